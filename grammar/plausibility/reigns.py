"""Whether a year of a reign is meant: "in 3 Edward I", but "at 17 Henry VIII married"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.clauses.beside import ENDS, OPENS, word_after, word_before
from grammar.parsing.driver import Reading

_OWNED: Final = re.compile(r"['’]s?(?!\w)")
_OTHER: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+([A-Z][^\W\d_]+)")
_AGE: Final = 24
"""So many characters at most stand before an age: "at the age of"."""


def is_no_reign(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether the ruler that ends a phrase is of another realm, owns what follows, or only stands behind a number."""
    own = _OWNED.match(text, reading.last)
    land = _OTHER.match(text, reading.last)
    if own or (land and land[1].lower() in rules["of"] and land[2].lower() not in rules["realms"]):
        return True  # "the third year of Henry VIII's marriage", "of Henry III of France"
    ruler = text[reading.tokens[-1].start : reading.tokens[-1].end]
    if reading.names[-2] not in ("N2", "NUM") or (ruler[0].isupper() and "." in ruler):
        return False
    if not ruler[0].isupper():
        return True
    if " " not in ruler:
        return False  # "6 Anne, c. 11": what stands beside it told so already
    if reading.names[-3:-2] in (("NAMED",), ("MONTH",)):
        return False  # "Michaelmas 21 Edward IV"
    ends = ENDS.match(text, reading.last) is not None
    if reading.signal is not None:
        sure = reading.signal[2] in ("in", "from", "since") or isinstance(reading.time, m.Range)
        after = word_after(text, reading.last).lower()
        return not (sure or ends or after in rules["articles"])  # "by 1 Edward VI the", but "by 17 Henry VIII was"
    before = word_before(text, reading.first).lower().rstrip(".")
    if before not in rules["regnal"]:
        listed = text[max(0, reading.first - 2) : reading.first].rstrip().endswith(",")  # "on 6 July, 21 Richard II."
        opens = OPENS.search(text, max(0, reading.first - 4), reading.first) is not None
        told = ends and (listed or opens) and before not in rules["numbered"]
        return not told and text[reading.first - 1 : reading.first] not in ("(", "[")
    return text[max(0, reading.first - _AGE) : reading.first].lower().rstrip().endswith(rules["ages"])
