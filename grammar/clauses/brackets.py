"""A verb group whose parts stand apart: the finite verb and what closes its clause become tense, voice and modality.

The parts are found by ``Frame``; here they are only put together. A perfect tells of the past as the simple past does.
"""

from __future__ import annotations

from collections.abc import Sequence

from grammar.clauses.frame import Finite, Frame
from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token


class Closing:
    """The parts of a verb that stand away from the finite one."""

    def __init__(self, tokens: Sequence[Token], field: Sequence[int], finite: Finite, frame: Frame) -> None:
        """Look for participles and infinitives next to each other, from the end of the clause."""
        self.places = self._cluster(tokens, field, finite, frame)
        self.done: str | None = None
        """Lemma of the participle."""
        self.bare: str | None = None
        """Lemma of the infinitive, where it is no auxiliary's."""
        self.head: int | None = None
        self.helps: set[str] = set()
        """Auxiliaries among the parts: be, have, become (as infinitives), been, become-done, modal."""
        self.to = False
        for place in self.places:
            word = tokens[place].lower
            self.to = self.to or frame.to_infinitive(tokens, place) is not None
            if word in frame.done:
                self.helps.add(f"{frame.done[word]}-done")
            elif word in frame.bases:
                self.helps.add(frame.bases[word])
            elif word in frame.helping and self.bare is not None:
                self.helps.add("modal")
            else:
                done = frame.participle(tokens, place)
                bare = frame.infinitive(tokens, place) or frame.to_infinitive(tokens, place)
                if done is not None and not (bare is not None and finite.kind == "modal"):
                    self.done, self.head = done, place
                elif bare is not None:
                    self.done, self.bare, self.head = None, bare, place  # "geschlossen bleiben" too
        if self.head is None and self.places:
            self.head = self.places[-1]

    @staticmethod
    def _cluster(tokens: Sequence[Token], field: Sequence[int], finite: Finite, frame: Frame) -> list[int]:
        wanted = finite.kind != "full"

        def part(place: int) -> bool:
            word = tokens[place].lower
            if word == frame.to:
                return False
            if frame.to_infinitive(tokens, place) is not None:
                return True
            if word in frame.done or (word in frame.bases and frame.infinitive(tokens, place) is not None):
                return wanted
            verb = frame.participle(tokens, place) is not None and finite.kind in ("be", "have", "become", "modal")
            verb = verb or (finite.kind in ("become", "modal", "have") and frame.infinitive(tokens, place) is not None)
            return wanted and verb and not frame.attribute(tokens, place)

        def run(places: Sequence[int]) -> list[int]:
            """The last parts of these places that stand together."""
            found: list[int] = []
            for place in reversed(places):
                if part(place):
                    found.append(place)
                elif found and tokens[place].lower != frame.to:
                    break
            return found[::-1]

        at = list(field).index(finite.place)
        after = run(field[at + 1 :])
        if after:
            return after
        before = run(field[:at])
        if before and before[-1] == finite.place - 1:  # "geschlossen worden ist", "Verletzt wurde niemand"
            return before
        return []


