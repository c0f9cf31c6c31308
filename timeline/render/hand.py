"""The analyst's hand as a page shows it: beside each event that it touches, and all of it in one list."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.correction import Correction
from timeline.event import Event
from timeline.render.shown import HandView
from timeline.render.text import Link
from timeline.render.times import date_in_words
from timeline.render.words import Words, flat
from timeline.shape import TimelineLike


def beside(event: Event, timeline: TimelineLike, words: Words) -> tuple[str, ...]:
    """What the analyst says of an event, a line for each correction."""
    counts = timeline.corrected
    if event.id not in counts.by_event:
        return ()
    read = next((e for e in timeline.told if e.id == event.id), None)
    mine = next((e for e in counts.told if e.id == event.id), event)
    return tuple(_line(one, mine, read, words) for one in counts.by_event[event.id])


def _line(one: Correction, event: Event, read: Event | None, words: Words) -> str:
    said = []
    if read is None:
        said.append(words.say("analyst", "added" if one.event else "quoted"))
    if one.date and read is not None and read.time is not None:
        dates = {"date": date_in_words(event, words), "read": date_in_words(read, words)}
        said.append(words.say("analyst", "redated", **dates))
    elif one.date:
        said.append(words.say("analyst", "dated", date=date_in_words(event, words)))
    if one.same:
        said.append(words.say("analyst", "same"))
    return _signed(one, said, words)


def _signed(one: Correction, said: list[str], words: Words) -> str:
    """What is said, and a note, in one line with the name of who says it."""
    text = words.messages["page"]["semicolon"].join([*said, *([flat(one.note)] if one.note else [])])
    return words.say("page", "colon", label=flat(one.by) or words.say("analyst", "who"), text=text)


def listed(timeline: TimelineLike, links: Mapping[str, Link], words: Words) -> tuple[HandView, ...]:
    """Every correction: the event that it touches, what it takes out, and what could not be applied."""
    counts = timeline.corrected
    found = []
    for event in counts.told:
        label = words.quoted(flat(event.headline or event.text))
        lines = [words.say("page", "colon", label=label, text=line) for line in beside(event, timeline, words)]
        found += [HandView(line, links.get(event.id)) for line in lines]
    for event, correction in counts.dropped:
        text = words.say("analyst", "dropped", text=flat(event.headline or event.text))
        found.append(HandView(_signed(correction, [text], words), None))
    for one in counts.unmatched:
        place = flat(str(one.correction.place))
        found.append(HandView(words.say("analyst", "unmatched", place=place, reason=flat(one.reason)), None, True))
    return tuple(found)
