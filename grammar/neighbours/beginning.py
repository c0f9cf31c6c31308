"""What "from" begins: a stretch whose end is told some words later, or none, where something is compared.

"She taught there from 1946 until her retirement in 1978", "from Jan. 7, 1975, through Jan. 3, 1983"; "sales fell 3% in
July from June".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import NoPhrase
from grammar.building.spans import range_of
from grammar.clauses.beside import CLOSES, OWNER, word_after, word_before
from grammar.directions.direction import direction_at
from grammar.directions.focus import Read, focus_of
from grammar.granularity import Granularity as G
from grammar.interval import Interval, Value
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.neighbours.pair import together
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of
from grammar.publication import Publication

_LONG: Final = 70
"""So many characters at most lie between a beginning and its end."""
_WORDS: Final = 8
"""So many words at most tell what ended it."""
_SAID: Final = re.compile(r",?[^\S\n]+((?:[^\W\d_]|['’-])+(?:[^\S\n]+(?:[^\W\d_]|['’-])+)*),?[^\S\n]+")
_BEFORE: Final = 14
"""So many words back at most stands what moved."""


def with_ends(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, a beginning and the end that is told some words later as one stretch."""
    held: tuple[Reading, Reading] | None = None
    for reading, kind in found:
        if held is not None:
            stretch = _stretch(text, held[0], reading, language) if kind == "time" else None
            if stretch is not None:
                yield stretch, "time"
                held = None
                continue
            yield held[1], "time"
        held = None
        if kind == "time" and (begun := _begun(text, reading, language)) is not None:
            held = begun, reading
        else:
            yield reading, kind
    if held is not None:
        yield held[1], "time"


def _begun(text: str, reading: Reading, language: Language) -> Reading | None:
    """A reading that is "from" and a date by itself, or a date behind "beginning" or "commencing on"; else ``None``."""
    date, island = _date(reading.time), language.words["island"]
    inner = date.whole if isinstance(date, m.Part) else date  # "from the late 1940s to her death in 1984"
    if not isinstance(inner, m.Date | m.NumericDate | m.Span) or reading.pieces:
        return None
    signal = reading.signal[2] if reading.signal is not None else ""
    if signal == "from":
        told = reading.tokens[0]
        begins = text[told.start : told.end].lower().split()[0] in island["begins"]
        return reading if begins or told.kinds[0][0] == "FROM" else None
    if signal not in ("", "on", "in") or isinstance(reading.meaning, m.Bound):
        return None
    before = word_before(text, reading.first)
    if before.lower() not in island["begins"]:
        return None
    start = reading.first - len(before) - 1
    return evolve(reading, first=start, signal=(start, start + len(before), "from"))


def _stretch(text: str, first: Reading, second: Reading, language: Language) -> Reading | None:
    """A beginning, what ended it and when as one: "from 1946 until her retirement in 1978"; else ``None``."""
    if not 0 < second.start - first.last <= _LONG:
        return None
    words, end = language.words, _date(second.time)
    between = _SAID.fullmatch(text, first.last, second.start)
    signal = second.signal[2] if second.signal is not None else ""
    if between is None or not isinstance(end, m.Date | m.NumericDate) or signal not in ("", "in", "on", "until"):
        return None
    read = focus_of(text, language.code).read_at(first.first)
    if read is None or read.lexicon.frame is not None:
        return None
    said = between[1].lower().split()
    owned = read.lexicon.articles | read.lexicon.closed["possessive"]
    until = said[0] in words["UNTIL"] or (said[0] in words["TO"] and (len(said) == 1 or said[1] in owned))
    until = until and first.tokens[0].kinds[0][0] == "FROM"
    onward = signal == "until" and " ".join(said) in words["UNTIL"]  # "from January, up to and including June"
    onward = onward and first.tokens[0].kinds[0][0] == "FROM"
    and_on = signal == "until" and said[0] in words["AND"] and said[1:2] != []
    onward = onward or (and_on and said[1] in words["island"]["continues"])  # "and continuing through June"
    last = said[:-1] if signal else said
    closes = last[-1:] != [] and last[-1] in words["island"]["closes"] and signal != "until"
    closes = closes and (len(last) == 1 or last[-2] in words["AND"])  # "beginning on 1 May and ending on 31 July"
    if not (until or closes or onward) or len(said) > _WORDS or (len(said) > 1 and signal == "until" and not onward):
        return None
    if _turned_back(_date(first.time), end):
        return None  # "from 1990 to his first home in 1985"
    try:
        meaning = range_of(first.time, second.time)
    except NoPhrase:
        return None
    if not isinstance(meaning, m.Range):
        return None
    return together(first, second, meaning, ((first.start, first.end), (second.start, second.end)))


def _date(time: m.Meaning) -> m.Meaning:
    """The date that a time is, or about which it is: "in or about June 2012"."""
    return time.time if isinstance(time, m.Approximate) else time


