"""Every law of the harness, under one name; each is a plain function that raises ``LawViolation``.

>>> from timeline.testing import laws
>>> laws.known_meaning.__doc__
'What is answered is what the words mean.'
"""

from __future__ import annotations

from timeline.testing.allen_laws import ALLEN_LAWS
from timeline.testing.articles import ARTICLE_LAWS, gold_events_are_read, gold_order_is_proved
from timeline.testing.choice_laws import CHOICE_LAWS
from timeline.testing.effort_laws import EFFORT_LAWS
from timeline.testing.engine_changes import CHANGE_LAWS
from timeline.testing.engine_laws import ENGINE_LAWS
from timeline.testing.format_laws import FORMAT_LAWS
from timeline.testing.graph_laws import GRAPH_LAWS
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
from timeline.testing.repair_laws import REPAIR_LAWS
from timeline.testing.statement_laws import STATEMENT_LAWS
from timeline.testing.task_laws import TASK_LAWS
from timeline.testing.timeline_changes import TIMELINE_CHANGE_LAWS
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
    "ALLEN_LAWS",
    "ARTICLE_LAWS",
    "CHANGE_LAWS",
    "CHOICE_LAWS",
    "EFFORT_LAWS",
    "ENGINE_LAWS",
    "FORMAT_LAWS",
    "GRAPH_LAWS",
    "NETWORK_LAWS",
    "REPAIR_LAWS",
    "STATEMENT_LAWS",
    "TASK_LAWS",
    "TIMELINE_CHANGE_LAWS",
    "TIMELINE_LAWS",
    "AdapterFault",
    "LawViolation",
    "Misread",
    "bounds_as_the_oracle",
    "containment",
    "context",
    "exists",
    "gold_events_are_read",
    "gold_order_is_proved",
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
