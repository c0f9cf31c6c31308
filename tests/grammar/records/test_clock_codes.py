"""Times of day in four digits and with a dot, as reports, logs and notes of incidents write them."""

from __future__ import annotations

import pytest

import grammar
from grammar.policy import Policy

MONDAY = "2024-11-11"


def told(text: str, policy: Policy | None = None) -> list[tuple[str, str]]:
    """The phrases of a text with their TIMEX3 values."""
    return [(p.text, p.timex.value) for p in grammar.find(text, published=MONDAY, policy=policy)]


FOUR_DIGITS = [
    ("Time of call 1820. Ward closed 2145.", [("1820", "2024-11-11T18:20"), ("2145", "2024-11-11T21:45")]),
    ("Time of death 0415.", [("0415", "2024-11-11T04:15")]),
    (
        "Admitted on 3 March at 0740. Moved to theatre approx. 1200.",
        [("3 March at 0740", "2024-03-03T07:40"), ("approx. 1200", "2024-03-03T12:00")],
    ),
    (
        "Both crews were called out on 7 May 2019, 1905-2030.",
        [("7 May 2019, 1905", "2019-05-07T19:05"), ("2030", "2019-05-07T20:30")],
    ),
    (
        "Checks were made at 0220 and 1930 on the Friday and at 0410 on the Saturday.",
        [
            ("0220", "2024-11-08T02:20"),
            ("1930 on the Friday", "2024-11-08T19:30"),
            ("0410 on the Saturday", "2024-11-09T04:10"),
        ],
    ),
    ("The log was signed at 2045 on the 9th.", [("2045 on the 9th", "2024-11-09T20:45")]),
    ("The gate was locked at 1840 on Friday.", [("1840 on Friday", "2024-11-08T18:40")]),
    ("The meter was read at 1730 and 1945.", [("1730", "2024-11-11T17:30"), ("1945", "2024-11-11T19:45")]),
    (
        "The tunnel was shut from 2230 to 0500 overnight on 8-9 November.",
        [("2230", "2024-11-08T22:30"), ("0500 overnight on 8-9 November", "2024-11-09T05:00")],
    ),
    ("The ferry docked approx 0640 local.", [("approx 0640", "2024-11-11T06:40")]),
    ("The clip was taken ~05:20.", [("05:20", "2024-11-11T05:20")]),
    (
        "On 5 May 1941 at 2140 the boats left. By 2200 they had gone.",
        [("5 May 1941 at 2140", "1941-05-05T21:40"), ("2200", "1941-05-05T22:00")],
    ),
    (
        "The panel sat from 1420 to 1645 on the Thursday.",
        [("1420", "2024-11-07T14:20"), ("1645 on the Thursday", "2024-11-07T16:45")],
    ),
    ("It came between 1500 and 1530 on 4 May.", [("1500", "2024-05-04T15:00"), ("1530 on 4 May", "2024-05-04T15:30")]),
    # --- years all the same ---
    ("The index rose from 1500 to 1530 on Friday.", ["Friday"]),
    ("Flight no. 1917 was late.", []),
    ("See Holm (4 May 1998, 1915-1950).", ["4 May 1998", "1915", "1950"]),
    ("They met at noon on the Sunday Times roof.", ["noon"]),
    ("The Time of Troubles 1610.", []),
    ("Seen at 0630 on 6 June. Photo taken 1944. He was born 1920.", ["0630 on 6 June", "1944", "1920"]),
    ("On 5 May 1941 at 9:40 p.m. they left. It was built by 1500.", ["5 May 1941 at 9:40 p.m.", "1500"]),
    ("He fell at 0630 on 6 June. He lived at 1945 Elm Street.", ["0630 on 6 June"]),
    ("He fell at 0630 on 6 June. The mill was built around 1940.", ["0630 on 6 June", "around 1940"]),
    ("He fell at 0630 on 6 June. Crete, 1944.", ["0630 on 6 June", "1944"]),
    ("The lease was signed in Rome on 24 May 1998, 1999 at the latest.", ["24 May 1998"]),
    ("The index closed at 1840 on Friday.", ["Friday"]),
    ("Shares were at 1750 on Friday.", ["Friday"]),
]


@pytest.mark.parametrize(("text", "phrases"), FOUR_DIGITS, ids=[text for text, _ in FOUR_DIGITS])
def test_four_digits_are_a_time_of_day_where_the_text_tells_so(text, phrases):
    found = told(text)
    assert phrases in (found, [words for words, _ in found]), found


