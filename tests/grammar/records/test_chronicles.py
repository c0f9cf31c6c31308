"""Chronologies and reports: what the dates of one tell of the bare ones behind them."""

from __future__ import annotations

import pytest

import grammar
from grammar.policy import Policy

MONDAY = "2024-11-11"


def told(text: str, policy: Policy, language: str = "en") -> list[tuple[str, str]]:
    """The phrases of a text with their TIMEX3 values."""
    found = grammar.find(text, published=MONDAY, policy=policy, language=language)
    return [(p.text, p.timex.value) for p in found]


ENTRIES = [
    ("3 May 2016: call logged. 4 May: first visit. 9 June: case closed.", ("9 June", "2016-06-09")),
    ("3 May 2016 – call logged. 4 May – first visit. 9 June – case closed.", ("9 June", "2016-06-09")),
    ("3 May 2016: call logged. A nurse came. She saw no one. 4 May: first visit.", ("4 May", "2016-05-04")),
    ("3 Dec 2016: call logged. 4 Jan: first visit.", ("4 Jan", "2017-01-04")),
    ('Notebook, 3 May 86: "He called." Notebook, 4 May: "He called again."', ("4 May", "1986-05-04")),
    ("3 May 2016\nCall logged.\n\n4 May\nFirst visit.", ("4 May", "2016-05-04")),
    ("OSLO, 3 May 2016 - He left. The bank said on 4 June that it would close.", ("4 June", "2024-06-04")),
    ("He met her on 3 May 2014, and nobody knew. It rained. 4 June: silence.", ("4 June", "2024-06-04")),
    # --- another date of the same verb, of the same month, of the same day ---
    ("The draft is dated 14 January 2003; the final report, 7 March.", ("7 March", "2003-03-07")),
    ("He died in August 2022. A letter of Aug. 9 says so.", ("Aug. 9", "2022-08-09")),
    ("He died in August 2022. A letter of Sept. 9 says so.", ("Sept. 9", "2024-09-09")),
    ("The minutes of 4/12/01 (12 April) are lost.", ("12 April", "2001-04-12")),
    # --- brackets that hold a date and nothing else ---
    ("He left by letter (14 May 2013). The board noted this on the 15th.", ("the 15th", "2013-05-15")),
    ("The bridge (opened on 14 May 2013) was shut on the 5th.", ("the 5th", "2024-11-05")),
]  # fmt: skip

DAYS = [
    # --- both ends of a range; a month by itself ---
    ("The floods of August 1953 lasted a week, from the 11th to the 18th.", ("the 18th", "1953-08-18")),
    ("She will be in Rome in July for the games, from the 23rd to the 28th.", ("the 28th", "2025-07-28")),
    ("In March the board met on the 4th.", ("the 4th", "2024-03-04")),
    # --- what came before a day that was told ---
    ("He stepped down on 28 February, two weeks after he said so on the 14th.", ("the 14th", "2024-02-14")),
    ("He stepped down on 28 February; he had said so on the 14th.", ("the 14th", "2024-02-14")),
    ("He stepped down on 3 March, a week after he said so on the 25th.", ("the 25th", "2024-02-25")),
    ("He stepped down on 28 February and left on the 14th.", ("the 14th", "2024-03-14")),
    # --- what is so now, and a life that only began ---
    ("She was named in May 2022. The mill has been shut since the 5th.", ("the 5th", "2024-11-05")),
    ("She was born on 21 April 1926. The bank raised its rate on the 5th.", ("the 5th", "2024-11-05")),
    ("The bank was sold on 21 April 1926. The board left on the 25th.", ("the 25th", "1926-04-25")),
    # --- what was to be, as was told on a day ---
    ("On 6 July he was told that he must go by the 20th.", ("the 20th", "2024-07-20")),
    ("The judge ruled on March 5 that she should be let go by March 20.", ("March 20", "2024-03-20")),
    ("The judge ruled on March 25 that she should be let go by the 5th.", ("the 5th", "2024-04-05")),
    # --- a day that tells its month ---
    ("It shut on March 3 and opens on the 15th of this month.", ("the 15th of this month", "2024-11-15")),
    ("It shut on March 3 and opened on the 15th of last month.", ("the 15th of last month", "2024-10-15")),
]  # fmt: skip

