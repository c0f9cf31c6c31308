"""Laws of a user's own words: they are read, two vocabularies live side by side, a word that is taken is told."""

from __future__ import annotations

from datetime import datetime

import grammar
from grammar import Vocabulary, WordClash
from timeline.testing.kind import likely
from timeline.testing.oracles.calendar import Span, at, one, run, span
from timeline.testing.phrases import day_of
from timeline.testing.resolution_laws import told
from timeline.testing.violation import LawViolation

__all__ = ["own_words_are_read", "taken_words_are_told", "two_live_side_by_side"]


def _due(vocabulary: Vocabulary, reference: datetime) -> dict[str, Span]:
    """Each own word, and what it means: a day as a month and day are, an event where it was, once and for all."""
    today, found = day_of(reference), dict[str, Span]()
    for name, rule in vocabulary.days:
        month, number = (int(part) for part in rule.split("-"))
        found[name] = span(one(likely(today, month, number)))
    for name, when in vocabulary.events:
        year, month = (int(part) for part in when.split("-"))
        found[name] = span(run(at(year, month, 1), "month"))
    return found


def own_words_are_read(vocabulary: Vocabulary, reference: datetime) -> None:
    """Alone and in running text, whatever their capitals; without the vocabulary they are no times."""
    for name, value in _due(vocabulary, reference).items():
        for text in (name, name.upper(), name.title().replace("'S", "'s")):
            found = grammar.resolve(text, published=reference, vocabulary=vocabulary)
            if told(found.value) != value:
                raise LawViolation(f"vocabulary: {text!r} from {reference}: {value}, told {told(found.value)}")
        sentence = f"({name}; 17)"
        hits = grammar.find(sentence, published=reference, vocabulary=vocabulary)
        if [(hit.text, told(hit.resolution.value)) for hit in hits] != [(name, value)]:
            raise LawViolation(f"vocabulary: {sentence!r}: {name!r} is {value}, found {hits}")
        if [hit for hit in grammar.find(sentence, published=reference) if hit.text == name]:
            raise LawViolation(f"vocabulary: {name!r} is read by those who do not have it")
    year = day_of(reference).year
    for name, rule in vocabulary.days:
        month, number = (int(part) for part in rule.split("-"))
        found = grammar.resolve(f"{name} {year}", published=reference, vocabulary=vocabulary)
        if told(found.value) != span(one(at(year, month, number))):
            raise LawViolation(f"vocabulary: {name} {year} is told {told(found.value)}")
    if vocabulary.fiscal is not None:
        months = vocabulary.fiscal
        policy = grammar.Policy.news().choosing(f"fiscal={months}")
        meaning = grammar.meaning.Fiscal(grammar.meaning.Date(year))
        found = grammar.resolve(meaning, published=reference, vocabulary=vocabulary)
        first = run(at(year, 1, 1), "month", months)[0], run(at(year, 1, 1), "month", months + 11)[1]
        if (
            told(found.value) != span(first)
            or found.value != grammar.resolve(meaning, published=reference, policy=policy).value
        ):
            raise LawViolation(f"vocabulary: fiscal {year}, {months} months from January, is told {told(found.value)}")


def two_live_side_by_side(one_: Vocabulary, other: Vocabulary, reference: datetime) -> None:
    """Asked by turns, each answers by its own words, and equal ones are equal."""
    due = [_due(one_, reference), _due(other, reference)]
    for name in sorted({*due[0], *due[1]}):
        for vocabulary, right in zip((one_, other, one_), (*due, due[0]), strict=True):
            try:
                value = told(grammar.resolve(name, published=reference, vocabulary=vocabulary).value)
            except grammar.UnreadPhrase:
                value = None
            if value != right.get(name):
                raise LawViolation(f"vocabulary: {name!r}: {right.get(name)}, told {value} beside another vocabulary")
    again = Vocabulary(dict(one_.days), dict(one_.events), one_.fiscal)
    if again != one_ or hash(again) != hash(one_):
        raise LawViolation(f"vocabulary: {one_} made again is another")


def taken_words_are_told(words: str, reference: datetime) -> None:
    """A word of the language is no word of one's own: it clashes when the vocabulary is first used."""
    for vocabulary in (Vocabulary(days={words: "05-05"}), Vocabulary(events={words: "2019-05"})):
        try:
            grammar.resolve(words, published=reference, vocabulary=vocabulary)
        except WordClash:
            continue
        raise LawViolation(f"vocabulary: {words!r} is a word of the language, and nobody said so")
