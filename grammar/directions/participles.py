"""Where a clause points whose verb is a participle, or stands beside its noun: one judge for each kind."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.pasts import accompanied
from grammar.clauses.sentence import Token
from grammar.context import Direction
from grammar.directions.asked import Verb, Verdict
from grammar.directions.pasts.outcomes import came_otherwise
from grammar.directions.plans.infinitives import is_brought_about
from grammar.directions.plans.put_off import comes_sooner
from grammar.directions.plans.timetable import comes_off

_NEAR: Final = 30
"""So many words before a verb are looked at, of which there may be many in a sentence that is a list."""

_WANTED: Final = 6
"""So many words from a time on at most stand before what is wanted."""


def leading_on(verb: Verb) -> Verdict:
    """ "The talks, set to resume on Monday"."""
    after = verb.group.last + 1
    behind = verb.read.tokens[after : after + 1]
    planned = verb.read.tokens[verb.group.last].lower in verb.words.planned
    return "future" if planned and behind and behind[0].lower in verb.words.to else ""


def told_before(verb: Verb) -> Verdict:
    """ "After predicting in May that ..."; not "two weeks after approval, starting in May"."""
    link, first = verb.holder.draft.link, verb.group.first
    if link is not None and verb.read.tokens[link[0]].lower in verb.words.lists["once_done"]:
        ahead = any(one.modality == "planned" or one.tense == "future" for one in verb.read.groups)
        return "future" if ahead else ""  # "once opened in September, the line will"
    apart = link is not None and link[1] < first - 1 and verb.read.tokens[first - 1].text == ","
    return "past" if verb.holder.draft.kind == "after" and not apart else ""


def going_on(verb: Verb) -> Verdict:
    """What goes on beside a finite clause points as that does: "it has climbed, reaching 40 in May"."""
    read, group, words = verb.read, verb.group, verb.words
    if not group.progressive:
        return ""
    if verb.leads(read.tokens[group.first].start):
        return "future"  # "hoping to leave in May"
    if comes_off(read, group, verb.at):
        return "past"  # "Hull, coming off a loss on Monday, play Leeds"
    if group.lemma in words.timetabled and _is_unfolded(verb):
        return "past"  # "this is how the coup unfolded, beginning Friday"
    main = [place for place in read.places if place.draft.group.form == "finite"]
    near = [place for place in main if place.draft.group.last < group.first][-1:] or main[:1]
    told = verb.asked.of_clause(verb.asked, near[0]) if near else None
    before = verb.holder.draft.kind == "before" or words.links.get(read.tokens[group.first - 1].lower) == "before"
    if not near and before:
        told = _of_main(verb)  # "Leeds host Hull on Sunday before facing Ajax on Friday"
    if told is None and not main and read.tokens[group.head].lower in read.language.words["island"]["begins"]:
        return "future"  # "Starting 1 June"
    if told is None and not group.first and near and _is_open(near[0].draft.group):
        return "future"  # "Moving on the 28th would help"
    if told == "past" and before and near and verb.asked.on_weekday:
        return "nearest"  # "met them on Monday before leaving on Friday"
    opens = group.lemma in words.timetabled and bool(near) and near[0].draft.group.tense == "present"
    perfect = bool(near) and near[0].draft.group.perfect
    if told == "past" and group.lemma in words.ending and not perfect:
        return "nearest"  # "it gave them six weeks, expiring on 15 November"
    return "future" if told is None and opens and not perfect else told or "none"  # "the sale opens, starting Monday"


def _is_open(group: Group) -> bool:
    """Whether a verb tells what would be: "would help", not "would have helped"."""
    return group.modality == "would" and not group.perfect


def _is_unfolded(verb: Verb) -> bool:
    """Whether the verb before a participle tells what came about by itself, though it may look like a reduced clause:
    "how the coup unfolded"; not "is to be unfolded".
    """
    read, words = verb.read, verb.words
    told = read.last_verb(verb.group.first)
    if told is None or told.lemma not in words.lists["unfolding_then"]:
        return False
    before = read.tokens[told.first - 1].lower if told.first else ""
    if told.form == "participle":
        return before not in words.be
    return told.tense == "past" and not told.modality


def expected_with(verb: Verb) -> Verdict:
    """What is expected with what a present tells: "it is in effect, with gusts expected Friday"."""
    read, group = verb.read, verb.group
    if not verb.behind or not (group.ambiguous or group.form == "participle"):
        return ""
    if read.tokens[group.head].lower not in verb.words.due:
        return ""
    begin, words = read.place_of(verb.holder.start), read.language.words["island"]["accompanying"]
    begin -= begin > 0 and read.tokens[begin].lower not in words
    if read.tokens[begin].lower not in words or read.tokens[begin - 1].text != ",":
        return ""
    main = [other for other in read.groups if other.form == "finite" and other.last < begin]
    return "future" if main and all(other.tense != "past" and not other.perfect for other in main) else ""


def to_be_done(verb: Verb) -> Verdict:
    """ "Four matches, to be played on Wednesday"."""
    two = [token.lower for token in verb.read.tokens[verb.group.first - 2 : verb.group.first]]
    if not two or two[0] not in verb.words.to or verb.words.be.get(two[1]) != "base":
        return ""
    return "past" if is_brought_about(verb.read, verb.group) else "future"


def told_to(verb: Verb) -> Verdict:
    """By when somebody was told to do something: "the bank, told on Monday to pay by Friday"."""
    words, found, table = verb.words, verb.read.tokens, verb.read.language.words
    if verb.group.lemma not in words.directing or not verb.behind or verb.at >= len(found):
        return ""
    leads = range(verb.group.last + 1, verb.at - 1)
    to = next((at for at in leads if found[at].lower in words.to and words.lemma_as(found[at + 1].lower, "VB")), None)
    if to is None:
        return ""
    signal = found[verb.at].lower
    limit = table["PREP"].get(signal) in ("by", "before") or signal in table["UNTIL"]
    told = any(token.lower in table[name] for token in found[verb.group.last + 1 : to] for name in ("WEEKDAY", "MONTH"))
    if not limit and not told:
        return ""
    return "awaited" if verb.asked.on_weekday else "nearest"


def wanted_done(verb: Verb) -> Verdict:
    """ "She wants the square repaved by May", "he hopes to get the route approved by June"."""
    read, words, first = verb.read, verb.words, verb.group.first
    wants = next((one for one in reversed(read.groups) if one.form == "finite" and one.last < first), None)
    if not verb.group.passive or not verb.behind or wants is None or wants.perfect:
        return ""
    between = [token.lower for token in read.tokens[wants.last + 1 : first]]
    wanting = words.lists["wanting_done"]
    led = wants.lemma in wanting or (wants.modality == "planned" and any(word in wanting for word in between[:2]))
    had = wants.lemma in words.have and wants.first and read.tokens[wants.first - 1].lower in words.to
    if not between or between[-1] in words.closed["preposition"] or not (led or had):
        return ""
    led_on = between[0] in words.to and between[1:2] != [] and not (between[1] in wanting or between[1] in words.have)
    if led_on or any(word in words.to for word in between[1:]):
        return ""  # "wants the court to suspend the order issued Thursday"
    if wants.lemma in words.lists["wanting_done"] and wants.tense == "past" and not wants.modality:
        return "nearest" if verb.read.language.words["PREP"].get(read.tokens[verb.at].lower) == "by" else ""
    if wants.lemma in words.foreseeing and not wants.modality:
        return ""  # "he sees the man shot on Friday"
    behind = [token.lower for token in read.tokens[verb.at : verb.at + _WANTED]]
    led_behind = any(to in words.to and words.lemma_as(does, "VB") for to, does in pairwise(behind))
    return "nearest" if led_behind else "future"  # "they want men hired after Oct. 5 to get less"


def beside_plan(verb: Verb) -> Verdict:
    """ "A hearing is set for Monday, followed by a vote the next day"."""
    if not verb.reduced or not verb.behind or not (verb.group.lemma in verb.words.adjacent or _staged(verb)):
        return ""
    told = _of_main(verb)
    return told if told in ("future", "coming") else ""


def done(verb: Verb) -> Verdict:
    """ "Products introduced in April", not "a summit set for April"."""
    if not verb.reduced or verb.due:
        return ""
    words = verb.words
    fixed = verb.following in words.appointing | words.to or verb.beside.isdisjoint(words.appointed)
    beside = verb.beside.isdisjoint(words.be.keys() | words.planned | words.appointed)
    return "past" if beside or not fixed else ""


def brought_forward(verb: Verb) -> Verdict:
    """ "The final, set for Sunday, was brought forward to Friday"."""
    return "future" if verb.beside_noun and comes_sooner(verb.read, verb.group) else ""


def set_beside(verb: Verb) -> Verdict:
    """ "A vote set for 30 January was put off"; "the vote, set for 30 January, may be put off"."""
    if not verb.beside_noun:
        return ""
    if came_otherwise(verb):
        return "past"  # "promised for Wednesday, it arrived on Saturday"
    once = not verb.beside.isdisjoint(verb.words.closed["at_first"])
    if verb.others and (verb.others == {"past"} or once):
        return "nearest"  # "originally planned for 11 December, will be held"
    return "due" if verb.due else ""


def _staged(verb: Verb) -> bool:
    """Whether a participle tells what goes with its main clause: "it closes Friday, with the winners named Sunday".

    Both have weekdays, or neither has: not "the tour starts in May, with its dates announced Sunday".
    """
    read, group = verb.read, verb.group
    if group.lemma not in verb.words.staging or not accompanied(read.tokens, 0, group.first, verb.words):
        return False
    return any(token.lower in read.language.words["WEEKDAY"] for token in _near(verb)) == verb.asked.on_weekday


def _of_main(verb: Verb) -> Direction | None:
    """Where the finite clause before a participle points."""
    read, first = verb.read, verb.group.first
    main = [place for place in read.places if place.draft.group.form == "finite" and place.draft.group.last < first]
    if main:
        return verb.asked.of_clause(verb.asked, main[-1])
    days = read.language.words["WEEKDAY"]  # "entries close Friday, with ...": a verb that looks like a noun
    day = next((token for token in reversed(_near(verb)) if token.lower in days), None)
    return None if day is None or day.start >= verb.asked.start else verb.asked.elsewhere(day.start)


def _near(verb: Verb) -> Sequence[Token]:
    """The words before it."""
    return verb.read.tokens[max(0, verb.group.first - _NEAR) : verb.group.first]
