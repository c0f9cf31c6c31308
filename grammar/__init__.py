"""From words to dates: time phrases read, resolved against a publication date, and found in running text.

The face is lazy: importing it loads nothing but itself.

>>> from grammar import find, resolve
>>> resolve("yesterday", published="2024-11-11").value.edtf
'2024-11-10'
>>> [p.text for p in find("They met on Monday, a day after the vote.", published="2024-11-11")]
['Monday', 'a day']
"""

from __future__ import annotations

import importlib

TYPE_CHECKING = False  # known to type checkers; importing typing would take longer than the face itself
if TYPE_CHECKING:
    from typing import Any

    from grammar.attachment.acts import act as act
    from grammar.attachment.attach import clause_of as clause_of
    from grammar.attachment.attach import comparison as comparison
    from grammar.attachment.attach import content_words as content_words
    from grammar.attachment.attach import noun_after as noun_after
    from grammar.attachment.attach import of_noun as of_noun
    from grammar.attachment.attach import trimmed as trimmed
    from grammar.attachment.attach import with_length as with_length
    from grammar.attachment.attach import with_outer_signal as with_outer_signal
    from grammar.attachment.limits import Limit as Limit
    from grammar.attachment.limits import noun_limits as noun_limits
    from grammar.clauses.clause import Clause as Clause
    from grammar.clauses.clause_reader import read_clauses as read_clauses
    from grammar.clauses.sentence import Sentence as Sentence
    from grammar.errors import BadReference as BadReference
    from grammar.errors import BrokenFolder as BrokenFolder
    from grammar.errors import GrammarError as GrammarError
    from grammar.errors import ImpossibleDate as ImpossibleDate
    from grammar.errors import UnknownLanguage as UnknownLanguage
    from grammar.errors import UnknownPolicy as UnknownPolicy
    from grammar.errors import UnknownZone as UnknownZone
    from grammar.errors import UnreadPhrase as UnreadPhrase
    from grammar.granularity import Granularity as Granularity
    from grammar.interval import Interval as Interval
    from grammar.interval import Period as Period
    from grammar.interval import Recurrence as Recurrence
    from grammar.interval import Reference as Reference
    from grammar.island import find as find
    from grammar.meaning import Meaning as Meaning
    from grammar.phrase import Phrase as Phrase
    from grammar.policy import Policy as Policy
    from grammar.publication import Publication as Publication
    from grammar.reading import in_words as in_words
    from grammar.reading import read as read
    from grammar.reading import resolve as resolve
    from grammar.resolution import Candidate as Candidate
    from grammar.resolution import Context as Context
    from grammar.resolution import Resolution as Resolution
    from grammar.resolution import Step as Step
    from grammar.spell import conflict_words as conflict_words
    from grammar.vocabulary import Vocabulary as Vocabulary
    from grammar.vocabulary import WordClash as WordClash

_HOMES = {
    "BadReference": "errors",
    "BrokenFolder": "errors",
    "GrammarError": "errors",
    "ImpossibleDate": "errors",
    "UnknownLanguage": "errors",
    "UnknownPolicy": "errors",
    "UnknownZone": "errors",
    "UnreadPhrase": "errors",
    "Granularity": "granularity",
    "Interval": "interval",
    "Period": "interval",
    "Recurrence": "interval",
    "Reference": "interval",
    "find": "island",
    "Limit": "attachment.limits",
    "Meaning": "meaning",
    "Phrase": "phrase",
    "Policy": "policy",
    "Publication": "publication",
    "in_words": "reading",
    "read": "reading",
    "resolve": "reading",
    "Candidate": "resolution",
    "Context": "resolution",
    "Resolution": "resolution",
    "Step": "resolution",
    "conflict_words": "spell",
    "Vocabulary": "vocabulary",
    "WordClash": "vocabulary",
    "act": "attachment.acts",
    "clause_of": "attachment.attach",
    "comparison": "attachment.attach",
    "content_words": "attachment.attach",
    "noun_after": "attachment.attach",
    "noun_limits": "attachment.limits",
    "of_noun": "attachment.attach",
    "trimmed": "attachment.attach",
    "with_length": "attachment.attach",
    "with_outer_signal": "attachment.attach",
    "Clause": "clauses.clause",
    "Sentence": "clauses.sentence",
    "read_clauses": "clauses.clause_reader",
}
__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    """Load a public name on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module 'grammar' has no attribute {name!r}")
    value = getattr(importlib.import_module(f"grammar.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names."""
    return __all__
