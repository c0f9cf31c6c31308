"""The stretch of time that later words mean: what figures are compared with, and what is since it."""

from __future__ import annotations

import pytest

import grammar


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("2019-05-14", "In April there were 12, up from 9 in the same period last year.", "2018-04"),
        ("2019-05-14", "Sales rose 5% in April. In the same period last year they fell.", "2018-04"),
        ("2019-05-14", "First-half sales are up 6% from the same period last year.", "2018-40"),
        ("2019-05-14", "Sales in the four months to April beat those of the same period last year.", "2018-01/2018-04"),
        ("2019-05-14", "Since January it has sold 12, up from the same period last year.", "2018-01-01/2018-05-14"),
        ("2019-05-14", "Year-to-date sales are up on the same period last year.", "2018-01-01/2018-05-14"),
        (
            "2020-04-14",
            "From 1 January to 29 February it sold 12, up from the same period last year.",
            "2019-01-01/2019-02-28",
        ),
        ("2020-03-03", "In January and February it sold 12, up from the year-earlier period.", "2019-01/2019-02"),
        (
            "2019-05-14",
            "In the nine months ended March 31 it sold 12, up from the year-earlier period.",
            "2017-07/2018-03",
        ),
        (
            "2020-04-14",
            "In the week to 5 April it sold 12, up from the same period last year.",
            "2019-04-01/2019-04-07",
        ),
        ("2020-04-14", "On Tuesday it said it had sold more than in the same period last year.", "2019-33"),
        ("2020-04-14", "First-quarter sales, it said on Tuesday, beat the same period last year.", "2019-33"),
    ],
)
def test_figures_are_compared_with_the_same_period(published, text, told):
    assert grammar.find(text, published=published)[-1].resolution.value.edtf == told


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("From 2010 to 2014 she ran it; since then she has taught.", "2014"),
        ("From 3 to 5 May he was away. Since then he has been home.", "2016-05-05"),
        ("He was away from May to July. Since that time he has been home.", "2016-07"),
        ("He left in early May. Since then he has been home.", "2016-05"),
    ],
)
def test_what_is_since_a_range_is_since_its_end(text, day):
    then = grammar.find(text, published="2016-09-08")[-1].resolution
    assert then.value.edtf.startswith(day)
    assert then.within.end == grammar.Interval.from_edtf("2016-09-08").end
