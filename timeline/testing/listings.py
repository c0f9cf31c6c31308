"""Sentences that list hours and days, wherever either stands; what they tell comes of the walk.

Each hour is of the days beside it: "at 2:00 p.m., 4:30 p.m. and 7:00 p.m., on 8 and 15 May", "daily (at 18:00)".

>>> told = listing(at(2024, 11, 11), 42)
>>> told.text, told.days, told.hours
('On Saturday and Sunday, the boats left at 12:00 p.m.', ('2024-11-09', '2024-11-10'), ('12:00',))
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from attrs import field, frozen
from hypothesis import strategies as st

from grammar.language import table
from timeline.testing.oracles.calendar import Day, at, iso, step
from timeline.testing.phrases import day_of, plain
from timeline.testing.sayings import Said, filled

__all__ = ["Listing", "at", "listing", "listings"]

_WAYS: Final = ("past", "future", "habit")
_MOST: Final = 28
"""The last day of a month on which a list of days may begin or end."""
_NEAR: Final = 9
_FAR: Final = 60
"""So many days ahead or back lie dates without their year."""
_NOON: Final = 12
"""The first hour: all those of a list are of one half of the day."""
_ALL: Final = 10**12


@frozen
class Listing:
    """A sentence that lists hours and days.

    Fields
        text       the sentence
        published  ISO 8601 of its day
        days       ISO 8601 of the days; none for sets
        weekdays   ISO weekdays of a set, all seven for each day; none for days
        hours      the times of day, ``HH:MM``
        language   code of its language
    """

    text: str
    published: str
    days: tuple[str, ...] = ()
    weekdays: tuple[int, ...] = ()
    hours: tuple[str, ...] = ()
    language: str = field(default="en", repr=False)


class _Choice:
    """One number as many small ones: each takes its share of it."""

    def __init__(self, number: int) -> None:
        """Begin with all of it."""
        self.left = number

    def below(self, count: int) -> int:
        """A number below *count*."""
        self.left, found = divmod(self.left, count)
        return found

    def of(self, some: Sequence[Any]) -> Any:
        """One of some."""
        return some[self.below(len(some))]


def listing(today: Day, number: int, language: str = "en") -> Listing:
    """The sentence of a number, told on a day; neighbouring numbers differ in where hours and days stand."""
    data = table(language, "samples.toml")["listings"]
    chosen = _Choice(number)
    way = chosen.below(len(_WAYS))
    frame = chosen.of(data[_WAYS[way]])
    days, words, weekdays = _days(data, today, way, chosen, language)
    hours, told = _hours(data, chosen, language)
    opened = {"Days": words[:1].upper() + words[1:], "Hours": told[:1].upper() + told[1:]}
    text = frame.format(days=words, hours=told, **opened).replace("..", ".")
    dates = () if weekdays else tuple(iso(day) for day in days)
    return Listing(text, iso(today), dates, weekdays, hours, language)


def _days(
    data: dict[str, Any], today: Day, way: int, chosen: _Choice, language: str
) -> tuple[list[Day], str, tuple[int, ...]]:
    """Days, how they are told, and the weekdays where they are those of every week."""
    forms = data["days"]
    count = 1 + chosen.below(3)
    if _WAYS[way] == "habit":
        if not chosen.below(4):
            return [], chosen.of(forms["daily"]), tuple(range(1, 8))
        days = _apart(today, 1, count, chosen)
        return days, _told(data, chosen.of(forms["sets"]), days, chosen, language), _weekdays(days)
    sign = -1 if _WAYS[way] == "past" else 1
    if not chosen.below(3):
        days = _apart(today, sign, count, chosen)
        return days, _told(data, forms["weekdays"][0], days, chosen, language), ()
    form = chosen.of(forms["dates"])
    first = step(today, sign * (_NEAR + chosen.below(_FAR - _NEAR)))
    days = [first]
    while len(days) < count and days[-1].day + 3 <= _MOST and days[-1].day >= 1:
        days.append(step(days[-1], 1 + chosen.below(3)))
    if any((day.place - today.place) * sign <= 0 for day in days):
        days = days[:1]
    return days, _told(data, form, days, chosen, language), ()


def _apart(today: Day, sign: int, count: int, chosen: _Choice) -> list[Day]:
    """Some of the next, or last, six days."""
    first = 1 + chosen.below(2)
    away = [first]
    while len(away) < count:
        away.append(away[-1] + 1 + chosen.below(2))
    return sorted((step(today, sign * days) for days in away), key=lambda day: day.place)


def _weekdays(days: list[Day]) -> tuple[int, ...]:
    return tuple(sorted({day.weekday for day in days}))


def _told(data: dict[str, Any], form: dict[str, str], days: list[Day], chosen: _Choice, language: str) -> str:
    """A list of days in words."""
    said = [filled(Said(day=day), language) for day in days]
    if len(days) == 1:
        return form["alone"].format(**said[0])
    first, *between, last = said
    members = [form["first"].format(**first), *(form["each"].format(**one) for one in between)]
    return _joined([*members, form["last"].format(**last)], chosen.of(data["joints"]))


def _joined(members: Sequence[str], joint: str) -> str:
    """The members of a list; of two, without the comma before "and"."""
    *first, last = members
    return ", ".join(first) + (joint.removeprefix(",") if len(first) == 1 else joint) + last


def _hours(data: dict[str, Any], chosen: _Choice, language: str) -> tuple[tuple[str, ...], str]:
    """Hours of one half of a day, and how they are told."""
    form = chosen.of(data["hours"])
    count = 1 + chosen.below(3)
    hour = _NOON + chosen.below(4)
    clocks = []
    for _ in range(count):
        clocks.append((hour, 15 * chosen.below(4)))
        hour += 1 + chosen.below(2)
    said = [filled(Said(hour=hour, minute=minute), language) | {"minute": f"{minute:02}"} for hour, minute in clocks]
    words = [form["each"].format(**one) for one in said[:-1]] + [form["last"].format(**said[-1])]
    times = tuple(f"{hour:02}:{minute:02}" for hour, minute in clocks)
    if count == 2 and chosen.below(2):
        return times, str(chosen.of(data["ranges"])).format(*words)
    told = _joined(words, chosen.of(data["joints"])) if count > 1 else words[0]
    return times, form["at"].format(told)


def listings(*, language: str = "en") -> st.SearchStrategy[Listing]:
    """Sentences that list hours and days. Shrinks to one hour of one day.

    >>> from hypothesis import find
    >>> find(listings(), lambda listing: True).text
    'The boats left at 12:00 p.m. on Sunday.'
    """
    return st.builds(lambda moment, number: listing(day_of(moment), number, language), plain(), st.integers(0, _ALL))
