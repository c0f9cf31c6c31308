"""Linear extensions of what is proved: every order of events that no proof contradicts, one after another.

Each next event is one that nothing left is proved to start before (Knuth & Szwarcfiter 1974), in the order given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

__all__ = ["extensions"]


def extensions(items: Sequence[str], before: Callable[[str, str], bool]) -> Iterator[tuple[str, ...]]:
    """Every order in which no item stands after one that it is before; the first keeps to the order given.

    *before* is asked once for each pair, when the first order is asked for.

    >>> list(extensions("abc", lambda one, other: (one, other) == ("c", "a")))
    [('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')]
    """
    waiting = [sum(other != item and before(other, item) for other in items) for item in items]
    later = [[at for at, other in enumerate(items) if other != item and before(item, other)] for item in items]
    chosen: list[int] = []
    used = [False] * len(items)
    ways = [iter(range(len(items)))]
    if not items:
        yield ()
        return
    while ways:
        step = next((at for at in ways[-1] if not used[at] and not waiting[at]), None)
        if step is None:
            ways.pop()
            if chosen:
                undone = chosen.pop()
                used[undone] = False
                for at in later[undone]:
                    waiting[at] += 1
            continue
        chosen.append(step)
        used[step] = True
        for at in later[step]:
            waiting[at] -= 1
        if len(chosen) == len(items):
            yield tuple(items[at] for at in chosen)
        ways.append(iter(range(len(items))))
