"""Notes, posts and lines of a programme: where a day in a part without a finite verb looks.

Newswire leaves the verb out of headlines, which tell what happened; people leave it out of what they write to each
other about what they are going to do: "Flying Monday", "See you on the 5th", "Exam Friday", "Anyone about on Sunday?".
What tells is the word that opens the part, or the noun right before the day; the lists are in ``[notes]`` of
``clauses.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import pairwise
from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import owned
from grammar.directions.plans.weather import foretells

_PARTS: Final = {",", ";", ":", "–", "—", "(", ")", "!", "“", "”", '"', "-", ">"}
_OPEN_HOURS: Final = re.compile(r"\d{1,2}\W\d{1,2}|\d{1,2}[ap]m")
_LONG: Final = 8
"""Words at most between what opens a part and its day."""
_PAIR: Final = 2
_BRIEF: Final = 4
"""Words at most of what somebody owns or asks for."""
_SPELL: Final = 6
"""So many months apart may leaving and coming back be told of."""
_FAR: Final = 40
"""So many words back at most a part may begin."""


def is_noted(read: Read, place: int) -> bool:
    """Whether the part before the phrase at *place* notes what is to come.

    >>> from grammar import find
    >>> text = "Flying Monday! See you on the 5th. Anyone about on Sunday? Two dead on Friday."
    >>> [p.resolution.value.edtf for p in find(text, published="2024-11-13")]
    ['2024-11-18', '2024-12-05', '2024-11-17', '2024-11-08']
    """
    words = read.lexicon
    if not words.notes or place >= len(read.tokens):
        return False
    if any(_tells(group) and not (_is_mood(read, group) or _is_so(read, group)) for group in read.groups):
        return _is_wanted(read, place)
    begin = max((at + 1 for at in range(max(0, place - _FAR), place) if read.tokens[at].text in _PARTS), default=0)
    part = _without_days(read, read.tokens[begin:place])
    if " ".join(token.lower for token in part[-_PAIR:]) in words.notes["feeling"]:
        return True  # "excited about Friday"
    if _asks(read) or (not read.groups and _pleads(read, part, place)):
        return True
    if _wishes(read, part, read.tokens[place]):
        return True
    if any(
        group.form == "finite" and begin <= group.first < place and not _is_so(read, group) for group in read.groups
    ):
        return _farewell(part, words) or _is_awaited(part, read.tokens[place], words)
    if any(begin <= group.first < place for group in read.groups) and (
        _has_verb_behind(read, place) or _is_aside(read, begin, place)
    ):
        return False  # "shops closed on Monday will reopen", but "party Saturday is on"
    until = read.tokens[place].lower in read.language.words["UNTIL"]
    if len(part) == 1 and not until and _is_aside_of_verb(read, begin):
        return False  # "will reopen its bar, closed in April, on July 20"
    kept = any(token.lower in words.notes["kept"] for token in part) or _is_of_kept(read, begin)
    if not (read.groups or kept) and _opens_from(read, place, part):
        return True
    if not part:
        return _off(read.tokens[place + 1 : place + 4], words) or _heads(read, place) or _timed(read, place)
    if _timed(read, place) or foretells(read, part, place, begins=_PARTS):
        return True
    if _comes_out(part, words) or _is_free(read, part):
        return True
    if len(part) > _LONG or kept:
        return False
    known = words.notes["leaving"] | words.notes["having"]
    awaits = _awaits((*part, read.tokens[place]), words)
    if not awaits and any(words.lemma_as(token.lower, "VBD") and token.lower not in known for token in part):
        return False  # "Missed the gig on Friday", but "Excited for Friday"
    if part[0].lower in words.notes["leaving"] or part[-1].lower in words.notes["instead"]:
        return True
    if awaits:
        return True
    if len(part) > 1 and words.lemma_as(part[0].lower, "VB") and part[1].lower in words.closed["object_pronoun"]:
        return True  # "..., sponsor me by Saturday"
    return _doing(read, part[0]) or _farewell(part, words) or _engaged(part, words)


def _is_aside_of_verb(read: Read, begin: int) -> bool:
    """Whether a part begins with a participle behind a comma, and a verb stands before that."""
    led = begin and read.tokens[begin - 1].text == "," and read.lexicon.lemma_as(read.tokens[begin].lower, "VBN")
    return bool(led) and any(group.form == "finite" and group.last < begin for group in read.groups)


def _is_of_kept(read: Read, begin: int) -> bool:
    """Whether a part goes on with what something kept of a day is of: "reports of hail, [floods on Monday]"."""
    words, found = read.lexicon, read.tokens
    return any(
        found[at].lower in words.notes["kept"] and found[at + 1].lower in words.closed["genitive"]
        for at in range(max(0, begin - _LONG), begin - 1)
    )


def _has_verb_behind(read: Read, place: int) -> bool:
    """Whether the part that holds a place has a finite verb behind it, of which what stands before is the subject."""
    verb = next((group for group in read.groups if group.first > place and group.form == "finite"), None)
    return verb is not None and all(token.word for token in read.tokens[place : verb.first])


def _is_aside(read: Read, begin: int, place: int) -> bool:
    """Whether a part tells by the way of the subject of a finite verb: "schools, closed on Monday, are to reopen"."""
    if (
        begin < 2
        or read.tokens[begin - 1].text != ","
        or not any(
            group.first == begin and group.form == "participle" and not group.progressive for group in read.groups
        )
    ):
        return False
    closing = next((at for at in range(place, min(place + _LONG, len(read.tokens))) if read.tokens[at].text == ","), 0)
    behind = next((group for group in read.groups if group.first > closing), None)
    return closing > 0 and behind is not None and behind.form == "finite" and behind.first <= closing + 2


def _without_days(read: Read, part: Sequence[Token]) -> Sequence[Token]:
    """The words of a part before the days that are listed at its end: "Open Saturday and"."""
    words = read.lexicon
    days, end = read.language.words["WEEKDAY"], len(part)
    while end and (not part[end - 1].word or part[end - 1].lower in days.keys() | words.closed["coordinator"]):
        end -= 1
    return part[:end]


def _tells(group: Group) -> bool:
    """Whether a verb tells what was done."""
    return group.form == "finite" and (group.tense == "past" or group.perfect)


def _is_so(read: Read, group: Group) -> bool:
    """Whether what looks like a past tells what will be so, right behind hours: "today 9-4, closed Boxing Day"; not
    "the trust, founded in 1888, closed in May".
    """
    hours, sign = read.tokens[max(0, group.first - 2) : group.first][-2:] if group.first > 1 else (None, None)
    if hours is None or sign is None or sign.text not in _PARTS or not _OPEN_HOURS.fullmatch(hours.text):
        return False
    return group.first == group.last and read.tokens[group.first].lower in read.lexicon.lists["regularly"]


def _is_mood(read: Read, group: Group) -> bool:
    """ "Very excited for", "soooo excited for", which looks like a past."""
    pair = " ".join(token.lower for token in read.tokens[group.last : group.last + 2])
    return group.first == group.last <= 2 and group.ambiguous and pair in read.lexicon.notes["awaiting"]


def _asks(read: Read) -> bool:
    """Whether a sentence asks, and not who or what: "Anyone about on Sunday?", "what about Tuesday?"."""
    words = read.lexicon
    found = [token.lower for token in read.tokens if token.word][:_BRIEF]
    if not read.asks:  # "what r u doing fri"
        verbless = all(group.form != "finite" for group in read.groups)
        asked = verbless and found[:1] != [] and found[0] in words.notes["asking"]
        return asked and not words.notes["you"].isdisjoint(found[1:])
    found = found[:2]
    asking = bool(found) and found[0] in words.notes["asking"]
    if asking and found[-1] in read.language.words["WEEKDAY"]:
        return not read.groups  # "Where Saturday?"
    return bool(found) and (not asking or not words.notes["proposing"].isdisjoint((found[-1], " ".join(found))))


def _wishes(read: Read, part: Sequence[Token], day: Token) -> bool:
    """Whether a part opens with what somebody wishes others, or hopes for himself: "Have fun", "Hope to see it"."""
    words = read.lexicon
    if not part or part[0] is not read.tokens[0] or read.asks:
        return False
    first, second = part[0].lower, part[1].lower if len(part) > 1 else ""
    if words.lemma_as(first, "VB") in words.intending:
        leads = second in words.to or second in words.notes["to_too"]
        return leads and words.bygone.isdisjoint(token.lower for token in part)
    wished = first in words.notes["wishing"] and second not in words.closed["pronoun"]
    wished = wished or first in words.notes["needing"]
    if read.language.words["REL"].get(day.lower) == "after":
        return False  # "need a nap after Friday"
    over = words.bygone | words.notes["kept"]  # "enjoy the photos from Friday"
    return wished and over.isdisjoint(token.lower for token in part)


def _is_wanted(read: Read, place: int) -> bool:
    """Whether a notice looks for somebody or something for a day: "Babysitter needed Saturday"."""
    words = read.lexicon
    if place < 2 or read.tokens[place - 1].lower not in words.notes["wanted"] or owned(read, place):
        return False
    told = [group for group in read.groups if group.form == "finite"]
    if len(told) > 1 or told[0].first != place - 1 or owned(read, place + 1):
        return False
    return all(token.word and not words.closed["pronoun"] & {token.lower} for token in read.tokens[: place - 1])


def _comes_out(part: Sequence[Token], words: Lexicon) -> bool:
    """ "Album out": what is brought out on a day."""
    out = len(part) > 1 and part[-1].lower in words.notes["leaving"] and part[-1].lower in words.closed["particle"]
    return out and part[-2].lower in words.notes["released"]


def _is_free(read: Read, part: Sequence[Token]) -> bool:
    """ "Days off Thursday and Friday", "day off Monday"."""
    units = read.language.words["UNIT"] | read.language.words["UNITS"]
    off = len(part) > 1 and part[-1].lower in read.lexicon.notes["leaving"]
    return off and units.get(part[-2].lower) == "day"


def _farewell(part: Sequence[Token], words: Lexicon) -> bool:
    """ "See you", "speak to you", "catch u": a verb that opens the part, and you."""
    if not part or part[0].lower not in words.notes["meeting"]:
        return False
    return len(part) == 1 or any(token.lower in words.notes["you"] for token in part[1:3])


def _off(after: Sequence[Token], words: Lexicon) -> bool:
    """ "Mon and Tues off": right behind the days."""
    return any(token.lower in words.notes["leaving"] for token in (*after[-1:], *after[:1]))


def _heads(read: Read, place: int) -> bool:
    """Whether a day heads a line of a programme: "Friday: Quiz, 8pm.", "Saturday: bright spells."."""
    words = read.lexicon
    part = read.tokens[place + 1 : place + 2]
    place += any(token.lower in read.language.words["PARTDAY"] for token in part)  # "Saturday night: showers"
    if place + 2 >= len(read.tokens) or read.tokens[place + 1].text != ":":
        return False
    if _CLOCK.search(read.text, read.tokens[place].start, read.sentence.end) is not None:
        return True
    if "/" in read.tokens[place].text or _RESULT.search(read.text, read.tokens[place].end, read.sentence.end):
        return False  # "23/3: calm", in a log; "Friday: Leeds 2-1 Hull"
    return not read.groups and not any(
        words.lemma_as(token.lower, "VBD", "VBN")
        for token in read.tokens[place + 2 :]
        if token.lower not in read.language.words["WEEKDAY"]  # "Fri: karaoke, Sat: disco"
    )


def _opens_from(read: Read, place: int, part: Sequence[Token]) -> bool:
    """ "From Monday: hugs.", "ban from Sunday", "lights for two weeks from Monday"; not "from Sunday's talks"."""
    words = read.lexicon
    table = read.language.words
    if not words.notes["kept"].isdisjoint({token.lower for token in part}):
        return False  # "Photos from Monday"
    if part and read.tokens[place].lower in table["FROM"]:
        return all(token.text not in table["POSS"] for token in read.tokens[place + 2 : place + 3])
    near = range(place, min(place + 5, len(read.tokens)))
    at = next((at for at in near if read.tokens[at].lower in table["WEEKDAY"]), None)
    if at is None or at == 0 or read.tokens[at - 1].lower not in table["FROM"]:
        return False
    after = [token.text for token in read.tokens[at + 1 : at + 2]]
    return after == [":"] or (len(part) > 0 and all(text not in table["POSS"] for text in after))


def is_stopped(read: Read, place: int) -> bool:
    """Whether a note tells from when something is off: "Power out from 8am on the 2nd", which is or was."""
    words = read.lexicon
    if not words.notes or read.groups or not 1 < place < len(read.tokens):
        return False
    from_day = read.tokens[place].lower in read.language.words["FROM"]
    stopped = read.tokens[place - 1].lower in words.closed["particle"]
    return from_day and stopped and read.tokens[0].lower not in words.notes["leaving"]


def is_pair(read: Read, place: int) -> bool:
    """Whether a note tells of two months of one spell, which may be over: "Left in January, back in February"."""
    months = read.language.words["MONTH"]
    told = [at for at, token in enumerate(read.tokens[:_FAR]) if token.lower in months]
    if len(told) != 2 or place > told[1] or any(group.form == "finite" for group in read.groups):
        return False
    beside = [token for at in told for token in read.tokens[max(0, at - 1) : at + 2]]
    if all(token.text != "," for token in read.tokens[told[0] : told[1]]) or any(t.text[0].isdigit() for t in beside):
        return False
    first, second = (int(str(months[read.tokens[at].lower])) for at in told)
    return (second - first) % 12 <= _SPELL


def _timed(read: Read, place: int) -> bool:
    """Whether a day beside a time of day, or of a fixture, announces: "final, 6pm Sunday", "Leeds v York, Sunday"."""
    words = read.lexicon
    if read.groups or not read.tokens:
        return False
    found, days = [token.lower for token in read.tokens], read.language.words["WEEKDAY"]
    if any(words.lemma_as(word, "VBD", "VBN") for word in found if word not in days) or not words.notes[
        "kept"
    ].isdisjoint(found):
        return False
    if found[0] in words.closed["determiner"]:
        return False
    near = read.tokens[max(0, place - 1)].start, read.tokens[min(place + 5, len(read.tokens) - 1)].end
    if place:
        opens = read.tokens[place - 1].text in _BESIDE
    else:
        opens = _is_range(read.tokens[:3], days) or _is_list(read.tokens[1:3], days)
        opens = opens or _FIXTURE.match(read.text, read.tokens[0].end, read.sentence.end) is not None
    timed = _CLOCK.search(read.text, *near) is not None and opens
    hours = place < len(found) and found[place].strip(".") in days and _HOURS.match(read.text, read.tokens[place].end)
    return (
        timed
        or bool(hours)
        or (_meet(read) and _SCORE.search(read.text, read.sentence.start, read.sentence.end) is None)
    )


def _meet(read: Read) -> bool:
    """Whether two sides meet, "Leeds v York"; "up 3% in October vs September" compares two times."""
    words = read.lexicon
    at = next((at for at, token in enumerate(read.tokens) if token.lower in words.notes["versus"]), None)
    if at is None:
        return False
    beside = [token.lower for token in (*read.tokens[max(0, at - 1) : at], *read.tokens[at + 1 : at + 2])]
    times = ("MONTH", "QUARTER", "DET", "UNIT")
    return not any(word.isdigit() or any(word in read.language.words[name] for name in times) for word in beside)


def _is_range(tokens: Sequence[Token], days: Container[str]) -> bool:
    """ "Wed-Sat", "Wed.–Sat.": from a weekday to another."""
    found = [part.strip(".") for token in tokens[:1] for part in _HYPHEN.split(token.lower)]
    found = found if len(found) == 2 else [token.lower.strip(".") for token in tokens[::2]]
    return len(found) == 2 and all(part in days for part in found)


def _is_list(tokens: Sequence[Token], days: Container[str]) -> bool:
    """ "& Thu", "/Wed": what a list of weekdays goes on with."""
    found = [token.lower.strip(".") for token in tokens]
    return len(found) == 2 and found[0] in _LINKS and found[1] in days


_HYPHEN: Final = re.compile(r"[-–]")
_LINKS: Final = {"&", "/", "+"}
_BESIDE: Final = {",", ";", ":", "(", "–", "—"} | _LINKS
_HOURS: Final = re.compile(
    r"\.?[^\S\n]+(?:1[0-2]|[1-9])(?:[.:][0-5]\d)?[-–](?:1[0-2]|[1-9])(?:[.:][0-5]\d)?(?![\w%:/-]|[.,]\d)"
)
"""Bare hours of a day: "Sat 10-4"; what is a score is no time of it."""
_SCORE: Final = re.compile(r"(?<!\d)\d{1,3}[^\S\n]?[-–][^\S\n]?\d{1,3}(?!\d)")
_RESULT: Final = re.compile(r"[^\S\n]\d{1,3}[-–]\d{1,3}[^\S\n]+[^\W\d_a-z]")
_FIXTURE: Final = re.compile(r",?[^\S\n]+\d\d?[:.]\d\d[^\S\n]+[^\W\d_a-z][^\n,:;–-]{0,40}[^\S\n][–-][^\S\n][^\W\d_a-z]")
"""A result; the hour of a fixture and its two sides, behind its day: "Sat, 15:00 Leeds - Hull"."""
_CLOCK: Final = re.compile(r"\d[^\S\n]?[ap]\.?m\b|\d[.:]\d\d(?!\d)", re.IGNORECASE)


def _awaits(part: Sequence[Token], words: Lexicon) -> bool:
    """ "Looking forward to", "can't wait for", "good luck for"."""
    lower = [token.lower for token in part]
    return any(word in words.notes["awaiting"] for word in lower) or any(
        f"{one} {other}" in words.notes["awaiting"] for one, other in pairwise(lower)
    )


def _pleads(read: Read, part: Sequence[Token], place: int) -> bool:
    """Whether a note without a verb asks for something, or opens with what is to be done: "10am Friday please", "For
    discharge Friday".
    """
    words = read.lexicon
    if any(token.lower in words.closed["pleading"] for token in read.tokens[place : place + _LONG]):
        owns = any(token.text in read.language.words["POSS"] for token in read.tokens[place : place + 2])
        return not owns and words.bygone.isdisjoint(token.lower for token in part)  # not "please see Friday's email"
    opens = 1 < len(part) <= _BRIEF and part[0] is read.tokens[0] and part[0].lower in words.fixing_for
    things = {token.lower for token in part[1:]}
    units = read.language.words["UNIT"].keys() | read.language.words["UNITS"].keys()
    return opens and things.isdisjoint(words.outcomes | words.bygone | units | words.closed["pronoun"])


def _is_awaited(part: Sequence[Token], day: Token, words: Lexicon) -> bool:
    """Whether a present awaits a day: "we are looking forward to Friday"; not "... to a rest after Friday's loss"."""
    beside = [token.lower for token in (*part[-_BRIEF - 1 :], day)]
    at = next((at for at, two in enumerate(pairwise(beside)) if " ".join(two) in words.notes["awaiting"]), None)
    return at is not None and words.bygone.isdisjoint(beside[at + 2 :])


def _doing(read: Read, first: Token) -> bool:
    """ "Flying to Spain on Monday": a participle that opens a sentence in which no verb is finite."""
    words = read.lexicon
    if first.lower in words.notes["happenings"] or words.lemma_as(first.lower, "VBG") is None:
        return False
    return all(group.form != "finite" for group in read.groups)


def _engaged(part: Sequence[Token], words: Lexicon) -> bool:
    """ "Exam Monday", "got an exam on Monday": few words, with something that one goes to; not "fire at school"."""
    prepositions, leaving = words.closed["preposition"], words.notes["leaving"]
    if len(part) == _PAIR and part[0].lower in words.closed["negative_determiner"]:
        last = part[1].lower
        if last in words.called_off or last.removesuffix(words.plural) in words.called_off:
            return True  # "No trains Sunday"
    named = [token for token in part if token.text.isalpha() and token.lower not in prepositions]
    for place, token in enumerate(part):
        if token.lower not in words.notes["engagements"] or (place and part[place - 1].lower in prepositions):
            continue  # "fire at school"
        if not any(other in named for other in part[place + 1 : place + 2]):  # not "school bus crash"
            return len(named) <= 3 or part[0].lower in words.notes["having"]
    return len(named) in (2, 3) and part[-1].lower in leaving  # "Reds home Friday"
