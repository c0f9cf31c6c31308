r"""Years to which the end of a paragraph jumps ahead, where the next one goes on from before.

"He gave up the fort on 3 May 1808 and died in April 1820.\n\nIn the north things mended. On 18 May": of 1808.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import Place, Read, clause_of
from grammar.discourse.anchoring import that_one
from grammar.discourse.known import behind
from grammar.discourse.passing import begun, dateless, tells_done
from grammar.discourse.stories.scenes import YEARS, opens_section
from grammar.discourse.years.shown import Behind
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_JUMP: Final = 366 * calendar.DAY
"""So long at least behind the time that a story is at lies what it only tells ahead."""
_FAR: Final = 5 * 366 * calendar.DAY
"""So long at least behind it lies the death of somebody who only did something then."""


def jumps(
    text: str,
    reading: Reading,
    value: Interval,
    here: Interval | None,
    every: Sequence[tuple[Reading, bool]],
    language: Language,
) -> bool:
    r"""Whether a date with its year closes a paragraph, a bare date follows in the next one, and it is that of the
    death of who had done something before, a year until which something was so, or one before which lies the next date
    in full; or whether a time of day or a weekday stands right behind it, which goes on from a day: "remembered it
    still in the summer of 1954. At seven it".

    >>> from grammar import Policy, find
    >>> text = "He gave it up on 3 May 1808 and died in April 1820.\n\nThe north held. On 18 May he won."
    >>> [p.timex.value for p in find(text, published="2009-12-19", policy=Policy.narrative())]
    ['1808-05-03', '1820-04', '1808-05-18']
    """
    if here is None or here.granularity >= G.YEAR or YEARS.isdisjoint(reading.names):
        return False
    if (value.start or 0) < (here.end or 0) + _JUMP:
        return False
    following = next(behind(every, reading.first, 1), None)
    if following is None or opens_section(text, reading.last, following.first):
        return False
    read, holder = clause_of(text, reading.first, language)
    hangs = holder is not None and holder.draft.role not in ("main", "coordinate")
    if here.granularity <= G.DAY and hangs and _is_inside(following, value):
        return True
    if "\n" not in text[reading.last : following.first] or not _is_bare(following):
        return False
    if value.granularity is G.YEAR and reading.signal is not None and reading.signal[2] == "until":
        return True
    far = value.granularity >= G.MONTH and (value.start or 0) >= (here.end or 0) + _FAR
    if far and read is not None and holder is not None and _dies_at_last(read, holder):
        return True
    full = Behind(text, reading, every, language).next_full()
    return full is not None and (here.start or 0) <= full * calendar.DAY < (value.start or 0)


def _dies_at_last(read: Read, holder: Place) -> bool:
    """Whether a sentence that tells what somebody did ends with when they died: "was condemned, and died in 1820"."""
    first = next((group for group in read.groups if group.form == "finite"), None)
    dies = holder.draft.group.lemma in read.lexicon.closed["dying"]
    return dies and first is not None and first.last < holder.draft.group.first


def comes_back(
    text: str, reading: Reading, value: Interval, here: Interval | None, before: Interval | None, language: Language
) -> bool:
    """Whether a day or month with its year lies between the time *before*, from which a story jumped years ahead, and
    *here*: it goes on from there, "ended on 3 May 1847. The debt was forgiven in 1852. In April 1848 a vote was held".
    """
    if here is None or before is None or value.granularity >= G.SEASON or YEARS.isdisjoint(reading.names):
        return False
    if here.granularity is not G.YEAR:
        return False  # "On 4 August 1914 war broke out. The captain joined the club in April 1909. In September"
    if not (before.end or 0) <= (value.start or 0) or not (value.end or 0) <= (here.start or 0):
        return False
    if (here.start or 0) < (before.end or 0) + _JUMP:
        return False
    return tells_done(text, reading.first, language)


def is_gone_on_from(
    text: str, reading: Reading, value: Interval, every: Sequence[tuple[Reading, bool]], language: Language
) -> bool:
    """Whether a sentence goes on by days from its month of long before: "The plague came in May 1349; the vicar died on
    the 11th".
    """
    if value.granularity is not G.MONTH or YEARS.isdisjoint(reading.names):
        return False
    following = next(behind(every, reading.first, 1), None)
    if following is None:
        return False
    date = following.time
    if not isinstance(date, m.Date) or date.day is None or date != m.Date(day=date.day):
        return False
    if END_BEFORE_WORD.search(text, reading.last, following.first + 1):
        return False
    _, holder = clause_of(text, reading.first, language)
    return holder is not None and holder.draft.role == "main" and holder.draft.group.tense == "past"


def _is_bare(reading: Reading) -> bool:
    """Whether a phrase is a day, a month or a season without its year."""
    date = begun(reading.meaning)
    if isinstance(date, m.Nearest):
        return that_one(date)
    return isinstance(date, m.Date | m.Spell) and date.year is None and getattr(date, "weekday", None) is None


def _is_inside(following: Reading, value: Interval) -> bool:
    """Whether the phrase behind a month or more is a time of day, or one behind a season or more a weekday: of no day
    that was told there.
    """
    date = dateless(following.meaning)
    if value.granularity >= G.SEASON and is_weekday(date):
        return True
    clock = m.unbound(following.meaning)
    of_day = isinstance(clock, m.Clock | m.DayPart) and (clock.date is None or m.goes_on(clock))
    return value.granularity >= G.MONTH and of_day
