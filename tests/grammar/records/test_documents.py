"""Documents that analysts read: chronicles under day headings, reports of earnings, accounts of an attack."""

from __future__ import annotations

import pytest
from told import assert_told


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        # below a day that stands alone on its line
        ("2024-11-14", "Friday 8 November\n\nThe dam gives way on Friday.", "2024-11-08 2024-11-08"),
        (
            "2024-11-14",
            "Wednesday 6 November\n\nOn Wednesday evening, the mill says that it will close.\n\nOn Thursday, it does.",
            "2024-11-06 2024-11-06T18 2024-11-07",
        ),
        ("2024-11-29", "Thursday, November 7\n\nThe mayor prepares for a Friday hearing.", "2024-11-07 2024-11-08"),
        ("2024-11-29", "On November 7, the mayor prepares for a Friday hearing.", "2024-11-07 2024-11-08"),
        (
            "2015-04-20",
            "Thursday, May 20, 2010\n\nThe mill was shut on Thursday. It reopened on Friday.",
            "2010-05-20 2010-05-20 2010-05-21",
        ),
        ("2015-04-20", "Date: Thursday, May 20, 2010\n\nThe mill was shut on Thursday.", "2010-05-20 2010-05-20"),
        # what an entry goes on with
        (
            "2024-11-29",
            "November 10: The mill burnt on Sunday night. On Monday, work stopped.",
            "2024-11-10 2024-11-10T21 2024-11-11",
        ),
        ("2024-11-29", "Sunday, November 10: The mill burns. On Monday, work stopped.", "2024-11-10 2024-11-11"),
        # a diary looks back; so does what had been, and what stands in no sentence of its own
        ("2024-11-29", "Monday, November 11: A man is held. The mill was robbed on Thursday.", "2024-11-11 2024-11-07"),
        ("2024-11-29", "November 11: A man is held. On Tuesday, he had robbed a mill.", "2024-11-11 2024-11-05"),
        ("2024-11-29", "November 11: On Tuesday, a man robbed a mill.", "2024-11-11 2024-11-05"),
        # not behind the next heading, nor a day inside a sentence, nor in what was only said then
        ("2024-11-29", "November 10\n\nThe mill burnt.\n\nWhat next?\n\nThe council meets on Friday.", "2024-11-10 -"),
        ("2024-11-28", "The mill burnt on November 10.\n\nOn Monday, work stopped.", "2024-11-10 2024-11-25"),
        ("2024-11-28", "On November 7, the mayor said he is ready for a Friday hearing.", "2024-11-07 2024-11-29"),
        ("2024-11-28", "By November 30, the mayor prepares for a Friday hearing.", "2024-11-30 2024-11-29"),
    ],
)
def test_days_below_a_day_that_heads_them(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        (
            "2016-03-20",
            "Nov. 30: A thief enters the mill.\nDec. 9: The owner meets police.\nJan. 12: The town announces a reward.",
            "2015-11-30 2015-12-09 2016-01-12",
        ),
        ("2016-03-20", "Dec. 9: The owner meets with police.", "2015-12-09"),
        (
            "2016-03-20",
            "SUMMER 2015\n\nA mill is built.\n\nSeptember\n\nIt opens.\n\nJanuary\n\nIt burns.",
            "2015-06 2015-09 2016-01",
        ),
        # a calendar of what is on; what is still to come by its own words; no head of an entry
        ("2016-03-20", "April 10: The choir meets.\nDec. 9: The choir meets singers.", "2016-04-10 2016-12-09"),
        ("2016-03-20", "March 10: The choir meets.\nDec. 9: The choir meets singers.", "2016-03-10 2016-12-09"),
        ("2016-03-20", "Dec. 9: The owner will meet with police.", "2016-12-09"),
        ("2016-03-20", "The owner meets with police on Dec. 9.", "2016-12-09"),
        ("2016-10-20", "Nov. 9: The choir sings.", "2016-11-09"),
    ],
)
def test_entries_in_the_present_are_over(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # the hours of what is told at a briefing, behind the day of the deed
        (
            "The raider struck on Monday. At a news conference Wednesday, the sheriff gave details. "
            "At 9:12 a.m., the raider left his car. Three minutes later, guards came.",
            "2024-11-11 2024-11-13 2024-11-11T09:12 2024-11-11T09:15",
        ),
        (
            "The raider struck on Monday. The sheriff said in a statement on Wednesday that he came in at 9:15 a.m.",
            "2024-11-11 2024-11-13 2024-11-11T09:15",
        ),
        (
            "The raid took place Monday. This timeline rests on what police said Wednesday.\n\n9:12 a.m.\n\nIt opens.",
            "2024-11-11 2024-11-13 2024-11-11T09:12",
        ),
        # what is new, what he did that day, the hour of the briefing itself
        ("The raider struck on Monday. Police said on Wednesday that a man was shot at 3 a.m.", "- - 2024-11-13T03"),
        (
            "The raider struck on Monday. The sheriff said Wednesday he would quit. He left at 3 p.m.",
            "- - 2024-11-13T15",
        ),
        (
            "The raider struck on Monday. The sheriff held a briefing on Wednesday. It began at 3 p.m.",
            "- - 2024-11-13T15",
        ),
        (
            "The council met on Monday. The mayor gave a speech on Wednesday. The dance began at 8 p.m.",
            "- - 2024-11-13T20",
        ),
    ],
)
def test_the_day_of_a_briefing_has_not_the_hours_that_are_told(text: str, told: str) -> None:
    assert_told("2024-11-14", text, told)


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        # the quarter with which another one is compared tells not when that ended
        (
            "2018-03-15",
            "It told of the fourth quarter ended February 3, 2018. For the fourth quarter, it lost $5 million, "
            "against $4 million for the fourth quarter ended January 28, 2017.",
            "2017-11-04 2018-02-03 2017-11-04 2016-10-29 2017-01-28",
        ),
        (
            "2019-03-05",
            "Fourth-quarter profit rose. Costs fell from the 13 weeks ended February 3, 2018.",
            "2018-10-01 - -",
        ),
        (
            "2019-03-05",
            "Fourth-quarter profit fell. Costs were up on the quarter ended February 3, 2018.",
            "2018-10-01 - -",
        ),
        (
            "2019-11-06",
            "Costs for the third quarter ended September 30, 2019 were $8 million, down from $9 million for the same "
            "quarter ended September 30, 2018.",
            "2019-07-01 2019-09-30 2018-07-01 2018-09-30",
        ),
        # what is told of the quarter itself, whatever it is compared with
        (
            "2019-03-05",
            "Fourth-quarter profit rose, up from $2 million to $3 million in the quarter ended February 2, 2019.",
            "2018-11-03 - -",
        ),
        (
            "2019-03-05",
            "Fourth-quarter profit rose. Sales were $3 million, up from $2 million, in the quarter ended Feb. 2, 2019.",
            "2018-11-03 - -",
        ),
    ],
)
def test_compared_quarters_end_for_themselves(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        (
            "2020-11-04",
            "Third-quarter profit was up 3 percent on the prior year's third quarter.",
            "2020-07-01 2019-07-01",
        ),
        ("2020-11-04", "Costs rose from the previous year's first half.", "2019-01-01"),
        ("2020-11-04", "Costs rose from the previous year's final quarter.", "2019-10-01"),
        ("2020-11-04", "The mill was sold in 1990. It shut in the following year's second quarter.", "1990 1991-04-01"),
        ("2020-11-04", "The previous year's first winner came.", "2019"),
    ],
)
def test_pieces_of_the_year_before(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        # what is compared with the year or quarter just over is the one before it
        ("2020-03-03", "For the 2019 fiscal year, net was $7 million, up from $6 million last year.", "2019 2018"),
        ("2020-03-03", "Costs for 2019 rose to $6 billion from $5 billion last year.", "2019 2018"),
        ("2020-03-03", "In fiscal 2019, sales rose 3% on top of a 4% gain last year.", "2019 2018"),
        ("2020-03-03", "Fourth-quarter sales rose 3% from last year's fourth quarter.", "2019-10-01 2018-10-01"),
        (
            "2020-03-19",
            "Margin rose to 34% in 2019 from 33% in 2018. Costs were 35%, up from 34% in the prior year.",
            "- - 2018",
        ),
        # what is not compared, or with an earlier year
        ("2020-03-03", "Costs for 2019 rose to $6 billion. Last year it opened a mill.", "2019 2019"),
        ("2020-03-03", "Costs for 2018 were $6 billion, down from $7 billion last year.", "2018 2019"),
        ("2020-03-03", "He won in 2019 and is back from a defeat last year.", "2019 2019"),
        (
            "2020-03-19",
            "He lived in Rome in 2012 and had been in Paris in 2010. The prior year he had wed.",
            "2012 2010 2009",
        ),
    ],
)
def test_the_year_before_the_one_just_over(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # what befell people, of which somebody wants to know more
        ("Police are trying to determine a motive for the stabbing on Tuesday at a mall.", "2021-11-30"),
        ("Experts are working to establish the cause of the blaze on Tuesday.", "2021-11-30"),
        ("They hope to learn more about the derailment on Tuesday.", "2021-11-30"),
        ("They are making headway in Monday morning's crash.", "2021-11-29T05"),
        # what is to come, and what is found out then
        ("They are getting ready for Monday morning's exam.", "2021-12-06T05"),
        ("They hope to learn more about the budget on Tuesday.", "2021-12-07"),
        ("They hope to learn their fate on Tuesday.", "2021-12-07"),
        ("They hope to know more about the crash by Tuesday.", "2021-12-07"),
        ("The jury will determine the sentence for the killing on Tuesday.", "2021-12-07"),
    ],
)
def test_what_is_looked_into_is_over(text: str, told: str) -> None:
    assert_told("2021-12-01", text, told)


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("2020-01-10", "The valve burst at 01:23 MSD on 26 April 1986.", "1986-04-26T01:23"),
        ("2018-05-10", "The valve burst at 02:15 WIB on 4 May 2018.", "2018-05-04T02:15"),
        ("2018-05-10", "It burst at 02:15 AND on 4 May 2018 it was mended.", "2018-05-10T02:15 2018-05-04"),
        ("2018-05-10", "It burst at 02:15 Near on 4 May 2018.", "2018-05-10T02:15 2018-05-04"),
    ],
)
def test_an_unknown_zone_parts_no_hour_from_its_day(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Windows were broken Friday\n9:45 a.m., Saturday\nA crowd gathers.", "2020-05-29 2020-05-30T09:45"),
        ("Oak Street: looting overnight Friday\n9:45 a.m. Saturday\nCrowds.", "2020-05-29T21 2020-05-30T09:45"),
        # a line that is broken anywhere
        ("Windows were broken Friday\n9:45 a.m. by a crowd.", "2020-05-29T09:45"),
        ("Windows were broken on Friday at\n9:45 a.m. by a crowd.", "2020-05-29T09:45"),
    ],
)
def test_an_hour_with_its_day_heads_its_line(text: str, told: str) -> None:
    assert_told("2020-05-31", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The picture shows barges that sank Friday night, still adrift on Saturday, Feb. 4, 2023.",
            "2023-02-03T21 2023-02-04",
        ),
        ("Oil burns Saturday, Feb. 4, 2023, on barges that sank Friday night.", "2023-02-04 2023-02-03T21"),
        # what is told in the past, of late
        ("The man who was freed Tuesday was arrested on Saturday, Feb. 4, 2023.", "2023-02-21 2023-02-04"),
        ("The sheriff said Tuesday that the barges sank on Saturday, Feb. 4, 2023.", "2023-02-21 2023-02-04"),
        ("The pact signed Tuesday ends the strike of Saturday, Feb. 4, 2023.", "2023-02-21 2023-02-04"),
    ],
)
def test_weekdays_of_a_caption_lead_to_its_date(text: str, told: str) -> None:
    assert_told("2023-02-23", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The pipe burst on 3 May 2018. Over the next few weeks, it was mended.", "2018-05-03 2018-05-03"),
        ("The pipe burst on 3 May 2018. In the next months, prices rose.", "2018-05-03 2018-05-03"),
        # what is to come
        ("The pipe burst on 3 May 2018. Over the next few weeks, it will be mended.", "2018-05-03 2022-03-10"),
        ("The pipe burst on 3 May 2018. He said prices could rise in the next few months.", "2018-05-03 2022-03-10"),
        ("The pipe burst on 3 May 2018. Prices were expected to rise over the next weeks.", "2018-05-03 2022-03-10"),
    ],
)
def test_some_weeks_go_on_from_what_is_over(text: str, told: str) -> None:
    assert_told("2022-03-10", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("9 January 1916\n\nThe camp is given up, which leaves scholars today divided.", "1916-01-09 2022-03-10"),
        ("9 January 1916\n\nThe camp is given up. Today the bay is a park.", "1916-01-09 2022-03-10"),
        # a diary, and what was
        ("9 January 1916\n\nToday we are leaving the beach.", "1916-01-09 1916-01-09"),
        ("9 January 1916\n\nThe last boats left today.", "1916-01-09 1916-01-09"),
    ],
)
def test_today_below_a_day_of_long_ago(text: str, told: str) -> None:
    assert_told("2022-03-10", text, told)
