"""Lists of dates in which one tells what the others leave out: "April and May 2019", "June 3, 5 and 7".

Done on neighbouring phrases after the parse; the words that join a list are the language's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import yearly
from grammar.building.telling import is_weekday
from grammar.clauses.beside import CLOSES, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.meaning import Meaning
from grammar.neighbours.days.next_day import next_day
from grammar.neighbours.list_patterns import patterns
from grammar.neighbours.sharing import (
    after_first,
    before_last,
    before_later,
    hours_of_all,
    months_before,
    of_century,
    of_same_year,
    tells_more,
)
from grammar.neighbours.years.shared import lacks_year, of_stroke, shares_year, with_year, years_before
from grammar.parsing.driver import Reading
from grammar.plausibility.numbers.counting import is_counted, is_day_alone

_GLUED: Final = re.compile(r"(?<![\w.,:/$€£%+-])(\d{1,2}(?:,\d{1,2})+)[^\S\n]\Z")
_BETWEEN: Final = 40
"""So many characters at most hold the days between two dates of a list."""
_MEMBERS: Final = 12
"""So many members of a list at most are told their week or year by the last one."""
Judged = tuple[Reading, str | None]
"""A reading, and whether it is a time, latent or neither."""


def joint_of(language: Language) -> re.Pattern[str]:
    """What parts two members of a list."""
    return patterns(language).joint


def with_lists(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the days that a list goes on with, and the years that its last member tells."""
    held: list[Judged] = []
    joint = patterns(language).joint
    covered = run = 0
    for reading, kind in _apart(found):
        if reading.first < covered:
            continue  # a day of a list, read once more as an hour
        if run and kind == "time" and (timed := hours_of_all(text, [one for one, _ in held[-run:]], reading)):
            held, run = [*held[:-run], *((one, "time") for one in timed)], 0
            continue
        linked = bool(held) and joint.fullmatch(text, held[-1][0].last, reading.first) is not None
        if held and not linked and kind == held[-1][1] == "time":
            days = _days_between(text, held[-1][0], reading, language)
            if days and shares_year(text, held[-1][0], reading):
                held = [(with_year(one, reading.meaning), state) for one, state in held]
            held, linked = [*held, *((day, "time") for day in days)], bool(days)
        if not linked:
            if held and text[held[-1][0].last : reading.first] == "/":
                before, state = held[-1]
                held[-1] = of_stroke(before, reading) or of_same_year(before, reading) or before, state
            yield from held
            held = []
        elif _lone_day(held[-1][0]) and (day := _dated(reading)) is not None:
            held = _of_month(held, day)
        elif shares_year(text, held[-1][0], reading):
            held = [(with_year(one, reading.meaning), state) for one, state in held]
        elif (alike := of_same_year(held[-1][0], reading)) is not None:
            held[-1] = alike, held[-1][1]
        elif isinstance(reading.meaning, m.Span) and held[-1][1] == "time":
            reading = of_century(reading, held[-1][0])
            held[-1] = before_later(held[-1][0], reading), held[-1][1]
        elif isinstance(reading.meaning, m.Repeat) and (
            isinstance(reading.meaning.date, m.Named) or reading.meaning.month
        ):
            held = [(_each_year(one), state) for one, state in held]  # "on 1 April and 1 October each year"
        if linked and held:
            if tells_more(reading.meaning):
                held[-_MEMBERS:] = [(before_last(one, reading.meaning), state) for one, state in held[-_MEMBERS:]]
            reading = after_first(text, held[-1][0], reading, language)
            if kind == "time" or CLOSES.match(text, reading.last):  # not "they march or may stop"
                told = months_before(text, held, reading, language)
                held, kind = (held, kind) if told is None else (told, "time")
        if linked and kind is None and lacks_year(reading.meaning) and held and held[-1][1] == "time":
            verb = _is_verb(text, held[-1][0], reading, language)
            kind = None if verb else "time"  # "July 2020 and August", but "shut since January, may reopen"
        if kind == "time":
            *glued, reading = _with_days(text, reading, language)
            since = next((one.last for one, taken in reversed(held) if taken == "time"), 0)
            days = glued or _days_before(text, reading, since, language)
            if days:  # what was taken for hours is a day: "13-14" of "13-14, 16-17 December"
                held = [one for one in held if one[0].last <= days[0].first or one[1] == "time"]
            held += [(day, "time") for day in days]
            if linked:
                held = years_before(text, held, reading, language)
        if linked and held and (both := _weekdays(text, held[-1], (reading, kind), language)):
            held[-1], (reading, kind) = both
        days, year, end = _more_days(text, reading, language) if kind == "time" else ([], None, 0)
        if kind == "time" and is_day_alone(reading.time):
            ordinals = _more_ordinals(text, reading, language)
            kind, days = ("latent", []) if ordinals is None else (kind, ordinals)
        if year is not None:
            days = [with_year(day, m.Date(year, 12)) for day in days]
            reading = with_year(reading, m.Date(year, 12))
            if linked and held and shares_year(text, held[-1][0], reading):  # "March 3, April 5 and 6, 2017"
                held = [(with_year(one, reading.meaning), state) for one, state in held]
        covered, run = (max(days[-1].last, end), 1 + len(days)) if days else (covered, 0)
        held += [(reading, kind), *((day, "time") for day in days)]
    yield from held


