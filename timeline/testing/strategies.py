"""Every Hypothesis strategy of the harness, under one name: keyword arguments only, nothing filtered away.

>>> from timeline.testing import strategies
>>> from hypothesis import find
>>> find(strategies.phrases(kinds=["tomorrow"]), lambda phrase: True).text
'tomorrow'
"""

from __future__ import annotations

from timeline.testing.articles import articles
from timeline.testing.networks import consistent_networks, inconsistent_networks
from timeline.testing.phrases import meanings, paraphrases, phrases
from timeline.testing.references import references
from timeline.testing.running_text import adversarial, distractors, texts, vocabularies
from timeline.testing.situations import situations
from timeline.testing.stories import stories
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
    "adversarial",
    "articles",
    "bounds",
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
    "texts",
    "timelines",
    "vocabularies",
]
