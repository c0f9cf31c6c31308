"""Every wording of the tables in ``seeds``, of each language: alone, and in a sentence."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

import grammar
from grammar import spell
from grammar.interval import Interval
from grammar.language import FOLDERS, load

SEEDS = Path(__file__).parents[2] / "seeds"
FIELDS = {"published", "phrases", "type", "value", "edtf", "lower", "upper"}
SENTENCES = {
    # a clause about how long, one that is told, one that is planned, and one with no verb at all
    "en": (
        "It lasted {}, officials said.",
        "It happened {}, officials said.",
        "It will happen {}, officials said.",
        "The time in question: {}, in short.",
    ),
    "de": (
        "Es dauerte {}, hieß es.",
        "Es geschah {}, hieß es.",
        "Es wird {} geschehen, hieß es.",
        "Die fragliche Zeit: {}, kurz gesagt.",
    ),
}
ENOUGH = {"calendar": 40, "clock": 50, "deictic": 60, "durations": 20, "offsets": 40, "parts": 30, "bounds": 20}


def rows():
    """(language, file, phrase, row) of every wording."""
    for code, folder in FOLDERS.items():
        for path in sorted((SEEDS / folder).glob("*.toml")):
            for row in tomllib.loads(path.read_text(encoding="utf-8")).get("row", []):
                for phrase in row["phrases"]:
                    yield code, path.stem, phrase, row


ROWS = list(rows())
TABLE = pytest.mark.parametrize(
    ("code", "phrase", "row"),
    [(code, phrase, row) for code, _, phrase, row in ROWS],
    ids=[f"{code} {name}: {phrase}" for code, name, phrase, _ in ROWS],
)


def carrier(code: str, phrase: str, row: dict) -> str:
    """A sentence whose tense points where the row does: told, planned, or with no verb at all."""
    lasted, told, planned, neither = SENTENCES[code]
    words = load(code).words
    if (phrase[:4].isdigit() and ":" not in phrase) or phrase.lower() in words["MONTH"]:
        cue = next(word for word, kind in words["IN"].items() if kind == "in")
        phrase = f"{cue} {phrase}"  # in running text a bare year or month needs a cue
    if row.get("type") == "DURATION" and "lower" not in row and phrase.split(" ")[0] not in words["IN"]:
        return lasted.format(phrase)
    if "upper" in row and date.fromisoformat(row["upper"].lstrip("-")[:10]) <= date.fromisoformat(row["published"]):
        return told.format(phrase)
    if "lower" in row and row["lower"] > row["published"]:
        return planned.format(phrase)
    return neither.format(phrase)


def bounds(within: Interval | None) -> dict:
    """The bounds that a row gives; where it gives one only, the other is open."""
    return {"lower": within and within.lower, "upper": within and within.upper}


def test_every_language_has_a_table():
    assert set(SENTENCES) == set(FOLDERS)
    assert {key for _, _, _, row in ROWS for key in row} <= FIELDS
    for code in FOLDERS:
        names = [name for other, name, _, _ in ROWS if other == code]
        assert len(names) >= 300
        assert {name for name, least in ENOUGH.items() if names.count(name) < least} == set()


@TABLE
def test_a_phrase_on_its_own(code, phrase, row):
    resolution = grammar.resolve(phrase, published=row["published"], language=code)
    timex = spell.timex(grammar.read(phrase, language=code), resolution.value)
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
def test_a_phrase_in_a_sentence(code, phrase, row):
    text = carrier(code, phrase, row)
    start = text.index(phrase)
    alone = grammar.resolve(phrase, published=row["published"], language=code)
    found = grammar.find(text, published=row["published"], language=code)
    told = [(p.text, p.resolution.within, p.resolution.value) for p in found]
    assert found, text
    assert all(start <= p.start < p.end <= start + len(phrase) and text[p.start : p.end] == p.text for p in found), told
    assert all(p.resolution.within == alone.within for p in found), told
    assert alone.within is not None or [p.resolution.value for p in found] == [alone.value], told
