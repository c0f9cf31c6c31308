"""dateparser under test: ``dateparser.parse`` and ``search_dates``, English, with the reference as its base."""

from __future__ import annotations

import importlib
from datetime import datetime
from importlib.metadata import version
from typing import Any

from attrs import field, frozen


@frozen
class Dateparser:
    """It gives moments. *settings* are added to ``RELATIVE_BASE``."""

    settings: dict[str, Any] = field(factory=dict)
    name: str = "dateparser"
    version: str = field(factory=lambda: version("dateparser"))
    _parse: Any = field(factory=lambda: importlib.import_module("dateparser").parse, repr=False)
    _search: Any = field(factory=lambda: importlib.import_module("dateparser.search").search_dates, repr=False)

    def _options(self, reference: datetime) -> dict[str, Any]:
        return {"RELATIVE_BASE": reference, **self.settings}

    def resolve(self, text: str, reference: datetime) -> Any:
        """A moment, or None."""
        return self._parse(text, languages=["en"], settings=self._options(reference))

    def find(self, text: str, reference: datetime) -> list[tuple[int, int, Any]]:
        """It tells no offsets: each piece is looked for after the last one; one that is not there as told is left."""
        found, place = list[tuple[int, int, Any]](), 0
        for piece, moment in self._search(text, languages=["en"], settings=self._options(reference)) or ():
            start = text.find(piece, place)
            if piece and start >= 0:
                place = start + len(piece)
                found.append((start, place, moment))
        return found

    def preferring(self, direction: str) -> Dateparser:
        """With its own setting for that."""
        return Dateparser({**self.settings, "PREFER_DATES_FROM": direction})


def __getattr__(name: str) -> Dateparser:
    """``adapter``, made when it is asked for: the package need not be there before."""
    if name == "adapter":
        return Dateparser()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
