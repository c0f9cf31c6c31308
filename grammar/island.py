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

from grammar import calendar, spell
from grammar import meaning as m
from grammar.asides import is_aside, same_day, with_days
from grammar.clockdays import with_clocks
from grammar.cutting import counted_from, thing_after
from grammar.direction import direction_at
from grammar.driver import Driver, Passed, Reading, moved
from grammar.granularity import Granularity
from grammar.halves import gone_on, lasted, long_since, on_full_clock
from grammar.intersect import is_time
from grammar.interval import Interval
from grammar.joining import join
from grammar.language import Language
from grammar.listing import Judged, with_lists
from grammar.meaning import Meaning
from grammar.military import with_codes
from grammar.moving import with_moved
from grammar.plausible import kind_of
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolution import Context, Resolution, resolve
from grammar.resolver import Resolver
from grammar.running import ahead, leads, number_order, onward, over, settled, told, two_digits
from grammar.vocabulary import Vocabulary, followed, order_everywhere, region_order, speaking
from grammar.years import lost_year

_INSIDE: Final = re.compile(
    r"[^\W_]|[@#/\\&]|(?<=[^\W_])_|(?<=[^\W\d_])[-‐‑]|(?<=\d)[-.,/–]|(?<=\d)(?<!/[12]\d{3}):|(?<=\w)['’]"
)
"""What, right before a word, makes it a part of another one: letters, ``pre-`` of "pre-war", ``3.`` of "3.5"."""
_HYPHEN: Final = re.compile(r"(?<=\w)-(?=[^\W\d_])")


_BESIDE: Final = re.compile(r",[^\S\n]+")
_STOP: Final = re.compile(r"[.!?;]\s")
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
    beside: Interval | None = None
    mentioned, begun, told_last, before_last, recent = 0, 0, around.previous, around.previous, around.previous
    full = background = False
    for reading, hidden in readings(text, known):
        if hidden and not latent and not (policy.referring and _refers(text, reading, known)):
            continue
        reading = settled(text, reading, known)
        if not around.order and policy.order == "auto" and _numeric(reading):
            order, mixed = order_everywhere(language), False
            if not order:
                order, mixed = number_order((one.meaning for one, _ in readings(text, known)), region_order(language))
            around = evolve(around, order=order, mixed=mixed)
        if recent is not None and _BESIDE.fullmatch(text, mentioned, reading.first):
            reading = _inside_year(reading, recent)
        given, meaning = around, reading.meaning
        if isinstance(meaning, m.Clock | m.DayPart) and reading.first - mentioned > NEAR and context is None:
            given = around.remembering(None, around.discussed)  # far from any day: that of publication
        elif background and context is None and is_time(m.unbound(meaning)):
            given = around.remembering(before_last, around.discussed)  # "at war since 2019. The vote is at 6 p.m."
        elif context is None and m.goes_on(meaning):
            if before_last is not None and is_aside(text, begun, known) and not same_day(before_last, around.previous):
                given = given.remembering(before_last, given.discussed)  # "the church, begun in 1850, fell at noon"
            if recent is not None and _that(meaning):
                given = given.remembering(recent, given.discussed)  # "until 1831. In that year": told by the way
            if beside is not None and _years_on(meaning) and not _STOP.search(text, mentioned, reading.first):
                given = given.remembering(beside, given.discussed)  # "in 1831 and rebuilt two years later"
        alone = policy.cues and context is None and _lies_ahead(given.previous, publication) and m.goes_on(meaning)
        if alone and direction_at(text, reading.first, known) == "past":
            given = given.remembering(
                told_last, given.discussed
            )  # "will meet on Friday, he said at noon": not Friday's
        full = full or on_full_clock(reading)
        if context is None and given.previous is not None:
            reading = gone_on(text, reading, mentioned, given, known, full=full)
        if policy.cues and around.direction is None and (m.turns(meaning) or ahead(reading) or two_digits(meaning)):
            if over(text, reading, known):
                given = given.pointing("past")
            else:
                given = given.pointing(direction_at(text, reading.first, known) or "near")
                reading, given = told(text, reading, given, known)
        elif around.direction is not None:
            reading, given = told(text, reading, given, known)
        counted = isinstance(reading.meaning, m.Window | m.Unit) and policy.cues and context is None
        if counted and not _lies_ahead(given.previous, publication):
            reading = _went_on(text, reading, given, policy, publication, known)
        if counted:
            reading = lasted(text, reading, known)
        resolution = resolve(reading.meaning, published=publication, context=given, policy=policy, latent=hidden)
        if isinstance(resolution.value, Interval):
            last = _last(resolution.value)
            recent = last or recent
            passing = policy.anchor == "previous" and _in_passing(text, reading, resolution.value, around)
            beside = last if passing else None
            if not passing:
                before_last = around.previous
                around = remembered(around, reading.meaning, resolution.value, policy, publication)
                background = policy.anchor != "previous" and long_since(reading, resolution.value, publication)
            begun, mentioned = reading.first, reading.last
            if not _lies_ahead(around.previous, publication):
                told_last = around.previous
        if resolution.confidence >= confidence or resolution.value is None:
            found += _phrases(text, reading, resolution, publication, given, policy)
    return found


