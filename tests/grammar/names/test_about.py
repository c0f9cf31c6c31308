"""So long after a time that was told less finely: nobody says when in it that was."""

from __future__ import annotations

import pytest

import grammar

# text, the bounds of its last time and whether they are only about so, its TIMEX3 value
ROWS = [
    ("In May 2019 he left. Three days later he was back.", "2019-05-04/2019-06-04~", "2019-05"),
    ("In May 2019 he left. Two weeks later he was back.", "2019-05-15/2019-06-15~", "2019-05"),
    ("In May 2019 he left. Ten days earlier he had been seen.", "2019-04-21/2019-05-22~", "2019-04"),
    ("In early May 2019 he left. Ten days later he was back.", "2019-05-11/2019-05-21~", "2019-05"),
    ("In 2019 he left. Three months later he was back.", "2019-04-01/2020-04-01~", "2019"),
    ("In the summer of 2019 he left. A month later he was back.", "2019-07-01/2019-10-01~", "2019"),
    ("In May 2019 he left. Two hours later he was back.", "2019-05-01/2019-06-01~", "2019-05"),
    ("In 2019 he left. The following month he fled.", "2019-02-01/2020-02-01~", "2019"),
    ("In May 2019 he left. The following week he was back.", "2019-05-08/2019-06-08~", "2019-05"),
    ("In the fourth quarter of 2019 sales fell. The following month they rose.", "2019-11-01/2020-02-01~", "2019"),
    ("In 2019 he left. In the previous month he had been ill. That month it rained.",
     "2018-12-01/2019-12-01~", "2018"),
    # as fine as it is told
    ("In May 2019 he left. The following month he fled.", "2019-06-01/2019-07-01", "2019-06"),
    ("From March to May 2019 he was ill. The following month he was back.", "2019-06-01/2019-07-01", "2019-06"),
    ("In May 2019 he left. Two months later he was back.", "2019-07-01/2019-08-01", "2019-07"),
    ("On 3 May 2019 he left. Two weeks later he was back.", "2019-05-13/2019-05-20", "2019-W20"),
    ("On 3 May 2019 he left. Ten days later he was back.", "2019-05-13/2019-05-14", "2019-05-13"),
    ("In 2019 he left. Two years later he was back.", "2021-01-01/2022-01-01", "2021"),
    # a bare day goes on from the beginning of such a time
    ("In May 2019 he left. Three days later he was back. On 9 June he fled.", "2019-06-09/2019-06-10", "2019-06-09"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "bounds", "value"), ROWS)
def test_so_long_after_some_time_in_a_longer_one_lies_about_then(text: str, bounds: str, value: str) -> None:
    last = grammar.find(text, published="2021-03-10", policy=grammar.Policy.narrative())[-1]
    time = last.resolution.value
    assert isinstance(time, grammar.Interval)
    assert f"{time.lower}/{time.upper}{'~' if time.approximate else ''}" == bounds
    assert last.timex.value == value


YEARS = [
    ("It was painted about 1889-90.", "1889~/1890~"),
    ("Stool, oak, c. 1763-64.", "1763~/1764~"),
    ("A jug, c. 1911-12, was sold.", "1911~/1912~"),
    ("A jug (c. 1907-12) was sold.", "1907~/1912~"),
    ("The chapel was built circa 1905/06.", "1905~/1906~"),
    ("It was made between 1889 and about 1890.", "1889~/1890~"),
    # a month, a school year
    ("The log for 1907-12 is lost.", "1907-12"),
    ("The log of c. 1911-10 is lost.", "1911-10~"),
    ("He taught in the school year 2015-16.", "2015/2016"),
]


@pytest.mark.parametrize(("text", "told"), YEARS)
def test_years_behind_about(text: str, told: str) -> None:
    within = grammar.find(text, published="2021-03-10")[0].resolution.within
    assert isinstance(within, grammar.Interval)
    assert within.edtf == told
