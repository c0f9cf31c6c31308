"""What a member of a list tells of the others: "Monday or Tuesday next week", "next Monday and Tuesday"."""

from __future__ import annotations

from itertools import pairwise

from attrs import evolve

from grammar import meaning as m
from grammar.building.intersect import on_day
from grammar.building.telling import day_of, is_clock, is_weekday, weekday_of
from grammar.calendar import DAY, weekday
from grammar.clauses.beside import ENDS, word_after, word_before
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.context import Context, Direction
from grammar.directions.focus import focus_of
from grammar.directions.plans.put_off import put_off_on
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.meaning import Meaning
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_FAR = 16
"""So many characters at most stand between two dates that look the same way."""
_HUNDRED = 100
_OWN = 40
"""As many where words for what the second one dates stand between them."""


def tells_more(last: Meaning) -> bool:
    """Whether the last member of a list tells in which week or year it lies, so that those before it may lie there."""
    if isinstance(last, m.Clock | m.DayPart) and last.date is not None:
        last = last.date
    elif isinstance(last, m.Part):
        last = last.whole  # "late April and early May of the next year"
    return isinstance(last, m.Ordinal) or (isinstance(last, m.Spell) and last.year is not None)


def before_last(reading: Reading, last: Meaning) -> Reading:
    """A member of a list with the week or year that the last one tells, where it does not come after that one."""
    given = _inside(reading.meaning, last)
    return reading if given is None else evolve(reading, meaning=given)


def _inside(time: Meaning, last: Meaning) -> Meaning | None:
    """A bare weekday, month, day of a month, season or quarter, inside what the last member lies in; else ``None``."""
    match time, last:
        case m.Part(whole=inner), _:
            found = _inside(inner, last.whole if isinstance(last, m.Part) else last)
            return None if found is None else evolve(time, whole=found)
        case (m.Clock(date=m.Meaning() as day) | m.DayPart(date=m.Meaning() as day)) as part, _:
            end = day_of(last)
            found = None if end is None else _inside(day, end)
            return None if found is None else evolve(part, date=found)
        case m.Date() as date, m.Ordinal(number=1, whole=m.Unit(), date=m.Date() as end, count=1):
            same = _order(date), _order(end)
            return (
                evolve(last, date=date) if same[0] is not None and same[1] is not None and same[0] < same[1] else None
            )
        case m.Spell(unit=G.QUARTER | G.HALF as unit, year=None, number=number), m.Spell(unit=other, year=int()) if (
            unit is other and number < last.number
        ):
            return evolve(last, number=number)
        case m.Spell(unit=G.SEASON, year=None, number=number), m.Ordinal(
            whole=m.Unit(unit=G.YEAR) as year, date=m.Spell(unit=G.SEASON) as end, count=1
        ):
            across = number > end.number  # "in the winter and spring of the next year"
            return evolve(last, date=time, whole=evolve(year, shift=year.shift - across))
        case m.Spell(unit=G.QUARTER | G.HALF as unit, year=None, number=number), m.Ordinal(
            whole=m.Unit(unit=G.YEAR), date=m.Spell(unit=other) as end, count=1
        ) if unit is other and number < end.number:
            return evolve(last, date=time)
    return None


def _order(date: m.Date) -> tuple[int, int, int] | None:
    """The place of a date that tells no year; ``None`` where it tells one, or no more than a day of some month."""
    if date.year is not None or (date.weekday is None) == (date.month is None):
        return None
    return (0, 0, date.weekday) if date.weekday is not None else (1, date.month or 0, date.day or 0)


def hours_of_all(text: str, days: list[Reading], hours: Reading) -> list[Reading]:
    """The days of a list with the hours right behind them, the last one together with these: "May 4, 11 and 18, 7-9pm",
    "May 6 and 7 at 8 p.m."; none where others stand behind them.
    """
    last, time = days[-1], hours.meaning
    at = hours.signal is None or hours.signal[2] == "at"
    gap = text[last.last : hours.first].strip() if hours.first - last.last <= _FAR else "-"
    if not at or gap not in ("", ",") or not is_clock(time):
        return []
    told = [evolve(one, meaning=on_day(time, one.meaning)) for one in days if isinstance(one.meaning, m.Date)]
    if len(told) < len(days):
        return []
    tokens = (*last.tokens, *hours.tokens)
    return [*told[:-1], evolve(told[-1], end=hours.end, last=hours.last, tokens=tokens)]


