"""What tells of a day to come without a future: "the trial begins on Monday", "the match is on Saturday".

English has the present for what is arranged. The verbs that do so are listed in ``clauses.toml`` (``[planned]``), as
others tell in the present what was done: "the move follows talks on Monday". Imperatives and questions look ahead too
(``requests``).
See R. Huddleston and G. Pullum, The Cambridge Grammar of the English Language (2002), 5.4 (futurate).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token
from grammar.directions.focus import Focus, Read

_NO_NOUNS: Final = (
    *("preposition", "determiner", "comparative", "comparing", "coordinator", "subordinator"),
    *("pronoun", "relative", "particle", "had"),
)
"""Closed classes whose words are no nouns that a plan may be told beside."""
SIGNS: Final = {",", ";", ":", "–", "—", "(", ")", "?", "!", "“", "”", '"'}
"""What parts a sentence where a verb that looks like a noun is looked for."""

_LONG: Final = 24
"""So many words at most before a verb, the day of another one is looked for."""
_NEW: Final = 5
"""So many words at most stand from the article of what is new to its day."""
_PAID: Final = 3
"""So many words at most stand from the day of a payment to its noun: "Dec. 1 quarterly payment"."""
_DATE: Final = 4
"""So many words at most has a date that a sentence begins with."""
_PLACE: Final = 3
"""So many words at most has a place with its preposition: "at St James's"."""


def is_noun(words: Lexicon, word: str) -> bool:
    """Whether a word may be a noun: it is in none of the closed classes."""
    return not any(word in words.closed[name] for name in _NO_NOUNS)


def is_new(read: Read, place: int) -> bool:
    """Whether what stands before a day is new: "a win on Tuesday", "a quarter-point cut on Tuesday"."""
    language = read.language
    for token in reversed(read.tokens[max(0, place - _NEW) : max(0, place - 1)]):
        if token.lower in language.words["A"]:
            return True
        if not (token.word and is_noun(read.lexicon, token.lower)) and token.text != "-":
            return False
    return False


def owned(read: Read, place: int) -> bool:
    """Whether something belongs to a time: "Monday's talks"."""
    return any(token.text in read.language.words["POSS"] for token in read.tokens[place + 1 : place + 2])


def is_timetabled(group: Group, words: Lexicon) -> bool:
    """Whether a verb in the present tells of what is to come: "the trial begins on Monday"."""
    return group.tense == "present" and not (group.perfect or group.modality) and group.lemma in words.timetabled


def dates_phrase(read: Read, group: Group, place: int) -> bool:
    """Whether such a verb dates the phrase at *place*, and not what it is about: "it comes after a vote on Monday"."""
    words = read.lexicon
    present = group.tense == "present" and not group.perfect and words.frame is None
    if present and group.last < place < len(read.tokens) and read.tokens[place].lower in read.language.words["UNTIL"]:
        return True  # "the season lasts until 30 November"
    if _brings_out(read, group, place):
        return True
    if not is_timetabled(group, words):
        return False
    between = [token.lower for token in read.tokens[group.last + 1 : place]]
    if group.lemma in words.telling and read.closed and not words.reports.isdisjoint(between):
        return not owned(read, place) and not is_over(read, words, group.last + 1, place)  # "it reports June sales on"
    if group.lemma in words.adjacent:  # "a second round follows on the 24th", not "it follows talks on Monday"
        return (
            not between and not owned(read, place) and words.lemma_as(read.tokens[group.head].lower, "VBZ") is not None
        )
    return not (is_over(read, words, group.last + 1, place) or comes_off(read, group, place))


def _brings_out(read: Read, group: Group, place: int) -> bool:
    """Whether such a verb tells right before its time when a work comes out: "the album drops on Friday"."""
    at = group.first - 1
    at -= at > 0 and read.tokens[at].text.isdigit()  # "ep 14 drops thursday"
    words, before = read.lexicon, read.tokens[at].lower if at >= 0 else ""
    plain = group.tense == "present" and not (group.perfect or group.modality)
    return plain and group.lemma in words.dropping and before in words.released and place == group.last + 1


def is_open(group: Group, words: Lexicon) -> bool:
    """Whether a verb in the present may tell of what is to come: it neither tells nor is a state."""
    if group.tense != "present" or group.perfect or group.modality or group.form != "finite" or words.frame is not None:
        return False
    return group.lemma not in words.narrating and group.lemma not in words.be


def is_coming(read: Read, group: Group, place: int) -> bool:
    """Whether a present tells of what comes soon: "the council considers the plan on Thursday".

    Not in a headline, which tells in the present what was done: "Rebels seize port on Sunday".
    """
    words = read.lexicon
    who = read.tokens[group.first - 1].lower if group.first else ""
    told = read.closed or (
        group.progressive and who in read.language.words["island"]["speakers"]
    )  # "I'm working Friday"
    if not is_open(group, words) or not told or place >= len(read.tokens) or owned(read, place):
        return False
    if group.first > place:  # "on Thursday the council considers the plan"
        return place == 0 and not any(other.last < group.first for other in read.groups)
    start = group.last + 1
    return not (is_over(read, words, start, place) or _befell(read, start, place))


def _befell(read: Read, start: int, place: int) -> bool:
    """Whether words before a phrase tell of what befell people: "are seeking witnesses to a crash on Friday"."""
    words = read.lexicon
    for at in range(start + 1, place):
        if read.tokens[at].lower in words.mishaps:
            new = (token.lower in words.closed["indefinite"] for token in read.tokens[max(start, at - 2) : at])
            if any(new):
                return True
    return False


def comes_off(read: Read, group: Group, place: int) -> bool:
    """Whether a verb with its particle tells what is just over: "coming off a win on Friday", "coming off the back of a
    loss"; not "the roof is coming off the barn on Friday".
    """
    words, between = read.lexicon, [token.lower for token in read.tokens[group.last + 1 : place]]
    if len(between) < 2 or f"{group.lemma} {between[0]}" not in words.lists["just_over"]:
        return False
    if between[1] in words.closed["indefinite"]:
        return True
    return any(word in words.outcomes or word.removesuffix(words.plural) in words.outcomes for word in between[1:])


def is_over(read: Read, words: Lexicon, start: int, place: int) -> bool:
    """Whether words before a phrase begin what is over: "after talks on Monday", but not "against Leeds on Monday"."""
    between = read.tokens[start:place]
    if between and between[-1].lower in words.bygone and read.tokens[place].lower in words.closed["preposition"]:
        between = between[:-1]  # "the veterans go over on Monday"
    on = read.tokens[place].lower in read.language.words["ON"] or is_for_day(read, place)
    before, units = "", [read.language.words[kind] for kind in ("UNIT", "UNITS")]  # "begin three days of talks Monday"
    for token, following in pairwise([*between, read.tokens[place]]):
        edge, before = before in words.closed["edge"] or any(before in kind for kind in units), token.lower
        if (on or edge) and token.lower in read.language.words["OF"]:
            continue  # "Kyiv signs a part of the pact on the 21st", "it ends at the stroke of midnight"
        named = token.lower in words.against and following.text[:1].isupper()
        if token.lower in words.bygone and not named:
            return True
    return False


def is_scheduled(read: Read, focus: Focus, place: int) -> bool:
    """Whether a phrase is all that is told of something that is: "the match is on Saturday", not "it is Friday"."""
    language = read.language
    words, before = focus.words, place - 1
    if before > 1 and words.adverb(read.tokens[before]):
        before -= 1  # "the match is now on Saturday"
    if before > 1 and read.tokens[before].lower in words.due | words.open:
        skipped = 2 if words.adverb(read.tokens[before - 1]) else 1  # "it is not likely before Thursday"
        return words.be.get(read.tokens[before - skipped].lower) == "present"
    if place >= len(read.tokens):
        return False
    before_it = read.tokens[place - 1]
    if place == 0 or before_it.text in SIGNS or before_it.lower in words.closed["coordinator"]:
        return _is_subject(read, place)
    first = read.tokens[place].lower
    if before > 0 and read.tokens[before].text in language.words["POSS"] and first in language.words["ON"]:
        return not _is_place(read, before)  # "the game's on Monday"
    if before < 1 or words.be.get(read.tokens[before].lower) != "present" or is_kept(read, before):
        return False
    if any(first in language.words[name] for name in ("ON", "AT", "IN")):
        return read.tokens[before - 1].lower not in words.closed["dummy"]
    if (first in words.closed["preposition"] and first not in language.words["FROM"]) or owned(read, place):
        return False
    subject = read.tokens[before - 1].lower
    named = before > 1 and read.tokens[before - 2].word and is_noun(words, read.tokens[before - 2].lower)
    if subject in words.closed["stating"]:
        held = range(max(1, before - _DATE), before - 1)  # "the last day of the month is Friday"
        if any(read.tokens[at].lower in language.words["OF"] for at in held):
            return subject in language.words["UNIT"] and first in language.words["WEEKDAY"]
        return named and subject in language.words["UNIT"]  # "polling day is Monday", not "the day is Monday"
    return subject not in words.closed["dummy"]


def _is_place(read: Read, sign: int) -> bool:
    """Whether an owner's sign ends the name of a place: "at Lord's", "from the doctor's"."""
    closed = read.lexicon.closed
    leads = closed["preposition"] - closed["genitive"]
    return any(token.lower in leads for token in read.tokens[max(0, sign - _PLACE) : sign - 1])


