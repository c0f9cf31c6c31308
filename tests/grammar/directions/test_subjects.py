"""Where a day looks that stands in the subject of a present, behind a clock of another zone, or in a notice.

A table of (published, text, where the times of the text begin or, for lengths, their value).
"""

from __future__ import annotations

import pytest
from told import assert_told

SUBJECTS = [
    # --- the hour of what is on a day lies behind the verb ---
    ("2014-05-01", "Sunday's final starts at 3pm.", "2014-05-04 2014-05-04T15"),
    ("2014-05-01", "The race on Sunday starts at noon.", "2014-05-04 2014-05-04T12"),
    ("2014-05-01", "Lights out on Sunday is at 5am GMT.", "2014-05-04 2014-05-04T05"),
    ("2014-05-01", "The report on Monday is at 9 a.m.", "2014-05-05 2014-05-05T09"),
    ("2014-05-01", "The ball on Saturday, the 90th of its kind, is at 8pm.", "2014-05-03 2014-05-03T20"),
    # --- what is arranged beforehand is yet to come ---
    ("2005-10-06", "Saturday's qualifier with Wales is a must-win for us.", "2005-10-08"),
    ("2012-11-15", "The final on May 25 is the first at the new ground.", "2013-05-25"),
    ("1996-10-10", "The March 15 concert is sold out.", "1997-03-15"),
    ("2014-05-01", "The funeral on Friday is private.", "2014-05-02"),
    ("2014-05-01", "Saturday night's gig is sold out.", "2014-05-03T21"),
    ("2014-05-01", "The hearing on Tuesday was short, and Friday's match is off.", "2014-04-29 2014-05-02"),
    ("2014-05-01", "He said Sunday's game is off.", "2014-05-04"),
    ("2014-05-01", "He said Sunday's defeat is their third.", "2014-04-27"),
    # --- a participle behind the day describes another noun ---
    ("2014-05-01", "The court rules on Tuesday in the case of a man shot by guards.", "2014-05-06"),
    ("2014-05-01", "The court rules on Tuesday in a suit brought in March by a widow.", "2014-05-06 2014-03"),
    ("2014-05-01", "The council votes Tuesday on a tunnel planned since 2010.", "2014-05-06 2010"),
    ("2014-05-01", "The rules on Tuesday in the case of a man shot by guards were clear.", "2014-04-29"),
    ("2014-05-01", "The court rules on Tuesday changed in March.", "2014-04-29 2014-03"),
    ("2014-05-01", "Strikes on Tuesday against a town held by rebels.", "2014-04-29"),
    ("2014-05-01", "Police raids on Tuesday in a town held by rebels.", "2014-04-29"),
    # --- an outcome is over ---
    ("2014-05-01", "Sunday's defeat is their third in a row.", "2014-04-27"),
    ("2014-05-01", "The attack on Sunday is the latest of many.", "2014-04-27"),
    ("2014-05-01", "Sunday's attack comes a week after another.", "2014-04-27 P1W"),
    ("2014-05-01", "The attack on Sunday comes as talks stall.", "2014-04-27"),
    ("2014-05-01", "Sunday's vote opens the way to talks.", "2014-04-27"),
    ("2014-05-01", "Police say the shooting on Sunday is under review.", "2014-04-27"),
    ("2014-05-01", "The raid on Monday is at odds with the truce.", "2014-04-28"),
    ("2014-05-01", "Sunday's game was at 3pm.", "2014-04-27 2014-04-27T15"),
    # --- of what is told in the present when it is just over the nearer day is meant ---
    ("2024-06-13", "Sunday's snap election is too close to call.", "2024-06-16"),
    ("2024-06-13", "Tuesday's primary is a test of his appeal.", "2024-06-11"),
    ("2024-06-13", "Saturday's summit in Bern is aimed at a truce.", "2024-06-15"),
    ("2024-06-13", "The show, on Saturday, is his first since March.", "2024-06-15 2024-03"),
    ("2024-06-13", "He spoke to reporters ahead of Sunday's vote.", "2024-06-16"),
    ("2024-06-13", "Two men were held ahead of Tuesday's march.", "2024-06-11"),
    ("2024-06-13", "The price fell ahead of Monday's data.", "2024-06-10"),
    # --- a match behind a preposition ---
    ("2024-06-13", "England play Wales in Saturday's final.", "2024-06-15"),
    ("2024-06-13", "He is out of Saturday's final with a bad knee.", "2024-06-15"),
    ("2024-06-13", "He has been ruled out of Saturday's final.", "2024-06-15"),
    ("2024-06-13", "The team trained on Wednesday for Saturday's final.", "2024-06-12 2024-06-15"),
    ("2024-06-13", "She beat the holder in Saturday's final.", "2024-06-08"),
    ("2024-06-11", "She is the winner of Saturday's final.", "2024-06-08"),
    # --- verbs that look like nouns ---
    ("2024-06-13", "Polls in the north open at 7 a.m. on Sunday.", "2024-06-16T07"),
    ("2024-06-13", "Rehearsals start on Monday and the first night is June 28.", "2024-06-17 2024-06-28"),
    ("2024-06-13", "The start at 9 a.m. on Monday was wet.", "2024-06-10T09"),
    # --- called off ---
    ("2013-01-17", "Saturday's tie with Leeds has been postponed.", "2013-01-19"),
    ("2013-01-17", "Sunday's derby has been called off.", "2013-01-20"),
    ("2013-01-17", "The Friday matinee is cancelled.", "2013-01-18"),
    ("2013-01-17", "Sunday's game has been won.", "2013-01-13"),
]
BESIDE = [
    # --- a clock of another zone ---
    ("1998-06-15", "Kick-off is at 9pm (2000 GMT) on Tuesday.", "1998-06-16T21 1998-06-16T20 1998-06-16"),
    ("1998-06-15", "It struck at 9pm (2000 GMT) on Tuesday.", "1998-06-09T21 1998-06-09T20 1998-06-09"),
    (
        "2006-06-30",
        "The semi-final starts at 1700 local time (1500 GMT) on Saturday.",
        "2006-07-01T17 2006-07-01T15 2006-07-01",
    ),
    # --- what goes on from a day ahead ---
    ("2012-10-15", "Viewing is Wednesday, with Mass at 10 a.m. Thursday.", "2012-10-17 2012-10-18T10"),
    ("2012-10-15", "Practice is at 2pm on Saturday and the race at 3pm on Sunday.", "2012-10-20T14 2012-10-21T15"),
    ("2012-10-15", "The trial begins on Friday, after a hearing on Tuesday.", "2012-10-19 2012-10-09"),
    ("2012-10-15", "City won on Saturday, with United losing at 3 p.m. Sunday.", "2012-10-13 2012-10-14T15"),
    # --- what somebody or something is on a day ---
    ("2005-03-17", "The course is fit for racing on Friday.", "2005-03-18"),
    ("2013-10-24", "His deputy is doubtful for Tuesday.", "2013-10-29"),
    ("2013-08-15", "The show is open to the public on Saturday.", "2013-08-17"),
    ("2019-04-11", "The dividend is payable on 7 October.", "2019-10-07"),
    ("2019-04-11", "It raised its dividend to 4p, payable on 7 October.", "2019-10-07"),
    ("2016-05-12", "On Sunday it is the last day of the season.", "2016-05-15"),
    ("2016-05-11", "On Sunday it is said that he left.", "2016-05-08"),
    ("2000-09-07", "The squad for Saturday features two teenagers.", "2000-09-09"),
    # --- what had to be done ---
    ("2003-09-11", "The keeper had to fly to Zurich on Monday.", "2003-09-08"),
    ("2003-09-11", "He must fly to Zurich on Monday.", "2003-09-15"),
    ("2014-04-24", "He needed until Saturday to finish.", "2014-04-19"),
    ("2023-05-29", "They had an eight-point lead as late as April 1.", "2023-04-01"),
    # --- notices ---
    ("2002-06-13", "Winners announced: September 12.", "2002-09-12"),
    ("1987-11-12", "Record updated: 2 November.", "1987-11-02"),
    ("2021-11-25", "Office closed 24 December to 3 January; calls to the duty line.", "2021-12-24 2022-01-03"),
    ("1987-11-12", "Open daily 10am to 5pm, closed Good Friday.", "XXXX-XX-XXT10 1988-04-01"),
    ("1987-11-12", "The shop closed 24 December.", "1986-12-24"),
    ("1993-06-24", "Draw for the third round: Friday at noon.", "1993-06-25T12"),
    ("1999-05-13", "Market hall to stay shut on Monday, the council said yesterday.", "1999-05-17 1999-05-12"),
    ("2017-12-22", "The tip will shut at 4pm and stay closed on Christmas Day.", "2017-12-22T16 2017-12-25"),
    # --- the weekday of publication, behind another day of what is to come ---
    ("2006-05-19", "The shop will be closed on Monday and reopens at 9am on Friday.", "2006-05-22 2006-05-26T09"),
    ("2006-05-19", "He will speak on Friday and vote on Monday.", "2006-05-19 2006-05-22"),
    ("2006-05-19", "Talks resume on Monday, officials said on Friday.", "2006-05-22 2006-05-19"),
]
LENGTHS = [
    ("2009-03-02", "Wales had their first win there in six years on Friday.", "P6Y 2009-02-27"),
    ("2009-10-23", "The band's first album in eight years is out.", "P8Y"),
    ("2008-03-14", "They are making their first record in five years.", "P5Y"),
    ("2014-11-20", "They will play their first concerts in 15 years.", "P15Y"),
    ("2012-04-05", "The group, whose first tour in two decades starts on April 24, will sing.", "P20Y 2012-04-24"),
    ("2015-04-09", "It is only the second such case in ten years.", "P10Y"),
    ("2015-04-09", "They have three games in eight days.", "P8D"),
    ("2015-04-09", "He will meet his only son in two days.", "2015-04-11"),
    ("2015-04-09", "The second bridge will open in three years.", "2018"),
    ("2015-04-09", "The firm plans to cut 400 jobs in two years.", "2017"),
    ("2015-04-09", "We meet in two weeks on Friday.", "2015-04-24"),
    # --- a stretch by its end ---
    ("2019-05-01", "It expects a profit for the quarter ending in June.", "2019-04 2019-06"),
    ("2010-01-21", "Sales fell in the quarter that ended in December.", "2009-10 2009-12"),
    ("2005-12-15", "It expects to break even in the year to next June.", "2005-07"),
    ("2024-01-11", "The grocer lifted its forecast for the year to March 2.", "2023-03-03"),
    # --- what tells which year is meant ---
    ("2016-03-11", "He sold up in 1974, the year his wife died.", "1974"),
    ("2016-03-11", "That was 1984, the year Leeds beat York.", "1984"),
    ("2016-03-11", "In the year his father died he left school.", ""),
    ("2016-03-11", "They ended the year a point ahead.", "2015"),
    ("2016-03-11", "He was in Bern the year peace came, and left the day Franco died.", ""),
    ("2016-03-11", "She left in the year that he was born, the year in which it failed.", ""),
    ("2016-03-11", "He left the year that she was born.", ""),
    ("2016-03-11", "In the year that followed the war he left.", ""),
    ("2016-03-11", "She died the same year he did. He left the same day his house burned.", ""),
    ("2016-03-11", "He sold up in 1974. The same year he moved, and the same year she died.", "1974 1974 1974"),
    ("2016-03-11", "Over the year sales rose, and during the year prices fell.", "2016 2016"),
    ("2016-03-11", "It fell for the year and profits rose.", "2016"),
    ("2016-03-11", "The minister's last night in office was Tuesday.", "2016-03-08"),
    ("2016-03-11", "In 1971 the Christmas special was his.", "1971 1971-12-25"),
]


