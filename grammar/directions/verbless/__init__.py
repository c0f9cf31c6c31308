"""What is told without a verb, or in few words."""
