"""Days, weeks or years that are told to have followed: "in the days that followed they fled"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import ENDS, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_NUMBER: Final = re.compile(r"[^\S\n]+\d")


def with_ensuing(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; bare units that followed are the next ones after the time told last.

    >>> from grammar import find
    >>> [p.text for p in find("He fell on 6 June 1944. In the weeks that followed, they fled.", published="1950-03-01")]
    ['6 June 1944', 'the weeks']
    """
    for reading, kind in found:
        unit = kind == "latent" and reading.names == ("UNITS",)
        ensued = _ensued(text, reading, language) if unit else None
        yield (reading, kind) if ensued is None else (ensued, "time")


def _ensued(text: str, reading: Reading, language: Language) -> Reading | None:
    """The days, with their article, where "that followed" stands behind them, and no event behind that."""
    length, closed = reading.time, lexicon(language).closed
    that = word_after(text, reading.last)
    if not isinstance(length, m.Length) or that.lower() not in (closed["relative"] | closed["complementizer"]):
        return None
    behind = reading.last + 1 + len(that)
    verb = word_after(text, behind)
    if verb.lower() not in closed["ensuing"] or not _is_over(text, behind + 1 + len(verb), language):
        return None
    the = word_before(text, reading.first)
    start = reading.first - len(the) - 1
    if the.lower() not in language.words["THE"]:
        return None
    return evolve(reading, meaning=m.Window(length, 1, m.Anchor.PREVIOUS), start=start, first=start)


def _is_over(text: str, position: int, language: Language) -> bool:
    """Whether nothing follows that may be what they followed: "that followed the war"."""
    after, words = word_after(text, position).lower(), lexicon(language)
    told = after in words.closed["lone"] or after in words.closed["numeral"] or after in words.be
    return told or ENDS.match(text, position) is not None or _NUMBER.match(text, position) is not None
