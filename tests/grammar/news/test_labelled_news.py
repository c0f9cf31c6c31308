"""Weekdays of sources, of what leads up to an event, of what is wanted by a day, and of what comes to a close."""

import pytest
from told import assert_told

# published, text, where each time begins: 2018-08-09 is a Thursday
SOURCES = [
    ("2018-08-09", "The plant will reopen, according to a statement from the firm Monday.", "2018-08-06"),
    ("2018-08-09", "The plant may reopen, according to a note on Monday.", "2018-08-06"),
    ("2018-08-09", "Buses will run as usual, according to notes by the union and the city Monday night.", "2018-08-06"),
    (
        "2018-08-09",
        "Schools may open as soon as Wednesday, according to letters by the union and the city Monday.",
        "2018-08-15 2018-08-06",
    ),
    ("2018-08-09", "In a statement Monday, the board reports that sales rose.", "2018-08-06"),
    ("2018-08-09", "In a news release on Monday, the police say two men were hurt.", "2018-08-06"),
    ("2018-08-09", "In an interview Monday, the mayor says he wants to stay.", "2018-08-06"),
    ("2018-08-09", "For more from Monday's council meeting, see the film below.", "2018-08-06"),
    ("2018-08-09", "For photos from Monday's parade, visit our site.", "2018-08-06"),
    # what a source tells of
    ("2018-08-09", "The plant will reopen Monday, according to a statement from the firm.", "2018-08-13"),
    ("2018-08-09", "Trains will stop, according to the timetable for Monday.", "2018-08-13"),
    ("2018-08-09", "Rain will fall, according to the forecast Monday.", "2018-08-13"),
    ("2018-08-09", "According to the union, the strike will begin Monday.", "2018-08-13"),
    ("2018-08-09", "According to the union the strike will begin Monday.", "2018-08-13"),
    ("2018-08-09", "She will pay, according to a deal to be signed Monday.", "2018-08-13"),
    ("2018-08-09", "In a statement Monday, the board will tell how sales went.", "2018-08-13"),
    ("2018-08-09", "In a final Monday, they play Leeds.", "2018-08-13"),
    ("2018-08-09", "For more tickets for Monday's game, visit our site.", "2018-08-13"),
]

WANTED = [
    ("2018-08-09", "The judge ordered a medical report by Monday.", "2018-08-13"),
    ("2018-08-09", "The board demanded figures by Monday before it rules.", "2018-08-13"),
    ("2018-08-09", "She wanted a decision by Monday.", "2018-08-13"),
    ("2018-08-09", "He urged her to convene the cabinet on Monday or Tuesday.", "2018-08-13 2018-08-14"),
    ("2018-08-09", "They asked the speaker to summon parliament on Monday.", "2018-08-13"),
    # what was ordered or wanted then
    ("2018-08-09", "The judge ordered a medical report on Monday.", "2018-08-06"),
    ("2018-08-09", "The judge ordered a report Monday.", "2018-08-06"),
    ("2018-08-09", "It set a record on Monday.", "2018-08-06"),
    ("2018-08-09", "She wanted a decision on Monday.", "2018-08-06"),
    ("2018-08-09", "The speaker managed to convene parliament on Monday.", "2018-08-06"),
]

LEADING_UP = [
    ("2018-08-09", "The senate cleared the way for a vote Monday.", "2018-08-13"),
    ("2018-08-09", "The senate cleared the way for a final vote on the budget Monday.", "2018-08-13"),
    ("2018-08-09", "The ruling paved the way for a referendum on the treaty on Monday.", "2018-08-13"),
    ("2018-08-09", "The win set the stage for a final on Monday.", "2018-08-13"),
    ("2018-08-09", "She gave a party ahead of the vote on her plan on Monday.", "2018-08-13"),
    ("2018-08-09", "She gave a party ahead of the vote on her plan on Wednesday.", "2018-08-08"),
    ("2018-08-09", "Talks drew on as the scheme draws to a close on Monday.", "2018-08-13"),
    # what was done then
    ("2018-08-09", "Crews cleared the way for a parade on Monday's route.", "2018-08-06"),
    ("2018-08-09", "She took to the stage for a concert Monday.", "2018-08-06"),
    ("2018-08-09", "He was on the way for a meeting on Monday.", "2018-08-06"),
    ("2018-08-09", "They held a vote on the budget on Monday.", "2018-08-06"),
    ("2018-08-09", "They met for a debate on taxes on Monday.", "2018-08-06"),
    ("2018-08-09", "Shares fell ahead of the vote on the budget Monday.", "2018-08-06"),
    ("2018-08-09", "Oil is up 2 percent from its close on Monday.", "2018-08-06"),
]

