"""Articles about wars and campaigns: ordinals of formations, hours of four digits, days and years behind others."""

from __future__ import annotations

import pytest

import grammar

TOLD = [
    # a part of a month has no day of its own: the ordinal is of a formation
    (
        "The bridge fell on 4 March 1945. By the end of April the 11th Division was over the river.",
        "4 March 1945:1945-03-04 the end of April:1945-04",
    ),
    (
        "The bridge fell on 4 March 1945. By mid-May the 3rd Army was home; by late June the 12th Army was too.",
        "4 March 1945:1945-03-04 mid-May:1945-05 late June:1945-06",
    ),
    (
        "The bridge fell on 4 March 1945. In the evening of April the 11th it rained.",
        "4 March 1945:1945-03-04 the evening of April the 11th:1945-04-11TEV",
    ),
    # a date before a thing, whose year stands behind it
    (
        "The 9 June mutiny of 1931 failed. Three days later its head fled. On 20 June he was caught.",
        "9 June:1931-06-09 1931:1931 Three days later:1931-06-12 20 June:1931-06-20",
    ),
    ("The March rising of 1848 was put down. In May a truce was signed.", "March:1848-03 1848:1848 May:1848-05"),
    ("On 20 July veterans of 1944 met.", "20 July:2009-07-20 1944:1944"),
    ("The vote of 1931 was held after the June 9 mutiny.", "1931:1931 June 9:1931-06-09"),
    # the year behind a part of a feast
    (
        "He crossed the river on Christmas night, 1776. He came back on December 29.",
        "Christmas night, 1776:1776-12-25TNI December 29:1776-12-29",
    ),
    (
        "The fort fell on Christmas morning, 1837. The next day it was burned.",
        "Christmas morning, 1837:1837-12-25TMO The next day:1837-12-26",
    ),
    ("He fell ill on Christmas night, 1776 men with him.", "Christmas night:2009-12-25TNI"),
    # a formation is told in short by its ordinal alone
    (
        "On 6 June 1944 they landed at 0725. The 1st Battalion left the beach at 0915 and the 2nd at 1030.",
        "6 June 1944:1944-06-06 0725:1944-06-06T07:25 0915:1944-06-06T09:15 1030:1944-06-06T10:30",
    ),
    (
        "On 3 May 1917 the 2nd Division attacked at noon, the 4th at dusk and the 7th in the evening.",
        "3 May 1917:1917-05-03 noon:1917-05-03T12:00 dusk:1917-05-03TEV the evening:1917-05-03TEV",
    ),
    (
        "At 2 p.m. on 3 May 1917 the 2nd Battalion came up; at 3 p.m. the 4th followed it.",
        "2 p.m. on 3 May 1917:1917-05-03T14:00 3 p.m.:1917-05-03T15:00",
    ),
    (
        "The 1st Brigade left on 6 June 1944 and the 2nd at 10 a.m. the next day.",
        "6 June 1944:1944-06-06 10 a.m. the next day:1944-06-07T10:00",
    ),
    (
        "On 3 May 1917 the 2nd Division attacked. It went on until the 5th at dawn.",
        "3 May 1917:1917-05-03 the 5th at dawn:1917-05-05TMO",
    ),
    ("On 3 May 1917 he left. The 5th at dawn he was back.", "3 May 1917:1917-05-03 The 5th at dawn:1917-05-05TMO"),
    # four digits behind an hour of a story of another century are its hour
    (
        "On 6 June 1944 they landed at 0725. By about 1600 it was over, and shortly after 1730 it rained.",
        "6 June 1944:1944-06-06 0725:1944-06-06T07:25 about 1600:1944-06-06T16:00 1730:1944-06-06T17:30",
    ),
    (
        "On 6 June 1944 they landed at 0725 and fought from 1400 to 1600. The next attack was set for 1715.",
        "6 June 1944:1944-06-06 0725:1944-06-06T07:25 1400:1944-06-06T14:00 1600:1944-06-06T16:00 "
        "1715:1944-06-06T17:15",
    ),
    (
        "At 0725 hours on 6 June 1944 they landed. Before 1800 the town was near. After 1900 nothing moved.",
        "0725 hours on 6 June 1944:1944-06-06T07:25 1800:1944-06-06T18:00 1900:1944-06-06T19:00",
    ),
    (
        "On 6 June 1944 they landed at 0725. The church, built about 1650, was hit, and so was a barn of about 1700.",
        "6 June 1944:1944-06-06 0725:1944-06-06T07:25 about 1650:1650 about 1700:1700",
    ),
    (
        "On 6 June 1944 they landed at 0725. The village had been burned in 1710. By 1750 it had been rebuilt.",
        "6 June 1944:1944-06-06 0725:1944-06-06T07:25 1710:1710 1750:1750",
    ),
    (
        "On 6 June 1944 they landed. By 1730 the town had been a port, and by 1900 a city.",
        "6 June 1944:1944-06-06 1730:1730 1900:1900",
    ),
    ("The index was at 0725 on 6 June 1944. By 1600 points it was over.", "0725 on 6 June 1944:1944-06-06T07:25"),
    (
        "On 6 June 1812 they landed at 0725. By 1815 the war was over.",
        "6 June 1812:1812-06-06 0725:1812-06-06T07:25 1815:1815",
    ),
    # the day right behind four digits, and numbers that begin with nought
    (
        "On 20 May 1941 she was sighted. At 1922 on the 23rd she was lost.",
        "20 May 1941:1941-05-20 1922 on the 23rd:1941-05-23T19:22",
    ),
    (
        "On 6 May 1954 a mine blew up. At 1730 the next afternoon it was over. At 2130 that evening he left.",
        "6 May 1954:1954-05-06 1730 the next afternoon:1954-05-07T17:30 2130 that evening:1954-05-07T21:30",
    ),
    ("On 20 May 1941 he bought shares at 1922 on the 23rd.", "20 May 1941:1941-05-20 the 23rd:1941-05-23"),
    (
        "On 6 June 1944 they landed at 0725. At 0900 guns opened up.",
        "6 June 1944:1944-06-06 0725:1944-06-06T07:25 0900:1944-06-06T09:00",
    ),
    ("They had calls from 0800 numbers on 6 June 2004.", "6 June 2004:2004-06-06"),
    # a day by its number since something began; the hour of the day behind it
    (
        "The siege began on 30 June 1863. On the second day they attacked at four in the afternoon. That night it "
        "rained.",
        "30 June 1863:1863-06-30 the second day:1863-07-01 four in the afternoon:1863-07-01T16:00 That "
        "night:1863-07-01TNI",
    ),
    (
        "The siege began on 30 June 1863. At 3:30 p.m. on the third day they fled.",
        "30 June 1863:1863-06-30 3:30 p.m. on the third day:1863-07-02T15:30",
    ),
    (
        "The fair lasted from 3 to 5 July 1863. On the second day it rained, and on the fifth day he left.",
        "3 to 5 July 1863:P3D the second day:1863-07-04",
    ),
    (
        "The siege began on 30 June 1863. On the second day of his visit he left. On the third day in bed he rose.",
        "30 June 1863:1863-06-30",
    ),
    (
        "The siege began on 30 June 1863. On 5 September he left. On the second day it rained.",
        "30 June 1863:1863-06-30 5 September:1863-09-05",
    ),
    ("He came on 30 June 1863. On the second day it rained.", "30 June 1863:1863-06-30"),
    (
        "They sailed in May 1941. Six months later, at 3:41 p.m. on 13 November, she was hit.",
        "May 1941:1941-05 Six months later:1941-11 3:41 p.m. on 13 November:1941-11-13T15:41",
    ),
    (
        "They sailed on 2 May 1941. Two years later, at dawn on 4 June, she was hit.",
        "2 May 1941:1941-05-02 Two years later:1943 dawn on 4 June:1943-06-04TMO",
    ),
    (
        "They sailed on 2 May 1941. Two days later, at 5 a.m., she was hit.",
        "2 May 1941:1941-05-02 Two days later, at 5 a.m.:1941-05-04T05:00",
    ),
    (
        "They sailed on 2 May 1941. Two days later, at 5 a.m. on the coast, she was hit.",
        "2 May 1941:1941-05-02 Two days later, at 5 a.m.:1941-05-04T05:00",
    ),
    # years of two digits behind one of an era; of three before a name that owns something
    (
        "In 91 BC war broke out. In 88 Sulla took the city. By 86 he was in the east. Until 83 he stayed there. "
        "The next year he came home.",
        "91 BC:BC0091 88:BC0088 86:BC0086 83:BC0083 The next year:BC0082",
    ),
    ("In AD 43 Claudius landed. By 47 the south was his. In 60 Boudica rose.", "AD 43:0043 47:0047 60:0060"),
    (
        "In 91 BC war broke out. By 20 Romans it was won. After 12 hours he left. In 30 Roman towns it rained.",
        "91 BC:BC0091 12 hours:PT12H",
    ),
    ("In 1943 war broke out. In 88 Sulla towns it rained. By 47 the south was won.", "1943:1943"),
    (
        "In 843 the realm was parted. In 870 Lothar's share was parted again. Three years earlier he had died.",
        "843:0843 870:0870 Three years earlier:0867",
    ),
    # a range of days of what had come before; years that open their sentence
    (
        "They were beaten on 22 August 1914. The army had landed between the 12th and the 17th. The next day it "
        "marched.",
        "22 August 1914:1914-08-22 the 12th:1914-08-12 the 17th:1914-08-17 The next day:1914-08-18",
    ),
    (
        "They were beaten on 22 August 1914. The army had landed from the 12th to the 17th.",
        "22 August 1914:1914-08-22 the 12th:1914-08-12 the 17th:1914-08-17",
    ),
    (
        "On 25 November 1758 he reached the ruins. 1759 was the year of victories. In May he moved on.",
        "25 November 1758:1758-11-25 1759:1759 May:1759-05",
    ),
    (
        "In 1941 they fell back. 1942 brought new defeats. 1943 was better, and 1944 saw the end.",
        "1941:1941 1942:1942 1943:1943 1944:1944",
    ),
    ("The fire was bad. 1750 were killed. 1944 was killed. 1999 men left.", ""),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_a_campaign_tells(text: str, told: str) -> None:
    found = grammar.find(text, published="2010-03-15", policy=grammar.Policy.narrative())
    assert " ".join(f"{one.text}:{one.timex.value}" for one in found) == told
