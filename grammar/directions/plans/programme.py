"""Days to come that open what a programme or a forecast says, or end what comes next.

"Sunday on CNN, the speaker", "Rain today. Saturday, sunny", "the next storm hits Sunday".
"""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Focus, Read
from grammar.directions.plans.timetable import is_noun

_TITLE: Final = 7
"""So many words at most has a programme, with its quotes."""
_WEATHER: Final = 4
"""So many words at most has the weather of a day."""
_LONG: Final = 14
"""So many words at most has the weather of a day with how warm it will be."""
_SIGNS: Final = (",", ":")
_SUBJECT: Final = 4
"""So many words at most has what is next, with its article."""
_FAR: Final = 8
"""So many words at most stand between what is next and its day."""
_SHOW: Final = 4
"""So many words at most has the name of a show."""
_QUOTES: Final = {"'", "’", "‘", '"', "“", "”"}


def is_on_air(read: Read, place: int) -> bool:
    """Whether a day opens a line that tells what a programme will bring: "Sunday on CNN, the speaker", "Monday on
    'World News': how to save"; not "Monday on Capitol Hill, the speaker said no".
    """
    found = read.tokens
    if is_of_show(read, place):
        return True
    if place or len(found) < _SUBJECT or any(group.tense == "past" or group.perfect for group in read.groups):
        return False
    if found[0].lower not in read.language.words["WEEKDAY"] or found[1].lower not in read.language.words["ON"]:
        return False
    named = found[2].text in _QUOTES or (found[2].text.isupper() and len(found[2].text) > 1)
    return named and any(token.text[-1] in ",:" for token in found[3 : 3 + _TITLE])


def is_of_show(read: Read, place: int) -> bool:
    """Whether a day tells when a show is on: "Tuesday night on Nightline, the mayor", "On Friday, Dateline looks at
    it", "“48 Hours” on Thursday looks at it"; not "Tuesday on Nightline, he said no".
    """
    words, found, language = read.lexicon, read.tokens, read.language
    on, days = language.words["ON"], language.words["WEEKDAY"]
    day = place + (found[place : place + 1] != [] and found[place].lower in on)
    if not found[day : day + 1] or found[day].lower not in days:
        return False
    end = day + 1 + (day + 1 < len(found) and found[day + 1].lower in language.words["PARTDAY"])
    if end + 1 >= len(found):
        return False
    if place and day > place and found[place - 1].text in _QUOTES:
        return _shows(read, end)  # "“48 Hours” on Thursday looks at"
    if place:
        return False
    if day == place and found[end].lower in on:
        title = _show(read, end + 1)
        behind = end + 1 + title
        if not title or not found[behind : behind + 1] or found[behind].text not in ",:":
            return False
        relative = words.closed["relative"]
        told = [one for one in read.groups if one.tense == "past" or one.perfect]
        return all(found[one.first - 1].lower in relative for one in told)
    title = _show(read, end + 1) if day > place and found[end].text == "," else 0
    return bool(title) and _shows(read, end + 1 + title)


def _shows(read: Read, place: int) -> bool:
    """Whether a present of what a show does stands at a place: "looks at the case"; not "says no"."""
    words, verb = read.lexicon, read.tokens[place].lower if place < len(read.tokens) else ""
    lemma = words.lemma_as(verb, "VBZ")
    return lemma is not None and lemma not in words.saying


def is_invited(read: Read, place: int) -> bool:
    """Whether a sentence invites to a show: "Tune in again Thursday", "Be with us Friday at 10"."""
    opens = [token.lower for token in read.tokens[:_SHOW]]
    led = any(" ".join(opens[:size]) in read.lexicon.lists["tuning_in"] for size in (2, 3))
    return led and place > 0 and not any(group.tense == "past" for group in read.groups)


def _show(read: Read, place: int) -> int:
    """How many words the name of a show has that stands at a place; 0 where none does."""
    named = [token.lower for token in read.tokens[place : place + _SHOW]]
    if not read.tokens[place : place + 1] or not read.tokens[place].text[:1].isupper():
        return 0
    return next((size for size in range(len(named), 0, -1) if " ".join(named[:size]) in read.lexicon.lists["shows"]), 0)


