"""Names of seasons that are of a thing, or what came about on a day: "summer break", "ten days after the fall"."""

from __future__ import annotations

from grammar import meaning as m
from grammar.clauses.beside import word_after
from grammar.clauses.clause_reader import lexicon
from grammar.granularity import Granularity
from grammar.plausibility.cutting.cuts import Phrase
from grammar.plausibility.numbers.counting import is_counted


def thing_of_season(phrase: Phrase) -> int | None:
    """ "Two days before summer break", "ten years after the fall of the Wall", "one day after the fall"."""
    reading, names = phrase.reading, phrase.reading.names
    if names[-3:] == ("REL", "THE", "SEASON") and len(names) > 3:
        return reading.tokens[-2].start if _came_about(phrase) else None
    counts = isinstance(reading.meaning, m.Offset) and reading.signal is None and _has_noun(phrase)
    return reading.tokens[-1].start if counts else None


def _came_about(phrase: Phrase) -> bool:
    """Whether what stands behind "after" came about on a day: "days after the fall", "a year after the spring flood";
    not "two weeks after the summer ended".
    """
    text, reading, language = phrase.text, phrase.reading, phrase.language
    after, seasons = word_after(text, reading.last), language.words["island"]["seasons"]
    if after.lower() in language.words["OF"]:
        return True
    if not isinstance(reading.time, m.Offset) or not seasons:
        return False
    of_days = reading.time.length.parts[-1][1] <= Granularity.DAY
    if of_days and text[reading.tokens[-1].start : reading.last].lower() not in seasons:
        return True
    return _has_noun(phrase) and not lexicon(language).is_past(after)


def _has_noun(phrase: Phrase) -> bool:
    """Whether a noun stands right behind the season."""
    return is_counted(phrase.text, phrase.reading, word_after(phrase.text, phrase.reading.last), phrase.language)
