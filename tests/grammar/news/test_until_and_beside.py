"""News: limits of what is over, asides of whoever speaks, deadlines told beside, figures that count something in."""

from __future__ import annotations

import pytest

from tests.grammar.told import assert_told

ROWS = [
    # what was not so until a weekday, and what a thing was until then
    ("1989-03-30", "The boom was not in place around the ship until Saturday afternoon.", "1989-03-25"),
    ("1989-03-30", "He was not back until Sunday.", "1989-03-26"),
    ("1989-03-30", "They stood in what was until Sunday night a house of three floors.", "1989-03-26"),
    ("1989-03-30", "The bill was not due until Saturday.", "1989-04-01"),
    ("1989-03-30", "The offer was until Sunday.", "1989-04-02"),
    # what somebody thinks of a time, in an aside
    ("1998-10-24", "He flies home tomorrow; his cabinet meets, we think, Thursday.", "1998-10-25 1998-10-29"),
    ("1998-10-24", "The show is, I suppose, on Friday.", "1998-10-30"),
    ("1998-10-24", "The cabinet met, I think, on Thursday.", "1998-10-22"),
    # "that day" is of the date beside it, whatever the tense behind
    ("2000-07-26", "September 13 is seven weeks away; on that day, he has said, he would go.",
     "2000-09-13 P7W 2000-09-13"),
    ("2000-07-26", "Parliament votes on Friday, the speaker announced that evening.", "2000-07-28 2000-07-26"),
    # a deadline that nobody has told of, beside its day
    ("1992-01-29", "He set a deadline -- March 20 -- for the House to pass it.", "1992-03-20"),
    ("1992-01-29", "He set a deadline, March 20, for the talks.", "1992-03-20"),
    ("1992-01-29", "Following a deadline, Friday, the offers were opened.", "1992-01-24"),
    ("1992-01-29", "They missed a deadline, March 20, for the talks.", "1991-03-20"),
    # what may be done by then at the earliest, what comes when something else does, and what was to have been by then
    ("1999-06-10", "It cleared the way for them to enter the town, perhaps as early as Saturday.", "1999-06-12"),
    ("1999-06-10", "The fire was seen as early as Saturday.", "1999-06-05"),
    ("2000-05-17", "They did not rule out more on June 28, when the board meets.", "2000-06-28"),
    ("2000-05-17", "They did not meet on June 28, when the board let him go.", "1999-06-28"),
    ("1996-10-01", "Its troops were to have left by March 28, a date put off after bombings.", "1996-03-28"),
    ("1997-10-28", "The trouble goes back to July 2, when the bank let its currency go.", "1997-07-02"),
    ("1997-10-28", "He goes back to work on Monday.", "1997-11-03"),
    # so many who did it, and what sat for days
    ("1999-12-09", "The boy was found on Thanksgiving Day by two men.", "1999-11-25"),
    ("1998-11-02", "It came ashore Thursday and then sat for almost three days.", "1998-10-29 P3D"),
    # figures of a time that is over, and what they count in
    ("1992-01-29", "The latest year's net includes a gain on the sale in July of a plant.", "1991 1991-07"),
    ("1992-01-29", "The tour includes a show in July.", "1992-07"),
    ("1992-01-29", "His busy year includes a wedding in June.", "1992-06"),
    ("1992-01-29", "The forecast for net income includes a gain on the planned sale in June of the unit.", "1992-06"),
    ("1999-02-17", "The party expects to be up from 12 seats in the May election.", "1999-05"),
    ("1999-02-17", "An Australian set records on Friday.", "1999-02-12"),
    ("1999-02-17", "It will issue 0.62 share, up from 0.55 in its January proposal.", "1999-01"),
    # a year ago is a year before publication, where nothing is compared with a stretch up to today
    ("1991-01-14", "He has been there since the second week of September. It rose today. It is dearer than a year ago.",
     "1990-09-10 1991-01-14 1990"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), ROWS, ids=[text for _, text, _ in ROWS])
def test_limits_and_asides(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
