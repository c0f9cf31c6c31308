"""Years counted by the reign of a ruler, and what only looks like one."""

from __future__ import annotations

import pytest

import grammar

YEARS = [
    ("In the tenth year of Henry III the abbey burned.", "1225-10-28/1226-10-27"),
    ("The fair was granted in the 5th year of the reign of Elizabeth I.", "1562-11-17/1563-11-16"),
    ("In the thirty-fifth year of King Henry VIII a bell was cast.", "1543-04-22/1544-04-21"),
    ("A jubilee was held in the 50th year of George III's reign.", "1809-10-25/1810-10-24"),
    ("In the tenth year of the reign of King Edward the First a wall was built.", "1281-11-20/1282-11-19"),
    ("The manor was surveyed in 3 Edward I by the sheriff.", "1274-11-20/1275-11-19"),
    ("By a statute of 23 Hen. 8, c. 5, banks were to be mended.", "1531-04-22/1532-04-21"),
    ("An Act of 23 Henry VIII gave them the mill.", "1531-04-22/1532-04-21"),
    ("The deed is dated 44 Eliz. 1.", "1601-11-17/1602-11-16"),
    ("It was granted (12 Richard II) to the town.", "1388-06-22/1389-06-21"),
    ("See 12 & 13 Car. 2, c. 4.", "1660-01-30/1662-01-29"),
    ("He died in the 22nd year of Edward IV of England.", "1482-03-04/1483-03-03"),
    ("By 1 Edward VI the chapel was ruinous.", "1547-01-28/1548-01-27"),
    ("See Close Roll 12 Henry VI, m. 4.", "1433-09-01/1434-08-31"),
    # names without a number: behind a title, before a chapter, cut short
    ("In the fifth year of Queen Anne the bridge fell.", "1706-03-08/1707-03-07"),
    ("In the fifth year of Anne's reign the bridge fell.", "1706-03-08/1707-03-07"),
    ("The Act 6 Anne, c. 41 was repealed.", "1707-03-08/1708-03-07"),
    ("See 3 & 4 Vict. c. 110.", "1839-06-20/1841-06-19"),
    ("The bill became 13 Eliz. c. 5.", "1570-11-17/1571-11-16"),
    ("In the 11th year of Queen Victoria's reign a mill was built.", "1847-06-20/1848-06-19"),
    ("In the fourth year of King Stephen the castle burned.", "1138-12-26/1139-12-25"),
    ("In the first year of William and Mary it was abolished.", "1689-02-13/1690-02-12"),
    ("By 7 Will. 3 it was law.", "1695-02-13/1696-02-12"),
    ("In the third year of King Henry VIII's reign he came.", "1511-04-22/1512-04-21"),
    # the years of John run from one Ascension Day to the next
    ("In the 2nd year of King John a market was granted.", "1200-05-18/1201-05-02"),
    ("In the tenth year of the reign of John it was granted.", "1208-05-15/1209-05-06"),
    ("In the 18th year of King John the barons came.", "1216-05-19/1216-10-19"),
    ("In 14 Edward II was granted a market.", "1320-07-08/1321-07-07"),
    ("A charter of 9 Edward III forbids the fair.", "1335-01-25/1336-01-24"),
    ("The acts of 13 Richard II forbade it.", "1389-06-22/1390-06-21"),
    ("The statute of 2 Henry VI was read.", "1423-09-01/1424-08-31"),
    ("In the second year of James I at the abbey a bell was cast.", "1604-03-24/1605-03-23"),
    # the last one ends with the reign; eleven days were left out of 1752
    ("He fell in the third year of Richard III.", "1485-06-26/1485-08-22"),
    ("By 25 Geo. 2 it was law.", "1751-06-11/1752-06-10"),
    ("By 27 Geo. 2 it was law.", "1753-06-22/1754-06-21"),
]

