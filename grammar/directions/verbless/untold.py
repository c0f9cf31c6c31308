"""Sentences of posts that leave out who did it: "Stayed up til 4am", "Went to the game Friday"."""

from __future__ import annotations

from grammar.directions.focus import Read


def leaves_out(read: Read) -> bool:
    """Whether a sentence without a verb that has a subject opens with one of the past: a form that is no participle, or
    that of a verb of lasting; "Closed until Friday" opens with what is so.

    >>> from grammar import find
    >>> [p.timex.value for p in find("Stayed in bed until Friday. Closed until Friday.", published="2008-11-05")]
    ['2008-10-31', '2008-11-07']
    """
    words = read.lexicon
    if read.groups or words.frame is not None:
        return False
    first = read.tokens[0].lower
    lemma = words.lemma_as(first, "VBD")
    if lemma is None or words.lemma_as(first, "VB", "VBP") is not None or first in read.language.words["WEEKDAY"]:
        return False  # "Sat 5 March: doors 7.30"
    return words.lemma_as(first, "VBN") is None or lemma in words.lasting
