"""Hours and minutes with a dot between, which may be prices: by one that is plain a text tells that all are times.

After "the train left at 08.06 on 5 October" also "by 8.50" and "at 08.08.29" are times of day.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import clock_of
from grammar.building.telling import is_day
from grammar.clauses.beside import CLOSES, OPENS, second_word, word_after, word_before
from grammar.clauses.sentence import STOP_OR_END
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.hours.dotted_days import is_of_day
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading, driver
from grammar.plausibility.hours.bare import quoted
from grammar.plausibility.hours.departures import is_counted, is_timed
from grammar.plausibility.island_rules import rules_of

_DOTTED: Final = re.compile(r"\d\d?\.[0-5]\d(?:\.[0-5]\d)?")
_EARLY: Final = re.compile(r"0[1-9]\.[0-5]\d(?:\.[0-5]\d)?")
_SECONDS: Final = re.compile(r"(?:[01]\d|2[0-3])\.[0-5]\d\.[0-5]\d")
_TO: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+((?:1[0-2]|[1-9])\.[0-5]\d)(?![\w.]*\d)")
_PLAIN: Final = (0, 15, 30, 45)
"""Minutes that most times of day have; as decimals few numbers have them: "5.25" is a rate, "2.10" a height."""
_FAR: Final = 600
"""So many characters behind a time of day with a dot, one behind "by" or "from" is no longer told to be one."""
_MANY: Final = 6
"""So many phrases before a time of day may tell its day."""
_LINK: Final = 6
"""So many characters at most stand between two times of day of a list."""
_HISTORY: Final = 1960
"""The hours of a day before this year are told by histories, which seldom tell prices."""
_SURE: Final = ("at", "before", "after", "until", "since", "around")


def with_dots(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, numbers with a dot taken for times of day where the text tells them so."""
    rules, drive = rules_of(language), driver(language)
    told = covered = clocked = -1
    beside = None
    before: deque[Reading] = deque(maxlen=_MANY)
    for reading, kind in found:
        if reading.first < covered:
            continue  # "1.48" of "by 1.48", read once more by itself
        if beside is not None and 0 < reading.first - beside.last <= 1 and kind == "time" and _of_day(reading.meaning):
            told = beside.last
        beside = None
        listed = kind != "time" and reading.names == ("HHMM",) and _goes_on(text, clocked, reading, rules)
        if listed or (kind != "time" and "HHMM" in reading.names and is_timed(text, reading, rules)):
            kind, covered = "time", reading.last
            reading = evolve(reading, sure=True) if listed else reading  # "at 10.30 and 15.45 on Tuesday"
            if _is_dotted(text, reading):
                told = reading.last if _is_told(text, reading, told, before, rules) else told
                beside = reading
        elif told >= 0 and kind == "time" and (clock := _seconds(text, reading)) is not None:
            reading = evolve(reading, meaning=clock)
        elif _is_dotted(text, reading):
            if kind != "time" and is_of_day(text, reading, before, rules, drive):
                reading, kind, covered = evolve(reading, sure=True), "time", reading.last
            if kind != "time" and _is_told(text, reading, told, before, rules):
                kind = "time"
                covered = reading.last
            told = reading.last if kind == "time" else told
            beside = reading if kind is not None else None
        elif kind == "time":
            before.append(reading)
        if kind == "time":
            clocked = reading.last if reading.tokens[-1].kinds[0][0] == "HHMM" else -1
        yield reading, kind
        until = _until(text, reading, rules) if kind == "time" else None
        if until is not None:
            yield until, "time"


