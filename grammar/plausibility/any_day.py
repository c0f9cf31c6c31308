"""Weekdays with "a", of no week in particular: "began on a Saturday", "on a cold Sunday morning"; "overnight" works."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar.clauses.beside import OPENS, habitual, word_before
from grammar.clauses.lexicon import Lexicon
from grammar.parsing.driver import Reading
from grammar.plausibility.seen import Seen

_CLAUSE: Final = 60
"""So many characters beside a weekday tell what was or is on it."""
_STOP: Final = re.compile(r"[.!?;:\n]")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_KINDS: Final = re.compile(r"[^\S\n]+([^\W\d_][\w-]*)(?:[^\S\n]+([^\W\d_][\w-]*))?(?:[^\S\n]+([^\W\d_][\w-]*))?")
"""Up to three words behind a place, also such with a hyphen."""


def any_weekday(seen: Seen) -> str:
    """ "Began on a Saturday", "on a Saturday night", "a Sunday timetable", of no week in particular; not "two weeks
    ago, on a Saturday", "it falls on a Saturday".
    """
    rules, text, before = seen.rules, seen.text, seen.low_before
    part = seen.names == ("WEEKDAY", "PARTDAY")
    if not (part or seen.names == ("WEEKDAY",)) or rules["nouns"] or before not in rules["a"]:
        return ""
    if seen.after and seen.low_after not in rules["small"]:
        return "latent" if not part and seen.low_after in rules["kinds_of_day"] else ""  # not "on a Friday deadline"
    on = seen.reading.first - len(before) - 1
    word = word_before(text, on)
    verb = word_before(text, on - len(word) - 1).lower()
    words = rules["lexicon"]
    if word.lower() in rules["be"] and (verb in rules["expletive"] or words.be.get(word.lower()) == "past"):
        return "latent"  # "it was a Tuesday"; "4 July is a Friday" tells of that day
    if not part and words.lemma_as(word.lower(), "VB", "VBD") is not None and words.says_weekday(word.lower()) is None:
        return "latent"  # "they chose a Saturday"
    if word.lower() not in rules["on"] or words.says_weekday(verb) == "present":
        return ""
    over = words.says_weekday(verb) == "past" or verb in rules["over_on"]  # "was on a Tuesday"
    never = words.lemma_as(verb, "VBZ", "VB") and habitual(text, on, rules["nevers"])  # "never works on a Sunday"
    if over or never or words.lemma_as(verb, "VBD", "VBN") is not None:
        return "latent"  # not "we are full on a Sunday!"
    if _is_ruled(seen, on):
        return "latent"
    return "latent" if part and not seen.signal and _is_usual(seen, on - len(word) - 1) else ""


def _is_ruled(seen: Seen, on: int) -> bool:
    """Whether the words before "on a Sunday" tell what can or can't be done: "you can't park here on a Sunday", "do not
    phone him on a Monday".
    """
    words = seen.rules["lexicon"]
    told = _clause(seen.text[max(0, on - _CLAUSE) : on], last=True)
    closed = words.closed["negation"] | words.closed["negative_determiner"]
    plain = (word.replace("'", "").replace("’", "") for word in told)
    return any(word in closed or words.modal.get(word) == "possible" for word in plain)


def _is_usual(seen: Seen, on: int) -> bool:
    """Whether the words before "on a Friday morning" at a place, or those behind it where it opens its sentence, tell
    of others in the present or the past: "it is quiet here on a Friday morning", "On a Friday night, it is full".
    """
    text, words = seen.text, seen.rules["lexicon"]
    if OPENS.search(text, max(0, on - 4), on):
        told = _clause(text[seen.reading.last : seen.reading.last + _CLAUSE])
    else:
        told = _clause(text[max(0, on - _CLAUSE) : on], last=True)
    if any(word.split("’")[0].split("'")[0] in seen.rules["speakers"] for word in told):
        return False
    return any(words.lemma_as(word, "VBD", "VBZ") is not None or words.be.get(word) for word in told)


def is_told(text: str, place: int, words: Lexicon) -> bool:
    """Whether the words before a place tell what was: "pitched five innings on"; not "soup on a rainy night :)"."""
    told = _clause(text[max(0, place - _CLAUSE) : place], last=True)
    return any(words.lemma_as(word, "VBD") is not None or words.be.get(word) == "past" for word in told)


def _clause(piece: str, *, last: bool = False) -> list[str]:
    """The words of a piece up to the end of its sentence, or from there on."""
    parts = _STOP.split(piece)
    return [found[0].lower() for found in _WORD.finditer(parts[-1] if last else parts[0])]


def any_part(seen: Seen) -> str:
    """ "On a recent Tuesday", "on a cold Sunday morning", of no week in particular; not "on a Friday night shift",
    "voted on a bill Tuesday".
    """
    rules, text, before = seen.rules, seen.text, seen.low_before
    if seen.names not in (("WEEKDAY", "PARTDAY"), ("WEEKDAY",)) or seen.signal or rules["nouns"]:
        return ""
    if not before.isalpha() or (seen.after and seen.low_after not in rules["small"]):
        return ""
    place = seen.reading.first - len(before) - 1
    article = word_before(text, place)
    on = word_before(text, place - len(article) - 1)
    if article.lower() not in rules["a"] or on.lower() not in rules["on"]:
        return ""
    head = place - len(article) - len(on) - 2
    opens = OPENS.search(text, max(0, head - 4), head) is not None
    return "latent" if opens or _is_adjective(seen.before, rules) else ""


def _is_adjective(word: str, rules: Mapping[str, Any]) -> bool:
    """Whether a word tells what a day is like: "recent", "rainy", "summer", a name; not "bill"."""
    known = word in rules["day_adjectives"] or word in rules["all_seasons"] or not word.islower()
    return known or word.endswith(tuple(rules["adjective_endings"]))


def is_overnight(reading: Reading) -> bool:
    """Whether a phrase is "overnight" alone, the night that ends with a day."""
    return reading.names == ("TONIGHT",) and str(reading.tokens[0].kinds[0][1]).startswith("-")


def is_of_works(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether "overnight" tells of which kind works, a closure or parking are: "an overnight lane closure", "overnight
    double-left lane closures".
    """
    if not is_overnight(reading):
        return False
    works, places = rules["night_works"], rules["night_places"]
    found = _KINDS.match(text, reading.last)
    words = [word for word in found.groups() if word] if found is not None else []
    low = [word.lower() for word in words]
    for at, word in enumerate(low):
        place = low[at - 1].rpartition("-")[2] if at else ""
        if word in works and (not at or (place in places and all("-" in other for other in low[: at - 1]))):
            return True
    return False


def some_weekdays(seen: Seen) -> str:
    """ "The first and third Mondays of every month": not every Monday."""
    return "none" if seen.low_before in seen.rules["ordinals"] else ""


def all_weekdays(seen: Seen) -> str:
    """ "The two Sundays before Easter", "closed for three Mondays after May 4": all of them."""
    if "WEEKDAYS" not in seen.names or "REL" not in seen.names:
        return ""
    led = seen.signal or seen.low_before in seen.rules["small"] or seen.low_before in seen.rules["determiners"]
    return "none" if led else ""
