"""Months whose figures are still to come out: "will release its October jobs report on Friday"; those of what comes
out each month: "our December newsletter".
"""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Read
from grammar.directions.plans.timetable import is_noun

_FIGURES: Final = 4
"""So many words at most have the figures of a month: "October new home sales"."""


def names_figures(read: Read, place: int) -> bool:
    """Whether a month only tells of when figures are: "the October jobs report", "the report on October employment",
    "the price index for October".

    >>> from grammar import find
    >>> text = "The bureau will release its October jobs report on Friday."
    >>> [phrase.resolution.value.edtf for phrase in find(text, published="2024-11-05")]
    ['2024-10', '2024-11-08']
    """
    words, language = read.lexicon, read.language
    found, table = read.tokens, read.language.words
    told = words.lists["reports"] | words.lists["gauges"]
    if place and place + 1 < len(found) and found[place + 1].lower in table["MONTH"]:
        behind = place + 2 >= len(found) or not found[place + 2].text[:1].isdigit()
        if table["PREP"].get(found[place].lower) == "for":
            return behind and found[place - 1].lower in told
        if found[place].lower not in table["ON"] or found[place - 1].lower not in words.lists["reports"]:
            return False
        place += 1  # "the report on September factory orders"
    if found[place : place + 1] and found[place].lower in table["MONTH"]:
        figures = told | frozenset(language.words["island"]["figures"])
        for token in found[place + 1 : place + 1 + _FIGURES]:
            if token.lower in figures:
                return True
            if not token.text.isalpha() or not token.text.islower() or not is_noun(words, token.lower):
                return False
    return False


def names_issue(read: Read, place: int) -> bool:
    """Whether a month is what something is called that comes out each month: "our December newsletter", "in the May
    issue", which come out before it as well as in it.
    """
    found, table = read.tokens, read.language.words
    if not found[place + 1 : place + 2] or found[place].lower not in table["MONTH"]:
        return False
    if place and found[place - 1].lower in table["IN"]:
        return False  # "in December issues were raised"
    return found[place + 1].lower in read.lexicon.lists["issues"]
