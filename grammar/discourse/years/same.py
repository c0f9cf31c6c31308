"""A year that stands by itself, and the dates of its sentence that are of it: "the war of 1991 began on 17 January".

So are those that stand right beside the year ("in 2008, between mid-August and mid-September") or that tell what was
then ("since 1948, when 3,769 died on 28 June", "last year's flood, which began in April", "the war of 1866, in which").
Any other date of the sentence may be of any year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import word_after, word_before
from grammar.clauses.clause_reader import clause_at, lexicon
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import clause_of, focus_of
from grammar.discourse.dated import Dated
from grammar.discourse.passing import dateless
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_OWNED: Final = re.compile(r"['’]s(?!\w)")
_BESIDE: Final = re.compile(r",[^\S\n]+")
_RELATED: Final = re.compile(r",[^\S\n]+([^\W\d_]+[^\S\n]+)?")
"""What may stand between the year of an event and what tells of it: "the plague of 1720, in which"."""
_APPOSED: Final = re.compile(r"(?:\s+[^\W\d_]+){0,3},\s+([^\W\d_]+\s+)?([^\W\d_]+\s+)?[^\W\d_]+\s+")
"""What may stand between the year of an event and its date beside it: ", held on", ", put off from"."""
_FAR: Final = 60
"""So many characters at most stand between a year and what tells the day of it: "at Agincourt, on"."""
_APART: Final = 24
"""So many characters before such a year may tell that it is set apart: ", that of"."""
_MEMBERS: Final = 12
"""So many phrases of a sentence at most wait for the year of the last one."""


def year_alone_told(reading: Reading, value: Interval) -> Dated | None:
    """A year that stands by itself, and where; ``None`` for any other time."""
    date = reading.time
    past = isinstance(date, m.Unit) and date.unit is G.YEAR and date.shift < 0  # "last year's flood"
    if not past and not (isinstance(date, m.Date) and date.year and date == m.Date(date.year, short=date.short)):
        return None
    return Dated(value, reading.first, reading.last, year=True)


def opens_with_last_year(text: str, reading: Reading) -> bool:
    """Whether "last year" opens its sentence, whose bare dates are of it: "Last year, it closed in March"; not "Last
    year's sales".
    """
    last = reading.time == m.Unit(G.YEAR, -1) and leads(text, reading.first)
    return last and _OWNED.match(text, reading.last) is None


def leaves_year(text: str, reading: Reading, last: int, language: Language) -> bool:
    """Whether a bare date is none of the year that opens its sentence: "last year it had 900 workers; in January it had
    300", "last year it won, but in March it lost", "last year it hired Lee, who died in March".
    """
    begin = reading.signal[0] if reading.signal is not None else reading.first
    if ";" in text[last : reading.first] or word_before(text, begin).lower() in lexicon(language).thwarting:
        return True
    _, here = clause_of(text, reading.first, language)
    return here is not None and here.draft.role == "relative"


def beside_year(text: str, reading: Reading, since: int, year: Interval) -> Reading:
    """A date without a year, right behind a time that is one or tells its month: "two years later, on 4 August"."""
    if year.start is None or not _BESIDE.fullmatch(text, since, reading.first):
        return reading
    told, month, _ = calendar.from_days(year.start // DAY)
    date = _first(reading.meaning)
    if date is None or date.month is None or not m.turns(date):
        return reading
    whole = year == Interval.of(year.start, G.YEAR)
    if year.granularity is G.SEASON and date.day is None:  # "the spring of 2002, April I think"
        told += date.month < month
        inside = year.start <= calendar.to_days(told, date.month, 1) * DAY < (year.end or 0)
        return in_year(reading, told) if inside else reading
    if not whole and not (year == Interval.of(year.start, G.MONTH) and date.day is not None and date.month == month):
        return reading
    return in_year(reading, told)


def _is_of_other_thing(text: str, first: int, language: Language) -> bool:
    """Whether a year only tells of which event something is: "the museum of the 1863 battle was closed on 3 July"."""
    lead = word_before(text, first).lower()
    of = word_before(text, first - len(lead) - 1).lower() if lead in lexicon(language).articles else ""
    return of in lexicon(language).closed["genitive"]


def told_year(
    text: str, reading: Reading, told: Interval, first: int, last: int, language: Language, *, story: bool = False
) -> Reading:
    """A date without its year, of the year that stands from *first* to *last* in its sentence, where that is its.

    A *story* goes on by itself from the year to the month behind "when": "in 1987, when in April he told them".
    """
    date: m.Meaning | None = _first(reading.meaning)
    if told.start is None or told != Interval.of(told.start, G.YEAR):
        return reading
    year = calendar.from_days(told.start // DAY)[0]
    feast = reading.time
    if isinstance(feast, m.Named) and feast.year is None:
        if not _in_its_clause(text, reading, first, last, language):
            return reading
        return evolve(reading, meaning=m.replaced(reading.meaning, feast, evolve(feast, year=year)))
    if not isinstance(date, m.Date) or date.month is None or not m.turns(date):
        return reading
    if _in_its_clause(text, reading, first, last, language):
        return in_year(reading, year)
    apposed = _APPOSED.fullmatch(text, last, reading.start)
    if apposed is not None and _is_apposed(text, apposed, first, last, language):
        return in_year(reading, year)
    read, here = clause_of(text, reading.first, language)
    if read is None or here is None or first < read.sentence.start:
        return reading
    group, words = here.draft.group, read.lexicon
    link = read.tokens[here.draft.link[0]].start if here.draft.link is not None else 0
    then = here.draft.kind == "when" and _BESIDE.fullmatch(text, last, link) is not None
    led = None if story else _RELATED.fullmatch(text, last, reading.first)
    then = then or (led is not None and led[1] is not None and words.links.get(led[1].strip().lower()) == "when")
    verb = read.tokens[group.first].start
    subject = last <= verb <= reading.first and not any(
        last <= read.tokens[other.first].start < verb for other in read.groups
    )
    of = {word_before(text, first).lower(), *text[first:last].lower().split()[:1]} & words.closed["genitive"]
    took_place = group.lemma in words.bounds or (
        group.lemma in words.happening and _of_event(text, first, last, language)
    )
    named = subject and took_place and (bool(of) or _of_event(text, first, last, language))
    named = named and not _is_of_other_thing(text, first, language)
    named = named or (subject and _is_told_apart(text, first, last, language))
    nearer = any(last <= read.tokens[other.first].start < link for other in read.groups)
    owned = _OWNED.match(text, last) is not None and link > last and not nearer
    related = _RELATED.fullmatch(text, last, link)
    beside = related is not None and (related[1] is not None or took_place) and _of_event(text, first, last, language)
    owned = here.draft.role == "relative" and (owned or beside)
    if not (then or named or owned) or group.tense != "past":
        return reading
    return in_year(reading, year)


def _in_its_clause(text: str, reading: Reading, first: int, last: int, language: Language) -> bool:
    """Whether a date tells once more when the deed of a year was: "fell in 1415 at Agincourt, on St Crispin's Day"."""
    if text[first:last].lower().split()[0] not in language.words["IN"] or reading.first - last > _FAR:
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or first < read.sentence.start or not any(sign in text[last : reading.first] for sign in ",("):
        return False
    here, there = clause_at(read.places, reading.first), clause_at(read.places, first)
    if here is None or here is not there or here.draft.group.tense != "past":
        return False
    verbs = [read.tokens[group.first].start for group in read.groups]
    return read.tokens[here.draft.group.first].start < first and not any(last <= at < reading.first for at in verbs)


def _is_told_apart(text: str, first: int, last: int, language: Language) -> bool:
    """Whether a year between commas tells which one of its kind is meant: "the second invasion, that of 1597, was"."""
    words, closed = text[max(0, first - _APART) : first].lower().replace(",", " , ").split(), lexicon(language).closed
    if text[last : last + 1] != "," or "," not in words or words[-1] not in closed["genitive"]:
        return False
    inside = words[len(words) - words[::-1].index(",") : -1]  # nothing, "that", "the one"
    return len(inside) < 3 and all(
        word in (closed["definite"], closed["another"])[at] for at, word in enumerate(inside)
    )


def _is_apposed(text: str, found: re.Match[str], first: int, last: int, language: Language) -> bool:
    """Whether what stands between a year and a date tells when the event of that year is: "the 1980 referendum, held on
    May 20", "the 2020 Games, put off from July 24".
    """
    if found[1] is None:
        return _of_event(text, first, last, language)
    words = lexicon(language)
    held = words.lemma_as(found[1].strip().lower(), "VBN")
    if found[2] is not None and found[2].strip().lower() not in words.closed["particle"] | words.sooner:
        return False
    return held in words.happening | words.putting_off and _of_event(text, first, last, language, named=True)


def _of_event(text: str, first: int, last: int, language: Language, *, named: bool = False) -> bool:
    """Whether a year tells which event is meant, *named* too: "the 1980 referendum", "the election of 1980"."""
    before, after, words = word_before(text, first).lower(), word_after(text, last), language.words
    if before in words["OF"]:
        return True
    event = after.islower() or (named and after[:1].isupper())
    return before in words["THE"] and event and after not in words["island"]["small"]


def in_year(reading: Reading, year: int) -> Reading:
    """A reading whose date is of a year; the end of its range of that or of the next."""
    meaning = reading.meaning
    date = _first(meaning)
    if date is None:
        return reading
    span = m.unbound(meaning)
    if isinstance(span, m.Range):
        end = dateless(span.end)
        if isinstance(end, m.Date) and end.month is not None and m.turns(end):
            later = end.month < (date.month or 0)
            meaning = m.replaced(meaning, end, evolve(end, year=year + later))
    return evolve(reading, meaning=m.replaced(meaning, date, evolve(date, year=year)))


def _first(meaning: m.Meaning) -> m.Date | None:
    """The date that a phrase tells, of a range the first one."""
    time = m.unbound(meaning)
    date = dateless(time.start if isinstance(time, m.Range) else time)
    return date if isinstance(date, m.Date) else None


def with_years(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; days of a month take the year that the last one of their sentence tells.

    "They met on 2 April and again on 9 April 1987": one act after the other, each told for itself. A day by itself
    must come before that one in the year; of more, one may be of the year before.
    """
    held: list[Judged] = []
    last, dated = 0, False
    for reading, kind in found:
        if END_BEFORE_WORD.search(text, last, reading.first):
            yield from held
            held, dated = [], False
        date, last = _first(reading.meaning), reading.last
        if kind != "time" or date is None or date.month is None or len(held) > _MEMBERS:
            held.append((reading, kind))
        elif date.year is None and date.day is not None and date.weekday is None and not dated:
            held.append((reading, kind))
            continue
        else:
            if not dated and date.year is not None and date.day is not None:
                held = _of_last(text, held, reading, date, language)
            yield from held
            yield reading, kind
            held, dated = [], True
    yield from held


