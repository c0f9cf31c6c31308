"""Days counted from others, lengths up to a day, and hours whose zone stands between them and their day."""

import pytest
from told import assert_told

# published, text, where each time begins
COUNTED = [
    # --- the weekday beside a day that was told ---
    ("2003-05-14", "He came on 3 March and left the Friday after.", "2003-03-03 2003-03-07"),
    ("2003-05-14", "She speaks on Friday and again the Friday after.", "2003-05-16 2003-05-23"),
    ("2003-05-14", "She speaks next Tuesday and the Tuesday after that.", "2003-05-20 2003-05-27"),
    ("2003-05-14", "He came on 3 March, having left home the Sunday before.", "2003-03-03 2003-03-02"),
    ("2003-05-14", "He came last Monday and left the Monday after.", "2003-05-12 2003-05-19"),
    ("2003-05-14", "He left the Tuesday after the storm.", "XXXX-WXX-2"),
    # --- weeks before the last one: it was a Wednesday ---
    ("2003-05-14", "He left a week ago Sunday.", "2003-05-04"),
    ("2003-05-14", "He left a week ago Friday.", "2003-05-02"),
    ("2003-05-14", "He left two weeks ago Friday.", "2003-04-25"),
    ("2003-05-14", "He left a week ago Wednesday.", "2003-05-07"),
    ("2003-05-14", "He left a week ago last Friday.", "2003-05-02"),
    ("2003-05-14", "He left a year ago Friday.", "2002-05-09"),
    # --- so long up to a day ---
    ("2003-05-14", "Profit for the six months to 31 March rose, from a loss in the same period last year.",
     "2002-10-01 2001-10-01"),
    ("2003-05-14", "Sales for the year to date were flat.", "2003-01-01"),
    # --- the zone between an hour and its day ---
    ("2003-05-14", "It lapses at 5 p.m., New York time, May 30.", "2003-05-30T17"),
    ("2003-05-14", "It lapses at 5 p.m., EST, May 30.", "2003-05-30T17"),
    ("2003-05-14", "It lapses at noon, Paris time, Friday.", "2003-05-16T12"),
    ("2003-05-14", "It lapses at 12:00 midnight, New York City time, on Friday, May 30.", "2003-05-31"),
    ("2003-05-14", "It lapses at 12:00 noon on Friday.", "2003-05-16T12"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), COUNTED, ids=[text for _, text, _ in COUNTED])
def test_a_day_counted_from_another(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
