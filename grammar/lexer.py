"""A dictionary lexer: words by table, numbers by shape, longest spelling first.

``words.toml`` of a language says which terminals a word may be; the parser's state
takes one that it accepts. Numbers become disjoint terminals by their shape; what a
number means is decided in ``build``. A dot is never a token, so no phrase crosses
the end of a sentence; a blank line ends a phrase too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final

from attrs import frozen

MARKUP: Final = r"(?:[^\S\n]|[*_]|\n(?![^\S\n]*\n))*"
"""What may stand between two words of a phrase: white space without a blank line, and emphasis of Markdown."""
_CLOSED: Final = ("AMPM", "ZONE", "OCLOCK", "NOON", "ERA")
"""Terminals after which a hyphen is a dash."""
_NAMES: Final = ("MONTH", "WEEKDAY", "SEASON", "YEAR", "CYEAR", "N2")
"""Terminals after which a hyphen is a dash where another such name, or a whole date, follows."""
_FRACTIONS: Final = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}


@frozen(slots=True)
class Token:
    """A word or number with the terminals that it may be, each with its value."""

    kinds: tuple[tuple[str, Any], ...]
    start: int
    end: int


class Lexer:
    """The lexer of one language, made of its ``words.toml``."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        """Compile the tables."""
        numbers, island = words["numbers"], words["island"]
        self.terminals: dict[str, dict[str, Any]] = {name: table for name, table in words.items() if name.isupper()}
        self._upper, self._glued = frozenset(island["upper"]), frozenset(island["glued"])
        self._entries = self._index(self.terminals)
        self._possessive = re.compile(
            "|".join(
                re.escape(word) + r"(?!\w)" for word in sorted(self.terminals.get("POSS", {}), key=len, reverse=True)
            )
            or "(?!)"
        )
        self._gap = re.compile(MARKUP)
        self._offset = re.compile(r"[^\S\n]?([+-])(\d\d?)(?::?(\d\d))?(?!\d)", re.ASCII)
        self._ends = re.compile(r"[^\S\n]*(?:[.,;:!?)\]]|\Z|\n)")
        self._digits, self._number_goes_on = re.compile(r"\d+", re.ASCII), re.compile(r"[-/.,]?\d", re.ASCII)
        self._word = re.compile(r"[^\W\d_]+")
        self._number = _number_pattern(numbers, self.terminals)
        self._dash = re.compile(
            rf"(?<=[\d.])-(?=\d)|[^\S\n]?[{re.escape(numbers['dashes'])}][^\S\n]?(?=\w)|[^\S\n]-[^\S\n](?=\w)"
        )
        self._year_after_comma = re.compile(rf",{MARKUP}([12]\d{{3}})(?![\w%]|[.,:/-]\d|-\w)", re.ASCII)
        self._thousands = numbers["thousands"]
        months = "|".join(sorted(map(re.escape, self.terminals.get("MONTH", {})), key=len, reverse=True)) or "(?!)"
        self._day_beside = re.compile(rf"(?i:{months})(?!\w){MARKUP}(?:3[01]|[12]\d|0?[1-9])(?![\w:])")
        self._dated = re.compile(
            rf"\d{{1,2}}{MARKUP}(?i:{months})(?!\w)|(?i:{months})(?!\w)[^\S\n]+(?:\d{{1,2}},?[^\S\n]+)?[12]\d{{3}}(?!\d)"
        )

    @staticmethod
    def _index(
        terminals: Mapping[str, Mapping[str, Any]],
    ) -> dict[str, list[tuple[re.Pattern[str] | None, tuple[tuple[str, Any], ...]]]]:
        """First word -> its entries, longest first; an entry of that one word has no pattern."""
        spelled: dict[str, list[tuple[str, Any]]] = {}
        for terminal, table in terminals.items():
            if terminal != "POSS":
                for word, value in table.items():
                    spelled.setdefault(word, []).append((terminal, value))
        index: dict[str, list[tuple[re.Pattern[str] | None, tuple[tuple[str, Any], ...]]]] = {}
        for word in sorted(spelled, key=lambda w: (-len(w), w)):
            first = re.match(r"[^\W\d_]+|\d+", word)
            if first is None:
                raise ValueError(f"words.toml: {word!r} begins with neither a letter nor a digit")
            pattern = None
            if first.end() < len(word):
                body = r"\s+".join(re.escape(piece) for piece in word.split(" "))
                pattern = re.compile(body + r"(?!\w)", re.IGNORECASE)
            index.setdefault(first[0], []).append((pattern, tuple(spelled[word])))
        return index

    @property
    def spellings(self) -> Mapping[str, frozenset[str]]:
        """Every spelling in the tables -> the terminals that it may be."""
        found: dict[str, set[str]] = {}
        for terminal, table in self.terminals.items():
            for word in table:
                found.setdefault(word, set()).add(terminal)
        return {word: frozenset(kinds) for word, kinds in found.items()}

    def next(
        self, text: str, position: int, *, loose: bool = False, first: bool = False, after: str = ""
    ) -> Token | None:
        """The token at or after *position*, past white space; ``None`` where there is none.

        *loose* reads words whatever their capitals (for phrases on their own). *first*
        asks for a token right at *position*; *after* is the terminal before it.
        """
        if not first:
            if text[position : position + 1] == " ":  # the commonest case by far: one space, and a word
                following = text[position + 1 : position + 2]
                if following.isalpha():
                    return self._read_word(text, position + 1, loose=loose)
                if following.isdigit():
                    return self._read_digits(text, position + 1)
            glued = self._possessive.match(text, position)
            if glued:
                return Token((("POSS", 1),), position, glued.end())
            dash = self._dash.match(text, position)
            if dash:
                return Token((("DASH", 1),), position, dash.end())
            if (
                after in _CLOSED
                and text[position : position + 1] == "-"
                and text[position + 1 : position + 2].isalnum()
            ):
                return Token((("DASH", 1),), position, position + 1)  # "1 p.m.-3 p.m."
            if after in _NAMES and text[position : position + 1] == "-" and self._goes_on(text, position + 1, after):
                return Token((("DASH", 1),), position, position + 1)  # "August-September 1950", "5 May-3 June"
            gap = self._gap.match(text, position)  # it matches the empty text too
            start = gap.end() if gap else position
            if start == position and text[position : position + 1] in ("-", "/", "‐", "‑"):
                here, there = text[position - 1 : position], text[position + 1 : position + 2]
                if there.isalnum() and (text[position] != "/" or here.isdigit() != there.isdigit()):
                    start += 1  # a hyphen between letters joins: "third-quarter", a stroke in "3/Jan/2020"
            if text[start : start + 1] == ",":
                year = self._year_after_comma.match(text, start)
                if year:
                    return Token((("CYEAR", int(year[1])),), start, year.end())
                return Token((("COMMA", 1),), start, start + 1)
            before = text[position - 1] if position else ""
            touching = start == position and text[start : start + 1].isalnum() and before.isalpha()
            if touching and not (after == "MONTH" and text[start].isdigit()):
                return None  # the word goes on: "Mayor" is not "May"
        else:
            start = position
        if text[start : start + 1].isalpha():
            return self._read_word(text, start, loose=loose)
        return self._read_digits(text, start)

    def _read_word(self, text: str, start: int, *, loose: bool) -> Token | None:
        word = self._word.match(text, start)
        if word is None:
            return None
        entries = self._entries.get(word[0].lower())
        for pattern, kinds in entries or ():
            if pattern is None:
                end = word.end()
                if text[end : end + 1] == "_" and text[end + 1 : end + 2].isalnum():
                    continue
                if text[end : end + 1].isdigit() and kinds[0][0] not in ("MONTH", "PREP"):
                    continue  # "May5" is a date, "h2" no hour
            else:
                found = pattern.match(text, start)
                if not found:
                    continue
                end = found.end()
            spelled = text[start:end]
            if not loose and spelled in self._upper:
                continue  # lower case: "et" is no zone
            if spelled.lower() in self._glued and not text[max(0, start - 1) : start].isdigit():
                continue
            if kinds[0] == ("ZONE", "UTC"):
                offset = self._offset.match(text, end)
                if offset:  # "UTC+2", "GMT -08:45"
                    zone = f"{offset[1]}{int(offset[2]):02}:{offset[3] or '00'}"
                    return Token((("ZONE", zone),), start, offset.end())
            return Token(kinds, start, end)
        return None

    def _goes_on(self, text: str, start: int, after: str) -> bool:
        """Whether another name of the same kind follows a hyphen, or a day and its month, or a month and its year."""
        if after in ("MONTH", "CYEAR", "YEAR") and self._dated.match(text, start):
            return True
        if after == "N2":  # "March 19-April 30", but "19-April 2003"
            return self._day_beside.match(text, start) is not None
        word = self._read_word(text, start, loose=False) if text[start : start + 1].isalpha() else None
        return word is not None and word.kinds[0][0] == after

    def _read_digits(self, text: str, start: int) -> Token | None:
        return self._read_named_number(text, start) or self._read_number(text, start)

    def _read_named_number(self, text: str, start: int) -> Token | None:
        """A name that begins with a digit: "9/11"."""
        digits = self._digits.match(text, start)
        for pattern, kinds in self._entries.get(digits[0], ()) if digits else ():
            found = pattern.match(text, start) if pattern is not None else None
            if found and not self._number_goes_on.match(text, found.end()):
                return Token(kinds, start, found.end())
        return None

    def _read_number(self, text: str, start: int) -> Token | None:
        found = self._number.match(text, start)
        if not found:
            return None
        kind, raw = (found.lastgroup or "").rstrip("_"), found[0]
        value: Any = raw
        if kind in ("N2", "YEAR", "FARYEAR"):
            value = int(raw)
        elif kind == "NUM":
            value = int(raw.replace(self._thousands, ""))
            if 1 <= value <= 31 and len(raw) <= 2:
                kind = "N2"
        elif kind == "DEC":
            value = _fraction(raw)
        elif kind in ("ORD", "DECADE", "APOS"):
            value = int(re.sub(r"\D", "", raw))
        if kind == "NUM" and len(raw) == 2 and value > 31 and self._ends.match(text, found.end()):
            return Token((("YY", value), (kind, value)), start, found.end())  # "3 Feb 82."
        return Token(((kind, value),), start, found.end())


def _fraction(raw: str) -> Fraction:
    if "/" in raw:
        whole, part = raw.split()
        return Fraction(whole) + Fraction(part)
    if raw[-1] in _FRACTIONS:
        return Fraction(int(raw[:-1].strip() or 0)) + _FRACTIONS[raw[-1]]
    return Fraction(raw)


def _number_pattern(numbers: Mapping[str, Any], terminals: Mapping[str, Mapping[str, Any]]) -> re.Pattern[str]:
    """Shapes of numbers, disjoint, in the order in which they are tried."""
    ordinal = "|".join(map(re.escape, numbers["ordinal"]))
    decade = "|".join(map(re.escape, sorted(numbers["decade"], key=len, reverse=True)))
    quotes = re.escape(numbers["apostrophes"])
    thousands, decimal = re.escape(numbers["thousands"]), re.escape(numbers["decimal"])
    halves = "|".join(sorted((re.escape(word) for word in terminals.get("AMPM", {})), key=len, reverse=True)) or "(?!)"
    touched = [
        word for name in ("AMPM", "MONTH", "UNIT", "UNITS", "QUARTER", "SEASON") for word in terminals.get(name, {})
    ]
    quarters = "|".join(map(re.escape, [*terminals.get("QUARTER", {}), *terminals.get("MONTH", {})])) or "(?!)"
    touch = "|".join(sorted((re.escape(word) for word in touched), key=len, reverse=True)) or "(?!)"
    after = "".join(map(re.escape, numbers["not_before"]))
    end = rf"(?![{after}]|[^\W_]|[.,:/]\d|[^\S\n]?[%{after}])"
    # a number may touch the word for what it counts: "3pm", "22Apr", "2hrs"
    touching = rf"(?:{end}|(?=(?i:{touch})(?![^\W\d_])))"
    shapes = [
        ("ISOCLOCK", rf"[12]\d{{3}}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?{end}"),
        ("ISO", rf"[12]\d{{3}}-?W[0-5]\d(?:-?[1-7])?{end}(?!-\w)|[12]\d{{3}}-\d\d-\d\d{end}(?!-\w)"),
        ("ISOMONTH", rf"[12]\d{{3}}-(?:0[1-9]|1[0-2]){end}(?!-\w)"),
        (
            "SLASH",  # two or three numbers: strokes, hyphens or dots between them, the year at an end
            rf"(?:\d{{1,2}}(?P<a>[-/.])\d{{1,2}}(?P=a)[12]\d{{3}}|\d{{1,2}}(?P<c>[-/])\d{{1,2}}(?P=c)\d\d|[12]\d{{3}}(?P<b>[-/.])\d{{1,2}}(?P=b)\d{{1,2}}"
            rf"|[12]\d{{3}}[01]\d[0-3]\d|\d{{1,2}}[^\S\n]?/[^\S\n]?[12]\d{{3}}|[12]\d{{3}}[^\S\n]?/[^\S\n]?\d{{1,2}}|(?:0\d|1[0-2])-(?:19|20)\d\d"
            rf"|\d{{1,2}}[^\S\n]?/[^\S\n]?\d{{1,2}}){end}(?!-\w|[-/]\d)",
        ),
        (
            "HHMM",
            rf"(?:[01]?\d|2[0-4])(?::[0-5]\d(?::[0-5]\d(?:\.\d+)?)?|h[0-5]\d){touching}|(?:1[0-2]|0?[1-9])\.[0-5]\d(?=\s?(?i:{halves})(?!\w))",
        ),
        ("DECADE", rf"(?:\d{{2,3}}0|[{quotes}]?\d0)(?:{decade}){end}"),
        ("ORD", rf"\d{{1,4}}(?:{ordinal}){end}"),
        ("APOS", rf"[{quotes}]\d\d{end}"),
        ("DEC", rf"(?:\d+[^\S\n][13]/[234]|\d{{1,15}}{decimal}\d{{1,15}}|\d*[^\S\n]?[½¼¾]){end}(?!{decimal}\d)"),
        ("NUM", rf"\d{{1,3}}(?:{thousands}\d{{3}}){{1,4}}{end}"),
        ("YEAR", rf"(?:1\d|20)\d\d(?:{end}|(?=(?i:{quarters})(?![^\W\d_]|\d)))"),
        ("FARYEAR", rf"(?:2[1-9]|[3-9]\d)\d\d{end}"),
        ("N2", rf"(?:3[01]|[12]\d|0?[1-9]){touching}"),
        ("NUM_", rf"\d{{1,15}}(?!\d){touching}"),
    ]
    body = "|".join(f"(?P<{name}>{shape})" for name, shape in shapes)
    return re.compile(body, re.ASCII)
