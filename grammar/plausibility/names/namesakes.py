"""Words for a time that are the name of someone or something else, as capitals and their neighbours tell.

Where every noun has a capital (``nouns`` of ``[island]``), one after a phrase tells nothing; then titles, first names
and the verb after them do.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from itertools import zip_longest
from typing import Any, Final

from grammar import meaning as m
from grammar.building.telling import weekday_of
from grammar.clauses.beside import OPENS, OWNER, second_word, word_after, word_before
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.names.beginnings import is_march
from grammar.plausibility.names.month_again import has_outing, is_told_again
from grammar.plausibility.names.months import (
    has_figure,
    has_figures,
    heads_list,
    in_brackets,
    is_behind_month,
    is_described,
    is_paired,
)
from grammar.plausibility.names.reigns import is_no_reign
from grammar.plausibility.names.runs import is_dated, is_of_names
from grammar.plausibility.years.numbers import is_roman_year
from grammar.plausibility.years.spans import behind_span

_NAMESAKE: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+[A-Z]")
_FEAST: Final = re.compile(r"[^\S\n]+([^\W\d_]+)(?:[^\S\n]+[A-Z][\w.'’]*){1,3}[^\S\n]+1\d{3}(?![\w-]|[.,]\d)")
_FIRM: Final = re.compile(r"[^\S\n]+(?:&|([a-z]+))[^\S\n]+([A-Z][^\W\d_]*)")
_QUOTES: Final = frozenset("\"'`“‘«")
_CLOSED: Final = re.compile(r"[.,!?]?[\"'”’»]")


def is_other_name(text: str, reading: Reading, word: str, after: str, rules: Mapping[str, Any]) -> bool:
    """ "Easter Island", "the advent of": a named day inside another name, or an ordinary word."""
    if word.lower() in rules["untitled"] and word.istitle():
        return True  # "Bill Nye"
    if word.lower() in rules["dated_named"] and reading.signal is None:
        return True  # "The Ides of March", a play
    if after.lower() in rules["terms"]:
        return True  # "Michaelmas term"
    if word in rules["lowered"]:
        return after in rules["titled"]  # "easter island"
    if word.lower() in rules["proper"] and not word[0].isupper():
        return reading.tokens[0].kinds[0][0] != "DET"  # "last easter"
    beside = after[:1].isupper() and text[reading.last : reading.last + 1] == " "
    beside = beside and after.lower() not in rules["subjects"]  # "the following Easter I broke my arm"
    if beside and after.lower() in rules["titled"]:
        return True
    if beside and _acts_then(text, reading, rules):
        return False
    if rules["nouns"]:
        return False
    if word.isupper() and after.isupper():
        return False  # capitals throughout tell nothing
    if len(reading.tokens) == 1 and reading.signal is None and word.lower() in _named(text, rules["proper_names"]):
        return True  # "Carnival", in a text about "Carnival Cruise Lines"
    return beside and word.lower() in rules["proper"]


def _acts_then(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether somebody behind a feast did something then: "That Easter Alfred built a fort"."""
    signal = reading.signal[2] if reading.signal is not None else ""
    led = signal == "at" or reading.names[0] == "DET" or reading.names[:2] == ("THE", "DET")
    words, verb = rules["lexicon"], second_word(text, reading.last).lower()
    return led and verb not in words.be and words.is_past(verb)


