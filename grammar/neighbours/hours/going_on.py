"""Which half of the day, and which day, a bare time of day is of: a story goes on from the hour that it told last.

"They met at 10 p.m. on Friday. By 11:30 it was over": 23:30. "By 2 a.m. it was over": on Saturday.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import OPENS, word_before
from grammar.clauses.clause_reader import clause_at
from grammar.clauses.sentence import SENTENCE_END, STOP_OR_END
from grammar.context import Context
from grammar.directions.direction import direction_at
from grammar.directions.focus import clause_of
from grammar.granularity import Granularity as G
from grammar.granularity import floor
from grammar.interval import Interval
from grammar.language import Language
from grammar.meaning import Anchor, Clock, DayPart, Meaning
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import SURE
from grammar.publication import Publication

_AGAIN: Final = re.compile(r"[^\S\n]*(?:[^\W\d_]+[^\S\n]*)?\((?:[^\W\d_]+[^\S\n]+)?")
"""Between a time of day and the same one on another clock: "at midnight there (11 p.m. GMT)"."""
_HALF: Final = DAY // 2
_LATER: Final = 4 * 3600
"""What opens its sentence may go back by so much."""
_NOON: Final = 12
_LONG: Final = 20 * 3600
"""By so much at most what comes next in the same clause may come later: "began at 4 p.m. and ended at 8 a.m."."""
_THROUGH: Final = 18 * 3600
"""By so much later at most is an afternoon's hour of the next day until which something lasts: "ends at 11 p.m. on
Friday. You have until 9 p.m." is of Friday."""
_QUOTES: Final = ("“", '"', "„", "«", "‘")
_FAR: Final = 400
"""So many characters after the time last mentioned no time of day goes on from it."""
_EVENING: Final = 18
_AFTER: Final = 3 * 3600
"""By so much later than a morning's hour, what had been is of the day before."""
_SMALL: Final = 6
"""The small hours end here; told after an evening's hour they are those of the night that it begins."""
_DEEP: Final = 5
"""Until these hours lasts what people do on a day and end in its night."""
_WORDS: Final = 3
"""So many words at most from "until" to what is past a time: "until well past midnight"."""
_LATE: Final = 20
"""From this hour on the small hours are as likely to follow as any."""
_UNLIKELY: Final = 3 * 3600
"""By so much longer a way to an hour by day is still the likelier one."""
_BACKWARD: Final = 3000
"""By so much longer a way on is still the likelier one than a way back."""
_BESIDE: Final = 900
"""By so much at most an hour of the same evening lies before the one told last, where the next way on is a morning."""
_TOLD: Final = (SURE - {"ZONE"}) | {"PARTDAY", "TONIGHT", "TODAY"}


def on_full_clock(reading: Reading) -> bool:
    """Whether a phrase has a time of the clock of 24: "14:05", "09:30"; with such a text "9:15" is one, too."""
    kinds = reading.names
    if "HHMM" not in kinds or not _TOLD.isdisjoint(kinds):
        return False
    return any(isinstance(leaf, Clock) and not leaf.open for leaf in reading.nodes)


def long_since(reading: Reading, value: Interval, published: Publication) -> bool:
    """Whether a time tells since when something is so, and lies long back: no time of day after it is of that day."""
    meaning = reading.meaning
    if reading.tokens[-1].kinds[0][0] == "ORBOUND":
        return False  # "on 1 May and after"
    if not isinstance(meaning, m.Bound) or meaning.kind != "since" or value.granularity < G.DAY:
        return False
    return value.start is None or value.start < published.start - 7 * DAY


def lasted(text: str, reading: Reading, language: Language) -> Reading:
    """ "It was over within 20 minutes": where a past clause tells how long it took, nothing counts from publication."""
    meaning = reading.meaning
    if not isinstance(meaning, m.Window) or not meaning.inclusive or meaning.anchor is not Anchor.PUBLICATION:
        return reading
    if text[reading.first - 1 : reading.first] in _QUOTES or direction_at(text, reading.first, language) != "past":
        return reading
    return evolve(reading, meaning=meaning.length)


