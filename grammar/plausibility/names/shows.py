"""Names of shows, films and songs in quotation marks, in which a word of time tells none: "on “Fox News Sunday”"."""

from __future__ import annotations

import re
from typing import Final

from grammar.clauses.beside import OWNER, word_before
from grammar.plausibility.seen import Seen

_LONGEST: Final = 40
"""So many characters at most stand in a name before the word of time, and behind it."""
_MOST: Final = 4
"""So many words at most has a name that is told from a sentence by its capitals."""
_OPENED: Final = re.compile(r"(?:“|(?<=[^\S\n])\"(?=\S))([^\n“”\"]*)\Z")
_CLOSED: Final = re.compile(r"([^\n“”\"]*?)[,.!?]?[”\"]")


def named_show(seen: Seen) -> str:
    """ "On “Fox News Sunday”", "NPR's “Morning Edition”", "saw “Freaky Friday”"; not "“Polls Open Sunday,” he read"."""
    text, first, last = seen.text, seen.reading.first, seen.reading.last
    if seen.signal or len(seen.own) != 1 or not text[first].isupper():
        return ""
    opened = _OPENED.search(text, max(0, first - _LONGEST), first)
    closed = None if opened is None else _CLOSED.match(text, last, last + _LONGEST)
    if opened is None or closed is None:
        return ""
    others = [*opened[1].split(), *closed[1].split()]
    if not 0 < len(others) < _MOST or not all(word[0].isupper() for word in others):
        return ""
    before, words = word_before(text, opened.start()), seen.rules["lexicon"]
    led = before.endswith(OWNER) or before in words.closed["preposition"] or before in words.closed["determiner"]
    past = words.lemma_as(before, "VBD") if before.islower() else None
    led = led or (past is not None and past not in words.telling)  # not "a sign read “No School Friday”"
    tells = any(word.lower() in words.blockers or words.lemma_as(word.lower(), "VBD", "VBZ") for word in others)
    return "none" if led and not tells else ""
