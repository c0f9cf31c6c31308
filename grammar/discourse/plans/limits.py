"""Limits that lie ahead, though their clause might be seen from another day: "said it would close by September"."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY, from_days
from grammar.clauses.beside import is_four_digits, word_before
from grammar.context import AHEAD, UNTOLD, Context, Direction
from grammar.directions.focus import Read, focus_of
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_BESIDE: Final = 3
"""So many words at most stand between a verb of saying and its day."""
_OBJECT: Final = 2
"""So many words behind a verb at least stands a limit, with its preposition, where the verb has an object."""
_LIMITS: Final = ("by", "before", "until")


def limited(text: str, reading: Reading, around: Context, language: Language) -> tuple[Reading, Context]:
    """A limit with where it looks: ahead of what was said on a day that its sentence tells, of what has been fixed
    until then, and of a weekend before which something was to be done.

    >>> from grammar import find
    >>> text = "The maker posted a loss on Friday and said it would close two plants by the end of September."
    >>> [phrase.timex.value for phrase in find(text, published="2007-02-09")]
    ['2007-02-09', '2007-09']
    """
    signal = "" if reading.signal is None else reading.signal[2]
    if signal not in _LIMITS or not isinstance(reading.meaning, m.Bound):
        return reading, around
    time, way = reading.time, around.direction
    if way in UNTOLD and signal == "before" and isinstance(time, m.Unit) and time.unit is G.WEEKEND and not time.shift:
        return reading, around.pointing("future" if _waits(text, reading, language) else way)
    if way not in (*AHEAD, "past"):
        return reading, around
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None:
        return reading, around
    said = way == "coming" and signal != "until" and _is_said_then(read, reading.first)
    fixed = way in ("past", "soon") and signal == "until" and _is_fixed(read, reading.first)
    return reading, around.pointing("future") if said or fixed else around


def by_quarter(reading: Reading, way: Direction | None, published: Publication) -> Reading:
    """A quarter by which something will be: this one or the next such one, not the one that is over.

    >>> from grammar import find
    >>> [phrase.timex.value for phrase in find("The plant will open by the fourth quarter.", published="2007-02-09")]
    ['2007-Q4']
    """
    time = reading.time
    if way not in AHEAD or reading.signal is None or reading.signal[2] != "by" or not isinstance(time, m.Spell):
        return reading
    if time.unit is not G.QUARTER or time.year is not None:
        return reading
    year, month, _ = from_days((published.day.start or 0) // DAY)
    over = time.number < (month + 2) // 3
    return evolve(reading, meaning=m.replaced(reading.meaning, time, evolve(time, year=year + over)))


def _waits(text: str, reading: Reading, language: Language) -> bool:
    """Whether something is done before a weekend: not "losses before the weekend, gains since"."""
    read, begin = focus_of(text, language.code).read_at(reading.first), reading.signal[0] if reading.signal else 0
    if read is None or not read.groups:
        return False
    return word_before(text, begin).lower() not in language.clauses["closed"]["preposition"]  # "from before"


def _is_said_then(read: Read, start: int) -> bool:
    """Whether a verb of saying in the past, with a weekday or "today" in its sentence, tells what would be."""
    place = read.place_of(start)
    verb = read.last_verb(place)
    if verb is None or verb.modality != "would":
        return False
    said = read.last_verb(verb.first)
    words = read.language.words
    if said is None or said.lemma not in read.lexicon.saying or said.tense != "past" or said.perfect:
        return False
    if any(group is not said and group.lemma in read.lexicon.saying for group in read.groups if group.first < place):
        return False  # "said Tuesday that Skilling said it would be sold by December"
    before = read.tokens[:place]
    if any(
        token.lower in words["MONTH"] or is_four_digits(token.text) or words["DET"].get(token.lower) == "last"
        for token in before
    ):
        return False  # "said on Tuesday last year"
    beside = (*read.tokens[max(0, said.first - _BESIDE) : said.first], *before[said.last + 1 :][:_BESIDE])
    shared = [group for group in read.groups if group.last < said.first]  # "posted a loss on Friday and said"
    beside = (*beside, *before[shared[-1].first : said.first]) if shared else beside
    return any(token.lower in words["WEEKDAY"] or token.lower in words["TODAY"] for token in beside)


def _is_fixed(read: Read, start: int) -> bool:
    """Whether something has been fixed up to a limit: "has frozen salaries until the fall"; not "has risen until May",
    nor "has closed every year until December".
    """
    place = read.place_of(start)
    verb = read.last_verb(place)
    if verb is None or place - verb.last < _OBJECT:
        return False
    if any(token.lower in read.language.words["EVERY"] for token in read.tokens[verb.last : place]):
        return False
    if not verb.perfect or verb.tense != "present" or verb.modality or verb.negated:
        return False
    words = read.lexicon
    return not verb.passive and verb.lemma not in words.be and verb.lemma in words.lists["leaving_off"]