TITLED = [
    ("2018-08-09", "Court May Rule on Tax Cuts Monday", "2018-08-13"),
    ("2018-08-09", "Senate Could Vote on the Budget Monday", "2018-08-13"),
    ("2018-08-09", "Mayor Will Meet With Unions Monday", "2018-08-13"),
    # names and months
    ("2018-08-09", "Actor Will Smith Dies Monday", "2018-08-06"),
    ("2018-08-09", "Theresa May Wins Vote Monday", "2018-08-06"),
    ("2018-08-09", "Mayor Will Cook spoke on Monday", "2018-08-06"),
    ("2018-08-09", "Mayor Will Cook Spoke on Monday.", "2018-08-06"),
]

HEADS = [
    ("2018-08-09", "SATURDAY OUTLOOK", "2018-08-11"),
    ("2018-08-09", "Rain fell.\n\nTUESDAY FORECAST\n\nIt will be dry.", "2018-08-14"),
    ("2018-08-09", "Trains will run to a Sunday timetable on Monday.", "2018-08-13"),
    ("2018-08-09", "Buses ran on a Saturday schedule.", ""),
    # names, things of their day
    ("2018-08-09", "SUNDAY TIMES", ""),
    ("2018-08-09", "They set a Monday deadline.", "2018-08-13"),
    ("2018-08-09", "Monday's timetable is out.", "2018-08-13"),
    ("2018-08-09", "They met at a Monday session.", "2018-08-06"),
]

UPON = [
    (
        "2018-08-09",
        "The paper will not come until Saturday because of the cancelled sailings on Thursday.",
        "2018-08-11 2018-08-09",
    ),
    (
        "2018-08-09",
        "The march was set for Saturday, but he said it cannot be held following a meeting on Thursday evening.",
        "2018-08-11 2018-08-09T18",
    ),
    # told in their order
    ("2018-08-09", "It is shut from Monday to Wednesday and reopens on Thursday.", "2018-08-13 2018-08-15 2018-08-16"),
    ("2018-08-09", "They will meet on Monday, and after that on Thursday.", "2018-08-13 2018-08-16"),
    ("2018-08-09", "They will play on Monday after a break and meet again on Thursday.", "2018-08-13 2018-08-16"),
]


@pytest.mark.parametrize(("published", "text", "told"), SOURCES)
def test_a_source_has_spoken(published: str, text: str, told: str) -> None:
    """The day of a source is over, whatever it tells of."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), WANTED)
def test_what_is_wanted_by_a_day(published: str, text: str, told: str) -> None:
    """What is ordered or wanted by a day, or to be called together on it, is to come."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), LEADING_UP)
def test_what_leads_up_to_an_event(published: str, text: str, told: str) -> None:
    """The way is cleared for what is to come; the day of a vote stands behind what the vote is about."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), TITLED)
def test_modals_of_headlines(published: str, text: str, told: str) -> None:
    """A modal has a capital in a headline in which all words have one."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), HEADS)
def test_heads_of_forecasts_and_kinds_of_day(published: str, text: str, told: str) -> None:
    """The head of a forecast is of the day to come; a timetable of the kind of a day is of none."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), UPON)
def test_the_day_of_what_a_plan_comes_upon(published: str, text: str, told: str) -> None:
    """The weekday of publication behind a day ahead is today where it is of what the plan comes upon."""
    assert_told(published, text, told)