def is_weather(focus: Focus, read: Read, place: int) -> bool:
    """Whether only the weather of a day stands behind it, in a forecast: "Rain today. Saturday, sunny.", or the line
    tells that it does: "SATURDAY OUTLOOK"; not "The match was lost. Saturday, rain".
    """
    words, found = read.lexicon, read.tokens
    if not words.notes or read.groups or place > _WEATHER:
        return False
    table = read.language.words
    if place == 0 and len(found) > 1 and found[1].lower in words.lists["heads_of_day"] and not read.closed:
        return found[0].lower in table["WEEKDAY"] and not any(token.word for token in found[2:3])  # "SATURDAY OUTLOOK"
    sign = next((at for at in range(1, min(len(found), place + 1 + _WEATHER)) if found[at].text in _SIGNS), 0)
    days = found[:sign]
    if not days or not all(one.lower in table["WEEKDAY"] or one.lower in table["AND"] for one in days) or place >= sign:
        return False
    told = [token.lower for token in found[sign + 1 : sign + 1 + _LONG]]
    if len(told) < len(found) - sign - 1 or words.notes["weather"].isdisjoint(told[: _WEATHER + 1]):
        return False
    if any(
        one in words.notes["ranges"] and any(word[:1].isdigit() for word in told[at:]) for at, one in enumerate(told)
    ):
        return True  # "Friday, sunny, with highs near 80"
    if len(told) > _WEATHER + 1:
        return False
    before = focus.read_at(read.sentence.start - 2) if read.sentence.start > 1 else None
    if before is None or any(group.tense == "past" or group.perfect for group in before.groups):
        return False
    sky = words.notes["weather"] | words.notes["ranges"]  # "Tonight, a low of 45. Friday, rain."
    return not sky.isdisjoint(token.lower for token in before.tokens)


def is_next(read: Read, place: int) -> bool:
    """Whether what is next does something on a day: "forecasters say the next storm hits Sunday"; not "she took the
    next train stops Sunday".
    """
    words, found = read.lexicon, read.tokens
    if place < _SUBJECT or words.lemma_as(found[place - 1].lower, "VBZ") is None:
        return False
    dets, articles = read.language.words["DET"], read.language.words["THE"]
    if not is_noun(words, found[place - 2].lower):
        return False
    opens = [
        at - 1
        for at in range(max(1, place - 1 - _SUBJECT), place - 2)
        if dets.get(found[at].lower) == "next" and found[at - 1].lower in articles
    ]
    verb = read.last_verb(opens[-1]) if opens else None
    return bool(opens) and (verb is None or verb.lemma in words.saying) and not _led(read, opens[-1])


def is_next_deed(read: Read, place: int) -> bool:
    """Whether a day is that of what somebody next does: "Leeds, who next play at home on Sunday, are third", "they next
    meet on Sunday"; not "the next play on Sunday", "she next played on Sunday".
    """
    words, found, language = read.lexicon, read.tokens, read.language
    dets = language.words["DET"]
    opens = [at for at in range(max(1, place - _FAR), place - 1) if dets.get(found[at].lower) == "next"]
    if not opens or words.frame is not None:
        return False
    verb, subject = found[opens[-1] + 1].lower, found[opens[-1] - 1]
    lemma = words.lemma_as(verb, "VB", "VBP", "VBZ")
    if lemma is None or lemma in words.saying or verb in language.words["UNIT"] or verb in language.words["SEASON"]:
        return False
    who = words.closed["relative"] | words.closed["subject_pronoun"]
    if subject.lower not in who and not subject.text.istitle():
        return False
    if subject.lower in language.words["THE"] or subject.lower in words.closed["possessive"]:
        return False
    return not any(opens[-1] + 1 < group.first < place for group in read.groups)


def is_next_stop(read: Read, place: int) -> bool:
    """Whether a day stands between commas behind what is next: "the next stop of the tour, Monday at Hull, is sold
    out"; not "the next stop, Monday at Hull, was the last".
    """
    found, dets = read.tokens, read.language.words["DET"]
    sign = place - 1
    if sign < 2 or found[sign].text != ",":
        return False
    opens = [at for at in range(max(1, sign - _FAR), sign - 1) if dets.get(found[at].lower) == "next"]
    if not opens or not any(token.text == "," for token in found[place : place + _FAR]):
        return False
    if any(opens[-1] <= group.last and group.first < place for group in read.groups):
        return False
    if any(token.text == "," or token.lower in read.language.words["UNIT"] for token in found[opens[-1] : sign]):
        return False  # "the next day, Friday, he left"
    behind = next((group for group in read.groups if group.first > place), None)
    return behind is not None and behind.tense in ("present", "future") and not behind.perfect


def _led(read: Read, place: int) -> bool:
    """Whether a preposition leads to what stands at a place: "after the next set"."""
    return place > 0 and read.tokens[place - 1].lower in read.lexicon.closed["preposition"]
