"""Pasts of what was yet to come, or never came: "said she was leaving in May", "due on Friday", "could not be reached".

See R. Huddleston and G. Pullum, The Cambridge Grammar of the English Language (2002), 3.6.2 (backshift).
"""

from __future__ import annotations

from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.context import Direction
from grammar.directions.asked import Asked, Verdict
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import owned

_LONG: Final = 24
"""So many words at most before a verb, the day of another one is looked for."""
_DATE: Final = 4
"""So many words at most has a date."""


def went_on(group: Group, words: Lexicon) -> bool:
    """Whether a past tells what went on, with a verb that may tell what was arranged: "was leaving"."""
    return group.progressive and group.tense == "past" and group.lemma in words.travelling and not group.passive


def is_leaving(read: Read, group: Group, place: int, *, weekday: bool) -> bool:
    """Whether a past tells what was arranged, as its present does: "she said she was retiring in May".

    On a weekday only what somebody arranges for himself ("he said he was opening a shop on Friday"), and nothing where
    something past comes upon it ("... and saw a fox") or another time is compared ("more were leaving than in May").
    """
    words, found = read.lexicon, read.tokens
    if not went_on(group, words):
        return False
    if any(other.first > place and other.tense == "past" and other.form == "finite" for other in read.groups):
        return False
    if found[place - 1].lower in words.closed["comparing"]:
        return False
    himself = group.first > 0 and found[group.first - 1].lower in words.closed["subject_pronoun"]
    return not weekday or group.lemma in words.retiring or (himself and group.lemma in words.departing)


def could_not(read: Read, group: Group, start: int, place: int) -> bool:
    """Whether a past tells what nobody was able to do: "he could not be reached on Friday", "no deal could be reached";
    not "it could not open until Friday", "no buses could mean chaos on Friday".
    """
    words, found = read.lexicon, read.tokens
    if found[group.first].lower not in words.closed["ability"] or not _on_its_day(read, group, place):
        return False
    if group.passive:
        return group.negated or _denied(read, max(read.place_of(start), group.first - _LONG), group.first)
    return group.negated and group.lemma != "be"  # not "the stakes could not be higher on Sunday"


def could_tell(read: Read, group: Group) -> bool:
    """Whether a past tells what somebody perceived: "by Friday we could tell that she was worn out"; not "by Friday we
    could see six inches of snow".
    """
    words, found, behind = read.lexicon, read.tokens, group.last + 1
    if found[group.first].lower not in words.closed["ability"] or group.perfect or group.passive:
        return False
    if group.lemma not in words.lists["sensing"] or not found[behind : behind + 1]:
        return False
    if found[behind].lower not in words.closed["complementizer"] | words.closed["subject_pronoun"]:
        return False
    content = next((other for other in read.groups if other.first > behind and other.form == "finite"), None)
    return content is not None and (content.modality == "would" or (content.tense == "past" and not content.modality))


def would_not_say(read: Read, group: Group, start: int, place: int) -> bool:
    """Whether somebody refused to tell: "she would not comment Friday", "would neither confirm nor deny Friday"."""
    words = read.lexicon
    if group.perfect or group.lemma not in words.telling | words.keeping or not _on_its_day(read, group, place):
        return False
    if any(
        token.lower in words.closed["conditional"] for token in read.tokens[max(0, group.first - _LONG) : group.first]
    ):
        return False  # "if they lost, he would not answer questions on Saturday"
    return group.negated or _denied(read, max(read.place_of(start), group.first - _DATE), group.last + 1)


def would_not_tell_of(read: Read, group: Group, place: int) -> bool:
    """Whether somebody refused to tell of what a day has, which may be just over: "would not discuss Tuesday's vote",
    "could not comment on Tuesday's events"; not "would not comment before Tuesday's vote".
    """
    words = read.lexicon
    if group.perfect or not group.negated or group.lemma not in words.keeping:
        return False
    on = place < len(read.tokens) and read.tokens[place].lower in words.telling_of
    on = on or (group.last + 1 < place and read.tokens[place - 1].lower in words.telling_of)
    day = next((at for at in (place, place + 1) if owned(read, at)), None)
    return day is not None and day - group.last <= 1 + on


def _denied(read: Read, begin: int, end: int) -> bool:
    """Whether a word that denies stands between two places: "no deal"."""
    return any(token.lower in read.lexicon.closed["negative_determiner"] for token in read.tokens[begin:end])


def _on_its_day(read: Read, group: Group, place: int) -> bool:
    """Whether the day at *place* is that of a verb before it, and no limit, nor of something told behind the verb.

    Not of "agree on Friday's agenda", "say when the trial on Monday would end", "name his side for a game on Saturday".
    """
    words, found = read.lexicon, read.tokens
    if words.links.get(found[place].lower) or read.language.words["PREP"].get(found[place].lower) == "by":
        return False
    if owned(read, place) or owned(read, place + 1) or words.link_at(found, place - 2) == ("before", 2):
        return False
    between = [token.lower for token in found[group.last + 1 : place]]
    if any(word in words.linking or words.links.get(word) for word in between):
        return False
    if not between or between[-1] not in words.events or between[0] in words.telling_of:
        return True
    return words.closed["preposition"].isdisjoint(between)  # "could not attend the funeral on Tuesday"


