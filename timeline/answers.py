"""What questions to a timeline are answered with; ``attrs.asdict`` gives each as plain data, for JSON."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from timeline.contradiction import Testimony


@frozen
class Distance:
    """The least and most seconds from one point to another that all statements together leave; ``None`` is open."""

    least: int | None
    most: int | None


@frozen
class Why:
    """Why a point of an event can't lie earlier, or later, than ``moment``, in civil seconds; ``None`` is open.

    ``constraints`` are the ids of the statements, as a chain from the calendar to the event; ``evidence`` the same in
    words, each with its sentence.
    """

    moment: int | None
    constraints: tuple[str, ...] = ()
    evidence: tuple[Testimony, ...] = ()


@frozen
class Repair:
    """Statements without which all others can be true.

    ``cost`` is the trust lost: the sum of their confidences, in hundredths. ``optimal``: it is proved that nothing
    costs less (of several repairs: nothing that holds none of the ones before).
    """

    constraints: tuple[str, ...]
    cost: int
    optimal: bool
    evidence: tuple[Testimony, ...] = ()


@frozen
class Step:
    """An event in a sequence, and what puts it after the one before it.

    ``by`` is ``proved`` where it starts later in every way in which all can be true, ``dates`` where only its earliest
    date is later, ``text`` where nothing but the place in the text tells them apart; ``first`` for the first.
    """

    event: str
    by: Literal["first", "proved", "dates", "text"]


@frozen
class Gap:
    """A stretch of civil seconds, half-open, into which no dated event can reach."""

    start: int
    end: int


@frozen
class Together:
    """Events that are proved to be going on at one moment."""

    events: tuple[str, ...]
