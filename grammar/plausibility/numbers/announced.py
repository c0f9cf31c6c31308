"""Days in digits without a preposition, of what posts announce: "prom is 6/24", "sale 6/24-6/26".

A number above twelve behind a month's is no score of such a thing; of two that both may be a month a pair is asked for:
"camp starts 6/3 ends 8/9".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.clauses.beside import is_plural, word_after, word_before
from grammar.plausibility.numbers.numeric import ALWAYS
from grammar.plausibility.seen import Seen

_DATE: Final = r"(1[0-2]|0?[1-9])/(3[01]|[12]\d|0?[1-9])(?![\w/.%])"
_ITEM: Final = re.compile(rf"(?:\A|(?<=\n)|(?<=[,;:|] )){_DATE}[^\S\n]+(?=[^\W\d_]{{2}})")
_WORD: Final = re.compile(r"[^\W\d_]+")
_DAY: Final = re.compile(_DATE)
_TWO: Final = re.compile(rf"(?<!\w)([^\W\d_]+)[^\S\n]{_DATE},?[^\S\n](?:([^\W\d_]+)[^\S\n])?([^\W\d_]+)[^\S\n]{_DATE}")
_ROW: Final = re.compile(rf"(?<!\w)([^\W\d_]+)[^\S\n]{_DATE}(?:,[^\S\n]+(?:[^\W\d_]+[^\S\n]+){{1,2}}{_DATE})+")
_EIGHTHS: Final = 8
_LATE: Final = 13
_GAMES: Final = 7
"""So many games at most has a set of tennis."""
_MONTH: Final = 12


def is_announced(seen: Seen) -> bool:
    """Whether two numbers are the day of what a post announces."""
    numbers = getattr(seen.named, "numbers", ())
    if len(numbers) != 2 or numbers == ALWAYS or not 0 < min(numbers) <= _MONTH:
        return False
    if seen.signal:
        return _is_fixed(seen)
    if _is_item(seen) or _is_paired(seen):
        return True
    if seen.low_after not in seen.rules["of"] and (_comes_out(seen) or _names_event(seen)):
        return True
    if (
        seen.low_after in seen.rules["of"]
        or not _LATE <= max(numbers) <= 31
        or (seen.counting and seen.low_after not in _verbs(seen.rules))
    ):
        return False
    return _of_event(seen)


def is_span(seen: Seen) -> bool:
    """Whether two such pairs are days from one to another: "6/24-6/26", "7/8-7/12", "7/28-8/2"; not inches, "3/8-5/16",
    nor games, "6/2-6/4".
    """
    span = seen.named
    if not isinstance(span, m.Range) or not isinstance(span.end, m.NumericDate) or seen.counting:
        return False
    numbers: tuple[int, ...] = (*getattr(span.start, "numbers", ()), *span.end.numbers)
    if len(numbers) != 4:
        return False
    first, last = numbers[:2], numbers[2:]
    if not first[0] <= last[0] <= _MONTH:
        return False
    if last[0] == first[0]:
        return first[1] < last[1] and _GAMES < last[1] <= 31
    whole = last[1] < last[0]  # no part of an inch
    return last[0] == first[0] + 1 and _LATE <= first[1] <= 31 and (whole or _of_event(seen))


def _of_event(seen: Seen) -> bool:
    """Whether the words before a day tell what is then: "save the date: 6/24", "our next show is 6/24"."""
    text, start, rules = seen.text, seen.reading.first, seen.rules
    before = seen.low_before
    if not before and text[max(0, start - 2) : start] == ": ":
        before = word_before(text, start - 2).lower()
    if before in rules["announced"] or before in rules["dropping"]:
        return True
    if before not in rules["be"]:
        return False
    noun = word_before(text, start - len(before) - 1).lower()
    return any(noun in rules[name] for name in ("announced", "arranged", "gatherings", "evenings"))


def _comes_out(seen: Seen) -> bool:
    """Whether what is brought out or was sent comes before a day, and nothing behind it: "is out 6/12", "sent 5/14"."""
    rules, before = seen.rules, seen.low_before
    words = rules["lexicon"]
    if seen.counting or (seen.after and seen.low_after not in words.apart | words.closed["coordinator"]):
        return False
    if before in rules["dropping"]:
        earlier = word_before(seen.text, seen.reading.first - len(before) - 1).lower()
        comes = words.lemma_as(before, "VBZ") is not None or words.is_of(before, words.lists["dropping"])
        return (comes and not _is_share(seen)) or (
            before in words.closed["particle"] and words.be.get(earlier) == "present"
        )
    return before in words.notes.get("marked", ()) and not _is_share(seen)


def _is_fixed(seen: Seen) -> bool:
    """ "Planned for 6/12"."""
    words, before = seen.rules["lexicon"], seen.low_before
    if seen.signal not in words.fixing_for or seen.counting or seen.low_after in seen.rules["of"]:
        return False
    return before in words.appointed or (before in words.planned and words.lemma_as(before, "VBN") is not None)


def _names_event(seen: Seen) -> bool:
    """ "The 6/12 meetup", "our 6/12 show"."""
    rules = seen.rules
    if _is_share(seen):
        return False
    if (
        seen.low_before not in rules["articles"] | rules["lexicon"].closed["possessive"]
        or seen.low_before in rules["a"]
    ):
        return False
    return any(seen.low_after in rules[name] for name in ("announced", "arranged", "gatherings", "evenings"))


def _is_share(seen: Seen) -> bool:
    """ "The 6/8 dance", "mailed 1/2"."""
    above, below = getattr(seen.named, "numbers", (0, 0))
    return bool(above < below <= _EIGHTHS)


def _verbs(rules: Mapping[str, Any]) -> frozenset[str]:
    verbs: frozenset[str] = rules["starting"] | rules["dropping"] | rules["announced"]
    return verbs


def _is_item(seen: Seen) -> bool:
    """Whether a day is one of a list of days and places: "6/24 reno, 6/26 boise"; not "6/24 men, 5/20 women"."""
    listed = _items(seen.text)
    if seen.reading.first not in listed:
        return False
    return not any(is_plural(word_after(seen.text, end)) for end in listed.values())


@functools.lru_cache(maxsize=4)
def _items(text: str) -> dict[int, int]:
    """Where the days of such a list begin and end; none where no day is too late for the number of a month."""
    found = list(_ITEM.finditer(text))
    late = any(int(item[2]) >= _LATE for item in found)
    days = [(int(item[1]), int(item[2])) for item in found]
    return {item.start(1): item.end(2) for item in found} if late and len(found) > 1 and days == sorted(days) else {}


def _is_paired(seen: Seen) -> bool:
    """Whether a day goes with another one: "camp starts 6/3 ends 8/9", "salem on 6/3, eugene 6/4"."""
    start, rules = seen.reading.first, seen.rules
    verbs = _verbs(rules) - rules["be"]
    return any(
        start in places and (all(word in verbs for word in words) if len(words) == 2 else _goes_on(words, rules))
        for words, places in _pairs(seen.text)
    )


def _goes_on(words: tuple[str, ...], rules: Mapping[str, Any]) -> bool:
    """Whether "on" opens a list of days with their places; not "on 6/3, hit 4/5"."""
    known = rules["lexicon"]
    return words[0] in rules["on"] and not any(known.lemma_as(word, "VBD", "VBN") for word in words[1:])


@functools.lru_cache(maxsize=4)
def _pairs(text: str) -> tuple[tuple[tuple[str, ...], frozenset[int]], ...]:
    """The words that lead each of two days or more in a row, and where the days begin."""
    found = [
        ((pair[1].lower(), pair[5].lower()), frozenset({pair.start(2), pair.start(6)})) for pair in _TWO.finditer(text)
    ]
    for row in _ROW.finditer(text):
        days = frozenset(row.start() + day.start() for day in _DAY.finditer(row[0]))
        found.append(((row[1].lower(), "", *_WORD.findall(row[0].lower())[1:]), days))
    return tuple(found)
