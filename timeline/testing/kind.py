"""What a kind of meaning is: parameters, its node in the grammar, how it is said, and its value by the walk.

A kind takes three numbers within its bounds, a day for dates in words, and the day of the reference. Every kind takes
the same, whatever it uses of it: a fixed number of draws is what lets Hypothesis shrink to "1 day ago".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from attrs import frozen

from grammar.meaning import Meaning
from timeline.testing.oracles.calendar import Day, Run, Span, iso, one, run, span, step
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
    """

    said: Said
    meaning: Meaning
    value: Value
    within: Span | None = None
    candidates: tuple[Span, ...] = ()
    wider: tuple[str, Said] | None = None


Tell: TypeAlias = Callable[[Numbers, Day, Day], Told]


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
    """

    name: str
    tell: Tell
    bounds: Numbers = (0, 0, 0)
    policy: str = ""
    moves: str = ""
    mirror: str = ""

    @property
    def universal(self) -> bool:
        """Whether the value holds for every reader, whatever its conventions."""
        return not self.policy


class Table:
    """Kinds in the order in which they are entered: the simplest first, for counter-examples shrink to it."""

    def __init__(self) -> None:
        self.kinds: list[Kind] = []

    def kind(
        self, name: str, *bounds: int, policy: str = "", moves: str = "", mirror: str = ""
    ) -> Callable[[Tell], Tell]:
        """Enter a function as a kind."""

        def enter(tell: Tell) -> Tell:
            first, second, third = (*bounds, 0, 0, 0)[:3]
            self.kinds.append(Kind(name, tell, (first, second, third), policy, moves, mirror))
            return tell

        return enter


def told(said: Said, meaning: Meaning, stretch: Run, *candidates: Run, wider: tuple[str, Said] | None = None) -> Told:
    """A kind that denotes a stretch of days."""
    value = span(stretch)
    others = tuple(found for other in candidates if (found := span(other)) != value)
    return Told(said, meaning, value, value, others, wider)


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
