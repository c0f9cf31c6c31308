"""Every kind of meaning on every day of 400 years: what a walk of the calendar answers, and how another answer differs.

For kinds that count from the reference the day is that of the reference; for dates that are named it is the date,
and they are said on another. Numbers and wordings take turns from day to day.

>>> case(BY_NAME["full_date"], at(2019, 5, 5)).text
'on May 5 2019'
>>> case(BY_NAME["yesterday"], at(2019, 5, 5)).value
('2019-05-04', '2019-05-05')
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from timeline.testing.kind import Kind
from timeline.testing.kinds import BY_NAME, KINDS
from timeline.testing.oracles.calendar import Day, at, days, inside, run, step
from timeline.testing.phrases import Phrase, rendered

__all__ = ["BY_NAME", "FIRST_YEAR", "KINDS", "LAST_YEAR", "asked", "at", "case", "years"]

FIRST_YEAR: Final = 1800
LAST_YEAR: Final = 2199
_SPOKEN: Final = 2099
_BESIDE: Final = (0, -1, 1, -30, 30, 365, -365, 7, -7, 100, -100)
"""How far the date lies from the reference, for kinds that look at both."""
_PRIME: Final = 7_919


def years() -> list[Day]:
    """Every day of the 400 years."""
    return inside((at(FIRST_YEAR, 1, 1), at(LAST_YEAR, 12, 31)))


def asked(kind: Kind, given: Iterable[Day]) -> list[Day]:
    """The days for which a kind is asked, of some days: each once; bare years are read up to 2099."""
    near = (at(day.year - 400, day.month, day.day) if kind.spoken and day.year > _SPOKEN else day for day in given)
    return list(dict.fromkeys(run(day, kind.every)[0] for day in near))


def case(kind: Kind, day: Day, turn: int = 0) -> Phrase:
    """A phrase of a kind for a day; another *turn* takes other numbers and another wording."""
    place = day.place + day.place // 7 + turn * _PRIME
    number = (turn if turn < 5 and kind.every == "day" else place * _PRIME) if turn else place
    today, date = (_elsewhere(day), day) if kind.moves == "still" else (day, step(day, _BESIDE[place % len(_BESIDE)]))
    if kind.spoken and date.year > _SPOKEN:
        date = at(date.year - 400, date.month, date.day)
    seconds = place * 61 % 86_400 if kind.clocked else 0
    told = kind.told(kind.numbers(number), date, today, seconds)
    moment = datetime(today.year, today.month, today.day, seconds // 3600, seconds // 60 % 60, seconds % 60)
    return rendered(kind, told, moment, place % 840)


def _elsewhere(day: Day) -> Day:
    """Another day, to say what does not depend on it: as far from the end of the years as this from the start."""
    ends = at(FIRST_YEAR, 1, 1).place + at(LAST_YEAR, 12, 31).place
    return days()[ends - day.place]
