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
    """ "In the second half, margins should improve"; of months unless they are just over."""
    read, group = verb.read, verb.group
    if verb.behind or verb.at or group.form != "finite" or _first(read) is not group:
        return ""
    comma = next((at for at, token in enumerate(read.tokens[: _TIME + 1]) if token.text == ","), 0)
    if not comma or not comma < group.first <= comma + _SUBJECT or not _looks_ahead(verb):
        return ""
    return "future" if verb.asked.on_weekday else "passed"


def _first(read: Read) -> Group | None:
    """The first verb of a sentence that has a tense."""
    return next((group for group in read.groups if group.form == "finite"), None)


def _looks_ahead(verb: Verb) -> bool:
    """Whether a verb of now tells what ought to be, or what is expected."""
    group = verb.group
    if group.tense != "present" or group.perfect or group.progressive:
        return False
    return verb.modality == "duty" or (not verb.modality and group.lemma in verb.words.forecasting)


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
