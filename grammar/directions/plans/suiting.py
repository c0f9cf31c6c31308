"""Weekdays for which something is good or bad: "I'm good for Friday", "the sky looks grim for Sunday", "Friday would be
fine", "the Tuesday slot is full". One tells so of a day to come.
"""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Read
from grammar.directions.plans.timetable import SIGNS, owned

_NEAR: Final = 8
"""So many words at most lie between a weekday and what it would be."""


def is_suiting(read: Read, place: int) -> bool:
    """Whether a present tells for which weekday something is good, or what a weekday would be."""
    words, tokens, days = read.lexicon, read.tokens, read.language.words["WEEKDAY"]
    if not words.notes or place >= len(tokens):
        return False
    day = place + (tokens[place].lower in words.fixing_for)
    if day + 1 < len(tokens) and tokens[day + 1].lower in days:
        day += 1  # "the 5pm Tuesday slot"
    if day >= len(tokens) or tokens[day].lower.strip(".") not in days or owned(read, day):
        return False
    if any(group.tense == "past" or group.perfect for group in read.groups):
        return False
    if _is_slot(read, day):
        return True
    return (day > 1 and tokens[day - 1].lower in words.fixing_for and _is_so(read, day - 1)) or _would_do(read, day)


def _is_so(read: Read, at: int) -> bool:
    """ "Looks good", "I'm not very good", right before a place."""
    words, tokens = read.lexicon, read.tokens
    if at < 2 or tokens[at - 1].lower not in words.notes["suiting"]:
        return False
    at -= 2
    while at and (words.adverb(tokens[at]) or tokens[at].lower in words.notes["very"]):
        at -= 1
    verb = tokens[at].lower
    speaks = at == 0 and verb in read.language.words["island"]["speakers"] and verb not in words.closed["pronoun"]
    return speaks or words.be.get(verb) == "present" or words.is_of(verb, words.notes["looking_so"])


def _would_do(read: Read, day: int) -> bool:
    """ "Friday would be fine", "Friday after two would suit me": behind a weekday that opens its part."""
    words, tokens = read.lexicon, read.tokens
    opens = day == 0 or tokens[day - 1].text in SIGNS or tokens[day - 1].lower in words.closed["coordinator"]
    verb = next((group for group in read.groups if group.first > day), None)
    if not opens or verb is None or verb.first - day > _NEAR or verb.modality != "would":
        return False
    if verb.lemma in words.notes["suits"]:
        return True
    behind = [token.lower for token in tokens[verb.last + 1 : verb.last + 3]]
    return verb.lemma in words.be and not words.notes["suiting"].isdisjoint(behind)


def _is_slot(read: Read, day: int) -> bool:
    """ "The Tuesday one is full": not "worse than the Tuesday one", "news of the Tuesday slot"."""
    words, tokens = read.lexicon, read.tokens
    if day + 1 >= len(tokens) or tokens[day + 1].lower not in words.notes["slots"] or not read.groups:
        return False
    return not any(token.lower in words.bygone | words.over for token in tokens[:day])
