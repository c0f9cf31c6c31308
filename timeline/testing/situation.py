"""What a situation is: a phrase, and what the text around it told; its value by the walk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final, TypeAlias

from attrs import evolve, field, frozen

from timeline.testing.kind import Numbers
from timeline.testing.oracles.calendar import Day, Run, Span, at, iso, one, span, step
from timeline.testing.sayings import Said, filled, wordings

Told: TypeAlias = tuple[str | None, str | None, str]
"""An interval with its granularity, as a context tells it."""


@frozen
class Situation:
    """A phrase and what is told before it.

    Fields
        text       the words
        reference  when they are said
        value      what they denote then, ``None`` where nothing
        within     what they delimit with their signal
        previous   the time last mentioned
        discussed  the period that the text is about
        direction  where the clause points
        policy     what is changed of the news policy, as ``Policy.choosing`` reads it
        name       of the kind
        story      whether the same holds in running text, behind the time last mentioned
        other      a length that may be meant instead, as ISO 8601
        language   code of the language it is said in
    """

    said: Said = field(repr=False)
    value: Span | None
    within: Span | None = None
    previous: Told | None = None
    discussed: Told | None = None
    direction: str = ""
    policy: str = ""
    text: str = ""
    reference: datetime = datetime(2024, 11, 11)
    name: str = ""
    story: bool = False
    other: str = ""
    language: str = "en"


Tell: TypeAlias = Callable[[Numbers, Day, Day], Situation]
Entry: TypeAlias = tuple[str, Tell, Numbers]
SITUATIONS: Final[list[Entry]] = []


def entry(name: str, *bounds: int) -> Callable[[Tell], Tell]:
    """Enter a function as a kind of situation; its words stand under its name in the language's table."""

    def enter(tell: Tell) -> Tell:
        first, second, third = (*bounds, 0, 0, 0)[:3]
        SITUATIONS.append((name, tell, (first, second, third)))
        return tell

    return enter


def situation(kind: Entry, day: Day, today: Day, number: int, wording: int = 0, language: str = "en") -> Situation:
    """A situation of a kind: the day last mentioned, the day of the reference, one number that says the rest."""
    name, tell, (first, second, third) = kind
    rest, one_ = divmod(number, first + 1)
    two, three = rest % (second + 1), rest // (second + 1) % (third + 1)
    found = tell((one_, two, three), day, today)
    said = wordings(name, language)
    text = said[wording % len(said)].format(**filled(found.said, language))
    reference = datetime(today.year, today.month, today.day)
    return evolve(found, text=text, reference=reference, name=name, language=language)


def day_told(day: Day) -> Told:
    """A day as the time last mentioned."""
    return (*span(one(day)), "day")


def run_told(stretch: Run, unit: str) -> Told:
    """A longer time as the time last mentioned."""
    return (*span(stretch), unit)


def plainly(said: Said, stretch: Run | None, previous: Told | None, **more: object) -> Situation:
    """A phrase that denotes a stretch of days, or nothing."""
    value = None if stretch is None else span(stretch)
    return Situation(said, value, value, previous, **more)  # type: ignore[arg-type]  # the fields of Situation


def minutes_on(moment: str, minutes: int) -> str:
    """ISO 8601 of so many minutes after a time of day."""
    day, clock = moment.split("T")
    total = int(clock[:2]) * 60 + int(clock[3:5]) + minutes
    date = step(at(*map(int, day.split("-"))), total // 1440)
    return iso(date, f"{total % 1440 // 60:02}:{total % 60:02}")
