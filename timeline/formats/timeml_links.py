"""What a TLINK says: TimeML's relations as Allen relations, in the readings that annotation and news have of them.

TimeML (Saurí et al. 2006) names its relations after Allen's but draws no line at the ends: "on Monday" is IS_INCLUDED
whether it filled the day or not. ``strict`` takes the words as Allen has them; ``news`` as news means them.
"""

from __future__ import annotations

from typing import Final, Literal

from timeline.allen import Relations, converse

Tlinks = Literal["strict", "news", "dated"]
TLINKS: Final = ("strict", "news", "dated")
"""Readings of the links; ``dated`` is the news reading, with the dates that the document gives its times."""

WITHIN: Final = ("starts", "during", "finishes", "equals")
"""What "in", "on" and "during" say of a time: inside, and the ends may be shared."""
AROUND: Final = tuple(converse(Relations.of(*WITHIN)))
CLASSICAL: Final = {
    "BEFORE": "before",
    "AFTER": "after",
    "IBEFORE": "meets",
    "IAFTER": "met-by",
    "IS_INCLUDED": "during",
    "INCLUDES": "contains",
    "BEGINS": "starts",
    "BEGUN_BY": "started-by",
    "ENDS": "finishes",
    "ENDED_BY": "finished-by",
    "IDENTITY": "equals",
    "SIMULTANEOUS": "equals",
    "DURING": "equals",
    "DURING_INV": "equals",
}
_NEWS: Final[dict[str, tuple[str, ...]]] = {"DURING": WITHIN, "DURING_INV": AROUND}
_NEWS_WITH_A_TIME: Final[dict[str, tuple[str, ...]]] = {
    "IS_INCLUDED": WITHIN,
    "INCLUDES": AROUND,
    "BEGINS": ("starts", "equals"),
    "BEGUN_BY": ("equals", "started-by"),
    "ENDS": ("finishes", "equals"),
    "ENDED_BY": ("equals", "finished-by"),
}
INSIDE: Final = frozenset({"IS_INCLUDED", "DURING", "SIMULTANEOUS", "IDENTITY"})
"""Links that date an event by the time that they lead to."""
OUTSIDE: Final = frozenset({"INCLUDES", "DURING_INV", "SIMULTANEOUS", "IDENTITY"})
"""Links that date the event that they lead to."""


def relation_of(link: str, tlinks: Tlinks, with_time: bool) -> str | tuple[str, ...] | None:
    """The Allen relation, or the set of them, that a relType says; ``None`` for a name that TimeML does not have.

    *with_time*: whether one side is a TIMEX3.

    >>> relation_of("IS_INCLUDED", "strict", True), relation_of("IS_INCLUDED", "news", True)
    ('during', ('starts', 'during', 'finishes', 'equals'))
    >>> relation_of("IS_INCLUDED", "news", False), relation_of("SOONER", "news", False)
    ('during', None)
    """
    if tlinks != "strict":
        loose = _NEWS.get(link) or (_NEWS_WITH_A_TIME.get(link) if with_time else None)
        if loose is not None:
            return loose
    return CLASSICAL.get(link)


def link_of(relation: str | tuple[str, ...], tlinks: Tlinks, with_time: bool, wish: str = "") -> str | None:
    """The relType that says a relation in a reading, *wish* if it does; ``None`` where TimeML has none.

    >>> link_of("equals", "news", False), link_of("equals", "news", False, "IDENTITY")
    ('SIMULTANEOUS', 'IDENTITY')
    >>> link_of("overlaps", "news", False) is None
    True
    """
    names = Relations.of(relation) if isinstance(relation, str) else Relations.of(*relation)
    links = (wish, "SIMULTANEOUS", *CLASSICAL)
    said = ((link, relation_of(link, tlinks, with_time)) for link in links)
    return next((link for link, names_of in said if names_of is not None and _set(names_of) == names), None)


def _set(relation: str | tuple[str, ...]) -> Relations:
    return Relations.of(relation) if isinstance(relation, str) else Relations.of(*relation)
