"""Whether an ordinal is a day of the month or counts what follows: "on the 12th snow fell", "on the 12th floor"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.clauses.beside import ENDS, behind_comma, is_plural, second_word, word_after, word_before
from grammar.clauses.lexicon import Lexicon
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_ALSO: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+\d{1,3}[a-z]{2}[^\S\n]+([a-z]+)")
_RUN: Final = re.compile(r"(?:[^\S\n]+[A-Z][^\W\d_]*){1,4}")
_NEXT_ONE: Final = re.compile(
    r"[^\S\n]+[A-Z][^\W\d_]+(?:[,;][^\S\n]+(?:[^\W\d_]+[^\S\n]+)?|[^\S\n]+([^\W\d_]+)[^\S\n]+)"
    r"([^\W\d_]+)[^\S\n]+([^\W\d_]+)[^\S\n]+\d{1,2}[a-z]{2}[^\S\n]+[A-Z]"
)
_LAST_ONE: Final = re.compile(
    r"([^\W\d_]+)[^\S\n]+([^\W\d_]+)[^\S\n]+\d{1,2}[a-z]{2}[^\S\n]+[A-Z][^\W\d_]+"
    r"(?:[,;][^\S\n]+(?:[^\W\d_]+[^\S\n]+)?|[^\S\n]+([^\W\d_]+)[^\S\n]+)\Z"
)


def bare_count(text: str, reading: Reading) -> bool:
    """Whether a phrase ends with a number that counts what is behind it: "after two earthquakes"."""
    return reading.tokens[-1].kinds[0][0] in ("CARD", "N2") and is_plural(word_after(text, reading.last))


_OWNING: Final = ("'", "’")
_EARLIEST: Final = 1500
_CENTURY: Final = 1900
_MILLENNIUM: Final = 2000
"""Round years that reports tell most."""


def counts_as_year(text: str, reading: Reading, language: Language) -> bool:
    """Whether what was taken for the year of a month or of its day counts what follows.

    "On Nov. 8, 2000 workers walked out", "in October 1500 passengers were stranded". A round number counts; another
    one does so only where years are seldom told beside a day: "on 7 October, 1240 people fled".
    """
    end = reading.tokens[-1].end
    after = word_after(text, end)
    if not after.islower() or not text[end - 4 : end].isdecimal():
        return False  # "1586/7"
    rules, number, comma = rules_of(language), int(text[end - 4 : end]), reading.names[-1] == "CYEAR"
    listed = after in rules["year_things"]
    if not listed and (rules["nouns"] or not is_plural(after) or rules["lexicon"].lemma_as(after, "VBZ") is not None):
        return False
    if text.startswith(_OWNING, text.index(after, end) + len(after)):
        return False  # "on Nov. 8, 2000 workers' leaders met"
    if number % 100:
        return listed and comma and number < _EARLIEST
    if number == _MILLENNIUM:
        return listed and comma
    return listed or number != _CENTURY


def is_day_alone(meaning: object) -> bool:
    """ "The 12th": a day of a month that is not named."""
    return isinstance(meaning, m.Date) and meaning.month is None


def heads_line(text: str, reading: Reading, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether a weekday and its number open a line, and tell when something is: "Thurs 20th live music"."""
    if reading.names[:1] != ("WEEKDAY",) or not text[reading.tokens[-1].start].isdigit() or after in rules["ordered"]:
        return False
    return not text[: reading.first].rpartition("\n")[2].strip(" *•-–—#")


def is_counted(text: str, reading: Reading, after: str, language: Language) -> bool:
    """Whether a number counts what follows: "the 12th floor", "the 11th Circuit"."""
    return counts_behind(text, reading, after, rules_of(language))


def _is_one(after: str, rules: Mapping[str, Any]) -> bool:
    """Whether a word in small letters is a noun that one ordinal can count: no plural, no small word."""
    return after.islower() and after not in rules["small"] and not is_plural(after)


