"""Quarters and months of which a report looks ahead, though its clause is past or present: "cut its forecast for
December", "warned of a fourth-quarter loss", "the fourth quarter looks weak". The nearer one is meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from grammar.directions.focus import Read

_DATE: Final = 4
"""So many words at most has the date with which a quarter ends: "in September", "on Sept. 30"."""
_REPORTED: Final = 3
"""So many words at most tell what is foretold: "its third-quarter net income estimates"."""
_SPANS: Final = ("quarter", "half")


def is_outlook(read: Read, place: int) -> bool:
    """Whether a quarter or month at a place is one that is looked ahead to.

    >>> from grammar import find
    >>> text = "The firm cut its forecast for the fourth quarter. It had met that for the second quarter."
    >>> [p.timex.value for p in find(text, published="1996-08-14")]
    ['1996-Q4', '1996-Q2']
    """
    begin, end, told = _extent(read, place)
    if begin == end:
        return False
    found, lists, language = read.tokens, read.lexicon.lists, read.language
    if any(found[at].lower in lists["foretold"] for at in _heads(read, end)):
        return True  # "its fourth-quarter outlook", "its third-quarter sales estimates"
    before, led = (found[at].lower if at >= 0 else "" for at in (begin - 1, begin - 2))
    if before in read.lexicon.fixing_for and led in lists["foretold"]:
        return True
    if before in read.lexicon.closed["genitive"] and led in lists["foretold"] and _heads(read, end)[1:]:
        return True  # "its estimate of third-quarter profit"
    if before in lists["looked_about"] and led in lists["expectant"]:
        return True  # "optimistic about the fourth quarter"
    if before in language.words["IN"] and not told:
        return False  # "warned in December", "warned of losses in December"
    return _is_warned(read, begin) or _is_faced(read, end)


def _heads(read: Read, end: int) -> range:
    """The places right behind a time where its noun may stand, behind words for what is reported: "sales estimates"."""
    found, reported = read.tokens, read.language.words["island"]["earned"]
    last = end
    while last < min(len(found), end + _REPORTED) and found[last].lower in (*reported, *read.lexicon.reports):
        last += 1
    return range(end, min(last + 1, len(found)))


def _extent(read: Read, place: int) -> tuple[int, int, str]:
    """From where to where the words of a quarter, half or month go, and which unit it has, "" for a month; where the
    place is that of the date with which it ends, those of the quarter before: "the quarter ending Sept. 30".
    """
    found, words = read.tokens, read.language.words
    small = (*words["IN"], *words["ON"], *read.lexicon.fixing_for)
    at = place + 1 if place < len(found) and found[place].lower in small else place
    ending: Mapping[str, str] = words["ENDED"]
    if at > 1 and ending.get(found[place - 1].lower, "past") != "past":
        at = place - 2
        unit = _unit(found[at].lower, read)
        if unit:
            begin = at - (found[at - 1].lower in words["ORDW"])
            return begin - (found[begin - 1].lower in words["THE"]), at + 1, unit
        return place, place, ""
    begin = at
    at += at < len(found) and found[at].lower in words["THE"]
    if at >= len(found):
        return begin, begin, ""
    if found[at].lower in words["MONTH"]:
        return begin, at + 1, ""
    number, _, rest = found[at].lower.partition("-")
    if number in words["ORDW"] or number in words["SECOND"]:
        if not rest and at + 1 < len(found):
            at, rest = at + 1, found[at + 1].lower
        return (begin, at + 1, rest) if _unit(rest, read) else (begin, begin, "")
    unit = _unit(found[at].lower, read)
    return (begin, at + 1, unit) if unit and at > begin else (begin, begin, "")


def _unit(word: str, read: Read) -> str:
    """The quarter or half that a word names; "" for any other."""
    words = read.language.words
    if word in words["HALF"]:
        return "half"
    return word if words["UNIT"].get(word) in _SPANS else ""


def _is_warned(read: Read, begin: int) -> bool:
    """Whether somebody warned of what comes then: "warned of a fourth-quarter loss"."""
    verb = read.last_verb(begin)
    if verb is None or verb.lemma not in read.lexicon.warning or verb.passive:
        return False
    return any(token.lower in read.lexicon.closed["genitive"] for token in read.tokens[verb.last + 1 : verb.last + 2])


def _is_faced(read: Read, end: int) -> bool:
    """Whether the verb right behind a time tells how it is to be: "the fourth quarter looks weak", "should be strong";
    "results for the quarter ending Sept. 30 would be weak".
    """
    words, found = read.lexicon, read.tokens
    if end >= len(found):
        return False
    if words.lemma_as(found[end].lower, "VBZ") in words.lists["appearing"]:
        return True
    dated = read.language.words["ENDED"].get(found[end].lower, "past") != "past"
    reach = end + 1 + _DATE if dated else end
    verb = next((one for one in read.groups if end <= one.first <= reach and one.form == "finite"), None)
    return verb is not None and (verb.modality != "" if dated else verb.modality == "duty")
