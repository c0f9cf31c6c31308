"""What sort of time a phrase tells, as far as that makes it more or less sure: a weekday, a bare hour, a full date."""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.meaning import Anchor, Meaning

_TWO: Final = 2


def kind_of(meaning: Meaning) -> tuple[str, tuple[str, ...]]:
    """The sort of the time that a phrase names, and what it takes of that: a ``part``, or ``about`` when it is.

    >>> kind_of(m.Bound("since", m.Part("early", m.Date(2024, 5))))
    ('written', ('part',))
    >>> kind_of(m.Offset(m.Length(()), 1, Anchor.PREVIOUS))
    ('counted from what was told', ())
    """
    taken: list[str] = []
    time = m.unbound(meaning)
    while isinstance(time, m.Approximate | m.Part):
        taken.append("part" if isinstance(time, m.Part) else "about")
        time = time.whole if isinstance(time, m.Part) else time.time
    return _sort(time), tuple(taken)


def _sort(time: Meaning) -> str:
    match time:
        case m.Date():
            return _sort_of_date(time)
        case m.NumericDate(numbers=numbers):
            return "written" if len(numbers) > _TWO else "day and month"
        case m.Spell(year=int()) | m.Named(year=int()):
            return "written"
        case m.Spell():
            return "season"
        case m.Named():
            return "feast"
        case m.Clock(open=is_open, date=date):
            return ("open hour" if is_open else "hour") + (" of a day" if date is not None else "")
        case m.DayPart(date=date):
            return "part of day" + (" of a day" if date is not None else "")
        case m.Offset(anchor=anchor):
            return f"counted from {_from(anchor)}"
        case m.Unit(shift=0, anchor=anchor):
            return f"unit of {_from(anchor)}"
        case m.Unit(anchor=anchor):
            return f"unit beside {_from(anchor)}"
        case m.Nearest(anchor=anchor):
            return f"date by {_from(anchor)}"
        case m.Fiscal(time=inner) | m.Around(time=inner):
            return _sort(inner)
        case m.Range() | m.Several():
            return "range"
        case m.Now() | m.Vague():
            return "reference"
    return _SORTS.get(type(time), "other")


_SORTS: Final[dict[type, str]] = {
    m.Span: "years",
    m.Ordinal: "ordinal",
    m.Length: "length",
    m.Window: "stretch",
    m.Repeat: "set",
    m.Then: "then",
}


def _sort_of_date(date: m.Date) -> str:
    if date.year is not None:
        return "written"
    if date.month is not None:
        return "month" if date.day is None else "day and month"
    return "weekday" if date.day is None else "day number"


def _from(anchor: Anchor | Meaning) -> str:
    return _ANCHORS.get(anchor, "a time") if isinstance(anchor, Anchor) else "a time"


_ANCHORS: Final = {
    Anchor.PUBLICATION: "publication",
    Anchor.PREVIOUS: "what was told",
    Anchor.DISCUSSED: "the period",
    Anchor.EVENT: "an event",
}
