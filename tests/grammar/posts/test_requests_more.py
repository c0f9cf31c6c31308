"""Requests and lists that are told in few words: hours of what one asks for, meals, members of a list."""

from __future__ import annotations

import pytest
from told import assert_told

from grammar import Policy, find

ASKED = [  # requests to a machine, sent at half past ten on a Wednesday
    ("call grandma at 5", "2025-06-18T17"),
    ("phone the vet at six", "2025-06-18T18"),
    ("ring Carla at seven", "2025-06-18T19"),
    ("pick up the twins at 3", "2025-06-18T15"),
    ("text Omar at 5", "2025-06-18T17"),
    ("email the tenants at 9", "2025-06-18T21"),
    ("call rates fell at five of the banks", ""),
    ("Ring roads were closed at four places.", ""),
    ("text messages at 5 cents each", ""),
    ("call 0161 496 0958", ""),
    ("breakfast Thursday 8", "2025-06-19T08"),
    ("dinner Saturday 7", "2025-06-21T19"),
    ("team lunch Friday 1", "2025-06-20T13"),
    ("meeting fri 10", "2025-06-20T10"),
    ("dinner Saturday 27", "2025-06-21,"),
    ("birthday Saturday 7", "2025-06-21,"),
    ("game Friday 7", "2025-06-20,"),
    ("Team meeting Friday 10 people came.", "2025-06-20,"),
    ("set an alarm for 7.15", "2025-06-19T07:15"),
    ("an alarm for 7.5 people", ""),
    ("March in a year", "2026-03-01"),
    ("in August in two years", "2027-08-01"),
    ("finish it before lunch tomorrow", "..,/2025-06-19T12"),
    ("tidy up after lunch on Friday", "2025-06-20T14"),
    ("hand it in by lunch on Friday", "2025-06-18T10:30"),
    ("lunch time Friday", "2025-06-20T12"),
    ("the second Friday from now", "2025-06-27"),
]


@pytest.mark.parametrize(("text", "told"), ASKED)
def test_what_is_asked_of_a_machine(text: str, told: str) -> None:
    """Hours behind the verb of a request; meals beside their day."""
    found = find(text, published="2025-06-18T10:30", policy=Policy.assistant())
    starts = [str(phrase.resolution.within or "").strip("[").replace(", ", ",/") for phrase in found]
    assert len(starts) == len(told.split()), starts
    assert all(one.startswith(start) for one, start in zip(starts, told.split(), strict=True)), starts


AT_TEN = [  # sent at ten on a Friday
    ("Friday 9am", "2025-06-27T09"),
    ("meeting on Friday at 9", "2025-06-27T09"),
    ("mon wed fri 7am", "2025-06-23T07 2025-06-25T07 2025-06-27T07"),
    ("Friday morning", "2025-06-20"),
    ("Friday at 3pm", "2025-06-20T15"),
    ("9am today", "2025-06-20T09"),
    ("within two weeks", "2025-06-20"),
    ("within 2 hours", "2025-06-20T10"),
    ("in the next two weeks", "2025-06-23"),
]


@pytest.mark.parametrize(("text", "told"), AT_TEN)
def test_what_is_over_is_of_next_week(text: str, told: str) -> None:
    """An hour of a bare weekday that is over today; what is to be done within so long, from now on."""
    found = find(text, published="2025-06-20T10:00", policy=Policy.assistant())
    starts = [phrase.resolution.within.lower or "" for phrase in found if phrase.resolution.within]
    assert all(one.startswith(start) for one, start in zip(starts, told.split(), strict=True)), starts


