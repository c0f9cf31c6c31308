"""Campaigns, lives and journeys: stories whose year comes late, parts that begin anew, looks back that go on."""

from __future__ import annotations

import pytest

import grammar

HEADS = [
    # the dates before the first one in full are the last such dates before it
    ("The strike began on 11 January. On 20 January soldiers came, and in February more. It was won on 12 March 1912.",
     "11 January:1912-01-11 20 January:1912-01-20 February:1912-02 12 March 1912:1912-03-12"),
    ("The town was shelled on 3 November. On the 5th a fort was lost. In January men starved. It fell on 8 May 1855.",
     "3 November:1854-11-03 the 5th:1854-11-05 January:1855-01 8 May 1855:1855-05-08"),
    ("The duke fled on 9 November. Two days later the guns fell silent. A treaty was signed on 28 June 1919.",
     "9 November:1918-11-09 Two days later:1918-11-11 28 June 1919:1919-06-28"),
    ("In the spring the river rose. It broke the dike on 12 April 1809.",
     "the spring:1809-21 12 April 1809:1809-04-12"),
    ("At Christmas the guns fell silent. They began again on 3 January 1915.",
     "Christmas:1914-12-25 3 January 1915:1915-01-03"),
    # what comes a little later in the year is of it
    ("The city fell on 14 April. The first attack was made on 12 March 1945.",
     "14 April:1945-04-14 12 March 1945:1945-03-12"),
    # not the first date of an aside or of a thing
    ("The strike began on 11 January. The mill, which was built in May 1870, stood still. It was won on 12 March 1912.",
     "11 January:1912-01-11 May 1870:1870-05 12 March 1912:1912-03-12"),
    ("The strike began on 11 January. The law of 3 May 1911 forbade it. It was won on 12 March 1912.",
     "11 January:1912-01-11 3 May 1911:1911-05-03 12 March 1912:1912-03-12"),
    # an obituary, a report of now whose past comes behind
    ("Ted Hare died on 11 January. He joined the army in March 1940.", "11 January:2010-01-11 March 1940:1940-03"),
    ("The Lion closed its doors on 11 January. It opened on 12 March 1912.",
     "11 January:2010-01-11 12 March 1912:1912-03-12"),
    ("Hare was made a peer on 11 January. He was born on 12 March 1922.",
     "11 January:2010-01-11 12 March 1922:1922-03-12"),
    ("Hare was sacked on 11 January. He came to Leeds two years ago. He won the cup on 3 May 2009.",
     "11 January:2010-01-11 two years ago:2008 3 May 2009:2009-05-03"),
    ("The hall was shut on 11 January. In 1912 it was new. It burned on 12 March 1922.",
     "11 January:2010-01-11 1912:1912 12 March 1922:1922-03-12"),
    ("The bakery was closed on 14 February. It was set up on 3 May 1929.",
     "14 February:2010-02-14 3 May 1929:1929-05-03"),
    ("The bakery burned down on 14 February, police said. It was sold on 3 May 1929.",
     "14 February:2010-02-14 3 May 1929:1929-05-03"),
    ("Hare said on 11 January that he would march. He was killed on 12 March 1912.",
     "11 January:1912-01-11 12 March 1912:1912-03-12"),
    ("Hare was crowned on 18 May. He would be deposed on 3 July 1815.", "18 May:2009-05-18 3 July 1815:1815-07-03"),
    ("The fair is on 11 January. It was moved on 12 March 1912.", "11 January:2011-01-11 12 March 1912:1912-03-12"),
    ("The mill was shut on 11 January.\n\nThe siege\n\nThe town fell on 12 March 1645.",
     "11 January:2010-01-11 12 March 1645:1645-03-12"),
]  # fmt: skip

