"""What the links and times of a TimeML document say: the three readings, values as intervals, dates and their slack."""

from __future__ import annotations

import itertools
import re

import pytest

from timeline import Constraint, Timeline
from timeline.allen import NAMES, Relations, converse
from timeline.formats.timeml_links import CLASSICAL, TLINKS, link_of, relation_of
from timeline.formats.timeml_values import interval_of


def document(text: str, *rows: str, dct: str = "2024-11-11") -> str:
    head = f'<TIMEX3 tid="t0" type="DATE" value="{dct}" functionInDocument="CREATION_TIME">then</TIMEX3>' if dct else ""
    return f"<TimeML><DCT>{head}</DCT><TEXT>{text}</TEXT>{''.join(rows)}</TimeML>"


def event(number: int, words: str = "ran") -> str:
    return f'<EVENT eid="e{number}" class="OCCURRENCE">{words}</EVENT>'


def time(number: int, value: str, kind: str = "DATE", **attributes: str) -> str:
    more = "".join(f' {name}="{said}"' for name, said in attributes.items())
    return f'<TIMEX3 tid="t{number}" type="{kind}" value="{value}"{more}>once</TIMEX3>'


def link(source: str, relation: str, target: str, lid: str = "l1") -> str:
    one = "eventInstanceID" if source[0] == "e" else "timeID"
    other = "relatedToEventInstance" if target[0] == "e" else "relatedToTime"
    return f'<TLINK lid="{lid}" relType="{relation}" {one}="{source}" {other}="{target}"/>'


WITHIN, AROUND = {"starts", "during", "finishes", "equals"}, {"equals", "started-by", "contains", "finished-by"}
READINGS = [  # relType, strict, news between events, news with a time
    ("BEFORE", "before", "before", "before"),
    ("AFTER", "after", "after", "after"),
    ("IBEFORE", "meets", "meets", "meets"),
    ("IAFTER", "met-by", "met-by", "met-by"),
    ("IS_INCLUDED", "during", "during", WITHIN),
    ("INCLUDES", "contains", "contains", AROUND),
    ("BEGINS", "starts", "starts", {"starts", "equals"}),
    ("BEGUN_BY", "started-by", "started-by", {"started-by", "equals"}),
    ("ENDS", "finishes", "finishes", {"finishes", "equals"}),
    ("ENDED_BY", "finished-by", "finished-by", {"finished-by", "equals"}),
    ("IDENTITY", "equals", "equals", "equals"),
    ("SIMULTANEOUS", "equals", "equals", "equals"),
    ("DURING", "equals", WITHIN, WITHIN),
    ("DURING_INV", "equals", AROUND, AROUND),
]


def as_set(relation: str | tuple[str, ...] | set[str] | None) -> set[str]:
    return {relation} if isinstance(relation, str) else set(relation or ())


@pytest.mark.parametrize(("name", "strict", "events", "times"), READINGS, ids=[row[0] for row in READINGS])
def test_what_a_link_says(name: str, strict: str, events: str | set[str], times: str | set[str]) -> None:
    assert as_set(relation_of(name, "strict", False)) == as_set(relation_of(name, "strict", True)) == {strict}
    for reading in ("news", "dated"):
        assert as_set(relation_of(name, reading, False)) == as_set(events)
        assert as_set(relation_of(name, reading, True)) == as_set(times)
    for reading, with_time in itertools.product(TLINKS, (False, True)):
        said = relation_of(name, reading, with_time)
        assert said is not None
        assert link_of(said, reading, with_time, name) == name
        # the converse of a link is a link
        turned = tuple(converse(Relations.of(*as_set(said))))
        assert link_of(turned, reading, with_time) is not None


def test_all_links_of_timeml_are_read() -> None:
    assert [row[0] for row in READINGS] == list(CLASSICAL)
    assert set(CLASSICAL.values()) == set(NAMES) - {"overlaps", "overlapped-by"}
    assert link_of("overlaps", "news", False) is None


