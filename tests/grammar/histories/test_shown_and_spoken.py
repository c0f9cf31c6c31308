"""Histories: dates of a year that is shown behind them, parts that begin with what had been, and who speaks of when."""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    ("She lived on with Jean Petrie, who remembered, in an interview recorded in 1987, that the old "
     "lady could still name a moss. She died in her chair on the afternoon of 21 January 1944 and was "
     "buried three days later at Kirkmichael.",
     "1987 1944-01-21T12:00:00 1944-01-24"),
    ("The census of 1963 and the election of the next year were both fought over bitterly.",
     "1963 1964"),
    ("On June 14 1846 they seized Sonoma. Their republic lasted for less than a month, since on July 7 "
     "Sloat raised the Stars at Monterey.",
     "1846-06-14 - 1846-07-07"),
    ("Talks broke down on 31 May 1968, and a conference, opened by Selassie on 5 August, sat for five "
     "weeks in vain.",
     "1968-05-31 1968-08-05 -"),
    ("It began on 14 October 1973. Three days after that Arab ministers resolved to cut output.",
     "1973-10-14 1973-10-17"),
    ("It reached the laboratory on 22 January 2009. Five days after that Mr Dunmore telephoned.",
     "2009-01-22 2009-01-27"),
    ("It struck at 3.25 on the morning of Friday the 13th of September 1878. Dace had heard breakers a "
     "quarter of an hour before and been told that he was dreaming.",
     "1878-09-13T03:25:00 1878-09-13T03:10:00"),
    ("At Pretoria, on 30 July 2002, Rwanda undertook to withdraw in ninety days, and by 5 October its "
     "men were gone.",
     "2002-07-30 - 2002-10-05"),
    ("Mount Hermon was lost on October 6, 1973, and the plateau was overrun overnight. Sunday morning "
     "found columns at the lake.",
     "1973-10-06 1973-10-06T21:00:00 1973-10-07T05:00:00"),
    ("Texas became a state in March 1845. It was admitted that December, on the 29th.",
     "1845-03 1845-12 1845-12-29"),
    ("In May 1821 he fled. He died in January 1828.\n\nThe Peloponnese\n\nIt was otherwise in the "
     "south. The Maniots took Kalamata on 4 April. Tripolitsa fell on 5 October. A constitution was "
     "adopted on 13 January 1822.",
     "1821-05 1828-01 1821-04-04 1821-10-05 1822-01-13"),
    ("Missile boats had been built in Cherbourg in the 1960s and spirited away on Christmas Eve 1969. "
     "They paid for themselves.",
     "196X 1969-12-24"),
    ("It reached the laboratory on 22 January 2009. Five days after that Mr. Dunmore telephoned.",
     "2009-01-22 2009-01-27"),
    ("It reached the laboratory on 22 January 2009. Five days after that attack they left.",
     "2009-01-22 -"),
    ("It reached the laboratory on 22 January 2009. Five days after that Boston meeting they left.",
     "2009-01-22 -"),
    ("It reached the laboratory on 22 January 2009. Five days after that deadly attack they left.",
     "2009-01-22 -"),
    ("It ended on 5 June 1969. He had come a day before and left again.",
     "1969-06-05 1969-06-04"),
    ("It ended on 5 June 1969. He had come two days before the raid and been shot.",
     "1969-06-05 -"),
    ("At 5:34 AM Baghdad time on March 20, 2003 (9:34 p.m., March 19 EST) the invasion began.",
     "2003-03-20T05:34:00 2003-03-19T21:34:00"),
    ("It was outlined by the Bush administration. 2007 also saw a sharp increase in attacks.",
     "2007"),
    ("On December 7 (December 8 in Asian time zones), 1941, Japan attacked.",
     "1941-12-07 1941-12-08"),
    ("The war came to a close on 24 May 1923.\n\nBackground\n\nA truce on 11 July 1921 had stopped the "
     "war. Talks opened in London that October, and on 6 December they signed.",
     "1923-05-24 1921-07-11 1921-10 1921-12-06"),
    ("The war came to a close on 24 May 1923.\n\nBackground\n\nA truce on 11 July 1921 had stopped the "
     "war. Talks opened in London that October. On 6 December they signed.",
     "1923-05-24 1921-07-11 1921-10 1921-12-06"),
    ("The war came to a close on 24 May 1923. A truce on 11 July 1921 had stopped the other war. Talks "
     "had opened in London that October. On 6 June they met.",
     "1923-05-24 1921-07-11 1921-10 1923-06-06"),
    ("It was proclaimed in April 1971. Swimmers sank ships on 15 August.\n\nIndia's course\n\nGandhi "
     "had resolved by the end of April that they must go home. A treaty was signed on 9 August. From "
     "21 November units crossed.",
     "1971-04 1971-08-15 1971-04-21 1971-08-09 1971-11-21"),
    ("It put on a railcar in the summer of 1931. The car caught fire.\n\nThe snows of 1947 gave it its "
     "finest hour. It was cut off on Monday, 3rd February. A plough got through on the Thursday.",
     "1931-22 1947 1947-02-03 1947-02-06"),
    ("It was opened in 1966. The track was lifted two years later. Walkers have the lower miles, and "
     "the upper three belong to a society which celebrates its jubilee this year.\n\nSchemes go back "
     "to the 1830s.",
     "1966 1968 2009 183X"),
    ("A route was surveyed in 1836, and a second company, floated in the autumn of 1845, perished the "
     "following spring.",
     "1836 1845-23 1846-21"),
    ("A route was surveyed in 1836. His bill went before Parliament in February 1858, was opposed, and "
     "received the royal assent on 23rd July.",
     "1836 1858-02 1858-07-23"),
    ("It closed in 1966.\n\nA route was surveyed in 1836. His bill went before Parliament in February "
     "1858, and received the royal assent on 23rd July.",
     "1966 1836 1858-02 1858-07-23"),
    ("It closed in 1966.\n\nHis bill went before Parliament in February 1858, was opposed by the "
     "canal, and received the royal assent on 23rd July.",
     "1966 1858-02 1858-07-23"),
    ("It closed in 1966.\n\nHis bill went before Parliament in February 1858. It received the royal "
     "assent on 23rd July.",
     "1966 1858-02 1858-07-23"),
    ("It closed in 1966.\n\nSchemes went back to the 1830s. His bill went before Parliament in "
     "February 1858. It received the royal assent on 23rd July.",
     "1966 183X 1858-02 1858-07-23"),
    ("It closed in 1966. It was built in 1860.\n\nSchemes went back to the 1830s. His bill went before "
     "Parliament in February 1858. It received the royal assent on 23rd July.",
     "1966 1860 183X 1858-02 1858-07-23"),
    ("It closed in 1966. The track was lifted in June 1968.\n\nA second company was floated in the "
     "autumn of 1845 and perished the following spring.",
     "1966 1968-06 1845-23 1846-21"),
    ("In 1971 it began. Swimmers sank ships on 15 August. By the autumn the guerrillas were cutting "
     "roads.\n\nIndia's course\n\nGandhi had resolved by the end of April that they must go home, but "
     "her generals asked to wait until winter, when the rivers would be lower. A treaty was signed on "
     "9 August. In October and early November she toured. From 21 November units crossed.",
     "1971 1971-08-15 1971-23 1971-04-21 1971-24 1971-08-09 1971-10 1971-11-01 1971-11-21"),
    ("In 1971 it began. Swimmers sank ships on 15 August.\n\nIndia's course\n\nGandhi had resolved by "
     "the end of April that they must go home. A treaty was signed on 9 August.",
     "1971 1971-08-15 1971-04-21 1971-08-09"),
    ("In 1971 it began. Swimmers sank ships on 15 August.\n\nGandhi had resolved by April that they "
     "must go home. A treaty was signed on 9 August.",
     "1971 1971-08-15 1971-04 1971-08-09"),
    ("Du held out until January 10, 1949. Half a million were gone.\n\nLin's troops, who were supposed "
     "to rest until the new year, were sent through the Wall instead.",
     "1949-01-10 1950-01-01"),
    ("Du fell on 10 May 1949. Lin's troops were supposed to rest until July, but were sent in June. On "
     "3 June they fought.",
     "1949-05-10 1949-07 1949-06 1949-06-03"),
    ("Du fell on 10 May 1949. He was told to stay until August. On 3 June he left.",
     "1949-05-10 1949-08 1949-06-03"),
    # a time that a thing bears, and that somebody quoted remembers; since when nothing compares
    ("On 10 January 1859 they met. The letter bore the date of 3 December. On 5 May they left.",
     "1859-01-10 1858-12-03 1859-05-05"),
    ("On 10 November 1859 they met. The letter bore a date of December. On 5 January they left.",
     "1859-11-10 1859-12 1860-01-05"),
    ("On 17 February 1903 the peaks turned pink. Brekke killed a bear on the 26th, the first fresh meat since "
     "October. By mid-March all but one could walk.",
     "1903-02-17 1903-02-26 1902-10 1903-03"),
    ("In June 1905, for the first time since October, it ran. In July it stopped.", "1905-06 1904-10 1905-07"),
    ("In December 1902 gales blew. They kept Christmas Eve. \"A year ago tonight,\" Thorsrud noted, \"I danced.\" "
     "Mikkel died on 7 January.",
     "1902-12 1902-12-24 1901-12-24 1903-01-07"),
    # "that" before what can follow no noun
    ("In 1868 it paid six per cent. Five years after that a new quarry was joined to the line.", "1868 1873"),
    ("It was formed on 4 April 1971. A government was proclaimed six days after that and took its oath in a grove.",
     "1971-04-04 1971-04-10"),
    ("It was formed on 4 April 1971. He left six days after that meeting.", "1971-04-04 -"),
    ("It was founded in 1885.\n\nThe panic of 1888 nearly closed it. The following year it was sold.",
     "1885 1888 1889"),
    ("It was founded in 1885.\n\nThe church of 1888 later burned. The following year a school opened.",
     "1885 1888 1886"),
    # what had been bought and, a year later, sold; where the story was before a year that it only mentioned
    ("It went on strike in May 1934. Pell had bought a tract and, in March 1920, sold it. In the second week of July "
     "he wrote.",
     "1934-05 1920-03 1934-07-09"),
    ("They searched in June 1903. His hammer was found in 1911.\n\nThe ship floated off on Thursday, 6 August.",
     "1903-06 1911 1903-08-06"),
    ("They searched in June 1903. His hammer was found in 1911.\n\nThe ship floated off on Sunday, 6 August.",
     "1903-06 1911 1911-08-06"),
    ("It was over in December 1872.\n\nOrigins\n\nWhen they refused he declared war on 18 March 1865, and less than "
     "four weeks later, on 13 April, took Corrientes. The allies signed on 1 May.",
     "1872-12 1865-03-18 1865-04 1865-04-13 1865-05-01"),
    ("He sued in 1935, lost, and two years after that shot himself.", "1935 1937"),
    # what these rules must leave alone
    ("The company was founded in 1901 by two brothers.\n\nIn 1920 it went bankrupt. Sales had fallen "
     "by half last year, the receiver wrote.",
     "1901 1920 1919"),
    ("The house was built in 1822.\n\nIn 1840 Ames moved in. He had been ill last year and wished for "
     "quiet.",
     "1822 1840 1839"),
    ("He was born in 1811 in Kent.\n\nIn 1850 he goes to Rome. He paints much this year and sells "
     "little.",
     "1811 1850 1850"),
    ("The expedition left in 1845.\n\nIn May 1847 Franklin writes that all are well. The ice will "
     "break next month, he believes.",
     "1845 1847-05 1847-06"),
    ("The Titanic sailed on 10 April 1912.\n\nOn 14 April, a Sunday, the ship strikes ice. On Monday "
     "she sinks.",
     "1912-04-10 1912-04-14 1912-04-14 1912-04-15"),
    ("The firm was founded in 1880.\n\nIt was sold in 1995. It opened a new plant in Leeds last year.",
     "1880 1995 2008"),
    ("The firm was founded in 1880.\n\nIn 1995 it was sold. The buyer, which had opened a plant in "
     "Leeds last year, closed it.",
     "1880 1995 1994"),
    ("The ship sank on 4 June 1910.\n\nThe inquiry met on 12 June. The Gazette complained that it "
     "would not report until next month.",
     "1910-06-04 1910-06-12 1910-07"),
    ("The lighthouse was lit in 1811.\n\nIn 1843 gas was tried. In this year and the next the keepers "
     "fell ill.",
     "1811 1843 1843"),
    ('The mill closed on 4 March 1971. "It is a museum today," the guide says.',
     "1971-03-04 2009-12-19"),
    ('The bridge collapsed on 28 December 1879. "If it were built today," an engineer said in 2004, '
     '"it would stand."',
     "1879-12-28 2009-12-19 2004"),
    ('The fever came on 22 July 1854. "We buried four this morning," he wrote.',
     "1854-07-22 1854-07-22T05:00:00"),
    ('On 8 May 1926 he told the House: "I shall speak again tomorrow." He did not.',
     "1926-05-08 1926-05-09"),
    ("In May 1935 he died; a year after that shot was fired, war came.",
     "1935-05 -"),
    ("On 14 January 1982, a Tuesday edition said, the plane had fallen the day before.",
     "1982-01-14 1982-01-14 1982-01-13"),
    ("In 1649 the king was tried. On 30 January, a Tuesday, he was beheaded.",
     "1649 1649-01-30 1649-01-30"),
    ("In 1752 the calendar changed. On 2 September, a Wednesday, people went to bed and woke on 14 "
     "September, a Thursday.",
     "1752 1752-09-02 1752-09-02 1752-09-14 1752-09-14"),
    ('In June 1845 the engine was "finished by October 1845". The next month it ran.',
     "1845-06 1845-10 1845-11"),
    ("He enlisted in August 1914. The following autumn he was sent to France.",
     "1914-08 1914-23"),
    ("In March 1974 talks began. The referendum of 31 December kept the regime. On 1 April 1974 a "
     "strike broke out.",
     "1974-03 1973-12-31 1974-04-01"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[text for text, _ in ROWS])
def test_what_is_shown_and_spoken(text: str, expected: str) -> None:
    phrases = grammar.find(text, published="2009-12-19", policy=grammar.Policy.narrative())
    found = [getattr(p.resolution.value, "edtf", "-").split("/")[0].removesuffix("~") for p in phrases]
    starts = expected.split()
    assert len(found) == len(starts), found
    assert all(one.startswith(start) for one, start in zip(found, starts, strict=True)), found
