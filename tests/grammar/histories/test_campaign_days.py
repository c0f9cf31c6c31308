"""Days and hours of campaigns, and years of lives: mornings, nights, hours of four digits, winters, looks back."""

from __future__ import annotations

import pytest

import grammar

MORNINGS = [
    # the morning behind an afternoon or an evening is the next one
    ("On the evening of 3 May 1859 the column made camp. At dawn it moved off.",
     "the evening of 3 May 1859:1859-05-03TEV dawn:1859-05-04TMO"),
    ("On the evening of 3 May 1859 the column made camp. Before dawn it moved off. The next day it rained.",
     "the evening of 3 May 1859:1859-05-03TEV dawn:1859-05-04TMO The next day:1859-05-05"),
    ("On the afternoon of 3 May 1859 the column made camp. Early in the morning it moved off.",
     "the afternoon of 3 May 1859:1859-05-03TAF Early in the morning:1859-05-04TMO"),
    ("At dusk on 3 May 1859 the column made camp. At first light it moved off.",
     "dusk on 3 May 1859:1859-05-03TEV first light:1859-05-04TMO"),
    ("At nightfall on 3 May 1859 the column made camp. In the morning it moved off.",
     "nightfall on 3 May 1859:1859-05-03TEV the morning:1859-05-04TMO"),
    ("By evening on 3 May 1859 the column had made camp. At sunrise it moved off.",
     "evening on 3 May 1859:1859-05-03TEV sunrise:1859-05-04TMO"),
    ("The column came late on 3 May 1859. At daybreak it moved off.",
     "late on 3 May 1859:1859-05-03 daybreak:1859-05-04TMO"),
    ("At 3 p.m. on 3 May 1859 the column made camp. At dawn it moved off.",
     "3 p.m. on 3 May 1859:1859-05-03T15:00 dawn:1859-05-04TMO"),
    ("By 1400 on 3 May 1959 the column had made camp. At dawn it moved off.",
     "1400 on 3 May 1959:1959-05-03T14:00 dawn:1959-05-04TMO"),
    ("The column rested at noon on 3 May 1859 and moved off at dawn.",
     "noon on 3 May 1859:1859-05-03T12:00 dawn:1859-05-04TMO"),
    ("On the evening of 3 May 1859 the column made camp. At 6 a.m. it moved off.",
     "the evening of 3 May 1859:1859-05-03TEV 6 a.m.:1859-05-04T06:00"),
    # not what had come before, or how what was told had begun
    ("On the evening of 3 May 1859 the column made camp. At dawn it had left Ham.",
     "the evening of 3 May 1859:1859-05-03TEV dawn:1859-05-03TMO"),
    ("On the evening of 3 May 1859 the column made camp. It had marched since dawn.",
     "the evening of 3 May 1859:1859-05-03TEV dawn:1859-05-03TMO"),
    ("On the evening of 3 May 1859 the march ended. It began at dawn.",
     "the evening of 3 May 1859:1859-05-03TEV dawn:1859-05-03TMO"),
    ("On the evening of 3 May 1859 the raid, which began at dawn, was over.",
     "the evening of 3 May 1859:1859-05-03TEV dawn:1859-05-03TMO"),
    ("On the afternoon of 3 May 1859 the fort fell. The fleet had left at dawn and was at sea in the morning.",
     "the afternoon of 3 May 1859:1859-05-03TAF dawn:1859-05-03TMO the morning:1859-05-03TMO"),
    ("At 6 a.m. on 3 May 1859 the column moved off. At dawn it had been cold.",
     "6 a.m. on 3 May 1859:1859-05-03T06:00 dawn:1859-05-03TMO"),
    ("On 3 May 1859 the column moved off at dawn.", "3 May 1859:1859-05-03 dawn:1859-05-03TMO"),
    # noon behind a night is of the day after it
    ("On the night of 3–4 May 1859 the town rose. By noon it was free. The next day the duke fled.",
     "the night of 3–4 May 1859:1859-05-03TNI noon:1859-05-04T12:00 The next day:1859-05-05"),
    ("On the night of 3 May 1859 the town rose. At 3 p.m. the duke fled.",
     "the night of 3 May 1859:1859-05-03TNI 3 p.m.:1859-05-04T15:00"),
    ("On the night of 3 May 1859 the town rose. At 11 p.m. the duke fled.",
     "the night of 3 May 1859:1859-05-03TNI 11 p.m.:1859-05-03T23:00"),
    ("On the night of 3 May 1859 the town rose. At noon the duke had been warned.",
     "the night of 3 May 1859:1859-05-03TNI noon:1859-05-03T12:00"),
    # sunrise and sunset where nothing of their kind follows
    ("On 3 May 1859 he reached the coast at sunset.", "3 May 1859:1859-05-03 sunset:1859-05-03TEV"),
    ("The hotel stands on Sunset Boulevard.", ""),
]  # fmt: skip

