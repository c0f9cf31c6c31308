"""Times with an article, which are of the days that a report has just told: "voting is on 23 May; the count is on the
Sunday", "they searched through the night".

In news a bare weekday is that of publication; one with an article is the next one from the day told last.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import day_of, is_clock, is_yearless, weekday_of
from grammar.calendar import DAY
from grammar.clauses.beside import OPENS, OWNER, word_after, word_before
from grammar.clauses.clause import ASIDE
from grammar.clauses.clause_reader import clause_at, lexicon
from grammar.clauses.group import Group
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.context import AHEAD
from grammar.directions.direction import direction_at
from grammar.directions.focus import Read, focus_of
from grammar.discourse.dated import Dated
from grammar.discourse.known import Known
from grammar.discourse.passing import hindsight
from grammar.discourse.years.ages import told_founded
from grammar.granularity import Granularity as G
from grammar.granularity import floor
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_UNITS: Final = tuple(m.Unit(unit, 0, m.Anchor.DISCUSSED) for unit in (G.YEAR, G.MONTH, G.DECADE, G.CENTURY))
"""What has an end that a sentence may tell: "the year", "the month", "the decade"."""
_ENDS: Final = tuple(m.Unit(unit, 0) for unit in (G.YEAR, G.DECADE))
"""The same in "by year's end", "by decade's end"."""
_MIDNIGHT: Final = m.Part("middle", m.DayPart("NI"))
_LONG: Final = 730 * DAY
"""So long ago a sentence goes on with the year or the decade of the one before."""
_NEAR: Final = 200
_AGO: Final = 7 * DAY
"""So long ago is a day whose night is hardly the last one."""
_BACK: Final = 2 * DAY
"""So long ago is a day whose sentence tells of no night of late."""
_THURSDAY: Final = 4
_SOON: Final = 45
"""From a day so few days ahead, something is rather so then than since almost a year."""
_EVENING: Final = 18 * 3600
_DAYBREAK: Final = 4 * 3600
"""What is told from this hour on is told on the morning of its day."""
_FAR: Final = 400
"""So many characters behind the day told last an article no longer refers to it."""


def the_day(known: Known, reading: Reading) -> Reading:
    """A weekday with an article, on or after the day told last; before it where its clause tells what had been.

    >>> from grammar import find
    >>> text = "Voting is on 23 May 2019. The count is on the Sunday."
    >>> [p.resolution.value.edtf for p in find(text, published="2019-05-10")]
    ['2019-05-23', '2019-05-26']
    """
    text, previous, language = known.text, known.here, known.language
    time = reading.exact
    day = day_of(time)
    weekday = weekday_of(day)
    if day is None or weekday is None:
        return reading
    if previous is None or previous.start is None or previous.end is None or previous.granularity > G.DAY:
        return reading
    words = f"{word_before(text, reading.first)} {text[reading.first : reading.last]}".lower().split()
    led = any(one in language.words["THE"] and two in language.words["WEEKDAY"] for one, two in pairwise(words))
    if not led or reading.first - known.mentioned > _FAR:
        return reading
    after = word_after(text, reading.last)
    if after.lower() in language.words["REL"]:
        return reading  # "the Saturday after that"
    small = after.lower() in language.words["island"]["small"] or after.lower() in lexicon(language).closed["pronoun"]
    if day is reading.meaning and after and not small:
        return reading  # "the Sunday papers"
    here, first = floor(previous.end - 1, G.DAY) // DAY, floor(previous.start, G.DAY) // DAY
    if first + (weekday - calendar.weekday_then(first)) % 7 <= here:
        here = first  # "from Thursday to Sunday. On the Saturday"
    ahead = (weekday - calendar.weekday_then(here)) % 7
    found = here + (ahead - 7 if ahead and hindsight(text, reading, language) else ahead)
    if found * DAY >= (known.published.day.end or 0) and direction_at(text, reading.first, language) == "past":
        return reading
    year, month, number = calendar.from_days(found)
    return evolve(reading, meaning=m.replaced(reading.meaning, day, m.Date(year, month, number)))


def the_end(
    text: str,
    reading: Reading,
    since: int,
    previous: Interval | None,
    published: Publication,
    language: Language,
    entry: Dated | None = None,
) -> Reading:
    """The end of the year or month that its sentence told: "founded in 1974, it was bankrupt by the end of the year",
    "opens on 7 August and runs to the end of the month"; that of the *entry* of a chronicle in which it stands.
    """
    if reading.signal is not None and reading.signal[2] == "by" and isinstance(reading.time, m.Date | m.Spell):
        return _by_then(text, reading, since, previous, published, language)
    unit = next((one for one in reading.nodes if isinstance(one, m.Unit)), None)
    ended = isinstance(reading.time, m.Part) or (unit is not None and reading.signal is not None)
    bare = unit is not None and isinstance(reading.time, m.Part) and reading.time.part == "end" and unit in _ENDS
    if unit is None or not ended or not (bare or unit in _UNITS):
        return reading
    if isinstance(reading.meaning, m.Bound) and reading.meaning.kind == "since":
        return reading  # "has cut 300 jobs since the beginning of the year"
    if bare and not (reading.signal is not None and (reading.signal[2] == "by" or text[reading.first].isupper())):
        return reading  # "founded in 1951, it had 60 stores at year-end"
    here, today = previous.start if previous is not None else None, published.day.start
    if previous is None or here is None or today is None:
        return reading
    if entry is not None and previous.granularity <= G.MONTH and "\n" not in text[entry.last : reading.first]:
        return evolve(reading, meaning=m.replaced(reading.meaning, unit, evolve(unit, anchor=m.Anchor.PREVIOUS)))
    stops = len(END_BEFORE_WORD.findall(text, since, reading.first + 1)) if reading.first - since < _NEAR else _NEAR
    by = reading.signal is not None and reading.signal[2] == "by"  # in a past clause none that is under way
    recent = here > today - _LONG and previous.granularity is not G.YEAR
    leads = unit.unit is G.MONTH and text[reading.first].isupper()  # "At the end of the month" opens its sentence
    if stops and (stops > 1 or (not by and not leads and (unit.unit is G.MONTH or recent))):
        return reading
    sizes = (
        (unit.unit, G.YEAR, G.MONTH, G.DAY)
        if stops or unit.unit > G.YEAR
        else (G.YEAR,)
        if unit.unit is G.YEAR
        else (G.DAY,)
    )
    told = Interval.of(here, previous.granularity) if previous.part else previous  # "in mid-November"
    if told not in [Interval.of(here, size) for size in sizes] or floor(here, unit.unit) == floor(today, unit.unit):
        return reading
    if (direction_at(text, reading.first, language) == "past") != (here < today):
        return reading  # "founded in 1974, it plans to close by the end of the year"
    return evolve(reading, meaning=m.replaced(reading.meaning, unit, evolve(unit, anchor=m.Anchor.PREVIOUS)))


def _by_then(
    text: str, reading: Reading, since: int, previous: Interval | None, published: Publication, language: Language
) -> Reading:
    """A bare month or season up to which a sentence tells what had come of a year of long ago: "opened in 1988. By
    fall, it had 14 workers".
    """
    time, start = reading.time, previous.start if previous is not None else None
    if not isinstance(time, m.Date | m.Spell):
        return reading
    month = isinstance(time, m.Date) and time == m.Date(month=time.month)
    season = isinstance(time, m.Spell) and time.unit is G.SEASON and time.year is None
    if not (month or season) or previous is None or start is None or previous != Interval.of(start, G.YEAR):
        return reading
    if (previous.end or 0) > (published.day.start or 0) - _LONG or not text[reading.first].isupper():
        return reading
    if reading.first - since > _NEAR or len(END_BEFORE_WORD.findall(text, since, reading.first + 1)) != 1:
        return reading
    if told_founded(text, since, language) or direction_at(text, reading.first, language) != "past":
        return reading  # "founded in 1951. By March, it had lost $2 million"
    told = evolve(time, year=calendar.from_days(start // DAY)[0])
    return evolve(reading, meaning=m.replaced(reading.meaning, time, told))


def in_the_day(known: Known, reading: Reading) -> Reading:
    """A part of "the day" as one of the day told before it: "fell Tuesday. It rose late in the day".

    >>> from grammar import find
    >>> text = "Stocks fell Tuesday. They recovered some losses late in the day."
    >>> [p.timex.value for p in find(text, published="2005-01-05")]
    ['2005-01-04', '2005-01-04']
    """
    text, previous, language = known.text, known.here, known.language
    part = reading.time
    later = part == m.Part("ahead", m.Unit(G.DAY, 0, m.Anchor.PREVIOUS))
    if not isinstance(part, m.Part) or previous is None:
        return reading
    if not later and part.whole != m.Unit(G.DAY, 0, m.Anchor.DISCUSSED):
        return reading
    if previous.start is None or previous.granularity > G.DAY or reading.first - known.mentioned > _NEAR:
        return reading
    if len(END_BEFORE_WORD.findall(text, known.mentioned, reading.first + 1)) > 1:
        return reading
    way, today = direction_at(text, reading.first, language), known.published.day.start or 0
    if later:  # "was held last night and will be charged later in the day": of today
        turned = way == "future" and previous.start < today
        return evolve(reading, meaning=m.replaced(reading.meaning, part.whole, m.Unit(G.DAY, 0))) if turned else reading
    if (way == "past") != (previous.start < today):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, part.whole, m.Unit(G.DAY, 0, m.Anchor.PREVIOUS)))


def to_be_soon(
    text: str, reading: Reading, direction: str | None, published: Publication, language: Language
) -> Reading:
    """A weekday or the beginning of what is so that only seems to be told of what is over."""
    if direction != "past":
        return reading
    return _this_weekday(text, _from_soon(text, reading, published, language), published, language)


def _this_weekday(text: str, reading: Reading, published: Publication, language: Language) -> Reading:
    """The one to come where only what a comma adds looks back: "This Friday, the Lions visit Ely, ranked second"."""
    near = next((leaf for leaf in reading.nodes if isinstance(leaf, m.Nearest)), None)
    day = None if near is None else weekday_of(near.date)
    fronted = OPENS.search(text, max(0, reading.first - 4), reading.first) is not None
    if near is None or day is None or not fronted or text.startswith(OWNER, reading.last):
        return reading  # not "this Saturday's match ended 1-1", "they lost this Saturday"
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or any(_is_surely_past(read, group) for group in read.groups):
        return reading
    today = calendar.weekday((published.day.start or 0) // DAY)
    if near != m.Nearest(near.date, 0, m.Anchor.PUBLICATION) or day <= today:
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, near, evolve(near, shift=1)))


def _is_surely_past(read: Read, verb: Group) -> bool:
    """Whether a verb behind its subject tells what was done: "This Saturday, we lost"; not "they let it go", "the Lions
    visit Ely, ranked second", "he said".
    """
    said = verb.lemma in read.lexicon.saying and verb is not read.groups[0]
    if verb.form != "finite" or verb.tense != "past" or said:
        return False
    subject, word = read.tokens[verb.first - 1], read.tokens[verb.head].lower
    return subject.word and subject.lower not in read.lexicon.closed["relative"] and word != verb.lemma


def _from_soon(text: str, reading: Reading, published: Publication, language: Language) -> Reading:
    """ "Gym closed from 5 March", told in February: what has hardly a verb is not of almost a year ago."""
    bound, today = reading.meaning, (published.day.start or 0) // DAY
    if not isinstance(bound, m.Bound) or bound.kind != "from":
        return reading
    date = bound.time
    if not isinstance(date, m.Date) or not is_yearless(date) or not date.month or not date.day or date.weekday:
        return reading
    year = calendar.from_days(today)[0]
    days = [calendar.to_days(one, date.month or 1, min(date.day, 28)) for one in (year, year + 1)]
    ahead = next((day - today for day in days if day > today), _SOON)
    read = focus_of(text, language.code).read_at(reading.first)
    verb = None if read is None else read.last_verb(read.place_of(reading.first))
    if read is None or verb is None or verb.first != verb.last or verb.lemma not in read.lexicon.lists["shut_from"]:
        return reading
    subject = {token.lower for token in read.tokens[: verb.first]}
    told = [group for group in read.groups if group.form == "finite" and group.tense == "past"]
    if len(told) > 1 or not subject.isdisjoint(read.lexicon.closed["determiner"]):
        return reading  # "The pub closed from 1 December and reopened at Easter"
    return evolve(reading, meaning=evolve(bound, time=m.Nearest(date, 1))) if ahead < _SOON else reading


def next_midweek(text: str, reading: Reading, published: Publication, language: Language) -> Reading:
    """ "Talks will resume midweek": that of the next week, once this week's is under way."""
    part, today = reading.time, (published.day.start or 0) // DAY
    if (
        not isinstance(part, m.Part)
        or part != m.Part("mid", m.Unit(G.WEEK, 0, m.Anchor.DISCUSSED))
        or calendar.weekday(today) < _THURSDAY
    ):
        return reading
    if direction_at(text, reading.first, language) not in ("future", "coming"):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, part, m.Part("mid", m.Unit(G.WEEK, 1))))


