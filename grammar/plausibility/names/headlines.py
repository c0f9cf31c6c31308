"""Headlines in which nearly all words have capitals, so that those of a time tell no title: "Trial to Start Next Week".

What the time names there may still be a title ("Last Night in Soho", "the Today Show"): so it stands at the end of the
line, or before a preposition, and the line tells something by a verb or a figure.
"""

from __future__ import annotations

import functools
import re
from itertools import pairwise
from typing import Any, Final

from grammar import meaning as m
from grammar.clauses.beside import OWNER, line_end
from grammar.plausibility.seen import Seen

_LONGEST: Final = 150
"""So many characters at most has the line of a headline."""
_FEWEST: Final = 4
"""So many words with capitals it has at least."""
_WORD: Final = re.compile(r"(?<![\w'’.])[^\W\d_]+")
_PARAGRAPH: Final = re.compile(r"\.[^\S\n]+([A-Z][^\W\d_]*)[^\S\n]+[^\W\d_]")
_HEADING: Final = re.compile(r"(?:[^\S\n][A-Z][\w'’-]{0,20}){0,3}[^\S\n]([A-Z]\w{0,20})(?=[^\S\n]*(?:\n|:|\Z))")
_STOP: Final = re.compile(r"[.!?][^\S\n]+\w")
"""The end of a sentence, with another one behind it: a headline is one alone."""
_ENDED: Final = (":", ";", ",", "…")
_QUOTES: Final = '"“”‘«`'


def in_headline(seen: Seen) -> bool:
    """Whether a time is told in a headline, and names nothing there: "House Votes Today on Farm Aid"."""
    text, reading = seen.text, seen.reading
    begin = text.rfind("\n", 0, reading.first) + 1
    end = line_end(text, reading.last)
    if end - begin > _LONGEST or not _is_headed(text[begin:end], seen.rules["lexicon"]):
        return False
    before, behind = text[begin : reading.first].strip(), text[reading.last : end].strip()
    if seen.before.endswith(OWNER) or sum(before.count(sign) for sign in _QUOTES) % 2:
        return False  # "NBC's Today", "“Last Night in Soho” Opens"
    if not _is_free(seen, before, behind):
        return False
    return _tells(seen, before) or (isinstance(seen.named, m.Spell | m.Length) and _tells(seen, behind))


def heads_page(seen: Seen) -> bool:
    """Whether a weekday opens a heading whose last word tells what is found below it: "Saturday Outlook",
    "Tuesday Cricket Results: Hull win"; not "Saturday Band: the tour", "Sunday Notes is his column".
    """
    text, reading = seen.text, seen.reading
    if seen.names != ("WEEKDAY",) or seen.signal or text[max(0, reading.first - 1) : reading.first] not in ("", "\n"):
        return False
    heading = _HEADING.match(text, reading.last)
    return heading is not None and heading[1].lower() in seen.rules["pages"]


def heads_paragraph(seen: Seen) -> bool:
    """Whether a month and a stop open a paragraph, as the parts of a chronicle begin: "April. The fleet lay at anchor";
    not "April. May 2019" of a list.
    """
    text, reading = seen.text, seen.reading
    if seen.names != ("MONTH",) or seen.signal or text[max(0, reading.first - 2) : reading.first] not in ("", "\n\n"):
        return False
    behind = _PARAGRAPH.match(text, reading.last)
    return behind is not None and behind[1].lower() not in seen.rules["months"]


@functools.lru_cache(maxsize=4)
def _is_headed(line: str, lexicon: Any) -> bool:
    """Whether all words of a line but the small ones have capitals, and it is one sentence."""
    if line.rstrip().endswith(_ENDED) or line.isupper():
        return False
    if line.rstrip().endswith(".") and _STOP.search(line):
        return False  # "Smith, J. Last Night. London: Faber."
    words = [found[0] for found in _WORD.finditer(line)]
    apart = [found[0] for found in _WORD.finditer(line) if line[found.start() - 1 : found.start()] != "-"]
    small = lexicon.closed["preposition"] | lexicon.closed["determiner"] | lexicon.closed["coordinator"] | lexicon.to
    if any(word[0].islower() and word not in small for word in apart):
        return False
    return sum(word[0].isupper() for word in words) >= _FEWEST


def _is_free(seen: Seen, before: str, behind: str) -> bool:
    """Whether a time belongs to no name beside it: it ends its line, or a preposition follows; an adjective of a length
    goes with what follows.
    """
    closed = seen.rules["lexicon"].closed
    if isinstance(seen.named, m.Length) and "-" in seen.text[seen.reading.start : seen.reading.end]:
        return True  # "Man Gets 10-Year Term"
    if isinstance(seen.named, m.Spell) and not before:
        return True  # "Second-Quarter Profit Up 20 Percent"
    if not before or seen.low_before in closed["determiner"] or seen.names in (("PARTDAY",), ("UNIT",)):
        return False
    of = seen.low_after in seen.rules["of"] and isinstance(seen.named, m.Length) and "N2" not in seen.names
    if of and (seen.low_before not in seen.rules["long_led"] or "HUNDRED" in seen.names):
        return False  # "Reads One Hundred Years of Solitude"; but "Quits After Three Weeks of Talks"
    return not behind or not behind[0].isalnum() or seen.low_after in closed["preposition"]


def _tells(seen: Seen, piece: str) -> bool:
    """Whether a part of a headline tells something: it has a verb or a figure, or says that something is due."""
    words = seen.rules["lexicon"]
    found = [one[0].lower() for one in _WORD.finditer(piece)]
    if any(sign.isdigit() for sign in piece):
        return True
    if any(word in words.due or words.verbal[word] or words.lemma_as(word, "VBZ", "VBD", "VBP") for word in found):
        return True
    return any(to in words.to and words.lemma_as(does, "VB") for to, does in pairwise(found))
