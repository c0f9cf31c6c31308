"""timefhuman under test, with the reference as ``now`` of its configuration."""

from __future__ import annotations

import importlib
from datetime import date, datetime, time, timedelta
from importlib.metadata import version
from typing import Any

from attrs import field, frozen


@frozen
class Timefhuman:
    """It gives lists of dates, moments, pairs and lengths; the first is the answer, a bare time none."""

    name: str = "timefhuman"
    version: str = field(factory=lambda: version("timefhuman"))
    _module: Any = field(factory=lambda: importlib.import_module("timefhuman"), repr=False)

    def resolve(self, text: str, reference: datetime) -> Any:
        """The first of what it finds, if all that it finds is one."""
        found = self._module.timefhuman(text, self._module.tfhConfig(now=reference))
        if not isinstance(found, list):
            found = [found]
        return _first(found[0]) if len(found) == 1 else None

    def find(self, text: str, reference: datetime) -> list[tuple[int, int, Any]]:
        """With its offsets."""
        config = self._module.tfhConfig(now=reference, return_matched_text=True)
        rows = self._module.timefhuman(text, config) or []
        return [(start, end, _first(found)) for _, (start, end), found in rows]


def _first(found: Any) -> Any:
    """A pair holds both its ends: a day that ends a range is the last of it."""
    match found:
        case time():
            return None
        case (datetime() as start, datetime() as end):
            return start, end
        case (date() as start, date() as end):
            return start, end + timedelta(days=1)
        case tuple() | list():
            return _first(found[0]) if found else None
        case _:
            return found


def __getattr__(name: str) -> Timefhuman:
    """``adapter``, made when it is asked for: the package need not be there before."""
    if name == "adapter":
        return Timefhuman()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
