"""Our own answers to meanings, for laws that are said as meanings: asked, and compared with what is due."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import grammar
from grammar import Context, Policy, Resolution
from grammar.meaning import Meaning
from timeline.testing.resolution_laws import Plain, told
from timeline.testing.violation import LawViolation

NEWS: Final = Policy.news()


def answer(meaning: Meaning, reference: datetime, policy: Policy = NEWS, context: Context | None = None) -> Resolution:
    """What a meaning denotes, said at a reference, by a policy, in a context."""
    return grammar.resolve(meaning, published=reference, policy=policy, context=context or Context())


def value(meaning: Meaning, reference: datetime, policy: Policy = NEWS, context: Context | None = None) -> Plain:
    """The value of the answer, as a kind tells it."""
    return told(answer(meaning, reference, policy, context).value)


def must(law: str, asked: object, due: object, got: object) -> None:
    """Raise ``LawViolation`` where what is due is not what was told."""
    if due != got:
        raise LawViolation(f"{law}: {asked}: {due}, told {got}")
