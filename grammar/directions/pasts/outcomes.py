"""Plans whose outcome is told: "a convoy that was to have left on Thursday got no farther than a bridge", "a train
promised for Wednesday arrived on Saturday", "they were due to fly on Thursday, when the airport shut".

What was called off may have been planned for a day to come: "a strike planned for Saturday was averted".
"""

from __future__ import annotations

from typing import Final

from grammar.clauses.group import Group
from grammar.directions.asked import Asked, Verb, Verdict
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import owned

_LIST: Final = 4
"""So many words of a list at most stand between "for" and its last day: "for Saturday and Sunday"."""


def was_to_have(verb: Verb) -> bool:
    """Whether a past tells what came in place of what "was to have" been, or when what was due could not be."""
    read, group, words = verb.read, verb.group, verb.words
    behind = read.tokens[group.first : verb.at]
    unreal = any(token.lower in words.have for token in behind)
    others = [one for one in read.groups if one.form == "finite" and one.first > verb.at]
    if unreal:
        return bool(others) and _came(read, others[0])
    nexts = [at for at in range(verb.at, min(len(read.tokens), verb.at + _LIST)) if read.tokens[at].text == ","]
    link = read.tokens[nexts[0] + 1].lower if nexts and nexts[0] + 1 < len(read.tokens) else ""
    return words.links.get(link) == "when" and bool(others) and _came(read, others[0])


def came_otherwise(verb: Verb) -> bool:
    """Whether what was set for a weekday came on another one."""
    read, days = verb.read, verb.read.language.words["WEEKDAY"]
    main = next((one for one in read.groups if one.form == "finite" and one.first > verb.at), None)
    if main is None or not verb.asked.on_weekday or not _came(read, main):
        return False
    return any(token.lower in days for token in read.tokens[main.last + 1 :])


def _came(read: Read, group: Group) -> bool:
    """Whether a verb tells what happened, and neither who said it nor that it was called off."""
    words = read.lexicon
    off = words.lists["calling_off"] | words.lists["averting"]
    return group.tense == "past" and not group.modality and group.lemma not in words.saying | off


def would_have(verb: Verb) -> Verdict:
    """ "She would have been 82 on Wednesday"."""
    weekday = verb.asked.on_weekday and not owned(verb.read, verb.at)
    beside = verb.behind or weekday  # "On Tuesday I would have bet my house on it"
    return "nearest" if beside and verb.modality == "would" and verb.group.perfect else ""


def which_was(asked: Asked) -> Verdict:
    """A weekday of which it is told what it was: "they did not wait for Monday, which was a holiday"."""
    found, words, days = asked.read.tokens, asked.words, asked.read.language.words["WEEKDAY"]
    at = next((at for at in range(asked.place, min(len(found), asked.place + 2)) if found[at].lower in days), None)
    if at is None or at + 3 >= len(found) or found[at + 1].text != ",":
        return ""
    which, was = found[at + 2].lower, found[at + 3].lower
    return "past" if which in words.closed["relative"] and words.be.get(was) == "past" else ""


def booked_for(asked: Asked) -> Verdict:
    """A weekday for which something was booked, in a past clause: "her slot was for Saturday", "bookings for Saturday
    and Sunday were dropped", "a strike had been threatened for Friday": the nearest one.
    """
    read, place, table = asked.read, asked.place, asked.read.language.words
    beside = read.last_verb(place), next((one for one in read.groups if one.first > place), None)
    if not asked.on_weekday or not any(one is not None and (one.tense == "past" or one.perfect) for one in beside):
        return ""
    found, verb = read.tokens, beside[0]
    at = place if table["PREP"].get(found[place].lower) == "for" else place - 1
    for _ in range(_LIST):
        if at and table["PREP"].get(found[at].lower) != "for":
            at -= 1 if _is_listed(read, at) else at
    if not at or table["PREP"].get(found[at].lower) != "for":
        return ""
    words = asked.words
    if verb is None or verb.last != at - 1:
        return "nearest" if found[at - 1].lower in words.lists["bookings"] else ""
    booked = verb.lemma in words.be and found[verb.first - 1].lower in words.lists["bookings"]
    booked = booked or (verb.form == "finite" and verb.passive and verb.lemma in words.lists["set_right_behind"])
    return "nearest" if booked else ""


def _is_listed(read: Read, at: int) -> bool:
    """Whether a word is one of a list of days."""
    word, table = read.tokens[at].lower, read.language.words
    return word in table["WEEKDAY"] or word in table["AND"] or word == "," or word[0].isdigit()
