"""The forms of verbs that a language makes by tables: classes of endings, prefixes that stay and prefixes that part.

The tables are those of ``[conjugation]`` in ``clauses.toml``. Tags are VB (infinitive), INF (infinitive with its own
"to" inside), VBZ (present), VBD (past), VBN (participle), SUB (told by somebody else), CON (conditional).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

PARTS: Final = "|"
"""Stands in a verb of the tables after a prefix that parts from it."""

Form = tuple[str, str, str]
"""A form, its lemma and its tag."""


class Conjugation:
    """All forms of the verbs of one language, and what words that no table has may be by their shape."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        """Make the tables of ``clauses.toml`` into forms."""
        rules = data["conjugation"]
        self.rules = rules
        self.strong = {base: forms.split() for base, forms in data["irregular"].items()}
        self.staying: tuple[str, ...] = tuple(rules["inseparable"])
        self.parting = frozenset(rules["separable"])
        never = frozenset(data["verbs"]["never"])
        self.forms: dict[str, list[tuple[str, str]]] = {}
        self.lemmas: set[str] = set()
        for base in sorted({*data["verbs"]["base"], *self.strong}):
            for form, lemma, tag in self._inflected(base):
                self.lemmas.add(lemma)
                known = self.forms.setdefault(form, [])
                if form not in never and (lemma, tag) not in known:
                    known.append((lemma, tag))
        for form in never:
            self.forms[form] = []
        shapes = rules["shapes"]
        self.shapes = {tag: re.compile(shape) for tag, shape in shapes.items()}

    def guessed(self, word: str) -> list[tuple[str, str]]:
        """(lemma, tag) of a word that no table has, by its shape; the lemma is then the word itself."""
        return [(word, tag) for tag, shape in self.shapes.items() if shape.fullmatch(word)]

    def _inflected(self, base: str) -> Iterator[Form]:
        prefix, _, stem = base.rpartition(PARTS)
        for form, tag in self._simple(stem):
            if not prefix:
                yield form, stem, tag
            elif tag == "VB":
                yield prefix + form, prefix + stem, tag
                yield f"{prefix}{self.rules['to']}{form}", prefix + stem, "INF"
            else:
                yield prefix + form, prefix + stem, tag  # "angekündigt", and "ankündigte" where the verb stands last
        if prefix:  # the verb without its prefix, which stands apart
            yield from ((form, stem, tag) for form, tag in self._simple(stem) if tag not in ("VB", "VBN"))

    def _simple(self, base: str) -> Iterator[tuple[str, str]]:
        """Forms of a verb without a prefix that parts."""
        rules = self.rules
        known = self.strong.get(base)
        bare = ""
        if known is None:
            bare = next((p for p in self.staying if base.startswith(p) and base[len(p) :] in self.strong), "")
            known = self.strong.get(base[len(bare) :]) if bare else None
        stem = next((base.removesuffix(end) for end in rules["infinitive"] if base.endswith(end)), base)
        yield base, "VB"
        yield base, "VBZ"
        yield stem + rules["told"], "SUB"
        if known is not None:
            third, past, conditional, done = known[:4]
            yield bare + third, "VBZ"
            yield from ((bare + past + end, "VBD") for end in self._ends(past))
            if conditional != "-":
                yield from ((bare + conditional + end, "CON") for end in ("", *rules["plural"][:1]))
            yield (bare + done.removeprefix(rules["done"][0]) if bare else done), "VBN"
            return
        link = rules["link"] if re.search(rules["linked"], stem) else ""
        yield stem + link + rules["third"], "VBZ"
        for end in rules["past"]:
            yield stem + link + end, "VBD"
        opens, closes = rules["done"]
        plain = base.startswith(self.staying) or base.endswith(tuple(rules["plain"]))
        yield ("" if plain else opens) + stem + link + closes, "VBN"

    def _ends(self, past: str) -> tuple[str, ...]:
        """Endings of an irregular past: "schloss", "schlossen"; "brachte", "brachten"."""
        short, long = self.rules["plural"]
        return ("", short if past.endswith(self.rules["link"]) else long)
