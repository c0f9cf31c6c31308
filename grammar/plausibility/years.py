"""Whether four digits are a year or a number of things: by cues before them, by what is counted after them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.clauses.beside import ENDS, OPENS, is_plural, word_before
from grammar.granularity import Granularity
from grammar.parsing.driver import Reading
from grammar.plausibility.borrowed import counts_things
from grammar.plausibility.made import is_described, is_made

_SIGNED: Final = re.compile(r"[§¶#№][^\S\n]?\Z")
_CLOSED: Final = re.compile(r"[.!?)](?:\s|\Z)|\Z")
_ENDED: Final = re.compile(r"[.!?)]*(?:\n|\Z|[.!?)]\s)")
_PLACE: Final = re.compile(r"[^\W\d_],[^\S\n]\Z")
_LISTED: Final = re.compile(r"\b([^\W\d_]+)[^\S\n](?:[12]\d{3},[^\S\n])+\Z")
_ALONE: Final = re.compile(r"[^\S\n]*(?:\n|\Z)")
_MARKED: Final = re.compile(r"(?:\A|\n)[^\S\n]*(?:#{1,6}[^\S\n]+|={2,6}[^\S\n]*|\*\*|__)\Z")
_DIGITS: Final = re.compile(r"[^\S\n]+\S+[^\S\n]+[12]\d{3}\b")
_CLOSES: Final = re.compile(r"[^\S\n]*(?:#+|={2,6}|\*\*|__)?:?[^\S\n]*(?:\n|\Z)")
_ANNAL: Final = re.compile(r"\.[^\S\n]+([A-Z][^.\n]{1,120})")
_BEGINS: Final = re.compile(r"(?:^|\n[^\S\n]*|[.!?”\"][^\S\n]*)(?:^|\n)[^\S\n]*\Z")
_HEADS: Final = re.compile(r"(?::|[^\S\n]+[–—-])[^\S\n]+[^\W\d_]")
_BULLET: Final = re.compile(r"(?:\A|\n)[^\S\n]*(?:[-*•·][^\S\n]+)?\Z")
_ENTRY: Final = re.compile(r"(?:\A|\n)[^\S\n]*(?:[-*•·][^\S\n]+)?[12]\d(\d\d)(?::|[^\S\n]+[–—-])[^\S\n]")
_BESIDE: Final = 300
"""So many characters at most stand between a line of a timeline and one that tells what it is."""
_MINUTES: Final = 60
_LIKELY: Final = 1500
_THINGS: Final = re.compile(r"[^\S\n](?:([^\W\d_]{2,3})[^\S\n]|[–-][^\S\n]?)(\d{3,4})[^\S\n]+([^\W\d_]+)")


def is_year(text: str, reading: Reading, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """A bare year needs a cue: a preposition, brackets, a season before; a thing counted after it denies it."""
    if reading.signal is None and is_heading(text, reading, rules):
        return True
    if _SIGNED.search(text, max(0, reading.first - 3), reading.first):
        return False  # "42 U.S.C. § 1983"
    if reading.signal is None and after in rules["masses"]:
        return False  # "300 shares and 1990 more", "foot and 1500 horse"
    if reading.signal is None and reading.tokens[0].kinds[0][0] == "YEAR" and states_year(text, reading.first, rules):
        return True
    if after.lower() in rules["year_things"] or (
        reading.tokens[-2:-1] and is_plural(after) and counted_roughly(reading)
    ):
        return False
    opens = OPENS.search(text, max(0, reading.first - 5), reading.first) is not None
    opens = opens and text[reading.first - 1 : reading.first] != "."
    if before.endswith(".") and text[reading.start].isupper() and counted_roughly(reading) and not opens:
        return False  # "U.S.C. 1331", "a grade C. 1998 was wet"
    if rules["bare_years"] and reading.signal is None:
        return _is_bare_year(text, reading, before, after, rules)
    if rules["bare_years"] and _counts_noun(text, reading, after, rules):
        return False  # "before 1500 spectators"
    listed = _LISTED.search(text, max(0, reading.first - 80), reading.first)
    if listed and (listed[1].lower() in rules["year_cues"] or listed[1].lower() in rules["years_listed"]):
        return True  # "in 1994, 1995 and 1997", "tax years 1994, 1995 and 1997"
    ranged = _THINGS.match(text, reading.last)
    if ranged and ranged[3].lower() in rules["year_things"]:
        return False  # "from 1800 to 2100 jobs"
    if ranged and is_plural(ranged[3]) and not _two_years(text, reading, before, ranged, rules):
        return False
    if before.lower() in rules["of"] and word_before(text, reading.first - len(before) - 1).lower() in rules["groups"]:
        return False  # "a crowd of 1990"
    if reading.signal is not None:
        if reading.signal[2] in rules["no_year_signals"]:
            return False  # "at 1945 Elm Street"
        if counts_things(text, reading, before, "", rules):
            return False  # "up from 1940"
        plural = (
            after[:1].islower()
            and after.endswith("s")
            and len(after) > 3
            and not after.endswith(("ss", "us", "is", "was"))
        )
        return not plural or reading.signal[2] not in ("over", "at", "for", "by", "to")
    if counts_things(text, reading, before, word_before(text, reading.first - len(before) - 1), rules):
        return False
    year = int(text[reading.start : reading.end][-4:]) if text[reading.start : reading.end][-4:].isdigit() else 0
    likely = _LIKELY <= year < 2100
    if counted_roughly(reading) and after.islower() and after not in rules["small"]:
        return False  # "about 1990 degrees"
    singular = len(after) > 2 and not (after[:1].islower() and after.endswith("s"))
    if likely and singular and before.lower() in rules["determiners"]:
        return True  # "a 1996 law"
    described = before[:1].islower() and after[:1].islower() and len(after) > 3 and not after.endswith("s")
    second = word_before(text, reading.first - len(before) - 1)
    if described and second.lower() in rules["determiners"]:
        return True  # "his unsuccessful 1996 campaign"
    if is_plural(after) and year < 1900 and before.lower() in rules["listing"] and not second.isdigit():
        return False  # "300 people and 1430 dogs"
    around = text[max(0, reading.first - 2) : reading.first], text[reading.last : reading.last + 1]
    if (around[0][-1:] in ("(", "[") and around[1] in (")", "]")) or before.lower() in rules["year_cues"]:
        return True
    closed = ENDS.match(text, reading.last) or (after in rules["small"] and after not in rules["of"])
    if closed and year % 100 and is_made(text, reading.first, before, rules):
        return True  # "founded 1136; dissolved 1539"
    if closed and 1900 <= year < 2100 and before.lower() in rules["spanning"]:
        return True  # "ended 2025 with fewer staff"
    if likely and year % 100 and around[0][-1:] == "(" and around[1] in (",", ";"):
        return is_described(text, reading.last, word_before(text, reading.first - 1), rules)
    if before.endswith(("'s", "’s")) and likely:
        return True  # "the company's 1989 profit"
    if not likely:
        return False
    if 1950 <= year < 2036 and year % 100 != 0 and after.lower() in rules["of_years"]:
        return True  # "expects 2019 sales of $3 billion", "raised its profit and 2019 guidance"
    if _ALONE.match(text, reading.last) and not text[text.rfind("\n", 0, reading.first) + 1 : reading.first].strip():
        return True  # a line of its own: a heading
    if _PLACE.search(text, max(0, reading.first - 3), reading.first) and _ENDED.match(text, reading.last):
        return True  # "Kabul, 1983.", "The blockade, 1861"
    if 1900 <= year < 2036 and _CLOSED.match(text, reading.last) and before.islower() and len(before) > 2:
        return year % 100 != 0 and before.lower().rstrip(".") not in rules["numbered"]  # "our photo clinic 2015."
    opens = not before and bool(reading.first == 0 or OPENS.search(text, max(0, reading.first - 4), reading.first))
    if opens and (around[1] == ":" or after[:1].islower() or (after[:1].isupper() and year >= 1900)):
        return True  # "2003: Invasion", "1972 election and peace accords", "2012 Film Days"
    earlier = word_before(text, reading.first - len(before) - 1).lower()
    told = text[max(0, reading.first - len(before) - 3) : max(0, reading.first - len(before) - 1)].rstrip(" ")[-1:]
    inside = told.isalnum() or told in (",", "’", "'", "@") or before.isupper()  # no capital that opens a sentence
    named = len(before) > 1 and before[0].isupper() and around[0].strip() != "." and year >= 1900
    named = named and year % 100 != 0  # "Orion 2000": more often a model or an amount
    named = named and inside and earlier not in rules["a"] and earlier not in rules["naming"]
    return (
        named
        and before.lower().rstrip(".") not in rules["numbered"]
        and not (after[:1].islower() and after.endswith("s"))
    )


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


def _heads_annal(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a year with a full stop opens a line that tells what was done: "1215. The barons met at Stamford"."""
    if reading.names != ("YEAR",):
        return False
    begins = _BEGINS.search(text, max(0, reading.first - 8), reading.first)  # no line that only breaks there
    told = _ANNAL.match(text, reading.last) if begins else None
    return told is not None and any(rules["lexicon"].tells(word) for word in told[1].lower().split())


