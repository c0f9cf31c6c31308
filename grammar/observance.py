"""Named days: a rule, which is a short string, tells on which days of a year an observance falls.

Rules are data; their names are in ``observances.toml`` of a language. Spaces in a rule mean nothing. ::

    rule    = choice | choice | ...     the first choice that has a day in the year answers
    choice  = point span years          span and years may lack
    point   = base step step ...        steps are taken from left to right
    base    = 12-25                     a day of a month (02-29: leap years only)
              2001-09-11                one day, once
              11-thu-4  05-mon-last     the n-th or last weekday of a month
              easter  orthodox          Easter Sunday of the Western and of the Orthodox churches
              easter:1752               as countries had it that kept the Julian calendar up to that year
              julian:12-25              a day of the Julian calendar
              hebrew:07-10              a day of the Hebrew calendar: 01 Nisan ... 07 Tishri ... 12 the last Adar
              @diwali                   a day that the optional package ``holidays`` knows (see ``_computed``)
    step    = +1  -46                   so many days on or back
              <mon  <=mon  >mon  >=mon  the weekday next before, on or before, next after, on or after
              ~sat-1                    moved by so many days if it is that weekday
    span    = *8                        so many days, the point being the first (without a span: one day)
              ..easter-1                to another point, which is included, in this year or the next
    years   = [1971..]  [..1970]  [1863..1941]  [1995..1995]
              [%4]  [%4=1]              only where year % 4 is 0, is 1; [1937.., %4=1] asks for both

Days are civil days. Where a day begins at sunset (Jewish, Muslim) it is the one on which it ends.
Before 1583 Easter (from 326) and Julian days bear the numbers that were written then; the Hebrew
calendar serves from 1583. Weekdays before the reform of 1582 are those of the Julian calendar, too.

>>> [from_days(observed("11-mon-1 +1", year)[0]) for year in (2020, 2024)]  # US Election Day
[(2020, 11, 3), (2024, 11, 5)]
>>> [(from_days(day), days) for day, days in occasions("hebrew:09-25 *8", 2024)]  # Hanukkah
[((2024, 12, 26), 8)]
"""

from __future__ import annotations

import functools
import importlib
import re
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from attrs import frozen

from grammar.calendar import from_days, month_length, to_days, weekday_then
from grammar.errors import GrammarError

_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEK: Final = 7
_GREGORIAN: Final = 1583  # the first full year
_BRITISH: Final = 1753  # that in Britain
_HEBREW_EPOCH: Final = -2_092_590  # R.D. -1373427 in Calendrical Calculations
_DAYS: Final = "|".join(_WEEKDAYS)
_STEP: Final = rf"([+-]\d+)|([<>]=?)({_DAYS})|~({_DAYS})([+-]\d+)"
_POINT: Final = re.compile(
    r"(?:(?:(?P<calendar>julian|hebrew):|(?P<year>\d{4})-)?(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])"
    rf"|(?P<of>0[1-9]|1[0-2])-(?P<weekday>{_DAYS})-(?P<nth>[1-5]|last)"
    rf"|(?P<feast>easter|orthodox)(?::(?P<kept>1[5-9]\d\d))?|@(?P<computed>[a-z_]+))(?P<steps>(?:{_STEP})*)"
)
_CHOICE: Final = re.compile(
    r"(?P<start>[^.*\[\]]+)(?:\.\.(?P<end>[^.*\[\]]+)|\*(?P<length>[1-9]\d*))?"
    r"(?:\[(?!,?\])(?:(?P<since>\d+)?\.\.(?P<until>\d+)?)?,?(?:%(?P<cycle>[1-9]\d*)(?:=(?P<rest>\d+))?)?\])?"
)
_NUMBERS: Final = {"length": 1, "since": -10_000, "until": 10_000, "cycle": 1, "rest": 0}
_GROUPS: Final = ("Islamic", *(f"{name}Calendar" for name in ("Hindu", "Chinese", "Buddhist", "Tibetan", "Persian")))
_Point: TypeAlias = tuple[dict[str, str], list[tuple[str, ...]]]


class BadRule(GrammarError, ValueError):  # noqa: N818  (it names what was met, like its sisters in errors.py)
    """The text is no rule of an observance."""


class MissingExtra(GrammarError, ImportError):  # noqa: N818
    """The rule needs the optional package ``holidays``, which is not installed."""


@frozen
class _Choice:
    """One way of holding an observance, and the years in which it was held so."""

    start: _Point
    end: _Point | None
    length: int
    since: int
    until: int
    cycle: int
    rest: int


def observed(rule: str, year: int) -> tuple[int, int] | None:
    """Day number of the first day that *rule* has in *year*, and how many days it lasts; ``None`` without one.

    Lunar feasts may come twice: ``occasions``. Raises ``BadRule``; for ``@`` without ``holidays``, ``MissingExtra``.

    >>> from_days(observed("easter-2", 2024)[0])
    (2024, 3, 29)
    """
    return next(iter(occasions(rule, year)), None)


