"""Years behind a day, a month or a season of another year: the same one is meant."""

from __future__ import annotations

import pytest

from grammar import find

ROWS = [
    ("It flooded in May 1987 and 1989.", ["1987-05", "1989-05"]),
    ("It flooded in May 1987, 1989 and 1991.", ["1987-05", "1989-05", "1991-05"]),
    ("The winters of 1954 and '55 were mild.", ["1954-WI", "1955-WI"]),
    ("The springs of 1954, 1955 and 1957 were dry.", ["1954-SP", "1955-SP", "1957-SP"]),
    ("She won in the autumn of 1990 or 1992.", ["1990-FA", "1992-FA"]),
    ("Sales fell in the second quarter of 1996 and 1997.", ["1996-Q2", "1997-Q2"]),
    ("He left in May 1987, and 1988 was worse.", ["1987-05", "1988"]),
    ("It rose in May 1987 and in 1989.", ["1987-05", "1989"]),
    ("It rose in May 1987 and 1989 saw a fall.", ["1987-05", "1989"]),
    ("It fell in May 1991 and June 1993.", ["1991-05", "1993-06"]),
    ("It fell on 3 May 1991 and 1993.", ["1991-05-03", "1993-05-03"]),
    ("It lasted from May 1991 to June 1993.", ["1991-05", "1993-06"]),
]


@pytest.mark.parametrize(("text", "values"), ROWS, ids=[text for text, _ in ROWS])
def test_a_bare_year_takes_the_month_before_it(text, values):
    assert [phrase.timex.value for phrase in find(text, published="2024-11-11")] == values
