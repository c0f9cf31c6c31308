"""``Event``: a quoted clause with its time, factuality and source.

Fields and names are those of the JSON form; times are civil seconds of the timeline's
zone, half-open, ``None`` where open.
"""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from grammar import Granularity, Interval

Kind = Literal["event", "state", "process", "speech", "time"]
"""What an event is; ``time`` is no happening, but a stretch of the calendar to which statements relate others."""
Factuality = Literal["asserted", "reported", "denied", "hypothetical", "planned"]
TimeRelation = Literal["within", "at", "spans", "includes", "before", "after", "by", "until", "since"]
LASTING: frozenset[str] = frozenset({"spans", "since", "until", "includes"})
"""Relations of events that lasted; the others happened once, somewhere within."""


@frozen
class Quote:
    """Words of an article: the text and its span in code points."""

    text: str
    span: tuple[int, int]


@frozen
class PhraseRef:
    """The time phrase of an event: its id among the timeline's phrases, the words with their signal, and their span."""

    id: str
    text: str
    span: tuple[int, int]


@frozen
class EventTime:
    """When an event was: the interval, and how the event lies to it.

    ``relation`` ``within`` is "once, somewhere within"; ``spans`` "it lasted".

    >>> EventTime(0, 86400, Granularity.DAY, "within").edtf
    '1970-01-01'
    """

    start: int | None
    end: int | None
    granularity: Granularity = Granularity.DAY
    relation: TimeRelation = "within"
    approximate: bool = False
    part: str | None = None

    @property
    def interval(self) -> Interval:
        """The same as an interval."""
        return Interval(self.start, self.end, self.granularity, self.approximate, part=self.part)

    @property
    def edtf(self) -> str:
        """EDTF: ``a/b`` where it lasted, ``[a..b]`` where it happened once within."""
        if self.start is None and self.end is None:
            return ""
        return self.interval.edtf if self.lasting else self.interval.within_edtf

    @property
    def lasting(self) -> bool:
        """Whether it lasted."""
        return self.relation in LASTING

    @property
    def before(self) -> EventTime | None:
        """The time of what happened at an unknown time before it; ``None`` where its end is open."""
        return None if self.end is None else EventTime(None, self.end, self.granularity, "before")

    @property
    def after(self) -> EventTime | None:
        """The time of what happened at an unknown time after its start; ``None`` where that is open."""
        return None if self.start is None else EventTime(self.start, None, self.granularity, "after")

    @property
    def once(self) -> bool:
        """Whether it happened once, in the interval itself, so that others can be counted from it."""
        return self.relation in ("within", "at")

    @classmethod
    def of(cls, interval: Interval, relation: TimeRelation = "within") -> EventTime:
        """From an interval."""
        return cls(interval.start, interval.end, interval.granularity, relation, interval.approximate, interval.part)


@frozen
class EventAnchor:
    """What the time was counted from: the publication, a date itself, another event, or the context.

    ``event`` is that event's id, ``label`` its words where no event was found; ``offset``
    a signed ISO 8601 duration (``-P1D``: a day before the anchor).
    """

    type: Literal["publication", "absolute", "event", "context"]
    event: str | None = None
    label: str | None = None
    offset: str | None = None


@frozen
class Bounds:
    """Tightest bounds that all statements together prove, in civil seconds; ``None`` is open."""

    earliest_start: int | None = None
    latest_start: int | None = None
    earliest_end: int | None = None
    latest_end: int | None = None


@frozen
class Event:
    """One event, as the article tells it.

    ``text`` is quoted from the article, ``headline`` the same cut shorter, never rewritten;
    ``sentence`` the index of its sentence in the article. ``same_as`` are ids of events that
    tell of the same thing. An ``instant`` has no length: its end is its start.
    """

    id: str
    article: str
    text: str
    span: tuple[int, int]
    sentence: int = 0
    headline: str = ""
    head: str = ""
    kind: Kind = "event"
    factuality: Factuality = "asserted"
    polarity: Literal["+", "-"] = "+"
    habitual: bool = False
    source: Quote | None = None
    phrase: PhraseRef | None = None
    time: EventTime | None = None
    anchor: EventAnchor | None = None
    bounds: Bounds = Bounds()
    same_as: tuple[str, ...] = ()
    instant: bool = False
