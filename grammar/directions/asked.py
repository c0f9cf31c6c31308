"""What is asked of a sentence: where it points, seen from a phrase, and where one of its verbs does."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Final, Literal

from attrs import define

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.context import Direction
from grammar.directions.cues import adjoined
from grammar.directions.focus import Focus, Place, Read
from grammar.directions.plans.infinitives import infinitive
from grammar.directions.saying import is_told
from grammar.language import Language

TIMED: Final = 5
"""So many words has a time of day and its weekday: "at 10 a.m. Thursday"."""

_RIGHT_BEHIND: Final = 2
"""Behind a verb and its "for" so many words on a time begins: "called for noon"."""

Verdict = Direction | Literal["", "none"]
"""Where a judge says that it points: "none" where the words tell nothing of it, "" where the judge has no say."""


@define(slots=False, eq=False)
class Asked:
    """A phrase in its sentence: where it begins, and the place of its first word.

    ``elsewhere`` tells where the sentence points seen from another phrase, ``of_clause`` where one of its clauses does.
    """

    text: str
    language: Language
    focus: Focus
    read: Read
    start: int
    place: int
    elsewhere: Callable[[int], Direction | None]
    of_clause: Callable[[Asked, Place], Direction | None]

    @property
    def words(self) -> Lexicon:
        """The words of clauses."""
        return self.focus.words

    @cached_property
    def hangs(self) -> bool:
        """Whether it hangs on a plan that is told beside a noun: "with the vote due on Friday"."""
        return adjoined(self.read, self.place)

    @cached_property
    def on_weekday(self) -> bool:
        """Whether it is a weekday, or a time of day with one behind."""
        days = self.read.language.words["WEEKDAY"]
        return any(token.lower in days for token in self.read.tokens[self.place : self.place + TIMED])

    @cached_property
    def parted(self) -> bool:
        """Whether a part of its day is told: "late Thursday", "Thursday night"."""
        table = self.read.language.words
        beside = self.read.tokens[self.place : self.place + TIMED]
        return any(token.lower in table["EARLY"] or token.lower in table["PARTDAY"] for token in beside)


@define(slots=False, eq=False)
class Verb:
    """The verb of a clause that holds a phrase, with the words beside it."""

    asked: Asked
    holder: Place
    group: Group
    read: Read
    words: Lexicon
    at: int
    """The place of the phrase."""

    @classmethod
    def of(cls, asked: Asked, holder: Place) -> Verb:
        """The verb of one clause of the sentence that is asked."""
        return cls(asked, holder, holder.draft.group, asked.read, asked.words, asked.place)

    @cached_property
    def behind(self) -> bool:
        """Whether the phrase stands behind it."""
        return self.read.tokens[self.group.first].start < self.asked.start

    @cached_property
    def modality(self) -> str:
        """How sure it is: "planned", "possible", "conditional" ..., "" for what is simply told."""
        return "conditional" if self.holder.draft.kind == "if" else self.group.modality

    @cached_property
    def beside(self) -> set[str]:
        """The word before it, and its last one."""
        return {self.read.tokens[self.group.first - 1].lower, self.read.tokens[self.group.last].lower}

    @cached_property
    def following(self) -> str:
        """The word behind it, and behind a particle: "pencilled in for Monday"; "" at the end."""
        after, tokens = self.group.last + 1, self.read.tokens
        if tokens[after : after + 1] and tokens[after].lower in self.words.appointing_in:
            after += 1
        return tokens[after].lower if tokens[after : after + 1] else ""

    @cached_property
    def others(self) -> set[str]:
        """The tenses of the other finite verbs of the sentence."""
        return {other.tense for other in self.read.groups if other.form == "finite" and other is not self.group}

    @cached_property
    def awaited(self) -> bool:
        """Whether it says that the time is awaited: "the decision expected on Friday may cost jobs"."""
        due = self.behind and self.read.tokens[self.group.last].lower in self.words.due
        return due and (self.others != {"past"} or self.asked.on_weekday)

    @cached_property
    def due(self) -> bool:
        """Whether it sets the time: "the vote, set for 30 January"."""
        planning = self.read.tokens[self.group.last].lower in self.words.planned | self.words.appointed
        right_behind = 0 < self.at - self.group.last <= _RIGHT_BEHIND
        planning = planning or (right_behind and self.group.lemma in self.words.lists["set_right_behind"])
        return (self.behind and planning and self.following in self.words.appointing) or self.awaited

    @cached_property
    def reduced(self) -> bool:
        """Whether it stands beside a noun, without an auxiliary: "products introduced in April"."""
        role = self.holder.draft.role
        return self.group.passive and (role == "reduced" or (role == "participle" and self.behind))

    @cached_property
    def beside_noun(self) -> bool:
        """The same, also where it may be taken for a past: "a meeting planned for Monday was called off"."""
        return self.reduced or (self.due and self.group.ambiguous and bool(self.others))

    @cached_property
    def had(self) -> bool:
        """Whether it tells of what had been, on no weekday."""
        return self.group.perfect and self.group.tense == "past" and not self.asked.on_weekday

    @cached_property
    def told(self) -> bool:
        """Whether somebody told it: "he said he would stay"."""
        return is_told(self.read, self.holder)

    @cached_property
    def plain(self) -> bool:
        """Whether it neither looks back nor is in the past."""
        return self.group.tense != "past" and not self.group.perfect

    def leads(self, begin: int) -> bool:
        """Whether an infinitive that looks ahead stands between a position and the phrase."""
        return bool(infinitive(self.read, self.asked.focus, begin, self.asked.start))
