"""Times of day in a sentence that opens with a month or a year that is over, of no day that is told: "In August the
talks broke off at 2 a.m.".
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_time
from grammar.clauses.beside import OPENS, OWNER
from grammar.directions.direction import direction_at
from grammar.discourse.records.quoted import is_of_saying
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication
from grammar.resolving.repeating import daily

_FAR: Final = 200
"""So many characters behind the month a time of day is still one of it."""
_STOPS: Final = (". ", "! ", "? ", "\n", "“", '"')


def of_no_day(
    text: str,
    reading: Reading,
    told: tuple[int, int],
    here: Interval | None,
    published: Publication,
    language: Language,
) -> Reading:
    """A time of day that is of some day of the month or year that opens its sentence, where that is over and *told*
    from one place to another; not that of a saying.

    >>> from grammar import find
    >>> text = "In August the talks broke off at 2 a.m. in Rome. They met at 2 a.m. in Bonn."
    >>> [p.timex.value for p in find(text, published="1999-11-03")]
    ['1999-08', 'XXXX-XX-XXT02:00', '1999-11-03T02:00']
    """
    time = reading.exact
    if not isinstance(time, m.Clock | m.DayPart) or not is_time(time) or here is None:
        return reading
    begun, end = told
    if here.granularity <= Granularity.DAY or here.end is None or here.end > (published.day.start or 0):
        return reading
    if not 0 < reading.first - end <= _FAR or not OPENS.search(text, max(0, begun - 4), begun):
        return reading
    if text[begun:end].lower().split()[-1:] and text[begun:end].lower().split()[-1] in language.words["TIME"]:
        return reading  # "During that time I was called at 9 a.m."
    between = text[end : reading.first]
    if between.startswith(OWNER) or any(stop in between for stop in _STOPS):
        return reading
    if direction_at(text, reading.first, language) != "past" or is_of_saying(text, reading.first, language):
        return reading
    return evolve(reading, meaning=daily(time))
