"""Times of newspaper features and company news."""

from __future__ import annotations

import pytest
from told import assert_told

LAST_YEAR = [
    ("1989-10-26", "Last year, the fair was held in August.", "1988 1988-08-01"),
    ("1989-10-26", "Last year, the plant closed in March.", "1988 1988-03-01"),
    ("1989-10-26", "Last year, it lost $2 million in the third quarter.", "1988 1988-07-01"),
    ("1989-10-26", "Last year, it lost $2 million in the first half.", "1988 1988-01-01"),
    ("1989-10-26", "Last year the tax was due on April 15.", "1988 1988-04-15"),
    ("1989-10-26", "Last year, Easter fell on April 3.", "1988 1988-04-03 1988-04-03"),
    ("1989-10-26", "A year ago, it lost $2 million in the third quarter.", "1988 1988-07-01"),
    # not what is told of this year
    ("1989-10-26", "Last year's sales fell; in March they rose.", "1988 1989-03-01"),
    ("1989-10-26", "Last year, it had 900 workers; in August it had 300.", "1988 1989-08-01"),
    ("1989-10-26", "Last year, prices rose, the board said in August.", "1988 1989-08-01"),
    ("1989-10-26", "Last year, it earned $3 million, but in the first quarter it lost $1 million.", "1988 1989-01-01"),
    ("1989-10-26", "Last year, it made 900 cars, but in August it closed.", "1988 1989-08-01"),
    ("1989-10-26", "Last year it hired Mr. Lee, who died in August.", "1988 1989-08-01"),
]
STORY = [
    (
        "2021-04-14",
        "In March 1968 he went to Chicago. He found work in a steel mill. In September he came home.",
        "1968-03-01 1968-09-01",
    ),
    (
        "2021-04-14",
        "In the summer of 1964, three men vanished. The sheriff searched in vain. They were found on Aug. 4.",
        "1964-06-01 1964-08-04",
    ),
    (
        "1999-08-06",
        "In the spring of 1951 she was hired. Her boss was gruff. She ran the store in December.",
        "1951-03-01 1951-12-01",
    ),
    ("2021-04-14", "The trial opened on Jan. 9, 1995. The verdict came on Oct. 3.", "1995-01-09 1995-10-03"),
    ("2021-03-14", "She left Cuba in October 1961. Her parents followed in April.", "1961-10-01 1962-04-01"),
    # a month of this year or of late may be that one, where it does not open its sentence
    ("2021-04-14", "She left Cuba in October 1961. Her parents followed in March.", "1961-10-01 2021-03-01"),
    # not behind a present, a saying, the founding of a firm, nor of the last weeks
    (
        "2021-04-14",
        "The mill was built in March 1968. It has 900 workers. In September it was sold.",
        "1968-03-01 2020-09-01",
    ),
    (
        "2021-04-14",
        "The mill closed in March 1968, the owner said. It had 900 workers. The board met in January.",
        "1968-03-01 2021-01-01",
    ),
    (
        "2021-04-14",
        "The firm was founded in March 1968. It had 900 workers. The board met in September.",
        "1968-03-01 2020-09-01",
    ),
    (
        "2021-04-14",
        "The trial opened on Jan. 9, 1995. It ended in uproar. The men were freed on April 2.",
        "1995-01-09 2021-04-02",
    ),
]


@pytest.mark.parametrize(("published", "text", "told"), LAST_YEAR)
def test_the_year_that_opens_a_sentence_is_that_of_its_bare_dates(published: str, text: str, told: str) -> None:
    """ "Last year, the fair was held in August"."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), STORY)
def test_a_story_of_long_ago_goes_on_in_its_year(published: str, text: str, told: str) -> None:
    """ "In March 1968 he went to Chicago. He found work. In September he came home"."""
    assert_told(published, text, told)
