"""Holidays that are just over in a clause that looks ahead: "returns from its Easter recess"; that are soon to come
though it is told in the past: "were packed in the run-up to Christmas".
"""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.context import AHEAD, Context
from grammar.directions.focus import focus_of
from grammar.language import Language
from grammar.parsing.driver import Reading

_BEFORE: Final = 3
"""So many words at most stand between "from" and a holiday: "from its two-week Christmas break"."""
_BEHIND: Final = 3
_OBJECT: Final = 4
"""So many words at most stand between what somebody prepares and "for": "stocked up with wine for Easter"."""


def past_feast(text: str, reading: Reading, around: Context, language: Language) -> Context:
    """Where a holiday looks: back, if it was lately, where something comes after it, or has its sales.

    >>> from grammar import find
    >>> [p.resolution.value.edtf for p in find("Congress returns from its Easter recess.", published="1993-04-20")]
    ['1993-04-11']
    """
    if around.direction not in AHEAD or not any(_is_feast(leaf) for leaf in reading.nodes):
        return around
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None:
        return around
    place, behind = read.place_of(reading.start), read.place_of(reading.last)
    words = [token.lower for token in read.tokens[behind : behind + _BEHIND]]
    small = language.words["island"]["small"]
    verb = read.last_verb(place)
    published = verb is not None and verb.lemma in language.words["island"]["publishing"]
    published = published and verb is not None and place - verb.last <= _BEFORE and bool(words) and words[0].isalpha()
    if published or not read.lexicon.reports.isdisjoint(words[:2]):
        return around.pointing("passed")
    for at in range(place, max(-1, place - 1 - _BEFORE), -1):
        word = read.tokens[at].lower if at < len(read.tokens) else ""
        if language.words["REL"].get(word) == "after":
            return around.pointing("passed")
        if word in language.words["FROM"] and words and words[0].isalpha() and words[0] not in small:
            return around.pointing("passed")
    return around


def coming_feast(text: str, reading: Reading, around: Context, language: Language) -> Context:
    """Where a holiday looks in a past clause: ahead, if it comes soon, where something leads to it or is readied.

    >>> from grammar import find
    >>> [p.resolution.value.edtf for p in find("Shops were full in the run-up to Christmas.", published="1993-12-20")]
    ['1993-12-25']
    """
    if around.direction != "past" or not any(_is_feast(leaf) for leaf in reading.nodes):
        return around
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or read.lexicon.frame is not None:
        return around
    words, found = read.lexicon, read.tokens
    at = read.place_of(reading.start) - 1
    article = at > 0 and found[at].lower in words.owning
    at -= article
    if at < 1:
        return around
    before = f"{found[at - 1].lower} {found[at].lower}"
    if before in words.lists["leading_up"] or words.link_at(found, at - 1) == ("before", 2):
        return around.pointing("soon")
    verb = read.last_verb(at)
    if verb is None or found[at].lower not in words.fixing_for | words.to:
        return around
    going = verb.progressive and not verb.perfect and verb.lemma in words.travelling | words.lists["going"]
    between = [token.lower for token in found[max(verb.last + 1, at - _OBJECT) : at]]
    readied = verb.lemma in words.lists["readying_for"] or not words.lists["readied"].isdisjoint(between)
    return around.pointing("soon") if going or (readied and found[at].lower in words.fixing_for) else around


def _is_feast(leaf: m.Meaning) -> bool:
    return isinstance(leaf, m.Named) and leaf.year is None
