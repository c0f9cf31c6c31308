"""The morning, or the noon, that comes after what was told of an afternoon, an evening or a night.

"On the evening of 12 April they halted. At dawn they attacked": on the 13th; "at dawn they had left camp" looks back.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import OPENS, word_before
from grammar.clauses.clause_reader import clause_at
from grammar.clauses.sentence import STOP_OR_END
from grammar.directions.direction import direction_at
from grammar.directions.focus import Place, Read, clause_of
from grammar.discourse.days.far_hours import FAR
from grammar.discourse.known import Known
from grammar.discourse.memory import STOP
from grammar.discourse.passing import aside
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_FAR: Final = 400
"""So many characters after the time last mentioned no time of day of a report goes on from it."""
_DAY: Final = 80
"""So many characters behind a morning tell the other parts of its day."""
_NOON: Final = 12
_MIDNIGHT: Final = 24
_EVENING: Final = 18
_LATEST: Final = 20
"""From this hour on what comes next in the morning is of the next day."""
_LAST_MONTH: Final = 31 * DAY
_SMALL: Final = 5
"""The hours before this one belong to the night that began the evening before."""
_EARLY: Final = ("DA", "EM", "MO")
_LATE: Final = ("AF", "EV", "NI")
_DATES: Final = ("ORD", "N2", "MONTH", "YEAR", "WEEKDAY")
"""The last word of a date that stands behind a time of day."""


def morning_after(text: str, reading: Reading, mentioned: int, here: Interval | None, language: Language) -> Reading:
    """A bare morning behind the afternoon, evening or night that was told, or noon behind a night, on the day after; a
    midnight behind a morning at the end of its day: "landed at 5 a.m. on 6 June. At midnight they withdrew".
    """
    time = _bare(reading.meaning)
    if time is None or here is None or here.start is None or reading.first - mentioned > FAR:
        return reading
    if here.granularity > G.DAY or (here.granularity is G.DAY and not here.start % DAY):
        return reading
    ends = isinstance(time, m.Clock) and time.midnight
    before = here.start % DAY // 3600 < _NOON if ends else _is_before(here, time)
    if not before:
        return reading
    if not _goes_on(text, reading, mentioned, language) and (ends or not _is_to_come(text, reading, language)):
        return reading
    after = evolve(time, date=m.Unit(G.DAY, 0 if ends else 1, m.Anchor.PREVIOUS))
    return evolve(reading, meaning=m.replaced(reading.meaning, time, after))


def night_ahead(reading: Reading, here: Interval | None) -> Reading:
    """ "The following night" behind the small hours of a day, which ended a night: that of the same day. "It began at
    2.38 a.m. on the 17th. The following night" is the night of the 17th.
    """
    if here is None or here.start is None or here.granularity >= G.DAY or here.start % DAY >= _SMALL * 3600:
        return reading
    after = m.Unit(G.DAY, 1, m.Anchor.PREVIOUS)
    night = next((leaf for leaf in reading.nodes if isinstance(leaf, m.DayPart) and leaf.date == after), None)
    if night is None or night.part != "NI":
        return reading
    tonight = evolve(night, date=evolve(after, shift=0))
    return evolve(reading, meaning=m.replaced(reading.meaning, night, tonight))


def until_morning(reading: Reading) -> Reading:
    """A stretch from the afternoon or the evening "until" a morning of a day, which began the day before: "from 4 p.m.
    until dawn on the 26th".
    """
    stretch = reading.time
    if not isinstance(stretch, m.Range) or "UNTIL" not in reading.names or reading.names[-1] not in _DATES:
        return reading
    match stretch:
        case m.Range(start=m.Clock() | m.DayPart() as start, end=m.Clock(date=None) | m.DayPart(date=None) as end):
            pass
        case _:
            return reading
    late = start.hour >= _NOON if isinstance(start, m.Clock) else start.part in _LATE
    early = end.hour < _NOON if isinstance(end, m.Clock) else end.part in _EARLY
    if not late or not early or not isinstance(start.date, m.Date):
        return reading
    before = m.Offset(m.Length.of(1, G.DAY), -1, start.date)
    apart = m.Range(evolve(start, date=before), evolve(end, date=start.date))
    return evolve(reading, meaning=m.replaced(reading.meaning, stretch, apart))


def small_hours(known: Known, reading: Reading) -> Reading:
    """Until when in the small hours what began on a day that is over went on: of the next day, "there was a concert on
    Sunday. It went on until 3 a.m.".
    """
    clock, here = reading.time, known.here
    if reading.signal is None or reading.signal[2] != "until" or not isinstance(clock, m.Clock) or clock.open:
        return reading
    if clock.date is not None or not 0 < clock.hour < _SMALL or here is None or here.granularity is not G.DAY:
        return reading
    if (here.end or 0) > (known.published.day.start or 0):
        return reading
    if not STOP.search(known.text, known.mentioned, reading.first):
        return reading  # "he said on Thursday that they worked until 3 a.m."
    read, holder = clause_of(known.text, reading.first, known.language)
    if read is None or holder is None or holder.draft.group.perfect:
        return reading
    if holder.draft.group.lemma not in read.lexicon.lists["going_on"]:
        return reading  # "He was stabbed on Saturday. He was in the club until 4 a.m."
    return evolve(
        reading, meaning=m.replaced(reading.meaning, clock, evolve(clock, date=m.Unit(G.DAY, 1, m.Anchor.PREVIOUS)))
    )


def last_midnight(known: Known, reading: Reading) -> Reading:
    """A midnight of what was, where no day is told: the one with which the day of publication begins, "had opened 14
    shelters by midnight".
    """
    clock, here, today = reading.time, known.here, known.published.day.start or 0
    if not isinstance(clock, m.Clock) or clock.hour != _MIDNIGHT or clock.date is not None:
        return reading
    if here is not None and here.granularity <= G.DAY and (here.start or 0) < today:
        return reading
    near = "\n" not in known.text[known.mentioned : reading.first]
    if here is not None and (here.end or 0) < today - _LAST_MONTH and near:
        return reading  # "In 1998 the river rose. It had burst its banks by midnight"
    read, holder = clause_of(known.text, reading.first, known.language)
    if read is None or any(token.lower in read.lexicon.closed["conditional"] for token in read.tokens):
        return reading  # "if no deal had been struck by midnight"
    by = reading.signal is not None and reading.signal[2] == "by"
    if not by or holder is None or holder.draft.group.tense != "past" or not holder.draft.group.perfect:
        return reading  # "racing against a midnight deadline"
    begun = evolve(clock, hour=0, minute=0, open=False, date=m.Unit(G.DAY, 0))
    return evolve(reading, meaning=m.replaced(reading.meaning, clock, begun))


def day_after(known: Known, reading: Reading) -> Reading:
    """A morning behind an evening, and noon behind a night, where a report goes on with what is over: "was arrested
    Tuesday night. At noon he was taken to court"; not "police said Tuesday night. At noon a van blew up". An hour of
    the afternoon, too, behind "overnight": "snow fell overnight. The airport reopened at 2 p.m.".
    """
    text, here, language = known.text, known.here, known.language
    time = None if here is None or not _is_late(here) else _bare(reading.meaning)
    if time is None or here is None or here.start is None or reading.first - known.mentioned > _FAR:
        return reading
    if (here.start // DAY + 1) * DAY > known.published.start or not _is_before(here, time):
        return reading
    begin = reading.first if reading.signal is None else reading.signal[0]
    lead = begin - len(word_before(text, begin)) - 1  # "Just after noon", "But at noon"
    opens = OPENS.search(text, max(0, begin - 5), begin) or OPENS.search(text, max(0, lead - 5), max(0, lead))
    if aside(text, known.begun, reading.first, language, known.before_last):
        return reading  # "went to the hall, where he had slept the night before. At 3 p.m."
    night = text[known.begun : known.mentioned].lower().partition(" ")[0]
    overnight = language.words["TONIGHT"].get(night, "").startswith("-")
    resumed = not opens and _is_resumed(text, reading, language)
    if not (opens or overnight or resumed) and STOP_OR_END.search(text, known.mentioned, reading.first):
        return reading  # "39 were dead by Tuesday evening. It struck at dawn"
    if not _goes_on(text, reading, known.mentioned, language, after=overnight or resumed):
        return reading
    if _is_only_said(text, known.begun, language):
        return reading
    after = evolve(time, date=m.Unit(G.DAY, 1, m.Anchor.PREVIOUS))
    return evolve(reading, meaning=m.replaced(reading.meaning, time, after))


def _is_late(here: Interval) -> bool:
    """Whether an evening, a night, the end of a day or a late hour was told: "at 11 p.m. on Monday"."""
    if here.part in ("EV", "NI"):
        return True
    if here.granularity is G.DAY:
        return here.part in ("end", "late")
    return here.granularity < G.DAYPART and (here.start or 0) % DAY // 3600 >= _LATEST


def _is_resumed(text: str, reading: Reading, language: Language) -> bool:
    """Whether what was told of the evening goes on: "was called off at dusk on Sunday. It resumed at 7 a.m."."""
    read, holder = clause_of(text, reading.first, language)
    return read is not None and holder is not None and holder.draft.group.lemma in read.lexicon.lists["resuming"]


def is_beside_parts(text: str, reading: Reading, language: Language) -> bool:
    """Whether a morning stands beside other parts of its day: "yoga in the morning, gym at night"."""
    behind = STOP.split(text[reading.last : reading.last + _DAY])[0].lower().split()
    return any(word.strip(",;:.!?") in language.words["PARTDAY"] for word in behind)


def _bare(meaning: m.Meaning) -> m.Clock | m.DayPart | None:
    """The time of day that lacks its day, and the half of it in which it is, in no doubt."""
    inner = m.unbound(meaning)
    while isinstance(inner, m.Approximate | m.Part):
        inner = inner.time if isinstance(inner, m.Approximate) else inner.whole
    if isinstance(inner, m.Clock):
        return inner if inner.date is None and not inner.open else None
    return inner if isinstance(inner, m.DayPart) and inner.date is None else None


def _is_before(here: Interval, time: m.Clock | m.DayPart) -> bool:
    """Whether the time told is so late on its day that a time of day lies on the next."""
    hour = (here.start or 0) % DAY // 3600
    if isinstance(time, m.DayPart):
        return time.part in _EARLY and hour >= _NOON and here.part != "NI"
    if here.part == "NI":
        return _NOON <= time.hour < _EVENING
    small = here.granularity < G.DAYPART and time.hour < _SMALL  # which come next by themselves
    return time.hour < _NOON and hour >= _EVENING and _is_late(here) and not small


def _goes_on(text: str, reading: Reading, mentioned: int, language: Language, *, after: bool = False) -> bool:
    """Whether a clause tells what came next: no look back, and not since when, or how, what was told had gone on.

    *after*: what is open again is so after the night that was told.
    """
    if reading.signal is not None and reading.signal[2] in ("since", "from"):
        return False
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None:
        return False
    begin = reading.first if reading.signal is None else reading.signal[0]
    link = holder.draft.link
    led = link is not None and read.tokens[link[0]].start == begin and len(read.places) == 1  # "before dawn it moved"
    if not led and holder.draft.role not in ("main", "coordinate"):
        return False
    group = holder.draft.group
    by = reading.signal is not None and reading.signal[2] == "by"  # "by noon he had left"
    if group.tense != "past" or (group.perfect and not by) or group.modality:
        return False
    if OPENS.search(text, max(0, begin - 5), begin):
        return True
    if not STOP_OR_END.search(text, mentioned, reading.first):
        return _is_linked(read, holder, mentioned, reading.first)
    resumed = after and group.lemma in read.lexicon.lists["resuming"]
    return resumed or (group.lemma not in read.lexicon.be and group.lemma not in read.lexicon.opening)


def _is_to_come(text: str, reading: Reading, language: Language) -> bool:
    """Whether a morning is one that was planned the evening before: "that evening they were told to land at dawn"."""
    _, holder = clause_of(text, reading.first, language)
    past = holder is not None and holder.draft.group.tense == "past" and not holder.draft.group.perfect
    return past and direction_at(text, reading.first, language) == "future"


def _is_linked(read: Read, holder: Place, mentioned: int, first: int) -> bool:
    """Whether what comes next in a sentence is another deed: "they halted at noon and attacked at dawn"."""
    told = clause_at(read.places, mentioned - 1)
    words = {token.lower for token in read.tokens[read.place_of(mentioned) : read.place_of(first)]}
    return told is not None and told is not holder and not words.isdisjoint(read.language.words["AND"])


def same_day(known: Known, reading: Reading) -> Reading:
    """A morning hour of what was, as that of the day whose evening or night was told, where the next morning is still
    to come: "rose to 39 by Wednesday evening. It struck at 3:02 a.m.", told on that day; or where somebody only told it
    then: "police said Wednesday night. The bomb went off at 7:30 a.m."; not "said on Monday night he would fly home. He
    left at 9 a.m."; and a dawn that is over, behind tonight.
    """
    text, here, language = known.text, known.here, known.language
    time = _bare(reading.meaning)
    midnight = isinstance(time, m.Clock) and time.midnight
    if time is None or midnight or here is None or here.start is None or reading.first - known.mentioned > _FAR:
        return reading
    if here.granularity is not G.DAYPART or here.start % DAY // 3600 < _EVENING:
        return reading
    still = (here.start // DAY + 1) * DAY >= (known.published.day.end or 0)
    if isinstance(time, m.DayPart):
        over = time.part in _EARLY and still and _is_over(text, reading, known.mentioned, language)
        morning = evolve(time, date=m.Unit(G.DAY, 0, m.Anchor.PREVIOUS))
        return evolve(reading, meaning=m.replaced(reading.meaning, time, morning)) if over else reading
    if time.hour >= _NOON or (reading.signal is not None and reading.signal[2] not in ("at", "about")):
        return reading
    opens = OPENS.search(text, max(0, reading.first - 5), reading.first) is not None
    if not still and (opens or not _is_only_said(text, known.begun, language)):
        return reading
    if direction_at(text, reading.first, language) != "past":
        return reading
    then = evolve(time, date=m.Unit(G.DAY, 0, m.Anchor.PREVIOUS))
    return evolve(reading, meaning=m.replaced(reading.meaning, time, then))


def _is_over(text: str, reading: Reading, mentioned: int, language: Language) -> bool:
    """Whether a dawn is over: "tonight in Ohio, where a storm before dawn killed", "tonight, after a blast at dawn";
    not "he has left food for tonight and for breakfast in the morning".
    """
    way, (read, holder) = direction_at(text, reading.first, language), clause_of(text, reading.first, language)
    if read is None or holder is None or way not in (None, "past"):
        return way == "past"
    between = read.tokens[read.place_of(mentioned) : read.place_of(reading.first)]
    linked = bool(between) and between[0].lower in language.words["AND"] and holder.draft.group.tense != "past"
    return not linked and (way == "past" or any(token.lower in read.lexicon.bygone for token in between))


def _is_only_said(text: str, begun: int, language: Language) -> bool:
    """Whether a time is that of a saying that looks at nothing to come."""
    read, holder = clause_of(text, begun, language)
    if read is None or holder is None or any(group.modality or group.tense == "future" for group in read.groups):
        return False
    return holder.draft.group.lemma in read.lexicon.saying and holder.draft.group.tense == "past"