def gone_on(text: str, reading: Reading, mentioned: int, around: Context, language: Language, *, full: bool) -> Reading:
    """A reading whose bare time of day is that which comes next to the hour last mentioned, before *mentioned*.

    *full* tells whether the text is on the clock of 24.
    """
    time, before = _bare(reading.meaning), around.previous
    if reading.first - mentioned > _FAR:
        return reading
    if time is None or before is None or before.start is None or before.end is None or before.granularity > G.DAY:
        return reading
    if before.end - before.start > DAY:
        return reading
    signal = reading.signal[2] if reading.signal is not None else ""
    if before.granularity is G.DAY and before.start % DAY < _EVENING * 3600:  # not "late on Wednesday"
        small = before == Interval.of(before.start, G.DAY) and _into_the_night(text, reading, time, mentioned, language)
        if not small:
            return reading
        night = evolve(time, date=m.Unit(G.DAY, 1, Anchor.PREVIOUS))
        return evolve(reading, meaning=m.replaced(reading.meaning, time, night))
    had = signal != "by" and _had(text, reading.first, language)
    following: Meaning | None = None
    if not had and signal != "since" and _is_behind_night(time, before):
        following = evolve(time, date=m.Unit(G.DAY, 1, Anchor.PREVIOUS))  # "from 9 p.m. until 5 a.m. By noon it"
    elif isinstance(time, Clock) and time.midnight:
        back = had and not _had(text, mentioned - 1, language)  # "had drawn his oven at ten and left at midnight"
        late = before.start % DAY >= _SMALL * 3600 and not back and signal != "since"
        following = evolve(time, minute=0) if late else None
    elif isinstance(time, Clock) and time.open and 1 <= time.hour <= 12 and not (full and "HHMM" in reading.names):
        limited = signal in ("by", "until")
        if signal == "by" and (early := _in_time(text, reading, time, before, language)) is not None:
            return evolve(reading, meaning=m.replaced(reading.meaning, time, early))
        linked = limited or _linked(text, mentioned, reading.first, language)
        linked = linked and (limited or before.start % DAY > 0 or not _is_to_be(text, mentioned - 1, language))
        opens = OPENS.search(text, max(0, reading.first - 5), reading.first) is not None
        tonight = word_before(text, mentioned).lower() in language.words["TONIGHT"]
        if had and _had(text, mentioned - 1, language) and not STOP_OR_END.search(text, mentioned, reading.first):
            had = False  # "had seen it at midnight and again at three"
        following = _nearest(time, before, had=had, onward=linked, limited=limited, opens=opens, tonight=tonight)
    elif had and _day_before(text, reading, time, before, mentioned, language):
        following = evolve(time, date=m.Unit(G.DAY, -1, Anchor.PREVIOUS))  # "at 1 a.m. He had left at 11 p.m."
    elif isinstance(time, Clock) and _AGAIN.fullmatch(text, mentioned, reading.first):
        following = _same_moment(time, before)
    elif not had and _next_day(text, reading, time, before, mentioned, signal, language):
        following = evolve(time, date=m.Unit(G.DAY, 1, Anchor.PREVIOUS))
    if following is None:
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, time, following))


def goes_from_hour(reading: Reading, mentioned: int, before: Interval | None) -> bool:
    """Whether an hour was told right *before*, whose half the one behind it goes on from."""
    return before is not None and before.granularity <= G.HOUR and reading.first - mentioned <= _FAR


def _in_time(text: str, reading: Reading, time: Clock, before: Interval, language: Language) -> Clock | None:
    """The hour by which something must be done before the hour told last: "The launch is on Friday at 10 a.m. Guests
    should be in their seats by 9:50".
    """
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None or holder.draft.group.tense == "past":
        return None
    if holder.draft.group.modality not in ("duty", "planned") or before.granularity >= G.DAYPART:
        return None
    told = before.start or 0
    for hour in (time.hour % 12, time.hour % 12 + 12):
        away = told % DAY - hour * _HOUR - (time.minute or 0) * 60
        if 0 < away <= 2 * _HOUR:
            return evolve(time, hour=hour, open=False, date=m.Unit(G.DAY, 0, Anchor.PREVIOUS))
    return None


def _is_behind_night(time: Clock | DayPart, before: Interval) -> bool:
    """Whether a time of day comes soon after a stretch of hours that ended on the day after it had begun."""
    start, end = before.start or 0, before.end or 0
    if before.granularity > G.HOUR or end - start <= _HOUR or end // DAY == start // DAY or end % DAY == 0:
        return False
    hour = _PARTS.get(time.part, 0) if isinstance(time, DayPart) else time.hour
    away = hour * _HOUR - end % DAY
    return hour > 0 and not (isinstance(time, Clock) and (time.open or time.midnight)) and 0 <= away <= _SOON


_HOUR: Final = 3600
_SOON: Final = 12 * _HOUR
_PARTS: Final = {"MO": 7, "MI": 12, "AF": 12, "EV": 18}
"""The hours with which parts of the day begin, at the latest."""


