"""The forms of verbs that a language makes by endings: rows of the table ``[inflection]`` of ``clauses.toml``.

Irregular forms are listed, regular ones made by the first row that fits the end of the base; a word that no table
has is guessed by its own ending. Tags are VB (base), VBZ (present), VBG (participle in -ing), VBD (past), VBN (its
participle), after the Penn Treebank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

Tagged = tuple[str, str]
"""A lemma and a tag, or a form and a tag."""
_PAST: Final = ("VBD", "VBN")


class Inflection:
    """All forms of the verbs of one language, and what words that no table has may be by their ending."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        """Make the tables of ``clauses.toml`` into forms."""
        rules, verbs = data["inflection"], data["verbs"]
        self._rows = [(tuple(tags.split()), _compiled(rows)) for tags, rows in rules["forms"].items()]
        self._guesses = [(re.compile(end), lemma, tags) for end, lemma, *tags in rules["guessed"]]
        self._shortest: int = rules["shortest"]
        self._lacking = tuple(rules["lacking"])
        self._irregular = {base: tuple(forms.split()) for base, forms in data["irregular"].items()}
        self._both, never = frozenset(verbs["both"]), frozenset(verbs["never"])
        self.forms: dict[str, list[Tagged]] = {}
        for base in sorted({*verbs["base"], *self._irregular} - set(rules["suppletive"])):
            for form, tag in self._inflected(base):
                if form not in never:
                    self.forms.setdefault(form, []).append((base, tag))
        for base in verbs.get("clipped", ()):
            for form, tag in self._inflected(base):
                if tag == "VBG":
                    self.forms.setdefault(form[:-1], []).append((base, tag))  # "playin"

    def guessed(self, word: str) -> list[Tagged]:
        """(lemma, tag) of a word that no table has, by its ending."""
        if len(word) < self._shortest or not word.isalpha() or word.startswith(self._lacking):
            return []
        for end, lemma, tags in self._guesses:
            if end.search(word):
                return [(end.sub(lemma, word), tag) for tag in tags]
        return []

    def _inflected(self, base: str) -> Iterator[Tagged]:
        """The forms of a verb with their tags."""
        yield base, "VB"
        irregular = self._irregular.get(base)
        if irregular:
            yield from zip(irregular, _PAST, strict=True)
        for tags, rows in self._rows:
            if not irregular or base in self._both or tags != _PAST:
                yield from ((form, tag) for form in _made(base, rows) for tag in tags)


Row = tuple[re.Pattern[str], tuple[str, ...]]


def _compiled(rows: Sequence[Sequence[str]]) -> list[Row]:
    return [(re.compile(end), tuple(forms)) for end, *forms in rows]


def _made(base: str, rows: Sequence[Row]) -> list[str]:
    """The forms that the first row that fits makes of a base."""
    for end, forms in rows:
        if end.search(base):
            return [end.sub(form, base) for form in forms]
    return []
