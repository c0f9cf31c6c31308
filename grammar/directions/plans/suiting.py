"""Weekdays for which something is good or bad: "I'm good for Friday", "the sky looks grim for Sunday", "Friday would be
fine", "the Tuesday slot is full". One tells so of a day to come.
"""

from __future__ import annotations

from typing import Final

from grammar.clauses.beside import OWNER
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import SIGNS, owned

_NEAR: Final = 8
"""So many words at most lie between a weekday and what it would be."""


def is_suiting(read: Read, place: int) -> bool:
    """Whether a present tells for which day something is good, what a day would be, or what is coming up then."""
    words, tokens, days = read.lexicon, read.tokens, read.language.words["WEEKDAY"]
    if not words.notes or place >= len(tokens) or any(group.tense == "past" or group.perfect for group in read.groups):
        return False
    day = place + (tokens[place].lower in words.fixing_for or tokens[place].lower in read.language.words["ON"])
    if day + 1 < len(tokens) and tokens[day + 1].lower in days:
        day += 1  # "the 5pm Tuesday slot"
    weekday = day < len(tokens) and tokens[day].lower.strip(".") in days
    if not (weekday or _is_numbered(read, day)) or owned(read, day):
        return False
    if _is_coming_up(read, place) or _would_be_good(read, place):
        return True
    if not weekday:
        return _is_on(read, day)
    if _is_slot(read, day):
        return True
    return (day > 1 and tokens[day - 1].lower in words.fixing_for and _is_so(read, day - 1)) or _would_do(read, day)


def _is_numbered(read: Read, day: int) -> bool:
    """ "The 3rd", and "26th" of a list."""
    tokens = read.tokens
    number = day + (day < len(tokens) and tokens[day].lower in read.language.words["THE"])
    return number < len(tokens) and tokens[number].text[:1].isdigit() and tokens[number].text[-1:].isalpha()


def _is_coming_up(read: Read, place: int) -> bool:
    """ "An event coming up on the 3rd"."""
    before = " ".join(token.lower for token in read.tokens[max(0, place - 2) : place])
    return before in read.lexicon.notes["nearing"]


def _would_be_good(read: Read, place: int) -> bool:
    """ "It would be good to meet on Friday"."""
    words, tokens = read.lexicon, read.tokens
    for verb in read.groups:
        behind = [token.lower for token in tokens[verb.last + 1 : verb.last + 3]]
        good = verb.modality == "would" and verb.lemma in words.be and verb.last < place - 3
        if good and behind[0] in words.notes["suiting"] and behind[1] in words.to:
            return True
    return False


def _is_on(read: Read, day: int) -> bool:
    """ "The 25th and 26th are on", "the show's the 31st"."""
    words, tokens = read.lexicon, read.tokens
    if day > 1 and tokens[day - 1].lower in OWNER and tokens[day].lower in read.language.words["THE"]:
        return True
    verb = next((group for group in read.groups if group.first > day), None)
    if verb is None or verb.lemma not in words.be or verb.tense != "present" or verb.first - day > _NEAR:
        return False
    listing = words.closed["coordinator"] | read.language.words["THE"].keys()
    if any(
        token.word and token.lower not in listing and not token.text[0].isdigit() for token in tokens[day : verb.first]
    ):
        return False
    behind = {token.lower for token in tokens[verb.last + 1 : verb.last + 2]}
    return not behind.isdisjoint(words.notes["suiting"] | words.notes["taking_place"])


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
