"""A holiday compared with that of another year: "Memorial Day weekend ... the same weekend last year"."""

from __future__ import annotations

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.calendar import DAY
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.meaning import Anchor
from grammar.parsing.driver import Reading

Feast = tuple[m.Named, Interval]
"""A holiday that was told, and when it was."""


def feast_told(reading: Reading, value: Interval) -> Feast | None:
    """The holiday that a phrase names, if it names nothing else."""
    return (reading.time, value) if isinstance(reading.time, m.Named) and reading.time.year is None else None


def of_other_year(reading: Reading, feast: Feast | None) -> Reading:
    """ "The same weekend last year" right behind a holiday: that holiday, wherever it lay in that year.

    >>> from grammar import find
    >>> text = "Over Memorial Day weekend 11 people were shot, up from 8 over the same weekend last year."
    >>> [p.resolution.value.edtf for p in find(text, published="2019-06-05")]
    ['2019-05-25/2019-05-27', '2018-05-26/2018-05-28']
    """
    if feast is None:
        return reading
    named, told = feast
    start, end = told.start or 0, told.end or 0
    match reading.time:
        case m.Offset(
            length=m.Length(parts=((years, G.YEAR),)), direction=-1, anchor=m.Unit(unit=unit, shift=0) as same
        ):
            year = calendar.from_days(start // DAY)[0] - int(years)
        case m.Ordinal(number=1, count=1, whole=m.Date(year=int() as year, month=None), date=m.Unit(unit=unit) as same):
            pass
        case _:
            return reading
    days = (end - start) // DAY
    fits = {Anchor.PREVIOUS: (unit is G.DAY and days == 1) or (unit is G.WEEKEND and days > 1), Anchor.DISCUSSED: True}
    if not fits.get(same.anchor, False):
        return reading
    return evolve(reading, meaning=bound_as(reading.meaning, evolve(named, year=year)))
