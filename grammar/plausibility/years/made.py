"""Years that tell when something was made: "Priory, founded 1136; dissolved 1539", "the window (1863, by Kempe)".

A verb with a subject counts things: "the firm built 1850 last year"; so does a number of people in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar.clauses.beside import second_word, word_after, word_before

_OPENS: Final = re.compile(r"(?:\A|[.;:!?(\n–—•|-])\s*\Z")
_PART: Final = re.compile(r"[^.;:!?\n]*\Z")
_LISTED: Final = re.compile(r"(?<!\d)[12]\d{3},?[^\S\n]+[^\W\d_]+[^\S\n]+\Z")
_FAR: Final = 60
"""So many characters at most stand before the participle of a label."""

_PARTS: Final = re.compile(r"[.,;:!?()\n]")
_HELD: Final = 48
"""So many characters at most stand between a year by its place and its number."""

_SIDES: Final = 60
"""So many characters at most before an hour in brackets name two sides."""
_MODERN: Final = 1900
_QUARTER: Final = 15
"""Games begin at the hour or a quarter of it."""


def is_made(text: str, position: int, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether the word *before* a year tells what was done to a thing then, and no one is told to have done it.

    "Mill, built 1872", "was rebuilt 1921"; what is found or acquired so often counts things that only a label is sure:
    "Brooch, found 1871; acquired 1880".
    """
    low, words = before.lower(), rules["lexicon"]
    if low not in rules["made"]:
        return False
    place = _start(text, position, before)
    led = word_before(text, place)
    if led and (led in words.closed["between_verbs"] or led.endswith(words.data["suffixes"]["adverb"])):
        place = _start(text, place, led)  # "originally built 1872"
        led = word_before(text, place)
    if _OPENS.search(text, max(0, place - 4), place):
        return True
    counting = low in rules["counting"]
    if text[max(0, place - 4) : place].rstrip(" ").endswith(","):
        part = _PART.search(text, max(0, place - _FAR), place) if counting else None
        return part is None or not any(words.tells(word) for word in part[0].lower().replace(",", " ").split())
    if led.lower() in rules["listing"]:
        return _LISTED.search(text, max(0, place - 24), place) is not None  # "built 1720 and restored 1921"
    return led.lower() in words.be and not counting


def is_life(text: str, first: int, last: int, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether a year tells when somebody was born or died: "Hare (born 1850; died 1900)", "born 1560 and died 1612".

    What people are killed or married counts them: only brackets behind a name tell such a year, "Hare (killed 1812)".
    """
    low, words = before.lower(), rules["lexicon"]
    if text[last : last + 1] == ")" and _UNKNOWN.search(text, max(0, first - 6), first):
        return True  # "(?–1612)"
    if low in rules["spent"]:
        return _is_spent(text, last, rules)
    if low not in rules["lives"] or not _LIFE_ENDS.match(text, last):
        return False
    if _BRACKETED.search(text, max(0, first - _FAR), first) is not None:
        return True
    if low in rules["counting"] or low not in rules["dating"]:
        return False
    led = word_before(text, _start(text, first, before)).lower()
    if led in words.closed["relative"] or led in rules["subjects"]:
        return True  # "Hare, who died 1612,"
    return led in words.be or _BORN.search(text, max(0, first - _FAR), first) is not None


def _is_spent(text: str, last: int, rules: Mapping[str, Any]) -> bool:
    """Whether somebody was somewhere, or did something, for a year: "spent 1916 in Egypt", "spent 1943 escorting";
    money is spent on things, mostly in tens: "spent 1650 on a horse".
    """
    digits, after = text[last - 4 : last], word_after(text, last)
    if not digits.isdigit() or not _YEARS <= int(digits) < _TO_COME or int(digits) % 100 == 0:
        return False
    if after in rules["on"] and (int(digits) % 10 == 0 or second_word(text, last) in rules["a"]):
        return False
    doing = rules["lexicon"].lemma_as(after, "VBG") is not None
    return doing or (after in rules["lexicon"].closed["preposition"] and after not in rules["of"])


_UNKNOWN: Final = re.compile(r"\(\?[^\S\n]?[–-][^\S\n]?\Z")
_YEARS: Final = 1500
_TO_COME: Final = 2036
_LIFE_ENDS: Final = re.compile(r"[^\S\n]*(?:[.,;)](?!\d)|\n|\Z)|[^\S\n]+[^\W\d_]{2,3}[^\S\n]+[^\W\d_]")
"""The end of a part, or a short word that goes on with it: "born 1560 in Rome", "born 1560 and died"."""
_BRACKETED: Final = re.compile(
    r"(?<![^\W\d_])[A-Z][^\W\d_]*\.?[^\S\n]+\((?:[^()\n]{1,40}[,;][^\S\n]+)?[^\W\d_]+[^\S\n]+\Z"
)
_BORN: Final = re.compile(r"[^\W\d_][^\S\n]+\d{4}[^\S\n]+[^\W\d_]{2,4}[^\S\n]+[^\W\d_]+[^\S\n]+\Z")
"""Another year of a life, joined by a word: "born 1560 and died"."""


def _start(text: str, position: int, word: str) -> int:
    """Where the word begins that stands before a place."""
    start = max(0, position - _FAR)
    return start + len(text[start:position].rstrip()) - len(word)


def is_described(text: str, last: int, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether what follows a year in brackets is told of the thing before them: "the east window (1863, by Kempe)".

    But "the crowd (1850, said the police)", "visitors (1850, most of them women)".
    """
    after, words = word_after(text, last + 1).lower(), rules["lexicon"]
    if before.lower() in rules["groups"] or after in rules["tallied"] | words.closed["subject_pronoun"]:
        return False
    says = (after, second_word(text, last + 1))  # "(1815, officials said)"
    return all(words.lemma_as(word, "VBD", "VBZ") not in words.saying for word in says)


def is_that_year(text: str, start: int, end: int, rules: Mapping[str, Any]) -> bool:
    """Whether a year between commas tells which year was told of: "in the sixth year of the war, 1762, the king"."""
    if text[max(0, start - 2) : start] != ", " or text[end : end + 1] != ",":
        return False
    head = _PARTS.split(text[max(0, start - _HELD) : start - 2])[-1]
    return not rules["years"].isdisjoint(head.lower().split())


def is_kick_off(text: str, first: int, year: int, rules: Mapping[str, Any]) -> bool:
    """Whether digits in brackets behind two sides are when they play, not a year: "Leeds v Hull (1500)"; not
    "Hadley v Baxendale (1854)".
    """
    if year >= _MODERN or year % 100 not in range(0, 60, _QUARTER) or text[first - 1 : first] != "(":
        return False
    line = text[max(0, first - _SIDES) : first - 1].rpartition("\n")[2]
    return not rules["lexicon"].notes["versus"].isdisjoint(line.lower().split())
