"""Hours of notices, fixtures and reports: of which day they are, and which come each night."""

from __future__ import annotations

import pytest

from grammar import find
from tests.grammar.told import assert_told

WRITTEN = [
    ("2018-08-01", "The replay is on Sunday 5 August, with throw-in set for 3.0pm.", "2018-08-05 2018-08-05T15:00"),
    ("2018-08-01", "Doors open at 8.0 pm on Friday.", "2018-08-03T20:00"),
    ("2018-08-01", "Mass is at 7.0 p.m. on Friday.", "2018-08-03T19:00"),
    (
        "2018-08-01",
        "Rain comes tonight. It will be fine on Friday, with upper 50s early and mid 70s in the afternoon.",
        "2018-08-01T21:00 2018-08-03 2018-08-03T12:00",
    ),
    (
        "2018-08-01",
        "The bypass will be shut overnight until 6am. It was shut overnight until 5am.",
        "2018-08-01T21:00 2018-08-02T06:00 - -",
    ),
    (
        "2018-08-01",
        "Elm Road is closed until 19 August. The bypass will be shut overnight until 13 August.",
        "2018-08-19 XXXX-XX-XXTNI 2018-08-13",
    ),
    ("2018-08-01", "The bypass was shut overnight until 6am.", "2018-07-31T21:00 2018-08-01T06:00"),
    # others
    ("2018-08-01", "He sang in upper rooms in the 80s.", "1980"),
    ("2018-08-01", "Shares rose 2.0 points on Friday.", "2018-07-27"),
    ("2018-08-01", "Version 2.0 was out on Friday.", "2018-07-27"),
]
SETS = [
    ("The lane will be closed from 8pm to 6am for three nights.", "XXXX-XX-XXT20:00 P3D"),
    ("The bridge is shut between 10pm and 5am until 13 August.", "XXXX-XX-XXT22:00 2018-08-13"),
    ("The bridge is shut from 10pm to 5am until further notice.", "XXXX-XX-XXT22:00"),
    ("A curfew was imposed from 21.00 to 0500 hrs starting on Friday night.", "XXXX-XX-XXT21:00 2018-07-27"),
    ("The road will be closed from 9 p.m. to 5 a.m. beginning Monday.", "XXXX-XX-XXT21:00 2018-08-06"),
    ("The shop will be open from 9 a.m. to 5 p.m., starting on 6 August.", "XXXX-XX-XXT09:00 2018-08-06"),
    ("The talks will last from 9 a.m. to 5 p.m., starting with a prayer.", "2018-08-01T09:00 2018-08-01T17:00"),
    ("The lane will be shut at 5 a.m. starting on Monday.", "2018-08-06T05:00"),
    ("Normally, the No. 14 buses pass in the morning.", "XXXX-XX-XXTMO"),
    ("The tunnel closes overnight from 9pm until 5am for two nights.", "XXXX-XX-XXTNI XXXX-XX-XXT21:00 P2D"),
    ("Crews will work from 9am to 3pm for the next three days.", "XXXX-XX-XXT09:00 -"),
    ("The pool is open from 6am to 9pm through Labor Day.", "XXXX-XX-XXT06:00 2018-09-03"),
    ("The museum is open from 10am to 4pm and costs nothing.", "XXXX-XX-XXT10:00"),
    ("Our phones are open between 8am and 6pm.", "XXXX-XX-XXT08:00"),
    # others: of one day
    ("The museum is open from 10am to 4pm today.", "2018-08-01T10:00 2018-08-01T16:00"),
    ("The museum is open from 10am until 4pm on Sunday.", "2018-08-05T10:00 2018-08-05T16:00"),
    ("The fete is on Friday and is open from 10am to 4pm.", "2018-08-03 2018-08-03T10:00 2018-08-03T16:00"),
    ("Overnight closures are planned. The lane will be shut from 9pm to 6am.", "- XXXX-XX-XXT21:00"),
    ("Overnight closures are planned. The meeting will be from 7pm to 8pm.", "- 2018-08-01T19:00 2018-08-01T20:00"),
    ("The lane was closed overnight. It was shut from 9pm to 6am.", "2018-07-31T21 2018-07-31T21:00 2018-08-01T06:00"),
    ("The road was open from 9am to 5pm.", "2018-08-01T09:00 2018-08-01T17:00"),
    ("The road is closed from noon to 1pm.", "2018-08-01T12:00 2018-08-01T13:00"),
    ("The lane will be closed from 8pm to 6am for repairs.", "2018-08-01T20:00 2018-08-02T06:00"),
    ("On Friday the fair is open from 10am to 5pm.", "2018-08-03 2018-08-03T10:00 2018-08-03T17:00"),
    ("Rain fell from 3pm to 6pm for the first time in days.", "2018-08-01T15:00 2018-08-01T18:00 -"),
    ("The road was closed from 3pm to 6pm for a second day.", "2018-08-01T15:00 2018-08-01T18:00"),
    ("Rain will fall from 3pm to 6pm through the valley.", "2018-08-01T15:00 2018-08-01T18:00"),
    ("The talks ran from 2pm to 4pm two days before the vote.", "2018-08-01T14:00 2018-08-01T16:00 -"),
    ("Rain is expected overnight for most of the region.", "2018-08-01T21:00"),
]
DAYS = [
    ("The window shuts on Thursday at 11 pm. Clubs in France have until 10 pm.", "2024-02-01T22:00:00"),
    ("The shop closed at 8 pm on Monday. It will stay open until 6 pm.", "2024-01-31T18:00:00"),
    ("The road was closed at 3 pm on Monday. It will be shut until 10 am.", "2024-01-31T10:00:00"),
    ("The road was closed at 3 pm on Monday. It will be shut until 10 a.m.", "2024-01-31T10:00:00"),
    # others: the next day
    ("The road was closed at 3 pm on Monday. It was shut until 10 am.", "2024-01-30T10:00:00"),
    ("Fire broke out at 8 p.m. on Monday. Crews stayed until noon.", "2024-01-30T12:00:00"),
    ("The talks began at 9 p.m. on Monday and went on until 4 p.m.", "2024-01-30T16:00:00"),
    ("They met at 3 p.m. on Monday and talked until 2 a.m.", "2024-01-30T02:00:00"),
]


