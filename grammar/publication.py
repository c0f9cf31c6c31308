"""When a text was published: the one reference that every answer needs and none guesses.

>>> Publication.of("2024-11-11").day.edtf
'2024-11-11'
>>> Publication.of("2024-11-11T08:30:00+02:00").zone
'+02:00'
"""

from __future__ import annotations

import functools
import re
from datetime import date, datetime

from attrs import frozen

from grammar import calendar
from grammar.calendar import DAY
from grammar.errors import BadReference, ImpossibleDate, UnknownZone
from grammar.granularity import Granularity
from grammar.interval import Interval

_ISO = re.compile(
    r"(-?\d{4,})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?", re.ASCII
)


@frozen
class Publication:
    """A day in civil seconds, the moment in it where a clock is known, and the zone.

    ``start`` is midnight of the day; ``moment`` civil seconds or ``None``; ``zone`` an
    IANA name, a fixed offset, or ``None`` where the text tells none.
    """

    start: int
    moment: int | None = None
    zone: str | None = None

    @functools.cached_property
    def day(self) -> Interval:
        """The day of publication; kept, because every phrase asks for it."""
        return Interval(self.start, self.start + DAY, Granularity.DAY)

    @property
    def year(self) -> int:
        """The year of that day.

        >>> Publication.of("2024-11-11").year
        2024
        """
        return calendar.from_days(self.start // DAY)[0]

    @classmethod
    def of(cls, published: str | date | Publication, zone: str | None = None) -> Publication:
        """From an ISO date or date-time, a ``date``, a ``datetime`` or a pendulum instance.

        Raises ``BadReference`` for anything else: nothing is guessed.
        """
        if isinstance(published, Publication):
            return published
        if zone is not None:
            check_zone(zone)
        if isinstance(published, datetime):
            own = str(published.tzinfo) if published.tzinfo is not None else None
            start = calendar.to_days(published.year, published.month, published.day) * DAY
            clock = published.hour * 3600 + published.minute * 60 + published.second
            return cls(start, start + clock, zone or own)
        if isinstance(published, date):
            return cls(calendar.to_days(published.year, published.month, published.day) * DAY, None, zone)
        found = _ISO.fullmatch(published.strip()) if isinstance(published, str) else None
        if found is None:
            raise BadReference(
                f"published {published!r} is no date: give an ISO date such as 2024-11-11, or 2024-11-11T08:30"
            )
        year, month, day, hour, minute, second, offset = found.groups()
        try:
            start = calendar.to_days(int(year), int(month), int(day)) * DAY
        except ImpossibleDate as error:
            raise BadReference(f"published {published!r} is no date: {error}") from error
        if hour is None:
            return cls(start, None, zone)
        if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
            raise BadReference(f"published {published!r}: no such time of day")
        own = {"Z": "UTC", None: None}.get(offset, offset)
        return cls(start, start + int(hour) * 3600 + int(minute) * 60 + int(second or 0), zone or own)

    def __str__(self) -> str:
        """ISO 8601, with the clock where known."""
        if self.moment is None:
            return calendar.iso(self.start)
        return calendar.iso(self.moment, clock=True)


def check_zone(name: str) -> None:
    """Raise ``UnknownZone`` unless pendulum knows the zone or it is a fixed offset such as +02:00."""
    if re.fullmatch(r"[+-]\d\d:?\d\d", name, re.ASCII):
        return
    import pendulum

    try:
        pendulum.timezone(name)
    except (ValueError, KeyError, LookupError, OSError) as error:
        raise UnknownZone(f"time zone {name!r} is not known: give an IANA name such as Europe/Kyiv") from error


def between_zones(seconds: int, source: str, target: str) -> tuple[int, str]:
    """Civil seconds of one zone in another, and a note: ``""``, ``gap`` (no such wall time) or ``fold`` (twice).

    Years outside 1 to 9999 are left as they are.

    >>> noon = calendar.to_days(2024, 11, 11) * DAY + 12 * 3600
    >>> calendar.iso(between_zones(noon, "UTC", "Europe/Kyiv")[0])
    '2024-11-11T14:00:00'
    """
    import pendulum

    days, rest = divmod(seconds, DAY)
    year, month, day = calendar.from_days(days)
    if not 1 < year < 9999:
        return seconds, ""
    wall = (year, month, day, rest // 3600, rest // 60 % 60, rest % 60)
    first = pendulum.datetime(*wall, tz=_zone(source), fold=0)
    second = pendulum.datetime(*wall, tz=_zone(source), fold=1)
    note = ""
    if (first.hour, first.minute) != wall[3:5]:
        note, first = "gap", second  # the skipped time moves forward
    elif first.utcoffset() != second.utcoffset():
        note = "fold"
    there = first.in_timezone(_zone(target))
    clock = there.hour * 3600 + there.minute * 60 + there.second
    return calendar.to_days(there.year, there.month, there.day) * DAY + clock, note


def _zone(name: str):  # type: ignore[no-untyped-def]
    import pendulum

    offset = re.fullmatch(r"([+-])(\d\d):?(\d\d)", name, re.ASCII)
    if offset:
        seconds = int(offset[2]) * 3600 + int(offset[3]) * 60
        return pendulum.FixedTimezone(-seconds if offset[1] == "-" else seconds)
    return pendulum.timezone(name)
