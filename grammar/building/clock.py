"""Rules of ``clock.lark``: times of day."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import (
    FROM_PREVIOUS,
    NoPhrase,
    Word,
    clock_of,
    direction_of,
    half_day,
    hour_of,
    named_of,
    shift_of,
    unit_of,
)
from grammar.building.intersect import in_part
from grammar.building.numbered import century_of
from grammar.building.spans import one_night
from grammar.granularity import Granularity as G
from grammar.meaning import Anchor, Meaning


def _hour(number: Any) -> m.Clock:
    """An hour, or hours and minutes in three or four digits: "730"."""
    if not isinstance(number, int) or number < 100 or number % 100 > 59:
        return hour_of(number)
    return evolve(hour_of(number // 100), minute=number % 100)


@v_args(inline=True)
class ClockRules(Transformer[Any, Meaning]):
    """Times of day; see the examples in ``clock.lark``."""

    def hour_half(self, number: Word, half: Word) -> m.Clock:
        clock = hour_of(int(number.value))
        if half.terminal == "AMPM":
            return half_day(clock, half)
        return evolve(clock, minute=0) if clock.hour == 24 else clock  # the end of its day, whichever way midnight goes

    def oclock_half(self, number: Word, _oclock: Word, half: Word) -> m.Clock:
        return half_day(hour_of(int(number.value)), half)

    def minute(self, time: Word, *half: Word) -> m.Clock:
        clock = clock_of(time.text)
        if isinstance(time.value, int):  # "8:45a"
            return evolve(clock, hour=clock.hour % 12 + time.value)
        return (
            half_day(clock, half[0])
            if half
            else evolve(
                clock,
                open=1 <= clock.hour <= 12 and time.text[0] != "0" and not (time.text.isdigit() and len(time.text) > 2),
            )
        )

    def minute_hours(self, time: Word, unit: Word) -> m.Clock:
        if unit_of(unit) is not G.HOUR:
            raise NoPhrase(f"no time of day {time.text} {unit.text}")
        return clock_of(time.text)

    def digits_half(self, number: Word, half: Word) -> m.Clock:
        hour, minute = divmod(int(number.value), 100)
        if minute > 59 or (half.text.isupper() and half.text.isalpha() and not half.value):  # "on 810 AM": a wavelength
            raise NoPhrase(f"no time of day {number.text}")
        return half_day(evolve(hour_of(hour), minute=minute), half)

    def hour_in_half(self, number: Any, *words: Word) -> m.Clock:
        return half_day(hour_of(number), words[-1])

    def day_half(self, day: Meaning, half: Word) -> Meaning:
        date = m.Unit(G.DAY, day.value) if isinstance(day, Word) else day
        return date if isinstance(date, m.Impossible) else m.DayPart("PM" if half.value else "AM", date)

    def noon(self, word: Word) -> m.Clock:
        return m.Clock(word.value)

    def twelve(self, number: Word, word: Word) -> m.Clock:
        if number.value != 12 or word.value not in (12, 24, "MI"):
            raise NoPhrase(f"{number.text} {word.text}")
        return m.Clock(12 if word.value == "MI" else word.value)

    def twelve_sharp(self, time: Word, word: Word) -> m.Clock:
        clock = clock_of(time.text)
        if clock.hour not in (0, 12, 24) or clock.minute:
            raise NoPhrase(f"{time.text} {word.text}")
        return m.Clock(word.value)

    def zoned(self, clock: m.Clock, *zone: Word) -> m.Clock:
        told = next(word for word in zone if word.terminal == "ZONE")
        return evolve(clock, zone=told.value or None)

    def hour_zoned(self, number: Any, zone: Word) -> m.Clock:
        if not 2 <= len(zone.text) <= 4 or zone.text.istitle():
            raise NoPhrase(f"{zone.text} after a number")  # "12 Pacific islands"
        return self.zoned(hour_of(number), zone)

    def hours_zoned(self, number: Any, unit: Word, *zone: Word) -> m.Clock:
        if unit_of(unit) is not G.HOUR:
            raise NoPhrase(f"no time of day in {unit.text}")
        return self.zoned(evolve(hour_of(number), open=False), *zone)

    def clock(self, clock: m.Clock) -> Meaning:
        return clock

    def spelled_time(self, *words: Word) -> m.Clock:
        hour, *rest, half = words
        return half_day(self._spelled(hour, rest), half)

    def spelled_oclock(self, *words: Word) -> m.Clock:
        hour, *rest, _oclock = words
        return self._spelled(hour, rest)

    def _spelled(self, hour: Word, rest: list[Word]) -> m.Clock:
        minute = sum(int(word.value) for word in rest)
        if rest[0].terminal == "ZERO":  # "seven oh five"
            minute = minute if minute < 10 else 60
        elif minute < 10:
            raise NoPhrase(f"no minute {minute}")
        if minute >= 60:
            raise NoPhrase(f"no minute {minute}")
        return evolve(hour_of(int(hour.value)), minute=minute)

    def half_past(self, _half: Word, _past: Word, hour: Any, *half: Word) -> m.Clock:
        named = isinstance(hour, Word)  # noon and midnight
        clock = hour_of(hour.value if named else hour)
        clock = evolve(clock, hour=clock.hour % 24, minute=30, open=clock.open and not named)
        return half_day(clock, half[0]) if half else clock

    def half_past_oclock(self, *words: Any) -> m.Clock:
        return self.half_past(*words[:-1])

    def half_hour(self, half: Word, hour: Any, *rest: Word) -> m.Clock:
        if half.value != 1 or not isinstance(hour, int) or hour > 12:
            raise NoPhrase(f"{half.text} an hour")
        return self.half_past(half, half, hour, *rest)

    def ish(self, *words: Any) -> m.Approximate:
        first, *rest = words
        if isinstance(first, m.Clock):
            return m.Approximate(first)
        clock = hour_of(int(first.value))
        return m.Approximate(half_day(clock, rest[-1]) if len(rest) > 1 else clock)

    def minutes_rel(self, number: Any, way: Word, *words: Any) -> m.Clock:
        if not isinstance(number, int) or number not in (5, 10, 20, 25):
            raise NoPhrase(f"no minutes {way.text} an hour")
        return self._minutes(number * direction_of(way), words)

    def quarter_past(self, *words: Any) -> m.Clock:
        return self._minutes(self._quarter(words), words)

    def quarter_to(self, *words: Any) -> m.Clock:
        return self._minutes(-self._quarter(words), words)

    def _quarter(self, words: tuple[Any, ...]) -> int:
        """The minutes of a quarter of an hour, where that is the unit."""
        unit = next(word for word in words if isinstance(word, Word) and word.terminal == "UNIT")
        if unit_of(unit) is not G.QUARTER:
            raise NoPhrase(f"no quarter: {unit.text}")
        return 15

    def minutes_past(self, number: Any, *words: Any) -> m.Clock:
        return self._minutes(self._few(number, words), words)

    def minutes_to(self, number: Any, *words: Any) -> m.Clock:
        return self._minutes(-self._few(number, words), words)

    def _few(self, number: Any, words: tuple[Any, ...]) -> int:
        unit = words[0] if words[0].terminal in ("UNIT", "UNITS") else None
        if not isinstance(number, int) or not 1 <= number < 60 or (unit and unit_of(unit) is not G.MINUTE):
            raise NoPhrase("no minutes")
        return number

    def _minutes(self, minutes: int, words: tuple[Any, ...]) -> m.Clock:
        """Minutes after or before the hour that the last words tell."""
        half = words[-1] if isinstance(words[-1], Word) and words[-1].terminal == "AMPM" else None
        hour = words[-1] if half is None else words[-2]
        clock = hour_of(hour.value if isinstance(hour, Word) else hour)
        if isinstance(hour, Word):
            clock = evolve(clock, open=False)  # noon
        if half is not None:
            clock = half_day(clock, half)
        if minutes > 0:
            return evolve(clock, hour=clock.hour % 24, minute=minutes)
        before = (clock.hour - 1) % 24 if not clock.open else (clock.hour - 2) % 12 + 1
        return evolve(clock, hour=before, minute=60 + minutes)

    def hour_in_part(self, number: Any, *words: Word) -> Meaning:
        clock = in_part(_hour(number), m.DayPart(words[-1].value))
        if clock is None:
            raise NoPhrase(f"no such hour in the {words[-1].text}")
        return clock

    def hour_today(self, number: Any, day: Word, *part: Word) -> Meaning:
        date = m.Unit(G.DAY, day.value)
        if not part:
            return evolve(hour_of(number), date=date)
        clock = in_part(_hour(number), m.DayPart(part[0].value, date))
        if clock is None:
            raise NoPhrase(f"no such hour in the {part[0].text}")
        return clock

    def today_digits(self, day: Word, _at: Word, number: Word) -> Meaning:
        if day.value != 1 or not 100 <= number.value <= 1259:
            raise NoPhrase(f"{day.text} {_at.text} {number.text}")  # "the index closed today at 730"
        return evolve(_hour(number.value), date=m.Unit(G.DAY, 1), open=True)

    def quarter_of_today(self, *words: Word) -> Meaning:
        *quarter, of, hour, day, part = words
        if not 1 <= int(hour.value) <= 12:
            raise NoPhrase(f"a quarter of {hour.text}")
        told = in_part(self.quarter_to(*quarter, of, int(hour.value)), m.DayPart(part.value, m.Unit(G.DAY, day.value)))
        if told is None:
            raise NoPhrase(f"no such hour in the {part.text}")
        return told

    def half_hour_today(self, half: Word, hour: Any, day: Word, *part: Word) -> Meaning:
        clock, date = self.half_hour(half, hour), m.Unit(G.DAY, day.value)
        if not part:
            return evolve(clock, date=date)
        told = in_part(clock, m.DayPart(part[0].value, date))
        if told is None:
            raise NoPhrase(f"no such hour in the {part[0].text}")
        return told

    def half_hour_tonight(self, _half: Word, hour: Any, night: Word) -> Meaning:
        return evolve(self._tonight(hour, night), minute=30)

    def hour_relpart(self, number: Any, *words: Word) -> Meaning:
        clock = in_part(_hour(number), self.relpart(*words))
        if clock is None:
            raise NoPhrase(f"no such hour in the {words[-1].text}")
        return clock

    def hour_tonight(self, number: Any, night: Word) -> Meaning:
        return self._tonight(number, night)

    def _tonight(self, number: Any, night: Word) -> m.Clock:
        shift, part = str(night.value).split()
        clock = in_part(_hour(number), m.DayPart(part, m.Unit(G.DAY, int(shift))))
        if clock is None or int(shift) < 0:
            raise NoPhrase(f"no such hour {night.text}")
        return clock

    # --- parts of day ---

    def small_hours(self, *words: Any) -> Meaning:
        small = next(word for word in words if isinstance(word, Word) and word.terminal == "SMALL")
        day = words[-1] if isinstance(words[-1], Meaning) else None
        if isinstance(day, m.Unit) and day.unit is not G.DAY:
            raise NoPhrase(f"the {small.text} of no day")
        return m.DayPart(small.value, day)

    def small_hours_of_unit(self, the: Word, small: Word, of: Word, article: Word, det: Word, unit: Word) -> Meaning:
        return self.small_hours(the, small, of, self.the_relunit(article, det, unit))  # type: ignore[attr-defined]

    def small_hours_part(self, *words: Any) -> Meaning:
        if words[-1].value not in ("MO", "DA", "NI"):
            raise NoPhrase(f"no such hours in the {words[-1].text}")
        return self.small_hours(*words[:-1])

    def small_hours_today(self, the: Word, small: Word, of: Word, day: Word, part: Word) -> Meaning:
        return self.small_hours_part(the, small, of, m.Unit(G.DAY, day.value), part)

    def small_hours_rel(self, the: Word, small: Word, *words: Word) -> Meaning:
        told = self.relpart(*words[-2:])
        return self.small_hours_part(the, small, words[0], told.date, words[-1])

    def tonight(self, word: Word) -> Meaning:
        shift, part = str(word.value).split()
        return m.DayPart(part, m.Unit(G.DAY, int(shift)))

    def night_of(self, word: Word, *rest: Any) -> Meaning:
        shift, part = str(word.value).split()
        if shift == "0":
            raise NoPhrase(f"{word.text} of a day")
        days = rest[-1]
        night = one_night(m.DayPart(part, days.start), days.end) if isinstance(days, m.Range) else None
        return night or m.DayPart(part, days)  # "overnight on 14-15 January"

    def night_into(self, word: Word, link: Word, day: Meaning) -> Meaning:
        shift, part = str(word.value).split()
        if shift == "0" or link.value != "into":
            raise NoPhrase(f"{word.text} {link.text} a day")
        return m.DayPart(part, m.Offset(m.Length.of(1, G.DAY), -1, day))

    def night_of_part(self, word: Word, day: Meaning, part: Word) -> Meaning:
        if part.value != "NI":
            raise NoPhrase(f"{word.text} in the {part.text}")
        return self.night_of(word, day)

    def night_into_part(self, word: Word, link: Word, day: Meaning, part: Word) -> Meaning:
        if part.value != "MO":
            raise NoPhrase(f"{word.text} {link.text} the {part.text}")
        return self.night_into(word, link, day)

    def night_between(self, *words: Any) -> Meaning:
        part, (_from, first, _to, last) = words[-5], words[-4:]
        night = str(part.value).split()[-1]
        days = [day.weekday for day in (first, last) if isinstance(day, m.Date) and day.weekday is not None]
        if night != "NI" or (len(days) == 2 and (days[1] - days[0]) % 7 != 1):
            raise NoPhrase(f"no {part.text} between such days")
        told = m.DayPart(night, first)
        return one_night(told, last) or told

    def relpart(self, *words: Word) -> m.DayPart:
        det, part = words[-2:]
        if det.value not in ("this", "last", "same", "next", "following", "previous"):
            raise NoPhrase(f"{det.text} {part.text}")
        anchor = Anchor.PREVIOUS if det.value in (*FROM_PREVIOUS, "next") else Anchor.PUBLICATION
        return m.DayPart(part.value, m.Unit(G.DAY, shift_of(det), anchor))

    def the_part(self, _the: Word, part: Word) -> Meaning:
        return m.DayPart(part.value)

    def bare_part(self, part: Word) -> Meaning:
        return m.DayPart(part.value)

    def day_part(self, day: Meaning, part: Word) -> Meaning:
        return m.DayPart(part.value, day)

    def named_part(self, name: Word, part: Word, *rest: Word) -> Meaning:
        return m.DayPart(part.value, named_of(name.value, int(rest[-1].value) if rest else None))

    def rel_half(self, det: Word, half: Word) -> Meaning:
        if det.value != "this":
            raise NoPhrase(f"{det.text} {half.text}")
        return self.day_half(m.Unit(G.DAY, 0), half)

    def today_part(self, day: Word, part: Word) -> Meaning:
        return m.DayPart(part.value, m.Unit(G.DAY, day.value))

    def day_meal(self, day: Meaning, _at: Word, meal: Word) -> Meaning:
        return m.DayPart(meal.value, day)

    def today_meal(self, day: Word, _at: Word, meal: Word) -> Meaning:
        return self.today_part(day, meal)

    def day_early_part(self, day: Meaning, early: Word, part: Word) -> Meaning:
        return m.Part(early.value, m.DayPart(part.value, day))

    def today_early_part(self, day: Word, early: Word, part: Word) -> Meaning:
        return m.Part(early.value, self.today_part(day, part))

    def part_of(self, *words: Any) -> Meaning:
        part, _of, day = words[-3:]
        if part.value == "NI" and isinstance(day, m.NumericDate) and len(day.numbers) == 2:
            first, last = day.numbers  # "the night of 11/12": of two days that follow each other
            day = m.Date(day=first) if last == first + 1 else day
        return m.DayPart(part.value, day)

    def dawn_of(self, _the: Word, part: Word, _of: Word, _article: Word, number: int, unit: Word) -> Meaning:
        """ "The dawn of the 20th century": its beginning."""
        if part.value != "DA" or unit_of(unit) < G.CENTURY:
            raise NoPhrase(f"the {part.text} of the {number}. {unit.text}")
        return m.Part("start", century_of(number, unit_of(unit)))

    def part_of_unit(self, *words: Any) -> Meaning:
        *head, article, det, unit = words
        if unit_of(unit) is not G.DAY:
            raise NoPhrase(f"a part of day of a {unit.text}")
        return self.part_of(*head, self.the_relunit(article, det, unit))  # type: ignore[attr-defined]

    def part_of_last(self, *words: Any) -> Meaning:
        """ "The evening of the last day of May"."""
        *head, _the, det, unit, of, whole = words
        day = self.last_of(det, unit, of, whole)  # type: ignore[attr-defined]  # of the rules of places inside a time
        if unit_of(unit) is not G.DAY:
            raise NoPhrase(f"a part of day of a {unit.text}")
        return self.part_of(*head, day)

    def early_part_of(self, _the: Word, early: Word, *words: Any) -> Meaning:
        return m.Part(early.value, self.part_of(*words))

    def day_in_part(self, day: Meaning, *words: Word) -> Meaning:
        return m.DayPart(words[-1].value, day)
