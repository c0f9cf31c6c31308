"""Words for a time that belong to something else, as the words beside them tell: a war, a game, a version, a source."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, OWNER, second_word, word_after, word_before
from grammar.granularity import Granularity
from grammar.parsing.driver import Reading
from grammar.plausibility.numbers.numeric import is_listed
from grammar.plausibility.years.made import is_made

_OWNING: Final = re.compile(r"['’][^\S\n]+[^\W\d_a-z]")
_DOTTED: Final = re.compile(r"\d\.\d+(?:\.\d+)?\Z", re.ASCII)
_BESIDE: Final = (",", ":", "—", "–")
_PAIRED: Final = re.compile(r"\((?:[12]\d{3}[–-]\d{1,4},[^\S\n])+\Z")
_BRACKET: Final = 60
"""So many characters at most hold such pairs in brackets."""
_NOUNS: Final = 3
"""So many words at most name who acts: "the year her first grandchild was born"."""
_LISTED: Final = re.compile(r"[^\W\d_],[^\S\n]\Z")
_PART: Final = re.compile(r"[^.;:!?\n]*\Z")
_STRETCHES: Final = ("in", "over", "during", "within")
"""Signals after which "the last day" is the day before now."""


def is_borrowed(text: str, reading: Reading, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether words for a time name no time here: "the Seven Years' War", "the last day of the sale"."""
    own, names = reading.own, reading.own_names
    last, signal = own[-1], reading.signal[2] if reading.signal else ""
    if names[-1] == "UNITS" and text[last.start].isupper() and _OWNING.match(text, reading.last):
        return True  # "the Thirty Years' War"
    if names == ("A", "SECOND") and after.islower() and after not in rules["small"]:
        return True  # "for a second night"
    if names == ("THE", "DET", "UNIT") and own[1].kinds[0][1] == "last" and last.kinds[0][1] == "day":
        return signal not in _STRETCHES or (after in rules["of"] and second_word(text, reading.last) not in rules["a"])
    if names[-1] == "NAMED" and rules["edges"].get(after) == "eve":
        return True  # "Xmas eve eve"
    if (
        names == ("PARTDAY",)
        and not signal
        and after in rules["be"]
        and before.islower()
        and before not in rules["small"]
    ):
        return True  # "the town's worst night was Saturday"
    ended = names in (("DET", "UNIT"), ("DET", "PARTDAY")) and own[0].kinds[0][1] == "last"
    ended = ended and (names[1] == "PARTDAY" or last.kinds[0][1] == "day")
    if ended and (before in rules["possessives"] or before.endswith(OWNER)):
        return True  # "on his last day in office", "the minister's last night in office"
    if names[-1] == "PARTDAY" and after in rules["of"] and _is_last_of(text, reading, before, rules):
        return True  # "the last night of the conference"
    if names[-1] == "UNIT" and last.kinds[0][1] == "quarter" and signal == "in" and before in rules["remaining"]:
        return True  # "with 2:12 left in the third quarter"
    if names == ("VAGUE",) and f"{after} {second_word(text, reading.last)}" in rules["besides"]:
        return True  # "any day other than"
    if names.count("WEEKDAY") == len(names) and signal in ("", "on") and _is_exempt(text, reading.first, rules):
        return True  # "any day other than a Saturday, Sunday"
    dotted = names[-1] == "SLASH" and "." in text[last.start : last.end]
    if not dotted or not isinstance(reading.time, m.NumericDate | m.Date) or rules["nouns"]:
        return False
    return before in rules["numbered"] or _DOTTED.search(text[: reading.first].rstrip()[-16:]) is not None


