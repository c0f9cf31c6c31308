"""To when something was put off, and from when: "the vote was moved from Friday to the 28th"."""

from __future__ import annotations

from collections.abc import Container
from itertools import pairwise
from typing import Final

from grammar import meaning as m
from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.directions.focus import Read, focus_of
from grammar.directions.subjects import is_of
from grammar.language import Language
from grammar.parsing.driver import Reading

_LINK: Final = 20
"""The word that links a day to its verb, and the space behind it, have so many characters at most."""
_SMALL: Final = ("preposition", "coordinator", "subordinator", "comparing", "relative")
"""Closed classes of words that may stand behind a month by itself."""
_FORWARD: Final = 8
"""So many words before a day at most stands that something came sooner."""
_DEED: Final = 9
"""So many words at most stand from a verb of putting off to its day."""
_NOUN: Final = 2
"""So many words at most behind a month or day tell what is on it: "the April 14 meeting"."""
_GIVEN: Final = 5
"""So many words at most stand from "gave" to "until"."""
_AWAY: Final = 8
"""So many words at most stand between the day of a plan and the verb that undoes it."""


def mover(read: Read, words: Lexicon, place: int, beside: Container[str] | None = None) -> str:
    """By which tense something is moved to when a phrase tells, or from when: "the vote was put off to Friday".

    An empty text where nothing is; ``none`` for an infinitive: "they asked to put it off to Friday".
    """
    if not 1 <= place < len(read.tokens):
        return ""
    if read.tokens[place].lower not in (words.closed["ending"] if beside is None else beside):
        return ""
    before = [group for group in read.groups if group.last < place]
    if before and before[-1].lemma in words.prolonging and _stretches(before[-1], read, place):
        return ""
    moving = bool(before) and before[-1].lemma in words.lists["moving_forward"]
    if moving and not _is_forward(read, before[-1], place):
        return ""  # "did not bring out the last body until Saturday"
    if before and before[-1].lemma in words.putting_off:
        return "present" if before[-1].lemma in words.prolonging else before[-1].tense  # what goes on is not over
    if before and before[-1].passive and before[-1].lemma in words.continuing and beside is None:
        onward = read.tokens[place].lower in read.language.words["TO"]  # not "was continued through Friday"
        return before[-1].tense if onward else ""
    found = read.tokens[before[-1].last + 1 if before else 0 : place]
    plans = [to for to, verb in pairwise(found) if words.lemma_as(verb.lower, "VB") in words.putting_off]
    return "none" if words.frame is None and any(to.lower in words.to for to in plans) else ""


def _stretches(verb: Group, read: Read, place: int) -> bool:
    """Whether something goes on from then: "the window extends from 3:05 to 3:15", and was not moved."""
    here = verb.last + 1 == place and read.tokens[place].lower in read.language.words["FROM"]
    return here and verb.tense == "present" and not verb.passive


def mover_beside(read: Read, words: Lexicon, place: int) -> str:
    """The same of a phrase with words between: "put off to the May meeting", "to a date in June", "rescheduled for
    5 October".
    """
    table, found = read.language.words, read.tokens
    if words.frame is not None or not 2 < place < len(found):
        return ""
    before, at = found[place - 1].lower, place - 1
    if before in table["THE"]:
        behind = {token.lower for token in found[place + 1 : place + 1 + _NOUN]}
        at = place - 2 if behind & (words.gatherings | words.occasions) else 0
    elif found[place].lower in table["IN"] or before in table["IN"]:
        date = place - (before in table["IN"]) - 1
        at = date - 2 if found[date].lower in words.fixed and found[date - 1].lower in table["A"] else 0
    else:
        at = place - (found[place].lower not in words.fixing_for)
        verb = read.last_verb(at)
        new = verb is not None and verb.last + 1 == at and verb.lemma in words.lists["rescheduling"]
        return verb.tense if new and verb is not None and found[at].lower in words.fixing_for else ""
    return mover(read, words, at) or mover(read, words, at, table["UNTIL"]) if at > 0 else ""


