"""Where a sentence points by the words around a phrase, whatever the clause that it stands in: one judge for each way.

Each says where, "none" where that is not told, or "" where it has no say; ``direction`` asks them in order.
"""

from __future__ import annotations

import re
from typing import Final

from grammar.directions.agreeing import agreed, apart
from grammar.directions.asked import TIMED, Asked, Verdict
from grammar.directions.cues import arranged
from grammar.directions.events import before_event
from grammar.directions.parted import of_parted
from grammar.directions.pasts.backshift import was_due, was_likely, was_to_be_then
from grammar.directions.pasts.captions import is_result
from grammar.directions.pasts.clocks import clock_before
from grammar.directions.pasts.deeds import is_of_charge
from grammar.directions.pasts.findings import ending, found, from_day
from grammar.directions.pasts.mishaps import of_known_mishap, of_mishap
from grammar.directions.pasts.over import by_then
from grammar.directions.pasts.sources import is_as_told, is_of_source
from grammar.directions.pasts.witnesses import is_witnessed
from grammar.directions.plans.airing import of_airing
from grammar.directions.plans.alerts import of_alert
from grammar.directions.plans.awaiting import is_held_for, of_awaited, was_limit
from grammar.directions.plans.decreed import is_called, is_decreed
from grammar.directions.plans.expecting import of_expected
from grammar.directions.plans.fixed_dates import is_fixed_date
from grammar.directions.plans.outlook import is_outlook
from grammar.directions.plans.preparing import of_preparing
from grammar.directions.plans.proclaimed import is_proclaimed
from grammar.directions.plans.programme import is_invited, is_next, is_next_deed, is_next_stop, is_on_air, is_weather
from grammar.directions.plans.proposed import is_proposed
from grammar.directions.plans.put_off import called_off as was_called_off
from grammar.directions.plans.put_off import is_given_until, is_to_month, moved, mover, mover_beside
from grammar.directions.plans.requests import is_wished
from grammar.directions.plans.schedules import is_hour_on_air, is_on_calendar, is_on_list
from grammar.directions.plans.seeming import of_seeming
from grammar.directions.plans.suiting import is_suiting
from grammar.directions.plans.terms import of_terms
from grammar.directions.plans.timetable import is_owed
from grammar.directions.plans.unfulfilled import came_otherwise, came_to_nothing, was_dropped
from grammar.directions.plans.weather import is_front
from grammar.directions.small_words.agents import of_agent
from grammar.directions.subjects import of_fixture, of_subject
from grammar.directions.verbless.chat import is_chat, is_left, is_received, is_unsigned
from grammar.directions.verbless.having import is_booked, is_reserved
from grammar.directions.verbless.notes import is_noted, is_pair, is_stopped
from grammar.directions.verbless.parts import (
    is_foretold,
    is_harm,
    is_labelled,
    is_listed,
    is_noticed,
    is_of_harmed,
    is_of_hours,
    is_verbless,
)
from grammar.directions.verbless.posts import is_posted, is_this_day
from grammar.directions.verbless.starting import is_out_then, is_starting

_LABEL: Final = 5
"""So many words at most has what a note of the paper is called: "Editor's note (May 17)"."""
_LISTED: Final = 30
"""Words of a sentence in which a day goes on from another."""
_COUNT: Final = re.compile(r"[^;,.!?\n]{2,40},[^\S\n]*\d")
"""A time, and a number behind its comma: "by Wednesday, 1,450"."""


def extended(asked: Asked) -> Verdict:
    """ "The truce was extended until May"."""
    return "future" if moved(asked.read, asked.words, asked.place, asked.language.words["UNTIL"]) else ""


def given_until(asked: Asked) -> Verdict:
    """ "He was given until June 30 to pay"."""
    return "nearest" if is_given_until(asked.read, asked.words, asked.place) else ""


def put_off(asked: Asked) -> Verdict:
    """ "The vote was put off to Friday", "put off until Friday"."""
    read, words, before = asked.read, asked.words, _behind_some_time(asked)
    if before > 0 and read.tokens[before].lower in words.lists["through"]:
        return ""  # "pushed through Monday", where it is no limit
    tense = mover(read, words, before) or mover(read, words, before, asked.language.words["UNTIL"])
    tense = tense or mover_beside(read, words, asked.place)
    if not tense:
        return ""
    if words.frame is not None or tense != "past":
        return "future"
    return "passed" if is_to_month(read, asked.place) else "coming"


