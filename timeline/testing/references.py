"""References: the moment from which a phrase is counted, edges first.

Hypothesis' own ``datetimes()`` meets a DST gap in some 0.6 % of draws; here some 40 % of the draws are edges.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from timeline.testing.kind import PLAIN

EDGES: Final[dict[str, tuple[str, ...]]] = {
    "leap_day": ("2024-02-29", "2000-02-29", "2023-02-28", "1900-02-28", "2100-03-01"),
    "year_end": ("2023-12-31", "2024-01-01", "1999-12-31"),
    "month_end": ("2024-01-31", "2024-03-31", "2023-03-30", "2024-05-31", "2023-08-31", "2024-10-31"),
    "iso_week_53": ("2020-12-31", "2021-01-01", "2026-12-28", "2027-01-03"),
    "week_boundary": ("2024-11-10", "2024-11-16", "2024-11-17", "2024-12-30"),
    "midnight": ("2024-11-11T23:59:59", "2024-11-12", "2024-02-28T23:59:59"),
    "epoch": ("1970-01-01", "1969-12-31", "2038-01-19T03:14:07"),
    # the days before, so that "in 1 day" lands where the clock jumps; then the jumps themselves
    "dst_gap": (
        "2024-03-09T02:30 America/New_York",
        "2024-03-30T01:30 Europe/London",
        "2018-11-03T00:00 America/Sao_Paulo",  # the gap is at midnight
        "2024-10-05T02:15 Australia/Lord_Howe",  # half an hour
        "2024-03-10T03:00 America/New_York",
    ),
    "dst_fold": (
        "2024-11-02T01:30 America/New_York",
        "2024-10-26T01:30 Europe/London",
        "2024-11-03T01:30 America/New_York",
        "2024-04-06T01:45 Australia/Lord_Howe",
    ),
    "date_line": (
        "2011-12-29T12:00 Pacific/Apia",  # 30 December 2011 never was there
        "2024-11-11T00:30 Pacific/Kiritimati",
        "2024-11-11T23:30 Pacific/Pago_Pago",
    ),
    "calendar_min": ("0001-01-01", "0001-12-31"),
    "calendar_max": ("9999-12-31", "9999-01-01"),
}
"""Kind of edge -> ISO 8601, with a zone after a space where one is needed."""
WALKED: Final = tuple(name for name in EDGES if not name.startswith("calendar"))
"""Edges within the years that the oracle walks and of which phrases are drawn."""
NAIVE: Final = tuple(name for name in WALKED if not name.startswith(("dst", "date_line")))
"""Edges that need no zone."""
ZONES: Final = ("UTC", "America/New_York", "Europe/London", "Asia/Kolkata", "Pacific/Auckland", "Pacific/Apia")


def references(
    *,
    edges: Collection[str] = tuple(EDGES),
    timezones: Sequence[str] = ZONES,
    min_value: date = date(1950, 1, 1),
    max_value: date = date(2060, 12, 31),
) -> st.SearchStrategy[datetime]:
    """Moments, many of them edges of the calendar; aware where a zone is drawn.

    Shrinks to 2024-11-11, a Monday without a zone. Four draws, whatever comes (three where no zone is at stake).

    Arguments:
        edges                  names of ``EDGES``
        timezones              IANA names; half of the moments that are no edge have one. Empty: naive ones only, and
                               only edges that need no zone
        min_value, max_value   first and last day of the moments that are no edge

    >>> from hypothesis import find
    >>> find(references(), lambda reference: True)
    datetime.datetime(2024, 11, 11, 0, 0)

    """
    unknown = sorted(set(edges) - set(EDGES))
    if unknown:
        raise ValueError(f"no such edge: {', '.join(unknown)}; known: {', '.join(EDGES)}")
    if max_value < min_value:
        raise ValueError(f"max_value {max_value} lies before min_value {min_value}")
    held = [moment(text) for name in edges for text in EDGES[name] if timezones or " " not in text]
    known = [datetime(*PLAIN), *held]
    zones: list[str | None] = [*[None] * max(len(timezones), 1), *timezones]
    span = (max_value - min_value).days

    days = span + 1

    def made(edge: int, place: int, seconds: int, zone: int) -> datetime:
        if edge < len(known):
            return known[edge]
        day = datetime(min_value.year, min_value.month, min_value.day)
        day += timedelta(days=place * _SPREAD % days, seconds=seconds)
        name = zones[zone]
        return day if name is None else _there(day, name)

    edge = st.integers(0, len(known) + len(known) // 3)
    zoned = st.integers(0, len(zones) - 1) if timezones else st.just(0)
    return st.builds(made, edge, st.integers(0, span), st.integers(0, 86_399), zoned)


_SPREAD: Final = 7_919
"""A prime: Hypothesis likes low numbers, and low numbers shall be days from everywhere."""


def moment(text: str) -> datetime:
    """ISO 8601, and a zone after a space.

    >>> moment("2024-03-09T02:30 America/New_York").isoformat()
    '2024-03-09T02:30:00-05:00'
    """
    iso, _, zone = text.partition(" ")
    found = datetime.fromisoformat(iso)
    return _there(found, zone) if zone else found


def _there(civil: datetime, zone: str) -> datetime:
    """A wall time in a zone; one that the zone skips moves on, for a reference is a moment that was."""
    from timeline.testing.adapter import shifted

    place = ZoneInfo(zone)
    return shifted(civil, place).replace(tzinfo=place)
