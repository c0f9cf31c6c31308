"""Strategies and laws of timelines: what they shrink to, that ours keep the laws, and that each law can be broken."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve
from hypothesis import find, given, settings
from hypothesis import strategies as st

from timeline import Article, Timeline
from timeline.export import Export
from timeline.testing.articles import (
    ARTICLE_LAWS,
    GoldArticle,
    GoldEvent,
    articles,
    gold_events_are_read,
    gold_order_is_proved,
    stories,
)
from timeline.testing.format_laws import (
    FORMAT_LAWS,
    csv_holds_each_once,
    html_dates_each,
    icalendar_holds_each_dated,
    mermaid_holds_each_dated,
    timelinejs_holds_each_dated,
    timeml_comes_back,
)
from timeline.testing.timeline_laws import (
    TIMELINE_LAWS,
    html_holds_each_once,
    json_round_trip,
    jsonl_round_trip,
    markdown_tells_each_once,
    nothing_lost,
)
from timeline.testing.timelines import timelines
from timeline.testing.violation import LawViolation


def told(timeline: Timeline) -> list[tuple[str, str]]:
    return [(event.text, event.time.edtf if event.time else "") for event in timeline.events]


def kinds(timeline: Timeline) -> list[str]:
    return [constraint.kind for constraint in timeline.constraints]


ONE = ("The council met", "2024-01-01")


@pytest.mark.parametrize(
    ("wanted", "events", "statements"),
    [
        (lambda _: True, [ONE], ["date"]),
        (lambda t: t.undated, [("The council met", "")], []),
        (lambda t: t.phrases, [ONE], ["date"]),
        (lambda t: "offset" in kinds(t), [ONE, ("The council met", "2024-01-03")], ["date", "date", "offset"]),
        (
            lambda t: not t.consistent,
            [ONE, ("The council met", "2024-01-03")],
            ["date", "date", "relation", "relation"],
        ),
        (lambda t: t.corrections, [ONE], ["date"]),
        (lambda t: any(e.same_as for e in t.events), [ONE, ("The mayor left", "2024-01-01")], ["date"]),
    ],
)
def test_what_timelines_shrink_to(
    wanted: Callable[[Timeline], object], events: list[tuple[str, str]], statements: list[str]
) -> None:
    found = find(timelines(), lambda timeline: bool(wanted(timeline)))
    assert told(found) == events
    assert kinds(found) == statements


@given(timelines(consistent=True, max_events=5))
def test_consistent_ones_are(timeline: Timeline) -> None:
    assert timeline.consistent
    assert not timeline.contradictions


@given(timelines(consistent=False, max_events=5))
def test_contradictory_ones_are(timeline: Timeline) -> None:
    assert not timeline.consistent
    assert timeline.contradictions


def test_of_one_event_none_can_be_planted() -> None:
    with pytest.raises(ValueError, match="max_events 1"):
        find(timelines(max_events=1), lambda _: True)


@given(timelines(max_events=5))
@settings(max_examples=60)
def test_our_timelines_keep_the_laws(timeline: Timeline) -> None:
    for law in TIMELINE_LAWS:
        law(timeline)


SAMPLE = (
    Timeline()
    .add("The council met", "on Monday", published="2024-11-11")
    .add("Rain <b>fell</b>", "2024-11-12", published="2024-11-13")
    .relate("e2", "after", "e1")
)


def other_json(timeline: Timeline) -> str:
    return timeline.retract("c3").to_json()


@pytest.mark.parametrize(
    ("law", "wrong"),
    [
        (json_round_trip, [other_json]),
        (json_round_trip, [Timeline.to_json, lambda text: evolve(Timeline.from_json(text), unread=("x",))]),
        (jsonl_round_trip, [lambda t: t.retract("c1").export("jsonl").text]),
        (markdown_tells_each_once, [lambda t: t.to_markdown() * 2]),
        (markdown_tells_each_once, [lambda _: ""]),
        (markdown_tells_each_once, [lambda t: t.to_markdown().replace("`e1`", "")]),
        (markdown_tells_each_once, [lambda t: t.to_markdown().replace("by-hand-e1, ", "")]),
        (html_holds_each_once, [lambda t: t.to_html() * 2]),
        (html_holds_each_once, [lambda t: t.to_html().replace("&lt;", "<").replace("&gt;", ">")]),
    ],
)
def test_a_wrong_page_or_file_breaks_a_law(law: Callable[..., None], wrong: list[Any]) -> None:
    law(SAMPLE)
    with pytest.raises(LawViolation):
        law(SAMPLE, *wrong)


@pytest.mark.parametrize(
    ("part", "value"), [("order", (("e1",),)), ("order", (("e1", "e2"), ("e2",))), ("undated", ("e9",))]
)
def test_a_lost_event_breaks_a_law(part: str, value: object, monkeypatch: pytest.MonkeyPatch) -> None:
    nothing_lost(SAMPLE)
    monkeypatch.setattr(Timeline, part, property(lambda _: value))
    with pytest.raises(LawViolation, match="nothing_lost"):
        nothing_lost(SAMPLE)


# --- articles ---

FERRY = GoldEvent((10, 14), "2024-01-01", (19723, 19724))


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        (lambda _: True, "The ferry sank on 1 January 2024."),
        (lambda gold: gold.apart, "The ferry sank on 1 January 2024. The day after, the council met."),
        (lambda gold: gold.before, "The ferry sank after the council met on 1 January 2024."),
        (lambda gold: (0, 1) in gold.before, "The ferry sank before the council met on 1 January 2024."),
        (lambda gold: gold.events[0].planned, "The ferry will sink on Wednesday."),
        (lambda gold: gold.events[0].edtf == "2023-12", "The ferry sank in December 2023."),
    ],
)
def test_what_articles_shrink_to(wanted: Callable[[GoldArticle], object], text: str) -> None:
    found = find(articles(), lambda gold: bool(wanted(gold)))
    assert (found.article.text, found.article.published) == (text, "2024-01-02")


def test_what_stories_shrink_to() -> None:
    (gold,) = find(stories(), lambda _: True)
    assert (gold.article.text, gold.events) == ("The ferry sank on 1 January 2024.", (FERRY,))
    two = find(stories(), lambda story: len(story) > 1)
    assert [gold.article.text for gold in two] == [
        "The ferry sank on 1 January 2024.",
        "The bridge collapsed on 1 January 2024.",
    ]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (lambda: articles(max_events=11), "max_events 11"),
        (lambda: articles(max_events=0), "max_events 0"),
        (lambda: stories(max_articles=6), "max_articles 6"),
        (lambda: articles(language="xx"), "'xx'"),
        (lambda: timelines(language="xx"), "'xx'"),
    ],
)
def test_articles_that_there_are_not(wrong: Callable[[], st.SearchStrategy[Any]], told: str) -> None:
    with pytest.raises((ValueError, LookupError), match=told):
        find(wrong(), lambda _: True)


@given(articles(max_events=6))
@settings(max_examples=100)
def test_our_reader_finds_what_was_told(gold: GoldArticle) -> None:
    for law in ARTICLE_LAWS:
        law(gold)


@given(stories())
@settings(max_examples=60)
def test_our_reader_proves_the_order_of_several_articles(story: tuple[GoldArticle, ...]) -> None:
    gold_order_is_proved(story)
    timeline = Timeline.read([gold.article for gold in story])
    for law in TIMELINE_LAWS:
        law(timeline)


@pytest.mark.parametrize(
    "read",
    [
        lambda _: [],
        lambda _: [((0, 33), "2024-01")],
        lambda _: [((0, 33), "2024-01-01"), ((0, 3), "2024-01-01")],
        lambda _: [((0, 33), "2024-01-01"), ((0, 33), "2024-01-01")],
    ],
)
def test_a_wrong_reader_breaks_a_law(read: Callable[[Any], Any]) -> None:
    with pytest.raises(LawViolation, match="articles"):
        gold_events_are_read(find(articles(), lambda _: True), read)


TOLD = GoldArticle(
    Article("The ferry sank on 1 May 2024. The mill burned before the choir sang yesterday.", published="2024-06-12"),
    (
        GoldEvent((10, 14), "2024-05-01", (19844, 19845)),
        GoldEvent((39, 45), ""),
        GoldEvent((63, 67), "2024-06-11", (19885, 19886)),
    ),
    ((1, 2),),
)


def without_relations(articles: list[Article]) -> Timeline:
    timeline = Timeline.read(articles)
    return evolve(timeline, constraints=tuple(c for c in timeline.constraints if c.kind != "relation"))


def with_more(articles: list[Article]) -> Timeline:
    """Takes the order of the text for the order of events."""
    return Timeline.read(articles).relate("e1", "before", "e2")


def a_day_late(articles: list[Article]) -> Timeline:
    return Timeline.read([evolve(article, published="2024-06-13") for article in articles])


@pytest.mark.parametrize(
    "read", [without_relations, with_more, a_day_late, lambda _: Timeline.read([Article("", published="2024-06-12")])]
)
def test_a_reader_with_another_order_breaks_a_law(read: Callable[[list[Article]], Timeline]) -> None:
    gold_order_is_proved(TOLD)
    with pytest.raises(LawViolation, match="articles"):
        gold_order_is_proved(TOLD, read)


# --- formats ---


@given(timelines(max_events=5))
@settings(max_examples=40)
def test_our_formats_keep_the_laws(timeline: Timeline) -> None:
    for law in FORMAT_LAWS:
        law(timeline)


@given(stories())
@settings(max_examples=30)
def test_our_formats_hold_what_was_read(story: tuple[GoldArticle, ...]) -> None:
    timeline = Timeline.read([gold.article for gold in story])
    for law in FORMAT_LAWS:
        law(timeline)


def spoiled(name: str, old: str, new: str) -> Callable[[Timeline], Export]:
    """An export in which a piece is another."""

    def write(timeline: Timeline) -> Export:
        made = timeline.export(name)
        assert old in made.text
        return evolve(made, text=made.text.replace(old, new))

    return write


def without_losses(name: str) -> Callable[[Timeline], Export]:
    return lambda timeline: evolve(timeline.export(name), lost=())


FORMATTED = SAMPLE.add("It was quiet")


@pytest.mark.parametrize(
    ("law", "wrong"),
    [
        (csv_holds_each_once, spoiled("csv", "e1,", "e2,")),
        (csv_holds_each_once, spoiled("csv", "2024-11-11", "2024-11-10")),
        (csv_holds_each_once, spoiled("csv", "e1,1,", "e1,,")),
        (csv_holds_each_once, lambda t: evolve(t.export("csv"), text=t.export("csv").text[:-40])),
        (icalendar_holds_each_dated, spoiled("icalendar", "X-EDTF:2024-11-11", "X-EDTF:2024-11-10")),
        (icalendar_holds_each_dated, spoiled("icalendar", "DATE:20241112", "DATE:20241113")),
        (icalendar_holds_each_dated, without_losses("icalendar")),
        (mermaid_holds_each_dated, spoiled("mermaid", "The council", "A council")),
        (mermaid_holds_each_dated, spoiled("mermaid", "2024 : ", "2023 : ")),
        (mermaid_holds_each_dated, without_losses("mermaid")),
        (timelinejs_holds_each_dated, spoiled("timelinejs", '"e-e1"', '"e-e2"')),
        (timelinejs_holds_each_dated, spoiled("timelinejs", '"day": 11', '"day": 10')),
        (timelinejs_holds_each_dated, without_losses("timelinejs")),
        (html_dates_each, lambda t: t.to_html().replace('data-edtf="2024-11-11"', 'data-edtf="2024-11"')),
        (html_dates_each, lambda t: t.to_html().replace('data-id="e2"', 'data-id="e1"')),
        (timeml_comes_back, lambda t, name: t.to_timeml(name).replace("</EVENT>", " </EVENT>")),
        (timeml_comes_back, lambda t, name: re.sub(r"</?EVENT[^>]*>|<(MAKE|TL)[^>]*>", "", t.to_timeml(name))),
    ],
)
def test_a_wrong_format_breaks_a_law(law: Callable[..., None], wrong: Callable[..., Any]) -> None:
    law(FORMATTED)
    with pytest.raises(LawViolation, match=law.__name__.split("_")[0]):
        law(FORMATTED, wrong)


def test_every_law_of_formats_is_broken_by_something() -> None:
    (mark,) = [m for m in test_a_wrong_format_breaks_a_law.pytestmark if m.name == "parametrize"]  # type: ignore[attr-defined]
    assert {row[0] for row in mark.args[1]} == set(FORMAT_LAWS)
