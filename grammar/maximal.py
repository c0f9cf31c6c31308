"""Maximal phrases of a running text, unresolved: read one by one, judged, and joined with their neighbours.

At each word that can begin a phrase the driver reads the longest one; what is more often
a name, a verb, a number of things or a part of another word is left alone, by the tables
``[island]`` of ``words.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.directions.plans.put_off import moved_up_to
from grammar.directions.small_words.conjunctions import before_year
from grammar.discourse.years.same import with_years
from grammar.language import Language
from grammar.lexing.filenames import in_name
from grammar.neighbours.asides import with_days, with_months
from grammar.neighbours.beginning import with_ends
from grammar.neighbours.closing import with_closings
from grammar.neighbours.days.calendar_lines import with_calendar_lines
from grammar.neighbours.days.days_of import with_days_of
from grammar.neighbours.days.moving import with_moved
from grammar.neighbours.days.nth import with_nth_days
from grammar.neighbours.days.nth_weekdays import with_nth_weekdays
from grammar.neighbours.days.numbered import with_items, with_numbers
from grammar.neighbours.days.own_dates import with_own_dates
from grammar.neighbours.days.paydays import with_pay_days
from grammar.neighbours.days.plain_days import with_plain_days
from grammar.neighbours.days.weekday_dates import with_weekdays
from grammar.neighbours.days.weeks_of import with_weeks_of
from grammar.neighbours.ensuing import with_ensuing
from grammar.neighbours.hours.bare_hours import with_bare_hours
from grammar.neighbours.hours.clock_days import with_clocks
from grammar.neighbours.hours.code_lines import with_code_lines
from grammar.neighbours.hours.day_clocks import with_day_clocks
from grammar.neighbours.hours.day_hours import with_day_hours
from grammar.neighbours.hours.dayless import without_day
from grammar.neighbours.hours.doors import with_doors
from grammar.neighbours.hours.dotted import with_dots
from grammar.neighbours.hours.each_day import with_each_day
from grammar.neighbours.hours.evenings import with_evenings
from grammar.neighbours.hours.excepted import with_excepted
from grammar.neighbours.hours.fixtures import with_fixtures
from grammar.neighbours.hours.listed import with_listed_hours
from grammar.neighbours.hours.listed_parts import with_listed_parts
from grammar.neighbours.hours.long_clock import with_long_clock
from grammar.neighbours.hours.meetings import with_meetings
from grammar.neighbours.hours.military import with_codes
from grammar.neighbours.hours.notices import with_notices
from grammar.neighbours.hours.openings import with_hours, with_members
from grammar.neighbours.hours.running_orders import with_running_orders
from grammar.neighbours.hours.rush import with_rush_hours
from grammar.neighbours.hours.same_half import with_halves
from grammar.neighbours.hours.sessions import with_sessions
from grammar.neighbours.hours.set_hours import with_set_hours
from grammar.neighbours.hours.stays import with_stays
from grammar.neighbours.hours.two_clocks import with_two_clocks
from grammar.neighbours.joining import join
from grammar.neighbours.lasting import previously
from grammar.neighbours.listing import Judged, with_lists
from grammar.neighbours.nexts import with_nexts
from grammar.neighbours.pair import Pair
from grammar.neighbours.seasons import with_seasons
from grammar.neighbours.years.again import with_again
from grammar.neighbours.years.centuries import with_centuries
from grammar.neighbours.years.figures_ago import with_years_ago
from grammar.neighbours.years.of_eras import with_short_years
from grammar.neighbours.years.of_things import with_thing_years
from grammar.neighbours.years.paired import with_paired_years
from grammar.neighbours.years.quarters import with_quarters
from grammar.parsing.driver import Passed, Reading, driver, moved
from grammar.plausibility.cutting.cut import counted_from, thing_after
from grammar.plausibility.cutting.edges_of_things import day_of_owned
from grammar.plausibility.cutting.first_ones import day_behind
from grammar.plausibility.hours.arranging import alarm_at, days_of_month
from grammar.plausibility.hours.without_sign import hour_run, minutes_to
from grammar.plausibility.list_letters import behind_letter
from grammar.plausibility.names.beginnings import (
    after_all,
    after_march,
    after_number,
    after_person,
    behind_each_other,
    behind_its_last,
    behind_late,
    weekday_of_name,
    word_of_verb,
)
from grammar.plausibility.names.namesakes import is_beside_feast, is_called_after
from grammar.plausibility.numbers.more import behind_more
from grammar.plausibility.numbers.numeric import around_the_clock
from grammar.plausibility.numbers.quotes import number_end
from grammar.plausibility.plausible import kind_of
from grammar.plausibility.shorthand import asked_about, listed_of, next_of, since_year
from grammar.plausibility.unsigned import owning
from grammar.plausibility.years.apart import with_year_apart
from grammar.plausibility.years.early import is_old, lost_year, with_early_year
from grammar.plausibility.years.of_two_digits import with_digits, year_at

_INSIDE: Final = re.compile(
    r"[^\W_]|[@#/⁄\\&]|(?<=[^\W_])_|(?<=[^\W\d_])[-‐‑]|(?<=\d)[-.,/–]|(?<=\d)(?<!/[12]\d{3}):|(?<=\w)['’]"
)
"""What, right before a word, makes it a part of another one: letters, ``pre-`` of "pre-war", ``3.`` of "3.5"."""

_Sweep = Callable[[str, Iterable[Judged], Language], Iterator[Judged]]
"""Reads the phrases of a text from the first to the last, and gives them as their neighbours make them."""

_APART: Final[tuple[_Sweep, ...]] = (
    with_centuries,
    with_dots,
    with_long_clock,
    with_code_lines,
    with_codes,
    with_nth_days,
    with_plain_days,
    with_calendar_lines,
    with_short_years,
    with_doors,
    with_running_orders,
    with_stays,
    with_two_clocks,
    with_halves,
    with_notices,
    with_day_clocks,
    with_evenings,
    with_meetings,
    with_bare_hours,
    with_seasons,
    with_hours,
)
"""What is told before two neighbours become one phrase, in order: each sees what those before it made."""

_TOGETHER: Final[tuple[_Sweep, ...]] = (
    with_excepted,
    with_days_of,
    with_numbers,
    with_items,
    with_days,
    with_clocks,
    with_sessions,
    with_rush_hours,
    with_day_hours,
    with_fixtures,
    without_day,
    with_lists,
    with_members,
    with_nth_weekdays,
    with_pay_days,
    with_weeks_of,
    with_nexts,
    with_ensuing,
    with_listed_hours,
    with_listed_parts,
    with_each_day,
    with_quarters,
    with_years_ago,
    with_closings,
    with_moved,
    with_ends,
    with_again,
    with_paired_years,
    with_months,
    with_thing_years,
    with_years,
    with_weekdays,
    with_set_hours,
    with_own_dates,
)
"""What is told once they are."""

_BEGINNINGS: Final[tuple[Callable[[str, Reading, Language], int | None], ...]] = (
    weekday_of_name,
    after_person,
    moved_up_to,
    asked_about,
    word_of_verb,
    after_march,
    after_number,
    after_all,
    day_behind,
    behind_more,
    before_year,
    behind_letter,
    behind_each_other,
    day_of_owned,
    behind_late,
    behind_its_last,
)
"""Where a phrase begins whose first words are none of its own: the first that knows tells."""

_REREAD: Final[tuple[Callable[[str, Reading, Language], Reading], ...]] = (
    counted_from,
    with_digits,
    minutes_to,
    around_the_clock,
    since_year,
    with_early_year,
    with_year_apart,
)
"""What the words and numbers right beside a phrase make of it, in order."""

_AT_HOUR: Final = re.compile(r"@\d{1,2}(?:[:.]\d\d)?[^\W\d_]{2}(?!\w|\.\w)")
"""An hour with its half of the day, right behind a sign: "doors @7pm"."""


def readings(text: str, language: Language) -> Iterator[tuple[Reading, bool]]:
    """Maximal phrases of a text, unresolved, each with whether it is latent."""
    told = _joined(text, _swept(text, _attempts(text, language), language, _APART), language)
    for reading, kind in _swept(text, told, language, _TOGETHER):
        if kind is not None:
            yield reading, kind == "latent"


def _swept(text: str, found: Iterator[Judged], language: Language, sweeps: Iterable[_Sweep]) -> Iterator[Judged]:
    for sweep in sweeps:
        found = sweep(text, found, language)
    return found


def _joined(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The phrases of a text, neighbours joined, each with what it is taken for."""
    held: Judged | None = None
    for reading, kind in found:
        if held is not None and held[0].joined and held[0].first <= reading.first < held[0].last:
            continue  # read anew without its signal: "the winter for 2017"
        wider = days_of_month(text, reading, language) if kind == "time" else None
        if wider is not None and (held is None or held[0].last <= wider.first or held[1] != "time"):
            held = held if held is None or held[0].last <= wider.first else None  # hours, until the month told of days
            reading = wider
        if held is not None:
            if "time" in (kind, held[1]):
                together = join(text, held[0], reading, language)
            else:
                together = previously(Pair(text, held[0], reading, language)) if kind == "latent" else None
            if together is not None:
                held = together, "time"
                continue
            yield held
        held = reading, kind
    if held is not None:
        yield held


