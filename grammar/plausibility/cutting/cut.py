"""Where a phrase of running text is cut: words beside it show that its last words belong to something else."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import word_after
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.cutting import (
    cuts,
    deeds,
    edges_of_things,
    excepted,
    first_ones,
    formations,
    modals,
    rates,
    run_on,
    seasons,
)

Judge = Callable[[cuts.Phrase], int | None]
"""Where words begin that do not belong to a phrase."""
_JUDGES: Final[tuple[tuple[str, Judge], ...]] = (
    ("", cuts.part_of_verb),
    ("", cuts.sentence_after),
    ("YEAR", cuts.head_of_line),
    ("MONTH FARYEAR", cuts.hour_of_log),
    ("COMMA FARYEAR", run_on.far_number),
    ("MONTH COMMA YY", run_on.count_behind),
    ("", cuts.put_off_by),
    ("", deeds.put_off_on),
    ("", cuts.before_dash),
    ("", excepted.hours_of_rest),
    ("MONTH YEAR | N2 YEAR | MONTH CYEAR | N2 CYEAR", cuts.number_as_year),
    ("DASH N2 MONTH", cuts.score),
    ("", cuts.of_source),
    ("YEAR TO N2", cuts.one_digit),
    ("COMMA N2 MONTH", cuts.day_of_next_date),
    ("POSS ORD", cuts.counted_thing),
    ("YEAR MONTH | YEAR COMMA MONTH", cuts.modal),
    ("ORD MONTH", modals.modal_behind_day),
    ("OF WEEKDAY | OF TODAY | DET PARTDAY", edges_of_things.of_owned),
    ("REL WEEKDAY | WEEKDAY REL MONTH", cuts.owner),
    (
        "REL MONTH | REL YEAR | REL QUARTER | REL NAMED | ORDW UNIT | ORD UNIT | SECOND UNIT | ORDW HALF | SECOND HALF",
        cuts.of_thing,
    ),
    ("ORBOUND", cuts.clause_after),
    ("COMMA CARD HUNDRED", cuts.counted_thing),
    ("DET", cuts.unit_after),
    ("WEEKDAY DET", cuts.following),
    ("DET", cuts.next_thing),
    ("TO N2 | DASH N2 | UNTIL N2 | TO DEC", cuts.to_number),
    ("NAMED", cuts.battle),
    ("SEASON", seasons.thing_of_season),
    ("WEEKDAY THE ORDW | MONTH THE ORDW | WEEKDAY THE SECOND | MONTH THE SECOND", cuts.counted_thing),
    ("MONTH THE ORDW | MONTH THE SECOND | MONTH THE ORD", cuts.inside_month),
    ("WEEKDAY THE ORDW | WEEKDAY THE SECOND", first_ones.first_ones),
    ("MONTH N2 | MONTH ORD", formations.troops),
    ("IN THE PARTDAY", formations.of_formation),
    ("IN MONTH N2", formations.things_in_month),
    ("", cuts.brief),
    ("THE UNIT", cuts.unit_as_name),
    ("", cuts.day_of_next_hour),
    ("DASH ORDW | DASH SECOND", cuts.counted_thing),
    ("DASH SEASON", cuts.fall_of),
    ("ORD", cuts.counted_from_day),
    ("WEEKDAY THE CARD", cuts.the_two),
    ("N2 | CARD | TENS", cuts.so_many),
    ("AT NUM", cuts.counted_thing),
    ("AND HALF", cuts.half_of_thing),
    ("", cuts.behind_hour),
    ("UNIT FROM YEAR | UNIT FROM MONTH | UNIT FROM WEEKDAY | FROM N2 MONTH", rates.rate_from),
    ("FROM MONTH N2 | FROM MONTH YEAR | MONTH N2 YEAR | N2 MONTH YEAR | FROM N2 AMPM", rates.rate_from),
    ("UNIT ON WEEKDAY | UNITS ON WEEKDAY", rates.rate),
    ("THE DET UNIT", run_on.beside_day),
    ("A UNIT DIR", run_on.earlier_low),
    ("UNIT DIR | UNITS DIR", run_on.earlier_this),
    ("UNTIL WEEKDAY | UNTIL MONTH N2 | UNTIL N2 MONTH | UNTIL MONTH ORD | UNTIL MONTH", run_on.night_until),
    ("A UNIT", run_on.so_long_ago),
)
"""In order: the terminals with which the phrases end that a judge is asked of, all where none stands, and the judge."""


@lru_cache(maxsize=4096)
def _judges(names: tuple[str, ...]) -> tuple[Judge, ...]:
    """Who is asked of phrases that end with these terminals."""
    ends = ["", *(" ".join(names[-size:]) for size in (1, 2, 3) if size <= len(names))]
    return tuple(judge for asked, judge in _JUDGES if any(end in ends for end in asked.split(" | ")))


def thing_after(text: str, reading: Reading, language: Language) -> int | None:
    """Where the words begin that don't belong to a phrase, when they were taken for a part of it; else ``None``.

    "The 25th" of "a week after the 25th anniversary", "on Friday" of "paid $50 a week on Friday".
    """
    phrase = cuts.Phrase(text, reading, language)
    for judge in _judges(reading.names[-3:]):
        place = judge(phrase)
        if place is not None:
            return place
    return None


def counted_from(text: str, reading: Reading, language: Language) -> Reading:
    """ "Within 30 days of the ruling": how long after what the words name, not after publication."""
    meaning = reading.meaning
    if isinstance(meaning, m.Range) and (length := _length_of_range(reading, meaning)) is not None:
        return length
    if not isinstance(meaning, m.Window) or not meaning.inclusive or meaning.anchor is not m.Anchor.PUBLICATION:
        return reading
    words = language.words
    links = {word.split(" ")[0] for name in ("OF", "REL", "FROM") for word in words[name]}
    links |= {word for word, tag in words["DET"].items() if tag == "following"}
    if word_after(text, reading.last).lower() not in links:
        return reading
    return evolve(reading, meaning=meaning.length)


def _length_of_range(reading: Reading, span: m.Range) -> Reading | None:
    """The length before a range that lasts so long: "for three hours from 9 a.m. to noon"."""
    begin, place = span.start, 0
    if isinstance(begin, m.Offset) and begin.direction == 1 and isinstance(begin.anchor, m.Date | m.Clock):
        place = next((at for at, token in enumerate(reading.tokens) if token.kinds[0][0] == "FROM"), 0)
    if not place or not isinstance(begin, m.Offset):
        return None
    end = reading.tokens[place - 1].end
    if reading.signal is not None and reading.signal[0] >= end:
        return None
    return evolve(
        reading, meaning=begin.length, end=end, last=end, tokens=reading.tokens[:place], pieces=(), joined=False
    )
