"""Rules of languages in which a word before a length counts from now: "before two weeks" is two weeks ago.

See the examples in the ``.lark`` files that use them.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import NoPhrase, Said, Word, day_of, direction_of, unit_of
from grammar.granularity import Granularity as G
from grammar.meaning import Anchor, Meaning


def _from(day: Any) -> Meaning:
    """A day to count from: a weekday, or a word such as "today" by its shift."""
    return m.Unit(G.DAY, day.value) if isinstance(day, Word) else day


def _first_counted(length: m.Length) -> bool:
    """Whether days are a day more than whole weeks: "today in eight days" is a week on, the first day counted."""
    ((amount, unit), *more) = length.parts
    told = not more and not length.mod and unit is G.DAY and isinstance(amount, Fraction)
    return told and amount in (8, 15)


@v_args(inline=True)
class CountedRules(Transformer[Any, Meaning]):
    """So long ago, for so long up to now, so long from a day."""

    def on_day(self, signal: Word, day: Word) -> Said:
        return Said(m.Date(day=day_of(day.value)), (1, 1), 0, str(signal.value))

    def about_time(self, _at: Word, time: Meaning) -> Said:
        return Said(time, (0, 1))

    def length_away(self, way: Word, length: m.Length) -> Said:
        """Before a length "before" counts back from now; after a length tells only how long it took."""
        if direction_of(way) > 0:
            return Said(length, (1, 1))
        return Said(m.Offset(length, -1), (0, 1))

    def length_away_over(self, way: Word, _over: Word, length: m.Length) -> Said:
        return evolve(self.length_away(way, evolve(length, mod="MORE_THAN")), extent=(0, 2))

    def since_then(self, word: Word) -> Said:
        """One word for "since then", which is signal and time."""
        if word.value != "since":
            raise NoPhrase(f"{word.text} alone")
        return Said(m.Bound("since", m.Then()), (0, 0))

    def until_away(self, signal: Word, way: Word, length: m.Length) -> Said:
        if direction_of(way) > 0:
            raise NoPhrase(f"{signal.text} {way.text} a length")
        return Said(m.Bound("until", m.Offset(length, -1)), (1, 2), 0, str(signal.value))

    def lasting(self, signal: Word, length: m.Length) -> Said:
        """ "Since" a length: so long up to now."""
        if signal.value == "since":
            return Said(m.Window(length, -1), (1, 1), 0, "since")
        found: Said = self.signalled_length(signal, length)  # type: ignore[attr-defined]  # of the phrase rules
        return found

    def lasting_over(self, signal: Word, _over: Word, length: m.Length) -> Said:
        return evolve(self.lasting(signal, evolve(length, mod="MORE_THAN")), extent=(1, 2))

    def day_away(self, day: Any, way: Word, length: m.Length) -> Said:
        return Said(m.Offset(length, direction_of(way), _from(day)), (0, 2))

    def month_away(self, month: Word, way: Word, length: m.Length) -> Said:
        if direction_of(way) > 0 or length.mod or any(unit is not G.YEAR for _, unit in length.parts):
            raise NoPhrase(f"{month.text} {way.text} no years")
        whole = m.Offset(length, -1)
        return Said(m.Ordinal(1, G.MONTH, whole, date=m.Date(month=month.value)), (0, 2))

    def in_month_away(self, signal: Word, *words: Any) -> Said:
        return evolve(self.month_away(*words), extent=(1, 3), signal=0, kind=str(signal.value))

    def day_ahead(self, day: Any, _in: Word, length: m.Length) -> Said:
        return Said(m.Offset(length, 1, _from(day), inclusive=_first_counted(length)), (0, 2))

    def on_day_ahead(self, signal: Word, *words: Any) -> Said:
        return evolve(self.day_ahead(*words), extent=(1, 3), signal=0, kind=str(signal.value))

    def weekdays_through(self, first: Word, _to: Word, last: Word) -> Said:
        if first.value >= last.value:
            raise NoPhrase(f"{first.text} to {last.text}")
        return Said(m.Repeat(G.WEEK, weekdays=tuple(range(first.value, last.value + 1))), (0, 2))

    def unit_away(self, unit: Word, way: Word) -> Meaning:
        return m.Unit(unit_of(unit), self._step(unit, way), Anchor.PREVIOUS)

    def part_away(self, *words: Word) -> Meaning:
        part, way = words[-2:]
        return m.DayPart(part.value, m.Unit(G.DAY, self._step(part, way), Anchor.PREVIOUS))

    def _step(self, unit: Word, way: Word) -> int:
        if way.value not in ("earlier", "later"):
            raise NoPhrase(f"{unit.text} {way.text}")
        return -1 if way.value == "earlier" else 1

    def times_in_the(self, times: Word, _in: Word, the: Word, unit: Word) -> Said:
        said: Said = self.times(times, the, unit)  # type: ignore[attr-defined]  # of the phrase rules
        return evolve(said, extent=(0, 3))

    # --- amounts ---

    def fraction_of(self, *words: Word) -> m.Length:
        """A half or quarter of a unit: its word tells the minutes of an hour, which are sixtieths of any unit."""
        fraction, unit = words[-2:]
        return m.Length.of(Fraction(int(fraction.value), 60), self.one(unit).parts[0][1])  # type: ignore[attr-defined]

    def hundred_alone(self, hundred: Word) -> int:
        return int(hundred.value)

    def hundred_and(self, hundred: Word, more: int) -> int:
        return int(hundred.value) + more
