"""The verb frame of a language that sets its finite verb second or last, and closes the clause with the other parts.

After the model of topological fields (Drach 1937; Höhle 1986): "[hat] am Montag den Markt [geschlossen]". Which words
open and close a frame stands in ``clauses.toml``, under ``[frame]`` and the tables of auxiliaries.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from grammar.clauses.conjugation import Conjugation
from grammar.clauses.sentence import Token


class Finite(NamedTuple):
    """A word that may be the finite verb of its clause.

    ``kind`` is be, have, become, modal or full; ``mood`` is told (by somebody else), conditional or "";
    ``sure`` is 0 where it may be another word, 1 where it may be another form, else 2.
    """

    place: int
    kind: str
    lemma: str
    tense: str
    mood: str = ""
    modality: str = ""
    sure: int = 2


_FINITE: Final = (
    ("VBD", "past", ""),
    ("VBZ", "present", ""),
    ("CON", "present", "conditional"),
    ("SUB", "present", "told"),
)
"""Tags of finite forms, with tense and mood; the last two are not looked for in a word with a capital."""


class Frame:
    """The words that make a frame, in one language."""

    def __init__(self, data: Mapping[str, Any], closed: Mapping[str, frozenset[str]], conjugation: Conjugation) -> None:
        """Make the tables of ``clauses.toml`` into one of auxiliaries and sets of the rest."""
        rules = data["frame"]
        self.closed, self.conjugation = closed, conjugation
        self.ahead: bool = rules["ahead"]
        self.nouns: bool = rules["nouns"]
        self.contracted = frozenset(rules["contracted"])
        self.particles = conjugation.parting
        self.to: str = data["conjugation"]["to"]
        self.moving = frozenset(rules["moving"])
        self.purpose, self.lacking = frozenset(rules["purpose"]), frozenset(rules["lacking"])
        self.manner = frozenset(rules["manner"])
        self.pure = frozenset(rules["pure"])
        self.pronouns = frozenset(rules["relative_pronouns"])
        self.cases = frozenset(rules["object_articles"])
        self.pointing = frozenset(rules["pointing"])
        self.seen, self.correcting = frozenset(rules["seen"]), frozenset(rules["correcting"])
        self.whoever = frozenset(rules["whoever"])
        self.naming = frozenset(rules["naming"])
        self.endings: tuple[str, ...] = tuple(rules["adjective_endings"])
        self.appointed, self.appointing = (frozenset(data["planned"][name]) for name in ("appointed", "appointing"))
        self.owning = frozenset(rules["owning"])
        self.goals, self.onward = frozenset(rules["goals"]), frozenset(rules["onward"])
        self.limits = frozenset(rules["limits"])
        self.naming_lemma: str = rules["naming_lemma"]
        self.behind = frozenset(rules["behind"])
        self.bearers = frozenset(rules["bearers"])
        self.auxiliaries: dict[str, tuple[str, str, str, str, str]] = {}
        self.bases: dict[str, str] = {}
        self.done: dict[str, str] = {}
        for kind in ("be", "have", "become"):
            table = data[kind]
            lemma = table["base"][0]
            for tag in ("present", "past", "told", "conditional"):
                tense = "past" if tag == "past" else "present"
                mood = tag if tag in ("told", "conditional") else ""
                self.auxiliaries.update(dict.fromkeys(table[tag], (kind, lemma, tense, mood, "")))
            self.bases.update(dict.fromkeys(table["base"], kind))
            self.done.update(dict.fromkeys(table["participle"], kind))
        for name, words in data["modal"].items():
            tense, modality, mood = rules["modals"][name]
            for word in words:
                self.auxiliaries[word] = ("modal", rules["modal_lemmas"].get(word, word), tense, mood, modality)
        self.helping = frozenset(rules["modal_bases"])

    # --- single words ---

    def finite(self, tokens: Sequence[Token], index: int) -> Finite | None:
        """The word as a finite verb; ``None`` where it can be none."""
        token = tokens[index]
        if not token.word or not token.text[0].isalpha():
            return None
        word = token.lower
        if token.text[0].isupper() and not opens(tokens, index):
            return None  # a noun or a name
        if index and tokens[index - 1].lower == self.to:
            return None
        known = self.auxiliaries.get(word)
        if known is not None:
            if self._owned(tokens, index):
                return None
            kind, lemma, tense, mood, modality = known
            return Finite(index, kind, lemma, tense, mood, modality, 1 if word in self.bases else 2)
        tags = self.tags(word)
        told = {tag: lemma for lemma, tag in reversed(tags)}
        capital = token.text[0].isupper()
        for tag, tense, mood in _FINITE[: 2 if capital else None]:
            if tag not in told:
                continue
            if self.attribute(tokens, index):
                if not (tokens[index - 1].lower in self.pointing and opens(tokens, index - 1)):
                    return None
                sure = 1  # "Das sagte Bürgermeister Reuter"
            elif told[tag] not in self.conjugation.lemmas:
                sure = 0
            else:
                sure = 1 if {"VBN", "VB"} & told.keys() else 2
            return Finite(index, "full", told[tag], tense, mood, "", sure)
        return None

    def tags(self, word: str) -> list[tuple[str, str]]:
        """(lemma, tag) of a word."""
        found = self.conjugation.forms.get(word)
        if found is not None:
            return found
        return [] if word in self.closed["no_verb"] else self.conjugation.guessed(word)

    def lemma_as(self, word: str, *tags: str) -> str | None:
        """The lemma of a word read as one of the tags."""
        return next((lemma for lemma, tag in self.tags(word) if tag in tags), None)

    def _owned(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether a word that is also a possessive stands before its noun: "sein Werk"."""
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        return (
            tokens[index].lower in self.closed["possessive"]
            and following is not None
            and following.word
            and following.lower not in self.auxiliaries
        )

    def attribute(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether a verb form stands between an article and a noun, and so describes it: "die gesperrte Brücke"."""
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        if following is None or not following.word or not following.text[0].isupper():
            return False
        place = index - 1
        while place >= 0 and self._describing(tokens[place]):
            place -= 1
        if place >= 0 and self._determines(tokens[place]):
            return True
        for start in range(max(0, index - 6), index - 1):  # "die [am Montag] gesperrte Brücke"
            inside = tokens[start + 1 : index]
            if self._article(tokens[start]) and inside[0].lower in self.closed["preposition"]:
                return all(token.word for token in inside)
        return False

    def _describing(self, token: Token) -> bool:
        """Whether a word may stand between article and noun: a small word of no closed class."""
        if not token.word or not token.text[0].isalpha() or token.text[0].isupper() or len(token.text) < 4:
            return False
        return not self._determines(token) and token.lower not in self.closed["coordinator"] and not self.tags(
            token.lower
        )  # fmt: skip

    def _determines(self, token: Token) -> bool:
        word = token.lower
        named = ("determiner", "possessive", "preposition", "numeral", "negative_determiner", "indefinite")
        return any(word in self.closed[name] for name in named) or token.text[0].isdigit()

    def _article(self, token: Token) -> bool:
        return token.lower in self.closed["determiner"]

    def describing(self, tokens: Sequence[Token], index: int) -> str | None:
        """The participle with an ending that describes a noun, where words from *index* on stand between it and an
        article: "der [am Freitag] verhaftete Mann"; a present participle is given as an empty text.
        """
        if not index or not self._article(tokens[index - 1]):
            return None
        for place in range(index + 1, min(index + 8, len(tokens) - 1)):
            word = tokens[place].lower
            if not tokens[place].word or (self._determines(tokens[place]) and place > index + 1):
                return None
            if not tokens[place].text[0].islower() or not tokens[place + 1].text[0].isupper():
                continue
            bare = next((word.removesuffix(end) for end in self.endings if word.endswith(end)), None)
            if bare is not None and self.lemma_as(bare, "VBN"):
                return bare
            if bare is not None and self.lemma_as(bare.removesuffix("d"), "VB"):
                return ""
        return None

    def infinitive(self, tokens: Sequence[Token], index: int) -> str | None:
        """The lemma of an infinitive; ``None`` where the word is none."""
        token = tokens[index]
        if not token.word or token.text[0].isupper():
            return None
        if token.lower in self.bases:
            return None if self._owned(tokens, index) else token.lower
        return self.lemma_as(token.lower, "VB")

    def participle(self, tokens: Sequence[Token], index: int) -> str | None:
        """The lemma of a past participle; ``None`` where the word is none."""
        token = tokens[index]
        if not token.word or (token.text[0].isupper() and not opens(tokens, index)):
            return None
        return self.lemma_as(token.lower, "VBN")

    def to_infinitive(self, tokens: Sequence[Token], index: int) -> str | None:
        """The lemma of an infinitive with its "to", before it or inside: "zu öffnen", "anzukündigen"."""
        token = tokens[index]
        if not token.word or token.text[0].isupper():
            return None
        if index and tokens[index - 1].lower == self.to:
            return self.infinitive(tokens, index)
        return self.lemma_as(token.lower, "INF")


def opens(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word may have its capital because a sentence or a quotation begins with it."""
    place = index - 1
    while place >= 0 and not tokens[place].word and tokens[place].text in "„“”»«\"'‚‘(*_#-":
        place -= 1
    return place < 0 or tokens[place].text in ":.!?…"
