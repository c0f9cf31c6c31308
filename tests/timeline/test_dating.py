"""Which times are those of an event, and which orders are proved."""

from __future__ import annotations

import pytest

from timeline import Article, Timeline

PUBLISHED = "2024-11-11"


def read(text: str) -> Timeline:
    return Timeline.read(Article(text, published=PUBLISHED))


TIMES = [
    # text, the verb group of an event in it, how it lies to which time (None: no time)
    ("The thrift expects to achieve it in 2025.", "expects", None),
    ("The thrift expects to achieve it in 2025.", "to achieve", ("within", "2025")),
    ("The bid was extended to 16 December.", "was extended", None),
    ("The judge put off the case until 16 December.", "put off", ("until", "../2024-12-16")),
    ("He said in an editorial on 12 November 2024 that it failed.", "said", ("within", "2024-11-12")),
    ("A man has been arrested in connection with the bombings last year.", "has been arrested", None),
    ("Shares have fallen since May.", "have fallen", ("spans", "2024-05/2024-11-11")),
    ("He now believed it.", "believed", None),
    ("We will keep our troops there for the foreseeable future.", "will keep", None),
    ("The firm will offer shares in the near future.", "will offer", ("after", "[2024-11-11..]")),
    ("Columbia reported a loss for the third quarter.", "reported", None),
    ("It was the first time that he had been allowed in since May.", "had been allowed", ("within", None)),
    ("Unemployment rose to its highest level since 1990.", "rose", ("within", None)),
    ("He saw it at 6 a.m. ten days before the ship sank.", "saw", None),
    ("He probably died within weeks or months of his capture.", "died", None),
    (
        "On 2 January 2020, three days after the bank fell on 30 December 2019, he fled.",
        "fled",
        ("within", "2020-01-02"),
    ),
    (
        "On 2 January 2020, three days after the bank fell on 30 December 2019, he fled.",
        "fell",
        ("within", "2019-12-30"),
    ),
    ("In 2005, ten years after the war ended in 1995, the bridge was rebuilt.", "was rebuilt", ("within", "2005")),
]


@pytest.mark.parametrize(("text", "head", "time"), TIMES)
def test_time_of_an_event(text, head, time):
    event = next(e for e in read(text).events if e.head.startswith(head.split()[0]))
    if time is None:
        assert event.time is None or event.time.relation in ("includes", "before", "after")
        assert not any(c.kind == "date" and c.hard and c.source == event.id for c in read(text).constraints)
    else:
        assert event.time.relation == time[0]
        assert time[1] in (None, event.time.edtf)


def hard(text: str, rule: str) -> list[bool]:
    return [c.hard for c in read(text).constraints if c.rule == rule]


def test_words_that_order_what_happened_prove_it():
    assert hard("He left after the dam broke.", "after a clause") == [True]
    assert hard("He left before the dam broke.", "before a clause") == [True]
    assert hard("Prices have doubled since the dam broke.", "since a clause") == [True]


def test_what_lasts_or_may_not_be_is_ordered_softly():
    assert hard("The firm was weak before the dam broke.", "before a clause") == [False]
    assert hard("The power base appeared to be narrowing before the war began.", "before a clause") == [False]
    assert hard("He will leave after the dam opens.", "after a clause") == [False]


def test_what_goes_on_behind_a_deed_that_looks_like_a_saying_is_not_told_before_it():
    assert hard("The coach was dismissed in 1993 and returned home.", "told before a saying") == []
    assert hard("The rain stopped and he said it was over.", "told before a saying") == [False]


def test_a_time_that_opens_a_sentence_makes_no_contradiction():
    text = "On 2 January 2020, three days after the bank fell, he fled. The bank fell on 30 December 2019."
    assert not read(text).contradictions


def test_the_pluperfect_under_a_saying_proves_nothing_hard():
    assert hard("Police said that he had left.", "pluperfect under a saying") == [False]


def test_approximate_and_fiscal_times_prove_nothing():
    dates = [
        c
        for text in ("Sales fell over the past several quarters.", "It earned little in the fiscal first quarter.")
        for c in read(text).constraints
        if c.kind == "date"
    ]
    assert len(dates) == 2
    assert not any(c.hard for c in dates)


def test_a_fiscal_quarter_is_not_the_quarter_of_a_report():
    text = "It earned little in the fiscal first quarter. It shipped a lot in the quarter."
    assert read(text).events[-1].time.edtf == "2024-35"  # the last one that is over


def test_it_was_on_monday_that_is_no_event():
    assert [e.head for e in read("It was on Monday that the firm told them.").events] == ["told"]


def test_a_stamp_dates_what_tells_no_time_of_its_own() -> None:
    """What a message says of yesterday is of the day before its stamp; what it tells without a date is of then."""
    chat = Article(
        "[2022-02-14 21:40] petro: The convoy left yesterday. [2022-02-15 09:00] olha: They crossed the bridge. "
        "[2022-02-16 09:30] petro: They burned the mill on Monday evening.",
        published="2022-03-10",
    )
    left, crossed, burned = Timeline.read([chat]).events
    assert left.time is not None
    assert left.time.interval.edtf == "2022-02-13"
    assert left.anchor is not None
    assert (left.anchor.type, left.anchor.label) == ("context", "2022-02-14 21:40")
    assert crossed.time is not None
    assert crossed.time.interval.lower == "2022-02-15T09:00:00"
    assert burned.time is not None
    assert burned.time.interval.lower == "2022-02-14T18:00:00"
