"""Islands: maximal time phrases in running text, with exact offsets.

At each word that can begin a phrase the driver reads the longest one; what is more often
a name, a verb, a number of things or a part of another word is left alone, by the tables
``[island]`` of ``words.toml``. Phrases are resolved in the order of the text, so that each
knows the time last mentioned.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import evolve, field, frozen

from grammar import meaning as m
from grammar import spell
from grammar.context import Direction
from grammar.direction import direction_at
from grammar.driver import Driver, Passed, Reading
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.joining import join
from grammar.language import Language
from grammar.listing import Judged, with_lists
from grammar.meaning import Meaning
from grammar.plausible import kind_of, lost_year
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolution import Context, Resolution, resolve
from grammar.resolver import Resolver
from grammar.vocabulary import Vocabulary, followed, speaking

_INSIDE: Final = re.compile(r"[^\W_]|[@#/\\&]|(?<=[^\W_])_|(?<=[^\W\d_])[-‐‑]|(?<=\d)[-.,:/–]|(?<=\w)['’]")
"""What, right before a word, makes it a part of another one: letters, ``pre-`` of "pre-war", ``3.`` of "3.5"."""
_HYPHEN: Final = re.compile(r"(?<=\w)-(?=[^\W\d_])")


NEAR: Final = 400
"""So many code points after the time last mentioned, a clock time without a day still belongs to it."""


@frozen
class Phrase:
    """A time phrase in a text.

    ``start`` and ``end`` are code points of the TIMEX3 extent, so ``text[start:end] ==
    phrase.text``; ``signal`` is (start, end, kind) of "since", "on", "after" ... or ``None``.
    ``halves`` are the two times of a range of which one is a bare number ("July 13-15"), as TIMEX3 marks them.
    """

    start: int
    end: int
    text: str
    signal: tuple[int, int, str] | None
    meaning: Meaning = field(repr=False)
    resolution: Resolution = field(repr=False)
    halves: tuple[Phrase, ...] = field(default=(), repr=False)

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


@functools.lru_cache(maxsize=32)
def driver(language: Language) -> Driver:
    """The driver of a language, made once."""
    return Driver(language)


def find(
    text: str,
    *,
    published: str | date | Publication,
    policy: Policy | None = None,
    language: str = "en",
    timezone: str | None = None,
    latent: bool = False,
    confidence: float = 0.0,
    context: Context | None = None,
    vocabulary: Vocabulary | None = None,
) -> list[Phrase]:
    """All time phrases of a text, in order, resolved against its publication.

    Offsets are code points of *text* as it is. *latent* adds phrases that are more often
    no times ("a second"); *confidence* drops those below it. Phrases that no calendar
    holds ("30 February") are there too, without a value and with a reason.

    Raises ``BadReference`` where *published* is no date, ``UnknownLanguage``.

    >>> [(p.text, p.resolution.value.edtf) for p in find("He left on Monday.", published="2024-11-11")]
    [('Monday', '2024-11-11')]
    """
    policy = followed(policy, vocabulary)
    publication = Publication.of(published, timezone)
    known = speaking(language, vocabulary)
    around = context or Context()
    found: list[Phrase] = []
    mentioned = 0
    for reading, hidden in readings(text, known):
        if hidden and not latent:
            continue
        given, meaning = around, reading.meaning
        if isinstance(meaning, m.Clock | m.DayPart) and reading.first - mentioned > NEAR and context is None:
            given = Context(
                None, around.discussed, around.direction, around.anchors
            )  # a clock time far from any day is of the day of publication
        if policy.cues and around.direction is None and (m.turns(meaning) or _ahead(reading)):
            given = _pointed(given, direction_at(text, reading.first, known))
        if given.direction == "past" and not _firm(reading):
            until = reading.signal is not None and reading.signal[2] == "until"
            given = _pointed(given, "soon" if until else None)
        if _ahead(reading) and given.direction == "past" and isinstance(meaning, m.Offset):
            meaning = meaning.length  # "it sank in two hours": how long it took
            reading = evolve(reading, meaning=meaning)
        resolution = resolve(reading.meaning, published=publication, context=given, policy=policy, latent=hidden)
        if isinstance(resolution.value, Interval):
            around = remembered(around, reading.meaning, resolution.value, policy)
            mentioned = reading.last
        if resolution.confidence >= confidence or resolution.value is None:
            found += _phrases(text, reading, resolution, publication, given, policy)
    return found


def _pointed(context: Context, direction: Direction | None) -> Context:
    """A context with another direction."""
    if direction is context.direction:
        return context
    return Context(context.previous, context.discussed, direction, context.anchors)


def _firm(reading: Reading) -> bool:
    """Whether a past clause turns the phrase back: not a day and month without "on" ("was extended to Nov. 20")."""
    meaning = reading.meaning
    date = m.unbound(meaning)
    if reading.signal is not None and reading.signal[2] == "until":
        return False  # "extended its offer until Nov. 9"
    if isinstance(date, m.Clock | m.DayPart) and date.date is not None:
        date = date.date
    loose = isinstance(date, m.Date) and date.month is not None and date.day is not None
    return not loose or (reading.signal is not None and reading.signal[2] == "on")


def _ahead(reading: Reading) -> bool:
    """ "in two hours": ahead of publication, unless its clause is past."""
    meaning, signal = reading.meaning, reading.signal
    return (
        isinstance(meaning, m.Offset)
        and meaning.anchor is m.Anchor.PUBLICATION
        and signal is not None
        and signal[2] == "in"
    )


def _phrases(
    text: str, reading: Reading, resolution: Resolution, published: Publication, context: Context, policy: Policy
) -> list[Phrase]:
    """One phrase; two where a range is told by two times, as TIMEX3 marks each end."""
    meaning = reading.meaning
    halves: tuple[Phrase, ...] = ()
    if reading.pieces and isinstance(meaning, m.Range) and isinstance(resolution.value, Interval):
        ends = Resolver(published, context, policy).ends(meaning)
        between = reading.signal is not None and reading.signal[2] == "between"
        kinds = ("between", "and") if between else ("from", "to")
        found = []
        for index, ((start, end), value) in enumerate(zip(reading.pieces, ends, strict=True)):
            gap = (reading.first, start) if index == 0 else (reading.pieces[0][1], start)
            words = _trimmed(text, *gap)
            signal = (*words, kinds[index]) if words[0] < words[1] else None
            inner = meaning.start if index == 0 else meaning.end
            found.append(Phrase(start, end, text[start:end], signal, inner, evolve(resolution, value=value)))
        if not reading.bare:
            return found
        halves = tuple(found)
    start = reading.start
    last = reading.tokens[-1].start  # the article of "the [third-quarter] loss"; "the year-ago quarter" keeps its own
    if len(reading.tokens) > 1 and text[last - 1] == "-" and _HYPHEN.match(text, last - 1):
        article = next((t for t in reading.tokens if t.start == start and t.kinds[0][0] in ("THE", "A")), None)
        if article is not None:  # "the [third-quarter] loss": the article belongs to the noun that follows
            start = next(t.start for t in reading.tokens if t.start > start)
    return [Phrase(start, reading.end, text[start : reading.end], reading.signal, meaning, resolution, halves)]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def remembered(context: Context, meaning: Meaning, value: Interval, policy: Policy) -> Context:
    """The context after a phrase: what it named is the time last mentioned, a quarter what is discussed.

    A story goes on where it was after a word that counts from publication ("today", "ten years ago").
    """
    if value.start is None or isinstance(meaning, m.Window):
        return context
    if policy.anchor == "previous" and any(_deictic(leaf) for leaf in m.leaves(meaning)):
        return context
    told = value.granularity in (Granularity.QUARTER, Granularity.HALF) and not isinstance(meaning, m.Offset | m.Unit)
    return Context(value, value if told else context.discussed, context.direction, context.anchors)


def _deictic(meaning: Meaning) -> bool:
    """Whether a node counts from publication even in a story."""
    match meaning:
        case m.Unit(unit=unit, anchor=m.Anchor.PUBLICATION):
            return unit <= Granularity.DAY
        case m.Offset(anchor=m.Anchor.PUBLICATION):
            return True
        case _:
            return False


def readings(text: str, language: Language) -> Iterator[tuple[Reading, bool]]:
    """Maximal phrases of a text, unresolved, each with whether it is latent."""
    for reading, kind in with_lists(text, _joined(text, language), language):
        if kind is not None:
            yield reading, kind == "latent"


def _joined(text: str, language: Language) -> Iterator[Judged]:
    """The phrases of a text, neighbours joined, each with what it is taken for."""
    held: Judged | None = None
    for reading, kind in _attempts(text, language):
        if held is not None:
            together = join(text, held[0], reading, language) if "time" in (kind, held[1]) else None
            if together is not None:
                held = together, "time"
                continue
            yield held
        held = reading, kind
    if held is not None:
        yield held


def _attempts(text: str, language: Language) -> Iterator[Judged]:
    """Phrases as read one by one, each begun where the last one ended, also those that are no times."""
    drive, position = driver(language), 0
    for begin in drive.starts.of(text):
        if begin < position:
            continue
        if begin and _INSIDE.match(text, begin - 1):
            continue
        reading = drive.read(text, begin)
        if reading is None:
            continue
        if isinstance(reading, Passed):
            position = reading.last
            continue
        year = lost_year(text, reading)
        if year:
            reading = evolve(reading, meaning=m.Impossible(f"the number {year} after it is no year that is read"))
        kind = kind_of(text, reading, language)
        if kind is not None:
            position = reading.last
        yield reading, kind
