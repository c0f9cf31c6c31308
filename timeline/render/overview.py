"""The small picture above the list: how many events stand where, as geometry in per cent and pixels.

The axis is linear in pieces: long empty stretches are cut out, and each cut is drawn as a break. What fits a bin is a
bar; what is wider (lasting events, and those known only to lie somewhere within) is a band below the line. The larger
the picture is drawn, the finer are its bins: each level is a drawing of its own.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Final

from attrs import frozen

from grammar import calendar
from grammar.calendar import DAY
from grammar.granularity import Granularity
from grammar.interval import Interval
from timeline.render.shown import EventView, View

_UNITS: Final = {
    Granularity.DAY: 0,
    Granularity.MONTH: 0,
    Granularity.YEAR: 1,
    Granularity.DECADE: 10,
    Granularity.CENTURY: 100,
    Granularity.MILLENNIUM: 1000,
}
SLOTS: Final = 90
"""More bins than this would be too thin on a telephone: the next coarser unit is taken."""
GAP: Final = 6
"""Longer empty stretches are cut out."""
CUTS: Final = 8
"""With more breaks than this the distances would tell nothing: the next coarser unit is taken."""
TOP, TALL, EACH, LANE, LANES, OPEN = 16, 68, 16, 12, 9, 5
"""Pixels: room above the bars, the tallest bar, an event in it, a band's lane; lanes at most; bins of an open band."""
ROOM: Final = 0.27
"""The part of the picture that a name needs on a telephone."""
LEVELS: Final = (1, 4, 16)
"""How many times as large the picture is when more names are shown."""

Wide = tuple[float, float, EventView]


@frozen
class Column:
    """Events of one bin: edge, width, centre in per cent; heights in pixels of what is told as fact and of claims.

    ``to`` is the element id of the first event, here as in a band.
    """

    x: str
    width: str
    centre: str
    fact: int
    claim: int
    disputed: bool
    to: str


@frozen
class Band:
    """An event wider than a bin: its edges in per cent, its lane in pixels; whether it is open on a side."""

    x: str
    width: str
    centre: str
    end: str
    y: int
    lasted: bool
    disputed: bool
    before: bool
    after: bool
    to: str


@frozen
class Tick:
    """A date at the axis; ``level``: by how much the picture is drawn larger where it has room."""

    x: str
    anchor: str
    text: str
    level: int = 1


@frozen
class Level:
    """The picture at one fineness: shown from so many times its size on, until another level takes over (0: never)."""

    since: int
    until: int
    unit: str
    height: int
    floor: int
    bars: tuple[Column, ...]
    bands: tuple[Band, ...]
    ticks: tuple[Tick, ...]
    breaks: tuple[str, ...]


@frozen
class Overview:
    """The whole picture, the coarsest level first; ``alt`` says that one in words."""

    alt: str
    height: int
    levels: tuple[Level, ...]


def overview(view: View) -> Overview | None:
    """Draw the dated events of a view; ``None`` where there are none."""
    events = [event for event in view.dated if event.span != (None, None)]
    if not events:
        return None
    drawings: dict[int, _Drawing] = {}
    for since in LEVELS:
        unit, places = _fitting(events, since)
        if not drawings or unit is not list(drawings.values())[-1].unit:
            drawings[since] = _Drawing(view, unit, places, max(places.values()) + 1, since)
    changes = [*drawings, 0]
    levels = tuple(drawing.draw(events, until) for drawing, until in zip(drawings.values(), changes[1:], strict=True))
    return Overview(drawings[1].alt(events), max(level.height for level in levels), levels)


def _fitting(events: list[EventView], larger: int) -> tuple[Granularity, dict[int, float]]:
    """The finest unit whose bins have room in a picture so many times as large, and the places of its bins."""
    for unit in _UNITS:
        places = _places({bin_ for event in events for bin_ in _bins(event, unit) if bin_ is not None})
        if len(places) <= SLOTS * larger and len(_cuts(places)) <= CUTS * larger:
            break
    return unit, places


def _index(moment: int, unit: Granularity) -> int:
    """Give the number of the bin that holds a moment."""
    day = moment // DAY
    if unit is Granularity.DAY:
        return day
    year, month, _ = calendar.from_days(day)
    return year * 12 + month - 1 if unit is Granularity.MONTH else year // _UNITS[unit]


