"""What all clauses of a sentence tell alike of a phrase in it, so that none need be found."""

from __future__ import annotations

from bisect import bisect_right
from typing import Literal

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.context import Direction
from grammar.directions.focus import Focus, Read
from grammar.directions.pasts.backshift import went_on
from grammar.directions.plans.infinitives import infinitive
from grammar.directions.plans.timetable import is_open, is_timetabled
from grammar.directions.verbless.untold import leaves_out


def pointing(group: Group, words: Lexicon) -> Direction | Literal["", "none"]:
    """Where a verb points by itself; ``""`` where its clause matters."""
    open_ended = is_timetabled(group, words) or is_open(group, words) or group.lemma in words.forecasting
    open_ended = open_ended or (group.ambiguous and group.lemma in words.fixing)  # "a vote planned for May failed"
    had_to = group.modality == "duty" and group.tense == "past"
    open_ended = open_ended or (group.lemma in words.needing and group.tense == "present")  # "needs a vote in January"
    open_ended = open_ended or group.lemma in words.barring  # "blocked the law from taking effect on Friday"
    open_ended = open_ended or group.lemma in words.lists["promising"]  # "has promised elections in May"
    open_ended = open_ended or (group.perfect and _lines_up(group, words))  # "has lined up eight shows in November"
    open_ended = open_ended or group.lemma in words.lists["answered"]  # "the ruling overturns a decision in May"
    open_ended = open_ended or group.lemma in words.lists["covering"]  # "the report covers July to December"
    open_ended = open_ended or went_on(group, words)  # "she said she was leaving on Friday"
    if open_ended or (group.modality in ("planned", "possible", "would", "duty") and not had_to):
        return ""
    return "past" if group.tense == "past" or group.perfect else "none"


def _lines_up(group: Group, words: Lexicon) -> bool:
    """Whether a verb may tell what somebody has arranged."""
    if group.lemma in words.notes.get("reserving", ()):
        return True
    return any(words.lemma_as(one, "VBN") == group.lemma for one in words.lists["lining_up"])


def apart(read: Read, start: int) -> bool:
    """Whether semicolons part a phrase from every verb: "Item 7: Tuesday; no more was said"."""
    parts = [place for place, token in enumerate(read.tokens) if token.text == ";"]
    if not parts or not read.groups:
        return False
    place = read.word_at(start)
    after = bisect_right(parts, place)
    first = parts[after - 1] if after else -1
    last = parts[after] if after < len(parts) else len(read.tokens)
    return not any(first < group.first < last for group in read.groups)


def in_brackets_behind(read: Read, start: int, group: Group) -> bool:
    """Whether a verb stands in brackets that open behind a phrase: "6 p.m. (budget adopted)"."""
    first = read.tokens[group.first].start
    return first > start and read.text.find("(", start, first) >= 0


def agreed(read: Read, focus: Focus, start: int) -> Direction | Literal["", "none"]:
    """What every clause of a sentence would tell of a phrase at *start*, so that none need be found; else ``""``.

    That is so where all verbs point the same way, and no infinitive stands before the phrase: none does in a part of
    the sentence if none does in the whole.
    """
    if not read.groups:
        return "past" if leaves_out(read) else "none"
    if read.lexicon.frame is not None:
        return ""  # the words beside the phrase matter
    told = {pointing(group, read.lexicon) for group in read.groups}
    if len(told) != 1:
        return ""
    if any(group.form == "participle" for group in read.groups):
        return ""  # what it points at depends on what it hangs on
    if in_brackets_behind(read, start, read.groups[-1]):
        return ""  # "Board meeting, 6 p.m. (budget adopted)"
    done = "past" in told and not any(group.perfect and group.tense == "present" for group in read.groups)
    if not done and any(token.lower in read.lexicon.closed["conditional"] for token in read.tokens):
        return ""  # "shut if the rain has not stopped by Saturday"
    begin = read.sentence.start
    led = any(token.lower in read.lexicon.to and token.start < start for token in read.tokens)
    if led and infinitive(read, focus, begin, start) is not None:
        return ""
    return told.pop()
