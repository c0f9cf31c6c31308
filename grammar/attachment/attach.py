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

from grammar.attachment.nominal import before_noun, cleft, of_noun_before
from grammar.clauses.beside import OWNER
from grammar.clauses.clause import Clause, Reading
from grammar.clauses.clause_reader import clause_at, lexicon, units
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token, tokens
from grammar.context import Context
from grammar.interval import Interval
from grammar.language import load
from grammar.meaning import Bound, Date, Fiscal, Length, Meaning, Span, Spell, Window, unbound
from grammar.phrase import Phrase
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolution import resolve

_DASH: Final = re.compile(r"[—–_]|--|\s-\s")
_POSSESSIVE: Final = re.compile(r"[’'](?:s\b|(?=\s))")


@frozen(slots=True)
class Noun:
    """A noun phrase after a signal ("a day after the quake"): its span, its head, and the verb that tells the same.

    ``definite``: it is one that the reader is thought to know.
    """

    start: int
    end: int
    head: str
    lemma: str
    definite: bool = False


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
    linked = {clause.link.start for clause in reading.clauses[first:last] if clause.link is not None}
    if before_noun(text, phrase, language, linked):
        return None
    chosen = clause_at(reading.clauses[first:last], phrase.span[0])
    if chosen is None or (phrase.end <= chosen.start and _filed(text, phrase.end, chosen.start)):
        return None
    if phrase.end <= chosen.start and not _in_front(chosen, phrase) and chosen.role == "relative":
        mains = [c for c in reading.clauses[first:last] if c.role in ("main", "coordinate")]
        chosen = mains[0] if mains else chosen  # "Now, following sales that cut revenue, the firm is ..."
    if chosen.verb[1] <= phrase.start and phrase.signal is None and _of(text, phrase, language) is not None:
        return None
    if chosen.verb[1] <= phrase.start and _named_so(text, phrase, language):
        return None  # "reported third-quarter results"; but "third-quarter sales fell" dates the fall
    told = cleft(text, reading.clauses[first:last], chosen, phrase, language)
    if told is not None:
        chosen = told
    if of_noun_before(text, chosen, phrase, language):
        return None
    if chosen.verb[1] <= phrase.start and _compared(text, chosen.verb[1], phrase, language) is not None:
        return None
    return next(index for index in range(first, last) if reading.clauses[index] is chosen)


def comparison(text: str, reading: Reading, phrase: Phrase, language: str = "en") -> Clause | None:
    """The other side of a comparison as a clause of its own, without a verb: "up [from seven a year ago]".

    ``None`` where the phrase dates no such thing.
    """
    place = reading.sentence_at(phrase.start)
    holder = clause_at(reading.clauses_of(place), phrase.span[0])
    if holder is None or holder.verb[1] > phrase.start or attributive(text, phrase, language):
        return None
    start = _compared(text, holder.verb[1], phrase, language)
    if start is None:
        return None
    words = lexicon(load(language))
    before = tokens(text, max(holder.verb[1], start - 12), start, words.clitics)
    if before and before[-1].lower in words.closed["particle"]:
        start = before[-1].start  # "down from ..."
    end, sentence = phrase.span[1], holder.sentence
    return Clause(
        start, end, sentence, (start, phrase.start), "", "none", kind="state", role="comparison", full_end=end
    )


def _compared(text: str, start: int, phrase: Phrase, language: str) -> int | None:
    """Where the other side of a comparison begins whose time a phrase tells: "up [from seven a year ago]"."""
    if phrase.signal is not None and phrase.signal[2] in ("to", "and", "until"):
        return None  # "from 1983 to 1986"
    words = lexicon(load(language))
    before = tokens(text, max(start, phrase.span[0] - 120), phrase.span[0], words.clitics)
    closed = words.closed
    ends = closed["preposition"] - closed["genitive"] | closed["subordinator"]
    for place in range(len(before) - 1, -1, -1):
        word = before[place].lower
        pair = f"{before[place - 1].lower} {word}" if place else ""
        if word in closed["comparing"] or pair in closed["comparing"]:
            counted = any(t.text[0].isdigit() or t.lower in closed["numeral"] for t in before[place + 1 :])
            return before[place].start if counted else None
        if word in ends or words.lemma_as(word, "VBD"):
            return None
    return None


