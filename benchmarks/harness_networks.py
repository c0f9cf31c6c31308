"""How quick the harness is: networks of twelve events a second, and what the plug-in adds to pytest.

python benchmarks/harness_networks.py
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from timeline.testing import strategies
from timeline.testing.networks import Algebra, consistent_networks, inconsistent_networks

ROOT = Path(__file__).resolve().parent.parent
ALGEBRAS: tuple[Algebra, ...] = ("allen", "point", "stp")


def drawn(strategy: st.SearchStrategy[object], count: int = 500) -> str:
    """Values a second, with all that Hypothesis does around a test; by the clock, and by the time of the processor."""
    chosen = settings(max_examples=count, deadline=None, database=None, phases=(Phase.generate,))

    @chosen
    @given(strategy)
    def test(_: object) -> None:
        """Nothing is asked of it."""

    began, worked = time.perf_counter(), time.process_time()
    test()
    clock, processor = time.perf_counter() - began, time.process_time() - worked
    return f"{count / clock:,.0f} a second, {count / processor:,.0f} a second of the processor"


def loading(module: str) -> float:
    """Milliseconds to import a module once pytest is there, the median of seven processes."""
    code = f"import pytest, time; began = time.perf_counter(); import {module}; print(time.perf_counter() - began)"
    runs = [
        float(subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout)
        for _ in range(7)
    ]
    return 1000 * statistics.median(runs)


def main() -> None:
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    for algebra in ALGEBRAS:
        rate = drawn(consistent_networks(min_events=12, max_events=12, algebra=algebra))
        print(f"consistent networks of twelve events, {algebra}: {rate}")
        print(f"inconsistent, up to twelve, {algebra}: {drawn(inconsistent_networks(algebra=algebra))}")
    for name in ("bound_networks", "choice_networks", "told_networks", "tasks", "timelines", "articles", "stories"):
        print(f"{name}: {drawn(getattr(strategies, name)())}")
    print(f"the plug-in, unused: {loading('timeline.testing.plugin'):.1f} ms")
    print(f"the Hypothesis entry point: {loading('timeline.testing.register'):.1f} ms")


if __name__ == "__main__":
    main()
