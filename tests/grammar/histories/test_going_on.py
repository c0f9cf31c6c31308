"""Stories go on: where the next month, day or season without a year lies, and which years move a story."""

from __future__ import annotations

import pytest

import grammar

NEXT = [
    # --- a season is the next one ---
    ("The duke was taken in July 1643. In the spring he was ransomed.", ("the spring", "1644-SP")),
    ("The duke was taken on 9 July 1643 and ransomed in the spring.", ("the spring", "1644-SP")),
    ("The duke was taken in July 1643. By the spring he was free, and in June he sailed.", ("June", "1644-06")),
    ("The duke was taken in May 1643. In the spring he was ransomed.", ("the spring", "1643-SP")),
    ("The duke was taken in July 1643. In the spring he had been warned.", ("the spring", "1643-SP")),
    ("The duke was taken in July 1643, in a siege that began in the spring.", ("the spring", "1643-SP")),
    ("The duke was taken in July 1643.\nIn the spring the towns rose.", ("the spring", "1643-SP")),
    # --- after the end of a year, and after a season ---
    ("In the spring of 1648 the duke went to Leiden. In January he was home.", ("January", "1649-01")),
    ("In the spring of 1648 the duke went to Leiden. In February he was ill.", ("February", "1648-02")),
    ("In the spring of 1648 the duke went to Leiden. In January he had been ill.", ("January", "1648-01")),
    ("In the summer of 1648 the duke went to Leiden. In April he was home.", ("April", "1649-04")),
    ("In the summer of 1648 the duke went to Leiden. In May he was ill.", ("May", "1648-05")),
    ("In the spring of 1648, as he had promised in 1647, the duke went. In January it fell.", ("January", "1648-01")),
    ("The duke was taken late in 1643. On 9 April he was ransomed.", ("9 April", "1644-04-09")),
    ("At the close of 1643 the duke was taken. By March he was dead.", ("March", "1644-03")),
    ("The duke was taken late in 1643. On 9 October he was ransomed.", ("9 October", "1643-10-09")),
    ("The duke was taken late in 1643. On 9 April he had been warned.", ("9 April", "1643-04-09")),
    ("Emmy taught there from the autumn of 1921. In February she was let go.", ("February", "1922-02")),
    ("The duke was taken in the autumn of 1643. In August he lost a son.", ("August", "1643-08")),
    ("The duke was taken in the autumn of 1643. In June the war had begun.", ("June", "1643-06")),
    # --- a day shortly before is told out of order ---
    ("The duke was taken on 9 September 1643. On 20 August the king fled.", ("20 August", "1643-08-20")),
    # --- what a past clause tells of lies before publication ---
    ("He came on 30 May 2010. A third came on 13 December.", ("13 December", "2009-12-13")),
    ("They met on 3 September 2010, and once in November.", ("November", "2009-11")),
    ("He came on Saturday, 18 September 2010. On Tuesday he left.", ("Tuesday", "2010-09-14")),
    ("They met on 3 September 2010. They will meet again in November.", ("November", "2010-11")),
    # --- so long has gone by since ---
    ("They landed on 4 May 1814 and stayed for ten months. On 26 February they left.", ("26 February", "1815-02-26")),
    ("They landed on 4 May 1814 and stayed for two weeks. On 26 February it had begun.", ("26 February", "1814-02-26")),
    ("They landed on 4 May 1814. He had been away for a year. On 26 February she died.", ("26 February", "1814-02-26")),
    # --- what is only foreseen does not move the story ---
    ("On 3 July 1643 he said they could hold out until December. On 9 August it fell.", ("9 August", "1643-08-09")),
    ('On 3 July 1643 he wrote: "We can stay over the winter." On 9 October it fell.', ("9 October", "1643-10-09")),
]  # fmt: skip

FOLLOWING = [
    ("In May 1611 she was accused, and tried the year following.", ("the year", "1612")),
    ("In May 1611 she was accused, and in the autumn following, tried.", ("the autumn", "1611-FA")),
    ("In May 1611 she was accused. In the spring following she was tried.", ("the spring", "1612-SP")),
    ("In 1611 she was accused. In the autumn of the year following she was tried.", ("autumn of the year", "1612-FA")),
    ("In 1611 she was accused. On 4 May of the year following, she was tried.", ("4 May of the year", "1612-05-04")),
    ("On 3 May 1611 she was accused; the week following she was tried.", ("the week", "1611-W19")),
]  # fmt: skip

