"""The midnight by which something is to be done: the end of its day."""

from __future__ import annotations

from grammar.clauses.beside import word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.group import Group
from grammar.directions.focus import Read, clause_of
from grammar.directions.plans.unfulfilled import is_past_limit
from grammar.language import Language
from grammar.parsing.driver import Reading


def ends_day(text: str, reading: Reading, language: Language) -> bool:
    """Whether midnight is that of a deadline, and so the end of its day: "left Friday, ahead of a midnight deadline",
    "the deadline of midnight"; not of one that has passed: "a midnight deadline passed".
    """
    words = lexicon(language)
    limit = word_after(text, reading.last).lower() in words.fixed
    if not limit:
        before = word_before(text, reading.first)
        limit = before.lower() in language.words["OF"]
        limit = limit and word_before(text, reading.first - len(before) - 1).lower() in words.fixed
    if not limit:
        return False
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None:
        return True
    group = holder.draft.group
    if group.tense != "past":
        return True
    return not is_past_limit(read, group) and not _came_to_nothing(read, group, read.place_of(reading.first))


def _came_to_nothing(read: Read, group: Group, place: int) -> bool:
    """Whether a past clause tells that nothing came of it until then: "failed to agree before the midnight deadline",
    "talks broke down an hour before", "did not agree by the midnight deadline".
    """
    words, found = read.lexicon, read.tokens
    if group.modality or found[place - 1].lower not in words.articles:
        return False
    limit = found[place - 2].lower
    if limit not in read.language.words["REL"] and limit not in words.closed["agent"]:
        return False
    broken = group.lemma in words.lists["breaking_off"] and found[group.last + 1].lower in words.closed["particle"]
    return broken or group.negated or group.lemma in words.failing
