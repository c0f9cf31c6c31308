"""Dates in digits that only their company tells from fractions and versions: "on 24/2 and 26/2", "25/2: calm".

And which of their numbers are months, by all such dates of a text.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.clauses.beside import CLOSES, OPENS, word_after, word_before
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.lexing.filenames import in_name
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_EARLIER: Final = re.compile(r"(?<![\w./])(\d\d?[/.]\d\d?(?:[/.]\d\d)?)([,;]?)[^\S\n]+(?:([^\W\d_]+|&)[^\S\n]+)?\Z")
"""Another such date right before a place, and what links them."""
_ENTRY: Final = re.compile(r":(?=\s)|,[^\S\n]+(?:[01]\d|2[0-3]):?[0-5]\d(?!\d)")
_SIGNS: Final = re.compile(r"[/.]")
_BRACKETED: Final = re.compile(r"[^\S\n]*\(([^\W\d_]+)\.?\)")
"""A word in brackets behind a day: "3/4 (Sun)"."""
_HEADS: Final = re.compile(r"[^\S\n]*[:–—-]")
"""What stands behind a day that heads its line: "24/7 - Leeds"."""
_LONGEST: Final = 30
_MONTHS: Final = range(1, 13)
ALWAYS: Final = (24, 7)
"""Hours of a day and days of a week: "open 24/7"."""
_DAYS: Final = sorted({*range(13, 32)} - {16})
"""Days that are neither the number of a month nor what inches are parted in."""
_WHOLE: Final = 3
"""The numbers of a date with its year."""
_MANY: Final = 12
"""So many members of a list at most are looked at."""


def is_listed(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a date in digits is one more of a list that a preposition or a weekday opens: "on 24/2 and 26/2",
    "Thursday 24/2 and 3/3".
    """
    place, signs = reading.first, _SIGNS.findall(text[reading.first : reading.last])
    for _ in range(_MANY):
        found = _EARLIER.search(text, max(0, place - _LONGEST), place)
        linked = found is not None and (found[2] if found[3] is None else found[3].lower() in rules["listing"])
        if found is None or not linked or _SIGNS.findall(found[1]) != signs:
            break
        place = found.start(1)
    led = word_before(text, place).lower()
    if word_after(text, reading.last).lower() in rules["of"]:
        return False  # "on 3/4 and 5/8 of them"
    return place < reading.first and any(led in rules[told] for told in ("slash_signals", "dating", "weekdays"))


