"""Running text of which every time is known, with what the text does to it: where clauses point, what was told before.

>>> from hypothesis import find
>>> story = find(accounts(), lambda story: True)
>>> story.text
'It opened on 3 August 2024. The mayor spoke, and 1 day later it shut.'
>>> [(time.text, time.value) for time in story.times]
[('3 August 2024', ('2024-08-03', '2024-08-04')), ('1 day later', ('2024-08-04', '2024-08-05'))]
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from attrs import field, frozen
from hypothesis import strategies as st

from grammar.language import table
from timeline.testing.kinds import BY_NAME
from timeline.testing.oracles.calendar import Day, Span, at, one, span, step
from timeline.testing.phrases import day_of, plain
from timeline.testing.sayings import Said, filled, wordings
from timeline.testing.situations import BY_NAME as SITUATIONS
from timeline.testing.situations import situation

_FAR: Final = 14
"""So many plain sentences lie between a day and an hour that is no longer of it."""


@frozen
class Time:
    """A time of a story: where it stands, what it is, its signal with its kind, its halves where it is a range."""

    start: int
    end: int
    text: str
    value: Span | str | None
    signal: tuple[int, int, str] | None = None
    halves: tuple[str, ...] = ()
    clash: int = 0
    signals: tuple[str, ...] = ()


@frozen
class Story:
    """A text, when it was published, every time in it, the policy under which it is read, and what is no time."""

    text: str
    reference: datetime
    times: tuple[Time, ...]
    policy: str = "news"
    latent: tuple[str, ...] = field(default=())
    name: str = ""
    language: str = "en"


def names(language: str = "en") -> list[str]:
    """The names of the stories of a language."""
    return [story["name"] for story in table(language, "samples.toml")["stories"]]


def accounts(*, language: str = "en") -> st.SearchStrategy[Story]:
    """Stories with drawn dates. Shrinks to the first of the table, its plainest dates."""
    told = table(language, "samples.toml")["stories"]

    def made(place: int, moment: datetime, back: int, numbers: tuple[int, int, int]) -> Story:
        return story(told[place], moment, step(day_of(moment), -100 - back), numbers, language)

    number = st.integers(0, 5000)
    return st.builds(
        made, st.integers(0, len(told) - 1), plain(), st.integers(0, 9000), st.tuples(number, number, number)
    )


def story(told: dict[str, Any], moment: datetime, day: Day, numbers: Sequence[int], language: str = "en") -> Story:
    """A story of the table: *day* is that of its dates, *numbers* say the rest of each time."""
    today = day_of(moment)
    far = " ".join([table(language, "samples.toml")["filler"]] * _FAR)
    text, times, place, said = "", list[Time](), 0, Said()
    value: Span | str | None = None
    for piece in told["pieces"]:
        if isinstance(piece, str):
            text += piece.replace("{far}", far)
            continue
        if "word" in piece:
            fixed = tuple(piece["value"]) if isinstance(piece["value"], list) else piece["value"]
            times.append(Time(len(text), len(text) + len(piece["word"]), piece["word"], fixed, _before(text, piece)))
            text += piece["word"]
            continue
        number = piece.get("number", numbers[place % len(numbers)])
        place += 1
        clash = 0
        if "told" in piece:
            found = situation(SITUATIONS[piece["told"]], day, today, number, 0, language)
            said, value, plainest = found.said, found.value, found.text
        elif "same" not in piece:
            chosen = BY_NAME[piece["kind"]]
            date = step(day, piece.get("days", place - 1))
            if piece.get("coming"):
                number = (today.weekday + number % 6) % 7
            what = chosen.told(chosen.numbers(number), date, today, 0)
            said, value, clash = what.said, what.value, what.clash
            value = dict(what.rivals)[piece["rival"]] if "rival" in piece else value
            plainest = wordings(piece["kind"], language)[0]
        fields = filled(said, language)
        words = piece.get("say", plainest).format(**fields)
        start, signal = len(text), _before(text, piece)
        text += words
        halves = tuple(half.format(**fields) for half in piece.get("halves", ()))
        times.append(
            Time(start, len(text), words, _end(value, piece), signal, halves, clash, tuple(piece.get("signals", ())))
        )
    return Story(
        text, moment, tuple(times), told.get("policy", "news"), tuple(told.get("latent", ())), told["name"], language
    )


def _before(text: str, piece: dict[str, Any]) -> tuple[int, int, str] | None:
    """The signal of a time, which is the last word before it."""
    before = text.rstrip(" ")
    return (before.rfind(" ") + 1, len(before), piece["signal"]) if "signal" in piece else None


def _end(value: Span | str | None, piece: dict[str, Any]) -> Span | str | None:
    """The first or last day of a range that is told by two times; nothing where the text takes it away."""
    if piece.get("nothing") or not isinstance(value, tuple):
        return None if piece.get("nothing") else value
    first, last = value
    if "end" not in piece or first is None or last is None:
        return value
    year, month, number = (int(part) for part in (first if piece["end"] == "first" else last).split("-"))
    day = at(year, month, number) if piece["end"] == "first" else step(at(year, month, number), -1)
    return span(one(day))
