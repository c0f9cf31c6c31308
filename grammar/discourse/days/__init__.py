"""Which day, night or season is meant."""
