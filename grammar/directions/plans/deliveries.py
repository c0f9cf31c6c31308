"""Months that name a contract for later delivery: "gold for June delivery", "Cocoa for May rose", "the July contract".

Such a month lies ahead whatever its clause tells, as what is traded now is filled then. Of figures that are to come
out, it is the nearer one.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from grammar.clauses.beside import OPENS, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.sentence import SENTENCE_END
from grammar.directions.focus import focus_of
from grammar.language import Language
from grammar.parsing.driver import Reading

_WORDS: Final = re.compile(r"[^\W\d_]+\.?(?:(?:,?(?:(?<=&[A-Z])[^\S\n]+\d{3})?[^\S\n]+|[/&])[^\W\d_]+\.?){0,9}")
_WORD: Final = re.compile(r"\b[^\W\d_]+\b")
_SENTENCE: Final = 200
"""So many characters before a contract another one may be told."""
_PARTS: Final = re.compile(r"[^\W\d_]+(?:&[^\W\d_]+)*\.?|[/,]")
_PADDING: Final = 8
"""So many words behind those of a name are asked for."""
_VERB: Final = 2
"""The place of a verb behind "for" and a month."""
_KINDS: Final = 3
"""So many words at most tell what a contract is of: "stock index futures"."""


def is_delivery(text: str, start: int, language: Language) -> bool:
    """Whether a month, or the preposition before it, begins what is delivered then or stands behind it."""
    if _is_told(text, start, language):
        return True
    words, place = _month_at(text, start, language)
    if place is None or not words[place + 1 : place + 2]:
        return False
    sold = words[place + 1] in language.clauses["planned"]["contracts"]
    sold = sold or (not place and _trades(words[1], words[2] if len(words) > _VERB else "", language))
    priced = not place and _is_priced(text, start, words[2:], language)
    return sold and (priced or _is_another(text, start, language))


def _is_told(text: str, start: int, language: Language) -> bool:
    """Whether the words right beside a month tell that."""
    words, place = _month_at(text, start, language)
    if place is None:
        return False
    if place and words[0] in language.words["IN"] and OPENS.search(text, max(0, start - 4), start):
        return False  # "In December wheat fell"
    if text[start - 1 : start] == "/" and words[1:2]:
        return words[1] in language.clauses["planned"]["between_deliveries"]  # the other of "July/September spread"
    if _before_goods(words[place + 1 :], language):
        return True
    if place == 1 and words[0] in language.words["BETWEEN"]:  # "the spread between March and May"
        return word_before(text, start).lower() in language.clauses["planned"]["between_deliveries"]
    if place == 1 and _behind_goods(text, start, words[0], language):
        return True
    if place == 0 and words[1:2] and _behind_move(text, start, words[1], language):
        return True
    return place == 1 and len(words) > _VERB and _behind_contract(text, start, words, language)


def _is_priced(text: str, start: int, behind: list[str], language: Language) -> bool:
    """Whether a month and its verb stand before a price of goods: "November closed higher at $5.22 a bushel"."""
    told = language.clauses["planned"]
    beside = {*told["trading_at"], *language.words["AT"], *language.words["A"]}
    if behind and behind[0] not in beside:
        return False  # "January closed with oil at $30 a barrel"
    stop = SENTENCE_END.search(text, start, start + _SENTENCE)
    words = _WORD.findall(text[start : stop.start() if stop is not None else start + _SENTENCE].lower())
    by = {*language.words["A"], *language.words["PER"]}
    return any(lead in by and unit in told["bulk"] for lead, unit in pairwise(words))


def is_quoted_for(text: str, start: int, language: Language) -> bool:
    """Whether a month stands behind prices, those of it or for delivery then: "silver prices for March gained"."""
    words, place = _month_at(text, start, language)
    if place != 1 or language.words["PREP"].get(words[0]) != "for" or len(words) <= _VERB:
        return False
    prices, goods = two_before(text, start)
    if prices.lower() not in language.clauses["planned"]["moves"]:
        return False
    after = words[_VERB + 1] if len(words) > _VERB + 1 else ""
    return goods.lower() in lexicon(language).goods and _trades(words[_VERB], after, language)


def two_before(text: str, start: int) -> tuple[str, str]:
    """The word right before a place, and the one before that."""
    before = word_before(text, start)
    return before, word_before(text, start - len(before) - 1)


def _behind_move(text: str, start: int, behind: str, language: Language) -> bool:
    """Whether a contract of a month stands behind what befell its price: "losses on the January contract"."""
    told = language.clauses["planned"]
    if behind not in told["contracts"]:
        return False
    the, link = two_before(text, start)
    if the.lower() not in language.words["THE"] or not link:
        return False
    move = word_before(text, start - len(the) - len(link) - 2)
    return move.lower() in told["moves"]


def names_goods(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a word is the last of what is delivered: "the bond future"."""
    name = f"{word_before(text, start)} {text[start:end]}"
    return name.lower() in language.clauses["planned"]["deliveries"]


