"""Two neighbouring phrases that are no one: scores, prices, ages, lists, the label of the next line.

A judge is asked of a pair and tells whether words or shapes part it. The rows at the end say when each is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from grammar import meaning as m
from grammar.building.telling import comes, is_clock, is_day, is_time, is_weekday, weekday_of, year_alone
from grammar.clauses.beside import ENDS, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.closed_off import ends_alone
from grammar.granularity import Granularity as G
from grammar.neighbours.hours.bare_beside import about, hour_alone, years_on
from grammar.neighbours.pair import Pair
from grammar.neighbours.tallies import counts_things
from grammar.parsing.driver import Reading
from grammar.plausibility.any_day import is_overnight
from grammar.plausibility.cutting.cuts import heads
from grammar.plausibility.cutting.formations import stands_for
from grammar.plausibility.hours.bare import beside_hour
from grammar.plausibility.numbers.counting import counts_as_year
from grammar.plausibility.numbers.scores import (
    goes_on_long,
    is_bare_score,
    is_hyphened,
    is_nil_score,
    is_score,
    may_be_price,
)
from grammar.plausibility.shorthand import is_other_word
from grammar.plausibility.years.early import is_old

_HOUR: Final = re.compile(r"[^\S\n]+\d\d?(?:[:.]\d\d)?[^\S\n]?[-–ap]")
"""What makes a day that of the next time: "9am-5pm, Sat 10-4"."""
_WORD: Final = re.compile(r"([^\W\d_]+)[^\S\n]+")
_HEAD: Final = re.compile(r"[^\W\d_]{2,}")
_LINE: Final = re.compile(r"[^\w\n]*(?:\d{1,2}(?:[^\W\d_]{2})?[^\S\n]+)?([^\W\d_]+)")
HOUR_ENDS: Final = frozenset({"AMPM", "HHMM", "NOON", "OCLOCK", "ZONE"})
"""Terminals that end an hour."""
_COUNTED: Final = 60
"""So many characters before a number at most stand the units of a number before it."""
_CAPITAL: Final = {"MONTH", "WEEKDAY", "ZONE", "NAMED", "AMPM", "ERA", "NOON"}
"""Terminals that may have a capital inside a sentence."""


# --- whatever stands between ------------------------------------------------------------------------------------------


def _of_age(pair: Pair) -> bool:
    """One tells how old somebody is: "at 43"."""
    return is_old(pair.first) or is_old(pair.second)


def _counted(pair: Pair) -> bool:
    """ "In October 1500 passengers were stranded"."""
    year = pair.second.names == ("YEAR",) and pair.first.names[-1:] == ("MONTH",)
    return year and counts_as_year(pair.text, pair.second, pair.language)


def _of_formation(pair: Pair) -> bool:
    """ "The 1st Battalion landed at 9 and the 2nd at 10": the second is no day."""
    return any(stands_for(pair.text, one, pair.language) for one in (pair.first, pair.second))


def _begins(pair: Pair) -> bool:
    """A capital behind a full stop begins a sentence, in a word that has none elsewhere: "until 9 a.m. On Monday he
    left", "we open Tues. Last year we did not".
    """
    second = pair.second
    word = _HEAD.match(pair.text, second.first if second.signal is None else second.signal[0])
    if pair.text[pair.first.last - 1] != "." or word is None or not word[0][0].isupper() or word[0].isupper():
        return False
    if second.names[:1] == ("WEEKDAYS",) and second.signal is None:  # "at 7 p.m. Tuesdays", not "7 p.m. Tuesdays are"
        return lexicon(pair.language).tells(word_after(pair.text, second.last).lower())
    return second.signal is not None or second.tokens[0].kinds[0][0] not in _CAPITAL


def _heads_line(pair: Pair) -> bool:
    """The second is the label of the next line: "Mon: 9-5", and below it "Tue: 9-5"; "broken Friday", and below it
    "9:45 a.m., Saturday"; "Sat 5 July, v Hull, 4.30pm", and below it "Sun 6 July, v Leeds".
    """
    text, second = pair.text, pair.second
    if "\n" not in text[pair.first.last : second.first]:
        return False
    if is_time(pair.first.time) and is_day(second.time) and _is_headed(pair):
        return True
    if is_clock(second.time) and second.signal is None:
        words = pair.language.words
        day = word_after(text, second.last + text.startswith(",", second.last)).lower()
        if day in words["WEEKDAY"] or day in words["MONTH"]:
            return True
    return text[second.last : second.last + 1] == ":" or (second.names == ("YEAR",) and heads(text, second.last))


def _is_headed(pair: Pair) -> bool:
    """Whether a day heads the line of the first."""
    line = _LINE.match(pair.text, pair.text.rfind("\n", 0, pair.first.first) + 1)
    words = pair.language.words
    return line is not None and line.end() < pair.first.first and line[1].lower() in words["WEEKDAY"] | words["MONTH"]


def _from_day_on(pair: Pair) -> bool:
    """Hours of each day, and the day from which on they are: "from 9 p.m. to 5 a.m. starting on Monday"."""
    hours = pair.first.time
    return pair.signals[1] == "from" and isinstance(hours, m.Range) and is_clock(hours.start)


# --- beside each other ------------------------------------------------------------------------------------------------


def _of_things(pair: Pair) -> bool:
    """The second is another word, or counts things."""
    text, first, second, language = pair.text, pair.first, pair.second, pair.language
    return is_other_word(text, first, second, language) or counts_things(text, second, language)


def _of_next_day(pair: Pair) -> bool:
    """ "Six months later, at 3 p.m. on 13 November": the hour is of the day behind it."""
    first, second = pair.first.time, pair.second
    if not isinstance(first, m.Offset) or pair.gap != "," or not is_time(second.meaning) or pair.signals[1] != "at":
        return False
    words = pair.language.words
    on = word_after(pair.text, second.last)
    if on not in words["ON"]:
        return False
    at = second.last + 1 + len(on)
    after = word_after(pair.text, at).lower()
    return pair.text[at + 1 : at + 2].isdigit() or after in words["MONTH"] or after in words["WEEKDAY"]


def _counts_on(pair: Pair) -> bool:
    """ "The index was at 1900 on 3 June", "the first vote since 1932 on 3 June"."""
    first, second = pair.signals
    return second == "on" and first in ("", "since") and year_alone(pair.first.time) is not None


def _has_name(pair: Pair) -> bool:
    """ "In 1971 the Christmas special was his"."""
    if pair.gap or year_alone(pair.first.time) is None:
        return False
    return [token.kinds[0][0] for token in pair.second.tokens] == ["THE", "NAMED"]


def _compared(pair: Pair) -> bool:
    """ "Rose 5% in May from a year ago", "in the third quarter from last year": compared with that time."""
    other = pair.second.time
    if pair.signals[1] != "from" or is_time(pair.first.time):
        return False
    away = isinstance(other, m.Unit) and other.shift < 0 and other.unit >= G.MONTH
    return away or (isinstance(other, m.Offset | m.Window) and other.direction < 0)


# --- a day and a time of day, a date and its year ---------------------------------------------------------------------


def _parted(pair: Pair) -> bool:
    """A comma or a dash parts the two: "on Monday, on 5 March", "9am-5pm, Sat 10-4"."""
    second, time = pair.second, pair.second.time
    if not pair.gap or (pair.gap == "," and _year_apart(pair)):
        return False
    if pair.gap == "," and pair.signals[0] in ("after", "before", "by") and beside_hour(pair.first) and _counts(pair):
        return True  # "due to last eight months, it was open after seven, on 26 October"
    if pair.gap == "," and is_clock(pair.first.time) and _is_some_day(second):
        return not ends_alone(pair.text, second.last, pair.language)
    if not is_time(time) and second.signal is not None:
        return True
    if _has_such_day(pair):
        return True
    nexts = not is_time(second.meaning) and not _is_number_of(pair) and _has_hour(pair)
    return nexts or not _may_part(pair.first.meaning, second.meaning)


def _counts(pair: Pair) -> bool:
    """Whether units told right before a number are what it counts: "to last eight months, it was open after seven"."""
    before = pair.text[max(0, pair.first.first - _COUNTED) : pair.first.first]
    return any(word.rstrip(".,;").lower() in pair.language.words["UNITS"] for word in before.split())


def _has_such_day(pair: Pair) -> bool:
    """Hours of a day that they end with, and another day of its kind: "9 to 11 a.m. on Thursday" of "..., Friday"."""
    start = pair.first.time.start if isinstance(pair.first.time, m.Range) else None
    day, other = start.date if isinstance(start, m.Clock) else None, pair.second.time
    if not isinstance(day, m.Date) or not isinstance(other, m.Date) or pair.first.names[-1] in HOUR_ENDS:
        return False
    return (is_weekday(day) and is_weekday(other)) or (day.day is not None and other.day is not None)


def _is_some_day(reading: Reading) -> bool:
    """A day with its preposition, or some of every week: "at 8 p.m., on Friday", "9 a.m., every Monday"."""
    time = reading.time
    if isinstance(time, m.Repeat):
        often = time.interval == 1 and (bool(time.weekdays) or time.unit is G.DAY)
        return often and time.clock is None and time.part is None
    return reading.signal is not None and reading.signal[2] == "on" and is_day(time)


def _is_number_of(pair: Pair) -> bool:
    """A weekday and the number of its day, of which the hour behind both is: "Saturday, the 28th at 9"."""
    day = pair.second.meaning
    return is_weekday(pair.first.time) and isinstance(day, m.Date) and day == m.Date(day=day.day)


def _year_apart(pair: Pair) -> bool:
    """ "3 May to 5 June, in 1998": a year with its own signal that closes what the day began."""
    year = year_alone(pair.second.time) is not None
    return year and pair.signals[1] == "in" and ENDS.match(pair.text, pair.second.last) is not None


def _has_hour(pair: Pair) -> bool:
    """A day has an hour of its own behind it: "Tue-Sat at 8, Sun at 3", "9am-5pm, Sat 10-4"."""
    text, last = pair.text, pair.second.last
    if text[last : last + 2] == ": ":
        return True  # "9:00-17:00, Tue: 9:00-15:00"
    led = _WORD.match(text, last + 1) if word_after(text, last) in pair.language.words["AT"] else None
    return _HOUR.match(text, last) is not None or (led is not None and text[led.end() : led.end() + 1].isdigit())


def _may_part(first: m.Meaning, second: m.Meaning) -> bool:
    """Whether a comma or dash may stand between: a day and a time of day, a weekday and a date."""
    one = m.unbound(first)
    if isinstance(one, m.Approximate):
        one = one.time  # "at about six o'clock on Saturday evening, 9 May"
    if isinstance(one, m.Range):
        one = one.end
    hours = isinstance(second, m.Range)
    if isinstance(second, m.Range):
        second = second.start
    if isinstance(one, m.DayPart) and (is_time(second) or (one.date is not None and _numbered(second))):
        return True
    for week, day in ((second, one), (one, second)):
        if isinstance(week, m.Unit | m.Spell) and week.unit is G.WEEK and weekday_of(day) is not None:
            return True  # "Tuesday, next week", "week 23, Tuesday"
    if (
        isinstance(one, m.Repeat)
        and one.clock is None
        and is_time(second)
        and (one.weekdays or (hours and one.unit <= G.WEEKEND))
    ):
        return True  # "Sundays, 9 a.m.", "daily, 9 a.m. to 5 p.m."
    if isinstance(one, m.Clock) and one.date is not None and _numbered(second):
        return True  # "half past eight on Monday evening, 22 May"
    return (is_day(one) and is_time(second)) or (is_time(one) and is_day(second)) or (is_day(one) and is_day(second))


def _numbered(day: m.Meaning) -> bool:
    """Whether a day is told by its number and month."""
    return isinstance(day, m.Date) and day.month is not None and day.day is not None


def _priced(pair: Pair) -> bool:
    """ "Closed at 9p on Friday", "goes up 3p tonight"."""
    return may_be_price(pair.text, pair.first, pair.second, pair.language)


def _scored(pair: Pair) -> bool:
    """ "Won 2-15 at noon"."""
    return is_hyphened(pair.first) or is_hyphened(pair.second)


def _score_behind(pair: Pair) -> bool:
    """ "Won Saturday 3-1"."""
    second = pair.second
    return (
        second.signal is None and is_score(second.time) and is_bare_score(pair.text, pair.first, second, pair.language)
    )


def _figures_for(pair: Pair) -> bool:
    """ "The figures for Dec. 31 on Friday"."""
    return _numbered(pair.first.time) and pair.signals[1] == "on" and weekday_of(pair.second.time) is not None


def _score_before(pair: Pair) -> bool:
    """ "Won 3-1 on Saturday", not "9 to 5 on weekdays", "from 3 to 5 on Saturday"."""
    if not (is_score(pair.first.time) or is_nil_score(pair.first)) or pair.signals[0] in ("from", "between"):
        return False
    time = pair.second.time
    habit = isinstance(time, m.Repeat) and bool(time.weekdays)
    if goes_on_long(pair.text, pair.first.first, pair.language):
        return False  # "i work 2-10 today"
    return not (habit or _alone(pair) or comes(time))


def _alone(pair: Pair) -> bool:
    """Whether two numbers open a text that is no more than they and a part of a day: "8-10 Friday night"."""
    time = pair.second.time
    opens = not pair.text[: pair.first.first].strip() and ENDS.match(pair.text, pair.second.last) is not None
    return opens and isinstance(time, m.DayPart) and time.date is not None


def _from_ago(pair: Pair) -> bool:
    """ "Rose 3% from a year ago in June": the June whose figure is compared with one of a year before."""
    first, ago = pair.first, pair.first.time
    if not isinstance(ago, m.Offset) or ago.anchor is not m.Anchor.PUBLICATION or pair.signals[1] != "in":
        return False
    before = word_before(pair.text, first.first).lower()
    return first.tokens[0].kinds[0][0] == "FROM" or before in pair.language.clauses["closed"]["comparing"]


def _of_stretch(pair: Pair) -> bool:
    """ "Overnight from 9pm to 6am": the hours from one to the other, of whatever night; "overnight until 13 August"."""
    second, time = pair.second, pair.second.time
    signal = second.signal[2] if second.signal is not None else ""
    hours = signal in ("from", "between") and is_clock(time)
    days = is_day(time.start if isinstance(time, m.Range) else time) and signal in ("from", "between", "until")
    return (hours or days) and is_overnight(pair.first)


def _until_day(pair: Pair) -> bool:
    """ "Closed until Friday from 9am to 3pm": hours of each day until then."""
    hours = isinstance(pair.second.time, m.Range) and is_clock(pair.second.time)
    return hours and pair.signals[0] == "until" and is_day(pair.first.time)


Judge = Callable[[Pair], bool]
ALWAYS: Final[tuple[Judge, ...]] = (_of_age, _counted, _of_formation, _begins, _heads_line, _of_stretch, _from_day_on)
"""Asked first, whatever stands between the two."""
BESIDE: Final[tuple[Judge, ...]] = (_of_things, _of_next_day, _counts_on, _has_name, _compared)
"""Asked of two beside each other."""
COARSER: Final[tuple[Judge, ...]] = (
    _parted,
    _priced,
    _scored,
    about,
    hour_alone,
    years_on,
    _score_behind,
    _figures_for,
    _score_before,
    _from_ago,
    _until_day,
)
"""Asked of two that may be one, a time of day and its day, a date and its year."""


def any_of(judges: tuple[Judge, ...], pair: Pair) -> bool:
    """Whether one of the judges parts a pair."""
    return any(judge(pair) for judge in judges)