CODES = [
    # by four digits right before their day, or next to another hour
    ("At 0615 on 3 May 1943 the convoy sailed. By 1700 it was at sea.",
     "0615 on 3 May 1943:1943-05-03T06:15 1700:1943-05-03T17:00"),
    ("At 1540 on 3 May 1943 the convoy sailed, and by 1730 it was at sea.",
     "1540 on 3 May 1943:1943-05-03T15:40 1730:1943-05-03T17:30"),
    ("At 1540 on 3 May 1943 the convoy sailed. By 1900 it was at sea.",
     "1540 on 3 May 1943:1943-05-03T15:40 1900:1943-05-03T19:00"),
    ("By 1430 on 3 May 1943 the convoy was at sea.", "1430 on 3 May 1943:1943-05-03T14:30"),
    ("By 1630 on the 3rd the convoy was at sea.", "1630 on the 3rd:2009-11-03T16:30"),
    # years stay years
    ("By 1600 the port had a wall.", "1600:1600"),
    ("At 0615 on 3 May 1943 the convoy left Ham, a port that by 1600 had a wall.",
     "0615 on 3 May 1943:1943-05-03T06:15 1600:1600"),
    ("At 0615 on 3 May 1943 the convoy sailed. The port is old. It was founded in 1450. By 1600 it had a wall.",
     "0615 on 3 May 1943:1943-05-03T06:15 1450:1450 1600:1600"),
    ("At 0615 on 3 May 1843 the convoy sailed. By 1900 the port had a wall.",
     "0615 on 3 May 1843:1843-05-03T06:15 1900:1900"),
    ("At 0615 on 3 May 1943 the convoy sailed. On the 4th it rained. By 1900 all was calm.",
     "0615 on 3 May 1943:1943-05-03T06:15 the 4th:1943-05-04 1900:1900"),
    ("In 1550 it was small. By 1600 it had a wall.", "1550:1550 1600:1600"),
    # hours with a dot that open the sentence behind a day
    ("On the morning of 3 May 1809 fog lay on the hills. At 8.30 the guards charged.",
     "the morning of 3 May 1809:1809-05-03TMO 8.30:1809-05-03T08:30"),
    ("On 3 May 1809 fog lay on the hills. By 11.45 it was over.", "3 May 1809:1809-05-03 11.45:1809-05-03T11:45"),
    ("On 3 May 1809 fog lay on the hills. At 10.15 Ney charged.", "3 May 1809:1809-05-03 10.15:1809-05-03T10:15"),
    ("On 3 May 1999 the pound fell. At 8.30 the price of gold was low.", "3 May 1999:1999-05-03"),
    ("On 3 May 1999 the index rose to 8.30.", "3 May 1999:1999-05-03"),
    ("On 3 May 1999 the rate stood at 10.15 per cent.", "3 May 1999:1999-05-03"),
    ("On 3 May 1999 gold rose. At 8.30 dollars it was dear.", "3 May 1999:1999-05-03"),
]  # fmt: skip

