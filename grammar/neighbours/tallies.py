"""Numbers behind a time that count things and are no hour or day: "on Friday at six homes", "by six to three"."""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import is_plural, second_word, word_after
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.numbers.counting import is_counted, is_day_alone
from grammar.plausibility.numbers.scores import is_of_strokes

_TALLY: Final = re.compile(r"[^\S\n]+(\w+)[^\S\n]+(\w+)")
_HALF: Final = 20
"""So many characters at most has what adds a half: "and a half"."""
_BARE: Final = {"N2", "CARD", "TO", "DASH", "UNTIL"}
"""What a range of hours consists of that may be one of things."""


def counts_things(text: str, second: Reading, language: Language) -> bool:
    """Whether a number counts the noun behind it: "at noon on the 3rd floor", "on Tuesday 15 to 20 people"."""
    day = second.time
    if isinstance(second.meaning, m.Bound) and isinstance(day, m.Clock) and day.minute is None and _is_number(second):
        after, then = word_after(text, second.last), second_word(text, second.last)
        if after.islower() and is_plural(then) and after not in language.words["island"]["small"]:
            return True  # "left Monday after 10 straight wins"
        tally = _TALLY.match(text, second.last)
        known = language.words["CARD"]
        if tally is not None and tally[1] in language.words["TO"] and (tally[2].isdigit() or tally[2] in known):
            return True  # "it passed on Friday by six to three"
        single = day.hour == 1 and after.islower() and after not in language.words["island"]["small"]
        if single and second.signal is not None and second.signal[2] == "by":
            return True  # "it passed on Friday by one vote"
        return _before_unit(text, second.last, language)
    if isinstance(day, m.Clock) and day.minute is None and second.names in (("AT", "N2"), ("AT", "CARD")):
        after, rules = word_after(text, second.last), rules_of(language)
        things = after.islower() and is_plural(after) and after not in rules["small"]  # "Friday at six homes"
        counted = things or after.lower() in rules["year_things"]  # "crests Friday at 9 feet"
        return counted or is_of_strokes(text, second.last, language)  # "ends Friday at 9 under par"
    if isinstance(day, m.Range) and {token.kinds[0][0] for token in second.tokens} <= _BARE:
        return is_counted(text, second, word_after(text, second.last), language)
    if second.tokens[-1].kinds[0][0] == "N2" and is_day_alone(day):
        after = word_after(text, second.last)  # "at 8 p.m. on the 15", but "on 4", a channel, "on the 15 farms"
        return (
            len(second.tokens) < 3 or after.lower() in language.words["OF"] or is_counted(text, second, after, language)
        )
    if second.tokens[-1].kinds[0][0] != "ORD" or not is_day_alone(day):
        return False
    return is_counted(text, second, word_after(text, second.last), language)


def _before_unit(text: str, end: int, language: Language) -> bool:
    """Whether a number that ends here counts units: "after 18 months", "after seven and a half hours"."""
    units, half = (language.words["UNITS"], language.words["UNIT"]), language.words.get("PLUSHALF", {})
    if any(word_after(text, end).lower() in table for table in units):
        return True
    beside = text[end : end + _HALF].lower()
    more = next((word for word in half if beside[1:].startswith(word) and beside[0] in " -"), "")
    return bool(more) and any(word_after(text, end + 1 + len(more)).lower() in table for table in units)


def _is_number(reading: Reading) -> bool:
    """Whether a phrase is a signal and a number, and no more."""
    return len(reading.tokens) == 2 and reading.tokens[1].kinds[0][0] in ("N2", "CARD")
