"""Posts and free-standing phrases: dozens, odd years, short units with a stop, "to the present", words cut short."""

from __future__ import annotations

import pytest
from told import assert_told

from grammar import Interval, find, resolve

PHRASES = [
    ("a dozen years ago", [("a dozen years ago", "2012")]),
    ("She left two dozen years ago.", [("two dozen years ago", "2000")]),
    ("half a dozen years ago", [("half a dozen years ago", "2018")]),
    ("It ran for a half-dozen weeks.", [("a half-dozen weeks", "P6W")]),
    ("In a dozen years the lease is up.", [("a dozen years", "2036")]),
    ("over the past dozen years", [("the past dozen years", "P12Y")]),
    ("in the last hundred years", [("the last hundred years", "P100Y")]),
    ("her first hundred days in office", [("first hundred days", "P100D")]),
    ("the first hundred days of 2019", [("the first hundred days of 2019", "P100D")]),
    ("It happens once every hundred years.", [("every hundred years", "P100Y")]),
    ("He bought a dozen on Monday.", [("Monday", "2024-11-11")]),
    ("the last dozen eggs", []),
    ("They fled 20-odd years ago.", [("20-odd years ago", "2004")]),
    ("a 30-odd-year career", [("30-odd-year", "P30Y")]),
    ("For two years, odd things happened.", [("two years", "P2Y")]),
    ("a 2-1/2-year term", [("2-1/2-year", "P2.5Y")]),
    ("It lasts 1-1/2 hours.", [("1-1/2 hours", "PT1.5H")]),
    ("a 3-1/2 star film", []),
    ("He quit 2 yrs. ago.", [("2 yrs. ago", "2022")]),
    ("It took 30 mins. Then we ate.", [("30 mins", "PT30M")]),
    ("a sentence of 2 yrs. 3 mos.", [("2 yrs. 3 mos", "P2Y3M")]),
    ("See Sec. 10 of the act.", []),
    ("He moved to Kansas City, Mo. with us.", []),
    ("8:30 A. M. on Friday", [("8:30 A. M. on Friday", "2024-11-08T08:30")]),
    ("at 3 o' clock tomorrow afternoon", [("3 o' clock tomorrow afternoon", "2024-11-14T15:00")]),
    ("twelve noon tomorrow", [("twelve noon tomorrow", "2024-11-14T12:00")]),
    ("3rd Q 2018", [("3rd Q 2018", "2018-Q3")]),
    ("June 2019 to the present", [("June 2019 to the present", "P1993D")]),
    ("(1998-present)", [("1998", "1998"), ("present", "2024-11-13")]),
    ("Clerk, June 2019 - Present", [("June 2019", "2019-06"), ("Present", "2024-11-13")]),
    ("Jan. 5, 2015-present", [("Jan. 5, 2015", "2015-01-05"), ("present", "2024-11-13")]),
    ("In 2019 present and past members met.", [("2019", "2019")]),
    ("They met in May 2003 to present a plan.", [("May 2003", "2003-05")]),
    ("She asked him on Friday to date her.", [("Friday", "2024-11-08")]),
]


@pytest.mark.parametrize(("text", "expected"), PHRASES)
def test_phrases(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(p.text, p.timex.value) for p in find(text, published="2024-11-13")] == expected


