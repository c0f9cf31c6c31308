"""Hours of notices, told without their half or without a preposition: "Friday 4 May, 7.30 for 8pm", "10 till 2".

Elsewhere the same numbers are scores, prices and ages, so each needs what makes an hour of it: another one that is sure
in its sentence, its day right before it, or an event that begins ("the doors open at 6", ``gatherings`` of
``[island]``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_day
from grammar.clauses.beside import CLOSES, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.directions.direction import direction_at
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.hours.military import uncounted
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.arranging import is_arranged, is_meeting
from grammar.plausibility.hours.bare import quoted
from grammar.plausibility.island_rules import rules_of

_STOP: Final = re.compile(r"[.!?](?:\s|\Z)|\n")
_MANY: Final = 12
"""So many phrases of one sentence are looked at together."""
_NEAR: Final = 120
"""So many characters at most lie between two hours of which one tells the half of the other."""
_HOUR: Final = r"(?<![\w.,:/$€£%+-])(1[0-2]|[1-9])(?:\.([0-5]\d))?"
_BEFORE: Final = re.compile(rf"{_HOUR}[^\S\n]+\Z")
_AFTER: Final = re.compile(rf"(?:[^\S\n]*(\()|(,)?[^\S\n]+){_HOUR}(?![\w%:/]|[.,]\d)")
_DASH: Final = re.compile(r"[-–](1[0-2]|[1-9])(?:\.([0-5]\d))?(?![\w%:/–-]|[.,]\d)")
_PART: Final = re.compile(r"[,;:(!–—]|[^\S\n]-[^\S\n]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_BRIEF: Final = 3
"""So many words at most has a note before its hour: "no training at 6"."""
_FEW: Final = 3
_LONGEST: Final = 8
_TWELVE: Final = 720
_SOON: Final = 180
"""So many minutes before one that is sure a bare hour of the afternoon is of its half, a sixth as many another one."""
_NIGHT: Final = 12
_EARLY: Final = 7
_LATE: Final = 9
"""Hours before the first are those of an afternoon; before the second also, where what begins does so late."""


def with_notices(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the hours that notices leave bare."""
    held: list[Judged] = []
    for judged in found:
        last = held[-1][0].last if held else 0
        if held and (len(held) == _MANY or _STOP.search(text, last, judged[0].first)):
            yield from _noticed(text, held, language)
            held = []
        held.append(judged)
    yield from _noticed(text, held, language)


