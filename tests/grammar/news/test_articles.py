"""Whole paragraphs of news: what each phrase means by the sentences before it.

A table of (published, text, where the times of the text begin or, for lengths, their value).
"""

from __future__ import annotations

import pytest
from told import assert_told

ARTICLES = [
    # --- what a text goes on from: the next morning, that summer, years later
    (
        "2013-06-23",
        "Danny jumped from the ledge on July 30, 2011. The next morning divers brought up his body. In "
        "August the county closed the road. Nine people have died there since 1974.",
        "2011-07-30 2011-07-31 2011-08 1974",
    ),
    (
        "2022-07-19",
        "He was arrested on Nov. 9, 2019. The two men had argued over a fence that summer. On the night of "
        "Nov. 4, a neighbor heard shouting. The next morning his wife called the police.",
        "2019-11-09 2019-06 2019-11-04 2019-11-05",
    ),
    (
        "2022-07-19",
        "He was arrested on Nov. 9, 2019. Three days later he was charged. On Dec. 2 he pleaded not "
        "guilty. His trial ended on June 3.",
        "2019-11-09 2019-11-12 2019-12-02 2022-06-03",
    ),
    (
        "2023-03-15",
        "The bridge collapsed on Aug. 9, 2021. Two days later the governor came. On Feb. 20, he opened the new one.",
        "2021-08-09 2021-08-11 2023-02-20",
    ),
    (
        "2010-04-22",
        "In 1982 a jet flew through ash over Java. Seven years later the same happened to another plane on Dec. 15.",
        "1982 1989 1989-12-15",
    ),
    (
        "2010-04-22",
        "The firm was founded in 1982. The following year, it was sold on May 3. It moved here in March.",
        "1982 1983 1983-05-03 2010-03",
    ),
    (
        "1992-06-18",
        "The first patient died on October 2, 1989. Police were called in November. The trial opened on April 14.",
        "1989-10-02 1989-11 1992-04-14",
    ),
    (
        "1992-02-18",
        "The first patient died on October 2, 1989. An inquest opened in November.",
        "1989-10-02 1991-11",
    ),
    (
        "2012-10-16",
        "In 2009, a woman was lost on the same ridge. She was found on Halloween. He was elected in 2010 "
        "and resigned on Labor Day.",
        "2009 2009-10-31 2010 2012-09-03",
    ),
    # --- what somebody says, and when
    (
        "2014-07-18",
        "The ferry sank on Sunday, officials said on Thursday. It had left port at 8 a.m. with 90 people "
        "aboard. The next day a diver found the first body.",
        "2014-07-13 2014-07-17 2014-07-13T08 2014-07-14",
    ),
    (
        "2014-07-18",
        "Police said on Thursday that the ferry sank on Sunday. It had left port at 8 a.m.",
        "2014-07-17 2014-07-13 2014-07-13T08",
    ),
    (
        "2014-07-18",
        "He killed her on Sunday, a neighbor told the court on Thursday. That evening she had called her mother.",
        "2014-07-13 2014-07-17 2014-07-13",
    ),
    (
        "2014-07-18",
        "The minister will resign on Monday, he said on Thursday. The next day he left for Rome.",
        "2014-07-21 2014-07-17 2014-07-18",
    ),
    # --- ends of years and decades that were told
    (
        "2019-04-09",
        "He was indicted in January 1985, and that June a jury convicted him. By the end of the decade he "
        "was selling insurance.",
        "1985-01 1985-06 1986",
    ),
    (
        "2015-11-25",
        "She divorced in 1991 and did not work again until the end of the decade.",
        "1991 1996",
    ),
    (
        "2024-11-13",
        "He was hired in June 2023. By the end of the year he was gone.",
        "2023-06 2023-09",
    ),
    (
        "2024-11-13",
        "He opened the bar on 3 May. By the end of the month it was full. It is to close by the end of the year.",
        "2024-05-03 2024-05 2024-09",
    ),
    (
        "2024-11-13",
        "Talks began on 3 May. He said he would sign by the end of the month.",
        "2024-05-03 2024-11",
    ),
    # --- aside, plan, part of its own
    (
        "2020-06-11",
        "Schools, closed on March 13, are to reopen on Aug. 24.",
        "2020-03-13 2020-08-24",
    ),
    (
        "2020-06-11",
        "Libraries, shut on Monday, are to open again on Friday. Shops closed on Sunday will open on Monday.",
        "2020-06-08 2020-06-12 2020-06-07 2020-06-15",
    ),
    (
        "2024-06-20",
        "Its owner announced the news on Sunday night; by Monday morning there was a line outside. The "
        "last day is June 30.",
        "2024-06-16 2024-06-17 2024-06-30",
    ),
    (
        "2016-10-24",
        "Kovel will face Moss in a run-off on Nov. 6 after neither won a majority in Sunday's election. "
        "They will debate on Thursday.",
        "2016-11-06 2016-10-23 2016-10-27",
    ),
    (
        "2016-10-24",
        "The final will be played again on Sunday after both lost their way on Saturday.",
        "2016-10-30 2016-10-22",
    ),
    (
        "2019-09-12",
        "Holders will get $31 a share, 22 percent above Wednesday's close. They will vote on Nov. 14.",
        "2019-09-11 2019-11-14",
    ),
    (
        "2019-09-12",
        "The offer is worth 22 percent more than its close on Tuesday. It ends at Friday's close.",
        "2019-09-10 2019-09-13",
    ),
    (
        "1994-02-21",
        "It was his third medal in a week Sunday. He had won the 1,500 on Wednesday.",
        "1994-02-20 1994-02-16",
    ),
    (
        "2021-12-02",
        '"In April I thought we were finished," she said. "By May I was sure."',
        "2021-04 2021-05",
    ),
    (
        "2006-07-20",
        "Last month was the third warmest June since 1914. The heat eased on Thursday.",
        "2006-06 2006-06 1914 2006-07-20",
    ),
    # --- timelines at the end of an article
    (
        "2025-05-16",
        "March 2015: Marsh opens an account.\n"
        "June 2021: A resident asks about a payment. The mayor promises an answer by the end of the "
        "month.\n"
        "August: Auditors begin their work.",
        "2015-03 2021-06 2021-06 2021-08",
    ),
    (
        "2025-05-16",
        "Oct. 3, 2024: Marsh is suspended. The next day, police search her home.\n"
        "Nov. 18: The council votes to fire her.\n"
        "January: A grand jury meets.\n"
        "May 20: Court hearing.",
        "2024-10-03 2024-10-04 2024-11-18 2025-01 2025-05-20",
    ),
    (
        "2025-05-16",
        "April: Did you see him?\nJune: No, I did not.",
        "",
    ),
    # --- running reports, whose entries are headed by times of day
    (
        "2023-01-17",
        "Strike live\n\n"
        "16:20\n"
        "The union has left the room.\n\n"
        "15:45\n"
        "The minister told MPs that the last offer was made on 3 January.\n\n"
        "15:10\n"
        "Talks have begun again.",
        "2023-01-17T16:20 2023-01-17T15:45 2023-01-03 2023-01-17T15:10",
    ),
    (
        "2023-01-20",
        "Tuesday 17 January\n\n09:00 Arrival\n10:30 Talk on boats\n12:00 Lunch",
        "2023-01-17 2023-01-17T09:00 2023-01-17T10:30 2023-01-17T12:00",
    ),
    (
        "2023-01-20",
        "Videos\n\n02:35\nHow to fold a map\n\n01:58\nBoats on the lake",
        "",
    ),
    # --- notes of the paper
    (
        "2024-02-21",
        "The council will decide on Monday. This article was updated on Feb. 22 to include a statement by the mayor.",
        "2024-02-26 2024-02-22",
    ),
    (
        "2024-02-21",
        "The law was amended on Feb. 22. This story was updated Thursday with comment from the mayor.",
        "2023-02-22 2024-02-22",
    ),
    (
        "2022-05-16",
        "Correction 17 May: this article gave a wrong name for the coroner. Rae was last seen on 8 January.",
        "2022-05-17 2022-01-08",
    ),
    # --- what is told by the way has no morning
    (
        "1983-04-19",
        "The blast came at 1:05 p.m. Monday. A van stolen last year in Sidon was driven up to the door. "
        "Guards had seen it that morning.",
        "1983-04-18T13:05 1982 1983-04-18",
    ),
    (
        "1983-04-19",
        "The blast came on Monday. The embassy, built in 1951, was wrecked. That night a caller said that "
        "his group, founded in 1975, was behind it.",
        "1983-04-18 1951 1983-04-18 1975",
    ),
    (
        "2005-09-07",
        "The trial opened on Aug. 29. The judge had been named a week earlier. The next day a juror fell ill.",
        "2005-08-29 2005-08-22 2005-08-30",
    ),
    (
        "2009-01-16",
        "The jet ditched on Thursday. The pilot is to meet the mayor on Friday. Investigators arrived that night.",
        "2009-01-15 2009-01-16 2009-01-15",
    ),
    (
        "2009-01-16",
        "The jet ditched on Thursday. The mayor spoke on Friday. Two hours later the engine was found.",
        "2009-01-15 2009-01-16 2009-01-16",
    ),
    (
        "2016-03-24",
        "Police arrested six people on Thursday night in raids linked to Tuesday's bombings. Two bombs "
        "went off at 7:58 a.m. and a third an hour later.",
        "2016-03-24 2016-03-22 2016-03-22T07:58 2016-03-22",
    ),
    # --- back to what came before a time of long ago
    (
        "2009-01-16",
        "The last crash was in November 2001. It killed 265 people, two months after the attacks of Sept. 11.",
        "2001-11 P2M 2001-09-11",
    ),
    (
        "2009-01-16",
        "The last crash was in November 2001. It came after a warning on Dec. 2.",
        "2001-11 2008-12-02",
    ),
    (
        "2018-08-30",
        "It was drowned in 1931, when the dam was built. The church was blown up in March of that year; "
        "its bell rang on Easter Sunday.",
        "1931 1931-03 1931-04-05",
    ),
    (
        "2002-02-18",
        "Four years ago, she won in June and lost in August. She will run again in June.",
        "1998 1998-06 1998-08 2002-06",
    ),
    (
        "2002-02-18",
        "Two years ago the firm had 900 workers; in January it had 300. It was founded in 1951.",
        "2000 2002-01 1951",
    ),
    # --- nights and mornings of a kind
    (
        "2020-11-09",
        "On election night she led; by Thursday she was behind. On opening night nobody came.",
        "2020-11-05",
    ),
    (
        "2013-06-23",
        "On a warm morning last September, she drove to the quarry. It rained all night.",
        "2012-09",
    ),
    # --- what is now, or since when, and what was long ago
    (
        "2004-10-27",
        "He was hired in May 1994. The mayor said on Wednesday that he was a good man. That summer he quit.",
        "1994-05 2004-10-27 1994-06",
    ),
    (
        "2004-10-27",
        "He was hired in May 1994. His father had worked there since 1961. A year later he quit.",
        "1994-05 1961 1995",
    ),
    (
        "2004-10-27",
        "The firm has been here since 1961. A year later it bought a rival.",
        "1961 1962",
    ),
    (
        "2004-10-27",
        "He won in 1994. He has lived here since 1961. The following year he was beaten.",
        "1994 1961 1995",
    ),
    (
        "2004-10-27",
        "The quake hit Kobe in January 1995. On Saturday another struck Niigata. Two days later the trains ran again.",
        "1995-01 2004-10-23 2004-10-25",
    ),
    (
        "2004-10-27",
        "Sales peaked in 1994. The plant was shut on Monday. It will be sold the following year.",
        "1994 2004-10-25 2005",
    ),
    (
        "1997-04-23",
        "The mill burned on Tuesday night. It was built in 1911. The following morning the owner quit.",
        "1997-04-22 1911 1997-04-23",
    ),
    (
        "1997-04-23",
        "The mill burned on April 9. Lee came here ten years ago. Two days later he quit.",
        "1997-04-09 1987 1997-04-11",
    ),
    (
        "1997-04-23",
        "The mill burned on Sunday. Damage was put at $3 million, the mayor said on Wednesday. The next "
        "day the owner quit.",
        "1997-04-20 1997-04-23 1997-04-21",
    ),
    (
        "1997-04-23",
        "Commandos stormed the residence Tuesday, ending a siege that began on Dec. 17. The attack began at 3:23 p.m.",
        "1997-04-22 1996-12-17 1997-04-22T15:23",
    ),
    (
        "1997-04-23",
        "Police arrested a man Tuesday in the shooting that killed two on Sunday. The gunman opened fire at 3 p.m.",
        "1997-04-22 1997-04-20 1997-04-20T15",
    ),
    (
        "2021-07-05",
        "An engineer wrote of cracks in October 2018. The following month an official saw none. In April "
        "the owners were asked to pay.",
        "2018-10 2018-11 2021-04",
    ),
]


@pytest.mark.parametrize(("published", "text", "told"), ARTICLES)
def test_each_phrase_by_the_sentences_before_it(published: str, text: str, told: str) -> None:
    """A report tells one thing after the other, and looks back and ahead."""
    assert_told(published, text, told)
