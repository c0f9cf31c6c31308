"""Times of day in running text: the half of the day and the day that a bare one is of, and what stands between both."""

from __future__ import annotations

import pytest

import grammar
from grammar.meaning import Clock, leaves
from grammar.policy import Policy

MONDAY = "2024-11-11"


def told(text: str, policy: Policy | None = None) -> list[tuple[str, str]]:
    """The phrases of a text with their TIMEX3 values."""
    return [(p.text, p.timex.value) for p in grammar.find(text, published=MONDAY, policy=policy)]


GONE_ON = [
    ("It began on the morning of 8 May 1918. By noon the guns had been taken.", ("noon", "1918-05-08T12:00")),
    ("It began on the evening of 10 May 1857. By morning they were there.", ("morning", "1857-05-11TMO")),
    ("It went off at 12:42 p.m. on 20 July 1944. Before 1 a.m. he was dead.", ("1 a.m.", "1944-07-21T01:00")),
    ("Ten years ago this morning at 7:59 a train left.", ("Ten years ago this morning at 7:59", "2014-11-11T07:59")),
    ("It began at 12:54 a.m. on June 14 last year. By 1:30 it had reached the roof.", ("1:30", "2023-06-14T01:30")),
    # --- the half of the day that is nearest to the hour told last ---
    ("The band came on at 9 p.m. on Friday. By 10:45 the hall was empty.", ("10:45", "2024-11-08T22:45")),
    ("The tram was hit at 4:10 p.m. on Friday and moved at 5:05.", ("5:05", "2024-11-08T17:05")),
    ("The bridge shut at 1:20 in the afternoon; it opened at 2:10.", ("2:10", "2024-11-11T14:10")),
    ("The talks opened at ten in the morning on Friday. By two o'clock all left.", ("two o'clock", "2024-11-08T14:00")),
    ("On the evening of 3 May 1902 they met. By nine o'clock all was signed.", ("nine o'clock", "1902-05-03T21:00")),
    ("The first hearing began at 9:30. The next one ended at 1:15.", ("1:15", "2024-11-11T13:15")),
    ("School begins at 8:45 and ends at 3:15.", ("3:15", "2024-11-11T15:15")),
    ("Kick-off is at 3 p.m. on Friday. The gates open at 1:30.", ("1:30", "2024-11-15T13:30")),
    ("The fire broke out at 11 p.m. on Friday and was out at 12:40.", ("12:40", "2024-11-09T00:40")),
    ("The shop opened at 8 a.m. on Friday. By 9:30 all was sold.", ("9:30", "2024-11-08T09:30")),
    ("The show ran from 7 p.m. on Friday until 9:30.", ("9:30", "2024-11-08T21:30")),
    # --- what had happened lies before it ---
    ("The shed burned at 1:10 a.m. on Friday. A neighbour had called at 12:50.", ("12:50", "2024-11-08T00:50")),
    ("The vote was taken at 4 p.m. on Friday. The chair had left at 11:30.", ("11:30", "2024-11-08T11:30")),
    ("The ship was seen at 2:30 a.m. on Friday. It had sailed at 10 p.m.", ("10 p.m.", "2024-11-07T22:00")),
    # --- what comes next in a sentence comes later; a verb that looks like an aside is none of the same day ---
    ("The shop opens at 9 a.m. on 5 May 2020 and closes at 6:30.", ("6:30", "2020-05-05T18:30")),
    ("Friday's game ended at 10:20 p.m. Fans began to leave at 9:45.", ("9:45", "2024-11-08T21:45")),
    ("On the evening of 3 May the ship struck a rock. At 2:20 a.m. she sank.", ("2:20 a.m.", "2024-05-04T02:20")),
    # --- on the clock of 24 an hour is as it is written ---
    ("The tram was hit at 16:10 on Friday. The first call had come at 9:05.", ("9:05", "2024-11-08T09:05")),
    # --- past midnight ---
    ("The storm came ashore at 5:30 p.m. on Friday. By 2 a.m. it was gone.", ("2 a.m.", "2024-11-09T02:00")),
    ("The ship left at 8 p.m. on Friday, due in port at 11 a.m.", ("11 a.m.", "2024-11-09T11:00")),
    ("The ball began at 10 p.m. on Friday and lasted until 5 a.m.", ("5 a.m.", "2024-11-09T05:00")),
    ("She died at 11 p.m. on Friday; he died at dawn.", ("dawn", "2024-11-09TMO")),
    ("Power failed at 22:15 on Friday. It was back by 03:40.", ("03:40", "2024-11-09T03:40")),
    ("The guard came at 9 p.m. on Friday and left at 7 a.m.", ("7 a.m.", "2024-11-09T07:00")),
    ("The polls closed at 8 p.m. on Friday. They had opened at 7 a.m.", ("7 a.m.", "2024-11-08T07:00")),
    ("Trading ended at 4 p.m. on 4 July. It began at 9:30.", ("9:30", "2024-07-04T09:30")),
    ("Trading ended at 4 p.m. on 4 July. By 9:30 the hall was empty.", ("9:30", "2024-07-04T21:30")),
    ("The polls closed at 9 p.m. on 4 July. They opened at 7 a.m.", ("7 a.m.", "2024-07-04T07:00")),
    ("The flag came down at 7:30 p.m. on Friday. At midnight the state was no more.", ("midnight", "2024-11-09T00:00")),
    ("The flag came down at 7:30 a.m. on Friday. It had been up since midnight.", ("midnight", "2024-11-08T00:00")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase"), GONE_ON, ids=[text for text, _ in GONE_ON])
def test_a_bare_time_of_day_goes_on_from_the_one_told_last(text, phrase):
    assert phrase in told(text), told(text)


def test_the_other_half_of_the_day_stays_a_candidate():
    *_, last = grammar.find("The band came on at 9 p.m. on Friday. By 10:45 it was over.", published=MONDAY)
    assert "2024-11-08T10:45:00" in [one.value.edtf for one in last.resolution.candidates], last.resolution.candidates


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The meeting is on Sunday at 3.", "2024-11-17T15:00"),
        ("The doors open on Sunday from 1 to 5.", "2024-11-17T13:00"),
        ("The shop opens on Friday at 7.", "2024-11-15T07:00"),
        ("They met on Sunday at 3.", "2024-11-10T15:00"),
        ("The meeting is on Sunday at 3 a.m.", "2024-11-17T03:00"),
        ("Join us tomorrow at 3.", "2024-11-12T15:00"),
        ("Wake her tomorrow at 6.", "2024-11-12T06:00"),
    ],
)
def test_an_early_hour_of_a_day_that_lies_ahead_is_one_of_the_afternoon(text, value):
    (phrase,) = grammar.find(text, published=MONDAY)
    assert phrase.resolution.value.lower.startswith(value)
    halves = [one.value.lower for one in phrase.resolution.candidates if one.policy == "half of the day"]
    assert halves or "a.m." in text


