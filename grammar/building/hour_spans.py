"""Rules of ``phrase.lark`` for hours told as a span without a word for either: "9 to 5", "11 to 1 in the afternoon"."""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import Amount, NoPhrase, Said, Word, clock_of, half_day, hour_of
from grammar.building.intersect import in_part
from grammar.building.spans import minutes_to
from grammar.meaning import Meaning

_EARLY: Final = 16
"""No evening begins before this hour: "lost 2-3 in the evening"."""
_LATE: Final = 9
"""From this hour on hours go on behind noon or midnight: "11 to 1 in the afternoon"."""


def _day_and_month(first: Any, to: Any, last: Any) -> bool:
    """Whether two numbers with a hyphen are more likely a date than hours: "2-15", where just one may be a month."""
    if to.terminal != "DASH" or not (type(first) is int and type(last) is int):
        return False
    low, high = min(first, last), max(first, last)
    return 1 <= low <= 12 < high <= 31


@v_args(inline=True)
class HourSpanRules(Transformer[Any, Meaning]):
    """From one hour to another; see the examples in ``phrase.lark``."""

    def hours(self, first: Amount, to: Any, last: Any, *half: Word) -> Said:
        if isinstance(last, Word) and last.terminal == "NOON" and minutes_to(first, to, last):
            return Said(self.minutes_to(first, to, last), (0, 2))  # type: ignore[attr-defined]  # of the clock rules
        if not half and minutes_to(first, to, last):
            raise NoPhrase("from ten to nine o'clock, or ten minutes before nine: the words don't say")
        if not half and _day_and_month(first, to, last):
            return Said(m.NumericDate((int(first), int(last))), (0, 2))  # type: ignore[arg-type]
        span = self._hours(first, last, *half)
        if not half and to.terminal == "TO" and first in (5, 10, 20, 25) and isinstance(last, int) and 1 <= last <= 12:
            clock = self.minutes_to(first, to, last)  # type: ignore[attr-defined]  # of the clock rules
            span = evolve(span, instead=clock)  # "20 to 8"
        return Said(span, (0, 2 + len(half)))

    def hours_in_part(self, first: Amount, to: Any, last: Any, *words: Word) -> Said:
        """ "10 - 11 at night", "11 to 1 in the afternoon"."""
        part = m.DayPart(words[-1].value)
        if minutes_to(first, to, last):  # "ten to six in the evening"
            clock = in_part(self.minutes_to(first, to, last), part)  # type: ignore[attr-defined]  # of the clock rules
            return Said(clock or part, (0, 2 + len(words)))
        start, end = in_part(hour_of(first), part), in_part(hour_of(last), part)
        goes_back = isinstance(first, int) and isinstance(last, int) and _LATE > first >= last
        if start is None or end is None or goes_back or (part.part == "EV" and start.hour < _EARLY):
            raise NoPhrase(f"no such hours in the {words[-1].text}")
        if start.hour > end.hour and words[0].terminal == "IN":
            start = evolve(start, hour=start.hour - 12)
        if start.hour > end.hour and end.hour >= 12:
            raise NoPhrase("hours that go back")
        return Said(m.Range(start, end), (0, 2 + len(words)))

    def from_hours(self, signal: Word, first: Amount, _to: Any, last: Any, *half: Word) -> Said:
        return Said(self._hours(first, last, *half), (1, 3 + len(half)), 0, str(signal.value))

    def _hours(self, first: Amount, last: Any, *half: Word) -> m.Range:
        if isinstance(last, Word) and last.terminal == "NOON":
            return self._hours_to(first, last)
        if isinstance(last, m.Clock):
            return m.Range(hour_of(first), last)
        half = tuple(word for word in half if word.terminal == "AMPM")
        if isinstance(last, Word) and isinstance(last.value, int):
            half = (Word(last.value, last.text, "AMPM"),)  # "3 to 5:30p"
        end = clock_of(last.text) if isinstance(last, Word) and last.terminal == "HHMM" else hour_of(last)
        end = half_day(end, half[0]) if half else evolve(end, open=end.hour <= 12)
        start = hour_of(first)
        if half:  # "3 to 5 p.m.", but "11 to 1 p.m."
            guess = half_day(start, half[0])
            if (end.hour > 0 or end.minute) and (guess.hour, 0) >= (end.hour, end.minute or 0):
                # "11 to 1 p.m.", "11 to 3 a.m.": from the other half of the day, but "11 to 11:50 a.m."
                guess = evolve(start, hour=(guess.hour + 12) % 24, open=False)
            start = guess
        return m.Range(start, end)

    def _hours_to(self, first: Amount, noon: Word) -> m.Range:
        """ "9 to noon", "8 to midnight": hours of the half of the day that ends so."""
        start = hour_of(first)
        if not start.open or (start.hour == 12 and noon.value == 12):
            raise NoPhrase(f"from {first} to {noon.text}")
        start = evolve(start, hour=start.hour % 12 + noon.value - 12, open=False)
        return m.Range(start, m.Clock(noon.value, 0 if noon.value == 24 else None))

    def about_hours(self, word: Word, first: Amount, _to: Any, last: Any, half: Word) -> Said:
        if word.value != "APPROX":
            raise NoPhrase(f"{word.text} hours")
        return Said(m.Approximate(self._hours(first, last, half)), (0, 4))
