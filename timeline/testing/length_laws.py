"""Laws of lengths and of sets of times: a period as it is written, and a rule against a walked list of days."""

from __future__ import annotations

import itertools
import re
from fractions import Fraction
from typing import Final

from grammar import Granularity, Period, Recurrence, Reference
from timeline.testing.oracles import rules
from timeline.testing.violation import LawViolation

__all__ = [
    "lengths_compare_by_their_fields",
    "period_is_written",
    "period_tells_itself",
    "rule_is_the_walk",
    "rule_or_none",
]

G = Granularity
_TEXT: Final = re.compile(r"P((?:[\d.X]+(?:DE|WE|[DWMQHYCL]))*)(?:T((?:[\d.X]+[HMS])+))?")
_PIECE: Final = re.compile(r"([\d.]+|X)([A-Z]+)")
_LETTERS: Final = {
    ("", "D"): "day",
    ("", "WE"): "weekend",
    ("", "W"): "week",
    ("", "M"): "month",
    ("", "Q"): "quarter",
    ("", "H"): "half",
    ("", "Y"): "year",
    ("", "DE"): "decade",
    ("", "C"): "century",
    ("", "L"): "millennium",
    ("T", "H"): "hour",
    ("T", "M"): "minute",
    ("T", "S"): "second",
}
_TOLD: Final = {"daypart": ("day", 1), "season": ("quarter", 1)}
"""Units without a letter of their own: told as another one."""
_LONG: Final = {"half": ("month", 6), "decade": ("year", 10), "century": ("year", 100), "millennium": ("year", 1000)}
"""Units that ISO 8601 has no letter for: so many of another, where their number is known."""


def period_is_written(period: Period) -> None:
    """The text of a period, read letter by letter, has its amounts and units; ``X`` stands for one that is vague."""
    text = str(period)
    found = _TEXT.fullmatch(text)
    pieces = [] if found is None else [("", *pair) for pair in _PIECE.findall(found[1] or "")]
    pieces += [] if found is None else [("T", *pair) for pair in _PIECE.findall(found[2] or "")]
    read = [(None if number == "X" else Fraction(number), _LETTERS.get((part, name))) for part, number, name in pieces]
    right = sorted((_plain(amount, unit) for amount, unit in period.parts), key=lambda part: _clock(part[1]))
    if len(read) != len(right) or any(not _same(one, other) for one, other in zip(read, right, strict=True)):
        raise LawViolation(f"period: {right} is written {text!r}, which says {read}")


def _clock(unit: str) -> bool:
    return unit in ("hour", "minute", "second")


def _plain(amount: Fraction | None, unit: Granularity) -> tuple[Fraction | None, str]:
    name, times = _TOLD.get(unit.word, (unit.word, 1))
    if amount is None:
        return None, name
    name, times = _LONG.get(name, (name, 1))
    return amount * times, name


def _same(read: tuple[Fraction | None, str | None], right: tuple[Fraction | None, str]) -> bool:
    """The unit, and the amount as far as three places tell it."""
    if read[1] != right[1] or (read[0] is None) != (right[0] is None):
        return False
    return read[0] is None or right[0] is None or abs(read[0] - right[0]) <= Fraction(1, 2000)


def period_tells_itself(period: Period) -> None:
    """Its finest unit, and whether an amount is unknown."""
    units = [unit.value for _, unit in period.parts]
    if period.unit.value != min(units):
        raise LawViolation(f"period: the finest unit of {period} is not {period.unit.word}")
    if period.vague != (None in [amount for amount, _ in period.parts]):
        raise LawViolation(f"period: {period} is vague: {period.vague}")
    amount, unit = period.parts[0]
    if Period.of(amount, unit, period.mod) != Period((period.parts[0],), period.mod):
        raise LawViolation(f"period: {amount} {unit.word} is made as {Period.of(amount, unit)}")


