"""News: key dates in boxes, limits that lie ahead, hours past midnight, quotations that are broken off."""

from __future__ import annotations

import pytest

from tests.grammar.told import assert_told

ROWS = [
    ("2019-08-02", "It is part of a programme which aims to put a probe in orbit next year and land one by 2030.",
     "2020-01-01 2030-01-01"),
    ("2019-08-02", "The state wants to be free of coal by 2030. Trains left by 2030 hours.",
     "2030-01-01 2019-08-02T20:30:00"),
    ("2023-10-23", "It closed for eight months. The firm reopened it after seven, on October 26, without a "
     "certificate.",
     "P8M 2022-10-26"),
    ("1992-06-25", "It closed Wednesday at nineteen and a quarter.", "1992-06-24"),
    ("2017-09-05", "The river breached its bank at about 11 pm on August 12, a Saturday, after 72 hours of rain.",
     "2017-08-12T23:00:00 2017-08-12 PT72H"),
    ("2005-08-17", "The men planted the bomb on 3 May, a Tuesday, a court heard yesterday.",
     "2005-05-03 2005-05-03 2005-08-16"),
    ("1846-05-20", "The news reached Washington at about six o'clock on Saturday evening, May 9.",
     "1846-05-09T18:00:00"),
    ("1846-05-20", "The news reached Washington on Saturday evening, May 9.", "1846-05-09T18:00:00"),
    ("2005-08-17", "Between January and May last year these men telephoned often.", "2004-01-01 2004-05-01"),
    ("2023-10-23", "It was opened on February 20, 1887, and by the turn of the century was carrying 300 people.",
     "1887-02-20 1895-01-01"),
    ("2011-03-30", 'They were stopped on January 1, 2002. "Two and a half years afterwards I took 40 fans across," '
     "he said.",
     "2002-01-01 2004-07-01"),
    ("1991-06-13", "Nobody has made a construction loan in six months.", "P6M"),
    ("2007-02-09", "The maker posted its first loss in 11 years on Friday and said it would close two factories by "
     "the end of September, sending its shares lower.",
     "P11Y 2007-02-09 2007-09-21"),
    ("2008-09-18", "Savers queued outside branches on Thursday as regulators scrambled to sell the lender before the "
     "weekend.",
     "2008-09-18 2008-09-20"),
    ("2005-08-17", "The jury were told to put from their minds the attacks in London on 7 July.", "2005-07-07"),
    ("2000-01-14", "The deal requires approval, a process the companies hope to finish by the fourth quarter.",
     "2000-10-01"),
    ("2020-11-09", "Volunteers in a smaller study begun in April still had antibodies six months later.",
     "2020-04-01 2020-10-01"),
    ("2020-11-09", "The firm had been working on a related virus since 2012, shelved the project four years later "
     "for lack of money and kept the samples.",
     "2012-01-01 2016-01-01"),
    ("1999-09-27", "The Finnish company that bought it in 1994 put in a new boiler two years later.",
     "1994-01-01 1996-01-01"),
    ("1999-11-16", "The mechanic who inspected a plane that crashed last week was tired, officials said Monday. "
     "Flight 208 went down Wednesday at 7:12 a.m., six minutes after takeoff.",
     "1999-11-08 1999-11-15 1999-11-10T07:12:00 PT6M"),
    ("1999-11-16", "Officials said Monday that he had replaced a cable between 11 p.m. Tuesday and 3:30 a.m. "
     "Wednesday.",
     "1999-11-15 1999-11-09T23:00:00 1999-11-10T03:30:00"),
    ("1998-08-14", "PORT SARREL, Mozambique, Aug. 13 -- Rescue workers pulled a girl from the ruins today.\n\nThe "
     "bomb went off at 10:14 a.m. on Friday, killing 88. It was bought last Friday.",
     "1998-08-13 1998-08-13 1998-08-07T10:14:00 1998-08-07"),
    ("2019-08-02", "It left for Seoul at 1902 GMT. It is part of a programme which aims to put a probe in orbit next "
     "year and land one by 2030.",
     "2019-08-02T19:02:00 2020-01-01 2030-01-01"),
    ("2020-11-09", "Airlines, battered since March, had their best day since the 24th of that month.",
     "2020-03-01 2020-03-24"),
    ("2008-09-18", "It failed on Tuesday. Its shares, which had traded at 610 pence as recently as February, closed "
     "that day at 58.",
     "2008-09-16 2008-02-01 2008-09-16"),
    ("2007-02-09", "Kaarna posted its loss on Friday. Analysts polled last week had expected a small profit. Workers "
     "walked out at noon.",
     "2007-02-09 2007-01-29 2007-02-09T12:00:00"),
    ("2015-05-11", "Meena was dismissed from the force in 2006.", "2006-01-01"),
    ("2011-10-13", "A blast killed 63 men in November 2007, the worst toll since independence in 1991. Twelve months "
     "later parliament approved a fund.",
     "2007-11-01 1991-01-01 2008-11-01"),
    ("2020-11-09", "Volunteers in an earlier study begun in April still had antibodies six months later. They will "
     "be tested again in January.",
     "2020-04-01 2020-10-01 2021-01-01"),
    ("1993-12-03", "On Monday, nine banks were ordered to suspend business through Dec. 31; the same day, a house "
     "announced that 400 people would be gone.",
     "1993-11-29 1993-12-31 1993-11-29"),
    ("1994-01-18T06:00", "The Red Cross said it had opened 14 shelters by midnight and would open six more Tuesday.",
     "1994-01-18 1994-01-18"),
    ("1991-10-03", "September business was hurt by warm weather in the middle of the month.",
     "1991-09-01 1991-09-11"),
    ("1991-02-18", '"On Wednesday," he said, "we will decide."', "1991-02-20"),
    ("1991-02-18", '"On Friday," he said, "we lost everything."', "1991-02-15"),
    ("1991-02-18", '"In March," said Mr. Ito, "we open the plant."', "1991-03-01"),
    ("1991-02-18", '"By Thursday," the general told reporters, "you are going to see them leave."', "1991-02-21"),
    ("1991-02-18", '"On Friday," he said, "was the worst."', "1991-02-15"),
    ("1991-10-03", "Sales rose 4%. Quillan said September business was hurt by warm weather in the middle of the "
     "month. It opened two stores last month.",
     "1991-09-01 1991-09-11 1991-09-01"),
    ("1994-01-18", "The Red Cross said it had opened 14 shelters by midnight and would open six more Wednesday.",
     "1994-01-18 1994-01-19"),
    ("1996-01-09", "It was the most since Feb. 11 and 12, 1983. The governor kept the turnpike closed until 6 a.m. "
     "Tuesday. Trains were to resume by noon.",
     "1983-02-11 1983-02-12 1996-01-09T06:00:00 1996-01-09T12:00:00"),
    ("1993-11-23", "On Sunday, in a square where a bomb killed twelve, there was a concert. It went on until three "
     "in the morning.",
     "1993-11-21 1993-11-22T03:00:00"),
    ("1990-08-10", "\"At 10 in the morning everybody's a buyer, and at 2 o'clock nobody is,\" said Hugh.",
     "1990-08-10T10:00:00 1990-08-10T14:00:00"),
    ("2020-11-09", "It opens next month. Nordlys had been working on a related virus since 2012, shelved the project "
     "four years later for lack of money.",
     "2020-12-01 2012-01-01 2016-01-01"),
    ("2020-11-09", "It was told on Jan. 11. Airlines, battered since March, had their best day since the 24th of "
     "that month.",
     "2020-01-11 2020-03-01 2020-03-24"),
    ("2005-08-17", "They chose a Saturday for the raid. It has emptied a Wednesday of everything else.", ""),
    ("1999-11-16", "He said the mechanic had replaced a cable in the tail between 11 p.m. Tuesday and 3:30 a.m. "
     "Wednesday.",
     "1999-11-09T23:00:00 1999-11-10T03:30:00"),
    ("1991-10-03", "Sales gained 4%. Quillan said September business was hurt by warm weather in the middle of the "
     "month.",
     "1991-09-01 1991-09-11"),
    ("1997-12-03", "On Monday, nine merchant banks were ordered to suspend business through Dec. 31; the same day, a "
     "securities house announced that 400 people would be gone.",
     "1997-12-01 1997-12-31 1997-12-01"),
    ("2007-02-09", "The plant will open by the fourth quarter, Toyota said.", "2007-10-01"),
    ("2007-01-09", "The deal is expected to close by the first quarter.", "2007-01-01"),
    ("2007-08-09", "Sales should be back to normal by the third quarter, he said.", "2007-07-01"),
    ("2007-08-09", "It expects to break even by the second quarter.", "2008-04-01"),
    ("2007-08-09", "It plans to break even by the fourth quarter.", "2007-10-01"),
    ("2007-08-09", "It would break even by the first quarter, he said.", "2008-01-01"),
    # what these rules must leave alone
    ("2008-03-12", '"On Friday," he said, "we lost our best player and the season with it."', "2008-03-07"),
    ("2008-03-12", '"On Friday," he said, "we will lose our best player."', "2008-03-14"),
    ("2008-03-12", '"In July," he said, "when we are usually busy, we sold nothing."', "2007-07-01"),
    ("2008-03-12", '"On Monday," she said, "my daughter, who is 6, was hit by a car."', "2008-03-10"),
    ("2007-02-09", "The minister said on Tuesday last year that talks would end by September, but they did not.",
     "2007-02-06 2006-01-01 2006-09-01"),
    ("2007-02-09", "The carmaker, which said last May on a Monday it would close two plants by September, cut more "
     "jobs.",
     "2006-05-01 2006-09-01"),
    ("2007-02-09", "He left for Paris before the weekend.", "2007-02-03"),
    ("2007-06-20", "Survivors will mark the bombing on 7 July with a silent march.", "2007-07-07"),
    ("2007-06-20", "Parliament will debate the attack on July 9.", "2007-07-09"),
    ("2008-06-03", "The curfew was set from 10 p.m. Tuesday to 6 a.m. Wednesday.",
     "2008-06-03T22:00:00 2008-06-04T06:00:00"),
    ("2008-06-03", "If no deal had been struck by midnight, the strike would begin on Wednesday.",
     "2008-06-04 2008-06-04"),
    ("2008-06-03", "The judge ordered him jailed if he had not paid by midnight.", "2008-06-04"),
    ("2008-06-03", "He was stabbed on Saturday. He was in the club until 4 a.m.", "2008-05-31 2008-05-31T04:00:00"),
    ("2008-06-03", "The accident happened on Saturday. The driver slept until 4 a.m. and then set out.",
     "2008-05-31 2008-05-31T04:00:00"),
    ("2008-06-03", "Police arrested him on Friday. They questioned him until 3 a.m.",
     "2008-05-30 2008-05-31T03:00:00"),
    ("2008-06-10", "Exports fell in May, the agency reported in the middle of the month.", "2008-05-01 2008-06-11"),
    ("2008-06-10", "The firm reported May sales in the middle of the month.", "2008-05-01 2008-06-11"),
    ("2008-06-10", "Output fell 2 percent in May after strikes at the start of the month.", "2008-05-01 2008-05-01"),
    ("2008-09-12", "They had three days before promised aid arrived.", "P3D"),
    ("2008-09-12", "The bomb exploded at 1430 GMT. By 2000 the hospital was full.",
     "2008-09-12T14:30:00 2008-09-12T20:00:00"),
    ("2008-09-12", "Trading began at 0800 GMT. At 1030 the index was down 2 percent; at 1500 it was up.",
     "2008-09-12T08:00:00 2008-09-12T10:30:00 2008-09-12T15:00:00"),
    ("2008-09-12", "sale on 20 september, sat only", "2008-09-20"),
    ("2008-09-12", "Doors open Friday at eight and a quarter of the seats are free.", "2008-09-12T20:00:00"),
    ("2008-09-12", "The court is to rule on Tuesday; on that day, officials warned, protests could turn violent.",
     "2008-09-16 2008-09-16"),
    ("2008-09-12", "The vote is on Sunday; that day was chosen because farmers are free.", "2008-09-14 2008-09-14"),
    ("2008-09-12", "The store was shut until Friday; that day he went in.", "2008-09-12 2008-09-12"),
    ("2011-07-02", "Prices rose 3 pct. in June and will rise again in August.", "2011-06-01 2011-08-01"),
    ("2011-07-02", "match on sunday. lost 3-0. gutted", "2011-06-26"),
    ("2008-06-03", "LONDON, June 2 -- The court delayed Tuesday's execution.", "2008-06-02 2008-06-03"),
    ("2008-06-03", "SIOUX FALLS, June 2 -- Clinton made a last push for votes in Tuesday's primary.",
     "2008-06-02 2008-06-03"),
    ("2009-02-28", "Feb. 25: Shots are fired at 11:50 p.m. Police arrive at 12:05 a.m.\nFeb. 26: Man is "
     "charged.\nFeb. 27: Man appears in court at 9 a.m.",
     "2009-02-25 2009-02-25T23:50:00 2009-02-26T00:05:00 2009-02-26 2009-02-27 2009-02-27T09:00:00"),
    ("2009-02-28", "Nov. 26, 9:20 p.m.: Gunmen storm the station.\n9:40 p.m.: Shooting at the cafe. The chief is "
     "killed at 12:10 a.m.\n10 p.m.: Hotel is attacked. Troops arrive the next morning.",
     "2008-11-26T21:20:00 2008-11-26T21:40:00 2008-11-27T00:10:00 2008-11-26T22:00:00 2008-11-27T05:00:00"),
    ("2009-02-28", "Feb. 25\n9:15 p.m.: Fire is reported.\n9:22 p.m.: First crew arrives.\n11:40 p.m.: Roof falls. "
     "Fire is out by 3:30 a.m.",
     "2009-02-25 2009-02-25T21:15:00 2009-02-25T21:22:00 2009-02-25T23:40:00 2009-02-26T03:30:00"),
    ("2009-02-28", "Monday, March 2: U.S. incomes for January.\nTuesday, March 3: Pending home sales for "
     "January.\nFriday, March 6: Jobs report for February.",
     "2009-03-02 2009-01-01 2009-03-03 2009-01-01 2009-03-06 2009-02-01"),
    ("2009-02-28", "September 2008: Bank collapses; chief leaves in November.\nJanuary 2009: Bank nationalized; "
     "trial to begin in June.\nFebruary 2009: Bonus row. New chief starts in March.",
     "2008-09-01 2008-11-01 2009-01-01 2009-06-01 2009-02-01 2009-03-01"),
    ("2009-02-28", "_ 1989: Wall falls.\n_ 1990: Germany is reunited. All-German elections follow two months "
     "later.\n_ 1999: Parliament moves to Berlin in April.",
     "1989-01-01 1990-01-01 1990-03-01 1999-01-01 1999-04-01"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), ROWS, ids=[text for _, text, _ in ROWS])
def test_boxes_and_limits(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
