"""Whether the confidence of a phrase is the share of such phrases that are right, on texts whose times are labelled.

    python benchmarks/confidence.py [FILE_OR_FOLDER ...] [--fit [--unseen FILE ...]]

Without a file ``seeds/labelled`` is read. For each band of confidence it prints how many phrases have one, what they
say on average, and how many are right; then the Brier score (the mean square of what is missing, 0 is best), that of
one confidence for all, and how often of two phrases, one right and one wrong, the right one is the surer (AUC; 0.5 is
chance). A phrase that no label meets is wrong.

With ``--fit`` it finds the weights of ``grammar/sureness/weights.py`` anew on these files: a logistic model, by
coordinate descent on the log-likelihood with a penalty on large weights (ridge). Rules were made on labelled texts,
which are therefore right more often than others: give texts that no rule has seen with ``--unseen``, and by what
stories and reports are less right there is found, too.
"""

from __future__ import annotations

import argparse
import math
import runpy
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import Final

from attrs import frozen

from grammar import find
from grammar.language import load
from grammar.sureness.evidence import evidence
from grammar.sureness.kinds import kind_of
from grammar.sureness.measured import DOUBTED

HERE: Final = Path(__file__).resolve().parent
LABELLED: Final = runpy.run_path(str(HERE / "labelled.py"))
BANDS: Final = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)
RIDGE: Final = 3.0
ROUNDS: Final = 60
TEXTS: Final = ("story", "report")
RARE: Final = 20
"""What fewer phrases have as evidence tells nothing."""


@frozen
class Told:
    """A phrase: how sure it is, what speaks for and against it, and whether it is right."""

    confidence: float
    evidence: tuple[str, ...]
    right: bool


def told(path: Path) -> list[Told]:
    """The phrases of a labelled file that have a value."""
    found = []
    for one in LABELLED["read_labelled"](path):
        phrases = find(one.text, published=one.published, policy=one.policy)
        right = {
            id(phrase): LABELLED["same"](label.value, phrase.timex.value or "")
            for label, phrase in LABELLED["pairs"](one, phrases)
            if phrase is not None
        }
        for phrase in LABELLED["marked"](phrases):
            pieces = tuple(evidence(one.text, phrase, one.policy, load("en")))
            unmarked = kind_of(phrase.meaning)[0] == "then" and id(phrase) not in right  # labels leave out "by then"
            if phrase.resolution.value is not None and not unmarked:
                found.append(Told(phrase.resolution.confidence, pieces, right.get(id(phrase), False)))
    return found


def brier(phrases: list[Told]) -> float:
    """The mean square of confidence less truth (Brier, Verification of forecasts expressed in probability, 1950)."""
    return sum((one.confidence - one.right) ** 2 for one in phrases) / len(phrases)


def auc(phrases: list[Told]) -> float:
    """How often a right phrase is surer than a wrong one, ties by half (Mann-Whitney)."""
    ranks: dict[float, list[int]] = defaultdict(lambda: [0, 0])
    for one in phrases:
        ranks[one.confidence][one.right] += 1
    wins, below = 0.0, 0
    for _, (wrong, right) in sorted(ranks.items()):
        wins += right * (below + wrong / 2)
        below += wrong
    rights = sum(one.right for one in phrases)
    return wins / max(1, rights * (len(phrases) - rights))


def table(phrases: list[Told]) -> list[tuple[float, float, int, float, float]]:
    """Of each band its ends, its phrases, what they say on average, and the share that is right."""
    rows = []
    for least, most in pairwise(BANDS):
        band = [one for one in phrases if least <= one.confidence < most]
        if band:
            said = sum(one.confidence for one in band) / len(band)
            rows.append((least, min(most, 1.0), len(band), said, sum(one.right for one in band) / len(band)))
    return rows


def fit(phrases: list[Told]) -> tuple[float, dict[str, float]]:
    """The base and the weights under which the labels are likeliest."""
    sample = [one for one in phrases if one.confidence > DOUBTED]
    places: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(sample):
        for piece in one.evidence:
            places[piece].append(place)
    pieces = {name: at for name, at in places.items() if len(at) >= RARE and name not in TEXTS}
    weights, base, odds = dict.fromkeys(sorted(pieces), 0.0), 2.0, [2.0] * len(sample)
    for _ in range(ROUNDS):
        step = _newton(sample, odds, range(len(sample)), 0.0, 0.0)
        base, odds = base + step, [one + step for one in odds]
        for name, at in pieces.items():
            step = _newton(sample, odds, at, weights[name], RIDGE)
            weights[name] += step
            for place in at:
                odds[place] += step
    return base, weights


def shift(phrases: list[Told], text: str, base: float, weights: dict[str, float]) -> float:
    """By what the odds of a sort of text are to change for its phrases to be as sure as they are right."""
    sample = [one for one in phrases if text in one.evidence and one.confidence > DOUBTED]
    odds, found = [base + sum(weights.get(name, 0.0) for name in one.evidence) for one in sample], 0.0
    for _ in range(ROUNDS):
        found += (step := _newton(sample, odds, range(len(sample)), 0.0, 0.0))
        odds = [one + step for one in odds]
    return found


def _newton(sample: list[Told], odds: list[float], at: list[int] | range, weight: float, ridge: float) -> float:
    """A step towards the best value of one weight, the others being as they are."""
    slope, bend = -ridge * weight, ridge
    for place in at:
        share = 1 / (1 + math.exp(-odds[place]))
        slope += sample[place].right - share
        bend += share * (1 - share)
    return slope / max(bend, 1e-9)


def main() -> None:
    """Read the labelled texts and print the table, or the weights."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("paths", nargs="*", type=Path, default=[LABELLED["HERE"]])
    options.add_argument("--fit", action="store_true", help="find the weights anew")
    options.add_argument("--unseen", nargs="*", type=Path, default=[], help="texts that no rule was made for")
    given = options.parse_args()
    files = [file for path in given.paths for file in (sorted(path.rglob("*.txt")) if path.is_dir() else [path])]
    phrases = [one for file in files for one in told(file)]
    if given.fit:
        base, weights = fit(phrases)
        unseen = [one for file in given.unseen for one in told(file)]
        weights |= {text: shift(unseen, text, base, weights) for text in TEXTS if unseen}
        print(f"BASE = {base:.2f}")
        for name, weight in weights.items():
            print(f'    "{name}": {weight:.2f},')
        return
    print(f"{'confidence':<14}{'phrases':>8}{'said':>8}{'right':>8}")
    for least, most, count, said, right in table(phrases):
        print(f"{least:.2f} to {most:.2f}  {count:>8}{said:>8.3f}{right:>8.3f}")
    every = sum(one.right for one in phrases) / len(phrases)
    print(f"{'all':<14}{len(phrases):>8}{sum(one.confidence for one in phrases) / len(phrases):>8.3f}{every:>8.3f}")
    print(f"Brier {brier(phrases):.4f} (one for all {every * (1 - every):.4f}), AUC {auc(phrases):.3f}")


if __name__ == "__main__":
    main()
