"""Days on which something is to be aired, printed or delivered, whatever the tense: "said in an interview to air
Sunday", "taped Wednesday for broadcast Friday", "a speech prepared for delivery Thursday".
"""

from __future__ import annotations

from typing import Final

from grammar.context import Direction
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import is_noun, owned

_QUOTES: Final = {'"', "“", "'", "‘"}
_MADE: Final = 4
"""So many words at most stand between what was made and what for: "taped Wednesday for broadcast"."""


def of_airing(read: Read, place: int) -> Direction | None:
    """Where the day points of what is to be aired or printed; ``None`` where nothing such is told.

    >>> from grammar import find
    >>> text = "She denied it in an interview to air Sunday."
    >>> [phrase.resolution.value.edtf for phrase in find(text, published="2024-11-13")]
    ['2024-11-17']
    """
    words, found = read.lexicon, read.tokens
    day = place
    while day < min(place + 2, len(found)) and found[day].lower not in read.language.words["WEEKDAY"]:
        day += 1
    at = day
    while at > 1 and found[at - 1].lower in words.lists["aired_on"]:
        at -= 1  # "to air [on] Sunday", "to appear [in] Thursday's paper"
    if at < 2:
        return _is_to_be_released(read, day)
    verb, before = found[at - 1].lower, found[at - 2].lower
    if before in words.to and words.lemma_as(verb, "VB") in words.lists["airing"]:
        return "future" if _is_of_noun(read, at - 3) else None
    if words.lemma_as(verb, "VBG") in words.lists["going_out"]:
        told = words.be.get(before) or not is_noun(words, before)
        return None if told or not found[at - 2].word else "future"  # "in an interview airing Sunday"
    if before in words.fixing_for and verb in words.lists["going_out_as"]:
        made = (words.lemma_as(token.lower, "VBN") for token in found[max(0, at - 2 - _MADE) : at - 2])
        return "awaited" if any(one in words.lists["making_ready"] for one in made) else None
    if verb in words.lists["selling_at"] and at > 2 and found[at - 3].text == ",":
        return "awaited" if before in words.lists["aired_on"] else None  # "the paper, on newsstands Monday, has it"
    shown = owned(read, day) and found[day + 2 : day + 3] and found[day + 2].text in _QUOTES
    if shown and found[day - 1].lower in words.fixing_for and found[day - 2].lower in words.lists["interviews"]:
        return "awaited"  # "in an interview for Sunday's “60 Minutes”"
    return _is_to_be_released(read, day)


def _is_of_noun(read: Read, at: int) -> bool:
    """Whether an infinitive describes the noun before it: "an interview to air", "a film due to air"; not "refused to
    air", "was due to air".
    """
    words, found = read.lexicon, read.tokens
    if at > 0 and found[at].lower in words.planned | words.adjoined:
        at -= 1
    if at < 0 or not found[at].word or words.be.get(found[at].lower) or words.adverb(found[at]):
        return False
    return is_noun(words, found[at].lower) and not any(group.first <= at <= group.last for group in read.groups)


def _is_to_be_released(read: Read, day: int) -> Direction | None:
    """ "For Thursday release", "the stories for Thursday editions", "plans these stories for Thursday"; where nothing
    is told in the past, "clears a rocket for Tuesday morning launch".
    """
    words, found = read.lexicon, read.tokens
    if not 0 < day < len(found) or found[day - 1].lower not in words.fixing_for:
        return None
    behind = found[day + 1 : day + 2]
    if behind and behind[0].lower in words.lists["released_as"]:
        return "awaited"
    past = any(one.tense == "past" for one in read.groups)
    part = behind and behind[0].lower in read.language.words["PARTDAY"]
    begun = found[day + 2 : day + 3] if part else behind
    if begun and begun[0].lower in words.lists["begun_as"] and not past:
        return "awaited"
    stories = day > 1 and found[day - 2].lower in words.lists["stories"]
    ends = not behind or not behind[0].word
    return "awaited" if stories and ends and not past else None
