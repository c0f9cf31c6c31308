"""Rules of named days: tables of known dates, a second computus, every rule of the English table, errors."""

from __future__ import annotations

import itertools
import re
import sys
import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest

from grammar import calendar, observance
from grammar.calendar import from_days, to_days, weekday
from grammar.errors import GrammarError
from grammar.observance import BadRule, MissingExtra, easter, observed, occasions

TABLE = tomllib.loads(
    (Path(observance.__file__).parent / "english" / "observances.toml").read_text(encoding="utf-8"),
)
TABLES = {"NAMED": TABLE["NAMED"], "EVENTS": TABLE["EVENTS"], **TABLE["REGION"]}
NAMED = TABLE["NAMED"]
try:
    import holidays  # noqa: F401
except ImportError:
    HAS_EXTRA = False
else:
    HAS_EXTRA = True
needs_extra = pytest.mark.skipif(not HAS_EXTRA, reason="the optional package holidays is not installed")


def iso(day: int) -> str:
    return calendar.iso(day * calendar.DAY)


def when(rule: str, year: int) -> str | None:
    found = observed(rule, year)
    if found is None:
        return None
    return iso(found[0]) if found[1] == 1 else f"{iso(found[0])}*{found[1]}"


RULES = [
    # days of a month, once, and the weekdays of a month
    ("12-25", 2024, "2024-12-25"),
    ("12-25", -43, "-0043-12-25"),
    ("02-29", 2024, "2024-02-29"),
    ("02-29", 2023, None),
    ("2001-09-11", 2001, "2001-09-11"),
    ("2001-09-11", 2002, None),
    ("11-thu-4", 2023, "2023-11-23"),
    ("05-mon-last", 2024, "2024-05-27"),
    ("05-mon-last", 2021, "2021-05-31"),
    ("02-thu-5", 2024, "2024-02-29"),
    ("02-thu-5", 2023, None),
    # steps
    ("11-mon-1+1", 2022, "2022-11-08"),
    ("11 - mon - 1 + 1", 2022, "2022-11-08"),
    ("easter-46", 2024, "2024-02-14"),
    ("easter+39", 2024, "2024-05-09"),
    ("03-01-1", 2024, "2024-02-29"),
    ("01-01-1", 2024, "2024-12-31"),
    ("05-25<mon", 2020, "2020-05-18"),
    ("05-25<=mon", 2020, "2020-05-25"),
    ("05-25>mon", 2020, "2020-06-01"),
    ("05-25>=mon", 2020, "2020-05-25"),
    ("05-25>=tue", 2020, "2020-05-26"),
    ("05-25<sun", 2020, "2020-05-24"),
    ("12-25<sun-21", 2022, "2022-11-27"),
    ("10-16~sat-1~sun+1", 2021, "2021-10-15"),
    ("10-16~sat-1~sun+1", 2022, "2022-10-17"),
    ("10-16~sat-1~sun+1", 2023, "2023-10-16"),
    ("01-01~sat-1", 2021, "2021-01-01"),  # and the one of 2022, on 2021-12-31, comes second
    # spans
    ("12-25*12", 2024, "2024-12-25*12"),
    ("12-25..01-05", 2024, "2024-12-25*12"),
    ("easter-7..easter-1", 2024, "2024-03-24*7"),
    ("02-01..03-01-1", 2024, "2024-02-01*29"),
    # years
    ("05-mon-last [1971..] | 05-30 [..1970]", 1970, "1970-05-30"),
    ("05-mon-last [1971..] | 05-30 [..1970]", 1971, "1971-05-31"),
    ("01-20 [1937.., %4=1]", 2025, "2025-01-20"),
    ("01-20 [1937.., %4=1]", 2024, None),
    ("01-20 [1937.., %4=1]", 1933, None),
    ("11-mon-1+1 [%4]", 2024, "2024-11-05"),
    ("12-24 [1995..1995]", 1995, "1995-12-24"),
    ("12-24 [1995..1995]", 1996, None),
    # other calendars
    ("julian:12-25", 2024, "2024-01-07"),
    ("julian:12-25", 1850, "1850-01-06"),
    ("julian:12-25", 2150, "2150-01-08"),
    ("julian:02-29", 1900, "1900-03-13"),
    ("julian:10-25", 1917, "1917-11-07"),
    ("julian:12-25", 1066, "1066-12-25"),
    ("hebrew:07-10", 1973, "1973-10-06"),
    ("hebrew:02-05", 1948, "1948-05-14"),
    ("hebrew:01-15", 1066, None),
]


@pytest.mark.parametrize(("rule", "year", "expected"), RULES)
def test_rule(rule: str, year: int, expected: str | None) -> None:
    assert when(rule, year) == expected


