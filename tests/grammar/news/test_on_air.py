"""What is yet to be aired, printed or played: promos, listings, tomorrow's paper."""

from __future__ import annotations

import pytest
from told import assert_told

MONDAY = "1999-11-01"
WEDNESDAY = "1999-11-03"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('In a talk to air Sunday on "60 Minutes," she denied it.', "1999-11-07"),
        ("She denied it in an interview airing Sunday.", "1999-11-07"),
        ("In an interview scheduled to air Sunday on CBS, she denied it.", "1999-11-07"),
        ('In an interview to air on Sunday\'s "60 Minutes," she denied it.', "1999-11-07"),
        ('In an interview for Sunday\'s "60 Minutes," she denied it.', "1999-11-07"),
        ("The talk was taped Wednesday for broadcast Friday.", "1999-11-03 1999-11-05"),
        ("In remarks prepared for delivery Thursday, she denied it.", "1999-11-04"),
        ("In an essay to appear in Thursday's paper, she denied it.", "1999-11-04"),
        ("The magazine, on newsstands Monday, has the story.", "1999-11-08"),
        # what was aired
        ("In an interview aired Sunday she denied it.", "1999-10-31"),
        ('In an interview that aired on Sunday\'s "60 Minutes," she denied it.', "1999-10-31"),
        ("The film was airing Sunday when the power failed.", "1999-10-31"),
        ('She apologized for Sunday\'s "60 Minutes" report.', "1999-10-31"),
        ("The magazine was on newsstands Monday.", "1999-11-01"),
        ("The station refused to air Sunday's game.", "1999-10-31"),
    ],
)
def test_what_is_to_be_aired_or_printed(text: str, told: str) -> None:
    """Ahead, whatever the tense of what is said there."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tuesday on All Things Considered: the judge who quit.", "1999-11-02"),
        ("Wednesday on Nightline: the flood.", "1999-11-03"),
        ("Tuesday night on Larry King Live, the judge.", "1999-11-02"),
        ("Tune in Friday at 10 p.m. Eastern.", "1999-11-05T22"),
        ("Tune in again Thursday.", "1999-11-04"),
        ("Be with us Friday at 10.", "1999-11-05T10"),
        ("Saturday at 9 p.m. and again Sunday at 10.", "1999-11-06T21 1999-11-07T10"),
        ("On Friday, Dateline looks at a judge.", "1999-11-05"),
        ('The network\'s "48 Hours" on Thursday looks at the case.', "1999-11-04"),
        ("Saturday at 9 p.m. Eastern on CNN.", "1999-11-06T21"),
        # no promos
        ("Tuesday on Nightline, he denied it.", "1999-10-26"),
        ("Saturday on Capitol Hill, the speaker said no.", "1999-10-30"),
        ("Sunday on Main Street: two dead.", "1999-10-31"),
        ("Wednesday on Wall Street, the Dow rose 30 points.", "1999-10-27"),
        ("He was with us Friday at 10.", "1999-10-29T10"),
        ("Fans tuned in Friday.", "1999-10-29"),
        ('The crowd shouted "Shame!" on Thursday as he left.', "1999-10-28"),
        ("On Friday, Clinton looks at the plan.", "1999-10-29"),
    ],
)
def test_promos_of_what_comes_on_the_air(text: str, told: str) -> None:
    """A show that is known, an hour with who airs it, or an invitation."""
    assert_told(MONDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sunday's games: Dallas at Minnesota, 1 p.m.", "1999-11-07 1999-11-07T13"),
        ("Thursday's games: Boston at Toronto, 7:30 p.m.", "1999-11-04 1999-11-04T19:30"),
        ("Sunday's NFL schedule: Dallas at Minnesota.", "1999-11-07"),
        ("Monday night's game: Dallas at Minnesota, 9 p.m.", "1999-11-08T21 1999-11-08T21"),
        ("A look at Thursday's television: 8 p.m.", "1999-11-04 1999-11-04T20"),
        ('Thursday\'s guests on "Today": the judge.', "1999-11-04"),
        ("Guests for Sunday's talk shows.", "1999-11-07"),
        # what was played
        ("Tuesday's games: Boston 3, Toronto 2.", "1999-11-02"),
        ("Sunday's results: Dallas 20, Minnesota 17.", "1999-10-31"),
        ("Sunday's games: Dallas beat Minnesota.", "1999-10-31"),
        ("Monday night's game: Dallas lost at Minnesota, 20-17.", "1999-11-01T21"),
        ("Thursday's highlights: Smith scored twice.", "1999-10-28"),
        ("Guests were late for Sunday's talk shows.", "1999-10-31"),
    ],
)
def test_lists_of_what_is_on(text: str, told: str) -> None:
    """A day that owns a list without scores, or a past, is ahead."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Globe reported in its Thursday editions that they met.", "1999-11-04"),
        ("The Globe said in Thursday's editions that they met.", "1999-11-04"),
        ("These are the stories for Thursday editions.", "1999-11-04"),
        ("Thursday's papers: The Globe leads on the flood.", "1999-11-04"),
        ("The Globe plans the following stories for Thursday.", "1999-11-04"),
        ("For Thursday release.", "1999-11-04"),
        ("Moved for Sunday release (Nov. 7).", "1999-11-07 1999-11-07"),
        ("Doctors write in Thursday's New England Journal of Medicine.", "1999-11-04"),
        ("The find is described in Friday's issue of the journal Science.", "1999-11-05"),
        # other days look back
        ("The Globe reported in its Sunday editions that they met.", "1999-10-31"),
        ("The Globe said in Monday's editions that they met.", "1999-11-01"),
        ("The Globe reported in its Wednesday editions that they met.", "1999-11-03"),
        ("The find was published in Friday's issue of the journal Science.", "1999-10-29"),
        ("A caption in Thursday's paper misstated his age.", "1999-10-28"),
        ("The Globe reported Thursday that they met.", "1999-10-28"),
    ],
)
def test_the_paper_of_tomorrow(text: str, told: str) -> None:
    """Told the night before it is out."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Tonight, rain. Friday, sunny, highs near 60. Saturday and Sunday, a chance of showers.",
            "- " + "1999-11-05 1999-11-06 1999-11-07",
        ),
        ("Friday, sunny, with highs near 60.", "1999-11-05"),
        ("A cold front moves in on Friday and brings showers by Saturday night.", "1999-11-05 -"),
        ("Tonight, rain. Friday, sunny. Saturday, cloudy, lows in the 40s.", "- 1999-11-05 1999-11-06"),
        ("Friday, rain, wind and fog closed the pass.", "1999-10-29"),
        ("Friday, sunny weather drew crowds.", "1999-10-29"),
        ("The sun shone. Monday, rain, snow, hail.", "1999-11-01"),
        ("A cold front moved in on Friday and brought showers.", "1999-10-29"),
        ("The storm hits towns that flooded on Friday.", "1999-10-29"),
    ],
)
def test_forecasts_with_commas(text: str, told: str) -> None:
    """Only the weather stands behind such a day."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Reports due this week: Thursday -- September trade; Friday -- March durable goods.",
            "- 1999-11-04 1999-09 1999-11-05 -",
        ),
        ("Due out: Thursday, jobless claims; Friday, factory orders for October.", "1999-11-04 1999-11-05 1999-10"),
        ("On tap: Thursday, jobless claims; Friday, factory orders.", "1999-11-04 1999-11-05"),
        ("Economic calendar: Thursday, trade deficit.", "1999-11-04"),
        ("Reports out last week: Thursday, jobless claims; Friday, factory orders.", "- 1999-10-28 1999-10-29"),
        ("The dead: Monday, two; Tuesday, three.", "1999-11-01 1999-11-02"),
        ("Rainfall: Monday, 2 inches; Tuesday, 1 inch.", "1999-11-01 1999-11-02"),
    ],
)
def test_calendars_of_the_week(text: str, told: str) -> None:
    """What is due heads a list of days to come."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Thanks for listening, and have a great weekend.", "1999-11-06"),
        ("So long, and have a nice weekend.", "1999-11-06"),
        ("We hope you have a good weekend.", "1999-11-06"),
        ("They have a good weekend behind them.", "1999-10-30"),
        ("He said they had a good weekend.", "1999-10-30"),
        ("Did you have a good weekend?", "1999-10-30"),
        ("I hope you had a good weekend.", "1999-10-30"),
    ],
)
def test_weekends_that_are_wished(text: str, told: str) -> None:
    """Told on a Friday."""
    assert_told("1999-11-05", text, told)
