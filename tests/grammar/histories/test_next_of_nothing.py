"""What came next, where nothing that it follows was told: none of the days to come. (text, the value of each time)."""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    ("The next day, he resigned.", "XXXX-XX-XX"),
    ("He was let go the following Tuesday.", "XXXX-WXX-2"),
    ("The following week, he resigned.", "XXXX-WXX"),
    ("The following month's figures were worse.", "XXXX-XX"),
    ("By the following year he had lost all.", "XXXX"),
    ("The next morning he was dead.", "XXXX-XX-XXTMO"),
    ("At 9 a.m. the next day he was dead.", "XXXX-XX-XXT09:00"),
    ("The show was held late the following week.", "XXXX-WXX"),
    ("He died on the last day of the following month.", "XXXX-XX-XX"),
    # in a clause that looks ahead, in the present, and where a time was told
    ("The vote will be held the following Tuesday.", "2019-06-11"),
    ("The next day brings rain.", "2019-06-06"),
    ("She promised she would be back the next day.", "2019-06-06"),
    ("He left in March. The following Tuesday she came.", "2019-03 2019-03-05"),
    ("He left on May 3. The next day he died.", "2019-05-03 2019-05-04"),
    ("It lasted from December 1862 until the following March.", "1862-12 1863-03"),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_none_to_come(text: str, told: str) -> None:
    found = [phrase.timex.value for phrase in grammar.find(text, published="2019-06-05")]
    assert found == told.split()
