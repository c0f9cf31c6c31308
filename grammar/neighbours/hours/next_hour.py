"""Bare hours that open or close a part of what is told, behind a time of day: "at 3 p.m.; by 6 the fires had been set",
"gathered at 6am. At nine the manager came out", "opens at 7 p.m., and the band comes on at 8".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import SENTENCE_END
from grammar.directions.focus import focus_of, verb_before
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import beside_hour

_FAR: Final = 200
"""So many characters behind a time of day a bare hour is no longer told to be one."""
_BESIDE: Final = 4
"""So many words at most stand between a verb and its bare hour."""
_WORDS: Final = 2
"""So many words has a bare hour with its signal: "at nine"."""
_OPENING: Final = (".", ";", ",", "–", "—")


def with_next_hours(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; "by 6" is an hour where it opens a part of a sentence behind one that is plain."""
    words = lexicon(language)
    told = day = -_FAR
    for reading, kind in found:
        if kind == "time":
            told = reading.last if _is_sure(reading) else told
            day = reading.last if _is_of_day(reading) else day
        else:
            hour = reading.first - told < _FAR and _is_next(text, reading, told, words, language)
            if hour or (reading.first - day < _FAR and _is_done_then(text, reading, day, words, language)):
                told, kind = reading.last, "time"
        yield reading, kind


def _is_of_day(reading: Reading) -> bool:
    """Whether a phrase is a day that is told by its date, or a part of it: "on 23 November 1847"."""
    return any(isinstance(node, m.Date) and node.day is not None for node in reading.nodes)


def _is_done_then(text: str, reading: Reading, day: int, words: Lexicon, language: Language) -> bool:
    """Whether a bare hour in letters ends a part of a sentence that tells what was done, on a day that the sentence
    tells: "attacked the bridge at nine, was thrown back".
    """
    hour = m.unbound(reading.meaning)
    hour = hour.time if isinstance(hour, m.Approximate) else hour
    if not isinstance(hour, m.Clock) or hour.date is not None or hour.minute is not None:
        return False
    if reading.own_names[-1:] != ("CARD",):
        return False
    if SENTENCE_END.search(text, max(0, day), reading.first):
        return False
    verb = verb_before(text, reading.first, language)
    if verb is None or verb.tense != "past":
        return False
    if beside_hour(reading):
        before = reading.signal is not None and reading.signal[2] == "before"
        return before and _ends(text, reading, words) and verb.lemma in words.lists["done_by_hours"]
    return hour.open and verb.lemma not in words.lists["ranked_at"] and _closes(text, reading, day, words, language)


def _ends(text: str, reading: Reading, words: Lexicon) -> bool:
    """Whether a limit ends a part of a sentence: "fell before five, and"; not "before three, two of them women"."""
    if words.frame is not None or not CLOSES.match(text, reading.last) or "\n" in text[reading.first : reading.last]:
        return False
    return word_after(text, reading.last + 1).lower() not in words.closed["numeral"]


def _is_there_by(text: str, reading: Reading, words: Lexicon, language: Language) -> bool:
    """Whether somebody was somewhere by an hour: "was at the gate by one", "were back by six"; not "was hit by one"."""
    read = focus_of(text, language.code).read_at(reading.first)
    place = 0 if read is None else read.place_of(reading.first)
    verb = None if read is None else read.last_verb(place)
    if read is None or verb is None or verb.tense != "past" or verb.lemma not in read.lexicon.be:
        return False
    between = read.tokens[verb.last + 1 : place]
    if not between or not all(token.word for token in between) or not _ends(text, reading, words):
        return False
    if len(between) == 1:
        return between[0].lower in words.lists["there_by"]
    return between[0].lower in language.words["AT"] or between[0].lower in language.words["IN"]


def _is_sure(reading: Reading) -> bool:
    """Whether a phrase is a time of day and nothing else, though its half may be open: "five o'clock", "7:15"."""
    clock = reading.time.time if isinstance(reading.time, m.Approximate) else reading.time
    if not isinstance(clock, m.Clock):
        return False
    return not clock.open or clock.minute is not None or "OCLOCK" in reading.names


def _is_next(text: str, reading: Reading, told: int, words: Lexicon, language: Language) -> bool:
    """Whether a bare hour opens or closes a part of a sentence; *told*: where the one before it ends."""
    limit = beside_hour(reading)
    if limit and (_opens(text, reading, words, language) or _ends_by(text, reading, told, words, language)):
        return True
    hour, long = m.unbound(reading.meaning), _WORDS
    if isinstance(hour, m.Approximate):
        hour, long = hour.time, _WORDS + 1  # "at about nine"
    bare = isinstance(hour, m.Clock) and hour.open and hour.date is None and len(reading.tokens) == long
    return bare and (_opens(text, reading, words, language) or _closes(text, reading, told, words, language))


def _opens(text: str, reading: Reading, words: Lexicon, language: Language) -> bool:
    """Whether a limit opens a part of a sentence: a sign or "and" before it, and a subject behind it."""
    before = text[max(0, reading.first - 2) : reading.first].rstrip()[-1:]
    if words.frame is not None or "\n" in text[reading.first : reading.last]:
        return False
    if before not in _OPENING and word_before(text, reading.first).lower() not in language.words["AND"]:
        return False
    end = reading.last + (text[reading.last : reading.last + 1] == ",")
    after = word_after(text, end).lower()
    subjects = words.closed["pronoun"] | words.closed["possessive"]
    articles = after in language.words["THE"] or after in language.words["A"]
    return articles or after in subjects or words.have.get(after) == "past"  # "and by eleven had been seen"


def _ends_by(text: str, reading: Reading, told: int, words: Lexicon, language: Language) -> bool:
    """Whether a limit ends what began at an hour of the same sentence: "were there at 5.10am and had it out by six";
    not "rose by six".
    """
    if words.frame is not None or SENTENCE_END.search(text, max(0, told), reading.first):
        return False
    if reading.tokens[1].kinds[0][0] != "CARD" or not CLOSES.match(text, reading.last):
        return False
    before = word_before(text, reading.first).lower()
    led = before in words.closed["particle"] and not words.is_past(before)
    return led or _is_there_by(text, reading, words, language)


def _closes(text: str, reading: Reading, told: int, words: Lexicon, language: Language) -> bool:
    """Whether an hour ends a part of a sentence, behind a verb of what is done then: "the band comes on at 8"; not
    "the rate stood at 8".
    """
    at = reading.signal is not None and reading.signal[2] == "at"
    if words.frame is not None or not at or "\n" in text[reading.first : reading.last]:
        return False
    after = word_after(text, reading.last).lower()
    beside = SENTENCE_END.search(text, max(0, told), reading.first) is None and after in words.closed["preposition"]
    if not (beside or CLOSES.match(text, reading.last)) and after not in language.words["AND"]:
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    verb = None if read is None else read.last_verb(read.place_of(reading.first))
    if read is None or verb is None or verb.form != "finite" or verb.lemma in words.lists["measured_at"]:
        return False
    between = read.tokens[verb.last + 1 : read.place_of(reading.first)]
    led = any(token.lower in words.to for token in between)  # "learned to swim at 8"
    return len(between) <= _BESIDE and not led and all(token.word for token in between)
