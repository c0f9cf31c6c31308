"""Kilobytes a second of ``find`` and of a whole timeline, on texts given as JSON lines {"doc", "dct", "text"}.

    python benchmarks/throughput.py texts.jsonl

Without an argument the seed articles are read a hundred times over. Each figure is the median of five runs in one
process, after one run that builds the language and is not counted.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from grammar import find
from timeline import Article, Timeline

Text = tuple[str, str]


def texts(path: Path | None) -> list[Text]:
    """The texts of a file, each with its date; without a file the seed articles, a hundred times over."""
    if path:
        lines = path.read_text(encoding="utf-8").splitlines()
        rows = [json.loads(line) for line in lines if line.strip()]
        return [(row["text"], row["dct"]) for row in rows]
    seeds = sorted((Path(__file__).parent.parent / "seeds" / "stories").glob("*/*.md"))
    articles = [Article.read(path) for path in seeds]
    return [(article.text + " " * number, article.published) for number in range(100) for article in articles]


def measure(name: str, work: Callable[[Text], object], given: list[Text]) -> None:
    work(given[0])
    size = sum(len(text) for text, _ in given) / 1000
    rates = []
    for _ in range(5):
        start = time.perf_counter()
        for row in given:
            work(row)
        rates.append(size / (time.perf_counter() - start))
    print(f"{name:10} {statistics.median(rates):8.0f} KB/s   ({min(rates):.0f} to {max(rates):.0f})")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="?", type=Path, help='JSON lines {"doc", "dct", "text"}')
    given = texts(parser.parse_args().texts)
    measure("find", lambda row: find(row[0], published=row[1]), given)
    measure("timeline", lambda row: Timeline.read(Article(row[0], published=row[1])).to_json(), given)


if __name__ == "__main__":
    main()
