"""``grammar`` itself under test.

>>> adapter.resolve("yesterday", datetime(2024, 3, 1))
('2024-02-29', '2024-03-01')
"""

from __future__ import annotations

from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Final

from attrs import evolve, frozen

import grammar
from grammar import granularity as granules
from grammar.calendar import DAY, to_days
from grammar.granularity import Granularity
from grammar.interval import Interval, Period, Recurrence
from grammar.policy import Policy

End = str | datetime | None


def _version() -> str:
    try:
        return version("dateline")
    except PackageNotFoundError:
        return ""


@frozen
class Ours:
    """``grammar.resolve`` and ``grammar.find``; the ends of an interval are aware where the reference is."""

    policy: Policy
    name: str = "dateline"
    version: str = _version()
    policies: tuple[str, ...] = ("news", "calendar", "recurrence", "length")
    language: str = "en"

    def _ends(self, value: Interval, reference: datetime) -> tuple[End, End]:
        if reference.tzinfo is None:
            return value.lower, value.upper
        return value.to_pendulum(str(reference.tzinfo))

    def _given(self, value: Any, reference: datetime) -> Any:
        match value:
            case Interval():
                return self._ends(value, reference)
            case Recurrence():
                return value.rrule
            case Period():
                return str(value)
            case _:
                return None

    def resolve(self, text: str, reference: datetime) -> Any:
        """The value of the extent."""
        try:
            found = grammar.resolve(text, published=reference, policy=self.policy, language=self.language)
        except grammar.UnreadPhrase:
            return None
        return self._given(found.value, reference)

    def within(self, text: str, reference: datetime) -> tuple[End, End] | None:
        """What extent and signal delimit together."""
        try:
            found = grammar.resolve(text, published=reference, policy=self.policy, language=self.language).within
        except grammar.UnreadPhrase:
            return None
        return None if found is None else self._ends(found, reference)

    def find(self, text: str, reference: datetime) -> list[tuple[int, int, Any]]:
        """Every phrase with its extent."""
        found = grammar.find(text, published=reference, policy=self.policy, language=self.language)
        return [(phrase.start, phrase.end, self._given(phrase.resolution.value, reference)) for phrase in found]

    def format(self, value: tuple[str | None, str | None], _: datetime) -> str:
        """The words of an interval that is one granule; empty for others, and for an hour, told as its first minute."""
        start, end = (None if text is None else _seconds(text) for text in value)
        if start is None or end is None:
            return ""
        for unit in Granularity:
            if unit not in (Granularity.DAYPART, Granularity.HOUR) and granules.granule(start, unit) == (start, end):
                return grammar.in_words(Interval(start, end, unit), self.language)
        return ""

    def preferring(self, direction: str) -> Ours:
        """The same looking to the past or to the future."""
        return evolve(self, policy=self.policy.preferring(direction))


def _seconds(text: str) -> int:
    moment = datetime.fromisoformat(text)
    day = to_days(moment.year, moment.month, moment.day) * DAY
    return day + moment.hour * 3600 + moment.minute * 60 + moment.second


adapter: Final = Ours(Policy.news())
