"""Chronologies of courts, minutes of meetings, logs and timelines: which year, day or hour a bare time is of."""

from __future__ import annotations

import pytest
from told import assert_told

import grammar

ENCLOSED = [
    # --- a day between two dates with their years, in order ---
    ("2019-12-02", "He was held on 4 June 2013. At a meeting on 10 August, the panel freed him. The ruling came on "
     "3 December 2013.", "2013-06-04 2013-08-10 2013-12-03"),
    ("2019-12-02", "1. He was held on 4 June 2013.\n2. The inquest opened on 10 August.\n3. The ruling came on "
     "3 December 2013.", "2013-06-04 2013-08-10 2013-12-03"),
    ("2018-12-02", "He was held on 4 November 2017. The inquest opened on 5 January. The ruling came on 3 March 2018.",
     "2017-11-04 2018-01-05 2018-03-03"),
    ("2017-03-22", "5. On 3 February 2006 they charged her. At a hearing held on 9 March the court freed her.",
     "2006-02-03 2006-03-09"),
    # --- not of late, in a saying, of what is to come, or where no such date follows ---
    ("2019-12-02", "He was held on 4 June 2013. A film about it opened on 20 November. He died on 3 December 2013.",
     "2013-06-04 2019-11-20 2013-12-03"),
    ("2019-12-02", "Held on 4 June 2013. At a hearing on 10 August she said he lied. He died on 3 December 2013.",
     "2013-06-04 2019-08-10 2013-12-03"),
    ("2019-12-02", "He was held on 4 June 2013. The museum will open on 10 January. He died on 3 March 2014.",
     "2013-06-04 2020-01-10 2014-03-03"),
    ("2019-12-02", "He was held on 4 June 2013. The panel, meeting on 10 August, freed him.",
     "2013-06-04 2019-08-10"),
    ("2019-12-02", "He was held on 4 June 2013. At a meeting on 10 August, the panel freed him. He was born on "
     "3 December 1970.", "2013-06-04 2019-08-10 1970-12-03"),
]  # fmt: skip

HAD = [
    # --- what had come shortly before a dated deed of another year ---
    ("2015-03-18", "On 7 March 2014 they raided the shop. They had got the order on 5 March.", "2014-03-07 2014-03-05"),
    ("2015-03-18", "He was jailed on 7 March 2014. He had been held on 5 February.", "2014-03-07 2014-02-05"),
    # --- not what happened of late ---
    ("2015-03-18", "He was jailed on 7 March 2014. A court freed him on 5 March.", "2014-03-07 2015-03-05"),
    ("2015-03-18", "He was jailed on 7 March 2014. His lawyers have appealed on 5 March.", "2014-03-07 2015-03-05"),
    ("2015-03-18", "He was jailed on 7 March 2014. He walked free on Monday. He had appealed on 5 March.",
     "2014-03-07 2015-03-16 2015-03-05"),
]  # fmt: skip

SET = [
    # --- what a dated deed of long ago set ---
    ("2019-11-06", "On May 3, 2012, the panel told her to go by August 31.", "2012-05-03 2012-08-31"),
    ("2019-11-06", "On 3 May 2012 she was bailed until 31 August.", "2012-05-03 2012-08-31"),
    ("2019-11-06", "On May 3, 2012, the term was extended to August 31.", "2012-05-03 2012-08-31"),
    ("2019-11-06", "On May 3, 2012, the judge set trial for November 12.", "2012-05-03 2012-11-12"),
    ("2019-11-06", "On May 3, 2012, the judge set a date of January 12.", "2012-05-03 2013-01-12"),
    ("2017-03-22", "On May 3, 2012, the club called an election for November 20.", "2012-05-03 2012-11-20"),
    # --- not what is set now, or by the way ---
    ("2019-11-06", "She was jailed on May 3, 2012. A judge set her trial for November 12.", "2012-05-03 2019-11-12"),
    ("2019-11-06", "The pact of May 3, 2012 will lapse on November 12.", "2012-05-03 2019-11-12"),
    ("2019-11-06", "The man jailed on May 3, 2012 was told to leave by November 12.", "2012-05-03 2019-11-12"),
    ("2019-11-06", "Since May 3, 2012 he has had to leave by November 12.", "2012-05-03 2019-11-12"),
]  # fmt: skip

