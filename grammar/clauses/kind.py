"""What kind of thing a verb tells of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from grammar.clauses.chain import infinitive
from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token

Kind = Literal["event", "state", "process", "speech"]


def kind_of_verb(found: Sequence[Token], group: Group, words: Lexicon) -> Kind:
    """What a verb tells of: an act of speech, a state, something that goes on, or an event."""
    if group.lemma in words.saying:
        return "speech"
    if group.lemma in words.closed["seeming"] and infinitive(found, group.last + 1, words):
        return "state"
    if group.stative:
        return "state"
    if group.lemma in words.states and (words.frame is not None or not group.progressive):
        return "state"
    return "process" if (group.progressive and group.form == "finite") or group.lemma in words.processes else "event"
