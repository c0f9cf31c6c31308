"""Nouns that stand for times: what they name, what follows, and what stays unread."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline import Article, Timeline
from timeline.cli import main

PUBLISHED = "2024-11-13"


@pytest.mark.parametrize(
    ("text", "words", "edtf", "relation"),
    [
        ("Rebels invaded the island in May 2022. Prices have doubled since the invasion.",
         "Prices have doubled since the invasion", "2022-05/2024-11-13", "spans"),
        ("Rebels invaded the island in May 2022. He fled before the invasion.",
         "He fled before the invasion", "[..2022-05]", "before"),
        ("Rebels invaded the island in May 2022. He fled before the invasion and came back on Friday.",
         "came back on Friday", "2024-11-08", "within"),
        ("An earthquake struck on Monday. The school closed after the earthquake.",
         "The school closed after the earthquake", "[2024-11-11..]", "after"),
        ("The war ended in May 1945. Until the end of the war nobody fished.",
         "Until the end of the war nobody fished", "../1945-05", "until"),
        ("Police arrested him on Friday. Before his arrest he lived in Rome.",
         "Before his arrest he lived in Rome", "[..2024-11-08]", "before"),
        # its own date counts
        ("Rebels invaded the island in May 2022. He fled in June after the invasion.",
         "He fled in June after the invasion", "2024-06", "within"),
        ("Rebels invaded the island in May 2022. He fled prior to the invasion.",
         "He fled prior to the invasion", "[..2022-05]", "before"),
        ("He gave up his post ahead of the vote on Friday.",
         "He gave up his post ahead of the vote on Friday", "[..2024-11-08]", "before"),
        ("He is ahead of the vote in May.", "He is ahead of the vote in May", "[..2025-05]", "before"),
        # two that differ
        ("Rebels invaded the island in May 2022. They invaded it in June 2023. He fled after the invasion.",
         "He fled after the invasion", None, None),
        # what is only planned names nothing
        ("Rebels will invade the island in May 2025. He fled before the invasion.",
         "He fled before the invasion", None, None),
    ],
)  # fmt: skip
def test_what_a_noun_names_gives_a_time(text: str, words: str, edtf: str | None, relation: str | None) -> None:
    story = Timeline.read(Article(text, published=PUBLISHED))
    event = next(event for event in story.events if event.text == words)
    assert (event.time.edtf if event.time else None, event.time.relation if event.time else None) == (edtf, relation)


@pytest.mark.parametrize(
    ("text", "unread", "label"),
    [
        ("Shares fell after the announcement.", ["after the announcement"], "the announcement"),
        ("He met the king before the battle of Anghiari.", ["before the battle"], "the battle"),
        ("Rain fell during the match.", ["during the match"], "the match"),
        ("Until the end of the war nobody fished.", ["Until the end of the war"], "the end of the war"),
        # not limits
        ("He left after a meeting.", [], None),
        ("He stood before the court.", [], None),
        ("He left after the council voted.", [], None),
        ("He left after the vote in May.", [], None),
        ("He left since that day.", [], None),
        ("He left by the time the roof fell.", [], None),
    ],
)
def test_what_no_event_tells_stays_a_named_anchor(text: str, unread: list[str], label: str | None) -> None:
    story = Timeline.read(Article(text, published=PUBLISHED))
    assert [one.text for one in story.unread] == unread
    if label is not None:
        anchor = story.events[0].anchor
        assert anchor is not None
        assert (anchor.type, anchor.event, anchor.label) == ("event", None, label)
        assert label in story.to_markdown()


def test_the_statement_is_soft_and_quotes_the_words() -> None:
    text = "Rebels invaded the island in May 2022. He fled after the invasion."
    story = Timeline.read(Article(text, published=PUBLISHED))
    (found,) = [c for c in story.constraints if c.rule == "after a noun"]
    assert not found.hard
    assert found.evidence is not None
    assert text[slice(*found.evidence.span)] == "after the invasion"
    assert story.proves_before("e1", "e2") or story.bounds("e2").earliest_start is not None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("An earthquake struck on Monday. He left within two days of the earthquake.",
         "“He left within two days of the earthquake” is at most 3 days before or after “An earthquake struck”"),
        ("The dam broke while the guards slept.", "“The dam broke” is partly at the same time as “the guards slept”"),
        ("Rebels invaded the island in May. He fled before the invasion.",
         "“He fled before the invasion” is before “Rebels invaded the island”"),
    ],
)  # fmt: skip
def test_what_it_says_in_words(text: str, words: str) -> None:
    story = Timeline.read(Article(text, published=PUBLISHED))
    assert words in [story.testimony(c.id).says for c in story.constraints]


def test_within_so_much_of_what_no_event_tells_gives_no_date() -> None:
    text = "An earthquake struck on Monday. He left within two days of a strike."
    story = Timeline.read(Article(text, published=PUBLISHED))
    assert story.events[1].time is None
    assert [one.text for one in story.unread] == ["within two days of a strike"]


WIRE = Article("Rebels invaded the island in May 2022.", published="2022-06-01", id="wire")
PRICES = "Prices have doubled since the invasion. He fled in 2023 before the invasion."
LOCAL = Article(PRICES, published=PUBLISHED, id="local")


def test_on_request_a_noun_names_what_another_article_tells() -> None:
    apart, across = Timeline.read([WIRE, LOCAL]), Timeline.read([WIRE, LOCAL], across=True)
    assert [one.text for one in apart.unread] == ["since the invasion", "before the invasion"]
    assert across.unread == ()
    prices = next(event for event in across.events if event.text.startswith("Prices"))
    assert prices.time is not None
    assert prices.time.edtf == "2022-05/2024-11-13"
    assert prices.anchor is not None
    assert across.event(prices.anchor.event or "").article == "wire"
    (soft,) = across.set_aside  # he fled after it
    assert "is before “Rebels invaded the island”" in across.testimony(soft).says
    assert across.contradictions == ()
    assert Timeline.from_json(across.to_json()) == across


def test_articles_that_tell_different_times_of_it_name_nothing() -> None:
    other = Article("Rebels invaded the island in June 2023.", published="2023-07-01", id="other")
    story = Timeline.read([WIRE, other, LOCAL], across=True)
    assert [one.text for one in story.unread] == ["since the invasion", "before the invasion"]


def test_one_article_is_read_the_same_across() -> None:
    assert Timeline.read([LOCAL], across=True) == Timeline.read([LOCAL])


def test_the_command_reads_across(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = []
    for article in (WIRE, LOCAL):
        paths.append(str(tmp_path / f"{article.id}.md"))
        Path(paths[-1]).write_text(f"---\npublished: {article.published}\n---\n{article.text}\n", encoding="utf-8")
    assert main(["build", *paths, "--across"]) == 0
    assert "2022-05/2024-11-13" in capsys.readouterr().out
    assert main(["build", *paths]) == 0
    assert "2022-05/2024-11-13" not in capsys.readouterr().out
