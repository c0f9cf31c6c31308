"""Forecasts: a day of which the weather is told in the present, or without a verb, is to come.

"Rain Tuesday, clearing Wednesday", "there is a chance of rain Wednesday", "the forecast calls for rain on Friday"; the
words are in ``[notes]`` of ``clauses.toml``.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Final

from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token
from grammar.directions.focus import Read

_LONG: Final = 8
"""So many words at most has a forecast that tells where or how much."""
_BRIEF: Final = 4
"""So many words has one of a day alone."""
_SPELL: Final = 2
"""So many words has the end of one that tells what a day will be like: "wet day"."""
_STORE: Final = 12
"""So many words at most stand between a verb and the day of its weather."""


def foretells(read: Read, part: Sequence[Token], place: int, *, begins: Container[str]) -> bool:
    """ "Rain Tuesday, clearing Wednesday", "with snow on Thursday", "highs near 50 by Friday": a forecast, if no
    participle behind the day tells what came of it.

    *begins*: the signs behind which a part begins.
    """
    words = read.lexicon
    joins = [at for at, token in enumerate(part) if token.lower in words.closed["coordinator"]]
    part = part[joins[-1] + 1 :] if joins else part  # "snow on Friday and highs near 50 by midweek"
    if part and part[0].lower in read.language.words["island"]["accompanying"]:
        part = part[1:]
    if part and part[-1].lower in words.open | words.due:
        part = part[:-1]  # "storms likely Friday"
    places = [at for at, token in enumerate(part) if token.lower in words.closed["preposition"]]
    head = part[places[0] - 1 if places else -1].lower if part and places[:1] != [0] else ""
    if head in words.notes["chances"] and part[-1].lower in words.notes["weather"] and places == [len(part) - 2]:
        part, places, head = part[-1:], [], part[-1].lower  # "chance of rain Thursday"
    elif not places and head in words.notes["spells_of_weather"] and len(part) > 1:
        open_ = read.tokens[place + 2 : place + 3]  # not "A cold start Saturday for Leeds"
        if open_ and open_[0].word and read.tokens[place + 1].word:
            return False
        head = part[-_SPELL].lower  # "A frosty start on Saturday"
    elif head[:1].isdigit() and len(part) > 1:
        head = part[0].lower if part[1].text[:1].isdigit() else ""  # "winds 10 to 15 mph Thursday"
    if head not in words.notes["weather"] or len(part) > (_LONG if places else _BRIEF):
        return False  # "homes without power in heavy snow", "cold beer on Friday"
    if places and not any(token.text[:1].isdigit() for token in part):
        return False  # "highs in the 70s", not "fog on the river on Monday", below a picture
    begin = next((at for at in range(place - 1, -1, -1) if read.tokens[at].text in begins), -1)
    label = (
        {token.lower for token in read.tokens[: begin + 1]} if begin >= 0 and read.tokens[begin].text == ":" else set()
    )
    if not label.isdisjoint(words.notes["kept"]):
        return False  # "Photos: snow on Monday"
    behind = read.tokens[place + 1 : place + 3]
    if len(behind) > 1 and behind[0].text == "," and behind[1].lower in words.notes["turning"]:
        return True  # "showers Thursday, clearing by Friday evening"
    return not any(words.lemma_as(token.lower, "VBG", "VBD") for token in behind)


def is_in_store(read: Read, place: int) -> bool:
    """Whether a present tells what weather there will be: "there is a chance of rain Wednesday", "it calls for rain on
    Friday"; not "there is a risk of flooding after the rain on Monday".
    """
    words = read.lexicon
    if not words.notes:
        return False
    part = [token.lower for token in read.tokens[max(0, place - _STORE) : place]]
    if words.notes["weather"].isdisjoint(part) or any(group.tense == "past" for group in read.groups):
        return False
    opens = next((at for at in range(len(part) - 2, -1, -1) if _opens(part[at : at + 2], words)), None)
    return opens is not None and (words.bygone - words.closed["genitive"]).isdisjoint(part[opens:])


def _opens(two: Sequence[str], words: Lexicon) -> bool:
    """Whether two words open what a forecast tells: "chance of", "calls for", "is for"."""
    first, second = two
    if first in words.notes["chances"]:
        return second in words.closed["genitive"]
    present = words.be.get(first) == "present" or words.lemma_as(first, "VBZ", "VB", "VBG") in words.notes["calling"]
    return present and second in words.fixing_for


def is_front(read: Read, place: int) -> bool:
    """Whether a front or a storm does something on a day, in the present: "a cold front moves in on Friday and brings
    showers by Saturday"; not "the storm hits a town that burned on Friday".
    """
    words, found = read.lexicon, read.tokens
    if not words.notes or any(group.tense == "past" or group.perfect for group in read.groups):
        return False
    fronts, moving = words.notes["fronts"], words.notes["moving_in"]
    if read.closed and not any(group.last < place for group in read.groups):
        for at in range(1, min(place, _BRIEF)):  # "clouds increase Friday"
            told = words.lemma_as(found[at].lower, "VB") in moving | words.notes["gathering"]
            if told and found[at - 1].lower in words.notes["skies"] and place - at <= _BRIEF:
                return True
    if place < 3:
        return False
    for at in range(1, min(place, _STORE)):
        if words.lemma_as(found[at].lower, "VBZ") in moving and found[at].text.islower():
            subject = (token.lower for token in found[max(0, at - _BRIEF - 1) : at])
            return any(word in fronts for word in subject) and words.bygone.isdisjoint(
                token.lower for token in found[at:place]
            )
    return False
