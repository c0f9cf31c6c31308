"""Infinitives before a phrase, and what plans them: "urged them to stay until Monday", "managed to stay"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token, tokens
from grammar.context import Direction
from grammar.directions.focus import Focus, Read
from grammar.directions.plans.timetable import owned

_LONG: Final = 30
"""So many words at most from "to" to a day."""
_OBJECT: Final = 8
"""So many words at most has what is kept from something."""
_TIME: Final = 4
"""So many words at most has a time that is the subject of an infinitive."""


def infinitive(read: Read, focus: Focus, start: int, end: int) -> str | None:
    """Whether an infinitive stands between, and what plans it: "urged them to stay", "an agreement to acquire".

    ``None`` where there is none, an empty text where nothing before it plans ("managed to reach").
    """
    words = focus.words
    found = _between(read, focus, start, end)
    place = next(
        (n for n in range(len(found) - 2, -1, -1) if found[n].lower in words.to and _verbal(found, n + 1, words)),
        None,
    )
    if place is None:
        return None
    before = next((token for token in reversed(found[:place]) if not words.adverb(token)), None)
    if before is None or found[place - 1].lower in words.closed["sole"]:
        return ""  # "talks broke off, only to resume on Monday"
    word = before.lower
    plans = {word, words.lemma_as(word, "VBD", "VBN", "VBZ", "VB", "VBG") or word}
    return word if word == "," or not (words.leading | words.due).isdisjoint(plans) else ""


def appointed(read: Read, words: Lexicon, group: Group, place: int, led: str) -> bool:
    """Whether the day at *place* is of what was settled, and not of the settling: "voted Tuesday to strike Friday",
    "ordered him to return to court Friday"; but "voted to pass the bill Friday".

    The verb that settles it has a day of its own, or cannot have one ("has agreed"), or the infinitive tells of what
    people do at a time that is set. *led* is a noun that plans it: "got permission to march Friday".
    """
    found, table = read.tokens, read.language.words
    leads = group.first > place  # "a plan to strike Friday was dropped"
    to = _to_before(read, -1 if leads else group.last, place)
    if to is None:
        return False
    if not leads and _is_new(read, group, to, place):
        return True
    if not (led or _settles(read, group, to)):
        return False
    first = to - 1 if leads else group.last + 1
    verb, between, behind = words.lemma_as(found[to + 1].lower, "VB") or "", found[first:to], found[to + 2 : place]
    if owned(read, place + 1) or owned(read, place):
        return _takes_part(read, verb, place)  # "urged voters to boycott Sunday's ballot"
    if found[place].lower in words.bygone or (group.perfect and group.tense == "past"):
        return False  # "had agreed to meet on Friday"
    if any(first <= other.first < place for other in read.groups) or any(token.text == "," for token in between):
        return False
    if any(token.lower in words.bygone for token in behind[verb in words.yielding :]):  # "to hand over the keys"
        return False
    if found[place].lower in words.fixing_for:
        return True  # "told them to leave by Friday"
    if group.lemma in words.urging and behind and behind[-1].lower in words.dialogue:
        return False  # "urged both sides to return to the talks Monday"
    if behind and behind[-1].lower in words.outcomes:
        return False  # "agreed Tuesday to look into the crash on Sunday"
    if any(token.lower in table["WEEKDAY"] or token.lower in table["TODAY"] for token in between):
        return True
    if not leads and ((group.perfect and group.lemma in words.intending) or _yields(words, group, verb)):
        return True  # "has agreed to sell it Friday", "agreed to free them Friday"
    if verb not in words.taking and all(_is_apart(token, words) for token in behind[:1]):
        return verb in words.convening or (verb in words.moving and {t.lower for t in behind} <= words.homeward)
    return _at_a_time(behind, words, verb, formal=group.lemma in words.voting)


def _settles(read: Read, group: Group, to: int) -> bool:
    """Whether a verb settles what its infinitive tells, or a word before that does: "issued a summons requiring him to
    appear", "a measure to reopen schools".
    """
    words = read.lexicon
    verbs = words.intending | words.resolving
    between = read.tokens[group.last + 1 : to]
    if group.lemma in verbs or read.tokens[to - 1].lower in words.measures:
        return True
    return any(words.lemma_as(token.lower, "VBG") in verbs for token in between)


def _is_new(read: Read, group: Group, to: int, place: int) -> bool:
    """Whether something new is announced or set, to begin then: "announced a strike to begin at noon Tuesday",
    "announced layoffs to start on 3 March"; not "announced a bid to begin the work on Tuesday".
    """
    words, found = read.lexicon, read.tokens
    if (
        group.lemma not in words.granting | words.fixing | words.lists["decreeing"]
        or group.passive
        or owned(read, place)
    ):
        return False
    begins = words.lemma_as(found[to + 1].lower, "VB") or ""
    behind = [token.lower for token in found[to + 2 : place]]
    if begins in words.taking and behind[:1] and behind[0] in words.lists["held_place"]:
        behind = behind[1:]
    elif begins not in words.starting | words.lists["opening_up"]:
        return False
    if any(not token.word for token in found[group.last + 1 : to]) or group.last + 1 == to:
        return False
    return not behind and not (group.perfect and group.tense == "past")


def _yields(words: Lexicon, group: Group, verb: str) -> bool:
    """Whether somebody commits himself to what is done once, on a day: "agreed to free the men Friday"."""
    return group.lemma in words.committing and not group.passive and verb in words.yielding


def is_act(read: Read, group: Group, led: str) -> bool:
    """Whether what leads an infinitive is done on a day, so that a weekday behind both is its own: "vowed to fight on
    Friday", "told of plans to fight on Friday"; not "planned to fight on Friday", as it is only in somebody's mind.
    """
    words = read.lexicon
    minded = group.lemma in words.minded and led == read.tokens[group.last].lower
    return bool(led) and not (minded or led in words.leaves | words.due)


def asked_for(read: Read, group: Group, place: int) -> Direction | None:
    """Where the day at *place* points in what was asked for: ahead where it is of what people do at a time that is set,
    "demanded that he appear Monday", "asked that Friday's vote be put off"; else as the verb of asking.
    """
    words = read.lexicon
    before = read.last_verb(group.first)
    if before is None or before.tense != "past" or before.perfect:
        return "future"
    verb, found = group.lemma, read.tokens
    bygone = words.bygone - words.closed["complementizer"]
    beside = {token.lower for token in found[place - 1 : place + 1]}
    over = is_of_outcome(read, place) or not bygone.isdisjoint(beside)
    if place < group.first:
        set_by = words.putting_off | words.calling_off | words.convening | words.staged
        near: Direction = "future" if verb in set_by else "nearest"
        return "past" if over else near
    behind = found[group.last + 1 : place]
    if over or not words.bygone.isdisjoint(token.lower for token in behind):
        return "past"
    if found[place].lower in words.fixing_for or (group.passive and verb in words.staged):
        return "future"
    alone = group.passive or all(_is_apart(token, words) for token in behind[:1])
    listed = words.convening | words.starting | words.engaging if group.passive else words.convening
    return "future" if (verb in listed if alone else _at_a_time(behind, words, verb, formal=False)) else "past"


def is_brought_about(read: Read, group: Group) -> bool:
    """Whether "to be done" tells what came of the verb before it: "a leak forced the plant to be shut on Sunday"."""
    words = read.lexicon
    before = read.last_verb(group.first - 2)
    if before is None or before.tense != "past" or before.lemma not in words.causing:
        return False
    return all(token.word for token in read.tokens[before.last + 1 : group.first])


def _to_before(read: Read, last: int, place: int) -> int | None:
    """Where the last "to" of an infinitive stands between the word *last* and a place."""
    words = read.lexicon
    found = read.tokens
    return next(
        (
            at
            for at in range(place - 2, max(last, place - _LONG), -1)
            if found[at].lower in words.to and _verbal(found, at + 1, words)
        ),
        None,
    )


def _is_apart(token: Token, words: Lexicon) -> bool:
    """Whether a word behind a verb is no object of it: "to stay home", "to walk out", "to appear in court"."""
    return token.lower in words.apart or token.lower in words.stays or words.adverb(token)


def _at_a_time(behind: Sequence[Token], words: Lexicon, verb: str, *, formal: bool) -> bool:
    """Whether a verb and its object tell of what is done at a time that is set: "to reopen the border", "to hold
    talks"; not "to open an inquiry", "to hold the firm in contempt".

    What is settled by a *formal* act, as a vote, is often done with it: "voted to publish the letter Monday".
    """
    things = {token.lower for token in behind} | {token.lower.removesuffix(words.plural) for token in behind}
    if not things.isdisjoint(words.inquiries):
        return False
    if verb in words.staged:
        return not things.isdisjoint(words.events)
    if verb in words.taking:
        return not things.isdisjoint(words.taken)  # "to take part", "to take effect"
    if verb in words.lists["blocking"]:
        return not things.isdisjoint(words.lists["blocked"])  # "threatened to block roads"
    called = words.engaging | words.lists["calling_together"]  # "to convene parliament"
    return verb in words.starting or (not formal and verb in called)


def _takes_part(read: Read, verb: str, place: int) -> bool:
    """Whether an infinitive tells of a part in what is arranged for a day: "to skip Sunday's vote", "to back him in
    Sunday's vote"; not "to discuss Sunday's vote".
    """
    words = read.lexicon
    at = place if owned(read, place) else place + 1
    things = [token.lower for token in read.tokens[at + 2 : at + 2 + _TIME]]
    arranged = words.events
    if not any(thing in arranged or thing.removesuffix(words.plural) in arranged for thing in things):
        return False
    inside = read.tokens[at - 1].lower in words.appointing_in
    return inside or verb in words.convening | words.staged | words.engaging


def is_of_outcome(read: Read, place: int) -> bool:
    """Whether the day at *place* has what is over: "decided to let him go after Sunday's defeat"."""
    words = read.lexicon
    at = next((at for at in (place, place + 1) if owned(read, at)), None)
    return at is not None and any(token.lower in words.outcomes for token in read.tokens[at + 2 : at + 2 + _TIME])


def is_awaited(read: Read, group: Group, place: int) -> bool:
    """Whether a present awaits what the time right behind it will be: "it expects December to be weak"; not "to have
    been weak".
    """
    words = read.lexicon
    awaits = group.lemma in words.forecasting | words.planning and group.tense == "present" and not group.perfect
    if words.frame is not None or not awaits or group.last + 1 != place:
        return False
    behind = [token.lower for token in read.tokens[place : place + _TIME + 2]]
    to = next((at for at, word in enumerate(behind[:-1]) if word in words.to), 0)
    return to > 0 and behind[to + 1] not in words.have and bool(_verbal(read.tokens[place:], to + 1, words))


def is_kept_from(read: Read, group: Group, place: int) -> bool:
    """Whether a past keeps something from what was to be: "a judge blocked the law from taking effect on Friday"."""
    words = read.lexicon
    if group.lemma not in words.barring:
        return False
    source, behind = read.language.words["FROM"], range(group.last + 1, min(group.last + 1 + _OBJECT, place - 1))
    at = next((one for one in behind if read.tokens[one].lower in source), None)
    return at is not None and words.lemma_as(read.tokens[at + 1].lower, "VBG") is not None


def is_needed(read: Read, group: Group, place: int) -> bool:
    """Whether a present tells what has yet to be done: "they need to win on Sunday"."""
    words = read.lexicon
    if group.tense != "present" or group.perfect or group.passive or group.lemma not in words.needing:
        return False
    to = group.last + 1
    if to + 1 < place and read.tokens[to].lower in read.language.words["A"]:  # "the deal needs a vote in January"
        return words.bygone.isdisjoint(token.lower for token in read.tokens[to:place])
    return to + 1 < place and read.tokens[to].lower in words.to and _verbal(read.tokens, to + 1, words)


def is_to_do(read: Read, group: Group, place: int) -> bool:
    """Whether a present tells what there is to do before a weekday, or that somebody is to be doing something on one:
    "there is plenty to do before Monday", "he is happy to be pitching Saturday"; not "is proud to have won Saturday".
    """
    words, found, table = read.lexicon, read.tokens, read.language.words
    if group.tense != "present" or group.perfect or owned(read, place) or owned(read, place + 1):
        return False
    if any(other.tense == "past" or other.perfect for other in read.groups) or place >= len(found):
        return False
    to = next((at for at in range(place - 2, max(0, place - _TIME), -1) if found[at].lower in words.to), None)
    if to is None or not (_verbal(found, to + 1, words) or words.do.get(found[to + 1].lower) == "present"):
        return False
    if found[to + 1].lower in words.have:
        return False
    day = place if found[place].lower in table["WEEKDAY"] else place + 1
    if found[day : day + 1] == [] or found[day].lower not in table["WEEKDAY"]:
        return False
    if words.links.get(found[place].lower) == "before":
        return True
    on = place == day or found[place].lower in table["ON"]
    return on and words.be.get(found[to + 1].lower) == "base" and bool(words.lemma_as(found[to + 2].lower, "VBG"))


def _verbal(found: Sequence[Token], place: int, words: Lexicon) -> bool:
    """Whether the word after "to" is a verb: one that the tables know, "be", or any word that a plan leads to."""
    word = found[place].lower
    if words.lemma_as(word, "VB") or word in words.be:
        return True
    before = found[place - 2].lower if place > 1 else ""
    leads = {before, words.lemma_as(before, "VBD", "VBN", "VBZ", "VB") or before}
    closed = words.closed["determiner"] | words.closed["preposition"] | words.closed["possessive"]
    closed |= words.closed["pronoun"]  # "agreed to it on Friday"
    return (
        found[place].text.isalpha()
        and found[place].text.islower()
        and word not in closed
        and not (words.leading.isdisjoint(leads))
    )


def _between(read: Read, focus: Focus, start: int, end: int) -> Sequence[Token]:
    """The words between two places; read anew where a place parts one of the sentence's words."""
    first = read.place_of(start + 1)
    if first and read.tokens[first - 1].end > start:
        first -= 1
    last = read.place_of(end)
    found = read.tokens[first:last]
    if found and (found[0].start < start or found[-1].end > end or found[0].text[0] in "'’"):
        return tokens(focus.text, start, end, focus.words.clitics)
    return found
