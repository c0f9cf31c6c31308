"""What counts on from an earlier date that a sentence tells first, though no story goes on from that.

"It was disbanded in 1918. Raised in May 1916, the other unit left the following August": of 1916. "He died in 1216. He
became king in 1199. In the next decade he lost his lands": behind 1199.
"""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import second_word, word_after
from grammar.clauses.clause_reader import clause_at, lexicon
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import clause_of
from grammar.discourse.anchoring import later_than
from grammar.discourse.going_back import is_main
from grammar.discourse.passing import dateless, hindsight
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_YEAR: Final = 366 * DAY
_LED: Final = re.compile(r"(?<!\w)([^\W\d_]+),?[^\S\n]+\Z")


def counts_from_beginning(
    text: str, told: int, since: int, reading: Reading, value: Interval, language: Language
) -> bool:
    """Whether what came next counts from the date of its sentence that begins at *told* and whose words end at
    *since*: one of a participle that opens it, or the month of one in commas behind its subject.

    >>> from grammar import Policy, find
    >>> text = "It was disbanded in 1919. Formed in May 1916, No 40 left the following July."
    >>> [p.timex.value for p in find(text, published="2010-03-15", policy=Policy.narrative())]
    ['1919', '1916-05', '1916-07']
    """
    time, month = reading.meaning, _is_next(reading.meaning)
    if not (month or later_than(time)) or END_BEFORE_WORD.search(text, since, reading.first + 1):
        return False
    read, holder = clause_of(text, told, language)
    if read is None or holder is None or holder.draft.group.perfect or hindsight(text, reading, language):
        return False
    here = clause_at(read.places, reading.first)
    if here is None or here.draft.role != "main" or here.draft.group.tense != "past":
        return False
    if holder.draft.role == "participle" and holder.draft.group.first == 0:
        return True
    return month and value.granularity <= G.MONTH and holder.draft.role in ("participle", "reduced")


def counts_from_sentence(text: str, told: int, since: int, reading: Reading, language: Language) -> bool:
    """Whether what came years later opens the sentence behind one that tells of an earlier year in its main clause, or
    opens with what came before it: "After his brother's death in 1199, he ruled alone. In the next decade".
    """
    if not goes_on_behind(text, since, reading, language):
        return False
    return _is_main(text, told, since, reading, language, opens=True)


def is_of_year_beside(
    text: str, told: int, since: int, reading: Reading, here: Interval, beside: Interval, language: Language
) -> bool:
    """Whether a bare date or "at that time" opens the sentence behind an earlier year that the one before it tells of
    in its main clause, where no year opens a sentence: "The bridge was opened in 1934. The town was founded in 1880. In
    May a church was built".
    """
    if here.granularity is not G.YEAR or (beside.end or 0) > (here.start or 0) or not leads(text, reading.first):
        return False
    if len(END_BEFORE_WORD.findall(text, since, reading.first + 1)) != 1 or hindsight(text, reading, language):
        return False
    date = dateless(reading.meaning)
    bare = isinstance(date, m.Date | m.Spell | m.Named) and m.turns(date) and getattr(date, "weekday", None) is None
    return (bare or date == m.Then()) and _is_main(text, told, since, reading, language)


def _is_main(text: str, told: int, since: int, reading: Reading, language: Language, *, opens: bool = False) -> bool:
    """Whether a time stands behind the verb of a main clause that tells what was done then, in the same paragraph; also
    where it *opens* its sentence with what came before.
    """
    read, holder = clause_of(text, told, language)
    if read is None or holder is None or "\n" in text[since : reading.first]:
        return False
    group = holder.draft.group
    if holder.draft.role != "main" or group.tense != "past" or group.perfect or group.modality:
        return False
    opens = opens and read.lexicon.link_at(read.tokens, 0)[0] == "after"
    return opens or read.tokens[group.last].start < told


def runs_on(text: str, reading: Reading, value: Interval, here: Interval | None, language: Language) -> bool:
    """Whether a range of years comes behind where a story is, or a year that is told about: "In 1907 he married. He was
    mayor from 1914 to 1918.", "He died around 1688".
    """
    if here is None or value.granularity is not G.YEAR or (value.start or 0) < (here.end or 0):
        return False
    if isinstance(reading.time, m.Range):
        return True
    if not isinstance(reading.time, m.Approximate):
        return False
    read, holder = clause_of(text, reading.first, language)
    died = read is not None and holder is not None and holder.draft.group.lemma in read.lexicon.closed["dying"]
    return died and is_main(text, reading.first, language)


def is_next_season(text: str, since: int, reading: Reading) -> bool:
    """Whether "the following spring" stands in the sentence of a range of years, behind it."""
    return _is_next(reading.meaning) and END_BEFORE_WORD.search(text, since, reading.first + 1) is None


def is_further_back(text: str, reading: Reading, language: Language) -> bool:
    """Whether what came earlier counts from what was told to be so: "taken in March 1646; two years earlier still"."""
    time = reading.time
    earlier = isinstance(time, m.Offset) and time.anchor is m.Anchor.PREVIOUS and time.direction < 0
    return earlier and word_after(text, reading.last).lower() in lexicon(language).closed["further"]


def goes_on_behind(text: str, since: int, reading: Reading, language: Language, most: int = 1) -> bool:
    """Whether what came years later opens one of the *most* sentences behind the time told last."""
    time = dateless(reading.meaning)
    if not later_than(time) or not leads(text, reading.first) or hindsight(text, reading, language):
        return False
    units = [unit for _, unit in time.length.parts] if isinstance(time, m.Offset) else [getattr(time, "unit", G.DAY)]
    return min(units) >= G.YEAR and 0 < len(END_BEFORE_WORD.findall(text, since, reading.first + 1)) <= most


def dates_deed(text: str, told: int, value: Interval, before: Interval | None, language: Language) -> bool:
    """Whether a day that is told by the way is when the deed of its sentence was, soon after the time *before* it: "the
    battle, which was fought on 4 May 1471, ended the war. Two days later".
    """
    if before is None or value.start is None or value.granularity is not G.DAY:
        return False
    begin = before.end if before.granularity <= G.MONTH else before.start  # "Hexham 1464", a heading, and its day
    if not (begin or 0) <= value.start <= (before.start or 0) + _YEAR:
        return False
    read, holder = clause_of(text, told, language)
    if read is None or holder is None or holder.draft.group.perfect or holder.draft.group.modality:
        return False
    return holder.draft.group.lemma in read.lexicon.closed["datable"]


def had_in_between(text: str, reading: Reading, language: Language) -> bool:
    """Whether a phrase stands between an auxiliary of hindsight and its participle: "had for five years been ill"."""
    words, led = lexicon(language), _LED.search(text, max(0, reading.first - 16), reading.first)
    if led is None or words.have.get(led[1]) != "past":
        return False
    place = reading.last + (text[reading.last : reading.last + 1] == ",")
    behind = word_after(text, place), second_word(text, place)
    return any(words.lemma_as(word, "VBN") is not None or word in words.be for word in behind)


def _is_next(meaning: m.Meaning) -> bool:
    """ "The following August"."""
    return isinstance(meaning, m.Nearest) and meaning.anchor is m.Anchor.PREVIOUS and meaning.shift > 0
