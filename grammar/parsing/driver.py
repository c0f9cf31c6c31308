"""The longest time phrase at one place of a text: lark's LALR table, driven over dictionary tokens.

First the states alone are driven, as far as they go (``table`` knows every step); then
the rules are run for the longest prefix that the table accepts, and where they refuse it
for a shorter one. An attempt is capped, so reading is linear.
"""

from __future__ import annotations

from functools import cached_property, lru_cache, partial
from itertools import pairwise
from typing import Any, Final

from attrs import evolve, frozen

from grammar.building.construct import Age, NoPhrase, Said, Word
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.lexing.spellings import Found
from grammar.lexing.starts import Starts
from grammar.meaning import Approximate, Meaning, Range, Several, leaves, unbound
from grammar.parsing.table import DEPTH, Program, Stack, Step, Table

TOKENS: Final = 32
"""A phrase of more tokens is cut there."""
TRIES: Final = 5
"""So many of the longest readings are tried, and of the shortest."""
WORDS: Final = 4096
"""So many words are kept as the rules see them."""
SHAPES: Final = 4096
"""So many phrases are kept as their words make them: "last year" is the same in every text."""


@frozen(slots=True)
class Reading:
    """A phrase as read: offsets of the extent, of the signal, and of the whole.

    ``day_at`` is where another phrase stands that tells the day of a time of day: "the 8 p.m. show on Friday"; ``sure``
    tells that what stands beside a number made it one.
    """

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
    day_at: int | None = None
    sure: bool = False

    @cached_property
    def time(self) -> Meaning:
        """The time that a bound limits, or the meaning itself."""
        return unbound(self.meaning)

    @property
    def exact(self) -> Meaning:
        """The time without what makes it approximate: "9 a.m." of "by about 9 a.m."."""
        return self.time.time if isinstance(self.time, Approximate) else self.time

    @cached_property
    def nodes(self) -> tuple[Meaning, ...]:
        """The meaning and all that it holds, from the outside in."""
        return tuple(leaves(self.meaning))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The terminal that each token is first of all."""
        return tuple([token.kinds[0][0] for token in self.tokens])

    @cached_property
    def own(self) -> tuple[Token, ...]:
        """The tokens without those of the signal."""
        if self.signal is None:
            return self.tokens
        begin, end, _ = self.signal
        return tuple([token for token in self.tokens if not begin <= token.start < end])

    @cached_property
    def own_names(self) -> tuple[str, ...]:
        """The terminal that each of these is first of all."""
        return self.names if self.signal is None else tuple([token.kinds[0][0] for token in self.own])


def moved(reading: Reading, by: int) -> Reading:
    """A reading of a piece of a text, at its place in the text."""
    signal = reading.signal
    return evolve(
        reading,
        start=reading.start + by,
        end=reading.end + by,
        signal=signal and (signal[0] + by, signal[1] + by, signal[2]),
        first=reading.first + by,
        last=reading.last + by,
        tokens=tuple([token._replace(start=token.start + by, end=token.end + by) for token in reading.tokens]),
        pieces=tuple([(start + by, end + by) for start, end in reading.pieces]),
    )


@frozen(slots=True)
class Passed:
    """Words read only to be passed over: an age."""

    last: int


Path = list[tuple[Found, Step]]
"""The tokens of an attempt, each with the step that it took."""
Accepted = tuple[int, Stack]
"""A prefix that may be a phrase: how many tokens, and the stack after them."""
_token = partial(tuple.__new__, Token)


class Driver:
    """Lark's LALR table, driven token by token."""

    def __init__(self, language: Language) -> None:
        """Take the table, and what it needs of the language."""
        self.table = Table(language.parser)
        self.states = self.table.rows
        self.lexer = language.lexer
        self.starts = Starts(
            self.states,
            self.table.begin,
            self.lexer.spellings,
            language.words["numbers"],
            self.lexer.compounds,
            self._barren,
        )
        self._words: dict[tuple[str, str], Word] = {}
        self._known: dict[tuple[object, ...], Shape | None] = {}

    def _barren(self, words: str) -> bool:
        """Whether nothing is read at one or two words before one that no table knows, whatever their capitals."""
        if not all(self.lexer.plain(word) for word in words.split(" ")):
            return False
        return self.read(f"{words} {self.lexer.unknown}", 0) is None

    def read(self, text: str, position: int, *, loose: bool = False) -> Reading | Passed | None:
        """The longest phrase that begins right at *position*."""
        scan, stack = self.lexer.scan, self.table.root
        found = scan(text, position, loose, True, "")
        path: Path = []
        accepted: list[Accepted] = []
        deep = False
        while found is not None and len(path) < TOKENS:
            names = found[3]
            step = stack.steps.get(names)
            if step is None:
                step = self.table.step(stack, names)
            if not step:
                break
            stack = step[0]
            path.append((found, step))
            if stack.deep > 4 * DEPTH:
                deep = True
                break
            if stack.final:
                accepted.append((len(path), stack))
            found = scan(text, found[2], loose, False, step[3])
        if len(path) >= TOKENS or deep or len(accepted) > 2 * TRIES:
            return self._shorter(text, path, accepted, deep)
        while accepted:
            length, stack = accepted.pop()
            if self.table.ending(stack) is None:
                continue
            del path[length:]
            shape = self._shape(text, path, stack)
            if shape is not None:
                return _placed(shape, path)
            return self._shorter(text, path, accepted, deep) if accepted else None
        return None

    def _shape(self, text: str, path: Path, stack: Stack) -> Shape | None:
        """The shape of a prefix, which its words alone decide; ``None`` where the rules refuse it."""
        begin = path[0][0][1]
        key = (text[begin : path[-1][0][2]], *[(found[3], found[2] - begin) for found, _ in path])
        if key in self._known:
            return self._known[key]
        values: list[Any] = []
        firsts: list[int] = []
        try:
            for place in range(len(path)):
                self._take(text, path, place, values, firsts)
        except NoPhrase:
            shape = None
        else:
            shape = self._finish(path, stack, values, firsts)
        if len(self._known) >= SHAPES:
            self._known.clear()
        self._known[key] = shape
        return shape

    def _shorter(self, text: str, path: Path, accepted: list[Accepted], deep: bool) -> Reading | Passed | None:
        """The longest prefix that the rules do not refuse.

        A rule that refuses while words are still taken ends the phrase: what was accepted before it remains.
        """
        values: list[Any] = []
        firsts: list[int] = []
        cut = len(path) >= TOKENS or deep
        stacks = dict(accepted)
        kept: list[tuple[int, Stack, list[Any], list[int]]] = []
        for place in range(len(path)):
            try:
                self._take(text, path, place, values, firsts)
            except NoPhrase:
                cut = False
                break
            if place + 1 in stacks:
                kept.append((place + 1, stacks[place + 1], values[:], firsts[:]))
        if len(kept) > 2 * TRIES:  # "a day before a day before ...": the ends of a long chain, then its beginning
            kept = kept[:TRIES] + kept[-TRIES:]
        for length, stack, held, begun in reversed(kept):
            shape = self._finish(path[:length], stack, held, begun)
            if shape is not None:
                found = _placed(shape, path[:length])
                return evolve(found, cut=True) if cut and isinstance(found, Reading) else found
        return None

    def _take(self, text: str, path: Path, place: int, values: list[Any], firsts: list[int]) -> None:
        """Reduce as far as a token asks, then shift it."""
        (kinds, start, end, _), (_, program, which, name) = path[place]
        if program:
            _run(program, values, firsts, place)
        spelled = text[start:end]
        word = self._words.get((name, spelled))
        if word is None:
            word = Word(kinds[which][1], spelled, name)
            if len(self._words) < WORDS:
                self._words[name, spelled] = word
        values.append(word)
        firsts.append(place)

    def _finish(self, path: Path, stack: Stack, values: list[Any], firsts: list[int]) -> Shape | None:
        """Reduce to the start symbol, as if the text ended here."""
        program = self.table.ending(stack)
        if program is None:
            return None
        try:
            _run(program, values, firsts, len(path))
        except NoPhrase:
            return None
        value = values[-1]
        return _AGE if isinstance(value, Age) else _shape_of(value, path)