WINTERS = [
    # the winter in which a story is
    ("On 20 January 1644 the walls were stormed. During the winter bread ran out. In March the ice broke.",
     "20 January 1644:1644-01-20 the winter:1643-WI March:1644-03"),
    ("On 20 January 1644 the walls were stormed. Throughout the winter bread ran out. In April it thawed.",
     "20 January 1644:1644-01-20 the winter:1643-WI April:1644-04"),
    ("In January 1644 the walls were stormed. The winter was cruel. In March the ice broke.",
     "January 1644:1644-01 The winter:1643-WI March:1644-03"),
    ("On 20 December 1643 the walls were stormed. In the winter bread ran out. In March the ice broke.",
     "20 December 1643:1643-12-20 the winter:1643-WI March:1644-03"),
    ("On 20 January 1644 the walls were stormed. By the winter it was over.",
     "20 January 1644:1644-01-20 the winter:1644-WI"),
    ("On 25 February 1644 the walls were stormed. In the winter the king came back.",
     "25 February 1644:1644-02-25 the winter:1644-WI"),
    ("On 20 May 1644 the walls were stormed. In the winter the king came back.",
     "20 May 1644:1644-05-20 the winter:1644-WI"),
]  # fmt: skip

LOOKS_BACK = [
    # what came later is counted from the look back right before it
    ("The field was lost on 14 June 1645. On 31 May the king had stormed Ely. Three days later he rode north.",
     "14 June 1645:1645-06-14 31 May:1645-05-31 Three days later:1645-06-03"),
    ("The siege ended on 9 June 1645. It had begun on 21 May. Two days later the guns came. The next day they fired.",
     "9 June 1645:1645-06-09 21 May:1645-05-21 Two days later:1645-05-23 The next day:1645-05-24"),
    ("The siege ended on 9 June 1645. It had begun in January. A month later the guns came.",
     "9 June 1645:1645-06-09 January:1645-01 A month later:1645-02"),
    ("He was shot on 9 June 1645. On 1 June he had crossed the Ouse. The next day he was seen.",
     "9 June 1645:1645-06-09 1 June:1645-06-01 The next day:1645-06-02"),
    # not from a birth long ago, an aside, nor a month to the day
    ("He was shot on 9 June 1645. He had been born on 1 June 1610. Two days later he was buried.",
     "9 June 1645:1645-06-09 1 June 1610:1610-06-01 Two days later:1645-06-11"),
    ("He was shot on 9 June 1645. He had been hired in March. Two days later he was buried.",
     "9 June 1645:1645-06-09 March:1645-03 Two days later:1645-06-11"),
    ("The siege ended on 9 June 1645. The mayor, who had been warned on 21 May, fled. Two days later he was caught.",
     "9 June 1645:1645-06-09 21 May:1645-05-21 Two days later:1645-06-11"),
    ("The siege ended on 9 June 1645. It had begun on 21 May. The next month peace came.",
     "9 June 1645:1645-06-09 21 May:1645-05-21 The next month:1645-07"),
    ("The siege ended on 9 June 1645. It had lasted since 21 May. Two days later the duke came.",
     "9 June 1645:1645-06-09 21 May:1645-05-21 Two days later:1645-06-11"),
    # by a month behind a look back to a year goes on
    ("On 4 January 1878 the pass was stormed. The year before a truce had failed. By mid-January all was quiet.",
     "4 January 1878:1878-01-04 The year before:1877 mid-January:1878-01"),
    ("On 4 January 1878 the pass was stormed. The previous year a truce had failed. In February all was quiet.",
     "4 January 1878:1878-01-04 The previous year:1877 February:1878-02"),
    # the day after, and what was then
    ("On 5 February 1814 he beat one corps; the day after he won at Ham, and on the 8th at Ely.",
     "5 February 1814:1814-02-05 the day after:1814-02-06 the 8th:1814-02-08"),
    ("On 3 May 1870 the city fell. The day after the King gave up his crown.",
     "3 May 1870:1870-05-03 The day after:1870-05-04"),
    ("On 3 May 1870 the city fell. The day after he gave up his crown, Paris rose.",
     "3 May 1870:1870-05-03 The day:XXXX-XX-XX"),
    ("On 3 May 1870 the city fell. The day after the Armistice was quiet.", "3 May 1870:1870-05-03 The day:XXXX-XX-XX"),
    ("On 3 May 1870 the city fell. He was there the day after the King left.",
     "3 May 1870:1870-05-03 the day:XXXX-XX-XX"),
    # a heading behind which a story goes back in its one year
    ("War came on 3 May 1898. Ham fell on 13 August.\n\n=== Islands ===\nOn 9 May ships sailed. In July they came.",
     "3 May 1898:1898-05-03 13 August:1898-08-13 9 May:1898-05-09 July:1898-07"),
    ("War came on 3 May 1898. Ham fell on 13 August.\n\nIslands\n\nOn 9 May ships sailed. In July they came.",
     "3 May 1898:1898-05-03 13 August:1898-08-13 9 May:1898-05-09 July:1898-07"),
    ("War came on 3 May 1898. Ham fell on 13 December.\n\nIslands\n\nIn January ships sailed. On 2 July they came.",
     "3 May 1898:1898-05-03 13 December:1898-12-13 January:1899-01 2 July:1899-07-02"),
    ("War came on 3 May 1898. Ham fell on 13 August. On 9 May ships sailed.",
     "3 May 1898:1898-05-03 13 August:1898-08-13 9 May:1899-05-09"),
    ("War came on 3 May 1897. In May 1898 it was over. Ham fell on 13 August.\n\nIslands\n\nIn January ships sailed.",
     "3 May 1897:1897-05-03 May 1898:1898-05 13 August:1898-08-13 January:1899-01"),
]  # fmt: skip

