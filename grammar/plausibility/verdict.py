"""What a phrase is by the words that it has and that stand beside it: the first judge that has a say decides."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from grammar.parsing.driver import Reading
from grammar.plausibility import figures, standing, wording
from grammar.plausibility.seen import Judge, Seen

_JUDGES: Final[tuple[tuple[str, Judge], ...]] = (
    ("ISO ISOCLOCK", wording.stamp_of_file),
    ("", wording.part_of_word),
    ("UNIT", wording.inside_of_unit),
    ("", wording.before_era),
    ("", wording.told_behind),
    ("", wording.uncounted),
    ("", wording.written_small),
    ("", wording.way_around),
    ("MONTH WEEKDAY NAMED NOON SEASON", wording.addressed),
    ("", wording.number_of_something),
    ("SLASH ISOMONTH", wording.number_of_file),
    ("", wording.noun),
    ("MONTH YEAR", wording.address),
    ("WEEKDAY", wording.short_span),
    ("", wording.without_company),
    ("", wording.in_name_of_work),
    ("NOON DECADE", wording.qualified),
    ("TENS CARD", wording.title_in_words),
    ("", wording.many),
    ("MONTH", wording.spelled_out),
    ("UNIT UNITS TODAY TONIGHT PARTDAY SEASON OFTEN NOON", wording.title),
    ("", figures.far_span),
    ("FARYEAR", figures.far_year),
    ("YEAR", figures.bare_year),
    ("", figures.many_things),
    ("YEAR FARYEAR", figures.span_of_things),
    ("", figures.ends),
    ("", figures.hour),
    ("CARD TENS N2", figures.minutes_to),
    ("N2", figures.day_counts),
    ("SLASH", figures.fraction),
    ("ORD", figures.ordinal),
    ("INSTANT", figures.instant),
    ("APOS", figures.quoted_number),
    ("", standing.borrowed),
    ("", standing.idiom),
    ("", standing.unspecific),
    ("VAGUE", standing.vague),
    ("WEEKDAYS", standing.some_weekdays),
    ("UNITS", figures.so_many_hours),
    ("", figures.to_hour),
    ("", figures.doubtful_numbers),
    ("HHMM", figures.clock_alone),
    ("SEASON MONTH", standing.passing),
    ("SEASON", standing.season),
    ("MONTH WEEKDAY", standing.name),
    ("SLASH", figures.two_numbers),
    ("NAMED", standing.other_name),
    ("", standing.part_of_event),
    ("PARTDAY", standing.part_of_day),
    ("", standing.habit),
    ("", standing.each_year),
    ("", standing.leaning),
    ("", standing.then),
    ("", standing.day_of_kind),
    ("UNITS", standing.units_of_number),
    ("UNIT", standing.first_day),
    ("", standing.now),
    ("", standing.months_of),
    ("", standing.unit),
    ("", standing.unsaid),
    ("DET", standing.determiner),
    ("", standing.length),
)
"""In order: the terminals with which the phrases end that a judge is asked of, all where none stands, and the judge."""


@cache
def _judges(terminal: str) -> tuple[Judge, ...]:
    """Who is asked of phrases that end with a terminal."""
    return tuple(judge for ends, judge in _JUDGES if not ends or terminal in ends.split())


def judged(text: str, reading: Reading, rules: Mapping[str, Any]) -> str | None:
    """``time``, ``latent``, or ``None`` where the words beside a phrase make something else of it."""
    seen = Seen.of(text, reading, rules)
    for judge in _judges(seen.terminal):
        if verdict := judge(seen):
            return None if verdict == "none" else verdict
    return "time"
