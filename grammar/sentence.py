"""Sentences, words and quotations of a running text, with exact offsets.

A sentence ends at ``.``, ``!``, ``?`` or ``…`` (with its closing quotes and brackets)
before white space and a word that can open one, or at a blank line, or at a line break
before a capital. Abbreviations and initials end none. The rules are those that the
research notes measured on news text; the words are in ``clauses.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from attrs import frozen

_TOKEN: Final = re.compile(r"[^\W_]+(?:(?:[-‐‑.]|(?<=\d)[:,/](?=\d))[^\W_]+)*|[’'](?=\w)|\S")
LONGEST: Final = 2000
"""Code points after which a sentence is cut even where nothing ends it."""
_END: Final = re.compile(
    r"[.!?…]+[\"”’'»)\]*_]*(?=\s|\Z)|(?:\r?\n)[^\S\n]*(?:\r?\n)+|\r?\n(?=[^\S\n]*(?:[-*•#]|[\"“‘'(\[]*[A-Z\d]))"
)
_LAST: Final = re.compile(r"([^\W_](?:[\w.]*[^\W_])?)$")
_NEXT: Final = re.compile(r"\s*[\"“‘'«(\[*_]*([^\W_]+)")


@frozen(slots=True)
class Sentence:
    """The span of a sentence in code points."""

    start: int
    end: int


@frozen(slots=True)
class Token:
    """A word or a sign: the text, its lower-case form and its span."""

    text: str
    lower: str
    start: int
    end: int

    @property
    def word(self) -> bool:
        """Whether it is a word (a sign otherwise)."""
        return self.text[0].isalnum() or len(self.text) > 1


def sentences(text: str, rules: dict[str, Any]) -> list[Sentence]:
    """Sentences of a text, in order; white space between them belongs to none.

    >>> from grammar.language import table
    >>> text = "Mr. Ray left at 3 p.m. on Monday. He said nothing."
    >>> [text[s.start:s.end] for s in sentences(text, table("en", "clauses.toml"))]
    ['Mr. Ray left at 3 p.m. on Monday.', 'He said nothing.']
    """
    words = rules["sentence"]
    abbreviations, open_ended = frozenset(words["abbreviations"]), frozenset(words["open_ended"])
    openers = frozenset(words["openers"])
    found: list[Sentence] = []
    start = 0
    for match in _END.finditer(text):
        if match[0].lstrip()[:1] in (".", "!", "?", "…") and not _ends(text, match, abbreviations, open_ended, openers):
            continue
        _add(text, start, match.end(), found)
        start = match.end()
    _add(text, start, len(text), found)
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


def _ends(
    text: str, match: re.Match[str], abbreviations: frozenset[str], open_ended: frozenset[str], openers: frozenset[str]
) -> bool:
    """Whether a dot or mark ends a sentence here."""
    after = _NEXT.match(text, match.end())
    following = after[1] if after else ""
    if match[0][0] != ".":  # "!", "?" and "…" end one unless a small letter goes on
        return not following[:1].islower()
    if following[:1].islower():
        return False
    before = _LAST.search(text, max(0, match.start() - 20), match.start())
    if match[0].startswith("..") or before is None:
        return True
    word = before[1].lower()
    if word in open_ended:
        return following.lower() in openers or not following
    if word in abbreviations:
        return following == "" and match.end() >= len(text.rstrip())
    if len(word) == 1 and before[1].isupper() and before[1] != "I":  # an initial
        return following == ""
    return True


def tokens(text: str, start: int, end: int, splits: re.Pattern[str]) -> list[Token]:
    """Words and signs of a stretch; contractions are split ("don" + "n't" as the language's *splits* say)."""
    found = []
    for match in _TOKEN.finditer(text, start, end):
        found += list(_pieces(match[0], match.start()))
    return _joined(text, found, splits)


def _pieces(word: str, start: int) -> Iterator[Token]:
    while word.endswith(".") and len(word) > 1 and "." not in word[:-1]:
        word = word[:-1]
    yield Token(word, word.lower(), start, start + len(word))


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
    return Token(text[start:end], text[start:end].lower(), start, end)


@frozen(slots=True)
class Quotation:
    """A quotation: the span with its marks."""

    start: int
    end: int


def quotations(text: str, rules: dict[str, Any]) -> list[Quotation]:
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
