"""Neighbouring phrases that are one: "3 p.m. on Monday", "Tuesday last week", "28 June in 2020".

``intersect`` says what two meanings are together; here it is decided whether the words
stand so that they may be one phrase: beside each other, with a comma, or with a signal
that the language lists as joining. Rows of readers say what two are together, each asked
of the pairs that stand as it knows; the judges of ``apart`` part those that are no one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.intersect import joined
from grammar.building.telling import is_day
from grammar.clauses.beside import ENDS
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours import apart
from grammar.neighbours.couples import (
    bounded,
    bracketed,
    into,
    night_of_two,
    numbered_hour,
    of_other_year,
    or_later,
    same_hour,
    same_of_year,
    this_day,
    weekday_inside,
    within_of,
)
from grammar.neighbours.days.inside import (
    date_of_year,
    day_of_month,
    day_of_week,
    first_of_unit,
    long_weekend,
    month_in_years,
    unit_of_year,
    weekend_by,
)
from grammar.neighbours.figures_beside import is_figure
from grammar.neighbours.hours.beside_days import day_counted, day_numbered
from grammar.neighbours.hours.clock_days import starts_behind, told_apart, with_offset
from grammar.neighbours.hours.excepted import parted
from grammar.neighbours.hours.of_days import hours_of
from grammar.neighbours.hours.openings import each_day, labelled_days
from grammar.neighbours.lasting import in_future, lasting, longer, previously, week_from
from grammar.neighbours.pair import Pair
from grammar.neighbours.spanning import links, spanning
from grammar.neighbours.years.of_year import of_year
from grammar.parsing.driver import Driver, Passed, Reading
from grammar.plausibility.cutting.cuts import hour_after
from grammar.plausibility.hours.bare import SIGN

_GAP: Final = re.compile(r"(?<=\d):|[^\S\n]*(?:[,@·•∙–—-][^\S\n]*|\n(?![^\S\n]*\n)[^\S\n]*)?")
_WORD: Final = re.compile(r"([^\W\d_]+)[^\S\n]+")
LINK: Final = 8
"""So many characters at most stand between two phrases that are one."""
LONGEST: Final = 4
"""So many phrases at most are joined to one."""

Reader = Callable[[Pair], Reading | None]
_WHATEVER: Final[tuple[Reader, ...]] = (spanning, longer, of_year, day_numbered, weekday_inside, labelled_days)
"""Asked first, whatever stands between the two."""
_OF: Final[tuple[Reader, ...]] = (hours_of, same_of_year, of_other_year, within_of, day_of_week)
"""Asked where "of" stands between: "5 p.m. of 22 April"."""
_BEHIND: Final[tuple[Reader, ...]] = (day_counted, or_later)
"""Asked where a signal may stand behind its phrase: "the day before", "3 p.m. or later"."""
_BESIDE: Final[tuple[Reader, ...]] = (
    this_day,
    same_of_year,
    of_other_year,
    same_hour,
    numbered_hour,
    week_from,
    lasting,
    previously,
    in_future,
    unit_of_year,
    first_of_unit,
    day_of_month,
    date_of_year,
    weekend_by,
    long_weekend,
    month_in_years,
)
"""Asked where no more than a comma or a dash stands between."""


def join(text: str, first: Reading, second: Reading, language: Language) -> Reading | None:
    """Two readings as one, or ``None``."""
    pair = Pair(text, first, second, language)
    if told_apart(pair):
        pair = evolve(pair, first=evolve(first, last=second.first - 1))
    if not 0 <= second.first - pair.first.last <= LINK or apart.any_of(apart.ALWAYS, pair):
        return None
    if parted(pair) or is_figure(pair):
        return None
    found = _first_of(_WHATEVER, pair)
    if found is not None:
        return found
    if pair.links("OF"):
        return _first_of(_OF, pair)
    if pair.between == "(":
        return bracketed(pair)
    if pair.links("AND"):
        return into(pair) or night_of_two(pair)
    beside = _GAP.fullmatch(text, pair.first.last, second.first) is not None or _just_ago(pair)
    return _beside(pair) if beside else None


def _just_ago(pair: Pair) -> bool:
    """ "On Jan. 30, just 17 years ago": a day without its year, and how long ago it was."""
    date, ago = pair.first.time, pair.second.meaning
    if not isinstance(ago, m.Offset) or not isinstance(date, m.Date) or date.day is None or date.year is not None:
        return False
    told = ago.anchor is m.Anchor.PUBLICATION and ago.direction < 0
    return told and pair.between.removeprefix(",").strip() in pair.language.words["island"]["barely"]


def _first_of(readers: Iterable[Reader], pair: Pair) -> Reading | None:
    """What the first reader says that knows such a pair."""
    for reader in readers:
        found = reader(pair)
        if found is not None:
            return found
    return None


def _beside(pair: Pair) -> Reading | None:
    """Two beside each other as one."""
    found = _first_of(_BEHIND, pair)
    if found is not None:
        return found
    if any(one.signal is not None and one.signal[0] >= one.end for one in (pair.first, pair.second)):
        return None  # "a day after": what follows is its event
    if apart.any_of(apart.BESIDE, pair):
        return None
    found = _first_of(_BESIDE, pair)
    if found is not None:
        return found
    if pair.signals[1] and pair.signals[1] not in pair.language.words["island"]["joining"]:
        return bounded(pair)
    pair = _signed(pair)
    return None if apart.any_of(apart.COARSER, pair) else _inside(pair)


def _inside(pair: Pair) -> Reading | None:
    """A time of day and its day, a date and its year, a day and its week as one."""
    first, second = pair.first, pair.second
    meaning = each_day(first, second) or _over_days(pair) or _into_day(pair) or joined(first.time, second.time)
    if meaning is None:
        return None
    if not isinstance(meaning, m.Range):
        return with_offset(pair.text, pair.as_one(bound_as(first.meaning, meaning)))
    pieces = first.pieces
    if pieces:
        pieces = (pieces[0], (pieces[1][0], second.end))
    elif second.pieces:
        pieces = ((first.start, second.pieces[0][1]), second.pieces[1])
    return with_offset(pair.text, pair.as_one(meaning, pieces))


def _over_days(pair: Pair) -> m.Range | None:
    """The day of the end of hours that begin on a holiday: "from noon on Christmas Eve until 9 a.m. on Wednesday"; not
    "7 to 9 p.m. on Election Day, March 19".
    """
    match pair.first.time:
        case m.Range(start=m.Clock(date=m.Named()) as start, end=m.Clock(date=None) as end) if pair.signals[1] == "on":
            last = joined(end, pair.second.time)
            return m.Range(start, last) if isinstance(last, m.Clock) else None
    return None


def _into_day(pair: Pair) -> m.Range | None:
    """Hours of a night that end on a day told by how far it is off: "from 10 p.m. to 5 a.m. tomorrow"; not of a
    listing, "10pm-3am tomorrow".
    """
    match pair.first.time, pair.second.time:
        case m.Range(start=m.Clock(date=None) as start, end=m.Clock(date=None) as end), m.Unit(
            unit=G.DAY, anchor=m.Anchor.PUBLICATION
        ) as day if pair.first.pieces and not (start.open or end.open) and start.hour > end.hour:
            (_, begun), (ends, _) = pair.first.pieces
            if not pair.text[begun:ends].strip().isalpha():
                return None
            return m.Range(evolve(start, date=evolve(day, shift=day.shift - 1)), evolve(end, date=day))
    return None


def _signed(pair: Pair) -> Pair:
    """ "18 July, 19h": right behind a day so many hours with the sign are a time of it; up to twelve may be work."""
    second, length = pair.second, pair.second.meaning
    if second.signal is not None or second.tokens[-1].kinds[0] != SIGN or not isinstance(length, m.Length):
        return pair
    ((amount, _), *more) = length.parts
    sure = not more and not length.mod and isinstance(amount, Fraction) and amount.denominator == 1 and 12 < amount < 24
    if not sure or not is_day(pair.first.time) or not ENDS.match(pair.text, second.last):
        return pair
    return evolve(pair, second=evolve(second, meaning=m.Clock(int(Fraction(amount)))))


def read_joined(drive: Driver, text: str, position: int, language: Language, *, loose: bool) -> Reading | Passed | None:
    """The phrase right at *position*, with the neighbours that belong to it."""
    found = drive.read(text, position, loose=loose)
    word = _WORD.match(text, position)
    if found is None and word and word[1].lower() in language.words["BETWEEN"]:
        found = drive.read(text, word.end(), loose=loose)  # "between 10 p.m. on Friday and ..."
    for _ in range(LONGEST):
        if not isinstance(found, Reading) or found.last >= len(text):
            break
        following = _following(drive, text, found.last, language, loose=loose)
        if following is None:
            following = _day_behind(drive, text, found, language, loose=loose)
        together = join(text, found, following, language) if isinstance(following, Reading) else None
        if together is None:
            break
        found = together
    return found


def _day_behind(drive: Driver, text: str, first: Reading, language: Language, *, loose: bool) -> Reading | None:
    """The day of a time of day behind words that tell whose time it is: "5 p.m. London time on 20 June"."""
    for start in starts_behind(text, first):
        found = drive.read(text, start, loose=loose)
        if isinstance(found, Reading) and told_apart(Pair(text, first, found, language)):
            return found
    return None


def _following(drive: Driver, text: str, end: int, language: Language, *, loose: bool) -> Reading | Passed | None:
    """The phrase after another one that ends there: behind a gap, or behind what links the ends of a range."""
    gap = _GAP.match(text, end)
    start = gap.end() if gap else end
    if text[start : start + 1] == "(":
        start += 1  # "on Monday (4 November)"
    if start >= len(text):
        return None
    following = drive.read(text, start, loose=loose)
    hour = hour_after(text, following, language) if isinstance(following, Reading) else None
    if hour is not None:
        following = drive.read(text[:hour], start, loose=loose)  # "from 10 p.m. on 5 March to 6 a.m."
    word = _WORD.match(text, start)
    linking = (*links(language).values(), language.words["OF"])
    linked = following is None and word is not None and any(word[1].lower() in words for words in linking)
    return drive.read(text, word.end(), loose=loose) if linked and word else following