NAMES = [
    ("easter", 1818, "1818-03-22"),
    ("easter", 1916, "1916-04-23"),
    ("easter", 1943, "1943-04-25"),
    ("easter", 2000, "2000-04-23"),
    ("easter", 2008, "2008-03-23"),
    ("easter", 2025, "2025-04-20"),
    ("easter", 2038, "2038-04-25"),
    ("easter monday", 1916, "1916-04-24"),
    ("good friday", 1998, "1998-04-10"),
    ("ash wednesday", 2023, "2023-02-22"),
    ("mardi gras", 2006, "2006-02-28"),
    ("whit monday", 2024, "2024-05-20"),
    ("orthodox easter", 2021, "2021-05-02"),
    ("orthodox easter", 2025, "2025-04-20"),
    ("clean monday", 2024, "2024-03-18"),
    ("orthodox christmas", 2023, "2023-01-07"),
    ("advent sunday", 2023, "2023-12-03"),
    ("thanksgiving", 1863, "1863-11-26"),
    ("thanksgiving", 1938, "1938-11-24"),
    ("thanksgiving", 1939, "1939-11-23"),
    ("thanksgiving", 1941, "1941-11-20"),
    ("thanksgiving", 1942, "1942-11-26"),
    ("thanksgiving", 2024, "2024-11-28"),
    ("black friday", 2024, "2024-11-29"),
    ("cyber monday", 2024, "2024-12-02"),
    ("election day", 1860, "1860-11-06"),
    ("election day", 2000, "2000-11-07"),
    ("election day", 2016, "2016-11-08"),
    ("presidential election day", 2018, None),
    ("inauguration day", 1861, "1861-03-04"),
    ("inauguration day", 1961, "1961-01-20"),
    ("inauguration day", 2013, "2013-01-21"),
    ("memorial day", 1969, "1969-05-30"),
    ("veterans day", 1975, "1975-10-27"),
    ("veterans day", 1978, "1978-11-11"),
    ("mlk day", 1983, None),
    ("mlk day", 1986, "1986-01-20"),
    ("mlk day", 2024, "2024-01-15"),
    ("presidents' day", 2024, "2024-02-19"),
    ("tax day", 2015, "2015-04-15"),
    ("tax day", 2016, "2016-04-18"),
    ("tax day", 2017, "2017-04-18"),
    ("tax day", 2020, "2020-07-15"),
    ("tax day", 2022, "2022-04-18"),
    ("tax day", 2023, "2023-04-18"),
    ("tax day", 2024, "2024-04-15"),
    ("super tuesday", 2020, "2020-03-03"),
    ("super bowl sunday", 2019, "2019-02-03"),
    ("super bowl sunday", 2024, "2024-02-11"),
    ("mother's day", 2024, "2024-05-12"),
    ("father's day", 2024, "2024-06-16"),
    ("labor day", 2024, "2024-09-02"),
    ("victoria day", 2024, "2024-05-20"),
    ("canadian thanksgiving", 2024, "2024-10-14"),
    ("early may bank holiday", 2020, "2020-05-08"),
    ("spring bank holiday", 2022, "2022-06-02"),
    ("summer bank holiday", 1968, "1968-09-02"),
    ("summer bank holiday", 2024, "2024-08-26"),
    ("remembrance sunday", 2024, "2024-11-10"),
    ("melbourne cup day", 2024, "2024-11-05"),
    ("king's day", 2014, "2014-04-26"),
    ("king's day", 2024, "2024-04-27"),
    ("earth hour", 2018, "2018-03-24"),
    ("earth hour", 2023, "2023-03-25"),
    ("administrative professionals day", 2024, "2024-04-24"),
    ("rosh hashanah", 2001, "2001-09-18*2"),
    ("yom kippur", 2024, "2024-10-12"),
    ("sukkot", 2023, "2023-09-30*7"),
    ("simchat torah", 2023, "2023-10-08"),
    ("hanukkah", 2013, "2013-11-28*8"),
    ("hanukkah", 2024, "2024-12-26*8"),
    ("purim", 2024, "2024-03-24"),
    ("passover", 2024, "2024-04-23*8"),
    ("shavuot", 2024, "2024-06-12*2"),
    ("tisha b'av", 2022, "2022-08-07"),
    ("yom hashoah", 2024, "2024-05-06"),
    ("yom ha'atzmaut", 2024, "2024-05-14"),
    ("yom ha'atzmaut", 2025, "2025-05-01"),
    ("9/11", 2001, "2001-09-11"),
    ("9/11", 2024, None),
]


