"""From a time to another: where each end lies by what the other tells."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import granularity as granules
from grammar import meaning as m
from grammar.building.telling import is_time
from grammar.calendar import DAY
from grammar.context import Unresolved
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.meaning import Meaning
from grammar.observance import first_year
from grammar.publication import Publication
from grammar.resolving import daytime
from grammar.resolving.dates import Dates

_BEGUN: Final = 60 * DAY
"""What began so long before publication at most may last until a day that is to come."""
_FAR: Final = 120 * DAY
"""A range that begins so far ahead and told no year may be the one that is under way."""


class Ranges(Dates):
    """Ranges of any two times that ``interval`` finds."""

    def range(self, meaning: m.Range) -> Interval:
        """Both ends included; an end without a year follows its start. Clock ranges end at the end's start."""
        first, last = self.ends(meaning)
        clock = last.granularity <= G.HOUR
        kept = self.policy.clock == "included" if clock else self.policy.ends == "included"
        end = last.end if kept else last.start
        if end is not None and first.start is not None and end <= first.start:
            raise Unresolved("the range ends before it starts")
        return Interval(
            first.start,
            end,
            min(first.granularity, last.granularity),
            approximate=first.approximate or last.approximate,
        )

    def _end(self, meaning: Meaning) -> Interval:
        """An end of a range; the present is the day of publication."""
        return self.published.day if isinstance(meaning, m.Now) else self.interval(meaning)

    def _same_day(self, first: Interval, end: m.Clock | m.DayPart) -> Interval:
        """The end of a range of hours on the day of its start; one that leaves its half of the day open comes next."""
        start = first.start or 0
        seen = daytime.seen(start, end.zone, self.published.zone) if isinstance(end, m.Clock) else start
        day = granules.floor(seen, G.DAY)
        if isinstance(end, m.Clock):
            end = evolve(end, minute=0) if end.midnight else end
            end = daytime.coming(end, seen - day) if end.open else end
        here = evolve(self.context, previous=Interval.of(day, G.DAY))  # not the next such hour: that of this day
        told = evolve(self, context=here, policy=evolve(self.policy, direction="past")).interval(end)
        if (told.start or 0) > start or told.end is None:
            return told
        return evolve(told, start=(told.start or 0) + DAY, end=told.end + DAY)  # "from 10 p.m. to 2 a.m."

    def ends(self, meaning: m.Range) -> tuple[Interval, Interval]:
        """The two times of a range, each by itself."""
        if isinstance(meaning.instead, m.Date) and (dated := self._dated(meaning.end, meaning.instead)) is not None:
            return dated
        hour = isinstance(meaning.end, m.Clock | m.DayPart) and m.counts_on(meaning.end)  # "to 9 a.m. the next day"
        after = isinstance(meaning.end, m.Nearest) and meaning.end.shift > 0 and m.counts_on(meaning.end)
        within = _ends_with_its_unit(meaning)
        fixed = m.turns(meaning.start) and not (hour or after or within or m.turns(meaning.end) or is_time(meaning.end))
        if (fixed and not isinstance(meaning.end, m.Now)) or self.amid(meaning):
            end = self._end(meaning.end)  # "January to June of that year": the end tells the year
            if end.end is None:
                raise Unresolved("a range to an open time")
            back = evolve(
                self,
                published=Publication(granules.floor(end.end - 1, G.DAY)),
                policy=evolve(self.policy, anchor="publication", direction="past"),
                context=evolve(self.context, direction="past"),
            )
            return back.interval(meaning.start), end
        first = self._end(meaning.start)
        if first.start is None or first.end is None:
            raise Unresolved("a range from an open time")
        about = isinstance(meaning.end, m.Approximate)
        near = meaning.end.time if isinstance(meaning.end, m.Approximate) else meaning.end
        if isinstance(near, m.Clock | m.DayPart) and near.date is None and first.granularity <= G.DAYPART:
            last = self._same_day(first, near)
            return first, evolve(last, approximate=last.approximate or about)
        if isinstance(meaning.end, m.Named) and meaning.end.year is None:
            recalled = first_year(meaning.end.rule)  # "from 1939 until VE Day": the first of all
            if recalled is not None and calendar.from_days(first.start // DAY)[0] <= recalled:
                return first, self.interval(evolve(meaning.end, year=recalled))
        match meaning.start, meaning.end:
            case m.Named(year=int(year)) as feast, m.Named(rule=rule, year=None) if feast.rule == rule:
                return first, self.interval(evolve(feast, year=year + 1))  # "from Michaelmas 1350 to Michaelmas"
        onward = evolve(
            self,
            context=evolve(
                self.context,
                direction="future",
                previous=first,
                discussed=first if within else self.context.discussed,
            ),
            policy=evolve(self.policy, direction="future", cues=True),
        )
        apart = isinstance(meaning.end, m.Nearest) or (m.turns(meaning.end) and not hour)
        if apart:  # a story's, too: after the start, not beside the time last mentioned
            ahead = evolve(onward.policy, anchor="publication")
            onward = evolve(onward, published=Publication(granules.floor(first.start, G.DAY)), policy=ahead)
        told = bool(_seasonal(meaning.end)) and _year_told(meaning.start) and not _year_told(meaning.end)
        told = told or (after and not m.turns(meaning.start))  # "from late 1942 until the following March"
        told = told or _is_number(meaning)
        plain = self.interval(meaning.end) if apart and not told else None  # "from May 1862 to July": of that year
        held = plain is not None and plain.start is not None and plain.start >= first.start
        last = plain if plain is not None and held else onward._end(meaning.end)
        published = self.published.day.end or 0
        over = self.policy.cues and self.context.direction == "past" and m.turns(meaning.start)
        over = over and (first.start < (self.published.day.start or 0) or first.granularity >= G.DAY)
        # not "warned of rain this evening into Sunday", where neither is over
        over = over and not (_is_its_weekday(meaning.start, first) or self._has_begun(meaning.start, first))
        if over and last.start is not None and last.start >= published:  # a past clause tells of a past range
            day = self.published.start // DAY
            dates = [leaf for leaf in m.leaves(meaning.start) if isinstance(leaf, m.Date)]
            weekly = any(date.weekday is not None and date.month is None for date in dates)
            before = day - 7 if weekly else calendar.add_months(day, -12)
            earlier = evolve(self, published=Publication(before * DAY), context=evolve(self.context, direction=None))
            return earlier.ends(meaning)
        return self._holding(meaning, first) or (first, last)

    def _has_begun(self, date: Meaning, found: Interval) -> bool:
        """Whether a day of a month lies so near behind that what began then may last: "suspended him on 1 July until 12
        September", told on 16 July.
        """
        dated = isinstance(date, m.Date) and date.day is not None and date.month is not None
        return dated and 0 <= (self.published.day.start or 0) - (found.start or 0) < _BEGUN

    def _dated(self, end: Meaning, date: m.Date) -> tuple[Interval, Interval] | None:
        """ "Thursday - June 26": a weekday and its date, where that is one; else the two are a range."""
        last = self._end(end)
        if last.start is None or calendar.weekday(last.start // DAY) != date.weekday:
            return None
        return Interval.of(granules.floor(last.start, G.DAY), G.DAY), last

    def _holding(self, meaning: m.Range, first: Interval) -> tuple[Interval, Interval] | None:
        """The ends of the range before one that lies far ahead, where it holds the publication day.

        "The show runs from 3 November to 9 January", told in December.
        """
        start, today = meaning.start, self.published.day.start or 0
        far = m.turns(start) and (first.start or 0) - today > _FAR and self.policy.direction != "future"
        if not far or not self.policy.cues or (isinstance(start, m.Date) and start.month is None):
            return None
        policy = evolve(self.policy, direction="past", cues=False)
        begun, over = evolve(self, policy=policy).ends(meaning)
        last = over.end if begun.granularity <= G.DAY else over.start  # in the last month of one, the next is meant
        return (begun, over) if (begun.start or 0) <= today < (last or 0) else None


def _is_its_weekday(date: Meaning, found: Interval) -> bool:
    """Whether a date was told with the weekday that it is: "Thursday, May 24" of 2018."""
    if not isinstance(date, m.Date) or None in (date.weekday, date.month):
        return False
    return calendar.weekday_then((found.start or 0) // DAY) == date.weekday


def _seasonal(meaning: Meaning) -> list[Meaning]:
    """What a time tells that comes once a year: a month or what is finer, a season, a feast."""
    return [
        leaf
        for leaf in m.leaves(meaning)
        if isinstance(leaf, m.Named)
        or (isinstance(leaf, m.Spell) and leaf.unit is G.SEASON)
        or (isinstance(leaf, m.Date) and leaf.month is not None)
    ]


def _ends_with_its_unit(meaning: m.Range) -> bool:
    """Whether a range lasts from a day to the end of the week or month in which it begins: "from 8 July until the end
    of the month".
    """
    end, start = meaning.end, meaning.start
    unit = end.whole if isinstance(end, m.Part) else end
    if not isinstance(unit, m.Unit) or unit.shift or unit.anchor not in (m.Anchor.DISCUSSED, m.Anchor.PREVIOUS):
        return False
    day = isinstance(start, m.Date) and (start.day is not None or start.weekday is not None)
    return day and unit.unit in (G.WEEK, G.MONTH)


def _is_number(meaning: m.Range) -> bool:
    """Whether a range ends on a day that only its number tells, behind a day in full: "12 May 1914 to the 17th"."""
    start, end = meaning.start, meaning.end
    if not isinstance(start, m.Date) or None in (start.year, start.month, start.day):
        return False
    return isinstance(end, m.Date) and end.day is not None and end == m.Date(day=end.day)


def _year_told(meaning: Meaning) -> bool:
    """Whether a time tells its year beside such a month, season or feast."""
    return any(getattr(leaf, "year", None) is not None for leaf in _seasonal(meaning))
