"""An article becomes events and constraints: each phrase hung on its clause, each clause told as an event.

No word of any language is read here: ``grammar`` gives clauses as classes and phrases as
meanings. Ids are given by the caller's counters, so that a timeline of many articles has
no two alike.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count

from attrs import define, evolve, field, frozen

from grammar import Clause, Interval, Period, Phrase, clause_of, conflict_words, find, noun_after, read_clauses
from grammar.clause import Reading
from grammar.interval import Value
from grammar.language import table
from grammar.meaning import Anchor, Length, Offset
from grammar.spell import timex
from timeline import phrase as phrases
from timeline.article import Article
from timeline.constraint import PLUPERFECT, Constraint, Evidence
from timeline.corefer import Mention, same_acts, same_happenings
from timeline.event import Event, EventAnchor, EventTime, PhraseRef
from timeline.phrase import TimePhrase, Unread
from timeline.placing import Placed, place
from timeline.telling import factuality, source


@frozen
class Read:
    """What one article gave."""

    phrases: tuple[TimePhrase, ...]
    events: tuple[Event, ...]
    constraints: tuple[Constraint, ...]
    unread: tuple[Unread, ...]
    sentences: tuple[tuple[int, int], ...]
    sentences_without_event: int


@define
class Counters:
    """Makes ids: p1, e1, c1 ..."""

    phrase: Callable[[], int] = field(factory=lambda: count(1).__next__)
    event: Callable[[], int] = field(factory=lambda: count(1).__next__)
    constraint: Callable[[], int] = field(factory=lambda: count(1).__next__)


@define
class _Draft:
    """An event in the making, with its clause and phrases."""

    clause: Clause
    index: int
    event: Event
    phrases: list[tuple[Phrase, str]] = field(factory=list)
    placed: Placed | None = None
    dating: Phrase | None = None


def read_article(article: Article, counters: Counters | None = None) -> Read:
    """Events, constraints and phrases of an article."""
    return _Reader(article, counters or Counters()).read()


def time_phrase(article: str, identity: str, phrase: Phrase, language: str) -> TimePhrase:
    """A phrase as the timeline keeps it."""
    resolution = phrase.resolution
    stamp = phrase.timex
    readings = []
    for candidate in resolution.candidates:
        other = timex(phrase.meaning, candidate.value)
        low, high = _limits(candidate.value)
        readings.append(phrases.Reading(other.type, other.value, _edtf(candidate.value), low, high, candidate.policy))
    conflict = resolution.conflict and conflict_words(resolution.conflict.day, resolution.conflict.said, table(language, "phrases.toml"))
    start, end = phrase.span
    return TimePhrase(
        identity, article, (start, end), phrase.text, (phrase.start, phrase.end), phrase.signal and phrase.signal[:2],
        stamp.type, stamp.value, stamp.mod, _edtf(resolution.value), tuple(readings), conflict,
        tuple((step.rule, step.given, step.result) for step in resolution.steps), resolution.confidence)


def _edtf(value: Value | None) -> str | None:
    return value.edtf if isinstance(value, Interval) else None


def _limits(value: Value) -> tuple[str | None, str | None]:
    return (value.lower, value.upper) if isinstance(value, Interval) else (None, None)


class _Reader:
    def __init__(self, article: Article, counters: Counters) -> None:
        self.article, self.text, self.counters = article, article.text, counters
        self.published = article.publication
        self.phrases: list[TimePhrase] = []
        self.constraints: list[Constraint] = []
        self.unread: list[Unread] = []
        self.drafts: dict[int, _Draft] = {}
        self.reading: Reading = read_clauses(self.text, language=article.language)

    @property
    def clauses(self) -> Sequence[Clause]:
        return self.reading.clauses

    def read(self) -> Read:
        attached = self._phrases()
        self._events(attached)
        self._dates()
        self._links()
        events = self._same()
        told = {event.sentence for event in events}
        spans = tuple((s.start, s.end) for s in self.reading.sentences)
        return Read(tuple(self.phrases), tuple(events), tuple(self.constraints), tuple(self.unread), spans, len(spans) - len(told))

    # --- phrases ---

    def _phrases(self) -> dict[int, list[tuple[Phrase, str]]]:
        """All phrases, recorded; clause index -> its phrases with their ids."""
        article = self.article
        attached: dict[int, list[tuple[Phrase, str]]] = {}
        for phrase in find(self.text, published=self.published, policy=article.policy, language=article.language):
            if phrase.resolution.value is None:
                self.unread.append(Unread(article.id, phrase.span, self.text[slice(*phrase.span)], phrase.resolution.reason))
                continue
            identity = f"p{self.counters.phrase()}"
            self.phrases.append(time_phrase(article.id, identity, phrase, article.language))
            index = clause_of(self.text, self.reading, phrase, article.language)
            if index is not None:
                attached.setdefault(index, []).append((phrase, identity))
        return attached

    # --- events ---

    def _events(self, attached: dict[int, list[tuple[Phrase, str]]]) -> None:
        for index, clause in enumerate(self.clauses):
            own = attached.get(index, [])
            if not self._tells(index, clause, own):
                continue
            start, end = self._quoted(index, clause, own)
            event = Event(
                f"e{self.counters.event()}", self.article.id, self.text[start:end], (start, end), clause.sentence,
                headline=self._headline(start, end, own), head=self.text[slice(*clause.verb)],
                kind="speech" if self._nominal_act(clause) else clause.kind, factuality=factuality(clause, self.clauses),
                polarity="-" if clause.negated else "+", habitual=clause.habitual, source=source(self.text, clause, self.clauses))
            self.drafts[index] = _Draft(clause, index, event, own)

    @staticmethod
    def _nominal_act(clause: Clause) -> bool:
        """ "X's comments came": a speech act told by its noun."""
        return clause.subject is not None and clause.subject.speech and clause.subject.possessor is not None

    def _tells(self, index: int, clause: Clause, own: Sequence[object]) -> bool:
        """Whether a clause is an event of its own: finite, or a participle or reduced relative with something to tell."""
        if own:
            return True
        if clause.role == "reduced" or (clause.saying and clause.role == "participle"):
            return False
        if clause.speech and not clause.saying and any(c.content_of == index for c in self.clauses[index + 1 : index + 4]):
            return False  # "it sensed that ...", "he hopes that ...": the content tells it
        if clause.kind == "state" and self._describes(clause):
            return False
        if clause.tense == "none":
            parent = self.clauses[clause.parent] if clause.parent is not None else None
            return (clause.role == "participle" and clause.end - clause.verb[1] > 3 and clause.modality != "conditional"
                    and parent is not None and not parent.saying)
        return True

    def _describes(self, clause: Clause) -> bool:
        """A relative clause of a state ("which lies by the river", "and has a port") describes its noun."""
        if clause.role == "coordinate" and clause.parent is not None:
            clause = self.clauses[clause.parent]
        return clause.role == "relative" and clause.kind == "state"

    def _quoted(self, index: int, clause: Clause, own: Sequence[tuple[Phrase, str]]) -> tuple[int, int]:
        """The span that is quoted: the clause, with what is said where it is a saying; cut before a dangling offset."""
        start, end = clause.start, clause.end
        for phrase, _ in own:
            dangling = isinstance(phrase.meaning, Offset) and phrase.meaning.anchor is Anchor.EVENT
            if dangling and clause.verb[1] <= phrase.start < end and phrase.end >= end - 1:
                end = phrase.start
        if clause.saying:
            content = next((c for c in self.clauses[index + 1 :] if c.content_of == index and c.role == "complement"), None)
            if content is not None and content.sentence == clause.sentence and content.start - end < 12:
                end = content.end
        piece = self.text[start:end].rstrip()
        while piece and piece[-1] in ",;:–—-":
            piece = piece[:-1].rstrip()
        return start, start + len(piece)

    def _headline(self, start: int, end: int, own: Sequence[tuple[Phrase, str]]) -> str:
        """The quoted words, cut only: time phrases at either end are left out, a full stop is dropped."""
        spans = [phrase.span for phrase, _ in own]
        changed = True
        while changed:
            changed = False
            for low, high in spans:
                if low <= start < high < end:
                    start, changed = high, True
                elif start < low < end <= high + 1:
                    end, changed = low, True
            while start < end and (self.text[start].isspace() or self.text[start] in ",;:–—"):
                start += 1
            while end > start and (self.text[end - 1].isspace() or self.text[end - 1] in ",;:–—."):
                end -= 1
        return " ".join(self.text[start:end].split())

    # --- dates ---

    def _dates(self) -> None:
        """Times from phrases, then participles inherit, then the content of a dated saying."""
        previous: _Draft | None = None
        for draft in sorted(self.drafts.values(), key=lambda d: min((p.start for p, _ in d.phrases), default=d.clause.start)):
            self._own_time(draft)
            placed = draft.placed
            if placed is not None and placed.from_previous is not None and previous is not None:
                self._offset(draft, previous, *placed.from_previous, self._evidence(draft), "from the time last mentioned")
            if draft.event.time is not None and draft.event.factuality != "hypothetical":
                previous = draft
        for draft in self.drafts.values():
            self._inherit(draft)
        for draft in self.drafts.values():
            self._tense(draft)

    def _evidence(self, draft: _Draft) -> Evidence:
        span = draft.dating.span if draft.dating is not None else draft.event.span
        return Evidence(self.article.id, span)

    def _own_time(self, draft: _Draft) -> None:
        """The phrase that dates the event: the finest of those that fit together, else the first."""
        best: tuple[Phrase, str, Placed] | None = None
        for phrase, identity in draft.phrases:
            placed = place(phrase, draft.clause, self.published)
            if placed.time is None:
                if best is None and draft.event.phrase is None:
                    draft.event = evolve(draft.event, phrase=self._reference(phrase, identity))
                continue
            if best is None or _finer(placed.time, best[2].time):
                best = (phrase, identity, placed)
        if best is None:
            return
        phrase, identity, draft.placed = best
        draft.dating = phrase
        draft.event = evolve(draft.event, phrase=self._reference(phrase, identity), time=draft.placed.time, anchor=draft.placed.anchor)
        self._dated(draft, phrase.resolution.confidence, f"phrase {identity}")

    def _reference(self, phrase: Phrase, identity: str) -> PhraseRef:
        return PhraseRef(identity, self.text[slice(*phrase.span)], phrase.span)

    def _dated(self, draft: _Draft, confidence: float, rule: str) -> None:
        time = draft.event.time
        if time is None or draft.event.factuality == "hypothetical":
            return
        self._say(Constraint("", "date", draft.event.id, relation=_TO_DATE[time.relation], interval=time.interval,
                             evidence=self._evidence(draft), rule=rule, confidence=confidence, hard=confidence > 0.6))

    def _inherit(self, draft: _Draft) -> None:
        """A participle happens with its finite clause: "launched ..., seizing settlements"."""
        clause = draft.clause
        if draft.event.time is not None or clause.role not in ("participle",) or clause.parent is None:
            return
        parent = self.drafts.get(clause.parent)
        if parent is None or parent.event.time is None or parent.event.kind == "speech" or draft.phrases:
            return
        draft.event = evolve(draft.event, time=parent.event.time, anchor=EventAnchor("context", event=parent.event.id))

    def _tense(self, draft: _Draft) -> None:
        """What tense alone proves, softly: the past is not after publication, the planned not before; and a pluperfect
        under a dated saying lies before it.
        """
        clause, event = draft.clause, draft.event
        speaker = self.drafts.get(clause.content_of) if clause.content_of is not None else None
        if event.time is None and not draft.phrases and clause.tense == "past" and clause.perfect and speaker is not None:
            self._say(Constraint("", "relation", event.id, speaker.event.id, relation="before", rule=PLUPERFECT,
                                 evidence=Evidence(self.article.id, clause.verb), confidence=0.9, hard=False))
        if event.time is not None or event.factuality == "hypothetical":
            return
        day = self.published.day
        if (clause.tense == "past" or clause.perfect) and clause.modality == "":
            limit = Interval(None, day.end, day.granularity)
            self._say(Constraint("", "date", event.id, relation="during", interval=limit, rule="past tense", confidence=0.98,
                                 evidence=Evidence(self.article.id, clause.verb), hard=False))
        elif clause.planned and clause.tense == "future":
            limit = Interval(day.start, None, day.granularity)
            self._say(Constraint("", "date", event.id, relation="during", interval=limit, rule="future", confidence=0.93,
                                 evidence=Evidence(self.article.id, clause.verb), hard=False))

    def _say(self, constraint: Constraint) -> None:
        self.constraints.append(evolve(constraint, id=f"c{self.counters.constraint()}"))

    # --- relations in words ---

    def _links(self) -> None:
        """ "a day after X", "since X", "before X": constraints between the clause and its anchor."""
        used: set[tuple[int, int]] = set()
        for draft in list(self.drafts.values()):
            for phrase, _ in draft.phrases:
                if isinstance(phrase.meaning, Offset) and phrase.meaning.anchor is Anchor.EVENT and phrase.signal is not None:
                    used.add(phrase.signal[:2])
                    self._from_event(draft, phrase, phrase.meaning)
        for draft in list(self.drafts.values()):
            link = draft.clause.link
            if link is None or (link.start, link.end) in used or draft.clause.role != "adverbial":
                continue
            parent = self.drafts.get(draft.clause.parent) if draft.clause.parent is not None else None
            if parent is not None:
                self._relation(parent, draft, link.kind, (link.start, link.end))

    def _from_event(self, draft: _Draft, phrase: Phrase, meaning: Offset) -> None:
        signal = phrase.signal
        if signal is None or not isinstance(meaning.length, Length):
            return
        anchor = next((d for d in self.drafts.values() if d.clause.link is not None and d.clause.link.start == signal[0]), None)
        words = Evidence(self.article.id, phrase.span)
        if anchor is None:
            anchor = self._named(draft, phrase, signal)
        if anchor is None:
            return
        period = Period(tuple((amount, unit) for amount, unit in meaning.length.parts if not isinstance(amount, str)), meaning.length.mod)
        if len(period.parts) < len(meaning.length.parts) or meaning.length.mod:
            self._ordered(draft, anchor, meaning.direction, words)
            return
        self._offset(draft, anchor, period, meaning.direction, words, "offset from an event")

    def _named(self, draft: _Draft, phrase: Phrase, signal: tuple[int, int, str]) -> _Draft | None:
        """The event that a noun names ("a day after the crash"): the one told before with that verb; else it stays unread."""
        sentence = self.reading.sentences[draft.clause.sentence]
        noun = noun_after(self.text, signal[1], sentence.end, self.article.language)
        if noun is None:
            return self._before(draft)
        relative = next((d for d in self.drafts.values() if d.clause.role == "relative" and 0 <= d.clause.start - noun.end <= 2), None)
        if relative is not None:  # "two days before the election, which is due on 11 May"
            return relative
        known = [d for d in self.drafts.values() if d.clause.lemma == noun.lemma and d is not draft and d.event.time is not None
                 and d.event.factuality in ("asserted", "reported")]
        label = self.text[noun.start : noun.end]
        if len({d.event.time for d in known}) == 1:
            return known[0]
        if draft.event.time is None:
            draft.event = evolve(draft.event, anchor=EventAnchor("event", label=label))
        self.unread.append(Unread(self.article.id, (phrase.span[0], noun.end), self.text[phrase.span[0] : noun.end],
                                  f"no event of the article is told by {label!r}"))
        return None

    def _before(self, draft: _Draft) -> _Draft | None:
        """ "The alarm had sounded the day before.": counted from the dated event told last."""
        earlier = [d for d in self.drafts.values() if d.clause.start < draft.clause.start and d.event.time is not None
                   and d.event.factuality in ("asserted", "reported")]
        return max(earlier, key=lambda d: d.clause.start, default=None)

    def _offset(self, draft: _Draft, anchor: _Draft, period: Period, direction: int, words: Evidence, rule: str) -> None:
        signed = f"{'-' if direction < 0 else ''}{period}"
        self._say(Constraint("", "offset", draft.event.id, anchor.event.id, relation="after" if direction > 0 else "before",
                             offset=str(period), evidence=words, rule=rule, confidence=0.95))
        if draft.event.time is None or draft.placed is not None and draft.placed.from_previous is not None:
            draft.event = evolve(draft.event, anchor=EventAnchor("event", event=anchor.event.id, offset=signed))
        elif anchor.event.time is None:
            back = f"{'' if direction < 0 else '-'}{period}"
            anchor.event = evolve(anchor.event, anchor=EventAnchor("event", event=draft.event.id, offset=back))

    def _ordered(self, draft: _Draft, anchor: _Draft, direction: int, words: Evidence) -> None:
        """A vague offset ("shortly after", "more than a week before") proves the order only."""
        self._say(Constraint("", "relation", draft.event.id, anchor.event.id, relation="after" if direction > 0 else "before",
                             evidence=words, rule="order by a vague offset", confidence=0.9))

    def _relation(self, parent: _Draft, draft: _Draft, kind: str, span: tuple[int, int]) -> None:
        """ "X after Y" and the like; a conditional or planned side proves nothing hard."""
        words = Evidence(self.article.id, span)
        open_ended = {"hypothetical"} & {parent.event.factuality, draft.event.factuality}
        relation = {"after": "after", "since": "after", "before": "before", "until": "before"}.get(kind)
        if relation is None or open_ended:
            return
        self._say(Constraint("", "relation", parent.event.id, draft.event.id, relation=relation, evidence=words,
                             rule=f"{kind} a clause", confidence=0.85, hard=False))
        if parent.event.anchor is None and parent.event.time is None:
            parent.event = evolve(parent.event, anchor=EventAnchor("event", event=draft.event.id))

    # --- the same event told twice ---

    def _same(self) -> list[Event]:
        mentions = [Mention(d.event, d.clause, self.text, self.article.language) for d in self.drafts.values()]
        pairs = same_acts(mentions) + same_happenings(mentions)
        groups: dict[str, set[str]] = {}
        for left, right in pairs:
            merged = groups.get(left, {left}) | groups.get(right, {right})
            for identity in merged:
                groups[identity] = merged
        return [evolve(d.event, same_as=tuple(sorted(groups.get(d.event.id, set()) - {d.event.id}, key=_number)))
                for d in self.drafts.values()]


def _number(identity: str) -> int:
    return int(identity.lstrip("e") or 0)


_TO_DATE = {"within": "during", "at": "during", "spans": "equals", "includes": "contains", "before": "during", "after": "during",
            "by": "during", "until": "finishes", "since": "starts"}
"""How an event's relation to its time is written as a constraint of kind date."""


def _finer(one: EventTime, other: EventTime | None) -> bool:
    """Whether a second phrase makes the time more exact: a part of the first."""
    if other is None:
        return True
    return one.granularity < other.granularity and other.interval.contains(one.interval)