def is_lent_name(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a named day is another time: "the New Year", or that of another calendar, "Persian New Year".

    Likewise a year of a reign, where its ruler is another; one in Roman numbers, where they are only letters.
    """
    if reading.names[-1] == "RULER":
        return is_no_reign(text, reading, rules)
    if reading.names[-1] == "ROMANYEAR":
        return not is_roman_year(text, reading, rules)
    if lacks_year(text, reading, rules):
        return True
    place = next((n for n, token in enumerate(reading.tokens) if token.kinds[0][0] == "NAMED"), None)
    name = None if place is None else text[reading.tokens[place].start : reading.tokens[place].end]
    if place is not None and name is not None and name.lower() in rules["national"]:
        owner = word_before(text, reading.first if reading.signal is None else reading.start)
        return owner.lower() in rules["possessives"] or owner.endswith(OWNER)  # "Finland's Independence Day"
    if place is None or name is None or name.lower() not in rules["bare_named"]:
        return False
    if any(token.kinds[0][0] == "REL" for token in reading.tokens[max(0, place - 2) : place]):
        return False  # "before the new year"
    if is_new_year(text, reading, rules):
        return False
    before = word_before(text, reading.tokens[place].start)
    return name.islower() or before.lower() in rules["articles"] or (before[:1].isupper() and not place)


def lacks_year(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a feast that is much else has no signal or no year right behind it: "paid at the Annunciation 1410", but
    "The Annunciation, 1430".
    """
    for token, behind in zip_longest(reading.tokens, reading.names[1:]):
        if token.kinds[0][0] == "NAMED":
            name = text[token.start : token.end]
            if name.lower() in rules["yeared_named"]:
                return behind in (None, "CYEAR", "COMMA") or reading.signal is None or not name[0].isupper()
    return False


def is_new_year(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether "the new year" is one that begins: "until the New Year", "in the new year"; no "new year party"."""
    after = word_after(text, reading.last)
    told = reading.names[-2:] == ("THE", "NAMED")
    name = text[reading.tokens[-1].start : reading.last].lower()
    if not told or name not in rules["bare_named"]:
        return False
    if reading.names[-3:-2] == ("OF",):
        return True  # "the first week of the new year"
    if after and after.lower() not in rules["small"]:
        return False
    signal = reading.signal[2] if reading.signal is not None else ""
    return signal in ("in", "until", "by", "into") or reading.tokens[0].kinds[0][0] == "EARLY"


def is_called_after(text: str, reading: Reading, language: Language) -> bool:
    """Whether a day and month without a year is in a name: "the Street of 4 September", "the Second of May rising";
    or a month alone: "the Long March".

    A street that stands right before its day has an article, or it is one that something happens in.
    """
    date = reading.time
    if not isinstance(date, m.Date) or date.year is not None or date.month is None:
        return False
    if date.day is None:
        return reading.names == ("MONTH",) and is_march(text, reading.first, reading.last, language)
    rules = rules_of(language)
    before, after = word_before(text, reading.first), word_after(text, reading.last)
    if after.lower() in rules["movements"]:
        words = [token for token in reading.tokens if token.kinds[0][0] in ("ORDW", "SECOND", "TENS")]
        spelled = any(text[token.start].isupper() and token.start > reading.first for token in words)
        return spelled or (after[:1].isupper() and not rules["nouns"])
    first = text[reading.first : reading.last].split()[0]
    if reading.signal is not None or not (first[:1].isdigit() or first.lower() in rules["articles"]):
        return False
    if before.lower() in rules["of"] or (rules["nouns"] and before.lower() in rules["articles"]):
        street = word_before(text, reading.first - len(before) - 1)
        return street[:1].isupper() and street.lower() in rules["named_streets"]
    street, article = before, word_before(text, reading.first - len(before) - 1).lower()
    return street[:1].isupper() and street.lower() in rules["named_streets"] and article in rules["articles"]


def is_beside_feast(text: str, reading: Reading, language: Language) -> bool:
    """Whether a weekday is that beside a feast that is not known: "the Monday after Trinity 1285"; or a feast is that
    of a namesake: "the feast of St John the Hermit".
    """
    if isinstance(day := reading.time, m.Named):
        if day.year is not None or any(sign in text[reading.start : reading.end] for sign in "'’"):
            return False  # "on St Martin's Day the Danes came"
        saints = language.words["island"]["saints"]
        other = _NAMESAKE.match(text, reading.last)
        linking = other is not None and any(other[1].lower() in language.words[name] for name in ("THE", "OF"))
        return linking and any(word in saints for word in text[reading.start : reading.end].lower().split())
    found = _FEAST.match(text, reading.last)
    if found is None or weekday_of(reading.time) is None:
        return False
    return found[1].lower() in language.words["REL"]


@functools.lru_cache(maxsize=4)
def _named(text: str, names: re.Pattern[str]) -> frozenset[str]:
    """The named days that stand before a name somewhere in a text, in small letters."""
    return frozenset(found[1].lower() for found in names.finditer(text))


def is_title(text: str, reading: Reading, word: str, position: int, after: str, rules: Mapping[str, Any]) -> bool:
    """ "ABC's This Week", "the Weekend Hotel": a unit written with a capital that does not open its sentence."""
    while position > reading.first and text[position - 1].isalpha():
        position, word = position - 1, text[position - 1] + word  # "Midsummer Night's Dream"
    if not word[0].isupper() or word.isupper() or text[position - 1 : position].isdigit():
        return False
    quoted = reading.first > 0 and text[reading.first - 1] in _QUOTES
    closed = quoted and _CLOSED.match(text, reading.last) is not None
    if closed and position > reading.first:
        return True  # "60 Minutes", with its quotation marks
    opens = OPENS.search(text, max(0, reading.first - 5), reading.first) is not None
    if len(reading.tokens) == 1 and position == reading.first > 1:
        spoken = text[: reading.first - 1].rstrip()[-1:] in ("", ",", ":", ".", "!", "?")
        if (closed and not spoken) or (after.lower() in rules["aired"] and (after[0].isupper() or not opens)):
            return True  # NBC's "Today", "the Today show"
    if text[reading.start].isupper() and reading.start < position and not opens:
        return True  # "an editorial in The Week"
    number = reading.tokens[-2] if len(reading.tokens) > 1 else reading.tokens[0]
    if number.kinds[0][0] in ("N2", "NUM") and word_before(text, number.start).lower() in rules["articles"] and after:
        return True  # "the 60 Minutes segment"
    if not after[:1].isupper() and not word_before(text, reading.first)[:1].isupper():
        return False
    return not (opens and position == reading.first) or (after[:1].isupper() and position > reading.first)


def is_of_firm(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a month or a day begins the name of a firm: "built by May and Co.", "April & Sons"."""
    firm = _FIRM.match(text, reading.last)
    if firm is None or not (firm[1] is None or firm[1] in rules["listing"]):
        return False
    return text[reading.start].isupper() and firm[2].lower() in rules["firms"]


def is_name(text: str, reading: Reading, said: str, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """ "Mrs May", "April Larkin", "the Sunday Herald": a month or day's name that names someone or something."""
    if after[:1].isupper() and after.lower() in rules["titled"]:
        return True
    if rules["nouns"]:
        return _is_surname(text, reading, said, before, after, rules)
    named = after[:1].isupper() and text[reading.last : reading.last + 1] == " " and reading.signal is None
    if named and is_of_names(text, reading, said, before, rules):
        return False  # "the September Fed meeting"
    told = reading.names == ("WEEKDAY",) and _is_pronoun(after, rules)  # "Sunday I scored"
    if named and (
        before.lower() in rules["articles"]
        or (not told and re.search(r"(?:^|[.!?:—–\n“\"])[^\w]*$", text[max(0, reading.first - 4) : reading.first]))
    ):
        return True  # "the Saturday Band", "Sunday Okoro scored": before a name, without a comma
    if said not in rules["names"] or before.lower() in rules["a"]:
        return False
    if reading.signal is None and reading.names == ("MONTH",) and is_described(text, reading, before, rules):
        return False  # "June was the hottest on record"
    if reading.names == ("MONTH",) and is_behind_month(text, reading, after, rules):
        return False
    if reading.names == ("MONTH",) and before in rules["starting"] - rules["be"] and after in rules["small"]:
        return False  # "it ended March with $74 million in cash"
    if is_told_again(text, reading, rules) or has_outing(text, reading, rules):
        return False  # "sales fell in June. June delivered bad news"; "June's outing is on 12 June"
    if is_paired(text, reading, rules) or heads_list(text, reading, rules) or in_brackets(text, reading):
        return False  # "March and April were wet"; the head of an entry
    if before.lower() in rules["articles"] and after in rules["beside"]:
        return False  # "the June before"
    if before.lower().rstrip(".") in rules["titles"]:
        return True
    leads = not before[:1].isupper() or before.lower() in rules["lexicon"].closed["preposition"]
    if reading.signal is None and leads and has_figures(text, reading, rules):
        return False
    if reading.signal is not None:
        named = after[:1].isupper() and text[reading.last : reading.last + 1] == " "
        return named and not _is_pronoun(after, rules) and not is_dated(text, reading, rules)
    if before.lower() in rules["of"]:
        return word_before(text, reading.first - len(before) - 1).lower() not in rules["parts"]  # "much of May"
    if (
        reading.tokens[-1].kinds[0][0] != "MONTH"
        or not after.islower()
        or after in rules["small"]
        or after in rules["kin"]
    ):
        return True  # "the March sisters"
    if text[reading.start].isupper() and behind_span(text, reading.first, rules):
        return False  # "a five-week August recess"
    described = word_before(text, reading.first - len(before) - 1) if before.islower() and before[-1].isalnum() else ""
    if described and has_figure(text, reading, before, described, rules):
        return False
    return not (
        before.endswith(("'s", "’s")) or before.lower() in rules["determiners"] or described in rules["determiners"]
    )  # "the June vote", "its brief August recess"


def _is_pronoun(word: str, rules: Mapping[str, Any]) -> bool:
    """Whether a word with a capital is a subject, with its verb or without: "in April I left", "in May I'd left"."""
    return word.replace("’", "'").partition("'")[0].lower() in rules["lexicon"].closed["subject_pronoun"]


def befell(text: str, reading: Reading, signal: str, rules: Mapping[str, Any]) -> bool:
    """Whether the name of a season is what came about on a day: "died after fall in May"."""
    if signal != "after" or len(reading.own) != 1 or text[reading.last - 1].isupper():
        return False
    if text[reading.own[0].start : reading.last].lower() in rules["seasons"]:
        return False
    second = second_word(text, reading.last)
    behind = word_after(text, reading.last).lower()
    return behind in rules["on"] | rules["in"] and (second in rules["months"] or second in rules["weekdays"])


def _is_surname(text: str, reading: Reading, said: str, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """As ``_is_name``, where every noun has a capital: a first name before tells, or a verb after what opens."""
    if said not in rules["names"] or reading.signal is not None or before.lower() in rules["articles"]:
        return False
    if before[:1].isupper() and not before.isupper() and text[reading.first - 1] == " ":
        return True  # a first name, or a noun that names what stands after it
    if reading.tokens[-1].kinds[0][0] != "MONTH":
        return False
    opens = OPENS.search(text, max(0, reading.first - 5), reading.first) is not None
    return (opens and after.islower()) or (after[:1].isupper() and text[reading.last] == " ")


def _is_street(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether the word before a place, or before the article there, is one for streets: "the Square of 18 March"."""
    before = word_before(text, position)
    if before.lower() in rules["articles"]:
        before = word_before(text, position - len(before) - 1)
    return before.lower() in rules["streets"]


def is_noun(text: str, reading: Reading, first: Token, last: Token, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether capitals make other words of these, where every noun has one: a person of an age, the part of day."""
    opens = OPENS.search(text, max(0, reading.first - 5), reading.first) is not None
    if text[first.start].isupper() and text[first.start : first.end].lower() in rules["small_only"]:
        return not opens
    if reading.signal is None and last.kinds[0][0] == "MONTH":
        before = word_before(text, reading.first)
        if _is_street(text, reading.first, rules) or (first is last and before[-1:] == "." and before[:-1].isdigit()):
            return True  # the month of a date that names a street
    if first.kinds[0] == ("DET", "previous") and first.end == last.start and after in rules["owners"]:
        return True  # the eve or day before something that is named
    years = isinstance(reading.meaning, m.Length) and reading.meaning.parts[-1][1] is Granularity.YEAR
    if years and last.kinds[0][0] == "UNIT" and first.start != last.start:
        begin = last.start
        while begin and (text[begin - 1].isalpha() or text[begin - 1] in "-‐‑"):
            begin -= 1
        aged = text[last.start].isupper() and text[last.start - 1] in "-‐‑"
        aged = aged or (begin < last.start and text[begin].isupper() and not opens)
        return aged or bool(text[last.start - 1] != " " and after and after not in rules["lasting"])
    return False
