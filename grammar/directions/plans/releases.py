"""Months whose figures are still to come out: "will release its October jobs report on Friday"; those of what comes
out each month: "our December newsletter".
"""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Read
from grammar.directions.plans.timetable import is_noun

_FIGURES: Final = 4
"""So many words at most have the figures of a month: "October new home sales"."""

_BRACKETS: Final = 3
"""So many words and signs are a name in brackets."""


def names_figures(read: Read, place: int) -> bool:
    """Whether a month only tells of when figures are: "the October jobs report", "the report on October employment",
    "the price index (CPI) for October", "the index for the month of October".

    >>> from grammar import find
    >>> text = "The bureau will release its October jobs report on Friday."
    >>> [phrase.resolution.value.edtf for phrase in find(text, published="2024-11-05")]
    ['2024-10', '2024-11-08']
    """
    words, language = read.lexicon, read.language
    found, table = read.tokens, read.language.words
    told = words.lists["reports"] | words.lists["gauges"]
    month = place and _month_behind(read, place)
    if month:
        behind = month + 1 >= len(found) or not found[month + 1].text[:1].isdigit()
        if table["PREP"].get(found[place].lower) == "for":
            last = _before_brackets(read, place) - 1
            both = f"{found[max(0, last - 1)].lower} {found[last].lower}"
            return behind and (found[last].lower in told or both in words.lists["gauged"])
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


def _month_behind(read: Read, place: int) -> int:
    """Where the month stands behind a preposition, "for April", "for the month of April"; 0 where none does."""
    found, table = read.tokens, read.language.words
    at = place + 1
    if found[at : at + 1] and found[at].lower in table["THE"]:
        unit = table["UNIT"].get(found[at + 1].lower) if found[at + 3 : at + 4] else None
        at = at + 3 if unit == "month" and found[at + 2].lower in table["OF"] else at
    return at if found[at : at + 1] and found[at].lower in table["MONTH"] else 0


def _before_brackets(read: Read, place: int) -> int:
    """A place, or that of the short name in brackets before it: "the index (PMI) for April"."""
    short = place > _BRACKETS and read.tokens[place - 1].text == ")" and read.tokens[place - _BRACKETS].text == "("
    return place - _BRACKETS if short else place


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