def _filed(text: str, start: int, end: int) -> bool:
    """Whether a dash parts a phrase from the clause after it: "KYIV, Nov 11 (Agency) —" tells when that was filed."""
    return _DASH.search(text, start, end) is not None


def _of(text: str, phrase: Phrase, language: str) -> int | None:
    """Where the word stands that makes a phrase tell of which time a thing is: "the fifth storm of the winter"."""
    words = lexicon(load(language))
    before = tokens(text, max(0, phrase.span[0] - 30), phrase.span[0], words.clitics)
    closed = words.closed["preposition"] | words.closed["determiner"]
    if len(before) < 2 or before[-1].lower not in words.closed["genitive"]:
        return None
    if before[-2].lower not in closed and not words.lemma_as(before[-2].lower, "VBD", "VBN"):
        return before[-1].start
    return None


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
    determined = bool(before) and before[-1].lower in words.closed["determiner"].union(OWNER)
    return determined and _noun_behind(text, phrase, words) is not None


def _noun_behind(text: str, phrase: Phrase, words: Lexicon) -> Token | None:
    """The word right behind a phrase, where it carries a meaning of its own."""
    after = tokens(text, phrase.end, min(len(text), phrase.end + 30), words.clitics)
    if not after or not after[0].word or after[0].start > phrase.end + 1 or closed_word(after[0], words.closed):
        return None
    return after[0]


def _named_so(text: str, phrase: Phrase, language: str) -> bool:
    """Whether a quarter, month or year without a preposition names the noun after it: "it reported May sales"."""
    words = lexicon(load(language))
    if phrase.signal is not None or words.frame is not None:
        return False
    noun = _noun_behind(text, phrase, words)
    if noun is None or not noun.text[0].islower():
        return False
    time = phrase.meaning
    if isinstance(time, Date):
        return time.day is None and time.weekday is None
    return isinstance(time, Spell | Fiscal | Span)


def closed_word(token: Token, closed: dict[str, frozenset[str]]) -> bool:
    """Whether a word carries no meaning of its own: a preposition, conjunction, pronoun or article."""
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
        if words.frame is not None and piece and token.text[0].islower() and piece[-1].text[0].isupper():
            break  # nouns have capitals: what follows one is no part of it
        piece.append(token)
    if not piece:
        return None
    head = piece[-1].lower
    nouns: dict[str, str] = words.data["nouns"]
    stem = head.removesuffix("s")
    lemma = nouns.get(head) or nouns.get(stem) or stem
    return Noun(piece[0].start, piece[-1].end, head, lemma, piece[0].lower in words.closed["definite"])


def of_noun(text: str, position: int, language: str = "en") -> Noun | None:
    """The noun of which something right before is so much away: "within two days [of the quake]"; else ``None``."""
    words = lexicon(load(language))
    found = tokens(text, position, min(len(text), position + 24), words.clitics)
    if len(found) > 2 and found[0].lower in words.closed["coordinator"] and units(language) & {found[1].lower}:
        found = found[2:]  # "within weeks or months of his arrest"
        position = found[0].start
    if not found or found[0].lower not in words.closed["genitive"] or found[0].start > position + 1:
        return None
    return noun_after(text, found[0].end, min(len(text), position + 80), language)


def _ends_noun(token: Token, piece: Sequence[Token], closed: dict[str, frozenset[str]]) -> bool:
    return len(piece) > 0 and closed_word(token, closed)


