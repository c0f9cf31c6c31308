"""Hours and minutes without a sign between: "class at 830", "dont text me after 1030", "alarm for 1530".

Elsewhere such digits are numbers of things, streets and years, so they are times only of what people arrange.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.building.construct import bound_of
from grammar.clauses.beside import CLOSES, word_after, word_before
from grammar.directions.direction import direction_at
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import quoted
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.shortdays import is_event

_DIGITS: Final = re.compile(r"([^\W\d_]+)[^\S\n]((?:1\d|2[0-3]|[1-9]))([0-5]\d)(?![\w:%/-]|[.,]\d)")
_NEAR: Final = 120
_STOP: Final = re.compile(r"[.!?\n]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_FIVE: Final = 5
_NOON: Final = 12
_EARLY: Final = 7
_LED: Final = ("at", "by", "until", "before", "after", "for", "around")
_YEARS: Final = ({"YEAR"}, {"OLDYEAR"})


def hour_run(text: str, begin: int, found: Reading | None, language: Language) -> Reading | None:
    """The time of day that such digits tell behind their preposition, in place of what was *found* there; else that.

    >>> from grammar import find
    >>> [p.text for p in find("Class is at 830. It stood at 830.", published="2024-11-11")]
    ['830']
    """
    if found is not None and (found.own_names not in (("YEAR",), ("OLDYEAR",)) or found.signal is None):
        return found
    digits = _DIGITS.match(text, begin)
    if digits is None or int(digits[3]) % _FIVE:
        return found
    rules = rules_of(language)
    word, hour = digits[1].lower(), int(digits[2])
    kind = _signal(word, language)
    if kind not in _LED or not rules["doers"]:
        return found
    before = word_before(text, begin).lower()
    if kind == "for" or hour > _NOON:
        told = before in rules["waking"] and (
            _ends(text, digits.end(), rules) or _in_hours(text, digits.end(), language)
        )
    else:
        told = _ends(text, digits.end(), rules) and _is_arranged(text, begin, before, kind, rules, language)
    later = kind == "after" or (before in rules["lexicon"].closed["particle"] and hour < _EARLY)
    made = _clock(digits, kind, late=later and hour <= _NOON)
    return made if told and not quoted(text, made, rules) else found


def _clock(digits: re.Match[str], kind: str, *, late: bool) -> Reading:
    """A reading of the digits; *late* in the day, where they leave the half open."""
    hour = int(digits[2])
    hour += _NOON if late and hour < _NOON else 0
    clock: m.Meaning = m.Clock(hour, int(digits[3]), open=hour <= _NOON or late)
    if kind in ("by", "until", "before", "after"):
        clock = bound_of(kind, clock)
    terminal = "AT" if kind == "at" else "PREP"
    start, end = digits.start(2), digits.end(3)
    tokens = (Token(((terminal, kind),), *digits.span(1)), Token((("HHMM", hour),), start, end))
    return Reading(clock, start, end, (*digits.span(1), kind), digits.start(), end, tokens, joined=True)


def _signal(word: str, language: Language) -> str:
    """The kind of a word that leads a time of day: "at", "until"."""
    words = language.words
    if word in words["AT"]:
        return "at"
    return "until" if word in words["UNTIL"] else str(words["PREP"].get(word) or words["REL"].get(word) or "")


def _ends(text: str, end: int, rules: Mapping[str, Any]) -> bool:
    """Whether nothing that is counted follows: the end of a part, a day, what goes on."""
    after = word_after(text, end)
    low = after.lower()
    known = low in rules["nows"] or low in rules["weekdays"] or low in rules["onward"] or low in rules["on"]
    return CLOSES.match(text, end) is not None or known


def _in_hours(text: str, end: int, language: Language) -> bool:
    """ "1500 hours"."""
    return bool(language.words["UNITS"].get(word_after(text, end).lower()) == "hour")


def _is_arranged(text: str, begin: int, before: str, kind: str, rules: Mapping[str, Any], language: Language) -> bool:
    """Whether people arrange what is then: "class at 830", "be there by 530", "dont text me after 1030"."""
    if direction_at(text, begin, language) == "past":
        return False
    earlier = word_before(text, begin - len(before) - 1).lower() if before else ""
    if before in rules["be"]:
        before, earlier = earlier, ""
    if before in rules["there_by"] or is_event(before, earlier, rules):
        return True
    words = [word.lower() for word in _LETTERS.findall(_STOP.split(text[max(0, begin - _NEAR) : begin])[-1])]
    if kind == "at":
        return bool(before in rules["lexicon"].closed["particle"] and not rules["any_hour"].isdisjoint(words[-3:]))
    pronouns: frozenset[str] = rules["lexicon"].closed["object_pronoun"]
    return kind in ("after", "before", "until") and before in pronouns


def minutes_to(text: str, reading: Reading, _language: Language) -> Reading:
    """ "Ten to 5": minutes in words before an hour in digits, which are no two hours."""
    span = reading.meaning
    if reading.names != ("CARD", "TO", "N2") or not isinstance(span, m.Range) or reading.signal is not None:
        return reading
    start, end = span.start, span.end
    minutes = isinstance(start, m.Clock) and isinstance(end, m.Clock) and start.hour in (5, 10) and end.hour <= _NOON
    if not minutes or not isinstance(end, m.Clock) or not isinstance(start, m.Clock) or start.date is not None:
        return reading
    if word_before(text, reading.first):
        return reading  # "open ten to 5"
    clock = m.Clock((end.hour - 2) % _NOON + 1, 60 - start.hour, date=end.date, open=True)
    return Reading(clock, reading.start, reading.end, None, reading.first, reading.last, reading.tokens)
