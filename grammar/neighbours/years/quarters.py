"""Quarters and halves told by their number alone, behind one in their sentence: "3% in the third quarter and 5% in the
fourth". Only figures are told so of years: in a match nothing costs, or is a share of something.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from attrs import evolve

from grammar import meaning as m
from grammar.building.spans import MONTHS
from grammar.building.telling import is_weekday
from grammar.clauses.beside import CLOSES, word_after
from grammar.clauses.sentence import SENTENCE_END
from grammar.directions.direction import direction_at
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_REACH: Final = 160
"""So many characters after a quarter at most the next one is told by its number."""
_FOURTH: Final = 4
_BEFORE: Final = 80
"""So many characters before it at most stands its figure."""


class _Patterns(NamedTuple):
    """What is told by its number, a figure, and a word behind which the time before is told."""

    piece: re.Pattern[str]
    figure: re.Pattern[str]
    before: re.Pattern[str]


@functools.lru_cache(maxsize=32)
def _patterns(language: Language) -> _Patterns:
    """The patterns of a language."""
    words, numbers = language.words, language.words["numbers"]

    def any_of(found: Iterable[str]) -> str:
        return "|".join(re.escape(word) for word in found) or "(?!)"

    ordinals = [word for name in ("ORDW", "SECOND") for word, number in words[name].items() if number <= _FOURTH]
    signs = "".join(map(re.escape, [*numbers["not_before"], *numbers["not_after"]]))
    told = [*words["island"]["shares_told"], *words["island"]["of_years"]]  # "profit fell in the second quarter"
    before = [*language.clauses["closed"]["comparing"], *(word for word, way in words["REL"].items() if way == "after")]
    return _Patterns(
        re.compile(
            rf"(?<!\w)((?i:{any_of((*words['IN'], *words['FROM']))}))[^\S\n]+"
            rf"((?:{any_of(words['THE'])})[^\S\n]+({any_of(ordinals)}))(?!\w)"
        ),
        re.compile(rf"[{signs}]|(?<!\w)(?i:{any_of(told)})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{any_of(before)})(?!\w)"),
    )


def with_quarters(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the quarters and halves that are told by their number alone."""
    held: list[Judged] = []
    for reading, kind in found:
        near = bool(held) and reading.first < held[0][0].last + _REACH
        if near and (kind != "time" or is_weekday(reading.meaning)):
            held.append((reading, kind))  # "in the fourth quarter, data showed Tuesday, after 1% in the third"
            continue
        if held:
            held = _with_more(text, held, reading.first, language)
        yield from held
        held = [(reading, kind)] if kind == "time" and _piece(reading.meaning) is not None else []
        if not held:
            yield reading, kind
    yield from _with_more(text, held, len(text), language) if held else ()


def _with_more(text: str, held: list[Judged], end: int, language: Language) -> list[Judged]:
    """A quarter and what is doubtful behind it, with the quarters there that their numbers alone tell."""
    (first, kind), *doubtful = held
    told, last = [first], first
    while (more := _next(text, last, first.first, end, language)) is not None:
        reading, back = more
        piece, before = _piece(reading.meaning), _piece(told[-1].meaning)
        if piece is not None and before is not None and piece.year is None and before.year is None:
            if back:
                reading = _since(reading, piece, before)
            elif piece.number > before.number and direction_at(text, reading.first, language) == "past":
                told[-1] = _since(told[-1], before, piece)
        told.append(reading)
        last = more[0]
    if len(told) < len((first, last)):
        return held
    taken = [(one.first, one.last) for one in told]
    free = [one for one in doubtful if not any(begin < one[0].last and one[0].first < over for begin, over in taken)]
    return sorted([*((one, kind) for one in told), *free], key=lambda one: one[0].first)


def _since(reading: Reading, piece: m.Spell, later: m.Spell) -> Reading:
    """A quarter without its year as the last one before a later one: "3% in the first quarter and 5% in the second"."""
    return evolve(reading, meaning=m.replaced(reading.meaning, piece, m.Nearest(piece, -1, later)))


def _piece(meaning: m.Meaning) -> m.Spell | None:
    """The quarter or half with its number that a phrase tells."""
    match m.unbound(meaning):
        case m.Spell(unit=G.QUARTER | G.HALF) as piece:
            return piece
        case m.Fiscal(time=m.Spell(unit=G.QUARTER | G.HALF) as piece, lasts=None):
            return piece
        case m.Ordinal(number=number, unit=G.QUARTER | G.HALF as unit, whole=m.Date(year=int() as year, month=None)):
            return m.Spell(unit, number, year)
        case _:
            return None


def _next(text: str, told: Reading, since: int, end: int, language: Language) -> tuple[Reading, bool] | None:
    """The next quarter behind one that its number alone tells, and whether it came before it."""
    patterns, piece = _patterns(language), _piece(told.meaning)
    end = min(end, told.last + _REACH)
    closed = SENTENCE_END.search(text, told.last, end)
    here = patterns.piece.search(text, told.last, closed.start() + 1 if closed else end)
    if here is None or piece is None or not _stands(text, here.end(), language):
        return None
    if patterns.figure.search(text, max(0, since - _BEFORE), here.start()) is None:
        return None
    number = next(language.words[name][here[3]] for name in ("ORDW", "SECOND") if here[3] in language.words[name])
    if number > 12 // MONTHS[piece.unit] or number == piece.number:
        return None
    back = here[1].lower() in language.words["FROM"] or told_before(text, told.last, here.start(), language)
    other: m.Meaning = other_quarter(piece, number, back=back)
    if isinstance(told.time, m.Fiscal):
        other = m.Fiscal(other)
    token, signal = Token((("ORDW", number),), here.start(3), here.end()), (*here.span(1), here[1].lower())
    return Reading(other, here.start(2), here.end(), signal, here.start(), here.end(), (token,)), back


def told_before(text: str, since: int, until: int, language: Language) -> bool:
    """Whether what stands between two quarters tells the second as the earlier one: "after 3% in the first quarter"."""
    return _patterns(language).before.search(text, since, until) is not None


def _stands(text: str, end: int, language: Language) -> bool:
    """Whether nothing that a number counts follows it: not "in the fourth inning"."""
    word = word_after(text, end)
    small = word in language.words["island"]["small"] and word not in language.words["OF"]
    return small or CLOSES.match(text, end) is not None


def other_quarter(piece: m.Spell, number: int, *, back: bool) -> m.Spell:
    """Another quarter or half: of the same year, of the next or the last one where it would lie too far."""
    year = piece.year
    if year is not None and back:
        year -= number > piece.number  # "in the first quarter of 2019, from 3% in the fourth"
    elif year is not None and piece.unit is G.QUARTER:
        year += piece.number - number == _FOURTH - 1  # "in the fourth quarter of 2018 and 3% in the first"
    return evolve(piece, number=number, year=year)
