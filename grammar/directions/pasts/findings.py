"""Days of what was found, made or over then: "a letter dated 28 July", "with a lease ending Feb. 27"."""

from __future__ import annotations

from typing import Final

from grammar.clauses.lexicon import Lexicon
from grammar.context import Direction
from grammar.directions.focus import Focus, Read
from grammar.directions.plans.timetable import is_kept, is_noun
from grammar.language import Language

_ASIDE: Final = 6
"""So many words at most stand between what a noun tells and its day."""


def found(read: Read, focus: Focus, language: Language, place: int) -> bool:
    """Whether a phrase tells of when something is that was found or made: "a letter dated 28 July", "footage from
    22 June shows", "it dates from October".
    """
    words, before = focus.words, read.tokens[place - 1].lower if place else ""
    if before in words.stamped:  # "a letter dated 28 July", but "it is born on 1 May"
        return place < 2 or read.tokens[place - 2].lower not in words.be
    if not place or place >= len(read.tokens):
        return False
    if _is_referred(read, place):
        return True
    if before in words.outcomes and any(words.link_at(read.tokens, at) == ("after", 1) for at in _before(place)):
        return not any(place - _ASIDE < group.last < place - 1 for group in read.groups)  # "back after a loss in May"
    if _is_moved(read, place):
        return True
    if before in words.lists["recordings"] and _is_recorded(read, place):
        return True
    if read.tokens[place].lower not in language.words["FROM"]:
        return False
    if words.lemma_as(before, "VBZ", "VBP", "VB", "VBD", "VBG") in words.dating or is_kept(read, place - 1):
        return True
    if any(group.first < place for group in read.groups):
        return False
    shown = any(words.lemma_as(token.lower, "VBZ", "VB") in words.evidence for token in read.tokens[place + 2 :])
    return shown and is_noun(words, before)


def _is_referred(read: Read, place: int) -> bool:
    """ "As announced on Tuesday", "as per the memo on Tuesday": of a weekday, not "as planned on Tuesday"."""
    words, tokens = read.lexicon, read.tokens
    on = tokens[place].lower in read.language.words["ON"]
    day = tokens[place + on].lower if place + on < len(tokens) else ""
    if words.frame is not None or day not in read.language.words["WEEKDAY"] or place < 2:
        return False
    as_ = next((at for at in range(place - 2, max(-1, place - 1 - _ASIDE), -1) if _is_as(read, at)), -1)
    if as_ < 0 or (as_ and tokens[as_ - 1].word and tokens[as_ - 1].lower not in words.closed["coordinator"]):
        return False
    if tokens[as_ + 1].lower in words.notes.get("per", ()):
        return all(token.word and token.lower not in words.plans for token in tokens[as_:place])
    return as_ == place - 2 and words.lemma_as(tokens[place - 1].lower, "VBN") in words.telling


def _is_as(read: Read, at: int) -> bool:
    return read.tokens[at].lower in read.lexicon.closed["comparative"]


def _is_recorded(read: Read, place: int) -> bool:
    """Whether a day is that of a recording: "appears in footage from 3 May", "comes from a broadcast on 3 May"."""
    table, found = read.language.words, read.tokens
    before = [token.lower for token in found[max(0, place - 4) : place - 1]]
    led = any(word in table["FROM"] for word in before)  # not "shows photos from 19 July"
    if found[place].lower in table["FROM"]:
        return led or any(word in table["IN"] for word in before)
    return led and found[place].lower in table["ON"]


def _is_moved(read: Read, place: int) -> bool:
    """Whether a headline tells how figures of a month moved: "Sales up 5% in June"; "Fares up 5% in June" is a plan."""
    language = read.language
    found, island = read.tokens, language.words["island"]
    if found[place].lower not in language.words["IN"]:
        return False
    if not any(token.lower in language.words["MONTH"] for token in found[place + 1 : place + 2]):
        return False
    moved = next((at for at in range(place - 1, max(0, place - _ASIDE), -1) if found[at].lower in island["moved"]), 0)
    if not moved or found[moved - 1].lower not in island["figures"]:
        return False  # "sales up in May, seen up in June"
    return not any(group.form == "finite" and group.first != moved - 1 for group in read.groups)  # not "prices up"


def _before(place: int) -> range:
    """The places of the words before what a noun of a few words tells."""
    return range(max(0, place - _ASIDE), place - 1)


def ending(read: Read, words: Lexicon, language: Language, place: int) -> bool:
    """Whether a phrase tells when something is over in a sentence that is past: "with a lease ending Feb. 27".

    What is measured so is told of as a whole: "in the three days ending Thursday, 5 died".
    """
    if words.lemma_as(read.tokens[place - 1].lower, "VBG") not in words.ending:
        return False
    lasting = read.tokens[place - 2].lower if place > 1 else ""
    if lasting in language.words["UNITS"] or lasting in language.words["UNIT"]:
        return False
    told = [group for group in read.groups if group.form == "finite"]
    return bool(told) and all(group.tense == "past" and not group.perfect for group in told)


def from_day(read: Read, language: Language, place: int) -> Direction:
    """From when something was moved: a weekday lies ahead where the one follows to which it was, else it is near."""
    following = [token.lower for token in read.tokens[place + 1 : place + 4]]
    onward = len(following) > 2 and following[0] in language.words["WEEKDAY"] and following[1] in language.words["TO"]
    return "future" if onward else "nearest"
