"""Files for programs: one module a format."""
