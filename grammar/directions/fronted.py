"""Times that open a sentence whose verb tells what ought to be, or what somebody expects: "in the second half, margins
should improve", "in November, both sides expect a close race", "the weekend should be dry".
"""

from __future__ import annotations

from typing import Final

from grammar.clauses.group import Group
from grammar.directions.asked import Asked, Verb, Verdict
from grammar.directions.focus import Read

_TIME: Final = 5
"""So many words at most has such a time."""
_SUBJECT: Final = 8
"""So many words at most stand between it and its verb."""


def of_fronted(verb: Verb) -> Verdict:
    """ "In the second half, margins should improve", "on Monday it needs to pay", "that on Monday it must pay"; of
    months unless they are just over.
    """
    read, group, begin = verb.read, verb.group, _begin(verb)
    if verb.behind or begin is None or group.form != "finite" or _first(read, begin) is not group:
        return ""
    comma = next((at for at, token in enumerate(read.tokens[begin : begin + _TIME + 1], begin) if token.text == ","), 0)
    if not comma and not verb.asked.on_weekday:
        return ""
    if not comma < group.first <= (comma or begin + _TIME) + _SUBJECT or not _looks_ahead(verb):
        return ""
    return "future" if verb.asked.on_weekday else "passed"


def _begin(verb: Verb) -> int | None:
    """Where the clause begins that a phrase opens: its sentence, or what is behind "that"; ``None`` elsewhere."""
    links = verb.words.closed["complementizer"]
    for at in (verb.at, verb.at - 1):  # its preposition is a part of it, or not
        if at == 0 or (at > 0 and verb.read.tokens[at - 1].lower in links):
            return at
    return None


def _first(read: Read, begin: int) -> Group | None:
    """The first verb from a place on that has a tense."""
    return next((group for group in read.groups if group.form == "finite" and group.first >= begin), None)


def _looks_ahead(verb: Verb) -> bool:
    """Whether a verb of now tells what ought to be, or what is expected."""
    group = verb.group
    if group.tense != "present" or group.perfect or group.progressive:
        return False
    words = verb.words
    return verb.modality == "duty" or (not verb.modality and group.lemma in words.forecasting | words.needing)


def of_weekend(asked: Asked) -> Verdict:
    """ "The weekend looks wet", "the weekend should be dry"."""
    found, words, place = asked.read.tokens, asked.words, asked.place
    at = place + 1 if place < len(found) and found[place].lower in asked.language.words["THE"] else place
    if at + 1 >= len(found) or asked.language.words["UNIT"].get(found[at].lower) != "weekend":
        return ""
    if words.lemma_as(found[at + 1].lower, "VBZ") in words.lists["appearing"]:
        return "future"
    verb = next((group for group in asked.read.groups if group.first == at + 1), None)
    plain = verb is not None and verb.tense == "present" and not verb.perfect
    return "future" if plain and verb is not None and verb.modality == "duty" else ""
