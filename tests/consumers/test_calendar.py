"""iCalendar, as the package ``icalendar`` and ``ical.js`` understand it, and by a line grammar of our own.

Both readers are lenient (they take a 30th of February, or lines of any length), so the grammar of RFC 5545 comes first.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest
import shapes
from attrs import evolve
from lines import faults
from shapes import DAY, Fact

from timeline import Timeline

icalendar = pytest.importorskip("icalendar", reason="no icalendar: pip install 'dateline[icalendar]'")


class Understood(NamedTuple):
    """An event of a calendar: ends as civil seconds or UTC, and whether they are days."""

    summary: str
    start: int
    end: int | None
    all_day: bool
    utc: bool
    status: str
    edtf: str


def by_icalendar(text: str) -> list[Understood]:
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    return [_by_icalendar(event) for event in events]


def _by_icalendar(event: Any) -> Understood:
    start, end = event["DTSTART"].dt, event["DTEND"].dt if "DTEND" in event else None
    return Understood(
        str(event["SUMMARY"]),
        shapes.seconds(start),
        None if end is None else shapes.seconds(end),
        not isinstance(start, dt.datetime),
        isinstance(start, dt.datetime) and start.tzinfo is not None,
        str(event["STATUS"]),
        str(event["X-EDTF"]),
    )


def by_ical_js(value: dict[str, Any]) -> list[Understood]:
    def seconds(time: dict[str, Any] | None) -> int | None:
        if time is None:
            return None
        assert not time["date"] or time["fields"][3:] == [0, 0, 0]
        return shapes.seconds(dt.datetime(*time["fields"]))

    return [
        Understood(
            event["summary"],
            seconds(event["start"]) or 0,
            seconds(event["end"]),
            event["start"]["date"],
            event["start"]["zone"] == "UTC" if not event["start"]["date"] else False,
            event["status"],
            event["edtf"],
        )
        for event in value["events"]
    ]


def meant(fact: Fact, timeline: Timeline, zone: str | None) -> Understood | None:
    """What a calendar should say of an event; ``None`` where it can hold none of it. Words are checked apart."""
    start, end = fact.start, fact.end
    if not fact.dated:
        return None
    if start is None or end is None:  # the day at the side that is known
        edge = start if start is not None else end - 1  # type: ignore[operator]
        start, end = edge // DAY * DAY, edge // DAY * DAY + DAY
    if not (1 <= shapes.day(start)[0] <= 9999 and 1 <= shapes.day(end - 1)[0] <= 9999):
        return None
    event = timeline.event(fact.id)
    disputed = any(fact.id in one.events for one in timeline.contradictions)
    sure = fact.to_the_day and event.factuality == "asserted" and event.polarity == "+" and not disputed
    clock = fact.clock and not fact.open and fact.told_as != "bounds"
    if not clock:
        start, end = start // DAY * DAY, -(-end // DAY) * DAY
    if clock and zone:
        start, end = _utc(start, zone), _utc(end, zone)
    return Understood(
        fact.headline,
        start,
        end,
        not clock,
        clock and bool(zone),
        "CONFIRMED" if sure else "TENTATIVE",
        fact.edtf,
    )


def _utc(seconds: int, zone: str) -> int:
    civil = dt.datetime(1970, 1, 1) + dt.timedelta(seconds=seconds)
    return shapes.seconds(civil.replace(tzinfo=ZoneInfo(zone)).astimezone(dt.UTC).replace(tzinfo=None))


def compare(understood: list[Understood], timeline: Timeline) -> None:
    """Count, order, dates, open ends and uncertainty of what a reader understood."""
    facts = [(fact, meant(fact, timeline, timeline.timezone)) for fact in shapes.facts(timeline)]
    wanted = [(fact, one) for fact, one in facts if one is not None]
    assert len(understood) == len(wanted)
    for seen, (fact, one) in zip(understood, wanted, strict=True):
        assert seen.summary.endswith(one.summary), fact
        last = shapes.day(one.end - 1) == (9999, 12, 31) if one.end else False  # no date can stand after it
        assert seen.end is None if last else seen.end == one.end, fact
        got, due = (evolve_words(each) for each in (seen, one))
        if not due.edtf:  # dated by others only: what is proved, which the event itself doesn't say
            assert got.edtf.startswith("["), fact
            due = due._replace(edtf=got.edtf)
        assert got == due, fact
        if seen.status == "TENTATIVE" and not fact.to_the_day:
            said = seen.summary.removesuffix(one.summary)
            assert re.search(r"\d", said), f"{seen.summary!r} doesn't say when"
            words = shapes.SAID[timeline.language]
            opening = (*words["open"].values(), words["between"])
            assert not fact.open or said.startswith(opening), seen.summary
            assert not fact.approximate or words["about"] in said, seen.summary


def evolve_words(one: Understood) -> Understood:
    return one._replace(summary="", end=None)


@pytest.mark.parametrize("name", shapes.NAMES)
def test_python_understands_what_was_meant(name: str) -> None:
    timeline = shapes.known()[name]
    export = timeline.export("icalendar")
    assert faults(export.text) == []
    compare(by_icalendar(export.text), timeline)
    uids = re.findall(r"^UID:(.+)\r$", export.text, re.MULTILINE)
    assert len(set(uids)) == len(by_icalendar(export.text))
    assert export.text == timeline.export("icalendar").text


def test_javascript_understands_what_was_meant(understood: Any) -> None:
    texts = [timeline.export("icalendar").text for timeline in shapes.known().values()]
    for (name, timeline), answer in zip(shapes.known().items(), understood("calendar", texts), strict=True):
        assert "error" not in answer, name
        compare(by_ical_js(answer["value"]), timeline)


def test_texts_come_out_of_their_escapes(understood: Any) -> None:
    timeline = shapes.stories()["storm-live"]
    title = f"Timeline: {timeline.articles[0].title}"
    phrases = {event.phrase.text for event in shapes.stories()["all"].events if event.phrase}
    assert "," in title  # there is something to escape
    assert any("," in phrase for phrase in phrases)
    storm, everything = (shapes.stories()[name].export("icalendar").text for name in ("storm-live", "all"))
    assert icalendar.Calendar.from_ical(storm)["NAME"] == title
    assert {
        str(e["X-PHRASE"]) for e in icalendar.Calendar.from_ical(everything).walk("VEVENT") if "X-PHRASE" in e
    } <= phrases
    by_js = [answer["value"] for answer in understood("calendar", [storm, everything])]
    assert by_js[0]["name"] == title
    assert {event["phrase"] for event in by_js[1]["events"] if event["phrase"]} <= phrases


def test_what_is_left_out_is_counted() -> None:
    timeline = shapes.by_hand()
    lost = timeline.export("icalendar").lost
    facts = shapes.facts(timeline)
    outside = [fact for fact in facts if fact.dated and meant(fact, timeline, None) is None]
    assert [line for line in lost if "years" in line] == [f"{len(outside)} events outside the years 1 to 9999"]
    assert [line for line in lost if "without" in line] == [
        f"{sum(not fact.dated for fact in facts)} event without a date"
    ]
    assert [line for line in lost if "open" in line] == [
        f"{sum(fact.open for fact in facts)} ends left open, told in words only"
    ]


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("DTSTART;VALUE=DATE:20240305", "DTSTART;VALUE=DATE:20240230"),
        ("DTSTART;VALUE=DATE:20240305", "DTSTART:20240305"),
        ("DTSTART:20240306T083000", "DTSTART:20240306T253000"),
        ("DTSTART:20240306T083000", "DTSTART;VALUE=DATE:20240306T083000"),
        ("STATUS:", "STATUS:CONFIRMED\r\nSTATUS:"),
        ("SUMMARY:The ferry sank", "SUMMARY:The ferry, sank"),
        ("SUMMARY:The ferry sank", "SUMMARY:" + "x" * 80),
        ("SUMMARY:The ferry sank", "SUMMARY:The\nferry sank"),
        ("SUMMARY:The ferry sank", "The ferry sank"),
        ("SUMMARY:The ferry sank\r\n", ""),
        ("END:VEVENT", "END:VTODO"),
        ("\r\n", "\n"),
    ],
)
def test_the_line_grammar_can_fail(written: str, instead: str) -> None:
    text = shapes.by_hand().export("icalendar").text
    assert written in text
    assert faults(text.replace(written, instead)) != []


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("DTSTART;VALUE=DATE:20240305", "DTSTART;VALUE=DATE:20240304"),  # another day
        ("DTEND;VALUE=DATE:20240306", "DTEND;VALUE=DATE:20240305"),  # an end that is included
        ("DTSTART:20240306T083000", "DTSTART:20240306T083000Z"),  # a zone that nobody told
        ("STATUS:TENTATIVE", "STATUS:CONFIRMED"),
        ("SUMMARY:before 5 March 2024: ", "SUMMARY:"),
        ("X-EDTF:2024-03-09/2024-03-12", "X-EDTF:[2024-03-09..2024-03-12]"),
    ],
)
def test_the_comparison_can_fail(written: str, instead: str) -> None:
    timeline = shapes.by_hand()
    text = timeline.export("icalendar").text
    assert written in text
    with pytest.raises(AssertionError):
        compare(by_icalendar(text.replace(written, instead)), timeline)


def test_the_same_event_keeps_its_uid_when_another_is_added() -> None:
    timeline = shapes.by_hand()
    grown = evolve(timeline, told=(*timeline.told, evolve(timeline.told[0], id="late", headline="x")))
    before, after = (set(re.findall(r"UID:(.+)", each.export("icalendar").text)) for each in (timeline, grown))
    assert before <= after
