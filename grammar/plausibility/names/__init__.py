"""Names that look like times."""