def with_outer_signal(
    text: str, phrase: Phrase, published: Publication, policy: Policy, language: str = "en"
) -> Phrase:
    """A phrase inside "since independence in 1961" or "before the vote in May" is the limit that the outer word says.

    At most four words, none of them a verb, may stand between; other phrases come back as they are. What is before
    the vote in May may still be in May.
    """
    if isinstance(phrase.meaning, Bound) or (phrase.signal is not None and phrase.signal[2] not in ("in", "on", "at")):
        return phrase
    words = lexicon(load(language))
    near = tokens(text, max(0, phrase.span[0] - 20), phrase.span[0], words.clitics)[-2:]
    kind, size = words.link_at(near, 0) if phrase.signal is None and len(near) == 2 else ("", 0)
    if kind and size == 2:  # "ahead of Friday"
        meaning = Bound(kind, phrase.meaning)
        known = resolve(meaning, published=_now(phrase, published), policy=policy, context=_around(phrase))
        signal = (near[0].start, near[1].end, kind)
        told = evolve(known, value=phrase.resolution.value)
        return evolve(phrase, signal=signal, meaning=meaning, resolution=told)
    inner = phrase.signal[0] if phrase.signal is not None else _of(text, phrase, language)
    if inner is None:
        return phrase
    before = tokens(text, max(0, inner - 50), inner, words.clitics)
    for place in range(len(before) - 1, max(-1, len(before) - 6), -1):
        token = before[place]
        kind, _ = words.link_at(before, place)
        named = place + 1 < len(before) and before[place + 1].lower in words.closed["definite"]
        if words.frame is not None and kind in ("after", "before") and not named:
            return phrase  # "nach ersten Hochrechnungen am Sonntag", "nach Kiel": no time
        if kind == "before" and _faces(before[place + 1 :], words):
            return phrase  # "before a judge on Monday": no time
        if kind in ("since", "until", "before", "after"):
            if place == len(before) - 1:
                return phrase
            meaning = Bound(kind, phrase.meaning)
            resolution = resolve(meaning, published=_now(phrase, published), policy=policy)
            value = phrase.resolution.value
            if resolution.value != value:
                resolution = evolve(resolution, value=value)
            if kind in ("before", "after") and isinstance(value, Interval):
                start, last = (None, value.end) if kind == "before" else (value.start, None)
                resolution = evolve(resolution, within=evolve(value, start=start, end=last, part=None))
            end = phrase.signal[1] if phrase.signal is not None else phrase.start
            return evolve(phrase, signal=(token.start, end, kind), meaning=meaning, resolution=resolution)
        if token.lower in words.hours:
            return phrase
        opens = words.lemma_as(token.lower, "VBG") and words.links.get(before[place - 1].lower if place else "")
        verb = (words.lemma_as(token.lower, "VBD", "VBZ") or opens) and token.lower not in words.closed["also_noun"]
        if not token.word or verb or token.lower in words.be or token.lower in words.have:
            return phrase
    return phrase


def with_length(
    text: str, phrase: Phrase, earlier: Phrase | None, published: Publication, policy: Policy, language: str = "en"
) -> Phrase:
    """The end of a stretch, "the three months to [30 September]", delimits all of it; other phrases stay as they are.

    *earlier* is the phrase before it.
    """
    stretch = None if earlier is None else earlier.meaning
    ended = isinstance(stretch, Window) and stretch.direction < 0 and isinstance(stretch.anchor, Meaning)
    length = stretch.length if isinstance(stretch, Window) and ended else stretch  # "... ended 30 September"
    if earlier is None or not isinstance(length, Length) or not isinstance(phrase.resolution.value, Interval):
        return phrase
    gap = text[earlier.end : phrase.start].lower().split()
    if len(gap) != 1 or gap[0] not in lexicon(load(language)).closed["ending"]:
        return phrase
    meaning = Window(length, -1, unbound(phrase.meaning))
    resolution = resolve(meaning, published=_now(phrase, published), policy=policy, context=_around(phrase))
    if not isinstance(resolution.value, Interval):
        return phrase
    told = evolve(phrase.resolution, within=resolution.value, steps=resolution.steps)
    return evolve(phrase, signal=(phrase.start, phrase.start, "in"), resolution=told)


def _around(phrase: Phrase) -> Context | None:
    given = phrase.resolution.given
    return given.context if given is not None else None


def _faces(found: Sequence[Token], words: Lexicon) -> bool:
    """Whether what stands after "before" is who one stands before, not what happens later."""
    named = [token.lower for token in found if token.word]
    return bool(named) and (named[0] in words.closed["indefinite"] or named[-1] in words.closed["body"])


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
    """Lower-case words of a stretch that carry meaning: no closed class, no sign, the sign of the plural cut."""
    words = lexicon(load(language))
    found = set()
    for token in tokens(text, start, end, words.clitics):
        if token.word and not closed_word(token, words.closed) and not words.adverb(token) and token.lower not in OWNER:
            plural = words.plural and token.lower.endswith(words.plural) and len(token.lower) > 3
            found.add(token.lower.removesuffix(words.plural) if plural else token.lower)
    return frozenset(found)


def _now(phrase: Phrase, published: Publication) -> Publication:
    """What a phrase counts from: its entry, where it has one."""
    return phrase.resolution.published or published
