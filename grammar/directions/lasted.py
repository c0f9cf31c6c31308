"""Whether the words before a phrase make it tell how long something went on, not when it was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.group import Group
from grammar.clauses.sentence import Token
from grammar.directions.asked import TIMED
from grammar.directions.focus import Read, focus_of
from grammar.directions.plans.timetable import is_noun
from grammar.directions.verbless.untold import leaves_out
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.parsing.driver import Reading

_ADVERBS: Final = 2
"""So many words at most stand between a verb and "into": "went on well into"."""


_OPENING: Final = 8
"""So many words at most has what opens a sentence, up to how long it took."""
_COUNTED: Final = 5
"""So many words at most is what comes again, with its number and its article: "the third monthly price rise"."""
_SINCE: Final = 6
"""So many words at most stand from what tells that something followed to its verb: "when the old bridge reopened"."""
_THINGS: Final = 5
"""So many words at most are a number of things, or what somebody is without."""
_LEFT: Final = 4
"""So many words at most stand from a verb to what it keeps something: "kept the road closed"."""
_HOUR: Final = 6
"""So many words at most has a weekday with its hour and what leads to it: "until 10 p.m. on Monday"."""
_OBJECT: Final = 3
"""So many words at least from a verb to how long it takes are its object and what leads to that."""
_SOON: Final = 2
"""So many words at most from a verb that is denied to the day behind it: "was not until"."""


def counted_over_at(text: str, start: int, length: m.Length, language: Language) -> bool:
    """Whether a length tells for how long there was nothing like it: "the biggest strike [in ten years]", or in how
    long something happens so often: "three games [in eight days]".

    The words before it then have a superlative, an ordinal or "only" behind a definite word, and no verb after that.
    """
    focus = focus_of(text, language.code)
    read = focus.read_at(start)
    if read is None:
        return False
    place = read.place_of(start)
    verbs = [group for group in read.groups if group.last < place]
    if not verbs and (_opens_over(read, place, length) or _from_to(read, place)):
        return True
    if verbs and _obliges(read, verbs[-1], place):
        return True  # "shall answer a critical ticket in thirty minutes"
    ahead = bool(verbs) and bool(verbs[-1].modality) and verbs[-1].lemma not in focus.words.be
    often = not ahead or verbs[-1].lemma in focus.words.done_often  # "will play 15 games in 14 days"
    days = all(unit >= Granularity.DAY for _, unit in length.parts)
    if often and (days or not verbs) and _counts(read, place):  # "20 miles in 3 hours"
        return True
    if not ahead and (_is_tally(read, place) or _lacks(read, place)):
        return True
    yearly = all(unit >= Granularity.YEAR for _, unit in length.parts)
    long = all(unit >= Granularity.MONTH for _, unit in length.parts)
    if ahead and not yearly:
        return _recurs(read, place)  # not "he will meet his only son in two days"
    closed = focus.words.closed
    rare = {*closed["superlative"], *closed["sole"], *language.words["ORDW"], *language.words["SECOND"]}
    definite = {*closed["definite"], *closed["possessive"], *language.words["POSS"]}
    for index in range(place - 1, max(place - 8, 0), -1):
        token = read.tokens[index]
        noun = read.tokens[index - 1].lower in closed["superlative"]  # "post sharpest fall in a year"
        if not token.word or (not noun and any(group.first <= index <= group.last for group in read.groups)):
            return False
        if token.lower in closed["any"]:
            return True  # "closer than at any time in 60,000 years"
        one = token.lower in rare or (index == place - 1 and _numbered(token))
        if one and read.tokens[index - 1].lower in definite:
            return True
        if (one or _numbered(token)) and long and not read.tokens[index - 1].word:
            return True  # "on strike, 1st time in 25 years", "Last night: first gig in 16 months"
        if _numbered(token) and read.tokens[index - 1].lower in definite - language.words["THE"].keys():
            return True  # "our 1st show in 3 years"
        if token.lower in closed["superlative"] and _headlined(read, index, place, yearly=yearly):
            return True
    return False


def _from_to(read: Read, place: int) -> bool:
    """Whether a title tells from what to what a thing came: "From phish to ransom in 29 hours"."""
    led, words = read.tokens[0].lower, [token.lower for token in read.tokens[1:place]]
    if led not in read.language.words["FROM"] or ":" in words:
        return False
    onward = [at for at, word in enumerate(words) if word in read.lexicon.to]
    from_to = any(read.lexicon.lemma_as(word, "VB") is None for at in onward for word in words[at + 1 : at + 2])
    return from_to and not any(group.form == "finite" for group in read.groups)


def _obliges(read: Read, verb: Group, place: int) -> bool:
    """Whether a verb tells what somebody has to do with a thing whenever it is called for, as in contracts; not "we
    shall meet in two weeks".
    """
    obliging, subject = read.lexicon.lists["obliging"], read.tokens[max(0, verb.first - 1)].lower
    if subject in read.lexicon.closed["subject_pronoun"] or place - verb.last < _OBJECT:
        return False
    return any(token.lower in obliging for token in read.tokens[verb.first : verb.last + 1])


def _headlined(read: Read, index: int, place: int, *, yearly: bool) -> bool:
    """Whether a superlative without its article has a verb or what leads to a level before it: "has biggest drop in two
    months", "at lowest level in a year", "rate lowest in a year"; not "will meet largest firms in two weeks".
    """
    words, before = read.lexicon, read.tokens[index - 1].lower
    verbs = [one for one in read.groups if one.last < index]
    group = verbs[-1] if verbs and verbs[-1].last == index - 1 else None
    if index + 1 == place:
        return index > 0 and (not verbs or (group is not None and group.lemma in words.be))
    if not yearly and any(one.lower.endswith(words.plural) for one in read.tokens[index + 1 : place]):
        return False
    if group is not None:
        return group.form == "finite" and not group.passive and group.lemma not in words.be
    if not verbs and index > 1 and words.lemma_as(before, "VB", "VBZ", "VBP") is not None:
        return True  # "Dow posts biggest drop"
    return before in words.closed["to_level"]


def _recurs(read: Read, place: int) -> bool:
    """Whether what comes about again and again is told by its number right before a place: "for the third time", "its
    second quarterly loss"; not "his second album".
    """
    if read.tokens[place - 1].lower not in read.lexicon.lists["recurring"]:
        return False
    ordinals = read.language.words["ORDW"], read.language.words["SECOND"]
    closed, articles = read.lexicon.closed, read.language.words["A"]
    led = {*closed["definite"], *closed["possessive"], *read.language.words["POSS"], *articles}
    return any(
        (token.lower in ordinals[0] or token.lower in ordinals[1] or _numbered(token)) and before.lower in led
        for before, token in pairwise(read.tokens[max(place - _COUNTED, 0) : place - 1])
    )


def is_tried(text: str, start: int, language: Language) -> bool:
    """Whether a phrase tells in how long somebody tried to do a thing, failed, or once did it: "failed to take it in a
    week", "used to run it in four hours".
    """
    read = focus_of(text, language.code).read_at(start)
    verb = None if read is None else read.last_verb(read.place_of(start))
    if read is None or verb is None or verb.tense != "past" or verb.passive:
        return False
    once = read.tokens[verb.last].lower in language.words["island"]["used_to"]
    if not once and verb.lemma not in read.lexicon.causing:
        return False
    return any(token.lower in read.lexicon.to for token in read.tokens[verb.last + 1 : verb.last + 2])


def _opens_over(read: Read, place: int, length: m.Length) -> bool:
    """Whether a sentence opens with what was done, without its subject, or with what is rare, without its article: "ran
    5k in 27 minutes", "Worst drought in 50 years", "2nd win in a month".
    """
    words, table = read.lexicon, read.language.words
    uncommon = {*words.closed["superlative"], *table["ORDW"], *table["SECOND"]}
    at = 1 if words.adverb(read.tokens[0]) and read.tokens[0].lower not in uncommon else 0
    if not 1 < place - at <= _OPENING:
        return False
    first = read.tokens[at]
    past = words.lemma_as(first.lower, "VBD") is not None
    if past and words.lemma_as(first.lower, "VB", "VBP") is None:
        return not any(token.lower in words.to for token in read.tokens[at:place])
    rare = first.lower in uncommon or _numbered(first)
    return rare and all(unit >= Granularity.WEEK for _, unit in length.parts)


def _numbered(token: Token) -> bool:
    """Whether a word is an ordinal in digits: "the 23rd in 50 years"."""
    return token.text[:1].isdigit() and token.text.isalnum() and not token.text.isdigit()


def _counts(read: Read, place: int) -> bool:
    """Whether a number of things stands right before a place: "four times", "three home games"."""
    words, numbers = read.lexicon, read.language.words["CARD"]
    found = read.tokens[max(0, place - 3) : place]
    if not found or not found[-1].text.islower() or not found[-1].lower.endswith(words.plural):
        return False
    if found[-1].lower in read.language.words["UNITS"]:
        return False
    return any(
        number.text.isdigit() or numbers.get(number.lower, 0) > 1
        for number in found[:-1]
        if all(between.text.islower() and is_noun(words, between.lower) for between in found[found.index(number) + 1 :])
    )


def _is_tally(read: Read, place: int) -> bool:
    """Whether two numbers of things or more stand before a place: "24 points and six rebounds in 38 minutes"."""
    found, joins = read.tokens, read.lexicon.closed["coordinator"]
    if not _counts(read, place):
        return False
    at = next((at for at in range(place - 2, max(0, place - _THINGS), -1) if found[at].lower in joins), 0)
    return at > 1 and _counts(read, at)


def _lacks(read: Read, place: int) -> bool:
    """Whether somebody has been without a thing for so long: "are without a win in two months"."""
    found, planned = read.tokens, read.lexicon.lists["doing_without"]
    at = next((at for at in range(place - 2, max(0, place - _THINGS), -1) if found[at].lower in planned), 0)
    verb = read.last_verb(at)
    if not at or verb is None or verb.modality or verb.tense == "future":
        return False
    return all(token.word for token in found[at:place]) and not any(at < one.last < place for one in read.groups)


def lasted_at(text: str, start: int, language: Language) -> bool:
    """Whether the verb before a phrase tells how long something lasted, or was not: "counting went on until Sunday",
    "he did not reply until Monday", "they said nothing until Friday".
    """
    focus = focus_of(text, language.code)
    read, words = focus.read_at(start), focus.words
    before = [group for group in read.groups if read.tokens[group.last].end <= start] if read is not None else []
    if read is not None and _is_cleft(read, before[-1] if before else None, read.place_of(start)):
        return True
    if read is None or not before:
        return read is not None and leaves_out(read)
    if _was_done(read, before, read.place_of(start)):
        return True
    verb = before[-1]
    if verb.tense != "past":
        return False
    if verb.lemma in words.lasting or _went_on(read, verb, read.place_of(start)):
        return True
    if verb.lemma == "be" and not (verb.passive or verb.modality):
        if verb.negated or _is_what(read, verb, read.place_of(start)):
            return words.closed["dated_adjective"].isdisjoint(t.lower for t in read.tokens[verb.last + 1 :][:1])
        return words.frame is None and _is_state(read, verb, read.place_of(start))  # "it was on air until Thursday"
    between = {token.lower for token in read.tokens[verb.last + 1 : read.place_of(start + 1)]}
    denied = verb.negated or not between.isdisjoint(words.closed["negative_determiner"])
    return denied and not verb.modality and verb.lemma not in words.forecasting and verb.lemma != "be"


def _is_what(read: Read, verb: Group, place: int) -> bool:
    """Whether a thing is told by what it was, right before a limit: "in what was until Sunday a house"."""
    asked = read.tokens[verb.first - 1].lower if verb.first else ""
    return verb.last + 1 == place and (asked in read.lexicon.closed["free_relative"] | read.lexicon.closed["relative"])


def _was_done(read: Read, before: Sequence[Group], place: int) -> bool:
    """Whether something was so up to a weekday, and no more: "they kept the road closed until Monday"."""
    verb = before[-1]
    if not _on_weekday(read, place):
        return False
    left = verb.form == "participle" and len(before) > 1 and verb.last - before[-2].last <= _LEFT
    return _held(read, before[-2] if left else verb) or (verb.tense == "past" and _ended(read, verb, place))


def _went_on(read: Read, verb: Group, place: int) -> bool:
    """Whether a verb without an object tells what went on: "rain fell until Sunday", "they fished off the pier until
    Sunday"; not "the court adjourned until Friday", "the bridge closed until Friday".
    """
    words, plain = read.lexicon, verb.form == "finite" and not (verb.passive or verb.modality or verb.perfect)
    days = read.language.words["WEEKDAY"]
    told = any(token.lower in days for token in read.tokens[place : place + _HOUR])
    if words.frame is not None or not plain or not told:
        return False
    if verb.lemma in words.putting_off or verb.lemma in words.calling_off or verb.lemma in words.lists["leaving_off"]:
        return False
    behind = read.tokens[verb.last + 1].lower
    beside = place == verb.last + 1 or (place == verb.last + 2 and words.adverb(read.tokens[verb.last + 1]))
    return beside or behind in words.closed["preposition"] - words.appointing


def _on_weekday(read: Read, place: int) -> bool:
    """Whether a weekday is told at a place, or a time of day with one behind."""
    days = read.language.words["WEEKDAY"]
    return any(token.lower in days for token in read.tokens[place : place + TIMED])


def _held(read: Read, verb: Group) -> bool:
    """Whether somebody did for some time what a verb tells: "they held the town until Monday", not "he was held"."""
    plain = verb.form == "finite" and verb.tense == "past" and not (verb.passive or verb.modality or verb.perfect)
    return plain and verb.lemma in read.lexicon.lists["lasting_done"]


def _ended(read: Read, verb: Group, place: int) -> bool:
    """Whether what came then is told behind a day: "he was held until Friday and then let go", "until Friday, when it
    reopened".
    """
    words, found = read.lexicon, read.tokens
    after = next((group for group in read.groups if group.first > place and group.tense == "past"), None)
    if after is None or verb.modality or after.modality or after.lemma in words.fixing:
        return False  # "jailed until Monday, when a hearing was set"
    between = [token.lower for token in found[max(place, after.first - _SINCE) : after.first + 1]]
    then = any(word in words.closed["afterwards"] for word in between)
    return then and all(token.text != ";" for token in found[place : after.first])


def _is_state(read: Read, verb: Group, place: int) -> bool:
    """Whether what a form of "be" tells is no plan: not "was due until Friday", "was closed until Friday", "was in
    force until Friday".
    """
    words, told = read.lexicon, read.tokens[verb.last + 1 : place]
    fixed = words.appointed | words.planned | words.due | words.open | words.closed["force"]
    return bool(told) and not any(one.lower in fixed or words.lemma_as(one.lower, "VBN") for one in told)


def _is_cleft(read: Read, verb: Group | None, place: int) -> bool:
    """Whether a past clause follows its day: "it was not until Friday that he rang", "not until Friday did he", "until
    Friday, nobody had rung".
    """
    after = next((group for group in read.groups if group.first > place), None)
    if after is None or after.tense != "past":
        return False
    denying = read.tokens[place - 1].lower if place else ""
    if verb is None and place == 0:  # "until Friday, nobody had rung", not "until Friday, he was told to rest"
        negative = read.lexicon.closed["negative_determiner"]
        if (_held(read, after) and _on_weekday(read, place)) or (
            after.lemma in read.lexicon.lasting and not after.modality
        ):
            return True  # "until Friday they lived in tents"
        return after.negated or after.perfect or any(token.lower in negative for token in read.tokens[: after.first])
    if verb is None:
        return place == 1 and denying in read.lexicon.closed["negation"]
    complements = read.lexicon.closed["complementizer"]
    that = any(token.lower in complements for token in read.tokens[place : after.first])
    return verb.lemma == "be" and verb.tense == "past" and verb.negated and that and place - verb.last <= _SOON


def lasts_into(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether something goes on until a time is under way: "the drought dragged on into the fall".

    Not a look "into the fall of the house", nor what ran "into the spring water".
    """
    if reading.signal is None or reading.signal[2] != "into" or not CLOSES.match(text, reading.last):
        return False
    place = reading.first
    for _ in range(_ADVERBS + 1):
        word = word_before(text, place)
        if rules["lexicon"].is_of(word.lower(), rules["lasting_into"]):
            return True
        place -= len(word) + 1
    return False


def verb_at(text: str, start: int, language: Language) -> bool:
    """Whether the word at *start* is a verb of its sentence, or the infinitive of one: "it will [last] three days"."""
    read = focus_of(text, language.code).read_at(start)
    if read is None:
        return False
    place = read.word_at(start)
    if any(group.first <= place <= group.last for group in read.groups):
        return True
    before = [token.lower for token in read.tokens[max(place - 2, 0) : place]]
    led = bool(before) and before[-1] in read.lexicon.to
    return led and " ".join(before) not in read.lexicon.closed["comparing"]


def more_than(text: str, reading: Reading, length: m.Length, language: Language) -> Reading:
    """ "The siege lasted over three months", "after over ten years": more than so long."""
    words, before = lexicon(language), word_before(text, reading.first).lower()
    spent = before in language.words["island"]["spending"] or words.is_of(before, words.lists["measuring"])
    if not spent and words.links.get(before) != "after":
        return reading
    if length.mod or length.vague:
        return reading
    return evolve(reading, meaning=evolve(length, mod="MORE_THAN"), start=reading.first, signal=None)
