"""Years of two digits at the head of a sentence, in a text that tells years of an era: "In 91 BC war broke out. In 88
Sulla marched on Rome. By the end of 85 it was over."; before ours also of three digits in brackets, "at Lesbos (410)",
and within a sentence: "from 83 to 81", "the end of 62", "in 407 tipped the balance".
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import ENDS, is_plural, second_word, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.language import Language, one_of
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.names.borrowed import counts_things
from grammar.plausibility.years.early import going_on

_BOUNDS: Final = ("by", "until", "before", "after")
_PARTS: Final = ("start", "middle", "end")

_BRACKETS: Final = re.compile(
    r"(?<=[^\W\d_][^\S\n]\()(?P<year>[1-9]\d\d)(?:[–-](?P<until>[1-9]\d\d))?(?=\)(?![^\S\n]\d))"
)
_GAP: Final = r"[^\S\n]"
_BOTH: Final = re.compile(r"[^\S\n]+[A-Z][^\W\d_]+[^\S\n]+([^\W\d_]+)[^\S\n]+[A-Z]")
"""Two names behind a year: "in 422 Cleon and Brasidas fell"."""
_BACK: Final = 50
_ON: Final = 300
"""So many years back, and on, from the first one before our era another may be told in brackets without it."""


def with_short_years(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, and behind a year of an era latent ones: years of two digits that open a sentence."""
    told: list[Reading] | None = None
    covered = last = 0
    for reading, kind in found:
        while told and told[0].first <= reading.first:
            year = told.pop(0)
            if year.first >= last and (reading.first > year.first or kind is None):
                covered = year.last
                yield year, "latent"
        if reading.first < covered:
            continue
        if told is None and kind == "time" and "ERA" in reading.names:
            told = _years(text, reading, language)
        yield reading, kind
        last = reading.last if kind is not None else last
    yield from [(year, "latent") for year in told or []]


def _years(text: str, era: Reading, language: Language) -> list[Reading]:
    """Such years behind one with its era, and behind one before ours those in brackets."""
    start = era.last
    found = (_year(text, match, language) for match in _shape(language).finditer(text, start))
    years = [year for year in found if year is not None]
    known = next((leaf.year for leaf in era.nodes if isinstance(leaf, m.Date) and leaf.year is not None), 1)
    if known > 0:
        return years
    several = lexicon(language).closed["plural"]
    years += [
        _in_brackets(match) for match in _BRACKETS.finditer(text, start) if _is_near(text, match, 1 - known, several)
    ]
    inside = (_inside(text, match, 1 - known, language) for match in _inner(language).finditer(text, start))
    firsts = {year.first for year in years}
    years += [year for year in inside if year is not None and year.first not in firsts]
    return sorted(years, key=lambda year: year.first)


def _is_near(text: str, match: re.Match[str], known: int, several: Container[str]) -> bool:
    """Whether such numbers may be years of a story that is at one before our era, and count nothing: "men (408)"."""
    year = int(match["year"])
    if match["until"]:
        return known - _ON <= int(match["until"]) < year <= known + _BACK
    before = word_before(text, match.start() - 1)
    return known - _ON <= year <= known + _BACK and not (before.islower() and (is_plural(before) or before in several))


def _in_brackets(match: re.Match[str]) -> Reading:
    """A year or two of three digits that brackets hold: "at Lesbos (410)", "the second war (218-202)"."""
    time: m.Meaning = m.Date(int(match["year"]))
    names = ["year"]
    if match["until"]:
        time, names = m.Range(time, m.Date(int(match["until"]))), ["year", "until"]
    tokens = tuple(Token((("OLDYEAR", int(match[name])),), *match.span(name)) for name in names)
    start, end = tokens[0].start, tokens[-1].end
    pieces = tuple(match.span(name) for name in names) if match["until"] else ()
    return Reading(time, start, end, None, start, end, tokens, pieces)


@lru_cache(maxsize=8)
def _shape(language: Language) -> re.Pattern[str]:
    """A number of two digits that opens a sentence with its preposition, and a word behind it."""
    digits = r"[1-9]\d"
    return re.compile(rf"(?:(?<=[.!?;:]\s)|(?<=\n)){_numbered(language, digits)}(?={_GAP}+[^\W\d_])")


@lru_cache(maxsize=8)
def _inner(language: Language) -> re.Pattern[str]:
    """A number of two digits or three with its preposition, wherever it stands."""
    digits = r"[1-9]\d\d?"
    return re.compile(rf"(?<![\w-]){_numbered(language, digits)}(?![\w%°/–-]|[.,]\d)")


