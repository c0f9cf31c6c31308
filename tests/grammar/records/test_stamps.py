"""Stamps: in the names of files, and of those who keep logs."""

from __future__ import annotations

import pytest

import grammar

MONDAY = "2022-03-07"


def told(text: str) -> list[tuple[str, str]]:
    """The phrases of a text with their TIMEX3 values."""
    return [(p.text, p.timex.value) for p in grammar.find(text, published=MONDAY)]


FILES = [
    ("The clip is IMG_20220115_081530.jpg.", [("20220115_081530", "2022-01-15T08:15:30")]),
    ("PXL_20211224_235959042.jpg shows the yard.", [("20211224_235959042", "2021-12-24T23:59:59")]),
    ("20220302_070809.mp4 was sent twice.", [("20220302_070809", "2022-03-02T07:08:09")]),
    ("Open Screenshot_20220301-201500.png first.", [("20220301-201500", "2022-03-01T20:15:00")]),
    ("He kept signal-2022-02-27-063010.jpeg.", [("2022-02-27-063010", "2022-02-27T06:30:10")]),
    ("photo_2022-02-28_17-05-44.jpg came last.", [("2022-02-28_17-05-44", "2022-02-28T17:05:44")]),
    ("Drone: DJI_20220219103000_0007_D.JPG.", [("20220219103000", "2022-02-19T10:30:00")]),
    ("Screenshot 2022-02-05 091500.png", [("2022-02-05 091500", "2022-02-05T09:15:00")]),
    ("2022-02-06 21.10.33.jpg", [("2022-02-06 21.10.33", "2022-02-06T21:10:33")]),
    ("WhatsApp Image 2022-03-01 at 06.07.08.jpeg", [("2022-03-01 at 06.07.08", "2022-03-01T06:07:08")]),
    ("Screen Shot 2022-03-01 at 6.07.08 PM.png", [("2022-03-01 at 6.07.08 PM", "2022-03-01T18:07:08")]),
    ("VID-20220131-WA0012.mp4 is short.", [("20220131", "2022-01-31")]),
    (
        "See minutes_2022-01-20.pdf and backup-2022-01-21.tar.gz.",
        [("2022-01-20", "2022-01-20"), ("2022-01-21", "2022-01-21")],
    ),
    (
        "S1A_IW_GRDH_1SDV_20220304T043020_20220304T043045_0421.SAFE",
        [("20220304T043020", "2022-03-04T04:30:20"), ("20220304T043045", "2022-03-04T04:30:45")],
    ),
    ("Sent: plan_2022-02-11_2.docx", [("2022-02-11", "2022-02-11")]),
    # --- no stamps ---
    ("Rename scan_20220310_0455.tif now, in capitals.", [("now", "PRESENT_REF")]),
    ("Order 20220304134705 and lot_20220304_2 are late.", []),
    ("The invoice IMG_2022 is lost, and so is part_1998_20.", []),
    ("Read http://example.com/2022-03-04.html again.", []),
    ("Her number is 20223904_134705.", []),
    ("He used mod_v20220304b.zip.", []),
]


@pytest.mark.parametrize(("text", "expected"), FILES, ids=[row[0] for row in FILES])
def test_stamps_in_the_names_of_files(text: str, expected: list[tuple[str, str]]) -> None:
    """The digits of a name are a date where its ending makes it the name of a file."""
    assert told(text) == expected


LOCAL = [
    ("The frame was taken at 1045L.", [("1045L", "2022-03-07T10:45")]),
    ("Wheels up at 0620L on 4 March.", [("0620L on 4 March", "2022-03-04T06:20")]),
    ("Off blocks 07:10L, landed 09:35L.", [("07:10L", "2022-03-07T07:10"), ("09:35L", "2022-03-07T09:35")]),
    ("On station from 1400L until 1630L.", [("1400L", "2022-03-07T14:00"), ("1630L", "2022-03-07T16:30")]),
    ("Fired at 1305 local the round fell short.", [("1305", "2022-03-07T13:05")]),
    ("Seen 1640 local on 4 March.", [("1640 local on 4 March", "2022-03-04T16:40")]),
    ("It took off 05:20 local, 2 March.", [("05:20 local, 2 March", "2022-03-02T05:20")]),
    ("It rose at 06:10 (local), 3 March.", [("06:10 (local), 3 March", "2022-03-03T06:10")]),
    ("0715L: engines on.\n0740L - column moves.", [("0715L", "2022-03-07T07:15"), ("0740L", "2022-03-07T07:40")]),
    ("Some 1500 guests, 1200 local.", []),
    ("Seen 0710 local on Sunday.", [("0710 local on Sunday", "2022-03-06T07:10")]),
    ("Hit 1710 local on the 3rd.", [("1710 local on the 3rd", "2022-03-03T17:10")]),
    ("The stay costs 1200 local on average.", []),
    ("They took on 1400 local on contract, 1300 local on the docks.", []),
    ("They filled a 1500L tank with 1200L of water.", []),
    ("It burned 5L a day, and 12 l on Friday.", [("Friday", "2022-03-04")]),
]


