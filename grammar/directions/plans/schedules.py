"""Lists of what is on: "Sunday's games: Hull at Leeds, 3 p.m.", "A look at Thursday's television", "Saturday at 9 p.m.
on CNN".
"""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Read
from grammar.directions.plans.timetable import is_noun

_HEAD: Final = 7
"""So many words at most head a list: "Thursday's guests on 'Today':"."""
_LEAD: Final = 4
"""So many words at most stand before the day of a list: "A look at"."""


def is_on_list(read: Read, place: int) -> bool:
    """Whether a day has a list of what is on: no verb of the past follows, and no score; not
    "Tuesday's games: Boston 3, Toronto 2".

    >>> from grammar import find
    >>> text = "Sunday's games: Hull at Leeds, 3 p.m."
    >>> [phrase.resolution.value.lower[:10] for phrase in find(text, published="2024-11-13")]
    ['2024-11-17', '2024-11-17']
    """
    words, found, language = read.lexicon, read.tokens, read.language
    day = place
    if day < len(found) and found[day].lower not in language.words["WEEKDAY"]:
        day += 1
    if day > _LEAD or not found[day : day + 1] or found[day].lower not in language.words["WEEKDAY"]:
        return False
    if any(group.first < day for group in read.groups):
        return False
    owns = next((at for at in (day + 1, day + 2) if found[at : at + 1] and found[at].text in language.words["POSS"]), 0)
    if not owns or not _leads(read, day):
        return False
    heads = found[owns + 1 : owns + 1 + _HEAD]
    colon = next((at for at, token in enumerate(heads) if token.text == ":"), None)
    named = [token.lower for token in (heads if colon is None else heads[:colon])]
    if colon is None:
        guests = bool(day) and found[0].lower in words.lists["guests"] and not read.groups
        return guests and not words.lists["listings"].isdisjoint(named)
    if words.lists["listings"].isdisjoint(named):
        return False
    start = owns + 2 + colon
    if any(group.first >= start and (group.tense == "past" or group.perfect) for group in read.groups):
        return False
    return not any(found[at].text.isdigit() and _is_score(read, at) for at in range(start, len(found)))


def _leads(read: Read, day: int) -> bool:
    """Whether nothing but words of a heading stands before a day: "A look at", "Guests for"."""
    words, before = read.lexicon, read.tokens[:day]
    if not before:
        return True
    noun = before[-2].lower if len(before) > 1 else ""
    heads = noun in words.lists["guests"] | words.lists["listings"] | words.lists["glances"]
    return heads and before[-1].lower in words.closed["preposition"] and is_noun(words, noun)


def _is_score(read: Read, at: int) -> bool:
    """Whether a number ends its part, as scores do and hours do not: "Boston 3, Toronto 2"."""
    behind = read.tokens[at + 1 : at + 2]
    return not behind or not behind[0].word


def is_hour_on_air(read: Read) -> bool:
    """Whether a line is no more than a day, its hour and who airs it: "Saturday at 9 p.m. Eastern on CNN.", or its hour
    and another one: "Saturday at 9 p.m. and again Sunday at 10."; not "It was Saturday at 9".
    """
    words, found, language = read.lexicon, read.tokens, read.language
    if read.groups or len(found) < 3 or found[0].lower not in language.words["WEEKDAY"]:
        return False
    if found[1].lower not in language.words["AT"] or not found[2].text[:1].isdigit():
        return False
    on, again = language.words["ON"], words.lists["once_more"]
    for at in range(3, len(found) - 1):
        if found[at].lower in again:
            return True
        name = found[at + 1].text
        if found[at].lower in on and name.isupper() and len(name) > 1:
            return True
    return False


def is_on_calendar(read: Read, place: int) -> bool:
    """Whether a day opens an entry of a calendar of what is due: "On tap: Thursday, jobless claims; Friday, durable
    goods"; not "Reports out last week: Thursday, jobless claims".
    """
    words, found, language = read.lexicon, read.tokens, read.language
    if not 1 < place < len(found) - 1 or found[place].lower not in language.words["WEEKDAY"]:
        return False
    if found[place - 1].text not in (":", ";") or found[place + 1].word:
        return False
    colon = next((at for at in range(1, min(place, _HEAD)) if found[at].text == ":"), 0)
    label = [token.lower for token in found[:colon]]
    if words.lists["calendars"].isdisjoint(label) or any(language.words["DET"].get(word) == "last" for word in label):
        return False
    return not any(group.tense == "past" or group.perfect for group in read.groups)
