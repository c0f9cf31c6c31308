"""Numbers beside a day that are more likely a score or a price than hours or a date."""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import word_before
from grammar.directions.direction import direction_at
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import dotted_hour, only_money
from grammar.plausibility.hours.departures import is_timed
from grammar.plausibility.island_rules import rules_of


def is_bare_score(text: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether two hours behind a day are more likely a score: with a hyphen, and a day written in full.

    "Sat 10-4" and a text that is nothing else tell hours.
    """
    last = first.tokens[-1]
    brief = text[last.start : last.end].lower() in language.words["island"]["company"]
    before = word_before(text, first.first).lower()
    if before in language.words["island"]["arranged"] or before in language.words["TIME"]:
        return False  # "find a time Monday 12-4"
    if goes_on_long(text, first.first, language):
        return False  # "happy hour today 4-7"
    if not before and second.own_names == ("N2", "DASH", "N2") and _is_evening(first, second):
        return False  # "tonight 9-11 on the radio"
    alone = not text[: first.first].strip() and not text[second.last :].strip(" \t\n.,;:!?")
    return not brief and not alone and "DASH" in second.names


def goes_on_long(text: str, position: int, language: Language) -> bool:
    """Whether the words before a place are for what goes on from an hour to another: "happy hour", "open house"."""
    before = word_before(text, position)
    earlier = word_before(text, position - len(before) - 1)
    long = language.words["island"]["hours_long"]
    told = before.lower() in long or f"{earlier} {before}".lower() in long
    return told and direction_at(text, position, language) != "past"  # not "ended its session Tuesday 5-2"


def _is_evening(first: Reading, second: Reading) -> bool:
    """Whether two numbers behind "tonight" may be hours of an evening, one behind the other."""
    hours, night = second.time, first.tokens[-1].kinds[0][0] == "TONIGHT"
    if not night or not isinstance(hours, m.Range):
        return False
    return isinstance(hours.start, m.Clock) and isinstance(hours.end, m.Clock) and 5 < hours.start.hour < hours.end.hour


_STROKES: Final = re.compile(r"[- ]([^\W\d_]+)(?:[- ]([^\W\d_]+)|[- ]?\d|[^\S\n]*(?:[.,;:!?)]|\n|\Z))")


def is_of_strokes(text: str, position: int, language: Language) -> bool:
    """Whether a number that ends at a place is so many strokes off par: "at 11 under par", "at 7-under 65".

    >>> from grammar.language import load
    >>> [is_of_strokes(text, 4, load("en")) for text in ("at 7 under par.", "at 7-under 65", "at 7 under the clock")]
    [True, True, False]
    """
    found, island = _STROKES.match(text, position), language.words["island"]
    return found is not None and found[1] in island["strokes"] and (found[2] is None or found[2] in island["par"])


def is_hyphened(reading: Reading) -> bool:
    """Whether two numbers with a hyphen stand for a date: beside a time they are more likely a score."""
    return isinstance(reading.meaning, m.NumericDate) and "DASH" in reading.names


def is_score(meaning: m.Meaning) -> bool:
    """Whether two bare numbers stand for hours: before a day they are more likely a score.

    So are two of the afternoon that run back: "voted 17-15 on Friday".
    """
    if not isinstance(meaning, m.Range):
        return False
    start, end = meaning.start, meaning.end
    if not (isinstance(start, m.Clock) and isinstance(end, m.Clock)) or (start.minute, end.minute) != (None, None):
        return False
    return (start.open and end.open) or start.hour > end.hour > 12


def is_nil_score(reading: Reading) -> bool:
    """ "0-2": two numbers of which the first is nothing, for a score, and no hour of one digit."""
    if reading.names != ("NUM", "DASH", "N2"):
        return False
    return reading.tokens[0].kinds[0][1] in (0, "0") and reading.tokens[2].kinds[0][1] <= 12


def may_be_price(text: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether an hour with a letter or a dot may be a price all the same: before "on" and a day, or alone."""
    rules = rules_of(language)
    told = [reading for reading in (first, second) if not reading.sure]
    doubted = [reading for reading in told if dotted_hour(text, reading, rules) == "none"]
    if any(not is_timed(text, reading, rules) for reading in doubted):
        return True  # "the pound stood at 1.45 on Friday"
    signs = language.words["numbers"].get("money", ())
    if only_money(text, first.tokens, signs):
        return first.signal is None or second.signal is not None
    return only_money(text, second.tokens, signs) and first.signal is not None
