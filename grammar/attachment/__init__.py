"""What phrases of running text date: clauses, nouns and names."""
