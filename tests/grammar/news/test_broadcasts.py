"""What radio, television and wires told: lengths since nothing was like it, anniversaries, what came so long later."""

from __future__ import annotations

import pytest
from told import assert_told

TOLD = [
    # a superlative without its article, as headlines and market reports have it
    ("1998-06-17", "Bonds see sharpest fall in three weeks", "P3W"),
    ("1998-06-17", "Euro suffers worst week in a year", "P1Y"),
    ("1998-06-17", "Gold at lowest price in eight years", "P8Y"),
    ("1998-06-17", "Oil falls to lowest level in six months", "P6M"),
    ("1998-06-17", "Home sales highest in two months", "P2M"),
    ("1998-06-17", "Inflation is lowest in 20 years", "P20Y"),
    ("1998-06-17", "The mayor will meet largest firms in two weeks.", "1998-06-29"),
    ("1998-06-17", "Union meets biggest firms in two weeks", "1998-06-29"),
    ("1998-06-17", "The trial is most likely in two weeks.", "1998-06-29"),
    ("1998-06-17", "They will face worst foes in two months.", "1998-08"),
    # an anniversary
    ("1999-06-10", "Forty years ago this August, the dam broke.", "1959-08"),
    ("1999-06-10", "He was named a year ago this May.", "1998-05"),
    ("1999-06-10", "It had closed 20 years ago last March.", "1979-03"),
    ("1999-06-10", "Forty years ago this July 20 he flew.", "1959-07-20"),
    ("1999-11-10", "It was ten years ago this January that he left.", "1990-01"),
    ("1999-06-10", "Three years ago, last April seemed far.", "1996 1999-04"),
    ("1999-06-10", "They will have been wed 50 years this August.", "P50Y 1999-08"),
    # a quarter that is told by its months
    (
        "2000-11-20",
        "In the January-March quarter it lost $4, against $5 in the year-ago quarter.",
        "2000-01 2000-01 1999-01",
    ),
    ("2000-11-20", "In the April-June quarter, sales rose from the same quarter last year.", "2000-04 2000-04 1999-04"),
    ("2000-11-20", "Third-quarter net fell, after a rise in the year-ago quarter.", "2000-07 1999-07"),
    # the date beside "so long later" says it, where nothing was told before
    ("2000-07-10", "The club went broke. Six years later, in 1997, it came back.", "1997 1997"),
    ("2000-07-10", "They met in Rome. Five months later, in March, they wed.", "2000-03 2000-03"),
    ("2000-07-10", "A guard was shot. A year later to the day, on May 26, 1994, they met.", "1994-05-26 1994-05-26"),
    ("2000-07-10", "The club began in 1990. Six years later, in 1996, it won.", "1990 1996 1996"),
    ("2000-07-10", "They met in Rome. Three days later, on May 29, they wed.", "2000-05-29 2000-05-29"),
    # what came so long later, where nothing was told before
    ("1999-11-03", "A year later, the widows are still waiting.", "1999-01-01"),
    ("1999-11-03", "A flood killed nine men. Six months later, its cause is not known.", "1999-11"),
    ("1999-11-03", "“Twenty years later, I still see it,” said the cook.", "1999-01-01"),
    ("1999-11-03", "More than 50 years later, they want an apology.", "1999-01-01"),
    ("1999-11-03", "Ten years after, Germans are of two minds.", "1999-01-01"),
    ("1999-11-03", "One year later, no arrests", "1999-01-01"),
    ("1999-11-03", "She was born here. Twenty years later she left.", "P20Y"),
    ("1999-11-03", "Days later, the bodies were found.", "PXD"),
    ("1999-11-03", "If he signs, a year later the firm is free.", "2000"),
    ("1999-11-03", "A year later, they will vote.", "2000"),
    ("1999-11-03", "The vote is on Monday. Two days later the count begins.", "1999-11-08 1999-11-10"),
    ("1999-11-03", "They met in 1990. A year later they were wed.", "1990 1991"),
    ("1999-11-03", "It fell at noon. Three hours later, it was up.", "1999-11-03T12 1999-11-03T15"),
]


@pytest.mark.parametrize(("published", "text", "told"), TOLD)
def test_told(published: str, text: str, told: str) -> None:
    """Each time of a text, in order, by where it begins; lengths by their value."""
    assert_told(published, text, told)
