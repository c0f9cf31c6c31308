"""A law of networks with many alternatives: tasks that one machine does one after the other, each within its hours.

Which of two tasks comes first is a choice for each pair, so that the engine has to learn from what it tries; the oracle
puts the tasks in every order and does each as early, or as late, as it can.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from attrs import frozen
from hypothesis import strategies as st

from timeline.network import ORIGIN, Network
from timeline.testing.violation import LawViolation

__all__ = ["TASK_LAWS", "Task", "tasks"]


@frozen
class Task:
    """It takes ``length`` seconds, from ``start`` on at the earliest, and has ended by ``end``."""

    start: int
    length: int
    end: int


@st.composite
def tasks(draw: st.DrawFn, *, max_tasks: int = 6) -> tuple[Task, ...]:
    """Tasks of which it is open whether there is time for all; shrinks to two that take a second each.

    >>> from hypothesis import find
    >>> find(tasks(), lambda _: True)
    (Task(start=0, length=1, end=16), Task(start=0, length=1, end=16))
    """
    made = []
    for _ in range(draw(st.integers(2, max_tasks))):
        start, length = draw(st.integers(0, 5)), 1 + draw(st.integers(0, 4))
        made.append(Task(start, length, max(start + length, 16 - draw(st.integers(0, 8)))))
    return tuple(made)


def tasks_one_after_another(hours: tuple[Task, ...]) -> None:
    """There is time for all tasks where some order of them fits; their first and last starts are those of such orders.

    Where none fits, the reasons that are told do not fit, and without any one of them the rest does.
    """
    law, numbers = "tasks_one_after_another", tuple(range(len(hours)))
    network = _told(hours)
    early = list(_orders(hours, numbers))
    _check(law, hours, "whether there is time", _told(hours).consistent(), bool(early))
    if early:
        late = [{n: -at - hours[n].length for n, at in times.items()} for times in _orders(_mirrored(hours), numbers)]
        for number in numbers:
            right = min(times[number] for times in early), max(times[number] for times in late)
            found = network.earliest(1 + number), network.latest(1 + number)
            _check(law, hours, f"the first and last start of {number}", found, right)
        at = network.schedule()
        spans = sorted((at[1 + n], at[1 + n] + hours[n].length) for n in numbers)
        _check(law, hours, "what overlaps", [a for a, b in itertools.pairwise(spans) if a[1] > b[0]], [])
        return
    (conflict, *_) = network.conflicts()
    named = [reason for reason in conflict.reasons if isinstance(reason, tuple)]
    for left in (None, *named):
        rest = [reason for reason in named if reason != left]
        _check(law, hours, f"whether {rest} leave time", _fits(hours, rest), left is not None)


def _told(hours: tuple[Task, ...]) -> Network:
    network = Network()
    network.points(len(hours))
    for number, task in enumerate(hours):
        latest = task.end - task.length
        network.add(("hours", number), [(1 + number, ORIGIN, -task.start), (ORIGIN, 1 + number, latest)])
    for a, b in itertools.combinations(range(len(hours)), 2):
        first, second = (1 + b, 1 + a, -hours[a].length), (1 + a, 1 + b, -hours[b].length)
        network.choose(("turn", a, b), [[first], [second]])
    return network


def _orders(hours: tuple[Task, ...], numbers: tuple[int, ...]) -> Iterator[dict[int, int]]:
    """The starts of all tasks in each order that fits, every one as early as it can be."""
    for order in itertools.permutations(numbers):
        now, times = -(10**6), dict[int, int]()
        for number in order:
            times[number] = max(now, hours[number].start)
            now = times[number] + hours[number].length
            if now > hours[number].end:
                break
        else:
            yield times


def _mirrored(hours: tuple[Task, ...]) -> tuple[Task, ...]:
    """The same hours backwards."""
    return tuple(Task(-task.end, task.length, -task.start) for task in hours)


def _fits(hours: tuple[Task, ...], reasons: list[tuple[object, ...]]) -> bool:
    """Whether some of the reasons can hold: those tasks within their hours, and those pairs apart, second by second."""
    held = {reason[1] for reason in reasons if reason[0] == "hours"}
    apart = {reason[1:] for reason in reasons if reason[0] == "turn"}
    involved = sorted(
        {number for number in range(len(hours)) if number in held or any(number in pair for pair in apart)}
    )

    def place(at: dict[int, int], rest: list[int]) -> bool:
        if not rest:
            return True
        number, *others = rest
        task = hours[number]
        first, last = (task.start, task.end - task.length) if number in held else (-60, 90)
        for start in range(first, last + 1):
            if all(
                start + task.length <= there or there + hours[other].length <= start
                for other, there in at.items()
                if (min(number, other), max(number, other)) in apart
            ) and place({**at, number: start}, others):
                return True
        return False

    return place({}, sorted(involved, key=lambda number: number not in held))


def _check(law: str, hours: tuple[Task, ...], what: object, said: object, right: object) -> None:
    if said != right:
        raise LawViolation(f"{law}: {what} is {said}, should be {right}: {hours}")


TASK_LAWS = (tasks_one_after_another,)
"""The law of tasks."""