def _into_the_night(text: str, reading: Reading, time: Clock | DayPart, mentioned: int, language: Language) -> bool:
    """Whether what was done on a day lasted into the small hours of the next: "on Thursday they talked until 3 a.m.".

    So it does "into the early hours", "until after midnight"; "the talks on Thursday ran past midnight".
    """
    small = time.part in ("DA", "EM") if isinstance(time, DayPart) else time.hour < _DEEP and not time.open
    if not small or STOP_OR_END.search(text, mentioned, reading.first):
        return False
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None:
        return False
    verb, signal = holder.draft.group, reading.signal
    if verb.passive or verb.negated or verb.perfect or verb.lemma in read.lexicon.be or verb.tense == "none":
        return False
    told = clause_at(read.places, mentioned - 1)
    if told is None or (told is not holder and told.draft.group.lemma in read.lexicon.saying):
        return False  # "he said on Thursday that they worked until 3 a.m."
    place = reading.first if signal is None else signal[0]
    before = read.tokens[max(0, read.place_of(place) - _WORDS) : read.place_of(place)]
    lasts = any(language.words["UNTIL"].get(word.lower) == "until" for word in before)
    if "NOON" in reading.names:
        past = signal is not None and signal[2] == "after"
        past = past or (signal is None and bool(before) and before[-1].lower in language.words.get("PAST", ()))
        return past and (lasts or verb.lemma in read.lexicon.lasting)
    return lasts or (signal is not None and signal[2] in ("until", "into"))


def _bare(meaning: Meaning) -> Clock | DayPart | None:
    """The time of day that lacks its day in a meaning; the end of a range follows its start."""
    inner = m.unbound(meaning)
    while isinstance(inner, m.Approximate | m.Range):
        inner = inner.time if isinstance(inner, m.Approximate) else inner.start
    return inner if isinstance(inner, Clock | DayPart) and inner.date is None else None


def _seconds(time: Clock) -> int:
    return time.hour * 3600 + (time.minute or 0) * 60 + (time.second or 0)


