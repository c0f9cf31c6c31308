"""Meanings to values: the arithmetic behind ``grammar.resolution``."""
