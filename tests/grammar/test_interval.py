"""Values and their notations: EDTF both ways, periods, recurrences, zones."""

from __future__ import annotations

from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from grammar import calendar
from grammar import granularity as granules
from grammar.calendar import DAY
from grammar.edtf import NotEDTF
from grammar.errors import GrammarError
from grammar.granularity import Granularity as G
from grammar.interval import Interval, Period, Recurrence, Reference

EDTF = [
    # text, lower, upper, granularity
    # level 0
    ("2024-11-11", "2024-11-11", "2024-11-12", "day"),
    ("2024-02-29", "2024-02-29", "2024-03-01", "day"),
    ("2024-12-31", "2024-12-31", "2025-01-01", "day"),
    ("2024-02", "2024-02-01", "2024-03-01", "month"),
    ("2024", "2024-01-01", "2025-01-01", "year"),
    ("0000", "0000-01-01", "0001-01-01", "year"),
    ("0001-01-01", "0001-01-01", "0001-01-02", "day"),
    ("2024-11-11T15:30:00", "2024-11-11T15:30:00", "2024-11-11T15:30:01", "second"),
    ("1964/2008", "1964-01-01", "2009-01-01", "year"),
    ("2004-06/2006-08", "2004-06-01", "2006-09-01", "month"),
    ("2004-02-01/2005-02-08", "2004-02-01", "2005-02-09", "day"),
    ("2004-02-01/2005-02", "2004-02-01", "2005-03-01", "day"),
    ("2005/2006-02", "2005-01-01", "2006-03-01", "month"),
    # level 1
    ("Y12000", "12000-01-01", "12001-01-01", "year"),
    ("Y-17000", "-17000-01-01", "-16999-01-01", "year"),
    ("-0043", "-0043-01-01", "-0042-01-01", "year"),
    ("-0043-03-15", "-0043-03-15", "-0043-03-16", "day"),
    ("2001-21", "2001-03-01", "2001-06-01", "season"),
    ("2001-22", "2001-06-01", "2001-09-01", "season"),
    ("2001-23", "2001-09-01", "2001-12-01", "season"),
    ("2001-24", "2001-12-01", "2002-03-01", "season"),
    ("201X", "2010-01-01", "2020-01-01", "decade"),
    ("20XX", "2000-01-01", "2100-01-01", "century"),
    ("2004-XX", "2004-01-01", "2005-01-01", "month"),
    ("1985-04-XX", "1985-04-01", "1985-05-01", "day"),
    ("1985-XX-XX", "1985-01-01", "1986-01-01", "day"),
    ("1985-04-12/..", "1985-04-12", None, "day"),
    ("1985-04/..", "1985-04-01", None, "month"),
    ("1985/..", "1985-01-01", None, "year"),
    ("../1985-04-12", None, "1985-04-13", "day"),
    ("../1985", None, "1986-01-01", "year"),
    ("1985-04-12/", "1985-04-12", None, "day"),
    ("/1985", None, "1986-01-01", "year"),
    # level 2: quarters and halves
    ("2001-33", "2001-01-01", "2001-04-01", "quarter"),
    ("2001-34", "2001-04-01", "2001-07-01", "quarter"),
    ("2001-35", "2001-07-01", "2001-10-01", "quarter"),
    ("2001-36", "2001-10-01", "2002-01-01", "quarter"),
    ("2001-40", "2001-01-01", "2001-07-01", "half"),
    ("2001-41", "2001-07-01", "2002-01-01", "half"),
    # level 2: seasons of either hemisphere, thirds of a year
    ("2001-25", "2001-03-01", "2001-06-01", "season"),
    ("2001-28", "2001-12-01", "2002-03-01", "season"),
    ("2001-29", "2001-09-01", "2001-12-01", "season"),
    ("2001-30", "2001-12-01", "2002-03-01", "season"),
    ("2001-31", "2001-03-01", "2001-06-01", "season"),
    ("2001-32", "2001-06-01", "2001-09-01", "season"),
    ("2001-37", "2001-01-01", "2001-05-01", "month"),
    ("2001-39", "2001-09-01", "2002-01-01", "month"),
    # level 2: long years, estimates by significant digits
    ("Y17E7", "170000000-01-01", "170000001-01-01", "year"),
    ("Y-17E3", "-17000-01-01", "-16999-01-01", "year"),
    ("1950S2", "1900-01-01", "2000-01-01", "century"),
    ("1956S3", "1950-01-01", "1960-01-01", "decade"),
    ("Y171010000S3", "171000000-01-01", "172000000-01-01", "millennium"),
    ("Y3388E2S3", "338000-01-01", "339000-01-01", "millennium"),
    ("-0044S1", "-0049-01-01", "-0039-01-01", "decade"),
    # level 2: unknown digits that leave one stretch
    ("1XXX", "1000-01-01", "2000-01-01", "millennium"),
    ("1XXX-XX", "1000-01-01", "2000-01-01", "month"),
    ("156X-XX-XX", "1560-01-01", "1570-01-01", "day"),
    ("-004X", "-0049-01-01", "-0039-01-01", "decade"),
    ("1984-1X", "1984-10-01", "1985-01-01", "month"),
    ("1984-0X", "1984-01-01", "1984-10-01", "month"),
    ("1984-1X-XX", "1984-10-01", "1985-01-01", "day"),
    ("1984-02-1X", "1984-02-10", "1984-02-20", "day"),
    ("1984-02-2X", "1984-02-20", "1984-03-01", "day"),
    ("1984-11-3X", "1984-11-30", "1984-12-01", "day"),
    ("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-04", "day"),
    # level 2: sets without gaps, one of them or all
    ("[2024-11-09,2024-11-10]", "2024-11-09", "2024-11-11", "day"),
    ("[1667,1668..1670,1671]", "1667-01-01", "1672-01-01", "year"),
    ("{2024-02,2024-03}", "2024-02-01", "2024-04-01", "month"),
    ("{2024-02..2024-05}", "2024-02-01", "2024-06-01", "month"),
    ("{..1984}", None, "1985-01-01", "year"),
    ("[2024-11,2024-12..]", "2024-11-01", None, "month"),
    # clock times: without seconds, as the ends of a stretch, beside a date
    ("2024-11-11T15:30", "2024-11-11T15:30:00", "2024-11-11T15:31:00", "minute"),
    ("2024-11-11T15:30/2024-11-11T16:45", "2024-11-11T15:30:00", "2024-11-11T16:45:00", "minute"),
    ("2024-11-11/2024-11-12T10:00:00", "2024-11-11", "2024-11-12T10:00:00", "second"),
    # one moment somewhere inside
    ("[2024-02..2024-05]", "2024-02-01", "2024-06-01", "month"),
    ("[..2024-05]", None, "2024-06-01", "month"),
    ("[2024-02..]", "2024-02-01", None, "month"),
]


