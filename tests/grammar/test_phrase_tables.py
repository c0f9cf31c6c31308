"""Every wording of ``seeds/english/*.toml``: alone, and in a sentence."""

from __future__ import annotations

import tomllib
from calendar import month_name
from datetime import date
from pathlib import Path

import pytest

import grammar
from grammar import spell
from grammar.interval import Interval

SEEDS = Path(__file__).parents[2] / "seeds" / "english"
FIELDS = {"published", "phrases", "type", "value", "edtf", "lower", "upper"}


def rows():
    """(file, phrase, row) of every wording."""
    for path in sorted(SEEDS.glob("*.toml")):
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["row"]:
            for phrase in row["phrases"]:
                yield path.stem, phrase, row


ROWS = list(rows())
TABLE = pytest.mark.parametrize(
    ("phrase", "row"), [row[1:] for row in ROWS], ids=[f"{name}: {phrase}" for name, phrase, _ in ROWS]
)


def carrier(phrase: str, row: dict) -> str:
    """A sentence whose tense points where the row does: told, planned, or with no verb at all."""
    if (phrase[:4].isdigit() and ":" not in phrase) or (phrase.isalpha() and phrase in month_name):
        phrase = f"in {phrase}"  # in running text a bare year or month needs a cue
    if row.get("type") == "DURATION" and "lower" not in row and not phrase.startswith("in "):
        return f"It lasted {phrase}, officials said."
    if "upper" in row and date.fromisoformat(row["upper"].lstrip("-")[:10]) <= date.fromisoformat(row["published"]):
        return f"It happened {phrase}, officials said."
    if "lower" in row and row["lower"] > row["published"]:
        return f"It will happen {phrase}, officials said."
    return f"The time in question: {phrase}, in short."


def bounds(within: Interval | None) -> dict:
    """The bounds that a row gives; where it gives one only, the other is open."""
    return {"lower": within and within.lower, "upper": within and within.upper}


def test_the_tables_are_read():
    assert {name for name, _, _ in ROWS} >= {"bounds", "calendar", "clock", "deictic", "durations", "offsets", "parts"}
    assert {key for _, _, row in ROWS for key in row} <= FIELDS
    assert len(ROWS) > 300


@TABLE
def test_a_phrase_on_its_own(phrase, row):
    resolution = grammar.resolve(phrase, published=row["published"])
    timex = spell.timex(grammar.read(phrase), resolution.value)
    found = {
        "type": timex.type,
        "value": timex.value,
        "edtf": getattr(resolution.value, "edtf", None),
        **bounds(resolution.within),
    }
    wanted = {key: row[key] for key in row if key not in ("published", "phrases")}
    if {"lower", "upper"} & set(wanted):
        wanted = {"lower": None, "upper": None, **wanted}
    assert {key: found[key] for key in wanted} == wanted
    assert resolution.conflict is None


@TABLE
def test_a_phrase_in_a_sentence(phrase, row):
    text = carrier(phrase, row)
    start = text.index(phrase)
    alone = grammar.resolve(phrase, published=row["published"])
    found = grammar.find(text, published=row["published"])
    told = [(p.text, p.resolution.within, p.resolution.value) for p in found]
    assert found, text
    assert all(start <= p.start < p.end <= start + len(phrase) and text[p.start : p.end] == p.text for p in found), told
    assert all(p.resolution.within == alone.within for p in found), told
    assert alone.within is not None or [p.resolution.value for p in found] == [alone.value], told