def opens_trade(text: str, start: int, language: Language) -> bool:
    """Whether a word that is more often a verb is such a month: "May soybeans settled lower"."""
    words = [*_behind_months(_words(text, start, language)[1:], language), *[""] * _PADDING]
    goods = _goods(words, language)
    if goods and words[goods] == "," and "," in words[goods + 1 :]:
        goods += words[goods + 1 :].index(",") + 2  # "August gold, the most active month, fell"
    trades = _trades(words[goods], words[goods + 1], language)
    if not goods:
        found = _words(text, start, language)
        return trades and _is_priced(text, start, found[2:], language)
    return trades or _is_another(text, start, language)


def _is_another(text: str, start: int, language: Language) -> bool:
    """Whether such a month was told before in the same sentence: "the July contract rose to 41 cents, the [September]
    contract to 43 cents".
    """
    begin = max(0, start - _SENTENCE)
    stops = [stop.end() for stop in SENTENCE_END.finditer(text, begin, start)]
    earlier = _WORD.finditer(text, stops[-1] if stops else begin, start)
    months = (word.start() for word in earlier if word[0].lower() in language.words["MONTH"] and word[0][0].isupper())
    return any(_is_told(text, month, language) for month in months)


def _month_at(text: str, start: int, language: Language) -> tuple[list[str], int | None]:
    """A few words from a place on, and which of the first of them is a month."""
    words = _words(text, start, language)
    return words, next((at for at, word in enumerate(words[:3]) if word in language.words["MONTH"]), None)


def _words(text: str, start: int, language: Language) -> list[str]:
    """A few words from a place on, in lower case, with the strokes and commas between them, up to the first stop."""
    found, words = _WORDS.match(text, start, start + 100), []
    stopped = False
    for word in _PARTS.findall(found[0]) if found else []:
        if stopped and word[0].isupper() and word.lower() not in language.clauses["planned"]["venues"]:
            break  # "rose in Dec. Corn fell", but "Dec. Chicago wheat"
        words.append(word.lower().removesuffix("."))
        stopped = word[-1] == "."
        if stopped and words[-1] not in language.clauses["sentence"]["abbreviations"]:
            break
    return words


def _before_goods(behind: list[str], language: Language) -> bool:
    """Whether the words behind a month are what is delivered then: "December wheat", "the July contract rose"."""
    told, behind = language.clauses["planned"], [*_behind_months(behind, language), *[""] * _PADDING]
    if behind[0] == "/":
        return behind[1] in language.words["MONTH"] and behind[2] in told["between_deliveries"]
    goods = _goods(behind, language)
    if goods:
        return behind[goods] not in told["reports"]  # "December wheat exports"
    named = 0
    while named < _KINDS and behind[named + 1] in told["contracts"] and behind[named] in told["underlying"]:
        named += 1  # "the June bond contract fell"
    if behind[named] not in told["contracts"]:
        return False
    of = language.words["PREP"].get(behind[named + 1]) == "for" and _goods(behind[named + 2 :], language) > 0
    if behind[named + 1] in language.words["ON"] and behind[named + 2] in told["venues"]:
        return _trades(behind[named + 3], behind[named + 4], language)  # "the April contract on Comex fell"
    return of or _trades(behind[named + 1], behind[named + 2], language)  # "the March contract for corn"


