"""Lists whose lines are headed by days: tours and fixtures, calendars of a school. Rows: (published, text, times)."""

from __future__ import annotations

import pytest
from told import assert_told

TOURS = [
    (
        "2018-05-10",
        "The trio have announced a tour.\n\n15 November - Leeds\n\n16 November - Derby\n\n17 November - York",
        "2018-11-15 2018-11-16 2018-11-17",
    ),
    (
        "2018-05-10",
        "Fixtures\n15 December: Leeds v Hull, 3 pm\n22 December: Derby v York\n26 December: York v Leeds",
        "2018-12-15 2018-12-15T15 2018-12-22 2018-12-26",
    ),
    (
        "2018-05-10",
        "Shows:\nNov. 15, Leeds, Town Hall, 8 pm\nNov. 16, Derby, The Barn, 8:30 pm\nNov. 18, York, Barbican",
        "2018-11-15 2018-11-15T20 2018-11-16 2018-11-16T20:30 2018-11-18",
    ),
    # --- months ago, of a season that goes on ---
    (
        "2018-05-10",
        "Fixtures\n15 March: Leeds v Hull\n22 April: Derby v York\n26 May: York v Leeds",
        "2018-03-15 2018-04-22 2018-05-26",
    ),
    # --- results, what was, another year, two lines, nouns of what happened ---
    (
        "2018-05-10",
        "Tour cup\n15 November - Leeds 3 Derby 1\n16 November - Derby 2 York 0\n17 November - York 1 Hull 1",
        "2017-11-15 2017-11-16 2017-11-17",
    ),
    (
        "2018-05-10",
        "Past shows:\n\n15 November - Leeds\n16 November - Derby\n17 November - York",
        "2017-11-15 2017-11-16 2017-11-17",
    ),
    (
        "2018-05-10",
        "Tour 2017\n\n15 November - Leeds\n16 November - Derby\n17 November - York",
        "2017-11-15 2017-11-16 2017-11-17",
    ),
    ("2018-05-10", "Tour\n\n15 November - Leeds\n16 November - Derby", "2017-11-15 2017-11-16"),
    (
        "2018-05-10",
        "Shows\n\n15 November - fire at the mill\n16 November - arrest of a man\n17 November - appeal for help",
        "2017-11-15 2017-11-16 2017-11-17",
    ),
    (
        "2018-05-10",
        "The tour.\n\n15 November - Leeds lost\n16 November - Derby drew\n17 November - York won",
        "2017-11-15 2017-11-16 2017-11-17",
    ),
]
CALENDARS = [
    (
        "2014-05-23",
        "Coming up:\n\nMay 26th Monday choir\n28th Wednesday Sports Day\n31st Saturday Fair 9am - 2pm\n"
        "June 2nd Monday first day of camp\n5th Thursday last day of camp",
        "2014-05-26 2014-05-28 2014-05-31 2014-05-31T09 2014-05-31T14 2014-06-02 2014-06-05",
    ),
    (
        "2014-05-23",
        "JUNE\n3rd Tuesday choir\n18th Wednesday play\n\nJULY\n29th Tuesday sports",
        "2014-06 2014-06-03 2014-06-18 2014-07 2014-07-29",
    ),
    (
        "2014-05-23",
        "Monday 26 May, fair 9am - 2pm\nWednesday 28 May, camp",
        "2014-05-26 2014-05-26T09 2014-05-26T14 2014-05-28",
    ),
    # --- weekdays that are counted, one by itself, one that is not of its number ---
    ("2014-05-23", "11th Tuesday club", ""),
    ("2014-05-23", "1st Tuesday choir\n3rd Thursday lunch", ""),
    ("2014-05-23", "22nd Saturday in a row\n24th Monday of the strike", ""),
    ("2014-05-23", "28th Wednesday Sports Day\n30th Monday Fair", ""),
]
LINED_UP = [
    ("2018-05-25", "The choir has lined up eight shows in November.", "2018-11"),
    ("2018-05-25", "The firm has pencilled in a launch in November.", "2018-11"),
    ("2018-05-25", "Two tours have been lined up for November.", "2018-11"),
    ("2018-05-25", "The choir has booked two concerts in November.", "2018-11"),
    ("2018-05-25", "The choir lined up eight shows in November.", "2017-11"),
    ("2018-05-25", "The police have booked six drivers in November.", "2017-11"),
    ("2018-05-25", "He has lined up in November for the club.", "2017-11"),
    ("2018-05-25", "He has lined up a job since November.", "2017-11"),
]


@pytest.mark.parametrize(("published", "text", "told"), TOURS)
def test_days_that_head_a_list_of_names_lie_ahead(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), CALENDARS)
def test_lines_of_a_calendar_are_headed_by_their_days(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), LINED_UP)
def test_what_is_lined_up_lies_ahead(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
