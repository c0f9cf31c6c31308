"""Letters of a list before its dates: "c. August 2, 2010: $210,000" below "b. July 19, 2010: $200"."""

from __future__ import annotations

import re
from typing import Final

from grammar.clauses.beside import line_before
from grammar.language import Language
from grammar.parsing.driver import Reading

_ABOVE: Final = 600
"""So many characters above a letter at most stands the one before it."""
_LETTER: Final = re.compile(r"[a-z]\.[^\S\n]")


def behind_letter(text: str, reading: Reading, _language: Language) -> int | None:
    """Where a date begins behind "c." that is a letter of a list, as a line above begins with the letter before it."""
    first = reading.first
    if reading.names[0] != "MODQ" or len(reading.tokens) < 2 or line_before(text, first) != "":
        return None
    if _LETTER.match(text, first) is None:
        return None
    head = f"{chr(ord(text[first]) - 1)}. "
    above = text[max(0, first - _ABOVE) : first]
    return reading.tokens[1].start if above.startswith(head) or f"\n{head}" in above else None
