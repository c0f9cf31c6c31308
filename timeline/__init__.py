"""From dates to story: articles become events, constraints, an order, contradictions and pages.

The face is lazy: importing it loads nothing but itself.
"""

from __future__ import annotations

import importlib

TYPE_CHECKING = False  # known to type checkers; importing typing would take longer than the face itself
if TYPE_CHECKING:
    from typing import Any

    from timeline.allen import Relations as Relations
    from timeline.answers import Distance as Distance
    from timeline.answers import Gap as Gap
    from timeline.answers import Repair as Repair
    from timeline.answers import Step as Step
    from timeline.answers import Together as Together
    from timeline.answers import Why as Why
    from timeline.article import Article as Article
    from timeline.constraint import Constraint as Constraint
    from timeline.constraint import Evidence as Evidence
    from timeline.contradiction import Contradiction as Contradiction
    from timeline.contradiction import Testimony as Testimony
    from timeline.correction import Correction as Correction
    from timeline.correction import Place as Place
    from timeline.correction import Unmatched as Unmatched
    from timeline.errors import BadArticle as BadArticle
    from timeline.errors import BadCorrection as BadCorrection
    from timeline.errors import BadRelation as BadRelation
    from timeline.errors import BadTimeline as BadTimeline
    from timeline.errors import MissingExtra as MissingExtra
    from timeline.errors import NoPublication as NoPublication
    from timeline.errors import TimelineError as TimelineError
    from timeline.errors import UnknownEvent as UnknownEvent
    from timeline.errors import UnknownFormat as UnknownFormat
    from timeline.event import Bounds as Bounds
    from timeline.event import Event as Event
    from timeline.event import EventAnchor as EventAnchor
    from timeline.event import EventTime as EventTime
    from timeline.export import Export as Export
    from timeline.export import Format as Format
    from timeline.export import Option as Option
    from timeline.phrase import TimePhrase as TimePhrase
    from timeline.timeline import Timeline as Timeline

_HOMES = {
    "Article": "article",
    "BadArticle": "errors",
    "BadCorrection": "errors",
    "BadRelation": "errors",
    "BadTimeline": "errors",
    "Bounds": "event",
    "Constraint": "constraint",
    "Contradiction": "contradiction",
    "Correction": "correction",
    "Distance": "answers",
    "Event": "event",
    "EventAnchor": "event",
    "EventTime": "event",
    "Evidence": "constraint",
    "Export": "export",
    "Format": "export",
    "Gap": "answers",
    "MissingExtra": "errors",
    "NoPublication": "errors",
    "Option": "export",
    "Place": "correction",
    "Relations": "allen",
    "Repair": "answers",
    "Step": "answers",
    "Testimony": "contradiction",
    "TimePhrase": "phrase",
    "Timeline": "timeline",
    "TimelineError": "errors",
    "Together": "answers",
    "UnknownEvent": "errors",
    "Unmatched": "correction",
    "UnknownFormat": "errors",
    "Why": "answers",
}
__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    """Load a public name on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    value = getattr(importlib.import_module(f"timeline.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names."""
    return __all__
