"""Which times are told by the way, so that a story does not go on from them: in an aside, in hindsight, of a noun."""

from __future__ import annotations

import re
from typing import Final, TypeGuard

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.clauses.beside import behind_comma, open_bracket, word_before
from grammar.clauses.clause_reader import clause_at, lexicon
from grammar.clauses.group import Group
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import Place, Read, clause_of, focus_of
from grammar.discourse.anchoring import later_than, that
from grammar.discourse.running import leads
from grammar.discourse.stories.scenes import (
    after_participle,
    is_cleft,
    is_long_before,
    is_of_next_year,
    opens_section,
    sets_scene,
)
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.years.numbers import states_year

_YEAR: Final = 365
_LIFE: Final = 48
"""So many characters at most stand beside a date in the brackets of a life."""
_SHORTEST: Final = 15
"""So many years at least lasts a life that nothing else tells."""
_TWO_YEARS: Final = re.compile(r"\b(\d{3,4})[^\S\n]*[–-][^()\n]*\b(\d{3,4})\Z")
_WHEN: Final = re.compile(r",?[^\S\n]+([^\W\d_]+)")
_TWO_MONTHS: Final = 62 * calendar.DAY


def aside(
    text: str, start: int, behind: int, language: Language, before: Interval | None = None, told: Interval | None = None
) -> bool:
    """Whether a phrase stands in what is said by the way, seen from one behind it: "the church, begun in 1190, fell".

    What comes one after the other is no aside: "laid down in June, launched in May and sunk two months later"; nor is
    what was *told* later than the time *before* it, to say which thing is meant: "the pact signed on 8 May freed him".
    """
    read, holder = clause_of(text, start, language)
    if read is None or holder is None or not _hangs(read, holder):
        return False
    joined = holder.draft.role == "reduced" or (holder.draft.role == "participle" and holder.draft.group.first > 0)
    joined = joined and (behind < read.sentence.end or read.tokens[max(0, holder.draft.begin - 1)].word)
    if holder.draft.role == "relative":  # "who came in 1451, won two years later"
        joined = behind < read.sentence.end and not holder.draft.group.modality
    if told is not None and before is not None and (told.start or 0) > (before.end or 0) and joined:
        return False
    verb = any(read.tokens[group.first].start == start for group in read.groups)  # a weekday that is taken for one
    if verb or after_participle(read, start) or leads(text, start):
        return False  # "pardoned in 1859, he left that winter", "1480 – landing at Otranto. A year later"
    here = clause_at(read.places, behind) if behind < read.sentence.end else None
    if here is None or here.draft.group.first == holder.draft.group.first:
        return here is None
    return not (here.draft.group.form == "participle" and _joined(read, holder.draft.group, here.draft.group))


def _joined(read: Read, first: Group, second: Group) -> bool:
    """Whether "and" alone joins what was done to a thing: "published in 1956 and revised four years later"."""
    place = second.first - 1
    return place > first.last and read.tokens[place].lower in read.lexicon.closed["coordinator"]


def tells_which(text: str, first: int, told: int, behind: int, language: Language) -> bool:
    """Whether a time only tells which thing is meant, behind that of what was done, which stands at *first*, seen from
    the next sentence: "on Friday he met the men who sank on Tuesday"; not "which sank on Tuesday" behind a comma.
    """
    read = focus_of(text, language.code).read_at(told)
    if read is None or not read.sentence.start <= first < told or behind < read.sentence.end:
        return False
    here, there = clause_at(read.places, told), clause_at(read.places, first)
    if here is None or there is None or here.draft.role not in ("relative", "reduced") or there.draft.role != "main":
        return False
    if there.draft.group.tense != "past" or there.draft.group.lemma in read.lexicon.saying:
        return False  # "police said on Friday they had found the man who fled on Monday"
    begin = here.draft.link[0] if here.draft.link is not None else here.draft.begin
    return read.tokens[max(0, begin - 1)].word


def hindsight(text: str, reading: Reading, language: Language) -> bool:
    """Whether a phrase tells of what had happened before: "the city had fallen on the 15th", not "by the 15th".

    "After he had left on 3 May, he fell ill" tells what came first of what comes next.
    """
    if reading.signal is not None and reading.signal[2] == "by":
        return False
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None or holder.draft.group.tense != "past":
        return False
    until = reading.signal is not None and reading.signal[2] == "until"
    if not holder.draft.group.perfect and (until or not _is_full(reading) or not _shares_had(read, holder, reading)):
        return False
    if _opens_another(read, holder, reading):
        return False  # "had been bought, and on 9 June the prefect left"
    comma = behind_comma(text, reading.first)
    if comma and holder.draft.role == "adverbial" and holder.draft.kind in ("after", "before", "when"):
        return False  # "on the 4th and, after it had been rebuilt, on the 19th"
    first = not any(place.draft.group.first < holder.draft.group.first for place in read.places)
    return not (first and holder.draft.role == "adverbial" and holder.draft.kind in ("after", "when"))


