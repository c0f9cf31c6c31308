"""Kinds of meaning that are hours of a day: parts of a day, times of day, ranges of hours; on any day that is named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar import meaning as m
from grammar.granularity import Granularity as G
from grammar.meaning import Bound, Clock, DayPart, Range, Unit
from timeline.testing.kind import SOME, Kind, Numbers, Table, Tell, Told, during
from timeline.testing.kinds_absolute import ABSOLUTE
from timeline.testing.kinds_beside import WITHIN, holder, inner
from timeline.testing.kinds_relative import RELATIVE
from timeline.testing.oracles.calendar import Day, end, iso, one, step
from timeline.testing.sayings import Said

CLOCKS: Final = Table()
kind = CLOCKS.kind

NEWS: Final = "news"
PARTS: Final = (("MO", "05", "12"), ("AF", "12", "18"), ("EV", "18", "21"), ("NI", "21", "05"))
_EARLY: Final = "morning=0, afternoon=12, evening=18, night=18"
_LATE: Final = "morning=8, afternoon=12, evening=16, night=20"
_RIVALS: Final = {
    _LATE: {"MO": ("08", "12"), "AF": ("12", "16"), "EV": ("16", "20"), "NI": ("20", "08")},
    _EARLY: {"MO": ("00", "12"), "AF": ("12", "18"), "EV": ("18", "24"), "NI": ("18", "24")},
}
_DATE: Final = ABSOLUTE.named("full_date")
_DAYS: Final = RELATIVE.named("weekday", "yesterday", "tomorrow", "last_weekday")


def _hours(day: Day, first: str, last: str) -> tuple[str, str]:
    """From an hour of a day to one of the same day, or of the next where that is earlier."""
    ends = iso(day, f"{last}:00") if first < last < "24" else iso(step(day, 1), f"{int(last) % 24:02}:00")
    return iso(day, f"{first}:00"), ends


def _part(kinds: Sequence[Kind], parts: int = 4) -> Tell:
    def tell(numbers: Numbers, day: Day, today: Day) -> Told:
        key, first, last = PARTS[numbers[0] % parts]
        chosen, found = inner(kinds, numbers[1], day, today)
        date = found.stretch[0] if found.stretch else day
        value = _hours(date, first, last)
        rivals = tuple((name, _hours(date, *table[key])) for name, table in _RIVALS.items())
        said = holder(chosen, found, key=key)
        return Told(said, DayPart(key, found.meaning), value, value, rivals=rivals)

    return tell


kind("part_of_date", 3, policy=NEWS, moves="still", step=SOME)(_part(_DATE))
kind("part_of_weekday", 3, 6, policy=NEWS, step=SOME)(_part(RELATIVE.named("weekday")))
kind("part_of_tomorrow", 3, policy=NEWS, step=SOME)(_part(RELATIVE.named("tomorrow")))
kind("part_of_yesterday", 2, policy=NEWS, step=SOME)(_part(RELATIVE.named("yesterday"), 3))


@kind("part_of_today", 2, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    key, first, last = PARTS[numbers[0]]
    value = _hours(today, first, last)
    return Told(Said(key=key), DayPart(key, Unit(G.DAY)), value, value)


@kind("tonight", policy=NEWS, step=SOME)
def _(_: Numbers, __: Day, today: Day) -> Told:
    value = _hours(today, "21", "05")
    return Told(Said(), DayPart("NI", Unit(G.DAY)), value, value)


@kind("last_night", policy=NEWS, step=SOME)
def _(_: Numbers, __: Day, today: Day) -> Told:
    value = _hours(step(today, -1), "21", "05")
    return Told(Said(), DayPart("NI", Unit(G.DAY, -1)), value, value)


# --- times of day ---


def _clock(kinds: Sequence[Kind]) -> Tell:
    """To the minute, which is how exactly it is told."""

    def tell(numbers: Numbers, day: Day, today: Day) -> Told:
        minute, hour = (numbers[0] + 30) % 60, (numbers[1] + 15) % 24
        chosen, found = inner(kinds, numbers[2], day, today)
        date = found.stretch[0] if found.stretch else day
        after = hour * 60 + minute + 1
        value = during(Said(), found.meaning, date, f"{hour:02}:{minute:02}", f"{after // 60 % 24:02}:{after % 60:02}")
        said = holder(chosen, found, hour=hour, minute=minute)
        return Told(said, Clock(hour, minute, date=found.meaning), value.value, value.within)

    return tell


kind("clock_of_date", 59, 23, policy=NEWS, moves="still", step=SOME)(_clock(_DATE))
kind("clock_of_day", 59, 23, WITHIN, policy=NEWS, step=SOME)(_clock(_DAYS))
kind("clock_of_week", 59, 23, 6, policy=NEWS, step=SOME)(_clock(RELATIVE.named("weekday_of_week")))


@kind("clock_alone", 59, 23, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    minute, hour = (numbers[0] + 30) % 60, (numbers[1] + 15) % 24
    after = hour * 60 + minute + 1
    ends = f"{hour:02}:{minute:02}", f"{after // 60 % 24:02}:{after % 60:02}"
    return during(Said(hour=hour, minute=minute), Clock(hour, minute), today, *ends)


@kind("whole_hour", 23, policy=NEWS, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """The hour, or by another convention its first minute."""
    hour = (numbers[0] + 15) % 24
    found = during(
        Said(day=day, hour=hour), Clock(hour, date=_meaning(day)), day, f"{hour:02}:00", f"{(hour + 1) % 24:02}:00"
    )
    exact = "clock=minute", (iso(day, f"{hour:02}:00"), iso(day, f"{hour:02}:01"))
    return Told(found.said, found.meaning, found.value, found.within, rivals=(exact,))


@kind("open_hour", 11, policy=NEWS, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """An hour that leaves its half of the day open is of the first; the other reading is told beside it."""
    hour = (numbers[0] + 8) % 12 + 1
    found = during(
        Said(day=day, hour=hour % 12),
        Clock(hour, date=_meaning(day), open=True),
        day,
        f"{hour:02}:00",
        f"{hour + 1:02}:00",
    )
    other = (hour + 12) % 24
    late = iso(day, f"{other:02}:00"), iso(day, f"{other + 1:02}:00") if other < 23 else end(one(day))
    return Told(found.said, found.meaning, found.value, found.within, candidates=(late,))


@kind("noon", policy=NEWS, moves="still", step=SOME)
def _(_: Numbers, day: Day, __: Day) -> Told:
    return during(Said(day=day), Clock(12, date=_meaning(day)), day, "12:00", "13:00")


def _meaning(day: Day) -> m.Date:
    return m.Date(day.year, day.month, day.day)


# --- ranges of hours, hours as limits ---


@kind("hours", 23, 10, policy=NEWS, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """They end where the last hour begins, after midnight on the next day."""
    first, last = (numbers[0] + 15) % 24, (numbers[0] + 15 + numbers[1] + 1) % 24
    value = _hours(day, f"{first:02}", f"{last:02}")
    meaning = Range(Clock(first, date=_meaning(day)), Clock(last))
    rival = "clock=included", (value[0], _hours(day, f"{last:02}", f"{(last + 1) % 24:02}")[1])
    if last < first:
        rival = "clock=included", (value[0], iso(step(day, 1), f"{last + 1:02}:00"))
    said = Said(day=day, hour=first, inner=("hour", Said(hour=last)))
    return Told(said, meaning, value, value, rivals=(rival,))


def _hour_limit(word: str) -> Tell:
    """A time of day is a moment, not a stretch: up to its start, or from it on; 12 a.m. begins its day."""

    def tell(numbers: Numbers, day: Day, today: Day) -> Told:
        hour = (numbers[0] + 23) % 24
        value = _hours(day, f"{hour:02}", f"{(hour + 1) % 24:02}")
        within = {
            "since": (value[0], end(one(today)) if day.place <= today.place else None),
            "after": (value[0], None),
        }.get(word, (None, value[0]))
        return Told(Said(day=day, hour=hour), Bound(word, Clock(hour, date=_meaning(day))), value, within)

    return tell


for _word in ("since", "until", "by", "before", "after"):
    kind(f"{_word}_hour", 23, policy=NEWS, moves="" if _word == "since" else "still", step=SOME)(_hour_limit(_word))
