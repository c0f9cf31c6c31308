"""A language's folder to a parser, and the longest phrase that it reads at one place."""
