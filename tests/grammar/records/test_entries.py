"""Entries with a stamp of their own: messages, logs, mails, diaries; what stands in one counts from its stamp."""

from __future__ import annotations

import time

import pytest

import grammar
from grammar import Interval

PUBLISHED = "2022-03-10"  # a Thursday


def told(text: str, published: str = PUBLISHED, policy: grammar.Policy | None = None) -> list[tuple[str, str]]:
    found = grammar.find(text, published=published, policy=policy)
    return [(p.text, p.timex.value) for p in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[2022-02-14 21:40] petro: they left yesterday", "2022-02-13"),
        ("[2022-02-14 21:40]\npetro: they left yesterday", "2022-02-13"),
        ("(2022-02-14 21:40) petro: they left yesterday", "2022-02-13"),
        ("2022-02-14 21:40 - Petro: they come back on Wednesday", "2022-02-16"),
        ("2022-02-14 21:40 Petro: they come back on Wednesday", "2022-02-16"),
        ("2022-02-14T21:40:10Z operator: two trucks came an hour ago", "2022-02-14T20:40"),
        ("Feb 14, 2022, 9:40 PM: the column passed last night.", "2022-02-13TNI"),
        ("14 February 2022, 21:40. The column passed two hours ago.", "2022-02-14T19:40"),
        ("14 February 2022, 21:40 | the column passed this morning", "2022-02-14TMO"),
        ("- 14 Feb 2022 21:40: the column will pass tomorrow", "2022-02-15"),
        ("Petro, [14.02.2022 21:40]\nthey left yesterday", "2022-02-13"),
        ("On Mon, Feb 14, 2022 at 9:40 PM Petro wrote:\n\n> they leave tomorrow", "2022-02-15"),
        (
            "From: Petro\nSent: Monday, February 14, 2022 9:40 PM\nTo: Olha\n\nHello.\n\nWe leave tomorrow.",
            "2022-02-15",
        ),
        ("From: Petro\nDate: Mon, 14 Feb 2022 21:40:05\nSubject: x\n\nWe leave tomorrow.", "2022-02-15"),
        ("14 February 2022: snow; this morning the river was closed.", "2022-02-14TMO"),
        ("14 February 2022 - the river was closed yesterday.", "2022-02-13"),
        ("Diary, 14 February 2022. Yesterday the river was closed.", "2022-02-13"),
        ("14 February 2022\nYesterday the river was closed.", "2022-02-13"),
    ],
)
def test_what_stands_in_an_entry_counts_from_its_stamp(text: str, expected: str) -> None:
    assert told(text)[-1][1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # no stamp: in the middle of a sentence, or what lies ahead
        ("The clip [2022-02-14 21:40] shows the bridge, which was closed yesterday.", "2022-03-09"),
        ("At 21:40 on 14 February 2022 the bridge was hit. It was reopened yesterday.", "2022-03-09"),
        ("The bridge was hit at 21:40 on 14 February 2022. It was reopened yesterday.", "2022-03-09"),
        ("The bridge was hit on\n14 February 2022. It was reopened yesterday.", "2022-03-09"),
        ("Concert: 14 April 2022, 20:00. Tickets are on sale tomorrow.", "2022-03-11"),
        ("14 April 2022: concert. Tickets are on sale tomorrow.", "2022-03-11"),
        # an entry ends with its paragraph
        ("[2022-02-14 21:40] petro: gone\n\nThe chat was published yesterday.", "2022-03-09"),
        ("14 February 2022: arrest\n15 February 2022: charges\n\nThe trial was put off yesterday.", "2022-03-09"),
        # a day that heads an entry of its own
        ("14 February 2022: arrest. 15 February 2022: charges. Today: the trial opens.", "2022-03-10"),
        # behind a date inside a line no weekday of a later sentence counts from it: the chronicle may be of today
        ("14 February 2022: arrest. 15 February 2022: charges. The trial opens on Monday.", "2022-03-14"),
    ],
)
def test_what_stands_in_no_entry_counts_from_the_article(text: str, expected: str) -> None:
    assert told(text)[-1][1] == expected


def test_each_entry_counts_from_its_own_stamp() -> None:
    chat = "[2022-02-14 21:40] petro: they left yesterday. [2022-02-16 08:00] olha: they are back since yesterday."
    assert [value for text, value in told(chat) if text == "yesterday"] == ["2022-02-13", "2022-02-15"]
    diary = "3 May 1862. Rain. Yesterday we crossed the river.\n4 May. We rested; we march tomorrow."
    assert [value for _, value in told(diary)] == ["1862-05-03", "1862-05-02", "1862-05-04", "1862-05-05"]


def test_stamps_lie_in_the_past_so_they_tell_the_order_of_numbers() -> None:
    """3 April would be after the publication: a message cannot have been sent then."""
    assert told("04/03/2022, 21:40 - Petro: they left yesterday")[0][1] == "2022-03-04T21:40"
    assert told("03/04/2022, 21:40 - Petro: they left yesterday")[0][1] == "2022-03-04T21:40"
    assert told("01/02/2022, 21:40 - Petro: they left yesterday")[0][1] == "2022-01-02T21:40"
    assert told("The sale is on 04/03/2022.")[0][1] == "2022-04-03"


def test_the_answer_shows_its_stamp_and_offers_the_other_reading() -> None:
    stamp, phrase = grammar.find("[2022-02-14 21:40] petro: they left yesterday", published=PUBLISHED)
    assert phrase.resolution.steps[0].rule == "entry"
    assert phrase.resolution.steps[0].value == stamp.resolution.value
    other = phrase.resolution.candidates[0]
    assert (other.policy, other.value) == ("publication", Interval.from_edtf("2022-03-09"))
    assert str(phrase.resolution.published) == "2022-02-14T21:40:00"
    date = grammar.find("[2022-02-14 21:40] petro: they left on 3 May 2021", published=PUBLISHED)[-1]
    assert "entry" not in [step.rule for step in date.resolution.steps]  # it would be the same anywhere


def test_stories_have_entries_too() -> None:
    letter = "3 May 1862: we crossed yesterday."
    assert told(letter, policy=grammar.Policy.narrative())[-1][1] == "1862-05-02"


def test_a_policy_without_cues_counts_from_the_article() -> None:
    plain = grammar.Policy.news().changed("cues", False)
    assert told("[2022-02-14 21:40] petro: they left yesterday", policy=plain)[-1][1] == "2022-03-09"


def test_time_grows_with_the_number_of_stamps() -> None:
    def seconds(count: int) -> float:
        text = "[2022-02-14 21:40] petro: they left yesterday. " * count
        begun = time.process_time()
        grammar.find(text, published=PUBLISHED)
        return time.process_time() - begun

    seconds(20)
    assert seconds(600) < 10 * seconds(150) + 0.2
