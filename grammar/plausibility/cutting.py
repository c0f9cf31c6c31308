"""Where a phrase of running text is cut: words beside it show that its last words belong to something else."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.intersect import is_day
from grammar.clauses.beside import ENDS, OWNER, is_plural, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.directions.direction import direction_at
from grammar.directions.put_off import put_off_to
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.parsing.driver import Reading
from grammar.plausibility.counting import counts_as_year, is_counted, is_day_alone

_SMALL: Final = frozenset(
    ("DET", "OF", "IN", "ON", "AT", "FROM", "TO", "AND", "OR", "BETWEEN", "REL", "UNTIL", "PREP", "A", "THE")
)
_AGED: Final = re.compile(r"-[^\W\d_]")
_YEAR_AFTER: Final = re.compile(r",?[^\S\n][12]\d{3}(?!\d)")
_LINE_HEAD: Final = re.compile(r"[^\S\n]*:|[^\S\n]+[–—-][^\S\n]")
"""Behind a year that heads its line."""
_JOINTS: Final = ("TO", "DASH", "UNTIL")
PRICE: Final = re.compile(r"[\d$€£][^.!?\n]*\Z")
"""A number or sign of money in the same sentence, right up to a place."""


def _heads_line(text: str, reading: Reading) -> bool:
    """Whether the year that ends a phrase begins the next line, as the head of what that tells."""
    before, year = reading.tokens[-2:]
    return "\n" in text[before.end : year.start] and heads(text, year.end)


def heads(text: str, end: int) -> bool:
    """Whether a year that ends here, at the beginning of its line, heads it: "1918: peace", "1918 – peace"."""
    return _LINE_HEAD.match(text, end) is not None


def thing_after(text: str, reading: Reading, language: Language) -> int | None:
    """Where the words begin that don't belong to a phrase, when they were taken for a part of it; else ``None``.

    "The 25th" of "a week after the 25th anniversary", "on Friday" of "paid $50 a week on Friday".
    """
    kinds = [*reading.names[-3:]]
    if _part_of_verb(text, reading, language):
        return reading.tokens[-1].start
    pairs = pairwise(reading.tokens) if text.find(".", reading.first, reading.last) >= 0 else ()
    ended = next((token for last, token in pairs if _opens(text, last, token)), None)
    if ended is not None:
        return ended.start  # "until 28 Feb. Of those, ten left"
    if kinds[-1] == "YEAR" and len(reading.tokens) > 1 and _heads_line(text, reading):
        return reading.tokens[-1].start  # "in May\n1918: peace"
    if kinds[-2:] == ["MONTH", "FARYEAR"] and text[reading.tokens[-2].end - 1] == ".":
        return reading.tokens[-1].start  # "the night of 6 Nov. 2310 fence alarm": an hour behind a full stop
    moved_by = _moved_by(text, reading, language)
    if moved_by is not None:
        return moved_by  # "was put back four weeks to 19 July"
    if (apart := _before_dash(text, reading)) is not None:
        return apart  # "Comedy night – first Friday of every month"
    if (
        kinds[-1] in ("YEAR", "CYEAR")
        and kinds[-2:-1] in (["MONTH"], ["N2"])
        and counts_as_year(text, reading, language)
    ):
        return reading.tokens[-1].start  # "on Nov. 8, 2000 workers walked out"
    if _is_score_before_date(text, reading, language):
        return reading.tokens[3].start  # "the board voted 3-4 Nov. 9"
    if _of_source(reading):
        return reading.tokens[reading.names.index("FROM")].start
    if kinds == ["YEAR", "TO", "N2"] and reading.tokens[-1].end - reading.tokens[-1].start == 1:
        return reading.tokens[-2].start  # "from 1800 to 5 people"
    names = [*reading.names[-4:]]
    if names == ["YEAR", "COMMA", "N2", "MONTH"] and _YEAR_AFTER.match(text, reading.last):
        return reading.tokens[-3].start  # "in 1998, 9 March 1999 and 2001"
    if kinds[-2:] == ["POSS", "ORD"] and is_counted(text, reading, word_after(text, reading.last), language):
        return reading.tokens[-2].start  # "this month's 5th storm"
    if kinds[-1] == "MONTH" and _is_modal(text, reading, kinds, language):
        return reading.tokens[-2 if kinds[-2] == "COMMA" else -1].start
    beside = kinds[-2:] == ["REL", "WEEKDAY"] and kinds[-3:-2] not in ([], ["UNIT"], ["UNITS"])
    beside = beside or kinds == ["WEEKDAY", "REL", "MONTH"]  # "votes on Friday after May's poll"
    if beside and "THE" not in reading.names and text.startswith(OWNER, reading.last):
        return reading.tokens[-2].start  # "fell on Friday before Monday's meeting"
    numbered = text[reading.last + 1 : reading.last + 2].isdigit()
    if kinds[-1] == "ORBOUND" and len(kinds) > 1 and (numbered or word_after(text, reading.last)):
        last, words = reading.tokens[-1], language.words
        said = text[last.start : last.end].lower().split()
        if said[-1] in words["REL"] or (said[0] in words["AND"] and said[-1] in words["DIR"]):
            return last.start  # "on 5 May and after the vote", "in 1984 and later served"
    if kinds[-3:] == ["COMMA", "CARD", "HUNDRED"] and is_counted(
        text, reading, word_after(text, reading.last), language
    ):
        return reading.tokens[-2].start  # "in May, two thousand people marched"
    if kinds[-1] == "DET" and word_after(text, reading.last).lower() in language.words["UNIT"]:
        return reading.tokens[-1].start  # "from July 23 to Aug. 8 next year"
    if kinds[-2:] == ["WEEKDAY", "DET"] and reading.tokens[-1].kinds[0][1] == "following":
        return reading.tokens[-1].start if _leads_on(text, reading, language) else None
    if kinds[-1] == "DET" and isinstance(reading.meaning, m.Nearest | m.Bound):
        after, words = word_after(text, reading.last), language.words
        if after and (after.lower() in words["TO"] or is_counted(text, reading, after, language)):
            return reading.tokens[-1].start  # "on Monday last minute talks failed", "on Monday next to the church"
    spanning = kinds[-1] == "N2" and kinds[-2:-1] and kinds[-2] in _JOINTS
    if spanning and (hour_after(text, reading, language) is not None or _number_after(text, reading, kinds)):
        return reading.tokens[-2].start
    if kinds[-1] == "NAMED" and word_after(text, reading.last).lower() in language.words["island"]["battles"]:
        article = len(kinds) > 1 and kinds[-2] == "THE"
        return reading.tokens[-2 if article else -1].start  # "50 years after the Yom Kippur war"
    beside_season = kinds[-1] == "SEASON" and isinstance(reading.meaning, m.Offset) and reading.signal is None
    if beside_season and is_counted(text, reading, word_after(text, reading.last), language):
        return reading.tokens[-1].start  # "two days before summer break"
    if kinds[-1] in ("ORDW", "SECOND") and kinds[-2:-1] == ["THE"]:
        named = kinds[-3:-2] in (["WEEKDAY"], ["MONTH"])
        if named and is_counted(text, reading, word_after(text, reading.last), language):
            return reading.tokens[-2].start  # "on Monday the second wave came"
    brief = isinstance(reading.time, m.DayPart) and "BRIEF" in dict(reading.tokens[-1].kinds)
    if brief and (
        text[reading.tokens[-1].start].isupper() or is_counted(text, reading, word_after(text, reading.last), language)
    ):
        return reading.tokens[-1].start  # "Monday Eve Holm said", "this aft cabin"
    if kinds[-2:] == ["THE", "UNIT"] and len(kinds) > 2:
        unit = reading.tokens[-1]
        if text[unit.start : unit.end].isupper():
            return reading.tokens[-2].start  # "a day after the SEC ruled"
        if kinds[-3] == "TO" and kinds[0] != "FROM":
            return reading.tokens[-3].start  # "18 months later to the week"
    if names[:2] == ["WEEKDAY", "DASH"] and len(names) == len(reading.tokens) and _of_next_day(text, reading, language):
        return reading.tokens[1].start  # "10 p.m. Fri - 7 a.m. Sun"
    dashed = kinds[-2:-1] == ["DASH"] and kinds[-1] in ("ORDW", "SECOND")
    if dashed and is_counted(text, reading, word_after(text, reading.last), language):
        return reading.tokens[-2].start  # "9 May – first payment"
    if kinds[-2:] == ["DASH", "SEASON"] and word_after(text, reading.last).lower() in language.words["OF"]:
        return reading.tokens[-2].start  # "14 July – fall of the Bastille"
    if kinds[-1] == "ORD":
        return _counted(text, reading, language)
    if kinds[-2:] == ["THE", "CARD"] and kinds[-3:-2] == ["WEEKDAY"] and not ENDS.match(text, reading.last):
        return reading.tokens[-2].start  # "on Monday the two men"
    if kinds[-1] in ("N2", "CARD", "TENS") and not ENDS.match(text, reading.last):
        if kinds[-2:] == ["MONTH", "CARD"]:
            return reading.tokens[-1].start  # "in November two men"
        tens = 2 if kinds[-2:] == ["MONTH", "TENS"] else 3 if kinds[-3:] == ["MONTH", "TENS", "CARD"] else 0
        inside = reading.signal is not None and reading.signal[2] == "in"
        if tens and (inside or isinstance(reading.meaning, m.Impossible)):
            return reading.tokens[1 - tens].start  # "in November twenty-two men", not "on November twenty we"
        if kinds[-2:-1] != ["TENS"] and _hour_before(reading):
            return reading.tokens[-2 if kinds[-2] == "AND" else -1].start  # "in an hour 20 men"
    if kinds[-2:] == ["AT", "NUM"] and is_counted(text, reading, word_after(text, reading.last), language):
        return reading.tokens[-2].start  # "tomorrow at 300 shops"
    if kinds[-2:-1] == ["OCLOCK"] and is_counted(text, reading, word_after(text, reading.last), language):
        return reading.tokens[-1].start  # the hour, and so many of what stands after it
    if kinds[1:] == ["ON", "WEEKDAY"] and kinds[0] in ("UNIT", "UNITS") and reading.signal is None:
        start = max(0, reading.first - 24)  # a rate, or how long something took that is over
        if PRICE.search(text[start : reading.first]) or direction_at(text, reading.first, language) == "past":
            return reading.tokens[-2].start
    return None


def _is_score_before_date(text: str, reading: Reading, language: Language) -> bool:
    """Whether two numbers before a month are a score, as the day of that month stands behind it: "won 3-4 Nov. 9"."""
    names = reading.names
    if names != ("N2", "DASH", "N2", "MONTH"):
        return False
    day = language.lexer.next(text, reading.last, after="MONTH")
    if day is None or day.kinds[0][0] != "N2" or is_plural(word_after(text, day.end)):
        return False  # "3-5 October 5 miles away"
    return not _is_hour(text, day.end, language)


def _is_hour(text: str, end: int, language: Language) -> bool:
    """Whether a number that ends at a place is an hour: "5 p.m."."""
    following = language.lexer.next(text, end, after="N2")
    return following is not None and following.kinds[0][0] in ("AMPM", "OCLOCK")


def _leads_on(text: str, reading: Reading, language: Language) -> bool:
    """Whether "following" behind a weekday tells what came before: "spoke Monday following a defeat".

    Behind an article, before who did something, or where the clause ends, it tells of a later day: "on the Sunday
    following (they) came to church".
    """
    after, place = word_after(text, reading.last).lower(), reading.tokens[-2].start
    if not after or after in language.clauses["closed"]["subject_pronoun"]:
        return False
    return word_before(text, place).lower() not in language.words["THE"]


def _of_next_day(text: str, reading: Reading, language: Language) -> bool:
    """Whether a time of day behind a day and a dash is that of the day behind it: an hour stands before both."""
    if word_after(text, reading.last).lower() not in language.words["WEEKDAY"]:
        return False
    return _HOUR_BEFORE.search(text, max(0, reading.first - 12), reading.first) is not None


_HOUR_BEFORE: Final = re.compile(r"(?:\d\d:?\d\d|\d[^\S\n]?[ap]\.?m\.?)[^\S\n]+\Z", re.IGNORECASE)


def _moved_by(text: str, reading: Reading, language: Language) -> int | None:
    """Where "to" begins behind by how much, or when, something was put off to a day: "put off a week to the 12th",
    "was moved in June to July 20".
    """  # noqa: D205
    when = isinstance(reading.meaning, m.Range) and reading.tokens[0].kinds[0][0] not in ("FROM", "BETWEEN")
    by = reading.signal is None or reading.signal[2] == "by"
    by = by and isinstance(reading.meaning, m.Window) and reading.meaning.direction < 1
    if not (when or by):
        return None
    for joint, day in pairwise(reading.tokens):
        if joint.kinds[0][0] == "TO":
            return joint.start if put_off_to(text, day.start, language) else None
    return None


def _before_dash(text: str, reading: Reading) -> int | None:
    """Where a dash with spaces begins behind a part of some day, which no date ends."""
    span = reading.meaning
    if reading.signal is not None or not isinstance(span, m.Range) or isinstance(span.end, m.DayPart | m.Clock):
        return None
    if not isinstance(span.start, m.DayPart) or span.start.date is not None:
        return None
    dash = next((token for token in reading.tokens if token.kinds[0][0] == "DASH"), None)
    return None if dash is None or " " not in text[dash.start - 1 : dash.start + 1] else dash.start


def _hour_before(reading: Reading) -> bool:
    """Whether the minutes of an hour are a number without a unit: "in an hour 20"."""
    meaning = reading.meaning
    if not isinstance(meaning, m.Offset) or reading.signal is None or reading.signal[2] != "in":
        return False
    return [unit for _, unit in meaning.length.parts] == [Granularity.HOUR, Granularity.MINUTE]


def _opens(text: str, last: Token, token: Token) -> bool:
    """Whether a small word with a capital behind a full stop begins a sentence."""
    if text[last.end - 1] != "." or token.kinds[0][0] not in _SMALL:
        return False
    return text[token.start].isupper() and not text[token.start : token.end].isupper()


def _of_source(reading: Reading) -> bool:
    """Whether a length is a thing, and what it is counted from its source: "minutes from 3 March"."""
    names = reading.names[:3]
    meaning = reading.time
    if not isinstance(meaning, m.Offset) or not isinstance(meaning.anchor, m.Meaning) or not is_day(meaning.anchor):
        return False
    finest = max(unit for _, unit in meaning.length.parts)
    if names[:2] == ("UNITS", "FROM"):
        return finest <= Granularity.HOUR
    return finest is Granularity.SECOND and names == ("A", "SECOND", "FROM")


def _is_modal(text: str, reading: Reading, kinds: list[str], language: Language) -> bool:
    """Whether a month in small letters behind a year is more likely a verb: "the rate, cut in 1994, may rise"."""
    last = reading.tokens[-1]
    behind = kinds[-2:-1] == ["YEAR"] or kinds[-3:-1] == ["YEAR", "COMMA"]
    return behind and text[last.start : last.end] in language.words["island"]["doubtful"]


def _number_after(text: str, reading: Reading, kinds: list[str]) -> bool:
    """Whether a number behind "to" counts what follows: "spoke on May 12 to 13 people", "to 13-year-olds"."""
    if kinds[-2:] != ["TO", "N2"] or not isinstance(reading.time, m.Range):
        return False
    return is_plural(word_after(text, reading.last)) or _AGED.match(text, reading.last) is not None


def hour_after(text: str, reading: Reading, language: Language) -> int | None:
    """Where "to 6" of "on 5 March to 6 a.m." begins, whose number is an hour and no day; else ``None``."""
    if len(reading.tokens) < 3 or reading.tokens[-1].kinds[0][0] != "N2":
        return None
    joint, last = reading.tokens[-2], reading.tokens[-1]
    if joint.kinds[0][0] not in _JOINTS:
        return None
    return joint.start if _is_hour(text, last.end, language) else None


def _part_of_verb(text: str, reading: Reading, language: Language) -> bool:
    """Whether a last word that says "and on" is a part of a verb or another preposition: no "from" stands before."""
    last, signal = reading.tokens[-1], reading.signal
    if signal is None or signal[2] != "since" or signal[0] != last.start or last is reading.tokens[0]:
        return False
    frame = lexicon(language).frame
    return frame is not None and text[last.start : last.end].lower() in frame.particles


def counted_from(text: str, reading: Reading, language: Language) -> Reading:
    """ "Within 30 days of the ruling": how long after what the words name, not after publication."""
    meaning = reading.meaning
    if isinstance(meaning, m.Range) and (length := _length_of_range(reading, meaning)) is not None:
        return length
    if not isinstance(meaning, m.Window) or not meaning.inclusive or meaning.anchor is not m.Anchor.PUBLICATION:
        return reading
    words = language.words
    links = {word.split(" ")[0] for name in ("OF", "REL", "FROM") for word in words[name]}
    links |= {word for word, tag in words["DET"].items() if tag == "following"}
    if word_after(text, reading.last).lower() not in links:
        return reading
    return evolve(reading, meaning=meaning.length)


def _length_of_range(reading: Reading, span: m.Range) -> Reading | None:
    """The length before a range that lasts so long: "for three hours from 9 a.m. to noon"."""
    begin, place = span.start, 0
    if isinstance(begin, m.Offset) and begin.direction == 1 and isinstance(begin.anchor, m.Date | m.Clock):
        place = next((at for at, token in enumerate(reading.tokens) if token.kinds[0][0] == "FROM"), 0)
    if not place or not isinstance(begin, m.Offset):
        return None
    end = reading.tokens[place - 1].end
    if reading.signal is not None and reading.signal[0] >= end:
        return None
    return evolve(
        reading, meaning=begin.length, end=end, last=end, tokens=reading.tokens[:place], pieces=(), joined=False
    )


def _counted(text: str, reading: Reading, language: Language) -> int | None:
    """Where a thing begins that a length is counted from, when its number was taken for a day."""
    meaning = reading.time
    if not isinstance(meaning, m.Offset) or not is_day_alone(meaning.anchor):
        return None
    if not is_counted(text, reading, word_after(text, reading.last), language):
        return None
    article = len(reading.tokens) > 1 and reading.tokens[-2].kinds[0][0] == "THE"
    return reading.tokens[-2 if article else -1].start
