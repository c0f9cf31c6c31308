"""What is passed over to save time, beside what would be read without that."""

from __future__ import annotations

import itertools
import random

import pytest

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.directions import by_place
from grammar.directions.direction import direction_at
from grammar.directions.focus import focus_of
from grammar.language import load
from grammar.lexing.memo import Memo
from grammar.parsing.driver import driver
from grammar.policy import Policy
from grammar.resolving.series import Around, beside, occurrences

ENGLISH = load("en")


def capitals(text: str) -> list[str]:
    return [text, text.title(), text.upper(), text.capitalize()]


@pytest.mark.parametrize("seed", range(4))
def test_no_phrase_is_lost_where_nothing_is_tried(seed):
    drive = driver(ENGLISH)
    chance = random.Random(seed)  # noqa: S311
    words = sorted(drive.starts._known)
    told, unknown = sorted(drive.starts._told), ["council", "xylem", "ſ", "İ", "\u212a", "Mayor's", "may-be"]
    made = [
        " ".join((chance.choice(words), chance.choice(told), chance.choice(chance.choice((told, unknown)))))
        for _ in range(2000)
    ] + [f"{word} {other} {chance.choice(told)}" for word in words[seed::4] for other in unknown]
    passed = drive.starts._barren
    skipped = 0
    for text in itertools.chain.from_iterable(capitals(text) for text in made):
        tried = set(drive.starts.of(text))
        try:
            drive.starts._barren = Memo(lambda _: False)
            every = set(drive.starts.of(text))
        finally:
            drive.starts._barren = passed
        for place in every - tried:
            assert drive.read(text, place) is None, text
            skipped += 1
    assert skipped > 500


SENTENCES = [
    f"{opening}{subject} {verb}{rest}"
    for opening in ("", "If so, ", "In short, ", "The firm, which owns Avia, said ", "He managed to win and ")
    for subject in ("the council", "Dr. Ray's board, set to meet,", "it", "a man fined in May")
    for verb in ("closed", "has closed", "will close", "closes", "would close", "has to close", "told them to close")
    for rest in (
        " the bridge on Monday.",
        " by Friday, and it was reopened in June.",
        " Monday to stay.",
        " to-Monday.",
    )
]


@pytest.mark.parametrize(
    "text",
    [*SENTENCES, "If rain falls on Monday, he leaves.", "After saying in May that it rains, he goes Monday."],
)
def test_verbs_that_agree_tell_what_their_clauses_tell(text, monkeypatch):
    places = [text.index(word) for word in ("Monday", "Friday", "June", "May") if word in text]
    short = [direction_at(text, place, ENGLISH) for place in places]
    focus_of.cache_clear()
    monkeypatch.setattr(by_place, "agreed", lambda *_: "")
    assert [direction_at(text, place, ENGLISH) for place in places] == short


@pytest.mark.parametrize("seed", range(4))
def test_dates_beside_a_moment_are_those_of_the_series(seed):
    chance = random.Random(seed)  # noqa: S311
    for _ in range(1500):
        near = chance.randint(-800_000, 60_000)
        moment = near * DAY + chance.choice((0, 3600))
        date = chance.choice(
            (
                m.Date(weekday=chance.randint(1, 7)),
                m.Date(month=chance.randint(1, 12)),
                m.Date(month=chance.randint(1, 12), day=chance.randint(1, 31)),
                m.Date(month=2, day=29),
            )
        )
        found = Around.of(occurrences(date, near, 1, Policy.news()), moment)
        before, holding, after = beside(date, moment, Policy.news())
        assert holding == found.holding, (date, calendar.iso(moment))
        if holding is None:
            assert [before] == (found.before[-1:] or [None])
            assert [after] == (found.after[:1] or [None])
