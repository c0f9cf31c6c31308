"""Answers are a function of what is given: threads, the zone of the machine and order change nothing; steps replay."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from grammar import Interval, Policy, find, read, resolve
from grammar.meaning import Bound, leaves
from grammar.resolving.resolver import Resolver

ROOT = Path(__file__).parents[2]
TABLES = [p for p in sorted((ROOT / "seeds" / "english").glob("*.toml")) if p.stem != "no_dates"]
ROWS = [row for path in TABLES for row in tomllib.loads(path.read_text(encoding="utf-8"))["row"]]
PHRASES = [(phrase, row["published"]) for row in ROWS for phrase in row["phrases"]]
STORIES = sorted((ROOT / "seeds" / "stories").glob("*/*.md"))


def answers() -> list[str]:
    """What a mixed lot of calls gives, as text."""
    told = [f"{phrase}: {resolve(phrase, published=day).value}" for phrase, day in PHRASES[::31]]
    for story, policy in zip(STORIES, (Policy.news(), Policy.narrative(), Policy.assistant()), strict=False):
        found = find(story.read_text(encoding="utf-8"), published="2024-11-11T08:30", policy=policy)
        told += [f"{p.start} {p.text}: {p.resolution.value} {p.resolution.within}" for p in found]
    return told


def test_threads_give_what_one_after_the_other_gives() -> None:
    alone = answers()
    with ThreadPoolExecutor(32) as pool:
        together = list(pool.map(lambda _: answers(), range(32)))
    assert all(told == alone for told in together)


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Pago_Pago"])
def test_the_zone_of_the_machine_changes_nothing(zone: str) -> None:
    code = (
        "import json; from grammar import find; from pathlib import Path;"
        f"text = Path({str(STORIES[0])!r}).read_text(encoding='utf-8');"
        "print(json.dumps([(p.text, str(p.resolution.value)) for p in find(text, published='2024-11-11T08:30')]))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "TZ": zone},
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    text = STORIES[0].read_text(encoding="utf-8")
    here = [[p.text, str(p.resolution.value)] for p in find(text, published="2024-11-11T08:30")]
    assert json.loads(run.stdout) == here


@pytest.mark.parametrize(("phrase", "published"), PHRASES)
def test_the_steps_replay(phrase: str, published: str) -> None:
    """Each step is a node with its value: made again, in the order told, each node gives that value."""
    resolution = resolve(phrase, published=published)
    given = resolution.given
    if resolution.value is None or given is None:
        return
    meaning = given.meaning.time if isinstance(given.meaning, Bound) else given.meaning
    last = resolution.steps[-1]
    assert (last.rule, last.value) == (type(meaning).__name__.lower(), resolution.value)
    known = leaves(read(phrase))
    for step in resolution.steps:
        if step.meaning in known and isinstance(step.value, Interval) and isinstance(meaning, type(step.meaning)):
            fresh = Resolver(given.published, given.context, given.policy)
            assert fresh.value(step.meaning) == step.value  # type: ignore[arg-type]
