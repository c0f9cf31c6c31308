"""Timelines in more than one language: each article is read in its own, a page speaks that of its first article."""

from __future__ import annotations

import ast
import json
import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from grammar.language import FOLDERS, table
from timeline import Article, Timeline
from timeline.cli import main
from timeline.render.words import Words

ROOT = Path(__file__).resolve().parents[2]
STORY = sorted((ROOT / "seeds" / "stories" / "rabenstein-seilbahn").glob("*.md"))
OTHERS = [code for code in FOLDERS if code != "en"]
GERMAN = Article("Der Rat tagte am Montag. Am Freitag öffnet das Bad.", published="2024-11-13", id="a", language="de")
ENGLISH = Article("The council met on Monday. The pool will open on Friday.", published="2024-11-13", id="b")


# --- messages ---


def leaves(messages: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every message with its path."""
    for key, value in messages.items():
        if isinstance(value, dict):
            yield from leaves(value, f"{path}{key}.")
        else:
            yield f"{path}{key}", value


def fields(message: Any) -> list[str]:
    """The names of the fields that a message fills."""
    text = message if isinstance(message, str) else ""
    return sorted({name for _, name, _, _ in string.Formatter().parse(text) if name})


@pytest.mark.parametrize("code", OTHERS)
def test_messages_have_the_keys_and_fields_of_the_english_ones(code: str) -> None:
    english, other = (dict(leaves(table(one, "messages.toml"))) for one in ("en", code))
    assert other.keys() == english.keys()
    assert [key for key in english if type(other[key]) is not type(english[key])] == []
    lacking = {key: (fields(other[key]), fields(english[key])) for key in english}
    assert {key: pair for key, pair in lacking.items() if not {*pair[0]} <= {*pair[1]}} == {}
    counts = [key for key in english if "{count}" in str(english[key]) and "{count}" not in str(other[key])]
    assert counts == []


def reasons() -> Iterator[str]:
    """What the engine says where a phrase has no date, with a word in each field; read from its source."""
    for path in sorted((ROOT / "grammar").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Unresolved":
                given = node.args[0]
                pieces = given.values if isinstance(given, ast.JoinedStr) else [given]
                yield "".join(
                    str(getattr(piece, "value", "")) if isinstance(piece, ast.Constant) else "2023" for piece in pieces
                )


INTERNAL = ("no set of", "no rule for")
"""Faults of the library itself: no text leads there."""


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("reason", sorted(set(reasons())))
def test_every_reason_is_said_in_the_language_of_the_page(code: str, reason: str) -> None:
    if not reason.startswith(INTERNAL):
        assert Words.of("en").tell("reason", reason) == reason
        assert Words.of(code).tell("reason", reason) != reason


@pytest.mark.parametrize("code", OTHERS)
def test_every_rule_of_a_statement_is_said_in_the_language_of_the_page(code: str) -> None:
    rules = set()
    for path in sorted((ROOT / "seeds" / "stories").glob("*/*.md")):
        rules |= {constraint.rule for constraint in Timeline.read(Article.read(path)).constraints}
    assert len(rules) > 15
    assert {rule for rule in rules if Words.of("en").tell("rule", rule) != rule} == set()
    assert {rule for rule in rules if Words.of(code).tell("rule", rule) == rule} == set()


# --- pages ---


def shown(page: str) -> str:
    """What a page shows and reads aloud, without its text in other languages."""
    page = re.sub(r"<(style|script)\b.*?</\1>", " ", page, flags=re.DOTALL)
    spoken = " ".join(re.findall(r'(?:aria-label|title|alt|placeholder|label)="([^"]*)"', page))
    return " ".join((re.sub(r"<[^>]+>", " ", page) + spoken).split())


@pytest.fixture(scope="module")
def page() -> str:
    return Timeline.read([Article.read(path) for path in STORY]).to_html()


def test_the_page_of_a_german_story_is_german(page: str) -> None:
    assert '<html lang="de">' in page
    text = shown(page)
    german = dict(leaves(table("de", "messages.toml")))
    for key, message in leaves(table("en", "messages.toml")):
        for piece in re.split(r"\{\w*\}", message) if isinstance(message, str) else ():
            words = piece.strip(" :;,.()“”")
            if " " in words and words not in str(german[key]):
                assert words not in text, key
    for word in ("January", "October", "evening", "about", "season"):
        assert not re.search(rf"\b{word}\b", text)


def test_dates_and_contradictions_are_said_in_german(page: str) -> None:
    text = shown(page)
    assert "10. September 2024" in text
    assert "Widerspruch 1 von 1" in text
    assert "Abweichung: 1 Tag" in text
    assert "erschienen am 12. September 2024" in text


# --- two languages ---


@pytest.mark.parametrize(("articles", "language", "title"), [
    ([GERMAN, ENGLISH], "de", "Zeitleiste aus 2 Artikeln"),
    ([ENGLISH, GERMAN], "en", "Timeline from 2 articles"),
])  # fmt: skip
def test_each_article_is_read_in_its_own_language(articles: list[Article], language: str, title: str) -> None:
    timeline = Timeline.read(articles)
    found = {(event.article, event.headline, event.time.edtf if event.time else None) for event in timeline.events}
    assert found == {
        ("a", "Der Rat tagte", "2024-11-11"),
        ("a", "Am Freitag öffnet das Bad", "2024-11-15"),
        ("b", "The council met", "2024-11-11"),
        ("b", "The pool will open", "2024-11-15"),
    }
    assert {event.factuality for event in timeline.events if event.time and event.time.edtf == "2024-11-15"} == {
        "planned"
    }
    page = timeline.to_html()
    assert f'<html lang="{language}">' in page
    assert title in shown(page)
    assert re.search(r'<h\d lang="de" dir="auto">Der Rat tagte', page)
    assert re.search(r'<h\d lang="en" dir="auto">The council met', page)


def test_what_is_read_goes_through_json() -> None:
    timeline = Timeline.read([Article.read(path) for path in STORY])
    assert Timeline.from_json(timeline.to_json()) == timeline


# --- languages that are not there ---


@pytest.mark.parametrize(
    ("arguments", "read"),
    [
        (["build", "bad.md", "good.md", "--format", "markdown"], "Der Rat tagte"),
        (["check", "bad.md", "good.md"], "good.md: kein Widerspruch"),
        (["build", "plain.txt", "good.md", "--language", "xx", "--published", "2024-11-13"], "Der Rat tagte"),
        (["check", "plain.txt", "good.md", "--language", "xx", "--published", "2024-11-13"], "good.md"),
        (["resolve", "am Montag", "--language", "xx", "--published", "2024-11-13"], ""),
        (["tag", "rows.jsonl", "--language", "xx"], '"doc": "known"'),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_an_unknown_language_is_told_with_those_there_are(
    arguments: list[str], read: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    body = "Der Rat tagte am Montag.\n"
    Path("bad.md").write_text(f"---\npublished: 2024-11-13\nlanguage: xx\n---\n{body}", encoding="utf-8")
    Path("good.md").write_text(f"---\npublished: 2024-11-13\nlanguage: de\n---\n{body}", encoding="utf-8")
    Path("plain.txt").write_text(body, encoding="utf-8")
    rows = [
        {"doc": "unknown", "dct": "2024-11-13", "text": body},
        {"doc": "known", "language": "de", "dct": "2024-11-13", "text": body},
    ]
    Path("rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    status = main(arguments)
    out, error = capsys.readouterr()
    assert status == 2
    assert "language 'xx' is not known: one of en, de is meant" in error
    assert "Traceback" not in error
    assert read in out
