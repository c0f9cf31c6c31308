"""Which years of a noun or a participle set the scene of a sentence, so that a story goes on from them.

"In the campaign of 1742 he held the town", "the battle of 1363 lasted from May", "pardoned in 1859, he landed": what
follows is of that year. "The pact of 1912 was void", "built in 1859, the mill burned" only tell which thing is meant.
"""

from __future__ import annotations

import functools
import re
from typing import Final

from grammar import calendar
from grammar import meaning as m
from grammar.clauses.beside import word_before
from grammar.clauses.clause_reader import clause_at
from grammar.directions.focus import Place, Read, focus_of
from grammar.discourse.running import HEADING
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

YEARS: Final = frozenset(("YEAR", "CYEAR", "OLDYEAR", "APOS", "ISO"))
"""Terminals that tell a year."""
_LONG_BEFORE: Final = 3 * 365 * calendar.DAY
"""So long before the time that a story is at a date only tells how something came to be so."""
_OPENING: Final = 40
"""So many characters at most stand from where a paragraph begins to the year of what it tells of."""
_FEW: Final = 5
_SECTION: Final = 1000
"""So many characters at most stand between a heading and the first year below it."""
_HEADING: Final = re.compile(
    rf"[.!?:”\"')\]\n][^\S\n]*\n[^\S\n]*(?:={{2,6}}|#{{1,6}})?[^\S\n]*([^\W_])[^\n.!?;:,]{{1,{HEADING}}}\n\s*[\"“‘(]?([^\W_])"
)
"""A line of its own between two sentences; not a line of a paragraph that was wrapped."""


def sets_scene(text: str, reading: Reading, language: Language) -> bool:
    """Whether a year told by the way is when its sentence is.

    >>> from grammar import Policy, find
    >>> text = "He was recalled in 1740. In the campaign of 1742 he held the town in May."
    >>> [p.timex.value for p in find(text, published="2024-11-11", policy=Policy.narrative())]
    ['1740', '1742', '1742-05']
    """
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or not read.groups:
        return False
    of_noun = word_before(text, reading.first).lower() in read.lexicon.closed["genitive"]
    of_noun = of_noun or text[reading.first : reading.start].strip().lower() in read.lexicon.closed["genitive"]
    if of_noun or text[reading.start - 1 : reading.start] == "(":
        if any(read.lexicon.link_at(read.tokens, at)[0] == "before" for at in range(1, read.place_of(reading.first))):
            return False  # "in March, before the siege of 1742, he"
        return _opens(read, reading.first) or (of_noun and _is_subject(read, reading))
    return reading.signal is not None and reading.signal[2] == "in" and after_participle(read, reading.first)


def opens_section(text: str, since: int, start: int) -> bool:
    """Whether a heading stands on its own line between two places, behind which a story may begin anew."""
    found = _HEADING.search(text, max(since, start - _SECTION), start + 1)
    return found is not None and not (found[1].islower() or found[2].islower())


def this_day(text: str, reading: Reading, here: Interval | None, language: Language) -> m.Unit | None:
    """ "He called this day the worst of his life": the day that a story is at; not "to this day nobody knew"."""
    told = reading.time == m.Unit(G.DAY, 0) and any(token.kinds[0] == ("DET", "this") for token in reading.tokens)
    if not told or here is None or here.granularity > G.DAY:
        return None
    read = focus_of(text, language.code).read_at(reading.first)
    before = read.place_of(reading.first) - 1 if read is not None else -1
    if read is None or (before >= 0 and read.tokens[before].lower in language.words["TO"]):
        referred = read is not None and any(group.last == before - 1 for group in read.groups)
        return m.Unit(G.DAY, 0, m.Anchor.PREVIOUS) if referred else None
    return m.Unit(G.DAY, 0, m.Anchor.PREVIOUS)


def _is_subject(read: Read, reading: Reading) -> bool:
    """Whether the verb right behind a year tells when the thing was: "the battle of 1363 lasted from May"."""
    behind = [group for group in read.groups if read.tokens[group.first].start >= reading.last]
    if not behind or read.tokens[behind[0].first - 1].start != reading.start or len(behind) < len(read.groups):
        return False
    return behind[0].lemma in read.lexicon.bounds and _tells(read, behind[0].first)