LOOKS_BACK = [
    # a part that begins with what had begun or ended goes on from there
    ("By June 1815 the north was quiet.\n\nThe south\n\nHere the war had begun in 1811. In April Hare was beaten.",
     "June 1815:1815-06 1811:1811 April:1811-04"),
    ("By June 1815 the north was quiet.\n\nThe south\n\nFighting had broken out in May 1811. In June Hare was beaten.",
     "June 1815:1815-06 May 1811:1811-05 June:1811-06"),
    ("By June 1815 the north was quiet.\n\nThe south\n\nA fort had been built in May 1811. In June it was taken.",
     "June 1815:1815-06 May 1811:1811-05 June:1815-06"),
    ("By June 1815 the north was quiet. Here the war had begun in 1811. In April Hare was beaten.",
     "June 1815:1815-06 1811:1811 April:1815-04"),
    # what had come next is of the look back
    ("He was at court in March 1842. He had left the coast in May 1840. By November he had reached the sea. In June he "
     "fell ill.", "March 1842:1842-03 May 1840:1840-05 November:1840-11 June:1842-06"),
    ("He was at court in March 1842. He had left the coast in May 1840. In November he had reached the sea.",
     "March 1842:1842-03 May 1840:1840-05 November:1840-11"),
    ("He left the coast in March 1841. He had been there in 1839. By November he had reached the sea.",
     "March 1841:1841-03 1839:1839 November:1841-11"),
    ("Lund died on 21 January 1924. He had had one stroke in May 1922, a second in December, a third in March 1923. On "
     "the 27th he was buried.",
     "21 January 1924:1924-01-21 May 1922:1922-05 December:1922-12 March 1923:1923-03 the 27th:1924-01-27"),
    ("The coup was made on 9 November 1799. Hare had come home in October. On the 16th he had been in Paris.",
     "9 November 1799:1799-11-09 October:1799-10 the 16th:1799-10-16"),
    # so is what came so long after it in its sentence
    ("She was burned on 30 May 1431. On 24 May she had given way, but four days later she took it back. In June it "
     "rained.", "30 May 1431:1431-05-30 24 May:1431-05-24 four days later:1431-05-28 June:1431-06"),
    ("She was burned on 30 May 1431. She had been taken in May 1430, and six months later she was sold.",
     "30 May 1431:1431-05-30 May 1430:1430-05 six months later:1430-11"),
    ("He was crowned on 3 March 1812. Though he had sworn in 1805 never to marry, a month later he took a wife.",
     "3 March 1812:1812-03-03 1805:1805 a month later:1812-04"),
    ("The town, which had fallen on 3 May 1431, was retaken two years later.",
     "3 May 1431:1431-05-03 two years later:1433"),
    ("The king came on 9 May 1432. The town, which had fallen on 3 May 1431, was retaken two days later.",
     "9 May 1432:1432-05-09 3 May 1431:1431-05-03 two days later:1432-05-11"),
    ("The king came on 9 May 1432. The town had fallen on 3 May 1431. Two days later it was retaken.",
     "9 May 1432:1432-05-09 3 May 1431:1431-05-03 Two days later:1432-05-11"),
    # nor is what would come years later, or what only tells how long before it something was
    ("Lund met his wife on 3 March 1845. They would marry in May 1851. In April he sailed.",
     "3 March 1845:1845-03-03 May 1851:1851-05 April:1845-04"),
    ("Lund was freed on 3 March 1845. He would be killed in May 1851. On 4 November he left.",
     "3 March 1845:1845-03-03 May 1851:1851-05 4 November:1845-11-04"),
    ("Lund left home on 3 March 1845. In May 1851 he would come back. In June he went to sea.",
     "3 March 1845:1845-03-03 May 1851:1851-05 June:1851-06"),
    ("Lund left home in May 1851. In June 1852, a year before the war began in May 1853, he wed. In July he left.",
     "May 1851:1851-05 June 1852:1852-06 a year:None May 1853:1853-05 July:1852-07"),
    ("The piers stood in March 1845, a year before the fire of 3 May 1846 burnt them. In June it was closed.",
     "March 1845:1845-03 a year:None 3 May 1846:1846-05-03 June:1845-06"),
    ("The bridge was begun in 1845. In March, before the revolt of 1848, the piers stood. In April it was closed.",
     "1845:1845 March:1845-03 1848:1848 April:1845-04"),
    ("In March 1845, long before the war began in 1848, the piers stood. In June it was closed.",
     "March 1845:1845-03 1848:1848 June:1845-06"),
    ("He worked in Bern from 1845 for three years before he moved to Rome in May 1848. In June he married.",
     "1845:1845 three years:None May 1848:1848-05 June:1848-06"),
    ("He came to Bern in 1845 and taught there before he moved to Rome in May 1848. In June he married.",
     "1845:1845 May 1848:1848-05 June:1848-06"),
    # what was alike is no time to go on from
    ("In September 1870 the army was trapped. It fought as it had on 2 December 1805. On the 4th it gave up.",
     "September 1870:1870-09 2 December 1805:1805-12-02 the 4th:1870-09-04"),
    ("In September 1870 the army was trapped. It fought as it did in May 1805. On the 4th it gave up.",
     "September 1870:1870-09 May 1805:1805-05 the 4th:1870-09-04"),
    ("In September 1870 the army was trapped, unlike on 2 December 1805. On the 4th it gave up.",
     "September 1870:1870-09 2 December 1805:1805-12-02 the 4th:1870-09-04"),
    ("In September 1870 it did no better than it had in May 1869. In December it gave up.",
     "September 1870:1870-09 May 1869:1869-05 December:1870-12"),
    ("In September 1870 the army was trapped. As early as May 1869 he had left. In October it gave up.",
     "September 1870:1870-09 May 1869:1869-05 October:1870-10"),
]  # fmt: skip

