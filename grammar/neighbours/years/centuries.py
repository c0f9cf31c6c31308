"""Centuries that their number alone tells, where the text beside them tells that centuries are meant: "the last quarter
of the 18th and the first decade of the 19th century", "built in the 12th century and rebuilt in the 14th".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.numbered import century_of
from grammar.clauses.beside import CLOSES, word_after
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.sentence import SENTENCE_END
from grammar.directions.direction import direction_at
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_REACH: Final = 240
"""So many characters behind a century at most a piece of another one is told by its number."""
_AHEAD: Final = 60
"""So many before it."""
_LATEST: Final = 21
_SIGNALS: Final = ("in", "by", "until", "since", "from", "during", "after", "before")
_INSIDE: Final = ("in", "during")
_NUMBERS: Final = frozenset(("ORD", "ORDW", "SECOND"))


def with_centuries(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the centuries of which it tells the number alone; other pieces are no times."""
    told: Reading | None = None
    held: list[Judged] = []
    for reading, kind in found:
        if told is None and not held and _NUMBERS.isdisjoint(reading.names):
            yield reading, kind
            continue
        elliptical = _is_piece(reading)
        if held and (elliptical or reading.first - held[-1][0].last > _AHEAD):
            ahead = False
        else:
            ahead = bool(held) and _century(reading) is not None and not _ended(text, held[-1][0].last, reading.first)
        if held:
            yield held[0] if ahead else (held[0][0], None)
            held = []
        if elliptical:
            if told is not None and reading.first - told.last < _REACH:
                reading = _of_era(reading, told)
                told = reading
                stands = _stands(text, reading.last, language) or lexicon(language).tells(
                    word_after(text, reading.last)
                )
                yield reading, "time" if stands else None
            else:
                held = [(reading, "time")]
            continue
        number = None if told is None else _numbered(reading)
        if told is not None and number is not None and _goes_on(text, told, reading, language):
            reading, kind = _as_century(reading, number, told), "time"
        if kind == "time" and _century(reading) is not None:
            told = reading
        elif kind == "time":
            told = None  # a day behind it may be of a month
        yield reading, kind
    yield from ((reading, None) for reading, _ in held)


def _century(reading: Reading) -> m.Span | None:
    """The century that a phrase tells of, the last of several."""
    meaning = reading.meaning
    if isinstance(meaning, m.Several):
        meaning = meaning.times[-1]
    spans = [leaf for leaf in m.leaves(meaning) if isinstance(leaf, m.Span) and leaf.unit is G.CENTURY]
    return spans[-1] if spans else None


def _is_piece(reading: Reading) -> bool:
    """Whether a phrase is a piece of something that a number alone tells: "the first half of the 15th"."""
    names = reading.names
    return len(names) > 3 and names[-1] in _NUMBERS and names[-3:-1] == ("OF", "THE") and _century(reading) is not None


def _numbered(reading: Reading) -> m.Date | None:
    """The number of a phrase, of which no month is told: "in the 14th", "early in the 9th"."""
    date = reading.time
    inside = isinstance(date, m.Part) and "IN" in reading.names
    date = date.whole if isinstance(date, m.Part) else date
    if not isinstance(date, m.Date) or date.day is None or date != m.Date(day=date.day) or date.day > _LATEST:
        return None
    led = inside or (reading.signal is not None and reading.signal[2] in _SIGNALS)
    return date if led and reading.names[-2:] in (("THE", "ORD"), ("THE", "ORDW")) else None


def _goes_on(text: str, told: Reading, reading: Reading, language: Language) -> bool:
    """Whether the sentence of a century goes on with another one, which stands by itself."""
    if reading.first - told.last >= _REACH or _ended(text, told.last, reading.first):
        return False
    if reading.signal is None or reading.signal[2] not in _INSIDE:  # "glass of the 17th century, shown until the 5th"
        led = reading.signal is None or (told.signal is not None and told.signal[2] in _SIGNALS)
        if not led or direction_at(text, reading.first, language) != "past":
            return False
    return _stands(text, reading.last, language)


def _as_century(reading: Reading, date: m.Date, told: Reading) -> Reading:
    """The century of a number."""
    century = century_of(date.day or 1, G.CENTURY)
    return _of_era(evolve(reading, meaning=m.replaced(reading.meaning, date, century)), told)


def _of_era(reading: Reading, told: Reading) -> Reading:
    """A century behind one that was before our era is so, too."""
    mine, theirs = _century(reading), _century(told)
    if mine is None or theirs is None or theirs.first > 0 or mine.first < 0:
        return reading
    before = century_of(mine.first // 100 + 1, G.CENTURY, before=True)
    return evolve(reading, meaning=m.replaced(reading.meaning, mine, before))


def _ended(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends between two places."""
    return SENTENCE_END.search(text, start, end) is not None


def _stands(text: str, end: int, language: Language) -> bool:
    """Whether nothing that a number counts follows it: not "in the 14th regiment"."""
    word = word_after(text, end).lower()
    small = word in language.words["island"]["small"] and word not in language.words["OF"]
    return small or CLOSES.match(text, end) is not None
