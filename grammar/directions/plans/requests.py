"""What people are asked, or told to do: "can you make Monday?", "join us on Saturday", "put the bins out on Friday".

An imperative is a bare verb that opens its sentence, without a subject. One that is spelled like its past ("cut",
"read") is such only where it is all that the sentence tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final

from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import is_noun, is_over, owned

_ASKED: Final = 6
"""So many words at most stand before what somebody is asked to be doing."""


def is_asked(read: Read, place: int) -> bool:
    """Whether a sentence asks, or tells somebody to do something: "can you make Monday?", "join us on Saturday"."""
    words = read.lexicon
    found = list(islice((token for token in read.tokens if token.word), 4))
    if len(found) < 2 or found[0].start >= read.tokens[place].start:
        return False
    particle = place > 1 and read.tokens[place - 1].start == found[1].start  # "come over on Friday"
    beside = {token.lower for token in read.tokens[place if particle else place - 1 : place + 1]}
    if not beside.isdisjoint(words.bygone | words.closed["comparing"]):
        return False  # "take your cue from Monday's talks"
    if _is_limit(read, place):
        return True
    first, second = found[0].lower, found[1].lower
    polite = first in words.closed["polite"]
    if polite:
        first, second = second, found[2].lower if len(found) > 2 else ""
    if any(group.first > 1 and group.tense == "past" for group in read.groups):
        return False
    if first in words.closed["letting"] or (words.do.get(first) and second in words.closed["negation"]):
        return True
    if words.do.get(first) == "present" and words.lemma_as(second, "VB") == second and not read.asks:
        return not owned(read, place)  # "dont forget friday"
    if _asks_plans(read, found, place):
        return True
    if read.asks:
        return words.be.get(first) == "present" or words.do.get(first) == "present" or first in words.modal
    if first in read.language.clauses["have"]["present"] and second in read.language.words["A"]:
        return not owned(read, place)  # "Have a good weekend"
    if first in words.closed["rearranging"] and _is_rearranged(read, place):
        return not owned(read, place)
    if words.lemma_as(first, "VB") != first or any(group.first > 1 and group.last < place for group in read.groups):
        return False
    if read.closed and not words.closed["advising"].isdisjoint((first, f"{first} {second}")):
        return not owned(read, place)  # "Expect heavy traffic Monday."
    alone = _is_all(read, found[0])
    past = words.lemma_as(first, "VBN", "VBD") == first
    pleading = found[0].lower in words.closed["pleading"]
    own = _is_own(read, place, second) and words.lemma_as(first, "VBN") not in words.fixing
    if past and not pleading and (own or not alone):
        return False  # "Put an offer in on Monday", "Cut my hair on Monday"
    if pleading or (polite and not past):
        return not owned(read, place)  # not "please see Thursday's minutes"
    errand = alone and first in words.closed["errands"] and _is_thing(found[1], words)
    return errand or _has_object(found[1:], words, first)


def is_asked_behind(read: Read, place: int) -> bool:
    """Whether a day that opens a sentence is that of what the reader is told to do behind it: "On Friday, put out your
    bins", "From May 18, for seven days, let no poll be published"; not "On Friday, hit the hardest, the town gave up".
    """
    words, tokens = read.lexicon, read.tokens
    at = next((index for index in range(place + 1, min(place + _ASKED, len(tokens))) if tokens[index].text == ","), 0)
    if place > 1 or not at:
        return False
    lasts = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if read.language.words["PREP"].get(lasts) == "for":
        at = next((index for index in range(at + 1, min(at + _ASKED, len(tokens))) if tokens[index].text == ","), at)
    if at + 2 >= len(tokens) or any(group.first <= at for group in read.groups):
        return False
    verb = tokens[at + 1]
    if not verb.text.islower() or words.lemma_as(verb.lower, "VB") != verb.lower:
        return False
    if any(group.form == "finite" and group.first > at + 1 for group in read.groups):
        return False
    behind = tokens[at + 2 :]
    return behind[0].lower in words.closed["negative_determiner"] or _has_object(behind, words, verb.lower)


def _is_limit(read: Read, place: int) -> bool:
    """Whether a limit is that of what the reader is to do, whatever he did before: "call us before Wednesday if you
    booked in May", "if you booked in May, call us before Wednesday", "return the forms you were sent by Friday".
    """
    words, tokens, table = read.lexicon, read.tokens, read.language.words
    signal = tokens[place].lower if place < len(tokens) else ""
    limit = table["PREP"].get(signal) == "by" or words.links.get(signal) == "before"
    if not limit or owned(read, place + 1):
        return False
    begin = 0
    if tokens[0].lower in words.closed["conditional"]:
        begin = next((at + 1 for at in range(place) if tokens[at].text == ","), 0)
    while begin < place and (tokens[begin].lower in words.closed["polite"] or tokens[begin].text == ","):
        begin += 1
    verb = tokens[begin].lower
    if begin + 1 >= place or words.lemma_as(verb, "VB") != verb or words.lemma_as(verb, "VBD") == verb:
        return False
    done = [group for group in read.groups if group.tense == "past" and group.first > begin]
    yours = words.notes.get("you", frozenset()) | words.closed["subject_pronoun"]
    asked = tokens[begin + 1].text == "," or _has_object(tokens[begin + 1 :], words, verb)
    return asked and all(tokens[group.first - 1].lower in yours for group in done)


def _is_own(read: Read, place: int, second: str) -> bool:
    """Whether an object is what somebody has got by himself, and on a weekday: "an offer", "my hair"."""
    on, days = read.language.words["ON"], read.language.words["WEEKDAY"]
    then = read.tokens[place].lower in on or read.tokens[place].lower in days
    led = read.tokens[place - 1].lower in read.lexicon.fixing_for
    return then and not led and (second in read.language.words["A"] or second in read.lexicon.notes.get("own", ()))


def is_wished(read: Read, place: int) -> bool:
    """Whether somebody wishes others a good time, wherever in the sentence: "So long, and have a nice weekend", "We
    hope you have a good weekend"; not "they have a good weekend behind them".
    """
    words, found = read.lexicon, read.tokens
    if not 1 < place < len(found) or words.lists["wishes"].isdisjoint({found[place - 1].lower}) or read.asks:
        return False
    if place < 3 or found[place - 2].lower not in read.language.words["A"]:
        return False
    have = read.language.clauses["have"]["present"]
    if found[place - 3].lower not in have:
        return False
    if place == 3:
        return True
    before = found[place - 4]
    if before.lower in words.closed["coordinator"] or not before.word:
        return not any(one.tense == "past" for one in read.groups)
    hopes = place > 4 and words.lemma_as(found[place - 5].lower, "VB", "VBP") in words.lists["hoping"]
    return before.lower in words.notes["you"] and hopes


def _asks_plans(read: Read, found: Sequence[Token], place: int) -> bool:
    """Whether a question asks what somebody is going to do: "What are you doing Friday?", "what you doing friday"."""
    words = read.lexicon
    if found[0].lower not in words.notes["asking"] or owned(read, place):
        return False
    to_you = found[1].lower in words.closed["subject_pronoun"] | words.notes["you"]
    if not to_you and (words.be.get(found[1].lower) != "present" or not read.asks):
        return False
    for at in range(2, min(place, _ASKED)):
        lemma = words.lemma_as(read.tokens[at].lower, "VBG") if read.tokens[at].text.islower() else None
        if lemma and (at == 2 or not to_you):
            going = lemma in words.do or lemma not in words.narrating
            return going and not is_over(read, words, at + 1, place)
    return False


def _is_rearranged(read: Read, place: int) -> bool:
    """Whether what opens a sentence is to be moved to a day, or from one: "Move calls to Thursday", "Update Thursday
    lunch to 1pm"; not "Switch to Thursday pays off", "Change comes to Thursday nights".
    """
    tokens, to_word = read.tokens, read.language.words["TO"]
    if any(group.form == "finite" and (group.first > 1 or group.tense == "past") for group in read.groups):
        return False
    if place > 2 and tokens[place - 1].lower in to_word:
        return all(token.word for token in tokens[:place])
    return place == 1 and any(token.lower in to_word for token in tokens[place + 2 : place + _ASKED])


def _has_object(behind: Sequence[Token], words: Lexicon, verb: str) -> bool:
    """Whether a verb has what begins an object behind it, or its particle and then such: "it", "the", "up the"."""
    first = behind[0].lower
    if first in words.closed["object_pronoun"] or first in words.closed["possessive"] or first in words.articles:
        return True
    if first in words.closed["asked_in"] and verb not in words.closed["errands"]:
        return False  # "Dip in the price on Monday", but "hand in the essay"
    particle = first in words.closed["particle"] or first in words.closed["asked_in"]
    return particle and len(behind) > 1 and _begins_object(behind[1], words)


def _begins_object(token: Token, words: Lexicon) -> bool:
    closed = words.closed
    return token.lower in words.articles or any(
        token.lower in closed[name] for name in ("object_pronoun", "possessive")
    )


def _is_thing(token: Token, words: Lexicon) -> bool:
    """Whether a word may be what an errand is for: "milk" of "get milk"."""
    return token.text.islower() and is_noun(words, token.lower) and words.lemma_as(token.lower, "VBN", "VBD") is None


def _is_all(read: Read, verb: Token) -> bool:
    """Whether a sentence is no more than what a verb that opens it asks for: one part, without another verb."""
    if any(group.form == "finite" and read.tokens[group.first].start != verb.start for group in read.groups):
        return False
    inner = [token for token in read.tokens[1:-1] if token.start > verb.start]
    return not any(token.text in (",", ";", ":", "–", "—") for token in inner)
