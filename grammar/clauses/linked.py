"""What ties a piece of a sentence to another: a subordinator, a relative pronoun, a saying before it."""

from __future__ import annotations

from grammar.clauses.brackets import grouped
from grammar.clauses.field import Field
from grammar.clauses.frame import Finite
from grammar.clauses.group import Group
from grammar.clauses.pieces import Parted, Piece


class Linked(Parted):
    """One sentence whose clauses are being made."""

    made: list[Field]
    """The clauses so far."""
    since: int = 0
    """The first clause after the last hard break."""

    def _link(self, piece: Piece) -> tuple[int, int, str, Finite] | None:
        """Where a piece is opened by a subordinator, how many words that is, its kind, and the verb at the end."""
        final = self.finite(piece.lo, piece.hi, final=True)
        if final is None:
            return None
        for index in range(piece.lo, min(piece.lo + 8, final.place)):
            word = self.tokens[index].lower
            if index == piece.lo and word in self.frame.whoever and not self.made and self._goes_on_after(piece, final):
                return index, 1, "if", final  # "Wer bis Freitag zahlt, bekommt Rabatt"
            kind = self._kind(index, piece, final)
            if kind:
                return index, 1, kind, final
            if word in self.frame.pronouns and self._relative(index, piece, final):
                return index, 1, "relative", final
            prepared = index == piece.lo and word in self.closed["preposition"]
            if not prepared and not self.timely(index):
                return None
        return None

    def _goes_on_after(self, piece: Piece, final: Finite) -> bool:
        """Whether a clause with its verb last is followed by one that begins with its verb."""
        following = self.finite(piece.hi + 1, min(piece.hi + 3, len(self.tokens)), final=False)
        return self.last(final, piece.hi) and following is not None

    def _kind(self, index: int, piece: Piece, final: Finite) -> str:
        """The kind of subordinator that a word is; empty where it is none."""
        word = self.tokens[index].lower
        if word not in self.words.linking or word in self.frame.pronouns:
            return ""
        pure = word in self.frame.pure
        if word in self.closed["comparative"] and index > piece.lo:
            return ""  # "mehr als 20"
        if not pure and (not self.last(final, piece.hi) or (index > piece.lo and not self.timely(index - 1))):
            return ""
        if not pure and self._second(index, final):
            return ""
        if word in self.closed["complementizer"]:
            return "as" if word in self.frame.manner else "that"
        if word in self.closed["conditional"]:
            return "if"
        return self.words.links.get(word, word)

    def _second(self, index: int, final: Finite) -> bool:
        """Whether another verb before the last one is the finite one: "Seit Mai steigen die Preise"."""
        first = self.finite(index + 1, final.place, final=False)
        return first is not None and first.sure == 2

    def _relative(self, index: int, piece: Piece, final: Finite) -> bool:
        """Whether an article is a relative pronoun: after a comma, with the verb last."""
        if piece.sign not in (",", "–", "—", "(") and not (piece.joint is not None and self._after_relative()):
            return False
        if index > piece.lo + 1 or (final.place == index + 1 and final.sure < 2 and final.kind != "full"):
            return False
        if not self.last(final, piece.hi):
            return False
        first = self.finite(index + 1, piece.hi, final=False)
        if first is not None and first.sure == 2 and first.place < final.place:
            return False
        following = self.tokens[index + 1]
        told = final.mood == "told" and self._teller() is not None
        named = following.text[0].isupper() and self.tokens[index].lower in self.closed["determiner"]
        return not (told and named and index == piece.lo)

    def _after_relative(self) -> bool:
        return bool(self.made) and self.made[-1].role == "relative"

    def _teller(self) -> Field | None:
        """The clause of saying right before, or the one that what is before is content of."""
        for made in reversed(self.made[self.since :]):
            if self._group(made).lemma in self.words.speech:
                return made
            if made.link is None and made.speaker is None:
                return None
            if made.speaker is not None:
                return made.speaker
        return None

    def _group(self, made: Field) -> Group:
        """The verb group as far as the clause has been read."""
        if made.finite is None:
            return made.group
        known = made.known
        if known is None or known[0] != (len(made.places), made.finite):
            places = made.places if made.finite.place in made.places else [made.finite.place, *made.places]
            found = grouped(self.tokens, places, made.finite, self.words, self.frame)
            made.known = known = ((len(made.places), made.finite), found)
        return known[1]
