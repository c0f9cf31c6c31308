"""A machine that works on a timeline step by step, and looks after each step whether the oracle agrees.

    from timeline import Timeline
    from timeline.testing.stateful import machine_for

    class TestTimeline(machine_for(Timeline).TestCase):
        pass

Any class that has the methods of ``Timeline`` which the rules call can be put in its place.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from grammar import Interval
from timeline.testing.oracles import networks as oracle
from timeline.testing.oracles.networks import NAMES, Statement
from timeline.testing.violation import LawViolation

__all__ = ["machine_for"]

DAY = 86_400


@frozen
class _Said:
    """A statement as the model keeps it: about events by their number, in days where it is a date."""

    kind: str
    a: int
    b: int = 0
    name: str = ""
    days: tuple[int, int] = (0, 0)

    def as_tuples(self, roots: list[int]) -> list[Statement]:
        """What the oracle takes; "before" is that of news, which leaves no gap."""
        a, b = roots[self.a], roots[self.b]
        if self.kind == "date":
            low, high = self.days[0] * DAY, self.days[1] * DAY
            return [("stp", 0, 2 * a + 1, low, None), ("stp", 0, 2 * a + 2, None, high)]
        if self.name in ("before", "after"):
            one, other = (a, b) if self.name == "before" else (b, a)
            return [("point", 2 * one + 2, "<=", 2 * other + 1)]
        return [("allen", a, (self.name,), b)]


class _Machine(RuleBasedStateMachine):
    """Events, statements by their ids, and which events are the same, beside the timeline that is tested."""

    factory: Callable[[], Any]
    most: int

    def __init__(self) -> None:
        super().__init__()
        self.timeline = type(self).factory()
        self.roots: list[int] = []
        self.said: dict[str, _Said] = {}

    def _new(self, timeline: Any, said: _Said) -> Any:
        """Note the one statement that a timeline has more."""
        (fresh,) = [c.id for c in timeline.constraints if c.id not in self.said]
        self.said[fresh] = said
        return timeline

    @initialize()
    def begin(self) -> None:
        """With one event, so that every rule has one to speak of."""
        self.timeline = self.timeline.add("event 1")
        self.roots.append(0)

    @precondition(lambda self: len(self.roots) < type(self).most)
    @rule(start=st.integers(0, 6), length=st.integers(1, 3), dated=st.booleans())
    def add(self, start: int, length: int, dated: bool) -> None:
        """One more event, dated or not."""
        number = len(self.roots)
        self.roots.append(number)
        if dated:
            when = Interval(start * DAY, (start + length) * DAY)
            told = self.timeline.add(f"event {number + 1}", when)
            self.timeline = self._new(told, _Said("date", number, days=(start, start + length)))
        else:
            self.timeline = self.timeline.add(f"event {number + 1}")

    def _pair(self, first: int, step: int) -> tuple[int, int]:
        count = len(self.roots)
        a = first % count
        return a, (a + 1 + step % max(1, count - 1)) % count

    @precondition(lambda self: len(self.roots) > 1 and len(self.said) < 12)
    @rule(first=st.integers(0, 11), step=st.integers(0, 10), name=st.sampled_from(NAMES))
    def relate(self, first: int, step: int, name: str) -> None:
        """One more relation."""
        a, b = self._pair(first, step)
        self.timeline = self._new(self.timeline.relate(f"e{a + 1}", name, f"e{b + 1}"), _Said("relation", a, b, name))

    @precondition(lambda self: len(self.roots) > 1)
    @rule(first=st.integers(0, 11), step=st.integers(0, 10), name=st.sampled_from(NAMES))
    def suppose(self, first: int, step: int, name: str) -> None:
        """A relation supposed is judged as if it were said, and changes nothing."""
        a, b = self._pair(first, step)
        before = self.timeline.to_json()
        supposed = self.timeline.suppose(f"e{a + 1}", name, f"e{b + 1}")
        more = _Said("relation", a, b, name)
        right = oracle.consistent(len(self.roots), self._statements([*self.said.values(), more]))
        if supposed.consistent != right:
            raise LawViolation(f"supposed {more}: consistent is {supposed.consistent}, should be {right}")
        if self.timeline.to_json() != before:
            raise LawViolation(f"supposed {more}: the timeline itself changed")

    @precondition(lambda self: bool(self.said))
    @rule(at=st.integers(0, 11))
    def retract(self, at: int) -> None:
        """A statement taken back."""
        identity = list(self.said)[at % len(self.said)]
        del self.said[identity]
        self.timeline = self.timeline.retract(identity)

    @precondition(lambda self: len(self.roots) > 1)
    @rule(first=st.integers(0, 11), step=st.integers(0, 10))
    def same(self, first: int, step: int) -> None:
        """Two events are one."""
        a, b = self._pair(first, step)
        self.timeline = self.timeline.same(f"e{a + 1}", f"e{b + 1}")
        gone, kept = self.roots[b], self.roots[a]
        self.roots = [kept if root == gone else root for root in self.roots]

    @rule()
    def render(self) -> None:
        """Pages tell every event."""
        for page in (self.timeline.to_markdown(), self.timeline.to_html()):
            for number in range(len(self.roots)):
                if f"event {number + 1}" not in page:
                    raise LawViolation(f"event {number + 1} is not told")

    @rule()
    def reload(self) -> None:
        """Written and read again, it is the same; the run goes on with what was read."""
        again = type(self.timeline).from_json(self.timeline.to_json())
        if again != self.timeline:
            raise LawViolation(f"read again: {again}, was {self.timeline}")
        self.timeline = again

    def _statements(self, said: list[_Said]) -> list[Statement]:
        return [statement for one in said for statement in one.as_tuples(self.roots)]

    @invariant()
    def agrees(self) -> None:
        """The verdict is the oracle's, each bound the tightest; a contradiction is a smallest set of statements."""
        count, all_said = len(self.roots), self._statements(list(self.said.values()))
        table = oracle.tightest(count, all_said)
        if self.timeline.consistent != (table is not None):
            raise LawViolation(f"consistent is {self.timeline.consistent}, should be {table is not None}: {self.said}")
        if table is None:
            self._minimal(count)
            return
        for number, root in enumerate(self.roots):
            told = self.timeline.bounds(f"e{number + 1}")
            start, end = 2 * root + 1, 2 * root + 2
            low = [None if table[point][0] is None else -(table[point][0] or 0) for point in (start, end)]
            right = (low[0], table[0][start], low[1], table[0][end])
            found = (told.earliest_start, told.latest_start, told.earliest_end, told.latest_end)
            if found != right:
                raise LawViolation(f"bounds of e{number + 1} are {found}, should be {right}: {self.said}")

    def _minimal(self, count: int) -> None:
        if not self.timeline.contradictions:
            raise LawViolation(f"no contradiction is told: {self.said}")
        for told in self.timeline.contradictions:
            core = [self.said[identity] for identity in told.constraints]
            if oracle.consistent(count, self._statements(core)):
                raise LawViolation(f"called a contradiction, but can be true: {core}")
            for at in range(len(core)):
                if not oracle.consistent(count, self._statements([*core[:at], *core[at + 1 :]])):
                    raise LawViolation(f"called a contradiction, but {core[at]} is not needed: {core}")


def machine_for(factory: Callable[[], Any], *, max_events: int = 6) -> type[RuleBasedStateMachine]:
    """A machine over timelines that begin as *factory* makes them, empty; its ``TestCase`` is what a test subclasses.

    Rules: add (up to *max_events*), relate, suppose, retract, same, render, reload. After each step verdict, bounds and
    contradictions are those of the oracle.

    >>> from timeline import Timeline
    >>> machine_for(Timeline).__name__
    'MachineForTimeline'
    """
    if max_events < 2:
        raise ValueError(f"max_events {max_events}: give 2 at the least")
    name = f"MachineFor{getattr(factory, '__name__', 'Factory')}"
    return type(name, (_Machine,), {"factory": staticmethod(factory), "most": max_events})