def looks_with(text: str, first: Reading | None, looked: Direction, second: Reading, language: Language) -> bool:
    """Whether a day or month is the second of two that look the same way: "planned for 28 May and 3 June".

    *looked* is where the *first* one looked.
    """
    ahead = looked in ("future", "coming")
    near = first is not None and 0 < second.first - first.last <= _FAR and "." not in text[first.last : second.first]
    if first is not None and near and _of_date(first.meaning, second.meaning):
        return True  # "Christmas Day is a Thursday"
    if first is None or second.first <= first.last or _shape(first) != _shape(second) or _shape(first) is None:
        return False
    if second.first - first.last > _FAR:
        return ahead and _with_its_own(text, first, second, language)
    between = text[first.last : second.first].lower().replace(",", " ").split()
    links = [word for name in ("AND", "OR", "TO", "THE") for word in language.words[name]]
    links += language.words["island"]["listing"]  # "thurs n fri"
    told = second.signal is None or second.signal[2] in ("on", "until")
    hours = isinstance(first.meaning, m.Clock) and isinstance(second.meaning, m.Clock)
    told = told or (hours and not between and second.signal is not None and second.signal[2] == "for")  # "7 for 7.30pm"
    moved = first.signal is not None and first.signal[2] in ("from", "on", "in")  # "moved from Monday to Friday"
    told = told and not (moved and any(word in language.words["TO"] for word in between))
    if not told or len(between) > 2 or any(word not in links for word in between):
        return told and ahead and _with_its_own(text, first, second, language)
    if second.signal is not None and second.signal[2] == "until":
        if not ahead and text[first.last : second.first].strip() == ",":
            return False  # "extended the truce, which began on 10 June, until 10 August"
        dated = isinstance(second.time, m.Date) and second.time.month is not None
        if put_off_on(text, first.start, dated=dated, language=language):
            return False  # "recessed the trial on Thursday until Monday"
    after = word_after(text, second.last).lower()
    if _is_next(first.time):
        return True  # "games on Wednesday, Thursday and Friday were called off"
    if (
        (ahead or looked == "nearest")
        and first.signal is not None
        and second.signal is None
        and first.signal[2] in ("on", "for")
    ):
        return True  # "games on Wednesday and Thursday were called off"
    verbs = language.clauses["be"], language.clauses["have"], language.clauses["modal"]
    return not any(after in words for table in verbs for words in table.values())


