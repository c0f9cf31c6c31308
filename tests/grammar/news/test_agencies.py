"""What agencies write: nights that a day ends in, things told by their day, results, lengths without a number."""

from __future__ import annotations

import pytest
from told import assert_told

SMALL_HOURS = [
    # what people do on a day lasts into the night that it ends in
    ("2014-04-25", "On Thursday they talked until 3 a.m.", "2014-04-24 2014-04-25T03:00"),
    ("2014-04-25", "The talks on Thursday went on until 2 a.m. without a deal.", "2014-04-24 2014-04-25T02:00"),
    ("2014-04-25", "On Thursday the crowd kept the mayor until after midnight.", "2014-04-24 2014-04-25"),
    ("2014-04-25", "On Thursday they sat until well past midnight.", "2014-04-24 2014-04-25"),
    ("2014-04-25", "Talks on Thursday ran past midnight.", "2014-04-24 2014-04-25"),
    ("2014-04-25", "On Thursday they talked into the small hours.", "2014-04-24 2014-04-25"),
    ("2014-04-25", "Police searched the house on Thursday until dawn.", "2014-04-24 2014-04-25T05:00"),
    ("2014-04-25", "They met on Wednesday evening and talked into the early hours.", "2014-04-23T18 2014-04-24"),
    ("2014-04-25", "On Saturday they will work until 2 a.m.", "2014-04-26 2014-04-27T02:00"),
    # and late on a day is its evening
    ("2014-04-25", "The riot began late Wednesday and lasted past midnight.", "2014-04-23T18 2014-04-24"),
    ("2014-04-25", "Late on Wednesday talks stalled; they broke up at 3 a.m.", "2014-04-23T18 2014-04-24T03:00"),
    # other hours of a day, of a saying, of what had been, and what is only so
    ("2014-04-25", "On Thursday they talked until 3 p.m.", "2014-04-24 2014-04-24T15:00"),
    ("2014-04-25", "On Thursday the siege ended shortly after midnight.", "2014-04-24 2014-04-24"),
    ("2014-04-25", "He said on Thursday that they worked until 3 a.m.", "2014-04-24 2014-04-24T03:00"),
    ("2014-04-25", "He said on Thursday they had worked until 3 a.m.", "2014-04-24 2014-04-24T03:00"),
    ("2014-04-25", "On Thursday the bridge was shut until 3 a.m.", "2014-04-24 2014-04-24T03:00"),
    ("2014-04-25", "They talked until 3 a.m.", "2014-04-25T03:00"),
    ("2014-04-25", "They left early on Thursday. At 3 p.m. they came back.", "2014-04-24 2014-04-24T15:00"),
]