SITTINGS = [
    # --- the hours of a meeting go on behind the day of a thing ---
    ("2014-04-02", "The board met on 11 March at 7 p.m. The minutes of 11 February were read. It closed at 8.45 p.m.",
     "2014-03-11T19 2014-02-11 2014-03-11T20:45"),
    ("2014-04-02", "The board met on 11 March at 7 p.m. The minutes of 11 February were read. At 7:20 p.m. Ms. Roe "
     "spoke.", "2014-03-11T19 2014-02-11 2014-03-11T19:20"),
    ("2014-04-02", "The board met on 11 March at 7 p.m. and read the minutes of 11 February. It rose at 8.45 p.m.",
     "2014-03-11T19 2014-02-11 2014-03-11T20:45"),
    ("2014-04-02", "Board Meeting, March 11, 2014\nCall to order: 7:00 p.m.\nBills dated February 28 were paid.\n"
     "The meeting ended at 8:45 p.m.", "2014-03-11 2014-03-11T19 2014-02-28 2014-03-11T20:45"),
    # --- and end so behind what was said, or had been ---
    ("2014-04-02", "The board met on 11 March at 7 p.m. Ms. Roe said a note was sent on Feb. 2. The meeting adjourned "
     "at 8:52 p.m.", "2014-03-11T19 2014-02-02 2014-03-11T20:52"),
    ("2014-04-02", "The board met on 11 March at 7 p.m. A site visit had been held last Thursday. The meeting "
     "adjourned at 8:52 p.m.", "2014-03-11T19 2014-03-27 2014-03-11T20:52"),
    # --- not behind a day on which something else was, nor back ---
    ("2014-04-02", "The board met on 11 March at 7 p.m. It met again on 12 March. The meeting closed at 8.45 p.m.",
     "2014-03-11T19 2014-03-12 2014-03-12T20:45"),
    ("2014-04-02", "He was found on 11 March at 7 a.m. He had left home on 9 March. At 9 p.m. he was seen in a bar.",
     "2014-03-11T07 2014-03-09 2014-03-09T21"),
    ("2014-04-02", "He was found on 11 March at 7 a.m. He had gone to a feast on 9 March. He left at 9 p.m.",
     "2014-03-11T07 2014-03-09 2014-03-09T21"),
    ("2014-04-02", "He was held on 11 March at 7 p.m. over the raid of 11 February. He fled at 6 p.m.",
     "2014-03-11T19 2014-02-11 2014-02-11T18"),
]  # fmt: skip

OLD_WEEKDAYS = [
    # --- a weekday behind a day of long ago with its own, or in a week of then ---
    ("2019-11-06", "On Thursday, May 3, 2012, he fell ill. On Friday he stayed home. On Monday he resigned.",
     "2012-05-03 2012-05-04 2012-05-07"),
    ("2019-11-06", "In the week of May 7, 2012, she was ill on Tuesday and Thursday.",
     "2012-05-07 2012-05-08 2012-05-10"),
    ("2019-11-06", "In the first week of May 2012 she was ill on Tuesday.", "2012-04-30 2012-05-01"),
    ("2019-11-06", "She fell ill on May 3, 2012, a Thursday, and resigned on Monday.",
     "2012-05-03 2012-05-03 2012-05-07"),
    ("2019-11-06", "On Monday, August 5, 2019, she was ill. On Tuesday she was back.", "2019-08-05 2019-08-06"),
    ("2019-11-06", "On May 3, 2012, she was told to come back on Monday.", "2012-05-03 2012-05-07"),
    # --- not of late ---
    ("2019-12-06", "On Sunday, December 7, 1941, planes came. On Friday, survivors met.", "1941-12-07 2019-12-06"),
    ("2019-11-06", "The man arrested on Thursday, May 3, 2012, was freed on Monday.", "2012-05-03 2019-11-04"),
    ("2019-11-06", "He was arrested on May 3, 2012. On Tuesday, he was freed.", "2012-05-03 2019-11-05"),
    ("2019-11-06", "The crash of Thursday, May 3, 2012, was recalled on Monday.", "2012-05-03 2019-11-04"),
    ("2019-11-06", "He was jailed on Thursday, May 3, 2012, his lawyer said on Monday.", "2012-05-03 2019-11-04"),
    ("2019-11-06", "On Thursday, May 3, 2012, he fled. He was caught on Friday.", "2012-05-03 2019-11-01"),
    ("2019-11-06", "On Thursday, May 3, 2012, he fled. On Friday, the police said, he was caught.",
     "2012-05-03 2019-11-01"),
    ("2019-11-06", "The firm, founded on May 3, 2012, was to close on Monday.", "2012-05-03 2019-11-11"),
]  # fmt: skip

