"""Bare hours in a text that tells hours, where nothing follows that they may count: "The gates were shut at nine. By
six the gunners had found the range", "opens at 7 p.m., and the band comes on at 8", "shops closed from two to five".

A number before the end of a clause, or before the subject of another one, counts nothing; whether it is an hour, the
hours and days told before it tell, and what was done then. Numbers in digits are more often prices and scores, so they
go on from nearer ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from attrs import define

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, second_word, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import SENTENCE_END
from grammar.directions.focus import Read, focus_of
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import quoted
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.names.borrowed import moves

_FAR: Final = 800
"""So many characters at most lie between a time of day and an hour that goes on from it."""
_NEAR: Final = 250
"""So many, where the hour is in digits; or between a day and an hour of it."""
_LISTED: Final = 90
"""So many, in one sentence, where hours are told one after another: "fell before five, the station by seven"."""
_BESIDE: Final = 7
"""So many words at most stand between a verb and its hour."""
_OPENING: Final = (".", ";", ",", ":", "!", "?", "–", "—", '"', "“", "(")
_ALONE: Final = ("until", "since")
"""Signals that are of times alone, where no noun follows."""
_LINKS: Final = frozenset({"MODQ", "TO", "UNTIL", "AND", "HALF", "DET"})
"""Terminals beside, in or between two hours: "between five and half past six"."""


@define
class _Told:
    """Where the last time of day ends, with its signal, and the last day."""

    hour: int = -_FAR
    signal: str = ""
    day: int = -_FAR

    def keep(self, reading: Reading) -> None:
        """Take what a phrase tells."""
        for leaf in reading.nodes:
            clock = isinstance(leaf, m.Clock) and not (leaf.open and leaf.minute is None and leaf.zone is None)
            if clock or isinstance(leaf, m.DayPart) or "OCLOCK" in reading.names:
                self.hour, self.signal = reading.last, _signal(reading)
            elif isinstance(leaf, m.Date) and (leaf.day is not None or leaf.weekday is not None):
                self.day = reading.last


def with_bare_hours(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; a bare number is an hour where it counts nothing, behind other times of day."""
    words, told = lexicon(language), _Told()
    for reading, kind in found:
        if kind == "time":
            told.keep(reading)
        elif words.frame is None and _is_hour(text, reading, told, words, language):
            told.hour, told.signal, kind = reading.last, _signal(reading), "time"
        yield reading, kind


def _signal(reading: Reading) -> str:
    return "" if reading.signal is None else reading.signal[2]


def _is_hour(text: str, reading: Reading, told: _Told, words: Lexicon, language: Language) -> bool:
    """Whether a number is an hour by what stands around it."""
    signal = _signal(reading)
    if not signal or not _is_bare(reading) or "\n" in text[reading.first : reading.last]:
        return False
    digits, apart = "N2" in reading.own_names, reading.first - told.hour
    if apart >= (_NEAR if digits else _FAR) and reading.first - told.day >= _NEAR:
        return False
    if word_before(text, reading.first).lower() in words.closed["numeral"]:
        return False  # "one by one"
    opens, near = _opens(text, reading, words), apart < _NEAR
    counts = not _counts_nothing(text, reading.last, opens, words, language)
    if counts or (quoted(text, reading, rules_of(language)) and not (opens and near)):
        return False
    if _is_listed(text, reading, told, digits=digits):
        return not _is_moved(text, reading, language)
    if opens:
        parted = text[reading.last : reading.last + 1] == ","  # "By three, when the first engine came"
        goes_on = word_after(text, reading.last + parted).lower() in _subjects(language)
        return apart < _FAR and (goes_on if parted else not CLOSES.match(text, reading.last))
    return _ends(text, reading, signal, words, language, near=near)


def _is_bare(reading: Reading) -> bool:
    """Whether nothing but a number, or two, makes an hour of the twelve-hour clock."""
    time = m.unbound(reading.meaning)
    time = time.time if isinstance(time, m.Approximate) else time
    clocks = (time.start, time.end) if isinstance(time, m.Range) else (time,)
    if not all(isinstance(one, m.Clock) and one.open and one.date is None for one in clocks):
        return False
    own = [name for name in reading.own_names if name not in _LINKS]
    return bool(own) and all(name in ("CARD", "N2") for name in own)


def _is_listed(text: str, reading: Reading, told: _Told, *, digits: bool) -> bool:
    """Whether an hour is one more of those of its sentence: "fell before five, the station by seven", "hair at noon,
    pics at 4".
    """
    signal, near = _signal(reading), reading.first - told.hour
    if near >= _LISTED or not CLOSES.match(text, reading.last):
        return False
    alike = not digits if signal != "at" else told.signal == "at"
    return alike and SENTENCE_END.search(text, max(0, told.hour), reading.first) is None


