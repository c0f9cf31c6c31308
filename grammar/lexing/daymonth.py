"""Days written in their own way right before a month: "15/16 November", "30 April/1 May", "16. Nov. 2016".

A stroke and a dot mean other things elsewhere ("3/4 of them", "He was 16. November was warm"); here the
month behind them tells what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

_GAP: Final = r"[^\S\n]+"
_OPENS: Final = ':([“"'
_DUE: Final = ("ON", "THE", "FROM", "UNTIL", "TO", "WEEKDAY")
"""Terminals of words after which a number and a full stop may be a day, before a month and a year."""
_GLUED: Final = re.compile(r"(?<!\w)[0-3]\d[^\W\d_]{3,9}\Z")
CLOCK: Final = r"(?:[01]?\d|2[0-3]):[0-5]\d(?![\d/])"
"""A time of day behind a day, a month and a year of two digits: "1 Dec 18 10:00"."""
_DAY: Final = r"(?:3[01]|[12]\d|0?[1-9])"


class DayMonth:
    """The days of one language that its lexer looks at more closely.

    >>> days = DayMonth({"MONTH": {"november": 11, "nov.": 11}, "ON": {"on": "on"}}, ())
    >>> days.first("15/16 November", 0), days.first("3/5 of them", 0)
    (2, 0)
    >>> days.dotted("16. Nov. 2016", 0, 2), days.dotted("was 16. November 2016", 4, 6)
    (True, False)
    """

    def __init__(self, terminals: Mapping[str, Mapping[str, object]], ordinal: Iterable[str]) -> None:
        """Make the expressions of the words of a language and its suffixes of ordinals."""
        months, small = terminals.get("MONTH", {}), terminals.get("OF", {})
        names = "|".join(sorted(map(re.escape, months), key=len, reverse=True)) or "(?!)"
        suffix = "|".join(map(re.escape, ordinal)) or "(?!)"
        of = "".join(rf"(?:{re.escape(word)}{_GAP})?" for word in sorted(small))
        month = rf"{_GAP}(?i:{of}({names}))(?!\w)"
        self._pair = re.compile(rf"({_DAY})/({_DAY}){month}", re.ASCII)
        self._ordinal = re.compile(rf"{_DAY}(?i:{suffix})(?!\w)", re.ASCII)
        self._second = re.compile(rf"{_DAY}(?:(?i:{suffix})(?!\w)|{month})", re.ASCII)
        self._dotted = re.compile(rf"\.{_GAP}((?i:{names})){_GAP}[12]\d{{3}}(?!\w|[.,]\d)", re.ASCII)
        self._behind = re.compile(rf"({_DAY})/({_DAY})(?![\w/%-]|[.,:]\d)(?:({_GAP}\w)?)", re.ASCII)
        self._after = re.compile(rf"{_DAY}(?![\w/%-]|[.,:]\d)", re.ASCII)
        self._led = re.compile(rf"(?:(?i:{names}))(?:{_GAP})?{_DAY}\Z", re.ASCII)
        days = rf"(?<![\w.,:/$€£-])(?<![$€£][^\S\n]){_DAY}(?:(?i:{suffix}))?"
        self._days = re.compile(rf"{days}[^\S\n](?i:{names})\.?[^\S\n]\Z", re.ASCII)
        self._noughts = re.compile(rf"(?<![\w.,:/$€£-])0[1-9][^\S\n](?i:{names})\.?[^\S\n]\Z", re.ASCII)
        places = "|".join(re.escape(word) for name in ("IN", "AT", "ON", "FROM") for word in terminals.get(name, {}))
        self._placing = re.compile(rf"{_GAP}(?:{places or '(?!)'})(?!\w)")
        self._due = frozenset(word for name in _DUE for word in terminals.get(name, {}))

    def first(self, text: str, start: int, after: str = "") -> int:
        """Where the first of two days with a stroke between them ends; 0 where no month stands beside them.

        *after* is the terminal before them. Behind a month a fraction may be meant.

        >>> days = DayMonth({"MONTH": {"may": 5}}, ())
        >>> days.first("May 15/16", 4, "MONTH"), days.first("In May 2/3 of them", 7, "MONTH")
        (6, 0)
        """
        found = self._pair.match(text, start)
        if found is not None and int(found[1]) < int(found[2]):
            plain = int(found[1]) > 4 and int(found[2]) - int(found[1]) == 1  # "15/16 nov", but "1/2 may be lost"
            if plain or not found[3].islower():
                return found.end(1)
        found = self._behind.match(text, start) if after == "MONTH" else None
        if found is None or int(found[2]) - int(found[1]) != 1 or (int(found[1]) < 5 and found[3]):
            return 0
        return found.end(1)

    def parts(self, text: str, stroke: int, after: str) -> bool:
        """Whether a stroke parts two days, or a day from the first one of another month; a hyphen two ordinals."""
        if text[stroke] == "-":
            return after == "ORD" and self._ordinal.match(text, stroke + 1) is not None
        if self._second.match(text, stroke + 1):
            return True
        led = after == "N2" and self._led.search(text, max(0, stroke - 16), stroke) is not None
        return led and self._after.match(text, stroke + 1) is not None

    def led(self, text: str, start: int) -> bool:
        """Whether a day and its month, with a space after each, stand right before a place.

        >>> days = DayMonth({"MONTH": {"jul": 7}}, ())
        >>> days.led("on 1 Jul 14", 9), days.led("on Jul 14", 7)
        (True, False)
        """
        return self._days.search(text, max(0, start - 20), start) is not None

    def padded(self, text: str, start: int, end: int) -> bool:
        """Whether two digits stand behind a day with a nought and its month, before a preposition: "04 Mar 20 in"."""
        behind = self._placing.match(text, end) is not None
        return behind and self._noughts.search(text, max(0, start - 20), start) is not None

    def dotted(self, text: str, start: int, dot: int) -> bool:
        """Whether a full stop belongs to the day before it: where a short month and a year follow, or a day is due."""
        found = self._dotted.match(text, dot)
        if found is None:
            return False
        before = text[max(0, start - 16) : start]
        if before[-1:] in tuple("-–/.:"):
            return False
        said = before.replace(",", " ").lower().rsplit("\n", 1)[-1].split()
        return found[1].endswith(".") or not said or said[-1] in self._due or said[-1][-1] in _OPENS


def joined_year(text: str, start: int) -> bool:
    """Whether two digits are the year of a day and a month with the same sign between all three: "21-Apr-16".

    Or with none between them: "07MAY19".

    >>> joined_year("21-Apr-16", 7), joined_year("21 Apr-16", 7), joined_year("2021/Apr/16", 9)
    (True, False, False)
    >>> joined_year("07MAY19", 5)
    True
    """
    sign, begin = text[start - 1 : start], start - 1
    if sign.isalpha():
        return _GLUED.search(text, max(0, start - 12), start) is not None
    if sign not in ("-", "/"):
        return False
    while begin and text[begin - 1].isalpha():
        begin -= 1
    day = text[max(begin - 4, 0) : begin - 1]
    return text[begin - 1 : begin] == sign and day[-1:].isdigit() and not (len(day) == 3 and day.isdigit())


def year_after_comma(months: str, gap: str) -> re.Pattern[str]:
    r"""A year behind the comma of its date, which a hyphen before a month joins with another one.

    >>> told = year_after_comma("june", r"[^\S\n]*")
    >>> [told.match(text) is not None for text in (", 2020-June 3", ", 2020-style rally")]
    [True, False]
    """
    joined = rf"-(?!(?i:{months})(?!\w))\w"  # "May 1, 2020-June 3, 2020", "the May 1, 2020-style rally"
    return re.compile(rf",{gap}([12]\d{{3}})(?![\w%]|[.,:/-]\d|{joined})", re.ASCII)