def is_sure(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a day and month with a stroke can only be such: "24/02", "3/4 (Sun)", or "25/2: calm" where a line or
    part opens.
    """
    first, _, second = text[reading.start : reading.last].partition("/")
    if not (first.isdigit() and second.isdigit()) or max(int(first), int(second)) > _DAYS[-1]:
        return False
    if not 0 < min(int(first), int(second)) <= 12:
        return False
    bracketed = _BRACKETED.match(text, reading.last)
    if bracketed is not None and bracketed[1].lower() in rules["weekdays"]:
        return True
    if max(int(first), int(second)) in _MONTHS:
        return False
    if "0" in (first[0], second[0]):
        return True
    opens = OPENS.search(text, max(0, reading.first - 4), reading.first) is not None
    headed = opens or word_before(text, reading.first).lower() in rules["stamps"]
    return headed and _ENTRY.match(text, reading.last) is not None


def is_toured(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether two numbers before a dash and a place are a day of a tour: "Tour dates: 3/1 - Chicago, 3/4 - Detroit".

    In a list of which none is told to be one, and no number is too high for that, they may be odds: "3/1 - Red Rum".
    """
    before = text[max(0, reading.first - _AHEAD) : reading.first].lower().replace(":", " ").split()
    toured = not rules["touring"].isdisjoint(before)
    if _ITEM.match(text, reading.first) is None:
        begin = max(0, text.rfind("\n", 0, reading.first))
        row = _PLAIN_ITEM.findall(text, begin, reading.last + _AHEAD) if toured else ()
        return len(row) > 1 and _PLAIN_ITEM.match(text, reading.first) is not None
    return toured or _has_late_day(text)


@functools.lru_cache(maxsize=4)
def _has_late_day(text: str) -> bool:
    """Whether a text has such an item with a day that can be nothing else: "3/15 - Leeds"."""
    return any(int(found[2]) in _DAYS and int(found[1]) in _MONTHS for found in _ITEM.finditer(text))


_ITEM: Final = re.compile(
    r"(?<![\w/.-])(1[0-2]|0?[1-9])/(3[01]|[12]\d|0?[1-9])(?![\w/.])[^\S\n]?[-–—:][^\S\n]?[A-Z][a-z]"
)
_PLAIN_ITEM: Final = re.compile(
    r"(?<![\w/.-])(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\d|0?[1-9])(?![\w/.])[^\S\n][A-Z][a-z]+[^,\n]{0,30}(?:[,.]|\n|\Z)"
)
"""The same in a row: "On tour: 7/5 Tulsa, 7/6 Wichita"."""
_AHEAD: Final = 300
"""So many characters before a day what tells of a tour may stand."""


def is_due(text: str, reading: Reading, signal: str, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether two numbers behind "by" can only be a day and a month: "by 12/25", but "by 3/4", "by 3/16".

    So are those behind what begins, ends or is due: "the tour starts 6/23", "hw due 8/12", "Deadline: 3/4".
    """
    told = tuple(map(int, getattr(reading.time, "numbers", ())))
    if told == ALWAYS:
        return False
    numbers = sorted(told)
    labelled = text[max(0, reading.first - 2) : reading.first] == ": "
    due = before or (word_before(text, reading.first - 2).lower() if labelled else "")
    if not signal and due in rules["due"]:
        return len(numbers) == 2 and numbers[0] in _MONTHS and numbers[1] <= _DAYS[-1]
    begins = (before in rules["starting"] and before not in rules["be"]) or before in rules["dropping"]
    led = signal == "by" or (not signal and begins)
    return led and len(numbers) == 2 and numbers[0] in _MONTHS and numbers[1] in _DAYS


def is_replaced(text: str, reading: Reading, signal: str, rules: Mapping[str, Any]) -> bool:
    """Whether two numbers are the day from which something was moved, right behind that to which it was: "goes to March
    19th from 4/2", "opens on March 31 instead of 4/2".
    """
    if CLOSES.match(text, reading.last) is None:
        return False
    before = text[max(0, reading.start - _LONGEST - len("September 10th")) : reading.start].lower().split()
    said = 1 if signal == "from" else 2 if " ".join(before[-2:]) in rules["instead_of"] else 0
    beside = before[: len(before) - said]
    if not said or len(beside) < 2:
        return False
    return beside[-2].strip("(.") in rules["months"] and beside[-1][:1].isdigit() and beside[-1].isalnum()


def around_the_clock(text: str, reading: Reading, language: Language) -> Reading:
    """Two numbers that tell no day and month, as every hour of every day: "open 24/7"."""
    date = reading.meaning
    if not isinstance(date, m.NumericDate) or date.numbers != ALWAYS or reading.names != ("SLASH",):
        return reading
    rules, before = rules_of(language), word_before(text, reading.first).lower()
    dated = before in rules["due"] | rules["dating"] | rules["listing"] or _HEADS.match(text, reading.last) is not None
    if dated or is_listed(text, reading, rules) or is_sure(text, reading, rules):
        return reading
    return evolve(reading, meaning=m.Repeat(Granularity.DAY))


def is_filed(text: str, reading: Reading) -> bool:
    """Whether a phrase is nothing but the stamp in the name of a file: "IMG_20220304_134705.jpg"."""
    return reading.own_names in (("ISOCLOCK",), ("ISO",)) and in_name(text, reading.start)


def number_order(meanings: Iterable[m.Meaning], region: str) -> tuple[str, bool]:
    """The order of the numbers in dates of a text, and whether it has both: those that have one reading tell.

    >>> number_order([m.NumericDate((25, 12, 2024)), m.NumericDate((3, 4, 2024))], "")
    ('dmy', False)
    """
    seen, leaves = set(), [leaf for meaning in meanings for leaf in m.leaves(meaning)]
    for leaf in leaves:
        if isinstance(leaf, m.NumericDate) and not leaf.dotted and (order := _order_alone(leaf)):
            seen.add(order)
    if len(seen) == 1:
        return seen.pop(), False
    return region or _order_spelt(leaves) or "mdy", bool(seen)


def _order_alone(date: m.NumericDate) -> str:
    """The order that the numbers of one date tell, or its weekday: "25/12/2024", "Saturday 4/7/2018"; else empty."""
    first, second = date.numbers[:2]
    if max(first, second) > _MONTHS[-1]:
        return "dmy" if first > second else "mdy"
    if date.weekday is None or date.short or len(date.numbers) < _WHOLE or first == second:
        return ""
    days = {"mdy": (first, second), "dmy": (second, first)}
    fits = [order for order, day in days.items() if _weekday(date.numbers[2], *day) == date.weekday]
    return fits[0] if len(fits) == 1 else ""


def _weekday(year: int, month: int, day: int) -> int:
    """The ISO weekday of a date."""
    return calendar.weekday_then(calendar.to_days(year, month, day))


def _order_spelt(leaves: Iterable[m.Meaning]) -> str:
    """The order in which the numbers of a date tell one that is spelt elsewhere in the text: "02/04/17" is day first
    beside "Sunday, April 2"; empty where none does, or one in each order.
    """
    spelt, doubtful, orders = set(), [], set()
    for leaf in leaves:
        if isinstance(leaf, m.Date) and leaf.month and leaf.day:
            spelt.add((leaf.month, leaf.day))
        elif isinstance(leaf, m.NumericDate) and len(leaf.numbers) == _WHOLE and not leaf.dotted:
            doubtful.append(leaf.numbers[:2])
    for first, second in doubtful if spelt else ():
        if first != second:
            orders |= {order for order, told in (("mdy", (first, second)), ("dmy", (second, first))) if told in spelt}
    return orders.pop() if len(orders) == 1 else ""
