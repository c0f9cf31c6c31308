"""Rules of ``length.lark``: amounts of time."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import WHOLE, Amount, Hundreds, NoPhrase, Spelled, Word, length_of, unit_of
from grammar.granularity import Granularity as G
from grammar.meaning import Meaning

_TO_THE: Final = {"week": G.WEEK, "month": G.MONTH}
"""How exactly a length is told: "ten years to the month"."""
_SCALES: Final = ((10**9, "billions"), (10**6, "millions"), (1000, "thousands"), (100, "hundreds"), (10, "many"))


@v_args(inline=True)
class LengthRules(Transformer[Any, Meaning]):
    """Lengths; see the examples in ``length.lark``."""

    def roughly(self, mod: Word, length: m.Length) -> m.Length:
        return evolve(length, mod=mod.value)

    def roughly_after(self, length: m.Length, mod: Word) -> m.Length:
        if (unit := _TO_THE.get(mod.value)) is not None:
            if min(told for _, told in length.parts) <= unit:
                raise NoPhrase(f"so long {mod.text}")  # "added two days to the week"
            return evolve(length, mod="APPROX")  # "a year to the week"
        if isinstance(mod.value, str):
            return evolve(length, mod=mod.value)
        if len(length.parts) > 1 or length.mod:
            raise NoPhrase(f"{mod.text} after several lengths")
        ((amount, unit),) = length.parts
        return self._between(amount, mod.value, m.Length.of(1, unit))

    def roughly_both(self, mod: Word, length: m.Length, after: Word) -> m.Length:
        return self.roughly(mod, self.roughly_after(length, after))

    def amount_plus(self, number: Amount, _plus: Word, unit: Word) -> m.Length:
        return evolve(length_of(number, unit), mod="EQUAL_OR_MORE")

    def sum(self, first: m.Length, *rest: Any) -> m.Length:
        last: m.Length = rest[-1]
        quarters, unit = last.parts[0]
        amount, whole = first.parts[-1]
        if unit is G.QUARTER and whole is not G.YEAR and not first.mod and not last.mod and len(last.parts) == 1:
            if isinstance(amount, str) or isinstance(quarters, str):
                raise NoPhrase("a quarter of a vague amount")  # "a century and a quarter", "an hour and three quarters"
            return evolve(first, parts=(*first.parts[:-1], (amount + quarters / 4, whole)))
        if last.parts[0][1] >= first.parts[-1][1] or first.mod or last.mod or first.definite:
            raise NoPhrase("two lengths beside each other")
        return m.Length(first.parts + last.parts)

    def and_half(self, first: m.Length, *_words: Word) -> m.Length:
        amount, unit = first.parts[-1]
        if isinstance(amount, str):
            raise NoPhrase("a half of a vague amount")
        return evolve(first, parts=(*first.parts[:-1], (amount + Fraction(1, 2), unit)))

    def the_amount_half(self, *words: Word) -> m.Length:
        unit = words[-2]
        if len(words) == 2:  # "hour and a half", cut short
            return m.Length.of(Fraction(3, 2), unit_of(unit))
        return m.Length(((Fraction(3, 2), unit_of(unit)),), definite=True)

    def nights(self, number: Amount | Word, parts: Word) -> m.Length:
        """ "For three nights": as long as so many days."""
        if parts.value != "NI":
            raise NoPhrase(f"so many {parts.text}")  # "for three mornings" is no stretch of time
        return m.Length.of(str(number.value) if isinstance(number, Word) else Fraction(number or 1), G.DAY)

    def first_units(self, *words: Any) -> m.Length:
        number, unit = words[-2:]
        return evolve(length_of(number, unit), definite=True)

    def the_amount(self, _the: Word, number: Amount | Word, unit: Word) -> m.Length:
        if isinstance(number, Word) and number.value not in ("few", "pair"):
            raise NoPhrase(f"the {number.text} {unit.text}")
        return evolve(length_of(number, unit), definite=True)

    def amount(self, number: Any, unit: Word) -> m.Length:
        if isinstance(number, Word) and number.terminal in ("N2", "CARD", "DEC"):  # "3 second", "3.5 second"
            number = number.value
        return length_of(number, unit)

    def compact(self, word: Word) -> m.Length:
        return m.Length(tuple((Fraction(amount), G[unit.upper()]) for amount, unit in word.value))

    def kind_units(self, number: Amount | Word, kind: Word, unit: Word) -> m.Length:
        return evolve(length_of(number, unit), mod="" if kind.value == WHOLE else str(kind.value or ""))

    def amount_half(self, number: Amount | Word, *words: Word) -> m.Length:
        if not isinstance(number, int | Fraction):
            raise NoPhrase("a half of a vague amount")
        return length_of(number + Fraction(1, 2), words[-1])

    def amount_fraction(self, number: Amount | Word, _and: Word, *words: Word) -> m.Length:
        """ "2 and 1/2 hours", "two and one-half hours"."""
        *part, unit = words
        if len(part) > 1 and part[0].value != 1:
            raise NoPhrase(f"{part[0].text} halves")
        added = Fraction(1, 2) if len(part) > 1 else self.fraction(part[0], unit).parts[0][0]
        return self._with_part(number, added, unit)

    def amount_quarters(self, number: Amount | Word, _and: Word, count: Word, quarter: Word, unit: Word) -> m.Length:
        """ "Two and three-quarter hours", "two and a quarter hours"."""
        if unit_of(quarter) is not G.QUARTER or count.value not in (1, 3):
            raise NoPhrase(f"{count.text} {quarter.text} {unit.text}")
        return self._with_part(number, Fraction(count.value, 4), unit)

    def _with_part(self, number: Amount | Word, part: Any, unit: Word) -> m.Length:
        """So many whole units and a part of one; "5 and 1/8" and what is no whole number are none."""
        if not isinstance(number, int) or not isinstance(part, Fraction) or unit_of(unit) < G.MINUTE:
            raise NoPhrase("a part of a vague amount")
        return length_of(number + part, unit)

    def quarter_of(self, *words: Word) -> m.Length:
        """ "A quarter century": of a year a quarter is one of the calendar."""
        quarter, unit = words[-2:]
        if unit_of(quarter) is not G.QUARTER or unit_of(unit) < G.CENTURY:
            raise NoPhrase(f"a {quarter.text} {unit.text}")
        return length_of(Fraction(1, 4), unit)

    def spelled_amount(self, number: Word, unit: Word) -> m.Length:
        if number.terminal == "CARD":
            raise NoPhrase(f"no number {number.value}")
        return length_of(int(number.value), unit)

    def parts_of(self, *words: Any) -> m.Length:
        parts, whole = words[-4], words[-1]
        if unit_of(parts) is not G.QUARTER:
            raise NoPhrase(f"so many {parts.text} of a {whole.text}")
        number = 1 if isinstance(words[0], Word) else words[0]
        return length_of(Fraction(number, 4), whole)

    def some_units(self, mod: Word, unit: Word) -> m.Length:
        if mod.value != "APPROX":
            raise NoPhrase(f"{mod.text} {unit.text}")
        return length_of(None, unit)

    def hundred_more(self, first: Word, *words: Any) -> int:
        total, group = 0, int(first.value if first.terminal != "A" else 1)
        for word in words:
            if isinstance(word, int):
                group += word
            elif word.terminal == "HUNDRED":
                total, group = total + group * int(word.value), 0
            elif word.terminal in ("CARD", "TENS"):
                group += int(word.value)
        return total + group

    def one(self, *words: Word) -> m.Length:
        return length_of(1, words[-1])

    def unit_ended(self, *words: Word) -> m.Length:
        unit = words[-2]
        if unit.terminal == "FISCALYEAR":
            if words[-1].value == "ends":
                raise NoPhrase(f"the {unit.text} ends")  # its last day is told
            return evolve(m.Length.of(1, G.YEAR), definite=True)
        if unit_of(unit) < G.WEEK:
            raise NoPhrase(f"the {unit.text} ended")
        if unit_of(unit) is G.QUARTER:  # "the quarter ended Sept. 30" is that quarter; a year is a length
            raise NoPhrase(f"the {unit.text} is no length")
        return evolve(length_of(1, unit), definite=True)

    def many_ended(self, _the: Word, number: Any, unit: Word, _ended: Word) -> m.Length:
        return evolve(length_of(number, unit), definite=True)

    def half(self, *words: Word) -> m.Length:
        return length_of(Fraction(1, 2), words[-1])

    def fraction(self, number: Word, *words: Word) -> m.Length:
        pieces = number.text.split("/")
        if len(pieces) != 2 or int(pieces[0]) >= int(pieces[1]):
            raise NoPhrase(f"no fraction {number.text}")
        return length_of(Fraction(int(pieces[0]), int(pieces[1])), words[-1])

    def another(self, _another: Word, number: Amount | Word, unit: Word) -> m.Length:
        return length_of(number, unit)

    def amounts(self, first: Amount | Word, _to: Any, last: Amount | Word, unit: Word) -> m.Length:
        if isinstance(first, Word) and first.terminal == "A":
            first = 1
        if isinstance(last, Hundreds) and isinstance(first, int | Fraction) and first < last // last.each:
            first = first * last.each  # "two to three hundred"
        return self._between(first, last, length_of(1, unit))

    def amounts_or(self, first: Amount | Word, last: Word, unit: Word) -> m.Length:
        if isinstance(last.value, str):  # "two or more years"
            return evolve(length_of(first, unit), mod=last.value)
        return self._between(first, last.value, length_of(1, unit))

    def _between(self, first: Any, last: Any, one: m.Length) -> m.Length:
        """From so many to so many of one."""
        if not isinstance(first, int | Fraction) or not isinstance(last, int | Fraction) or first >= last:
            raise NoPhrase("no range of amounts")
        mean = m.Length.of((Fraction(first) + last) / 2, one.parts[0][1], "APPROX")
        return evolve(mean, spread=(Fraction(last) - first) / 2)

    def amounts_between(
        self, _between: Word, first: Amount | Word, _and: Word, last: Amount | Word, unit: Word
    ) -> m.Length:
        return self.amounts(first, None, last, unit)

    def bare_units(self, unit: Word) -> m.Length:
        return length_of(None, unit)

    def unit(self, word: Word) -> Word:
        return word

    def count(self, word: Any) -> Any:
        if isinstance(word, Word):
            return word if word.terminal == "QUANT" else word.value
        return word  # a cardinal, already a number

    def number(self, number: Any) -> Any:
        return number

    def cardinal(self, *words: Word) -> int:
        if len(words) > 1 and int(words[1].value) > 9:
            raise NoPhrase(f"no number {words[0].text} {words[1].text}")
        return Spelled(sum(int(word.value) for word in words))

    def digits(self, word: Word) -> int:
        return int(word.value)

    def told_twice(self, first: int | Word, _open: Word, second: int | Word, _close: Word) -> int:
        """A number in words and in digits, as contracts have it; two numbers are none."""
        if not isinstance(first, int) or first != second:
            raise NoPhrase(f"not twice the same number: {first} and {second}")
        return int(first)

    def half_hundred(self, *words: Word) -> m.Length:
        hundred, unit = words[-2:]
        return length_of(Fraction(int(hundred.value), 2), unit)

    def hundred_half(self, count: Amount | Word, _half: Word, hundred: Word) -> int:
        if not isinstance(count, int | Fraction):
            raise NoPhrase("a half of a vague amount")
        return Hundreds.of(count + Fraction(1, 2), int(hundred.value))

    def spelled_twice(self, number: Word, _open: Word, digits: int, _close: Word, unit: Word) -> m.Length:
        return length_of(self.told_twice(int(number.value), _open, digits, _close), unit)

    def round(self, hundred: Word) -> int:
        return int(hundred.value)

    def hundred(self, count: Word, hundred: Word) -> int | Word:
        if count.terminal == "QUANT":
            return Word(_scale(int(hundred.value)), count.text, "QUANT")
        return Hundreds.of(Fraction(1 if count.terminal == "A" else count.value), int(hundred.value))


def _scale(each: int) -> str:
    """The tag of a vague amount of hundreds, thousands, millions: "a few thousand years"."""
    return next(tag for least, tag in _SCALES if each >= least)