@pytest.mark.parametrize(("text", "lower", "upper", "unit"), EDTF, ids=[row[0] for row in EDTF])
def test_edtf_is_read(text, lower, upper, unit):
    found = Interval.from_edtf(text)
    assert (found.lower, found.upper, found.granularity.word) == (lower, upper, unit)
    assert (found.approximate, found.uncertain) == (False, False)


@pytest.mark.parametrize(
    ("mark", "approximate", "uncertain"), [("~", True, False), ("?", False, True), ("%", True, True)]
)
@pytest.mark.parametrize("text", ["2024", "2024-05", "2024-05-06", "2024-21", "2024-33", "199X", "19XX"])
def test_marks_are_read_and_written(text, mark, approximate, uncertain):
    found = Interval.from_edtf(text + mark)
    assert found == evolve(Interval.from_edtf(text), approximate=approximate, uncertain=uncertain)
    assert found.edtf == text + mark


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "hello", "today", "2024-1", "24", "20241111", "Y999", "X024", "2X24", "２０２４", "٢٠٢٤", "2024~~"),
        *("2024-13", "2024-00", "2024-02-30", "2023-02-29", "2024-20", "2024-42", "2024-25-01"),
        *("2024-11-11 ", "2024-11-11T25:00:00", "2024-11-11T12:60:00", "2024-11-11T12"),
        *("../..", "/", "..", "[..]", "[]", "2024-05-06/2024-05/2024-05", "2024-05/hello"),
        *("2024-05/2024-02", "2024/2022", "2024/2023", "[2024..2023]"),
        *(
            "Y17",
            "Y1E99",
            "Y1E999999999",
            "Y" + "9" * 5000,
            "2024S0",
            "2024S1-11",
            "2024-11S1",
            "{}",
            "[2024",
            "{2024]",
            "[,]",
        ),
        *("2024-1X-05T10:00", "2024-11-11T10:00+25:00", "2024-11-11T15:30:00+1", "?2024?-~", "2024-~-11"),
    ],
)
def test_what_is_no_edtf_is_refused(text):
    check_refused(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("156X-12-25", "gaps"),
        ("15XX-12-XX", "gaps"),
        ("1XXX-12", "gaps"),
        ("1984-X1", "gaps"),
        ("1984-1X-05", "gaps"),
        ("1984-11-X1", "gaps"),
        ("{1960,1961-12}", "gaps"),
        ("[1667,1668,1670..1672]", "gaps"),
        ("[2024,2023]", "gaps"),
        ("XXXX-12-25", "only digits at the end"),
        ("XXXX", "only digits at the end"),
        ("X024", "only digits at the end"),
        ("2024-2X", "no month or day"),
        ("2024-02-3X", "no month or day"),
        ("Y9999999999999", "at most 12 digits"),
        ("2024-11-11T10:00:00Z", "nobody says in which zone"),
    ],
)
def test_edtf_that_no_single_stretch_holds_is_refused_with_the_reason(text, why):
    assert why in check_refused(text)