def night_before(known: Known, reading: Reading) -> Reading:
    """ "It closed lower on Friday, hurt by overnight losses": of a noun, the night before the day told last; and behind
    the day of its sentence, where that is some days back: "police said on Nov. 13 that it had been stolen overnight".
    """
    text, previous, language = known.text, known.here, known.language
    if reading.names[-1] != "TONIGHT" or reading.first - known.mentioned > _FAR:
        return reading
    if reading.time != m.DayPart("NI", m.Unit(G.DAY, -1)):
        return reading
    after = word_after(text, reading.last)
    of_noun = after.islower() and after not in language.words["island"]["small"] and text[reading.last] == " "
    if previous is None or previous.granularity is not G.DAY:
        return reading
    if not of_noun and _is_stay(text, reading, language):
        return reading
    if not of_noun and not _in_its_sentence(text, reading, known.mentioned, previous, known.published, language):
        return reading
    return evolve(reading, meaning=m.DayPart("NI", m.Unit(G.DAY, -1, m.Anchor.PREVIOUS)))


def _in_its_sentence(
    text: str, reading: Reading, since: int, previous: Interval, published: Publication, language: Language
) -> bool:
    """Whether a phrase tells what was, in the sentence of a day some days back, which is told not only by the way."""
    if (previous.start or 0) > published.start - _BACK or END_BEFORE_WORD.search(text, since, reading.first):
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    here = clause_at(read.places, since - 1) if read is not None else None
    if read is None or here is None or here.draft.role in ASIDE or "\n" in text[since : reading.first]:
        return False
    return direction_at(text, reading.first, language) == "past"


