"""How often the years of bare dates of histories are right: in a first reading, and weighed as a whole.

    python benchmarks/years.py [FILE ...] [--walk SECONDS] [--seed N]

Without a file the histories, wars and lives of ``seeds/labelled`` are read. A bare date is one with a month or a feast
and no year; it is right where the year of its label is. With ``--walk`` the costs by which a course is chosen
(``grammar/discourse/weighed/costs.py``) are changed at random, and what is right as often or more often is kept: so
they were found. Print what it finds on files that it did not see before you believe it.
"""

from __future__ import annotations

import argparse
import random
import re
import runpy
import time
from collections import Counter
from pathlib import Path
from typing import Final

from attrs import asdict, evolve, frozen

from grammar.discourse.weighed.costs import COSTS, Costs
from grammar.discourse.weighed.told import Told
from grammar.discourse.weighed.years import other_years
from grammar.island import first_read

HERE: Final = Path(__file__).resolve().parent
LABELLED: Final = runpy.run_path(str(HERE / "labelled.py"))
SEEDS: Final = HERE.parent / "seeds" / "labelled"
YEAR: Final = re.compile(r"(\d{4})-\d\d")
FACTORS: Final = (0.5, 0.7, 0.85, 1.15, 1.4, 1.9)
MOST: Final = 15.0


@frozen
class Story:
    """What a first reading tells of a text, the year of its publication, and the labelled years of its bare dates."""

    times: list[Told]
    published: int
    years: dict[int, int]


def stories(path: Path) -> list[Story]:
    """The histories of a labelled file."""
    found = []
    for one in LABELLED["read_labelled"](path):
        times, published = first_read(one.text, published=one.published, policy=one.policy)
        years = {}
        for told in (told for told in times if told.bare is not None):
            label = next((label for label in one.labels if label.start < told.end and told.first < label.end), None)
            if label is not None and (year := YEAR.match(label.value)):
                years[told.first] = int(year[1])
        found.append(Story(times, published, years))
    return found


def right(told: list[Story], costs: Costs) -> Counter[str]:
    """How many bare dates there are, and how many are right before they are weighed and behind that."""
    counts: Counter[str] = Counter()
    for story in told:
        read = {time.first: time.year for time in story.times if time.bare is not None}
        weighed = {**read, **other_years(story.times, story.published, costs)}
        counts["dates"] += len(story.years)
        counts["first"] += sum(read[first] == year for first, year in story.years.items())
        counts["weighed"] += sum(weighed[first] == year for first, year in story.years.items())
    return counts


def walk(told: list[Story], seconds: float, seed: int) -> Costs:
    """Costs that are right as often as any that were met on a random walk from those in use."""
    chance, best = random.Random(seed), COSTS  # noqa: S311
    most, until = right(told, best)["weighed"], time.monotonic() + seconds
    while time.monotonic() < until:
        tried = asdict(best)
        for name in chance.sample([name for name in tried if name != "margin"], chance.choice((1, 1, 2, 3))):
            tried[name] = round(min(MOST, tried[name] * chance.choice(FACTORS) + chance.choice((0.0, 0.0, 0.1))), 3)
        costs = evolve(best, **tried)
        count = right(told, costs)["weighed"]
        if count >= most:
            best, most = costs, count
    return best


def main() -> None:
    """Print a row for each file; with ``--walk`` the costs that were found, and a row for them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--walk", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    files = asked.files or sorted(path for path in SEEDS.glob("*.txt") if not path.stem.startswith("news"))
    print(f"{'file':14}{'dates':>7}{'first':>7}{'weighed':>9}")
    every: list[Story] = []
    for path in files:
        told = stories(path)
        every += told
        _print(path.stem, right(told, COSTS))
    _print("all", right(every, COSTS))
    if asked.walk:
        costs = walk(every, asked.walk, asked.seed)
        _print("all, found", right(every, costs))
        print(costs)


def _print(name: str, counts: Counter[str]) -> None:
    print(f"{name:14}{counts['dates']:7}{counts['first']:7}{counts['weighed']:9}")


if __name__ == "__main__":
    main()
