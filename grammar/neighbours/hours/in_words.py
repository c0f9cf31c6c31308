"""Hours in letters in a text that tells hours, where nothing follows that they may count: "The gates were shut at nine.
By six the gunners had found the range", "the shops closed from two to five".

A number in letters before the end of a clause, or before the subject of another one, counts nothing; whether it is an
hour, the hours and days told before it tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from attrs import define

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, second_word, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import SENTENCE_END
from grammar.directions.focus import focus_of, verb_before
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import quoted
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.names.borrowed import moves

_FAR: Final = 800
"""So many characters at most lie between a time of day and an hour that goes on from it."""
_LISTED: Final = 90
"""So many, in one sentence, where hours are told one after another: "fell before five, the station by seven"."""
_DAY: Final = 250
"""So many at most between a day and an hour of it."""
_BESIDE: Final = 7
"""So many words at most stand between a verb and its hour."""
_OPENING: Final = (".", ";", ",", ":", "!", "?", "–", "—", '"', "“", "(")
_NEAR: Final = 250
"""So many characters at most lie between a time of day and an hour in digits."""
_LASTING: Final = ("until", "from", "by", "since")
"""Signals behind which an hour in digits may stand: what is "at 5" is more often a price or a score."""
_ALONE: Final = ("until", "since")
"""Signals that are of times alone, where no noun follows."""

_LINKS: Final = frozenset({"MODQ", "TO", "UNTIL", "AND", "HALF", "DET"})
"""Terminals beside, in or between two hours: "between five and half past six"."""


@define
class _Told:
    """Where the last time of day ends, and the last day."""

    hour: int = -_FAR
    day: int = -_FAR

    def keep(self, reading: Reading) -> None:
        """Take what a phrase tells."""
        for leaf in reading.nodes:
            clock = isinstance(leaf, m.Clock) and (not leaf.open or leaf.minute is not None)
            if clock or isinstance(leaf, m.DayPart):
                self.hour = reading.last
            elif isinstance(leaf, m.Date) and (leaf.day is not None or leaf.weekday is not None):
                self.day = reading.last


def with_hours_in_words(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; a number in letters is an hour where it counts nothing, behind other times of day."""
    words, told = lexicon(language), _Told()
    for reading, kind in found:
        if kind == "time":
            told.keep(reading)
        elif words.frame is None and _is_hour(text, reading, told, words, language):
            told.hour, kind = reading.last, "time"
        yield reading, kind


def _is_hour(text: str, reading: Reading, told: _Told, words: Lexicon, language: Language) -> bool:
    """Whether a number is an hour by what stands around it."""
    signal = reading.signal[2] if reading.signal is not None else ""
    near = reading.first - told.hour
    if (
        not _is_bare(reading, digits=near < _NEAR and signal in _LASTING)
        or not signal
        or "\n" in text[reading.first : reading.last]
    ):
        return False
    if near >= _FAR and reading.first - told.day >= _DAY:
        return False
    if word_before(text, reading.first).lower() in words.closed["numeral"]:
        return False  # "one by one"
    if not _counts_nothing(text, reading.last, words, language) or quoted(text, reading, rules_of(language)):
        return False
    listed = near < _LISTED and signal != "at" and "N2" not in reading.names and CLOSES.match(text, reading.last)
    if listed and SENTENCE_END.search(text, max(0, told.hour), reading.first) is None:
        return not _is_moved(text, reading, language)
    if _opens(text, reading, words):
        parted = text[reading.last : reading.last + 1] == ","  # "By three, when the first engine came"
        goes_on = word_after(text, reading.last + parted).lower() in _subjects(language)
        return near < _FAR and (goes_on if parted else not CLOSES.match(text, reading.last))
    return _ends(text, reading, signal, words, language)


def _is_bare(reading: Reading, *, digits: bool) -> bool:
    """Whether nothing but a number in letters, or two, makes an hour of the twelve-hour clock; or in *digits*."""
    time = m.unbound(reading.meaning)
    time = time.time if isinstance(time, m.Approximate) else time
    clocks = (time.start, time.end) if isinstance(time, m.Range) else (time,)
    if not all(isinstance(one, m.Clock) and one.open and one.date is None for one in clocks):
        return False
    own = [name for name in reading.own_names if name not in _LINKS]
    return bool(own) and all(name == "CARD" or (digits and name == "N2") for name in own)


def _counts_nothing(text: str, end: int, words: Lexicon, language: Language) -> bool:
    """Whether nothing behind a number may be what it counts: an end, "and was", "the gunners", "Hext was"."""
    if CLOSES.match(text, end):
        return word_after(text, end + 1).lower() not in words.closed["numeral"]
    after, second = word_after(text, end), second_word(text, end)
    low = after.lower()
    if low in language.words["AND"]:
        return words.is_past(second.lower()) or second.lower() in _subjects(language)
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


def _ends(text: str, reading: Reading, signal: str, words: Lexicon, language: Language) -> bool:
    """Whether an hour stands behind a verb of what is done then: "closed the gates at nine", "went on until five"."""
    read = focus_of(text, language.code).read_at(reading.first)
    place = 0 if read is None else read.place_of(reading.first)
    verb = None if read is None else read.last_verb(place)
    if verb is None:  # "An attack on them at ten cost the rebels forty dead"
        return signal == "at" and words.lemma_as(word_after(text, reading.last), "VBD") is not None
    if read is None or place - verb.last - 1 > _BESIDE:
        return False
    if signal not in ("at", "between") and _is_moved(text, reading, language):
        return False  # "rose by six", but "rose at six"
    lemma = verb.lemma
    if signal == "at" and (lemma in words.lists["measured_at"] or lemma in words.lists["ranked_at"]):
        return False
    if isinstance(reading.meaning, m.Range) or signal in ("at", *_ALONE):
        return True
    if signal == "from":  # "stood before the works from ten until noon"
        return _until_time(text, reading.last, words, language)
    if signal == "by" and verb.progressive and not verb.passive:
        return True  # "was running again by nine"
    return signal in ("before", "by") and lemma in words.lists["done_by_hours"]


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
    if moves(word_before(text, reading.first), rules):
        return True
    if reading.signal is not None and reading.signal[2] in ("before", "until", "since"):
        return False
    verb = verb_before(text, reading.first, language)
    return verb is not None and verb.lemma in rules["amounts_move"]
