"""EDTF as the packages ``edtf`` of PyPI and of npm understand it, against bounds from ISO 8601-2:2019.

Each row is read by this library, and what it writes (as lasting, and as once within) is asked of both others. Where one
of them says other bounds than the standard, ``TOLD_OTHERWISE`` names it and why, and our table decides. A disagreement
that isn't listed fails, and so does one that is listed and gone.
"""

from __future__ import annotations

import contextlib
import io
import re
import warnings
from typing import Any

import pytest
import shapes
from shapes import DAY

from grammar import Interval
from grammar.calendar import iso, to_days

Bounds = tuple[str | None, str | None]
ROWS: list[tuple[str, str | None, str | None, int]] = [
    # text, start, end (excluded), level
    ("2024-11-10", "2024-11-10", "2024-11-11", 0),
    ("2024-02-29", "2024-02-29", "2024-03-01", 0),
    ("2024-11", "2024-11-01", "2024-12-01", 0),
    ("2024", "2024-01-01", "2025-01-01", 0),
    ("0044", "0044-01-01", "0045-01-01", 0),
    ("0000", "0000-01-01", "0001-01-01", 0),
    ("2024-11-10T08:30:15", "2024-11-10T08:30:15", "2024-11-10T08:30:16", 0),
    ("1964/2008", "1964-01-01", "2009-01-01", 0),
    ("2004-06/2006-08", "2004-06-01", "2006-09-01", 0),
    ("2004-02-01/2005-02-08", "2004-02-01", "2005-02-09", 0),
    ("2004-02-01/2005-02", "2004-02-01", "2005-03-01", 0),
    ("2005/2006-02", "2005-01-01", "2006-03-01", 0),
    ("2024-03-06T10:00:00/2024-03-06T16:30:00", "2024-03-06T10:00:00", "2024-03-06T16:30:00", 0),
    ("-0043", "-0043-01-01", "-0042-01-01", 1),
    ("-0043-03-15", "-0043-03-15", "-0043-03-16", 1),
    ("Y12000", "12000-01-01", "12001-01-01", 1),
    ("Y-17000", "-17000-01-01", "-16999-01-01", 1),
    ("2001-21", "2001-03-01", "2001-06-01", 1),
    ("2001-22", "2001-06-01", "2001-09-01", 1),
    ("2001-23", "2001-09-01", "2001-12-01", 1),
    ("2001-24", "2001-12-01", "2002-03-01", 1),
    ("1984?", "1984-01-01", "1985-01-01", 1),
    ("2004-06~", "2004-06-01", "2004-07-01", 1),
    ("2004-06-11%", "2004-06-11", "2004-06-12", 1),
    ("201X", "2010-01-01", "2020-01-01", 1),
    ("20XX", "2000-01-01", "2100-01-01", 1),
    ("2004-XX", "2004-01-01", "2005-01-01", 1),
    ("1985-04-XX", "1985-04-01", "1985-05-01", 1),
    ("1985-XX-XX", "1985-01-01", "1986-01-01", 1),
    ("1985-04-12/..", "1985-04-12", None, 1),
    ("1985-04/..", "1985-04-01", None, 1),
    ("1985/..", "1985-01-01", None, 1),
    ("../1985-04-12", None, "1985-04-13", 1),
    ("../1985-04", None, "1985-05-01", 1),
    ("1985-04-12/", "1985-04-12", None, 1),
    ("/1985", None, "1986-01-01", 1),
    ("1984~/2004-06", "1984-01-01", "2004-07-01", 1),
    ("Y17E7", "170000000-01-01", "170000001-01-01", 2),
    ("Y-17E7", "-170000000-01-01", "-169999999-01-01", 2),
    ("1950S2", "1900-01-01", "2000-01-01", 2),
    ("Y171010000S3", "171000000-01-01", "172000000-01-01", 2),
    ("2001-25", "2001-03-01", "2001-06-01", 2),
    ("2001-29", "2001-09-01", "2001-12-01", 2),
    ("2001-32", "2001-06-01", "2001-09-01", 2),
    ("2001-33", "2001-01-01", "2001-04-01", 2),
    ("2001-36", "2001-10-01", "2002-01-01", 2),
    ("2001-37", "2001-01-01", "2001-05-01", 2),
    ("2001-40", "2001-01-01", "2001-07-01", 2),
    ("2001-41", "2001-07-01", "2002-01-01", 2),
    ("[2024-11-09..2024-11-12]", "2024-11-09", "2024-11-13", 2),
    ("[2024-11-09,2024-11-10]", "2024-11-09", "2024-11-11", 2),
    ("[..1760-12-03]", None, "1760-12-04", 2),
    ("[1760-12..]", "1760-12-01", None, 2),
    ("{2024-02,2024-03}", "2024-02-01", "2024-04-01", 2),
    ("{2024-02..2024-05}", "2024-02-01", "2024-06-01", 2),
    ("2004-06-~11", "2004-06-11", "2004-06-12", 2),
    ("2004-06~-11", "2004-06-11", "2004-06-12", 2),
    ("?2004-06-~11", "2004-06-11", "2004-06-12", 2),
    ("2024-?11-10", "2024-11-10", "2024-11-11", 2),
    ("1XXX", "1000-01-01", "2000-01-01", 2),
    ("156X-XX", "1560-01-01", "1570-01-01", 2),
    ("1984-1X", "1984-10-01", "1985-01-01", 2),
    ("1984-02-1X", "1984-02-10", "1984-02-20", 2),
    ("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-04", 2),
    ("2004-06-~01/2004-06-20", "2004-06-01", "2004-06-21", 2),
]
TEXTS = list(
    dict.fromkeys(
        written
        for text, *_ in ROWS
        for value in [Interval.from_edtf(text)]
        for written in (text, value.edtf, value.within_edtf)
    )
)


