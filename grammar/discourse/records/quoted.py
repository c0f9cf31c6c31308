"""Days that somebody's own words count from the day on which they were said: "“We won today,” he said on Sunday"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from attrs import define, evolve, field

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY
from grammar.clauses.group import Group
from grammar.clauses.sentence import END_BEFORE_WORD, Quotation, Token, quotations
from grammar.context import Direction
from grammar.directions.datelines import is_dateline
from grammar.directions.focus import Read, clause_of, focus_of
from grammar.discourse.anchoring import on_day
from grammar.discourse.dated import Dated, back_to, begins
from grammar.discourse.going_back import of_noun
from grammar.discourse.known import place_in
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_ATTRIBUTION: Final = 6
"""So many words at most stand between a quotation and the verb that tells who said it."""
_DAY: Final = 8
"""So many words at most stand between that verb and its day."""
_DATES: Final = 4
"""So many phrases at most stand in a saying."""
_OLD: Final = 7
"""What was said so many days ago has weekdays of its own."""
_ON: Final = 160
"""So many characters at most stand before a quotation that goes on."""


@define(slots=True, eq=False)
class Spoken:
    """The quotations of a text, of which each is looked at only where something in it counts from a day."""

    text: str
    published: Publication
    language: Language
    quoted: Sequence[Quotation]
    every: Sequence[tuple[Reading, bool]] = ()
    """All readings of the text, among them the dates of what is said."""
    known: Mapping[int, int] = field(factory=dict)
    """The days that were told so far: where each begins its words -> which day it is."""
    days: dict[int, int | None] = field(factory=dict)
    """How many days from publication each of those looked at was spoken; ``None`` where that is not told."""

    @classmethod
    def of(
        cls,
        text: str,
        published: Publication,
        language: Language,
        every: Sequence[tuple[Reading, bool]],
        known: Mapping[int, int],
    ) -> Spoken:
        """Those of a text."""
        return cls(text, published, language, quotations(text, language.clauses), every, known)

    def _day(self, at: int) -> int | None:
        """How many days from publication a quotation was spoken; one that goes on, when the one before it was."""
        text, language, looked, day = self.text, self.language, [at], None
        today = calendar.weekday((self.published.day.start or 0) // DAY)
        while looked[-1] not in self.days:
            at = looked[-1]
            behind = _behind(text, self.quoted[at], language)
            weekday = behind or _before(text, self.quoted[at], language)
            if weekday:
                day = -((today - weekday) % 7)
                break
            if (day := self._dated(at)) is not None:
                break
            if behind is not None or not at or not _goes_on(text, self.quoted[at - 1], self.quoted[at]):
                break
            looked.append(at - 1)
        else:
            day = self.days[looked[-1]]
        self.days.update(dict.fromkeys(looked, day))
        return day

    def _dated(self, at: int) -> int | None:
        """How many days from publication a quotation was spoken, as a date of its saying tells: "he told them on
        2 April"; one without a year is the last such day.
        """
        span = _words_behind(self.text, self.quoted[at], self.language)
        span = span or _words_before(self.text, self.quoted[at], self.language)
        if span is None:
            return None
        first, last = span
        begin = place_in(self.every, first)
        dates = [one for one, hidden in self.every[begin : begin + _DATES] if one.last <= last and not hidden]
        days = [(one, leaf) for one in dates for leaf in one.nodes if isinstance(leaf, m.Date) and leaf.day is not None]
        if (
            len(days) != 1
            or days[0][1].month is None
            or not _is_its(self.text, days[0][0], self.quoted[at], self.language)
        ):
            return None
        reading, date = days[0]
        today = (self.published.day.start or 0) // DAY
        told = self.known.get(reading.first)
        if told is None:
            full = evolve(date, weekday=None)
            if full.year is None:
                back = back_to(full, Dated(self.published.day, 0, 0, year=True))
                full = back if back is not None else full
            told = None if full.year is None else begins(full) // DAY
        return told - today if told is not None and told <= today else None

    def counted(self, reading: Reading, way: Callable[[int], Direction | None]) -> Reading:
        """A phrase with its "today", "tonight" or "tomorrow" as the day that the speaker means; *way* tells where the
        clause at a place looks.

        >>> from grammar import find
        >>> text = '"We lost a friend today," she said on Sunday. "Tomorrow we march."'
        >>> [p.resolution.value.edtf for p in find(text, published="2024-11-13")]
        ['2024-11-10', '2024-11-10', '2024-11-11']
        """
        at = bisect_right(self.quoted, reading.first, key=lambda one: one.start) - 1
        shift = self._day(at) if at >= 0 and reading.first < self.quoted[at].end else None
        if not shift or not is_weekday(reading.time):
            return moved_by(reading, shift or 0)
        return self._weekday(reading, self.quoted[at], shift, way) if shift <= -_OLD else reading

    def _weekday(
        self, reading: Reading, quoted: Quotation, shift: int, way: Callable[[int], Direction | None]
    ) -> Reading:
        """A weekday of what was said on a day long over: the last one then where its clause is past, else the next: "on
        August 2, 2010, he texted: “Meet me on Friday”".
        """
        day, read = reading.time, focus_of(self.text, self.language.code).read_at(reading.first)
        if read is None or not is_weekday(day):
            return reading
        verb = any(quoted.start < read.tokens[group.first].start < quoted.end for group in read.groups)
        past = verb and way(reading.first) == "past"
        then = (self.published.day.start or 0) // DAY + shift
        away = ((day.weekday or 0) - calendar.weekday(then)) % 7
        return on_day(reading, day, then + away - 7 * (past and away > 0))


def moved_by(reading: Reading, days: int) -> Reading:
    """A phrase with its "today" so many days later."""
    day = next((leaf for leaf in reading.nodes if is_deictic(leaf)), None) if days else None
    if not isinstance(day, m.Unit):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, day, evolve(day, shift=day.shift + days)))


def is_deictic(leaf: m.Meaning) -> bool:
    """Whether it is a day that is told from the day of speaking: "today", "tomorrow"."""
    return isinstance(leaf, m.Unit) and leaf.unit is Granularity.DAY and leaf.anchor is m.Anchor.PUBLICATION


def _behind(text: str, one: Quotation, language: Language) -> int | None:
    """The weekday of the saying behind a quotation, 0 where that has none, ``None`` where nothing tells who said it."""
    read = focus_of(text, language.code).read_at(one.end - 1)
    if read is None or read.sentence.end <= one.end:
        return None
    place = read.place_of(one.end)
    verb = next((group for group in read.groups if group.first >= place), None)
    if verb is None or verb.first - place > _ATTRIBUTION or verb.lemma not in read.lexicon.saying:
        return None
    if verb.tense != "past" or verb.perfect:
        return 0
    after = next((group.first for group in read.groups if group.first > verb.last), len(read.tokens))
    return _weekday(read, read.tokens[verb.last + 1 : min(after, verb.last + 1 + _DAY)])


def _before(text: str, one: Quotation, language: Language) -> int:
    """The weekday of the saying that leads to a quotation: "She said on Sunday: “We are tired”"."""
    read = focus_of(text, language.code).read_at(one.start)
    if read is None or read.sentence.start >= one.start:
        return 0
    place = read.place_of(one.start)
    verb = read.last_verb(place)
    if verb is None or verb.lemma not in read.lexicon.saying or verb.tense != "past" or verb.perfect:
        return 0
    return _weekday(read, read.tokens[:place])


def _words_behind(text: str, one: Quotation, language: Language) -> tuple[int, int] | None:
    """Where the words stand behind the verb that tells who said a quotation, up to the next verb or noun that has
    something: "a resident told the paper [on 2 April]"; not "he said of the crash on 2 April".
    """
    read = focus_of(text, language.code).read_at(one.end - 1)
    if read is None or read.sentence.end <= one.end:
        return None
    place = read.place_of(one.end)
    verb = next((group for group in read.groups if group.first >= place), None)
    if verb is None or verb.first - place > _ATTRIBUTION or not _leads(read, verb) or verb.tense != "past":
        return None
    after = next((group.first for group in read.groups if group.first > verb.last), len(read.tokens))
    return _span(read, verb.last + 1, min(after, verb.last + 1 + _DAY + 2))


def _words_before(text: str, one: Quotation, language: Language) -> tuple[int, int] | None:
    """Where the words stand of a saying that leads to a quotation: "on 2 April he texted: “...”", "a note dated 2 April
    reads “...”", "on 2 April he sent a note stating “...”".
    """
    read = focus_of(text, language.code).read_at(one.start)
    if read is None or read.sentence.start >= one.start:
        return None
    place = read.place_of(one.start)
    verb = read.last_verb(place)
    words = [token for token in read.tokens[max(0, place - 3) : place] if token.word]
    led = bool(words) and read.lexicon.lemma_as(words[-1].lower, "VBG") in read.lexicon.saying
    if verb is None or verb.perfect or verb.modality or not (led or _leads(read, verb)):
        return None
    return _span(read, 0, place)


def _is_its(text: str, date: Reading, one: Quotation, language: Language) -> bool:
    """Whether a date is that of the verb that leads to a quotation, or of the paper that holds it: "a note dated
    2 April reads"; not "he was held on 2 April, and his wife said".
    """
    read = focus_of(text, language.code).read_at(date.first)
    if read is None or date.first > one.start:
        return True
    if of_noun(text, date, language):
        return True
    between = [group for group in read.groups if group.form == "finite" and group.last < read.place_of(one.start)]
    return len(between) == 1


def _leads(read: Read, verb: Group) -> bool:
    """Whether a verb leads to somebody's own words."""
    return verb.lemma in read.lexicon.saying or verb.lemma in read.lexicon.lists["quoting"]


