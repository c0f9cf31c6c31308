"""What is to come, as a text tells it."""
