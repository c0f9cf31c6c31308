"""What each piece of evidence adds to the log-odds that a phrase is right.

A sort of time in a text of a sort ("weekday, story"), what its clause and its story say, and the sort of the text. They
were fitted to the labelled texts of ``seeds/labelled`` (``benchmarks/confidence.py --fit``): a logistic model with a
ridge penalty (Hoerl & Kennard, Ridge regression, 1970). Rules were made on those texts, so that others are right less
often: ``story`` and ``report`` are by how much, on texts that no rule had seen (histories 8 and 9, news 5 and 6).

Measured on English histories under ``Policy.narrative()`` and on English news under ``Policy.news()``; other languages
and policies take the same numbers, unmeasured.
"""

from __future__ import annotations

from typing import Final

BASE: Final = 2.26
"""The log-odds of a phrase of which nothing is known."""

WEIGHTS: Final[dict[str, float]] = {
    # the text
    "report": -0.22,
    "story": -0.44,
    # what is told of the phrase beside its sort: how coarse it is, how far a story goes to it, who says it
    "about": -0.46,
    "back by days": -0.51,
    "back by months": -0.76,
    "back by weeks": -0.23,
    "back by years": -0.42,
    "back within a day": -0.37,
    "by days": -0.06,
    "by months": -0.60,
    "by weeks": 0.32,
    "by years": -0.67,
    "decade": -0.60,
    "month": 0.44,
    "open direction": -0.83,
    "part": 0.65,
    "quoted": -0.94,
    "weighed": -0.43,
    "within a day": -0.21,
    "year": 0.24,
    # the sort of time
    "counted from an event, report": 0.58,
    "counted from an event, story": 0.30,
    "counted from publication, report": 0.06,
    "counted from publication, story": 0.25,
    "counted from what was told, report": -1.15,
    "counted from what was told, story": -0.25,
    "date by publication, report": 0.66,
    "date by publication, story": 0.03,
    "date by what was told, report": -0.27,
    "date by what was told, story": 0.06,
    "day and month, report": 1.02,
    "day and month, story": 1.13,
    "day number, story": 0.30,
    "feast, report": 0.06,
    "feast, story": -0.46,
    "hour of a day, report": 0.19,
    "hour of a day, story": -0.70,
    "hour, report": -0.91,
    "hour, story": -1.18,
    "length, report": 1.32,
    "length, story": 0.51,
    "month, report": -0.47,
    "month, story": -0.13,
    "open hour, report": -1.34,
    "open hour, story": -1.52,
    "ordinal, report": -0.06,
    "ordinal, story": -0.64,
    "part of day of a day, report": 0.55,
    "part of day of a day, story": 0.25,
    "part of day, report": -0.86,
    "part of day, story": -1.26,
    "reference, report": 0.37,
    "reference, story": -0.85,
    "season, report": 0.44,
    "season, story": 0.00,
    "set, report": 0.21,
    "set, story": 0.50,
    "stretch, report": -0.05,
    "stretch, story": 0.30,
    "unit beside publication, report": 1.06,
    "unit beside publication, story": -0.83,
    "unit beside what was told, report": 0.56,
    "unit beside what was told, story": 0.01,
    "unit of publication, report": 0.31,
    "unit of publication, story": -0.50,
    "unit of the period, report": -0.39,
    "unit of the period, story": -0.62,
    "unit of what was told, report": -0.14,
    "unit of what was told, story": -0.31,
    "weekday, report": 1.12,
    "weekday, story": -1.08,
    "written, report": 1.83,
    "written, story": 2.37,
    "years, report": 0.88,
    "years, story": 1.29,
}
