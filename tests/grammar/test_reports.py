"""What reports tell of days beside events, days told again, and days to come, each line with its own publication."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import grammar

sys.path.insert(0, str(Path(__file__).parent))
from told import assert_told

EVENTS = [
    # a weekday, month or season beside an event that is not dated
    ("2024-11-13", "He resigned the Thursday after the flood.", "XXXX-WXX-4"),
    ("2024-11-13", "On the Monday before the count she flew home.", "XXXX-WXX-1"),
    ("2024-11-13", "The parade is on the Saturday after the cup final.", "XXXX-WXX-6"),
    ("2024-11-13", "They met at 9 a.m. on the Tuesday after the fire.", "XXXX-WXX-2T09:00"),
    ("2024-11-13", "They met on the Friday evening before the wedding.", "XXXX-WXX-5TEV"),
    ("2024-11-13", "The Sunday after we moved in, the roof fell.", "XXXX-WXX-7"),
    ("2024-11-13", "The summer after the strike was long.", "XXXX-SU"),
    ("2024-11-13", "In the April before the war, he sold it.", "XXXX-04"),
    # but beside a date, beside what was told, or an hour of the day
    ("2024-11-13", "She flew home on the Friday after Thanksgiving.", "2024-11-29"),
    ("2024-11-13", "He quit on the Tuesday after next.", "2024-11-26"),
    ("2024-11-13", "They married on Monday 4 November. The Sunday after, they left.", "2024-11-04 2024-11-10"),
    ("2024-11-13", "They met on the Friday after work.", "2024-11-08"),
    ("2024-11-13", "He left on Tuesday after the storm.", "2024-11-12"),
    ("2024-11-13", "He left on the Tuesday, after the storm.", "2024-11-12"),
]


@pytest.mark.parametrize(("published", "text", "told"), EVENTS)
def test_a_day_beside_an_event_waits_for_it(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


def test_the_bare_day_is_a_candidate_and_a_story_goes_on() -> None:
    text = "The dam burst on 5 May 1931. He left the Friday after the flood."
    in_news = grammar.find(text, published="2024-11-13")[-1].resolution
    assert (in_news.value, in_news.reason) == (None, "it waits for an event")
    assert [one.value.lower for one in in_news.candidates] == ["2024-11-08"]  # type: ignore[union-attr]
    told = grammar.find(text, published="2024-11-13", policy=grammar.Policy.narrative())[-1].resolution
    assert getattr(told.value, "edtf", None) == "1931-05-08"
