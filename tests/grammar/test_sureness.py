"""How sure a phrase of a text is: the share of such phrases that are right on labelled texts."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

import grammar
from grammar.policy import Policy
from grammar.sureness.kinds import kind_of
from grammar.sureness.measured import share
from grammar.sureness.weights import WEIGHTS

ROOT = Path(__file__).parents[2]
BENCHMARK = runpy.run_path(str(ROOT / "benchmarks" / "confidence.py"))
PUBLISHED = "2024-11-11T10:00"
KINDS = [
    ("3 May 2019", "written", ()),
    ("early 2019", "written", ("part",)),
    ("about 2019", "written", ("about",)),
    ("the winter of 1944-45", "written", ()),
    ("3/4/2019", "written", ()),
    ("3 May", "day and month", ()),
    ("since May", "month", ()),
    ("the 13th", "day number", ()),
    ("Monday", "weekday", ()),
    ("next Monday", "date by publication", ()),
    ("Christmas", "feast", ()),
    ("the summer", "season", ()),
    ("8 p.m.", "hour", ()),
    ("half past eight", "open hour", ()),
    ("8 p.m. on Monday", "hour of a day", ()),
    ("Monday morning", "part of day of a day", ()),
    ("three days ago", "counted from publication", ()),
    ("three days later", "counted from what was told", ()),
    ("this week", "unit of publication", ()),
    ("last week", "unit beside publication", ()),
    ("that week", "unit of what was told", ()),
    ("the week of 9 October", "day and month", ()),
    ("three days", "length", ()),
    ("the last three days", "stretch", ()),
    ("every Monday", "set", ()),
    ("recently", "reference", ()),
    ("the 1960s", "years", ()),
    ("the third Tuesday of September", "ordinal", ()),
]


@pytest.mark.parametrize(("phrase", "kind", "taken"), KINDS, ids=[row[0] for row in KINDS])
def test_the_sort_of_a_time(phrase, kind, taken):
    assert kind_of(grammar.read(phrase)) == (kind, taken)


SURER = [
    ("It closed on 3 May 2019.", "It closed on Monday.", "a date in full"),
    ("It closed on Monday.", '"It closed on Monday," she said.', "who tells it"),
    ("It closed on Monday at 8 p.m.", "It closed at half past eight.", "a day with its hour"),
    ("It took three days.", "It closed on Monday.", "a length"),
]


@pytest.mark.parametrize(("surer", "other"), [row[:2] for row in SURER], ids=[row[2] for row in SURER])
def test_what_makes_a_phrase_surer(surer, other):
    more, less = (grammar.find(text, published=PUBLISHED)[0].resolution.confidence for text in (surer, other))
    assert 0 < less < more < 1


def test_doubts_that_a_phrase_has_by_itself_stay():
    for text in ("Tuesday, 11 November 2024", "30 February 2024"):
        (phrase,) = grammar.find(f"It closed on {text}.", published=PUBLISHED)
        alone = grammar.resolve(text, published=PUBLISHED)
        assert phrase.resolution.confidence == alone.confidence <= 0.5


def test_halves_are_as_sure_as_their_phrase():
    (phrase,) = [one for one in grammar.find("It ran July 13-15.", published=PUBLISHED) if one.halves]
    assert {half.resolution.confidence for half in phrase.halves} == {phrase.resolution.confidence}


def test_every_piece_of_evidence_counts_as_it_says():
    assert share([]) == share(["unknown"])
    for name, weight in WEIGHTS.items():
        assert (share([name]) > share([])) == (weight > 0) or abs(weight) < 0.1


@pytest.fixture(scope="module")
def labelled():
    files = sorted((ROOT / "seeds" / "labelled").glob("*.txt"))
    return [one for file in files for one in BENCHMARK["told"](file)]


def test_nothing_is_told_to_be_surer_than_it_is(labelled):
    """Rules were made on these texts, so more is right than confidence says; never much less."""
    for _, _, count, said, right in BENCHMARK["table"](labelled):
        assert right > said - 0.02 or count < 100


def test_it_parts_right_from_wrong(labelled):
    assert BENCHMARK["auc"](labelled) > 0.75
    every = sum(one.right for one in labelled) / len(labelled)
    assert BENCHMARK["brier"](labelled) < 0.93 * every * (1 - every)


def test_a_fit_finds_what_made_the_sample():
    told, evidence = BENCHMARK["Told"], [("report",), ("report", "quoted")]
    sample = [
        told(0.9, pieces, place % 10 < (9 if len(pieces) == 1 else 6)) for pieces in evidence for place in range(9000)
    ]
    base, weights = BENCHMARK["fit"](sample)
    assert base == pytest.approx(2.197, abs=0.05)
    assert base + weights["quoted"] == pytest.approx(0.405, abs=0.05)
    assert BENCHMARK["shift"](sample, "report", base, weights) == pytest.approx(0, abs=0.02)


def test_a_story_is_told_from_a_report():
    text = "It was built in 2006. On Monday it closed."
    report, story = (
        grammar.find(text, published=PUBLISHED, policy=policy)[1].resolution.confidence
        for policy in (Policy.news(), Policy.narrative())
    )
    assert story < report