def is_kept(read: Read, verb: int) -> bool:
    """Whether "is" at *verb* tells of what is kept of a day: "this photo is from Monday"."""
    words = read.lexicon
    if verb < 1 or read.tokens[verb].lower not in words.be:
        return False
    return read.tokens[verb - 1].lower in words.notes.get("kept", ())


def _is_subject(read: Read, place: int) -> bool:
    """Whether a weekday is what a present tells of: "Friday is polling day", "Wednesday marks the anniversary"; or it
    tells the weekday of a date: "Christmas Day falls on a Thursday".
    """
    language = read.language
    if _told_its_weekday(read, place):
        return True
    if read.tokens[place].lower in language.words["THE"]:
        place += 1  # "the weekend starts now"
    if place + 1 >= len(read.tokens):
        return False
    day = read.tokens[place].lower
    if day not in language.words["WEEKDAY"] and language.words["UNIT"].get(day) != "weekend":
        return False
    if owned(read, place):  # "Monday's a holiday", not "Monday's talks"
        article = any(token.lower in language.words["A"] for token in read.tokens[place + 2 : place + 3])
        return article or _takes_place(read, place)
    also = read.tokens[place + 1].lower in read.lexicon.closed["between_verbs"]  # "Tuesday also includes a final"
    verb = next((group for group in read.groups if group.first == place + 1 + also), None)
    if not read.groups and read.closed and read.tokens[place + 1].lower in read.lexicon.closed["unfolding"]:
        return place == 0 and any(token.text.islower() for token in read.tokens[2:3])  # "Friday looks wet."
    return verb is not None and verb.tense == "present" and not (verb.perfect or verb.modality)


