"""Slow answers that are obviously right, from plain tuples to plain tuples; nothing here imports the library."""
