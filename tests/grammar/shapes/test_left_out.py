"""Sets with days left out, hours beside how often something comes, and lists that go on with one more day."""

from __future__ import annotations

import pytest

import grammar

SETS = [
    (
        "We are open daily, except Sundays, at 9am.",
        "FREQ=DAILY FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA;BYHOUR=9;BYMINUTE=0",
    ),
    (
        "The bus runs daily except Mondays from 10am to 5pm.",
        "FREQ=DAILY FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA,SU;BYHOUR=10;BYMINUTE=0",
    ),
    (
        "The museum is open daily (except Monday) from 10am.",
        "FREQ=DAILY FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA,SU;BYHOUR=10;BYMINUTE=0",
    ),
    (
        "It runs every day except Saturday at 12.15pm.",
        "FREQ=DAILY FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SU;BYHOUR=12;BYMINUTE=15",
    ),
    ("We are open every day but Tuesday.", "FREQ=DAILY FREQ=WEEKLY;BYDAY=TU"),
    ("We are open every day apart from Tuesday.", "FREQ=DAILY FREQ=WEEKLY;BYDAY=TU"),
    (
        "The shop is open from 9am to 5.30pm Monday to Friday, from 9am to 5pm on Saturday and from 11am to "
        "4pm on Sunday.",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9;BYMINUTE=0 "
        "FREQ=WEEKLY;BYDAY=SA;BYHOUR=9;BYMINUTE=0 FREQ=WEEKLY;BYDAY=SU;BYHOUR=11;BYMINUTE=0",
    ),
    ("Open daily from 9am to 5pm and on Thursday until 7pm.", "FREQ=DAILY;BYHOUR=9;BYMINUTE=0 FREQ=WEEKLY;BYDAY=TH"),
    ("Buses run every 15 minutes from 7am until 7pm.", "FREQ=MINUTELY;INTERVAL=15 FREQ=DAILY;BYHOUR=7;BYMINUTE=0"),
    ("Trains run hourly from 6am to 11pm.", "FREQ=HOURLY FREQ=DAILY;BYHOUR=6;BYMINUTE=0"),
    ("Open seven days a week, 6.30am to 9pm.", "P1W FREQ=DAILY;BYHOUR=6;BYMINUTE=30"),
    (
        "The shop is open from 10 a.m. to 6 p.m. Mondays to Saturdays.",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA;BYHOUR=10;BYMINUTE=0",
    ),
    ("Open between 10 a.m. and 4 p.m. Tuesdays through Fridays.", "FREQ=WEEKLY;BYDAY=TU,WE,TH,FR;BYHOUR=10;BYMINUTE=0"),
    ("The office is normally open Monday to Friday.", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("We usually deliver on Tuesday and Friday.", "FREQ=WEEKLY;BYDAY=TU FREQ=WEEKLY;BYDAY=FR"),
    ("He teaches twice a week, on Tuesday and Friday.", "P1W FREQ=WEEKLY;BYDAY=TU FREQ=WEEKLY;BYDAY=FR"),
    (
        "It meets three times a week: Monday, Wednesday and Friday.",
        "P1W FREQ=WEEKLY;BYDAY=MO FREQ=WEEKLY;BYDAY=WE FREQ=WEEKLY;BYDAY=FR",
    ),
    ("Every Friday he drives to Bath, and comes home the next day.", "FREQ=WEEKLY;BYDAY=FR FREQ=WEEKLY;BYDAY=SA"),
    ("They used to meet on Wednesday.", "FREQ=WEEKLY;BYDAY=WE"),
    ("A knife was used to open it at 4 a.m.", "2022-07-04T04:00"),
    ("It is published weekly, on Thursday.", "FREQ=WEEKLY FREQ=WEEKLY;BYDAY=TH"),
    ("A market takes place on the second Saturday of the month, and stalls cost little.", "FREQ=MONTHLY;BYDAY=2SA"),
    ("Mass is said on the last Thursday of the month.", "FREQ=MONTHLY;BYDAY=-1TH"),
    ("On the first Sunday of the month they sing.", "FREQ=MONTHLY;BYDAY=1SU"),
    ("It opens at noon on the third Sunday of the month.", "FREQ=MONTHLY;BYDAY=3SU;BYHOUR=12;BYMINUTE=0"),
    ("The trial begins on the first Monday of the month.", "2022-07-04"),
    ("The shop closed at 6 p.m. Mondays are quiet.", "2022-07-04T18:00 FREQ=WEEKLY;BYDAY=MO"),
    ("Police patrol hourly. At 6 p.m. a man was seen.", "FREQ=HOURLY 2022-07-04T18:00"),
    ("He was paid twice a week. On Tuesday he left.", "P1W 2022-06-28"),
    ("Interest is payable annually on the 30th day of June.", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30"),
    ("They march every year on the Fourth of July.", "XXXX-XX-XX"),
    ("Fees are due 31 January every year.", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31"),
]


@pytest.mark.parametrize(("text", "told"), SETS)
def test_sets_by_their_rules(text: str, told: str) -> None:
    found = grammar.find(text, published="2022-07-04")
    rules = [getattr(one.resolution.value, "rrule", None) or one.timex.value for one in found]
    assert " ".join(rules) == told
