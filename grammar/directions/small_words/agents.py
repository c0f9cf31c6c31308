"""Whether "by" before a day names what did something or until when: "closed by Monday's storm", "ended by Monday's
deadline".
"""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import OWNER
from grammar.directions.focus import Read, focus_of
from grammar.directions.heads import noun_from
from grammar.language import Language
from grammar.parsing.driver import Reading

_DATE: Final = 4
"""So many words at most has a time that owns something: "last Monday night's storm"."""


def without_agent(text: str, reading: Reading, language: Language) -> Reading:
    """A time that owns what did something, read without the "by" before it.

    >>> from grammar import find
    >>> text = "The road was closed by Monday's storm. It must be cleared by Monday's deadline."
    >>> [p.resolution.value.edtf for p in find(text, published="2024-11-14")]
    ['2024-11-11', '2024-11-18']
    """
    if not leads(text, reading, "by", language.clauses["closed"]["agent"]) or not text.startswith(OWNER, reading.last):
        return reading
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or not is_agent(read, read.place_of(reading.first)):
        return reading
    return without_lead(reading)


def leads(text: str, reading: Reading, kind: str, words: Container[str]) -> bool:
    """Whether one of some *words* opens a reading and makes a limit of that *kind* of it."""
    signal = reading.signal
    if signal is None or signal[2] != kind or signal[0] != reading.first or not isinstance(reading.meaning, m.Bound):
        return False
    return text[signal[0] : signal[1]].lower() in words


def without_lead(reading: Reading) -> Reading:
    """A limit as the time that it has, without the word that opens it."""
    signal, meaning = reading.signal, reading.meaning
    if signal is None or not isinstance(meaning, m.Bound):
        return reading
    tokens = tuple(token for token in reading.tokens if token.start >= signal[1])
    begin = tokens[0].start
    return evolve(reading, meaning=meaning.time, start=begin, first=begin, tokens=tokens, signal=None)


def is_agent(read: Read, place: int) -> bool:
    """Whether the word at *place* names by what something was done: "closed by Monday's storm".

    Not where what is owned is a limit or is held on its day, unless the verb stirs: "ready by Monday's meeting",
    "approved by Monday's meeting", but "angered by Monday's vote".
    """
    words, found = read.lexicon, read.tokens
    if not 1 <= place < len(found) - 2 or found[place].lower not in words.closed["agent"]:
        return False
    at = place - 1
    if at and (found[at].lower in words.closed["particle"] or words.adverb(found[at])):
        at -= 1  # "wiped out by", "hit badly by"
    elif at and words.lemma_as(found[at - 1].lower, "VBN") in words.lists["leaving_so"]:
        at -= 1  # "left homeless by"
    word = found[at].lower
    lemma = words.lemma_as(word, "VBN")
    if lemma is None or word in words.due | words.planned | words.appointed:
        return False
    owner = next((one for one in range(place + 2, min(place + 2 + _DATE, len(found))) if found[one].text in OWNER), 0)
    noun, _ = noun_from(read, owner + 1) if owner else ("", 0)
    single = noun.removesuffix(words.plural)
    if not noun or noun in words.closed["edge"] or noun in words.hours or noun in words.lists["deadlines"]:
        return False
    if noun in words.dated or single in words.dated:
        verb = read.last_verb(place)
        asked = verb is not None and verb.modality in ("duty", "planned")
        return lemma in words.lists["stirring"] and not asked
    return noun.islower()


def of_agent(read: Read, place: int) -> bool:
    """Whether a day is that of what has done something, told in the present: "it is dwarfed by Tuesday's storm"."""
    if place < 2 or not is_agent(read, place - 1):
        return False
    verb = read.last_verb(place - 1)
    if verb is None or verb.last < place - 3 or not verb.passive or verb.modality:
        return False
    return verb.tense == "present" and verb.lemma not in read.lexicon.adjacent
