"""Words that refer without a date, papers, rates, times beside an event, and ends of years that are over."""

from __future__ import annotations

import pytest

from grammar import find

REFERENCES = [
    ("The current weakness of the yen helped.", [("current", "PRESENT_REF")]),
    ("Under the current law, banks pay.", [("current", "PRESENT_REF")]),
    ("She is its current chairwoman.", [("current", "PRESENT_REF")]),
    ("He swam against the current of the river.", []),
    ("The current carried him out to sea.", []),
    ("An electric current flows.", []),
    ("The current was strong.", []),
    ("He opened a current account.", []),
    ("The firm will soon begin selling boxes.", [("soon", "FUTURE_REF")]),
    ("It is so cheap that it soon will sell out.", [("soon", "FUTURE_REF")]),
    ("It expects sales to soon grow.", [("soon", "FUTURE_REF")]),
    ("They plan to strike again soon.", [("soon", "FUTURE_REF")]),
    ("The plan will shortly be published.", [("shortly", "FUTURE_REF")]),
    ("She soon became a star.", []),
    ("He was soon released.", []),
    ("It is too soon to tell.", []),
    ("Lately, she has been ill.", [("Lately", "PAST_REF")]),
    ("I worry about the boy's future away from home.", [("future", "FUTURE_REF")]),
    ("My future depends on it.", [("future", "FUTURE_REF")]),
    ("Her future husband left.", []),
    ("We face a future in which water is scarce.", []),
    ("One day he left.", [("One day", "PAST_REF")]),
    ("One day, we will meet again.", [("One day", "FUTURE_REF")]),
    ("He hopes to one day follow her.", [("one day", "FUTURE_REF")]),
    ("The strike lasted one day.", [("one day", "P1D")]),
]

OTHERS = [
    ("In this Nov. 30, 2005 photo, a boy looks on.", [("this Nov. 30, 2005", "2005-11-30")]),
    ("They found the man Friday hiding in a shed.", [("Friday", "2024-11-08")]),
    ("Andrew weds Anna.", []),
    ("In May Whitty's film he was young.", []),
    ("He was named chairman Friday.", [("Friday", "2024-11-08")]),
    ("He told the judge Friday.", [("Friday", "2024-11-08")]),
    ("Judge Friday freed him.", []),
    ("The deal came Friday after 18 months.", [("Friday", "2024-11-08"), ("18 months", "P18M")]),
    ("The index crossed 6000 on Oct. 14.", [("Oct. 14", "2024-10-14")]),
    ("The index was at 1900 on 3 June.", [("3 June", "2024-06-03")]),
    ("On the 8th floor a fire broke out.", []),
    ("On the 8th attempt he won.", []),
    ("The Italian daily La Voce reported it.", []),
    ("The Party daily Bandera compared him with saints.", []),
    ("The daily said so.", []),
    ("The line has daily London flights.", [("daily", "P1D")]),
    ("The daily toll rose.", [("daily", "P1D")]),
    ("It flies four flights a week.", []),
    ("The mill turns out nine rolls a day.", []),
    ("It has been a year since we met.", [("a year", "P1Y")]),
    ("His 1987 Chevrolet was found.", []),
    ("By 1998 Ford had bought it.", [("1998", "1998")]),
    ("Tapes from the night the plane went down were released.", []),
    ("On the night the plane came down, he was at home.", []),
    ("It was another very bad financial week for Asia.", []),
    ("See you next fri lets run", [("next fri", "2024-11-15")]),
]

EVENTS = [
    ("In the days before the vote, he was seen there.", "DATE", "XXXX-XX-XX"),
    ("He was shot the day before the vote.", "DATE", "XXXX-XX-XX"),
    ("In the weeks after the vote, prices rose.", "DATE", "XXXX-WXX"),
    ("In the months before the war, trade fell.", "DATE", "XXXX-XX"),
    ("The year before the war, trade fell.", "DATE", "XXXX"),
    ("In the hours before the raid, phones were cut.", "TIME", "XXXX-XX-XXTXX"),
    ("A day before the vote, he was shot.", "DURATION", "P1D"),
    ("Ten days before the vote, he was shot.", "DURATION", "P10D"),
    ("Weeks before the vote, he was shot.", "DURATION", "PXW"),
]

BEFORE_FEASTS = [
    ("2024-12-22", "The jet fell four days before Christmas.", "2024-12-21"),
    ("2024-12-20", "The jet fell four days before Christmas.", "2023-12-21"),
    ("2024-12-22", "It will open two days after Christmas.", "2024-12-27"),
    ("2024-12-26", "It will open two days after Christmas.", "2024-12-27"),
    ("2024-07-31", "It missed a payment due 30 June.", "2024-06-30"),
]


@pytest.mark.parametrize(
    ("published", "text", "value"), BEFORE_FEASTS, ids=[f"{row[0]} {row[1]}" for row in BEFORE_FEASTS]
)
def test_a_day_beside_a_feast_is_on_the_side_of_its_clause(published, text, value):
    assert [found for _, found in told(text, published)] == [value]


ENDS = [
    ("2024-11-11", "Prices have risen since the end of the year.", "2023"),
    ("2024-11-11", "The debt stood at 20 million at year-end.", "2023"),
    ("2024-11-11", "He resigned at the end of the month.", "2024-10"),
    ("2024-11-29", "He resigned at the end of the month.", "2024-11"),
    ("2024-12-28", "He resigned at the end of the year.", "2024"),
    ("2024-11-11", "He will resign at the end of the month.", "2024-11"),
    ("2024-11-11", "It fell short of its goal by the end of the year.", "2024"),
    ("2024-11-11", "It will be ready by year-end.", "2024"),
    ("2024-11-11", "Prices have risen since the start of the year.", "2024"),
]


def told(text, published="2024-11-11"):
    return [(phrase.text, phrase.timex.value) for phrase in find(text, published=published)]


@pytest.mark.parametrize(("text", "phrases"), REFERENCES + OTHERS, ids=[text for text, _ in REFERENCES + OTHERS])
def test_neighbours_tell_whether_a_word_is_a_time(text, phrases):
    assert told(text) == phrases


@pytest.mark.parametrize(("text", "kind", "value"), EVENTS, ids=[row[0] for row in EVENTS])
def test_an_article_makes_a_time_of_what_is_counted_from_an_event(text, kind, value):
    (phrase,) = find(text, published="2024-11-11")
    assert (phrase.timex.type, phrase.timex.value) == (kind, value)


@pytest.mark.parametrize(("published", "text", "value"), ENDS, ids=[f"{row[0]} {row[1]}" for row in ENDS])
def test_an_end_that_is_over_is_not_the_one_to_come(published, text, value):
    (phrase,) = find(text, published=published)
    assert (phrase.timex.value, phrase.timex.mod) == (value, "START" if "start" in text else "END")


def test_that_same_day_is_in_the_month_told_last():
    text = "The page went up in October 1998. His name was crossed out that same day."
    assert told(text) == [("October 1998", "1998-10"), ("that same day", "1998-10")]
    assert told("In October 1998 it is cold. You have a drink that day.")[1:] == [("that day", "")]