LINES = [
    # --- a day that is over, told in the present ---
    ("2020-06-09", "On the evening of May 25, guards reply to a call. At 8:08 p.m. they come. At 8:19 p.m. he falls.",
     "2020-05-25T18 2020-05-25T20:08 2020-05-25T20:19"),
    ("2016-09-01", "CCTV of 25 August shows a man coming at 22:15. At 22:40 he is seen in a lift. At 23:05 he leaves.",
     "2016-08-25 2016-08-25T22:15 2016-08-25T22:40 2016-08-25T23:05"),
    ("2021-09-08", "A man opens the gate at 9:40 p.m. on 25 August. At 10:15 p.m., a van comes.",
     "2021-08-25T21:40 2021-08-25T22:15"),
    ("2016-09-01", "The clip was filmed on 25 August. At 10:15 p.m. a van comes.", "2016-08-25 2016-08-25T22:15"),
    # --- not what is to come today ---
    ("2016-09-01", "He died on 25 August. At 7 p.m. there is a vigil in the park.", "2016-08-25 2016-09-01T19"),
    ("2016-09-01", "The gate was shut on 25 August. At 10:15 p.m. a van comes.", "2016-08-25 2016-09-01T22:15"),
    ("2016-09-01", "He faces trial over the death on 25 August. At 7 p.m. there is a vigil.",
     "2016-08-25 2016-09-01T19"),
    # --- letters of a list ---
    ("2014-02-07", "a. July 6, 2010: $100.\nb. July 19, 2010: $200.\nc. August 2, 2010: $210.",
     "2010-07-06 2010-07-19 2010-08-02"),
    # --- weekdays below a date that is over ---
    ("2012-12-19", "Friday, Dec. 14: Twenty children are shot.\nSaturday: Police release the names.\n"
     "Monday: The first funerals take place.", "2012-12-14 2012-12-15 2012-12-17"),
    ("2013-04-23", "Monday, April 15\n2:49 p.m. Two bombs explode.\nTuesday\nThe mayor calls it terror.",
     "2013-04-15T14:49 2013-04-16"),
    ("2012-11-28", "Oct. 1: War began.\nOct. 20: A truce was signed.\nTuesday: Talks resume.",
     "2012-10-01 2012-10-20 2012-11-27"),
    ("2012-12-14", "Friday, Dec. 14: Rain.\nSaturday: Sun.", "2012-12-14 2012-12-15"),
    # --- lines past midnight ---
    ("2016-09-01", "25 August 2016\n23:50: The crew left.\n00:35: It burnt again.",
     "2016-08-25 2016-08-25T23:50 2016-08-26T00:35"),
    ("2016-09-01", "25 August 2016\n11:50 p.m. - Crew left.\n12:35 a.m. - Relief crew comes.\n1:10 a.m. - It burns.",
     "2016-08-25T23:50 2016-08-26T00:35 2016-08-26T01:10"),
    ("2016-09-01", "25 August 2016\n05:50: The crew left.\n04:35: The crew came.",
     "2016-08-25 2016-08-25T05:50 2016-08-25T04:35"),
]  # fmt: skip

