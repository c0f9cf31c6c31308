"""Stories whose years are weighed as a whole: what that changes, and what it must not."""

from __future__ import annotations

import itertools

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import grammar
from grammar import Policy
from grammar.calendar import from_days, to_days
from grammar.discourse.weighed.costs import COSTS
from grammar.discourse.weighed.told import Told
from grammar.discourse.weighed.years import cheapest, other_years
from grammar.granularity import Granularity as G
from grammar.island import first_read
from grammar.meaning import Date

NARRATIVE = Policy.narrative()
ONWARD = Policy.of({"name": "narrative", "years": "onward"})

SIEGE = """The siege was fought in the autumn of 1914.

A lease was signed in March 1898. The town built a railway, which reached the hills in 1904, and a brewery. The squadron
had sailed for the south in June; one cruiser slipped away on 31 July.

London asked for help on 7 August. War was declared on the 23rd. The guns opened fire on 31 October. The garrison
marched out on 14 November, and the victor rode in on Monday, 16 November."""

FERRY = """The ferry went down on the evening of Saturday, 14 August 1886. The inquiry sat that September, and the law
was altered two years after that.

She was an old boat. Built in 1857, she had lain idle from 1880 until the spring of 1884. In June a stoker had
given notice. On 2 July she was inspected.

The inquiry opened on Monday, 6 September, and reported on the 24th. The owner was arrested on 1 October. The trial
opened on Friday, 26 November. The hull was raised in the spring of 1887."""

BANK = """The bank failed on Friday, 11 May 1866.

Its founder, a mason who had opened a counter in 1838, took a partner in 1851. In March a clerk found the holes.

On Tuesday, 3 April the partners met. On 20 April the doors were watched. On Thursday, 10 May a queue formed."""

ROWS = [
    (SIEGE, {"June": "1914-06", "7 August": "1914-08-07", "the 23rd": "1914-08-23", "14 November": "1914-11-14"}),
    (FERRY, {"2 July": "1886-07-02", "Monday, 6 September": "1886-09-06", "1 October": "1886-10-01"}),
    (BANK, {"March": "1866-03", "20 April": "1866-04-20", "Thursday, 10 May": "1866-05-10"}),
]


def values(text: str, policy: Policy) -> dict[str, str | None]:
    return {
        " ".join(one.text.split()): one.timex.value for one in grammar.find(text, published="2016-03-01", policy=policy)
    }


@pytest.mark.parametrize(("text", "wanted"), ROWS, ids=["siege", "ferry", "bank"])
def test_a_story_is_weighed_as_a_whole(text, wanted):
    told = values(text, NARRATIVE)
    assert {words: told[words] for words in wanted} == wanted


def test_a_first_reading_stays_beside_what_differs_from_it():
    first = values(SIEGE, ONWARD)
    changed = [one for one in grammar.find(SIEGE, published="2016-03-01", policy=NARRATIVE) if one.resolution.onward]
    assert changed
    assert NARRATIVE.choosing("years=onward") == ONWARD
    for one in changed:
        assert one.resolution.candidates[0].policy == "first reading"
        assert grammar.spell.timex(one.meaning, one.resolution.candidates[0].value).value == first[one.text]


@pytest.mark.parametrize("policy", [Policy.news(), Policy.assistant(), ONWARD], ids=["news", "assistant", "onward"])
def test_no_other_text_is_weighed(policy):
    times, _ = first_read(SIEGE, published="2016-03-01", policy=policy)
    assert times == []
    assert not any(one.resolution.onward for one in grammar.find(SIEGE, published="2016-03-01", policy=policy))


def full(day: int, **more: object) -> Told:
    return bare(day, full=True, bare=None, **more)


def bare(day: int, **more: object) -> Told:
    _, month, number = from_days(day)
    told = Told(
        first=0, end=5, day=day, last=day, here=None, full=False, unit=G.DAY, moved=True, limit=False, bracketed=False,
        bare=Date(month=month, day=number), had=False, main=True, opens=True, anew=False, inside=False,
    )  # fmt: skip
    return evolve(told, **more)


FIRST = to_days(1800, 1, 1)
TIMES = st.lists(
    st.tuples(st.integers(0, 2000), st.booleans(), st.integers(-1, 1), st.booleans(), st.booleans()),
    min_size=1,
    max_size=6,
)


def story(rows: list[tuple[int, bool, int, bool, bool]]) -> list[Told]:
    """Times of a story as a first reading might have them, some of their years wrong."""
    times: list[Told] = []
    for place, (days, whole, off, opens, had) in enumerate(rows):
        year, month, number = from_days(FIRST + days)
        day = to_days(year + (0 if whole or not place else off), month, min(number, 28))
        here = times[-1].day if times else None
        make = full if whole or not place else bare
        times.append(make(day, first=10 * place, end=10 * place + 5, here=here, opens=opens, had=had))
    return times


@given(TIMES)
def test_no_course_through_the_years_costs_less(rows):
    times = story(rows)
    best, told = cheapest(times, 2016)
    asked = [time.first for time in times if time.bare is not None]
    assert list(told) == asked
    for years in itertools.product(range(1799, 1808), repeat=len(asked)) if len(asked) <= 2 else ():
        only = dict(zip(asked, years, strict=True))
        try:
            cost, _ = cheapest(times, 2016, only=only)
        except ValueError:
            continue  # no course leads there
        assert best <= cost + 1e-9


@given(TIMES)
def test_another_year_is_told_only_where_it_costs_much_less(rows):
    times = story(rows)
    other = other_years(times, 2016)
    read = {time.first: time.year for time in times if time.bare is not None}
    if other:
        assert all(read[first] != year for first, year in other.items())
        assert cheapest(times, 2016, only={**read, **other})[0] + COSTS.margin < cheapest(times, 2016, only=read)[0]


@given(st.lists(st.integers(0, 150), min_size=1, max_size=8))
def test_days_that_follow_each_other_are_left_as_they_were_read(gaps):
    day, times = FIRST, [full(FIRST)]
    for place, gap in enumerate(gaps, 1):
        day += gap
        times.append(bare(day, first=10 * place, here=times[-1].day))
    assert other_years(times, 2016) == {}


@given(st.integers(0, 200))
def test_a_long_story_has_a_year_for_each_bare_date(seed):
    times = [full(FIRST)]
    for place in range(1, 120):
        day = FIRST + (seed * 37 + place * 61) % 4000
        make = bare if (seed + place) % 3 else full
        times.append(make(day, first=10 * place, here=times[-1].day))
    assert len(cheapest(times, 2016)[1]) == sum(time.bare is not None for time in times)
