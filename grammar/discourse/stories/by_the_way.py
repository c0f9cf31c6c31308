"""Times that a story tells by the way, from which it does not go on, and what counts from them all the same."""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import focus_of
from grammar.discourse.anchoring import earlier_than, later_than, that
from grammar.discourse.comparing import is_figure
from grammar.discourse.passing import hindsight
from grammar.discourse.running import leads
from grammar.discourse.stories.named import only_before
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_PARTED: Final = re.compile(r",[^\S\n]+([^\W\d_]+)")
_FIGURE: Final = 6
"""So many words behind a time at most stands its figure: "close on half a million"."""


def only_counts(
    text: str, reading: Reading, value: Interval, here: Interval | None, told: tuple[int, int], language: Language
) -> bool:
    """Whether a time after that of its sentence only tells how long before it that was: "in March 1845, three years
    before the war began in May 1848, he". *told*: where the words of that time end, and those of the length.
    """
    mentioned, before = told
    if here is None or not mentioned or (value.start or 0) < (here.end or 0):
        return False
    if END_BEFORE_WORD.search(text, mentioned, reading.first):
        return False
    if (
        later_than(reading.meaning)
        and value.granularity <= G.MONTH
        and _is_second_count(text[mentioned : reading.first], language)
    ):
        return True
    if _is_next(reading.time) and value.granularity < G.YEAR and _is_second_figure(text, mentioned, reading, language):
        return True
    parted = _PARTED.findall(text[before : reading.first]) if mentioned < before < reading.first else []
    goes_on = any(word in language.words["AND"] for word in parted)  # "three days before that, and left in May"
    return (mentioned < before < reading.first and not goes_on) or only_before(text, reading.first, language)


def _is_second_count(between: str, language: Language) -> bool:
    """Whether nothing but a number joins two times: "had 100 patients at the end of May and 1,900 two months later"."""
    words = between.lstrip(",").split()
    return len(words) == 2 and words[0] in language.words["AND"] and words[1][0].isdecimal()


def _is_next(time: m.Meaning) -> bool:
    """Whether a time counts on from the one last mentioned: "a month later", "the following spring"."""
    return later_than(time) or (isinstance(time, m.Nearest) and time.anchor is m.Anchor.PREVIOUS and time.shift > 0)


def _is_second_figure(text: str, since: int, reading: Reading, language: Language) -> bool:
    """Whether "and" joins a time and the figure right behind its comma, with no verb of its own: "there were 200,000 by
    October and, at the height of the campaign the following spring, half a million".
    """
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None:
        return False
    if not text.startswith(",", reading.last):
        return False
    place, last = read.place_of(since), read.place_of(reading.last)
    words = {token.lower for token in read.tokens[place : read.place_of(reading.first)]}
    told = any(group.first >= place and group.tense == "past" for group in read.groups)
    if told or words.isdisjoint(language.words["AND"]):
        return False
    return any(is_figure(read, at) for at in range(last, min(len(read.tokens), last + _FIGURE)))


def is_some_before(text: str, reading: Reading) -> bool:
    """Whether a time only tells how long ago, nearly, what was told is: "had landed on 6 July, a few weeks before"."""
    time = reading.time
    if not isinstance(time, m.Offset) or time.direction >= 0 or time.anchor is not m.Anchor.PREVIOUS:
        return False
    return time.length.vague and not leads(text, reading.first)


def is_before_aside(
    text: str, reading: Reading, here: Interval | None, last: Interval | None, mentioned: int, language: Language
) -> bool:
    """Whether what had been before counts back from a later day told by the way: "The opera, given on 19 October 1889,
    was a success. It had been refused the previous winter".
    """
    if here is None or last is None or (last.start or 0) < (here.end or 0):
        return False
    if not earlier_than(reading.meaning) or not hindsight(text, reading, language):
        return False
    return len(END_BEFORE_WORD.findall(text, mentioned, reading.first + 1)) <= 1


def is_before_said(text: str, reading: Reading, value: Interval, here: Interval | None, language: Language) -> bool:
    """Whether a time only tells what was before, from which no story goes on: "the church was hallowed eight days
    earlier, and he was buried the next day", "who had learned only that week what was done. On the Monday".
    """
    if here is None or leads(text, reading.first):
        return False
    if that(reading.meaning):
        return value.granularity > here.granularity and hindsight(text, reading, language)
    counted = isinstance(reading.time, m.Offset | m.Nearest | m.Unit) and earlier_than(reading.meaning)
    return counted and (value.end or 0) <= (here.start or 0)
