"""``Timeline`` as a value: by hand, supposing and retracting, what follows, and the JSON form."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grammar import GrammarError, Interval, Policy
from timeline import (
    Article,
    BadArticle,
    BadRelation,
    BadTimeline,
    NoPublication,
    Timeline,
    UnknownEvent,
)


def by_hand() -> Timeline:
    t = Timeline()
    t = t.add("The council met", when="on Monday", published="2024-11-11")
    t = t.add("The mayor resigned")
    return t.relate("e2", "after", "e1", offset="P3D")


def test_five_lines() -> None:
    timeline = Timeline.read([Article("The bridge was closed on Monday.", published="2024-11-13")])
    assert [(e.text, e.time and e.time.edtf) for e in timeline.events] == [
        ("The bridge was closed on Monday", "2024-11-11")
    ]


def test_an_offset_dates_the_other_event() -> None:
    event = by_hand().event("e2")
    assert event.time is not None
    assert event.time.edtf == "2024-11-14"
    assert event.anchor is not None
    assert event.anchor.event == "e1"


def test_supposing_changes_nothing() -> None:
    t = by_hand()
    u = t.suppose("e2", "before", "e1")
    assert t.contradictions == ()
    (found,) = u.contradictions
    assert found.kind == "network"
    assert set(found.events) == {"e1", "e2"}
    assert u.retract(u.constraints[-1]) == t


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_verdict_does_not_depend_on_order(order: tuple[int, ...]) -> None:
    t = Timeline()
    for name in "abc":
        t = t.add(name)
    pairs = [("e1", "e2"), ("e2", "e3"), ("e3", "e1")]
    for index in order:
        t = t.relate(pairs[index][0], "before", pairs[index][1])
    (found,) = t.contradictions
    assert len(found.constraints) == 3
    assert set(found.resolved_by) == set(found.constraints)
    for constraint in found.constraints:
        assert t.retract(constraint).contradictions == ()


def test_dates_that_cannot_be() -> None:
    t = (
        Timeline()
        .add("sailed", when="on 5 March 2024", published="2024-11-11")
        .add("sank", when="on 7 March 2024", published="2024-11-11")
    )
    t = t.relate("e1", "after", "e2")
    (found,) = t.contradictions
    assert found.off_by is not None
    assert found.off_by >= 86_400
    assert {e.says for e in found.evidence} == {
        "“sailed” is on 5 March 2024",
        "“sank” is on 7 March 2024",
        "“sailed” is after “sank”",
    }


def test_offsets_count_granules() -> None:
    t = Timeline().add("a", when="10 p.m. on 10 November 2024", published="2024-11-11")
    t = t.add("b", when="9 a.m. on 11 November 2024", published="2024-11-11")
    assert t.relate("e1", "before", "e2", offset="P1D").contradictions == ()
    assert t.relate("e1", "before", "e2", offset="P2D").contradictions != ()


def test_months_have_slack_but_a_calendar_answer() -> None:
    t = (
        Timeline()
        .add("a", when="on 31 January 2024", published="2024-11-11")
        .add("b")
        .relate("e2", "after", "e1", offset="P1M")
    )
    event = t.event("e2")
    assert event.time is not None
    assert event.time.interval.lower is not None
    assert event.time.interval.lower.startswith("2024-02")


def test_same_things_share_their_statements() -> None:
    t = Timeline().add("a", when="on Monday", published="2024-11-11").add("b", when="on Sunday", published="2024-11-11")
    assert t.contradictions == ()
    assert len(t.same("e1", "e2").contradictions) == 1


def test_bounds_of_an_undated_event() -> None:
    t = Timeline().add("a", when="2020", published="2024-11-11").add("b").add("c", when="2022", published="2024-11-11")
    t = t.relate("e1", "before", "e2").relate("e2", "before", "e3")
    assert t.undated == ("e2",)
    bounds = t.bounds("e2")
    assert bounds.earliest_start is not None
    assert bounds.latest_end is not None
    assert Interval(bounds.earliest_start, bounds.latest_end).lower is not None
    assert str(Interval(bounds.earliest_start, bounds.latest_end)).startswith("[2020-01-01")


def test_explanations_name_the_statements() -> None:
    lines = by_hand().explain("e2")
    assert any("3 days after" in line for line in lines)


@pytest.mark.parametrize(
    ("act", "error"),
    [
        (lambda t: t.relate("e1", "upon", "e2"), BadRelation),
        (lambda t: t.relate("e1", "before", "e9"), UnknownEvent),
        (lambda t: t.relate("e1", "during", "e2", offset="P1D"), BadRelation),
        (lambda t: t.relate("e1", "after", "e2", offset="soon"), BadRelation),
        (lambda t: t.relate("e1", "after", "e2", offset="P99999999999Y"), BadRelation),
        (lambda t: t.relate("e1", [], "e2"), BadRelation),
        (lambda t: t.retract("c99"), UnknownEvent),
        (lambda t: t.event("e99"), UnknownEvent),
        (lambda t: t.same("e1", "e99"), UnknownEvent),
        (lambda t: t.add("x", when="on Monday"), BadRelation),
        (lambda t: t.add("x", when="30 February 2024", published="2024-11-11"), BadRelation),
        (lambda t: t.add("x", when="in a blue moon", published="2024-11-11"), GrammarError),
        (lambda t: t.add("x", id="e1"), BadRelation),
    ],
)
def test_what_cannot_be_said_is_refused(act: object, error: type[Exception]) -> None:
    with pytest.raises(error):
        act(by_hand())  # type: ignore[operator]


def test_articles_need_a_date() -> None:
    with pytest.raises(NoPublication, match="--published"):
        Article("text", published="")
    with pytest.raises(NoPublication, match="last Tuesday"):
        Article("text", published="last Tuesday")
    with pytest.raises(BadArticle, match="can't be read"):
        Article.read("nowhere.md", "2024-11-11")


def test_two_articles_of_one_name_stay_apart() -> None:
    a = Article("He left on Monday.", published="2024-11-11", id="a.md")
    t = Timeline.read([a, a])
    assert [x.id for x in t.articles] == ["a.md", "a.md-2"]
    assert len({e.id for e in t.events}) == 2
    assert t.contradictions == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "nonsense",
        '{"schema": "timeline/2"}',
        '{"schema": "timeline/1"}',
        '{"schema": "timeline/1", "articles": [{"text": "x"}]}',
    ],
)
def test_bad_json(text: str) -> None:
    with pytest.raises(BadTimeline):
        Timeline.from_json(text)


def test_the_json_form_has_its_fields() -> None:
    story = json.loads(by_hand().to_json())
    assert story["schema"] == "timeline/1"
    assert {
        "articles",
        "phrases",
        "events",
        "constraints",
        "contradictions",
        "order",
        "undated",
        "set_aside",
        "unread",
        "sentences_without_event",
        "policy",
        "timezone",
        "library",
    } <= set(story)
    event = story["events"][1]
    assert {
        "id",
        "article",
        "text",
        "span",
        "sentence",
        "headline",
        "head",
        "kind",
        "factuality",
        "polarity",
        "habitual",
        "source",
        "phrase",
        "time",
        "anchor",
        "bounds",
        "same_as",
    } <= set(event)
    offset = next(c for c in story["constraints"] if c["kind"] == "offset")
    assert (offset["from"], offset["to"], offset["relation"], offset["offset"]) == ("e2", "e1", "after", "P3D")


WORDS = st.sampled_from(
    [
        "The council met on Monday.",
        "Two days later, it voted.",
        "Ann Holt said the ship had sunk.",
        "“We will sail on Friday,” she said.",
        "He denied on Tuesday that he had left.",
        "Since August, prices have risen.",
        "If it rains, the fair may close.",
        "It was 30 February.",
        "On Tuesday, 11 November 2024, they met.",
        "A day after the vote, he left.",
        "Rain fell.",
        "\n\n",
        "☃ 日本 ’“",
        "In 44 BC he died.",
    ]
)


@given(st.lists(WORDS, max_size=8), st.sampled_from(["2024-11-11", "2024-02-29", "1999-12-31T23:59:00Z", "0044-03-15"]))
@settings(max_examples=60, deadline=None)
def test_any_article_round_trips_and_loses_nothing(pieces: list[str], published: str) -> None:
    text = " ".join(pieces)
    t = Timeline.read(Article(text, published=published))
    assert Timeline.from_json(t.to_json()) == t
    assert {i for group in t.order for i in group} | set(t.undated) == {e.id for e in t.events}
    for event in t.events:
        assert text[slice(*event.span)] == event.text
    for phrase in t.phrases:
        assert text[slice(*phrase.extent)] == phrase.text
    page, document = t.to_html(), t.to_markdown()
    assert all(event.id in page for event in t.events)
    assert document


@given(
    st.lists(
        st.tuples(st.integers(0, 3), st.integers(0, 3), st.sampled_from(["before", "after", "equals", "during"])),
        max_size=6,
    )
)
@settings(max_examples=60, deadline=None)
def test_verdict_against_brute_force(relations: list[tuple[int, int, str]]) -> None:
    """Every placing of four events on a small grid, with the news reading of "before" (end not after start)."""
    relations = [r for r in relations if r[0] != r[1]]
    t = Timeline()
    for name in "abcd":
        t = t.add(name)
    for a, b, name in relations:
        t = t.relate(f"e{a + 1}", name, f"e{b + 1}")
    assert (t.contradictions == ()) == satisfiable(relations)


def satisfiable(relations: list[tuple[int, int, str]]) -> bool:
    tests = {
        "before": lambda p, q: p[1] <= q[0],
        "after": lambda p, q: q[1] <= p[0],
        "equals": lambda p, q: p == q,
        "during": lambda p, q: q[0] < p[0] and p[1] < q[1],
    }
    spans = [(start, end) for start in range(8) for end in range(start + 1, 9)]

    def fits(placed: list[tuple[int, int]]) -> bool:
        last = len(placed) - 1
        return all(tests[name](placed[a], placed[b]) for a, b, name in relations if max(a, b) == last)

    def search(placed: list[tuple[int, int]]) -> bool:
        if len(placed) == 4:
            return True
        return any(fits([*placed, span]) and search([*placed, span]) for span in spans)

    return search([])


def test_thousands_of_phrases() -> None:
    text = "They met on Monday. " * 4_000
    t = Timeline.read(Article(text, published="2024-11-13"))
    assert len(t.phrases) == len(t.events) == 4_000
    assert t.contradictions == ()
    assert {event.time.edtf for event in t.events if event.time} == {"2024-11-11"}
    assert sum(len(group) for group in t.order) == 4_000


def test_a_sentence_without_end_stays_linear_and_loses_nothing() -> None:
    text = "they met on Monday and then " * 1000
    t = Timeline.read(Article(text, published="2024-11-13"))
    assert len(t.phrases) == 1000
    assert max(end - start for _, spans in t.sentences for start, end in spans) <= 2000


def test_the_schema_knows_every_field_of_a_policy():
    path = Path(__file__).parents[2] / "docs" / "reference" / "schema" / "timeline-1.json"
    if not path.exists():
        pytest.skip("the documentation is not here")
    known = json.loads(path.read_text(encoding="utf-8"))["$defs"]["policy"]["properties"]
    assert set(known) == set(Policy.news().to_dict())
