"""The year that the last member of a list tells of those before it: "April and May 2019", "Easter and Whitsun 1300"."""

from __future__ import annotations

from attrs import evolve

from grammar import calendar, observance
from grammar import meaning as m
from grammar.building.telling import year_alone
from grammar.clauses.beside import word_before
from grammar.errors import GrammarError
from grammar.language import Language
from grammar.meaning import Meaning
from grammar.parsing.driver import Reading


def lacks_year(meaning: Meaning) -> bool:
    """Whether a meaning is a month, a date or a feast without a year."""
    return meaning.year is None if isinstance(meaning, m.Named) else _is_dated(meaning) and told_year(meaning) is None


def told_year(meaning: Meaning) -> int | None:
    """The year of a month, a date or a feast that tells one."""
    if isinstance(meaning, m.Named):
        return meaning.year
    return meaning.year if isinstance(meaning, m.Date) and meaning.month is not None else None


def shares_year(text: str, first: Reading, last: Reading) -> bool:
    """Whether a member of a list tells its year to the one before it; no feast of a part of its own: ", and on".

    So does a part: "late May and June 2017", "late July and early August 2017".
    """
    if not lacks_year(_whole(first.meaning)) or told_year(_whole(last.meaning)) is None:
        return False
    apart = last.signal is not None and "," in text[first.last : last.first]
    return not (apart and isinstance(first.meaning, m.Named))


def with_year(reading: Reading, last: Meaning) -> Reading:
    """A reading with the year of the last member, where its own is left out and it does not come after that one.

    A feast that does is of the year before: "Christmas and Easter 1915".
    """
    date, last = reading.meaning, _whole(last)
    if isinstance(date, m.Part):
        whole = with_year(evolve(reading, meaning=date.whole), last).meaning
        return evolve(reading, meaning=evolve(date, whole=whole))
    if isinstance(date, m.Range):
        ends = (with_year(evolve(reading, meaning=end), last).meaning for end in (date.start, date.end))
        return evolve(reading, meaning=m.Range(*ends))
    year = told_year(last)
    if (
        not isinstance(date, m.Date | m.Named)
        or not isinstance(last, m.Date | m.Named)
        or not lacks_year(date)
        or year is None
    ):
        return reading
    here, there = _place(date, year, 0), _place(last, year, 31)
    if here is None or there is None:
        return reading
    if here > there:
        return evolve(reading, meaning=evolve(date, year=year - 1)) if isinstance(date, m.Named) else reading
    return evolve(reading, meaning=evolve(date, year=year, short=last.short))


def of_stroke(first: Reading, second: Reading) -> Reading | None:
    """ "July/August 1943", "late July/early August 1943": a month, of the year behind the stroke or the one before."""
    here, there = _whole(first.meaning), _whole(second.meaning)
    if not isinstance(here, m.Date) or not isinstance(there, m.Date) or not lacks_year(here) or there.year is None:
        return None
    if here.month is None or there.month is None or here.day or there.day:
        return None
    full = evolve(here, year=there.year - (here.month > there.month), short=there.short)
    return evolve(first, meaning=m.replaced(first.meaning, here, full))


def _whole(meaning: Meaning) -> Meaning:
    """The time of which another is a part."""
    return meaning.whole if isinstance(meaning, m.Part) else meaning


def _is_dated(meaning: Meaning) -> bool:
    return isinstance(meaning, m.Date) and meaning.month is not None


def _place(meaning: m.Date | m.Named, year: int, unknown: int) -> tuple[int, int] | None:
    """The month and day in a year; a month without its day stands for the *unknown* one."""
    if isinstance(meaning, m.Date):
        return meaning.month or 0, meaning.day or unknown
    try:
        days = observance.occasions(meaning.rule, year)
    except GrammarError:
        return None
    return calendar.from_days(days[0][0])[1:] if days else None


def years_before(
    text: str, held: list[tuple[Reading, str | None]], last: Reading, language: Language
) -> list[tuple[Reading, str | None]]:
    """The readings of a list of years, of which only the last one shows what they are: "restate 1999 and 2000"."""
    numbered, years = language.words["island"]["numbered"], _bare_year(last)
    first = len(held)
    while years and first and held[first - 1][1] is None and 0 < _bare_year(held[first - 1][0]) < years:
        first -= 1
        years = _bare_year(held[first][0])
    if first == len(held):
        return held
    before = word_before(text, held[first][0].first).lower()
    if first and held[first - 1][1] == "time" and 0 < _year_of(held[first - 1][0]) < years:
        return [*held[:first], *((one, "time") for one, _ in held[first:])]  # "the years 1915, 1916 and 1917"
    if before.rstrip("s.") in numbered or before.rstrip(".") in numbered or not before.isalpha():
        return held
    return [*held[:first], *((one, "time") for one, _ in held[first:])]


def _year_of(reading: Reading) -> int:
    """The year of a reading that tells nothing but one, else 0."""
    return year_alone(reading.time) or 0


def _bare_year(reading: Reading) -> int:
    """The year of a reading that is nothing but its four digits, else 0."""
    bare = reading.names[-1:] == ("YEAR",) and len(reading.tokens) <= 2
    return _year_of(reading) if bare else 0
