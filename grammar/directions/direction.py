"""Where the clause around a phrase points: only its own sentence is read, and no more of it than that takes.

What is told is what ``read_clauses`` would tell of the same clause; the words are in ``clauses.toml``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar.clauses.clause_reader import clause_at
from grammar.clauses.frame import Frame
from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.mandates import is_mandated
from grammar.clauses.pasts import accompanied
from grammar.clauses.sentence import Token
from grammar.context import AHEAD, Direction
from grammar.directions.agreeing import agreed, apart
from grammar.directions.backshift import could_not, is_leaving, was_due, was_likely, was_to_be, would_not_say
from grammar.directions.clocks import beside_clock, clock_before
from grammar.directions.cues import adjoined, arranged
from grammar.directions.datelines import is_dateline
from grammar.directions.deliveries import is_delivery
from grammar.directions.events import before_event, of_mishap
from grammar.directions.findings import ending, found, from_day
from grammar.directions.focus import Focus, Place, Read, focus_of
from grammar.directions.holding import before_brackets, content_at, is_day_of, leading, verb_before
from grammar.directions.infinitives import (
    appointed,
    asked_for,
    infinitive,
    is_act,
    is_brought_about,
    is_kept_from,
    is_needed,
    is_of_outcome,
)
from grammar.directions.notes import is_booked, is_noted, is_pair, is_stopped
from grammar.directions.over import by_then, told_over
from grammar.directions.parenthesis import without_aside
from grammar.directions.preparing import leans_back, of_preparing
from grammar.directions.prepositions import beside_preposition
from grammar.directions.put_off import comes_sooner, moved, mover
from grammar.directions.saying import is_told, told_now, vowed
from grammar.directions.subjects import of_fixture, of_subject
from grammar.directions.timetable import (
    dates_phrase,
    is_captioned,
    is_coming,
    is_owed,
    names_a_thing,
)
from grammar.directions.verbless import is_foretold, is_harm, is_labelled, is_listed, is_noticed, is_verbless
from grammar.directions.witnesses import is_witnessed
from grammar.language import Language


def direction_at(text: str, start: int, language: Language, words: Sequence[tuple[int, int]] = ()) -> Direction | None:
    """Where the clause around a phrase points, and where it is near all the same: in the name of a thing.

    *words* are those of the phrase that may be taken for verbs: "wed", "sat".
    """
    if is_dateline(text, start):
        return "past"
    if is_delivery(text, start, language):
        return "future"
    told = _direction(text, start, language, words)
    if told not in (*AHEAD, None):
        return told
    focus = focus_of(text, language.code)
    read = focus.read_at(start)
    if read is None or read.lexicon.frame is not None:
        return told
    place = read.place_of(start)
    over = told_over(read, focus.words, language, place)
    if over is not None or told not in ("future", "coming"):
        return over or told
    return "nearest" if names_a_thing(read, focus.words, language, place) else told


def _direction(text: str, start: int, language: Language, own: Sequence[tuple[int, int]] = ()) -> Direction | None:
    """Where the clause around a phrase points: forward only if it is planned, back if it is told in the past."""
    focus = focus_of(text, language.code)
    read = focus.read_at(start)
    if read is None:
        return None
    read = without_aside(read.without(own) if own else read, start)
    place = read.place_of(start)
    clock = place if focus.words.frame is not None else beside_clock(read, language, place)
    if clock < place:
        return _direction(text, read.tokens[clock].start, language, own)  # "is at 9 p.m. (2000 GMT) on Monday"
    if moved(read, focus.words, place, language.words["UNTIL"]) and focus.words.frame is None:
        return "future"  # "the truce was extended until May"
    tense = mover(read, focus.words, place - 1) or mover(read, focus.words, place - 1, language.words["UNTIL"])
    if tense:
        return "coming" if focus.words.frame is None and tense == "past" else "future"
    if moved(read, focus.words, place, language.words["FROM"]):
        return from_day(read, language, place)
    if (
        is_witnessed(read, focus.words, place)
        or is_harm(read, focus.words, place)
        or of_mishap(read, focus.words, language, place)
    ):
        return "past"
    hangs = adjoined(read, focus.words, place)
    if was_due(read, place) or (hangs and is_owed(read, language, place)):
        return "nearest"
    if focus.words.frame is None and (likely := was_likely(read, place)) is not None:
        return likely
    if hangs or (focus.words.frame is None and arranged(read, focus, language, place)):
        return "future"
    subject = of_preparing(read, focus.words, language, place) if focus.words.frame is None else None
    subject = subject or of_subject(read, focus, language, place) or of_fixture(read, focus, language, place)
    if subject is None and focus.words.frame is None:
        subject = before_event(read, focus.words, language, place)
    if subject is not None:
        return subject
    announcing = (is_verbless, is_listed, is_foretold)
    if read.lexicon.frame is None and any(announces(read, focus.words, place) for announces in announcing):
        return "coming" if is_pair(read, place) else "future"
    if focus.words.frame is None and found(read, focus, language, place):
        return "past"
    if is_stopped(read, focus.words, place):
        return "nearest"
    if is_booked(read, focus.words, place) or by_then(read, focus.words, language, place):
        return "future"
    if is_noted(read, focus.words, place):
        return "coming" if is_pair(read, place) else "future"
    if _goes_with(text, read, language, place):
        return "future"
    if is_labelled(read, focus.words, place):
        return "coming"
    if is_noticed(read, focus.words, place):
        return "nearest"
    if place and focus.words.frame is None and ending(read, focus.words, language, place):
        return "nearest"
    if focus.text.find(";", read.sentence.start, read.sentence.end) >= 0 and apart(read, start):
        return None
    alike = agreed(read, focus, start)
    if alike:
        return None if alike == "none" else alike
    holder = clause_at(read.places, start) or before_brackets(read, start)
    if holder is None:
        return None
    if focus.words.frame is None:
        told = content_at(read, place)
        if told is not None and is_day_of(read, place, told.draft.group):
            return "future"
        holder = told or verb_before(read, leading(read, holder, start), start)
    return _of_clause(read, focus, holder, start)


_TIMED: Final = 5
"""So many words has a time of day and its weekday: "at 10 a.m. Thursday"."""
_LISTED: Final = 30
"""Words of a sentence in which a day goes on from another."""


def _goes_with(text: str, read: Read, language: Language, place: int) -> bool:
    """Whether a day in a part without a verb goes on from one that lies ahead: "school starts Monday for the big ones,
    Tuesday for the others".
    """  # noqa: D205
    joins = read.lexicon.closed["coordinator"]
    begin = max(
        (
            at
            for at, token in enumerate(read.tokens[: min(place, _LISTED)])
            if token.text == "," or token.lower in joins
        ),
        default=0,
    )
    if not begin or place > _LISTED or place >= len(read.tokens) or any(begin < group.first for group in read.groups):
        return False
    days = language.words["WEEKDAY"]
    earlier = [at for at in range(begin) if read.tokens[at].lower in days]
    if not earlier or not any(token.lower in days for token in read.tokens[place : place + _TIMED]):
        return False
    over = any(token.lower in read.lexicon.bygone for token in read.tokens[begin + 1 : place])
    if any(earlier[-1] < group.first < begin and group.form == "finite" for group in read.groups):
        return False  # "the next is on Saturday; they drew the last, on Friday"
    at = earlier[-1] - 1 if read.tokens[earlier[-1] - 1].lower in language.words["ON"] else earlier[-1]
    at = clock_before(read, language, at, at)
    opens = [one for one in range(max(0, at - _TIMED), at) if read.tokens[one].lower in language.words["FROM"]]
    at = opens[-1] if opens else at  # "from late Friday into Saturday, with a thaw on Sunday"
    return not over and _direction(text, read.tokens[at].start, language) in ("future", "coming")


def _of_clause(read: Read, focus: Focus, holder: Place, start: int) -> Direction | None:
    """Where a clause points, seen from a phrase at *start*."""
    words, group = focus.words, holder.draft.group
    if words.frame is not None:
        told: Direction | None = beside_preposition(read.tokens, start, group, words, words.frame)
        if told is not None:
            return told
        word = read.tokens[read.word_at(start)].lower
        if word in words.closed["ending"] and group.lemma in words.putting_off:
            return "future"  # "bis zum 30. Juni verlängert"
    if read.tokens[group.first].start == start and not (group.progressive and group.lemma in words.timetabled):
        return None  # the phrase itself, taken for a verb: "Born: May 13."
    if is_mandated(read.tokens, group, words):
        return asked_for(read, words, group, read.place_of(start))
    if group.form == "participle" and _leads_on(read, group, words):
        return "future"
    if group.form == "participle" and holder.draft.kind == "after":
        return "past"  # "after predicting in May that ..."
    if group.progressive and group.form == "participle" and words.frame is None:  # "hoping to leave in May"
        if infinitive(read, focus, read.tokens[group.first].start, start):
            return "future"
        main = [place for place in read.places if place.draft.group.form == "finite"]
        near = [place for place in main if place.draft.group.last < group.first][-1:] or main[:1]
        told = _of_clause(read, focus, near[0], start) if near else None  # "it has climbed, reaching 40 in May"
        before = holder.draft.kind == "before" or words.links.get(read.tokens[group.first - 1].lower) == "before"
        if not near and before:
            told = _of_main(read, focus, group, start)  # "Leeds host Hull on Sunday before facing Ajax on Friday"
        if told is None and not main and _begins(read, group):
            return "future"  # "Starting 1 June"
        if told == "past" and before and near and _on_weekday(read, read.place_of(start)):
            return "nearest"  # "met them on Monday before leaving on Friday"
        opens = group.lemma in words.timetabled and bool(near) and near[0].draft.group.tense == "present"
        if told == "past" and group.lemma in words.ending and not near[0].draft.group.perfect:
            return "nearest"  # "it gave them six weeks, expiring on 15 November"
        return "future" if told is None and opens and not near[0].draft.group.perfect else told  # "starting Monday"
    beside = {read.tokens[group.first - 1].lower, read.tokens[group.last].lower}
    behind = read.tokens[group.first].start < start
    if behind and _is_accompanied(read, holder, read.language):
        return "future"  # "a watch is in effect, with gusts expected overnight"
    added = group.passive and (holder.draft.role == "reduced" or (holder.draft.role == "participle" and behind))
    two = [token.lower for token in read.tokens[group.first - 2 : group.first]]
    to_be = bool(two) and two[0] in words.to and words.be.get(two[1]) == "base"
    if group.form == "participle" and to_be:  # "four matches, to be played on Wednesday"
        return "past" if is_brought_about(read, words, group) else "future"
    after = group.last + 1
    if read.tokens[after : after + 1] and read.tokens[after].lower in words.appointing_in:
        after += 1  # "pencilled in for Monday"
    following = {token.lower for token in read.tokens[after : after + 1]}
    fixed = not following.isdisjoint(words.appointing | words.to) or beside.isdisjoint(words.appointed)
    if added and behind and (group.lemma in words.adjacent or _staged(read, group, start)):
        told = _of_main(read, focus, group, start)
        if told in ("future", "coming"):
            return told  # "a hearing is set for Monday, followed by a vote the next day"
    planning = words.planned | words.appointed
    others = [other.tense for other in read.groups if other.form == "finite" and other is not group]
    at = read.place_of(start)
    awaited = behind and read.tokens[group.last].lower in words.due  # "the decision expected on Friday may cost jobs"
    awaited = awaited and (set(others) != {"past"} or _on_weekday(read, at))
    if added and not awaited and (beside.isdisjoint(words.be.keys() | planning) or not fixed):
        return "past"  # "products introduced in April", not "a summit set for April"
    modality = "conditional" if holder.draft.kind == "if" else group.modality
    had = group.perfect and group.tense == "past" and not _on_weekday(read, at)
    if group.lemma in words.directing and infinitive(read, focus, read.tokens[group.last].end, start):
        return "nearest" if had else "future"  # "she had hoped to be back by Christmas"
    if group.tense == "future" and words.frame is None:
        return "future"  # "by Friday he will have been away for two weeks"
    if modality == "planned" and group.tense == "past" and words.frame is None and behind:
        return was_to_be(read, group, holder.draft.role, at)  # "the report was due on 9 August"
    if group.lemma in words.forecasting and group.tense == "past" and behind and not group.passive:
        said = _on_weekday(read, at) and read.tokens[at].lower in words.fixing_for and is_told(read, holder)
        return "awaited" if said else "nearest"  # "said he expected a deal by Friday"; "expected a loss in '94"
    if group.lemma in words.dating and group.tense == "present" and behind:
        return "past"  # "the tablet dates from October"
    if group.lemma in words.evidence and group.tense == "present" and behind and modality != "conditional":
        return "nearest"  # "the data place him in Leeds from 8 to 10 October"
    due = behind and read.tokens[group.last].lower in planning and not following.isdisjoint(words.appointing)
    due = due or awaited
    added = added or (due and group.ambiguous and bool(others))  # "a meeting planned for Monday was called off"
    once = not beside.isdisjoint(words.closed["at_first"])  # "originally planned for 11 December, will be held"
    if added and comes_sooner(read, group):
        return "future"  # "the final, set for Sunday, was brought forward to Friday"
    if added and others and (set(others) == {"past"} or once):
        return "nearest"  # "a vote set for 30 January was put off"
    if added and due:
        return "due"  # "the vote, set for 30 January, may be put off"
    if modality == "possible" and words.frame is None and could_not(read, group, holder.start, at):
        return (
            "coming" if is_told(read, holder) and not group.passive else "past"
        )  # "he could not be reached on Friday"
    planned = modality == "planned" and group.tense == "present"  # "the trial has been set for June"
    if planned or (modality in ("planned", "possible") and not group.perfect):
        return None if words.frame is None and leans_back(read, words, group, at) else "future"
    if modality == "conditional" and group.tense == "present" and not group.perfect:
        return "future"  # "if rain falls on Friday"
    if modality == "duty" and group.tense != "past" and not group.perfect and words.frame is None and behind:
        return "future"  # "it should reach land on Monday"
    if modality == "would" and group.perfect and behind and words.frame is None:
        return "nearest"  # "she would have been 82 on Wednesday"
    if is_leaving(read, group, at, weekday=_on_weekday(read, at)) and is_told(read, holder) and not _meets(read, group):
        return "coming"  # "she said she was retiring in May"
    said = modality == "would" and is_told(read, holder)
    if modality == "would" and words.frame is None and not said and would_not_say(read, group, holder.start, at):
        return "past"  # "she would not comment Friday"
    if said and told_now(read, group) and words.frame is None and behind:
        return "future"  # "polls show she would lose in November"
    if said and vowed(read, group):
        return "due"  # "he said he would stay until May"
    if said or (modality == "would" and not group.perfect and words.frame is None and behind):
        return "coming" if words.frame is None else "future"
    if is_captioned(read, group, at):
        return "nearest"  # "the president speaks in Rome, Tuesday."
    if dates_phrase(read, group, words, at) or is_needed(read, words, group, at):
        return "future"
    if is_coming(read, group, words, at):
        return "coming"
    if group.tense != "past" and not group.perfect:
        return None if words.frame is None else _present(group, words.frame)
    if is_kept_from(read, words, group, at):
        return "coming"
    verb = read.tokens[group.first].start  # what stands before it is another's: "an agreement to buy it was signed"
    led = infinitive(read, focus, verb if read.tokens[group.last].end <= start else holder.start, start)
    if led is None or is_of_outcome(read, words, at):
        return "past"
    if words.frame is None and appointed(read, words, group, at, led):
        return "future"  # "voted Tuesday to strike Friday"
    if group.passive and group.lemma in words.naming:
        return "nearest"  # "was elected to succeed him on 1 September"
    if led and had:
        return "nearest"  # "he had planned to retire at Christmas"
    if words.frame is None and is_act(read, words, group, led) and _on_weekday(read, at):
        return "past"  # "vowed to fight the charge on Friday"
    return "future" if led and not (group.perfect and group.tense == "past") else None


def _begins(read: Read, group: Group) -> bool:
    """Whether a participle tells when something begins: "starting", "commencing"."""
    return read.tokens[group.head].lower in read.language.words["island"]["begins"]


def _staged(read: Read, group: Group, start: int) -> bool:
    """Whether a participle tells what goes with its main clause: "it closes Friday, with the winners named Sunday".

    Both have weekdays, or neither has: not "the tour starts in May, with its dates announced Sunday".
    """
    if group.lemma not in read.lexicon.staging or not accompanied(read.tokens, 0, group.first, read.lexicon):
        return False
    earlier = any(token.lower in read.language.words["WEEKDAY"] for token in _near(read, group))
    return earlier == _on_weekday(read, read.place_of(start))


def _near(read: Read, group: Group) -> Sequence[Token]:
    """The words before a verb, of which there may be many in a sentence that is a list."""
    return read.tokens[max(0, group.first - _LISTED) : group.first]


def _on_weekday(read: Read, place: int) -> bool:
    """Whether a weekday is told at a place, or behind its time of day."""
    return any(token.lower in read.language.words["WEEKDAY"] for token in read.tokens[place : place + _TIMED])


def _is_accompanied(read: Read, holder: Place, language: Language) -> bool:
    """Whether a clause is what is expected with what a present tells: "it is in effect, with gusts expected Friday"."""
    group, begin = holder.draft.group, read.place_of(holder.start)
    if not (group.ambiguous or group.form == "participle") or read.tokens[group.head].lower not in read.lexicon.due:
        return False
    begin -= begin > 0 and read.tokens[begin].lower not in language.words["island"]["accompanying"]
    if read.tokens[begin].lower not in language.words["island"]["accompanying"] or read.tokens[begin - 1].text != ",":
        return False
    main = [other for other in read.groups if other.form == "finite" and other.last < begin]
    return bool(main) and all(other.tense != "past" and not other.perfect for other in main)


def _of_main(read: Read, focus: Focus, group: Group, start: int) -> Direction | None:
    """Where the finite clause before a participle points."""
    main = [
        place for place in read.places if place.draft.group.form == "finite" and place.draft.group.last < group.first
    ]
    if main:
        return _of_clause(read, focus, main[-1], start)
    days = read.language.words["WEEKDAY"]  # "entries close Friday, with ...": a verb that looks like a noun
    day = next((token for token in reversed(_near(read, group)) if token.lower in days), None)
    return None if day is None else _direction(focus.text, day.start, read.language)


def _present(group: Group, frame: Frame) -> Direction | None:
    """Where a present points: back if it has gone on since then, ahead if it also tells of what is to come."""
    if group.modality:
        return "future" if group.modality == "duty" else None
    if group.progressive:
        return "past"
    return "coming" if frame.ahead and group.tense == "present" else None


def _leads_on(read: Read, group: Group, words: Lexicon) -> bool:
    """Whether a participle plans its infinitive: "the talks, set to resume on Monday"."""
    after = read.tokens[group.last + 1 : group.last + 2]
    return read.tokens[group.last].lower in words.planned and bool(after) and after[0].lower in words.to


def _meets(read: Read, group: Group) -> bool:
    """Whether what went on is what something else came upon: "she was leaving on Friday when it began"."""
    meanwhile = read.lexicon.closed["meanwhile"]
    at = next((at for at in range(group.last, len(read.tokens)) if read.tokens[at].lower in meanwhile), None)
    return at is not None and any(other.first > at and other.tense == "past" for other in read.groups)
