"""Clauses from fields: subjects, sources and classes, where the verb does not tell by its place what its subject is."""

from __future__ import annotations

from collections.abc import Sequence

from grammar.clauses.clause import Clause, Subject
from grammar.clauses.extent import extent
from grammar.clauses.field import Field
from grammar.clauses.fields import Fields
from grammar.clauses.frame import Frame
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.made import made
from grammar.clauses.sentence import Token


def framed(
    found: Sequence[Token],
    words: Lexicon,
    frame: Frame,
    sentence: int,
    base: int,
    times: frozenset[str],
    units: frozenset[str],
) -> list[Clause]:
    """The clauses of a sentence; *base* is the index in the text of its first one."""
    reader = Fields(found, words, frame, times, units)
    drafts = reader.cut()
    told = Told(reader, found, words, frame)
    source = told.source(reader.source)
    at = {id(draft): base + index for index, draft in enumerate(drafts)}
    clauses = []
    for draft in drafts:
        group, speaker = draft.group, _speaker(draft)
        conditional = draft.kind == "if" and draft.role != "main"
        clauses.append(
            made(
                found,
                draft,
                words,
                sentence,
                extent(found, draft, words),
                {found[place].lower for place in draft.places},
                modality="conditional" if conditional else group.modality,
                negated=group.negated or told.denied(draft),
                denied_verb=group.negated,
                subject=told.subject(draft),
                parent=at[id(draft.above)] if draft.above is not None else None,
                content_of=at[id(speaker)] if speaker is not None else None,
                hearsay=draft.hearsay or group.told,
                according=source if speaker is None and draft.role in ("main", "coordinate") else None,
                full_end=found[draft.end - 1].end,
                ahead=frame.ahead and group.tense == "present" and not group.modality and not group.progressive,
                told=draft.finite is not None and draft.finite.mood == "told",
                second=draft.second or group.form == "infinitive",
            )
        )
    return clauses


def _speaker(draft: Field) -> Field | None:
    """Who says it: its own teller, else that of what it hangs on."""
    seen: set[int] = set()
    while draft.speaker is None and draft.above is not None and id(draft) not in seen:
        if draft.role in ("main", "complement", "infinitive"):
            return None
        seen.add(id(draft))
        draft = draft.above
    return draft.speaker


