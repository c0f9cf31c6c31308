"""Years apart from their date: "9 July [O.S. 28 June] 1762", "October Term 2017"."""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import word_after
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.years.early import going_on, opening

_APART: Final = re.compile(r"[^\S\n]*[\[(][^()\[\]\n]{1,48}[\])],?[^\S\n]+(1\d{3}|20\d\d)(?![\w%°/:-]|[.,]\d)")
_INSIDE: Final = re.compile(r"[^()\[\]\n]{0,36}[\])],?[^\S\n]+(1\d{3}|20\d\d)(?![\w%°/:-]|[.,]\d)")
_BRACKETED: Final = re.compile(r"[^\S\n]*\((1\d{3}|20\d\d)\)")
_TERM: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+(?:([^\W\d_]+)[^\S\n]+)?([12]\d{3})(?![\w-])")
_OPENED: Final = re.compile(r"\w[^\S\n]*[\[(][^()\[\]\n]{0,12}\Z")
_ENDS: Final = re.compile(r"[^\S\n]*(?:[.,;:!?)\]]|\n|\Z)")


def _with_term(text: str, reading: Reading, language: Language) -> Reading:
    """A month or season with the year of its term: "October Term 2017", "the winter term of 1831"."""
    term = _TERM.match(text, reading.last)
    if term is None or term[1].lower() not in rules_of(language)["of_season"]:
        return reading
    leaves = (leaf for leaf in reading.nodes if isinstance(leaf, m.Date | m.Spell) and leaf.year is None)
    time = next((leaf for leaf in leaves if not isinstance(leaf, m.Date) or (leaf.month and leaf.day is None)), None)
    if time is None:
        return reading
    if (isinstance(time, m.Spell) and time.unit is not G.SEASON) or (term[2] and not term[1].islower()):
        return reading  # "the Spring Offensive of 1918" is a name
    after = word_after(text, term.end())
    alone = _ENDS.match(text, term.end()) is not None or after.lower() in language.words["island"]["small"]
    if (term[2] or "").lower() not in language.words["OF"] and (term[2] or not (alone or after in opening(language))):
        return reading  # "in the winter campaign 1500 men died"
    full = m.replaced(reading.meaning, time, evolve(time, year=int(term[3])))
    return evolve(reading, meaning=full, end=term.end(), last=term.end())


def with_year_apart(text: str, reading: Reading, language: Language) -> Reading:
    """A day and month, with the year behind the brackets beside it: "9 July [O.S. 28 June] 1762"."""
    if (of_term := _with_term(text, reading, language)) is not reading:
        return of_term
    date: m.Meaning | None = reading.time
    if isinstance(date, m.Clock | m.DayPart):
        date = date.date  # "in the early hours of 26 October (8 November) 1917"
    elif isinstance(date, m.Part):
        date = date.whole.date if isinstance(date.whole, m.DayPart) else date.whole
    if not isinstance(date, m.Date) or date.year is not None or date.month is None or date.day is None:
        return reading
    bracketed = _BRACKETED.match(text, reading.last)
    if bracketed is not None:  # "on 1 June (1794)"
        return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=int(bracketed[1]))))
    found = _APART.match(text, reading.last)
    if found is None and _OPENED.search(text, max(0, reading.first - 20), reading.first):
        found = _INSIDE.match(text, reading.last)
    if found is None:
        return reading
    after = word_after(text, found.end()).lower()
    small = after in language.words["island"]["small"] or after in going_on(language)
    if not small and not _ENDS.match(text, found.end()):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=int(found[1]))))
