"""Rules for whole phrases: which words are the extent, which the signal, and what they delimit together.

A part of the Transformer of ``build``; the names are aliases of ``phrase.lark``.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.construct import (
    UNITS,
    Age,
    Amount,
    NoPhrase,
    Said,
    Word,
    direction_of,
    length_of,
    range_of,
    short_range,
    unit_of,
)
from grammar.granularity import Granularity as G
from grammar.meaning import Anchor, Meaning


@v_args(inline=True)
class PhraseRules(Transformer[Any, Meaning]):
    """A phrase and its signal; see the examples in ``phrase.lark``."""

    def plain(self, time: Meaning) -> Said:
        return Said(time, (0, 0))

    def plain_length(self, length: m.Length) -> Said:
        return Said(length, (0, 0))

    def vague(self, word: Word) -> Said:
        return Said(m.Vague(word.value), (0, 0))

    def signalled(self, signal: Word, time: Meaning) -> Said:
        kind = str(signal.value)
        if kind == "from" and isinstance(time, m.Range):
            return Said(time, (1, 1), 0, kind)
        bound = {
            "since": "since",
            "until": "until",
            "by": "by",
            "before": "before",
            "after": "after",
            "from": "since",
            "during": "during",
            "within": "within",
            "as-of": "by",
        }.get(kind)
        return Said(
            m.Bound(bound, time) if bound in ("since", "until", "by", "before", "after") else time, (1, 1), 0, kind
        )

    def signalled_length(self, signal: Word, length: m.Length) -> Said:
        kind = str(signal.value)
        if kind in ("since", "by", "until", "before"):
            raise NoPhrase(f"{signal.text} a length")
        return Said(m.Window(length, 1) if kind == "within" else length, (1, 1), 0, kind)

    def signalled_over(self, signal: Word, _over: Word, length: m.Length) -> Said:
        return evolve(self.signalled_length(signal, evolve(length, mod="MORE_THAN")), extent=(1, 2))

    def signalled_vague(self, signal: Word, word: Word) -> Said:
        return Said(m.Vague(word.value), (1, 1), 0, str(signal.value))

    def signalled_then(self, signal: Word, _then: Word) -> Said:
        return self.signalled(signal, m.Then())

    def so_far(self, way: Word, unit: m.Unit) -> Said:
        if way.value not in ("earlier", "later"):
            raise NoPhrase(f"{way.text} before a unit")
        return Said(m.Part("sofar" if way.value == "earlier" else "ahead", unit), (1, 1), 0, str(way.value))

    def in_the_past(self, signal: Word, the: Word, det: Word) -> Said:
        if det.value != "past":
            raise NoPhrase(f"{signal.text} {the.text} {det.text}")
        return Said(m.Vague("PAST_REF"), (1, 2), 0, str(signal.value))

    def in_range(self, signal: Word, start: Meaning, _to: Word, end: Meaning, *year: Word) -> Said:
        meaning = short_range(start, end, *year) if isinstance(end, int) else range_of(start, end)
        return Said(meaning, (1, 3 + len(year)), 0, str(signal.value))

    def in_the_part(self, signal: Word, _the: Word, part: Word) -> Said:
        return Said(m.DayPart(part.value), (1, 2), 0, str(signal.value))

    def in_length(self, _in: Word, length: m.Length, *rest: Word) -> Said:
        if length.definite:  # "in the nine months": a stretch that was named
            return Said(length, (1, len(rest) + 1), 0, "in")
        return Said(m.Offset(length, 1), (1, len(rest) + 1), 0, "in")

    def from_event(self, length: m.Length, signal: Word) -> Said:
        return Said(m.Offset(length, direction_of(signal), Anchor.EVENT), (0, 0), 1, str(signal.value))

    def unit_from_event(self, unit: Word, signal: Word) -> Said:
        return Said(m.Offset(length_of(1, unit), direction_of(signal), Anchor.EVENT), (0, 0), 1, str(signal.value))

    def range(self, start: Meaning, to: Word, end: Meaning) -> Said:
        return Said(range_of(start, end), (0, 2), pieces=() if to.terminal == "DASH" else ((0, start), (2, end)))

    def range_number(self, start: Meaning, _to: Any, end: Amount, *year: Word) -> Said:
        return Said(short_range(start, end, *year), (0, 2 + len(year)))

    range_number_year = range_number

    def from_range(self, signal: Word, start: Meaning, to: Word, end: Meaning) -> Said:
        pieces = () if to.terminal == "DASH" else ((1, start), (3, end))
        return Said(range_of(start, end), (1, 3), 0, str(signal.value), pieces)

    def from_range_number(self, signal: Word, start: Meaning, _to: Any, end: Amount, *year: Word) -> Said:
        return Said(short_range(start, end, *year), (1, 3 + len(year)), 0, str(signal.value))

    from_range_number_year = from_range_number

    def every(self, _every: Word, unit: Word) -> Said:
        return Said(m.Repeat(unit_of(unit), UNITS[unit.value][1]), (0, 1))

    def every_weekday(self, _every: Word, weekday: Word) -> Said:
        return Said(m.Repeat(G.WEEK, 1, weekday.value), (0, 1))

    def age(self, *_words: Any) -> Age:
        return Age()
