"""Wires again: what seemed to come, dates that something fixes, days behind the day of a saying."""

import pytest

from tests.grammar.told import assert_told

# published, text, where each time begins
SEEMING = [
    ("2003-09-10", "The typhoon appeared most likely to strike the island late Friday.", "2003-09-12"),
    ("2003-09-10", "Rain threatened to flood the valley Friday.", "2003-09-12"),
    ("2003-09-10", "A landing was projected for Saturday.", "2003-09-13"),
    ("2003-09-10", "She seemed sure to step down Friday.", "2003-09-12"),
    ("2003-09-10", "The talks looked set to end Saturday.", "2003-09-13"),
    ("2003-09-10", "The mayor urged evacuation by Friday.", "2003-09-12"),
    # what seemed so that day, was threatened or done on it
    ("2003-09-10", "The talks looked set to end on Tuesday.", "2003-09-09"),
    ("2003-09-10", "She seemed tired Friday.", "2003-09-05"),
    ("2003-09-10", "She looked ready Friday to step down.", "2003-09-05"),
    ("2003-09-10", "The rebels appeared ready to talk Friday.", "2003-09-05"),
    ("2003-09-10", "The minister threatened to quit Friday.", "2003-09-05"),
    ("2003-09-10", "She was projected the winner Friday.", "2003-09-05"),
    ("2003-09-10", "The mayor urged calm Friday.", "2003-09-05"),
    ("2003-09-10", "She seemed likely to win after Friday's debate.", "2003-09-05"),
]

AWAITED = [
    ("1998-05-11", "Stocks slipped Monday ahead of a report on Tuesday.", "1998-05-11 1998-05-12"),
    ("1998-05-11", "Gilts fell Monday before a sale of stock on Tuesday.", "1998-05-11 1998-05-12"),
    ("1998-05-11", "Gilts fell as dealers prepared for an auction Tuesday.", "1998-05-12"),
    ("1998-05-11", "Villagers braced for a storm on Tuesday.", "1998-05-12"),
    ("1998-05-11", "Dealers waited for a report on Tuesday.", "1998-05-12"),
    # the day of the waiting
    ("1998-05-13", "Dealers waited for a report on Tuesday.", "1998-05-12"),
    ("1998-05-11", "Dealers waited for an hour on Tuesday.", "PT1H 1998-05-05"),
    ("1998-05-11", "They waited for a friend on Tuesday.", "1998-05-05"),
    ("1998-05-11", "Villagers braced for the storm Friday.", "1998-05-08"),
    ("1998-05-11", "Shares rose on Thursday before a slide on Friday.", "1998-05-07 1998-05-08"),
    ("1998-05-11", "He stood before a judge on Friday.", "1998-05-08"),
    ("1998-05-11", "It rained Saturday before a thaw on Sunday.", "1998-05-09 1998-05-10"),
]


@pytest.mark.parametrize(("published", "text", "told"), SEEMING + AWAITED)
def test_days_of_what_seemed_to_come(published: str, text: str, told: str) -> None:
    """What seemed, threatened or was urged to be on a weekday lies ahead of it; so does what people wait for."""
    assert_told(published, text, told)