DAYS = [
    # weekdays before what is counted, and those of a list of days
    ("On 12 June 1944 all was quiet. On Friday the first tanks moved up.", "12 June 1944:1944-06-12 Friday:1944-06-16"),
    ("On 12 June 1944 all was quiet. On Tuesday the first Polish troops landed.",
     "12 June 1944:1944-06-12 Tuesday:1944-06-13"),
    ("On 12 June 1944 all was quiet. On Friday the second of the boats sank.",
     "12 June 1944:1944-06-12 Friday:1944-06-16"),
    ("On 12 June 1944 all was quiet. On Saturday the tenth Legion arrived.",
     "12 June 1944:1944-06-12 Saturday:1944-06-17"),
    ("On 12 June 1944 all was quiet. On Friday the sixteenth it rained.",
     "12 June 1944:1944-06-12 Friday the sixteenth:1944-06-16"),
    ("On 12 June 1944 all was quiet. On Friday the first of September war broke out.",
     "12 June 1944:1944-06-12 Friday the first of September:1944-09-01"),
    ("On 12 June 1944 all was quiet. On Saturday the first he left.",
     "12 June 1944:1944-06-12 Saturday the first:1944-07-01"),
    ("It was held on Tuesday 9 and Wednesday 10 May 1848. On Tuesday morning it opened. On Wednesday it closed.",
     "Tuesday 9:1848-05-09 Wednesday 10 May 1848:1848-05-10 Tuesday morning:1848-05-09TMO Wednesday:1848-05-10"),
    ("The fair was held on Tuesday 9 and Wednesday 10 May 1848. On Friday it rained. On Tuesday he left.",
     "Tuesday 9:1848-05-09 Wednesday 10 May 1848:1848-05-10 Friday:1848-05-12 Tuesday:1848-05-16"),
    # days of a series, and before only so many
    ("By the 17th only 300 were left.", "the 17th:2009-11-17"),
    ("On the 17th only a few were left.", "the 17th:2009-11-17"),
    ("On 14 August 1870 Ham fell, on the 16th Verdun and on the 18th Metz.",
     "14 August 1870:1870-08-14 the 16th:1870-08-16 the 18th:1870-08-18"),
    ("He walked along the 16th Street and the 18th Avenue.", ""),
    # one night that two days tell
    ("During the night of the 5th to 6th of June 1944 the gliders came.",
     "the night of the 5th to 6th of June 1944:1944-06-05TNI"),
    ("On the night of the 5th/6th June 1944 the gliders came.", "the night of the 5th/6th June 1944:1944-06-05TNI"),
    ("On the night of the 5th and 6th of June 1944 the gliders came.",
     "the night of the 5th and 6th of June 1944:1944-06-05TNI"),
    ("On the night of 30 April and 1 May 1944 the gliders came.", "the night of 30 April and 1 May 1944:1944-04-30TNI"),
    ("On the nights of the 5th and 6th of June 1944 the gliders came.",
     "the 5th:1944-06-05 6th of June 1944:1944-06-06"),
    ("On the night of 5 June 1944 and 8 June 1944 the gliders came.",
     "the night of 5 June 1944:1944-06-05TNI 8 June 1944:1944-06-08"),
    # with a comma before the year, and stretches of days
    ("On the 3rd August, 1857, he sailed.", "the 3rd August, 1857:1857-08-03"),
    ("On the 3rd Aug., 1857, he sailed.", "the 3rd Aug., 1857:1857-08-03"),
    ("On the 3rd August, 16 ships sailed.", "the 3rd August:2009-08-03"),
    ("Between July 9 and 18, 1948 he was ill.", "July 9 and 18, 1948:1948-07-09/1948-07-18"),
    ("From July 9 through 18, 1948 he was ill.", "July 9 through 18, 1948:1948-07-09/1948-07-18"),
]  # fmt: skip

