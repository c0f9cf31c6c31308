r"""A part of a text that begins anew where all that was told is of one year: it goes back within that.

"War came on 25 April 1898. Manila fell on 13 August.\n\nCuba\n\nOn 29 April the squadron left": of 1898.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve, frozen

from grammar import meaning as m
from grammar.calendar import DAY, from_days, to_days
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.discourse.passing import begun, hindsight
from grammar.discourse.stories.scenes import opens_section
from grammar.discourse.years.ages import is_born
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_BEFORE: Final = 60
"""So many days before that beginning a story may begin."""
_DIGIT: Final = re.compile(r"\b\d")
_DATE: Final = 5
"""So many words at most has a date with its preposition."""
_AFTER: Final = 45
"""So many days from that end a story rather goes on."""
_BOTH: Final = 2
"""So many times has such a head told: the beginning and the end."""


@frozen
class OneYear:
    """The year of all days and months that a story has told, 0 where they are of several, and the first of them."""

    year: int | None = None
    first: int = 0

    def after(self, value: Interval) -> OneYear:
        """The same with one more time."""
        if value.start is None or value.granularity > G.MONTH or self.year == 0:
            return self
        day = value.start // DAY
        year = from_days(day)[0]
        if self.year is None:
            return OneYear(year, day)
        return OneYear(year, min(day, self.first)) if year == self.year else OneYear(0)

    def below_heading(self, text: str, since: int, reading: Reading, language: Language) -> Reading:
        """A bare date below a heading, behind words that end at *since*, in the one year; before its first time
        only where the heading says so: "Background".
        """
        date = _bare(text, since, reading) if self.year else None
        if not self.year or date is None or not opens_section(text, since, reading.first):
            return reading
        day = to_days(self.year, date.month or 1, min(date.day or 28, 28))
        back = day < self.first and not _tells_before(text[since : reading.first], language)
        return reading if back else _of_year(text, reading, date, self.year, language)


@frozen
class Lead:
    """The beginning and the end that the head of a text tells of its war or siege, and how many times it has told."""

    begin: Interval | None = None
    end: Interval | None = None
    told: int = 0

    def after(self, value: Interval) -> Lead:
        """The same with one more time."""
        if self.told > 1 or value.start is None or value.granularity > G.YEAR:
            return evolve(self, told=self.told + 1)
        return Lead(value, None, 1) if not self.told else Lead(self.begin, value, 2)

    def holds(self, value: Interval) -> bool:
        """Whether a time is one of those between that beginning and that end."""
        begin, end = self.begin, self.end
        if begin is None or end is None or (end.start or 0) <= (begin.end or 0):
            return False
        return (begin.start or 0) <= (value.start or 0) and (value.end or 0) <= (end.start or 0)

    def below_heading(self, text: str, since: int, reading: Reading, language: Language) -> Reading:
        """A bare date at the head of the next part: the first from the beginning on, as the story begins there
        and not where its head has ended: "it began on 25 June 1950 and ended on 27 July 1953".
        """
        begin, end = self.begin, self.end
        date = _bare(text, since, reading) if self.told == _BOTH else None
        if begin is None or end is None or date is None or not _opens_part(text, since, reading):
            return reading
        first, last = (begin.start or 0) // DAY, (end.start or 0) // DAY
        year = from_days(first)[0]
        if last <= first or from_days(last)[0] == year:
            return reading
        bounds = _begins_and_ends(text[:since], language) or _from_and_to(text[:since], language)
        if not bounds and (not _is_one_sentence(text[:since]) or told_of_life(text[:since], language)):
            return reading
        month = date.month or 1
        soon = to_days(from_days(last)[0], month, min(date.day or 28, 28)) - last
        if not bounds and abs(soon) <= _AFTER:
            return reading  # "brought in on 5 May 1810 and passed on 6 June 1813.⏎On 9 June the king signed it"
        year += to_days(year, month, min(date.day or 28, 28)) < first - (0 if bounds else _BEFORE)
        return reading if to_days(year, month, 1) > last else _of_year(text, reading, date, year, language)


def _bare(text: str, since: int, reading: Reading) -> m.Date | None:
    """The date of a reading without its year, where a line ends between the words told last and it."""
    date = begun(reading.meaning) if "\n" in text[since : reading.first] else None
    return date if isinstance(date, m.Date) and date.year is None and date.month is not None else None


def _of_year(text: str, reading: Reading, date: m.Date, year: int, language: Language) -> Reading:
    """A reading whose date is of a year, unless it tells what had come before."""
    if hindsight(text, reading, language):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))


def _opens_part(text: str, since: int, reading: Reading) -> bool:
    """Whether a heading, or a blank line, stands before the sentence of a phrase."""
    return opens_section(text, since, reading.first) or "\n\n" in text[since : reading.first]


def _begins_and_ends(head: str, language: Language) -> bool:
    """Whether verbs of the head of a text tell when a thing began and when it ended."""
    words = lexicon(language)
    verbs = {words.lemma_as(word, "VBD") for word in head.lower().replace(".", " ").replace(",", " ").split()}
    return len(verbs & words.bounds) > 1


def _from_and_to(head: str, language: Language) -> bool:
    """Whether the last sentence of a head tells from when to when its story goes: "it covers sixteen months, from 12
    June 1902 to 10 October 1903".
    """
    ends = [found.end() for found in END_BEFORE_WORD.finditer(head)]
    words, table = head[ends[-1] if ends else 0 :].lower().split(), language.words
    onward = next((at for at in range(len(words) - 1, max(0, len(words) - _DATE), -1) if words[at] in table["TO"]), 0)
    return any(word in table["FROM"] for word in words[:onward])


def told_of_life(head: str, language: Language) -> bool:
    """Whether a head tells of a birth: a life goes on from its end."""
    return any(is_born(head, place.start(), language) for place in _DIGIT.finditer(head))


def _is_one_sentence(head: str) -> bool:
    """Whether a head is but one sentence below its title: "Siege of Kimber⏎It was invested on ... and relieved on"."""
    title, _, rest = head.partition("\n")
    below = rest.strip()
    return bool(below) and title[-1:] not in ".!?" and END_BEFORE_WORD.search(below) is None


def _tells_before(between: str, language: Language) -> bool:
    """Whether a heading among the words tells of what came before: "Background", "== Origins of the war =="."""
    told = language.words["island"]["beforehand"]
    lines = (line.strip(" =#*_:\t").lower() for line in between.split("\n")[1:-1])
    return any(word in told for line in lines for word in line.split())
