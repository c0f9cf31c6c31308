"""Which clause a phrase belongs to, where that is not the one it stands in: brackets, what is said, asides."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from grammar.clauses.clause_reader import clause_at
from grammar.clauses.group import Group
from grammar.directions.focus import Place, Read
from grammar.directions.heads import day_words
from grammar.directions.plans.timetable import owned
from grammar.directions.subjects import is_subject

_QUOTED: Final = re.compile(r"(?:[\"“]|``|\'\')[^\S\n]*(?:[^\W\d_]+[^\S\n]+){0,3}\Z")
_BROKEN: Final = re.compile(
    r"[^\"“”;\n]{1,40},(?:[\"”]|\'\')[^\S\n][^\"“”\n]{2,80},[^\S\n](?:[\"“]|``|\'\')(?=[^\W\d_])"
)
"""From a phrase that opens a quotation to where that goes on, behind who speaks."""
_OPENING: Final = 30
_SPEAKER: Final = 140
_NAMED: Final = 3
"""So many words at most has what a day describes."""


def before_brackets(read: Read, start: int) -> Place | None:
    """The clause right before brackets that hold a phrase: "he speaks at 9 p.m. (0200 GMT on Wednesday)"."""
    opened = read.text.rfind("(", read.sentence.start, start)
    if opened < 0 or read.text.find(")", opened, start) >= 0:
        return None
    return clause_at(read.places, max(read.sentence.start, opened - 2))


def quoted_on(read: Read, holder: Place, start: int) -> Place:
    """The clause with which a quotation goes on that a phrase opens, behind who speaks: "'On Wednesday,' he said, 'we
    will decide'".
    """
    opened = _QUOTED.search(read.text, max(read.sentence.start - 2, start - _OPENING), start)
    broken = _BROKEN.match(read.text, start, min(len(read.text), start + _SPEAKER)) if opened is not None else None
    if opened is None or broken is None:
        return holder
    groups = ((place, read.tokens[place.draft.group.first].start) for place in read.places)
    behind = [place for place, first in groups if first >= broken.end()]
    main = (place for place in behind if place.draft.role in ("main", "coordinate"))  # "when we are busy, we sold"
    return next(main, behind[0] if behind else holder)


def leading(read: Read, holder: Place, start: int) -> Place:
    """The main clause behind an aside, where a phrase opens the sentence: "on Sunday, a day before it was to begin, he
    left".
    """
    if holder.start <= start or holder.draft.role == "main" or holder.draft.kind not in ("before", "after"):
        return holder
    return next((place for place in read.places if place.draft.role == "main" and place.start > holder.start), holder)


def verb_before(read: Read, holder: Place, start: int) -> Place:
    """The clause whose verb stands before a phrase with no sign between, where that of its own comes only after it:
    "it is calling for the redemption on Dec. 7 of its preferred stock", but "he said (that) Friday's vote will go on".
    """
    group = holder.draft.group
    if holder.front is not None or read.tokens[group.first].start < start:
        return holder
    earlier = [place for place in read.places if read.tokens[place.draft.group.last].end <= start]
    if not earlier:
        return holder
    if holder.start == start and earlier[-1].draft.group.lemma in read.lexicon.bare:
        return holder  # "it predicts December will be weak"
    last = earlier[-1].draft.group.last
    at = read.place_of(start)
    between = read.tokens[last + 1 : at]
    if any(token.lower in read.lexicon.closed["complementizer"] for token in between):
        return holder
    linked = read.lexicon.links.get(read.tokens[at].lower) in ("after", "before", "since")
    if linked and group.tense == "past" and owned(read, at + 1):
        return holder  # "it votes on Friday after May's poll gave no majority"
    inside = {"-", *read.language.words["POSS"]}
    signs = [token.text for token in between if not token.word and token.text not in inside]
    if signs == [","] and between[-1].word and earlier[-1].draft.role == "relative" and _comes_after(read, at, group):
        return earlier[-1]  # "the side that drew a long, hard match on Friday will stay"
    return earlier[-1] if signs in ([], ["(", ")"], [".", "(", ")"]) else holder  # "at 4 a.m. (0200 GMT) on Monday"


def _comes_after(read: Read, at: int, group: Group) -> bool:
    """Whether a verb stands right behind the day at a place."""
    signed = at < len(read.tokens) and read.tokens[at].lower in read.language.words["ON"]
    days = day_words(read, read.language, at + signed)
    return days > 0 and at + signed + days == group.first


def content_at(read: Read, at: int) -> Place | None:
    """The clause that is told and of which a day is the subject: "he said (that) (the) Friday vote will go on"."""
    after = bisect_right(read.groups, at, key=lambda group: group.first)
    if not 0 < after < len(read.groups):
        return None
    teller, verb = read.groups[after - 1], read.groups[after]
    owned = read.tokens[at - 1].lower in read.lexicon.owning
    behind = at - owned
    behind -= (read.tokens[behind - 1].lower in read.lexicon.closed["complementizer"]) + 1
    if read.tokens[behind].lower in read.lexicon.closed["object_pronoun"]:
        behind -= 1  # "they told me Friday is a holiday"
    if teller.lemma not in read.lexicon.bare or teller.last != behind or teller.passive:
        return None
    if teller.ambiguous and read.tokens[teller.first - 1].lower in read.lexicon.plans | read.lexicon.measures:
        return None  # "the deal announced Friday is worth $2 billion"
    subject = is_subject(read, read.language, at, verb.first) or (owned and _describes(read, at, verb.first))
    if "participle" in (teller.form, verb.form) or not subject:
        return None
    return next((place for place in read.places if place.draft.group == verb), None)


def _describes(read: Read, at: int, verb: int) -> bool:
    """Whether a day stands before the noun that is the subject of a verb: "the Friday match will"."""
    days = day_words(read, read.language, at)
    named, planned = read.tokens[at + days : verb], read.language.clauses["planned"]
    told = {token.lower for token in named}
    if not days or not 0 < len(named) <= _NAMED or not all(token.word for token in named):
        return False
    words = read.lexicon
    if not told.isdisjoint(words.over):
        return False  # "he says the Friday attack will not be forgotten"
    return told.isdisjoint(words.blockers) and told.isdisjoint(words.reports) and told.isdisjoint(planned["economy"])


def is_day_of(read: Read, place: int, group: Group) -> bool:
    """Whether a day is what "is" tells of: "he said Friday is the deadline"."""
    here = group.lemma == "be" and group.tense == "present" and not (group.perfect or group.passive or group.modality)
    return here and place + day_words(read, read.language, place) == group.first
