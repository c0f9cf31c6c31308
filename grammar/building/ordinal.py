"""Rules of ``ordinal.lark``: several numbered pieces of a time, from one to another, thirds."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import Amount, NoPhrase, Said, Word, day_of, length_of, shift_of, unit_of
from grammar.building.numbered import of_number, renumbered
from grammar.building.spans import in_month_of, range_of
from grammar.granularity import Granularity as G
from grammar.meaning import Meaning


@v_args(inline=True)
class OrdinalRules(Transformer[Any, Meaning]):
    """Numbered pieces of a time; see the examples in ``ordinal.lark``."""

    def ordinal_twice(self, word: Word, _open: Word, number: Word, _close: Word) -> int:
        """A number in words and in digits, as rules of order have it; two numbers are none."""
        if word.value != number.value:
            raise NoPhrase(f"not twice the same number: {word.text} and {number.text}")
        return int(number.value)

    def the_ordinal(self, *words: Word) -> int:
        return self.ordinal_number(*words[1:])  # type: ignore[attr-defined, no-any-return]  # of the calendar rules

    def the_plural(self, _the: Word, time: Meaning) -> Meaning:
        return time

    def early_piece(self, part: Word, time: Meaning) -> Meaning:
        return m.Part(part.value, time)

    def early_to_early(self, *words: Any) -> Meaning:
        """ "Early to mid-18th century", "mid-to-late 1980s": two parts of one time."""
        words = tuple(word for word in words if not (isinstance(word, Word) and word.terminal == "THE"))
        first, _to, last, *rest = words
        if len(rest) > 1:
            whole = self.nth(*rest)  # type: ignore[attr-defined]  # of the calendar rules
        elif isinstance(rest[0], Word):
            whole = m.Date(rest[0].value) if rest[0].terminal == "YEAR" else self.decade(rest[0])  # type: ignore[attr-defined]
        else:
            whole = rest[0]
        parts = ("early", "mid", "late")
        if parts.index(first.value) >= parts.index(last.value):
            raise NoPhrase(f"{first.text} to {last.text}")
        return m.Range(m.Part(first.value, whole), m.Part(last.value, whole))

    def nth_from_end(self, number: int, *words: Word) -> int:
        if words[-1].value != "last" or number < 2:
            raise NoPhrase(f"the {number}. {words[-1].text}")
        return number

    def nth_from_end_the(self, _the: Word, number: int, det: Word) -> int:
        return self.nth_from_end(number, det)

    def nth_last(self, *words: Any) -> Meaning:
        number, unit, _of, whole = words[-4:]
        return m.Ordinal(-number, unit_of(unit), whole)

    def nth_last_weekday(self, *words: Any) -> Meaning:
        number, weekday, _of, whole = words[-4:]
        return m.Ordinal(-number, G.DAY, whole, m.Date(weekday=weekday.value))

    def last_but_one(self, *words: Any) -> Meaning:
        """ "The last Sunday but one in May"."""
        det, weekday, _but, _of, whole = words[-5:]
        if det.value != "last":
            raise NoPhrase(f"the {det.text} {weekday.text} but one")
        return m.Ordinal(-2, G.DAY, whole, m.Date(weekday=weekday.value))

    def third_of(self, *words: Any) -> Meaning:
        number, third, _of, whole = words[-4:]
        return self._third(int(number.value), third, whole)

    def last_third(self, *words: Any) -> Meaning:
        det, third, _of, whole = words[-4:]
        if det.value != "last":
            raise NoPhrase(f"the {det.text} {third.text}")
        return self._third(3, third, whole)

    def middle_third(self, *words: Any) -> Meaning:
        edge, third, _of, whole = words[-4:]
        if edge.value != "middle":
            raise NoPhrase(f"the {edge.text} {third.text}")
        return self._third(2, third, whole)

    def _third(self, number: int, third: Word, whole: Meaning) -> Meaning:
        if third.value != 3 or not 1 <= number <= 3:
            raise NoPhrase(f"no {number}. {third.text}")
        return m.Part(f"{number}/3", of_number(whole))

    def ordinals_range(self, *words: Any) -> Meaning:
        first, last = self._members(words)
        return range_of(first, last)

    def from_ordinals(self, signal: Word, *words: Any) -> Said:
        return Said(self.ordinals_range(*words), (1, len(words)), 0, str(signal.value))

    def ordinals(self, *words: Any) -> Meaning:
        times = tuple(self._members(words))
        if any(one == other for one, other in pairwise(times)):
            raise NoPhrase("one time twice")
        return m.Several(times)

    def ordinals_last(self, number: int, *words: Any) -> Meaning:
        """ "The first and last weeks of July"."""
        return self.ordinals(number, self.last_of(*words[-4:]))  # type: ignore[attr-defined]  # of the rules for places inside

    def this_and_next(self, det: Word, _and: Word, unit: Meaning) -> Meaning:
        """Units of now that share their word: "this and next week"."""
        if not isinstance(unit, m.Unit) or unit != m.Unit(unit.unit, unit.shift):
            raise NoPhrase(f"{det.text} and no unit of now")
        if det.value not in ("this", "last", "next") or shift_of(det) == unit.shift:
            raise NoPhrase(f"{det.text} and the same")
        return m.Several((m.Unit(unit.unit, shift_of(det)), unit))

    def nth_of_each(self, _the: Word, number: int, unit: Word, _of: Word, year: Word) -> Meaning:
        if unit_of(unit) is not G.QUARTER:
            raise NoPhrase(f"the {number}. {unit.text} of {year.text}")  # "the first days of 1996"
        return m.Spell(G.QUARTER, number, year.value)

    def lengths(self, _the: Word, first: Amount | Word, _and: Word, last: Amount | Word, unit: Word) -> Meaning:
        return m.Several((length_of(first, unit), length_of(last, unit)))

    def dated_days(self, *words: Any) -> Meaning:
        """ "Saturday 5 and Sunday 6 October": the last day tells the month."""
        last = words[-1]
        if not isinstance(last, m.Date) or last.day is None or last.month is None or last.weekday is None:
            raise NoPhrase("days of no month")
        told = [word for word in words[:-1] if not isinstance(word, Word) or word.terminal == "N2"]
        pairs = zip(told[::2], told[1::2], strict=True)
        days = [in_month_of(evolve(one, day=day_of(number.value)), last) for one, number in pairs]
        return m.Several((*days, last))

    def _members(self, words: tuple[Any, ...]) -> list[Meaning]:
        """The times of a list or range: the last one tells of what the numbers before it are."""
        last: Meaning = words[-1]
        found: list[Meaning] = []
        part = ""
        for word in words[:-1]:
            if isinstance(word, Word) and word.terminal == "EARLY":
                part = str(word.value)
            elif not isinstance(word, Word) or word.terminal == "ORD":
                time = renumbered(last, word.value if isinstance(word, Word) else word)
                found.append(m.Part(part, time) if part else time)
                part = ""
        return [*found, last]
