"""Years of what is cited: a paper in brackets, a law; and numbers of pages, which are none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar.clauses.beside import line_before

_FAR: Final = 120
"""So many characters at most of a bracket stand before a year in it."""
_AUTHOR: Final = re.compile(
    r"\((?:[^()\n]*?[^\w()\n])??((?:[^\W\d_a-z][\w'’-]+|[^\W\d_]{2}\.))(,?)[^\S\n](?:\d{4}[a-z]?,[^\S\n]){0,4}\Z"
)
_ABBREVIATED: Final = re.compile(r"[a-z]{2}\.")
_CITED: Final = re.compile(r"[a-z]?(?:[;)]|,[^\S\n](?:[a-z]{1,2}\.|\d))")
_LAW: Final = re.compile(
    r"(?:[^\W\d_a-z][\w'’-]*\)?,?[^\S\n]+(?:[a-z]{2,3}[^\S\n]+)?)?[^\W\d_a-z][\w'’-]*\)?,?[^\S\n]+\Z"
)
_NUMBER: Final = re.compile(r"\d")
_LEAST: Final = 1800
_LAST: Final = 2035
_VOLUME: Final = re.compile(r"\d{4}[,;][^\S\n]?\d{1,4}(?:\(\d{1,3}\))?[,:][^\S\n]?\Z", re.ASCII)
_PAGES: Final = 20
_SIGN: Final = 3
"""So many characters before its year at most has the sign of who has the rights: "c. "."""
_RIGHTS: Final = 50
"""So many characters behind its year at most has the name of a paper that has the rights."""
_COURT: Final = re.compile(r"\d[^\S\n]\((?:(?:\d{1,2}[a-z]{1,2}|(?:[^\W\d_a-z][^\W\d_]{0,9}\.){1,6})[^\S\n]){1,4}\Z")
_REPORT: Final = re.compile(r"\.[^\S\n]?\d[a-z][^\S\n](?:\d{1,4},[^\S\n])?\Z")
_SERIES: Final = re.compile(r"(?:[(.]|\.[^\S\n]|§[^\S\n]?)\Z")
_CASE: Final = re.compile(r"[^\S\n](?:[^\W\d_a-z][^\W\d_]{1,5}\.|\d)")


def is_cited(text: str, first: int, last: int, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether four digits are the year of a paper or a law: "(Cheng et al., 2019)", "(Cheng 2018, p. 3)", "the Fraud
    Act 2006", the ruling of a court: "F.3d 87 (2d Cir. 2000)"; but "Act 1998", "(Room 2010)", "(Size 1902)".
    """
    low = before.lower()
    if low in rules["laws"] and before[:1].isupper():
        place = first - len(before) - 1
        named = _LAW.search(text, max(0, place - _PAGES * 2), place)
        words = [word for word in named[0].split() if word.lower() not in rules["determiners"]] if named else []
        if words[1:-1] and words[1] not in rules["listing"] | rules["of"]:
            words = words[2:]  # "in Work Order 1984"
        return len(words) > (low not in rules["acts"])
    if not text[last - 4 : last].isdigit():
        return False
    court = text[last : last + 1] == ")" and _COURT.search(text, max(0, first - _PAGES * 2), first)
    return bool(court) or _in_bracket(text, first, last, rules)


def _in_bracket(text: str, first: int, last: int, rules: Mapping[str, Any]) -> bool:
    """Whether digits are the year behind an author in round brackets."""
    opened = text.rfind("(", max(0, first - _FAR), first)
    if opened < 0 or _CITED.match(text, last) is None or not _LEAST <= int(text[last - 4 : last]) <= _LAST:
        return False
    author = _AUTHOR.match(text[opened:first])
    if author is None:
        return False
    name = author[1].lower().rstrip(".")
    if any(name in rules[kind] for kind in ("numbered", "groups", "titles", "makes", "measures")):
        return False
    if author[1].endswith("."):
        return _ABBREVIATED.fullmatch(author[1]) is not None and name in rules["coauthors"]
    if author[2]:
        return True
    others = text[opened : opened + author.start(1)].rsplit(";")[-1]  # "(Labour 1910, Tories 1850)"
    return not (author[1].isupper() or text[last - 2 : last] == "00" or _NUMBER.search(others))


def is_reserved(text: str, first: int, last: int, rules: Mapping[str, Any]) -> bool:
    """Whether a year behind "c." only tells who has the rights: "c.1998 N.Y. Times News Service", alone on its line."""
    before = line_before(text, first)
    if before is None or len(before) > _SIGN or (before + text[first:last])[:1].lower() not in rules["reserving"]:
        return False
    line = text[last : last + _RIGHTS].split("\n", 1)[0].split()
    return bool(line) and line[0][0].isupper() and any(word.lower().strip(".,") in rules["publishers"] for word in line)


def is_of_pages(text: str, first: int) -> bool:
    """Whether digits are pages of a journal, behind its year and volume: "2019, 571, 1234-1240"; or of the reports of
    a court: "512 F.3d 1990, 1996".
    """
    begin = max(0, first - _PAGES)
    return _VOLUME.search(text, begin, first) is not None or _REPORT.search(text, begin, first) is not None


def is_of_series(text: str, first: int, last: int) -> bool:
    """Whether a number with a letter is that of a court, of a series of its reports or of a law: "(2d Cir. 2000)",
    "F. Supp. 3d 1987", "§ 2000d".
    """
    before = _SERIES.search(text, max(0, first - 3), first)
    return before is not None and ("§" in before[0] or _CASE.match(text, last) is not None)
