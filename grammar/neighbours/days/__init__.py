"""Days and weeks told by number, date or list."""
