"""Every law of the harness, under one name; each is a plain function that raises ``LawViolation``.

>>> from timeline.testing import laws
>>> laws.known_meaning.__doc__
'What is answered is what the words mean.'
"""

from __future__ import annotations

from timeline.testing.articles import gold_events_are_read
from timeline.testing.engine_laws import ENGINE_LAWS
from timeline.testing.network_laws import (
    NETWORK_LAWS,
    bounds_as_the_oracle,
    known_contradiction,
    known_witness,
    minimal_core,
    monotone,
    permutation,
    retraction_undoes_addition,
)
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
from timeline.testing.timeline_laws import (
    TIMELINE_LAWS,
    html_holds_each_once,
    json_round_trip,
    jsonl_round_trip,
    markdown_tells_each_once,
    nothing_lost,
)
from timeline.testing.violation import AdapterFault, LawViolation, Misread

__all__ = [
    "ENGINE_LAWS",
    "NETWORK_LAWS",
    "TIMELINE_LAWS",
    "AdapterFault",
    "LawViolation",
    "Misread",
    "bounds_as_the_oracle",
    "containment",
    "context",
    "exists",
    "gold_events_are_read",
    "html_holds_each_once",
    "json_round_trip",
    "jsonl_round_trip",
    "known_contradiction",
    "known_meaning",
    "known_witness",
    "linear_time",
    "markdown_tells_each_once",
    "minimal_core",
    "mirror",
    "monotone",
    "nothing_lost",
    "paraphrase",
    "permutation",
    "policy_kept",
    "pure",
    "retraction_undoes_addition",
    "roundtrip",
    "shift",
    "silence",
    "spans",
]