def is_late(text: str, reading: Reading, language: Language) -> bool:
    """Whether a phrase tells how late something was still so: "as late as January nobody had condemned it"."""
    begin, end, _ = reading.signal or (0, 0, "")
    return text[begin:end].lower() in lexicon(language).closed["late_as"]


def _shares_had(read: Read, holder: Place, reading: Reading) -> bool:
    """Whether a verb goes on with what had come about, as its form may: "had been built in 1960 and sold in 1969"."""
    group = holder.draft.group
    if holder.draft.role != "coordinate" or not group.ambiguous or group.first != group.last or group.first < 1:
        return False
    link, begin = group.first - 1, read.place_of(reading.first if reading.signal is None else reading.signal[0])
    if read.tokens[link].text == "," and read.tokens[begin - 1].text == "," and 1 < begin < link:
        link = begin - 2  # "had bought it and, in March 1920, sold it"
    if read.tokens[link].lower not in read.lexicon.closed["coordinator"]:
        return False
    before = read.last_verb(link)
    return before is not None and before.perfect and before.tense == "past" and not before.modality


def _is_full(reading: Reading) -> bool:
    """Whether a phrase tells a day or month of a year: "sold in May 1969", not "fought that May", "sold in 1969"."""
    date = begun(reading.time)
    if isinstance(date, m.Named):
        return date.year is not None
    return isinstance(date, m.Date) and date.year is not None and date.month is not None


def _opens_another(read: Read, holder: Place, reading: Reading) -> bool:
    """Whether a phrase opens the next clause, with its subject behind it, and not that of the verb before it."""
    place, behind = read.place_of(reading.first), read.place_of(reading.last)
    if place < 2 or holder.draft.group.first > place or behind >= len(read.tokens):
        return False
    comma, link, subject = read.tokens[place - 2].lower, read.tokens[place - 1].lower, read.tokens[behind]
    closed = read.lexicon.closed
    if comma != "," or link not in closed["coordinator"]:
        return False
    opens = subject.text[:1].isupper() or subject.lower in closed["subject_pronoun"]
    verb = next((group for group in read.groups if group.first >= behind and group.form == "finite"), None)
    if verb is not None and verb.first == behind:
        opens = holder.draft.role == "relative"  # "paid rents that had been suspended, and on 10 March voted to go"
    return opens and verb is not None and verb.tense == "past" and not verb.perfect


def had_by(text: str, reading: Reading, language: Language) -> bool:
    """Whether what had come about by a time is told: "by November he had reached the sea"."""
    return (reading.signal or ("", "", ""))[2] == "by" and hindsight(text, evolve(reading, signal=None), language)


def had_been(text: str, reading: Reading, value: Interval, here: Interval | None, language: Language) -> bool:
    """Whether a month or more is of what had been before the day told: "He was freed on Monday. He had been in jail
    since June"; not "In August he had won. Three days later".
    """
    before = here is not None and here.granularity <= G.DAY and value.granularity > G.WEEK
    return before and not leads(text, reading.first) and hindsight(text, reading, language)


def flashback(text: str, reading: Reading, value: Interval, here: Interval | None, language: Language) -> bool:
    """Whether a story only looks back to a time: "he had been born on 6 June 1830", "hungry since May, they"."""
    if here is None or here.start is None or value.start is None or value.end is None:
        return False
    back = value.end <= here.start or value.part == "sofar"  # "earlier that year he had left"
    return back and (hindsight(text, reading, language) or (reading.signal or ("", "", ""))[2] == "since")


def told_then(text: str, start: int, language: Language) -> bool:
    """Whether a sentence is seen from the time of a story, also where it looks ahead: "he hoped to be back soon"."""
    read = focus_of(text, language.code).read_at(start)
    finite = [group for group in read.groups if group.form == "finite"] if read is not None else []
    seen = [group.tense == "past" or group.modality == "would" for group in finite]
    if read is None or all(seen):
        return bool(finite)
    able = read.lexicon.closed["able_then"]  # "the rent fell due; he could not pay until the next Lady Day"
    pairs = zip(finite, seen, strict=True)
    return any(seen) and all(past or read.tokens[group.first].lower in able for group, past in pairs)