def _told_its_weekday(read: Read, place: int) -> bool:
    """Whether a present tells on which weekday the date at *place* is: "July 4 is a Friday"."""
    language = read.language
    date = read.tokens[place : place + _DATE + 1]
    verb = next((at for at, token in enumerate(date) if token.text[:1].islower()), 0)
    if not verb or read.lexicon.says_weekday(date[verb].lower) != "present":
        return False
    rest = [*language.words["ON"], *language.words["A"]]
    behind = (token.lower for token in read.tokens[place + verb + 1 : place + verb + 4])
    return next((word for word in behind if word not in rest), "") in language.words["WEEKDAY"]


def _takes_place(read: Read, place: int) -> bool:
    """Whether a present tells when or that what belongs to a day takes place: "Friday's game is off", "... is at 3"."""
    language = read.language
    group = next((group for group in read.groups if group.first > place + 1), None)
    if group is None or group.lemma != "be" or group.tense != "present" or group.perfect or group.modality:
        return False
    behind = read.tokens[group.last + 1 : group.last + 3]
    if len(behind) < 2 or any(not token.word for token in read.tokens[place + 2 : group.first]):
        return False
    hour = behind[0].lower in language.words["AT"] and behind[1].text[:1].isdigit()
    return hour or (behind[0].lower in read.lexicon.stays and not behind[1].word)


def is_present(read: Read, focus: Focus, group: Group, place: int) -> bool:
    """Whether a phrase tells when something is somewhere: "I'm off Monday", "there is a replay on Tuesday"."""
    language = read.language
    words = focus.words
    if group.lemma != "be" or group.tense != "present" or group.perfect or group.modality or group.passive:
        return False
    between = read.tokens[group.last + 1 : place]
    if not between or len(between) > 6 or not words.bygone.isdisjoint(token.lower for token in between):
        return False
    if is_kept(read, group.first) or between[-1].lower in words.outcomes:
        return False  # "this photo is from Rome on Monday", "she is back with a win on Monday"
    for at, token in enumerate(between):
        if token.lower in words.closed["coordinator"]:  # "the final is on Thursday and the party on Friday"
            return at > 0 and is_scheduled(read, focus, group.last + 1)
    subject = read.tokens[group.first - 1].lower if group.first else ""
    named = words.owning
    owned_by = len(between) > 2 and between[1].text in read.language.words["POSS"] and is_held(words, between[-1])
    its = subject in words.closed["stating"] and (between[0].lower in named or owned_by)  # "it's my birthday on Sunday"
    if its and read.tokens[place : place + 1] and read.tokens[place].lower not in language.words["ON"]:
        return False
    if subject in words.closed["dummy"] or its:
        return not any(words.lemma_as(token.lower, "VBN", "VBG") and not is_held(words, token) for token in between)
    return _stays(between, words)


