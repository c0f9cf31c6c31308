"""What was said, written or made known long after the time that a story is at, from which it does not go on.

"On 23 August 1942 tanks came. Ham wrote in 1959 that nobody slept. In September": of 1942.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from grammar.calendar import DAY
from grammar.clauses.clause_reader import clause_at
from grammar.directions.focus import Place, Read, focus_of
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_LONG_AFTER: Final = 5 * 365 * DAY
"""So long after what it tells of at least somebody looks back to it."""


def looked_back_on(
    text: str, reading: Reading, value: Interval, here: Interval | None, since: int, language: Language
) -> bool:
    """Whether somebody tells at a time, long after the one that a story is at, what had been; *since* is where that
    was told: "Ham wrote in 1959 that", "a survivor recalled in 2002", "his memoirs, published in 1959"; not
    "In 1959 he wrote", where a story goes on, nor behind a birth. "As they testified in May" does at any time.
    """
    if here is None or here.granularity > G.MONTH or (value.start or 0) < (here.end or 0):
        return False
    if leads(text, reading.first):
        return False
    focus = focus_of(text, language.code)
    read = focus.read_at(reading.first)
    holder = clause_at(read.places, reading.first) if read is not None else None
    if read is None or holder is None:
        return False
    if _is_as_told(read, holder):
        return True
    if (value.start or 0) - (here.end or 0) < _LONG_AFTER:
        return False
    group, closed = holder.draft.group, read.lexicon.closed
    if group.modality or group.tense not in ("past", "none"):
        return False
    before = read.tokens[group.first - 1].text if group.first else ""
    made = group.form == "participle" or (group.ambiguous and before == ",")  # "his memoirs, published in 1959,"
    known = (made and group.lemma in closed["made_known"]) or _beside(read, holder, closed["publicly"])
    if not known and (made or group.passive or group.lemma not in closed["recalling"]):
        return False
    if any(place.draft.role == "complement" and place.draft.group.modality for place in read.places):
        return False  # "the king said in 1880 that he would sign no other"
    told = focus.read_at(since)
    there = clause_at(told.places, since) if told is not None else None
    return told is None or there is None or not _beside(told, there, closed["born"])


def _beside(read: Read, holder: Place, words: Container[str]) -> bool:
    """Whether the verb of a clause is one of some words, or one stands right behind it."""
    head = holder.draft.group.head
    return any(token.lower in words for token in read.tokens[head : head + 2])


def _is_as_told(read: Read, holder: Place) -> bool:
    """Whether a clause tells who said so: "as the officers testified in the autumn"."""
    group, closed = holder.draft.group, read.lexicon.closed
    told = group.lemma in read.lexicon.saying or group.lemma in closed["recalling"]
    return told and group.tense == "past" and read.tokens[holder.draft.begin].lower in closed["as_told"]
