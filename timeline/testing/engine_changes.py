"""Laws of ``timeline.network.Network`` as it changes: loaded at once, copied, asked, and given what it can't take.

Networks are those of `engine_laws`; what is right comes from the oracle, or from a twin that was made another way.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from operator import methodcaller

from timeline.network import ORIGIN, Network, NetworkError
from timeline.testing.engine_laws import SIDES, SPARE, Bounded, answers, built, check
from timeline.testing.violation import LawViolation

__all__ = [
    "CHANGE_LAWS",
    "asking_changes_nothing",
    "bad_input_is_refused",
    "copies_are_independent",
    "loaded_at_once",
    "points_may_come_late",
    "reasons_grow",
    "times_of_any_size",
]

ODD = (float("nan"), float("inf"), float("-inf"), 1.5, "3", True, None)
"""What is no whole number of seconds, and no point."""


def told(network: Network, points: int) -> tuple[object, ...]:
    """All that a network answers, so that two can be compared."""
    verdict = network.consistent()
    return (
        verdict,
        network.reasons(),
        list(network.bounds()),
        network.conflicts(),
        network.set_aside(),
        network.reach(),
        list(network.schedule()),
        [[network.distance(u, v) for u in range(points)] for v in range(points)],
        [[network.why(point, side) for point in range(points)] for side in SIDES],
        [sorted(network.tied(point)) for point in range(points)],
    )


def loaded_at_once(network: Bounded) -> None:
    """Bounds loaded as columns answer as those added one by one; more can be added, or loaded, and taken back."""
    law = "loaded_at_once"
    rows = [(number, bound) for number in network.order for bound in network.reasons[number][:1]]
    us, vs, ws = zip(*(bound for _, bound in rows), strict=True)
    half = len(rows) // 2
    loaded, added, twice = (built(network, []) for _ in range(3))
    loaded.load(us, vs, ws, [number for number, _ in rows])
    twice.load(us[:half], vs[:half], ws[:half], iter([number for number, _ in rows[:half]]))
    twice.consistent()
    twice.load(us[half:], vs[half:], ws[half:], [number for number, _ in rows[half:]])
    for number, bound in rows:
        added.add(number, [bound])
    for other in (loaded, twice):
        check(law, network, "what is loaded", told(other, network.points), told(added, network.points))
    for number in network.order:
        for one in (loaded, twice, added):
            one.add(number, network.reasons[number][1:])
    for other in (loaded, twice):
        check(law, network, "what was extended", told(other, network.points), told(added, network.points))
    for number in network.order[::2]:
        for one in (loaded, twice, added):
            one.retract(number)
    for other in (loaded, twice):
        check(law, network, "what is left", told(other, network.points), told(added, network.points))


def reasons_grow(network: Bounded) -> None:
    """Bounds added to a known reason, asked in between, are as if they had been there at once; all go with it."""
    law, grown = "reasons_grow", Network()
    made = [list(grown.points(size)) for size in (network.points - 1, 0)]
    check(law, network, "the points made", made, [list(range(1, network.points)), []])
    grown.points(SPARE)
    for turn in (0, 1):
        for number in network.order:
            grown.add(number, network.reasons[number][turn : turn + 1])
            if turn:
                grown.consistent()
                grown.latest(ORIGIN)
    answers(law, network, grown, network.order)
    whole = [bound for number in network.order for bound in network.reasons[number]]
    check(law, network, "all bounds", sorted(grown.bounds()), sorted(whole))
    for number in network.order:
        grown.retract(number)
    check(law, network, "what is left", told(grown, network.points), told(built(network, []), network.points))


def points_may_come_late(network: Bounded) -> None:
    """Points made when something is first said of them, with questions in between, answer as those made at once."""
    law, grown, made = "points_may_come_late", Network(), 0
    for number in network.order:
        most = max(point for u, v, _ in network.reasons[number] for point in (u, v))
        grown.points(max(0, most - made))
        made = max(made, most)
        grown.add(number, network.reasons[number])
        grown.reach()
    grown.points(network.points - 1 - made)
    answers(law, network, grown, network.order)
    grown.points(SPARE)
    left = list(network.order)
    for number in network.order:
        grown.retract(number)
        left.remove(number)
        answers(law, network, grown, left)


def times_of_any_size(network: Bounded) -> None:
    """Seconds may be as many as you like: times and distances are exact beyond any calendar."""
    law = "times_of_any_size"
    for bits, more in product((31, 59, 60, 61, 64, 200), (-1, 0, 1)):
        far, one, twin = 2**bits + more, Network(), Network()
        for made in (one, twin):
            made.points(2 + SPARE)
            made.consistent()
        one.add("far", [(ORIGIN, 1, far)])
        check(law, network, f"the latest time by {far}", one.latest(1), far)
        one.add("far", [(1, ORIGIN, -far)])
        twin.load([ORIGIN, 1], [1, ORIGIN], [far, -far], ["at most", "at least"])
        for made in (one, twin):
            made.add("further", [(1, 2, far), (2, 1, -far)])
            apart = [side[:3] for side in made.reach()]
            check(law, network, f"times that are {far} apart", apart, [[0, far, 2 * far], [0, far, 2 * far]])
            check(law, network, f"the distance over {far}", made.distance(ORIGIN, 2), (2 * far, 2 * far))
            check(law, network, f"the schedule over {far}", list(made.schedule())[:3], [0, far, 2 * far])
        one.choose("nearer", [[(ORIGIN, 2, far)], [(ORIGIN, 2, 2 * far - 1)]])
        check(law, network, f"whether nearer than {far} can be", one.consistent(), False)


def copies_are_independent(network: Bounded) -> None:
    """Neither what happens to a copy is seen in the original, nor the other way round."""
    law, half = "copies_are_independent", len(network.order) // 2
    first, last = network.order[:half], network.order[half:]
    for asked, turned in product(("before", "after", "never"), (False, True)):
        one = built(network, first, asked=asked == "before")
        twin = one.copy()
        changed, kept = (one, twin) if turned else (twin, one)
        if asked == "after":
            changed.consistent()
        before = told(built(network, first), network.points)
        fresh = built(network, first)
        for made in (changed, fresh):
            for number in last:
                made.add(number, network.reasons[number])
                made.consistent()
            for number in first[::2]:
                made.add(number, [(ORIGIN, network.points - 1, 0)])
            made.point()
        check(law, network, "what was changed", told(changed, network.points), told(fresh, network.points))
        check(law, network, "what was copied", told(kept, network.points), before)
        for number in (*last, *first[::2]):
            changed.retract(number)
            check(law, network, "what was copied", told(kept, network.points), before)
        for number in first[::2]:
            changed.add(number, network.reasons[number])
            check(law, network, "what was copied", told(kept, network.points), before)
        answers(law, network, changed, first)
    third = built(network, network.order, asked=True)
    fourth = third.copy()
    for number in network.order[::2]:
        third.retract(number)
    right = told(built(network, network.order), network.points)
    check(law, network, "what was copied when all was told", told(fourth, network.points), right)
    answers(law, network, third, network.order[1::2])


def asking_changes_nothing(network: Bounded) -> None:
    """The same is answered when asked again, and what is only asked about is not added."""
    law = "asking_changes_nothing"
    one = built(network, network.order, soft=True)
    before = told(one, network.points)
    one.allows(network.reasons[0])
    one.allowed([network.reasons[-1], [(ORIGIN, network.points - 1, -999)]])
    check(law, network, "what is told again", told(one, network.points), before)
    check(law, network, "what another tells", told(built(network, network.order, soft=True), network.points), before)


def bad_input_is_refused(network: Bounded) -> None:
    """What a network can't take raises ``NetworkError``, and all is as it was."""
    law = "bad_input_is_refused"
    right = told(built(network, network.order), network.points)
    one = built(network, network.order)
    for asked in (False, True):
        for name, call in _bad_calls(network):
            try:
                call(one)
            except NetworkError as error:
                check(law, network, f"whether {name} is told in words", len(str(error)) > 20, True)
            except Exception as error:
                raise LawViolation(f"{law}: {name} raises {error!r}, not a NetworkError: {network}") from error
            else:
                raise LawViolation(f"{law}: {name} raises nothing: {network}")
            if asked:
                check(law, network, f"the verdict after {name}", one.consistent(), right[0])
        check(law, network, "what is told after bad input", told(one, network.points), right)