WINTERS = [
    # --- "that August" behind a winter is of the year in which that ends ---
    ("The pits closed in October 1900. Typhus spread through that winter. That May it ended.", ("That May", "1901-05")),
    ("He fasted in the winter of 1654. That June he died.", ("That June", "1655-06")),
    ("He fasted in the winter of 1654. That December he fell ill.", ("That December", "1654-12")),
    ("On 3 December 1654 he was elected. That spring he rode north.", ("That spring", "1655-SP")),
    ("On 3 January 1654 he was elected. That winter he rode north.", ("That winter", "1653-WI")),
    ("On 3 June 1654 he was elected. That spring he rode north.", ("That spring", "1654-SP")),
    # --- a winter that was lived through ---
    ("They sailed in June 1591 and wintered in Riga. In the summer they went home.", ("the summer", "1592-SU")),
    ("They sailed in June 1591 and, wintering in Riga, fell ill. In July they rose.", ("July", "1591-07")),
    ("They sailed in June 1591. They had wintered in Riga. On 9 July they saw land.", ("9 July", "1591-07-09")),
    ("They landed in January 1591 and wintered there. In November they went home.", ("November", "1591-11")),
    ("He was held from 9 July 1591 and lived through the winter. In May he was free.", ("May", "1592-05")),
    ("He was held on 9 July 1591; he would not have seen out the winter. In May he died.", ("May", "1592-05")),
    ("They held out until December 1591. In May the walls had cracked.", ("May", "1591-05")),
]  # fmt: skip

OF_THE_NEXT_YEAR = [
    ("The fleet sailed in 1653. It fought on 4 and 7 June of the next year.", ("4", "1654-06-04")),
    ("The fleet sailed in 1653. It fought on 4, 5 and 7 June the following year.", ("5", "1654-06-05")),
    ("The fleet sailed in 1653. It fought on 4 and 7 June that year.", ("4", "1653-06-04")),
    ("The fleet sailed in 1653. It fought on the 4th and 5th of June of the next year.",
     ("5th of June of the next year", "1654-06-05")),
    ("The fleet sailed in 1653. It lay there in the spring and summer of the following year.",
     ("the spring", "1654-SP")),
    ("The fleet sailed in 1653. It lay there in the spring and summer of the following year.",
     ("summer of the following year", "1654-SU")),
    ("The fleet sailed in 1653. It lay there in winter and spring of the next year.", ("winter", "1653-WI")),
    ("The fleet sailed in 1653. It lay there in late May and early June of the next year.", ("late May", "1654-05")),
    ("The fleet sailed in 1653. It lay there in late May and early June of the next year.",
     ("early June of the next year", "1654-06")),
    ("The fleet sailed in 1653. It fought from 4 to 9 June of the following year.",
     ("4 to 9 June of the following year", "P6D")),
    ("The fleet sailed in 1653. It lay there from April to June of the following year.", ("April", "1654-04")),
    ("The fleet sailed in May 1653. It lay there from October to June of the following year.", ("October", "1653-10")),
    ("It fought in the spring of 1655 and the summer of the following year.", ("the spring of 1655", "1655-SP")),
]  # fmt: skip

BEFORE_NAMES = [
    # --- months that are names, too, before the name of who acted ---
    ("War began in 1860. In April King Hal sailed to Spain.", ("April", "1860-04")),
    ("War began in 1860. In May General Orr's two regiments crossed the river.", ("May", "1860-05")),
    ("War began in 1860. In March Union and Creek troops took the fort.", ("March", "1860-03")),
    ("War began in 1860. By April British troops held the fort.", ("April", "1860-04")),
    ("War began in 1860. In June J. B. Orr was shot.", ("June", "1860-06")),
]  # fmt: skip

