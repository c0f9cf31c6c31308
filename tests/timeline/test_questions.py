"""Questions to a timeline, against all ways to place its events on a small grid, found by trying."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grammar import Granularity, Interval
from timeline import BadRelation, Constraint, Event, EventTime, Timeline, UnknownEvent
from timeline.allen import NAMES

GRID = 5
"""Seconds that there are; every event starts and ends in them."""
SPANS = [(start, end) for start in range(GRID + 1) for end in range(start + 1, GRID + 1)]
INSTANTS = [(at, at) for at in range(GRID)]
Placed = dict[str, tuple[int, int]]


def seconds(start: int, end: int) -> Interval:
    return Interval(start, end, Granularity.SECOND)


ATOMS = {
    "before": "b<c",
    "meets": "b=c",
    "overlaps": "a<c c<b b<d",
    "starts": "a=c b<d",
    "during": "c<a b<d",
    "finishes": "c<a b=d",
    "equals": "a=c b=d",
    "after": "d<a",
    "met-by": "a=d",
    "overlapped-by": "c<a a<d d<b",
    "started-by": "a=c d<b",
    "contains": "a<c d<b",
    "finished-by": "a<c b=d",
}
"""What Allen's relations say of one event from ``a`` to ``b`` and another from ``c`` to ``d``."""


def stand(name: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    ends = dict(zip("abcd", (*first, *second), strict=True))
    return all(
        ends[x] < ends[y] if sign == "<" else ends[x] == ends[y] for x, sign, y in map(tuple, ATOMS[name].split())
    )


def read(said: Constraint) -> set[str]:
    """The relations that a statement leaves, as news means them: what is before may meet."""
    names = {said.relation} if isinstance(said.relation, str) else set(said.relation)
    return names | ({"meets"} if "before" in names else set()) | ({"met-by"} if "after" in names else set())


def holds(said: Constraint, placed: Placed) -> bool:
    """Whether a statement is true of events placed on the grid."""
    if said.kind == "any":
        return any(holds(option, placed) for option in said.options)
    start, end = placed[said.source]
    if said.kind == "date":
        assert said.interval is not None
        assert said.interval.start is not None
        assert said.interval.end is not None
        return said.interval.start <= start and end <= said.interval.end and start < said.interval.end
    other = placed[said.target or ""]
    if said.kind == "distance":
        here, there = (
            pair[("start", "end").index(which)]
            for pair, which in zip((placed[said.source], other), said.ends, strict=True)
        )
        return (said.least is None or said.least <= here - there) and (said.most is None or here - there <= said.most)
    return any(stand(name, (start, end), other) for name in read(said))


@st.composite
def timelines(draw: st.DrawFn, instants: bool = False, most: int = 4) -> Timeline:
    """Three or four events on the grid and up to six statements."""
    count = draw(st.integers(2, 3 if instants else most))
    ids = [f"e{at + 1}" for at in range(count)]
    events, statements = [], []
    for name in ids:
        start = draw(st.integers(0, GRID - 1)) if draw(st.booleans()) else 0
        end = draw(st.integers(start + 1, GRID)) if start or draw(st.booleans()) else GRID
        events.append(
            Event(
                name,
                "",
                name,
                (0, 2),
                headline=name,
                time=EventTime(start, end, Granularity.SECOND),
                instant=instants and draw(st.booleans()),
            )
        )
        statements.append(Constraint(f"d-{name}", "date", name, interval=seconds(start, end), confidence=0.5))
    pairs = st.tuples(st.sampled_from(ids), st.sampled_from(ids)).filter(lambda pair: pair[0] != pair[1])

    def statement(number: str, deep: bool = True) -> Constraint:
        a, b = draw(pairs)
        kinds = ["relation", "several", "distance", *(["any"] if deep else [])]
        if instants:  # Allen's names are of intervals
            kinds = ["distance"]
        kind = draw(st.sampled_from(kinds))
        trust = draw(st.sampled_from([0.3, 0.8, 1.0]))
        if kind == "any":
            return Constraint(
                number, "any", a, options=tuple(statement("", deep=False) for _ in range(2)), confidence=trust
            )
        if kind == "distance":
            least = draw(st.none() | st.integers(-GRID, GRID))
            high = draw(st.integers(-GRID if least is None else least, GRID))
            ends = draw(st.tuples(*[st.sampled_from(["start", "end"])] * 2))
            return Constraint(number, "distance", a, b, least=least, most=high, ends=ends, confidence=trust)
        names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3 if kind == "several" else 1, unique=True))
        return Constraint(number, "relation", a, b, names[0] if len(names) == 1 else tuple(names), confidence=trust)

    statements += [statement(f"c{at}") for at in range(draw(st.integers(1, 5)))]
    return Timeline(told=tuple(events), constraints=tuple(statements))