STROKES = [
    # months with a stroke, and parts of months
    ("In July/August 1943 the ring was closed.", "July:1943-07 August 1943:1943-08"),
    ("In late July/early August 1943 the ring was closed.", "late July:1943-07 early August 1943:1943-08"),
    ("In December/January 1944 the ring was closed.", "December:1943-12 January 1944:1944-01"),
    ("In winter/spring 1945 the ring was closed.", "winter:1944-WI spring 1945:1945-SP"),
]  # fmt: skip

LIVES = [
    # years of lives
    ("Hare (died 1623) was a printer.", "1623:1623"),
    ("Hare (born 1850; died 1900) was a printer.", "1850:1850 1900:1900"),
    ("Hare (born 1612, died 1667) was a printer.", "1612:1612 1667:1667"),
    ("Hare (killed 1812) was a guard.", "1812:1812"),
    ("Hare, who died 1612, was a printer.", "1612:1612"),
    ("He was born 1560 and died 1612.", "1560:1560 1612:1612"),
    ("Odo (born 870, died 927) was a count.", "870:0870 927:0927"),
    ("The fever (killed 1812 men) was bad.", ""),
    ("The fever (which killed 1812) was bad.", ""),
    ("Of 2500 sick, 900 got well and died 1612.", ""),
    # before our era
    ("Darius I (r. 522–486 BC) was king.", "522–486 BC:-0521/-0485"),
    ("Philip (reigned 359–336 BCE) was king.", "359–336 BCE:-0358/-0335"),
    ("Darius I (r. 522 – 486 BC) was king.", "522 – 486 BC:-0521/-0485"),
    ("Pericles (c. 495 – 429 BC) was rich.", "495 – 429 BC:-0494/-0428"),
    ("Nero (r. 54–68 AD) sang.", "54–68 AD:0054/0068"),
    ("In 73 BC slaves rose. In early 71 BC they were beaten. That spring they were hunted down.",
     "73 BC:BC0073 early 71 BC:BC0071 That spring:BC0071-SP"),
    ("In late 489 BC ships came. In the autumn they left.", "late 489 BC:BC0489 the autumn:BC0489-FA"),
    ("In 220 BC war came. In mid-218 BC he crossed the hills.", "220 BC:BC0220 mid-218 BC:BC0218"),
    ("In early spring 489 BC and in the early 430s BC it rained.",
     "early spring 489 BC:BC0489-SP the early 430s BC:BC043"),
    ("The following year (479 BC) he marched. In June he died.",
     "The following year:BC0479 479 BC:BC0479 June:BC0479-06"),
    # with other words, or nothing, in their brackets
    ("Odo (Arabic: Udu; c. 870 – 21 May 927) was a count.", "c. 870:0870 21 May 927:0927-05-21"),
    ("Odo (Latin: Otho; 912–973) was a count.", "912:0912 973:0973"),
    ("Hare (bef. 1560 – aft. 1612) was a printer.", "1560:1560 1612:1612"),
    ("Hare (?–1612) was a printer.", "1612:1612"),
    ("The rooms (one bed; 200–300) are dear.", ""),
    # years that were spent somewhere
    ("He spent 1916 on the staff and 1917 in Egypt.", "1916:1916 1917:1917"),
    ("He spent 1943 escorting convoys. In May he was hurt.", "1943:1943 May:1943-05"),
    ("The army wintered 1776 at Ham.", "1776:1776"),
    ("He spent 1650 on a horse and 1916 pounds on a house.", ""),
    ("They spent 1200 on the hall.", ""),
    # months in brackets
    ("In 1915 he fought at Neuve Chapelle (March) and Fromelles (May).", "1915:1915 March:1915-03 May:1915-05"),
    ("She played Juliet (May) and Ann (April).", ""),
    # the last of his years is none of a calendar
    ("In 1855, his last year, he painted.", "1855:1855"),
    ("It was his last year at school.", ""),
    ("In 1855 he left. Last year he came back.", "1855:1855 Last year:1854"),
    ("His last year's income was small.", "last year:2008"),
]  # fmt: skip

