"""What each piece of evidence adds to the log-odds that a phrase is right.

A sort of time in a text of a sort ("weekday, story"), what its clause and its story say, and the sort of the text. They
were fitted to the labelled texts of ``seeds/labelled`` (``benchmarks/confidence.py --fit``): a logistic model with a
ridge penalty (Hoerl & Kennard, Ridge regression, 1970). Rules were made on those texts, so that others are right less
often: ``story`` and ``report`` are by how much, on texts that no rule had seen.

Measured on English histories under ``Policy.narrative()`` and on English news under ``Policy.news()``; other languages
and policies take the same numbers, unmeasured.
"""

from __future__ import annotations

from typing import Final

BASE: Final = 2.13
"""The log-odds of a phrase of which nothing is known."""

WEIGHTS: Final[dict[str, float]] = {
    # the text
    "report": -0.26,
    "story": -0.51,
    # what is told of the phrase beside its sort: how coarse it is, how far a story goes to it, who says it
    "about": -0.54,
    "back by days": -0.42,
    "back by months": -0.53,
    "back by weeks": 0.05,
    "back by years": -0.47,
    "back within a day": -0.30,
    "by days": 0.04,
    "by months": -0.45,
    "by weeks": 0.48,
    "by years": -0.63,
    "decade": -0.52,
    "month": 0.32,
    "open direction": -0.77,
    "part": 0.54,
    "quoted": -0.93,
    "weighed": -0.79,
    "within a day": -0.21,
    "year": 0.47,
    # the sort of time
    "counted from a time, report": -0.64,
    "counted from an event, report": 1.00,
    "counted from an event, story": 0.37,
    "counted from publication, report": -0.13,
    "counted from what was told, report": -1.01,
    "counted from what was told, story": -0.14,
    "date by publication, report": 0.76,
    "date by publication, story": 0.46,
    "date by what was told, report": -0.11,
    "date by what was told, story": -0.01,
    "day and month, report": 1.06,
    "day and month, story": 1.08,
    "day number, story": 0.28,
    "feast, report": 0.20,
    "feast, story": -0.47,
    "hour of a day, report": 0.25,
    "hour of a day, story": -0.58,
    "hour, report": -0.83,
    "hour, story": -1.22,
    "length, report": 1.56,
    "length, story": 0.64,
    "month, report": -0.16,
    "month, story": 0.06,
    "open hour, report": -1.18,
    "open hour, story": -1.34,
    "ordinal, report": 0.02,
    "ordinal, story": -0.61,
    "part of day of a day, report": 0.60,
    "part of day of a day, story": 0.33,
    "part of day, story": -1.11,
    "reference, report": 0.44,
    "reference, story": -0.48,
    "season, report": 0.35,
    "season, story": 0.00,
    "set, report": 0.23,
    "set, story": 0.31,
    "stretch, report": -0.03,
    "stretch, story": 0.58,
    "unit beside publication, report": 1.13,
    "unit beside publication, story": -0.86,
    "unit beside what was told, report": 0.43,
    "unit beside what was told, story": -0.22,
    "unit of publication, report": 0.36,
    "unit of publication, story": -0.70,
    "unit of the period, report": -0.36,
    "unit of the period, story": -0.58,
    "unit of what was told, report": -0.03,
    "unit of what was told, story": -0.25,
    "weekday, report": 1.20,
    "weekday, story": -1.09,
    "written, report": 1.54,
    "written, story": 1.59,
    "years, report": 0.91,
    "years, story": 1.34,
}