DAYS = [
    ("On 3 May in the 12th year of Edward II the keep fell.", "3 May in the 12th year of Edward II", "1319-05-03"),
    ("In May in the 12th year of Edward II the keep fell.", "May in the 12th year of Edward II", "1319-05"),
    ("It was due at Michaelmas in the third year of Henry VI.",
     "Michaelmas in the third year of Henry VI", "1424-09-29"),
    ("It was owed at Michaelmas in the third year of King John.",
     "Michaelmas in the third year of King John", "1201-09-29"),
    ("On 3 May 12 Edward II he came.", "3 May 12 Edward II", "1319-05-03"),
    ("It was due at Michaelmas 21 Edward IV.", "Michaelmas 21 Edward IV", "1481-09-29"),
    ("It was sealed on 6 July, 21 Richard II.", "6 July, 21 Richard II", "1397-07-06"),
    ("The writ of 20 November 3 Edward I was lost.", "20 November 3 Edward I", "1274-11-20"),
    ("He came on the Tuesday after Easter in the 12th year of Edward II.",
     "the Tuesday after Easter in the 12th year of Edward II", "1319-04-10"),
]  # fmt: skip

NONE = [
    "Henry III and Elizabeth I were rulers.",
    "At 17 Henry VIII married Catherine.",
    "He came at the age of 17 Henry VIII noted.",
    "By 17 Henry VIII was king, and at 25 Elizabeth I followed.",
    "No. 7 Edward VII postbox.",
    "Chapter 12 Henry VIII is long.",
    "It was the third year of Henry VIII's marriage.",
    "In the fifth year of Henry III of France he fled.",
    "In the fourth year of Richard III he was dead.",
    "He was the second son of Henry III, who died on the fifth day of Edward II.",
    "The museum has 2 George III silver spoons and 12 George VI pennies.",
    "He staged Henry VI Part 2 and 3 Henry VI.",
    "He has 3 edward i know of.",
    "In the fifth year of Anne at school she left.",
    "In the 25th year of King Stephen nobody ruled.",
    "In the tenth year of Queen Victoria of Sweden he came.",
    "They saw 2 John Deeres and 3 Anne Klein coats.",
    "At 7 John left; by 10 Anne was asleep.",
    "Read 2 John c. 1 and 3 John.",
    # what is of a ruler's time, and what he does
    "The sale of 8 George III tankards raised a little.",
    "In 9 George III bowls, punch was served.",
    "An inventory of 5 George III spoons was made.",
    "Of 4 George II tables, one was oak.",
    "A pair of 2 Geo. III sugar tongs was sold.",
    "In Act 4 Henry V prays before the battle.",
    "In scene 3 Henry V courted Kate.",
    "The letters of 14 Henry VIII himself signed.",
    # what is counted by no statute; plays
    "She has a set of 9 Edward VII.",
    "He played Pistol in 2 Henry IV, and Talbot in 1 Henry VI.",
    "The company gave Richard II, 1 Henry IV and 2 Henry IV.",
    "The third year of Edward I at the firm was hard.",
]


@pytest.mark.parametrize(("text", "expected"), YEARS)
def test_a_year_of_a_reign(text: str, expected: str) -> None:
    (found,) = grammar.find(text, published="2010-09-20")
    assert found.resolution.value.edtf == expected


@pytest.mark.parametrize(("text", "said", "expected"), DAYS)
def test_a_day_in_a_year_of_a_reign(text: str, said: str, expected: str) -> None:
    (found,) = grammar.find(text, published="2010-09-20")
    assert (found.text, found.resolution.value.edtf) == (said, expected)


@pytest.mark.parametrize("text", NONE)
def test_no_year_of_a_reign(text: str) -> None:
    assert not grammar.find(text, published="2010-09-20")


def test_from_a_feast_to_a_feast() -> None:
    text = "The roll runs from Michaelmas 21 Edward IV to Easter 22 Edward IV."
    found = grammar.find(text, published="2010-09-20")
    assert [one.resolution.value.edtf for one in found] == ["1481-09-29", "1482-04-07"]
    assert grammar.find("3 May 12 Edward II to 3 May 12 Edward II to 4 Edward III", published="2010-09-20")


def test_a_story_goes_on_from_a_year_of_a_reign() -> None:
    text = "In the tenth year of Henry III the abbey burned. In May the monks came back."
    found = grammar.find(text, published="2010-09-20", policy=grammar.Policy.narrative())
    assert found[-1].timex.value == "1226-05"


def test_a_name_without_a_number_ends_no_hours() -> None:
    found = grammar.find("The shop is open from 9am to 5 Anne said.", published="2024-11-11")
    assert [p.text for p in found] == ["9am to 5"]
