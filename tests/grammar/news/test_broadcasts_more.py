"""What more radio, television and wires told: storms that swept through, hours of last night, words of announcers."""

from __future__ import annotations

import pytest
from told import assert_told

from grammar import find

TOLD = [
    # "through" is of its verb
    ("1998-06-17", "The sale of the mill fell through Monday.", "1998-06-15"),
    ("1998-06-17", "Talks on a merger fell through last week.", "1998-06-08"),
    ("1998-06-17", "A twister tore through late Monday.", "1998-06-15T18"),
    ("1998-06-17", "The storms that moved through Sunday night killed two.", "1998-06-14T21"),
    ("1998-06-17", "The budget was pushed through Monday.", "1998-06-15"),
    ("1998-06-17", "A cold front will sweep through Friday.", "1998-06-19"),
    # hours of nights that people tell of
    ("1999-11-03", "The mains burst at five o'clock last night.", "1999-11-02T17"),
    ("1999-11-03", "The mains burst at 5:40 Monday night.", "1999-11-01T17:40"),
    ("1999-11-03", "The mains burst at 4:40 last night.", "1999-11-03T04:40"),
    ("1999-11-03", "The mains burst at 5 a.m. last night.", "1999-11-03T05"),
    # an hour of a month that is over, of no day that is told
    ("1999-11-03", "In August the lock broke at 3 a.m.; two months later it is shut.", "1999-08 XXXX 1999-10"),
    ("1999-11-03", "Last summer a mast fell after midnight. A month later it stood.", "1999-06 XXXX -"),
    ("1999-11-03", "Over the weekend a mast fell at dawn in Bonn.", "1999-10-30 XXXX"),
    ("1999-11-03", "In October prices fell, the bank said at 8:30 a.m.", "1999-10 1999-11-03T08:30"),
    ("1999-11-03", "In October the firm was sold. The deal closed at 2 p.m.", "1999-10 1999-11-03T14"),
    ("1999-11-03", "In November the lock broke at 3 a.m. in Bonn.", "1999-11 1999-11-03T03"),
    ("1999-11-03", "In 1997 the club was founded; its party begins at 8 p.m.", "1997 1999-11-03T20"),
    ("1999-11-03", "Last week's winner died at 2 a.m. in Rome.", "1999-10-25 1999-11-03T02"),
    # an hour with "about" and its part of day, behind its day
    ("1999-06-10", "He rang Tuesday at about half past five in the evening.", "1999-06-08T17:30"),
    ("1999-06-10", "He rang on June 8, at about nine o'clock in the evening.", "1999-06-08T21"),
    ("1999-06-10", "He rang Tuesday at about 4 p.m. and in the evening he left.", "1999-06-08T16 1999-06-08T18"),
    # the time as announcers tell it
    ("1999-04-21", "It's six-thirty in Boston.", "1999-04-21T06:30"),
    ("1999-04-21", "Good morning, it's 6:52 in Boston.", "1999-04-21T06:52"),
    ("1999-04-21", "It's 7:43.", "1999-04-21T07:43"),
    ("1999-04-21", "The time is 7:43.", "1999-04-21T07:43"),
    ("1999-04-21", "The show is at eight p-m Eastern time.", "1999-04-21T20"),
    ("1999-04-21", "His time is 3:15.", ""),
    ("1999-04-21", "It's 3:15 minutes long.", ""),
    ("1999-04-21", "It's five-ten.", ""),
    ("1999-04-21", "It's twenty-two in Boston.", ""),
    # minutes of a part of a game
    ("1999-06-10", "Lee tied it at 14:22 of the third period.", ""),
    ("1999-06-10", "Lee tied it at 3:12 in the 2nd period.", ""),
    ("1999-06-10", "Lee won it at 6:05 of overtime.", ""),
    ("1999-06-10", "Lee left at 14:22 of the third day.", "1999-06-10T14:22"),
    ("1999-06-10", "It began at 6:05 in the second week.", "1999-06-10T06:05"),
    # what a wire puts under its stories, and who has the rights
    ("1998-06-17", "AP-NY-06-15-98 1203EDT", "1998-06-15T12:03"),
    ("1998-06-17", "(AP-WS-06-17-98 2212EDT)", "1998-06-17T22:12"),
    ("1998-06-17", "part XY-06-17-98 1203 is out", ""),
    ("1998-06-17", "c.1998 N.Y. Times News Service", ""),
    ("1998-06-17", "c. 1998 Cox News Service", ""),
    ("1998-06-17", "The vase was made c. 1998 in Rome.", "1998"),
    ("1998-06-17", "c. 1750 Dutch school", "1750"),
    # names of shows
    ("1999-11-03", "He told NPR's “Morning Edition” that he was done.", ""),
    ("1999-11-03", 'He spoke on "Fox News Sunday."', ""),
    ("1999-11-03", "They saw “Freaky Friday” in Bonn.", ""),
    ("1999-11-03", "ABC WORLD NEWS TONIGHT, AUGUST 7, 1998", "1998-08-07"),
    ("1999-11-03", "The paper had “Polls Open Tuesday” on page 1.", "1999-11-02"),
    ("1999-11-03", "A sign read “No School Friday”.", "-"),
    ("1999-11-03", "“Game On Sunday,” he said.", "-"),
    ("1999-11-03", "He spoke on Fox News Sunday.", "1999-10-31"),
    # years in words
    ("1999-04-21", "She was born on the Fourth of July, nineteen hundred.", "1900-07-04"),
    ("1999-04-21", "He died on Christmas Eve of nineteen ninety-two.", "1992-12-24"),
    ("1999-04-21", "On Christmas Eve, nineteen hundred men left.", "1998-12-24"),
    ("1999-04-21", "On Christmas Eve, two hundred men left.", "1998-12-24"),
    # a quarter that is a share
    ("1999-04-21", "Exports rose by more than a quarter in March.", "1999-03"),
    ("1999-04-21", "Exports fell almost a quarter.", ""),
    ("1999-04-21", "Exports are down nearly a quarter from March.", "1999-03"),
    ("1999-04-21", "The bank has lost about a quarter since March.", "1999-03"),
    ("1999-04-21", "It took almost a quarter to mend.", "P1Q"),
    ("1999-04-21", "It was delayed by almost a quarter.", "P1Q"),
    # a part of a weekday of no week in particular
    ("2023-02-20", "He was last seen on a Friday morning.", ""),
    ("2023-02-20", "On a Tuesday afternoon, the hall is full.", ""),
    ("2023-02-20", "It is quiet here on a Friday morning.", ""),
    ("2023-02-20", "It was a Saturday night.", ""),
    ("2023-02-20", "They will play on a Saturday night.", "2023-02-25T21"),
    ("2023-02-20", "The fight is on a Saturday night.", "2023-02-25T21"),
    ("2023-02-20", "He was hurt in a Monday morning crash.", "2023-02-20T05"),
    ("2023-02-20", "He was last seen on Friday morning.", "2023-02-17T05"),
    ("2023-02-20", "I'm at home on a Sunday evening.", "2023-02-26T18"),
    # a reason that opens its sentence
    ("2013-07-22", "Thanks to snow over the weekend, the slopes opened.", "2013-07-20"),
    ("2013-07-22", "Thanks to a win on Friday, they are through.", "2013-07-19"),
    ("2013-07-22", "Thanks to a win on Friday, they will play Leeds.", "2013-07-26"),
    # a participle before how long after something
    ("2020-08-28", "The strike, coming weeks after a coup, is the first.", "PXW"),
    ("2020-08-28", "The verdict, coming two days after the vote, was a blow.", "P2D"),
    ("2020-08-28", "It will be clear in coming months.", "2020-08-28"),
    ("2020-08-28", "In Rome, coming weeks will tell.", "2020-08-28"),
    # a midnight by which nothing came
    ("2005-12-20", "Talks broke down an hour before the midnight deadline.", "PT1H 2005-12-20"),
    ("2005-12-20", "They failed to agree before the midnight deadline.", "2005-12-20"),
    ("2005-12-20", "They did not agree by the midnight deadline.", "2005-12-20"),
    ("2005-12-20", "They failed to meet a midnight deadline.", "2005-12-20"),
    ("2005-12-20", "They must agree before the midnight deadline.", "2005-12-21"),
    ("2005-12-20", "They left Friday, ahead of a midnight deadline.", "2005-12-16 2005-12-17"),
    # a deadline of a day
    ("2014-12-04", "They faced a deadline of midnight Sunday.", "2014-12-08"),
    ("2014-12-04", "They were given a deadline of Monday to agree.", "2014-12-08"),
    ("2014-12-04", "They missed a deadline of Monday.", "2014-12-01"),
    ("2014-12-04", "They failed to meet a deadline of Monday.", "2014-12-01"),
    ("2014-12-04", "The deadline of Monday passed.", "2014-12-01"),
    # what is to last beyond a day
    ("2016-09-29", "They struck a deal to keep it open past this Friday.", "2016-09-30"),
    ("2016-09-29", "They passed a bill to keep trains running beyond Friday.", "2016-09-30"),
    ("2016-09-29", "The talks dragged on past Friday.", "2016-09-23"),
    ("2016-09-29", "They met this past Friday.", "2016-09-23"),
    # a superlative behind a verb that looks like a noun
    ("1999-11-03", "Bonds post worst month in a year", "P1Y"),
    # one night, told twice
    ("2016-11-07", "Overnight Tuesday night and into Wednesday morning snow may fall.", "2016-11-08T21 2016-11-09T05"),
    ("2016-11-07", "Overnight into Wednesday morning, snow may fall.", "2016-11-08T21"),
    ("2016-11-07", "Snow fell overnight into Sunday morning.", "2016-11-05T21"),
]

