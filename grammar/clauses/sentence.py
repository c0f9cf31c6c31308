"""Sentences, words and quotations of a running text, with exact offsets.

A sentence ends at ``.``, ``!``, ``?`` or ``…`` (with its closing quotes and brackets)
before white space and a word that can open one, or at a blank line, or at a line break
before a capital. Abbreviations and initials end none. The rules are those that the
research notes measured on news text; the words are in ``clauses.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, Final, NamedTuple

from attrs import frozen

SENTENCE_END: Final = re.compile(r"[.!?]\s|\n")
"""A sign that ends a sentence, and more behind it; or the end of a line."""
END_BEFORE_WORD: Final = re.compile(r"[.!?]\s+(?=[^\W\d_])|\n")
"""The same where a word follows: not "No. 5"."""
STOP: Final = re.compile(r"[.!?;]\s|\n")
"""The same, also where a semicolon ends a part of a sentence."""
STOP_OR_END: Final = re.compile(r"[.!?;](?:\s|\Z)|\n")
"""The same, also where nothing is behind the sign."""
_TOKEN: Final = re.compile(r"[^\W_]+(?:(?:[-‐‑.]|(?<=\d)[:,/](?=\d))[^\W_]+)*|[’'](?=\w)|\S")
LONGEST: Final = 2000
"""Code points after which a sentence is cut even where nothing ends it."""
_END: Final = re.compile(
    r"[.!?…]+[\"”“’‘'»«)\]*_]*(?=\s|\Z)|(?:\r?\n)[^\S\n]*(?:\r?\n)+|\r?\n(?=[^\S\n]*(?:[-*•#]|[\"“‘'(\[]*[A-Z\d]))"
)
_MARK: Final = re.compile(r"[.!?…\r\n]")
"""What every end begins with: looked for first, because that is faster."""
_LAST: Final = re.compile(r"([^\W_](?:[\w.]*[^\W_])?)$")
_NEXT: Final = re.compile(r"\s*[\"“‘'«»„‚(\[*_]*([^\W_]+)")
_GOES_ON: Final = re.compile(r"[^\S\n]*(?:[&/+,;]|[–—-][^\S\n]*\d)")
"""Signs behind the dot of an abbreviation with which no sentence begins: "9 a.m. & noon", "9 a.m. – 5 p.m."."""
_SIGNS: Final = (".", "!", "?", "…")
_LETTER: Final = re.compile(r"[^\W_]")
_REACH: Final = 250
"""So far before a place the end of the sentence before it is looked for first."""


@frozen(slots=True)
class Sentence:
    """The span of a sentence in code points."""

    start: int
    end: int


class Token(NamedTuple):
    """A word or a sign: the text, its lower-case form and its span; ``word`` tells a word from a sign."""

    text: str
    lower: str
    start: int
    end: int
    word: bool


_made = partial(tuple.__new__, Token)
"""A token of its row: past the constructor, which costs more than finding the word."""


_POST: Final = 300
"""A text that is no longer may be a post, whose sentences may begin with a small letter."""
_WORD: Final = 3
"""So many letters at least has the word before a stop there."""
_OPENING = 24
"""So many code points before a time of day at its end, a sentence holds more than that time."""
_SECOND = re.compile(r"[\"“'‘(\s]*[^\W\d_][\w.-]*(?:[^\S\n]+|(?<=-))([^\W\d_]+)")


class Splitter:
    """The sentences of one language."""

    def __init__(self, rules: Mapping[str, Any]) -> None:
        """Take the words that tell where a sentence ends."""
        words = rules["sentence"]
        self.abbreviations, self.open_ended = frozenset(words["abbreviations"]), frozenset(words["open_ended"])
        self.openers, self.single = frozenset(words["openers"]), frozenset(words["single"])
        self.capitals, self.numbering = frozenset(words.get("capitals", ())), frozenset(words.get("numbering", ()))
        self.hours, self.after_hours = frozenset(words.get("hours", ())), frozenset(words.get("after_hours", ()))
        forms = [told.split()[0] for told in rules.get("irregular", {}).values()]
        self.pasts = frozenset([*rules["be"]["past"], *forms])
        guessed = rules.get("inflection", {}).get("guessed", ())
        self.past_endings = tuple(re.compile(ending) for ending, _, *kinds in guessed if "VBD" in kinds)
        self.counted = frozenset(words.get("ordinal_before", ()))
        self.counting = frozenset(words.get("ordinal_after", ()))

    def all(self, text: str) -> list[Sentence]:
        """Sentences of a text, in order."""
        found: list[Sentence] = []
        start = 0
        for end in self._ends(text, 0):
            _add(text, start, end, found)
            start = end
        _add(text, start, len(text), found)
        return found

    def stretch(self, text: str, position: int, low: int = 0) -> tuple[int, int]:
        """The stretch between two ends of sentences that holds a letter or digit; *low* is an end known before it.

        No end is told across a letter or digit, so looking may begin at any of them.
        """
        end = next(self._ends(text, position), len(text))
        reach = _REACH
        while True:
            at = low
            if position - reach > low:
                letter = _LETTER.search(text, position - reach, position)
                at = letter.start() if letter else position
            start = self._last_end(text, at, position)
            if start is not None or at == low:
                return (low if start is None else start), end
            reach *= 4

    def _last_end(self, text: str, at: int, position: int) -> int | None:
        """The last end of a sentence between two places."""
        found = []
        for match in _marks(text, at):
            if match.end() > position:
                break
            found.append(match)
        return next((match.end() for match in reversed(found) if self._parts(text, match)), None)

    def _ends(self, text: str, position: int) -> Iterator[int]:
        """Where sentences end, from a place on."""
        for match in _marks(text, position):
            if self._parts(text, match):
                yield match.end()

    def _parts(self, text: str, match: re.Match[str]) -> bool:
        """Whether a sign or a break parts two sentences."""
        return match[0].lstrip()[:1] not in _SIGNS or self._ended(text, match)

    def _ended(self, text: str, match: re.Match[str]) -> bool:
        """Whether a dot or mark ends a sentence here."""
        after = _NEXT.match(text, match.end())
        following = after[1] if after else ""
        if following[:1].islower():
            return len(text) <= _POST and self._ends_post(text, match)
        if match[0][0] != ".":  # "!", "?" and "…" end one unless a small letter goes on
            return True
        before = _LAST.search(text, max(0, match.start() - 20), match.start())
        if match[0].startswith("..") or before is None:
            return True
        word = before[1].lower()
        if (word in self.abbreviations or word in self.hours) and _GOES_ON.match(text, match.end()):
            return False
        if self.counting and word.isdecimal() and len(word) < 3 and self._ordinal(text, before.start(), following):
            return False
        if word in self.hours and following and self._after_hour(text, match, following):
            return True
        if before[1].islower() and word in self.capitals | self.numbering:
            return not (word in self.numbering and following[:1].isdigit())  # "he was ill. The king", but "no. 5"
        if word in self.open_ended:
            return following.lower() in self.openers or not following
        if word in self.abbreviations:
            return following == "" and match.end() >= len(text.rstrip())
        if len(word) == 1 and before[1].isupper() and before[1] not in self.single:  # an initial
            return following == ""
        return True

    def _ends_post(self, text: str, match: re.Match[str]) -> bool:
        """Whether a sentence of a post ends before a small letter: "queue round the block. referendum july 5"."""
        first = _LETTER.search(text)
        if first is not None and first[0].isupper() and text.rstrip().endswith("."):
            return False  # "It fell to 12 deg. celsius on Friday."
        if match[0] in ("!!", "??", "!?", "?!") or (len(match[0]) > 2 and set(match[0]) <= {"!", "?"}):
            return True
        before = _LAST.search(text, max(0, match.start() - 20), match.start())
        if match[0] != "." or before is None or not before[1].islower() or len(before[1]) < _WORD:
            return False
        after = _NEXT.match(text, match.end())
        if after is not None and self._is_past(after[1]):
            return False  # "match on sunday. lost 3-0"
        word = before[1]
        return not any(word in words for words in (self.abbreviations, self.open_ended, self.hours, self.numbering))

    def _is_past(self, word: str) -> bool:
        """Whether a word looks like a verb of the past."""
        return word in self.pasts or any(ending.search(word) for ending in self.past_endings)

    def _after_hour(self, text: str, match: re.Match[str], following: str) -> bool:
        """Whether "p.m." ends a sentence: not in "by 6 p.m. Paris was quiet", nor in "6 p.m. Paris time"."""
        if following.lower() in self.after_hours or STOP.search(text, max(0, match.start() - _OPENING), match.start()):
            return False
        if following[:1].isdigit() and text[match.end() : match.end() + 2].strip()[:1] == "(":
            return False  # "at 6 p.m. (11 a.m. Eastern) on Monday"
        second = _SECOND.match(text, match.end())
        return match.start() > _OPENING and not (second is not None and second[1].lower() in self.after_hours)

    def _ordinal(self, text: str, start: int, following: str) -> bool:
        """Whether the dot after a number makes an ordinal of it: "on 3. March", not "it cost 30. The town"."""
        word = following.lower()
        if word in self.counted:
            return True
        before = _LAST.search(text[max(0, start - 20) : start].rstrip())
        return bool(word) and word not in self.openers and before is not None and before[1].lower() in self.counting


def _marks(text: str, position: int) -> Iterator[re.Match[str]]:
    """Signs and breaks that may end a sentence, from a place on."""
    mark = _MARK.search(text, position)
    while mark:
        match = _END.match(text, mark.start())
        if match:
            yield match
        mark = _MARK.search(text, match.end() if match else mark.end())


def sentences(text: str, rules: Mapping[str, Any]) -> list[Sentence]:
    """Sentences of a text, in order; white space between them belongs to none.

    >>> from grammar.language import table
    >>> text = "Mr. Ray left at 3 p.m. on Monday. He said nothing."
    >>> [text[s.start:s.end] for s in sentences(text, table("en", "clauses.toml"))]
    ['Mr. Ray left at 3 p.m. on Monday.', 'He said nothing.']
    """
    return Splitter(rules).all(text)


def sentences_between(text: str, start: int, end: int) -> list[Sentence]:
    """The sentences of a stretch that nothing ends inside: one, or several where it is too long."""
    found: list[Sentence] = []
    _add(text, start, end, found)
    return found


def _add(text: str, start: int, end: int, found: list[Sentence]) -> None:
    """Add a stretch; one without an end for too long is cut at a comma or space, so that reading stays linear."""
    while end - start > LONGEST:
        cut = (
            max(text.rfind(", ", start, start + LONGEST) + 1, text.rfind(" ", start, start + LONGEST))
            or start + LONGEST
        )
        cut = max(cut, start + 1)
        _add(text, start, cut, found)
        start = cut
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        begin = start + len(piece) - len(piece.lstrip())
        found.append(Sentence(begin, begin + len(stripped)))


def tokens(text: str, start: int, end: int, splits: re.Pattern[str]) -> list[Token]:
    """Words and signs of a stretch; contractions are split ("don" + "n't" as the language's *splits* say)."""
    found = [
        _made((word := match[0], word.lower(), match.start(), match.end(), len(word) > 1 or word.isalnum()))
        for match in _TOKEN.finditer(text, start, end)
    ]
    if text.find("'", start, end) < 0 and text.find("’", start, end) < 0:
        return found
    return _joined(text, found, splits)


def _joined(text: str, found: list[Token], splits: re.Pattern[str]) -> list[Token]:
    """Words with an apostrophe again as one, but the clitic apart: "didn’t" is "did" + "n’t", "it's" "it" + "'s"."""
    result: list[Token] = []
    index = 0
    while index < len(found):
        token = found[index]
        if (
            token.text in "’'"
            and result
            and index + 1 < len(found)
            and result[-1].end == token.start
            and found[index + 1].start == token.end
            and result[-1].word
        ):
            tail = found[index + 1]
            head = result.pop()
            whole = text[head.start : tail.end]
            clitic = splits.search(whole)
            cut = head.start + clitic.start() if clitic and clitic.start() > 0 else tail.end
            result.append(_token(text, head.start, cut))
            if cut < tail.end:
                result.append(_token(text, cut, tail.end))
            index += 2
            continue
        result.append(token)
        index += 1
    return result


def _token(text: str, start: int, end: int) -> Token:
    word = text[start:end]
    return Token(word, word.lower(), start, end, len(word) > 1 or word.isalnum())


@frozen(slots=True)
class Quotation:
    """A quotation: the span with its marks."""

    start: int
    end: int


def quotations(text: str, rules: Mapping[str, Any]) -> list[Quotation]:
    """Quotations of a text, outermost only; one that is never closed ends with its paragraph."""
    pairs = dict(rules["sentence"]["quotes"])
    found: list[Quotation] = []
    position = 0
    marks = re.compile("|".join(map(re.escape, {*pairs, *pairs.values()})) + r"|\r?\n[^\S\n]*\r?\n")
    opened: tuple[str, int] | None = None
    for match in marks.finditer(text):
        sign = match[0]
        if match.start() < position:
            continue
        if opened is None:
            if sign in pairs and _opens(text, match.start(), sign):
                opened = (pairs[sign], match.start())
        elif sign == opened[0]:
            found.append(Quotation(opened[1], match.end()))
            opened, position = None, match.end()
        elif sign.isspace():
            following = text[match.end() : match.end() + 1]
            if following not in pairs:  # a paragraph that opens with a mark goes on with the quotation
                found.append(Quotation(opened[1], match.start()))
                opened = None
    if opened is not None:
        found.append(Quotation(opened[1], len(text)))
    return found


def _opens(text: str, position: int, sign: str) -> bool:
    """A straight mark opens a quotation only before a word, not after one."""
    after = text[position + 1 : position + 2]
    return sign != '"' or (bool(after) and not after.isspace() and (position == 0 or not text[position - 1].isalnum()))
