"""A year whose figures a report tells, and the bare quarters and halves behind it: "in 2015 sales rose; they fell in
the fourth quarter".

They are of a year that opens its sentence; of one before its verb, and in the next sentence, if that year is over for
long; of any if the quarter that they would be otherwise is not over yet. What somebody says or expects now tells of
now, and so does a report that has told its own quarter before.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.spans import MONTHS
from grammar.calendar import DAY
from grammar.clauses.beside import word_before
from grammar.clauses.clause import ASIDE
from grammar.clauses.clause_reader import clause_at
from grammar.clauses.sentence import SENTENCE_END
from grammar.context import AHEAD
from grammar.directions.direction import direction_at
from grammar.directions.focus import Read, clause_of, focus_of
from grammar.discourse.known import Known
from grammar.discourse.passing import tells_done
from grammar.discourse.running import leads
from grammar.discourse.stretches import is_other_side
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.neighbours.years.quarters import other_quarter, told_before
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_REACH: Final = 300
"""So many characters after a year, or a quarter of it, at most the next quarter stands."""
_REPORT: Final = 400 * DAY
"""A quarter that ended so long ago at most may be the one that a report is about."""
_COMPARED: Final = 80
"""So many characters behind a quarter at most stands the one that it is compared with."""
_FIGURE: Final = re.compile(r"[$€£¥%]|\d[.,]\d")
_THE_YEAR: Final = m.Unit(G.YEAR, 0, m.Anchor.DISCUSSED)
_SIGNALS: Final = ("in", "during")
_WORD: Final = re.compile(r"[^\W\d_]+")


Frame = Literal["", "subject", "front"]
"""Where a year stands: it opens its sentence, stands before the verb, or behind it."""


@frozen
class Figures:
    """The year whose figures were told, where the words for it or for a part of it stand last; that *piece* of it which
    was told with the year: "in the first half of 1930".
    """

    time: Interval
    first: int
    last: int
    piece: m.Spell | None = None
    frame: Frame = ""


def figured_year(
    text: str, reading: Reading, value: Interval, before: Figures | None, published: Publication, language: Language
) -> Figures | None:
    """The year of which figures were told last, and where; still the one *before* behind what is of it, or is compared
    with it.
    """
    date = reading.time
    if isinstance(date, m.Date) and date.year is not None and date == m.Date(date.year, short=date.short):
        frame = _frame(text, reading, published, date.year, language)
        if frame is not None:
            return Figures(value, reading.first, reading.last, frame=frame)
        return before if before is not None and is_other_side(text, reading, language) else None
    if value.start is None or value.end is None:
        return before
    other = before is not None and is_other_side(text, reading, language)
    piece = None if other else _piece_of_year(date, value)
    if piece is not None and piece.year is not None:
        of_it = before is not None and before.piece is None and (before.time.start or 0) <= value.start
        of_it = of_it and before is not None and value.end <= (before.time.end or 0)
        if not of_it and _frame(text, reading, published, piece.year, language) is not None:
            return Figures(Interval.of(value.start, G.YEAR), reading.first, reading.last, piece)
    if before is None:
        return None
    year = before.time
    if (year.start or 0) <= value.start and value.end <= (year.end or 0):
        return evolve(before, first=reading.first, last=reading.last) if _bare_or_of(date, value) else before
    return before if other else None


_OVER: Final = 3
"""So many months of a year the figures of the last one come out."""


def of_last_year(known: Known, reading: Reading) -> Reading:
    """The year of what is over in the first months of the next one: "for the year, net fell", "ended the year at 40";
    not where a forecast is told, "cut its forecast for the year", or what is not over, "is up 3% for the year".
    """
    text, discussed, language = known.text, known.around.discussed, known.language
    year = reading.time
    if isinstance(year, m.Ordinal) and isinstance(year.whole, m.Around) and discussed is None:
        return _of_year_before(reading, year, known.published)
    if year != m.Unit(G.YEAR, 0, m.Anchor.DISCUSSED) or discussed is not None:
        return reading
    if calendar.from_days((known.published.day.start or 0) // DAY)[1] > _OVER:
        return reading
    read, here = clause_of(text, reading.first, language)
    if read is None or here is None or read.lexicon.frame is not None:
        return reading
    group, words = here.draft.group, read.lexicon
    if group.tense != "past" or group.perfect or group.modality or here.draft.role in ASIDE:
        return reading
    place = read.place_of(reading.start)
    if reading.signal is None:
        over = group.last + 1 == place and group.lemma in words.concluding
    else:
        begin, end = max(here.start, reading.first - _REACH), min(here.end, reading.last + _REACH)
        told = {word.lower() for word in _WORD.findall(text, begin, end)}
        planned = language.clauses["planned"]
        sums = not told.isdisjoint({*language.words["island"]["markets"], *planned["reports"]})
        plans = words.outlooks | words.plans | words.forecasting | words.directing | words.fixing
        summed = group.lemma in (*planned["trading"], *planned["totals"]) and (sums or leads(text, reading.first))
        over = reading.signal[2] == "for" and summed and told.isdisjoint(plans)
    return evolve(reading, meaning=m.replaced(reading.meaning, year, m.Unit(G.YEAR, -1))) if over else reading


def _of_year_before(reading: Reading, piece: m.Ordinal, published: Publication) -> Reading:
    """ "The fourth quarter a year ago" in the first months of a year, when figures of the last one come out: of the
    year before that.
    """
    if piece.unit not in (G.QUARTER, G.HALF) or piece.number * MONTHS[piece.unit] != MONTHS[G.YEAR]:
        return reading
    if calendar.from_days((published.day.start or 0) // DAY)[1] > _OVER:
        return reading
    years = m.Offset(m.Length.of(1, G.YEAR), -1, piece.whole)
    return evolve(reading, meaning=m.replaced(reading.meaning, piece, evolve(piece, whole=years)))


def of_year_told(known: Known, reading: Reading) -> Reading:
    """The year that has just ended and was told, in a past clause of January: "sold 1,000 jets in 2005. As the year
    went on"; not "since the start of the year".
    """
    text, told, language = known.text, known.year, known.language
    whole = next((leaf for leaf in reading.nodes if leaf == _THE_YEAR), None)
    if told is None or whole is None or reading.first - told.last > _REACH or isinstance(reading.meaning, m.Bound):
        return reading
    year, month, _ = calendar.from_days((known.published.day.start or 0) // DAY)
    if month > 1 or calendar.from_days((told.time.start or 0) // DAY)[0] != year - 1:
        return reading
    _, here = clause_of(text, reading.first, language)
    group = here.draft.group if here is not None else None
    if group is None or group.tense != "past" or group.perfect or group.modality:
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, whole, m.Unit(G.YEAR, -1)))


def rest_of_told(known: Known, reading: Reading) -> Reading:
    """The rest of the year or the decade that its sentence tells, where that is over: "In May 2008 it recalled wheat,
    and it spent the rest of the year regaining space".
    """
    part, here = reading.time, known.here
    if not isinstance(part, m.Part) or part.part != "rest" or not isinstance(part.whole, m.Unit):
        return reading
    whole = part.whole
    if whole.anchor is not m.Anchor.DISCUSSED or whole.unit not in (G.YEAR, G.DECADE) or here is None:
        return reading
    year = known.published.year
    if here.granularity > whole.unit or calendar.from_days((here.start or 0) // DAY)[0] >= year:
        return reading
    if not 0 <= reading.first - known.mentioned <= _REACH:
        return reading
    if SENTENCE_END.search(known.text, known.mentioned, reading.first):
        return reading
    if not all(tells_done(known.text, start, known.language) for start in (reading.first, known.begun)):
        return reading
    told = evolve(whole, anchor=m.Anchor.PREVIOUS)
    return evolve(reading, meaning=m.replaced(reading.meaning, whole, told))


def _piece_of_year(meaning: m.Meaning, value: Interval) -> m.Spell | None:
    """The quarter or half that a phrase tells with its year."""
    years = [leaf.year for leaf in m.leaves(meaning) if isinstance(leaf, m.Date | m.Spell) and leaf.year is not None]
    if isinstance(meaning, m.Fiscal) or not years or value.granularity not in (G.QUARTER, G.HALF):
        return None
    year, month, _ = calendar.from_days((value.start or 0) // DAY)
    number, rest = divmod(month - 1, MONTHS[value.granularity])
    return m.Spell(value.granularity, number + 1, year) if not rest and year == years[0] else None


def _bare_or_of(date: m.Meaning, value: Interval) -> bool:
    """Whether a time is a quarter or a half."""
    return isinstance(date, m.Spell) and value.granularity in (G.QUARTER, G.HALF)


def _frame(text: str, reading: Reading, published: Publication, year: int, language: Language) -> Frame | None:
    """Where a year stands in a past clause that tells its figures, or that it opens; ``None`` in any other."""
    start = (published.day.start or 0) // DAY
    if year > calendar.from_days(start)[0]:
        return None
    signal = reading.signal[2] if reading.signal is not None else ""
    if signal not in ("", *_SIGNALS):
        return None
    front = bool(signal) and leads(text, reading.first)
    if not front and not _tells_figures(text, reading.first - _REACH, reading.last + _REACH, language):
        return None  # asked first: no clause need be read
    read, here = clause_of(text, reading.first, language)
    if read is None or here is None or here.draft.role in ASIDE or here.draft.group.tense != "past":
        return None
    before = word_before(text, reading.first).lower()
    if not signal and before in read.lexicon.closed["preposition"] and language.words["PREP"].get(before) != "for":
        return None  # "compared with 2015", "the crisis of 2015"
    if front:
        return "front"
    begin, end = max(here.start, reading.first - _REACH), min(here.end, reading.last + _REACH)
    if not _tells_figures(text, begin, end, language):
        return None
    return "subject" if reading.first < read.tokens[here.draft.group.first].start else ""


def _tells_figures(text: str, begin: int, end: int, language: Language) -> bool:
    """Whether a stretch of text has words for what is reported of a company or of trade."""
    planned = language.clauses["planned"]
    told = {word.lower() for word in _WORD.findall(text, max(0, begin), end)}
    sums = language.words["island"]["markets"]  # "earned 12 cents a share"
    return any(not told.isdisjoint(words) for words in (planned["reports"], planned["economy"], sums))


def of_figured(
    text: str,
    reading: Reading,
    told: Figures | None,
    discussed: Interval | None,
    published: Publication,
    language: Language,
) -> Reading:
    """A bare quarter or half as that of the year whose figures were told before it, where it is meant."""
    piece = reading.time
    if told is None or reading.first - told.last > _REACH:
        return reading
    if not isinstance(piece, m.Spell) or piece.unit not in (G.QUARTER, G.HALF) or piece.year is not None:
        return reading
    apart = sum(1 for _ in SENTENCE_END.finditer(text, told.last, reading.first))
    if apart > 1 or direction_at(text, reading.first, language) != "past":
        return reading
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or _source(read, reading.first) != (None if apart else _source(read, told.first)):
        return reading
    if apart and not leads(text, reading.first) and _is_reported(read, reading.first):
        return reading
    year, today = calendar.from_days((told.time.start or 0) // DAY)[0], published.day.start or 0
    if told.piece is not None and told.piece.unit is piece.unit:
        back = not apart and told_before(text, told.last, reading.start, language)
        year = other_quarter(told.piece, piece.number, back=back).year or year
    months = MONTHS[piece.unit]
    begin = calendar.to_days(year, _first(piece, months), 1) * DAY
    inside = not apart and (told.frame == "front" or told.piece is not None)
    if begin >= today or not (inside or _is_told_alone(piece, year, told, discussed, published)):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, piece, evolve(piece, year=year)))


def of_this_year(known: Known, reading: Reading) -> Reading:
    """The year of publication, where a report of the last one looks ahead or up to now.

    "Fourth-quarter net rose. It will cut 300 jobs by the end of the year"; "shares have fallen since the start of the
    year", "it sees growth for the year".
    """
    text, discussed, language = known.text, known.around.discussed, known.language
    if discussed is None or (discussed.end or 0) > (known.published.day.start or 0):
        return reading
    whole = next((leaf for leaf in reading.nodes if leaf == _THE_YEAR), None)
    today = known.published.year
    if whole is None or calendar.from_days((discussed.start or 0) // DAY)[0] == today:
        return reading
    if in_aside(text, reading, language):
        return reading  # "will pay a final dividend of 37 cents, making 48 cents for the year"
    now = direction_at(text, reading.first, language) in AHEAD
    read = focus_of(text, language.code).read_at(reading.first) if not now else None
    here = clause_at(read.places, reading.first) if read is not None else None
    if read is not None and here is not None and here.draft.group.tense == "present":
        since = reading.signal is not None and reading.signal[2] == "since"
        now = since or here.draft.group.lemma in read.lexicon.forecasting | read.lexicon.foreseeing
    return evolve(reading, meaning=m.replaced(reading.meaning, whole, m.Unit(G.YEAR, 0))) if now else reading


def in_aside(text: str, reading: Reading, language: Language) -> bool:
    """Whether a phrase stands in a relative clause or behind a participle."""
    _, here = clause_of(text, reading.first, language)
    return here is not None and here.draft.role in ASIDE


def is_of_now(text: str, reading: Reading, discussed: Interval, published: Publication, language: Language) -> bool:
    """Whether "a year ago" counts from publication, though a quarter is discussed: "the plant opened a year ago".

    It counts from the quarter in a sentence that tells figures, or that compares with it.
    """
    ago = reading.time
    if not isinstance(ago, m.Offset) or ago.anchor is not m.Anchor.PUBLICATION or ago.direction > 0:
        return False
    begin, end = max(0, reading.first - _REACH), min(len(text), reading.last + _REACH)
    begin = max((found.end() for found in SENTENCE_END.finditer(text, begin, reading.first)), default=begin)
    closing = SENTENCE_END.search(text, reading.last, end)
    end = closing.start() if closing is not None else end
    if told_before(text, begin, reading.start, language):
        return False
    if (discussed.end or 0) > (published.day.end or 0):
        return True  # "the deal will close in the third quarter. A year ago the shares traded at $22"
    return _FIGURE.search(text, begin, end) is None and not _tells_figures(text, begin, end, language)


def of_compared(text: str, reading: Reading, since: int, last: Interval | None, language: Language) -> Reading:
    """A bare quarter or half that the one told right before it is compared with: "fell to 2% in the first half from 3%
    in the second half", which is of the year before.
    """
    piece = reading.time
    if last is None or last.start is None or reading.start - since > _COMPARED or not isinstance(piece, m.Spell):
        return reading
    if piece.year is not None or piece.unit not in (G.QUARTER, G.HALF) or piece.unit is not last.granularity:
        return reading
    year, month, _ = calendar.from_days(last.start // DAY)
    first = _first(piece, MONTHS[piece.unit])
    if last != Interval.of(last.start, piece.unit) or first == month or SENTENCE_END.search(text, since, reading.start):
        return reading
    between = text[since : reading.start].lower().split()
    if not told_before(text, since, reading.start, language) or any(word in language.words["AND"] for word in between):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, piece, evolve(piece, year=year - (first > month))))


def _first(piece: m.Spell, months: int) -> int:
    """The month with which a quarter or half begins."""
    return (piece.number - 1) * months + 1


def _is_told_alone(
    piece: m.Spell, year: int, told: Figures, discussed: Interval | None, published: Publication
) -> bool:
    """Whether a quarter can be told of a year alone: the year is long over, or that quarter of now is not over."""
    today, first, months = published.day.start or 0, _first(piece, MONTHS[piece.unit]), MONTHS[piece.unit]
    now, month, _ = calendar.from_days(today // DAY)
    if discussed is not None and discussed.start is not None and told.piece is None:
        recent = today - (discussed.end or today) < _REPORT
        if recent and calendar.from_days(discussed.start // DAY)[0] != year:
            return False  # the report is about a quarter of its own
    framed = told.frame != "" or told.piece is not None  # not "growth was 3% in 2015 but slowed in the first quarter"
    return (framed and year < now - 1) or first <= month < first + months


def _source(read: Read, place: int) -> int | None:
    """The clause of saying whose content the clause at a place is: what it tells is told now."""
    here = clause_at(read.places, place)
    return None if here is None else read.clauses[list(read.places).index(here)].content_of


def _is_reported(read: Read, place: int) -> bool:
    """Whether a quarter belongs to what is reported: "the firm reported third-quarter net of $3 million"."""
    here = clause_at(read.places, place)
    return here is not None and read.clauses[list(read.places).index(here)].saying
