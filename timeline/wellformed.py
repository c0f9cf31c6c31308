"""Whether a statement can be held at all: its kind has what it needs, its names and lengths are known ones."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from grammar import Interval
from timeline import duration
from timeline.allen import Relations
from timeline.constraint import Constraint
from timeline.errors import BadRelation, UnknownEvent

_DATES = ("during", "equals", "contains", "starts", "finishes")
"""How an event can lie to an interval of the calendar."""


def well_formed(constraint: Constraint, events: Container[str]) -> None:
    """Pass a statement about known events; raises ``UnknownEvent`` or ``BadRelation``, with what is wrong."""
    if not isinstance(constraint.id, str):
        raise BadRelation(f"constraint {constraint.id!r}: its id is no text")
    name = f"constraint {constraint.id}"
    for event in (constraint.source, constraint.target):
        if event is not None and (not isinstance(event, str) or event not in events):
            raise UnknownEvent(f"no event {event!r} in this timeline")
    names = names_of(constraint.relation)
    if type(constraint.confidence) not in (int, float) or not 0 <= constraint.confidence <= 1:  # nan compares with none
        raise BadRelation(f"{name}: confidence {constraint.confidence!r} is not between 0 and 1")
    if type(constraint.hard) is not bool:
        raise BadRelation(f"{name}: hard is {constraint.hard!r}: say True or False")
    if constraint.kind == "any":
        if not constraint.options:
            raise BadRelation(f"{name}: it has no options: give at least one")
        for option in constraint.options:
            well_formed(option, events)
    elif constraint.kind == "date":
        whole(constraint.interval, name)
        if len(names) != 1 or names[0] not in _DATES:
            raise BadRelation(f"{name}: relation {', '.join(names)!r} to a date: say one of {', '.join(_DATES)}")
    elif constraint.target is None:
        raise BadRelation(f"{name}: it needs an event to relate to")
    elif constraint.kind == "relation":
        if not names:
            raise BadRelation(f"{name}: no relation is given: name at least one")
        Relations.of(*names)
    elif constraint.kind == "offset":
        if names not in (("before",), ("after",)):
            raise BadRelation(f"{name}: an offset is before or after, not {', '.join(names)!r}")
        duration.parse(constraint.offset or "")
    elif constraint.kind == "distance":
        _distance(constraint, name)
    else:
        raise BadRelation(f"{name}: kind {constraint.kind!r} is not known")


def names_of(relation: Any) -> tuple[str, ...]:
    """The names of a relation, one or several; raises ``BadRelation`` for what are no names.

    >>> names_of("before"), names_of(["before", "meets"])
    (('before',), ('before', 'meets'))
    """
    try:
        names = (relation,) if isinstance(relation, str) else tuple(relation)
    except TypeError:
        names = (relation,)
    for name in names:
        if not isinstance(name, str):
            raise BadRelation(f"relation {name!r} is not known: name it by text, such as 'before'")
    return names


def whole(interval: Any, name: str) -> None:
    """Pass an interval whose ends are whole seconds or open; raises ``BadRelation``, which names whose it is."""
    if not isinstance(interval, Interval):
        raise BadRelation(f"{name}: a date needs an interval, not {interval!r}")
    for end in (interval.start, interval.end):
        if end is not None and type(end) is not int:
            raise BadRelation(f"{name}: {end!r} is no moment of an interval: give whole seconds, or None where open")


def _distance(constraint: Constraint, name: str) -> None:
    least, most = constraint.least, constraint.most
    for limit in (least, most):
        if limit is not None and type(limit) is not int:
            raise BadRelation(f"{name}: {limit!r} is no number of seconds: give a whole one")
    if least is None and most is None:
        raise BadRelation(f"{name}: a distance needs least, most or both")
    if least is not None and most is not None and least > most:
        raise BadRelation(f"{name}: at least {least} and at most {most} seconds exclude each other")
    if len(constraint.ends) != 2 or any(end not in ("start", "end") for end in constraint.ends):
        raise BadRelation(f"{name}: ends {constraint.ends!r}: say start or end, once for each event")
