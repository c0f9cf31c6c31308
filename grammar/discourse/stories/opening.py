"""The year of a date without one at the head of a story: that of the first date in full behind it.

"The strike began on 11 January. On 2 February the soldiers came. It was won on 12 March 1912." What is told one after
the other goes on, so that the dates before the full one are the last of their kind before it; one that comes a little
later in the year than the full one is of its year, as stories also go back by days.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar import meaning as m
from grammar.building.telling import is_yearless
from grammar.calendar import DAY
from grammar.clauses.beside import word_before
from grammar.directions.focus import clause_of
from grammar.discourse.known import behind
from grammar.discourse.passing import aside, begun, hindsight, is_undated, told_then
from grammar.discourse.recall import counts_from_now
from grammar.discourse.running import leads
from grammar.discourse.stories.scenes import opens_section
from grammar.discourse.years.ages import is_born
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolution import resolve
from grammar.resolving import series

_REACH: Final = 1200
"""So many characters at most stand between the head of a story and its first date in full."""
_SOON: Final = 300
"""So many at most between a look back at its head and that date."""
_OLD: Final = 3 * 366 * DAY
"""So long before publication at least it lies then."""
_BACK: Final = 45 * DAY
"""By so much a date may come later in the year than the next one and still be of its year."""


def headed(
    text: str,
    reading: Reading,
    every: Sequence[tuple[Reading, bool]],
    published: Publication,
    policy: Policy,
    language: Language,
) -> Interval | None:
    """When the first date of a story is, by the dates behind it that tell their year; ``None`` where none tells it.

    Not the death of which an obituary tells, nor what "police said", nor where the full date is that of a birth, a
    founding or another outset: what is of now begins so, and its past comes behind.

    >>> from grammar import find
    >>> text = "The strike began on 11 January. On the 20th soldiers came. It was won on 12 March 1912."
    >>> [p.timex.value for p in find(text, published="2010-05-01", policy=Policy.narrative())]
    ['1912-01-11', '1912-01-20', '1912-03-12']
    """
    date = _bare(reading)
    if date is None or not told_then(text, reading.first, language) or _is_reported(text, reading, language):
        return None
    if _tells(text, reading, "dying", language):
        return None
    chain, since = [date], reading.last
    for other in behind(every, reading.first):
        if other.first - reading.last > _REACH or opens_section(text, since, other.first):
            break
        if any(counts_from_now(leaf) for leaf in other.nodes):
            break
        since, bare = other.last, _bare(other)
        if bare is not None and not hindsight(text, other, language):
            chain.append(bare)
        when = _full(other)
        if when is None:
            if _opens_year(text, other):
                break
            continue
        if _by_the_way(text, other, language):
            continue
        value = resolve(when, published=published, policy=policy).value
        after = not isinstance(value, Interval) or (value.start or 0) >= (published.day.end or 0)
        if after or not told_then(text, other.first, language) or _begins(text, other, language):
            break
        return _first(chain, (value.start or 0) if isinstance(value, Interval) else 0, policy)
    return None


def looked_back_from(
    text: str,
    reading: Reading,
    every: Sequence[tuple[Reading, bool]],
    published: Publication,
    policy: Policy,
    language: Language,
) -> Interval | None:
    """The first date of a story, of long ago, where it opens with what had been before that: "He had been killed the
    previous October. The ship was ordered in May 1806".
    """
    time = reading.time
    back = isinstance(time, m.Nearest | m.Unit) and time.anchor is m.Anchor.PREVIOUS and time.shift < 0
    back = back or (isinstance(time, m.Offset) and time.anchor is m.Anchor.PREVIOUS and time.direction < 0)
    if not back or not hindsight(text, reading, language):
        return None
    for other in behind(every, reading.first):
        when = _full(other)
        if when is None or other.first - reading.last > _SOON or opens_section(text, reading.last, other.first):
            return None
        if _by_the_way(text, other, language) or _begins(text, other, language):
            return None
        if not told_then(text, other.first, language):
            return None
        value = resolve(when, published=published, policy=policy).value
        old = isinstance(value, Interval) and (value.start or 0) < published.start - _OLD
        return value if old and isinstance(value, Interval) else None
    return None


def _bare(reading: Reading) -> m.Date | m.Spell | m.Named | None:
    """The date of a reading that has a month, a season or a name, and no year."""
    date = begun(reading.meaning)
    if isinstance(date, m.Date):
        return date if is_yearless(date) else None
    if isinstance(date, m.Named):
        return date if is_undated(date) else None
    return date if isinstance(date, m.Spell) and date.unit is G.SEASON and date.year is None else None


def _full(reading: Reading) -> m.Meaning | None:
    """The date of a reading that is told with its year, no year by itself."""
    date = begun(reading.meaning)
    if isinstance(date, m.Date):
        return date if date.month is not None and date.year is not None else None
    if isinstance(date, m.Spell) and date.unit is not G.SEASON:
        return None
    return date if isinstance(date, m.Spell | m.Named) and date.year is not None else None


def _opens_year(text: str, reading: Reading) -> bool:
    """Whether a year by itself opens a sentence, so that the story goes on from there."""
    date = begun(reading.meaning)
    return isinstance(date, m.Date) and date.year is not None and leads(text, reading.first)


def _by_the_way(text: str, reading: Reading, language: Language) -> bool:
    """Whether a date in full is no part of what is told one after the other: of a noun, in an aside or in hindsight."""
    if reading.signal is None or word_before(text, reading.first).lower() in language.words["OF"]:
        return True
    _, here = clause_of(text, reading.first, language)
    if here is None or here.draft.group.modality:
        return True  # "he would be deposed on 3 July 1815"
    return hindsight(text, reading, language) or aside(text, reading.first, len(text), language)


def _begins(text: str, reading: Reading, language: Language) -> bool:
    """Whether a date is that of a birth, a founding or another beginning of what is so now."""
    return is_born(text, reading.first, language) or _tells(text, reading, "outset", language)


def _tells(text: str, reading: Reading, kind: str, language: Language) -> bool:
    """Whether the verb of the clause of a date is of a closed class."""
    read, here = clause_of(text, reading.first, language)
    if read is None or here is None:
        return False
    verb, behind = here.draft.group.lemma, here.draft.group.last + 1
    after = read.tokens[behind].lower if behind < len(read.tokens) else ""
    return not read.lexicon.closed[kind].isdisjoint((verb, f"{verb} {after}"))


def _is_reported(text: str, reading: Reading, language: Language) -> bool:
    """Whether a clause beside that of a phrase tells who said so, as reports do: "it burned on 3 May, police said"."""
    read, here = clause_of(text, reading.first, language)
    if read is None or here is None:
        return False
    verbs = [place.draft.group for place in read.places if place.draft.group.first != here.draft.group.first]
    return any(group.lemma in read.lexicon.saying for group in verbs)


def _first(chain: Sequence[m.Date | m.Spell | m.Named], start: int, policy: Policy) -> Interval | None:
    """When the first of some dates is that come one after the other, up to a time."""
    chosen: Interval | None = None
    for date in reversed(chain):
        before, holding, after = series.beside(date, start, policy)
        chosen = holding or before
        if holding is None and after is not None and (after.start or 0) - start <= _BACK:
            chosen = after
        if chosen is None or chosen.start is None:
            return None
        start = chosen.start
    return chosen
