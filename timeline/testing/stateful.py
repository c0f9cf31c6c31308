"""A machine that works on a timeline step by step, and looks after each step whether the oracle agrees.

    from timeline import Timeline
    from timeline.testing.stateful import machine_for

    class TestTimeline(machine_for(Timeline).TestCase):
        pass

Any class that has the methods of ``Timeline`` which the rules call can be put in its place.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from grammar import Interval
from timeline.testing.model import DAY, Model, Said
from timeline.testing.oracles.networks import NAMES
from timeline.testing.violation import LawViolation

__all__ = ["machine_for"]

SUPPOSED = "what is supposed"
"""What the model calls the statement that a timeline gives an id of its own."""
_STATEMENTS = 12
_WAYS = 32
"""Ways to choose among alternatives that there are at the most: the oracle tries all."""
_NUMBER = st.integers(0, 11)
_NAME = st.sampled_from(NAMES)


@st.composite
def _claims(draw: st.DrawFn) -> Said:
    """What can be said about two events, of which there may be fewer; at its simplest that one is before the next."""
    kind, a, b = draw(st.integers(0, 3)), draw(_NUMBER), draw(_NUMBER)
    name, other, size = draw(_NAME), draw(_NAME), draw(st.integers(0, 3))
    trust, hard = 4 - draw(st.integers(0, 3)), draw(st.integers(0, 3)) < 3
    if kind == 1:
        return Said("offset", a, b, (("before", "after")[size % 2],), 1 + size, hard=hard, trust=trust)
    if kind == 2:
        least = size * DAY // 2
        return Said("distance", a, b, ("after",), least, least + draw(st.integers(0, 2 * DAY)), hard, trust)
    names = (name,) if kind == 0 or other == name else (name, other)
    return Said("relation", a, b, names, hard=hard, trust=trust)


class _Machine(RuleBasedStateMachine):
    """Events, statements by their ids, and which events are the same, beside the timeline that is tested."""

    factory: Callable[[], Any]
    most: int

    def __init__(self) -> None:
        super().__init__()
        self.timeline = type(self).factory()
        self.roots: list[int] = []
        self.said: dict[str, Said] = {}

    @property
    def model(self) -> Model:
        """What the timeline should know."""
        return Model(self.roots, self.said)

    def _new(self, timeline: Any, said: Said) -> Any:
        """Note the one statement that a timeline has more."""
        (fresh,) = [c.id for c in timeline.constraints if c.id not in self.said]
        self.said[fresh] = said
        return timeline

    @initialize()
    def begin(self) -> None:
        """With two events, so that every rule has two to speak of."""
        self.timeline = self.timeline.add("event 1").add("event 2")
        self.roots += [0, 1]

    @precondition(lambda self: len(self.roots) < type(self).most)
    @rule(start=st.integers(0, 6), length=st.integers(1, 3), dated=st.booleans())
    def add(self, start: int, length: int, dated: bool) -> None:
        """One more event, dated or not."""
        number = len(self.roots)
        self.roots.append(number)
        if dated:
            when = Interval(start * DAY, (start + length) * DAY)
            told = self.timeline.add(f"event {number + 1}", when)
            self.timeline = self._new(told, Said("date", number, number, least=start, most=start + length))
        else:
            self.timeline = self.timeline.add(f"event {number + 1}")

    def _pair(self, first: int, step: int) -> tuple[int, int]:
        count = len(self.roots)
        return first % count, (first % count + 1 + step % (count - 1)) % count

    def _about(self, claim: Said) -> Said:
        """A claim about two events; one name alone where there are ways enough to choose already."""
        ways = math.prod(one.choices for one in self.said.values()) * claim.choices
        a, b = self._pair(claim.a, claim.b)
        return evolve(claim, a=a, b=b, names=claim.names if ways <= _WAYS else claim.names[:1])

    def _say(self, said: Said, *, suppose: bool = False) -> Any:
        limits = {}
        if said.kind == "offset":
            limits = {"offset": f"P{said.least}D"}
        elif said.kind == "distance":
            limits = {"least": f"PT{said.least}S", "most": f"PT{said.most}S"}
        names = said.names[0] if len(said.names) == 1 else said.names
        act = self.timeline.suppose if suppose else self.timeline.relate
        how = {"hard": said.hard, "confidence": said.trust / 4}
        return act(f"e{said.a + 1}", names, f"e{said.b + 1}", **limits, **how)

    @precondition(lambda self: len(self.said) < _STATEMENTS)
    @rule(claims=st.lists(_claims(), min_size=1, max_size=3))
    def relate(self, claims: list[Said]) -> None:
        """More statements about two events: relations or a choice of them, offsets, distances; hard or soft."""
        for claim in claims:
            said = self._about(claim)
            self.timeline = self._new(self._say(said), said)

    @rule(claim=_claims())
    def suppose(self, claim: Said) -> None:
        """What is supposed is judged as if it were said, and changes nothing."""
        said = self._about(claim)
        before = self.timeline.to_json()
        supposed = self._say(said, suppose=True)
        model = Model(self.roots, {**self.said, SUPPOSED: said})
        self._judged(supposed, model, f"supposed {said}: ")
        if self.timeline.to_json() != before:
            raise LawViolation(f"supposed {said}: the timeline itself changed")

    @precondition(lambda self: bool(self.said))
    @rule(at=_NUMBER)
    def retract(self, at: int) -> None:
        """A statement taken back."""
        identity = list(self.said)[at % len(self.said)]
        del self.said[identity]
        self.timeline = self.timeline.retract(identity)

    @rule(first=_NUMBER, step=_NUMBER)
    def merge(self, first: int, step: int) -> None:
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
        """Written and read again, it is the same, and so is what follows; the run goes on with what was read."""
        again = type(self.timeline).from_json(self.timeline.to_json())
        if again != self.timeline:
            raise LawViolation(f"read again: {again}, was {self.timeline}")
        for part in ("consistent", "set_aside", "order", "contradictions", "events"):
            before, after = getattr(self.timeline, part), getattr(again, part)
            if before != after:
                raise LawViolation(f"read again: {part} are {after}, were {before}")
        self.timeline = again

    @invariant()
    def agrees(self) -> None:
        """The verdict is the oracle's, each bound the tightest; a contradiction is a smallest set of statements."""
        self._judged(self.timeline, self.model, "")
        table = self.model.table()
        if table is None:
            self._minimal()
            return
        for number, root in enumerate(self.roots):
            told = self.timeline.bounds(f"e{number + 1}")
            start, end = 2 * root + 1, 2 * root + 2
            low = [None if table[point][0] is None else -(table[point][0] or 0) for point in (start, end)]
            right = (low[0], table[0][start], low[1], table[0][end])
            found = (told.earliest_start, told.latest_start, told.earliest_end, told.latest_end)
            if found != right:
                raise LawViolation(f"bounds of e{number + 1} are {found}, should be {right}: {self.said}")

    def _judged(self, timeline: Any, model: Model, how: str) -> None:
        right = model.can_be(model.hard())
        if timeline.consistent != right:
            raise LawViolation(f"{how}consistent is {timeline.consistent}, should be {right}: {model.said}")
        aside = [SUPPOSED if identity not in model.said else identity for identity in timeline.set_aside]
        if right and sorted(aside) != sorted(model.aside()):
            raise LawViolation(f"{how}{aside} are set aside, should be {model.aside()}: {model.said}")

    def _minimal(self) -> None:
        model = self.model
        if not self.timeline.contradictions:
            raise LawViolation(f"no contradiction is told: {self.said}")
        for told in self.timeline.contradictions:
            core = [self.said[identity] for identity in told.constraints]
            if model.can_be(core):
                raise LawViolation(f"called a contradiction, but can be true: {core}")
            for at in range(len(core)):
                if not model.can_be([*core[:at], *core[at + 1 :]]):
                    raise LawViolation(f"called a contradiction, but {core[at]} is not needed: {core}")


def machine_for(factory: Callable[[], Any], *, max_events: int = 5) -> type[RuleBasedStateMachine]:
    """A machine over timelines that begin as *factory* makes them, empty; its ``TestCase`` is what a test subclasses.

    Rules: add (up to *max_events*), relate (by relations, choices, offsets or distances, hard or soft), suppose,
    retract, merge, render, reload. After each step verdict, bounds, contradictions and what is set aside are those of
    the oracle.

    >>> from timeline import Timeline
    >>> machine_for(Timeline).__name__
    'MachineForTimeline'
    """
    if max_events < 2:
        raise ValueError(f"max_events {max_events}: give 2 at the least")
    name = f"MachineFor{getattr(factory, '__name__', 'Factory')}"
    return type(name, (_Machine,), {"factory": staticmethod(factory), "most": max_events})