def is_given_until(read: Read, words: Lexicon, place: int) -> bool:
    """Whether a phrase tells until when somebody was given time: "gave the parties until June 30 to settle"."""
    if words.frame is not None or place >= len(read.tokens):
        return False
    until = read.tokens[place].lower in read.language.words["UNTIL"]
    until = until and any(token.lower in read.language.words["MONTH"] for token in read.tokens[place + 1 : place + 3])
    verb = read.last_verb(place) if until else None
    if verb is None or verb.lemma not in words.lists["letting"] or verb.negated:
        return False
    if place - verb.last > (1 if verb.passive else _GIVEN):
        return False
    return all(token.word for token in read.tokens[verb.last + 1 : place])


def moved(read: Read, words: Lexicon, place: int, beside: Container[str] | None = None) -> bool:
    """Whether a phrase tells to when something was moved, or from when."""
    return bool(mover(read, words, place, beside))


def is_to_month(read: Read, place: int) -> bool:
    """Whether what something is moved to is a month: "put off to March"; not "slipped to March lows"."""
    found, words = read.tokens, read.lexicon
    if place >= len(found) or found[place].lower not in read.language.words["MONTH"]:
        return False
    behind = found[place + 1] if place + 1 < len(found) else None
    return behind is None or not behind.text[0].isalnum() or any(behind.lower in words.closed[name] for name in _SMALL)


def comes_sooner(read: Read, planned: Group) -> bool:
    """Whether what a participle planned is brought forward behind it, and so was to come after that."""
    words = read.lexicon
    for group in read.groups:
        if group.first > planned.last and group.lemma in words.putting_off and words.frame is None:
            return _is_forward(read, group, group.last + 1 + _FORWARD)
    return False


def called_off(read: Read, place: int) -> bool:
    """Whether the day at *place* is that on which something was to be that was called off or put off: "the launch,
    scheduled for Tuesday, was delayed", "flights had been cancelled for Tuesday", "forced the cancellation of classes
    Tuesday"; not "the vote was scheduled for Tuesday", nor "was brought forward".
    """
    words, found = read.lexicon, read.tokens
    if words.frame is not None or not 1 < place < len(found):
        return False
    if _of_what_is_off(read, place):
        return True
    if _is_cancelled_for(read, place - (found[place].lower in read.language.words["WEEKDAY"])):
        return True
    last, past = found[place - 1].lower, words.lemma_as(found[place - 1].lower, "VBN")
    if last not in words.planned | words.appointed | words.due and past not in words.fixing:
        return False
    group = next((group for group in read.groups if group.last == place - 1), None)
    if group is not None and group.first < group.last:
        return False  # "was scheduled for Tuesday"
    verb = next((one for one in read.groups if one.first > place and one.form == "finite"), None)
    if verb is None or not verb.passive or verb.tense != "past" or verb.perfect or verb.modality or verb.negated:
        return False
    if verb.first - place > _AWAY or any(read.tokens[at].text == ";" for at in range(place, verb.first)):
        return False
    return verb.lemma in words.undoing and not _is_forward(read, verb, verb.last + 1 + _FORWARD)


def _of_what_is_off(read: Read, place: int) -> bool:
    """Whether a day stands right behind the cancellation of something, or behind where that was: "forced the
    cancellation of classes at Elm School Tuesday"; not "announced the cancellation of the event on Monday".
    """
    words, found, verb = read.lexicon, read.tokens, read.last_verb(place)
    if verb is None or verb.tense != "past" or verb.passive or verb.modality or verb.negated:
        return False
    begin = max(verb.last + 1, place - _AWAY)
    noun = next((at for at in range(place - 1, begin - 1, -1) if is_of(found[at].lower, words.called_off, words)), None)
    if noun is None or any(not token.word for token in found[noun:place]):
        return False
    named = found[place - 1].text[0].isupper()  # not "of its trip at a meeting on Friday"
    if noun + 1 < place and not (named and found[noun + 1].lower in read.language.words["AT"]):
        return False
    of = next((at for at in range(noun - 1, begin, -1) if found[at].lower in words.closed["genitive"]), None)
    if of is None or verb.lemma in words.saying | words.granting:
        return False
    return is_of(found[of - 1].lower, words.lists["refusals"], words)


