"""A property-based harness."""
