"""Notices, forecasts and newsletters: causes, what was called off for a day, what is just over, months of issues."""

import pytest
from told import assert_told

# published, text, where each time begins
CAUSES = [
    ("2018-08-08", "The outage was due to swapping a pump Tuesday.", "2018-08-07"),
    ("2018-08-08", "The delay was due to a burst main on Tuesday.", "2018-08-07"),
    ("2018-08-08", "The closure was due to bad weather on Sunday.", "2018-08-05"),
    ("2018-08-08", "The delay is due to a burst main on Tuesday.", "2018-08-07"),
    # what is due to be done
    ("2018-08-08", "The bridge was due to reopen on Friday.", "2018-08-10"),
    ("2018-08-08", "The bridge was due to fully reopen on Friday.", "2018-08-10"),
    ("2018-08-08", "The bridge is due to reopen on Monday.", "2018-08-13"),
    ("2018-08-08", "She is among those due to speak on Monday.", "2018-08-13"),
    ("2018-08-08", "The report was due on Friday.", "2018-08-10"),
    ("2018-08-08", "The album is expected to drop on Monday.", "2018-08-13"),
]

JUST_OVER = [
    ("2018-08-08", "The Foxes are coming off a 3-1 win over Hull on Saturday.", "2018-08-04"),
    ("2018-08-08", "They are coming off the back of a defeat on Saturday.", "2018-08-04"),
    ("2018-08-08", "Hull, coming off a loss on Saturday, will face Leeds.", "2018-08-04"),
    ("2018-08-08", "Shares are coming off a strong run in September, and need good news.", "2017-09"),
    # what is taken off
    ("2018-08-08", "The roof is coming off the barn on Saturday.", "2018-08-11"),
    ("2018-08-08", "The plaster is coming off on Saturday.", "2018-08-11"),
    ("2018-08-08", "The mill is coming off its lease in September.", "2018-09"),
]

CALLED_OFF = [
    ("2018-08-08", "Another 30 sailings had already been cancelled for Thursday.", "2018-08-09"),
    ("2018-08-08", "More than 40 trains have been scrapped for Friday.", "2018-08-10"),
    ("2018-08-08", "Flights were cancelled for Tuesday.", "2018-08-07"),
    ("2018-08-08", "Another 30 planes had already been grounded for Thursday.", "2018-08-09"),
    ("2018-08-08", "Thursday flights cancelled", "2018-08-09"),
    ("2018-08-08", "Snow! 300 Thursday flights already cancelled", "2018-08-09"),
    ("2018-08-08", "Friday's game cancelled.", "2018-08-10"),
    ("2018-08-08", "Tuesday's game cancelled.", "2018-08-07"),
    # what was fixed for a day; the day on which it was done
    ("2018-08-08", "A rally was called for Monday.", "2018-08-13"),
    ("2018-08-08", "All flights were cancelled on Friday.", "2018-08-03"),
    ("2018-08-08", "The show was cancelled for good on Friday.", "2018-08-03"),
    ("2018-08-08", "The line cancelled 40 sailings on Friday.", "2018-08-03"),
]

NIGHTS = [
    ("2018-08-08", "Friday night The Lamps in Hull is hosting an acoustic set.", "2018-08-10"),
    ("2018-08-08", "Friday night Salt and Ash in Hull is hosting a show.", "2018-08-10"),
    ("2018-08-08", "Friday night the club opens its doors.", "2018-08-10"),
    # what is of the night
    ("2018-08-08", "Sunday night's loss is their third.", "2018-08-05"),
    ("2018-08-08", "Sunday night was a disaster.", "2018-08-05"),
]

ISSUES = [
    ("2018-11-28", "Our December newsletter is out early.", "2018-12"),
    ("2018-11-28", "Our December Newsletter went out on Monday.", "2018-12 2018-11-26"),
    ("2018-11-28", "The January issue of the magazine was printed early.", "2019-01"),
    ("2018-11-28", "In the January issue he wrote of his fears.", "2019-01"),
    ("2018-11-28", "The October issue sold well.", "2018-10"),
    ("2018-05-16", "She read the October issue.", "2017-10"),
    ("2018-05-16", "The October issue will be a big one.", "2018-10"),
    ("2018-11-28", "Vicar's December Newsletter Page", "2018-12"),
    ("2018-11-28", "December News from the Club", "2018-12"),
    # no issue of a month, no month
    ("2018-11-28", "In December issues of safety were raised.", "2017-12"),
    ("2018-11-28", "June Moon News", ""),
    ("2018-11-28", "Pear May Update Its Phones", ""),
]

LOOKED_INTO = [
    (
        "2018-08-08",
        "The board will look at any link between the fire and a blast in the same place in December.",
        "2017-12",
    ),
    ("2018-08-08", "The panel will examine a crash near Hull in December.", "2017-12"),
    ("2018-08-08", "Police will investigate a shooting in the town on Friday.", "2018-08-03"),
    # when somebody looks into it
    ("2018-08-08", "The court will examine the case in December.", "2018-12"),
    ("2018-08-08", "The panel will review the attack on Friday.", "2018-08-10"),
    ("2018-08-08", "The panel will review a plan for attacks in December.", "2018-12"),
]

KEPT = [
    ("2018-08-08", "The map shows reports of hail, wind damage and floods from Tuesday night.", "2018-08-07"),
    ("2018-08-08", "Photos of the fair, the dancing and the food from Tuesday", "2018-08-07"),
    # what begins
    ("2018-08-08", "Hail, wind and floods from Tuesday", "2018-08-14"),
    ("2018-08-08", "Tickets for the fair, the dance and the food from Tuesday", "2018-08-14"),
]

BECAUSE_OF_TODAY = [
    ("2018-08-08", "Some will not get mail until Friday because of the strike on Wednesday.", "2018-08-10 2018-08-08"),
    ("2018-08-08", "The pool will open on Friday due to the storm on Wednesday.", "2018-08-10 2018-08-08"),
    # the next one
    ("2018-08-08", "The pool will close on Friday and reopen on Wednesday.", "2018-08-10 2018-08-15"),
]


@pytest.mark.parametrize(("published", "text", "told"), CAUSES)
def test_what_something_is_due_to_is_no_plan(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), JUST_OVER)
def test_what_somebody_is_coming_off_is_over(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), CALLED_OFF)
def test_a_weekday_for_which_something_is_called_off_is_the_nearest(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), NIGHTS)
def test_a_name_behind_a_night_is_not_of_it(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), ISSUES)
def test_the_month_of_an_issue_is_the_nearest(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), LOOKED_INTO)
def test_what_is_looked_into_is_over(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), KEPT)
def test_what_is_kept_of_a_day_is_over(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), BECAUSE_OF_TODAY)
def test_what_today_brought_about_is_of_today(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
