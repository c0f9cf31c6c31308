"""The stretch that figures of a report are compared with: "the year-earlier period", "the same month of 1991"."""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import word_after
from grammar.clauses.sentence import SENTENCE_END
from grammar.context import AHEAD, Context
from grammar.directions.direction import direction_at
from grammar.discourse.recall import beside_figure, beside_share, compares, figured
from grammar.discourse.reports.against import (
    goes_on_with,
    is_against,
    is_figure_again,
    is_whole_year,
    lasts_a_year,
    year_to,
)
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.meaning import Meaning
from grammar.neighbours.beginning import is_compared
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_NEAR: Final = 200
"""So many characters at most stand between a period and what is compared with it."""
_BESIDE: Final = 30
"""So many characters before a time the words stand that compare it."""
_LISTED: Final = 40
"""So many characters at most stand between two members of a list."""
_FIGURES: Final = 60
"""So many characters at most a figure of another time stands behind the one that it is compared with."""
_WORDS: Final = 3
"""So many words at most stand between a word that compares and a time without a figure."""
_RESTATED: Final = 6
"""So many words at most tell what the same figure was: "they stood at 5.6 percent"."""
_MONTHS: Final = 12
_YEAR: Final = 366 * DAY
_THIS_YEAR: Final = m.Unit(Granularity.YEAR, 0)
_QUARTER: Final = m.Unit(Granularity.QUARTER, 0, m.Anchor.DISCUSSED)
"""What figures are compared with where no stretch was told: the quarter that a report is about."""
_CLOSING: Final = ("at", "on", "as-of")
_MONTH: Final = m.Unit(Granularity.MONTH, 0, m.Anchor.DISCUSSED)


