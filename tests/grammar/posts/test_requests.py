"""What one is asked or told to do lies ahead, also where the verb looks like a past."""

from __future__ import annotations

import pytest
from told import assert_told

REQUESTS = [
    ("2024-11-13", "Come over on Friday.", "2024-11-15"),
    ("2024-11-13", "Pick up your parcel on Friday.", "2024-11-15"),
    ("2024-11-13", "Drop off the keys on Friday.", "2024-11-15"),
    ("2024-11-13", "Put the cat out on Friday.", "2024-11-15"),
    ("2024-11-13", "Hand in your drawing on Monday.", "2024-11-18"),
    ("2024-11-13", "Get bread Friday", "2024-11-15"),
    ("2024-11-13", "Cut the hedge on Friday.", "2024-11-15"),
    ("2024-11-13", "Pls ring me Friday", "2024-11-15"),
    ("2024-11-13", "Plz bring the keys on Friday.", "2024-11-15"),
    ("2024-11-13", "Please read these notes by Friday.", "2024-11-15"),
    ("2024-11-13", "Set the table on Friday.", "2024-11-15"),
    ("2024-11-13", "Read pages 4 to 9 for Monday.", "2024-11-18"),
    ("2024-11-13", "- Take out the glass Friday", "2024-11-15"),
    ("2024-11-13", "Fill in your form by Friday.", "2024-11-15"),
    ("2024-11-13", "Buy candles on Friday.", "2024-11-15"),
    ("2024-11-13", "Turn off the boiler on Friday.", "2024-11-15"),
]

TOLD = [
    ("2024-11-11", "Look after Friday's talks.", "2024-11-08"),
    ("2024-11-13", "Cut 5% on Friday, the price rose again.", "2024-11-08"),
    ("2024-11-13", "Cut off on Friday, the hamlet was out of bread.", "2024-11-08"),
    ("2024-11-13", "Hit by hail on Friday, the orchard is bare.", "2024-11-08"),
    ("2024-11-13", "Set the task on Friday, he went home.", "2024-11-08"),
    ("2024-11-13", "Read the verdict on Friday, then wept.", "2024-11-08"),
    ("2024-11-13", "Drop in the index on Friday hurt banks.", "2024-11-08"),
    ("2024-11-11", "Jump in the pound on Friday.", "2024-11-08"),
    ("2024-11-13", "Rise in the rate on Friday was a surprise.", "2024-11-08"),
    ("2024-11-13", "Fire damages shop Friday", "2024-11-08"),
    ("2024-11-13", "Police shut the bridge on Friday.", "2024-11-08"),
    ("2024-11-13", "She put the cat out on Friday.", "2024-11-08"),
    ("2024-11-13", "Put to the vote on Friday, the plan failed.", "2024-11-08"),
    ("2024-11-11", "Cut from the squad on Friday.", "2024-11-08"),
    ("2024-11-11", "Look at the vote on Friday.", "2024-11-08"),
    ("2024-11-13", "Put bluntly, he failed on Friday.", "2024-11-08"),
]


@pytest.mark.parametrize(("published", "text", "told"), REQUESTS)
def test_request_looks_ahead(published: str, text: str, told: str) -> None:
    """A bare verb that opens its sentence asks for something to come."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), TOLD)
def test_report_looks_back(published: str, text: str, told: str) -> None:
    """Participles, nouns and verbs with a subject tell what was."""
    assert_told(published, text, told)
