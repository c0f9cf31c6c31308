"""Years beside what they are of."""