YEARS = [
    ("The war of 1991 began on January 17 and ended on February 28.", ("January 17", "1991-01-17")),
    ("The war of 1991 began on January 17 and ended on February 28.", ("February 28", "1991-02-28")),
    ("The strike of 1926 lasted from 4 May to 12 May.", ("12 May", "1926-05-12")),
    ("The strike of 1926 was remembered on 12 May.", ("12 May", "2024-05-12")),
    ("The law of 1926 was changed on 12 May.", ("12 May", "2024-05-12")),
    ("It was the worst since 1948, when 300 died on June 28.", ("June 28", "1948-06-28")),
    ("It was the worst since 1948; 300 died on June 28.", ("June 28", "2024-06-28")),
    ("Four storms came in 2008, between mid-August and mid-September.", ("mid-September", "2008-09")),
    ("She was named on 6 Feb. 1952, and crowned 16 months later, on 2 June.", ("2 June", "1953-06-02")),
    ("It was the worst week since October 2008; shares have lost a tenth since their high on 19 March.",
     ("19 March", "2024-03-19")),
    # --- the year behind the last day of a sentence ---
    ("They met on April 2 and again on April 9, 1987.", ("April 2", "1987-04-02")),
    ("They ruled on 25 November, met again on 17 December and ruled once more on 24 March 1999.",
     ("25 November", "1998-11-25")),
    ("They died between the evening of 11 July and that of 14 July 1995.", ("the evening of 11 July", "1995-07-11TEV")),
    ("It fell not earlier than 1 June nor later than 30 September 1979.", ("1 June", "1979-06-01")),
    ("The strikes were on May 3 and 4 of 1996.", ("May 3", "1996-05-03")),
    ("He said on 5 May that the mill had opened on 3 June 1987.", ("5 May", "2024-05-05")),
    ("On 5 May he sold the mill, which opened on 3 June 1987.", ("5 May", "2024-05-05")),
    ("He left on 5 August and the mill was sold on 3 June 1987.", ("5 August", "2024-08-05")),
    ("It was the spring of 2002, April I think.", ("April", "2002-04")),
    ("The first vote since 1932 on December 2 is free.", ("December 2", "2024-12-02")),
]  # fmt: skip

