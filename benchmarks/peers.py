"""How fast this library and its peers read the same texts, given as JSON lines {"doc", "dct", "text"}.

    pip install dateparser parsedatetime
    pip install --no-deps timefhuman && pip install python-dateutil pytz
    npm install --prefix FOLDER chrono-node
    python benchmarks/peers.py texts.jsonl --node FOLDER

Without texts the seed articles are read a hundred times over, as in ``throughput.py`` (which flatters a reader that
remembers what it has read). A peer that is not installed is skipped. timefhuman asks for an older lark than this
library's, hence ``--no-deps``; it finds the same with both.

All readers have their default options and the text's date as reference, and resolve what they find. A round is a new
process that reads a short text three times to warm up, not counted, then each text once. What a second reading of
the same texts gives in that process is told under "again": timefhuman then finds the values of sentences that it has
seen, and V8 has compiled chrono-node's expressions to machine code. The texts are shuffled, alike for all; a reader
that does not get through them in its ``--seconds`` is given only those it got through in its first round, and is
compared with this library over just those.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.metadata
import importlib.util
import json
import random
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypedDict

from throughput import Text, texts

Find = Callable[[str, str], int]

HERE: Final = Path(__file__).resolve()
WARM: Final = (
    "The talks began on Monday, 4 November 2024 at 3 pm, two days after the vote, and will last until next summer. "
    "Since March 1998 it has been so every week, but yesterday, a year ago and in the 1990s it was not. "
)


class Round(TypedDict):
    """One pass over the texts: seconds for each, seconds of a second pass, phrases found, texts that raised."""

    seconds: list[float]
    again: float | None
    phrases: int
    raised: int


def dateline() -> Find:
    from grammar import find

    return lambda text, published: len(find(text, published=published))


def dateparser() -> Find:
    search: Any = importlib.import_module("dateparser.search").search_dates
    return lambda text, published: len(
        search(text, settings={"RELATIVE_BASE": datetime.fromisoformat(published)}) or ()
    )


def parsedatetime() -> Find:
    calendar: Any = importlib.import_module("parsedatetime").Calendar()
    return lambda text, published: len(
        calendar.nlp(text, sourceTime=datetime.fromisoformat(published).timetuple()) or ()
    )


def timefhuman() -> Find:
    module: Any = importlib.import_module("timefhuman")
    return lambda text, published: len(module.timefhuman(text, module.tfhConfig(now=datetime.fromisoformat(published))))


READERS: Final[dict[str, Callable[[], Find]]] = {
    "dateline": dateline,
    "dateparser": dateparser,
    "parsedatetime": parsedatetime,
    "timefhuman": timefhuman,
}


def worker(name: str, limit: int, seconds: float) -> None:
    """Read the texts of standard input once, and once again; print a ``Round``."""
    rows = [json.loads(line) for line in sys.stdin]
    given = [(row["text"], row["dct"]) for row in rows[:limit]]
    find = READERS[name]()
    for _ in range(3):
        find(WARM, "2024-11-11")
    first = one_pass(find, given, seconds)
    if sum(first["seconds"]) <= seconds:  # not cut short
        first["again"] = sum(one_pass(find, given[: len(first["seconds"])], float("inf"))["seconds"])
    print(json.dumps(first))


def one_pass(find: Find, given: list[Text], budget: float) -> Round:
    result = Round(seconds=[], again=None, phrases=0, raised=0)
    begun = time.perf_counter()
    for text, published in given:
        start = time.perf_counter()
        try:
            result["phrases"] += find(text, published)
        except Exception:  # whatever a peer raises is its answer to this text
            result["raised"] += 1
        now = time.perf_counter()
        result["seconds"].append(now - start)
        if now - begun > budget:
            break
    return result


def run(words: list[str], lines: str, seconds: float) -> Any:
    """What a reader's process prints on its last line as JSON."""
    done = subprocess.run(words, input=lines, capture_output=True, text=True, timeout=60 + 10 * seconds, check=False)
    if done.returncode:
        raise RuntimeError((done.stderr.strip().splitlines() or ["no word why"])[-1])
    return json.loads(done.stdout.splitlines()[-1])


