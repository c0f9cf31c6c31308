"""Weeks that are told by the days that they hold, or that begin them: "the weeks of Nov. 19 and 26"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import word_before
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.listing import Judged, joint_of
from grammar.parsing.driver import Reading

_WEEK: Final = m.Length.of(1, G.WEEK)


def with_weeks_of(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, the days of a list of weeks made weeks."""
    begin, last, beginning = -1, 0, False
    for reading, kind in found:
        time = reading.time
        if not isinstance(time, m.Date) or time.day is None or kind != "time":
            last = 0
            yield reading, kind
            continue
        goes_on = bool(last) and joint_of(language).fullmatch(text, last, reading.first) is not None
        if not goes_on:
            begin, beginning = _weeks_before(text, reading, language)
        last = reading.last if goes_on or begin >= 0 else 0
        if last:
            week = m.Window(_WEEK, 1, time) if beginning else m.Around(G.WEEK, time)
            start = reading.start if goes_on else begin
            reading = evolve(reading, meaning=week, signal=None, start=start, first=start)
        yield reading, kind


def _weeks_before(text: str, reading: Reading, language: Language) -> tuple[int, bool]:
    """Where "the weeks" begin right before their first day, and whether that is told to begin its week; -1 where they
    don't.
    """
    signal, first = reading.signal, reading.first
    beginning = signal is not None and signal[2] == "from"
    if not beginning:
        word = word_before(text, first)
        beginning = word in language.words["island"]["begins"]
        if signal is not None or not (beginning or word in language.words["OF"]):
            return -1, False
        first -= len(word) + 1
    word = word_before(text, first)
    if language.words["UNITS"].get(word.lower()) != "week":
        return -1, False
    first -= len(word) + 1
    article = word_before(text, first)
    if beginning and article.lower() not in language.words["THE"]:
        return -1, False  # "for two weeks beginning Nov. 13": a length, and its first day
    return (first - len(article) - 1 if article.lower() in language.words["THE"] else first), beginning
