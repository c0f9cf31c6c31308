"""Every kind of meaning on every day of 400 years, against a calendar walked day by day (``oracles.calendar``).

    python benchmarks/walk.py [--step DAYS] [--kind TEXT] [--jobs N]

A kind is asked for every day, month or year from 1800 to 2199, and many for every 17th of them (the kind says which);
``--step`` sets that for all. ``tests/grammar/test_walk.py`` asks for a sample of the same days. Prints what each kind
compared, the answers that differ and the first five of them; 1 where any differs.

Then sentences that list hours and days (``timeline.testing.listings``), one told on each day; ``find`` must give each
hour to the days beside it.

All of it is 7.5 million cases, some 45 minutes of one processor; with ``--step 97`` 290 000 cases, a minute.
"""

from __future__ import annotations

import argparse
import functools
import os
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import grammar
from timeline.testing.listing_laws import hours_are_of_their_days
from timeline.testing.listings import listing
from timeline.testing.oracles.calendar import Day
from timeline.testing.resolution_laws import as_the_walk_says
from timeline.testing.violation import LawViolation
from timeline.testing.walk import KINDS, asked, case, years

SHOWN = 5
LISTED = "hours and days in lists"
LISTS = 9_999_991
"""Days beside each other list far from alike."""


class Run(NamedTuple):
    """What became of one kind."""

    compared: int
    wrong: int
    shown: list[str]
    step: int
    seconds: float


@functools.lru_cache(maxsize=65_536)
def meaning(phrase: str) -> grammar.Meaning:
    """A phrase is read once: its meaning serves for every publication."""
    return grammar.read(phrase)


def answer(phrase: str, **given: object) -> grammar.Resolution:
    return grammar.resolve(meaning(phrase), **given)


def compare(place: int, step: int | None) -> Run:
    """All cases of the kind at a place in the table."""
    kind = KINDS[place]
    step = step or kind.step
    return counted(lambda day: as_the_walk_says(case(kind, day), answer), asked(kind, years())[::step], step)


def counted(check: Callable[[Day], None], asked_for: Sequence[Day], step: int) -> Run:
    """What a check of each of some days finds."""
    begun, compared, wrong, shown = time.perf_counter(), 0, 0, list[str]()
    for day in asked_for:
        compared += 1
        try:
            check(day)
        except (LawViolation, grammar.UnreadPhrase) as fault:
            wrong += 1
            shown += [str(fault)] if len(shown) < SHOWN else []
    return Run(compared, wrong, shown, step, time.perf_counter() - begun)


def listed(part: int, parts: int, step: int) -> Run:
    """A part of the sentences that list hours and days, one for every so many days."""
    days = years()[part * step :: parts * step]
    return counted(lambda day: hours_are_of_their_days(listing(day, day.place * LISTS)), days, step)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Every kind of meaning on 400 years of days, against a walk.")
    parser.add_argument("--step", type=int, help="ask for every so many days (months, years) of each kind")
    parser.add_argument("--kind", default="", help="only kinds whose name contains this")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: all processors)")
    return parser.parse_args()


def main() -> int:
    given = arguments()
    places = [place for place, kind in enumerate(KINDS) if given.kind in kind.name]
    compared = wrong = 0
    begun = time.perf_counter()
    with ProcessPoolExecutor(given.jobs) as pool:
        runs = pool.map(compare, places, [given.step] * len(places))
        for number, (place, run) in enumerate(zip(places, runs, strict=True), 1):
            kind = KINDS[place]
            print(f"{number} of {len(places)}, {time.perf_counter() - begun:.0f} s: {kind.name}", file=sys.stderr)
            every = kind.every if run.step == 1 else f"{run.step} {kind.every}s"
            print(
                f"{kind.name:30} {run.compared:9,} compared {run.wrong:7,} wrong   every {every}, {run.seconds:.0f} s"
            )
            for text in run.shown:
                print(f"    {text}")
            compared, wrong = compared + run.compared, wrong + run.wrong
        if given.kind in LISTED:
            parts, step = 4 * given.jobs, given.step or 1
            told = list(pool.map(listed, range(parts), [parts] * parts, [step] * parts))
            some, bad, spent = (sum(run[at] for run in told) for at in (0, 1, 4))
            print(f"{LISTED:30} {some:9,} compared {bad:7,} wrong   every {step} days, {spent:.0f} s")
            for text in [text for run in told for text in run.shown][:SHOWN]:
                print(f"    {text}")
            compared, wrong = compared + some, wrong + bad
    print(f"{len(places)} kinds, {compared:,} compared, {wrong:,} wrong, {time.perf_counter() - begun:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
