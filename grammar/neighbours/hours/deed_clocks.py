"""An hour before the verb whose day stands right behind it: "A call at 7:02 p.m. was made on May 9", "at 7:02 p.m., an
alarm sounded at the bank on May 9".
"""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Read, focus_of
from grammar.directions.plans.timetable import owned
from grammar.language import Language
from grammar.parsing.driver import Reading

_FAR: Final = 100
"""So many characters at most stand between an hour and the day behind the verb."""
_LEAD: Final = 16
"""So many characters at most stand before an hour that opens its sentence: "At about"."""
_PLACE: Final = 5
"""So many words at most tell where it was: "at the bank in Leeds"."""


def is_of_deed(text: str, first: Reading, day: Reading, language: Language) -> bool:
    """Whether one verb alone, of what happened, parts an hour from the day right behind it, or behind where it was; not
    "a show at 8 p.m. was announced on Friday".
    """
    if day.first - first.last > _FAR or text[first.last : day.first].count("\n"):
        return False
    if _opens_clause(text, first, day, language):
        return True
    if day.signal is None:
        return False
    read = focus_of(text, language.code).read_at(first.first)
    if read is None or read.lexicon.frame is not None or read.sentence.end < day.last:
        return False
    begin, end, words = read.place_of(first.first), read.place_of(day.first), read.lexicon
    verbs = [group for group in read.groups if group.form == "finite"]
    if len(verbs) != 1 or len(read.groups) != 1 or not begin < verbs[0].first < end:
        return False
    verb = verbs[0]
    if verb.tense != "past" or verb.perfect or verb.modality or verb.negated or verb.lemma in words.be:
        return False
    leading = words.closed["relative"] | words.closed["complementizer"]
    if any(token.lower in leading for token in read.tokens[begin : verb.first]):
        return False  # "at 7 p.m. the team that won on Friday plays"
    if verb.lemma in words.saying | words.fixing | words.granting | words.undoing:
        return False
    return _tells_where(read, verb.last + 1, end)


def _tells_where(read: Read, begin: int, end: int) -> bool:
    """Whether nothing but a place stands from the one word to the other."""
    between, language = read.tokens[begin:end], read.language
    if not between:
        return True
    if len(between) > _PLACE or between[0].lower not in language.words["island"]["places"]:
        return False
    parting = ("AND", "OR", "FROM", "REL", "TO", "PREP", "OF")
    return all(token.word for token in between) and not any(
        token.lower in language.words[name] for token in between for name in parting
    )


def _opens_clause(text: str, first: Reading, day: Reading, language: Language) -> bool:
    """Whether an hour opens a sentence of one clause, whose day stands behind the verb: "At 8 p.m. the play begins
    on Friday", "Um 20 Uhr beginnt am Freitag das Fest".
    """
    today = day.names[0] == "TODAY" and day.signal is None
    if not today and (day.signal is None or day.signal[2] != "on"):
        return False
    read = focus_of(text, language.code).read_at(first.first)
    if read is None or read.sentence.end < day.last or first.first - read.sentence.start > _LEAD:
        return False
    begin, end, words = read.place_of(first.last), read.place_of(day.first), read.lexicon
    verbs = [group for group in read.groups if group.form == "finite"]
    if len(verbs) != 1 or len(read.groups) != 1 or not begin <= verbs[0].first < end or owned(read, end):
        return False
    if verbs[0].lemma in words.saying | words.fixing | words.granting | words.undoing or verbs[0].negated:
        return False
    between = read.tokens[begin:end]
    leading = words.closed["relative"] | words.closed["complementizer"] | words.closed["subordinator"]
    names = ("AND", "OR", "FROM", "REL", "OF")
    plain = all(token.word or token.text.isdigit() for token in between)
    return plain and not any(
        token.lower in leading or any(token.lower in language.words[name] for name in names) for token in between
    )