def check_refused(text):
    with pytest.raises(NotEDTF) as caught:
        Interval.from_edtf(text)
    assert isinstance(caught.value, GrammarError)
    assert isinstance(caught.value, ValueError)
    assert repr(text) in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "plain", "approximate", "uncertain"),
    [
        ("2004-06-~11", "2004-06-11", True, False),
        ("2004-06~-11", "2004-06-11", True, False),
        ("2004?-06-11", "2004-06-11", False, True),
        ("?2004-06-~11", "2004-06-11", True, True),
        ("2004-?06", "2004-06", False, True),
        ("%2001", "2001", True, True),
        ("156X~", "156X", True, False),
        ("2004-06-XX?", "2004-06-XX", False, True),
        ("2004-06-~01/2004-06-20?", "2004-06-01/2004-06-20", True, True),
        ("[2023~,2024]", "[2023,2024]", True, False),
        ("1950S2?", "1950S2", False, True),
    ],
)
def test_a_mark_of_a_component_marks_the_whole(text, plain, approximate, uncertain):
    expected = evolve(Interval.from_edtf(plain), approximate=approximate, uncertain=uncertain)
    assert Interval.from_edtf(text) == expected


@pytest.mark.parametrize(
    ("text", "zone", "lower"),
    [
        ("2024-03-05T10:00:00Z", "UTC", "2024-03-05T10:00:00"),
        ("2024-03-05T10:00:00Z", "America/New_York", "2024-03-05T05:00:00"),
        ("2024-07-05T23:30:00+01:00", "Europe/Kyiv", "2024-07-06T01:30:00"),
        ("2024-07-05T23:30:00-05", "UTC", "2024-07-06T04:30:00"),
        ("2024-03-05T10:00+0530/2024-03-05T12:00:00Z", "UTC", "2024-03-05T04:30:00"),
        ("[2024-03-05T10:00:00Z..]", "Asia/Tokyo", "2024-03-05T19:00:00"),
    ],
)
def test_times_with_an_offset_are_told_in_a_zone(text, zone, lower):
    assert Interval.from_edtf(text, zone=zone).lower == lower


@pytest.mark.parametrize(
    ("text", "zone"), [("2024-03-05T10:00:00Z", "Mars/Olympus"), ("Y12000-03-05T10:00:00Z", "UTC")]
)
def test_times_that_no_zone_tells_are_refused(text, zone):
    with pytest.raises(NotEDTF, match="can't be told in the zone"):
        Interval.from_edtf(text, zone=zone)


@given(st.text("0123456789-/.X~?%YTZES:[]{},+ ", max_size=24))
@settings(max_examples=400)
def test_any_text_is_an_interval_or_refused(text):
    try:
        found = Interval.from_edtf(text)
    except NotEDTF:
        return
    assert found.start is not None or found.end is not None


# --- written and read again ---

WORDED = [G.DAY, G.MONTH, G.YEAR, G.SEASON, G.QUARTER, G.HALF]
MOMENT = st.integers(calendar.to_days(-3000) * DAY, calendar.to_days(12_500) * DAY)
DATED = st.integers(0, calendar.to_days(9_990) * DAY)
GRANULE = st.one_of(
    st.builds(Interval.of, MOMENT, st.sampled_from(WORDED)),
    st.builds(Interval.of, DATED, st.sampled_from([G.DECADE, G.CENTURY])),
)
LONG = [G.DAY, G.WEEKEND, G.WEEK, *WORDED, G.DECADE, G.CENTURY, G.MILLENNIUM]


@st.composite
def stretches(draw):
    """From a day to a day, or from a second to a second, at any granularity that is said so."""
    size = draw(st.sampled_from([1, DAY]))
    unit = draw(st.sampled_from(LONG if size == DAY else [G.HOUR, G.DAYPART]))
    first, last = sorted(draw(st.tuples(MOMENT, MOMENT).map(lambda pair: [t - t % size for t in pair])))
    approximate, uncertain = draw(st.booleans()), draw(st.booleans())
    return Interval(first, last + size, unit, approximate, uncertain)


