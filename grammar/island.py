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
from grammar.building.intersect import weekday_of
from grammar.calendar import DAY, weekday
from grammar.clauses.beside import word_after
from grammar.context import Direction
from grammar.directions.conjunctions import without_that
from grammar.directions.direction import direction_at
from grammar.directions.put_off import is_sooner, moved_up_to
from grammar.discourse.ahead import told as told_ahead
from grammar.discourse.definite import next_midweek
from grammar.discourse.entries import Entries
from grammar.discourse.memory import Memory
from grammar.discourse.report import Report
from grammar.discourse.running import by_clause, goes_on, number_order, of_month, over, settled, two_digits
from grammar.discourse.sameyear import with_years
from grammar.discourse.story import Story
from grammar.interval import Interval
from grammar.language import Language
from grammar.lexing.filenames import in_name
from grammar.meaning import Meaning
from grammar.neighbours.again import with_again
from grammar.neighbours.asides import with_days, with_months
from grammar.neighbours.beginning import onset, with_ends
from grammar.neighbours.centuries import with_centuries
from grammar.neighbours.clockdays import with_clocks
from grammar.neighbours.closing import with_closings
from grammar.neighbours.days_of import with_days_of
from grammar.neighbours.doors import with_doors
from grammar.neighbours.dotted import with_dots
from grammar.neighbours.halves import by_day, to_come
from grammar.neighbours.joining import join
from grammar.neighbours.listing import Judged, after_today, with_lists
from grammar.neighbours.military import with_codes
from grammar.neighbours.moving import with_moved
from grammar.neighbours.nexthour import with_next_hours
from grammar.neighbours.notices import with_notices
from grammar.neighbours.numbered import with_items, with_numbers
from grammar.neighbours.openings import with_hours, with_members
from grammar.neighbours.paired_years import with_paired_years
from grammar.neighbours.quarters import with_quarters
from grammar.neighbours.sharing import from_today, in_order, looks_with, past_today
from grammar.neighbours.weekday_dates import with_weekdays
from grammar.parsing.driver import Driver, Passed, Reading, moved
from grammar.plausibility.arranging import days_of_month
from grammar.plausibility.cutting import counted_from, thing_after
from grammar.plausibility.early import is_old, is_sure, old_told, with_early_year, with_year_apart
from grammar.plausibility.namesakes import after_person, is_beside_feast, is_called_after, weekday_of_name
from grammar.plausibility.plausible import kind_of
from grammar.plausibility.shorthand import asked_about, day_words, listed_of, next_of
from grammar.plausibility.stops import without_stop
from grammar.plausibility.years import lost_year
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolution import Context, Resolution, resolve
from grammar.resolving.resolver import Resolver
from grammar.vocabulary import Vocabulary, followed, order_everywhere, region_order, speaking

_INSIDE: Final = re.compile(
    r"[^\W_]|[@#/\\&]|(?<=[^\W_])_|(?<=[^\W\d_])[-‐‑]|(?<=\d)[-.,/–]|(?<=\d)(?<!/[12]\d{3}):|(?<=\w)['’]"
)
"""What, right before a word, makes it a part of another one: letters, ``pre-`` of "pre-war", ``3.`` of "3.5"."""
_HYPHEN: Final = re.compile(r"(?<=\w)-(?=[^\W\d_])")

_LATE: Final = -30_610_224_000
"""Where the year 1000 begins: a story that has come so far tells years of four digits."""
_SPOKEN: Final = 8
"""So many words for days and months before a phrase are no verbs of its clause."""


