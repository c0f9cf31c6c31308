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
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_a_history_tells(text: str, told: str) -> None:
    found = grammar.find(text, published="2010-03-15", policy=grammar.Policy.narrative())
    assert " ".join(f"{one.text}:{one.timex.value}" for one in found) == told


@pytest.mark.parametrize(("text", "told"), REPORTED)
def test_what_a_report_tells(text: str, told: str) -> None:
    found = grammar.find(text, published="2010-03-15")
    assert " ".join(f"{one.text}:{one.timex.value}" for one in found) == told