def _nearest(
    time: Clock, before: Interval, *, had: bool, onward: bool, limited: bool, opens: bool, tonight: bool
) -> Meaning | None:
    """An hour of twelve in the half of a day in which it is nearest to the hour last mentioned; that of *tonight* is
    the evening.

    What *had* happened lies before that; *onward* is what came next in the same sentence, or, *limited*, lasts until
    an hour. What *opens* its sentence goes back to no other day, nor far: "at 2:45 a.m. on 1 May. At 11:58 it shook".
    """
    start, end = before.start or 0, before.end or 0
    day = floor(start, G.DAY)
    start = min(start, day + _EVENING * _HOUR) if tonight else start
    first = day - DAY + _seconds(time) % _HALF
    found = [first + place * _HALF for place in range(6)]
    if had:
        before_this = end if end - start > _HOUR else start  # "by the morning it blew. She had left at 7:45": in it
        chosen = [moment for moment in found if moment < before_this][-1]
    elif onward:
        chosen = next(moment for moment in found if moment > start)
        beside = chosen - _HALF  # "went at 9:57 p.m. on Monday, and the last call came at 9:55": not the next morning
        morning = chosen >= day + DAY and chosen % DAY >= _SMALL * 3600
        chosen = beside if morning and not limited and start > beside >= start - _BESIDE else chosen
    else:
        night = start % DAY >= _LATE * 3600 or start % DAY < _SMALL * 3600
        chosen = min(found, key=lambda moment: (_away(moment, start, end, night=night), -moment))
        if opens and (chosen < day or start - chosen > _LATER):
            chosen = next(moment for moment in found if moment > start)
    shift = (floor(chosen, G.DAY) - day) // DAY
    told = evolve(time, hour=(chosen % DAY) // 3600)
    return evolve(told, date=m.Unit(G.DAY, shift, Anchor.PREVIOUS)) if shift else told


def _away(moment: int, start: int, end: int, *, night: bool) -> int:
    """How far a moment is from what was told; the hours of the night are farther where that was not at night."""
    small = 0 if night or _SMALL * 3600 <= moment % DAY < _LATE * 3600 else _UNLIKELY
    back = _BACKWARD if moment < start else 0
    return max(start - moment, moment - end, 0) + small + back


def _day_before(
    text: str, reading: Reading, time: Clock | DayPart, before: Interval, mentioned: int, language: Language
) -> bool:
    """Whether a time of day that had been lies on the day before, as it is later than the hour last mentioned: "gave up
    at 10:30 a.m. They had seized the hall at 5:15 p.m."; not "at 5 p.m. they had found nothing", nor what had been due.
    """
    start = (before.start or 0) % DAY
    if isinstance(time, Clock) and time.hour >= _NOON and start < _SMALL * 3600:
        return True
    told = time.part in ("EV", "NI") if isinstance(time, DayPart) else _seconds(time) >= start + _AFTER
    if not told or start >= _NOON * 3600 or before.granularity > G.HOUR:
        return False
    begin = reading.first if reading.signal is None else reading.signal[0]
    if OPENS.search(text, max(0, begin - 5), begin):
        return False
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None:
        return False
    group, lexicon = holder.draft.group, read.lexicon
    words = {token.lower for token in read.tokens[group.first : read.place_of(reading.first)]}
    planned = group.lemma in lexicon.intending or group.modality or not words.isdisjoint(lexicon.lists["adjectives"])
    return not (group.negated or planned or _had(text, mentioned - 1, language))


def _same_moment(time: Clock, before: Interval) -> Clock | None:
    """A time of day on the day on which it is nearest to the one told before it."""
    start = before.start or 0
    day = floor(start, G.DAY)
    shift = min((0, -1, 1), key=lambda days: abs(day + days * DAY + _seconds(time) - start))
    return evolve(time, date=m.Unit(G.DAY, shift, Anchor.PREVIOUS)) if shift else None


def _next_day(
    text: str,
    reading: Reading,
    time: Clock | DayPart,
    before: Interval,
    mentioned: int,
    signal: str,
    language: Language,
) -> bool:
    """Whether a time of day that is earlier than the hour last mentioned is that of the next day."""
    start = before.start or 0
    evening = start % DAY >= _EVENING * 3600
    if before.granularity > G.HOUR:
        if isinstance(time, DayPart):
            return time.part in ("DA", "EM", "MO") and evening and signal in ("by", "until", "into")
        night = evening or (start % DAY >= _HALF and _night_between(text, mentioned, reading.first, language))
        return time.hour < _SMALL and night
    at_night = isinstance(time, Clock) and "NOON" in reading.names and not time.hour and signal in ("", "at")
    if at_night and start % DAY >= 2 * _HOUR:
        return True  # "left at 4:28 a.m. She was over the Pole at twenty past midnight"
    if start % DAY < _HALF:
        return False
    if isinstance(time, DayPart):
        return (time.part in ("DA", "EM") and (evening or signal == "until")) or (
            time.part == "MO" and evening and signal in ("by", "until")
        )
    ahead = floor(start, G.DAY) + DAY + _seconds(time) - start
    if ahead >= DAY or _seconds(time) >= DAY:
        return False
    if signal == "until":
        near = time.hour <= _NOON or ahead <= _THROUGH
        return near or (ahead <= _LONG and _linked(text, mentioned, reading.first, language))
    between = text[mentioned : reading.first]
    words = between.lower().split()
    if any(word in words for word in language.clauses.get("notes", {}).get("ranges", ())):
        return False  # "the high was 41 at 2:15 p.m. and the low 29 at 5:50 a.m."
    ended = STOP_OR_END.search(between) is not None
    own = STOP_OR_END.split(between)[-1].lower().split() if ended else words
    due = any(word in own for word in language.clauses["planned"]["alone"])
    if time.hour < _SMALL:
        return evening or not (due and ended)  # "it went off at 12:42 p.m. Before 1 a.m. he was shot"
    if ahead <= _HALF and signal == "by":
        return True
    if ended or due:
        return not ended  # "left at 7 p.m., due at 11 a.m."
    return ahead <= _LONG and _linked(text, mentioned, reading.first, language)


def _night_between(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a night is told between two phrases: "began at noon and went on all night. At 5 they"."""
    words = language.words["PARTDAY"]
    return any(words.get(word) == "NI" for word in re.findall(r"[^\W\d_]+", text[start:end].lower()))


def _linked(text: str, start: int, end: int, language: Language) -> bool:
    """Whether two phrases of one sentence are linked, so that the first comes first: "opens at 9 and closes at 6".

    A semicolon right behind the first parts no story: "at 3:15 p.m.; the siren went, and at 8:45 the mayor spoke".
    """
    between = text[start:end].removeprefix(";")
    if STOP_OR_END.search(between):
        return False
    return any(word in language.words["AND"] for word in between.lower().split())


def _is_to_be(text: str, start: int, language: Language) -> bool:
    """Whether a phrase tells only when something was to be: "he was to be there at midnight, so my son and I left"."""
    _, holder = clause_of(text, start, language)
    return holder is not None and bool(holder.draft.group.modality)


def _had(text: str, start: int, language: Language) -> bool:
    """Whether a phrase stands in a clause of what had happened before: "the caller had warned at 12:58"."""
    _, holder = clause_of(text, start, language)
    return holder is not None and holder.draft.group.tense == "past" and holder.draft.group.perfect


def ends_beside(text: str, before: Reading | None, reading: Reading) -> bool:
    """Whether a bare time of day ends what begins at the one *before* it in its sentence: "opens 9am, done by noon";
    not "will stay shut until 6 a.m. on Monday, its owner said shortly after noon".
    """
    if reading.signal is None or reading.signal[2] not in ("by", "until"):
        return False
    if before is None or not isinstance(before.exact, m.Clock) or not isinstance(reading.exact, m.Clock):
        return False
    return SENTENCE_END.search(text, before.last, reading.first) is None