def dateless(meaning: m.Meaning) -> m.Meaning:
    """The date inside a time of it: "5:17 p.m. on 30 January", "mid-January", "the first week of February"."""
    time = m.unbound(meaning)
    while True:
        match time:
            case m.Clock(date=m.Meaning() as inner) | m.DayPart(date=m.Meaning() as inner) | m.Part(whole=inner):
                time = inner
            case m.Ordinal(whole=inner) | m.Approximate(time=inner):
                time = inner
            case _:
                return time


def begun(meaning: m.Meaning) -> m.Meaning:
    """The date inside a time, of a range inside its start."""
    time = m.unbound(meaning)
    return dateless(time.start if isinstance(time, m.Range) else time)


def is_undated(date: m.Meaning) -> TypeGuard[m.Date | m.Named]:
    """Whether a date is a month, its day or a feast, of no year; not one of tables that run through our years."""
    if isinstance(date, m.Named):
        return date.year is None and not date.rule.startswith("@")
    return isinstance(date, m.Date) and date.year is None and date.month is not None


def summed_up(
    text: str, reading: Reading, value: Interval, previous: Interval | None, since: int, language: Language
) -> bool:
    """Whether "by" and a far time sum up what was told, so that a story may go back: "had grown to 5,000 by December.
    In May it".

    What was done after a time of its sentence goes on: "taken on 9 May and sold by December. In April".
    """
    if reading.signal is None or reading.signal[2] != "by":
        return False
    if leads(text, reading.first) and value.granularity < G.YEAR:
        return False  # "By the summer of 1877 it had spread. In February": the story has come there
    if previous is not None and (value.start or 0) - (previous.start or 0) <= _TWO_MONTHS:
        return False
    if previous is None or END_BEFORE_WORD.search(text, since, reading.start):
        return True
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None:
        return True
    group, words = holder.draft.group, read.lexicon
    joins = words.closed["coordinator"]
    if joins.isdisjoint(text[since : reading.first].lower().split()):
        return True  # "the 3,000 men of March were increased to 9,000 by December"
    opens = word_before(text, reading.first).lower() in joins  # "won in May and by December was in Rome"
    return group.perfect or not (opens or group.lemma not in words.states)


def in_passing(
    text: str, reading: Reading, value: Interval, previous: Interval | None, ends: tuple[int, int], language: Language
) -> bool:
    """Whether a story mentions a year or more only by the way: "the agreement of 1973", "aid for 1976".

    *ends*: where the paragraph of the time that it is at ends, and where the words of the one told last do.

    Below a heading it may go back: "Orlin⏎The armies met in 1781", "The first of the 1777 campaigns was".
    """
    if previous is None or leads(text, reading.first):
        return False
    if value.granularity < G.YEAR:
        return is_long_before(reading, value, previous, ends[0])
    if _is_inside(value, previous) and not hindsight(text, reading, language):
        return False
    section = opens_section(text, ends[1], reading.first)
    if (value.start or 0) < (previous.start or 0) and not section:
        return True
    if section and reading.signal is None and _before_verb(text, reading, language):
        return False
    if states_year(text, reading.first, rules_of(language)) or sets_scene(text, reading, language):
        return False  # "It was 1936.", "in the campaign of 1936"
    if is_of_next_year(text, reading, value, previous, language):
        return False
    time, signal = reading.time, reading.signal[2] if reading.signal is not None else ""
    of_year = isinstance(time, m.Part) and isinstance(time.whole, m.Date)  # "at the end of 1883"
    lasted = isinstance(time, m.Unit) and signal in ("until", "into")  # "lasted into the next year"
    next_one = later_than(time) and (not signal or lasted)  # "the next year", "five years later"
    of_year = of_year and signal in ("", "in", "at", "from")  # "early in 1883"
    ended = signal == "until" and happened_then(text, reading, language)
    inside = (signal in ("in", "at", "during") and isinstance(time, m.Date)) or _is_season(text, reading, language)
    if not ended and not inside and not of_year and not next_one:
        return True
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None:
        return True
    if next_one and after_participle(read, reading.first):
        return False  # "Recalled eight years later, he was beaten"
    if (holder.draft.role == "relative" and not is_cleft(read, holder)) or _hangs(read, holder):
        return True
    if ended:
        return holder.draft.group.tense != "past" or holder.draft.group.perfect
    group = holder.draft.group
    told = group.tense in ("past", "none") and not group.perfect
    return not told or group.modality not in ("", "duty")  # "had to be besieged early in 1068"


