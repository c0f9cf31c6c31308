"""Verbs parted from what leads them: the bare verb of a question behind what only tells of its subject, "Will the
Senate, which rejected him in January, confirm him on Friday?"; the infinitive of a headline behind such, "Star who quit
Thursday to return Monday"; the verb behind "than", "more will march on Saturday than turned out on Sunday".
"""

from __future__ import annotations

from typing import Final

from grammar.context import Direction
from grammar.directions.focus import Read
from grammar.directions.heads import day_words

_REACH: Final = 8
"""So many words at most stand between such a verb and its day."""
_RIGHT_BEHIND: Final = 2
"""So many words at most behind what is inserted a day is of that."""
_INSERTED: Final = ("relative", "reduced", "participle")
"""Roles of clauses that only tell of a noun."""


def of_parted(read: Read, place: int) -> Direction | None:
    """Where a phrase points whose verb is parted from what leads it; ``None`` where none is.

    >>> from grammar import find
    >>> text = "Will the Senate, which rejected him on Monday, confirm him on Friday?"
    >>> [phrase.resolution.value.edtf for phrase in find(text, published="2024-11-13")]
    ['2024-11-11', '2024-11-15']
    """
    if not 2 < place <= len(read.tokens) or read.lexicon.frame is not None:
        return None
    told = _before_past(read, place) or _behind_than(read, place)
    return told or _of_question(read, place) or _of_headline(read, place)


def _before_past(read: Read, place: int) -> Direction | None:
    """The past right behind a day that goes on from a present: "makes tyres and on Friday said it would close", "the
    mayor, who is 61, on Friday announced a plan".
    """
    words, found, table = read.lexicon, read.tokens, read.language.words
    joined = found[place - 1].lower in words.closed["coordinator"] or found[place - 1].text == ","
    at = place + (place < len(found) and found[place].lower in table["ON"])
    behind = at + day_words(read, read.language, at)
    if not joined or behind == at or behind >= len(found):
        return None
    if found[place - 2].lower in table["WEEKDAY"]:
        return None  # "a meeting planned for Monday and Tuesday was cut to one day"
    behind += found[behind].text == ","
    verb = next((group for group in read.groups if group.first == behind), None)
    if verb is None or verb.form != "finite" or verb.tense != "past" or verb.modality:
        return None
    return "past" if words.lemma_as(found[behind].lower, "VB") is None or verb.first != verb.last else None


def _behind_than(read: Read, place: int) -> Direction | None:
    """The verb of a comparison that has no subject."""
    words, found = read.lexicon, read.tokens
    for at in range(place - 2, max(0, place - _REACH), -1):
        if found[at].lower in words.closed["comparing"]:
            behind = found[at + 1].lower
            if behind in words.modal:
                return "future"
            other = any(group.first > at + 1 and group.last < place for group in read.groups)
            done = words.lemma_as(behind, "VBD") is not None
            if done and found[at + 2].text == ",":  # "will report a week later than planned, on 28 February"
                return _by_main(read, at)
            return "past" if done and not other else None
    return None


def _by_main(read: Read, at: int) -> Direction | None:
    """Where the last finite verb before a place points."""
    before = next((group for group in reversed(read.groups) if group.last < at and group.form == "finite"), None)
    if before is None or before.perfect:
        return None
    return "future" if before.tense == "future" else "past" if before.tense == "past" else None


def _of_question(read: Read, place: int) -> Direction | None:
    """The bare verb of a question that a modal opens."""
    words, found = read.lexicon, read.tokens
    if not read.asks or found[0].lower not in words.modal:
        return None
    inside = _last_inserted(read, place)
    if not inside:
        return None
    if _bare(read, inside, place):
        return "future"
    return "past" if place - inside <= _RIGHT_BEHIND else None


def _of_headline(read: Read, place: int) -> Direction | None:
    """The infinitive of a headline."""
    words, found = read.lexicon, read.tokens
    if read.closed or read.asks or any(one.draft.role not in _INSERTED for one in read.places):
        return None
    inside = _last_inserted(read, place)
    leads = range(inside + 1, place - 1) if inside else range(0)
    to = any(found[at].lower in words.to and words.lemma_as(found[at + 1].lower, "VB") for at in leads)
    return "future" if to else None


def _last_inserted(read: Read, place: int) -> int:
    """Where the last verb before a phrase stands, if it only tells of a noun; 0 where it does not."""
    inserted = [one.draft for one in read.places if one.draft.group.last < place]
    last = inserted[-1] if inserted else None
    past = last is not None and (last.group.tense == "past" or last.group.passive)
    return last.group.last if last is not None and past and last.role in _INSERTED else 0


def _bare(read: Read, start: int, place: int) -> bool:
    """Whether a bare verb stands behind what is inserted: behind a comma, or a day."""
    words, found, table = read.lexicon, read.tokens, read.language.words
    for at in range(start + 1, place):
        if words.lemma_as(found[at].lower, "VB") != found[at].lower:
            continue
        before = found[at - 1]
        if before.text == "," or before.lower in table["WEEKDAY"] or before.lower in table["MONTH"]:
            return True
    return False
