"""Where a time points behind the deed that somebody is tried for: "for murdering his wife in June"."""

from __future__ import annotations

from typing import Final

from grammar.clauses.sentence import Token
from grammar.context import Direction
from grammar.directions.focus import Read
from grammar.language import Language

_FAR: Final = 8
"""So many words at most stand between a deed and its day."""


def of_deed(read: Read, place: int) -> Direction | None:
    """Where a time points behind what somebody is tried for: "for murdering his wife in June", "with killing a man"."""
    words, language = read.lexicon, read.language
    found = read.tokens
    for at in range(place - 1, max(0, place - 1 - _FAR), -1):
        if not found[at].word:
            return None
        if words.lemma_as(found[at].lower, "VBG") in words.harming:
            before = found[at - 1].lower
            accused = before in words.about or before in language.words["island"]["accompanying"]
            planned = found[at - 2].lower if at > 1 else ""
            doubt = planned in language.clauses["planned"]["dreads"] or planned in words.plans
            own = has_day(read, at) or not any(
                word.lower in language.words["WEEKDAY"] for word in found[place : place + 2]
            )
            return "past" if accused and own and not doubt and at + 1 < place else None
        if any(group.first <= at <= group.last for group in read.groups):
            return None
    return None


def is_of_charge(read: Read, place: int) -> bool:
    """Whether a time is that of what somebody is accused of, admits or regrets: "is accused of telling staff in May to
    burn the files", "denies asking her in March to lie".
    """
    words, found = read.lexicon, read.tokens
    for at in range(min(place, len(found)) - 1, max(1, place - 1 - _FAR), -1):
        inside = any(group.form == "finite" and group.first <= at <= group.last for group in read.groups)
        if inside or not found[at].word:
            return False
        does = words.lemma_as(found[at].lower, "VBG")
        if does is None:
            continue
        if does in words.planning:
            return False  # "are accused of planning an attack in January"
        led, before = found[at - 2].lower if at > 1 else "", found[at - 1].lower
        charged = words.lemma_as(led, "VBN") in words.lists["charging"] or led in words.lists["charged"]
        of = before in words.closed["genitive"] or before in read.language.words["island"]["accompanying"]
        return (charged and of) or words.lemma_as(before, "VB", "VBZ") in words.lists["regretting"]
    return False


def has_day(read: Read, begin: int) -> bool:
    """Whether the verb before what is over has a day of its own: "will appear on Friday over the death"; not "meet on
    Monday and bury victims of the crash on Friday".
    """
    language = read.language
    for token in reversed(read.tokens[max(0, begin - 2 * _FAR) : begin]):
        if token.lower in read.lexicon.closed["coordinator"]:
            return False
        if token.lower in language.words["TODAY"] or is_dated(token, language):
            return True
    return False


def is_dated(token: Token, language: Language) -> bool:
    """Whether a word is the name of a day or month: "March", not "a march"."""
    return not token.text.islower() and any(token.lower in language.words[name] for name in ("WEEKDAY", "MONTH"))