def _dated(reading: Reading) -> m.Date | None:
    """The date of a reading that is a day of a month; else ``None``."""
    date = reading.meaning
    return date if isinstance(date, m.Date) and date.month and date.day and not date.weekday else None


def _of_month(held: list[Judged], last: m.Date) -> list[Judged]:
    """The readings of a list, its days put into the month of the last one: "on the 3rd and 5th of June"."""
    first, day = len(held), last.day or 0
    while first and 0 < _lone_day(held[first - 1][0]) < day:
        first, day = first - 1, _lone_day(held[first - 1][0])
    given = [(evolve(one, meaning=_in_month(one.meaning, last)), "time") for one, _ in held[first:]]
    return [*held[:first], *given]


def _lone_day(reading: Reading) -> int:
    """The day of a reading that tells nothing else, else 0."""
    date = reading.time
    return date.day or 0 if isinstance(date, m.Date) and date == m.Date(day=date.day) else 0


def _in_month(meaning: Meaning, last: m.Date) -> Meaning:
    if isinstance(meaning, m.Bound):
        return evolve(meaning, time=_in_month(meaning.time, last))
    return evolve(last, day=meaning.day) if isinstance(meaning, m.Date) else meaning


def _weekdays(text: str, one: Judged, other: Judged, language: Language) -> tuple[Judged, Judged] | None:
    """Two neighbours of a list that are weekdays with capitals, of which one was taken for a word: "Mon & Tues"."""
    for reading, _ in (one, other):
        date: m.Meaning | None = reading.time
        if isinstance(date, m.Clock) and reading is other[0]:
            date = date.date  # "Wed & Sat at 2.30pm"
        if not is_weekday(date):
            return None
        if not text[reading.start].isupper() or text[reading.start : reading.end].isupper():
            return None  # "the court sat and Friday passed"
    articles = (*language.words["A"], *language.words["THE"])
    if (one[1], other[1]) == ("time", "time") or word_before(text, one[0].first).lower() in articles:
        return None
    return (one[0], "time"), (other[0], "time")


def _more_ordinals(text: str, reading: Reading, language: Language) -> list[Reading] | None:
    """The days right after one that its number alone tells: "the 7th" and "9th" of "on the 6th, 7th and 9th".

    ``None`` where the last of them counts something, so that all do: "on the 8th, 9th and 10th floors".
    """
    date, found, place = reading.time, [], reading.last
    while isinstance(date, m.Date) and date.day is not None:
        match = patterns(language).ordinal.match(text, place)
        if match is None or int(match[3]) <= date.day:
            break
        date, place = m.Date(day=int(match[3])), match.end()
        start, token = match.start(2), Token((("ORD", date.day),), match.start(3), place)
        following = Reading(date, start, place, None, start, place, (token,))
        after = word_after(text, place)
        if after.lower() in (*language.words["OF"], *language.words["MONTH"]):
            break  # "on the 3rd and 4th of June"
        if is_counted(text, evolve(following, signal=reading.signal), after, language):
            return None
        found.append(following)
    return found


def _is_verb(text: str, before: Reading, reading: Reading, language: Language) -> bool:
    """Whether a month in small letters is more likely a verb: the member before it is no month written so."""
    word = text[reading.first : reading.last]
    if isinstance(reading.meaning, m.Named) and lexicon(language).lemma_as(word, "VBD") is not None:
        return True  # "founded in 1911, lent against ships", in small letters
    if text[before.last : reading.first].strip(" ,") in language.words["island"]["then"]:  # "then May left"
        return not CLOSES.match(text, reading.last) and word_after(text, reading.last) not in language.words["AND"]
    if text[reading.first : reading.last] not in language.words["island"]["doubtful"]:
        return False
    month = before.time
    alone = isinstance(month, m.Date) and month.month is not None and month.day is None
    return not alone or not text[before.start : before.end].islower()


