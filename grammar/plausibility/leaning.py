"""Phrases that lean on what stands beside them: "at 7" is a time, "7" is not; "$2 a year" tells a rate."""

from __future__ import annotations

import itertools
import re
from collections.abc import Container, Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, is_plural, second_word, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.sentence import STOP
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.parsing.driver import Reading

_LED: Final = 12
_WORDS: Final = re.compile(r"[^\W\d_]+")
_DIGIT: Final = re.compile(r"\d")
_REPORTED: Final = 160
"""So many characters at most of the sentence before a half tell of what a report is."""
_ABOUT: Final = 500
"""So many characters before a half at most tell what its text is about."""
_FEW: Final = 4
"""So many words at most lead from a half to the unit that it is of."""
_AGE: Final = 60
"""So many characters before a decade tell whose age it is."""


def needs_neighbour(reading: Reading, kinds: tuple[str, ...], signal: str) -> bool:
    """Words that tell a time only beside another: "the 11th", "at 7", "3 to 5", "night", "week 10"."""
    match reading.time:
        case m.Date(year=None, month=None, weekday=None):
            return not signal or not {"ORD", "UNIT"} & set(kinds)  # "on the first of the month"
        case m.Date(year=None, month=1, day=1) if "UNIT" in kinds:
            return not signal  # "since the first of the year", not "the first of the year" of what comes first
        case m.Range(start=m.Date(year=None, month=None, weekday=None), end=m.Date(month=None)):
            return not signal
        case m.Then():
            return not signal and kinds[-1] != "THEN"
        case m.Clock(minute=int()) if set(kinds) <= {"CARD", "TENS", "YEAR", "ZERO"}:
            return signal not in ("at", "by", "before", "after", "since", "until", "from")
        case m.Approximate(time=m.Clock(minute=None)) if len(kinds) == 2 and kinds[-1] not in ("NOON", "HHMM"):
            return True
        case m.Clock(minute=None) if len(kinds) == 2 and kinds[0] in ("N2", "CARD") and kinds[1] == "ZONE":
            return not signal
        case m.Clock(minute=None):
            return not {"OCLOCK", "HALF", "PAST", "AMPM", "NOON", "PARTDAY", "ZONE"} & set(kinds)
        case m.Range(start=m.Clock(minute=int()), end=m.Clock(minute=int())) if signal in ("from", "between"):
            return False
        case (
            m.Range(start=m.Clock(date=m.Meaning()), end=m.Clock())
            | m.Range(start=m.Clock(), end=m.Clock(date=m.Meaning()))
        ) if signal in ("from", "between"):
            return False  # "from 9 this morning to 5 this evening", "between half past nine and ten tomorrow"
        case m.Range(start=m.Clock(), end=m.Clock()):
            if signal in ("from", "between") and kinds[-1] == "ZONE":
                return False  # "from 8 UTC to 14 UTC"
            return not {"AMPM", "HHMM", "NOON", "OCLOCK", "ISOCLOCK", "DTG", "PARTDAY"} & set(kinds)
        case m.DayPart(date=None) | m.Part(whole=m.DayPart(date=None)):
            return not signal and not {"EARLY", "DIR"} & set(kinds)
        case m.Spell(unit=Granularity.HALF, year=None):  # of a game, unless the words say of what
            return "UNIT" not in kinds and not any(token.kinds[0] == ("HALF", 2) for token in reading.own)
        case m.Spell(unit=Granularity.WEEK, year=None):
            return not signal
        case m.Ordinal(date=m.Date(weekday=int()), whole=m.Unit(unit=Granularity.MONTH, shift=0)):
            return not {"OF", "IN", "UNIT"} & set(kinds)
        case _:
            return False