def _start(index: int, unit: Granularity) -> int:
    if unit is Granularity.DAY:
        return index * DAY
    if unit is Granularity.MONTH:
        return calendar.to_days(index // 12, index % 12 + 1) * DAY
    return calendar.to_days(index * _UNITS[unit]) * DAY


def _bins(event: EventView, unit: Granularity) -> tuple[int | None, int | None]:
    """First and last bin of an event; ``None`` where it is open."""
    start, end = event.span
    first = None if start is None else _index(start, unit)
    last = None if end is None else _index(end - 1 if start is None or end > start else end, unit)
    return first, last


def _places(bins: Iterable[int]) -> dict[int, float]:
    """Give each bin its place on the axis, in bins; of long empty stretches a break of two bins is left."""
    places: dict[int, float] = {}
    at, before = 0.0, None
    for index in sorted(bins):
        gap = 0 if before is None else index - before - 1
        if gap > GAP:
            at += 2
        else:
            for empty in range(index - gap, index):
                places[empty] = at
                at += 1
        places[index] = at
        at += 1
        before = index
    return places


def _cuts(places: dict[int, float]) -> list[tuple[int, int]]:
    """Give the bins before and after each break."""
    return [(a, b) for a, b in itertools.pairwise(sorted(places)) if b - a > 1]


@frozen
class _Drawing:
    view: View
    unit: Granularity
    places: dict[int, float]
    total: float
    since: int

    def percent(self, bins: float) -> str:
        return f"{100 * bins / self.total:.2f}%"

    def name(self, index: int) -> str:
        return self.view.words.time(Interval.of(_start(index, self.unit), self.unit))

    def sorted_out(self, events: list[EventView]) -> tuple[dict[int, list[EventView]], list[Wide]]:
        """Events by the bin that holds them, and those that are wider than one."""
        held: dict[int, list[EventView]] = {}
        wide: list[Wide] = []
        for event in events:
            first, last = _bins(event, self.unit)
            if first is not None and first == last and not event.lasted:
                held.setdefault(first, []).append(event)
            else:
                # an open side is drawn short, with an arrow: it says nothing about what else is on the line
                right = self.places[last] + 1 if last is not None else min(self.total, self.places[first or 0] + OPEN)
                left = max(0.0, right - OPEN) if first is None else self.places[first]
                wide.append((left, right, event))
        return held, wide

    def draw(self, events: list[EventView], until: int) -> Level:
        held, wide = self.sorted_out(events)
        most = max((len(events) for events in held.values()), default=1)
        each = min(EACH, TALL / most)
        floor = TOP + round(each * most)
        bars = self.bars(held, each)
        bands, lanes = self.bands(wide, floor)
        breaks = tuple(self.percent((self.places[a] + self.places[b] + 1) / 2) for a, b in _cuts(self.places))
        height = floor + 6 + lanes * LANE + 20
        return Level(self.since, until, self.unit.word, height, floor, bars, bands, self.ticks(until), breaks)

    def bars(self, held: dict[int, list[EventView]], each: float) -> tuple[Column, ...]:
        width = min(0.8, 0.03 * self.total / self.since)  # few bins are not drawn as wide blocks
        found = []
        for index, events in sorted(held.items()):
            claims = sum(event.claim for event in events)
            centre = self.places[index] + 0.5
            # the thinnest stripe is still seen
            fact, claimed = (max(2, round(each * count)) if count else 0 for count in (len(events) - claims, claims))
            found.append(
                Column(
                    self.percent(centre - width / 2),
                    self.percent(width),
                    self.percent(centre),
                    fact,
                    claimed,
                    any(event.disputed for event in events),
                    events[0].anchor,
                )
            )
        return tuple(found)

    def bands(self, wide: list[Wide], floor: int) -> tuple[tuple[Band, ...], int]:
        ends: list[float] = []
        found = []
        # one band for all events that would draw the same
        alike: dict[tuple[float, float, bool, bool, bool], tuple[bool, str]] = {}
        for left, right, event in wide:
            key = (left, right, event.lasted, event.span[0] is None, event.span[1] is None)
            disputed, to = alike.get(key, (False, event.anchor))
            alike[key] = (disputed or bool(event.disputed), to)
        for (left, right, lasted, before, after), (disputed, to) in sorted(alike.items()):
            lane = next((at for at, end in enumerate(ends) if end <= left), len(ends))
            if lane == len(ends) and lane < LANES:
                ends.append(right)
            else:
                lane = min(lane, LANES - 1)
                ends[lane] = max(ends[lane], right)
            x, width, centre, end = map(self.percent, (left, right - left, (left + right) / 2, right))
            found.append(Band(x, width, centre, end, floor + 7 + lane * LANE, lasted, disputed, before, after, to))
        return tuple(found), len(ends)

    def ticks(self, until: int) -> tuple[Tick, ...]:
        """Name the first bin, the last, and between them as many as have room; more where it is drawn larger."""
        known = sorted(self.places)
        first, last = known[0], known[-1]
        wanted = {bins[1]: 1 for bins in _cuts(self.places)}  # after a break a name is needed most
        taken = [(0.0, first, 1)]
        if last != first:
            taken.append((self.total, last, 1))
        found = [Tick(self.percent(0), "start", self.name(first))]
        for level in (level for level in LEVELS if level >= self.since and (level < until or not until)):
            room = self.total * ROOM / level
            for index in sorted(known[1:-1], key=lambda bin_: (bin_ not in wanted, bin_)):
                place = self.places[index]
                if all(abs(place - other) >= (2 * room if other == self.total else room) for other, _, _ in taken):
                    taken.append((place, index, level))
                    found.append(Tick(self.percent(place), "start", self.name(index), level))
        if len(taken) > 1 and taken[1][0] == self.total:
            found.append(Tick(self.percent(self.total), "end", self.name(last)))
        return tuple(found)

    def alt(self, events: list[EventView]) -> str:
        held, wide = self.sorted_out(events)
        words = self.view.words
        marked = [self.name(index) for index, events in sorted(held.items()) if any(event.disputed for event in events)]
        marked += [event.date for _, _, event in wide if event.disputed]
        shown = words.listed([*marked[:8], *(["…"] if len(marked) > 8 else [])])
        marks = words.say("overview", "marks", shown=shown) if marked else words.say("overview", "marks_none")
        bars = words.say("overview", self.unit.word)
        return words.say("overview", "alt", scope=self.view.scope, bars=bars, marks=marks)
