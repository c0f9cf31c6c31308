"""Times as values: ``Interval``, ``Period``, ``Recurrence``, ``Reference``; a type for each meaning.

An interval is half-open and counts civil seconds from 1970-01-01 without zone.
"""

from __future__ import annotations

import functools
import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import astuple, evolve, field, frozen

from grammar import calendar
from grammar import edtf as notation
from grammar import granularity as granules
from grammar.calendar import DAY
from grammar.granularity import Granularity

if TYPE_CHECKING:
    import pendulum

G = Granularity
_LONG: Final = {G.HALF: (6, "M"), G.DECADE: (10, "Y"), G.CENTURY: (100, "Y"), G.MILLENNIUM: (1000, "Y")}


@frozen(order=True)
class Interval(notation.Fields):
    """A stretch of civil time, ``start`` included, ``end`` excluded; ``None`` is open.

    ``granularity`` is how exactly it was said. ``part`` is set where only a part of a
    granule was named ("early 2024": granularity year, part ``early``).

    >>> Interval.from_edtf("2024-02").edtf
    '2024-02'
    >>> print(Interval.from_edtf("2024-02"))
    [2024-02-01, 2024-03-01) month
    """

    def __attrs_post_init__(self) -> None:
        """An interval that ends before it starts is a fault of whoever made it."""
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError(f"interval ends at {calendar.iso(self.end)}, before its start {calendar.iso(self.start)}")

    @classmethod
    def of(cls, moment: int, unit: Granularity, count: int = 0) -> Interval:
        """The granule of *unit* that holds *moment*, or the one *count* further on."""
        return _granule(moment, unit, count)

    @classmethod
    def from_edtf(cls, text: str, zone: str | None = None) -> Interval:
        """Read an EDTF string; raises ``NotEDTF``. Times with an offset from UTC need a *zone* to be told in.

        >>> print(Interval.from_edtf("2024-03-05T10:00Z", zone="Europe/Kyiv"))
        [2024-03-05T12:00:00, 2024-03-05T12:01:00) minute
        """
        return cls(*astuple(notation.read(text, zone=zone)))

    @property
    def edtf(self) -> str:
        """The EDTF string; see ``within_edtf`` for "once, somewhere within"."""
        return notation.write(self)

    @property
    def within_edtf(self) -> str:
        """EDTF of one unknown moment inside: a granule, else ``[a..b]``.

        >>> Interval.from_edtf("2024-02/2024-05").within_edtf
        '[2024-02..2024-05]'
        """
        text = self.edtf
        if "/" not in text:
            return text
        start, end = text.split("/")
        return f"[{'' if start == '..' else start}..{'' if end == '..' else end}]"

    @property
    def lower(self) -> str | None:
        """ISO 8601 of the start."""
        return None if self.start is None else calendar.iso(self.start)

    @property
    def upper(self) -> str | None:
        """ISO 8601 of the end, which is outside."""
        return None if self.end is None else calendar.iso(self.end)

    def contains(self, other: Interval) -> bool:
        """Whether *other* lies wholly inside."""
        return (self.start is None or (other.start is not None and self.start <= other.start)) and (
            self.end is None or (other.end is not None and other.end <= self.end)
        )

    def meet(self, other: Interval) -> Interval | None:
        """What both share, or ``None``; the finer granularity."""
        start = max((s for s in (self.start, other.start) if s is not None), default=None)
        end = min((e for e in (self.end, other.end) if e is not None), default=None)
        if start is not None and end is not None and end <= start:
            return None
        return evolve(self, start=start, end=end, granularity=min(self.granularity, other.granularity))

    def to_pendulum(self, zone: str = "UTC") -> tuple[pendulum.DateTime | None, pendulum.DateTime | None]:
        """Both ends as pendulum instances of a zone; years 1 to 9999 only (``ValueError`` beyond).

        A wall time that the zone skips (DST) moves forward, one that it repeats is its first.

        >>> Interval.from_edtf("2024-02").to_pendulum()[0].isoformat()
        '2024-02-01T00:00:00+00:00'
        """
        import pendulum

        def moment(seconds: int | None) -> pendulum.DateTime | None:
            if seconds is None:
                return None
            days, rest = divmod(seconds, DAY)
            wall = (*calendar.from_days(days), rest // 3600, rest // 60 % 60, rest % 60)
            first = pendulum.datetime(*wall, tz=zone, fold=0)
            skipped = (first.day, first.hour, first.minute) != wall[2:5]  # then the other fold moves forward
            return pendulum.datetime(*wall, tz=zone, fold=1) if skipped else first

        return moment(self.start), moment(self.end)

    def __str__(self) -> str:
        """Both ends in ISO 8601, and the granularity."""
        mark = "~" if self.approximate else ""
        return f"[{self.lower or '..'}, {self.upper or '..'}) {mark}{self.granularity.word}"


@functools.lru_cache(maxsize=4096)
def _granule(moment: int, unit: Granularity, count: int) -> Interval:
    """A granule, kept: every "November" and "Monday" is chosen among the same few around publication."""
    return Interval(*granules.granule(moment, unit, count), granularity=unit)


@frozen(order=True)
class Period:
    """A length of time: amount and unit, the amount ``None`` where vague ("days").

    ``mod`` is the TIMEX3 modifier: ``APPROX``, ``MORE_THAN``, ``LESS_THAN`` ...

    >>> str(Period.of(3, G.DAY))
    'P3D'
    """

    parts: tuple[tuple[Fraction | None, Granularity], ...]
    mod: str = ""

    @classmethod
    def of(cls, amount: int | Fraction | None, unit: Granularity, mod: str = "") -> Period:
        """A period of one unit."""
        return cls(((None if amount is None else Fraction(amount), unit),), mod)

    @property
    def unit(self) -> Granularity:
        """The finest unit named."""
        return min(unit for _, unit in self.parts)

    @property
    def vague(self) -> bool:
        """Whether an amount is unknown."""
        return any(amount is None for amount, _ in self.parts)

    def __str__(self) -> str:
        """The TIMEX3 value."""
        return period_text(self)


@frozen(order=True)
class Recurrence:
    """A set of times: every ``interval``-th ``unit`` (``None``: every few), on ISO weekdays, in a month, a part of day.

    ``count`` is how many times in each (0: several), ``clock`` minutes after midnight, ``rule`` the rule of a named
    day or a season; ``nth`` which one inside each, from the end where negative ("the last Friday of every month":
    ``(-1, DAY)`` with weekday 5); ``lasting`` how many minutes each lasts from its clock on. ``TIMEX3`` type SET.
    """

    unit: Granularity
    interval: int | None = 1
    weekdays: tuple[int, ...] = ()
    month: int | None = None
    part: str | None = None
    count: int = 1
    clock: int | None = None
    rule: str = ""
    nth: tuple[int, Granularity] | None = None
    lasting: int | None = None

    @property
    def duration(self) -> str | None:
        """How long each lasts, as RFC 5545 has it beside a rule (ISO 8601); ``None`` where it is not told.

        >>> Recurrence(G.DAY, clock=540, lasting=450).duration
        'PT7H30M'
        """
        if self.lasting is None:
            return None
        hours, minutes = divmod(self.lasting, 60)
        return "PT" + (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")

    @property
    def rrule(self) -> str | None:
        """RFC 5545 recurrence rule; ``None`` where none says it ("every few days", "twice a week", a movable feast).

        >>> Recurrence(G.WEEK, weekdays=(1,)).rrule
        'FREQ=WEEKLY;BYDAY=MO'
        >>> Recurrence(G.MONTH, weekdays=(5,), nth=(-1, G.DAY)).rrule
        'FREQ=MONTHLY;BYDAY=-1FR'
        >>> Recurrence(G.YEAR, rule="12-24").rrule
        'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24'
        """
        plain = self.unit is G.YEAR and self.nth is None and self.month is None and not self.weekdays
        fixed = _FIXED.fullmatch(self.rule) if plain else None
        if self.interval is None or self.count != 1 or (self.rule and fixed is None):
            return None
        place = "" if self.nth is None else str(self.nth[0])
        if self.nth is not None and (self.nth[1] is not G.DAY or self.unit not in (G.MONTH, G.YEAR)):
            return None  # the first week of each month, the first day of each quarter: no rule says it
        frequency, times = _FREQUENCIES[self.unit]
        if times > 1 and self.weekdays:
            return None  # the Mondays of every other quarter: a rule would name those of its first month
        rule = f"FREQ={frequency}"
        if times * self.interval > 1:
            rule += f";INTERVAL={times * self.interval}"
        if self.month is not None:
            rule += f";BYMONTH={self.month}"
        if fixed is not None:
            rule += f";BYMONTH={int(fixed[1])};BYMONTHDAY={int(fixed[2])}"
        if self.unit is G.WEEKEND:
            rule += ";BYDAY=SA,SU"
        elif self.weekdays:
            names = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
            rule += f";BYDAY={','.join(place + names[day - 1] for day in self.weekdays)}"
        elif place:
            rule += f";{'BYMONTHDAY' if self.unit is G.MONTH else 'BYYEARDAY'}={place}"
        if self.clock is not None:
            rule += f";BYHOUR={self.clock // 60};BYMINUTE={self.clock % 60}"
        return rule


_FIXED: Final = re.compile(r"(\d\d)-(\d\d)", re.ASCII)
"""The rule of a day that has the same date each year."""

_FREQUENCIES: Final = {
    G.SECOND: ("SECONDLY", 1),
    G.MINUTE: ("MINUTELY", 1),
    G.HOUR: ("HOURLY", 1),
    G.DAYPART: ("DAILY", 1),
    G.DAY: ("DAILY", 1),
    G.WEEKEND: ("WEEKLY", 1),
    G.WEEK: ("WEEKLY", 1),
    G.MONTH: ("MONTHLY", 1),
    G.QUARTER: ("MONTHLY", 3),
    G.SEASON: ("MONTHLY", 3),
    G.HALF: ("MONTHLY", 6),
    G.YEAR: ("YEARLY", 1),
    G.DECADE: ("YEARLY", 10),
    G.CENTURY: ("YEARLY", 100),
    G.MILLENNIUM: ("YEARLY", 1000),
}


@frozen(order=True)
class Reference:
    """The past, present or future without a date: TIMEX3 ``PAST_REF``, ``PRESENT_REF``, ``FUTURE_REF``."""

    kind: str = field()

    @kind.validator
    def _known(self, _: object, value: str) -> None:
        if value not in ("PAST_REF", "PRESENT_REF", "FUTURE_REF"):
            raise ValueError(f"reference {value!r}: one of PAST_REF, PRESENT_REF, FUTURE_REF is meant")


Value = Interval | Period | Recurrence | Reference


def period_text(period: Period) -> str:
    """ISO 8601 duration, with ``X`` for an unknown amount (TIMEX3)."""
    letters = {
        G.SECOND: "S",
        G.MINUTE: "M",
        G.HOUR: "H",
        G.DAY: "D",
        G.DAYPART: "D",
        G.WEEKEND: "WE",
        G.WEEK: "W",
        G.MONTH: "M",
        G.QUARTER: "Q",
        G.SEASON: "Q",
        G.HALF: "H",
        G.YEAR: "Y",
        G.DECADE: "DE",
        G.CENTURY: "C",
        G.MILLENNIUM: "L",
    }
    date, clock = "", ""
    for amount, unit in period.parts:
        if unit in _LONG and amount is not None:  # ISO 8601 has no letters for these
            times, letter = _LONG[unit]
            date += _number(amount * times) + letter
        elif unit in granules.CLOCK:
            clock += _number(amount) + letters[unit]
        else:
            date += _number(amount) + letters[unit]
    return f"P{date}" + (f"T{clock}" if clock else "")


def _number(amount: Fraction | None) -> str:
    if amount is None:
        return "X"
    return f"{float(amount):.3f}".rstrip("0").rstrip(".")