def ways(story: Timeline) -> list[Placed]:
    """All ways to place the events so that the statements hold, found one event after the other."""
    found: list[Placed] = [{}]
    for event in story.told:
        known = {*found[0], event.id} if found else set()
        due = [said for said in story.constraints if event.id in about(said) and about(said) <= known]
        longer = ({**placed, event.id: at} for placed in found for at in (INSTANTS if event.instant else SPANS))
        found = [placed for placed in longer if all(holds(said, placed) for said in due)]
    return found


def about(said: Constraint) -> set[str]:
    """The events that a statement is about."""
    if said.options:
        return set().union(*map(about, said.options))
    return {said.source, *([said.target] if said.target else [])}


def ids(story: Timeline) -> list[str]:
    return [event.id for event in story.told]


@given(timelines())
def test_two_events(story: Timeline) -> None:
    found = ways(story)
    assert story.consistent == bool(found)
    assert story.consistent == (not story.contradictions)
    for a, b in itertools.permutations(ids(story), 2) if found else ():
        held = [name for name in NAMES if any(stand(name, placed[a], placed[b]) for placed in found)]
        assert list(story.possible(a, b)) == held
        assert story.proves_before(a, b) == all(placed[a][0] < placed[b][0] for placed in found)
        for here, there in itertools.product((0, 1), repeat=2):
            gaps = [placed[b][there] - placed[a][here] for placed in found]
            distance = story.distance(a, b, tuple(("start", "end")[end] for end in (here, there)))
            assert (distance.least, distance.most) == (min(gaps), max(gaps))


@given(timelines(instants=True))
def test_events_without_length(story: Timeline) -> None:
    found = ways(story)
    assert story.consistent == bool(found)
    for event in story.events if found else ():
        starts, ends = zip(*(placed[event.id] for placed in found), strict=True)
        bounds = event.bounds
        assert (bounds.earliest_start, bounds.latest_start) == (min(starts), max(starts))
        assert (bounds.earliest_end, bounds.latest_end) == (min(ends), max(ends))


@given(timelines())
def test_why_names_what_is_needed_and_no_more(story: Timeline) -> None:
    if not story.consistent:
        return
    by_id = {constraint.id: constraint for constraint in story.constraints}
    found = ways(story)
    for event, (at, end) in itertools.product(story.told, enumerate(("start", "end"))):
        earliest = story.why(event, "earliest", end)
        assert earliest.moment == min(placed[event.id][at] for placed in found)
        assert [item.says for item in earliest.evidence] == [story.testimony(c).says for c in earliest.constraints]
        chain = [by_id[name] for name in earliest.constraints]
        outer = Timeline(told=story.told, constraints=tuple(chain)).why(event, "earliest", end)
        assert outer.moment == earliest.moment
        if len(chain) == len([c for c in chain if c.kind != "any"]):  # a chain: every link is needed
            for link in chain:
                rest = tuple(other for other in chain if other is not link)
                assert Timeline(told=story.told, constraints=rest).why(event, "earliest", end).moment != earliest.moment


