"""A property-based harness for any library that reads dates: strategies, laws, oracles, a conformance card.

Nothing of it is loaded by ``import timeline``; it needs the extra ``dateline[testing]``. The face is lazy.

>>> from timeline.testing import check
>>> from timeline.testing.adapters.ours import adapter
>>> check(adapter, laws=["containment"]).ok
True
"""

from __future__ import annotations

import importlib

TYPE_CHECKING = False  # known to type checkers
if TYPE_CHECKING:
    from typing import Any

    from timeline.testing.adapter import Adapter as Adapter
    from timeline.testing.checking import ALL as ALL
    from timeline.testing.checking import check as check
    from timeline.testing.phrases import AnnotatedText as AnnotatedText
    from timeline.testing.phrases import Gold as Gold
    from timeline.testing.phrases import Phrase as Phrase
    from timeline.testing.report import Report as Report
    from timeline.testing.violation import AdapterFault as AdapterFault
    from timeline.testing.violation import LawViolation as LawViolation
    from timeline.testing.violation import Misread as Misread

_HOMES = {
    "ALL": "checking",
    "Adapter": "adapter",
    "AdapterFault": "violation",
    "AnnotatedText": "phrases",
    "Gold": "phrases",
    "LawViolation": "violation",
    "Misread": "violation",
    "Phrase": "phrases",
    "Report": "report",
    "check": "checking",
}
__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    """Load a public name on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module 'timeline.testing' has no attribute {name!r}")
    value = getattr(importlib.import_module(f"timeline.testing.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names."""
    return __all__
