"""Checks of our own library: a law over so many examples, the same at every run, and what comes of several of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

__all__ = ["Check", "drawn", "each", "judged"]

Check = Callable[[], None]
"""Asks for a law, and raises ``LawViolation`` where it is broken."""


def drawn(
    count: int,
    law: Callable[..., None],
    /,
    suppress: Collection[HealthCheck] = (),
    **strategies: st.SearchStrategy[object],
) -> Check:
    """A law over so many examples, not shrunk: what is asked for is the verdict."""
    chosen = settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=suppress,
    )
    return seed(7)(chosen(given(**strategies)(law)))


def each(laws: Sequence[Check]) -> Check:
    """Several laws that draw nothing, as one check."""

    def every() -> None:
        for law in laws:
            law()

    return every


def judged(checks: Mapping[str, Check], *, to_the_end: bool = False) -> int:
    """Run checks and print a line for each; 1 at the first law that is broken (*to_the_end*: after all), else 0."""
    broken = 0
    for name, check in checks.items():
        try:
            check()
        except Exception as error:  # a law broken, or an answer that crashes: either is what is looked for
            print(f"broken  {name}: {type(error).__name__}: {error}")  # noqa: T201
            broken = 1
            if not to_the_end:
                break
        else:
            print(f"kept    {name}")  # noqa: T201
    return broken