def command(name: str, node: Path | None, limit: int, budget: float) -> list[str]:
    """How one round of a reader is started."""
    if name == "chrono-node":
        return ["node", str(HERE.parent / "chrono.mjs"), str(node), str(limit), str(budget), WARM]
    return [sys.executable, str(HERE), "--worker", name, "--limit", str(limit), "--seconds", str(budget)]


def measure(name: str, node: Path | None, lines: str, count: int, rounds: int, seconds: float) -> list[Round]:
    """*rounds* processes, *seconds* in all; the first says how many texts there is time for."""
    given: list[Round] = []
    for _ in range(rounds):
        limit = len(given[0]["seconds"]) if given else count
        budget = seconds / rounds if not given else 10 * seconds
        given.append(run(command(name, node, limit, budget), lines, budget))
    return given


def missing(name: str, node: Path | None) -> str:
    """How to install a reader that is not there."""
    if name != "chrono-node":
        extra = "--no-deps " if name == "timefhuman" else ""
        return "" if name == "dateline" or importlib.util.find_spec(name) else f"pip install {extra}{name}"
    if shutil.which("node") is None:
        return "install Node.js"
    there = node is not None and (node / "node_modules" / "chrono-node").is_dir()
    return "" if there else f"npm install --prefix {node or 'FOLDER'} chrono-node, then --node {node or 'FOLDER'}"


def version(name: str, node: Path | None) -> str:
    if name == "chrono-node" and node:
        package = node / "node_modules" / name / "package.json"
        return str(json.loads(package.read_text(encoding="utf-8"))["version"])
    return importlib.metadata.version(name)


def show(name: str, version: str, given: list[Round], ours: list[Round], sizes: list[float]) -> None:
    """One line of the table; *ours* are this library's rounds, looked at over the same texts."""
    read = len(given[0]["seconds"])
    size = sum(sizes[:read])
    rates = [size / sum(one["seconds"]) for one in given]
    rate, own = statistics.median(rates), statistics.median(size / sum(one["seconds"][:read]) for one in ours)
    second = [size / one["again"] for one in given if one["again"]]
    again = f"{statistics.median(second):8.1f}" if second else " " * 7 + "-"
    spread = f"({min(rates):.1f} to {max(rates):.1f})"
    share = f"{size:.0f} of {sum(sizes):.0f}"
    print(
        f"{name:14} {version:8} {rate:8.1f} {spread:20} {rate / own:8.3f} {again} {share:>14} "
        f"{given[0]['phrases']:8} {given[0]['phrases'] / size:10.2f} {given[0]['raised']:7}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="?", type=Path, help='JSON lines {"doc", "dct", "text"}')
    parser.add_argument("--node", type=Path, metavar="FOLDER", help="where `npm install chrono-node` was run")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=60, help="time for all rounds of a reader")
    parser.add_argument("--only", nargs="*", default=(), help="names of peers")
    parser.add_argument("--worker", choices=READERS, help=argparse.SUPPRESS)
    parser.add_argument("--limit", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        worker(options.worker, options.limit, options.seconds)
        return

    rows = texts(options.texts)
    if not rows:
        parser.error(f"no texts in {options.texts or 'the input'}: a JSON object on each line is meant")
    random.Random(1).shuffle(rows)  # noqa: S311  a reader that stops early has read a sample, the same each time
    lines = "".join(json.dumps({"text": text, "dct": published}) + "\n" for text, published in rows)
    sizes = [len(text) / 1000 for text, _ in rows]
    print(f"{len(rows)} texts, {sum(sizes):.0f} KB; median of {options.rounds} rounds")
    print(
        f"{'reader':14} {'version':8} {'KB/s':>8} {'(min to max)':20} {'ratio':>8} {'again':>8} {'KB read':>14} "
        f"{'phrases':>8} {'phrases/KB':>10} {'raised':>7}"
    )
    ours = measure("dateline", None, lines, len(rows), options.rounds, 600)  # reads all
    for name in (*READERS, "chrono-node"):
        if options.only and name not in (*options.only, "dateline"):
            continue
        if how := missing(name, options.node):
            print(f"{name:14} skipped, not installed: {how}")
            continue
        try:
            given = ours
            if name != "dateline":
                given = measure(name, options.node, lines, len(rows), options.rounds, options.seconds)
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            print(f"{name:14} failed: {error}")
            continue
        show(name, version(name, options.node), given, ours, sizes)


if __name__ == "__main__":
    main()