QUOTED = [
    # --- somebody's own words count from the date on which they were said ---
    ("2022-05-18", '"They fled yesterday," a neighbour told the paper on 2 April.', "2022-04-01 2022-04-02"),
    ("2022-05-18", 'On 2 April 2021 she tweeted: "Great news tomorrow."', "2021-04-02 2021-04-03"),
    ("2022-05-18", 'A letter dated 2 April 2021 reads: "Today we rest."', "2021-04-02 2021-04-02"),
    ("2022-05-18", '"I saw it this morning," she wrote on 3 April.', "2022-04-03T05 2022-04-03"),
    ("2014-02-07", 'On August 2, 2010, Roe texted Cole, "Call me on Thursday." On August 9, he called.',
     "2010-08-02 2010-08-05 2010-08-09"),
    ("2014-02-07", 'On August 2, 2010, Roe sent a note stating, "we met on Friday."', "2010-08-02 2010-07-30"),
    # --- not from a date of something else ---
    ("2022-05-18", 'The fire of 2 April was awful. "They fled yesterday," she said.', "2022-04-02 2022-05-17"),
    ("2022-05-18", '"They fled yesterday," she said of the fire on 2 April.', "2022-05-17 2022-04-02"),
    ("2022-05-18", '"They fled on 2 April and came back yesterday," she said.', "2022-04-02 2022-05-17"),
    ("2022-05-18", 'On 2 April the shop was shut. "We open tomorrow," she said.', "2022-04-02 2022-05-19"),
    ("2022-05-18", 'He was held on 2 April, and his wife told us: "We appealed yesterday."',
     "2022-04-02 2022-05-17"),
    ("2022-05-18", '"They fled on Friday," she said.', "2022-05-13"),
]  # fmt: skip

CASES = [
    # --- the year of a ruling, and numbers of courts, reports and laws, which are none ---
    ("2015-03-18", "See Roe, 212 F.3d 87 (2d Cir. 2000).", "2000"),
    ("2015-03-18", "See Roe, 14 F. Supp. 3d 1987, 1992 (N.D. Cal. 2014).", "2014"),
    ("2015-03-18", "See Roe, 512 F.3d 1990, 1996 (9th Cir. 2008), and 90 F.2d 12 (D.C. Cir. 1996).", "2008 1996"),
    ("2015-03-18", "See Roe, 212 F. Supp. 2d 87 (D. Mass. 2008); 347 U.S. 483 (1954).", "2008 1954"),
    ("2015-03-18", "She sued under 42 U.S.C. § 2000d et seq.", ""),
    # --- lengths and numbers of other things ---
    ("2015-03-18", "The march took 2d. It rained. 2d 3h later it stopped.", "P2D -"),
    ("2015-03-18", "The van (No. 1910) was sold.", ""),
]

PUT_OFF = [
    # --- to the meeting or a day of a month, and until when somebody was given time ---
    ("2015-03-18", "The plan was continued to the May meeting.", "2015-05"),
    ("2015-03-18", "The plan was postponed until the May meeting.", "2015-05"),
    ("2015-03-18", "The plan was moved to the April session.", "2015-04"),
    ("2015-03-18", "The plan was rescheduled for June 5.", "2015-06-05"),
    ("2015-03-18", "The judge adjourned the suit to a date in June.", "2015-06"),
    ("2015-03-18", "She was given until June 30 to pay.", "2015-06-30"),
    ("2015-03-18", "The judge gave both sides until June 30 to settle.", "2015-06-30"),
    # --- not when or why something was moved ---
    ("2015-03-18", "The plan was moved to the panel in June.", "2014-06"),
    ("2015-03-18", "The vote was moved to a hall in June.", "2014-06"),
    ("2015-03-18", "The suit was adjourned in May.", "2014-05"),
    ("2015-03-18", "She moved to the May Street office.", ""),
    ("2015-03-18", "She was given a medal until June 30.", "2014-06-30"),
    ("2015-03-18", "She was not seen until June 30.", "2014-06-30"),
]

SAVES = [
    # --- what is counted behind a verb is no verb ---
    ("2014-05-06", "Roe made 36 saves Friday.", "2014-05-02"),
    ("2014-05-06", "Roe made 27 saves on Saturday and Lee scored.", "2014-05-03"),
    ("2014-05-06", "He made 12 tackles on Friday.", "2014-05-02"),
    ("2014-05-06", "He recorded 36 stops on Nov. 2.", "2013-11-02"),
    # --- other words behind a number are ---
    ("2014-05-06", "A truce agreed on Feb. 1 runs out on Friday.", "2014-02-01 2014-05-09"),
    ("2014-05-06", "Channel 4 airs it on Friday.", "2014-05-09"),
]