AFTER = [
    # what came before a date of its sentence
    ("The fort fell on 3 May 1812, two days after the siege began on the 1st. In June it was retaken.",
     "3 May 1812:1812-05-03 two days:None the 1st:1812-05-01 June:1812-06"),
    ("He resigned on 3 January 1812, a month after the vote of 2 December. In February he left.",
     "3 January 1812:1812-01-03 a month:None 2 December:1811-12-02 February:1812-02"),
    ("In January 1812 he was ill. He left on 3 January, soon after his wife died on 5 December. In February he wed.",
     "January 1812:1812-01 3 January:1812-01-03 5 December:1811-12-05 February:1812-02"),
    ("The ring was closed in February 1943. It had closed on 23 November, four days after the attack began on the "
     "19th. In May it opened.",
     "February 1943:1943-02 23 November:1942-11-23 four days:None the 19th:1942-11-19 May:1943-05"),
    ("He was hanged on 3 January 1812 for a theft on 5 December.", "3 January 1812:1812-01-03 5 December:1811-12-05"),
    ("He left on 3 January 1812, before his term ran out on 5 December.",
     "3 January 1812:1812-01-03 5 December:1812-12-05"),
    ("In early April 1941 they had to leave, after the foe took the island by the end of May.",
     "early April 1941:1941-04-01/1941-04-10 the end of May:1941-05-21/1941-05-31"),
    # not where "after" hangs on another verb
    ("The siege began on 3 May 1812 and ended after the gate was stormed on the 9th. In July he fell.",
     "3 May 1812:1812-05-03 the 9th:1812-05-09 July:1812-07"),
    ("On 3 January 1812 he was crowned, and after his defeat on 5 December he was deposed.",
     "3 January 1812:1812-01-03 5 December:1812-12-05"),
    ("He was crowned on 3 January 1812 but fled after losing the battle of Orlin in November.",
     "3 January 1812:1812-01-03 November:1812-11"),
    # what was when something longer was
    ("On 17 March 1776 the town was left. It had been shut in since the previous summer, when the hill was stormed on "
     "17 June. In April they cut the tie.",
     "17 March 1776:1776-03-17 the previous summer:1775-22 17 June:1775-06-17 April:1776-04"),
    ("In March 1776 the town was left. It had been poor since 1770, when in May the mill burned. In July it rained.",
     "March 1776:1776-03 1770:1770 May:1770-05 July:1776-07"),
    ("In March 1776 the town was left. It had been poor since 1770. When in May the mill burned, nobody was left.",
     "March 1776:1776-03 1770:1770 May:1776-05"),
    # a piece of the month or the year in which a story is
    ("In January 1644 they marched. On the last day of the month it snowed. In the last week of the year it rained.",
     "January 1644:1644-01 the last day of the month:1644-01-31 the last week of the year:1644-12-26/1645-01-01"),
    ("They marched on 19 January 1644. On the first day of the year they had sung.",
     "19 January 1644:1644-01-19 the first day of the year:1644-01-01"),
    # a day beside so many weeks
    ("On 15 December 1890 the chief died. Two weeks later a band was stopped. On the 28th it hid. On the 3rd it fled.",
     "15 December 1890:1890-12-15 Two weeks later:1890-12-29/1891-01-04 the 28th:1890-12-28 the 3rd:1891-01-03"),
    ("On 15 December 1890 the chief died. A week later, on the 24th, it snowed.",
     "15 December 1890:1890-12-15 A week later:1890-12-22/1890-12-28 the 24th:1890-12-24"),
    ("They met in the first week of May 1890. On the 27th they signed.",
     "the first week of May 1890:1890-04-28/1890-05-04 the 27th:1890-05-27"),
]  # fmt: skip

