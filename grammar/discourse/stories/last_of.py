"""The last so many units of something, which end with it and not with publication: "the last two weeks of the race"."""

from __future__ import annotations

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import OWNER, second_word, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.directions.focus import clause_of
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.meaning import Anchor
from grammar.parsing.driver import Reading
from grammar.publication import Publication


def is_of_something(text: str, reading: Reading, language: Language) -> bool:
    """Whether "the last week" is that of a noun behind it, "of the campaign", "of his life", but not "of drought"; or
    of one before it, "the game's last two minutes"; or "the last year" one "for which figures are known".
    """
    dets = [token for token in reading.tokens if token.kinds[0] == ("DET", "last")]
    if not dets:
        return False
    closed = language.clauses["closed"]
    word, second = word_after(text, reading.last).lower(), second_word(text, reading.last)
    if second in closed["relative"] and word in closed["preposition"]:
        return True
    if second in language.words["island"]["determiners"] and word in language.words["OF"]:
        return True
    return _is_of_owner(text, dets[0].start, language)


def _is_of_owner(text: str, begin: int, language: Language) -> bool:
    """ "The term's last few days", "the campaign's last two weeks"; not "the firm's last two quarters"."""
    owner = word_before(text, begin).lower()
    if not owner.endswith(OWNER):
        return False
    return owner[:-2] in lexicon(language).lists["ending_things"]


def in_play(text: str, reading: Reading, published: Publication, language: Language) -> Reading:
    """The last minutes of a game as a length, as a mere past tells: "they won in the last two minutes"; not where the
    minute of publication is known.
    """
    window = reading.meaning
    if not isinstance(window, m.Window) or window.direction > 0 or published.moment is not None:
        return reading
    if window.anchor is not Anchor.PUBLICATION or any(unit >= Granularity.HOUR for _, unit in window.length.parts):
        return reading
    _, holder = clause_of(text, reading.first, language)
    if holder is None:
        return reading
    group = holder.draft.group
    over = group.tense == "past" and not group.perfect and not group.modality
    return evolve(reading, meaning=window.length) if over else reading
