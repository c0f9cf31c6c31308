"""Opening hours: "Mon-Thu 9-5, Fri 9-4", "open Mon-Fri at 9am, Sat at 10am; closed Sunday".

Weekdays from one to another with a time of day come every week; so do the days that their list goes on with.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import at_hours
from grammar.building.intersect import on_day
from grammar.building.telling import is_clock, is_day, weekday_of
from grammar.clauses.beside import CLOSES, word_after, word_before
from grammar.clauses.closed_off import ends_alone
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.neighbours.pair import Pair
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_HOUR: Final = r"(2[0-3]|1\d|0?\d)(?:[.:]([0-5]\d))?"
_LONGEST: Final = 16
"""So many characters at most have hours before their days: "10.30-12.30 "."""
_WORKING: Final = (1, 2, 3, 4, 5)
_WEEKEND: Final = (6, 7)
_MANY: Final = 3
"""So many weekdays are each week's; two may be a weekend."""
_WEEK: Final = 4
"""So many are each week's also before one time of day; those of a listing, written short, are as soon as others."""
_SHORT: Final = 5
"""So many letters at most has a weekday that is written short."""
_EARLY: Final = 7
"""Nothing opens before this hour: an earlier one is of the afternoon."""
_HALF: Final = 12
_SIGNS: Final = r"[\s,;:/|&()•·–—-]"
_MORE: Final = re.compile(r",?[^\S\n]\d{1,2}[-–]\d")
"""One more pair of numbers: a series of scores."""
_GAP: Final = re.compile(rf"{_SIGNS}*(?:([^\W\d_]+){_SIGNS}+)?(?:([^\W\d_]+){_SIGNS}+)?")
_BESIDE: Final = re.compile(r",?[^\S\n]+\(?")
_HEADS: Final = re.compile(
    r"[^\W\d_]+\.?[:,]?[^\S\n]{1,3}\d{1,2}(?:([.:]\d\d(?!\d)|[-–]\d)|[^\S\n]?([^\W\d_][^\W\d_.]*))"
)
"""A word before an hour, with its minutes, the hour at which that ends, or the word behind it."""
_LABEL: Final = re.compile(r"([^\W\d_]+):\s*\Z")


