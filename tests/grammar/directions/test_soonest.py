"""Days and months that lie ahead by small words beside them: "a cut as soon as October", "priced in for November"."""

from __future__ import annotations

import pytest
from told import assert_told

ROWS = [
    ("2019-09-19", "Weak figures made the case for a cut as soon as October.", "2019-10"),
    ("2019-09-19", "The storm weakened, with landfall as soon as Saturday, forecasters said.", "2019-09-21"),
    ("2019-09-19", "They argued over a vote as soon as Oct. 4.", "2019-10-04"),
    ("2019-09-19", "Traders had priced in a cut for November.", "2019-11"),
    ("2019-09-19", "The bank cut rates twice, with a third cut fully priced in for November.", "2019-11"),
    ("2019-09-19", "Markets have factored in a rise by December.", "2019-12"),
    ("2012-05-21", "Agency clears a probe for Tuesday morning launch", "2012-05-22T05"),
    ("2012-05-21", "City zoo readies panda house for Thursday opening", "2012-05-24"),
    # none of these
    ("2019-09-19", "As soon as October came, they left.", "2018-10"),
    ("2019-09-19", "As soon as Monday's vote was over, they left.", "2019-09-16"),
    ("2019-09-19", "The deal was priced in November.", "2018-11"),
    ("2019-09-19", "Markets have priced in the cut announced on Friday.", "2019-09-13"),
    ("2012-05-21", "Crowds turned out for Saturday morning launch.", "2012-05-19T05"),
]


@pytest.mark.parametrize(("published", "text", "told"), ROWS, ids=[text for _, text, _ in ROWS])
def test_what_may_come_soon(published: str, text: str, told: str) -> None:
    """Such a day is the one to come, whatever its clause tells."""
    assert_told(published, text, told)
