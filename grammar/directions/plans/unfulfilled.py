"""Days on which something was to be, and was not: "a bomb set to go off Tuesday did not", "due Monday, never came"."""

from __future__ import annotations

from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.sentence import Token
from grammar.directions.focus import Read

_DAY: Final = 7
"""So many words at most has a day with its time and the signs around it."""
_PLAN: Final = 8
"""So many words at most stand between what plans something and its day."""


def came_to_nothing(read: Read, place: int) -> bool:
    """Whether right behind the day at *place* a past denies what was planned for it: "a rocket due to be launched
    Tuesday was not", "a meeting planned for Monday did not take place"; not "did not satisfy them".
    """
    verb = next((group for group in read.groups if group.first > place), None)
    if verb is None or not verb.negated or verb.tense != "past" or verb.form != "finite" or verb.perfect:
        return False
    words = read.lexicon
    if verb.first - place > _DAY or words.frame is not None:
        return False
    planned, before = words.lists["adjectives"], read.tokens[max(0, place - _PLAN) : place]
    if not any(token.lower in planned for token in before):
        return False
    if not all(_is_of_day(read, token) for token in read.tokens[place : verb.first]):
        return False
    if _stands_alone(read, verb):
        return True
    owned = any(token.lower in words.owning for token in read.tokens[verb.last + 1 : verb.last + 2])
    return verb.lemma in words.lists["coming_true"] and not owned  # "did not end the row"


def came_otherwise(read: Read, place: int) -> bool:
    """Whether what was planned for the weekday at *place* came on another one, as the rest of its sentence tells: "was
    due to leave on Friday but left on Saturday", "was expected on Friday but came out on Monday".
    """
    words, found, days = read.lexicon, read.tokens, read.language.words["WEEKDAY"]
    if words.frame is not None:
        return False
    planned = words.lists["adjectives"]
    before = [group for group in read.groups if group.last < place and group.tense == "past"]
    if not before or not any(token.lower in planned for token in found[max(0, place - _PLAN) : place]):
        return False
    came = next((group for group in read.groups if group.first > place), None)
    if came is None or came.form != "finite" or came.tense != "past" or came.modality or came.negated:
        return False
    if found[came.first - 1].lower not in words.closed["coordinator"] or came.first - place > _DAY:
        return False
    return any(token.lower in days for token in found[came.last + 1 : came.last + 1 + _DAY])


def was_dropped(read: Read, place: int) -> bool:
    """Whether behind the day at *place* what was planned for it is told to have been put off: "a vote scheduled for
    Thursday but delayed", "due to be played on Thursday but rained off".
    """
    words, found = read.lexicon, read.tokens
    if words.frame is not None:
        return False
    if not any(token.lower in words.lists["adjectives"] for token in found[max(0, place - _PLAN) : place]):
        return False
    at = place
    while at < min(len(found) - 1, place + _DAY) and found[at].lower not in words.closed["coordinator"]:
        if not _is_of_day(read, found[at]):
            return False
        at += 1
    dropped = words.calling_off | words.annulling | words.putting_off | words.lists["raining_off"]
    return at + 1 < len(found) and words.lemma_as(found[at + 1].lower, "VBN") in dropped


def _is_of_day(read: Read, token: Token) -> bool:
    """Whether a word belongs to a day, or ties it to the verb behind it."""
    table, words = read.language.words, read.lexicon
    kinds = (table["WEEKDAY"], table["MONTH"], table["PARTDAY"], table["ON"], table["AT"], table["IN"])
    lower = token.lower
    tied = token.text in ",." or lower in words.closed["coordinator"] or lower in words.fixing_for
    tied = tied or lower in words.hours or lower in table["AMPM"]
    return tied or lower[:1].isdigit() or any(lower in kind for kind in kinds) or words.adverb(token)


def _stands_alone(read: Read, verb: Group) -> bool:
    """Whether a verb stands for the one that was planned: "but it did not", "was not"."""
    words, lone = read.lexicon, read.tokens[verb.last].lower
    behind = read.tokens[verb.last + 1 : verb.last + 3]
    behind = [token for token in behind if token.lower not in words.closed["negation"]]
    return (lone in words.be or lone in words.do) and not (behind and behind[0].word)


def is_past_limit(read: Read, verb: Group) -> bool:
    """Whether a past verb tells that a limit was missed or met: "missed the deadline", "failed to meet it"."""
    words, behind = read.lexicon, read.tokens[verb.last + 1 : verb.last + 3]
    if verb.tense != "past":
        return False
    fails = verb.lemma in words.failing and len(behind) > 1 and behind[0].lower in words.to
    return verb.lemma in words.passing or (fails and words.lemma_as(behind[1].lower, "VB") in words.passing)