DOTTED = [
    (
        "The bus left at 07.15 on 4 October and passed the bridge at 07.21.40.",
        [("07.15 on 4 October", "2024-10-04T07:15"), ("07.21.40", "2024-10-04T07:21:40")],
    ),
    (
        "On 2 May we opened the shop at 9.30. The alarm rang at 09.52.",
        [("2 May", "2024-05-02"), ("9.30", "2024-05-02T09:30"), ("09.52", "2024-05-02T09:52")],
    ),
    (
        "She struck the rock at 1.12 a.m. on 3 May. By 1.37 the boats had gone.",
        [("1.12 a.m. on 3 May", "2024-05-03T01:12"), ("1.37", "2024-05-03T01:37")],
    ),
    (
        "The crew met at 03.10 on 3 May. It sank between 4.05 and 4.35.",
        [("03.10 on 3 May", "2024-05-03T03:10"), ("4.05", "2024-05-03T04:05"), ("4.35", "2024-05-03T04:35")],
    ),
    (
        "He was seen at 21.35 on the 4th. Before 23.10 he had gone. It ended at 23.45.",
        [("21.35 on the 4th", "2024-11-04T21:35"), ("23.10", "2024-11-04T23:10"), ("23.45", "2024-11-04T23:45")],
    ),
    (
        "She died at 3.10 in the morning. At 3.25 a nurse came.",
        [("3.10 in the morning", "2024-11-11T03:10"), ("3.25", "2024-11-11T03:25")],
    ),
    ("She was relieved at 02.35hrs.", [("02.35hrs", "2024-11-11T02:35")]),
    ("At 16.40 hrs the bridge was shut.", [("16.40 hrs", "2024-11-11T16:40")]),
    # --- prices, rates and lengths all the same ---
    ("On Friday the zloty was at 5.30.", [("Friday", "2024-11-08")]),
    ("The shop opened at 9.30 a.m. on 2 May. Its rate fell by 1.15.", [("9.30 a.m. on 2 May", "2024-05-02T09:30")]),
    ("The fund gained by 1.45 on Friday.", [("Friday", "2024-11-08")]),
    ("He won by 1.48 seconds.", [("1.48 seconds", "PT1.48S")]),
    ("The walk takes 2.30 hours.", [("2.30 hours", "PT2.3H")]),
    ("Balances are as at 05.04.22.", [("05.04.22", "2022-04-05")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrases"), DOTTED, ids=[text for text, _ in DOTTED])
def test_a_number_with_a_dot_is_a_time_of_day_where_the_text_tells_so(text, phrases):
    assert told(text) == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        (
            "05:40 – 112 call received. 05:52 – first boat on scene.",
            [("05:40", "2024-11-11T05:40"), ("05:52", "2024-11-11T05:52")],
        ),
        (
            "4 May 2016 – deed signed. 11 May – second payment.",
            [("4 May 2016", "2016-05-04"), ("11 May", "2016-05-11")],
        ),
        ("2012 Mar 7 – first meeting.", [("2012 Mar 7", "2012-03-07")]),
    ],
)
def test_entries_of_a_log(text, phrases):
    assert told(text) == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        (
            "Just after half past nine on Friday evening, 8 November, he rang. By twenty to eleven he was home.",
            [
                ("half past nine on Friday evening, 8 November", "2024-11-08T21:30"),
                ("twenty to eleven", "2024-11-08T22:40"),
            ],
        ),
        ("He was seen at 6 on the Saturday afternoon.", [("6 on the Saturday afternoon", "2024-11-09T18:00")]),
        (
            "The boat sailed at 5.15pm, an hour late, on Friday.",
            [("5.15pm", "2024-11-08T17:15"), ("Friday", "2024-11-08")],
        ),
        (
            "At 6 p.m., Mexico City time, on Oct. 30 it ended.",
            [("6 p.m., Mexico City time, on Oct. 30", "2024-10-30T18:00")],
        ),
        (
            "At 6 p.m., with rain falling, on Oct. 30, it ended.",
            [("6 p.m.", "2024-10-30T18:00"), ("Oct. 30", "2024-10-30")],
        ),
        (
            "At 6 p.m., the guards said, on Oct. 30 he had gone.",
            [("6 p.m.", "2024-11-11T18:00"), ("Oct. 30", "2024-10-30")],
        ),
    ],
)
def test_a_time_of_day_and_its_day_with_an_aside_between(text, phrases):
    assert told(text) == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        (
            "Das Boot lief um 17.20 Uhr, eine Stunde zu spät, am Freitag aus.",
            [("17.20 Uhr", "2024-11-08T17:20"), ("Freitag", "2024-11-08")],
        ),
        ("Der Film entstand ~05:20.", [("05:20", "2024-11-11T05:20")]),
        (
            "Am 4. März um 0740 eingeliefert. Gegen 1200 verlegt.",
            [("4. März um 0740", "2024-03-04T07:40"), ("Gegen 1200", "2024-03-04T12:00")],
        ),
        (
            "In der Nacht vom 8. auf den 9. November brannte es.",
            [("der Nacht vom 8. auf den 9. November", "2024-11-08TNI")],
        ),
        (
            "In der Nacht vom 30. April zum 1. Mai 2023 brannte es.",
            [("der Nacht vom 30. April zum 1. Mai 2023", "2023-04-30TNI")],
        ),
        (
            "Um 3 Uhr in der Nacht vom 8. auf den 9. November brannte es.",
            [("3 Uhr in der Nacht vom 8. auf den 9. November", "2024-11-09T03:00")],
        ),
        ("Die Spielzeit 2011/12 war lang.", [("2011/12", "P2Y")]),
        ("Es wuchs von 2004/05 bis 2007/08.", [("2004/05", "2004"), ("2007/08", "2008")]),
        ("Nach § 1746 haftet er. Prüfer kamen in den Wochen 5 und 6.", []),
    ],
)
def test_the_same_in_german(text, phrases):
    found = grammar.find(text, published=MONDAY, language="de")
    assert [(p.text, p.timex.value) for p in found] == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("It closed two days before the SEC acted.", ["two days"]),
        ("COMES NOW the Defendant and answers.", []),
        ("He was freed 18 months later to the week.", ["18 months later"]),
    ],
)
def test_words_that_only_look_like_times(text, phrases):
    assert [words for words, _ in told(text)] == phrases


