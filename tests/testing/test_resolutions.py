"""Laws of this library's own answers, of lengths and of the calendar: each can be broken; what situations shrink to."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import date, datetime
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from dateutil.rrule import rrulestr
from hypothesis import find, given, settings
from hypothesis import strategies as st

import grammar
from grammar import Granularity as G
from grammar import Interval, Period, Recurrence, calendar
from timeline.testing import calendar_laws, length_laws, order_laws, resolution_laws, vocabulary_laws
from timeline.testing.accounts import accounts, names
from timeline.testing.oracles import civil, rules
from timeline.testing.phrase_laws import phrase_of
from timeline.testing.phrases import Phrase
from timeline.testing.sayings import languages, wordings
from timeline.testing.situations import BY_NAME, at, situation, situations
from timeline.testing.values import recurrences
from timeline.testing.violation import LawViolation

MONDAY = datetime(2024, 11, 11)


def plain(kind: str) -> Phrase:
    return phrase_of(kind, reference=MONDAY)


def changed(**fields: object) -> Callable[..., Any]:
    """Our answers, spoiled."""
    resolve = grammar.resolve

    def answer(*given: Any, **options: Any) -> grammar.Resolution:
        found = resolve(*given, **options)
        return evolve(found, **{name: make(found) for name, make in fields.items()})  # type: ignore[operator]

    return answer


@pytest.mark.parametrize(
    ("law", "kind", "spoiled", "told"),
    [
        (resolution_laws.as_the_walk_says, "full_date", {"value": lambda _: None}, "got None"),
        (resolution_laws.as_the_walk_says, "since", {"within": lambda found: found.value}, "within"),
        (resolution_laws.as_the_walk_says, "wrong_weekday", {"conflict": lambda _: None}, "clashes"),
        (resolution_laws.as_the_walk_says, "full_date", {"reason": lambda _: "so it is"}, "reason"),
        (resolution_laws.steps_replay, "full_date", {"steps": lambda _: ()}, "0 gives"),
        (resolution_laws.steps_replay, "full_date", {"steps": lambda found: found.steps + found.steps[:1]}, None),
        (
            resolution_laws.steps_replay,
            "days_before_date",
            {"steps": lambda found: (evolve(found.steps[0], value=found.value), *found.steps[1:])},
            "now",
        ),
        (
            resolution_laws.steps_replay,
            "days_before_date",
            {"steps": lambda found: (evolve(found.steps[0], rule="guess"), *found.steps[1:])},
            "'guess'",
        ),
        (resolution_laws.confidence_by_doubt, "full_date", {"confidence": lambda _: 0.9}, "none"),
        (resolution_laws.confidence_by_doubt, "weekday", {"confidence": lambda _: 0.98}, "direction"),
        (resolution_laws.confidence_by_doubt, "wrong_weekday", {"confidence": lambda _: 0.98}, "conflict"),
        (resolution_laws.confidence_by_doubt, "the_weekend", {"confidence": lambda _: 0.98}, "before"),
        (resolution_laws.confidence_by_doubt, "impossible_day", {"confidence": lambda _: 0.5}, "no value"),
        (resolution_laws.rivals_are_told, "from_to", {}, None),
        (resolution_laws.rivals_are_told, "edge_of", {"within": lambda _: Interval(0, 1)}, "rivals"),
        (resolution_laws.candidates_name_their_policy, "edge_of", {"within": lambda _: Interval(0, 1)}, "chooses"),
        (resolution_laws.meaning_is_that_of_the_words, "full_date", {}, None),
    ],
)
def test_a_law_can_be_broken(
    law: Callable[[Phrase], None],
    kind: str,
    spoiled: dict[str, Any],
    told: str | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    law(plain(kind))
    answer = changed(**spoiled)
    if law is resolution_laws.as_the_walk_says:
        with pytest.raises(LawViolation, match=told):
            law(plain(kind), answer)  # type: ignore[call-arg]
        return
    monkeypatch.setattr(grammar, "resolve", answer, raising=False)
    if told is None:
        law(plain(kind))
    else:
        with pytest.raises(LawViolation, match=told):
            law(plain(kind))


def test_a_meaning_that_is_another_breaks_the_law() -> None:
    other = evolve(plain("full_date"), meaning=grammar.read("6 May 2024"))
    with pytest.raises(LawViolation, match="meaning"):
        resolution_laws.meaning_is_that_of_the_words(other)


def test_a_candidate_that_is_lost_breaks_the_law(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammar.Resolution, "candidates", property(lambda _: ()))
    with pytest.raises(LawViolation, match="no candidate"):
        resolution_laws.rivals_are_told(plain("edge_of"))
    with pytest.raises(LawViolation, match="lie nearest"):
        resolution_laws.candidates_name_their_policy(plain("wrong_weekday"))


@pytest.mark.parametrize(
    ("law", "spoil"),
    [
        (
            resolution_laws.confidence_is_monotone,
            lambda found, options: found[: 1 - (options.get("confidence", 0) > 0)],
        ),
        (resolution_laws.latent_is_asked_for, lambda found, options: found[: 1 - bool(options.get("latent"))]),
    ],
)
def test_a_law_of_text_can_be_broken(law: Callable[..., None], spoil: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    text, look = "It opened on Monday, 5 May 2019. It took a second.", grammar.find
    law(text, MONDAY)
    monkeypatch.setattr(grammar, "find", lambda text, **given: spoil(look(text, **given), given), raising=False)
    with pytest.raises(LawViolation):
        law(text, MONDAY)


def test_a_situation_shrinks_to_the_next_day() -> None:
    assert find(situations(), lambda _: True).text == "1 day later"
    assert find(situations(kinds=["since_then"]), lambda _: True).text == "since then"
    with pytest.raises(ValueError, match="no such situation in 'en'; known: later"):
        situations(kinds=["no such"])


@pytest.mark.parametrize("language", languages())
@settings(max_examples=150)
@given(data=st.data())
def test_situations_are_as_the_walk_says(language: str, data: Any) -> None:
    resolution_laws.in_its_situation(data.draw(situations(language=language)))


@pytest.mark.parametrize("language", languages())
def test_every_situation_is_said(language: str) -> None:
    assert all(wordings(name, language) for name in BY_NAME)


def test_a_wrong_situation_is_seen() -> None:
    found = situation(BY_NAME["later"], at(2019, 5, 15), at(2024, 11, 11), 1)
    with pytest.raises(LawViolation, match="situation"):
        resolution_laws.in_its_situation(evolve(found, value=("2019-05-16", "2019-05-17")))


# --- lengths and rules ---


@pytest.mark.parametrize(
    ("amount", "unit", "text"),
    [
        (3, G.DAY, "P3D"),
        (Fraction(3, 2), G.HOUR, "PT1.5H"),
        (None, G.WEEK, "PXW"),
        (1000, G.MILLENNIUM, "P1000000Y"),
        (2, G.HALF, "P12M"),
    ],
)
def test_a_period_in_writing(amount: Any, unit: G, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    period = Period.of(amount, unit)
    assert str(period) == text
    length_laws.period_is_written(period)
    monkeypatch.setattr(Period, "__str__", lambda _: text.replace("P", "P1Y", 1))
    with pytest.raises(LawViolation):
        length_laws.period_is_written(period)


@settings(max_examples=150)
@given(recurrences())
def test_the_oracle_reads_rules_as_dateutil_does(recurrence: Recurrence) -> None:
    if recurrence.unit < G.DAY or recurrence.rrule is None:
        return
    start = datetime(2018, 1, 1)
    theirs = [day.date() for day in itertools.islice(rrulestr(recurrence.rrule, dtstart=start), 5)]
    ours = [day for day, _ in itertools.islice(rules.written(recurrence.rrule, rules.START), 5)]
    assert ours == theirs[: len(ours)]
    assert len(ours) == 5 or recurrence.interval is None or (theirs[len(ours) :] or [date(9999, 1, 1)])[0].year >= 2063


@pytest.mark.parametrize(
    ("recurrence", "wrong"),
    [
        (Recurrence(G.DAY, 3), "FREQ=DAILY;INTERVAL=2"),
        (Recurrence(G.WEEK, weekdays=(1, 3)), "FREQ=WEEKLY;BYDAY=MO"),
        (Recurrence(G.MONTH, weekdays=(5,), nth=(-1, G.DAY)), "FREQ=MONTHLY;BYDAY=1FR"),
        (Recurrence(G.DAY, clock=600), "FREQ=DAILY"),
        (Recurrence(G.DAY), "FREQ=DAILY;INTERVAL=1"),
    ],
)
def test_a_rule_that_is_wrong_is_seen(recurrence: Recurrence, wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    length_laws.rule_is_the_walk(recurrence)
    monkeypatch.setattr(Recurrence, "rrule", property(lambda _: wrong))
    with pytest.raises(LawViolation, match="rule"):
        length_laws.rule_is_the_walk(recurrence)


@pytest.mark.parametrize(
    "recurrence",
    [
        Recurrence(G.DAY, None),
        Recurrence(G.WEEK, count=2),
        Recurrence(G.YEAR, rule="easter"),
        Recurrence(G.QUARTER, weekdays=(1,)),
        Recurrence(G.MONTH, nth=(1, G.WEEK)),
    ],
)
def test_where_no_rule_says_it_none_is_written(recurrence: Recurrence, monkeypatch: pytest.MonkeyPatch) -> None:
    assert recurrence.rrule is None
    length_laws.rule_or_none(recurrence)
    monkeypatch.setattr(Recurrence, "rrule", property(lambda _: "FREQ=DAILY"))
    with pytest.raises(LawViolation, match="rule"):
        length_laws.rule_or_none(recurrence)


# --- the calendar ---


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("from_days", lambda _: (2024, 1, 1)),
        ("weekday", lambda day: (day + 2) % 7 + 1),
        ("iso_week", lambda day: (2024, day % 53)),
        ("add_months", lambda day, months: day + 30 * months),
        ("is_leap", lambda year: year % 4 == 0),
        ("iso", lambda seconds, **_: str(seconds)),
    ],
)
def test_a_wrong_calendar_is_seen(name: str, wrong: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    day = civil.days(1900, 3, 31)
    calendar_laws.calendar_as_the_standard_library(day, 11)
    monkeypatch.setattr(calendar, name, wrong)
    with pytest.raises(LawViolation, match="calendar"):
        calendar_laws.calendar_as_the_standard_library(day, 11)


def test_a_date_that_is_not_must_be_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    calendar_laws.dates_that_are_not(2023)
    monkeypatch.setattr(calendar, "to_days", lambda *_: 0)
    with pytest.raises(LawViolation, match="calendar"):
        calendar_laws.dates_that_are_not(2023)


@pytest.mark.parametrize("zone", ["Pacific/Apia", "UTC"])
def test_a_day_that_a_zone_skips_moves_on(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    skipped = Interval.from_edtf("2011-12-30")
    calendar_laws.instants_as_the_zone_has_them(skipped, zone)
    first = skipped.to_pendulum(zone)[0]
    assert first is not None
    assert first.isoformat() == {"Pacific/Apia": "2011-12-31T00:00:00+14:00", "UTC": "2011-12-30T00:00:00+00:00"}[zone]
    monkeypatch.setattr(Interval, "to_pendulum", lambda *_: (first.add(hours=1), None))
    with pytest.raises(LawViolation, match="instants"):
        calendar_laws.instants_as_the_zone_has_them(skipped, zone)


@settings(max_examples=100)
@given(st.integers(-(10**11), 10**11), st.sampled_from(list(G)), st.integers(-9, 9))
def test_granules_by_the_standard_library(moment: int, unit: G, count: int) -> None:
    calendar_laws.interval_is_its_granule(moment, unit, count)


# --- running text, own words ---


@pytest.fixture
def plain_story() -> Any:
    return find(accounts(), lambda _: True)


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda found: found[:1], "found"),
        (lambda found: [evolve(one, signal=None) for one in found], "with|,"),
        (lambda found: [evolve(one, halves=(one,)) for one in found], "found"),
        (lambda found: [evolve(one, text="then") for one in found], "then"),
        (
            lambda found: [evolve(one, resolution=evolve(one.resolution, value=Interval(0, 1))) for one in found],
            "1970",
        ),
    ],
)
def test_a_story_that_is_misread_is_seen(
    spoil: Any, told: str, plain_story: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolution_laws.story_is_read(plain_story)
    look = grammar.find
    monkeypatch.setattr(grammar, "find", lambda *given, **more: spoil(look(*given, **more)), raising=False)
    with pytest.raises(LawViolation, match=told):
        resolution_laws.story_is_read(plain_story)


@pytest.mark.parametrize("language", languages())
@settings(max_examples=120)
@given(data=st.data())
def test_stories_are_read(language: str, data: Any) -> None:
    resolution_laws.story_is_read(data.draw(accounts(language=language)))


@pytest.mark.parametrize("language", languages())
def test_every_story_has_a_name_of_its_own(language: str) -> None:
    assert len(set(names(language))) == len(names(language)) > 15


OWN = grammar.Vocabulary(days={"lantern night": "05-05"}, events={"the great flood": "1999-05"}, fiscal=-3)


@pytest.mark.parametrize(
    ("law", "given"),
    [
        (vocabulary_laws.own_words_are_read, (OWN, MONDAY)),
        (vocabulary_laws.two_live_side_by_side, (OWN, grammar.Vocabulary(days={"lantern night": "06-06"}), MONDAY)),
        (vocabulary_laws.taken_words_are_told, ("monday", MONDAY)),
    ],
)
def test_own_words(law: Callable[..., None], given: tuple[Any, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    law(*given)
    resolve = grammar.resolve
    monkeypatch.setattr(
        grammar, "resolve", lambda _, *, published, **__: resolve("5 May 2001", published=published), raising=False
    )
    with pytest.raises(LawViolation, match="vocabulary"):
        law(*given)


@pytest.mark.parametrize(
    "law",
    [
        resolution_laws.references_delimit,
        resolution_laws.open_times_have_no_parts,
        order_laws.mixed_orders_are_doubted,
    ],
)
def test_references_and_open_times(law: Callable[[datetime], None], monkeypatch: pytest.MonkeyPatch) -> None:
    law(datetime(2024, 2, 29, 23, 59, 59))
    resolve = grammar.resolve
    monkeypatch.setattr(
        grammar, "resolve", lambda _, *, published, **__: resolve("5 May 2001", published=published), raising=False
    )
    with pytest.raises(LawViolation):
        law(MONDAY)
