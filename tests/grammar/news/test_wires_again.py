"""Wires again: what seemed to come, dates that something fixes, days behind the day of a saying."""

import pytest
from told import assert_told

# published, text, where each time begins
SEEMING = [
    ("2003-09-10", "The typhoon appeared most likely to strike the island late Friday.", "2003-09-12"),
    ("2003-09-10", "Rain threatened to flood the valley Friday.", "2003-09-12"),
    ("2003-09-10", "A landing was projected for Saturday.", "2003-09-13"),
    ("2003-09-10", "She seemed sure to step down Friday.", "2003-09-12"),
    ("2003-09-10", "The talks looked set to end Saturday.", "2003-09-13"),
    ("2003-09-10", "The mayor urged evacuation by Friday.", "2003-09-12"),
    # what seemed so that day, was threatened or done on it
    ("2003-09-10", "The talks looked set to end on Tuesday.", "2003-09-09"),
    ("2003-09-10", "She seemed tired Friday.", "2003-09-05"),
    ("2003-09-10", "She looked ready Friday to step down.", "2003-09-05"),
    ("2003-09-10", "The rebels appeared ready to talk Friday.", "2003-09-05"),
    ("2003-09-10", "The minister threatened to quit Friday.", "2003-09-05"),
    ("2003-09-10", "She was projected the winner Friday.", "2003-09-05"),
    ("2003-09-10", "The mayor urged calm Friday.", "2003-09-05"),
    ("2003-09-10", "She seemed likely to win after Friday's debate.", "2003-09-05"),
]

AWAITED = [
    ("1998-05-11", "Stocks slipped Monday ahead of a report on Tuesday.", "1998-05-11 1998-05-12"),
    ("1998-05-11", "Gilts fell Monday before a sale of stock on Tuesday.", "1998-05-11 1998-05-12"),
    ("1998-05-11", "Gilts fell as dealers prepared for an auction Tuesday.", "1998-05-12"),
    ("1998-05-11", "Villagers braced for a storm on Tuesday.", "1998-05-12"),
    ("1998-05-11", "Dealers waited for a report on Tuesday.", "1998-05-12"),
    # the day of the waiting
    ("1998-05-13", "Dealers waited for a report on Tuesday.", "1998-05-12"),
    ("1998-05-11", "Dealers waited for an hour on Tuesday.", "PT1H 1998-05-05"),
    ("1998-05-11", "They waited for a friend on Tuesday.", "1998-05-05"),
    ("1998-05-11", "Villagers braced for the storm Friday.", "1998-05-08"),
    ("1998-05-11", "Shares rose on Thursday before a slide on Friday.", "1998-05-07 1998-05-08"),
    ("1998-05-11", "He stood before a judge on Friday.", "1998-05-08"),
    ("1998-05-11", "It rained Saturday before a thaw on Sunday.", "1998-05-09 1998-05-10"),
]


@pytest.mark.parametrize(("published", "text", "told"), SEEMING + AWAITED)
def test_days_of_what_seemed_to_come(published: str, text: str, told: str) -> None:
    """What seemed, threatened or was urged to be on a weekday lies ahead of it; so does what people wait for."""
    assert_told(published, text, told)


FIXED = [
    ("1989-04-20", "She announced a truce beginning May 10.", "1989-05-10"),
    ("1989-04-20", "They signed a pact for the return of the refugees beginning May 10.", "1989-05-10"),
    ("1998-01-05", "The summit on 12 and 13 April has been pencilled in as the launch date.", "1998-04-12 1998-04-13"),
    ("1998-01-05", "12 April was chosen as the date.", "1998-04-12"),
    ("1998-01-05", "Most have accepted 9 May as the date for the ballot.", "1998-05-09"),
    ("1998-01-05", "They settled on 9 May for the ballot.", "1998-05-09"),
    ("1998-01-05", "She thought of halting the talks until after the vote on March 8.", "1998-03-08"),
    ("1998-01-05", "Talks were broken off ahead of the election on March 8.", "1998-03-08"),
    ("1998-01-05", "The cabinet fell before the election on March 8.", "1998-03-08"),
    # what was on its day
    ("1998-01-05", "The cabinet fell after the election on March 8.", "1997-03-08"),
    ("1998-01-05", "The cabinet was formed before the election on Oct. 11.", "1997-10-11"),
    ("1998-01-05", "They settled on 9 May.", "1997-05-09"),
    ("1998-01-05", "The register gave May 9 as the date of his death.", "1997-05-09"),
    ("1989-04-20", "It ran a series of reports beginning May 10.", "1988-05-10"),
    ("1998-01-05", "She was named on March 8 as the chief.", "1997-03-08"),
    ("1996-01-02", "The pact reached on Sunday calls for a truce until June.", "1995-12-31 1996-06"),
    ("1996-01-02", "The pact that was reached calls for a truce until June.", "1996-06"),
    ("1996-01-02", "Police answered Sunday calls for help.", "1995-12-31"),
    ("1996-01-02", "The minister rejected Tory calls for a vote in June.", "1995-06"),
    ("1996-01-02", "She ignored calls for a vote in June.", "1995-06"),
]