@pytest.mark.parametrize(("published", "text", "told"), WRITTEN)
def test_told(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(("text", "told"), SETS)
def test_hours_of_several_nights(text, told):
    assert_told("2018-08-01", text, told)


@pytest.mark.parametrize(("text", "end"), DAYS)
def test_an_hour_until_which_something_lasts_is_of_its_day(text, end):
    last = find(text, published="2024-01-31")[-1]
    assert last.resolution.within.upper == end


OF_EACH = [
    ("2021-01-22", "The bridge will be closed through Feb. 1 between 9 p.m. and 5 a.m.", "- XXXX-XX-XXT21"),
    ("2021-01-22", "Mill Lane will be shut until Friday from 9am to 3pm.", "- XXXX-XX-XXT09"),
    ("2021-01-22", "Through Thursday, drivers can expect lane closures on the bridge between 8 p.m. and 5 a.m.",
     "- XXXX-XX-XXT20"),
    ("2021-01-22", "Through Thursday, we expect overnight double-left lane closures from 8 p.m. to 5 a.m.",
     "- XXXX-XX-XXTNI XXXX-XX-XXT20"),
    ("2021-01-22", "From Monday to Thursday, the bridge will be shut between 8 p.m. and 5 a.m.",
     "2021-01-25 2021-01-28 XXXX-XX-XXT20"),
    ("2021-01-22", "The fair was held from 12 to 14 January between 10am and 4pm.", "2021-01-12 XXXX-XX-XXT10"),
    ("2021-01-22", "The fair runs Jan. 25-29 from 9 a.m. to 5 p.m.", "2021-01-25 XXXX-XX-XXT09"),
    ("2021-01-22", "The bridge will be shut from 9am to 3pm from 25 to 29 January.", "XXXX-XX-XXT09 2021-01-25"),
    ("2021-01-22", "From Monday the shop will open from 10am to 4pm.", "2021-01-25 XXXX-XX-XXT10"),
    # --- hours of one day ---
    ("2021-01-22", "The sale was postponed until Friday, 9 a.m. to 5 p.m.", "2021-01-22T09 2021-01-22T17"),
    ("2021-01-22", "He stayed until Thursday and left on Friday between 9 a.m. and 10 a.m.",
     "- 2021-01-22T09 2021-01-22T10"),
    ("2021-01-22", "The fog lasted until Thursday. He drove from 9am to 3pm.", "- 2021-01-21T09 2021-01-21T15"),
    ("2021-01-22", "He was held from Monday to Tuesday from 9 p.m. to 4 a.m.",
     "2021-01-18 2021-01-19 2021-01-18T21 2021-01-19T04"),
    ("2021-01-22", "He has been in jail since Monday and was questioned from 9 a.m. to 3 p.m.",
     "2021-01-18 2021-01-18T09 2021-01-18T15"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), OF_EACH, ids=[text for _, text, _ in OF_EACH])
def test_hours_beside_days_from_one_to_another_are_of_each(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


NOW = [
    ("2019-03-22", "Works begin on Saturday. The road is currently shut until 11pm.", "2019-03-23 - 2019-03-22T23"),
    ("2019-03-22", "The road was shut on Thursday. It is now open until 9pm.", "2019-03-21 - 2019-03-22T21"),
    ("2019-03-22", "Works begin on Saturday. The road will be shut until 11pm.", "2019-03-23 2019-03-23T23"),
    ("2019-03-22", "It is now shut until 11pm on Saturday.", "- 2019-03-23T23"),
]


@pytest.mark.parametrize(("published", "text", "told"), NOW, ids=[text for _, text, _ in NOW])
def test_an_hour_until_which_something_is_so_now_is_of_today(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
