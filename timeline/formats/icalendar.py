"""iCalendar (RFC 5545), through the package ``icalendar``, the extra ``dateline[icalendar]``.

A day is an all-day event, its end excluded as the standard has it; a clock time is a date-time, in UTC where the
timeline knows its zone, else floating. What is not known to the day is TENTATIVE and says when in its summary; what is
open on one side stands on the day of the side that is known, what others bound on the days of these bounds.
``DTSTAMP`` is the publication, since no clock is read. Nothing blocks time (TRANSPARENT). EDTF and phrase are kept as
``X-EDTF`` and ``X-PHRASE``.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any, Final

from grammar.calendar import DAY, from_days
from grammar.errors import GrammarError
from grammar.publication import Publication
from timeline.export import Export, Format, counted, needs
from timeline.formats.rows import EventRow, left_out, rows
from timeline.render.words import Words, flat, safe_url
from timeline.shape import Stored

_STATUS: Final = {True: "CONFIRMED", False: "TENTATIVE"}
_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def dump(timeline: Stored) -> Export:
    """A calendar of all events that have a date from the year 1 to 9999; raises ``MissingExtra``."""
    library = needs("icalendar", "icalendar", "an iCalendar file")
    seen, known = rows(timeline)
    calendar = library.Calendar()
    calendar.add("prodid", "-//dateline//timeline//EN")
    calendar.add("version", "2.0")
    for name in ("name", "x-wr-calname"):
        _add_text(library, calendar, name, seen.title)
    undated = outside = opened = 0
    for row in known:
        if not row.dated:
            undated += 1
            continue
        ends = _ends(row, timeline.timezone or (row.article.timezone if row.article else None))
        if ends is None:
            outside += 1
            continue
        opened += None in row.shown.span
        calendar.add_component(_event(library, row, ends, seen.words))
    return Export(
        calendar.to_ical().decode("utf-8"),
        (
            *counted(undated, "event without a date", "events without a date"),
            *counted(outside, "event outside the years 1 to 9999", "events outside the years 1 to 9999"),
            *counted(opened, "end left open, told in words only", "ends left open, told in words only"),
            *left_out(seen, len(timeline.constraints)),
        ),
    )


Ends = tuple[dt.date, dt.date | None]
"""First and last (excluded) day, or moment: date-times are dates. No last one: a single day, the calendar's last."""


def _ends(row: EventRow, zone: str | None) -> Ends | None:
    start, end = row.shown.span
    if start is None or end is None:  # open: the day at the side that is known
        edge = start if start is not None else (end or 0) - 1
        start, end = edge - edge % DAY, edge - edge % DAY + DAY
    elif row.clock and row.event.time is not None:  # what others prove is bounded by the second only to be strict
        moments = _moment(start, zone), _moment(end, zone)
        return None if None in moments else moments  # type: ignore[return-value]
    first, last = _day(start // DAY), _day(-(-end // DAY))
    if first is None or (last is None and first != dt.date.max):  # the day after the last one can't be written
        return None
    return first, last


def _day(number: int) -> dt.date | None:
    year, month, day = from_days(number)
    return dt.date(year, month, day) if 1 <= year <= 9999 else None


def _moment(seconds: int, zone: str | None) -> dt.datetime | None:
    day = _day(seconds // DAY)
    if day is None:
        return None
    naive = dt.datetime.combine(day, dt.time()) + dt.timedelta(seconds=seconds % DAY)
    if zone is None:
        return naive
    try:
        import pendulum

        return pendulum.instance(naive, tz=zone).in_timezone("UTC")
    except (ValueError, OverflowError):  # an unknown zone was told while reading; the edge of the calendar
        return naive


def _event(library: Any, row: EventRow, ends: Ends, words: Words) -> Any:
    event, shown, article = row.event, row.shown, row.article
    exact = row.exact and not shown.claim and not shown.disputed
    made = library.Event()
    told = "|".join((event.article, event.id, str(event.span), event.text))
    made.add("uid", f"{hashlib.sha256(told.encode('utf-8', 'replace')).hexdigest()[:32]}@dateline")
    made.add("dtstamp", _stamp(row))
    made.add("dtstart", ends[0])
    if ends[1] is not None and ends[1] > ends[0]:
        made.add("dtend", ends[1])
    made.add(
        "summary", shown.headline if row.exact else words.say("page", "colon", label=shown.date, text=shown.headline)
    )
    labels = [label.text for label in shown.labels]
    lines = [words.listed([shown.date, *labels]), words.quoted(event.text)]
    if shown.phrase:
        lines.append(shown.resolved(words))
    lines.append(shown.source)
    made.add("description", "\n".join(lines))
    url = safe_url(article.url) if article else None
    if url:
        made.add("url", url)
    made.add("status", _STATUS[exact])
    made.add("transp", "TRANSPARENT")
    if labels:
        made.add("categories", labels)
    made.add("x-edtf", shown.edtf)
    if shown.phrase:
        _add_text(library, made, "x-phrase", flat(shown.phrase.text))
    return made


def _add_text(library: Any, component: Any, name: str, text: str) -> None:
    """Add a text by a name that readers may not know: they undo its escapes only where told that it is a text."""
    component.add(name, library.vText(text), parameters={"VALUE": "TEXT"})


def _stamp(row: EventRow) -> dt.datetime:
    """When the article said it: the start of the publication day, as UTC; the epoch where nobody published it."""
    try:
        day = Publication.of(row.article.published).day.start if row.article else None
    except GrammarError:
        day = None
    date = None if day is None else _day(day // DAY)
    return dt.datetime.combine(date, dt.time(), tzinfo=dt.UTC) if date else _EPOCH


FORMAT = Format("icalendar", "iCalendar, for calendars (needs dateline[icalendar])", (".ics",), dump)