def _turned_back(begin: m.Meaning, end: m.Meaning) -> bool:
    """Whether two dates that tell their years stand in the other order."""
    decade = begin.whole if isinstance(begin, m.Part) else begin
    if isinstance(decade, m.Span) and isinstance(end, m.Date):
        return end.year is None or (not decade.short and decade.first >= end.year)
    told = [(date.year, date.month or 0) for date in (begin, end) if isinstance(date, m.Date) and date.year is not None]
    if len(told) < len((begin, end)):
        return False
    (year, month), (last, final) = told
    return year > last or (year == last and 0 < final < month)


def is_compared(text: str, reading: Reading, language: Language) -> bool:
    """Whether "from" tells with what time something is compared: "fell 3% in July from June", "down 3% from June"; or
    of which thing it tells: "recovered from Sunday's loss", "down from 1999's record", "footage from last night".
    """
    if text.startswith(OWNER, reading.last):
        return True
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or read.lexicon.frame is not None or reading.tokens[0].kinds[0][0] != "FROM":
        return False
    place = read.place_of(reading.first)
    if _is_back(text, read, reading, place) or _is_of_feast(text, read, reading, place):
        return True
    found = read.tokens[max(0, place - _BEFORE) : place]
    begins = "ORBOUND" in reading.names or isinstance(reading.time, m.Clock)  # "updates from 6 p.m.", "from Monday on"
    if found and found[-1].lower in read.lexicon.notes["kept"] and not begins:
        return True
    changes = rules_of(language)["changes"]
    if " ".join(token.lower for token in found[-2:]) in changes:
        return True  # "little changed from August"
    words = read.lexicon
    last = next((at for at in range(place - 1, place - len(found) - 1, -1) if _changes(read, at, changes)), None)
    if last is None or not _has_happened(text, read, reading, last):
        return False
    if any(last < group.first < place for group in read.groups):
        return False  # "fell 3% as the ban took effect from July"
    told = read.tokens[last + 1 : place]
    if any(token.text[:1].isdigit() or token.lower in words.closed["numeral"] for token in told):
        return True
    if told and told[0].lower in language.words["IN"]:
        return True  # "fell in July from June"
    if told or _is_particle(read, last):
        return False
    coarse = isinstance(time := reading.time, m.Date) and time == m.Date(time.year)
    return not coarse  # "down from June", but "output fell from 1990"


def _is_back(text: str, read: Read, reading: Reading, place: int) -> bool:
    """Whether "from" leads to a time that only a comparison tells so: "better earnings from a year earlier", "fewer
    orders from the previous week"; not "from last month on", "has been in force from last month", "From last month".
    """
    on = word_after(text, reading.last)
    goes_on = on in read.language.words["ON"] and CLOSES.match(text, reading.last + 1 + len(on)) is not None
    if "ORBOUND" in reading.names or goes_on:
        return False
    match reading.time:
        case m.Offset(length=length, direction=-1):
            return min(unit for _, unit in length.parts) >= G.WEEK
        case m.Unit(unit=unit, shift=shift) if shift < 0 and unit >= G.WEEK:
            verb = read.last_verb(place)
            return place > 0 and verb is not None and not verb.perfect
        case _:
            return False


def _is_of_feast(text: str, read: Read, reading: Reading, place: int) -> bool:
    """Whether somebody comes from what a feast names: "returned from the Labor Day holiday"."""
    after = word_after(text, reading.last)
    named = isinstance(reading.time, m.Named) and place > 0 and after.islower()
    return named and after not in read.language.words["island"]["small"]


def _is_particle(read: Read, place: int) -> bool:
    """Whether a word belongs to the verb before it: "stepped down from 1 June", not "is down from 1 June"."""
    verb = next((group for group in read.groups if group.last == place - 1), None)
    return verb is not None and verb.lemma not in read.lexicon.be


def onset(begun: m.Meaning, reading: Reading, value: Value | None, published: Publication) -> Reading:
    """A reading whose "from" was taken to compare, where its time lies ahead: "pay is 4% higher from June"."""
    ahead = isinstance(value, Interval) and value.start is not None and value.start >= (published.day.end or 0)
    if not ahead or not isinstance(begun, m.Bound) or begun.kind != "from" or reading.meaning != begun.time:
        return reading
    return evolve(reading, meaning=begun)


def _changes(read: Read, place: int, changes: frozenset[str]) -> bool:
    """Whether a word tells that an amount changed: "fell", "down", "a drop"."""
    word = read.tokens[place].lower
    return word in changes or read.lexicon.is_of(word, changes)


def _has_happened(text: str, read: Read, reading: Reading, place: int) -> bool:
    """Whether what changed has done so: nothing plans it, and no present fixes when it will."""
    language = read.language
    words, before = read.lexicon, read.tokens[place - 1] if place else None
    if before is not None and before.text == ",":
        return True  # "..., up 3% from June"
    if before is not None and before.lower in language.words["TO"]:
        return False  # "fares to rise 3% from July"
    group = next((one for one in reversed(read.groups) if one.first <= place), None)
    if group is None or group.last < place - 1:
        return direction_at(text, reading.first, language) not in ("future", "coming")  # "a drop of 3% from June"
    if group.modality or group.passive:
        return False
    return group.tense in ("past", "none") or group.perfect or group.lemma in words.be
