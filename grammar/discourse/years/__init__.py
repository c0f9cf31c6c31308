"""Which year, decade or turn of a year is meant."""