REFUSED = [
    ("2000-02-08", "What the navy would do remained unclear Monday.", "2000-02-07"),
    ("2000-02-08", "Where the gale might turn remained a mystery Monday.", "2000-02-07"),
    ("2000-02-08", "But who could win remained unclear Monday.", "2000-02-07"),
    ("2000-02-09", "The bishop would not comment on Tuesday's meeting.", "2000-02-08"),
    ("2000-02-09", "They would not discuss Tuesday's vote.", "2000-02-08"),
    ("2000-02-09", "She could not comment on Tuesday's events.", "2000-02-08"),
    ("2000-02-07", "They would not discuss Tuesday's vote.", "2000-02-08"),
    ("2000-02-07", "She would not answer questions before Tuesday's vote.", "2000-02-08"),
    ("2000-02-08", "What she will get done Monday is unclear.", "2000-02-14"),
]


@pytest.mark.parametrize(("published", "text", "told"), FIXED)
def test_dates_that_something_fixes(published: str, text: str, told: str) -> None:
    """A day of a month that was chosen, or before which something was, is the nearer one."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), REFUSED)
def test_what_was_open_or_refused(published: str, text: str, told: str) -> None:
    """What somebody would do was open on a day that is over; what nobody would tell of is at the nearer day."""
    assert_told(published, text, told)


AFTER_SAYING = [
    ("1996-10-17", "On Monday the guild advised its staff that it would stop work Wednesday.", "1996-10-14 1996-10-16"),
    ("1996-10-17", "The crew decided Wednesday night that they would sail later Wednesday.", "1996-10-16 1996-10-16"),
    ("1996-10-19", "Nurses on Friday were to vote again.", "1996-10-18"),
    ("1996-10-19", "Striking nurses on Friday were to vote again.", "1996-10-18"),
    ("1996-10-19", "On Friday, nurses were to vote.", "1996-10-18"),
    ("1996-10-18", "She failed to show up for Wednesday's hearing.", "1996-10-16"),
    ("1996-10-19", "A slide had wiped out those gains by Friday.", "1996-10-18"),
    # ahead
    ("1996-10-18", "The agency said on Monday that it will publish a list on Thursday.", "1996-10-14 1996-10-24"),
    ("1996-10-18", "They were charged Monday and ordered to appear on Wednesday.", "1996-10-14 1996-10-23"),
    ("1996-10-18", "The court heard that she seemed likely to walk out on Thursday.", "1996-10-17"),
    ("1996-10-15", "She said Monday she will step down Tuesday.", "1996-10-14 1996-10-15"),
    ("1996-10-15", "The court on Friday set a hearing for Wednesday.", "1996-10-11 1996-10-16"),
    ("1996-10-15", "On Sunday she was told she will leave Thursday.", "1996-10-13 1996-10-17"),
    ("1996-10-15", "Nurses on Friday were to vote again.", "1996-10-18"),
    ("1996-10-15", "She failed to qualify for Saturday's final.", "1996-10-19"),
]


@pytest.mark.parametrize(("published", "text", "told"), AFTER_SAYING)
def test_what_was_to_be_after_a_saying(published: str, text: str, told: str) -> None:
    """What somebody said would be on a weekday is on the first one after that of the saying."""
    assert_told(published, text, told)


APIECE = [
    ("1994-06-12", "Both armies blamed each other Saturday for the blast.", "1994-06-11"),
    ("1994-06-12", "They fired at each other Monday.", "1994-06-06"),
    ("1994-06-12", "The clubs meet each other Sunday night.", "1994-06-12"),
    ("1994-06-12", "They meet every other Saturday.", "P2W"),
    ("2002-12-05", "The bishop died a short while ago.", "PAST"),
    ("2002-12-05", "The bishop left a little while ago.", "PAST"),
]


@pytest.mark.parametrize(("published", "text", "told"), APIECE)
def test_days_behind_each_other(published: str, text: str, told: str) -> None:
    """What people do to each other on a weekday is done once."""
    assert_told(published, text, told)


NOTES = [
    ("2008-07-08", "The count was given earlier Monday night.", "2008-07-07T21"),
    ("2008-07-08", "She stepped down later Monday afternoon.", "2008-07-07T12"),
    ("2008-07-08", "Two years earlier Monday night was quiet.", "2006 2008-07-07T21"),
    ("2012-03-06", "It will sell $20 billion in 10-year notes and $12 billion in 30-year bonds.", "P10Y P30Y"),
    ("2012-03-06", "It plans to sell $4 billion in two-year notes.", "P2Y"),
    ("2012-03-06", "It will close in two years.", "2014"),
    ("2012-03-06", "It will close in twenty-five years and open again.", "2037"),
    ("2011-06-15", "Owners had to sign up by April 28.", "2011-04-28"),
    ("2011-06-15", "Entries had to be in by April 28.", "2011-04-28"),
    ("2011-06-15", "Entries had to be in by July 2.", "2011-07-02"),
    ("2011-06-15", "They had to leave by Friday.", "2011-06-17"),
    ("2011-06-15", "They have to leave by April 28.", "2012-04-28"),
]


@pytest.mark.parametrize(("published", "text", "told"), NOTES)
def test_notes_and_deadlines(published: str, text: str, told: str) -> None:
    """A bond is for so many years; what had to be done by a day may be over."""
    assert_told(published, text, told)
