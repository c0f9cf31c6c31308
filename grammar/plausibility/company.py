"""Words that are a day or a month only in company: "Sat", "may"; and words inside the name of a work.

The tables are ``[island]`` of a language's ``words.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from grammar.clauses.beside import OPENS, second_word, word_after, word_before
from grammar.lexing.lexer import Token
from grammar.parsing.driver import Reading

_NUMERIC: Final = {"N2", "YEAR", "ORD", "HHMM", "CYEAR", "APOS", "ORDW"}


def accompanied(own: Sequence[Token], word: str, signal: str, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether an abbreviation is a day or month by its company: a number, "this Sat", "in Oct"."""
    if any(token.kinds[0][0] in _NUMERIC for token in own) or (
        len(own) > 1 and own[-1].kinds[0][0] in ("UNIT", "UNITS")
    ):
        return True
    kind = own[-1].kinds[0][0]
    if kind == "MONTH" and [token.kinds[0][0] for token in own[-3:-1]] == ["UNIT", "OF"]:
        return True  # "the month of Jan was slow"
    if kind == "WEEKDAY" and own[0].kinds[0][0] == "DET" and after.islower() and word.lower() not in rules["doubtful"]:
        return True  # "see you next fri lets run"
    if is_next_day(own, word, after, rules) and not after[:1].isupper():
        return True
    if kind == "PARTDAY" and after.lower() in rules["weekdays"]:
        until = any(token.kinds[0][0] == "UNTIL" for token in own)  # "Friday until sunset Saturday"
        return until or signal in rules["day_signals"]  # "until sunset Wednesday"
    if kind == "PARTDAY" and any(token.kinds[0][0] in ("UNIT", "UNITS") for token in own[:-1]):
        return True  # "half an hour before sunset"
    if kind == "PARTDAY" and signal == "at" and word.islower():
        return True  # "at sunrise they rode"
    if (word.islower() and word in rules["doubtful"]) or (after and after.lower() not in rules["small"]):
        return False
    if word.lower() in rules["doubtful"] and own[0].kinds[0][1] == "same":
        return False  # "he said that Sun would grow"
    return own[0].kinds[0][0] in ("DET", "EVERY") or signal in rules["day_signals"]


def is_next_day(own: Sequence[Token], word: str, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether no verb may stand so: "next mon", "next sat", "last mon"; but "the court last sat in May".

    So it is where something is told of a day: "last sat was unreal", "this sat is on".
    """
    if [token.kinds[0][0] for token in own] != ["DET", "WEEKDAY"]:
        return False
    way = own[0].kinds[0][1]
    if word.lower() in rules["day_verbs"] and after in rules["be"]:
        return True
    return way == "next" or (way == "last" and word.lower() not in rules["day_verbs"])


def early_part(names: tuple[str, ...], word: str, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether a short month or day is one by a part of it: "left late Jan", "back early Fri."; "the late Jan" died."""
    if names not in (("EARLY", "MONTH"), ("EARLY", "WEEKDAY")) or before in rules["articles"]:
        return False
    ends = word.endswith(".") or not after or after in rules["small"]
    return ends and (word[0].isupper() or word not in rules["doubtful"])


def in_work(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether the words stand inside the name of a person, a work or a group."""
    start = max(0, reading.start - 16)
    around = text[start : reading.end + 16].lower()
    if around.isascii() and not rules["work_names"].search(around):
        return False
    written = rules["works_written"]
    for found in rules["works"].finditer(text, start, min(len(text), reading.end + 16)):
        if found[0][0].islower() and not found[0].islower():
            continue  # "they found the man Friday", "he got mail on Sunday"
        if written.get(found[0].lower(), found[0]) != found[0] and not found[0].islower() and not found[0].isupper():
            continue  # "In November two people died"
        if found[0].lower() in rules["bands"] and not _is_band(text, found, rules):
            continue  # "the 1975 election"
        beside = text[found.end() : found.end() + 4].strip()
        if found[0].isupper() and reading.tokens[-1].kinds[0][0] == "WEEKDAY" and beside and beside.isupper():
            continue  # capitals throughout tell nothing
        if found.start() < reading.end and reading.start < found.end():
            return True
    return False


def _is_band(text: str, found: re.Match[str], rules: Mapping[str, Any]) -> bool:
    """Whether a year with an article is a band: with a capital inside a sentence, or beside words of music."""
    if found[0][0].isupper() and OPENS.search(text, max(0, found.start() - 4), found.start()) is None:
        return True
    beside = (word_after(text, found.end()), second_word(text, found.end()), word_before(text, found.start()))
    return any(word.lower() in rules["music"] for word in beside)


def lower_name(text: str, reading: Reading, signal: str, after: str, rules: Mapping[str, Any]) -> bool:
    """A month or day in lower case whose word is more often another one: "may", "sat"; a number beside it helps.

    So is a season from which something would last: "the city did not fall until 9 May".
    """
    own = reading.own
    if len(own) > 2 and own[0].kinds[0][0] == "SEASON" and own[1].kinds[0][0] == "UNTIL":
        season = text[own[0].start : own[0].end]
        lasts = signal or own[2].kinds[0][0] == "SEASON" or not season.islower()
        return not lasts and season not in rules["seasons"]
    if "MONTH" not in reading.names and "WEEKDAY" not in reading.names:
        return False
    doubtful = [t for t in own if text[t.start : t.end] in rules["capital"] and t.kinds[0][0] in ("MONTH", "WEEKDAY")]
    if not doubtful:
        return False
    if any(one in doubtful and behind.kinds[0][0] == "UNTIL" for one, behind in pairwise(own)):
        numbered = [token.kinds[0][0] for token in own[:3]] in (["N2", "MONTH", "UNTIL"], ["ORD", "MONTH", "UNTIL"])
        return not numbered  # "the court sat until 8 May", but "from 25 march til 5 april"
    sure = all(text[t.start : t.end] not in rules["doubtful"] for t in doubtful)
    if sure and (own[0].kinds[0][0] in ("DET", "EVERY") or signal == "on"):
        return False  # "next fri", "on tues"
    if is_next_day(own, text[own[-1].start : own[-1].end], after, rules):
        return False
    if any(one in doubtful and behind.kinds[0][0] in ("PARTDAY", "BRIEF") for one, behind in pairwise(own)):
        return False  # "fri night"
    if any(one in doubtful and behind.kinds[0][0] == "SLASH" for one, behind in pairwise(own)):
        return False  # "sat 7/27"
    counted = len(own) > 1 and own[-2].kinds[0][0] in ("ORDW", "SECOND") and own[-1] in doubtful
    if counted and signal != "on":
        return True  # "a first march on the border", "the second may fail"
    kinds = [token.kinds[0][0] for token in own]
    if kinds == ["MONTH", "OF", "DET", "UNIT"] and signal:
        return False  # "photos from march of last year"
    if kinds[-3:] == ["EDGE", "OF", "MONTH"] or (kinds == ["MONTH", "DET", "UNIT"] and signal in rules["day_signals"]):
        return False  # "flights end of march", but "the end of the march"; "in may last year"
    numbers = [t.kinds[0][0] for t in own if t.kinds[0][0] in _NUMERIC]
    return not numbers or (set(numbers) == {"N2"} and after[:1].islower())
