"""What people arrange with each other: "I'll be back at seven", "see you on the 15".

Bare hours and days of the month are more often ages, scores and numbers of things. At the end of a clause that looks
ahead, in a sentence of those who speak or are spoken to (``speakers`` of ``[island]``), they are times.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, second_word, word_after, word_before
from grammar.clauses.sentence import STOP
from grammar.directions.direction import direction_at
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import only_money
from grammar.plausibility.island_rules import rules_of

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_BROKEN: Final = re.compile(r"[^\S\n]*\n[^\S\n]*[^\W\d_A-Z]")
_NEAR: Final = 120
"""So many characters before a phrase tell who speaks."""
_LONGEST: Final = 24
"""So many characters at most hold the days before a month."""


def is_arranged(text: str, reading: Reading, language: Language, rules: Mapping[str, Any]) -> bool:
    """Whether a phrase that is latent by itself is arranged where it stands.

    >>> from grammar import find
    >>> text = "I'll be back at seven. She learned to swim at seven. The deal on the 15 shops is due on the 15."
    >>> [(p.start, p.text) for p in find(text, published="2024-11-11")]
    [(16, 'seven'), (88, 'the 15')]
    """
    if reading.names == ("THE", "ORD") and (_is_done_then(text, reading, rules) or _suits(text, reading, rules)):
        return True
    if not rules["speakers"] or not (_closes(text, reading.last) or _reminds(text, reading.last, rules, language)):
        return False
    if is_numbered_day(reading):
        return _is_planned(text, reading.first, reading.last, language)
    if reading.names == ("THE", "ORD"):
        return _is_its_day(text, reading.first, rules)
    if not _is_hour(text, reading, rules) and not _is_weekday_of_month(reading):
        return False
    if reading.signal is not None and reading.signal[2] == "for":
        return _is_arranged_word(text, reading.first, rules)  # "the alarm for eight forty"
    if any(token.kinds[0][0] == "ISH" for token in reading.own) and _is_arranged_word(text, reading.first, rules):
        return True  # "coming over 8ish"
    if _is_spoken(text, reading.first, language):
        return True
    return reading.signal is not None and _is_commanded(text, reading.first, rules)  # not "call +44 20 7946 0958"


def _reminds(text: str, end: int, rules: Mapping[str, Any], language: Language) -> bool:
    """Whether what is to be done then follows: "remind me at 4 to take it out"; not "at ten to nine"."""
    word = word_after(text, end)
    if word not in language.words["TO"]:
        return False
    return rules["lexicon"].lemma_as(second_word(text, end).lower(), "VB") is not None


def _is_commanded(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether a text is nothing but a command until there: "turn off the lights at 11"."""
    words = _LETTERS.findall(text[:position].lower()) if position < _NEAR else []
    told = bool(words) and not rules["commanding"].isdisjoint((words[0], " ".join(words[:2])))
    return told and not STOP.search(text[:position])


def alarm_at(text: str, begin: int, language: Language) -> Reading | None:
    """The hour for which an alarm is set: "set an alarm for 7.15"; elsewhere "for 7" is of so many things."""
    found = _FOR.match(text, begin)
    if found is None or language.words["PREP"].get(found[1].lower()) != "for" or not _closes(text, found.end()):
        return None
    if word_before(text, begin).lower() not in rules_of(language)["waking"]:
        return None
    token = Token((("HHMM" if found[3] else "N2", int(found[2])),), found.start(2), found.end())
    signal = (*found.span(1), "for")
    clock = m.Clock(int(found[2]), int(found[3]) if found[3] else None, open=True)
    return Reading(clock, found.start(2), found.end(), signal, begin, found.end(), (token,), joined=True)


_FOR: Final = re.compile(r"([^\W\d_]+)[^\S\n](1[0-2]|[1-9])(?:\.([0-5]\d))?(?![\w:%/-]|[.,]\d)")


