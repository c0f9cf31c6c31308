"""Dates that only tell which thing is meant, or what something followed, where a story has gone on: "the pact of May".

Years of things are told by the way, too (``passing``), if they do not set the scene (``scenes``).
"""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import word_after, word_before
from grammar.clauses.clause_reader import clause_at
from grammar.directions.focus import Read, clause_of, focus_of
from grammar.discourse.passing import dateless
from grammar.discourse.running import leads
from grammar.discourse.stories.scenes import sets_scene
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_PLACES: Final = 8
"""So many words before a date the word may stand that tells what it followed: "after the general election in"."""

_NOUN: Final = 5
"""So many words at most are an article, its noun and "of"."""


def names_before(text: str, reading: Reading, value: Interval, here: Interval | None, language: Language) -> bool:
    """Whether a date before the time that a story is at is that of a thing, or of what something followed.

    >>> from grammar import Policy, find
    >>> text = "On 2 May 1864 he left. The truce of June 1862 was broken. In September he came back."
    >>> [p.timex.value for p in find(text, published="2004-10-07", policy=Policy.narrative())]
    ['1864-05-02', '1862-06', '1864-09']
    """
    if here is None or value.end is None or value.end > (here.start or 0):
        return False
    date = dateless(reading.meaning)
    if not isinstance(date, m.Date | m.Spell) or date.year is None or date == m.Date(date.year):
        return False
    if leads(text, reading.first) or sets_scene(text, reading, language):
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or _opens_after(read, reading.first):
        return False
    of_noun = word_before(text, reading.first).lower() in language.words["OF"]
    if of_noun and _opens_new(read, reading.first, language):
        return False
    return of_noun or _is_attribute(text, reading, read) or _followed(read, reading.first)


def only_before(text: str, start: int, language: Language) -> bool:
    """Whether a clause with "before" tells of a time before the main verb of its sentence: "in 1845, before it fell in
    1848, the arch stood".
    """
    read, holder = clause_of(text, start, language)
    if read is None or holder is None or holder.draft.kind != "before":
        return False
    return any(
        place.draft.role == "main" and place.draft.group.first > holder.draft.group.last for place in read.places
    )


def _opens_after(read: Read, start: int) -> bool:
    """Whether a sentence opens with what came before its deed: "After the siege of May 1643 he drew back"."""
    opens = bool(read.tokens) and read.lexicon.link_at(read.tokens, 0)[0] == "after"
    return opens and not any(group.form == "finite" for group in read.groups if read.tokens[group.first].start < start)


def _opens_new(read: Read, start: int, language: Language) -> bool:
    """Whether a sentence opens with a thing not told of before, and what that did: "A decree of July 1973 put them on a
    level; 136 met on 9 September".
    """
    place = read.place_of(start)
    verb = next((group for group in read.groups if group.first >= place), None)
    opens = place <= _NOUN and bool(read.tokens) and read.tokens[0].lower in language.words["island"]["indefinite"]
    parted = any(not token.word for token in read.tokens[:place])  # "Another, of June 1810, held"
    if not opens or parted or verb is None or any(group.first < place for group in read.groups):
        return False
    return verb.tense == "past" and not (verb.perfect or verb.passive or verb.modality)


def _is_attribute(text: str, reading: Reading, read: Read) -> bool:
    """Whether a date stands between an article and its noun: "the August 1792 uprising"."""
    behind = word_after(text, reading.last)
    if reading.signal is not None or not behind.islower() or behind in read.lexicon.closed["preposition"]:
        return False
    return word_before(text, reading.first).lower() in read.lexicon.articles


def _followed(read: Read, start: int) -> bool:
    """Whether a date tells what something followed: "after the election in December", "it followed the vote in May"."""
    place = read.place_of(start)
    for at in range(place - 1, max(-1, place - 1 - _PLACES), -1):
        if read.lexicon.link_at(read.tokens, at)[0] == "after":
            return True
        if any(group.first <= at <= group.last and group.form == "finite" for group in read.groups):
            break
    holder = clause_at(read.places, start)
    return holder is not None and holder.draft.group.lemma in read.lexicon.closed["following"]


def is_followed(text: str, reading: Reading, language: Language) -> bool:
    """Whether a bare date is that of what had been done before: "it had been put off after a meeting in December"; not
    "when he had been paid off after a trip in August, he bought a farm".
    """
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None:
        return False
    place = read.place_of(reading.first)
    verb = read.last_verb(place)
    holder = next((one for one in read.places if verb is not None and one.draft.group.first == verb.first), None)
    if verb is None or holder is None or not verb.perfect or verb.tense != "past":
        return False
    if holder.draft.role not in ("main", "coordinate") and holder.draft.kind not in read.lexicon.closed["conceding"]:
        return False
    between = read.tokens[verb.last + 1 : place]
    link = next((at for at in range(verb.last + 1, place) if read.lexicon.link_at(read.tokens, at)[0] == "after"), 0)
    joined = read.tokens[link - 1].lower in read.lexicon.closed["coordinator"]
    return bool(link) and not joined and all(token.word for token in between)