def test_a_story_keeps_the_half_of_its_day():
    found = told("The crowd met at 10 p.m. on 3 May 1805. By 11:30 it was gone.", Policy.narrative())
    assert found[-1] == ("11:30", "1805-05-03T23:30")


APART = [
    ("The bridge closed at noon and stays shut till 7am Friday.", ("noon", "2024-11-11T12:00")),
    # --- whose clock it is, or a word by the way, between a time of day and its day: one phrase ---
    ("Apply by 4pm Lagos time on Friday 15 November.", ("4pm Lagos time on Friday 15 November", "2024-11-15T16:00")),
    ("It began at 4:00 p.m. (Oslo time) on 20 May 2020.", ("4:00 p.m. (Oslo time) on 20 May 2020", "2020-05-20T16:00")),
    ("It was seen at 14:20 (local) on 9 April.", ("14:20 (local) on 9 April", "2024-04-09T14:20")),
    ("It was seen at 14:20, probably on 9 April.", ("14:20, probably on 9 April", "2024-04-09T14:20")),
    ("Work goes on at 9am local tomorrow.", ("9am local tomorrow", "2024-11-12T09:00")),
    ("It ended at 14:05 UTC (Jul 8).", ("14:05 UTC (Jul 8)", "2024-07-08T14:05")),
    ("It fell at 9:31 p.m. ADT Friday.", ("9:31 p.m. ADT Friday", "2024-11-08T21:31")),
    # --- a place between both: two phrases of one day ---
    ("The mill was hit at 5:10 p.m. near the harbour on Friday.", ("5:10 p.m.", "2024-11-08T17:10")),
    ("He fell at 3.17 p.m. on lap nine yesterday.", ("3.17 p.m.", "2024-11-10T15:17")),
    ("He left at 9 a.m. for talks on Friday.", ("9 a.m.", "2024-11-11T09:00")),
    ("He spoke at 9 a.m. and the board met on Friday.", ("9 a.m.", "2024-11-11T09:00")),
    ("On Thursday he left at 9 a.m. for talks in Oslo on Friday.", ("9 a.m.", "2024-11-07T09:00")),
    # --- two times of one day, of which the last alone tells it ---
    ("The booths open at 6am and close at 9pm on 4 July.", ("6am", "2025-07-04T06:00")),
    ("The call is at 11am BST / 6am EDT on 18 June 2025.", ("11am BST", "2025-06-18T11:00")),
    ("Bells rang at 8 am and 8 pm on Sunday.", ("8 am", "2024-11-10T08:00")),
    ("Ferries sailed at 9 a.m., 11 a.m. and 3 p.m. on July 28.", ("9 a.m.", "2024-07-28T09:00")),
    ("On Monday he left at 9 a.m. and at 10 p.m. on Friday.", ("9 a.m.", "2024-11-11T09:00")),
    ("He left at 9 a.m. Bells rang at 8 pm on Sunday.", ("9 a.m.", "2024-11-11T09:00")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase"), APART, ids=[text for text, _ in APART])
def test_a_time_of_day_takes_the_day_told_behind_it(text, phrase):
    assert phrase in told(text), told(text)


def test_a_story_dates_a_time_of_day_behind_which_a_zone_is_told():
    found = told("It rose at 21:48 Oslo time on 4 October 1957.", Policy.narrative())
    assert found == [("21:48 Oslo time on 4 October 1957", "1957-10-04T21:48")]


DAYS = [
    # --- the day before or after, where no event follows ---
    ("He had come in at 9.30 a.m. the day before.", ("9.30 a.m. the day before", "2024-11-10T09:30")),
    ("It rained on 3 May 2020. By 7:25 p.m. the day after, it fell.", ("7:25 p.m. the day after", "2020-05-04T19:25")),
    ("It was shut at 5 p.m. the day before the vote.", ("the day", "XXXX-XX-XX")),
    # --- since when something is so tells no day of what comes next, unless it is near ---
    ("She had been held since June 30, 2019. The swap was at 6 p.m.", ("6 p.m.", "2024-11-11T18:00")),
    ("The road has been shut since Friday. A lorry had burned there at 6 p.m.", ("6 p.m.", "2024-11-08T18:00")),
    ("The vote, first due Dec 11, is at 7pm or so tonight.", ("7pm or so tonight", "2024-11-11T19:00")),
    ("Sun, Nov 3: Bray v Athlone, 4pm. Wed, Nov 6: Final, Cork, 8pm.", ("8pm", "2024-11-06T20:00")),
    # --- midnight: past it, to it, the same moment on another clock ---
    ("The vote ended just past midnight today.", ("midnight today", "2024-11-11T00:00")),
    ("The vote ended at midnight today.", ("midnight today", "2024-11-12T00:00")),
    ("It closed at one minute past midnight Friday.", ("one minute past midnight Friday", "2024-11-08T00:01")),
    ("It sank at two minutes after midnight on Friday.", ("two minutes after midnight on Friday", "2024-11-08T00:02")),
    ("It sank two minutes before midnight on Friday.", ("two minutes before midnight on Friday", "2024-11-08T23:58")),
    ("It ended at half past midnight on 3 May 1902.", ("half past midnight on 3 May 1902", "1902-05-03T00:30")),
    ("It ended at one minute to midnight.", ("one minute to midnight", "2024-11-11T23:59")),
    ("It fell just after 6pm local time (15:00 GMT) on Friday.", ("6pm local time", "2024-11-08T18:00")),
    ("It fell shortly before 5:30 p.m. (1430 GMT) on Friday.", ("1430 GMT", "2024-11-08T14:30")),
    ("It lit up at 11:40 a.m. and the plane was down by 11:53 a.m. on Friday.", ("11:40 a.m.", "2024-11-08T11:40")),
    ("They called at 06:22; contact was lost at 06:33 on October 29.", ("06:22", "2024-10-29T06:22")),
    ("He left at 8:00 today; the train was due at 9:00 on Friday.", ("9:00 on Friday", "2024-11-08T09:00")),
    ("It shut at 5pm; it will open by 9 a.m. on Friday.", ("5pm", "2024-11-11T17:00")),
    ("Situation at 1945, 4 November: 61 treated.", ("1945, 4 November", "2024-11-04T19:45")),
    ("As of 2000, 3 November, the cordon is in place.", ("2000, 3 November", "2024-11-03T20:00")),
    ("In 1945, 4 September was a Tuesday.", ("1945, 4 September", "1945-09-04")),
    ("It was shut between midnight and 6 a.m. on Sunday.", ("midnight", "2024-11-10T00:00")),
    ("It was shut between midnight and 6 a.m. on Sunday.", ("6 a.m. on Sunday", "2024-11-10T06:00")),
    ("It will be shut midnight-6am Sunday.", ("6am Sunday", "2024-11-17T06:00")),
    ("It was shut on Sunday from midnight to dawn.", ("Sunday from midnight", "2024-11-10T00:00")),
    ("It rang at midnight and at 6 a.m. on Sunday.", ("midnight", "2024-11-10T00:00")),
    ("It will be shut from midnight on Saturday to 6 a.m. on Sunday.", ("midnight on Saturday", "2024-11-17T00:00")),
    ("It will be shut from 9 p.m. to midnight on Sunday.", ("midnight on Sunday", "2024-11-18T00:00")),
    ("They left at 11 p.m. on 31 January (midnight CET).", ("midnight CET", "2024-02-01T00:00")),
    ("They leave on March 29, 2019, at midnight there (11pm GMT).", ("11pm GMT", "2019-03-29T23:00")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase"), DAYS, ids=[text for text, _ in DAYS])
def test_the_day_of_a_time_of_day(text, phrase):
    assert phrase in told(text), told(text)


DOTTED = [
    ("She was last seen at 7.08 last night.", ("7.08 last night", "2024-11-10T19:08")),
    ("He died at 9.40 on Saturday.", ("9.40 on Saturday", "2024-11-09T09:40")),
    ("The sides meet at 12.45 today.", ("12.45 today", "2024-11-11T12:45")),
    ("The wall fell at 7.20 on Sunday morning.", ("7.20 on Sunday morning", "2024-11-10T07:20")),
    ("The baths open at 3.30 in the afternoon.", ("3.30 in the afternoon", "2024-11-11T15:30")),
    ("The ferry left at 12.10 BST today.", ("12.10 BST today", "2024-11-11T12:10")),
    ("The wall fell at 11.30 on Jan 12.", ("11.30 on Jan 12", "2024-01-12T11:30")),
    ("The show is tonight 6.30.", ("tonight 6.30", "2024-11-11T18:30")),
    ("They came at 9.40 on the morning of 5 May.", ("9.40 on the morning of 5 May", "2024-05-05T09:40")),
    ("The fort fell at 7.50 the following morning.", ("7.50 the following morning", "XXXX-XX-XXT07:50")),
    ("The hearing was on 22 May, at 10.30.", ("22 May, at 10.30", "2024-05-22T10:30")),
    ("About 6.15 yesterday evening a lorry burned.", ("About 6.15 yesterday evening", "2024-11-10T18:15")),
    ("It fell at 7.15 on Sunday morning. Ten minutes earlier it shook.", ("Ten minutes earlier", "2024-11-10T07:05")),
    # --- prices, scores, rates and other numbers with a dot ---
    ("The pound stood at 1.45 on Friday.", ("Friday", "2024-11-08")),
    ("Shares in the mill ended at 9.45 on Friday.", ("Friday", "2024-11-08")),
    ("She averaged 7.49 on Sunday.", ("Sunday", "2024-11-10")),
    ("The yield was at 4.35 last night.", ("last night", "2024-11-10TNI")),
    ("It rose by 1.25 on Friday.", ("Friday", "2024-11-08")),
    ("On Friday it stood at 1.45 against the dollar.", ("Friday", "2024-11-08")),
    ("It opened at $7.30 on Friday.", ("Friday", "2024-11-08")),
    ("It opened at 7.30% on Friday.", ("Friday", "2024-11-08")),
    ("Version 2.15 on Friday mended it.", ("Friday", "2024-11-08")),
    ("She won in 3.43 on Saturday.", ("Saturday", "2024-11-09")),
    ("A loaf costs 4.50 today.", ("today", "2024-11-11")),
    ("The lake stood at 2.25 metres on Friday.", ("Friday", "2024-11-08")),
    ("The count was at 7.30 by noon.", ("noon", "2024-11-11T12:00")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase"), DOTTED, ids=[text for text, _ in DOTTED])
def test_a_dot_between_hours_and_minutes_needs_a_day(text, phrase):
    assert phrase in told(text), told(text)


CODES = [
    # --- in a text on the clock of four digits ---
    ("At 0615 on 6 June 1944 they landed. At 1300 the port fell.", ("1300", "1944-06-06T13:00")),
    ("At 0615 on 6 June 1944 they landed. By 1500 the port had fallen.", ("1500", "1944-06-06T15:00")),
    ("At 0615 on 6 June 1944 they landed. By 1945 the port was open.", ("1945", "1945")),
    ("At 0615 on 6 June 1944 they landed. The pier of 1500 was gone.", ("1500", "1500")),
    ("Gaps: 0900-1130 and 1300-1500.", ("1300", "2024-11-11T13:00")),
    ("The town was built from 1300 to 1500.", ("1300", "1300")),
    # --- at the head of an entry ---
    ("16:15: a lorry was called", ("16:15", "2024-11-11T16:15")),
    ("Log:\n- 22:29 bridge closed\n- 23:10 bridge open", ("23:10", "2024-11-11T23:10")),
    ("On 10 October:\n0530: first boats\n0610: last boats", ("0610", "2024-10-10T06:10")),
    ("9/29 06:00 north of the cape", ("9/29 06:00", "2024-09-29T06:00")),
    ("They left at ten to six yesterday.", ("ten to six yesterday", "2024-11-10T17:50")),
    ("They left at 10 to 8 on the 5th.", ("10 to 8 on the 5th", "2024-11-05T07:50")),
    ("The share stood at 10 to 12 percent on Friday.", ("Friday", "2024-11-08")),
    ("09:00 – first report.", ("09:00", "2024-11-11T09:00")),
    ("A film in 16:10 format", None),
    ("16:10", ("16:10", "2024-11-11T16:10")),
    # --- an hour and a part of another day ---
    ("The lights were on by 10 the next morning.", ("10 the next morning", "XXXX-XX-XXT10:00")),
    ("The lights went on at about eight the next morning.", ("about eight the next morning", "XXXX-XX-XXT08:00")),
    ("They felled nine that evening.", ("that evening", "2024-11-11TEV")),
    ("It rose by 8 this morning.", ("this morning", "2024-11-11TMO")),
    # --- days later, after a time of day, are days ---
    ("At 8:30 p.m. on 18 June 1815 it fell. Three days later they left.", ("Three days later", "1815-06-21")),
    ("At 8:30 p.m. on 18 June 1815 it fell. Ten minutes later they left.", ("Ten minutes later", "1815-06-18T20:40")),
    # --- how long something took that is over ---
    ("He hit the wall twice within four minutes on Sunday.", ("four minutes", "PT4M")),
    ("The raid of 22 March was over within 20 minutes.", ("20 minutes", "PT20M")),
    # --- offsets ---
    ("Sent: 2024-05-06 1:55:36 PM -0700", ("2024-05-06 1:55:36 PM -0700", "2024-05-06T13:55:36")),
    ("Date: Mon May 6 13:55:36 2024 +0200", ("Mon May 6 13:55:36 2024 +0200", "2024-05-06T13:55:36")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrase"), CODES, ids=[text for text, _ in CODES])
def test_times_of_day_by_what_the_text_is(text, phrase):
    assert (phrase in told(text)) if phrase else not told(text), told(text)


def test_what_will_be_over_within_so_long_is_counted_from_publication():
    past, ahead = (f"The raid {verb} over within 20 days." for verb in ("was", "will be"))
    (over,), (planned,) = (grammar.find(text, published=MONDAY) for text in (past, ahead))
    assert (over.resolution.within, planned.resolution.within.edtf) == (None, "2024-11-11/2024-12-01")


def test_an_offset_behind_the_year_moves_a_time_to_the_zone_of_publication():
    (phrase,) = grammar.find("Mon May 6 13:55:36 2024 +0200", published=MONDAY, timezone="UTC")
    assert phrase.resolution.value.edtf == "2024-05-06T11:55:36"


PLACES = [
    ("The raid began at 5 p.m. London time on Friday.", "5 p.m. London time on Friday", "Europe/London"),
    ("It opens at 9 a.m. New York time tomorrow.", "9 a.m. New York time tomorrow", "America/New_York"),
    ("By noon Beijing time on Tuesday it was over.", "noon Beijing time on Tuesday", "Asia/Shanghai"),
    ("At 10:15 p.m. (Tehran time) on Saturday, it fell.", "10:15 p.m. (Tehran time) on Saturday", "Asia/Tehran"),
    ("At 2 p.m. Greenwich Mean Time, it sank.", "2 p.m. Greenwich Mean Time", "UTC"),
    ("The call began at 8 GMT.", "8 GMT", "UTC"),
]


@pytest.mark.parametrize(("text", "phrase", "zone"), PLACES, ids=[text for text, _, _ in PLACES])
def test_a_place_tells_whose_clock_it_is(text, phrase, zone):
    (found,) = grammar.find(text, published=MONDAY)
    zones = [leaf.zone for leaf in leaves(found.meaning) if isinstance(leaf, Clock)]
    assert (found.text, zones) == (phrase, [zone])


FIRST_CODES = [
    ("We set off at 1430.", [("1430", "2024-11-11T14:30")]),
    ("The call came at 2215; he answered.", [("2215", "2024-11-11T22:15")]),
    ("We met at 0930 near the gate.", [("0930", "2024-11-11T09:30")]),
    ("The index closed at 1015, up 3.", []),
    ("The mill stood at 1400, the count said.", []),
    ("He lives at 1015 Elm Street.", []),
    ("It peaked at 1450 metres.", []),
    ("He spent Paris time with friends and saw 12 Pacific islands.", []),
]


@pytest.mark.parametrize(("text", "phrases"), FIRST_CODES, ids=[text for text, _ in FIRST_CODES])
def test_four_digits_behind_at_are_a_time_where_nothing_is_counted(text, phrases):
    assert told(text) == phrases


def test_a_clock_that_was_read_as_the_next_one_offers_the_last_one_and_its_other_half():
    given = {"published": "2013-02-12T04:30:00", "policy": Policy.assistant()}
    (sure,), (half,) = grammar.find("4:23am", **given), grammar.find("3h18", **given)
    assert sure.resolution.value.lower == "2013-02-13T04:23:00"
    assert [one.value.lower for one in sure.resolution.candidates] == ["2013-02-12T04:23:00"]
    assert "2013-02-13T03:18:00" in [one.value.lower for one in half.resolution.candidates]


def test_a_part_of_day_that_is_a_name_too_is_read_before_its_day():
    text = "The park is shut until sunset Wednesday. It is open from sunrise Friday until sunset Saturday."
    found = [str(p.resolution.within) for p in grammar.find(text, published="2024-11-11")]
    assert found == [
        "[.., 2024-11-13T21:00:00) daypart",
        "[2024-11-15T05:00:00, 2024-11-16T21:00:00) daypart",
        "[2024-11-15T05:00:00, 2024-11-16T21:00:00) daypart",
    ]


DESCRIBED = [
    # a time of day before what has it, and its day behind that
    (
        "The 9:14 UTC radar sweep on 2 November shows rain.",
        [("9:14 UTC", "2024-11-02T09:14"), ("2 November", "2024-11-02")],
    ),
    ("9:14 UTC sweep on 2 Nov shows rain.", [("9:14 UTC", "2024-11-02T09:14"), ("2 Nov", "2024-11-02")]),
    ("The 7 p.m. concert on Saturday is sold out.", [("7 p.m.", "2024-11-16T19:00"), ("Saturday", "2024-11-16")]),
    ("A 4 p.m. briefing on Friday was called off.", [("4 p.m.", "2024-11-08T16:00"), ("Friday", "2024-11-08")]),
    ("The 9:30 a.m. roll call Friday took long.", [("9:30 a.m.", "2024-11-08T09:30"), ("Friday", "2024-11-08")]),
    ("She missed the 7 a.m. ferry to Bute on Friday.", [("7 a.m.", "2024-11-08T07:00"), ("Friday", "2024-11-08")]),
    ("His 5 p.m. talk on 2 May 1999 is kept.", [("5 p.m.", "1999-05-02T17:00"), ("2 May 1999", "1999-05-02")]),
    (
        "The 3:40 a.m. crash near the mill on Friday hurt two.",
        [("3:40 a.m.", "2024-11-08T03:40"), ("Friday", "2024-11-08")],
    ),
    # what the day belongs to is another thing, or it has a verb of its own
    ("The 6 a.m. raid on Friday's camp was filmed.", [("6 a.m.", "2024-11-11T06:00"), ("Friday", "2024-11-08")]),
    ("The 8 p.m. curfew ordered on Friday was lifted.", [("8 p.m.", "2024-11-11T20:00"), ("Friday", "2024-11-08")]),
    ("The 8 p.m. match and a fair on Friday drew crowds.", [("8 p.m.", "2024-11-11T20:00"), ("Friday", "2024-11-08")]),
    # another time of the day that was told with the first
    (
        "Fires were seen on 2 Nov at 01:12 and 12:54.",
        [("2 Nov at 01:12", "2024-11-02T01:12"), ("12:54", "2024-11-02T12:54")],
    ),
    (
        "Sirens went off yesterday at 10:15, 12:40 and 16:45.",
        [("yesterday at 10:15", "2024-11-10T10:15"), ("12:40", "2024-11-10T12:40"), ("16:45", "2024-11-10T16:45")],
    ),
    ("On 2 May at 19:30 Leeds led, and 3:10 was left.", [("2 May at 19:30", "2024-05-02T19:30")]),
]


@pytest.mark.parametrize(("text", "expected"), DESCRIBED)
def test_the_day_behind_what_has_a_time_of_day(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