def _numbered(language: Language, digits: str) -> str:
    """A preposition and a number of so many *digits*, or two of them, or the end or the beginning of one."""
    words, edges = language.words, one_of(_edges(language))
    edge = rf"(?:(?:{one_of(words['THE'])}){_GAP})?(?P<edge>{edges}){_GAP}(?:{one_of(words['OF'])}){_GAP}"
    until = rf"{_GAP}(?:{one_of(words['TO'])}){_GAP}(?P<until>{digits})"
    return rf"(?P<lead>(?i:{one_of(_leading(language))})){_GAP}(?:{edge})?(?P<year>{digits})(?:{until})?"


def _inside(text: str, match: re.Match[str], known: int, language: Language) -> Reading | None:
    """Such a number as a year near the one before our era that is known, where nothing that it may count follows."""
    numbers = [int(match[name]) for name in ("year", "until") if match[name]]
    if any(not known - _ON <= number <= known + _BACK for number in numbers) or numbers != sorted(numbers)[::-1]:
        return None
    kind = _kind(match, language)
    if kind is None:
        return None
    after, words, goes_on = word_after(text, match.end()), lexicon(language), going_on(language)
    second = second_word(text, match.end())
    acts = words.lemma_as(after, "VBD") is not None and (second in goes_on or second in language.words["A"])
    if match["until"] or match["edge"]:
        year = _read(text, match, language)
        before = word_before(text, match.start())
        counts = counts_things(
            text, year, before, word_before(text, match.start() - len(before) - 1), rules_of(language)
        )
        ends = ENDS.match(text, match.end()) is not None or after in goes_on or words.tells(after)
        return year if ends and not counts else None
    both = _BOTH.match(text, match.end())
    named = both is not None and len(match["year"]) > 2 and both[1] in language.words["AND"]
    return _read(text, match, language) if kind == "in" and (acts or named) else None


def _edges(language: Language) -> list[str]:
    return [word for word, part in language.words["EDGE"].items() if part in _PARTS]


@lru_cache(maxsize=8)
def _leading(language: Language) -> dict[str, str]:
    """The prepositions, each with its kind."""
    words = language.words
    kinds = dict.fromkeys(words["IN"], "in") | dict.fromkeys(words["UNTIL"], "until")
    kinds |= dict.fromkeys(words["AT"], "at") | dict.fromkeys(words["FROM"], "from")
    listed = [*words["PREP"].items(), *words["REL"].items()]
    kinds |= {word: str(kind) for word, kind in listed if kind in _BOUNDS}
    return {word: kind for word, kind in kinds.items() if " " not in word}


def _kind(match: re.Match[str], language: Language) -> str | None:
    """What the preposition tells; ``None`` where it does not go with what follows: "from 83", "at 62"."""
    kind = _leading(language)[match["lead"].lower()]
    goes = (kind == "from") == bool(match["until"]) and (kind != "at" or match["edge"])
    return kind if goes else None


def _year(text: str, match: re.Match[str], language: Language) -> Reading | None:
    """Such a number as a year, where no thing that it may count follows it."""
    if not match["lead"][0].isupper() or _kind(match, language) is None:
        return None
    words = lexicon(language)
    after, closed = word_after(text, match.end()), words.closed
    second = second_word(text, match.end())
    begins = after in closed["determiner"] or after in closed["subject_pronoun"]
    begins = begins or (after[0].isupper() and words.tells(second))
    several = is_plural(after) or after in closed["plural"]
    thing = after.islower() and not several and words.is_past(second)  # "By 33 war was in sight", not "In 40 men died"
    return _read(text, match, language) if begins or thing else None


def _read(text: str, match: re.Match[str], language: Language) -> Reading:
    """The year of a match, or two, or a part of one."""
    kind = _leading(language)[match["lead"].lower()]
    year = m.Date(int(match["year"]))
    time: m.Meaning = year
    if match["until"]:
        time = m.Range(year, m.Date(int(match["until"])))
    elif match["edge"]:
        time = m.Part(language.words["EDGE"][match["edge"].lower()], year)
    spans = [(name, match.span(name)) for name in ("edge", "year", "until") if match[name]]
    own = [
        Token((("EDGE", match[name]) if name == "edge" else ("OLDYEAR", int(match[name])),), *at) for name, at in spans
    ]
    tokens = (Token((("PREP", kind),), *match.span("lead")), *own)
    signal, start = (
        (*match.span("lead"), kind),
        text.index(match[0][len(match["lead"]) :].split()[0], match.end("lead")),
    )
    told = m.Bound(kind, time) if kind in _BOUNDS else time
    reading = Reading(told, start, match.end(), signal, match.start("lead"), match.end(), tokens)
    return evolve(reading, pieces=(match.span("year"), match.span("until"))) if match["until"] else reading
