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
    ("2006-05-31", "The season lasts until Nov. 30.", "2006-11-30"),
    ("2004-11-20", "The film shows what happened until Nov. 3.", "2004-11-03"),
    # --- a day far ahead would be told with its year ---
    ("2010-06-30", "Trading update for the 26 weeks to 27 June.", "2010-06-27"),
    ("2026-06-30", "The bank's AGM was on May 8 and the shop's on June 11.", "2026-05-08 2026-06-11"),
    ("2024-11-11", "The fair will open on 7 March.", "2025-03-07"),
    ("2024-11-11", "The fair will open in October.", "2025-10"),
    ("1994-01-01", "His six-year term ends on December 1.", "1994-12-01"),
    ("2020-02-01", "The transition runs to 31 December.", "2020-12-31"),
    ("2003-08-15", "Officials hoped for full service by Saturday at the latest.", "2003-08-16"),
    ("2003-08-15", "They pushed for a vote by Sept. 1.", "2003-09-01"),
    ("2003-08-15", "They asked for a standstill until May 30.", "2004-05-30"),
    ("2003-08-15", "They hoped for rain on Sunday.", "2003-08-10"),
    # --- a range that is under way ---
    ("2004-12-28", "The office is closed from Christmas Eve through Jan. 5.", "2004-12-24 2005-01-05"),
    ("2004-12-28", "The show runs from 3 November to 9 January.", "2004-11-03 2005-01-09"),
    ("2004-09-07", "What will come from May to September?", "2005-05 2005-09"),
    ("2004-09-07", "The show will run from 3 November to 9 January.", "2004-11-03 2005-01-09"),
    (
        "2004-10-14",
        "He died seven weeks ago. The fair runs from Friday to the following Tuesday.",
        "2004-10-15 2004-10-19",
    ),
    # --- before and after a day that lies ahead ---
    ("2004-12-02", "The sale is on Dec. 11; viewing is from the 5th.", "2004-12-11 2004-12-05"),
    ("2004-12-02", "The sale is on Dec. 11, with viewing on the 9th and 10th.", "2004-12-11 2004-12-09 2004-12-10"),
    ("2004-12-02", "The tour opens on Dec. 28 and closes on the 5th.", "2004-12-28 2005-01-05"),
    ("2004-10-14", "The hearing is set for the 28th, followed by a vote the next day.", "2004-10-28 2004-10-29"),
    ("2004-10-14", "The vote on the 27th drew few people.", "2004-09-27"),
    ("2004-10-14", "Snow tapers off late Saturday or early Sunday.", "2004-10-16T18 2004-10-17"),
    ("2004-10-14", "The deal should close around the turn of the year.", "2004-12"),
    ("2004-10-14", "The firm was sold at the turn of the year.", "2003-12"),
    ("2004-10-12", "The panel votes on 2 November because a candidate died.", "2004-11-02"),
    ("2004-10-14", "Saturday's home game is off.", "2004-10-16"),
    ("2004-10-14", "Friday's close is at 1 p.m.", "2004-10-15 2004-10-15T13"),
    ("2004-10-14", "Saturday's defeat is a blow to the team.", "2004-10-09"),
    ("2004-10-14", "The council said nothing until Monday.", "2004-10-11"),
    ("2004-10-14", "The ministry did not reply until Monday.", "2004-10-11"),
    ("2004-10-14", "He stayed until Monday.", "2004-10-11"),
    # --- hours and scores beside a day ---
    ("2024-05-18", "It begins at about 11 this morning.", "2024-05-18T11"),
    ("2024-05-18", "It fell at around 6 on Monday evening.", "2024-05-13T18"),
    ("2024-05-18", "A panel voted 17-15 on Feb. 18.", "2024-02-18"),
    ("2024-05-18", "About 7 on Monday were hurt.", "2024-05-13"),
    ("2024-05-18", "The bar was open 10 p.m.-2 a.m. on Friday.", "2024-05-17T22 2024-05-18T02"),
    (
        "2003-02-06",
        "Shots fell at 15:34, 17:25 and 17:32 on Wednesday.",
        "2003-02-05T15:34 2003-02-05T17:25 2003-02-05T17:32",
    ),
    ("2003-02-05", "It happened at 2 or 3 a.m. on Saturday.", "2003-02-01T02 2003-02-01T03"),
    ("2003-02-05", "He left at 8 and came home at 10 p.m. on Friday.", "2003-01-31T20 2003-01-31T22"),
    (
        "2003-02-02",
        "The rocket, which took off at 8:19, exploded at 8:31 last night.",
        "2003-02-01T20:19 2003-02-01T20:31",
    ),
    ("2003-02-05", "Trains were cancelled from 7 this morning.", "2003-02-05T07"),
    ("2003-02-05", "Crews had left by 6 this morning.", "2003-02-05T06"),
    ("2003-02-05", "The index fell by 6 this morning.", "2003-02-05T05"),
    ("2003-02-05", "About 20 last night were hurt.", "2003-02-04T21"),
    ("2003-02-05", "The 8 a.m. Central Park reading was 29 degrees.", "2003-02-05T08"),
    ("2003-01-29", "He called last Tuesday, the 21st.", "2003-01-21"),
    ("2003-02-05", "Polls open at daybreak Friday and close before sunset on Saturday.", "2003-02-07T05 2003-02-08T18"),
    ("2003-02-05", "The curfew runs from dusk Friday until dawn.", "2003-02-07T18 2003-02-08T05"),
    ("2003-02-05", "They fought from dawn on Friday until dusk.", "2003-01-31T05 2003-01-31T18"),
    ("2003-07-01", "July 4, Independence Day, is a Friday.", "2003-07-04"),
    ("2003-07-01", "Christmas Day falls on a Thursday this year.", "2003-12-25 2003"),
    ("2003-07-07", "The Saturday matinee on May 10 was sold out.", "2003-05-10"),
    ("2019-03-12", "Another vote follows on Wednesday and a third on Thursday.", "2019-03-13 2019-03-14"),
    ("2019-03-12", "They will meet on Friday and the mayors on Monday.", "2019-03-15 2019-03-18"),
    (
        "2019-03-12",
        "The vote, originally planned for 11 December, was held in May and will be repeated tonight.",
        "2018-12-11",
    ),
    ("2019-03-12", "He limped off in the 63rd minute of Sunday's 2-0 defeat.", "2019-03-10"),
    ("2019-03-12", "The album, out on Friday, was recorded in ten days.", "2019-03-15"),
    ("2019-03-12", "He was out on Friday.", "2019-03-08"),
    ("2004-10-14", "Doors 7pm, show 8pm, Fri 22 Oct.", "2004-10-22T19 2004-10-22T20"),
    (
        "2004-10-14",
        "It was at approximately 23:40 local time (20:40 GMT) on Wednesday.",
        "2004-10-13T23:40 2004-10-13T20:40",
    ),
    ("2004-10-14", "She has been missing since around 10 on Saturday night.", "2004-10-09T22"),
    ("2004-10-14", "It came in the morning hours of New Year's Day.", "2004-01-01T05"),
    ("2003-01-10", "In the first week of the new year sales rose.", "2002-12-30"),
    ("2002-12-10", "On the first Monday of the new year it meets.", "2003-01-06"),
    ("2011-05-24", "He warned of storms Tuesday evening and into Wednesday.", "2011-05-24T18 2011-05-25"),
    ("2011-05-24", "The talks ran from Monday night to Thursday morning.", "2011-05-16T21 2011-05-19T05"),
    ("2011-05-24", "Last year's eruption, which lasted six days in April, stranded many.", "2010-04"),
    ("2011-05-24", "He resigned last year and moved in April.", "2011-04"),
    ("1998-03-18", "She was freed in April 1945. She returned to Lyon in the autumn.", "1945-09"),
    (
        "1998-03-18",
        "Lift-off is on Friday. The rocket was moved on March 2. If it rains, they will try again two days later.",
        "1998-03-22",
    ),
    (
        "1998-03-18",
        "It will report results for the nine months ended Dec. 31 on Friday.",
        "1997-04 1997-12-31 1998-03-20",
    ),
    ("1998-05-20", "In the week ended May 14, claims fell.", "1998-05-08 1998-05-14"),
    ("2006-09-14", "On 1 June 2004 the claimant wrote to the bank. It replied on 14 June.", "2004-06-01 2004-06-14"),
    ("2006-09-14", "The Fed has raised rates 17 times since June 2004 but paused on Aug. 8.", "2004-06 2006-08-08"),
    ("2006-09-14", "Since June 2004, when he left on Aug. 8, it has grown.", "2004-06 2004-08-08"),
    ("2006-09-14", "Results for the year to June 30 are due on September 26.", "2005-07-01 2006-09-26"),
    ("2006-09-14", "Results are due on September 26; last year's came out on Sept. 27.", "2006-09-26 2005-09-27"),
    (
        "2000-06-13",
        "They agreed here Sunday to a ceasefire starting from midnight (2200 GMT).",
        "2000-06-11 2000-06-12 2000-06-11T22",
    ),
    ("2000-06-13", "Sales in May rose from the same month a year ago.", "2000-05 1999-05"),
    ("2000-06-13", "In March it sold ten; in the same month of 1999, five.", "2000-03 1999-03"),
    (
        "2000-06-13",
        "In the second quarter it grew; in the same quarter a year earlier it shrank.",
        "2000-04-01 1999-04-01",
    ),
    ("2000-06-13", "In the 12 months through May, prices climbed.", "1999-06"),
    ("2000-06-13", "In the 12 months ended in May, prices climbed.", "1999-06"),
    ("2000-06-13", "Between Christmas and New Year's he was alone. On the 28th two men came.", "1999-12-28"),
    (
        "2015-10-19",
        "Log: 03:12 first alarm. 03:15 second alarm; crew woken. 03:40 abandon ship.",
        "2015-10-19T03:12 2015-10-19T03:15 2015-10-19T03:40",
    ),
    ("2015-10-19", "On 3 February 2012 he altered the notes made on 31 January.", "2012-02-03 2012-01-31"),
    ("2015-10-19", "It left at 05:50 local time (03:50 UTC) and disappeared 23 minutes later.", "2015-10-19T06:13"),
    ("2015-10-19", "The photo's metadata give 2014:11:02 14:03:22.", "2014-11-02T14:03:22"),
    ("1991-04-15", "For Sunday through Tuesday it will be dry.", "1991-04-21 1991-04-23"),
    ("1991-04-15", "The plan for June to August is set.", "1991-06 1991-08"),
    ("1991-04-15", "The outlook for Sunday calls for rain.", "1991-04-21"),
    ("1991-04-15", "The forecast for Sunday was wrong.", "1991-04-14"),
    ("1991-04-15", "Viola pitches Wednesday afternoon.", "1991-04-17T12"),
    ("1991-04-15", "The meeting is three weeks later than last year.", "1990"),
    ("2021-06-23", "The end was put back four weeks to 19 July.", "2021-07-19"),
    (
        "2021-06-23",
        "It heard from 300 witnesses over 18 months, the last in December, and is to report soon.",
        "2020-12",
    ),
    ("2018-05-09", "Plant sale: Sunday 20 May, 2-4pm. Donations from 9am on the day.", "2018-05-20T14 2018-05-20T09"),
    ("2018-05-09", "First lunch: June 7, 12.30 for 1pm.", "2018-06-07 2018-06-07T13"),
    ("2018-05-09", "The return leg is a week tonight.", "2018-05-16T21"),
    ("2018-05-09", "Open days: 12, 13 and 19 May. Booking essential by the 10th.", "2018-05-12 2018-05-10"),
    ("2003-08-21", "Doctors said he'd be out by the weekend.", "2003-08-23"),
    ("2003-08-21", "On the worst night, Aug. 11-12, it never cooled.", "2003-08-11T21"),
    ("2000-01-07", "Protesters planned a demonstration in Havana on Saturday.", "2000-01-08"),
    ("2000-01-07", "He has scheduled a news conference Thursday to announce a break.", "2000-01-13"),
    ("2000-01-07", "They planned the attack on Monday.", "2000-01-03"),
    ("2000-01-07", "They planned a march after the vote on Monday.", "2000-01-03"),
    ("1996-02-12", "Late on Sunday, hours before the polls were to open, he pulled out.", "1996-02-11T18"),
    ("1996-02-12", "On Sunday, a day before the talks were due to begin, he left.", "1996-02-11"),
    ("1996-02-12", "The summer before last was hot; the winter before last was cold.", "1994-06 1993-12"),
    ("2012-10-29", "Sales in the week that ended Saturday were up.", "2012-10-21 2012-10-27"),
    ("2012-10-29", "The quarter that ended Sept. 30 was good.", "2012-07-01 2012-09-30"),
    ("2012-10-26", "A year ago this weekend a freak storm cut power.", "2011-10-29"),
    ("2019-09-04", "A year ago this week he left; in the same week of 2017 he came.", "2018-09-03"),
    ("2019-09-04", "He left last week; in the same week last year he stayed.", "2018-08-27"),
    ("2018-05-09", "It opened on Christmas Day. It will reopen on Christmas Day.", "2017-12-25 2018-12-25"),
    ("2018-05-09", "He won on 5 June. The next fair is on 5 June.", "2017-06-05 2018-06-05"),
    ("2018-05-09", "The shop's closed on Monday.", "2018-05-14"),
    # --- a weekday that something is, and one that is said of a date ---
    ("2016-12-30", "Markets are closed Monday, and Tuesday is a full session.", "2017-01-02 2017-01-03"),
    ("2013-03-17", "Banks reopen Tuesday; Monday's a holiday.", "2013-03-19 2013-03-18"),
    ("2013-03-17", "Monday's talks are a failure.", "2013-03-11"),
    (
        "2025-04-02",
        "Tariffs kick in on April 5, a Saturday, at 12:01 a.m.; others follow four days later.",
        "2025-04-05T00:01 2025-04-09",
    ),
    ("2025-04-02", "The match of 1 April, a Tuesday night thriller, ended 2-2.", "2025-04-01T21"),
    ("2025-04-03", "They met on May 3, 1945, a Thursday.", "1945-05-03"),
    ("2004-08-20", "A warrant signed last week sets the execution for Sept. 14.", "2004-09-14"),
    ("2004-08-20", "A decree signed on May 3 sets the vote for Sept. 14.", "2004-05-03 2004-09-14"),
    ("2004-02-04", "A truce agreed on Feb. 1 runs out on Monday.", "2004-02-01 2004-02-09"),
    ("2004-08-20", "Please hold Thursday for the meeting.", "2004-08-26"),
    ("2004-08-20", "Please note the office was closed on Thursday.", "2004-08-19"),
    ("2004-08-20", "Please see Thursday's minutes.", "2004-08-19"),
    ("2004-08-20", "The index dropped on Friday 3 points after the sales report.", "2004-08-20"),
    ("2004-08-20", "The firm posted last quarter gains of 10 percent in June.", "2004-06"),
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
    ("2019-05-10", "Voting is on Thursday, May 23. The count is on the Sunday.", "2019-05-23 2019-05-26"),
    ("2019-05-10", "The fair opens on Friday 17th and the parade is on the Saturday.", "2019-05-17 2019-05-18"),
    (
        "1994-10-28",
        "Clocks go back on Sunday. The shop goes over to winter hours on the Monday.",
        "1994-10-30 1994-10-31",
    ),
    ("2021-01-29", "The tip is shut until Friday 19 February. It re-opens on the Saturday.", "2021-02-19 2021-02-20"),
    ("2024-05-20", "The match was on Saturday 11 May. They had trained on the Thursday.", "2024-05-11 2024-05-09"),
    ("2024-05-20", "The match was on Saturday 11 May. They flew home on the Monday.", "2024-05-11 2024-05-13"),
    ("2024-05-20", "The mayor left on the Thursday.", "2024-05-16"),
    (
        "1999-12-31",
        "Elections on December 19 gave him a majority. At five minutes to midnight Putin will speak.",
        "1999-12-19 1999-12-31T23:55",
    ),
    (
        "2014-07-18",
        "A truce declared on June 20 expired ten days later. The council meets at 10 a.m.",
        "2014-06-20 2014-07-18T10",
    ),
    (
        "2009-04-15",
        "Twenty years ago today the match was stopped. A silence will be held at 3.06pm.",
        "1989-04-15 2009-04-15T15:06",
    ),
    (
        "1996-07-18",
        "The crash was the worst since February 3, 1959. Investigators will report at 9 a.m.",
        "1959-02-03 1996-07-18T09",
    ),
    (
        "2015-07-13",
        "Talks began at 4 p.m. on Sunday and a deal was announced at 8.39 a.m.",
        "2015-07-12T16 2015-07-13T08:39",
    ),
    ("2014-03-28", "The law comes in at 00:01 tonight.", "2014-03-29T00:01"),
    ("2014-03-28", "The law comes in at 12.01am tonight.", "2014-03-29T00:01"),
    ("2014-03-28", "He died at 1 a.m. last night.", "2014-03-28T01"),
    ("2014-03-28", "She rang at 1:30 a.m. on Sunday night.", "2014-03-24T01:30"),
    ("1989-12-26", "The trial lasted from about 1.20 to 2.10 p.m.", "1989-12-26T13:20"),
    ("2026-02-28", "They sat from 10 a.m. on Thursday until the early hours of Friday.", "2026-02-26T10 2026-02-27"),
    ("2019-03-11", "The A38 will shut overnight.", "2019-03-11T21"),
    ("2019-03-11", "The A38 was shut overnight.", "2019-03-10T21"),
    ("1988-07-07", "Rescue boats searched through the night for survivors.", "1988-07-06T21"),
    ("1988-07-07", "Boats will search through the night.", "1988-07-07T21"),
    ("2024-11-11", "Gold closed lower on Friday. It was hit by overnight losses in Asia.", "2024-11-08 2024-11-07T21"),
    ("2024-11-11", "Troops took the town on Friday. Shelling went on overnight.", "2024-11-08 2024-11-10T21"),
    ("2000-02-29", "A hearing set for Feb. 22 was put off after the judge fell ill; it is now in June.", "2000-02-22"),
    ("2021-02-28", "Re: Q3 numbers.", "2020-07"),
    ("2018-02-28", "Status Red from 4pm Thursday until noon on Friday.", "2018-03-01T16"),
    ("2023-02-07", "Rescuers raced against cold on Tuesday after two earthquakes.", "2023-02-07"),
    ("2018-11-04", "On Saturday 10 November they visit us; the Saturday after that they rest.", "2018-11-10"),
    ("1990-01-01", "In AD 9 three legions were lost.", "0009"),
    ("2025-03-02", "By 7.15 on 15 April 1912 it was over.", "1912-04-15T07:15"),
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


