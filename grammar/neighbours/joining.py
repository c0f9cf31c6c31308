"""Neighbouring phrases that are one: "3 p.m. on Monday", "Tuesday last week", "28 June in 2020".

``intersect`` says what two meanings are together; here it is decided whether the words
stand so that they may be one phrase: beside each other, with a comma, or with a signal
that the language lists as joining.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.intersect import comes, is_day, is_time, joined, weekday_of, year_alone
from grammar.building.spans import range_of
from grammar.clauses.beside import ENDS, word_after, word_before
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.clockdays import day_counted, day_numbered, starts_behind, told_apart, with_offset
from grammar.neighbours.couples import (
    bounded,
    bracketed,
    hours_of,
    of_other_year,
    or_later,
    same_of_year,
    this_day,
    weekday_inside,
    within_of,
)
from grammar.neighbours.lasting import in_future, lasting, longer, together, week_from
from grammar.neighbours.ofyear import of_year
from grammar.neighbours.openings import each_day
from grammar.neighbours.tallies import counts_things
from grammar.parsing.driver import Driver, Passed, Reading
from grammar.plausibility.borrowed import moves
from grammar.plausibility.counting import counts_as_year
from grammar.plausibility.cuts import heads, hour_after
from grammar.plausibility.early import is_old
from grammar.plausibility.hours import SIGN, about_hour, beside_hour
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.scores import is_bare_score, is_hyphened, is_nil_score, is_score, may_be_price
from grammar.plausibility.shorthand import is_other_word

_GAP: Final = re.compile(r"(?<=\d):|[^\S\n]*(?:[,@·•∙–—-][^\S\n]*|\n(?![^\S\n]*\n)[^\S\n]*)?")
_HOUR: Final = re.compile(r"[^\S\n]+\d\d?(?:[:.]\d\d)?[^\S\n]?[-–ap]")
"""What makes a day that of the next time: "9am-5pm, Sat 10-4"."""
_DASHED: Final = re.compile(r"[^\S\n]-[^\S\n]|-|[^\S\n]?–[^\S\n]?")
_WORD: Final = re.compile(r"([^\W\d_]+)[^\S\n]+")
_HEAD: Final = re.compile(r"[^\W\d_]{2,}")
_CAPITAL: Final = {"MONTH", "WEEKDAY", "ZONE", "NAMED", "AMPM", "ERA", "NOON"}
"""Terminals that may have a capital inside a sentence."""
LINK: Final = 8
"""So many characters at most stand between two phrases that are one."""
LONGEST: Final = 4
"""So many phrases at most are joined to one."""


def join(text: str, first: Reading, second: Reading, language: Language) -> Reading | None:
    """Two readings as one, or ``None``."""
    if told_apart(text, first, second, language):
        first = evolve(first, last=second.first - 1)
    if not 0 <= second.first - first.last <= LINK or is_old(first) or is_old(second):
        return None
    if second.names == ("YEAR",) and first.names[-1:] == ("MONTH",) and counts_as_year(text, second, language):
        return None  # "in October 1500 passengers were stranded"
    if _begins(text, first, second):
        return None  # "until 9 a.m. On Monday he left", "we open Tues. Last year we did not"
    if _heads_line(text, first, second):
        return None  # "Mon: 9-5\nTue: 9-5"
    between = " ".join(text[first.last : second.first].lower().split())
    spanning = _spanning(text, first, second, language) or longer(first, second, between, language)
    spanning = spanning or of_year(text, first, second, language) or day_numbered(text, first, second)
    spanning = spanning or weekday_inside(first, second, between, language)
    if spanning is None and between in language.words["OF"]:
        of_day = None if counts_things(text, second, language) else hours_of(first, second)
        return of_day or same_of_year(first, second) or of_other_year(first, second) or within_of(first, second)
    if between == "(":
        return bracketed(text, first, second)
    if spanning is None and between in language.words["AND"] and second.signal is not None:
        spanning = (
            bounded(text, evolve(first, last=second.signal[0]), second, language)
            if second.signal[2] == "into"
            else None
        )
    if spanning is not None or not _GAP.fullmatch(text, first.last, second.first):
        return spanning
    away = day_counted(text, first, second)
    if away is not None:
        return together(first, evolve(second, end=second.last), away)
    if first.signal is not None and first.signal[0] >= first.end:
        return or_later(text, first, second)  # "a day after": what follows is its event
    if second.signal is not None and second.signal[0] >= second.end:
        return or_later(text, second, first)
    if is_other_word(text, first, second, language) or counts_things(text, second, language):
        return None
    on = second.signal is not None and second.signal[2] == "on"
    since = first.signal is None or first.signal[2] == "since"
    if on and since and year_alone(first.time) is not None:
        return None  # "the index was at 1900 on 3 June", "the first vote since 1932 on 3 June"
    if (
        not between
        and year_alone(first.time) is not None
        and [t.kinds[0][0] for t in second.tokens] == ["THE", "NAMED"]
    ):
        return None  # "in 1971 the Christmas special was his"
    here = this_day(first, second) or same_of_year(first, second) or of_other_year(first, second)
    if here is not None:
        return here
    inner = first.time
    if _same_hour(inner) and on and is_day(second.meaning):
        day = second.meaning  # "until the same hour on 1 March": so much of it the words tell
        return together(first, second, bound_as(first.meaning, day))
    counted = (
        week_from(text, first, second, language)
        or lasting(text, first, second)
        or in_future(text, first, second, language)
    )
    if counted is not None:
        return counted
    if second.signal is not None and second.signal[2] not in language.words["island"]["joining"]:
        return bounded(text, first, second, language)
    second = _signed(text, first, second)
    gap = text[first.last : second.first].strip()
    nexts = not is_time(second.meaning) and _has_hour(text, second.last, language)
    yearly = gap == "," and _year_apart(text, second, second.time)
    if gap and not yearly and (nexts or not _may_part(first.meaning, second.meaning)):
        return None
    if may_be_price(text, first, second, language):
        return None  # "closed at 9p on Friday", "goes up 3p tonight"
    other = second.time
    if gap and second.signal is not None and not is_time(other) and not yearly:
        return None  # "on Monday, on 5 March": two times
    if is_hyphened(first) or is_hyphened(second):
        return None  # "won 2-15 at noon"
    if about_hour(first) and not _is_signalled(word_before(text, first.first).lower(), language):
        return None  # "about 7 on Monday were hurt", not "at about 7 on Monday", "since around 10 on Saturday"
    if about_hour(second) and (gap or not ENDS.match(text, second.last)):
        return None
    if beside_hour(first) and first.tokens[0].kinds[0][0] in ("FROM", "PREP"):
        part = isinstance(second.meaning, m.DayPart) and second.signal is None
        if not part or moves(word_before(text, first.first), rules_of(language)):
            return None  # "had left by 5 this morning", but "fell by 5 this morning", "from 3 on Monday"
    elif beside_hour(second) and second.tokens[0].kinds[0][0] in ("FROM", "PREP"):
        return None  # "on Friday from 3"
    elif beside_hour(first) and _closes_day(text, first, second):
        pass  # "open till 8 Thursdays"
    elif beside_hour(first) and not (second.signal or second.tokens[0].kinds[0][0] in ("TODAY", "DET", "TONIGHT")):
        return None  # "after 3 Sunday games"
    if second.signal is None and is_score(other) and is_bare_score(text, first, second, language):
        return None  # "won Saturday 3-1"
    numbered = isinstance(inner, m.Date) and inner.day is not None and inner.month is not None
    if numbered and on and weekday_of(other) is not None:
        return None  # "the figures for Dec. 31 on Friday"
    hours = _of_habit(other) or _alone(text, first, second, other) or comes(other)
    if (is_score(inner) or is_nil_score(first)) and not (
        hours or (first.signal and first.signal[2] in ("from", "between"))
    ):
        return None  # "won 3-1 on Saturday"
    meaning = each_day(first, second) or joined(inner, other)
    if meaning is None:
        return None
    pieces = first.pieces
    if not isinstance(meaning, m.Range):
        pieces = ()
    elif pieces:
        pieces = (pieces[0], (pieces[1][0], second.end))
    elif second.pieces:
        pieces = ((first.start, second.pieces[0][1]), second.pieces[1])
    if not isinstance(meaning, m.Range):
        meaning = bound_as(first.meaning, meaning)
    return with_offset(text, together(first, second, meaning, pieces))


def _heads_line(text: str, first: Reading, second: Reading) -> bool:
    """Whether the second phrase is the label of the next line."""
    if "\n" not in text[first.last : second.first]:
        return False
    return text[second.last : second.last + 1] == ":" or (second.names == ("YEAR",) and heads(text, second.last))


def _has_hour(text: str, last: int, language: Language) -> bool:
    """Whether a day has an hour of its own behind it: "Tue-Sat at 8, Sun at 3", "9am-5pm, Sat 10-4"."""
    led = _WORD.match(text, last + 1) if word_after(text, last) in language.words["AT"] else None
    return _HOUR.match(text, last) is not None or (led is not None and text[led.end() : led.end() + 1].isdigit())


def _closes_day(text: str, first: Reading, second: Reading) -> bool:
    """Whether an hour up to which something is open stands right before its weekday at an end: "till 8 Thursdays"."""
    weekday = second.tokens[-1].kinds[0][0] in ("WEEKDAY", "WEEKDAYS") and len(second.tokens) == 1
    until = first.tokens[0].kinds[0][0] == "UNTIL"
    return weekday and until and ENDS.match(text, second.last) is not None


def _is_signalled(word: str, language: Language) -> bool:
    """Whether a word is a preposition of times of day: "at", "since", "until", "before"."""
    return (
        word in language.words["AT"] or word in language.words["UNTIL"] or language.words["PREP"].get(word) == "since"
    )


def _same_hour(meaning: m.Meaning) -> bool:
    return isinstance(meaning, m.Unit) and meaning.unit is G.HOUR and meaning == m.Unit(G.HOUR, 0, m.Anchor.PREVIOUS)


def _of_habit(time: m.Meaning) -> bool:
    """Whether what stands beside two numbers comes again and again: "9 to 5 on weekdays"."""
    return isinstance(time, m.Repeat) and bool(time.weekdays)


def _alone(text: str, first: Reading, second: Reading, time: m.Meaning) -> bool:
    """Whether two numbers open a text that is no more than they and a part of a day: "8-10 Friday night"."""
    opens = not text[: first.first].strip() and ENDS.match(text, second.last) is not None
    return opens and isinstance(time, m.DayPart) and time.date is not None


def _begins(text: str, first: Reading, second: Reading) -> bool:
    """Whether a capital behind a full stop begins a sentence: in a word that has none elsewhere."""
    word = _HEAD.match(text, second.first if second.signal is None else second.signal[0])
    if text[first.last - 1] != "." or word is None or not word[0][0].isupper() or word[0].isupper():
        return False
    return second.signal is not None or second.tokens[0].kinds[0][0] not in _CAPITAL


@functools.lru_cache(maxsize=8)
def _links(language: Language) -> Mapping[str, frozenset[str]]:
    """What may stand between the ends of a range, by the signal before it."""
    words = language.words
    return {"": frozenset(words["TO"]), "from": frozenset(words["TO"]), "between": frozenset(words["AND"])}


def _spanning(text: str, first: Reading, second: Reading, language: Language) -> Reading | None:
    """ "From 10 p.m. on Friday to 6 a.m.": a time of a day, joined of two phrases, and the end of its range."""
    start, signal = first.time, first.signal[2] if first.signal else ""
    start = start.time if isinstance(start, m.Approximate) else start  # "from about 11 p.m. on Friday to 1 a.m."
    signal_apart = signal == "from" and text[first.last : first.last + 1] == ","
    if signal_apart and is_day(start) and _closes_date(first):
        return _to_day(text, first, second, start, language)
    if not isinstance(start, m.Clock | m.DayPart) or start.date is None or first.pieces:
        return None
    dashed = _DASHED.fullmatch(text, first.last, second.first) is not None
    if signal in ("", "on", "at") and dashed and second.signal is None:
        end = second.time  # "on 18 April at 13:00 - 16:00"
        if not isinstance(end, m.Clock) or end.date is not None:
            return None
        pieces = ((first.start, first.end), (second.start, second.end))
        return together(first, second, range_of(start, end), pieces)
    if signal not in _links(language):
        return None
    before = word_before(text, first.first)
    if first.signal is None and before.lower() in language.words["BETWEEN"]:
        begun = first.first - len(before) - 1
        first = evolve(first, first=begun, signal=(begun, begun + len(before), "between"))
        signal = "between"
    until = second.signal is not None and second.signal[2] == "until"
    if second.signal is not None and not until:
        return None
    between = " ".join(text[first.last : second.first].lower().split())
    between = between.removeprefix(",").lstrip() if signal_apart and _closes_date(first) else between
    end = second.time
    if between not in _links(language)[signal] and not (until and not between and signal != "between"):
        return None
    if not isinstance(end, m.Clock | m.DayPart) and not is_day(end):
        return None
    pieces = ((first.start, first.end), (second.start, second.end))
    return together(first, second, m.Range(start, end), pieces)


def _closes_date(reading: Reading) -> bool:
    """Whether a phrase ends with a date that a comma may close: "Friday, Sept. 7,", "May 5, 2014,"."""
    return reading.tokens[-1].kinds[0][0] in ("N2", "ORD", "YEAR", "CYEAR")


def _to_day(text: str, first: Reading, second: Reading, start: m.Meaning, language: Language) -> Reading | None:
    """ "From Friday, Sept. 7, to Monday, Sept. 10": a day that a comma closes, and the end of its range."""
    until = second.signal is not None and second.signal[2] == "until"
    between, end = text[first.last : second.first].lower().split(), second.time
    linked = between == [","] if until else between[:1] == [","] and " ".join(between[1:]) in _links(language)["from"]
    if not linked or (second.signal is not None and not until) or first.pieces or not is_day(end):
        return None
    return together(first, second, m.Range(start, end), ((first.start, first.end), (second.start, second.end)))


def _year_apart(text: str, reading: Reading, meaning: m.Meaning) -> bool:
    """ "3 May to 5 June, in 1998": a year with its own signal that closes what the day began."""
    signal = reading.signal[2] if reading.signal is not None else ""
    return year_alone(meaning) is not None and signal == "in" and ENDS.match(text, reading.last) is not None


def _signed(text: str, first: Reading, second: Reading) -> Reading:
    """ "18 July, 19h": right behind a day so many hours with the sign are a time of it; up to twelve may be work."""
    length = second.meaning
    if second.signal is not None or second.tokens[-1].kinds[0] != SIGN or not isinstance(length, m.Length):
        return second
    ((amount, _), *more) = length.parts
    sure = not more and not length.mod and isinstance(amount, Fraction) and amount.denominator == 1 and 12 < amount < 24
    if not sure or not is_day(first.time) or not ENDS.match(text, second.last):
        return second
    return evolve(second, meaning=m.Clock(int(Fraction(amount))))


def _may_part(first: m.Meaning, second: m.Meaning) -> bool:
    """Whether a comma or dash may stand between: a day and a time of day, a weekday and a date."""
    one = m.unbound(first)
    if isinstance(one, m.Range):
        one = one.end
    if isinstance(second, m.Range):
        second = second.start
    if isinstance(one, m.DayPart) and (is_time(second) or (one.date is not None and _numbered(second))):
        return True
    for week, day in ((second, one), (one, second)):
        if isinstance(week, m.Unit | m.Spell) and week.unit is G.WEEK and weekday_of(day) is not None:
            return True  # "Tuesday, next week", "week 23, Tuesday"
    if isinstance(one, m.Repeat) and one.weekdays and one.clock is None and is_time(second):
        return True  # "Sundays, 9 a.m."
    if isinstance(one, m.Clock) and one.date is not None and _numbered(second):
        return True  # "half past eight on Monday evening, 22 May"
    return (is_day(one) and is_time(second)) or (is_time(one) and is_day(second)) or (is_day(one) and is_day(second))


def _numbered(day: m.Meaning) -> bool:
    """Whether a day is told by its number and month."""
    return isinstance(day, m.Date) and day.month is not None and day.day is not None


def read_joined(drive: Driver, text: str, position: int, language: Language, *, loose: bool) -> Reading | Passed | None:
    """The phrase right at *position*, with the neighbours that belong to it."""
    found = drive.read(text, position, loose=loose)
    word = _WORD.match(text, position)
    if found is None and word and word[1].lower() in language.words["BETWEEN"]:
        found = drive.read(text, word.end(), loose=loose)  # "between 10 p.m. on Friday and ..."
    for _ in range(LONGEST):
        if not isinstance(found, Reading) or found.last >= len(text):
            break
        following = _following(drive, text, found.last, language, loose=loose)
        if following is None:
            following = _apart(drive, text, found, language, loose=loose)
        together = join(text, found, following, language) if isinstance(following, Reading) else None
        if together is None:
            break
        found = together
    return found


def _apart(drive: Driver, text: str, first: Reading, language: Language, *, loose: bool) -> Reading | None:
    """The day of a time of day behind words that tell whose time it is: "5 p.m. London time on 20 June"."""
    for start in starts_behind(text, first):
        found = drive.read(text, start, loose=loose)
        if isinstance(found, Reading) and told_apart(text, first, found, language):
            return found
    return None


def _following(drive: Driver, text: str, end: int, language: Language, *, loose: bool) -> Reading | Passed | None:
    """The phrase after another one that ends there: behind a gap, or behind what links the ends of a range."""
    gap = _GAP.match(text, end)
    start = gap.end() if gap else end
    if text[start : start + 1] == "(":
        start += 1  # "on Monday (4 November)"
    if start >= len(text):
        return None
    following = drive.read(text, start, loose=loose)
    hour = hour_after(text, following, language) if isinstance(following, Reading) else None
    if hour is not None:
        following = drive.read(text[:hour], start, loose=loose)  # "from 10 p.m. on 5 March to 6 a.m."
    word = _WORD.match(text, start)
    links = (*_links(language).values(), language.words["OF"])
    linked = following is None and word is not None and any(word[1].lower() in words for words in links)
    return drive.read(text, word.end(), loose=loose) if linked and word else following
