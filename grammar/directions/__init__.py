"""Where the words around a phrase look: to what was, or to what is to come."""
