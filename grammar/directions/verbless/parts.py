"""Parts of a sentence without a verb that announce: "the band plays Derby on Wednesday", "Deadline Friday".

Their verb looks like a noun, or there is none: headlines, listings, labels. Notes and posts are in ``notes.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import SIGNS, is_noun, owned

_HEADLINE: Final = 12
"""So many words at most stand between what a headline tells and its day."""
_LABEL: Final = 6
"""So many words at most has a label, with its colon."""


def is_verbless(read: Read, place: int) -> bool:
    """Whether a part without a verb has one that looks like a noun: "the band plays Derby on Wednesday"."""
    words = read.lexicon
    joins = words.closed["coordinator"]
    begin = next((at + 1 for at in range(place - 1, -1, -1) if read.tokens[at].text in SIGNS), 0)
    linked = next((at + 1 for at in range(place - 2, begin - 1, -1) if read.tokens[at].lower in joins), 0)
    if linked and _goes_on(read, linked):
        begin = linked  # "he won on Sunday and plays again on Friday"
    end = next(
        (
            at
            for at in range(place, len(read.tokens))
            if (token := read.tokens[at]).text in SIGNS
            or token.lower in words.opening_part
            or token.lower in joins
            or _leads_on(read, at)
        ),
        len(read.tokens),
    )
    inside = [group for group in read.groups if begin <= group.first < end]
    if not all(_describes(read, group, place) for group in inside):
        return False
    found = read.tokens[begin:place]
    if len(found) > 1 and found[0].lower in words.lists["thanks"] and found[1].lower in words.to:
        return False  # "Thanks to rain over the weekend, crews made progress"
    if _announces(found, words):
        return True
    if not found or found[-1].lower in words.closed["indefinite"]:
        return False  # "on a Friday"
    if _goes_on(read, begin) and not inside:  # not "Strikes on Monday against a town held by rebels"
        return words.bygone.isdisjoint(token.lower for token in found[1:])  # "Reopens Tuesday"
    verbs = [
        at
        for at, (before, token, following) in enumerate(zip(found, found[1:], read.tokens[begin + 2 :], strict=False))
        if _plays(read, before, token, following) or _at_an_hour(read, begin + at + 1)
    ]
    return bool(verbs) and not _is_over(found[verbs[-1] + 2 :], words)


def _leads_on(read: Read, at: int) -> bool:
    """Whether what comes after it all is told with a participle from here: "before facing Ajax on Friday"."""
    words = read.lexicon
    if words.links.get(read.tokens[at].lower) != "before":
        return False
    return any(group.first == at + 1 and group.form == "participle" for group in read.groups)


def _is_over(part: Sequence[Token], words: Lexicon) -> bool:
    """Whether words behind a verb begin what is over, not "at the stroke of midnight"."""
    before = ["", *(token.lower for token in part)]
    return any(
        token.lower in words.bygone and not (token.lower in words.closed["genitive"] and word in words.closed["edge"])
        for word, token in zip(before, part, strict=False)
    )


def _announces(part: Sequence[Token], words: Lexicon) -> bool:
    """Whether a noun and its infinitive announce: "minister to face deputies on Monday", "a debate to be held on
    Monday"; not "at a rally to mark the day on Monday, he spoke", "talks broke off, only to resume on Monday".
    """
    leads = bool(part) and part[0].lower in words.closed["preposition"] - words.closed["with"]
    for subject, to, verb in zip(part, part[1:], part[2:], strict=False):
        if to.lower not in words.to or not subject.word or not is_noun(words, subject.lower) or words.adverb(subject):
            continue
        if subject.lower in words.notes.get("pleased", ()) and verb.lower not in words.be:
            continue  # "good to see you Friday"
        if words.lemma_as(verb.lower, "VB") and not (leads and verb.lower not in words.be):
            return True
    return False


def _describes(read: Read, group: Group, place: int) -> bool:
    """Whether a participle behind a phrase only describes a noun of another one: "rules on Monday in the case of a man
    shot by police".
    """
    words = read.lexicon
    if group.first <= place or group.head != group.last or not (group.form == "participle" or group.ambiguous):
        return False
    if words.lemma_as(read.tokens[group.head].lower, "VBN") is None:
        return False
    at = group.first - 1
    while at > place and read.tokens[at].word and is_noun(words, read.tokens[at].lower):
        at -= 1
    if read.tokens[at].lower in words.articles:
        at -= 1
    return at > place and at < group.first - 1 and read.tokens[at].lower in words.closed["preposition"]


def _goes_on(read: Read, place: int) -> bool:
    """Whether a part of a sentence begins with its verb: "..., who won, plays on Friday", "and face a hearing"."""
    words = read.lexicon
    word = read.tokens[place].lower
    one, many = words.lemma_as(word, "VBZ") in words.timetabled, words.lemma_as(word, "VB") in words.timetabled
    if place > 0 and words.lemma_as(word, "VB") in words.making:  # "he lost in May and plans a return in June"
        return any(token.lower in read.language.words["A"] for token in read.tokens[place + 1 : place + 2])
    behind = place > 0 and (read.tokens[place].text.islower() or read.tokens[place - 1].text == ":")
    return one or (many and behind)  # "Kings: Visit Dallas on Wednesday"


def _at_an_hour(read: Read, place: int) -> bool:
    """Whether a verb of timetables has its hour behind it: "polls in the north open at 7 a.m."."""
    words = read.lexicon
    if place + 2 >= len(read.tokens) or read.tokens[place + 1].lower not in read.language.words["AT"]:
        return False
    token = read.tokens[place]
    timetabled = words.lemma_as(token.lower, "VB", "VBZ") in words.timetabled
    return timetabled and token.text.islower() and read.tokens[place + 2].text[:1].isdigit()


def _plays(read: Read, before: Token, token: Token, following: Token) -> bool:
    """Whether a noun and the word behind it are a subject and its verb, which looks like a noun: "the band plays"."""
    words = read.lexicon
    if before.lower in words.closed["another"] and words.lemma_as(token.lower, "VBZ") in words.travelling:
        return True  # "another leaves on Monday"
    if not token.text.islower() or not is_noun(words, before.lower):
        return False
    if token.lower not in words.closed["also_noun"] and not before.text[:1].isupper():
        return False
    if words.lemma_as(token.lower, "VBZ") in words.timetabled:
        return True
    if (
        before.text[:1].isupper()
        and before.lower not in words.closed["determiner"]
        and (lemma := words.lemma_as(token.lower, "VBZ"))
        and lemma not in words.narrating
    ):
        return read.closed and not (following.lower in words.closed["preposition"] or not following.word)
    many = before.lower.endswith("s") or before.text[:1].isupper()
    ended = words.lemma_as(token.lower, "VB") in words.ending and following.text.islower()
    if ended and not read.closed and is_noun(words, following.lower):
        return False  # "Drivers end strike Monday"
    return many and before.word and words.lemma_as(token.lower, "VB") in words.timetabled


def is_listed(read: Read, words: Lexicon, place: int) -> bool:
    """Whether a line without a verb announces: "Deadline Friday", "Concert: Saturday at 8"."""
    if read.groups or not place or owned(read, place):
        return False
    before = read.tokens[place - 1]
    label = read.tokens[place - 2].lower if place > 1 else ""
    named = before.text == ":" and label in words.labels | words.fixtures
    on = place == 1 and not read.closed and read.tokens[1].lower in read.language.words["ON"]
    if on and before.lower in words.gatherings | words.occasions | words.fixtures:
        return True  # "Vote on Thursday", a headline
    titled = (
        place == 1
        or read.tokens[place - 2].text in SIGNS
        or (place == 2 and words.closed["determiner"].isdisjoint({read.tokens[0].lower}))
    )
    event = titled and before.lower in words.labels  # "Concert Saturday, 7 p.m."
    return named or event or before.lower in words.notices


def is_foretold(read: Read, place: int) -> bool:
    """Whether a phrase goes on from a label that announces more than a day: "The outlook: rain Tuesday, ...", where
    no verb behind it is past.
    """
    words = read.lexicon
    colon = next((at for at in range(1, min(place, _LABEL)) if read.tokens[at].text == ":"), 0)
    if not colon:
        return False
    ends = words.closed["preposition"] | {":"}
    label = any(
        one.lower in words.foretelling and read.tokens[at + 1].lower in ends
        for at, one in enumerate(read.tokens[:colon])
    )
    label = label or read.tokens[colon - 1].lower in words.notices  # "Up next: at Leeds on Saturday"
    if not label:
        return False  # "Ticket sales: 400 on Friday"
    return not any(group.tense == "past" or group.perfect for group in read.groups)


def is_harm(read: Read, place: int) -> bool:
    """Whether a headline tells in the present of harm that was done: "Burglars raid shop on Sunday before fleeing".

    Nothing else is told between the harm and the day: not "gunman attack trial to open on Monday".
    """
    words = read.lexicon
    for at in range(max(1, place - _HEADLINE), place):
        who, does = read.tokens[at - 1].lower, read.tokens[at].lower
        if who not in words.culprits and who.removesuffix(words.plural) not in words.culprits:
            continue
        if words.lemma_as(does, "VB", "VBZ") in words.harming:
            past = not read.closed or words.lemma_as(does, "VBD") is not None  # "raiders hit a bank on Friday."
            return past and _is_all(read, at, place)
    return False


def is_of_harmed(read: Read, place: int) -> bool:
    """Whether a day owns what harmed people: "survivors of Friday's landslide"."""
    words, found = read.lexicon, read.tokens
    if place < len(("survivors", "of")) or found[place - 1].lower not in words.closed["genitive"]:
        return False
    return owned(read, place) and found[place - 2].lower in words.lists["harms"]


def _is_all(read: Read, verb: int, place: int) -> bool:
    """Whether a headline tells no more than its verb up to a place: no condition, no other verb, nothing to come."""
    words = read.lexicon
    before, between = read.tokens[max(0, verb - _HEADLINE) : verb], read.tokens[verb + 1 : place]
    if any(token.lower in words.closed["conditional"] for token in before):
        return False
    if any(token.lower in words.to or words.links.get(token.lower) == "before" for token in between):
        return False
    if words.link_at(read.tokens, place - 2) == ("before", 2):
        return False  # "ahead of Black Friday"
    return not any(group.form == "finite" and group.first < place and group.first != verb for group in read.groups)


def _alone(read: Read, verb: int) -> bool:
    """Whether nothing but its subject stands before a verb: "Nominations closed"."""
    return all(token.word and token.lower not in read.lexicon.closed["preposition"] for token in read.tokens[:verb])


def is_noticed(read: Read, place: int) -> bool:
    """Whether a participle right before a day gives notice of it, or tells of it: "Office closed 24 December", "Winners
    announced: 12 September", "open daily, closed Good Friday".
    """
    words = read.lexicon
    if place < 2 or words.frame is not None or read.tokens[0].lower in words.closed["determiner"]:
        return False
    colon = read.tokens[place - 1].text == ":"
    at = place - 2 if colon else place - 1
    told = [group for group in read.groups if group.first != at and group.form == "finite" and group.first < place]
    if read.tokens[0].lower in read.language.words["island"]["accompanying"]:
        return False  # "with polls closed Monday, he was ahead"
    if told or at < 1 or not words.lemma_as(read.tokens[at].lower, "VBN"):
        return False
    if read.tokens[at - 1].lower in words.closed["subject_pronoun"]:
        return False  # "it closed Friday"
    if not colon and read.closed and read.tokens[place].lower in read.language.words["ON"] and _alone(read, at):
        return False  # "Nominations closed on Friday."
    if colon:
        return read.tokens[at - 1].word and read.tokens[at].lower not in words.stamped
    return read.tokens[at].lower in words.notices


def is_of_hours(read: Read, place: int) -> bool:
    """Whether a phrase stands in a list of opening hours: "Opening hours over the holiday: New Year's Eve, 10 to 3"."""
    colon = next((at for at, token in enumerate(read.tokens[:place]) if token.text == ":"), 0)
    label = {token.lower for token in read.tokens[:colon]}
    if label.isdisjoint(read.language.words["island"]["hours_of"]) or read.lexicon.frame is not None:
        return False
    return not any(group.form == "finite" and group.first < place for group in read.groups)


def is_labelled(read: Read, place: int) -> bool:
    """Whether a phrase stands alone behind its label: "Autumn term: Oct 28 - Dec 1", not "Posted: Oct 28"."""
    words = read.lexicon
    if read.groups or place < 2 or read.tokens[place - 1].text != ":" or words.frame is not None:
        return False
    label = [token.lower for token in read.tokens[: place - 1]]
    if label[0] in words.closed["determiner"]:
        return False  # "The time in question: May 10."
    if any(words.lemma_as(word, "VBD", "VBN") for word in label) or not words.notes["kept"].isdisjoint(label):
        return False
    alone = all(_is_part(read, token) for token in read.tokens[place:])
    return alone and is_noun(words, label[-1]) and label[-1] not in words.stamped


def _is_part(read: Read, token: Token) -> bool:
    """Whether a word or sign may be part of a date."""
    words = read.language.words
    names = [words[name] for name in ("MONTH", "WEEKDAY", "TO", "AND", "AT", "THE", "FROM", "UNTIL", "AMPM", "NOON")]
    return not token.word or token.text[:1].isdigit() or any(token.lower in name for name in names)
