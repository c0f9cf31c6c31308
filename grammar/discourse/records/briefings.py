"""The day on which something was told has none of the hours told: "At a news conference Thursday, the chief laid
out a timeline. At 11:28 a.m., the gunman came", behind "the gunman struck on Tuesday".
"""

from __future__ import annotations

from typing import Final

from grammar.calendar import DAY
from grammar.clauses.clause_reader import clause_at
from grammar.clauses.draft import Draft
from grammar.directions.focus import Read, clause_of, focus_of
from grammar.discourse.known import Known
from grammar.discourse.memory import STOP
from grammar.discourse.records.chronicle import heads_line
from grammar.discourse.said import says
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.parsing.driver import Reading

_WEEK: Final = 7
"""So many days at most lie between a deed and the briefing on which it is told."""
_SEASON: Final = 120
"""The same where the hour stands in the sentence that tells who told it."""
_SUBJECT: Final = 5
"""So many words at most stand between the article of a subject and its verb."""


def only_told_then(known: Known, reading: Reading) -> bool:
    """Whether a bare time of day is of what was told on the day told last, and of the day of late before that.

    It is of the thing known from before where its subject is: "the gunman", "he"; not "a man". Behind the sentence of
    that day it is told by somebody, too, or the day is that of a briefing: not "he said on Thursday he would quit. He
    left at 3 p.m.".
    """
    here, before = known.here, known.before_last
    if here is None or before is None or max(here.granularity, before.granularity) > G.DAY:
        return False
    days = (here.start or 0) // DAY - (before.start or 0) // DAY
    if days <= 0 or (days > _WEEK and STOP.search(known.text, known.mentioned, reading.first)):
        return False
    return days <= _SEASON and _is_told(known.text, reading, known.begun, known.language)


def _is_told(text: str, reading: Reading, day: int, language: Language) -> bool:
    """The same of the day whose words begin at *day*."""
    told = focus_of(text, language.code).read_at(day)
    if told is None:
        return False
    holder = clause_at(told.places, day)
    briefing = _is_briefing(told)
    said = holder is not None and holder.draft.group.tense == "past" and holder.draft.group.lemma in told.lexicon.saying
    said = said or (holder is not None and says(told, holder))
    if not briefing and not said:
        return False
    if heads_line(text, reading):
        return told.sentence.end <= reading.first
    read, here = clause_of(text, reading.first, language)
    if read is None or here is None or here.draft.group.tense != "past":
        return False
    if reading.first < told.sentence.end:
        if holder is None or here.draft.group.first <= holder.draft.group.first:
            return False
        if _refers_back(read, here.draft):
            return True
        between = (place.draft for place in read.places if holder.start < place.start <= here.start)
        return any(_is_known(read, draft, language) for draft in between)  # "that he was driving when a car came up"
    if here.draft.group.perfect or _is_briefing(read) or here.draft.group.lemma in read.lexicon.saying:
        return False
    own = any(group.lemma in read.lexicon.saying and group.tense == "past" for group in read.groups)
    return (briefing or own) and _is_known(read, here.draft, language)


def _is_briefing(read: Read) -> bool:
    """Whether a sentence tells of a briefing."""
    words = read.text[read.sentence.start : read.sentence.end].lower()
    return any(word in words for word in read.lexicon.lists["briefings"])


def _refers_back(read: Read, draft: Draft) -> bool:
    """Whether a clause tells of somebody or something known from before by a pronoun: "a postman saw him"."""
    closed = read.lexicon.closed
    told = read.tokens[draft.begin : max(draft.end, draft.group.last + 2)]
    return any(token.lower in closed["object_pronoun"] for token in told)


def _is_known(read: Read, draft: Draft, language: Language) -> bool:
    """Whether the subject of a clause is known from before: its article says so, or it is a pronoun of people."""
    first, closed = draft.group.first, read.lexicon.closed
    before = read.tokens[first - 1].lower if first else ""
    if before in closed["subject_pronoun"] and before in closed["lone"]:
        return True
    for token in reversed(read.tokens[max(0, first - _SUBJECT) : first]):
        if not token.word or token.lower in closed["complementizer"]:
            return False
        if token.lower in language.words["THE"]:
            return True
    return False
