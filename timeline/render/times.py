"""When an event was, in words: its date, its shape (once or lasting, open or not), the bounds that are proved."""

from __future__ import annotations

from typing import Final

from grammar import granularity as granules
from grammar.calendar import DAY
from grammar.granularity import Granularity
from timeline.event import Bounds, Event, EventTime
from timeline.render.words import Words

_FEW: Final = 60
"""Seconds."""


def shown_span(event: Event) -> tuple[int | None, int | None]:
    """Give the civil seconds between which an event is drawn: its time, else its proved bounds."""
    if event.time is not None:
        return event.time.start, event.time.end
    return _window(event.bounds)


def shape_of(event: Event) -> str:
    """Tell how an event lies in its time; the names are those of ``EventView.shape``."""
    start, end = shown_span(event)
    if start is None and end is None:
        return "unknown"
    time = event.time
    side = "-before" if start is None else "-after" if end is None else ""
    if time is not None and time.lasting:
        return f"lasted{side}"
    if time is not None and not side:
        side = {"before": "-before", "by": "-before", "after": "-after"}.get(time.relation, "")
    if side or start is None or end is None or time is None:
        return f"within{side}"
    return "exact" if end - start <= DAY and time.granularity <= Granularity.DAY else "within"


def date_in_words(event: Event, words: Words) -> str:
    """Say when an event was."""
    if event.time is None:
        low, high = _window(event.bounds)
        return words.say("when", "unknown") if low is None and high is None else _once(EventTime(low, high), words)
    if event.time.start is None and event.time.end is None:
        return words.say("when", "unknown")
    return words.time(event.time.interval) if event.time.lasting else _once(event.time, words)


def _once(time: EventTime, words: Words) -> str:
    """Say a time at which something happened once: "before 1 June", not "until 31 May", which sounds like lasting."""
    start, end, relation = time.start, time.end, time.relation
    if start is not None and end is not None:
        text = _within(time, start, end, words)
        return words.say("when", relation, time=text) if relation in ("before", "after", "by") else text
    form, edge, last = "unknown", 0, False
    if end is not None:
        form, edge, last = ("before", end, False) if relation == "before" else ("by", end, True)
    elif start is not None:
        # "after 9 June" begins with 10 June: the day that is named is the one that ends there
        form, edge, last = ("after", start, True) if relation == "after" else ("from", start, False)
    text = words.moment(edge, time.granularity, last=last)
    if time.approximate:
        text = str(words.phrases["interval"]["approximate"].format(text=text))
    return words.say("when", form, time=text)


def _within(time: EventTime, start: int, end: int, words: Words) -> str:
    """Say a granule or a part of one by its name, any other stretch as "between": "to" would sound like lasting."""
    unit = time.granularity
    if time.part is not None or unit is Granularity.DAYPART or granules.granule(start, unit) == (start, end):
        return words.time(time.interval)
    first, last = words.moment(start, unit), words.moment(end, unit, last=True)
    text = first if first == last else words.say("when", "between", start=first, end=last)
    return str(words.phrases["interval"]["approximate"].format(text=text)) if time.approximate else text


def bounds_in_words(event: Event, words: Words) -> str:
    """Say the bounds that all statements prove, where they tell more than the event's own time; else nothing."""
    low, high = _window(event.bounds)
    if event.time is None:
        if low is not None and high is not None:
            return words.say("bounds", "between", start=words.moment(low), end=words.moment(high, last=True))
        if low is not None:
            return words.say("bounds", "from", start=words.moment(low))
        if high is None:
            return words.say("bounds", "none")
        return words.say("bounds", "until", end=words.moment(high, last=True))
    # a lasting event may have been before and after what its words cover, so its bounds narrow nothing
    if event.time.lasting:
        return ""
    start, end = event.time.start, event.time.end
    low = max((edge for edge in (low, start) if edge is not None), default=None)
    high = min((edge for edge in (high, end) if edge is not None), default=None)
    if (low, high) == (start, end) or low is None or high is None or low >= high:
        return ""
    return _narrowed(low, high, words)


def _narrowed(low: int, high: int, words: Words) -> str:
    unit = Granularity.DAY
    start, end = words.moment(low, unit), words.moment(high, unit, last=True)
    if start == end or granules.granule(low, unit) == (low, high):
        return words.say("bounds", "narrowed_one", time=start)
    return words.say("bounds", "narrowed", start=start, end=end)


def _window(bounds: Bounds) -> tuple[int | None, int | None]:
    """Give the earliest start and the latest end; nothing where they cross, as in a contradiction they may.

    A few seconds beside midnight are no clock time: events last, and so leave a second between "before" and a day.
    """
    low, high = bounds.earliest_start, bounds.latest_end
    low = low - low % DAY if low is not None and low % DAY < _FEW else low
    high = high + -high % DAY if high is not None and -high % DAY < _FEW else high
    return (None, None) if low is not None and high is not None and low > high else (low, high)
