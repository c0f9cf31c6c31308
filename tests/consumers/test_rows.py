"""CSV, JSON and JSON Lines as the readers of Python's own library understand them, with every end, mark and tie."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
import shapes
from shapes import DAY, Fact

from grammar.calendar import iso
from timeline import Timeline


def compare(rows: list[dict[str, str]], timeline: Timeline) -> None:
    """Count, order, ids, dates, open ends, uncertainty."""
    facts = shapes.facts(timeline)
    assert [row["id"] for row in rows] == [fact.id for fact in facts]
    places = {key: str(place) for place, tie in enumerate(timeline.order, 1) for key in tie}
    for row, fact in zip(rows, facts, strict=True):
        last = None if fact.end is None else fact.end - (0 if fact.end % DAY else DAY)  # the last day is told, in it
        assert (row["earliest"], row["latest"]) == tuple(
            "" if edge is None else iso(edge) for edge in (fact.start, last)
        )
        assert (row["lasted"], row["approximate"]) == tuple(
            "yes" if is_so else "no" for is_so in (fact.lasted, fact.approximate)
        )
        assert row["order"] == places.get(fact.id, "")
        assert row["headline"] == fact.headline
        assert not fact.edtf or row["edtf"] == fact.edtf
        assert bool(row["granularity"]) == fact.dated
        event = timeline.event(fact.id)
        assert (row["factuality"], row["polarity"], row["kind"]) == (event.factuality, event.polarity, event.kind)
        assert row["same_as"].split() == list(event.same_as)
        assert bool(row["contradictions"]) == any(fact.id in one.events for one in timeline.contradictions)


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("name", shapes.NAMES)
def test_a_table_is_understood(name: str) -> None:
    timeline = shapes.known()[name]
    text = timeline.export("csv").text
    compare(read(text), timeline)
    assert text.count("\r\n") == len(read(text)) + 1
    texts = {article.id: article.text for article in timeline.articles}
    for row in read(text):
        if row["start"]:
            quoted = texts[row["article"]][int(row["start"]) : int(row["end"])]
            assert " ".join(quoted.split()) == row["quote"]


@pytest.mark.parametrize("name", shapes.NAMES)
def test_json_is_understood(name: str) -> None:
    timeline = shapes.known()[name]
    whole = json.loads(timeline.export("json").text)
    lines = [json.loads(line) for line in timeline.export("jsonl").text.splitlines()]
    events: list[dict[str, Any]] = [line for line in lines if line["record"] == "event"]
    assert [{"record": "event", **event} for event in whole["events"]] == events
    facts = {fact.id: fact for fact in shapes.facts(timeline)}
    assert {event["id"] for event in events if event["kind"] != "time"} == set(facts)
    for event in (event for event in events if event["kind"] != "time"):
        _timed(event["time"], facts[event["id"]])
    assert whole["order"] == [list(tie) for tie in timeline.order]
    assert Timeline.from_json(timeline.export("json").text) == timeline
    assert Timeline.from_jsonl(timeline.export("jsonl").text) == timeline


def _timed(time: dict[str, Any] | None, fact: Fact) -> None:
    if time is None or not fact.edtf:
        assert not fact.edtf
        return
    assert (time["edtf"], time["relation"], time["approximate"]) == (fact.edtf, fact.told_as, fact.approximate)
    assert (time["start"], time["end"]) == tuple(None if edge is None else iso(edge) for edge in (fact.start, fact.end))


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("2024-03-05,2024-03-05,day,no,no,The ferry sank", "2024-03-05,2024-03-06,day,no,no,The ferry sank"),
        ("2024-03-15,,day,yes", "2024-03-15,2024-03-15,day,yes"),
        ("2024-03-09/2024-03-12", "[2024-03-09..2024-03-12]"),
        ("day,no,yes,Divers", "day,no,no,Divers"),
        ("e10,", "e11,"),
        ("denied", "asserted"),
    ],
)
def test_the_comparison_can_fail(written: str, instead: str) -> None:
    timeline = shapes.by_hand()
    text = timeline.export("csv").text
    assert written in text
    with pytest.raises(AssertionError):
        compare(read(text.replace(written, instead)), timeline)
