"""Lists of hours and days: ours are read as the walk says, and a reader that is wrong is told so."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from attrs import evolve
from hypothesis import given

import grammar
from grammar import Interval, Phrase, Recurrence
from timeline.testing.listing_laws import hours_are_of_their_days
from timeline.testing.listings import Listing, at, listing, listings
from timeline.testing.violation import LawViolation
from timeline.testing.walk import years

DATED = Listing(
    "They left at 2:00 p.m. on 5 May and 6 May.", "2024-06-01", ("2024-05-05", "2024-05-06"), (), ("14:00",)
)
WEEKLY = Listing("They leave at 14:00 every Friday.", "2024-06-01", (), (5,), ("14:00",))


@given(listings())
def test_hours_are_of_the_days_beside_them(told: Listing) -> None:
    hours_are_of_their_days(told)


def test_four_hundred_years_of_lists() -> None:
    drawn = random.Random("lists")  # noqa: S311 (a sample, no secret)
    for day in drawn.sample(years(), 600):
        hours_are_of_their_days(listing(day, drawn.randrange(10**12)))


def test_a_list_tells_what_it_was_made_of() -> None:
    found = [listing(at(2024, 11, 11), number * 9_999_991) for number in range(400)]
    assert len({told.text for told in found}) > 390
    assert {len(told.days) for told in found} == {0, 1, 2, 3}
    assert {len(told.hours) for told in found} == {1, 2, 3}
    assert all(bool(told.days) != bool(told.weekdays) for told in found)


def changed(*, drop: int | None = None, days: int = 0) -> object:
    """A reader like ours that leaves a phrase out, or moves all it finds by some days."""

    def find(text: str, **options: object) -> Sequence[Phrase]:
        found = [phrase for place, phrase in enumerate(grammar.find(text, **options)) if place != drop]  # type: ignore[arg-type]
        return [_moved(phrase, days * 86_400) for phrase in found]

    return find


def _moved(phrase: Phrase, seconds: int) -> Phrase:
    value = phrase.resolution.value
    if isinstance(value, Interval) and value.start is not None and value.end is not None:
        value = evolve(value, start=value.start + seconds, end=value.end + seconds)
    elif isinstance(value, Recurrence) and seconds:
        value = evolve(value, clock=0)
    return evolve(phrase, resolution=evolve(phrase.resolution, value=value))


@pytest.mark.parametrize("told", [DATED, WEEKLY], ids=["dated", "weekly"])
@pytest.mark.parametrize("fault", [{"drop": 0}, {"days": 1}], ids=["lost", "moved"])
def test_a_reader_that_is_wrong_is_told_so(told: Listing, fault: dict[str, int]) -> None:
    hours_are_of_their_days(told)
    with pytest.raises(LawViolation, match="hours_are_of_their_days"):
        hours_are_of_their_days(told, changed(**fault))
