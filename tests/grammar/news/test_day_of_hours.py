"""Hours that tell no day: of the day told before them, or of publication.

Published on Wednesday, 15 May 2024.
"""

from __future__ import annotations

import pytest
from told import assert_told

WEDNESDAY = "2024-05-15"

DUE = [
    (
        "The envoy urged restraint on Tuesday.\n\nThe minister was due to speak at 5:45 p.m., his office said.",
        "2024-05-14 2024-05-15T17:45",
    ),
    (
        "The envoy came on Tuesday.\n\nThe minister was due to speak in the old hall at 5:45 p.m. Lisbon-time (1645 "
        "GMT), his office said.",
        "2024-05-14 2024-05-15T17:45 2024-05-15T16:45",
    ),
    (
        "The red alert ended yesterday. The amber one was at first due to run until 6 p.m. but will last until 9 p.m.",
        "2024-05-14 2024-05-15T18 2024-05-15T21",
    ),
    # --- what goes on with the day told, what was due and did not come, what only tells which thing is meant ---
    ("The show was hit on Tuesday. The band was due to play at 9 p.m., police said.", "2024-05-14 2024-05-14T21"),
    (
        "The show was hit on Tuesday.\n\nThe band was due to play at 9 p.m. when the fire broke out, police said.",
        "2024-05-14 2024-05-14T21",
    ),
    (
        "A train left the rails on Tuesday.\n\nThe lake express, due to leave at 2 a.m., was cancelled, the line said."
        "\n\nThe mail, which was due to leave at 3 a.m., was put back to 7 a.m., the line said.",
        "2024-05-14 2024-05-14T02 2024-05-14T03 2024-05-14T07",
    ),
    (
        "Trains were cut on Tuesday: the mail, due to leave at 12.30 hrs, was cancelled.\n\nThe lake express, due to "
        "leave at 02.00 hrs, was put back to 07.00hrs.",
        "2024-05-14 2024-05-14T12:30 2024-05-14T02:00 2024-05-14T07:00",
    ),
    ("The ferry left Hull at 1 p.m. on Tuesday, due at 2 a.m. in Ostend.", "2024-05-14T13 2024-05-15T02"),
    (
        "The road was shut at 1 p.m. on Monday due to snow. At 2 a.m. it was cleared.",
        "2024-05-13T13 2024-05-14T02",
    ),
]

AS_OF = [
    (
        "The storm hit on Saturday. As of 2 p.m., 40 homes were dark, down from 5,100 on Saturday night.",
        "2024-05-11 2024-05-15T14 2024-05-11T21",
    ),
    ("The storm hit on Saturday night. The board said 40 homes were dark as of 2 p.m.", "2024-05-11T21 2024-05-15T14"),
    # --- an hour of that day, its own sentence, somebody's own words, a day of long ago ---
    ("The fire broke out at 3 p.m. Tuesday. As of 5 p.m. it had burned 40 acres.", "2024-05-14T15 2024-05-14T17"),
    ("On Tuesday, as of 5 p.m., 40 homes were dark.", "2024-05-14 2024-05-14T17"),
    ('The chief spoke on Tuesday. "As of 5 p.m. nobody was hurt," he said.', "2024-05-14 2024-05-14T17"),
]

ONE_NIGHT = [
    (
        "The curfew begins at 7 p.m. Tuesday and goes on until 7 a.m. Wednesday. Milford will have one starting at "
        "8 p.m. Poplar will have one from 10 p.m. to 6 a.m.",
        "2024-05-21T19 - 2024-05-21T20 2024-05-21T22 -",
    ),
    (
        "The curfew runs from 7 p.m. Tuesday to 7 a.m. Wednesday. The curfew in Milford starts at 9 p.m.",
        "2024-05-21T19 - 2024-05-21T21",
    ),
    ("The curfew runs from 7 p.m. Tuesday to 7 a.m. Wednesday. It resumes at 9 p.m.", "2024-05-21T19 - 2024-05-22T21"),
    # --- what comes once more, what is another thing, what is over ---
    (
        "The curfew begins at 7 p.m. Tuesday and ends at 7 a.m. Wednesday. It begins again at 9 p.m.",
        "2024-05-21T19 2024-05-22T07 2024-05-22T21",
    ),
    (
        "The curfew runs from 7 p.m. Tuesday to 7 a.m. Wednesday. The mayor will speak at 7 p.m.",
        "2024-05-21T19 - 2024-05-22T19",
    ),
    (
        "The curfew ran from 7 p.m. Saturday to 7 a.m. Sunday. Another fire broke out at 7 p.m.",
        "2024-05-18T19 - 2024-05-19T19",
    ),
]

OVER_MIDNIGHT = [
    (
        "Saturday, May 11th was the day. He was to be at the hall at about midnight, so my son and I came at 11:15. At "
        "11:45 we heard that he was late. At 12:30 am they came.",
        "2024-05-11 - 2024-05-11T23:15 2024-05-11T23:45 2024-05-12T00:30",
    ),
    (
        "They met on Saturday at 11:15 p.m. At 11:45 he sat. At 12:30 am they left.",
        "2024-05-11T23:15 - 2024-05-12T00:30",
    ),
    # --- what happened at midnight goes on from there; "am" is a verb elsewhere ---
    ("It began at midnight on Saturday and ended at 10:15.", "2024-05-12 2024-05-12T10:15"),
    ("He came on Saturday. I am sure that he left at 9 p.m.", "2024-05-11 -"),
]

