"""Times of local news: curfews and strikes that are announced, hearings that are set, appeals of the police."""

from __future__ import annotations

import pytest
from told import assert_told

ANNOUNCED = [
    ("2019-09-02", "The town announced a curfew to begin Tuesday night.", "2019-09-03T21"),
    ("2019-09-02", "Dockers announced a walkout to begin at noon Tuesday.", "2019-09-03T12"),
    ("2019-09-02", "The shop announced a sale to start on Friday.", "2019-09-06"),
    ("2019-09-02", "The judge announced a trial to open Wednesday.", "2019-09-04"),
    ("2019-09-02", "The group announced a vigil to take place on Saturday.", "2019-09-07"),
    ("2019-09-02", "The firm announced layoffs to begin on March 3.", "2020-03-03"),
    ("2019-09-02", "The county has imposed a curfew for Thursday.", "2019-09-05"),
    ("2019-09-02", "The mayor declared a curfew for Wednesday night.", "2019-09-04T21"),
    ("2019-09-02", "A curfew was imposed for Thursday.", "2019-09-05"),
    # not what was done then
    ("2019-09-02", "The mayor declared a curfew for Sunday night.", "2019-09-01T21"),
    ("2019-09-02", "He managed to start the race on Saturday.", "2019-08-31"),
    ("2019-09-02", "The firm had announced a sale to start Friday.", "2019-08-30"),
    ("2019-09-02", "The paper issued a correction for Friday's edition.", "2019-08-30"),
    ("2019-09-02", "The state imposed a rise in sales for Friday.", "2019-08-30"),
    ("2019-09-02", "The town imposed a curfew on Friday.", "2019-08-30"),
    ("2019-09-02", "The town imposed a fee for Friday markets.", "2019-08-30"),
    ("2019-09-02", "The town announced a plan to bring back trams on Friday.", "2019-08-30"),
]


@pytest.mark.parametrize(("published", "text", "told"), ANNOUNCED)
def test_what_is_announced(published: str, text: str, told: str) -> None:
    """What is announced to begin on a day, and what is ordered for one, is to come."""
    assert_told(published, text, told)


NOW = [
    ("2022-09-28", "A man was shot on Tuesday. Police are not naming him at this time.", "2022-09-27 PRESENT_REF"),
    ("2022-09-28", "A barn burned at 8 a.m. Tuesday. At this time, no one is held.", "2022-09-27T08 PRESENT_REF"),
    ("2022-09-28", "A man was shot in 2019. No arrests have been made at this time.", "2019 PRESENT_REF"),
    ("2022-09-28", "There are no suspects at this time.", "PRESENT_REF"),
    # not the time that was told
    ("2022-09-28", "He resigned in 1995. At this time the firm had 20 clerks.", "1995 1995"),
    ("2022-09-28", "The war began in May 1941. At this time he is in Paris.", "1941-05 1941-05"),
    (
        "2022-09-28",
        "The road closes at 7 p.m. today. At this time, cars are sent round.",
        "2022-09-28T19 2022-09-28T19",
    ),
    ("2022-09-28", "The parade is on Saturday. At this time, the bridge is closed.", "2022-10-01 2022-10-01"),
    ("2022-09-28", "He fell on Tuesday. At this time, he was a clerk.", "2022-09-27 2022-09-27"),
]


@pytest.mark.parametrize(("published", "text", "told"), NOW)
def test_at_this_time(published: str, text: str, told: str) -> None:
    """ "At this time" of what is so is now."""
    assert_told(published, text, told)


