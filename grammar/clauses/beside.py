"""The words beside a place of a text: what stands right before and after a phrase."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Final

OPENS: Final = re.compile(r"(?:^|[.!?:\n“\"(])(?:[^\w,]|_)*$")
"""Nothing but signs since a sentence, a line or a quotation began."""
ENDS: Final = re.compile(r"[^\S\n]*(?:[.,;:!?)]|\n|\Z)")
"""A sign, or the end of a line, right behind a place; with a quotation or bracket that closes, too."""
OWNER: Final = ("'s", "’s")
"""What makes a word or a time the owner of what follows."""
CLOSES: Final = re.compile(r"[^\S\n]*(?:[.,;:!?)\]”\"]|\n|\Z)")
DASH: Final = r"[^\S\n]+(?:--?|[–—])"
"""A dash that stands apart, behind what heads a line: "1987 - Opens", "9:40 -- The plane turns"."""
LINE_HEAD: Final = r"(?:\A|\n)[^\S\n]*(?:[-*•·_][^\S\n]+)?"
"""Where a line begins, behind its bullet."""
_LINE: Final = 120
"""What stands more code points behind the head of its line is not looked at from there."""
_PARTS: Final = re.compile(r"[!?;\n]|\.(?=[^\S\n]+(?:[^\sa-z0-9]|\Z))")
"""What parts sentences, no stop of "No. 14"."""
_BULLETS: Final = " \t\u00a0_-*•·–—"
"""Signs that stand before the entries of a list."""
_YEAR: Final = 4
"""So many digits has a year of ours."""
_NEXT: Final = re.compile(r"[^\S\n]+([^\W\d_]+)")


def line_before(text: str, position: int) -> str | None:
    r"""What stands before a place on its line; None where that is long.

    >>> line_before("one\nat two", 7)
    'at '
    """
    head = text.rfind("\n", max(0, position - _LINE), position)
    return None if head < 0 and position > _LINE else text[head + 1 : position]


def paragraph_before(text: str, position: int, most: int) -> str:
    r"""What stands before a place in its paragraph, of *most* characters at most; the line end before that with it.

    >>> paragraph_before("one\nat two", 7, 100), paragraph_before("one\nat two", 7, 2)
    ('\nat ', 't ')
    """
    begin = max(0, position - most)
    return text[max(begin, text.rfind("\n", begin, position)) : position]


def open_bracket(text: str, position: int, since: int) -> int:
    """Where the round bracket opens in which a place stands, no farther back than *since*; -1 where there is none.

    >>> open_bracket("it (he died in 1811) fell", 15, 0), open_bracket("it (he died in 1811) fell", 21, 0)
    (3, -1)
    """
    opened = text.rfind("(", max(0, since), position)
    return -1 if opened < 0 or ")" in text[opened:position] else opened


def opens_line(text: str, position: int) -> bool:
    r"""Whether nothing stands before a place on its line, but a bullet or a dash.

    >>> opens_line("one\n- at two", 6), opens_line("one\nat two", 7)
    (True, False)
    """
    line = line_before(text, position)
    return line is not None and not line.strip(_BULLETS)


def behind_comma(text: str, position: int) -> bool:
    """Whether a comma stands right before a place.

    >>> behind_comma("it fell, in May", 9), behind_comma("it fell in May", 8)
    (True, False)
    """
    return text[max(0, position - 3) : position].rstrip().endswith(",")


def word_before(text: str, position: int) -> str:
    """The word that ends before a place, on its line, with its dots and apostrophes; "" where there is none."""
    piece = text[max(0, position - 40) : position]
    plain = piece[piece.rfind(" ", 0, -1) + 1 : -1]
    if piece[-1:] == " " and plain.isalnum():
        return plain  # a word of letters between two spaces, as before most phrases
    piece = piece.removesuffix("\n")
    end = len(piece)
    while end and piece[end - 1] != "\n" and piece[end - 1].isspace():
        end -= 1
    start = end
    while start and (piece[start - 1].isalnum() or piece[start - 1] in "_'’."):
        start -= 1
    return piece[start:end]


def word_after(text: str, position: int) -> str:
    """The word that follows a place after spaces, on its line; "" where there is none."""
    found = _NEXT.match(text, position, position + 40)
    return found[1] if found else ""


def second_word(text: str, position: int) -> str:
    """The second word after a place, in lower case without a dot."""
    found = re.match(r"\s+[^\W\d_]+\s+([^\W\d_]+)", text[position : position + 60])
    return found[1].lower() if found else ""


def is_plural(word: str) -> bool:
    """Whether a word looks like a plural noun."""
    return word.islower() and len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))


def habitual(text: str, position: int, words: Container[str]) -> bool:
    """Whether the words of the sentence before a place tell of what is done again and again."""
    before = _PARTS.split(text[max(0, position - 120) : position + 1])[-1][:-1]
    return any(word.rstrip(",") in words for word in before.lower().split())


def line_end(text: str, position: int) -> int:
    """Where the line of a position ends."""
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def is_four_digits(word: str) -> bool:
    """Whether a word may be a year: "1976", not "197" nor "1976-77"."""
    return len(word) == _YEAR and word.isdecimal()
