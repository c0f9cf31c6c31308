"""What the folder of every language must hold: the same files and keys, and words that a phrase can reach.

The rules themselves (no conflict, no unknown terminal, every example run) are in ``test_grammar_file``, the meanings
said and read back in ``tests/testing/test_strategies.py``.
"""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import grammar
from grammar.language import FOLDERS, load, source, table
from grammar.parsing.driver import Driver, driver
from timeline.testing.kinds import KINDS
from timeline.testing.sayings import languages

ROOT = Path(grammar.__file__).parent
EACH = pytest.mark.parametrize("code", FOLDERS)
FIRST = next(iter(FOLDERS))
SEEDS = Path(__file__).parents[2] / "seeds"


def keys(data: Any, path: str = "") -> Iterator[str]:
    """The paths of all tables and values."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield f"{path}{key}"
            yield from keys(value, f"{path}{key}.")


# --- files and keys ---


@EACH
def test_a_folder_has_the_files_of_every_other(code):
    mine, first = ({path.name for path in (ROOT / FOLDERS[each]).iterdir()} for each in (code, FIRST))
    assert mine == first
    assert not [name for name in mine if name.endswith(".py")]


@EACH
def test_a_message_is_said_in_every_language(code):
    assert set(keys(table(code, "messages.toml"))) == set(keys(table(FIRST, "messages.toml")))


@EACH
def test_a_message_has_the_same_fields_in_every_language(code):
    mine, first = (dict(texts(table(each, "messages.toml"))) for each in (code, FIRST))
    assert {path for path in mine if fields(mine[path]) != fields(first[path])} == set()


def texts(data: Any, path: str = "") -> Iterator[tuple[str, str]]:
    for key, value in data.items():
        if isinstance(value, dict):
            yield from texts(value, f"{path}{key}.")
        elif isinstance(value, str):
            yield f"{path}{key}", value


def fields(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)", text))


@EACH
def test_the_closed_classes_are_the_same(code):
    assert set(table(code, "clauses.toml")["closed"]) == set(table(FIRST, "clauses.toml")["closed"])


@EACH
def test_the_tables_of_the_island_are_the_same(code):
    assert set(table(code, "words.toml")["island"]) == set(table(FIRST, "words.toml")["island"])


@EACH
def test_the_ways_of_saying_are_the_same(code):
    mine, first = table(code, "phrases.toml"), table(FIRST, "phrases.toml")
    for name in ("months", "weekdays", "seasons"):
        assert len(mine[name]) == len(first[name])
    for name in ("granule", "interval", "parts", "dayparts", "conflict"):
        assert set(mine[name]) == set(first[name])


@EACH
def test_every_kind_of_meaning_has_a_saying(code):
    assert code in languages()
    mine = table(code, "phrases.toml")
    said, unsaid = set(mine["sayings"]) - {"words"}, set(mine.get("unsaid", {}))
    assert {kind.name for kind in KINDS} - said == unsaid, "a kind is said, or [unsaid] tells why not"
    assert not said & unsaid
    assert said <= set(table(FIRST, "phrases.toml")["sayings"])


@EACH
def test_a_sample_of_every_kind_is_there(code):
    mine, first = table(code, "samples.toml"), table(FIRST, "samples.toml")
    assert set(keys(mine)) <= set(keys(first))
    assert set(mine) >= {"frames", "distractors", "vocabulary"}
    assert all("{phrase}" in frame for frame in mine["frames"])


# --- words ---

MORE = {"en": ["the fifth or fourth century BC"]}
"""Phrases for words that no example and no table holds."""


@functools.cache
def carriers(code: str) -> dict[str, list[tuple[str, int, int]]]:
    """Terminal -> phrases that hold it, from the examples of the rules and the tables of wordings, with its place."""
    drive, found = driver(load(code)), dict[str, list[tuple[str, int, int]]]()
    lines = [line.partition("//")[2].strip() for line in source(code).splitlines()]
    for path in sorted((SEEDS / FOLDERS[code]).glob("*.toml")):
        rows = tomllib.loads(path.read_text(encoding="utf-8")).get("row", [])
        lines += [phrase for row in rows for phrase in row["phrases"]]
    for text in filter(None, [*lines, *MORE.get(code, [])]):
        for terminal, start, end in tokens(drive, text):
            found.setdefault(terminal, []).append((text, start, end))
    return found


def tokens(drive: Driver, text: str) -> tuple[tuple[str, int, int], ...]:
    """The terminals along the longest way that the table takes through a text."""
    stack, position, after, found = drive.table.root, 0, "", []
    while True:
        token = drive.lexer.next(text, position, loose=True, first=not found, after=after)
        step = drive.table.step(stack, token.names) if token is not None else ()
        if token is None or not step:
            return tuple(found)
        stack, after, position = step[0], step[3], token.end
        found.append((after, token.start, token.end))


def reached(code: str, terminal: str, word: str) -> bool:
    """Whether some phrase is read as a whole with this word in the place of another of its terminal."""
    drive = driver(load(code))
    for text, start, end in carriers(code).get(terminal, ()):
        before, after = text[:start], text[end:]
        for spoken in (before + word + after, before.rstrip() + word + after, before.rstrip() + word.upper() + after):
            begin = len(spoken) - len(word) - len(after)
            if (terminal, begin, begin + len(word)) not in tokens(drive, spoken):
                continue
            found = drive.read(spoken, 0, loose=True)
            whole = len(spoken) if terminal != "ENDED" else begin  # that word is given back
            if found is not None and found.last >= len(spoken[:whole].rstrip()):
                return True
    return False


@EACH
def test_every_word_is_reached_by_some_phrase(code):
    known = load(code).lexer.terminals
    unreached = {
        (terminal, word)
        for terminal, words in known.items()
        for word in words
        if terminal not in ("POSS", "NAMED") and not reached(code, terminal, word)
    }
    assert unreached == set()


@EACH
def test_every_named_day_is_read(code):
    language = load(code)
    assert [name for name in language.words["NAMED"] if tokens(driver(language), name) == ()] == []


@EACH
def test_every_compound_is_parted_where_its_words_meet(code):
    lexer = load(code).lexer
    for word, parts in lexer.compounds.items():
        position, after, seen = 0, "", []
        while position < len(word):
            token = lexer.next(word, position, loose=True, first=not position, after=after)
            assert token is not None, word
            seen.append((token.start, token.end, *token.kinds))
            position, after = token.end, token.kinds[0][0]
        ends = [0, *(end for end, _, _ in parts)]
        assert seen == [
            (start, end, (name, value)) for (start, end), (_, name, value) in zip(pairwise(ends), parts, strict=True)
        ]


@EACH
def test_a_word_of_compounds_is_in_one(code):
    language = load(code)
    bound = {
        (name, word.strip("-"))
        for name, words in language.words.items()
        if name.isupper()
        for word in words
        if word.startswith("-") or word.endswith("-")
    }
    used = {
        (name, word[start:end])
        for word, parts in language.lexer.compounds.items()
        for (start, _, _), (end, name, _) in pairwise([(0, "", 0), *parts])
    }
    summed = {name for name, _, _ in language.words.get("sums", {}).values()}
    linked = {(name, word) for name, word in bound if any(n == name and w.startswith(word) for n, w in used)}
    assert {row for row in bound - linked if row[0] not in summed} == set()
