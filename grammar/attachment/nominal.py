"""Whether a time phrase belongs to the noun before it, and not to the clause that holds both."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import pairwise

from attrs import evolve

from grammar.clauses.clause import Clause
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.frame import Frame
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token, tokens
from grammar.interval import Interval
from grammar.language import load
from grammar.meaning import unbound
from grammar.phrase import Phrase


def of_noun_before(text: str, clause: Clause, phrase: Phrase, language: str = "en") -> bool:
    """Whether a phrase tells when the thing before it is: "the redemption [on Dec. 7] of all shares", "bonds due 1993".

    In the first the noun goes on after the phrase, unless the verb takes that word itself ("accused him on Friday of").
    In the second an adjective stands between noun and phrase that no verb makes a predicate ("is due on Friday").
    """
    words = lexicon(load(language))
    start = clause.front[0] if clause.front is not None else clause.start
    stretch = text[max(start, phrase.span[0] - 80) : phrase.span[0]]
    last = stretch.split()[-1:]
    adjective = bool(last) and last[0].lower() in words.closed["dated_adjective"]
    following = text[phrase.span[1] : phrase.span[1] + 12].split()
    goes_on = bool(following) and following[0].lower() in words.closed["genitive"]
    if not adjective and not goes_on:
        return False
    before = tokens(text, phrase.span[0] - len(stretch), phrase.span[0], words.clitics)
    if not before or not before[-1].word:
        return False
    if adjective:
        return _after_noun(before[:-1], words)
    if not _noun(before[-1], words):
        return False
    if clause.verb[0] >= phrase.span[1]:
        return True  # "bombings this month of embassies were ..."
    return clause.lemma not in words.closed["of_verbs"] and clause.verb[1] < before[-1].start


def before_noun(text: str, phrase: Phrase, language: str = "en", linked: Container[int] = ()) -> bool:
    """Whether a phrase stands in a description of a noun, as languages set it that put their verbs second or last.

    "Der [am Freitag] verhaftete Mann", "die Flut [des vergangenen Jahres]", "die Sitzung [vom Freitag]"; and what is
    compared with: "mehr als [vor einem Jahr]". Words that begin at a place of *linked* open a clause.
    """
    words = lexicon(load(language))
    frame = words.frame
    if frame is None:
        return False
    low = max(0, phrase.span[0] - 30)
    found = tokens(text, low, min(len(text), phrase.span[1] + 60), words.clitics)
    at = next((place for place, token in enumerate(found) if token.start >= phrase.span[0]), 0)
    if at and _put_right(found, at, words, frame):
        return True
    if at and (frame.describing(found, at) is not None or _compares(found[at - 1], words, linked)):
        return True
    noun = at and found[at - 1].word and found[at - 1].text[0].isupper() and found[at - 1].start > low
    owned = found[at].lower in (words.closed["genitive"] if phrase.signal is not None else frame.owning)
    return bool(noun and owned)


def _put_right(found: Sequence[Token], at: int, words: Lexicon, frame: Frame) -> bool:
    """Whether a time is the wrong one of two: "nicht [am Montag], sondern am Dienstag"."""
    later = {token.lower for token in found[at:]}
    return found[at - 1].lower in words.closed["negation"] and not later.isdisjoint(frame.correcting)


def _compares(token: Token, words: Lexicon, linked: Container[int]) -> bool:
    """Whether a word says that what follows is compared with, and opens no clause."""
    return token.lower in words.closed["comparative"] and token.start not in linked


def cleft(text: str, clauses: Sequence[Clause], holder: Clause, phrase: Phrase, language: str = "en") -> Clause | None:
    """The clause that a phrase dates from before it: "it was only [on Monday] that the firm left"; else ``None``."""
    words = lexicon(load(language))
    subject = holder.subject
    if subject is None or subject.head not in words.closed["expletive"] or holder.kind != "state":
        return None
    if holder.verb[1] > phrase.span[0]:
        return None
    between = tokens(text, holder.verb[1], phrase.span[0], words.clitics)
    if not all(words.adverb(token) or token.lower in words.closed["negation"] for token in between):
        return None
    following = next((c for c in clauses if c.start >= phrase.end), None)
    if following is None or following.link is None or following.link.kind not in ("that", "relative"):
        return None
    return following if not text[phrase.end : following.link.start].strip() else None


def not_until(text: str, phrase: Phrase, language: str = "en") -> Phrase:
    """A phrase after "not until" is when something did begin; other phrases stay as they are."""
    if phrase.signal is None or phrase.signal[2] != "until" or not isinstance(phrase.resolution.value, Interval):
        return phrase
    words = lexicon(load(language))
    before = tokens(text, max(0, phrase.signal[0] - 8), phrase.signal[0], words.clitics)
    if not before or before[-1].lower not in words.closed["negation"]:
        return phrase
    signal = (*phrase.signal[:2], "in")
    known = evolve(phrase.resolution, within=phrase.resolution.value)
    return evolve(phrase, signal=signal, meaning=unbound(phrase.meaning), resolution=known)


def counted_back(text: str, clause: Clause, phrase: Phrase, begin: int, language: str = "en") -> bool:
    """Whether "since" says how far back nothing compares: "the highest [since 1990]", "the first time [since May]".

    The clause then tells of once, not of all the time since. *begin* is where the sentence begins.
    """
    if phrase.signal is None or phrase.signal[2] != "since":
        return False
    words = lexicon(load(language))
    before = [token.lower for token in tokens(text, begin, phrase.span[0], words.clitics)]
    pairs = {f"{one} {other}" for one, other in pairwise(before)}
    if pairs & words.closed["once"]:
        return True
    inside = tokens(text, min(clause.verb[1], phrase.span[0]), phrase.span[0], words.clitics)
    return any(token.lower in words.closed["superlative"] for token in inside)


def _after_noun(before: Sequence[Token], words: Lexicon) -> bool:
    """Whether an adjective after these words describes a noun: they end in one, or in a comma after one."""
    if before and before[-1].text == ",":
        before = before[:-1]
    return bool(before) and (before[-1].text[0].isdigit() or _noun(before[-1], words))


def _noun(token: Token, words: Lexicon) -> bool:
    """Whether a word may be a noun: no verb form, no closed word, no adverb."""
    word, closed = token.lower, words.closed
    names = ("preposition", "coordinator", "pronoun", "determiner", "subordinator", "relative", "negation")
    if not token.word or any(word in closed[name] for name in names) or words.adverb(token):
        return False
    auxiliary = word in words.be or word in words.have or word in words.do or word in words.modal
    return not auxiliary and (word in closed["also_noun"] or words.lemma_as(word, "VBD", "VBN") is None)
