"""``Correction``: the analyst's hand. What somebody says of an article against, or besides, what was read in it.

A correction points at the words of an article, not at an id, so that it holds when the article is read again.

>>> from timeline import Article, Correction, Timeline
>>> t = Timeline.read(Article("The mill burnt down on Monday.", published="2024-11-11", id="mill"))
>>> t = t.correct(Correction("The mill burnt down", date="2024-11-04", note="The register has the fourth.", by="M. K."))
>>> t.events[0].time.edtf, t.told[0].time.edtf
('2024-11-04', '2024-11-11')
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import field, fields, frozen

from timeline.errors import BadCorrection

ANALYST: Final = "the analyst's"
"""Rule of the statements that a correction makes."""


@frozen
class Place:
    """Where somebody points: words of an article, or the id of an event; without *article*, of any.

    An article is named by its id, its id without the ending of a file, or its title.
    """

    words: str
    article: str = ""

    @classmethod
    def of(cls, given: str | Place | Mapping[str, Any]) -> Place:
        """A place as files and the command line write it; raises ``BadCorrection``.

        >>> Place.of({"article": "mill.md", "words": "burnt down"})
        Place(words='burnt down', article='mill.md')
        """
        if isinstance(given, Place):
            return given
        if isinstance(given, str):
            given = {"words": given}
        if not isinstance(given, Mapping) or set(given) - {"words", "article"} or not given.get("words"):
            raise BadCorrection(f"{given!r} points at nothing: give quoted words, or a table of 'words' and 'article'")
        return cls(str(given["words"]), str(given.get("article") or ""))

    def __str__(self) -> str:
        """As messages name it."""
        return f"“{self.words}”" + (f" in {self.article}" if self.article else "")


def _places(given: Any) -> tuple[Place, ...]:
    if isinstance(given, str | Place | Mapping):
        given = (given,)
    if not isinstance(given, Iterable):
        raise BadCorrection(f"same={given!r} points at nothing: give quoted words, a table, or a list of these")
    return tuple(Place.of(one) for one in given)


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _drop(value: Any) -> bool:
    if not isinstance(value, bool):
        raise BadCorrection(f"drop={value!r}: say true or false")
    return value


@frozen
class Correction:
    """What an analyst says of the event told by *words* of an *article* (its id or title; any, where empty).

    ``date`` is EDTF ("2024-03-05", "2024-03/2024-05" where it lasted, "[2024-03..2024-05]" once within) or a time
    phrase, resolved against the article's publication. ``drop`` takes the event out, ``same`` points at events that
    tell of the same thing, ``note`` is shown beside it, ``by`` says whose hand it is. Words in which no event was read
    become one by their date. With ``event`` instead of ``words``, that text is a new event, which no article tells.

    Raises ``BadCorrection`` where it points at nothing or says nothing.
    """

    words: str = field(default="", converter=_text)
    article: str = field(default="", converter=_text, kw_only=True)
    date: str = field(default="", converter=_text, kw_only=True)
    drop: bool = field(default=False, converter=_drop, kw_only=True)
    same: tuple[Place, ...] = field(default=(), converter=_places, kw_only=True)
    event: str = field(default="", converter=_text, kw_only=True)
    note: str = field(default="", converter=_text, kw_only=True)
    by: str = field(default="", converter=_text, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """One thing is pointed at, and something is said of it."""
        if bool(self.words) == bool(self.event):
            raise BadCorrection("a correction needs 'words' of an article, or else an 'event' of its own")
        if self.words and not (self.date or self.drop or self.same or self.note):
            raise BadCorrection(f"nothing is said of {self.place}: give a date, drop, same or a note")
        if self.drop and (self.date or self.same or self.event):
            raise BadCorrection(f"{self.place} is dropped: it can have no date and be the same as nothing")

    @property
    def place(self) -> Place:
        """Where it points."""
        return Place(self.words or self.event, self.article)

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Correction:
        """A correction from a table of its fields; raises ``BadCorrection``."""
        if not isinstance(row, Mapping):
            raise BadCorrection(f"{row!r} is no table of fields such as 'words' and 'date'")
        names = {one.name for one in fields(cls)}
        odd = [str(key) for key in row if key not in names]
        if odd:
            raise BadCorrection(f"{', '.join(odd)}: no such field; there are {', '.join(sorted(names))}")
        return cls(**{str(key): value for key, value in row.items()})


@frozen
class Unmatched:
    """A correction, or part of one, that could not be applied, and why."""

    correction: Correction
    reason: str