WEEKS = [
    # --- weeks of a season, a trial, a treatment ---
    ("2019-11-06", "The Jets lost in Week 3.", ""),
    ("2019-11-06", "In week 12 of the trial, a juror fell ill.", ""),
    ("2019-11-06", "By week 12 of treatment, 40% had improved.", ""),
    ("2019-11-06", "At week 24, 40% had improved.", ""),
    # --- weeks of the calendar ---
    ("2019-11-06", "Sales fell in week 10 of 2019.", "2019-03-04"),
    ("2019-11-06", "Delivery is in week 48.", "2019-11-25"),
    ("2019-11-06", "Sales fell in week 12 of the year.", "2019-03-18"),
    ("2019-11-06", "Sales fell in Week 10 of 2019.", "2019-03-04"),
]

RECORDINGS = [
    # --- the day of what shows something ---
    ("2022-05-18", "The trucks appear in imagery from 19 and 21 March.", "2022-03-19 2022-03-21"),
    ("2022-05-18", "The trucks appear in a satellite photo from March 19.", "2022-03-19"),
    ("2022-05-18", "He appears in footage from 3 December.", "2021-12-03"),
    ("2022-05-18", "The clip comes from a broadcast on 19 March.", "2022-03-19"),
    # --- not of what is to come ---
    ("2022-05-18", "She appears in a play from 19 July.", "2022-07-19"),
    ("2022-05-18", "The hall shows photos from 19 July.", "2022-07-19"),
    ("2022-05-18", "The broadcast on Friday is free.", "2022-05-20"),
    ("2022-05-18", "The photos will be on show from 19 July.", "2022-07-19"),
]

OVERNIGHT = [
    # --- the night before the day of the sentence ---
    ("2018-11-20", "On Tuesday, Nov. 13, a man said his van had been stolen overnight.", "2018-11-13 2018-11-12T21"),
    ("2018-11-20", "On Nov. 13 thieves struck overnight.", "2018-11-13 2018-11-12T21"),
    ("2018-11-20", "Police said on Nov. 13 that two shops had been robbed overnight.", "2018-11-13 2018-11-12T21"),
    # --- else the last one ---
    ("2018-11-20", "The shop, opened on Nov. 13, was robbed overnight.", "2018-11-13 2018-11-19T21"),
    ("2018-11-20", "On Nov. 13 he resigned. Shares fell overnight.", "2018-11-13 2018-11-19T21"),
    ("2018-11-20", "He resigned on Monday and shares fell overnight.", "2018-11-19 2018-11-19T21"),
]

STRETCHES = [
    # --- stretches as charges tell them ---
    ("since on or about November 3, 2009", "[2009-11-03, 2018-06-14) ~day"),
    ("since in or about November 2009", "[2009-11-01, 2018-06-14) ~month"),
    ("from January 2009, up to and including June 2012", "[2009-01-01, 2012-07-01) month"),
    ("from at least as early as January 2009 until June 2012", "[2009-01-01, 2012-07-01) month"),
    ("beginning in January 2009 and continuing through June 2012", "[2009-01-01, 2012-07-01) month"),
    ("from at least in or about January 2009, up to and including in or about June 2012",
     "[2009-01-01, 2012-07-01) ~month"),
    ("between at least March 2009 and June 2012", "[2009-03-01, 2012-07-01) month"),
    ("between the dates of January 1, 2014 and March 30, 2014", "[2014-01-01, 2014-03-31) day"),
    # --- as before ---
    ("from January 2009 to June 2012", "[2009-01-01, 2012-07-01) month"),
    ("since about November 2009", "[2009-11-01, 2018-06-14) ~month"),
    ("beginning in January 2009 and leaving in June 2012", "[2009-01-01, 2018-06-14) month"),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "stretch"), STRETCHES)
def test_a_charge_tells_how_long_something_went_on(phrase: str, stretch: str) -> None:
    found = grammar.find(f"He had lied {phrase}, they said.", published="2018-06-13")
    assert str(found[0].resolution.within) == stretch