RANGES = [
    # --- ranges lie where their start does ---
    ("He was in Ulm in August 1697 and in Graz from January to April.", ("January", "1698-01")),
    ("He was in Ulm in August 1697 and in Graz from January to April.", ("April", "1698-04")),
    ("He was in Ulm in November 1697. Between January and March he sailed.", ("March", "1698-03")),
    ("He was in Ulm on 9 August 1697. From 9 January to 4 April he was in Graz.", ("9 January", "1698-01-09")),
    ("He was in Ulm in August 1697. From March to July he was in Graz.", ("March", "1697-03")),
    ("He was in Ulm in May 1697. He had been in Graz from October to January.", ("October", "1696-10")),
    ("He was in Ulm in May 1697. He had been in Graz from October to January.", ("January", "1697-01")),
    # --- what lasted until a time goes on behind it ---
    ("He was in Ulm in May 1697 and stayed until 26 December. On 12 July he saw Graz.", ("12 July", "1698-07-12")),
    ("The strike of 3 May 1880 lasted into the following year. It ended in February.", ("February", "1881-02")),
    ("On 3 May 1880 it shut until the next year. In June it burned.", ("June", "1881-06")),
    ("In May 1880 he wrote it. It was not read until five years later. In June he left.", ("June", "1880-06")),
    # --- what comes first in a sentence is no hindsight ---
    ("War began on 3 June 1866. Weeks after it had begun, on 23 August, it ended.", ("23 August", "1866-08-23")),
    ("War began on 3 June 1866. When he had fled on 23 August, Rome fell.", ("23 August", "1866-08-23")),
    ("War began on 3 June 1866. He fled after he had been held on 23 August.", ("23 August", "1865-08-23")),
    ("War began on 3 June 1866. Six months after that Rome fell.", ("Six months after that", "1866-12")),
    ("War began on 3 June 1866. Two days after that German attack it ended.", ("Two days", "P2D")),
]  # fmt: skip

PARTS = [
    ("He fled in May 1570. Late the next year he was taken. On 3 March he hanged.", ("3 March", "1572-03-03")),
    ("He fled in May 1570. Early in the following year he died.", ("Early in the following year", "1571")),
    ("He fled in May 1570. He reigned from late 1573. In the spring he wed.", ("the spring", "1574-SP")),
    ("The fleet was lost in the early summer of 454 BC.", ("the early summer of 454 BC", "BC0454-SU")),
    ("It was 460 BC. In the early summer of 454 the fleet was lost.", ("the early summer of 454", "BC0454-SU")),
    ("They met in the winter of 218-217 BC.", ("the winter of 218-217 BC", "BC0218-WI")),
    ("It was 359 BC. It fell in July or August 332.", ("July", "BC0332-07")),
    ("It was 359 BC. It fell in July or August 332.", ("August 332", "BC0332-08")),
    # --- after that ---
    ("In May 1510 he was tried, and the year after that his book was banned.", ("the year after that", "1511")),
    ("In May 1510 he was tried. The town fell in the month after.", ("the month after", "1510-06")),
    ("In May 1510 he was tried. He died in the year after the siege.", ("the year", "P1Y")),
    ("In May 1510 he was tried. He died on 19 June eight years after that.",
     ("19 June eight years after", "1518-06-19")),
    # --- a date that opens its sentence goes on ---
    ("In October 1533 they left. On 30 June he was shot.", ("30 June", "1534-06-30")),
    ("In October 1533 they left. On 9 August he was shot.", ("9 August", "1533-08-09")),
    ("In October 1533 they left. He had been shot on 30 June.", ("30 June", "1533-06-30")),
    ("On St Bartholomew's Day 1572 the bells rang. Three days later it was over.", ("Three days later", "1572-08-27")),
    ("He was shot on the feast of St James 1240.", ("the feast of St James 1240", "1240-07-25")),
]  # fmt: skip

TOLD_AGAIN = [
    # --- a length behind a date leads to it, and not on from there ---
    ("He fell in May 1171. She died in July 1173, only two years later. In August they left.", ("August", "1173-08")),
    ("He fell in May 1171. In 1174, barely three years later, she died.", ("three years later", "1174")),
    ("He fell in May 1171. She died in July 1173. Only two years later the house fell.", ("two years later", "1175")),
    ("He fell in May 1171. She left in July 1173, only to come back two years later.", ("two years later", "1175")),
    # --- a bare day in hindsight ---
    ("He was killed on 29 December 1170. He had come home on the 1st.", ("the 1st", "1170-12-01")),
    ("He won on 25 August 1620. He had been born on the 28th.", ("the 28th", "1620-08-28")),
]  # fmt: skip

