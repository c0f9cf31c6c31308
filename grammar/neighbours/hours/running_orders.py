"""Hours of what is on, one after the other, each behind its name: "gates 5.30, fire 6.30, fireworks 7.15", "Set times:
Mire 6.45, Old Saws 7.50, us 9.15".

Prices are listed in the same way ("tea 1.50, cake 2.20"), so what goes by the clock must be in the list or label it,
its hours come one after the other, and half of them have their minutes, or one with a colon.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from grammar import meaning as m
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_NAME: Final = r"(?:[^\W\d_][\w'’&-]*[^\S\n]){0,3}[^\W\d_][\w'’&-]*:?"
_HOUR: Final = r"(1[0-2]|[1-9])(?:[.:]([0-5]\d))?(?![\w%]|[.,:/-]\d|[^\S\n]?[ap]\.?m)"
_QUICK: Final = re.compile(r"[^\S\n](?:1[0-2]|[1-9])[.:][0-5]\d[,;/][^\S\n]")
"""What most texts have not: an hour with its minutes before the next of a list."""
_ITEM: Final = re.compile(rf"({_NAME})[^\S\n]{_HOUR}")
_PARTED: Final = re.compile(r"[,;/][^\S\n]*(?:and[^\S\n])?")
_BEGINS: Final = re.compile(r"(?:\A|[\n:,;.!?(–—-])[^\S\n]*\Z")
_ENDS: Final = re.compile(r"[^\S\n]*(?:[.,;!)\n]|\Z)")
_LABEL: Final = re.compile(r"([^\W\d_]+):[^\S\n]*\Z")
_HALF: Final = 12 * 60
_LONG: Final = 6 * 60
"""So many minutes at most lie between two of a list."""
_LISTS: Final = ("evenings", "gatherings", "announced", "evening_starts")


def with_running_orders(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the hours of such lists."""
    hours = _hours(text, language)
    return _with_hours(found, hours) if hours else iter(found)


def _with_hours(found: Iterable[Judged], hours: list[Reading]) -> Iterator[Judged]:
    """The readings with such hours in their places, where no time was told."""
    waiting = [*hours]
    for reading, kind in found:
        while waiting and waiting[0].last <= reading.first:
            yield waiting.pop(0), "time"
        if waiting and waiting[0].first < reading.last:
            if kind != "time":
                continue  # the number by itself
            waiting.pop(0)
        yield reading, kind
    for hour in waiting:
        yield hour, "time"


def _hours(text: str, language: Language) -> list[Reading]:
    """The hours of all such lists of a text."""
    made: list[Reading] = []
    if not language.words["numbers"].get("shows") or _QUICK.search(text) is None:
        return made
    place = 0
    while (first := _ITEM.search(text, place)) is not None:
        items = [first]
        while (sign := _PARTED.match(text, items[-1].end())) and (item := _ITEM.match(text, sign.end())):
            items.append(item)
        place = items[-1].end()
        if len(items) > 1 and _is_order(text, items, language):
            made.extend(map(_reading, items))
    return made


def _is_order(text: str, items: list[re.Match[str]], language: Language) -> bool:
    """Whether a list tells hours: by its label or by what is on, and by how one comes after the other."""
    if not _BEGINS.search(text, max(0, items[0].start() - 4), items[0].start()) or not _ENDS.match(
        text, items[-1].end()
    ):
        return False
    minutes = [int(item[2]) * 60 + int(item[3] or 0) for item in items]
    timed = 2 * sum(item[3] is not None for item in items) >= len(items)
    if not (timed or any(f"{item[2]}:" in item[0] for item in items)):
        return False
    if not all(0 < (later - earlier) % _HALF <= _LONG for earlier, later in pairwise(minutes)):
        return False
    label = _LABEL.search(text, max(0, items[0].start() - 20), items[0].start())
    led = items[0][1].split(":")[0] if ":" in items[0][1] else label[1] if label is not None else ""
    if led.lower().split()[-1:] and led.lower().split()[-1] in _labels(language):
        return True
    said = {word.lower().rstrip(":") for item in items for word in item[1].split()}
    return not said.isdisjoint(_on(language))


@lru_cache(maxsize=8)
def _on(language: Language) -> frozenset[str]:
    """What is on at an hour."""
    rules, words = rules_of(language), language.words
    told = {word for name in _LISTS for word in rules[name]}
    return frozenset(told) | frozenset(words["numbers"]["shows"]) | frozenset(words["island"]["begun_by_clock"])


@lru_cache(maxsize=8)
def _labels(language: Language) -> frozenset[str]:
    """What stands before the times of a list: "Set times:"."""
    return frozenset(language.words["numbers"].get("running_orders", ()))


def _reading(item: re.Match[str]) -> Reading:
    start, end = item.start(2), item.end()
    clock = m.Clock(int(item[2]), int(item[3]) if item[3] else None, open=True)
    return Reading(clock, start, end, None, start, end, (Token((("HHMM", item[0]),), start, end),))
