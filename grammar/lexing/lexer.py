"""A dictionary lexer: words by table, numbers by shape, longest spelling first.

``words.toml`` of a language says which terminals a word may be; the parser's state
takes one that it accepts. Numbers become disjoint terminals by their shape; what a
number means is decided in ``building``. A dot is never a token, so no phrase crosses
the end of a sentence; a blank line ends a phrase too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import Any, Final, NamedTuple

from grammar.lexing.compounds import composed, parted
from grammar.lexing.daymonth import CLOCK, DayMonth, joined_year, year_after_comma
from grammar.lexing.feasts import Feasts
from grammar.lexing.letters import letter_apart
from grammar.lexing.numbers import is_year_first, owner_of, shapes_of, worths, zone_after
from grammar.lexing.oldyears import OldYears, roman, small_eras
from grammar.lexing.reigns import sole
from grammar.lexing.spellings import Entry, Found, Kinds, Names, Spelling, index_of
from grammar.lexing.winters import Winters

MARKUP: Final = r"(?:[^\S\n]|[*_]|\n(?![^\S\n]*\n))*"
"""What may stand between two words of a phrase: white space without a blank line, and emphasis of Markdown."""
_CLOSED: Final = ("AMPM", "ZONE", "OCLOCK", "NOON", "ERA", "HHMM")
"""Terminals after which a hyphen is a dash."""
_COUNTS: Final = (*_CLOSED, "N2", "NUM", "CARD", "TENS", "HUNDRED", "UNITS", "ORDW", "SECOND", "ORD")
"""Terminals after which a bracket may say a number once more, "thirty (30) days", or a zone: "9 a.m. (GMT)"."""
_BEFORE_YEAR: Final = ("MONTH", "FISCAL", "FISCALQUARTER")
"""Terminals right behind which digits may stand: "May5", "FY19", "Q3FY19"."""
_BEFORE_DIGITS: Final = (*_BEFORE_YEAR, "PREP")
_CLOCKS: Final = ("HHMM", "AMPM", "ISOCLOCK")
"""Terminals after which an offset from UTC may stand; it begins with one of these signs."""
_SIGNED: Final = (" ", "+", "-")
_BRACKETS: Final = {"(": "OPEN", ")": "CLOSE"}
_COUNTED: Final = ("MONTH", "REPMONTH", "UNIT", "UNITS", "WEEKDAY", "PARTDAY", "HALF", "DET")
"""Terminals of what an ordinal with a sign counts."""
_DAYS: Final = ("ON", "FROM", "UNTIL", "THE")
"""Terminals after which a number with such a sign is a day, even at the end of a sentence."""
_REPORTED: Final = ("QUARTER", "FISCAL")
_YEARS: Final = re.compile(r"(?:(?:1[89]|20)\d\d|\d\d)(?![\w/]|[.,:]\d|-\d)", re.ASCII)
_NAMES: Final = ("MONTH", "WEEKDAY", "SEASON", "QUARTER", "YEAR", "CYEAR", "N2", "ORD")
"""Terminals after which a hyphen is a dash where another such name, or a whole date, follows."""


class Token(NamedTuple):
    """A word or number with the terminals that it may be, each with its value."""

    kinds: Kinds
    start: int
    end: int
    names: Names = ""


class Lexer:
    """The lexer of one language, made of its ``words.toml``."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        """Compile the tables."""
        numbers, island = words["numbers"], words["island"]
        self.terminals, bound = parted({name: table for name, table in words.items() if name.isupper()})
        self._upper, self._glued = frozenset(island["upper"]), frozenset(island["glued"])
        self._nouns: dict[str, str] = words.get("nouns", {})
        self._entries = index_of(self.terminals, self._upper | self._glued | self._nouns.keys())
        self._feasts = Feasts(self.terminals["NAMED"], words["beside"]) if words.get("beside") else None
        self._sole = sole(words.get("reigns"), self._entries, self.terminals.get("REIGN", {}))
        self._entries |= {**(self._feasts.entries(self._entries) if self._feasts else {}), **self._sole}
        self.compounds = composed(words.get("compounds", {}), self.terminals, bound)
        """Compound -> its parts, each with where it ends, its terminal and its value."""
        self._add_compounds()
        self._named = frozenset(word[0] for word in self._entries if word[0].isdigit())
        possessives = sorted(self.terminals.get("POSS", {}), key=len, reverse=True)
        self._possessive = re.compile("|".join(re.escape(word) + r"(?!\w)" for word in possessives) or "(?!)")
        self._gap = re.compile(MARKUP)
        self._offset = re.compile(r"[^\S\n]?([+-])(\d\d?)(?::?(\d\d))?(?!\d)", re.ASCII)
        self._ends = re.compile(r"[^\S\n]*(?:[.,;:!?)\]]|\Z|\n)")
        links = "|".join(re.escape(word) for name in ("TO", "AND", "OR") for word in self.terminals.get(name, {}))
        self._linked = re.compile(rf"[-‐‑] (?=(?:{links or '(?!)'})(?!\w))")
        self._digits, self._number_goes_on = re.compile(r"\d+", re.ASCII), re.compile(r"[-/.,]?\d", re.ASCII)
        self._word, self._spaced = re.compile(r"[^\W\d_]+"), re.compile(r" ([^\W\d_]+)(?!\w)")
        self._number, self._worth = shapes_of(numbers, self.terminals, self._glued), worths(numbers, self.terminals)
        tables = ("ERA", "WEEKDAY", "QUARTER", "MODQ")
        told_so = ("|".join(map(re.escape, self.terminals.get(name, {}))) or "(?!)" for name in tables)
        eras, weekdays, quarters, rough = told_so
        present = "|".join(word for word, way in self.terminals.get("TODATE", {}).items() if way > 1) or "(?!)"
        self._dash = re.compile(
            rf"(?<=[\d.])-(?=\d)|(?<=\d)-(?=(?i:{present})(?![\w-]))|(?<=\d0s)-(?=(?:[12]\d)?\d0s(?!\w))|(?<=[\dZ])/(?=[12]\d{{3}}-\d\d-\d\d(?!\d))|(?<=[12]\d{{3}})/(?=(?:19|20)?\d\d(?![\w/-]|\.\d))|(?<=\d)-(?=['’‘]\d\d(?!\w)|(?i:{weekdays})(?!\w))|(?<=\d)/(?=\d{{1,4}}[^\S\n](?i:{eras})(?!\w))|[^\S\n]?[{re.escape(numbers['dashes'])}][^\S\n]?(?=\w|['’‘]\d\d(?!\w))|[^\S\n]-[^\S\n](?=\w)|(?<=\d)-[^\S\n](?=\w)|(?<=\d)~(?=\d)|(?<=[12]\d{{3}})[^\S\n]-(?=(?:1[0-2]|0?[1-9])(?![\w-]|[.,:/]\d))|(?<=\d)[^\S\n]-(?=(?:19|20)\d\d(?!\w))"
        )
        months = "|".join(sorted(map(re.escape, self.terminals.get("MONTH", {})), key=len, reverse=True)) or "(?!)"
        self._year_after_comma = year_after_comma(f"{months}|{present}", MARKUP)
        self._thousands, self._quotes = numbers["thousands"], frozenset(numbers["apostrophes"])
        self._letter_apart, self._owner = letter_apart(numbers, self.terminals), owner_of(numbers, self.terminals)
        self._old_ordinals = re.compile(rf"(?:{'|'.join(numbers.get('old_ordinals', ())) or '(?!)'})(?!\w)")
        self._sign = str(numbers.get("ordinal_sign", ""))  # of an ordinal, where the phrase goes on; else a full stop
        self._going_on = re.compile(rf"[^\S\n]*(?:[-–—,;:)/]|\d{{1,2}}{re.escape(self._sign)})|[^\S\n]+([^\W\d_]+)")
        told = rf"(?:[^\W\d_]|\d{{1,2}}[^\S\n]+(?i:{months})(?!\w))"
        self._linking = re.compile(rf"[^\S\n]+(?:(?:{links or '(?!)'})[^\S\n]+{told}|{CLOCK})")
        self._daymonth = DayMonth(self.terminals, numbers["ordinal"])
        self._winters, self._small_era = Winters(self.terminals), small_eras(numbers)
        self._old = OldYears(self.terminals, (*island["small"], *island["determiners"]), numbers)
        ordinal = "|".join(map(re.escape, numbers["ordinal"])) or "(?!)"
        self._day_beside = re.compile(rf"(?i:{months})(?!\w){MARKUP}(?:3[01]|[12]\d|0?[1-9])(?i:{ordinal})?(?![\w:])")
        self._rough = re.compile(rf"(?i:{rough}){MARKUP}[12]\d{{3}}(?!\w)")  # "c. 1150-c. 1172"
        self._quartered = re.compile(rf"(?i:{quarters})[ /-]?(?:19|20)\d\d(?!\w)")  # "Q3 2018-Q2 2019"
        self._dated = re.compile(
            rf"\d{{1,2}}(?i:{ordinal})?{MARKUP}(?i:{months})(?!\w)|(?i:{months})(?!\w)[^\S\n]+(?:\d{{1,2}},?[^\S\n]+)?[12]\d{{3}}(?!\d)"
        )
        begun = {word[0] for word in possessives} | set(numbers["dashes"]) | set(numbers["apostrophes"])
        self._counted = frozenset(
            re.split(r"[\W\d_]", word)[0] for name in _COUNTED for word in self.terminals.get(name, {})
        )
        self.unknown = "x" * (1 + max(map(len, self._entries)))
        """A word that begins no spelling, as most words of a text."""
        self._stops = frozenset({"", *'.;:!?()[]"“”'} - begun - {numbers["decimal"]} | {"."})

    def _add_compounds(self) -> None:
        """Enter compounds as words; one that a table lists by itself stays as it is listed."""
        for word, parts in list(self.compounds.items()):
            known = self._entries.get(word)
            if known is not None and known.alone is not None and word not in self._nouns:
                del self.compounds[word]
                continue
            end, terminal, value = parts[0]
            entry = self._entries[word] = Entry(word, {word: Spelling(terminal, ((terminal, value),))}, frozenset())
            entry.cut, entry.simple = end, None
            if known is not None:  # it begins a longer spelling, or is a name, too
                entry.longer, entry.match, entry.name = known.longer, known.match, known.alone

    @property
    def spellings(self) -> Mapping[str, frozenset[str]]:
        """Every spelling in the tables -> the terminals that it may be."""
        found: dict[str, set[str]] = {}
        for terminal, table in self.terminals.items():
            for word in table:
                found.setdefault(word, set()).add(terminal)
        made = [(word, parts[0][1]) for word, parts in self.compounds.items()] + [
            (name, "RULER") for name in self._sole
        ]
        for word, kind in [*made, *((day.strip(), "NAMED") for day in (self._feasts.days if self._feasts else ()))]:
            found.setdefault(word, set()).add(kind)
        return {word: frozenset(kinds) for word, kinds in found.items()}

    def plain(self, word: str) -> bool:
        """Whether the capitals of a word, and what stands before it, change nothing of what it is read as."""
        entry = self._entries.get(word)
        return entry is None or entry.plain

    def next(
        self, text: str, position: int, *, loose: bool = False, first: bool = False, after: str = ""
    ) -> Token | None:
        """The token at or after *position*, past white space; ``None`` where there is none.

        *loose* reads words whatever their capitals (for phrases on their own). *first*
        asks for a token right at *position*; *after* is the terminal before it.
        """
        found = self.scan(text, position, loose, first, after)
        return None if found is None else Token(*found)

    def scan(self, text: str, position: int, loose: bool, first: bool, after: str) -> Found | None:
        """As ``next``, as a plain row that begins with the names of the terminals."""
        if first:
            start = position
            word = self._word.match(text, position)
            entry = self._entries.get(word[0].lower()) if word else None
            if entry is not None and entry.simple is not None and word is not None:
                end = word.end()
                following = text[end : end + 1]
                if not following.isalnum() and following != "_":
                    return entry.simple[1], position, end, entry.simple[0]
        else:
            spaced = self._spaced.match(text, position)
            if spaced:  # the commonest case by far: one space, and a word
                entry = self._entries.get(spaced[1].lower())
                if entry is not None:
                    simple = entry.simple
                    if simple is not None:
                        return simple[1], position + 1, spaced.end(), simple[0]
                    return self._read_word(text, position + 1, loose, after)
                if text[position + 1].isalpha():
                    return None
            sign = text[position : position + 1]
            if sign in self._stops:
                bracket = _BRACKETS.get(sign) if after in _COUNTS else None
                return None if bracket is None else (((bracket, 1),), position, position + 1, bracket)
            if sign == " ":
                following = text[position + 1 : position + 2]
                if following.isalpha():
                    return self._read_word(text, position + 1, loose, after)
                if following.isdigit():
                    return self._read_digits(text, position + 1, after)
            if sign == "+" and after in ("N2", "NUM"):
                return (("PLUS", 1),), position, position + 1, "PLUS"  # "10+ years"
            zone = zone_after(text, position, after) if after in _CLOCKS and sign in _SIGNED else None
            if zone is not None:
                return zone
            glued = self._possessive.match(text, position)
            if glued:
                return (("POSS", 1),), position, glued.end(), "POSS"
            if after in _REPORTED and sign in ("/", "-") and (year := _YEARS.match(text, position + 1)):
                kind = "YY" if len(year[0]) == 2 and after == "QUARTER" else "YEAR" if len(year[0]) == 4 else "N2"
                return ((kind, int(year[0])),), position + 1, year.end(), kind  # "Q3/2018", "H1-19"
            if dash := self._dash.match(text, position):
                return (("DASH", 1),), position, dash.end(), "DASH"
            if after == "ORD" and sign == "/" and self._sign and text[position + 1 : position + 2].isdigit():
                return (("AND", 0),), position, position + 1, "AND"  # the first of two days, both with their sign
            if after in _CLOSED and sign == "-" and text[position + 1 : position + 2].isalnum():
                return (("DASH", 1),), position, position + 1, "DASH"  # "1 p.m.-3 p.m."
            joins = sign == "-" or (sign == "/" and after == "QUARTER")
            if after in _NAMES and joins and self._goes_on(text, position + 1, after):
                return (("DASH", 1),), position, position + 1, "DASH"  # "August-September 1950", "5 May-3 June"
            if sign in ("/", "-") and after in ("N2", "ORD", "MONTH") and self._daymonth.parts(text, position, after):
                return (("DASH", 1),), position, position + 1, "DASH"  # "15/16 November", "30 April/1 May"
            start = gap.end() if (gap := self._gap.match(text, position)) else position  # it matches the empty text too
            if start == position and sign in ("-", "/", "‐", "‑"):
                here, there = text[position - 1 : position], text[position + 1 : position + 2]
                linked = self._linked.match(text, position) if there == " " and here.isalnum() else None
                if linked:
                    start = linked.end()  # "mid- to late May", "18th- and 19th-century"
                elif there in self._quotes and text[position + 2 : position + 3].isdigit():
                    start += 1  # "the mid-'90s"
                elif there.isalnum() and (sign != "/" or here.isdigit() != there.isdigit()):
                    start += 1  # a hyphen between letters joins: "third-quarter", a stroke in "3/Jan/2020"
            if text[start : start + 1] == ",":
                year = self._year_after_comma.match(text, start)
                if year:
                    return (("CYEAR", int(year[1])),), start, year.end(), "CYEAR"
                if dual := self._old.after_comma(text, start, after):
                    return (("CYEAR", dual[0]),), start, dual[1], "CYEAR"
                return (("COMMA", 1),), start, start + 1, "COMMA"
            if text[start : start + 2] == "& " and start > position:
                return (("AND", 0),), start, start + 1, "AND"  # "Saturday & Sunday"
            if after in _COUNTS and text[start : start + 1] == "(":
                return (("OPEN", 1),), start, start + 1, "OPEN"
            before = text[position - 1] if position else ""
            touching = start == position and text[start : start + 1].isalnum() and before.isalpha()
            if touching and not (after in _BEFORE_YEAR and text[start].isdigit()):
                return self._read_part(text, start) if self.compounds else None  # "Mayor" is not "May"
        if text[start : start + 1].isalpha():
            return self._read_word(text, start, loose, after)
        return self._read_digits(text, start, after)

    def _read_part(self, text: str, start: int) -> Found | None:
        """The part of a compound that begins inside a word."""
        begin = start
        while begin and text[begin - 1].isalpha():
            begin -= 1
        word = self._word.match(text, begin)
        parts = self.compounds.get(word[0].lower(), ()) if word else ()
        for (seam, _, _), (end, terminal, value) in pairwise(parts):
            if begin + seam == start:
                return ((terminal, value),), start, begin + end, terminal
        return None

    def _read_word(self, text: str, start: int, loose: bool, after: str) -> Found | None:
        word = self._word.match(text, start)
        if word is None:
            return None
        entry = self._entries.get(word[0].lower())
        if entry is None:
            year = roman(word[0]) if word[0][0] == "M" else None
            return None if year is None else ((("ROMANYEAR", year),), start, word.end(), "ROMANYEAR")
        end = word.end()
        if entry.match is not None:
            longer = entry.match(text, end)
            if longer:
                known, until = entry.spelling(text[start : longer.end()]), longer.end()
                found = (
                    (known.kinds, start, until, known.names)
                    if entry.plain
                    else self._special(text, start, until, known, loose, after)
                )
                if found is not None:
                    return found
        if entry.alone is None:
            return None
        names, kinds = entry.alone
        if entry.cut:
            name = entry.named(text, start, after)  # "at Midsummer 1699"
            return (name.kinds, start, end, name.names) if name else (kinds, start, start + entry.cut, names)
        following = text[end : end + 1]
        if following == "_" and text[end + 1 : end + 2].isalnum():
            return None
        if following.isdigit() and kinds[0][0] not in _BEFORE_DIGITS:
            return None  # "May5" is a date, "FY2025" a year, "h2" no hour
        return (kinds, start, end, names) if entry.plain else self._special(text, start, end, entry.alone, loose, after)

    def _names(self, text: str, end: int) -> bool:
        """Whether the word behind a place has a capital and is none that a time phrase has."""
        word = self._word.match(text, end + 1) if text[end : end + 1] == " " else None
        return word is not None and word[0].istitle() and word[0].lower() not in self._entries

    def _special(self, text: str, start: int, end: int, known: Spelling, loose: bool, after: str) -> Found | None:
        """A spelling that is read only with its capitals, or beside a number; a zone with its offset."""
        spelled = text[start:end]
        brief = after == "AMPM" and known.kinds[0][0] == "ZONE" and end - start < 5
        touches = after == "HHMM" and spelled in self._glued and text[start - 1].isdigit()  # "1431z"
        if not loose and spelled in self._upper and not (brief or touches or self._small_era(text, start, end)):
            return None  # lower case: "et" is no zone, but in "9pm et"
        if known.kinds[0][0] == "ZONE" and spelled.istitle() and self._names(text, end):
            return None  # "the 8 a.m. Central Park reading"
        glued = after == "SLASH" or (start and text[start - 1].isdigit()) or spelled.lower() not in self._glued
        if not glued and not self._letter_apart(text, start, end):
            return None
        names, kinds = known
        capital = spelled[0].isupper() and not spelled.isupper()
        noun = self._nouns.get(spelled.lower(), "") if after and capital else ""
        if noun:  # with a capital inside a phrase it is the noun first of all
            kinds = tuple(sorted(kinds, key=lambda kind: kind[0] != noun))
            names = tuple([name for name, _ in kinds])
        if kinds[0] == ("ZONE", "UTC"):
            offset = self._offset.match(text, end)
            if offset:  # "UTC+2", "GMT -08:45"
                zone = f"{offset[1]}{int(offset[2]):02}:{offset[3] or '00'}"
                return (("ZONE", zone),), start, offset.end(), "ZONE"
        return kinds, start, end, names

    def _goes_on(self, text: str, start: int, after: str) -> bool:
        """Whether another name of the same kind follows a hyphen, or a day and its month, or a month and its year."""
        if after in ("MONTH", "CYEAR", "YEAR") and self._dated.match(text, start):
            return True
        if after == "YEAR" and (self._quartered.match(text, start) or self._rough.match(text, start)):
            return True
        if after in ("N2", "ORD"):  # "March 19-April 30", but "19-April 2003"
            return self._day_beside.match(text, start) is not None
        word = self._read_word(text, start, loose=False, after="") if text[start : start + 1].isalpha() else None
        named = word is not None and word[3] == "NAMED" and text[word[2] + 1 : word[2] + 5].isdigit()
        return word is not None and (word[0][0][0] == after or (named and after == "YEAR"))  # "Easter 1401-Easter 1402"

    def _read_digits(self, text: str, start: int, after: str) -> Found | None:
        named = text[start : start + 1] in self._named and self._read_named_number(text, start)
        return named or self._winters.read(text, start, after) or self._read_number(text, start, after)

    def _read_named_number(self, text: str, start: int) -> Found | None:
        """A name that begins with a digit: "9/11"."""
        digits = self._digits.match(text, start)
        entry = self._entries.get(digits[0]) if digits else None
        if digits is None or entry is None or entry.match is None:
            return None
        found = entry.match(text, digits.end())
        if found is None:
            return None
        known = entry.spelling(text[start : found.end()])
        if self._number_goes_on.match(text, found.end()) and known.kinds[0][0] not in _BEFORE_YEAR:
            return None
        if found[0].islower() and text[start : found.end()] in self._upper:
            return None  # "2h" is two hours, "2H" a half of a year
        return known.kinds, start, found.end(), known.names

    def _read_number(self, text: str, start: int, after: str) -> Found | None:
        if not (found := self._number.match(text, start)):
            return None
        if self._sign and self._is_ordinal(text, found, after):
            return (("ORD", int(found[0])),), start, found.end() + len(self._sign), "ORD"
        kind, raw, until = (found.lastgroup or "").rstrip("_"), found[0], found.end()
        if after in ("OF", "MODQ", "MONTH") and is_year_first(kind, raw, after):
            return (("YEAR", int(raw[:4])),), start, start + 4, "YEAR"
        if after in ("THE", "MONTH") and (old := self._old_ordinals.match(text, start)):
            return (("ORD", int(raw)),), start, old.end(), "ORD"
        if kind in ("SLASH", "YEAR", "ISOMONTH", "NUM") and (dual := self._old.dual(text, start, after)):
            return (("YEAR", dual[0]),), start, dual[1], "YEAR"
        if kind in ("N2", "NUM") and (early := self._old.early(text, start, after)):
            return (("OLDYEAR", early[0]), (kind, early[0])), start, early[1], ("OLDYEAR", kind)
        if kind == "SLASH" and (first := self._daymonth.first(text, start, after)):
            kind, raw, until = "N2", text[start:first], first
        elif kind == "N2" and text[until : until + 1] == "." and self._daymonth.dotted(text, start, until):
            until += 1
        if kind == "DECADE" and (owned := self._owner(text, start, after)):
            kind, raw, until = owned  # "June 10's vote", "in 1990's first quarter"
        value: Any = int(raw) if kind in ("N2", "YEAR", "FARYEAR") else raw
        if kind == "NUM":
            value = int(raw.replace(self._thousands, ""))
            if 1 <= value <= 31 and len(raw) <= 2:
                kind = "N2"
        elif kind in self._worth:
            value = self._worth[kind](raw)
        if kind in ("N2", "NUM") and len(raw) == 2 and after == "MONTH" and self._is_year(text, start, until):
            return (("YY", int(raw)),), start, until, "YY"  # "21-Apr-16", "on 1 Jul 14."
        if kind == "NUM" and len(raw) == 2 and value > 31 and self._ends.match(text, found.end()):
            return (("YY", value), (kind, value)), start, until, ("YY", kind)  # "3 Feb 82."
        return ((kind, value),), start, until, kind

    def _is_year(self, text: str, start: int, end: int) -> bool:
        """Whether two digits behind a month are a year: with signs between, or a day before it and an end behind."""
        if joined_year(text, start) or self._year_after_comma.match(text, end):
            return joined_year(text, start)
        ends = self._ends.match(text, end) is not None or self._linking.match(text, end) is not None
        return (ends and self._daymonth.led(text, start)) or self._daymonth.padded(text, start, end)

    def _is_ordinal(self, text: str, found: re.Match[str], after: str) -> bool:
        """Whether the sign after a number makes it an ordinal: where the words after it go on with one."""
        end = found.end()
        if not (found[0].isdigit() and len(found[0]) <= 3 and text.startswith(self._sign, end)):
            return False
        going = self._going_on.match(text, end + len(self._sign))
        if going is None or going[1] is None:
            return going is not None or after in _DAYS
        return going[1].islower() or going[1].lower() in self._counted or after in _DAYS
