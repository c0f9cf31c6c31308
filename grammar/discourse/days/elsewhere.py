"""Where a bare day, weekday or month that a text tells several times lies: in all of its places on one side of today.

Writers mean one day by all of them ("Tickets for 18 April are on sale. ... 18/04: Leeds, Town Hall"), and what one
place leaves open another tells.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_yearless
from grammar.calendar import DAY
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.context import AHEAD, UNTOLD, Direction
from grammar.directions.focus import focus_of
from grammar.directions.leaning import looking
from grammar.discourse.known import place_in
from grammar.language import Language
from grammar.meaning import Meaning
from grammar.neighbours.listing import joint_of
from grammar.parsing.driver import Reading
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolving.dates import in_order
from grammar.resolving.series import beside

_AHEAD: Final = (*AHEAD, "awaited", "held", "passed", "listed")
_POLICY: Final = Policy()
_ASKED: Final = 2
"""So many places at most are asked on each side of one."""
_MONTHS: Final = 12
_NAME: Final = 3
"""So many words at most has the name of what somebody did something to."""
_SOON: Final = 7 * DAY
"""A bare number of a day that lies no further ahead than this is of its own month."""
_NEXT: Final = DAY
"""A weekday that lies no further than this is the one meant, whatever one of its clauses says."""


@frozen
class Elsewhere:
    """The bare dates of a text, and where each looks."""

    text: str
    published: Publication
    language: Language
    every: Sequence[tuple[Reading, bool]]

    def agreeing(self, reading: Reading, way: Direction) -> Direction:
        """Where a phrase looks, given what its own clause says.

        A place that tells nothing looks where another does. Where one looks back and one ahead, the nearer date is
        meant; of a weekday only if it is that of yesterday or tomorrow ("won on Saturday and play again on Saturday").

        >>> from grammar import find
        >>> text = "They sent out invitations for a September 12 event. The event on September 12 will be in Oslo."
        >>> [phrase.timex.value for phrase in find(text, published="2012-09-04")]
        ['2012-09-12', '2012-09-12']
        """
        date = _bare(reading.meaning)
        if date is None or (way != "past" and way not in (*UNTOLD, *_AHEAD)):
            return way
        before, holding, after = beside(date, self.published.day.start or 0, _POLICY)
        if holding is not None or before is None or after is None:
            return way
        today = self.published.day.start or 0
        ago, ahead = today - (before.start or 0), (after.start or 0) - today
        near: Direction = "past" if ago < ahead else "future"
        untold, weekday = way in UNTOLD, date.weekday is not None
        if (weekday and min(ago, ahead) > _NEXT) or (not untold and (way == "past") == (near == "past")):
            return way
        places = self._beside(reading, date)
        if not places or (way == "past" and self._is_done(reading)) or (weekday and self._is_set(reading, way)):
            return way
        ways = {looking(self.text, other, self.language) for other in places}
        back, onward = "past" in ways, not ways.isdisjoint(_AHEAD)
        if untold and onward and (near == "future" or not back):
            return "future"
        told = back if near == "past" else onward
        return "nearest" if told and not (untold and weekday) else way

    def dated(self, reading: Reading, way: Direction) -> Reading:
        """A bare date that looks so, as other ones of its text tell it."""
        return self._in_row(reading) if way == "past" else self._in_full(reading, way)

    def _in_full(self, reading: Reading, way: Direction) -> Reading:
        """A bare number of a day, as the day ahead that the text told in full before: "it is set for 28 March. This
        weekend we pack. I doubt we will move on the 28th".

        Where it told two such days, or one that is over, the next one is meant.
        """
        day = reading.time
        if not isinstance(day, m.Date) or day != m.Date(day=day.day) or way not in (*UNTOLD, *_AHEAD):
            return reading
        told = [date for date, first in self._numbered.get(day.day or 0, ()) if first < reading.first]
        if len({(date.month, date.year or 0) for date in told}) != 1:
            return reading
        today = self.published.day.start or 0
        coming = beside(day, today, _POLICY)[2]
        if coming is None or (coming.start or 0) - today <= _SOON:
            return reading  # "on the 28th", told on the 25th
        whole = evolve(told[0], weekday=None)
        if whole.year is not None:
            ahead = calendar.to_days(whole.year, whole.month or 1, whole.day or 1) * DAY > today
        else:
            before, holding, after = beside(whole, today, _POLICY)
            near = after is not None and before is not None and (after.start or 0) - today < today - (before.start or 0)
            places = self._places.get(whole, ())[:_ASKED]
            ahead = holding is None and any(self._looks_ahead(other, near=near) for other in places)
        return evolve(reading, meaning=m.replaced(reading.meaning, day, whole)) if ahead else reading

    def _in_row(self, reading: Reading) -> Reading:
        """A month or its day, in the year of the last one of its list, whose order it keeps: "in January, April and
        July" told in February are all of last year.
        """
        date = reading.time
        if not is_yearless(date):
            return reading
        joint, last, end = joint_of(self.language), date, reading.last
        for at in range(place_in(self.every, reading.first) + 1, len(self.every)):
            other = self.every[at][0]
            if not is_yearless(time := other.time) or joint.fullmatch(self.text, end, other.first) is None:
                break
            if (last.month or 0, last.day or 0) >= (time.month or 0, time.day or 0):
                break
            if (last.day is None) != (time.day is None) or looking(self.text, other, self.language) in _AHEAD:
                break  # "will resume the flights, suspended in March, on July 18"
            last, end = time, other.last
        today = self.published.day.start or 0
        first, final = (None, None) if last is date else (_last(date, today), _last(last, today))
        if first is None or final is None or first <= final:
            return reading
        whole = evolve(date, year=calendar.from_days(final // DAY)[0])
        return evolve(reading, meaning=m.replaced(reading.meaning, date, whole))

    def _looks_ahead(self, other: Reading, *, near: bool) -> bool:
        """Whether a place looks ahead, or tells nothing of a day whose next one is *near*."""
        way = looking(self.text, other, self.language)
        return way in _AHEAD or (near and way in (*UNTOLD, "nearest"))

    @cached_property
    def _numbered(self) -> dict[int, list[tuple[m.Date, int]]]:
        """All days of the text that have their month, and where each stands, by their number."""
        found: dict[int, list[tuple[m.Date, int]]] = {}
        for reading, hidden in self.every:
            for node in () if hidden else reading.nodes:
                if isinstance(node, m.Date) and node.day is not None and node.month is not None:
                    found.setdefault(node.day, []).append((node, reading.first))
        return found

    def _beside(self, reading: Reading, date: m.Date) -> list[Reading]:
        """The places next to a phrase that tell its date in sentences of their own."""
        every = self._places.get(date, [])
        here = bisect_left(every, reading.first, key=lambda other: other.first)
        near = every[max(0, here - _ASKED) : here + _ASKED + 1]
        return [other for other in near if other.first != reading.first and self._is_apart(reading, other)]

    def _is_apart(self, reading: Reading, other: Reading) -> bool:
        """Whether two places are in sentences of their own: "they met on Monday and will meet again on Monday"."""
        before, behind = (reading, other) if reading.first < other.first else (other, reading)
        return END_BEFORE_WORD.search(self.text, before.last, behind.first) is not None

    def _is_done(self, reading: Reading) -> bool:
        """Whether a past stands right before a phrase, or a name or a particle between: "won on 5 June", "it bought
        Acme in May", "went down Wednesday"; or what had been done before.
        """
        read = focus_of(self.text, self.language.code).read_at(reading.first)
        if read is None:
            return False
        begin = read.place_of(reading.first if reading.signal is None else reading.signal[0])
        group = read.last_verb(begin)
        finite = group is not None and group.form == "finite" and group.tense == "past" and not group.modality
        if group is None or not finite:
            return False
        if group.perfect and group.tense == "past":
            return True
        named, particles = read.tokens[group.last + 1 : begin], read.lexicon.closed["particle"]
        return len(named) <= _NAME and all(token.text[0].isupper() or token.lower in particles for token in named)

    def _is_set(self, reading: Reading, way: Direction) -> bool:
        """Whether it is told right before a day ahead that something is then: "Homecoming is Friday"."""
        read = focus_of(self.text, self.language.code).read_at(reading.first)
        if read is None or way not in _AHEAD:
            return False
        begin = read.place_of(reading.first)
        group = read.last_verb(begin)
        if group is None or group.last != begin - 1 or group.lemma not in read.lexicon.be:
            return False
        return group.tense == "present" and not group.perfect

    @cached_property
    def _places(self) -> dict[m.Date, list[Reading]]:
        """All readings of the text that tell a bare date, by that date."""
        found: dict[m.Date, list[Reading]] = {}
        for reading, hidden in self.every:
            date = None if hidden else _bare(reading.meaning)
            if date is not None:
                found.setdefault(date, []).append(reading)
        return found


def _last(date: m.Date, today: int) -> int | None:
    """When the last of a series began."""
    before, holding, _ = beside(date, today, _POLICY)
    told = holding or before
    return None if told is None else told.start


def _bare(meaning: Meaning) -> m.Date | None:
    """The weekday, month, or day of a month that a time is, or is inside; of a range its start."""
    time = m.unbound(meaning)
    while True:
        match time:
            case m.Clock(date=m.Meaning() as inner) | m.DayPart(date=m.Meaning() as inner) | m.Range(start=inner):
                time = inner
            case m.Part(whole=inner) | m.Approximate(time=inner):
                time = inner
            case m.NumericDate(numbers=(first, second)) if (first > _MONTHS) != (second > _MONTHS):
                time = in_order(time, "")
            case m.Date(year=None, month=int()):
                return m.Date(month=time.month, day=time.day)
            case m.Date(year=None, month=None, day=None, weekday=int()):
                return m.Date(weekday=time.weekday)
            case _:
                return None
