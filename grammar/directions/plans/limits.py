"""Limits that lie ahead of what is so, or may be: "I see no relief before summer", "if it has not closed by May 1"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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


def begun(asked: Asked) -> Verdict:
    """A weekday from which a state of now is so, which would else be one since which it is: "masks are optional from
    Monday", "the hall is ours from Monday"; not "the figures are from Monday", "has the papers from Monday ready".
    """
    read, place, table = asked.read, asked.place, asked.read.language.words
    group = read.last_verb(place)
    if group is None and place > 1 and asked.on_weekday:  # "new glasses ready Monday", "tickets available on Friday"
        return "future" if read.tokens[place - 1].lower in asked.words.lists["states_then"] else ""
    if group is None or not asked.on_weekday or group.lemma not in asked.words.be or len(read.groups) > 1:
        return ""
    at = _led_at(asked, lambda word: word in table["FROM"])
    state = at - 1 > group.last and read.tokens[group.last + 1].lower in asked.words.lists["states_from"]
    now = group.tense == "present" and not (group.perfect or group.modality or group.passive or group.progressive)
    return "future" if now and state else ""


def conditional(verb: Verb) -> Verdict:
    """ "If rain falls on Friday", "If yours has not come, ring us on Friday"."""
    if verb.modality != "conditional" or verb.group.tense != "present":
        return ""
    if verb.behind and _is_asked_then(verb):
        return "future"
    return "future" if not verb.group.perfect or _limit_at(verb.asked) >= 0 else ""  # "if it has not closed by May 1"


def _is_asked_then(verb: Verb) -> bool:
    """Whether a comma and a bare verb without a subject stand behind a condition, before the phrase."""
    found, words = verb.read.tokens, verb.words
    comma = next((at for at in range(verb.group.last + 1, verb.asked.place) if found[at].text == ","), -1)
    return comma > 0 and comma + 1 < verb.asked.place and "VB" in words.by_tag[found[comma + 1].lower]


def _limit_at(asked: Asked) -> int:
    """The place of the word that makes a phrase a limit; -1 where there is none."""
    return _led_at(asked, lambda word: makes_limit(word, asked.read.language.words))


def _led_at(asked: Asked, leads: Callable[[str], bool]) -> int:
    """The place at a phrase, or right before it, of a word that leads it; -1 where there is none."""
    found, places = asked.read.tokens, (asked.place, asked.place - 1)
    return next((at for at in places if 0 <= at < len(found) and leads(found[at].lower)), -1)


def makes_limit(word: str, table: Mapping[str, Any]) -> bool:
    """Whether a word makes a time that follows it a limit: before, until, by."""
    return word in table["UNTIL"] or table["PREP"].get(word) == "by" or table["REL"].get(word) == "before"