HEADLINES = [
    ("Mayor to Visit Bonn Next Week", "1998-06-22"),
    ("House Votes Today on Farm Aid", "1998-06-17"),
    ("Senate To Vote On Farm Bill If The House Does This Week.", "1998-06-15"),
    ("Orr, J. Last Night. London: Mill Press.", ""),
    ("Mine Talks Resume Tomorrow", "1998-06-18"),
    ("Two Die in Mine Fire Last Night", "1998-06-16T21"),
    ("Floods Kill 12 This Week", "1998-06-15"),
    ("Exports Fell 20 Percent Last Year\n\nExports fell, the bank said.", "1997"),
    ("Fraud Trial to Start Next Month, Judge Says", "1998-07"),
    ("Steel Exports Up 20 Percent in First Quarter", "1998-01"),
    ("Second-Quarter Net Up 20 Percent", "1998-04"),
    ("Mine Report Due This Fall", "1998-09"),
    ("Man Gets 10-Year Term", "P10Y"),
    ("House Kills Bill After 4 Weeks of Debate", "P4W"),
    # names, not times
    ("Day After Tomorrow Tops Box Office", ""),
    ("Bonn Names Host of Today Show", ""),
    ("Couric Leaves NBC's Today", ""),
    ("He Joins ABC's This Week", ""),
    ("60 Minutes Wins an Emmy Award", ""),
    ("The Week in Review", ""),
    ("A Night to Remember Wins Prize", ""),
    ("He Read One Hundred Years of Solitude", ""),
    # other lines with capitals
    ("He wrote an editorial in The Week.", ""),
    ("She Works at the Weekend Hotel.", ""),
]

LIMITS = [
    "The fair runs through Monday.",
    "The pool is shut through Monday.",
    "Prices fell through Monday.",
    "Classes are on break through Monday.",
    "He bought a pass through Monday.",
    "The talks were extended through Monday.",
    "The curfew will last through Monday.",
    "It rained through Monday.",
    "The army marched through June.",
    "The army moved through June.",
]


@pytest.mark.parametrize(("published", "text", "told"), TOLD)
def test_told(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("text", "told"), HEADLINES)
def test_headlines(text: str, told: str) -> None:
    assert_told("1998-06-17", text, told)


@pytest.mark.parametrize("text", LIMITS)
def test_through_is_a_limit(text: str) -> None:
    (found,) = find(text, published="1998-06-17")
    assert found.signal is not None
    assert found.signal[2] == "until"
