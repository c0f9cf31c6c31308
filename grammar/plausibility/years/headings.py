"""Years of headings: alone, behind the name of what they head, or before what was done then.

"## 1861"; "Gallipoli 1915" as a line of its own, "Arnhem 1944: The men landed"; "1808 - On the 31st of July the
fleet sailed".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar.clauses.beside import DASH, LINE_HEAD
from grammar.parsing.driver import Reading

_HEAD: Final = re.compile(
    r"(?:\A|\n[^\S\n]*\n|[.!?”\"][^\S\n]*\n|\n(?=[#=]))[^\S\n]*(?P<mark>#{1,6}|={2,6})?[^\S\n]*"
    r"(?P<words>[A-Z][^\n.!?:;|()\[\]\d]{1,60}?),?[^\S\n]+\Z"
)
"""What stands before the year of a heading, from the end of what was told before; no line of a text broken anywhere."""
_ENDS: Final = re.compile(r"[^\S\n]*(?::[^\S\n]*\n|\n[^\S\n]*\n)")
_MARKED: Final = re.compile(r"[^\S\n]*[=#]*:?[^\S\n]*(?:\n|\Z)")
_ENTRY: Final = re.compile(r":[^\S\n]+[A-Z][^\W\d_]*[^\S\n]")
_OPENS: Final = re.compile(r"(?:\A|\n[^\S\n]*\n|[.!?”\"][^\S\n]*\n)[^\S\n]*\Z")
_STOPPED: Final = re.compile(r"\.[^\S\n]*(?P<title>[A-Z][^\n.!?:;]{1,60})?\n[^\S\n]*\n")
_DAY: Final = re.compile(r"[^\S\n]+[–—-][^\S\n]+([^\W\d_]+)[^\S\n]([^.;\n]{3,40})")
_MARKS: Final = re.compile(r"(?:\A|\n)[^\S\n]*(?:#{1,6}[^\S\n]+|={2,6}[^\S\n]*|\*\*|__)\Z")
_CLOSES: Final = re.compile(r"[^\S\n]*(?:#+|={2,6}|\*\*|__)?:?[^\S\n]*(?:\n|\Z)")
_ANNAL: Final = re.compile(r"\.[^\S\n]+([A-Z][^.\n]{1,120})")
_BEGINS: Final = re.compile(r"(?:^|\n[^\S\n]*|[.!?”\"][^\S\n]*)(?:^|\n)[^\S\n]*\Z")
_HEADS: Final = re.compile(rf"(?::|{DASH})[^\S\n]+[^\W\d_]")
_BULLET: Final = re.compile(rf"{LINE_HEAD}\Z")
_LINED: Final = re.compile(rf"{LINE_HEAD}[12]\d(\d\d)(?::|{DASH})[^\S\n]")
_OF_MONTH: Final = re.compile(rf"{LINE_HEAD}([^\W\d_]+)\.?[^\S\n]+[12]\d{{3}}(?::|{DASH})[^\S\n]")
_TITLE: Final = re.compile(r"(?:\A|\n)[^\S\n]*([^\W\d_][^\n.]{2,60}?):?[^\S\n]*(?=\n)")
_BESIDE: Final = 300
"""So many characters at most stand between a line of a timeline and one that tells what it is."""
_LIKELY: Final = 1500
_LINE: Final = 72
_BELOW: Final = 600
"""So far below a heading that might be the number of a section a month tells that it is a year."""
_MOST: Final = 8
_ENTERED: Final = 4
_SHORT: Final = 3
_LAST: Final = 2036
_MINUTES: Final = 60


def is_heading(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a year is all that a heading of marked-up text holds, or heads an annal: "## 1861", "1215. The king"."""
    if _heads_annal(text, reading, rules) or _heads_entry(text, reading, rules) or _heads_part(text, reading, rules):
        return True
    before = _MARKS.search(text, max(0, reading.first - 10), reading.first)
    alone = reading.tokens[-1].kinds[0][0] == "YEAR" and before is not None
    return alone and _CLOSES.match(text, reading.last) is not None


def names_heading(text: str, reading: Reading, year: int, rules: Mapping[str, Any]) -> bool:
    """Whether a year closes a heading that names a place or what was done there: "Siege of York 1644"."""
    if reading.signal is not None or year % 100 == 0 or year >= _LAST:
        return False
    head = _HEAD.search(text, max(0, reading.first - _LINE), reading.first)
    if head is None:
        return False
    whole = (_MARKED if head["mark"] else _ENDS).match(text, reading.last) is not None
    if not whole and not _ENTRY.match(text, reading.last):
        return False
    words = head["words"].split()
    last = words[-1].lower().rstrip(",.")
    if len(words) > (_MOST if whole else _ENTERED) or last in rules["numbered"] or last in rules["small"]:
        return False
    held = rules["arranged"] | rules["gatherings"] | rules["evenings"] | rules["lexicon"].lists["labels"]
    if year % 100 < _MINUTES and last in held:
        return False  # "Doors 1930"
    return len(words[-1]) > _SHORT or not words[-1].isupper()  # "Flight BA 1644"


def _heads_part(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a year with a stop is a heading, alone or before a title: "1812." and "1812. Second Company"."""
    found = _STOPPED.match(text, reading.last) if reading.names == ("YEAR",) else None
    if found is None or _OPENS.search(text, max(0, reading.first - 8), reading.first) is None:
        return False
    below = text[found.end() : found.end() + _BELOW].lower()
    return found["title"] is None or any(word.strip(".,;:") in rules["months"] for word in below.split())


def _heads_day(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a day of its year stands behind a number and its dash: "1808 - On Sunday, the 31st of July"."""
    found = _DAY.match(text, reading.last)
    if found is None or found[1].lower() not in rules["on"] | rules["in"]:
        return False
    return any(word.strip(",") in rules["months"] for word in found[2].lower().split())


def _heads_annal(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a year with a full stop opens a line that tells what was done: "1215. The barons met at Stamford"."""
    if reading.names != ("YEAR",):
        return False
    begins = _BEGINS.search(text, max(0, reading.first - 8), reading.first)  # no line that only breaks there
    told = _ANNAL.match(text, reading.last) if begins else None
    return told is not None and any(rules["lexicon"].tells(word) for word in told[1].lower().split())


def _heads_entry(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a year heads a line of a timeline, where no clock tells its number: "1066: Harold falls".

    A number that may be an hour is a year where a line beside is headed by one that can be none.
    """
    if reading.names != ("YEAR",) or _HEADS.match(text, reading.last) is None:
        return False
    if _BULLET.search(text, max(0, reading.first - 8), reading.first) is None:
        return False
    year = int(digits) if (digits := text[reading.last - 4 : reading.last]).isdigit() else _LIKELY
    if year % 100 >= _MINUTES or (year >= _LIKELY and text[reading.last] == ":"):
        return True
    if year >= _LIKELY and _heads_day(text, reading, rules):
        return True
    around = max(0, reading.first - _BESIDE), reading.last + _BESIDE
    if any(int(other[1]) >= _MINUTES for other in _LINED.finditer(text, *around)):
        return True
    if any(other[1].lower() in rules["months"] for other in _OF_MONTH.finditer(text, *around)):
        return True  # "June 2013 - Lists in Oslo"
    above = _TITLE.finditer(text, max(0, reading.first - _LIKELY), reading.first)
    titles = (title[1].lower().split() for title in above)
    return any(not rules["titles_of_years"].isdisjoint(title) for title in titles if len(title) <= _ENTERED)