@pytest.mark.parametrize(("name", "year", "expected"), NAMES)
def test_name(name: str, year: int, expected: str | None) -> None:
    assert when((NAMED | TABLE["EVENTS"])[name], year) == expected


COMPUTED = [
    ("ramadan", 2018, "2018-05-16*30"),
    ("ramadan", 2024, "2024-03-11*30"),
    ("eid al-fitr", 2024, "2024-04-10"),
    ("eid al-adha", 2024, "2024-06-16"),
    ("islamic new year", 2023, "2023-07-19"),
    ("ashura", 2024, "2024-07-16"),
    ("diwali", 1999, "1999-11-07"),
    ("diwali", 2023, "2023-11-12"),
    ("holi", 2024, "2024-03-25"),
    ("navaratri", 2024, "2024-10-03*9"),
    ("durga puja", 2018, "2018-10-15*5"),
    ("basant panchami", 2019, "2019-02-10"),
    ("dhanteras", 2020, "2020-11-13"),
    ("raksha bandhan", 2024, "2024-08-19"),
    ("guru nanak jayanti", 2024, "2024-11-15"),
    ("chinese new year", 1976, "1976-01-31"),
    ("chinese new year", 2024, "2024-02-10"),
    ("mid-autumn festival", 2024, "2024-09-17"),
    ("vesak", 2024, "2024-05-22"),
    ("nowruz", 2024, "2024-03-20"),
    ("holi", 1850, None),
]


@needs_extra
@pytest.mark.parametrize(("name", "year", "expected"), COMPUTED)
def test_computed_name(name: str, year: int, expected: str | None) -> None:
    assert when(NAMED[name], year) == expected


@needs_extra
def test_a_lunar_feast_may_come_twice() -> None:
    assert [iso(day) for day, _ in occasions(NAMED["eid al-fitr"], 2000)] == ["2000-01-08", "2000-12-27"]
    ramadans = occasions(NAMED["ramadan"], 2030)
    assert [(iso(day), days) for day, days in ramadans] == [("2030-01-05", 30), ("2030-12-26", 29)]


def test_a_shifted_day_may_come_twice_or_not_at_all() -> None:
    rule = "01-01~sat-1"
    assert [iso(day) for day, _ in occasions(rule, 2021)] == ["2021-01-01", "2021-12-31"]
    assert occasions(rule, 2022) == ()


@pytest.mark.parametrize("region", sorted(TABLE["REGION"]))
def test_region_differs_from_the_rest(region: str) -> None:
    assert re.fullmatch(r"[A-Z]{2}", region)
    assert not {name for name, rule in TABLE["REGION"][region].items() if NAMED.get(name) == rule}


def knuth_easter(year: int) -> tuple[int, int]:
    """Lilius and Clavius by way of Knuth, The Art of Computer Programming 1, 1.3.2, exercise 14."""
    golden, century = year % 19 + 1, year // 100 + 1
    skipped, moon = 3 * century // 4 - 12, (8 * century + 5) // 25 - 5
    sunday = 5 * year // 4 - skipped - 10
    epact = (11 * golden + 20 + moon - skipped) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    full = 44 - epact if epact <= 23 else 74 - epact
    day = full + 7 - (sunday + full) % 7
    return (4, day - 31) if day > 31 else (3, day)


def test_easter_is_that_of_a_second_algorithm() -> None:
    assert [y for y in range(1583, 4100) if from_days(easter(y))[1:] != knuth_easter(y)] == []


def test_easter_is_a_sunday_within_its_bounds() -> None:
    for year in range(1583, 4100):
        assert weekday(easter(year)) == 7
        assert (3, 22) <= from_days(easter(year))[1:] <= (4, 25)


def test_orthodox_easter_is_that_of_gauss() -> None:
    for year in range(1900, 2100):
        d = (19 * (year % 19) + 15) % 30
        e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 6) % 7
        julian = date(year, 3, 22) + timedelta(d + e)
        assert from_days(easter(year, orthodox=True)) == (julian + timedelta(13)).timetuple()[:3]
        assert weekday(easter(year, orthodox=True)) == 7


def test_easter_before_the_reform_is_as_it_was_written() -> None:
    assert from_days(easter(1066)) == (1066, 4, 16)
    assert from_days(easter(1492)) == (1492, 4, 22)
    assert from_days(easter(1582)) == (1582, 4, 15)
    assert observed("easter", 325) is None


def test_the_hebrew_year_keeps_its_rules() -> None:
    starts = [found[0] for year in range(1583, 3000) if (found := observed("hebrew:07-01", year))]
    assert len(starts) == 3000 - 1583
    assert {weekday(day) for day in starts} == {1, 2, 4, 6}
    assert {b - a for a, b in itertools.pairwise(starts)} == {353, 354, 355, 383, 384, 385}
    years = range(1583, 3000)
    assert [y for y in years if observed("hebrew:01-15-30", y) != observed("hebrew:12-14", y)] == []