def _is_last_of(text: str, reading: Reading, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether "last" behind an article or another number tells which one of several it is: "the last night [of]", "the
    fourth and last night [of]"; not "the arrest last night of two men".
    """
    own, names = reading.own, reading.own_names
    if names not in (("THE", "DET", "PARTDAY"), ("DET", "PARTDAY")) or own[-2].kinds[0][1] != "last":
        return False
    second = word_before(text, reading.first - len(before) - 1).lower()
    return names[0] == "THE" or (before in rules["lexicon"].closed["coordinator"] and second in rules["ordinals"])


def tells_which(text: str, reading: Reading, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether words behind a unit tell which one is meant: "the year he turned ninety", "1974, the year his wife died",
    but "later in the year he moved", "they ended the year a point ahead".
    """
    named, words = reading.time, rules["lexicon"]
    if isinstance(named, m.Unit) and reading.own_names == ("DET", "UNIT") and reading.own[0].kinds[0][1] == "last":
        if named.unit is Granularity.DAY and after:
            return True  # "last day to register", which is not yesterday
        if not before and reading.signal is None and after in rules["of"] and second_word(text, reading.last).isalpha():
            return True  # "Last week of term!"
    if isinstance(named, m.Unit) and named.anchor is not m.Anchor.DISCUSSED:
        return named.anchor is m.Anchor.PREVIOUS and named.shift == 0 and _same_as(text, reading, before, after, rules)
    closed, low, second = words.closed, after.lower(), second_word(text, reading.last)
    if low in rules["in"] and second in closed["relative"]:
        return True  # "the year in which she was born"
    if second in closed["ensuing"]:
        return (
            second_word(text, reading.last + 1 + len(after)) in rules["determiners"]
        )  # "the year that followed the war"
    if reading.signal is not None or (before in closed["preposition"] and before not in closed["comparative"]):
        within = reading.signal[2] == "in" if reading.signal is not None else before in rules["in"]
        if low in closed["complementizer"]:  # "in the year that she was born"
            return within and second in closed["subject_pronoun"] | rules["determiners"] | closed["possessive"]
        return within and low in closed["possessive"]  # "in the year his father died"
    if after.islower() and after not in rules["small"] and _happened(second, rules) and before.isalpha():
        return before not in rules["determiners"]  # "he left the year war broke out"
    if low in closed["subject_pronoun"]:
        return True
    if low not in rules["determiners"] | closed["complementizer"] and not after[:1].isupper():
        return False
    if low in closed["complementizer"] and second in rules["ended"]:
        return False  # "the quarter that ended Sept. 30"
    if low in closed["complementizer"] and second in closed["subject_pronoun"]:
        return True
    sign = text[max(0, reading.first - 4) : reading.first].rstrip(" ")[-1:]
    if sign in ("", "\n", ".", *_BESIDE) or before in rules["lexicon"].be or before in closed["comparative"]:
        return True
    return _acts_soon(text, reading.last + 1 + len(after), rules) and before not in rules["determiners"]


def _acts_soon(text: str, place: int, rules: Mapping[str, Any]) -> bool:
    """Whether a noun and its verb stand behind a word: "born the year the war broke out", "her first son was born"."""
    for _ in range(_NOUNS):
        noun = word_after(text, place)
        if not noun or noun.lower() in rules["small"]:
            return False
        if rules["lexicon"].tells(second_word(text, place)):
            return True
        place += 1 + len(noun)
    return False


def _same_as(text: str, reading: Reading, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether "the same year" is that of a deed: "died the same year she did"; not "he left, and the same year he"."""
    closed, low = rules["lexicon"].closed, after.lower()
    if reading.signal is not None or not before.isalpha() or before in closed["coordinator"]:
        return False
    if text[reading.own[0].start : reading.own[0].end].lower() in closed["complementizer"]:
        return False  # "after the defeat of that day troops were sent"
    second = second_word(text, reading.last)
    if low in closed["subject_pronoun"]:
        return True
    if low in rules["determiners"] | closed["possessive"]:
        return _happened(second_word(text, reading.last + 1 + len(after)), rules)
    return after.isalpha() and after not in rules["small"] and _happened(second, rules)


def _happened(word: str, rules: Mapping[str, Any]) -> bool:
    """Whether a word is a verb that tells what was done, and no participle."""
    return bool(rules["lexicon"].is_past(word))


def is_code_of_years(text: str, reading: Reading, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether a year and one digit are more likely a number or a score than two years: "gate 1998-9", "in 1998-9".

    And a year and what may be its month with a dash between, unless the clause ends there: "2016 - 11 die in fire".
    """
    kinds, named = reading.own_names, reading.time
    if len(kinds) != 3 or "DASH" not in kinds:
        return False
    if {*kinds} == {"DASH", "N2", "YEAR"} and isinstance(named, m.Date) and named.month is not None:
        told = reading.signal is not None or (before.islower() and before.isalpha() and before not in rules["numbered"])
        told = told or not text[: reading.first].strip()
        return not told or before in rules["be"] or CLOSES.match(text, reading.last) is None
    if kinds != ("YEAR", "DASH", "N2") or reading.own[-1].end - reading.own[-1].start > 1:
        return False
    told = reading.signal is not None or before in rules["year_cues"] or before in rules["determiners"]
    told = told or is_made(text, reading.first, before, rules)
    return not (told or text[reading.first - 1 : reading.first] == "(" or _labels(text, reading, rules))


def _labels(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether two years end a part of a label: "Silver teapot, London, 1764-5"."""
    if not CLOSES.match(text, reading.last):
        return False
    if _PAIRED.search(text, max(0, reading.first - _BRACKET), reading.first):
        return True  # "mayor (1612-13, 1627-8)"
    if not _LISTED.search(text, max(0, reading.first - 3), reading.first):
        return False
    before, words = word_before(text, reading.first - 2), rules["lexicon"]
    if before.islower():  # "they led in points, 1764-5" tells a score
        part = _PART.search(text, max(0, reading.first - _BRACKET), reading.first)
        verbs = part[0].lower().replace(",", " ").split() if part is not None else ()
        if any(words.tells(word) and word not in words.be for word in verbs):
            return False
    return before.lower() not in rules["numbered"]


def is_version(text: str, reading: Reading, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether three numbers with dots, the last of two digits, are more likely those of a version than a date.

    A word before them tells that they are one ("on", "dated"), or two of them that are the ends of a range; without
    one the first must be no month, and each be of two digits: "31.01.22".
    """
    if "SLASH" not in reading.own_names:
        return False
    own = reading.own
    dotted = [token for token in own if token.kinds[0][0] == "SLASH" and "." in text[token.start : token.end]]
    numbers = [text[token.start : token.end].split(".") for token in dotted]
    if not numbers or any(len(digits[0]) > 2 or len(digits[-1]) > 2 for digits in numbers):
        return False
    if before in rules["numbered"] or rules["nouns"]:
        return before in rules["numbered"]
    signalled = reading.signal is not None and reading.signal[2] != "in"
    if len(dotted) > 1 or signalled or before in rules["dating"] or (len(own) == 1 and is_listed(text, reading, rules)):
        return len(own) > 1 and len(dotted) == 1
    if _is_month_first(numbers[0], before, rules):
        return False
    return not (int(numbers[0][0]) > 12 and all(len(digits) == 2 for digits in numbers[0]))


def _is_month_first(digits: Sequence[str], before: str, rules: Mapping[str, Any]) -> bool:
    """Whether three numbers with dots are a month, a day and a year, and no version: "skyrim 11.11.11"."""
    if not rules["doers"] or len(digits) != 3 or len(digits[2]) != 2 or before in rules["software"]:
        return False
    month, day = int(digits[0]), int(digits[1])
    sure = 1 <= month <= 12 < day <= 31 or (month == day == int(digits[2]) and month > 9)
    return sure and (not before or before.islower())


def _is_exempt(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether a weekday is one of those that words before it leave out."""
    words = text[max(0, position - 80) : position].lower().replace(",", " ").split()
    while words and (words[-1] in rules["weekdays"] or words[-1] in rules["listing"] or words[-1] in rules["a"]):
        words.pop()
    return " ".join(words[-2:]) in rules["besides"]


def is_uncounted(text: str, reading: Reading, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether bare units follow a number that is none of ours: "zillions of years ago" are not "years ago"."""
    number = word_before(text, reading.first - len(before) - 1).lower() if before in rules["of"] else before
    return number in rules["uncounted"] or number[-1:].isdigit()


def moves(word: str, rules: Mapping[str, Any]) -> bool:
    """Whether a word tells that an amount moved: "the index fell to 1830"."""
    return word.lower() in rules["amounts_move"] or rules["lexicon"].is_of(word.lower(), rules["amounts_move"])


def _falls(told: m.Range) -> bool:
    """Whether a range of two numbers ends below its start: "from 2080 to 1950" are no years."""
    years = [end.year for end in (told.start, told.end) if isinstance(end, m.Date) and end.year is not None]
    return len(years) == 2 and years[0] > years[1]


def counts_things(text: str, reading: Reading, before: str, second: str, rules: Mapping[str, Any]) -> bool:
    """Whether four digits go on with a number of things, or belong to the reference to a source."""
    low = before.lower()
    owner = text.startswith(OWNER, reading.last)  # "more than 1995's"
    if reading.signal is None and not owner and f"{second} {before}".lower() in rules["roughly"]:
        return True  # "has played more than 1500 since then"
    if low in rules["words_to"]:
        return second.lower() in rules["year_things"] or moves(second, rules)  # "fell 20 points to 1830"
    if low in rules["words_from"] and moves(second, rules):
        return True
    if reading.signal is not None and reading.signal[2] == "from" and moves(before, rules):
        return not isinstance(reading.meaning, m.Range) or _falls(reading.meaning)  # "up from 1940"
    beside = text[max(0, reading.start - len(before) - 1) : reading.start].strip() == before
    if beside and before.isupper() and len(before) > 1 and second.isdigit() and len(second) < 4:
        return True  # "314 BMJ 1875-1880", not "493 BC. In 338"
    if low in rules["listing"] and second.isdigit() and len(second) == 4:
        third = word_before(text, reading.first - len(before) - len(second) - 2)
        return third.count(".") > 1 or third.lower().rstrip("s.") in rules["numbered"]  # "28 U.S.C. 1331 and 1746"
    return False


def goes_by(text: str, reading: Reading, word: str, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether a season or month is what a verb of the passing of time tells of: "the autumn brought rain"."""
    kinds, second = reading.own_names, second_word(text, reading.last)
    if kinds == ("SEASON",) and word.lower() in rules["seasons"] and f"{after} {second}" in rules["went_by"]:
        return word.istitle()  # "Autumn was spent in buying guns"
    if after not in rules["going_by"] or kinds not in (("SEASON",), ("MONTH",), ("THE", "SEASON")):
        return False
    if len(kinds) > 1 and (word in rules["seasons"] or (word in rules["springs"] and text[reading.first].isupper())):
        return True
    person = second in rules["determiners"] or second in rules["objects"]  # "June brought the tea", "April saw him"
    return (len(kinds) > 1 or word.istitle()) and not person
