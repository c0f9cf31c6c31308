"""How any library that reads dates is put to the test: one method, two more if it has them.

>>> class Yesterday:
...     name = "yesterday only"
...
...     def resolve(self, text, reference):
...         return (reference - timedelta(days=1)).date() if text == "yesterday" else None
>>> ask(Yesterday(), "yesterday", datetime(2024, 3, 1)).shown
'[2024-02-29, 2024-03-01)'
>>> ask(Yesterday(), "tomorrow", datetime(2024, 3, 1)) is None
True
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any, Protocol

from attrs import field, frozen

from timeline.testing.violation import AdapterFault


class Adapter(Protocol):
    """What a library under test is asked.

    ``resolve(text, reference)``: *text* is a phrase, *reference* a ``datetime`` (aware where a zone is at stake). The
    answer is one of

        None                 the text was not read: always allowed, and counted
        date                 that day
        datetime             a moment; an aware one is looked at in the zone of the reference
        (start, end)         a half-open interval: dates, datetimes or ISO 8601 text; ``None`` is open
        timedelta            a length
        str                  ISO 8601 duration ("P3D") or RFC 5545 rule ("FREQ=DAILY")

    Optional attributes, each looked for by name:

        name, version        for the report
        policies             names of the conventions it follows (``news`` ...); without them it is only asked what is right
                             under every convention
        find(text, reference)       -> [(start, end)] or [(start, end, answer)], offsets in code points
        format(value, reference)    -> the words of an interval, for the round trip
        within(text, reference)     -> (start, end) that words and signal delimit ("since 5 May 2019")
        preferring(direction)       -> the same adapter told to look to the ``past`` or the ``future``
    """  # noqa: E501

    def resolve(self, text: str, reference: datetime) -> Any:
        """The value of a phrase."""


@frozen
class Answer:
    """A well-formed answer. ``start`` and ``end`` are civil, without zone, ``None`` where open.

    A ``moment`` has both the same; ``other`` is the text of a length or rule, which has no date.
    """

    start: datetime | None = None
    end: datetime | None = None
    moment: bool = False
    other: str = ""
    raw: Any = field(default=None, eq=False, repr=False)

    @property
    def shown(self) -> str:
        """For people: ``[start, end)``, a moment, or the text."""
        if self.other:
            return self.other
        return _iso(self.start) if self.moment else f"[{_iso(self.start)}, {_iso(self.end)})"

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The first day and the last, for answers that are compared by their days."""
        last = self.end if self.moment or self.end is None else self.end - timedelta(microseconds=1)
        return self.start and self.start.date(), last and last.date()


def _iso(moment: datetime | None) -> str:
    if moment is None:
        return "open"
    text = moment.isoformat()
    return text.removesuffix("T00:00:00")


def ask(adapter: Adapter, text: str, reference: datetime) -> Answer | None:
    """What an adapter answers; ``AdapterFault`` where it raises or answers nonsense."""
    return _asked(adapter.resolve, text, reference)


def ask_within(adapter: Adapter, text: str, reference: datetime) -> Answer | None:
    """What words and signal delimit, where the adapter tells it."""
    within = getattr(adapter, "within", None)
    return None if within is None else _asked(within, text, reference)


def hits(adapter: Adapter, text: str, reference: datetime) -> list[tuple[int, int, Answer | None]] | None:
    """What an adapter finds in running text; ``None`` where it has no ``find``."""
    find = getattr(adapter, "find", None)
    if find is None:
        return None
    found = _called(find, text, reference)
    try:
        rows = [(int(row[0]), int(row[1]), read(row[2], reference) if len(row) > 2 else None) for row in found]
    except (TypeError, ValueError, IndexError, KeyError) as error:
        raise _fault("nonsense", text, reference, "a list of (start, end)", repr(found)[:80]) from error
    for start, end, _ in rows:
        if not 0 <= start < end <= len(text):
            raise _fault("nonsense", text, reference, f"offsets within 0 and {len(text)}", f"{start}, {end}")
    return rows


