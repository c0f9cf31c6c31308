"""Laws of a ``Timeline`` as it is asked: bounds, order, reasons, contradictions, repairs, statements come and gone.

Statements are plain tuples, as a solver takes them; what is right comes from the oracle, which tries every way to
choose among alternatives.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from attrs import evolve, frozen
from hypothesis import strategies as st

from timeline.testing.engine_laws import SIDES
from timeline.testing.networks import Algebra, consistent_networks
from timeline.testing.oracles import networks as oracle
from timeline.testing.oracles.networks import CONVERSES, NAMES, Statement
from timeline.testing.solvers import as_constraint, end_of, timeline_of
from timeline.testing.violation import LawViolation
from timeline.timeline import Timeline

__all__ = ["STATEMENT_LAWS", "Told", "told_networks"]

ALGEBRAS: tuple[Algebra, ...] = ("allen", "point", "stp")


@frozen
class Told:
    """Statements about so many ``events``, some of which may be false, and what each is trusted, from 1 to 4 quarters.

    ``soft`` are the numbers of statements that give way.
    """

    events: int
    statements: tuple[Statement, ...]
    trust: tuple[int, ...]
    soft: tuple[int, ...] = ()

    def some(self, numbers: Sequence[int]) -> list[Statement]:
        """Some of the statements, by their numbers."""
        return [self.statements[number] for number in numbers]

    def timeline(self) -> Timeline:
        """The same said to a timeline."""
        bare = timeline_of(self.events, ())
        said = enumerate(map(as_constraint, self.statements))
        return bare.state(*(evolve(one, hard=at not in self.soft, confidence=self.trust[at] / 4) for at, one in said))


@st.composite
def told_networks(draw: st.DrawFn, *, max_events: int = 4) -> Told:
    """Statements as of *consistent_networks*, of which some are turned round or moved; shrinks to one that is true.

    >>> from hypothesis import find
    >>> find(told_networks(), lambda told: True)
    Told(events=2, statements=(('allen', 0, ('before',), 1),), trust=(4,), soft=())
    """
    algebra = draw(st.sampled_from(ALGEBRAS))
    network = draw(consistent_networks(max_events=max_events, algebra=algebra))
    statements, trust, soft = [], [], []
    for number, statement in enumerate(network.statements):
        statements.append(_contrary(statement) if draw(st.integers(0, 3)) == 3 else statement)
        trust.append(4 - draw(st.integers(0, 3)))
        if draw(st.integers(0, 3)) == 3:
            soft.append(number)
    return Told(network.events, tuple(statements), tuple(trust), tuple(soft))


def _contrary(statement: Statement) -> Statement:
    if statement[0] == "allen":
        kind, a, names, b = statement
        back = {converse: name for name, converse in CONVERSES.items()}
        return kind, a, tuple(CONVERSES.get(name) or back[name] for name in names), b
    if statement[0] == "point":
        kind, p, sign, q = statement
        return kind, q, "<" if sign == "=" else sign, p
    kind, p, q, least, most = statement
    return kind, p, q, None if least is None else least + 4, None if most is None else most + 4


def _check(law: str, told: Told, what: object, said: object, right: object) -> None:
    if said != right:
        lines = [f"  c{number + 2}: {statement}" for number, statement in enumerate(told.statements)]
        soft = f", soft {told.soft}" if told.soft else ""
        raise LawViolation("\n".join([f"{law}: {what} is {said}, should be {right}{soft}:", *lines]))


def _numbers(constraints: Sequence[str]) -> list[int]:
    """The numbers of statements by their ids; the date of the origin has none."""
    return [int(identity[1:]) - 2 for identity in constraints if identity != "c1"]


def _kept(told: Told, timeline: Timeline) -> list[int]:
    """The numbers of what is kept: the hard statements that are in no contradiction's way, and the soft that agree."""
    aside = {*timeline.set_aside, *map(str, timeline._verdict.encoded.network.set_aside())}
    return [number for number in range(len(told.statements)) if f"c{number + 2}" not in aside]


