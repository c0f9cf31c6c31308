"""Laws of timelines: files that are read again, pages that tell all. Each raises ``LawViolation``.

Each takes how to write (and read) what it tests, ours unless another is given.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from timeline.testing.violation import LawViolation
from timeline.timeline import Timeline

__all__ = [
    "TIMELINE_LAWS",
    "html_holds_each_once",
    "json_round_trip",
    "jsonl_round_trip",
    "markdown_tells_each_once",
    "nothing_lost",
]


def _jsonl(timeline: Timeline) -> str:
    return timeline.export("jsonl").text


def json_round_trip(
    timeline: Timeline,
    write: Callable[[Timeline], str] = Timeline.to_json,
    read: Callable[[str], Timeline] = Timeline.from_json,
) -> None:
    """Written as JSON and read again, a timeline is equal, and so is all that follows from it."""
    _same("json_round_trip", timeline, read(write(timeline)))


def jsonl_round_trip(
    timeline: Timeline,
    write: Callable[[Timeline], str] = _jsonl,
    read: Callable[[str], Timeline] = Timeline.from_jsonl,
) -> None:
    """The same for JSON Lines."""
    _same("jsonl_round_trip", timeline, read(write(timeline)))


def _same(law: str, one: Timeline, other: Timeline) -> None:
    for part in ("articles", "phrases", "told", "constraints", "corrections", "events", "order", "contradictions"):
        before, after = getattr(one, part), getattr(other, part)
        if before != after:
            raise LawViolation(f"{law}: {part} were {before}, and read again {after}")
    if one != other:
        raise LawViolation(f"{law}: {one} was read again as {other}")


def nothing_lost(timeline: Timeline) -> None:
    """Each event that counts stands in the order or among the undated, once."""
    placed = [event for group in timeline.order for event in group]
    counted = Counter([*placed, *timeline.undated])
    for event in timeline.events:
        if event.kind != "time" and counted.pop(event.id, 0) != 1:
            raise LawViolation(f"nothing_lost: {event.id} stands not once in the order and the undated")
    if counted:
        raise LawViolation(f"nothing_lost: {', '.join(counted)} are no events")


def markdown_tells_each_once(timeline: Timeline, write: Callable[[Timeline], str] = Timeline.to_markdown) -> None:
    """Id and source of each event stand in the Markdown once, its EDTF beside its date, and once for each that has it.

    The source is told in the line of the id: the article by name, or that it was entered by hand.
    """
    text = write(timeline)
    dates = Counter(event.time.edtf for event in timeline.events if event.time is not None)
    undated = Counter(line.count("(`") for line in text.splitlines())[1]
    for edtf, count in dates.items():
        found = text.count(f" (`{edtf}`)")
        # An event without a date of its own may be proved to lie within as much: it is told so as well.
        if not edtf or not count <= found <= max(count, undated):
            raise LawViolation(f"markdown: {count} events are dated {edtf}, told {found} times")
    names = {article.id: article.name for article in timeline.articles}
    for event in timeline.events:
        lines = [line for line in text.splitlines() if line.endswith(f" `{event.id}`")]
        if len(lines) != 1:
            raise LawViolation(f"markdown: {event.id} is told {len(lines)} times, not once")
        source = names.get(event.article, "entered by hand")
        if source not in lines[0]:
            raise LawViolation(f"markdown: {event.id} without its source {source}: {lines[0]}")


def html_holds_each_once(timeline: Timeline, write: Callable[[Timeline], str] = Timeline.to_html) -> None:
    """Each event is an element of the page, by its id, once; no markup of its words is markup of the page."""
    page = write(timeline)
    for event in timeline.events:
        found = page.count(f' id="e-{event.id}"')
        if found != 1:
            raise LawViolation(f"html: {event.id} is told {found} times, not once")
        if "<b>" in event.text and event.text in page:
            raise LawViolation(f"html: the words {event.text!r} are markup")


TIMELINE_LAWS: tuple[Callable[[Timeline], None], ...] = (
    json_round_trip,
    jsonl_round_trip,
    nothing_lost,
    markdown_tells_each_once,
    html_holds_each_once,
)
"""All laws of timelines."""
