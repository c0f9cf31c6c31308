"""Four digits in a text that is on the clock of four digits, and times of day at the head of an entry of a log.

After "at 0630 on 6 June" also "at 1300" is a time of day, and "by 1500" no year; so it is in a note: "Time of arrest
1910. Charged 1945.". "16:15: ambulance called" begins an entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.telling import is_day, year_alone
from grammar.clauses.beside import CLOSES, second_word, word_after, word_before
from grammar.clauses.sentence import STOP_OR_END
from grammar.context import AHEAD
from grammar.directions.direction import direction_at
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.meaning import Meaning
from grammar.neighbours.hours.code_days import before_part, on_day
from grammar.neighbours.hours.stamped import stamped
from grammar.neighbours.hours.story import Tale
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Driver, Reading, driver
from grammar.plausibility.hours.bare import quoted
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.names.borrowed import moves

_HEAD: Final = re.compile(r"[^\S\n]*(?:[-*•][^\S\n]+)?")
_INDENT: Final = 12
"""So many characters at most stand before an entry on its line."""
_ENTRY: Final = re.compile(r"[^\S\n]*[:–—-][^\S\n]+(?:[^\W\d_“\"]|\d{1,4}[^\S\n]+[^\W\d_]{4})|[^\S\n]+[^\W\d_]")
_TIMED: Final = re.compile(r"[^\S\n]+\d\d:\d\d(?![\d:])")
_SIGNED: Final = re.compile(r"[^\S\n]*[:–—-][^\S\n]")
_FULL: Final = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_LABEL: Final = re.compile(r"[^\W\d_]\)?:[^\S\n]+\Z")
_COMMA: Final = re.compile(r",[^\S\n]+[^\W\d_]")
_AFTER_LABEL: Final = re.compile(r"[^\W_]:[^\S\n]+\Z")
_MORE: Final = re.compile(r"[^\n]{1,120}?[.;][^\S\n]+(?:[01]\d|2[0-3]):[0-5]\d,?[^\S\n]")
"""Another entry behind the first one of a line: "Log: 03:12 first alarm. 03:15 crew woken."."""
_AGAIN: Final = re.compile(r"[^\n]*[.;!?][^\S\n]+")
_ENTRIES: Final = 300
"""So many characters at most lie between the heads of two entries on one line."""
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_LISTED: Final = re.compile(r"[^\S\n]*(?:,[^\S\n]*)?(?:([^\W\d_]+)[^\S\n]+)?")
_ANOTHER: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+(?:[01]\d|2[0-3])[0-5]\d(?!\d)")
_DATED: Final = re.compile(r",?[^\S\n]+")
_NOTE: Final = re.compile(r"(?:[^\W\d_]+[^\S\n]+){1,4}(?:[^\W\d_]+:[^\S\n]+)?")
_CODES: Final = frozenset({"HHMM", "YEAR", "FARYEAR", "SLASH"})
_STOPS: Final = (".", ";", "")
_WORDS: Final = 3
"""So many words at most stand before the time of day of a note that goes on with those before it."""
_NEAR: Final = 200
"""So many characters at most lie between two times of day of one sentence."""
_DIGITS: Final = re.compile(r"([01]\d|2[0-3])([0-5]\d),")
"""A time of day of four digits before a comma."""
_YEARS: Final = 1600
"""From this year on four digits are a year unless they are told to be a time of day."""


def with_codes(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, years that are times of day taken for such."""
    drive = driver(language)
    told = covered = entry = note = -1
    rules = rules_of(language)
    latest: Reading | None = None
    hourly: Reading | None = None
    tale = Tale()
    for reading, kind in found:
        if reading.first < covered:
            continue  # "1840" of "at 1840", read once more by itself
        if _CODES.isdisjoint(reading.names):
            tale.keep(reading, kind)
            latest = reading if kind == "time" else latest
            yield reading, kind
            continue
        if (dated := stamped(text, reading, language, drive)) is not None:
            latest, covered = dated, dated.last
            yield dated, "time"
            continue
        near = told >= 0 and reading.first - told < _NEAR and STOP_OR_END.search(text, told, reading.first) is None
        listed = near and _goes_on(text, told, reading.first, rules)
        noted = _in_note(text, reading, note, language, rules) or _behind_date(text, reading, latest)
        if kind is not None and _two_years(reading) and on_day(text, reading.last, rules, drive):
            if quoted(text, reading, rules) or moves(word_before(text, reading.first), rules):
                yield reading, None  # "the index rose from 1500 to 1530 on Friday"
                continue
            noted = True  # "from 1410 to 1655 on Friday"
        behind = latest is not None and 0 < reading.first - latest.last <= 1 and is_day(latest.meaning)
        noted = noted or (not near and _before_day(text, reading, rules))
        if not noted and _by_hour(text, reading, hourly, latest, rules, drive):
            noted = not tale.is_over(int(text[reading.start : reading.end]))
        noted = noted or (told >= 0 and tale.has(text, reading, language, rules)) or tale.opens(text, reading, rules)
        placed = _of_street(text, reading, rules) or _is_year_ahead(text, reading, hourly, language)
        if not placed and (
            told >= 0 or noted or (kind is None and _at_hour(text, reading, rules, drive, dated=behind))
        ):
            clock = _hours(text, reading, near=near, alone=noted or (listed and uncounted(text, reading.last, rules)))
            if clock is not None:
                reading, kind = evolve(reading, meaning=clock), "time"
                told = covered = reading.last
                hourly, note = reading, reading.last if noted else note
        if kind is None and entry >= 0 and (clock := _entry(text, reading, entry)) is not None:
            reading, kind = evolve(reading, meaning=clock), "time"
            entry = told = covered = reading.last
        if kind == "latent" and (noted or _heads(text, reading, entry)):
            kind = "time"
            entry = entry if noted else reading.last
        yield reading, kind
        tale.keep(reading, kind)
        if kind == "time":
            latest = reading
            codes = (_is_code(text, token.start, token.end) for token in _hhmm(reading))
            if any(codes):
                told, hourly = (reading.last, reading) if _clocks(reading.meaning) else (told, hourly)


