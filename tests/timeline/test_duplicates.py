"""Events of different articles that may be one: suggested with reasons, never taken for one."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline import Article, Correction, Timeline
from timeline.cli import main
from timeline.formats.corrections import dump, parse

STORIES = Path(__file__).resolve().parents[2] / "seeds" / "stories"


def ferry() -> Timeline:
    return Timeline.read(Article.read(path) for path in sorted((STORIES / "harbour-ferry").glob("*.md")))


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        (
            "The ferry Lady Maren sank on Tuesday.",
            "The Lady Maren sank off Callow in March.",
            ["the same verb (“sank”, “sank”); shared names: Lady, Maren; their dates allow it"],
        ),
        (
            "Divers found the recorder of the Lady Maren on 8 March.",
            "On 8 March the recorder was brought up from the Lady Maren.",
            ["shared names: Lady, Maren; shared words: recorder; the same day"],
        ),
        (
            "Elsa Brandt signed the Callow treaty on 8 March.",
            "Elsa Brandt signed the Callow treaty on 9 March.",
            ["the same verb (“signed”, “signed”); shared names: Brandt, Callow, Elsa; shared words: treaty; but their "
             "dates differ"],
        ),
        ("Elsa Brandt said on Monday that it rained.", "Elsa Brandt said on Friday that it snowed.", []),
        ("The ferry sank on Tuesday.", "The ferry did not sink on Tuesday.", []),
        ("The Lady Maren sank on Tuesday.", "The Lady Maren could sink on Tuesday.", []),
        ("Shares fell on Tuesday.", "Rain fell on Tuesday.", []),
        ("", "", []),
    ],
)  # fmt: skip
def test_what_may_be_one(one: str, other: str, reasons: list[str]) -> None:
    texts = [one or "Rain fell.", other or "Shares rose."]
    timeline = Timeline.read(Article(f"{text} It was met by the Lady Maren of Callow and Elsa Brandt.",
                                     published="2023-03-12", id=f"a{at}") for at, text in enumerate(texts))  # fmt: skip
    events = {event.id: event for event in timeline.events}
    found = [d for d in timeline.duplicates if "was met" not in events[d.a].text + events[d.b].text]
    assert ["; ".join(d.reasons) for d in found] == reasons
    assert all(event.same_as == () for event in timeline.events)


def test_events_of_one_article_are_not_suggested() -> None:
    timeline = Timeline.read(Article("The Lady Maren sank. The Lady Maren sank.", published="2023-03-12"))
    assert timeline.duplicates == ()


def test_the_ferry_sank_once() -> None:
    timeline = ferry()
    pairs = [{timeline.event(d.a).text, timeline.event(d.b).text} for d in timeline.duplicates]
    assert {"The ship struck the outer harbour wall at 9:40 p.m", "it struck the outer harbour wall"} in pairs
    for one in timeline.duplicates:
        assert timeline.event(one.a).article != timeline.event(one.b).article
        assert timeline.event(one.a).kind == timeline.event(one.b).kind or "speech" not in (
            timeline.event(one.a).kind,
            timeline.event(one.b).kind,
        )
    assert list(timeline.duplicates) == sorted(timeline.duplicates, key=lambda d: (-d.weight, d.a, d.b))


def test_what_is_confirmed_is_suggested_no_more() -> None:
    timeline = ferry()
    first = timeline.duplicates[0]
    joined = timeline.same(first.a, first.b)
    assert first.b in joined.event(first.a).same_as
    assert (first.a, first.b) not in {(d.a, d.b) for d in joined.duplicates}


def test_suggestions_can_be_written_struck_out_and_read(tmp_path: Path) -> None:
    timeline = ferry()
    corrections = list(parse(dump(timeline.duplicates, timeline.articles, timeline.events)))
    assert len(corrections) == len(timeline.duplicates)
    joined = timeline.correct(*(one for one in corrections if isinstance(one, Correction)))
    assert joined.unmatched == ()
    for one in timeline.duplicates:
        assert one.b in joined.event(one.a).same_as
    paths = [str(path) for path in sorted((STORIES / "harbour-ferry").glob("*.md"))]
    target = tmp_path / "links.yaml"
    assert main(["build", *paths, "--suggest", str(target), "-o", str(tmp_path / "t.md")]) == 0
    assert list(parse(target.read_text(encoding="utf-8"))) == corrections


def test_pages_and_reports_show_them(capsys: pytest.CaptureFixture[str]) -> None:
    timeline = ferry()
    assert "Perhaps the same event" in timeline.to_markdown()
    assert timeline.to_html().count('<li class="twins">') == len(timeline.duplicates)
    paths = [str(path) for path in sorted((STORIES / "harbour-ferry").glob("*.md"))]
    assert main(["check", "--together", *paths]) == 0
    assert "perhaps the same event:" in capsys.readouterr().out
