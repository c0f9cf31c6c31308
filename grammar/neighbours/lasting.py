"""Lengths beside the time that they count from: "for three days from Monday", "two weeks today"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import UNITS
from grammar.building.telling import is_day, weekday_of
from grammar.clauses.beside import ENDS, is_plural, second_word, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.directions.direction import direction_at
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.pair import Pair
from grammar.parsing.driver import Reading
from grammar.plausibility.cutting.rates import PRICE, words_of_amount

_DAY: Final = 24
"""Hours of a day."""
_NEAR: Final = 7
"""So many words at most stand from a verb of going, or of giving, to its day: "flew to the coast on Friday"."""


def lasting(pair: Pair) -> Reading | None:
    """ "For three days from Monday", "18 December for ten days": a length and when it begins, either way round."""
    first, second, signals = pair.first, pair.second, pair.signals
    length, begin = (first, second) if isinstance(first.meaning, m.Length) else (second, first)
    if not isinstance(length.meaning, m.Length) or length.meaning.vague:
        return None
    begins = begin.time
    if isinstance(begin.meaning, m.Bound) and begin.meaning.kind != "from":
        return None
    if not (is_day(begins) or isinstance(begins, m.Clock)) or pair.gap not in ("", ","):
        return None
    if length is first and (signals[1] != "from" or (is_day(begins) and _brief(length.meaning))):
        return None  # "two, and a second from the 9th"
    if first.names == ("A", "UNIT") and _is_rate(pair):
        return None
    if length is second and (signals[1] != "for" or signals[0] not in ("", "from", "on", "at")):
        return None
    if length is second and word_after(pair.text, second.last) in pair.language.words["OF"] and _goes(pair):
        return None  # "he leaves on Friday for three days of talks"
    if length is second and is_day(begins) and _hours(length.meaning):
        return None  # "they met on Wednesday for three hours": not from midnight on
    return pair.as_one(m.Window(length.meaning, 1, begins))


def _is_rate(pair: Pair) -> bool:
    """Whether a unit is what is counted by: "20 cents a month from 5 July", "six days a week, from 5 a.m."."""
    if word_before(pair.text, pair.first.first).lower() in pair.language.words["UNITS"]:
        return True
    return any(word[-1].isdecimal() for word in words_of_amount(pair.text, pair.first.first))


def _hours(length: m.Length) -> bool:
    """Whether a length is less than a day: "three hours", not "48 hours"."""
    amounts = [amount for amount, unit in length.parts if unit >= G.HOUR]
    less = not any(not isinstance(amount, str) and amount >= _DAY for amount in amounts)
    return less and all(unit < G.DAY for _, unit in length.parts)


def _goes(pair: Pair) -> bool:
    """Whether the clause before a day is of going: "she flies to Oslo on Friday"; not "the hall closes on Friday"."""
    return _has_verb_before(pair.text, pair.first.start, "going", pair.language)


def _has_verb_before(text: str, end: int, kind: str, language: Language) -> bool:
    """Whether a verb of a list stands shortly before a place, in its sentence."""
    words = lexicon(language)
    for _ in range(_NEAR):
        word = word_before(text, end)
        if not word or word[-1] == ".":
            return False
        end = text.rindex(word, 0, end)
        if words.is_of(word.lower(), words.lists[kind]):
            return True
    return False


def week_from(pair: Pair) -> Reading | None:
    """ "The vote is two weeks today": so long from that day on, unless its clause is past."""
    text, first, second, language = pair.text, pair.first, pair.second, pair.language
    length, day = first.meaning, second.meaning
    if not isinstance(length, m.Length) or length.mod or length.vague or first.signal or second.signal:
        return None
    if [unit for _, unit in length.parts] != [G.WEEK] or text[first.last : second.first] != " ":
        return None
    if second.names == ("WEEKDAY",) and isinstance(day, m.Date):
        return _after_weekday(pair, length, day)
    beside = _beside_weekday(day)
    if beside:
        return _from_weekday(pair, length, day, beside)
    today = day.date if isinstance(day, m.DayPart) else day  # "a week tonight"
    if not (isinstance(today, m.Unit) and today.unit is G.DAY and 0 <= today.shift <= 1) or len(second.tokens) > 1:
        return None
    since = language.words["PREP"].get(word_after(text, second.last).lower()) == "since"
    way = direction_at(text, first.first, language)
    if since or way == "past":
        return None
    if way != "future" and _is_priced(pair):
        return None  # "$50 a week today"
    told: m.Meaning = m.Offset(length, 1, today)
    return pair.as_one(evolve(day, date=told) if isinstance(day, m.DayPart) else told)


def lasts_from(text: str, reading: Reading, language: Language) -> m.Window | None:
    """ "A term of ten years from 1 May 2020", "it lasts six weeks from Monday": a stretch that begins then."""
    away = reading.meaning
    if not isinstance(away, m.Offset) or not isinstance(away.anchor, m.Meaning) or "FROM" not in reading.names:
        return None
    before = word_before(text, reading.first)
    if before.lower() in language.words["OF"]:
        noun = word_before(text, reading.first - 1 - len(before)).lower()
        if noun not in language.words["island"]["stretches"]:
            return None
    elif (
        before.lower() not in language.words["island"]["duration_cues"] and before.lower() not in lexicon(language).have
    ):
        if not _is_granted(text, reading, language):
            return None
    elif before.lower() in lexicon(language).be and not isinstance(away.anchor, m.Clock):
        return None  # "the vote is two weeks from Friday", but "it was two hours from 9 a.m."
    begin = away.anchor
    holds = before.lower() in language.clauses["have"]["present"]  # "they have two weeks from Friday": the coming one
    if not holds and isinstance(begin, m.Nearest) and begin == m.Nearest(begin.date, 1):
        begin = begin.date  # "it lasted a week from Monday": which one, the clause tells
    return m.Window(away.length, 1, begin)


def _is_granted(text: str, reading: Reading, language: Language) -> bool:
    """Whether a length is given to do something: "gave each side 60 days from Jan. 1 to act"."""
    words = lexicon(language)
    if word_after(text, reading.last) not in words.to or words.lemma_as(second_word(text, reading.last), "VB") is None:
        return False
    return _has_verb_before(text, reading.first, "giving", language)


def _from_weekday(pair: Pair, length: m.Length, day: m.Meaning, way: int) -> Reading | None:
    """ "A fortnight last Tuesday", "the vote is a week next Tuesday"; not "it lasted a week last Tuesday"."""
    text, first, language = pair.text, pair.first, pair.language
    before = word_before(text, first.first).lower()
    lasted = before in language.words["island"]["duration_cues"]
    if way < 0:
        return None if lasted else pair.as_one(m.Offset(length, way, day))
    lasted = lasted and before not in language.clauses["be"]["present"]
    if lasted or _is_priced(pair) or direction_at(text, first.first, language) == "past":
        return None
    return pair.as_one(m.Offset(length, way, day))


def _is_priced(pair: Pair) -> bool:
    """Whether a length is that for which a price is told: "$50 a week"."""
    first = pair.first
    if first.tokens[0].kinds[0][0] != "A":
        return False
    return PRICE.search(pair.text[max(0, first.first - 24) : first.first]) is not None


def _after_weekday(pair: Pair, length: m.Length, day: m.Date) -> Reading | None:
    """ "The vote is a week Friday": so long after the next one; not "five days a week Friday", "$50 a week Friday"."""
    text, first, language = pair.text, pair.first, pair.language
    before, amount = word_before(text, first.first).lower(), length.parts[0][0]
    if isinstance(amount, str) or amount.denominator != 1 or first.tokens[0].kinds[0][0] == "THE":
        return None
    present = before in language.clauses["be"]["present"]
    lasted = before in language.words["island"]["duration_cues"] and not present
    if lasted or is_plural(before) or direction_at(text, first.first, language) == "past":
        return None
    ends = ENDS.match(text, pair.second.last) or word_after(text, pair.second.last).lower() in language.words["AT"]
    if not ends or PRICE.search(text[max(0, first.first - 24) : first.first]):
        return None
    ahead = present or direction_at(text, first.first, language) == "future"
    return pair.as_one(m.Nearest(day, 1 + int(amount))) if ahead else None


def _beside_weekday(day: m.Meaning) -> int:
    """Which way a length counts from "last Tuesday" or "next Tuesday"; 0 from any other day."""
    if not isinstance(day, m.Nearest) or abs(day.shift) != 1 or day.anchor is not m.Anchor.PUBLICATION:
        return 0
    return day.shift if weekday_of(day.date) is not None else 0


def _brief(length: m.Length) -> bool:
    return all(unit < G.HOUR for _, unit in length.parts)


def in_future(pair: Pair) -> Reading | None:
    """ "Four weeks in the future": so long from publication on."""
    first, second = pair.first, pair.second
    told = pair.text[second.start : second.end].lower() in pair.language.words["island"]["whole_future"]
    if not told or second.signal is None or second.signal[2] != "in" or first.signal is not None:
        return None
    if not isinstance(first.meaning, m.Length) or pair.gap:
        return None
    return pair.as_one(m.Offset(first.meaning, 1))


def longer(pair: Pair) -> Reading | None:
    """ "The next two weeks and three days": a window, and a finer length that goes on with its own."""
    window, length = pair.first.meaning, pair.second.meaning
    if not isinstance(window, m.Window) or not isinstance(length, m.Length) or pair.second.signal is not None:
        return None
    if pair.between and not pair.links("AND"):
        return None
    parts = (*window.length.parts, *length.parts)
    plain = not (window.length.vague or length.vague or length.mod or isinstance(window.anchor, m.Meaning))
    if not plain or any(later >= earlier for (_, earlier), (_, later) in pairwise(parts)):
        return None
    return pair.as_one(evolve(window, length=evolve(window.length, parts=parts)))


def previously(pair: Pair) -> Reading | None:
    """ "He had left two weeks previously": so long before the time told last; not "for two weeks previously"."""
    length, second = pair.first.meaning, pair.second
    if not isinstance(length, m.Length) or length.vague or length.definite or pair.first.signal is not None:
        return None
    word = pair.text[second.first : second.last].lower()
    if word not in pair.language.words["island"]["previously"] or pair.gap:
        return None
    return pair.as_one(m.Offset(length, -1, m.Anchor.PREVIOUS))


def and_longer(text: str, reading: Reading, language: Language) -> Reading | None:
    """ "In recent weeks and months": as long as the longer units; not "in recent weeks and months before that"."""
    window = reading.meaning
    if not isinstance(window, m.Window) or len(window.length.parts) != 1 or window.length.mod:
        return None
    amount, unit = window.length.parts[0]
    link = word_after(text, reading.last)
    if amount != "some" or link not in language.words["AND"]:
        return None
    begin = reading.last + 1 + len(link)
    units = word_after(text, begin)
    end = begin + 1 + len(units)
    other = UNITS.get(language.words["UNITS"].get(units, ""), (unit, 1))[0]
    after = word_after(text, end).lower()
    apart = (*language.words["DIR"], *language.words["REL"], *language.words["OF"])
    if other is unit or after in apart or text[reading.last : end] != f" {link} {units}":
        return None
    length = m.Length.of("some", max(unit, other))
    return evolve(reading, meaning=evolve(window, length=length), end=end, last=end)
