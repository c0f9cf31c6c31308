"""Where a time begins behind a word that looks like its own: a name, a person, a verb: "the Long March of 1934"."""

from __future__ import annotations

from typing import Final

from grammar.clauses.beside import OWNER, word_after, word_before
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_JOINED: Final = (",", ";", ")", "—", "–")
"""Signs behind which a clause goes on with its verb: "fell last week, rose Monday"."""
_TITLES: Final = 3
"""So many words at most stand between a verb and a surname: "gave Prime Minister Theresa May"."""


def weekday_of_name(text: str, reading: Reading, language: Language) -> int | None:
    """Where the weekday of a named day begins, if only that has its capital: "stocks rose Monday", "a good Friday"; or
    if its name is a verb of a headline: "Stocks Rose Monday".
    """
    token = reading.tokens[0]
    if token.kinds[0][0] != "NAMED":
        return None
    first, *rest = text[token.start : token.end].split()
    if not rest or rest[-1].lower() not in language.words["WEEKDAY"]:
        return None
    begin, before = token.end - len(rest[-1]), word_before(text, token.start)
    if first.islower() and rest[-1].istitle():
        clause = before or text[max(0, token.start - 2) : token.start].rstrip() in _JOINED
        return begin if clause else None
    if not before[:1].isupper() or first.islower():
        return None  # "they celebrate Rose Monday"
    words, after = rules_of(language)["lexicon"], word_after(text, token.end).lower()
    closed = words.closed["preposition"] | words.closed["determiner"] | words.closed["coordinator"]
    if words.frame is not None or words.lemma_as(first.lower(), "VBD") is None or before.lower() in closed:
        return None
    return begin if not after or after in words.closed["preposition"] else None


def word_of_verb(text: str, reading: Reading, language: Language) -> int | None:
    """Where the weekday begins, if the word before it is none of its own: "talks went past Saturday's deadline", "he is
    coming Friday"; so where a length does: "the vote, coming weeks after the coup".
    """
    if reading.names[0] == "DET" and reading.names[-1] == "UNITS":
        return _length_of_verb(text, reading, language)
    if reading.names[:2] != ("DET", "WEEKDAY") or reading.signal is not None:
        return None
    word, weekday = reading.tokens[:2]
    before, begin = word_before(text, reading.first), weekday.start
    led = before.lower()
    if not led or led in language.words["THE"]:
        return None
    if word.kinds[0][1] == "past":
        return begin if text.startswith(OWNER, reading.last) else None
    words = rules_of(language)["lexicon"]
    if words.frame is not None or words.lemma_as(text[word.start : word.end].lower(), "VBG") is None:
        return None
    is_ = led in words.be or any(led.endswith(form) for form in words.be if not form[0].isalpha())
    return begin if is_ or led in words.to else None


def _length_of_verb(text: str, reading: Reading, language: Language) -> int | None:
    """Where a length begins behind a participle that a comma parts from its noun, before "after" or "before"."""
    if text[max(0, reading.first - 2) : reading.first] != ", " or len(reading.names) > 3:
        return None
    rules, first = rules_of(language), reading.tokens[0]
    after = word_after(text, reading.last).lower()
    if after not in rules["beside"] or rules["lexicon"].frame is not None:
        return None
    verb = rules["lexicon"].lemma_as(text[first.start : first.end].lower(), "VBG")
    return None if verb is None else reading.tokens[1].start


def after_person(text: str, reading: Reading, language: Language) -> int | None:
    """Where the limit begins that stands behind a person named like a month: "it gave May until Friday", "gave Prime
    Minister May until 12 April"; ``None`` where a stretch may begin with the month.
    """
    if reading.names[:2] != ("MONTH", "UNTIL") or reading.signal is not None:
        return None
    first, *rest = reading.tokens
    rules, place = rules_of(language), first.start
    if text[first.start : first.end].lower() not in rules["names"] or not text[first.start].isupper():
        return None
    before = word_before(text, place)
    if before.lower().rstrip(".") in rules["titles"]:
        return rest[0].start
    for _ in range(_TITLES):
        if not before[:1].isupper():
            break  # the words of a title and a first name have capitals
        place -= len(before) + 1
        before = word_before(text, place)
    return rest[0].start if rules["lexicon"].is_of(before.lower(), rules["giving"]) else None