UNTOLD = [
    # --- hours and nights of a day that only something else tells ---
    ("2016-07-27", "He bought the gun at 5.20pm on the day of the raid.", ""),
    ("2016-07-27", "She left at 6:15 a.m. on the morning of the raid.", ""),
    ("2016-07-27", "She left at 11 p.m. the night before the raid.", ""),
    ("2016-07-27", "At noon on the third day the search was ended.", ""),
    ("2016-07-27", "On the night in question, she was at home.", ""),
    # --- where a day was told, or stands behind ---
    ("2016-07-27", "The raid was on Monday. At 9 p.m. on the night of the raid she left.", "2016-07-25 2016-07-25T21"),
    ("2016-07-27", "At 9 p.m. on the night of 3 May she left.", "2016-05-03T21"),
    ("2016-07-27", "It began on 1 July 1863. At 3:30 p.m. on the third day it rained.", "1863-07-01 1863-07-03T15:30"),
    ("2016-07-27", "She left at 9 p.m. the day before yesterday.", "2016-07-25T21"),
]

NO_WEEK = [
    # --- some weekday, of no week ---
    ("2012-11-12", "She was born on a Friday.", ""),
    ("2012-11-12", "The vote took place on a Sunday, her only day off.", ""),
    ("2012-11-12", "The last game, a 1-1 draw in September, was on a Tuesday.", "2012-09"),
    ("2012-11-12", "The 14th fell on a Tuesday.", ""),
    # --- of this one ---
    ("2012-11-12", "The shops are open on a Tuesday.", "2012-11-13"),
    ("2012-11-12", "She was born on Friday.", "2012-11-09"),
    ("2012-11-12", "The vote took place on Sunday.", "2012-11-11"),
]

NUMBERS = [
    # --- numbers of a date that is over, in the order in which it is ---
    ("2022-05-18", "The file was saved on 12/05/2022.", "2022-05-12"),
    ("2022-05-18", "The post was sent on 10/05/2022 at 11:00.", "2022-05-10T11"),
    ("2022-05-18", "The lease was signed on 03/04/2022 and ended on 12/05/2022.", "2022-04-03 2022-05-12"),
    # --- else month first ---
    ("2022-05-18", "The file was saved on 12/05/2021.", "2021-12-05"),
    ("2022-05-18", "The site will close on 12/05/2022.", "2022-12-05"),
    ("2022-05-18", "The sale was set for 12/05/2022.", "2022-12-05"),
    ("2022-05-18", "The file was saved on 12/05/2022. It was made on 05/14/2022.", "2022-12-05 2022-05-14"),
]

HOURS = [
    # --- hours of four digits, between two days ---
    ("2019-05-22", "Between 2130 hrs on 14 May and 0615 hrs on 15 May, a van was stolen.",
     "2019-05-14T21:30 2019-05-15T06:15"),
    ("2019-05-22", "Between 2130 hrs and 0615 hrs a van was stolen.", "2019-05-22T21:30 2019-05-23T06:15"),
    ("2019-05-22", "It took between 1500 hours and 2000 hours.", ""),
    ("2019-05-22", "It took between 1500 hours and 2000 hours of work.", ""),
]  # fmt: skip

DEED_CLOCKS = [
    # --- an hour before the verb of its day ---
    ("2016-07-27", "Two calls, at 7:02 p.m. and 7:05 p.m., were made on May 9.",
     "2016-05-09T19:02 2016-05-09T19:05 2016-05-09"),
    ("2016-07-27", "A call at 7:02 p.m. was made on May 9.", "2016-05-09T19:02 2016-05-09"),
    ("2016-07-27", "At 7:02 p.m., an alarm rang at the bank on May 9.", "2016-05-09T19:02 2016-05-09"),
    # --- not where the day is that of another deed or of a noun ---
    ("2016-07-27", "At 7 p.m. police said the man had been killed on Friday.", "2016-07-27T19 2016-07-22"),
    ("2016-07-27", "At 7 p.m. the team that won on Friday plays.", "2016-07-27T19 2016-07-22"),
    ("2016-07-27", "At 7 p.m. he spoke of the fire on May 9.", "2016-07-27T19 2016-05-09"),
    ("2016-07-27", "A show at 8 p.m. was announced on Friday.", "2016-07-27T20 2016-07-22"),
    ("2016-07-27", "The meeting at 7 p.m. was cancelled on Friday.", "2016-07-27T19 2016-07-22"),
]  # fmt: skip

