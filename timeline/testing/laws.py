"""Every law of the harness, under one name; each is a plain function that raises ``LawViolation``.

>>> from timeline.testing import laws
>>> laws.known_meaning.__doc__
'What is answered is what the words mean.'
"""

from __future__ import annotations

from typing import Any

from timeline.testing.phrase_laws import (
    containment,
    context,
    exists,
    known_meaning,
    linear_time,
    mirror,
    paraphrase,
    policy_kept,
    pure,
    roundtrip,
    shift,
    silence,
    spans,
)
from timeline.testing.violation import AdapterFault, LawViolation

__all__ = [
    "AdapterFault",
    "LawViolation",
    "containment",
    "context",
    "exists",
    "known_meaning",
    "linear_time",
    "mirror",
    "paraphrase",
    "policy_kept",
    "pure",
    "roundtrip",
    "shift",
    "silence",
    "spans",
]


def __getattr__(name: str) -> Any:
    """A law of networks or timelines, where its module is there."""
    from timeline import testing

    return testing.found_in(("network_laws", "timeline_laws"), name, __name__)
