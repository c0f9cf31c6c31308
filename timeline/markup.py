"""Markdown inside a sentence: read past, never removed from the text; a headline is cut free of it."""

from __future__ import annotations

import re
from typing import Final

_LINK: Final = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_MARKS: Final = re.compile(r"\*+|~~|(?<![^\W_])_+(?=\S)|(?<=\S)_+(?![^\W_])|`+")

MARKS: Final = "*_`~"
"""Signs of emphasis and code."""


def closed(text: str, start: int, end: int) -> int:
    """Where a quoted stretch ends, with the marks that close what was opened in it.

    >>> text = "It burnt on **Monday**."
    >>> text[0:closed(text, 0, 20)]
    'It burnt on **Monday**'
    """
    for mark in ("**", "__", "~~", "*", "_", "`"):
        if text.startswith(mark, end) and text.count(mark, start, end) % 2 == 1:
            end += len(mark)
    return end


def unmarked(text: str) -> str:
    """The words without emphasis, code marks and the addresses of links.

    >>> unmarked("It closed in [March **2022**](https://example.org), __he__ said, snake_case")
    'It closed in March 2022, he said, snake_case'
    """
    return _MARKS.sub("", _LINK.sub(r"\1", text))
