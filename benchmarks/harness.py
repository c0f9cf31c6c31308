"""How many phrases and running texts ``timeline.testing`` draws in a second, and how long ``check`` takes.

    python benchmarks/harness.py [--count N] [--plugin] [--check pkg.module:adapter]

Drawn as a test draws them, in one process: what is counted is every example that Hypothesis runs, with its own work.
Told by the clock and, since others may use the machine, by the time of the processor.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from timeline.testing import strategies
from timeline.testing.oracles.calendar import at, run

STRATEGIES = ("phrases", "paraphrases", "references", "texts", "distractors", "adversarial", "situations", "accounts")


def rate(strategy: st.SearchStrategy[object], count: int) -> tuple[float, float]:
    """Examples a second, by the clock and by the processor; the calendar is walked before."""
    drawn = 0

    @seed(7)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow],  # it is the rate that is asked here
    )
    @given(strategy)
    def draw(_: object) -> None:
        nonlocal drawn
        drawn += 1

    begun, worked = time.perf_counter(), time.process_time()
    draw()
    return drawn / (time.perf_counter() - begun), drawn / (time.process_time() - worked)


def plugin_cost(runs: int = 15) -> float:
    """Milliseconds of the processor that the plug-in adds to a run of pytest that does not use it.

    The least of some runs with it and without, by turns: what else the machine does only adds to a run.
    """
    with tempfile.TemporaryDirectory() as folder:
        least: dict[str, float] = {}
        for _ in range(runs):
            for chosen in ("no:timeline", "timeline"):
                without = ["-p", chosen] if chosen.startswith("no:") else []
                words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--co", *without, folder]
                before = resource.getrusage(resource.RUSAGE_CHILDREN)
                subprocess.run(words, capture_output=True, cwd=folder, check=False)
                after = resource.getrusage(resource.RUSAGE_CHILDREN)
                took = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
                least[chosen] = min(least.get(chosen, 1e9), took)
    return 1000 * (least["timeline"] - least["no:timeline"])


def main() -> int:
    parser = argparse.ArgumentParser(description="Examples a second of the strategies of timeline.testing.")
    parser.add_argument("--count", type=int, default=3000, help="examples of each strategy (default: 3000)")
    parser.add_argument("--check", metavar="ADAPTER", help="also time check() of this adapter")
    parser.add_argument("--plugin", action="store_true", help="also measure what the pytest plug-in costs, unused")
    given_ = parser.parse_args()
    begun = time.perf_counter()
    for unit in ("week", "month", "quarter", "season", "half", "year", "decade", "century"):
        run(at(2024, 11, 11), unit)
    print(f"calendar walked in {time.perf_counter() - begun:.1f} s")
    for name in STRATEGIES:
        clock, processor = rate(getattr(strategies, name)(), given_.count)
        print(f"{name:12} {clock:8,.0f} a second, {processor:8,.0f} a second of the processor")
    if given_.plugin:
        print(f"the pytest plug-in, unused: {plugin_cost():.1f} ms of the processor")
    if given_.check:
        from timeline.testing.__main__ import adapter_named
        from timeline.testing.checking import check

        begun = time.perf_counter()
        report = check(adapter_named(given_.check))
        kept = sum(law.kept for law in report.laws)
        print(f"check: {time.perf_counter() - begun:.1f} s, {kept} of {len(report.laws)} laws kept")
    return 0


if __name__ == "__main__":
    sys.exit(main())
