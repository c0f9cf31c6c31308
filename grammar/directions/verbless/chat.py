"""Weekdays of chat, told without a full stop or an apostrophe: "im working friday", "friday works for me".

What people write of themselves in the present is to come, as they tell each other of no news.
"""

from __future__ import annotations

from grammar.clauses.group import Group
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import is_over, owned
from grammar.meaning import NEARLY


def is_chat(read: Read, place: int) -> bool:
    """Whether a weekday is ahead by the words of people who write of themselves, or to each other."""
    tokens, table = read.tokens, read.language.words
    if 0 < place < len(tokens) - 1 and table["UNIT"].get(tokens[place + 1].lower) == "weekend":
        return bool(table["MODQ"].get(tokens[place - 1].lower) == NEARLY)  # "nearly the weekend"
    if place >= len(tokens) or tokens[place].lower not in table["WEEKDAY"] or owned(read, place):
        return False
    behind = tokens[place + 1 : place + 2]
    if any(token.lower in read.lexicon.notes.get("not_yet", ()) for token in behind):
        return True  # "is it friday yet"
    if any(table["TODAY"].get(token.lower, 0) > 0 for token in behind):
        return True  # "its thursday tomorrow"
    if place and table["MODQ"].get(tokens[place - 1].lower) == NEARLY:
        return True  # "its nearly friday"
    if place == 0 or tokens[place - 1].lower in table["ON"]:
        closed, rest = read.lexicon.closed, tokens[place + 2 : place + 5]
        suits = behind and behind[0].lower in closed["unfolding"]
        if suits and any(token.lower in closed["object_pronoun"] for token in rest):
            return True  # "friday works for me"
    group = read.last_verb(place)
    return group is not None and _of_speaker(read, group) and not is_over(read, read.lexicon, group.last + 1, place)


def is_unsigned(read: Read, place: int) -> bool:
    """Whether a weekday is ahead behind a pronoun and its verb, written as one word without their sign: "its on
    saturday", "were open saturday", "well be there on saturday"; not "were they open on saturday".
    """
    words, tokens = read.lexicon, read.tokens
    if not words.notes or not 0 < place < len(tokens) or read.asks or len(tokens) < 3:
        return False
    on = tokens[place].lower in read.language.words["ON"]
    day = tokens[place + on : place + on + 1]
    if not day or day[0].lower not in read.language.words["WEEKDAY"] or owned(read, place + on):
        return False
    first, second = tokens[0].lower, tokens[1].lower
    if any(group.first > 0 and group.tense == "past" for group in read.groups):
        return False
    if first in words.notes["it_is"]:
        return on and place == 1
    if first in words.notes["we_are"]:
        return second in words.stays or words.lemma_as(second, "VBG") is not None
    return first in words.notes["we_will"] and second in words.helping


def is_received(read: Read, place: int) -> bool:
    """Whether a post without a subject tells what somebody got, or got out of: "Got tickets on Monday", "Got back on
    sunday", "Got my stitches out on Monday"; "Got an exam on Monday" tells what somebody has.
    """
    notes, tokens = read.lexicon.notes, read.tokens
    if not notes or not 1 < place < len(tokens) or tokens[0].lower not in notes["received"]:
        return False
    if any(not token.word for token in tokens[:place]):
        return False
    if tokens[place - 1].lower in notes["obtained"] or tokens[1].lower in notes["got_to"]:
        return True
    return tokens[place - 1].lower in notes["got_to"] and tokens[1].lower in read.lexicon.owning


def is_left(read: Read, place: int) -> bool:
    """Whether something is left of a day: "still sore from Monday", not "still closed from Monday"."""
    tokens, words = read.tokens, read.lexicon
    from_word = read.language.words["FROM"]
    at = place if place < len(tokens) and tokens[place].lower in from_word else place - 1
    if at < 2 or tokens[at].lower not in from_word or tokens[at - 2].lower not in words.closed["remaining"]:
        return False
    what, verb = tokens[at - 1].lower, read.last_verb(place)
    fixed = what in words.open or what in words.planned or what in words.due or not tokens[at - 1].word
    return not fixed and (verb is None or not verb.modality) and words.lemma_as(what, "VBN") is None


def _of_speaker(read: Read, group: Group) -> bool:
    """Whether the last verb, or the one that it goes with, tells what the speaker does: "im working", "I get paid"."""
    words, speakers = read.lexicon, read.language.words["island"]["speakers"]
    finite = group
    if group.form != "finite":
        finite = next((one for one in reversed(read.groups) if one.form == "finite" and one.last < group.first), group)
    if finite.tense != "present" or finite.perfect or finite.modality or finite.passive or finite.negated:
        return False
    subject = read.tokens[finite.first - 1 if finite.first else 0].lower
    if subject not in speakers or any(one.tense == "past" or one.perfect for one in read.groups):
        return False
    telling = words.telling if finite.progressive else words.narrating
    return finite.lemma not in telling and finite.lemma not in words.be
