"""The words of a sentence that is being cut, and what stands between two of its verbs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token

QUOTES: Final = frozenset('“”"«»„')


class Words:
    """A sentence with its verbs, and the tables of its language."""

    def __init__(
        self,
        tokens: Sequence[Token],
        verbs: Sequence[Group],
        words: Lexicon,
        time_words: frozenset[str],
        units: frozenset[str],
    ) -> None:
        """Keep the sentence."""
        self.tokens, self.verbs, self.words = tokens, verbs, words
        self.time_words, self.units = time_words, units
        self.asides: set[int] = set()
        """Commas after a subject, before what is said of it by the way."""
        self.closed = words.closed

    def _lower(self, index: int) -> str:
        return self.tokens[index].lower if 0 <= index < len(self.tokens) else ""

    def _empty(self, start: int, end: int) -> bool:
        """Whether only adverbs and signs stand between."""
        return all(self.words.adverb(self.tokens[i]) or not self.tokens[i].word for i in range(start, end))

    def _link_at(self, index: int, end: int) -> str:
        """The kind of link a word is before a verb at *end*: "", that, relative, or the subordinator's class."""
        word = self.tokens[index].lower
        if word not in self.words.linking:
            return ""
        if word in self.closed["relative"]:
            return "relative"
        if word in self.closed["complementizer"]:
            if self._lower(index + 1) in self.units:
                return ""  # "that year"
            content = word in self.closed["content"]
            if self._lower(index - 1) in self.closed["preposition"] or (not content and index + 1 == end):
                return ""
            return "" if word in self.closed["free_relative"] else "that"
        if word not in self.closed["subordinator"]:
            return ""
        comma = any(token.text == "," for token in self.tokens[index + 1 : end])
        if word in self.closed["preposition"] and self._times(index + 1):
            return ""  # "since Monday, and a curfew ..."
        if word in self.closed["preposition"] and index + 2 < end and self._lower(end - 1) in self.closed["lone"]:
            return ""  # "before the war he lived there"
        if (
            word in self.closed["preposition"]
            and comma
            and not (self._lower(index - 1) in self.units and self._after_verb(index))
        ):
            return ""  # "After the attack, Ukraine launched ...", "before dawn on Saturday, has killed"
        if self._lower(index + 1) in self.closed["preposition"]:
            return ""  # "because of"
        if word in self.closed["no_link"] or (word in self.closed["comma_link"] and not comma):
            return ""
        if word in self.closed["comparative"] and self._lower(index - 1) in self.closed["compared"]:
            return ""
        if (
            index + 1 == end
            and self.verbs
            and self._lower(end) not in self.words.be
            and word in self.closed["preposition"]
        ):
            group = next((g for g in self.verbs if g.first == end), None)
            if group is not None and group.form == "finite":
                return ""
        if word in self.closed["conditional"]:
            return "if"
        return self.words.links.get(word, word)

    def _times(self, index: int) -> bool:
        """Whether a time begins here: a number, a weekday, a month, "last" ..."""
        token = self.tokens[index] if index < len(self.tokens) else None
        return token is not None and (token.text[0].isdigit() or token.lower in self.time_words)

    def _timed(self, index: int) -> bool:
        """Whether a word names a time or a unit."""
        word = self._lower(index)
        return word in self.time_words or word in self.units

    def _dated(self, index: int) -> bool:
        """Whether a word ends a time: a number, a name of one or a unit."""
        return self._times(index) or self._timed(index)

    def _leads_on(self, group: Group) -> bool:
        """Whether no more than a time parts a participle from the verb: "if the arrest announced today led to"."""
        following = next((other for other in self.verbs if other.first > group.last), None)
        if group.form != "participle" or group.progressive or following is None or following.form != "finite":
            return False
        between = range(group.last + 1, following.first)
        return all(self._dated(i) and self._lower(i) not in self.words.linking for i in between)

    def _after_verb(self, index: int) -> bool:
        """Whether a verb stands before and no boundary right before: then no front begins here."""
        before = self.tokens[index - 1]
        return (
            any(group.last < index for group in self.verbs)
            and before.word
            and before.lower not in self.closed["subordinator"]
        )

    def _subordinator(self, start: int, end: int) -> tuple[int, str] | None:
        """The last subordinator between two verbs, with its kind."""
        linking = self.words.linking
        for index in range(end - 1, start - 1, -1):
            if self.tokens[index].lower not in linking:
                continue
            kind = self._link_at(index, end)
            if kind:
                if kind not in ("that", "relative", "if") and self._own_clause_after(index, end):
                    continue
                return index, kind
        return None

    def _own_clause_after(self, index: int, end: int) -> bool:
        """ "passed after a debate and it closed": the clause begins at the coordinator, not at "after"."""
        return any(
            self._lower(i) in self.closed["coordinator"]
            and (i + 1 == end or self._lower(i + 1) in self.closed["subject_pronoun"])
            for i in range(index + 1, end)
        )

    def _closing_quote(self, index: int) -> bool:
        """A closing mark after a comma or full stop ends what was said; one around a few words does not."""
        sign = self.tokens[index].text
        if sign in QUOTES:
            return index > 0 and self.tokens[index - 1].text in ",.!?…"
        twice = index > 1 and sign in "'’" and self.tokens[index - 1].text == sign  # two single marks for a double one
        return twice and self.tokens[index - 2].text in "!?…"