def was_due(read: Read, place: int) -> bool:
    """Whether a phrase tells when something was due at first: "the bridge, first due in January, will open in May"."""
    if place < 2 or read.tokens[place - 1].lower not in read.lexicon.due:
        return False
    return read.tokens[place - 2].lower in read.lexicon.closed["at_first"]


def was_likely(read: Read, place: int) -> Direction | None:
    """Where a day points on which something was thought to come: "said a deal was likely by Friday", "rain was not
    likely on Friday"; ``None`` where nothing was.
    """
    words, found = read.lexicon, read.tokens
    if not 2 <= place < len(found) or found[place - 1].lower not in words.open:
        return None
    verb = read.last_verb(place)
    if verb is None or verb.lemma != "be" or verb.tense != "past" or verb.perfect or verb.last < place - 3:
        return None
    saying = read.last_verb(verb.first)
    limit = found[place].lower in words.fixing_for or words.links.get(found[place].lower) == "before"
    return "awaited" if limit or (saying is not None and saying.lemma in words.saying) else "nearest"


def was_to_be(read: Read, group: Group, role: str, place: int) -> Direction:
    """Where a day points on which something was to be: a weekday lies ahead, "a hearing was set for Monday", unless
    words tell that it came otherwise: "talks were to open Monday but did not", "had been due Monday".
    """
    words, found = read.lexicon, read.tokens
    weekday = any(token.lower in read.language.words["WEEKDAY"] for token in found[place : place + _DATE])
    verb = found[group.first : group.last + 1]
    doubted = any(token.lower in words.thwarted for token in verb) or group.perfect or group.negated
    doubted = doubted or read.tokens[group.last].lower in words.have  # "was to have left"
    doubted = doubted or (group.first > 0 and found[group.first - 1].lower in words.aims)  # "his job was to stop it"
    if weekday and any(token.lower in words.closed["imminent"] for token in verb):
        return "past"  # "was about to leave on Friday when the phone rang"
    if not weekday or doubted or role not in ("main", "coordinate", "complement"):
        return "nearest"
    if any(words.links.get(token.lower) == "after" for token in found[max(0, place - 1) : place + 1]):
        return "nearest"  # "a hearing was set for May after Tuesday's ruling"
    if any(token.lower in words.closed["at_first"] for token in found[max(0, group.first - 1) : place]):
        return "nearest"  # "was first set for Monday"
    dated = any(
        token.lower in read.language.words["WEEKDAY"] for token in found[max(0, group.first - _LONG) : group.first]
    )
    earlier = [other for other in read.groups if other.last < group.first and other.lemma not in words.telling]
    told = any(dated or other.form == "finite" for other in earlier)  # not "dissolved in April, it was to meet Monday"
    if told and (dated or found[group.first - 1].lower not in words.closed["coordinator"]):
        return "nearest"  # "the talks failed; a vote was due Monday", "it sailed on Sunday and was due on Monday"
    later = next((other for other in read.groups if group.last < other.first), None)
    if later is None or words.thwarting.isdisjoint(token.lower for token in found[place:]):
        return "awaited"
    own = found[later.first - 1].lower in words.thwarting or found[later.first - 1].lower in words.closed["coordinator"]
    failed = own and later.tense == "past" and not later.perfect and (later.negated or later.lemma in words.failing)
    return "past" if failed else "nearest"  # "was due in court Monday but failed to appear"


def was_to_be_then(read: Read, place: int) -> Direction | None:
    """Where a weekday points before the verb of what was to be on it: "on Friday, workers were to vote", "the crew on
    Friday was to land"; ``None`` where it stands before no such verb.
    """
    found, table = read.tokens, read.language.words
    day = place + (place < len(found) and found[place].lower in table["ON"])
    group = next((group for group in read.groups if group.first > place), None)
    if group is None or day >= group.first or found[day].lower not in table["WEEKDAY"] or owned(read, day):
        return None
    beside = group.first == day + 1 or (
        place == 0 and all(token.lower not in read.lexicon.parting for token in found[day + 1 : group.first])
    )
    to = group.tense == "past" and group.modality == "planned" and found[group.first + 1].lower in read.lexicon.to
    return was_to_be(read, group, "main", place) if beside and to and not group.passive else None


def was_to_have(asked: Asked) -> Verdict:
    """What was to have been by then: "its troops were to have left by March 28"."""
    read, words, place = asked.read, asked.words, asked.place
    by = read.language.words["PREP"]
    if "by" not in (by.get(token.lower) for token in read.tokens[max(0, place - 1) : place + 1]):
        return ""  # "the season was to have ended Oct. 2"
    before = [group for group in read.groups if group.last < place][-2:]
    to_have = before[:1] if len(before) > 1 and before[1].form == "participle" else before[1:]
    words_of = [read.tokens[verb.last].lower for verb in to_have if verb.modality == "planned" and verb.tense == "past"]
    return "past" if any(word in words.have for word in words_of) else ""