NIGHTS = [
    ("2020-11-16", "Overnight work is due to begin on Monday 23 November.", "XXXX-XX-XXTNI 2020-11-23"),
    ("2020-11-16", "An overnight lane closure is planned for Friday.", "XXXX-XX-XXTNI 2020-11-20"),
    ("2020-11-16", "The town will ban overnight parking.", "XXXX-XX-XXTNI"),
    ("2020-11-16", "OVERNIGHT ROAD CLOSURE - SUNDAY 6 DECEMBER", "XXXX-XX-XXTNI 2020-12-06"),
    (
        "2020-11-16",
        "Mill Lane will close from Monday 23 November. There will be an overnight closure of Hill Street from 9pm to "
        "6am on 26 November.",
        "2020-11-23 XXXX-XX-XXTNI 2020-11-26T21 2020-11-27T06",
    ),
    (
        "2020-11-16",
        "There will be an overnight closure of Hill Street from 9pm to 6am on the 26 November.",
        "XXXX-XX-XXTNI 2020-11-26T21 2020-11-27T06 2020-11-26",
    ),
    (
        "2020-11-16",
        "Mill Lane will close overnight from 9pm to 6am on 26 November.",
        "2020-11-26T21 2020-11-26T21 2020-11-27T06",
    ),
    ("2020-11-16", "Mill Lane will close overnight from 9pm to 6am.", "2020-11-16T21 2020-11-16T21 2020-11-17T06"),
    ("2020-11-16", "Mill Lane was shut overnight from 9pm to 6am.", "2020-11-15T21 2020-11-15T21 2020-11-16T06"),
    # not the night of what was, or of what the night brings
    ("2020-11-16", "Overnight roadworks blocked the street.", "2020-11-15T21"),
    ("2020-11-16", "An overnight fire closed the bridge.", "2020-11-15T21"),
    ("2020-11-16", "Heavy overnight snow is expected.", "2020-11-16T21"),
    ("2020-11-16", "Overnight temperatures will fall.", "2020-11-16T21"),
    ("2020-11-16", "The road will be closed overnight.", "2020-11-16T21"),
]


@pytest.mark.parametrize(("published", "text", "told"), NIGHTS)
def test_overnight_works(published: str, text: str, told: str) -> None:
    """ "Overnight" of works that are planned is of no night in particular."""
    assert_told(published, text, told)


STRIKE = "Drivers will strike on Tuesday 21 June and Thursday 23 June. "
PROGRAMMES = [
    ("2022-06-07", STRIKE + "Few buses will run on Wednesday.", "2022-06-21 2022-06-23 2022-06-22"),
    ("2022-06-07", STRIKE + "The Thursday strike will shut the depot.", "2022-06-21 2022-06-23 2022-06-23"),
    ("2022-06-07", "Drivers will strike on Tuesday 21 June. No bus will run on Tuesday.", "2022-06-21 2022-06-21"),
    ("2022-06-07", "The fair begins on Monday 20 June and ends on Friday.", "2022-06-20 2022-06-24"),
    ("2022-06-07", "The strike will start on Tuesday, 21 June. It will end on Friday.", "2022-06-21 2022-06-24"),
    ("2022-06-07", "The fair runs from 24 to 26 June. The parade is on Saturday.", "2022-06-24 2022-06-25"),
    (
        "2022-06-07",
        "It is shut from Friday 24 June to Monday 27 June. It reopens on Monday.",
        "2022-06-24 2022-06-27 2022-06-27",
    ),
    # not what was, nor what comes first
    ("2022-06-07", "The fair runs from 24 to 26 June. Tickets go on sale on Saturday.", "2022-06-24 2022-06-11"),
    ("2022-06-07", STRIKE + "Some will also march this Thursday.", "2022-06-21 2022-06-23 2022-06-09"),
    ("2022-06-07", STRIKE + "A rally will be held on Thursday.", "2022-06-21 2022-06-23 2022-06-09"),
    ("2022-06-07", STRIKE + "They voted on Monday.", "2022-06-21 2022-06-23 2022-06-06"),
    ("2022-06-07", STRIKE + "The union will hold talks on Wednesday.", "2022-06-21 2022-06-23 2022-06-08"),
    ("2022-06-07", STRIKE + "A vote on the offer is due on Friday.", "2022-06-21 2022-06-23 2022-06-10"),
    ("2022-06-07", "The fair opens on Friday 24 June. Tickets go on sale on Thursday.", "2022-06-24 2022-06-09"),
    ("2022-06-07", "The trial begins on Monday 20 June. The council meets on Friday.", "2022-06-20 2022-06-10"),
    ("2022-06-07", "The trial begins on Monday 20 June. Talks are set for Friday.", "2022-06-20 2022-06-10"),
]


@pytest.mark.parametrize(("published", "text", "told"), PROGRAMMES)
def test_programmes(published: str, text: str, told: str) -> None:
    """Weekdays right behind days ahead with their dates are theirs, or lie between them."""
    assert_told(published, text, told)


