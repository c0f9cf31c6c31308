"""Where a time phrase belongs: the clause that it dates, or the noun that it only describes.

Rules and their precision (.95 to .97 for the right clause) are those of the research
notes: the same segment; a fronted phrase goes with the next finite verb; a possessive or
attributive phrase ("Tuesday's ruling", "the 2016 election") belongs to its noun.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import evolve, frozen

from grammar.clause import Clause, Reading
from grammar.clause_reader import clause_at, lexicon
from grammar.island import Phrase
from grammar.language import load
from grammar.meaning import Bound
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolution import resolve
from grammar.sentence import Token, tokens

_POSSESSIVE: Final = re.compile(r"[’'](?:s\b|(?=\s))")


@frozen(slots=True)
class Noun:
    """A noun phrase after a signal ("a day after the quake"): its span, its head, and the verb that tells the same."""

    start: int
    end: int
    head: str
    lemma: str


def clause_of(text: str, reading: Reading, phrase: Phrase, language: str = "en") -> int | None:
    """Index of the clause that a phrase dates; ``None`` where it describes a noun only or no clause is near."""
    place = reading.sentence_at(phrase.start)
    if attributive(text, phrase, language):  # "In a June interview, he said" still dates the saying
        fronted = not _POSSESSIVE.match(text, phrase.end)
        inside = range(*reading.ranges[place]) if fronted else ()
        return next((i for i in inside if _in_front(reading.clauses[i], phrase)), None)
    signal = phrase.signal
    if signal is not None and signal[0] >= phrase.end:  # "a day after he left, she called": it dates the other clause
        for clause in reading.clauses_of(place):
            if clause.link is not None and clause.link.start == signal[0]:
                return clause.parent
    first, last = reading.ranges[place]
    chosen = clause_at(reading.clauses[first:last], phrase.span[0])
    if chosen is None:
        return None
    return next(index for index in range(first, last) if reading.clauses[index] is chosen)


def _in_front(clause: Clause, phrase: Phrase) -> bool:
    return clause.front is not None and clause.front[0] <= phrase.start < clause.front[1]


def attributive(text: str, phrase: Phrase, language: str = "en") -> bool:
    """Whether a phrase describes the noun after it, by a possessive or by standing between determiner and noun."""
    if _POSSESSIVE.match(text, phrase.end):
        return True
    if phrase.signal is not None:
        return False
    words = lexicon(load(language))
    before = tokens(text, max(0, phrase.start - 30), phrase.start, words.clitics)
    after = tokens(text, phrase.end, min(len(text), phrase.end + 30), words.clitics)
    if not before or not after or not after[0].word or after[0].start > phrase.end + 1:
        return False
    determined = before[-1].lower in words.closed["determiner"] or before[-1].lower in ("'s", "’s")
    return determined and not _closed(after[0], words.closed)


def _closed(token: Token, closed: dict[str, frozenset[str]]) -> bool:
    names = ("preposition", "coordinator", "pronoun", "determiner", "relative", "subordinator", "complementizer")
    return any(token.lower in closed[name] for name in names)


def noun_after(text: str, position: int, end: int, language: str = "en") -> Noun | None:
    """The noun phrase right after a signal, up to the next comma, preposition or verb."""
    words = lexicon(load(language))
    found = tokens(text, position, min(len(text), end), words.clitics)
    piece: list[Token] = []
    for token in found:
        if not token.word or (piece and _ends_noun(token, piece, words.closed)):
            break
        piece.append(token)
    if not piece:
        return None
    head = piece[-1].lower
    nouns: dict[str, str] = words.data["nouns"]
    stem = head.removesuffix("s")
    lemma = nouns.get(head) or nouns.get(stem) or stem
    return Noun(piece[0].start, piece[-1].end, head, lemma)


def _ends_noun(token: Token, piece: Sequence[Token], closed: dict[str, frozenset[str]]) -> bool:
    return len(piece) > 0 and _closed(token, closed)


def with_outer_signal(
    text: str, phrase: Phrase, published: Publication, policy: Policy, language: str = "en"
) -> Phrase:
    """A phrase inside "since independence in 1961" or "before the vote in May" is the limit that the outer word says.

    At most four words, none of them a verb, may stand between; other phrases come back as they are.
    """
    inner = phrase.signal
    if inner is None or inner[2] not in ("in", "on", "at") or isinstance(phrase.meaning, Bound):
        return phrase
    words = lexicon(load(language))
    before = tokens(text, max(0, inner[0] - 50), inner[0], words.clitics)
    for place in range(len(before) - 1, max(-1, len(before) - 6), -1):
        token = before[place]
        kind = words.links.get(token.lower, "")
        if kind in ("since", "until", "before", "after"):
            if place == len(before) - 1:
                return phrase
            meaning = Bound(kind, phrase.meaning)
            resolution = resolve(meaning, published=published, policy=policy)
            if resolution.value != phrase.resolution.value:
                resolution = evolve(resolution, value=phrase.resolution.value)
            return evolve(phrase, signal=(token.start, inner[1], kind), meaning=meaning, resolution=resolution)
        if token.lower in words.hours:
            return phrase
        verb = words.lemma_as(token.lower, "VBD", "VBZ") and token.lower not in words.closed["also_noun"]
        if not token.word or verb or token.lower in words.be or token.lower in words.have:
            return phrase
    return phrase


def trimmed(text: str, start: int, end: int, language: str = "en") -> int:
    """Where a quoted stretch ends once signs and conjunctions are cut from its end.

    >>> trimmed("they met, and", 0, 13)
    8
    """
    words = lexicon(load(language))
    found = tokens(text, start, end, words.clitics)
    while found and (
        (not found[-1].word and found[-1].text in ",;:–—-.") or found[-1].lower in words.closed["coordinator"]
    ):
        found.pop()
    return found[-1].end if found else max(start, len(text[:end].rstrip()))


def content_words(text: str, start: int, end: int, language: str = "en") -> frozenset[str]:
    """Lower-case words of a stretch that carry meaning: no closed class, no sign, plural s cut."""
    words = lexicon(load(language))
    found = set()
    for token in tokens(text, start, end, words.clitics):
        if (
            token.word
            and not _closed(token, words.closed)
            and not words.adverb(token)
            and token.lower not in ("'s", "’s")
        ):
            found.add(token.lower[:-1] if token.lower.endswith("s") and len(token.lower) > 3 else token.lower)
    return frozenset(found)