ALL = [
    ("2003-07-01", "July 4, Independence Day, is a Friday.", "2003-07-04"),
    ("2003-07-01", "Christmas Day is a Thursday.", "2003-12-25"),
    ("1996-02-12", "The next day, Feb. 9, the government fell.", "1996-02-09"),
    ("1996-02-12", "Two days later, on Feb. 9, it fell.", "1996-02-09"),
    ("2003-07-07", "The Saturday matinee on May 10 was sold out.", "2003-05-10"),
    ("2003-02-05", "Fans saw sunset views on Saturday.", "2003-02-01"),
]


@pytest.mark.parametrize(("published", "text", "day"), ALL, ids=[text for _, text, _ in ALL])
def test_all_times_of_a_sentence_are_of_one_day(published, text, day):
    assert {p.resolution.value.edtf for p in grammar.find(text, published=published)} == {day}


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 3 percent from a year earlier. Costs fell from a year earlier, and profit was $3m a year before.",
        "Sales were $3m the previous year. Costs were $2m the previous year.",
        "Net was up on a year earlier; so were sales, on a year before.",
        "Net rose to $14 million from $10 million a year ago. Sales were $3 million, up on a year earlier.",
    ],
)
def test_figures_are_compared_with_one_time(text):
    assert {p.resolution.value.edtf for p in grammar.find(text, published="2004-10-14")} == {"2003"}


