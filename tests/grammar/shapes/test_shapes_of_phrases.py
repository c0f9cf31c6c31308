"""Shapes of phrases: amounts within a time, sets by year, days and months beside the longer time that they are of."""

from __future__ import annotations

import pytest
from told import assert_told

from grammar import find

ROWS = [
    # --- so many years of a century, and more than a number of them
    ("The bridge was built a quarter century ago.", "1993"),
    ("The bridge was built a quarter-century ago.", "1993"),
    ("It was two-plus years ago.", "-"),
    ("Four score and seven years ago they met.", "1931"),
    # --- vague amounts within a time
    ("Prices fell in the last few weeks of 2017.", "2017-12"),
    ("Prices fell in the last two weeks of 2017.", "2017-12-18"),
    ("Prices fell in the first few days of January 2018.", "2018-01-01"),
    ("Prices fell in the first few months of last year.", "2017-01"),
    ("Prices fell in the last few weeks.", "2018-06-27"),
    ("Prices fell in the first few weeks of the new year.", "2018-01-01"),
    ("They met in the first couple of weeks of May.", "2018-04-30"),
    # --- the last one of a time
    ("It closed on the final Friday of June 2018.", "2018-06-29"),
    ("The final Monday of May 2017 was hot.", "2017-05-29"),
    ("We meet Friday of the week after next.", "2018-08-24"),
    ("He left on Friday of the week before last.", "2018-07-27"),
    ("They left on the Friday of the crash.", "2018-08-03"),
    # --- beside the year
    ("Sales were lower than this month last year.", "2017-08"),
    ("Sales were lower than this quarter last year.", "2017-07"),
    ("This week last year's winner comes home.", "2018-08-06 2017"),
    ("Last year's May was colder.", "2017-05"),
    ("Last year's winner was here in May.", "2017 2018-05"),
    ("It was signed on May 5th, last year.", "2017-05-05"),
    ("It was signed in May, last year.", "2017-05"),
    ("In May, last year's winner resigned.", "2018-05 2017"),
    # --- beside the month
    ("It was signed last month on the 5th.", "2018-07-05"),
    ("It was lost last month on the 5th floor.", "2018-07"),
    ("It was signed on the 5th last month.", "2018-07-05"),
    ("We meet on the 21st this month.", "2018-08-21"),
    ("The fire was the 3rd this month.", "2018-08"),
    # --- hours and their parts
    ("The train left 1 h 25 min ago.", "2018-08-08"),
    ("It took 1 h 25 min.", "PT1H25M"),
    ("It took 2 h 15 min 30 s.", "PT2H15M30S"),
    ("The mail came 1d 21 h 25m ago.", "2018-08-06"),
    ("A 2 m 12 s swell came in.", ""),
    ("The drive took an hour and half.", "PT1.5H"),
    ("The drive took 2 and 1/2 hours.", "PT2.5H"),
    ("The drive took two and one-half hours.", "PT2.5H"),
    ("The drive took two and three-quarter hours.", "PT2.75H"),
    ("The drive took two and a quarter hours.", "PT2.25H"),
    ("After an hour and half the crowd left.", "PT1H"),
    ("He died at eleven oh five p.m. on Monday.", "2018-08-06T23:05"),
    ("He died at ten oh five.", "2018-08-08T10:05"),
    ("He took English one oh one.", ""),
    # --- nights that are none in particular
    ("It rained all night.", ""),
    ("It rained night after night.", ""),
    ("They worked day and night.", ""),
    ("On Monday afternoon and night it rained.", "2018-08-06T12 2018-08-06T21"),
    ("They worked all night on Friday.", "2018-08-03T21"),
    ("They met night before last.", "2018-08-06T21"),
    # --- weekends
    ("It was sold on July 4th weekend.", "2018-07-07"),
    ("It was sold on the July 2 weekend.", "2018-06-30"),
    ("We have a three-day weekend.", "P3D"),
    ("She was away over the weekend for three days.", "2018-08-04 P3D"),
    # --- years
    ("It fell on March 3, April 5 and 6, 2017.", "2017-03-03 2017-04-05 2017-04-06"),
    ("It was in May of two thousand and eight.", "2008-05"),
    ("It was in May of nineteen sixty-eight.", "1968-05"),
    ("It was built in twenty oh nine.", "2009"),
    ("It was built in 2016/2017.", "2016 2017"),
    ("He played here ('91-'95).", "1991 1995"),
    ("He played here ('91–'95).", "1991 1995"),
    ("It was at the dawn of the 20th century.", "1900"),
    ("It fell at dawn on the 20th.", "2018-07-20T05"),
    ("It was in the second millennium.", "1000"),
    ("It was in the early nineteen-hundreds.", "1900"),
    ("It fell from Friday, Aug. 3-Sunday, Aug. 5.", "2018-08-03 2018-08-05"),
    ("It fell in weeks 32 to 34 of 2017.", "2017-08-07 2017-08-21"),
    ("It fell in weeks 32 and 33 of 2017.", "2017-08-07 2017-08-14"),
    # --- this and the next one
    ("It will rain this week or next.", "2018-08-06 2018-08-13"),
    ("It grew this year and last.", "2018 2017"),
    ("It will rain this and next week.", "2018-08-06 2018-08-13"),
    ("It grew last year and this.", "2017 2018"),
    ("It grew last year and this is why.", "2017"),
    ("It grew this year and last season.", "2018"),
    # --- windows
    ("It fell in the last three or four months.", "2018-04-09"),
    ("It fell over the past two or three years.", "2015-08-09"),
    # --- so long after the next weekday
    ("The vote is a week Friday.", "2018-08-17"),
    ("It will happen a week Tuesday.", "2018-08-21"),
    ("It happened a week ago Friday.", "2018-07-27"),
    ("It will last a week Friday.", "P1W 2018-08-10"),
    ("He will earn $50 a week Friday.", "2018-08-10"),
]
SETS = [
    ("They meet once a fortnight.", ["P2W"]),
    ("They meet three times a fortnight.", ["P2W"]),
    ("They meet in May of every year.", ["XXXX-05"]),
    ("They meet in May each year.", ["XXXX-05"]),
    ("They meet every year in May and June.", ["XXXX-05", "XXXX-06"]),
    ("They meet in May and June each year.", ["XXXX-05", "XXXX-06"]),
    ("It is closed from May to June each year.", ["P1Y"]),
    ("They meet in the summer of each year.", ["XXXX-SU"]),
    ("They meet on the first Monday of May each year.", ["P1Y"]),
    ("They meet every May 5.", ["XXXX-05-05"]),
    ("They meet every Christmas.", ["XXXX-12-25"]),
    ("They meet every Easter.", ["XXXX-XX-XX"]),
    ("Interest is payable each May 1 and Nov. 1.", ["XXXX-05-01", "XXXX-11-01"]),
    ("They meet the 2nd and 4th Tuesdays of each month.", ["XXXX-XX-WXX-2", "XXXX-XX-WXX-2"]),
    ("They meet on first and third Mondays.", ["XXXX-XX-WXX-1", "XXXX-XX-WXX-1"]),
    ("It is open every Monday to Friday.", ["P1W"]),
    ("It was cheaper in years past.", ["PAST_REF"]),
    ("It is years past its best.", []),
    ("They meet a few times a week.", ["P1W"]),
    ("They meet two or three times a week.", ["P1W"]),
    ("They meet 2-3 times a week.", ["P1W"]),
    ("She works mornings.", ["XXXX-XX-XXTMO"]),
    ("Mornings are cold here.", []),
]


@pytest.mark.parametrize(("text", "told"), ROWS, ids=[text for text, _ in ROWS])
def test_times_begin_as_told(text, told):
    assert_told("2018-08-08", text, told)


@pytest.mark.parametrize(("text", "values"), SETS, ids=[text for text, _ in SETS])
def test_sets_have_their_value(text, values):
    assert [phrase.timex.value for phrase in find(text, published="2018-08-08")] == values


def test_second_and_fourth_have_their_own_rule():
    found = find("They meet the 2nd and 4th Tuesdays of each month.", published="2018-08-08")
    assert [phrase.resolution.value.nth[0] for phrase in found] == [2, 4]
