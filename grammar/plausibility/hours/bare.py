"""Numbers that tell an hour only in company: "half nine", "quarter after nine", "11ish", "9a", "9 tomorrow", "15h".

In running text the same words tell prices ("at 9p"), scores, ages and numbers of things, so each is read where a
preposition, a zone or a day beside it leaves no doubt.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, word_before
from grammar.lexing.lexer import Token
from grammar.parsing.driver import Reading
from grammar.plausibility.names.borrowed import moves

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_MONEY: Final = "$€£¥%"
SURE: Final = frozenset({"AMPM", "ZONE", "NOON", "OCLOCK"})
"""Terminals that tell a time of day by themselves."""
_NOON: Final = 12
_ZONE: Final = 3
"""Zones of fewer letters are units and states as well."""
_BEFORE: Final = frozenset({"at", "before", "after", "until"})
SIGN: Final = ("UNITS", "hour-sign")
"""The sign of hours right behind a number, and of a clock: "15h"."""


def lettered(text: str, token: Token) -> str:
    """The letter of an hour with nothing but that: "9a", "11p"; "" for any other token."""
    kind, value = token.kinds[0]
    spelled = text[token.start : token.end]
    return spelled[-1] if kind == "HHMM" and isinstance(value, int) and spelled[:-1].isdigit() else ""


def is_code(text: str, token: Token) -> bool:
    """Whether an hour alone may be a price or a number of something: "3p", "0900"."""
    return lettered(text, token) != "" or text[token.start : token.end].isdigit()


def only_money(text: str, tokens: Sequence[Token], signs: Collection[str]) -> bool:
    """Whether all hours of a phrase may be prices: "from 9p to 11p"."""
    found = [lettered(text, token) for token in tokens if token.kinds[0][0] in ("HHMM", "N2", "CARD")]
    letters = [letter for letter in found if letter]
    return bool(letters) and all(letter in signs for letter in letters) and not _sure(tokens)


_DOTTED: Final = re.compile(r"\d\d?\.\d\d(?:\.\d\d)?")
_PLACE: Final = re.compile(r"[^\S\n][A-Z][\w'’-]*\.[^\S\n]\Z")
"""A name and a stop right before a place."""
_SENTENCE: Final = re.compile(r"[.!?](?=\s|\Z)|\n")
_AROUND: Final = 120
"""So many characters around a number with a dot may tell what it is."""


def dotted_hour(text: str, reading: Reading, rules: Mapping[str, Any]) -> str | None:
    """What hours and minutes with a dot between are taken for, where nothing else tells: "7.30", also a price.

    A day beside them makes a time of the ``latent`` ones; in words about markets and scores they are ``none``.
    """
    own = reading.own
    if "HHMM" not in reading.own_names:
        return None
    if not any(t.kinds[0][0] == "HHMM" and _DOTTED.fullmatch(text, t.start, t.end) for t in own):
        return None
    if any(token.kinds[0][0] in ("AMPM", "NOON", "OCLOCK") for token in own):
        return None
    if any(token.kinds[0] == ("UNITS", "hour") for token in own):
        return "none" if _is_length(text, reading, rules) else "time"  # "00.20hrs"
    if quoted(text, reading, rules):
        return "none"
    if _sure(own):
        inside = text[reading.first - 1 : reading.first] == "("  # "starts at 2.30pm (12.30 GMT)"
        return "latent" if reading.signal is None and not inside else "time"
    signal, sentence = reading.signal[2] if reading.signal else "", _sentence(text, reading)
    opens = reading.signal is not None and text[reading.signal[0]].isupper()  # "By 7.15 on Friday it was over"
    near = [word.lower() for word in _LETTERS.findall(sentence[1])[:3]]
    if signal == "between" and not rules["parts_of_day"].isdisjoint(near):
        return "none" if moves(word_before(text, reading.first), rules) else "time"  # "... on Friday morning"
    if signal in ("by", "from", "between") and not opens:
        return "none"  # "up by 1.48 on Friday"
    if any(word in rules["parts_of_day"] for word in near) or not sentence[0].strip():
        return "latent"
    told = own[0].kinds[0][0] in ("MODQ", "TONIGHT") or sentence[0].rstrip().lower().endswith(rules["tonight"])
    return "latent" if told or signal in ("at", "until", "before", "after", "since", "around") else "none"


def _is_length(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether so many hours are by how much a length or a delay grew: "delayed by 2.30 hrs", "cut from 9.00 hrs"."""
    own = reading.own[0].start
    signal, led = reading.signal, word_before(text, own).lower()
    if signal is None:
        joined = led in rules["dotted_hours"] or led in rules["words_to"] or led in rules["listing"]
    else:
        joined = signal[2] in ("by", "from", "between")
    if not joined:
        return False
    words = _LETTERS.findall(_sentence(text, reading)[0].lower())[-_MOVING:]
    return any(changes(word, rules) for word in words)


