"""Days told by the way: of what had been, "the hall, which had been attacked the day before. At 3 p.m."; of what is
compared, "more than yesterday, but fewer in the morning"; of a saying, "said Sunday that it will land at 5 p.m.".
"""

from __future__ import annotations

import pytest
from told import assert_told

THURSDAY = "2025-02-20"

ROWS = [
    # --- a relative clause of what had been: the text goes on from the day before it ---
    (
        "On 20 February 2014 people put out a fire in the hall, which had been attacked by police the day before. In "
        "the afternoon they took the palace. The next day they left.",
        "2014-02-20 2014-02-19 2014-02-20T12 2014-02-21",
    ),
    ("On Tuesday Lee met his wife, who had been freed a week earlier. In the evening they left.", "- - 2025-02-18T18"),
    ("On Tuesday he paid for the raid that had shut the bank the day before. At 9 p.m. he fled.", "- - 2025-02-18T21"),
    ("On Tuesday he went to the hall, where he had slept the night before. At 3 p.m. he left.", "- - 2025-02-18T15"),
    ("On Tuesday they held a man who had fled the town on Sunday night. At noon he was freed.", "- - 2025-02-18T12"),
    ("On Tuesday he met his wife, who had come home on Sunday. That evening they left.", "- - 2025-02-18T18"),
    ("The town fell on Tuesday. Lee, who had been at home the previous evening, was there. That morning he fled.",
     "2025-02-18 2025-02-17 2025-02-18T05"),
    # --- a look back of its own, a relative clause of what was done next ---
    ("He had fled on Sunday night. At noon he was found.", "2025-02-16 2025-02-17T12"),
    ("On Tuesday he went to the hall. He had slept there the night before. At 3 p.m. he left.", "- - 2025-02-18T15"),
    ("On Tuesday he spoke of his wife, who came home on Sunday. That evening they left.", "- - 2025-02-16T18"),
    ("On Tuesday he met his wife, who came from Rome on 3 May 2014. The next day they left.", "- - 2014-05-04"),
    # --- an hour that is still to come is of no day that is over ---
    ("Officials said on Wednesday that the plane will land at 4:48 p.m. in Rome.", "2025-02-19 2025-02-20T16:48"),
    ("The board spoke on Wednesday to say that the vote is scheduled to begin at 6 p.m.", "2025-02-19 2025-02-20T18"),
    ("The pope, who arrived on Tuesday, will say mass at 9 a.m. in the square.", "2025-02-18 2025-02-20T09"),
    ("Officials said on Wednesday that it would begin at 8 p.m.", "2025-02-19 2025-02-19T20"),
    ("On Wednesday he said: “I will be there at 8 p.m.”", "2025-02-19 2025-02-19T20"),
    ("On Sunday, the curfew will begin at 9 p.m.", "2025-02-23 2025-02-23T21"),
    # --- a day behind "than" ---
    ("More people came than yesterday, but fewer in the morning.", "2025-02-19 2025-02-20T05"),
    ("It was colder than on Monday. At 9 a.m. the lake froze.", "2025-02-17 2025-02-20T09"),
    ("On Tuesday fewer came than the day before. In the evening it rained.", "2025-02-18 2025-02-17 2025-02-18T18"),
    ("More came on Tuesday than ever. In the evening it rained.", "2025-02-18 2025-02-18T18"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_rows(text: str, told: str) -> None:
    """No text goes on from what a relative clause tells of before."""
    assert_told(THURSDAY, text, told)
