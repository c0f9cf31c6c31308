"""The week told last, from which "the prior week" of a report counts where a longer time was told behind it: "claims
fell last week; they will hold steady this month. The prior week's number".
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from grammar import meaning as m
from grammar.clauses.beside import OWNER
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.discourse.recall import beside_figure
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_REACH: Final = 300
"""So many characters at most stand between a week and the words that count from it."""
_BEFORE: Final = m.Unit(G.WEEK, -1, m.Anchor.PREVIOUS)


@frozen
class Week:
    """A week that was told, and where its words end."""

    time: Interval
    last: int


def week_told(reading: Reading, value: Interval, before: Week | None) -> Week | None:
    """The week told last."""
    return Week(value, reading.last) if value.granularity is G.WEEK and value.start is not None else before


def counted_from_week(
    text: str, reading: Reading, here: Interval | None, begun: int, week: Week | None, published: Publication
) -> Interval | None:
    """From what "the prior week" counts: the week told last, where the time told behind it is a longer one that is not
    over, or an earlier one of its sentence; without one, figures of such a week are of that before publication.
    """
    if reading.time != _BEFORE or here is None or here.start is None or here.end is None:
        return None
    near = week is not None and reading.first - week.last <= _REACH
    if here.granularity > G.WEEK and here.start <= (published.day.start or 0) < here.end:
        if week is not None and near:
            return week.time
        figures = text.startswith(OWNER, reading.last) or beside_figure(text, reading)
        return published.day if figures else None
    if week is None or not near or here.end > (week.time.start or 0) or begun < week.last:
        return None
    return None if END_BEFORE_WORD.search(text, week.last, begun) else week.time
