"""What is yet to come out, be aired, be printed or be played, told before its day."""

from __future__ import annotations

import pytest
from told import assert_told

WEDNESDAY = "1999-11-03"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bureau will release its October jobs report on Friday.", "1999-10 1999-11-05"),
        ("The bureau releases the October payroll figures on Friday.", "1999-10 1999-11-05"),
        ("It is to report October employment on Friday.", "1999-10 1999-11-05"),
        ("The report on October employment is due Friday.", "1999-10 1999-11-05"),
        ("Dealers will get the October employment report Friday.", "1999-10 1999-11-05"),
        ("The producer price index for October is to be released Nov. 16.", "1999-10 1999-11-16"),
        ("The ministry issues its report on September factory orders Thursday.", "1999-09 1999-11-04"),
        # what is not of figures keeps its place
        ("The October election will be close.", "2000-10"),
        ("Tickets for October will go on sale.", "2000-10"),
        ("The panel will meet in October.", "2000-10"),
        ("The plant will open for April production.", "2000-04"),
        ("The report on May 3 will be long.", "2000-05-03"),
    ],
)
def test_months_of_figures_that_are_to_come_out(text: str, told: str) -> None:
    """The last October is meant, told in November, though the report is ahead."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bonds fell as dealers waited for Friday's report on wages.", "1999-11-05"),
        ("Dealers positioned themselves for Friday's wage report.", "1999-11-05"),
        ("Dealers were wary in front of Friday's wage report.", "1999-11-05"),
        ("Many funds stood aside, waiting for Friday's report.", "1999-11-05"),
        ("Dealers bet that Friday's report would be mild.", "1999-11-05"),
        ("Funds feared Friday's wage report would show a rise.", "1999-11-05"),
        ("Funds were concerned that Friday's figures could show a rise.", "1999-11-05"),
        ("Nobody will buy until we see Friday's number.", "1999-11-05"),
        ("Funds are waiting for the wage data on Friday.", "1999-11-05"),
        ("The market's next hurdle is Friday's employment report.", "1999-11-05"),
        # what was told or is over
        ("Funds worried after Friday's report showed wages rising.", "1999-10-29"),
        ("They hoped that Friday's loss would be forgotten.", "1999-10-29"),
        ("They were prepared for Friday's attack.", "1999-10-29"),
        ("They paid for Friday's report.", "1999-10-29"),
        ("The coach was criticized for Friday's loss.", "1999-10-29"),
        ("What happened next is Monday's big story.", "1999-11-01"),
        ("Stocks rose on Friday's report.", "1999-10-29"),
        ("The crowd stood in front of Friday's wreck.", "1999-10-29"),
    ],
)
def test_days_of_what_people_wait_for(text: str, told: str) -> None:
    """Ahead, though those who wait are told of in the past."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lift-off is set for 1 a.m. Thursday (10 p.m. Wednesday PST).", "1999-11-04T01 1999-11-03T22"),
        ("Lift-off is set for 1 a.m. Thursday (late Wednesday EST).", "1999-11-04T01 1999-11-03"),
        ("Lift-off is set for 1 a.m. Thursday (Wednesday night in Houston).", "1999-11-04T01 1999-11-03T21"),
        ("Voting starts at 8 a.m. Thursday, 2300 GMT Wednesday.", "1999-11-04T08 1999-11-03T23"),
        ("The game is Sunday at 1:45 p.m. in Osaka (11:45 p.m. EST Saturday).", "1999-11-07T13:45 1999-11-06T23:45"),
        ("Kickoff is at 10 a.m. Sunday in Perth (8 p.m. EDT Saturday).", "1999-11-07T10 1999-11-06T20"),
        ("Bombs fell at 12:49 a.m. Thursday (4:49 p.m. EST Wednesday).", "1999-11-04T00:49 1999-11-03T16:49"),
        ("The shop opened at 8 a.m. Monday (2200 GMT Sunday).", "1999-11-01T08 1999-10-31T22"),
        # other things in brackets
        ("The shop opened at 8 a.m. Monday (it had closed Sunday).", "1999-11-01T08 1999-10-31"),
        ("They play at 8 p.m. Friday (the first game was Thursday night).", "1999-11-05T20 1999-10-28T21"),
        ("They play at 8 p.m. Friday (they met on Tuesday).", "1999-11-05T20 1999-11-02"),
    ],
)
def test_the_same_moment_by_the_clock_of_another_zone(text: str, told: str) -> None:
    """A time in brackets behind a time is within a day of it."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In Tokyo early Thursday the dollar rose.", "1999-11-04"),
        ("The dollar rose early Thursday in Hong Kong.", "1999-11-04"),
        ("They were flown out early Thursday local time.", "1999-11-04"),
        ("In Tokyo the dollar fell Thursday.", "1999-11-04"),
        ("In Hull the dollar fell Thursday.", "1999-10-28"),
        ("The trains stopped early Thursday in Hull.", "1999-10-28"),
        ("The quake struck at 11 p.m. Thursday local time.", "1999-10-28"),
        ("In Tokyo early Tuesday the dollar rose.", "1999-11-02"),
        ("He left early Thursday.", "1999-10-28"),
    ],
)
def test_where_the_day_after_publication_has_begun(text: str, told: str) -> None:
    """Only with a place or words that tell of another clock, and its small hours where the place is no subject."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("OSAKA, Nov. 4 (Agency) - Shares fell on Thursday. The index lost 3 percent today.", "1999-11-04 " * 3),
        ("OSAKA, Nov. 4 (Agency) - They came last Thursday.", "1999-11-04 1999-10-28"),
        ("OSAKA, Nov. 4 (Agency) - They met today, and left on Wednesday.", "1999-11-04 1999-11-04 1999-11-03"),
        ("OSAKA, Nov. 3 (Agency) - Shares fell on Thursday.", "1999-11-03 1999-10-28"),
        ("OSAKA, Nov. 2 (Agency) - Shares fell on Thursday.", "1999-11-02 1999-10-28"),
        ("OSAKA, Dec. 20 (Agency) - Shares fell.", "1998-12-20"),
        ("Shares fell on Nov. 4.", "1998-11-04"),
    ],
)
def test_datelines_of_the_day_after_publication(text: str, told: str) -> None:
    """A report from the other side of the world bears the date of its own clock."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They agreed to a truce starting at midnight Thursday.", "1999-11-05"),
        ("They agreed to a truce beginning at noon Thursday.", "1999-11-04T12"),
        ("The union announced a walkout beginning at 6 a.m. Thursday.", "1999-11-04T06"),
        ("They agreed to a 48-hour truce starting at midnight Thursday.", "PT48H 1999-11-05"),
        ("The union called a walkout starting at dawn Thursday.", "1999-11-04"),
        # what had begun
        ("A truce beginning at noon Thursday collapsed.", "1999-10-28T12"),
        ("He was questioned for six hours beginning at noon Thursday.", "PT6H 1999-10-28T12"),
        ("It rained starting at noon Thursday.", "1999-10-28T12"),
        ("The fire, starting at noon Thursday, killed two.", "1999-10-28T12"),
        ("Rebels attacked the town beginning at dawn Thursday.", "1999-10-28"),
        ("They agreed to a truce that began at midnight Thursday.", "1999-10-29"),
    ],
)
def test_what_starts_at_an_hour_of_a_day(text: str, told: str) -> None:
    """Ahead where it was settled in the past."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Thursday was declared a national day of mourning.", "1999-11-04"),
        ("Sunday and Monday were declared days of mourning.", "1999-11-07 1999-11-08"),
        ("The king declared Thursday and Friday days of mourning.", "1999-11-04 1999-11-05"),
        ("The king declared three days of mourning, beginning Thursday.", "P3D 1999-11-04"),
        ("The king ordered three days of mourning starting Thursday.", "P3D 1999-11-04"),
        ("Thursday was declared a holiday.", "1999-11-04"),
        # no such days, or the day of the deed
        ("Thursday was a day of mourning.", "1999-10-28 P1D"),
        ("Thursday was declared the hottest day of the year.", "1999-10-28 1999"),
        ("Three days of mourning began Thursday.", "P3D 1999-10-28"),
        ("The king declared an emergency Thursday.", "1999-10-28"),
        ("The king, who on Thursday declared three days of mourning, wept.", "1999-10-28 P3D"),
    ],
)
def test_days_that_are_proclaimed(text: str, told: str) -> None:
    """A day of mourning is proclaimed beforehand."""
    assert_told(WEDNESDAY, text, told)