BESIDE = [
    ("On 12 April 1801 he left. Early the next morning he was back.", ("Early the next morning", "1801-04-13TMO")),
    ("In September 1190 he left. The winter before, his wife had died.", ("The winter before", "1189-WI")),
    ("In September 1190 he left. They had wed the June before.", ("June before", "1190-06")),
    ("In September 1190 he left. In the March after, he died.", ("March after", "1191-03")),
    ("On Friday 3 May 1811 he left. The Sunday after, he came back.", ("Sunday after", "1811-05-05")),
    ("On Friday 3 May 1811 he left. The summer before the war was hot.", ("The summer", "1811-SU")),
    ("In September 1190 he left. Two summers later he was home.", ("Two summers later", "1192-SU")),
    ("In September 1190 he left. Two winters earlier he had wed.", ("Two winters earlier", "1188-WI")),
    # --- years of three digits before a number in words ---
    ("In 802 it burned, and in 806 sixty-eight monks died.", ("806", "0806")),
    ("It was founded in 509 BC. In 451 ten men wrote down the laws.", ("451", "BC0451")),
]  # fmt: skip

THE_YEAR_AFTER = [
    # --- no event follows: a verb does ---
    ("In 1875 he wed and the year after bought a farm.", ("the year after", "1876")),
    ("In 1875 he wed. The year after saw the birth of a son.", ("The year after", "1876")),
    ("On 3 May 1875 he wed, and the day after went to sea.", ("the day after", "1875-05-04")),
    ("In 1875 he wed and two years after sold the farm.", ("two years after", "1877")),
    ("In 1875 he wed. The year after married men were called up.", ("The year", "XXXX")),
    ("In 1875 he wed. The year after he bought a farm it burned.", ("The year", "XXXX")),
    ("In 1875 he wed. The two weeks after saw his ruin.", ("The two weeks", "P2W")),
    ("In April 1875 he wed. A year on, he was a rich man.", ("A year on", "1876")),
    ("In April 1875 he wed. A year on the farm was enough.", ("A year", "P1Y")),
]  # fmt: skip

TWO_YEARS = [
    # --- years that two calendars share, and the turn between two ---
    ("The stone was cut in 478/7 BC.", ("478/7 BC", "P2Y")),
    ("The list of 411/10 BC is lost. Peace was made in May 409.", ("May 409", "BC0409-05")),
    ("The stone was cut in 480-79 BC.", ("480-79 BC", "P2Y")),
    ("The kings ruled from 305–30 BC.", ("305–30 BC", "P276Y")),
    ("They were at war in 264–241 BC.", ("264–241 BC", "P24Y")),
    ("Around the turn of 1406-07 he sailed home.", ("the turn of 1406-07", "1406-12")),
    ("At the turn of 1406/07 he sailed home.", ("the turn of 1406/07", "1406-12")),
    ("At the turn of the year 1409-10 he sailed home.", ("the turn of the year 1409-10", "1409-12")),
    ("At the turn of 1406 he sailed home.", ("the turn of 1406", "1405-12")),
    # --- a year behind brackets ---
    ("They rose on 5 March (18 March by the new calendar) 1871.", ("5 March", "1871-03-05")),
    ("They rose on 5 March (18 March by the new calendar) 1871.", ("18 March", "1871-03-18")),
    ("They rose on 5 March (18 March, New Style), 1871.", ("5 March", "1871-03-05")),
    ("In the early hours of 5 March (18 March) 1871 they rose.", ("the early hours of 5 March", "1871-03-05TMO")),
    ("They rose on 5 March (near the old town of York) 1200 strong.", ("5 March", "2010-03-05")),
]  # fmt: skip

LONG_AGO = [
    ("The inquiry opened in 1913. The pump had been condemned as long ago as 1909.", ("1909", "1909")),
    ("The inquiry opened in 1913. As long ago as March 1895 the pump had been patched.", ("March 1895", "1895-03")),
    ("The inquiry opened in 1913. Long ago the pump had been patched.", ("Long ago", "PAST_REF")),
]  # fmt: skip

