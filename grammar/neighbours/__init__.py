"""Phrases beside each other: which are one, and what each tells of the other."""
