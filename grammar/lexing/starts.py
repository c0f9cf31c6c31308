"""Where a phrase can begin: an expression and sets of words, made from the LALR table and the words of a language.

A word that stands alone begins a phrase wherever it stands; one that needs a follower
("in", "the", "last") only before a word or number that the table accepts after it. The
expression is a trie over lower-case text, so most of a text is passed over at the speed
of the regular-expression engine; the grammar stays the only source of truth.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from typing import Any, Final

from grammar.lexing.memo import Memo

SHAPES: Final = (
    "N2",
    "YEAR",
    "FARYEAR",
    "NUM",
    "DEC",
    "ORD",
    "DECADE",
    "APOS",
    "ISO",
    "ISOMONTH",
    "ISOCLOCK",
    "DTG",
    "SLASH",
    "HHMM",
    "YY",
    "YEARQUARTER",
    "COMPACT",
    "OLDYEAR",
    "ROMANYEAR",
)
"""Terminals that are shapes of numbers, not words."""
_GAP: Final = r"(?:[^\S\n]|[*_]|\n(?![^\S\n]*\n))"
_LETTER: Final = r"[^\W\d_]"
_ROMAN: Final = r"m[cdilmvx]{3,}(?!\w)"

Entries = Mapping[str, frozenset[str]]
"""Spelling -> the terminals that it may be."""


def trie(words: Iterable[str]) -> str:
    """A regular expression that matches exactly these words, sharing their beginnings.

    >>> trie(["may", "mar", "in"])
    '(?:in|ma(?:r|y))'
    """
    tree: dict[str, Any] = {}
    for word in sorted(set(words)):
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}

    def spelled(node: dict[str, Any]) -> str:
        parts = [
            (r"\s+" if letter == " " else re.escape(letter)) + spelled(below)
            for letter, below in node.items()
            if letter
        ]
        if not parts:
            return ""
        body = parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
        if "" not in node:
            return body
        return f"(?:{body})?" if len(parts) == 1 else f"{body}?"

    return spelled(tree) or "(?!)"


class Starts:
    """Where phrases of a language may begin."""

    def __init__(
        self,
        states: Mapping[Any, Mapping[str, Any]],
        begin: Any,
        entries: Entries,
        numbers: Mapping[str, Any],
        compounds: Container[str],
        barren: Callable[[str], bool],
    ) -> None:
        """Compile what the table and the words tell; *entries* are in lower case.

        *numbers* are the signs and suffixes of ``words.toml``. *compounds* are words with what follows inside them.
        *barren* tells of a word, or of two with a space, that they are no phrase before a word that no table knows.
        """
        row = states[begin]
        self._alone: set[str] = set()
        self._need: dict[str, Followers] = {}
        known: dict[frozenset[str], Followers] = {}
        for word, kinds in entries.items():
            following = [states[row[kind]] for kind in kinds if kind in row]
            if not word[0].isalpha() or not following:
                continue
            if word in compounds or any("$END" in after for after in following):
                self._alone.add(word)
                continue
            wanted = frozenset(kind for after in following for kind in after)
            if wanted not in known:
                known[wanted] = Followers(wanted, entries, len(known))
            self._need[word] = known[wanted]
        self._known: dict[str, Followers | None] = {
            word: self._need.get(word) for word in (*self._alone, *self._need) if word.isalpha()
        }
        """Words of letters only, each with what must follow it: ``None`` where it stands alone."""
        self._told = {letters for word in entries for letters in _FIRST.findall(word)}
        """All words of all spellings: any other word ends what stands before it."""
        self._barren = Memo(barren)
        self._longer = Memo(self._within)
        words = trie({*self._alone, *self._need})
        before = "".join(map(re.escape, numbers["not_after"]))
        money = "".join(re.escape(sign) for sign in numbers["not_after"] if unicodedata.category(sign) == "Sc")
        roman = rf"|{_ROMAN}" if "ROMANYEAR" in row else ""
        self._finder = re.compile(
            r"[^a-z0-9]"
            rf"(?=({words})(?!{_LETTER})(?: ({_LETTER}+)(?: ({_LETTER}+))?)?"
            rf"|(?=['’‘\d])(?<![{before}.])(?<![^a-z],)(?<![{money}] )"  # "Sat,8pm", not "1,500"
            rf"{roman})"
            r"(?<![^\W_])"  # no letter of another alphabet: asked last, because most words begin nothing
        )
        self._numbers = re.compile(_numbers(states, begin, entries, numbers))

    def of(self, text: str) -> Iterator[int]:
        """Offsets at which a phrase may begin, in order."""
        low = f"\n{lowered(text)}"  # a sign stands before every start, and is matched: words are passed over by it
        known, told, barren, until = self._known, self._told, self._barren, 0
        for match in self._finder.finditer(low):
            word, following = match.group(1, 2)
            followers = known.get(word)
            if followers is not None and following is not None and following not in followers.firsts:
                continue  # most words that need a follower lack it
            begin = match.start()  # of the sign in *low*: of the word in *text*
            if begin < until:
                continue
            if word is None:
                if self._numbers.match(low, begin + 1):
                    yield begin
                continue
            if followers is None:
                if word not in known:
                    end = self._end(low, begin + 1, word)
                    if end:
                        until = max(until, end - 1)
                        yield begin
                    continue
            elif following is None:
                if followers.follow(low, match.end(1)):
                    yield begin
                continue
            else:
                longer = followers.firsts[following]
                if longer is not None and not followers.spelled(low, match.end(1) + 1, following):
                    continue
            if following is not None and following not in told:
                if barren[word] and following.isascii():
                    continue
            else:
                third = match[3]
                if third is not None and third not in told and barren[f"{word} {following}"] and third.isascii():
                    continue
            yield begin

    def _end(self, low: str, begin: int, found: str) -> int:
        """Where the spelling with which a phrase may begin ends, if it has several words or a sign; 0 for none.

        The longest that stands alone is meant, else the longest that has a follower.
        """
        alone, needing = self._longer[found]
        if alone:
            return _reach(low, begin, alone)
        for word in needing:
            end = _reach(low, begin, word)
            if self._need[word].follow(low, end):
                return end
        return 0

    def _within(self, found: str) -> tuple[str, list[str]]:
        """The longest spelling in these words that stands alone, and those that need a follower, in order."""
        longest = " ".join(found.split())
        known = [longest[:size] for size in range(len(longest), 0, -1) if not longest[size : size + 1].isalpha()]
        alone = next((word for word in known if word in self._alone), "")
        needing = sorted((self._need[word].rank, -len(word), word) for word in known if word in self._need)
        return alone, [word for _, _, word in needing]


class Followers:
    """What may follow a word that needs a follower: words, and numbers or none."""

    def __init__(self, wanted: frozenset[str], entries: Entries, rank: int) -> None:
        """Sort the words by their first letters."""
        self.rank = rank
        self.numbers = not wanted.isdisjoint(SHAPES)
        self.heads: dict[str, dict[str, tuple[str, ...]]] = {}
        """First letters -> the two signs after them, a space and a letter mostly -> the spellings that begin so."""
        self.firsts: dict[str, tuple[str, ...] | None] = {}
        """First letters -> the spellings that begin with them; ``None`` where the letters alone are one."""
        for word, kinds in entries.items():
            if word[0].isalpha() and not kinds.isdisjoint(wanted):
                first = _FIRST.match(word)
                letters = first[0] if first else ""
                others = self.firsts.get(letters, ())
                heads = self.heads.setdefault(letters, {})
                signs = word[len(letters) : len(letters) + 2]
                heads[signs] = (*heads.get(signs, ()), word)
                self.firsts[letters] = None if others is None or word == letters else (*others, word)

    def follow(self, low: str, end: int) -> bool:
        """Whether one follows a word that ends here."""
        found = _FOLLOWER.match(low, end)
        if found is None:
            return False
        if found[1] is None:
            return self.numbers
        return found[1] in self.firsts and self.spelled(low, found.start(1), found[1])

    def spelled(self, low: str, begin: int, letters: str) -> bool:
        """Whether these letters are a follower, or begin one."""
        longer = self.firsts[letters]
        if longer is None:
            return True
        place = begin + len(letters)
        sign, then = low[place : place + 1], low[place + 1 : place + 2]
        if sign.isspace():
            sign = " "
        if not then.isspace():
            heads = self.heads[letters]
            longer = (*heads.get(sign + then, ()), *heads.get(sign, ()))
        return any(_reach(low, begin, word) for word in longer)


_FIRST: Final = re.compile(rf"{_LETTER}+")
_FOLLOWER: Final = re.compile(rf"(?:{_GAP}+|[-‐‑] ?|(?=\d))(?:({_LETTER}+)|['’‘]?\d)")


def _reach(low: str, begin: int, word: str) -> int:
    """Where a spelling that begins here ends, with any white space for its spaces; 0 where another word stands."""
    place = begin
    for letter in word:
        if letter == " ":
            if not low[place : place + 1].isspace():
                return 0
            while low[place : place + 1].isspace():
                place += 1
        elif low[place : place + 1] == letter:
            place += 1
        else:
            return 0
    return 0 if _FIRST.match(low, place) else place


def _followers(kinds: Iterable[str], entries: Entries) -> str:
    """What may follow a number, as words."""
    wanted = set(kinds)
    words = {word for word, known in entries.items() if word[0].isalpha() and known & wanted}
    return rf"{trie(words)}(?!{_LETTER})"


def before_hours(numbers: Mapping[str, Any]) -> list[str]:
    r"""The words of an evening that stand before a bare hour, each without and with a colon, as expressions.

    >>> before_hours({"doors": ["doors open"]})
    ['doors\\ open', 'doors\\ open:']
    """
    return [re.escape(word) + sign for word in numbers.get("doors", ()) for sign in ("", ":")]


def _numbers(states: Mapping[Any, Mapping[str, Any]], begin: Any, entries: Entries, numbers: Mapping[str, Any]) -> str:
    """A number that stands alone by its shape, or that a word or number follows which the table accepts after it."""
    row = states[begin]
    followers: set[str] = set()
    for kind in SHAPES:
        if kind in row:
            followers |= set(states[row[kind]])
    words = _followers(followers - {"$END"} - set(SHAPES), entries)
    decade = "|".join(re.escape(word.split(" ")[0]) for word in numbers["decade"])
    ordinal = "|".join(map(re.escape, numbers["ordinal"])) or "(?!)"
    sign = re.escape(numbers.get("ordinal_sign", ""))
    alone = (
        rf"['’‘]\d\d(?!\d)|\d{{4}}(?!\d)|\d{{8}}(?:\d{{6}}(?:\d{{3}})?)?(?!\d)|\d{{1,3}}0(?:{decade})(?!\w)|\d{{1,4}}[:/.h–-]\d"
        rf"|\d{{1,2}}(?:{ordinal})[–/-]\d"  # "15th/16th November"
        r"|\d{1,2}\.[^\S\n]?[ivx]{1,4}\.[^\S\n]?[12]\d{3}"  # "12.V.1999"
        rf"|\d\d[^\S\n]?\d{{4}}(?:[a-z][^\S\n]?{_LETTER}{{3}}[^\S\n]?\d\d|z(?!\w))"  # "041530ZMAR22"
        r"|\d{1,2}[^\S\n][–/-][^\S\n]\d|\d\d?[^\S\n]\d\d?[^\S\n][12]\d{3}(?!\d)"  # "31 10 1974"
    )
    counted = rf"\d[\d,.]*(?:{ordinal})?(?:[^\S\n][1-3]/[2-4]|[^\S\n]?[½¼¾])?"
    beside = rf"\d{{1,2}}{_GAP}*(?:[–-]|[^\W\d_]{{2,7}}){_GAP}*\d"
    if eras := "|".join(re.escape(word) for word, kinds in entries.items() if "ERA" in kinds and word.isalpha()):
        alone += rf"|[1-9]\d\d?[^\S\n][–-][^\S\n]\d{{1,3}}[^\S\n](?:{eras})(?!\w)"  # "(r. 522 – 486 BC)"
    if numbers.get("old_lives"):  # "(778 – 20 June 840)", "(died 559)"
        alone += r"|(?<=[(\s])(?<!\w\s)[1-9]\d\d[^\S\n][–-][^\S\n]\d"
        alone += "".join(rf"|(?<={re.escape(word)} )[1-9]\d\d(?=[),;])" for word in numbers["old_lives"])
    if numbers.get("old_events"):  # "the earthquake of 365"
        of = [word for word, kinds in entries.items() if "OF" in kinds]
        alone += "".join(rf"|(?<=[^a-z]{re.escape(word)} )\d{{2,3}}(?!\w)" for word in of)
    if sign:  # an ordinal stands before the word or number
        beside = rf"\d{{1,2}}(?:{sign})?{_GAP}*(?:[–-]|[^\W\d_]{{2,7}}(?:{_GAP}[^\W\d_]{{2,7}})?)?{_GAP}*\d"
    named = trie(word for word in entries if word[0].isdigit())
    if numbers.get("epochs"):
        alone += r"|1\d{9}(?:\d{3})?(?!\d)"
    if numbers.get("at_signs"):
        alone += "".join(rf"|(?<={re.escape(sign)} )\d\d?(?!\w)" for sign in numbers["at_signs"])
    alone += "".join(rf"|(?<=\b{word} )\d\d?(?!\w)" for word in before_hours(numbers))  # "doors 7"
    if numbers.get("halves"):
        alone += rf"|\d\d?[{''.join(map(re.escape, numbers['halves']))}](?!\w)"  # "9a"
    if letters := "".join(map(re.escape, numbers.get("letters", {}))):
        words_after = "|".join(map(re.escape, numbers.get("letters_before", ()))) or "(?!)"
        alone += rf"|\d{{1,4}}[{letters}][^\S\n]?(?:\d|(?:{words_after})(?!\w))"  # "3m 49s", "5m ago"
    if "OPEN" in followers:
        alone += rf"|\d{{1,4}}[^\S\n]?\({_LETTER}"  # "30 (thirty) days"
    if "YEARQUARTER" in row:
        alone += (
            rf"|{trie(word for word in entries if 'QUARTER' in entries[word] and word[0].isdigit())}[-/]?\d\d"  # "4Q14"
        )
    if "ROMANYEAR" in row:
        alone += rf"|{_ROMAN}"
    if "RULER" in followers:
        alone += rf"|\d\d?[^\S\n]&[^\S\n]\d\d?[^\S\n]{_LETTER}"  # "12 & 13 Charles II"
    if "PLUS" in followers:
        alone += rf"|\d{{1,4}}\+[^\S\n]?{_LETTER}"  # "10+ years"
    return rf"(?:{named}(?!\w)|{alone}|{counted}(?:{_GAP}*|[-‐‑–,/]{_GAP}*)(?:{words})|{beside})"


def lowered(text: str) -> str:
    """A text in lower case, letter for letter: offsets stay.

    >>> lowered("May İ") == "may İ"
    True
    """
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
