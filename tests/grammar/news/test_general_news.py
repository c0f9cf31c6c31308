"""Times of general news: what was done by what, warnings, holidays that come, nights and entries."""

from __future__ import annotations

import pytest
from told import assert_told

import grammar

AGENTS = [
    ("2014-12-04", "Two bridges were closed by Sunday's storm.", "2014-11-30"),
    ("2014-12-04", "Farmers are outraged by Monday's vote.", "2014-12-01"),
    ("2014-12-04", "The hall is overshadowed by Tuesday's blast.", "2014-12-02"),
    ("2014-12-04", "Barns damaged by last week's gales stand empty.", "2014-11-24"),
    ("2014-12-04", "Shops were wiped out by last month's floods.", "2014-11-01"),
    ("2014-12-04", "The bid was overtaken by yesterday's ruling.", "2014-12-03"),
    ("2014-12-04", "Coffee was driven up by January's frost.", "2014-01-01"),
    ("2014-12-04", "The coast will be hit by Sunday's storm.", "2014-12-07"),
]
LIMITS = [
    ("2014-12-04", "It is due by Monday's meeting.", "2014-12-08"),
    ("2014-12-04", "The text must be approved by Monday's meeting.", "2014-12-08"),
    ("2014-12-04", "The roof was mended by Monday's match.", "2014-12-01"),
    ("2014-12-04", "Forms must be received by Tuesday's close.", "2014-12-09"),
    ("2014-12-04", "The streets have to be cleared by Sunday's parade.", "2014-12-07"),
    ("2014-12-04", "The hostages were freed by Monday.", "2014-12-01"),
]
CONDITIONS = [
    ("2013-10-11", "Miners warned that if no pay was agreed by Sunday, they would down tools.", "2013-10-13"),
    ("2013-10-11", "She said she would resign if she lost on Sunday.", "2013-10-13"),
    ("2013-10-11", "They would sue unless the rent was paid by Monday.", "2013-10-14"),
    ("2013-10-11", "Unless the talks resumed on Monday they would call a strike.", "2013-10-14"),
    ("2013-10-11", "If it snowed on Sunday, the race would be moved.", "2013-10-13"),
    ("2013-10-11", "If he fell on Sunday, nobody saw it.", "2013-10-06"),
    ("2013-10-11", "Police would not say if he was in town on Sunday.", "2013-10-06"),
    ("2013-10-11", "Had they won, or if they won on Sunday, they would have been champions.", "2013-10-06"),
    ("2013-10-11", "He would face charges if it emerged that he lied on Sunday.", "2013-10-06"),
]
FEASTS = [
    ("2014-12-20", "The malls were full in the run-up to Christmas.", "2014-12-25"),
    ("2014-12-20", "Toy makers cut prices ahead of Christmas.", "2014-12-25"),
    ("2014-12-20", "Villagers were stocking up for Christmas.", "2014-12-25"),
    ("2014-12-20", "She was making plans for the Christmas break.", "2014-12-24"),
    ("2014-12-20", "Soldiers were going home for Christmas.", "2014-12-25"),
    ("2014-12-20", "The walkout came days before Christmas.", "2014-12-18"),
    ("2016-12-27", "The band was flying to a New Year's concert.", "2017-01-01"),
    ("2014-12-20", "He went to sea after Christmas.", "2013-12-25"),
    ("2014-12-20", "She was married at Christmas.", "2013-12-25"),
    ("2015-01-10", "The malls were full in the run-up to Christmas.", "2014-12-25"),
    ("2015-01-10", "The walkout came days before Christmas.", "2014-12-18"),
    ("2014-06-20", "The walkout came days before Christmas.", "2013-12-18"),
]
NIGHTS = [
    ("2014-12-04", "Ice formed overnight. The port reopened at 2 p.m.", "2014-12-03T21 2014-12-04T14"),
    ("2014-12-04", "Overnight, two barns burned. The mayor spoke at 3 p.m.", "2014-12-03T21 2014-12-04T15"),
    ("2014-12-04", "Ice formed overnight. The port opened again just before noon.", "- 2014-12-03T12"),
    ("2014-12-04", "Ice formed overnight. Two cars collided just before noon.", "- 2014-12-04T12"),
    ("2014-12-04", "Ice formed overnight. The port was shut until 2 p.m.", "- 2014-12-04T14"),
    ("2014-12-04", "Ice formed overnight. It had begun to snow at 4 p.m.", "- 2014-12-03T16"),
    ("2014-12-04", "Ice formed overnight. The snow began at 4 p.m.", "- 2014-12-03T16"),
    ("2014-12-04", "Ice formed overnight. A bus slid off a bridge at 11 p.m.", "- 2014-12-03T23"),
]
NIGHTS += [
    ("2014-12-04", "The mine caved in on Nov. 4. Rescuers dug overnight to reach the men.", "2014-11-04 2014-11-04T21"),
    ("2014-12-04", "The ship sank on May 4, 2007. Divers searched overnight.", "2007-05-04 2007-05-04T21"),
    ("2014-12-04", "He quit on Nov. 4. Shares fell overnight in Tokyo.", "2014-11-04 2014-12-03T21"),
    ("2014-12-04", "The wall fell on Tuesday. Crews worked overnight.", "2014-12-02 2014-12-03T21"),
]
ALERTS = [
    ("2017-12-07", "An ice warning has been issued for Sunday.", "2017-12-10"),
    ("2017-12-07", "A snow warning was issued for Saturday and Sunday.", "2017-12-09 2017-12-10"),
    ("2017-12-07", "Forecasters issued a warning of gales for 6 p.m. Sunday.", "2017-12-10T18"),
    ("2017-12-07", "The weather service issued a flood watch for Saturday.", "2017-12-09"),
    ("2017-12-07", "A gale warning was issued on Sunday.", "2017-12-03"),
    ("2017-12-07", "The rail company issued an apology for Sunday.", "2017-12-03"),
    ("2017-12-07", "Sirens and alerts were issued for most of last week.", "2017-11-27"),
]
PROGRAMMES = [
    ("2014-12-04", "On Saturday the sisters are in the final.", "2014-12-06"),
    ("2014-12-04", "On Wednesday she has the chance to win again.", "2014-12-10"),
    ("2014-12-04", "On Saturday, the squad is in Hull.", "2014-12-06"),
    ("2014-12-02", "On Saturday the mood is grim.", "2014-11-29"),
    ("2014-12-02", "On Sunday the crowd is silent as the coffin passes.", "2014-11-30"),
    ("2014-12-04", "On Saturday the squad was in Hull.", "2014-11-29"),
    ("2017-07-10", "Tuesday's programme includes two finals.", "2017-07-11"),
    ("2017-07-10", "Tuesday's card features a title bout.", "2017-07-11"),
    ("2017-07-10", "Tuesday also includes both relays.", "2017-07-11"),
    ("2017-07-10", "Tuesday's forecast: Snow.", "2017-07-11"),
    ("2017-07-10", "TUESDAY'S FORECAST", "2017-07-11"),
    ("2017-07-10", "LOOKAHEAD TO TUESDAY", "2017-07-11"),
    ("2017-07-10", "Tuesday's forecast was wrong.", "2017-07-04"),
    ("2017-07-10", "She liked Tuesday's programme.", "2017-07-04"),
    ("2017-07-10", "Sunday's list includes ten names.", "2017-07-09"),
]
EARLIER = [
    ("2014-11-15", "She quit on 27 May 2005. The inquiry began on 2 May.", "2005-05-27 2005-05-02"),
    ("2014-11-15", "He signed on December 27, 2005. The old lease had ended on December 15.", "2005-12-27 2005-12-15"),
    ("2014-11-15", "He signed on December 27, 2005, as the lease ended on December 15.", "2005-12-27 2005-12-15"),
    ("2014-11-15", "She quit on 27 May 2005. The strike ended on 2 May.", "2005-05-27 2005-05-02"),
    ("2014-11-15", "She quit on 27 November 2005. The strike ended on 2 November.", "2005-11-27 2014-11-02"),
    ("2014-11-15", "She quit on 27 May 2005. A new trial starts on 2 May.", "2005-05-27 2015-05-02"),
    ("2014-11-15", "The rules of 27 May 2005 were kind. The trial began on 2 May.", "2005-05-27 2014-05-02"),
    ("2014-11-15", "It was passed on 27 May 2005 and repealed on 2 May.", "2005-05-27 2006-05-02"),
    ("2014-11-15", "It was sold on 27 June 2005. The quarter ended on June 15.", "2005-06-27 - 2014-06-15"),
]
LISTED = [
    ("2014-12-04", "Polls will be held on Jan. 3 and 10 in Ghent.", "2015-01-03 2015-01-10"),
    ("2014-12-04", "The rounds are July 16 and 30 for the senate.", "2015-07-16 2015-07-30"),
    ("2014-12-04", "Fairs are on Jan. 3 and 10 at the barn.", "2015-01-03 2015-01-10"),
    ("2014-12-04", "Games on Nov. 3 and 10 drew crowds.", "2014-11-03 2014-11-10"),
    ("2014-12-04", "The talks were on Nov. 18 and 19 in Oslo.", "2014-11-18 2014-11-19"),
    ("2014-12-04", "On May 3 and 10 men died.", "2014-05-03"),
    ("2014-12-04", "On May 3 and 10 others died.", "2014-05-03"),
    ("2014-12-04", "Two died on May 3 and 10 in June.", "2014-05-03 2014-06-01"),
    ("2014-12-04", "On May 3 and 10 for every hundred died.", "2014-05-03"),
    ("2014-12-04", "He fell on May 3 and 12 in all were hurt.", "2014-05-03"),
]
ATTRIBUTES = [
    ("2014-11-15", "The first was the 11-day 1980 sit-in.", "P11D 1980"),
    ("2014-11-15", "The two-week 1966 lockout ended badly.", "P2W 1966"),
    ("2014-11-15", "It was a 78-day, 1999 air war.", "P78D 1999"),
    ("2014-11-15", "Deputies took a five-week August recess.", "P5W 2014-08"),
    ("2014-11-15", "They spoke at the two-day May summit.", "P2D 2014-05"),
    ("2014-11-15", "The 11-day 1500 mile walk began.", "P11D"),
    ("2014-11-15", "He led a two-day march.", "P2D"),
    ("2014-11-15", "The three-day may be cut.", "P3D"),
]
ANY = [
    ("2023-02-20", "She was at work on a busy Friday night shift.", "2023-02-17T21"),
    ("2023-02-20", "On a recent Tuesday afternoon, the pool was full. It rained on Sunday.", "2023-02-19"),
    ("2023-02-20", "On a cold Sunday he ran. It rained on Sunday.", "2023-02-19"),
    ("2023-02-20", "A Sunday night fire killed two.", "2023-02-19T21"),
    ("2023-02-20", "He was hurt in a Monday morning crash.", "2023-02-20T05"),
    ("2023-02-20", "She called on Friday morning.", "2023-02-17T05"),
]
RUSH_HOURS = [
    ("2005-12-16", "The walkout began during the morning rush hour yesterday.", "2005-12-15T05 2005-12-15"),
    ("2005-12-16", "Trams stopped in the evening commute on Monday.", "2005-12-12T18 2005-12-12"),
    ("2005-12-16", "Gold fell in the afternoon session on Tuesday.", "2005-12-13T12 2005-12-13"),
    ("2005-12-16", "It began in the morning rush hour. Monday was calm.", "2005-12-16T05 2005-12-12"),
    ("2005-12-16", "It began in the morning rush hour, and on Monday it ended.", "2005-12-16T05 2005-12-12"),
]
ROWS = [
    *AGENTS,
    *LIMITS,
    *CONDITIONS,
    *FEASTS,
    *NIGHTS,
    *ALERTS,
    *PROGRAMMES,
    *EARLIER,
    *LISTED,
    *ATTRIBUTES,
    *ANY,
    *RUSH_HOURS,
]


@pytest.mark.parametrize(("published", "text", "told"), ROWS, ids=[row[1] for row in ROWS])
def test_told(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "_"), AGENTS, ids=[row[1] for row in AGENTS])
def test_an_agent_is_no_limit(published: str, text: str, _: str) -> None:
    assert [phrase.signal for phrase in grammar.find(text, published=published)] == [None]


@pytest.mark.parametrize(("published", "text", "_"), LIMITS, ids=[row[1] for row in LIMITS])
def test_a_limit_is_one(published: str, text: str, _: str) -> None:
    kinds = [phrase.signal and phrase.signal[2] for phrase in grammar.find(text, published=published)]
    assert kinds == ["by"]
