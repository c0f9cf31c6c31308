"""Seconds that ``find`` takes for a megabyte of what no news text holds, beside a megabyte of news.

    python benchmarks/adversarial.py [--only NAME ...] [--seed N]

Every input is read in a process of its own, in an order drawn anew, after a short text to warm up. It grows from 50 KB
over 200 KB to 1 MB, so a figure (seconds for each MB, median of three where there is time) that grows along its line is
more than linear. Seconds are the processor's, so that a busy machine changes them less. A size that takes over a minute
is stopped (by a Unix signal) and its figure told from the growth before, with "~". The last column is microseconds for
each phrase found: an input that is dense with phrases has more to resolve and to return, not only more to read.

The exit code is 1 where one takes over three times the seconds of news, or where ``find`` raises.
"""

from __future__ import annotations

import argparse
import math
import random
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from grammar import find
from timeline import Article

HERE: Final = Path(__file__).resolve()
SIZES: Final = (50_000, 200_000, 1_000_000)
LIMIT: Final = 60.0
"""Seconds before a size is given up."""
WORST: Final = 3.0
YARDSTICK: Final = "news"
PUBLISHED: Final = "2024-11-11"
MONTHS: Final = (
    "January February March April May June July August September October November December "  # a phrase each
)
REPEATED: Final = {
    "digits": "1234567890",
    "long numbers": "1234567890" * 400 + " ",  # Python makes no int of more than 4300 digits
    "digits apart": "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 ",
    "day after": "the day after ",
    "day before": "a day before ",
    "parentheses": "(",
    "May": "May ",
    "months": MONTHS,
    "Monday": "Monday ",
    "from": "from ",
    "years joined": "1990-",
    "first": "first ",
    "at": "at ",
    "quotes": '"',
    "single quotes": "'",
    "opening quotes": "“",
    "one word": "x",
    "one capital word": "Monday",
    "commas": ", ",
    "newlines": "\n",
    "blanks": " ",
    "full stops": ". ",
    "dates joined": "1/2/3/",
    "no such day": "30 February ",
    "said on Monday": "he said on Monday and ",
    "quoted Monday": '"on Monday ',
    "in two hours": "in two hours ",
    "at three": "at 3 ",
    "from May to": "from May to ",
}


def news() -> str:
    """The text of the seed articles."""
    paths = sorted((HERE.parent.parent / "seeds" / "stories").glob("*/*.md"))
    return "\n\n".join(Article.read(path).text for path in paths) + "\n\n"


def made(name: str, size: int) -> str:
    """An input of *size* code points."""
    if name == YARDSTICK:
        unit = news()
    elif name == "one sentence":  # news without an end
        unit = " ".join(news().replace(".", "").replace("?", "").replace("!", "").split()) + " "
    else:
        unit = REPEATED[name]
    return (unit * (size // len(unit) + 1))[:size]


def worker(name: str) -> None:
    """Print a line for each size: seconds and phrases."""
    find(made(YARDSTICK, 2_000), published=PUBLISHED)
    for size in SIZES:
        text = made(name, size)
        seconds: list[float] = []
        while len(seconds) < 3 and sum(seconds) < 5:
            signal.setitimer(signal.ITIMER_PROF, LIMIT)  # ends the process, even inside of a regular expression
            start = time.process_time()
            try:
                phrases = find(text, published=PUBLISHED)
            except Exception as error:  # whatever it raises is told
                print("raised", type(error).__name__, str(error)[:60], flush=True)
                return
            seconds.append(time.process_time() - start)
            signal.setitimer(signal.ITIMER_PROF, 0)
        print(statistics.median(seconds), len(phrases), flush=True)


def measure(name: str) -> tuple[list[float], str]:
    """Seconds for each size that was read in time; how many phrases the largest has, or why it was not read."""
    command = [sys.executable, str(HERE), "--worker", name]
    seconds: list[float] = []
    told = ""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in SIZES:
            line = process.stdout.readline()
            if not line or line.startswith("raised"):
                told = line.strip() or f"stopped after {LIMIT:.0f} s"
                break
            taken, told = line.split()
            seconds.append(float(taken))
    if process.returncode > 0:
        raise SystemExit(f"{name}: the process failed")
    return seconds, told


def extrapolated(seconds: list[float]) -> list[float]:
    """Seconds for each size; those not read grow as the last two did, or with the square where there was but one."""
    whole = seconds or [LIMIT]
    while len(whole) < len(SIZES):
        now, power = len(whole), 2.0
        if now > 1:
            power = max(1.0, math.log(whole[-1] / whole[-2]) / math.log(SIZES[now - 1] / SIZES[now - 2]))
        whole = [*whole, whole[-1] * (SIZES[now] / SIZES[now - 1]) ** power]
    return whole


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="*", metavar="NAME", help="names of inputs")
    parser.add_argument("--seed", type=int, help="of the order")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        worker(options.worker)
        return

    known = [*REPEATED, "one sentence"]
    if unknown := set(options.only or ()).difference(known):
        parser.error(f"no input {', '.join(sorted(unknown))}; known are {', '.join(known)}")
    names = options.only or known
    order = [YARDSTICK, *names]
    random.Random(options.seed).shuffle(order)  # noqa: S311  nothing is kept secret by it
    measured = {name: measure(name) for name in order}

    def cells(seconds: list[float], read: int) -> str:
        figures = [taken / size * 1_000_000 for taken, size in zip(seconds, SIZES, strict=True)]
        return " ".join(f"{'~' if at >= read else ''}{figure:.3f}".rjust(10) for at, figure in enumerate(figures))

    yard = measured[YARDSTICK][0]
    print(f"{'CPU seconds/MB at':17} {'50 KB':>10} {'200 KB':>10} {'1 MB':>10} {'ratio':>8} {'phrases':>8} us/phrase")
    ratios: dict[str, float] = {}
    raised: list[str] = []
    for name in (YARDSTICK, *names):
        read, told = measured[name]
        if told.startswith("raised"):
            raised.append(name)
            print(f"{name:17} {told}")
            continue
        seconds = extrapolated(read)
        ratios[name] = seconds[-1] / yard[-1]
        each = f"{seconds[-1] / int(told) * 1e6:9.0f}" if told.isdigit() and told != "0" else ""
        print(f"{name:17} {cells(seconds, len(read))} {ratios[name]:8.2f} {told:>8} {each}".rstrip())
    over = [name for name, ratio in ratios.items() if ratio > WORST]
    print(f"over {WORST:.0f} times the news: {', '.join(over) or 'none'}; raised: {', '.join(raised) or 'none'}")
    sys.exit(bool(over or raised))


if __name__ == "__main__":
    main()