def _bad_calls(network: Bounded) -> list[tuple[str, Callable[[Network], object]]]:
    """What there is to get wrong, each with a good bound before it, which must not stay."""
    known, last = network.order[0], network.points - 1
    good, columns = (ORIGIN, last, 5), ([0, 0], [last, last], [1, 1])
    calls: list[tuple[str, Callable[[Network], object]]] = [
        ("a known reason that is structural", methodcaller("add", known, [good], structural=True)),
        ("a known reason that is soft", methodcaller("add", known, [good], soft=True)),
        ("a soft choice for a known reason", methodcaller("choose", known, [[good]], soft=True)),
        ("structural and soft", methodcaller("add", "new", [good], structural=True, soft=True)),
        ("no alternative", methodcaller("choose", "new", [])),
        ("a reason loaded twice", methodcaller("load", *columns, ["new", "new"])),
        ("a known reason loaded", methodcaller("load", *columns, ["new", known])),
        ("columns that differ", methodcaller("load", [0, 0], [last], [1, 1], ["new", "newer"])),
        ("too few reasons", methodcaller("load", *columns, ["new"])),
        ("taking back what is not there", methodcaller("retract", "new")),
        ("a negative number of points", methodcaller("points", -1)),
        ("a side that there is not", methodcaller("why", last, "first")),
    ]
    for row in (good[:2], (*good, 1), good[:1], 7, None):
        calls.append((f"the bound {row!r}", methodcaller("add", "new", [good, row])))
        calls.append((f"the choice {row!r}", methodcaller("choose", "new", [[good], [row]])))
        calls.append((f"the question {row!r}", methodcaller("allows", [good, row])))
    for what in (7, None):
        calls.append((f"bounds {what!r}", methodcaller("add", "new", what)))
        calls.append((f"alternatives {what!r}", methodcaller("choose", "new", what)))
    for odd in ODD:
        calls.append((f"the weight {odd!r}", methodcaller("add", "new", [good, (ORIGIN, last, odd)])))
        calls.append((f"{odd!r} chosen", methodcaller("choose", "new", [[good], [(ORIGIN, last, odd)]])))
        calls.append((f"{odd!r} loaded", methodcaller("load", *columns[:2], [1, odd], "ab")))
        calls.append((f"{odd!r} asked about", methodcaller("allows", [(ORIGIN, last, odd)])))
        calls.append((f"{odd!r} points", methodcaller("points", odd)))
    for point in (*ODD, -1, network.points + SPARE):
        for at in (0, 1):
            pair = (point, last) if at == 0 else (last, point)
            way = f"{'to' if at else 'from'} {point!r}"
            ends = ([0, point], [last, 0]) if at == 0 else ([last, 0], [0, point])
            calls.append((f"a bound {way}", methodcaller("add", "new", [good, (*pair, 1)])))
            calls.append((f"a choice {way}", methodcaller("choose", "new", [[good], [(*pair, 1)]])))
            calls.append((f"one loaded {way}", methodcaller("load", *ends, [1, 1], "ab")))
            calls.append((f"one asked about {way}", methodcaller("allowed", [[(*pair, 1)]])))
            calls.append((f"the distance {way}", methodcaller("distance", *pair)))
        calls += [(f"{name} of {point!r}", methodcaller(name, point)) for name in ("earliest", "latest", "tied")]
        calls += [(f"why {side} of {point!r}", methodcaller("why", point, side)) for side in SIDES]
    return calls


CHANGE_LAWS = (
    loaded_at_once,
    reasons_grow,
    points_may_come_late,
    times_of_any_size,
    copies_are_independent,
    asking_changes_nothing,
    bad_input_is_refused,
)
"""All laws of the engine as it changes."""
