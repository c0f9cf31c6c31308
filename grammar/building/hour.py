"""Rules of languages that tell the hour by the one that ends with it, or the night by the days that it parts.

See the examples in the ``.lark`` files that use them.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import NoPhrase, Said, Word, clock_of, direction_of, hour_of
from grammar.building.intersect import in_part
from grammar.building.spans import one_night
from grammar.granularity import Granularity as G
from grammar.meaning import Meaning


def _moved(hour: Any, minutes: int) -> m.Clock:
    """A time so many minutes after an hour (before it where they are negative); an hour of twelve stays one."""
    clock = hour_of(hour.value if isinstance(hour, Word) else hour)
    if isinstance(hour, Word):
        clock = evolve(clock, open=False)  # noon and midnight
    if minutes > 0:
        return evolve(clock, hour=clock.hour % 24, minute=minutes)
    before = (clock.hour - 2) % 12 + 1 if clock.open else (clock.hour - 1) % 24
    return evolve(clock, hour=before, minute=60 + minutes)


def _twelve(hour: Any) -> None:
    """Refuse an hour of the clock of 24: fractions are told of the one of twelve."""
    if not isinstance(hour, Word) and (not isinstance(hour, int) or not 0 <= hour <= 12):
        raise NoPhrase(f"no hour {hour} of twelve")


@v_args(inline=True)
class HourRules(Transformer[Any, Meaning]):
    """Times of day, and the night between two days."""

    def minute_oclock(self, time: Word, _oclock: Word) -> m.Clock:
        return self.minute(time)  # type: ignore[attr-defined, no-any-return]  # of the clock rules

    def hour_minute(self, hour: Word, _oclock: Word, minute: Word) -> m.Clock:
        if not 0 <= int(minute.value) < 60:
            raise NoPhrase(f"no minute {minute.text}")
        clock = hour_of(int(hour.value))
        return evolve(clock_of(f"{hour.value}:{int(minute.value):02}"), open=clock.open)

    def time_in_part(self, clock: m.Clock, part: Word) -> Meaning:
        found = in_part(clock, m.DayPart(part.value))
        if found is None:
            raise NoPhrase(f"no such hour {part.text}")
        return found

    def fraction_to(self, part: Word, hour: Any) -> m.Clock:
        """So much of the hour that ends with this one: half of the third hour is 2:30."""
        _twelve(hour)
        return _moved(hour, int(part.value) - 60)

    def fraction_beside(self, part: Word, way: Word, hour: Any) -> m.Clock:
        _twelve(hour)
        if int(part.value) != 15:
            raise NoPhrase(f"{part.text} {way.text} an hour")
        return _moved(hour, int(part.value) * direction_of(way))

    def minutes_beside(self, number: Any, way: Word, hour: Any) -> m.Clock:
        _twelve(hour)
        if not isinstance(number, int) or number not in (5, 10, 20, 25):
            raise NoPhrase(f"no minutes {way.text} an hour")
        return _moved(hour, number * direction_of(way))

    def minutes_from(self, length: m.Length, way: Word, hour: Any) -> Said:
        return Said(self._minutes_of(length, way, hour), (0, 2))

    def at_minutes_from(self, signal: Word, length: m.Length, way: Word, hour: Any) -> Said:
        return Said(self._minutes_of(length, way, hour), (1, 3), 0, str(signal.value))

    def _minutes_of(self, length: m.Length, way: Word, hour: Any) -> m.Clock:
        """Minutes of a length in minutes."""
        ((amount, unit), *more) = length.parts
        if more or length.mod or unit is not G.MINUTE or isinstance(amount, str) or amount.denominator != 1:
            raise NoPhrase(f"no minutes {way.text} an hour")
        _twelve(hour)
        if not 1 <= amount < 60:
            raise NoPhrase(f"{amount} minutes {way.text} an hour")
        return _moved(hour, int(amount) * direction_of(way))

    # --- the night that ends in a day ---

    def night_to(self, *words: Any) -> Meaning:
        the_part = next(word for word in words if isinstance(word, Word) and word.terminal == "PARTDAY")
        link = next(word for word in words if isinstance(word, Word) and word.terminal == "PREP")
        if the_part.value != "NI" or link.value not in ("at", "into"):
            raise NoPhrase(f"{the_part.text} {link.text} a day")
        day = m.Unit(G.DAY, words[-1].value) if isinstance(words[-1], Word) else words[-1]
        if isinstance(day, m.Impossible):
            return day
        return m.DayPart("NI", m.Offset(m.Length.of(1, G.DAY), -1, day))

    def night_from(self, _the: Word, part: Word, _from: Word, first: Any, link: Word, second: Meaning) -> Meaning:
        start = m.Date(day=int(first.value)) if isinstance(first, Word) else first
        night = one_night(m.DayPart("NI", start), second)
        if part.value != "NI" or link.value not in ("at", "into") or night is None:
            raise NoPhrase(f"{part.text} between no two days")
        return night
