"""TimelineJS3 JSON as ``@knight-lab/timelinejs`` understands and draws it, in Chromium, with nothing to be fetched."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shapes
from shapes import DAY, Fact, G

Show = Callable[[str], dict[str, Any]]
PAGE = Path(__file__).with_name("slides.html")
HOME = "http://slides.test/"  # no such host: every request is answered here, or counted and refused


@pytest.fixture(scope="module")
def stage(chromium: Any, node_modules: Path) -> Iterator[tuple[Any, list[str]]]:
    """A page with TimelineJS, and the addresses that it asked for besides its own files."""
    package = node_modules / "@knight-lab" / "timelinejs" / "dist"
    asked: list[str] = []

    def serve(route: Any) -> None:
        path = route.request.url.partition("?")[0]
        file = package / path.removeprefix(f"{HOME}js/")
        if path == HOME:
            route.fulfill(path=PAGE)
        elif path.startswith(f"{HOME}js/") and file.is_file():
            route.fulfill(path=file)
        else:
            asked.append(route.request.url)
            route.abort()

    page = chromium.new_page()
    page.route("**/*", serve)
    page.goto(HOME)
    yield page, asked
    page.close()


@pytest.fixture(scope="module")
def show(stage: tuple[Any, list[str]]) -> Show:
    """Shows a timeline, and tells what TimelineJS understood and drew."""
    return lambda text: json.loads(stage[0].evaluate("data => show(data).then(JSON.stringify)", json.loads(text)))


def fields(seconds: int) -> dict[str, int]:
    """All fields of a moment, as TimelineJS counts years: no year 0."""
    year, month, day = shapes.day(seconds)
    clock = {"hour": seconds % DAY // 3600, "minute": seconds // 60 % 60, "second": seconds % 60}
    return {"year": year if year > 0 else year - 1, "month": month, "day": day, **clock}


def drawn(given: dict[str, int]) -> int:
    """The civil seconds at which TimelineJS should draw a date, from the fields that it holds."""
    days = shapes.to_days(given["year"], given.get("month", 1), given.get("day", 1))
    return days * DAY + given.get("hour", 0) * 3600 + given.get("minute", 0) * 60 + given.get("second", 0)


def compare(value: dict[str, Any], timeline: Any) -> None:
    """Count, ids, dates, open ends, uncertainty."""
    assert value["errors"] == []
    dated = [fact for fact in shapes.facts(timeline) if fact.dated]
    slides = {slide["id"]: slide for slide in value["events"]}
    assert set(slides) == {f"e-{fact.id}" for fact in dated}
    assert len(value["events"]) == len(dated)
    assert [s["start"]["drawn"] for s in value["events"]] == sorted(s["start"]["drawn"] for s in value["events"])
    said = shapes.SAID[timeline.language]
    for fact in dated:
        slide = slides[f"e-{fact.id}"]
        assert slide["headline"] == fact.headline
        _dates(slide, fact)
        if not fact.to_the_day:
            assert slide["said"], fact
        if fact.open:
            assert slide["said"].startswith(tuple(said["open"].values())), slide
        if fact.approximate:
            assert said["about"] in slide["said"], slide
        if fact.told_as == "within" and not fact.lasted and fact.edtf.startswith("[") and fact.granularity is G.DAY:
            assert said["between"] in slide["said"], slide  # once within is never told like lasting


def _dates(slide: dict[str, Any], fact: Fact) -> None:
    start, end = dict(slide["start"]), slide["end"]
    at = start.pop("drawn")
    assert at == drawn(start) * 1000
    known = fact.start if fact.start is not None else (fact.end or 0) - 1
    assert start.items() <= fields(known).items(), fact
    # no field is made up, none is lost
    finest = fact.granularity if fact.start is not None and fact.granularity else G.DAY
    whole = {"year": 1} | ({"month": 1} if finest < G.YEAR else {}) | ({"day": 1} if finest < G.MONTH else {})
    assert set(start) >= set(whole), fact
    assert "hour" not in start or (fact.clock and fact.start is not None), fact
    assert (at // 1000 - known) in (0, -(known % DAY)) or (known < 0 and shapes.day(known)[0] <= 0), fact
    if not (fact.lasted and fact.start is not None and fact.end is not None):
        assert end is None, fact
    elif fact.end - fact.start > DAY or fact.clock:
        last = {key: value for key, value in end.items() if key != "drawn"}
        assert end["drawn"] == drawn(last) * 1000
        assert last.items() <= fields(fact.end if fact.end % DAY else fact.end - 1).items(), fact
        assert {"year", "month", "day"} <= set(last), fact


@pytest.mark.parametrize("name", shapes.NAMES)
def test_timelinejs_understands_what_was_meant(name: str, show: Show, stage: tuple[Any, list[str]]) -> None:
    timeline = shapes.known()[name]
    export = timeline.export("timelinejs")
    compare(show(export.text), timeline)
    assert stage[1] == []  # nothing of the timeline is fetched from anywhere
    facts = shapes.facts(timeline)
    assert _number(export.lost, "without a date") == sum(not fact.dated for fact in facts)
    assert _number(export.lost, "left open") == sum(fact.lasted and fact.open for fact in facts)
    unsure = [fact for fact in facts if fact.dated and not fact.lasted and not fact.to_the_day]
    assert _number(export.lost, "uncertain") == len(unsure)


def _number(lost: tuple[str, ...], words: str) -> int:
    return sum(int(line.split()[0]) for line in lost if words in line)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("unique_id",), "other"),
        (("start_date", "day"), 6),
        (("start_date", "month"), None),
        (("start_date", "hour"), 12),
        (("end_date",), {"year": 2024, "month": 3, "day": 9}),
        (("text", "headline"), "Another"),
        (("start_date", "month"), 13),  # which it shows, without an error
    ],
)
def test_the_comparison_can_fail(path: tuple[str, ...], value: Any, show: Show) -> None:
    timeline = shapes.by_hand()
    data = json.loads(timeline.export("timelinejs").text)
    (slide,) = (event for event in data["events"] if event["text"]["headline"] == "The ferry sank")
    for key in path[:-1]:
        slide = slide[key]
    slide[path[-1]] = value
    with pytest.raises((AssertionError, ValueError)):
        compare(show(json.dumps(data)), timeline)


@pytest.mark.parametrize("headline", ["Prices rose", "The quay was shut", "A thief took the bell"])
def test_uncertainty_that_is_not_told_is_missed(headline: str, show: Show) -> None:
    timeline = shapes.by_hand()
    data = json.loads(timeline.export("timelinejs").text)
    for event in data["events"]:
        if event["text"]["headline"] == headline:
            del event["display_date"]
    with pytest.raises(AssertionError):
        compare(show(json.dumps(data)), timeline)


def test_a_request_would_be_counted(show: Show, stage: tuple[Any, list[str]]) -> None:
    data = json.loads(shapes.by_hand().export("timelinejs").text)
    data["title"]["media"] = {"url": "https://example.org/picture.png"}
    show(json.dumps(data))
    stage[0].wait_for_timeout(1500)
    asked = [url for url in stage[1] if "example.org" in url]
    stage[1].clear()
    assert asked
