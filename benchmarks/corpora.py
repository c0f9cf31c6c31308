"""Contradictions in annotated corpora: a row for each folder of TimeML files and reading of their links.

    python benchmarks/corpora.py DIR [--names]

DIR is searched for folders with .tml files that hold TLINKs (TimeBank and AQUAINT, as TempEval-3 gives them), and for
.txt files of MATRES (rows of document, two verbs, two instances, relation, between tabs). MATRES relates start points
only, so its rows go to the network as they are; its 255 documents of TimeBank and AQUAINT must hold no contradiction.
With --names the documents that hold some are listed.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter, defaultdict
from pathlib import Path

from timeline import Timeline, TimelineError
from timeline.network import Network

READINGS = ("strict", "news", "dated")


def timeml(folder: Path, reading: str, names: bool) -> None:
    start = time.perf_counter()
    sizes: Counter[int] = Counter()
    holding, links, documents, failed = [], 0, 0, 0
    for path in sorted(folder.glob("*.tml")):
        try:
            story = Timeline.read_timeml(path, tlinks=reading)
        except TimelineError as error:
            print(f"  {error}")
            failed += 1
            continue
        documents += 1
        links += sum(constraint.kind == "relation" for constraint in story.constraints)
        found = story.contradictions
        sizes.update(len(one.constraints) for one in found)
        holding += [path.stem] if found else []
    if not links:
        return
    shown = " ".join(f"{size}:{count}" for size, count in sorted(sizes.items()))
    spent = time.perf_counter() - start
    row = f"{folder.name:10} {reading:7} {documents:5} {links:6} {len(holding):8} {sizes.total():8}  {spent:5.1f} s"
    print(f"{row}  {shown}{f'  ({failed} unreadable)' if failed else ''}")
    if names:
        print(f"  {' '.join(holding)}")


def matres(path: Path, names: bool) -> None:
    start = time.perf_counter()
    stories: dict[str, list[list[str]]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        row = line.split("\t")
        if len(row) != 6:
            return
        stories[row[0]].append(row)
    sizes: Counter[int] = Counter()
    holding = []
    for name, rows in stories.items():
        network = Network()
        points: dict[str, int] = {}
        for number, (_, _, _, one, other, relation) in enumerate(rows):
            a, b = (points[key] if key in points else points.setdefault(key, network.point()) for key in (one, other))
            before, after, equal = (b, a, -1), (a, b, -1), [(a, b, 0), (b, a, 0)]
            bounds = {"BEFORE": [before], "AFTER": [after], "EQUAL": equal}.get(relation, [])
            network.add(number, bounds)
        found = network.conflicts()
        sizes.update(len(one.reasons) for one in found)
        holding += [name] if found else []
    links = sum(map(len, stories.values()))
    shown = " ".join(f"{size}:{count}" for size, count in sorted(sizes.items()))
    spent = time.perf_counter() - start
    print(
        f"{path.stem:10} {'MATRES':7} {len(stories):5} {links:6} {len(holding):8} {sizes.total():8}  {spent:5.1f} s"
        f"  {shown}"
    )
    if names:
        print(f"  {' '.join(holding)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="DIR", help="the folder that holds the corpora")
    parser.add_argument("--names", action="store_true", help="list the documents that hold contradictions")
    options = parser.parse_args()
    if not options.folder.is_dir():
        parser.error(f"no folder {options.folder}")
    print("corpus     reading  docs  links bad docs contrad.     time  size:count")
    for folder in sorted({path.parent for path in options.folder.rglob("*.tml")}):
        for reading in READINGS:
            timeml(folder, reading, options.names)
    for path in sorted(options.folder.rglob("*.txt")):
        matres(path, options.names)


if __name__ == "__main__":
    main()
