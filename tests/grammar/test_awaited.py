"""Days on which something was to be, or is awaited: published on a Wednesday, 12 June."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from told import assert_told

WAS_TO_BE = [
    ("A hearing was set for Monday.", "2019-06-17"),
    ("He was due to open the bridge on Monday.", "2019-06-17"),
    ("Talks were to resume on Monday.", "2019-06-17"),
    ("Talks were to resume on Tuesday.", "2019-06-11"),
    ("Talks were to resume on Monday but the envoy fell ill.", "2019-06-10"),
    ("The ship was to dock Monday, but it sank.", "2019-06-10"),
    ("The ship was supposed to dock Monday.", "2019-06-10"),
    ("The ship had been due to dock Monday.", "2019-06-10"),
    ("The ship was originally due to dock Monday.", "2019-06-10"),
    ("The ship, which was to dock Monday, never came.", "2019-06-10"),
    ("He died days before he was to testify on Monday.", "PXD 2019-06-10"),
    ("The police said a bail hearing was scheduled for Monday.", "2019-06-17"),
    ("He was about to leave on Monday when the police came.", "2019-06-10"),
    ("A vote was expected Monday.", "2019-06-17"),
    ("The report was due on June 9.", "2019-06-09"),
    ("The ban was to take effect Monday.", "2019-06-17"),
    ("The shops were to stay shut until Monday.", "2019-06-17"),
    ("A vote was expected on Monday and the talks were to go on.", "2019-06-17"),
    ("The minister was to have left for Paris on Sunday.", "2019-06-09"),
    ("The country votes in three weeks, on a Sunday.", "2019-07-01 2019-07-07"),
    ("The trial opens in two weeks, on Monday.", "2019-06-24 2019-06-24"),
    ("The ferry sank two weeks ago, on a Monday.", "2019-05-27 2019-05-27"),
]

AWAITED = [
    ("The rebels set a Friday deadline for the release of the men.", "2019-06-14"),
    ("The judge scheduled a Monday hearing.", "2019-06-17"),
    ("The speaker announced a Sunday session.", "2019-06-16"),
    ("The firm missed a Monday deadline.", "2019-06-10"),
    ("Unions called a Monday walkout.", "2019-06-17"),
    ("The winner advanced to Sunday's final.", "2019-06-16"),
    ("The Swede reached Sunday's final.", "2019-06-16"),
    ("The Swede won Sunday's final.", "2019-06-09"),
    ("The Swede qualified for Monday's race.", "2019-06-17"),
    ("The striker was ruled out of Sunday's game.", "2019-06-16"),
    ("The coach dropped two men for Sunday's game.", "2019-06-16"),
    ("The coach named an unchanged side for Sunday's final.", "2019-06-16"),
    ("The coach praised his men for Sunday's game.", "2019-06-09"),
    ("Investors awaited Friday's jobs report.", "2019-06-14"),
    ("Investors waited for Sunday's vote.", "2019-06-16"),
    ("Markets were quiet ahead of Friday's jobs report.", "2019-06-14"),
    ("The town braced for Sunday's march.", "2019-06-16"),
    ("The town mourned the dead of Sunday's march.", "2019-06-09"),
    ("She looked back on Sunday's defeat.", "2019-06-09"),
    ("She looked forward to Sunday's match.", "2019-06-16"),
    ("She looked into Monday's vote.", "2019-06-10"),
    ("Police looked for the man behind Monday's attack.", "2019-06-10"),
    ("The market fell after Friday's jobs report.", "2019-06-07"),
    ("The candidates square off in a debate Sunday.", "2019-06-16"),
    ("The film hits theaters Friday.", "2019-06-14"),
    ("The album hits shops on Friday.", "2019-06-14"),
]


@pytest.mark.parametrize(("text", "told"), [*WAS_TO_BE, *AWAITED], ids=[text for text, _ in [*WAS_TO_BE, *AWAITED]])
def test_a_day_that_is_awaited(text: str, told: str) -> None:
    assert_told("2019-06-12", text, told)