def of_event(text: str, reading: Reading, named: m.Meaning, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether a part of day or a weekday is that of something else: "the night of the crash", "the morning after the
    storm", "the Friday following the vote".
    """
    if reading.own_names == ("WEEKDAY", "DET"):
        return after in rules["determiners"]  # "the Friday following the vote"
    if not isinstance(named, m.DayPart):
        return False
    if named.date is None and after in rules["of"] | rules["owners"]:
        return True
    kinds = [token.kinds[0][0] for token in reading.own]
    if not set(kinds) <= {"THE", "PARTDAY", "REL", "DIR"}:
        return False
    if kinds[-1] == "PARTDAY":
        told = reading.signal is None or reading.signal[2] in ("on", "from", "since", "until")
        if told and set(kinds) <= {"THE", "PARTDAY"} and after in rules["determiners"]:
            return True  # "the night the plane came down"
        beside = after in rules["beside"] and second_word(text, reading.last) in rules["determiners"]
        return beside and not _before_clause(text, reading, rules)
    return after in rules["determiners"]


def _before_clause(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether what is to be then stands behind "before" or "after", with its verb: "in the morning before the bus
    leaves"; not "in the morning after the storm".
    """
    if reading.signal is None or reading.signal[2] != "in":
        return False
    words = text[reading.last : reading.last + _CLAUSE].lower().split()[2:_FAR_DAY]
    return any(rules["lexicon"].lemma_as(word.strip(".,;:!?"), "VBZ") is not None for word in words[1:])


_CLAUSE: Final = 60
"""So many characters at most tell who acts, and what he does."""


def is_seconds(text: str, reading: Reading) -> bool:
    """Whether two digits and an s are seconds, where nothing else makes a decade of them: "a timeout after 30s"."""
    start = reading.own[0].start
    if reading.last - start != _SECONDS or not text[start : start + 2].isdigit():
        return False
    listed = _DECADE.search(text, max(0, start - _LED), start) is not None  # "the 60s and 70s"
    return CLOSES.match(text, reading.last) is not None and not listed


_SECONDS: Final = len("30s")
_DECADE: Final = re.compile(r"\d0['’]?s\W+(?:\w+\W+)?['’]?\Z")


def of_unknown_day(text: str, reading: Reading, language: Language) -> bool:
    """Whether a time of day is of a day that only something else tells: "by 5 p.m. on the final day of the term", "noon
    on the tenth day after service".
    """
    table = language.words
    if text[reading.last : reading.last + 1] != " " or not isinstance(reading.time, m.Clock):
        return False
    found = [word.lower() for word in _WORDED.findall(text, reading.last, reading.last + _DAY_AFTER)]
    if len(found) < 2 or found[0] not in table["ON"] or found[1] not in table["THE"] or reading.time.date is not None:
        return False
    at = next((at for at, word in enumerate(found[3:_FAR_DAY], 3) if table["UNIT"].get(word) == "day"), 0)
    behind = found[at + 1] if 0 < at < len(found) - 1 else ""
    return behind in table["REL"] or behind in table["OF"]


_WORDED: Final = re.compile(r"[\w'’-]+")
_DAY_AFTER: Final = 48
"""So many characters behind a time of day tell which day it is of."""
_FAR_DAY: Final = 5


def is_unspecific(text: str, reading: Reading, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether words before a phrase leave open which day or how many it is: "on a Monday in May", "one Monday last
    month", "on any given Monday", "as many weeks".
    """
    kinds = reading.own_names
    if kinds[0] not in ("QUANT", "WEEKDAY", "PARTDAY"):
        return False
    told = (before.lower(), described_by(text, reading.first, before, rules))
    if kinds[0] == "QUANT":
        return any(word in rules["as"] for word in told)
    if not set(kinds) <= {"WEEKDAY", "PARTDAY"}:
        return False
    if told[0] in rules["typical"] and told[1] in rules["indefinite"]:
        return True
    if after not in rules["in"] and not _is_long(after, second_word(text, reading.last), rules):
        return False
    if told[0] in rules["indefinite"]:
        return True
    if told[1] not in rules["indefinite"]:
        return False
    led = word_before(text, reading.first - len(before) - len(told[1]) - 2).lower()  # "arrested a man Tuesday in Leeds"
    return led in rules["on"] or told[1] not in rules["a"] or second_word(text, reading.last) in rules["months"]


def is_of_verb(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether "of" behind a season belongs to what stands before it: "convicted last fall of fraud", "guilty last fall
    of lying"; not "the last fall of the king".
    """
    if reading.names != ("DET", "SEASON"):
        return False
    words, of = rules["lexicon"], second_word(text, reading.last)
    before = word_before(text, reading.first).lower()
    return words.lemma_as(before, "VBN") is not None or (bool(before) and words.lemma_as(of, "VBG") is not None)


def _is_long(before: str, word: str, rules: Mapping[str, Any]) -> bool:
    """Whether two words tell a stretch of more than one week: "last month", "last fall"; not "last week"."""
    return before in rules["lasts"] and (word in rules["months"] or word.lower() in rules["long_units"])


def described_by(text: str, position: int, before: str, rules: Mapping[str, Any]) -> str:
    """The word before an adjective that stands right before a phrase: "a" of "on a cold Friday"; else ""."""
    if not before.islower() or not before.isalpha() or before in rules["small"]:
        return ""
    return word_before(text, position - len(before) - 1).lower()


def is_age(text: str, position: int, language: Language) -> bool:
    """Whether a decade at *position* is one of a life: "in her late forties", "his thirties and early forties"."""
    words, island = language.words, language.words["island"]
    told = [*words["EARLY"], *words["DECADE"], *words["AND"], *words["OR"], *words["TO"]]
    for word in reversed(text[max(0, position - _AGE) : position].lower().replace("-", " ").split()):
        if word in island["possessives"]:
            return True
        if word not in told and not word.rstrip("s").endswith("0"):
            return False
    return False


def is_warmth(text: str, decade: Token, language: Language) -> bool:
    """Whether a decade of two digits or in words is so many degrees, or points: "highs in the 70s", "his scores were in
    the 80s", "temperatures in the twenties".
    """
    spelled = not text[decade.start].isdigit()
    if not spelled and decade.end - decade.start > len("70s"):
        return False
    before = STOP.split(text[max(0, decade.start - _AGE) : decade.start].lower())[-1]
    words, island = _WORDS.findall(before), language.words["island"]
    if spelled:  # not "the high point of the twenties"
        measured = frozenset(island["temperatures"])
        return any(word in measured and word + lexicon(language).plural not in measured for word in words)
    if any(word in island["temperatures"] for word in words) or _is_forecast(text, decade, language):
        return True
    split = f"{before}{text[decade.start]}".split()
    if any(word in island["upper_degrees"] and number[0].isdigit() for word, number in itertools.pairwise(split)):
        return True  # "upper 40s early, with mid 80s in the afternoon"
    told = words[-3:-2] if words[-1:] and words[-1] in language.words["THE"] else words[-2:-1]
    return any(word in lexicon(language).be for word in told) and any(word in island["points"] for word in words)


def _is_forecast(text: str, decade: Token, language: Language) -> bool:
    """Whether degrees stand alone behind what the sky will be like: "Partly cloudy. Mid 40s.", "sunny, mid 70s"."""
    found = _SKY.search(text, max(0, decade.start - _AGE), decade.start)
    if (
        found is None
        or CLOSES.match(text, decade.end) is None
        or language.words["EARLY"].get(found[2].lower()) != "mid"
    ):
        return False
    return found[1].lower() in lexicon(language).notes["weather"]


_SKY: Final = re.compile(r"([^\W\d_]+)[.,;][^\S\n]+([^\W\d_]+)[ -]\Z")


def is_idiom(text: str, reading: Reading, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether words for a time tell none: "a last-minute goal", "a fiscal year", "the cities of tomorrow", "in a year
    that saw two floods".
    """
    names, named = reading.names, reading.time
    if names[-2:] == ("DET", "UNIT") and isinstance(named, m.Unit | m.Window):
        unit = named.unit if isinstance(named, m.Unit) else named.length.parts[0][1]
        led = text[max(0, reading.start - _LED) : reading.start].lower().split()[-2:]  # "at the last minute"
        bare = names == ("DET", "UNIT") and reading.tokens[0].kinds[0][1] == "last"  # "last minute deals"
        said = bare or "-" in text[reading.start : reading.end] or not rules["at"].isdisjoint(led)
        return unit <= Granularity.MINUTE and said
    if names[-2:] == ("FISCAL", "UNIT") and len(names) < 4:
        short = reading.tokens[-1].kinds[0][1] == "week"  # "a very bad financial week"
        return short or before in rules["a"] or names[0] == "A"  # "from a fiscal to a calendar year"
    if len(names) == 1:
        name, value = reading.tokens[0].kinds[0]
        if name == "NOW":
            return value == 1 and before in rules["pleading"]  # "Comes now the plaintiff"
        if name == "SAMEDAY":
            return value == 1 and not reading.signal  # "the same date suits her"
        if name == "TONIGHT":
            return after in rules["night_terms"]  # "the overnight rate", "an overnight bag"
        if name == "TODAY":
            return value == 1 and before in rules["of"] and text[reading.last : reading.last + 1] not in "'’"
    if names != ("IN", "A", "UNIT"):
        return False
    return after in rules["relative"] or (after in rules["in"] and second_word(text, reading.last) in rules["relative"])


def is_change(text: str, reading: Reading, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether "on the year" compares with the one before: "3% up on the year", "fell 1% on the month"."""
    unit = reading.time
    if reading.names != ("ON", "THE", "UNIT") or not isinstance(unit, m.Unit):
        return False
    if unit.unit < Granularity.MONTH:
        return False
    if text[max(0, reading.first - 3) : reading.first].rstrip().endswith("%"):
        return True
    changed = before in rules["changes"] or rules["lexicon"].is_of(before, rules["changes"])
    return changed or before in rules["shares_told"]


def is_reported(text: str, reading: Reading, language: Language) -> bool:
    """Whether a half is one of a year, as reports tell it: "profit rose in the first half", "net was $3"."""
    half = reading.time
    if not isinstance(half, m.Spell) or half.unit is not Granularity.HALF or half.year is not None:
        return False
    if second_word(text, reading.last) in language.words["A"] and not _is_of_unit(text, reading.last, language):
        return False  # "the first half of a double bill"
    start = max(text.rfind(". ", 0, reading.first), reading.first - 80, 0)
    beside = f"{text[start : reading.first]} {text[reading.last : reading.last + 30]}".lower()
    told, words = language.clauses["planned"], set(_WORDS.findall(beside))
    if not words.isdisjoint(told["reports"]):
        return True
    if not words.isdisjoint(told["plays"]):
        return False
    return (
        _MONEY.search(beside) is not None
        or ("%" in beside and not words.isdisjoint(language.words["island"]["earned"]))  # "net rose 3%"
        or not words.isdisjoint(told["economy"])
        or _is_after_report(text, start, beside, told["reports"])
        or _is_of_report(text, reading.first, language)
    )


def _is_of_unit(text: str, position: int, language: Language) -> bool:
    """Whether a half is that of some unit: "the first half of a fiscal year"."""
    behind = _WORDS.findall(text[position : position + _AGE].lower())[:_FEW]
    return any(word in language.words["UNIT"] for word in behind)


def _is_of_report(text: str, position: int, language: Language) -> bool:
    """Whether what stands before a half tells sums and, twice or more, what is reported of a company or of trade."""
    told, before = language.clauses["planned"], text[max(0, position - _ABOUT) : position]
    words = set(_WORDS.findall(before.lower()))
    if "%" not in before and _MONEY.search(before) is None and words.isdisjoint(language.words["HUNDRED"]):
        return False
    return words.isdisjoint(told["plays"]) and len(words.intersection([*told["reports"], *told["economy"]])) > 1


def _is_after_report(text: str, start: int, beside: str, reports: Container[str]) -> bool:
    """Whether a figure stands beside a half whose sentence follows one with the figures of a report: "Profit for 2021
    was $3 million. In the second half it was $2 million".
    """
    if not text.startswith(". ", start):
        return False
    before = text[max(0, start - _REPORTED) : start].rpartition(". ")[2].lower()
    sums = _DIGIT.search(beside) is not None and _DIGIT.search(before) is not None
    return sums and any(word in reports for word in _WORDS.findall(before))


def is_rate(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """ "$2 a year": a bare unit with the indefinite article and nothing before it; "500 Euro im Quartal".

    "$2 a year thereafter", too, but not "he died a year thereafter".
    """
    names = reading.names
    if names == ("A", "UNIT", "DIR") and text[reading.tokens[-1].start : reading.last].lower() in rules["ever_after"]:
        return _amount_before(text, reading, rules)
    return names == ("IN", "UNIT") or (
        reading.signal is None and len(names) == 2 and names[0] == "A" and isinstance(reading.meaning, m.Length)
    )


def _amount_before(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a number stands right before a phrase, or things that are counted."""
    words = _STOPS.split(text[max(0, reading.first - 40) : reading.first])[-1].lower().split()
    numbers = [word[-1].isdigit() or word in rules["lexicon"].closed["numeral"] for word in words]
    return numbers[-1:] == [True] or (bool(words) and is_plural(words[-1]) and any(numbers[-4:-1]))


def priced(text: str, reading: Reading, length: m.Meaning, rules: Mapping[str, Any]) -> bool:
    """Whether "a week" tells how often: a number stands before it, or things that are counted ("four flights a week",
    "two cups of tea a week"); a year is taken for one unless a cue denies it.
    """
    if isinstance(length, m.Length) and length.parts[0][1] >= Granularity.QUARTER:
        return True
    before = text[max(0, reading.first - 40) : reading.first]
    if _NUMBER.search(before[-24:]):
        return True
    words = _STOPS.split(before)[-1].lower().split()
    if len(words) > len(("cups", "of", "tea")) and words[-2] in rules["of"]:
        words = words[:-2]
    return bool(words) and is_plural(words[-1]) and any(word in rules["numbers"] for word in words[-4:-1])


_MONEY: Final = re.compile(r"[$€£¥₹₽₩₺₦]\s?\d")
_NUMBER: Final = re.compile(r"[\d$€£][^.!?\n]*\Z")
_STOPS: Final = re.compile(r"[.!?,;\n]")
