"""Weekdays that head their lines below one that looks ahead: "The shows will be:", and below it "Friday, 8 p.m."."""

from __future__ import annotations

import re
from typing import Final

from grammar.directions.asked import Asked, Verdict

_BULLET: Final = re.compile(r"[^\S\n]*(?:[-*•·–][^\S\n]+)?")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LONGEST: Final = 160
"""So many characters at most has such a line, or the one above all of them."""
_LINES: Final = 12
"""So many lines at most stand between a day and what tells of it."""


def below_heading(asked: Asked) -> Verdict:
    """A weekday that opens its line, below such lines and one that tells of what is to come and ends with a colon."""
    if not asked.on_weekday or asked.read.groups or any(token.word for token in asked.read.tokens[: asked.place]):
        return ""
    text, line = asked.text, asked.text.rfind("\n", 0, asked.start) + 1
    if not line or _BULLET.fullmatch(text, line, asked.start) is None:
        return ""
    for _ in range(_LINES):
        head = text.rfind("\n", max(0, line - _LONGEST), line - 1) + 1
        above = text[head : line - 1].rstrip()
        if above.endswith(":") and len(above) < _LONGEST:
            last = [word.start() for word in _WORD.finditer(above)][-1:]
            told = asked.elsewhere(head + last[0]) if last else None
            return "future" if told in ("future", "coming") else ""
        if not head or (above and not _opens_with_day(asked, above)):
            return ""
        line = head
    return ""


def _opens_with_day(asked: Asked, line: str) -> bool:
    bullet = _BULLET.match(line)
    first = _WORD.match(line, bullet.end() if bullet else 0)
    return first is not None and first[0].lower() in asked.language.words["WEEKDAY"]