@pytest.mark.parametrize(
    ("links", "strict", "news"),
    [
        ([("e1", "BEFORE", "e2"), ("e2", "BEFORE", "e3"), ("e3", "BEFORE", "e1")], True, True),
        ([("e1", "IBEFORE", "e2"), ("e1", "BEFORE", "e2")], True, False),  # "before" leaves no gap in news
        ([("e1", "IS_INCLUDED", "t1"), ("e1", "BEGINS", "t1")], True, False),
        ([("e1", "IS_INCLUDED", "e2"), ("e1", "BEGINS", "e2")], True, True),
        ([("e1", "DURING", "e2"), ("e1", "ENDS", "e2")], True, False),
        ([("t1", "INCLUDES", "e1"), ("t1", "IDENTITY", "e1")], True, False),
        ([("e1", "IDENTITY", "e1"), ("e2", "SIMULTANEOUS", "e2"), ("e3", "DURING", "e3")], False, False),
        ([("e1", "ENDED_BY", "e1")], True, True),
    ],
)
def test_readings_differ(links: list[tuple[str, str, str]], strict: bool, news: bool) -> None:
    rows = [link(*each, lid=f"l{number}") for number, each in enumerate(links)]
    text = document(f"{event(1)} {event(2)} {event(3)} {time(1, '2024-11-04')}", *rows)
    found = [bool(Timeline.from_timeml(text, tlinks=tlinks).contradictions) for tlinks in ("strict", "news")]
    assert found == [strict, news]


VALUES = [  # type, value -> start, end (exclusive) in ISO 8601; None: delimits nothing
    ("DATE", "1989-11-02", "1989-11-02", "1989-11-03"),
    ("TIME", "1989-11-02", "1989-11-02", "1989-11-03"),
    ("DATE", "1989-11", "1989-11-01", "1989-12-01"),
    ("DATE", "1989", "1989-01-01", "1990-01-01"),
    ("DATE", "198", "1980-01-01", "1990-01-01"),
    ("DATE", "198X", "1980-01-01", "1990-01-01"),
    ("DATE", "19", "1900-01-01", "2000-01-01"),
    ("DATE", "1989-W44", "1989-10-30", "1989-11-06"),
    ("DATE", "2000-W5", "2000-01-31", "2000-02-07"),
    ("DATE", "1989-W44-WE", "1989-11-04", "1989-11-06"),
    ("DATE", "BC0044-03-15", "-0043-03-15", "-0043-03-16"),
    ("TIME", "1989-11-02T18", "1989-11-02T18:00:00", "1989-11-02T19:00:00"),
    ("TIME", "1989-11-02T18:30", "1989-11-02T18:30:00", "1989-11-02T18:31:00"),
    ("TIME", "1989-11-02T18:30:05", "1989-11-02T18:30:05", "1989-11-02T18:30:06"),
    ("TIME", "1989-11-02TMO", "1989-11-02T05:00:00", "1989-11-02T12:00:00"),
    ("TIME", "1989-11-02TNI", "1989-11-02T21:00:00", "1989-11-03T05:00:00"),
    *[
        ("DATE", value, None, None)
        for value in (
            "1989-Q3",
            "1989-H1",
            "1989-SU",
            "1989-WI",
            "1989-QX",
            "1989-WXX",
            "1989-XX",
            "XXXX-11",
            "199X-XX",
            "PRESENT_REF",
            "PAST_REF",
            "FUTURE_REF",
            "P3D",
            "PXY",
            "PT5M",
            "1989-11-02T18:30Z",
            "1989-11-02T18:30+02:00",
        )
    ],
    ("DATE", "", None, None),
    ("DURATION", "1989", None, None),
    ("SET", "1989-11-02", None, None),
]


@pytest.mark.parametrize(("kind", "value", "lower", "upper"), VALUES, ids=[f"{row[0]} {row[1]}" for row in VALUES])
def test_values_are_intervals(kind: str, value: str, lower: str | None, upper: str | None) -> None:
    found = interval_of(kind, value)
    assert (found and found.lower, found and found.upper) == (lower, upper)


