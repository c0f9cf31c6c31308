"""The noun to which a day belongs: the game of "Sunday's home game", the race of "the race on Sunday"."""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Read
from grammar.directions.plans.timetable import is_noun
from grammar.language import Language

_HOUR: Final = 6
"""So many words at most has a time of day with its weekday: "at 11 a.m. on Sunday"."""
_NAMED: Final = 6
"""So many words at most has what a day belongs to."""


def head_of(read: Read, place: int) -> tuple[str, int]:
    """The noun of which a day tells when it is, "" if none, and the last word of both: "Sunday's home game", "the race
    on Sunday".
    """
    words, language = read.lexicon, read.language
    found, day = read.tokens, place
    if found[place].lower in language.words["AT"] and place > 1 and found[place - 1].text == ",":
        hour = range(place + 1, min(place + _HOUR, len(found)))  # "the service, at 11 a.m. on Sunday, is his first"
        day = next((at for at in hour if found[at].lower in language.words["WEEKDAY"]), place + 1) - 1
    if found[day].lower in language.words["ON"] or day > place:
        comma = place > 1 and found[place - 1].text == ","  # "the show, on Saturday, is his first"
        at = place - 1 - comma
        if at > 2 and found[at].text[:1].isupper() and found[at - 1].lower in words.appointing_in:
            at -= 2  # "the race in Rome on Sunday"
        before = found[at] if place else None
        if before is None or not before.word or not (is_noun(words, before.lower) or _phrasal(read, place - 1)):
            return "", place
        return before.lower, day + day_words(read, language, day + 1)
    if found[place].lower in language.words["THE"]:
        place += 1
    size = day_words(read, language, place)
    behind = place + size
    if size and found[behind : behind + 1] and found[behind].text in language.words["POSS"]:
        behind += 1
    return noun_from(read, behind) if size else ("", behind - 1)


def noun_from(read: Read, behind: int) -> tuple[str, int]:
    """The last noun of those that begin at a place, "" if none, and where it stands: the game of "home game"."""
    words, language, found = read.lexicon, read.language, read.tokens
    noun, end = "", behind - 1
    for at, token in enumerate(found[behind : behind + _NAMED], behind):
        if not token.word or token.text[:1].isdigit() or not is_noun(words, token.lower):
            break
        if noun and (token.lower in language.words["UNITS"] or token.lower in language.clauses["planned"]["looming"]):
            break  # "cancelled Thursday's visit hours after the attack"
        if token.lower in words.have or words.be.get(token.lower) or any(group.first == at for group in read.groups):
            break
        if noun and words.lemma_as(token.lower, "VBZ") in words.timetabled and not _noun_next(read, at + 1):
            break
        if noun and words.adverb(token) and any(group.first == at + 1 for group in read.groups):
            break  # "Friday's flights already cancelled"
        noun, end = token.lower, at
    return noun, end


def names_another(read: Read, place: int, last: int) -> bool:
    """Whether the noun at *last* is not of the day before it: "Friday night [The Lamps] is hosting a band"; the day
    tells when, then.
    """
    parts, found = read.language.words["PARTDAY"], read.tokens
    if found[last].lower in parts:
        return True
    owns = any(token.text in read.language.words["POSS"] for token in found[place:last])
    behind = found[place + 1 : place + 2]
    return bool(behind) and behind[0].lower in parts and found[last].text[:1].isupper() and not owns


def _phrasal(read: Read, place: int) -> bool:
    """Whether a particle ends a noun: "lights out", "the kick off"."""
    return place > 0 and read.tokens[place].lower in read.lexicon.closed["particle"]


def _noun_next(read: Read, place: int) -> bool:
    """Whether a noun goes on: "Sunday's starts list"."""
    words = read.lexicon
    return place < len(read.tokens) and read.tokens[place].word and is_noun(words, read.tokens[place].lower)


def day_words(read: Read, language: Language, place: int) -> int:
    """Of how many words a weekday, a weekend or the day of a month is."""
    found = [token.lower for token in read.tokens[place : place + 3]]
    weekend = next((at for at, word in enumerate(found[:2], 1) if language.words["UNIT"].get(word) == "weekend"), 0)
    if weekend and (weekend == 1 or found[0] in language.words["DET"]):
        return weekend
    if not found or found[0] in language.words["WEEKDAY"]:
        owner = (
            found[1:2] and found[1] in language.words["PARTDAY"] and found[2:] and found[2] in language.words["POSS"]
        )
        return 2 if owner else min(1, len(found))  # "Monday morning's crash"
    month = next((at for at, word in enumerate(found[:2]) if word in language.words["MONTH"]), None)
    if month is None:
        return 0
    dotted = found[1:2] == ["."]
    if month == 0 and not (found[1 + dotted : 2 + dotted] or [""])[0][:1].isdigit():
        return 1
    return 3 if month == 0 and dotted else 2  # "Feb. 2", "February 2", "2 February"
