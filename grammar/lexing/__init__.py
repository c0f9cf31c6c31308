"""Words and numbers of a phrase: where one can begin, how each word and number is told."""