def _is_its_day(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether a day of the month is told to be that of what people arrange, or asked for: "the wedding is the 23rd",
    "what day is the 21st".
    """
    verb, known = word_before(text, position), rules["lexicon"]
    if verb.lower() not in rules["be"] and (owned := _IS.search(text, max(0, position - _NEAR), position)):
        next_one = owned[2].lower() in known.notes.get("slots", ()) and owned[1].lower() in known.notes.get("fresh", ())
        return next_one or owned[2].lower() in rules["arranged"] | rules["gatherings"] | rules["evenings"]
    thing = word_before(text, position - len(verb) - 1).lower()
    asked = word_before(text, position - len(verb) - len(thing) - 2).lower()
    if thing in rules["asked_days"] and asked in rules["lexicon"].notes.get("asking", ()):
        return verb.lower() in rules["be"]
    return (
        verb.lower() in rules["be"]
        and thing in rules["arranged"] | rules["gatherings"] | rules["evenings"] | known.fixtures | known.occasions
    )


_IS: Final = re.compile(r"(?<!\w)([^\W\d_]+)[^\S\n]([^\W\d_]+)['’]s[^\S\n]\Z")
""" "The show's" before "the 31st"."""
_SUBJECT: Final = re.compile(
    r"(?:,[^\S\n]\d\d?[^\W\d_]{2}){0,5}(?:,?[^\S\n](?:[^\W\d_]+|&)[^\S\n]\d\d?[^\W\d_]{2})?"
    r"[^\S\n]([^\W\d_]+)[^\S\n]([^\W\d_]+)(?!\w)"
)
"""The other days of a list behind the first one, and two words."""


def _suits(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """ "The 25th and 26th are on", "the 3rd is fine"."""
    notes, found = rules["lexicon"].notes, _SUBJECT.match(text, reading.last)
    if found is None or rules["lexicon"].be.get(found[1].lower()) != "present" or not notes:
        return False
    return found[2].lower() in notes["suiting"] or found[2].lower() in notes["taking_place"]


def _is_done_then(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether what begins, ends or is due on a day of the month stands right before it: "school starts the 22nd"."""
    after = word_after(text, reading.last).lower()
    if not (_closes(text, reading.last) or after in rules["listing"] or after in rules["at"]):
        return False
    before = word_before(text, reading.first).lower()
    both = f"{word_before(text, reading.first - len(before) - 1).lower()} {before}"
    begins = before in rules["starting"] and before not in rules["be"]
    return before in rules["due"] or begins or not rules["then_the"].isdisjoint((before, both))


def is_meeting(text: str, reading: Reading, language: Language) -> bool:
    """Whether people meet at a time that its shape alone tells to be one: "see you at 2:30 by the gate"."""
    rules, start = rules_of(language), reading.first
    if not rules["speakers"] or direction_at(text, start, language) == "past":
        return False
    return _is_arranged_word(text, start, rules) or _is_spoken(text, start, language)


def _is_planned(text: str, start: int, end: int, language: Language) -> bool:
    """Whether what ends there is the day of what people arrange, or of what those who speak plan."""
    if not _closes(text, end):
        return False
    return _is_arranged_word(text, start, rules_of(language)) or _is_spoken(text, start, language)


def _closes(text: str, end: int) -> bool:
    """Whether a clause ends there, and no line that is only broken."""
    return CLOSES.match(text, end) is not None and _BROKEN.match(text, end) is None


def _is_spoken(text: str, position: int, language: Language) -> bool:
    """Whether a clause looks ahead, in a sentence of those who speak or are spoken to."""
    words = _LETTERS.findall(STOP.split(text[max(0, position - _NEAR) : position])[-1])
    low, rules = [word.lower() for word in words], rules_of(language)
    if any(word in rules["looking"] or word in rules["amounting"] for word in low[-2:]):
        return False  # "let's look at two", "we will put it at five"
    told = any(word in rules["speakers"] for word in low)
    return told and direction_at(text, position, language) == "future"


def is_numbered_day(reading: Reading) -> bool:
    """ "On the 15": a number for a day of a month, by an article alone."""
    return reading.names == ("ON", "THE", "N2")


def days_of_month(text: str, reading: Reading, language: Language) -> Reading | None:
    """ "From 4 to 22 this month": a month that is told by its place, with the numbers of its days before it.

    Elsewhere the same numbers tell how far something rose.
    """
    month, rules = reading.meaning, rules_of(language)
    if not isinstance(month, m.Unit) or month.unit is not Granularity.MONTH or reading.signal is not None:
        return None
    if not rules["speakers"] or reading.names != ("DET", "UNIT"):
        return None
    found = _days(language).search(text, max(0, reading.first - _LONGEST), reading.first)
    numbers = [int(found[2]), int(found[3])] if found else []
    if found is None or numbers[0] >= numbers[1] or not _is_planned(text, found.start(), reading.last, language):
        return None
    ends = [m.Ordinal(1, Granularity.DAY, month, date=m.Date(day=number)) for number in numbers]
    words = found[1].lower() if found[1] else ""
    kind = next((str(language.words[name][words]) for name in ("FROM", "BETWEEN") if words in language.words[name]), "")
    tokens = [Token((("N2", number),), *found.span(group)) for group, number in zip((2, 3), numbers, strict=True)]
    return evolve(
        reading,
        meaning=m.Range(*ends),
        start=found.start(2),
        first=found.start(),
        signal=(*found.span(1), kind) if words else None,
        tokens=(*tokens, *reading.tokens),
        joined=True,
    )


@functools.lru_cache(maxsize=8)
def _days(language: Language) -> re.Pattern[str]:
    """Two days before a place, with the words that lead and part them."""

    def words(*names: str) -> str:
        return "|".join(sorted((re.escape(word) for name in names for word in language.words[name]), key=len)) or "(?!)"

    day, gap = r"(3[01]|[12]\d|[1-9])", r"[^\S\n]"
    dashes = re.escape(language.words["numbers"]["dashes"])
    link = rf"(?:{gap}(?:{words('TO', 'AND')}){gap}|{gap}?[{dashes}-]{gap}?)"
    return re.compile(rf"(?<![\w.,:/$€£%-])(?:((?i:{words('FROM', 'BETWEEN')})){gap})?(?<!\w){day}{link}{day}{gap}\Z")


def _is_arranged_word(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether the words before a place are those for what people arrange: "see you", "the meeting"."""
    before = word_before(text, position).lower()
    earlier = word_before(text, position - len(before) - 1).lower()
    return before in rules["arranged"] or f"{earlier} {before}" in rules["arranged"]


def _is_hour(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a phrase is an hour that may be one: "at seven", "12:34", "11ish", but not "at 18", "at 9p"."""
    clock = reading.meaning.time if isinstance(reading.meaning, m.Approximate) else reading.meaning
    if not isinstance(clock, m.Clock) or clock.date is not None:
        return False
    own = reading.own
    if only_money(text, own, rules["money"]):
        return False
    signal = reading.signal[2] if reading.signal else ""
    if signal not in ("", "at", "for"):
        return False
    if clock.minute is None:
        return clock.open and (signal == "at" or any(token.kinds[0][0] == "ISH" for token in own))
    return True


def _is_weekday_of_month(reading: Reading) -> bool:
    """ "Second Sunday": of the month that is."""
    date = reading.meaning.date if isinstance(reading.meaning, m.Ordinal) else None
    return isinstance(date, m.Date) and date.weekday is not None and reading.signal is None
