"""A day that is itself awaited, whatever the tense of its clause.

"Markets looked ahead to Wednesday", "said it had until Monday to pay", "all eyes were on Friday, when it will decide".
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from grammar.clauses.group import Group
from grammar.context import Direction
from grammar.directions.focus import Read
from grammar.directions.heads import day_words
from grammar.directions.plans.timetable import owned

_NEAR: Final = 3
"""So many words at most of a date may be taken for a participle: "until Sat March 5"."""
_DATE: Final = 5
"""So many words at most has a date with its signal."""
_BACK: Final = 7
"""So many words at most has whom somebody orders back, and where to."""
_NOUN: Final = 5
"""So many words at most has a hearing: "pending a federal court hearing"."""
_CLAUSE: Final = 12
"""So many words at most has the subject of what will be on a day."""


def of_awaited(read: Read, place: int) -> Direction | None:
    """Where a phrase points that is awaited; ``None`` where it is not.

    >>> from grammar import find
    >>> text = "Markets looked ahead to Wednesday. She said she had until Monday to pay. He waited until Tuesday."
    >>> [phrase.resolution.value.edtf for phrase in find(text, published="2024-11-15")]
    ['2024-11-20', '2024-11-18', '2024-11-12']
    """
    if place < 2 or place >= len(read.tokens):
        return None
    verb = read.last_verb(place)
    if verb is None:
        return None
    if _comes_soon(read, place):
        return "coming"
    if _prices_in(read, verb, place):
        return "nearest"
    if owned(read, place):  # "traders awaited Friday's report"
        here = verb.tense in ("past", "none") and not verb.perfect and verb.last + 1 == place
        doing = {read.lexicon.lemma_as(word, "VBG") for word in read.lexicon.pending}
        return "coming" if here and verb.lemma in doing else None
    if _will_be(read, place) or _awaits(read, verb, place):
        return "future"
    if _looks_to(read, verb, place) or _has_until(read, verb, place) or _ordered_back(read, verb, place):
        return "coming" if verb.tense == "past" else "future"
    return None


def _comes_soon(read: Read, place: int) -> bool:
    """ "The case for a cut as soon as October"; not "as soon as October came", "as soon as Monday's vote"."""
    found = read.tokens
    if " ".join(token.lower for token in found[max(0, place - 3) : place]) not in read.lexicon.lists["soonest"]:
        return False
    end = place + day_words(read, read.language, place)
    return end > place and not owned(read, place) and not any(end <= one.first <= end + 1 for one in read.groups)


def _prices_in(read: Read, verb: Group, place: int) -> bool:
    """ "Have priced in a cut for November", "with a cut priced in for November"; not "was priced in May"."""
    words, at = read.lexicon, verb.last + 1
    if verb.lemma not in words.lists["pricing"] or at >= place or read.tokens[at].lower not in words.appointing_in:
        return False
    return all(token.word for token in read.tokens[at:place])


def _looks_to(read: Read, verb: Group, place: int) -> bool:
    """ "Looked ahead to Wednesday", "was looking forward to Friday"."""
    words = read.lexicon
    if verb.lemma not in words.awaiting:
        return False
    return " ".join(token.lower for token in read.tokens[verb.last + 1 : place]) in words.lists["looking_to"]


def _awaits(read: Read, verb: Group, place: int) -> bool:
    """ "The market is waiting for Friday", "traders are looking to Friday", "await Friday"; not "we wait on Friday"."""
    words, found = read.lexicon, read.tokens
    if verb.tense != "present" or verb.lemma not in words.awaiting or (verb.perfect and not verb.progressive):
        return False
    behind = [verb.lemma, *(token.lower for token in found[verb.last + 1 : place])]
    if found[place].lower in words.closed["preposition"]:
        behind.append(found[place].lower)
    return " ".join(behind) in words.lists["awaiting_now"]


def _has_until(read: Read, verb: Group, place: int) -> bool:
    """ "Said they needed until Monday", "needed until at least Monday"; not "had until Monday been a clerk"."""
    words = read.lexicon
    if verb.last + 1 != place or verb.perfect or verb.negated or verb.lemma not in words.lists["allowed"]:
        return False
    if read.tokens[place].lower not in read.language.words["UNTIL"]:
        return False
    said = next((one for one in read.groups if one.last < verb.first and one.lemma in words.saying), None)
    least = read.tokens[place + 1].lower in words.closed["preposition"]  # "needed until at least Monday"
    if not least and (said is None or said.tense != "past"):
        return False  # "he had until Friday to register", and did
    behind = read.tokens[place + 2 : place + 2 + _NEAR]
    return not any(
        words.be.get(token.lower) == "participle" or words.lemma_as(token.lower, "VBN", "VBD") for token in behind
    )


def is_held_for(read: Read, place: int) -> bool:
    """Whether a month or date is that of a hearing for which somebody is held, or let go until then: "held without bail
    pending a hearing on Nov. 24"; not "held after a hearing on Nov. 24".
    """
    words, found, table = read.lexicon, read.tokens, read.language.words
    if place < 2 or found[place - 1].lower not in words.lists["hearings"]:
        return False
    if found[place].lower not in table["ON"] and found[place].lower not in table["IN"]:
        return False
    if not any(token.lower in table["MONTH"] for token in found[place + 1 : place + _DATE]):
        return False
    signs = words.fixing_for | words.pending
    at = next((at for at in range(place - 2, max(-1, place - 2 - _NOUN), -1) if found[at].lower in signs), None)
    verb = None if at is None else read.last_verb(at)
    if at is None or verb is None or any(not token.word for token in found[verb.last + 1 : place]):
        return False
    return verb.lemma in words.lists["detaining"] and not (verb.tense == "past" and verb.perfect)


def was_limit(read: Read, place: int) -> bool:
    """Whether a day is that of a limit, told in the past: "the deadline for their release was 10 a.m. Thursday"; not
    "the deadline passed Friday".
    """
    words, found = read.lexicon, read.tokens
    verb = read.last_verb(place)
    if verb is None or verb.lemma != "be" or verb.tense != "past" or verb.perfect or verb.modality or verb.negated:
        return False
    if verb.last != place - 1 or verb.form != "finite":
        return False
    before = read.last_verb(verb.first)
    begin = 0 if before is None else before.last + 1
    subject = found[max(begin, verb.first - _CLAUSE) : verb.first]
    return any(token.lower in words.lists["deadlines"] for token in subject) and all(token.word for token in subject)


def _ordered_back(read: Read, verb: Group, place: int) -> bool:
    """ "Ordered him back in court Friday"; not "ordered him out Friday"."""
    words = read.lexicon
    if verb.lemma not in words.lists["ordering"] or verb.passive or not 1 < place - verb.last <= _BACK:
        return False
    behind = [token.lower for token in read.tokens[verb.last + 1 : place]]
    back = any(one in words.homeward and two in words.appointing_in for one, two in pairwise(behind[1:]))
    return back and words.bygone.isdisjoint(behind)


def _will_be(read: Read, place: int) -> bool:
    """Whether what is to be on a day is told behind it: "Friday, when the bank will decide"."""
    if all(token.text != "," for token in read.tokens[place + 1 : place + 1 + _DATE]):
        return False
    words, language = read.lexicon, read.language
    day = place + (read.tokens[place].lower in language.words["ON"])
    comma = day + day_words(read, language, day)
    if comma == day or comma + 1 >= len(read.tokens) or read.tokens[comma].text != ",":
        return False
    if read.tokens[comma + 1].lower not in words.closed["meanwhile"]:
        return False
    group = next((group for group in read.groups if group.first > comma), None)
    if group is None or group.first - comma > _CLAUSE:
        return False
    return group.tense == "future" or (group.tense == "present" and group.modality == "planned")