NEWS = [
    ("2023-06-14", "Stocks rose Monday on hopes of a pause.", "2023-06-12"),
    ("2023-06-14", "The toll rose Monday morning to 41.", "2023-06-12T05"),
    ("2023-06-14", "It was a good Friday and a bad Saturday.", "2023-06-09 2023-06-10"),
    ("2023-06-14", "It fell on Rose Monday.", "2023-02-20"),
    ("2023-06-14", "Rates were left unchanged Wednesday after 10 straight rises.", "2023-06-14"),
    # --- dates of an event, and of what its sentence told ---
    ("1995-11-06", "The 1980 referendum was held on May 20.", "1980 1980-05-20"),
    ("1995-11-06", "In the 1980 referendum, held on May 20, it lost.", "1980 1980-05-20"),
    ("2019-06-12", "The 2021 Games, put off from March 26 to July 23, will go on.", "2021 2021-03-26 2021-07-23"),
    ("2019-06-12", "The 2020 congress, moved up from July 3 to June 5, will go on.", "2020 2020-07-03 2020-06-05"),
    ("2019-06-12", "The 2018 Cup, held on May 3, was his last.", "2018 2018-05-03"),
    ("2012-02-29", "The 2008 crash, in September, cost him his job.", "2008 2008-09"),
    ("2012-02-29", "The 1980 champion, injured in January, is back.", "1980 2012-01"),
    ("2012-02-29", "A survivor of the 1980 crash died on Jan. 4.", "1980 2012-01-04"),
    ("1995-11-06", "He founded the firm in 1974 and was bankrupt by the end of the year.", "1974 1974-09"),
    ("1995-11-06", "He founded the firm in 1974 and plans to sell it by the end of the year.", "1974 1995-09"),
    ("2024-07-22", "A tour opens on Aug. 7 and runs through the end of the month.", "2024-08-07 2024-08-21"),
    ("2024-07-22", "He left on June 7 and was home before the end of the month.", "2024-06-07 2024-06-21"),
    ("1995-11-06", "It would start at noon on Nov. 14, a Tuesday.", "1995-11-14T12 1995-11-14"),
    # --- a date before the noun that it dates ---
    ("2020-11-16", "The Feb. 2 fire killed two people.", "2020-02-02"),
    ("2020-11-16", "He was charged over the Jan. 14 attack.", "2020-01-14"),
    ("2020-11-16", "The Feb. 2 fire is under investigation.", "2020-02-02"),
    ("2020-11-16", "They agreed on a Feb. 2 deadline.", "2021-02-02"),
    # --- two dates of one year, and a move ---
    ("2020-04-09", "The games will run from July 23 to Aug. 8 next year.", "2021-07-23 2021-08-08"),
    ("2020-04-09", "The show ran from Feb. 23 to March 8 last year.", "2019-02-23 2019-03-08"),
    ("2015-07-06", "The deadline was extended in June to July 31.", "2015-06 2015-07-31"),
    ("2015-07-06", "The hearing was moved on June 3 to July 20.", "2015-06-03 2015-07-20"),
    # --- participles before a present ---
    ("1992-04-30", "The truce agreed Tuesday ends Friday.", "1992-04-28 1992-05-01"),
    ("1992-04-30", "The permit granted in March lapses on May 20.", "1992-03 1992-05-20"),
    ("1992-04-30", "The stay granted in March expires on May 20.", "1992-03 1992-05-20"),
    ("2022-09-09", "A hearing listed for Sept. 12 has been vacated.", "2022-09-12"),
    ("2022-09-09", "The sale advertised for Saturday is off.", "2022-09-10"),
    ("2015-07-06", "Athens missed a payment last Tuesday and owes more on July 20.", "2015-06-30 2015-07-20"),
    # --- what is foreseen ---
    ("2024-03-06", "Economists see no relief before the autumn.", "2024-09"),
    ("2024-03-06", "Economists saw no relief before the autumn.", "2023-09"),
    ("2023-06-14", "Bookings for July through September were up 14%.", "2023-07 2023-09"),
    ("2026-03-06", "Talks will resume midweek.", "2026-03-11"),
    ("2026-03-06", "Talks resumed midweek.", "2026-03-04"),
    ("2017-09-11", "It could drag on past Christmas.", "2017-12-25"),
    ("2017-09-11", "This past Christmas was cold.", "2016-12-25"),
    ("2020-11-16", "She would have been 82 on Wednesday.", "2020-11-18"),
    ("2017-09-11", "Wednesday night: Showers likely.", "2017-09-13T21"),
    ("2017-09-11", "Aid ends on Sept. 30 unless Congress acts before then.", "2017-09-30 2017-09-30"),
    ("2026-03-05", "Highs will be in the 70s through Friday.", "2026-03-06"),
    # --- the same period of another year ---
    ("2020-11-16", "It made $3m in the third quarter, and $2m in the same period of 2016.", "2020-07 2016-07"),
    ("2001-03-15", "It earned 12 cents in the quarter, and 19 cents in the same period a year ago.", "2000-10 1999-10"),
    ("2020-11-16", "From January to May it sold 30, up from 28 in the same period of 2019.", "2020-01 2020-05 2019-01"),
]
ROWS = SUBJECTS + BESIDE + LENGTHS + NEWS


@pytest.mark.parametrize(("published", "text", "told"), ROWS, ids=[text for _, text, _ in ROWS])
def test_a_day_looks_where_its_subject_or_its_notice_does(published, text, told):
    assert_told(published, text, told)