@given(timelines(), st.tuples(st.integers(0, GRID), st.integers(0, GRID)).filter(lambda pair: pair[0] < pair[1]))
def test_where_events_lie(story: Timeline, stretch: tuple[int, int]) -> None:
    found = ways(story)
    if not found:
        return
    low, high = stretch
    questions: dict[str, Callable[[int, int], bool]] = {
        "within": lambda start, end: low <= start and end <= high,
        "overlapping": lambda start, end: start < high and end > low,
        "before": lambda start, end: max(start, end) <= low,
        "after": lambda start, end: min(start, end) >= high,
    }
    for name, asked in questions.items():
        ask = getattr(story, name)
        held = {event: [asked(*placed[event]) for placed in found] for event in ids(story)}
        assert set(ask(seconds(low, high))) == {event for event, each in held.items() if all(each)}, name
        assert set(ask(seconds(low, high), proved=False)) == {event for event, each in held.items() if any(each)}, name


@given(timelines())
def test_what_goes_on_together(story: Timeline) -> None:
    found = ways(story)
    if not found:
        return
    joined = [
        set(group)
        for size in range(2, len(story.told) + 1)
        for group in itertools.combinations(ids(story), size)
        if all(
            placed[a][0] < placed[b][1] and placed[b][0] < placed[a][1]
            for placed in found
            for a, b in itertools.combinations(group, 2)
        )
    ]
    largest = [group for group in joined if not any(group < other for other in joined)]
    assert sorted(map(sorted, largest)) == sorted(sorted(group.events) for group in story.concurrent())


@given(timelines())
def test_sequences_are_the_orders_that_nothing_proved_forbids(story: Timeline) -> None:
    found = ways(story)
    if not found:
        return
    later = {
        (a, b) for a, b in itertools.permutations(ids(story), 2) if all(placed[a][0] < placed[b][0] for placed in found)
    }
    orders = [
        order
        for order in itertools.permutations(ids(story))
        if not any((order[j], order[i]) in later for i in range(len(order)) for j in range(i + 1, len(order)))
    ]
    assert list(story.sequences()) == orders
    steps = story.sequence()
    assert tuple(step.event for step in steps) in orders
    for before, step in itertools.pairwise(steps):
        assert (step.by == "proved") == ((before.event, step.event) in later)


Bounds = list[tuple[str, str, int]]
"""(x, y, most): y is at most so many seconds after x; an event's ends are "e1<" and "e1>"; "" is the origin."""


def readings(said: Constraint) -> list[Bounds]:
    """What a statement may say, each way as bounds; events may lie anywhere, on the grid or off it."""
    if said.kind == "any":
        return [reading for option in said.options for reading in readings(option)]
    if said.kind == "date":
        assert said.interval is not None
        assert said.interval.start is not None
        assert said.interval.end is not None
        return [[(f"{said.source}<", "", -said.interval.start), ("", f"{said.source}>", said.interval.end)]]
    if said.kind == "distance":
        marks = {"start": "<", "end": ">"}
        here, there = f"{said.source}{marks[said.ends[0]]}", f"{said.target}{marks[said.ends[1]]}"
        least = [] if said.least is None else [(here, there, -said.least)]
        return [least + ([] if said.most is None else [(there, here, said.most)])]
    points = dict(zip("abcd", (f"{event}{mark}" for event in (said.source, said.target) for mark in "<>"), strict=True))
    ways = []
    for name in read(said):
        signs = [(points[x], sign == "<", points[y]) for x, sign, y in map(tuple, ATOMS[name].split())]
        ways.append([(y, x, -strict) for x, strict, y in signs] + [(x, y, 0) for x, strict, y in signs if not strict])
    return ways


def possible(events: Iterable[str], statements: Iterable[Constraint]) -> bool:
    """Whether statements can all be true, by Floyd-Warshall for every way to read them."""
    lasting = [(f"{event}>", f"{event}<", -1) for event in events]
    points = ["", *(point for end, start, _ in lasting for point in (end, start))]
    for way in itertools.product(*map(readings, statements)):
        far = {(x, y): 0 if x == y else inf for x in points for y in points}
        for x, y, most in itertools.chain(lasting, *way):
            far[x, y] = min(far[x, y], most)
        for k, x, y in itertools.product(points, repeat=3):
            far[x, y] = min(far[x, y], far[x, k] + far[k, y])
        if all(far[x, x] >= 0 for x in points):
            return True
    return False