TOUR = "The tour will resume in January 2022. "
FAR_AHEAD = [
    ("2020-09-23", TOUR + "Shows include Leeds on February 22.", "2022-01 2022-02-22"),
    ("2020-09-23", TOUR + "He plays Leeds on February 22.", "2022-01 2022-02-22"),
    ("2020-09-23", TOUR + "There are two nights in Leeds: February 22 and 23.", "2022-01 2022-02-22 2022-02-23"),
    ("2020-09-23", "The trial begins on January 5, 2022. Jurors meet on January 4.", "2022-01-05 2021-01-04"),
    ("2020-09-23", "The play opens on January 5, 2022. A second one opens on January 19.", "2022-01-05 2022-01-19"),
    # not what was, what comes first, or what is near
    ("2020-09-23", TOUR + "It was put off on February 12.", "2022-01 2020-02-12"),
    ("2020-09-23", "The trial is set for January 2022. The next hearing is on February 2.", "2022-01 2021-02-02"),
    ("2020-09-23", "The games begin in January 2022. The team will be named on February 2.", "2022-01 2021-02-02"),
    ("2020-09-23", TOUR + "Tickets go on sale on February 2.", "2022-01 2021-02-02"),
    ("2020-09-23", TOUR + "Fans may ask for their money until December 1.", "2022-01 2020-12-01"),
    ("2020-09-23", TOUR + "The first show was to be on February 22.", "2022-01 2021-02-22"),
    ("2020-09-23", TOUR + "The letter of February 2 says why.", "2022-01 2020-02-02"),
]


@pytest.mark.parametrize(("published", "text", "told"), FAR_AHEAD)
def test_far_ahead(published: str, text: str, told: str) -> None:
    """A bare date right behind a time of a later year is the first one behind it."""
    assert_told(published, text, told)


CALLED = [
    ("2024-11-18", "The council has called a meeting in early December.", "2024-12"),
    ("2024-11-18", "He has called an election in mid-January.", "2025-01-11"),
    ("2024-11-18", "The band has announced three concerts in March.", "2025-03"),
    ("2024-11-18", "The court has set a hearing in late January.", "2025-01-21"),
    ("2024-11-18", "The union has called a strike in June.", "2025-06"),
    # not what was, nor what is no event
    ("2024-11-18", "The union has called strikes in October.", "2024-10"),
    ("2024-11-18", "The union called a strike in June.", "2024-06"),
    ("2024-11-18", "The firm has announced a loss in March.", "2024-03"),
    ("2024-11-18", "The union has called a strike in protest at cuts in June.", "2024-06"),
    ("2024-11-18", "The city has set a record in March.", "2024-03"),
]


@pytest.mark.parametrize(("published", "text", "told"), CALLED)
def test_what_is_called(published: str, text: str, told: str) -> None:
    """The month of what somebody has called or set is to come."""
    assert_told(published, text, told)


SET = [
    ("2019-05-24", "The judge set a date for the retrial of November 15.", "2019-11-15"),
    ("2019-05-24", "The coroner set November 15 for the inquest.", "2019-11-15"),
    ("2019-05-24", "The court fixed 15 November for a hearing.", "2019-11-15"),
    ("2019-05-24", "The council named November 15 as the day of the vote.", "2019-11-15"),
    # not when it was set
    ("2019-05-24", "She set a record on November 15 for the mile.", "2018-11-15"),
    ("2019-05-24", "They set off November 15 for the coast.", "2018-11-15"),
    ("2019-05-24", "The judge set a date for the trial of two men on April 15.", "2019-04-15"),
    ("2019-05-24", "He set Thursday's pace for the team.", "2019-05-23"),
]


@pytest.mark.parametrize(("published", "text", "told"), SET)
def test_what_is_set(published: str, text: str, told: str) -> None:
    """A date that is set for something is to come."""
    assert_told(published, text, told)


