"""Where a clause points by its verb: one judge for each of its forms.

Each says where, "none" where that is not told, or "" where it has no say; ``direction`` asks them in order.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from grammar.clauses.frame import Frame
from grammar.clauses.group import Group
from grammar.clauses.mandates import is_mandated
from grammar.directions.asked import Verb, Verdict
from grammar.directions.pasts.backshift import (
    could_not,
    could_tell,
    is_leaving,
    was_to_be,
    would_not_say,
    would_not_tell_of,
)
from grammar.directions.pasts.captions import is_captioned
from grammar.directions.pasts.outcomes import was_to_have
from grammar.directions.plans.infinitives import (
    appointed,
    asked_for,
    infinitive,
    is_act,
    is_kept_from,
    is_needed,
    is_of_outcome,
    is_to_do,
)
from grammar.directions.plans.limits import makes_limit
from grammar.directions.plans.preparing import leans_back
from grammar.directions.plans.put_off import is_to_month
from grammar.directions.plans.timetable import comes_off, dates_phrase, is_coming
from grammar.directions.saying import told_now, vowed
from grammar.directions.small_words.prepositions import beside_preposition

_OPENING: Final = 4
"""So many words at most open a sentence as a day and its sign."""
_MONTH: Final = 3
"""So many words behind "for" at most stands the month for which something is set."""


def by_preposition(verb: Verb) -> Verdict:
    """What stands right before the phrase, where a frame parts the verb: "bis zum 30. Juni verlängert"."""
    read, words, start = verb.read, verb.words, verb.asked.start
    if words.frame is None:
        return ""
    told: Verdict | None = beside_preposition(read.tokens, start, verb.group, words, words.frame)
    if told is not None:
        return told
    word = read.tokens[read.word_at(start)].lower
    return "future" if word in words.closed["ending"] and verb.group.lemma in words.putting_off else ""


def no_verb(verb: Verb) -> Verdict:
    """The phrase itself, taken for a verb: "Born: May 13."."""
    if verb.read.tokens[verb.group.first].start != verb.asked.start:
        return ""
    return "" if verb.group.progressive and verb.group.lemma in verb.words.timetabled else "none"


def mandated(verb: Verb) -> Verdict:
    """What is asked for: "asked that Friday's session be put off"."""
    if not is_mandated(verb.read.tokens, verb.group, verb.words):
        return ""
    return asked_for(verb.read, verb.group, verb.at) or "none"


def directing(verb: Verb) -> Verdict:
    """ "She hopes to be back by Christmas", "she had hoped to be back by Christmas"."""
    if verb.group.lemma not in verb.words.directing or not verb.leads(verb.read.tokens[verb.group.last].end):
        return ""
    return "nearest" if verb.had else "future"


def to_come(verb: Verb) -> Verdict:
    """ "By Friday he will have been away for two weeks"."""
    return "future" if verb.group.tense == "future" else ""


def set_then(verb: Verb) -> Verdict:
    """When something was set, and not for when: "in November a meeting was set for January"."""
    group, found, table = verb.group, verb.read.tokens, verb.read.language.words
    if verb.behind or group.tense != "past" or group.perfect or verb.modality not in ("", "planned"):
        return ""
    at, word = group.last + 1, found[group.last].lower
    if not found[at : at + 1] or found[at].lower not in verb.words.appointing:
        return ""
    settled = word in verb.words.planned | verb.words.appointed or verb.words.lemma_as(word, "VBN") in verb.words.fixing
    if not settled or verb.words.be.get(found[group.first].lower) != "past":
        return ""
    dated = any(token.lower in table["MONTH"] for token in found[at + 1 : at + 1 + _MONTH])
    return "past" if dated and (found[verb.at].lower in table["IN"] or found[verb.at].lower in table["ON"]) else ""


def was_planned(verb: Verb) -> Verdict:
    """ "The report was due on 9 August"."""
    if not verb.behind or verb.modality != "planned" or verb.group.tense != "past":
        return ""
    if was_to_have(verb):
        return "past"
    between = verb.read.tokens[verb.group.first : verb.at]
    anew = any(verb.words.lemma_as(token.lower, "VBN") in verb.words.lists["anew"] for token in between)
    at = verb.at + (verb.read.tokens[verb.at].lower in verb.words.fixing_for)
    if anew and is_to_month(verb.read, at):
        return "passed"  # "the vote was rescheduled for March"
    return was_to_be(verb.read, verb.group, verb.holder.draft.role, verb.at)


def was_willing(verb: Verb) -> Verdict:
    """ "They said they were prepared to strike on Saturday"."""
    words, found = verb.words, verb.read.tokens
    if not verb.behind or verb.group.tense != "past" or words.be.get(found[verb.group.first].lower) != "past":
        return ""
    pairs = pairwise(token.lower for token in found[verb.group.first + 1 : verb.at])
    if not any(one in words.lists["willing"] and to in words.to for one, to in pairs):
        return ""
    return "coming" if verb.told else ""


def foreseen(verb: Verb) -> Verdict:
    """ "Said he expected a deal by Friday"; "expected a loss in '94"."""
    group = verb.group
    if not verb.behind or group.lemma not in verb.words.forecasting or group.tense != "past" or group.passive:
        return ""
    fixed = verb.asked.on_weekday and verb.read.tokens[verb.at].lower in verb.words.fixing_for
    return "awaited" if fixed and verb.told else "nearest"


def dating(verb: Verb) -> Verdict:
    """ "The tablet dates from October"."""
    return "past" if verb.behind and verb.group.tense == "present" and verb.group.lemma in verb.words.dating else ""


def covering(verb: Verb) -> Verdict:
    """ "The report covers the period from July to December"; "the policy covers" may be of what is to come."""
    words, first = verb.words, verb.group.first
    if not verb.behind or verb.group.tense != "present" or verb.group.lemma not in words.lists["covering"] or not first:
        return ""
    return "past" if verb.plain and verb.read.tokens[first - 1].lower in words.lists["covers"] else ""


def evidence(verb: Verb) -> Verdict:
    """ "The data place him in Leeds from 8 to 10 October", "should show a rise in May"; not "should put it on sale"."""
    shows = verb.behind and verb.group.tense == "present" and verb.modality != "conditional"
    told = verb.words.evidence - verb.words.put if verb.modality else verb.words.evidence
    return "nearest" if shows and verb.group.lemma in told else ""


def unable(verb: Verb) -> Verdict:
    """ "He could not be reached on Friday"; "could not comment on Friday's events"; "by Friday she could tell that"."""
    if verb.modality == "possible" and could_tell(verb.read, verb.group):
        return "past"
    if verb.modality == "possible" and would_not_tell_of(verb.read, verb.group, verb.at):
        return "nearest"
    if verb.modality != "possible" or not could_not(verb.read, verb.group, verb.holder.start, verb.at):
        return ""
    return "coming" if verb.told and not verb.group.passive else "past"


def open_to_come(verb: Verb) -> Verdict:
    """ "The trial has been set for June", "it may end on Friday"."""
    planned = verb.modality == "planned" and verb.group.tense == "present"
    if not planned and (verb.modality not in ("planned", "possible") or verb.group.perfect):
        return ""
    plain = verb.words.frame is None
    return "none" if plain and leans_back(verb.read, verb.group, verb.at) else "future"


def had_to(verb: Verb) -> Verdict:
    """By when something had to be done: "bids had to be in by April 30"; a weekday may be to come."""
    if verb.modality != "duty" or verb.group.tense != "past" or not verb.behind or verb.told:
        return ""
    table, behind = verb.read.language.words, verb.read.tokens[verb.at + 1 : verb.at + 3]
    by = table["PREP"].get(verb.read.tokens[verb.at].lower) == "by"
    return "past" if by and any(token.lower in table["MONTH"] for token in behind) else ""


def dreaded(verb: Verb) -> Verdict:
    """ "If no deal was reached by Sunday, they would walk out", "he threatened to quit if he lost on Sunday"; not "they
    would not say if he was there on Sunday".
    """
    group, words = verb.group, verb.words
    if verb.modality != "conditional" or group.tense != "past" or group.perfect or not verb.behind:
        return ""
    finite = [other for other in verb.read.groups if other.form == "finite" and other is not group]
    before = [other for other in finite if other.last < group.first][-1:]
    after = [other for other in finite if verb.at < other.first][:1]
    outcome = [other for other in (*after, *before) if other.modality == "would" and not other.perfect]
    asked = any(other.lemma in words.telling | words.keeping for other in outcome)
    return "coming" if (outcome and not asked) or any(_threatens(verb, one) for one in before) else ""


def _threatens(verb: Verb, other: Group) -> bool:
    """Whether a past tells what somebody would do: "he threatened to quit", not "he agreed to tell"."""
    words, behind = verb.words, verb.read.tokens[other.last + 1 : other.last + 3]
    if other.lemma not in words.lists["threatening"] or other.tense != "past" or len(behind) < 2:
        return False
    asked = words.lemma_as(behind[1].lower, "VB") in words.telling | words.keeping
    return behind[0].lower in words.to and not asked


def duty(verb: Verb) -> Verdict:
    """ "It should reach land on Monday", "on Monday it should rain", "Saturday should be dry"; not "Saturday's defeat
    should be a lesson".
    """
    if verb.modality != "duty" or not verb.plain:
        return ""
    opens = verb.at == 0 and not verb.group.perfect and not verb.read.asks
    owns = any(token.text in verb.read.language.words["POSS"] for token in verb.read.tokens[:_OPENING])
    return "future" if verb.behind or (opens and not owns) else ""


def leaving(verb: Verb) -> Verdict:
    """ "She said she was retiring in May"; not "she was leaving on Friday when it began"."""
    if not is_leaving(verb.read, verb.group, verb.at, weekday=verb.asked.on_weekday) or not verb.told:
        return ""
    return "" if _meets(verb) else "coming"


def would_not(verb: Verb) -> Verdict:
    """ "She would not comment Friday", "she would not discuss Friday's vote"."""
    if verb.modality != "would" or verb.told:
        return ""
    if would_not_tell_of(verb.read, verb.group, verb.at):
        return "nearest"
    return "past" if would_not_say(verb.read, verb.group, verb.holder.start, verb.at) else ""


def polled(verb: Verb) -> Verdict:
    """ "Polls show she would lose in November"."""
    if not verb.behind or verb.modality != "would" or not verb.told:
        return ""
    return "future" if told_now(verb.read, verb.group) else ""


def promised(verb: Verb) -> Verdict:
    """ "He said he would stay until May"; "it would end on Friday"."""
    if verb.modality != "would":
        return ""
    if verb.told and vowed(verb.read, verb.group):
        return "due"
    plain = verb.words.frame is None
    if verb.told or (plain and verb.behind and not verb.group.perfect):
        return "coming" if plain else "future"
    return ""


def supposed(verb: Verb) -> Verdict:
    """ "A win Monday would put them in the final", "with a win on Monday, they would lead"."""
    if verb.behind or verb.modality != "would" or verb.group.perfect or not 1 < verb.at <= verb.group.first:
        return ""
    found, words = verb.read.tokens, verb.words
    if found[verb.at - 1].lower not in words.outcomes | words.passing_by:
        return ""
    new = any(token.lower in words.closed["indefinite"] for token in found[max(0, verb.at - 3) : verb.at - 1])
    return "" if not new or verb.told else "future"


def captioned(verb: Verb) -> Verdict:
    """ "The president speaks in Rome, Tuesday."."""
    return "nearest" if is_captioned(verb.read, verb.group, verb.at) else ""


def timetabled(verb: Verb) -> Verdict:
    """ "The sale ends on Friday", "they need to win on Sunday", "we are leaving on Friday"."""
    read, group = verb.read, verb.group
    if dates_phrase(read, group, verb.at) or is_needed(read, group, verb.at) or is_to_do(read, group, verb.at):
        return "future"
    if not is_coming(read, group, verb.at):
        return ""
    return "future" if _goes_or_expects(verb) else "coming"


def _goes_or_expects(verb: Verb) -> bool:
    """Whether a present tells of no month but one to come: "we're moving in May", "economists expect a rise in May"."""
    read, group, words, table = verb.read, verb.group, verb.words, verb.read.language.words
    if read.tokens[verb.at].lower not in table["IN"] and read.tokens[verb.at].lower not in table["ON"]:
        return False
    between = read.tokens[group.last + 1 : verb.at]
    first = between[0].lower if between else ""
    if group.progressive:
        stays = first in words.closed["preposition"] or first in words.closed["particle"]
        return not between or stays or words.lemma_as(between[-1].lower, "VBN") is not None
    behind = read.tokens[verb.at + 2 : verb.at + 3]
    return group.lemma in words.forecasting and first in words.closed["indefinite"] and not (behind and behind[0].word)


def following(verb: Verb) -> Verdict:
    """ "The move follows a raid in November", "the ruling overturns a decision in November", "they are coming off a win
    on Sunday".
    """
    words = verb.words
    if comes_off(verb.read, verb.group, verb.at):
        return "past"
    after = verb.behind and verb.plain and verb.group.tense == "present" and not verb.group.modality
    if not after or verb.group.last + 1 >= verb.at:
        return ""
    return (
        "past" if verb.group.lemma in words.closed["following"] or verb.group.lemma in words.lists["answered"] else ""
    )


def present(verb: Verb) -> Verdict:
    """What simply is: no time is meant rather than another, but where a frame tells it."""
    if not verb.plain:
        return ""
    return "none" if verb.words.frame is None else _framed(verb.group, verb.words.frame)


def kept_from(verb: Verb) -> Verdict:
    """ "A judge blocked the law from taking effect on Friday"."""
    if not is_kept_from(verb.read, verb.group, verb.at):
        return ""
    days = verb.read.language.words["WEEKDAY"]
    dated = any(token.lower in days for token in verb.read.tokens[: verb.group.first])
    return "nearest" if dated and verb.asked.on_weekday else "coming"  # "On Friday it barred him from leaving Saturday"


def past(verb: Verb) -> Verdict:
    """What was, or what it led to: "voted Tuesday to strike Friday"."""
    read, group, words, start = verb.read, verb.group, verb.words, verb.asked.start
    first = read.tokens[group.first].start  # what stands before it is another's: "an agreement to buy it was signed"
    led = infinitive(
        read, verb.asked.focus, first if read.tokens[group.last].end <= start else verb.holder.start, start
    )
    if led is None and (_promises(verb) or _has_lined_up(verb)):
        return "due"
    if led is None or is_of_outcome(read, verb.at):
        return "past"
    if group.lemma in words.directing and _is_limit(verb):
        return "future"  # "was told to leave by Sunday night", "told customers to make no plans before Tuesday"
    if words.frame is None and appointed(read, words, group, verb.at, led):
        # "were ordered to leave late Thursday", told on Friday
        return "nearest" if verb.asked.on_weekday and verb.asked.parted else "future"
    if group.passive and group.lemma in words.naming:
        return "nearest"  # "was elected to succeed him on 1 September"
    if led and verb.had:
        return "nearest"  # "he had planned to retire at Christmas"
    if words.frame is None and is_act(read, group, led) and verb.asked.on_weekday:
        return "past"  # "vowed to fight the charge on Friday"
    if led and group.negated:
        return "nearest"  # "did not want to lend across Veterans Day"
    return "future" if led and not (group.perfect and group.tense == "past") else "none"


def _is_limit(verb: Verb) -> bool:
    """Whether a phrase tells until when something is to be done, as somebody was told on no day of the sentence."""
    read, group, table = verb.read, verb.group, verb.read.language.words
    if group.negated or (group.perfect and group.tense == "past"):
        return False
    if any(token.lower in table["WEEKDAY"] for token in read.tokens[read.place_of(verb.holder.start) : group.first]):
        return False
    return makes_limit(read.tokens[verb.at].lower, table)


def _promises(verb: Verb) -> bool:
    """Whether what somebody promised is to be in a month: "has promised elections in May"."""
    read, group = verb.read, verb.group
    behind = read.tokens[group.last + 1 : verb.at]
    if not behind or group.passive or group.lemma not in verb.words.lists["promising"]:
        return False
    inside = read.tokens[verb.at].lower in read.language.words["IN"]
    return inside and all(token.word for token in behind) and behind[0].lower not in verb.words.closed["complementizer"]


def _has_lined_up(verb: Verb) -> bool:
    """Whether what somebody has arranged is to be then: "has lined up eight shows in November", "have been lined up for
    May", "has booked two concerts in June"; not "the police have booked six drivers in May".
    """
    read, group, words = verb.read, verb.group, verb.words
    if not group.perfect or group.tense != "present" or not verb.behind or verb.asked.on_weekday:
        return False
    behind = read.tokens[group.last + 1 : verb.at]
    led = read.tokens[verb.at].lower in words.fixing_for
    if not (led or read.tokens[verb.at].lower in read.language.words["IN"]) or not all(token.word for token in behind):
        return False
    if read.tokens[group.last].lower in words.lists["lining_up"]:
        if not behind or behind[0].lower not in words.lists["lined"]:
            return False
        return led if group.passive else len(behind) > 1 and behind[1].lower not in words.closed["preposition"]
    if group.passive or group.lemma not in words.notes["reserving"]:
        return False
    known = words.fixtures | words.occasions | words.gatherings | words.notes["engagements"]
    return any(token.lower in known or words.is_of(token.lower, known) for token in behind)


def _framed(group: Group, frame: Frame) -> Verdict:
    """Where a present points: back if it has gone on since then, ahead if it also tells of what is to come."""
    if group.modality:
        return "future" if group.modality == "duty" else "none"
    return "past" if group.progressive else "coming" if frame.ahead and group.tense == "present" else "none"


def _meets(verb: Verb) -> bool:
    """Whether what went on is what something else came upon: "she was leaving on Friday when it began"."""
    meanwhile, tokens = verb.read.lexicon.closed["meanwhile"], verb.read.tokens
    at = next((at for at in range(verb.group.last, len(tokens)) if tokens[at].lower in meanwhile), None)
    return at is not None and any(other.first > at and other.tense == "past" for other in verb.read.groups)
