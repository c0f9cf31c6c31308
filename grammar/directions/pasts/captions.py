"""Presents of captions, which tell what a picture shows: "she speaks in Rome, Tuesday."; results below their day."""

from __future__ import annotations

from typing import Final

from grammar.clauses.group import Group
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import owned

_SIDES: Final = 6
"""So many words at most has a side with its goals."""
_DATE: Final = 4
"""So many words at most has what stands behind the last comma of a caption."""


def is_captioned(read: Read, group: Group, place: int) -> bool:
    """Whether a sentence ends with a place and its weekday, as captions do: "she speaks in Rome, Tuesday."; or has its
    weekday between two commas, or a word for where somebody stands in the picture: "Workers clear rubble, Monday, from
    a street", "the mayor, left, shakes hands with him on Tuesday"; or tells what only a picture shows: "hug on Sunday".
    """
    found, plain = read.tokens, group.tense == "present" and not (group.perfect or group.modality)
    if plain and read.closed and 2 < place < len(found) and group.last < place and _is_pictured(read, group, place):
        return True
    if not plain or not read.closed or not 2 < place < len(found) < place + _DATE or group.last > place - 3:
        return False
    if found[place].lower not in read.language.words["WEEKDAY"] or found[place - 1].text != ",":
        return False
    return found[place - 2].text[:1].isupper() and not any(token.word for token in found[place + 1 :])


def _is_pictured(read: Read, group: Group, place: int) -> bool:
    """Whether a present tells what a picture shows of a weekday."""
    words, found, days = read.lexicon, read.tokens, read.language.words["WEEKDAY"]
    at = place + (found[place].lower in read.language.words["ON"])
    if at >= len(found) or found[at].lower not in days or owned(read, at):
        return False
    between = found[at - 1].text == "," and found[at + 1 : at + 2] != [] and found[at + 1].text == ","
    marks = words.lists["in_picture"]
    beside = (one for one in range(1, group.first) if found[one].lower in marks and found[one - 1].text in ",(")
    placed = any(found[one + 1].text in ",)" for one in beside)
    return between or placed or group.lemma in words.lists["posing"]


def is_result(read: Read, place: int) -> bool:
    """Whether a weekday is the label of a result: "Saturday: Town 2, Rovers 1"."""
    found, days = read.tokens, read.language.words["WEEKDAY"]
    if place + _SIDES >= len(found) or found[place].lower not in days or found[place + 1].text != ":":
        return False
    comma = next((at for at in range(place + 3, place + _SIDES) if found[at].text == ","), 0)
    if not comma or not found[comma - 1].text.isdigit() or not found[place + 2].text[0].isupper():
        return False
    second = next((token for token in found[comma + 1 : comma + _SIDES] if not token.text[0].isalpha()), None)
    return second is not None and second.text.isdigit() and found[comma + 1].text[0].isupper()
