"""Figures, scores, prices and numeric dates."""