def rule_is_the_walk(recurrence: Recurrence, *, count: int = 7) -> None:
    """The days of the written rule are those that are meant, the first *count* of them; of days and longer units."""
    rule = recurrence.rrule
    if rule is None or recurrence.unit < G.DAY or recurrence.interval is None:
        return
    meant = rules.meant(
        rules.START,
        recurrence.unit.word,
        recurrence.interval,
        weekdays=recurrence.weekdays,
        month=recurrence.month,
        nth=None if recurrence.nth is None else recurrence.nth[0],
        clock=recurrence.clock,
    )
    right, found = (list(itertools.islice(days, count)) for days in (meant, rules.written(rule, rules.START)))
    if right != found:
        raise LawViolation(f"rule: {recurrence} is written {rule!r}: {found}, should be {right}")
    if (recurrence.clock is not None) != ("BYHOUR" in rule):
        raise LawViolation(f"rule: {recurrence} is written {rule!r}: whose clock?")
    if "INTERVAL=1;" in f"{rule};" or "INTERVAL=0" in rule:
        raise LawViolation(f"rule: {recurrence} is written {rule!r}: an interval of one needs no words")


def duration_is_its_minutes(recurrence: Recurrence) -> None:
    """How long each time of a set lasts is written in hours and minutes, and not at all where it is not told."""
    written, minutes = recurrence.duration, recurrence.lasting
    if minutes is None:
        right = written is None
    else:
        hours, _, rest = (written or "").removeprefix("PT").rpartition("H")
        right = 60 * int(hours or 0) + int(rest.removesuffix("M") or 0) == minutes and written != "PT"
    if not right:
        raise LawViolation(f"duration: {minutes} minutes are written {written!r}")


_FREQUENCY: Final = {
    "second": ("SECONDLY", 1),
    "minute": ("MINUTELY", 1),
    "hour": ("HOURLY", 1),
    "daypart": ("DAILY", 1),
    "decade": ("YEARLY", 10),
    "century": ("YEARLY", 100),
    "millennium": ("YEARLY", 1000),
}
"""Units too short for a walk of days, or too long: the rule's frequency, and how many of it one unit is."""


def rule_or_none(recurrence: Recurrence) -> None:
    """A rule is written where one says it, and then only: not for a vague interval, several times, a feast, a week's
    place in a month, Mondays of a quarter.
    """
    vague = recurrence.interval is None or recurrence.count != 1 or bool(recurrence.rule)
    wide = recurrence.unit.word in ("quarter", "season", "half", "decade", "century", "millennium")
    placed = recurrence.nth is not None and (
        recurrence.nth[1].word != "day" or recurrence.unit.word not in ("month", "year")
    )
    if Recurrence(recurrence.unit) != Recurrence(recurrence.unit, 1, (), None, None, 1, None, "", None):
        raise LawViolation(f"rule: {Recurrence(recurrence.unit)} is more than every {recurrence.unit.word}")
    if (recurrence.rrule is None) != (vague or placed or (wide and bool(recurrence.weekdays))):
        raise LawViolation(f"rule: {recurrence} is written {recurrence.rrule!r}")
    name, times = _FREQUENCY.get(recurrence.unit.word, ("", 0))
    if name and recurrence.rrule is not None:
        every = times * (recurrence.interval or 1)
        start = f"FREQ={name}" + (f";INTERVAL={every}" if every > 1 else "")
        if not recurrence.rrule.startswith(start):
            raise LawViolation(f"rule: {recurrence} is written {recurrence.rrule!r}, not {start!r}")


def lengths_compare_by_their_fields(count: int = 3) -> None:
    """More of a unit is more, so is as much of a longer one; sets of times are in the order of their units."""
    for shorter, longer in itertools.pairwise((G.DAY, G.WEEK, G.MONTH, G.YEAR)):
        for less, more in (
            (Period.of(count, shorter), Period.of(count + 1, shorter)),
            (Period.of(count, shorter), Period.of(count, longer)),
            (Recurrence(shorter), Recurrence(longer)),
        ):
            if not less < more or more < less:  # type: ignore[operator]
                raise LawViolation(f"lengths: {less} comes before {more}")
    if not Reference("FUTURE_REF") < Reference("PAST_REF"):
        raise LawViolation("lengths: references are in the order of their names")