def occasions(rule: str, year: int) -> tuple[tuple[int, int], ...]:
    """Every occasion in *year*, by its first day: day number and number of days; mostly one, sometimes none or two."""
    for choice in _read(rule):
        held = choice.since <= year <= choice.until and year % choice.cycle == choice.rest
        if held and (found := tuple(_spans(choice, year))):
            return found
    return ()


def first_year(rule: str) -> int | None:
    """The year from which on a day of a month recalls what happened on it; ``None`` of others.

    >>> first_year("05-08 [1945..]"), first_year("12-25"), first_year("01-mon-3 [1986..]")
    (1945, None, None)
    """
    first, *more = _read(rule)
    base, steps = first.start
    told = not (more or steps or first.end) and first.length == first.cycle == 1 and "day" in base
    return first.since if told and first.since > _NUMBERS["since"] else None


def elsewhere(rule: str, year: int) -> str | None:
    """The rule of a feast in Britain, in a year in which it had Easter on another day, by the Julian calendar.

    >>> elsewhere("easter-2", 1645), elsewhere("easter-2", 1845)
    ('easter:1752-2', None)
    """
    told = "easter" in rule and _GREGORIAN <= year < _BRITISH
    return rule.replace("easter", f"easter:{_BRITISH - 1}") if told else None


def lasts_week(rule: str) -> bool:
    """Whether what a rule tells lasts about a week: Holy Week; not Lent, nor one day, nor what can't be computed here.

    >>> lasts_week("easter-7..easter-1"), lasts_week("easter"), lasts_week("easter-46..easter-1")
    (True, False, False)
    """
    try:
        return _WEEK - 1 <= days_of(rule) <= _WEEK + 1
    except MissingExtra:
        return False


def days_of(rule: str) -> int:
    """How many days are what a rule tells.

    >>> days_of("easter-46..easter-1"), days_of("easter")
    (46, 1)
    """
    return (observed(rule, 2024) or (0, 1))[1]


@functools.lru_cache(maxsize=2048)
def _read(rule: str) -> tuple[_Choice, ...]:
    """The choices of a rule; raises ``BadRule``."""
    choices = []
    for text in "".join(rule.split()).split("|"):
        found = _CHOICE.fullmatch(text)
        if not found:
            raise BadRule(f"can't read the rule {rule!r}: {text!r} is no point with a span and years")
        length, since, until, cycle, rest = (int(found[key] or usual) for key, usual in _NUMBERS.items())
        if since > until or rest >= cycle:
            raise BadRule(f"can't read the rule {rule!r}: no year is {text[text.index('[') :]}")
        start, end = _read_point(found["start"], rule), _read_point(found["end"], rule) if found["end"] else None
        choices.append(_Choice(start, end, length, since, until, cycle, rest))
    return tuple(choices)


def _read_point(text: str, rule: str) -> _Point:
    found = _POINT.fullmatch(text)
    if not found:
        raise BadRule(f"can't read the rule {rule!r}: {text!r} is no day with steps")
    base = {key: value for key, value in found.groupdict().items() if value and key != "steps"}
    longest = 30 if base.get("calendar") == "hebrew" else month_length(2000, int(base.get("month", 1)))
    if int(base.get("day", 1)) > longest:
        raise BadRule(f"can't read the rule {rule!r}: no year has the day {text!r}")
    return base, re.findall(_STEP, found["steps"])


def _spans(choice: _Choice, year: int) -> Iterator[tuple[int, int]]:
    for start in _starts(choice.start, year):
        ends = [start + choice.length - 1]
        if choice.end:
            ends = [end for y in (year, year + 1) for end in _starts(choice.end, y) if end >= start]
        if ends:
            yield start, ends[0] - start + 1


def _starts(point: _Point, year: int) -> list[int]:
    """The days of a point in a year; steps may have led there from its neighbours."""
    base, steps = point
    found = {_walk(day, steps) for y in ((year - 1, year, year + 1) if steps else (year,)) for day in _base(base, y)}
    return sorted(day for day in found if from_days(day)[0] == year)


def _walk(day: int, steps: list[tuple[str, ...]]) -> int:
    for by, sign, to, moved, amount in steps:
        if by:
            day += int(by)
        elif moved:
            day += int(amount) if _WEEKDAYS[weekday_then(day) - 1] == moved else 0
        else:
            way, strict = -1 if sign[0] == "<" else 1, len(sign) == 1
            day += way * ((way * (_WEEKDAYS.index(to) + 1 - weekday_then(day)) - strict) % 7 + strict)
    return day


