"""What is over, in whatever tense."""
