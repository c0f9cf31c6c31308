"""Days that a told clause settles, and days that only look as if they were to come.

A table of (published, text, where the times of the text begin, in order).
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from told import assert_told

SETTLED = [
    # --- the settling has a day of its own, so the other one is of what was settled (Wednesday, 15 May) ---
    ("2024-05-15", "The guild voted Monday to lay down tools Friday.", "2024-05-13 2024-05-17"),
    ("2024-05-15", "Both clubs agreed on Tuesday to replay the tie on Saturday.", "2024-05-14 2024-05-18"),
    ("2024-05-15", "The ministers decided late Tuesday to fly to Oslo Thursday.", "2024-05-14T18 2024-05-16"),
    ("2024-05-15", "Dockers voted Tuesday to walk out at 6 a.m. Friday.", "2024-05-14 2024-05-17T06"),
    ("2024-05-15", "The board agreed Tuesday to look into the crash on Sunday.", "2024-05-14 2024-05-12"),
    ("2024-05-15", "The board agreed Tuesday to discuss Sunday's crash.", "2024-05-14 2024-05-12"),
    ("2024-05-15", "The board tried Tuesday to undo the vote on Sunday.", "2024-05-14 2024-05-12"),
    # --- what people do at a time that is set ---
    ("2024-05-15", "Drivers voted to strike on Friday unless they are paid.", "2024-05-17"),
    ("2024-05-15", "The panel resolved to meet again on Monday.", "2024-05-20"),
    ("2024-05-15", "The magistrate told her to appear Thursday.", "2024-05-16"),
    ("2024-05-15", "The magistrate ordered the two men to return to court Monday.", "2024-05-20"),
    ("2024-05-15", "The crew have agreed to sail at noon Sunday.", "2024-05-19T12"),
    ("2024-05-15", "The cooks gave notice to quit on Friday.", "2024-05-17"),
    ("2024-05-15", "The Senate voted 51-49 to pass the bill Monday.", "2024-05-13"),
    ("2024-05-15", "The Senate voted to back the treaty on Friday.", "2024-05-10"),
    ("2024-05-15", "A judge ordered the mine to halt work Friday.", "2024-05-10"),
    ("2024-05-15", "She refused to appear on Friday.", "2024-05-10"),
    ("2024-05-15", "They had agreed to meet on Friday.", "2024-05-10"),
    ("2024-05-15", "The guild voted Monday to back the plan.", "2024-05-13"),
    # --- an infinitive that tells what was done ---
    ("2024-05-13", "In a sermon to mark the feast on Sunday, the bishop spoke of peace.", "2024-05-12"),
    ("2024-05-13", "At a rally to honour the miners Saturday, she sang.", "2024-05-11"),
    ("2024-05-13", "In a bid to calm the crowd on Friday, the mayor opened the gates.", "2024-05-10"),
    ("2024-05-13", "On a trip to inspect a dam on Friday, he slipped.", "2024-05-10"),
    ("2024-05-13", "The truce broke down, only to hold again from dawn on Sunday.", "2024-05-12"),
    ("2024-05-13", "The pound slipped to end at 1.61 marks Friday.", "2024-05-10"),
    ("2024-05-13", "At a meeting to be held on Friday, the board will vote.", "2024-05-17"),
    ("2024-05-13", "In a sermon to mark the feast on Sunday, the bishop will speak of peace.", "2024-05-19"),
    ("2024-05-13", "With the premier to face deputies on Friday, her party is nervous.", "2024-05-17"),
    ("2024-05-13", "Premier to face deputies on Friday", "2024-05-17"),
    # --- "this Friday" of a thing, in a clause that is told (Monday) ---
    ("2024-05-13", "The mayor banned this Friday's march.", "2024-05-17"),
    ("2024-05-13", "The march this Friday was called off.", "2024-05-17"),
    ("2024-05-13", "She said this Saturday's concert would go ahead.", "2024-05-18"),
    ("2024-05-13", "This Thursday's debate has been put off.", "2024-05-16"),
    ("2024-05-13", "Seats for this Saturday night's game sold out.", "2024-05-18T21"),
    ("2024-05-17", "The critic panned this Tuesday's show.", "2024-05-14"),
    ("2024-05-13", "Four were hurt in this Saturday's crash.", "2024-05-11"),
    ("2024-05-13", "This Saturday's match ended without a goal.", "2024-05-11"),
    ("2024-05-13", "The club lost this Saturday.", "2024-05-11"),
    # --- what goes with a main clause that lies ahead (Tuesday) ---
    ("2024-05-14", "Entries close Thursday, with the winners named Sunday.", "2024-05-16 2024-05-19"),
    ("2024-05-14", "The show opens Friday, with medals awarded on Sunday.", "2024-05-17 2024-05-19"),
    ("2024-05-14", "The school will open on Monday, with prizes handed out on Friday.", "2024-05-20 2024-05-17"),
    ("2024-05-14", "The sale runs until Friday, followed by a dance on Saturday.", "2024-05-17 2024-05-18"),
    ("2024-05-14", "The show opens June 20, preceded by a preview on June 15.", "2024-06-20 2024-06-15"),
    ("2024-05-14", "The tour starts in July, with its towns announced on Sunday.", "2024-07 2024-05-12"),
    ("2024-05-14", "The trial opens Friday, with two more men charged on Sunday.", "2024-05-17 2024-05-12"),
    ("2024-05-14", "The show opened Friday, with medals awarded on Sunday.", "2024-05-10 2024-05-12"),
    # --- for when something was called, allowed or called off ---
    ("2024-05-15", "The court rescheduled the hearing for Friday.", "2024-05-17"),
    ("2024-05-15", "The meeting was rescheduled for June 23.", "2024-06-23"),
    ("2024-05-15", "The guild announced a walkout for Monday.", "2024-05-20"),
    ("2024-05-15", "The town authorized a parade for Saturday.", "2024-05-18"),
    ("2024-05-15", "The firm called its notes for redemption on August 14.", "2024-08-14"),
    ("2024-05-15", "The town authorized a parade on Saturday.", "2024-05-11"),
    ("2024-05-15", "The panel approved the accounts for December.", "2023-12"),
    ("2024-05-15", "The firm called for help on Friday.", "2024-05-10"),
    ("2024-05-15", "The town confirmed the toll for Sunday's fire.", "2024-05-12"),
]


@pytest.mark.parametrize(("published", "text", "told"), SETTLED)
def test_a_day_that_is_settled(published, text, told):
    assert_told(published, text, told)
