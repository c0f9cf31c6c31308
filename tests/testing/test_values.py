"""Strategies and laws of values: what they shrink to, that ours keep the laws, and that each law can be broken."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from grammar import Granularity as G
from grammar import Interval
from timeline import allen
from timeline.event import Bounds
from timeline.testing import selfcheck, value_laws
from timeline.testing.engine_laws import ENGINE_LAWS, Bounded, bound_networks
from timeline.testing.oracles import civil
from timeline.testing.values import (
    EDGES,
    Spelled,
    bounds,
    days,
    edtf_strings,
    event_times,
    granularities,
    intervals,
    periods,
    recurrences,
    references_without_date,
    relations,
)
from timeline.testing.violation import LawViolation

DAY = 86_400
NEW_YEAR = civil.days(2024) * DAY


def anything(_: object) -> bool:
    return True


@pytest.mark.parametrize(
    ("strategy", "wanted", "expected"),
    [
        (days(), anything, civil.days(2024)),
        (days(), lambda day: civil.civil(day)[1:] == (2, 29), civil.days(2024, 2, 29)),
        (granularities(), anything, G.DAY),
        (intervals(), anything, Interval(NEW_YEAR, NEW_YEAR + DAY)),
        (intervals(), lambda i: i.end is None, Interval(NEW_YEAR, None)),
        (intervals(), lambda i: i.approximate, Interval(NEW_YEAR, NEW_YEAR + DAY, approximate=True)),
        (intervals(granularity=[G.MONTH]), anything, Interval.from_edtf("2024-01")),
        (edtf_strings(), anything, Spelled("2024-01-01", NEW_YEAR, NEW_YEAR + DAY, G.DAY)),
        (edtf_strings(level=0), anything, Spelled("2024-01-01", NEW_YEAR, NEW_YEAR + DAY, G.DAY)),
        (
            edtf_strings(),
            lambda s: "X" in s.text,
            Spelled("202X", civil.days(2020) * DAY, civil.days(2030) * DAY, G.DECADE),
        ),
        (
            edtf_strings(),
            lambda s: s.start is None,
            Spelled("../2025-01-02", None, civil.days(2025, 1, 3) * DAY, G.DAY),
        ),
        (bounds(), anything, Bounds(*[NEW_YEAR] * 4)),
        (periods().map(str), anything, "P1D"),
        (recurrences().map(lambda r: r.rrule), anything, "FREQ=DAILY"),
        (references_without_date().map(lambda r: r.kind), anything, "PRESENT_REF"),
        (event_times().map(lambda t: (t.edtf, t.relation)), anything, ("2024-01-01", "within")),
        (relations().map(len), anything, 0),
        (bound_networks(), anything, Bounded(2, (((0, 1, 0),),), (), (0,))),
    ],
)
def test_what_values_shrink_to(
    strategy: st.SearchStrategy[Any], wanted: Callable[[Any], bool], expected: object
) -> None:
    assert find(strategy, wanted) == expected


@pytest.mark.parametrize("edge", EDGES)
def test_every_edge_is_met(edge: int) -> None:
    assert find(days(), lambda day: day == edge) == edge


@given(st.integers(-2_000_000, 2_000_000))
def test_days_and_dates_are_inverse(count: int) -> None:
    assert civil.days(*civil.civil(count)) == count


@pytest.mark.parametrize("level", [0, 1, 2])
@given(data=st.data())
@settings(max_examples=150)
def test_edtf_means_what_was_drawn(level: int, data: st.DataObject) -> None:
    value_laws.edtf_means_its_bounds(data.draw(edtf_strings(level=level)))


def test_levels_that_there_are_not() -> None:
    with pytest.raises(ValueError, match="level 3"):
        find(edtf_strings(level=3), anything)


@given(intervals(allow_open=False, approximate=False))
def test_what_is_not_allowed_is_not_drawn(interval: Interval) -> None:
    assert interval.start is not None
    assert interval.end is not None
    assert not interval.approximate
    assert not interval.uncertain


@pytest.mark.parametrize(
    ("group", "name"), [(group, name) for group, held in selfcheck.CHECKS.items() for name in held]
)
def test_our_own_library_keeps_the_laws(group: str, name: str) -> None:
    selfcheck.CHECKS[group][name]()


# --- each law can be broken ---


def off(text: str) -> tuple[int | None, int | None]:
    found = Interval.from_edtf(text)
    return found.start, None if found.end is None else found.end - 1


JANUARY, FEBRUARY = Interval.from_edtf("2024-01"), Interval.from_edtf("2024-02~")
QUARTER, LATER = Interval.from_edtf("2024-33"), Interval(NEW_YEAR + DAY, None)


@pytest.mark.parametrize(
    ("law", "arguments", "wrong"),
    [
        (value_laws.edtf_means_its_bounds, [Spelled("2024", NEW_YEAR, civil.days(2025) * DAY, G.YEAR)], off),
        (
            value_laws.edtf_is_written_as_spelled,
            [Spelled("2024", NEW_YEAR, civil.days(2025) * DAY, G.YEAR)],
            lambda _: "2024-01/2024-12",
        ),
        (value_laws.edtf_round_trip, [JANUARY], lambda _: QUARTER),
        (value_laws.edtf_round_trip, [FEBRUARY], lambda _: Interval.from_edtf("2024-02")),
        (value_laws.contains_as_sets_do, [QUARTER, JANUARY], lambda a, b: b.contains(a)),
        (value_laws.contains_as_sets_do, [JANUARY, LATER], lambda *_: True),
        (value_laws.meet_as_sets_do, [QUARTER, JANUARY], lambda a, _: a),
        (value_laws.meet_as_sets_do, [JANUARY, FEBRUARY], lambda a, _: a),
        (value_laws.meet_as_sets_do, [JANUARY, LATER], lambda *_: None),
        (value_laws.meet_as_sets_do, [QUARTER, JANUARY], lambda _, b: Interval(b.start, b.end, G.QUARTER)),
    ],
)
def test_a_wrong_value_breaks_a_law(law: Callable[..., None], arguments: list[Any], wrong: Callable[..., Any]) -> None:
    law(*arguments)
    with pytest.raises(LawViolation):
        law(*arguments, wrong)


@pytest.mark.parametrize(
    ("law", "broken", "wrong"),
    [
        (lambda: value_laws.allen_as_intervals_have_it((0, 1), (2, 3), (4, 5)), "relation_between", lambda *_: "meets"),
        (lambda: value_laws.allen_as_intervals_have_it((0, 1), (2, 3), (4, 5)), "converse", allen.Relations.of),
        (lambda: value_laws.allen_as_intervals_have_it((0, 1), (2, 3), (4, 5)), "compose", lambda *_: allen.NONE),
        (value_laws.composition_is_tight, "compose", lambda *_: allen.ALL),
        (value_laws.relations_are_a_set_algebra, "converse", lambda one: one),
        (lambda: value_laws.one_span_says_the_set(allen.Relations.of("before"), True), "bounds", lambda *_, **__: []),
        (
            lambda: value_laws.one_span_says_the_set(allen.Relations.of("meets"), True),
            "bounds",
            lambda *_, **__: [(4, 3, 0), (3, 4, 0), (5, 2, 0)],
        ),
        (
            lambda: value_laws.one_span_says_the_set(allen.Relations.of("meets"), True),
            "is_one_span",
            lambda *_, **__: False,
        ),
    ],
)
def test_wrong_algebra_breaks_a_law(
    law: Callable[[], None], broken: str, wrong: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    law()
    monkeypatch.setattr(allen, broken, wrong)
    with pytest.raises(LawViolation):
        law()


CHAIN = Bounded(
    3,
    (((0, 1, 5), (1, 0, -5)), ((1, 2, 3),), ((2, 1, -3),), ((0, 2, 7),), ((2, 0, 0),)),
    (3,),
    (0, 1, 2, 3, 4),
)


@pytest.mark.parametrize(
    ("law", "broken", "wrong"),
    [
        (0, "retract", lambda *_: None),
        (0, "reach", lambda made: ([0] * made._count, [0] * made._count)),
        (0, "distance", lambda *_: (None, None)),
        (1, "conflicts", lambda *_: []),
        (1, "set_aside", lambda *_: ()),
        (2, "set_aside", lambda *_: ()),
        (2, "latest", lambda *_: 1000),
        (3, "schedule", lambda made: [0] * made._count),
        (3, "why", lambda *_: ()),
        (3, "tied", lambda *_: [1000]),
        (4, "allowed", lambda _, rows: [False for _ in rows]),
        (4, "allows", lambda *_: False),
    ],
)
def test_a_wrong_engine_breaks_a_law(
    law: int, broken: str, wrong: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from timeline.network import Network

    ENGINE_LAWS[law](CHAIN)
    monkeypatch.setattr(Network, broken, wrong)
    with pytest.raises(LawViolation):
        ENGINE_LAWS[law](CHAIN)


def test_the_check_tells_what_is_broken(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise LawViolation("edtf: wrong")

    monkeypatch.setattr(
        selfcheck, "CHECKS", {"some": {"one": lambda: None, "two": broken}, "more": {"three": lambda: None}}
    )
    assert selfcheck.main() == 1
    assert capsys.readouterr().out.splitlines() == ["kept    one", "broken  two: LawViolation: edtf: wrong"]
    assert selfcheck.main(["--all"]) == 1
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert selfcheck.main(["more"]) == 0
    assert capsys.readouterr().out.splitlines() == ["kept    three"]
    assert selfcheck.main(["no such"]) == 2
    assert "known: some, more" in capsys.readouterr().err
