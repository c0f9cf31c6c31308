"""Pages for people: a timeline as one HTML page or one Markdown document."""
