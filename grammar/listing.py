"""Lists of dates in which one tells what the others leave out: "April and May 2019", "June 3, 5 and 7".

Done on neighbouring phrases after the parse; the words that join a list are the language's.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.beside import word_before
from grammar.construct import yearly
from grammar.driver import Reading
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.lexer import Token
from grammar.meaning import Meaning

_YEAR: Final = re.compile(r",?[^\S\n]+([12]\d{3})\b(?![\d%-])")
_DAY_BEFORE: Final = re.compile(r"(?<![\w.,:/$€£%-])(\d{1,2})(?:[^\S\n]|,)[^\d]*\Z")
Judged = tuple[Reading, str | None]
"""A reading, and whether it is a time, latent or neither."""


@functools.lru_cache(maxsize=32)
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What parts two members of a list, and a bare day that goes on with one."""
    words = "|".join(re.escape(word) for word in language.words["island"]["listing"])
    joint = rf"[^\S\n]*(?:,[^\S\n]*(?:(?:{words})[^\S\n]+)?|[^\S\n](?:{words})[^\S\n]+)"
    suffix = rf"(?i:{'|'.join(map(re.escape, language.words['numbers']['ordinal'])) or '(?!)'})?"
    number = rf"\d{{1,2}}{suffix}\b"
    clauses = language.clauses
    verbs = [
        *clauses["closed"]["subject_pronoun"],
        *(word for name in ("modal", "be") for word in _words(clauses[name])),
    ]
    told = "|".join(re.escape(word) for word in verbs if word.isalpha()) or "(?!)"
    after = (
        rf"(?=[^\S\n]*(?:[.;:!?()]|$|\n|,[^\S\n]*(?:{number}|[12]\d{{3}}\b|(?:{words})\b)|(?:{words})[^\S\n]+{number}"
        rf"|(?<=\s)(?:{told})\b))"
    )
    dash = rf"[^\S\n]?[{re.escape(language.words['numbers']['dashes'])}-][^\S\n]?"
    until = rf"(?:{dash}(3[01]|[12]\d|[1-9]){suffix}(?![\d%:/-]))?"
    if language.words["numbers"].get("ordinal_sign"):  # the day stands before its month: nothing goes on after it
        return re.compile(joint), re.compile(r"(?!)")
    return re.compile(joint), re.compile(rf"({joint})(3[01]|[12]\d|[1-9]){suffix}{until}(?![\d%:/-]){after}")


