"""Verb groups that begin with an auxiliary: from it, word by word, to the verb that it helps.

"Would have been closed": each word tells what may follow it, and each that follows adds tense, aspect, voice or mood.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from grammar.clauses.denial import inverted
from grammar.clauses.group import Group
from grammar.clauses.leanings import leaning, thought
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.pasts import skip
from grammar.clauses.sentence import Token


def chain(tokens: Sequence[Token], first: int, kind: str, lexicon: Lexicon) -> Group:
    """From an auxiliary (*kind*: be, have, do, modal) to its verb."""
    told = _Chain.of(tokens, first, kind, lexicon)
    while told.goes_on():
        pass
    return thought(tokens, told.group(), lexicon)


@define(slots=False, eq=False)
class _Chain:
    """What is known of a group behind so many of its words; ``state`` is the auxiliary that waits for its verb."""

    tokens: Sequence[Token]
    first: int
    lexicon: Lexicon
    state: str
    tense: str
    modality: str
    lemma: str
    head: int
    index: int
    """The last word read."""
    perfect: bool = False
    progressive: bool = False
    passive: bool = False

    @classmethod
    def of(cls, tokens: Sequence[Token], first: int, kind: str, lexicon: Lexicon) -> _Chain:
        """A group of which the auxiliary alone has been read."""
        start = tokens[first].lower
        lemma = kind if kind in ("be", "have", "do") else start
        if kind != "modal":
            forms = {"be": lexicon.be, "have": lexicon.have, "do": lexicon.do}.get(kind, {})
            return cls(tokens, first, lexicon, kind, forms.get(start, "present"), "", lemma, first, first)
        name = lexicon.modal[start]
        if name == "would" and not start[0].isalpha() and _done(tokens, skip(tokens, first + 1, lexicon), lexicon):
            return cls(tokens, first, lexicon, "have", "past", "", lemma, first, first)  # "he'd died"
        tense, modality = ("future", "planned") if name == "future" else ("present", name)
        return cls(tokens, first, lexicon, "modal", tense, modality, lemma, first, first)

    def group(self) -> Group:
        """The group as it was read."""
        tokens, first, head, index = self.tokens, self.first, self.head, self.index
        negation = self.lexicon.closed["negation"]
        words = [token.lower for token in tokens[first : index + 2]]
        negated = words[0] in negation or any(word in negation for word in words[: index - first + (head == first) + 1])
        return Group(
            first,
            max(index, head),
            head,
            self.lemma,
            self.tense,
            self.perfect,
            self.progressive,
            self.passive,
            self.modality,
            negated,
        )

    def goes_on(self) -> bool:
        """Read the next word; whether there may be one more."""
        tokens, lexicon = self.tokens, self.lexicon
        place = inverted(tokens, self.first, self.state, lexicon) if self.index == self.first else 0
        place = place or skip(tokens, self.index + 1, lexicon)
        if self.state in ("modal", "do"):
            place = _adverb_as_verb(tokens, self.index + 1, place, lexicon)
        if place >= len(tokens):
            return False
        if self.state in ("modal", "do"):
            return self._behind_modal(place)
        return self._behind_have(place) if self.state == "have" else self._behind_be(place)

    def _ends(self, place: int, lemma: str) -> bool:
        """The verb is found."""
        self.head, self.lemma, self.index = place, lemma, place
        return False

    def _infinitive(self, place: int, modality: str, *, loose: bool = False) -> bool:
        """Whether "to" and a verb stand there, which then ends the group."""
        verb = infinitive(self.tokens, place, self.lexicon, loose=loose)
        if verb:
            self.modality = modality
            self._ends(verb, base(self.tokens[verb].lower, self.lexicon))
        return verb > 0

    def _behind_modal(self, place: int) -> bool:
        """ "Will resign", "did not resign", "will have resigned", "ought to resign"."""
        lexicon, token = self.lexicon, self.tokens[place]
        word = token.lower
        if self.state == "modal" and self._infinitive(place, self.modality):
            return False
        helping = lexicon.helping.get(word, "do")
        if helping != "do":
            self.head, self.lemma, self.state, self.index = place, helping, helping, place
            return True
        lemma = lexicon.lemma_as(word, "VB")
        if lemma is None and (word in lexicon.blockers or not word.isalpha() or token.text[0].isupper()):
            return False
        return self._ends(place, lemma or word)

    def _behind_have(self, place: int) -> bool:
        """ "Has resigned", "has been closed", "did not have to wait"."""
        lexicon, word = self.lexicon, self.tokens[place].lower
        if self._infinitive(place, "duty"):
            return False
        if lexicon.be.get(word) == "participle":
            self.perfect, self.head, self.lemma, self.state, self.index = True, place, "be", "be", place
            return True
        done = "have" if word in lexicon.closed["had"] else lexicon.lemma_as(word, "VBN")
        if done is None:
            return False
        self.perfect = True
        return self._ends(place, done)

    def _behind_be(self, place: int) -> bool:
        """ "Is closing", "was closed", "is to close", "is due on 11 May", "is keen to close"."""
        tokens, lexicon = self.tokens, self.lexicon
        word = tokens[place].lower
        if lexicon.be.get(word) == "ing":
            self.progressive, self.index = True, place
            return True
        beyond = tokens[place + 1].lower if place + 1 < len(tokens) else ""
        why = f"{word} {beyond}" in lexicon.lists["because"]  # "was due to replacing a pump", "due to bad weather"
        if word in lexicon.planned and self._infinitive(
            place + 1, "possible" if word in lexicon.open else "planned", loose=not why
        ):
            return False
        now = self.state == "be" and self.tense == "present"
        leans = leaning(tokens, place, lexicon) if now and not self.perfect else 0
        if leans and self._infinitive(place + leans, "possible", loose=True):
            return False  # "is keen to", "is on course to"
        appointed = word in lexicon.appointed and beyond in lexicon.appointing
        if self.state == "be" and ((word in lexicon.due and not why) or appointed):  # "is due on 11 May", "set for May"
            self.modality, self.index = "planned", place
            return False
        if self._infinitive(place, "planned", loose=now):  # "the rivers are to crest"
            return False
        doing, done = lexicon.lemma_as(word, "VBG"), lexicon.lemma_as(word, "VBN")
        if doing is not None:
            self.progressive = True
            return self._ends(place, doing)
        if done is not None:
            self.passive = True
            return self._ends(place, done)
        return False


def _done(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a word is a participle of the past and no infinitive: "died", "been"."""
    word = tokens[place].lower if place < len(tokens) else ""
    done = lexicon.be.get(word) == "participle" or lexicon.lemma_as(word, "VBN") is not None
    return done and lexicon.lemma_as(word, "VB") is None


