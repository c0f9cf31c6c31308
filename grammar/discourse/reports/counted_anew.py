"""Days and years of a report that do not count from a year told by the way: "last won in 1996. Four years later"."""

from __future__ import annotations

from grammar.discourse.anchoring import earlier_than, later_than, years_on
from grammar.discourse.memory import STOP, Memory
from grammar.discourse.recall import in_days
from grammar.discourse.running import leads
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.parsing.driver import Reading


def counted_anew(memory: Memory, reading: Reading, base: Interval | None) -> Interval | None:
    """The time from which a phrase counts where the *base* that it would have is none: the time told last, which only
    told since when, or publication. ``None`` where the base holds.
    """
    if later_than(reading.meaning) and (base is None or _is_behind_year(memory, reading)):
        return memory.recent  # "the first since 1969. A year later"; "last won in 1996. Four years later"
    if base is not None and base.granularity >= Granularity.YEAR and in_days(reading.meaning):
        return memory.published.day if earlier_than(reading.meaning) else None  # "founded in 1985. A day earlier"
    return None


def _is_behind_year(memory: Memory, reading: Reading) -> bool:
    """Whether years are counted at the head of a sentence right behind one that told a year, not gone on from."""
    year = memory.last is not None and memory.last == memory.recent and memory.last.granularity is Granularity.YEAR
    begun = memory.text[memory.begun : memory.mentioned].lower().split()[:1]
    if not begun or memory.language.words["PREP"].get(begun[0]) == "since":
        return False  # "hired in May 1994. His father had worked there since 1961. A year later"
    near = year and not memory.moved and years_on(reading.meaning) and leads(memory.text, reading.first)
    return near and len(STOP.findall(memory.text, memory.mentioned, reading.first + 1)) == 1
