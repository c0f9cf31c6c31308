"""Annals and old chronicles: years told twice, feasts and the year behind them, lines that a year heads."""

from __future__ import annotations

import pytest

import grammar

STORIES = [
    # a year told by how it lies, and by its number
    ("In this year, 1349, the plague came to Exeter.", "this year, 1349:1349"),
    ("In the autumn of that year, 1342, he sailed. In January he was back.",
     "the autumn of that year, 1342:1342-23 January:1343-01"),
    ("In the following year, 1350, they left.", "the following year, 1350:1350"),
    ("In the same year, 1349, and in May, they came.", "the same year, 1349:1349 May:1349-05"),
    # the year of the feast from which a day is counted
    ("He came on the Monday after Easter in the year 1310.", "the Monday after Easter in the year 1310:1310-04-20"),
    ("He came on Monday in Easter week in the year 1310.", "Monday in Easter week in the year 1310:1310-04-20"),
    ("In the year of grace 1190, on the Friday before Palm Sunday, they died.",
     "the year of grace 1190:1190 the Friday before Palm Sunday:1190-03-16"),
    ("He came on the Saturday next after the feast of St Peter ad Vincula 1346.",
     "the Saturday next after the feast of St Peter ad Vincula 1346:1346-08-05"),
    ("He left on Tuesday next before Michaelmas 1346.", "Tuesday next before Michaelmas 1346:1346-09-26"),
    ("They met on the octave of Hilary 1352.", "the octave of Hilary 1352:1352-01-20"),
    ("On Holy Cross Day 1402 they fought.", "Holy Cross Day 1402:1402-09-14"),
    # a season or year that counts from a time told before, and which it is
    ("That summer, in July 1945, he came home.", "That summer:1945-22 July 1945:1945-07"),
    ("That winter, in January 1946, he came home.", "That winter:1945-24 January 1946:1946-01"),
    ("That same year, in May 1945, he came home.", "That same year:1945 May 1945:1945-05"),
    ("That winter, in May 1945, he came home.", "That winter:1944-24 May 1945:1945-05"),
    ("They met in 1940. The following Easter I broke my arm.", "1940:1940 The following Easter:1941-04-13"),
    # what could not be till a time to come is seen from then, beside a past
    ("On Lady Day 1839 the rent fell due; he could not pay until the next Lady Day.",
     "Lady Day 1839:1839-03-25 the next Lady Day:1840-03-25"),
    # the end of a range that begins with a season is the first such date after it
    ("It was shut from the summer of 1939 until May.", "the summer of 1939:1939-22 May:1940-05"),
    ("It was shut from the autumn of 1939 to the spring.", "the autumn of 1939:1939-23 the spring:1940-21"),
    ("It was shut from the summer of 1939 until VE Day.", "the summer of 1939:1939-22 VE Day:1945-05-08"),
    ("It was shut from the winter of 1916 to Easter.", "the winter of 1916:1916-24 Easter:1917-04-08"),
    # all the years beside one
    ("The decade before 1914 was good.", "The decade before 1914:1904/1913"),
    ("In the decade after 1945 it grew.", "the decade after 1945:1946/1955"),
    ("A decade after 1945 it closed.", "A decade after 1945:1955~"),
    # years of three digits, of who ruled
    ("The dynasty ruled from 618 to 907.", "618:0618 907:0907"),
    ("He reigned between 690 and 705.", "690:0690 705:0705"),
    ("The herd grew from 618 to 907.", ""),
    # a year heads the line that tells of it
    ("1215. The barons met in Easter week. On 15 June the king gave in.",
     "1215:1215 Easter week:1215-04-19/1215-04-25 15 June:1215-06-15"),
    ("1216. The king died in October.\n1217. In May Lincoln fell.",
     "1216:1216 October:1216-10 1217:1217 May:1217-05"),
    ("1983. Civil action for deprivation of rights", ""),
    ("They counted\n1200. None left.", ""),
    ("The tally:\n1342. That was less than we feared.", ""),
    ("Votes for the mayor:\n1781. She won by nine.", ""),
    ("He told of the war.\n1342. The town was burned.", "1342:1342"),
]  # fmt: skip