@functools.lru_cache(maxsize=8)
def _hours(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Two hours behind a place, and before one."""
    links = [word for name in ("TO", "UNTIL") for word in language.words[name] if word.isalpha()]
    link = rf"(?:[^\S\n]?[-–][^\S\n]?|[^\S\n](?:{'|'.join(links)})[^\S\n])"
    both = rf"(?<![\w.,:/$€£%-]){_HOUR}{link}{_HOUR}"
    after = re.compile(rf"[^\S\n]*[,:(]?[^\S\n]*{both}(?![\w%:/–-]|[.,]\d|[^\S\n]?[ap]\.?m\b)")
    return after, re.compile(rf"{both},?[^\S\n]+\Z")


def with_hours(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, weekdays from one to another with the bare hours beside them as one."""
    held: Judged | None = None
    covered, told = 0, -1
    for reading, kind in found:
        if reading.first < covered:
            continue
        days = weekdays_of(reading.meaning)
        if isinstance(reading.meaning, m.Repeat) and reading.meaning == m.Repeat(G.WEEK, weekdays=_WORKING):
            days = _WORKING  # "weekdays", "M-F"
        weekends = isinstance(reading.meaning, m.Repeat) and reading.meaning == m.Repeat(G.WEEKEND)
        days = _WEEKEND if weekends else days
        if told >= 0 and (day := weekday_of(reading.meaning)) and _goes_on(text, told, reading.first, language):
            days = (day,)  # "Mon-Thu 9-5, Fri 9-4"
        least = (
            1
            if len(days) == 1 or weekends
            else _MANY
            if told < 0 or text.find("\n\n", told, reading.first) >= 0
            else _MANY - 1
        )
        opening = _with_bare_hours(text, reading, days, language) if len(days) >= least else None
        if opening is not None and opening.first >= covered:
            if held is not None and held[0].last > opening.first:
                held = None
            reading, kind = opening, "time"
            covered = told = opening.last
        if held is not None:
            yield held
        held = reading, kind
    if held is not None:
        yield held


def weekdays_of(meaning: m.Meaning) -> tuple[int, ...]:
    """The weekdays from one to another that a phrase tells; none for anything else."""
    first, last = (weekday_of(meaning.start), weekday_of(meaning.end)) if isinstance(meaning, m.Range) else (None, None)
    if first is None or last is None:
        return ()
    return tuple(sorted((first - 1 + day) % 7 + 1 for day in range((last - first) % 7 + 1)))


def _with_bare_hours(text: str, reading: Reading, days: tuple[int, ...], language: Language) -> Reading | None:
    """Weekdays with two bare hours right behind them, or right before them: "Mon-Thu 9-5", "9-5 Mon-Fri"."""
    after, before = _hours(language)
    found = after.match(text, reading.last)
    start, end = reading.first, reading.last
    if found is not None:
        end = found.end()
    else:
        found = before.search(text, max(0, reading.first - _LONGEST), reading.first)
        start = found.start() if found is not None else start
    if found is None or not _are_hours(text, found, start, end, days, language):
        return None
    hour, minute = int(found[1]), int(found[2]) if found[2] else None
    clock = m.Clock(hour + 12 if hour < _EARLY and found[1][0] != "0" else hour, minute)
    hours = tuple(Token((("HHMM", int(found[group])),), *found.span(group)) for group in (1, 3))
    tokens = tuple(sorted((*reading.tokens, *hours), key=lambda token: token.start))
    until = m.Clock(int(found[3]), int(found[4]) if found[4] else None, open=int(found[3]) <= _HALF)
    meaning = m.Repeat(G.WEEK, weekdays=days, clock=clock, until=until)
    return evolve(
        reading,
        meaning=meaning,
        start=min(start, reading.start),
        end=end,
        first=start,
        last=end,
        tokens=tokens,
        pieces=(),
        joined=True,
    )


def _are_hours(
    text: str, found: re.Match[str], start: int, end: int, days: tuple[int, ...], language: Language
) -> bool:
    """Whether two numbers beside weekdays are hours: not "Thursday to Sunday, 10-13 March", nor without a month; not
    "Friday to Sunday, 4-2, 5-3", "ages 8-12 Monday-Friday", "lows Tuesday to Thursday 5-10".
    """
    rules, word = rules_of(language), word_after(text, end)
    if word.lower() in language.words["MONTH"] or _MORE.match(text, end) or not _lasts(found):
        return False
    if word_before(text, start).lower() in language.words["island"]["not_hours"] or text.startswith(f" {word}.", end):
        return False
    known = rules["small"] | rules["listing"] | rules["opening"] | rules["weekdays"]
    if found.start() > start and int(found[3]) - int(found[1]) == len(days) - 1 and not (found[2] or found[4]):
        return "," not in found[0]
    return CLOSES.match(text, end) is not None or (word.lower() in known and word not in rules["of"])


def _lasts(found: re.Match[str]) -> bool:
    """Whether something that opens at the first of two hours closes at the second, of the same day."""
    first, second = int(found[1]), int(found[3])
    opens = first + 12 if first < _EARLY and found[1][0] != "0" else first
    return (second if second > opens else second + 12) > opens


def each_day(first: Reading, second: Reading) -> m.Repeat | None:
    """ "Mon-Fri at 9am", "9pm Sun-Thu": weekdays with one time of day, which they have every week.

    Not "from Monday to Friday at 9am".
    """
    days, clock = weekdays_of(first.meaning), second.time
    behind = bool(days)
    if not behind:
        days, clock = weekdays_of(second.meaning), first.time
    weekdays, time = (first, second) if behind else (second, first)
    if not isinstance(clock, m.Clock) or clock.date is not None or weekdays.signal is not None:
        return None
    at = time.signal is None or time.signal[2] == "at"
    short = all(token.end - token.start <= _SHORT for token in weekdays.tokens if token.kinds[0][0] == "WEEKDAY")
    if len(days) < (_WEEK if behind and not short else _MANY) or (behind and not at):
        return None  # "Thursday-Saturday at 8": a play
    if not any(token.kinds[0][0] in ("DASH", "TO", "UNTIL") for token in weekdays.tokens):
        return None
    return m.Repeat(G.WEEK, weekdays=days, clock=clock)


def labelled_days(pair: Pair) -> Reading | None:
    """ "Monday to Friday: 7:30 a.m.": weekdays that head what they have every week."""
    if pair.gap != ":" or pair.second.signal is not None or not weekdays_of(pair.first.meaning):
        return None
    first, hours = pair.first, pair.second.time
    clock = hours.start if isinstance(hours, m.Range) and is_clock(hours) else hours
    meaning = each_day(first, evolve(pair.second, meaning=clock))
    return None if meaning is None else pair.as_one(at_hours(meaning, hours))


def with_members(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the days that a list of opening hours goes on with, and their hours."""
    last = -1
    days: tuple[int, ...] = ()
    before: Reading | None = None
    for reading, kind in found:
        if before is not None and kind == "time":
            reading = _on_first(text, before, reading)
        before = reading if kind == "time" else None
        timed = isinstance(reading.meaning, m.Clock | m.Range) or _heads_list(text, reading, language)
        if last < 0 and kind is not None and timed and _is_labelled(text, reading.first, language):
            last = reading.first - 1
        plain = reading.signal is None or _has_hour(text, reading, language)
        if kind is not None and last >= 0 and plain and _goes_on(text, last, reading.first, language):
            told = _weekly(reading.meaning) or _of_days(reading, days)
            if told is not None:
                reading, kind = evolve(reading, meaning=told, pieces=()), "time"
        days = reading.meaning.weekdays if isinstance(reading.meaning, m.Repeat) else ()
        last = reading.last if kind == "time" and _opens(reading.meaning, begun=last >= 0) else -1
        yield reading, kind


def _has_hour(text: str, reading: Reading, language: Language) -> bool:
    """Whether a weekday with its hour is told for itself: "at 9 a.m. Monday to Friday and at 10 a.m. on Saturday", "and
    from 9am to 5pm on Saturday", "and on Thursday until 7pm".
    """
    time = m.unbound(reading.meaning)
    time = time.start if isinstance(time, m.Range) else time
    led = reading.signal is not None and reading.signal[2] in ("at", "from", "on", "until")
    timed = isinstance(time, m.Clock) and weekday_of(time.date) is not None
    return led and timed and ends_alone(text, reading.last, language)


def _heads_list(text: str, reading: Reading, language: Language) -> bool:
    """Whether a weekday is told for itself: "Office hours: Mon., Wed. and Fri."; not "It took hours: Friday was"."""
    return weekday_of(reading.meaning) is not None and ends_alone(text, reading.last, language)


def _opens(meaning: m.Meaning, *, begun: bool) -> bool:
    """Whether a phrase is of a list of opening hours, which may have *begun* before it."""
    if isinstance(meaning, m.Repeat) and meaning.unit is G.DAY and meaning.interval == 1:
        return (
            meaning.clock is not None and meaning.until is not None
        )  # "daily from 9am to 5pm and on Thursday until 7pm"
    if not isinstance(meaning, m.Repeat) or meaning.unit is not G.WEEK or not meaning.weekdays:
        return False
    return begun or (len(meaning.weekdays) >= _MANY and meaning.clock is not None)


def _on_first(text: str, before: Reading, reading: Reading) -> Reading:
    """Hours right behind days from one to another as those of the first: "21-25 June, 9.30am-3.30pm"; not "21-25 June
    from 9.30am to 3.30pm", which are of each.
    """
    days, hours = before.meaning, reading.meaning
    if not isinstance(days, m.Range) or not isinstance(hours, m.Range) or not is_clock(hours):
        return reading
    if reading.signal is not None:
        return reading
    if weekdays_of(days) or not is_day(days.start) or _BESIDE.fullmatch(text, before.last, reading.first) is None:
        return reading
    return evolve(reading, meaning=on_day(hours, days.start), day_at=before.first)


def _is_labelled(text: str, first: int, language: Language) -> bool:
    """Whether the label of opening hours stands right before a place: "Opening hours: Mon 9-5"; not "It will be shut
    at these times:".
    """
    label = _LABEL.search(text, max(0, first - _LONGEST), first) if text[first - 1 : first].isspace() else None
    if label is None or label[1].lower() not in rules_of(language)["hours_of"]:
        return False
    which, closed = word_before(text, label.start(1)).lower(), rules_of(language)["lexicon"].closed
    pointed = which in closed["determiner"] - closed["possessive"] and which not in language.words["THE"]
    return not pointed and which not in language.words["DET"]


def _goes_on(text: str, last: int, first: int, language: Language) -> bool:
    """Whether nothing but signs of a list, "and", "closed" parts two days."""
    found = _GAP.fullmatch(text, last, first) if 0 < first - last <= _LONGEST else None
    if found is None or ("\n\n" in text[last:first] and not _heads_hours(text, first, language)):
        return False
    rules = rules_of(language)
    words = [word.lower() for word in found.groups() if word]
    return all(word in rules["listing"] or word in rules["opening"] for word in words)


def _heads_hours(text: str, first: int, language: Language) -> bool:
    """Whether a word heads its line, before hours: "Saturday, 4 pm", "Sunday: 8:30"; not "Sunday: 40 ran"."""
    found = _HEADS.match(text, first) if text[first - 1 : first] == "\n" else None
    if found is None or found[1]:
        return found is not None
    return any(found[2].lower() in language.words[name] for name in ("AMPM", "OCLOCK"))


def _of_days(reading: Reading, days: tuple[int, ...]) -> m.Repeat | None:
    """The hours right behind the *days* of a list: "Saturday: 10am-4pm"."""
    hours = reading.time
    if not days or not is_clock(hours):
        return None
    told = at_hours(m.Repeat(G.WEEK, weekdays=days), hours)
    return None if told.clock is None else told


def _weekly(meaning: m.Meaning) -> m.Repeat | None:
    """A weekday, with its time of day if it has one, as that of every week."""
    if isinstance(meaning, m.Bound) and isinstance(meaning.time, m.Clock):  # "on Thursday until 7pm"
        day = weekday_of(meaning.time.date)
        return None if day is None else m.Repeat(G.WEEK, weekdays=(day,))
    time = meaning.start if isinstance(meaning, m.Range) else meaning
    day = weekday_of(time.date) if isinstance(time, m.Clock) else weekday_of(time)
    if day is not None and isinstance(meaning, m.Range) and isinstance(time, m.Clock) and weekday_of(meaning.end):
        days = weekdays_of(m.Range(m.Date(weekday=day), meaning.end))  # "10pm Fri-Sat"
        return m.Repeat(G.WEEK, weekdays=days, clock=evolve(time, date=None))
    if day is None or (isinstance(meaning, m.Range) and not isinstance(time, m.Clock)):
        return None
    told = at_hours(m.Repeat(G.WEEK, weekdays=(day,)), meaning)
    clock = told.clock
    if clock is not None and clock.open and clock.hour < _EARLY:
        return evolve(told, clock=evolve(clock, hour=clock.hour + _HALF, open=False))
    return told
