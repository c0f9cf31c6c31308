"""Words at the end of a phrase that belong to something else: one judge for each way in which a phrase is cut.

Each gives the place where they begin, or ``None``; ``cutting`` asks those whose terminals end the phrase.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final, NamedTuple

from grammar import meaning as m
from grammar.building.telling import is_day
from grammar.clauses.beside import ENDS, OWNER, is_plural, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.directions.plans.put_off import put_off_to
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.parsing.driver import Reading
from grammar.plausibility.numbers.counting import counts_as_year, is_counted, is_day_alone

_SMALL: Final = frozenset(
    ("DET", "OF", "IN", "ON", "AT", "FROM", "TO", "AND", "OR", "BETWEEN", "REL", "UNTIL", "PREP", "A", "THE")
)
_AGED: Final = re.compile(r"-[^\W\d_]")
_YEAR_AFTER: Final = re.compile(r",?[^\S\n][12]\d{3}(?!\d)")
_LINE_HEAD: Final = re.compile(r"[^\S\n]*:|[^\S\n]+[–—-][^\S\n]")
"""Behind a year that heads its line."""
_HOUR_BEFORE: Final = re.compile(r"(?:\d\d:?\d\d|\d[^\S\n]?[ap]\.?m\.?)[^\S\n]+\Z", re.IGNORECASE)
_JOINTS: Final = ("TO", "DASH", "UNTIL")


class Phrase(NamedTuple):
    """A phrase as read, in its text."""

    text: str
    reading: Reading
    language: Language


def part_of_verb(phrase: Phrase) -> int | None:
    """A last word that says "and on" is a part of a verb or another preposition: no "from" stands before."""
    reading = phrase.reading
    last, signal = reading.tokens[-1], reading.signal
    if signal is None or signal[2] != "since" or signal[0] != last.start or last is reading.tokens[0]:
        return None
    frame = lexicon(phrase.language).frame
    parted = frame is not None and phrase.text[last.start : last.end].lower() in frame.particles
    return last.start if parted else None


def sentence_after(phrase: Phrase) -> int | None:
    """ "Until 28 Feb. Of those, ten left": a small word with a capital behind a full stop."""
    text, reading = phrase.text, phrase.reading
    pairs = pairwise(reading.tokens) if text.find(".", reading.first, reading.last) >= 0 else ()
    return next((token.start for last, token in pairs if _opens(text, last, token)), None)


def head_of_line(phrase: Phrase) -> int | None:
    r""" "In May\n1918: peace": the year heads what the next line tells."""
    text, reading = phrase.text, phrase.reading
    if len(reading.tokens) < 2:
        return None
    before, year = reading.tokens[-2:]
    return year.start if "\n" in text[before.end : year.start] and heads(text, year.end) else None


def hour_of_log(phrase: Phrase) -> int | None:
    """ "The night of 6 Nov. 2310 fence alarm": an hour behind a full stop."""
    month, year = phrase.reading.tokens[-2:]
    return year.start if phrase.text[month.end - 1] == "." else None


def put_off_by(phrase: Phrase) -> int | None:
    """By how much, or when, something was put off: "put off a week to the 12th", "was moved in June to July 20"."""
    reading = phrase.reading
    when = isinstance(reading.meaning, m.Range) and reading.tokens[0].kinds[0][0] not in ("FROM", "BETWEEN")
    by = reading.signal is None or reading.signal[2] == "by"
    by = by and isinstance(reading.meaning, m.Window) and reading.meaning.direction < 1
    if not (when or by):
        return None
    for joint, day in pairwise(reading.tokens):
        if joint.kinds[0][0] == "TO":
            return joint.start if put_off_to(phrase.text, day.start, phrase.language) else None
    return None


def before_dash(phrase: Phrase) -> int | None:
    """ "Comedy night – first Friday of every month": a dash behind a part of some day, which no date ends."""
    reading = phrase.reading
    span = reading.meaning
    if reading.signal is not None or not isinstance(span, m.Range) or isinstance(span.end, m.DayPart | m.Clock):
        return None
    if not isinstance(span.start, m.DayPart) or span.start.date is not None:
        return None
    dash = next((token for token in reading.tokens if token.kinds[0][0] == "DASH"), None)
    return None if dash is None or " " not in phrase.text[dash.start - 1 : dash.start + 1] else dash.start


def number_as_year(phrase: Phrase) -> int | None:
    """ "On Nov. 8, 2000 workers walked out"."""
    reading = phrase.reading
    return reading.tokens[-1].start if counts_as_year(phrase.text, reading, phrase.language) else None


def score(phrase: Phrase) -> int | None:
    """Two numbers before a month, as the day of that month stands behind it: "the board voted 3-4 Nov. 9"."""
    text, reading, language = phrase.text, phrase.reading, phrase.language
    if reading.names != ("N2", "DASH", "N2", "MONTH"):
        return None
    day = language.lexer.next(text, reading.last, after="MONTH")
    if day is None or day.kinds[0][0] != "N2" or is_plural(word_after(text, day.end)):
        return None  # "3-5 October 5 miles away"
    return None if _is_hour(text, day.end, language) else reading.tokens[3].start


def of_source(phrase: Phrase) -> int | None:
    """A length is a thing, and what it is counted from its source: "minutes from 3 March"."""
    reading = phrase.reading
    names, meaning = reading.names[:3], reading.time
    if not isinstance(meaning, m.Offset) or not isinstance(meaning.anchor, m.Meaning) or not is_day(meaning.anchor):
        return None
    finest = max(unit for _, unit in meaning.length.parts)
    minutes = names[:2] == ("UNITS", "FROM") and finest <= Granularity.HOUR
    second = finest is Granularity.SECOND and names == ("A", "SECOND", "FROM")
    return reading.tokens[reading.names.index("FROM")].start if minutes or second else None


def one_digit(phrase: Phrase) -> int | None:
    """ "From 1800 to 5 people"."""
    reading = phrase.reading
    last = reading.tokens[-1]
    return reading.tokens[-2].start if last.end - last.start == 1 else None


def day_of_next_date(phrase: Phrase) -> int | None:
    """ "In 1998, 9 March 1999 and 2001"."""
    reading = phrase.reading
    listed = reading.names[-4:-3] == ("YEAR",) and _YEAR_AFTER.match(phrase.text, reading.last)
    return reading.tokens[-3].start if listed else None


def counted_thing(phrase: Phrase) -> int | None:
    """ "On Monday the second wave came", "tomorrow at 300 shops", "this month's 5th storm"."""
    return phrase.reading.tokens[-2].start if _counts(phrase) else None


def inside_month(phrase: Phrase) -> int | None:
    """ "In July the first was ready", "by late May the 5th Division left": what has "in" or parts is no day."""
    signal, time = phrase.reading.signal, phrase.reading.time
    if isinstance(time, m.Part) and is_day(time.whole):
        return phrase.reading.tokens[-2].start
    inside = signal is not None and phrase.text[signal[0] : signal[1]].lower() in phrase.language.words["IN"]
    return phrase.reading.tokens[-2].start if inside else None


def modal(phrase: Phrase) -> int | None:
    """A month in small letters behind a year is more likely a verb: "the rate, cut in 1994, may rise"."""
    reading = phrase.reading
    last = reading.tokens[-1]
    if phrase.text[last.start : last.end] not in phrase.language.words["island"]["doubtful"]:
        return None
    return reading.tokens[-2 if reading.names[-2] == "COMMA" else -1].start


def owner(phrase: Phrase) -> int | None:
    """ "Fell on Friday before Monday's meeting", "votes on Friday after May's poll", "weeks before Monday's vote"."""
    reading, time = phrase.reading, phrase.reading.time
    counted = not isinstance(time, m.Offset) or not time.length.vague  # "two days after Monday's vote" is a day
    if reading.names[-1] == "WEEKDAY" and reading.names[-3:-2] in ((), ("UNIT",), ("UNITS",)) and counted:
        return None
    owned = "THE" not in reading.names and phrase.text.startswith(OWNER, reading.last)
    return reading.tokens[-2].start if owned else None


def of_thing(phrase: Phrase) -> int | None:
    """ "Fell on Thursday after March sales missed", "a day after third-quarter results": it tells which thing."""
    text, reading = phrase.text, phrase.reading
    stretch = isinstance(reading.time, m.Window)  # "the two years after 2020 elections"
    time = reading.time.anchor if isinstance(reading.time, m.Window) else reading.time
    after = word_after(text, reading.last)
    if not after.islower() or "REL" not in reading.names or not isinstance(time, m.Nearest | m.Offset):
        return None
    place, island = reading.names.index("REL"), phrase.language.words["island"]
    if after in island["figures"]:
        return reading.tokens[place].start
    anchor, words = time.anchor, lexicon(phrase.language)
    long = isinstance(anchor, m.Spell) or (isinstance(anchor, m.Date) and anchor.day is None and anchor.weekday is None)
    ends = words.tells(after) and words.lemma_as(after, "NN", "VB") is None  # "the vote on Monday after May ended well"
    if not long or ends or ("THE" in reading.names[:place] and not stretch) or after in island["small"]:
        return None
    return reading.tokens[place].start


def clause_after(phrase: Phrase) -> int | None:
    """ "On 5 May and after the vote", "in 1984 and later served"."""
    text, reading = phrase.text, phrase.reading
    numbered = text[reading.last + 1 : reading.last + 2].isdigit()
    if len(reading.names) < 2 or not (numbered or word_after(text, reading.last)):
        return None
    last, words = reading.tokens[-1], phrase.language.words
    said = text[last.start : last.end].lower().split()
    leads = said[-1] in words["REL"] or (said[0] in words["AND"] and said[-1] in words["DIR"])
    return last.start if leads else None


def unit_after(phrase: Phrase) -> int | None:
    """ "From July 23 to Aug. 8 next year"."""
    reading = phrase.reading
    return (
        reading.tokens[-1].start
        if word_after(phrase.text, reading.last).lower() in phrase.language.words["UNIT"]
        else None
    )


def following(phrase: Phrase) -> int | None:
    """ "Following" behind a weekday tells what came before: "spoke Monday following a defeat".

    Behind an article, before who did something, or where the clause ends, it tells of a later day: "on the Sunday
    following (they) came to church".
    """
    text, reading, language = phrase.text, phrase.reading, phrase.language
    if reading.tokens[-1].kinds[0][1] != "following":
        return None
    after, place = word_after(text, reading.last).lower(), reading.tokens[-2].start
    if not after or after in language.clauses["closed"]["subject_pronoun"]:
        return None
    return None if word_before(text, place).lower() in language.words["THE"] else reading.tokens[-1].start


def next_thing(phrase: Phrase) -> int | None:
    """ "On Monday last minute talks failed", "on Monday next to the church"."""
    text, reading, language = phrase.text, phrase.reading, phrase.language
    behind_day = reading.names[-2:-1] == ("WEEKDAY",) and reading.tokens[-1].kinds[0][1] == "following"
    after_next = reading.names[-2:-1] == ("REL",)  # "ask him the Monday after next to come"
    if behind_day or after_next or not isinstance(reading.meaning, m.Nearest | m.Bound):
        return None
    after = word_after(text, reading.last)
    counted = after and (after.lower() in language.words["TO"] or is_counted(text, reading, after, language))
    return reading.tokens[-1].start if counted else None


def to_number(phrase: Phrase) -> int | None:
    """ "On 5 March to 6 a.m."; "spoke on May 12 to 13 people", "to 13-year-olds"; "rose in March to 51.5"."""
    text, reading = phrase.text, phrase.reading
    if reading.names[-1] == "DEC":
        return reading.tokens[-2].start
    if hour_after(text, reading, phrase.language) is not None:
        return reading.tokens[-2].start
    if reading.names[-2] != "TO" or not isinstance(reading.time, m.Range):
        return None
    counted = is_plural(word_after(text, reading.last)) or _AGED.match(text, reading.last) is not None
    return reading.tokens[-2].start if counted else None


def battle(phrase: Phrase) -> int | None:
    """ "50 years after the Yom Kippur war"."""
    reading = phrase.reading
    if word_after(phrase.text, reading.last).lower() not in phrase.language.words["island"]["battles"]:
        return None
    return reading.tokens[-2 if reading.names[-2:-1] == ("THE",) else -1].start


def brief(phrase: Phrase) -> int | None:
    """ "Monday Eve Holm said", "this aft cabin"."""
    reading = phrase.reading
    if not isinstance(reading.time, m.DayPart) or "BRIEF" not in dict(reading.tokens[-1].kinds):
        return None
    last = reading.tokens[-1].start
    return last if phrase.text[last].isupper() or _counts(phrase) else None


def unit_as_name(phrase: Phrase) -> int | None:
    """ "A day after the SEC ruled"; "18 months later to the week"."""
    reading = phrase.reading
    names, unit = reading.names, reading.tokens[-1]
    if len(names) < 3:
        return None
    if phrase.text[unit.start : unit.end].isupper():
        return reading.tokens[-2].start
    return reading.tokens[-3].start if names[-3] == "TO" else None


def day_of_next_hour(phrase: Phrase) -> int | None:
    """ "10 p.m. Fri - 7 a.m. Sun": the time of day behind the dash is that of the day behind it."""
    text, reading = phrase.text, phrase.reading
    if reading.names[:2] != ("WEEKDAY", "DASH") or len(reading.names) > 4:
        return None
    if word_after(text, reading.last).lower() not in phrase.language.words["WEEKDAY"]:
        return None
    hour = _HOUR_BEFORE.search(text, max(0, reading.first - 12), reading.first)
    return None if hour is None else reading.tokens[1].start


def fall_of(phrase: Phrase) -> int | None:
    """ "14 July – fall of the Bastille"."""
    reading = phrase.reading
    after = word_after(phrase.text, reading.last).lower()
    return reading.tokens[-2].start if after in phrase.language.words["OF"] else None


def counted_from_day(phrase: Phrase) -> int | None:
    """The thing that a length is counted from, when its number was taken for a day: "after the 25th anniversary"."""
    reading = phrase.reading
    meaning = reading.time
    if not isinstance(meaning, m.Offset) or not is_day_alone(meaning.anchor) or not _counts(phrase):
        return None
    return reading.tokens[-2 if reading.names[-2:-1] == ("THE",) else -1].start


def the_two(phrase: Phrase) -> int | None:
    """ "On Monday the two men"."""
    reading = phrase.reading
    return None if ENDS.match(phrase.text, reading.last) else reading.tokens[-2].start


def so_many(phrase: Phrase) -> int | None:
    """ "In November two men", "in an hour 20 men"."""
    reading = phrase.reading
    if ENDS.match(phrase.text, reading.last):
        return None
    names = reading.names
    if names[-2:] == ("MONTH", "CARD"):
        return reading.tokens[-1].start
    tens = 2 if names[-2:] == ("MONTH", "TENS") else 3 if names[-3:] == ("MONTH", "TENS", "CARD") else 0
    inside = reading.signal is not None and reading.signal[2] == "in"
    if tens and (inside or isinstance(reading.meaning, m.Impossible)):
        return reading.tokens[1 - tens].start  # "in November twenty-two men", not "on November twenty we"
    if names[-2:-1] == ("TENS",) or not _ends_with_minutes(reading):
        return None
    return reading.tokens[-2 if names[-2] == "AND" else -1].start


def half_of_thing(phrase: Phrase) -> int | None:
    """ "An hour", of "after an hour and half the crowd left"; but "it took an hour and half."."""
    reading = phrase.reading
    return None if ENDS.match(phrase.text, reading.last) else reading.tokens[-2].start


def behind_hour(phrase: Phrase) -> int | None:
    """The hour, and so many of what stands after it."""
    reading = phrase.reading
    if reading.names[-2:-1] != ("OCLOCK",):
        return None
    return reading.tokens[-1].start if _counts(phrase) else None


def heads(text: str, end: int) -> bool:
    """Whether a year that ends here, at the beginning of its line, heads it: "1918: peace", "1918 – peace"."""
    return _LINE_HEAD.match(text, end) is not None


def hour_after(text: str, reading: Reading, language: Language) -> int | None:
    """Where "to 6" of "on 5 March to 6 a.m." begins, whose number is an hour and no day; else ``None``."""
    if len(reading.tokens) < 3 or reading.tokens[-1].kinds[0][0] != "N2":
        return None
    joint, last = reading.tokens[-2], reading.tokens[-1]
    if joint.kinds[0][0] not in _JOINTS:
        return None
    return joint.start if _is_hour(text, last.end, language) else None


def _counts(phrase: Phrase) -> bool:
    """Whether a number that ends a phrase counts the word behind it."""
    text, reading = phrase.text, phrase.reading
    return is_counted(text, reading, word_after(text, reading.last), phrase.language)


def _is_hour(text: str, end: int, language: Language) -> bool:
    """Whether a number that ends at a place is an hour: "5 p.m."."""
    following = language.lexer.next(text, end, after="N2")
    return following is not None and following.kinds[0][0] in ("AMPM", "OCLOCK")


def _opens(text: str, last: Token, token: Token) -> bool:
    """Whether a small word with a capital behind a full stop begins a sentence."""
    if text[last.end - 1] != "." or token.kinds[0][0] not in _SMALL:
        return False
    return text[token.start].isupper() and not text[token.start : token.end].isupper()


def _ends_with_minutes(reading: Reading) -> bool:
    """Whether the minutes of an hour are a number without a unit: "in an hour 20"."""
    meaning = reading.meaning
    if not isinstance(meaning, m.Offset) or reading.signal is None or reading.signal[2] != "in":
        return False
    return [unit for _, unit in meaning.length.parts] == [Granularity.HOUR, Granularity.MINUTE]
