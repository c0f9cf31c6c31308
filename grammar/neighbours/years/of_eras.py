"""Years of two digits at the head of a sentence, in a text that tells years of an era: "In 91 BC war broke out. In 88
Sulla marched on Rome. By the end of 85 it was over."; and of three digits in brackets, "at Lesbos (410)".
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import lru_cache
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import is_plural, second_word, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_BOUNDS: Final = ("by", "until", "before", "after")
_PARTS: Final = ("start", "middle", "end")

_BRACKETS: Final = re.compile(
    r"(?<=[^\W\d_][^\S\n]\()(?P<year>[1-9]\d\d)(?:[–-](?P<until>[1-9]\d\d))?(?=\)(?![^\S\n]\d))"
)
_BACK: Final = 50
_ON: Final = 300
"""So many years back, and on, from the first one before our era another may be told in brackets without it."""


def with_short_years(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, and behind a year of an era latent ones: years of two digits that open a sentence."""
    told: list[Reading] | None = None
    covered = 0
    for reading, kind in found:
        while told and told[0].first <= reading.first:
            year = told.pop(0)
            if reading.first > year.first or kind is None:
                covered = year.last
                yield year, "latent"
        if reading.first < covered:
            continue
        if told is None and kind == "time" and "ERA" in reading.names:
            told = _years(text, reading, language)
        yield reading, kind
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
    """A preposition that opens a sentence, and a number behind it; its end or beginning, or another number, too."""
    words, gap = language.words, r"[^\S\n]"

    def one(found: Iterable[str]) -> str:
        return "|".join(sorted(map(re.escape, found), key=len, reverse=True)) or "(?!)"

    edge = rf"(?:(?:{one(words['THE'])}){gap})?(?P<edge>{one(_edges(language))}){gap}(?:{one(words['OF'])}){gap}"
    until = rf"{gap}(?:{one(words['TO'])}){gap}(?P<until>[1-9]\d)"
    begins = rf"(?:(?<=[.!?;:]\s)|(?<=\n))(?P<lead>(?i:{one(_leading(language))})){gap}"
    return re.compile(rf"{begins}(?:{edge})?(?P<year>[1-9]\d)(?:{until})?(?={gap}+[^\W\d_])")


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


def _year(text: str, match: re.Match[str], language: Language) -> Reading | None:
    """Such a number as a year, where no thing that it may count follows it."""
    year = m.Date(int(match["year"]))
    if not match["lead"][0].isupper():
        return None
    kind, words = _leading(language)[match["lead"].lower()], lexicon(language)
    if (kind == "from") != bool(match["until"]) or (kind == "at" and not match["edge"]):
        return None
    after, closed = word_after(text, match.end()), words.closed
    second = second_word(text, match.end())
    begins = after in closed["determiner"] or after in closed["subject_pronoun"]
    begins = begins or (after[0].isupper() and words.tells(second))
    several = is_plural(after) or after in closed["plural"]
    thing = after.islower() and not several and words.is_past(second)  # "By 33 war was in sight", not "In 40 men died"
    if not begins and not thing:
        return None
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