@frozen
class Phrase:
    """A time phrase in a text.

    ``start`` and ``end`` are code points of the TIMEX3 extent, so ``text[start:end] ==
    phrase.text``; ``signal`` is (start, end, kind) of "since", "on", "after" ... or ``None``.
    ``halves`` are the two times of a range of which one is a bare number ("July 13-15"), as TIMEX3 marks them.
    ``stamp``: it heads a message or an entry, and tells when that was written.
    """

    start: int
    end: int
    text: str
    signal: tuple[int, int, str] | None
    meaning: Meaning = field(repr=False)
    resolution: Resolution = field(repr=False)
    halves: tuple[Phrase, ...] = field(default=(), repr=False)
    stamp: bool = field(default=False, repr=False)

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
    kept: type[Memory] = Story if policy.anchor == "previous" else Report
    memory = kept(text, known, policy, publication, context)
    entries = Entries(text, publication, known) if policy.cues and context is None else None
    found: list[Phrase] = []
    latest: Reading | None = None
    beside: Reading | None = None
    looked: Direction | None = None
    spoken: list[tuple[int, int]] = []
    heads = False
    for reading, hidden in readings(text, known):
        if hidden and is_old(reading) and policy.anchor == "previous" and policy.cues:
            hidden = not _of_story(text, reading, memory.around.previous, known)
        if hidden and not latent and not (policy.referring and _refers(text, reading, known)):
            continue
        memory.spoken = spoken = [*spoken[-_SPOKEN:], *day_words(reading)]
        begun = reading.meaning
        reading = settled(text, without_that(text, reading, known), known)
        if context is None and memory.around.previous is not None:
            reading = goes_on(text, reading, known)
        if not memory.around.order and policy.order == "auto" and _numeric(reading):
            order, mixed = order_everywhere(language), False
            if not order:
                every = [one for one, _ in readings(text, known)]
                stamped = entries.order(every) if entries is not None else ""
                order, mixed = number_order((one.meaning for one in every), stamped or region_order(language))
            memory.around = evolve(memory.around, order=order, mixed=mixed)
        if entries is not None:
            memory.published = publication = entries.counted_from(reading)
        reading, given = memory.given(reading)
        around, meaning = memory.around, reading.meaning
        listed = False
        if _is_weekday(reading):
            here = 0 if looked == "past" else weekday((publication.day.start or 0) // DAY)
            listed = after_today(text, reading.first, latest, known, here)
        if policy.cues and around.direction is None and (m.turns(meaning) or by_clause(reading) or two_digits(meaning)):
            if over(text, reading, known):
                given = given.pointing(of_month(text, reading, publication, known))
            elif listed:
                given = given.pointing("future")  # "today, Thursday and Saturday"
            elif looked is not None and looks_with(text, beside, looked, reading, known):
                given = given.pointing(looked)  # "planned for 28 May and 3 June"
                reading = in_order(reading, looked)
            else:
                there = None if reading.day_at is None else direction_at(text, reading.day_at, known, spoken)
                given = given.pointing(there or direction_at(text, reading.first, known, spoken) or "near")
                reading, given = told_ahead(text, reading, given, known)
        elif around.direction is not None:
            reading, given = told_ahead(text, reading, given, known)
        reading = memory.at_night(reading)
        if policy.cues and policy.direction != "future" and not memory.full:
            reading = by_day(from_today(reading, publication), given.direction, publication)
            reading = to_come(text, reading, publication, known)
        if policy.cues:
            reading = next_midweek(text, reading, publication, known)
        past = past_today(reading, given, publication)
        reading = reading if past is not reading and is_sooner(text, reading.start, known) else past
        reading = memory.gone_on(reading, given)
        beside, looked = reading, given.direction
        latest = evolve(latest, last=reading.last) if listed and latest is not None else reading
        resolution = resolve(reading.meaning, published=publication, context=given, policy=policy, latent=hidden)
        if (later := onset(begun, reading, resolution.value, publication)) is not reading:
            reading = later
            resolution = resolve(reading.meaning, published=publication, context=given, policy=policy, latent=hidden)
        if entries is not None:
            resolution = entries.told(resolution, publication)
            heads = entries.keep(reading, resolution.value)
        memory.keep(reading, resolution.value)
        if resolution.confidence >= confidence or resolution.value is None:
            told = _phrases(text, without_stop(text, reading, known), resolution, publication, given, policy)
            found += [evolve(told[0], stamp=True), *told[1:]] if heads else told
    return found


def _of_story(text: str, reading: Reading, previous: Interval | None, language: Language) -> bool:
    """Whether a number is a year of a story: where it has come to such years, or its text has some that are sure."""
    if old_told(reading, previous):
        return True
    if previous is not None and (previous.start or 0) >= _LATE:
        return False
    if direction_at(text, reading.first, language) != "past":
        return False  # "In 747 the hump is short"
    if is_sure(text, reading, language):
        return True
    signal = reading.signal[2] if reading.signal is not None else ""
    alone = previous is None and signal == "in" and reading.end - reading.tokens[-1].start > 2
    return alone and _has_old_years(text, language)


@functools.lru_cache(maxsize=4)
def _has_old_years(text: str, language: Language) -> bool:
    """Whether some numbers of a text are years of three digits: one that can be nothing else, or two behind "in"."""
    old = [reading for reading, hidden in readings(text, language) if hidden and is_old(reading)]
    signals = [reading.signal[2] if reading.signal else "" for reading in old]
    return signals.count("in") > 1 or any(is_sure(text, reading, language) for reading in old)


def _is_weekday(reading: Reading) -> bool:
    """Whether a reading is a weekday by itself."""
    return weekday_of(reading.meaning) is not None


def _numeric(reading: Reading) -> bool:
    """Whether a phrase has a date whose numbers may stand in two orders."""
    return isinstance(reading.meaning, m.NumericDate) or "SLASH" in reading.names


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
            told = next((token.start for token in reading.tokens if gap[0] <= token.start < gap[1]), gap[0])
            words = _trimmed(text, told, gap[1])  # "in" of "from 1946 until her death in 1978"
            signal = (*words, kinds[index]) if words[0] < words[1] else None
            inner = meaning.start if index == 0 else meaning.end
            found.append(Phrase(start, end, text[start:end], signal, inner, evolve(resolution, value=value)))
        if not reading.bare:
            return found
        halves = tuple(found)
    start = reading.start
    last = reading.tokens[-1].start  # the article of "the [third-quarter] loss"; "the year-ago quarter" keeps its own
    decade = reading.tokens[-1].kinds[0][0] in ("DECADE", "CARD")  # "the eighteen-sixties", "the year ... ninety-six"
    if len(reading.tokens) > 1 and not decade and text[last - 1] == "-" and _HYPHEN.match(text, last - 1):
        article = next((t for t in reading.tokens if t.start == start and t.kinds[0][0] in ("THE", "A")), None)
        if article is not None:  # "the [third-quarter] loss": the article belongs to the noun that follows
            start = next(t.start for t in reading.tokens if t.start > start)
    return [Phrase(start, reading.end, text[start : reading.end], reading.signal, meaning, resolution, halves)]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())


