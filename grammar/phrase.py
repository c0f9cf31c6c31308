"""Phrases as they are told: the extents, signals and values that TIMEX3 marks, of a reading that is resolved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import evolve, field, frozen

from grammar import meaning as m
from grammar import spell
from grammar.interval import Interval
from grammar.meaning import Meaning
from grammar.parsing.driver import Reading
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolution import Context, Resolution, resolve
from grammar.resolving.resolver import Resolver

_HYPHEN: Final = re.compile(r"(?<=\w)-(?=[^\W\d_])")


@frozen
class Phrase:
    """A time phrase in a text.

    ``start`` and ``end`` are code points of the TIMEX3 extent, so ``text[start:end] ==
    phrase.text``; ``signal`` is (start, end, kind) of "since", "on", "after" ... or ``None``.
    ``halves`` are the two times of a range of which one is a bare number ("July 13-15"), or a stretch by its length and
    the day with which it begins ("two days from 3 May"), as TIMEX3 marks them.
    ``stamp``: it heads a message or an entry, and tells when that was written. ``said`` is what its words mean by
    themselves, where the text around them makes ``meaning`` of that: "May", of a year that was told before.
    """

    start: int
    end: int
    text: str
    signal: tuple[int, int, str] | None
    meaning: Meaning = field(repr=False)
    resolution: Resolution = field(repr=False)
    halves: tuple[Phrase, ...] = field(default=(), repr=False)
    stamp: bool = field(default=False, repr=False)
    said: Meaning | None = field(default=None, repr=False, eq=False)

    @property
    def timex(self) -> spell.Timex:
        """Type, value and mod of the TIMEX3 element."""
        return spell.timex(self.meaning, self.resolution.value)

    @property
    def span(self) -> tuple[int, int]:
        """Signal and extent together."""
        if self.signal is None:
            return self.start, self.end
        return min(self.start, self.signal[0]), max(self.end, self.signal[1])


def marked(
    text: str, reading: Reading, resolution: Resolution, published: Publication, context: Context, policy: Policy
) -> list[Phrase]:
    """One phrase; two where a range is told by two times, as TIMEX3 marks each end."""
    meaning = reading.meaning
    halves: tuple[Phrase, ...] = ()
    if reading.pieces and isinstance(meaning, m.Range) and isinstance(resolution.value, Interval):
        ends = Resolver(published, context, policy).ends(meaning)
        said = reading.signal[2] if reading.signal else ""
        between = said == "between" or reading.tokens[0].kinds[0][0] == "BETWEEN"
        kinds = ("between", "and") if between else ("from", "to")
        found = []
        for index, ((start, end), value) in enumerate(zip(reading.pieces, ends, strict=True)):
            gap = (reading.first, start) if index == 0 else (reading.pieces[0][1], start)
            told = next((token.start for token in reading.tokens if gap[0] <= token.start < gap[1]), gap[0])
            words = _trimmed(text, told, gap[1])  # "in" of "from 1946 until her death in 1978"
            signal = (*words, kinds[index]) if words[0] < words[1] else None
            inner = meaning.start if index == 0 else meaning.end
            found.append(Phrase(start, end, text[start:end], signal, inner, evolve(resolution, value=value)))
        if not reading.bare:
            return found
        halves = tuple(found)
    elif isinstance(reading.time, m.Window):
        halves = _of_stretch(text, reading, reading.time, resolution, context, (published, policy))
    start = reading.start
    last = reading.tokens[-1].start  # the article of "the [third-quarter] loss"; "the year-ago quarter" keeps its own
    decade = reading.tokens[-1].kinds[0][0] in ("DECADE", "CARD")  # "the eighteen-sixties", "the year ... ninety-six"
    if len(reading.tokens) > 1 and not decade and text[last - 1] == "-" and _HYPHEN.match(text, last - 1):
        article = next((t for t in reading.tokens if t.start == start and t.kinds[0][0] in ("THE", "A")), None)
        if article is not None:  # "the [third-quarter] loss": the article belongs to the noun that follows
            start = next(t.start for t in reading.tokens if t.start > start)
    return [Phrase(start, reading.end, text[start : reading.end], reading.signal, meaning, resolution, halves)]


def _of_stretch(
    text: str,
    reading: Reading,
    window: m.Window,
    resolution: Resolution,
    context: Context,
    known: tuple[Publication, Policy],
) -> tuple[Phrase, ...]:
    """A stretch by its length, and the day with which it begins or ends, which TIMEX3 marks one by one: "for [two days]
    from [21 December]", "from [14 May] for [three days]", "at [9 a.m.] for [an hour]", "[the 12 months] to [31 March]";
    none for "a month after 3 May".
    """
    published, policy = known
    day = window.anchor
    if not isinstance(day, m.Date | m.Nearest | m.Named | m.Clock) or reading.pieces:
        return ()
    own, ends = reading.own, window.direction < 0
    joint = next((place for place, token in enumerate(own) if place and _joins(token.kinds, ends=ends)), 0)
    if not joint or joint + 1 >= len(own) or (isinstance(day, m.Clock) and own[joint].kinds[0][0] != "PREP"):
        return ()
    signal = (own[joint].start, own[joint].end, "to" if ends else str(own[joint].kinds[0][1]))
    pieces = (own[0].start, own[joint - 1].end, reading.signal), (own[joint + 1].start, own[-1].end, signal)
    begun = resolve(day, published=published, context=context, policy=policy)
    step = next((step.value for step in resolution.steps if step.meaning == day), None)
    begun = evolve(begun, value=step) if isinstance(step, Interval) else begun
    pairs: list[tuple[Meaning, Resolution]] = [(reading.meaning, resolution), (day, begun)]
    if own[joint].kinds[0][0] == "PREP":  # "from 14 May for three days"
        pairs.reverse()
    return tuple(
        Phrase(start, end, text[start:end], led, *pair) for (start, end, led), pair in zip(pieces, pairs, strict=True)
    )


def _joins(kinds: Sequence[tuple[str, object]], *, ends: bool) -> bool:
    """Whether a token joins a length and the day with which it begins: "from", "for"; or *ends*: "to", "through"."""
    if ends:
        return kinds[0][0] in ("TO", "UNTIL")
    return kinds[0][0] == "FROM" or kinds[0] == ("PREP", "for")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
