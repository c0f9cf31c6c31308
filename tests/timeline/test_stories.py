"""The seed stories against their hand-made gold timelines, and what a reader must find in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from grammar import Interval
from timeline import Article, Event, Timeline

STORIES = Path(__file__).resolve().parents[2] / "seeds" / "stories"
ARTICLES = sorted(STORIES.glob("*/*.md"))


def overlap(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def matched(gold: list[dict[str, Any]], events: tuple[Event, ...]) -> dict[str, Event]:
    """Gold id -> event, by the largest shared part of their spans, one to one."""
    pairs = []
    for statement in gold:
        span = tuple(statement["event"]["span"])
        for index, event in enumerate(events):
            union = max(span[1], event.span[1]) - min(span[0], event.span[0])
            phrase = statement["time_phrase"]
            bonus = bool(phrase and event.phrase and overlap(tuple(phrase["span"]), event.phrase.span))
            share = overlap(span, event.span) / union
            if share >= (0.2 if bonus else 0.4):
                pairs.append((-(share + bonus), statement["id"], index))
    found: dict[str, Event] = {}
    used: set[int] = set()
    for _, identity, index in sorted(pairs):
        if identity not in found and index not in used:
            found[identity] = events[index]
            used.add(index)
    return found


@pytest.fixture(scope="module", params=ARTICLES, ids=[path.stem for path in ARTICLES])
def story(request: pytest.FixtureRequest) -> tuple[dict[str, Any], Timeline, dict[str, Event]]:
    path: Path = request.param
    gold = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))
    timeline = Timeline.read(Article.read(path))
    return gold, timeline, matched(gold["statements"], timeline.events)


def core(gold: dict[str, Any]) -> list[dict[str, Any]]:
    return [statement for statement in gold["statements"] if statement["tier"] == "core"]


def test_statements_with_a_time_are_found(story: Any) -> None:
    gold, _, found = story
    assert len([s for s in core(gold) if s["id"] in found]) >= 0.95 * len(core(gold))


def accepted(statement: dict[str, Any], field: str) -> list[Any]:
    """What counts as right."""
    return [statement[field], *statement.get("accept", {}).get(field, [])]


def test_their_factuality_and_polarity_are_right(story: Any) -> None:
    gold, _, found = story
    rows = [(s, found[s["id"]]) for s in core(gold) if s["id"] in found]
    assert len([s for s, e in rows if e.factuality in accepted(s, "factuality")]) >= 0.9 * len(core(gold))
    assert len([s for s, e in rows if e.polarity in accepted(s, "polarity")]) >= 0.95 * len(core(gold))


def in_time(statement: dict[str, Any], event: Event) -> bool:
    """Whether an event has the days of the gold, or others that are accepted; what the gold leaves open is free."""
    time, accept = event.time, statement.get("accept", {})
    if time is None:
        return statement["time"] is None or "unresolved" in accept.get("time", [])
    if statement["time"] is None:
        return False
    want = statement["time"]
    if time.edtf in (want["edtf"], *accept.get("edtf", ()), *accept.get("time", ())):
        return True
    last = None if time.end is None else Interval(None, time.end - 1).upper
    for side, value in (("start", time.interval.lower), ("end", last)):
        days = [want[side], *accept.get(side, [])]
        if None not in days and (value is None or value[:10] not in days):
            return False
    return True


def test_their_days_are_right(story: Any) -> None:
    gold, _, found = story
    right = [s for s in core(gold) if s["id"] in found and in_time(s, found[s["id"]])]
    assert len(right) >= 0.92 * len(core(gold))


def test_they_are_counted_from_the_right_thing(story: Any) -> None:
    gold, _, found = story
    kinds = [
        (found[s["id"]].anchor, [s["anchor"] and s["anchor"]["type"], *s.get("accept", {}).get("anchor", [])])
        for s in core(gold)
        if s["id"] in found
    ]
    right = [1 for anchor, types in kinds if (anchor.type if anchor else None) in types]
    assert len(right) >= 0.85 * len(core(gold))


def test_offsets_are_between_the_right_events(story: Any) -> None:
    gold, timeline, found = story
    offsets = [r for r in gold["relations"] if r.get("offset")]
    right = 0
    for relation in offsets:
        ends = []
        for side in (relation["a"], relation["b"]):
            event = found.get(side)
            ends.append(set() if event is None else {event.id, *event.same_as})
        right += any(
            (c.offset or "").lstrip("~") == relation["offset"].lstrip("~")
            and (
                (c.source in ends[0] and c.target in ends[1] and c.relation == relation["relation"])
                or (c.source in ends[1] and c.target in ends[0] and c.relation != relation["relation"])
            )
            for c in timeline.constraints
        )
    assert right >= 0.8 * len(offsets)


def test_traps_date_nothing(story: Any) -> None:
    gold, timeline, _ = story
    for trap in gold["negatives"]:
        assert not [
            e for e in timeline.events if e.time and e.phrase and overlap(tuple(trap["span"]), e.phrase.span)
        ], trap


def test_planted_contradictions_and_no_others(story: Any) -> None:
    gold, timeline, found = story
    assert len(timeline.contradictions) == len(gold["inconsistencies"])
    for planted in gold["inconsistencies"]:
        ids = {found[s].id for s in planted["statements"]}
        assert any(len(ids & set(c.events)) >= min(2, len(ids)) for c in timeline.contradictions), planted["why"]


def test_nothing_is_lost(story: Any) -> None:
    _, timeline, _ = story
    shown = {identity for group in timeline.order for identity in group} | set(timeline.undated)
    assert shown == {event.id for event in timeline.events}
    for event in timeline.events:
        article = next(a for a in timeline.articles if a.id == event.article)
        assert article.text[slice(*event.span)] == event.text
        page = timeline.to_html()
        assert f'id="{event.id}"' in page or event.id in page


def test_json_round_trip(story: Any) -> None:
    _, timeline, _ = story
    assert Timeline.from_json(timeline.to_json()) == timeline


def test_the_whole_ferry_story_is_consistent() -> None:
    timeline = Timeline.read(Article.read(path) for path in sorted((STORIES / "harbour-ferry").glob("*.md")))
    assert timeline.contradictions == ()
    assert len(timeline.articles) == 3
    order = [identity for group in timeline.order for identity in group]
    bought = next(e.id for e in timeline.events if "bought" in e.text)
    sank = next(e.id for e in timeline.events if "sank off Port Callow" in e.text)
    raised = next(e.id for e in timeline.events if "was raised" in e.text)
    unveiled = next(e.id for e in timeline.events if "unveiled" in e.text)
    assert order.index(bought) < order.index(sank) < order.index(raised) < order.index(unveiled)


def test_every_clause_of_the_wreck_is_in_one_place() -> None:
    """The event that only another one dates gets its date: the report, a day before the comments."""
    text = (
        "Mayor Ann Holt said on Monday that the dam was safe. Holt’s remarks come two days after "
        "the Daily Bugle reported that engineers had found cracks."
    )
    timeline = Timeline.read(Article(text, published="2024-11-11"))
    report = next(e for e in timeline.events if e.text.startswith("the Daily Bugle"))
    assert report.time is not None
    assert report.time.edtf == "2024-11-09"
    assert report.anchor is not None
    assert (report.anchor.type, report.anchor.offset) == ("event", "-P2D")
    cracks = next(e for e in timeline.events if e.text.startswith("engineers"))
    assert cracks.factuality == "reported"
    assert cracks.time is not None
    assert (cracks.time.relation, cracks.time.edtf) == ("before", "[..2024-11-09]")


def test_a_page_tells_that_a_year_was_weighed_and_what_else_it_could_be():
    text = (
        "The siege was fought in the autumn of 1914.\n\nA lease was signed in March 1898. The town built a railway, "
        "which reached the hills in 1904. The squadron had sailed in June.\n\nLondon asked for help on 7 August. "
        "The garrison marched out on 14 November, and the victor rode in on Monday, 16 November."
    )
    page = Timeline.read(Article(text, published="2009-11-07", policy="narrative")).to_markdown()
    assert "“in June” → June 1914, taken from the context" in page
    assert "Could also mean June 1897 (in a first reading" in page
    assert "“in March 1898” → March 1898, the date stands in the text" in page


def test_a_page_tells_what_a_story_counts_its_days_from_and_which_to_check():
    text = (
        "The strike began on 26 February 1912. The vote was taken at half past two. On Tuesday nothing ran. "
        "The company gave way on 3 May."
    )
    timeline = Timeline.read(Article(text, published="2012-03-30", policy="narrative"))
    page = timeline.to_markdown()
    assert "“on 26 February 1912” → 26 February 1912, the date stands in the text" in page
    assert "“On Tuesday” → 27 February 1912, taken from the context" in page
    assert "“on 3 May” → 3 May 1912, taken from the context" in page
    asked = [line for line in page.splitlines() if "Worth a check" in line]
    shares = [round(100 * phrase.confidence) for phrase in timeline.phrases if phrase.confidence < 0.8]
    assert asked == [f"  - Worth a check: of such phrases {share} in 100 were right" for share in shares]
    assert len(asked) == 2
    assert timeline.to_html().count("Worth a check") == 2


def test_a_page_of_news_counts_from_its_publication():
    timeline = Timeline.read(Article("It met on Tuesday, 3 April 2012. It closed on Friday.", published="2012-04-09"))
    page = timeline.to_markdown()
    assert "“on Friday” → 6 April 2012, counted from the publication on 9 April 2012" in page
    assert "Worth a check" not in page
