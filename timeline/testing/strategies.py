"""Every Hypothesis strategy of the harness, under one name: keyword arguments only, nothing filtered away.

Those of networks, timelines, articles and values are found by name in their own modules.

>>> from timeline.testing import strategies
>>> from hypothesis import find
>>> find(strategies.phrases(kinds=["tomorrow"]), lambda phrase: True).text
'tomorrow'
"""

from __future__ import annotations

from typing import Any

from timeline.testing.phrases import meanings, paraphrases, phrases
from timeline.testing.references import references
from timeline.testing.running_text import adversarial, distractors, texts, vocabularies

__all__ = [
    "adversarial",
    "distractors",
    "meanings",
    "paraphrases",
    "phrases",
    "references",
    "texts",
    "vocabularies",
]


def __getattr__(name: str) -> Any:
    """A strategy of the other half, where its module is there."""
    from timeline import testing

    return testing.found_in(("networks", "timelines", "values"), name, __name__)