BEFORE_OUR_ERA = [
    ("The league was made in 493 BC. In 338 the towns broke it up.", ("338", "BC0338")),
    ("The league was made in 493 BC. It was broken up in 338, and peace came in 290.", ("290", "BC0290")),
    ("The league was made in 493 BC. By 251 all was Roman. On 3 May 230 they rose.", ("3 May 230", "BC0230-05-03")),
    ("The league was made in 493 BC. In AD 338 a church stood there.", ("AD 338", "0338")),
    ("The tomb was sealed in 1330 BC. In 1180 the monks robbed it.", ("1180", "1180")),
]  # fmt: skip

YEARS = [
    ("The house was bought in 1702. It burned down six years later. On 3 May work began.", "1708-05-03"),
    ("The house was bought on 2 April 1702 and sold six years later, and on 3 May work began.", "1708-05-03"),
    ("The house was bought in 1702. It was rebuilt early in 1709. On 3 May work began.", "1709-05-03"),
    ("The house was bought in 1702. The barn, burned six years later, was not. On 3 May work began.", "1702-05-03"),
    ("The house was bought in 1702. He hoped it would pay six years later. On 3 May work began.", "1702-05-03"),
    ("The house was bought in 1702. His son, who died six years later, sold it. On 3 May work began.", "1702-05-03"),
]  # fmt: skip


FROM_THERE = [
    # --- what counts from the time of a story, not from that of its publication ---
    ("It was begun on 2 May 1859 and was to be ready within four years.", "four years", "1859-05-02/1863-05-02"),
    ("He sailed on 2 May 1859 and hoped to be back within a year.", "a year", "1859-05-02/1860-05-02"),
    ("He died on 2 May 1859. For the last three years he had lived in Rome.", "the last three years",
     "1856-05-03/1859-05-02"),
    ("He died on 2 May 1859. In the past week he had lost his voice.", "the past week", "1859-04-26/1859-05-02"),
    ("He died on 2 May 1859. By next spring the house was sold.", "next spring", "1860-21"),
    ("He wed on 2 May 1859. For the next year they lived in Rome.", "the next year", "1859-05-03/1860-05-02"),
    ("He died on 2 May 1859. The house has stood empty for the last three years.", "the last three years",
     "2007-09-21/2010-09-20"),
    ('He died on 2 May 1859. "We will sell it within four years," the town says.', "four years",
     "2010-09-20/2014-09-20"),
]  # fmt: skip


def told(text: str) -> list[tuple[str, str]]:
    """The phrases of a story with their TIMEX3 values."""
    found = grammar.find(text, published="2010-09-20", policy=grammar.Policy.narrative())
    return [(one.text, one.timex.value) for one in found]


@pytest.mark.parametrize(("text", "expected"), NEXT + WINTERS + RANGES + FOLLOWING + LONG_AGO + BEFORE_OUR_ERA)
def test_the_next_one_of_a_story(text, expected):
    assert expected in told(text)


@pytest.mark.parametrize(("text", "day"), YEARS)
def test_years_that_move_a_story(text, day):
    assert ("3 May", day) in told(text)


@pytest.mark.parametrize(
    ("text", "expected"), OF_THE_NEXT_YEAR + BEFORE_NAMES + THE_YEAR_AFTER + TWO_YEARS + PARTS + BESIDE
)
def test_a_story_with_lists_and_names(text, expected):
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "We met in April Orr's house.",
        "A play by June Orr was read.",
        "In May Orr's view, it was bad.",
        "He met June Orr.",
    ],
)
def test_a_month_that_is_a_name(text):
    assert told(text) == []


@pytest.mark.parametrize(("text", "phrase", "value"), FROM_THERE)
def test_windows_of_a_story(text, phrase, value):
    found = grammar.find(text, published="2010-09-20", policy=grammar.Policy.narrative())
    assert (phrase, value) in [(one.text, one.resolution.value.edtf) for one in found]


@pytest.mark.parametrize(
    "text",
    ["It passed on Friday by one vote.", "It passed on Friday by six to three.", "It passed on Friday by 3 to 2."],
)
def test_a_majority_is_no_hour(text):
    assert [day for _, day in told(text)] == ["2010-09-17"]
