"""Entries of a chronicle, each headed by its date: "14 March 2016: a call. 15 March: a visit".

Reports and diaries tell the year once, at the first entry. Those after it come one after the other, so each is the
first such date from the one before, however much is told between them.
"""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import DASH, OPENS, line_before, opens_line
from grammar.directions.focus import focus_of
from grammar.discourse.carrying import onward_from
from grammar.discourse.dated import Dated
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication
from grammar.resolving.dates import in_order

COLON: Final = re.compile(r"[^\S\n]*:(?!\d)")
_DASH: Final = re.compile(rf"{DASH}[^\S\n]")
_STOP: Final = re.compile(r"\.(?=\s|\Z)")
_BELOW: Final = re.compile(r":[^\S\n]*\n\s*")
_FINISHED: Final = re.compile(r"(?:\A|[\n.!?:”\"])\s*\Z")
_ALONE: Final = re.compile(r"[^\S\n]*(?:\n|\Z)")
LABEL: Final = 4
"""So many words at most may stand before the date of an entry: "Diary, 24 November:"."""


def day_in_digits(reading: Reading, order: str) -> m.Date | None:
    """The day and month that two numbers are in some *order*, where they can be."""
    date = in_order(reading.meaning, order) if isinstance(reading.meaning, m.NumericDate) else None
    return None if date is None or date.year is not None else m.Date(month=date.month, day=date.day)


def heads_in_digits(text: str, reading: Reading) -> bool:
    """Whether a day in digits opens a line and has a dash behind it: "04/18 – Leeds"."""
    if not isinstance(reading.meaning, m.NumericDate) or reading.signal is not None:
        return False
    opens = OPENS.search(text, max(0, reading.first - 4), reading.first)
    return opens is not None and _DASH.match(text, reading.last) is not None


def heads_entry(text: str, reading: Reading, language: Language) -> bool:
    """Whether a day and month head an entry: with a colon behind, or at its head with a dash, a stop or no more."""
    date = reading.meaning
    if not isinstance(date, m.Date) or date.month is None or date.day is None or reading.signal is not None:
        return False
    opens = OPENS.search(text, max(0, reading.first - 4), reading.first) is not None
    if not COLON.match(text, reading.last):
        if opens and _DASH.match(text, reading.last):
            return True
        line = line_before(text, reading.first)
        if line is None:
            return False
        label = line.strip().removesuffix(":").lower()
        if (not label or label in language.words["island"]["sent"]) and _ALONE.match(text, reading.last):
            return True  # "Date: 4 March 1862"
        if not _STOP.match(text, reading.last) or len(line.split()) > LABEL:
            return False
        head = reading.first - len(line)  # "Diary, 4 March 1862. Rain": no line of a text that is broken anywhere
        if not _FINISHED.search(text, max(0, head - 4), head):
            return False
        opens = not line.strip()
    if opens:
        return True
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None:
        return False
    words = [token for token in read.tokens if token.start < reading.first and token.word]
    verbs = [group for group in read.groups if read.tokens[group.first].start < reading.first]
    return len(words) <= LABEL and not verbs


def is_headed(text: str, last: int) -> bool:
    """Whether what opens a line and ends at *last* heads it: behind it stands a colon, a dash or nothing."""
    return any(sign.match(text, last) for sign in (COLON, _DASH, _ALONE))


def _heads_month(text: str, reading: Reading) -> bool:
    """Whether a month by itself heads an entry: "January: the jury meets"."""
    date = reading.meaning
    if not isinstance(date, m.Date) or date.month is None or date.day is not None or reading.signal is not None:
        return False
    if not COLON.match(text, reading.last) and not _DASH.match(text, reading.last):
        return False
    return opens_line(text, reading.first)


def _heads_part(text: str, reading: Reading) -> bool:
    """Whether a month or a season stands alone on its line, above what came in it: "Summer 2013" above "September"."""
    date = reading.meaning
    month = isinstance(date, m.Date) and date.month is not None and date.day is None and date.weekday is None
    season = isinstance(date, m.Spell) and date.unit is G.SEASON
    alone = (month or season) and reading.signal is None and _ALONE.match(text, reading.last) is not None
    return alone and line_before(text, reading.first) == ""


def _leads_list(text: str, reading: Reading) -> bool:
    """Whether a month ends its line above days of it: "Coming up in November:" above "November 1: a film"."""
    date = reading.time
    if not isinstance(date, m.Date) or date.month is None or date.day is not None:
        return False
    below, month = _BELOW.match(text, reading.last), reading.own[0]
    return below is not None and text.startswith(text[month.start : month.end], below.end())


def heads_line(text: str, reading: Reading) -> bool:
    """Whether a time of day opens its line, as the entries of a running report are headed: "15:10 The door opens", "-
    3.10 p.m. The door opens".
    """
    return reading.signal is None and opens_line(text, reading.first)


def dates_page(text: str, reading: Reading, value: Interval, published: Publication) -> bool:
    """Whether a date alone on its line is that of publication: it heads the page, and is no entry of a chronicle."""
    today = published.day.start or 0
    if value.granularity > G.DAY or not today - DAY <= (value.start or 0) < (published.day.end or today):
        return False
    return _ALONE.match(text, reading.last) is not None


def entered(
    text: str, reading: Reading, value: Interval, before: Dated | None, published: Publication, language: Language
) -> Dated | None:
    """The entry of a chronicle that a phrase heads, where its year is told; else the one before."""
    date = reading.time
    if not isinstance(date, m.Date | m.Spell) or (date.year is None and not _leads_list(text, reading)):
        return before
    if before is None and dates_page(text, reading, value, published):
        return before
    heads = heads_entry(text, reading, language) or _heads_month(text, reading) or _heads_part(text, reading)
    if not heads and not _leads_list(text, reading):
        return before
    return Dated(value, reading.first, reading.last, year=True)


def next_entry(text: str, reading: Reading, entry: Dated | None, language: Language) -> Reading:
    """A date or month without its year that heads an entry: the first such one from the entry before."""
    if entry is None:
        return reading
    part = entry.time.granularity in (G.MONTH, G.SEASON) and _heads_part(text, reading)
    if not (part or heads_entry(text, reading, language) or _heads_month(text, reading)):
        return reading
    return onward_from(reading, entry)
