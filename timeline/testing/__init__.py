"""The property-based harness: strategies, laws and oracles for any code that reads dates or orders events."""
