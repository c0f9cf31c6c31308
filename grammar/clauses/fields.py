"""Clauses of a sentence whose verbs stand second or last: what each piece is, and what it hangs on.

A piece with a subordinator or a relative pronoun and its verb at the end hangs on another; one with its verb second or
first is told by itself; one without a verb goes on with the clause that is still open.
"""

from __future__ import annotations

from collections.abc import Sequence

from grammar.clauses.brackets import grouped
from grammar.clauses.field import Field
from grammar.clauses.frame import Finite
from grammar.clauses.group import Group
from grammar.clauses.linked import Linked
from grammar.clauses.pieces import HARD, Piece

_NONE = Group(0, 0, 0, "", "none")


class Fields(Linked):
    """One sentence being cut into fields."""

    source: tuple[int, int] | None = None
    """Places of whoever is named beside it as its source."""

    def cut(self) -> list[Field]:
        """The clauses, in the order of their verbs."""
        self.made: list[Field] = []
        self.waiting: list[Piece] = []
        """Pieces without a verb that stand before theirs."""
        self.leading: list[Field] = []
        """Clauses that hang on one that comes after them."""
        self.since = 0
        """The first clause after the last hard break."""
        for piece in self.pieces():
            if piece.sign in HARD:
                self._close()
            self._take(piece)
        for made in self.made:
            self._settle(made)
        self.made.sort(key=lambda one: (one.group.first, one.group.last))
        return self.made

    # --- pieces ---

    def _take(self, piece: Piece) -> None:
        if piece.shared is not None:
            self._share(piece, piece.shared)
            return
        link = self._link(piece)
        if link is not None:
            self._subordinate(piece, *link)
            return
        finite = self.finite(piece.lo, piece.hi, final=False)
        if finite is not None and self._closes_open(piece, finite):
            finite = None
        if finite is None or (finite.sure == 0 and not self._alone(piece, finite)):
            if self._infinitive(piece):
                return
            self._verbless(piece)
            return
        if piece.joint is not None and piece.sign != "," and self._goes_on(piece, finite):
            return
        self._main(piece, finite)

    def _alone(self, piece: Piece, finite: Finite) -> bool:
        """Whether a doubtful verb is taken for one: nothing else in its piece can be, and a clause is still to come."""
        return piece.hi - piece.lo > 2 and self.tokens[finite.place].text[0].islower()

    def _open(self) -> Field | None:
        """The main clause whose frame is not closed yet."""
        for made in reversed(self.made[self.since :]):
            if made.kind == "saying":
                continue  # "man werde, sagte er, am Montag entscheiden"
            if made.role in ("main", "coordinate") and made.finite is not None and made.link is None:
                closed = made.finite.kind == "full" or self._group(made).head != made.finite.place
                return None if closed else made
        return None

    def _closes_open(self, piece: Piece, finite: Finite) -> bool:
        """Whether what looks finite closes the clause before: "hat die Pläne, die alt sind, beschlossen"."""
        opened = self._open()
        if opened is None or opened.finite is None or finite.sure == 2 or self.waiting:
            return False
        return self.made[-1] is not opened and self._closes(piece.lo, piece.hi, opened.finite)

    def _verbless(self, piece: Piece) -> None:
        """A piece without a finite verb goes on with an open clause, or waits for its verb."""
        if piece.sign and self.tokens[piece.lo].lower in self.frame.naming and self.made and piece.hi - piece.lo > 1:
            self.source = (piece.lo + 1, piece.hi)
            if any(self.tokens[i].lower in self.times for i in range(piece.lo + 1, piece.hi)):
                self._named(piece)
            return
        last = self.made[-1] if len(self.made) > self.since else None
        if self._participle(piece, last):
            return
        if last is None or self.waiting or self.leading:
            self.waiting.append(piece)
            return
        target = self._open() or last
        if last.link is not None and piece.sign == "," and piece.joint is None:  # a clause with its verb last is over
            above = last.above
            target = above if above is not None and above.link is None else target
        target.places += range(piece.lo, piece.hi)

    def _named(self, piece: Piece) -> None:
        """Whoever says it, with a time: "..., so Weber am Dienstag" is a saying of that day."""
        made = self._made(piece, piece.lo, "main", None, "saying")
        made.group = Group(piece.lo, piece.lo, piece.lo, self.frame.naming_lemma, "past")
        self._tell(made)
        self.source = None

    def _participle(self, piece: Piece, last: Field | None) -> bool:
        """A piece that begins with a participle tells by the way: "ihr Vater, geboren 1921 in Breslau, kam ..."."""
        at = next((i for i in range(piece.lo, piece.hi) if not self.words.adverb(self.tokens[i])), piece.lo)
        lemma = self.frame.participle(self.tokens, at) if piece.sign in (",", "(", "–") and at + 1 < piece.hi else None
        if lemma is None or self._open() is not None:
            return False
        made = self._made(piece, piece.lo, "participle", None)
        made.group, made.above = Group(at, at, at, lemma, "none", passive=True, form="participle"), last
        if self.waiting or last is None:
            self.leading.append(made)
        return True

    def _share(self, piece: Piece, finite: Finite) -> None:
        """A second part that closes the frame of the same finite verb."""
        above = self.made[-1]
        made = Field(_NONE, piece.lo, piece.hi, "coordinate", joint=piece.lo - 1)
        made.places, made.finite, made.above, made.speaker = [*range(piece.lo, piece.hi)], finite, above, above.speaker
        made.hearsay, made.second = above.hearsay, True
        self.made.append(made)

    # --- clauses ---

    def _made(self, piece: Piece, begin: int, role: str, finite: Finite | None, kind: str = "") -> Field:
        made = Field(_NONE, begin, piece.hi, role, kind, joint=max(piece.lo - 1, 0))
        made.places, made.finite = [*range(begin, piece.hi)], finite
        self.made.append(made)
        return made

    def _subordinate(self, piece: Piece, index: int, size: int, kind: str, finite: Finite) -> None:
        before = self.made[-1] if len(self.made) > self.since else None
        if kind == "as" and self._speech(finite, [*range(piece.lo, piece.hi)]):  # "wie die Polizei mitteilte"
            made = self._made(piece, index + size, "main", finite, "" if self.made else "source")
            self._tell(made)
            return
        if kind == "relative":
            role, begin = "relative", piece.lo
        else:
            role, begin = ("complement" if kind == "that" else "adverbial"), index + size
        made = self._made(piece, begin, role, finite, kind)
        made.link = (index, index + size)
        without = self.tokens[index - 1].lower if index else ""
        if without in self.frame.lacking:
            made.role, made.kind, made.negated = "adverbial", "without", True
        elif kind == "that" and without in self.closed["coordinator"] and before is not None and before.kind == "that":
            made.above, made.speaker, made.hearsay = before.above, before.speaker, before.hearsay
            return
        if before is None or (self.waiting and role == "adverbial"):
            self.leading.append(made)
            return
        made.above = before
        if kind == "that" and made.role == "complement":
            self._content(made, before)

    def _content(self, made: Field, before: Field) -> None:
        """What is said, and by whom; without a verb of saying, by somebody."""
        teller = self._teller()
        made.above = teller or before
        made.speaker, made.hearsay = teller, teller is None

    def _goes_on(self, piece: Piece, finite: Finite) -> bool:
        """ "dass der Rat tagte [und am Abend entschied]": a second verb at the end, under the same subordinator."""
        before = self.made[-1] if len(self.made) > self.since else None
        if before is None or before.link is None or not self.last(finite, piece.hi) or finite.place == piece.lo:
            return False
        made = self._made(piece, piece.lo, "coordinate", finite)
        made.above, made.speaker, made.hearsay, made.kind = before, before.speaker, before.hearsay, before.kind
        return True

    def _main(self, piece: Piece, finite: Finite) -> None:
        """A clause with its verb second, or first."""
        before = self.made[-1] if len(self.made) > self.since else None
        places = [*range(piece.lo, piece.hi)]
        naming = self.tokens[piece.lo].lower in self.frame.naming
        first = all(not self.tokens[i].word for i in range(piece.lo + naming, finite.place))
        if first and piece.joint is None and before is not None and not self.waiting and not self.leading:
            if self._speech(finite, places):  # "..., sagte er"
                self._tell(self._made(piece, piece.lo, "main", finite, "saying"))
                return
            if before.role in ("main", "coordinate") and before.second and piece.sign == ",":
                made = self._made(piece, piece.lo, "coordinate", finite)  # "ist gesunken, liegt aber ..."
                made.above, made.speaker, made.hearsay = before, before.speaker, before.hearsay
                return
            inverted = before.role == "main" and not before.second and before.link is None and before.kind != "source"
            if inverted and piece.sign == ",":
                before.role, before.kind = "adverbial", "if"  # "Kommt der Regen, bleibt ..."
                self.leading.append(before)
        teller = self._teller() if finite.mood and not first and not self.waiting else None
        made = self._made(piece, piece.lo, "main", finite)
        if before is not None and before.kind == "source":  # "Wie die Polizei mitteilte, ..."
            made.speaker, teller = before, None
        made.second = not first or bool(self.waiting)
        aside = piece.sign in ("(", "–", "—", "-") and not first  # "der Rat – er tagte am Montag – beschloss"
        if self.waiting and not aside:
            made.places = [place for one in self.waiting for place in range(one.lo, one.hi)] + places
            made.begin = made.places[0]
            self.waiting = []
        for led in self.leading:
            led.above = made
        self.leading = []
        for other in self.made[self.since : -1]:
            if other.above is None and other.role == "relative":
                other.above = made
        spoken = before is not None and piece.sign == ":" and self._speech_of(before)
        if before is not None and (teller is not None or spoken):
            made.role, made.above, made.speaker = "complement", teller or before, teller or before
        elif finite.mood == "told" and made.speaker is None:
            made.hearsay = True
        if piece.joint is not None and before is not None and made.role == "main":
            main = next((one for one in reversed(self.made[:-1]) if one.link is None), before)
            made.role, made.above = "coordinate", main
            if finite.mood and main.speaker is not None:
                made.speaker = main.speaker

    def _infinitive(self, piece: Piece) -> bool:
        """A piece with no more than an infinitive: planned by the verb before, or what it is done for."""
        at = next((i for i in range(piece.hi - 1, piece.lo - 1, -1) if self.frame.to_infinitive(self.tokens, i)), None)
        before = self.made[-1] if len(self.made) > self.since else None
        if at is None or before is None or self.waiting:
            return False
        opener = self.tokens[piece.lo].lower
        group = self._group(before)
        if group.tense == "present" and not group.modality and group.lemma in self.words.planning:
            before.tail += range(piece.lo, piece.hi)  # "plant, die Strecke zu eröffnen": one plan
            return True
        told = self._told_infinitive(at)
        said = (
            group.lemma in self.words.speech and opener not in self.frame.purpose and opener not in self.frame.lacking
        )
        led = group.lemma in self.words.intending or self._plans(before)
        if not (led or said) and opener not in self.frame.purpose and opener not in self.frame.lacking:
            return False
        lemma, first, tense = told
        if said and (tense == "past" or not led):  # "wirft ihm vor, gelogen zu haben"
            made = self._made(piece, piece.lo, "complement", None)
            made.group = Group(first, at, at, lemma, tense, form="infinitive")
            made.speaker = before
        else:
            made = self._made(piece, piece.lo, "infinitive", None)
            modality = "possible" if group.lemma in self.words.open else "planned"
            if opener in self.frame.lacking:
                made.negated, modality = True, ""
            made.group = Group(first, at, at, lemma, "none", modality=modality, form="infinitive")
        closed = self.closed["negation"] | self.closed["negative_determiner"]
        made.negated = made.negated or any(self.tokens[i].lower in closed for i in made.places)
        made.above = before
        return True

    def _told_infinitive(self, at: int) -> tuple[str, int, str]:
        """The lemma of an infinitive with "to", where its words begin, and its tense: "gelogen zu haben" is past."""
        first = at - (self.tokens[at - 1].lower == self.frame.to)
        lemma = self.frame.to_infinitive(self.tokens, at) or ""
        kind = self.frame.bases.get(self.tokens[at].lower, "")
        done = self.frame.participle(self.tokens, first - 1) if kind and first else None
        if done is None:
            return lemma, first, "present"
        return done, first - 1, "present" if kind == "become" else "past"

    def _plans(self, before: Field) -> bool:
        words = [self.tokens[i].lower for i in before.places if self.tokens[i].word]
        return bool(words) and words[-1] in self.words.plans

    # --- saying ---

    def _tell(self, made: Field) -> None:
        """What stands before a closing clause of saying is its content."""
        for other in self.made[self.since : -1]:
            if other.speaker is None and other is not made:
                other.speaker, other.hearsay = made, False
        for led in self.leading:
            led.above = made
        self.leading = []

    def _speech(self, finite: Finite, places: Sequence[int]) -> bool:
        return grouped(self.tokens, places, finite, self.words, self.frame).lemma in self.words.speech

    def _speech_of(self, made: Field) -> bool:
        return self._group(made).lemma in self.words.speech

    def _close(self) -> None:
        """A hard break ends what is open, but not what is told by the one before a colon."""
        self.waiting, self.leading = [], []
        self.since = max(len(self.made) - 1, 0) if self.made and self._speech_of(self.made[-1]) else len(self.made)

    def _settle(self, made: Field) -> None:
        """The verb group of a whole clause, and its ends."""
        if made.finite is not None:
            told = made.speaker is not None and made.finite.kind in ("be", "have")
            if told and made.finite.mood == "conditional":
                made.finite = made.finite._replace(mood="told")  # "die Preise hätten sich verdoppelt, sagte er"
            made.group = self._group(made)
        if made.kind == "if" and made.group.modality == "planned":
            made.group = made.group._replace(tense="present")  # "falls er kommen sollte"
        if made.tail:
            modality = "possible" if made.group.lemma in self.words.open else "planned"
            made.group = made.group._replace(modality=modality)
        if made.negated:
            made.group = made.group._replace(negated=True)
        made.end = max(max(made.places + made.tail) + 1, made.group.last + 1)
        if made.role == "coordinate" and made.link is None and made.places[0] > made.group.first:
            made.begin = min(made.begin, made.group.first)