DAYS = [
    # "in" leads to a month, not to its day
    ("He left in 1907. In July the first was in Rome. In August the 5th Division left. On June the third it came.",
     "1907:1907 July:1907-07 August:1907-08 June the third:1907-06-03"),
    ("On 19 October 1813 he fled. On the next day but one he was in Erfurt. The next year but one he came back.",
     "19 October 1813:1813-10-19 the next day but one:1813-10-21 The next year but one:1815"),
    # a paper has its day
    ("The race was called for in January 1907, in a paper of the 31st.", "January 1907:1907-01 the 31st:1907-01-31"),
    # one of the years of a life or a war
    ("Orsini (1832-1865) was a boy in the siege of 1849. On 3 May he carried powder.",
     "1832:1832 1865:1865 1849:1849 3 May:1849-05-03"),
    ("The war lasted from 1861 to 1865. The battle of 1863 was the greatest. In July Hare won it.",
     "1861:1861 1865:1865 1863:1863 July:1863-07"),
    ("The war (1861-1865) began badly. In April a fort fell.", "1861:1861 1865:1865 April:1861-04"),
    # a verb in the past before a word that no adjective stands before
    ("An assault on 19 May 1877 failed, and another on the 30th failed too.",
     "19 May 1877:1877-05-19 the 30th:1877-05-30"),
    ("They met on 19 May 1877. A sortie on the 30th ended in blood.", "19 May 1877:1877-05-19 the 30th:1877-05-30"),
    ("They met on 19 May 1877. It was on the 30th failed day.", "19 May 1877:1877-05-19"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HEADS + LOOKS_BACK + AFTER + DAYS)
def test_a_campaign(text: str, expected: str) -> None:
    found = grammar.find(text, published="2010-05-01", policy=grammar.Policy.narrative())
    values = [one.resolution.value for one in found]
    told = [value.edtf if isinstance(value, grammar.Interval) else None for value in values]
    assert " ".join(f"{one.text}:{value}" for one, value in zip(found, told, strict=True)) == expected


def test_the_head_of_a_story_may_be_of_now() -> None:
    """What is taken from a date behind it is offered by publication, too."""
    text = "Divers found the wreck on 18 May. The ship went down on 3 July 1815."
    head, _ = grammar.find(text, published="2010-06-01", policy=grammar.Policy.narrative())
    assert head.timex.value == "1815-05-18"
    assert [(one.value.edtf, one.policy) for one in head.resolution.candidates] == [
        ("2010-05-18", "anchor=publication")
    ]
    assert head.resolution.confidence < 0.98