@frozen(slots=True)
class Shape:
    """A phrase without its place in a text: offsets count from its first token."""

    meaning: Meaning | None
    """``None`` where it is read only to be passed over."""
    start: int = 0
    end: int = 0
    signal: tuple[int, int, str] | None = None
    last: int = 0
    tokens: int = 0
    """How many of the tokens belong to it."""
    pieces: tuple[tuple[int, int], ...] = ()
    bare: bool = False


_AGE: Final = Shape(None)


def _shape_of(placed: _Placed, path: Path) -> Shape:
    """Where the parts of a phrase stand."""
    said, origin = placed.said, path[0][0][1]
    ends = (*placed.firsts[1:], placed.after)
    places = [
        (path[first][0][1] - origin, path[after - 1][0][2] - origin)
        for first, after in zip(placed.firsts, ends, strict=True)
    ]
    first, last = said.extent
    signal = None if said.signal is None else (*places[said.signal], said.kind)
    length, (start, _), (_, end) = len(path), places[first], places[last]
    if length > 1 and path[-1][0][0][0][0] == "ENDED":  # it only told that a length is meant
        length -= 1
        end = path[length - 1][0][2] - origin
    tokens = [Token(kinds, begin - origin, until - origin) for (kinds, begin, until, _), _ in path[:length]]
    pieces, bare = _pieces(said.meaning, [token for token in tokens if token.start >= start])
    return Shape(said.meaning, start, end, signal, tokens[-1].end, length, pieces, bare)


