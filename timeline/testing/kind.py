"""What a kind of meaning is: parameters, its node in the grammar, how it is said, and its value by the walk.

A kind takes three numbers within its bounds, a day for dates in words, and the day of the reference. Every kind takes
the same, whatever it uses of it: a fixed number of draws is what lets Hypothesis shrink to "1 day ago".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Literal, TypeAlias, TypeVar

from attrs import frozen

from grammar.meaning import Meaning
from timeline.testing.oracles.calendar import Day, Run, Span, back, iso, one, run, span, step, those
from timeline.testing.sayings import Said

Numbers: TypeAlias = tuple[int, int, int]
Value: TypeAlias = Span | str | None
"""An interval by its ends; an ISO 8601 duration or an RFC 5545 rule as text; ``None`` where there is no such date."""

PLAIN: Final = (2024, 11, 11)  # a Monday on which no calendar goes wrong


@frozen
class Told:
    """What a kind says of drawn numbers.

    Fields
        said        what a wording needs
        meaning     the node of ``grammar.meaning``
        value       what the words denote
        within      what words and signal ("since", "by") delimit; the value where there is no signal
        candidates  other readings that are right under another convention
        wider       kind and parameters of a longer time that holds this one ("May 2019" for "5 May 2019")
        rivals      name of another policy (as ``Policy.choosing`` reads it) and what is delimited under it
        stretch     the days of the value, where it is one of whole days: for kinds that are made of others
        rough       whether the value is only about right: "about 5 May 2019", a fiscal year of no known calendar
        clash       the ISO weekday that is said and is not that of the date; 0 where nothing contradicts itself
    """

    said: Said
    meaning: Meaning
    value: Value
    within: Span | None = None
    candidates: tuple[Span, ...] = ()
    wider: tuple[str, Said] | None = None
    rivals: tuple[tuple[str, Span], ...] = ()
    stretch: Run | None = None
    clash: int = 0
    rough: bool = False


Tell: TypeAlias = Callable[[Numbers, Day, Day], Told]
Teller = TypeVar("Teller", bound=Callable[..., Told])
Unit: TypeAlias = Literal["day", "month", "year"]

SOME: Final = 17  # of days, where a walk of all years leaves some out: no divisor of a week, nor of what takes turns


@frozen
class Kind:
    """A kind of meaning.

    Fields
        name       its key under ``[sayings]``
        tell       numbers, day of a date, day of the reference -> ``Told``
        bounds     the highest of each number; the lowest is 0
        policy     empty where every reader must agree; else the convention that the value follows
        moves      how the value moves with the reference: ``weekly`` (by whole weeks with it), ``still``, or ``""``
        mirror     the kind that says the same into the other direction
        every      for which days a walk of all years asks it: each, or the first of each month or year
        step       and of these for every so many
        spoken     whether it says bare years, which are read up to 2099
        clocked    whether it counts from the moment of the reference: ``tell`` is given the seconds of its day, too
    """

    name: str
    tell: Callable[..., Told]
    bounds: Numbers = (0, 0, 0)
    policy: str = ""
    moves: str = ""
    mirror: str = ""
    every: Unit = "day"
    step: int = 1
    spoken: bool = False
    clocked: bool = False

    def told(self, numbers: Numbers, day: Day, today: Day, seconds: int = 0) -> Told:
        """What it says of drawn numbers, a day, the day of the reference and the seconds of that day."""
        return self.tell(numbers, day, today, seconds) if self.clocked else self.tell(numbers, day, today)

    @property
    def size(self) -> int:
        """How many different numbers can be drawn for it."""
        first, second, third = self.bounds
        return (first + 1) * (second + 1) * (third + 1)

    def numbers(self, drawn: int) -> Numbers:
        """Its numbers, of one that is drawn: fewer draws are faster ones.

        >>> Kind("", lambda *_: None, bounds=(6, 2, 0)).numbers(8)
        (1, 1, 0)
        """
        rest, first = divmod(drawn % self.size, self.bounds[0] + 1)
        third, second = divmod(rest, self.bounds[1] + 1)
        return first, second, third

    @property
    def universal(self) -> bool:
        """Whether the value holds for every reader, whatever its conventions."""
        return not self.policy


class Table:
    """Kinds in the order in which they are entered: the simplest first, for counter-examples shrink to it."""

    def __init__(self) -> None:
        self.kinds: list[Kind] = []

    def kind(
        self,
        name: str,
        *bounds: int,
        policy: str = "",
        moves: str = "",
        mirror: str = "",
        every: Unit = "day",
        step: int = 1,
        spoken: bool = False,
        clocked: bool = False,
    ) -> Callable[[Teller], Teller]:
        """Enter a function as a kind."""

        def enter(tell: Teller) -> Teller:
            first, second, third = (*bounds, 0, 0, 0)[:3]
            numbers = first, second, third
            self.kinds.append(Kind(name, tell, numbers, policy, moves, mirror, every, step, spoken, clocked))
            return tell

        return enter

    def named(self, *names: str) -> list[Kind]:
        """Its kinds by their names, in the order of the names."""
        return [next(kind for kind in self.kinds if kind.name == name) for name in names]


def told(
    said: Said,
    meaning: Meaning,
    stretch: Run | None,
    *candidates: Run,
    wider: tuple[str, Said] | None = None,
    rivals: dict[str, Run] | None = None,
) -> Told:
    """A kind that denotes a stretch of days; nothing, where there are no such days."""
    if stretch is None:
        return Told(said, meaning, None)
    value = span(stretch)
    others = tuple(found for other in candidates if (found := span(other)) != value)
    named = tuple((name, span(other)) for name, other in (rivals or {}).items())
    return Told(said, meaning, value, value, others, wider, named, stretch)


def during(said: Said, meaning: Meaning, day: Day, first: str, last: str) -> Told:
    """A kind that denotes a stretch of hours of a day, on to the next where it ends at an earlier one."""
    ends = day if first < last else step(day, 1)
    value = iso(day, first), iso(ends, last)
    return Told(said, meaning, value, value)


def weekday_of(number: int) -> Callable[[Day], bool]:
    """Whether a day is that weekday, Monday 1."""
    return lambda day: day.weekday == number


def holding(day: Day, unit: str, shift: int = 0) -> Run:
    """The unit that holds a day, or the one so many places on."""
    return one(step(day, shift)) if unit == "day" else run(day, unit, shift)


# --- where the news policy looks for a date that names no year ---

AHEAD: Final = 100
"""So many days ahead, a month and day are still those of this year."""


def dated(month: int, number: int) -> Callable[[Day], bool]:
    """Whether a day has that month and number."""
    return lambda day: (day.month, day.day) == (month, number)


def likely(today: Day, month: int, number: int) -> Day:
    """The coming one if it lies at most 100 days ahead, else the most recent; today's stays."""
    fits = dated(month, number)
    coming = those((step(today, 1), step(today, AHEAD)), fits)
    return coming[0] if coming and not fits(today) else back(today, fits)


def year_of(today: Day, digits: int, ahead: int = 20) -> Run:
    """The latest year with these two last digits that is not more than so many years ahead."""
    shift = ahead
    while run(today, "year", shift)[0].year % 100 != digits:
        shift -= 1
    return run(today, "year", shift)


def nth(found: Sequence[Day], number: int) -> Run | None:
    """The n-th of some days, from the end where negative; nothing where there are fewer."""
    return one(found[number - (number > 0)]) if abs(number) <= len(found) else None


def nth_run(found: Sequence[Run], number: int) -> Run | None:
    """The n-th of some weeks, months ..."""
    return found[number - (number > 0)] if abs(number) <= len(found) else None