def _noticed(text: str, held: list[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a sentence, bare hours among them told as such."""
    if not any(kind == "time" for _, kind in held) and not any(_hour(reading) for reading, _ in held):
        return iter(held)
    rules = rules_of(language)
    made: list[Judged] = []
    covered = 0
    for place, (reading, kind) in enumerate(held):
        following = held[place + 1 :]
        if reading.first < covered:
            continue  # "2" of "10 till 2", read once more by itself
        if (start := _opened(text, reading, kind, made, language)) is not None:
            if made and made[-1][0].last > start.first:
                made.pop()
            if isinstance(start.meaning, m.Range):
                reading, kind, covered = start, "time", start.last
            else:
                made.append((start, "time"))
        elif kind == "time" and (clock := _of_half(reading, following)) is not None:
            reading = clock
        elif kind == "time" and (later := _agreed(text, reading, language, rules)) is not None:
            reading = later
        elif kind in ("latent", None) and (told := _told(text, place, held, language, rules)) is not None:
            reading, kind, covered = told, "time", told.last
        made.append((reading, kind))
        if kind == "time" and (behind := _behind(text, reading, following, language, rules)) is not None:
            made.append((behind, "time"))
            covered = behind.last
    return iter(made)


def _hour(reading: Reading) -> m.Clock | None:
    """The bare hour, with its minutes, that a phrase may tell."""
    clock = reading.time
    if not isinstance(clock, m.Clock) or not clock.open or clock.date is not None or clock.zone is not None:
        return None
    return clock if 1 <= clock.hour <= 12 else None


def _sure(reading: Reading, kind: str | None) -> m.Clock | None:
    """The time of day with its half that a phrase tells, where it begins or ends."""
    time = reading.time
    clock = time.end if isinstance(time, m.Range) else time
    if kind != "time" or not isinstance(clock, m.Clock) or clock.open:
        return None
    return clock


def _minutes(clock: m.Clock) -> int:
    return clock.hour * 60 + (clock.minute or 0)


def _before(clock: m.Clock, sure: m.Clock, most: int) -> m.Clock | None:
    """A bare hour as the last such one before a sure one, at most so many minutes."""
    away = (_minutes(sure) - _minutes(clock)) % _TWELVE
    if away > most:
        return None
    start = (_minutes(sure) - away) % (2 * _TWELVE)
    return evolve(clock, hour=start // 60, open=False)


def _given(reading: Reading, clock: m.Clock) -> Reading:
    old = reading.time
    return evolve(reading, meaning=m.replaced(reading.meaning, old, clock))


def _of_half(reading: Reading, following: list[Judged]) -> Reading | None:
    """A time of day of the half that the next one tells: "until five o'clock, and it went on at 5pm"."""
    clock = _hour(reading)
    for other, kind in following if clock is not None else ():
        sure = _sure(other, kind)
        if sure is not None and clock is not None and sure.date is None:
            most = _SOON if (clock.hour % 12 < _EARLY and sure.hour >= 12) else _SOON // 6
            told = _before(clock, sure, most) if other.first - reading.last < _NEAR else None
            return None if told is None else _given(reading, told)
    return None


def _opened(text: str, reading: Reading, kind: str | None, made: list[Judged], language: Language) -> Reading | None:
    """The hour right before "for 8pm", when people come, or before "till 2", when something begins."""
    signal = reading.signal[2] if reading.signal is not None else ""
    if signal not in ("for", "until") or reading.signal is None or reading.signal[0] != reading.first:
        return None
    found = _BEFORE.search(text, max(0, reading.first - _LONGEST), reading.first)
    end = reading.time
    if found is None or not isinstance(end, m.Clock) or end.date is not None:
        return None
    first, last = found.start(), found.end(1) if found[2] is None else found.end(2)
    clock = m.Clock(int(found[1]), int(found[2]) if found[2] else None, open=True)
    earlier = made[-1][0] if made else None
    day = next((one for one, told in made[-1:] if told == "time" and is_day(one.time)), None)
    apart = text[day.last : first].strip() if day is not None and day.last <= first else None
    beside = apart in ("", ",") or text[max(0, first - 2) : first] == ", "
    token = Token((("HHMM" if found[2] else "N2", clock.hour),), first, last)
    if signal == "for":
        told = None if kind != "time" or end.open else _before(clock, end, 60)
        if told is None or _minutes(told) == _minutes(end):
            return None
        if earlier is not None and earlier.last == last and _hour(earlier) is not None:
            return _given(earlier, told)
        before = word_before(text, first).lower()
        if not beside and before not in language.words["AT"] and not _is_verb(before, language):
            return None
        return Reading(told, first, last, None, first, last, (token,))
    if not beside or not (CLOSES.match(text, reading.last) or word_after(text, reading.last) in _small(language)):
        return None
    if not end.open:
        begun = _before(clock, end, _TWELVE - 60) if end.midnight or end.hour >= 12 else None
    else:
        begun = _by_day(clock) if apart in ("", ",") else None
    if begun is None:
        return None
    until = end if not end.open else _onward(end, begun)
    return Reading(
        m.Range(begun, until),
        first,
        reading.end,
        None,
        first,
        reading.last,
        (token, *reading.tokens),
        ((first, last), (reading.start, reading.end)),
    )


def _small(language: Language) -> frozenset[str]:
    small: frozenset[str] = rules_of(language)["small"]
    return small


def _is_verb(word: str, language: Language) -> bool:
    """Whether a word tells that something begins: "starts", "meet"."""
    known = lexicon(language)
    return known.lemma_as(word, "VB", "VBZ", "VBP") in known.timetabled


def _by_day(clock: m.Clock) -> m.Clock | None:
    """A bare hour at which something begins on a day: from 9 to noon, or in the afternoon; 7 and 8 may be either."""
    if clock.hour in (7, 8):
        return None
    return evolve(clock, hour=clock.hour + 12 if clock.hour < 7 else clock.hour, open=False)


def _onward(end: m.Clock, start: m.Clock) -> m.Clock:
    """A bare hour as the next such one after a sure one."""
    hour = _minutes(end) % _TWELVE
    while hour <= _minutes(start):
        hour += _TWELVE
    return evolve(end, hour=hour // 60, open=False)


def _told(text: str, place: int, held: list[Judged], language: Language, rules: Mapping[str, Any]) -> Reading | None:
    """A bare hour that what stands around it tells to be one."""
    reading, _ = held[place]
    if isinstance(reading.meaning, m.Range):
        return _linked(text, held[place - 1][0] if place else None, reading, held[place + 1 :], rules)
    clock, own = _hour(reading), reading.own
    signal, begin = reading.signal[2] if reading.signal is not None else "", reading.first
    if not signal and text[begin - 2 : begin] in rules["at_signs"]:
        signal, begin = "at", begin - 2  # "lunch @ 1"
    if clock is None or len(own) != 1 or own[0].kinds[0][0] not in ("N2", "CARD", "HHMM"):
        return None
    if signal not in ("at", "until") or not _ends(text, reading.last, rules) or quoted(text, reading, rules):
        return None
    around = [
        (other.first, sure)
        for other, kind in held
        if (sure := _sure(other, kind)) and abs(other.first - reading.first) < _NEAR and sure.date is None
    ]
    word = word_before(text, begin)
    if word.lower() in lexicon(language).closed["particle"]:
        word = word_before(text, begin - len(word) - 1)  # "kicks off at 8"
    pointed = direction_at(text, reading.first, language)
    begins = signal == "at" and pointed in ("future", "coming") and _is_verb(word.lower(), language)
    noun = word_before(text, begin - len(word) - 1).lower() if begins else word.lower()
    evening = noun in rules["evenings"]
    event = evening or noun in rules["gatherings"]
    if not around:
        noted = _noted(text, begin, pointed, rules) if signal == "at" and not begins else ""
        evening = evening or noted in rules["evenings"]
        event = event or noted in rules["evenings"] | rules["gatherings"]
        early = _LATE if evening else _EARLY if event else 1 if noted in rules["any_hour"] else _EARLY - 1
        early = 12 if noted in rules["nightly"] else early
        if (noted or (begins and event)) and clock.hour < early:
            return _given(reading, evolve(clock, hour=clock.hour + 12, open=False))
        return reading if noted else None
    if not begins and (pointed == "past" or not (event or signal == "until")):
        return None
    behind = (_before(clock, sure, _SOON) for first, sure in around if first > reading.first)
    told = next((one for one in behind if one is not None), None)
    return reading if told is None or signal == "until" else _given(reading, told)


def _agreed(text: str, reading: Reading, language: Language, rules: Mapping[str, Any]) -> Reading | None:
    """A bare hour at which people meet, of the afternoon where it is early: "let's meet at 3", "see you at 5"."""
    clock = _hour(reading)
    if clock is None or reading.signal is None:
        return None
    if clock.minute is not None and clock.hour < _EARLY and (told := _to_the_minute(text, reading, clock, language)):
        return told
    if reading.names[:1] != ("AT",):
        return None
    if clock.hour < _NIGHT and _noun_before(text, reading.first, rules) in rules["nightly"]:
        return _given(reading, evolve(clock, hour=clock.hour + 12, open=False))  # "dinner at 7.30"
    if clock.minute is not None or clock.hour >= _EARLY:
        return None
    if not _words_before(text, reading).isdisjoint(rules["any_hour"]) or not is_arranged(
        text, reading, language, rules
    ):
        return None
    return _given(reading, evolve(clock, hour=clock.hour + 12))


def _words_before(text: str, reading: Reading) -> set[str]:
    """The words before a phrase in its sentence."""
    sentence = _STOP.split(text[max(0, reading.first - _NEAR) : reading.first])[-1]
    return {word.lower() for word in _LETTERS.findall(sentence)}


def _to_the_minute(text: str, reading: Reading, clock: m.Clock, language: Language) -> Reading | None:
    """An early time of day told to its minute at which people meet: "see you at 2:30", "meeting at 3:15".

    No words but those for what may be at any hour make a doubt: "the train leaves at 5:10".
    """
    rules = rules_of(language)
    behind = [word.lower() for word in _LETTERS.findall(text[reading.last : reading.last + _FEW * _LONGEST])[:_FEW]]
    if any(word in rules["parts_of_day"] or word in language.words["TONIGHT"] for word in behind):
        return None  # "at 5:30 tomorrow morning", "at 3:30 tonight"
    if not _words_before(text, reading).isdisjoint(rules["any_hour"]):
        return None
    if not is_meeting(text, reading, language):
        pointed = direction_at(text, reading.first, language)
        word = word_before(text, reading.first)
        noun = word_before(text, reading.first - len(word) - 1).lower()
        known = rules["arranged"] | rules["evenings"] | rules["gatherings"]
        begins = pointed in ("future", "coming") and noun in known and _is_verb(word.lower(), language)
        if not begins and not _noted(text, reading.first, pointed, rules):
            return None
    return _given(reading, evolve(clock, hour=clock.hour + 12))


def _noun_before(text: str, position: int, rules: Mapping[str, Any]) -> str:
    """The word before an hour, past a form of "be": "dinner is at 7.30"."""
    word = word_before(text, position).lower()
    return word_before(text, position - len(word) - 1).lower() if word in rules["be"] else word


def _noted(text: str, position: int, pointed: str | None, rules: Mapping[str, Any]) -> str:
    """The word for what people arrange before an hour, if it opens the part: "gym at 6", "ok, dinner at 8"; else ""."""
    known = rules["arranged"] | rules["evenings"] | rules["gatherings"]
    sentence = _STOP.split(text[max(0, position - _NEAR) : position])[-1]
    words = [one.lower() for one in _LETTERS.findall(_PART.split(sentence)[-1])] or [""]
    word = words[-2] if len(words) > 1 and words[-1] in rules["be"] else words[-1]  # "my flight is at 6"
    both = " ".join(words[-2:])
    if both in known:  # "see u at 8", "be there at 7"
        word, words = both, words[:-1]
    if word not in known or pointed not in ("future", "coming", None):
        return ""
    spoken = not rules["speakers"].isdisjoint(words)
    if word in rules["hourless"]:
        return word if spoken else ""
    told = spoken or not rules["be"].isdisjoint(words[1:2])  # "there is a meeting at 3"
    return word if told or len(words) <= (1 if pointed is None else _BRIEF) else ""


def _ends(text: str, last: int, rules: Mapping[str, Any]) -> bool:
    """Whether nothing that a number may count follows it: "dinner at 8 then"."""
    return uncounted(text, last, rules) or word_after(text, last) in rules["then"]


def _linked(
    text: str, day: Reading | None, reading: Reading, following: list[Judged], rules: Mapping[str, Any]
) -> Reading | None:
    """Hours of a day, linked with others that are sure: "Tuesday, 2-4 and 7-9 p.m."."""
    if day is None or not is_day(day.time) or text[day.last : reading.first].strip() not in ("", ","):
        return None
    other, kind = following[0] if following else (reading, None)
    span, last = reading.meaning, other.time
    if kind != "time" or not isinstance(span, m.Range) or not isinstance(last, m.Range):
        return None
    if text[reading.last : other.first].strip(" ,").lower() not in rules["listing"]:
        return None
    start, end, sure = span.start, span.end, last.start
    if not isinstance(start, m.Clock) or not isinstance(end, m.Clock) or not isinstance(sure, m.Clock) or sure.open:
        return None
    begun = _before(start, sure, _TWELVE - 60)
    if begun is None or not start.open:
        return None
    return evolve(reading, meaning=evolve(span, start=begun, end=_onward(end, begun)))


def _behind(
    text: str, day: Reading, following: list[Judged], language: Language, rules: Mapping[str, Any]
) -> Reading | None:
    """Hours with a dot right behind their day: "on Wednesday (7.45)", "Sat 24 May 10.30-12.30", "tonight, 7.45;"."""
    time = day.time
    tonight = isinstance(time, m.DayPart) and time.date is not None and time.part in ("EV", "NI")
    if not (tonight or is_day(time)):
        return None
    found = _AFTER.match(text, day.last)
    if found is None or found[4] is None or (following and following[0][0].first < found.end()):
        return None
    (first, last), clock = (found.start(3), found.end()), m.Clock(int(found[3]), int(found[4]), open=True)
    dash = _DASH.match(text, last)
    if quoted(text, day, rules):
        return None
    token = Token((("HHMM", clock.hour),), first, last)
    if dash is not None:
        begun = _by_day(clock)
        if (
            begun is None
            or found[1]
            or not (CLOSES.match(text, dash.end()) or word_after(text, dash.end()) in rules["small"])
        ):
            return None
        until = _onward(m.Clock(int(dash[1]), int(dash[2]) if dash[2] else None, open=True), begun)
        tokens = (token, Token((("HHMM", until.hour),), dash.start(1), dash.end()))
        pieces = ((first, last), (dash.start(1), dash.end()))
        return Reading(m.Range(begun, until), first, dash.end(), None, first, dash.end(), tokens, pieces)
    closed = text[last : last + 1] == ")" if found[1] else CLOSES.match(text, last) is not None
    if not closed or int(found[4]) % 15 or not (found[1] or found[2]):
        return None
    if direction_at(text, day.first, language) == "past":
        return None  # "the best came on Wednesday (7.45)"
    if not tonight:
        clock = evolve(clock, hour=clock.hour + 12 if clock.hour < _LATE else clock.hour, open=False)
    return Reading(clock, first, last, None, first, last, (token,))