def _span(read: Read, first: int, last: int) -> tuple[int, int] | None:
    """Where some words stand, up to one that has something; ``None`` where none are left."""
    of = read.language.words["OF"]
    found = read.tokens[first:last]
    end = next((at for at, token in enumerate(found) if first and token.lower in of), len(found))
    return (found[0].start, found[end - 1].end) if end else None


def _weekday(read: Read, found: Sequence[Token]) -> int:
    """The one bare weekday among some words, or 0: not "last Sunday", "Sunday's", "Sunday, 3 May"."""
    language = read.language
    days = [
        at for at, token in enumerate(found) if token.lower in language.words["WEEKDAY"] and token.text[0].isupper()
    ]
    if len(days) != 1:
        return 0
    at = days[0]
    before, after = found[at - 1].lower if at else "", found[at + 1].text if at + 1 < len(found) else ""
    owned = after.lower() in language.words["POSS"]
    return 0 if owned or before in language.words["DET"] else int(language.words["WEEKDAY"][found[at].lower])


def _goes_on(text: str, last: Quotation, one: Quotation) -> bool:
    """Whether a quotation goes on with the one before it, right behind the words that tell who said that."""
    between = text[last.end : one.start]
    return len(between) <= _ON and "\n" not in between and not END_BEFORE_WORD.search(text, last.end, one.start)