POSTS = [
    # an apostrophe left out
    ("2013-03-13", "im off thurs", "2013-03-14"),
    ("2013-03-13", "im going to the game friday", "2013-03-15"),
    ("2013-03-13", "hes playing friday", "2013-03-15"),
    ("2013-03-13", "i wont be there friday", "2013-03-15"),
    ("2013-03-13", "ive got a test friday", "2013-03-15"),
    ("2013-03-13", "anyone wanna go friday", "2013-03-15"),
    ("2013-03-13", "gna see them friday", "2013-03-15"),
    ("2013-03-13", "im getting married in June", "2013-06"),
    ("2013-03-13", "i didnt go friday", "2013-03-08"),
    ("2013-03-13", "they werent there friday", "2013-03-08"),
    # two days with a hyphen
    ("2024-11-13", "Snow Thurs-Fri for the valley", "2024-11-14 2024-11-15"),
    ("2024-11-13", "closed Thu.-Fri. this week", "2024-11-14 2024-11-15"),
    ("2024-11-13", "open Mon-Fri", ""),
    ("2024-11-13", "open Tues-Sat", ""),
    ("2015-04-21", "Class May 5 - 6 (Tues-Wed) in town", "2015-05-05"),
    # lists of days in small letters, of which one is sure
    ("2024-11-13", "was sick mon and tues", "2024-11-11 2024-11-12"),
    ("2024-11-13", "he sat and fri was late", "2024-11-08"),
    # what is due
    ("2024-11-13", "it should arrive by 12/25", "2024-12-25"),
    ("2024-11-13", "RSVP by 11/29!", "2024-11-29"),
    ("2024-11-13", "Cut crime by 1/3", ""),
    ("2024-11-13", "up by 3/16 inch", ""),
    ("2024-11-13", "up by 1/25 of its value", ""),
    # two years side by side
    ("2024-11-13", "turnout in 2008 vs 2012", "2008 2012"),
    ("2024-11-13", "already thinking bout 2016", "2016"),
    # times that are compared, and sides that meet
    ("2024-11-13", "Up 3% in October vs September", "2024-10 2024-09"),
    ("2024-11-13", "Sales up 5% in Q3 vs Q2", "2024-07 2024-04"),
    ("2024-11-13", "Leeds v York, Sunday", "2024-11-17"),
    ("2024-11-13", "England vs Italy on Saturday, who wins?", "2024-11-16"),
]