def _goes_on(text: str, clocked: int, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether hours and minutes go on with the time of day right before them: "at 7.15, 9.40 and 11.05"."""
    if not 0 <= reading.first - clocked <= _LINK or is_counted(text, reading.last, rules):
        return False
    between = text[clocked : reading.first].replace(",", " ").split()
    commas = text[clocked : reading.first].startswith(",")
    joined = (commas and not between) or (len(between) == 1 and between[0].lower() in rules["listing"])
    return joined and not quoted(text, reading, rules)


def _until(text: str, reading: Reading, rules: Mapping[str, Any]) -> Reading | None:
    """Hours and minutes behind an hour with its half, to which something lasts or is put off: "from 3 p.m. to 5.30"."""
    found = _TO.match(text, reading.last) if reading.names[-1] == "AMPM" else None
    if found is None or found[1].lower() not in rules["words_to"] or not CLOSES.match(text, found.end()):
        return None
    token = Token((("HHMM", found[2]),), *found.span(2))
    clock = evolve(clock_of(found[2]), open=True)
    return Reading(clock, *found.span(2), None, *found.span(2), (token,))


def _of_day(meaning: m.Meaning) -> bool:
    """Whether what stands right behind makes a time of day of a number: a day, "in the morning"."""
    return is_day(meaning) or isinstance(meaning, m.DayPart)


def _is_dotted(text: str, reading: Reading) -> bool:
    """Whether a reading is nothing but hours and minutes with a dot between, or two of them, and their signal."""
    if "HHMM" not in reading.names:
        return False
    found = [token for token in reading.tokens if token.kinds[0][0] == "HHMM"]
    return any(_DOTTED.fullmatch(text, token.start, token.end) for token in found)


def _seconds(text: str, reading: Reading) -> m.Clock | None:
    """ "At 08.08.29", which elsewhere is a day."""
    last = reading.tokens[-1]
    at = reading.signal is not None and reading.signal[2] == "at" and len(reading.tokens) == 2
    return clock_of(text[last.start : last.end]) if at and _SECONDS.fullmatch(text, last.start, last.end) else None


def _is_told(text: str, reading: Reading, told: int, before: Iterable[Reading], rules: Mapping[str, Any]) -> bool:
    """Whether a number with a dot is a time of day: by its nought, its day, or those that were told before."""
    signal, own = reading.signal[2] if reading.signal is not None else "", reading.own
    after, last = word_after(text, reading.last), reading.last
    counted = after.islower() and after not in rules["small"] and after not in rules["amounts"]
    counted = counted and after not in rules["parts_of_day"]
    if counted and told >= 0 and rules["lexicon"].tells(second_word(text, last)) and after not in rules["money"]:
        counted = False  # "between 9.00 and 9.30 guns opened up"
    if not signal or counted or quoted(text, reading, rules):
        return False
    if told < 0 and word_before(text, reading.first).lower() in rules["amounting"]:
        return False
    if signal in _SURE and _EARLY.fullmatch(text, own[0].start, own[0].end):
        return True
    if told >= 0:
        return signal in _SURE or reading.first - told < _FAR
    clock = reading.time
    if _is_limit(text, reading, signal, before, rules):
        return True
    if _opens_deed(text, reading, signal, before, rules) or _of_history(text, reading, signal, before, rules):
        return True
    if word_before(text, reading.first).lower() in rules["be"]:
        return False  # "on Friday the lira was at 5.30"
    if signal != "at" or not isinstance(clock, m.Clock) or clock.minute not in _PLAIN or not CLOSES.match(text, last):
        return False
    days = [one.last for one in before if any(is_day(leaf) for leaf in one.nodes)]
    return bool(days) and reading.first - days[-1] < _FAR and not STOP_OR_END.search(text, days[-1] - 1, reading.first)


def _is_limit(text: str, reading: Reading, signal: str, before: Iterable[Reading], rules: Mapping[str, Any]) -> bool:
    """Whether something lasts up to a number, or is to be done by it on a day that was told: "from 1.45 till 7.15",
    "today ... collect them by 2.30"; not "up by 2.30".
    """
    clocks = [leaf for leaf in reading.nodes if isinstance(leaf, m.Clock)]
    if not clocks or any(clock.minute not in _PLAIN for clock in clocks) or not CLOSES.match(text, reading.last):
        return False
    if isinstance(reading.time, m.Range):
        return "UNTIL" in reading.names
    word, day = word_before(text, reading.first).lower(), any(any(map(is_day, one.nodes)) for one in before)
    return day and signal in ("by", "until") and not rules["lexicon"].is_of(word, rules["amounts_move"])


def _opens_deed(text: str, reading: Reading, signal: str, before: Iterable[Reading], rules: Mapping[str, Any]) -> bool:
    """Whether a number opens the sentence right behind a day, and what was done then follows: "At 8.30 they attacked",
    "By 11.45 it was over"; not "At 8.30 the price was low".
    """
    clock, start = reading.time, reading.first
    if signal not in ("at", "by") or not isinstance(clock, m.Clock) or clock.minute not in _PLAIN:
        return False
    if not text[start].isupper() or not OPENS.search(text, max(0, start - 5), start):
        return False
    told = next((one for one in reversed([*before]) if any(_of_day(leaf) for leaf in one.nodes)), None)
    if told is None or start - told.last > _FAR or len(STOP_OR_END.findall(text, told.last - 1, start)) > 2:
        return False
    words, after = rules["lexicon"], word_after(text, reading.last)
    opens = after in words.closed["determiner"] or after in words.closed["subject_pronoun"]
    named = after[:1].isupper() and words.tells(second_word(text, reading.last))
    end = STOP_OR_END.search(text, reading.last)
    sentence = text[reading.last : end.start() if end else reading.last + _FAR].lower().split()
    known = {word.strip(".,;:!?") for word in sentence}
    return (opens or named) and known.isdisjoint(rules["markets"] | rules["money"])


def _of_history(text: str, reading: Reading, signal: str, before: Iterable[Reading], rules: Mapping[str, Any]) -> bool:
    """Whether a number stands behind a day of long ago, in its sentence or the next one, and something was done then:
    "On 1 July 1916 they attacked at 7.30 and by 10.00 were back".
    """
    clocks = [leaf for leaf in reading.nodes if isinstance(leaf, m.Clock)]
    led = word_before(text, reading.first).lower()
    if not clocks or any(leaf.hour >= 24 for leaf in clocks) or led in rules["be"] or led in rules["amounting"]:
        return False
    opens = text[reading.first].isupper() or led in rules["listing"]
    opens = opens or (led in rules["foretelling"] and signal in ("before", "after"))  # "shortly before 5.30"
    if not (opens and signal in (*_SURE, "by")) and not (signal in _SURE and rules["lexicon"].is_past(led)):
        return False  # "it grew by 1.50", "the krone at 7.30"
    told = next((one for one in reversed([*before]) if any(isinstance(leaf, m.Date) for leaf in one.nodes)), None)
    dates = [leaf for leaf in told.nodes if isinstance(leaf, m.Date)] if told is not None else []
    if told is None or not dates or dates[-1].year is None or dates[-1].day is None or dates[-1].year >= _HISTORY:
        return False
    near = reading.first - told.last < _FAR and len(STOP_OR_END.findall(text, told.last - 1, reading.first)) <= 2
    end = STOP_OR_END.search(text, reading.last)
    rest = {word.strip(".,;:!?") for word in text[reading.last : end.start() if end else None].lower()[:_FAR].split()}
    return near and rest.isdisjoint(rules["money"])
