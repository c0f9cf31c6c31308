"""Hours told from other numbers."""