def _is_stay(text: str, reading: Reading, language: Language) -> bool:
    """Whether somebody was somewhere for the night: "was kept in overnight"."""
    read = focus_of(text, language.code).read_at(reading.first)
    place = 0 if read is None else read.place_of(reading.first)
    if read is None or not place or any(group.modality or group.tense == "future" for group in read.groups):
        return False
    words, verb = read.lexicon, read.last_verb(place)
    beside = words.lemma_as(read.tokens[place - 1].lower, "VBN")  # "was sedated and watched overnight"
    stays = words.lists["staying_overnight"]
    return beside in stays or (verb is not None and verb.tense == "past" and verb.lemma in stays)


def night_then(known: Known, reading: Reading) -> Reading:
    """What went on "overnight" in the sentence behind a day of weeks ago: "the bridge fell on Nov. 4. Crews worked
    overnight"; not "he resigned on Nov. 4. Shares fell overnight".
    """
    text, previous, language = known.text, known.here, known.language
    if reading.own_names != ("TONIGHT",) or reading.time != m.DayPart("NI", m.Unit(G.DAY, -1)) or previous is None:
        return reading
    if text[reading.start].isupper() or reading.first - known.mentioned > _NEAR or previous.granularity is not G.DAY:
        return reading
    ends = END_BEFORE_WORD.findall(text, known.mentioned, reading.first)
    stay = (previous.start or 0) < (known.published.day.start or 0) and _is_stay(text, reading, language)
    if (not stay and (previous.start or 0) > known.published.start - _AGO) or len(ends) > 1:
        return reading
    read = focus_of(text, language.code).read_at(reading.first)
    verb = None if read is None else read.last_verb(read.place_of(reading.first))
    if read is None or verb is None or verb.tense != "past" or verb.perfect:
        return reading
    if not stay and verb.lemma not in read.lexicon.lasting:
        return reading
    night = m.DayPart("NI", m.Unit(G.DAY, 0, m.Anchor.PREVIOUS))
    return evolve(reading, meaning=m.replaced(reading.meaning, reading.time, night))


