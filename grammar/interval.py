"""Times as values: ``Interval``, ``Period``, ``Recurrence``, ``Reference``; a type for each meaning.

An interval is half-open and counts civil seconds from 1970-01-01 without zone.
EDTF is the Extended Date/Time Format of ISO 8601-2:2019 (levels 0 and 1, and of
level 2 the quarters and halves); weeks, weekends and parts of a day have no EDTF
of their own and are written as intervals.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from grammar import calendar
from grammar import granularity as granules
from grammar.calendar import DAY
from grammar.errors import GrammarError
from grammar.granularity import Granularity

if TYPE_CHECKING:
    import pendulum

G = Granularity
SEASONS: Final = {3: 21, 6: 22, 9: 23, 12: 24}
"""First month of a meteorological season -> its EDTF number (northern hemisphere)."""
_LONG: Final = {G.HALF: (6, "M"), G.DECADE: (10, "Y"), G.CENTURY: (100, "Y"), G.MILLENNIUM: (1000, "Y")}


class NotEDTF(GrammarError, ValueError):  # noqa: N818
    """The text is no EDTF that this library reads."""


@frozen(order=True)
class Interval:
    """A stretch of civil time, ``start`` included, ``end`` excluded; ``None`` is open.

    ``granularity`` is how exactly it was said. ``part`` is set where only a part of a
    granule was named ("early 2024": granularity year, part ``early``).

    >>> Interval.from_edtf("2024-02").edtf
    '2024-02'
    >>> print(Interval.from_edtf("2024-02"))
    [2024-02-01, 2024-03-01) month
    """

    start: int | None
    end: int | None
    granularity: Granularity = G.DAY
    approximate: bool = False
    uncertain: bool = False
    part: str | None = None

    def __attrs_post_init__(self) -> None:
        """An interval that ends before it starts is a fault of whoever made it."""
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError(f"interval ends at {calendar.iso(self.end)}, before its start {calendar.iso(self.start)}")

    @classmethod
    def of(cls, moment: int, unit: Granularity, count: int = 0) -> Interval:
        """The granule of *unit* that holds *moment*, or the one *count* further on."""
        return cls(*granules.granule(moment, unit, count), granularity=unit)

    @classmethod
    def from_edtf(cls, text: str) -> Interval:
        """Read an EDTF string; raises ``NotEDTF``."""
        return _read(text)

    @property
    def edtf(self) -> str:
        """The EDTF string; see ``within_edtf`` for "once, somewhere within"."""
        return _write(self)

    @property
    def within_edtf(self) -> str:
        """EDTF of one unknown moment inside: a granule, else ``[a..b]``.

        >>> Interval.from_edtf("2024-02/2024-05").within_edtf
        '[2024-02..2024-05]'
        """
        text = _write(self)
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
            skipped = (first.hour, first.minute) != wall[3:5]  # then the other fold moves forward
            return pendulum.datetime(*wall, tz=zone, fold=1) if skipped else first

        return moment(self.start), moment(self.end)

    def __str__(self) -> str:
        """Both ends in ISO 8601, and the granularity."""
        mark = "~" if self.approximate else ""
        return f"[{self.lower or '..'}, {self.upper or '..'}) {mark}{self.granularity.word}"


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
    """A set of times: every ``interval``-th ``unit``, or a weekday; ``TIMEX3`` type SET."""

    unit: Granularity
    interval: int = 1
    weekday: int | None = None

    @property
    def rrule(self) -> str:
        """RFC 5545 recurrence rule.

        >>> Recurrence(G.WEEK, weekday=1).rrule
        'FREQ=WEEKLY;BYDAY=MO'
        """
        known = {
            G.HOUR: ("HOURLY", 1),
            G.DAY: ("DAILY", 1),
            G.WEEKEND: ("WEEKLY", 1),
            G.WEEK: ("WEEKLY", 1),
            G.MONTH: ("MONTHLY", 1),
            G.QUARTER: ("MONTHLY", 3),
            G.HALF: ("MONTHLY", 6),
            G.YEAR: ("YEARLY", 1),
            G.DECADE: ("YEARLY", 10),
            G.MILLENNIUM: ("YEARLY", 1000),
            G.MINUTE: ("MINUTELY", 1),
            G.SECOND: ("SECONDLY", 1),
            G.CENTURY: ("YEARLY", 100),
        }
        frequency, times = known.get(self.unit, ("DAILY", 1))
        rule = f"FREQ={frequency}"
        if times * self.interval > 1:
            rule += f";INTERVAL={times * self.interval}"
        if self.unit is G.WEEKEND:
            rule += ";BYDAY=SA,SU"
        elif self.weekday:
            rule += f";BYDAY={('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')[self.weekday - 1]}"
        return rule


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
        if amount is None:
            number = "X"
        elif amount.denominator == 1:
            number = str(amount.numerator)
        else:
            number = f"{float(amount):.3f}".rstrip("0")
        if unit in granules.CLOCK:
            clock += number + letters[unit]
        elif unit in _LONG and amount is not None:  # ISO 8601 has no letters for these
            times, letter = _LONG[unit]
            date += f"{float(amount * times):g}{letter}"
        else:
            date += number + letters[unit]
    return f"P{date}" + (f"T{clock}" if clock else "")


# --- EDTF ---------------------------------------------------------------------------------


def _year(year: int) -> str:
    if abs(year) > 9999:
        return f"Y{year}"
    return f"{'-' if year < 0 else ''}{abs(year):04}"


def _granule_text(start: int, unit: Granularity) -> str | None:
    """EDTF of the one granule that begins at *start*; None where EDTF has no word for the unit."""
    days, rest = divmod(start, DAY)
    year, month, day = calendar.from_days(days)
    if unit <= G.HOUR:
        return f"{_year(year)}-{month:02}-{day:02}T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"
    if unit is G.DAY:
        return f"{_year(year)}-{month:02}-{day:02}"
    if unit is G.MONTH:
        return f"{_year(year)}-{month:02}"
    if unit is G.QUARTER:
        return f"{_year(year)}-{33 + (month - 1) // 3}"
    if unit is G.SEASON and month in SEASONS:
        return f"{_year(year)}-{SEASONS[month]}"
    if unit is G.HALF:
        return f"{_year(year)}-{40 + (month - 1) // 6}"
    if unit is G.YEAR:
        return _year(year)
    if unit is G.DECADE and 0 <= year <= 9999:
        return f"{year // 10:03}X"
    if unit is G.CENTURY and 0 <= year <= 9999:
        return f"{year // 100:02}XX"
    return None


def _bound_unit(moment: int, unit: Granularity) -> Granularity:
    """The coarsest unit in which an end of an interval can be said exactly."""
    if moment % DAY:
        return G.SECOND
    year_start = calendar.from_days(moment // DAY)[1:] == (1, 1)
    if unit >= G.YEAR and year_start:
        return G.YEAR
    if unit >= G.MONTH and calendar.from_days(moment // DAY)[2] == 1:
        return G.MONTH
    return G.DAY


def _write(value: Interval) -> str:
    mark = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}[
        value.approximate, value.uncertain
    ]
    start, end, unit = value.start, value.end, value.granularity
    if start is not None and end is not None and value.part is None:
        clock = unit <= G.MINUTE and end - start == granules.CLOCK[unit]  # EDTF has no hours: those are intervals
        whole = unit not in (G.HOUR, G.DAYPART, G.WEEKEND) and granules.granule(start, unit) == (start, end)
        text = _granule_text(start, unit) if clock or whole else None
        if text is not None:
            return text + mark
    same = None
    if value.part is not None and start is not None and end is not None:  # a part is told in one unit
        same = min(_bound_unit(start, unit), _bound_unit(end, unit))
    first = ".." if start is None else _end_text(start, unit, mark, same)
    last = ".." if end is None else _end_text(end, unit, mark, same, last=True)
    return f"{first}/{last}"


def _end_text(moment: int, unit: Granularity, mark: str, same: Granularity | None, *, last: bool = False) -> str:
    size = same or _bound_unit(moment, unit)
    if size is G.SECOND:  # an end inside a day: the moment itself
        return f"{_granule_text(moment, G.SECOND)}{mark}"
    if last:
        if unit < G.DAY:
            return f"{_granule_text(moment, G.SECOND)}{mark}"
        moment = granules.shift(moment, size, -1)
    elif unit < G.DAY:
        return f"{_granule_text(moment, G.SECOND)}{mark}"
    return f"{_granule_text(moment, size)}{mark}"


_DATE = re.compile(
    r"(?P<year>Y-?\d{5,}|-?\d{4}|\d{3}X|\d\dXX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?)?)?)?(?P<mark>[~?%]?)",
    re.ASCII,
)


def _read(text: str) -> Interval:
    inner = text[1:-1] if text[:1] == "[" and text[-1:] == "]" else text
    left, slash, right = inner.partition(".." if inner != text else "/")
    if not slash:
        return _read_one(text, inner)
    first = None if left in ("..", "") else _read_one(text, left)
    last = None if right in ("..", "") else _read_one(text, right)
    known = [piece for piece in (first, last) if piece]
    if not known:
        raise NotEDTF(f"can't read {text!r} as EDTF: both ends are open")
    clock = all(piece.granularity is G.SECOND for piece in known)
    end = None if last is None else last.start if clock else last.end
    if first and end is not None and first.start is not None and end <= first.start:
        raise NotEDTF(f"can't read {text!r} as EDTF: it ends before it starts")
    return Interval(
        None if first is None else first.start,
        end,
        min(p.granularity for p in known),
        any(p.approximate for p in known),
        any(p.uncertain for p in known),
    )


def _read_one(text: str, piece: str) -> Interval:
    masked = re.fullmatch(r"(\d{4}(?:-\d\d)?)((?:-XX){1,2})", piece, re.ASCII)
    if masked:  # an unknown month or day: the longer unit, told as exactly as the mask
        return evolve(_read_one(text, masked[1]), granularity=G.DAY if piece.count("-") == 2 else G.MONTH)
    found = _DATE.fullmatch(piece)
    if not found:
        raise NotEDTF(f"can't read {text!r} as EDTF: {piece!r} is no date (write 2024-11-11, 2024-11, 2024, 202X)")
    mark = found["mark"]
    return evolve(_plain(text, piece, found), approximate=mark in ("~", "%"), uncertain=mark in ("?", "%"))


def _plain(text: str, piece: str, found: re.Match[str]) -> Interval:
    """The date of a match of ``_DATE``, without its mark."""
    year_text = found["year"]
    if year_text.endswith("X"):
        year = int(year_text.replace("X", "0"))
        unit = G.CENTURY if year_text.endswith("XX") else G.DECADE
        return Interval.of(calendar.to_days(year) * DAY, unit)
    year = int(year_text.removeprefix("Y"))
    if not found["month"]:
        return Interval.of(calendar.to_days(year) * DAY, G.YEAR)
    month = int(found["month"])
    if 21 <= month <= 24:
        return Interval.of(calendar.to_days(year, (month - 20) * 3) * DAY, G.SEASON)
    if 33 <= month <= 36:
        return Interval.of(calendar.to_days(year, (month - 33) * 3 + 1) * DAY, G.QUARTER)
    if month in (40, 41):
        return Interval.of(calendar.to_days(year, (month - 40) * 6 + 1) * DAY, G.HALF)
    try:
        days = calendar.to_days(year, month, int(found["day"] or 1))
    except ValueError as error:
        raise NotEDTF(f"can't read {text!r} as EDTF: {error}") from error
    if not found["day"]:
        return Interval.of(days * DAY, G.MONTH)
    if not found["hour"]:
        return Interval.of(days * DAY, G.DAY)
    hour, minute, second = (int(found[name] or 0) for name in ("hour", "minute", "second"))
    if hour > 23 or minute > 59 or second > 59:
        raise NotEDTF(f"can't read {text!r} as EDTF: {piece!r} has no such time of day")
    moment = days * DAY + hour * 3600 + minute * 60 + second
    return Interval(moment, moment + 1, G.SECOND)
