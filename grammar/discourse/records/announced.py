"""Accounts of what happened in its order, which a text announces: "Here is a timeline of the siege:", "This is how the
night unfolded"; the hours behind are of the days that it tells, and none of publication.
"""

from __future__ import annotations

import functools
import re
from typing import Final

from attrs import define

from grammar import meaning as m
from grammar.clauses.clause_reader import lexicon
from grammar.directions.focus import clause_of
from grammar.discourse.carrying import told_now
from grammar.discourse.known import Known
from grammar.discourse.memory import NEAR
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_SENTENCE: Final = 240
"""So many characters at most stand between the head of such a sentence, or its end, and what it calls the account."""
_PAGE: Final = 1500
"""So many characters at most behind a day of the account an hour is of it."""
_HEAD: Final = re.compile(r"[.!?]\s|\n")
_END: Final = re.compile(r"[.!?:](?=\s|\Z)|\n|\Z")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’]s)?")


@define
class Account:
    """Where the account of a text begins, once that was asked; -1 where it has none."""

    begins: int | None = None

    def day(self, known: Known, reading: Reading, day: Interval | None, at: int) -> Interval | None:
        """The time last mentioned, of a time of day that an account tells far behind it or in the present; behind a
        longer time the *day* told last, whose words stand *at* a place. ``None`` where its clause looks ahead, or today
        was told since.
        """
        here, time = known.here, reading.time.time if isinstance(reading.time, m.Approximate) else reading.time
        if not isinstance(time, m.Clock) or time.date is not None:
            return None
        far = reading.first - at
        if here is not None and here.granularity <= G.DAY:
            day, far = here, reading.first - known.mentioned
            if far <= NEAR and not told_now(known.text, reading.first, None, known.language):
                return None
        if day is None or far > _PAGE or (day.start or 0) >= (known.published.day.start or 0):
            return None
        if self.begins is None:
            self.begins = announced(known.text, known.language)
        if not 0 <= self.begins <= reading.first:
            return None
        _, holder = clause_of(known.text, reading.first, known.language)
        verb = None if holder is None else holder.draft.group
        return day if verb is None or not (verb.modality or verb.tense == "future") else None


def announced(text: str, language: Language) -> int:
    """Where the first sentence ends that leads to such an account; -1 where there is none.

    It opens with a word that leads to it, or ends with a colon; "the timeline of the sale is unclear" is none.
    """
    leads = lexicon(language).lists["chronicle_leads"]
    for found in _called(language).finditer(text):
        lower = max(0, found.start() - _SENTENCE)
        head = max((sign.end() for sign in _HEAD.finditer(text, lower, found.start())), default=lower)
        end = _END.search(text, found.end(), found.end() + _SENTENCE)
        words = _WORD.findall(text[head : found.end()].lower())[:2]
        if end is not None and (end[0] == ":" or not leads.isdisjoint((*words[:1], " ".join(words)))):
            return end.end()
    return -1


@functools.lru_cache(maxsize=8)
def _called(language: Language) -> re.Pattern[str]:
    """The words for such an account."""
    words = sorted(lexicon(language).lists["chronicles"], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
