"""Four digits that are an hour of the day a story tells, though they look like a year: "they landed at 0725 on 6 June
1944. By about 1600 it was over.".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import define

from grammar import meaning as m
from grammar.building.telling import is_day, year_alone
from grammar.clauses.beside import CLOSES, OPENS, second_word, word_after, word_before
from grammar.clauses.sentence import STOP_OR_END
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import quoted

_NEAR: Final = 300
"""So many characters at most lie between two hours of a story."""
_STOPS: Final = 3
_FAR: Final = 150
"""A year that lies so far from the one of a story is none that it tells by the way."""
_BACK: Final = 15
"""One that lies less far back is more likely a year."""
_LEADING: Final = ("by", "until", "before", "after", "from", "between")


@define
class Tale:
    """What a text that tells hours in four digits told last: the year of its day, and that hour."""

    year: int | None = None
    hour: int = -1
    told: int = -1
    dated: int = -1
    """Where the words of that day end."""
    moved: bool = False
    """Whether another day was told behind that hour."""

    def is_over(self, number: int) -> bool:
        """Whether a number is a year that comes after the day told: "they landed in 1812. By 1815"."""
        return self.year is not None and self.year <= number

    def keep(self, reading: Reading, kind: str | None) -> None:
        """Take what a phrase tells; behind a year by itself no number is an hour for its looks."""
        if kind != "time":
            return
        if year_alone(reading.time) is not None or isinstance(reading.time, m.Approximate):
            self.hour = -1 if self.hour >= 0 and not _clocks(reading) else self.hour
        for leaf in reading.nodes:
            if isinstance(leaf, m.Date) and leaf.year is not None and leaf.day is not None:
                self.year, self.dated = leaf.year, reading.last
        codes = [token for token in reading.tokens if token.end - token.start == 4 and token.kinds[0][0] in _CODES]
        clocks = _clocks(reading)
        if codes and clocks:
            self.hour, self.told = clocks[-1], reading.last
            self.moved = False
        elif any(is_day(leaf) for leaf in reading.nodes):
            self.moved = reading.first - self.told > 1

    def has(self, text: str, reading: Reading, language: Language, rules: Mapping[str, Any]) -> bool:
        """Whether four digits are an hour of the day told before them."""
        if self.year is None or self.hour < 0 or not 0 < reading.first - self.told < _NEAR:
            return False
        years = [leaf.year for leaf in reading.nodes if isinstance(leaf, m.Date) and leaf.year is not None]
        if not years or any(year % 5 or year % 100 > 59 for year in years) or quoted(text, reading, rules):
            return False
        if len(STOP_OR_END.findall(text, self.told, reading.first)) > _STOPS:
            return False
        last = years[-1]
        far = last < self.year - _FAR
        if not far and (self.moved or not (self.hour <= min(years) and last < self.year - _BACK)):
            return False
        return self._is_led(text, reading, language, rules, far=far)

    def opens(self, text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
        """Whether four digits behind "at" open a sentence soon behind a day, and what was done then follows: "On 20 May
        1941 she was sighted. At 1910 she was lost."; not "At 1940 prices".
        """
        start = reading.first
        if self.dated < 0 or start - self.dated > _NEAR or reading.signal is None or reading.signal[2] != "at":
            return False
        if not text[start].isupper() or not OPENS.search(text, max(0, start - 5), start):
            return False
        if len(STOP_OR_END.findall(text, self.dated, start)) > _STOPS - 1 or quoted(text, reading, rules):
            return False
        words, after = rules["lexicon"], word_after(text, reading.last)
        if after in words.closed["determiner"] or after in words.closed["subject_pronoun"]:
            return True
        return after[:1].isupper() and words.tells(second_word(text, reading.last))

    def _is_led(self, text: str, reading: Reading, language: Language, rules: Mapping[str, Any], *, far: bool) -> bool:
        """Whether the words before a number may lead to an hour."""
        signal, before = reading.signal[2] if reading.signal is not None else "", word_before(text, reading.first)
        if isinstance(reading.time, m.Range) or signal in _LEADING:
            return before.lower() not in rules["relative"]  # not "a port that by 1600 had a wall"
        if isinstance(reading.time, m.Approximate):  # not "the church of about 1600", "built about 1650"
            made = before.lower() in language.words["OF"] or rules["lexicon"].is_past(before.lower())
            return signal == "at" or (not made and before.lower() not in language.words["FROM"])
        closed = CLOSES.match(text, reading.last) is not None or word_after(text, reading.last) in rules["listing"]
        return signal == "for" and far and closed and rules["lexicon"].is_past(before.lower())


_CODES: Final = ("HHMM", "YEAR", "FARYEAR")


def _clocks(reading: Reading) -> list[int]:
    """The hours that a phrase tells, in four digits."""
    return [leaf.hour * 100 + (leaf.minute or 0) for leaf in reading.nodes if isinstance(leaf, m.Clock)]
