"""Mermaid timelines as ``mermaid`` understands them: periods, their events, their sections, within what hosts draw."""

from __future__ import annotations

import re
from typing import Any

import pytest
import shapes
from shapes import Fact, G

LIMIT = 50_000  # Mermaid's own maxTextSize


def told(fact: Fact, language: str) -> list[str]:
    """What a period must say of an event: the year of each known end; month and day where it is known to the day."""
    # "before 2026" and "after 2013" name what they leave out
    start = None if fact.start is None else fact.start - (fact.told_as == "after")
    end = None if fact.end is None else fact.end - (fact.told_as != "before")
    if start is not None and fact.granularity in (G.SEASON, G.DAYPART, G.DECADE, G.CENTURY):
        end = None  # named by its beginning: a winter, a night
    words = []
    for moment in (start, end):
        if moment is not None and fact.granularity is not G.CENTURY:
            year, month, day = shapes.day(moment)
            words.append(f"{1 - year} BC" if year <= 0 else str(year))
            words += [shapes.SAID[language]["months"][month - 1], str(day)] if fact.to_the_day else []
    return words


def begins(fact: Fact, language: str) -> tuple[str, ...]:
    """How a period must begin: what is open or approximate is never said like what is known."""
    said = shapes.SAID[language]
    words, about = said["open"], said["about"]
    if fact.open:
        return {
            "before": (words["before"], about),
            "by": (words["by"], words["before"]),
            "after": (words["after"],),
            "until": (words["until"],),
            "since": (words["since"],),
        }.get(fact.told_as, tuple(words.values()))
    roughly = tuple(f"{word} {about}" for word in (words["before"], words["by"], words["after"], said["between"]))
    return (about, *roughly) if fact.approximate else ("",)


def compare(value: dict[str, Any], timeline: Any) -> None:
    dated = [fact for fact in shapes.facts(timeline) if fact.id not in timeline.undated]
    periods = value["periods"]
    assert value["kind"] == "timeline"
    assert len(periods) == len(dated)
    assert list(dict.fromkeys(period["section"] for period in periods)) == list(dict.fromkeys(value["sections"]))
    for period, fact in zip(periods, dated, strict=True):
        assert [event.strip() for event in period["events"]] == [fact.headline]
        for word in told(fact, timeline.language):
            assert re.search(rf"\b{word}(?!\d)", period["period"]), (period["period"], fact)
        assert period["period"].startswith(begins(fact, timeline.language)), (period["period"], fact)
        year = shapes.day(fact.start if fact.start is not None else (fact.end or 0) - 1)[0]
        if year > 0 and fact.granularity not in (G.DECADE, G.CENTURY):
            assert str(year) in period["section"], (period, fact)
        if fact.clock and fact.start is not None and fact.granularity is not G.DAYPART:
            hour, minute = fact.start % shapes.DAY // 3600, fact.start // 60 % 60
            said = shapes.SAID[timeline.language]["hour"].format(hour=hour) if minute == 0 else ""
            assert f"{hour:02}:{minute:02}" in period["period"] or (said and said in period["period"]), (period, fact)


@pytest.mark.parametrize("name", shapes.NAMES)
def test_mermaid_understands_what_was_meant(name: str, understood: Any) -> None:
    timeline = shapes.known()[name]
    export = timeline.export("mermaid")
    (answer,) = understood("diagram", [export.text])
    assert "error" not in answer
    compare(answer["value"], timeline)
    assert len(export.text) <= LIMIT
    undated = len(timeline.undated)
    lost = [line for line in export.lost if "without a date" in line]
    assert lost == ([f"{undated} event{'s' * (undated > 1)} without a date"] if undated else [])


def test_a_diagram_in_a_document_is_the_same(understood: Any) -> None:
    timeline = shapes.by_hand()
    document = timeline.export("markdown", mermaid=True).text
    (block,) = re.findall(r"^```mermaid\n(.*?)^```$", document, re.DOTALL | re.MULTILINE)
    (answer,) = understood("diagram", [block])
    compare(answer["value"], timeline)


def test_what_is_beyond_the_limit_is_counted(understood: Any) -> None:
    words = "The council met again, and what it said was told at length in the papers of the town " * 30
    timeline = shapes.Timeline()
    for day in range(1, 29):
        timeline = timeline.add(f"{day} {words}", shapes.Interval.from_edtf(f"2024-02-{day:02}"))
    export = timeline.export("mermaid")
    (answer,) = understood("diagram", [export.text])
    drawn = len(answer["value"]["periods"])
    assert 0 < drawn < 28
    assert len(export.text) <= LIMIT
    assert f"{28 - drawn} events beyond {LIMIT} characters" in export.lost


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("5 March 2024 : The ferry sank\n", ""),  # an event that is lost
        ("5 March 2024 : The ferry sank", "5 March 2024 : The ferry : sank"),  # one that falls in two
        ("before 5 March 2024 :", "5 March 2024 :"),  # an open end that is not told
        ("about 1929 :", "1929 :"),
        ("08#58;30", "08"),
        ("The ferry sank", "A ferry sank"),
        ("section March 2024\n", "section April 1924\n"),
        ("5 March 2024 : The ferry", "6 March 2024 : The ferry"),
        ("15 March 44 BC", "15 March 44"),
    ],
)
def test_the_comparison_can_fail(written: str, instead: str, understood: Any) -> None:
    timeline = shapes.by_hand()
    text = timeline.export("mermaid").text
    assert written in text
    (answer,) = understood("diagram", [text.replace(written, instead)])
    if "value" in answer:
        with pytest.raises(AssertionError):
            compare(answer["value"], timeline)
