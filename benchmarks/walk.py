"""Every family of phrases on every day of 400 years, against a calendar walked day by day (``oracles.calendar``).

    python benchmarks/walk.py [--step DAYS] [--family TEXT] [--jobs N]

A family is asked for every day, month or year from 1800 to 2199, and many that count days for every 17th of them (the
table says which); ``--step`` sets that for all. ``tests/grammar/test_walk.py`` asks for a sample of the same days.
Prints what each family compared, the answers that differ and the first five of them; 1 where any differs.
"""

from __future__ import annotations

import argparse
import functools
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import grammar
from tests.walk_families import DISPUTED, FAMILIES, NOT_YET, asked, fault, years
from timeline.testing.oracles.calendar import Day, iso

SHOWN = 5


class Run(NamedTuple):
    """What became of one family."""

    compared: int
    wrong: int
    shown: list[str]
    step: int
    seconds: float


@functools.lru_cache(maxsize=65_536)
def meaning(phrase: str) -> grammar.Meaning:
    """A phrase is read once: its meaning serves for every publication."""
    return grammar.read(phrase)


@functools.cache
def days_of(every: str, spoken: bool) -> list[Day]:
    """All days for which such families are asked."""
    return asked(every, spoken, years())


def compare(place: int, step: int | None) -> Run:
    """All cases of the family at a place in the table."""
    family = FAMILIES[place]
    step = step or family.step
    begun, compared, wrong, shown = time.perf_counter(), 0, 0, list[str]()
    for day in days_of(family.every, family.spoken)[::step]:
        for case in family.cases(day):
            compared += 1
            try:
                text = fault(case, grammar.resolve(meaning(case.phrase), published=iso(case.published)))
            except grammar.UnreadPhrase:
                text = f"{case.phrase!r} is not read"
            if text:
                wrong += 1
                shown += [text] if len(shown) < SHOWN else []
    return Run(compared, wrong, shown, step, time.perf_counter() - begun)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Every family of phrases on 400 years of days, against a walk.")
    parser.add_argument("--step", type=int, help="ask for every so many days (months, years) of each family")
    parser.add_argument("--family", default="", help="only families whose name contains this")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: all processors)")
    return parser.parse_args()


def main() -> int:
    given = arguments()
    chosen = [place for place, family in enumerate(FAMILIES) if given.family in family.name]
    places = [place for place in chosen if FAMILIES[place].name not in NOT_YET]
    compared = wrong = 0
    begun = time.perf_counter()
    with ProcessPoolExecutor(given.jobs) as pool:
        runs = pool.map(compare, places, [given.step] * len(places))
        for number, (place, run) in enumerate(zip(places, runs, strict=True), 1):
            family = FAMILIES[place]
            print(f"{number} of {len(places)}, {time.perf_counter() - begun:.0f} s: {family.name}", file=sys.stderr)
            every = family.every if run.step == 1 else f"{run.step} {family.every}s"
            print(
                f"{family.name:48} {run.compared:9,} compared {run.wrong:7,} wrong   every {every}, {run.seconds:.0f} s"
            )
            if family.name in DISPUTED:
                print(f"    disputed: {DISPUTED[family.name]}")
            for text in run.shown:
                print(f"    {text}")
            compared, wrong = compared + run.compared, wrong + run.wrong
    for place in chosen:
        name = FAMILIES[place].name
        if name in NOT_YET:
            print(f"{name:48} not read yet: {NOT_YET[name]}")
    print(f"{len(places)} families, {compared:,} compared, {wrong:,} wrong, {time.perf_counter() - begun:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
