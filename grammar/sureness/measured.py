"""The confidence of the phrases of a text, from what speaks for and against each."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar.language import Language
from grammar.phrase import Phrase
from grammar.policy import Policy
from grammar.sureness.evidence import evidence
from grammar.sureness.weights import BASE, WEIGHTS

DOUBTED: Final = 0.5
"""So sure at most is a phrase that contradicts itself, or has nothing to count from: nothing around it helps."""


def measured(text: str, phrases: Iterable[Phrase], policy: Policy, language: Language) -> Iterator[Phrase]:
    """Phrases with the share of such phrases that were right on labelled texts as their confidence."""
    for phrase in phrases:
        told = phrase.resolution
        if told.value is None or told.confidence <= DOUBTED:
            yield phrase
            continue
        sure = share(evidence(text, phrase, policy, language))
        halves = tuple(evolve(half, resolution=evolve(half.resolution, confidence=sure)) for half in phrase.halves)
        yield evolve(phrase, resolution=evolve(told, confidence=sure), halves=halves)


def share(evidence: Iterable[str]) -> float:
    """The share that is right of what has such evidence, by a logistic model: the log-odds of each piece are added."""
    odds = BASE + sum(WEIGHTS.get(name, 0.0) for name in evidence)
    return round(1 / (1 + math.exp(-odds)), 2)
