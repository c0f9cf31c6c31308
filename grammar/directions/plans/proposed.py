"""Weekdays of what people propose to each other, or write that they have: "how about friday", "2 tests on fri"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from grammar.clauses.lexicon import Lexicon
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import owned

_OFFER: Final = 16
"""So many words at most has a sentence that offers two days."""
_BRIEF: Final = 4
"""So many words at most has what somebody has on a day."""


def is_proposed(read: Read, place: int) -> bool:
    """Whether a weekday is proposed, "how about friday or saturday", or something that one goes to is on it."""
    words, days = read.lexicon, read.language.words["WEEKDAY"]
    if not words.notes or place >= len(read.tokens):
        return False
    on = read.tokens[place].lower in read.language.words["ON"]
    day = place + on
    if day >= len(read.tokens) or read.tokens[day].lower.strip(".") not in days or owned(read, day):
        return False
    asked = _is_asked(read, place) or _is_unsure(read, place) or _is_offered(read, day)
    return asked or _is_engaged(read, place) or (on and _is_age(read, place))


def _is_asked(read: Read, place: int) -> bool:
    """ "How about", right before a day or the list that it goes on with."""
    tokens, words = read.tokens, read.lexicon
    days = read.language.words["WEEKDAY"].keys() | words.closed["coordinator"]
    while place and (tokens[place - 1].lower in days or not tokens[place - 1].word):
        place -= 1
    if place < 2 or tokens[place - 2].lower not in words.notes["asking"]:
        return False
    return tokens[place - 1].lower in words.notes["proposing"]


def _is_offered(read: Read, day: int) -> bool:
    """ "Some extra time Friday or possibly Monday": one weekday or another, in a sentence without a verb."""
    tokens, words, days = read.tokens, read.lexicon, read.language.words["WEEKDAY"]
    if (
        read.groups
        or len(tokens) > _OFFER
        or any(
            token.lower in words.mishaps | words.bygone | words.notes["kept"]
            or words.lemma_as(token.lower, "VBD", "VBN")
            for token in tokens
            if token.lower not in days
        )
    ):
        return False
    told = [at for at, token in enumerate(tokens) if token.lower.strip(".") in days]
    pairs = [(one, other) for one, other in pairwise(told) if day in (one, other) and other - one <= _BRIEF]
    return any(not words.notes["either"].isdisjoint(token.lower for token in tokens[one:other]) for one, other in pairs)


def _is_unsure(read: Read, place: int) -> bool:
    """ "I don't know about Sunday", "we are not sure about Sunday"."""
    words, tokens, lists = read.lexicon, read.tokens, read.lexicon.lists
    if place < 3 or tokens[place - 1].lower not in lists["regarding"]:
        return False
    verb = read.last_verb(place - 1)
    if verb is None or not verb.negated or verb.tense != "present" or verb.perfect:
        return False
    between = [one for one in tokens[verb.last + 1 : place - 1] if one.lower not in words.closed["negation"]]
    if verb.lemma in lists["knowing"]:
        return not between
    return len(between) == 1 and verb.lemma == "be" and between[0].lower in lists["sure"]


def _is_engaged(read: Read, place: int) -> bool:
    """ "I have 2 tests on Friday", "two tests on friday", "exam on friday and i havent studied"."""
    tokens, words = read.tokens, read.lexicon
    before = [token for token in tokens[:place] if token.word or token.text.isdigit()]
    company = read.language.words["island"]["accompanying"]
    alone = next((at for at, token in enumerate(before) if token.lower in company), len(before))
    before = before[:alone] if len(before) - alone <= _BRIEF else before  # "anniversary w/ bae"
    while before and before[0].lower in words.closed["subject_pronoun"]:
        before = before[1:]
    while before and before[0].lower in words.have:
        before = before[1:]
    if not 0 < len(before) <= _BRIEF or place > 3 * _BRIEF or not _is_thing(before[-1].lower, words):
        return False
    if before[0].lower in words.closed["definite"] or any(one.lower in words.closed["preposition"] for one in before):
        return False
    units = read.language.words["UNIT"].keys() | read.language.words["UNITS"].keys() | words.closed["numeral"]
    has = any(group.lemma in read.lexicon.have for group in read.groups)
    if not has and not all(one.text.isdigit() or one.lower in units for one in before[:-1]):
        return False  # "great party on Monday"
    told = [group for group in read.groups if group.form == "finite"]
    if all(
        group.tense == "present" and group.lemma in words.have and not group.perfect and group.last < place
        for group in told
    ):
        return True
    behind = next((at for at in range(place, len(tokens)) if tokens[at].lower in words.closed["coordinator"]), 0)
    speakers = read.language.words["island"]["speakers"]
    return (
        0 < behind <= place + 2 and all(group.first > behind for group in told) and tokens[behind + 1].lower in speakers
    )


def _is_thing(word: str, words: Lexicon) -> bool:
    """Whether a word is for what one goes to: "test", "tests"."""
    known = words.notes["engagements"]
    return word in known or (word.endswith(words.plural) and word.removesuffix(words.plural) in known)


def _is_age(read: Read, place: int) -> bool:
    """ "Im 21 on friday"."""
    tokens, speakers = read.tokens, read.language.words["island"]["speakers"]
    if place < 2 or not tokens[place - 1].text.isdigit() or not 1 < int(tokens[place - 1].text) < 100:
        return False
    be = tokens[place - 2].lower
    led = be in speakers or (place > 2 and tokens[place - 3].lower in speakers and be in read.lexicon.be)
    return led and all(group.tense == "present" for group in read.groups)
