"""Figures and names beside a time that are none: "1700 bikes in July and 1950 in August"; the number of a house,
"on Thursday at 12 March Street".
"""

from __future__ import annotations

from grammar.clauses.beside import is_plural, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.neighbours.pair import Pair


def is_figure(pair: Pair) -> bool:
    """Whether one of two neighbours is a figure, so that they are not one time."""
    return _is_count(pair) or _is_house(pair) or _is_person(pair) or _is_doers(pair)


def _is_count(pair: Pair) -> bool:
    """A number without a signal before "in" and a month: not "In 1914 in August"."""
    first, second = pair.first, pair.second
    if first.names != ("YEAR",) or first.signal is not None or second.names[:2] != ("IN", "MONTH"):
        return False
    before = word_before(pair.text, first.first).lower()
    return bool(before) and before not in pair.language.words["OF"] and before not in pair.language.words["IN"]


def _is_doers(pair: Pair) -> bool:
    """So many who did it, behind "by": "was found on Thanksgiving Day by two men"."""
    if pair.second.names != ("PREP", "CARD") or pair.second.signal is None or pair.second.signal[2] != "by":
        return False
    after = word_after(pair.text, pair.second.last)
    return is_plural(after) or after.lower() in lexicon(pair.language).closed["plural"]


def _is_house(pair: Pair) -> bool:
    """A number and a month that name a house in a street."""
    if pair.second.own_names[-2:] != ("N2", "MONTH"):
        return False
    after = word_after(pair.text, pair.second.last)
    return after[:1].isupper() and after.lower() in pair.language.words["island"]["streets"]


def _is_person(pair: Pair) -> bool:
    """Somebody behind a year who is called as a month is: "In 2016 April Jones moved", "in 2017 May lost"."""
    if pair.first.names != ("IN", "YEAR") or pair.second.names != ("MONTH",) or pair.second.signal is not None:
        return False
    after, text = word_after(pair.text, pair.second.last), pair.text
    does = after.islower() and lexicon(pair.language).lemma_as(after, "VBD") is not None
    beside = text[pair.second.last : pair.second.last + 1] == " "
    return text[pair.second.first].isupper() and beside and (does or after[:1].isupper())