WHOLE = [
    ("It rained on Tuesday. He slept all afternoon.", "2024-05-14 2024-05-14T12"),
    ("It will be wet tomorrow. Rain will fall all morning.", "2024-05-16 2024-05-16T05"),
    # --- any night, a habit, a thing, what had been, no day that was told, a night before which it was ---
    ("It rained on Tuesday. He lay awake all night.", "2024-05-14 2024-05-14T21"),
    ("She was hurt on Tuesday. She works all morning.", "2024-05-14"),
    ("She was hurt on Tuesday. She used to work all morning.", "2024-05-14"),
    ("It rained on Tuesday. All morning trains were late.", "2024-05-14"),
    ("The bell rang on Tuesday. We had slept all morning.", "2024-05-14"),
    ("It rained all morning.", ""),
    ("Last night I went to bed early, after sleeping all afternoon.", "2024-05-14T21"),
]

NOTED = [
    (
        "Saturday, May 18\n\n6:00 p.m. Lighted parade on Main Street.\n8 p.m. Baked potato supper",
        "2024-05-18 2024-05-18T18 2024-05-18T20",
    ),
    (
        "Saturday, May 18, 2024\n\n12:00 p.m. - 8:00 p.m. (6:00 p.m. Lighted parade): Main Street.\n\n9:00 p.m.: Park.",
        "2024-05-18 2024-05-18T12 - 2024-05-18T18 2024-05-18T21",
    ),
    (
        "June 3 Prize in Letters (announced in Oslo at 0930 GMT at the earliest)\n\nJune 4 Prize in Arts (announced in "
        "Oslo at 0945 GMT at the earliest)",
        "2024-06-03 2024-06-03T09:30 2024-06-04 2024-06-04T09:45",
    ),
    (
        "Friday, May 17, begin the day with the parade. Children come in from noon to 5 p.m. (cheaper bands sold on "
        "site only, until 3 p.m.). The halls open at noon.",
        "2024-05-17 2024-05-17T12 - 2024-05-17 2024-05-17T12",
    ),
    # --- what is over then ---
    ("Results are due Friday (polls closed at 10 p.m.).", "2024-05-17 2024-05-15T22"),
    ("The fair is on Friday (announced at 9 a.m. by the mayor).", "2024-05-17 2024-05-15T09"),
    ("Results are due Friday. At 10 p.m. polls closed.", "2024-05-17 2024-05-15T22"),
]

THAT = [
    (
        "The weekend was dull. That was Friday, when I finished work at 12 pm (I know, early).",
        "2024-05-11 2024-05-10 2024-05-10T12",
    ),
    ("The weekend was wet. That was Saturday, when it hailed at 3 p.m.", "2024-05-11 2024-05-11 2024-05-11T15"),
]

STAMPS = [
    ("The vote is on Saturday. This story was updated at 3:15 p.m.", "2024-05-18 2024-05-15T15:15"),
    ("She fell on Monday. Last updated at 3.15pm.", "2024-05-13 2024-05-15T15:15"),
    ("We will know on Friday morning.\n\nUPDATE @ 12:40 PM: He is to speak.", "2024-05-17 2024-05-15T12:40"),
    ("The vote is tomorrow. Posted at 3:15 p.m.", "2024-05-16 2024-05-15T15:15"),
    # --- of something else ---
    ("They got a call on Monday. The video was posted at 3:15 p.m.", "2024-05-13 2024-05-13T15:15"),
    ("The rules were sent out on Monday. They were updated at 4 p.m.", "2024-05-13 2024-05-13T16"),
]


@pytest.mark.parametrize(("text", "told"), STAMPS)
def test_the_hour_at_which_a_text_was_published_or_changed(text: str, told: str) -> None:
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(("text", "told"), DUE)
def test_what_was_due_is_of_publication_where_somebody_says_so(text: str, told: str) -> None:
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(("text", "told"), AS_OF)
def test_as_of_an_hour_is_of_publication(text: str, told: str) -> None:
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(("text", "told"), ONE_NIGHT)
def test_another_such_thing_begins_on_the_evening_of_the_first(text: str, told: str) -> None:
    assert_told("2024-05-20", text, told)


@pytest.mark.parametrize(("text", "told"), OVER_MIDNIGHT)
def test_an_account_goes_over_midnight(text: str, told: str) -> None:
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(("text", "told"), WHOLE)
def test_all_of_a_part_of_the_day_told(text: str, told: str) -> None:
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(("text", "told"), NOTED)
def test_an_hour_noted_below_a_day_ahead_is_of_it(text: str, told: str) -> None:
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(("text", "told"), THAT)
def test_that_opens_its_sentence_and_stands_for_no_noun(text: str, told: str) -> None:
    assert_told(WEDNESDAY, text, told)
