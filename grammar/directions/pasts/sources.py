"""The day of the source of what a sentence tells, which is over whatever is told: "according to a statement by the firm
on Monday", "in a release Monday, the police report".
"""

from __future__ import annotations

from typing import Final

from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token
from grammar.directions.focus import Read
from grammar.directions.heads import day_words

_FAR: Final = 16
"""So many words at most has a source."""
_NAMED: Final = 6
"""So many words at most open a sentence up to the day of a statement: "in a written news release on Monday"."""


def is_of_source(read: Read, place: int) -> bool:
    """Whether a weekday, which ends its part of a sentence, is that of the source of the rest, or of a report that is
    quoted.

    >>> from grammar import find
    >>> text = "It may reopen in May, according to a note from the firm Friday. In a statement Friday, it says so."
    >>> [p.resolution.value.edtf for p in find(text, published="2024-11-13") if p.text == "Friday"]
    ['2024-11-08', '2024-11-08']
    """
    words, found, table = read.lexicon, read.tokens, read.language.words
    if place > 2 and place < len(found) and _is_quoted(read, place):
        return True
    if words.frame is not None or place < 2 or place >= len(found):
        return False
    day = place + (found[place].lower in table["ON"])
    if found[day : day + 1] == [] or found[day].lower not in table["WEEKDAY"]:
        return False
    behind = day + day_words(read, read.language, day)
    while behind < len(found) and found[behind].lower in table["PARTDAY"]:
        behind += 1
    if found[behind : behind + 1] and found[behind].word:
        return False  # "according to the league Monday is off"
    return _is_statement(read, place, behind) or _is_named(read, place)


def _is_quoted(read: Read, place: int) -> bool:
    """Whether a report is quoted by its number and its day: "quoting log 1315 of Monday"."""
    table, (named, number, of) = read.language.words, read.tokens[place - 3 : place]
    return of.lower in table["OF"] and number.text.isdigit() and named.lower in table["island"]["references"]


def _is_named(read: Read, place: int) -> bool:
    """Whether a source of the sentence stands before its day, with nothing between that tells of another time."""
    words, found = read.lexicon, read.tokens
    begin = next((at for at in range(place - 2, max(-1, place - _FAR), -1) if _leads(found, at, words)), None)
    if begin is None:
        return False
    between = [token.lower for token in found[begin + 2 : place]]
    planned = words.outlooks | words.due | words.planned | words.appointed | words.to
    if not planned.isdisjoint(between) or any(not token.word for token in found[begin:place]):
        return False
    return all(one.passive and one.form == "participle" for one in read.groups if begin < one.first < place)


def _leads(found: list[Token], at: int, words: Lexicon) -> bool:
    return (found[at].lower, found[at + 1].lower) in words.sources


def _is_statement(read: Read, place: int, behind: int) -> bool:
    """Whether a sentence begins with the statement of that day in which somebody tells the rest, in the present."""
    words, found = read.lexicon, read.tokens
    if place > _NAMED or behind >= len(found) or found[behind].text != "," or found[0].lower not in words.appointing_in:
        return False
    if found[1].lower not in words.closed["indefinite"] or found[place - 1].lower not in words.lists["statements"]:
        return False
    verb = next((group for group in read.groups if group.first > behind and group.form == "finite"), None)
    return verb is not None and verb.tense == "present" and verb.lemma in words.saying


def is_as_told(read: Read, place: int) -> bool:
    """Whether a time tells since when something is known or settled: "as agreed in May, the troops are to leave"."""
    words, found = read.lexicon, read.tokens
    if place < len(("as", "agreed")) or found[place - 2].lower not in words.closed["comparative"]:
        return False
    verb = words.lemma_as(found[place - 1].lower, "VBN")
    signal = found[place].lower if place < len(found) else ""
    table = read.language.words
    dated = signal in table["ON"] or signal in table["IN"] or signal in table["WEEKDAY"]
    planned = found[place - 1].lower in words.lists["adjectives"]  # "as planned on Tuesday we will move"
    return dated and not planned and verb is not None and verb in words.saying | words.directing
