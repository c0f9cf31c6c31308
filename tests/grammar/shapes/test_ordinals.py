"""Lists of numbered pieces: "the first and third quarters of 1989" is two phrases that share a year."""

from __future__ import annotations

import pytest

from grammar import find


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("the 5th and 4th centuries BC", [("the 5th", "-0498/-0399"), ("4th centuries BC", "-0398/-0299")]),
        ("the first and third quarters of 1989", [("the first", "1989-33"), ("third quarters of 1989", "1989-35")]),
        (
            "the 16th, 17th and 18th centuries",
            [("the 16th", "15XX"), ("17th", "16XX"), ("18th centuries", "17XX")],
        ),
        (
            "the late 18th and early 19th centuries",
            [("the late 18th", "1766/1799"), ("early 19th centuries", "1800/1832")],
        ),
        ("the 11th or 12th century", [("the 11th", "10XX"), ("12th century", "11XX")]),
        ("the 5th and 7th of May 2024", [("the 5th", "2024-05-05"), ("7th of May 2024", "2024-05-07")]),
        (
            "the second and third weeks of May 2024",
            [("the second", "2024-05-06/2024-05-12"), ("third weeks of May 2024", "2024-05-13/2024-05-19")],
        ),
    ],
)
@pytest.mark.parametrize("carrier", ["Trade grew in {}.", "The coins are of {}, they say."])
def test_numbered_pieces_share_what_the_last_tells(carrier, text, each):
    found = find(carrier.format(text), published="2024-11-11")
    assert [(phrase.text, phrase.resolution.value.edtf) for phrase in found] == each
    assert [phrase.signal is None for phrase in found][1:] == [True] * (len(each) - 1)


def test_what_is_numbered_but_no_time_is_left_alone():
    for text in ("the 5th and 6th floors", "the first and second sentences", "the second and third days of the trial"):
        assert find(f"He spoke of {text}.", published="2024-11-11") == []


def test_a_list_of_what_is_usual_is_of_no_year():
    assert find("Sales usually peak in the second and fourth quarters.", published="2024-11-11") == []
    assert len(find("Sales peaked in the second and fourth quarters.", published="2024-11-11")) == 2


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Interest is paid on 1 April and 1 October each year.", ["XXXX-04-01", "XXXX-10-01"]),
        ("The council meets on the first and third Mondays of the month.", ["XXXX-XX-WXX-1"] * 2),
        ("He had until the last working day of September 2021.", ["2021-09-30"]),
        ("The east wing is of the first half of the 11th.", []),
        ("It struck at approximately 16.45 hours on the afternoon of 11 February 2018.", ["2018-02-11T16:45"]),
        ("The shop was shut from 3 p.m. onwards on Saturday.", ["2024-11-09T15:00"]),
    ],
)
def test_a_piece_is_never_taken_for_something_else(text, values):
    assert [phrase.timex.value for phrase in find(text, published="2024-11-11")] == values


def test_a_day_of_every_year_keeps_which_day_it_is():
    found = find("Interest is paid on 1 April and 1 October each year.", published="2024-11-11")
    assert [phrase.resolution.value.rule for phrase in found] == ["04-01", "10-01"]