@pytest.mark.parametrize(("text", "expected"), LOCAL, ids=[row[0] for row in LOCAL])
def test_the_letter_of_local_time(text: str, expected: list[tuple[str, str]]) -> None:
    """Right behind a time of day an L tells that the clock is that of the place; elsewhere litres."""
    assert told(text) == expected


EPOCHS = [
    ("The row has timestamp 1646400000.", [("1646400000", "2022-03-04T13:20:00")]),
    ("Unix time was 1600000000 then.", [("1600000000", "2020-09-13T12:26:40")]),
    ("timestamp=1646400000123&id=7", [("1646400000123", "2022-03-04T13:20:00")]),
    ("timestamp: 1500000000", [("1500000000", "2017-07-14T02:40:00")]),
    ("They paid 1646400000 won.", []),
    ("Order 1646400000 is late, says the epoch.", []),
    ("timestamp 16464", []),
]


@pytest.mark.parametrize(("text", "expected"), EPOCHS, ids=[row[0] for row in EPOCHS])
def test_seconds_since_1970(text: str, expected: list[tuple[str, str]]) -> None:
    """Only a word for what they are makes a time of so many seconds."""
    assert told(text) == expected


LOGS = [
    ("2022-03-01 08:15:02,417 WARN queue full", [("2022-03-01 08:15:02,417", "2022-03-01T08:15:02")]),
    ("2022-03-01T08:15:02,417Z stop", [("2022-03-01T08:15:02,417Z", "2022-03-01T08:15:02")]),
    ("Mar 02 23:59:07,050 node3: up", [("Mar 02 23:59:07,050", "2022-03-02T23:59:07")]),
    ("On 2022-03-01 at 08:15, 41 people came.", [("2022-03-01 at 08:15", "2022-03-01T08:15")]),
    ("Contact at 03 0420Z.", [("03 0420Z", "2022-03-03T04:20")]),
    ("05 1130Z MAR 22: quiet", [("05 1130Z MAR 22", "2022-03-05T11:30")]),
    ("METAR EGLL 061350Z 24010KT", [("061350Z", "2022-03-06T13:50")]),
    ("From 040130Z until 050630Z.", [("040130Z", "2022-03-04T01:30"), ("050630Z", "2022-03-05T06:30")]),
    ("Part 041330Z-7 and grid 451330Z are theirs.", []),
    ("The bulletin for week 9/2022 is out.", [("week 9/2022", "2022-W09")]),
    ("Weeks 9/10 were dry.", []),
    ("By D+3 they held the bridge; at H-hour guns fired.", []),
    ("They took it on D+2, 26 February.", [("26 February", "2022-02-26")]),
    ("Joined Oct 2011 · Last post: 14 Feb", [("Oct 2011", "2011-10"), ("14 Feb", "2022-02-14")]),
    ("The phone was on air until 22:10 on Thursday.", [("22:10 on Thursday", "2022-03-03T22:10")]),
    ("He was in Kent until Thursday.", [("Thursday", "2022-03-03")]),
    ("The talks were suspended until Thursday.", [("Thursday", "2022-03-10")]),
]


@pytest.mark.parametrize(("text", "expected"), LOGS, ids=[row[0] for row in LOGS])
def test_lines_of_logs_and_signals(text: str, expected: list[tuple[str, str]]) -> None:
    """Parts of a second may stand behind a comma; of UTC a group may lack its month."""
    assert told(text) == expected
