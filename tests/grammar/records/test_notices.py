"""Hours and days as notices, listings and logs tell them: bare, before their day, or on another clock."""

from __future__ import annotations

import pytest

import grammar
from grammar.policy import Policy

MONDAY = "2024-11-11"


def told(text: str, policy: Policy | None = None) -> list[tuple[str, str]]:
    """The phrases of a text with their TIMEX3 values."""
    return [(p.text, p.timex.value) for p in grammar.find(text, published=MONDAY, policy=policy)]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Update, 1430, 10 November: the road is open.", [("1430, 10 November", "2024-11-10T14:30")]),
        ("Sitrep 4: 0800, Sunday 10 November. All is calm.", [("0800, Sunday 10 November", "2024-11-10T08:00")]),
        ("A gale warning, issued 1815, 9 November, still holds.", [("1815, 9 November", "2024-11-09T18:15")]),
        ("Bulletin 6, 1900 hrs, 9 Nov: 41 injured.", [("1900 hrs, 9 Nov", "2024-11-09T19:00")]),
        # --- elsewhere four digits before a day and month are a year ---
        ("The bridge fell in 1845, 2 May, at noon.", [("1845, 2 May, at noon", "1845-05-02T12:00")]),
        ("1830, 3 May: the line opens.", [("1830, 3 May", "1830-05-03")]),
        ("The report of 1830, 3 May, is lost.", [("1830, 3 May", "1830-05-03")]),
        ("Status, 2020, March 12: open.", [("2020, March 12", "2020-03-12")]),
        ("Update, 1871, 3 May: the mill burns.", [("1871, 3 May", "1871-05-03")]),
        ("It flew for 1700 hours, 9 October being its last day.", [("9 October", "2024-10-09")]),
    ],
)
def test_four_digits_before_a_date_are_its_hour(text, phrases):
    assert told(text) == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        (
            "Gate 3: 09:14, Fri 8 Nov, a van goes in. 11:52, it comes out.",
            [("09:14, Fri 8 Nov", "2024-11-08T09:14"), ("11:52", "2024-11-08T11:52")],
        ),
        (
            "10:05, the pump stops. 10:20, the alarm sounds. 14:00, all clear.",
            [("10:05", "2024-11-11T10:05"), ("10:20", "2024-11-11T10:20"), ("14:00", "2024-11-11T14:00")],
        ),
        ("10:05, the pump stops.", []),
        ("Luke 12:48, of him to whom much is given.", []),
        ("She ran 13:14, six laps in all. Kim ran 13:20, a record.", []),
    ],
)
def test_entries_of_a_log_may_have_a_comma(text, phrases):
    assert told(text) == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        (
            "The dyke broke at 01:20 EET (23:20 UTC on 8 November).",
            [("01:20 EET", "2024-11-09T01:20"), ("23:20 UTC on 8 November", "2024-11-08T23:20")],
        ),
        (
            "It left at 8pm (0100 GMT on Saturday) and sank at 9pm.",
            [("8pm", "2024-11-08T20:00"), ("0100 GMT on Saturday", "2024-11-09T01:00"), ("9pm", "2024-11-08T21:00")],
        ),
        (
            "It will lift off at 1.30 a.m. local time (22:30 GMT on Friday).",
            [("1.30 a.m. local time", "2024-11-16T01:30"), ("22:30 GMT on Friday", "2024-11-15T22:30")],
        ),
        (
            "The call came at about 4pm (1400 GMT on 9 November).",
            [("about 4pm", "2024-11-09T16:00"), ("1400 GMT on 9 November", "2024-11-09T14:00")],
        ),
        (
            "It was hit at about 9 p.m. Aden time (1800 GMT) yesterday.",
            [("about 9 p.m.", "2024-11-10T21:00"), ("1800 GMT", "2024-11-10T18:00"), ("yesterday", "2024-11-10")],
        ),
        (
            "Shots were heard at around 10pm (1900 GMT) on Thursday night.",
            [
                ("around 10pm", "2024-11-07T22:00"),
                ("1900 GMT", "2024-11-07T19:00"),
                ("Thursday night", "2024-11-07TNI"),
            ],
        ),
        (
            "Bombs fell at 6 p.m. (11 a.m. Eastern) on Friday.",
            [("6 p.m.", "2024-11-08T18:00"), ("11 a.m. Eastern", "2024-11-08T11:00"), ("Friday", "2024-11-08")],
        ),
        (
            "The final starts today at 3.30pm (13.30 GMT).",
            [("today at 3.30pm", "2024-11-11T15:30"), ("13.30 GMT", "2024-11-11T13:30")],
        ),
    ],
)
def test_the_same_moment_on_another_clock(text, phrases):
    assert told(text) == phrases


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("It fell at 11.20 am on the eve of Halloween.", "11.20 am on the eve of Halloween", "2024-10-30T11:20"),
        ("At noon on the eve of All Saints' Day he left.", "noon on the eve of All Saints' Day", "2024-10-31T12:00"),
        ("The radar lost it at 9:52 p.m. on Friday, and the last call came at 9:50.", "9:50", "2024-11-08T21:50"),
        ("She came on at 8:30 p.m. on Friday and left at 8:30.", "8:30", "2024-11-09T08:30"),
        ("He came in at 7:30 p.m. on Friday and stayed until 7:15.", "7:15", "2024-11-09T07:15"),
        ("The clip was posted on 4 June 2011 (archived on 6 November).", "6 November", "2024-11-06"),
        ("The clip dates from June 2016 (see our note of 3 October).", "3 October", "2024-10-03"),
        ("The clip was posted in May 2019, as this copy from 3 October shows.", "3 October", "2024-10-03"),
        ("He was hired in May 2019, as a letter from 3 October had asked.", "3 October", "2018-10-03"),
        ("The law was passed on 4 June 2011 (and amended on 6 November).", "6 November", "2011-11-06"),
        ("A row broke out between 2.05 and 2.20 on Friday afternoon.", "2.05", "2024-11-08T14:05"),
        ("She was seen at 11.05 and a search was begun at 11.40 on Friday.", "11.05", "2024-11-08T11:05"),
        ("The search goes on at first light on Friday.", "first light on Friday", "2024-11-15TMO"),
        ("Play was halted until four o'clock, and went on at 4.15pm.", "four o'clock", "2024-11-11T16:00"),
    ],
)
def test_the_day_and_half_of_a_time(text, phrase, value):
    assert (phrase, value) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Water levels rose between 2.05 and 2.20 on Friday afternoon.",
        "He was quoted at 4.05 and won at 4.20 on Friday.",
    ],
)
def test_numbers_with_a_dot_may_be_none(text):
    assert [phrase for phrase, _ in told(text) if phrase[0].isdigit()] == []


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        (
            "Dates: Thursday May 8, Hull; Friday 9, York; Sunday 11, Leeds.",
            [("Thursday May 8", "2025-05-08"), ("Friday 9", "2025-05-09"), ("Sunday 11", "2025-05-11")],
        ),
        (
            "Closed from noon on Friday 20, open again on Thursday 26.",
            [("noon on Friday 20", "2024-12-20T12:00"), ("Thursday 26", "2024-12-26")],
        ),
        (
            "Group B: Fri Nov 29, Spain v Wales; Sat 30, Italy v Malta; Sun 1, Wales v Italy.",
            [("Fri Nov 29", "2024-11-29"), ("Sat 30", "2024-11-30"), ("Sun 1", "2024-12-01")],
        ),
        (
            "Open Tuesday 31 December, Thursday 2 and Friday 3.",
            [("Tuesday 31 December", "2024-12-31"), ("Thursday 2", "2025-01-02"), ("Friday 3", "2025-01-03")],
        ),
        (
            "Fixtures: Nov 16, Hull (a); 23, Leeds (h); Dec 7, York (h).",
            [("Nov 16", "2024-11-16"), ("23", "2024-11-23"), ("Dec 7", "2024-12-07")],
        ),
        (
            "The tour: Dec 1, Dublin, 8pm; 5-6, Belfast; 9, Cork.",
            [("Dec 1", "2024-12-01"), ("8pm", "2024-12-01T20:00"), ("5-6", "P2D"), ("9", "2024-12-09")],
        ),
        ("The bank is shut until Thursday 28.", [("Thursday 28", "2024-11-28")]),
        ("The vote was held on Tuesday 5, the board said.", [("Tuesday 5", "2024-11-05")]),
        # --- numbers that do not fit, or count something ---
        ("On Monday 3, 4 and 5 pounds were paid.", [("Monday", "2024-11-11")]),
        ("It is due on Tuesday 26 days on.", [("Tuesday", "2024-11-12"), ("26 days", "P26D")]),
        ("On Nov 1, Ann Roe, 28; Bo Lee, 31; and Al Poe, 40, met.", [("Nov 1", "2024-11-01")]),
        ("On Nov 1, Hull scored; 28 men cheered.", [("Nov 1", "2024-11-01")]),
        ("On Friday 10 men fell and on Saturday 12 rose.", [("Friday", "2024-11-08"), ("Saturday", "2024-11-09")]),
        ("It opened on Friday 12, then on Saturday 17.", [("Friday", "2024-11-08"), ("Saturday", "2024-11-09")]),
        ("On Friday 8.5 inches fell, on Saturday 9%.", [("Friday", "2024-11-08"), ("Saturday", "2024-11-09")]),
    ],
)
def test_weekdays_and_their_numbers(text, phrases):
    assert told(text) == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Supper is on Friday at 7 for 7.30pm.", [("Friday at 7", "2024-11-15T19:00"), ("7.30pm", "2024-11-15T19:30")]),
        (
            "Talk, Friday 22 November, 6.45 for 7pm, in the hall.",
            [("Friday 22 November", "2024-11-22"), ("6.45", "2024-11-22T18:45"), ("7pm", "2024-11-22T19:00")],
        ),
        ("Doors open at 7pm and the band comes on at 9pm.", [("7pm", "2024-11-11T19:00"), ("9pm", "2024-11-11T21:00")]),
        (
            "The gates open at 7.15pm and the film starts at 8.",
            [("7.15pm", "2024-11-11T19:15"), ("8", "2024-11-11T20:00")],
        ),
        ("The gates open at 5 and the show starts at 7.30.", [("5", "2024-11-11T17:00"), ("7.30", "2024-11-11T19:30")]),
        (
            "Parade at 6, fireworks at 7.15pm, with food until 9.",
            [("6", "2024-11-11T18:00"), ("7.15pm", "2024-11-11T19:15"), ("9", "2024-11-11T21:00")],
        ),
        (
            "Book sale, Saturday 16th November, 10 till 1, at the school.",
            [("Saturday 16th November, 10", "2024-11-16T10:00"), ("1", "2024-11-16T13:00")],
        ),
        (
            "Ceilidh, 8 till midnight, Saturday November 16.",
            [("8", "2024-11-16T20:00"), ("midnight, Saturday November 16", "2024-11-17T00:00")],
        ),
        (
            "Jumble sale Sat 16 Nov 10.30-12.30 at the school.",
            [("Sat 16 Nov", "2024-11-16"), ("10.30", "2024-11-16T10:30"), ("12.30", "2024-11-16T12:30")],
        ),
        (
            "The return leg is on Wednesday (7.45), at home.",
            [("Wednesday", "2024-11-13"), ("7.45", "2024-11-13T19:45")],
        ),
        ("On the box: Spain v Italy, tonight, 8.15.", [("tonight", "2024-11-11TNI"), ("8.15", "2024-11-11T20:15")]),
        (
            "Viewing will be held on Friday, 2-4 and 7-9 p.m., at the chapel.",
            [("Friday, 2-4", "PT2H"), ("7-9 p.m.", "PT2H")],
        ),
        (
            "The stall is open from 12noon-3pm this Saturday.",
            [("12noon", "2024-11-16T12:00"), ("3pm this Saturday", "2024-11-16T15:00")],
        ),
        (
            "Meet at 7 for 7.30pm on Saturday.",
            [("7", "2024-11-16T19:00"), ("7.30pm on Saturday", "2024-11-16T19:30")],
        ),
        (
            "Bonfire at 6, fireworks at 7.15pm, Friday 15 November.",
            [("6", "2024-11-15T18:00"), ("7.15pm, Friday 15 November", "2024-11-15T19:15")],
        ),
        ("The concert begins at 7 on Friday.", [("7 on Friday", "2024-11-15T19:00")]),
        # --- numbers that are none ---
        ("Prices start at 8 and the fund opens at 6.", []),
        ("The shop opens at 8 and polls close at 7.", [("8", "2024-11-11T08:00"), ("7", "2024-11-11T19:00")]),
        ("He swapped 7 for 8pm.", [("8pm", "2024-11-11T20:00")]),
        ("It ended at 9.30pm with the score at 7.", [("9.30pm", "2024-11-11T21:30")]),
        ("Shares fell on Friday (7.30).", [("Friday", "2024-11-08")]),
        ("The best jump came on Friday (7.45).", [("Friday", "2024-11-08")]),
        ("They won on Friday, 3-1 and 7-5.", [("Friday", "2024-11-08")]),
    ],
)
def test_hours_of_notices(text, phrases):
    assert told(text) == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        (
            "Phones failed for two hours from 9 a.m. to 11 a.m. on Friday.",
            [("two hours", "PT2H"), ("9 a.m.", "2024-11-08T09:00"), ("11 a.m. on Friday", "2024-11-08T11:00")],
        ),
        (
            "The ford was shut for three weeks from 2 May to 23 May.",
            [("three weeks", "P3W"), ("2 May", "2024-05-02"), ("23 May", "2024-05-23")],
        ),
        ("The ten years from 1970 to 1980 were lean.", [("The ten years", "P10Y"), ("1970", "1970"), ("1980", "1980")]),
        ("It is two weeks from Friday.", [("two weeks from Friday", "2024-11-29")]),
        ("Choir: Tuesdays, 6.30pm.", [("Tuesdays, 6.30pm", "XXXX-WXX-2T18:30")]),
        ("He plays on Mondays, 8 games in all.", [("Mondays", "XXXX-WXX-1")]),
        (
            "It says it took a call at 6:10 a.m. and a second one at 7:05 a.m. on 9 November.",
            [("6:10 a.m.", "2024-11-09T06:10"), ("7:05 a.m. on 9 November", "2024-11-09T07:05")],
        ),
    ],
)
def test_how_long_from_when_and_each_week_when(text, phrases):
    assert told(text) == phrases
