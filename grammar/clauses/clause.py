"""What a clause is: who does what, when it is told, and on whose word; classes only, no word of a language."""

from __future__ import annotations

import functools
from typing import Final, Literal

from attrs import frozen

from grammar.clauses.sentence import Quotation, Sentence


@frozen(slots=True)
class Link:
    """The word that ties a clause to another: its kind (``after``, ``since``, ``if`` ...) and span."""

    kind: str
    start: int
    end: int


@frozen(slots=True)
class Subject:
    """The words before the verb: span, last word, and the possessor's span where there is one ("X's comments")."""

    start: int
    end: int
    head: str
    possessor: tuple[int, int] | None = None
    speech: bool = False


ASIDE: Final = ("participle", "reduced", "relative")
"""Roles of clauses that tell something by the way of what another one tells."""


@frozen(slots=True)
class Clause:
    """One clause with one verb group. Offsets are code points of the text.

    Fields
        start, end    the quotable words, without a fronted time phrase and without the link word
        front         span of the fronted words before them ("In August,"), or ``None``
        verb          span of the verb group; ``lemma`` its verb
        tense         past, present, future, none (participle); ``perfect``, ``progressive``, ``passive``
        modality      "", planned, would, possible, duty, conditional
        negated       whether the verb, its subject or its object is denied; ``denied_verb`` the verb alone
        speech        "", report, deny, plan or doubt: what its verb says of a content
        saying        whether the verb is itself an act of speech
        role          main, complement, relative, adverbial, coordinate, participle, reduced, infinitive (of a plan),
                      comparison (its other side: "from seven a year ago")
        link          the subordinator and its class
        parent        index (in the text) of the clause that it hangs on
        content_of    index of the clause of saying whose content it is
        quoted        index of its quotation, or ``None``
        hearsay       content of a noun of saying ("reports that ...")
        according     span of whoever is named as the source of the sentence ("according to police")
        ahead         told in a present that also tells of what is to come
        told          its verb says by its mood that it is somebody else's word
        second        its verb stands second, or it has no subject, so that what stands in front can't be left out
        sentence      index of its sentence
    """

    start: int
    end: int
    sentence: int
    verb: tuple[int, int]
    lemma: str
    tense: str
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    modality: str = ""
    negated: bool = False
    denied_verb: bool = False
    habitual: bool = False
    kind: Literal["event", "state", "process", "speech"] = "event"
    speech: str = ""
    saying: bool = False
    role: str = "main"
    link: Link | None = None
    front: tuple[int, int] | None = None
    subject: Subject | None = None
    parent: int | None = None
    content_of: int | None = None
    quoted: int | None = None
    hearsay: bool = False
    according: tuple[int, int] | None = None
    full_end: int = 0
    ahead: bool = False
    second: bool = False
    told: bool = False

    @property
    def planned(self) -> bool:
        """Whether it tells of a plan."""
        return self.modality == "planned"


@frozen
class Reading:
    """Sentences and clauses of a text, in order."""

    sentences: tuple[Sentence, ...]
    clauses: tuple[Clause, ...]
    quotations: tuple[Quotation, ...]

    @functools.cached_property
    def ranges(self) -> tuple[tuple[int, int], ...]:
        """For each sentence, the indices of its first clause and of the first after it."""
        found, index = [], 0
        for place in range(len(self.sentences)):
            first = index
            while index < len(self.clauses) and self.clauses[index].sentence == place:
                index += 1
            found.append((first, index))
        return tuple(found)

    def clauses_of(self, sentence: int) -> tuple[Clause, ...]:
        """The clauses of a sentence, by its index."""
        return self.clauses[slice(*self.ranges[sentence])]

    def sentence_at(self, position: int) -> int:
        """Index of the sentence that holds a position, or of the last one before it."""
        low, high = 0, len(self.sentences)
        while low < high:
            middle = (low + high) // 2
            if self.sentences[middle].start <= position:
                low = middle + 1
            else:
                high = middle
        return max(0, low - 1)
