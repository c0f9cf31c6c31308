"""Parse trees to meanings, for all languages: a file for each file of rules, or for a part of one."""
