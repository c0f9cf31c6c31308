"""Running text to sentences, verb groups and clauses."""