@frozen
class Stretch:
    """The stretch that figures may be compared with, if one was told, where its words end, whether they were so;
    *ends*: only its end was told, "through January".
    """

    time: Interval | None = None
    last: int = 0
    compared: bool = False
    ends: bool = False
    year: Interval | None = None
    """The year up to publication or to a day, which is compared where no other stretch is: "so far this year"."""
    day: Interval | None = None
    """The last day of a month, on which books are closed: "at June 30"."""

    @property
    def known(self) -> Interval | None:
        """The stretch that "the same period" is like."""
        return self.time or self.year

    def after(
        self,
        text: str,
        reading: Reading,
        value: Interval,
        discussed: Interval | None,
        published: Publication,
        language: Language,
    ) -> Stretch:
        """The stretch after a phrase; still this one after a time that is compared with it: "in May from April"."""
        if is_whole_year(text, reading, value, discussed, language):
            return Stretch(value, reading.last)
        if _is_until_now(text, reading, language):
            return Stretch(evolve(value, end=published.day.end, part="sofar"), reading.last)
        figure = 0 < reading.first - self.last < _FIGURES and beside_figure(text, reading)
        figure = figure and not SENTENCE_END.search(text, self.last, reading.first)
        opposed = figure and _opposed(text, self.last, reading, language)  # "in June from $5 in May"
        opposed = opposed or is_against(text, reading, value, self.time, self.last, language)
        if self.time is not None and (opposed or is_other_side(text, reading, language)):
            return evolve(self, last=reading.last, compared=True)
        linked = text[self.last : min(reading.first, self.last + _LISTED)].strip() in language.words["AND"]
        time = _period(reading.meaning, value, self.time, published, linked=linked)
        ends = isinstance(reading.meaning, m.Bound) and reading.meaning.kind == "until"
        year = self._year(text, reading, value, published, language) if time is None else None
        return Stretch(time, reading.last, ends=ends, year=year, day=_closing_day(reading, value))

    def _year(
        self, text: str, reading: Reading, value: Interval, published: Publication, language: Language
    ) -> Interval | None:
        """The year so far behind "this year", or up to a day: "through Aug. 31 it sold 900 this year"."""
        end, today = value.end or 0, published.day.end or 0
        if reading.time == _THIS_YEAR:
            if self.time is not None and not SENTENCE_END.search(text, self.last, reading.first):
                return self.time
            ahead = (value.start or 0) >= today or direction_at(text, reading.first, language) in AHEAD
            return value if ahead else Interval(value.start, today, Granularity.DAY)
        if value.granularity is not Granularity.DAY or reading.signal is None or reading.signal[2] != "as-of":
            return None
        return Interval(Interval.of(end - 1, Granularity.YEAR).start, end, Granularity.DAY) if end <= today else None

    def is_before(self, reading: Reading) -> bool:
        """Whether a phrase tells what lies right before it: "in the three months to May, and in the previous three"."""
        window = reading.time
        if not isinstance(window, m.Window) or window.direction > 0 or window.anchor is not m.Anchor.PREVIOUS:
            return False
        return self.time is not None and reading.first - self.last <= _NEAR

    def counted(
        self, text: str, reading: Reading, discussed: Interval | None, published: Publication, language: Language
    ) -> Stretch:
        """The stretch after a length: "the first six months" are those of the year in which they were last over.

        So are "the nine months" in a report about the third quarter.
        """
        if word_after(text, reading.last) in language.words["OF"]:
            return self  # "the first six months of the war"
        length = reading.time
        ordinal = next((value for token in reading.tokens for name, value in token.kinds[:1] if name == "ORDW"), 0)
        if not isinstance(length, m.Length) or ordinal > 1 or len(length.parts) > 1:
            return self
        ((amount, unit),) = length.parts
        if lasts_a_year(length, reading) and discussed is not None and discussed.end is not None:
            return Stretch(year_to(discussed.end), reading.last)  # "for the 12 months", "full-year net"
        if unit is not Granularity.MONTH or isinstance(amount, str) or not 1 < amount < _MONTHS:
            return self
        figures = "-" in text[reading.first : reading.last]
        figures = figures and word_after(text, reading.last).lower() in language.words["island"]["earned"]
        if not (length.definite or figures):
            return self  # "nine months", but "the nine months", "nine-month net"
        quarter = discussed or Interval.of(published.day.start or 0, Granularity.QUARTER, -1)
        if not ordinal and amount != _months(quarter):
            return self
        year, month, _ = calendar.from_days((published.day.end or 0) // DAY)
        year -= month <= amount
        begin, end = (calendar.to_days(year, at, 1) * DAY for at in (1, int(amount) + 1))
        return Stretch(Interval(begin, end, unit), reading.last)


def _closing_day(reading: Reading, value: Interval) -> Interval | None:
    """The last day of a month, where something is told of it: "as of Dec. 31", "at June 30"."""
    if value.granularity is not Granularity.DAY or reading.signal is None or reading.signal[2] not in _CLOSING:
        return None
    return value if calendar.from_days((value.end or 0) // DAY)[2] == 1 else None


def _is_until_now(text: str, reading: Reading, language: Language) -> bool:
    """Whether a unit is told up to publication: "so far this year", "this year so far"."""
    unit = reading.time
    if not isinstance(unit, m.Unit) or unit != m.Unit(unit.unit) or unit.unit <= Granularity.DAY:
        return False
    before, behind = (
        text[max(0, reading.first - _BESIDE) : reading.first].lower().split(),
        text[reading.last : reading.last + _BESIDE].lower().replace(",", " ").split(),
    )
    for words in language.words["island"]["until_now"]:
        told = words.split()
        if told in (before[-len(told) :], behind[: len(told)]):
            return True
    return False


def _months(discussed: Interval | None) -> int:
    """How many months of its year are over with the quarter discussed; 0 without one."""
    if discussed is None or discussed.start is None or discussed != Interval.of(discussed.start, Granularity.QUARTER):
        return 0
    return calendar.from_days(discussed.start // DAY)[1] + 2


def _period(
    meaning: Meaning, value: Interval, before: Interval | None, published: Publication, *, linked: bool
) -> Interval | None:
    """The stretch that figures may be compared with: "in April", "from 1 January to 5 May", "the year to date".

    *before* is the stretch told before: "the nine months ended March 31" is still that one, and "January and
    February", *linked* by a word between them, are one. "Since January" is up to the publication day.
    """
    if value.start is None or value.end is None:
        return None
    if isinstance(meaning, m.Bound) and meaning.kind == "until":
        return _year_to(value, published)
    if isinstance(meaning, m.Bound):
        end = published.day.end or 0
        recent = meaning.kind == "since" and value.start < end <= value.start + _YEAR
        return Interval(value.start, end, Granularity.DAY) if recent else None
    today = value.end == published.day.end  # "there since May. It rose today", which is no stretch from May on
    if before is not None and value.granularity is Granularity.DAY and value.end == before.end and not today:
        return before
    if before is not None and linked and value.granularity is before.granularity and value.start == before.end:
        return evolve(value, start=before.start)
    if value.granularity is Granularity.YEAR:
        return value if value.part == "sofar" else None
    if value.granularity < Granularity.DAY or value.granularity > Granularity.HALF:
        return None
    return value if value.granularity > Granularity.WEEKEND or value.end - value.start > 7 * DAY else None


def _year_to(value: Interval, published: Publication) -> Interval | None:
    """The stretch from the beginning of the year to the end of a month or day of the last year: "through January"."""
    if value.start is None or value.end is None or value.granularity > Granularity.QUARTER:
        return None
    year = calendar.from_days((value.end - 1) // DAY)[0]
    start, today = calendar.to_days(year, 1, 1) * DAY, published.day.end or 0
    whole = value.granularity >= Granularity.MONTH or calendar.from_days(value.end // DAY)[2] == 1
    recent = today - _YEAR < value.end <= today
    return Interval(start, value.end, Granularity.MONTH if whole else Granularity.DAY) if recent else None


def is_other_side(text: str, reading: Reading, language: Language) -> bool:
    """Whether a time is what figures are compared with: "than in April", "from April", "compared with a year ago"."""
    meaning = reading.time
    then = isinstance(meaning, m.Offset) and meaning.direction < 0 and isinstance(meaning.anchor, m.Then)
    if then or compares(meaning) or figured(text, reading):
        return True
    if reading.tokens[0].kinds[0][0] == "FROM":
        return not isinstance(reading.meaning, m.Bound | m.Range) and is_compared(text, reading, language)
    words = text[max(0, reading.start - _BESIDE) : reading.start].lower().split()
    words = words[:-1] if words[-1:] and words[-1] in language.words["IN"] else words
    comparing = language.clauses["closed"]["comparing"]
    told = any(" ".join(words[-size:]) in comparing for size in (1, 2) if words)
    return told and not isinstance(reading.meaning, m.Bound | m.Range)


def of_period(text: str, reading: Reading, told: Stretch, context: Context, language: Language) -> Reading:
    """ "In April there were 12, up from 9 in the same period last year": a year before April, not before a quarter.

    So is "from a year earlier", where it is compared with the stretch *told* last in its sentence.
    """
    other, discussed = reading.time, context.discussed
    if not isinstance(other, m.Offset | m.Ordinal):
        return reading
    near = reading.first - told.last <= _NEAR
    inside = near and not SENTENCE_END.search(text, told.last, reading.first)
    near = near and (inside or not told.ends)
    here: Meaning
    if isinstance(other, m.Offset) and told.time is not None and _year_back(other):
        begin = told.last if inside else goes_on_with(text, told.last, reading.first, language) if near else None
        opposed = begin is not None and _opposed(text, begin, reading, language)
        opposed = opposed or (near and is_figure_again(text, told.last, reading, language))
        opposed = opposed or (begin is not None and not inside and _restated(text, begin, reading, language))
        if opposed or (near and told.compared and beside_figure(text, reading)):
            return evolve(reading, meaning=m.replaced(reading.meaning, other, evolve(other, anchor=m.Then())))
    if isinstance(other, m.Offset) and told.day is not None and inside and _year_back(other):
        here = m.Fixed(told.day.edtf)  # "$310 million at June 30, up from $210 million a year earlier"
        if _opposed(text, told.last, reading, language):
            return evolve(reading, meaning=m.replaced(reading.meaning, other, evolve(other, anchor=here)))
    counted = other.anchor if isinstance(other, m.Offset) else other.date
    if counted == _MONTH and near and told.time == Interval.of(_begun(told.time), Granularity.MONTH):
        return evolve(reading, meaning=m.replaced(reading.meaning, counted, m.Then()))  # "the year-earlier month"
    if counted != _QUARTER:
        return reading
    if "PERIOD" not in reading.names:
        return reading
    if told.known is not None and (inside or (discussed is None and near)):
        here = m.Then()
    elif discussed is not None and discussed.granularity is Granularity.HALF:
        here = evolve(_QUARTER, unit=Granularity.HALF)
    else:
        return reading
    of_year = evolve(other, anchor=here) if isinstance(other, m.Offset) else evolve(other, date=here)
    return evolve(reading, meaning=m.replaced(reading.meaning, other, of_year))


def of_told_year(text: str, reading: Reading, told: Stretch, discussed: Interval | None) -> Reading:
    """ "The 1988 quarter", "the 1988 period" in a report: the quarter, or the stretch *told* in its sentence, of that
    year.

    >>> from grammar import find
    >>> text = "Third-quarter net fell 12%. The 1988 quarter included a gain."
    >>> find(text, published="1989-10-27")[-1].timex.value
    '1988-Q3'
    """
    if reading.names[-2:-1] != ("YEAR",):
        return reading
    date, last = reading.time, reading.tokens[-1].kinds[0]
    period = last[0] == "PERIOD"
    if not isinstance(date, m.Date) or date != m.Date(date.year) or not (period or last == ("UNIT", "quarter")):
        return reading
    inside = reading.first - told.last <= _NEAR and not SENTENCE_END.search(text, told.last, reading.first)
    known = told.known if period and inside and told.known is not None else discussed
    if known is None or known.end is None or date.year is None:
        return reading
    years = calendar.from_days((known.end - 1) // DAY)[0] - date.year
    if years > 0:
        back = m.Offset(m.Length.of(years, Granularity.YEAR), -1, _QUARTER)
        return evolve(reading, meaning=m.replaced(reading.meaning, date, back))
    if years < 0 or not _months(known):
        return reading
    number = _months(known) // 3
    return evolve(reading, meaning=m.replaced(reading.meaning, date, m.Spell(Granularity.QUARTER, number, date.year)))


def _begun(time: Interval | None) -> int:
    """When a time begins; 0 where it is not known."""
    return 0 if time is None else time.start or 0


def _year_back(meaning: Meaning) -> bool:
    """Whether a time is so many years before the one told last, or ago."""
    match meaning:
        case m.Offset(length=m.Length(parts=((_, Granularity.YEAR),), mod="") as length, direction=-1):
            return meaning.anchor in (m.Anchor.PREVIOUS, m.Anchor.PUBLICATION) and not length.vague
        case _:
            return False


def _restated(text: str, begin: int, reading: Reading, language: Language) -> bool:
    """Whether a sentence tells no more than what the same figure was: "It was 5.6 percent a year earlier"."""
    words = text[begin : reading.start].lower().split()
    subject = bool(words) and words[0] in language.clauses["closed"]["subject_pronoun"]
    return subject and len(words) <= _RESTATED and beside_share(text, reading, language)


def _opposed(text: str, since: int, reading: Reading, language: Language) -> bool:
    """Whether a stretch and a time are compared: "from a year earlier", "from nine a year earlier", "than it was a year
    ago"; not "from the line that it took a year ago".
    """
    words = text[since : reading.start].lower().replace(",", " ").split()
    if not beside_figure(text, reading):
        if not language.words["NOW"].keys().isdisjoint(words):
            return False  # "I began in May 2008 and am worse off now than I was ten years ago"
        words = words[-_WORDS:]
    comparing = language.clauses["closed"]["comparing"]
    if not words or any(word in language.words["island"]["measured"] for word in words[-_WORDS:]):
        return bool(words)  # "3% up on a year earlier", "below those of a year earlier"
    return any(word in comparing or " ".join(words[at : at + 2]) in comparing for at, word in enumerate(words))
