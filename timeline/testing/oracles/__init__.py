"""Slow and obviously right: they take and give plain data, and import nothing of the library."""