HURT = "A man was hurt on Saturday. "
HOURS = [
    (
        "2019-08-14",
        HURT + "Police said on Tuesday that he was well. The fight broke out at 9:40 p.m.",
        "2019-08-10 2019-08-13 2019-08-10T21",
    ),
    (
        "2019-08-14",
        HURT + "A statement released Tuesday says he is well. It happened at 9 p.m.",
        "2019-08-10 2019-08-13 2019-08-10T21",
    ),
    (
        "2019-08-14",
        "A barn burned on Saturday. The midnight train was late. It began at 9 p.m.",
        "2019-08-10 2019-08-11 2019-08-10T21",
    ),
    (
        "2019-08-14",
        "A barn burned on Saturday. The dance was to end at midnight. It began at 9 p.m.",
        "2019-08-10 2019-08-11 2019-08-10T21",
    ),
    (
        "2013-01-02",
        "He was hurt Monday evening. The midnight dance was called off. It was to begin at 9 p.m.",
        "2012-12-31T18 2013-01-01 2012-12-31T21",
    ),
    (
        "2013-01-02",
        "He left at 10 p.m. on Monday and was home at midnight. The next morning he fell.",
        "2012-12-31T22 2013-01-01 2013-01-01T05",
    ),
    (
        "2013-01-02",
        "He left at 10 p.m. on Monday and was home at midnight. At 9 a.m. he fell.",
        "2012-12-31T22 2013-01-01 2013-01-01T09",
    ),
    # not an hour of what came next
    (
        "2019-08-14",
        HURT + "Police said on Tuesday that he was well. They spoke at 9 p.m.",
        "2019-08-10 2019-08-13 2019-08-13T21",
    ),
    ("2019-08-14", HURT + "He died on Tuesday. He was found at 9:40 p.m.", "2019-08-10 2019-08-13 2019-08-13T21"),
    (
        "2019-08-14",
        HURT + "Police said on Tuesday they would meet. They met at 9 p.m.",
        "2019-08-10 2019-08-13 2019-08-13T21",
    ),
    (
        "2019-08-14",
        HURT + "Police said on Tuesday they had held a boy. He was held at 9 p.m.",
        "2019-08-10 2019-08-13 2019-08-13T21",
    ),
    ("2019-08-14", "The mayor said on Tuesday that he was ill. He spoke at 9:40 a.m.", "2019-08-13 2019-08-13T09"),
    (
        "2019-08-14",
        "A barn burned on Saturday. It was out by midnight. The roof fell at 9 p.m.",
        "2019-08-10 2019-08-11 2019-08-11T21",
    ),
]


@pytest.mark.parametrize(("published", "text", "told"), HOURS)
def test_hours_behind_sayings(published: str, text: str, told: str) -> None:
    """An hour behind the day of a saying, or a midnight by the way, is of the day before it."""
    assert_told(published, text, told)


LOOKED_AT = [
    ("2023-11-04", "You can watch highlights of Friday's game here.", "2023-11-03"),
    ("2023-11-04", "You can look at the photos from Friday's games.", "2023-11-03"),
    ("2023-11-04", "Can I find pictures from Friday's games?", "2023-11-03"),
    # not the thing itself, nor what comes before it
    ("2023-11-04", "You can watch Friday's game here.", "2023-11-10"),
    ("2023-11-04", "You can find a preview of Friday's game here.", "2023-11-10"),
    ("2023-11-04", "Can I find tickets for Friday's game?", "2023-11-10"),
]
UNDER_WAY = [
    ("2023-05-19", "The talks are being held on Thursday and Friday.", "2023-05-18 2023-05-19"),
    ("2023-05-18", "A fair is taking place on Wednesday and Thursday.", "2023-05-17 2023-05-18"),
    ("2023-05-19", "The talks are being held on Friday and Saturday.", "2023-05-19 2023-05-20"),
    ("2023-05-19", "The talks are being held on Wednesday and Thursday.", "2023-05-24 2023-05-25"),
    ("2023-05-19", "The talks will be held on Thursday and Friday.", "2023-05-25 2023-05-26"),
    ("2023-05-19", "We are leaving on Thursday and Friday.", "2023-05-25 2023-05-26"),
]


@pytest.mark.parametrize(("published", "text", "told"), LOOKED_AT + UNDER_WAY)
def test_what_is_over_or_under_way(published: str, text: str, told: str) -> None:
    """What one can look at is over; what goes on has begun."""
    assert_told(published, text, told)


AWAITED = [
    ("2022-10-20", "The Lions have won four games heading into Friday night.", "2022-10-21T21"),
    ("2022-10-20", "The Lions are unbeaten going into Saturday.", "2022-10-22"),
    ("2022-10-20", "The Lions head into Friday night unbeaten.", "2022-10-21T21"),
    ("2022-10-20", "He was ruled out at first but has a chance of playing in Sunday's match.", "2022-10-23"),
    ("2022-10-20", "She has a chance to win on Sunday.", "2022-10-23"),
    ("2022-10-20", "He missed the cup but has a chance to play on Sunday.", "2022-10-23"),
    ("2022-10-20", "The striker having been hurt, the club hopes for a win in Sunday's match.", "2022-10-23"),
    ("2022-10-20", "They hope for a big crowd on Saturday.", "2022-10-22"),
    # not what was
    ("2022-10-19", "The club hopes for a change after Sunday's match.", "2022-10-16"),
    ("2022-10-20", "Its hopes for a medal ended on Sunday.", "2022-10-16"),
    ("2022-10-20", "The Lions were unbeaten heading into Friday night.", "2022-10-14T21"),
    ("2022-10-20", "The Lions had won four games going into Friday.", "2022-10-14"),
    ("2022-10-17", "Rain is heavy, spilling into Friday.", "2022-10-14"),
    ("2022-10-20", "The storm moved into Friday.", "2022-10-14"),
    ("2022-10-20", "He had a chance of winning on Sunday but slipped.", "2022-10-16"),
    ("2022-10-19", "He has a chance of a move after Sunday's match.", "2022-10-16"),
]