@given(GRANULE, st.booleans(), st.booleans())
@settings(max_examples=300)
def test_a_granule_comes_back_whole(granule, approximate, uncertain):
    granule = evolve(granule, approximate=approximate, uncertain=uncertain)
    assert "/" not in granule.edtf
    assert Interval.from_edtf(granule.edtf) == granule


@given(GRANULE, st.integers(1, 40))
def test_a_range_of_granules_comes_back(first, count):
    last = Interval.of(first.start, first.granularity, count)
    written = Interval(first.start, last.end, first.granularity).edtf
    found = Interval.from_edtf(written)
    assert (found.start, found.end) == (first.start, last.end)


@given(stretches())
@settings(max_examples=300)
def test_any_stretch_keeps_its_bounds(stretch):
    found = Interval.from_edtf(stretch.edtf)
    assert (found.start, found.end) == (stretch.start, stretch.end)
    assert (found.approximate, found.uncertain) == (stretch.approximate, stretch.uncertain)


@given(stretches(), st.integers(1, DAY - 1))
def test_a_stretch_from_a_day_to_a_clock_time_keeps_its_bounds(stretch, seconds):
    mixed = Interval(stretch.start - stretch.start % DAY, stretch.end - stretch.end % DAY + DAY + seconds, G.DAY)
    found = Interval.from_edtf(mixed.edtf)
    assert (found.start, found.end) == (mixed.start, mixed.end)


@given(MOMENT, st.sampled_from([G.HOUR, G.WEEK, G.WEEKEND]))
def test_what_edtf_has_no_word_for_is_an_interval(moment, unit):
    granule = Interval.of(moment, unit)
    found = Interval.from_edtf(granule.edtf)
    assert "/" in granule.edtf
    assert (found.start, found.end) == (granule.start, granule.end)


@given(GRANULE, st.sampled_from(["start", "end"]))
def test_an_open_end_stays_open(granule, side):
    open_one = evolve(granule, **{side: None})
    found = Interval.from_edtf(open_one.edtf)
    assert (found.start, found.end) == (open_one.start, open_one.end)
    assert (".." in open_one.edtf.split("/")) is True


@given(GRANULE, st.integers(0, 3))
def test_once_within_says_the_same_bounds(granule, count):
    stretch = evolve(granule, end=granules.granule(granule.start, granule.granularity, count)[1])
    found = Interval.from_edtf(stretch.within_edtf)
    assert (found.start, found.end) == (stretch.start, stretch.end)
    assert "/" not in stretch.within_edtf


@pytest.mark.parametrize(
    ("part", "lower", "upper", "unit", "text"),
    [
        # an end is never said coarser than the part: "2024-05/2024-05-10" would read as a month
        ("early", "2024-05-01", "2024-05-10", G.MONTH, "2024-05-01/2024-05-10"),
        ("late", "2024-05-21", "2024-05-31", G.MONTH, "2024-05-21/2024-05-31"),
        ("early", "2024-01", "2024-04", G.YEAR, "2024-01/2024-04"),
        ("late", "2024-09", "2024-12", G.YEAR, "2024-09/2024-12"),
        ("mid", "1993", "1995", G.DECADE, "1993/1995"),
        ("early", "2024-11-11", "2024-11-12", G.WEEK, "2024-11-11/2024-11-12"),
    ],
)
def test_parts_are_written_in_one_unit(part, lower, upper, unit, text):
    start, end = Interval.from_edtf(lower).start, Interval.from_edtf(upper).end
    assert Interval(start, end, unit, part=part).edtf == text


# --- the algebra ---

SMALL = st.tuples(st.none() | st.integers(0, 9), st.none() | st.integers(0, 9)).filter(
    lambda pair: None in pair or pair[0] < pair[1]
)


def seconds_of(pair) -> set[int]:
    """The seconds of an interval, on a line that reaches a little further than any bound."""
    return set(range(-3 if pair[0] is None else pair[0], 13 if pair[1] is None else pair[1]))


@given(SMALL, SMALL)
def test_meet_and_contains_are_those_of_sets(first, second):
    one, other = Interval(*first, G.YEAR), Interval(*second, G.DAY)
    shared = seconds_of(first) & seconds_of(second)
    met = one.meet(other)
    assert (set() if met is None else seconds_of((met.start, met.end))) == shared
    assert met is None or met.granularity is G.DAY
    assert one.contains(other) == (seconds_of(second) <= seconds_of(first))


def test_an_interval_never_ends_before_it_starts():
    with pytest.raises(ValueError, match="1970-01-01, before its start 1970-01-02"):
        Interval(DAY, 0)


