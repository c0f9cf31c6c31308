"""Every Hypothesis strategy of the harness, under one name: keyword arguments only, nothing filtered away.

>>> from timeline.testing import strategies
>>> from hypothesis import find
>>> find(strategies.phrases(kinds=["tomorrow"]), lambda phrase: True).text
'tomorrow'
"""

from __future__ import annotations

from timeline.testing.accounts import accounts
from timeline.testing.articles import articles, stories
from timeline.testing.choice_laws import choice_networks
from timeline.testing.engine_laws import bound_networks
from timeline.testing.networks import consistent_networks, inconsistent_networks
from timeline.testing.phrases import meanings, paraphrases, phrases
from timeline.testing.references import references
from timeline.testing.running_text import adversarial, distractors, texts, vocabularies
from timeline.testing.situations import situations
from timeline.testing.statement_laws import told_networks
from timeline.testing.task_laws import tasks
from timeline.testing.timelines import timelines
from timeline.testing.values import (
    bounds,
    edtf_strings,
    event_times,
    intervals,
    periods,
    recurrences,
    references_without_date,
    relations,
)

__all__ = [
    "accounts",
    "adversarial",
    "articles",
    "bound_networks",
    "bounds",
    "choice_networks",
    "consistent_networks",
    "distractors",
    "edtf_strings",
    "event_times",
    "inconsistent_networks",
    "intervals",
    "meanings",
    "paraphrases",
    "periods",
    "phrases",
    "recurrences",
    "references",
    "references_without_date",
    "relations",
    "situations",
    "stories",
    "tasks",
    "texts",
    "timelines",
    "told_networks",
    "vocabularies",
]
