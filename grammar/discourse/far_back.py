"""How far back a date lies that was told with its year, and whether a bare one behind it is of that time."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import word_before
from grammar.clauses.clause import ASIDE
from grammar.clauses.group import Group
from grammar.directions.focus import Read, clause_of, focus_of, verb_before
from grammar.discourse.dated import Dated, back_to, begins, onward_to
from grammar.discourse.passing import hindsight
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication
from grammar.resolution import resolve

_NEW: Final = 60 * DAY
"""So long ago is news."""
_SEASON: Final = 300 * DAY
"""A report does not tell the year of what was less long ago."""
_MONTH: Final = 31 * DAY
_MONTHS: Final = 62 * DAY
_LATELY: Final = 200 * DAY
_MONTHS_BACK: Final = 120 * DAY
"""A day so long ago may be told without its year."""
_LONG_AGO: Final = 730
"""A report of what happened so many days ago tells of that time in its next sentence, too."""


def long_ago(told: Dated, published: Publication) -> bool:
    """Whether a date was told with its year, and lies so far back that a report goes on with it."""
    return told.year and (told.time.end or 0) < published.start - _LONG_AGO * DAY


def goes_on_from(meaning: m.Meaning) -> bool:
    """Whether a time tells how a text goes on from the one before: "the next morning", "that summer", "a week later";
    the bare dates behind it go on from there.
    """
    return m.counts_on(meaning) and not any(
        getattr(leaf, "direction", 0) < 0 or getattr(leaf, "shift", 0) < 0 for leaf in m.leaves(meaning)
    )


def inside_month(bare: m.Date, told: Dated) -> bool:
    """Whether a day is of the very month that was told with its year: "in August 2023. A post of 9 August"."""
    if not told.year or not told.month or bare.day is None:
        return False
    return calendar.from_days((told.time.start or 0) // DAY)[1] == bare.month


def soon_after(bare: m.Date, told: Dated, published: Publication) -> bool:
    """Whether a date comes within a month of one that was told with its year and lies back, and is none of late:
    "elected on 4 June 2019. He resigned on 27 June"; so does a month that begins within two, where the last one
    was not of this year.
    """
    month = bare.day is None
    if not told.year or told.time.granularity > (G.MONTH if month else G.DAY) or bare.month is None:
        return False
    full, start = onward_to(bare, told), told.time.start or 0
    if full is None or bare.weekday is not None or start >= published.start - _SEASON:
        return False
    return 0 < begins(full) - start <= (_MONTHS if month else _MONTH) and not told_alone(bare, published)


def just_before(bare: m.Date, told: Dated, published: Publication) -> bool:
    """Whether a date is an earlier one of the month of a day that was told with its year and lies back, and is none of
    late: "resigned on 27 May 2005. The trial had begun on 2 May".
    """
    start = told.time.start or 0
    if not told.year or told.time.granularity is not G.DAY or bare.day is None or bare.weekday is not None:
        return False
    _, month, day = calendar.from_days(start // DAY)
    if bare.month != month or bare.day >= day or start >= published.start - _SEASON:
        return False
    return not recent(bare, published)


def had_before(
    text: str, reading: Reading, bare: m.Date, told: Dated, published: Publication, language: Language
) -> bool:
    """Whether a pluperfect tells what had come shortly before a day that was told with its year and lies back, be the
    last such day of late: "on 7 March 2014 they searched it. They had got the warrant on 5 March".
    """
    start = told.time.start or 0
    if not told.year or told.time.granularity > G.DAY or bare.day is None or start >= published.start - _SEASON:
        return False
    date = back_to(bare, told)
    return date is not None and 0 < start - begins(date) <= _NEW and hindsight(text, reading, language)


def told_alone(bare: m.Date, published: Publication) -> bool:
    """Whether a bare month or day is rather one of late: a report would tell the year of another one."""
    return _is_late(bare, published) if bare.day is None else recent(bare, published)


def of_late(bare: m.Date, published: Publication) -> bool:
    """Whether a bare month or day may be one of late, also behind a story of long ago."""
    last = None if bare.day is None else back_to(bare, Dated(published.day, 0, 0, year=True))
    return told_alone(bare, published) if last is None else published.start - begins(last) < _MONTHS_BACK


def _is_late(bare: m.Date, published: Publication) -> bool:
    """Whether the last such month before publication is of its year or half a year back, and needs no year."""
    last = back_to(bare, Dated(published.day, 0, 0, year=True))
    this_year = (bare.month or 0) <= calendar.from_days((published.day.start or 0) // DAY)[1]
    return this_year or (last is not None and lately(begins(last), published))


def lately(start: int, published: Publication) -> bool:
    """Whether what began then is so near that a report need not tell its year."""
    return published.start - start < _LATELY


def recent(bare: m.Date, published: Publication) -> bool:
    """Whether the last such date before publication is of the last weeks, of which a report rather tells."""
    last = back_to(bare, Dated(published.day, 0, 0, year=True))
    return last is not None and published.start - begins(last) < _NEW


def is_of_now(
    text: str, reading: Reading, bare: m.Date, told: Dated, published: Publication, language: Language
) -> bool:
    """Whether a month of late tells, in a new paragraph, which thing is meant: behind "in 1993 they got 12", "Unity, a
    bloc formed only in September, won 23 percent".
    """
    if text.find("\n\n", told.last, reading.first) < 0 or not told_alone(bare, published):
        return False
    read, here = clause_of(text, reading.first, language)
    if read is None or here is None:
        return False
    comma = next((at for at, token in enumerate(read.tokens[: here.draft.group.first]) if token.text == ","), 0)
    named = comma > 0 and read.tokens[comma + 1].lower in language.words["A"]  # "formed" looks like the verb
    named = named and not any(group.first < comma for group in read.groups)
    return here.draft.role in ASIDE or named


def is_of_account(text: str, reading: Reading, language: Language) -> bool:
    """Whether a day is the last one that figures tell of: "the year ended Dec. 31", "as of Dec. 31, it had"."""
    time = reading.time
    ends = isinstance(time, m.Window) and time.direction < 0 and isinstance(time.anchor, m.Meaning)
    if ends or isinstance(time, m.Fiscal) or (reading.signal is not None and reading.signal[2] == "as-of"):
        return True
    before = word_before(text, reading.first).lower()
    if reading.signal is not None and reading.signal[2] == "on":  # "the strike ended on 2 May"
        of = word_before(text, reading.first - len(before) - 1).lower()
        if not any(of in language.words[kind] for kind in ("UNIT", "UNITS")):
            return False
    return bool(language.words["ENDED"].get(before) == "past")


def is_decided(read: Read, verb: Group, reading: Reading | None = None) -> bool:
    """Whether a passive tells what was done with a request, and nobody says anything: "his appeal was dismissed", "was
    filed and denied on 3 May"; not "was jailed and denied on 3 May that he".
    """
    if verb.lemma not in read.lexicon.lists["deciding"]:
        return False
    if verb.passive or reading is None or not verb.first:
        return verb.passive
    before = read.last_verb(verb.first)
    shared = before is not None and before.passive
    shared = shared and read.tokens[verb.first - 1].lower in read.lexicon.closed["coordinator"]
    start = reading.signal[0] if reading.signal is not None else reading.first
    behind = read.place_of(reading.last)
    ends = behind >= len(read.tokens) or read.tokens[behind].text in ".;,"
    return shared and read.place_of(start) == verb.last + 1 and ends


def is_behind(text: str, start: int, told: Dated, language: Language, *, near: int) -> bool:
    """Whether a date behind another one of its month tells what came before that: in the next sentence what happened or
    had happened, in the same one why or how it came, "signed on 27 May, as the old pact ended on 2 May".
    """
    if word_before(text, told.first).lower() in language.words["OF"]:
        return False
    if near:
        verb = verb_before(text, start, language)
        had = verb is not None and verb.tense == "past" and verb.perfect
        return had or told_then(text, start, language)
    _, here = clause_of(text, start, language)
    return here is not None and here.draft.kind == "as" and here.draft.group.tense == "past"


def told_then(text: str, start: int, language: Language) -> bool:
    """Whether the verb before a phrase, or else behind it, tells what happened; no saying, which may be of late."""
    read = focus_of(text, language.code).read_at(start)
    if read is None:
        return False
    place = read.place_of(start)
    verb = read.last_verb(place) or next((group for group in read.groups if group.first > place), None)
    past = verb is not None and verb.tense == "past" and not verb.perfect and not verb.modality
    return past and verb is not None and (verb.lemma not in read.lexicon.saying or is_decided(read, verb))


def feast_of_late(named: m.Named | m.Spell, published: Publication) -> bool:
    """Whether the last such day before publication is of the last months, of which a report rather tells."""
    this = published.year
    values = (resolve(evolve(named, year=year), published=published).value for year in (this, this - 1))
    starts = [value.start for value in values if isinstance(value, Interval) and value.start is not None]
    last = max((start for start in starts if start < (published.day.end or 0)), default=None)
    return last is not None and lately(last, published)