def is_modal(words: Lexicon, word: str, after: str) -> bool:
    """Whether a word that tells what can be stands before a verb in its bare form, which is no noun: "may come"."""
    if words.modal.get(word) != "possible" or words.frame is not None:
        return False
    bare = words.lemma_as(after, "VB") == after and words.lemma_as(after, "NN") is None
    return bare or after in words.helping or after in words.closed["negation"]


def shares_noun(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether another ordinal shares a noun with one: "on the 3rd and 4th floors"."""
    found = _ALSO.match(text, reading.last)
    if found is None or found[1].lower() not in rules["listing"] or found[2] in rules["small"]:
        return False
    return not _does(text, found.end(), found[2], reading, rules)  # "the assaults on the 19th and 22nd failed"


def counts_behind(text: str, reading: Reading, after: str, rules: Mapping[str, Any]) -> bool:
    """As ``is_counted``, by the tables of a language."""
    named = after[:1].isupper() and text[reading.last : reading.last + 1] == " "
    if rules["nouns"]:
        return named and after.lower() not in rules["small"]
    if after.lower() in rules["possessives"]:
        return False  # "On the 13th his horse fell"
    if is_modal(rules["lexicon"], after, second_word(text, reading.last)):
        return False  # "what is due on the 8th can come back"
    last = reading.tokens[-1]
    if text[last.start].isdigit():
        end = reading.last + 1 + len(after)
        done = _does(text, end, after, reading, rules)  # "the attacks of the 23rd and 24th failed"
        if done or (reading.signal is not None and _tells(text, reading, after, rules)):
            return False
    if reading.signal is not None and reading.signal[2] == "on" and text[reading.signal[0]].isupper():
        things = second_word(text, reading.last) if named else ""  # "On the 4th British troops left"
        return after.lower() in rules["ordered"] or things in rules["ordered"] or (not named and _is_one(after, rules))
    return named or (after.islower() and after not in rules["small"])


def _tells(text: str, reading: Reading, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether what follows an ordinal begins what it dates: "on the 8th snow fell", "by the 9th three towns were lost".

    So do numbers and words for how many, a verb that ends its clause, and a noun before its verb.
    """
    words, low, second = rules["lexicon"], after.lower(), second_word(text, reading.last)
    if low in rules["numbers"] or low in rules["amounts"] or low in rules["relative"]:
        return True
    if not after.isalpha() or low in rules["ordered"] or low in rules["units"]:
        return False
    on = reading.signal is not None and reading.signal[2] == "on"
    if on and after[0].isupper() and _in_series(text, reading, rules):
        return True
    if after.islower() and words.lemma_as(low, "VBD") and _is_subject(text, reading, rules):
        return True  # "a sortie on the 23rd cost the garrison 140 men"
    if after[0].isupper() and _opens_with_subject(text, reading, rules):
        return True
    if not second:
        return False
    if after.islower() and words.lemma_as(low, "VBD") and not words.lemma_as(low, "VBN", "VB", "NN"):
        return True  # "the vote on the 27th drew few"
    closed = words.closed
    small = second in rules["small"] or any(second in closed[name] for name in ("between_verbs", "determiner"))
    small = small and second not in closed["genitive"] and after.islower()
    if small and words.lemma_as(low, "VBD") and not words.lemma_as(low, "NN", "VB"):
        return True  # "an assault on the 30th failed too", "on the 13th recrossed the river": no adjective before it
    run = _RUN.match(text, reading.last) if after[0].isupper() else None
    if run is not None and second[0].isalpha() and run[0].count(" ") > 1:  # "By the 25th South Georgia was held"
        if any(name in rules["ordered"] or name in rules["streets"] for name in run[0].lower().split()):
            return False
        second = word_after(text, run.end()).lower()
    return bool(words.tells(second)) or second in words.have or second in words.modal


def _opens_with_subject(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a day opens a clause whose subject is a name: "; by the 15th Ham and Ayr were cut off", ", and on the
    27th Blake, who had fled, was caught", not "and on the 20th Maine".
    """
    words, at, link = rules["lexicon"], reading.last, word_before(text, reading.first)
    joined = link.lower() in words.closed["coordinator"] and behind_comma(text, reading.first - len(link) - 1)
    if not joined and text[max(0, reading.first - 2) : reading.first] not in ("; ", ": ", ". "):
        return False
    parting = words.closed["preposition"] | words.articles | words.closed["relative"]
    for place in range(_LONGEST):
        found = _WORD.match(text, at)
        low, at = (found[1].lower(), found.end()) if found is not None else ("", at)
        if not low or low in rules["ordered"] or low in rules["streets"]:
            return False
        if place and (words.tells(low) or low in words.have or low in words.modal):
            return True
        if place and low in parting:
            return False
        if text.startswith(",", at):
            return word_after(text, at + 1).lower() in words.closed["relative"]
    return False


def _does(text: str, last: int, word: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a word in small letters, up to a place, is a verb that ends its clause, or counts what an attack did:
    "failed.", "cost 140 men"; not how long: "on the 2nd hit 3 minutes later".
    """
    words = rules["lexicon"]
    if not word.islower() or words.lemma_as(word, "VBD") is None:
        return False
    if ENDS.match(text, last):
        return True
    number = _NUMBER.match(text, last)
    if number is None or (not number[1] and number[2].lower() not in rules["numbers"]):
        return False
    return (number[3] or "").lower() not in rules["units"] and _is_of_event(text, reading, rules)


def _is_of_event(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether an attack or the like stands shortly before a day: "a sortie by the garrison on [the 23rd]"; not "a
    bogey on the 15th cost 2 shots".
    """
    found = _BEFORE.search(text, max(0, reading.first - _SUBJECTS), reading.first)
    words = rules["lexicon"]
    events = (words.closed["of_days"], words.mishaps, words.outcomes)
    named = found[1].lower().split() if found is not None else []
    return any(one in listed for word in named for one in (word, word.removesuffix("s")) for listed in events)


def _is_subject(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether nothing but an attack or the like stands between the head of a clause and a day: "A second sortie on
    [the 23rd]".
    """
    if reading.signal is None or reading.signal[2] != "on" or not _is_of_event(text, reading, rules):
        return False
    found = _SUBJECT.search(text, max(0, reading.first - _SUBJECTS), reading.first)
    if found is None:
        return False
    words, named = rules["lexicon"], found[1].lower().split()
    if named[0] not in words.articles and not is_plural(named[-1]):
        return False
    return not any(words.is_past(word) or word in words.modal or word in words.have for word in named)


_LONGEST: Final = 6
"""So many words at most has a subject."""
_WORD: Final = re.compile(r"[^\S\n]+([^\W\d_][\w’'-]*)")
_SUBJECTS: Final = 60
_SUBJECT: Final = re.compile(r"(?:\A|[.;:,\n][^\S\n]+|\n)((?:[^\W\d_]+[^\S\n]+){1,4})\Z")
_BEFORE: Final = re.compile(
    r"((?:[^\W\d_]+[^\S\n]+){1,5})(?:\d{1,2}[a-z]{2},?[^\S\n]+(?:[^\W\d_]+[^\S\n]+){0,2}){0,4}\Z"
)
"""The words before a day, or before the list of days that it goes on with."""
_NUMBER: Final = re.compile(r"[^\S\n]+(?:(\d[\d,.]*)|([^\W\d_]+))(?:[^\S\n]+([^\W\d_]+))?")


def _in_series(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether days and names take turns: "on the 26th Ros, on the 27th Down", "on the 6th Ham and on the 8th Ayr"."""
    behind = _NEXT_ONE.match(text, reading.last)
    before = _LAST_ONE.search(text, max(0, reading.first - 60), reading.first)
    if behind is not None:
        joined = behind[1] is None or behind[1].lower() in rules["listing"]
        return joined and behind[2].lower() in rules["on"] and behind[3].lower() in rules["articles"]
    if before is None or not ENDS.match(text, reading.last + 1 + len(word_after(text, reading.last))):
        return False
    joined = before[3] is None or before[3].lower() in rules["listing"]
    return joined and before[1].lower() in rules["on"] and before[2].lower() in rules["articles"]
