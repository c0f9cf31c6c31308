"""What the times told before a phrase tell of it: the date right before it, in a story the time last mentioned."""

from __future__ import annotations

import pytest

import grammar
from grammar.policy import Policy

MONDAY = "2024-11-11"


def told(text: str, policy: Policy) -> list[tuple[str, str]]:
    """The phrases of a text with their TIMEX3 values."""
    return [(p.text, p.timex.value) for p in grammar.find(text, published=MONDAY, policy=policy)]


NEWS = [
    # --- a bare day goes on from the date in its sentence or the one before ---
    ("On 2 April the boards met; on the 4th they voted.", ("the 4th", "2024-04-04")),
    ("The lease was signed on 9 May 2017, and the keys were handed over on the 28th.", ("the 28th", "2017-05-28")),
    ("A letter dated 2nd January 2019 was received on the 6th.", ("the 6th", "2019-01-06")),
    ("In October 2021 she rang him on the 9th.", ("the 9th", "2021-10-09")),
    ("On Sept. 12 she wrote that she would pay by the 20th.", ("the 20th", "2024-09-20")),
    ("On Sept. 12 she wrote to him. On the 21st she had no answer.", ("the 21st", "2024-09-21")),
    ("The mill burned on 28 August and was shut on the 3rd.", ("the 3rd", "2024-09-03")),
    ("The bill was passed on 9 September, a day before the court sat in the early hours of the 10th.",
     ("the early hours of the 10th", "2024-09-10TMO")),
    ("On 3 December the boards will meet, and on the 5th they will vote.", ("the 5th", "2024-12-05")),
    ("Thursday the 29th was followed by Friday the 30th.", ("Friday the 30th", "2024-08-30")),
    ("On 2 April the boards met and they will meet again on the 30th.", ("the 30th", "2024-11-30")),
    ("On 2 April the boards met. It rained. It snowed. On the 5th the sun came out.", ("the 5th", "2024-11-05")),
    ("The bridge (built on 2 April 1950) was shut on the 5th.", ("the 5th", "2024-11-05")),
    ("On 2 April the boards met. On Friday they met again; on the 7th they did not.", ("the 7th", "2024-11-07")),
    # --- a weekday proves the year ---
    ("She moved in on Sunday 3 June 2018. On Monday 25 June she left.", ("Monday 25 June", "2018-06-25")),
    ("She moved in on Sunday 3 June 2018. On Monday 4 November she left.", ("Monday 4 November", "2024-11-04")),
    # --- a month goes on from a date with its year, in the same sentence ---
    ("It was signed on 1 May 1994 and revoked on 1 June.", ("1 June", "1994-06-01")),
    ("He left on 3 June 1995, returning in September.", ("September", "1995-09")),
    ("It rained in May 2013 and over the weekend of 10-11 August.", ("the weekend of 10-11 August", "2013-W32-WE")),
    ("It was signed on 1 May 1994. It was revoked in June.", ("June", "2024-06")),
    ("The mill was sold in May 1985, the mayor said in March.", ("March", "2024-03")),
    ("The mayor, who was born on 3 May 1950, died in March.", ("March", "2024-03")),
    ("The rules of 3 May 1985 were changed in July.", ("July", "2024-07")),
    # --- a year that opens a sentence is that of the months in it ---
    ("In 2017 the mill was sold in March and again on July 4.", ("July 4", "2017-07-04")),
    ("In 2025 the feast will fall on April 3.", ("April 3", "2025-04-03")),
    ("The mill was sold in 2017 and shut in March.", ("March", "2024-03")),
    # --- a weekday and the number of its day: the nearest one ---
    ("Call us on Thurs 7th at 17:30.", ("Thurs 7th at 17:30", "2024-11-07T17:30")),
    ("Call us on Thurs 14th at 17:30.", ("Thurs 14th at 17:30", "2024-11-14T17:30")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase"), NEWS, ids=[text for text, _ in NEWS])
def test_a_date_reaches_the_bare_ones_behind_it(text, phrase):
    found = told(text, Policy.news())
    assert phrase in found, found