def bounds_are_the_tightest(told: Told) -> None:
    """Earliest and latest times, distances, possible relations and proved orders are those of all ways to choose."""
    law, timeline = "bounds_are_the_tightest", told.timeline()
    hard = told.some([n for n in range(len(told.statements)) if n not in told.soft])
    _check(law, told, "the verdict", timeline.consistent, oracle.consistent(told.events, hard))
    said = told.some(_kept(told, timeline))
    table = oracle.tightest(told.events, said)
    if table is None:
        raise LawViolation(f"{law}: {said} are kept, but contradict each other")
    for event in range(told.events):
        low = [None if (far := table[point][0]) is None else -far for point in (2 * event + 1, 2 * event + 2)]
        right = low[0], table[0][2 * event + 1], low[1], table[0][2 * event + 2]
        bounds = timeline.bounds(f"e{event}")
        found = bounds.earliest_start, bounds.latest_start, bounds.earliest_end, bounds.latest_end
        _check(law, told, f"bounds of e{event}", found, right)
    for a, b in itertools.permutations(range(told.events), 2):
        first = table[2 * b + 1][2 * a + 1]
        _check(
            law, told, f"e{a} before e{b}", timeline.proves_before(f"e{a}", f"e{b}"), first is not None and first < 0
        )
        if a < b:
            can = [name for name in NAMES if oracle.consistent(told.events, [*said, ("allen", a, (name,), b)])]
            possible = sorted(timeline.possible(f"e{a}", f"e{b}"))
            _check(law, told, f"what is possible between e{a} and e{b}", possible, sorted(can))
    for p, q in itertools.product(range(2 * told.events + 1), repeat=2):
        (one, here), (other, there) = end_of(p), end_of(q)
        _check(law, told, f"distance {p} {q}", timeline.distance(one, other, (here, there)).most, table[p][q])


def reasons_were_given(told: Told) -> None:
    """``why`` names only statements that were given, which prove the bound, each needed; every one in words."""
    law, timeline = "reasons_were_given", told.timeline()
    table = oracle.tightest(told.events, told.some(_kept(told, timeline)))
    for point, side in itertools.product(range(1, 2 * told.events + 1), SIDES):
        event, end = end_of(point)
        why = timeline.why(event, side, end)
        chain = _numbers(why.constraints)
        _check(law, told, f"what {chain} names that is not kept", set(chain) - set(_kept(told, timeline)), set())
        _check(law, told, "evidence for each reason", len(why.evidence), len(why.constraints))
        u, v = (0, point) if side == "latest" else (point, 0)
        right = table[u][v] if table else None
        _check(
            law, told, f"{side} {end} of {event}", why.moment, right if side == "latest" or right is None else -right
        )
        proved = oracle.tightest(told.events, told.some(chain))
        _check(law, told, f"{side} {end} of {event} by {chain}", proved and proved[u][v], right)
        for left in chain:
            rest = oracle.tightest(told.events, told.some([number for number in chain if number != left]))
            _check(
                law, told, f"whether {left} is needed for {side} {end} of {event}", rest and rest[u][v] == right, False
            )


def contradictions_are_cores(told: Told) -> None:
    """A contradiction is a smallest set of hard statements, told with the events that they name and words for each."""
    law, timeline = "contradictions_are_cores", told.timeline()
    _check(law, told, "whether a contradiction is told", not timeline.contradictions, timeline.consistent)
    for found in timeline.contradictions:
        core = _numbers(found.constraints)
        _check(law, told, f"soft ones in {core}", [n for n in core if n in told.soft], [])
        _check(law, told, f"whether {core} is a core", oracle.is_core(told.events, told.statements, core), True)
        named = {end_of(p)[0] for n in core for p in _points(told.statements[n])} - {"origin"}
        _check(law, told, f"events of {core}", set(found.events) - {"origin"}, named)
        _check(law, told, f"evidence of {core}", len(found.evidence), len(found.constraints))
        _check(law, told, f"what resolves {core}", found.resolved_by, found.constraints)


