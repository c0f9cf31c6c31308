"""Names of broadcasts, marches that are counted, times of day behind a day to come, parts of "last" weekdays."""

import pytest
from told import assert_told

import grammar

# published, text, where each time begins
ROWS = [
    # --- what is broadcast ---
    ("1993-06-17", 'She spoke on the "Today" show.', ""),
    ("1993-06-17", 'She was seen on "Today."', ""),
    ("1993-06-17", "the Today show host", ""),
    ("1993-06-17", 'a guest of "Tonight Show" fame', ""),
    ("1993-06-17", '"I will resign today," she said.', "1993-06-17"),
    ("1993-06-17", 'She said, "Today."', "1993-06-17"),
    ("1993-06-17", "Today host nation Peru won.", "1993-06-17"),
    # --- a march is no month where it is counted ---
    ("1988-06-15", "Police blocked a first march on the border.", ""),
    ("1988-06-15", "It was the second march in the capital.", ""),
    ("1988-06-15", "We met on the third march.", "1988-03-03"),
    ("1988-06-15", "born third may 1950", "1950-05-03"),
    # --- what is over is of no day to come ---
    ("1995-12-18", "The country voted Sunday. Results are due Friday. Polls closed at 10 p.m.",
     "1995-12-17 1995-12-22 1995-12-17T22"),
    ("1995-12-18", "The board met Sunday. The vote is on Friday. The doors open at 10 a.m.",
     "1995-12-17 1995-12-22 1995-12-22T10"),
    # --- parts of a weekday that is told by "last" or "next" ---
    ("1989-11-02", "He resigned late last Friday.", "1989-10-27T18"),
    ("1989-11-02", "It sank early last Saturday morning.", "1989-10-28T05"),
    ("1989-11-02", "He resigned late last week.", "1989-10-27"),
    # --- what was to have ended ---
    ("1994-08-12", "The season was to have ended Oct. 2.", "1994-10-02"),
    ("1994-08-12", "The season ended Oct. 2.", "1993-10-02"),
    ("2001-02-26", "Forecasters are calling for snow Wednesday.", "2001-02-28"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), ROWS, ids=[text for _, text, _ in ROWS])
def test_a_time_or_a_name(published, text, told):
    assert_told(published, text, told)


OWNED = [
    ("2001-02-26", "It expects $1.10 a share, down from 2000's $1.40.", "2000-01-01", "2001-01-01"),
    ("2001-02-26", "The total topped 1999's record.", "1999-01-01", "2000-01-01"),
    ("2001-02-26", "She loves the 2000's music.", "2000-01-01", "2010-01-01"),
    ("2001-02-26", "It recovers from Sunday's loss.", "2001-02-25", "2001-02-26"),
    ("2001-02-26", "Closed since Sunday's loss.", "2001-02-25", "2001-02-27"),
]


@pytest.mark.parametrize(("published", "text", "lower", "upper"), OWNED, ids=[text for _, text, *_ in OWNED])
def test_what_a_time_owns_is_of_it_alone(published, text, lower, upper):
    within = grammar.find(text, published=published)[-1].resolution.within
    assert (within.lower, within.upper) == (lower, upper)
