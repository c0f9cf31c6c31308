"""Laws of conventions, ranges and hours: each holds here, and each can be broken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings

import grammar
from grammar import Context
from grammar.meaning import Around, Closest, Date, Fixed, Nearest, NumericDate
from timeline.testing import convention_laws, hour_laws, order_laws, range_laws
from timeline.testing.phrases import plain
from timeline.testing.violation import LawViolation

MONDAY = datetime(2024, 11, 11)
LAWS = [getattr(module, name) for module in (range_laws, hour_laws, convention_laws) for name in module.__all__]


@pytest.mark.parametrize("law", LAWS, ids=[law.__name__ for law in LAWS])
def test_a_convention_can_be_broken(law: Callable[[datetime], None], monkeypatch: pytest.MonkeyPatch) -> None:
    law(MONDAY)
    law(datetime(1970, 1, 1, 23, 59, 59))
    resolve = grammar.resolve
    monkeypatch.setattr(
        grammar, "resolve", lambda _, *, published, **__: resolve("5 May 2001", published=published), raising=False
    )
    look = grammar.find
    monkeypatch.setattr(
        grammar,
        "find",
        lambda _, *, published, **__: look("5 May 2001, 6 May 2001", published=published),
        raising=False,
    )
    monkeypatch.setattr(convention_laws, "shift_granule", lambda *_: None)
    with pytest.raises(LawViolation):
        law(MONDAY)


@settings(max_examples=15)
@given(plain())
def test_conventions_hold_on_any_day(reference: datetime) -> None:
    for law in LAWS:
        law(reference)


@pytest.mark.parametrize(
    "meaning",
    [
        Closest(Date(weekday=1), Fixed("../2019-05-05")),
        Around(grammar.Granularity.WEEK, Fixed("../2019-05-05")),
        Nearest(Date(weekday=1), -1, Fixed("../2019-05-05")),
        Nearest(Date(weekday=1), 1, Fixed("2019-05-05/..")),
    ],
)
def test_nothing_is_guessed_beside_an_open_time(meaning: Any) -> None:
    """It was told beside 1 January 1970, or beside the other end."""
    found = grammar.resolve(meaning, published=MONDAY)
    assert (found.value, found.reason) == (None, "a date beside an open time")


def test_what_is_known_of_an_open_time_is_told() -> None:
    after = grammar.resolve(Nearest(Date(weekday=1), 1, Fixed("../2019-05-05")), published=MONDAY)
    before = grammar.resolve(Nearest(Date(weekday=1), -1, Fixed("2019-05-05/..")), published=MONDAY)
    assert [str(found.value) for found in (after, before)] == [
        "[2019-05-06, 2019-05-07) day",
        "[2019-04-29, 2019-04-30) day",
    ]


def test_a_doubt_of_the_order_of_numbers_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    order_laws.one_order_is_not_doubted(MONDAY)
    mixed = grammar.resolve(NumericDate((3, 4, 2020)), published=MONDAY, context=Context(order="mdy", mixed=True))
    one = grammar.find("Sunday", published=MONDAY)[0]
    monkeypatch.setattr(grammar, "find", lambda *_, **__: [evolve(one, resolution=mixed)], raising=False)
    with pytest.raises(LawViolation, match="doubted"):
        order_laws.one_order_is_not_doubted(MONDAY)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("the 0th day of May 2019", "has no 0. day"),
        ("the first 0 days of May 2019", "has no 0. day"),
        ("the last 0 days", "a stretch of no length"),
    ],
)
def test_there_is_no_zeroth(text: str, reason: str) -> None:
    found = grammar.resolve(text, published=MONDAY)
    assert found.value is None
    assert reason in found.reason


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("yesterday from 10 a.m. to 3 p.m.", ("2024-11-10T10:00:00", "2024-11-10T16:00:00")),
        ("from 10 a.m. to 3 p.m. on 5 May 2019", ("2019-05-05T10:00:00", "2019-05-05T16:00:00")),
        ("the last Monday of April 2019", ("2019-04-29", "2019-04-30")),
    ],
)
def test_what_looks_ahead_stays_on_its_day(text: str, edtf: tuple[str, str]) -> None:
    moment = datetime(2024, 11, 11, 17, 30)
    found = grammar.resolve(text, published=moment, policy=grammar.Policy.assistant()).value
    assert isinstance(found, grammar.Interval)
    assert (found.lower, found.upper) == edtf
