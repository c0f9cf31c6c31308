"""parsedatetime under test: ``Calendar.parseDT`` and ``nlp``, with the reference as its source time."""

from __future__ import annotations

import importlib
from datetime import datetime
from importlib.metadata import version
from typing import Any

from attrs import field, frozen


@frozen
class Parsedatetime:
    """It gives moments; a new calendar for each question, for one keeps state."""

    name: str = "parsedatetime"
    version: str = field(factory=lambda: version("parsedatetime"))
    _module: Any = field(factory=lambda: importlib.import_module("parsedatetime"), repr=False)

    def resolve(self, text: str, reference: datetime) -> Any:
        """A moment; None where its status is 0: nothing was read."""
        moment, status = self._module.Calendar().parseDT(
            text, sourceTime=reference.replace(tzinfo=None), tzinfo=reference.tzinfo
        )
        return moment if status else None

    def find(self, text: str, reference: datetime) -> list[tuple[int, int, Any]]:
        """Its ``nlp``, with its offsets."""
        found = self._module.Calendar().nlp(text, sourceTime=reference.replace(tzinfo=None).timetuple()) or ()
        return [(start, end, moment) for moment, _, start, end, _ in found]


def __getattr__(name: str) -> Parsedatetime:
    """``adapter``, made when it is asked for: the package need not be there before."""
    if name == "adapter":
        return Parsedatetime()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
