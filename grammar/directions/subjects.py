"""A present whose subject holds a day: "the final on Sunday is at 3 p.m.", "Sunday's derby has been called off".

The present tells of what is to come as timetables do, but its subject may be over as well: "Sunday's defeat is their
third". What comes is told by the hour or the place behind the verb, or by a subject that is arranged beforehand, a
match or a concert; the words are in ``clauses.toml`` (``[planned]``: ``fixtures``, ``calling_off``).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from typing import Final

from grammar import meaning as m
from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.context import Direction
from grammar.directions.focus import Focus, Read, focus_of
from grammar.directions.heads import day_words, head_of, names_another
from grammar.directions.plans.timetable import SIGNS, is_new, is_noun, is_open, is_timetabled, owned
from grammar.language import Language
from grammar.parsing.driver import Reading

_LONG: Final = 24
"""So many words at most between a day and the verb of its subject."""
_FEW: Final = 3
"""So many words at most stand between a verb and the day that its object begins with: "cancelled all its Friday"."""
_HOUR: Final = 6
"""So many words at most has a time of day with its weekday: "at 11 a.m. on Sunday"."""
_NAMED: Final = 6
"""So many words at most has what a day belongs to."""


def of_subject(read: Read, focus: Focus, place: int) -> Direction | None:
    """Where a present points that is told of what is on the day at *place*; ``None`` where that tells nothing.

    >>> from grammar import find
    >>> text = "The final on Sunday is at noon. Monday's defeat is their third."
    >>> [p.resolution.value.edtf for p in find(text, published="2024-11-13") if p.text in ("Sunday", "Monday")]
    ['2024-11-17', '2024-11-11']
    """
    language = read.language
    words = focus.words
    if words.frame is not None or place >= len(read.tokens):
        return None
    head, last = head_of(read, place)
    first, table = read.tokens[place].lower, language.words
    if not head or names_another(read, place, last):
        return None
    apart = first in table["ON"] or first in table["AT"]  # "talks on Monday are", not "Monday's talks are"
    fixture = is_of(head, words.fixtures, words)
    gathering = is_of(head, words.held if apart else words.gatherings, words)
    after = bisect_right(read.groups, place, key=lambda group: group.first)
    verb = read.groups[after] if after < len(read.groups) else None
    if not _opens(read, after, place):
        return None
    begun = read.tokens[last + 1].lower if last + 1 < len(read.tokens) else ""
    if begun in language.clauses["planned"]["looming"] and (fixture or gathering):
        return "coming"  # "with Thursday's vote looming"
    if (verb is None or verb.first > last + 1) and words.lemma_as(begun, "VBZ") in words.timetabled:
        hour = _at_an_hour(read, last + 1)  # "starts", which looks like a noun
        return "future" if hour else "coming" if fixture else None
    if not apart and head in words.lists["programmes"] and _is_laid_down(read, verb, last):
        return "coming"  # "Tuesday's program includes a final", "Tuesday's forecast: rain"
    if verb is None or verb.first - place > _LONG or verb.form != "finite":
        return None
    if any(token.text == ";" for token in read.tokens[place : verb.first]):
        return None  # "they drew their last match, on Friday; the next is on Saturday"
    behind = [token.lower for token in read.tokens[verb.last + 1 : verb.last + 3]]  # "put back to Sunday"
    called = words.appointing.isdisjoint(behind[:1])  # not "in November elections were called for April"
    bare = verb.ambiguous and not (behind and behind[0].isalnum())  # "Friday flights cancelled"
    annuls = called and (verb.passive or bare) and verb.lemma in words.annulling and verb.tense == "past"
    if annuls and is_of(head, words.called_off, words):
        return "nearest"  # "Friday's match was called off", "all flights on Friday had been cancelled"
    shifted = any(word in table["TO"] or word in table["UNTIL"] for word in behind)
    shifted = shifted and verb.lemma in words.putting_off and (verb.tense == "past" or verb.perfect)
    if shifted and apart and is_of(head, words.called_off, words):
        return "nearest"  # "the concert on the 21st has moved to the 28th"
    new = is_new(read, place) or (place == 1 and head in words.outcomes)
    if verb.modality == "would" and not verb.perfect and new:
        return "coming"  # "a win on Tuesday would take them to the top"
    if verb.modality == "would" and not verb.perfect and (fixture or gathering) and verb.lemma not in words.redoing:
        return "coming"  # "it was unclear whether Wednesday's vote would go ahead"
    monthly = first in table["MONTH"] and verb.tense != "past" and not verb.perfect and verb.lemma not in words.redoing
    if verb.modality and monthly and (fixture or gathering):
        return "due"  # "the November election is likely to be close"
    if verb.tense != "present" or verb.modality:
        return None
    if verb.passive and verb.lemma in words.calling_off:
        return "coming"
    if new and verb.last + 1 < len(read.tokens) and (verb.passive or verb.lemma == "be") and not verb.perfect:
        open_ = words.planned | words.due | words.open
        if not open_.isdisjoint({read.tokens[verb.last].lower, read.tokens[verb.last + 1].lower}):
            return "coming"  # "a cut on Thursday is unlikely"
    if is_of(head, words.outcomes, words):
        return "past"
    held = (fixture or gathering) and not verb.perfect
    dated = read.tokens[place + apart : place + apart + 1]
    near: Direction = "held" if dated and dated[0].lower in table["WEEKDAY"] else "nearest"
    if verb.passive or verb.perfect:
        told: Direction = "nearest" if verb.progressive else near  # "Sunday's debate is being talked about"
        return told if held else None  # "the vote on Sunday is seen as a test"
    be = verb.lemma == "be"
    if not be and not is_open(verb, words):
        return None
    if _at_an_hour(read, verb.last) or (be and (fixture or _stays(read, verb))):
        return "future"
    if be and gathering and first in table["AT"]:
        return "coming"  # "the vigil, at 6 p.m. on Sunday, is free"
    owner = not apart
    if fixture:
        return "coming"
    if is_timetabled(verb, words) and _is_outcome(read, verb, owner=owner):
        return "past"
    return near if gathering else None  # "Sunday's vote is a test"


def _is_laid_down(read: Read, verb: Group | None, last: int) -> bool:
    """Whether what is laid down for a day is told by a present right behind it, or by no verb."""
    if verb is None or verb.form != "finite":
        behind = read.tokens[last + 1].text if last + 1 < len(read.tokens) else ""
        return behind == ":" or (not read.groups and not behind.isalnum())
    plain = verb.tense == "present" and not (verb.perfect or verb.passive or verb.modality)
    return plain and verb.first == last + 1 and verb.lemma in read.lexicon.lists["holding"]


def _is_outcome(read: Read, verb: Group, *, owner: bool) -> bool:
    """Whether a verb of timetables tells what came of something: "Sunday's attack comes a week after another",
    "Monday's vote opens the way", but "Monday's session opens with a vote", "the club on Sunday opens its shop".
    """
    words = read.lexicon
    if verb.lemma in words.coming:
        return True
    behind = read.tokens[verb.last + 1 : verb.last + 2]
    alone = not behind or not behind[0].word or behind[0].lower in words.apart
    return owner and not alone


def is_of(noun: str, listed: Collection[str], words: Lexicon) -> bool:
    """Whether a noun or its singular is one of a list."""
    return noun in listed or noun.removesuffix(words.plural) in listed


def of_fixture(read: Read, focus: Focus, place: int) -> Direction | None:
    """Where a day points to which a match belongs, behind a preposition: "they meet in Saturday's final", "he is out of
    Sunday's game", "she advanced to Sunday's final" are to come, "he trained for Sunday's game" may be; and what else
    is awaited then: "they braced for Friday's report".
    """
    language = read.language
    words = focus.words
    if words.frame is None and _is_called_off(read, place):
        return "nearest"
    ahead = words.frame is None and place > 1 and words.link_at(read.tokens, place - 2) == ("before", 2)
    if ahead and owned(read, place) and read.last_verb(place) is None:
        return "coming" if _heads_for(read, place) else "nearest"
    if words.frame is None and _is_ahead_of(read, place):
        return "nearest"
    place += not owned(read, place)  # behind its signal
    if words.frame is not None or not 0 < place < len(read.tokens) or not owned(read, place):
        return None
    head, _ = head_of(read, place)
    if read.tokens[place].lower in language.words["WEEKDAY"] and is_of(head, words.mishaps, words):
        return "past"  # "an inquest opens into Monday's fire"
    before, verb = read.tokens[place - 1].lower, read.last_verb(place)
    if verb is None and before in language.words["FROM"] and place > 1 and is_noun(words, read.tokens[place - 2].lower):
        following = next((group for group in read.groups if group.first > place), None)
        ahead = following is not None and following.tense == "future"
        return "nearest" if ahead else None  # "votes from Sunday's poll will be counted"
    if verb is None and place > 1 and _heads_for(read, place):
        return "coming"
    event = place == 1 or is_of(head, words.fixtures | words.gatherings, words)
    if verb is None and event and words.links.get(before) == "before":
        following = next((group for group in read.groups if group.first > place), None)
        needs = following is not None and following.tense == "present" and not following.perfect
        over = needs and is_of(head, words.over, words)
        return "coming" if needs and not over else None  # "before Sunday's match they need a boost"
    if verb is None:
        return None
    if verb.form != "finite":  # "speaking before Thursday's game, he said"
        ahead = ahead or words.links.get(before) == "before"
        return "nearest" if ahead and is_of(head, words.fixtures | words.gatherings, words) else None
    if read.tokens[0].lower in words.notices and verb.lemma == "be" and verb.last == place - 1:
        return "coming" if verb.tense == "present" else None  # "next up is Saturday's trip to Hull"
    over = before in words.bygone - words.closed["genitive"]
    two = words.link_at(read.tokens, place - 2) if place > 1 else ("", 0)
    ahead = two == ("before", 2) or words.link_at(read.tokens, place - 1) == ("before", 1)
    if read.tokens[place].lower in language.words["WEEKDAY"] and not (ahead or over):
        awaited = _awaited(read, head, verb, place)
        if awaited is not None:
            return awaited
    looks = verb.tense == "future" or verb.modality in ("would", "possible")
    if not ahead and looks and before in words.telling_of and is_of(head, words.over, words):
        return "past"  # "she will answer questions on Friday's arrests"
    if over:
        return None
    if read.asks and verb.lemma == "be" and verb.tense == "present" and verb.last == place - 1:
        return "coming" if is_of(head, words.fixtures | words.gatherings, words) else None  # "when is Sunday's game?"
    known = words.events | words.reports
    if ahead and verb.tense == "past" and is_of(head, known, words):
        return "nearest"  # "he spoke ahead of Sunday's vote"
    if ahead or not is_of(head, words.fixtures, words):
        return None
    if verb.tense == "past":
        return "nearest" if before in words.fixing_for else None
    if before in words.closed["genitive"]:
        out = place > 1 and read.tokens[place - 2].lower in words.closed["particle"]
        victor = place > 1 and read.tokens[place - 2].lower in language.clauses["planned"]["victors"]
        if victor and is_timetabled(verb, words):
            return "coming"  # "they face the winner of Sunday's game"
        return "coming" if out and verb.tense == "present" else None  # "he has been ruled out of Sunday's game"
    leads = verb.lemma == "be" or is_open(verb, words)
    plain = not (verb.passive or verb.perfect or verb.progressive)
    return "coming" if leads and plain and before in words.closed["preposition"] else None


def _heads_for(read: Read, place: int) -> bool:
    """Whether a headline without a verb tells of what is for a match, out of it or ahead of it: "Team news for Sunday's
    derby", "Kane out of Sunday's derby".
    """
    words = read.lexicon
    if any(group.tense == "past" or group.perfect for group in read.groups):
        return False
    kept = words.notes["kept"]
    if any(is_of(token.lower, kept, words) for token in read.tokens[max(0, place - _NAMED) : place]):
        return False  # "Player ratings for Sunday's derby"
    head, _ = head_of(read, place)
    before = read.tokens[place - 1].lower
    if words.link_at(read.tokens, place - 2) == ("before", 2):
        return is_of(head, words.events, words)
    out = before in words.closed["genitive"] and read.tokens[place - 2].lower in words.closed["particle"]
    tips = read.tokens[0].lower in words.closed["complementizer"] and read.tokens[1].lower in words.to
    if tips and before in words.closed["preposition"] - words.weighing_of:
        return is_of(head, words.fixtures | words.gatherings, words)  # "What to watch for in Sunday's debate"
    return (out or before in words.fixing_for) and is_of(head, words.fixtures, words)


def _awaited(read: Read, head: str, verb: Group, place: int) -> Direction | None:
    """Where a weekday points whose match or meeting a verb right before it tells somebody to reach, to be in or out of,
    to wait for or to call off.
    """
    words = read.lexicon
    before = read.tokens[place - 1].lower
    leads = words.fixing_for | words.closed["ending"] | words.closed["particle"]
    reaches = verb.last == place - 1 or before in leads
    if reaches and verb.lemma in words.awaiting:
        return "future"  # "traders awaited Friday's report"
    if verb.lemma in words.hinging and before in read.language.words["ON"] and not is_of(head, words.outcomes, words):
        return "future"  # "their hopes hang on Friday's match"
    out = before in words.closed["genitive"] and read.tokens[place - 2].lower in words.closed["particle"]
    fixture = is_of(head, words.fixtures, words)
    if fixture and reaches and verb.lemma in words.advancing:
        return "future"  # "she advanced to Sunday's final"
    if fixture and (reaches or out) and verb.lemma in words.selecting:
        return "future"  # "he was ruled out of Sunday's game"
    if reaches and _calls_off(verb, head, words):
        return "nearest"  # "the union called off Sunday's strike"
    return None


def _is_ahead_of(read: Read, place: int) -> bool:
    """Whether a weekday stands before a noun of which something else comes first: "ahead of Friday jobs data";
    or the weekend does.
    """
    words, language = read.lexicon, read.language
    found, unit = read.tokens, language.words["UNIT"]
    if 1 < place < len(found) - 1 and unit.get(found[place + 1].lower) == "weekend":
        opens = found[place].lower in language.words["THE"] and not owned(read, place + 1)
        return opens and words.link_at(found, place - 2) == ("before", 2)  # "prices rose ahead of the weekend"
    if _is_for_weekend(read, place):
        return True
    at = place if found[place : place + 1] and found[place].lower in language.words["WEEKDAY"] else place + 2
    if not 1 < at < len(found) - 1 or found[at].lower not in language.words["WEEKDAY"]:
        return False
    ahead = words.link_at(found, at - 2) == ("before", 2)
    return ahead and found[at + 1].word and found[at + 1].text.islower() and is_noun(words, found[at + 1].lower)


def _is_for_weekend(read: Read, place: int) -> bool:
    """Whether a past verb tells what was done for the days off: "banks have closed for the weekend", not "earned $9
    million for the weekend".
    """
    words, language, found = read.lexicon, read.language, read.tokens
    if not 0 < place < len(found) - 2 or language.words["UNIT"].get(found[place + 2].lower) != "weekend":
        return False
    led = found[place].lower in words.fixing_for and found[place + 1].lower in language.words["THE"]
    verb = read.last_verb(place)
    if not led or owned(read, place + 2) or verb is None or not (verb.tense == "past" or verb.perfect):
        return False
    return not any(token.text[:1].isdigit() for token in found[verb.last + 1 : place])


def _is_called_off(read: Read, place: int) -> bool:
    """Whether a weekday or a weekend stands before what a verb calls off: "cancelled all Friday flights"."""
    words, language = read.lexicon, read.language
    found, noun = read.tokens, ""
    if not 1 < place < len(found) - 1:
        return False
    if language.words["UNIT"].get(found[place + 1].lower) == "weekend" and owned(read, place + 1):
        noun = head_of(read, place)[0]  # "cancelled this weekend's fair"
    elif found[place].lower in language.words["WEEKDAY"]:
        noun = found[place + 1].lower
    verb = read.last_verb(place) if noun else None
    if verb is None or verb.form != "finite" or verb.passive or place - verb.last > _FEW:
        return False
    return _calls_off(verb, noun, words)


def _calls_off(verb: Group, noun: str, words: Lexicon) -> bool:
    """Whether a verb tells that something that was to be was called off, or put off."""
    over = verb.tense == "past" or verb.perfect
    return over and verb.lemma in words.undoing and is_of(noun, words.called_off, words)


def is_subject(read: Read, language: Language, place: int, verb: int) -> bool:
    """Whether the day at *place* is the subject of the verb at *verb*, or owns it: "Friday will", "Friday's vote"."""
    behind = place + day_words(read, language, place)
    if behind == place or behind > verb:
        return False
    return behind == verb or read.tokens[behind].text in language.words["POSS"]


def of_its_week(text: str, reading: Reading, language: Language) -> bool:
    """Whether "this Friday" is of a thing, and so of this week whatever its clause tells: "this Friday's rally was
    banned", "the rally this Friday was banned"; but "this Friday's game ended 2-2", "he died this Friday".
    """
    this = [leaf for leaf in reading.nodes if isinstance(leaf, m.Nearest)]
    focus = focus_of(text, language.code)
    read = focus.read_at(reading.first)
    if not this or this[0].shift or this[0].anchor is not m.Anchor.PUBLICATION or read is None:
        return False
    words, place, behind = focus.words, read.place_of(reading.first), read.place_of(reading.last)
    if words.frame is not None or behind >= len(read.tokens):
        return False
    after = bisect_right(read.groups, place, key=lambda group: group.first)
    if read.tokens[behind].text in language.words["POSS"]:
        begun = read.groups[after].first if after < len(read.groups) else len(read.tokens)
        named = read.tokens[behind + 1 : min(begun, behind + 1 + _NAMED)]
    elif after < len(read.groups) and read.groups[after].first == behind and _opens(read, after, place):
        named = read.tokens[max(0, place - 1) : place]
        if not (named and named[0].word and is_noun(words, named[0].lower)):
            return False
    else:
        return False
    verb = read.groups[after] if after < len(read.groups) and _opens(read, after, place) else None
    done = verb is not None and verb.tense == "past" and not (verb.passive or verb.modality or verb.lemma == "be")
    return not (done or any(is_of(token.lower, words.outcomes, words) for token in named))


def _opens(read: Read, after: int, place: int) -> bool:
    """Whether no verb stands between the beginning of its part and the day: "Sunday's game is off", "..., and Sunday's
    game is off".
    """
    if not after:
        return True
    words, told = read.lexicon, read.groups[after - 1]
    between = read.tokens[told.last + 1 : place]
    if read.tokens[place - 1].lower in words.closed["conditional"]:
        return True  # "it is unclear whether Sunday's game is off"
    if told.lemma in words.telling:
        return not _is_of_saying(read, after, place)  # "he said Sunday's game is off"
    return any(token.text in SIGNS or token.lower in words.closed["coordinator"] for token in between)


def _is_of_saying(read: Read, after: int, place: int) -> bool:
    """Whether what has its day belongs to the saying before it, not to what is said: "she said in a speech on Thursday
    (that) rates would rise", "told a conference on Thursday (that) rates would rise"; not "told them a win on Thursday
    would do", "said on Monday a win on Thursday would do".
    """
    words, told = read.lexicon, read.groups[after - 1]
    end = read.groups[after].first if after < len(read.groups) else len(read.tokens)
    if any(token.lower in words.closed["complementizer"] for token in read.tokens[place:end]):
        return True
    between, leads = read.tokens[told.last + 1 : place], words.articles | words.closed["possessive"]
    opened = [at for at, token in enumerate(between) if token.lower in leads]
    if opened == [1] and between[0].lower in words.closed["preposition"]:
        return True
    hears = told.lemma == words.data["speech_verbs"]["indirect"] and not told.passive
    return hears and (not between or (opened == [0] and all(token.word for token in between)))


def _at_an_hour(read: Read, verb: int) -> bool:
    """Whether an hour stands behind the verb that ends at *verb*: "is at 3 p.m.", "kicks off at noon"."""
    language, words = read.language, read.lexicon
    behind = read.tokens[verb + 1 : verb + 4]
    if behind and behind[0].lower in words.closed["particle"]:
        behind = behind[1:]
    if len(behind) < 2 or behind[0].lower not in language.words["AT"]:
        return False
    return behind[1].text[:1].isdigit() or behind[1].lower in language.words["NOON"]


def _stays(read: Read, verb: Group) -> bool:
    """Whether "is" only tells that something is off or open."""
    behind = read.tokens[verb.last + 1 : verb.last + 3]
    return bool(behind) and behind[0].lower in read.lexicon.stays and (len(behind) < 2 or not behind[1].word)
