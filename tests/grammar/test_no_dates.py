"""Sentences without a time phrase, made from ``seeds/english/no_dates.toml``: almost none may show one."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import chain, count, repeat, zip_longest
from math import gcd, prod
from pathlib import Path

from grammar import find

SEEDS = tomllib.loads((Path(__file__).parents[2] / "seeds" / "english" / "no_dates.toml").read_text(encoding="utf-8"))
SLOTS: dict[str, list[str]] = SEEDS["slots"]
TEMPLATES: list[str] = [template for kind in SEEDS["kind"].values() for template in kind["templates"]]
PUBLISHED = "2024-11-11"
WANTED = 5_000
ALLOWED = 0.005  # share of the sentences


def filled(template: str) -> Iterator[str]:
    """Every sentence of a template, each once; the steps are long, so the first few already differ in every slot."""
    names = list(dict.fromkeys(re.findall(r"\{(\w+)\}", template)))
    size = prod(len(SLOTS[name]) for name in names)
    step = next(step for step in count(round(size * 0.618) or 1) if gcd(step, size) == 1)
    for turn in range(size):
        number, words = turn * step % size, {}
        for name in names:
            number, at = divmod(number, len(SLOTS[name]))
            words[name] = SLOTS[name][at]
        sentence = template.format_map(words)
        yield sentence[0].upper() + sentence[1:]


@cache
def sentences() -> dict[str, str]:
    """Sentence -> its template: one of each template in turn until there are enough."""
    rounds = zip_longest(*(zip(filled(template), repeat(template)) for template in TEMPLATES))
    distinct: dict[str, str] = {}
    for sentence, template in (pair for pair in chain.from_iterable(rounds) if pair is not None):
        distinct.setdefault(sentence, template)
        if len(distinct) == WANTED:
            break
    return distinct


def test_there_are_templates_and_sentences_enough() -> None:
    assert len(TEMPLATES) == len(set(TEMPLATES)) >= 200
    assert len(sentences()) == WANTED
    assert set(sentences().values()) == set(TEMPLATES)
    assert {name for template in TEMPLATES for name in re.findall(r"\{(\w+)\}", template)} == set(SLOTS)


def test_almost_no_sentence_shows_a_time_phrase() -> None:
    found = {text: [phrase.text for phrase in find(text, published=PUBLISHED)] for text in sentences()}
    wrong = [text for text, phrases in found.items() if phrases]
    examples: dict[str, str] = {}  # the first sentence of each template
    for text in wrong:
        examples.setdefault(sentences()[text], f"{text} -> {found[text]}")
    first = "\n".join(list(examples.values())[:30])
    share = len(wrong) / WANTED
    assert share <= ALLOWED, f"{len(wrong)} of {WANTED} sentences, from {len(examples)} templates; the first:\n{first}"