def behind_its_last(text: str, reading: Reading, language: Language) -> int | None:
    """Where a length begins behind "its last", of a thing: "its first part came in May, its last ten years later"."""
    names, rules = reading.names, rules_of(language)
    last = reading.tokens[0].kinds[0] == ("DET", "last") and names[-1] == "UNITS" and reading.signal is None
    if not last or len(names) < 3 or word_before(text, reading.first).lower() not in rules["possessives"]:
        return None
    return reading.tokens[1].start if word_after(text, reading.last).lower() in language.words["DIR"] else None


def after_number(text: str, reading: Reading, language: Language) -> int | None:
    """Where the day begins behind the number of a name in capitals: "UFC 126 tonight", not "show 830 tonight"."""
    if reading.names[0] != "NUM" or reading.names[1:2] not in (("TONIGHT",), ("TODAY",)) or reading.signal is not None:
        return None
    if rules_of(language)["nouns"]:
        return None
    before, behind = word_before(text, reading.first), reading.tokens[1]
    named = before.isupper() and len(before) > 1 and text[behind.start : behind.end].islower()
    return behind.start if named else None


def after_all(text: str, reading: Reading, language: Language) -> int | None:
    """Where a time begins behind "all" that is of those who are spoken to: "see you all next month"."""
    if reading.names[:2] != ("ALL", "DET") or reading.signal is not None:
        return None
    notes = rules_of(language)["lexicon"].notes
    led = word_before(text, reading.first).lower()
    return reading.tokens[1].start if notes and led in notes["you"] else None


def after_march(text: str, reading: Reading, language: Language) -> int | None:
    """Where the year begins behind a name in which a month stands: "the Long March of 1934"."""
    if reading.names[0] != "MONTH" or reading.names == ("MONTH",):
        return None
    name, *behind = reading.tokens
    if not is_march(text, name.start, name.end, language):
        return None
    return next((token.start for token in behind if token.kinds[0][0] not in ("OF", "COMMA")), None)


def is_march(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a month's word stands in a name: "the Long March"; not "the long March of 1934"."""
    before = word_before(text, start)
    return before.istitle() and f"{before} {text[start:end]}".lower() in rules_of(language)["marches"]


def behind_each_other(text: str, reading: Reading, language: Language) -> int | None:
    """Where the weekday begins behind people who do something to each other: "they accused each other Saturday", "shot
    at each other Monday"; not "each other Saturday they meet".
    """
    if reading.own_names[:3] != ("EVERY", "OTHER", "WEEKDAY"):
        return None
    words, (first, _, day, *_) = rules_of(language)["lexicon"], reading.own
    if text[first.start : first.end].lower() not in words.closed["apiece"]:
        return None
    before = word_before(text, first.start).lower()
    does = words.lemma_as(before, "VB", "VBZ", "VBD", "VBG") is not None or before in words.closed["preposition"]
    return day.start if does else None


def behind_late(text: str, reading: Reading, language: Language) -> int | None:
    """Where a time begins behind "late" or "early" of what was so by so much, or of who was: "forty minutes [late] on
    Tuesday", "buses ran [late] on Monday", "he was [late] on Monday"; not "it was late on Monday".
    """
    if reading.own_names[:1] != ("EARLY",) or len(reading.own) < 3 or reading.own_names[1] not in ("ON", "IN"):
        return None
    words, before = rules_of(language)["lexicon"], word_before(text, reading.first)
    low = before.lower()
    counted = low in language.words["UNIT"] or low in language.words["UNITS"]
    subject = word_before(text, reading.first - len(before) - 1).lower()
    is_so = low in words.be and subject not in words.closed["dummy"] and subject not in words.closed["expletive"]
    ran = words.lemma_as(low, "VBD", "VBG") in words.lists["running_late"]
    return reading.own[1].start if counted or (is_so and subject) or ran else None
