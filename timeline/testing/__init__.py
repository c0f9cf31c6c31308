"""A property-based harness for any library that reads dates: strategies, laws, oracles, a conformance card.

Nothing of it is loaded by ``import timeline``; it needs the extra ``dateline[testing]``. The face is lazy.

>>> from timeline.testing import check
>>> from timeline.testing.adapters.ours import adapter
>>> check(adapter, laws=["containment"]).ok
True
"""

from __future__ import annotations

import importlib
import importlib.util

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

_HOMES = {
    "ALL": "checking",
    "Adapter": "adapter",
    "AdapterFault": "violation",
    "AnnotatedText": "phrases",
    "Gold": "phrases",
    "LawViolation": "violation",
    "Phrase": "phrases",
    "Report": "report",
    "check": "checking",
}
__all__ = sorted(_HOMES)
_PARTS = ("networks", "timelines", "values", "stateful")
"""Modules whose own ``__all__`` is offered here, too, where they are there."""


def __getattr__(name: str) -> Any:
    """Load a public name on first use."""
    module = _HOMES.get(name)
    if module is not None:
        value = getattr(importlib.import_module(f"timeline.testing.{module}"), name)
    else:
        value = found_in(_PARTS, name, "timeline.testing")
    globals()[name] = value
    return value


def found_in(parts: tuple[str, ...], name: str, face: str) -> Any:
    """A name that one of the modules lists in its ``__all__``; ``AttributeError`` where none does."""
    if not name.startswith("_"):
        for part in parts:
            where = f"timeline.testing.{part}"
            if importlib.util.find_spec(where) is not None:
                module = importlib.import_module(where)
                if name in getattr(module, "__all__", ()):
                    return getattr(module, name)
    raise AttributeError(f"module {face!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """The public names."""
    return __all__