def _opens(read: Read, start: int) -> bool:
    """Whether a place lies in the words that open a sentence with "in", "at" or "during", before its verb."""
    language = read.language
    verb = read.groups[0]
    if read.tokens[verb.first].start < start or not read.tokens:
        return False
    frame = read.lexicon.frame is not None
    return read.tokens[0].lower in _scenic(language) and _tells(read, verb.first, frame=frame)


def after_participle(read: Read, start: int) -> bool:
    """Whether a participle that opens a sentence tells what came before its subject's deed: "pardoned in 1859, he"."""
    holder = clause_at(read.places, start)
    if holder is None or holder.draft.role != "participle" or holder.draft.group.first > 1 or len(read.places) < 2:
        return False
    words, tokens, group = read.lexicon, read.tokens, holder.draft.group
    if tokens[group.head].lower in words.closed["born"]:
        return False
    main = next((place.draft.group for place in read.places if place.draft.role == "main"), None)
    if main is None or main.first <= group.last or main.tense != "past" or main.perfect:
        return False
    commas = [at for at in range(group.last, main.first) if tokens[at].text == ","]
    return bool(commas) and tokens[commas[0] + 1].lower in words.closed["lone"]


def _tells(read: Read, verb: int, *, frame: bool = False) -> bool:
    """Whether the clause of a verb tells what was done then."""
    group = next((one.draft.group for one in read.places if one.draft.group.first == verb), None)
    if group is None:
        return False
    return group.tense == "past" and not group.modality and (frame or not group.perfect)


@functools.lru_cache(maxsize=8)
def _scenic(language: Language) -> frozenset[str]:
    """Words that open a sentence with the time or the place of what it tells."""
    during = [word for word, kind in language.words["PREP"].items() if kind == "during"]
    return frozenset([*language.words["IN"], *language.words["AT"], *during])


def is_of_next_year(text: str, reading: Reading, value: Interval, previous: Interval, language: Language) -> bool:
    """Whether a sentence begins with what was of the next year: "The consuls of 216 BC were of another mind"; or a
    paragraph with what was of the next few: "The panic of 1893 nearly closed it".
    """
    years = [calendar.from_days((time.start or 0) // calendar.DAY)[0] for time in (previous, value)]
    opens = "\n" in text[max(0, reading.first - _OPENING) : reading.first]
    soon = 0 < years[1] - years[0] <= (_FEW if opens else 1)
    if value.granularity is not G.YEAR or not soon or reading.signal is not None:
        return False
    if word_before(text, reading.first).lower() not in language.words["OF"]:
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    verb = read.groups[0] if read is not None and read.groups else None
    if read is None or verb is None:
        return False
    between = [token for token in read.tokens[: verb.first] if token.start >= reading.last]
    right_behind = all(read.lexicon.adverb(token) for token in between)
    later = any(token.lower in read.lexicon.closed["said_later"] for token in between)
    if years[1] - years[0] > 1 and (verb.lemma in read.lexicon.be or later):
        return False  # "The house of 1905 was his best", "The church of 1907 later burned"
    return right_behind and verb.tense == "past" and not verb.perfect


def is_long_before(reading: Reading, value: Interval, previous: Interval, line: int) -> bool:
    """Whether a date with its year is of years before the time that a story is at, in the same paragraph: "The report
    came out in 2008. The plates were thin, an error made in the fall of 1960". *line* is where that paragraph ends.
    """
    if line < reading.first or (value.end or 0) > (previous.start or 0) - _LONG_BEFORE:
        return False
    return not YEARS.isdisjoint(reading.names)


def is_cleft(read: Read, holder: Place) -> bool:
    """Whether a clause is what a sentence tells that opens with "it was": "It was as a cook that she came in 1981"."""
    first = read.groups[0] if read.groups else None
    if first is None or first.first != 1 or first.lemma not in read.lexicon.be:
        return False
    seconds = [place for place in read.places if place.draft.group.first > 1]
    return read.tokens[0].lower in read.lexicon.closed["expletive"] and bool(seconds) and seconds[0] is holder
