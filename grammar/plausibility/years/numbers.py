"""Whether four digits are a year or a number of things: by cues before them, by what is counted after them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Final

from attrs import define

from grammar.clauses.beside import ENDS, OPENS, OWNER, is_plural, second_word, word_before
from grammar.parsing.driver import Reading
from grammar.plausibility.names.borrowed import counts_things
from grammar.plausibility.years.citing import is_cited, is_of_pages
from grammar.plausibility.years.headings import is_heading, names_heading
from grammar.plausibility.years.made import is_described, is_kick_off, is_life, is_made, is_that_year
from grammar.plausibility.years.reckoned import is_reckoned, owns_figure, tells_of_year
from grammar.plausibility.years.spans import behind_span, two_years

_SIGNED: Final = re.compile(r"[§¶#№][^\S\n]?\Z")
_CLOSED: Final = re.compile(r"[.!?)](?:\s|\Z)|\Z")
_ENDED: Final = re.compile(r"[.!?)]*(?:\n|\Z|[.!?)]\s)")
_PLACE: Final = re.compile(r"[^\W\d_],[^\S\n]\Z")
_LISTED: Final = re.compile(r"\b([^\W\d_]+)[^\S\n](?:[12]\d{3}(?:,|[^\S\n]&)[^\S\n])+\Z")
_ALONE: Final = re.compile(r"[^\S\n]*(?:\n|\Z)")
_TALLIED: Final = re.compile(r"(?<![\w.,])(?:\d{1,3}(?:,\d{3})*)[^\S\n]+[a-z]+s[^\S\n]+([a-z]+)[^\S\n]+\Z")
_LIKELY: Final = 1500
_MODERN: Final = 1900
_MEASURED: Final = ("over", "at", "for", "by", "to")
"""Signals before what is counted, which no year follows: "seats for 1800 persons"."""
_THINGS: Final = re.compile(r"[^\S\n](?:([^\W\d_]{2,3})[^\S\n]|[–-][^\S\n]?)(\d{3,4})[^\S\n]+([^\W\d_]+)")


@define(slots=True, eq=False)
class Digits:
    """Four digits that may be a year, with the words right *before* and *after* them, as its judges see them."""

    text: str
    reading: Reading
    before: str
    after: str
    rules: Mapping[str, Any]

    @cached_property
    def low(self) -> str:
        """The word before in small letters."""
        return self.before.lower()

    @cached_property
    def second(self) -> str:
        """The second word before."""
        return word_before(self.text, self.reading.first - len(self.before) - 1)

    @cached_property
    def year(self) -> int:
        """The year that it would be, 0 where it is spelled."""
        digits = self.text[self.reading.start : self.reading.end][-4:]
        return int(digits) if digits.isdigit() else 0

    @cached_property
    def likely(self) -> bool:
        """Whether years are told by such digits more often than things are."""
        return _LIKELY <= self.year < 2100

    @cached_property
    def round(self) -> bool:
        """Whether so many things are told by about as many digits."""
        return self.year % 100 == 0

    @cached_property
    def signs(self) -> tuple[str, str]:
        """The signs right beside it."""
        first, last = self.reading.first, self.reading.last
        return self.text[max(0, first - 2) : first], self.text[last : last + 1]


def is_year(text: str, reading: Reading, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """A bare year needs a cue: a preposition, brackets, a season before; a thing counted after it denies it."""
    seen = Digits(text, reading, before, after, rules)
    return next((told for judge in _JUDGES if (told := judge(seen)) is not None), False)


def _stated(seen: Digits) -> bool | None:
    """What tells it, whatever the rest: "## 1861", "It was 1588."; "42 U.S.C. § 1983", "300 shares and 1990 more"."""
    reading, plain = seen.reading, seen.reading.signal is None
    if plain and is_heading(seen.text, reading, seen.rules):
        return True
    if _SIGNED.search(seen.text, max(0, reading.first - 3), reading.first):
        return False
    if plain and seen.after in seen.rules["masses"]:
        more = f"{seen.after} {second_word(seen.text, reading.last)}" in seen.rules["roughly"]
        return None if more and seen.low in seen.rules["of"] else False  # "the rising of 1994 more than a million"
    said = plain and reading.tokens[0].kinds[0][0] == "YEAR" and states_year(seen.text, reading.first, seen.rules)
    said = said or (plain and is_that_year(seen.text, reading.first, reading.last, seen.rules))
    return True if said else None


def _of_things(seen: Digits) -> bool | None:
    """What is counted, and sections: "1800 jobs", "about 1990 men"; "U.S.C. 1331", "a grade C. 1998 was wet"."""
    reading = seen.reading
    if is_of_pages(seen.text, reading.first):
        return False
    if seen.after.lower() in seen.rules["year_things"]:
        return None if _leads_subject(seen) else False
    if seen.after in seen.rules["counted_at"] and (reading.signal is None or reading.signal[2] in _MEASURED):
        return False
    if seen.low in seen.rules["of"] and is_plural(seen.after):
        place = reading.first - len(seen.before) - 1
        opens = OPENS.search(seen.text, max(0, place - 4), place) is not None
        if opens or seen.second.lower() in seen.rules["outs"]:
            return False  # "Of 1912 patients, 30 died"
    beside = _TALLIED.search(seen.text, max(0, reading.first - 40), reading.first) if is_plural(seen.after) else None
    if beside is not None and beside[1] in seen.rules["listing"]:
        return False  # "1,812 rifles and 1944 shells"
    if not counted_roughly(reading):
        return None
    if reading.tokens[-2:-1] and is_plural(seen.after):
        return False
    if not seen.before.endswith(".") or not seen.text[reading.start].isupper():
        return None
    opens = OPENS.search(seen.text, max(0, reading.first - 5), reading.first) is not None
    return None if opens and seen.text[reading.first - 1 : reading.first] != "." else False


def _leads_subject(seen: Digits) -> bool:
    """Whether a year opens its sentence before a subject and its verb: "In 1973 women could not vote"; not "in 2000
    homes the power failed", "up to 1990 visitors came".
    """
    signal, words = seen.reading.signal, seen.rules["lexicon"]
    if signal is None or (signal[2] in _MEASURED and signal[2] != "by") or len(seen.reading.tokens) > 2:
        return False
    opens = OPENS.search(seen.text, max(0, seen.reading.first - 4), seen.reading.first) is not None
    does = second_word(seen.text, seen.reading.last).lower()
    helps = does in words.modal or does in words.be or does in words.have or does in words.do
    return opens and (helps or words.lemma_as(does, "VBD") is not None)


def _cited(seen: Digits) -> bool | None:
    """What is cited: "(Cheng et al., 2019)", "the Equality Act 2010"."""
    plain = seen.reading.signal is None and seen.year > 0
    cited = plain and is_cited(seen.text, seen.reading.first, seen.reading.last, seen.before, seen.rules)
    return True if cited else None


def _in_capitals(seen: Digits) -> bool | None:
    """Where nouns have a capital, and years stand without a preposition: "vor 1500 Zuschauern siegte 2019 der Klub"."""
    if not seen.rules["bare_years"]:
        return None
    if seen.reading.signal is None:
        return _is_bare_year(seen.text, seen.reading, seen.before, seen.after, seen.rules)
    return False if _counts_noun(seen.text, seen.reading, seen.after, seen.rules) else None


def _among_others(seen: Digits) -> bool | None:
    """What a list, a range or a group tells: "in 1994, 1995 and 1997"; "from 1800 to 2100 jobs", "a crowd of 1990"."""
    text, reading, rules = seen.text, seen.reading, seen.rules
    listed = _LISTED.search(text, max(0, reading.first - 80), reading.first)
    if listed and (listed[1].lower() in rules["year_cues"] or listed[1].lower() in rules["years_listed"]):
        return True
    ranged = _THINGS.match(text, reading.last)
    if ranged and ranged[1] and ranged[1].lower() not in rules["listing"] | rules["words_to"]:
        ranged = None  # "won in 1994 by 600 votes"
    if ranged and ranged[3].lower() in rules["year_things"]:
        return False
    if ranged and is_plural(ranged[3]) and not two_years(text, reading, seen.before, ranged, rules):
        return False
    return False if seen.low in rules["of"] and seen.second.lower() in rules["groups"] else None


def _behind_signal(seen: Digits) -> bool | None:
    """What its preposition tells: "in 1945"; "at 1945 Elm Street", "up from 1940", "for 1800 seats"."""
    signal, after = seen.reading.signal, seen.after
    if signal is None:
        return None
    if signal[2] == "on" and _compares(seen):
        return True
    if signal[2] in seen.rules["no_year_signals"] or counts_things(
        seen.text, seen.reading, seen.before, "", seen.rules
    ):
        return False
    plural = after[:1].islower() and after.endswith("s") and len(after) > 3
    plural = plural and not after.endswith(("ss", "us", "is", "was"))
    return not plural or signal[2] not in _MEASURED


def _compares(seen: Digits) -> bool:
    """Whether a share or a direction stands before "on" and a year: "down 8% on 2023", "up slightly on 2019"."""
    first = seen.reading.first
    shared = seen.text[max(0, first - 2) : first].strip() == "%" or seen.low in seen.rules["shares_told"]
    shared = shared or f"{seen.second} {seen.low}".lower() in seen.rules["shares_told"]
    told = {seen.low, seen.second.lower()} & seen.rules["moved"]
    return (shared or bool(told)) and seen.likely and not (seen.after and seen.after not in seen.rules["small"])


def _counted(seen: Digits) -> bool | None:
    """Whether words before and after make a number of things of it: "fell to 1830", "about 1990 degrees"."""
    if counts_things(seen.text, seen.reading, seen.before, seen.second, seen.rules):
        return False
    lower = seen.after.islower() and seen.after not in seen.rules["small"]
    return False if lower and counted_roughly(seen.reading) else None


def _reckoned(seen: Digits) -> bool | None:
    """Whether its clause tells what kind of year it is: "he said 1990 will be good", "expect 1990 to be flat"."""
    here, plain = (seen.text, seen.reading.last), not seen.round and seen.reading.signal is None
    told = owns_figure(*here, seen.before, seen.rules) or (plain and is_reckoned(*here, seen.low, seen.rules))
    told = told and _MODERN <= seen.year < 2036
    return True if told or (plain and seen.likely and tells_of_year(*here, seen.before, seen.rules)) else None


def _described(seen: Digits) -> bool | None:
    """Whether it stands between an article and a noun: "a 1996 law", "his unsuccessful 1996 campaign"; it is
    a number in "300 people and 1430 dogs".
    """
    after, determiners = seen.after, seen.rules["determiners"]
    plural = after[:1].islower() and after.endswith("s")
    if seen.likely and len(after) > 2 and not plural and seen.low in determiners:
        return True
    named = after.isalpha() and 1900 <= seen.year < 2036 and not seen.round and not after.endswith("s")
    noun = after[:1].islower() or named  # "the famous 1960 World Series"
    modern = 1900 <= seen.year < 2036 and not seen.round and after.islower() and len(after) > 2 and not plural
    if modern and behind_span(seen.text, seen.reading.first, seen.rules):
        return True  # "the two-week 1966 walkout"
    described = seen.before[:1].islower() and noun and len(after) > 3 and not plural
    if described and seen.second.lower() in determiners:
        return True
    number = is_plural(after) and seen.year < 1900 and seen.low in seen.rules["listing"]
    return False if number and not seen.second.isdigit() else None


def _behind_cue(seen: Digits) -> bool | None:
    """What the word or bracket before it tells: "(1863)", "founded 1136", "ended 2025 with", "the firm's 1989 loss"."""
    text, reading, rules, (led, ends) = seen.text, seen.reading, seen.rules, seen.signs
    if (led[-1:] in ("(", "[") and ends in (")", "]")) or seen.low in rules["year_cues"]:
        return not is_kick_off(text, reading.first, seen.year, rules)
    if is_life(text, reading.first, reading.last, seen.before, rules):
        return True
    closed = ENDS.match(text, reading.last) or (seen.after in rules["small"] and seen.after not in rules["of"])
    spanned = 1900 <= seen.year < 2100 and seen.low in rules["spanning"]
    spanned = spanned or (seen.likely and rules["lexicon"].is_of(seen.low, rules["lexicon"].lists["remembering"]))
    if closed and (spanned or (not seen.round and is_made(text, reading.first, seen.before, rules))):
        return True
    if seen.likely and not seen.round and led[-1:] == "(" and ends in (",", ";"):
        return is_described(text, reading.last, word_before(text, reading.first - 1), rules)
    return True if seen.likely and seen.before.endswith(OWNER) else None


def _before_noun(seen: Digits) -> bool | None:
    """What is told of years stands beside: "expects 2019 sales of $3 billion", "after a hard 2020, ..."; no unlikely
    year goes further than this.
    """
    if names_heading(seen.text, seen.reading, seen.year, seen.rules):
        return True
    if not seen.likely:
        return False
    near = 1950 <= seen.year < 2036 and not seen.round
    if near and seen.low in seen.rules["years_were"] and seen.second.lower() in seen.rules["a"]:
        return True if ENDS.match(seen.text, seen.reading.last) or seen.after in seen.rules["small"] else None
    return True if near and seen.after.lower() in seen.rules["of_years"] else None


def _closing(seen: Digits) -> bool | None:
    """Whether it closes a line or a clause: a heading of its own, "Kabul, 1983.", "our photo clinic 2015."."""
    text, reading, before = seen.text, seen.reading, seen.before
    if _ALONE.match(text, reading.last) and not text[text.rfind("\n", 0, reading.first) + 1 : reading.first].strip():
        return True
    if _PLACE.search(text, max(0, reading.first - 3), reading.first) and _ENDED.match(text, reading.last):
        return True
    if 1900 <= seen.year < 2036 and _CLOSED.match(text, reading.last) and before.islower() and len(before) > 2:
        return not seen.round and seen.low.rstrip(".") not in seen.rules["numbered"]
    return None


def _opening(seen: Digits) -> bool | None:
    """Whether it opens a line: "2003: Invasion", "1972 election and peace accords", "2012 Film Days"."""
    first, after = seen.reading.first, seen.after
    if seen.before or (first and not OPENS.search(seen.text, max(0, first - 4), first)):
        return None
    headed = seen.signs[1] == ":" or after[:1].islower() or (after[:1].isupper() and seen.year >= 1900)
    return True if headed else None


def _behind_name(seen: Digits) -> bool:
    """Whether a name before it is of something that comes each year: "at Wimbledon 1996"; "Orion 2000" is a model."""
    text, first, before, rules = seen.text, seen.reading.first, seen.before, seen.rules
    told = text[max(0, first - len(before) - 3) : max(0, first - len(before) - 1)].rstrip(" ")[-1:]
    inside = told.isalnum() or told in (",", "’", "'", "@") or before.isupper()  # no capital that opens a sentence
    named = len(before) > 1 and before[0].isupper() and seen.signs[0].strip() != "."
    named = named and inside and seen.year >= 1900 and not seen.round
    if not named or seen.second.lower() in rules["a"] or seen.second.lower() in rules["naming"]:
        return False
    plural = seen.after[:1].islower() and seen.after.endswith("s")
    return not plural and seen.low.rstrip(".") not in rules["numbered"]


_JUDGES: Final[tuple[Callable[[Digits], bool | None], ...]] = (
    _stated,
    _of_things,
    _cited,
    _in_capitals,
    _among_others,
    _reckoned,
    _behind_signal,
    _counted,
    _described,
    _behind_cue,
    _before_noun,
    _closing,
    _opening,
    _behind_name,
)
"""In order: the first that has a say decides."""


def states_year(text: str, start: int, rules: Mapping[str, Any]) -> bool:
    """Whether four digits are what "it was" or "the year was" tells: "It was 1588.", "her best year was 1992; ..."."""
    verb = word_before(text, start)
    if verb.lower() not in rules["be"] or not ENDS.match(text, start + 4):
        return False
    place = start - len(verb) - 1
    subject = word_before(text, place)
    if subject.lower() in rules["years"]:
        return True
    place -= len(subject) + 1
    opens = place < 1 or OPENS.search(text, max(0, place - 4), place) is not None
    closed = rules["lexicon"].closed
    told = rules["expletive"] | (closed["stating"] & closed["determiner"])  # "it was", "that was"
    return subject.lower() in told and opens and text[start + 2 : start + 4] != "00"


def is_roman_year(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether letters are a year in Roman numbers: behind words that lead to it, or in brackets."""
    around = text[reading.first - 1 : reading.first], text[reading.last : reading.last + 1]
    if around[0] in ("(", "[") and around[1] in (")", "]"):
        return reading.first > 0
    if around[1] == " " and text[reading.last + 1 : reading.last + 2].isupper():
        return False  # "in MDCC Hall"
    return word_before(text, reading.first).lower().rstrip(".") in rules["roman"]


