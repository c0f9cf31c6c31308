"""Days of what people wait for, bet on or worry about, whatever the tense: "traders waited for Friday's report",
"were cautious in front of Friday's report", "bet that Friday's report would be mild".
"""

from __future__ import annotations

from typing import Final

from grammar.clauses.group import Group
from grammar.context import Direction
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import is_noun, owned

_NOUN: Final = 4
"""So many words at most has what is to come out: "Friday's monthly jobs report"."""
_CONTENT: Final = 8
"""So many words at most stand between a bet and its verb: "that Friday's jobs report would"."""
_SUBJECT: Final = 4
"""So many words at most has what comes next, or who waits for it."""


def of_expected(read: Read, place: int) -> Direction | None:
    """Where the day points that has what is expected; ``None`` where nothing such has it.

    >>> from grammar import find
    >>> text = "Bonds fell as traders waited for Friday's report."
    >>> [phrase.resolution.value.edtf for phrase in find(text, published="2024-11-13")]
    ['2024-11-15']
    """
    verb = read.last_verb(place)
    if verb is None or read.lexicon.frame is not None:
        return None
    if not owned(read, place) and owned(read, place + 1):
        place += 1  # behind its signal, "for"
    if not owned(read, place):
        return _of_object(read, verb, place)
    thing = _thing(read, place + 2)
    if thing is None or _is_over(read, thing):
        return None
    if _waits(read, verb, place):
        return "awaited"
    if thing not in _released(read):
        return None
    if " ".join(token.lower for token in read.tokens[place - 3 : place]) in read.lexicon.lists["fronting"]:
        return "awaited"  # "in front of Friday's report"
    if _is_bet(read, verb, place):
        return "awaited"
    return "future" if _is_still_to_be_seen(read, verb, place) or _is_next(read, verb, place) else None


def _released(read: Read) -> frozenset[str]:
    """What comes out on a day: reports, figures, speeches."""
    return read.lexicon.lists["reports"] | read.lexicon.lists["released_on"]


def _thing(read: Read, begin: int) -> str | None:
    """What belongs to a day: the report of "Friday's jobs report on wages"; ``None`` where nothing does."""
    found, last = read.tokens, None
    for token in found[begin : begin + _NOUN]:
        if not token.word or not is_noun(read.lexicon, token.lower):
            break
        last = token.lower
        if last in _released(read):
            break
    return last


def _is_over(read: Read, thing: str) -> bool:
    """Whether a thing is told when it is over: a loss, a crash."""
    words = read.lexicon
    return any(one in words.outcomes | words.mishaps | words.over for one in (thing, thing.removesuffix(words.plural)))


def _waits(read: Read, verb: Group, place: int) -> bool:
    """ "Waited for", "waiting for", "positioned themselves for"; not "had waited for", "were prepared for"."""
    done = verb.passive and verb.form == "finite"  # "as traders waited" may be taken for a participle
    if verb.perfect or done or verb.modality or place - verb.last > _SUBJECT:
        return False
    myself = read.lexicon.lists["oneself"]
    behind = (token.lower for token in read.tokens[verb.last + 1 : place] if token.lower not in myself)
    told = " ".join((verb.lemma, *behind))
    return told in read.lexicon.lists["awaiting_now"] or told in read.lexicon.lists["expecting_it"]


def _is_bet(read: Read, verb: Group, place: int) -> bool:
    """ "Bet that Friday's report would be mild", "were worried that Friday's report would show it"."""
    words, found = read.lexicon, read.tokens
    opens = place - (found[place - 1].lower in words.closed["content"])
    if opens - verb.last > _SUBJECT or verb.perfect:
        return False
    doubtful = verb.lemma in words.lists["betting"] and opens == verb.last + 1
    doubtful = doubtful or (verb.lemma == "be" and found[opens - 1].lower in words.lists["expectant"])
    main = next((group for group in read.groups if group.first > place), None)
    return doubtful and main is not None and main.first - place <= _CONTENT and main.modality in ("would", "possible")


def _is_still_to_be_seen(read: Read, verb: Group, place: int) -> bool:
    """ "Nobody will move until we see Friday's number"."""
    words, found = read.lexicon, read.tokens
    if verb.tense != "present" or verb.perfect or verb.lemma not in words.lists["seen_first"]:
        return False
    if verb.last + 1 != place:
        return False
    opens = range(max(0, verb.first - _SUBJECT), verb.first)
    return any(words.links.get(found[at].lower) in ("until", "before") for at in opens)


def _is_next(read: Read, verb: Group, place: int) -> bool:
    """ "The market's next test is Friday's report"."""
    found, dets = read.tokens, read.language.words["DET"]
    if verb.lemma != "be" or verb.tense != "present" or verb.perfect or verb.last + 1 != place:
        return False
    subject = found[max(0, verb.first - _SUBJECT) : max(0, verb.first - 1)]
    return any(dets.get(token.lower) == "next" for token in subject)


def _of_object(read: Read, verb: Group, place: int) -> Direction | None:
    """ "Investors are waiting for the jobs data on Friday"; not "were waiting for the data on Friday"."""
    found, language = read.tokens, read.language
    if not 1 < place < len(found) - 1 or verb.tense != "present" or not verb.progressive or verb.perfect:
        return None
    if found[place].lower not in language.words["ON"] or found[place + 1].lower not in language.words["WEEKDAY"]:
        return None
    if found[place - 1].lower not in _released(read) or not all(one.word for one in found[verb.last + 1 : place]):
        return None
    told = f"{verb.lemma} {found[verb.last + 1].lower}"
    return "future" if told in read.lexicon.lists["awaiting_now"] else None