def test_hebrew_months_have_their_lengths() -> None:
    years = range(1600, 1700)
    firsts = {month: [d for y in years for d, _ in occasions(f"hebrew:{month:02}-01", y)] for month in range(1, 13)}
    for month in range(1, 12):
        lengths = {min(b - a for b in firsts[month + 1] if b > a) for a in firsts[month][:-1]}
        expected = {8: {29, 30}, 9: {29, 30}, 11: {30, 60}}.get(month, {30 - (month % 2 == 0)})
        assert lengths == expected, month


NOT_IN_2024 = {
    NAMED["queen's day"]: 2010,
    TABLE["REGION"]["AU"]["queen's birthday"]: 2020,
    TABLE["REGION"]["NZ"]["queen's birthday"]: 2020,
    NAMED["inauguration day"]: 2025,
    NAMED["tenth of tevet"]: 2023,  # it was in December 2023 and in January 2025
}


@pytest.mark.parametrize("table", sorted(TABLES))
def test_every_rule_has_a_day(table: str) -> None:
    for name, rule in TABLES[table].items():
        if "@" in rule and not HAS_EXTRA:
            continue
        year = int(rule[:4]) if table == "EVENTS" else NOT_IN_2024.get(rule, 2024)
        found = observed(rule, year)
        assert found is not None, (name, rule)
        assert to_days(year) <= found[0] < to_days(year + 1)
        assert 1 <= found[1] <= 50


@pytest.mark.parametrize("table", sorted(TABLES))
def test_every_rule_can_be_read_without_the_extra(table: str) -> None:
    for rule in TABLES[table].values():
        assert observance._read(rule)


@pytest.mark.parametrize("table", sorted(TABLES))
def test_names_are_spelled_in_every_way(table: str) -> None:
    names = TABLES[table]
    for name, rule in names.items():
        assert name == " ".join(name.lower().split())
        ascii_name = name.replace("’", "'")
        twins = {ascii_name, ascii_name.replace("'", "’"), ascii_name.replace("'", "")}
        for saint in re.findall(r"\b(saint|st\.|st)(?=[ -])", ascii_name):
            twins |= {re.sub(rf"\b{re.escape(saint)}(?=[ -])", other, ascii_name) for other in ("saint", "st", "st.")}
        assert {twin: names.get(twin) for twin in twins} == dict.fromkeys(twins, rule)


def test_tables_do_not_overlap() -> None:
    assert not set(NAMED) & set(TABLE["EVENTS"])
    assert set(TABLE["island"]["capital"]) <= set(NAMED)


BAD = [
    ("", "no point"),
    ("christmas", "no day"),
    ("13-01", "no day"),
    ("02-30", "no year has the day"),
    ("04-31", "no year has the day"),
    ("hebrew:13-01", "no day"),
    ("hebrew:01-31", "no year has the day"),
    ("11-thu-6", "no day"),
    ("11-foo-1", "no day"),
    ("easter+", "no day"),
    ("easter~sat", "no day"),
    ("12-25<foo", "no day"),
    ("12-25 *0", "no point"),
    ("12-25 ..", "no point"),
    ("easter*3..easter", "no point"),
    ("12-25 []", "no point"),
    ("12-25 [,]", "no point"),
    ("12-25 [2000]", "no point"),
    ("12-25 [2000..1990]", "no year is"),
    ("12-25 [%4=4]", "no year is"),
    ("12-25 [%0]", "no point"),
    ("12-25 |", "no point"),
]


@pytest.mark.parametrize(("rule", "reason"), BAD)
def test_malformed_rule(rule: str, reason: str) -> None:
    with pytest.raises(BadRule, match=reason) as caught:
        observed(rule, 2024)
    assert repr(rule) in str(caught.value)
    assert isinstance(caught.value, GrammarError)
    assert isinstance(caught.value, ValueError)


@needs_extra
def test_a_day_that_the_extra_lacks_is_a_bad_rule() -> None:
    with pytest.raises(BadRule, match="no such day"):
        observed("@nonsense", 2024)


def test_the_extra_is_named_where_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    observance._computed.cache_clear()
    monkeypatch.setitem(sys.modules, "holidays", None)
    with pytest.raises(MissingExtra, match=r'pip install "dateline\[holidays\]"') as caught:
        observed("@diwali", 2024)
    assert isinstance(caught.value, GrammarError)
    assert isinstance(caught.value, ImportError)
    assert observed("2024-10-31 | @diwali", 2024) is not None  # a choice before it needs no package