def _is_cancelled_for(read: Read, place: int) -> bool:
    """Whether a word right behind a verb of calling off tells for which day: "have been cancelled for Tuesday"; not
    "a march was called for Tuesday".
    """
    verb, words = read.last_verb(place), read.lexicon
    if verb is None or verb.last != place - 1 or not verb.passive or verb.lemma not in words.annulling - words.fixing:
        return False
    return read.language.words["PREP"].get(read.tokens[place].lower) == "for" and (verb.tense == "past" or verb.perfect)


def _is_forward(read: Read, group: Group, end: int) -> bool:
    """Whether a verb of moving has its "forward" right behind it, or before "to": "brought its report forward to"."""
    behind = [token.lower for token in read.tokens[group.last + 1 : end]]
    sooner, ending = read.lexicon.sooner, read.lexicon.closed["ending"]
    if behind and behind[0] in sooner:
        return True
    return any(word in sooner and to in ending for word, to in pairwise(behind))


def moved_at(text: str, start: int, language: Language) -> bool:
    """Whether "from" at *start* tells from when something was moved: "the vote was brought forward from Friday to
    Wednesday", which is no stretch of time but two days.
    """
    focus = focus_of(text, language.code)
    read = focus.read_at(start)
    if read is None or read.lexicon.frame is not None:
        return False
    return moved(read, focus.words, read.word_at(start), language.words["FROM"])


def put_off_to(text: str, start: int, language: Language) -> bool:
    """Whether "to" right before a day at *start* belongs to a verb of putting off: "put off to the 12th".

    >>> from grammar.language import load
    >>> text = "The vote was moved to the 28th. He rode to the 28th."
    >>> put_off_to(text, text.index("the 28th"), load()), put_off_to(text, text.rindex("the 28th"), load())
    (True, False)
    """
    focus = focus_of(text, language.code)
    if not text[max(0, start - _LINK) : start].rstrip().lower().endswith(tuple(focus.words.closed["ending"])):
        return False  # so that most sentences need not be read
    read = focus.read_at(start)
    if read is None or read.lexicon.frame is not None:
        return False
    return moved(read, focus.words, read.word_at(start) - 1)


def put_off_on(text: str, start: int, *, dated: bool, language: Language) -> bool:
    """Whether the day at *start* is that of a deed, and no range begins with it: "it recessed the trial [Thursday]
    until Monday", and where a date ends it "gave her custody [Monday] until March 6"; not "worked Monday until Friday".
    """
    focus = focus_of(text, language.code)
    read = focus.read_at(start)
    if read is None or read.lexicon.frame is not None:
        return False
    place = read.word_at(start)
    verb = read.last_verb(place)
    if verb is None or verb.tense != "past" or verb.progressive or verb.modality or place - verb.last > _DEED:
        return False
    if verb.lemma in focus.words.putting_off:
        return True
    return dated and verb.lemma in focus.words.lists["letting"] and not verb.passive and place > verb.last + 1


def is_sooner(text: str, start: int, language: Language) -> bool:
    """Whether something was brought forward to the day at *start*: "it brought its report forward to Friday"."""
    focus = focus_of(text, language.code)
    read = focus.read_at(start)
    if read is None or read.lexicon.frame is not None or not moved(read, focus.words, read.word_at(start) - 1):
        return False
    place = read.word_at(start)
    verb = read.last_verb(place)
    return verb is not None and place - verb.last <= _FORWARD + 1 and _is_forward(read, verb, place)


def moved_up_to(text: str, reading: Reading, language: Language) -> int | None:
    """Where the day begins to which something was moved "up", which is no part of it: "was moved up to this Friday"."""
    if reading.names[0] != "MODQ" or not isinstance(reading.meaning, m.Bound):
        return None
    upto, *rest = reading.tokens
    words = text[upto.start : upto.end].split()
    if words[-1].lower() not in language.words["TO"]:
        return None
    read = focus_of(text, language.code).read_at(upto.start)
    if read is None or read.lexicon.frame is not None or words[0].lower() not in read.lexicon.sooner:
        return None
    place = read.place_of(upto.start)
    verb = read.last_verb(place)
    return rest[0].start if verb is not None and verb.lemma in read.lexicon.putting_off else None