def is_held(words: Lexicon, token: Token) -> bool:
    """Whether a word names what is held, or comes every year: "birthday", "exam"."""
    known = words.events | words.fixtures | frozenset(words.lists["anniversaries"])
    return token.lower in known or token.lower in words.notes.get("engagements", frozenset())


def _stays(between: Sequence[Token], words: Lexicon) -> bool:
    """Whether what is behind "is" only tells where something is: "off", "in Rome", "at home to Leeds"; or that there
    may be some: "likely in the north, mainly".
    """
    inside, may = False, between[0].lower in words.open
    for token in between:
        named = token.text[:1].isupper()
        if may and token.text == ",":
            inside = False
        elif token.lower in words.closed["preposition"]:
            inside = True
        elif token.lower in words.stays or token.lower in words.open or words.adverb(token):
            inside = False
        elif inside and token.lower in words.articles:
            continue  # "open to the public"
        elif not (inside and (named or is_noun(words, token.lower))):
            return False
        else:
            inside = named  # "in cinemas from Monday", "on Channel Four at 9 p.m."
    return True


def is_for_day(read: Read, place: int) -> bool:
    """Whether a word tells for which day something is: "for April 22", not "for May", "on April 22"."""
    words = read.lexicon
    return read.tokens[place].lower in words.fixing_for and _is_day(read, place + 1)


def _is_day(read: Read, place: int) -> bool:
    """Whether words from a place on tell a day: "Friday", "May 22", "22 May", not "May"."""
    table = read.language.words
    found = [token for token in read.tokens[place : place + 3] if token.text != "."][:2]  # "Nov. 17"
    if found and found[0].lower in table["WEEKDAY"]:
        return True
    month = any(token.lower in table["MONTH"] for token in found)
    return month and any(token.text[:1].isdigit() for token in found)


def is_owed(read: Read, place: int) -> bool:
    """Whether a month is told of what was due in a sentence that is past: "it missed a payment due June 30"."""
    language = read.language
    month = any(token.lower in language.words["MONTH"] for token in read.tokens[place : place + 3])
    told = [group for group in read.groups if group.form == "finite"]
    return month and bool(told) and all(group.tense == "past" for group in told)


_REPORT: Final = 4
"""So many words at most has what is told of a month: "June retail sales"."""


def names_payment(read: Read, place: int) -> bool:
    """Whether a day of a month names what is paid on it: "omitted the Nov. 15 dividend", "with the Dec. 1 quarterly
    payment".
    """
    found, words = read.tokens, read.lexicon
    if place < 1 or found[place].lower not in read.language.words["MONTH"]:
        return False
    if found[place - 1].lower not in words.articles | words.closed["possessive"]:
        return False
    end = next((at for at in (place + 1, place + 2) if at < len(found) and found[at].text.isdigit()), 0)
    behind = [token.lower for token in found[end + 1 : end + 1 + _PAID]] if end else []
    paid = next((at for at, word in enumerate(behind) if word in words.lists["payments"]), -1)
    between = range(end + 1, end + 1 + paid)
    return paid >= 0 and all(found[at].word for at in between) and not any(one.first in between for one in read.groups)


def names_a_thing(read: Read, place: int) -> bool:
    """Whether a date only tells which thing is meant: "the agreement of 17 October", "the June report"."""
    words, language = read.lexicon, read.language
    if place < 1 or place + 1 >= len(read.tokens):
        return False
    before, first, following = read.tokens[place - 1].lower, read.tokens[place], read.tokens[place + 1]
    if before in language.words["OF"]:
        noun = read.tokens[place - 2].lower if place > 1 else ""
        return (first.text.isdigit() or following.text.isdigit()) and noun not in words.fixed and is_noun(words, noun)
    if first.lower in language.words["ON"]:
        place, first, following = place + 1, following, read.tokens[min(place + 2, len(read.tokens) - 1)]
    told = read.last_verb(place)
    if told is not None and told.lemma in words.telling and first.lower in language.words["MONTH"]:
        behind = [token.lower for token in read.tokens[place + 1 : place + 1 + _REPORT]]
        figures = next((at for at, word in enumerate(behind) if word in words.reports), 0)
        if figures:  # "it reports on June retail sales Thursday"
            return all(word.isalpha() and is_noun(words, word) for word in behind[:figures])
    leads = told is None
    month = first.lower in language.words["MONTH"] and following.text.islower() and following.text.isalpha()
    whose = before in words.articles or before in language.words["POSS"]  # "the bank's May minutes may show it"
    return leads and month and whose and is_noun(words, following.lower)
