"""Messages and entries with a stamp of their own, from which their words count: "[2022-03-04 22:17] ivan: just left".

A chat, a log, a mail or a diary is a row of small articles, each published when its stamp says. What stands behind a
stamp with a time of day counts from it; behind a date alone only weekdays and words that point at its day do
("yesterday", "this morning"), since a chronicle that is written later heads its entries so, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from attrs import define, evolve, field, frozen

from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY, weekday
from grammar.clauses.beside import OPENS, line_before
from grammar.clauses.sentence import SENTENCE_END
from grammar.context import AHEAD, UNTOLD, Context, Step
from grammar.directions.direction import direction_at
from grammar.directions.focus import focus_of, verb_before
from grammar.discourse.dated import Dated, back_to, begins, onward_to
from grammar.discourse.days.retold import bare_day
from grammar.discourse.records.chronicle import COLON, LABEL, dates_page, day_in_digits, heads_entry, heads_in_digits
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.interval import Interval, Value
from grammar.language import Language
from grammar.meaning import Anchor, Meaning
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.numbers.referenced import is_of_report
from grammar.publication import Publication
from grammar.resolution import Resolution, resolve

_BEHIND: Final = re.compile(r"[^\S\n]*(?:[\])>]|:(?!\d)|[.,;](?!\S)|\n)|[^\S\n]+[-–—|·][^\S\n]")
"""What stands behind the stamp of an entry at the head of a line."""
_CLOSED: Final = re.compile(r"\][^\S\n]*(?=\n|:)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_NEVER: Final = -(10**12)
_SAYS: Final = re.compile(r"[^\n:]{0,80}?([^\W\d_]+):[^\S\n]*(?:\n|\Z|(?=\S))")
"""The rest of "On 4 March 2022 at 22:17 Ivan wrote:"."""
_HEAD: Final = re.compile(r"[^\w\n]*(?:[^\n:]{0,80}:)?\s*")
"""The rest of the line that holds a stamp and nothing else, with who speaks."""
_BLANK: Final = re.compile(r"\n[^\S\n]*\n")
_ALONE: Final = re.compile(r"[^\S\n]*\n\s*(?=\S)")
_HEADING: Final = re.compile(r"\n[^\S\n]*\n(?=[^\n]{1,80}(?<![.!:;,…”\"’')\]])(?:\n|\Z))")
"""A line below a blank one that ends without a stop: the heading of what comes next."""
_SOON: Final = 3
"""So many days behind that of an entry a weekday may lie with which the entry goes on."""
_LIST: Final = re.compile(r":[^\S\n]*\n")
"""The end of a line that begins another list."""
_SEASON: Final = 200 * DAY
"""So soon the entries of a calendar come one after the other."""
_BULLETS: Final = " \t-*•·–"
_TODAY: Final = m.Unit(G.DAY, 0)
_LONG: Final = 366 * DAY
"""A day so long ago is hardly the "today" of a chronology."""
_FULL: Final = re.compile(r"\d{4}-")
_MONTHS: Final = 12
_NUMBERS: Final = 3
"""So many numbers has a date with its year."""
_BLOCK: Final = 300
"""Within so many code points the lines at the head of a mail stand."""


@frozen
class Entry:
    """A stamp: its words, what it says, when that is, where its entry ends, and whether all in it counts from there.

    ``last`` is where its words end; ``line``: they open their line.
    """

    published: Publication
    words: str
    stamp: Meaning
    value: Interval
    end: int
    whole: bool
    last: int
    line: bool
    again: bool = False
    """Whether its day was told again: "March 12: The state stepped in on Sunday night"."""


@define
class Entries:
    """The entries of a text as its phrases are read; most texts have none."""

    text: str
    published: Publication
    language: Language
    entry: Entry | None = field(init=False, default=None)
    blank: int = field(init=False, default=-1)
    headed: int | None = field(init=False, default=None)
    """When the last entry was that is over."""
    comes: Dated | None = field(init=False, default=None)
    """The last entry that lies ahead, as in a calendar of what is on."""

    def counted_from(self, reading: Reading) -> Publication:
        """The publication from which a phrase counts: that of its entry, or of the text."""
        if self.entry is not None and (reading.first >= self.entry.end or self._heads_today(reading)):
            self.entry = None
        if self.entry is None or not (self.entry.whole or self._is_of_entry(reading, self.entry)):
            return self.published
        if self._is_nowadays(reading, self.entry):
            return self.published
        return self.entry.published

    def _is_of_entry(self, reading: Reading, entry: Entry) -> bool:
        """Whether a phrase points at a day from that of its entry; a weekday of a chronicle that runs on in one line
        only up to the next stop: "14 March: arrest. 15 March: charges. The trial opens on Monday".
        """
        if not _is_of_week(reading.meaning):
            return _points(reading.meaning)
        return entry.line or SENTENCE_END.search(self.text, entry.last, reading.first) is None

    def _is_nowadays(self, reading: Reading, entry: Entry) -> bool:
        """Whether "today" below a day of long ago is ours: nobody speaks, and nothing is told that was then."""
        if entry.whole or reading.time != _TODAY or self.published.start - (entry.value.start or 0) < _LONG:
            return False
        read = focus_of(self.text, self.language.code).read_at(reading.first)
        speakers = self.language.words["island"]["speakers"]
        speaks = read is None or not speakers or any(token.lower in speakers for token in read.tokens)
        return not speaks and direction_at(self.text, reading.first, self.language) != "past"

    def looking(self, reading: Reading, given: Context) -> Context:
        """Where a weekday looks: what an entry tells in the present came "after Monday's vote" that was; a past with
        which it goes on may have come behind its day: "March 12: The state stepped in. On Monday, shares fell".
        """
        entry = self.entry
        if given.direction in AHEAD and (date := bare_day(reading)) is not None:
            return self._heading(reading, date, given)
        if given.direction in UNTOLD and self.comes is not None:
            date = bare_day(reading) or day_in_digits(reading, given.order)
            if date is not None:
                return self._listed(reading, date, self.comes, given)
        if entry is None or entry.whole or not _is_of_week(reading.meaning):
            return given
        if given.direction not in AHEAD:
            return given.pointing("nearest") if self._goes_on(reading, given, entry) else given
        after = reading.signal is not None and reading.signal[2] == "after"
        after = after or (isinstance(reading.meaning, m.Offset) and reading.meaning.direction > 0)
        return given.pointing("past") if after and self._is_plain(reading.first) else given

    def _heading(self, reading: Reading, date: m.Date, given: Context) -> Context:
        """Where a day looks that heads an entry in the present, "Dec. 13: The chain meets with lawyers": back where
        an entry before it was earlier; the first one to the nearer day; ahead behind one that lies ahead.
        """
        if self.comes is not None or not heads_entry(self.text, reading, self.language):
            return given
        read = focus_of(self.text, self.language.code).read_at(reading.first)
        verb = next(iter(read.groups), None) if read is not None else None
        if verb is None or verb.tense != "present" or verb.modality or verb.progressive or verb.perfect:
            return given
        last = back_to(date, Dated(self.published.day, 0, 0, year=True))
        if self.headed is None or last is None:
            return given.pointing("nearest")
        return given.pointing("past") if begins(last) >= self.headed else given

    def _listed(self, reading: Reading, date: m.Date, before: Dated, given: Context) -> Context:
        """Where a day looks that heads an entry without a verb, behind one that lies ahead: "Feb. 4: Rome", "Aug. 15:
        Paris" in a calendar, where the next such day comes within half a year or so.
        """
        following = onward_to(date, before)
        soon = following is not None and begins(following) - (before.time.start or 0) < _SEASON
        soon = soon and not _LIST.search(self.text, before.last + 1, reading.first)
        return given.pointing("future") if soon and self._heads(reading) else given

    def _heads(self, reading: Reading) -> bool:
        """Whether a day heads an entry, in digits too: "04/18 – Leeds"."""
        return heads_entry(self.text, reading, self.language) or heads_in_digits(self.text, reading)

    def _goes_on(self, reading: Reading, given: Context, entry: Entry) -> bool:
        """Whether a bare weekday of a past clause opens a sentence behind the first one of an entry, or stands behind
        the weekday of the entry itself, and comes within some days of it and before publication.
        """
        day = next((leaf for leaf in reading.nodes if is_weekday(leaf)), None)
        if (
            given.direction not in ("past", *UNTOLD)
            or not isinstance(day, m.Date)
            or day.weekday is None
            or entry.value.start is None
        ):
            return False
        first = entry.value.start // DAY
        away = (day.weekday - weekday(first)) % 7
        if not 0 < away <= _SOON or first + away > (self.published.day.start or 0) // DAY:
            return False
        if SENTENCE_END.search(self.text, entry.last, reading.first) is None:
            return False
        had = self._had(reading.first)
        return not had and (entry.again or leads(self.text, reading.first))

    def _had(self, first: int) -> bool:
        """Whether the clause of a phrase tells what had been."""
        read = focus_of(self.text, self.language.code).read_at(first)
        return read is not None and any(verb.perfect for verb in read.groups)

    def _is_plain(self, first: int) -> bool:
        """Whether the verb of a clause is a mere present: "the mayor quits", not "will quit"."""
        verb = verb_before(self.text, first, self.language)
        return verb is not None and verb.tense == "present" and not verb.modality and not verb.progressive

    def _heads_today(self, reading: Reading) -> bool:
        """Whether a phrase that points at a day heads an entry of its own: "4 March: lull. Today: shelling"; so does a
        weekday: "Oct. 20: truce. Tuesday: talks resume".
        """
        alone = is_weekday(reading.meaning) or _points(reading.meaning)
        colon = COLON.match(self.text, reading.last) is not None and alone
        return colon and OPENS.search(self.text, max(0, reading.first - 4), reading.first) is not None

    def keep(self, reading: Reading, value: Value | None) -> bool:
        """Begin an entry where a phrase is its stamp; one that lies ahead announces, so nothing counts from it."""
        if not isinstance(value, Interval) or value.start is None:
            return False
        if value.start >= (self.published.day.end or 0):
            if self._heads(reading):
                self.comes = Dated(value, reading.first, reading.last, year=True)
            return False
        clock = value.granularity <= G.HOUR
        if clock:
            heads = _dates(reading.meaning) and self._stamps(reading)
        else:
            heads = heads_entry(self.text, reading, self.language)
        if heads:
            first = self.headed is None and dates_page(self.text, reading, value, self.published)
            self.headed = None if first else value.start
            now = Publication(value.start // DAY * DAY, value.start if clock else None, self.published.zone)
            words = self.text[reading.start : reading.end]
            line, end = line_before(self.text, reading.first), self._end(reading, clock)
            opens = line is not None and (not line.strip(_BULLETS) or _ALONE.match(self.text, reading.last) is not None)
            self.entry = Entry(now, words, reading.meaning, value, end, clock, reading.last, opens)
        elif self.entry is not None and _is_of_week(reading.meaning):
            held = self.entry.value.start // DAY == value.start // DAY if self.entry.value.start is not None else False
            self.entry = evolve(self.entry, again=held)
        return heads

    def told(self, resolution: Resolution, published: Publication) -> Resolution:
        """An answer that counts from an entry says so, and offers that from the publication of the text."""
        given = resolution.given
        if self.entry is None or published is self.published or given is None:
            return resolution
        plain = resolve(given.meaning, published=self.published, context=given.context, policy=given.policy)
        if plain.value == resolution.value:
            return evolve(resolution, given=evolve(given, published=self.published))  # the same anywhere
        first = Step("entry", self.entry.stamp, self.entry.value)
        return evolve(
            resolution,
            steps=(first, *resolution.steps) if resolution.steps else (),
            given=evolve(given, article=self.published, stamp=self.entry.words),
        )

    def order(self, readings: Iterable[Reading]) -> str:
        """The order of the numbers of a date in which no stamp lies ahead, nor a day of which a past clause tells,
        where the other has some, and in which a quoted report is the later one; else "".
        """
        ahead: set[str] = set()
        for reading in readings:
            numeric = [leaf for leaf in reading.nodes if isinstance(leaf, m.NumericDate)]
            if not numeric:
                continue
            if is_of_report(self.text, reading, rules_of(self.language)):
                ahead |= self._earlier(numeric[0])
                continue
            stamp = isinstance(reading.meaning, m.Clock) and self._stamps(reading)
            if not stamp and (len(numeric[0].numbers) < _NUMBERS or max(numeric[0].numbers[:2]) > _MONTHS):
                continue
            later = {order for order in ("dmy", "mdy") if self._is_ahead(numeric[0], order)}
            if stamp or (len(later) == 1 and direction_at(self.text, reading.first, self.language) == "past"):
                ahead |= later
        return {"dmy": "mdy", "mdy": "dmy"}[ahead.pop()] if len(ahead) == 1 else ""

    def _earlier(self, date: m.NumericDate) -> set[str]:
        """The order in which a date lies ahead, or is none, or before that of the other order; none where both do."""
        starts: dict[str, int] = {}
        for order in ("dmy", "mdy"):
            value = resolve(date, published=self.published, context=Context(direction="past", order=order)).value
            over = isinstance(value, Interval) and (value.start or 0) < (self.published.day.end or 0)
            starts[order] = (value.start or 0) if over and isinstance(value, Interval) else _NEVER
        return {order for order in starts if starts[order] < max(starts.values())}

    def _is_ahead(self, date: m.NumericDate, order: str) -> bool:
        """Whether a date lies ahead, or is none, by an order of its numbers."""
        value = resolve(date, published=self.published, context=Context(order=order)).value
        return not isinstance(value, Interval) or (value.start or 0) >= (self.published.day.end or 0)

    def _stamps(self, reading: Reading) -> bool:
        """Whether a date with its time of day is the stamp of what stands behind it."""
        text, first, last = self.text, reading.first, reading.last
        line = line_before(text, first)
        if line is None:
            return self._bracketed(first, last)
        if not _WORD.search(line):
            if reading.signal is None and (_BEHIND.match(text, last) or _FULL.match(text, first)):
                return True
            says = _SAYS.match(text, last)
            return says is not None and says[1].lower() in self.language.words["island"]["wrote"]
        if line.endswith("[") and text.startswith("]", last):
            named = len(_WORD.findall(line)) <= LABEL and _CLOSED.match(text, last) is not None
            return named or self._bracketed(first, last)
        return self._heads_mail(line.strip(), first)

    def _bracketed(self, first: int, last: int) -> bool:
        """Whether square brackets hold a stamp and nothing else, where a sentence begins."""
        inside = self.text.startswith("[", first - 1) and self.text.startswith("]", last) and first > 0
        return inside and OPENS.search(self.text, max(0, first - 4), first - 1) is not None

    def _heads_mail(self, label: str, first: int) -> bool:
        """Whether a label makes a stamp that of a mail: "Sent:", with "From:" near it."""
        island = self.language.words["island"]
        words = label.removesuffix(":").split()
        if not label.endswith(":") or not words or words[-1].lower() not in island["sent"]:
            return False
        near = self.text[max(0, first - _BLOCK) : first + _BLOCK].lower()
        return any(f"{word}:" in near for word in island["sender"])

    def _paragraph(self, place: int) -> int:
        """Where the paragraph of a place ends; looked for once each, since places come in order."""
        if self.blank < place:
            found = _BLANK.search(self.text, place)
            self.blank = len(self.text) if found is None else found.start()
        return self.blank

    def _end(self, reading: Reading, clock: bool) -> int:
        """Where an entry ends: behind its first paragraph; that of a mail where the head of the next one begins, that
        of a day alone on its line where the next heading stands.
        """
        text, last = self.text, reading.last
        if not clock and (alone := _ALONE.match(text, last)) is not None:
            following = _HEADING.search(text, alone.end())
            return len(text) if following is None else following.start()
        begun = _HEAD.match(text, last) if clock else None
        end = self._paragraph(last if begun is None else begun.end())
        label = line_before(text, reading.first)
        if not clock or label is None or not label.rstrip().endswith(":"):
            return end
        heads = "|".join(self.language.words["island"]["sender"])
        following = re.compile(rf"^(?:{heads}):", re.IGNORECASE | re.MULTILINE).search(text, end)
        return len(text) if following is None else following.start()


def _dates(meaning: Meaning) -> bool:
    """Whether a meaning names the day and the month of a date."""
    leaves = m.leaves(meaning)
    return any(
        isinstance(leaf, m.NumericDate) or (isinstance(leaf, m.Date) and leaf.day and leaf.month) for leaf in leaves
    )


def _points(meaning: Meaning) -> bool:
    """Whether a meaning points at a day from the one on which it is told: "yesterday", "this morning"."""
    for leaf in m.leaves(meaning):
        if isinstance(leaf, m.Unit) and leaf.unit is G.DAY and leaf.anchor is Anchor.PUBLICATION:
            return True
    return False


def _is_of_week(meaning: Meaning) -> bool:
    """Whether a meaning has a weekday that lacks its date: "on Friday", "last Tuesday"."""
    for leaf in m.leaves(meaning):
        day = leaf.date if isinstance(leaf, m.Nearest) and leaf.anchor is Anchor.PUBLICATION else leaf
        if is_weekday(day):
            return True
    return False
