"""What tells how sure a phrase is: its sort, where its clause looks, how far a story goes for it, who says it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import paragraph_before
from grammar.context import UNTOLD, Context
from grammar.discourse.plans.ahead import is_quoted
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.phrase import Phrase
from grammar.policy import Policy
from grammar.sureness.kinds import kind_of

_PARAGRAPH: Final = 1200
"""So many characters back at most a paragraph is looked through for what opens a quotation."""
_WEEK: Final = 8 * DAY
_MONTHS: Final = 62 * DAY
_YEAR: Final = 366 * DAY
_UNSURE: Final = (*UNTOLD, "coming", "nearest")
"""Directions of clauses that leave it open where a date lies."""


def evidence(text: str, phrase: Phrase, policy: Policy, language: Language) -> Iterator[str]:
    """The names of what speaks for and against the value of a phrase, as ``weights`` has them.

    >>> from grammar import find
    >>> from grammar.language import load
    >>> text = 'He said: "I will go on Friday."'
    >>> phrase, = find(text, published="2024-11-11")
    >>> list(evidence(text, phrase, Policy.news(), load("en")))
    ['report', 'weekday, report', 'quoted']
    """
    resolution, story = phrase.resolution, policy.anchor == "previous"
    said = phrase.said or phrase.meaning
    kind, taken = kind_of(said)
    of = "story" if story else "report"
    yield of
    yield f"{kind}, {of}"
    yield from taken
    if resolution.onward is not None:
        yield "weighed"
    value, given = resolution.value, resolution.given
    if isinstance(value, Interval):
        if value.granularity in _COARSE:
            yield _COARSE[value.granularity]
        if given is not None and not _tells_year(said):
            yield from _way(value, given.context, story=story)
    if is_quoted(paragraph_before(text, phrase.start, _PARAGRAPH), language):
        yield "quoted"


_COARSE: Final = {G.MONTH: "month", G.YEAR: "year", G.DECADE: "decade"}


def _tells_year(meaning: m.Meaning) -> bool:
    """Whether a phrase tells its year itself."""
    return any(isinstance(node, m.Span) or getattr(node, "year", None) is not None for node in m.leaves(meaning))


def _way(value: Interval, context: Context, *, story: bool) -> Iterator[str]:
    """Where a clause looks if that leaves a date open; how far a story goes from what it told to a time."""
    if context.direction in _UNSURE:
        yield "open direction"
    before = context.previous
    if not story or before is None or before.start is None or value.start is None:
        return
    far = value.start - before.start
    back = "back " if far < 0 else ""
    reach = next((name for most, name in _REACH if abs(far) < most), "by years")
    yield f"{back}{reach}"


_REACH: Final = ((DAY, "within a day"), (_WEEK, "by days"), (_MONTHS, "by weeks"), (_YEAR, "by months"))
