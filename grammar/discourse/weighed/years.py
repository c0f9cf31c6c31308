"""The course of years through a story that goes least against what its words tell and what stories mostly do.

A story is at a day, and may have told another by the way. A date in full moves it there or is told by the way; a bare
date lies behind or before either, or comes back to a year that was told. Each step has its cost (``costs``); of all
courses the cheapest are kept from time to time, some for each year that the story may be in (a beam search, as decoders
of hidden Markov models have it: Lowerre, The HARPY speech recognition system, 1976).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from grammar.calendar import from_days
from grammar.discourse.weighed.costs import COSTS, Costs
from grammar.discourse.weighed.told import Told, as_gone_on
from grammar.granularity import Granularity as G

_MOST: Final = 24
_EACH: Final = 4
"""So many courses are kept at most, and so many that are in one year."""
_DEARER: Final = 12.0
"""By so much at most a course that is kept costs more than the cheapest one."""
_RECENT: Final = 12
"""So many years that were told may a bare date come back to."""
_LEAP: Final = 366
_HEAD: Final = 3 * _LEAP
"""So many days at most lie between the first and the last day of a head to which a story comes back."""
_BEFORE: Final = 92
_BEHIND: Final = 31
"""So many days before and behind the days of its head a story still tells what belongs to them."""
_MONTH: Final = 30.4
_YEAR: Final = 365.25
_MONTHS: Final = 12
_NEAR: Final = 120
"""So many days at most lie between two days of which the same is next."""
_YEARS: Final = 10
"""So many months and years at most are counted."""
_NEARLY: Final = 11
_LONG: Final = 8
"""So many months behind and before are most of a year."""
_LESS_HANGING: Final = 0.4
_LESS_BRACKETED: Final = 0.3
_LESS_HAD: Final = 0.2
"""So much of its cost is left of what is told by the way where the clause, or the bracket, shows that."""
_LESS_BACK: Final = 0.5
"""So much of the cost of what lies most of a year away, where that is before."""
_TEN: Final = 10
"""So many months back are nearly a year."""
_LESS_FAR_BACK: Final = 0.4
"""So much, where the first reading went back most of a year: "did not come in June. She had sailed on 1 July"."""
_LESS_ASIDE: Final = 0.2
"""So much of the cost of another year than the first reading's, where that is seen from what was told by the way."""

_NEVER: Final = 1000.0
"""What a year costs that holds no such day, or is still to come."""

Days = tuple[int, int]
"""The first and the last day of a time, in days of our calendar."""
State = tuple[Days | None, Days | None]
"""The time that a story is at, and the one told by the way."""
Chosen = tuple[int, "Chosen | None"]
"""The years of the bare dates, the last one first."""
Step = tuple[State, float, int | None]
"""Where a course goes with a time, what that costs, and the year of a bare date."""


def other_years(times: Sequence[Told], published: int, costs: Costs = COSTS) -> dict[int, int]:
    """The years of bare dates, by where their words begin, that are others on the cheapest course than they were in the
    first reading; none where that does not cost much more. *published*: no year behind it is told.
    """
    read = {time.first: time.year for time in times if time.bare is not None}
    if not read:
        return {}
    times = as_gone_on(times)
    best, told = cheapest(times, published, costs)
    if told == read or cheapest(times, published, costs, read)[0] - best <= costs.margin:
        return {}
    return {first: year for first, year in told.items() if year != read[first]}


def cheapest(
    times: Sequence[Told], published: int, costs: Costs = COSTS, only: Mapping[int, int] | None = None
) -> tuple[float, dict[int, int]]:
    """The cheapest course, what it costs and its years; *only* through some years, if they are given."""
    courses: dict[State, tuple[float, Chosen | None]] = {(None, None): (0.0, None)}
    weighing = _Weighing(times, published, costs)
    for place, time in enumerate(times):
        weighing.come_to(time, place)
        on: dict[State, tuple[float, Chosen | None]] = {}
        for state, (cost, chosen) in courses.items():
            for new, more, year in weighing.steps(*state):
                if only is not None and year is not None and only[time.first] != year:
                    continue
                known = on.get(new)
                if known is None or cost + more < known[0]:
                    on[new] = cost + more, chosen if year is None else (year, chosen)
        courses = on if len(on) <= _EACH else _best(on)
    cost, chosen = min(courses.values(), key=_cost)
    told: list[int] = []
    while chosen is not None:
        told.append(chosen[0])
        chosen = chosen[1]
    asked = (time for time in times if time.bare is not None)
    return cost, {time.first: year for time, year in zip(asked, reversed(told), strict=True)}


