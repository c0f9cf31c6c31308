"""Ages by which a life tells its years: "born in 1950, he joined at 19 and led it eight years later"."""

from __future__ import annotations

import functools
import re
from typing import Final

from attrs import evolve

from grammar import granularity as granules
from grammar import meaning as m
from grammar.context import Context
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.meaning import Anchor
from grammar.parsing.driver import Reading

_BORN: Final = 40
"""So many code points at most stand between "born" and its date, before or behind it."""
_WORDS: Final = re.compile(r"[^\W\d_]+")
_LIFE: Final = 300
"""So far behind a birth an age is still of that life."""
_HALF: Final = 6
_ENDS: Final = r"(?=[^\S\n]*(?:[.,;:!?)—–]|\n|\Z))"


def by_age(
    text: str, reading: Reading, begun: int, mentioned: int, given: Context, language: Language
) -> tuple[Reading, Context]:
    """Years counted on from an age, where the time last mentioned, from *begun* to *mentioned*, is that of a birth.

    The year of an age is one of two, so what is counted from it is about then.
    """
    meaning, here = reading.meaning, given.previous
    counted = isinstance(meaning, m.Offset) and meaning.anchor is Anchor.PREVIOUS and meaning.direction > 0
    if not isinstance(meaning, m.Offset) or not counted or here is None or here.start is None:
        return reading, given
    if min(unit for _, unit in meaning.length.parts) < G.YEAR or reading.first - mentioned > _LIFE:
        return reading, given
    behind = re.split(r"[.;]", text[mentioned : mentioned + _BORN], maxsplit=1)[0]  # "1950 in Rom geboren"
    if not (is_born(text, begun, language) or _tells("born", behind, language)):
        return reading, given
    told = list(_ages(language).finditer(text, mentioned, reading.first))
    if not told:
        return reading, given
    words = next(word for word in told[-1].groups() if word)
    age = int(words) if words.isdigit() else language.words["CARD"][words.lower()]
    middle = granules.shift(here.start, G.YEAR, age)
    if here.granularity < G.YEAR:
        middle = granules.shift(middle, G.MONTH, _HALF)
    year = evolve(Interval.of(middle, G.YEAR), approximate=True)
    length = evolve(meaning.length, mod=meaning.length.mod or "APPROX")
    return evolve(reading, meaning=evolve(meaning, length=length)), given.remembering(year, given.discussed)


def is_born(text: str, start: int, language: Language) -> bool:
    """Whether a date at *start* is told as that of a birth: nothing but a life goes on from it."""
    return _tells("born", text[max(0, start - _BORN) : start], language)


def told_founded(text: str, start: int, language: Language) -> bool:
    """Whether a date at *start* is told as that of a founding: "founded in May 1998 by two brothers"."""
    return _tells("founding", text[max(0, start - _BORN) : start], language)


def _tells(kind: str, words: str, language: Language) -> bool:
    """Whether one of some words is of a closed class: "born", "founding"."""
    return any(word in language.clauses["closed"][kind] for word in _WORDS.findall(words.lower()))


@functools.lru_cache(maxsize=32)
def _ages(language: Language) -> re.Pattern[str]:
    """Ages: a number behind words that lead to one, or behind a word that may, where the clause goes on or ends."""
    island = language.words["island"]
    number = "|".join(sorted(language.words["CARD"], key=len, reverse=True))
    number = rf"([1-9]\d?|(?i:{number}))(?![\w%-]|[.,:]\d)"
    led = "|".join(sorted(map(re.escape, island["ages"]), key=len, reverse=True))
    going = "|".join(sorted(map(re.escape, island["small"]), key=len, reverse=True))
    bare = "|".join(map(re.escape, island["ages_bare"]))
    ends = rf"(?:{_ENDS}|(?=[^\S\n]+(?:{going})(?!\w)))"
    return re.compile(rf"(?<!\w)(?:(?i:{led})[^\S\n]+{number}|(?i:{bare})[^\S\n]+{number}{ends})")
