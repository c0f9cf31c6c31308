"""The hour before a list of days is that of each of them; labels of what is listed."""

from __future__ import annotations

import pytest
from told import assert_told

LISTS = [
    ("2024-11-13", "Talks are at 7 p.m. Dec. 12 and 13.", "2024-12-12T19 2024-12-13T19"),
    ("2024-11-13", "The choir sings at 7 p.m. Dec. 12, 13 and 14.", "2024-12-12T19 2024-12-13T19 2024-12-14T19"),
    (
        "2024-11-13",
        "The farce is at 8:15 p.m. Thursday, Friday and Saturday.",
        "2024-11-14T20:15 2024-11-15T20:15 2024-11-16T20:15",
    ),
    ("2024-11-13", "6.30pm on 12 and 13 December.", "2024-12-12T18:30 2024-12-13T18:30"),
    ("2024-11-13", "The choir sings at 6pm on 12, 13 and 14 December.", "2024-12-12T18 2024-12-13T18 2024-12-14T18"),
    ("2024-11-13", "The fair is open 7-9 p.m. Dec. 12 and 13.", "2024-12-12T19 2024-12-13T19"),
    ("2024-11-13", "See the farce at 8 p.m. today and tomorrow.", "2024-11-13T20 2024-11-14T20"),
]

APART = [
    ("2024-11-13", "The farce is on at 8 p.m. Thursday and 9 p.m. Friday.", "2024-11-14T20 2024-11-15T21"),
    ("2024-11-13", "The hall opens at 8 p.m. Thursday; Friday is free.", "2024-11-14T20 2024-11-15"),
    ("2024-11-13", "The hall opens at 8 p.m. Thursday and Friday is free.", "2024-11-14T20 2024-11-15"),
    ("2024-11-13", "The fair is on Dec. 12 and 13.", "2024-12-12 2024-12-13"),
    ("2024-11-13", "Open till 8 p.m. Thursday and noon Friday.", "2024-11-14T20 2024-11-15T12"),
    ("2024-11-13", "The farce is on Thursday, and Friday at 8 p.m.", "2024-11-14 2024-11-15T20"),
]

LABELS = [
    ("2024-11-13", "Sat: Leeds v Hull", "2024-11-16"),
    ("2024-11-13", "Mon: Kent v Ware", "2024-11-18"),
    ("2024-11-13", "Sat: Leeds 2-1 Hull", "2024-11-09"),
    ("2024-11-13", "Sat, 12:30 Leeds - Hull", "2024-11-16T12:30"),
    ("2024-11-13", "Fri, 19:45 Leeds - Hull", "2024-11-15T19:45"),
    ("2024-11-11", "Fri, 19:45 Anna: hello", "2024-11-08T19:45"),
    ("2024-11-13", "Saturday: rain, 10-15 mm", "2024-11-16"),
]

NO_LABELS = [
    ("2024-11-13", "The sun: a star.", ""),
    ("2024-11-13", "He sat: nobody spoke.", ""),
    ("2024-11-13", "SAT: scores rose.", ""),
    ("2024-11-13", "Sun, sea and sand.", ""),
    ("2024-11-13", "Sun: the facts", ""),
]


@pytest.mark.parametrize(("published", "text", "told"), LISTS)
def test_each_day_has_the_hour(published: str, text: str, told: str) -> None:
    """The hour stands once, before the first day."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), APART)
def test_others_have_their_own(published: str, text: str, told: str) -> None:
    """Days with their own hour, and days of which something else is told."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), LABELS)
def test_short_weekday_labels_its_line(published: str, text: str, told: str) -> None:
    """A short weekday with a capital, at the head of its line."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), NO_LABELS)
def test_other_words_label_nothing(published: str, text: str, told: str) -> None:
    """The sun, the past of to sit, an exam."""
    assert_told(published, text, told)


OF_ONE_HALF = [
    ("2024-05-06", "Readings are at 10 and 11 a.m. and 1 and 2 p.m. in the hall.", "2024-05-06T10 - - -"),
    ("2024-05-06", "The film runs at 7 and 9:30 p.m. in Hall B.", "2024-05-06T19 2024-05-06T21:30"),
    ("2024-05-06", "The film runs at 7, 9 and 11 p.m. in Hall B.", "2024-05-06T19 2024-05-06T21 2024-05-06T23"),
    ("2024-05-06", "Matinees are at 11 and 4 p.m.", "2024-05-06T11 2024-05-06T16"),
    ("2024-05-06", "Shows: Friday, 7 and 9 p.m.", "2024-05-10T19 2024-05-10T21"),
    ("2024-05-06", "Masses are at 6:30, 8 and 10 a.m. and 6 p.m.", "2024-05-06T06:30 2024-05-06T08 - -"),
    ("2024-05-06", "Readings are at 10 and 11 a.m. and 1 and 2 p.m. on Friday.", "2024-05-10T10 - 2024-05-10T13 -"),
    (
        "2024-02-12",
        "Shows are at 7 p.m. Friday, 2 and 7 p.m. Saturday and 2 p.m. Sunday.",
        "2024-02-16T19 2024-02-17T14 2024-02-17T19 2024-02-18T14",
    ),
    # --- no hours, or hours of one day no more ---
    ("2024-05-06", "He had read chapters 7 and 9 p.m. came.", "2024-05-06T21"),
    ("2024-05-06", "The fair is on May 5, 7 and 9 p.m. is late.", "2024-05-05 2024-05-07 2024-05-07T21"),
    ("2024-05-06", "He was seen at 11 and 1 a.m. by two men.", "2024-05-06T01"),
    ("2024-05-06", "Between 10 and 11 a.m. all left.", "2024-05-06T10"),
]


@pytest.mark.parametrize(("published", "text", "told"), OF_ONE_HALF)
def test_bare_hours_are_of_the_half_of_the_last_one(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


OF_ONE_DAY = [
    ("Doors open at 6 p.m., and the race starts at 6:30 p.m. Friday.", "2024-02-16T18 2024-02-16T18:30"),
    ("Doors open at 6; music starts at 7:30 p.m. Friday.", "2024-02-16T18 2024-02-16T19:30"),
    ("Snow is expected to start around 3 a.m. and taper off by 10 a.m. Saturday.", "2024-02-17T03 2024-02-17T10"),
    ("The boat sails at 10.30 and 15.45 on Tuesday.", "2024-02-13T10:30 2024-02-13T15:45"),
    ("He came on Friday morning at around 10.", "2024-02-09T10"),
    ("He came on Friday at about 10.", "2024-02-09T10"),
    # --- another day ---
    ("On Friday at about 8 percent of sites power failed.", "2024-02-09"),
    ("He spoke at 9 a.m., and the vote will be at 6 p.m. on Saturday.", "2024-02-12T09 2024-02-17T18"),
    ("The shop closes at 9 p.m. It opens at 6 a.m. on Saturday.", "2024-02-12T21 2024-02-17T06"),
    ("It closes at 9 p.m., and it opens at 6 a.m. on Saturday.", "2024-02-12T21 2024-02-17T06"),
]


@pytest.mark.parametrize(("text", "told"), OF_ONE_DAY)
def test_two_hours_of_a_sentence_are_of_one_day(text: str, told: str) -> None:
    """Where both look ahead or back, one behind the other."""
    assert_told("2024-02-12", text, told)
