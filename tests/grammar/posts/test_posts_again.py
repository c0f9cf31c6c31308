"""Posts, comments and announcements: what suits for a day, what is held, what is set for later."""

from __future__ import annotations

import pytest
from told import assert_told

SUITING = (
    ("2012-05-17", "The sky looks good for Saturday.", "2012-05-19"),
    ("2012-05-17", "I'm OK for Friday", "2012-05-18"),
    ("2012-05-17", "im not free for monday", "2012-05-21"),
    ("2012-05-17", "We're still good for Tuesday, right?", "2012-05-22"),
    ("2012-05-17", "Monday would be perfect.", "2012-05-21"),
    ("2012-05-17", "It is up to you, but Friday would suit me", "2012-05-18"),
    ("2012-05-17", "Friday after 2:30 would work for us", "2012-05-18"),
    ("2012-05-17", "outlook for the regatta still looking grim for sunday", "2012-05-20"),
    # What was good, what would be something else, and what is owned.
    ("2012-05-17", "The sky looked good for Saturday.", "2012-05-12"),
    ("2012-05-17", "The crowd was fine on Monday.", "2012-05-14"),
    ("2012-05-17", "Trade is good for Monday's crowd.", "2012-05-14"),
    ("2012-05-17", "He knew that Monday would be his last day.", "2012-05-14"),
)


