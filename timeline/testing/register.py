"""Hypothesis finds the strategies for the library's types: ``st.from_type(Interval)``, ``st.builds`` on annotations.

It knows the profiles ``timeline-fast``, ``timeline-ci`` and ``timeline-nightly``, too.

Hypothesis calls this once it is imported. Types are named by module and name: nothing of the library is loaded unless a
test asks for one of them.
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
import sys
from typing import Any, Final

STRATEGIES: Final = {
    ("grammar.interval", "Interval"): ("values", "intervals"),
    ("grammar.interval", "Period"): ("values", "periods"),
    ("grammar.interval", "Recurrence"): ("values", "recurrences"),
    ("grammar.interval", "Reference"): ("values", "references_without_date"),
    ("timeline.event", "Bounds"): ("values", "bounds"),
    ("timeline.event", "EventTime"): ("values", "event_times"),
    ("timeline.allen", "Relations"): ("values", "relations"),
    ("timeline.timeline", "Timeline"): ("timelines", "timelines"),
}
"""Module and name of a type -> module of ``timeline.testing`` and strategy."""


def _strategy(room: str, name: str, _kind: type) -> Any:
    return getattr(importlib.import_module(f"timeline.testing.{room}"), name)()


class _Hook:
    """Registers a module's types when that module is loaded: an import hook that finds nothing itself."""

    def find_spec(self, name: str, _path: Any = None, _target: Any = None) -> Any:
        """Let the others find it, and register the types after it has run."""
        if name not in {module for module, _ in STRATEGIES}:
            return None
        sys.meta_path.remove(self)
        try:
            spec = importlib.util.find_spec(name)
        finally:
            sys.meta_path.insert(0, self)
        if spec is None or spec.loader is None:
            return None
        run = spec.loader.exec_module

        def exec_module(module: Any) -> None:
            run(module)
            _registered(module)

        spec.loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


def _registered(module: Any) -> None:
    from hypothesis import strategies as st

    for (home, name), (room, strategy) in STRATEGIES.items():
        if home == module.__name__:
            st.register_type_strategy(getattr(module, name), functools.partial(_strategy, room, strategy))


def register_profiles() -> None:
    """Make ``settings.load_profile("timeline-ci")`` work: no deadline, and on ``ci`` always the same examples.

    >>> from hypothesis import settings
    >>> register_profiles()
    >>> settings.get_profile("timeline-ci").max_examples
    400
    """
    from hypothesis import settings

    from timeline.testing.profiles import PROFILES

    for name, effort in PROFILES.items():
        settings.register_profile(
            f"timeline-{name}",
            max_examples=effort.examples,
            deadline=None,
            derandomize=name == "ci",
            print_blob=name != "fast",
        )


def register() -> None:
    """Register the profiles, and the strategies of all types of modules that are loaded, the others' once they are."""
    register_profiles()
    for module in {module for module, _ in STRATEGIES} & set(sys.modules):
        _registered(sys.modules[module])
    if not any(isinstance(hook, _Hook) for hook in sys.meta_path):
        sys.meta_path.insert(0, _Hook())
