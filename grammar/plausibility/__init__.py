"""Whether words that can be a time are one where they stand."""