@pytest.mark.parametrize(("published", "text", "told"), SUITING)
def test_what_suits(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


NIGHTS = (
    ("2012-05-17", "Everyone in the office talks about game night", ""),
    ("2012-05-17", "we skipped movie night for this", ""),
    ("2012-05-17", "what a great night we had last night", "2012-05-16T21"),
    ("2012-05-17", "gr8 night last nite", "2012-05-16T21"),
    ("2012-05-17", "Date night with my love", "2012-05-17T21"),
    ("2012-05-17", "ladies night thurs", "2012-05-17T21"),
    ("2012-05-17", "Rain is likely Saturday night", "2012-05-19T21"),
    ("2012-05-17", "they attacked last night", "2012-05-16T21"),
)


@pytest.mark.parametrize(("published", "text", "told"), NIGHTS)
def test_kinds_of_nights(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


STROKES = (
    ("2012-05-17", "The album is out 6/12", "2012-06-12"),
    ("2012-05-17", "new single drops 6/12!", "2012-06-12"),
    ("2012-05-17", "See you all at the 6/12 meetup.", "2012-06-12"),
    ("2012-05-17", "Application sent 5/14", "2012-05-14"),
    ("2012-05-17", "There is no session planned for 6/12.", "2012-06-12"),
    # Shots, shares, odds and measures.
    ("2012-05-17", "He made 6/12 shots and went 5/11 from deep", ""),
    ("2012-05-17", "They shipped 5/11 of them", ""),
    ("2012-05-17", "I mailed 1/2", ""),
    ("2012-05-17", "we learned the 6/8 dance", ""),
    ("2012-05-17", "He was out 6/12 times", ""),
    ("2012-05-17", "The favourite is closing 6/4", ""),
    ("2012-05-17", "a 6/12 show of hands", ""),
)


@pytest.mark.parametrize(("published", "text", "told"), STROKES)
def test_days_with_a_stroke(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


OFFERED = (
    ("2012-05-17", "Some extra time Friday or possibly Monday", "2012-05-18 2012-05-21"),
    ("2012-05-17", "Could we find another time? Friday or Monday", "2012-05-18 2012-05-21"),
    ("2012-05-17", "Coffee on Tuesday or Wednesday", "2012-05-22 2012-05-23"),
    ("2012-05-17", "The Tuesday one is full", "2012-05-22"),
    ("2012-05-17", "The Monday slot is our demo", "2012-05-21"),
    ("2012-05-16", "Switch meetings to Thursday", "2012-05-17"),
    ("2012-05-16", "Update Thursday choir time to 14:30", "2012-05-17"),
    # What is over, or tells news.
    ("2012-05-17", "A crash on Tuesday or Wednesday", "2012-05-15 2012-05-16"),
    ("2012-05-17", "Lost my keys Friday or Saturday", "2012-05-11 2012-05-12"),
    ("2012-05-17", "Photos from Friday or Saturday", "2012-05-11 2012-05-12"),
    ("2012-05-17", "The Tuesday one was full", "2012-05-15"),
    ("2012-05-17", "This storm is worse than the Tuesday one.", "2012-05-15"),
    ("2012-05-13", "Switch to Thursday pays off", "2012-05-10"),
    ("2012-05-16", "Officials move talks to Thursday", "2012-05-10"),
)


@pytest.mark.parametrize(("published", "text", "told"), OFFERED)
def test_what_is_offered_or_moved(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


STARTING = (
    ("2012-05-17", "New album friday", "2012-05-18"),
    ("2012-05-17", "DLC saturday. So ready", "2012-05-19"),
    ("2012-05-17", "Hurry up friday", "2012-05-18"),
    ("2012-05-17", "last show of the tour saturday", "2012-05-19"),
    ("2012-05-17", "first day of work on monday!", "2012-05-21"),
    # What is praised, kept or over.
    ("2012-05-17", "great album friday", "2012-05-11"),
    ("2012-05-15", "first win of the season saturday", "2012-05-12"),
    ("2012-05-17", "first day photos monday", "2012-05-14"),
    ("2012-05-17", "New single Friday was great", "2012-05-11"),
    ("2012-05-17", "New attack on Saturday", "2012-05-12"),
)


@pytest.mark.parametrize(("published", "text", "told"), STARTING)
def test_what_starts(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


GOT = (
    ("2012-05-17", "We've got United on Saturday", "2012-05-19"),
    ("2012-05-17", "i got work saturday", "2012-05-19"),
    ("2012-05-17", "We got a match on sunday", "2012-05-20"),
    # What somebody got from others, or has got over.
    ("2012-05-17", "I got a letter on Saturday", "2012-05-12"),
    ("2012-05-17", "I got the gig on Saturday", "2012-05-12"),
    ("2012-05-17", "He got work on Saturday", "2012-05-12"),
    ("2012-05-17", "I got my shift changed saturday", "2012-05-12"),
    ("2012-05-17", "We've got a win on Saturday", "2012-05-12"),
)

CLIPPED = (
    ("2012-05-17", "we're playin Leeds on Saturday", "2012-05-19"),
    ("2012-05-17", "flyin out sunday", "2012-05-20"),
    ("2012-05-17", "getting married saturday", "2012-05-19"),
    ("2012-05-17", "gettin paid friday", "2012-05-18"),
    ("2012-05-17", "its on saturday", "2012-05-19"),
    ("2012-05-17", "were open saturday", "2012-05-19"),
    ("2012-05-17", "were playing the Bull friday", "2012-05-18"),
    ("2012-05-17", "well be there on saturday", "2012-05-19"),
    ("2012-05-17", "imma see them saturday", "2012-05-19"),
    ("2012-05-17", "I shud be home saturday", "2012-05-19"),
    ("2012-05-17", "hope 2 c u sat", "2012-05-19"),
    ("2012-05-17", "so ready 4 saturday", "2012-05-19"),
    ("2012-05-17", "soooo excited for saturday", "2012-05-19"),
    # Owners, questions, praise and what had been.
    ("2012-05-17", "its Saturday edition was thin", "2012-05-12"),
    ("2012-05-17", "Were playing on saturday when it rained", "2012-05-12"),
    ("2012-05-15", "well done on saturday", "2012-05-12"),
    ("2012-05-17", "The crowd was excited for Saturday", "2012-05-12"),
    ("2012-05-17", "Got married saturday", "2012-05-12"),
)


@pytest.mark.parametrize(("published", "text", "told"), GOT + CLIPPED)
def test_what_people_have_and_are_doing(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


SUBJECTLESS = (
    ("2012-05-17", "Got tickets on Monday!", "2012-05-14"),
    ("2012-05-17", "Got back on sunday", "2012-05-13"),
    ("2012-05-17", "Got the cast out on Monday and still can't run", "2012-05-14"),
    ("2012-05-17", "Put an offer in on monday", "2012-05-14"),
    ("2012-05-17", "Cut my hair on Monday", "2012-05-14"),
    # What somebody has then, or is asked to do.
    ("2012-05-17", "Got an exam on Monday", "2012-05-21"),
    ("2012-05-17", "Got Leeds away on Saturday", "2012-05-19"),
    ("2012-05-17", "Got to be out by Monday", "2012-05-21"),
    ("2012-05-17", "Put the bins out on Friday", "2012-05-18"),
    ("2012-05-17", "Set a meeting for Monday", "2012-05-21"),
)


@pytest.mark.parametrize(("published", "text", "told"), SUBJECTLESS)
def test_posts_without_a_subject(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


REFERRED = (
    ("2012-05-17", "The server issues on Sunday also disrupted the builds.", "2012-05-13"),
    ("2012-05-17", "As announced on Tuesday, Bob will be leaving.", "2012-05-15"),
    ("2012-05-17", "The shop, as noted on Tuesday, will close.", "2012-05-15"),
    ("2012-05-17", "as per the memo on Tuesday, Bob will be leaving", "2012-05-15"),
    # What is issued, planned or told otherwise.
    ("2012-05-17", "The court issues its ruling on Monday.", "2012-05-21"),
    ("2012-05-17", "As planned on Tuesday we will move", "2012-05-22"),
    ("2012-05-17", "As per the plan on Tuesday we will move", "2012-05-22"),
    ("2012-05-17", "As announced, on Tuesday Bob will leave", "2012-05-22"),
    ("2012-05-17", "He will be as happy on Tuesday", "2012-05-22"),
)


@pytest.mark.parametrize(("published", "text", "told"), REFERRED)
def test_what_was_told_then(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


LISTS = (
    (
        "2013-05-26",
        "November 2013\n\nNovember 1: the film.\n\nNovember 8: the sequel.",
        "2013-11 2013-11-01 2013-11-08",
    ),
    (
        "2013-05-26",
        "Coming up in November:\n\nNovember 1: a film.\n\nNovember 8: a play.",
        "2013-11 2013-11-01 2013-11-08",
    ),
    ("2010-11-04", "Two shows next week:\n\nWednesday: the Bull\n\nSunday: TBA", "2010-11-08 2010-11-10 2010-11-14"),
    ("2010-11-04", "Two shows next week: Wednesday in Leeds, Sunday in York", "2010-11-08 2010-11-10 2010-11-14"),
    ("2010-11-04", "Last week's shows:\n\nWednesday: the Bull\n\nSunday: York", "2010-10-25 2010-10-27 2010-10-31"),
    ("2010-11-04", "Fri: karaoke, Sat: disco", "2010-11-05 2010-11-06"),
    # A list is over with its lines; what is told in the past is not of next week; the month below is another one.
    (
        "2010-11-04",
        "Shows next week:\n\nMonday: Jaws\n\nAll are free. Sunday was great.",
        "2010-11-08 2010-11-08 2010-10-31",
    ),
    ("2010-11-04", "One word on the vote next week: on Monday it was lost.", "2010-11-08 2010-11-01"),
    ("2013-05-26", "We did a lot in November:\n\nMarch 1: a film.", "2012-11 2013-03-01"),
)


@pytest.mark.parametrize(("published", "text", "told"), LISTS)
def test_lists_below_their_month_or_week(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


DAYS_OF_MONTH = (
    ("2012-05-17", "the 25th and 26th are on", "2012-05-25 2012-05-26"),
    ("2012-05-17", "the 25th, 26th and 27th are on for the build", "2012-05-25 2012-05-26 2012-05-27"),
    ("2012-05-17", "The baby shower is the 3rd", "2012-06-03"),
    ("2012-05-17", "our next one's the 31st", "2012-05-31"),
    ("2012-05-17", "I have a trip coming up on the 3rd", "2012-06-03"),
    ("2012-05-17", "We have a trip coming up on Friday", "2012-05-18"),
    ("2012-05-17", "It would be good to have the call on the 3rd", "2012-06-03"),
    # Places of runners, floors, and what was.
    ("2012-05-17", "the 3rd is out of the race", ""),
    ("2012-05-17", "my dog's the 3rd", ""),
    ("2012-05-17", "The 25th and 26th were free", ""),
    ("2012-05-17", "He saw a car coming up on Friday", "2012-05-11"),
)


@pytest.mark.parametrize(("published", "text", "told"), DAYS_OF_MONTH)
def test_days_of_the_month(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


MONTHS = (
    ("2012-05-17", "tickets for the Aug gig", "2012-08"),
    ("2012-05-17", "See you at our Aug meetup", "2012-08"),
    ("2012-05-17", "I read the Oct issue", "2011-10"),
    ("2019-03-21", "The April meeting is on the third Thursday of the month.", "2019-04-01 2019-04-18"),
    ("2019-03-21", "The April meeting was on the third Thursday of the month.", "2018-04-01 2018-04-19"),
    ("2019-09-30", "October Team Meeting 2019", "2019-10 2019-01"),
    ("2019-09-30", "Our June Newsletter", "2019-06"),
    ("2019-09-30", "April Board Meeting", "2019-04"),
    ("2019-09-30", "April Larkin Meeting", ""),
    ("2019-09-30", "August Wilson Workshop", ""),
    # People, and a report of a month that comes out in another one.
    ("2012-05-17", "Jan said that Dec was out", ""),
    ("2012-05-17", "a Mar show", ""),
    ("2019-03-21", "The January report comes out on the third Thursday of the month.", "2019-01-01 2019-03-21"),
)


@pytest.mark.parametrize(("published", "text", "told"), MONTHS)
def test_months_of_what_is_held(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


NUMBERS = (
    ("2012-05-17", "Wow 2011 was wild", "2011"),
    ("2012-05-17", "so 2011 was good", "2011"),
    ("2012-05-17", "Goodbye 2011", "2011"),
    ("2012-05-17", "tickets for UFC 126 tonight, doors at 10pm", "2012-05-17T21 2012-05-17T22"),
    ("2012-05-17", "show 830 tonight", "2012-05-17T20:30"),
    ("2012-05-17", "it came around 2/3", "2012-02-03"),
    # Shares, rounds, and what is counted.
    ("2012-05-17", "about 2/3 of us left", ""),
    ("2012-05-17", "the quarter finals are on", ""),
    ("2012-05-17", "So 2011 people were hurt", ""),
    ("2012-05-17", "So 1989 were hurt", ""),
    ("2012-05-17", "Welcome 2011 guests", ""),
)


@pytest.mark.parametrize(("published", "text", "told"), NUMBERS)
def test_years_and_other_numbers(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


BOOKED = (
    ("2012-05-17", "booked a table for saturday", "2012-05-19"),
    ("2012-05-17", "just booked us in for friday", "2012-05-18"),
    ("2012-05-17", "looking forward to sat", "2012-05-19"),
    ("2012-05-17", "my birthday is sat", "2012-05-19"),
    # When it was booked, for whom, and what sat.
    ("2012-05-17", "Booked a table on saturday", "2012-05-12"),
    ("2012-05-17", "Booked by police for Saturday's brawl", "2012-05-12"),
    ("2012-05-17", "the game is sat in the box", ""),
    ("2012-05-17", "my cat is sat", ""),
)


@pytest.mark.parametrize(("published", "text", "told"), BOOKED)
def test_what_is_booked_or_awaited(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


SMALL = (
    ("2012-05-17", "After last weeks gig I need a rest", "2012-05-07"),
    ("2012-05-17", "see you all next month", "2012-06"),
    ("2012-05-17", "we will love you all summer", "2012-06"),
    ("2012-05-17", "I will be with you all week", "P1W"),
)


@pytest.mark.parametrize(("published", "text", "told"), SMALL)
def test_small_words(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


def test_a_zone_touches_its_hour() -> None:
    assert_told("2012-05-17", "I'm on between 8UTC and 14UTC", "2012-05-17T08 2012-05-17T14")
    assert_told("2012-05-17", "release at 15:30UTC", "2012-05-17T15:30")
    assert_told("2012-05-17", "part 8UTC9 and a 5utc cable", "")


TOLD = (
    ("2012-05-17", "They told me June 5th is my due date", "2012-06-05"),
    ("2012-05-17", "The boss told us Friday is a holiday", "2012-05-18"),
    # When it was told, and what was.
    ("2012-05-17", "She told us Friday it is over", "2012-05-11"),
    ("2012-05-17", "She told them Friday was bad", "2012-05-11"),
)


@pytest.mark.parametrize(("published", "text", "told"), TOLD)
def test_what_somebody_is_told(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
