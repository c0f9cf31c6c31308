"""Where the day of a thing points that a noun right before it names: "ahead of a vote on Friday"."""

from __future__ import annotations

from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.context import Direction
from grammar.directions.focus import Read
from grammar.directions.heads import day_words
from grammar.directions.plans.timetable import owned

_WARNED: Final = 4
"""So many words behind "warned" at most stands "of"; as many behind an article, or behind "with", an event."""
_SLATED: Final = 12
"""So many words at most before a date stands "planned", whose event is among the next few."""
_NAMED: Final = 3
_TOPIC: Final = 8
"""So many words at most stand from what an event is about to its day: "a vote on the final text of the bill Friday"."""
_ASIDE: Final = 6
"""So many words at most stand between an event, or its article, and its day."""


def before_event(read: Read, place: int) -> Direction | None:
    """Where a weekday points that dates what is waited for: "is held until a hearing Friday", "met ahead of a vote on
    Friday", "with a Friday deadline near", "flights are off starting Friday"; ``None`` where it dates nothing such.
    """
    words, language = read.lexicon, read.language
    found, days = read.tokens, language.words["WEEKDAY"]
    asked = _is_invited(read, place) or _is_secured(read, place)
    if asked is not None:
        return asked
    if _is_begun(read, place):
        return "nearest"
    if _is_prepared(read, place):
        return "due"
    if _is_slated(read, place) or _is_awaited(read, place):
        return "nearest"
    if _is_from_hour(read, place):
        return "awaited"
    reach = _ASIDE if found[place : place + 1] and found[place].lower in language.words["FROM"] else 2
    if place < 1 or not any(token.lower in days for token in found[place : place + reach]):
        return None
    signal = place if found[place].lower not in days else place - 1
    before, verb = found[signal].lower, read.last_verb(signal)
    settles = verb is not None and (verb.tense == "past") != verb.perfect and not owned(read, signal + 1)
    if before in words.onward:
        counted = any(token.lower in language.words["UNITS"] for token in found[max(0, signal - _ASIDE) : signal])
        told = signal < 1 or found[signal - 1].lower in words.be
        told = told or (
            verb is not None and verb.lemma in words.lists["unfolding_then"]
        )  # "how it unfolded, beginning"
        over = counted or told or owned(read, signal + 1)  # "it fell for two days starting Friday"
        return None if over else "awaited"
    if verb is not None and settles and before in language.words["FROM"] and signal > verb.last + 1:
        told = verb.lemma in words.fixing | words.granting | words.imposing | words.calling_off | words.directing
        return "awaited" if told else None  # "agreed to a truce from Friday"
    if (
        verb is not None
        and settles
        and not verb.negated
        and before in words.fixing_for
        and verb.lemma in words.calling_off
    ):
        return "awaited"  # "cancelled all flights for Thursday"
    if verb is not None and settles and before in words.appointing and verb.lemma in words.selecting:
        return "future"  # "he was ruled out for Sunday"
    if verb is not None and settles and _is_foretold(read, verb, place):
        return "future"
    before = found[place - 1].lower
    named = found[place + 1].lower if place + 1 < len(found) else ""
    if found[place].lower in days and before in language.words["A"]:
        if named not in words.fixed:
            return _leads_to(read, place - 1) if named in words.held else None
        beside = (group for group in read.groups if abs(group.last - place) <= _ASIDE)
        return None if any(group.lemma in words.passing for group in beside) else "awaited"
    if owned(read, place + 1):
        return None  # "until a hearing on Monday's crash"
    if not _is_event(before, words):
        return _of_topic(read, verb, place)
    if verb is not None and is_with(read, verb, place):
        over = verb.tense == "past" or verb.perfect
        return "coming" if over else "future"  # "the semi-final is tonight, with the final on Friday"
    ahead = next(
        (at for at in range(max(0, place - _ASIDE), place - 2) if words.link_at(found, at) == ("before", 2)), 0
    )
    if settles and ahead and verb is not None and any(token.lower in days for token in found[verb.last + 1 : ahead]):
        return "awaited"  # "fell Wednesday ahead of the vote Friday"; not "left ahead of the vote on Monday"
    article = next((at for at in range(place - 2, max(0, place - _ASIDE), -1) if found[at].lower in words.articles), 0)
    if verb is not None and settles and _is_of_event(read, verb, article or place - 1, place):
        return "awaited"
    return _leads_to(read, article) if article else None


def _is_event(word: str, words: Lexicon) -> bool:
    return word in words.dated or word.removesuffix(words.plural) in words.dated


