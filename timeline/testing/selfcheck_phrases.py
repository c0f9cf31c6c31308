"""Our own answers to phrases and values under every law, those that break soonest first, the same at every run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Final

from hypothesis import HealthCheck
from hypothesis import strategies as st

from grammar import Granularity, Interval, Recurrence
from grammar.language import table
from timeline.testing import (
    calendar_laws,
    convention_laws,
    hour_laws,
    length_laws,
    order_laws,
    range_laws,
    resolution_laws,
    value_laws,
    vocabulary_laws,
)
from timeline.testing.accounts import story
from timeline.testing.adapters.ours import adapter
from timeline.testing.checking import drawn_for
from timeline.testing.guard import Guarded
from timeline.testing.listing_laws import hours_are_of_their_days
from timeline.testing.listings import listing
from timeline.testing.oracles import civil
from timeline.testing.oracles.calendar import Day, at, step
from timeline.testing.phrase_laws import known_meaning, phrase_of
from timeline.testing.phrases import Phrase, phrases, plain
from timeline.testing.references import references
from timeline.testing.running_text import texts, vocabularies
from timeline.testing.situations import SITUATIONS, situation
from timeline.testing.values import days, edtf_strings, granularities, intervals, periods, recurrences
from timeline.testing.verdicts import Check, drawn
from timeline.testing.walk import KINDS, asked, case

__all__ = ["PHRASES", "VALUES", "examples"]

_DATES: Final = (
    *((2024, 11, 11), (2024, 2, 29), (2019, 12, 31), (2021, 1, 3), (2023, 1, 31), (2015, 5, 30), (1900, 3, 1)),
    *((2000, 2, 29), (2100, 1, 1), (1970, 1, 1), (2018, 6, 17), (1999, 8, 15), (1969, 12, 31)),
)
_DAY: Final = 86_400


def examples(most: int, /, **strategies: st.SearchStrategy[object]) -> Callable[[Callable[..., None]], Check]:
    """A check of so many examples, as a decorator of its law."""
    slow = (HealthCheck.too_slow, HealthCheck.data_too_large)  # of a machine that does other things, too
    return lambda law: drawn(most, law, suppress=slow, **strategies)


# --- phrases ---


def _edges() -> list[Day]:
    return [at(*date) for date in _DATES]


def _cases(turns: range) -> Iterator[Phrase]:
    """Every kind on days where calendars go wrong, in several wordings and with several numbers."""
    for turn in turns:
        for day in _edges():
            for kind in KINDS:
                yield case(kind, asked(kind, [day])[0], turn)


def _walk() -> None:
    for phrase in _cases(range(2)):
        resolution_laws.as_the_walk_says(phrase)


def _situations() -> None:
    for kind in SITUATIONS:
        for place, today in enumerate(_edges()):
            for number in range(12):
                day = at(today.year - number % 2, 1 + (place * 5 + number) % 12, 1 + (place * 7 + number * 3) % 28)
                resolution_laws.in_its_situation(situation(kind, day, today, number * 37 + place, number))


def _rivals() -> None:
    for kind in KINDS:
        plainest = phrase_of(kind.name, reference=datetime(2024, 11, 11))
        resolution_laws.rivals_are_told(plainest)
        resolution_laws.candidates_name_their_policy(plainest)
    for phrase in _cases(range(2, 3)):
        resolution_laws.as_the_walk_says(phrase)
        resolution_laws.rivals_are_told(phrase)
        resolution_laws.confidence_by_doubt(phrase)
        if phrase.clash:
            resolution_laws.candidates_name_their_policy(phrase)


@examples(500, phrase=phrases())
def _answers(phrase: Phrase) -> None:
    resolution_laws.as_the_walk_says(phrase)
    resolution_laws.meaning_is_that_of_the_words(phrase)
    resolution_laws.answers_compare_by_what_they_say(phrase)
    resolution_laws.steps_replay(phrase)
    resolution_laws.candidates_name_their_policy(phrase)
    resolution_laws.rivals_are_told(phrase)


_STORIES: Final = 8  # with other dates


def _stories() -> None:
    for place, told in enumerate(table("en", "samples.toml")["stories"]):
        for turn in range(_STORIES):
            today = at(1960 + 9 * turn + place % 9, 1 + (place + 5 * turn) % 12, 1 + (3 * place + 7 * turn) % 28)
            moment = datetime(today.year, today.month, today.day)
            numbers = [place * 7 + turn * 31 + more for more in (0, 11, 23)]
            resolution_laws.story_is_read(story(told, moment, step(today, -100 - 97 * turn), numbers))
        for today in _edges():
            moment = datetime(today.year, today.month, today.day)
            for back in (-100, 0) if (today.month, today.day) == (12, 31) else (-100,):  # a quarter may end today
                resolution_laws.story_is_read(story(told, moment, step(today, back), (0, 0, 0)))


_LISTS: Final = 9_999_991  # far from the last number, so that all that it chooses changes


def _listings() -> None:
    for place, today in enumerate(_edges()):
        for number in range(24):
            hours_are_of_their_days(listing(today, (24 * place + number) * _LISTS))


@examples(6, one=vocabularies(), other=vocabularies(), moment=plain(), place=st.integers(0, 6))
def _vocabularies(one, other, moment, place) -> None:  # type: ignore[no-untyped-def]
    vocabulary_laws.own_words_are_read(one, moment)
    vocabulary_laws.two_live_side_by_side(one, other, moment)
    vocabulary_laws.taken_words_are_told(table("en", "phrases.toml")["weekdays"][place].lower(), moment)


@examples(80, text=texts())
def _texts(text) -> None:  # type: ignore[no-untyped-def]
    resolution_laws.confidence_is_monotone(text.text, text.reference)
    resolution_laws.latent_is_asked_for(text.text, text.reference)


_COUNTS: Final = {"spans": 60, "silence": 60, "linear_time": 12, "pure": 12, "paraphrase": 60}


def _laws() -> dict[str, Check]:
    """The laws of every reader of dates, with our own adapter."""
    guarded = Guarded(adapter, limit=20)

    def check(law: str) -> Check:
        strategy, body = drawn_for(adapter.policies)[law]

        def holds(example: object) -> None:
            body(guarded, example)

        return examples(_COUNTS.get(law, 40), example=strategy)(holds)

    return {law.replace("_", " "): check(law) for law in drawn_for(adapter.policies)}


@examples(60, phrase=phrases(reference=references(edges=("dst_gap", "dst_fold", "date_line"))))
def _zoned(phrase: Phrase) -> None:
    known_meaning(adapter, phrase)


_MODULES: Final = (range_laws, hour_laws, convention_laws)


def _conventions() -> None:
    laws = [getattr(module, name) for module in _MODULES for name in module.__all__]
    for date in ((2024, 11, 11), (1969, 12, 31), (1970, 1, 1), (2024, 2, 29)):
        for law in laws:
            law(datetime(*date))


PHRASES: Final[dict[str, Check]] = {
    "ranges, hours, conventions": _conventions,
    "in running text": _stories,
    "hours and days in lists": _listings,
    "in a situation": _situations,
    "under rival policies": _rivals,
    "meaning, steps, other readings": _answers,
    "confidence and latent phrases": _texts,
    "words of one's own": _vocabularies,
    "in a zone": _zoned,
    **_laws(),
    "every kind on edges of the calendar": _walk,
}

# --- values ---

_MOMENTS: Final = st.builds(lambda day, second: day * _DAY + second, days(), st.integers(0, _DAY - 1))
_NAMES: Final = ("UTC", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo")
_ZONES: Final = st.sampled_from(_NAMES)
_LATELY: Final = st.builds(
    lambda day, second: day * _DAY + second, st.integers(9_000, 20_000), st.integers(0, _DAY - 1)
)
_JUMPS: Final = ((2024, 3, 10), (2024, 11, 3), (2011, 12, 30), (2018, 11, 4), (2024, 10, 6), (2024, 4, 7))
_GAPS: Final = st.builds(
    lambda day, quarter: civil.days(*day) * _DAY + 900 * quarter, st.sampled_from(_JUMPS), st.integers(0, 12)
)


@examples(250, day=days(), months=st.integers(-5000, 5000), year=st.integers(-900, 4000))
def _calendar(day: int, months: int, year: int) -> None:
    calendar_laws.calendar_as_the_standard_library(day, months)
    calendar_laws.dates_that_are_not(year)


@examples(200, moment=_MOMENTS, unit=granularities(), count=st.integers(-20, 20), one=intervals(), other=intervals())
def _intervals(moment, unit, count, one, other) -> None:  # type: ignore[no-untyped-def]
    calendar_laws.interval_is_its_granule(moment, unit, count)
    calendar_laws.intervals_compare_as_tuples(one, other)
    value_laws.contains_as_sets_do(one, other)
    value_laws.meet_as_sets_do(one, other)
    value_laws.meet_as_sets_do(one, Interval(one.end, None))  # they touch
    value_laws.interval_tells_itself(one)


@examples(300, spelled=edtf_strings(), interval=intervals())
def _edtf(spelled, interval) -> None:  # type: ignore[no-untyped-def]
    value_laws.edtf_means_its_bounds(spelled)
    value_laws.edtf_is_written_as_spelled(spelled)
    value_laws.edtf_round_trip(interval)


@examples(120, start=st.one_of(_GAPS, _LATELY), length=st.integers(0, 10**6), zone=_ZONES)
def _instants(start: int, length: int, zone: str) -> None:
    calendar_laws.instants_as_the_zone_has_them(Interval(start, start + length), zone)
    calendar_laws.instants_as_the_zone_has_them(Interval(None, start), zone)


def _jumps() -> None:
    """Every quarter of an hour of the nights in which some zone jumps, in each of the zones."""
    for zone in _NAMES:
        for jump in _JUMPS:
            for quarter in range(13):
                start = civil.days(*jump) * _DAY + 900 * quarter
                calendar_laws.instants_as_the_zone_has_them(Interval(start, start + 900), zone)


@examples(200, period=periods(), recurrence=recurrences())
def _lengths(period, recurrence) -> None:  # type: ignore[no-untyped-def]
    length_laws.period_is_written(period)
    length_laws.period_tells_itself(period)
    length_laws.rule_or_none(recurrence)
    length_laws.duration_is_its_minutes(recurrence)


@examples(20, moment=plain())
def _references(moment: datetime) -> None:
    resolution_laws.references_delimit(moment)
    resolution_laws.open_times_have_no_parts(moment)
    order_laws.mixed_orders_are_doubted(moment)
    order_laws.one_order_is_not_doubted(moment)
    order_laws.an_order_that_is_given_stays(moment)
    resolution_laws.last_pieces_end_the_whole(moment)


@examples(60, recurrence=recurrences())
def _rules(recurrence) -> None:  # type: ignore[no-untyped-def]
    length_laws.rule_is_the_walk(recurrence)


def _plain_rules() -> None:
    length_laws.lengths_compare_by_their_fields()
    for unit in Granularity:
        for interval in (1, 2, 5):
            length_laws.rule_or_none(Recurrence(unit, interval))
            length_laws.rule_is_the_walk(Recurrence(unit, interval), count=3)


VALUES: Final[dict[str, Check]] = {
    "the calendar": _calendar,
    "intervals": _intervals,
    "EDTF": _edtf,
    "lengths": _lengths,
    "instants in a zone": _instants,
    "instants where a zone jumps": _jumps,
    "rules of every unit": _plain_rules,
    "rules of sets": _rules,
    "references and open times": _references,
}
