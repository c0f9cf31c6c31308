"""What a phrase means before any date is known: frozen nodes that print, compare and hash.

The vocabulary follows SCATE (Bethard & Parker 2016) and TimeML (Pustejovsky et al. 2003). ``resolution`` computes.

>>> Offset(Length.of(1, Granularity.DAY), 1, Anchor.EVENT)
Offset(length=Length(parts=((Fraction(1, 1), DAY),), mod=''), direction=1, anchor=EVENT)
"""

from __future__ import annotations

import enum
from fractions import Fraction
from typing import Final

from attrs import evolve, field, frozen

from grammar.granularity import Granularity


class Anchor(enum.Enum):
    """What a phrase is counted from, where it names no time itself."""

    PUBLICATION = "publication"  # TimeML's document creation time
    PREVIOUS = "previous"  # the time last mentioned
    DISCUSSED = "discussed"  # the period that the article is about
    EVENT = "event"  # an event named by the words that follow

    def __repr__(self) -> str:
        """The bare name: meanings are read by people."""
        return self.name


def _unit(value: Granularity) -> str:
    return value.name


Amount = Fraction | str
"""A number of units, or a tag of the vague ones (``some``, ``few`` ...) that the policy explains."""
WORKING: Final = "WORKING"  # the mod of a length in days of work
NEARLY: Final = "NEARLY"  # of one that is a little less: TIMEX3 has LESS_THAN
BARELY: Final = "BARELY"  # of one that is a little more: TIMEX3 has MORE_THAN


def _parts(value: tuple[tuple[Amount, Granularity], ...]) -> str:
    return f"({', '.join(f'({amount!r}, {unit.name})' for amount, unit in value)}{',' if len(value) == 1 else ''})"


@frozen
class Meaning:
    """Root of the nodes."""


@frozen
class Date(Meaning):
    """Calendar fields, any missing: "Tuesday", "2024"; ``year`` astronomical, ``short`` if given in two digits."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    short: bool = False


@frozen
class NumericDate(Meaning):
    """Two or three numbers whose order the text leaves open: 11/12/2024; with dots the day is first.

    A weekday beside them may tell it: "Saturday 4/7/2018".
    """

    numbers: tuple[int, ...]
    short: bool = False
    dotted: bool = False
    weekday: int | None = None


@frozen
class Spell(Meaning):
    """A numbered or named piece of a year: quarter 1-4, half 1-2, season by its first month, ISO week."""

    unit: Granularity = field(repr=_unit)
    number: int
    year: int | None = None
    short: bool = False


@frozen
class Span(Meaning):
    """A decade or century by its first year; ``short``: of an open century; ``ahead``: so long before a later one."""

    unit: Granularity = field(repr=_unit)
    first: int
    short: bool = False
    ahead: int = field(default=0, repr=False)


@frozen
class Named(Meaning):
    """A named day by its rule (``observance``): Christmas, the second Sunday of May; ``year`` where it is told."""

    rule: str
    year: int | None = None
    short: bool = False


@frozen
class Fixed(Meaning):
    """A time that a name stands for once and for all ("the coup"), as EDTF."""

    edtf: str


@frozen
class Fiscal(Meaning):
    """A time of the fiscal calendar, named as if of the calendar: "fiscal 2024"; ``lasts`` where its end is told."""

    time: Meaning
    lasts: Meaning | None = None


@frozen
class Unit(Meaning):
    """The unit around an anchor, or ``shift`` units on: this week, last year, today."""

    unit: Granularity = field(repr=_unit)
    shift: int = 0
    anchor: Anchor = Anchor.PUBLICATION


@frozen
class Nearest(Meaning):
    """A field date by direction: last Monday (-1), this March (0), the second Friday from now (2)."""

    date: Date | NumericDate | Spell | Named
    shift: int
    anchor: Anchor | Meaning = Anchor.PUBLICATION


@frozen
class Closest(Meaning):
    """The date of a series that lies nearest to a time: "the closest Monday to 5 May"."""

    date: Date | Named
    time: Meaning


@frozen
class Around(Meaning):
    """The unit that holds a time: "the week of 6 October"."""

    unit: Granularity = field(repr=_unit)
    time: Meaning


@frozen
class Now(Meaning):
    """The moment or day of publication."""


@frozen
class Then(Meaning):
    """The time last mentioned: "since then"."""


@frozen
class Vague(Meaning):
    """Past, present or future without a date; ``kind`` is the TIMEX3 value; *describing* a thing: "current law"."""

    kind: str
    describing: bool = field(default=False, repr=False)


@frozen
class Part(Meaning):
    """A part of a time: early, mid, late; start, middle, end; first, second half; ``2/3``; ``sofar``, ``ahead``."""

    part: str
    whole: Meaning


@frozen
class Length(Meaning):
    """Amounts, tags where vague; ``definite``: "the nine months"; ``spread``: "2 to 3 days" are 5/2 and 1/2."""

    parts: tuple[tuple[Amount, Granularity], ...] = field(repr=_parts)
    mod: str = ""
    definite: bool = field(default=False, repr=False)
    spread: Fraction = field(default=Fraction(0), repr=False)

    @property
    def vague(self) -> bool:
        """Whether an amount is no number."""
        return any(isinstance(amount, str) for amount, _ in self.parts)

    @classmethod
    def of(cls, amount: int | Amount, unit: Granularity, mod: str = "") -> Length:
        """A length in one unit."""
        return cls(((amount if isinstance(amount, str) else Fraction(amount), unit),), mod)


@frozen
class Offset(Meaning):
    """A length after (1) or before (-1) an anchor; *inclusive* of its day; *definite*: "the day before the vote"."""

    length: Length
    direction: int
    anchor: Anchor | Meaning = Anchor.PUBLICATION
    inclusive: bool = field(default=False, repr=False)
    definite: bool = field(default=False, repr=False)


@frozen
class Window(Meaning):
    """The last (-1) or next (1) so many units, up to and with the anchor's day or behind it; with it if *inclusive*."""

    length: Length
    direction: int
    anchor: Anchor | Meaning = Anchor.PUBLICATION
    inclusive: bool = field(default=False, repr=False)


