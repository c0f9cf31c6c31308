"""A least and a most: "more than two years ago" is any time up to that day, "nearly two years ago" about then."""

import pytest

import grammar
from grammar import Policy, resolve

# published, phrase, TIMEX3 value and mod, what it delimits
LIMITS = [
    # --- before publication: 2018-08-08 was a Wednesday ---
    ("2018-08-08", "more than two years ago", "2016 BEFORE", None, "2016-08-09"),
    ("2018-08-08", "over a week ago", "2018-W31 BEFORE", None, "2018-08-02"),
    ("2018-08-08", "well over a decade ago", "2008 BEFORE", None, "2008-08-09"),
    ("2018-08-08", "at least four years ago", "2014 BEFORE", None, "2014-08-09"),
    ("2018-08-08", "two or more years ago", "2016 BEFORE", None, "2016-08-09"),
    ("2018-08-08", "more than half a century ago", "1968 BEFORE", None, "1968-08-09"),
    ("2018-08-08", "less than a month ago", "2018-07 AFTER", "2018-07-08", "2018-08-09"),
    ("2018-08-08", "no more than three weeks ago", "2018-W29 AFTER", "2018-07-18", "2018-08-09"),
    ("2018-03-31", "less than a month ago", "2018-02 AFTER", "2018-02-28", "2018-04-01"),
    ("2018-01-10", "more than two years ago", "2016 BEFORE", None, "2016-01-11"),
    # --- hours: of a known moment to the second, else of the day ---
    ("2018-08-08", "more than three hours ago", "2018-08-08 BEFORE", None, "2018-08-09"),
    ("2018-08-08T17:00", "more than three hours ago", "2018-08-08T14:00 BEFORE", None, "2018-08-08T14:00:00"),
    ("2018-08-08T17:00", "less than three hours ago", "2018-08-08T14:00 AFTER", "2018-08-08T14:00:00",
     "2018-08-08T17:00:00"),
    # --- ahead, and beside another time ---
    ("2018-08-08", "less than two weeks from now", "2018-W34 BEFORE", "2018-08-08", "2018-08-23"),
    ("2018-08-08", "more than two weeks before 5 May 2017", "2017-04-21 BEFORE", None, "2017-04-22"),
    ("2018-08-08", "more than two weeks after 5 May 2017", "2017-05-19 AFTER", "2017-05-19", None),
    ("2018-08-08", "less than two weeks after 5 May 2017", "2017-05-19 BEFORE", "2017-05-05", "2017-05-20"),
    ("2018-08-08", "less than three days before Christmas 2017", "2017-12-22 AFTER", "2017-12-22", "2017-12-26"),
    # --- about then: neither a least nor a most ---
    ("2018-08-08", "nearly two years ago", "2016 AFTER", "2016-01-01", "2017-01-01"),
    ("2018-08-08", "almost a month ago", "2018-07 AFTER", "2018-07-01", "2018-08-01"),
    ("2018-08-08", "just over a week ago", "2018-W31 BEFORE", "2018-07-30", "2018-08-06"),
    ("2018-08-08", "just under two weeks ago", "2018-W30 AFTER", "2018-07-23", "2018-07-30"),
    ("2018-08-08", "about two years ago", "2016 APPROX", "2016-01-01", "2017-01-01"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "phrase", "timex", "lower", "upper"), LIMITS)
def test_what_a_least_and_a_most_delimit(published, phrase, timex, lower, upper):
    (found,) = grammar.find(phrase, published=published)
    assert f"{found.timex.value} {found.timex.mod}" == timex
    assert (found.resolution.within.lower, found.resolution.within.upper) == (lower, upper)


RUNNING = [
    ("He died on 5 May 2016. Less than two weeks later she died.", "2016-05-05", "2016-05-20"),
    ("He died on 5 May 2016. More than two weeks later she died.", "2016-05-19", None),
    ("He died in May 2016. More than a year later she died.", "2017-05-01", None),
    ("He died on 5 May 2016. At least a week earlier she had died.", None, "2016-04-29"),
]


@pytest.mark.parametrize(("text", "lower", "upper"), RUNNING)
def test_they_count_from_the_time_told_before(text, lower, upper):
    within = grammar.find(text, published="2018-08-08")[-1].resolution.within
    assert (within.lower, within.upper) == (lower, upper)


def test_the_policy_may_take_them_for_about_then():
    about = resolve("more than two years ago", published="2018-08-08", policy=Policy.news().choosing("limits=no"))
    assert (about.within.lower, about.within.upper) == ("2016-01-01", "2017-01-01")
    assert about.value == resolve("more than two years ago", published="2018-08-08").value


GERMAN = [
    ("vor mehr als zwei Jahren", None, "2016-08-09"),
    ("vor weniger als einem Monat", "2018-07-08", "2018-08-09"),
    ("vor fast zwei Jahren", "2016-01-01", "2017-01-01"),
    ("vor gut zwei Jahren", "2016-01-01", "2017-01-01"),
]


@pytest.mark.parametrize(("phrase", "lower", "upper"), GERMAN)
def test_in_german(phrase, lower, upper):
    within = resolve(phrase, published="2018-08-08", language="de").within
    assert (within.lower, within.upper) == (lower, upper)
