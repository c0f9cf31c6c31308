"""Times of day before a day: one that another zone in brackets repeats, "at 9 p.m. (2000 GMT) on Monday"."""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Read

_ASIDE: Final = 6
"""So many words at most has a clock of another zone in brackets, or the time of day before them."""


def beside_clock(read: Read, place: int) -> int:
    """Where the time of day begins that stands before a bracketed one, where the phrase is in those brackets or right
    behind them: "at 9 p.m. (2000 GMT) on Monday"; *place* where there is none.
    """
    if place < 2 or place >= len(read.tokens):
        return place
    at = place - 1
    if read.tokens[at].text == ")":
        inside = range(at - 1, max(at - _ASIDE, 0), -1)
        at = next((one for one in inside if read.tokens[one].text == "("), 0)
    if read.tokens[at].text != "(" or not read.tokens[at + 1].text[:1].isdigit():
        return place
    return clock_before(read, at, place)


def clock_before(read: Read, at: int, place: int) -> int:
    """Where a time of day begins that ends right before the word *at*: "at 2 p.m. local time on"; else *place*."""
    language = read.language
    words = language.words
    for before in range(at - 1, max(at - _ASIDE, 0), -1):
        if read.tokens[before].text[:1].isdigit():
            signal = read.tokens[before - 1].lower
            return before - 1 if any(signal in words[name] for name in ("AT", "FROM", "UNTIL")) else place
    return place
