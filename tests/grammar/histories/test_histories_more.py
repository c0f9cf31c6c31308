"""Histories of wars: hours with a dot, months with years of three digits, days and years that others stand beside."""

from __future__ import annotations

import pytest

import grammar

TOLD = [
    # hours with a dot behind a day of long ago
    (
        "On 25 October 1854 the guns were lost. At 11.10 the horsemen went forward. Twenty minutes later it was over.",
        "25 October 1854:1854-10-25 11.10:1854-10-25T11:10 Twenty minutes later:1854-10-25T11:30",
    ),
    (
        "On the morning of 25 October 1854 they came. At about 9.30 the 93rd stood firm, and at 10.20 the line broke.",
        "the morning of 25 October 1854:1854-10-25TMO about 9.30:1854-10-25T09:30 10.20:1854-10-25T10:20",
    ),
    (
        "On 1 July 1916 the 8th Division attacked at 7.25 and by 10.00 was back in its trenches.",
        "1 July 1916:1916-07-01 7.25:1916-07-01T07:25 10.00:1916-07-01T10:00",
    ),
    (
        "On 1 July 1916 the barrage opened shortly before 6.25 and lifted at 7.28 as planned.",
        "1 July 1916:1916-07-01 6.25:1916-07-01T06:25 7.28:1916-07-01T07:28",
    ),
    (
        "On 9 April 1917 camp was broken at 2 a.m. and at 5.30 the attack began. Between 9.00 and 9.30 guns opened up.",
        "9 April 1917:1917-04-09 2 a.m.:1917-04-09T02:00 5.30:1917-04-09T05:30 9.00:1917-04-09T09:00 "
        "9.30:1917-04-09T09:30",
    ),
    (
        "On 1 July 1896 he was timed at 10.30 and won by 2.25 metres. The mark was put at 3.10 and the crown "
        "at 4.20 then.",
        "1 July 1896:1896-07-01",
    ),
    (
        "On 3 July 1899 it grew by 1.50 against 2.25 before. On 9 May 1921 wheat stood at 12.30 a bushel.",
        "3 July 1899:1899-07-03 9 May 1921:1921-05-09",
    ),
    # a month with its year of three digits behind a preposition
    (
        "In 536 the town was taken. The garrison held it until March 538 and left.",
        "536:0536 March 538:0538-03",
    ),
    (
        "The garrison held the town until March 538, when it left. In May they came home.",
        "March 538:0538-03 May:0538-05",
    ),
    (
        "Peace was made in 562. It lasted until June 572. The war lasted until 591.",
        "562:0562 June 572:0572-06 591:0591",
    ),
    (
        "He was away by May 640. He was seen before June 641.",
        "May 640:0640-05 June 641:0641-06",
    ),
    (
        "By May 300 people had signed. Until June 400 workers were idle.",
        "May:2009-05 June:2009-06",
    ),
    # a year of three digits before a number of things
    (
        "In 845 they came. In November 885 700 ships came. In 886 1,000 men were drowned.",
        "845:0845 November 885:0885-11 886:0886",
    ),
    (
        "The consul of 168 BC won at Pydna. In 167 1,000 hostages were taken to Rome.",
        "168 BC:BC0168 167:BC0167",
    ),
    (
        "In May 1944 400 ships sailed. In 300 120 mm shells were fired.",
        "May 1944:1944-05",
    ),
    # four digits that open a sentence behind a day
    (
        "On 20 May 1941 she was sighted. At 1910 she was lost. At 1932 Bismarck turned away.",
        "20 May 1941:1941-05-20 1910:1941-05-20T19:10 1932:1941-05-20T19:32",
    ),
    (
        "On 20 May 1941 she was sighted. At 2400 hours a torpedo hit.",
        "20 May 1941:1941-05-20 2400 hours:1941-05-21T00:00",
    ),
    (
        "On 20 May 1941 prices fell. At 1940 prices the sum is small. At 1815 Main Street was blocked. At "
        "1999 the ship sank.",
        "20 May 1941:1941-05-20",
    ),
    (
        "In 1941 she was sighted. At 1910 the list ends. Over 2400 hours of film were shot.",
        "1941:1941",
    ),
    # which years of a noun a month is of; until a year; behind a look back
    (
        "Talks dragged on until February 1594. A second invasion, that of 1597, was stopped in October.",
        "February 1594:1594-02 1597:1597 October:1597-10",
    ),
    (
        "Talks dragged on until 1596. The third landing, of 1597, was beaten off in May.",
        "1596:1596 1597:1597 May:1597-05",
    ),
    (
        "In May 1594 the fleet, a remnant of 1588, sailed in October. The king, heir of 1580, was crowned in November.",
        "May 1594:1594-05 1588:1588 October:1594-10 1580:1580 November:1594-11",
    ),
    (
        "The consul of 168 BC won. In 167 the hostages were taken to Rome. He stayed until 150. Four years "
        "later the city was razed.",
        "168 BC:BC0168 167:BC0167 150:BC0150 Four years later:BC0146",
    ),
    (
        "In 1790 he came home. He lived there until 1799. Five years later he died.",
        "1790:1790 1799:1799 Five years later:1804",
    ),
    (
        "The battle was fought on 8 July 1709. In 1700 the war had begun. Six years later the king gave up his crown.",
        "8 July 1709:1709-07-08 1700:1700 Six years later:1706",
    ),
    (
        "The battle was fought on 8 July 1709. The war had begun in 1700. Ten years later the king died.",
        "8 July 1709:1709-07-08 1700:1700 Ten years later:1719",
    ),
    (
        "The army was beaten in 1973. Fighting had broken out in September 1970; the following July the last "
        "men were driven out.",
        "1973:1973 September 1970:1970-09 the following July:1971-07",
    ),
    (
        "The army came in May 1850. The king, who had been crowned in 1840, died the following year.",
        "May 1850:1850-05 1840:1840 the following year:1851",
    ),
    (
        "On 3 September 1650, an hour before dawn, he attacked. A year later to the day he won again.",
        "3 September 1650, an hour before dawn:1650-09-03T04:00 A year later:1651-09-03",
    ),
    (
        "At 4 a.m. on 24 October 1917 they attacked. Exactly 24 hours later it was over.",
        "4 a.m. on 24 October 1917:1917-10-24T04:00 24 hours later:1917-10-25T04:00",
    ),
    # days of which the second has no article
    (
        "On 22 August 1914 they were beaten. The army had landed between the 12th and 17th. It rested from "
        "the 23rd to 25th.",
        "22 August 1914:1914-08-22 the 12th and 17th:P6D the 23rd to 25th:P3D",
    ),
    (
        "Between the 3rd and 4th guns fired. The gap between the 3rd and 4th armies was wide, that between "
        "the 9th and 10th Divisions too.",
        "the 3rd and 4th:P2D",
    ),
    # the first hour of a day; how long a march took; a feast before a name; a reign of one year
    (
        "On 28 April 1945 he heard of it; in the first hour of the 29th he married. The same afternoon news came.",
        "28 April 1945:1945-04-28 the 29th:1945-04-29 The same afternoon:1945-04-29TAF",
    ),
    (
        "On 28 April 1945 he heard of it; in the last hours of the 29th he wrote. The next morning he was dead.",
        "28 April 1945:1945-04-28 the last hours:PTXH the 29th:1945-04-29 The next morning:1945-04-30TMO",
    ),
    (
        "On 28 April 1945 he won. It was the finest hour of the 7th Armoured Division.",
        "28 April 1945:1945-04-28",
    ),
    (
        "They marched on 10 April 1809. In four hours' march they reached the river. In five days’ fighting "
        "(19–23 April) he drove them over it.",
        "10 April 1809:1809-04-10 four hours:PT4H five days:P5D 19–23 April:P5D",
    ),
    (
        "In January 1878 he came. That Easter Alfred built a fort. At Whitsun Alfred was baptised.",
        "January 1878:1878-01 That Easter:1878-04-21 Whitsun:1878-06-09",
    ),
    (
        "In January 1878 he came. That Easter Parade was long. At Easter Island he died. The Good Friday "
        "Agreement ended.",
        "January 1878:1878-01",
    ),
    (
        "Peter III (reigned 1762) made peace on 5 May. In the same year the king joined the war.",
        "1762:1762 5 May:1762-05-05 the same year:1762",
    ),
    (
        "In 1760 he (who ruled 1762 men) made peace. He (reigned 1762 times) fell.",
        "1760:1760",
    ),
    # years of two digits with an end, to another, before a noun
    (
        "In 91 BC war broke out. By the end of 88 it was over. At the beginning of 80 he left.",
        "91 BC:BC0091 the end of 88:BC0088 the beginning of 80:BC0080",
    ),
    (
        "In 91 BC war broke out. From 82 to 79 he ruled. By 77 war was in sight. The next year he died.",
        "91 BC:BC0091 82:BC0082 79:BC0079 77:BC0077 The next year:BC0076",
    ),
    (
        "In 42 BC they landed. In 40 men died. From 20 to 30 men fled. At the end of 20 days he left. At 38 he died.",
        "42 BC:BC0042 20 days:P20D",
    ),
    # the night behind the small hours
    (
        "The attack began at 2.38 a.m. on 17 January 1991. The following night the city was hit. The next "
        "night it was quiet.",
        "2.38 a.m. on 17 January 1991:1991-01-17T02:38 The following night:1991-01-17TNI The next night:1991-01-18TNI",
    ),
    (
        "In the early hours of 30 January 1968 they attacked in the north, and the following night in the south.",
        "the early hours of 30 January 1968:1968-01-30TMO the following night:1968-01-30TNI",
    ),
    (
        "At 11 p.m. on 17 January 1991 they moved. The following night it rained.",
        "11 p.m. on 17 January 1991:1991-01-17T23:00 The following night:1991-01-18TNI",
    ),
    # the days of what was over some days later
    (
        "The attack began on 24 February 1991 and ended four days later. On the 26th the corps fought. On 3 "
        "March they met.",
        "24 February 1991:1991-02-24 four days later:1991-02-28 the 26th:1991-02-26 3 March:1991-03-03",
    ),
    (
        "The attack began on 24 February 1991, and 100 hours later it was over. The corps fought on the "
        "afternoon of the 26th.",
        "24 February 1991:1991-02-24 100 hours later:1991-02-28 the afternoon of the 26th:1991-02-26TAF",
    ),
    (
        "The battle began on 1 July 1863 and ended on 3 July. On the 2nd he attacked. On the 5th it rained. "
        "On the 2nd they left.",
        "1 July 1863:1863-07-01 3 July:1863-07-03 the 2nd:1863-07-02 the 5th:1863-07-05 the 2nd:1863-08-02",
    ),
    (
        "The army came on 24 February 1991 and left four days later. On the 26th it reached the sea.",
        "24 February 1991:1991-02-24 four days later:1991-02-28 the 26th:1991-03-26",
    ),
    (
        "He came on 20 June 1863. On 28 June his leave ended. On the 25th he came back.",
        "20 June 1863:1863-06-20 28 June:1863-06-28 the 25th:1863-07-25",
    ),
    # days by their number, with a preposition, a part of the day or their end
    (
        "The siege began on 12 March 1885. On the morning of the second day a sortie was made. By the 5th "
        "day food was short.",
        "12 March 1885:1885-03-12 the morning of the second day:1885-03-13TMO the 5th day:1885-03-16",
    ),
    (
        "The siege began on 12 March 1885. Until the ninth day they held out. In the evening of the tenth "
        "day it fell. That night it burned.",
        "12 March 1885:1885-03-12 the ninth day:1885-03-20 the evening of the tenth day:1885-03-21TEV That "
        "night:1885-03-21TNI",
    ),
    (
        "The siege began on 12 March 1885. By the end of the second day it was lost. At dawn of the third "
        "day they left.",
        "12 March 1885:1885-03-12 the end of the second day:1885-03-13 dawn of the third day:1885-03-14TMO",
    ),
    (
        "The siege began on 12 March 1885. In the second day of rain he fell. At the end of the fourth day "
        "of the siege it fell. On the 99th day he died. The 2nd Day Regiment was there.",
        "12 March 1885:1885-03-12",
    ),
    # what came next, behind "after" and its noun
    (
        "The town was taken on 3 October 1944 after a fight of four days, retaken on the 8th and lost again "
        "on the 11th.",
        "3 October 1944:1944-10-03 four days:P4D the 8th:1944-10-08 the 11th:1944-10-11",
    ),
    (
        "He was jailed on 9 May 1896 after a long hunt, arrested on the 3rd. He was jailed on 9 June 1896 "
        "after a theft committed on 3 December.",
        "9 May 1896:1896-05-09 the 3rd:1896-05-03 9 June 1896:1896-06-09 3 December:1896-12-03",
    ),
]

