"""Blogs and diaries: what time it is as somebody writes, where he is to spend a night, what is called a night."""

from __future__ import annotations

import pytest
from told import assert_told

NOW = (
    (
        "2008-08-27",
        "He got a fever last night and right now (it's 3 p.m.) he is in bed.",
        "2008-08-26T21 - 2008-08-27T15",
    ),
    ("2008-08-27", "We left Leeds on Monday, and it's 9 p.m. as I write this.", "2008-08-25 2008-08-27T21"),
    ("2008-08-27", "The race was on Monday. It is about 9 p.m. and I am tired.", "2008-08-25 2008-08-27T21"),
    ("2008-08-27", "A storm came on Monday. It is too late to get home before sunset.", "2008-08-25 2008-08-27T18"),
    ("2008-08-27", "A storm came on Monday. We have to be indoors by 9 p.m.", "2008-08-25 2008-08-27T21"),
    ("2008-08-27", "The race was on Monday. The shop is open until 9 p.m.", "2008-08-25 2008-08-27T21"),
    # Of the day told: what was, and what is only said.
    ("2008-08-27", "A storm came on Monday. The roads were shut by 9 p.m.", "2008-08-25 2008-08-25T21"),
    ("2008-08-27", "The race was on Monday. He slept until 9 p.m.", "2008-08-25 2008-08-25T21"),
    ("2008-08-27", "On Monday he said it is 3 a.m.", "2008-08-25 2008-08-25T03"),
    ("2008-08-27", "The show is on Friday. The road is shut until 9 p.m.", "2008-08-29 2008-08-29T21"),
)


