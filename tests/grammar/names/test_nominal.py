"""Whose date it is: that of the noun before it, of what is planned, or of the clause; the words are English."""

from __future__ import annotations

import pytest

from grammar import clause_of, find, read_clauses
from grammar.attachment.nominal import not_until

PUBLISHED = "2024-11-11"

DATED = [
    # sentence, its phrase, the verb group of the clause that it dates ("" where it dates none)
    ("It is calling for the redemption on 7 December of all shares.", "7 December", ""),
    ("Bombings this month of two embassies were condemned.", "this month", ""),
    ("A court convicted the mayor on Friday of fraud.", "Friday", "convicted"),
    ("Each right buys bonds due 1993.", "1993", ""),
    ("It declared a dividend, payable 1 December.", "1 December", ""),
    ("The trial is due on 11 May.", "11 May", "is due"),
    ("The association expects to achieve it in 2025.", "2025", "to achieve"),
    ("The firm plans to open in May.", "May", "to open"),
    ("The mayor agreed on Friday to pay it on 16 December.", "Friday", "agreed"),
    ("The mayor agreed on Friday to pay it on 16 December.", "16 December", "to pay"),
    ("They are talking openly about possibly buying it next year.", "next year", "possibly buying"),
    ("It was on Monday that the firm told them.", "Monday", "told"),
    ("It was not until Tuesday that Castro revealed it.", "Tuesday", "revealed"),
    ("Everyone involved should leave on Friday.", "Friday", "should leave"),
    ("Little of the anger that the plan stirred in the late 1980s and early 1990s remains.", "early 1990s", "stirred"),
    ("The struggle must not stop on Friday!'' said the message.", "Friday", "must not stop"),
    ("Now, following sales that cut revenue by a third, the firm is rich.", "Now", "is"),
    ("In January, officers who had looked for Howes concluded he was dead.", "January", "concluded"),
]


@pytest.mark.parametrize(("text", "words", "verb"), DATED)
def test_what_a_phrase_dates(text, words, verb):
    phrase = next(p for p in find(text, published=PUBLISHED) if p.text.endswith(words))
    reading = read_clauses(text)
    index = clause_of(text, reading, phrase)
    assert ("" if index is None else text[slice(*reading.clauses[index].verb)]) == verb


VERBS = [
    # sentence, its verb groups that are told
    ("If the arrest announced today stemmed from it, he left.", ["stemmed", "left"]),
    ("People who attended were asked.", ["attended", "were asked"]),
    ("The bank which he said had failed closed.", ["said", "had failed"]),
    ("The events of May underscore that it failed.", ["underscore", "failed"]),
    ("He noted that the earnings, which fell, hurt it.", ["noted", "fell", "hurt"]),
]


@pytest.mark.parametrize(("text", "verbs"), VERBS)
def test_past_forms_before_a_verb(text, verbs):
    found = [text[slice(*c.verb)] for c in read_clauses(text).clauses if c.tense != "none"]
    assert found[: len(verbs)] == verbs


def test_not_until_is_when_it_began():
    text = "It was not until Tuesday that he left. It was open until Friday."
    first, second = (not_until(text, phrase) for phrase in find(text, published=PUBLISHED))
    assert first.signal[2] == "in"
    assert first.resolution.within == first.resolution.value
    assert second.signal[2] == "until"


def test_a_fronted_clause_hangs_on_what_follows():
    text = "He disclosed that before the firm left in May, prices had risen."
    clauses = read_clauses(text).clauses
    left = next(c for c in clauses if c.lemma == "leave")
    assert clauses[left.parent].lemma == "rise"
