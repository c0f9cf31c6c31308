"""Numbers beside a date that are no part of it, and those that are: counts, scores, joints."""

from __future__ import annotations

import pytest
from told import assert_told

COUNTS = [
    ("2024-11-13", "On 4 October, 1300 villagers were taken to safety.", "2024-10-04"),
    ("2024-11-13", "On October 4, 1700 homes lost their power.", "2024-10-04"),
    ("2024-11-13", "By Oct. 28, 2000 workers had lost their jobs.", "2024-10-28"),
    ("2024-11-13", "In September 1600 passengers were stranded.", "2024-09"),
    ("2024-11-13", "In August 1900 jobs went at the yard.", "2024-08"),
    ("2024-11-13", "On 4 October, 1230 people were taken to safety.", "2024-10-04"),
    ("2024-11-13", "By October 4, 1400 flights had been called off.", "2024-10-04"),
]

REPLACED = [
    ("2023-02-06", "The film goes to March 17th from 4/7.", "2023-03-17 2023-04-07"),
    ("2023-02-06", "The gala is on March 31 instead of 4/7.", "2023-03-31 2023-04-07"),
    ("2023-02-06", "The film goes to June 16 (from 5/12).", "2023-06-16 2023-05-12"),
    ("2023-02-06", "On Feb. 3, from 3/4 of a mile out, he saw it.", "2023-02-03"),
    ("2023-02-06", "It opens on March 31 instead of 3/4 of the year on.", "2023-03-31 2023"),
    ("2023-02-06", "He drank 1/2 instead of 3/4.", ""),
]

YEARS = [
    ("2024-11-13", "On 8 February 1586/7 she was put to death.", "1587-02-08"),
    ("2024-11-13", "On October 4, 2019 workers met in Rome.", "2019-10-04"),
    ("2024-11-13", "On October 4, 2018, workers met in Rome.", "2018-10-04"),
    ("2024-11-13", "On Oct. 4, 2000 workers' leaders met.", "2000-10-04"),
    ("2024-11-13", "In October 1923 workers rose in Hamburg.", "1923-10"),
    ("2024-11-13", "In June 2000 voters chose a new mayor.", "2000-06"),
    ("2024-11-13", "In June 1900 prices fell.", "1900-06"),
    ("2024-11-13", "In June 1700 he sailed for Riga.", "1700-06"),
    ("2024-11-13", "In September 1666 houses burned.", "1666-09"),
    ("2024-11-13", "On 10 November, 1989 people stood on the wall.", "1989-11-10"),
    ("2024-11-13", "A survey of Oct. 28, 2200 pages long, was leaked.", "2024-10-28"),
]

SCORES = [
    ("2024-11-13", "The board voted 4-1 Oct. 28 to close the pool.", "2024-10-28"),
    ("2024-11-13", "Kent State lost 31-17 Oct. 19 in Ohio.", "2024-10-19"),
    ("2024-11-13", "The motion failed 5-9 Oct. 19.", "2024-10-19"),
    ("2024-11-13", "The Owls lost 0-3 Oct. 19.", "2024-10-19"),
    ("2024-11-13", "Rovers went down 0-2 on Friday.", "2024-11-08"),
    ("2024-11-13", "The bill cleared the panel 12-8 June 3.", "2024-06-03"),
    ("2024-11-13", "The fair was held 10-12 May.", "2024-05-10"),
    ("2024-11-13", "The fair of 12-14 Oct. 1990 drew crowds.", "1990-10-12"),
    ("2024-11-13", "The fair was held 3-5 October 6 miles away.", "2024-10-03"),
]

BIRTHS = [
    ("2024-11-13", "Born March 2, 1941, in Ohio, she died Sunday.", "1941-03-02 2024-11-10"),
    ("2024-11-13", "Born in Kent on Jan. 9, 1938, he died on Friday at home.", "1938-01-09 2024-11-08"),
    ("2024-11-13", "He was born Jan. 9, 1938, in Kent and passed away Tuesday.", "1938-01-09 2024-11-12"),
    ("2024-11-13", "Born Jan. 9, 1938, in Kent, he died May 4, 1997.", "1938-01-09 1997-05-04"),
]

JOINTS = [
    ("2024-11-13", "The show is on November 30, 2024-February 2, 2025.", "2024-11-30 2025-02-02"),
    ("2024-11-13", "Ada Moss (March 4, 1851-October 11, 1920) was a painter.", "1851-03-04 1920-10-11"),
    ("2024-11-13", "It was open Oct. 30, 2019-Jan. 5, 2020.", "2019-10-30 2020-01-05"),
    ("2024-11-13", "Ada Moss (4 March 1851-11 October 1920) was a painter.", "1851-03-04 1920-10-11"),
    ("2024-11-13", "It was open May 2019-July 2019.", "2019-05 2019-07"),
    ("2024-11-13", "It was a May 4, 1970-style protest.", "2024-05-04"),
]


@pytest.mark.parametrize(("published", "text", "told"), COUNTS)
def test_number_counts_what_follows(published: str, text: str, told: str) -> None:
    """A round number behind a day or month counts the things behind it."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), YEARS)
def test_year_stays_a_year(published: str, text: str, told: str) -> None:
    """Other numbers there are years."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), SCORES)
def test_score_is_no_span_of_days(published: str, text: str, told: str) -> None:
    """Two numbers that fall, or stand before a month and its day, are a score."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), BIRTHS)
def test_birth_is_no_reference(published: str, text: str, told: str) -> None:
    """A weekday of a report is not counted from a date of birth."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), JOINTS)
def test_hyphen_joins_whole_dates(published: str, text: str, told: str) -> None:
    """A hyphen between a year and a month joins two dates."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), REPLACED)
def test_day_from_which_something_was_moved(published: str, text: str, told: str) -> None:
    """Two numbers behind the day to which something was moved are that from which it was."""
    assert_told(published, text, told)
