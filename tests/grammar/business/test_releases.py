"""Press releases of companies: fiscal quarters with the day on which they ended, figures compared, years as objects."""

from __future__ import annotations

import pytest
from told import assert_told

from grammar import find, read, resolve

PUBLISHED = "2026-03-04"

QUARTERS = [
    # a fiscal quarter of a year that is told, its last day behind it
    (
        "Orvane Foods reported results for the second quarter of fiscal 2026 ended January 30, 2026.",
        "the second quarter of fiscal 2026",
        "2025-10-31/2026-01-30",
    ),
    (
        "For the first quarter of fiscal 2026, ended November 1, 2025, it lost $3 million.",
        "the first quarter of fiscal 2026",
        "2025-08-02/2025-11-01",
    ),
    (
        "Second-quarter fiscal 2026 sales, for the three months ended January 30, rose 2%.",
        "Second-quarter fiscal 2026",
        "2025-10-31/2026-01-30",
    ),
    (
        "Sales in the fiscal 2026 second quarter, which ended January 30, fell 7%.",
        "the fiscal 2026 second quarter",
        "2025-10-31/2026-01-30",
    ),
    ("Its second fiscal quarter ended January 30.", "second fiscal quarter", "2025-10-31/2026-01-30"),
    # the quarters and years beside it are of the same calendar
    (
        "Fiscal 2025 ended on September 30. In fiscal 2026 it will open ten shops.",
        "fiscal 2026",
        "2025-10/2026-09",
    ),
    (
        "For the first quarter of fiscal 2026, ended November 1, 2025, it lost $3 million. It expects a profit in the "
        "third quarter.",
        "the third quarter",
        "2026-02-02/2026-05-01",
    ),
    (
        "In the second quarter of fiscal 2026 ended January 30, 2026, it lost $3 million, against $1 million in the "
        "prior year quarter.",
        "the prior year quarter",
        "2024-10-31/2025-01-30",
    ),
]


@pytest.mark.parametrize(("text", "phrase", "value"), QUARTERS)
def test_fiscal_quarters(text: str, phrase: str, value: str) -> None:
    """The last day that is told of a fiscal quarter is that of the quarter, whatever the calendar calls it."""
    found = {one.text: one.resolution.value.edtf for one in find(text, published=PUBLISHED)}
    assert found[phrase] == value


def test_a_fiscal_quarter_keeps_its_name() -> None:
    """TIMEX3 tells the quarter as its company does."""
    text = "Results for the second quarter of fiscal 2026 ended January 30, 2026, against the prior year quarter."
    values = [phrase.timex.value for phrase in find(text, published=PUBLISHED)]
    assert values == ["2026-Q2", "2026-01-30", "2025-Q2"]


@pytest.mark.parametrize(
    ("phrase", "same"),
    [
        ("second-quarter fiscal 2026", "the second quarter of fiscal 2026"),
        ("the fiscal 2026 second quarter", "the second quarter of fiscal 2026"),
        ("the second fiscal quarter of 2026", "the second quarter of fiscal 2026"),
        ("Q2 of fiscal 2026", "the second quarter of fiscal 2026"),
        ("full-year 2025", "2025"),
        ("the full year 2025", "2025"),
        ("the whole year 2025", "2025"),
    ],
)
def test_said_in_other_words(phrase: str, same: str) -> None:
    """Two phrases have one meaning, and so one value."""
    assert read(phrase) == read(same)
    assert resolve(phrase, published=PUBLISHED).value == resolve(same, published=PUBLISHED).value


TOLD = [
    # a day of two years
    ("Cash was $43 million and $36 million at December 31, 2025 and 2024, respectively.", "2025-12-31 2024-12-31"),
    ("It paid bonuses on 1 May 2023, 2024 and 2025.", "2023-05-01 2024-05-01 2025-05-01"),
    ("Costs for the 12 months ended December 31, 2025, and 2024, were flat.", "2025-01-01 2025-12-31 2024-12-31"),
    ("It was counted on 29 February 2024 and 2023.", "2024-02-29 2023-01-01"),
    ("He was born on 3 May 1987 and 1988 brought a sister.", "1987-05-03 1988-01-01"),
    ("It opened on 3 May 1987 and 2000 people came.", "1987-05-03"),
    # a year that something ended, began, entered
    ("It ended 2025 with 24,000 staff and plans to end 2026 with 22,000.", "2025-01-01 2026-01-01"),
    ("The firm began 2024 in debt and closed 2025 with cash.", "2024-01-01 2025-01-01"),
    ("The coin started 2021 at $29,000 and entered 2022 at $46,000.", "2021-01-01 2022-01-01"),
    ("He ended 1850 words short of the target.", ""),
    ("The team finished 2001 points ahead.", ""),
    ("The strike closed 2000 of its shops.", ""),
    # two comparisons in one sentence count from the same time
    (
        "Fourth-quarter sales fell 3% from the year-earlier quarter and 2% from the prior quarter.",
        "2025-10-01 2024-10-01 2025-07-01",
    ),
    ("January sales fell 3% from a year earlier and 2% from the previous month.", "2026-01-01 2025-01-01 2025-12-01"),
    (
        "The loss for the quarter was $3 million, versus $4 million for the prior-year period and $2 million for the "
        "prior quarter.",
        "2025-10-01 2024-10-01 2025-07-01",
    ),
    ("January sales fell 2% from the previous month and 3% from a year earlier.", "2026-01-01 2025-12-01 2025-01-01"),
    ("Full-year 2025 net income was $3 million.", "2025-01-01"),
    ("The first school day of 2015 was cold.", "- 2015-01-01"),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_figures_and_years(text: str, told: str) -> None:
    """What figures are of, and what they are compared with."""
    assert_told(PUBLISHED, text, told)
