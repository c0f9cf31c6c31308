"""Months, days and feasts of every year: "every year a fair is held in May"; in a story what is so now is of no year of
it, "The town was founded in 1848. It is busiest in August".
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import paragraph_before
from grammar.clauses.clause_reader import clause_at
from grammar.directions.focus import Place, Read, clause_of, focus_of
from grammar.discourse.known import Known
from grammar.discourse.plans.ahead import is_quoted
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.parsing.driver import Reading

_YEAR: Final = 366 * DAY
_PARAGRAPH: Final = 2000
"""So many characters before a phrase tell whether it stands in a quotation."""
_FIRST: Final = 2
"""So many words tell that a sentence is of every year."""


def each_year(text: str, reading: Reading, language: Language) -> Reading:
    """A bare month, day or feast in a sentence that opens with "every year".

    >>> from grammar import find
    >>> text = "Every year the town holds a fair in May."
    >>> [p.timex.value for p in find(text, published="2010-03-15")]
    ['P1Y', 'XXXX-05']
    """
    again = _of_every_year(reading)
    if again is None:
        return reading
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or not _opens_with_years(read, language):
        return reading
    holder = clause_at(read.places, reading.first)
    return evolve(reading, meaning=again) if holder is not None and _is_main(read, holder) else reading


def of_now(known: Known, reading: Reading) -> Reading:
    """A bare month, season, day or feast of what is so now, behind a time of long ago of which the past is told; not in
    what somebody says, nor "In June the army is sent north", as some tell what is over.
    """
    again, here = _of_every_year(reading), known.here
    if again is None or here is None or (here.end or 0) > known.published.start - _YEAR:
        return reading
    read, holder = clause_of(known.text, reading.first, known.language)
    _, there = clause_of(known.text, known.begun, known.language)
    if read is None or holder is None or there is None or there.draft.group.tense != "past":
        return reading
    group = holder.draft.group
    if group.tense != "present" or group.perfect or group.progressive or group.modality or not _is_main(read, holder):
        return reading
    day = isinstance(reading.meaning, m.Date) and reading.meaning.day is not None
    if day and not leads(known.text, reading.first):
        return reading  # "the charge of July 3 is often recalled"
    feast = isinstance(reading.meaning, m.Named) or (again.date is not None and again.date == reading.meaning)
    if leads(known.text, reading.first) and not feast and group.lemma not in read.lexicon.states:
        return reading
    quoted = is_quoted(paragraph_before(known.text, reading.first, _PARAGRAPH), known.language)
    return reading if quoted else evolve(reading, meaning=again)


def _of_every_year(reading: Reading) -> m.Repeat | None:
    """A bare month, season, day or feast as that of each year."""
    match reading.meaning:
        case m.Date(year=None, month=int(month), day=None, weekday=None):
            return m.Repeat(G.YEAR, month=month)
        case m.Date(year=None, month=int(month), day=int(day), weekday=None):
            return m.Repeat(G.YEAR, date=m.Named(f"{month:02}-{day:02}"))
        case m.Spell(unit=G.SEASON, year=None) as season:
            return m.Repeat(G.YEAR, date=season)
        case m.Named(year=None) as feast:
            return m.Repeat(G.YEAR, date=feast)
        case _:
            return None


def _opens_with_years(read: Read, language: Language) -> bool:
    """Whether a sentence opens with "every year" or "each year"."""
    words = [token.lower for token in read.tokens[:_FIRST]]
    told = len(words) == _FIRST and words[0] in language.words["EVERY"]
    return told and language.words["UNIT"].get(words[1]) == "year"


def _is_main(read: Read, holder: Place) -> bool:
    """Whether a clause tells something by itself, and is nobody's words."""
    clause = read.clauses[list(read.places).index(holder)]
    own = clause.quoted is None and clause.content_of is None and not clause.saying and not clause.hearsay
    return own and holder.draft.role in ("main", "coordinate")
