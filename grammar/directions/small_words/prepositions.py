"""Where the words right before a time point, whatever the tense of their clause.

For languages whose present also tells of what is to come, and that set long descriptions before a noun.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal

from grammar.clauses.frame import Frame
from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token

Direction = Literal["past", "future", "coming"]


def beside_preposition(
    tokens: Sequence[Token], start: int, group: Group, words: Lexicon, frame: Frame
) -> Direction | None:
    """Where a time that begins at *start* lies by its preposition, or by the participle that it stands before.

    "Since" is past; what is moved to a day or planned for it is ahead, and so is a limit of what the present says.
    """
    index = bisect_right(tokens, start, key=_start) - 1
    if index < 0:
        return None
    word = tokens[index].lower
    kind = words.links.get(word, "") or _before_noun(tokens, index, words, frame)
    described = frame.describing(tokens, index)
    if kind == "since":
        return "past"
    if word in frame.goals or described in words.due:
        return "future"
    if described is not None:
        return "past" if described else "coming"
    if group.tense in ("past", "none") or group.perfect:
        return None
    return "future" if kind in ("until", "before") else "coming" if word in frame.onward else None


def _before_noun(tokens: Sequence[Token], index: int, words: Lexicon, frame: Frame) -> str:
    """The kind of the preposition before a noun that the time is of: "seit dem Unfall [am Montag]"; "" for none."""
    for place in range(index - 1, max(index - 6, -1), -1):
        if not tokens[place].word or frame.finite(tokens, place) is not None:
            return ""
        kind = words.links.get(tokens[place].lower, "")
        if kind:
            return kind if tokens[place + 1].lower in words.closed["definite"] else ""
    return ""


def _start(token: Token) -> int:
    return token.start
