"""What the words right beside a phrase tell of where it points, whatever the clause around both.

"With the vote due on Friday", "here is what to watch on Wednesday", "from Tuesday, fares are higher".
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from grammar.clauses.group import Group
from grammar.directions.focus import Focus, Read
from grammar.directions.plans.fixing import is_fixed
from grammar.directions.plans.infinitives import is_awaited
from grammar.directions.plans.requests import is_asked, is_asked_behind
from grammar.directions.plans.timetable import is_noun, is_present, is_scheduled, owned
from grammar.directions.plans.unfulfilled import is_past_limit
from grammar.directions.plans.weather import is_in_store
from grammar.language import Language

_TIP: Final = 12
"""So many words at most stand before the day of a headline: "What to expect on Wednesday"."""
_SIGNS: Final = 4
_APART: Final = (",", "-", "--", "–", "—", ":")
"""Signs that part a day from what it is the day of, of which so many at most stand there."""
_ASIDE: Final = 6
"""So many words at most stand between what comes next and its day."""


def adjoined(read: Read, place: int) -> bool:
    """Whether a phrase hangs on a plan that is told beside a noun: "with the vote due on Friday"."""
    words = read.lexicon
    found = [token.lower for token in read.tokens[max(0, place - 1) : place + 4]]
    if place and len(found) > 1 and found[0] in words.outlooks and found[1] in words.fixing_for:
        table = read.language.words
        if found[0] in words.advance and any(word in table["MONTH"] for word in found[2:]):
            return True  # "reservations for July 4 were up"
        span = any(word in table["TO"] or word in table["UNTIL"] for word in found[3:])
        return span or not any(group.tense == "past" for group in read.groups)  # "the outlook for Sunday"
    if place < 2:
        return False
    two = " ".join(token.lower for token in read.tokens[place - 2 : place])
    if two in words.lists["looking_on"] and not any(group.tense == "past" for group in read.groups):
        return True  # "Lookahead to Tuesday"
    if _comes_next(read, place) or _is_new_limit(read, place) or _reaches_beyond(read, place):
        return True
    back = read.tokens[place - 1].lower in words.stays and read.tokens[place - 2].lower in words.due
    place -= back and place > 2  # "due out in March", "due back on Friday"
    before, word = read.tokens[place - 2], read.tokens[place - 1].lower
    if word in words.come:
        # "it will be over come Saturday", not "he had come on Saturday"
        return not any(group.first <= place - 1 <= group.last for group in read.groups)
    if before.text in (",", ";"):
        shown = next((group for group in read.groups if group.first > place), None)
        noun = read.tokens[place - 3].lower if place > 2 else ""
        tells = shown is not None and (shown.lemma in words.showing or noun in words.reports)
        over = shown is not None and shown.tense == "past" and tells  # "the report, out Friday, was weak"
        return word in words.due or (word in words.to_come and not over)  # not "minutes, out on Monday, showed"
    if word in words.setting and len(read.groups) == 1 and not read.closed:
        alone = all(token.lower not in words.closed["preposition"] for token in read.tokens[: place - 1])
        return alone and (before.lower in words.labels or before.lower in words.events)  # "Vigil set Sunday"
    if words.lemma_as(word, "VBG") in words.opening and _opens_with(read, place):
        return True
    if word not in words.adjoined or not before.word or before.lower in words.be or words.adverb(before):
        return False
    return is_noun(words, before.lower)


def _is_new_limit(read: Read, place: int) -> bool:
    """Whether a time is that of a deadline that nobody has told of before, and none that somebody missed or met:
    "they faced a deadline of midnight Sunday".
    """
    words, found, at = read.lexicon, read.tokens, place - 1
    while at > max(0, place - _SIGNS) and found[at].text in _APART:
        at -= 1  # "set a deadline -- March 20 -- for the talks"
    if at < place - 1 and not _goes_on_to(read, place):
        return False
    if at == place - 1:
        if found[at].lower not in read.language.words["OF"]:
            return False
        at -= 1
    if at < 1 or found[at].lower not in words.lists["deadlines"]:
        return False
    articles = {token.lower for token in found[max(0, at - 2) : at]} & set(read.language.words["A"])
    verb = read.last_verb(place)
    over = verb is not None and (is_past_limit(read, verb) or (verb.tense == "past" and verb.perfect))
    return bool(articles) and not over


def _goes_on_to(read: Read, place: int) -> bool:
    """Whether behind a day and a sign stands what the deadline is for: "a deadline, March 20, for the talks"."""
    found, words = read.tokens, read.lexicon
    for at in range(place + 1, min(len(found) - 1, place + _ASIDE)):
        if found[at].text in _APART:
            behind = next((token.lower for token in found[at:] if token.word), "")
            return behind in words.to or read.language.words["PREP"].get(behind) == "for"
    return False


def _reaches_beyond(read: Read, place: int) -> bool:
    """Whether what is to be done is to last beyond a day: "struck a deal to keep it funded past this Friday"."""
    words, found = read.lexicon, read.tokens
    if found[place - 1].lower not in words.lists["beyond"] or words.frame is not None:
        return False
    verb = read.last_verb(place)
    behind = found[0 if verb is None else verb.last + 1 : place - 1]
    return any(to.lower in words.to and words.lemma_as(does.lower, "VB") is not None for to, does in pairwise(behind))


def _comes_next(read: Read, place: int) -> bool:
    """Whether a part of a sentence tells what comes next: "charged on Monday, next court date 11 May"."""
    table, at = read.language.words["DET"], place - 1
    while at > 0 and place - at <= _ASIDE and read.tokens[at].word and table.get(read.tokens[at].lower) != "next":
        at -= 1
    if at < 1 or at > place - 2 or table.get(read.tokens[at].lower) != "next" or read.tokens[at - 1].word:
        return False
    if read.tokens[at + 1].lower in read.language.words["TO"]:
        return False  # "she won, next to him, on Friday"
    return not any(at <= group.first < place for group in read.groups)


def _opens_with(read: Read, place: int) -> bool:
    """Whether a sentence begins with what goes with its present: "with polls opening Monday, he is ahead"."""
    if read.tokens[0].lower not in read.language.words["island"]["accompanying"]:
        return False
    main = next((group for group in read.groups if group.form == "finite"), None)
    return main is not None and main.first > place and main.tense == "present" and not main.perfect


def arranged(read: Read, focus: Focus, language: Language, place: int) -> bool:
    """Whether the words around a phrase arrange what is to come, whatever the clause they stand in."""
    words = focus.words
    if place >= len(read.tokens) or _opens_past(read, place):
        return False
    if is_asked(read, place) or is_asked_behind(read, place):
        return True
    if is_scheduled(read, focus, place) or is_fixed(read, place) or is_in_store(read, place):
        return True
    before = read.last_verb(place)
    if before is None and 2 < place < _TIP and _is_what_to(read, -1, place):
        return words.weighing_of.isdisjoint(token.lower for token in read.tokens[2:place])  # "What to expect on Friday"
    presents = before is not None and before.tense == "present" and before.lemma == "be"
    if presents and before is not None and _is_what_to(read, before.last, place):
        return True
    if before is not None and before.lemma in words.foreseeing:
        present = before.tense == "present" and not (before.perfect or before.modality)
        if present and words.lemma_as(read.tokens[place - 1].lower, "VBG") in words.foreseen:
            return True  # "economists see growth slowing in the second half"
        if _denies(read, before.first, place):
            return before.tense == "present" and not before.perfect  # "economists see no relief before the autumn"
    if before is not None and is_awaited(read, before, place):
        return True
    if before is not None:
        return is_present(read, focus, before, place)
    main = next((group for group in read.groups if group.first > place), None)
    if main is not None and place == 0 and main.lemma == "be" and main.tense == "present" and not main.perfect:
        subject = read.tokens[main.first - 1].lower
        if subject in words.closed["expletive"] | words.closed["dummy"] and not (main.passive or main.modality):
            return True  # "on Sunday it is the last day of the season"
    if main is not None and place == 0 and _is_there(read, main):
        return True
    if place == 1 and main is not None and read.tokens[0].lower in words.closed["dated_adjective"]:
        return main.tense == "present" and not main.perfect  # "Effective Monday, bars close at ten"
    opens = place == 0 or not read.tokens[place - 1].word
    leads = opens and read.tokens[place].lower in language.words["FROM"]  # "from Tuesday, fares are higher"
    return leads and main is not None and main.tense == "present" and not main.perfect


def _is_there(read: Read, main: Group) -> bool:
    """Whether a present tells where somebody is on the weekday that opens it, or what he has then: "on Saturday the
    team is in Leeds", "on Sunday she has a chance to win"; not "on Saturday the mood is grim".
    """
    words, found, after = read.lexicon, read.tokens, main.last + 1
    if not read.closed or main.tense != "present" or main.form != "finite" or after >= len(found):
        return False
    if main.perfect or main.passive or main.modality or main.progressive or main.negated:
        return False
    if found[0].lower not in read.language.words["ON"] or found[1].lower not in read.language.words["WEEKDAY"]:
        return False
    behind = found[after].lower
    if main.lemma == "be":
        return behind in words.lists["whereabouts"] and found[after + 1 : after + 2] != []
    return main.lemma in words.lists["having"] and behind in words.owning


def _opens_past(read: Read, place: int) -> bool:
    """Whether a phrase opens a part of its own that tells what was: "announced it on Sunday; by Monday it was sold"."""
    if place < 2:
        return False
    joined = read.tokens[place - 1].lower in read.lexicon.closed["coordinator"] and read.tokens[place - 2].text in ",;"
    if read.tokens[place - 1].text != ";" and not joined:
        return False
    behind = next((group for group in read.groups if group.first > place), None)
    return behind is not None and behind.form == "finite" and behind.tense == "past" and not behind.modality


def _is_what_to(read: Read, verb: int, place: int) -> bool:
    """Whether "is" tells what there is to do on a day: "here is what to watch on Wednesday"; not "what to say about the
    game on Sunday".
    """
    words, found = read.lexicon, read.tokens
    if owned(read, place) or owned(read, place + 1):
        return False  # "here is what to know about Monday's vote"
    if any(token.lower in words.telling_of for token in found[verb + 1 : place]):
        return False
    asking = words.linking - words.closed["content"]
    return any(
        found[at].lower in asking and found[at + 1].lower in words.to and at + 2 < place
        for at in range(verb + 1, min(verb + 3, place - 1))
    )


def _denies(read: Read, verb: int, place: int) -> bool:
    """Whether the object or the subject of a verb is denied: "see no relief", "no relief is seen"."""
    words = read.lexicon
    beside = read.tokens[max(0, verb - 3) : place]
    return any(token.lower in words.closed["negative_determiner"] for token in beside)
