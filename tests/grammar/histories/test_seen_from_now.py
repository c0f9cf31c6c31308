"""Histories: what is seen from when they were written, ranges to the end of a month, counts behind months."""

from __future__ import annotations

import pytest

import grammar

FROM_NOW = [
    ("In 1977 they crossed the river. The frontier opened in 2003. This weekend veterans will walk across it; on "
     "Monday a stone will be unveiled.\n\nMore is told below.", "1977 2003 2007-W30-WE 2007-07-30"),
    ("It was carried off in 1937 and set up again in 1946. Last month it was cleaned.\n\nMore is told below.",
     "1937 1946 2007-06"),
    ("The society was founded in 1899. It is to be wound up next year.\n\nMore is told below.", "1899 2008"),
    ("He died in 1954. This summer four students repeated the crossing.\n\nMore is told below.", "1954 2007-SU"),
    ('He landed on 3 May 1903. "We are here until next year," he wrote.\n\nMore is told below.', "1903-05-03 1904"),
    ("In 2004 the town fell. Another event of this year was a strike.\n\nMore is told below.", "2004 2004"),
    ("They landed in 1903. They hoped that they would be home next year.\n\nMore is told below.", "1903 1904"),
]  # fmt: skip

PLANS = [
    ("On 6 October 1879 he landed. He expected to be there in three weeks. On the 9th his bullocks began to die.",
     "1879-10-06 1879-W44 1879-10-09"),
    ("On 6 October 1879 he landed. They meant to be home by Christmas. On the 9th they began to die.",
     "1879-10-06 1879-12-25 1879-10-09"),
    ("On 6 October 1879 he landed. They were home by Christmas. On the 9th they married.",
     "1879-10-06 1879-12-25 1880-01-09"),
]  # fmt: skip

TO_THE_END = [
    ("On 3 June 1917 they came. From 8 July until the end of the month they dug.", "1917-06-03 1917-07-08 1917-07"),
    ("On 3 June 1917 they came. From Friday until the end of the week they dug.", "1917-06-03 1917-06-08 1917-W23"),
    ("On 3 June 1917 they came. From 8 July to the end of the year they dug.", "1917-06-03 1917-07-08 1917"),
]

COUNTS = [
    ("By 1955 he was home. During September there were 31; during October, 74. A curfew began on 28 November.",
     "1955 1955-09 1955-10 1955-11-28"),
    ("In 1855 there were 402 in January; on Monday 29 January, 94.", "1855 1855-01 1855-01-29"),
    ("He was born on October 12, 74.", "1974-10-12"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), [*FROM_NOW, *PLANS, *TO_THE_END, *COUNTS])
def test_each_time_of_a_history(text: str, told: str) -> None:
    found = grammar.find(text, published="2007-07-27", policy=grammar.Policy.narrative())
    assert " ".join(one.timex.value or "-" for one in found) == told


JOURNALS = [
    ('Cope wrote on Tuesday, 18 July 1809: "No mules today. None yesterday. I am promised forty tomorrow." '
     "The mules came on the 22nd.", "1809-07-18 1809-07-18 1809-07-17 1809-07-19 1809-07-22"),
    ('On 3 May 1854 he wrote: "Four this morning and three last night." On the 5th he died.',
     "1854-05-03 1854-05-03TMO 1854-05-02TNI 1854-05-05"),
    ('The fort fell on 3 May 1854. "Today it is a museum," says the guide.', "1854-05-03 2007-07-27"),
    ("The fleet rose on 7 March 1891.\n\nApril. The fleet blockaded the capital. On the 22nd a boat crept out.",
     "1891-03-07 1891-04 1891-04-22"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), JOURNALS)
def test_what_was_written_on_a_day(text: str, told: str) -> None:
    """And parts of a chronicle that a month heads."""
    test_each_time_of_a_history(text, told)