def _points(statement: Statement) -> tuple[int, int]:
    if statement[0] == "allen":
        return 2 * int(statement[1]) + 1, 2 * int(statement[3]) + 1
    return int(statement[1]), int(statement[3] if statement[0] == "point" else statement[2])


def soft_statements_are_the_surest(told: Told) -> None:
    """Of the soft statements those are kept that are trusted most: no other choice keeps a surer one more."""
    law, timeline = "soft_statements_are_the_surest", told.timeline()
    base = [number for number in _kept(told, timeline) if number not in told.soft]
    order = sorted(told.soft, key=lambda number: (-told.trust[number], number))
    sets = itertools.product((True, False), repeat=len(order))  # the surer ones first, so the first is the best
    chosen = ([n for n, there in zip(order, some, strict=True) if there] for some in sets)
    best = next(some for some in chosen if oracle.consistent(told.events, told.some([*base, *some])))
    aside = [f"c{number + 2}" for number in told.soft if number not in best]
    _check(law, told, "what is set aside", sorted(timeline.set_aside), sorted(aside))


def repairs_are_enough(told: Told) -> None:
    """What a repair drops is enough, needed and the least of trust; none is told of what can be."""
    law, timeline = "repairs_are_enough", told.timeline()
    hard = [number for number in range(len(told.statements)) if number not in told.soft]
    enough = [
        dropped
        for size in range(len(hard) + 1)
        for dropped in itertools.combinations(hard, size)
        if oracle.consistent(told.events, told.some([number for number in hard if number not in dropped]))
    ]
    found = timeline.repairs()
    _check(law, told, "how many repairs there are", len(found), int(bool(enough[0])))
    for repair in found:
        dropped = _numbers(repair.constraints)
        least = min(sum(25 * told.trust[number] for number in some) for some in enough)
        _check(law, told, f"whether {dropped} is enough", tuple(sorted(dropped)) in enough, True)
        _check(law, told, f"the cost of {dropped}", repair.cost, sum(25 * told.trust[number] for number in dropped))
        _check(law, told, "the least cost", repair.cost, least)
        _check(law, told, f"evidence of {dropped}", len(repair.evidence), len(dropped))


def statements_come_and_go(told: Told) -> None:
    """Said one by one and asked between, a timeline is as if all was said at once; taken back, as if never said."""
    law, whole = "statements_come_and_go", told.timeline()
    one = whole
    for constraint in whole.constraints[1:]:
        one = one.retract(constraint)
    bare = timeline_of(told.events, ())
    _check(law, told, "what is left", (one, one.events), (bare, bare.events))
    for constraint in whole.constraints[1:]:
        one = one.state(constraint)
        _check(law, told, "whether bounds are told", len(one.events), told.events + 1)
    _check(law, told, "what was said one by one", answers(one), answers(whole))
    for constraint in whole.constraints[1::2]:
        one, whole = one.retract(constraint.id), whole.retract(constraint)
        _check(law, told, f"what is told without {constraint.id}", answers(one), answers(whole))


def answers(timeline: Timeline) -> tuple[object, ...]:
    """All that a timeline tells, so that two can be compared."""
    told = timeline.consistent, timeline.events, timeline.order, timeline.undated, timeline.set_aside
    return (*told, timeline.contradictions, timeline.to_json())


STATEMENT_LAWS: tuple[Callable[[Told], None], ...] = (
    bounds_are_the_tightest,
    reasons_were_given,
    contradictions_are_cores,
    soft_statements_are_the_surest,
    repairs_are_enough,
    statements_come_and_go,
)
"""All laws of what follows from statements."""