def _words(table: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """All words of a table."""
    return (word for words in table.values() for word in words)


def with_lists(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the days that a list goes on with, and the years that its last member tells."""
    held: list[Judged] = []
    joint, _ = _patterns(language)
    covered = 0
    for reading, kind in _apart(found):
        if reading.first < covered:
            continue  # a day of a list, read once more as an hour
        linked = held and joint.fullmatch(text, held[-1][0].last, reading.first)
        if not linked:
            yield from held
            held = []
        elif _lacks_year(held[-1][0].meaning) and _year(reading.meaning) is not None:
            held = [(_given(one, reading.meaning), state) for one, state in held]
        elif isinstance(reading.meaning, m.Span) and held[-1][1] == "time":
            reading = _of_century(reading, held[-1][0])
        elif isinstance(reading.meaning, m.Repeat) and isinstance(reading.meaning.date, m.Named):
            held = [(_each_year(one), state) for one, state in held]  # "on 1 April and 1 October each year"
        if linked and kind is None and _lacks_year(reading.meaning) and held and held[-1][1] == "time":
            verb = _is_verb(text, held[-1][0], reading, language)
            kind = None if verb else "time"  # "July 2020 and August", but "shut since January, may reopen"
        if kind == "time":
            since = held[-1][0].last if held else 0
            held += [(day, "time") for day in _days_before(text, reading, since, language)]
        days, year, end = _more_days(text, reading, language) if kind == "time" else ([], None, 0)
        if year is not None:
            days = [_given(day, m.Date(year, 12)) for day in days]
            reading = _given(reading, m.Date(year, 12))
        covered = max(days[-1].last, end) if days else covered
        held += [(reading, kind), *((day, "time") for day in days)]
    yield from held


def _of_century(reading: Reading, before: Reading) -> Reading:
    """ "The 1840s and 50s": a decade of two digits is of the century of the one before it."""
    span, told = reading.meaning, m.unbound(before.meaning)
    told = told.whole if isinstance(told, m.Part) else told
    if not (isinstance(span, m.Span) and span.short and isinstance(told, m.Span) and told.unit is G.DECADE):
        return reading
    if told.short or told.first < 1000 or span.first <= told.first % 100:
        return reading
    return evolve(reading, meaning=evolve(span, first=told.first // 100 * 100 + span.first, short=False))


def _is_verb(text: str, before: Reading, reading: Reading, language: Language) -> bool:
    """Whether a month in small letters is more likely a verb: the member before it is no month written so."""
    if text[reading.first : reading.last] not in language.words["island"]["doubtful"]:
        return False
    month = m.unbound(before.meaning)
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
    date = m.unbound(reading.meaning)
    date = date.end if isinstance(date, m.Range) else date
    found: list[Reading] = []
    if not isinstance(date, m.Date) or date.month is None or date.day is None or date.year is not None:
        return found, None, 0
    day, place = date.day, reading.last
    while True:
        match = _patterns(language)[1].match(text, place)
        if match is None or int(match[2]) <= day:
            break
        spans = [match.span(group) for group in (2, 3) if match[group]]
        days = [evolve(date, day=int(text[start:end]), weekday=None) for start, end in spans]
        if len(days) > 1 and int(match[3]) <= int(match[2]):
            break
        day, place = int(match[3] or match[2]), match.end()
        start, token = spans[0][0], Token((("N2", day),), *spans[-1])
        told: Meaning = m.Range(*days) if len(days) > 1 else days[0]
        pieces = tuple(spans) if len(days) > 1 else ()
        found.append(Reading(told, start, place, None, start, place, (token,), pieces, len(days) > 1))
    year = _YEAR.match(text, place) if found else None
    return found, int(year[1]) if year else None, year.end() if year else 0


def _days_before(text: str, reading: Reading, since: int, language: Language) -> list[Reading]:
    """The bare days right before a date that begins with its day: "3" and "5" of "on 3, 5 and 7 June"."""
    date, signal = reading.meaning, reading.signal
    own = reading.tokens[0]
    if not isinstance(date, m.Date) or date.month is None or date.day is None or signal or date.weekday:
        return []
    if own.kinds[0][0] not in ("N2", "ORD") or own.kinds[0][1] != date.day:
        return []
    joint, words = _patterns(language)[0], language.words["island"]["joining"]
    found: list[Reading] = []
    day, place = date.day, reading.first
    while True:
        match = _DAY_BEFORE.search(text, max(since, place - 16), place)
        if match is None or not joint.fullmatch(text, match.end(1), place) or not 0 < int(match[1]) < day:
            break
        day, place = int(match[1]), match.start(1)
        token = Token((("N2", day),), place, match.end(1))
        told = evolve(date, day=day)
        found.insert(0, Reading(told, place, match.end(1), None, place, match.end(1), (token,), bare=True))
    before = word_before(text, place)
    if not found or (before and before.lower() not in words):
        return []
    if before:  # "on 3 and 5 June": the signal belongs to the first
        begun = place - len(before) - 1
        signal = (begun, begun + len(before), str(before.lower()))
        found[0] = evolve(found[0], signal=signal, first=begun)
    return found


def _each_year(reading: Reading) -> Reading:
    """A day of a list whose last member is one of every year."""
    date = reading.meaning
    if not isinstance(date, m.Date) or date.day is None or not _lacks_year(date):
        return reading
    return evolve(reading, meaning=yearly(date))


def _lacks_year(meaning: Meaning) -> bool:
    return isinstance(meaning, m.Date) and meaning.month is not None and meaning.year is None


def _year(meaning: Meaning) -> int | None:
    return meaning.year if isinstance(meaning, m.Date) and meaning.month is not None else None


def _given(reading: Reading, last: Meaning) -> Reading:
    """A reading with the year of the last member, where its own is left out and it does not come after that one."""
    date = reading.meaning
    if isinstance(date, m.Range):
        ends = (_given(evolve(reading, meaning=end), last).meaning for end in (date.start, date.end))
        return evolve(reading, meaning=m.Range(*ends))
    if not isinstance(date, m.Date) or not isinstance(last, m.Date) or not _lacks_year(date):
        return reading
    if (date.month or 0, date.day or 0) > (last.month or 0, last.day or 31):
        return reading
    return evolve(reading, meaning=evolve(date, year=last.year, short=last.short))