def _is_year_ahead(text: str, reading: Reading, hourly: Reading | None, language: Language) -> bool:
    """Whether digits of news that tells hours abroad are a year to come: "at 1902 GMT ... will be sold by 2030"."""
    if hourly is None or "ZONE" not in hourly.names or reading.signal is None or reading.signal[2] == "at":
        return False
    return direction_at(text, reading.first, language) in AHEAD


def _goes_on(text: str, told: int, first: int, rules: Mapping[str, Any]) -> bool:
    """Whether a number goes on with the time of day right before it: "at 0112 and 1840"."""
    found = _LISTED.fullmatch(text, told, first)
    return found is not None and first > told and (found[1] is None or found[1].lower() in rules["listing"])


def uncounted(text: str, last: int, rules: Mapping[str, Any]) -> bool:
    """Whether nothing that it may count follows a number: the end of a clause, another one of a list, its day."""
    word = word_after(text, last).lower()
    return CLOSES.match(text, last) is not None or word in rules["listing"] or word in rules["on"]


def _in_note(text: str, reading: Reading, note: int, language: Language, rules: Mapping[str, Any]) -> bool:
    """Whether four digits close a note: "Time of arrest 1910.", right after a *note* also "Interview begun 1945."."""
    codes = [token for token in (*_years(reading), *_hhmm(reading)) if _is_code(text, token.start, token.end)]
    if reading.signal is not None or len(codes) != 1 or not CLOSES.match(text, reading.last):
        return False
    begin = max(0, reading.first - _NEAR)
    stops = [found.end() for found in STOP_OR_END.finditer(text, begin, reading.first)]
    if begin and not stops:
        return False
    sentence = text[stops[-1] if stops else 0 : reading.first].lstrip()
    words = _LETTERS.findall(sentence)
    if sentence and (not _NOTE.fullmatch(sentence) or not words):
        return False
    plain = all(word.islower() for word in words[1:])  # not "Time of Troubles 1610"
    if len(reading.tokens) > 1 or len(words) < 2 or not plain:
        return False
    if words[0].lower() in language.words["TIME"]:
        return words[1] in language.words["OF"]
    if (
        note < 0
        or reading.first - note > _NEAR
        or len(stops) < 1
        or text[note : stops[-1]].strip() not in _STOPS
        or len(words) > _WORDS
    ):
        return False
    return rules["be"].isdisjoint(words) and words[0].lower() not in rules["subjects"]