@pytest.mark.parametrize(("published", "text", "told"), SMALL_HOURS)
def test_nights_that_a_day_ends_in(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


WHICH = [
    # a day that only tells which thing is meant: the next sentence goes on from that of the deed
    (
        "2014-07-18",
        "They went on Friday to the site where the plane fell Thursday. Later that day they flew home.",
        "2014-07-18 2014-07-17 2014-07-18",
    ),
    (
        "2014-07-18",
        "On Thursday he saw the town that burned on Monday. The next day he left.",
        "2014-07-17 - 2014-07-18",
    ),
    (
        "2014-07-18",
        "On Wednesday police held a man who fled on Monday. That night he died.",
        "2014-07-16 - 2014-07-16T21",
    ),
    # not behind a comma, behind a saying, or where it would lie ahead
    ("2014-07-18", "He left on Thursday for the town, which burned on Monday. The next day it fell.", "- - 2014-07-15"),
    (
        "2014-07-18",
        "Police said on Thursday they held a man who fled on Monday. The next day he rang.",
        "- - 2014-07-15",
    ),
    (
        "2014-07-18",
        "On Thursday he met the nurse who fell ill on Monday. Two days later she was blind.",
        "- - 2014-07-16",
    ),
]


@pytest.mark.parametrize(("published", "text", "told"), WHICH)
def test_days_that_tell_which_thing_is_meant(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


RESULTS = [
    # what has come of a day is at the nearer one
    ("2016-06-24", "Leaders will discuss Thursday's result.", "2016-06-23"),
    ("2016-06-21", "Leaders will discuss Thursday's result.", "2016-06-23"),
    ("2016-06-24", "The result of Thursday's vote will be contested.", "2016-06-23"),
    ("2016-06-24", "The fallout from the outcome of Thursday's poll could last.", "2016-06-23"),
    ("2016-06-21", "They await the results of Thursday's referendum.", "2016-06-23"),
    ("2016-06-24", "The results of Tuesday's vote surprised them.", "2016-06-21"),
    ("2016-06-24", "Police will seek those behind Thursday's violence.", "2016-06-23"),
    ("2016-06-24", "Thursday's sell-off could go on.", "2016-06-23"),
    # figures to come and matches are ahead
    ("2016-06-24", "The firm will publish results on Thursday.", "2016-06-30"),
    ("2016-06-24", "They will face the winner of Sunday's game.", "2016-06-26"),
    # one of something is no verb
    ("2014-09-19", "Laws will come in January. Two days earlier one poll was close.", "2015-01 2014-09-17"),
    ("2014-09-19", "A plan is due in May. A week earlier one report blamed him.", "2015-05 2014-09-08"),
]


@pytest.mark.parametrize(("published", "text", "told"), RESULTS)
def test_results(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


LASTING = [
    ("2014-04-25", "It may last weeks.", "PXW"),
    ("2014-04-25", "Repairs will require months of work.", "PXM"),
    ("2014-04-25", "He spent years in jail, and they waited hours.", "PXY PTXH"),
    ("2014-04-25", "A deal is weeks away.", "PXW"),
    # nothing is counted from the day of what they stand before or after
    ("2014-07-18", "The offer came days after Monday's vote.", "2014-07-14"),
    ("2014-07-18", "Just hours before Thursday's crash she rang.", "2014-07-17"),
    ("2014-07-18", "It fell several days after Monday's vote.", "PXD 2014-07-14"),
    ("2014-07-18", "It came two days after Monday's vote.", "2014-07-16"),
    # other units without a number stay open
    ("2014-04-25", "The star is 11 light years away.", ""),
    ("2014-04-25", "Days are short and weeks are long.", ""),
    ("2014-04-25", "The last weeks of the war were hard.", "PXW"),
]


@pytest.mark.parametrize(("published", "text", "told"), LASTING)
def test_lengths_without_a_number(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


SAID_AT = [
    # the day of a saying, whatever is said to come
    ("2012-08-06", "She told a conference on Thursday that rates would rise.", "2012-08-02"),
    ("2012-08-06", "She told a conference on Thursday rates would rise.", "2012-08-02"),
    ("2012-08-06", "He told the colleague on Friday night that they would win.", "2012-08-03T21"),
    ("2012-08-06", "She said in a speech on Thursday that rates would rise.", "2012-08-02"),
    ("2012-08-06", "He said in a televised address on Friday the vote would go ahead.", "2012-08-03"),
    ("2012-08-06", "He said at a rally on Friday that he would win.", "2012-08-03"),
    ("2012-08-06", "He told his party's conference in Leeds on Wednesday that taxes would fall.", "2012-08-01"),
    ("2012-08-06", "He warned a meeting on Wednesday that jobs would go.", "2012-08-01"),
    # what is said of its subject
    ("2012-08-06", "He said a win on Thursday would do.", "2012-08-09"),
    ("2012-08-06", "He told them a win on Thursday would do.", "2012-08-09"),
    ("2012-08-06", "He told a club dinner on Sunday that a win on Thursday would do.", "2012-08-05 2012-08-09"),
    ("2012-08-06", "He said on Sunday a win on Thursday would do.", "2012-08-05 2012-08-09"),
    ("2012-08-06", "He said that a vote on Thursday would decide it.", "2012-08-09"),
]


@pytest.mark.parametrize(("published", "text", "told"), SAID_AT)
def test_days_on_which_something_was_said(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


QUOTED = [
    # somebody's own words count from the day on which they were said
    ("2012-08-06", '"Tonight was for my mother," he said on Sunday.', "2012-08-05T21 2012-08-05"),
    ("2012-08-07", '"I saw him yesterday," she told reporters Sunday.', "2012-08-04 2012-08-05"),
    ("2012-08-07", "“We are sad. Today we weep,” the mayor said late on Sunday.", "2012-08-05 2012-08-05T18"),
    ("2012-08-07", '"We lost him today," she said on Sunday. "Tomorrow we march."', "2012-08-05 2012-08-05 2012-08-06"),
    ("2012-08-07", 'She said on Sunday: "We are happy this morning."', "2012-08-05 2012-08-05T05"),
    ("2012-08-07", '"I will go tomorrow at 9 p.m.," he said on Saturday.', "2012-08-05T21 2012-08-04"),
    # not where no such day is told, nor in words that are the report's own
    ("2012-08-07", '"We won today," he said.', "2012-08-07"),
    ("2012-08-07", '"We won today," he has said since Friday.', "2012-08-07 2012-08-03"),
    ("2012-08-07", '"We won today," said the coach, who lost on Saturday.', "2012-08-07 2012-08-04"),
    ("2012-08-07", '"Yesterday was hard," he said after Saturday\'s loss.', "2012-08-06 2012-08-04"),
    (
        "2012-08-07",
        '"We won today," he said on Sunday. Shops shut. "Today is ours."',
        "2012-08-05 2012-08-05 2012-08-07",
    ),
    ("2012-08-07", "He said on Sunday he would go tomorrow.", "2012-08-05 2012-08-08"),
]


@pytest.mark.parametrize(("published", "text", "told"), QUOTED)
def test_days_in_what_was_said(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


APART = [
    # nothing goes on from the month of a contract
    (
        "2016-03-17",
        "The May contract settled at $40. The rally could fade by the end of the month.",
        "2016-05 2016-03-21",
    ),
    ("2016-03-17", "It opened in May 2015. By the end of the month it was full.", "2015-05 2015-05-21"),
    # to the day
    ("2013-07-08", "A year ago to the day he had wept.", "2012-07-08"),
    ("2013-07-08", "It was ten years ago, to the day, that he left.", "2003-07-08"),
    ("2013-07-08", "A year ago he had wept.", "2012"),
    # the weekend for which something was done is the nearer one
    ("1999-12-31", "Banks have stopped for the weekend.", "2000-01-01"),
    ("1999-12-30", "He flew home for the weekend.", "2000-01-01"),
    ("1999-12-27", "He flew home for the weekend.", "1999-12-25"),
    ("1999-12-27", "He will fly home for the weekend.", "2000-01-01"),
    ("1999-12-30", "The film earned $9 million for the weekend.", "1999-12-25"),
]


@pytest.mark.parametrize(("published", "text", "told"), APART)
def test_contracts_anniversaries_and_weekends(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


TODAY = [
    # the weekday of publication, in a sentence of its own, is today, whatever is planned before it
    ("2011-08-09", "Parliament will meet on Thursday. The premier will speak on Tuesday.", "2011-08-11 2011-08-09"),
    ("2011-08-09", "Wednesday's friendly is off. Police will be out on Tuesday night.", "2011-08-10 2011-08-09T21"),
    # in the same one it comes after it
    ("2011-08-09", "The talks begin on Thursday and end on Tuesday.", "2011-08-11 2011-08-16"),
    ("2011-08-09", "The trial begins Thursday; a verdict is due Tuesday.", "2011-08-11 2011-08-16"),
]


@pytest.mark.parametrize(("published", "text", "told"), TODAY)
def test_today_behind_another_day_to_come(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


FIGURES = [
    # quarters by their number, behind the day of a saying
    (
        "2012-02-14",
        "It shrank 1% in the fourth quarter, data showed Monday, after 2% in the third.",
        "2011-10 - 2011-07",
    ),
    ("2012-02-14", "They led 20-3 in the third quarter on Sunday and lost it in the fourth.", "2012-02-12"),
    # what a month has, at the head of a sentence
    ("2012-02-14", "March's meeting may bring forecasts.", "2012-03"),
    ("2012-02-14", "May's riots were put down.", "2011-05"),
    ("2012-02-14", "May's report was bleak.", "2011-05"),
    ("2012-02-14", "May's meeting with her rivals was brief.", ""),
    ("2012-02-14", "Mrs May flew home. May's vote was lost.", ""),
]


@pytest.mark.parametrize(("published", "text", "told"), FIGURES)
def test_quarters_and_months(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


RECALLED = [
    # nothing goes on from what an anniversary recalls
    (
        "2012-09-12",
        "On Tuesday, the anniversary of Sept. 11, 2001, men came about 10 p.m.",
        "2012-09-11 2001-09-11 2012-09-11T22",
    ),
    (
        "2012-09-12",
        "It was the anniversary of the fire of May 3, 1992. At noon bells rang.",
        "1992-05-03 2012-09-12T12",
    ),
    ("2012-09-12", "The fire of May 3, 1992, began at 9 p.m.", "1992-05-03 1992-05-03T21"),
]


@pytest.mark.parametrize(("published", "text", "told"), RECALLED)
def test_what_anniversaries_recall(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


MANY = [
    # a subject that is more than one, whatever stands behind its noun
    ("2015-07-06", "Leaders of the bloc meet on Tuesday evening.", "2015-07-07T18"),
    ("2015-07-06", "Heads of state gather in Rome on Friday.", "2015-07-10"),
    ("2015-07-06", "Voters in the north go to the polls on Sunday.", "2015-07-12"),
    ("2015-07-06", "Lawyers for the accused appear in court on Wednesday.", "2015-07-08"),
    ("2015-07-06", "Members of the upper house of parliament decide on Friday.", "2015-07-10"),
    ("2015-07-06", "They made leaders of the bloc meet on Thursday.", "2015-07-02"),
    ("2015-07-06", "Results of the council vote on Wednesday were close.", "2015-07-01"),
    # what was put down for a day
    ("2016-04-05", "A vote, tabled for Thursday, was dropped.", "2016-04-07"),
    ("2016-04-05", "A debate timetabled for Thursday was dropped.", "2016-04-07"),
]


@pytest.mark.parametrize(("published", "text", "told"), MANY)
def test_plans_of_many(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
