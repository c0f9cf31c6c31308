"""Times of habits, which are of each day, week or year: "Every Sunday we eat at 1 p.m.", "she usually works in the
afternoon", "it is normally held in April".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import yearly
from grammar.building.intersect import joined
from grammar.building.telling import is_time
from grammar.clauses.beside import OPENS, habitual, word_after
from grammar.clauses.clause import ASIDE
from grammar.directions.focus import Place, Read, clause_of
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.meaning import Meaning
from grammar.neighbours.days.each_month import of_each_month
from grammar.neighbours.hours.openings import weekdays_of
from grammar.neighbours.listing import Judged, joint_of
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_FAR: Final = 160
"""So many characters behind "every Sunday" its clause has ended."""
_DAYS: Final = frozenset({"WEEKDAYS", "EVERY"})
_EARLY: Final = 7
"""What is open each day closes at no earlier hour in the morning."""
_HALF: Final = 12
_ALL: Final = 7
"""So many days has a week."""
_OPENING: Final = 4
"""So many signs at most stand between two sentences."""


def with_each_day(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, bare times of day made sets where their clause tells of a habit."""
    each: Reading | None = None
    beside: Reading | None = None
    habit: Reading | None = None
    for reading, kind in found:
        told = reading
        if kind != "time":
            pass
        elif isinstance((again := of_each_month(text, reading, language)).meaning, m.Repeat):
            habit = again if _is_weekly(again.meaning) else None
            each = _with(text, each, again, language) or (again if _is_of_days(text, again, language) else None)
            beside = _of_each_day(again)
        elif beside is not None and each is None and _is_beside(text, beside, reading, language):
            told = _at(beside, reading)
            beside = evolve(beside, last=reading.last)  # "daily (at 6 and 10 p.m.)"
        elif habit is not None and (more := _goes_on(text, habit, reading, language)) is not None:
            habit = told = evolve(reading, meaning=more, pieces=())  # "twice a week, on Tuesday and Friday"
        elif (always := _of_any(text, reading, language)) is not None:
            habit = told = evolve(reading, meaning=always)
        elif each is not None and (after := _day_after(text, reading, each, language)) is not None:
            told = evolve(reading, meaning=after)  # "every Friday he drives to Bath, and comes home the next day"
        elif is_time(m.unbound(reading.meaning)):
            often = _often(text, reading, each, language)
            told = reading if often is None else _at(evolve(reading, meaning=often), reading)
        elif not isinstance(reading.time, m.Length | m.Vague) and not _is_inside(text, each, reading):
            each = None  # "On Mondays I swim, but this week I left at 8 a.m."
        yield told, kind


def _is_inside(text: str, each: Reading | None, month: Reading) -> bool:
    """Whether a month right behind a set tells in which it is: "every Monday in May we sing at noon"."""
    date = month.time
    inside = isinstance(date, m.Date) and date.month is not None and date.day is None
    led = month.signal is not None and month.signal[2] == "in"
    return inside and led and each is not None and not text[each.last : month.first].strip()


def _at(each: Reading, hour: Reading) -> Reading:
    """A time of day as that of a set; as it was where the two make none."""
    time = m.unbound(hour.meaning)
    if isinstance(time, m.Clock) and time.open and time.hour < _EARLY and hour.signal and hour.signal[2] == "until":
        time = evolve(time, hour=time.hour + _HALF, open=False)  # "Fridays until 5"
    meaning = joined(each.meaning, time.time if isinstance(time, m.Approximate) else time)
    return hour if meaning is None else evolve(hour, meaning=meaning)


def _is_beside(text: str, each: Reading, hour: Reading, language: Language) -> bool:
    """Whether a time of day stands right behind each day, or goes on with those: "daily (at 6 and 10 p.m.)"."""
    often = each.meaning
    if not isinstance(often, m.Repeat) or often.interval != 1 or often.clock is not None:
        return False
    if not (often.unit is G.DAY or (often.unit is G.WEEK and often.weekdays)) or not is_time(m.unbound(hour.meaning)):
        return False
    if text[each.last : hour.first].strip() in ("(", ",") or (hour.signal is not None and each.last + 1 >= hour.first):
        return True  # "daily (at 6 and 10 p.m.)", "every 15 minutes from 7am until 7pm"
    return hour.signal is None and joint_of(language).fullmatch(text, each.last, hour.first) is not None