def _behind_date(text: str, reading: Reading, latest: Reading | None) -> bool:
    """Whether two times four digits stand right behind a date with its year: "on 24 Feb 1998, 1915-1950."."""
    date = latest.time if latest is not None else None
    if latest is None or not isinstance(date, m.Date) or None in (date.year, date.month, date.day):
        return False
    if not _DATED.fullmatch(text, latest.last, reading.first) or not CLOSES.match(text, reading.last):
        return False
    bracketed = text[reading.last : reading.last + 1] == ")"  # "(24 Feb 1898, 1915-1950)"
    return not bracketed and reading.signal is None and isinstance(reading.meaning, m.Range)


def _at_hour(text: str, reading: Reading, rules: Mapping[str, Any], drive: Driver, *, dated: bool) -> bool:
    """Whether four digits are told as an hour though none was told before: "we set off at 1430.".

    *dated* tells whether a day stands right before them.
    """
    minute = reading.meaning.minute if isinstance(reading.meaning, m.Clock) else None
    if reading.signal is None or reading.signal[2] != "at" or minute is None:
        return False
    if minute % 5 and not (text[reading.first].isupper() and on_day(text, reading.last, rules, drive)):
        return False
    if len(reading.tokens) != 2 or not _is_code(text, reading.tokens[1].start, reading.tokens[1].end):
        return False
    if word_before(text, reading.first).lower() in rules["amounting"]:
        return False
    beside = dated or on_day(text, reading.last, rules, drive) or _and_more(text, reading, rules)
    beside = beside or before_part(text, reading.last, drive)
    if not beside and not CLOSES.match(text, reading.last):
        return False
    sentence = STOP_OR_END.split(text[max(0, reading.first - _NEAR) : reading.first])[-1]
    return not any(word.lower() in rules["markets"] for word in _LETTERS.findall(sentence))


