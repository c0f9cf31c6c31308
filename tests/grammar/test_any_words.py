"""Any words at all, in any order and cut anywhere, are read without an error, and every phrase stands where it says."""

import random
import tomllib
from pathlib import Path

import pytest

import grammar
from grammar import Policy

ROOT = Path(__file__).parents[2]
DAYS = {
    "english": ["Friday", "on Monday", "May 12", "in May", "next week", "at 8", "2 p.m.", "the third", "in 2012",
                "today", "tomorrow night", "two weeks ago", "the next day", "Christmas", "twenty-twenty-five", "Tet"],
    "german": ["Freitag", "am Montag", "12. Mai", "im Mai", "nächste Woche", "um 8 Uhr", "heute", "morgen Abend",
               "2012", "am nächsten Tag", "drei Tage später", "zwanzig zwanzig"],
}  # fmt: skip
SIGNS = [" "] * 14 + [", ", ". ", "; ", ": ", " - ", "? ", "! ", " (", ") ", "\n", ' "', '" ', " – "]
POLICIES = (Policy.news(), Policy.narrative(), Policy.assistant())


def assert_read(text: str, policy: Policy, code: str = "en") -> None:
    for phrase in grammar.find(text, published="2018-11-01T10:00", policy=policy, language=code):
        assert text[phrase.start : phrase.end] == phrase.text
        assert phrase.timex is not None
        assert phrase.resolution.candidates is not None


def word_lists(folder: str) -> list[list[str]]:
    """Every list of words in the tables of a language."""
    found: list[list[str]] = []

    def walk(node: object) -> None:
        if isinstance(node, dict):
            found.append([key for key, value in node.items() if isinstance(value, str | int)])
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            found.append([one for one in node if isinstance(one, str) and len(one) < 25])

    for name in ("clauses.toml", "words.toml"):
        walk(tomllib.loads((ROOT / "grammar" / folder / name).read_text(encoding="utf-8")))
    return [words for words in found if words]


@pytest.mark.parametrize(("folder", "code"), [("english", "en"), ("german", "de")])
@pytest.mark.parametrize("seed", range(6))
def test_words_of_the_tables_in_any_order(folder, code, seed):
    draw = random.Random(f"{folder} {seed}")  # noqa: S311 - no secret
    lists = word_lists(folder)
    for _ in range(400):
        words = [
            draw.choice(DAYS[folder] if draw.random() < 0.3 else draw.choice(lists)) for _ in range(draw.randint(2, 11))
        ]
        words = [word.capitalize() if draw.random() < 0.15 else word for word in words]
        text = "".join(word + draw.choice(SIGNS) for word in words)
        assert_read(text if draw.random() < 0.5 else text.rstrip(), draw.choice(POLICIES), code)


STORIES = [
    path.read_text(encoding="utf-8").split("---", 2)[-1]
    for path in sorted((ROOT / "seeds" / "stories").glob("*/*.md"))[:6]
]
CUT = [
    "Christmas is coming up, and she is coming off a loss on Friday.",
    "She will travel to Hull on Saturday before facing Derby on Tuesday.",
    "Bulletin: twenty-twenty-five: in 2012 –",
    "Talks resume on Monday Tet, the envoy said on Sunday (local time), two days after they broke off.",
    *STORIES,
]  # fmt: skip


@pytest.mark.parametrize("text", CUT, ids=lambda text: " ".join(text.split()[:6]))
def test_sentences_cut_anywhere(text):
    draw = random.Random(text)  # noqa: S311 - no secret
    words = text.split(" ")
    spots = range(1, len(words)) if len(words) < 30 else draw.sample(range(1, len(words)), 25)
    for at in spots:
        assert_read(" ".join(words[max(0, at - 40) : at]), draw.choice(POLICIES))
        assert_read(" ".join(words[at : at + 40]), draw.choice(POLICIES))
