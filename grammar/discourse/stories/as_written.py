"""Times of a story that are seen from when it was written: "the obelisk was set up again only last year"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, TypeAlias

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY, from_days, to_days
from grammar.clauses.beside import is_four_digits, paragraph_before, word_before
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import Place, Read, clause_of, focus_of
from grammar.discourse.known import Known, behind, place_in
from grammar.discourse.plans.ahead import is_quoted
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.parsing.driver import Reading
from grammar.resolving.series import named

Every: TypeAlias = Sequence[tuple[Reading, bool]]
"""The phrases of a text, and whether each is latent."""
_LONG: Final = 366 * DAY
"""So long before publication at least is a story in which somebody speaks of their own day."""
_LIFE: Final = 90 * _LONG
"""So long ago nobody lived who does now."""
_MOST: Final = 40
"""So many phrases before and behind one at most are looked at."""
_INCHES: Final = re.compile(r"(?<=\d)[\"']")
"""What is no quotation mark behind a number: '12" guns', "6' tall"."""
_PARAGRAPH: Final = 1200
"""So many characters back at most a paragraph is looked through for what opens a quotation."""


def is_as_written(known: Known, every: Every, reading: Reading, last: int, *, again: bool) -> bool:
    r"""Whether "last year", "this week" or "next Thursday" is of when a story was written, not of where it is: in the
    last one of its paragraphs, which begins at *last*, or of a year in the present, with nothing compared and in no
    words of somebody; a weekday only where it falls on one or stands behind such a time, *again*: "Next month they
    sail; they are back on Friday".

    >>> from grammar import Policy, find
    >>> text = "It was carried off in 1937.\n\nIt was set up again only last month."
    >>> [p.timex.value for p in find(text, published="2009-12-19", policy=Policy.narrative())]
    ['1937', '2009-11']
    """
    inside = not 0 < last <= reading.first
    names, seen = reading.names, next((node for node in reading.nodes if _is_seen(node)), None)
    weekday = is_weekday(reading.time)
    if not weekday and (seen is None or "DET" not in names or "THE" in names[: names.index("DET")][-1:]):
        return False  # "in December of the next year"
    read, holder = clause_of(known.text, reading.first, known.language)
    if read is None or holder is None or read.lexicon.frame is not None:
        return False
    if is_spoken(known, reading) or in_present(known, every, reading, 0 if inside else last):
        return False
    if not inside and _opens_last(known, read, reading, last):
        return True  # "Last month his granddaughter wrote to me"
    if not weekday and _is_bare(known, reading) and not _is_of_story(known, reading, read, holder):
        return not _compares(read, every)
    past = holder.draft.group.tense == "past" and isinstance(seen, m.Unit | m.Nearest) and seen.shift < 0
    if is_told_by_somebody(read, narrated=not inside and past):
        return False
    group, words = holder.draft.group, read.lexicon
    now = group.tense in ("present", "future")
    if holder.draft.role in ("participle", "reduced") and not inside:
        now = any(verb.tense == "future" for verb in read.groups)  # "a list, expected next year, will tell more"
    ahead = group.tense == "future" and (again or not weekday)  # "This weekend veterans will walk across it"
    if inside and not ahead and (weekday or not now or group.perfect or seen != m.Unit(G.YEAR, 0)):
        return False  # "celebrates its jubilee this year"
    if weekday:
        same = again and not END_BEFORE_WORD.search(known.text, known.mentioned, reading.first + 1)
        return now and (same or group.lemma in words.lists["falling"])  # "falls on Monday"
    if group.tense == "past" and group.perfect:
        return False
    if _compares(read, every):
        return False
    shift = seen.shift if isinstance(seen, m.Unit | m.Nearest) else 0
    if shift or now:
        return shift < 0 or now
    before = read.last_verb(read.place_of(reading.first))
    if (
        before is not None
        and before.tense == "present"
        and (not before.perfect or ";" in known.text[read.tokens[before.last].end : reading.first])
    ):
        return True  # "is held every year; this year it was", "has been held since 2002; this year it was"
    main = holder.draft.role in ("main", "coordinate")
    return main and not leads(known.text, reading.first)  # not "This week he spent in Paris"


def _is_bare(known: Known, reading: Reading) -> bool:
    """Whether a phrase is a week, month, season or year seen from now, and no more: "last year", "this summer"; a story
    tells of "the year before" and "that summer", or of what was an "event of this year".
    """
    time = reading.time
    if word_before(known.text, reading.first).lower() in known.language.words["OF"]:
        return False
    season = isinstance(time, m.Nearest) and isinstance(time.date, m.Spell)
    return (season or isinstance(time, m.Unit)) and reading.own_names[:1] == ("DET",) and len(reading.own) == 2


def _is_of_story(known: Known, reading: Reading, read: Read, holder: Place) -> bool:
    """Whether a clause is what somebody said or thought, or what was to be: "that they would be home next year"; what
    had been before, "had been ill last year"; or what was after, "by next spring it was sold".
    """
    if is_quoted(paragraph_before(known.text, reading.first, _PARAGRAPH), known.language):
        return True
    group, time = holder.draft.group, reading.time
    shift = time.shift if isinstance(time, m.Unit | m.Nearest) else 0
    if group.tense == "past" and not group.modality and (group.perfect or shift > 0):
        return True
    if (not shift and reading.signal is not None and reading.signal[2] == "in") or any(
        token.lower in read.lexicon.closed["speakers"] for token in read.tokens
    ):
        return True  # "in this year and the next they fell ill", "we march next week" of a letter
    here, subject = known.here, read.tokens[group.first - 1].lower if group.first else ""
    if here is not None and (here.end or 0) < known.published.start - _LIFE and subject in read.lexicon.closed["lone"]:
        return True  # "in 1855 he left. Last year he came back"
    clause = read.clauses[list(read.places).index(holder)]
    return clause.content_of is not None or clause.quoted is not None or holder.draft.group.modality == "would"


def _opens_last(known: Known, read: Read, reading: Reading, last: int) -> bool:
    """Whether a phrase opens the last paragraph, where the story has come to is a year before publication or more."""
    here = known.around.previous
    if not isinstance(reading.time, m.Unit) or reading.time.shift > 0:
        return False
    speaks = any(token.lower in read.lexicon.closed["speakers"] for token in read.tokens)
    if not speaks and reading.time != m.Unit(G.YEAR, -1):
        return False
    return reading.first <= last + 1 and here is not None and (here.end or 0) <= known.published.start - _LONG


def _compares(read: Read, every: Every) -> bool:
    """Whether a sentence compares, in words that are none of its times: "worse than last year"."""
    closed = read.lexicon.closed
    compares = closed["than"] | closed["comparative"] | closed["alike"]
    places = [token.start for token in read.tokens if token.lower in compares]
    if not places:
        return False
    begin, end = place_in(every, read.sentence.start), place_in(every, read.sentence.end)
    times = [(one.first, one.last) for one, latent in every[begin:end] if not latent]
    return any(not any(first <= place < last for first, last in times) for place in places)


def is_told_by_somebody(read: Read, *, narrated: bool) -> bool:
    """Whether a sentence tells what somebody said, or speaks of whoever says it, who is not the one that *narrated*."""
    closed, saying = read.lexicon.closed, read.lexicon.saying
    speaks = not narrated and any(token.lower in closed["speakers"] for token in read.tokens)
    return speaks or any(group.lemma in saying for group in read.groups)


def in_present(known: Known, every: Every, reading: Reading, last: int) -> bool:
    """Whether a paragraph that begins at *last* tells most of its dates in the present: "In 1850 he goes to Rome"."""
    end, told = place_in(every, reading.first), 0
    for other, latent in every[max(place_in(every, last), end - _MOST) : end]:
        if latent or not any(isinstance(node, m.Date) and (node.month or node.year) for node in other.nodes):
            continue
        _, holder = clause_of(known.text, other.first, known.language)
        if holder is not None:
            present = holder.draft.group.tense == "present" and not holder.draft.group.perfect
            told += 1 if present else -1
    return told > 0


def is_of_now(every: Every, reading: Reading, value: Interval, here: Interval | None) -> bool:
    """Whether a time is seen from when a story of long ago was written, so that the story is not there: "came up for
    auction last November ... On 12 June 1902 it sailed".
    """
    if not any(_is_seen(node) or _is_ago(node) for node in reading.nodes) or value.start is None:
        return False
    if here is not None:
        return value.start > (here.end or 0) + _LONG
    year = from_days(value.start // DAY)[0]
    for other in behind(every, reading.first, _MOST):
        date = next((node for node in other.nodes if isinstance(node, m.Date) and node.year is not None), None)
        if date is not None:
            return date.month is not None and (date.year or 0) < year - 1
    return False


def _is_ago(node: m.Meaning) -> bool:
    return isinstance(node, m.Offset) and node.anchor is m.Anchor.PUBLICATION


def as_spoken(known: Known, reading: Reading) -> Reading:
    """What somebody said of their day, who is quoted in a story of long ago, and a night of which it tells: from where
    the story is, "'We buried four this morning,' he wrote", "it was overrun overnight".

    >>> from grammar import Policy, find
    >>> text = 'The fever came on 22 July 1854. "We buried four this morning," he wrote.'
    >>> [p.timex.value for p in find(text, published="1995-04-30", policy=Policy.narrative())]
    ['1854-07-22', '1854-07-22TMO']
    """
    here = known.around.previous
    if here is None or here.end is None or here.end > known.published.start - _LONG:
        return reading
    seen = next((node for node in reading.nodes if _is_said(node) or _is_seen(node)), None)
    if not isinstance(seen, m.Unit | m.Nearest):
        return reading
    unit = seen.unit if isinstance(seen, m.Unit) else G.DAY
    night = isinstance(reading.meaning, m.DayPart) and len(reading.own) == 1 and seen.shift < 0
    if unit < here.granularity or reading.meaning == m.Unit(G.DAY, 0):
        return reading  # "'I hear it today,' she said": it may be of any day
    if not (_is_told(known, reading) if night else _is_said_then(known, reading, here)):
        return reading
    then = evolve(seen, anchor=m.Anchor.PREVIOUS, shift=0 if night else seen.shift)
    return evolve(reading, meaning=m.replaced(reading.meaning, seen, then))


def _is_told(known: Known, reading: Reading) -> bool:
    """Whether the clause of a phrase tells what was."""
    _, holder = clause_of(known.text, reading.first, known.language)
    return holder is not None and holder.draft.group.tense == "past"


def _is_said_then(known: Known, reading: Reading, here: Interval) -> bool:
    """Whether somebody is quoted in a sentence that tells who said so, not in a year other than where the story is."""
    read = focus_of(known.text, known.language.code).read_at(reading.first)
    if read is None or not is_spoken(known, reading):
        return False
    if any(group.lemma in read.lexicon.saying and group.tense == "present" for group in read.groups):
        return False  # "writes Smith in a recent study"
    if not any(group.lemma in read.lexicon.saying and group.tense == "past" for group in read.groups):
        return False
    later = read.lexicon.closed["said_later"]
    year = str(from_days((here.start or 0) // DAY)[0])
    years = {token.text for token in read.tokens if is_four_digits(token.text)}
    return years <= {year} and not any(token.lower in later for token in read.tokens)


def is_promised(known: Known, reading: Reading, value: Interval, here: Interval | None) -> bool:
    """Whether somebody only promised by when a thing would be: "promised to have it done 'by Easter'"."""
    if here is None or reading.signal is None or reading.signal[2] not in ("by", "before", "until"):
        return False
    if (value.start or 0) <= (here.end or 0) or not is_spoken(known, reading):
        return False
    read = focus_of(known.text, known.language.code).read_at(reading.first)
    if read is None:
        return False
    before = [group for group in read.groups if group.last < read.place_of(reading.first)]
    promised = next((place for place, verb in enumerate(before) if verb.lemma in read.lexicon.lists["promising"]), None)
    return promised is not None and all(verb.tense != "past" for verb in before[promised + 1 :])


def is_remembered(known: Known, reading: Reading, value: Interval, here: Interval | None) -> bool:
    """Whether somebody who is quoted only remembers a time: "'A year ago tonight,' he noted, 'I danced'"."""
    if here is None or (value.end or 0) > (here.start or 0):
        return False
    back = any(isinstance(node, m.Offset) and node.direction < 0 for node in reading.nodes)
    return back and is_spoken(known, reading)


def is_foretold(known: Known, every: Every, reading: Reading, value: Interval, here: Interval | None) -> bool:
    """Whether somebody who is quoted only speaks of a time to come, and a bare date behind that comes before it:
    "In November he was tired. 'Next year I shall rest,' he wrote at Christmas".
    """
    if here is None or (value.start or 0) < (here.end or 0) or here.granularity > G.MONTH:
        return False
    ahead = any(isinstance(node, m.Unit | m.Nearest) and node.shift > 0 for node in reading.nodes)
    if not ahead:
        return False
    following = next(behind(every, reading.first, 1), None)
    if following is None or not is_spoken(known, reading):
        return False
    date = following.time
    if isinstance(date, m.Named) and date.rule.startswith("@"):
        return False  # of tables that an optional package has
    if isinstance(date, m.Named):
        days = [one.start for one in named(date.rule, from_days((here.start or 0) // DAY)[0]) if date.year is None]
        return any((here.start or 0) <= (day or 0) < (value.start or 0) for day in days)
    if not isinstance(date, m.Date) or date.month is None or date.year is not None:
        return False
    day = to_days(from_days((here.start or 0) // DAY)[0], date.month, min(date.day or 28, 28)) * DAY
    return (here.start or 0) <= day < (value.start or 0)


def is_spoken(known: Known, reading: Reading) -> bool:
    """Whether a quotation is open at a phrase."""
    before = paragraph_before(known.text, reading.first, _PARAGRAPH)
    return is_quoted(_INCHES.sub("", before), known.language)


def _is_said(node: m.Meaning) -> bool:
    """Whether a meaning is today, yesterday or tomorrow."""
    match node:
        case m.Unit(unit=G.DAY, anchor=m.Anchor.PUBLICATION, shift=-1 | 0 | 1):
            return True
    return False


def _is_seen(node: m.Meaning) -> bool:
    """Whether a meaning is one that looks from publication: a weekend or more, or the nearest day or month."""
    match node:
        case m.Unit(anchor=m.Anchor.PUBLICATION, shift=-1 | 0 | 1, unit=unit):
            return G.WEEKEND <= unit <= G.YEAR
        case m.Nearest(anchor=m.Anchor.PUBLICATION, shift=-1 | 0 | 1):
            return True
    return False
