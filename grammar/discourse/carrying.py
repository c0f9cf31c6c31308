"""What a date that was told tells of the bare ones behind it: "on 3 March they met; on the 5th they signed".

In news a bare day, month or weekday is that of publication, unless a date stands right before it: then it goes on from
there: in its sentence, a bare day also in the next; so does a month where that date is long ago.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import DASH, opens_line, word_after, word_before
from grammar.clauses.clause import ASIDE
from grammar.clauses.clause_reader import clause_at, lexicon
from grammar.directions.datelines import is_dateline
from grammar.directions.direction import direction_at
from grammar.directions.focus import clause_of, focus_of
from grammar.discourse.dated import Dated, back_near, back_to, begins, nearer_before, onward_to
from grammar.discourse.far_back import (
    feast_of_late,
    had_before,
    inside_month,
    is_behind,
    is_decided,
    is_of_account,
    is_of_now,
    just_before,
    long_ago,
    of_late,
    recent,
    soon_after,
    told_alone,
    told_then,
)
from grammar.discourse.going_back import came_before, follows_noun, hangs_on, of_noun
from grammar.discourse.passing import hindsight
from grammar.discourse.reports.past_story import goes_on_past, in_record, tells_in_present
from grammar.discourse.running import leads
from grammar.discourse.years.same import leaves_year
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.years.headings import is_heading
from grammar.publication import Publication
from grammar.resolution import resolve

_ENTRY: Final = re.compile(rf"(?::|{DASH})[^\S\n]")
_FIELD: Final = re.compile(r"\s[·•|]\s")
_DAYS: Final = 2
"""So many sentences at most behind a day another one of its month is told by its number alone."""
_NEXT: Final = re.compile(r"[.!?][\"”'’)\]]*\s+[\"“'‘(\[]*[A-Z]")


def carried(
    text: str, reading: Reading, told: Dated | None, published: Publication, language: Language, *, after: bool = False
) -> Reading:
    """A reading whose bare date goes on from the one told before it, where that reaches so far.

    It goes back where it tells of what came before that: *after* it "two weeks after he wrote on the 11th".
    """
    if told is None or isinstance(reading.meaning, m.Repeat):
        return reading
    bare = _bare(reading.meaning)
    if bare is None:
        return _feast(text, reading, told, published, language)
    if bare.day and is_dateline(text, reading.first):
        return reading
    near = _apart(text, reading.first, told, language)
    if near and is_of_account(text, reading, language):
        return reading
    since = reading.signal is not None and reading.signal[2] == "since"
    if told.alone and (since or leaves_year(text, reading, told.last, language)):
        return reading  # "Two years ago it had 900 workers; in January it had 300"
    goes = near > 0 and goes_on_past(text, reading, told, published, language)
    goes = goes and (
        in_record(text, told.first, reading.first)
        or not (recent if leads(text, reading.first) else of_late)(bare, published)
    )
    goes = goes or (1 < near <= _DAYS and _is_day_of_account(text, reading, bare, told, published, language))
    if (near > 1 and not goes) or (told.feast and (told.time.end or 0) > published.start):
        return reading
    just = just_before(bare, told, published) and is_behind(text, reading.first, told, language, near=near)
    led = leads(text, reading.first) or (leads(text, told.first) and not (bare.day and recent(bare, published)))
    soon = soon_after(bare, told, published) and told_then(text, reading.first, language)
    led = led and not (told.slight and told_alone(bare, published))
    far = soon or just or goes or (long_ago(told, published) and led) or inside_month(bare, told)
    if told.since and not near and not _same_clause(text, reading.first, told, language):
        return reading  # "it has risen since June 2004 but fell on 8 August"
    monthly = bare.month is not None and bare.weekday is None
    back = near and monthly and long_ago(told, published)
    back = back and (hindsight(text, reading, language) or follows_noun(text, reading, language))
    back = back and not recent(bare, published)
    back = back or (near == 1 and monthly and had_before(text, reading, bare, told, published, language))
    ours = near and monthly and not soon and is_of_now(text, reading, bare, told, published, language)
    if ours or (near and monthly and not far and not back):
        return reading  # "in July 1945 he got home. On 6 August ..."
    content = is_content(text, reading.first, told, language)
    before = back or just or (not near and (after or came_before(text, reading, told, language)))
    hangs = False
    back_from = before and told.time.granularity < G.YEAR  # "in 1976 they marched after two died on Aug. 10"
    full = (back_to if back_from else onward_to)(bare, evolve(told, year=True) if content else told)
    if full is not None and bare.month is None and bare.weekday is None:
        full = nearer_before(bare, full, told, published)
    elif full is not None and not near and not before:
        ahead = (told.time.start or 0) >= (published.day.end or 0)
        near_it = back_near(bare, full, told, published)
        hangs = near_it is not full and (ahead or hangs_on(text, reading, told, language))
        full = near_it if hangs else full
    if full is None or (near and told.alone) or _is_noted(text, reading, told, language):
        return reading
    over = (told.time.end or 0) <= (published.day.start or 0)
    told_of_noun = content or ((far or hangs) and of_noun(text, reading, language))
    if (
        over
        and not told_of_noun
        and told_now(text, reading.first, told, language)
        and not tells_in_present(text, reading.first, told, published, language)
    ):
        return reading
    start = begins(full)
    if start >= (published.day.end or 0):
        looked = direction_at(text, reading.first, language)
        if looked == "past" or (looked is None and over and _is_brief(text, reading, told, language)):
            return reading
    again = text[told.last : reading.first].strip() == "("  # "the minutes of 4/12/01 (12 April)"
    if (
        monthly
        and not again
        and not before
        and not (hangs and told_of_noun)
        and _elsewhere(text, reading, told, language, soon=soon)
    ):
        return reading
    closed = text.count(")", told.last, reading.first) > text.count("(", told.last, reading.first)
    if closed and not _bracketed(text, told):
        return reading  # "the bridge (built in May 1950) was closed on the 5th"
    return _filled(reading, bare, full)


def _is_day_of_account(
    text: str, reading: Reading, bare: m.Date, told: Dated, published: Publication, language: Language
) -> bool:
    """Whether a bare day tells what came next in the paragraph of a day of a month before: "on 2 November somebody came
    in. The visit lasted eight minutes. On the 4th he was back".
    """
    if bare != m.Date(day=bare.day) or told.time.granularity > G.DAY or "\n" in text[told.last : reading.first]:
        return False
    year, month, day = calendar.from_days((told.time.start or 0) // DAY)
    today = calendar.from_days((published.day.start or 0) // DAY)
    if (bare.day or 0) < day or (year, month) >= today[:2]:
        return False
    return direction_at(text, reading.first, language) == "past"


def _is_brief(text: str, reading: Reading, told: Dated, language: Language) -> bool:
    """Whether a date stands in a note without a verb, beside that of another: "posted 2 May 2022; first seen 1 May"."""
    read = focus_of(text, language.code).read_at(reading.first)
    return read is not None and read.sentence.start <= told.first and not read.groups


def _is_noted(text: str, reading: Reading, told: Dated, language: Language) -> bool:
    """Whether a date tells when the writer saw what is told: "uploaded on 3 May 2014 (archived on 17 March)", "as this
    capture from 28 August shows".
    """
    start = reading.signal[0] if reading.signal is not None else reading.first
    between = text[told.last : start] if start - told.last <= _NOTED else ""
    opened = max(between.rfind("("), between.rfind("["))
    inside = opened >= 0 and not any(sign in between[opened:] for sign in ")]")
    words = between[opened + 1 if inside else between.rfind(",") + 1 :].lower().split()
    if inside:
        return bool(words) and words[0] in language.words["island"]["archived"]
    if not words or "," not in between or words[0] not in language.clauses["closed"]["comparative"]:
        return False
    known = lexicon(language)
    return known.lemma_as(word_after(text, reading.last).lower(), "VBZ") in known.narrating


_NOTED: Final = 60
"""So many characters at most lie between what was long ago and when it was looked at."""


def _same_clause(text: str, start: int, told: Dated, language: Language) -> bool:
    """Whether a phrase stands in the clause of a date, or in one that tells what was then."""
    read = focus_of(text, language.code).read_at(start)
    if read is None:
        return True
    here, there = clause_at(read.places, start), clause_at(read.places, told.first)
    return here is there or (here is not None and here.draft.kind == "when")


def is_content(text: str, start: int, told: Dated | None, language: Language) -> bool:
    """Whether a phrase tells what was to be, as was said on a day: "ruled on 5 May that he should go by the 20th"."""
    read = focus_of(text, language.code).read_at(start)
    if told is None or read is None or told.first < read.sentence.start:
        return False
    here, there = clause_at(read.places, start), clause_at(read.places, told.first)
    if here is None or there is None or here is there or here.draft.link is None:
        return False
    link = read.tokens[here.draft.link[1] - 1].lower
    ahead = here.draft.group.modality or here.draft.group.tense == "future"
    return link in read.lexicon.closed["complementizer"] and bool(ahead) and there.draft.group.tense == "past"


def _filled(reading: Reading, bare: m.Date, full: m.Date) -> Reading:
    """A reading with a date for its bare one, the end of its range right behind that: "from the 11th to the 16th"."""
    meaning = m.replaced(reading.meaning, bare, full)
    span = m.unbound(meaning)
    if isinstance(span, m.Range) and isinstance(span.end, m.Date) and span.end == m.Date(day=span.end.day):
        start = Interval.of(begins(full), G.DAY)
        end = onward_to(span.end, Dated(start, reading.first, reading.last, year=True))
        if end is not None and full in m.leaves(span.start):
            meaning = m.replaced(meaning, span.end, end)
    return evolve(reading, meaning=meaning)


def _feast(text: str, reading: Reading, told: Dated, published: Publication, language: Language) -> Reading:
    """ "It began on Christmas Eve 1914. On Boxing Day it ended": a named day of a year long ago, or of the next one;
    so is a season of which a past clause tells: "freed in April 1945. She came home in the autumn".
    """
    leaves = (leaf for leaf in reading.nodes if isinstance(leaf, m.Named | m.Spell) and leaf.year is None)
    pieces = (G.SEASON, G.QUARTER, G.HALF) if told.alone else (G.SEASON,)
    named = next((leaf for leaf in leaves if isinstance(leaf, m.Named) or leaf.unit in pieces), None)
    if named is None or not (told.alone or long_ago(told, published)):
        return reading
    near = _apart(text, reading.first, told, language)
    if told.alone and (near or leaves_year(text, reading, told.last, language)):
        return reading
    if told_now(text, reading.first, told, language):
        return reading
    if near > 1 and not goes_on_past(text, reading, told, published, language):
        return reading
    over = isinstance(named, m.Spell) or not feast_of_late(named, published)
    over = over and direction_at(text, reading.first, language) == "past"
    if (near or told.alone) and not over and not leads(text, reading.first):
        return reading
    year = calendar.from_days((told.time.start or 0) // DAY)[0]
    for full in (evolve(named, year=year), evolve(named, year=year + 1)):
        found = resolve(full, published=published).value
        if isinstance(found, Interval) and (found.start or 0) >= (told.time.start or 0):
            return evolve(reading, meaning=m.replaced(reading.meaning, named, full))
    return reading


def headed(text: str, reading: Reading, value: Interval, before: Dated | None, language: Language) -> Dated | None:
    """The year of the heading under which a phrase stands: that of a chronicle holds up to the next one, which may be a
    date with its year, "2009 - Opens a base" above "June 2013 - Lists in Oslo".
    """
    years = any(isinstance(leaf, m.Date) and leaf.month is not None and leaf.year is not None for leaf in reading.nodes)
    if before is not None and years and _ENTRY.match(text, reading.last) and opens_line(text, reading.first):
        return Dated(value, reading.first, reading.last, year=True)
    if value.granularity is not G.YEAR or reading.signal is not None:
        return before
    if not is_heading(text, reading, rules_of(language)):
        return before
    return Dated(value, reading.first, reading.last, year=True)


def onward_from(reading: Reading, told: Dated | None) -> Reading:
    """A reading whose bare date is the first such one from another: of the year of its heading."""
    bare = None if told is None else _bare(reading.meaning)
    if bare is None or told is None:
        return reading
    full = onward_to(bare, told)
    return reading if full is None else evolve(reading, meaning=m.replaced(reading.meaning, bare, full))


def _bare(meaning: m.Meaning) -> m.Date | None:
    """The first date of a phrase that lacks the year, and is no mere weekday."""
    leaves, span = m.leaves(meaning), m.unbound(meaning)
    end = span.end if isinstance(span, m.Range) else None
    if isinstance(end, m.Ordinal) and isinstance(end.whole, m.Unit) and end.whole.unit is G.YEAR:
        return None  # "between January and May last year"
    inside = [leaf.date for leaf in leaves if isinstance(leaf, m.Ordinal | m.Nearest)]  # "the 15th of this month"
    dates = (leaf for leaf in leaves if isinstance(leaf, m.Date) and leaf.year is None and leaf not in inside)
    return next((date for date in dates if date.day is not None or date.month is not None), None)


def _bracketed(text: str, told: Dated) -> bool:
    """Whether brackets hold a date and nothing else: they tell when the clause before them was."""
    return text[told.first - 1 : told.first] == "(" and text[told.last : told.last + 1] == ")"


def _apart(text: str, start: int, told: Dated, language: Language) -> int:
    """How many sentences lie between a date and a phrase: 0 in the same one, unless a sign parts its fields."""
    read = focus_of(text, language.code).read_at(start)
    if read is None or told.first >= read.sentence.start:
        return 2 if _FIELD.search(text, told.last, start) else 0  # "Joined May 2011 · Last post: 14 Feb"
    return 1 + sum(1 for _ in _NEXT.finditer(text, told.last, read.sentence.start))


def told_now(text: str, start: int, told: Dated | None, language: Language) -> bool:
    """Whether the verb before a phrase tells what is or is to come, or that of the clause that the phrase opens behind
    its link: "they met on 3 March and will meet on the 30th"; not "that is why, at 9 p.m., they met".
    """
    read, holder = clause_of(text, start, language)
    if read is None or holder is None:
        return False
    places = [read.tokens[group.first].start for group in read.groups]
    here = told is not None and read.sentence.start <= told.first
    if told is not None and here and not any(told.last <= place < start for place in places):
        return False  # "the draft is dated 14 January 2003; the advice, 7 March"
    before = [group for group in read.groups if read.tokens[group.first].start < start and group.form == "finite"]
    groups = before[-1:] or list(read.groups[:1])
    link, verb = holder.draft.link, holder.draft.group
    if link is not None and before and before[-1].last < link[0] and verb.first >= read.place_of(start):
        groups = [verb]
    now = [group for group in groups if group.tense in ("present", "future") and group.modality != "would"]
    far = told is not None and (
        told.since or told.first < read.sentence.start
    )  # "he was named in May 2017. The plane has been grounded since the 13th"
    return any(far or not group.perfect for group in now)


def _elsewhere(text: str, reading: Reading, told: Dated, language: Language, *, soon: bool) -> bool:
    """Whether a date is told of something else: of a noun, by the way, or in what is said at the time of the phrase.

    "The rules of 3 May 1985 were changed in July"; "he, born in 1950, left in May"; "sold in 1985, he said in May".
    Where the phrase is *soon* after it, only of a noun: "the ship, launched on 3 May 1985, sank on 9 May"; not of one
    behind which the sentence tells what was: "After the storm of 12 March 2017 nothing stirred".
    """
    if word_before(text, told.first).lower() in language.words["OF"]:
        return not (soon and _is_behind_it(text, told, language))
    if soon:
        return False
    read, here = clause_of(text, reading.first, language)
    there = clause_at(read.places, told.first) if read is not None else None
    if read is None or here is None or there is None or here is there:
        return False
    said = read.clauses[list(read.places).index(here)].saying
    said = said and not is_decided(read, here.draft.group, reading)
    return there.draft.role in ASIDE or said


def _is_behind_it(text: str, told: Dated, language: Language) -> bool:
    """Whether a sentence opens with what came before it, of which a date tells: "After the storm of 12 March"."""
    read = focus_of(text, language.code).read_at(told.first)
    if read is None or read.tokens[0].lower not in read.lexicon.lists["behind_it"]:
        return False
    place = read.place_of(told.first)
    return read.last_verb(place) is None
