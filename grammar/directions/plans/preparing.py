"""What somebody has done, does or needs for what is on a weekday to come: "has made five changes for Sunday's final",
"has withdrawn from Sunday's race", "has called a strike on Thursday", "need a win in Sunday's match".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar.clauses.chain import infinitive
from grammar.clauses.group import Group
from grammar.clauses.leanings import leaning
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token
from grammar.context import Direction
from grammar.directions.focus import Read
from grammar.directions.heads import head_of
from grammar.directions.plans.timetable import is_noun, owned
from grammar.directions.subjects import is_of

_OBJECT: Final = 12
"""So many words at most stand between a verb and the day of what it is done for."""
_SUBJECT: Final = 5
"""So many words at most has the match that is the subject of a verb."""
_AHEAD: Final = 3
"""So many words at most tell that something comes first: "going into", "in the run-up to"."""


def of_preparing(read: Read, place: int) -> Direction | None:
    """Where a weekday points of what somebody prepares, leaves, calls or needs; ``None`` where it is of nothing such.

    >>> from grammar import find
    >>> text = "Hull have made a change for Saturday's derby. The union has called a strike on Thursday."
    >>> [phrase.resolution.value.edtf for phrase in find(text, published="2024-11-13")]
    ['2024-11-16', '2024-11-14']
    """
    words, language = read.lexicon, read.language
    days, found = language.words["WEEKDAY"], read.tokens
    if 2 < place < len(found) - 1 and found[place].lower in language.words["MONTH"]:
        return _of_month(read, place)
    at = place if place < len(found) and found[place].lower in days else place + 1  # behind its signal
    if not 1 < at < len(found) or found[at].lower not in days:
        return None
    on = found[at - 1].lower in language.words["ON"]
    if _is_left_before(read, at):
        return "future"
    if _comes_first(read, at) or _has_chance(read, at) or _hopes_for(read, at):
        return "awaited"
    if _is_readied(read, at) and owned(read, at) and is_of(head_of(read, at)[0], words.called_off, words):
        return "awaited"  # "rehearsals for Tuesday's pageant began"
    verb = read.last_verb(at)
    if verb is None or verb.form != "finite" or at - verb.last > _OBJECT or verb.modality:
        return None
    if owned(read, at):
        return None if on else _of_owned(read, verb, at)
    between = found[verb.last + 1 : at - on]
    if any(token.text in _PARTING or _links(token.lower, words) for token in between):
        return None
    if verb.lemma == "be" and verb.tense == "present" and not (verb.perfect or verb.passive) and between:
        subject = (token.lower for token in found[max(0, verb.first - _SUBJECT) : verb.first])
        if between[0].lower in words.against and any(word in words.fixtures for word in subject):
            return "future"  # "their next match is against Hull on Sunday"
    called = verb.lemma in words.calling and verb.tense == "present" and verb.perfect and bool(between)
    on_more = any(token.lower in words.closed["preposition"] for token in between[1:])  # "for calm over it on Sunday"
    if called and between[0].lower in words.appointing and not on_more:
        return "awaited"  # "has called for national mourning on Friday": what is done has no day beside "has"
    return _of_object(words, verb, between)


def _comes_first(read: Read, at: int) -> bool:
    """Whether a verb tells what is before a day or its match, beside what is so now: "Hull, heading into Saturday's
    match, have won six", "they head into Saturday unbeaten"; not "heading into Saturday's race he led".
    """
    words, found = read.lexicon, read.tokens
    leads = range(max(0, at - _AHEAD), at)
    if not any(found[one].lower in words.lists["nearing"] for one in leads):
        return False
    told = [group for group in read.groups if group.form == "finite"]
    if any(one.tense != "present" for one in told):
        return False
    if not owned(read, at):
        return words.lemma_as(found[at - 2].lower, "VBG", "VB") in words.lists["heading"]
    verb = next((one for one in read.groups if one.form == "participle" and one.first in leads), None)
    return verb is not None and bool(told) and is_of(head_of(read, at)[0], words.fixtures, words)


def _is_left_before(read: Read, at: int) -> bool:
    """Whether so much time is left before the event of a day: "they have six days left before Monday's election"."""
    words, found = read.lexicon, read.tokens
    led = at > 1 and words.links.get(found[at - 1].lower) == "before" and owned(read, at)
    if not led or not is_of(head_of(read, at)[0], words.events, words):
        return False
    told = [group for group in read.groups if group.form == "finite" and group.first < at]
    units = any(token.lower in read.language.words["UNITS"] for token in found[max(0, at - _OBJECT) : at])
    left = any(token.lower in words.lists["left_of_time"] for token in found[max(0, at - _OBJECT) : at])
    return units and left and any(group.tense == "present" for group in told)


def _has_chance(read: Read, at: int) -> bool:
    """Whether somebody has a chance or a plan to do something then: "has a chance of playing in Sunday's match", "had
    no plans to be there on Thursday"; not "had a chance", "has a chance to avenge Sunday's defeat".
    """
    words, found, lists = read.lexicon, read.tokens, read.lexicon.lists
    known = (*lists["chances"], *lists["intents"])
    chance = next((one for one in range(at - 2, max(0, at - _OBJECT), -1) if found[one].lower in known), 0)
    verb = read.last_verb(chance) if chance else None
    if verb is None or chance - verb.last > _AHEAD or verb.lemma not in lists["having"] or verb.modality:
        return False
    past, one = verb.tense == "past", found[chance - 1].lower in words.closed["indefinite"]
    if past and (verb.perfect or one or found[chance].lower not in lists["intents"]):
        return False  # "they had a plan to rob it on Friday"
    of, does = found[chance + 1].lower, found[chance + 2].lower
    doing = of in words.closed["genitive"] and (
        words.lemma_as(does, "VBG") or does in read.language.clauses["be"]["ing"]
    )
    if not (doing or (of in words.to and (words.lemma_as(does, "VB") or does in words.be))):
        return False
    things = [token.lower for token in found[chance + 3 : at]]
    if owned(read, at):
        inside = things[-1:] != [] and (things[-1] in words.appointing_in or things[-1] in words.appointing)
        return inside and is_of(head_of(read, at)[0], words.fixtures, words)
    told = any(chance < group.first < at and group.form == "finite" and group.tense == "past" for group in read.groups)
    return not told and not any(is_of(thing, words.outcomes | words.over, words) for thing in things)


def _hopes_for(read: Read, at: int) -> bool:
    """ "The club hopes for a win on Sunday", "hopes for a win in Sunday's match"; not "for a change after Sunday's
    loss", "its hopes for a win ended Sunday".
    """
    words, found, lists = read.lexicon, read.tokens, read.lexicon.lists
    known = (*lists["hopeful"], *lists["hoping"])
    hope = next((one for one in range(at - 3, max(0, at - _OBJECT), -1) if found[one].lower in known), 0)
    if not hope or found[hope + 1].lower not in words.appointing or found[hope - 1].lower in words.to:
        return False
    if found[hope + 2].lower not in words.closed["indefinite"] or any(
        group.form == "finite" and (group.tense != "present" or group.perfect) for group in read.groups
    ):
        return False
    things = found[hope + 3 : at]
    mine = found[hope - 1].lower in words.closed["possessive"] or found[hope - 1].text in read.language.words["POSS"]
    if mine or any(hope < group.first < at for group in read.groups):
        return False
    if any(not token.word or token.lower in lists["behind_it"] for token in things):
        return False
    if owned(read, at):
        inside = things[-1:] != [] and things[-1].lower in words.appointing_in
        return inside and is_of(head_of(read, at)[0], words.fixtures, words)
    return words.bygone.isdisjoint(token.lower for token in things)


def leans_back(read: Read, group: Group, at: int) -> bool:
    """Whether what leans to what is to come is of what has been: "is unable to explain the outage on Friday", "is keen
    to forget Friday's match", "is under pressure to resign after a vote on Friday".
    """
    words = read.lexicon
    found = read.tokens
    looking = words.lemma_as(found[group.first].lower, "VBZ", "VB") in words.looking
    if at < group.last or not (looking or leaning(found, group.first + 1, words)):
        return False
    if group.lemma in words.narrating | words.redoing:
        return True
    things = [token.lower for token in found[group.last + 1 : at + 2]]
    over = not (words.bygone - words.against - words.closed["genitive"]).isdisjoint(things)
    owner = next((one for one in (at, at + 1) if one < len(found) and owned(read, one)), None)
    named = [token.lower for token in found[owner + 2 : owner + 2 + _AHEAD]] if owner is not None else things[-3:]
    return over or any(is_of(thing, words.over, words) for thing in named)


def _links(word: str, words: Lexicon) -> bool:
    """Whether a word begins a clause of its own, or may; not "before", which may lead to an event."""
    return word in words.linking and words.links.get(word) != "before"


_PARTING: Final = frozenset(',;:()“”"–—')
"""Signs that part what is done from what it is done for."""


def _of_owned(read: Read, verb: Group, at: int) -> Direction | None:
    """Where a day points that owns an event: "for Sunday's final", "to reach Sunday's final"."""
    words = read.lexicon
    found, planned = read.tokens, words.lists
    head, _ = head_of(read, at)
    fixture = is_of(head, words.fixtures, words)
    if is_of(head, words.outcomes, words) or not (fixture or is_of(head, words.gatherings, words)):
        return None
    before, two = found[at - 1].lower, found[at - 2].lower
    simple = verb.tense == "past" and not verb.perfect
    judged = verb.lemma in words.closed["accusing"] or verb.lemma in planned["judging"] or head in planned["judged"]
    if before in words.appointing and judged:
        return "past"  # "was praised for Sunday's performance"
    if simple and before in words.appointing and verb.lemma in words.failing and two in words.closed["particle"]:
        return "past"  # "failed to show up for Wednesday's hearing"
    if before in words.appointing and two not in words.notes["kept"]:
        thronged = simple and verb.lemma in planned["thronging"]  # "thousands gathered for Sunday's funeral"
        return "nearest" if thronged else "awaited" if fixture or not simple else None
    if verb.lemma in planned["withdrawing"] and fixture and before in words.closed["genitive"] | planned["apart_from"]:
        return "awaited"  # "has withdrawn from Sunday's race", "pulled out of Sunday's race"
    if before in words.closed["genitive"] and two in planned["refusals"]:
        return "awaited"  # "called for a boycott of Sunday's election"
    stops = verb.lemma in words.annulling | words.calling_off | words.barring | words.imposing
    if stops and verb.perfect and verb.tense != "past" and not verb.passive and verb.last + 1 == at:
        return "awaited"  # "have banned Sunday's march"
    base = words.lemma_as(before, "VB")
    if base is not None and two in words.to:
        if base in words.advancing:
            return "awaited" if fixture else None  # "beat him on Tuesday to reach Sunday's final"
        settles = verb.lemma in words.leading | words.resolving
        return "awaited" if settles and base in words.undoing | words.barring else None
    if verb.tense != "present":
        return None
    inside = before in words.appointing_in
    if verb.progressive and verb.last == at - 1 - inside and verb.lemma in planned["entering"]:
        return "awaited"  # "is boycotting Sunday's election"
    lacks = verb.lemma in words.needing or (verb.progressive and verb.lemma in planned["longing"])
    if lacks and (inside or before in words.appointing):
        return "future"  # "need a win in Sunday's match"
    leads = (found[one].lower for one in range(max(verb.last, at - _AHEAD), at))
    first = words.links.get(before) == "before" or words.link_at(found, at - 2) == ("before", 2)
    if not judged and (first or any(word in planned["nearing"] for word in leads)):
        return "awaited"  # "have won three in a row going into Sunday's match"
    return None


def _of_month(read: Read, at: int) -> Direction | None:
    """Where a month points whose event is yet to come: "ahead of the November election they raise money"; or was when
    something was done for it: "registration for the April marathon closed", "withdrew from the November election".
    """
    words = read.lexicon
    found, event = read.tokens, read.tokens[at + 1].lower
    if found[at - 1].lower not in words.articles or not is_of(event, words.events, words):
        return None
    first = words.links.get(found[at - 2].lower) == "before" or words.link_at(found, at - 3) == ("before", 2)
    verb = read.last_verb(at)
    gears = verb is not None and verb.lemma in words.awaiting and found[at - 2].lower in words.appointing
    first = first or gears or found[at - 2].lower in words.lists["nearing"]
    told = [group for group in read.groups if group.form == "finite"]
    if first and bool(told) and all(group.tense != "past" or group.perfect for group in told):
        return "due"
    leads = found[at - 2].lower
    readied = _is_readied(read, at - 1)
    left = verb is not None and verb.lemma in words.lists["withdrawing"] | words.barring
    left = left and leads in words.closed["genitive"] | words.lists["apart_from"]
    return "nearest" if first or readied or left else None


def _is_readied(read: Read, at: int) -> bool:
    """Whether what stands at a place is that for which something is done or told beforehand: "tickets for the gala"."""
    words, found = read.lexicon, read.tokens
    if at < len(("tickets", "for")) or found[at - 2].lower not in words.lists["done_beforehand"]:
        return False
    leads = found[at - 1].lower
    return leads in words.appointing or leads in words.closed["genitive"]


def _of_object(words: Lexicon, verb: Group, between: Sequence[Token]) -> Direction | None:
    """Where "on Sunday" points behind what a verb fixes, calls off, needs or is done for."""
    planned, lower = words.lists, [token.lower for token in between]
    if lower and lower[0] in words.appointing_in | words.closed["particle"]:
        between, lower = between[1:], lower[1:]  # "have priced in a cut", "have called off a strike"
    if (
        not lower
        or lower[0] in words.bygone - words.closed["genitive"]
        or lower[-1] in words.outcomes - words.passing_by
    ):
        return None
    simple = verb.tense == "past" and not verb.perfect
    head = _head_of(between, words)
    many = lower[0].isdigit() or lower[0] in words.closed["numeral"]
    new = many or lower[0] in words.closed["indefinite"] or (head == lower[0] and head.endswith(words.plural))
    if not simple and verb.tense != "past" and verb.perfect and not verb.passive and new:
        fixes = verb.lemma in words.fixing | words.granting | words.annulling
        if verb.lemma in planned["pledging"] and head not in words.outcomes | words.reports | words.reached:
            return "awaited"  # "has promised a statement on Thursday"
        if fixes and is_of(head, words.called_off, words):
            return "awaited"  # "has called a strike on Thursday", "has banned a rally on Thursday"
    judged = verb.lemma in words.closed["accusing"] or verb.lemma in planned["judging"]
    for at, word in enumerate(lower[:-1]):
        if not (simple or judged) and words.link_at(between, at)[0] == "before":
            head = _head_of(between[at + words.link_at(between, at)[1] :], words)
            return "awaited" if is_of(head, words.events | words.reports, words) else None  # "ahead of its results on"
        if word in words.appointing and lower[at + 1] in words.owning:
            ahead = is_of(_head_of(between[at + 1 :], words), words.fixtures if simple else words.events, words)
            judged = judged or lower[at - 1] in words.notes["kept"]  # "blame for the match on Sunday"
            readied = not simple or verb.lemma in words.selecting | planned["readying"]
            return "awaited" if ahead and readied and not judged else None  # "made a change for the match on Sunday"
        if at and lower[at - 1] in words.adjoined and not simple and infinitive(between, at, words):
            return "awaited" if verb.perfect else "future"  # "is among those due to speak on Thursday"
        if word in words.to and words.lemma_as(lower[at + 1], "VB") in planned["earning"] | words.advancing:
            begin = at + 2 + (lower[at + 2] in words.closed["particle"] if at + 2 < len(lower) else 0)
            earned = begin < len(lower) and lower[begin] in words.closed["indefinite"]
            if earned and is_of(_head_of(between[begin:], words), words.fixtures, words):
                return "awaited"  # "beat him to set up a final against her on Sunday"
    present = verb.tense == "present" and not verb.perfect and words.over.isdisjoint(lower)
    if present and verb.lemma in words.needing and lower[0] not in words.to:
        return "future" if words.bygone.isdisjoint(lower) else None  # "need three points on Saturday"
    if present and new and not many and verb.lemma in words.foreseeing and not verb.passive:
        return "awaited"  # "traders see a cut on Thursday"
    if verb.tense == "present" and verb.lemma in planned["expecting"] and not verb.passive and len(lower) > 1:
        return "awaited" if words.bygone.isdisjoint(lower[1:]) and lower[-1] not in words.outcomes else None
    return None


def _head_of(between: Sequence[Token], words: Lexicon) -> str:
    """The noun of an object: the last word before its first preposition, "an emergency meeting of the council"."""
    head = ""
    for token in between:
        if token.lower in words.closed["preposition"]:
            return head
        head = token.lower if is_noun(words, token.lower) else head
    return head