def _refers(text: str, reading: Reading, language: Language) -> bool:
    """Whether a phrase is one of the adjectives that only refer: "former", "recent"."""
    island, after = language.words["island"], word_after(text, reading.last)
    if text[reading.start : reading.end].lower() not in island["referring"]:
        return False
    return reading.tokens[0].kinds[0][0] != "VAGUE" or (bool(after) and after.lower() not in island["small"])


def readings(text: str, language: Language) -> Iterator[tuple[Reading, bool]]:
    """Maximal phrases of a text, unresolved, each with whether it is latent."""
    numbered = with_items(text, with_numbers(text, with_days_of(text, _joined(text, language), language), language))
    clocked = with_clocks(text, with_days(text, numbered, language), language)
    listed = with_members(text, with_lists(text, clocked, language), language)
    listed = with_quarters(text, listed, language)
    listed = with_closings(text, listed, language)
    listed = with_ends(text, with_moved(text, listed, language), language)
    listed = with_paired_years(text, with_again(text, listed, language), language)
    dated = with_years(text, with_months(text, listed), language)
    for reading, kind in with_weekdays(text, dated, language):
        if kind is not None:
            yield reading, kind == "latent"


def _joined(text: str, language: Language) -> Iterator[Judged]:
    """The phrases of a text, neighbours joined, each with what it is taken for."""
    held: Judged | None = None
    told = with_dots(text, with_centuries(text, _attempts(text, language), language), language)
    coded = with_doors(text, with_codes(text, told, language, driver(language)), language)
    noticed = with_notices(text, with_next_hours(text, coded, language), language)
    for reading, kind in with_hours(text, noticed, language):
        wider = days_of_month(text, reading, language) if kind == "time" else None
        if wider is not None and (held is None or held[0].last <= wider.first or held[1] != "time"):
            held = held if held is None or held[0].last <= wider.first else None  # hours, until the month told of days
            reading = wider
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
    latest: Reading | None = None
    for begin in drive.starts.of(text):
        if begin < position:
            continue
        stroke = latest is not None and latest.last == begin - 1 and text[latest.last] == "/"
        if (
            begin
            and text[begin - 1] != " "
            and not stroke
            and _INSIDE.match(text, begin - 1)
            and not in_name(text, begin)
        ):
            continue
        reading = drive.read(text, begin)
        if stroke and latest is not None:
            reading = next_of(latest, reading)
        if reading is None:
            continue
        if isinstance(reading, Passed):
            position = reading.last
            continue
        behind = weekday_of_name(text, reading, language) or after_person(text, reading, language)
        behind = behind or moved_up_to(text, reading, language) or asked_about(text, reading, language)
        if behind is not None and isinstance(alone := drive.read(text, behind), Reading):
            reading = alone
        thing = thing_after(text, reading, language)
        if thing is not None:
            shorter = drive.read(text[begin:thing], 0)
            if not isinstance(shorter, Reading):
                continue
            reading = moved(shorter, begin)
        reading = counted_from(text, listed_of(text, latest, reading, language), language)
        reading = with_year_apart(text, with_early_year(text, reading, language), language)
        if is_called_after(text, reading, language) or is_beside_feast(text, reading, language):
            position = reading.last
            continue
        year = lost_year(text, reading)
        if year:
            reading = evolve(reading, meaning=m.Impossible(f"the number {year} after it is no year that is read"))
        kind = kind_of(text, reading, language)
        if kind is not None:
            position = reading.last
        latest = reading
        yield reading, kind