def _placed(shape: Shape, path: Path) -> Reading | Passed:
    """A shape at the place of its tokens."""
    origin = path[0][0][1]
    if shape.meaning is None:
        return Passed(path[-1][0][2])
    signal, pieces = shape.signal, shape.pieces
    return Reading(
        shape.meaning,
        origin + shape.start,
        origin + shape.end,
        None if signal is None else (origin + signal[0], origin + signal[1], signal[2]),
        origin,
        origin + shape.last,
        tuple([_token(found) for found, _ in path[: shape.tokens]]),
        tuple([(origin + start, origin + end) for start, end in pieces]) if pieces else (),
        shape.bare,
    )


def _run(program: Program, values: list[Any], firsts: list[int], after: int) -> None:
    """Run rules on the values; *firsts* are the tokens that each begins with, *after* the one behind the last."""
    for size, make, spread in program:
        taken = values[-size:]
        begun = firsts[-size:]
        if size > 1:
            del values[1 - size :], firsts[1 - size :]
        if spread:
            flat: list[Any] = []
            for place, value in enumerate(taken):
                if place in spread:
                    flat += value
                else:
                    flat.append(value)
            taken = flat
        value = make(*taken)
        values[-1] = _Placed(value, begun, after) if value.__class__ is Said else value


def _pieces(meaning: Meaning, tokens: list[Token]) -> tuple[tuple[tuple[int, int], ...], bool]:
    """The two times of a range, each an extent of its own (TimeML): around the word or dash that joins them.

    And whether one is a bare number, no time by itself: "3 to 5 p.m.", "July 13-15".
    """
    if isinstance(meaning, Several):
        return _members(tokens, len(meaning.times)), True
    if not isinstance(meaning, Range):
        return (), False
    if tokens[0].kinds[0][0] == "BETWEEN":
        tokens = tokens[1:]  # "between 5 and 6 November": the first time is "5"
    joints = [n for n, t in enumerate(tokens[:-1]) if n and t.kinds[0][0] in ("TO", "DASH", "AND", "UNTIL")]
    if len(joints) != 1:
        return (), False
    place = joints[0]
    sides = (tokens[:place], tokens[place + 1 :])
    bare = any(
        side[0].kinds[0][0] in _BARE and all(token.kinds[0][0] in ("CYEAR", "YEAR") for token in side[1:])
        for side in sides
    )
    bare = bare or all(token.kinds[0][0] in ("THE", "EARLY") for token in sides[0])  # "early to mid-May"
    joint, end = tokens[place].kinds[0][0], [token.kinds[0][0] for token in sides[1]]
    bare = bare or (joint == "DASH" and end == ["YY"])  # "in 1990-91."
    numbered = [token.kinds[0][0] for token in sides[0]] == ["THE", "N2"]
    bare = bare or (numbered and sides[1][0].kinds[0][0] != "THE")  # "the 15/16 November"
    return tuple((side[0].start, side[-1].end) for side in sides), bare


def _members(tokens: list[Token], count: int) -> tuple[tuple[int, int], ...]:
    """The times of a list, parted by its first commas, "and" or "or"."""
    joints = [n for n, t in enumerate(tokens[:-1]) if n and t.kinds[0][0] in ("COMMA", "AND", "OR")][: count - 1]
    edges = [-1, *joints, len(tokens)]
    return tuple((tokens[left + 1].start, tokens[right - 1].end) for left, right in pairwise(edges))


_BARE: Final = ("N2", "NUM", "ORD", "ORDW")


@frozen(slots=True)
class _Placed:
    """A phrase, the first tokens of its parts, and the token after it."""

    said: Said
    firsts: list[int]
    after: int


@lru_cache(maxsize=32)
def driver(language: Language) -> Driver:
    """The driver of a language, made once."""
    return Driver(language)
