"""Every convention on which people differ, as one frozen value with presets.

The news policy follows what newswire annotation shows (measured on TimeBank: bare
weekdays look back in 223 of 226 past clauses); rivals are named in the reference.

>>> Policy.news().direction, Policy.assistant().direction
('past', 'future')
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Any, Final

from attrs import asdict, evolve, field, fields_dict, frozen

from grammar.errors import UnknownPolicy


def _one_of(*names: str) -> Any:
    def check(_: object, attribute: Any, value: object) -> None:
        if value not in names:
            raise UnknownPolicy(f"policy {attribute.name} {value!r}: one of {', '.join(names)} is meant")

    return check


AMOUNTS: Final = (
    ("some", 0, 0),
    ("pair", 2, 3),
    ("few", 2, 6),
    ("several", 3, 9),
    ("many", 10, 99),
    ("hundreds", 100, 999),
    ("thousands", 1000, 999_999),
    ("millions", 10**6, 10**9 - 1),
    ("billions", 10**9, 10**12 - 1),
)


def _amounts(value: object) -> tuple[tuple[str, int, int], ...]:
    rows: Any = value
    given = {str(tag): (int(low), int(high)) for tag, low, high in rows}
    return tuple((tag, *given.get(tag, (low, high))) for tag, low, high in AMOUNTS)


@frozen
class Policy:
    """How to read what words leave open.

    Fields
        direction      bare weekdays, months, days: ``past``, ``future`` or ``nearest``
        cues           whether the tense of the clause may turn a bare phrase ("will meet on Friday")
        anchor         what bare phrases count from: ``publication`` or ``previous`` (the time last mentioned)
        order          of numbers in 11/12/2024: ``mdy``, ``dmy``, or ``auto``: as the text's other dates have it, else
                       the region of its language, else month first
        ahead          days that "December 7" may lie ahead and still be this year's
        back           in a story: days that a bare month or day may lie before the time last mentioned (100 at most,
                       where it is no hindsight)
        years          bare dates of a story: of the years that the whole text makes likeliest (``weighed``), or each of
                       the one that what was told before it tells (``onward``)
        weekdays       "Friday, 18 July" without a year: the weekday is ``checked``, or it may ``decide`` the year
        weeks          "the first week of May": the first that lies more in it than not (``iso``), or wholly
                       (``whole``); "the week of 6 October" begins with a Monday, or with a ``sunday``
        two_digit      years after publication that a two-digit year may lie
        offsets        how exactly "two years ago" is told: by its ``unit``, one unit ``finer`` (a month; ``hour``: and
                       "two days ago" to the hour, where the moment of publication is known), or to the
                       ``day`` (hours and minutes to the second); "a year ago" also as the ``quarter`` before,
                       as reports of earnings have it
        windows        "the last two weeks": ``rolling`` to the end of publication, the ``whole`` units before
                       it, the stretch ``outside`` the publication day, the day at its ``far`` end ("last week": the
                       day a week ago), or the whole ``unit`` there
        lengths        "five minutes" alone: a ``length``, or the time so far ``ahead``, as a timer takes it
        since          whether "since August" lasts to the day of publication, ``today``, or is ``open``; ``told``:
                       "from August" is August alone, as in "a letter from August"
        limits         whether "more than two weeks ago" is a limit (``yes``) or about that day (``no``)
        by             whether "by Friday" is ``open`` before it, or a stretch that begins ``now``
        ends           whether the end of "from 2014 to 2018", "until 2018", "within two days" is ``included`` or
                       ``excluded``
        partition      early, mid and late: ``thirds`` of a time, ``quarters`` of a year, early and late as ``halves``,
                       or the ``whole`` of it (as TIMEX3 values have it, with a mod beside); ``agenda``: thirds, but
                       halves of a part of day, three days of a week and an early quarter of a year (as Duckling)
        digits         "around 1030" is a ``year`` or a time of day (``clock``); ``far``: that, unless the
                       year is within a century of publication
        clock          "3 p.m.": the ``hour`` or the ``minute``; ``included``: an hour that ends a range belongs to it
        midnight       "midnight on Friday" ends that day (``end``, as news style has it) or begins it (``start``)
        beyond         whether "next Friday" is the Friday of next week
        referring      whether adjectives that only refer are times: "former", "recent", "current", "future"
        fiscal         months from January to the start of the fiscal year (-3: October before); ``None``: not known
        southern       seasons of the southern hemisphere
        night, evening, afternoon, morning   first hour of each part of day
        parts          "this morning": the ``stretch``, or its first ``hour``, for a calendar of appointments;
                       ``narrow``: "Monday a.m." is that morning, "Monday p.m." that afternoon
        amounts        lowest and highest number meant by each vague amount; "some" (bare "days", "a matter of days")
                       reaches from nothing to one of the next longer unit, whatever its highest number
    """

    name: str = "news"
    direction: str = field(default="past", validator=_one_of("past", "future", "nearest"))
    cues: bool = True
    anchor: str = field(default="publication", validator=_one_of("publication", "previous"))
    order: str = field(default="auto", validator=_one_of("auto", "mdy", "dmy"))
    ahead: int = 100
    back: int = 270
    years: str = field(default="weighed", validator=_one_of("weighed", "onward"))
    weekdays: str = field(default="checked", validator=_one_of("checked", "decide"))
    weeks: str = field(default="iso", validator=_one_of("iso", "whole", "sunday"))
    two_digit: int = 20
    offsets: str = field(default="unit", validator=_one_of("unit", "finer", "hour", "day", "quarter"))
    windows: str = field(default="rolling", validator=_one_of("rolling", "whole", "outside", "far", "unit"))
    lengths: str = field(default="length", validator=_one_of("length", "ahead"))
    since: str = field(default="today", validator=_one_of("today", "open", "told"))
    limits: str = field(default="yes", validator=_one_of("yes", "no"))
    by: str = field(default="open", validator=_one_of("open", "now"))
    ends: str = field(default="included", validator=_one_of("included", "excluded"))
    partition: str = field(default="thirds", validator=_one_of("thirds", "quarters", "halves", "agenda", "whole"))
    digits: str = field(default="year", validator=_one_of("year", "clock", "far"))
    clock: str = field(default="hour", validator=_one_of("hour", "minute", "included"))
    midnight: str = field(default="end", validator=_one_of("end", "start"))
    beyond: bool = False
    referring: bool = False
    fiscal: int | None = None
    southern: bool = False
    morning: int = 5
    afternoon: int = 12
    evening: int = 18
    night: int = 21
    parts: str = field(default="stretch", validator=_one_of("stretch", "hour", "narrow"))
    amounts: tuple[tuple[str, int, int], ...] = field(default=AMOUNTS, converter=_amounts)

    @classmethod
    def news(cls) -> Policy:
        """The default: dated news, told after the fact."""
        return cls()

    @classmethod
    def narrative(cls) -> Policy:
        """History: bare phrases count from the time last mentioned."""
        return cls(name="narrative", anchor="previous", ahead=0, referring=True)

    @classmethod
    def assistant(cls) -> Policy:
        """Scheduling: bare phrases look forward."""
        return cls(
            name="assistant",
            direction="future",
            cues=False,
            ahead=366,
            offsets="hour",
            windows="whole",
            by="now",
            weekdays="decide",
            partition="agenda",
            digits="far",
            clock="included",
            morning=0,
            afternoon=12,
            evening=18,
            night=18,
            amounts=(("pair", 2, 2), ("few", 3, 3)),
        )

    @classmethod
    def named(cls, name: str) -> Policy:
        """A preset by name; ``UnknownPolicy`` otherwise."""
        if name not in PRESETS:
            raise UnknownPolicy(f"policy {name!r} is not known: one of {', '.join(PRESETS)} is meant")
        preset: Policy = getattr(cls, name)()
        return preset

    @classmethod
    def of(cls, value: str | Mapping[str, Any] | Policy) -> Policy:
        """From a preset's name, from a table of fields (with ``name`` of the preset to change), or as it is."""
        if isinstance(value, Policy):
            return value
        if isinstance(value, str):
            return cls.named(value)
        if not isinstance(value, Mapping):
            raise UnknownPolicy(f"policy {value!r}: a name ({', '.join(PRESETS)}) or a table of fields is meant")
        unknown = sorted(str(key) for key in value if key not in fields_dict(cls))
        if unknown:
            raise UnknownPolicy(f"policy has no field {', '.join(unknown)}: it has {', '.join(fields_dict(cls))}")
        base = cls.named(str(value.get("name", "news")))
        try:
            return evolve(base, **{key: entry for key, entry in value.items() if key != "name"})
        except (TypeError, ValueError, IndexError) as error:
            raise UnknownPolicy(f"policy can't be read: {error}") from error

    def preferring(self, direction: str | None) -> Policy:
        """The same with another direction of bare phrases (``past``, ``future``, ``nearest``), tense unheeded."""
        return self if direction is None else evolve(self, direction=direction, cues=False)

    def choosing(self, name: str) -> Policy:
        """The policy that the name of a candidate tells: ``future``; ``ends=excluded``; ``few=3, past``.

        A part is a direction, a field and its value, or a vague amount and the number that it means.

        >>> Policy.news().choosing("ends=excluded, future").ends
        'excluded'
        """
        return _chosen(self, name)

    def changed(self, name: str, value: object) -> Policy:
        """The same with another value of one field."""
        return evolve(self, **{name: value})  # type: ignore[arg-type]  # the field's validator looks at it

    def to_dict(self) -> dict[str, Any]:
        """Plain data for files."""
        return {**asdict(self), "amounts": [list(row) for row in self.amounts]}


_WHOLE: Final = re.compile(r"-?\d+", re.ASCII)


@functools.lru_cache(maxsize=256)
def _chosen(policy: Policy, name: str) -> Policy:
    for part in filter(None, name.split(", ")):
        key, _, value = part.partition("=")
        if key in ("past", "future", "nearest") and not value:
            policy = policy.preferring(key)
        elif any(key == tag for tag, _, _ in policy.amounts) and _WHOLE.fullmatch(value):
            told = int(value)
            rows = tuple((tag, told, told) if tag == key else (tag, low, high) for tag, low, high in policy.amounts)
            policy = policy.changed("amounts", rows)
        elif key in fields_dict(Policy):
            typed: object = int(value) if _WHOLE.fullmatch(value) else {"true": True, "false": False}.get(value, value)
            try:
                policy = policy.changed(key, typed)
            except (TypeError, ValueError, IndexError) as error:
                raise UnknownPolicy(f"policy can't be read: {error}") from error
        else:
            raise UnknownPolicy(f"{part!r} names no policy: a direction, or a field and its value, is meant")
    return policy


PRESETS: Final = ("news", "narrative", "assistant")