STARTING = [
    # --- what starts so long after something hangs on its main clause ---
    ("2021-09-08", "Shots will be given eight months after the second one, starting the week of Sept. 20.",
     "P8M 2021-09-20"),
    ("2021-09-08", "Payments will begin two weeks after approval, starting Oct. 4.", "P2W 2021-10-04"),
    ("2021-09-08", "He left after predicting in May that it would fail.", "2021-05"),
    ("2021-09-08", "The rule was adopted after a debate, starting in May.", "2021-05"),
]  # fmt: skip

MATCHES = [
    # --- what is so before a match to come ---
    ("2014-05-06", "She is averaging 31 points entering Thursday's Game 2.", "2014-05-08"),
    ("2014-05-06", "The Heat, heading into Thursday's Game 2, have won six straight.", "2014-05-08"),
    ("2014-05-06", "Heading into Saturday's race, she has won four in a row.", "2014-05-10"),
    ("2014-05-06", "She needs 12 points entering Sunday's game.", "2014-05-11"),
    ("2014-05-06", "The Cubs (11-20) host the White Sox (16-17) on Thursday.", "2014-05-08"),
    ("2014-05-06", "She is questionable for Thursday night.", "2014-05-08T21"),
    # --- not before one that is over ---
    ("2014-05-06", "Entering Saturday's race, she had won four in a row.", "2014-05-03"),
    ("2014-05-06", "Heading into Saturday's race she led.", "2014-05-03"),
    ("2014-05-06", "The Cubs (11-20) hosted the White Sox (16-17) on Thursday.", "2014-05-01"),
    ("2014-05-06", "The answer (12) calls on Friday were few.", "2014-05-02"),
]

LASTED = [
    # --- in how long so much was done, and for how long there was none ---
    ("2014-05-06", "She has 24 points and 6 rebounds in 38 minutes.", "PT38M"),
    ("2014-05-06", "She had 24 points, 10 assists and six rebounds in 38 minutes.", "PT38M"),
    ("2014-05-06", "They are without a win in two months.", "P2M"),
    # --- not in how long it will be ---
    ("2014-05-06", "The train is here in 38 minutes.", "2014-05-06"),
    ("2014-05-06", "They have a game in two days.", "2014-05-08"),
    ("2014-05-06", "She will be without a car in two weeks.", "2014-05-19"),
]

NO_TIMES = [
    # --- moments of a recording, rates, quarters of a game ---
    ("2022-03-21", "At 00:37 in the video, a blue van passes.", ""),
    ("2022-03-21", "She drinks two cups of tea a day.", ""),
    ("2022-03-21", "Ten tons of waste a day are dumped here.", ""),
    ("2022-03-21", "They led 71-60 after three quarters.", ""),
    # --- times ---
    ("2022-03-21", "At 10:37 in the park, a blue van passed.", "2022-03-21T10:37"),
    ("2022-03-21", "He took a day off.", "P1D"),
    ("2022-03-21", "Sales fell for three quarters.", "P3Q"),
]


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        *ENCLOSED,
        *HAD,
        *SET,
        *SITTINGS,
        *OLD_WEEKDAYS,
        *LINES,
        *QUOTED,
        *CASES,
        *PUT_OFF,
        *SAVES,
        *WEEKS,
        *RECORDINGS,
        *OVERNIGHT,
        *UNTOLD,
        *NO_WEEK,
        *NUMBERS,
        *HOURS,
        *DEED_CLOCKS,
        *STARTING,
        *MATCHES,
        *LASTED,
        *NO_TIMES,
    ],
)
def test_a_record_tells_the_year_of_its_bare_times(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


def test_a_story_goes_on_with_the_hours_of_a_sitting():
    text = "The board met on 11 March at 7 p.m. The minutes of 11 February were read. It closed at 8.45 p.m."
    found = grammar.find(text, published="2014-04-02", policy=grammar.Policy.narrative())
    assert [phrase.timex.value for phrase in found] == ["2014-03-11T19:00", "2014-02-11", "2014-03-11T20:45"]
