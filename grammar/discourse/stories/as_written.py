"""Times of a story that are seen from when it was written: "the obelisk was set up again only last year"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY, from_days
from grammar.directions.focus import clause_of
from grammar.discourse.known import Known
from grammar.discourse.plans.ahead import is_quoted
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.parsing.driver import Reading

_LONG: Final = 366 * DAY
"""So long before publication at least is a story in which somebody speaks of their own day."""
_PARAGRAPH: Final = 1200
"""So many characters back at most a paragraph is looked through for what opens a quotation."""


def is_as_written(known: Known, reading: Reading, last: int) -> bool:
    r"""Whether "last year", "this week" or "next Thursday" is of when a story was written, not of where it is: in the
    last one of its paragraphs, which begins at *last*, with nothing compared and in no words of somebody.

    >>> from grammar import Policy, find
    >>> text = "It was carried off in 1937.\n\nIt was set up again only last month."
    >>> [p.timex.value for p in find(text, published="2009-12-19", policy=Policy.narrative())]
    ['1937', '2009-11']
    """
    if not 0 < last < reading.first:
        return False
    names, seen = reading.names, next((node for node in reading.nodes if _is_seen(node)), None)
    weekday = is_weekday(reading.time)
    if not weekday and (seen is None or "DET" not in names or "THE" in names[: names.index("DET")][-1:]):
        return False  # "in December of the next year"
    read, holder = clause_of(known.text, reading.first, known.language)
    if read is None or holder is None or read.lexicon.frame is not None:
        return False
    group, words = holder.draft.group, read.lexicon
    if group.tense == "past" and (group.perfect or weekday):
        return False
    if weekday:
        return group.tense in ("present", "future") and not _is_spoken(known, reading)  # "falls on Monday"
    place = read.place_of(reading.first)
    before = read.last_verb(place)
    now = before is not None and before.tense == "present" and not before.perfect  # "is held every year; this year"
    this = isinstance(seen, m.Unit | m.Nearest) and not seen.shift
    if this and leads(known.text, reading.first) and group.tense == "past" and not now:
        return False  # "This week he spent in Paris"
    compares = words.closed["than"] | words.closed["comparative"] | words.closed["alike"]
    if any(token.lower in compares for token in read.tokens[:place]):
        return False
    return not _is_spoken(known, reading)


def is_of_now(reading: Reading, value: Interval, here: Interval | None, years: Iterable[int]) -> bool:
    """Whether a time is seen from when a story of long ago was written, so that the story is not there: "came up for
    auction last November ... On 12 June 1902 it sailed"; *years* are those that the text tells.
    """
    if not any(_is_seen(node) or _is_ago(node) for node in reading.nodes) or value.start is None:
        return False
    if here is not None:
        return value.start > (here.end or 0) + _LONG
    year = from_days(value.start // DAY)[0]
    return any(told < year - 1 for told in years)


def _is_ago(node: m.Meaning) -> bool:
    return isinstance(node, m.Offset) and node.anchor is m.Anchor.PUBLICATION


def as_spoken(known: Known, reading: Reading) -> Reading:
    """What somebody said of their day, who is quoted in a story of long ago, and a night of which it tells: from where
    the story is, "'We buried four this morning,' he wrote", "it was overrun overnight".

    >>> from grammar import Policy, find
    >>> text = 'The fever came on 22 July 1854. "We buried four this morning," he wrote.'
    >>> [p.timex.value for p in find(text, published="1995-04-30", policy=Policy.narrative())]
    ['1854-07-22', '1854-07-22TMO']
    """
    here = known.around.previous
    if here is None or here.end is None or here.end > known.published.start - _LONG:
        return reading
    seen = next((node for node in reading.nodes if _is_said(node) or _is_seen(node)), None)
    if not isinstance(seen, m.Unit | m.Nearest):
        return reading
    unit = seen.unit if isinstance(seen, m.Unit) else G.DAY
    night = isinstance(reading.meaning, m.DayPart) and len(reading.own) == 1 and seen.shift < 0
    if unit < here.granularity or not (night or _is_spoken(known, reading)):
        return reading
    then = evolve(seen, anchor=m.Anchor.PREVIOUS, shift=0 if night else seen.shift)
    return evolve(reading, meaning=m.replaced(reading.meaning, seen, then))


def is_promised(known: Known, reading: Reading, value: Interval, here: Interval | None) -> bool:
    """Whether somebody only said by when a thing would be: "promised to have it done 'by Easter'"."""
    if here is None or reading.signal is None or reading.signal[2] not in ("by", "before", "until"):
        return False
    return (value.start or 0) > (here.end or 0) and _is_spoken(known, reading)


def _is_spoken(known: Known, reading: Reading) -> bool:
    """Whether a quotation is open at a phrase."""
    begin = max(0, reading.first - _PARAGRAPH)
    begin = max(begin, known.text.rfind("\n", begin, reading.first))
    return is_quoted(known.text[begin : reading.first], known.language)


def _is_said(node: m.Meaning) -> bool:
    """Whether a meaning is today, yesterday or tomorrow."""
    told = isinstance(node, m.Unit) and node.anchor is m.Anchor.PUBLICATION and node.unit is G.DAY
    return told and isinstance(node, m.Unit) and abs(node.shift) <= 1


def _is_seen(node: m.Meaning) -> bool:
    """Whether a meaning is one that looks from publication: a unit of a week or more, or the day or month nearest."""
    match node:
        case m.Unit(anchor=m.Anchor.PUBLICATION, shift=-1 | 0 | 1, unit=unit):
            return G.WEEK <= unit <= G.YEAR
        case m.Nearest(anchor=m.Anchor.PUBLICATION, shift=-1 | 0 | 1):
            return True
    return False
