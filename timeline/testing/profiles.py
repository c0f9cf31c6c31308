"""How hard to look: ``fast`` while you work, ``ci`` on every push, ``nightly`` when nobody waits.

>>> profile("fast").examples < profile("nightly").examples
True
"""

from __future__ import annotations

from typing import Final

from attrs import frozen


@frozen
class Profile:
    """Examples of each kind of meaning, of each other law, and seconds that a law may take."""

    kind_examples: int
    examples: int
    seconds: float


PROFILES: Final = {
    "fast": Profile(kind_examples=12, examples=60, seconds=4),
    "ci": Profile(kind_examples=60, examples=400, seconds=30),
    "nightly": Profile(kind_examples=1000, examples=10_000, seconds=1200),
}


def profile(name: str) -> Profile:
    """A profile by its name; ``ValueError`` for a name that is none."""
    if name not in PROFILES:
        raise ValueError(f"profile {name!r} is not known: one of {', '.join(PROFILES)} is meant")
    return PROFILES[name]
