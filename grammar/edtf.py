"""EDTF both ways: the Extended Date/Time Format of ISO 8601-2:2019.

Levels 0, 1 and 2 are read, as far as one stretch of time can hold them: a mark of one component ("2024-?11-10") marks
the whole, an estimate with significant digits ("1950S2") gives the years that it may be, and dates with gaps between
them ("[2021,2023]", "XXXX-12-25") are refused. What is written has no more than one mark, at its end; weeks, weekends
and parts of a day have no EDTF of their own and are written as intervals.

>>> write(read("2024-02/2024-05")), write(read("2024-1X")), write(read("{2024-02,2024-03}"))
('2024-02/2024-05', '2024-10/2024-12', '2024-02/2024-03')
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import granularity as granules
from grammar.calendar import DAY
from grammar.errors import GrammarError
from grammar.granularity import Granularity

G = Granularity
SEASONS: Final = {3: 21, 6: 22, 9: 23, 12: 24}
"""First month of a meteorological season -> its EDTF number (northern hemisphere)."""
_GROUPS: Final = {
    **{number: (month, 3, G.SEASON) for month, number in SEASONS.items()},
    **{number + 4: (month, 3, G.SEASON) for month, number in SEASONS.items()},  # of the northern hemisphere, said so
    **{number: (month, 3, G.SEASON) for number, month in ((29, 9), (30, 12), (31, 3), (32, 6))},  # of the southern
    **{33 + n: (1 + 3 * n, 3, G.QUARTER) for n in range(4)},
    **{37 + n: (1 + 4 * n, 4, G.MONTH) for n in range(3)},  # a third of a year: no unit here, so months
    **{40 + n: (1 + 6 * n, 6, G.HALF) for n in range(2)},
}
"""Number in the place of a month -> first month, how many months, unit."""
_LONGEST: Final = 12
"""Digits of a year that are read at most: a few signs must not ask for numbers without end."""


class NotEDTF(GrammarError, ValueError):  # noqa: N818
    """The text is no EDTF, or none that one stretch of civil time can hold; the message says which."""


@frozen
class Fields:
    """What an EDTF string tells: both ends in civil seconds (``None``: open), how exactly, and the marks."""

    start: int | None
    end: int | None
    granularity: Granularity = G.DAY
    approximate: bool = False
    uncertain: bool = False
    part: str | None = None

    @classmethod
    def of(cls, moment: int, unit: Granularity) -> Fields:
        """The granule of *unit* that holds *moment*."""
        return cls(*granules.granule(moment, unit), granularity=unit)


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


def write(value: Fields) -> str:
    """The EDTF string of a stretch of time."""
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
    r"M(?P<year>Y-?\d{5,}|Y-?\d+E\d+|-?[\dX]{4})(?:S(?P<digits>[1-9]\d*))?M"
    r"(?:-M(?P<month>[\dX]{2})M(?:-M(?P<day>[\dX]{2})"
    r"(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?P<offset>Z|[+-]\d\d(?::?\d\d)?)?)?M)?)?".replace(
        "M", "[~?%]?"
    ),
    re.ASCII,
)


def read(text: str, *, zone: str | None = None) -> Fields:
    """The stretch of time of an EDTF string; raises ``NotEDTF``.

    A time with an offset from UTC is told in the civil time of *zone*; without a zone it is refused.
    """
    if text[:1] + text[-1:] in ("[]", "{}") and len(text) > 2:
        return _read_set(_Reader(text, zone), text[1:-1])
    left, slash, right = text.partition("/")
    reader = _Reader(text, zone)
    return reader.between(left, right) if slash else reader.one(text)


def _read_set(reader: _Reader, inner: str) -> Fields:
    """One of several dates, or all of them: one stretch where each begins as the one before ends."""
    members = []
    for member in inner.split(","):
        left, dots, right = member.partition("..")
        members.append(reader.between(left, right) if dots else reader.one(member))
    for before, after in itertools.pairwise(members):
        if before.end is None or before.end != after.start:
            raise reader.error("there are gaps between its dates, so it is no single stretch of time")
    return Fields(members[0].start, members[-1].end, *_marks(members))


def _marks(pieces: Sequence[Fields]) -> tuple[Granularity, bool, bool]:
    """The finest unit, and whether any is approximate, or uncertain."""
    return (
        min(piece.granularity for piece in pieces),
        any(piece.approximate for piece in pieces),
        any(piece.uncertain for piece in pieces),
    )


@frozen
class _Reader:
    """Reads the parts of one string; errors name the whole."""

    text: str
    zone: str | None

    def error(self, why: str) -> NotEDTF:
        """An error that says why."""
        return NotEDTF(f"can't read {self.text!r} as EDTF: {why}")

    def between(self, left: str, right: str) -> Fields:
        """From one date to another; one that is missing is open."""
        first = None if left in ("..", "") else self.one(left)
        last = None if right in ("..", "") else self.one(right)
        known = [piece for piece in (first, last) if piece]
        if not known:
            raise self.error("both ends are open")
        # a clock time is the moment of the end, a date is a day that is still inside
        end = None if last is None else last.start if last.granularity <= G.MINUTE else last.end
        if first and end is not None and first.start is not None and end <= first.start:
            raise self.error("it ends before it starts")
        return Fields(None if first is None else first.start, end, *_marks(known))

    def one(self, piece: str) -> Fields:
        """One date, with its marks."""
        found = _DATE.fullmatch(piece)
        if not found:
            raise self.error(f"{piece!r} is no date (write 2024-11-11, 2024-11, 2024, 202X)")
        year, month, day = found["year"], found["month"], found["day"]
        if found["digits"] and month:
            raise self.error("significant digits go with a year alone")
        first, last, unit = self.years(year, int((found["digits"] or "0")[:3]))
        if first != last or "X" in (month or "") + (day or ""):
            value = self.masked(first, last, unit, month, day)
            if found["hour"]:
                raise self.error("a time of day needs a whole date")
        elif month:
            value = self.dated(first, int(month), found)
        else:
            value = Fields(calendar.to_days(first) * DAY, calendar.to_days(first + 1) * DAY, unit)
        marks = set(piece)
        return evolve(value, approximate=bool(marks & set("~%")), uncertain=bool(marks & set("?%")))

    def years(self, written: str, digits: int) -> tuple[int, int, Granularity]:
        """First and last year of a mask or an estimate, or one year twice, and their unit."""
        if "X" in written:
            known = written.rstrip("X")
            size = 10 ** (len(written) - len(known))
            if "X" in known or not known.strip("-"):
                raise self.error("its years are not one stretch: only digits at the end of a year can be unknown")
            near = abs(int(known)) * size
        else:
            number, _, power = written.removeprefix("Y").partition("E")
            if len(number) > _LONGEST or len(power) > 2 or len(number) + int(power or 0) > _LONGEST:
                raise self.error(f"years have at most {_LONGEST} digits")
            year = int(number) * 10 ** int(power or 0)
            size = 10 ** max(0, len(str(abs(year))) - digits) if digits else 1
            near = abs(year) // size * size
        unit = {1: G.YEAR, 10: G.DECADE, 100: G.CENTURY}.get(size, G.MILLENNIUM)
        far = near + size - 1
        return (-far, -near, unit) if "-" in written else (near, far, unit)

    def masked(self, first: int, last: int, unit: Granularity, month: str | None, day: str | None) -> Fields:
        """What an unknown year, month or day leaves possible, told as finely as the mask."""
        low, high = (1, 12) if month is None else (0, 0)
        if month is not None:
            low, high = self.run(month, 12)
            unit = G.MONTH if day is None else G.DAY
        many = first != last
        if (many and (low, high) != (1, 12)) or ((many or low != high) and day not in (None, "XX")):
            raise self.error("there are gaps between the dates that it may be, so it is no single stretch of time")
        begin, after = calendar.to_days(first, low), calendar.to_days(last + high // 12, high % 12 + 1)
        if day not in (None, "XX"):
            one, other = self.run(str(day), after - begin)
            begin, after = begin + one - 1, begin + other
        return Fields(begin * DAY, after * DAY, unit)

    def run(self, mask: str, most: int) -> tuple[int, int]:
        """First and last of the numbers from 1 that a mask of two digits may be, if they follow one another."""
        fitting = [n for n in range(1, most + 1) if re.fullmatch(mask.replace("X", r"\d"), f"{n:02}")]
        if not fitting:
            raise self.error(f"no month or day is {mask!r}")
        if fitting[-1] - fitting[0] >= len(fitting):
            raise self.error(f"there are gaps between what {mask!r} may be, so it is no single stretch of time")
        return fitting[0], fitting[-1]

    def dated(self, year: int, month: int, found: re.Match[str]) -> Fields:
        """A month (or what stands in its place), a day or a moment of one year."""
        if month in _GROUPS and not found["day"]:
            begin, count, unit = _GROUPS[month]
            first = calendar.to_days(year, begin)
            return Fields(first * DAY, calendar.add_months(first, count) * DAY, unit)
        try:
            days = calendar.to_days(year, month, int(found["day"] or 1))
        except ValueError as error:
            raise self.error(str(error)) from error
        if not found["hour"]:
            return Fields.of(days * DAY, G.DAY if found["day"] else G.MONTH)
        hour, minute, second = (int(found[name] or 0) for name in ("hour", "minute", "second"))
        if hour > 23 or minute > 59 or second > 59:
            raise self.error(f"{found[0]!r} has no such time of day")
        moment = days * DAY + hour * 3600 + minute * 60 + second
        if found["offset"]:
            moment = self.civil(moment, found["offset"])
        return Fields.of(moment, G.SECOND if found["second"] else G.MINUTE)

    def civil(self, moment: int, offset: str) -> int:
        """The civil time of the zone, from that of a clock so far from UTC."""
        digits = re.sub(r"\D", "", offset).ljust(4, "0")
        hours, minutes = int(digits[:2]), int(digits[2:])
        if hours > 23 or minutes > 59:
            raise self.error(f"{offset!r} is no offset from UTC")
        if self.zone is None:
            raise self.error(f"it has an offset from UTC ({offset}), but nobody says in which zone it is to be told")
        moment -= (-1 if offset[0] == "-" else 1) * (hours * 3600 + minutes * 60)
        import pendulum

        days, rest = divmod(moment, DAY)
        try:
            there = pendulum.datetime(*calendar.from_days(days), tz="UTC").add(seconds=rest).in_timezone(self.zone)
        except (ValueError, OverflowError, pendulum.tz.exceptions.InvalidTimezone) as error:
            raise self.error(f"it can't be told in the zone {self.zone!r}: {error}") from error
        return calendar.to_days(there.year, there.month, there.day) * DAY + (
            there.hour * 3600 + there.minute * 60 + there.second
        )
