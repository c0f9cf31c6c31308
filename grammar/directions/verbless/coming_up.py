"""What comes up, by the words right beside its time, whatever stands before: "16 weeks to Christmas", "see ya Tuesday
inbox", "a few left for Weds", "26C on Weds", "another go Saturday if it stays dry".
"""

from __future__ import annotations

import re
from typing import Final

from grammar.clauses.group import Group
from grammar.directions.asked import Asked, Verdict
from grammar.directions.focus import Read

_WARMTH: Final = re.compile(r"-?\d{1,2}°?[CF]\Z")
_CLAUSE: Final = 7
"""So many words at most stand before the verb of a condition."""
_LONGEST: Final = 6
"""So many words at most have a time and the condition right behind it."""
_SEEN: Final = 3
"""So many words at most stand between "see you" and the time of that."""


def coming_up(asked: Asked) -> Verdict:
    """What is counted down to, taken leave for, still to be had or forecast for a time, or done then on a condition."""
    read, place = asked.read, asked.place
    if place < 1:
        return ""
    judges = (_is_perhaps, _is_counted_down, _is_leave, _is_left, _is_forecast, _is_on_condition)
    return "future" if any(judge(read, place) for judge in judges) else ""


def _is_perhaps(read: Read, place: int) -> bool:
    """Whether something may be done by a time at the earliest: "to enter the town, perhaps as early as Saturday"."""
    found = [token.lower for token in read.tokens[place - 1 : place + 3]]
    early = " ".join(found[1:4]) in read.language.words["island"]["early_as"]
    return early and found[0] in read.lexicon.lists["maybe"]


def _is_counted_down(read: Read, place: int) -> bool:
    """Whether a length stands before the day that it leads to: "only 16 weeks to Xmas"; not "was 16 weeks to"."""
    found, words = read.tokens, read.language.words
    if place < 3 or found[place - 1].lower not in words["TO"]:
        return False
    unit = found[place - 2].lower
    led = place > 3 and found[place - 4].lower in read.lexicon.closed["preposition"]
    if led or found[place].lower in words["MONTH"]:
        return False  # "sales up 2% for 26 weeks to July"
    counted = found[place - 3].lower in words["CARD"] or found[place - 3].text.isdigit()
    return counted and (unit in words["UNITS"] or unit in words["UNIT"]) and not _tells_past(read)


def _is_leave(read: Read, place: int) -> bool:
    """Whether somebody takes leave up to a time: "see ya Tuesday", "see you all in January"."""
    found, notes = read.tokens, read.lexicon.notes
    led = place - 1 if found[place - 1].lower in {*read.language.words["ON"], *read.language.words["IN"]} else place
    for at in range(max(0, led - _SEEN), led - 1):
        if found[at].lower in notes["meeting"] and found[at + 1].lower in notes["you"]:
            over = any(group.first > led and group.tense == "past" for group in read.groups)
            return not over and _opens(read, at) and all(token.word for token in found[at:led])
    return False


def _opens(read: Read, at: int) -> bool:
    """Whether only "will" or "and" stands before a verb in its clause: "we'll see you", not "great to see you"."""
    before = read.tokens[at - 1].lower if at else ""
    joins = before in read.lexicon.modal or before in read.lexicon.closed["coordinator"]
    return not at or joins or not read.tokens[at - 1].word


def _is_left(read: Read, place: int) -> bool:
    """Whether something may still be had for a time: "a few left for Weds", "tickets left for Saturday's show"."""
    found, notes = read.tokens, read.lexicon.notes
    place += read.language.words["PREP"].get(found[place].lower) == "for"
    if place < 3 or read.language.words["PREP"].get(found[place - 1].lower) != "for":
        return False
    had = found[place - 2].lower in notes["left_over"] and found[place - 3].lower in notes["to_be_had"]
    return had and not any(group.tense == "past" and group.first != place - 2 for group in read.groups)


def _is_forecast(read: Read, place: int) -> bool:
    """Whether a temperature is that of a day: "26C on Weds"; not "it was 26C on Weds"."""
    found, table = read.tokens, read.language.words
    day = place + (found[place].lower in table["ON"])
    if day >= len(found) or found[day].lower not in table["WEEKDAY"] or _WARMTH.match(found[place - 1].text) is None:
        return False
    apart = place < 2 or not found[place - 2].word  # "on the way, 26C on Weds", not "Block 12C on Monday"
    record = any(token.lower in read.lexicon.closed["superlative"] or token.lower in table["TODAY"] for token in found)
    return apart and not record and not _tells_past(read)


def _is_on_condition(read: Read, place: int) -> bool:
    """Whether a time is followed by a condition in the present: "another go Saturday if it stays clear"."""
    found, words, before = read.tokens, read.lexicon, read.last_verb(place)
    if before is not None and ((before.tense == "past" and not before.negated) or before.perfect):
        return False  # "the match was on Friday if I recall it right"
    for at in range(place + 1, min(len(found), place + _LONGEST)):
        when = words.links.get(found[at].lower) == "when" and found[at - 1].text == ","
        if when or found[at].lower in words.closed["conditional"]:
            verb = next((group for group in read.groups if group.first > at and group.form == "finite"), None)
            near = verb is not None and verb.first - at <= _CLAUSE and verb.tense == "present" and not verb.perfect
            if at + 1 < len(found) and found[at + 1].lower in words.notes["you"]:
                return False  # "here is Monday's talk if you want to hear it"
            return near and (not when or (verb is not None and _ends_so(read, verb)))
        if not found[at].word and found[at].text != ",":
            return False
    return False


def _ends_so(read: Read, verb: Group) -> bool:
    """Whether the form of a verb is one of the present alone: "ends", not "let"."""
    return read.lexicon.lemma_as(read.tokens[verb.first].lower, "VBZ") is not None


def _tells_past(read: Read) -> bool:
    return any(group.tense == "past" for group in read.groups)
