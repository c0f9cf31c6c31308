"""Laws of formats: what a reader of each understands. No event is lost, and no date, unless that is told as a loss.

Files are read with what anybody has: Python's own readers of CSV, JSON, XML and HTML, the package ``icalendar``, and
for Mermaid the little of its language that is written. Each law takes how to write what it tests, ours unless another
is given.
"""

from __future__ import annotations

import csv
import importlib
import io
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from html import unescape
from html.parser import HTMLParser
from xml.etree import ElementTree

from grammar.calendar import iso
from timeline.article import Article
from timeline.errors import BadTimeline
from timeline.event import Event
from timeline.export import Export
from timeline.testing.templates import DAY
from timeline.testing.violation import LawViolation
from timeline.timeline import Timeline

__all__ = [
    "FORMAT_LAWS",
    "csv_holds_each_once",
    "html_dates_each",
    "icalendar_holds_each_dated",
    "mermaid_holds_each_dated",
    "timelinejs_holds_each_dated",
    "timeml_comes_back",
]

Write = Callable[[Timeline], Export]


def _export(name: str) -> Write:
    return lambda timeline: timeline.export(name)


_CSV, _CALENDAR, _DIAGRAM, _SLIDES = map(_export, ("csv", "icalendar", "mermaid", "timelinejs"))


def _broken(law: str, what: str) -> LawViolation:
    return LawViolation(f"{law}: {what}")


def _happened(timeline: Timeline) -> list[Event]:
    """The events that count: the calendar does not happen."""
    return [event for event in timeline.events if event.kind != "time"]


def _flat(text: str) -> str:
    return " ".join(text.split())


def _lost(export: Export, *words: str) -> int:
    """How many are told as lost, in lines that begin with a number and one of these words."""
    found = (re.match(rf"(\d+) (?:{'|'.join(words)})", line) for line in export.lost)
    return sum(int(match[1]) for match in found if match)


def _none_missing(law: str, timeline: Timeline, export: Export, there: Iterable[str]) -> None:
    """Each event is there once, or counted among those that the format can't hold."""
    counted = Counter(there)
    events = {event.id for event in _happened(timeline)}
    if twice := [name for name, count in counted.items() if count > 1]:
        raise _broken(law, f"{', '.join(twice)} stand more than once")
    if strange := counted.keys() - events:
        raise _broken(law, f"{', '.join(strange)} are no events")
    told = _lost(
        export, "event without", "events without", "event outside", "events outside", "event beyond", "events beyond"
    )
    if len(counted) + told != len(events):
        raise _broken(law, f"{len(counted)} events are there and {told} told as lost, of {len(events)}: {export.lost}")
    dated = {event.id for event in _happened(timeline) if event.time is not None}
    missing = dated - counted.keys()
    if len(missing) > _lost(export, "event outside", "events outside", "event beyond", "events beyond"):
        raise _broken(law, f"{', '.join(sorted(missing))} have a date and are not there: {export.lost}")


def csv_holds_each_once(timeline: Timeline, write: Write = _CSV) -> None:
    """Each event is a row; its place, EDTF and words are those of the timeline."""
    law, export = "csv", write(timeline)
    rows = list(csv.DictReader(io.StringIO(export.text, newline="")))
    _none_missing(law, timeline, export, [row["id"] for row in rows])
    places = {name: at for at, group in enumerate(timeline.order) for name in group}
    last = -1
    for row in rows:
        event = timeline.event(row["id"])
        if event.time is not None and row["edtf"] != event.time.edtf:
            raise _broken(law, f"{event.id} is dated {row['edtf']}, should be {event.time.edtf}")
        if row["quote"] != _flat(event.text):
            raise _broken(law, f"{event.id} is told as {row['quote']!r}, should be {event.text!r}")
        if bool(row["order"]) != (event.id in places) or (row["order"] and places[event.id] < last):
            raise _broken(law, f"{event.id} stands at {row['order']!r}, out of the order of the timeline")
        last = places.get(event.id, last)


def icalendar_holds_each_dated(timeline: Timeline, write: Write = _CALENDAR) -> None:
    """Each event that has a date is one of the calendar, on its first day; passed over without ``icalendar``."""
    law = "icalendar"
    try:
        library = importlib.import_module("icalendar")
    except ImportError:
        return
    export = write(timeline)
    made = library.Calendar.from_ical(export.text).walk("VEVENT")
    left = _happened(timeline)
    there = []
    for one in made:
        edtf, words = str(one["X-EDTF"]), str(one["DESCRIPTION"])
        fits = [e for e in left if (e.time is None or e.time.edtf == edtf) and _flat(e.text) in words]
        if not fits:
            raise _broken(law, f"{words!r}, dated {edtf}, is no event")
        fits.sort(key=lambda event: event.time is None)
        left.remove(fits[0])
        there.append(fits[0].id)
        event, start = fits[0], one["DTSTART"].dt
        first = event.time.start if event.time is not None else None
        if first is not None and not first % DAY and str(start)[:10] != iso(first)[:10]:
            raise _broken(law, f"{event.id} begins on {start}, should on {iso(first)}")
    _none_missing(law, timeline, export, there)


def _years(event: Event) -> list[str]:
    """The years at both ends of its time, of which its date in words names one: "after 31 December" is the new year."""
    ends = (event.time.start, event.time.end) if event.time is not None else ()
    return [iso(at).lstrip("-0").split("-")[0] for end in ends if end is not None for at in (end - 1, end)]


_LINE = re.compile(r"        (.*) : (.*)")


