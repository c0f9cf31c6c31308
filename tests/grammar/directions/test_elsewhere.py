"""A bare day that stands several times in a text: (published, text, the start of each value)."""

from __future__ import annotations

import pytest
from told import assert_told

ONE_DAY = [
    (
        "2018-05-09",
        "We sent invitations for a June 20 fair. The fair on June 20 will be held indoors.",
        "2018-06-20 2018-06-20",
    ),
    (
        "2018-05-09",
        "The fair on June 20 will be held indoors. We sent invitations for a June 20 fair.",
        "2018-06-20 2018-06-20",
    ),
    (
        "2017-10-26",
        "Members can buy on Monday, October 30. The record comes with seats bought between October 30 and November 10.",
        "2017-10-30 2017-10-30 2017-11-10",
    ),
    ("2018-02-09", "The singer will be in Leeds on July 29.\n\n29/07: Leeds, Town Hall", "2018-07-29 2018-07-29"),
    ("2025-05-27", "Output will rise in June. They set the price of crude for June.", "2025-06 2025-06"),
    ("2019-01-20", "Sales in November. They had risen in November.", "2018-11 2018-11"),
    (
        "2023-06-16",
        "It was a talk on the war, at noon Saturday. The first talk will begin at 11 a.m. Saturday.",
        "2023-06-17T12 2023-06-17T11",
    ),
    ("1992-06-29", "They decided to leave town Sunday. The quake on Sunday was the worst.", "1992-06-28 1992-06-28"),
]
EACH_BY_ITSELF = [
    ("2018-05-09", "He won on 5 June. The next fair is on 5 June.", "2017-06-05 2018-06-05"),
    ("2019-12-31", "They met on Monday and will meet again on Monday.", "2019-12-30 2020-01-06"),
    ("2024-11-13", "They drew on Saturday. They will play again on Saturday.", "2024-11-09 2024-11-16"),
    ("1989-10-30", "The loan was sold in February. They must repay it by February.", "1989-02 1990-02"),
]
NEARER = [
    ("2022-05-26", "The showdown (Sept. 4) of the two sides.", "2022-09-04"),
    ("2022-05-26", "The match (Nov. 20) of the two sides.", "2021-11-20"),
    ("2022-05-26", "Photos from Sept. 4", "2021-09-04"),
    ("2022-05-26", "The letter of Sept. 4 says why.", "2021-09-04"),
]


@pytest.mark.parametrize(("published", "text", "told"), ONE_DAY + EACH_BY_ITSELF + NEARER)
def test_a_bare_day_is_one_in_all_its_places(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


OF_ITS_WEEKDAY = [
    ("2018-05-23", "PAID: A farce, Town Hall, Thursday, May 24 to Saturday, May 26.", "2018-05-24 2018-05-26"),
    ("2018-05-23", "They paid for seats on Thursday, May 24.", "2018-05-24"),
    ("2018-05-23", "They will pay on Wednesday, May 24.", "2018-05-24"),
    ("2018-05-23", "They paid on Tuesday, May 24.", "2017-05-24"),
    ("2018-05-23", "They met from Wednesday, May 24 to Friday, May 26.", "2017-05-24 2017-05-26"),
]


@pytest.mark.parametrize(("published", "text", "told"), OF_ITS_WEEKDAY)
def test_a_day_is_in_the_year_in_which_it_is_its_weekday(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


LISTS = [
    (
        "2018-08-30",
        "The tour will reach Leeds on April 18.\n\n04/18 – Leeds\n04/29 – Hull\n05/01 – York",
        "2019-04-18 2019-04-18 2019-04-29 2019-05-01",
    ),
    ("2018-08-30", "Log\n\n03/18 - moved\n04/29 - broke", "2018-03-18 2018-04-29"),
    ("2018-08-30", "September's talks will be on birds.", "2018-09"),
    ("2018-08-30", "December's figures were poor.", "2017-12"),
    ("2018-08-30", "July's figures will be out on Friday.", "2018-07 2018-08-31"),
]


@pytest.mark.parametrize(("published", "text", "told"), LISTS)
def test_days_of_a_list_go_on_and_owners_look_with_their_clause(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