def test_an_interval_shows_its_bounds():
    assert str(Interval.from_edtf("../1985~")) == "[.., 1986-01-01) ~year"


# --- zones ---


@pytest.mark.parametrize(
    ("text", "zone", "start", "end"),
    [
        ("2024-02", "UTC", "2024-02-01T00:00:00+00:00", "2024-03-01T00:00:00+00:00"),
        ("2024-11-11", "Europe/Kyiv", "2024-11-11T00:00:00+02:00", "2024-11-12T00:00:00+02:00"),
        ("2024-11-11", "America/New_York", "2024-11-11T00:00:00-05:00", "2024-11-12T00:00:00-05:00"),
        ("2024-03-31", "Europe/Berlin", "2024-03-31T00:00:00+01:00", "2024-04-01T00:00:00+02:00"),
        ("2024-03-31T02:30:00", "Europe/Berlin", "2024-03-31T03:30:00+02:00", "2024-03-31T03:30:01+02:00"),  # skipped
        ("2024-10-27T02:30:00", "Europe/Berlin", "2024-10-27T02:30:00+02:00", "2024-10-27T02:30:01+02:00"),  # twice
        ("2024/..", "UTC", "2024-01-01T00:00:00+00:00", None),
        ("../2024", "UTC", None, "2025-01-01T00:00:00+00:00"),
    ],
)
def test_to_pendulum(text, zone, start, end):
    ends = Interval.from_edtf(text).to_pendulum(zone)
    assert tuple(moment and moment.isoformat() for moment in ends) == (start, end)


@pytest.mark.parametrize("text", ["Y12000", "-0043"])
def test_pendulum_has_no_such_year(text):
    with pytest.raises(ValueError, match="year"):
        Interval.from_edtf(text).to_pendulum()


# --- periods, recurrences, references ---


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ([(3, G.DAY)], "P3D"),
        ([(24, G.HOUR)], "PT24H"),
        ([(90, G.MINUTE)], "PT90M"),
        ([(30, G.SECOND)], "PT30S"),
        ([(2, G.WEEK)], "P2W"),
        ([(18, G.MONTH)], "P18M"),
        ([(2, G.QUARTER)], "P2Q"),
        ([(1, G.HALF)], "P6M"),
        ([(10, G.YEAR)], "P10Y"),
        ([(Fraction(5, 2), G.YEAR)], "P2.5Y"),
        ([(Fraction(1, 4), G.DAY)], "P0.25D"),
        ([(3, G.DECADE)], "P30Y"),
        ([(1, G.WEEKEND)], "P1WE"),
        ([(None, G.DAY)], "PXD"),
        ([(None, G.HOUR)], "PTXH"),
        ([(1, G.YEAR), (6, G.MONTH)], "P1Y6M"),
        ([(1, G.DAY), (12, G.HOUR)], "P1DT12H"),
    ],
)
def test_period_text(parts, text):
    period = Period(tuple((None if amount is None else Fraction(amount), unit) for amount, unit in parts))
    assert str(period) == text
    assert period.vague == ("X" in text)
    assert period.unit is min(unit for _, unit in parts)


@pytest.mark.parametrize(
    ("recurrence", "rule"),
    [
        (Recurrence(G.DAY), "FREQ=DAILY"),
        (Recurrence(G.HOUR), "FREQ=HOURLY"),
        (Recurrence(G.MINUTE), "FREQ=MINUTELY"),
        (Recurrence(G.WEEK, 2), "FREQ=WEEKLY;INTERVAL=2"),
        (Recurrence(G.WEEK, weekdays=(7,)), "FREQ=WEEKLY;BYDAY=SU"),
        (Recurrence(G.MONTH), "FREQ=MONTHLY"),
        (Recurrence(G.QUARTER), "FREQ=MONTHLY;INTERVAL=3"),
        (Recurrence(G.YEAR), "FREQ=YEARLY"),
        (Recurrence(G.DECADE), "FREQ=YEARLY;INTERVAL=10"),
        (Recurrence(G.CENTURY), "FREQ=YEARLY;INTERVAL=100"),
        (Recurrence(G.MILLENNIUM), "FREQ=YEARLY;INTERVAL=1000"),
        (Recurrence(G.WEEKEND), "FREQ=WEEKLY;BYDAY=SA,SU"),
    ],
)
def test_recurrence_rule(recurrence, rule):
    assert recurrence.rrule == rule


def test_a_reference_is_one_of_three():
    with pytest.raises(ValueError, match="'SOON': one of PAST_REF, PRESENT_REF, FUTURE_REF"):
        Reference("SOON")