def in_life(text: str, reading: Reading, language: Language) -> bool:
    """Whether brackets behind a name tell of its bearer, from which no story goes on.

    "Bayezid (r. 1389–1402)", "Lee (born January 19, 1807)", "Ruge (9 January 1882 – 15 August 1961)".
    """
    opened = open_bracket(text, reading.first, reading.first - _LIFE)
    closed = text.find(")", reading.last, reading.last + _LIFE)
    if opened < 2 or closed < 0 or not text[opened - 2].isalnum():
        return False
    inside = text[opened + 1 : closed]
    if inside.partition(" ")[0].lower() in language.words["island"]["of_bearers"]:
        return True
    years = _TWO_YEARS.search(inside)
    return years is not None and int(years[2]) - int(years[1]) >= _SHORTEST


def _is_season(text: str, reading: Reading, language: Language) -> bool:
    """Whether two years in a row are one that runs into the next: "in 1891-92", "in the 1891-92 season"."""
    years = reading.time
    if not isinstance(years, m.Range) or not isinstance(years.start, m.Date) or not isinstance(years.end, m.Date):
        return False
    first, last = years.start.year, years.end.year
    if first is None or last != first + 1 or years != m.Range(m.Date(first), m.Date(last)):
        return False
    if reading.signal is not None:
        return reading.signal[2] in ("in", "at", "for")
    before = word_before(text, reading.first)
    led = word_before(text, reading.first - len(before) - 1) if before.lower() in language.words["THE"] else before
    return led.lower() in language.words["IN"] or language.words["PREP"].get(led.lower()) == "for"


def _is_inside(value: Interval, previous: Interval) -> bool:
    """Whether a year is one of many that were told: "Orsini (1832-1865) fought in the siege of 1849"."""
    if value.start is None or value.end is None or previous.start is None or previous.end is None:
        return False
    several = previous.granularity is G.YEAR and previous.end - previous.start > 2 * _YEAR * calendar.DAY
    return several and previous.start <= value.start and value.end <= previous.end and value != previous


def _before_verb(text: str, reading: Reading, language: Language) -> bool:
    """Whether a year and its noun stand before the first verb of their sentence, which tells what was done."""
    if word_before(text, reading.first).lower() in lexicon(language).closed["genitive"]:
        return False  # "the pact of 1779 was void"
    read = focus_of(text, language.code).read_at(reading.first)
    group = read.groups[0] if read is not None and read.groups else None
    if read is None or group is None or read.tokens[group.first].start < reading.last:
        return False
    return group.form == "finite" and group.tense == "past" and not (group.perfect or group.modality)


def happened_then(text: str, reading: Reading, language: Language) -> bool:
    """Whether right behind a time stands what happened then: "he lived there until 1799, when he was recalled"."""
    found = _WHEN.match(text, reading.last)
    return found is not None and lexicon(language).links.get(found[1]) == "when"


def tells_done(text: str, start: int, language: Language) -> bool:
    """Whether a place is in a main clause that tells what was done: "a vote was held in April 1848"."""
    _, holder = clause_of(text, start, language)
    if holder is None or holder.draft.role not in ("main", "coordinate"):
        return False
    group = holder.draft.group
    return group.tense == "past" and group.form == "finite" and not (group.perfect or group.modality)


def _hangs(read: Read, holder: Place) -> bool:
    """Whether a clause hangs on a noun, or is one before the main verb; a participle behind that may go on with it."""
    if holder.draft.role not in ("participle", "relative"):
        return holder.draft.role == "reduced"
    role, verb, link = holder.draft.role, holder.draft.group, holder.draft.link or (1, 1)
    if role == "relative" and not any(token.word for token in read.tokens[: link[0]]):
        return False  # "That was Friday, when I left at noon (I know, early)": of no noun
    if role == "relative" and verb.tense == "past" and verb.perfect:
        return True  # "a fire in the hall, which had been attacked the day before"
    return any(other.draft.group.first > verb.first and other.draft.role == "main" for other in read.places)


def is_that_beside(text: str, since: int, reading: Reading, language: Language) -> bool:
    """Whether "that day" is one of its sentence: "the vote is on Friday; on that day, he has said, he'll go"; not "shut
    until Friday; that day he went".
    """
    if text[max(0, reading.first - 2) : reading.first] != "; " or not that(reading.time):
        return False
    if END_BEFORE_WORD.search(text, since, reading.first):
        return False
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None or holder.draft.group.tense != "past":
        return True
    group = holder.draft.group
    after = read.tokens[group.last + 1 :][:1]  # "that day, officials warned, it could"; "that day was chosen"
    return group.passive or (group.lemma in read.lexicon.saying and bool(after) and after[0].text == ",")
