""" "The month" and "the week" of a report: those of the time that was told right before them."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY, from_days
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.context import AHEAD
from grammar.directions.direction import direction_at
from grammar.directions.focus import clause_of, focus_of
from grammar.discourse.known import Known
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_REACH: Final = 250
"""So many characters at most stand between a time and the unit that is its own."""
_UNITS: Final = tuple(m.Unit(unit, 0, m.Anchor.DISCUSSED) for unit in (G.MONTH, G.WEEK))
_SIGNALS: Final = ("for", "during", "in", "over")


def the_month(known: Known, reading: Reading) -> Reading:
    """The month or week of the time told before it, in its sentence or the one before, where both are over; that
    before it where the last one is only what that is compared with, "the same month last year". "Last August" beside an
    August is the one a year before that.

    >>> from grammar import find
    >>> text = "In November, sales rose. The gains for the month were broad."
    >>> [p.timex.value for p in find(text, published="1992-12-03")]
    ['1992-11', '1992-11']
    """
    text, previous, language = known.text, known.here, known.language
    unit, before = reading.time, known.before_last
    if isinstance(unit, m.Ordinal):
        return _in_the_month(known, reading, unit)
    if isinstance(unit, m.Part) and unit.whole == _UNITS[0]:
        return _part_of_month(known, reading, unit)
    if isinstance(unit, m.Nearest):
        return _year_before(text, reading, unit, known.mentioned, previous, known.published.day.start or 0)
    if unit not in _UNITS or not isinstance(unit, m.Unit) or reading.first - known.mentioned > _REACH or reading.pieces:
        return reading
    if previous is None or previous.start is None or previous.end is None or previous.granularity > unit.unit:
        return reading
    month = previous if unit.unit is G.MONTH and is_year_before(previous, before) else None
    previous = before if month is not None and before is not None and before.end is not None else previous
    if previous.start is None or previous.end is None:
        return reading
    whole, today = Interval.of(previous.start, unit.unit), known.published.day.start or 0
    if previous.end > (whole.end or 0) or (whole.end or 0) > today or previous.end <= today - _LATE[unit.unit]:
        return reading
    if reading.signal is not None and reading.signal[2] not in _SIGNALS:
        return reading
    ends = len(END_BEFORE_WORD.findall(text, known.mentioned, reading.first + 1))
    if ends > 1:
        return reading
    way = direction_at(text, reading.first, language)
    if way in AHEAD:
        return reading
    goes_on = (
        not ends and way is None and previous.granularity is unit.unit
    )  # "but others reported gains for the month"
    if way != "past" and not goes_on and not _ends(text, reading, language):
        return reading
    if month is not None:
        year, number, _ = from_days(previous.start // DAY)
        return evolve(reading, meaning=m.replaced(reading.meaning, unit, m.Date(year=year, month=number)))
    return evolve(reading, meaning=m.replaced(reading.meaning, unit, evolve(unit, anchor=m.Anchor.PREVIOUS)))


def _part_of_month(known: Known, reading: Reading, part: m.Part) -> Reading:
    """ "September business was hurt by warm weather in the middle of the month": of the month of its sentence, which is
    over.
    """
    here, today = known.here, known.published.day.start or 0
    if here is None or here.granularity is not G.MONTH or not today - _LATE[G.MONTH] < (here.end or 0) <= today:
        return reading
    if END_BEFORE_WORD.search(known.text, known.mentioned, reading.first + 1):
        return reading
    if direction_at(known.text, reading.first, known.language) != "past" or not _of_one_clause(known, reading):
        return reading
    told = evolve(part, whole=evolve(_UNITS[0], anchor=m.Anchor.PREVIOUS))
    return evolve(reading, meaning=m.replaced(reading.meaning, part, told))


def _of_one_clause(known: Known, reading: Reading) -> bool:
    """Whether what a clause tells of a month and of a part of it is one: not "won nine games in May and lost six in the
    first half of the month", nor "reported May sales in the middle of the month".
    """
    read, holder = clause_of(known.text, reading.first, known.language)
    _, told = clause_of(known.text, known.begun, known.language)
    if read is None or holder is None or told is None:
        return False
    led = told.draft.group.lemma in read.lexicon.bare and told.draft.group.last < read.place_of(known.begun)
    if not led and told.draft.group != holder.draft.group:  # "said September business was hurt in the middle of it"
        return False
    group, words = holder.draft.group, read.lexicon
    if group.lemma in words.saying or group.lemma in words.lists["publishing"]:
        return False
    between = read.tokens[read.place_of(known.mentioned) : read.place_of(reading.first)]
    return not any(token.lower in words.closed["coordinator"] for token in between)


def _in_the_month(known: Known, reading: Reading, day: m.Ordinal) -> Reading:
    """ "The April meeting is on the third Thursday of the month": of a month told in the sentence that is not over, or
    in which the meeting was.
    """
    month, here, whole = _UNITS[0], known.here, day.whole
    if whole != month or here is None or here.granularity is not G.MONTH or reading.first - known.mentioned > _REACH:
        return reading
    if END_BEFORE_WORD.search(known.text, known.mentioned, reading.first + 1):
        return reading
    ahead = (here.end or 0) > (known.published.day.start or 0)
    if not ahead and direction_at(known.text, reading.first, known.language) != "past":
        return reading
    told = evolve(day, whole=evolve(month, anchor=m.Anchor.PREVIOUS))
    return evolve(reading, meaning=m.replaced(reading.meaning, day, told))


def _year_before(
    text: str, reading: Reading, last: m.Nearest, since: int, told: Interval | None, today: int
) -> Reading:
    """ "In August, up 19% over last August": a year before the month told in the same sentence, where it is that."""
    date = last.date
    if last.shift != -1 or told is None or told.start is None or told.granularity is not G.MONTH:
        return reading
    if not told.start <= today - DAY < told.start + 365 * DAY:
        return reading  # "from August 2005 to last August"
    year, month, _ = from_days(told.start // DAY)
    if date != m.Date(month=month) or END_BEFORE_WORD.search(text, since, reading.first + 1):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, last, m.Date(year=year - 1, month=month)))


def is_year_before(previous: Interval, before: Interval | None) -> bool:
    """Whether a month is that of an earlier year with which the month told before it is compared."""
    if before is None or before.start is None or previous.start is None:
        return False
    if not previous.granularity is before.granularity is G.MONTH or previous.start >= before.start:
        return False
    return from_days(previous.start // DAY)[1] == from_days(before.start // DAY)[1]


def is_of_last_year(reading: Reading) -> bool:
    """Whether a month is told to be of last year: "in August of last year"."""
    month = reading.time
    return isinstance(month, m.Ordinal) and month.whole == m.Unit(G.YEAR, -1)


def the_same_month(reading: Reading) -> Reading:
    """ "The same month last year", behind a month that was told to be of last year: that one, not a year before it."""
    other = reading.time
    if other != _A_YEAR_BEFORE or reading.tokens[-1].kinds[0] == ("DIR", "earlier"):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, other, _SAME_MONTH))


_SAME_MONTH: Final = m.Unit(G.MONTH, 0, m.Anchor.PREVIOUS)
_A_YEAR_BEFORE: Final = m.Offset(m.Length.of(1, G.YEAR), -1, _SAME_MONTH)
_LATE: Final = {G.MONTH: 62 * DAY, G.WEEK: 14 * DAY}
"""What was longer ago has units of its own."""


def _ends(text: str, reading: Reading, language: Language) -> bool:
    """Whether a verb right before a unit tells how it ended: "rose Friday to end the week at 3282"."""
    read = focus_of(text, language.code).read_at(reading.first)
    place = read.place_of(reading.first) if read is not None else 0
    if read is None or not place:
        return False
    past = any(group.tense == "past" for group in read.groups if group.first < place)
    verb = lexicon(language).lemma_as(read.tokens[place - 1].lower, "VB", "VBG", "VBD")
    return past and verb in language.words["island"]["ending_units"]