@pytest.mark.parametrize(("published", "text", "told"), NOW)
def test_what_time_it_is(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


WHY = (
    ("2015-09-23", "He was hurt on Monday. That is why, at 9 p.m., they called.", "2015-09-21 2015-09-21T21"),
    ("2015-09-23", "He was hurt on Monday. That is how, at 9 p.m., he got there.", "2015-09-21 2015-09-21T21"),
    ("2015-09-23", "He was hurt on Monday. It is said that at 9 p.m. he fell.", "2015-09-21 2015-09-21T21"),
    ("2015-09-23", "He was hurt on Monday. That's why, at 9 p.m., they will meet.", "2015-09-21 2015-09-23T21"),
    ("2015-09-23", "He was hurt on Monday. She says he will be there at 9 p.m.", "2015-09-21 2015-09-23T21"),
)


@pytest.mark.parametrize(("published", "text", "told"), WHY)
def test_what_a_clause_opens_with(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


AT_THAT_TIME = (
    (
        "2009-04-02",
        "He has been ill since March. During that time he was called at 9 a.m.",
        "2009-03 2009-03 2009-04-02T09",
    ),
    ("2009-04-02", "In March the talks broke off at 2 a.m.", "2009-03 XXXX-XX-XXT02:00"),
)


@pytest.mark.parametrize(("published", "text", "told"), AT_THAT_TIME)
def test_hours_of_that_time(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


MINUTES = (
    (
        "2017-05-25",
        "He fell on Tuesday. Minutes before, he had called. He was seen at noon.",
        "2017-05-23 2017-05-23 2017-05-23T12",
    ),
    ("2017-05-25", "He fell on Tuesday. A few hours earlier it had rained.", "2017-05-23 2017-05-23"),
    (
        "2017-05-25",
        "We met on Thursday. They saw it just minutes before. It will stay through the night.",
        "2017-05-25 2017-05-25 2017-05-25T21",
    ),
    # From publication they are of the day before, too.
    ("2017-05-25", "She left hours ago.", "2017-05-24"),
    ("2017-05-25", "He died hours before Tuesday.", "2017-05-22"),
)


@pytest.mark.parametrize(("published", "text", "told"), MINUTES)
def test_so_few_minutes_from_a_day(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


TO_SPEND = (
    ("2014-01-28", "The harbour is shut, so we will spend the night at sea.", "2014-01-28T21"),
    ("2014-01-28", "We fly to Rome on Friday and spend the night there.", "2014-01-31 2014-01-31T21"),
    ("2014-01-28", "On Friday we will drive to Leeds and spend the night with friends.", "2014-01-31 2014-01-31T21"),
    (
        "2014-01-28",
        "The scan is on Friday. Then I spend the night on the ward and leave in the morning.",
        "2014-01-31 2014-01-31T21 2014-02-01T05",
    ),
    # Of nobody in particular, of no day that is told, and over.
    ("2014-01-28", "We leave on Friday. Most guests spend the night in a tent.", "2014-01-31"),
    ("2014-01-28", "The tour starts on Friday. We usually spend the night in tents.", "2014-01-31"),
    ("2014-01-28", "If he is jailed he will spend the night in a cell.", ""),
    ("2014-01-28", "We will spend the night of the vote in Leeds.", ""),
    ("2014-01-28", "He was held on Friday and spent the night in jail.", "2014-01-24 2014-01-24T21"),
)


@pytest.mark.parametrize(("published", "text", "told"), TO_SPEND)
def test_nights_to_spend(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


MORNINGS = (
    ("2014-01-28", "She has left us soup for tonight and for breakfast in the morning.", "2014-01-28T21 2014-01-29T05"),
    ("2014-01-28", "We have booked a table for tonight and a boat for the morning.", "2014-01-28T21 2014-01-29T05"),
    ("2014-01-28", "We heard shots tonight and at dawn.", "2014-01-28T21 2014-01-28T05"),
    ("2014-01-28", "She died tonight and had been fine in the morning.", "2014-01-28T21 2014-01-28T05"),
)


@pytest.mark.parametrize(("published", "text", "told"), MORNINGS)
def test_mornings_behind_tonight(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


KINDS = (
    ("1943-10-03", "He has been on night bombing raids.", ""),
    ("1943-10-03", "She goes on evening training runs.", ""),
    ("1943-10-03", "He left on night duty on Friday.", "1943-10-01"),
    ("1943-10-03", "We hold a “soup” night for the poor.", ""),
    ("1943-10-03", "They came to the 'open stage' evening in May.", "1943-05"),
    ("1943-10-03", "We leave on Friday night.", "1943-10-08T21"),
    ("1943-10-03", "He left on night of 5 May.", "1943-05-05T21"),
)


@pytest.mark.parametrize(("published", "text", "told"), KINDS)
def test_kinds_of_nights(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


SUN = (
    ("2014-01-28", "Sunrise is at 7.15.", "2014-01-28T07:15"),
    ("2014-01-28", "The sun sets at 18.02.", "2014-01-28T18:02"),
    ("2014-01-28", "The lira is at 7.15.", ""),
)


@pytest.mark.parametrize(("published", "text", "told"), SUN)
def test_hours_of_the_sun(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


MEETINGS = (
    ("2014-01-19", "It will be held on Thursday 1/30 and 2/6.", "2014-01-30 2014-02-06"),
    ("2014-01-19", "Practice is Monday 2/3, 2/10 and 2/17.", "2014-02-03 2014-02-10 2014-02-17"),
    ("2014-01-19", "On Thursday 3/20 about 1/3 of them came.", "2014-03-20"),
    ("2014-01-19", "On Thursday 3/20 and 1/3 of them came.", "2014-03-20"),
    ("2013-09-18", "Motion to accept June minutes.", "2013-06"),
    ("2013-09-18", "The board approved May minutes as written.", "2013-05"),
    ("2013-09-18", "May minutes pass like hours.", ""),
    ("2013-09-18", "June sales after the storm were low.", "2013-06"),
)


@pytest.mark.parametrize(("published", "text", "told"), MEETINGS)
def test_minutes_of_meetings(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


COULD_TELL = (
    ("2011-12-05", "By Saturday night I could tell that we were worn out.", "2011-12-03T21"),
    ("2011-12-05", "By Saturday we could see they had lost.", "2011-12-03"),
    ("2011-12-05", "By Saturday we could see that he would win.", "2011-12-03"),
    # What may be then.
    ("2011-12-05", "By Saturday we could see six inches of snow.", "2011-12-10"),
    ("2011-12-05", "By Saturday they could be home.", "2011-12-10"),
    ("2011-12-05", "By Saturday we could tell that it will rain.", "2011-12-10"),
)


@pytest.mark.parametrize(("published", "text", "told"), COULD_TELL)
def test_what_somebody_could_tell(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


BOOKED = (
    (
        "2015-11-30",
        "The scan is on Thursday. I check in at 10:30 for a 12:30 surgery.",
        "2015-12-03 2015-12-03T10:30 2015-12-03T12:30",
    ),
    ("2015-11-30", "I have a 9:15 appointment.", "2015-11-30T09:15"),
    ("2015-11-30", "My 3:30 class was cancelled.", "2015-11-30T15:30"),
    ("2015-11-30", "A 14:30 hearing was set for Friday.", "2015-12-04T14:30 2015-12-04"),
    ("2015-11-30", "The 7:30 show tonight is full.", "2015-11-30T19:30 2015-11-30T21"),
    ("2015-11-30", "The scheduled 6:40 start was put off. A 3:30 tip-off.", "2015-11-30T18:40 2015-11-30T15:30"),
    # How long something lasted, and other numbers.
    ("2015-11-30", "He ran a 3:45 mile.", ""),
    ("2015-11-30", "He has a 3.5 class boat.", ""),
    ("2015-11-30", "Read the 3:16 verse.", ""),
)


@pytest.mark.parametrize(("published", "text", "told"), BOOKED)
def test_hours_of_appointments(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


BEFORE_CLAUSES = (
    ("2015-11-30", "I'll call you in the morning before the bus leaves.", "2015-12-01T05"),
    ("2015-11-30", "We will leave in the morning after the doctor makes his rounds.", "2015-12-01T05"),
    ("2015-11-30", "He died in the morning after the storm.", ""),
    ("2015-11-30", "He left in the morning after the storm hit.", ""),
)


@pytest.mark.parametrize(("published", "text", "told"), BEFORE_CLAUSES)
def test_mornings_before_what_is_to_be(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


CALLED_TO_ORDER = (
    (
        "2013-09-18",
        "The meeting was called to order at 6:09. It adjourned at 7:15 pm.",
        "2013-09-18T18:09 2013-09-18T19:15",
    ),
    ("2013-09-18", "Called to order @ 6:09\nA report was read\nAdjourned 7:15pm", "2013-09-18T18:09 2013-09-18T19:15"),
    (
        "2013-09-18",
        "Called to order at 6:09. Next meeting: October 2nd at 6:30. Meeting adjourned 7:15pm",
        "2013-09-18T18:09 2013-10-02T18:30 2013-09-18T19:15",
    ),
    ("2013-09-18", "The board convened at 10:30 and adjourned at 2 p.m.", "2013-09-18T10:30 2013-09-18T14"),
    (
        "2013-09-18",
        "It was called to order at 9:00. It was adjourned at 11:15 a.m.",
        "2013-09-18T09:00 2013-09-18T11:15",
    ),
    # So long lasts no meeting, and others end.
    ("2013-09-18", "It was called to order at 9:00. It was adjourned at 8 p.m.", "2013-09-18T09:00 2013-09-18T20"),
    ("2013-09-18", "The fair opened at 9:30. The meeting ended at 11 p.m.", "2013-09-18T09:30 2013-09-18T23"),
    ("2013-09-18", "The meeting was called to order at 6:30.", "2013-09-18T06:30"),
)


@pytest.mark.parametrize(("published", "text", "told"), CALLED_TO_ORDER)
def test_hours_of_meetings(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
