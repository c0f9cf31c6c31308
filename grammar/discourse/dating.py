"""Which date a phrase leaves for the bare ones behind it: that of a day, a month or a year that opens its sentence."""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import word_before
from grammar.clauses.clause_reader import lexicon
from grammar.directions.focus import clause_of
from grammar.discourse.dated import Dated
from grammar.discourse.far_back import (
    goes_on_from,
)
from grammar.discourse.running import leads
from grammar.discourse.years.ages import is_born, told_founded
from grammar.discourse.years.same import opens_with_last_year
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.years.numbers import states_year

_SINCE: Final = 400
"""So many characters back at most begins the clause of a date that tells since when something is so."""


def dated(text: str, reading: Reading, value: Interval, before: Dated | None, language: Language) -> Dated | None:
    """What the bare dates behind a phrase go on from: its date, or still that of the one before."""
    then = isinstance(m.unbound(reading.meaning), m.Then)  # "as editor at the time, he resigned"
    if then or isinstance(reading.meaning, m.Length) or value.start is None or value.end is None:
        return before
    if language.words["ENDED"].get(word_before(text, reading.first).lower()) is not None:
        return before  # "sales in the quarter ended Sept. 30"
    date, meaning = _date(reading.meaning), reading.time
    if isinstance(meaning, m.NumericDate) and len(meaning.numbers) > 2:
        return Dated(value, reading.first, reading.last, year=True)
    away = isinstance(meaning, m.Offset) and meaning.direction < 0 and _from_publication(meaning)
    if (away and value.granularity in (G.DAY, G.MONTH)) or (isinstance(meaning, m.Named) and meaning.year is not None):
        return Dated(value, reading.first, reading.last, year=True)  # "sixty years ago this month"
    ago = away and value.granularity is G.YEAR and leads(text, reading.first)  # "Four years ago she won in June"
    if ago or opens_with_last_year(text, reading):  # "Last year, it fell in March"
        return Dated(value, reading.first, reading.last, year=True, alone=True)
    season = isinstance(meaning, m.Spell) and meaning.unit is G.SEASON and meaning.year is not None
    if season and reading.signal is not None and (leads(text, reading.first) or _is_main(text, reading, language)):
        return Dated(value, reading.first, reading.last, year=True)  # "In the winter of 1963 the lake froze. In May"
    if date is None and any(isinstance(leaf, m.Named) for leaf in reading.nodes):
        return Dated(value, reading.first, reading.last, feast=True)  # "at Christmas he left; on the 28th they came"
    if date is None and value.granularity is G.YEAR and goes_on_from(reading.meaning) and leads(text, reading.first):
        return Dated(value, reading.first, reading.last, year=True, alone=True)
    if date is None and value.granularity <= G.SEASON and goes_on_from(reading.meaning):
        return Dated(value, reading.first, reading.last, year=before is None or before.year, slight=True)
    if date is None and m.counts_on(reading.meaning) and isinstance(reading.meaning, m.Offset) and before is not None:
        return before  # "on 1 April it was there. It had not been there the day before. By the 4th it had gone"
    if date is None:
        of_day = any(isinstance(leaf, m.Clock | m.DayPart) for leaf in reading.nodes) and not m.turns(reading.meaning)
        return before and before.reaching(reading.last, value) if of_day else None
    if date.month is not None and value.granularity > G.MONTH:
        return before  # "the quarter" beside its last day
    if date.year is not None and "NAMED" in reading.names and "YEAR" not in reading.names:
        return before  # "a 9/11 survivor died on 1 July"
    if date.month is None and date.year is not None:
        opens = reading.signal is not None and reading.signal[2] in ("in", "during") and leads(text, reading.first)
        opens = opens or states_year(text, reading.first, rules_of(language))  # "It was 1936."
        return Dated(value, reading.first, reading.last, year=True) if opens else None
    if date.year is None and (date.month is None and (date.day is None or date.weekday is None)):
        return None
    signal = reading.signal[2] if reading.signal is not None else ""
    if date.year is None and date.day is None and signal == "for":
        return None  # "the figures for July came out on the 10th"
    month = value.granularity is G.MONTH and signal == "in"
    year = date.year is not None or m.counts_on(meaning)  # "the following May", "March of that year"
    born = is_born(text, reading.first, language)
    since = signal == "since" or _is_since(text, reading.first, language)
    slight = told_founded(text, reading.first, language)
    return Dated(value, reading.first, reading.last, year, month, born, since, slight=slight)


def _is_main(text: str, reading: Reading, language: Language) -> bool:
    """Whether a time closes a sentence and tells when its deed was: "the market turned in the spring of 1990"."""
    _, here = clause_of(text, reading.first, language)
    if here is None or not text.startswith(".", reading.last) or here.draft.role != "main":
        return False
    if told_founded(text, reading.first, language) or is_born(text, reading.first, language):
        return False
    return here.draft.group.tense == "past" and not here.draft.group.perfect


def _is_since(text: str, start: int, language: Language) -> bool:
    """Whether the clause of a date only tells since when something is so: "since taking office in May 2011"."""
    links, before = lexicon(language).since, text[max(0, start - _SINCE) : start].lower()
    if not any(link in before for link in links) or links.isdisjoint(before.split()):
        return False
    _, here = clause_of(text, start, language)
    return here is not None and here.draft.kind == "since"


def _date(meaning: m.Meaning) -> m.Date | None:
    """The date of the calendar that a phrase tells, the last one where it tells two."""
    found = [leaf for leaf in m.leaves(meaning) if isinstance(leaf, m.Date)]
    return found[-1] if found else None


def _from_publication(meaning: m.Offset) -> bool:
    """Whether a length counts from publication, or from a day, month or year of it: "sixty years ago this month"."""
    anchor = meaning.anchor.anchor if isinstance(meaning.anchor, m.Unit) else meaning.anchor
    return anchor is m.Anchor.PUBLICATION
