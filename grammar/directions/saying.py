"""What somebody says: whether a clause is the content of a saying, and a vow of what would come."""

from __future__ import annotations

from grammar.clauses.group import Group
from grammar.directions.focus import Place, Read


def is_told(read: Read, holder: Place) -> bool:
    """Whether a clause is the content of a saying."""
    verb = read.tokens[holder.draft.group.first].start
    return any(clause.content_of is not None for clause in read.clauses if clause.verb[0] == verb)


def vowed(read: Read, group: Group) -> bool:
    """Whether somebody says what would come, and not from a time that is told: "she said she would stay until May"."""
    saying = read.last_verb(group.first)
    speaker = read.tokens[saying.first - 1] if saying is not None and saying.first else None
    if speaker is None or not (speaker.text[0].isupper() or speaker.lower in read.lexicon.closed["subject_pronoun"]):
        return False  # "the letter said that it would close by May"
    words = read.language.words
    names = [words[name] for name in ("MONTH", "WEEKDAY", "UNIT", "UNITS", "TODAY")]
    found = [token.lower for token in read.tokens[: group.first]]
    return not any(word in name or word.isdigit() for word in found for name in names)


def told_now(read: Read, group: Group) -> bool:
    """Whether what would be is told in the present, and so has not been: "polls show she would lose in November"."""
    saying = read.last_verb(group.first)
    return saying is not None and saying.tense == "present" and not saying.perfect
