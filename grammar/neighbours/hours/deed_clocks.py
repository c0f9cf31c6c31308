"""An hour before the verb whose day stands right behind it: "A call at 7:02 p.m. was made on May 9", "at 7:02 p.m., an
alarm sounded at the bank on May 9".
"""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Read, focus_of
from grammar.language import Language
from grammar.parsing.driver import Reading

_FAR: Final = 100
"""So many characters at most stand between an hour and the day behind the verb."""
_PLACE: Final = 5
"""So many words at most tell where it was: "at the bank in Leeds"."""


def is_of_deed(text: str, first: Reading, day: Reading, language: Language) -> bool:
    """Whether one verb alone, of what happened, parts an hour from the day right behind it, or behind where it was; not
    "a show at 8 p.m. was announced on Friday".
    """
    if day.signal is None or day.first - first.last > _FAR or text[first.last : day.first].count("\n"):
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
