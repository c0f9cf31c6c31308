"""Years written in old ways: with three digits ("in 732"), by two calendars ("30 January 1648/9"), in Roman numbers.

Three digits count things far more often than they are a year, so they are one only behind a word that years follow,
and before one that nothing counted begins with. Whether the year is meant, the text around it tells (``early``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from grammar.lexing.numbers import two_years

_LED: Final = ("IN", "UNTIL", "PREP", "FROM", "TO", "DASH", "AND", "OR", "BETWEEN", "REL", "EARLY", "OF")
"""Terminals that years follow."""
_NUMBER: Final = re.compile(r"[1-9]\d\d(?!\w)")
_PAIRED: Final = 48
"""So many characters at most have two dates up to the second year."""
_NAMED_SO: Final = r"(?:[^()\n;]{1,40};[^\S\n]+)?"
"""What else brackets behind a name hold before a life: "Otto (Latin: Otho; 912–973)"."""
_LIFE: Final = 72
"""So many characters at most stand in brackets before a year of a life or a reign."""
_STRETCH: Final = 100
"""So many years at most last such a stretch."""
_LED_BY: Final = 16
"""So many characters at most stand before an era that tell it from other words."""
_NEAR: Final = 1500
"""So far around a doubtful era another one that is sure makes it one."""
_ROMAN: Final = re.compile(r"MM?(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})")
_LETTERS: Final = 4
_FAR: Final = 2100
"""No year from here on stands in Roman numbers."""
_WORTH: Final = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}
_BRACKETED: Final = ("", "DASH", "MODQ")
"""Terminals behind which a number may be a year of a life: none, or one of these."""
_SHORTEST: Final = 10
"""So many years at least last a life that nothing else tells: "(912-973)"."""
_LINKS: Final = ("TO", "DASH", "AND", "OR")
_DAY: Final = r"(?:3[01]|[12]\d|0?[1-9])"
REFORMED: Final = 1753
"""Years of two calendars are told up to here: until then the year of some began on 25 March."""


def roman(word: str) -> int | None:
    """A year from 1001 to 2099 in four Roman numbers or more, as stones and title pages have it; else ``None``.

    >>> roman("MDCCLXXVI"), roman("MCMXVIII"), roman("MDCCCCX"), roman("MIMIC"), roman("MIX"), roman("MMCC")
    (1776, 1918, 1910, None, None, None)
    """
    if len(word) < _LETTERS or not _ROMAN.fullmatch(word):
        return None
    worth = [_WORTH[letter] for letter in word]
    year = sum(-one if one < after else one for one, after in zip(worth, [*worth[1:], 0], strict=True))
    return year if year < _FAR else None


def small_eras(numbers: Mapping[str, Any]) -> Callable[[str, int, int], bool]:
    """Whether a word in small letters is an era behind a number or a century: "431–404 bc", "the 5th century bc".

    People write so for "because", too, so what stands behind a number must close its words, or go on as years do,
    unless such an era stands near.

    >>> is_era = small_eras({"small_eras": ["bc"], "small_eras_units": ["century"], "small_eras_links": ["and"]})
    >>> [is_era(text, text.index("bc"), text.index("bc") + 2) for text in ("in 55 bc.", "up at 5 bc of it", "a bc of")]
    [True, False, False]
    """
    eras = frozenset(numbers.get("small_eras", ()))
    units, links = ("|".join(map(re.escape, numbers.get(f"small_eras_{name}", ()))) for name in ("units", "links"))
    led = re.compile(
        rf"(?<!\w)(?:(?P<unit>{units or '(?!)'})|[\d–-]*\ds?(?:[^\S\n][–-][^\S\n]\d+)?)[^\S\n]\Z", re.ASCII
    )
    closed = re.compile(rf"[^\S\n]*(?:[.,;:)\]–\n-]|\Z)|[^\S\n](?:{links or '(?!)'})(?!\w)")

    told = "|".join(map(re.escape, sorted(eras))) or "(?!)"
    sure = re.compile(rf"(?:\d\d[^\S\n](?:{told})(?=[.,;)])|(?:{units or '(?!)'})[^\S\n](?:{told})(?!\w))", re.ASCII)

    def is_era(text: str, start: int, end: int) -> bool:
        found = led.search(text, max(0, start - _LED_BY), start) if text[start:end] in eras else None
        if found is None or found["unit"] is not None or closed.match(text, end):
            return found is not None
        return sure.search(text, max(0, start - _NEAR), end + _NEAR) is not None

    return is_era


class OldYears:
    """The old years of one language.

    >>> words = {"MONTH": {"january": 1}, "OF": {"of": 1}, "TO": {"to": 1}}
    >>> years = OldYears(words, ["the", "of"], {"old_years": ["he"], "ordinal": ()})
    >>> years.early("In 732 the Franks won", 3, "IN"), years.early("In 732 cases", 3, "IN")
    ((732, 6), None)
    >>> years.dual("30 January 1648/9", 11, "MONTH")
    (1649, 17)
    """

    def __init__(
        self, terminals: Mapping[str, Mapping[str, object]], small: Iterable[str], numbers: Mapping[str, Any]
    ) -> None:
        """Make the expressions of the words of a language: *small* ones count nothing."""

        def words(found: Iterable[str]) -> str:
            return "|".join(sorted(map(re.escape, found), key=len, reverse=True)) or "(?!)"

        linked = {word for name in ("TO", "AND", "OR", "UNTIL") for word in terminals.get(name, {})}
        links = words(linked)
        closed = words({*small, *numbers.get("old_years", ())} - set(terminals.get("OF", {})) - linked)
        eras = words(terminals.get("ERA", {}))
        era = rf"(?!(?:[^\S\n]+(?:{links})[^\S\n]+\d+|[/–-]\d+)?[^\S\n]+(?i:{eras})(?!\w))"
        led = words(word for name in ("IN", "FROM", "BETWEEN", "PREP", "OF") for word in terminals.get(name, {}))
        self._second = re.compile(rf"(?<!\w)(?i:{led})[^\S\n]+\d{{1,3}}(?:[^\S\n]+(?:{links})[^\S\n]+|[–-])\Z")
        seasons, of = words(terminals.get("SEASON", {})), words(terminals.get("OF", {}))
        self._season = re.compile(rf"(?<!\w)(?i:{seasons})[^\S\n]+(?i:{of})[^\S\n]+\Z")
        self._told = bool(numbers.get("old_years"))
        counted = words(word for name in ("UNIT", "UNITS", "MONTH") for word in terminals.get(name, {}))
        pair = rf"(?:[^\S\n]+(?:{links})[^\S\n]+|[–-])\d{{1,3}}"
        ends = r"[^\S\n]*(?:[.,](?!\d)|[;:!?)\]](?!\d)|\n|\Z)"
        ones, tens = (words(terminals.get(name, {})) for name in ("CARD", "TENS"))
        spelled = rf"(?i:(?:{tens})-)?(?i:{ones}|{tens})(?![\w-])"  # "In 451 ten men", not "in 300 ten-minute rounds"
        named = rf"(?!(?i:{counted})(?!\w))(?P<name>[A-Z])"
        figures = r"[1-9](?:\d{2,}|\d{0,2}(?:,\d{3})+)[^\S\n]+[^\W\d_]"  # "In 167 1,000 Achaeans were taken"
        begins = rf"[^\S\n]+(?:(?i:{closed})(?!\w)|{spelled}|{figures}|(?:{links})[^\S\n]+[^\W\d]|{named})"
        self._early = re.compile(
            rf"([1-9]\d{{1,2}}|[4-9])(?![\w%°]){era}(?:-(\d\d)(?![\w-])|(?=(?:{pair}(?!\w))?(?:{ends}|{begins})))"
        )
        first = words(word for word, month in terminals.get("MONTH", {}).items() if month in (1, 2, 3))
        suffix = words(numbers["ordinal"])
        months = words(terminals.get("MONTH", {}))
        dated = rf"(?:{_DAY}(?:{suffix})?[^\S\n]+)?(?i:{months})[^\S\n]+"
        parted = rf"(?:,?[^\S\n]+(?:{links})[^\S\n]+|[^\S\n]*[–—-][^\S\n]*)"
        apart = rf"(?![\w%°:-]|[.,]\d|[^\S\n]+(?i:{counted})(?!\w))"
        self._pair = re.compile(rf"([1-9]\d\d)(?={parted}{dated}([1-9]\d\d){apart})")
        self._paired = re.compile(rf"(?<!\w)(?i:{months})[^\S\n]+([1-9]\d\d){parted}{dated}\Z")
        lives = words(numbers.get("old_lives", ()))
        about = words(word for word, mod in terminals.get("MODQ", {}).items() if mod == "APPROX")
        cues = rf"(?i:{lives})[^\S\n]*(?:(?:{led})[^\S\n]+)?(?:(?:{about})[^\S\n]*)?|(?:{about})[^\S\n]*"
        begun = r"[1-9]\d\d[^\S\n]*[–-][^\S\n]*"
        born = rf"(?:(?i:{lives})[^\S\n]+[1-9]\d\d[,;][^\S\n]+)?"  # "(born 870, died 927)"
        self._life = re.compile(rf"\w[^\S\n]+\({_NAMED_SO}{born}(?:(?:{cues})(?:{begun})?|(?:{begun})(?:{cues})?)\Z")
        self._named = re.compile(r"\b[A-Z](?:[^\W\d_]*(?:[^\W\d_s]|[aiou]s))?\.?[^\S\n]+\(" + _NAMED_SO + r"\Z")
        of_era = rf"(?!(?:[^\S\n]*[–-][^\S\n]*\d+)?[^\S\n]+(?i:{eras})(?!\w))"  # "(r. 522–486 BC)"
        self._lived = re.compile(rf"([1-9]\d\d){of_era}(?=[^\S\n]*[–-][^\S\n]*(?:\d|[A-Z])|/\d|[^\S\n]*[,;)])")
        self._lives = re.compile(r"([1-9]\d\d)(?:[–-]|[^\S\n][–-][^\S\n]([^()\n]{3,16}[^\S\n])?)([1-9]\d\d)\)")
        events = words(numbers.get("old_events", ()))
        self._event = re.compile(rf"(?<!\w)(?i:{events})[^\S\n]+(?i:{of})[^\S\n]+\Z")
        self._of_event = re.compile(
            rf"([1-9]\d{{1,2}})(?![\w%°]|[.,:/–-]\d|-)(?![^\S\n]+(?:(?:{of})[^\S\n]+)?(?i:{counted})(?!\w)){era}"
        )
        self._dual = re.compile(r"(1\d{3})[/–-]\d\d?(?![\w/–-]|[.,]\d)")
        self._months = re.compile(
            rf"(?<!\w)(?:({_DAY})(?:{suffix})?[^\S\n]+)?(?i:{first})(?:[^\S\n]+({_DAY})(?i:{suffix})?,?)?,?[^\S\n]*\Z"
        )

    def early(self, text: str, start: int, after: str) -> tuple[int, int] | None:
        """A year of up to three digits, behind the terminal *after*, and where it ends; two digits only behind "in".

        So does one that opens a phrase, where it tells which event is meant: "the earthquake of 365".
        """
        if after in _BRACKETED and (lived := self._of_life(text, start, after)):
            return lived
        if not after and self._event.search(text, max(0, start - 24), start):
            of_event = self._of_event.match(text, start)
            return None if of_event is None else (int(of_event[1]), of_event.end(1))
        found = self._early.match(text, start) if after in _LED and self._told else None
        if found is None or (len(found[1]) < 3 and not self._apart(text, found, start, after)):
            return None
        if after in _LINKS and not self._second.search(text, max(0, start - 24), start):
            return None
        year = int(found[1])
        if found[2] and int(found[2]) != (year + 1) % 100:
            return None  # "the winter of 998-99", but "in 120-99"
        return year, found.end(1)

    def _of_life(self, text: str, start: int, after: str) -> tuple[int, int] | None:
        """A year in the brackets behind a name: "(912-973)", "(r. 936-973)", "(born c. 673)"."""
        low = max(0, start - _LIFE)
        if not self._told or text.rfind("(", low, start) < 0:
            return None
        if self._life.search(text, low, start) and (lived := self._lived.match(text, start)):
            return int(lived[1]), lived.end(1)
        pair = None if after else self._lives.match(text, start)
        if pair is None or not (pair[2] or self._named.search(text, low, start)):
            return None  # "Rooms (200-300)", but "Charles (742 – 28 January 814)"
        lasts = int(pair[3]) - int(pair[1])
        return (int(pair[1]), pair.end(1)) if _SHORTEST <= lasts <= _STRETCH else None

    def _of_pair(self, text: str, start: int) -> tuple[int, int] | None:
        """A year behind a month, where two such dates make a stretch: "from August 717 to 15 August 718"."""
        found = self._pair.match(text, start)
        if found is not None:
            first, second = int(found[1]), int(found[2])
            return (first, found.end(1)) if 0 <= second - first <= _STRETCH else None
        found = _NUMBER.match(text, start)
        before = self._paired.search(text, max(0, start - _PAIRED), start) if found is not None else None
        if found is None or before is None or not 0 <= int(found[0]) - int(before[1]) <= _STRETCH:
            return None
        return int(found[0]), found.end()

    def _apart(self, text: str, found: re.Match[str], start: int, after: str) -> bool:
        """Whether a number of two digits stands behind "in" or a season, before no name and no dash: "in 5 Minutes"."""
        led = after in ("IN", "OR") or (after == "OF" and self._season.search(text, max(0, start - 24), start))
        return bool(led) and found["name"] is None and text[found.end() : found.end() + 1] not in ("-", "–")

    def dual(self, text: str, start: int, after: str) -> tuple[int, int] | None:
        """The year, as we count it, of a date early in one that had two (1648 as told then is 1649), or of a pair."""
        if after == "MONTH" and self._told and (pair := self._of_pair(text, start)):
            return pair
        found = self._dual.match(text, start) if after in ("MONTH", "N2", "ORD") else None
        if found is None or int(found[1]) >= REFORMED or not two_years(found[0].replace("–", "-")):
            return None
        return self._told_twice(text, start, found)

    def after_comma(self, text: str, comma: int, after: str) -> tuple[int, int] | None:
        """The same behind a comma: "January 30, 1648/9"."""
        start = comma + 1
        while text[start : start + 1] == " ":
            start += 1
        return self.dual(text, start, after) if after in ("N2", "ORD") else None

    def _told_twice(self, text: str, start: int, found: re.Match[str]) -> tuple[int, int] | None:
        month = self._months.search(text, max(0, start - 24), start)
        if month is None or ("/" not in found[0] and not (month[1] or month[2])):
            return None
        return int(found[1]) + 1, found.end()
