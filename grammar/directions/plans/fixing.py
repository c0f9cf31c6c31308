"""A verb of the past that fixes the day of something: "the court set a hearing for Monday", "called a Sunday session".

One judge for each way of telling it: each says whether the day is to come, or ``None`` where it has no say; the first
that has one decides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import pairwise
from typing import Final

from attrs import define

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.directions.focus import Read
from grammar.directions.heads import day_words
from grammar.directions.plans.timetable import is_for_day, is_noun, is_over, owned

_REPORT: Final = 4
"""So many words at most has what is told of a month: "June retail sales"."""
_MADE: Final = 7
"""So many words behind a day at most tell which other one it was made."""
_LED: Final = 4
"""So many words at most stand between an article and the day of what is new, and behind it, the noun included."""


@define(slots=False, eq=False)
class _Fixing:
    """A phrase at *place*, and the last verb before it."""

    read: Read
    verb: Group
    place: int

    @property
    def words(self) -> Lexicon:
        """The words of clauses."""
        return self.read.lexicon

    @property
    def table(self) -> Mapping[str, Mapping[str, object]]:
        """The words of times."""
        return self.read.language.words

    @cached_property
    def first(self) -> str:
        """The word that the phrase begins with."""
        return self.read.tokens[self.place].lower

    @cached_property
    def weekday(self) -> bool:
        """Whether it is a weekday, with or without a signal."""
        beside = self.read.tokens[self.place : self.place + 2]
        return any(token.lower in self.table["WEEKDAY"] for token in beside)

    @cached_property
    def told(self) -> list[str]:
        """The words behind the verb, up to the first one of the phrase."""
        return [token.lower for token in self.read.tokens[self.verb.last + 1 : self.place + 1]]

    @cached_property
    def dated(self) -> bool:
        """Whether it is told to be a date: "a trial date of 3 December", "a date as early as 3 December", "a date for
        the trial of 3 December".
        """
        told, fixed = self.told, self.words.fixed
        if len(told) <= 2:
            return False
        if told[-2] in self.table["OF"]:
            for_it = any(one in fixed and two in self.words.appointing for one, two in pairwise(told[:-3]))
            return told[-3] in fixed or for_it
        return told[-1] not in self.table["ON"] and told[-1] not in self.table["WEEKDAY"] and told[-2] in fixed

    @cached_property
    def over(self) -> bool:
        """Whether the words before it tell of what is over: "it set a record for May"."""
        words, told = self.words, self.told
        due = self.weekday and self.table["PREP"].get(self.first) == "by"
        past = words.bygone | words.reached | (frozenset() if due else words.reports)  # "ordered a report by Monday"
        if is_for_day(self.read, self.place) or not (words.gatherings | words.occasions).isdisjoint(told):
            past -= words.closed["genitive"]  # "called a meeting of owners for April 22", not "a list of jobs for May"
        return not past.isdisjoint(told[: -3 if self.dated else -1])


def is_fixed(read: Read, place: int) -> bool:
    """Whether a verb of the past fixes the day of something: "the court set a hearing for Monday".

    >>> from grammar import find
    >>> text = "The court set a hearing for Monday. It set a record on Monday. It set a tentative April 22 date."
    >>> [phrase.resolution.value.edtf for phrase in find(text, published="2024-11-13")]
    ['2024-11-18', '2024-11-11', '2025-04-22']
    """
    words, verb = read.lexicon, read.last_verb(place)
    if verb is not None:
        fixing = _Fixing(read, verb, place)
        return next((told for judge in _JUDGES if (told := judge(fixing)) is not None), False)
    after = next((group for group in read.groups if group.first > place), None)
    if after is None or after.lemma not in words.fixing or place < 2:
        return False
    named, of = (token.lower for token in read.tokens[place - 2 : place])
    return named in words.fixed and of in read.language.words["OF"]  # "a date of 3 February has been fixed"


def _new(seen: _Fixing) -> bool | None:
    """A day or a month names the new thing: "set a Friday deadline", "set a tentative April 22 date"."""
    read, verb, place, words, table = seen.read, seen.verb, seen.place, seen.words, seen.table
    if verb.form != "finite" or place <= verb.last + 1 or place + 1 >= len(read.tokens) or owned(read, place):
        return None
    month = seen.first in table["MONTH"]
    day = place if month or seen.first in table["WEEKDAY"] else _behind_clock(read, place)
    if day is None:
        return None
    leads = range(place - 1, max(verb.last, place - _LED), -1)
    article = next((at for at in leads if read.tokens[at].lower in table["A"]), None)
    if article is None:
        return None
    between = read.tokens[article + 1 : place]
    if not all(token.text.isalpha() and is_noun(words, token.lower) for token in between):
        return None
    behind = read.tokens[place + 1 : place + _LED] if month else read.tokens[day + 1 : day + 2]
    noun = next((token.lower for token in behind if token.text[:1].isalpha()), "")
    if verb.lemma in words.imposing:
        return noun in words.fixed or None
    if verb.lemma not in words.fixing | words.granting or noun in words.reports | words.reached | words.outcomes:
        return None
    settled = noun in words.fixed or noun in words.events or noun in words.gatherings | words.occasions
    return True if settled or not (month or between) else None


def _behind_clock(read: Read, place: int) -> int | None:
    """Where the weekday stands right behind a time of day at a place: "an 11:59 p.m. Sunday deadline"."""
    found, words = read.tokens, read.language.words
    if not (found[place].text[:1].isdigit() or found[place].lower in words["NOON"]):
        return None
    day = next((at for at in range(place + 1, min(place + _LED, len(found))) if found[at].lower in words["WEEKDAY"]), 0)
    half = "".join(token.lower for token in found[place + 1 : day])
    return day if day and (not half or half in words["AMPM"]) else None


def _declared(seen: _Fixing) -> bool | None:
    """A day that was made another one: "declared Sunday a day of mourning", "proclaimed April 28 a public holiday"."""
    read, verb, words, table = seen.read, seen.verb, seen.words, seen.table
    if verb.lemma not in words.declaring or verb.last + 1 != seen.place or verb.passive:
        return None
    if not (seen.weekday or seen.first in table["MONTH"]):
        return None
    behind = [token.lower for token in read.tokens[seen.place + 1 : seen.place + 1 + _MADE]]
    parts = words.closed["preposition"] | words.closed["complementizer"]
    for at, word in enumerate(behind):
        if word in words.holidays or (
            table["UNIT"].get(word) == "day" and any(one in table["OF"] for one in behind[at + 1 : at + 2])
        ):
            return True
        if word in parts and word not in words.closed["comparative"]:
            return None  # "declared Saturday in a holiday speech"
    return None


def _granted(seen: _Fixing) -> bool | None:
    """ "Announced a strike for Friday", "wanted an answer by Friday", "had not been announced until Tuesday"."""
    read, verb, words = seen.read, seen.verb, seen.words
    if seen.first in seen.table["UNTIL"] and verb.negated and verb.tense == "past":
        return False  # "did not name him until Friday"
    asked = verb.lemma in words.lists["ordering"] and verb.lemma not in words.fixing
    if (verb.lemma not in words.granting and not asked) or verb.form != "finite":
        return None
    day = read.tokens[seen.place : seen.place + 2]
    dated = day[0].lower in words.fixing_for and day[-1].lower in seen.table["WEEKDAY"]
    things = {token.lower for token in read.tokens[verb.last + 1 : seen.place][-_REPORT:]}
    over = not things.isdisjoint(words.reports | words.reached | words.outcomes)  # "announced sales for Monday"
    return dated and not (over or owned(read, seen.place + 1))


def _chosen(seen: _Fixing) -> bool | None:
    """ "Set November 15 for the full inquest", "named 3 May as the day of the vote"; not "set off 3 May for Rome"."""
    read, verb, words = seen.read, seen.verb, seen.words
    if (
        verb.lemma not in words.lists["choosing"]
        or verb.passive
        or verb.last + 1 != seen.place
        or owned(read, seen.place)
    ):
        return None
    behind = seen.place + day_words(read, read.language, seen.place)
    led = read.tokens[behind : behind + 2]
    signs = words.appointing if seen.weekday else words.appointing | words.lists["chosen_as"]
    if behind == seen.place or len(led) < 2 or led[0].lower not in signs:
        return None
    return True if led[1].lower in words.owning | words.closed["indefinite"] | set(seen.table["THE"]) else None


def _for_hearing(seen: _Fixing) -> bool | None:
    """ "Called the bonds for redemption on April 14", "adjourned the case for a preliminary examination on June 10"."""
    words, table, told, verb = seen.words, seen.table, seen.told, seen.verb
    if verb.form != "finite" or verb.lemma not in words.fixing | words.putting_off or len(told) < _LED or seen.over:
        return None
    if told[-2] not in words.falling_due or not (told[-1] in table["ON"] or told[-1] in table["AT"] or seen.weekday):
        return None
    return None if words.fixing_for.isdisjoint(told[-_LED - 2 : -2]) else True


def _no_verb_of_fixing(seen: _Fixing) -> bool | None:
    """Another verb, or one of what was at first: "first promised for January", "had hoped to be back by Christmas"."""
    read, verb = seen.read, seen.verb
    if verb.form != "finite" or verb.lemma not in seen.words.fixing:
        return False
    intends = read.tokens[verb.last + 1].lower in seen.table["TO"]
    if verb.perfect and verb.tense == "past" and intends and not (verb.passive or seen.weekday):
        return False
    at_first = verb.first > 0 and read.tokens[verb.first - 1].lower in seen.words.closed["at_first"]
    return False if at_first else None


def _right_behind(seen: _Fixing) -> bool | None:
    """ "Called Monday", "was fixed by Sunday", but "was fixed for Sunday"."""
    read, verb, words = seen.read, seen.verb, seen.words
    if verb.last + 1 >= seen.place and not verb.passive and seen.first not in words.fixing_for:
        return False
    settled = verb.passive and read.tokens[verb.last].lower in words.appointed
    return False if settled and verb.last + 1 == seen.place and seen.first not in words.appointing else None


def _made(seen: _Fixing) -> bool | None:
    """ "Planned a march on Saturday"."""
    read, verb, words = seen.read, seen.verb, seen.words
    new = read.tokens[verb.last + 1].lower in seen.table["A"]
    if verb.lemma not in words.making or not new or verb.passive or owned(read, seen.place):
        return None
    return not is_over(read, words, verb.last + 1, seen.place)


def _of_object(seen: _Fixing) -> bool:
    """ "Called a meeting for April 22"."""
    words, told = seen.words, seen.told
    if seen.over:
        return False
    return seen.dated or not words.fixing_for.isdisjoint(told[-2:])


_JUDGES: Final[tuple[Callable[[_Fixing], bool | None], ...]] = (
    _new,
    _declared,
    _granted,
    _chosen,
    _for_hearing,
    _no_verb_of_fixing,
    _right_behind,
    _made,
    _of_object,
)