def mermaid_holds_each_dated(timeline: Timeline, write: Write = _DIAGRAM) -> None:
    """Each event of the order is a line beside its date, the others are counted."""
    law, export = "mermaid", write(timeline)
    lines = [found for line in export.text.splitlines() if (found := _LINE.fullmatch(line))]
    shown = [tuple(unescape(re.sub(r"#(\d+);", r"&#\1;", part)) for part in found.groups()) for found in lines]
    order = [timeline.event(name) for group in timeline.order for name in group]
    told = _lost(export, "event beyond", "events beyond")
    if len(shown) + told != len(order):
        raise _broken(law, f"{len(shown)} events are there and {told} told as lost, of {len(order)} in order")
    for date, words in shown:
        fits = [e for e in order if _flat(e.headline or e.text) == words and any(y in date for y in _years(e))]
        if not fits:
            raise _broken(law, f"{words!r} at {date!r} is no event, or stands once more")
        order.remove(fits[0])
    undated = _lost(export, "event without", "events without")
    if undated != len(timeline.undated):
        raise _broken(law, f"{undated} are told to be undated, {len(timeline.undated)} are")


def timelinejs_holds_each_dated(timeline: Timeline, write: Write = _SLIDES) -> None:
    """Each event that has a date is a slide by its id, which begins in the year of the date, and says when in words."""
    law, export = "timelinejs", write(timeline)
    slides = {slide["unique_id"].removeprefix("e-"): slide for slide in json.loads(export.text)["events"]}
    if len(slides) != len(json.loads(export.text)["events"]):
        raise _broken(law, "an event stands more than once")
    _none_missing(law, timeline, export, list(slides))
    for name, slide in slides.items():
        event = timeline.event(name)
        if _flat(event.text) not in unescape(slide["text"]["text"]):
            raise _broken(law, f"{name} is told as {slide['text']['text']!r}, should be {event.text!r}")
        if event.time is not None and event.time.start is not None:
            right = [int(part) for part in re.findall(r"-?\d+", iso(event.time.start)[:10].replace("-", " "))]
            start = slide["start_date"]
            if [start[field] for field in ("year", "month", "day") if field in start] != right[: len(start)][:3]:
                raise _broken(law, f"{name} begins on {start}, should on {iso(event.time.start)}")
        if not slide["display_date"]:
            raise _broken(law, f"{name} does not say when")


class _Elements(HTMLParser):
    """The EDTF and the words of each element that is an event."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[tuple[str, list[str]]]] = {}
        self._open: list[tuple[str, list[str] | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        said = dict(attrs)
        words: list[str] | None = None
        if tag == "li" and "data-id" in said:
            words = []
            self.found.setdefault(said["data-id"] or "", []).append((said.get("data-edtf") or "", words))
        if tag in ("li", "ol", "ul"):
            self._open.append((tag, words))

    def handle_endtag(self, tag: str) -> None:
        """An element ends."""
        if tag in ("li", "ol", "ul") and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Words, which are of all that is open."""
        for _, words in self._open:
            if words is not None:
                words.append(data)


def html_dates_each(timeline: Timeline, write: Callable[[Timeline], str] = Timeline.to_html) -> None:
    """Each event of the page says its words, and its date as EDTF, once."""
    law, page = "html", _Elements()
    page.feed(write(timeline))
    for event in _happened(timeline):
        found = page.found.get(event.id, [])
        if len(found) != 1:
            raise _broken(law, f"{event.id} is told {len(found)} times, not once")
        edtf, words = found[0]
        if event.time is not None and (edtf != event.time.edtf or edtf not in "".join(words)):
            raise _broken(law, f"{event.id} is dated {edtf!r}, should be {event.time.edtf!r}")
        if _flat(event.headline or event.text) not in _flat("".join(words)):
            raise _broken(law, f"{event.id} is not told as {event.headline or event.text!r}")


def timeml_comes_back(
    timeline: Timeline,
    write: Callable[[Timeline, str], str] = Timeline.to_timeml,
    read: Callable[..., Timeline] = Timeline.from_timeml,
) -> None:
    """Text, publication and events of each article come back from TimeML, and written once more nothing changes.

    A timeline without an article has nothing to mark up: that is told.
    """
    law = "timeml"
    if not timeline.articles:
        try:
            write(timeline, "")
        except BadTimeline:
            return
        raise _broken(law, "what has no article is written")
    for article in timeline.articles:
        text = write(timeline, article.id)
        ElementTree.fromstring(text)  # noqa: S314  (written right here)
        again = read(text, name=article.id)
        _same_article(law, article, again)
        before = [e.span for e in timeline.corrected.told if e.article == article.id and e.kind != "time"]
        after = [event.span for event in again.told if event.kind != "time"]
        inside = [a for a in after if any(b[0] <= a[0] and a[1] <= b[1] for b in before)]
        if len(after) != len(before) or len(inside) != len(after):
            raise _broken(law, f"the events of {article.id} at {before} come back at {after}")
        third = read(write(again, again.articles[0].id), name=article.id)
        if (third.told, third.constraints, third.phrases) != (again.told, again.constraints, again.phrases):
            raise _broken(law, f"{article.id}, written once more, says {third}, said {again}")


def _same_article(law: str, article: Article, again: Timeline) -> None:
    (other,) = again.articles
    if (other.text, other.published) != (article.text, article.published):
        raise _broken(law, f"{article.id} comes back as {other.text!r} of {other.published}, was {article.text!r}")


FORMAT_LAWS: tuple[Callable[[Timeline], None], ...] = (
    csv_holds_each_once,
    icalendar_holds_each_dated,
    mermaid_holds_each_dated,
    timelinejs_holds_each_dated,
    html_dates_each,
    timeml_comes_back,
)
"""All laws of formats."""
