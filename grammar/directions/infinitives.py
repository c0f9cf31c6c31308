"""Infinitives before a phrase, and what plans them: "urged them to stay until Monday", "managed to stay"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token, tokens
from grammar.directions.focus import Focus, Read
from grammar.directions.timetable import owned

_LONG: Final = 30
"""So many words at most from "to" to a day."""
_TIME: Final = 4
"""So many words at most has a time that is the subject of an infinitive."""


def infinitive(read: Read, focus: Focus, start: int, end: int) -> str | None:
    """Whether an infinitive stands between, and what plans it: "urged them to stay", "an agreement to acquire".

    ``None`` where there is none, an empty text where nothing before it plans ("managed to reach").
    """
    words = focus.words
    found = _between(read, focus, start, end)
    place = next(
        (n for n in range(len(found) - 2, -1, -1) if found[n].lower == "to" and _verbal(found, n + 1, words)),
        None,
    )
    if place is None:
        return None
    before = next((token for token in reversed(found[:place]) if not words.adverb(token)), None)
    if before is None or found[place - 1].lower in words.closed["sole"]:
        return ""  # "talks broke off, only to resume on Monday"
    word = before.lower
    plans = {word, words.lemma_as(word, "VBD", "VBN", "VBZ", "VB", "VBG") or word}
    return word if word == "," or not (words.leading | words.due).isdisjoint(plans) else ""


def appointed(read: Read, words: Lexicon, group: Group, place: int) -> bool:
    """Whether the day at *place* is of what was settled, and not of the settling: "voted Tuesday to strike Friday",
    "ordered him to return to court Friday"; but "voted to pass the bill Friday".

    The verb that settles it has a day of its own, or the infinitive tells of what people do at a time that is set.
    """  # noqa: D205
    found = read.tokens
    first, table = group.last + 1, read.language.words
    to = next(
        (
            at
            for at in range(place - 2, max(group.last, place - _LONG), -1)
            if found[at].lower == "to" and _verbal(found, at + 1, words)
        ),
        None,
    )
    if to is None or group.lemma not in words.intending | words.resolving or owned(read, place):
        return False
    if found[place].lower in words.bygone or owned(read, place + 1):
        return False  # "decided Monday to let him go after Sunday's defeat"
    if group.perfect and group.tense == "past":
        return False  # "had agreed to meet on Friday"
    if any(first <= other.first < place for other in read.groups):
        return False
    between, behind = found[first:to], found[to + 2 : place]
    if any(token.lower in words.bygone for token in behind) or any(token.text == "," for token in between):
        return False
    if behind and behind[-1].lower in words.outcomes:
        return False  # "agreed Tuesday to look into the crash on Sunday"
    if any(token.lower in table["WEEKDAY"] or token.lower in table["TODAY"] for token in between):
        return True
    alone = not behind or behind[0].lower in words.closed["preposition"] or words.adverb(behind[0])
    return alone and words.lemma_as(found[to + 1].lower, "VB") in words.convening


def is_of_outcome(read: Read, words: Lexicon, place: int) -> bool:
    """Whether the day at *place* has what is over: "decided to let him go after Sunday's defeat"."""
    at = next((at for at in (place, place + 1) if owned(read, at)), None)
    return at is not None and any(token.lower in words.outcomes for token in read.tokens[at + 2 : at + 2 + _TIME])


def is_awaited(read: Read, words: Lexicon, group: Group, place: int) -> bool:
    """Whether a present awaits what the time right behind it will be: "it expects December to be weak"; not "to have
    been weak".
    """  # noqa: D205
    awaits = group.lemma in words.forecasting | words.planning and group.tense == "present" and not group.perfect
    if words.frame is not None or not awaits or group.last + 1 != place:
        return False
    behind = [token.lower for token in read.tokens[place : place + _TIME + 2]]
    to = next((at for at, word in enumerate(behind[:-1]) if word == "to"), 0)
    return to > 0 and behind[to + 1] not in words.have and bool(_verbal(read.tokens[place:], to + 1, words))


def _verbal(found: Sequence[Token], place: int, words: Lexicon) -> bool:
    """Whether the word after "to" is a verb: one that the tables know, "be", or any word that a plan leads to."""
    word = found[place].lower
    if words.lemma_as(word, "VB") or word in words.be:
        return True
    before = found[place - 2].lower if place > 1 else ""
    leads = {before, words.lemma_as(before, "VBD", "VBN", "VBZ", "VB") or before}
    closed = words.closed["determiner"] | words.closed["preposition"] | words.closed["possessive"]
    closed |= words.closed["pronoun"]  # "agreed to it on Friday"
    return (
        found[place].text.isalpha()
        and found[place].text.islower()
        and word not in closed
        and not (words.leading.isdisjoint(leads))
    )


def _between(read: Read, focus: Focus, start: int, end: int) -> Sequence[Token]:
    """The words between two places; read anew where a place parts one of the sentence's words."""
    first = read.place_of(start + 1)
    if first and read.tokens[first - 1].end > start:
        first -= 1
    last = read.place_of(end)
    found = read.tokens[first:last]
    if found and (found[0].start < start or found[-1].end > end or found[0].text[0] in "'’"):
        return tokens(focus.text, start, end, focus.words.clitics)
    return found
