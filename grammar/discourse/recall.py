"""What the context keeps of a phrase: the time last mentioned, the quarter that a report is about."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import word_before
from grammar.context import AHEAD, Context
from grammar.directions.direction import direction_at
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.meaning import Meaning
from grammar.parsing.driver import Reading
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolving.arithmetic import end_of

_YEAR: Final = 366 * DAY
_BESIDE: Final = 30
"""So many characters before a time is the figure of that time."""
_SHARE: Final = re.compile(r"\d(?:[\d.,]*\d)?[^\S\n]*%?((?:[^\S\n]+[^\W\d_]+){0,2}),?[^\S\n]+\Z")
_FIGURE: Final = re.compile(r"\d[^.!?\n]*(?:\.\d[^.!?\n]*)?\Z")


_LAST_QUARTER: Final = m.Unit(Granularity.QUARTER, -1)


def compares(meaning: Meaning) -> bool:
    """Whether a time is one that figures are compared with: "a year earlier", "the same month a year ago".

    >>> compares(m.Offset(m.Length.of(1, Granularity.YEAR), -1, m.Anchor.PREVIOUS)), compares(m.Date(2001))
    (True, False)
    """
    match m.unbound(meaning):
        case m.Offset(length=length, direction=-1, anchor=anchor) if _is_told(anchor):
            return all(unit >= Granularity.MONTH for _, unit in length.parts)
        case m.Unit(unit=unit, shift=shift, anchor=m.Anchor.PREVIOUS):
            return shift < 0 and unit >= Granularity.MONTH
        case _:
            return False


def _is_told(anchor: m.Anchor | Meaning) -> bool:
    """Whether a time counts from what was told: "a year earlier", "the year-ago quarter"."""
    told = (m.Anchor.PREVIOUS, m.Anchor.DISCUSSED)
    return (
        anchor is m.Anchor.PREVIOUS
        or isinstance(anchor, m.Then)
        or (isinstance(anchor, m.Unit) and anchor.anchor in told)
    )


def figured(text: str, reading: Reading) -> bool:
    """Whether a time ago is that of a figure right before it: "from $12 million a year ago"."""
    ago = reading.time
    if not isinstance(ago, m.Offset) or ago.anchor is not m.Anchor.PUBLICATION or ago.direction > 0:
        return False
    if any(unit < Granularity.MONTH for _, unit in ago.length.parts):
        return False
    return beside_figure(text, reading)


def beside_figure(text: str, reading: Reading) -> bool:
    """Whether a number stands right before a time, in its sentence."""
    return _FIGURE.search(text, max(0, reading.first - _BESIDE), reading.first) is not None


def beside_share(text: str, reading: Reading, language: Language) -> bool:
    """Whether a share or a sum stands right before a time: "3% a month earlier"; not "300 jobs a month earlier"."""
    found = _SHARE.search(text, max(0, reading.first - _BESIDE), reading.first)
    words = found[1].lower().split() if found is not None and found[1] else []
    told = language.words["island"]["shares_told"]
    return found is not None and ("%" in found[0] or "." in found[0] or any(word in told for word in words))


def last_of(value: Interval) -> Interval | None:
    """The time that the words after a value may mean by "that year": the end of a range of years."""
    if value.start is None:
        return None
    return end_of(value) if value.granularity is Granularity.YEAR and not value.approximate else value


def where_begun(reading: Reading, value: Interval) -> Interval:
    """The time from which a text goes on: "signed on 2 May 1850 for ten years" leaves it on that day."""
    window = reading.time
    if not isinstance(window, m.Window) or not isinstance(window.anchor, m.Date) or window.direction < 0:
        return value
    if value.start is None or reading.names[-1] not in ("UNIT", "UNITS"):
        return value  # "for ten years from May 1850"
    if any(unit < Granularity.MONTH for _, unit in window.length.parts):
        return value  # "they fought on 8 July for ten days"
    date = window.anchor
    unit = Granularity.DAY if date.day else Granularity.MONTH if date.month else Granularity.YEAR
    return Interval.of(value.start, unit)


def year_before(told: Interval) -> Interval:
    """Where the story is that sums up what had come "by 1528": at the end of the year before."""
    if told.granularity is not Granularity.YEAR or told.part is not None or told.start is None:
        return told
    return Interval.of(told.start - DAY, Granularity.DAY)


def ended(reading: Reading, value: Interval, here: Interval | None, policy: Policy) -> Interval | None:
    """The day that ends with a midnight: what comes the next day comes after that day."""
    start = value.start
    if value.granularity >= Granularity.DAY or start is None or start % DAY or policy.midnight != "end":
        return None
    clock = next((leaf for leaf in reading.nodes if isinstance(leaf, m.Clock)), None)
    if clock is None or clock.hour != 24:
        return None
    within = here is not None and (here.start or 0) >= start - DAY and (here.end or 0) <= start
    told = clock.date is not None or within
    return Interval.of(start - DAY, Granularity.DAY) if told else None


def counts_days(meaning: Meaning) -> bool:
    """Whether a time counts by days from the one told last: "the next morning", "that day", "two days later"."""
    return _counted(meaning, lambda unit: unit >= Granularity.DAY)


_LATE: Final = 22
"""From this hour on a time of day may be of the day that a midnight ends."""
_NOON: Final = 12
"""From this hour on it is of that day, where the midnight is told by the way."""


def of_ended_day(text: str, midnight: int, meaning: Meaning, language: Language) -> bool:
    """Whether a time behind a midnight, whose words begin there, is counted from the day that it ends: "the next
    morning"; "until midnight on Friday ... at 11:59 p.m.".
    """
    bare = isinstance(meaning, m.Clock) and meaning.date is None
    if (
        bare
        and isinstance(meaning, m.Clock)
        and _NOON <= meaning.hour < 24
        and _is_by_the_way(text, midnight, language)
    ):
        return True
    if bare and isinstance(meaning, m.Clock) and _LATE <= meaning.hour < 24:
        signal = text[midnight : midnight + _BESIDE].lower().split()[:1]
        return any(word in language.words["UNTIL"] or language.words["PREP"].get(word) == "by" for word in signal)
    return counts_days(meaning)


def _is_by_the_way(text: str, midnight: int, language: Language) -> bool:
    """Whether a midnight only tells which thing is meant, or was planned: "the midnight show was called off", "the show
    was to end at midnight".
    """
    owned = language.clauses["closed"]["possessive"], language.words["THE"], language.words["A"]
    before = word_before(text, midnight).lower()
    return any(before in words for words in owned) or direction_at(text, midnight, language) in (*AHEAD, "nearest")


def in_days(meaning: Meaning) -> bool:
    """Whether a time is some days or weeks from the one told last: "that day", "two weeks later", no years."""
    return _counted(meaning, lambda unit: unit <= Granularity.WEEK)


def _counted(meaning: Meaning, fits: Callable[[Granularity], bool]) -> bool:
    """Whether a time is the day told last, or away from it by a length of fitting units."""
    for leaf in m.leaves(meaning):
        match leaf:
            case m.Unit(unit=Granularity.DAY, anchor=m.Anchor.PREVIOUS):
                return True
            case m.Offset(anchor=m.Anchor.PREVIOUS, length=length):
                return all(fits(unit) for _, unit in length.parts)
    return False


def lies_ahead(time: Interval | None, published: Publication) -> bool:
    """Whether a time begins after the publication day."""
    return time is not None and time.start is not None and time.start >= (published.day.end or 0)


def remembered(
    context: Context,
    meaning: Meaning,
    value: Interval,
    policy: Policy,
    published: Publication,
    *,
    compared: bool = False,
) -> Context:
    """The context after a phrase: what it named is the time last mentioned, a quarter what is discussed.

    A story goes on where it was after a word that counts from publication ("today", "ten years ago"). A report is
    about the last quarter that it names and that is over; a fiscal one is none where the calendar is not known, nor one
    that is only *compared* with: "down from $25 million in the fourth quarter".
    """
    if value.start is None or (isinstance(meaning, m.Window) and not isinstance(meaning.anchor, Meaning)):
        return context
    if _is_hours_ago(meaning, value, published):
        return context.remembering(published.day, context.discussed)
    fiscal = getattr(meaning, "whole", meaning)
    if isinstance(fiscal, m.Fiscal) and fiscal.lasts is None and policy.fiscal is None:
        return context.remembering(value, context.discussed)  # which quarter that is, nobody says
    day = value.granularity <= Granularity.DAY and value.start < published.start - _YEAR  # "May 6, just ten years ago"
    if policy.anchor == "previous" and not day and any(counts_from_now(leaf) for leaf in m.leaves(meaning)):
        return context
    known = context.discussed
    value, told = _as_quarter(meaning, value), value
    if m.unbound(meaning) == _LAST_QUARTER and known is not None and (known.end or 0) > (published.day.end or 0):
        known = value  # "warned of its third quarter. Last quarter, it beat forecasts"
    ago = isinstance(getattr(meaning, "whole", None), m.Around)  # "the third quarter a year ago" is compared with
    counted = ago or isinstance(meaning, m.Offset | m.Unit)
    if value.granularity in (Granularity.QUARTER, Granularity.HALF) and not counted:
        past = value.end is not None and value.end <= (published.day.end or 0)
        if (
            known is None
            or (past and (value.start or 0) >= (known.start or 0))
            or known.granularity is not value.granularity
        ):
            known = value
    return context.remembering(told, context.discussed if compared else known)


def _is_hours_ago(meaning: Meaning, value: Interval, published: Publication) -> bool:
    """Whether a time is so vague a number of hours ago that it may be of yesterday: "a few hours ago"."""
    if not isinstance(meaning, m.Offset) or meaning.anchor is not m.Anchor.PUBLICATION or meaning.direction > 0:
        return False
    if any(unit >= Granularity.DAY for _, unit in meaning.length.parts):
        return False
    today = published.day.start or 0
    return (value.start or 0) < today < (value.end or 0)


def _as_quarter(meaning: Meaning, value: Interval) -> Interval:
    """A quarter that is told by its months: "the April-June quarter"."""
    match meaning:
        case m.Range(end=m.Spell(unit=Granularity.QUARTER)):
            quarter = Interval.of(value.start or 0, Granularity.QUARTER)
            return quarter if (quarter.start, quarter.end) == (value.start, value.end) else value
        case _:
            return value


def counts_from_now(meaning: Meaning) -> bool:
    """Whether a node counts from publication even in a story."""
    match meaning:
        case m.Unit(unit=unit, anchor=m.Anchor.PUBLICATION):
            return unit <= Granularity.DAY
        case m.Offset(anchor=m.Anchor.PUBLICATION):
            return True
        case _:
            return False


def month_of_year(here: Interval | None, last: Interval | None) -> Interval | None:
    """ "2 May 1804. Two years later, on the 9th of the same month": of the year, the month told before it."""
    if here is None or here.start is None or last is None or last.start is None:
        return here
    if here.granularity is not Granularity.YEAR or last.granularity > Granularity.MONTH:
        return here
    year, month = calendar.from_days(here.start // DAY)[0], calendar.from_days(last.start // DAY)[1]
    return Interval.of(calendar.to_days(year, month, 1) * DAY, Granularity.MONTH)
