"""Laws of a ``Timeline`` as it changes: what is supposed leaves no trace, and what it can't take is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import methodcaller
from typing import Any

from grammar import GrammarError, Interval
from timeline.constraint import Constraint
from timeline.errors import TimelineError
from timeline.testing.statement_laws import answers
from timeline.testing.violation import LawViolation
from timeline.timeline import Timeline

__all__ = ["TIMELINE_CHANGE_LAWS", "bad_statements_are_refused", "supposing_leaves_no_trace"]

Change = Callable[[Timeline], Timeline]
Call = tuple[str, Callable[[Timeline], object]]
ODD = (float("nan"), float("inf"), -1.5, "", "x")
"""What is no number of seconds, no length, no moment and no confidence."""
NO_WORDS: tuple[Any, ...] = ("", None, 7, [])
NO_EVENTS: tuple[Any, ...] = ("e99", "", 7, None, ["e1"])


def supposing_leaves_no_trace(timeline: Timeline) -> None:
    """What is supposed, said, added or taken back is in the new timeline alone; the old one answers as before."""
    law, before, text = "supposing_leaves_no_trace", answers(timeline), timeline.to_json()
    first, last = timeline.told[0].id, timeline.told[-1].id
    changes: list[Change] = [
        methodcaller("suppose", first, "before", last),
        methodcaller("relate", last, "after", first, offset="P1D"),
        methodcaller("add", "One more", Interval(0, 86_400)),
        methodcaller("same", first, last),
        *(methodcaller("retract", constraint.id) for constraint in timeline.constraints[:2]),
    ]
    for change in changes:
        other = change(timeline)
        other.consistent, other.events, other.contradictions  # noqa: B018  (all of it is worked out)
        if timeline.to_json() != text or answers(timeline) != before:
            raise LawViolation(f"{law}: {change} changed the timeline {timeline}")
        fresh = Timeline.from_json(other.to_json())
        if answers(fresh) != answers(other):
            raise LawViolation(f"{law}: {change} gives {answers(other)}, and read from JSON {answers(fresh)}")


def bad_statements_are_refused(timeline: Timeline) -> None:
    """What a timeline can't take raises an error of the library, in words, and leaves the timeline as it was."""
    law, text = "bad_statements_are_refused", timeline.to_json()
    for name, call in _bad_calls(timeline):
        try:
            said = call(timeline)
            said = list(said) if isinstance(said, Iterator) else said
        except (TimelineError, GrammarError) as error:
            if len(str(error)) < 15:
                raise LawViolation(f"{law}: {name} is told as {error}") from error
        except Exception as error:
            raise LawViolation(f"{law}: {name} raises {error!r}, which is no error of the library") from error
        else:
            raise LawViolation(f"{law}: {name} is taken, and gives {said!r}")
    if timeline.to_json() != text:
        raise LawViolation(f"{law}: something of it stayed in {timeline}")


def _bad_calls(timeline: Timeline) -> Iterator[Call]:
    known = timeline.told[0].id
    yield from _odd_events(known)
    yield from _odd_statements(known)
    for constraint in timeline.constraints[:1]:
        yield "a taken id", methodcaller("state", constraint)