def grouped(tokens: Sequence[Token], field: Sequence[int], finite: Finite, lexicon: Lexicon, frame: Frame) -> Group:
    """The verb group of a clause: *field* are the places of its words."""
    closing = Closing(tokens, field, finite, frame)
    tense, modality, told = finite.tense, finite.modality, finite.mood == "told"
    perfect = passive = stative = False
    lemma = closing.done or closing.bare or finite.lemma
    if finite.mood == "conditional":
        modality = "would"
    if finite.kind == "be":
        if closing.done is not None and ("become-done" in closing.helps or closing.done in frame.moving):
            passive = "become-done" in closing.helps
            tense, perfect = "past", finite.tense == "past"
        elif {"be-done", "become-done"} & closing.helps and closing.done is None:
            lemma, tense, perfect = finite.lemma, "past", finite.tense == "past"  # "ist gewesen"
        elif closing.to:
            modality = modality or ("" if closing.bare in frame.seen else "duty")
        elif closing.done is not None:
            passive = stative = True
        if _due(tokens, field, lexicon, frame) and not modality and tense == finite.tense:
            modality, stative = "planned", False
    elif finite.kind == "have":
        if closing.to:
            modality = modality or "duty"
        elif closing.done is not None or closing.helps:
            tense, perfect = "past", finite.tense == "past"
    elif finite.kind == "become":
        if closing.done is not None and not ({"have", "be"} & closing.helps):
            passive = True
            if "become" in closing.helps and not modality:
                tense, modality = "future", "planned"
        elif closing.done is not None:
            tense, modality = "past", modality or "possible"  # "wird geschlossen haben": it is thought to have
        elif (closing.bare or closing.helps) and not modality:
            tense, modality = "future", "planned"
    elif finite.kind == "modal":
        passive = closing.done is not None and "become" in closing.helps
        if closing.done is not None and ({"have", "be"} & closing.helps or "become-done" in closing.helps):
            perfect = modality not in ("planned", "")
            tense = "past"
            if modality == "planned":
                modality, told = "", True  # "soll geschlossen haben": so it is said
    if modality == "would" and perfect is False and tense == "past":
        tense, perfect = "present", True  # "hätte geschlossen"
    first = last = finite.place
    if closing.head is not None:
        first, last = _run(closing.places, finite.place)
        first -= closing.to and tokens[first - 1].lower == frame.to
    elif finite.kind == "full":
        lemma = _with_particle(tokens, field, finite, frame)
    progressive = tense == "present" and not modality and not stative and _since(tokens, field, lexicon)
    if lemma in lexicon.planning and not modality and tense == "present" and closing.to:
        modality = "planned"
    head = closing.head if closing.head is not None else finite.place
    denied = any(
        tokens[place].lower in lexicon.closed["negation"] for place in _own(tokens, field, finite, lexicon, frame)
    )
    return Group(
        first, last, head, lemma, tense, perfect, progressive, passive, modality, denied, told=told, stative=stative
    )


def _own(
    tokens: Sequence[Token], field: Sequence[int], finite: Finite, lexicon: Lexicon, frame: Frame
) -> Sequence[int]:
    """The words of a clause that its denial may stand in.

    Not what it is compared with ("so viele [wie seit Jahren nicht mehr]"), nor what is put right ("nicht am Montag,
    sondern am Dienstag").
    """
    negation = lexicon.closed["negation"]
    if any(tokens[place].lower in frame.correcting for place in range(field[0], field[-1])):
        return ()
    for index, place in enumerate(field):
        if place > finite.place and tokens[place].lower in lexicon.closed["comparative"]:
            return field[:index] if any(tokens[i].lower in negation for i in field[index + 1 :]) else field
    return field


def _run(places: Sequence[int], finite: int) -> tuple[int, int]:
    """The first and last word of the parts that stand together with the head, and of the finite verb beside them."""
    first, last = places[0], places[-1]
    if finite in (last + 1, first - 1):
        first, last = min(first, finite), max(last, finite)
    return first, last


def _due(tokens: Sequence[Token], field: Sequence[int], lexicon: Lexicon, frame: Frame) -> bool:
    """Whether something is planned for a time: "ist fällig", "ist für Freitag angemeldet"."""
    words = {tokens[place].lower for place in field}
    return not words.isdisjoint(lexicon.due) or not (
        words.isdisjoint(frame.appointed) or words.isdisjoint(frame.appointing)
    )


def _since(tokens: Sequence[Token], field: Sequence[int], lexicon: Lexicon) -> bool:
    """Whether it has gone on since a time: "ermittelt seit Oktober"."""
    return any(lexicon.links.get(tokens[place].lower) == "since" for place in field)


def _with_particle(tokens: Sequence[Token], field: Sequence[int], finite: Finite, frame: Frame) -> str:
    """The lemma with the prefix that stands at the end of the clause: "kündigte ... an"."""
    words = [place for place in field if tokens[place].word]
    after = [place for place in words if place > finite.place]
    for place in reversed(after):
        word = tokens[place].lower
        if word not in frame.particles or tokens[place].text[0].isupper():
            continue
        joined = word + finite.lemma
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        ends = place == after[-1] or following is None or not following.word
        loose = not ends and following is not None and following.lower in frame.closed["preposition"]
        if ends and joined not in frame.conjugation.lemmas and word in frame.closed["between_verbs"]:
            continue  # "sagte er weiter"
        if ends or (loose and joined in frame.conjugation.lemmas):
            return joined
    return finite.lemma
