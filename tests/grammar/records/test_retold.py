"""Days that a report tells in full and again without their year."""

from __future__ import annotations

import pytest

import grammar

# text, the TIMEX3 value of each time
AGAIN = [
    ("The hall was stormed on Jan. 6, 2021. Asked on Tuesday what she did on Jan. 6, she left. All had seen Jan. 6.",
     "2021-01-06 2024-09-10 2021-01-06 2021-01-06"),
    ("The bank failed on Oct. 5, 2022. Clients lost millions. Staff knew of the gap before Oct. 5.",
     "2022-10-05 2022-10-05"),
    ("The dam burst at 3 a.m. on 9 May 2019. Six died. Inspectors had been there on the morning of 9 May.",
     "2019-05-09T03:00 2019-05-09TMO"),
    ("It fell on March 3, 2019. They say that on Sunday, March 3, it rained.", "2019-03-03 2019-03-03"),
    ("He left in May 2019 and came back on 7 June. The letter is old. It tells of 7 June.",
     "2019-05 2019-06-07 2019-06-07"),
    # ahead, close to publication, or another weekday
    ("The bank failed on Oct. 5, 2022. A trial begins on Oct. 5.", "2022-10-05 2024-10-05"),
    ("The bridge fell on Sept. 4, 2022. A second one fell on Sept. 4.", "2022-09-04 2024-09-04"),
    ("It fell on March 3, 2019. The second fell on Friday, March 3.", "2019-03-03 2024-03-03"),
    # a birthday; one that was told of two years
    ("Smith, who was born on May 3, 1950, joined in 1990. On May 3 he was fired.", "1950-05-03 1990 2024-05-03"),
    ("It fell on 9 May 2019 and on 9 May 2021. The church is old. They met on 9 May.",
     "2019-05-09 2021-05-09 2024-05-09"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), AGAIN)
def test_a_day_that_was_told_with_its_year_is_that_day_still(text: str, told: str) -> None:
    assert [one.timex.value for one in grammar.find(text, published="2024-09-11")] == told.split()


def test_a_story_goes_on_to_the_next_one() -> None:
    text = "The hall was stormed on 6 January 1821. In 1822 he was taken. On 6 January he died."
    found = grammar.find(text, published="2024-09-11", policy=grammar.Policy.narrative())
    assert [one.timex.value for one in found] == ["1821-01-06", "1822", "1822-01-06"]