@pytest.mark.parametrize(("published", "text", "told"), POSTS)
def test_posts(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


PLANS = [
    # what a court or a governor set for a day
    ("2024-02-10", "He was sentenced to die on July 11.", "2024-07-11"),
    ("2024-02-10", "The killer was condemned to hang on 11 July.", "2024-07-11"),
    ("2024-02-10", "He was sentenced to life on Sept. 13.", "2023-09-13"),
    ("2024-05-20", "The governor signed a death warrant for June 15.", "2024-06-15"),
    ("2024-05-20", "Police got a warrant for his arrest on May 13.", "2024-05-13"),
    # what a headline tells of figures is over
    ("2024-05-20", "Exports down 3.2% in June on weak demand", "2023-06"),
    ("2024-05-20", "Retail prices up in June", "2023-06"),
    ("2024-05-20", "Rail fares up 5% in June", "2024-06"),
    ("2024-05-20", "Sales expected to be up 5% in June.", "2024-06"),
    # months that are compared
    ("2024-05-20", "March vs April: what changed", "2024-03 2024-04"),
    ("2024-05-20", "Rainfall, March v. April", "2024-03 2024-04"),
    ("2024-05-20", "April v Smith is cited", ""),
    # what is looked forward to
    ("2024-11-13", "so excited for friday", "2024-11-15"),
    ("2024-11-13", "I'm so excited for friday", "2024-11-15"),
    ("2024-11-13", "We are looking forward to Friday.", "2024-11-15"),
    ("2024-11-13", "She looks forward to Friday.", "2024-11-15"),
    ("2024-11-13", "They are looking forward to a rest after Friday's loss.", "2024-11-08"),
    ("2024-11-11", "He is excited about the win on Friday.", "2024-11-08"),
]


@pytest.mark.parametrize(("published", "text", "told"), PLANS)
def test_plans(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


WEEKS = [
    ("Last week, on Tuesday, we met the client.", "2024-11-04 2024-11-05"),
    ("We met them last week (Tuesday).", "2024-11-04 2024-11-05"),
    ("She was seen last week in Leeds on Tuesday.", "2024-11-04 2024-11-05"),
    ("It will be sold next week in New York on Wednesday.", "2024-11-18 2024-11-20"),
    ("Next week it meets Wednesday and Friday.", "2024-11-18 2024-11-20 2024-11-22"),
    ("He announced last week that Monday's vote was off.", "2024-11-04 2024-11-11"),
    ("He flew in last week. On Tuesday he left.", "2024-11-04 2024-11-12"),
    ("Prices fell last week, but on Tuesday they rose.", "2024-11-04 2024-11-12"),
    ("Planned for wk 10, 2018.", "2018-03-05"),
    ("Week 32, 2018, and wk 33 2019", "2018-08-06 2019-08-12"),
    ("In week 3, 1,200 people came.", "2024-01-15"),
]


@pytest.mark.parametrize(("text", "told"), WEEKS)
def test_weeks(text: str, told: str) -> None:
    assert_told("2024-11-15", text, told)


SPOKEN = [
    ("between 9 and half past ten tomorrow", "2024-11-14T09:00:00/2024-11-14T10:30:00"),
    ("from 9 until a quarter to eleven tomorrow", "2024-11-14T09:00:00/2024-11-14T10:45:00"),
    ("from 15h to 18h tomorrow", "2024-11-14T15:00:00/2024-11-14T18:00:00"),
    ("7 - 8 in the evening", "2024-11-13T19:00:00/2024-11-13T20:00:00"),
    ("11 to 1 in the afternoon", "2024-11-13T11:00:00/2024-11-13T13:00:00"),
    ("ten to six in the evening", "2024-11-13T17:50:00"),
    ("the 1988 nine months", "1988-01/1988-09"),
    ("the last three nights", "2024-11-11~/2024-11-13~"),
    ("the previous two nights", "2024-11-12~/2024-11-13~"),
    ("the next two nights", "2024-11-13~/2024-11-15~"),
    ("July fourth, nineteen seventy-six", "1976-07-04"),
    ("March the third, nineteen ninety-six", "1996-03-03"),
]


@pytest.mark.parametrize(("phrase", "told"), SPOKEN)
def test_spoken(phrase: str, told: str) -> None:
    value = resolve(phrase, published="2024-11-13").value
    assert isinstance(value, Interval)
    assert value.edtf == told


DAYS = [
    ("He kept his day job.", []),
    ("She runs a day nursery and a day care centre.", []),
    ("He has a day job.", []),
    ("We waited a day for the bus.", ["a day"]),
    ("It took a five-day trip and a day off.", ["five-day", "a day"]),
    ("We watched the last two nightly bulletins.", ["nightly"]),
    ("It froze in recent nights.", ["recent nights"]),
    ("Battery life fell from 5h to 3h.", ["5h", "3h"]),
    ("Watch it at 8/7c on NBC.", ["8", "7c"]),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days(text: str, expected: list[str]) -> None:
    assert [p.text for p in find(text, published="2024-11-13")] == expected


ARRANGED = [
    # the morning to come
    ("2024-11-13", "I'll call you in the morning.", "2024-11-14T05"),
    ("2024-11-13", "Call me in the morning.", "2024-11-14T05"),
    ("2024-11-13T02:10", "I'll call you in the morning.", "2024-11-13T05"),
    ("2024-11-13T22:10", "It will be gone by morning.", "2024-11-14T05"),
    ("2024-11-13", "We will meet Friday. Polls will open in the morning.", "2024-11-15 2024-11-15T05"),
    ("2024-11-13", "It rained in the morning.", "2024-11-13T05"),
    ("2024-11-13", "It will be foggy in the morning with sun in the afternoon.", "2024-11-13T05 2024-11-13T12"),
    ("2024-11-13", "I'll call you in the afternoon.", "2024-11-13T12"),
    # hours beside tonight and tomorrow
    ("2024-11-13", "call me at half eight tonight", "2024-11-13T20:30"),
    ("2024-11-13", "half eight tomorrow morning", "2024-11-14T08:30"),
    ("2024-11-13", "dinner 8 tonight", "2024-11-13T20"),
    ("2024-11-13", "interview 10 tomorrow", "2024-11-14T10"),
    ("2024-11-13", "The table is booked for 7 tonight.", "2024-11-13T19"),
    ("2024-11-13", "alarm set for 7 tomorrow", "2024-11-14T07"),
    ("2024-11-13", "We need a table for 7 tonight.", "2024-11-13T21"),
    ("2024-11-13", "We need 7 tonight.", "2024-11-13T21"),
    ("2024-11-13", "7 to 9 tonight", "2024-11-13T19"),
    # the day that something is
    ("2024-11-13", "The wedding is the 23rd.", "2024-11-23"),
    ("2024-11-13", "the funeral was the 2nd", "2024-11-02"),
    ("2024-11-13", "The wedding was the 2nd of its kind.", ""),
    ("2024-11-13", "This attack was the 3rd.", ""),
    # what is asked for, or to be done
    ("2024-11-13", "EOD Friday please", "2024-11-15T18"),
    ("2024-11-13", "Table for four Friday please", "2024-11-15"),
    ("2024-11-11", "Please see Friday's email.", "2024-11-08"),
    ("2024-11-13", "For discharge Friday if stable.", "2024-11-15"),
    ("2024-11-11", "For the win Friday.", "2024-11-08"),
    ("2024-11-13", "For a robbery on Monday he was fined.", "2024-11-11"),
]


@pytest.mark.parametrize(("published", "text", "told"), ARRANGED)
def test_arranged(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


CHATS = [
    # what is asked of the past
    ("Did you watch it Tuesday?", "2024-11-12"),
    ("Where did you go Friday?", "2024-11-08"),
    ("Do you work Friday?", "2024-11-15"),
    # what has been a pleasure, and what will be one
    ("Great to meet you on Friday.", "2024-11-08"),
    ("Lovely to see you all Friday x", "2024-11-08"),
    ("It will be good to see you Friday", "2024-11-15"),
    ("Fun run to be held Friday", "2024-11-15"),
    # what is on a day
    ("It's Mum's birthday on Friday.", "2024-11-15"),
    ("There is a hearing on Friday.", "2024-11-15"),
    ("There is a meeting on the 20th.", "2024-11-20"),
    ("It's Labour's defeat on Friday that hurts.", "2024-11-08"),
    ("There is a picture taken on Friday.", "2024-11-08"),
    # wishes, hopes and notices
    ("Have fun Saturday", "2024-11-16"),
    ("Enjoy Saturday!", "2024-11-16"),
    ("Enjoy the photos from Saturday.", "2024-11-09"),
    ("Hope to have it with you Friday.", "2024-11-15"),
    ("Babysitter needed Saturday", "2024-11-16"),
    ("Volunteers wanted for Saturday", "2024-11-16"),
    ("They needed Friday off.", "2024-11-08"),
    ("Police wanted Friday's tape.", "2024-11-08"),
    # what suits, and what is proposed
    ("Monday works for me.", "2024-11-18"),
    ("Friday's works were late.", "2024-11-08"),
    ("How's Saturday looking?", "2024-11-16"),
    ("What time Saturday?", "2024-11-16"),
    ("Who won Saturday?", "2024-11-09"),
    # mails, minutes, bookings and listings
    ("Please find attached the agenda for Friday.", "2024-11-15"),
    ("Please find attached the minutes from Friday.", "2024-11-08"),
    ("Please use the side door from Friday.", "2024-11-15"),
    ("I'm working Friday", "2024-11-15"),
    ("Police are hunting a gunman after a raid Friday", "2024-11-08"),
    ("Matters arising from 8 October: none.", "2024-10-08"),
    ("Damage resulting from 8 October", "2024-10-08"),
    ("20 Dec, 2 nights, breakfast included", "2024-12-20"),
    ("20 Dec - party, drinks provided", "2024-12-20"),
    ("In cinemas Friday", "2024-11-15"),
    ("Jumble sale 4 and 5 January", "2025-01-04 2025-01-05"),
    ("Show 4 & 5 January", "2025-01-04 2025-01-05"),
    ("Room 4 & 5 January", "2025-01-05"),
]


@pytest.mark.parametrize(("text", "told"), CHATS)
def test_chats(text: str, told: str) -> None:
    assert_told("2024-11-13", text, told)
