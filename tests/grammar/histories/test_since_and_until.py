"""Histories: since when and until when something was so, what came before, what never came, what weekdays tell."""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    # since when: the last one before the date on which the sentence goes on, or before where the story is
    ("It held out on 8 February 1913. Janina, under siege since November, fell on 6 March.",
     "1913-02-08 1912-11 1913-03-06"),
    ("He came in April 1913. The town, under fire since June, fell in September.", "1913-04 1913-06 1913-09"),
    ("He came in April 1913. The men, unpaid since February, went home.", "1913-04 1913-02"),
    ("He came in April 1913. They had been unpaid since February.", "1913-04 1913-02"),
    # a thing held then, of which had been told
    ("He left on 24 September 1925.\n\nA meeting, held between 17 June and 25 July, had agreed. On 8 October he died.",
     "1925-09-24 1925-06-17 1925-07-25 1925-10-08"),
    ("It fell on the 11th of November 1956. He had been driven there in a new armoured car on the 7th.",
     "1956-11-11 1956-11-07"),
    # until when something lasted that is told by the way; and until when a story lasted
    ("It began with a strike in May 1920 which went on until December. A force was raised in July.",
     "1920-05 1920-12 1920-07"),
    ("In May 1920 he came home. He stayed until December. In January he left.", "1920-05 1920-12 1921-01"),
    # before what comes: a story is not there yet
    ("He came to power in December 1981 and wished to have them back before January 1983. On 19 March men landed.",
     "1981-12 1983-01 1982-03-19"),
    ("The attack of 5 November 1854 ended any hope of taking it before winter. On the 14th a storm came.",
     "1854-11-05 1854-24 1854-11-14"),
    ("On 3 May 1981 he was to be freed on 1 June. On the 4th he was freed.", "1981-05-03 1981-06-01 1981-06-04"),
    ("He came on 5 November 1854. Shortly before Christmas he left. On the 28th he died.",
     "1854-11-05 1854-12-25 1854-12-28"),
    # what was meant for a time, and what never came
    ("In May 1981 they met. The landing was meant for the autumn. On 3 July the plan was known.",
     "1981-05 1981-23 1981-07-03"),
    ("He was shot on 18 March 1913; he would have reigned for fifty years in the autumn. The town fell on 26 March.",
     "1913-03-18 - 1913-23 1913-03-26"),
    # the winter just over, in hindsight alone
    ("On 18 March 1913 the king, who had come to the town that winter, was shot.", "1913-03-18 1912-24"),
    ("On 18 March 1913 the king was shot. That winter his son fell ill.", "1913-03-18 1913-24"),
    ("They met on 31 March 1998. The army, a few hundred men that winter, grew.", "1998-03-31 1997-24"),
    # what came later than until when
    ("He lived there until 1950. A stone was set up four years later.", "1950 1954"),
    # the year behind one in which something was done
    ("It became free on 31 August 1957. Mass surrenders in 1958 cleared the hills. By the following year all was over.",
     "1957-08-31 1958 1959"),
    # weekdays that agree on a year of which the text tells; not where the one reached is told, too
    ("It began in December 1983. On Friday, 2 April men landed. On Saturday, 3 April they met. By June 1982 it ended.",
     "1983-12 1982-04-02 1982-04-03 1982-06"),
    ("Rule began in December 1983. On Friday, 2 April the men landed. By June 1982 it was over.",
     "1983-12 1984-04-02 1982-06"),
    ("It began in December 1983. On Friday, 2 April men landed. On Saturday, 3 April they met. It was over in 1984.",
     "1983-12 1984-04-02 1984-04-03 1984"),
    # hours count from the minute
    ("On 3 May 1956 it began at 4:15 a.m. An hour later he spoke. Two hours later it was over.",
     "1956-05-03 1956-05-03T04:15 1956-05-03T05:15 1956-05-03T07:15"),
    ("On 3 May 1956 it began at 4 a.m. An hour later he spoke.", "1956-05-03 1956-05-03T04 1956-05-03T05"),
    # days that open a clause, before a name; and lists of days
    ("On 16 November 1934 they gave up, and on the 27th Blake, who had come by air, was caught.",
     "1934-11-16 1934-11-27"),
    ("On 3 March 1900 it rained; by the 15th Ham and Ayr were cut off.", "1900-03-03 1900-03-15"),
    ("In January 1975 they came, and on the 20th Greek and left-wing gunmen took it.", "1975-01 1975-01-20"),
    ("On 2 July 1863 they fell back, and on the 20th Maine the blow fell.", "1863-07-02"),
    ("On 3 May 1890 it began, and on the 7th Avenue line it stopped.", "1890-05-03"),
    ("In 1854 they declared war on March 27 and 28 respectively.", "1854 1854-03-27 1854-03-28"),
    ("In 1992 they took it on April 1 and 2 and left.", "1992 1992-04-01 1992-04-02"),
    ("In 1992 they met on April 1 and 2 or more people came.", "1992 1992-04-01"),
    # another paragraph goes on from the dates with years that it tells, also where none opens a sentence
    ("It was over in May 1989.\n\nThe king fell in July 1973, and his heir died on 28 April 1978. In June they met.",
     "1989-05 1973-07 1978-04-28 1978-06"),
    ("It came out on 3 May 2008. The plates were thin, an error made in the fall of 1960. In June it was shown.",
     "2008-05-03 1960-23 2008-06"),
    ("It was over on 3 December 1971.\n\nA vote had been set for October 1970. On 12 November a storm came.",
     "1971-12-03 1970-10 1970-11-12"),
    ("They met on 11 December 1971.\n\nIn the west a column was stopped on the morning of the 5th.",
     "1971-12-11 1971-12-05"),
    ("They met on 11 December 1971. In the west a column was stopped on the 5th.", "1971-12-11 1972-01-05"),
    # what was before, told by the way
    ("In May 1986 he made way for a man who was until the previous November a spy. The men went home in October.",
     "1986-05 1985-11 1986-10"),
    ("They met on 9 August 1976. On 24 September Smith, who had said no six months earlier, agreed.",
     "1976-08-09 1976-09-24 1976-03"),
    ("It became free on 25 June 1975. The pact reached at Alvor in January broke down.", "1975-06-25 1975-01"),
    ("She signed on 3 September 1956. The record released in March sold a million.", "1956-09-03 1957-03"),
    ("The war began on 8 February 1904. The fleet, sent out in October, had steamed for months when it fell on 27 May.",
     "1904-02-08 1904-10 - 1905-05-27"),
    ("In March 1956 the plan was ready. They had agreed to meet again that winter.", "1956-03 1956-24"),
    ("He was arrested on 5 March 1950. His wife, ill since the spring, died on 28 May.",
     "1950-03-05 1950-21 1950-05-28"),
    ("The school opened on 5 January 1903. It was full since September.", "1903-01-05 1903-09"),
    ("In August 1904 he signed. The lease would have run out in March. In May he left.", "1904-08 1905-03 1905-05"),
    ("It sold 30 in June 1912, and two months later 500. By the 20th it had run out.", "1912-06 1912-08 1912-08-20"),
    ("The ship left on 28 March 1862.\n\nShe anchored on the 19th.", "1862-03-28 1862-04-19"),
    # figures of later, told beside those of then
    ("In the summer of 1935 they had 9,000 men; they had more than 20,000 by October and, the following spring, half a "
     "million. It fell on 6 October.", "1935-22 1935-10 1936-21 1935-10-06"),
    # the year told last, not the one that stood alone before
    ("In 1964 it began. On 24 September 1973 it was proclaimed, and by the end of the year it was known.",
     "1964 1973-09-24 1973"),
    # seen from when the story was written
    ("It was carried off in 1937.\n\nIt was set up again only last year.", "1937 2008"),
    ("He died in 1975.\n\nThe court upheld it last month.", "1975 2009-11"),
    ("He died in 1975.\n\nThe court heard it earlier this month.", "1975 2009-12"),
    ("He died in 1975.\n\nThe minister, who had come to power only last year, fell.", "1975 1974"),
    ("In 1888 all went well.\n\nThe harvest was worse than last year.", "1888 1887"),
    ("In 1940 he said: “We fell last year.”", "1940 1939"),
    ("In 1855 he left. Last year he came back.", "1855 1854"),
    # no event behind a preposition
    ("He died in 1979, having had a son killed the year before on suspicion of treason.", "1979 1978"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[text for text, _ in ROWS])
def test_where_a_story_is(text: str, expected: str) -> None:
    phrases = grammar.find(text, published="2009-12-19", policy=grammar.Policy.narrative())
    found = [getattr(p.resolution.value, "edtf", "-").split("/")[0].removesuffix("~") for p in phrases]
    starts = expected.split()
    assert len(found) == len(starts), found
    assert all(one.startswith(start) for one, start in zip(found, starts, strict=True)), found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The day before at least 20 men fled, he left.", ["XXXX-XX-XX"]),
        ("It was sold the week before over 100 people came.", ["XXXX-WXX"]),
        ("The man was seen the day before in London.", ["2009-12-18"]),
    ],
)
def test_amounts_behind_before(text: str, expected: list[str]) -> None:
    assert [p.timex.value for p in grammar.find(text, published="2009-12-19")] == expected
