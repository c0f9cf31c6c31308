"""Sentences without a time phrase, made from ``no_dates.toml`` of each language: almost none may show one."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import chain, count, repeat, zip_longest
from math import gcd, prod
from pathlib import Path

import pytest

from grammar import find
from grammar.language import FOLDERS

SEEDS = {
    code: tomllib.loads((Path(__file__).parents[2] / "seeds" / folder / "no_dates.toml").read_text(encoding="utf-8"))
    for code, folder in FOLDERS.items()
}
PUBLISHED = "2024-11-11"
WANTED = {"en": (200, 5_000), "de": (60, 1_500)}  # templates and sentences
ALLOWED = 0.005  # share of the sentences
EACH = pytest.mark.parametrize("code", FOLDERS)


def templates(code: str) -> list[str]:
    return [template for kind in SEEDS[code]["kind"].values() for template in kind["templates"]]


def filled(template: str, slots: dict[str, list[str]]) -> Iterator[str]:
    """Every sentence of a template, each once; the steps are long, so the first few already differ in every slot."""
    names = list(dict.fromkeys(re.findall(r"\{(\w+)\}", template)))
    size = prod(len(slots[name]) for name in names)
    step = next(step for step in count(round(size * 0.618) or 1) if gcd(step, size) == 1)
    for turn in range(size):
        number, words = turn * step % size, {}
        for name in names:
            number, at = divmod(number, len(slots[name]))
            words[name] = slots[name][at]
        sentence = template.format_map(words)
        yield sentence[0].upper() + sentence[1:]


@cache
def sentences(code: str) -> dict[str, str]:
    """Sentence -> its template: one of each template in turn until there are enough."""
    slots = SEEDS[code]["slots"]
    rounds = zip_longest(*(zip(filled(template, slots), repeat(template)) for template in templates(code)))
    distinct: dict[str, str] = {}
    for sentence, template in (pair for pair in chain.from_iterable(rounds) if pair is not None):
        distinct.setdefault(sentence, template)
        if len(distinct) == WANTED[code][1]:
            break
    return distinct


@EACH
def test_there_are_templates_and_sentences_enough(code) -> None:
    known = templates(code)
    assert len(known) == len(set(known)) >= WANTED[code][0]
    assert len(sentences(code)) == WANTED[code][1]
    assert set(sentences(code).values()) == set(known)
    assert {name for template in known for name in re.findall(r"\{(\w+)\}", template)} == set(SEEDS[code]["slots"])


@EACH
def test_almost_no_sentence_shows_a_time_phrase(code) -> None:
    made = sentences(code)
    found = {text: [phrase.text for phrase in find(text, published=PUBLISHED, language=code)] for text in made}
    wrong = [text for text, phrases in found.items() if phrases]
    examples: dict[str, str] = {}  # the first sentence of each template
    for text in wrong:
        examples.setdefault(made[text], f"{text} -> {found[text]}")
    first = "\n".join(list(examples.values())[:30])
    share = len(wrong) / len(made)
    assert share <= ALLOWED, (
        f"{len(wrong)} of {len(made)} sentences, from {len(examples)} templates; the first:\n{first}"
    )
