"""The analyst's hand: what corrections change, what they leave, what is said of those that can't be applied."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Article, BadCorrection, Correction, Place, Timeline
from timeline.cli import main
from timeline.formats.corrections import parse

MILL = Article(
    "The mill burnt down on Monday, 5 November. The owner denied on Tuesday that he had been there. Smoke rose over "
    "the valley. The mill was rebuilt a year after it burnt down.",
    published="2024-11-13",
    id="mill.md",
    title="Mill in ashes",
)
WIRE = Article("A fire destroyed the mill on 6 November. The Mill Board met.", published="2024-11-20", id="wire.md")


def read() -> Timeline:
    return Timeline.read([MILL, WIRE])


def dates(timeline: Timeline) -> dict[str, str]:
    return {event.text: event.time.edtf if event.time else "" for event in timeline.events}


@pytest.mark.parametrize(
    ("date", "edtf", "relation"),
    [
        ("2024-11-04", "2024-11-04", "within"),
        ("1912", "1912", "within"),
        ("2024-03/2024-05", "2024-03/2024-05", "spans"),
        ("[2024-03..2024-05]", "[2024-03..2024-05]", "within"),
        ("{2024-03..2024-05}", "2024-03/2024-05", "spans"),
        ("1912~", "1912~", "within"),
        ("on Friday", "2024-11-08", "within"),
        ("last month", "2024-10", "within"),
        ("since Friday", "2024-11-08/2024-11-13", "spans"),
    ],
)
def test_a_date_is_edtf_or_a_phrase(date: str, edtf: str, relation: str) -> None:
    timeline = read().correct(Correction("The mill burnt down", date=date))
    event = timeline.event("e1")
    assert event.time is not None
    assert (event.time.edtf, event.time.relation) == (edtf, relation)
    assert timeline.unmatched == ()


def test_what_was_read_stays() -> None:
    before, after = read(), read().correct(Correction("The mill burnt down", date="2024-11-04"))
    assert after.told == before.told
    assert after.constraints == before.constraints
    assert after != before
    assert before.contradictions
    assert not after.contradictions  # which of both, Monday or the fifth, is decided
    assert after.explain("e1")[-1] == "“The mill burnt down” is on 4 November 2024, so the analyst"


@pytest.mark.parametrize(
    ("words", "article", "found"),
    [
        ("The mill burnt down", "", "e1"),
        ("The mill burnt down", "mill.md", "e1"),
        ("The mill burnt down", "mill", "e1"),
        ("The mill burnt down", "Mill in ashes", "e1"),
        ("the MILL  burnt\ndown on", "", "e1"),
        ("he had been there", "", "e3"),
        ("e3", "", "e3"),
        ("A fire destroyed", "wire.md", "e7"),
    ],
)
def test_words_point_at_the_event_that_they_tell(words: str, article: str, found: str) -> None:
    timeline = read().correct(Correction(words, article=article, note="here"))
    assert set(timeline.corrected.by_event) == {found}


@pytest.mark.parametrize(
    ("correction", "reason"),
    [
        (Correction("The mill sank", drop=True), "“The mill sank” does not stand in any article"),
        (Correction("burnt down", drop=True), "“burnt down” stands 2 times and tells 2 events: quote more words"),
        (Correction("The mill burnt", article="b.md", drop=True), "no article is named 'b.md'"),
        (Correction("A fire", article="mill.md", drop=True), "“A fire” does not stand in mill.md"),
        (Correction("e99", drop=True), "“e99” does not stand in any article"),
        (Correction("The mill burnt", same="nowhere"), "“nowhere” does not stand in any article"),
        (
            Correction(event="The log was lost", date="last week"),
            "date 'last week' is no EDTF, and no article says when it was published: write 2024-11-11, or name the "
            "article",
        ),
    ],
)
def test_what_matches_nothing_is_told(correction: Correction, reason: str) -> None:
    before = read()
    timeline = before.correct(correction)
    assert [one.reason for one in timeline.unmatched] == [reason]
    assert timeline.events == before.events
    assert reason.split("”")[0][1:] in timeline.to_markdown().replace("&#46;", ".").replace("\\", "")


def test_a_dropped_event_goes_with_all_that_is_said_of_it() -> None:
    before = read()
    timeline = before.correct(Correction("he had been there", drop=True, note="a slip"))
    assert {e.id for e in before.events} - {e.id for e in timeline.events} == {"e3"}
    assert not [c for c in timeline.corrected.constraints if "e3" in (c.source, c.target)]
    assert all("e3" not in event.same_as for event in timeline.events)
    assert "a slip" in timeline.to_markdown()


def test_words_without_an_event_become_one_and_so_does_what_no_article_tells() -> None:
    timeline = Timeline.read(Article("No news. Ashes, and rain.", published="2024-11-13", id="a"))
    assert timeline.events == ()
    timeline = timeline.correct(
        Correction("Ashes, and rain", date="on Monday"),
        Correction(event="The log was found", date="2024-10", by="M. K."),
    )
    assert dates(timeline) == {"Ashes, and rain": "2024-11-11", "The log was found": "2024-10"}
    assert [event.article for event in timeline.events] == ["a", ""]
    assert timeline.order == (("a2",), ("a1",))


def test_events_that_are_one_must_hold_together() -> None:
    apart = read().correct(Correction("The mill burnt down", article="mill", date="2024-11-05"))
    assert not apart.contradictions
    fire = Place("A fire destroyed the mill", "wire.md")
    timeline = apart.correct(Correction("The mill burnt down", article="mill", same=fire))
    (found,) = timeline.contradictions
    assert {piece.article for piece in found.evidence} == {"mill.md", "wire.md"}
    assert "so the analyst" in " ".join(piece.says for piece in found.evidence)


def test_the_json_form_keeps_both() -> None:
    timeline = read().correct(
        Correction("The mill burnt down", date="2024-11-04", note="by the register", by="M. K."),
        Correction("he had been there", drop=True),
        Correction("Smoke rose", same=Place("A fire destroyed", "wire.md")),
        Correction(event="The log was found", date="2024-10"),
        Correction("nowhere", drop=True),
    )
    again = Timeline.from_json(timeline.to_json())
    assert again == timeline
    assert again.to_json() == timeline.to_json()
    assert (again.told, again.constraints) == (read().told, read().constraints)
    row = json.loads(timeline.to_json())
    assert [event["id"] for event in row["events"]] == [event.id for event in timeline.events]
    assert [one["reason"] for one in row["unmatched"]] == ["“nowhere” does not stand in any article"]


CHOICES = st.sampled_from(
    [
        Correction("The mill burnt down on", date="2024-11-04"),
        Correction("The mill burnt down on", note="seen"),
        Correction("The mill burnt down on", drop=True),
        Correction("The owner denied", date="last week"),
        Correction("he had been there", same="Smoke rose"),
        Correction("Smoke rose", drop=True),
        Correction("it burnt down", date="1912", same="e7"),
        Correction("valley. The", date="2024"),
        Correction(event="The log", date="2024-10"),
        Correction("nowhere", date="2024"),
    ]
)


@given(st.lists(CHOICES, max_size=6))
def test_any_corrections_leave_what_was_read_and_lose_none(corrections: list[Correction]) -> None:
    before = read()
    timeline = before.correct(*corrections)
    assert (timeline.told, timeline.constraints) == (before.told, before.constraints)
    assert Timeline.from_json(timeline.to_json()) == timeline
    ids = [event.id for event in timeline.events]
    assert len(set(ids)) == len(ids)
    for constraint in timeline.corrected.constraints:
        assert {constraint.source, constraint.target} - {None} <= set(ids)
    for event in timeline.events:
        assert set(event.same_as) <= set(ids)
    used = [one for rows in timeline.corrected.by_event.values() for one in rows]
    used += [one for _, one in timeline.corrected.dropped] + [one.correction for one in timeline.unmatched]
    dropped = {event.id for event, _ in timeline.corrected.dropped}
    for one in corrections:
        assert one in used or dropped
    assert timeline.to_html()


@pytest.mark.parametrize(
    ("row", "error"),
    [
        ({}, "a correction needs 'words' of an article, or else an 'event' of its own"),
        ({"words": "a", "event": "b"}, "a correction needs 'words' of an article, or else an 'event' of its own"),
        ({"words": "a"}, "nothing is said of “a”: give a date, drop, same or a note"),
        (
            {"words": "a", "drop": True, "date": "1912"},
            "“a” is dropped: it can have no date and be the same as nothing",
        ),
        ({"words": "a", "drop": "perhaps"}, "drop='perhaps': say true or false"),
        ({"words": "a", "same": 3}, "same=3 points at nothing: give quoted words, a table, or a list of these"),
        (
            {"words": "a", "same": {"word": "b"}},
            "{'word': 'b'} points at nothing: give quoted words, or a table of 'words' and 'article'",
        ),
        (
            {"words": "a", "dat": "1912"},
            "dat: no such field; there are article, by, date, drop, event, note, same, words",
        ),
    ],
)
def test_a_bad_correction_says_what_is_wrong(row: dict[str, Any], error: str) -> None:
    with pytest.raises(BadCorrection) as caught:
        Correction.of(row)
    assert str(caught.value) == error


YAML = """\
by: M. K.
corrections:
  - words: The mill burnt down
    article: mill.md
    date: 2024-11-04
    same: {article: wire.md, words: A fire destroyed the mill}
  - words: he had been there
    drop: true
  - event: The log was found
    date: 2024-10-30
    by: T. R.
