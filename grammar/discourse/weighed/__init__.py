"""The years of a story's bare dates, weighed as a whole once it has been read."""
