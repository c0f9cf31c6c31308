"""Times that a text only compares with: "down from 40 in May 1907", "fewer than in April", "the May 1907 high", "the
last one struck on March 4, 1985".
"""

from __future__ import annotations

from typing import Final

from grammar.calendar import DAY
from grammar.clauses.beside import word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.directions.focus import Read, focus_of
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_BEFORE: Final = 9
"""So many words at most stand between the word that compares and the time: "against a figure of 904 dead in May"."""

_OPENING: Final = 4
"""So many words of a sentence tell that it is of another such thing: "in a very similar case"."""
_YEAR: Final = 365 * DAY
_LATE: Final = 60 * DAY
"""What happened so long before publication at most is what a report tells of now."""
_SUBJECT: Final = 4
"""So many words at most stand between "as" and the verb that stands for another: "as its allies had"."""


def compared_with(text: str, reading: Reading, value: Interval, here: Interval | None, language: Language) -> bool:
    """Whether a time before the one that a story is at only tells what is compared with it.

    >>> from grammar import Policy, find
    >>> text = "In October 1908 only 12 died, down from 40 in May 1907. In December a truce was signed."
    >>> [p.timex.value for p in find(text, published="2004-10-07", policy=Policy.narrative())]
    ['1908-10', '1907-05', '1908-12']
    """
    if here is None or value.end is None or value.end > (here.start or 0):
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None:
        return False
    if reading.signal is None and word_after(text, reading.last).lower() in read.lexicon.reached:
        return True  # "surpassing the May 1907 high"
    place = read.place_of(reading.first)
    return _compares(read, place) or (reading.signal is not None and _is_like(read, place))


def likened(text: str, start: int, language: Language) -> bool:
    """Whether a phrase tells of what the time of its clause is compared with: "compared to the losses of May"."""
    read = focus_of(text, language.code).read_at(start)
    return read is not None and _compares(read, read.place_at(start))


def is_measure(text: str, reading: Reading, language: Language) -> bool:
    """Whether a day stands right behind "than": "more people came than yesterday, but fewer in the morning"."""
    before = word_before(text, reading.first if reading.signal is None else reading.signal[0])
    return before.lower() in lexicon(language).closed["than"]


def is_another(
    text: str, reading: Reading, value: Interval, here: Interval | None, published: Publication, language: Language
) -> bool:
    """Whether a time of years ago is that of another such thing, behind the day of late on which a report is: "the
    crash was Wednesday. The last plane that it lost fell on March 4, 1985. At noon divers".
    """
    if here is None or here.start is None or here.granularity > G.DAY or here.start < published.start - _LATE:
        return False
    if value.start is None or value.start > here.start - _YEAR:
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None:
        return False
    opening = [token.lower for token in read.tokens[: min(_OPENING, read.place_of(reading.first))]]
    return not read.lexicon.lists["likened"].isdisjoint(opening)


def _is_like(read: Read, place: int) -> bool:
    """Whether a place is only where something was alike: "fought as in May 1805", "won, as he had on 3 May 1805"."""
    last, alike = place - 1, (*read.lexicon.closed["comparative"], *read.lexicon.closed["alike"])
    if last < 0 or read.tokens[last].lower in alike:
        return last >= 0
    standing = read.lexicon.have.get(read.tokens[last].lower) or read.tokens[last].lower in read.lexicon.closed["did"]
    if not standing or any(group.first <= last < group.last for group in read.groups):
        return False
    words = {token.lower for token in read.tokens[max(0, last - _SUBJECT) : last]}
    return not words.isdisjoint((*alike, *read.lexicon.closed["than"]))


def _compares(read: Read, place: int) -> bool:
    """Whether a word that compares stands before a place, with no verb between, and figures on both sides of it.

    "Than" and "compared with" need none: "fewer than in April".
    """
    closed, verbs, figure = read.lexicon.closed, {group.first for group in read.groups}, False
    for at in range(place - 1, max(-1, place - 1 - _BEFORE), -1):
        token = read.tokens[at]
        if f"{token.lower} {read.tokens[at + 1].lower}" in closed["comparing"]:
            return True  # "compared with"
        if at in verbs or token.text in (";", ":"):
            return False
        if token.lower in closed["than"] and not (at + 1 < place and _is_amount(read, at + 1)):
            return True  # "fewer than in April", not "more than 200,000 by October", "for less than a month, as in May"
        if token.lower in closed["comparing"]:
            if read.tokens[at + 1].text[:1].isdigit() and read.tokens[min(at + 2, place)].lower in read.lexicon.to:
                return False  # "from 6 to 8 May and on 4 June"
            verb = max((group.last for group in read.groups if group.last < at), default=-1)
            return figure and any(
                is_figure(read, other) or read.tokens[other].lower in closed["particle"]
                for other in range(verb + 1, at)
            )
        figure = figure or is_figure(read, at)
    return False


def _is_amount(read: Read, place: int) -> bool:
    """Whether a number or one unit of time begins at a place: "200,000", "a month"."""
    words, after = read.language.words, read.tokens[place + 1 : place + 2]
    unit = read.tokens[place].lower in words["A"] and any(token.lower in words["UNIT"] for token in after)
    return is_figure(read, place) or unit


def is_figure(read: Read, place: int) -> bool:
    """Whether a word is a number."""
    token = read.tokens[place]
    return token.text[:1].isdigit() or token.lower in read.lexicon.closed["numeral"]