@pytest.mark.parametrize(("published", "text", "told"), AWAITED)
def test_what_is_awaited(published: str, text: str, told: str) -> None:
    """The day of what somebody heads into, or has a chance in, is to come."""
    assert_told(published, text, told)


PLANNED = [
    ("2015-09-09", "The nurses have no plans to strike Thursday.", "2015-09-10"),
    ("2015-09-09", "The nurses had no plans to be at the table Thursday.", "2015-09-10"),
    ("2015-09-09", "They had no intention of meeting on Thursday.", "2015-09-10"),
    ("2015-09-09", '"I don\'t know about Sunday," the coach said.', "2015-09-13"),
    ("2015-09-09", '"I am not sure about Sunday," the coach said.', "2015-09-13"),
    ("2015-09-09", "What does the club need to do before Monday?", "2015-09-14"),
    ("2015-09-09", "There is plenty to do before Monday.", "2015-09-14"),
    ("2015-09-09", "She is glad to be pitching on Saturday.", "2015-09-12"),
    # not what was
    ("2015-09-09", "She has no plans to comment on the crash on Sunday.", "2015-09-06"),
    ("2015-09-09", "They had a plan to rob the bank on Friday.", "2015-09-04"),
    ("2015-09-09", "The club has no plans to discuss Sunday's match.", "2015-09-06"),
    ("2015-09-09", "She has a chance to avenge Sunday's defeat.", "2015-09-06"),
    ("2015-09-09", "I don't know what happened on Sunday.", "2015-09-06"),
    ("2015-09-09", "I don't know about Sunday's fire.", "2015-09-06"),
    ("2015-09-09", "He is proud to have pitched on Saturday.", "2015-09-05"),
    ("2015-09-09", "There was plenty to do before Monday.", "2015-09-07"),
    ("2015-09-09", "He has to say what he did before Monday.", "2015-09-07"),
]


@pytest.mark.parametrize(("published", "text", "told"), PLANNED)
def test_what_is_planned(published: str, text: str, told: str) -> None:
    """Plans and open questions that have no verb of their own lie ahead."""
    assert_told(published, text, told)


UPON = [
    ("2020-10-16", "The council has yet to publish the plan after its meeting on Thursday.", "2020-10-15"),
    ("2020-10-16", "The club has yet to name a team following the coach's briefing on Thursday.", "2020-10-15"),
    ("2020-10-16", "The team has yet to train after Thursday's match.", "2020-10-15"),
    ("2019-02-20", "Because of the floods in January, the bridge will stay shut.", "2019-01"),
    ("2019-02-20", "Due to the snow days in January, pupils will sit exams in June.", "2019-01 2019-06"),
    ("2022-07-14", "The next walkout will follow the strikes in June.", "2022-06"),
    ("2022-07-14", "The trial will follow an inquest in May.", "2022-05"),
    ("2022-07-14", "The walkout will come after the June strike.", "2022-06"),
    ("2022-07-14", "The count will come after the June election.", "2023-06"),
    ("2015-10-06", "The agenda for the meeting on 14 October has been published.", "2015-10-14"),
    # not what is still to come
    ("2020-10-16", "The council will publish the plan after its meeting on Thursday.", "2020-10-22"),
    ("2020-10-16", "The council has yet to decide before its meeting on Thursday.", "2020-10-22"),
    ("2020-10-16", "The plan has yet to be approved at its meeting on Thursday.", "2020-10-22"),
    ("2019-02-20", "Because of the works in April, the bridge will be shut.", "2019-04"),
    ("2019-02-20", "Because of the election in November, the fair will be moved.", "2019-11"),
    ("2019-02-20", "The vote will follow hearings in March and April.", "2019-03 2019-04"),
    ("2022-07-14", "The walkout will follow talks in August.", "2022-08"),
    ("2020-10-16", "The team has yet to train after Thursday.", "2020-10-22"),
]


@pytest.mark.parametrize(("published", "text", "told"), UPON)
def test_what_a_plan_comes_upon(published: str, text: str, told: str) -> None:
    """What a plan follows, or is made because of, is over if it may be."""
    assert_told(published, text, told)