def _and_more(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether another four digits of an hour follow, and the end: "at 1840 and 1915"."""
    found = _ANOTHER.match(text, reading.last)
    return found is not None and found[1].lower() in rules["listing"] and CLOSES.match(text, found.end()) is not None


def _of_street(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether four digits are the number of a house: "at 1945 Elm Street"."""
    return word_after(text, reading.last)[:1].isupper() and second_word(text, reading.last) in rules["streets"]


def _before_day(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether the day right behind four digits makes them an hour: "at 2300 Friday", "from 2200 on Thursday".

    Without a preposition, where the time at which it ends follows too: "2200 Friday to 0600 Saturday".
    """
    own, signal = _years(reading), reading.signal[2] if reading.signal is not None else ""
    if len(own) != 1 or len(reading.tokens) != 1 + bool(signal) or not _is_code(text, own[0].start, own[0].end):
        return False
    if int(text[own[0].start : own[0].end]) % 5 or quoted(text, reading, rules):
        return False
    on = word_after(text, reading.last)
    found = _NEXT_DAY.match(text, reading.last + 1 + len(on) if on.lower() in rules["on"] else reading.last)
    day = found[1].lower() if found is not None else ""
    if found is None or not (day in rules["weekdays"] or (found.start() == reading.last and day in rules["nows"])):
        return False
    until = _UNTIL_CODE.match(text, found.end())
    if until is not None and (until[1] is None or until[1].lower() in rules["untils"]):
        return signal in _HOURLY
    before = word_before(text, reading.first)
    if not signal or before.lower() in rules["amounting"] or moves(before, rules):
        return False
    closed = CLOSES.match(text, found.end()) is not None
    return signal in _HOURLY and (closed or signal == "at" or own[0].kinds[0][0] == "FARYEAR")


_NEXT_DAY: Final = re.compile(r"[^\S\n]+([^\W\d_]+)(?!['’][^\W\d_]|[^\W_])")
_UNTIL_CODE: Final = re.compile(r"\.?[^\S\n]*(?:[-–—]|([^\W\d_]+))[^\S\n]*(?:[01]\d|2[0-3])[0-5]\d(?![\d:.])")
_HOURLY: Final = frozenset({"", "at", "from", "until", "by", "before", "after", "since"})


def _by_hour(
    text: str,
    reading: Reading,
    hourly: Reading | None,
    latest: Reading | None,
    rules: Mapping[str, Any],
    drive: Driver,
) -> bool:
    """Whether "by" and four digits tell an hour: right before its day, "by 1530 on 12 April", or next to the hour that
    was told last, *hourly*, alone or with its day, the *latest* time: "at 0730 on 12 April they landed. By 1600 ...".
    """
    own = _years(reading)
    if reading.signal is None or reading.signal[2] != "by" or len(own) != 1 or len(reading.tokens) != 2:
        return False
    code = text[own[0].start : own[0].end]
    if not code.isdigit() or len(code) != 4 or int(code) % 5 or quoted(text, reading, rules):
        return False
    if on_day(text, reading.last, rules, drive):
        return True
    if hourly is None or latest is None or reading.first - latest.last > _NEAR or latest.first - hourly.last > 1:
        return False
    nodes = (*hourly.nodes, *latest.nodes)
    hours = [leaf.hour * 100 + (leaf.minute or 0) for leaf in nodes if isinstance(leaf, m.Clock)]
    years = [leaf.year for leaf in nodes if isinstance(leaf, m.Date) and leaf.year is not None]
    if not hours or max(hours) >= int(code) or any(year <= int(code) for year in years):
        return False
    between = text[latest.last : reading.first]
    stops = len(STOP_OR_END.findall(between))
    if stops:
        return stops == 1 and _OPENED.search(between) is not None
    return word_before(text, reading.first).lower() in rules["listing"]


_OPENED: Final = re.compile(r"[.;\n][^\S\n]*\Z")


def _two_years(reading: Reading) -> bool:
    """Whether a reading is nothing but two years, from one to the other."""
    meaning = reading.time
    if not isinstance(meaning, m.Range):
        return False
    return all(year_alone(end) is not None for end in (meaning.start, meaning.end))


def _hhmm(reading: Reading) -> list[Token]:
    return [token for token in reading.tokens if token.kinds[0][0] == "HHMM"]


def _years(reading: Reading) -> list[Token]:
    return [token for token in reading.tokens if token.kinds[0][0] in ("YEAR", "FARYEAR")]


def _clocks(meaning: Meaning) -> bool:
    return any(isinstance(leaf, m.Clock) for leaf in m.leaves(meaning))


def _is_code(text: str, start: int, end: int) -> bool:
    return end - start == 4 and text[start:end].isdigit()


def _hours(text: str, reading: Reading, *, near: bool, alone: bool) -> Meaning | None:
    """The time of day that four digits are, or the hours from one to another; ``None`` where they are a year.

    *near* tells whether a time of day in four digits stands in the same sentence before them, *alone* whether they are
    one even without a signal.
    """
    meaning, signal = reading.time, reading.signal[2] if reading.signal else ""
    own = _years(reading)
    told: Meaning | None = None
    rough = isinstance(meaning, m.Approximate)
    if isinstance(meaning, m.Range):
        start, end = _hour(meaning.start), _hour(meaning.end)
        early = _early(meaning.start) and _early(meaning.end)
        sure = near or (signal in ("from", "between", "") and early) or (alone and _fives(start) and _fives(end))
        told = m.Range(start, end) if start and end and sure and len(own) == 2 else None
    elif len(own) == 1 and len(reading.tokens) <= 1 + bool(signal) + rough and _is_code(text, *own[0][1:3]):
        inner = meaning.time if isinstance(meaning, m.Approximate) else meaning
        sure = signal == "at" or (signal in ("by", "until", "before", "after", "from", "since") and _early(inner))
        told = _hour(inner) if sure or alone or (rough and _early(inner)) else None
        told = m.Approximate(told) if told is not None and rough else told
    return None if told is None else bound_as(reading.meaning, told)


def _fives(clock: m.Clock | None) -> bool:
    return clock is not None and (clock.minute or 0) % 5 == 0


def _hour(meaning: Meaning) -> m.Clock | None:
    """The time of day that a year may be."""
    if isinstance(meaning, m.Clock):
        return meaning if meaning.date is None else None
    if not isinstance(meaning, m.Date) or meaning != m.Date(meaning.year) or meaning.year is None:
        return None
    hour, minute = divmod(meaning.year, 100)
    last = hour == 24 and minute == 0  # "at 2400"
    return m.Clock(hour, minute) if last or (hour < 24 and minute < 60) else None


def _early(meaning: Meaning) -> bool:
    """Whether a year is one that few texts tell of, and whose digits end as times of day mostly do."""
    year = meaning.year if isinstance(meaning, m.Date) else 0
    return year is None or (year % 5 == 0 and (year < _YEARS or year >= 2030))


def hour_of_date(text: str, reading: Reading, date: m.Date) -> m.Clock | None:
    """ "Situation at 1945, 4 September": the time of day that the year of a date is; ``None`` where it is a year."""
    signal = reading.signal[2] if reading.signal is not None else ""
    if signal not in ("at", "as-of") or date.weekday is not None or None in (date.year, date.month, date.day):
        return None
    digits = _DIGITS.match(text, reading.start)
    if digits is None:
        return None
    return m.Clock(int(digits[1]), int(digits[2]), date=m.Date(month=date.month, day=date.day))


def _entry(text: str, reading: Reading, entry: int) -> m.Clock | None:
    """The time of day that digits are at the head of an entry behind another one, where they may be a year."""
    if len(reading.tokens) != 1 or not _years(reading) or reading.first - entry > _ENTRIES:
        return None
    again = _AGAIN.fullmatch(text, entry, reading.first) or _HEAD.fullmatch(
        text, text.rfind("\n", entry, reading.first) + 1 or reading.first + 1, reading.first
    )
    return _hour(reading.meaning) if again and _SIGNED.match(text, reading.last) else None


def _heads(text: str, reading: Reading, entry: int) -> bool:
    """Whether hours and minutes stand at the head of a line, and what happened then behind them.

    Or of a sentence of that line, where they are set off by a sign, as in the *entry* before them.
    """
    spelled, kinds = text[reading.start : reading.end], reading.names
    begin = max(0, reading.first - _INDENT)
    line = text.rfind("\n", begin, reading.first) + 1
    again = entry >= 0 and reading.first - entry < _ENTRIES and _AGAIN.fullmatch(text, entry, reading.first)
    timed = kinds == ("HHMM",) and isinstance(reading.meaning, m.Clock)
    if timed and _FULL.fullmatch(spelled) and _COMMA.match(text, reading.last):
        headed = (line or not begin) and _HEAD.fullmatch(text, line, reading.first)
        first = headed or _AFTER_LABEL.search(text, begin, reading.first)
        return bool(again or (first and _MORE.match(text, reading.last)))  # "13:14, he enters. 15:08, he leaves."
    if again and timed and len(spelled) >= 4:
        return (_ENTRY if _FULL.fullmatch(spelled) else _SIGNED).match(text, reading.last) is not None
    if timed and _FULL.fullmatch(spelled) and _LABEL.search(text, max(0, reading.first - _INDENT), reading.first):
        return _ENTRY.match(text, reading.last) is not None and _MORE.match(text, reading.last) is not None
    if len(kinds) != 1 or (not line and begin) or not _HEAD.fullmatch(text, line, reading.first):
        return False
    if isinstance(reading.meaning, m.NumericDate):
        return _TIMED.match(text, reading.last) is not None  # "9/29 06:00 fix"
    if kinds != ("HHMM",) or not isinstance(reading.meaning, m.Clock) or not spelled[-1].isdigit() or len(spelled) < 4:
        return False
    behind = _SIGNED if spelled.isdigit() else _ENTRY
    return behind.match(text, reading.last) is not None
