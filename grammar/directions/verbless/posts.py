"""Days of posts and notices without a verb: "Open mic this Thursday", "Webinar Thursday 3pm".

What is told so of a weekday with its hour, or of "this" weekday, is announced: news of what is over has a verb.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import owned

_POST: Final = 12
"""So many words at most has a post before its day."""
_CLOCK: Final = re.compile(r"(?:1[0-2]|[1-9]):[0-5]\d")
_TWELVE: Final = 12
_HOUR: Final = 4
"""So many words at most lie from a weekday to the end of its hour: "Thursday at 8 pm"."""


def is_this_day(read: Read, place: int) -> bool:
    """Whether "this" weekday is of no past: "Open mic this Thursday", "This Friday we welcome Dr Jones"."""
    table, tokens, words = read.language.words, read.tokens, read.lexicon
    place += place < len(tokens) and tokens[place].lower in table["EARLY"]  # "open late this Thursday"
    if len(tokens) < place + 2 or table["DET"].get(tokens[place].lower) != "this":
        return False
    if tokens[place + 1].lower not in table["WEEKDAY"] or owned(read, place + 1):
        return False
    if not read.groups:
        return _tells_nothing(tokens, words) and not _leads_back(tokens[:place], words)
    speakers = table["island"]["speakers"]
    return all(
        group.tense == "present"
        and not (group.perfect or group.passive)
        and (group.lemma == "be" or (group.first > 0 and tokens[group.first - 1].lower in speakers))
        for group in read.groups
    )


def is_posted(read: Read, place: int) -> bool:
    """Whether a weekday has its hour, or what is held then, in a part without a verb: "Webinar Thursday 3pm", "Quiz
    night Friday".
    """
    table, tokens, words = read.language.words, read.tokens, read.lexicon
    held = table["island"]["held_nights"]
    if 0 < place < len(tokens) and tokens[place].lower in table["PARTDAY"] and tokens[place - 1].lower in held:
        place += 1  # "quiz night Friday": its phrase begins with the night
    early = _early_hour(read, place)
    place += early  # "kick off 3pm Saturday"
    if read.groups or not 0 < place <= _POST or place >= len(tokens) or tokens[place].lower not in table["WEEKDAY"]:
        return False
    if tokens[0].lower in words.closed["determiner"]:
        return False  # "The hour in question: Tuesday at 3 p.m."
    behind = tokens[place + 1 : place + 1 + _HOUR]
    told = early > 0 or any(_is_hour(read, behind, at) for at in range(len(behind)))
    if not told and place > 1 and tokens[place - 1].lower in table["PARTDAY"]:
        told = tokens[place - 2].lower in held
    others = [token for token in tokens if token.lower not in table["WEEKDAY"]]  # "sat" may be a verb
    if tokens[place - 1].lower in table["island"]["arranged"]:
        others.remove(tokens[place - 1])  # so may "run" of "5k run sat 8am"
    return told and not owned(read, place) and _tells_nothing(others, words) and not _leads_back(tokens[:place], words)


def _early_hour(read: Read, place: int) -> int:
    """So many tokens are an hour with its half right before a weekday: "3pm Saturday"."""
    found = read.tokens[place : place + 3] if place else []
    return next(
        (
            at
            for at in (1, 2)
            if at < len(found) and found[at].lower in read.language.words["WEEKDAY"] and _is_hour(read, found[:at], 0)
        ),
        0,
    )


def _is_hour(read: Read, found: Sequence[Token], at: int) -> bool:
    """Whether a number with its half of the day stands there: "3pm", "3 p.m."."""
    if not found[at].text[:1].isdigit():
        return False
    if _CLOCK.fullmatch(found[at].text):
        return True
    led = at and found[at - 1].lower in read.language.words["AT"]
    if led and found[at].text.isdigit() and 0 < int(found[at].text) <= _TWELVE:
        return True  # "Softball thurs at 7"
    halves = read.language.words["AMPM"]
    glued = found[at].lower.lstrip("0123456789:.")
    beside = found[at + 1].lower if at + 1 < len(found) else ""
    return glued in halves or beside in halves


def _tells_nothing(tokens: Sequence[Token], words: Lexicon) -> bool:
    """Whether no word may be a participle or a past, nor is a mishap: "Man shot dead", "Crash Sunday 3 a.m."."""
    for before, token in zip([None, *tokens], tokens, strict=False):
        named = before is not None and before.lower in words.closed["preposition"] and token.text.istitle()
        if named or not token.word:
            continue  # "Rovers at United"
        if token.lower in words.mishaps or words.lemma_as(token.lower, "VBD", "VBN"):
            return False
    return True


def _leads_back(tokens: Sequence[Token], words: Lexicon) -> bool:
    return any(token.lower in words.bygone for token in tokens)