def _asked(call: Callable[[str, datetime], Any], text: str, reference: datetime) -> Answer | None:
    found = _called(call, text, reference)
    try:
        return read(found, reference)
    except (TypeError, ValueError, OverflowError) as error:
        shown = f"{found!r} ({error})"
        raise _fault("nonsense", text, reference, "an interval, a date or None", shown[:120]) from error


def _called(call: Callable[[str, datetime], Any], text: str, reference: datetime) -> Any:
    try:
        return call(text, reference)
    except AdapterFault:
        raise
    except Exception as error:
        shown = f"{type(error).__name__}: {error}"
        raise _fault("raises", text, reference, "an answer, or None", shown[:120]) from error


def _fault(kind: str, text: str, reference: datetime, expected: str, got: str) -> AdapterFault:
    return AdapterFault(kind, text, reference.isoformat(), expected, got)


def read(found: Any, reference: datetime) -> Answer | None:
    """An answer made of what an adapter gave; ``TypeError`` or ``ValueError`` for nonsense.

    >>> read((date(2024, 3, 1), None), datetime(2024, 1, 1)).shown
    '[2024-03-01, open)'
    >>> read((date(2024, 3, 1), date(2024, 2, 1)), datetime(2024, 1, 1))
    Traceback (most recent call last):
        ...
    ValueError: it ends before it starts
    """
    zone = reference.tzinfo
    match found:
        case None:
            return None
        case datetime():
            moment = _civil(found, zone)
            return Answer(moment, moment, moment=True, raw=found)
        case date():
            start = datetime(found.year, found.month, found.day)
            return Answer(start, start + timedelta(days=1), raw=found)
        case timedelta():
            return Answer(other=_duration(found), raw=found)
        case str():
            if not found.startswith(("P", "FREQ=")):
                raise ValueError("text must be a duration or a rule")
            return Answer(other=found, raw=found)
        case Sequence() if len(found) == 2:
            first, last = _end(found[0], zone), _end(found[1], zone)
            if first is not None and last is not None and last <= first:
                raise ValueError("it ends before it starts" if last < first else "it is empty")
            return Answer(first, last, raw=tuple(found))
        case _:
            raise TypeError(f"{type(found).__name__} is no answer")


def _end(given: Any, zone: tzinfo | None) -> datetime | None:
    match given:
        case None:
            return None
        case datetime():
            return _civil(given, zone)
        case date():
            return datetime(given.year, given.month, given.day)
        case str():
            return _civil(datetime.fromisoformat(given), zone)
        case _:
            raise TypeError(f"{type(given).__name__} is no end of an interval")


def _civil(moment: datetime, zone: tzinfo | None) -> datetime:
    """The wall clock of a moment: in the zone of the reference where both have one, else its own."""
    if moment.tzinfo is not None and zone is not None and moment.tzinfo is not zone:
        moment = moment.astimezone(zone)
    return datetime(*moment.timetuple()[:6], moment.microsecond)


def _duration(length: timedelta) -> str:
    seconds = length.days * 86_400 + length.seconds
    if seconds % 86_400 == 0:
        return f"P{seconds // 86_400}D"
    return f"PT{seconds // 3600}H" if seconds % 3600 == 0 else f"PT{seconds}S"


def imaginary(moment: datetime) -> bool:
    """Whether an aware moment shows a wall time that its zone skips.

    >>> from zoneinfo import ZoneInfo
    >>> imaginary(datetime(2024, 3, 10, 2, 30, tzinfo=ZoneInfo("America/New_York")))
    True
    """
    if moment.tzinfo is None:
        return False
    back = moment.astimezone(UTC).astimezone(moment.tzinfo)
    return back.replace(tzinfo=None, fold=0) != moment.replace(tzinfo=None, fold=0)


def shifted(civil: datetime, zone: tzinfo | None) -> datetime:
    """A wall time as its zone shows it: moved forward where the zone skips it, as RFC 5545 (3.3.5) has it."""
    if zone is None:
        return civil
    return civil.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None, fold=0)
