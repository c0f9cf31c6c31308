"""Whole timelines made by hand, of which it is known whether they hold together.

Days are drawn for every event first; dates, relations, offsets and corrections are read off from them, so all of it can
be true. A contradictory timeline says besides that two events were each before the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from grammar import Granularity, Interval
from timeline.correction import Correction
from timeline.testing.oracles import civil
from timeline.testing.oracles.networks import NAMES, Span, relation
from timeline.testing.templates import DAY, FIRST, iso, said, templates
from timeline.timeline import Timeline

__all__ = ["timelines"]


@st.composite
def timelines(
    draw: st.DrawFn, *, consistent: bool | None = None, max_events: int = 12, language: str = "en"
) -> Timeline:
    """Timelines of dated, undated and lasting events with relations, offsets, soft statements and corrections.

    *consistent*: only those that hold together, or that don't; ``None``: both. There are no more than *max_events* (2
    at the least). Shrinks to one event on 1 January 2024. Raises ``ValueError`` where ``templates`` does.

    >>> from hypothesis import find
    >>> t = find(timelines(), lambda timeline: True)
    >>> [(event.text, event.time.edtf) for event in t.events]
    [('The council met', '2024-01-01')]
    """
    if max_events < 2:
        raise ValueError(f"max_events {max_events}: give 2 at the least")
    known = templates(language)
    planted = draw(st.booleans()) if consistent is None else not consistent
    count = draw(st.integers(1 + planted, max_events))
    twin = draw(st.booleans()) and count < max_events
    timeline, days = Timeline(), list[Span]()
    for number in range(count):
        start = FIRST + 2 * number + draw(st.integers(0, 2 * max_events))
        days.append((start, start + draw(st.integers(1, 4))))
        words, kind = draw(st.sampled_from(known["words"])), draw(st.integers(0, 4))
        timeline = _told(timeline, words, kind, days[-1], known, language)
    for _ in range(draw(st.integers(0, 2 * (count - 1)))):
        a = draw(st.integers(0, count - 1))
        b = (a + draw(st.integers(1, max(1, count - 1)))) % count
        kind, any_name = draw(st.integers(0, 3)), draw(st.sampled_from(NAMES))
        timeline = _related(timeline, (f"e{a + 1}", f"e{b + 1}"), (days[a], days[b]), kind, any_name)
    if planted:
        timeline = timeline.relate("e1", "before", "e2").relate("e2", "before", "e1")
    if twin:
        timeline = timeline.add(known["words"][1]).same("e1", f"e{count + 1}")
    if draw(st.booleans()):
        start, end = days[0]
        date = iso(start) if end == start + 1 else f"[{iso(start)}..{iso(end - 1)}]"
        timeline = timeline.correct(Correction("e1", date=date, note="Seen in the register.", by="M. K."))
    return timeline


def _told(timeline: Timeline, words: str, kind: int, days: Span, known: Mapping[str, Any], language: str) -> Timeline:
    """One more event, in the way of its kind: on dates, undated, by a phrase, lasting till publication, in a year."""
    start, end = days
    if kind == 1:
        return timeline.add(words)
    if kind == 2 and end == start + 1:
        return timeline.add(words, said(known, "day", start), published=iso(end), language=language)
    if kind == 3 and end > start + 1:
        return timeline.add(words, said(known, "since", start), published=iso(end - 1), language=language)
    if kind == 4 and civil.civil(start)[0] == civil.civil(end - 1)[0]:
        return timeline.add(words, said(known, "year", start), published=iso(end + 400), language=language)
    return timeline.add(words, Interval(start * DAY, end * DAY, Granularity.DAY))


def _related(timeline: Timeline, pair: tuple[str, str], days: tuple[Span, Span], kind: int, any_name: str) -> Timeline:
    """One more statement that is true of the days, or one that gives way."""
    far = days[0][0] - days[1][0]
    order = "after" if far > 0 else "before"
    if kind == 1 and far:
        return timeline.relate(pair[0], order, pair[1], offset=f"P{abs(far)}D")
    if kind == 2 and far:
        return timeline.relate(pair[0], order, pair[1], least=f"P{abs(far) - 1}D", most=f"P{abs(far) + 1}D")
    if kind == 3:
        return timeline.relate(pair[0], any_name, pair[1], hard=False, confidence=0.5)
    return timeline.relate(pair[0], relation(*days), pair[1])
