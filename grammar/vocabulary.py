"""A user's own named days, events and fiscal calendar, beside the words of a language.

>>> from grammar import find
>>> own = Vocabulary(days={"founders' day": "06-fri-2"}, events={"the coup": "2021-02-01"}, fiscal=-3)
>>> text = "After the coup it met on Founders' Day 2023 to plan fiscal 2024."
>>> [(p.text, p.resolution.value.edtf) for p in find(text, published="2023-07-01", vocabulary=own)]
[('the coup', '2021-02-01'), ("Founders' Day 2023", '2023-06-09'), ('fiscal 2024', '2023-10/2024-09')]
"""

from __future__ import annotations

import functools
from collections.abc import Mapping

from attrs import evolve, field, frozen

from grammar.edtf import NotEDTF, read
from grammar.errors import GrammarError
from grammar.language import Language, load, table
from grammar.lexing.lexer import Lexer
from grammar.observance import observed
from grammar.policy import Policy

Table = tuple[tuple[str, str], ...]


class WordClash(GrammarError, ValueError):  # noqa: N818
    """A word of a vocabulary is a word of the language already."""


def _table(given: Mapping[str, str] | Table) -> Table:
    rows = given.items() if isinstance(given, Mapping) else given
    return tuple(sorted((" ".join(str(name).lower().split()), str(value)) for name, value in rows))


@frozen
class Vocabulary:
    """Words of one's own; a value: equal when its parts are, so two of them live side by side.

    Fields
        days    name -> rule of a day that comes every year, in the notation of ``grammar.observance``
        events  name -> when it was, as EDTF: "the coup" = 2021-02-01, "the siege" = 1992-04/1996-02
        fiscal  months from January to the start of the fiscal year: -3 where fiscal 2024 begins in October 2023

    Raises ``BadRule`` and ``NotEDTF`` for what can't be read; a name that the language has already is a ``WordClash``
    when the vocabulary is first used.
    """

    days: Table = field(factory=tuple, converter=_table)
    events: Table = field(factory=tuple, converter=_table)
    fiscal: int | None = None

    def __attrs_post_init__(self) -> None:
        """Look at every rule and date, so that a fault is told where it was made."""
        for _, rule in self.days:
            observed(rule, 2024)
        for name, when in self.events:
            try:
                read(when)
            except NotEDTF as error:
                raise NotEDTF(f"event {name!r}: {error}") from error
        if self.fiscal is not None and not -11 <= self.fiscal <= 11:
            raise ValueError(f"fiscal {self.fiscal}: months from January, -11 to 11, are meant")


def followed(policy: Policy | None, vocabulary: Vocabulary | None) -> Policy:
    """A policy (the news policy where none is given) with the fiscal calendar of a vocabulary."""
    policy = policy or _news()
    if vocabulary is None or vocabulary.fiscal is None:
        return policy
    return evolve(policy, fiscal=vocabulary.fiscal)


@functools.cache
def _news() -> Policy:
    """The news policy, made once: every text without another is read with it."""
    return Policy.news()


@functools.lru_cache(maxsize=32)
def speaking(code: str, vocabulary: Vocabulary | None) -> Language:
    """The language of a code, with the named days of its region and the words of a vocabulary; raises ``WordClash``."""
    language = load(code)
    region = code.replace("_", "-").partition("-")[2].upper()
    regional = table(code, "observances.toml").get("REGION", {}).get(region, {})  # "mother's day" in en-GB
    if regional:
        language = _naming(language, regional)
    if vocabulary is None or not (vocabulary.days or vocabulary.events):
        return language
    own = {**dict(vocabulary.days), **{name: f"={when}" for name, when in vocabulary.events}}
    known = language.lexer.spellings
    clash = sorted(name for name in own if name in known)
    if clash:
        raise WordClash(f"vocabulary: {', '.join(map(repr, clash))} is a word of the language already; choose another")
    return _naming(language, own)


def region_order(code: str) -> str:
    """The order of the numbers of a date in the region of a language: ``dmy`` for en-GB; empty where none is told.

    >>> region_order("en-GB"), region_order("en")
    ('dmy', '')
    >>> region_order("de"), region_order("de-AT")
    ('dmy', 'dmy')
    """
    region = code.replace("_", "-").partition("-")[2].upper()
    orders: dict[str, str] = table(code, "words.toml").get("order", {})
    return orders.get(region, orders.get("everywhere", ""))


def order_everywhere(code: str) -> str:
    """The order of the numbers of a date in a language, whatever its region and text; empty where that differs.

    >>> order_everywhere("de"), order_everywhere("en-GB")
    ('dmy', '')
    """
    orders: dict[str, str] = table(code, "words.toml").get("order", {})
    return orders.get("everywhere", "")


def _naming(language: Language, names: Mapping[str, str]) -> Language:
    """A language with more named days, or others for the same names."""
    words = {**language.words, "NAMED": {**language.words["NAMED"], **names}}
    return evolve(language, words=words, lexer=Lexer(words))