def changes(word: str, rules: Mapping[str, Any]) -> bool:
    """Whether a word tells that an amount or a length grew or shrank: "rose by", "delayed by"."""
    return word in rules["lengths_change"] or rules["lexicon"].is_of(word, rules["lengths_change"])


_MOVING: Final = 5
"""So many words at most stand between a verb of change and by how much."""


def _sentence(text: str, reading: Reading) -> tuple[str, str]:
    """What stands before and after a phrase in its sentence."""
    before, after = text[max(0, reading.first - _AROUND) : reading.first], text[reading.last : reading.last + _AROUND]
    return _SENTENCE.split(before)[-1], _SENTENCE.split(after)[0]


def quoted(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether the sentence of a number is about money, markets or scores."""
    sentence = _sentence(text, reading)
    words = {word.lower() for piece in sentence for word in _LETTERS.findall(piece)}
    return not words.isdisjoint(rules["markets"]) or any(sign in piece for piece in sentence for sign in _MONEY)


def _sure(tokens: Sequence[Token]) -> bool:
    return any(token.kinds[0][0] in SURE for token in tokens)


def hour_alone(
    text: str,
    reading: Reading,
    *,
    cued: bool,
    counting: bool,
    after: str,
    rules: Mapping[str, Any],
) -> str | None:
    """What such an hour is taken for: ``time``, ``latent``, ``none``; ``None`` where the phrase is no such hour.

    *cued* tells whether a signal of clock times stands before it, *counting* whether a noun that it may count follows,
    *after* is the word that does.
    """
    hours = reading.time
    while isinstance(hours, m.Approximate):
        hours = hours.time
    if not isinstance(hours, m.Clock | m.Range):
        return None
    own, kinds = reading.own, reading.own_names
    if kinds == ("DTG",) and word_before(text, reading.first).lower().rstrip(".") in rules["numbered"]:
        return "none"  # "lot 020915Z"
    if kinds == ("N2",) and after.lower() in rules["year_things"]:
        return "none"  # "will crest Saturday at 14 feet"
    if _is_short(reading) and (counting or reading.names[0] != "AT" or len(reading.tokens) != 3):
        return "none"  # "by 5 MT", "at 5 CT scans"
    if any(lettered(text, token) for token in own):
        if _sure(own) or len({lettered(text, token) for token in own} - {""}) > 1:
            return "time"  # "9a-5p"
        if only_money(text, own, rules["money"]) or counting or after[:1].isupper() or not cued:
            return "latent"
        return "time"
    military = any(token.kinds[0][0] == "HHMM" and is_code(text, token) for token in own)
    if military and after in rules["local"]:
        return "time"
    behind = counting and after.lower() not in rules["days_beside"] and not _is_early(text, reading)
    if military and behind and not _sure(own) and own[-1].kinds[0][0] in ("HHMM", "YEAR"):
        return "none"  # "from 0800 numbers"
    if not isinstance(hours, m.Clock):
        return None
    doubt = "none" if counting else "time" if cued else "latent"
    if len(kinds) > 1 and kinds[0] == "HALF" and kinds[1] in ("N2", "CARD"):
        dated = isinstance(hours.date, m.Meaning) and not counting  # "half 7 tomorrow"
        return "time" if _sure(own) or dated else doubt
    if "ISH" in kinds:
        return "time" if _sure(own) or ":" in text[own[0].start : own[0].end] else doubt
    if rules["loose_minutes"] and "REL" in kinds:  # "police arrested twenty after 3 p.m."
        return "time" if cued and not counting else "none"
    beside = {"TODAY", "TONIGHT"} & {*kinds[1:]} or (kinds[-1] == "PARTDAY" and "DET" in kinds)
    bare = kinds == ("N2", "TODAY") and hours.hour > _NOON and reading.signal is None and not rules["nouns"]
    if bare and not _is_set(text, reading, rules):
        return "none"  # "18 tomorrow!": how old somebody is then
    if beside and kinds[0] in ("N2", "CARD") and hours.minute is None and not _sure(own):
        return _beside_day(reading, hours, cued or _is_set(text, reading, rules) or _is_listed(text, reading))
    if (
        reading.tokens[0].kinds[0][0] in ("REL", "UNTIL", "FROM", "PREP")
        and len(kinds) == 1
        and kinds[0] in ("N2", "CARD", "TENS")
    ):
        near = hours.hour <= _NOON and word_before(text, reading.first).lower() in rules["close_by"]
        if near and not counting and after.lower() not in rules["of"]:
            return "time"  # "shortly after six"
        return "none"  # "after ten years", until a day stands behind it
    if kinds == ("TENS", "CARD") and counting and hours.date is None and reading.signal is not None:
        return "none"  # "after twenty-four hours"
    if own[-1].kinds[0] == SIGN:
        return doubt if cued else None
    return None


def _is_short(reading: Reading) -> bool:
    """Whether a bare number stands before a zone that is a unit or a state as well: "8 ET", "5 MT"."""
    tokens = reading.tokens
    return any(
        two.kinds[0][0] == "ZONE" and two.end - two.start < _ZONE and one.kinds[0][0] in ("N2", "CARD")
        for one, two in pairwise(tokens)
    )


def _is_early(text: str, reading: Reading) -> bool:
    """Whether a number begins with nought and so counts nothing: "at 0900 guns opened up", not "from 0800 numbers"."""
    signal = reading.signal[2] if reading.signal is not None else ""
    return signal == "at" and text[reading.own[0].start] == "0" and len(reading.own) == 1


def _is_set(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether the word before an hour is what people arrange, or tells that it is set: "dinner 8 tonight", "set for 7
    tomorrow"; not "a table for 7 tonight".
    """
    before = word_before(text, reading.first).lower()
    if reading.signal is not None:
        return reading.signal[2] == "for" and (before in rules["lexicon"].appointed or before in rules["waking"])
    return before in rules["arranged"] - rules["numbered_events"]


def _is_listed(text: str, reading: Reading) -> bool:
    """Whether "7 tonight" stands between two stops, behind a place: "Blue Note, 8 Elm St. 7 tonight. $25."."""
    if reading.names[-1] != "TONIGHT" or CLOSES.match(text, reading.last) is None:
        return False
    return _PLACE.search(text, max(0, reading.first - _AROUND), reading.first) is not None


def _beside_day(reading: Reading, clock: m.Clock, cued: bool) -> str:
    """An hour before "tomorrow" is one; before a day that is over it may be what was counted: "killed 9 today"."""
    tonight = reading.tokens[-1].kinds[0][0] == "TONIGHT"
    ahead = tonight or (isinstance(clock.date, m.Unit) and clock.date.shift > 0)
    signal = reading.signal[2] if reading.signal else ""
    if signal in _BEFORE or (cued and ahead):
        return "time"
    return "time" if ahead and any(token.kinds[0][0] == "PARTDAY" for token in reading.tokens) else "none"


def about_hour(reading: Reading) -> bool:
    """Whether a number and "about" stand for an hour: a time only behind its day, at the end of a clause."""
    clock = reading.meaning.time if isinstance(reading.meaning, m.Approximate) else None
    bare = isinstance(clock, m.Clock) and clock.minute is None
    return bare and reading.own_names in (("MODQ", "N2"), ("MODQ", "CARD"))


def beside_hour(reading: Reading) -> bool:
    """Whether a bare number behind "before", "after" or "until" stands for an hour."""
    bound = reading.meaning
    clock = bound.time if isinstance(bound, m.Bound) else None
    if not isinstance(clock, m.Clock) or clock.minute is not None or len(reading.tokens) != 2:
        return False
    return clock.open or reading.tokens[1].kinds[0][0] in ("N2", "CARD", "TENS")  # "by 20", which no half leaves open
