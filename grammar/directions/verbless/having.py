"""What somebody has on a day, as one tells it of what one goes to: "we have a concert on Friday", "We've got United on
Saturday", "i got work saturday".
"""

from __future__ import annotations

from typing import Final

from grammar.clauses.group import Group
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import owned

_BRIEF: Final = 4
"""Words at most of what somebody has."""
_DAYS: Final = 6
"""So many words at most tell the days that somebody has off."""


def is_reserved(read: Read, place: int) -> bool:
    """Whether a post without a subject tells for which day something was booked: "Booked a table for saturday", "just
    booked us in for friday".
    """
    tokens, words = read.tokens, read.lexicon
    if not words.notes or read.groups or not 1 < place < len(tokens):
        return False
    day = place + (tokens[place].lower in words.fixing_for)
    if day >= len(tokens) or tokens[day].lower not in read.language.words["WEEKDAY"] or owned(read, day):
        return False
    first = 1 if tokens[0].lower in words.closed["polite"] else 0
    booked = words.lemma_as(tokens[first].lower, "VBD") in words.notes["reserving"]
    return booked and tokens[day - 1].lower in words.fixing_for and all(token.word for token in tokens[:day])


def is_booked(read: Read, place: int) -> bool:
    """Whether a present tells what somebody has on a day: "we have a concert on Friday", "I've got an exam Monday"."""
    words = read.lexicon
    group = read.last_verb(place)
    if not words.notes or group is None or group.form != "finite" or group.modality:
        return False
    if group.tense != "present":
        return _has_got(read, group, place)
    if group.first and read.tokens[group.first - 1].lower in read.language.words["TO"]:
        return False  # "sent him to have a scan on Monday"
    last = read.tokens[group.last].lower
    owns = last in words.notes["having"] if group.perfect else last in words.have
    if owns and _is_off(read, group.last + 1, place):
        return True
    things = read.tokens[group.last + 1 : place]
    if not owns or not 0 < len(things) <= _BRIEF or any(token.lower in words.closed["preposition"] for token in things):
        return False
    known = words.notes["engagements"] | words.fixtures | words.occasions | words.gatherings
    possessed = any(token.text in read.language.words["POSS"] for token in read.tokens[place + 1 : place + 2])
    over = words.over | words.outcomes | words.notes["kept"]
    meets = (
        group.perfect and things[0].text.istitle() and things[-1].lower not in over
    )  # "we've got United on Saturday"
    return (meets or things[-1].lower in known) and not possessed


def _is_off(read: Read, begin: int, place: int) -> bool:
    """ "I have Monday and Tuesday off": weekdays right behind a verb, before what somebody is on them."""
    words, known = read.lexicon, read.language.words
    joints = (known["WEEKDAY"], known["PARTDAY"], words.closed["coordinator"], (",",))
    days = read.tokens[begin : begin + _DAYS]
    end = next((at for at, token in enumerate(days) if not any(token.lower in joint for joint in joints)), len(days))
    return begin <= place < begin + end and any(token.lower in words.notes["leaving"] for token in days[end : end + 1])


def _has_got(read: Read, group: Group, place: int) -> bool:
    """ "I got work saturday", "we got a match on Sunday": what one goes to, and gets from nobody."""
    words, things = read.lexicon, read.tokens[group.last + 1 : place]
    if group.last != group.first or read.tokens[group.last].lower not in words.notes["having"] or not group.first:
        return False
    if read.tokens[group.first - 1].lower not in read.language.words["island"]["speakers"] or owned(read, place):
        return False
    if not 0 < len(things) <= _BRIEF or not all(token.word for token in things) or len(read.groups) > 1:
        return False
    named = things[0].lower in words.closed["definite"] or things[0].lower in words.closed["preposition"]
    return not named and (things[-1].lower in words.fixtures or things[-1].lower in words.notes["attended"])
