"""What a text has told before a phrase: the time last mentioned, the year, what a report is about."""
