"""TimelineJS3 JSON, which newsrooms publish: a slide for each event that has a date.

The format has no uncertainty: a start date holds only the fields that are known, an end date is written only where the
event lasted, and ``display_date`` says the rest in words. What is open on one side stands on the day of the side that
is known. TimelineJS draws a date at its first moment ("1794" on 1 January), so an end is told by its last day. Its
texts are HTML, so every text is escaped, the group and the date in words twice. Its years have no year 0: "-44" is
44 BC, which EDTF writes ``-0043``. It fetches what ``media`` names, so there is none.
"""

from __future__ import annotations

from html import escape
from typing import Any, Final

from grammar.calendar import DAY, from_days
from grammar.granularity import Granularity
from timeline.export import Export, Format, counted
from timeline.formats.json import written
from timeline.formats.rows import EventRow, left_out, rows
from timeline.render.words import Words, flat, safe_url
from timeline.shape import Stored

_FIELDS: Final = ("year", "month", "day", "hour", "minute", "second")


def dump(timeline: Stored) -> Export:
    """The JSON of a timeline, events in order."""
    seen, known = rows(timeline)
    dated = [row for row in known if row.dated]
    told = {
        "title": {"text": {"headline": _html(seen.title), "text": f"<p>{_html(seen.scope)}</p>"}},
        "events": [_slide(row, seen.words) for row in dated],
        "scale": "human",
    }
    windows = sum(not row.exact and not row.lasted for row in dated)
    opened = sum(row.lasted and None in row.shown.span for row in dated)
    return Export(
        written(told, indent=1) + "\n",
        (
            *counted(len(known) - len(dated), "event without a date", "events without a date"),
            *counted(windows, "uncertain date, told in words only", "uncertain dates, told in words only"),
            *counted(opened, "end left open, told in words only", "ends left open, told in words only"),
            *left_out(seen, len(timeline.constraints)),
        ),
    )


def _html(text: str) -> str:
    """Text as HTML that shows it; braces too, since pages that embed a timeline may be templates."""
    return escape(flat(text)).replace("{", "&#123;").replace("}", "&#125;")


def _twice(text: str) -> str:
    """Text for a field that TimelineJS takes for HTML, only to take its text for HTML once more."""
    return escape(_html(text))


def _slide(row: EventRow, words: Words) -> dict[str, Any]:
    shown = row.shown
    start, end = shown.span
    slide: dict[str, Any] = {"unique_id": f"{shown.anchor}"}
    if start is not None:
        slide["start_date"] = _date(start, row.unit)
    else:
        slide["start_date"] = _date((end or 0) - 1, Granularity.DAY)
    if row.lasted and start is not None and end is not None:
        last = _date(end, row.unit) if end % DAY else _date(end - 1, Granularity.DAY)
        if last != slide["start_date"]:
            slide["end_date"] = last
    slide["display_date"] = _twice(shown.date)
    slide["text"] = {"headline": _html(shown.headline), "text": _body(row, words)}
    if row.article is not None:
        slide["group"] = _twice(row.article.source or row.article.name)
    slide["autolink"] = False
    return slide


def _date(seconds: int, unit: Granularity) -> dict[str, int]:
    """The fields of a moment that its unit knows: a month's only where the moment begins one, a year's likewise."""
    year, month, day = from_days(seconds // DAY)
    rest = seconds % DAY
    values = (year if year > 0 else year - 1, month, day, rest // 3600, rest // 60 % 60, rest % 60)
    size = 3
    if unit >= Granularity.MONTH and day == 1:
        size = 1 if unit >= Granularity.YEAR and month == 1 else 2
    if rest and unit < Granularity.DAY:
        size = 6 if unit is Granularity.SECOND else 5
    return dict(zip(_FIELDS, values[:size], strict=False))


def _body(row: EventRow, words: Words) -> str:
    shown = row.shown
    lines = [_html(words.quoted(row.event.text))]
    if shown.phrase:
        lines.append(_html(shown.resolved(words)))
    lines += [_html(label.text) for label in shown.labels]
    lines += [_html(words.say("disputed", "mark_one", numbers=number)) for number in shown.disputed]
    url = safe_url(row.article.url) if row.article else None
    source = _html(shown.source)
    lines.append(f'<a href="{escape(url)}" rel="noreferrer">{source}</a>' if url else source)
    return "".join(f"<p>{line}</p>" for line in lines)


FORMAT = Format("timelinejs", "TimelineJS3 JSON, for newsrooms' pages", (".timelinejs.json",), dump)
