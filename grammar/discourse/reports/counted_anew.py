"""Days and years of a report that do not count from a year told by the way: "last won in 1996. Four years later"."""

from __future__ import annotations

from typing import Final

from grammar.calendar import DAY
from grammar.discourse.anchoring import earlier_than, later_than, years_on
from grammar.discourse.memory import STOP, Memory
from grammar.discourse.recall import beside_figure, in_days
from grammar.discourse.running import leads
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.parsing.driver import Reading

_WEEK: Final = 7 * DAY


def counted_anew(memory: Memory, reading: Reading, base: Interval | None) -> Interval | None:
    """The time from which a phrase counts where the *base* that it would have is none: the time told last, which only
    told since when, or publication. ``None`` where the base holds.
    """
    if later_than(reading.meaning) and (base is None or _is_behind_year(memory, reading)):
        return memory.recent  # "the first since 1969. A year later"; "last won in 1996. Four years later"
    if base is not None and base.granularity >= Granularity.YEAR and in_days(reading.meaning):
        return memory.published.day if earlier_than(reading.meaning) else None  # "founded in 1985. A day earlier"
    if base is not None and base.granularity <= Granularity.DAY and _is_figure_of_today(memory, reading, base):
        return memory.published.day
    return None


def _is_figure_of_today(memory: Memory, reading: Reading, base: Interval) -> bool:
    """Whether a figure of the day before opens no sentence, in a paragraph that tells no day of its own, behind one of
    weeks ago: "It had put off the deal on May 26." above "The index fell to 119 from 120 the previous day".
    """
    if not earlier_than(reading.meaning) or not in_days(reading.meaning) or not beside_figure(memory.text, reading):
        return False
    long_ago = (base.start or 0) < memory.published.start - _WEEK
    return long_ago and "\n\n" in memory.text[memory.mentioned : reading.first]


def _is_behind_year(memory: Memory, reading: Reading) -> bool:
    """Whether years are counted at the head of a sentence right behind one that told a year, not gone on from."""
    year = memory.last is not None and memory.last == memory.recent and memory.last.granularity is Granularity.YEAR
    begun = memory.text[memory.begun : memory.mentioned].lower().split()[:1]
    if not begun or memory.language.words["PREP"].get(begun[0]) == "since":
        return False  # "hired in May 1994. His father had worked there since 1961. A year later"
    near = year and not memory.moved and years_on(reading.meaning) and leads(memory.text, reading.first)
    return near and len(STOP.findall(memory.text, memory.mentioned, reading.first + 1)) == 1
