"""Hypothesis strategies for time phrases: the meaning is drawn first, the words are rendered from it.

So what a phrase must give never passes through a parser. Every strategy takes keyword arguments only and draws a fixed
number of choices; nothing is filtered away.

>>> from hypothesis import find
>>> found = find(phrases(), lambda phrase: True)
>>> found.text, found.reference.isoformat(), found.value
('1 day ago', '2024-11-11T00:00:00', ('2024-11-10', '2024-11-11'))
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final, NamedTuple

from attrs import field, frozen
from hypothesis import strategies as st

from grammar.language import table
from grammar.meaning import Meaning
from timeline.testing.kind import Kind, Told, Value
from timeline.testing.kinds import BY_NAME, KINDS
from timeline.testing.oracles.calendar import Day, Span, at, inside
from timeline.testing.references import NAIVE, references
from timeline.testing.sayings import Said, filled, say, wordings

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2099
_NEAR: Final = 60
_EDGES: Final = (
    *((2024, 5, 5), (2024, 2, 29), (2000, 2, 29), (2023, 2, 28), (2100 - 1, 12, 31), (1900, 3, 1), (2024, 12, 31)),
    *((2025, 1, 1), (2024, 1, 31), (2023, 3, 31), (2020, 12, 31), (2021, 1, 3), (2024, 12, 30), (2019, 6, 30)),
    *((2024, 3, 10), (2024, 11, 3), (2024, 3, 31), (2015, 5, 31), (1999, 12, 31), (1970, 1, 1), (2010, 10, 10)),
)


@frozen
class Phrase:
    """A phrase with everything that is known of it; a value that prints in full.

    Fields
        text        the words
        meaning     the node of ``grammar.meaning``: it needs no date
        reference   the moment from which it is counted
        value       (start, end) in ISO 8601, half-open, ``None`` where open; the text of a length or rule; ``None``
                    where there is no such date ("30 February")
        within      what the words and their signal delimit ("since 5 May 2019" to the end of the reference day)
        candidates  other readings that are right under another convention
        policy      the convention that the value follows; empty where all readers must agree
        kind        the kind of meaning, a key of ``[sayings]``
        universal   whether it may be asked of any reader
        wider       the words of a longer time that holds this one, or ``""``
        wordings    every other way of saying the same
        mirror      the same into the other direction ("in 3 days" for "3 days ago"), or ``""``
        moves       ``weekly`` where the value moves with the reference by whole weeks, ``still`` where it never moves
        count       of the units it counts
        rivals      name of another policy, as ``Policy.choosing`` reads it, and what is delimited under it
        rough       whether the value is only about right ("about 5 May 2019")
        clash       the ISO weekday that is said although the date has another one; else 0
    """

    text: str
    meaning: Meaning
    reference: datetime
    value: Value
    within: Span | None
    candidates: tuple[Span, ...]
    policy: str
    kind: str
    universal: bool
    wider: str = field(default="", repr=False)
    wordings: tuple[str, ...] = field(default=(), repr=False)
    mirror: str = field(default="", repr=False)
    moves: str = field(default="", repr=False)
    count: int = field(default=1, repr=False)
    rivals: tuple[tuple[str, Span], ...] = field(default=(), repr=False)
    clash: int = field(default=0, repr=False)
    rough: bool = field(default=False, repr=False)


class Gold(NamedTuple):
    """A span of a text that is a phrase: ``text[start:end] == phrase.text``."""

    start: int
    end: int
    phrase: Phrase


class AnnotatedText(NamedTuple):
    """Running text and the phrases that it holds; nothing else in it is a time."""

    text: str
    reference: datetime
    spans: tuple[Gold, ...]


@functools.cache
def _days() -> list[Day]:
    """The edges first, then every day of the years that phrases name."""
    return [*(at(*date) for date in _EDGES), *inside((at(FIRST_YEAR, 1, 1), at(LAST_YEAR, 12, 31)))]


def day_of(reference: datetime) -> Day:
    """The day of the walk on which a moment lies."""
    return at(reference.year, reference.month, reference.day)


@functools.cache
def sayable(language: str) -> tuple[Kind, ...]:
    """The kinds of meaning that a language has wordings for, in the order of the table.

    >>> len(sayable("en")) == len(KINDS), 0 < len(sayable("de")) <= len(KINDS)
    (True, True)
    """
    said = table(language, "phrases.toml")["sayings"]
    return tuple(kind for kind in KINDS if kind.name in said)


def known(names: Collection[str] | None, language: str = "en") -> tuple[Kind, ...]:
    """Kinds by their names that a language has wordings for; ``ValueError`` for no such name, or if none is left."""
    if names is None:
        return sayable(language)
    unknown = sorted(set(names) - set(BY_NAME))
    if unknown or not names:
        raise ValueError(f"no such kind of meaning: {', '.join(unknown) or 'none given'}; see timeline.testing.KINDS")
    found = tuple(kind for kind in sayable(language) if kind.name in names)
    if not found:
        told = ", ".join(sorted(names))
        raise ValueError(f"{told}: not said in {language!r}; [sayings] of its phrases.toml lists what is")
    return found


def phrases(
    *,
    kinds: Collection[str] | None = None,
    reference: st.SearchStrategy[datetime] | None = None,
    policy: Collection[str] | None = None,
    language: str = "en",
) -> st.SearchStrategy[Phrase]:
    """Phrases with their meaning and value. Shrinks to "1 day ago", from a Monday.

    Arguments:
        kinds      names of kinds of meaning; all by default
        reference  when phrases are said; by default naive moments of 1950 to 2060, half of them edges
        policy     conventions that the reader follows: kinds that follow others are left out, those that hold under
                   every convention always stay; by default nothing is left out
        language   a code of ``timeline.testing.sayings.languages()``

    """
    chosen = known(kinds, language)
    if policy is not None:
        chosen = tuple(kind for kind in chosen if kind.universal or kind.policy in policy)
    return _phrases(chosen, reference if reference is not None else plain(), language)


@functools.cache
def plain() -> st.SearchStrategy[datetime]:
    """Moments without a zone, within the years that the oracle walks: when phrases are said by default."""
    return references(edges=NAIVE, timezones=())


def _drawn(draw: st.DrawFn, kinds: Sequence[Kind], moments: st.SearchStrategy[datetime]) -> tuple[Kind, Told, datetime]:
    """Four draws and those of the reference, whatever the kind: nothing that is drawn decides how much is.

    Every second day is an edge, every second count is low.
    """
    kind = kinds[draw(_below(len(kinds)))]
    number = draw(_below(kind.size))
    days = _days()
    edge, place = draw(_below(4 * len(_EDGES))), draw(_below(len(days)))
    near, edge = divmod(edge, 2 * len(_EDGES))
    first, second, third = kind.numbers(number)
    if near == 0:  # what goes wrong tomorrow seldom does in 300 days
        first %= _NEAR
    day = days[edge] if edge < len(_EDGES) else days[place * 7_919 % len(days)]  # a prime: see references
    moment = draw(moments)
    told = kind.told((first, second, third), day, day_of(moment), seconds_of(moment))
    return kind, told, moment


def seconds_of(moment: datetime) -> int:
    """Seconds since midnight on the wall clock."""
    return moment.hour * 3600 + moment.minute * 60 + moment.second


@functools.cache
def _below(count: int) -> st.SearchStrategy[int]:
    return st.integers(0, count - 1)


@st.composite
def _phrases(draw: st.DrawFn, kinds: Sequence[Kind], moments: st.SearchStrategy[datetime], language: str) -> Phrase:
    kind, told, moment = _drawn(draw, kinds, moments)
    return rendered(kind, told, moment, draw(_below(12)), language)


def rendered(kind: Kind, told: Told, moment: datetime, wording: int = 0, language: str = "en") -> Phrase:
    """A phrase of what was drawn, in one of the wordings of its kind."""
    fields = filled(told.said, language)
    said = [template.format(**fields) for template in wordings(kind.name, language)]
    return Phrase(
        text=said[wording % len(said)],
        meaning=told.meaning,
        reference=moment,
        value=told.value,
        within=told.within,
        candidates=told.candidates,
        policy=kind.policy,
        kind=kind.name,
        universal=kind.universal,
        wider=_first(told.wider[0], told.wider[1], language) if told.wider else "",
        wordings=tuple(dict.fromkeys(said)),
        mirror=_first(kind.mirror, told.said, language) if kind.mirror else "",
        moves=kind.moves,
        count=told.said.count,
        rivals=told.rivals,
        clash=told.clash,
        rough=told.rough,
    )


def _first(kind: str, said: Said, language: str) -> str:
    return say(wordings(kind, language)[0], said, language)


def meanings(*, kinds: Collection[str] | None = None) -> st.SearchStrategy[Meaning]:
    """Nodes of ``grammar.meaning``, without words. Shrinks to that of "1 day ago".

    >>> from hypothesis import find
    >>> find(meanings(), lambda meaning: True)
    Offset(length=Length(parts=((Fraction(1, 1), DAY),), mod=''), direction=-1, anchor=PUBLICATION)
    """
    return _phrases(known(kinds), plain(), "en").map(lambda phrase: phrase.meaning)


def paraphrases(
    *,
    kinds: Collection[str] | None = None,
    reference: st.SearchStrategy[datetime] | None = None,
    language: str = "en",
) -> st.SearchStrategy[tuple[Phrase, Phrase]]:
    """Two wordings of one meaning, said at one moment. Shrinks to "1 day ago" and "one day ago".

    By default of the kinds that have more than one wording.
    """
    chosen = [kind for kind in known(kinds, language) if kinds is not None or len(wordings(kind.name, language)) > 1]
    return _paraphrases(chosen, reference if reference is not None else plain(), language)


@st.composite
def _paraphrases(
    draw: st.DrawFn, kinds: Sequence[Kind], moments: st.SearchStrategy[datetime], language: str
) -> tuple[Phrase, Phrase]:
    kind, told, moment = _drawn(draw, kinds, moments)
    first, more = draw(_below(6)), draw(_below(6))
    return tuple(rendered(kind, told, moment, place, language) for place in (first, first + more + 1))  # type: ignore[return-value]
