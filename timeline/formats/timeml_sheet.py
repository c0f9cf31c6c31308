"""The sheet on which one TimeML document is read: its times and events, what its links say, what was left out."""

from __future__ import annotations

from typing import Final

from attrs import define, field

from grammar import Interval
from timeline.constraint import Constraint, Evidence
from timeline.event import Event
from timeline.formats.timeml_links import Tlinks
from timeline.formats.timeml_xml import Document, Mark
from timeline.phrase import TimePhrase, Unread

CREATION: Final = "document creation time"
DEICTIC: Final = "counted from another time"
"""Rules of the steps of a TIMEX3: that it is the creation time, that it is a temporal function."""
VALUE: Final = "TIMEX3 value"
"""Rule of the date that a document gives one of its times."""


@define
class Time:
    """A TIMEX3: its phrase, what it delimits, whether its ends are those of that interval."""

    mark: Mark
    phrase: TimePhrase
    interval: Interval | None
    exact: bool
    creation: bool


@define
class Sheet:
    """One document being read; ``places`` are the indices of the marks of events and times."""

    document: Document
    name: str
    tlinks: Tlinks
    language: str
    unread: list[Unread] = field(factory=list)
    taken: set[str] = field(factory=set)
    times: dict[str, Time] = field(factory=dict)
    events: dict[str, Event] = field(factory=dict)
    places: dict[str, int] = field(factory=dict)
    constraints: dict[str, Constraint] = field(factory=dict)
    linked: dict[str, None] = field(factory=dict)
    _again: dict[str, int] = field(factory=dict)

    def tell(self, mark: Mark, reason: str, about: str = "") -> None:
        """List what is left out, with its own words, or those of an event or time that it is about."""
        shown = self.document.marks[self.places[about]] if about else mark
        words = " ".join(shown.words.split()) or mark.tag
        self.unread.append(Unread(self.name, shown.span or (0, 0), words, reason))

    def free(self, wish: str) -> str:
        """The id that is wished for a statement, with a number behind it where it is taken."""
        identity = wish
        while identity in self.constraints:
            self._again[wish] = self._again.get(wish, 1) + 1
            identity = f"{wish}-{self._again[wish]}"
        return identity

    def evidence(self, identity: str) -> Evidence | None:
        """The words of an event or time; none where they stand outside the text."""
        mark = self.document.marks[self.places[identity]]
        return Evidence(self.name, mark.span) if mark.span is not None else None