@pytest.mark.parametrize("value", ["1989-13", "1989-02-30", "1989-W54", "soon", "1989-11-02T25", "1989-11-02Tnoon"])
def test_values_that_no_calendar_has(value: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        interval_of("DATE", value)


DATES = [  # the TIMEX3, what the timeline says of it: relation, strict, interval
    (time(1, "2024-11-05"), ("equals", True, "2024-11-05", "2024-11-06")),
    (time(1, "2024-11-05", temporalFunction="true"), ("equals", True, "2024-11-05", "2024-11-06")),
    (time(1, "2024"), ("equals", True, "2024-01-01", "2025-01-01")),
    (time(1, "2024", temporalFunction="true"), ("during", False, "2024-01-01", "2025-01-01")),
    (time(1, "2024-10", temporalFunction="true"), ("during", False, "2024-10-01", "2024-11-01")),
    (time(1, "2024-W45"), ("during", False, "2024-11-04", "2024-11-11")),
    (time(1, "2024", mod="START"), ("during", False, "2024-01-01", "2025-01-01")),
    (time(1, "2024", mod="END"), ("during", False, "2024-01-01", "2025-01-01")),
    (time(1, "2024", mod="APPROX"), None),
    (time(1, "2024", mod="BEFORE"), None),
    (time(1, "2024-Q3"), None),
    (time(1, "2024-11-05TMO", "TIME"), ("during", False, "2024-11-05", "2024-11-06")),
    (time(1, "2024-11-05TNI", "TIME"), ("during", False, "2024-11-05", "2024-11-06T05:00:00")),
    (time(1, "2024-11-05T10:00", "TIME"), ("equals", True, "2024-11-05T10:00:00", "2024-11-05T10:01:00")),
    (time(1, "P3D", "DURATION"), None),
]


@pytest.mark.parametrize(("timex", "said"), DATES, ids=[re.sub(r".*?value=|>.*", "", row[0]) for row in DATES])
def test_dates_of_times(timex: str, said: tuple[str, bool, str, str] | None) -> None:
    text = document(f"{event(1)} {timex}", link("e1", "BEFORE", "t1"))
    dated = [one for one in Timeline.from_timeml(text, tlinks="dated").constraints if one.kind == "date"]
    found = [
        (one.relation, one.strict, one.interval.lower, one.interval.upper) for one in dated if one.interval is not None
    ]
    assert found == ([said] if said else [])
    for tlinks in ("strict", "news"):
        assert all(one.kind == "relation" for one in Timeline.from_timeml(text, tlinks=tlinks).constraints)


@pytest.mark.parametrize(
    ("dct", "lower", "upper"),
    [
        ("2024-11-11", "2024-11-11", "2024-11-12"),
        ("2024-11-11T08:30:00", "2024-11-11", "2024-11-12"),
        ("2024-11", "2024-11-01", "2024-12-01"),
    ],
)
def test_the_document_was_made_some_time_in_its_day(dct: str, lower: str, upper: str) -> None:
    text = document(f"{event(1)} {event(2)}", link("e1", "BEFORE", "t0"), link("e2", "AFTER", "t0", "l2"), dct=dct)
    story = Timeline.from_timeml(text, tlinks="dated")
    (one,) = [each for each in story.constraints if each.kind == "date"]
    assert (one.source, one.relation, one.strict) == ("t0", "during", False)
    assert one.interval is not None
    assert (one.interval.lower, one.interval.upper) == (lower, upper)


def test_events_get_the_date_of_the_shortest_time_that_they_lie_in() -> None:
    text = document(
        f"{event(1)} {event(2)} {event(3)} {event(4)} {time(1, '2024-11')} {time(2, '2024-11-05')}",
        link("e1", "IS_INCLUDED", "t1", "l1"),
        link("t2", "INCLUDES", "e1", "l2"),
        link("e2", "SIMULTANEOUS", "t2", "l3"),
        link("e3", "BEFORE", "t2", "l4"),
        link("e4", "IS_INCLUDED", "t0", "l5"),
    )
    story = Timeline.from_timeml(text, tlinks="dated")
    assert [
        each.time and (each.time.edtf, each.time.relation) for each in map(story.event, ("e1", "e2", "e3", "e4"))
    ] == [
        ("2024-11-05", "within"),
        ("2024-11-05", "at"),
        None,
        ("2024-11-11", "within"),
    ]
    assert story.undated == ("e3",)
    assert story.bounds("e3").latest_end == story.bounds("t2").earliest_start
    assert story.order == (("e2",), ("e1",), ("e4",))
    anchor = story.event("e4").anchor
    assert anchor is not None
    assert anchor.type == "publication"


# --- strict statements in other timelines ---


def test_a_strict_statement_by_itself() -> None:
    story = Timeline().add("A").add("B").relate("e1", "before", "e2").relate("e1", "meets", "e2")
    assert story.contradictions == ()
    first, second = story.constraints
    strict = Constraint(first.id, "relation", "e1", "e2", relation="before", rule="by hand", strict=True)
    harder = Timeline(told=story.told, constraints=(strict, second))
    assert [set(one.constraints) for one in harder.contradictions] == [{"c1", "c2"}]
    assert Timeline.from_json(harder.to_json()) == harder
    assert '"strict"' not in story.to_json()
