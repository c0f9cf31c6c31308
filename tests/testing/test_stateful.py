"""The machine over timelines: our own passes it, and it finds each of these faults."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from timeline import Bounds, Timeline
from timeline.testing.stateful import machine_for
from timeline.testing.violation import LawViolation

TestTimeline: Any = machine_for(Timeline).TestCase
TestTimeline.settings = settings(max_examples=25, stateful_step_count=12)


def no_relation(timeline: Timeline, a: str, relation: str, b: str, **options: Any) -> Timeline:
    """Takes "after" for "before"."""
    return RELATE(timeline, a, "before" if relation == "after" else relation, b, **options)


def never_soft(timeline: Timeline, *said: Any, **options: Any) -> Timeline:
    return RELATE(timeline, *said, **{**options, "hard": True})


def without_limits(timeline: Timeline, *said: Any, **options: Any) -> Timeline:
    """Takes no offset or distance for what it is."""
    kept = {name: value for name, value in options.items() if name in ("hard", "confidence")}
    return RELATE(timeline, *said, **kept)


def first_name_alone(timeline: Timeline, a: str, relation: Any, b: str, **options: Any) -> Timeline:
    """Sees no choice."""
    return RELATE(timeline, a, relation if isinstance(relation, str) else relation[0], b, **options)


RELATE = Timeline.relate
SEARCH = settings(max_examples=200, stateful_step_count=20, report_multiple_bugs=False, phases=[Phase.generate])


@pytest.mark.parametrize(
    ("part", "wrong"),
    [
        ("relate", never_soft),
        ("relate", without_limits),
        ("relate", first_name_alone),
        ("set_aside", property(lambda _: ())),
        ("relate", no_relation),
        ("suppose", lambda timeline, *_, **__: timeline),
        ("same", lambda timeline, _a, _b: timeline),
        ("consistent", property(lambda _: True)),
        ("bounds", lambda *_: Bounds()),
        ("contradictions", property(lambda _: ())),
        ("to_markdown", lambda _: ""),
        ("from_json", classmethod(lambda cls, _: cls())),
    ],
)
def test_a_fault_is_found(part: str, wrong: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Timeline, part, wrong)
    with pytest.raises(LawViolation):
        run_state_machine_as_test(  # type: ignore[no-untyped-call]
            machine_for(Timeline),
            settings=SEARCH,
        )


def test_a_machine_needs_two_events() -> None:
    with pytest.raises(ValueError, match="max_events 1"):
        machine_for(Timeline, max_events=1)
