"""Days of the French Republican and the Roman calendar, and words that look like them."""

from __future__ import annotations

import pytest

import grammar

TOLD = [
    # Republican days need their year
    ("The general seized power on 18 Brumaire, Year VIII.", [("18 Brumaire, Year VIII", "1799-11-09")]),
    ("The club was shut on 9 Thermidor an II.", [("9 Thermidor an II", "1794-07-27")]),
    ("The decree of 14 Frimaire Year II was hard.", [("14 Frimaire Year II", "1793-12-04")]),
    ("On the 12th of Germinal, Year III, a crowd came.", [("the 12th of Germinal, Year III", "1795-04-01")]),
    ("The act of 28 Pluviôse an VIII set up prefects.", [("28 Pluviôse an VIII", "1800-02-17")]),
    ("He fled on 10 nivose of the Year XIV.", [("10 nivose of the Year XIV", "1805-12-31")]),
    ("He fled on 1 Vendémiaire Year 4.", [("1 Vendémiaire Year 4", "1795-09-23")]),
    ("In Thermidor of the Year II they met.", [("Thermidor of the Year II", "1794-07-19/1794-08-17")]),
    ("The coup of 18 Brumaire was quick.", []),
    ("He read Germinal and Lobster Thermidor stood on the menu.", []),
    ("The forger wrote 31 Brumaire Year II.", [("31 Brumaire Year II", None)]),
    # Roman days: both ends are counted
    ("The charter was sealed on the Kalends of May 1215.", [("the Kalends of May 1215", "1215-05-01")]),
    ("The letter is dated iii nonas Maii 1302.", [("iii nonas Maii 1302", "1302-05-05")]),
    ("He fell on pridie idus Octobris 1066.", [("pridie idus Octobris 1066", "1066-10-14")]),
    ("It was sealed on xiv kal. Julii 1215.", [("xiv kal. Julii 1215", "1215-06-18")]),
    ("It was sealed on 8 kal. Sept. 1198.", [("8 kal. Sept. 1198", "1198-08-25")]),
    ("It was sealed on the 3rd nones of May 1302.", [("the 3rd nones of May 1302", "1302-05-05")]),
    ("It was sealed on iv kal. Martii 1301.", [("iv kal. Martii 1301", "1301-02-26")]),
    ("It was sealed on iv kal. Martii 1304.", [("iv kal. Martii 1304", "1304-02-27")]),
    # of the year that is told, or of the one before it
    ("He was crowned on 8 kal. Jan. 1198.", [("8 kal. Jan. 1198", None)]),
    # something else
    ("The nones were sung by all in World War II.", []),
    ("Henry VIII and Louis XIV met type II and iii.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_day_of_an_older_calendar(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = [(p.text, p.resolution.value) for p in grammar.find(text, published="2024-11-11")]
    assert [(said, value and value.edtf) for said, value in found] == expected


def test_a_day_of_two_years_has_both() -> None:
    resolution = grammar.resolve("8 kal. Jan. 1198", published="2024-11-11")
    assert [one.value.edtf for one in resolution.candidates] == ["1197-12-25", "1198-12-25"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er stürzte am 9. Thermidor II.", ["1794-07-27"]),
        ("Am 18. Brumaire des Jahres VIII kam er.", ["1799-11-09"]),
        ("Im Thermidor des Jahres II wurde es still.", ["1794-07-19/1794-08-17"]),
        ("Am 18. Brumaire kam er.", []),
        ("Die Vigil von Allerheiligen 1350 war kalt.", ["1350-10-31"]),
    ],
)
def test_in_german(text: str, expected: list[str]) -> None:
    found = grammar.find(text, published="2024-11-11", language="de")
    assert [p.resolution.value.edtf for p in found] == expected


FULL = [
    # of the Julian calendar, in Britain until 1752
    ("It was signed on Tuesday 30 January 1649.", "1649-01-30", True, False),
    ("The fire began on Sunday, 2 September 1666.", "1666-09-02", True, False),
    ("They sailed on Thursday 11 June 1724.", "1724-06-11", True, False),
    # of ours
    ("They fought on Tuesday, 16 November 1632.", "1632-11-16", False, False),
    ("Bells rang on Thursday 14 September 1752.", "1752-09-14", False, False),
    ("It was signed on Tuesday 29 May 1453.", "1453-05-29", False, False),
    # of none
    ("It was signed on Wednesday 30 January 1649.", "1649-01-30", False, True),
    ("It was signed on Monday 11 June 1824.", "1824-06-11", False, True),
]


@pytest.mark.parametrize(("text", "value", "noted", "wrong"), FULL)
def test_a_weekday_of_either_calendar(text: str, value: str, noted: bool, wrong: bool) -> None:
    (phrase,) = grammar.find(text, published="2024-11-11")
    found = phrase.resolution
    assert (found.value.edtf, found.notes == ("calendar",), found.conflict is not None) == (value, noted, wrong)


EASTERS = [
    ("at Easter 1645", "1645-04-16", ["1645-04-06"]),
    ("on Good Friday 1700", "1700-04-09", ["1700-03-29"]),
    ("at Whitsun 1661", "1661-06-05", ["1661-06-02"]),
    ("on Easter Monday 1752", "1752-04-03", ["1752-03-30"]),
    ("at Easter 1753", "1753-04-22", []),
    ("at Easter 1581", "1581-03-26", []),
    ("at Michaelmas 1645", "1645-09-29", []),
]


@pytest.mark.parametrize(("text", "value", "others"), EASTERS)
def test_easter_of_two_calendars(text: str, value: str, others: list[str]) -> None:
    (phrase,) = grammar.find(f"They met {text}.", published="2024-11-11")
    found = phrase.resolution
    told = [one.value.edtf for one in found.candidates if one.policy == "calendar"]
    assert (found.value.edtf, told, found.notes == ("calendar",)) == (value, others, bool(others))
