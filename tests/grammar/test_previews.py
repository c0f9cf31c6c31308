"""What is yet to come out, be aired, be printed or be played, told before its day."""

from __future__ import annotations

import pytest

from tests.grammar.told import assert_told

WEDNESDAY = "1999-11-03"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bureau will release its October jobs report on Friday.", "1999-10 1999-11-05"),
        ("The bureau releases the October payroll figures on Friday.", "1999-10 1999-11-05"),
        ("It is to report October employment on Friday.", "1999-10 1999-11-05"),
        ("The report on October employment is due Friday.", "1999-10 1999-11-05"),
        ("Dealers will get the October employment report Friday.", "1999-10 1999-11-05"),
        ("The producer price index for October is to be released Nov. 16.", "1999-10 1999-11-16"),
        ("The ministry issues its report on September factory orders Thursday.", "1999-09 1999-11-04"),
        # what is not of figures keeps its place
        ("The October election will be close.", "2000-10"),
        ("Tickets for October will go on sale.", "2000-10"),
        ("The panel will meet in October.", "2000-10"),
        ("The plant will open for April production.", "2000-04"),
        ("The report on May 3 will be long.", "2000-05-03"),
    ],
)
def test_months_of_figures_that_are_to_come_out(text: str, told: str) -> None:
    """The last October is meant, told in November, though the report is ahead."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bonds fell as dealers waited for Friday's report on wages.", "1999-11-05"),
        ("Dealers positioned themselves for Friday's wage report.", "1999-11-05"),
        ("Dealers were wary in front of Friday's wage report.", "1999-11-05"),
        ("Many funds stood aside, waiting for Friday's report.", "1999-11-05"),
        ("Dealers bet that Friday's report would be mild.", "1999-11-05"),
        ("Funds feared Friday's wage report would show a rise.", "1999-11-05"),
        ("Funds were concerned that Friday's figures could show a rise.", "1999-11-05"),
        ("Nobody will buy until we see Friday's number.", "1999-11-05"),
        ("Funds are waiting for the wage data on Friday.", "1999-11-05"),
        ("The market's next hurdle is Friday's employment report.", "1999-11-05"),
        # what was told or is over
        ("Funds worried after Friday's report showed wages rising.", "1999-10-29"),
        ("They hoped that Friday's loss would be forgotten.", "1999-10-29"),
        ("They were prepared for Friday's attack.", "1999-10-29"),
        ("They paid for Friday's report.", "1999-10-29"),
        ("The coach was criticized for Friday's loss.", "1999-10-29"),
        ("What happened next is Friday's big story.", "1999-10-29"),
        ("Stocks rose on Friday's report.", "1999-10-29"),
        ("The crowd stood in front of Friday's wreck.", "1999-10-29"),
    ],
)
def test_days_of_what_people_wait_for(text: str, told: str) -> None:
    """Ahead, though those who wait are told of in the past."""
    assert_told(WEDNESDAY, text, told)