def _heads_entry(text: str, reading: Reading) -> bool:
    """Whether a year heads a line of a timeline, where no clock tells its number: "1066: Harold falls".

    A number that may be an hour is a year where a line beside is headed by one that can be none.
    """
    if reading.names != ("YEAR",) or _HEADS.match(text, reading.last) is None:
        return False
    if _BULLET.search(text, max(0, reading.first - 8), reading.first) is None:
        return False
    year = int(text[reading.last - 4 : reading.last])
    if year % 100 >= _MINUTES or (year >= _LIKELY and text[reading.last] == ":"):
        return True
    beside = _ENTRY.finditer(text, max(0, reading.first - _BESIDE), reading.last + _BESIDE)
    return any(int(other[1]) >= _MINUTES for other in beside)


def is_roman_year(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether letters are a year in Roman numbers: behind words that lead to it, or in brackets."""
    around = text[reading.first - 1 : reading.first], text[reading.last : reading.last + 1]
    if around[0] in ("(", "[") and around[1] in (")", "]"):
        return reading.first > 0
    if around[1] == " " and text[reading.last + 1 : reading.last + 2].isupper():
        return False  # "in MDCC Hall"
    return word_before(text, reading.first).lower().rstrip(".") in rules["roman"]


def is_subject(text: str, reading: Reading, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether "the year" is the one that is told right behind it: "The year was 1588."."""
    if after not in rules["be"] or reading.meaning != m.Unit(Granularity.YEAR, 0, m.Anchor.DISCUSSED):
        return False
    return _DIGITS.match(text, reading.last) is not None


def is_heading(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a year is all that a heading of marked-up text holds, or heads an annal: "## 1861", "1215. The king"."""
    if _heads_annal(text, reading, rules) or _heads_entry(text, reading):
        return True
    before = _MARKED.search(text, max(0, reading.first - 10), reading.first)
    alone = reading.tokens[-1].kinds[0][0] == "YEAR" and before is not None
    return alone and _CLOSES.match(text, reading.last) is not None


def _two_years(text: str, reading: Reading, before: str, ranged: re.Match[str], rules: Mapping[str, Any]) -> bool:
    """ "The 2010 and 2014 elections": two years that share what they are of."""
    years = [int(digits) for digits in (text[reading.end - 4 : reading.end], ranged[2]) if digits.isdigit()]
    listed = str(ranged[1] or "").lower() in rules["listing"] and before.lower() in rules["determiners"]
    return listed and len(years) == 2 and 1800 <= years[0] < years[1] < 2100 and any(year % 50 for year in years)


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


def is_far_year(signal: str, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether four digits from 2100 on may be a year: after a signal of years, and counting nothing."""
    return signal in ("in", "by", "until", "since", "before", "after", "from") and (
        not after or after.lower() in rules["small"]
    )


def lost_year(text: str, reading: Reading) -> str:
    """The number right after a date without a year, if it must be the year but is none that is read ("5 March 987")."""
    if reading.tokens[-1].kinds[0][0] not in ("N2", "ORD", "MONTH", "NAMED") or not m.turns(reading.meaning):
        return ""
    found = re.match(
        r",?[^\S\n]+(\d{3}|\d{5,})(?=[^\S\n]*(?:[.,;:!?)]|\Z|\n))(?![.,]\d)", text[reading.last : reading.last + 20]
    )
    return found[1] if found else ""


def counted_roughly(reading: Reading) -> bool:
    """Whether a word for "about" or "up to" stands before the number."""
    return any(token.kinds[0][0] == "MODQ" for token in reading.tokens)
