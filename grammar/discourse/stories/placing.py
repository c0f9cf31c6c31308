"""The year of a bare date of a story: before the time that it is at, in hindsight, or behind it."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.clauses.beside import word_before
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.group import Group
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.direction import direction_at
from grammar.directions.focus import Read, clause_of, focus_of
from grammar.discourse.comparing import likened
from grammar.discourse.passing import begun, dateless, had_by, hindsight, is_late
from grammar.discourse.reports.against import counts_back
from grammar.discourse.running import leads
from grammar.discourse.stories.named import is_followed
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.policy import Policy
from grammar.resolving import series

_YEAR: Final = 365
BACK: Final = 100
"""So many days a bare date may lie before the time last mentioned and still be of its year, as stories also go back."""
_LED: Final = 75
"""So many where it opens its sentence, which tells what came next."""
_BEFORE_SEASON: Final = 45
"""So many days before a season that was told, a month or a day may still be of its year."""
_OPENS: Final = 31
"""So many where it opens the sentence behind one with its year: "in the spring of 1848 he came. In January he left"."""
_JUST_OVER: Final = 62 * calendar.DAY
"""So long ago at most is over what "that winter" still tells."""
_BEFORE: Final = 120 * calendar.DAY
"""So long ago at most is what is told of the subject of what had come about."""
_KNOWN: Final = 200 * calendar.DAY
"""So long ago at most is what tells which thing is meant, with no year."""
_SOON: Final = 14 * calendar.DAY
"""By so much a day told in hindsight may lie ahead of the time that a story is at, and not most of a year before."""


def earlier(text: str, reading: Reading, previous: Interval, policy: Policy, language: Language) -> Reading:
    """A bare date in hindsight: the last one before the time that the story is at; of a range its start."""
    date = begun(reading.meaning)
    if isinstance(date, m.Nearest):
        return _that_before(text, reading, date, previous, policy, language)
    if not isinstance(date, m.Date | m.Spell | m.Named) or not m.turns(date) or previous.granularity >= G.YEAR:
        return reading
    if previous.start is None or (isinstance(date, m.Named) and not _is_since(reading, date)):
        return reading
    since = reading.signal is not None and reading.signal[2] == "since" and counts_back(text, reading, language)
    aside = since or hindsight(text, reading, language) or likened(text, reading.first, language)
    aside = aside or is_followed(text, reading, language)  # "had been put off after a meeting in December"
    if not aside and not _had_opened(text, reading, date, previous, policy, language):
        return _of_known_thing(text, reading, previous, policy, language)
    if leads(text, reading.first) and not _had_first(text, reading.first, language):
        return reading
    before, holding, after = series.beside(date, previous.start, policy)
    near_after = before and after and (after.start or 0) - previous.start < previous.start - (before.start or 0)
    if near_after and is_late(text, reading, language):
        return reading  # "At Christmas ... As late as January nobody had condemned it"
    soon = max(previous.start + _SOON, (previous.end or 0) - 1)
    dayless = isinstance(date, m.Date) and date.day is None
    near = after is not None and (after.start or 0) <= soon and not dayless
    if dayless and previous.granularity is G.SEASON and after is not None and _is_in_year(after, previous):
        holding = after  # "in the summer of 1916 they met. The camp had been built in July"
    if near and isinstance(date, m.Date) and date == m.Date(day=date.day) and after is not None:
        months = [calendar.from_days((one.start or 0) // calendar.DAY)[1] for one in (after, previous)]
        near = months[0] == months[1]  # "on 29 December. He had come back on the 1st": of that month
    chosen = holding or (after if near else before)  # told out of order: "on 25 August. He had won on 2 September"
    if isinstance(date, m.Date) and date.weekday is not None and date.day is not None and before and after:
        fitting = [one for one in (before, after) if _weekday(one) == date.weekday]  # "Sunday the 28th had been fine"
        chosen = fitting[0] if len(fitting) == 1 else chosen
    if chosen is None or chosen.start is None:
        return reading
    year, month, day = calendar.from_days(chosen.start // calendar.DAY)
    if not isinstance(date, m.Date):
        return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))
    full = evolve(date, year=year, month=month, day=None if dayless and date.weekday is None else day)
    return evolve(reading, meaning=m.replaced(reading.meaning, date, full))


def _had_opened(
    text: str,
    reading: Reading,
    date: m.Date | m.Spell | m.Named,
    previous: Interval,
    policy: Policy,
    language: Language,
) -> bool:
    r"""Whether a paragraph opens with what had come about by a time nearer before the story than behind it: "by
    autumn roads were cut.\n\nShe had resolved by April to act", not "By April she had resolved to act"; or whether such
    a time is what a thing bears: "In January it was signed, with a false date of December".
    """
    if not _is_date_of(text, reading, language):
        if leads(text, reading.first) or not had_by(text, reading, language):
            return False
        line = text.rfind("\n", 0, reading.first)
        if line < 0 or END_BEFORE_WORD.search(text, line + 1, reading.first + 1):
            return False
    before, _, after = series.beside(date, previous.start or 0, policy)
    if before is None or before.start is None or after is None or after.start is None or previous.start is None:
        return False
    return previous.start - before.start < after.start - previous.start


def _is_date_of(text: str, reading: Reading, language: Language) -> bool:
    """Whether a time is the one written on a thing: "a date of December", "the date of 3 December"."""
    of = word_before(text, reading.first)
    if of.lower() not in language.words["OF"]:
        return False
    return word_before(text, reading.first - len(of) - 1).lower() in language.clauses["closed"]["dates_of"]


def _of_known_thing(text: str, reading: Reading, previous: Interval, policy: Policy, language: Language) -> Reading:
    """A bare month or day that tells which thing is meant: "On 25 June 1975 they met. The pact reached in January broke
    down", "a meeting, held between 17 June and 25 July, had agreed": the last one, soon before.
    """
    date = begun(reading.meaning)
    if not isinstance(date, m.Date) or date.month is None or not m.turns(date) or previous.start is None:
        return reading
    before, _, _ = series.beside(date, previous.start, policy)
    if before is None or before.start is None or previous.start - before.start > _KNOWN:
        return reading
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None or holder.draft.role not in ("reduced", "participle"):
        return reading
    verb = holder.draft.group
    main = next((place.draft.group for place in read.places if place.draft.role == "main"), None)
    if verb.first < 1 or main is None or main.first < verb.first or main.tense != "past":
        return reading
    lists, nouns = read.lexicon.lists, {token.lower for token in read.tokens[: verb.first]}
    over = main.lemma in lists["came_to_nothing"] and not lists["pacts"].isdisjoint(nouns)
    had = main.perfect and previous.start - before.start <= _BEFORE and not _is_dated_behind(reading, read)
    if not (over or had):
        return reading
    year = calendar.from_days(before.start // calendar.DAY)[0]
    return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))


def _is_dated_behind(reading: Reading, read: Read) -> bool:
    """Whether a number or a month stands behind a phrase in its sentence, as dates do."""
    months = read.language.words["MONTH"]
    behind = [token for token in read.tokens if token.start >= reading.last]
    return any(token.text[:1].isdigit() or token.lower in months for token in behind)


def _that_before(
    text: str, reading: Reading, that: m.Nearest, previous: Interval, policy: Policy, language: Language
) -> Reading:
    """ "That winter", told in March: the one just over, unless it opens a sentence that tells what came next."""
    season = that.date
    if not isinstance(season, m.Spell) or season.unit is not G.SEASON or that.shift or previous.start is None:
        return reading
    if that.anchor is not m.Anchor.PREVIOUS or previous.granularity >= G.SEASON:
        return reading
    before, holding, _ = series.beside(season, previous.start, policy)
    last = holding or before
    if last is None or last.start is None or last.end is None or previous.start - last.end > _JUST_OVER:
        return reading
    if not _is_told_beside(text, reading, language):
        return reading
    year = calendar.from_days(last.start // calendar.DAY)[0]
    return evolve(reading, meaning=m.replaced(reading.meaning, that, evolve(season, year=year)))


def _is_told_beside(text: str, reading: Reading, language: Language) -> bool:
    """Whether a time stands in what is told beside: "the king, who had come that winter, was shot", "the army, a few
    hundred men that winter, grew"; not "who had agreed to meet that winter".
    """
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None:
        return False
    place = read.place_of(reading.first)
    if hindsight(text, reading, language):
        words, between = read.lexicon, read.tokens[holder.draft.group.last + 1 : place]
        does = any(to.lower in words.to and words.lemma_as(verb.lower, "VB") for to, verb in pairwise(between))
        return holder.draft.role == "relative" and not does
    return is_aside(text, reading, read)


def is_aside(text: str, reading: Reading, read: Read) -> bool:
    """Whether a phrase closes words between two commas that have no verb: "the town, under siege since May, fell"."""
    place = read.place_of(reading.first)
    comma = next((at for at in range(place - 1, -1, -1) if read.tokens[at].text == ","), -1)
    aside = comma > 0 and text.startswith(",", reading.last)
    return aside and not any(comma < group.first < place and group.form == "finite" for group in read.groups)


def _is_since(reading: Reading, date: m.Named) -> bool:
    """Whether a feast, by no tables of our years, tells since when: "had eaten rats since Christmas"."""
    return not date.rule.startswith("@") and reading.signal is not None and reading.signal[2] == "since"


def _weekday(day: Interval) -> int:
    return calendar.weekday_then((day.start or 0) // calendar.DAY)


def _is_in_year(month: Interval, season: Interval) -> bool:
    """Whether a month lies in a season that was told, and in the year in which that begins."""
    start, begin = month.start or 0, season.start or 0
    same = calendar.from_days(start // calendar.DAY)[0] == calendar.from_days(begin // calendar.DAY)[0]
    return same and begin <= start < (season.end or 0)


def _had_first(text: str, start: int, language: Language) -> bool:
    """Whether the first verb of a sentence tells what had happened before: "On the 11th a plane had crashed"."""
    read = focus_of(text, language.code).read_at(start)
    finite = [group for group in read.groups if group.form == "finite"] if read is not None else []
    if read is None or not finite:
        return False
    main = next((place.draft.group for place in read.places if place.draft.role == "main"), None)
    first = main if _is_related(read, finite[0]) else finite[0]  # "On the 24th Smith, who had said no, accepted it"
    return first is not None and first.tense == "past" and first.perfect


def _is_related(read: Read, verb: Group) -> bool:
    """Whether a verb is that of a relative clause."""
    return any(place.draft.group.first == verb.first and place.draft.role == "relative" for place in read.places)


def later(
    text: str, reading: Reading, previous: Interval, policy: Policy, language: Language, since: int, waited: int
) -> Reading:
    """A bare month, day, season or feast that lies long before the time that a story is at: that of the next year.

    "It fell in November 1812. It was retaken in May." A day up to ``BACK`` days before may be told after it, and what
    is told in hindsight lies before. A season is the next one, and so is what comes before a season or the end of a
    year that was told, where the story goes on: "late in 1812. In May". *since* is where the words of that time end;
    *waited*: how many days were told to have gone by since, "he stayed for ten months. On 26 February".
    """
    span, date = reading.time, begun(reading.meaning)
    computed = isinstance(date, m.Named) and date.rule.startswith("@")  # by tables of days that run through our years
    if previous.start is None or computed or (previous.granularity >= G.YEAR and not _ends_year(previous)):
        return reading
    here = previous.start // calendar.DAY
    year = calendar.from_days(here)[0]
    match date:
        case m.Date(year=None, month=int(month), day=day):
            last = calendar.to_days(year, month, min(day or 28, 28))
        case m.Spell(unit=G.SEASON, year=None) | m.Named(year=None):
            dates = series.occurrences(date, here, 1, policy)
            starts = [one.start for one in dates if one.start is not None]
            ends = [one.end for one in dates if one.start is not None and one.end is not None]
            told = [
                end // calendar.DAY - 1
                for start, end in zip(starts, ends, strict=True)
                if calendar.from_days(start // calendar.DAY)[0] == year
            ]
            if not told:
                return reading
            last = told[0]
        case _:
            return reading
    if here <= last or hindsight(text, reading, language):
        return reading
    if isinstance(span, m.Range) and here - _ends(span.end, date, year) <= _BEFORE_SEASON:
        return reading  # "from March to July", told in August
    if _looks_ahead(text, reading, since, language):
        return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year + 1)))
    led = isinstance(date, m.Date) and not isinstance(span, m.Range) and _begins(text, reading, language)
    if here - last <= (_LED if led else BACK) or _ends_year(previous):
        words, by = text[max(0, since - 32) : since].lower().split(), language.words["PREP"]
        fresh = led and str(year) in words[-1:] and not any(by.get(word) == "by" for word in words)
        season = previous.granularity is G.SEASON and not isinstance(date, m.Spell)
        bound = (_OPENS if fresh else _BEFORE_SEASON) * season
        sure = previous.granularity >= G.SEASON or isinstance(date, m.Spell) or last + _YEAR <= here + waited + BACK
        if here - last <= bound or not sure or not _goes_on(text, reading, since, language):
            return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year + 1)))


def _looks_ahead(text: str, reading: Reading, since: int, language: Language) -> bool:
    """Whether a phrase tells what was to come after a time of its sentence: "was told in June to be back in May"."""
    if END_BEFORE_WORD.search(text, since, reading.start) or leads(text, reading.first):
        return False
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None or holder.draft.group.perfect:
        return False
    told = all(place.draft.group.tense == "past" or place is holder for place in read.places)
    said = holder.draft.group.modality == "would" and holder.draft.role == "complement"
    was_to = holder.draft.group.modality == "planned" and holder.draft.group.first != holder.draft.group.last
    return told and (said or was_to or direction_at(text, reading.first, language) == "future")


def _begins(text: str, reading: Reading, language: Language) -> bool:
    """Whether a phrase opens a sentence, or a part of it that goes on: "it was raised in May, and in January sunk"."""
    if leads(text, reading.first):
        return True
    joined = word_before(text, reading.first)
    before = text[max(0, reading.first - len(joined) - 3) : reading.first - len(joined) - 1].rstrip()
    return joined in lexicon(language).closed["coordinator"] and before.endswith((",", ";"))


def _ends(end: m.Meaning, start: m.Meaning, year: int) -> int:
    """The day on which a range of bare dates ends that starts in a year."""
    month = isinstance(end, m.Date) and m.turns(end) and isinstance(start, m.Date) and start.month
    if not month or not isinstance(end, m.Date) or end.month is None or end.month < month:
        return calendar.to_days(year + 1)
    return calendar.to_days(year, end.month, min(end.day or 28, 28))


def _ends_year(time: Interval) -> bool:
    """Whether a time is the last part of a year: what comes after it is of the next one."""
    if time.granularity is not G.YEAR or time.part is None or time.start is None or time.end is None:
        return False
    year = calendar.from_days(time.start // calendar.DAY)[0]
    whole = Interval.of(calendar.to_days(year) * calendar.DAY, G.YEAR)
    return time.end == whole.end and time.start > (whole.start or 0)


def _goes_on(text: str, reading: Reading, since: int, language: Language) -> bool:
    """Whether a phrase tells what came next: in a clause of its own in the past, in the same paragraph.

    "It fell in August 1812. In the spring it was retaken", not "the siege, which began in the spring". A season that is
    what a sentence is about ("the spring brought rain") may be told at any place.
    """
    if reading.signal is None and isinstance(dateless(reading.meaning), m.Spell):
        return False
    if "\n" in text[since : reading.first] or (reading.signal is not None and reading.signal[2] == "since"):
        return False
    _, holder = clause_of(text, reading.first, language)
    if holder is None or holder.draft.role not in ("main", "coordinate"):
        return False
    group = holder.draft.group
    return group.tense == "past" and not group.perfect
