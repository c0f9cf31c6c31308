"""Numbers by which a report is quoted, before the day on which it was made: "quoting incident 0504 of 17 November"."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import Any, Final

from grammar.clauses.beside import word_after, word_before
from grammar.language import Language
from grammar.parsing.driver import Reading

_LONGEST: Final = 40
"""So many characters at most stand before a date that tell of which number it is."""
_DIGITS: Final = frozenset({"HHMM", "YEAR", "FARYEAR"})
_QUOTED: Final = re.compile(r"(?<!\w)([^\W\d_]+)[.:]?[^\S\n]+\d{1,12}[^\S\n]+([^\W\d_]+)[^\S\n]+\Z")


def reference_end(text: str, reading: Reading, language: Language) -> int | None:
    """Where a number ends by which a report is quoted, and is no hour nor year: "log 1945 of 2 April"."""
    first = reading.tokens[0]
    if first.kinds[0][0] not in _DIGITS or not text[first.start : first.end].isdigit():
        return None
    words = language.words
    if word_after(text, first.end).lower() not in words["OF"]:
        return None
    return first.end if _is_reference(word_before(text, first.start), words["island"]["references"]) else None


def is_of_report(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a date is the one on which a quoted report was made: "quoting serial 1230 of 12/04/21"."""
    found = _QUOTED.search(text, max(0, reading.first - _LONGEST), reading.first)
    return found is not None and found[2].lower() in rules["of"] and _is_reference(found[1], rules["references"])


def _is_reference(word: str, references: Container[str]) -> bool:
    return word.lower().rstrip(".") in references
