"""Whether a sentence that does not tell where its weekday lies leaves it open, or leans back to what was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from grammar.building.telling import is_weekday, is_yearless
from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.context import Direction
from grammar.directions.direction import direction_at
from grammar.directions.focus import Read, focus_of
from grammar.language import Language
from grammar.parsing.driver import Reading

_ALONE: Final = 6
"""With fewer characters around it a phrase stands alone: "(on Friday)."."""
_BESIDE: Final = 5
"""So many words at most stand between what is kept of a day and that day."""


def looking(text: str, reading: Reading, language: Language, spoken: Sequence[tuple[int, int]] = ()) -> Direction:
    """Where the words around a phrase tell that it lies; "near" or "open" where they tell nothing, "alone" without any.

    *spoken* are words for days and months before it that may be taken for verbs.
    """
    there = None if reading.day_at is None else direction_at(text, reading.day_at, language, spoken)
    way = there or direction_at(text, reading.first, language, spoken)
    if way is not None:
        return way
    if len(text) - (reading.last - reading.first) < _ALONE:
        return "alone"
    day = any(is_weekday(node) or (is_yearless(node) and node.day is not None) for node in reading.nodes)
    return "open" if day and is_open(text, reading.first, language) else "near"


def is_open(text: str, start: int, language: Language) -> bool:
    """Whether a sentence tells of nothing that was, so that a weekday in it may be the next as well as the last one.

    >>> from grammar import find
    >>> text = "Big matches this week: Leeds v Hull, Friday. Crash on Friday."
    >>> [p.resolution.value.edtf for p in find(text, published="2024-11-13") if "Friday" in p.text]
    ['2024-11-15', '2024-11-08']
    """
    read = focus_of(text, language.code).read_at(start)
    if read is None or read.lexicon.frame is not None:
        return False
    place = read.place_of(start)
    begin = read.place_of(text.rfind("\n", 0, start) + 1)
    return not _tells_past(read, begin, place) and not _names_past(read, begin, place)


def _tells_past(read: Read, begin: int, place: int) -> bool:
    """Whether the verb before a place, in the line that begins so, tells of what was, or the first one behind it where
    none stands before.
    """
    verbs = [group for group in read.groups if group.first >= begin]
    finite = [group for group in verbs if group.form == "finite"]
    before = [group for group in finite if group.last < place][-1:]
    for group in before or finite[:1]:
        done = group.perfect and not group.modality
        return group.tense == "past" or done or (bool(before) and _is_headline(read, group))
    names = _is_fixture(read, begin, place)  # "Leeds United v Hull (Saturday)"
    told = [verb.first for verb in verbs if verb.form == "participle" and not verb.progressive]
    told += [at for at in range(begin, len(read.tokens)) if _is_past(read.tokens[at].lower, read.lexicon)]
    return any(not _on_condition(read, at) and not (names and read.tokens[at].text[:1].isupper()) for at in told)


def _is_fixture(read: Read, begin: int, place: int) -> bool:
    """Whether two sides meet before a place: "Leeds v Hull, Saturday"."""
    versus = read.lexicon.notes["versus"]
    return any(token.lower in versus for token in read.tokens[begin + 1 : place])


def _on_condition(read: Read, at: int) -> bool:
    """Whether a condition stands right before a word: "Saturday (3 p.m. unless stated)"."""
    return at > 0 and read.tokens[at - 1].lower in read.lexicon.closed["conditional"]


def _is_past(word: str, words: Lexicon) -> bool:
    """Whether a word is a past and no other form of its verb: "Missed the gig on Monday", not "cut"."""
    return words.lemma_as(word, "VBD") not in (None, word)


def _is_headline(read: Read, verb: Group) -> bool:
    """Whether a present tells what was done, as headlines have it: "Oil drops Friday"."""
    words = read.lexicon
    plain = verb.tense == "present" and not (verb.modality or verb.perfect or verb.progressive or verb.passive)
    return not read.closed and plain and verb.lemma not in words.states and verb.lemma != "be"


def _names_past(read: Read, begin: int, place: int) -> bool:
    """Whether a noun of the line is of what is over, as arrests and defeats are, or what is kept of a day stands right
    before or behind that: "photos from Friday", "Sunday Cricket Results".
    """
    words, table = read.lexicon, read.language.words
    beside = read.tokens[max(begin, place - _BESIDE) : place]
    behind = read.tokens[place + 1 : place + _BESIDE]
    return (
        any(token.lower in words.over for token in read.tokens[begin:])
        or any(_is_kept(token.lower, words, table) for token in beside)
        or any(token.lower in words.notes["recorded"] for token in behind)
    )


def _is_kept(word: str, words: Lexicon, table: Mapping[str, Any]) -> bool:
    """Whether a word is what is kept of a day, and no preposition before that: "photos", not "from"."""
    return word in words.notes["kept"] and word not in table["PREP"] and word not in table["FROM"]