def _behind_months(behind: list[str], language: Language) -> list[str]:
    """The words behind a month and others told with it: "December, March [and] May soybeans"."""
    while True:
        links = behind[:2] if behind[:1] == [","] else [",", *behind[:1]]
        linked = len(links) > 1 and links[1] in language.words["AND"]
        place = (behind[:1] == [","]) + linked
        if not place or behind[place : place + 1] == [] or behind[place] not in language.words["MONTH"]:
            return behind
        behind = behind[place + 1 :]


def _goods(words: list[str], language: Language) -> int:
    """How many words name what is delivered, "wheat", "Nymex heating oil", "stock index futures"; 0 where none do."""
    told, known = language.clauses["planned"], lexicon(language).goods
    venue = next((size for size in (3, 2, 1) if " ".join(words[:size]) in told["venues"]), 0)
    if venue and (behind := _goods(words[venue:], language)):
        return venue + behind  # "Kansas City wheat"
    named = next((size for size in (3, 2, 1) if " ".join(words[:size]) in known), 0)
    at = 0
    while at < _KINDS and words[at] in told["underlying"]:
        at += 1
    return named or (at + 1 if at and words[at] in told["deliveries"] else 0)


def _trades(verb: str, after: str, language: Language) -> bool:
    """Whether a verb tells how the price of a contract went: "settled", "was up", "has gained"."""
    words, told = lexicon(language), language.clauses["planned"]
    if verb in words.be:
        return after in told["trading_at"]
    if verb in words.have:
        return words.lemma_as(after, "VBN") in told["trading"]
    return words.lemma_as(verb, "VBD", "VBZ") in told["trading"]


def _behind_goods(text: str, start: int, signal: str, language: Language) -> bool:
    """Whether a month stands behind what is delivered then: "cocoa for September", "for delivery in May"."""
    told, before = language.clauses["planned"], word_before(text, start)
    if before.lower() in told["delivering"]:
        lead = word_before(text, start - len(before) - 1).lower()
        return bool(language.words["PREP"].get(lead) == "for")
    if language.words["PREP"].get(signal) != "for":
        return False
    first = start - len(before) - 1
    second = word_before(text, first)
    if f"{second} {before}".lower() in told["goods"]:
        first -= len(second) + 1
    elif before.lower() not in told["goods"]:
        return False
    lead = word_before(text, first)
    if lead.lower() not in language.words["OF"]:
        return True
    return word_before(text, first - len(lead) - 1).lower() not in told["reports"]  # "exports of coffee for March"


def _behind_contract(text: str, start: int, words: list[str], language: Language) -> bool:
    """Whether a month tells which contract is traded: "the contract for June settled at 110"."""
    if language.words["PREP"].get(words[0]) != "for":
        return False
    contract = word_before(text, start).lower() in language.clauses["planned"]["contracts"]
    return contract and _trades(words[_VERB], words[_VERB + 1] if len(words) > _VERB + 1 else "", language)


def is_released(text: str, reading: Reading, language: Language) -> bool:
    """Whether figures of a month are told to come out: "April sales are due Friday", "May sales will be released"."""
    read = focus_of(text, language.code).read_at(reading.first)
    place = -1 if read is None else read.place_of(reading.last)
    group = None if read is None else next((one for one in read.groups if one.first > place), None)
    if read is None or group is None or group.first - place > _BEHIND:
        return False
    if group.passive and group.lemma in language.words["island"]["publishing"]:
        return True
    behind = read.tokens[group.first + 1 : group.last + 2]
    return group.lemma == "be" and any(token.lower in read.lexicon.due for token in behind)


_BEHIND: Final = 6
"""So many words at most have the figures of a month."""