def _behind_some_time(asked: Asked) -> int:
    """The place of what leads to a phrase, before "some time in": "moved [to] some time in August"."""
    place = asked.place
    lead = [token.lower for token in asked.read.tokens[max(0, place - 2) : place + 1]]
    if place < 1 or lead[-1] not in asked.language.words["IN"]:
        return place - 1
    some = asked.words.lists["some_time"]
    return place - 1 - next((long for long in (1, 2) if " ".join(lead[-1 - long : -1]) in some), 0)


def put_off_from(asked: Asked) -> Verdict:
    """ "The vote was put off from Friday"."""
    if not moved(asked.read, asked.words, asked.place, asked.language.words["FROM"]):
        return ""
    return from_day(asked.read, asked.language, asked.place)


def unfulfilled(asked: Asked) -> Verdict:
    """ "A bomb set to go off Tuesday did not"."""
    read, place = asked.read, asked.place
    return "past" if came_to_nothing(read, place) or (asked.on_weekday and came_otherwise(read, place)) else ""


def parted(asked: Asked) -> Verdict:
    """ "Will the Senate, which rejected him in January, confirm him on Friday?"."""
    return of_parted(asked.read, asked.place) or ""


def termed(asked: Asked) -> Verdict:
    """ "Applications received after 30 April will not be considered"."""
    return of_terms(asked.read, asked.place) or ""


def called_off(asked: Asked) -> Verdict:
    """ "A game scheduled for Wednesday was cancelled"."""
    off = was_called_off(asked.read, asked.place) or was_dropped(asked.read, asked.place)
    return "nearest" if asked.on_weekday and off else ""


def awaited(asked: Asked) -> Verdict:
    """ "Markets looked ahead to Wednesday", "said she had until Monday to pay"."""
    read, place = asked.read, asked.place
    return of_awaited(read, place) or (of_expected(read, place) if asked.on_weekday else None) or ""


def held_for(asked: Asked) -> Verdict:
    """ "Held for a hearing on Dec. 29"."""
    return "coming" if is_held_for(asked.read, asked.place) else ""


def limit(asked: Asked) -> Verdict:
    """ "The deadline was Friday"."""
    return "nearest" if was_limit(asked.read, asked.place) else ""


def warned(asked: Asked) -> Verdict:
    """ "A flood watch was issued for Saturday"."""
    return of_alert(asked.read, asked.place) or ""


def harm(asked: Asked) -> Verdict:
    """ "Speak to anyone with footage from Saturday"; what harm befell people then."""
    read, place = asked.read, asked.place
    over = is_witnessed(read, place) or is_harm(read, place) or is_of_harmed(read, place) or is_result(read, place)
    over = over or of_mishap(read, place) or of_known_mishap(read, place)
    return "past" if over or is_of_charge(read, place) else ""


def agent(asked: Asked) -> Verdict:
    """ "Voters are angered by Monday's vote"."""
    return "past" if of_agent(asked.read, asked.place) else ""


def owed(asked: Asked) -> Verdict:
    """ "It was due on Friday"; "it missed a payment due June 30"."""
    if was_due(asked.read, asked.place) or (asked.hangs and is_owed(asked.read, asked.place)):
        return "nearest"
    return ""


def proclaimed(asked: Asked) -> Verdict:
    """ "Thursday was declared a holiday", "imposed a curfew for Thursday", "has called a strike in March"."""
    ordered = asked.on_weekday and (is_proclaimed(asked.read, asked.place) or is_decreed(asked.read, asked.place))
    return "awaited" if ordered else "passed" if is_called(asked.read, asked.place) else ""


def wished(asked: Asked) -> Verdict:
    """ "So long, and have a nice weekend"."""
    return "future" if is_wished(asked.read, asked.place) else ""


def likely(asked: Asked) -> Verdict:
    """ "A deal was likely by Friday", "on Friday, workers were to vote"."""
    return was_likely(asked.read, asked.place) or was_to_be_then(asked.read, asked.place) or ""


def seemed(asked: Asked) -> Verdict:
    """ "He seemed sure to quit Friday", "braced for a storm on Tuesday"."""
    return (of_seeming(asked.read, asked.place) if asked.on_weekday else None) or ""


def fixed(asked: Asked) -> Verdict:
    """ "15 March was chosen as the date", "fell before the election on Feb. 6"."""
    return "nearest" if is_fixed_date(asked.read, asked.place) else ""


def received(asked: Asked) -> Verdict:
    """ "Got back on sunday"."""
    return "past" if asked.on_weekday and is_received(asked.read, asked.place) else ""


def planned(asked: Asked) -> Verdict:
    """ "With the vote due on Friday", "what to expect on Friday"."""
    plain = asked.words.frame is None
    if asked.hangs or (plain and arranged(asked.read, asked.focus, asked.language, asked.place)):
        verb = asked.read.last_verb(asked.place)
        had = verb is not None and verb.tense == "past" and verb.perfect and not verb.modality
        return "nearest" if had else "future"  # "had hoped to reopen by Thursday evening"
    return ""