def _inside_year(reading: Reading, year: Interval) -> Reading:
    """A date without a year, right behind a time that is one: "turned 18 two years later, on 4 August"."""
    meaning = reading.meaning
    date = meaning.start if isinstance(meaning, m.Range) else meaning
    if not isinstance(date, m.Date) or date.month is None or not m.turns(date):
        return reading
    if year.start is None or year != Interval.of(year.start, Granularity.YEAR):
        return reading
    told = calendar.from_days(year.start // calendar.DAY)[0]
    if isinstance(meaning, m.Range):
        end = meaning.end
        if isinstance(end, m.Date) and end.month is not None and m.turns(end):
            end = evolve(end, year=told + (end.month < date.month))
        return evolve(reading, meaning=m.Range(evolve(date, year=told), end))
    return evolve(reading, meaning=evolve(date, year=told))


def _last(value: Interval) -> Interval | None:
    """The time that the words after a value may mean by "that year": the end of a range of years."""
    if value.start is None or value.end is None or value.granularity is not Granularity.YEAR or value.part:
        return value if value.start is not None else None
    return evolve(value, start=max(value.start, Interval.of(value.end - 1, Granularity.YEAR).start or 0))


def _years_on(meaning: m.Meaning) -> bool:
    """ "A century later": of years, so it may count from one that was told by the way."""
    if not (isinstance(meaning, m.Offset) and meaning.anchor is m.Anchor.PREVIOUS):
        return False
    return min(unit for _, unit in meaning.length.parts) >= Granularity.YEAR


def _went_on(
    text: str, reading: Reading, context: Context, policy: Policy, published: Publication, language: Language
) -> Reading:
    """ "He left in May 2019. In the next month he won": the month after, where a past clause tells of what is over."""
    meaning = onward(reading) if context.previous is not None else None
    if meaning is None or direction_at(text, reading.first, language) != "past":
        return reading
    value = resolve(meaning, published=published, context=context, policy=policy).value
    over = isinstance(value, Interval) and value.end is not None and value.end <= (published.day.start or 0)
    return evolve(reading, meaning=meaning) if over else reading


def _that(meaning: m.Meaning) -> bool:
    """ "That year", "the same day": of the time last mentioned, whatever it was."""
    return any(
        isinstance(one, m.Unit) and one.anchor is m.Anchor.PREVIOUS and not one.shift for one in m.leaves(meaning)
    )


def _lies_ahead(time: Interval | None, published: Publication) -> bool:
    """Whether a time begins after the publication day."""
    return time is not None and time.start is not None and time.start >= (published.day.end or 0)


def _numeric(reading: Reading) -> bool:
    """Whether a phrase has a date whose numbers may stand in two orders."""
    return isinstance(reading.meaning, m.NumericDate) or "SLASH" in [token[0][0][0] for token in reading.tokens]


def _phrases(
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


def _refers(text: str, reading: Reading, language: Language) -> bool:
    """Whether a phrase is one of the adjectives that only refer: "former", "recent"."""
    return text[reading.start : reading.end].lower() in language.words["island"]["referring"]


def _in_passing(text: str, reading: Reading, value: Interval, around: Context) -> bool:
    """Whether a story mentions a year or more only by the way: "the agreement of 1973", "aid for 1976"."""
    if value.granularity < Granularity.YEAR or around.previous is None:
        return False
    return not leads(text, reading.first)


def remembered(context: Context, meaning: Meaning, value: Interval, policy: Policy, published: Publication) -> Context:
    """The context after a phrase: what it named is the time last mentioned, a quarter what is discussed.

    A story goes on where it was after a word that counts from publication ("today", "ten years ago"). A report is
    about the last quarter that it names and that is over; a fiscal one is none where the calendar is not known.
    """
    if value.start is None or (isinstance(meaning, m.Window) and not isinstance(meaning.anchor, Meaning)):
        return context
    if isinstance(getattr(meaning, "whole", meaning), m.Fiscal) and policy.fiscal is None:
        return context.remembering(value, context.discussed)  # which quarter that is, nobody says
    if policy.anchor == "previous" and any(_deictic(leaf) for leaf in m.leaves(meaning)):
        return context
    known = context.discussed
    if value.granularity in (Granularity.QUARTER, Granularity.HALF) and not isinstance(meaning, m.Offset | m.Unit):
        past = value.end is not None and value.end <= (published.day.end or 0)
        if known is None or (past and value.start >= (known.start or 0)) or known.granularity is not value.granularity:
            known = value
    return context.remembering(value, known)


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
    listed = with_lists(text, with_clocks(text, with_days(text, _joined(text, language), language), language), language)
    for reading, kind in with_moved(text, listed, language):
        if kind is not None:
            yield reading, kind == "latent"


def _joined(text: str, language: Language) -> Iterator[Judged]:
    """The phrases of a text, neighbours joined, each with what it is taken for."""
    held: Judged | None = None
    for reading, kind in with_codes(text, _attempts(text, language)):
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
        if begin and text[begin - 1] != " " and _INSIDE.match(text, begin - 1):
            continue
        reading = drive.read(text, begin)
        if reading is None:
            continue
        if isinstance(reading, Passed):
            position = reading.last
            continue
        thing = thing_after(text, reading, language)
        if thing is not None:
            shorter = drive.read(text[begin:thing], 0)
            if not isinstance(shorter, Reading):
                continue
            reading = moved(shorter, begin)
        reading = counted_from(text, reading, language)
        year = lost_year(text, reading)
        if year:
            reading = evolve(reading, meaning=m.Impossible(f"the number {year} after it is no year that is read"))
        kind = kind_of(text, reading, language)
        if kind is not None:
            position = reading.last
        yield reading, kind
