"""The sentence around a place of a text, read once for all phrases that lie in it: its words, verbs and clauses."""

from __future__ import annotations

import copy
import functools
from bisect import bisect_right
from collections.abc import Sequence

from attrs import frozen

from grammar.clauses.clause import Clause
from grammar.clauses.clause_reader import clause_at, drafted, lexicon, sentence_clauses
from grammar.clauses.draft import Draft
from grammar.clauses.extent import extent
from grammar.clauses.group import Group
from grammar.clauses.sentence import Sentence, Token, sentences_between, tokens
from grammar.clauses.verbs import groups
from grammar.language import Language, load

_CLOSING = (".", "!", "?", ";", "…")
_NAME = "Xx"
"""Stands for a word that is a name and no verb."""


@frozen(slots=True)
class Place:
    """Where a clause stands, and what it is made of."""

    start: int
    end: int
    full_end: int
    front: tuple[int, int] | None
    draft: Draft


class Read:
    """A sentence read: its words and verbs, and the places of its clauses, which are worked out when asked for."""

    def __init__(self, text: str, sentence: Sentence, language: Language) -> None:
        """Find words and verbs."""
        self.text, self.sentence, self.language, self.lexicon = text, sentence, language, lexicon(language)
        self.tokens = tokens(text, sentence.start, sentence.end, self.lexicon.clitics)
        self.drafts = None if self.lexicon.frame is None else drafted(self.tokens, language)
        self.groups = groups(self.tokens, self.lexicon) if self.drafts is None else [d.group for d in self.drafts]

    def without(self, words: Sequence[tuple[int, int]]) -> Read:
        """The same sentence, with words of a phrase that are no verbs: "gym sat at 3", "May saw rain"."""
        if self.drafts is not None:
            return self
        starts = {start for start, _ in words}  # where one ends, its stop may be counted or not: "Sat."
        if not any(self.tokens[group.first].start in starts for group in self.groups):
            return self
        other = copy.copy(self)
        other.__dict__.pop("places", None)
        named = [
            token._replace(text=_NAME, lower=_NAME.lower()) if token.start in starts else token for token in self.tokens
        ]
        other.groups = groups(named, self.lexicon)
        return other

    def place_of(self, start: int) -> int:
        """How many words begin before a position: the place of the word there, or of the first one after it."""
        return bisect_right(self.tokens, start - 1, key=_word_start)

    def place_at(self, start: int) -> int:
        """As ``place_of``, of the words that are there: "it was over.Monday" has none that begins with the day."""
        return min(self.place_of(start), len(self.tokens) - 1)

    def word_at(self, position: int) -> int:
        """The place of the last word that begins at a position or before it; -1 where there is none."""
        return bisect_right(self.tokens, position, key=_word_start) - 1

    def last_verb(self, place: int) -> Group | None:
        """The last verb that ends before a place."""
        return next((group for group in reversed(self.groups) if group.last < place), None)

    @functools.cached_property
    def asks(self) -> bool:
        """Whether a question mark ends the sentence."""
        return self.text[self.sentence.start : self.sentence.end].rstrip().endswith("?")

    @functools.cached_property
    def closed(self) -> bool:
        """Whether a sign ends the sentence, as none ends a headline."""
        return self.text[self.sentence.start : self.sentence.end].rstrip("\"'”’) \n")[-1:] in _CLOSING

    @functools.cached_property
    def places(self) -> Sequence[Place]:
        """The clauses, in the order of their verbs."""
        found, places = self.tokens, []
        drafts = drafted(found, self.language, self.groups) if self.drafts is None else self.drafts
        for draft in drafts:
            begin, end = extent(found, draft, self.lexicon)
            last = max(end - 1, draft.group.last)
            front = None if draft.front is None else (found[draft.front[0]].start, found[draft.front[1] - 1].end)
            full_end = found[draft.end - 1].end if draft.end else found[end - 1].end
            places.append(Place(found[begin].start, found[last].end, full_end, front, draft))
        return places

    @functools.cached_property
    def clauses(self) -> Sequence[Clause]:
        """The same clauses as ``read_clauses`` tells them, for the few verbs that ask whose content they are."""
        return sentence_clauses(self.text, self.sentence, 0, 0, self.language)


class Focus:
    """The stretch of a text that was last looked at, and its sentence; phrases come in order, so most lie there again.

    Both are replaced as a whole, so threads that share a text disturb no one.
    """

    def __init__(self, text: str, language: Language) -> None:
        """Begin with nothing read."""
        self.text, self.language, self.words = text, language, lexicon(language)
        self._stretch: tuple[int, int, list[Sentence]] = (0, 0, [])
        self._read: Read | None = None
        self._sentences: list[Sentence] | None = None

    def read_at(self, position: int) -> Read | None:
        """The sentence that holds a position, or the last one before it."""
        read = self._read
        if read is None or not read.sentence.start <= position < read.sentence.end:
            sentence = self._sentence_at(position)
            if sentence is None:
                return None
            self._read = read = Read(self.text, sentence, self.language)
        return read

    def _sentence_at(self, position: int) -> Sentence | None:
        text, (start, end, found) = self.text, self._stretch
        letter = position if text[position : position + 1].isalnum() else position + 1  # "’90s"
        if text[position : position + 1].isspace() or not text[letter : letter + 1].isalnum():
            found = self._all()
        elif not start <= position < end:
            start, end = self.words.splitter.stretch(text, letter, end if position >= end else 0)
            found = sentences_between(text, start, end)
            self._stretch = start, end, found
        place = bisect_right(found, position, key=_start) - 1
        return found[max(place, 0)] if found else None

    def _all(self) -> list[Sentence]:
        """All sentences, for the rare place that no letter or digit marks."""
        if self._sentences is None:
            self._sentences = self.words.splitter.all(self.text)
        return self._sentences


def _start(sentence: Sentence) -> int:
    return sentence.start


@functools.lru_cache(maxsize=8)
def focus_of(text: str, code: str) -> Focus:
    """The focus on a text: that of the last few texts is kept."""
    return Focus(text, load(code))


def verb_before(text: str, position: int, language: Language) -> Group | None:
    """The last verb before a place in its sentence."""
    read = focus_of(text, language.code).read_at(position)
    return None if read is None else read.last_verb(read.place_of(position))


def clause_of(text: str, position: int, language: Language) -> tuple[Read | None, Place | None]:
    """The sentence that holds a position, and the clause in it that does; ``None`` for what there is not."""
    read = focus_of(text, language.code).read_at(position)
    return read, None if read is None else clause_at(read.places, position)


def _word_start(token: Token) -> int:
    return token.start