def meant(text: str) -> Bounds:
    """The bounds of the row that a string was written for."""
    for row, start, end, _ in ROWS:
        value = Interval.from_edtf(row)
        if text in (row, value.edtf, value.within_edtf):
            return start, end
    raise AssertionError(text)


def by_pypi(text: str) -> Bounds | str:
    """Bounds as the package of PyPI understands them, else the name of its error."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        edtf = pytest.importorskip("edtf", reason="no edtf: pip install edtf")
        with contextlib.redirect_stdout(io.StringIO()):  # it prints where it fails
            try:
                value = edtf.parse_edtf(text)
                ends = value.lower_strict(), value.upper_strict()
            except Exception as error:
                return type(error).__name__
    first, last = (None if isinstance(end, float) else to_days(*end[:3]) * DAY for end in ends)
    return None if first is None else iso(first), None if last is None else iso(last + DAY)


def by_npm(answer: dict[str, Any]) -> Bounds | str:
    """Bounds as the package of npm understands them, else that it has none."""
    if "error" in answer:
        return "error"
    low, high = answer["value"]["min"], answer["value"]["max"]
    return None if low is None else iso(low // 1000), None if high is None else iso((high + 1) // 1000)


TOLD_OTHERWISE: list[tuple[str, str, str]] = [
    # library, why our table decides, which strings (and what this library writes for them), apart by spaces
    ("pypi", "keeps the day of a clock time only", "2024-11-10T08:30:15"),
    ("pypi", "reads no interval of clock times", "2024-03-06T10:00:00/2024-03-06T16:30:00"),
    ("pypi", "reads no clock times in a set", "[2024-03-06T10:00:00..2024-03-06T16:30:00]"),
    ("pypi", "ends a winter with December, and its other seasons after three months", "2001-24"),
    ("pypi", "takes an unknown end for ten years away", "1985-04-12/ /1985"),
    ("pypi", "reads no marked dates in a set", "[1984-01~..2004-06~] [2004-06-01~..2004-06-20~]"),
    ("pypi", "reads significant digits, and leaves them out of the bounds", "1950S2 Y171010000S3"),
    ("pypi", "reads no long years in intervals and sets", "Y171000000/Y171999999 [Y171000000..Y171999999]"),
    ("pypi", "fails on a month or day with one unknown digit", "1984-1X 1984-02-1X"),
    ("npm", "takes a clock time for a moment without length", "2024-11-10T08:30:15"),
    ("npm", "reads no clock times in a set", "[2024-03-06T10:00:00..2024-03-06T16:30:00]"),
    ("npm", "takes seasons for quarters; the standard names no months", "2001-21 2001-22 2001-23 2001-24 2001-25"),
    ("npm", "takes seasons of the south for quarters from October", "2001-29 2001-32"),
    ("npm", "gives a third of a year five months; they are four", "2001-37"),
    ("npm", "counts in milliseconds, which end before such years", "Y17E7 Y170000000 Y-17E7 Y-170000000"),
    ("npm", "reads significant digits, and leaves them out of the bounds", "1950S2 Y171010000S3"),
    ("npm", "reads no long years in intervals and sets", "Y171000000/Y171999999 [Y171000000..Y171999999]"),
    ("npm", "reads no marked dates in a set", "[1984-01~..2004-06~] [2004-06-01~..2004-06-20~]"),
    (
        "npm",
        "ends a set with the first member of its last range",
        "[1964..2008] [2004-06..2006-08] [2004-02-01..2005-02-08] [2004-02-01..2005-02-28] [2005-01..2006-02] "
        "[2004-01..2004-12] [1985-04-01..1985-04-30] [1985-01-01..1985-12-31] [2001-01..2001-04] "
        "[2024-11-09..2024-11-12] [2024-11-09..2024-11-10] [2024-02..2024-03] [2024-02..2024-05] {2024-02..2024-05} "
        "[1000..1999] [1560-01..1569-12] [1984-10..1984-12] [1984-02-10..1984-02-19] [2004-06-01..2004-07-03]",
    ),
]


def listed(library: str) -> set[str]:
    """The strings of which a library tells other bounds."""
    return {text for name, _, texts in TOLD_OTHERWISE if name == library for text in texts.split()}


def disagreements(answers: list[Bounds | str]) -> set[str]:
    return {text for text, answer in zip(TEXTS, answers, strict=True) if answer != meant(text)}


def test_the_package_of_pypi_agrees_but_where_it_is_listed() -> None:
    assert disagreements([by_pypi(text) for text in TEXTS]) == listed("pypi")


def test_the_package_of_npm_agrees_but_where_it_is_listed(understood: Any) -> None:
    assert disagreements([by_npm(answer) for answer in understood("edtf", TEXTS)]) == listed("npm")


def test_every_date_of_the_timelines_is_understood(understood: Any) -> None:
    """What events are written as: read by both, or of a kind that the table lists."""
    dates = {e.time.edtf for timeline in shapes.known().values() for e in timeline.events if e.time and e.time.edtf}
    answers = dict(zip(sorted(dates), understood("edtf", sorted(dates)), strict=True))
    checked = 0
    for text in sorted(dates):
        value = Interval.from_edtf(text)
        if not re.search(r"T|\[|/Y|^\d{4}-2[1-4][~?%]?$", text):
            assert by_npm(answers[text]) == (value.lower, value.upper), text
            checked += 1
        if not re.search(r"T|[~?%]\.\.|/Y|^\d{4}-24[~?%]?$", text):
            assert by_pypi(text) == (value.lower, value.upper), text
            checked += 1
    assert checked > len(dates)


@pytest.mark.parametrize("text", ["2024-11-09/2024-11-11", "2024-11", "[2024-11-08..2024-11-10]", "nonsense"])
def test_other_bounds_are_missed(text: str, understood: Any) -> None:
    wanted = ("2024-11-09", "2024-11-11")
    assert by_pypi(text) != wanted
    assert by_npm(understood("edtf", [text])[0]) != wanted


@pytest.mark.parametrize(("text", "start", "end", "level"), ROWS, ids=[row[0] for row in ROWS])
def test_this_library_reads_and_writes_the_bounds(text: str, start: str | None, end: str | None, level: int) -> None:
    value = Interval.from_edtf(text)
    assert (value.lower, value.upper) == (start, end)
    for written in (value.edtf, value.within_edtf):
        again = Interval.from_edtf(written)
        assert (again.lower, again.upper, again.approximate, again.uncertain) == (
            start,
            end,
            value.approximate,
            value.uncertain,
        )
    assert level in (0, 1, 2)