def _of_topic(read: Read, verb: Group | None, place: int) -> Direction | None:
    """The same where what the event is about stands before the day: "ahead of the vote on the budget on Friday",
    "cleared the way for a vote on the budget Friday".
    """
    words, found = read.lexicon, read.tokens
    about = words.about - words.closed["genitive"]
    for at in range(place - 2, max(0 if verb is None else verb.last, place - _TOPIC), -1):
        if not found[at].word or found[at].lower in read.language.words["WEEKDAY"]:
            return None
        if found[at].lower in about and _is_event(found[at - 1].lower, words):
            leads = range(at - 2, max(0, at - _NAMED - 1), -1)
            article = next((one for one in leads if found[one].lower in words.articles), 0)
            if article < 2:
                return None
            on = found[place].lower in read.language.words["ON"]  # not "fell ahead of the vote on the budget Friday"
            ahead = on and words.link_at(found, article - 2) == ("before", 2)
            return "awaited" if ahead else _leads_to(read, article)
    return None


def _is_from_hour(read: Read, place: int) -> bool:
    """Whether a time of day and its weekday tell from when what was settled holds: "agreed to a truce starting at
    midnight Thursday"; not "fought for hours starting at midnight Thursday", "a truce starting at noon Thursday fell".
    """
    words, found, table = read.lexicon, read.tokens, read.language.words
    if place >= len(found):
        return False
    at = place - (found[place].lower not in table["AT"])  # "at" may be no part of it
    while at > 1 and found[at].lower in table["AT"]:
        at -= 1
    if at < _NAMED or at == place or found[at].lower not in words.onward:
        return False
    if not any(token.lower in table["WEEKDAY"] for token in found[at + 1 : at + 2 + _ASIDE]):
        return False
    verb = next((one for one in reversed(read.groups) if one.last < at - 1), None)
    if (
        verb is None
        or (verb.tense == "past") == verb.perfect
        or verb.passive
        or any(one.form == "finite" and one.first > at for one in read.groups)
    ):
        return False
    told = words.fixing | words.granting | words.imposing | words.calling_off | words.directing | words.declaring
    object_ = [token.lower for token in found[verb.last + 1 : at]]
    if object_[-1:] == [","]:
        object_ = object_[:-1]
    held = object_[-1:] != [] and object_[-1] not in words.outcomes
    return verb.lemma in told and held


def _is_prepared(read: Read, place: int) -> bool:
    """Whether a month is of what people prepare: "preparations for the summit in May"."""
    words, found = read.lexicon, read.tokens
    if place < 4 or found[place].lower not in read.language.words["IN"]:
        return False
    event = found[place - 1].lower
    if event not in words.dated and event.removesuffix(words.plural) not in words.dated:
        return False
    for at in range(place - 2, max(1, place - _ASIDE), -1):
        if found[at].lower in words.articles:
            return found[at - 1].lower in words.appointing and found[at - 2].lower in words.advance
    return False


def _is_slated(read: Read, place: int) -> bool:
    """Whether a month or a date is of what is told to be ahead: "discussed the planned visit of the king in May"."""
    words, found = read.lexicon, read.tokens
    signals = (*read.language.words["IN"], *read.language.words["ON"])
    if place < 3 or place + 1 >= len(found) or found[place].lower not in signals:
        return False
    if not day_words(read, read.language, place + 1) or found[place + 1].lower in read.language.words["WEEKDAY"]:
        return False
    verb = read.last_verb(place)
    begin = max(0 if verb is None else verb.last + 1, place - _SLATED)
    for at in range(begin, place - 1):
        if found[at].lower in words.lists["yet_to_be"]:
            return any(token.lower in words.called_off for token in found[at + 1 : min(place, at + 1 + _NAMED)])
    return False


