"""What the context keeps of a phrase: the time last mentioned, the quarter that a report is about."""

from __future__ import annotations

from attrs import evolve

from grammar import meaning as m
from grammar.context import Context
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.meaning import Meaning
from grammar.policy import Policy
from grammar.publication import Publication


def last_of(value: Interval) -> Interval | None:
    """The time that the words after a value may mean by "that year": the end of a range of years."""
    if value.start is None or value.end is None or value.granularity is not Granularity.YEAR or value.part:
        return value if value.start is not None else None
    return evolve(value, start=max(value.start, Interval.of(value.end - 1, Granularity.YEAR).start or 0))


def lies_ahead(time: Interval | None, published: Publication) -> bool:
    """Whether a time begins after the publication day."""
    return time is not None and time.start is not None and time.start >= (published.day.end or 0)


def remembered(context: Context, meaning: Meaning, value: Interval, policy: Policy, published: Publication) -> Context:
    """The context after a phrase: what it named is the time last mentioned, a quarter what is discussed.

    A story goes on where it was after a word that counts from publication ("today", "ten years ago"). A report is
    about the last quarter that it names and that is over; a fiscal one is none where the calendar is not known.
    """
    if value.start is None or (isinstance(meaning, m.Window) and not isinstance(meaning.anchor, Meaning)):
        return context
    if isinstance(getattr(meaning, "whole", meaning), m.Fiscal) and policy.fiscal is None:
        return context.remembering(value, context.discussed)  # which quarter that is, nobody says
    if policy.anchor == "previous" and any(_deictic(leaf) for leaf in m.leaves(meaning)):
        return context
    known = context.discussed
    if value.granularity in (Granularity.QUARTER, Granularity.HALF) and not isinstance(meaning, m.Offset | m.Unit):
        past = value.end is not None and value.end <= (published.day.end or 0)
        if known is None or (past and value.start >= (known.start or 0)) or known.granularity is not value.granularity:
            known = value
    return context.remembering(value, known)


def _deictic(meaning: Meaning) -> bool:
    """Whether a node counts from publication even in a story."""
    match meaning:
        case m.Unit(unit=unit, anchor=m.Anchor.PUBLICATION):
            return unit <= Granularity.DAY
        case m.Offset(anchor=m.Anchor.PUBLICATION):
            return True
        case _:
            return False