def is_of_saying(text: str, position: int, language: Language) -> bool:
    """Whether a day is that of a saying or of a report, and of nothing that happened: "police said Tuesday"."""
    if is_dateline(text, position):
        return True
    read, here = clause_of(text, position, language)
    return read is None or here is None or here.draft.group.lemma in read.lexicon.saying


def day_of_saying(text: str, reading: Reading, language: Language) -> int:
    """The weekday on which somebody told what a time of day is of, 0 where nothing tells that.

    >>> from grammar import find
    >>> text = "The man was shot at 2 a.m. outside a bar, police said Sunday."
    >>> [p.timex.value for p in find(text, published="2001-02-26")]
    ['2001-02-25T02:00', '2001-02-25']
    """
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or read.lexicon.frame is not None:
        return 0
    place = read.place_of(reading.last)
    verb = next((one for one in read.groups if one.first >= place and one.lemma in read.lexicon.saying), None)
    if verb is None or verb.tense != "past" or verb.perfect or verb.modality or verb.passive:
        return 0
    comma = next((at for at in range(verb.first - 1, place - 1, -1) if read.tokens[at].text == ","), -1)
    if comma < 0 or verb.first - comma > _ATTRIBUTION:
        return 0
    after = next((group.first for group in read.groups if group.first > verb.last), len(read.tokens))
    end = min(after, verb.last + 1 + _SAID)
    return 0 if _weekday(read, read.tokens[place:comma]) else _weekday(read, read.tokens[verb.last + 1 : end])


_SAID: Final = 4
"""So many words at most stand between a saying and its day: "said late on Sunday"."""
