"""Weekdays on which something comes out, begins or ends, told without a verb: "New album friday", "first day of work
monday", "last show of the tour saturday", "getting married saturday".
"""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Read
from grammar.directions.plans.timetable import SIGNS, owned

_LONG: Final = 8
"""So many words at most stand before the day."""


def is_starting(read: Read, place: int) -> bool:
    """Whether a weekday ends a part without a verb that opens a post, of what is new, first or last then."""
    words, tokens = read.lexicon, read.tokens
    if not words.notes or not 0 < place <= _LONG or place >= len(tokens):
        return False
    day = place + (tokens[place].lower in read.language.words["ON"])
    behind = tokens[day + 1 : day + 2]
    if day >= len(tokens) or tokens[day].lower not in read.language.words["WEEKDAY"] or owned(read, day):
        return False
    if behind and behind[0].text not in SIGNS and behind[0].word:
        return False
    if read.groups:
        return _becomes(read, place)
    part = [token.lower for token in tokens[:place]]
    if part[-1] in words.notes["coming_out"]:
        return all(word in words.notes["fresh"] for word in part[:-1])  # not "great album friday"
    begun = part[0] in words.notes["edges"] and len(part) > 1
    over = (words.notes["kept"] | words.over | words.outcomes).intersection(part[1:])
    return (
        begun
        and not over
        and (part[1] in words.notes["engagements"] or part[1] in words.labels or _is_unit(read, part[1]))
    )


def is_out_then(read: Read, place: int) -> bool:
    """Whether a weekday is that on which something comes out, whatever is told behind it: "Out Thursday: a book that
    was banned", "the stamp, on sale from Thursday, was drawn by him", "Wanted: a drummer for Saturday".
    """
    words, tokens, table = read.lexicon, read.tokens, read.language.words
    if words.frame is not None or not 0 < place < len(tokens):
        return False
    signal = tokens[place].lower in table["ON"] or tokens[place].lower in table["FROM"]
    day = place + (signal or tokens[place].lower in words.appointing)
    if day >= len(tokens) or tokens[day].lower not in table["WEEKDAY"] or owned(read, day):
        return False
    if tokens[0].lower in words.lists["wanted_for"]:
        led = tokens[day - 1].lower in words.appointing
        return led and not any(group.form == "finite" and group.first > 1 for group in read.groups)
    closes = tokens[day + 1].text if day + 1 < len(tokens) else ""
    begin = next((at + 1 for at in range(place - 1, max(-1, place - _LONG), -1) if tokens[at].text == ","), 0)
    if closes not in ((":", ".") if begin == 0 else (",",)):
        return False
    out = " ".join(token.lower for token in tokens[begin:place])
    return out in words.lists["coming_out_then"] and (closes != "," or " " in out)  # not "the report, out Friday, was"


def _becomes(read: Read, place: int) -> bool:
    """ "Getting married": two participles right before a day, and no other verb."""
    words, first = read.lexicon, read.groups[0]
    if len(read.groups) != 2 or not first.progressive or first.form != "participle":
        return False
    changes = first.lemma in words.notes["becoming"] and read.groups[1].first == first.last + 1
    done = words.lemma_as(read.tokens[first.last + 1].lower, "VBN") is not None
    return changes and done and read.groups[1].last == place - 1


def _is_unit(read: Read, word: str) -> bool:
    return bool(read.language.words["UNIT"].get(word) == "day")
