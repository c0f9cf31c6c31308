"""How sure a phrase of a text is: the share of such phrases that were right on texts whose times are labelled."""