class Told:
    """Nouns around the verbs of one sentence."""

    def __init__(self, reader: Fields, found: Sequence[Token], words: Lexicon, frame: Frame) -> None:
        """Keep the sentence."""
        self.reader, self.found, self.words, self.frame = reader, found, words, frame
        self.closed = words.closed

    def subject(self, draft: Field) -> Subject | None:
        """Its own subject, else that of the clause that it goes on with."""
        own = self._own_subject(draft)
        if own is not None and own.head in self.closed["expletive"] and draft.group.lemma in self.words.saying:
            return None  # "hieß es": nobody is named
        if own is None and draft.above is not None and draft.role in ("coordinate", "infinitive"):
            return self.subject(draft.above)
        return own

    def _own_subject(self, draft: Field) -> Subject | None:
        """The words that may be the subject: those before a verb that stands second, else the first after it."""
        places = [place for place in draft.places if self.found[place].word or self.found[place].text == "-"]
        if draft.kind == "saying" and draft.finite is None:
            return self._subject(places[1:], draft)
        if draft.finite is None or not places:
            return None
        at = draft.finite.place
        if draft.link is None and draft.role in ("main", "complement", "coordinate") and draft.places:
            before = [place for place in places if place < at]
            if not before and draft.role == "coordinate" and not draft.second:
                return None  # "und vertagte sich"
            lone = len(before) == 1 and self.found[before[0]].lower in self.frame.pointing
            if lone and draft.group.lemma in self.words.speech:
                before = []  # "Das sagte der Minister"
            if before and self._timed(before):
                before = []  # "Zwei Tage nachdem er kam, ..."
            if before and before[-1] not in range(draft.group.first, draft.group.last + 1) and self._names(before[0]):
                return self._subject(before, draft)
            after = [place for place in places if place > at]
            return self._subject(self._from_noun(after), draft)
        inside = [place for place in places if draft.link is None or place >= draft.link[1]]
        if draft.role == "relative" and inside and not self._names(inside[0]):
            pronoun = draft.link[0] if draft.link is not None else inside[0]
            return self._subject([pronoun], draft)
        return self._subject(self._from_noun([place for place in inside if place != at]), draft)

    def _timed(self, places: Sequence[int]) -> bool:
        """Whether words begin with a number of times."""
        words = [self.found[place].lower for place in places[:3]]
        return words[0] in self.closed["numeral"] | self.closed["indefinite"] and bool({*words} & self.reader.units)

    def _names(self, place: int) -> bool:
        """Whether a subject may begin with a word: no preposition, no adverb, no time, no article of an object."""
        token = self.found[place]
        word = token.lower
        if word in self.closed["preposition"] or word in self.frame.cases or word[0].isdigit():
            return False
        if word in self.reader.times and not token.text[0].isupper():
            return word in self.closed["determiner"]
        if word in self.reader.times and word not in self.closed["determiner"]:
            return False
        if self.words.adverb(token) or word in self.closed["negation"] or word in self.closed["coordinator"]:
            return False
        nominal = ("determiner", "pronoun", "possessive", "negative_determiner", "numeral", "indefinite")
        return token.text[0].isupper() or any(word in self.closed[name] for name in nominal)

    def _from_noun(self, places: Sequence[int]) -> Sequence[int]:
        """From the first word on that a subject may begin with, past times and what stands after prepositions."""
        index = 0
        while index < len(places):
            word = self.found[places[index]].lower
            if word in self.closed["preposition"] or word in self.frame.cases:
                index += 1
                while index < len(places) and not self.found[places[index]].text[0].isupper():
                    index += 1
                index += 1
                continue
            if self._names(places[index]):
                return places[index:]
            index += 1
        return ()

    def _subject(self, places: Sequence[int], draft: Field) -> Subject | None:
        """The noun phrase at the start of some words."""
        if not places:
            return None
        size, head = self._noun_phrase(places)
        if not size:
            return None
        start, stop = places[0], places[size - 1] + 1
        word = self.found[places[head]].lower
        possessor = None
        if self.found[start].lower in self.closed["possessive"]:
            possessor = (self.found[start].start, self.found[start].end)
        elif head + 1 < size:
            possessor = (self.found[places[head + 1]].start, self.found[places[size - 1]].end)
        elif head and self.found[start].text[0].isupper() and self.found[start].lower.endswith(self.closed_genitives()):
            possessor = (self.found[start].start, self.found[places[head - 1]].end)
        group = draft.group
        act = word in self.words.speech_nouns and group.lemma in self.words.taking_place and not group.passive
        return Subject(self.found[start].start, self.found[stop - 1].end, word, possessor, act)

    def closed_genitives(self) -> tuple[str, ...]:
        """Endings of a name that owns what comes after it."""
        return tuple(self.words.data["frame"]["genitive_endings"])

    def _noun_phrase(self, places: Sequence[int]) -> tuple[int, int]:
        """How many words a noun phrase takes, and the place among them of its head."""
        first = self.found[places[0]].lower
        if first in self.closed["lone"] or first in self.closed["subject_pronoun"] or first in self.frame.pronouns:
            lone = len(places) < 2 or not self.found[places[1]].text[0].isupper()
            small = first not in self.closed["determiner"] or len(places) < 2
            if small or (lone and self.frame.finite(self.found, places[1]) is not None):
                return 1, 0
        index, head, seen = 0, 0, False
        while index < len(places):
            token = self.found[places[index]]
            if index and places[index] != places[index - 1] + 1:
                break
            if token.text[0].isupper() and not (index == 0 and token.lower in self.closed["determiner"]):
                if token.lower in self.reader.times and seen:
                    break
                head, seen = index, True
            elif seen:
                if token.lower in self.frame.bearers and index + 1 < len(places):
                    owner, _ = self._noun_phrase(places[index + 1 :])
                    return (index + 1 + owner, head) if owner else (index, head)
                break
            elif index and (self.words.adverb(token) or token.lower in self.closed["preposition"]):
                break
            index += 1
        return index, head if seen else max(index - 1, 0)

    def denied(self, draft: Field) -> bool:
        """Whether a word of the clause denies its subject or object: "kein", "niemand"."""
        return any(self.found[place].lower in self.closed["negative_determiner"] for place in draft.places)

    def source(self, aside: tuple[int, int] | None) -> tuple[int, int] | None:
        """Whoever the sentence names as its source: "laut Polizei", "nach Angaben von ...", "..., so der Sprecher"."""
        found = self.found
        if aside is not None:
            return self._span([place for place in range(*aside) if found[place].word])
        lowered = [token.lower for token in found]
        for phrase in self.words.sources:
            size = len(phrase)
            for start in range(len(lowered) - size):
                if tuple(lowered[start : start + size]) == phrase:
                    places = [*range(start + size, len(found))]
                    if places and lowered[places[0]] in self.closed["genitive"]:
                        places = places[1:]
                    return self._span(places)
        for place, word in enumerate(lowered):
            if word in self.frame.behind and place:
                start = place
                while start and found[start - 1].word and lowered[start - 1] not in self.closed["preposition"]:
                    start -= 1
                    if lowered[start] in self.closed["determiner"]:
                        break
                return found[start].start, found[place - 1].end
        return None

    def _span(self, places: Sequence[int]) -> tuple[int, int] | None:
        size, _ = self._noun_phrase(places) if places else (0, 0)
        return (self.found[places[0]].start, self.found[places[size - 1]].end) if size else None
