"""Times of day, and the day or the half of the day that stands beside them."""