def _odd_events(known: str) -> Iterator[Call]:
    """Events, and times of events, that there are not."""
    yield "a known id", methodcaller("add", "Again", id=known)
    yield "a phrase without publication", methodcaller("add", "It rained", "on Monday")
    for more in ({"when": "on flurbday"}, {"published": "2024-13-11"}, {"language": "xx"}):
        said = {"when": "on Monday", "published": "2024-11-11", **more}
        yield f"what can't be read: {more}", methodcaller("add", "It rained", **said)
    for value in NO_WORDS:
        yield f"the words {value!r}", methodcaller("add", value)
        if value is not None:
            yield f"the id {value!r}", methodcaller("add", "It rained", id=value)
            yield f"the time {value!r}", methodcaller("add", "It rained", value)
    for odd in ODD:
        yield f"from {odd!r}", methodcaller("add", "It rained", _interval(odd, None))
        yield f"till {odd!r}", methodcaller("add", "It rained", _interval(None, odd))
    for name in NO_EVENTS:
        yield f"the event {name!r}", methodcaller("relate", name, "before", known)
        yield f"the other event {name!r}", methodcaller("relate", known, "before", name)
        yield f"{name!r} as the same", methodcaller("same", known, name)
        yield f"the bounds of {name!r}", methodcaller("bounds", name)
        yield f"the distance from {name!r}", methodcaller("distance", name, known)
        yield f"what is possible for {name!r}", methodcaller("possible", known, name)
        yield f"why {name!r}", methodcaller("why", name)
        yield f"sequences of {name!r}", methodcaller("sequences", [name])
    yield "a side that there is not", methodcaller("why", known, "first")
    yield "an end that there is not", methodcaller("why", known, "latest", "middle")
    yield "an interval that is none", methodcaller("within", "soon")
    yield "a gap that is no length", methodcaller("gaps", "x")


def _odd_statements(known: str) -> Iterator[Call]:
    """Statements that say nothing, or nothing that can be held."""
    after = (known, "after", known)
    yield "at least more than at most", methodcaller("relate", *after, least="P2D", most="P1D")
    yield "an offset that is during", methodcaller("relate", known, "during", known, offset="P1D")
    yield "an offset and a least", methodcaller("relate", *after, offset="P1D", least="P1D")
    yield "ends that there are not", methodcaller("relate", *after, least="P1D", ends=("start", "middle"))
    yield "one end", methodcaller("relate", *after, least="P1D", ends=("start",))
    yield "hard that is no", methodcaller("relate", *after, hard="no")
    for name in ("befor", "", None, 7, [], ["before", None], ["before", ""]):
        yield f"the relation {name!r}", methodcaller("relate", known, name, known)
    for odd in ODD:
        yield f"the offset {odd!r}", methodcaller("relate", *after, offset=odd)
        yield f"least {odd!r}", methodcaller("relate", *after, least=odd)
        yield f"most {odd!r}", methodcaller("relate", known, "before", known, most=odd)
        yield f"the confidence {odd!r}", methodcaller("relate", *after, confidence=odd)
        yield f"{odd!r} seconds", _stated("distance", known, known, relation="after", least=odd)
        yield f"{odd!r} seconds at the most", _stated("distance", known, known, relation="after", most=odd)
    yield "no confidence", methodcaller("relate", *after, confidence=None)
    yield "a distance without limits", _stated("distance", known, known, relation="after")
    yield "a date without interval", _stated("date", known)
    yield "a date that is text", _stated("date", known, interval="2024-11-11")
    yield "a date before which it lies", _stated("date", known, relation="before", interval=Interval(0, 1))
    yield "a kind that there is not", _stated("hunch", known, known)
    yield "a choice of nothing", _stated("any", known)
    yield "a statement about one", _stated("relation", known, relation="after")
    yield "an id that is a number", _stated("relation", known, known, relation="after", id=7)
    for name in NO_EVENTS:
        yield f"the statement {name!r}", methodcaller("state", name)
        yield f"the statement {name!r} taken back", methodcaller("retract", name)
        option = _constraint("relation", known, name, relation="before", id="")
        if name is not None:  # a statement that needs no other event has none
            yield f"{name!r} in a choice", _stated("any", known, options=(option,))


def _constraint(kind: Any, source: str, target: Any = None, *, id: Any = "", **more: Any) -> Constraint:  # noqa: A002
    return Constraint(id, kind, source, target, **more)


def _stated(*said: Any, **more: Any) -> Callable[[Timeline], object]:
    return methodcaller("state", _constraint(*said, **more))


def _interval(start: Any, end: Any) -> Interval:
    return Interval(start, end)


TIMELINE_CHANGE_LAWS: tuple[Callable[[Timeline], None], ...] = (supposing_leaves_no_trace, bad_statements_are_refused)
"""All laws of a timeline as it changes."""