def _is_bare_year(text: str, reading: Reading, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """As ``is_year``, where a year stands without a preposition and a noun that it counts has a capital."""
    year = int(text[reading.start : reading.end][-4:]) if text[reading.start : reading.end][-4:].isdigit() else 0
    low = before.lower().rstrip(".")
    around = text[max(0, reading.first - 1) : reading.first], text[reading.last : reading.last + 1]
    if around[0] in ("(", "[") and around[1] in (")", "]", ","):
        return True
    if low in rules["numbered"] or counted_roughly(reading):
        return False
    noun = after[:1].isupper() and around[1] == " " and after.lower() not in rules["small"]
    if low in rules["year_cues"]:
        return not noun or year % 50 != 0
    return not noun and 1500 <= year < 2100 and year % 100 != 0


def _counts_noun(text: str, reading: Reading, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether a noun with a capital follows a number after a signal, and the number may be one of things."""
    noun = after[:1].isupper() and text[reading.last : reading.last + 1] == " " and after.lower() not in rules["small"]
    rounded = text[reading.end - 2 : reading.end] in ("00", "50")
    return noun and (rounded or (reading.signal is not None and reading.signal[2] in ("in", "before")))


def counted_roughly(reading: Reading) -> bool:
    """Whether a word for "about" or "up to" stands before the number."""
    return any(token.kinds[0][0] == "MODQ" for token in reading.tokens)
