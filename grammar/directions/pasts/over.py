"""What is over though its sentence looks ahead: "they will review Sunday's loss", "may quit after the quake on Monday".

A plan, a will or a present moves what it does, not what it is about. Asked only where the clause does not point back.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.context import Direction
from grammar.directions.focus import Read
from grammar.directions.heads import day_words, head_of
from grammar.directions.pasts.compared import is_closing, measured, moved_from, of_figures
from grammar.directions.pasts.deeds import has_day, is_dated, of_deed
from grammar.directions.plans.timetable import owned
from grammar.directions.subjects import is_of
from grammar.language import Language

_PHRASE: Final = 4
"""So many words at most has a noun with what describes it: "a second car bomb attack"."""
_FAR: Final = 8
"""So many words at most stand between what befell somebody and its day: "the murder of a man from Leeds in March"."""


def told_over(read: Read, place: int) -> Direction | None:
    """Where a day or month at *place* points that is of what is over; ``None`` where it is of no such thing.

    >>> from grammar import find
    >>> text = "The party will review Sunday's defeat. The crash on Monday could lead to new rules."
    >>> [p.resolution.value.edtf for p in find(text, published="2024-11-13")]
    ['2024-11-10', '2024-11-11']
    """
    words, language = read.lexicon, read.language
    found = read.tokens
    if words.frame is not None or place >= len(found):
        return None
    day = next((at for at in (place, place + 1) if owned(read, at) and day_words(read, language, at)), None)
    if day is None and owned(read, place + 2) and day_words(read, language, place + 1) > 1:
        day = place + 1  # "after July 4's defeat"
    day = place if day is None and owned(read, place + 1) and day_words(read, language, place) > 1 else day
    if day is not None:
        return _of_owner(read, day)
    if (way := measured(read, place)) is not None:
        return way
    signal = found[place].lower
    if signal not in language.words["ON"] and signal not in language.words["IN"] and signal not in language.words["AT"]:
        return _of_named(read, place) or moved_from(read, place)
    if place < 2:
        return None
    if _is_since(read, place):
        return "past"
    return (
        _of_noun(read, place)
        or of_deed(read, place)
        or of_figures(read, place)
        or ("past" if is_closing(read, place) else None)
    )


def _is_since(read: Read, place: int) -> bool:
    """Whether a time is of what things are measured from: "the worst since the fall of the city in April"."""
    words, found = read.lexicon, read.tokens
    for at in range(place - 1, max(-1, place - 1 - _FAR), -1):
        if words.link_at(found, at) == ("since", 1):
            return True
        if (
            not found[at].word
            or found[at].text[0].isdigit()
            or found[at].lower in words.to
            or any(group.first <= at <= group.last for group in read.groups)
        ):
            return False
    return False


def _of_owner(read: Read, day: int) -> Direction | None:
    """Where a day points that owns something: "Sunday's defeat" is over, "Sunday's storm" behind "after"."""
    words, language = read.lexicon, read.language
    found, planned = read.tokens, language.clauses["planned"]
    head, end = head_of(read, day)
    before = found[day - 1].lower if day else ""
    if before in language.words["FROM"] and day + 2 < len(found) and not found[day + 2].text[:1].isalpha():
        return "past"  # "pushing yields to 4.80% from Monday's 4.69%"
    over = is_of(head, words.over | words.outcomes, words)
    over = over or (end > 0 and f"{found[end - 1].lower} {head}" in planned["cards"])
    if is_closing(read, day):
        return "past"
    if _is_looked_at(read, day):
        return "past"
    verb = _next_verb(read, end)
    leads = verb is not None and read.last_verb(day) is None and verb.form == "finite"
    if not over:
        if head in planned["results"]:
            return "nearest"  # "they will discuss Sunday's result"
        if before in words.closed["genitive"] and day > 1 and is_of(found[day - 2].lower, planned["results"], words):
            return "nearest" if any(_looks_ahead(verb, words) for verb in read.groups) else None
        if before in planned["upon"] and is_of(head, planned["votes"], words) and _is_counted(read):
            return "past"  # "they will have a majority after Sunday's election, results showed"
        news = is_of(head, words.reports, words) or is_of(head, planned["slated"] + planned["shifts"], words)
        upon = before in planned["upon"] or _because(read, day)
        tells = leads and verb is not None and verb.modality != "would" and verb.lemma not in words.showing
        return "nearest" if news and (upon or tells) else None
    if _is_awaited(read, day, head):
        return None
    if is_of(head, planned["brewing"], words):
        harmed = _is_harmed(read, day)
        if _because(read, day) or (harmed and before in language.words["FROM"]):
            return "nearest"  # "schools will close because of Thursday's storm", "the damage from Monday's storm"
        return "past" if before in planned["upon"] or harmed else None
    if leads and verb is not None and verb.modality == "would" and not verb.perfect:
        return None
    if leads and verb is not None and is_of(head, planned["slated"], words):
        if verb.last + 1 < len(found) and found[verb.last].lower in words.due:
            return "nearest" if found[verb.last + 1].lower in words.to else None  # "Sunday's verdict is due at noon"
        return "nearest"  # "Tuesday's ruling could cost them billions"
    return "past"


def _is_looked_at(read: Read, day: int) -> bool:
    """Whether somebody can look at what was taken then: "you can find photos from Friday's games here", "for more from
    Friday's games, click here".
    """
    words, found, signs = read.lexicon, read.tokens, read.language.words["FROM"]
    if day < 2 or found[day - 2].lower not in words.lists["keepsakes"]:
        return False
    verb = read.last_verb(day)
    if found[0].lower in words.fixing_for and found[day - 1].lower in signs and verb is None:
        return True
    led = found[day - 1].lower in words.closed["genitive"] or found[day - 1].lower in signs
    if not led or verb is None or verb.tense == "future":
        return led and read.asks
    return verb.modality == "possible" or (read.asks and verb.tense == "present")  # "can I find photos of ...?"


def _is_counted(read: Read) -> bool:
    """Whether a sentence tells what the votes have shown: "early results showed"."""
    words, counts = read.lexicon, read.language.clauses["planned"]["counts"]
    told = (group for group in read.groups if group.lemma in words.showing and group.tense == "past" and group.first)
    return any(read.tokens[group.first - 1].lower in counts for group in told)


def _looks_ahead(verb: Group, words: Lexicon) -> bool:
    """Whether a verb leads to what is known later: "they await", "it will be contested"."""
    return verb.tense == "future" or bool(verb.modality) or (verb.tense == "present" and verb.lemma in words.awaiting)


def _is_awaited(read: Read, place: int, head: str) -> bool:
    """Whether what leads up to it stands before what is told: "ahead of Sunday's win", "prepare for Friday's storm"."""
    words, language = read.lexicon, read.language
    found, planned = read.tokens, language.clauses["planned"]
    if place < 1:
        return False
    if words.link_at(found, place - 1)[0] in ("before", "until") or words.link_at(found, max(0, place - 2)) == (
        "before",
        2,
    ):
        return True
    before, two = found[place - 1].lower, found[place - 2].lower if place > 1 else ""
    verb = read.last_verb(place)
    if before in words.fixing_for and is_of(head, words.passing_by, words):
        return True
    if before in words.fixing_for and is_of(head, words.outcomes - words.mishaps, words) and verb and not verb.passive:
        known = planned["answering"]  # "rest players for Saturday's assault on the title"
        return verb.lemma not in known and not _answers(read, place)
    awaits = verb is not None and (verb.lemma in words.awaiting or verb.lemma in words.warning)
    if awaits and verb is not None and place - verb.last <= _PHRASE:
        return True
    fixed = words.fixing_for | words.pending | words.appointing_in
    if is_of(head, planned["slated"], words) and before in fixed:
        return True  # "wait for Friday's ruling", "uphold the ban in Monday's ruling"
    doubt = words.closed["genitive"] | words.fixing_for
    return before in doubt and (two in planned["dreads"] or two in words.plans or two in words.advance)


def _because(read: Read, place: int) -> bool:
    """Whether "because of" stands before a place."""
    language = read.language
    two = f"{read.tokens[place - 2].lower} {read.tokens[place - 1].lower}" if place > 1 else ""
    return two in language.clauses["planned"]["upon"]


def _is_harmed(read: Read, place: int) -> bool:
    """Whether what something did stands before it: "the damage from Sunday's storm", "victims of the flood"."""
    language = read.language
    return place > 1 and read.tokens[place - 2].lower in language.clauses["planned"]["harms"]


def _of_named(read: Read, place: int) -> Direction | None:
    """Where a date points that describes what it is of: "Iran's 1 October attack"."""
    words, language = read.lexicon, read.language
    size, found = day_words(read, language, place), read.tokens
    if size < 2 or not 0 < place < len(found) - size:
        return None
    definite = found[place - 1].text in language.words["POSS"] or found[place - 1].lower in words.closed["possessive"]
    return "past" if definite and is_of(found[place + size].lower, words.over, words) else None


def _of_noun(read: Read, place: int) -> Direction | None:
    """Where a time points behind what it is of: "an attack on a policeman in March", "after a cut in September"."""
    words, language = read.lexicon, read.language
    found, planned = read.tokens, language.clauses["planned"]
    at = _noun_before(read, place)
    if at is None:
        return None
    head = found[at].lower
    begin = _begin(read, at)
    if begin is None or (begin and words.link_at(found, begin - 1)[0] == "until"):
        return None
    before = found[begin - 1].lower if begin else ""
    opens = found[begin].lower
    known = opens in words.closed["possessive"] or opens in language.words["THE"]
    new = not known and not any(token.text in language.words["POSS"] for token in found[begin:at])
    weekday = any(token.lower in language.words["WEEKDAY"] for token in found[place : place + 2])
    upon = before in planned["upon"] or _because(read, begin)
    if not is_of(head, words.over | words.outcomes, words) and not _is_card(read, at):
        if is_of(head, planned["slated"], words):
            return "nearest" if not new and not before and _leads(read, place) else None
        return "nearest" if upon and is_of(head, planned["shifts"], words) and not weekday else None
    if is_of(head, planned["brewing"], words):
        after = before in planned["upon"] and not (new and weekday)
        return "past" if after or _is_harmed(read, begin) else None
    if _is_awaited(read, begin, head):
        return None
    following = _next_verb(read, place)
    if following is not None and read.last_verb(place) is None:
        if following.modality == "would" or (new and (not before or not is_of(head, words.mishaps, words))):
            return None  # "a win on Tuesday would take them to the top"
        if before and before not in words.closed["preposition"]:
            return None
        return "nearest" if is_of(head, planned["slated"], words) else "past"
    if _is_content(read, begin, place):
        return "past"
    if new and is_of(head, words.passing_by, words):
        return None
    return "past" if _is_behind(read, (begin, at, place), new=new and begin < at) else None


def _is_behind(read: Read, span: tuple[int, int, int], *, new: bool) -> bool:
    """Whether a day behind what is over is its own, and not that of the verb before both: "jailed for a murder in
    March", "will respond to the attack on Monday", not "will be tried for the murder in March".

    *span* tells where the noun begins and where it stands, and where the day is.
    """
    words, language = read.lexicon, read.language
    found, planned, (begin, at, place) = read.tokens, language.clauses["planned"], span
    weekday = any(token.lower in language.words["WEEKDAY"] for token in found[place : place + 2])
    head, before, verb = found[at].lower, found[begin - 1].lower, read.last_verb(begin)
    if verb is None:
        return False
    result = not is_of(head, words.mishaps, words)
    if before in planned["upon_it"] or _because(read, begin):
        return not (new and weekday and result)  # "they will celebrate after a defeat on Sunday"
    whom = any(token.lower in language.words["A"] for token in found[at + 1 : place])
    if not result and found[begin].lower in language.words["THE"] and _is_looked_into(read, begin):
        return True
    if not result and verb.lemma in words.lists["looking_into"] and (new or (begin < at and not weekday)):
        return True  # "will explore a link between the fire and a blast in July"
    if verb.last == begin - 1:
        return verb.lemma in planned["owning_up"] and (new or whom or verb.tense == "present")
    if before not in words.about and before not in planned["stemming"]:
        return False
    if has_day(read, begin) or (not (new and weekday) and _answers(read, begin)):
        return True
    if result and not new:
        return before in planned["upon"] or (before in words.fixing_for and _is_card(read, at))
    return not weekday and (new or whom) and (before in planned["stemming"] or _is_tried(read, begin))


def _is_tried(read: Read, begin: int) -> bool:
    """Whether somebody is tried or blamed for it before what is over: "is to be sentenced for a murder in March"."""
    words, language = read.lexicon, read.language
    told, justice = read.tokens[max(0, begin - _FAR) : begin], language.clauses["planned"]["justice"]
    return any(token.lower in justice or words.is_of(token.lower, justice) for token in told)


def _is_looked_into(read: Read, begin: int) -> bool:
    """Whether somebody is to find out more of what is over: "are trying to determine a motive for the shooting"."""
    words, found = read.lexicon, read.tokens
    for at in range(begin - 1, max(0, begin - _PHRASE - 3), -1):
        if words.lemma_as(found[at].lower, "VB") in words.lists["inquiring"]:
            return found[at - 1].lower in words.to
        if not found[at].word:
            return False
    return False


def _answers(read: Read, begin: int) -> bool:
    """Whether a verb before what is over answers it: "to respond to the attack", "will retaliate for the raid"."""
    words, language = read.lexicon, read.language
    verb = words.lemma_as(read.tokens[begin - 2].lower, "VB", "VBG", "VBZ", "VBP") if begin > 1 else None
    return verb in language.clauses["planned"]["answering"]


def _is_card(read: Read, at: int) -> bool:
    """Whether a noun is that of a card which a player was shown: "red card"."""
    language = read.language
    return at > 0 and f"{read.tokens[at - 1].lower} {read.tokens[at].lower}" in language.clauses["planned"]["cards"]


def _is_content(read: Read, begin: int, place: int) -> bool:
    """Whether somebody will tell what something did or was: "the report will say the crash in March was avoidable"."""
    words = read.lexicon
    verb, following = read.last_verb(begin), _next_verb(read, place)
    if verb is None or following is None or verb.lemma not in words.telling or begin - verb.last > 2:
        return False
    return following.form == "finite" and following.tense == "past" and not following.modality


def _next_verb(read: Read, place: int) -> Group | None:
    """The first verb behind a place."""
    after = bisect_right(read.groups, place, key=lambda group: group.first)
    return read.groups[after] if after < len(read.groups) else None


def _leads(read: Read, place: int) -> bool:
    """Whether the first verb of a sentence stands behind a place."""
    return read.last_verb(place) is None and _next_verb(read, place) is not None


def _noun_before(read: Read, place: int) -> int | None:
    """Where what is over stands before a place, with "of a man", "on a bank", "in Leeds" between at most."""
    words, language = read.lexicon, read.language
    found, planned = read.tokens, language.clauses["planned"]
    known = words.over | words.outcomes | frozenset(planned["slated"])
    for at in range(place - 1, max(0, place - 1 - _FAR), -1):
        token = found[at]
        if not token.word or token.lower in words.to or any(group.first <= at <= group.last for group in read.groups):
            return None
        card = _is_card(read, at)
        if is_of(token.lower, known, words) or card or is_of(token.lower, planned["shifts"], words):
            joined = at + 1 == place or found[at + 1].lower in planned["upon_whom"]
            return at if joined else None
        if is_of(token.lower, words.events, words) or is_dated(token, language):
            return None
    return None


def _begin(read: Read, at: int) -> int | None:
    """Where a noun with its article and what describes it begins; ``None`` where a verb stands in it."""
    words, language = read.lexicon, read.language
    found, begin = read.tokens, at
    owning = words.owning | frozenset(language.words["THE"])
    while begin and at - begin < _PHRASE:
        token = found[begin - 1]
        if any(group.first <= begin - 1 <= group.last for group in read.groups) or not (
            token.word or token.text in language.words["POSS"]
        ):
            break
        if token.lower in owning or token.lower in words.closed["indefinite"]:
            return begin - 1
        if token.lower in words.closed["preposition"] or token.lower in words.bygone:
            break
        begin -= 1
    return begin


def by_then(read: Read, words: Lexicon, language: Language, place: int) -> bool:
    """Whether a time bounds what somebody plans to have done: "hopes to have recovered by Saturday"; of a plan alone,
    not of what is only expected, it need not be a bound: "hopes to have moved in March".
    """
    found = read.tokens
    if words.frame is not None or not 3 < place < len(found):
        return False
    bound = found[place].lower in words.fixing_for
    if not bound and found[place].lower not in language.words["IN"]:
        return False
    at = bisect_right(read.groups, place - 1, key=lambda group: group.last) - 1
    if at < 1 or not read.groups[at].perfect or found[read.groups[at].first - 1].lower not in words.to:
        return False
    plan = read.groups[at - 1]
    if plan.tense != "present" or plan.perfect or plan.last < read.groups[at].first - 2:
        return False
    return plan.lemma in words.minded - words.forecasting or (bound and plan.lemma in words.forecasting)