def _of_each_day(often: Reading) -> Reading:
    """What comes more than once a day, and on all days of a week, as each day of which hours may be told: "hourly from
    6am to 11pm", "seven days a week, 6.30am to 9pm".
    """
    again = often.meaning
    if not isinstance(again, m.Repeat) or again.clock is not None:
        return often
    all_days = again.unit is G.WEEK and again.count == _ALL and not again.weekdays
    return evolve(often, meaning=m.Repeat(G.DAY)) if again.unit <= G.HOUR or all_days else often


def _is_weekly(often: Meaning) -> bool:
    """Whether a set tells how often in a week, and not on which days: "weekly", "twice a week"."""
    if not isinstance(often, m.Repeat) or often.unit is not G.WEEK or often.interval != 1 or often.count == _ALL:
        return False
    return not often.weekdays and often.clock is None


def _goes_on(text: str, habit: Reading, reading: Reading, language: Language) -> Meaning | None:
    """A weekday of every week, behind how often it comes or one more of a habit: "twice a week, on Tuesday and Friday",
    "we usually deliver on Tuesday and Friday".
    """
    time = reading.meaning
    hour = time if isinstance(time, m.Clock | m.DayPart) else None
    each = _each(time if hour is None else hour.date)
    if each is None or each.unit is not G.WEEK:
        return None
    between = text[habit.last : reading.start].lower().strip()
    if _is_weekly(habit.meaning):
        led = between != "" and between.strip(" ,:(") in ("", *language.words["ON"])
    else:
        led = joint_of(language).fullmatch(text, habit.last, reading.first) is not None
    if not led:
        return None
    return each if hour is None else joined(each, evolve(hour, date=None))


def _of_any(text: str, reading: Reading, language: Language) -> Meaning | None:
    """A bare weekday, month or day of the year as that of any week or year, where its clause tells of a habit: "the
    shop is usually closed on Monday", "it is normally held in April".
    """
    time = reading.meaning
    hour = time if isinstance(time, m.Clock | m.DayPart) else None
    each = None if "THE" in reading.names else _each(time if hour is None else hour.date)
    if each is None or not _is_habit(text, reading, language, dated=True):
        return None
    return each if hour is None else joined(each, evolve(hour, date=None))


def _each(time: Meaning | None) -> m.Repeat | None:
    """Each such day or month."""
    if days := weekdays_of(time) if isinstance(time, m.Range) else ():
        return m.Repeat(G.WEEK, weekdays=days)  # "is normally open Monday to Friday"
    match time:
        case m.Date(year=None, month=None, day=None, weekday=int(day)):
            return m.Repeat(G.WEEK, weekdays=(day,))
        case m.Date(year=None, month=int(month), day=None, weekday=None):
            return m.Repeat(G.YEAR, month=month)
        case m.Date(year=None, month=int(), day=int(), weekday=None):
            return yearly(time)
        case m.Named(year=None):
            return m.Repeat(G.YEAR, date=time)
    return None


def _is_at(reading: Reading) -> bool:
    """Whether a phrase tells when something is: not until when, or since."""
    span = isinstance(reading.meaning, m.Range)  # "works from Tuesday to Saturday"
    return reading.signal is None or reading.signal[2] in (("on", "in", "at", "from") if span else ("on", "in", "at"))


def _is_of_days(text: str, reading: Reading, language: Language) -> bool:
    """Whether a set is of days, in words that tell so or lead their sentence: "on Mondays we", "every Sunday", "my
    Tuesdays", "Daily, they"; not "the daily briefing is at 2 p.m.", "Daily traffic".
    """
    often = reading.meaning
    if not isinstance(often, m.Repeat) or often.month is not None or often.date is not None:
        return False
    if often.nth is not None:
        return often.unit is G.MONTH and bool(often.weekdays)
    if often.unit is not G.DAY and not (often.unit is G.WEEK and often.weekdays):
        return False
    if often.interval != 1:
        return False
    if not _DAYS.isdisjoint(reading.names) or often.clock is not None:
        return True
    if OPENS.search(text, max(0, reading.first - _OPENING), reading.first) is None:
        return False
    closed = rules_of(language)["lexicon"].closed
    after = word_after(text, reading.last).lower()
    return (
        len(reading.names) > 1
        or text.startswith(",", reading.last)
        or after in closed["determiner"] | closed["pronoun"]
    )


