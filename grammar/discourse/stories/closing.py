r"""What the last paragraph of a story tells of when it was written, with no word that says so.

"The walk was pulled down in 2012.\n\nThe bay reopens this spring: on Saturday 2 April the harness will be hung".
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_time
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.context import Direction
from grammar.directions.focus import clause_of
from grammar.discourse.known import Known, behind
from grammar.discourse.passing import begun, hindsight
from grammar.discourse.stories.as_written import Every, in_present, is_spoken, is_told_by_somebody
from grammar.discourse.stories.of_weekday import fits
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.parsing.driver import Reading

_LONG: Final = 366 * calendar.DAY
"""So long before publication at least is where such a story has come to."""
_HALF: Final = 183
"""So many days at most from publication lies a day that only its weekday tells."""
_MOST: Final = 40
"""So many phrases of such a paragraph at most are looked at."""
_ON: Final = 4
"""So many years, with its own, a weekday is sought from where a story is."""
_MODERN: Final = 1800
"""Stories of before may be told by another calendar."""
_SENTENCES: Final = 2
"""So many sentences at most behind a time seen from when a story was written, what is in the present is of then."""


def of_closing(
    known: Known, every: Every, reading: Reading, last: int, seen: int
) -> tuple[Reading, Direction | None, bool] | None:
    r"""A phrase of the last paragraph, which begins at *last*, that is seen from when the story was written, where it
    looks, and whether it goes on from the time seen so before, whose words end at *seen*; ``None`` where it is not.

    So is what will be, also what is, behind such a time; what goes on from that; and a day whose weekday is that of
    publication's year and of none that the story is in.

    >>> from grammar import Policy, find
    >>> text = "It closed on 3 May 1971.\n\nThe hall reopens this spring: on Saturday 2 April a play will be given."
    >>> [p.timex.value for p in find(text, published="2016-03-01", policy=Policy.narrative())]
    ['1971-05-03', '2016-SP', '2016-04-02']
    """
    here = known.around.previous
    if not 0 < last <= reading.first or here is None or (here.end or 0) > known.published.start - _LONG:
        return None
    again = seen >= last and len(END_BEFORE_WORD.findall(known.text, seen, reading.first + 1)) < _SENTENCES
    date = begun(reading.time)
    if again and (m.goes_on(reading.meaning) or is_time(date)):
        return None if hindsight(known.text, reading, known.language) else (reading, None, True)
    full = isinstance(date, m.Date) and date.weekday and date.day and date.month and date.year is None
    if full and isinstance(date, m.Date) and _is_seen_beside(every, last):
        year = _year_of_weekday(date, here, known)
        if year is not None:
            return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year))), None, False
    today = reading.time == m.Unit(G.DAY, 0)
    if not today and not m.turns(reading.meaning):
        return None
    read, holder = clause_of(known.text, reading.first, known.language)
    if read is None or holder is None or read.lexicon.frame is not None:
        return None
    tense, modality = holder.draft.group.tense, holder.draft.group.modality
    now = (tense == "future" and (again or holder.draft.group.passive)) or (tense == "present" and again)
    if not now or modality not in ("", "possible", "planned") or is_spoken(known, reading):
        return None
    if is_told_by_somebody(read, narrated=False):
        return None
    return None if in_present(known, every, reading, last) else (reading, "future", False)


def _is_seen_beside(every: Every, last: int) -> bool:
    """Whether something in a paragraph that begins at *last* is seen from publication: "last Monday", "this summer"."""
    return any(
        getattr(node, "anchor", None) is m.Anchor.PUBLICATION
        for reading in behind(every, last - 1, _MOST)
        for node in reading.nodes
    )


def _year_of_weekday(date: m.Date, here: Interval, known: Known) -> int | None:
    """The year around publication whose weekday a day has, where it is not that of where a story is, or came from."""
    written = (known.published.day.start or 0) // calendar.DAY
    for time in (here, known.before_last):
        year = calendar.from_days(((time.start if time else None) or 0) // calendar.DAY)[0]
        if time is not None and (year < _MODERN or any(fits(date, year + on) for on in range(_ON))):
            return None
    for one in (calendar.from_days(written)[0] + shift for shift in (0, -1, 1)):
        near = abs(calendar.to_days(one, date.month or 1, date.day or 1) - written) <= _HALF
        if near and fits(date, one):
            return one
    return None
