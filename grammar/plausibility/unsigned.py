"""What owns the word behind it, written without its sign: "last weeks show", "mondays meeting", "yesterdays match".

The same words are lengths and sets ("over the last weeks", "I hate mondays"), so each is such only right before a noun.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.lexicon import Lexicon
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_UNITS: Final = ("DET", "UNITS")


def owning(text: str, reading: Reading, language: Language) -> Reading:
    """The reading, as one week, month or weekday where it owns the word behind it.

    >>> from grammar import find
    >>> [p.timex.value for p in find("mondays meeting, last weeks show", published="2024-11-13")]
    ['2024-11-11', '2024-W45']
    """
    window = reading.time
    if reading.names[-2:] == _UNITS and "THE" not in reading.names and isinstance(window, m.Window):
        unit = window.length.parts[-1][1]
        beside = unit >= G.WEEKEND and reading.tokens[-2].kinds[0][1] in ("last", "next")
        if beside and owns(text, reading, rules_of(language)):
            return evolve(reading, meaning=m.replaced(reading.meaning, window, m.Unit(unit, window.direction)))
    elif reading.names == ("WEEKDAYS",) and isinstance(reading.meaning, m.Repeat):
        words = lexicon(language)
        held = words.events | words.fixtures | words.gatherings | words.occasions
        if word_after(text, reading.last).lower() in held and owns(text, reading, rules_of(language)):
            return evolve(reading, meaning=m.Date(weekday=reading.tokens[0].kinds[0][1]))
    return reading


def owns(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether words stand right before a noun, and nothing before them says that they are the noun themselves."""
    words: Lexicon = rules["lexicon"]
    before, after = word_before(text, reading.first).lower(), word_after(text, reading.last).lower()
    if before in rules["determiners"] or before in rules["articles"] or before in rules["possessives"]:
        return False  # "the last nights of the show"
    if not after or after in words.modal or words.tells(after):
        return False
    return after not in rules["small"] or (len(reading.names) == 1 and after in rules["articles"])  # "todays the day"