def _apart(found: Iterable[Judged]) -> Iterator[Judged]:
    """The members of a list that was read as one phrase, each by itself: "the first" and "third quarters of 1989"."""
    for reading, kind in found:
        if not isinstance(reading.meaning, m.Several):
            yield reading, kind
            continue
        pieces, begin = reading.pieces, reading.first
        for index, (meaning, (start, end)) in enumerate(zip(reading.meaning.times, pieces, strict=True)):
            tokens = tuple(token for token in reading.tokens if begin <= token.start < end)
            signal = reading.signal if not index else None
            yield Reading(meaning, start, end, signal, begin, end, tokens), kind
            begin = pieces[index + 1][0] if index + 1 < len(pieces) else end


def _more_days(text: str, reading: Reading, language: Language) -> tuple[list[Reading], int | None, int]:
    """The bare days right after a date, the year after them and where it ends: "5" and "7" of "June 3, 5 and 7, 2019".

    Ranges of days go on likewise: "May 2 - 3, 9 - 10".
    """
    date: m.Meaning | None = reading.time
    if isinstance(date, m.Range):
        date = date.start if isinstance(date.start, m.Clock) else date.end
    if isinstance(date, m.Clock) and reading.names[-1] in ("N2", "ORD"):
        date = date.date  # "8 p.m. Dec. 5 and 6"
    found: list[Reading] = []
    if not isinstance(date, m.Date) or date.month is None or date.day is None or date.year is not None:
        return found, None, 0
    day, place = date.day, reading.last
    while True:
        match = patterns(language).day.match(text, place)
        if match is None and not found and (span := next_day(text, place, day, language)) is not None:
            token = Token((("N2", later := int(text[slice(*span)])),), *span)
            found.append(Reading(evolve(date, day=later, weekday=None), span[0], span[1], None, *span, (token,)))
        if match is None or int(match[2]) <= day or (match["goes_on"] and match[1].strip() == ","):
            break  # not "June 3, 5, the police"
        spans = [match.span(group) for group in (2, 3) if match[group]]
        days = [evolve(date, day=int(text[start:end]), weekday=None) for start, end in spans]
        if len(days) > 1 and int(match[3]) <= int(match[2]):
            break
        day, place = int(match[3] or match[2]), match.end()
        start, token = spans[0][0], Token((("N2", day),), *spans[-1])
        told: Meaning = m.Range(*days) if len(days) > 1 else days[0]
        pieces = tuple(spans) if len(days) > 1 else ()
        found.append(Reading(told, start, place, None, start, place, (token,), pieces, len(days) > 1))
    year = patterns(language).year.match(text, place) if found else None
    return found, int(year[1]) if year else None, year.end() if year else 0


def _with_days(text: str, reading: Reading, language: Language) -> list[Reading]:
    """A month with the days before it that nothing but commas part: "11,12,20 July"; by itself where there are none."""
    date = reading.meaning
    if not isinstance(date, m.Date) or date.month is None or date.day is not None or reading.signal is not None:
        return [reading]
    found = _GLUED.search(text, max(0, reading.first - 40), reading.first)
    numbers = [int(number) for number in found[1].split(",")] if found else []
    if found is None or numbers[0] < 1 or numbers[-1] > 31 or numbers != sorted(set(numbers)):
        return [reading]
    days: list[Reading] = []
    end = found.start(1) - 1
    for number in found[1].split(","):
        start, end = end + 1, end + 1 + len(number)
        token, told = Token((("N2", int(number)),), start, end), evolve(date, day=int(number))
        days.append(Reading(told, start, end, None, start, end, (token,), bare=True))
    last = days.pop()
    tokens = last.tokens + reading.tokens
    whole = evolve(reading, meaning=last.meaning, start=last.start, first=last.first, tokens=tokens)
    days = _led(text, days, language)
    return [*days, whole] if days else [reading]


def _days_between(text: str, first: Reading, second: Reading, language: Language) -> list[Reading]:
    """The bare days before a date that go on with the list of another one: "3" of "on 23 April and 3 and 5 August"."""
    if _dated(first) is None or second.first - first.last > _BETWEEN:
        return []
    days = _bare_days(text, second, first.last, language)
    return days if days and patterns(language).joint.fullmatch(text, first.last, days[0].first) else []


