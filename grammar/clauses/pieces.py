"""A sentence cut at its signs and conjunctions into pieces with at most one finite verb each.

For languages that part all their clauses by signs, and set the finite verb second or last in each.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from grammar.clauses.between import QUOTES
from grammar.clauses.frame import Finite, Frame
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token

BREAKS: Final = frozenset(",;:()[]–—!?")
"""Signs that part clauses."""
HARD: Final = frozenset(";:!?")
"""Those that part what was said by one from what comes next."""


class Piece(NamedTuple):
    """Words between two breaks: places ``lo`` to ``hi`` (excluded), the sign before, and a conjunction that joins it.

    ``shared`` is the finite verb of the piece before, where this one only has another participle or infinitive for it:
    "wurde 1894 gebaut [und 2014 erhöht]".
    """

    lo: int
    hi: int
    sign: str = ""
    joint: int | None = None
    shared: Finite | None = None


def _place(finite: Finite) -> int:
    return finite.place


class Parted:
    """One sentence in pieces."""

    def __init__(
        self, tokens: Sequence[Token], words: Lexicon, frame: Frame, times: frozenset[str], units: frozenset[str]
    ) -> None:
        """Keep the sentence and the tables of its language."""
        self.tokens, self.words, self.frame = tokens, words, frame
        self.closed, self.times, self.units = words.closed, times, units
        found = (frame.finite(tokens, index) for index in range(len(tokens)))
        self.finites = [one for one in found if one is not None]
        """All words that may be finite verbs, in order."""

    def pieces(self) -> list[Piece]:
        """The pieces, in order."""
        found: list[Piece] = []
        lo, sign = 0, ""
        for index in range(len(self.tokens) + 1):
            if index < len(self.tokens) and not self._breaks(index):
                continue
            if any(self.tokens[i].word for i in range(lo, index)):
                found += self._split(*self._unquoted(lo, index), sign)
                sign = ""
            if index < len(self.tokens):
                text = self.tokens[index].text
                sign = text if text in HARD or not sign else sign
            lo = index + 1
        return found

    def _unquoted(self, lo: int, hi: int) -> tuple[int, int]:
        """A stretch without the marks of a quotation that begins or ends with it; marks inside it stay."""
        while lo < hi and not self.tokens[lo].word and self.tokens[lo].text in QUOTES:
            closes = [i for i in range(lo + 1, hi) if self.tokens[i].text in QUOTES]
            if closes and closes[0] < hi - 1:
                break
            lo += 1
            hi = closes[0] if closes else hi
        return lo, hi

    def _breaks(self, index: int) -> bool:
        token = self.tokens[index]
        if token.word or token.text not in BREAKS:
            loose = token.text == "-" and 0 < index < len(self.tokens) - 1
            return loose and self.tokens[index - 1].end < token.start and token.end < self.tokens[index + 1].start
        return True

    def _split(self, lo: int, hi: int, sign: str) -> list[Piece]:
        """Parts of a stretch at conjunctions that join two finite verbs, or two closing parts of one."""
        joints = [i for i in range(lo, hi) if self.tokens[i].lower in self.closed["coordinator"]]
        parts: list[Piece] = []
        begin, joint, shared = lo, (lo if joints and joints[0] == lo else None), None
        if joint is not None:
            begin = lo + 1
        for place, at in enumerate(joints):
            if at < begin:
                continue
            stop = joints[place + 1] if place + 1 < len(joints) else hi
            left = shared or self.finite(begin, at, final=self._linked(begin))
            if left is None or left.sure == 0:
                continue
            right = self.finite(at + 1, stop, final=False)
            if right is not None and right.sure == 1 and left.kind != "full" and self._closes(at + 1, stop, left):
                right = None  # "hat geprüft und beschlossen"
            if right is not None and left.sure == 1 and right.kind != "full" and self.last(right, stop):
                continue  # "weil er eine Bank überfallen und zwei Menschen verletzt hatte"
            if right is not None and (right.sure or (right.place == at + 1 and left.sure == 2)):
                parts.append(Piece(begin, at, sign, joint, shared))
                begin, sign, joint, shared = at + 1, "", at, None
            elif left.kind != "full" and self._closes(begin, at, left) and self._closes(at + 1, stop, left):
                parts.append(Piece(begin, at, sign, joint, shared))
                begin, sign, joint, shared = at + 1, "", at, left
        parts.append(Piece(begin, hi, sign, joint, shared))
        return [part for part in parts if any(self.tokens[i].word for i in range(part.lo, part.hi))]

    def _linked(self, lo: int) -> bool:
        return self.tokens[lo].lower in self.frame.pure or self.tokens[lo].lower in self.closed["complementizer"]

    def _closes(self, lo: int, hi: int, finite: Finite) -> bool:
        """Whether a stretch ends in a part that closes the frame of a finite verb."""
        for index in range(hi - 1, max(lo, hi - 4) - 1, -1):
            if index == finite.place or not self.tokens[index].word or self.frame.attribute(self.tokens, index):
                continue
            if finite.kind in ("be", "have", "become") and self.frame.participle(self.tokens, index):
                return True
            if finite.kind in ("modal", "become") and self.frame.infinitive(self.tokens, index):
                return True
        return False

    def finite(self, lo: int, hi: int, *, final: bool) -> Finite | None:
        """The finite verb of a stretch: the last one of a clause that sets it last, else the first that is sure."""
        first, stop = (bisect_left(self.finites, place, key=_place) for place in (lo, hi))
        options = self.finites[first:stop]
        if not options:
            return None
        if final:
            sure = [option for option in options if option.sure]
            return (sure or options)[-1]
        if options[0].kind != "full" and options[0].sure == 2:
            return options[0]  # "Sollte der Rat zustimmen, ..." too
        small = [f for f in options if self.tokens[f.place].text[0].islower()] or options
        return max(small, key=lambda option: (option.sure, -option.place))

    def last(self, finite: Finite, hi: int) -> bool:
        """Whether a finite verb ends its stretch, but for other verbs and a comparison."""
        for index in range(finite.place + 1, hi):
            token = self.tokens[index]
            if not token.word or self.frame.infinitive(self.tokens, index):
                continue
            return token.lower in self.closed["comparative"] and index > finite.place
        return True

    def timely(self, index: int) -> bool:
        """Whether a word may stand between a boundary and a subordinator: "einen Tag [bevor]", "kurz [nachdem]"."""
        token = self.tokens[index]
        word = token.lower
        if not token.word:
            return token.text in "„“”»«\".'"
        if word[0].isdigit() or word in self.times or word in self.units or self.words.adverb(token):
            return True
        names = ("coordinator", "numeral", "indefinite", "between_verbs")
        return any(word in self.closed[name] for name in names)