def _with(text: str, each: Reading | None, reading: Reading, language: Language) -> Reading | None:
    """The weekdays of a list that leads its sentence, as one set: "on Mondays and Fridays we"."""
    if each is None or joint_of(language).fullmatch(text, each.last, reading.first) is None:
        return None
    first, second = each.meaning, reading.meaning
    if not isinstance(first, m.Repeat) or not isinstance(second, m.Repeat) or not first.weekdays or first.clock:
        return None
    if second != m.Repeat(G.WEEK, weekdays=second.weekdays) or not second.weekdays:
        return None
    days = tuple(sorted({*first.weekdays, *second.weekdays}))
    return evolve(each, meaning=evolve(first, weekdays=days), last=reading.last)


def _often(text: str, reading: Reading, each: Reading | None, language: Language) -> Meaning | None:
    """How often a bare time of day comes: as a set before it tells, or each day, as its verb tells."""
    if each is not None and isinstance(each.meaning, m.Repeat) and reading.first - each.last <= _FAR:
        told, there = clause_of(text, each.first, language)
        read, here = clause_of(text, reading.first, language)
        same = read is told or (read is not None and read.sentence.start <= each.first)
        if same or (read is not None and told is not None and _is_next(text, told, read)):
            goes_on = both_present(read, here, there) or (same and _is_of_clause(here, there))
            return evolve(each.meaning, clock=None, until=None, part=None) if goes_on else None
    return m.Repeat(G.DAY) if _is_habit(text, reading, language) else None


def _day_after(text: str, reading: Reading, each: Reading, language: Language) -> Meaning | None:
    """The day after each of a set, or its part, in a clause that goes on with the habit."""
    time = reading.meaning
    day = time.date if isinstance(time, m.DayPart) else time
    if day != m.Unit(G.DAY, 1, m.Anchor.PREVIOUS):
        return None
    often = _often(text, reading, each, language)
    if not isinstance(often, m.Repeat):
        return None
    after = evolve(often, weekdays=tuple(sorted(one % _ALL + 1 for one in often.weekdays)))
    return evolve(after, part=time.part) if isinstance(time, m.DayPart) else after


def _is_of_clause(here: Place | None, there: Place | None) -> bool:
    """Whether two phrases stand in one clause, or no verb is by either."""
    return here is there if here is None or there is None else here.draft.group.first == there.draft.group.first


def _is_next(text: str, told: Read, read: Read) -> bool:
    """Whether a sentence goes on with what is done on the days of the one before: "the market is held every Saturday.
    It opens at 9 a.m.".
    """
    if told.sentence.end > read.sentence.start or text[told.sentence.end : read.sentence.start].strip(" \n.!?"):
        return False
    return bool(read.tokens) and read.tokens[0].lower in read.lexicon.closed["pronoun"]


def both_present(read: Read | None, here: Place | None, there: Place | None) -> bool:
    """Whether two clauses are of the present, and the first of them tells of no saying: not "it happens every night,
    police said at 8 a.m.".
    """
    if read is None or here is None or there is None or here.draft.role in ASIDE:
        return False
    return _is_present(here) and _is_present(there) and here.draft.group.lemma not in read.lexicon.saying


def _is_present(place: Place) -> bool:
    group = place.draft.group
    return group.tense == "present" and not (group.perfect or group.progressive or group.modality)


def _is_habit(text: str, reading: Reading, language: Language, *, dated: bool = False) -> bool:
    """Whether the verb of a time of day stands beside a word for a habit: "he always leaves at 8 a.m.".

    What a past tells of a *dated* one may have been done again and again on one day: "he often called on Friday"; only
    customs are of any.
    """
    rules = rules_of(language)
    words = rules["habitual"] - rules["every"]
    once = language.words["island"]["used_to"]
    if not habitual(text, reading.first, words | frozenset(once)):
        return False
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None:
        return False
    group = holder.draft.group
    used = group.first == group.last and read.tokens[group.last].lower in once
    if used and read.tokens[group.last + 1].lower in read.lexicon.to:
        return not dated or _is_at(reading)  # "they used to meet at noon on Wednesday"
    if group.perfect or group.progressive or (group.modality or group.tense) not in ("present", "past", "would"):
        return False
    if group.modality or (dated and group.tense == "past"):
        words = rules["customs"]  # "we would usually meet at 9"
    if dated and ((reading.signal is None and group.lemma not in read.lexicon.be) or not _is_at(reading)):
        return False
    beside = read.tokens[max(0, group.first - 1) : group.head + 2]
    first = read.tokens[: holder is read.places[0]]  # "Usually, she leaves at 8 a.m."
    return any(token.lower in words for token in (*first, *beside))
