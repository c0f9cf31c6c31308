"""Prepositions and conjunctions beside a phrase."""
