"""What is told in its order: plans, what lasts to a day, dates soon after one of a year long ago."""

from __future__ import annotations

import pytest
from told import assert_told

PLANS = [
    ("2024-11-13", "The visit begins on Monday and ends on Friday.", "2024-11-18 2024-11-22"),
    ("2024-11-13", "Talks will start on Monday and conclude on Friday.", "2024-11-18 2024-11-22"),
    ("2024-11-13", "The strike will begin on Monday and last until Friday.", "2024-11-18 2024-11-22"),
    ("2024-11-13", "Xi will arrive on Monday and stay until Thursday.", "2024-11-18 2024-11-21"),
    ("2024-11-13", "The pope leaves on Sunday and returns on Thursday.", "2024-11-17 2024-11-21"),
    ("2024-11-13", "The summit begins on Tuesday and leaders will meet on Thursday.", "2024-11-19 2024-11-21"),
    ("2024-11-13", "The delegation arrives on Monday. It leaves on Thursday.", "2024-11-18 2024-11-21"),
    ("2024-11-13", "Romania votes on Sunday. Results are due by Thursday.", "2024-11-17 2024-11-21"),
    ("2024-11-13", "The trial opens on Tuesday. Closing arguments are expected on Thursday.", "2024-11-19 2024-11-21"),
    ("2024-11-13", "The vote is on Monday. The campaign ends on Friday.", "2024-11-18 2024-11-15"),
    ("2024-11-13", "Before the vote on Monday, he will speak on Friday.", "2024-11-18 2024-11-15"),
    ("2024-11-13", "They meet next Wednesday. Papers are due on Friday.", "2024-11-20 2024-11-15"),
    ("2024-11-13", "It closes on Friday and reopens on Monday.", "2024-11-15 2024-11-18"),
    ("2024-11-13", "The hearing is on Monday, but lawyers will meet on Thursday.", "2024-11-18 2024-11-14"),
    ("2024-11-13", "He plays on Saturday and again on Sunday.", "2024-11-16 2024-11-17"),
    ("2024-11-13", "The talks opened on Monday and end on Friday.", "2024-11-11 2024-11-15"),
]
HOLDS = [
    ("2024-11-13", "Police did not name him until Friday.", "2024-11-08"),
    ("2024-11-13", "She did not call police until Friday.", "2024-11-08"),
    ("2024-11-13", "It had not been announced until Tuesday.", "2024-11-12"),
    ("2024-11-13", "The deal was extended to June 30.", "2025-06-30"),
    ("2024-11-13", "The EU extended sanctions to June 30.", "2025-06-30"),
    ("2024-11-13", "She was named chief executive from 1 January.", "2025-01-01"),
    ("2024-11-13", "He resigned with effect from December 31.", "2024-12-31"),
    ("2024-11-13", "He will step down with effect from 1 January.", "2025-01-01"),
    ("2024-11-13", "The match has been rearranged for December 14.", "2024-12-14"),
    ("2024-11-13", "He was named chief executive on 1 October.", "2024-10-01"),
    ("2024-11-13", "She has been chief executive since 1 September.", "2024-09-01"),
    ("2024-11-13", "Prices rose from October 1.", "2024-10-01"),
    ("2024-11-13", "The ban was extended until March 31.", "2025-03-31"),
    ("2024-11-13", "The truce was prolonged to March.", "2025-03-01"),
    ("2024-11-13", "It cut the dividend from July.", "2024-07-01"),
    ("2024-03-04", "The regulator cut the price cap from April 1.", "2024-04-01"),
    ("2024-03-04", "The government raised the wage from April 1.", "2024-04-01"),
    ("2024-03-04", "The wage rose from January 1.", "2024-01-01"),
]
SOON = [
    ("2024-11-13", "He was elected on 4 June 2019. He resigned on 27 June.", "2019-06-04 2019-06-27"),
    ("2024-11-13", "Apollo 11 lifted off on 16 July 1969. It landed on the moon on July 20.", "1969-07-16 1969-07-20"),
    (
        "2024-11-13",
        "The reactor exploded on 26 April 1986. The town was evacuated on 27 April.",
        "1986-04-26 1986-04-27",
    ),
    (
        "2024-11-13",
        "The Titanic left Southampton on 10 April 1912. She struck an iceberg on 14 April.",
        "1912-04-10 1912-04-14",
    ),
    ("2024-11-13", "He was elected on 4 June 2023. On 27 June he resigned.", "2023-06-04 2023-06-27"),
    ("2024-11-13", "Apollo 11, launched on July 16, 1969, landed on the moon on July 20.", "1969-07-16 1969-07-20"),
    ("2024-11-13", "He was first elected on 4 June 2019. He was re-elected on 20 October.", "2019-06-04 2024-10-20"),
    ("2024-11-13", "He was first elected on 4 June 2019. He will be sworn in on 20 January.", "2019-06-04 2025-01-20"),
    ("2024-11-13", "Britain voted to leave on 23 June 2016. Talks will resume in January.", "2016-06-23 2025-01-01"),
    (
        "2024-11-13",
        "Britain voted to leave on 23 June 2016. The bank said in October that trade had suffered.",
        "2016-06-23 2024-10-01",
    ),
    (
        "2024-11-13",
        "Britain voted to leave on 23 June 2016. A poll on 5 November showed regret.",
        "2016-06-23 2024-11-05",
    ),
    (
        "2024-11-13",
        "The towers fell on 11 September 2001. The memorial reopened on 7 October.",
        "2001-09-11 2024-10-07",
    ),
    ("2024-11-13", "The first case was found on 1 March 2020. By 1 April there were 400.", "2020-03-01 2020-04-01"),
]


@pytest.mark.parametrize(("published", "text", "told"), PLANS)
def test_plans(published: str, text: str, told: str) -> None:
    """Plans are told in their order, unless a word turns it round."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), HOLDS)
def test_holds(published: str, text: str, told: str) -> None:
    """What is prolonged to a day, holds from one, or was not so until one."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), SOON)
def test_soon(published: str, text: str, told: str) -> None:
    """A bare date soon after one of a year long ago is of that year; one of late is of this year."""
    assert_told(published, text, told)
