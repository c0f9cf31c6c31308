"""Times of papers that are read closely: hours in words, far years, what stands beside numbers."""

from __future__ import annotations

import pytest
from told import assert_told

# published, text, where each time begins
TOLD = [
    # hours in words before "o'clock"
    ("1955-03-10", "She was held at five-thirty o'clock on the morning of July 29, 1953.", "1953-07-29T05:30"),
    ("1955-03-10", "She rose at half past six o'clock in the morning of July 29, 1953.", "1953-07-29T06:30"),
    ("1955-03-10", "They met at seven fifteen o'clock.", "1955-03-10T07:15"),
    ("1955-03-10", "They met at seven o'clock.", "1955-03-10T07:00"),
    # quarters of hours on a day
    ("2025-06-18", "We leave a quarter of nine tomorrow morning.", "2025-06-19T08:45"),
    ("2025-06-18", "We leave quarter of nine tomorrow morning.", "2025-06-19T08:45"),
    ("2025-06-18", "The first quarter of 2024 was good.", "2024-01-01"),
    ("2025-06-18", "He left at quarter of ten yesterday evening.", "2025-06-17T21:45"),
    ("2025-06-18", "A quarter of nine crews left yesterday morning.", "2025-06-17"),
    # days of far years; numbers of things are none
    ("2025-06-18", "The lease ends on June 20, 3000.", "3000-06-20"),
    ("2025-06-18", "No card is good after December 31, 9999.", "9999-12-31"),
    ("2025-06-18", "On June 10, 3000 people came to the fair.", "2025-06-10"),
    ("2025-06-18", "On 10 June, 4500 of them left.", "2025-06-10"),
    # ordinals in words and in digits
    ("2017-06-15", "Second (2nd) and Fourth (4th) Monday of each month.", "XXXX-XX-WXX-1 XXXX-XX-WXX-1"),
    ("2017-06-15", "They meet on the third (3rd) Tuesday of each month at 7 p.m.", "XXXX-XX-WXX-2T19:00"),
    ("2017-06-15", "It was signed on the fourth (4th) of May.", "2017-05-04"),
    ("2017-06-15", "She came in second (2nd) on Monday.", "2017-06-12"),
    ("2017-06-15", "The second (1st) draft is due on Monday.", "2017-06-19"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), TOLD)
def test_times_of_documents(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
