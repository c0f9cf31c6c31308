"""Phrases whose value depends on what the text around them told: the time last mentioned, the period that it is about,
where their clause points. What they must give comes of the walk.

>>> found = situation(BY_NAME["later"], at(2019, 5, 15), at(2024, 11, 11), 1)
>>> found.text, found.previous, found.value
('2 days later', ('2019-05-15', '2019-05-16', 'day'), ('2019-05-17', '2019-05-18'))
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Final

from hypothesis import strategies as st

from grammar.language import table
from timeline.testing import situations_told, situations_ways  # noqa: F401  (they enter theirs in the table)
from timeline.testing.oracles.calendar import at, step
from timeline.testing.phrases import day_of, plain
from timeline.testing.situation import SITUATIONS, Situation, Told, situation

__all__ = ["BY_NAME", "SITUATIONS", "Situation", "Told", "at", "situation", "situations"]

BY_NAME: Final = {kind[0]: kind for kind in SITUATIONS}
"""Name -> kind of situation."""


def situations(*, kinds: Collection[str] | None = None, language: str = "en") -> st.SearchStrategy[Situation]:
    """Phrases in a situation, the time last mentioned within 400 days of the reference. Shrinks to "1 day later".

    >>> from hypothesis import find
    >>> find(situations(), lambda situation: True).text
    '1 day later'
    """
    said = table(language, "phrases.toml")["sayings"]
    chosen = [kind for kind in SITUATIONS if kind[0] in said and (kinds is None or kind[0] in kinds)]
    if not chosen:
        raise ValueError(f"no such situation in {language!r}; known: {', '.join(BY_NAME)}")

    def made(place: int, moment: datetime, days: int, number: int, wording: int) -> Situation:
        today = day_of(moment)
        return situation(chosen[place], step(today, -days), today, number, wording, language)

    small = st.integers(0, len(chosen) - 1)
    return st.builds(made, small, plain(), st.integers(0, 400), st.integers(0, 5000), st.integers(0, 5))
