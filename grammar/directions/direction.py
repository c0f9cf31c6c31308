"""Where the clause around a phrase points: only its own sentence is read, and no more of it than that takes.

What is told is what ``read_clauses`` would tell of the same clause; the words are in ``clauses.toml``. The judges of
the words around a phrase are asked first, then those of its clause's verb: the first that has a say decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import Final

from grammar.clauses.clause_reader import clause_at
from grammar.context import AHEAD, Direction
from grammar.directions import by_place, by_verb, participles
from grammar.directions.agreeing import in_brackets_behind
from grammar.directions.asked import Asked, Verb, Verdict
from grammar.directions.datelines import is_dateline
from grammar.directions.focus import Place, focus_of
from grammar.directions.fronted import of_fronted, of_weekend
from grammar.directions.holding import before_brackets, content_at, is_day_of, leading, quoted_on, verb_before
from grammar.directions.parenthesis import without_aside
from grammar.directions.pasts.accounts import accounted, goes_back, of_price
from grammar.directions.pasts.backshift import was_to_have
from grammar.directions.pasts.clocks import beside_clock
from grammar.directions.pasts.outcomes import booked_for, which_was, would_have
from grammar.directions.pasts.over import told_over
from grammar.directions.pasts.upon import of_papers, told_upon
from grammar.directions.plans.deliveries import is_delivery, is_quoted_for
from grammar.directions.plans.headed import below_heading, of_list
from grammar.directions.plans.hoping import hoped
from grammar.directions.plans.limits import begun, conditional, limited
from grammar.directions.plans.releases import names_figures, names_issue
from grammar.directions.plans.timetable import names_a_thing, names_payment
from grammar.directions.verbless.coming_up import coming_up
from grammar.language import Language

_PLACES: Final[tuple[tuple[str, Callable[[Asked], Verdict]], ...]] = (
    ("plain", which_was),
    ("plain", by_place.extended),
    ("plain", by_place.given_until),
    ("", by_place.put_off),
    ("", by_place.put_off_from),
    ("plain", by_place.unfulfilled),
    ("plain", of_price),
    ("plain", by_place.parted),
    ("plain", by_place.termed),
    ("plain", by_place.called_off),
    ("plain", by_place.awaited),
    ("plain", by_place.aired),
    ("plain", by_place.held_for),
    ("plain", by_place.proclaimed),
    ("plain", by_place.wished),
    ("plain", was_to_have),
    ("plain", by_place.limit),
    ("plain", by_place.warned),
    ("", by_place.harm),
    ("plain", by_place.agent),
    ("", by_place.owed),
    ("plain", by_place.likely),
    ("plain", by_place.seemed),
    ("plain", by_place.received),
    ("", by_place.planned),
    ("plain", by_place.fixed),
    ("plain", by_place.sourced),
    ("plain", by_place.prepared),
    ("", by_place.subject),
    ("plain", by_place.event),
    ("plain", by_place.announced),
    ("plain", by_place.outlook),
    ("plain", of_weekend),
    ("plain", by_place.on_air),
    ("plain", by_place.finding),
    ("", by_place.stopped),
    ("", by_place.booked),
    ("plain", by_place.left),
    ("plain", of_list),
    ("", by_place.noted),
    ("", by_place.listed_on),
    ("plain", below_heading),
    ("", by_place.labelled),
    ("", by_place.noticed),
    ("plain", by_place.at_end),
    ("", by_place.edited),
    ("plain", coming_up),
    ("plain", by_place.posted),
    ("plain", by_place.offered),
    ("", by_place.apart_told),
    ("plain", hoped),
    ("plain", booked_for),
    ("plain", limited),
    ("plain", begun),
    ("plain", accounted),
    ("plain", goes_back),
    ("", by_place.alike),
)
"""In order: "plain" where a judge is asked of languages alone whose verbs stand together, and the judge."""

_VERBS: Final[tuple[tuple[str, Callable[[Verb], Verdict]], ...]] = (
    ("framed", by_verb.by_preposition),
    ("", by_verb.no_verb),
    ("", by_verb.mandated),
    ("participle", participles.leading_on),
    ("participle", participles.told_before),
    ("plain participle", participles.going_on),
    ("", participles.expected_with),
    ("participle", participles.to_be_done),
    ("plain participle", participles.told_to),
    ("plain participle", participles.wanted_done),
    ("", participles.beside_plan),
    ("", participles.done),
    ("", by_verb.directing),
    ("plain", by_verb.to_come),
    ("plain", by_verb.set_then),
    ("plain", by_verb.was_planned),
    ("plain", by_verb.was_willing),
    ("", by_verb.foreseen),
    ("", by_verb.dating),
    ("", by_verb.covering),
    ("", by_verb.evidence),
    ("", participles.brought_forward),
    ("", participles.set_beside),
    ("plain", by_verb.unable),
    ("", by_verb.open_to_come),
    ("", conditional),
    ("plain", by_verb.had_to),
    ("plain", by_verb.dreaded),
    ("plain", by_verb.duty),
    ("plain", of_fronted),
    ("plain", would_have),
    ("", by_verb.leaving),
    ("plain", by_verb.would_not),
    ("plain", by_verb.polled),
    ("", by_verb.promised),
    ("plain", by_verb.supposed),
    ("", by_verb.captioned),
    ("plain", by_verb.following),
    ("", by_verb.timetabled),
    ("", by_verb.present),
    ("", by_verb.kept_from),
    ("", by_verb.past),
)
"""The same for a verb: "framed" for languages with a frame around the clause, "participle" for such verbs alone."""


def direction_at(text: str, start: int, language: Language, words: Sequence[tuple[int, int]] = ()) -> Direction | None:
    """Where the clause around a phrase points, and where it is near all the same: in the name of a thing.

    *words* are those of the phrase that may be taken for verbs: "wed", "sat".
    """
    if is_dateline(text, start):
        return "noted"  # "LONDON, June 18 --", in what was published on the 17th elsewhere
    if is_delivery(text, start, language):
        return "future"
    if is_quoted_for(text, start, language):
        return "nearest"
    told = _direction(text, start, language, words)
    if told not in (*AHEAD, None, "past"):
        return told
    focus = focus_of(text, language.code)
    read = focus.read_at(start)
    if read is None or read.lexicon.frame is not None:
        return told
    place = read.place_at(start)
    if told not in AHEAD and names_issue(read, place):
        return "soon"
    if told == "past":
        return "nearest" if names_payment(read, place) or of_papers(read, place) else told
    over = told_over(read, place) or told_upon(read, place)
    if over is not None or told not in ("future", "coming"):
        return over or told
    return "nearest" if names_a_thing(read, place) or names_figures(read, place) else told


def _direction(text: str, start: int, language: Language, own: Sequence[tuple[int, int]] = ()) -> Direction | None:
    """Where the clause around a phrase points: forward only if it is planned, back if it is told in the past."""
    focus = focus_of(text, language.code)
    read = focus.read_at(start)
    if read is None:
        return None
    read = without_aside(read.without(own) if own else read, start)
    place, framed = read.place_at(start), focus.words.frame is not None
    if place < 0:
        return None
    clock = place if framed else beside_clock(read, place)
    if clock < place:
        return _direction(text, read.tokens[clock].start, language, own)  # "is at 9 p.m. (2000 GMT) on Monday"
    elsewhere = partial(_direction, text, language=language, own=own)
    asked = Asked(text, language, focus, read, start, place, elsewhere, _of_clause)
    for judge in _of_places(framed):
        if verdict := judge(asked):
            return None if verdict == "none" else verdict
    holder = clause_at(read.places, start) or before_brackets(read, start)
    if holder is None or in_brackets_behind(read, start, holder.draft.group):
        return None
    if not framed:
        told = content_at(read, place)
        if told is not None and is_day_of(read, place, told.draft.group):
            return "future"
        holder = told or quoted_on(read, verb_before(read, leading(read, holder, start), start), start)
    return _of_clause(asked, holder)


def _of_clause(asked: Asked, holder: Place) -> Direction | None:
    """Where a clause points, seen from a phrase."""
    verb = Verb.of(asked, holder)
    for judge in _of_verbs(asked.words.frame is not None, verb.group.form == "participle"):
        if verdict := judge(verb):
            return None if verdict == "none" else verdict
    return None


@cache
def _of_places(framed: bool) -> tuple[Callable[[Asked], Verdict], ...]:
    """Who is asked of the words around a phrase, by whether the language has a frame around its clauses."""
    return tuple(judge for of, judge in _PLACES if not (framed and "plain" in of))


@cache
def _of_verbs(framed: bool, participle: bool) -> tuple[Callable[[Verb], Verdict], ...]:
    """Who is asked of a verb, by the same and by whether it is a participle."""
    lacking = {"plain" if framed else "framed", *(() if participle else ("participle",))}
    return tuple(judge for of, judge in _VERBS if lacking.isdisjoint(of.split()))
