"""Days that somebody's own words count from the day on which they were said: "“We won today,” he said on Sunday"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from attrs import define, evolve, field

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.clause_reader import clause_at
from grammar.clauses.sentence import END_BEFORE_WORD, Quotation, Token, quotations
from grammar.directions.datelines import is_dateline
from grammar.directions.focus import Read, focus_of
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_ATTRIBUTION: Final = 6
"""So many words at most stand between a quotation and the verb that tells who said it."""
_DAY: Final = 8
"""So many words at most stand between that verb and its day."""
_ON: Final = 160
"""So many characters at most stand before a quotation that goes on."""


@define(slots=True, eq=False)
class Spoken:
    """The quotations of a text, of which each is looked at only where something in it counts from a day."""

    text: str
    published: Publication
    language: Language
    quoted: Sequence[Quotation]
    days: dict[int, int | None] = field(factory=dict)
    """How many days from publication each of those looked at was spoken; ``None`` where that is not told."""

    @classmethod
    def of(cls, text: str, published: Publication, language: Language) -> Spoken:
        """Those of a text."""
        return cls(text, published, language, quotations(text, language.clauses))

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
            if behind is not None or not at or not _goes_on(text, self.quoted[at - 1], self.quoted[at]):
                break
            looked.append(at - 1)
        else:
            day = self.days[looked[-1]]
        self.days.update(dict.fromkeys(looked, day))
        return day

    def counted(self, reading: Reading) -> Reading:
        """A phrase with its "today", "tonight" or "tomorrow" as the day that the speaker means.

        >>> from grammar import find
        >>> text = '"We lost a friend today," she said on Sunday. "Tomorrow we march."'
        >>> [p.resolution.value.edtf for p in find(text, published="2024-11-13")]
        ['2024-11-10', '2024-11-10', '2024-11-11']
        """
        at = bisect_right(self.quoted, reading.first, key=lambda one: one.start) - 1
        shift = self._day(at) if at >= 0 and reading.first < self.quoted[at].end else None
        return moved_by(reading, shift or 0)


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
    read = focus_of(text, language.code).read_at(position)
    here = None if read is None else clause_at(read.places, position)
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