TOLD = [
    ("2025-06-18", "The medal is awarded every January and July.", "XXXX-01 XXXX-07"),
    ("2025-06-18", "Each May or October, the weir is emptied.", "XXXX-05 XXXX-10"),
    ("2025-06-18", "Every January he rests, and July is quiet.", "XXXX-01 2025-07"),
    ("2025-06-18", "They gather annually on the first Monday in May.", "P1Y"),
    ("2025-06-18", "They gather every year on the last Friday of August.", "P1Y"),
    ("2025-06-18", "They gather every month on the last Friday in the hall.", "XXXX-XX-WXX-5"),
    ("2025-06-18", "Rent is due on the 15th and the last day of every month.", "XXXX-XX-15 P1M"),
    ("2025-06-18", "Rent is due on the 1st and the 15th of each month.", "XXXX-XX-01 XXXX-XX-15"),
    ("2025-06-18", "Rent is due every month on the 1st and 15th.", "XXXX-XX-01 XXXX-XX-15"),
    ("2025-06-18", "The panel meets half-yearly.", "P6M"),
    ("2025-06-18", "Trams run half-hourly.", "PT30M"),
    ("2025-06-18", "The choir rehearses Monday through Thursday at 6:30 p.m.", "P1W"),
    ("2025-06-18", "The fair lasts Thursday through Saturday at 8 p.m.", "2025-06-19 2025-06-21"),
    ("2025-06-18", "The show opens two Sundays before Easter 2026.", "2026-03-22"),
    ("2025-06-18", "They will meet three Mondays after 4 July.", "2025-07-21"),
    ("2025-06-18", "The choir sings on the two Sundays before Easter 2026.", "XXXX-WXX-7 2026-04-05"),
    ("2025-06-18", "The rule takes effect on the third of the month after next.", "2025-08-03"),
    ("2025-06-18", "It began on the first of the month before last.", "2025-04-01"),
    ("2025-06-18", "Doors were forced on Friday and Saturday night.", "2025-06-13T21 2025-06-14T21"),
    ("2025-06-18", "They danced Thursday, Friday and Saturday night.", "2025-06-12T21 2025-06-13T21 2025-06-14T21"),
    ("2025-06-18", "The bar opens on Friday or Saturday night.", "2025-06-20T21 2025-06-21T21"),
    ("2025-06-18", "Come on Monday or Tuesday afternoon.", "2025-06-23T12 2025-06-24T12"),
    ("2025-06-18", "Rain is due on Friday and Saturday morning.", "2025-06-20 2025-06-21T05"),
    ("2025-06-18", "It opens on Friday and Saturday night they will dance.", "2025-06-20 2025-06-21T21"),
    ("2025-06-18", "It opens on Friday, and Saturday night is free.", "2025-06-20 2025-06-21T21"),
    ("2025-06-18", "They prayed on the morning and evening of 3 June.", "2025-06-03T05 2025-06-03T18"),
    ("2025-06-18", "They rested in the morning and in the evening of 3 June left.", "2025-06-18T05 2025-06-03T18"),
    ("2025-06-18", "yoga Tuesdays and Thursdays 6-7pm", "XXXX-WXX-2T18:00 XXXX-WXX-4T18:00"),
    ("2025-06-18", "open Tuesdays and Thursday nights", "XXXX-WXX-2 XXXX-WXX-4TNI"),
    ("2025-06-18", "The committee meets quarterly.", "P1Q"),
    ("2025-06-18", "Lists are published quarterly.", "P1Q"),
    ("2025-06-18", "Quarterly figures are due. He writes for the Quarterly.", ""),
    ("2025-06-18", "The walk lasts 2 ½ hours.", "PT2.5H"),
    ("2025-06-18", "The bridge will open in March in two years.", "2027-03"),
    ("2025-06-18", "It was the best March in two years.", "2025-03 P2Y"),
    ("2025-06-18", "Sales rose the most in March in two years.", "2025-03 P2Y"),
    ("2025-06-18", "Sales could mark the best October in three years.", "2025-10 P3Y"),
    ("2025-06-18", "The pool will reopen on the Fourth of July after repairs.", "2025-07-04"),
    ("2025-06-18", "He left on the Christmas after the fire.", "XXXX-XX-XX"),
    ("2025-06-18", "Thursday - June 26", "2025-06-26 2025-06-26"),
    ("2025-06-18", "Sat - June 21, 7pm", "2025-06-21 2025-06-21T19"),
    ("2025-06-18", "Friday–June 26", "2025-06-13 2025-06-26"),
    ("2025-06-18", "The fair on June 21 (Saturday) at 7pm is off.", "2025-06-21T19"),
    ("2025-06-18", "Heats: June 20 (Friday), June 21 (Saturday)", "2025-06-20 2025-06-21"),
    ("2025-06-18", "They met on May 20 (Friday was a holiday).", "2025-05-20 2025-06-13"),
    ("2025-06-18", "Trams are free, 1 July onwards.", "2025-07-01"),
    ("2025-06-18", "Tickets go on sale Friday onwards.", "2025-06-20"),
    ("2025-06-18", "The road was shut Monday onwards.", "2025-06-16"),
    ("2025-06-18", "He fell ill after dinner on Monday.", "2025-06-16T18"),
    ("2025-06-18", "He fell ill after dinner on Monday evening.", "2025-06-16T18"),
    ("2025-06-18", "He spoke at a dinner on Monday.", "2025-06-16"),
    ("2025-06-18", "After dinner, Monday's papers were read.", "2025-06-16"),
]


@pytest.mark.parametrize(("published", "text", "told"), TOLD)
def test_lists_and_meals(published: str, text: str, told: str) -> None:
    """What comes again on two days, or in two months; so many weekdays on; meals."""
    assert_told(published, text, told)


LIMITS = [
    ("They will call tomorrow before 4 p.m.", "[.., 2025-06-19T16:00:00)"),
    ("They called on Monday after 4 p.m.", "[2025-06-16T16:00:00, ..)"),
    ("Dogs stay on leads from today on.", "[2025-06-18, ..)"),
    ("Dogs stay on leads from now on.", "[2025-06-18, ..)"),
    ("He has been ill since today.", "[2025-06-18, 2025-06-19)"),
    ("He rang a few minutes before midnight on Monday.", "[2025-06-16T23:54:00, 2025-06-16T23:59:00)"),
    ("It begins a few minutes after noon tomorrow.", "[2025-06-19T12:02:00, 2025-06-19T12:07:00)"),
    ("He fell ill after dinner on Monday.", "[2025-06-16T21:00:00, ..)"),
]


@pytest.mark.parametrize(("text", "within"), LIMITS)
def test_limits(text: str, within: str) -> None:
    (phrase,) = find(text, published="2025-06-18")
    assert str(phrase.resolution.within).startswith(within)
