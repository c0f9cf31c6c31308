"""What a phrase is by the words that it has and that stand beside it: the first judge that has a say decides."""

from __future__ import annotations

from collections.abc import Container, Mapping
from functools import cache
from typing import Any, Final

from grammar.parsing.driver import Reading
from grammar.plausibility import any_day, parts_of_day, standing, wording
from grammar.plausibility.hours import clock_told
from grammar.plausibility.names import shows
from grammar.plausibility.numbers import figures
from grammar.plausibility.seen import Judge, Seen

_JUDGES: Final[tuple[tuple[str, Judge], ...]] = (
    ("ISO ISOCLOCK", wording.stamp_of_file),
    ("", wording.part_of_word),
    ("UNITS", wording.of_dimensions),
    ("UNITS", figures.of_series),
    ("UNIT", wording.inside_of_unit),
    ("", wording.before_era),
    ("TODAY", wording.as_if),
    ("=Unit", wording.told_behind),
    ("^UNITS", wording.uncounted),
    ("", wording.written_small),
    ("^MODQ", wording.way_around),
    ("^DET", wording.comes_then),
    ("^DET", wording.at_last),
    ("MONTH WEEKDAY NAMED NOON SEASON", wording.addressed),
    ("YY", wording.age_of_namesake),
    ("HHMM", wording.of_race),
    ("N2", wording.of_change),
    ("", wording.number_of_something),
    ("SLASH ISOMONTH", wording.number_of_file),
    ("", wording.noun),
    ("MONTH YEAR", wording.address),
    ("WEEKDAY", wording.short_span),
    ("", wording.without_company),
    ("", wording.in_name_of_work),
    ("WEEKDAY PARTDAY TONIGHT TODAY UNIT MONTH NOON SEASON NAMED", shows.named_show),
    ("NOON DECADE", wording.qualified),
    ("TENS CARD", wording.title_in_words),
    ("", wording.many),
    ("MONTH", wording.spelled_out),
    ("UNIT UNITS TODAY TONIGHT PARTDAY SEASON OFTEN NOON", wording.title),
    ("^FARYEAR", figures.far_span),
    ("FARYEAR", figures.far_year),
    ("YEAR", figures.bare_year),
    ("", figures.many_things),
    ("YEAR FARYEAR", figures.span_of_things),
    ("^MODQ ^OVER ^A", figures.share),
    ("^EDGE", figures.ends),
    ("", figures.dotted),
    ("HHMM", figures.in_recording),
    ("=Clock =Range =Approximate", figures.hour),
    ("=Spell", figures.week_of),
    ("UNIT", figures.week_of_season),
    ("CARD", figures.counted_things),
    ("CARD TENS N2", figures.minutes_to),
    ("N2", figures.day_counts),
    ("^YEAR ^FARYEAR ^NUM ^N2", figures.glued_era),
    ("^N2 MONTH", figures.share_of_month),
    ("SLASH", figures.fraction),
    ("ORD", figures.ordinal),
    ("INSTANT", figures.instant),
    ("APOS", figures.quoted_number),
    ("=Clock", clock_told.told_time),
    ("", standing.borrowed),
    ("=Spell =Part =Offset =Clock =Length", standing.of_game),
    ("", standing.idiom),
    ("^QUANT ^WEEKDAY ^PARTDAY", standing.unspecific),
    ("VAGUE", standing.vague),
    ("WEEKDAYS", any_day.some_weekdays),
    ("=Nearest", any_day.all_weekdays),
    ("WEEKDAY PARTDAY", any_day.any_weekday),
    ("WEEKDAY PARTDAY", any_day.any_part),
    ("UNITS", figures.so_many_hours),
    ("=Clock =Range", figures.to_hour),
    ("=NumericDate =Range", figures.doubtful_numbers),
    ("HHMM", figures.clock_alone),
    ("SEASON MONTH", standing.passing),
    ("SEASON", standing.season),
    ("MONTH WEEKDAY", standing.name),
    ("SLASH", figures.two_numbers),
    ("NAMED", standing.other_name),
    ("=DayPart", standing.part_of_event),
    ("^WEEKDAY DET", standing.part_of_event),
    ("PARTDAY", parts_of_day.part_of_day),
    ("OFTEN PARTDAYS", parts_of_day.so_many_nights),
    ("", standing.habit),
    ("", standing.each_year),
    ("=Date =Range =Then =Clock =Approximate =DayPart =Part =Spell =Ordinal", standing.leaning),
    ("=Then", standing.then),
    ("=Offset", standing.day_of_kind),
    ("UNITS", standing.units_of_number),
    ("UNIT", standing.first_day),
    ("=Now", standing.now),
    ("=Window", standing.months_of),
    ("=Unit", standing.unit),
    ("", standing.unsaid),
    ("DET", standing.determiner),
    ("=Length =Offset =Unit =Window", standing.length),
)
"""In order: the phrases that a judge is asked of, all where nothing is said, and the judge.

A name alone is a terminal with which they end, behind ``^`` one with which they begin, behind ``=`` the kind of their
meaning without its bound; of several of a sort, one is enough.
"""


@cache
def _judges(first: str, last: str, kind: str) -> tuple[Judge, ...]:
    """Who is asked of phrases that begin and end with these terminals and mean such a time."""
    phrase = {f"^{first}", f"={kind}", last}
    return tuple(judge for asked, judge in _JUDGES if _is_asked(asked.split(), phrase))


def _is_asked(asked: list[str], phrase: Container[str]) -> bool:
    sorts: dict[str, bool] = {}
    for one in asked:
        sort = one[0] if one[0] in "^=" else ""
        sorts[sort] = sorts.get(sort, False) or one in phrase
    return all(sorts.values())


def judged(text: str, reading: Reading, rules: Mapping[str, Any]) -> str | None:
    """``time``, ``latent``, or ``None`` where the words beside a phrase make something else of it."""
    seen = Seen.of(text, reading, rules)
    for judge in _judges(seen.names[0], seen.terminal, seen.named.__class__.__name__):
        if verdict := judge(seen):
            return None if verdict == "none" else verdict
    return "time"
