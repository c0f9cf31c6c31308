"""Days of a month that something fixes, or to which it leads, told in the past.

"Announced a pullout beginning May 15", "15 March was chosen as the date", "fell before the election on Feb. 6".
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from grammar.clauses.sentence import Token
from grammar.directions.focus import Read
from grammar.directions.heads import day_words
from grammar.directions.subjects import is_of

_BEHIND: Final = 12
"""So many words behind a date at most tell that it is one: "has been pencilled in as the date"."""
_NOUN: Final = 3
"""So many words at most has such a date: "the launch date"."""
_EVENT: Final = 5
"""So many words at most has an event with its article."""


def is_fixed_date(read: Read, place: int) -> bool:
    """Whether a day of a month is one that something fixes, or before which it was.

    >>> from grammar import find
    >>> text = "They announced a truce beginning Jan. 15. They settled on 20 March for the vote."
    >>> [phrase.resolution.value.edtf for phrase in find(text, published="2024-11-13")]
    ['2025-01-15', '2025-03-20']
    """
    found = read.tokens
    if place >= len(found):
        return False
    on, onward = found[place].lower in read.language.words["ON"], found[place].lower in read.lexicon.onward
    first = place + (on or onward)
    size = day_words(read, read.language, first)
    if not size and found[first : first + 1] and found[first].text.isdigit():
        first += 2  # "14 and 15 March"
        size = day_words(read, read.language, first)
    if size < 2 or found[first].lower in read.language.words["WEEKDAY"]:
        return False
    if onward:
        return _is_settled(read, place)
    behind = first + size
    return _is_as_date(read, behind) or (on and (_is_agreed_on(read, place, behind) or _is_after(read, place)))


def _is_as_date(read: Read, behind: int) -> bool:
    """ "15 March has been chosen as the date", "accepted 1 May as the date for the vote"."""
    words, found = read.lexicon, read.tokens
    for at in range(behind, min(behind + _BEHIND, len(found) - 2)):
        if not found[at].word:
            return False
        if found[at].lower in words.closed["comparative"] and found[at + 1].lower in words.articles:
            date = next((one for one in range(at + 2, at + 2 + _NOUN) if _is_word(found, one, words.fixed)), 0)
            return date > 0 and not _is_word(found, date + 2, words.closed["possessive"])  # "as the date of her death"
    return False


def _is_settled(read: Read, onward: int) -> bool:
    """ "Announced a pullout beginning May 15", "signed an accord for a pullout beginning May 15"; not "fell for two
    weeks beginning May 15".
    """
    words, found = read.lexicon, read.tokens
    verb = next((one for one in reversed(read.groups) if one.last < onward and one.form == "finite"), None)
    if verb is None or verb.modality or (verb.tense == "past") == verb.perfect or verb.last + 1 >= onward:
        return False
    things = found[verb.last + 1 : onward]
    if any(token.lower in read.language.words["UNITS"] for token in things):
        return False
    told = words.fixing | words.granting | words.imposing | words.calling_off | words.directing
    return verb.lemma in told or is_of(
        things[min(1, len(things) - 1)].lower, words.plans | words.lists["bargains"], words
    )


def _is_agreed_on(read: Read, on: int, behind: int) -> bool:
    """ "Settled on 1 May for the election"; not "settled on 1 May"."""
    words, found = read.lexicon, read.tokens
    verb = read.last_verb(on)
    if verb is None or verb.last + 1 != on or verb.lemma not in words.lists["agreeing_on"] or behind >= len(found):
        return False
    return found[behind].lower in words.appointing


def _is_after(read: Read, on: int) -> bool:
    """ "Fell before the vote on Feb. 6", "halted until after the vote on Feb. 6"; not "after the vote on Feb. 6"."""
    words, found = read.lexicon, read.tokens
    if on < 2 or not is_of(found[on - 1].lower, words.dated, words):
        return False
    article = next((at for at in range(on - 2, max(0, on - _EVENT), -1) if found[at].lower in words.articles), 0)
    if not article:
        return False
    at = article - 1
    if words.links.get(found[at].lower) == "after" and at:
        at -= 1
        return words.links.get(found[at].lower) == "until"
    two = at > 0 and words.link_at(found, at - 1) == ("before", 2)
    return two or words.links.get(found[at].lower) in ("before", "until")


def _is_word(found: Sequence[Token], at: int, listed: Collection[str]) -> bool:
    """Whether the word at a place is one of a list."""
    return at < len(found) and found[at].lower in listed
