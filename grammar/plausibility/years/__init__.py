"""Years told from other numbers."""
