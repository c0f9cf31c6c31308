"""Rules of ``calendar.lark``: days, months, years, spells and named days."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import (
    Amount,
    NoPhrase,
    Word,
    anchor_of,
    coarseness,
    date_of,
    day_of,
    iso_of,
    numeric_of,
    shift_of,
    unit_of,
    with_weekday,
    year_of,
)
from grammar.building.fiscal import spell_of
from grammar.building.numbered import century_of
from grammar.building.spans import plain_date, range_of
from grammar.building.telling import is_time
from grammar.granularity import Granularity as G
from grammar.meaning import Meaning


def _told(words: tuple[Any, ...]) -> list[Any]:
    """What a span of days tells: its days as numbers, its month and year, without the words between them."""
    passed = ("THE", "OF", "TO", "DASH", "UNTIL", "COMMA", "AND", "BETWEEN")
    told = [word for word in words if not (word is None or (isinstance(word, Word) and word.terminal in passed))]
    return [*(day.value if isinstance(day, Word) else day for day in told[:2]), *told[2:]]


@v_args(inline=True)
class CalendarRules(Transformer[Any, Meaning]):
    """Times that the calendar names; see the examples in ``calendar.lark``."""

    def now(self, _word: Word) -> Meaning:
        return m.Now()

    def about(self, mod: Word, time: Meaning) -> Meaning:
        if mod.value == "EQUAL_OR_LESS":  # "up to 5 March 2019"
            return m.Bound("until", time)
        if mod.value != "APPROX":
            raise NoPhrase(f"{mod.text} before a date")
        return m.Approximate(time)

    # --- days ---

    def today(self, word: Word) -> Meaning:
        if abs(word.value) > 1:  # one word for "the day before yesterday"
            way = 1 if word.value > 0 else -1
            return m.Offset(m.Length.of(abs(word.value) - 1, G.DAY), way, m.Unit(G.DAY, way))
        return m.Unit(G.DAY, word.value)

    def wday(self, word: Word) -> m.Date:
        return m.Date(weekday=word.value)

    def dated(self, weekday: m.Date, *rest: Any) -> Meaning:
        return with_weekday(rest[-1], weekday.weekday)

    def dated_ordinal(self, weekday: m.Date, *rest: Any) -> Meaning:
        day = rest[-1].value if isinstance(rest[-1], Word) else rest[-1]
        return evolve(weekday, day=day_of(day))

    def month_day(self, month: Word, *rest: Any) -> Meaning:
        rest = plain_date(rest)
        year, short = year_of(rest[1]) if len(rest) > 1 else (None, False)
        day = rest[0] if isinstance(rest[0], int) else int(rest[0].value)
        return date_of(year, month.value, day, short=short)

    def month_day_words(self, month: Word, tens: Word, ones: Word) -> Meaning:
        return date_of(None, month.value, int(tens.value) + int(ones.value))

    def day_month(self, *words: Any) -> Meaning:
        day, month, *year = plain_date(words)
        return self.month_day(month, day, *year)

    def year_month_day(self, *words: Any) -> Meaning:
        return self.month_day(*words[-2:], words[0])

    def year_day_month(self, year: Word, _comma: Word, day: Word, month: Word) -> Meaning:
        return self.month_day(month, day, year)

    def day_alone(self, _the: Word, day: Word) -> Meaning:
        return m.Date(day=day_of(day.value))

    def day_instant(self, *words: Word) -> Meaning:
        """ "The 28th ult.": a day of the month before, of this one or of the next, as letters have it."""
        day, month = words[-2:]
        return m.Ordinal(day_of(day.value), G.DAY, m.Unit(G.MONTH, int(month.value)))

    def iso(self, word: Word) -> Meaning:
        return iso_of(word.value)

    def group(self, word: Word) -> Meaning:
        day, hour, minute, zone, month, year = word.value
        date = date_of(int(year), month, day, short=len(year) == 2) if month else m.Date(day=day)
        return date if isinstance(date, m.Impossible) else m.Clock(hour, minute, date=date, zone=zone)

    def iso_zone(self, word: Word, zone: Word) -> Meaning:
        clock = iso_of(word.value)
        if not isinstance(clock, m.Clock):
            return clock
        return evolve(clock, zone=clock.zone or zone.value or None)

    def slashed(self, word: Word) -> Meaning:
        return numeric_of(word.text)

    def month_slash(self, month: Word, word: Word) -> Meaning:
        day, _, year = word.text.replace("-", "/").partition("/")
        if not (day.isdigit() and year.isdigit() and len(year) == 4 > 2 >= len(day)):
            raise NoPhrase(f"no day and year {word.text}")
        return date_of(int(year), month.value, day_of(int(day)))

    def slashed_year(self, word: Word, year: Word) -> Meaning:
        date = numeric_of(word.text)
        if not isinstance(date, m.NumericDate) or len(date.numbers) != 2:
            raise NoPhrase(f"{word.text} and a year")
        return m.NumericDate((*date.numbers, int(year.value)))

    def spaced(self, first: Word, second: Word, year: Word) -> Meaning:
        return numeric_of(f"{first.value}/{second.value}/{year.value}")

    def day_of_the_month(self, *words: Any) -> Meaning:
        day, _of, unit = words[-3:]
        if unit_of(unit) is G.YEAR and day == 1:
            return m.Date(month=1, day=1)  # "since the first of the year"
        if unit_of(unit) is not G.MONTH:
            raise NoPhrase("a day of no month")
        return m.Date(day=day_of(day))

    def day_inside_the(self, *words: Any) -> Meaning:
        day, det, unit = words[-5] if words[-4].terminal == "OF" else words[-4], *words[-2:]
        if unit_of(unit) is not G.MONTH:
            raise NoPhrase("a day of no month")
        whole = m.Unit(G.MONTH, shift_of(det), anchor_of(det, article=True))
        return m.Ordinal(1, G.DAY, whole, date=m.Date(day=day_of(day)))

    def day_of_relmonth(self, *words: Any) -> Meaning:
        """ "The tenth of the following March"."""
        number = next(word for word in words if not isinstance(word, Word) or word.terminal not in ("THE", "OF"))
        day = day_of(number.value if isinstance(number, Word) else number)
        whole = self.relmonth(*words[-3:])  # type: ignore[attr-defined]  # of the deictic rules
        return m.Ordinal(1, G.DAY, whole, date=m.Date(day=day))

    def season_inside_the(self, *words: Any) -> Meaning:
        season, (det, unit) = next(word for word in words if word.terminal == "SEASON"), words[-2:]
        if unit_of(unit) is not G.YEAR:
            raise NoPhrase("a season of no year")
        whole = m.Unit(G.YEAR, shift_of(det), anchor_of(det, article=True))
        return m.Ordinal(1, G.SEASON, whole, date=m.Spell(G.SEASON, season.value))

    def inside_day(self, month: Word, day: Word, _of: Word, whole: Meaning) -> Meaning:
        return m.Ordinal(1, G.DAY, whole, date=m.Date(month=month.value, day=day.value))

    def day_month_inside(self, *words: Any) -> Meaning:
        month = next(word for word in words if isinstance(word, Word) and word.terminal == "MONTH")
        day = next(word for word in words if not isinstance(word, Word) or word.terminal == "N2")
        number = day.value if isinstance(day, Word) else day
        return m.Ordinal(1, G.DAY, words[-1], date=m.Date(month=month.value, day=day_of(number)))

    def day_inside(self, *words: Any) -> Meaning:
        day, _of, whole = words[-3:]
        if not isinstance(whole, m.Unit) or whole.unit is not G.MONTH:
            raise NoPhrase("a day of no month")
        number = day.value if isinstance(day, Word) else day
        return m.Ordinal(1, G.DAY, whole, date=m.Date(day=day_of(number)))

    def days_month(self, *words: Any) -> Meaning:
        first, last, month, *year = _told(words)
        known, short = year_of(year[0]) if year else (None, False)
        days = [day_of(first), day_of(last)]
        if days[0] >= days[1]:
            raise NoPhrase(f"{first}-{last} {month.text}")  # "won 3-2 Nov. 9"
        return range_of(*[date_of(known, month.value, day, short=short) for day in days])

    def days_between(self, _between: Word, first: Amount, _and: Word, last: Amount, *rest: Word) -> Meaning:
        return self.days_month(first, None, last, *rest)

    def days_inside(self, *words: Any) -> Meaning:
        first, last, whole = _told(words)
        return range_of(m.Date(day=day_of(first)), self.day_inside(last, whole, whole))

    def ordinal_number(self, *words: Word) -> int:
        number = sum(int(word.value) for word in words)
        if len(words) > 1 and words[1].value > 9:
            raise NoPhrase(f"{words[0].text} {words[1].text}")
        return number

    # --- months and years ---

    def bare_month(self, month: Word) -> Meaning:
        return m.Date(month=month.value)

    def month_year(self, month: Word, *rest: Word) -> Meaning:
        year, short = year_of(rest[-1])
        return m.Date(year, month.value, short=short)

    def month_day_in(self, month: Word, part: Word, _in: Word, year: Word) -> Meaning:
        """ "On a June evening in 1862": which day, is left open."""
        if part.terminal == "UNIT" and unit_of(part) > G.WEEK:
            raise NoPhrase(f"a {part.text} of a month")
        return self.month_year(month, year)

    def year_month(self, year: Word, month: Word) -> Meaning:
        return self.month_year(month, year)

    def year_comma_month(self, year: Word, _comma: Word, month: Word) -> Meaning:
        return self.month_year(month, year)

    def inside_month(self, month: Word, *rest: Any) -> Meaning:
        return m.Ordinal(1, G.MONTH, rest[-1], date=m.Date(month=month.value))

    def year(self, word: Word) -> Meaning:
        if word.terminal == "CARD":  # "eleven five": a time of day, spelled as years are
            return self._clock(word)
        if word.terminal == "NUM":
            raise NoPhrase(f"no year {word.value}")
        year, short = year_of(word)
        return m.Date(year, short=short)

    def short_year(self, tens: Word, ones: Word) -> Word:
        if int(ones.value) > 9:
            raise NoPhrase(f"no year {tens.text} {ones.text}")
        return Word(int(tens.value) + int(ones.value), tens.text, "APOS")

    def spelled_year(self, *words: Word) -> Word:
        first = int(words[0].value)
        rest = [int(word.value) for word in words[1:] if word.terminal != "AND"]
        hundreds = [int(word.value) for word in words if word.terminal == "HUNDRED"]
        hundred = hundreds[0] if hundreds else None
        if hundreds == [1000, 100]:  # "one thousand nine hundred and two"
            number = first * 1000 + rest[1] * 100 + sum(rest[3:])
        elif hundred is not None:
            number = first * hundred + sum(rest[1:])
        elif words[0].terminal == "TENS" and words[1].terminal != "ZERO":
            number = (first + rest[0]) * 100 + rest[1]
        else:
            number = first * 100 + sum(rest)
        if len(rest) > 1 and words[-1].terminal == "CARD" and rest[-1] > 9 and not hundred:
            raise NoPhrase(f"no year {number}")
        zero = any(word.terminal == "ZERO" for word in words)
        if zero and (rest[-1] > 9 or (first <= 12 and not rest[-1])):
            raise NoPhrase(f"no year {number}")
        if hundred is None and words[0].terminal == "CARD" and first <= 12 and (zero or 5 <= sum(rest) < 60):
            return Word(number, words[0].text, "CARD")
        if len(hundreds) > 1 and (hundreds != [1000, 100] or rest[1] > 9):
            raise NoPhrase(f"no year {number}")
        if hundred == 100 and number < 1000:
            return Word(number, words[0].text, "NUM")  # "one hundred twenty days": a number, and no year
        if not 1000 <= number < 2200 or (len(words) == 2 and rest[0] < 10):
            raise NoPhrase(f"no year {number}")
        return Word(number, words[0].text, "YEAR")

    def _clock(self, word: Word) -> m.Clock:
        hour, minute = divmod(int(word.value), 100)
        return m.Clock(hour, minute, open=True)

    def unit_year(self, unit: Word, year: Word) -> Meaning:
        if unit_of(unit) is not G.YEAR:
            raise NoPhrase(f"{unit.text} {year.text}")
        return m.Date(year.value)

    def the_year(self, _the: Word, unit: Word, year: Word) -> Meaning:
        return self.unit_year(unit, year)

    def decade(self, *words: Word) -> Meaning:
        first = int(words[-1].value)
        if first >= 1000 and first % 100 == 0 and first != 2000:
            return century_of(first // 100 + 1, G.CENTURY)  # "the late 1700s"; "the 2000s" are more often ten years
        return m.Span(G.DECADE, first, short=first < 100)

    def early_decade(self, *words: Word) -> Meaning:
        return m.Part(words[-2].value, self.decade(words[-1]))

    def spelled_decade(self, *words: Word) -> Meaning:
        """ "The eighteen nineties": a century in words, and the decade of it."""
        century, decade = int(words[-2].value), int(words[-1].value)
        if not 13 <= century <= 19 or not 20 <= decade < 100:
            raise NoPhrase(f"no decade {words[-2].text} {words[-1].text}")
        return m.Span(G.DECADE, century * 100 + decade)

    def early_spelled(self, *words: Word) -> Meaning:
        return m.Part(words[-3].value, self.spelled_decade(*words))

    # --- spells ---

    def any_year(self, year: Word) -> Word:
        year_of(year)
        return year

    def season(self, *words: Word) -> Meaning:
        known = {word.terminal: word for word in words}
        told = next((known[name] for name in ("YEAR", "CYEAR", "APOS", "OLDYEAR") if name in known), None)
        year, short = year_of(told) if told is not None else (None, False)
        season = known["SEASON"] if "SEASON" in known else known["SEASONS"]
        return m.Spell(G.SEASON, season.value, year, short)

    def quarter(self, *words: Word) -> Meaning:
        known = {word.terminal: word for word in words}
        if known.keys() == {"THE", "QUARTER"} and " " not in known["QUARTER"].text:
            raise NoPhrase("the article of what follows")  # "the Q2 dividend", but "the Christmas quarter"
        quarter = known.pop("QUARTER")
        told = [w for w in known.values() if w.terminal in ("YEAR", "CYEAR", "APOS", "FARYEAR", "YY")]
        year, short = year_of(told[0]) if told else (None, False)
        return spell_of(quarter, year, short=short)

    def quarter_of_year(self, word: Word) -> Meaning:
        year = str(word.value).split()[-1]
        return spell_of(word, int(year), short=len(year) == 2)

    def nth(self, *words: Any) -> Meaning:
        small = ("THE", "IN")
        number, unit, *year = (w for w in words if not (isinstance(w, Word) and w.terminal in small))
        kind = unit_of(unit)
        if kind is G.QUARTER and 1 <= number <= 4:
            told, short = year_of(year[0]) if year else (None, False)
            return m.Spell(G.QUARTER, number, told, short)
        if kind >= G.CENTURY and not year and 1 <= number <= (99 if kind is G.CENTURY else 9):
            return century_of(number, kind)
        if year and kind >= G.DAY:
            whole = m.Date(year_of(year[0])[0])  # "in the third year, 1762, he fell": that very year
            return whole if kind is G.YEAR and year[0].terminal == "CYEAR" else m.Ordinal(number, kind, whole)
        raise NoPhrase(f"the {number}. {unit.text} of nothing")

    def year_nth(self, _the: Word, year: Word, number: int, unit: Word) -> Meaning:
        return self.nth(number, unit, year)

    def bare_year_nth(self, year: Word, number: int, unit: Word) -> Meaning:
        return self.nth(number, unit, year)

    def year_unit(self, _the: Word, year: Word, _unit: Word) -> Meaning:
        return m.Date(int(year.value))  # which quarter is meant, the words do not say

    def early_nth(self, *words: Any) -> Meaning:
        early, number, unit = words[-3:]
        return m.Part(early.value, self.nth(number, unit))

    def half_year(self, *words: Any) -> Meaning:
        number = words[-2]
        if number not in (1, 2):
            raise NoPhrase(f"no {number}. half")
        return m.Spell(G.HALF, number)

    def possessed_nth_wday(self, whole: Meaning, _of: Word, number: int, day: Word) -> Meaning:
        return m.Ordinal(number, G.DAY, whole, date=m.Date(weekday=day.value))

    def possessed_day(self, whole: Meaning, of: Word, day: Word) -> Meaning:
        return self.day_inside(day, of, whole)

    def unit_edge(self, *words: Word) -> Meaning:
        unit = next(word for word in words if word.terminal == "UNIT")
        if unit_of(unit) < G.WEEK or words[-1].value not in ("start", "end"):
            raise NoPhrase(f"{unit.text} {words[-1].text}")
        return m.Part(words[-1].value, m.Unit(unit_of(unit), 0))

    def unit_number(self, unit: Word, number: Word, *rest: Word) -> Meaning:
        week, sign, year = str(number.value).partition("/")  # "week 10/2024"
        if unit_of(unit) is G.QUARTER and rest and week in ("1", "2", "3", "4"):
            return m.Spell(G.QUARTER, int(week), int(rest[-1].value))  # "quarter 2 of 2022"
        if unit_of(unit) is not G.WEEK or not week.isdigit() or (sign and len(year) != len("2024")):
            raise NoPhrase(f"{unit.text} {number.text}")
        return m.Spell(G.WEEK, int(week), int(year or rest[-1].value) if sign or rest else None)

    def unit_around(self, *words: Any) -> Meaning:
        unit, _of, time = words[-3:]
        kind = unit_of(unit)
        if isinstance(time, m.Range) and isinstance(time.start, m.Date) and kind in (G.WEEK, G.WEEKEND):
            time = time.start  # "the weekend of 5-6 October"
        if kind is G.QUARTER and isinstance(time, m.Clock) and time.minute is None and (time.hour or not time.date):
            return evolve(time, hour=(time.hour - 1) % 24, minute=45)  # "quarter of nine p.m.", "of nine tomorrow"
        if kind < G.DAY or is_time(time) or isinstance(time, m.Now | m.Range) or kind < coarseness(time):
            raise NoPhrase(f"the {unit.text} of no date")  # "a working day of September 2021" is no one day
        if kind is G.MONTH and isinstance(time, m.Date) and time.month is not None and time.day is None:
            return time
        if kind is G.YEAR and isinstance(time, m.Date) and time.month is None:
            return time
        if kind >= G.DECADE and isinstance(time, m.Date) and time.month is None:
            raise NoPhrase(f"{unit.text} of a day")  # "in the first decade of the 20th"
        return m.Around(kind, time)

    def month_quarter(self, *words: Word) -> Meaning:
        """ "The June quarter": the three months that end with that one."""
        known = {word.terminal: word for word in words}
        month, year = int(known["MONTH"].value), known.get("YEAR")
        if unit_of(known["UNIT"]) is not G.QUARTER:
            raise NoPhrase(f"a {known['UNIT'].text} of a month")
        told = int(year.value) if year is not None else None
        if month % 3 == 0:
            return m.Spell(G.QUARTER, month // 3, told)
        return m.Window(m.Length.of(3, G.MONTH), -1, m.Date(told, month))
