"""Weekdays of what seemed to come, was threatened, projected, urged or waited for, told in the past.

"He seemed sure to quit Friday", "landfall was projected for Friday", "braced for a storm on Tuesday".
"""

from __future__ import annotations

from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.leanings import leaning
from grammar.context import Direction
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import is_noun, owned
from grammar.directions.subjects import is_of

_OBJECT: Final = 8
"""So many words at most stand between a verb and its day, or between what comes first and its day."""
_NOUN: Final = 3
"""So many words at most has what somebody urges."""


def of_seeming(read: Read, place: int) -> Direction | None:
    """Where a weekday points that is of what seemed to come; ``None`` where it is of nothing such.

    >>> from grammar import find
    >>> text = "He seemed sure to quit Friday. Landfall was projected for Friday. He threatened to quit Friday."
    >>> [phrase.resolution.value.edtf for phrase in find(text, published="2024-11-13")]
    ['2024-11-15', '2024-11-15', '2024-11-08']
    """
    days = read.language.words["WEEKDAY"]
    day = next((at for at in range(place, min(place + 3, len(read.tokens))) if read.tokens[at].lower in days), None)
    verb = read.last_verb(place)
    if day is None or owned(read, day) or verb is None:
        return None
    while verb is not None and verb.form != "finite" and read.tokens[verb.last].lower in read.lexicon.planned:
        verb = read.last_verb(verb.first)  # "looked set to end"
    if verb is None or verb.modality or verb.perfect or verb.negated or verb.tense == "present":
        return None
    judges = (_is_leaning, _is_menace, _is_projected, _is_urged, _is_waited_for)
    return "awaited" if any(judge(read, verb, place) for judge in judges) or _is_first(read, verb, place) else None


def _is_leaning(read: Read, verb: Group, place: int) -> bool:
    """ "Seemed sure to quit Friday", "appeared most likely to hit the coast Friday"; not "seemed sure Friday"."""
    words, found = read.lexicon, read.tokens
    if verb.tense != "past" or verb.lemma not in words.looking:
        return False
    teller = read.last_verb(verb.first)
    if teller is not None and teller.lemma not in words.saying:
        return False  # "the jury heard that she seemed likely to quit Friday"
    at = verb.last + 1
    while at < place and (words.adverb(found[at]) or found[at].lower in words.lists["how_likely"]):
        at += 1
    if at + 2 >= place:
        return False
    if found[at].lower in words.lists["willing"]:
        return False  # "appeared ready to talk Friday"
    size = 1 if found[at].lower in words.planned else leaning(found, at, words)
    return size > 0 and _does(read, at + size, place)


def _does(read: Read, to: int, place: int) -> bool:
    """Whether an infinitive stands at a place, and nothing between it and the day that is over: "to hit the coast"."""
    words, found = read.lexicon, read.tokens
    if found[to].lower not in words.to or place - to > _OBJECT + 2 or to + 1 >= place:
        return False
    verb = found[to + 1].lower
    if verb in words.have or not (words.lemma_as(verb, "VB") or verb in words.be):
        return False
    return all(token.word and token.lower not in words.bygone for token in found[to + 2 : place])


def _is_menace(read: Read, verb: Group, place: int) -> bool:
    """ "Snow threatened to shut the airport Friday"; of people it is the day of the threat."""
    words = read.lexicon
    if verb.tense != "past" or verb.lemma not in words.lists["menacing"] or not verb.first:
        return False
    who = read.tokens[verb.first - 1].lower
    weather = who in words.notes.get("fronts", ()) or who in words.notes.get("weather", ())
    return weather and verb.last + 1 < place and _does(read, verb.last + 1, place)


def _is_projected(read: Read, verb: Group, place: int) -> bool:
    """ "Landfall was projected for Friday"; not "he was projected the winner Friday"."""
    words = read.lexicon
    foretold = verb.passive and verb.tense == "past" and verb.lemma in words.forecasting
    return foretold and verb.last + 1 == place and read.tokens[place].lower in words.fixing_for


def _is_urged(read: Read, verb: Group, place: int) -> bool:
    """ "Urged evacuation by Friday"; not "urged calm Friday", "urged him on by Friday"."""
    words, found = read.lexicon, read.tokens
    if verb.tense != "past" or verb.passive or verb.lemma not in words.urging:
        return False
    if read.language.words["PREP"].get(found[place].lower) != "by":
        return False
    between = found[verb.last + 1 : place]
    return 0 < len(between) <= _NOUN and all(token.word and is_noun(words, token.lower) for token in between)


def _is_waited_for(read: Read, verb: Group, place: int) -> bool:
    """ "Braced for a storm on Tuesday", "waited for a report Tuesday"; not "waited for an hour on Tuesday"."""
    words, found, table = read.lexicon, read.tokens, read.language.words
    if verb.tense not in ("past", "none") or verb.progressive or verb.last + 2 >= place:
        return False
    told = f"{verb.lemma} {found[verb.last + 1].lower}"
    waits = told in words.lists["awaiting_now"] and found[verb.last + 1].lower in words.appointing
    if not waits or found[verb.last + 2].lower not in table["A"]:
        return False
    of = words.closed["genitive"]
    head = next((at for at in range(verb.last + 3, place) if found[at].lower in of), place) - 1
    known = words.dated | words.reports | words.lists["released_on"] | words.passing_by
    known |= words.notes.get("fronts", frozenset())
    return _is_thing(read, verb.last + 3, place) and is_of(found[head].lower, known, words)


def _is_first(read: Read, verb: Group, place: int) -> bool:
    """ "Fell Monday before a sale of notes on Tuesday", "fell ahead of a report on Tuesday"."""
    words, found, table = read.lexicon, read.tokens, read.language.words
    if verb.tense != "past" or verb.passive:
        return False
    for at in range(place - 2, max(verb.last + 1, place - _OBJECT), -1):
        if found[at].lower in table["A"]:
            two = words.link_at(found, at - 2) == ("before", 2)
            own = any(token.lower in table["WEEKDAY"] for token in found[verb.last + 1 : at - 1])
            leads = two or (own and words.link_at(found, at - 1) == ("before", 1))
            return leads and _is_thing(read, at + 1, place)
    return False


def _is_thing(read: Read, begin: int, place: int) -> bool:
    """Whether words tell what will be, and no length, nor what is over: "sale of notes", not "hour", "win"."""
    words, found, table = read.lexicon, read.tokens, read.language.words
    of = words.closed["genitive"]
    if begin >= place or place - begin > _OBJECT:
        return False
    for at in range(begin, place):
        word = found[at].lower
        over = word in words.outcomes - words.passing_by or word in table["UNIT"] or word in table["UNITS"]
        if over or not found[at].word or not (is_noun(words, word) or (word in of and begin < at < place - 1)):
            return False
    return True