def _cost(course: tuple[float, Chosen | None]) -> float:
    return course[0]


def _best(courses: dict[State, tuple[float, Chosen | None]]) -> dict[State, tuple[float, Chosen | None]]:
    """The cheapest ones, not all of one year."""
    best: dict[State, tuple[float, Chosen | None]] = {}
    several: dict[int, int] = {}
    ranked = sorted(courses.items(), key=lambda one: one[1][0])
    dearest = ranked[0][1][0] + _DEARER
    for state, course in ranked:
        if course[0] > dearest:
            break
        year = 0 if state[0] is None else from_days(state[0][0])[0]
        several[year] = several.get(year, 0) + 1
        if several[year] <= _EACH:
            best[state] = course
            if len(best) == _MOST:
                break
    return best


class _Weighing:
    """What each step costs with one time of a story."""

    def __init__(self, times: Sequence[Told], published: int, costs: Costs) -> None:
        """Begin before the first time."""
        self.times, self.published, self.costs = times, published, costs
        self.lede = next((place for place, time in enumerate(times) if place and time.anew), len(times))
        self.head = _head(times[: self.lede])
        self.head_years = range(0)
        if self.head is not None:
            first, last = (from_days(day)[0] for day in self.head)
            self.head_years = range(first, last + 1)
        self.recent: dict[int, None] = {}

    def come_to(self, time: Told, place: int) -> None:
        """Go on to the time at a *place*: what it costs wherever a course is."""
        self.shown = place + 2 < len(self.times)  # what is told behind it shows whether a story was back there
        self.behind_season = place > 0 and self.times[place - 1].unit is G.SEASON
        self.time, costs = time, self.costs
        self.years: dict[int, tuple[Days, float]] = {}
        self.relation = costs.relation_next if _is_next(time) else costs.relation
        if time.bare is None and time.full:
            self.recent.pop(time.year, None)
            self.recent[time.year] = None
            if len(self.recent) > _RECENT:
                self.recent.pop(next(iter(self.recent)))
            whole = time.unit >= G.YEAR
            self.on = costs.whole * whole + costs.longer * (time.unit > G.YEAR) + costs.limit * time.limit
            self.on += costs.bracket * time.bracketed + costs.hangs * time.hangs + costs.moves_on * (not time.moved)
            opens = costs.opens * (time.opens and not time.limit and not time.had)
            self.on -= opens
            way = costs.year_by_way if whole else costs.by_the_way
            way *= (_LESS_HANGING if time.hangs else 1.0) * (_LESS_BRACKETED if time.bracketed else 1.0)
            self.by_way = way - costs.lede * (place < self.lede) + opens + costs.stays_there * time.moved

    def steps(self, main: Days | None, aside: Days | None) -> Iterator[Step]:
        """Where a course may go that has come to a time, and has told another by the way."""
        time = self.time
        if time.bare is None:
            return self._full(main) if time.full else self._counted(main, aside)
        if main is None:
            return iter((((time.days, None), 0.0, time.year),))
        return self._bare(main, aside)

    def _counted(self, main: Days | None, aside: Days | None) -> Iterator[Step]:
        """A time counted from another, or a weekday or an hour of its day."""
        time = self.time
        if main is None:
            yield (time.days if time.moved else None, None), 0.0, None  # "Last March it was sold. It dates from 1785"
            return
        yield (main, aside), self.costs.stays * time.moved, None
        if time.here is not None:
            away = main[0] - time.here
            if time.unit is G.SEASON:  # a season stays one, of whatever year
                away = round(round(away / _YEAR) * _YEAR)
            moved = time.day + away, time.last + away
            yield (moved, None), self.costs.goes * (not time.moved), None

    def _full(self, main: Days | None) -> Iterator[Step]:
        time, costs = self.time, self.costs
        if main is None:
            yield (time.days, None), self.on, None
            return
        on = self.on
        if time.last < main[0]:
            on += costs.back + costs.back_year * min(_YEARS, (main[0] - time.day) / _YEAR)
        elif time.day > main[1]:
            on += costs.ahead + costs.ahead_year * min(_YEARS, (time.day - main[1]) / _YEAR)
        inside = time.unit >= G.YEAR and time.day <= main[0] and main[1] <= time.last
        if time.moved or not time.bracketed:
            yield (main if inside else time.days, None), on, None
        yield (main, time.days), self.by_way, None

    def _bare(self, main: Days, aside: Days | None) -> Iterator[Step]:
        time, costs = self.time, self.costs
        here, beside = from_days(main[0])[0], None if aside is None else from_days(aside[0])[0]
        near = {here - 1, here, here + 1}
        if beside is not None:
            near |= {beside - 1, beside, beside + 1}
        then, relation = self._then(main, aside)
        past = self.head is not None and main[0] > self.head[1] + _BEHIND and here not in self.head_years
        for year in near.union(self.head_years, self.recent, (time.year,)):
            if year not in self.years:
                self.years[year] = self._in_year(year)
            days, cost = self.years[year]
            if cost >= _NEVER:
                continue
            if year not in near:
                back = costs.to_head - costs.to_head_anew * time.anew
                cost += back if year in self.head_years else costs.to_told
            if past and year in self.head_years:
                cost += costs.to_head_past
            if then is not None and year != then:
                cost += relation
            over = 0.0 if aside is None else costs.over + costs.over_inside * time.inside
            yield from self._placed(days, year, cost + over, main, near=year in near, turned=year > here)
            if aside is not None:
                gap = _months(aside, days)
                if 0 <= gap <= _NEARLY or (abs(gap) < _MONTHS and year == beside):
                    way = cost + costs.of_way - costs.of_way_inside * time.inside + costs.gap * abs(gap)
                    way += costs.of_way_back * (gap < 0)
                    yield (main, days), way, year
                    yield (days, None), way + costs.not_on, year

    def _then(self, main: Days, aside: Days | None) -> tuple[int | None, float]:
        """The year in which the first reading would have put a bare date, had it come to where a course is, if that is
        told; and what another one costs.
        """
        here = self.time.here
        if here is not None and self.behind_season and abs(main[0] - here) <= _NEAR:
            return self.time.year, self.relation
        if here is not None and _is_beside(main[0], here):
            far = self.time.had and self.shown and here - self.time.day > _TEN * _MONTH
            less = _LESS_FAR_BACK if far else 1.0
            return from_days(main[0])[0] + self.time.year - from_days(here)[0], less * self.relation
        if here is not None and aside is not None and _is_beside(aside[0], here):
            return from_days(aside[0])[0] + self.time.year - from_days(here)[0], _LESS_ASIDE * self.relation
        return None, 0.0

    def _in_year(self, year: int) -> tuple[Days, float]:
        """The days of a bare date in a year, and what that costs by itself."""
        time = self.time
        days = time.days if year == time.year else time.in_year(year)
        if days is None or (year > self.published and year != time.year):
            return time.days, _NEVER
        cost = 0.0 if time.fits(days[0]) else self.costs.weekday
        if self.head is not None and self.head[0] - _BEFORE <= days[0] <= self.head[1] + _BEHIND:
            cost -= self.costs.head
        return days, cost

    def _placed(self, days: Days, year: int, cost: float, main: Days, *, near: bool, turned: bool) -> Iterator[Step]:
        """A bare date as days behind or before those that the story is at."""
        time, costs = self.time, self.costs
        gap = _months(main, days)
        if gap >= 0:
            cost += costs.gap * min(_MONTHS, gap) + costs.turn * turned + costs.ahead_had * time.had
            cost += costs.far * (gap > _NEARLY and near)
            yield (days, None), cost, year
            yield (main, days), cost + costs.not_on * (_LESS_HAD if time.had else 1.0), year
            return
        cost += costs.goes_back_had if time.had else costs.goes_back - costs.goes_back_less * (not time.main)
        cost += costs.goes_back_month * min(_MONTHS, -gap) + _LESS_BACK * costs.far * (gap < -_LONG and near)
        yield (main, days), cost, year
        yield (days, None), cost + costs.not_on, year


def _months(first: Days, second: Days) -> float:
    """How many months lie between two times, less than none where the second one begins before the first."""
    if second[1] < first[0]:
        return (second[1] - first[0]) / _MONTH
    return max(0, second[0] - first[1]) / _MONTH


def _is_beside(main: int, here: int) -> bool:
    """Whether two days lie in the same months, of whatever years."""
    months = from_days(main)[1] - from_days(here)[1]
    return abs((months + 6) % 12 - 6) <= 1


def _is_next(time: Told) -> bool:
    """Whether the first reading took a bare date for the next one from where it was."""
    return time.here is not None and 0 <= time.day - time.here < _YEAR


def _head(times: Sequence[Told]) -> tuple[int, int] | None:
    """The first and last day of the dates in full of a first paragraph."""
    days = [day for time in times if time.full and time.unit < G.YEAR for day in time.days]
    return (min(days), max(days)) if days and max(days) - min(days) < _HEAD else None