BEFORE_DAY = [
    ("Firing began at 2100 Thursday.", [("2100 Thursday", "2024-11-07T21:00")]),
    ("The crew met at 1515 yesterday.", [("1515 yesterday", "2024-11-10T15:15")]),
    ("The gates open at 1830 tonight.", [("1830 tonight", "2024-11-11T18:30")]),
    (
        "The bridge was shut from 2300 on Saturday until 0600 on Sunday.",
        [("2300 on Saturday", "2024-11-09T23:00"), ("0600 on Sunday", "2024-11-10T06:00")],
    ),
    (
        "The ban runs 2200 Friday to 0500 Saturday.",
        [("2200 Friday", "2024-11-15T22:00"), ("0500 Saturday", "2024-11-16T05:00")],
    ),
    ("Shut 2100 Sat - 0600 Mon.", [("2100 Sat", "2024-11-16T21:00"), ("0600 Mon", "2024-11-18T06:00")]),
    ("Shut 9 p.m. Sat - 6 a.m. Mon.", [("9 p.m. Sat", "2024-11-16T21:00"), ("6 a.m. Mon", "2024-11-18T06:00")]),
    ("Open on Friday until 0300 on Saturday.", [("Friday", "2024-11-15"), ("0300 on Saturday", "2024-11-16T03:00")]),
    ("The siren went at 2130h Friday.", [("2130h Friday", "2024-11-08T21:30")]),
    ("It was lit at 0915z and 12:40z.", [("0915z", "2024-11-11T09:15"), ("12:40z", "2024-11-11T12:40")]),
    # --- numbers and years ---
    ("The shop sold 2100 Thursday.", [("Thursday", "2024-11-07")]),
    ("The index closed at 2100 Thursday.", [("Thursday", "2024-11-07")]),
    ("By 1980 Friday markets were gone.", [("1980", "1980"), ("Friday", "2024-11-08")]),
    ("He died in 1945. Yesterday she did.", [("1945", "1945"), ("Yesterday", "2024-11-10")]),
]


@pytest.mark.parametrize(("text", "values"), BEFORE_DAY, ids=[text for text, _ in BEFORE_DAY])
def test_four_digits_right_before_their_day_are_an_hour(text, values):
    assert told(text) == values


GROUPS = [
    # date-time groups: day, hour and minute, zone, month, year
    ("Contact was lost 020915ZNOV24 off the cape.", [("020915ZNOV24", "2024-11-02T09:15")]),
    ("Contact was lost 020915Z NOV 24 off the cape.", [("020915Z NOV 24", "2024-11-02T09:15")]),
    ("DTG 020915ZNOV2024.", [("020915ZNOV2024", "2024-11-02T09:15")]),
    ("The order of 061200B JUN 44 was kept.", [("061200B JUN 44", "1944-06-06T12:00")]),
    (
        "From 020915ZNOV24 to 031200ZNOV24 the road was shut.",
        [("020915ZNOV24", "2024-11-02T09:15"), ("031200ZNOV24", "2024-11-03T12:00")],
    ),
    ("DTG 310915ZAPR24", [("310915ZAPR24", "")]),
    ("Part 020915ZNUT24 of lot 020915Z.", []),
    # as names of files have it
    ("Frame 20241102_091507 is sharp.", [("20241102_091507", "2024-11-02T09:15:07")]),
    ("Serial 20249902_091507 is gone.", []),
]


@pytest.mark.parametrize(("text", "expected"), GROUPS)
def test_groups_of_day_and_time(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_the_letter_of_a_group_is_its_zone() -> None:
    for letter, hour in (("Z", 9), ("A", 8), ("M", 21), ("N", 10), ("Y", 21)):
        day = {"M": 1}.get(letter, 2)
        found = grammar.resolve(f"020915{letter}NOV24", published=MONDAY, timezone="UTC").value
        assert isinstance(found, grammar.Interval)
        assert found.lower == f"2024-11-{day:02}T{hour:02}:15:00"
