"""Weekdays that head their lines below one that looks ahead: "The shows will be:", and below it "Friday, 8 p.m.".

So do days of lists that name no more than where and who: "15 November - Leeds", "16 November - Derby".
"""

from __future__ import annotations

import re
from typing import Final

from grammar.context import Direction
from grammar.directions.asked import Asked, Verdict
from grammar.interval import Interval
from grammar.publication import Publication

_BULLET: Final = re.compile(r"[^\S\n]*(?:[-*•·–][^\S\n]+)?")
_WORD: Final = re.compile(r"[^\W\d_]+")
_LONGEST: Final = 160
"""So many characters at most has such a line, or the one above all of them."""
_LINES: Final = 12
"""So many lines at most stand between a day and what tells of it."""
_HEADING: Final = 400
"""So many characters at most of a line are looked at."""
_LISTED: Final = 3
"""So many lines at least are a list of days."""
_ITEM: Final = re.compile(
    r"[^\S\n]*(?:[-*•·–][^\S\n]+)?(?:[^\W\d_]+\.?,?[^\S\n]+)?"
    r"(?:\d\d?[^\W\d_]{0,2}[^\S\n]+([^\W\d_]+)|([^\W\d_]+)\.?[^\S\n]+\d\d?[^\W\d_]{0,2})(?![\w/])\.?"
)
"""A day with its month, a weekday before it at most, at the head of a line."""
_YEAR: Final = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_PART: Final = re.compile(r"(?<![\w.:£$€])(\d+)(?![\w:]|\.\d)(?:[^\S\n]+([^\W\d_]+))?|[^\W\d_]+(?:['’][^\W\d_]+)?")


def below_heading(asked: Asked) -> Verdict:
    """A weekday that opens its line, below such lines and one that tells of what is to come and ends with a colon."""
    if not asked.on_weekday or asked.read.groups or any(token.word for token in asked.read.tokens[: asked.place]):
        return ""
    text, line = asked.text, asked.text.rfind("\n", 0, asked.start) + 1
    if not line or _BULLET.fullmatch(text, line, asked.start) is None:
        return ""
    for _ in range(_LINES):
        head = text.rfind("\n", max(0, line - _LONGEST), line - 1) + 1
        above = text[head : line - 1].rstrip()
        if above.endswith(":") and len(above) < _LONGEST:
            last = [word.start() for word in _WORD.finditer(above)][-1:]
            told = asked.elsewhere(head + last[0]) if last else None
            return "future" if told in ("future", "coming") else ""
        if not head or (above and not _opens_with_day(asked, above)):
            return ""
        line = head
    return ""


def of_list(asked: Asked) -> Verdict:
    """A day that heads its line in a list of three or more such lines without verbs or scores, all of names: a tour,
    fixtures, below what tells of dates to come: the next one, unless it was of late.
    """
    text, start = asked.text, asked.start
    line = text.rfind("\n", 0, start) + 1
    if asked.read.groups or _ITEM.match(text, line) is None or text[line:start].strip(" \t-*•·–"):
        return ""
    if not _is_item(asked, _line_at(text, line)):
        return ""
    above, heading = _run(asked, line, -1)
    if above is None or "\n" not in text:
        return ""
    below, _ = _run(asked, line, 1)
    if below is None or above + below + 1 < _LISTED or _YEAR.search(heading):
        return ""
    words = {word[0].lower() for word in _WORD.finditer(heading)}
    if not words.isdisjoint(asked.words.lists["dates_over"]):
        return ""
    return "" if words.isdisjoint(asked.words.lists["dates_ahead"]) else "listed"


def in_its_list(way: Direction, previous: Interval, published: Publication) -> Direction:
    """Where a day of such a list looks: ahead, however lately it was, behind a day that lies ahead."""
    return "future" if (previous.start or 0) >= (published.day.end or 0) else way


def _run(asked: Asked, line: int, way: int) -> tuple[int | None, str]:
    """How many lines of a list stand above (-1) or below (1) one, and the first line that is none; ``None`` where one
    has more than names.
    """
    text, count = asked.text, 0
    for _ in range(2 * _LINES):
        if way < 0:
            if not line:
                break
            begin = text.rfind("\n", 0, line - 1) + 1
        else:
            begin = text.find("\n", line) + 1
            if not begin:
                break
        line, told = begin, _line_at(text, begin)
        if not told.strip():
            continue
        if not _is_headed(asked, told):
            return count, told
        if not _is_item(asked, told):
            return None, told
        count += 1
    return count, ""


def _line_at(text: str, begin: int) -> str:
    end = text.find("\n", begin)
    return text[begin : min(end if end >= 0 else len(text), begin + _HEADING)]


def _is_headed(asked: Asked, line: str) -> bool:
    """Whether a day with its month heads a line."""
    head, months = _ITEM.match(line), asked.language.words["MONTH"]
    return head is not None and (head[1] or head[2]).lower() in months


def _is_item(asked: Asked, line: str) -> bool:
    """Whether a line holds no more than a day, names and hours: no year, verb or score."""
    head = _ITEM.match(line)
    if head is None or not _is_headed(asked, line) or _YEAR.search(line):
        return False
    words = asked.language.words
    small, halves, against = words["island"]["small"], words["AMPM"], words["numbers"]["against"]
    named = False
    for part in _PART.finditer(line, head.end()):
        word = part[0]
        if part[1] is not None:
            if (part[2] or "").lower() not in halves:
                return False  # "Leeds 3 Derby 1"
        elif word[0].isupper():
            named = True
        elif word not in small and word not in halves and word not in against:
            return False  # "fire at the mill"
    return named


def _opens_with_day(asked: Asked, line: str) -> bool:
    bullet = _BULLET.match(line)
    first = _WORD.match(line, bullet.end() if bullet else 0)
    return first is not None and first[0].lower() in asked.language.words["WEEKDAY"]