@settings(max_examples=60)
@given(timelines(most=3))
def test_repairs_cost_the_least(story: Timeline) -> None:
    if len(story.constraints) > 6:
        return
    costs = {c.id: round(100 * c.confidence) for c in story.constraints}
    enough: list[set[str]] = []  # every set without which the rest can be true, none of them too large
    for size in range(len(costs) + 1):
        for dropped in itertools.combinations(story.constraints, size):
            if any({c.id for c in dropped} >= smaller for smaller in enough):
                continue
            if possible(ids(story), [c for c in story.constraints if c not in dropped]):
                enough.append({c.id for c in dropped})
    found = story.repairs(3)
    if story.consistent:
        assert found == ()
        return
    prices = sorted(sum(costs[name] for name in names) for names in enough)
    assert [repair.cost for repair in found] == prices[:3]
    for repair in found:
        assert set(repair.constraints) in enough
        assert repair.optimal
        assert len(repair.evidence) == len(repair.constraints)


def dated(*spans: tuple[int, int]) -> Timeline:
    story = Timeline()
    for start, end in spans:
        story = story.add("it was", seconds(start, end))
    return story


@pytest.mark.parametrize(
    ("spans", "least", "gaps"),
    [
        ([(0, 2), (5, 6)], "PT1S", [(2, 5)]),
        ([(0, 2), (5, 6)], "PT4S", []),
        ([(0, 9), (2, 3), (12, 13), (12, 20), (21, 22)], "PT1S", [(9, 12), (20, 21)]),
        ([(0, 2), (2, 3)], "PT0S", []),
        ([], "PT1S", []),
        ([(4, 5)], "PT1S", []),
    ],
)
def test_gaps(spans: list[tuple[int, int]], least: str, gaps: list[tuple[int, int]]) -> None:
    assert [(gap.start, gap.end) for gap in dated(*spans).gaps(least)] == gaps


def test_after_an_event_without_an_end_there_is_no_gap() -> None:
    story = dated((0, 2)).add("lasting", Interval(5, None, Granularity.SECOND)).add("late", seconds(90, 91))
    assert [(gap.start, gap.end) for gap in story.gaps("PT1S")] == [(2, 5)]


@pytest.mark.parametrize(
    ("least", "most", "ends", "says"),
    [
        ("P3D", None, ("start", "start"), "“b” is at least 3 days after “a”"),
        (None, "PT36H", ("start", "start"), "“b” is at most 1 day 12 hours after “a”"),
        ("P1D", "P1D", ("start", "end"), "the start of “b” is exactly 1 day after the end of “a”"),
        ("P1M", "P1M", ("start", "start"), "“b” is between 28 days and 31 days after “a”"),
    ],
)
def test_lengths_by_hand(least: str | None, most: str | None, ends: tuple, says: str) -> None:
    story = Timeline().add("a").add("b")
    after = story.relate("e2", "after", "e1", least=least, most=most, ends=ends)
    assert after.explain("e2") == (says,)
    before = story.relate("e1", "before", "e2", least=least, most=most, ends=ends[::-1])
    assert before.distance("e1", "e2", ends[::-1]) == after.distance("e1", "e2", ends[::-1])
    assert Timeline.from_json(after.to_json()) == after


def test_how_long_it_lasted() -> None:
    story = dated((0, 86_400 * 10)).relate("e1", "after", "e1", least="P2D", most="P3D", ends=("end", "start"))
    assert story.explain("e1")[-1] == "“it was” lasts between 2 days and 3 days"
    assert story.bounds("e1").latest_start == 86_400 * 8