def _adverb_as_verb(tokens: Sequence[Token], start: int, end: int, lexicon: Lexicon) -> int:
    """Index of a word that is an adverb only before a verb, where none follows: "it will last a week"; else *end*."""
    verb = tokens[end].lower if end < len(tokens) else ""
    if verb in lexicon.helping or lexicon.lemma_as(verb, "VB"):
        return end
    return next((place for place in range(start, end) if lexicon.lemma_as(tokens[place].lower, "VB")), end)


def base(word: str, lexicon: Lexicon) -> str:
    """The infinitive of a form, or the form."""
    return lexicon.lemma_as(word, "VB") or word


def infinitive(tokens: Sequence[Token], to: int, lexicon: Lexicon, *, loose: bool = False) -> int:
    """Index of the verb after "to", or 0; *loose*: after words that take one, any small word that is not closed."""
    if to >= len(tokens) or tokens[to].lower not in lexicon.to:
        return 0
    index = skip(tokens, to + 1, lexicon)
    if index >= len(tokens):
        return 0
    word = tokens[index].lower
    if word in lexicon.helping or lexicon.lemma_as(word, "VB"):
        return index
    open_ = tokens[index].text.isalpha() and tokens[index].text.islower() and word not in lexicon.blockers
    return index if loose and open_ else 0