def test_what_was_a_year_before_a_year_ago():
    told = grammar.find("It had 12 shops a year ago. A year earlier it had none.", published="2004-10-14")
    assert [p.resolution.value.edtf for p in told] == ["2003", "2002"]


def test_a_story_goes_on_back_from_what_it_told():
    text = "In May 2001 he left. A year earlier he had married. Two years earlier he had met her."
    told = grammar.find(text, published="2004-10-14", policy=grammar.Policy.narrative())
    assert [p.resolution.value.edtf for p in told] == ["2001-05", "2000", "1998"]


def test_a_time_of_day_on_some_weekday_is_of_no_day():
    clock, year = grammar.find("It rang at 8 a.m. on a Sunday in 1998.", published="2004-10-14")
    (part,) = grammar.find("It came at lunchtime on a weekday.", published="2004-10-14")
    assert (clock.timex.value, part.timex.value) == ("XXXX-XX-XXT08:00", "XXXX-XX-XXTMI")
    assert year.timex.value == "1998"


@pytest.mark.parametrize(("published", "text", "starts"), ROWS, ids=[text for _, text, _ in ROWS])
def test_a_date_lies_where_the_words_around_it_look(published, text, starts):
    found = [getattr(p.resolution.value, "lower", None) or "" for p in grammar.find(text, published=published)]
    assert all(any(one.startswith(start) for one in found) for start in starts.split()), found