@frozen
class Ordinal(Meaning):
    """The n-th unit or date inside a longer time ("the third Tuesday of May", "March of last year"); -1 is the last,
    and *count* of them are meant ("the first three months of 2019"); *wholly* inside: "the first full week of May".
    """

    number: int
    unit: Granularity = field(repr=_unit)
    whole: Meaning
    date: Date | Named | Spell | Unit | Then | None = None
    count: int = 1
    wholly: bool = field(default=False, repr=False)


@frozen
class Clock(Meaning):
    """A time of day on a date (``None``: the day in question); ``minute`` where told; ``zone`` an IANA name or offset;
    ``open`` where the hour is of the twelve-hour clock and the text does not tell its half. Midnight is hour 24 without
    a minute: whether it begins or ends its day, the policy says.
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    date: Meaning | None = None
    zone: str | None = None
    open: bool = False

    @property
    def midnight(self) -> bool:
        """Whether it is midnight by name, of either end of its day."""
        return self.hour == 24 and self.minute is None and self.second is None


@frozen
class DayPart(Meaning):
    """A part of day (``MO``, ``AF``, ``EV``, ``NI``: TIMEX3's letters) on a date."""

    part: str
    date: Meaning | None = None


@frozen
class Range(Meaning):
    """From a time to another, both included; *instead*: what the same words say, read as one time ("ten to six")."""

    start: Meaning
    end: Meaning
    instead: Meaning | None = field(default=None, repr=False)


@frozen
class Several(Meaning):
    """Times that share what the last one tells: "the first and third quarters of 1989"; in a text, each by itself."""

    times: tuple[Meaning, ...]


@frozen
class Bound(Meaning):
    """A time seen as a limit: since, from, until, by, before, after; "not before" it, which says nothing of lasting."""

    kind: str
    time: Meaning


@frozen
class Repeat(Meaning):
    """Every unit, or second unit (``interval``, ``None`` where vague), weekday, month or date; ``count`` times in each;
    in a part of day or at a time of day, ``until`` another; ``nth`` one inside each ("the last Friday of").
    """

    unit: Granularity = field(repr=_unit)
    interval: int | None = 1
    weekdays: tuple[int, ...] = ()
    month: int | None = None
    part: str | None = None
    count: int = 1
    date: Spell | Named | None = None
    clock: Clock | None = None
    nth: tuple[int, Granularity] | None = None
    until: Clock | None = None


@frozen
class Approximate(Meaning):
    """About a time; *school*: the school year that is named by a calendar year, which lies in two."""

    time: Meaning
    school: bool = field(default=False, repr=False)


@frozen
class Impossible(Meaning):
    """A date that no calendar has; ``reason`` says why, ``near`` are the nearest real ones."""

    reason: str
    near: tuple[Date, ...] = ()


def turns(meaning: Meaning) -> bool:
    """Whether the answer depends on direction: bare weekdays, months, month with day; midnight.

    >>> turns(Date(weekday=1)), turns(Date(2024, 5))
    (True, False)
    """
    match meaning:
        case Date(year=None) | Spell(year=None) | Named(year=None) | NumericDate(numbers=(_, _)):
            return True
        case Unit(unit=Granularity.WEEKEND, anchor=Anchor.DISCUSSED):
            return True
        case Clock(date=None):
            return meaning.midnight
        case Part(whole=of) | Ordinal(whole=of) | Fiscal(lasts=Meaning() as of) | Nearest(anchor=Meaning() as of):
            return turns(of)
        case Clock() | DayPart() | Offset() | Around() | Window() | Range() | Approximate() | Bound():
            held = (getattr(meaning, name) for name in _fields(meaning))
            return any(isinstance(inner, Meaning) and turns(inner) for inner in held)
    return False


_INNER: Final = ("time", "whole", "date", "anchor", "start", "end", "lasts")  # fields that may hold another node


def goes_on(meaning: Meaning) -> bool:
    """Whether the answer may depend on the time last mentioned: times of day without a day, "a day earlier".

    >>> goes_on(Clock(9)), goes_on(Clock(9, date=Date(weekday=1)))
    (True, False)
    """
    return counts_on(meaning) or any(isinstance(one, Clock | DayPart) and one.date is None for one in leaves(meaning))


def counts_on(meaning: Meaning) -> bool:
    """Whether a meaning counts from the time last mentioned: "a day earlier", "the following year"."""
    return any(getattr(leaf, "anchor", None) is Anchor.PREVIOUS for leaf in leaves(meaning))


def unbound(meaning: Meaning) -> Meaning:
    """The time that a bound limits, or the meaning itself.

    >>> unbound(Bound("since", Clock(3))).hour
    3
    """
    return meaning.time if isinstance(meaning, Bound) else meaning


def leaves(meaning: Meaning) -> list[Meaning]:
    """The nodes of a meaning, itself included, from the outside in.

    >>> [type(node).__name__ for node in leaves(Bound("since", Date(weekday=1)))]
    ['Bound', 'Date']
    """
    found = [meaning]
    held = _HELD.get(meaning.__class__)
    for name in _fields(meaning) if held is None else held:
        inner = getattr(meaning, name)
        if isinstance(inner, Meaning):
            found += leaves(inner)
    return found


def _fields(meaning: Meaning) -> tuple[str, ...]:
    return _HELD.setdefault(meaning.__class__, tuple(name for name in _INNER if hasattr(meaning, name)))


_HELD: dict[type, tuple[str, ...]] = {}  # kind of node -> the fields in which it may hold others


def replaced(meaning: Meaning, old: Meaning, new: Meaning) -> Meaning:
    """A meaning with one of its nodes put in place of another.

    >>> three = Clock(3)
    >>> replaced(Bound("since", three), three, Clock(15)).time.hour
    15
    """
    if meaning is old:
        return new
    changed = {}
    for name in _INNER:
        inner = getattr(meaning, name, None)
        if isinstance(inner, Meaning) and (found := replaced(inner, old, new)) is not inner:
            changed[name] = found
    return evolve(meaning, **changed) if changed else meaning
