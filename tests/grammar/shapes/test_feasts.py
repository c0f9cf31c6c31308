"""Feasts in running text: the year that one of a list or a range tells of the other, saints and their namesakes."""

from __future__ import annotations

import pytest

import grammar
from grammar.policy import Policy

TOLD = [
    # a list: the year of the last one
    ("Dues were paid at Candlemas and Lammas 1420.", [("Candlemas", "1420-02-02"), ("Lammas 1420", "1420-08-01")]),
    (
        "Banks shut on Good Friday and Easter Monday 2018.",
        [("Good Friday", "2018-03-30"), ("Easter Monday 2018", "2018-04-02")],
    ),
    ("Trains stood still at Christmas and Easter 1915.", [("Christmas", "1914-12-25"), ("Easter 1915", "1915-04-04")]),
    ("They met at Christmas 1914 and Easter 1915.", [("Christmas 1914", "1914-12-25"), ("Easter 1915", "1915-04-04")]),
    # a range: the first one after its start
    ("The truce held from Whitsun 1216 to Martinmas.", [("Whitsun 1216", "1216-05-29"), ("Martinmas", "1216-11-11")]),
    ("The truce held from Whitsun 1216 until Easter.", [("Whitsun 1216", "1216-05-29"), ("Easter", "1217-03-26")]),
    # saints
    (
        "They met on the feast of St John the Evangelist 1290.",
        [("the feast of St John the Evangelist 1290", "1290-12-27")],
    ),
    ("They met on the feast of SS Simon and Jude 1290.", [("the feast of SS Simon and Jude 1290", "1290-10-28")]),
    ("They met on the feast of St Martin the Hermit 1290.", []),
    ("They met on the feast of St Thomas of Hereford.", []),
    # the day of a saint, and what comes behind it
    ("On St Brice's Day 1002 the Danes were killed.", [("St Brice's Day 1002", "1002-11-13")]),
    ("On the feast of St Martin 1302 the Scots came.", [("the feast of St Martin 1302", "1302-11-11")]),
    # the days beside a feast
    ("He died on the eve of St John 1314.", [("the eve of St John 1314", "1314-06-23")]),
    ("The court sat on the morrow of All Souls 1290.", [("the morrow of All Souls 1290", "1290-11-03")]),
    ("She was buried on the vigil of the Assumption 1350.", [("the vigil of the Assumption 1350", "1350-08-14")]),
    (
        "They swore on the vigil of the feast of St Luke 1402.",
        [("the vigil of the feast of St Luke 1402", "1402-10-17")],
    ),
    ("He held court on the octave of Easter 1278.", [("the octave of Easter 1278", "1278-04-24")]),
    ("Rent fell due at the quinzaine of Easter 1304.", [("the quinzaine of Easter 1304", "1304-04-12")]),
    ("He sailed on the eve of St George's Day 1415.", [("the eve of St George's Day 1415", "1415-04-22")]),
    ("Crowds met on the eve of St Nicholas Day 1999.", [("the eve of St Nicholas Day 1999", "1999-12-05")]),
    ("She kept the vigil of the night nurses.", []),
    ("He spoke on the eve of battle.", []),
    # weekdays beside a feast, by the calendar of their time
    ("The roll opens on the Monday after Michaelmas 1381.", [("the Monday after Michaelmas 1381", "1381-09-30")]),
    ("They sailed on the Thursday before Candlemas 1340.", [("the Thursday before Candlemas 1340", "1340-01-27")]),
    ("He came on the first Sunday of May 1380.", [("the first Sunday of May 1380", "1380-05-06")]),
    ("On Advent Sunday 1405 it froze.", [("Advent Sunday 1405", "1405-11-29")]),
    (
        "He came on the Sunday after the octave of Easter 1301.",
        [("the Sunday after the octave of Easter 1301", "1301-04-16")],
    ),
    ("He came on the first Sunday of May 1780.", [("the first Sunday of May 1780", "1780-05-07")]),
    # weekdays in the week of a feast
    ("It was sealed on Wednesday in Whitsun week 1306.", [("Wednesday in Whitsun week 1306", "1306-05-25")]),
    ("They met on Tuesday in Holy Week 1350.", [("Tuesday in Holy Week 1350", "1350-03-23")]),
    ("On Monday in Easter week 1401 he sailed.", [("Monday in Easter week 1401", "1401-04-04")]),
    ("The fair was held on Thursday in Easter week 1995.", [("Thursday in Easter week 1995", "1995-04-20")]),
    # a quarter day by its capital, and the season
    ("At Midsummer 1699 he let the barn.", [("Midsummer 1699", "1699-06-24")]),
    (
        "He held the farm from Midsummer 1711 to Lady Day 1715.",
        [("Midsummer 1711", "1711-06-24"), ("Lady Day 1715", "1715-03-25")],
    ),
    (
        "Tithes fell due at Lady Day, Midsummer and Martinmas 1742.",
        [("Lady Day", "1742-03-25"), ("Midsummer", "1742-06-24"), ("Martinmas 1742", "1742-11-11")],
    ),
    ("Ships came at midsummer 1914.", [("midsummer 1914", "1914-SU")]),
    ("In Midsummer 1905 it rained.", [("Midsummer 1905", "1905-SU")]),
    ("Midsummer 1905 was wet.", [("Midsummer 1905", "1905-SU")]),
    # feasts that are much else: only with a signal, a capital and their year
    ("Forty marks were paid at All Hallows 1401.", [("All Hallows 1401", "1401-11-01")]),
    ("Wages rose from All Saints 1320.", [("All Saints 1320", "1320-11-01")]),
    ("It was owed at the Annunciation 1410.", [("the Annunciation 1410", "1410-03-25")]),
    (
        "It was owed on the Nativity of St John the Baptist 1399.",
        [("the Nativity of St John the Baptist 1399", "1399-06-24")],
    ),
    ("The Annunciation, 1430, hangs in Florence.", []),
    ("All Saints was rebuilt, and at All Souls they sang.", []),
    ("The album All Saints sold well.", []),
    # movable days, and days kept as before the reform
    ("Rents were paid at Hocktide 1450.", [("Hocktide 1450", "1450-04-20")]),
    ("The fair opened on Hock Tuesday 1450.", [("Hock Tuesday 1450", "1450-04-21")]),
    ("They walked the bounds on Rogation Monday 1520.", [("Rogation Monday 1520", "1520-05-14")]),
    ("On Lammas Day 1630 the meadow was opened.", [("Lammas Day 1630", "1630-08-01")]),
    ("She was hired at Old Michaelmas 1760.", [("Old Michaelmas 1760", "1760-10-10")]),
    ("They moved on Old Lady Day 1801.", [("Old Lady Day 1801", "1801-04-06")]),
    # a year from a feast to the next; hyphens; law terms and quarters
    (
        "The roll runs from Michaelmas 1350 to Michaelmas.",
        [("Michaelmas 1350", "1350-09-29"), ("Michaelmas", "1351-09-29")],
    ),
    (
        "He farmed it from Easter 1290 until Easter following.",
        [("Easter 1290", "1290-04-02"), ("Easter", "1291-04-22")],
    ),
    ("Rental, Easter 1401-Easter 1402.", [("Easter 1401", "1401-04-03"), ("Easter 1402", "1402-03-26")]),
    ("He was paid for the Michaelmas quarter of 1702.", [("1702", "1702")]),
    ("He sat at the Epiphany sessions 1705.", []),
    # eras before their year, in words
    ("The book was printed Anno Domini 1611.", [("Anno Domini 1611", "1611")]),
    # eras behind a comma
    ("He fell on the ides of March, 44 BC.", [("the ides of March, 44 BC", "BC0044-03-15")]),
    # no decade of a day
    ("Mills shut in the first decade of the 20th.", []),
]


@pytest.mark.parametrize("policy", [Policy.news(), Policy.narrative()], ids=["news", "narrative"])
@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_feasts(text: str, expected: list[tuple[str, str]], policy: Policy) -> None:
    assert [(p.text, p.timex.value) for p in grammar.find(text, published="2024-11-11", policy=policy)] == expected
