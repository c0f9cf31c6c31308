"""What is still to come, in whatever tense."""
