"""Which clauses tell of one event, by the classes and words that ``grammar`` gives; cautious on purpose.

Two rules. *Acts*: "X's comments came a day after ..." is X's dated saying where the article
has exactly one. *Happenings*: a clause that serves as anchor ("after the ferry sank") is the
event told before with the same verb and a shared word in its subject, where there is exactly one.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from attrs import frozen

from grammar import Clause, act, content_words
from grammar.clauses.clause import Subject
from timeline.event import Event

NEAR = 3
"""So many sentences back a pronoun's saying is looked for."""


@frozen(eq=False)
class Mention:
    """An event with its clause and text."""

    event: Event
    clause: Clause
    text: str
    language: str
    speaker: Subject | None = None
    """Who tells of it, where it is said: "Crewe said that she ..." is of Crewe."""

    @functools.cached_property
    def act(self) -> str:
        """What its verb tells."""
        return act(self.clause.lemma, self.language)

    def words(self, span: tuple[int, int] | None) -> frozenset[str]:
        """Meaningful words of a span."""
        return content_words(self.text, *span, self.language) if span is not None else frozenset()

    @functools.cached_property
    def subject(self) -> frozenset[str]:
        """Words of the subject."""
        subject, speaker = self.clause.subject, self.speaker
        words = self.words((subject.start, subject.end)) if subject is not None else frozenset()
        if subject is not None and not words and speaker is not None:
            return self.words((speaker.start, speaker.end))
        return words

    @functools.cached_property
    def rest(self) -> frozenset[str]:
        """Words after the verb."""
        return self.words((self.clause.verb[1], self.clause.end))


def same_acts(mentions: Sequence[Mention]) -> list[tuple[str, str]]:
    """Pairs of ids: a nominal act of speech, and the one dated saying of the same person.

    Where no saying names that person, the dated saying with a pronoun just before is taken
    ("Holt ... she said on Monday. Holt's remarks came"), and for "his remarks" the dated saying just before.
    """
    pairs = []
    dated = [m for m in mentions if m.clause.saying and m.event.time is not None and m.event.factuality == "asserted"]
    for mention in mentions:
        subject = mention.clause.subject
        if subject is None or not subject.speech or subject.possessor is None or mention.clause.saying:
            continue
        names = mention.words(subject.possessor)
        sayings = [other for other in dated if names & other.subject]
        if not sayings:
            near = [o for o in dated if 0 <= mention.event.sentence - o.event.sentence <= NEAR and o is not mention]
            sayings = [o for o in near if not names or not o.subject][-1:]
        if len(sayings) == 1:
            pairs.append((mention.event.id, sayings[0].event.id))
    return pairs


def same_happenings(mentions: Sequence[Mention]) -> list[tuple[str, str]]:
    """Pairs of ids: an anchor clause, and the one event told elsewhere with the same verb and subject."""
    pairs = []
    by_verb: dict[str, list[Mention]] = {}
    for mention in mentions:
        by_verb.setdefault(mention.act, []).append(mention)
    for mention in mentions:
        clause = mention.clause
        if (
            clause.role != "adverbial"
            or clause.link is None
            or clause.saying
            or clause.negated
            or mention.event.factuality not in ("asserted", "reported")
        ):
            continue
        if clause.link.kind not in ("after", "before", "since", "when", "until"):
            continue
        same = [m for m in by_verb[mention.act] if m is not mention and _alike(mention, m)]
        dated = [other for other in same if other.event.time is not None]
        chosen = dated or same
        if len(chosen) == 1:
            pairs.append((mention.event.id, chosen[0].event.id))
    return pairs


def _alike(mention: Mention, other: Mention) -> bool:
    """The same verb, a shared word in the subject, and objects that do not differ wholly."""
    clause = other.clause
    if other.act != mention.act or clause.negated or other.event.factuality not in ("asserted", "reported"):
        return False
    if other.clause.tense != "past" or not mention.subject & other.subject or clause.role == "adverbial":
        return False
    left, right = mention.rest, other.rest
    return not left or not right or bool(left & right)