def _base(base: dict[str, str], year: int) -> list[int]:
    if "computed" in base:
        return list(_computed(base["computed"], year))
    if "feast" in base:
        kept = int(base.get("kept", _GREGORIAN - 1))
        return [easter(year, orthodox=base["feast"] == "orthodox", kept=kept)] if year >= 326 else []
    if "of" in base:
        month, wanted = int(base["of"]), _WEEKDAYS.index(base["weekday"]) + 1
        first = to_days(year, month)
        days = list(range(first + (wanted - weekday_then(first)) % 7, first + month_length(year, month), 7))
        nth = -1 if base["nth"] == "last" else int(base["nth"]) - 1
        return days[nth:][:1]
    month, number = int(base["month"]), int(base["day"])
    if "calendar" not in base:
        exists = number <= month_length(year, month) and int(base.get("year", year)) == year
        return [to_days(year, month, number)] if exists else []
    if base["calendar"] == "julian":
        days = [_julian(y, month, number) for y in (year - 1, year)]
    else:
        days = [_hebrew(y, month, number) for y in (year + 3760, year + 3761) if year >= _GREGORIAN]
    return [day for day in days if from_days(day)[0] == year]


def easter(year: int, *, orthodox: bool = False, kept: int = _GREGORIAN - 1) -> int:
    """Day number of Easter Sunday: the anonymous Gregorian algorithm, or Meeus's Julian one (Orthodox, up to *kept*).

    Nature, 1876; Butcher, 1877; both in Meeus, Astronomical Algorithms, chapter 8.

    >>> from_days(easter(2024)), from_days(easter(2024, orthodox=True))
    ((2024, 3, 31), (2024, 5, 5))
    >>> from_days(easter(1645)), from_days(easter(1645, kept=1752))  # in Rome, in London
    ((1645, 4, 16), (1645, 4, 6))
    """
    if orthodox or year <= kept:
        moon = (19 * (year % 19) + 15) % 30
        month, day = divmod(moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114, 31)
        return _julian(year, month, day + 1) if orthodox else to_days(year, month, day + 1)
    golden, (century, of_century) = year % 19, divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return to_days(year, month, day + 1)


def _julian(year: int, month: int, day: int) -> int:
    """Day number of a Julian date; before 1583 the one with the same numbers."""
    century = (year - (month <= 2)) // 100  # they drift apart on the 29 February that only one has
    return to_days(year, month) + day - 1 + (century - century // 4 - 2 if year >= _GREGORIAN else 0)


def _tishri(year: int) -> int:
    """Day number of 1 Tishri of a Hebrew year (Reingold & Dershowitz, Calendrical Calculations, chapter 8)."""
    moons = ((235 * y - 234) // 19 for y in (year - 1, year, year + 1))
    molads = (29 * moon + (12_084 + 13_753 * moon) // 25_920 for moon in moons)
    # never on a Sunday, Wednesday or Friday
    before, this, after = (day + (3 * (day + 1) % 7 < 3) for day in molads)
    return _HEBREW_EPOCH + this + (2 if after - this == 356 else this - before == 382)


def _hebrew(year: int, month: int, day: int) -> int:
    """Day number of a Hebrew date; months from Nisan, 1, and 12 the Adar right before it."""
    first, following = _tishri(year), _tishri(year + 1)
    if month <= 6 or month == 12:  # fixed from Adar to the end of the year: 29 and 177 days
        return following - 177 + ((59 * (month - 1) + 1) // 2 if month <= 6 else -29) + day - 1
    kind = (following - first) % 10  # 5: Heshvan has 30 days; 3: Kislev has 29
    return first + sum((30, 29 + (kind == 5), 30 - (kind == 3), 29)[: month - 7]) + day - 1


@functools.lru_cache(maxsize=2048)
def _computed(name: str, year: int) -> tuple[int, ...]:
    """The days that the package ``holidays`` has for its builder ``_add_<name>``; its tables end, then none.

    Islamic days are those of the Umm al-Qura calendar, 1924 to 2100; what was announced by sighting may differ
    by a day. Chinese, Persian, Tibetan and Buddhist days are known 1901 to 2100, Hindu ones mostly 2001 to 2035.
    """
    try:
        holidays, groups = importlib.import_module("holidays"), importlib.import_module("holidays.groups")
    except ImportError as error:
        raise MissingExtra(f'@{name} is computed by an optional package: pip install "dateline[holidays]"') from error
    parts: list[Any] = [getattr(groups, f"{part}Holidays") for part in _GROUPS]
    if not any(hasattr(part, f"_add_{name}") for part in parts):
        raise BadRule(f"can't read the rule '@{name}': holidays {holidays.__version__} has no such day")

    def prepare(self: Any) -> None:
        for part in parts:
            part.__init__(self)
        holidays.HolidayBase.__init__(self, years=year)

    fill = {"_populate_public_holidays": lambda self: getattr(self, f"_add_{name}")(name)}
    members = {"country": "", "estimated_label": "%s", "__init__": prepare, **fill}
    entity = type("Observances", (holidays.HolidayBase, *parts), members)
    return tuple(sorted(to_days(day.year, day.month, day.day) for day in entity()))
