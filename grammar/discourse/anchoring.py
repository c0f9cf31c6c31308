"""What a phrase counts from by its own words: the day, the year or the summer told before it."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.clauses.beside import CLOSES, word_after, word_before
from grammar.discourse.eventless import is_told_of, that_after
from grammar.discourse.recall import in_days
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.meaning import Meaning
from grammar.parsing.driver import Reading

_TOMORROW: Final = m.Unit(Granularity.DAY, 1)

_AGES: Final = 100
"""So many years at least a text counts from what was ages ago."""


def later_than(meaning: Meaning) -> bool:
    """Whether a time counts on from the one last mentioned: "24 hours later", "the next day"."""
    match m.unbound(meaning):
        case m.Offset(direction=way, anchor=m.Anchor.PREVIOUS) | m.Unit(shift=way, anchor=m.Anchor.PREVIOUS):
            return way > 0
        case _:
            return False


def earlier_than(meaning: Meaning) -> bool:
    """Whether a time counts back from the one last mentioned: "the day before", "the previous winter"."""
    match m.unbound(meaning):
        case m.Offset(direction=way, anchor=m.Anchor.PREVIOUS):
            return way < 0
        case m.Unit(shift=way, anchor=m.Anchor.PREVIOUS) | m.Nearest(shift=way, anchor=m.Anchor.PREVIOUS):
            return way < 0
        case _:
            return False


def is_brief(meaning: Meaning) -> bool:
    """Whether a time counts by hours or less from the one last mentioned: "ten minutes later"; so from no year."""
    offset = m.unbound(meaning)
    if not isinstance(offset, m.Offset) or offset.anchor is not m.Anchor.PREVIOUS:
        return False
    return all(unit < Granularity.DAY for _, unit in offset.length.parts)


def on_day(reading: Reading, date: m.Date, day: int) -> Reading:
    """A reading with a day, counted from the first one of our era, for its bare date, which keeps its weekday."""
    year, month, number = calendar.from_days(day)
    return evolve(reading, meaning=m.replaced(reading.meaning, date, m.Date(year, month, number, date.weekday)))


def names(meaning: Meaning) -> bool:
    """Whether a phrase names a date or a time of day, so that words beside it can tell of it once more."""
    named = m.unbound(meaning)
    if isinstance(named, m.DayPart):
        return named.date is not None
    if isinstance(named, m.Unit | m.Nearest) and named.anchor is m.Anchor.PUBLICATION:
        return isinstance(named, m.Nearest) or named.unit is Granularity.DAY  # "today, 36 hours later"
    date = named.date if isinstance(named, m.Ordinal) else named
    return isinstance(date, m.Date | m.NumericDate | m.Clock | m.Named | m.Spell)


def next_day(reading: Reading) -> Reading:
    """ "It came next day, at 10 a.m.": the day after the time last mentioned; "next day" is no tomorrow."""
    day = next((leaf for leaf in reading.nodes if leaf == _TOMORROW), None)
    if day is None:
        return reading
    told = [kinds[0] for kinds, *_ in reading.tokens if kinds[0][0] in ("DET", "TODAY")]
    if [name for name, _ in told] != ["DET"]:
        return reading
    after = evolve(_TOMORROW, anchor=m.Anchor.PREVIOUS)
    return evolve(reading, meaning=m.replaced(reading.meaning, day, after))


def years_on(meaning: m.Meaning) -> bool:
    """ "A century later": of years, so it may count from one that was told by the way."""
    if not (isinstance(meaning, m.Offset) and meaning.anchor is m.Anchor.PREVIOUS):
        return False
    return min(unit for _, unit in meaning.length.parts) >= Granularity.YEAR


def ages_on(meaning: m.Meaning) -> bool:
    """ "2,000 years later", "a few centuries later": of so many years that it may count from what was ages ago."""
    if not (isinstance(meaning, m.Offset) and meaning.anchor is m.Anchor.PREVIOUS):
        return False
    amount, unit = meaning.length.parts[0]
    return unit >= Granularity.CENTURY or (unit >= Granularity.YEAR and (isinstance(amount, str) or amount >= _AGES))


def that(meaning: m.Meaning) -> bool:
    """ "That year", "the same day": of the time last mentioned, whatever it was."""
    return any(
        isinstance(one, m.Unit) and one.anchor is m.Anchor.PREVIOUS and not one.shift for one in m.leaves(meaning)
    )


def coarser(meaning: m.Meaning, told: Interval, here: Interval | None) -> bool:
    """Whether "that day" is none of a week or a month *told* by the way, but of the day where a text is."""
    if here is None or here.granularity >= told.granularity:
        return False
    unit = next((one.unit for one in m.leaves(meaning) if isinstance(one, m.Unit) and not one.shift), None)
    return unit is not None and here.granularity <= unit < told.granularity


def that_one(meaning: m.Meaning) -> bool:
    """ "That summer": of the year last mentioned, in its sentence."""
    return isinstance(meaning, m.Nearest) and meaning.anchor is m.Anchor.PREVIOUS and not meaning.shift


def that_weekday(meaning: Meaning) -> bool:
    """ "That Tuesday": of the week of the day told last."""
    return that_one(meaning) and isinstance(meaning, m.Nearest) and is_weekday(meaning.date)


def described(text: str, reading: Reading, language: Language) -> bool:
    """Whether a year only tells which one of its kind a thing is, or a month which level: "a 1975 pact", "its late-July
    peak".
    """
    date = reading.meaning.whole if isinstance(reading.meaning, m.Part) else reading.meaning
    if not isinstance(date, m.Date) or date.day or date.weekday is not None or reading.signal is not None:
        return False
    island = language.words["island"]
    before, after = word_before(text, reading.first).lower(), word_after(text, reading.last)
    if date.month is not None:
        return before in island["determiners"] and after.lower() in island["levels"]
    return before in island["determiners"] and after not in ("", *island["small"])


def to_the_day(text: str, reading: Reading, language: Language) -> Reading:
    """ "A year later to the day", "exactly a year later": the very day, so long after the one told last; "a year ago to
    the day": so long before that of publication.
    """
    offset = reading.time
    if not isinstance(offset, m.Offset) or offset.length.vague:
        return reading
    today = offset.anchor is m.Anchor.PUBLICATION
    if not today and offset.anchor is not m.Anchor.PREVIOUS:
        return reading
    exact = [words for words, mod in language.words["ORSO"].items() if mod == ""]
    behind = text[reading.last : reading.last + 20].lower().removeprefix(",")
    inside = any(token.kinds[0] == ("ORSO", "") for token in reading.tokens)
    told = word_before(text, reading.first).lower() in language.words["island"]["exactly"]
    told = told and not today  # "exactly two years ago" may be any day
    if not (inside or told or any(behind.startswith(f" {words}") for words in exact)):
        return reading
    days = today or min(unit for _, unit in offset.length.parts) >= Granularity.DAY  # behind an hour, too
    day = m.Unit(Granularity.DAY, 0, m.Anchor.PUBLICATION if today else m.Anchor.PREVIOUS)
    anchor = day if days else m.Then()
    return evolve(reading, meaning=m.replaced(reading.meaning, offset, evolve(offset, anchor=anchor)))


def following(text: str, reading: Reading, language: Language) -> Reading:
    """ "15 June following", "the spring following": the next one after the time last mentioned.

    "The year following", too, and what is of it; not "the year following the war". So are "the winter after", "the June
    before", where nothing but "that" follows.
    """
    word = word_after(text, reading.last)
    behind = reading.last + 1 + len(word)
    if word in language.words["REL"]:
        that = that_after(text, evolve(reading, last=behind), language)
        end = that or (behind if CLOSES.match(text, behind) else None)
        return reading if end is None else _beside(text, reading, language.words["REL"][word], end, language)
    closed = language.clauses["closed"]
    if (
        word.lower() in closed["relative"] + closed["complementizer"]
        and word_after(text, behind).lower() in closed["ensuing"]
    ):
        behind += 1 + len(word_after(text, behind))  # "the year that followed"
    elif language.words["DET"].get(word.lower()) != "following":
        return reading
    if not is_told_of(text, behind, language):
        return reading
    meaning = reading.time
    of_unit = isinstance(meaning, m.Ordinal) and isinstance(meaning.whole, m.Unit)
    time = meaning.whole if isinstance(meaning, m.Ordinal) and of_unit else meaning
    match time:
        case m.Date(year=None, month=int()) | m.Spell(unit=Granularity.SEASON, year=None) if not of_unit:
            after: m.Meaning = m.Nearest(time, 1, m.Anchor.PREVIOUS)
        case m.Unit(shift=0, anchor=m.Anchor.DISCUSSED) if time.unit >= Granularity.WEEK:
            after = evolve(time, shift=1, anchor=m.Anchor.PREVIOUS)
        case _:
            return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, time, after))


def _beside(text: str, reading: Reading, way: str, end: int, language: Language) -> Reading:
    """A month, season or weekday with its article right after or before the time last mentioned: "the June before"."""
    time = reading.time
    article = {word_before(text, reading.start).lower(), text[reading.first : reading.last].split()[0].lower()}
    led = not article.isdisjoint(language.words["THE"]) or "THE" in reading.names
    match time:
        case m.Date(year=None, month=int(), day=None) | m.Spell(unit=Granularity.SEASON, year=None) if led:
            pass
        case m.Date(weekday=int()) if led and time == m.Date(weekday=time.weekday):
            pass
        case _:
            return reading
    told = m.Nearest(time, 1 if way == "after" else -1, m.Anchor.PREVIOUS)
    return evolve(reading, meaning=m.replaced(reading.meaning, time, told), end=end, last=end)


def finer(meaning: Meaning, here: Interval | None) -> bool:
    """Whether a length is of a finer unit than the time last mentioned, so that it can't count from that."""
    offsets = (leaf for leaf in m.leaves(meaning) if isinstance(leaf, m.Offset))
    offset = next((one for one in offsets if one.anchor is m.Anchor.PREVIOUS), None)
    if offset is None or here is None:
        return False
    return min(unit for _, unit in offset.length.parts) < here.granularity > Granularity.DAY


def has_no_day(meaning: Meaning, before: Interval | None, here: Interval | None, *, had: bool) -> bool:
    """Whether "that morning" is of no year told behind its day: "it fell on Monday. A van stolen last year"; *had* is
    whether that year is of what had been before.
    """
    if here is None or before is None or before.granularity > Granularity.DAY:
        return False
    weekday = that_weekday(meaning)
    if weekday and here.granularity >= Granularity.MONTH:
        return (here.start or 0) <= (before.start or 0)  # "it left Oct. 3. It was built in May. That Tuesday"
    coarse = here.granularity is Granularity.WEEK or here.granularity >= Granularity.YEAR
    if not coarse and not (had and here.granularity > Granularity.WEEK):
        return False  # "shot last October. That same day": in October; but not "had been shot last October"
    return in_days(meaning) and here.start is not None and here.start <= (before.start or 0)
