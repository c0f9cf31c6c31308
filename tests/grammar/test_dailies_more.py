"""More times of newspaper features, company news, forecasts and notices."""

from __future__ import annotations

import pytest

from tests.grammar.told import assert_told

QUARTERS_AGO = [
    ("1989-10-26", "The chain earned $3 million in the third quarter a year ago.", "1988-07-01"),
    ("1989-10-26", "The third quarter a year ago included a gain.", "1988-07-01"),
    ("1989-10-26", "It lost $2 million in the September quarter a year ago.", "1988-07-01"),
    ("1989-10-26", "It had a loss in the second half two years ago.", "1987-07-01"),
    ("1989-10-26", "Third-quarter net income a year ago was $2 million.", "1988-07-01 1988-07-01"),
    ("1989-10-26", "It posted a third-quarter loss two years ago.", "1987-07-01 1987-01-01"),
    ("1990-02-01", "It reported a loss in the fourth quarter a year ago.", "1988-10-01"),
    ("1990-02-01", "It reported a loss in the third quarter a year ago.", "1989-07-01"),
    # not what is compared with a year ago
    ("1989-10-26", "Sales rose 3% from a year ago in the third quarter.", "1988 1989-07-01"),
    ("1989-10-26", "Sales rose 3% from a year ago in June.", "1988 1989-06-01"),
    ("1989-10-26", "Third-quarter profit rose from a year ago.", "1989-07-01 1988-07-01"),
    ("1989-10-26", "Sales rose in the third quarter; a year ago they fell.", "1989-07-01 1988-07-01"),
    ("1989-10-26", "A year ago in June, he left.", "1988-06-01"),
]


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [*QUARTERS_AGO],
    ids=lambda value: value if isinstance(value, str) and " " in value else "",
)
def test_times_of_dailies(published: str, text: str, told: str) -> None:
    """Each time of a text begins as told."""
    assert_told(published, text, told)
