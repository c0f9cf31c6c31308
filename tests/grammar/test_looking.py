"""Where the words around a date look, in sentences of the press, of law reports and of local papers.

A table of (published, text, where the times of the text begin, in any order).
"""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    (
        "2024-06-11",
        "The council considers the plans on Wednesday, having turned down a bid in May.",
        "2024-06-12 2024-05",
    ),
    ("2014-12-05", "This Monday she collects an MBE.", "2014-12-08"),
    ("2024-06-11", "They finish the season against Brighton on Sunday.", "2024-06-16"),
    ("2018-10-26", "Budget day is Monday.", "2018-10-29"),
    ("2018-10-26", "Polling day is Thursday.", "2018-11-01"),
    ("2007-02-16", "It's my birthday on Sunday.", "2007-02-18"),
    ("2007-02-13", "It's pancake day on Tuesday.", "2007-02-13"),
    ("2022-03-18", "The film is on BBC One at 9pm on Sunday.", "2022-03-20"),
    ("2008-05-16", "The film is in cinemas from Thursday.", "2008-05-22"),
    ("2022-12-30", "The wake is from 10am Monday for 24 hours.", "2023-01-02"),
    ("2024-12-06", "A warning is in force from 3am to 11am Saturday.", "2024-12-07"),
    ("2011-01-11", "The river is tipped to peak on Thursday.", "2011-01-13"),
    ("2014-03-14", "Today mostly dry. Saturday: bright spells.", "2014-03-15"),
    ("2016-05-13", "Stoke v West Ham, Sunday, 3pm.", "2016-05-15"),
    ("2017-06-02", "Tomorrow's fixtures: Essex v Kent (Sunday, 11am).", "2017-06-04"),
    ("2007-05-04", "DOCTOR WHO, BBC1, 7pm Saturday.", "2007-05-05"),
    ("2021-05-14", "From Monday: hugs.", "2021-05-17"),
    ("2017-08-18", "Two-way lights for three weeks from Monday.", "2017-08-21"),
    ("2008-02-15", "This half-term: Saturday: Ice rink. Monday: Owls.", "2008-02-16 2008-02-18"),
    ("1992-02-14", "Opens Tues. Ends 7 March.", "1992-02-18 1992-03-07"),
    ("2019-07-05", "Autumn half-term: Oct 28 - Nov 1", "2019-10-28 2019-11-01"),
    ("2020-08-07", "Children born between 24 March and 24 June are to be photographed.", "2020-03-24 2020-06-24"),
    ("2001-02-28", "The match has been put back to the autumn.", "2001-09"),
    ("2011-08-12", "Two others were bailed to mid-September.", "2011-09"),
    ("2025-11-28", "The Geminids peak on the night of the 13th.", "2025-12-13"),
    ("2025-12-24", "This year it's repeated on the 28th.", "2025-12-28"),
    ("2023-11-17", "The bypass opens next Wednesday week.", "2023-11-29"),
    ("2024-12-06", "Gales are forecast for Saturday.", "2024-12-07"),
    ("1994-04-08", "The mandate was extended on Tuesday until July 29.", "1994-04-05 1994-07-29"),
    ("2011-02-11", "The mandate was extended until September 30.", "2011-09-30"),
    ("2011-02-11", "The mandate was prolonged to June 30.", "2011-06-30"),
    ("2011-02-11", "He said he would stay until September.", "2011-09"),
    ("2011-02-11", "He had promised that he would go in September.", "2011-09"),
    ("1995-03-31", "A court has asked for his return by the end of May.", "1995-05"),
    ("1989-03-31", "In Namibia elections set for November will go ahead as planned.", "1989-11"),
    ("1999-05-08", "Eclipse-watchers booked for August 11.", "1999-08-11"),
    ("2025-04-21", "Serie A called off four matches, to be played on Wednesday at half past six.", "2025-04-23"),
    ("1990-02-11", "The licence lapses on June 8.", "1990-06-08"),
    ("2026-02-28", "EU sanctions, renewed every six months, lapse on March 15.", "2026-03-15"),
    ("2010-05-10", "Portugal auctions bonds on Wednesday.", "2010-05-12"),
    ("2014-03-18", "On Friday night Flight MH370 will have been missing for two weeks.", "2014-03-21"),
    ("2019-10-31", "Parliament is dissolved on Wednesday.", "2019-11-06"),
    ("1992-07-02", "Independence Day falls on a Saturday.", "1992-07-04"),
    ("2025-04-21", "His last encyclical dates from October.", "2024-10"),
    ("2011-03-12", "Local elections set for April 10 and 24 will be postponed.", "2011-04-10 2011-04-24"),
    ("2010-01-13", "Polls planned for Feb 28 and March 3 will be shifted.", "2010-02-28 2010-03-03"),
    ("2008-11-29", "England's cricketers flew home, with Tests due from December 11 and 19.", "2008-12-11 2008-12-19"),
    ("2003-04-30", "The World Cup, set for 23 September to October 11, may be moved.", "2003-09-23 2003-10-11"),
    ("2003-04-30", "The summit, set for September 23, may be moved.", "2003-09-23"),
    ("2012-01-05", "The tournament, planned for June 8 to July 1, may be moved.", "2012-06-08 2012-07-01"),
    ("2011-03-12", "A meeting planned for Monday and Tuesday was cut to one day.", "2011-03-14 2011-03-15"),
    ("2026-02-28", "A meeting planned for the 3rd and 4th was off.", "2026-03-03 2026-03-04"),
    ("2025-06-30", "Imagery from 22 June shows six craters.", "2025-06-22"),
    ("2014-05-19", "Flight data from 2 August shows the jet circling.", "2013-08-02"),
    ("2014-05-19", "CCTV footage from 7 July shows him buying petrol.", "2013-07-07"),
    ("2009-06-15", "A letter dated 28 July survives.", "2008-07-28"),
    ("1994-10-10", "The Tribunal gave the Council six weeks, expiring on 15 November, to comply.", "1994-11-15"),
    ("2026-02-01", "The listing took effect Jan. 15 with a wind-down period ending Feb. 27.", "2026-01-15 2026-02-27"),
    ("2011-03-31", "The family had asked for May.", "2011-05"),
    ("2020-06-30", "The CPS applied to extend the limit to 4 January.", "2021-01-04"),
    ("2020-06-30", "The schedule moves the trial from October 5 to February 8.", "2020-10-05 2021-02-08"),
    ("1983-08-22", "The deposition was rescheduled to this Wednesday.", "1983-08-24"),
    (
        "2002-10-26",
        "The first victim was shot on October 2 at 6.02 p.m. School reopens on Nov. 4.",
        "2002-10-02T18 2002-11-04",
    ),
    ("2003-03-20", "The raid was over at 11 a.m. Voting starts on Nov. 2.", "2003-03-20T11 2003-11-02"),
    ("2007-01-01", "The House rose on 19 December and returns on Monday next.", "2006-12-19 2007-01-08"),
    ("2009-06-15", "Notice to quit expiring on 30 September next was served.", "2009-09-30"),
    ("2024-06-11", "Rebels seize port on Sunday", "2024-06-09"),
    ("2024-06-11", "The film shows him in Leeds on Thursday.", "2024-06-06"),
    ("2024-06-11", "The deal reflects talks on Monday.", "2024-06-10"),
    ("2024-06-11", "He tells the court that the knife fell on Monday.", "2024-06-10"),
    ("2024-06-11", "Photos from Monday", "2024-06-10"),
    ("2024-06-11", "The time in question: May 10.", "2024-05-10"),
    ("2023-11-17", "On Monday last minute talks failed.", "2023-11-13"),
    ("2023-11-17", "They met on Monday next to the church.", "2023-11-13"),
    ("2003-03-20", "By 6 p.m. Paris was quiet.", "2003-03-20T18"),
    ("2000-01-15", "The boy's uncle said he would fight the order to leave by Jan. 14.", "2000-01-14"),
]


@pytest.mark.parametrize(("published", "text", "starts"), ROWS, ids=[text for _, text, _ in ROWS])
def test_a_date_lies_where_the_words_around_it_look(published, text, starts):
    found = [getattr(p.resolution.value, "lower", None) or "" for p in grammar.find(text, published=published)]
    assert all(any(one.startswith(start) for one in found) for start in starts.split()), found