def last_night(
    text: str, reading: Reading, language: Language, direction: str | None, told: Interval | None, today: int
) -> Reading:
    """ "They searched through the night": the last one; "they will work overnight": the coming one, or that of the day
    *told* near by, if it is not over: "rain on Friday, with gusts expected overnight". "They came in the middle of the
    night" is of some night, where no day was told.
    """
    meaning = reading.time
    if meaning == _MIDNIGHT and told is None and direction not in (*AHEAD, "due"):
        return evolve(reading, meaning=m.replaced(reading.meaning, meaning, m.Repeat(G.DAY, part="NI")))
    if isinstance(meaning, m.Range) and reading.names[0] == "TONIGHT":
        told = told if is_clock(meaning.end) else None  # "closed until 19 May. It will be shut overnight until 13 May"
        meaning, kinds = meaning.start, {"TONIGHT"}
    else:
        kinds = set(reading.names)
    if not isinstance(meaning, m.DayPart) or meaning.part != "NI":
        return reading
    if (
        direction == "past"
        and told is None
        and meaning.date is None
        and "THE" in kinds
        and kinds <= {"THE", "PARTDAY", "PREP", "IN", "UNTIL"}
    ):
        night = evolve(meaning, date=m.Unit(G.DAY, -1))
    elif text[reading.start : reading.end].lower() in language.words["island"]["unsigned"]:
        return reading  # "watching last nights episode"
    elif direction in ("future", "coming", "due") and meaning.date == m.Unit(G.DAY, -1) and kinds == {"TONIGHT"}:
        ahead = told is not None and told.granularity <= G.DAY and (told.start or 0) >= today
        night = evolve(meaning, date=m.Unit(G.DAY, 0, m.Anchor.PREVIOUS if ahead else m.Anchor.PUBLICATION))
    else:
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, meaning, night))


def next_morning(reading: Reading, direction: str | None, told: Interval | None, publication: Publication) -> Reading:
    """ "I'll call you in the morning", "it will be gone by dawn": of the day after publication, where no other day was
    *told*, and the morning of publication has begun.
    """
    today = publication.start
    if direction not in AHEAD or (told is not None and not today <= (told.start or 0) < today + DAY):
        return reading
    if publication.moment is not None and publication.moment < today + _DAYBREAK:
        return reading
    morning = reading.time
    names = set(reading.names)
    late = told is not None and (told.start or 0) >= today + _EVENING  # "arrived Friday evening and will go at dawn"
    if not isinstance(morning, m.DayPart) or not names <= {"THE", "PARTDAY", "PREP", "IN", "UNTIL", "REL", "AT"}:
        return reading
    if not (late and "AT" in names) and "THE" not in names and not isinstance(reading.meaning, m.Bound):
        return reading  # "late for morning class"
    return evolve(reading, meaning=m.replaced(reading.meaning, morning, evolve(morning, date=m.Unit(G.DAY, 1))))
