"""The longest time phrase at one place of a text: lark's LALR table, driven over dictionary tokens.

The table is private to lark, so its use stays in this file and lark's minor version is
pinned; a test compares the driver with lark's ``InteractiveParser``. An attempt is
capped, so reading is linear.
"""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve, frozen
from lark import Tree
from lark.parsers.lalr_analysis import Shift

from grammar.construct import Age, NoPhrase, Said, Word
from grammar.language import Language
from grammar.lexer import Token
from grammar.meaning import Meaning, Range
from grammar.starts import expression

TOKENS: Final = 32
"""A phrase of more tokens is cut there."""
TRIES: Final = 5
"""So many of the longest readings are tried, and of the shortest."""
DEPTH: Final = 16
"""Nested deeper ("a day before a day before ..."), a phrase is not read."""


@frozen(slots=True)
class Reading:
    """A phrase as read: offsets of the extent, of the signal, and of the whole."""

    meaning: Meaning
    start: int
    end: int
    signal: tuple[int, int, str] | None
    first: int
    last: int
    tokens: tuple[Token, ...]
    pieces: tuple[tuple[int, int], ...] = ()
    bare: bool = False
    cut: bool = False
    joined: bool = False


@frozen(slots=True)
class Passed:
    """Words read only to be passed over: an age."""

    last: int


class Driver:
    """Lark's LALR table, driven token by token."""

    def __init__(self, language: Language) -> None:
        """Take the table and callbacks from lark."""
        parser: Any = language.parser.parser.parser  # private to lark, see above
        table = parser._parse_table
        self.states: dict[Any, dict[str, tuple[Any, Any]]] = table.states
        self.begin, self.accept = table.start_states["start"], table.end_states["start"]
        self.callbacks: dict[Any, Any] = parser.parser_conf.callbacks
        self.lexer = language.lexer
        refused = language.words["numbers"]["not_after"]
        self.starts = expression(self.states, self.begin, self.lexer.spellings, refused)

    def read(self, text: str, position: int, *, loose: bool = False) -> Reading | Passed | None:
        """The longest phrase that begins right at *position*."""
        lexer, states = self.lexer, self.states
        token = lexer.next(text, position, loose=loose, first=True)
        if token is None:
            return None
        stack: list[Any] = [self.begin]
        values: list[Any] = []
        spans: list[tuple[int, int]] = []
        accepted: list[tuple[list[Any], list[Any], list[tuple[int, int]], int]] = []
        tokens: list[Token] = []
        while token is not None and len(tokens) < TOKENS:
            row = states[stack[-1]]
            kind = next((pair for pair in token.kinds if pair[0] in row), None)
            if kind is None:
                break
            try:
                if not self._feed(kind[0], stack, values, spans):
                    break
            except NoPhrase:
                break
            values.append(Word(kind[1], text[token.start : token.end], kind[0]))
            spans.append((token.start, token.end))
            tokens.append(token)
            if len(stack) > 4 * DEPTH:
                break
            if "$END" in states[stack[-1]]:
                accepted.append((stack[:], values[:], spans[:], len(tokens)))
            token = lexer.next(text, token.end, loose=loose, after=kind[0])
        cut = len(tokens) >= TOKENS or len(stack) > 4 * DEPTH
        if len(accepted) > 2 * TRIES:  # "a day before a day before ...": the ends of a long chain, then its beginning
            accepted = accepted[:TRIES] + accepted[-TRIES:]
        for snapshot in reversed(accepted):
            found = self._finish(snapshot[0], snapshot[1], snapshot[2], tuple(tokens[: snapshot[3]]))
            if found is not None:
                return evolve(found, cut=True) if cut and isinstance(found, Reading) else found
        return None

    def _feed(self, terminal: str, stack: list[Any], values: list[Any], spans: list[tuple[int, int]]) -> bool:
        """Reduce as far as *terminal* asks, then shift; False where the table has no action."""
        while True:
            action = self.states[stack[-1]].get(terminal)
            if action is None:
                return False
            if action[0] is Shift:
                stack.append(action[1])
                return True
            self._reduce(action[1], stack, values, spans)

    def _reduce(self, rule: Any, stack: list[Any], values: list[Any], spans: list[tuple[int, int]]) -> None:
        size = len(rule.expansion)
        # lark's callbacks extend the children of an inlined rule in place, and a snapshot may reduce it again
        pieces = [Tree(v.data, v.children[:]) if isinstance(v, Tree) else v for v in values[-size:]]
        places = spans[-size:]
        del stack[-size:], values[-size:], spans[-size:]
        value = self.callbacks[rule](pieces)
        if isinstance(value, Said):
            value = _Placed(value, tuple(places))
        stack.append(self.states[stack[-1]][rule.origin.name][1])
        values.append(value)
        spans.append((places[0][0], places[-1][1]))

    def _finish(
        self, stack: list[Any], values: list[Any], spans: list[tuple[int, int]], tokens: tuple[Token, ...]
    ) -> Reading | Passed | None:
        """Reduce to the start symbol, as if the text ended here."""
        try:
            while stack[-1] != self.accept:
                action = self.states[stack[-1]].get("$END")
                if action is None or action[0] is Shift:
                    return None
                self._reduce(action[1], stack, values, spans)
        except NoPhrase:
            return None
        value, whole = values[-1], spans[-1]
        if isinstance(value, Age):
            return Passed(whole[1])
        said, places = value.said, value.places
        first, last = said.extent
        signal = None if said.signal is None else (*places[said.signal], said.kind)
        if len(tokens) > 1 and tokens[-1].kinds[0][0] == "ENDED":  # it only told that a length is meant
            tokens = tokens[:-1]
            whole, places = (whole[0], tokens[-1].end), (*places[:last], (places[last][0], tokens[-1].end))
        pieces, bare = _pieces(said.meaning, [t for t in tokens if t.start >= places[first][0]])
        return Reading(
            said.meaning, places[first][0], places[last][1], signal, whole[0], whole[1], tokens, pieces, bare
        )


def _pieces(meaning: Meaning, tokens: list[Token]) -> tuple[tuple[tuple[int, int], ...], bool]:
    """The two times of a range, each an extent of its own (TimeML): around the word or dash that joins them.

    And whether one is a bare number, no time by itself: "3 to 5 p.m.", "July 13-15".
    """
    if not isinstance(meaning, Range):
        return (), False
    joints = [n for n, t in enumerate(tokens[:-1]) if n and t.kinds[0][0] in ("TO", "DASH", "AND", "UNTIL")]
    if len(joints) != 1:
        return (), False
    place = joints[0]
    sides = (tokens[:place], tokens[place + 1 :])
    bare = any(
        side[0].kinds[0][0] in _BARE and all(token.kinds[0][0] in ("CYEAR", "YEAR") for token in side[1:])
        for side in sides
    )
    return tuple((side[0].start, side[-1].end) for side in sides), bare


_BARE: Final = ("N2", "NUM", "ORD", "ORDW")


@frozen(slots=True)
class _Placed:
    """A phrase and where its parts stand."""

    said: Said
    places: tuple[tuple[int, int], ...]