REPORTED = [
    (
        "On 3 May 2009 the rate settled at 9.30 and the franc finished at about 3.50 after that.",
        "3 May 2009:2009-05-03",
    ),
    (
        "By June 500 had joined up. Before June 350 jobs will go.",
        "June:2009-06 June:2010-06",
    ),
    (
        "On 3 May 2009 shares fell. At 1905 the index was low.",
        "3 May 2009:2009-05-03",
    ),
    (
        "At 4 a.m. on 24 October 2007 they attacked. Exactly a year later they fled.",
        "4 a.m. on 24 October 2007:2007-10-24T04:00 a year later:2008-10-24",
    ),
    (
        "He walked from the 4th to 5th Avenue and fell between the 3rd and 4th floors. Towns grew between "
        "the 12th and 15th centuries.",
        "the 12th:11 15th centuries:14",
    ),
    (
        "\"He will be back in two days' said Lee. In two weeks' time she will be 40. In three days' fighting 40 died.",
        "two days:2010-03-17 two weeks' time:2010-W13 three days:P3D",
    ),
    (
        "In 42 BC they landed. By 33 war was in sight.",
        "42 BC:BC0042",
    ),
    (
        "The trial began on 3 May 2009. On the morning of the second day of the trial he fell. By the first "
        "day of June it was over.",
        "3 May 2009:2009-05-03 the first day of June:2009-06-01",
    ),
    (
        "The town was taken on 3 October 1944 after a fight, held on 8 September, in which two died.",
        "3 October 1944:1944-10-03 8 September:1944-09-08",
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_a_history_tells(text: str, told: str) -> None:
    found = grammar.find(text, published="2010-03-15", policy=grammar.Policy.narrative())
    assert " ".join(f"{one.text}:{one.timex.value}" for one in found) == told


@pytest.mark.parametrize(("text", "told"), REPORTED)
def test_what_a_report_tells(text: str, told: str) -> None:
    found = grammar.find(text, published="2010-03-15")
    assert " ".join(f"{one.text}:{one.timex.value}" for one in found) == told