@pytest.mark.parametrize(
    "refused",
    [
        Constraint("", "relation", "e1", "e2", "upon"),
        Constraint("", "relation", "e1", "e2", ()),
        Constraint("", "relation", "e1"),
        Constraint("", "offset", "e1", "e2", "during", "P1D"),
        Constraint("", "offset", "e1", "e2", "after", "P99999999999Y"),
        Constraint("", "offset", "e1", "e2", "after", "soon"),
        Constraint("", "distance", "e1", "e2", least=float("nan")),  # type: ignore[arg-type]
        Constraint("", "distance", "e1", "e2", least=1.5),  # type: ignore[arg-type]
        Constraint("", "distance", "e1", "e2"),
        Constraint("", "distance", "e1", "e2", least=5, most=4),
        Constraint("", "distance", "e1", "e2", least=5, ends=("start", "middle")),  # type: ignore[arg-type]
        Constraint("", "relation", "e1", "e2", "before", confidence=float("nan")),
        Constraint("", "relation", "e1", "e2", "before", confidence=2.0),
        Constraint("", "any", "e1"),
        Constraint("", "any", "e1", options=(Constraint("", "relation", "e1", "e2", "upon"),)),
        Constraint("", "date", "e1"),
        Constraint("", "date", "e1", relation="upon", interval=seconds(0, 1)),
        Constraint("", "rumour", "e1", "e2"),  # type: ignore[arg-type]
        Constraint("c1", "relation", "e1", "e2", "before"),
    ],
)
def test_statements_that_are_refused(refused: Constraint) -> None:
    story = Timeline().add("a").add("b").relate("e1", "before", "e2")
    with pytest.raises(BadRelation):
        story.state(refused)


@pytest.mark.parametrize(
    "ask",
    [
        lambda t: t.distance("e1", "e9"),
        lambda t: t.possible("e9", "e1"),
        lambda t: t.why("e9"),
        lambda t: t.testimony("c9"),
        lambda t: t.proves_before("e1", "e9"),
        lambda t: list(t.sequences(["e9"])),
        lambda t: t.state(Constraint("", "relation", "e1", "e9", "before")),
        lambda t: t.state(Constraint("", "any", "e1", options=(Constraint("", "relation", "e9", "e1", "before"),))),
    ],
)
def test_what_is_not_there_is_not_known(ask: Callable[[Timeline], object]) -> None:
    with pytest.raises(UnknownEvent):
        ask(Timeline().add("a"))


def test_an_event_related_to_itself_is_a_contradiction() -> None:
    story = Timeline().add("upheaval").relate("e1", "before", "e1").add("calm")
    (found,) = story.contradictions
    assert found.constraints == ("c1",)
    assert "cannot be true by itself" in found.message
    assert Timeline().add("upheaval").relate("e1", "equals", "e1").consistent


def test_what_gave_way_comes_back() -> None:
    story = Timeline().add("a").add("b").relate("e1", "before", "e2").relate("e2", "before", "e1", hard=False)
    assert story.set_aside == ("c2",)
    assert story.retract("c1").set_aside == ()
    assert story.retract("c1").proves_before("e2", "e1")


def test_of_soft_statements_the_surest_stay() -> None:
    story = Timeline().add("a").add("b").add("c")
    for a, b, trust in [("e1", "e2", 0.2), ("e2", "e3", 0.9), ("e3", "e1", 0.5)]:
        story = story.relate(a, "before", b, hard=False, confidence=trust)
    assert story.set_aside == ("c1",)
    assert story.contradictions == ()


@given(timelines())
def test_supposing_one_by_one_is_as_stating_all(story: Timeline) -> None:
    grown = Timeline(told=story.told, constraints=story.constraints[:1])
    for statement in story.constraints[1:]:
        assert grown.consistent in (True, False)  # worked out, so that the next one goes on from there
        grown = grown.state(statement)
    assert grown == story
    assert grown.consistent == story.consistent
    assert grown.events == story.events
    assert {c.constraints for c in grown.contradictions} == {c.constraints for c in story.contradictions}