LENGTHS = [
    ("The train was blown up on October 28, exactly two weeks earlier.", ("two weeks earlier", "2024-10-28")),
    ("He was killed on February 2, nine days before.", ("nine days before", "2024-02-02")),
    ("Schools opened on March 2. Lee, who fell ill on Feb. 20, died a month and a day later.",
     ("a month and a day later", "2024-03-21")),
    ("Schools opened on March 2. The mill, begun in 1850, fell two days later.", ("two days later", "2024-03-04")),
    ("The bank fell on March 2, with losses run up since July 1992. Two days later he fled.",
     ("Two days later", "2024-03-04")),
    ("It was at war since July 1992. Two years later he fled.", ("Two years later", "1994")),
    ("They tore up a 1975 pact. Two weeks before, the ship had fired.", ("Two weeks before", "2024-W44")),
    ("They tore up a 1975 pact. Two years later it was dead.", ("Two years later", "1977")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase"), LENGTHS, ids=[text for text, _ in LENGTHS])
def test_what_a_length_counts_from(text, phrase):
    found = told(text, Policy.news())
    assert phrase in found, found


@pytest.mark.parametrize(("text", "phrase"), YEARS, ids=[f"{phrase[0]}: {text}" for text, phrase in YEARS])
def test_a_year_and_the_dates_of_its_sentence(text, phrase):
    found = told(text, Policy.news())
    assert phrase in found, found


@pytest.mark.parametrize(("text", "phrase"), DAYS, ids=[text for text, _ in DAYS])
def test_bare_days_of_a_report(text, phrase):
    found = told(text, Policy.news())
    assert phrase in found, found


@pytest.mark.parametrize(("text", "phrase"), ENTRIES, ids=[text for text, _ in ENTRIES])
def test_entries_follow_each_other(text, phrase):
    found = told(text, Policy.news())
    assert phrase in found, found


STORIES = [
    # --- a part of the next unit ---
    ("War came on 4 May 1912. By the middle of the next year it was over.", ("the middle of the next year", "1913")),
    ("War came on 4 May 1912. At the end of the next month it was over.", ("the end of the next month", "1912-06")),
    ("War came on 4 May 1912. In the first week of the next month it was over.",
     ("the first week of the next month", "1912-W23")),
    ("War came on 4 May 1912. In the second half of the next decade it was over.",
     ("the second half of the next decade", "192")),
    ("War came on 4 May 1912. In the first half of the next century it was over.",
     ("the first half of the next century", "20")),
    # --- seasons and feasts roll on ---
    ("The town fell on 18 September 1759. In the spring an army came. It won on 28 April.", ("28 April", "1760-04-28")),
    ("They landed on 2 November 1698. By the spring ten had died.", ("the spring", "1699-SP")),
    ("They wintered there in November 1644. They marched on Lady Day.", ("Lady Day", "1645-03-25")),
    ("They sailed in July 1644. They had marched on Lady Day.", ("Lady Day", "1644-03-25")),
    ("Christmas 1914 was quiet. In March they attacked.", ("March", "1915-03")),
    ("The town fell on 18 September 1759. In the summer it had been quiet.", ("the summer", "1759-SU")),
    # --- a year that sets the scene ---
    ("In 1356 he took the town. The battle of 1363 lasted from 30 August to 4 October.", ("4 October", "1363-10-04")),
    ("In 1356 he took the town. The battle of 1363 was a mistake. In May he fled.", ("May", "1356-05")),
    ("He was recalled in 1740. In the campaign of 1742 he held it in May.", ("May", "1742-05")),
    ("He was recalled in 1740. During the war of 1742 he came back. He died the next year.", ("the next year", "1743")),
    ("He was recalled in 1740. Under the pact of 1742 he stayed. In May he died.", ("May", "1740-05")),
    ("He was exiled in 1850. Pardoned in 1859, he landed in May.", ("May", "1859-05")),
    ("He was exiled in 1850. Returning in 1859, he landed in May.", ("May", "1859-05")),
    ("He was exiled in 1850. Beaten in 1861, he fled that winter.", ("that winter", "1861-WI")),
    ("He was exiled in 1850. Built in 1859, the mill burned in May.", ("May", "1850-05")),
    ("The war began in 1606. In the Great Frost (1609) the river froze. In February it thawed.",
     ("February", "1609-02")),
    # --- what had happened before ---
    ("They met on 25 August 1898. They had won on 2 September and heard of it on the 7th.", ("the 7th", "1898-09-07")),
    ("They met on 25 August 1898. They had won on 2 November.", ("2 November", "1897-11-02")),
    ("He left on 9 May 1946. A month later he was back. The vote had been held on 2 June.", ("2 June", "1946-06-02")),
    ("It was signed on 11 April 1713. Talks had begun in January 1712 and were broken off that summer.",
     ("that summer", "1712-SU")),
    ("They anchored on 30 August 1282. Five months earlier a town had risen. Another followed on 28 April.",
     ("28 April", "1282-04-28")),
    # --- the year behind a date; the very day; the same month; the second of a list ---
    ("He fell on 27 May 1968. He died on 27 July, two years afterwards.", ("27 July", "1970-07-27")),
    ("He fell on 27 May 1968. He died on 27 July, two years afterwards.", ("two years afterwards", "1970")),
    ("He fell on 27 May 1968. He died on 3 March, a decade later.", ("3 March", "1978-03-03")),
    ("He was crowned on 2 May 1804. A year later to the day he won.", ("A year later", "1805-05-02")),
    ("He was crowned on 2 May 1804. Exactly a year later he won. On the 26th he left.", ("the 26th", "1805-05-26")),
    ("He was crowned on 2 May 1804. Two weeks to the day earlier he lost.",
     ("Two weeks to the day earlier", "1804-04-18")),
    ("He was crowned on 2 May 1804. A year later he won.", ("A year later", "1805")),
    ("He was crowned on 2 May 1804. Two years later, on the 9th of the same month, he won.",
     ("the 9th of the same month", "1806-05-09")),
    ("One fell on 2 May 1686 and one on the 6th of the same month two years later.",
     ("the 6th of the same month", "1688-05-06")),
    ("It opened in 1992. In May and June of the following year he won.", ("June of the following year", "1993-06")),
    ("He wrote on 15 July 1519. The answer came on 15 June following.", ("15 June", "1520-06-15")),
    # --- what a story only looks ahead to ---
    ("They met in June 1604. It was adjourned to February 1605. On Christmas Eve it snowed.",
     ("Christmas Eve", "1604-12-24")),
    ("The drive began in October 1941. The siege would last until January 1944. In April it thawed.",
     ("April", "1942-04")),
    ("The drive began in October 1941. The siege lasted until January 1944. In April it thawed.", ("April", "1944-04")),
    # --- the year is what a sentence tells ---
    ("It was 1588. In July the fleet came.", ("July", "1588-07")),
    ("The year was 1588. In July the fleet came.", ("July", "1588-07")),
    ("He was born in 1912. It was 1936. In July he fled.", ("July", "1936-07")),
    ("She was born in 1970. Her best year was 1992; on 3 May she won.", ("3 May", "1992-05-03")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("The mill opened in 1870. By the turn of the century it had failed.", None, "1905-01-01"),
        ("The mill opened in 1906. It was built at the turn of the century.", "1895-01-01", "1905-01-01"),
        ("The mill opened in 1970, where one of the turn of the 18th century stood.", "1695-01-01", None),
        ("They met in October 1940. At the turn of the year it froze.", "1940-12-01", "1941-02-01"),
        ("They met in February 1940. At the turn of the year it had frozen.", "1939-12-01", "1940-02-01"),
    ],
)
def test_the_turn_that_a_story_is_near(text, low, high):
    turn = list(grammar.find(text, published=MONDAY, policy=Policy.narrative()))[-1].resolution.within
    assert low is None or turn.lower == low
    assert high is None or turn.upper == high


def test_the_century_after_a_turn_is_the_next():
    text = (
        "It began in 1789. By the turn of the century it had ten ships. In the first half of the next century it grew."
    )
    assert told(text, Policy.narrative())[-1][1] == "18"


@pytest.mark.parametrize(("text", "phrase"), STORIES, ids=[f"{phrase[0]}: {text}" for text, phrase in STORIES])
def test_where_a_story_is(text, phrase):
    found = told(text, Policy.narrative())
    assert phrase in found, found


def test_a_german_year_sets_the_scene():
    text = "Er wurde 1740 gerufen. Im Feldzug von 1742 hielt er die Stadt im Mai. Die Schlacht von 1745 begann im Juni."
    assert [value for _, value in told(text, Policy.narrative(), "de")] == [
        "1740",
        "1742",
        "1742-05",
        "1745",
        "1745-06",
    ]


def test_the_year_that_is_told_is_not_ours():
    assert told("The year was 1588. In July the fleet came.", Policy.news()) == [("1588", "1588"), ("July", "1588-07")]
    assert told("The bill came. It was 1500. The price was 1588.", Policy.news()) == []


GERMAN = [
    ("3. Mai 2016: Anruf. 4. Mai: erster Besuch.", ("4. Mai", "2016-05-04")),
    ("3. Mai 2016 – Anruf. 4. Mai – erster Besuch.", ("4. Mai", "2016-05-04")),
    ("Am 5. März urteilte das Gericht, dass er bis zum 20. März frei sein soll.", ("20. März", "2024-03-20")),
    ("Der Krieg von 1991 begann am 17. Januar.", ("17. Januar", "1991-01-17")),
    ("Es war 1588. Im Juli kam die Flotte.", ("Juli", "1588-07")),
    ("Der Krieg begann am 4. Mai 1912. Mitte des nächsten Jahres war er aus.", ("Mitte des nächsten Jahres", "1913")),
]


@pytest.mark.parametrize(("text", "phrase"), GERMAN, ids=[text for text, _ in GERMAN])
def test_german_chronicles(text, phrase):
    found = told(text, Policy.news(), "de")
    assert phrase in found, found