def _is_awaited(read: Read, place: int) -> bool:
    """Whether a date or season is of an event for which people got ready, or on which they agreed: "prepared for a
    hearing on Feb. 21", "voted Monday for an election in the spring"; not "lost an election in the spring".
    """
    words, found, language = read.lexicon, read.tokens, read.language
    signals = (*language.words["IN"], *language.words["ON"])
    if words.frame is not None or place < _NAMED or place + 1 >= len(found) or found[place].lower not in signals:
        return False
    event, behind = found[place - 1].lower, found[place + 1].lower
    one = event.removesuffix(words.plural)
    if not any(event in events or one in events for events in (words.dated, words.called_off, words.occasions)):
        return False
    season = any(token.lower in language.words["SEASON"] for token in found[place + 1 : place + _NAMED])
    dated = day_words(read, language, place + 1) and behind not in language.words["WEEKDAY"]
    article = next((at for at in range(place - 2, max(0, place - _ASIDE), -1) if found[at].lower in words.articles), 0)
    if not (season or dated) or article < 2:
        return False
    verb, leads = read.last_verb(article), found[article - 1].lower
    if verb is None or verb.tense != "past" or not (leads in words.fixing_for or leads in language.words["ON"]):
        return False
    between = [token.lower for token in found[verb.last + 1 : article - 1]]
    if between and (between[-1] in words.lists["hopeful"] and len(between) < _NAMED):
        return True  # "got ready for a trial on", "pinned its hopes on a trial on"
    days = language.words["WEEKDAY"]
    told = words.lists["getting_ready" if leads in words.fixing_for else "agreeing_on"]  # not "voted on an election in"
    return verb.lemma in told and all(word in days or word in language.words["ON"] for word in between)


def _is_begun(read: Read, place: int) -> bool:
    """Whether a day or month is that from which something is to hold: "announced a rise of 3% from Sept. 15"."""
    words, language = read.lexicon, read.language
    found = read.tokens
    if not 0 < place < len(found) - 1 or found[place].lower not in language.words["FROM"]:
        return False
    if not day_words(read, language, place + 1) or found[place + 1].lower in language.words["WEEKDAY"]:
        return False
    verb = read.last_verb(place)
    told = words.granting | words.imposing | words.calling_off | words.directing
    if verb is None or place <= verb.last + 1 or found[verb.last + 1].lower in words.fixing_for:
        return False  # "asked for records from September"
    return (verb.tense == "past") != verb.perfect and verb.lemma in told


def _is_invited(read: Read, place: int) -> Direction | None:
    """Where a date points of what somebody is asked to, "were invited to a ceremony on 12 June", or of what something
    was put off for, "was adjourned for a hearing on 12 June"; ``None`` where it is of nothing such.
    """
    words, language = read.lexicon, read.language
    found, verb = read.tokens, read.last_verb(place)
    if verb is None or verb.lemma not in words.inviting | words.putting_off:
        return None
    if found[place].lower not in language.words["ON"] or not day_words(read, language, place + 1):
        return None
    at = place - 1
    while at > verb.last and not found[at].text[:1].islower():
        at -= 1  # "to a ceremony in Leeds, Maine, on March 12"
    if at < place - 1 and found[at].lower in words.appointing_in:
        at -= 1
    event, leads = found[at].lower, words.closed["ending"]
    if verb.lemma in words.inviting:
        asked = event in words.held or _is_thing_to_go_to(read, verb.last, at)
    else:
        asked, leads = event in words.called_off, words.fixing_for
    if not asked or not any(token.lower in leads for token in found[verb.last + 1 : place - 1]):
        return None
    weekday = found[place + 1].lower in language.words["WEEKDAY"] and verb.lemma in words.putting_off
    return "awaited" if weekday else "nearest"


def _is_thing_to_go_to(read: Read, start: int, end: int) -> bool:
    """Whether "to" and an article lead to what people are asked to: "invited them to a hog roast"."""
    words, found = read.lexicon, read.tokens
    ending = words.closed["ending"]
    return any(found[at].lower in ending and found[at + 1].lower in words.articles for at in range(start + 1, end - 1))


def _is_secured(read: Read, place: int) -> Direction | None:
    """Where a date points of what people secure or settle beforehand: "tickets for the final on 15 December sold out",
    "gave notice of a strike on 15 December", "announced a strike in December", "has ruled out a vote in December"; of
    all but the first no weekday does.
    """
    words, language = read.lexicon, read.language
    found = read.tokens
    at = place - 1 - (place > 0 and found[place - 1].text == ",")
    if at < 2 or found[at].lower.removesuffix(words.plural) not in words.called_off:
        return None
    inside = found[place].lower in language.words["IN"]
    if not (inside or found[place].lower in language.words["ON"]) or not day_words(read, language, place + 1):
        return None
    article = next((one for one in range(at - 1, max(0, at - _ASIDE), -1) if found[one].lower in words.articles), 0)
    if article < 2:
        return None
    weekday, leads = found[place + 1].lower in language.words["WEEKDAY"], found[article - 1].lower
    if leads in words.fixing_for and found[article - 2].lower in words.advance:
        return None if inside else "awaited" if weekday else "nearest"
    if leads in words.closed["genitive"] and found[article - 2].lower in language.clauses["planned"]["dreads"]:
        return "awaited" if weekday else "nearest"  # "fears of a strike on Friday"
    plans, verb = words.plans | words.leaves, read.last_verb(article)
    noun = (token.lower in plans for token in found[max(0, article - _WARNED) : article - 1])
    if leads in words.fixing_for | words.closed["genitive"] | words.closed["ending"] and any(noun):
        return None if weekday else "nearest"
    settles = words.fixing | words.granting | words.directing | words.calling_off | words.lists["settling"]
    onward = leads in words.closed["ending"]  # "agreed to a summit"
    onward = onward or leads in words.fixing_for | words.closed["particle"] | words.lists["settling_on"]
    if weekday or verb is None or verb.last != article - 1 - onward:
        return None
    return "nearest" if verb.lemma in settles else None


