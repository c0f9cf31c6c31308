"""Months whose names people bear, too, told by what is said of them: "June was the hottest on record"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar.parsing.driver import Reading

_SAID: Final = re.compile(r"[^\S\n]+([^\W\d_]+)((?:[^\S\n]+[^\W\d_]+){1,8})")


def is_described(text: str, reading: Reading, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether only a month is spoken of so: "May was dry", "March was a quiet month", "the coldest June since 1991"."""
    superlative = rules["lexicon"].closed["superlative"]
    if before.lower() in superlative:
        return True
    found = _SAID.match(text, reading.last)
    if found is None or rules["of_months"].isdisjoint(found[2].split()):
        return False
    known = (rules["be"], rules["having"], *rules["modal"])
    return any(found[1] in words for words in known)
