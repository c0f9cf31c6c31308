"""Numbers in histories of wars: hours that are none, heights and people that are no years, falls that are no season."""

from __future__ import annotations

import pytest

from grammar import Policy, find

PUBLISHED = "2012-06-01"

COUNTED = [
    ("The crew was freed after twenty-four hours.", "twenty-four hours:PT24H"),
    ("She left the post after twenty-four years.", "twenty-four years:P24Y"),
    ("The city fell after twenty-three years of war.", "twenty-three years:P23Y"),
    ("Before twenty-one months had passed the truce was over.", "twenty-one months:P21M"),
    ("They waited until twenty-two days had passed.", "twenty-two days:P22D"),
    # an hour beside its day
    ("The bar opens after twenty-one on Monday.", "twenty-one on Monday:2012-06-04T21:00"),
    ("The bar shuts at twenty-two on Monday.", "twenty-two on Monday:2012-06-04T22:00"),
]

HEIGHTS = [
    ("The hut stands at about 8595 m.", ""),
    ("The hut stands at about 8595 metres.", ""),
    ("The balloon rose to about 7900 feet.", ""),
    ("The ridge has an elevation of about 6100 m.", ""),
    ("The hut stands at about 1850 m.", ""),
    ("A hall with seats for 1800 persons was built.", ""),
    ("There was room for 1900 guests.", ""),
    ("The wards had beds for 1850 patients.", ""),
    ("The liner sank with 1900 souls.", ""),
    # years
    ("In 1850 prisoners were brought to the island.", "1850:1850"),
    ("Since 1850 guests have been welcome.", "1850:1850"),
    ("The hall was built in about 1850.", "about 1850:1850"),
    ("Around 2300 the ice will be gone.", "Around 2300:2300"),
    ("By about 2300 the sea will rise.", "about 2300:2300"),
]

FALLS = [
    ("On 4 June 1098, one day after the fall, a relief army came.", "4 June 1098:1098-06-04, one day:P1D"),
    ("The relief came ten days after the fall.", "ten days:P10D"),
    ("The mill was rebuilt a year after the spring flood.", "a year:P1Y"),
    ("Two weeks after the summer holidays he was gone.", "Two weeks:P2W"),
    # seasons
    ("A year after the autumn he left.", "A year after the autumn:2012-FA"),
    ("Two weeks after the summer he left.", "Two weeks after the summer:2012-W36"),
    ("Two weeks after the summer ended he left.", "Two weeks after the summer:2012-W36"),
    ("Two weeks after the fall they met.", "Two weeks after the fall:2011-W49"),
]

BEFORE = [
    ("In 1976 she ran a shop that she had opened the year before in Leeds.", "1976:1976, the year before:1975"),
    ("In 1976 she sold the barn, which she had bought the year before with a friend.",
     "1976:1976, the year before:1975"),
    ("In 1976 the barn in which he had died the year before burned down.", "1976:1976, the year before:1975"),
    ("On 5 May 1976 he met a man who had been hurt the day before by a mine.",
     "5 May 1976:1976-05-05, the day before:1976-05-04"),
    # an event follows
    ("In 1976 she came to the town, which she had left the year before the war.", "1976:1976, the year:XXXX"),
    ("In 1976 she came to the town, which she had left the year before her son died.", "1976:1976, the year:XXXX"),
    ("On 5 May 1976 he met a man who had been hurt the day before Christmas.",
     "5 May 1976:1976-05-05, the day before Christmas:1976-12-24"),
]  # fmt: skip

YEARS = [
    ("They landed in May of the year 1812.", "May of the year 1812:1812-05"),
    ("In the month of May of the year 1334 it snowed.", "the month of May of the year 1334:1334-05"),
    ("They landed on 4 May of the year 1334.", "4 May of the year 1334:1334-05-04"),
    ("They landed in early May of the year 1334.", "early May of the year 1334:1334-05"),
    ("On the night of 4 May of the year 1334 they landed.", "the night of 4 May of the year 1334:1334-05-04TNI"),
    ("They landed in spring of the year 1334.", "spring of the year 1334:1334-SP"),
    ("They landed in May of the year 334 BC.", "May of the year 334 BC:BC0334-05"),
    ("They landed in the spring of the year 334 BC.", "spring of the year 334 BC:BC0334-SP"),
    # another year
    ("The harbour was built in 1812. They landed in May of the next year.", "1812:1812, May of the next year:1813-05"),
    ("They landed in the month of May in the year 1334.", "the month of May in the year 1334:1334-05"),
]

BRACKETS = [
    ("In 421 BC peace was made. They won at Mera (411), Osta (410) and Lund (408).",
     "421 BC:BC0421, 411:BC0411, 410:BC0410, 408:BC0408"),
    ("In 421 BC peace was made. The expedition (415–413) failed.", "421 BC:BC0421, 415:BC0415, 413:BC0413"),
    # counts, pages, other eras
    ("In 421 BC peace was made. He led ships (408), men (400) and horses (300).", "421 BC:BC0421"),
    ("In 44 BC the ruler died. The tale is told at length (312). An heir (431) is named.", "44 BC:BC0044"),
    ("In 421 BC peace was made. Call (555) 408-2222.", "421 BC:BC0421"),
    ("In AD 69 he won. The road (115) was new.", "AD 69:0069"),
    ("The wall is of 221 BC. In 1900 it was measured. The road (204) is new.", "221 BC:BC0221, 1900:1900"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), COUNTED + HEIGHTS + FALLS + BEFORE + YEARS + BRACKETS)
def test_numbers_of_wars(text: str, told: str) -> None:
    found = find(text, published=PUBLISHED, policy=Policy.narrative())
    assert [f"{one.text}:{one.timex.value}" for one in found] == (told.split(", ") if told else [])