def is_with(read: Read, verb: Group, place: int) -> bool:
    """Whether an event before a place is told with what a verb tells: "is tonight, with the final on Friday"."""
    language = read.language
    begin = max(verb.last + 1, place - _WARNED)
    return any(token.lower in language.words["island"]["accompanying"] for token in read.tokens[begin : place - 1])


def _is_foretold(read: Read, verb: Group, place: int) -> bool:
    """Whether a weekday is of what somebody warned of, whose words tell weather, or that had a day of its own: "warned
    of freezing rain Friday", "warned Tuesday of delays Friday".
    """
    words, language = read.lexicon, read.language
    found, of = read.tokens, words.closed["genitive"]
    at = next((one for one in range(verb.last + 1, min(verb.last + _WARNED, place)) if found[one].lower in of), 0)
    if not at or at + 1 >= place or verb.lemma not in words.warning:
        return False
    things = [token.lower for token in found[at + 1 : place]]
    if not words.bygone.isdisjoint(things) or things[-1].removesuffix(words.plural) in words.outcomes:
        return False
    dated = any(token.lower in language.words["WEEKDAY"] for token in found[verb.last + 1 : at])
    return dated or not words.notes.get("weather", frozenset()).isdisjoint(things)


def _is_of_event(read: Read, verb: Group, start: int, place: int) -> bool:
    """Whether the weekday of an event, whose words begin at *start*, is not that of the verb before both: it has one of
    its own, "flew to Oslo on Sunday for a vote on Friday", or it calls for what is to be, "called for protests Friday".
    """
    words, language = read.lexicon, read.language
    found, days = read.tokens, language.words["WEEKDAY"]
    before, event = found[start - 1].lower, found[place - 1].lower
    if verb.lemma in words.fixing and before in words.fixing_for and verb.last == start - 2:
        return event in words.occasions or event.removesuffix(words.plural) in words.occasions
    between = found[verb.last + 1 : start]
    leads = before in words.fixing_for or (
        start - 2 > verb.last
        and found[start - 2].lower in words.closed["ending"]
        and words.lemma_as(before, "VB") in words.fixing | words.awaiting
    )
    return leads and any(token.lower in days for token in between)


def _leads_to(read: Read, article: int) -> Direction | None:
    """Where what stands before an event points from its article on: "until a vote", "ahead of a vote"."""
    words = read.lexicon
    if words.link_at(read.tokens, article - 1) == ("until", 1) or read.tokens[article - 1].lower in words.pending:
        return "future"
    if article > 1 and words.link_at(read.tokens, article - 2) == ("before", 2):
        return "awaited" if read.tokens[article].lower in words.closed["indefinite"] else None
    if _clears_way(read, article):
        return "awaited"
    two = [token.lower for token in read.tokens[max(0, article - 2) : article]]
    if len(two) > 1 and (two[1] in words.fixing_for or two[1] in words.closed["genitive"]):
        told = words.leaves if two[1] in words.closed["genitive"] else words.plans
        return "awaited" if two[0] in told else None  # "plans for a vote on Friday", "notice of a strike on Friday"
    return None


def _clears_way(read: Read, article: int) -> bool:
    """Whether something leads up to an event, with its article at that place: "cleared the way for a vote"."""
    words, found = read.lexicon, read.tokens
    if article <= _NAMED or found[article - 1].lower not in words.fixing_for:
        return False
    if found[article - 2].lower not in words.lists["ways"] or found[article - 3].lower not in words.articles:
        return False
    return words.lemma_as(found[article - 4].lower, "VB", "VBD", "VBN", "VBZ", "VBG") in words.lists["clearing"]
