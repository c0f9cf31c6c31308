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
