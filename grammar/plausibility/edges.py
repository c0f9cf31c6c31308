"""Where a phrase ends and begins: the stop of "in Nov." is the sentence's, the article of "on a Sunday" its own, that
of "the Labor Day parade" is none of the feast.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import weekday_of
from grammar.clauses.beside import word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.directions.focus import focus_of
from grammar.language import Language
from grammar.parsing.driver import Reading

_BLANK: Final = re.compile(r"\s*")
_ABBREVIATED: Final = ("MONTH", "WEEKDAY", "UNIT", "UNITS")


def edged(text: str, reading: Reading, language: Language) -> Reading:
    """A reading with its own edges: without the stop of its sentence, with its own article and no other."""
    return with_article(text, without_article(text, without_stop(text, reading, language), language), language)


def without_stop(text: str, reading: Reading, language: Language) -> Reading:
    """A reading without the stop that ends its sentence; the stop of an abbreviation inside a sentence stays.

    >>> from grammar import find
    >>> [p.text for p in find("He left on Nov. 3. We met in Dec.", published="2024-11-11")]
    ['Nov. 3', 'Dec']
    """
    last, end = reading.tokens[-1], reading.end
    if text[end - 1 : end] != "." or last.kinds[0][0] not in _ABBREVIATED or last.end != end:
        return reading
    before, behind = _BLANK.match(text), _BLANK.match(text, end)
    alone = before is not None and before.end() >= reading.start and behind is not None and behind.end() == len(text)
    if reading.signal is None and alone:
        return reading  # nothing but the phrase: a cell of a table
    read = focus_of(text, language.code).read_at(last.start)
    if read is None or any(letter.isalnum() for letter in text[end : read.sentence.end]):
        return reading
    pieces = (*reading.pieces[:-1], (reading.pieces[-1][0], end - 1)) if reading.pieces else ()
    return evolve(reading, end=end - 1, pieces=pieces)


def with_article(text: str, reading: Reading, language: Language) -> Reading:
    """A weekday or a part of it with its "a", unless that belongs to a noun behind it: "a Sunday paper".

    >>> from grammar import find
    >>> [p.text for p in find("They open on a Sunday. They read a Sunday paper.", published="2024-11-11")]
    ['a Sunday', 'Sunday']
    """
    start, meaning = reading.first, reading.meaning
    day = meaning.date if isinstance(meaning, m.DayPart) else meaning
    if reading.start != start or reading.names[0] != "WEEKDAY" or weekday_of(day) is None or not start:
        return reading
    before = word_before(text, start)
    article = start - len(before) - 1
    if before.lower() not in language.words["A"] or text[article:start] != f"{before} ":
        return reading
    after = word_after(text, reading.end)
    if after and after.lower() not in language.words["island"]["small"]:
        return reading
    return evolve(reading, start=article)


def without_article(text: str, reading: Reading, language: Language) -> Reading:
    """A feast without the article of the noun behind it: "the Labor Day parade"; not "the Fourth of July was wet".

    >>> from grammar import find
    >>> [p.text for p in find("She left at the Labor Day parade.", published="2024-11-11")]
    ['Labor Day']
    """
    if reading.own_names != ("THE", "NAMED") or text[reading.end : reading.end + 1] != " ":
        return reading
    named, island, after, words = (
        reading.own[1],
        language.words["island"],
        word_after(text, reading.end),
        lexicon(language),
    )
    if island["nouns"] or not after or reading.end != named.end or after.lower() in island["small"]:
        return reading
    if any(after in words.closed[name] for name in ("preposition", "coordinator", "subordinator", "particle")):
        return reading
    read = focus_of(text, language.code).read_at(named.start)
    if read is None or any(read.tokens[group.first].start == reading.end + 1 for group in read.groups):
        return reading
    return evolve(reading, start=named.start)
