"""What later words mean: the stretch that figures are compared with, what is since it, the day and year of a story."""

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
    "text",
    [
        "Sales rose 3 percent from a year earlier. Costs fell from a year earlier, and profit was $3m a year before.",
        "Sales were $3m the previous year. Costs were $2m the previous year.",
        "Net was up on a year earlier; so were sales, on a year before.",
        "Net rose to $14 million from $10 million a year ago. Sales were $3 million, up on a year earlier.",
    ],
)
def test_figures_are_compared_with_one_time(text):
    assert {p.resolution.value.edtf for p in grammar.find(text, published="2004-10-14")} == {"2003"}


def test_what_was_a_year_before_a_year_ago():
    told = grammar.find("It had 12 shops a year ago. A year earlier it had none.", published="2004-10-14")
    assert [p.resolution.value.edtf for p in told] == ["2003", "2002"]


def test_a_story_goes_on_back_from_what_it_told():
    text = "In May 2001 he left. A year earlier he had married. Two years earlier he had met her."
    told = grammar.find(text, published="2004-10-14", policy=grammar.Policy.narrative())
    assert [p.resolution.value.edtf for p in told] == ["2001-05", "2000", "1998"]


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


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("In early October of the following year he left.", "early October of the following year", "1571-10"),
        ("In late January the following year he left.", "late January the following year", "1571-01"),
        ("At the end of May of the following year he left.", "the end of May of the following year", "1571-05"),
        ("On the night of 2 May the following year it fell.", "the night of 2 May the following year", "1571-05-02TNI"),
        (
            "On 5 May he came. At six in the morning of the 6th he left.",
            "six in the morning of the 6th",
            "1570-05-06T06:00",
        ),
        (
            "On 5 May he came. At about one in the afternoon of the 9th he left.",
            "about one in the afternoon of the 9th",
            "1570-05-09T13:00",
        ),
        ("On the evening of Easter Monday, 7 April 1572, bells rang.", "the evening of Easter Monday", "1572-04-07TEV"),
        ("At noon on Whit Monday, 26 May 1572, bells rang.", "noon on Whit Monday", "1572-05-26T12:00"),
    ],
)
def test_a_story_keeps_its_day_and_year_together(text, phrase, value):
    policy = grammar.Policy.narrative()
    found = grammar.find("In 1570 he was in Rome. " + text, published="2010-09-20", policy=policy)
    assert (phrase, value) in [(one.text, one.timex.value) for one in found]


def test_a_number_behind_an_hour_may_count_a_thing():
    (hour,) = grammar.find("It was due at 6 in the morning of the 6th Brigade parade.", published="2010-09-20")
    assert hour.text == "6 in the morning"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Phones were down for six hours from 2.30am on 8 August.", "2016-08-08T02:30:00/2016-08-08T08:30:00"),
        ("It was without power for nine hours from 3 a.m. on Sunday.", "2016-08-07T03:00:00/2016-08-07T12:00:00"),
        ("The outage lasted two hours from 09:00 on Tuesday.", "2016-08-09T09:00:00/2016-08-09T11:00:00"),
    ],
)
def test_so_long_from_a_time_of_a_day_is_of_that_day(text, told):
    (phrase,) = grammar.find(text, published="2016-08-10")
    assert phrase.timex.type == "DURATION"
    value = phrase.resolution.value
    assert f"{value.lower}/{value.upper}" == told


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It rained from Friday morning to Saturday evening. The roads were shut during this time.", "2022-12-09"),
        ("Snow will fall on Friday and into Saturday morning. Stay at home during this time.", "2022-12-16"),
        ("It rained on Friday morning. The roads were shut during this time.", "2022-12-09TMO"),
    ],
)
def test_a_stretch_of_several_days_is_spelled_by_its_first(text: str, value: str) -> None:
    *_, last = grammar.find(text, published="2022-12-15")
    assert last.timex.value == value