NEWS = [
    # the same in news
    ("On Friday the first votes were counted.", "Friday:2018-08-03"),
    ("On Friday the first of the boats left.", "Friday:2018-08-03"),
    ("It ran in late July and early August 2017.", "late July:2017-07 early August 2017:2017-08"),
    ("It ran in late May or early June 2017.", "late May:2017-05 early June 2017:2017-06"),
    ("It ran in late May and June 2017.", "late May:2017-05 June 2017:2017-06"),
    ("It ran in May and early June 2017.", "May:2017-05 early June 2017:2017-06"),
    ("It ran at the end of May and the beginning of June 2017.",
     "the end of May:2017-05 the beginning of June 2017:2017-06"),
    ("It will run in late May and early June.", "late May:2019-05 early June:2019-06"),
    ("It was closed in July/August 2016.", "July:2016-07 August 2016:2016-08"),
    ("It comes out in spring/summer 2019.", "spring:2019-SP summer 2019:2019-SU"),
    ("Between July 9 and 18, 2016 he was ill.", "July 9 and 18, 2016:2016-07-09/2016-07-18"),
    ("From July 9 through 18, 2016 he was ill.", "July 9 through 18, 2016:2016-07-09/2016-07-18"),
    ("It was his last year at school.", ""),
    ("Last year was his best.", "Last year:2017"),
    ("See you this aft. Bring food.", "this aft:2018-08-08TAF"),
]  # fmt: skip


STORIES = [*MORNINGS, *CODES, *WINTERS, *LOOKS_BACK, *DAYS, *STROKES, *LIVES]


def _told(text: str, published: str, policy: grammar.Policy) -> str:
    """Each time of a text with its value, a stretch by its ends."""
    found = grammar.find(text, published=published, policy=policy)
    values = [(one.timex.value, getattr(one.resolution.value, "edtf", "")) for one in found]
    told = [edtf if value.startswith("P") else value for value, edtf in values]
    return " ".join(f"{one.text}:{value}" for one, value in zip(found, told, strict=True))


@pytest.mark.parametrize(("text", "expected"), STORIES)
def test_a_story(text: str, expected: str) -> None:
    assert _told(text, "2009-11-20", grammar.Policy.narrative()) == expected


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_a_report(text: str, expected: str) -> None:
    assert _told(text, "2018-08-08", grammar.Policy.news()) == expected