def _days_before(text: str, reading: Reading, since: int, language: Language) -> list[Reading]:
    """The bare days right before a date that begins with its day: "3" and "5" of "on 3, 5 and 7 June"."""
    return _led(text, _bare_days(text, reading, since, language), language)


def _bare_days(text: str, reading: Reading, since: int, language: Language) -> list[Reading]:
    """The bare days right before a date that begins with its day, whatever stands before them.

    They have the hours of that date: "on 3 and 5 June at 8pm".
    """
    signal, time = reading.signal, reading.meaning.start if isinstance(reading.meaning, m.Range) else reading.meaning
    whole = time if isinstance(time, m.Ordinal) and time.count == 1 else None  # "5 June of the next year"
    date = whole.date if whole is not None else time.date if isinstance(time, m.Clock) else time
    own = reading.tokens[0]
    if not isinstance(date, m.Date) or date.month is None or date.day is None or signal or date.weekday:
        return []
    if own.kinds[0] not in (("N2", date.day), ("ORD", date.day)):
        return []
    joint = patterns(language).joint
    until = reading.meaning.end if isinstance(reading.meaning, m.Range) else m.Clock(0)
    timed = isinstance(time, m.Clock) and isinstance(until, m.Clock) and until.date is None
    found: list[Reading] = []
    day, place = date.day, reading.first
    while True:
        match = patterns(language).before.search(text, max(since, place - 20), place)
        if match is None or not 0 < int(match[2]) < day or (match[1] and not 0 < int(match[1]) < int(match[2])):
            break
        end = match.end(2)
        while text[end : end + 1].isalpha():
            end += 1  # with its suffix
        if not joint.fullmatch(text, end, place):
            break
        last, day, place = int(match[2]), int(match[1] or match[2]), match.start(1) if match[1] else match.start(2)
        token = Token((("N2", day),), place, end)
        told: Meaning = evolve(date, day=last) if whole is None else evolve(whole, date=evolve(date, day=last))
        if timed and not match[1]:
            told = m.replaced(reading.meaning, date, told)
        if match[1]:
            told = m.Range(evolve(date, day=day), told)
        found.insert(0, Reading(told, place, end, None, place, end, (token,), bare=True))
    return found


def _led(text: str, found: list[Reading], language: Language) -> list[Reading]:
    """Bare days before a month, the first with its signal; none where the word before them makes numbers of them."""
    place = found[0].first if found else 0
    before = word_before(text, place)
    if not found or not _leads(text, place, before, language):
        return []
    if before.lower() in language.words["island"]["joining"]:  # "on 3 and 5 June": the signal belongs to the first
        begun = place - len(before) - 1
        signal = (begun, begun + len(before), str(before.lower()))
        found[0] = evolve(found[0], signal=signal, first=begun)
    return found


def _leads(text: str, place: int, before: str, language: Language) -> bool:
    """Whether numbers may be days by the word before them: "on", "closed", "the nights of", none in their sentence."""
    island, low = language.words["island"], before.lower()
    if low in language.words["THE"]:  # "the nights of the 7th, 8th and 9th of January"
        place -= len(before) + 1
        before = word_before(text, place)
        low = before.lower()
    if not before or before[-1] == "." or low in island["joining"] or low in language.words["WEEKDAYS"]:
        return True  # "Thursdays 5, 12 and 19 May"
    if low in language.words["OF"]:
        low = word_before(text, place - len(before) - 1).lower()
    held = {*island["gatherings"], *island["evenings"], *language.clauses.get("notes", {}).get("engagements", ())}
    return low in island["listed"] or low in held - {*island["numbered"]}  # "jumble sale 4 and 5 January"


def after_today(text: str, position: int, last: Reading | None, language: Language, today: int = 0) -> bool:
    """Whether a weekday lies ahead, in a list that began with today, tomorrow, or the weekday that is *today*."""
    if last is None or patterns(language).joint.fullmatch(text, last.last, position) is None:
        return False
    if today and last.meaning == m.Date(weekday=today):
        return True
    day = last.meaning.date if isinstance(last.meaning, m.DayPart) else last.meaning  # "tonight and Friday"
    told = isinstance(day, m.Unit) and day.unit is G.DAY and day.shift >= 0
    return told and last.tokens[-1].kinds[0][0] in ("TODAY", "TONIGHT")


def _each_year(reading: Reading) -> Reading:
    """A day or month of a list whose last member is one of every year."""
    date = reading.meaning
    if not isinstance(date, m.Date) or not lacks_year(date):
        return reading
    return evolve(reading, meaning=yearly(date) if date.day else m.Repeat(G.YEAR, month=date.month))