def _of_last(text: str, held: list[Judged], last: Reading, date: m.Date, language: Language) -> list[Judged]:
    """The readings before a date of a sentence, the days among them with its year, where they are told one by one."""
    places = [at for at, (one, kind) in enumerate(held) if kind == "time" and _is_day(one)]
    if not places or not _one_by_one(text, [held[at][0] for at in places], last, language):
        return held
    year, following, given = date.year or 0, (date.month or 0, date.day or 0), list(held)
    for at in reversed(places):
        own = _first(held[at][0].meaning)
        order = (own.month or 0, own.day or 0) if own is not None else following
        if order > following:
            if len(places) < 2:
                return held
            year -= 1
        following = order
        given[at] = (in_year(held[at][0], year), held[at][1])
    return given


def _is_day(reading: Reading) -> bool:
    """Whether a phrase is a day of a month without its year."""
    date = _first(reading.meaning)
    return date is not None and date.month is not None and date.day is not None and m.turns(date)


def _one_by_one(text: str, days: list[Reading], last: Reading, language: Language) -> bool:
    """Whether days stand in clauses that tell one thing after the other, the last one joined by "and"."""
    read = focus_of(text, language.code).read_at(last.first)
    if read is None or days[0].first < read.sentence.start:
        return False
    between = text[days[-1].last : last.start].lower().replace(",", " ").split()
    if read.lexicon.closed["coordinator"].isdisjoint(between):
        return False
    listed = {",", *read.lexicon.closed["coordinator"]} if len(days) > 1 else set()
    for reading in (*days, last):
        holder = clause_at(read.places, reading.first)
        at = holder.draft.group.first if holder is not None else 0
        if reading is not days[0] and at and read.tokens[at - 1].lower in listed:
            continue  # "ruled on the first day, met again on the second and ruled on the third"
        if holder is None or holder.draft.role not in ("main", "coordinate") or holder.draft.link is not None:
            return False
        group = holder.draft.group
        inner = reading is not last and reading is not days[0]  # "ruled on ..., set that aside on ...": by its form now
        if group.perfect or group.modality or group.form != "finite" or (group.tense != "past" and not inner):
            return False
    return True