def sourced(asked: Asked) -> Verdict:
    """ "It will reopen, according to a note on Monday"; "in a release Monday, police report"; "as agreed in May"."""
    told = asked.on_weekday and is_of_source(asked.read, asked.place)
    return "past" if told or is_as_told(asked.read, asked.place) else ""


def prepared(asked: Asked) -> Verdict:
    """A day of what somebody prepares, leaves, calls or needs: "they prepare for Monday's strike"."""
    return of_preparing(asked.read, asked.place) or ""


def subject(asked: Asked) -> Verdict:
    """ "Monday's meeting takes up the plan"; "they meet in Saturday's final"."""
    read, focus, place = asked.read, asked.focus, asked.place
    return of_subject(read, focus, place) or of_fixture(read, focus, place) or ""


def event(asked: Asked) -> Verdict:
    """ "Ahead of Friday's vote", "invited to a dinner on Friday"."""
    return before_event(asked.read, asked.place) or ""


def announced(asked: Asked) -> Verdict:
    """ "The band plays Derby on Wednesday"; "Deadline Friday"; "The outlook: rain Tuesday, sun Friday"."""
    read, words, place = asked.read, asked.words, asked.place
    if is_out_then(read, place):
        return "future"
    if not (is_verbless(read, place) or is_listed(read, words, place) or is_foretold(read, place)):
        return ""
    return "coming" if is_pair(read, place) else "future"


def outlook(asked: Asked) -> Verdict:
    """ "It cut its forecast for the fourth quarter", "the fourth quarter looks weak"."""
    return "nearest" if not asked.on_weekday and is_outlook(asked.read, asked.place) else ""


def on_air(asked: Asked) -> Verdict:
    """ "Sunday on CNN, the speaker"; "Rain today. Saturday, sunny."; "the next storm hits Sunday"."""
    read, place = asked.read, asked.place
    if not asked.on_weekday:
        return ""
    if is_on_list(read, place):
        return "awaited"
    told = is_on_air(read, place) or is_weather(asked.focus, read, place) or is_next(read, place)
    told = told or is_next_deed(read, place) or is_next_stop(read, place)
    told = told or is_front(read, place) or is_on_calendar(read, place)
    return "future" if told or is_hour_on_air(read) or is_invited(read, place) else ""


def aired(asked: Asked) -> Verdict:
    """ "In an interview to air Sunday", "taped for broadcast Friday", "for Thursday release"."""
    return (of_airing(asked.read, asked.place) if asked.on_weekday else None) or ""


def finding(asked: Asked) -> Verdict:
    """ "A letter dated 28 July"."""
    return "past" if found(asked.read, asked.focus, asked.language, asked.place) else ""


def stopped(asked: Asked) -> Verdict:
    """ "Power out from 8am on the 2nd"."""
    return "nearest" if is_stopped(asked.read, asked.place) else ""


def booked(asked: Asked) -> Verdict:
    """ "I've got an exam Monday"; "hopes to have recovered by Saturday"."""
    read, words, place = asked.read, asked.words, asked.place
    has = is_booked(read, place) or is_reserved(read, place)
    return "future" if has or by_then(read, words, asked.language, place) else ""


def noted(asked: Asked) -> Verdict:
    """ "Free Friday?", "Dinner Friday at 8"."""
    if not is_noted(asked.read, asked.place):
        return ""
    return "coming" if is_pair(asked.read, asked.place) else "future"


def listed_on(asked: Asked) -> Verdict:
    """A part without a verb goes on from a day ahead: "school starts Monday for the big ones, Tuesday for others"."""
    read, place, tokens, days = asked.read, asked.place, asked.read.tokens, asked.language.words["WEEKDAY"]
    joins = read.lexicon.closed["coordinator"]
    begin = max(
        (at for at, token in enumerate(tokens[: min(place, _LISTED)]) if token.text == "," or token.lower in joins),
        default=0,
    )
    if not begin or place > _LISTED or place >= len(tokens) or any(begin < group.first for group in read.groups):
        return ""
    earlier = [at for at in range(begin) if tokens[at].lower in days]
    if not earlier or not any(token.lower in days for token in tokens[place : place + TIMED]):
        return ""
    if any(token.lower in read.lexicon.bygone for token in tokens[begin + 1 : place]):
        return ""
    if any(earlier[-1] < group.first < begin and group.form == "finite" for group in read.groups):
        return ""  # "the next is on Saturday; they drew the last, on Friday"
    at = earlier[-1] - 1 if tokens[earlier[-1] - 1].lower in asked.language.words["ON"] else earlier[-1]
    at = clock_before(read, at, at)
    opens = [one for one in range(max(0, at - TIMED), at) if tokens[one].lower in asked.language.words["FROM"]]
    at = opens[-1] if opens else at  # "from late Friday into Saturday, with a thaw on Sunday"
    return "future" if asked.elsewhere(tokens[at].start) in ("future", "coming") else ""