def _with_its_own(text: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether the second of two days has what it dates before it, but no verb: "follows on Wednesday and a third on
    Thursday", "section 1 comes into force on 1 June; section 2 on 1 September".
    """
    if (
        second.first - first.last > _OWN
        or first.signal is None
        or second.signal is None
        or not ENDS.match(text, second.last)
    ):
        return False
    words = text[first.last : second.signal[0]].lower().replace(",", " ").split()
    linked = text[first.last] == ";" or (bool(words) and words[0] in language.words["AND"])
    if first.signal[2] != second.signal[2] or not linked:
        return False
    read = focus_of(text, language.code).read_at(second.first)
    if read is None or first.first < read.sentence.start:
        return False
    return not any(first.last <= read.tokens[group.first].start < second.first for group in read.groups)


def _of_date(first: Meaning, second: Meaning) -> bool:
    """Whether a second time is the date of the first, or the weekday that is said of it."""
    one, other = m.unbound(first), m.unbound(second)
    if isinstance(other, m.Date) and other.day is not None and other.month is not None:
        return evolve(other, weekday=None) == one
    return isinstance(other, m.Named) and other == one


def _shape(reading: Reading) -> tuple[bool, ...] | None:
    """Which fields a bare date has; ``None`` for anything else."""
    date = reading.time.date if _is_next(reading.time) and isinstance(reading.time, m.Nearest) else reading.time
    if isinstance(date, m.Range):
        date = date.end
    if isinstance(date, m.Clock | m.DayPart) and date.date is not None:
        date = date.date  # "Friday night or Saturday"
    elif isinstance(date, m.Part):
        date = date.whole  # "late Saturday or early Sunday"
    if not isinstance(date, m.Date) or not m.turns(date):
        return None
    return date.weekday is not None, date.month is not None, date.day is not None


def of_same_year(before: Reading, reading: Reading) -> Reading | None:
    """ "The summer and autumn of 1792": a season or quarter with the year of the one behind it; else ``None``."""
    first, last = (next((one for one in each.nodes if isinstance(one, m.Spell)), None) for each in (before, reading))
    if first is None or last is None or first.year is not None or last.year is None or first.unit is not last.unit:
        return None
    year = last.year - (first.number > last.number)  # "the winter and spring of 1813"
    return evolve(before, meaning=m.replaced(before.meaning, first, evolve(first, year=year, short=last.short)))


def after_first(text: str, first: Reading, reading: Reading, language: Language) -> Reading:
    """A bare weekday right after "next Monday and": the one that follows that day; so in "next Monday, Tuesday and"."""
    day, before = reading.meaning, first.meaning
    between, listing = text[first.last : reading.first].split(), language.words["island"]["listing"]
    if len(between) != 1 or reading.signal is not None:
        return reading
    if between[0].lower() not in listing and (between[0] != "," or not _goes_on(text, reading.last, language)):
        return reading
    if not isinstance(before, m.Nearest) or not isinstance(before.date, m.Date) or before.date.weekday is None:
        return reading
    day = day.date if isinstance(day, m.Clock) and day.date is not None else day  # "next Monday and Tuesday at 7"
    if not is_weekday(day):
        return reading
    went_on = before.anchor is m.Anchor.PREVIOUS  # "the following Saturday and Sunday": what it went on from is passed
    then = m.Nearest(day, 1, before.anchor if went_on else before)
    return evolve(reading, meaning=m.replaced(reading.meaning, day, then))


def _goes_on(text: str, end: int, language: Language) -> bool:
    """Whether a list of weekdays goes on there with its last one: ", Tuesday and Friday"."""
    words = text[end : end + _LIST].replace(",", " ").lower().split()
    days, listing = language.words["WEEKDAY"], language.words["island"]["listing"]
    for word, behind in pairwise(words):
        if word in listing:
            return behind.rstrip(".!?;:") in days
        if word not in days:
            break
    return False


def in_order(reading: Reading, looked: Direction) -> Reading:
    """The second weekday of two of which the nearer are meant: the one after the first, "flights on Friday and Saturday
    were cancelled".
    """
    day = reading.meaning
    if looked != "nearest" or not is_weekday(day):
        return reading
    return evolve(reading, meaning=m.Nearest(day, 1, m.Anchor.PREVIOUS))


def _is_next(time: Meaning) -> bool:
    """Whether a weekday is one that ``in_order`` made the next one of its list."""
    return isinstance(time, m.Nearest) and time == m.Nearest(time.date, 1, m.Anchor.PREVIOUS)


def before_listed(text: str, reading: Reading, context: Context, published: Publication, language: Language) -> Reading:
    """The first weekdays of a list of what is over, before the last one, which is the last such day: "it rained on
    Wednesday and Thursday", told on a Wednesday, is of last week.
    """
    day, today = weekday_of(reading.meaning), published.day.start
    if context.direction != "past" or today is None or day is None:
        return reading
    listing, days, last = language.words["island"]["listing"], language.words["WEEKDAY"], None
    for word in text[reading.last : reading.last + _LIST].replace(",", " , ").lower().split():
        if word.rstrip(".") in days:
            last = days[word.rstrip(".")]
        elif word != "," and word not in listing:
            break
    if last is None or last == day:
        return reading
    ago, now = (last - day) % 7, weekday(today // DAY)
    if (now - day) % 7 >= (now - last) % 7 or (ago > _RUN and last < day):
        return reading  # "shares fell on Thursday and Monday", of which the first is today
    return evolve(reading, meaning=m.Nearest(m.Date(weekday=day), -1, m.Date(weekday=last)))


_LIST = 80
"""So many characters at most has what a list of weekdays goes on with."""
_RUN = 3
"""By so many days at most a list of weekdays goes on over the end of a week."""


def past_today(
    text: str, reading: Reading, since: int, context: Context, published: Publication, language: Language
) -> Reading:
    """The weekday of publication in what is to come, told after another day of the week in its sentence, which ends at
    *since*: "it is shut from Monday to Thursday and reopens on Friday", on a Friday; not "it is shut until Monday
    because of a crash on Friday".
    """
    told, today = context.previous, published.day.start
    if context.direction not in ("future", "coming") or told is None or today is None:
        return reading
    if reading.signal is not None and reading.signal[2] == "after":
        return reading  # "they meet on Tuesday after Sunday's vote"
    day = next((leaf for leaf in reading.nodes if isinstance(leaf, m.Date)), None)
    if not is_weekday(day):
        return reading
    if any(isinstance(leaf, m.Ordinal | m.Nearest) for leaf in reading.nodes):
        return reading  # of a week that was told, or the one after another day
    if told.start is None or told.granularity > G.DAY or END_BEFORE_WORD.search(text, since, reading.first):
        return reading  # "they meet on Monday. He speaks on Friday": today
    if not today + DAY <= told.start < today + 7 * DAY or weekday(today // DAY) != day.weekday:
        return reading
    if _comes_upon(text[since : reading.first].lower(), language):
        return reading
    after = m.Nearest(day, 1, m.Anchor.PREVIOUS)
    return evolve(reading, meaning=m.replaced(reading.meaning, day, after))


def _comes_upon(between: str, language: Language) -> bool:
    """Whether words lead to what a day behind them is of, upon which something comes: "because of a crash"."""
    planned, closed = language.clauses["planned"], language.clauses["closed"]
    for led in (*planned["upon_it"], *planned["because"]):
        _, sign, thing = f" {between}".rpartition(f" {led} ")
        if sign and "," not in thing and {*closed["coordinator"], *closed["complementizer"]}.isdisjoint(thing.split()):
            return True
    return False


def from_today(reading: Reading, published: Publication) -> Reading:
    """ "Seven weeks from Tuesday", told on a Tuesday: from that day, as a bare weekday of reports is."""
    offset, today = reading.time, published.day.start
    if not isinstance(offset, m.Offset) or not isinstance(offset.anchor, m.Nearest) or today is None:
        return reading
    day = offset.anchor.date
    if offset.anchor != m.Nearest(day, 1) or any(token.kinds[0][0] == "DET" for token in reading.tokens):
        return reading  # "a week from next Tuesday"
    if weekday_of(day) != weekday(today // DAY):
        return reading
    counted = evolve(offset, anchor=m.Unit(G.DAY, 0))
    return evolve(reading, meaning=m.replaced(reading.meaning, offset, counted))


def months_before(
    text: str, held: list[tuple[Reading, str | None]], last: Reading, language: Language
) -> list[tuple[Reading, str | None]] | None:
    """The members of a list whose last one is a month, those before it as times: "june or july", in small letters."""
    first, following = len(held), last
    while first and held[first - 1][1] is None and _are_months(text, held[first - 1][0], following, language):
        first, following = first - 1, held[first - 1][0]
    if first == len(held) or word_before(text, following.first).lower() in language.words["island"]["accompanying"]:
        return None  # "dinner with april and june"
    return [*held[:first], *((one, "time") for one, _ in held[first:])]


def _are_months(text: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether two neighbours of a list are months, both in small letters: "june or july"."""
    for reading in (first, second):
        time = reading.time
        date = time.date if isinstance(time, m.Ordinal) else time
        if not isinstance(date, m.Date) or date.month is None or date.day is not None:
            return False
        if not text[reading.start].islower():
            return False
    return text[first.start : first.last].lower() in language.words["MONTH"]


def of_century(reading: Reading, before: Reading) -> Reading:
    """A decade as the one before it tells: "the 1840s and 50s" are of one century, "the 1870s and 1900s" ten years."""
    span, told = reading.meaning, before.time
    told = told.whole if isinstance(told, m.Part) else told
    if not isinstance(span, m.Span) or not isinstance(told, m.Span) or told.unit is not G.DECADE:
        return reading
    if _is_hundred(reading) and not told.short and 0 < span.first - told.first <= _HUNDRED:
        return evolve(reading, meaning=evolve(span, unit=G.DECADE))
    if not span.short or told.short or told.first < 1000 or span.first <= told.first % 100:
        return reading
    return evolve(reading, meaning=evolve(span, first=told.first // 100 * 100 + span.first, short=False))


def _is_hundred(reading: Reading) -> bool:
    """Whether a century is told by its years, which may be the first ten of it: "the 1900s"."""
    span = reading.meaning
    return isinstance(span, m.Span) and span.unit is G.CENTURY and "DECADE" in reading.names


def before_later(reading: Reading, later: Reading) -> Reading:
    """A decade before a later one of its list, in one century: "the twenties and thirties", "the 1900s and 1910s"."""
    span, last = reading.meaning, later.meaning
    if not isinstance(span, m.Span) or not isinstance(last, m.Span):
        return reading
    if _is_hundred(reading) and last.unit is G.DECADE and span.first == last.first // 100 * 100:
        return evolve(reading, meaning=evolve(span, unit=G.DECADE))
    if not (span.short and last.short):
        return reading
    if span.unit is not last.unit or last.first <= span.first:
        return reading
    return evolve(reading, meaning=evolve(span, ahead=last.first - span.first))
