"""Years of which something is told in a clause of its own: "he said 1990 will be good", "they called 1988 a bad year".

So many people or things may be told of as well: "he said 1990 would attend", "1989 were hurt".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from grammar.clauses.beside import ENDS

_WORDS: Final = re.compile(r"[^\S\n]+([^\W\d_]+)(?:['’]t)?")
_OWNED: Final = re.compile(r"['’]s[^\S\n]+(?:[$€£]?\d|[a-z]{3})")
_MANY: Final = 6
"""So many words behind a year at most tell what is said of it."""


def is_reckoned(text: str, last: int, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether the words behind a year tell of it what is told of no number of things, and *before* it begins a clause.

    "Analysts expect 1990 to be the worst year", "if 1990 is a bad year", "see 1990 as a year of slow growth".
    """
    lemma = rules["lexicon"].lemma_as(before, "VB", "VBP", "VBZ", "VBD", "VBN", "VBG")
    if lemma not in rules["reckoning"] and before not in rules["subordinating"]:
        return False
    words = _behind(text, last)
    if not words:
        return False
    if words[0] in rules["words_to"]:
        return lemma is not None and _is_state(words[1:], rules)
    if any(words[0] in modal for modal in rules["modal"]):
        rest = words[2:] if words[1:2] and words[1] in rules["between"] else words[1:]
        return _is_state(rest, rules)
    if words[0] in rules["one_is"]:
        return _is_told(words[1:], rules)
    if lemma in rules["regarding"]:
        named = words[1:] if words[0] in rules["as"] else words
        if len(named) == 1:  # "described 1988 as awful"
            return named is not words and _is_told(named, rules) and named[0] not in rules["numbers"]
        return bool(named) and named[0] in rules["determiners"]
    return False


def tells_of_year(text: str, last: int, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether a year opens a sentence that tells how it was: "1759 was the year of victories", "1942 saw defeat"; also
    behind an exclamation, "Wow 2011 was wild", or where it is greeted, "Goodbye 2011".
    """
    notes, low = rules["lexicon"].notes, before.lower()
    if low in notes.get("greeting", ()) and ENDS.match(text, last):
        return True
    opens = before.endswith((".", "!", "?")) or low in notes.get("exclaiming", ())
    words = _behind(text, last) if opens else ()
    if not words or before.rstrip(".").lower() in rules["numbered"]:
        return False  # "Flight no. 1917 was late"
    if words[0] in rules["one_is"]:
        return _is_told(words[1:], rules)
    words = words[1:] if words[0] in rules["between"] else words  # "2007 also saw a rise"
    return len(words) > 1 and rules["lexicon"].lemma_as(words[0], "VBD") in rules["years_do"]


def owns_figure(text: str, last: int, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether a year owns what stands behind it: "down from 2000's $1.40", "topped 1999's record"; not "the 2000's
    music". "1988's drought" may open its sentence, "1960's music" tells a decade there.
    """
    if not before or before.endswith((".", "!", "?")):
        return text[last - 1] != "0" and _OWNED.match(text, last) is not None
    if not before.islower() or before in rules["articles"] or before in rules["determiners"]:
        return False
    return _OWNED.match(text, last) is not None


def _behind(text: str, last: int) -> Sequence[str]:
    """The words right behind a place, in small letters, with nothing else between them."""
    words: list[str] = []
    here = _WORDS.match(text, last)
    while here is not None and len(words) < _MANY:
        words.append(here[1].lower())
        here = _WORDS.match(text, here.end())
    return words


def _is_state(words: Sequence[str], rules: Mapping[str, Any]) -> bool:
    """Whether a verb without a tense tells how a year is: "be a good year", "bring growth"; not "be hurt"."""
    if not words:
        return False
    return _is_told(words[1:], rules) if words[0] in rules["be"] else words[0] in rules["years_do"]


def _is_told(words: Sequence[str], rules: Mapping[str, Any]) -> bool:
    """Whether what follows "be" is no participle: "the worst year", "flat", "better"."""
    if not words:
        return False
    rest = words[1:] if words[0] in rules["between"] else words
    if not rest or rest[0] in rules["determiners"]:
        return bool(rest)
    prepositions = rules["lexicon"].closed["preposition"]
    return rest[0] not in rules["small"] | prepositions and rules["lexicon"].lemma_as(rest[0], "VBN") is None
