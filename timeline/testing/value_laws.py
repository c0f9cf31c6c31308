"""Laws of values: EDTF both ways, intervals as sets of seconds, Allen's algebra as intervals have it.

Each takes what it tests as an argument, ours unless another is given, and raises ``LawViolation``.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable

from attrs import astuple

from grammar import Granularity, Interval
from timeline import allen
from timeline.testing.oracles import civil
from timeline.testing.oracles import networks as oracle
from timeline.testing.values import Spelled
from timeline.testing.violation import LawViolation

__all__ = [
    "allen_as_intervals_have_it",
    "composition_is_tight",
    "contains_as_sets_do",
    "edtf_is_written_as_spelled",
    "edtf_means_its_bounds",
    "edtf_round_trip",
    "interval_tells_itself",
    "meet_as_sets_do",
    "one_span_says_the_set",
    "relations_are_a_set_algebra",
]


def _of_ours(text: str) -> tuple[int | None, int | None]:
    found = Interval.from_edtf(text)
    return found.start, found.end


def _written(interval: Interval) -> str:
    return interval.edtf


def edtf_means_its_bounds(spelled: Spelled, read: Callable[[str], tuple[int | None, int | None]] = _of_ours) -> None:
    """Reading an EDTF string gives the bounds from which it was rendered; ours has unit and marks as well.

    *read* gives start and end in civil seconds from 1970-01-01, the end outside.
    """
    found = read(spelled.text)
    if found != (spelled.start, spelled.end):
        raise LawViolation(f"edtf: {spelled.text!r} means {(spelled.start, spelled.end)}, read as {found}")
    if read is _of_ours:
        ours = Interval.from_edtf(spelled.text)
        told = ours.granularity, ours.approximate, ours.uncertain
        if told != (spelled.granularity, spelled.approximate, spelled.uncertain):
            raise LawViolation(f"edtf: {spelled.text!r}: unit and marks {spelled}, read as {told}")


def edtf_is_written_as_spelled(spelled: Spelled, write: Callable[[Interval], str] = _written) -> None:
    """An interval of one granule is written as the string from which it comes; two dates may be said in other ways."""
    if any(sign in spelled.text for sign in "/[") or "-XX" in spelled.text:
        return
    found = write(Interval(*astuple(spelled)[1:]))
    if found != spelled.text:
        raise LawViolation(f"edtf: {spelled.text!r} is written {found!r}")


def edtf_round_trip(interval: Interval, again: Callable[[str], Interval] = Interval.from_edtf) -> None:
    """An interval written as EDTF and read again has the same ends and marks.

    A single minute is written as its first second, for EDTF has no minutes: then the start alone is the same.
    """
    text = interval.edtf
    found = again(text)
    minute = interval.granularity is Granularity.MINUTE and "/" not in text
    end = found.start + 60 if minute and found.start is not None else found.end
    if (found.start, end) != (interval.start, interval.end):
        raise LawViolation(f"edtf round trip: {interval} is written {text!r}, which is read as {found}")
    if (found.approximate, found.uncertain) != (interval.approximate, interval.uncertain):
        raise LawViolation(f"edtf round trip: {interval} loses its marks in {text!r}")


def _seconds(interval: Interval, moments: list[int]) -> set[int]:
    """The seconds of an interval among those that make a difference."""
    low, high = interval.start, interval.end
    return {at for at in moments if (low is None or low <= at) and (high is None or at < high)}


def _moments(*some: Interval) -> list[int]:
    ends = [end for one in some for end in (one.start, one.end) if end is not None]
    return sorted({at + step for at in ends for step in (-1, 0, 1)} | {min(ends) - 10**12, max(ends) + 10**12})


def contains_as_sets_do(
    one: Interval, other: Interval, contains: Callable[[Interval, Interval], bool] = Interval.contains
) -> None:
    """One interval contains another where it has all seconds of it; seconds near the ends stand for all."""
    moments = _moments(one, other)
    right = _seconds(other, moments) <= _seconds(one, moments)
    if _seconds(other, moments) and contains(one, other) != right:
        raise LawViolation(f"contains: {one} and {other}: should be {right}")


def meet_as_sets_do(
    one: Interval, other: Interval, meet: Callable[[Interval, Interval], Interval | None] = Interval.meet
) -> None:
    """What two intervals share has the seconds of both, the finer unit, and is none where they share nothing."""
    moments = _moments(one, other)
    both = _seconds(one, moments) & _seconds(other, moments)
    found = meet(one, other)
    if (set() if found is None else _seconds(found, moments)) != both or (found is not None and not both):
        raise LawViolation(f"meet: {one} and {other} do not share {found}")
    if found is not None and found.granularity != min(one.granularity, other.granularity):
        raise LawViolation(f"meet: {one} and {other} share {found}, which is not of the finer unit")


def allen_as_intervals_have_it(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> None:
    """The relation of intervals, its converse, its place in a composition, and its bounds are those of definition."""
    name = oracle.relation(a, b)
    if allen.relation_between(*a, *b) != name:
        raise LawViolation(f"allen: {a} {name} {b}, not {allen.relation_between(*a, *b)}")
    if list(allen.converse(name)) != [oracle.relation(b, a)]:
        raise LawViolation(f"allen: converse of {name}: {oracle.relation(b, a)}, not {list(allen.converse(name))}")
    next_ = oracle.relation(b, c)
    composed = allen.compose(name, next_)
    if oracle.relation(a, c) not in composed:
        raise LawViolation(f"allen: {a} {name} {b} {next_} {c}: {oracle.relation(a, c)} is not in {list(composed)}")


def composition_is_tight() -> None:
    """A composition holds nothing but what some three intervals show; seven moments are enough for six ends."""
    spans = list(itertools.combinations(range(6), 2))
    shown: dict[tuple[str, str], set[str]] = {}
    for a, b, c in itertools.product(spans, repeat=3):
        shown.setdefault((oracle.relation(a, b), oracle.relation(b, c)), set()).add(oracle.relation(a, c))
    for (first, second), names in shown.items():
        if set(allen.compose(first, second)) != names:
            raise LawViolation(f"allen: {first} after {second}: {sorted(names)} can be, told is otherwise")
    if len(shown) != 169:
        raise LawViolation(f"allen: {len(shown)} compositions were shown")


def one_span_says_the_set(relations: allen.Relations, strict: bool) -> None:
    """Bounds of a set of relations hold for exactly the intervals that stand in one of them; else they are refused.

    Unless *strict*, "before" has "meets" with it and "after" "met-by", as news has it.
    """
    names = {name for one in relations for name in ((one,) if strict else oracle.NEWS.get(one, (one,)))}
    spans = list(itertools.combinations(range(6), 2))
    pairs = [((0, 0, *a, *b), oracle.relation(a, b) in names) for a, b in itertools.product(spans, repeat=2)]
    ends = (2, 3), (4, 5)
    if not len(relations) or not allen.is_one_span(relations, strict=strict):
        if _hull(names) == names and names:
            raise LawViolation(f"bounds: {list(relations)} can be said as one span, but are refused")
        return
    found = allen.bounds(relations, *ends, strict=strict)
    for at, right in pairs:
        if all(at[v] - at[u] <= w for u, v, w in found) != right:
            raise LawViolation(f"bounds: {list(relations)} as {found}: wrong for {at[2:4]} and {at[4:]}")
    for out in found:
        rest = [bound for bound in found if bound != out]
        if [all(at[v] - at[u] <= w for u, v, w in rest) for at, _ in pairs] == [right for _, right in pairs]:
            raise LawViolation(f"bounds: {list(relations)} as {found}: {out} says nothing more")


def _hull(names: set[str]) -> set[str]:
    """All relations between the bounds that any of these need."""
    spans = list(itertools.combinations(range(6), 2))
    met = [(a, b) for a, b in itertools.product(spans, repeat=2) if oracle.relation(a, b) in names]
    signs = [{_sign(a[x], b[y]) for a, b in met} for x in (0, 1) for y in (0, 1)]
    free = [set(range(min(one), max(one) + 1)) if one else set() for one in signs]
    return {
        oracle.relation(a, b)
        for a, b in itertools.product(spans, repeat=2)
        if all(_sign(a[x], b[y]) in free[2 * x + y] for x in (0, 1) for y in (0, 1))
    }


def _sign(p: int, q: int) -> int:
    return (p > q) - (p < q)


def relations_are_a_set_algebra() -> None:
    """Sets of relations join, meet and turn round as sets of names do."""
    everything = allen.NAMES
    for mask in range(0, 1 << 13, 97):
        one, other = allen.Relations(mask), allen.Relations(mask * 31 % (1 << 13))
        names, more = set(one), set(other)
        told = (set(one & other), set(one | other), set(~one), len(one), [name in one for name in everything])
        right = (names & more, names | more, {*everything} - names, len(names), [n in names for n in everything])
        if told != right or allen.Relations.of(*one) != one:
            raise LawViolation(f"relations: {list(one)} and {list(other)}: {told}, should be {right}")
        turned = set(allen.converse(one))
        if turned != {_converse(name) for name in names}:
            raise LawViolation(f"relations: the converse of {list(one)} is not {sorted(turned)}")


def _converse(name: str) -> str:
    others = {converse: plain for plain, converse in oracle.CONVERSES.items()}
    return oracle.CONVERSES.get(name) or others[name]


def interval_tells_itself(interval: Interval) -> None:
    """Ends in ISO 8601, EDTF of one moment within, and both ends as instants, are those of the interval."""
    for told, end in ((interval.lower, interval.start), (interval.upper, interval.end)):
        if told != (None if end is None else _iso(end)):
            raise LawViolation(f"interval: {end} s is {None if end is None else _iso(end)}, told {told}")
    text = interval.edtf
    within = interval.within_edtf
    if "/" in text and within != f"[{text.replace('/', '..').replace('....', '..')}]":
        raise LawViolation(f"interval: {text} once within is told {within}")
    if "/" not in text and within != text:
        raise LawViolation(f"interval: {text} once within is told {within}")
    if str(interval.lower or "..") not in str(interval) or interval.granularity.word not in str(interval):
        raise LawViolation(f"interval: {text} prints as {interval}")


def _iso(seconds: int) -> str:
    day, rest = divmod(seconds, 86_400)
    year, month, number = civil.civil(day)
    text = f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{number:02}"
    return text + (f"T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}" if rest else "")
