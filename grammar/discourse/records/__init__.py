"""Logs, entries, papers and quotations, by whose stamps words count."""
