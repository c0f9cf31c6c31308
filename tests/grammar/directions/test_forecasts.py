"""Forecasts: what is told of days to come, with a verb or without one."""

from __future__ import annotations

import pytest
from told import assert_told

WITHOUT_A_VERB = [  # published on Monday, 16 October 2023
    ("The outlook: Rain Wednesday, clearing Thursday, mild through the weekend.", "2023-10-18 2023-10-19 2023-10-21"),
    ("Forecast: Sunny on Wednesday, showers Saturday.", "2023-10-18 2023-10-21"),
    ("The forecast for the north: sleet Friday, a thaw Sunday.", "2023-10-20 2023-10-22"),
    ("Her schedule: Oslo on Friday, Bergen on Saturday.", "2023-10-20 2023-10-21"),
    ("Highs in the 50s on Friday.", "2023-10-20"),
    ("Storms likely Friday, drier Saturday.", "2023-10-20 2023-10-21"),
    ("A gale warning remains in force, with sleet on Saturday.", "2023-10-21"),
    ("Gales are likely from late Friday into Saturday, with a thaw on Sunday.", "2023-10-20T18 2023-10-21 2023-10-22"),
    ("A gale warning is in force until 7 p.m. tonight, with gusts expected overnight.", "2023-10-16T19 2023-10-16T21"),
    ("Shelves are bare, with lorries expected on Saturday.", "2023-10-21"),
    ("Cold and windy on Saturday, with clear skies on Sunday.", "2023-10-21 2023-10-22"),
    # --- what happened ---
    ("Cold tea on Saturday for all.", "2023-10-14"),
    ("Fog on the river on Saturday morning.", "2023-10-14T05"),
    ("Photos: snow on Saturday.", "2023-10-14"),
    ("The plan: he left on Friday and she left on Saturday.", "2023-10-13 2023-10-14"),
    ("Ticket sales: 400 on Friday.", "2023-10-13"),
    ("Villages without power in heavy snow on Saturday.", "2023-10-14"),
    ("Heavy snow Saturday closed the pass.", "2023-10-14"),
    ("It was wet, with showers on Saturday.", "2023-10-14"),
    ("A gale warning was in force, with gusts expected overnight.", "2023-10-15T21"),
    ("A curfew remains in force, with two people killed on Saturday.", "2023-10-14"),
    ("The ban remains in force after a vote on Saturday.", "2023-10-14"),
]  # fmt: skip


SAID_THAT_DAY = [  # published on Thursday, 19 October 2023
    ("Gales will peak between 9 p.m. Wednesday and 4 a.m. Thursday, the coastguard said late Wednesday.",
     "2023-10-18T21 2023-10-19T04 2023-10-18T18"),
    ("The coastguard said on Wednesday that the ferry will sail on Wednesday night.", "2023-10-18 2023-10-18T21"),
    ("Frost will form Wednesday night and melt by noon Thursday, they said Wednesday.",
     "2023-10-18T21 2023-10-19T12 2023-10-18"),
    ('"We will sail on Wednesday night," he said on Wednesday.', "2023-10-25T21 2023-10-18"),
    ("The ferry will sail on Friday, the coastguard said on Wednesday.", "2023-10-20 2023-10-18"),
    ("The ferry will sail again next Wednesday, the coastguard said on Wednesday.", "2023-10-25 2023-10-18"),
    ("The ferry will sail on Wednesday, the coastguard said.", "2023-10-25"),
    ("Gales will ease on Friday and the pass will reopen overnight.", "2023-10-20 2023-10-20T21"),
    ("Gales hit the pass on Monday. Crews will work overnight.", "2023-10-16 2023-10-19T21"),
]  # fmt: skip

IN_STORE = [  # published on Monday, 16 October 2023
    ("There is a chance of rain Wednesday.", "2023-10-18"),
    ("There is a 40 percent chance of showers and thunderstorms on Wednesday.", "2023-10-18"),
    ("There's a slight chance of snow late Wednesday.", "2023-10-18T18"),
    ("The forecast calls for highs in the 80s Wednesday.", "2023-10-18"),
    ("Forecasters call for rain on Wednesday.", "2023-10-18"),
    ("The outlook is for rain on Wednesday and snow on Thursday.", "2023-10-18 2023-10-19"),
    ("Rain is possible in the north Wednesday.", "2023-10-18"),
    ("The ground is ripe for planting on Wednesday.", "2023-10-18"),
    ("The new pool is ready on Wednesday.", "2023-10-18"),
    ("There is a risk of flooding after the rain on Saturday.", "2023-10-14"),
    ("She calls for calm on Saturday.", "2023-10-14"),
    ("He calls for an inquiry into the floods Saturday.", "2023-10-14"),
    ("It is possible that he left on Saturday.", "2023-10-14"),
    ("There was a chance of rain on Saturday.", "2023-10-14"),
]


@pytest.mark.parametrize(("text", "told"), IN_STORE)
def test_what_weather_there_will_be(text: str, told: str) -> None:
    assert_told("2023-10-16", text, told)


@pytest.mark.parametrize(("text", "told"), WITHOUT_A_VERB)
def test_where_a_forecast_looks(text: str, told: str) -> None:
    assert_told("2023-10-16", text, told)


@pytest.mark.parametrize(("text", "told"), SAID_THAT_DAY)
def test_a_forecast_is_of_the_day_on_which_it_was_made(text: str, told: str) -> None:
    assert_told("2023-10-19", text, told)