def _counts_nothing(text: str, end: int, opens: bool, words: Lexicon, language: Language) -> bool:
    """Whether nothing behind a number may be what it counts: an end, "and was", "the gunners", "Hext was"; where it
    *opens* a part of a sentence, "by seven a crowd".
    """
    if CLOSES.match(text, end):
        return word_after(text, end + 1).lower() not in words.closed["numeral"]
    after, second = word_after(text, end), second_word(text, end)
    low = after.lower()
    if low in language.words["AND"]:
        goes_on = words.tells(second) or words.lemma_as(second, "VBZ") is not None
        return goes_on or second.lower() in _subjects(language)
    if opens and low in language.words["A"]:
        return True
    if low in _subjects(language) or low in words.have or low in words.be or low in language.words["UNTIL"]:
        return True
    if after.islower() and words.lemma_as(low, "VBD") is not None:  # "an attack at ten cost the rebels forty dead"
        opens = second.lower() in _subjects(language) or second.lower() in words.closed["preposition"]
        return opens or second.lower() in language.words["A"]
    return after[:1].isupper() and words.tells(second)


@lru_cache(maxsize=8)
def _subjects(language: Language) -> frozenset[str]:
    """Words with which a subject or another clause begins, so that a number before them counts nothing."""
    closed = lexicon(language).closed
    some = {*closed["pronoun"], *closed["possessive"], *language.words["THE"], *closed["subordinator"]}
    return frozenset(some) - frozenset(closed["indefinite"]) - frozenset(closed["numeral"])


def _opens(text: str, reading: Reading, words: Lexicon) -> bool:
    """Whether a part of a sentence begins with an hour."""
    before = text[max(0, reading.first - 2) : reading.first].rstrip()[-1:]
    return (
        before in _OPENING
        or "\n" in text[max(0, reading.first - 1) : reading.first]
        or (word_before(text, reading.first).lower() in words.closed["coordinator"])
    )


def _ends(text: str, reading: Reading, signal: str, words: Lexicon, language: Language, *, near: bool) -> bool:
    """Whether an hour stands behind a verb of what is done then: "closed the gates at nine", "went on until five"."""
    read = focus_of(text, language.code).read_at(reading.first)
    place = 0 if read is None else read.place_of(reading.first)
    verb = None if read is None else read.last_verb(place)
    if verb is None:  # "An attack on them at ten cost the rebels forty dead", "starts at 6"
        starts = words.lemma_as(word_before(text, reading.first).lower(), "VBZ") in words.timetabled
        return signal == "at" and (starts or words.lemma_as(word_after(text, reading.last), "VBD") is not None)
    if read is None or place - verb.last - 1 > _BESIDE:
        return False
    if signal not in ("at", "between") and _is_moved(text, reading, language):
        return False  # "rose by six", but "rose at six"
    lemma = verb.lemma
    if signal == "at" and (lemma in words.lists["measured_at"] or (lemma in words.lists["ranked_at"] and not near)):
        return False
    if any(token.lower in words.to for token in read.tokens[verb.last + 1 : place]) and "N2" in reading.own_names:
        return False  # "learned to swim at 8"
    if isinstance(reading.meaning, m.Range) or signal in ("at", *_ALONE):
        return True
    if signal == "from":  # "stood before the works from ten until noon"
        return _until_time(text, reading.last, words, language)
    if signal == "by" and (_is_there(read, verb, place, words, language) or (verb.progressive and not verb.passive)):
        return True  # "was running again by nine"
    return signal in ("before", "by") and lemma in words.lists["done_by_hours"]


def _is_there(read: Read, verb: Group, place: int, words: Lexicon, language: Language) -> bool:
    """Whether somebody was somewhere by an hour, or had it done: "were back by six", "was at the gate by one", "had it
    out by six"; not "was hit by one".
    """
    between = [token.lower for token in read.tokens[verb.last + 1 : place]]
    if verb.tense != "past" or not between:
        return False
    if between[-1] in words.closed["particle"] and not words.is_past(between[-1]):
        return True
    if verb.lemma not in read.lexicon.be:
        return False
    if len(between) == 1:
        return between[0] in words.lists["there_by"]
    return between[0] in language.words["AT"] or between[0] in language.words["IN"]


def _until_time(text: str, end: int, words: Lexicon, language: Language) -> bool:
    """Whether "until" and a time of day follow: "from ten until noon", "until well past midnight"."""
    second = second_word(text, end).lower()
    names = ("NOON", "PARTDAY", "MODQ")
    times = second in words.closed["numeral"] or any(second in language.words[name] for name in names)
    times = times or second in rules_of(language)["until_late"]
    return times and word_after(text, end).lower() in language.words["UNTIL"]


def _is_moved(text: str, reading: Reading, language: Language) -> bool:
    """Whether a word of moving amounts stands in the same part of the sentence: "rose from two to five", "fell by one";
    not "fell before five".
    """
    rules = rules_of(language)
    if reading.signal is not None and reading.signal[2] in ("before", "until", "since"):
        return False
    if moves(word_before(text, reading.first), rules):
        return True
    read = focus_of(text, language.code).read_at(reading.first)
    verb = None if read is None else read.last_verb(read.place_of(reading.first))
    return verb is not None and verb.lemma in rules["amounts_move"]