NEWS = [
    ("1216. The king died in October.\n1217. In May Lincoln fell.",
     "1216:1216 October:1216-10 1217:1217 May:1217-05"),
    # a date that tells once more when the deed of a year was
    ("He fell on the Somme in 1916, on the second day, 2 July.", "1916:1916 2 July:1916-07-02"),
    ("He fell in 1415 at Agincourt, on St Crispin's Day.", "1415:1415 St Crispin's Day:1415-10-25"),
    ("He retired in 1998 and died on Christmas Day.", "1998:1998 Christmas Day:2009-12-25"),
    ("The firm, founded in 1998 by two brothers, said on 2 July it would close.", "1998:1998 2 July:2010-07-02"),
    ("Born in 1950 in Hull, on 2 May he turned 60.", "1950:1950 2 May:2010-05-02"),
    ("The mill opened in 2006 in Hull, and on 2 May it shut.", "2006:2006 2 May:2010-05-02"),
    # a season of a year long ago is what the next sentence goes on from
    ("In the winter of 1963 the lake froze. In February people crossed it.",
     "the winter of 1963:1963-24 February:1964-02"),
    ("In the summer of 1877 the strike spread. In March it ended. The owners will meet in May.",
     "the summer of 1877:1877-22 March:1878-03 May:2011-05"),
    ("In the summer of 1976 wells ran dry. In March this year they did so again.",
     "the summer of 1976:1976-22 March this year:2010-03"),
    ("It was shut from the summer of 1939 until May.", "the summer of 1939:1939-22 May:1940-05"),
    ("It was shut from the autumn of 1939 to the spring.", "the autumn of 1939:1939-23 the spring:1940-21"),
    ("It was shut from 2009 until May.", "2009:2009 May:2010-05"),
    ("We meet on Saturday next after lunch.", "Saturday next:2010-09-25"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_an_annal(text: str, expected: str) -> None:
    found = grammar.find(text, published="2010-09-20", policy=grammar.Policy.narrative())
    assert " ".join(f"{one.text}:{one.resolution.value.edtf}" for one in found) == expected


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_in_news(text: str, expected: str) -> None:
    found = grammar.find(text, published="2010-09-20")
    assert " ".join(f"{one.text}:{one.resolution.value.edtf}" for one in found) == expected


TIMELINES = [
    # a line's end is no part of the next one's head
    (
        "1914: War was declared on 4 August\n1918: Peace came on 11 November\n1919: A treaty was signed in June",
        "1914:1914 4 August:1914-08-04 1918:1918 11 November:1918-11-11 1919:1919 June:1919-06",
    ),
    ("A battle was fought in May\n1471 – The king came home.", "May:2019-05 1471:1471"),
    ("Peace was signed in May\n1471 and the king came home.", "May\n1471:1471-05"),
    # numbers that no clock tells, and those beside them
    ("1066: William landed (28 September).", "1066:1066 28 September:1066-09-28"),
    ("1265 – Simon died at Evesham on 4 August.", "1265:1265 4 August:1265-08-04"),
    (
        "- 1086: A survey was made.\n- 1215: The charter was sealed on 15 June.",
        "1086:1086 1215:1215 15 June:1215-06-15",
    ),
    ("1430: Police were called.\n1445: The fire was out.", ""),
    ("1066 men came.", ""),
    # before our era
    ("3500 BC: a henge was dug.\n2500 BC – stones were raised.", "3500 BC:BC3500 2500 BC:BC2500"),
    # decades, old months, a day with an article before its year
    ("The farm grew, 1640s-1660s.", "1640s:164 1660s:166"),
    ("The farm grew in the 1640s-60s.", "the 1640s:164 60s:166"),
    ("Baptised the 14th of 9ber 1691; buried 3 Xber 1702.", "the 14th of 9ber 1691:1691-11-14 3 Xber 1702:1702-12-03"),
    ("Buried Ann Hill, Octob. the 3d, 1688.", "Octob. the 3d, 1688:1688-10-03"),
    ("They met on May the 5th, 2019.", "May the 5th, 2019:2019-05-05"),
    ("The 8ber and 9ber models are new.", ""),
]


@pytest.mark.parametrize("policy", [grammar.Policy.news(), grammar.Policy.narrative()], ids=["news", "narrative"])
@pytest.mark.parametrize(("text", "told"), TIMELINES)
def test_lines_of_a_timeline(text: str, told: str, policy: grammar.Policy) -> None:
    found = grammar.find(text, published="2020-03-05", policy=policy)
    assert " ".join(f"{phrase.text}:{phrase.timex.value}" for phrase in found) == told