def labelled(asked: Asked) -> Verdict:
    """ "Autumn term: Oct 28 - Dec 1"."""
    return "coming" if is_labelled(asked.read, asked.place) else ""


def noticed(asked: Asked) -> Verdict:
    """ "Office closed 24 December"; "closed until Monday" is still to end."""
    tokens, place = asked.read.tokens, asked.place
    if place < len(tokens) and asked.language.words["UNTIL"].get(tokens[place].lower) == "until":
        return "future" if is_noticed(asked.read, place) else ""
    told = is_noticed(asked.read, asked.place) or is_of_hours(asked.read, asked.place)
    return "nearest" if told else ""


def at_end(asked: Asked) -> Verdict:
    """ "It let the house, with a lease ending Feb. 27"."""
    close = asked.place and ending(asked.read, asked.words, asked.language, asked.place)
    return "nearest" if close else ""


def edited(asked: Asked) -> Verdict:
    """A story that "was updated on Thursday": a note of the paper may be of the day after publication."""
    verb, closed, tokens = asked.read.last_verb(asked.place), asked.words.closed, asked.read.tokens
    if 0 < asked.place <= _LABEL and any(token.lower in closed["notes_of_paper"] for token in tokens[: asked.place]):
        behind = tokens[asked.place + 1 : asked.place + TIMED]
        if verb is None and any(token.text in ":)" for token in behind):
            return "noted"
    if verb is None or not verb.passive or verb.lemma not in closed["editing"]:
        return ""
    before = {token.lower for token in tokens[max(0, verb.first - 2) : verb.first]}
    return "" if before.isdisjoint(closed["editions"]) else "noted"


def apart_told(asked: Asked) -> Verdict:
    """Parts of a sentence that a semicolon parts tell of their own; what has no verb goes on with what was: "Monday
    there were 200 children; by Wednesday, 1,450".
    """
    sentence, text = asked.read.sentence, asked.focus.text
    parted = text.find(";", sentence.start, sentence.end) >= 0
    if not parted or not apart(asked.read, asked.start):
        return ""
    begin, end = text.rfind(";", sentence.start, asked.start), text.find(";", asked.start, sentence.end)
    verbs = [(asked.read.tokens[group.first].start, group) for group in asked.read.groups]
    if begin < 0 or any(begin < place < (end if end > 0 else sentence.end) for place, _ in verbs):
        return "none"
    before = [group for place, group in verbs if place < begin]
    goes_on = bool(before) and before[-1].form == "finite" and before[-1].tense == "past" and not before[-1].modality
    goes_on = goes_on and before[-1].first > 0 and not before[-1].ambiguous  # "closed Friday; back on 2 May"
    goes_on = goes_on and _COUNT.match(text, asked.start) is not None  # not "the strike began; walkouts by Friday"
    return "past" if goes_on else "none"


def alike(asked: Asked) -> Verdict:
    """All clauses of a sentence point the same way."""
    return agreed(asked.read, asked.focus, asked.start) or ""


def posted(asked: Asked) -> Verdict:
    """ "Open mic this Thursday", "Webinar Thursday 3pm", "im working friday"."""
    judges = (is_this_day, is_posted, is_chat, is_unsigned, is_proposed, is_suiting, is_starting)
    return "future" if any(judge(asked.read, asked.place) for judge in judges) else ""


def offered(asked: Asked) -> Verdict:
    """ "Second show added, on sale Friday 10am"; not "it went on sale Friday", "bought it on sale Friday"."""
    read, place = asked.read, asked.place
    words, before = read.lexicon, [token.lower for token in read.tokens[max(0, place - 3) : place]]
    if len(before) < 3 or before[-1] not in words.lists["on_offer"] or before[-2] not in read.language.words["ON"]:
        return ""
    goes = not read.tokens[place - 3].word or before[0] in words.lists["dates_ahead"]  # "tickets on sale Friday"
    return "future" if goes and not any(group.first > place and group.tense == "past" for group in read.groups) else ""


def left(asked: Asked) -> Verdict:
    """ "Still sore from Monday"."""
    return "past" if is_left(asked.read, asked.place) else ""