"""
TOML = """\
by = "M. K."
[[corrections]]
words = "The mill burnt down"
article = "mill.md"
date = 2024-11-04
same = {article = "wire.md", words = "A fire destroyed the mill"}
[[corrections]]
words = "he had been there"
drop = true
[[corrections]]
event = "The log was found"
date = "2024-10-30"
by = "T. R."
"""


def test_yaml_and_toml_say_the_same() -> None:
    assert list(parse(YAML)) == list(parse(TOML, toml=True))
    assert [str(getattr(one, "by", "")) for one in parse(YAML)] == ["M. K.", "M. K.", "T. R."]


@pytest.mark.parametrize("toml", [False, True])
@pytest.mark.parametrize("text", ["", "\n", "corrections = []", "[", "- a\n- [", "x: y", "3", "corrections: 3"])
def test_a_file_gives_corrections_or_errors_in_one_line(text: str, toml: bool) -> None:
    found: list[object] = []
    try:
        found += parse(text, toml=toml)
    except BadCorrection as error:
        found.append(error)
    assert all(isinstance(one, BadCorrection) and str(one).startswith("corrections: ") for one in found)


@given(st.text(), st.booleans())
def test_no_text_breaks_the_reader_of_corrections(text: str, toml: bool) -> None:
    with contextlib.suppress(BadCorrection):
        assert all(isinstance(one, Correction | BadCorrection) for one in parse(text, toml=toml))


def files(folder: Path) -> list[str]:
    paths = []
    for article in (MILL, WIRE):
        paths.append(folder / article.id)
        paths[-1].write_text(f"---\npublished: {article.published}\n---\n{article.text}\n", encoding="utf-8")
    return list(map(str, paths))


def test_the_command_applies_them_and_tells_what_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hand = tmp_path / "hand.yaml"
    hand.write_text(YAML + "  - words: nowhere\n    drop: true\n  - words: x\n", encoding="utf-8")
    out = tmp_path / "out.json"
    assert main(["build", *files(tmp_path), "--corrections", str(hand), "-o", str(out)]) == 2
    told = capsys.readouterr().err.splitlines()
    assert told == [
        f"timeline: {hand}: correction 5: nothing is said of “x”: give a date, drop, same or a note",
        "timeline: correction of “nowhere” not applied: “nowhere” does not stand in any article",
    ]
    timeline = Timeline.from_json(out.read_text(encoding="utf-8"))
    assert dates(timeline)["The mill burnt down on Monday, 5 November"] == "2024-11-04"
    assert len(timeline.unmatched) == 1


def test_a_pair_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pair = ["--same", "mill: The mill burnt down", "wire.md: A fire destroyed"]
    assert main(["check", *files(tmp_path), "--together", *pair]) == 1
    said = capsys.readouterr()
    assert said.err == ""
    assert "“The mill burnt down” is on 5 November 2024" in said.out  # disputed in itself, it gives way to the sixth
    assert main(["check", *files(tmp_path), *pair]) == 2  # each by itself, they never meet
    assert "not applied" in capsys.readouterr().err


def test_each_file_by_itself_takes_what_touches_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hand = tmp_path / "hand.toml"
    hand.write_text('[[corrections]]\nwords = "The mill burnt down"\ndate = "2024-11-04"\n', encoding="utf-8")
    assert main(["check", *files(tmp_path), "--corrections", str(hand)]) == 0
    assert capsys.readouterr().err == ""
    assert main(["check", *files(tmp_path), "--corrections", str(tmp_path / "none.yaml")]) == 2
    assert "none.yaml: can't be read" in capsys.readouterr().err