def _attempts(text: str, language: Language) -> Iterator[Judged]:
    """Phrases as read one by one, each begun where the last one ended, also those that are no times."""
    drive, position = driver(language), 0
    latest: Reading | None = None
    for begin in drive.starts.of(text):
        if begin < position:
            continue
        stroke = latest is not None and latest.last == begin - 1 and text[latest.last] == "/"
        if (
            begin
            and text[begin - 1] != " "
            and not stroke
            and not _AT_HOUR.match(text, begin - 1)
            and _INSIDE.match(text, begin - 1)
            and not in_name(text, begin)
        ):
            continue
        reading = drive.read(text, begin)
        if stroke and latest is not None:
            reading = next_of(latest, reading)
        reading = alarm_at(text, begin, language) if reading is None else reading
        if not isinstance(reading, Passed):
            reading = hour_run(text, begin, reading, language)
            reading = year_at(text, begin, language) or reading if reading is None or is_old(reading) else reading
        if reading is None:
            continue
        if isinstance(reading, Passed):
            position = reading.last
            continue
        number = number_end(text, reading, language)
        if number is not None:
            position = number
            continue
        behind = next((at for begins in _BEGINNINGS if (at := begins(text, reading, language)) is not None), None)
        if behind is not None and isinstance(alone := drive.read(text, behind), Reading):
            reading = alone
        thing = thing_after(text, reading, language)
        if thing is not None:
            shorter = drive.read(text[begin:thing], 0)
            if not isinstance(shorter, Reading):
                continue
            reading = moved(shorter, begin)
        reading = listed_of(text, latest, owning(text, reading, language), language)
        for reread in _REREAD:
            reading = reread(text, reading, language)
        if is_called_after(text, reading, language) or is_beside_feast(text, reading, language):
            position = reading.last
            continue
        year = lost_year(text, reading)
        if year:
            reading = evolve(reading, meaning=m.Impossible(f"the number {year} after it is no year that is read"))
        kind = kind_of(text, reading, language)
        if kind is not None:
            position = reading.last
        latest = reading
        yield reading, kind
