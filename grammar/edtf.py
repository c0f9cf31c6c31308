"""EDTF both ways: the Extended Date/Time Format of ISO 8601-2:2019.

Levels 0 and 1, and of level 2 the quarters and halves; weeks, weekends and parts of a
day have no EDTF of their own and are written as intervals.

>>> write(read("2024-02/2024-05"))
'2024-02/2024-05'
"""

from __future__ import annotations

import re
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


class NotEDTF(GrammarError, ValueError):  # noqa: N818
    """The text is no EDTF that this library reads."""


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
    r"(?P<year>Y-?\d{5,}|-?\d{4}|\d{3}X|\d\dXX)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?)?)?)?(?P<mark>[~?%]?)",
    re.ASCII,
)


def read(text: str) -> Fields:
    """The stretch of time of an EDTF string; raises ``NotEDTF``."""
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
    return Fields(
        None if first is None else first.start,
        end,
        min(p.granularity for p in known),
        any(p.approximate for p in known),
        any(p.uncertain for p in known),
    )


def _read_one(text: str, piece: str) -> Fields:
    masked = re.fullmatch(r"(\d{4}(?:-\d\d)?)((?:-XX){1,2})", piece, re.ASCII)
    if masked:  # an unknown month or day: the longer unit, told as exactly as the mask
        return evolve(_read_one(text, masked[1]), granularity=G.DAY if piece.count("-") == 2 else G.MONTH)
    found = _DATE.fullmatch(piece)
    if not found:
        raise NotEDTF(f"can't read {text!r} as EDTF: {piece!r} is no date (write 2024-11-11, 2024-11, 2024, 202X)")
    mark = found["mark"]
    return evolve(_plain(text, piece, found), approximate=mark in ("~", "%"), uncertain=mark in ("?", "%"))


def _plain(text: str, piece: str, found: re.Match[str]) -> Fields:
    """The date of a match of ``_DATE``, without its mark."""
    year_text = found["year"]
    if year_text.endswith("X"):
        year = int(year_text.replace("X", "0"))
        unit = G.CENTURY if year_text.endswith("XX") else G.DECADE
        return Fields.of(calendar.to_days(year) * DAY, unit)
    year = int(year_text.removeprefix("Y"))
    if not found["month"]:
        return Fields.of(calendar.to_days(year) * DAY, G.YEAR)
    month = int(found["month"])
    if 21 <= month <= 24:
        return Fields.of(calendar.to_days(year, (month - 20) * 3) * DAY, G.SEASON)
    if 33 <= month <= 36:
        return Fields.of(calendar.to_days(year, (month - 33) * 3 + 1) * DAY, G.QUARTER)
    if month in (40, 41):
        return Fields.of(calendar.to_days(year, (month - 40) * 6 + 1) * DAY, G.HALF)
    try:
        days = calendar.to_days(year, month, int(found["day"] or 1))
    except ValueError as error:
        raise NotEDTF(f"can't read {text!r} as EDTF: {error}") from error
    if not found["day"]:
        return Fields.of(days * DAY, G.MONTH)
    if not found["hour"]:
        return Fields.of(days * DAY, G.DAY)
    hour, minute, second = (int(found[name] or 0) for name in ("hour", "minute", "second"))
    if hour > 23 or minute > 59 or second > 59:
        raise NotEDTF(f"can't read {text!r} as EDTF: {piece!r} has no such time of day")
    moment = days * DAY + hour * 3600 + minute * 60 + second
    return Fields(moment, moment + 1, G.SECOND)
