"""Limits that lie ahead of what is so, or may be: "I see no relief before summer", "if it has not closed by May 1"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from grammar.directions.asked import Asked, Verb, Verdict


def limited(asked: Asked) -> Verdict:
    """A limit behind what simply is; not what lies before it: "he recalls the days before Christmas", "Sales are better
    than before Christmas".
    """
    read, words = asked.read, asked.words
    group = read.last_verb(asked.place)
    if group is None or group.form != "finite" or group.tense != "present" or group.perfect or group.modality:
        return ""
    found, table = read.tokens, read.language.words
    at = _limit_at(asked)
    if at <= group.last + 1:
        return ""
    before = found[at - 1].lower
    apart = words.closed["preposition"] | words.closed["than"] | words.closed["comparative"]
    behind = before in table["UNIT"] or before in table["UNITS"] or before in apart
    told = {group.lemma, *(token.lower for token in found[group.last + 1 : at])}
    return "" if behind or not told.isdisjoint(words.lists["looking_back"]) else "future"


def conditional(verb: Verb) -> Verdict:
    """ "If rain falls on Friday"."""
    if verb.modality != "conditional" or verb.group.tense != "present":
        return ""
    return "future" if not verb.group.perfect or _limit_at(verb.asked) >= 0 else ""  # "if it has not closed by May 1"


def _limit_at(asked: Asked) -> int:
    """The place of the word that makes a phrase a limit; -1 where there is none."""
    found, table = asked.read.tokens, asked.read.language.words
    places = (asked.place, asked.place - 1)
    return next((at for at in places if 0 <= at < len(found) and _limits(found[at].lower, table)), -1)


def _limits(word: str, table: Mapping[str, Any]) -> bool:
    """Whether a word makes a time that follows it a limit: before, until, by."""
    return word in table["UNTIL"] or table["PREP"].get(word) == "by" or table["REL"].get(word) == "before"
