"""Ways of saying: parameters in, words of a language out, from its tables alone.

Nothing here computes a date: what a phrase means is said by ``kinds``, how it is said by ``[sayings]`` in the
language's ``phrases.toml``. A language is offered where that table is there.
"""

from __future__ import annotations

from typing import Any

from attrs import frozen

from grammar.language import FOLDERS, table
from timeline.testing.oracles.calendar import Day, iso


@frozen
class Said:
    """What a wording needs to know: plain numbers and days of the walk, no word of any language."""

    count: int = 1
    unit: str = "day"
    day: Day | None = None
    to: Day | None = None
    number: int = 1
    shift: int = 0
    key: str = ""
    hour: int = 0
    minute: int = 0


def languages() -> list[str]:
    """Codes of the languages that have sayings.

    >>> languages()
    ['en', 'de']
    """
    return [code for code in FOLDERS if "sayings" in table(code, "phrases.toml")]


def wordings(kind: str, language: str = "en") -> list[str]:
    """The templates of a kind of meaning, the plainest first.

    >>> wordings("days_ago")[0]
    '{count} {unit} ago'
    """
    found: list[str] = table(language, "phrases.toml")["sayings"][kind]
    return found


def say(template: str, said: Said, language: str = "en") -> str:
    """A template filled in.

    >>> say("{article} {unit} ago", Said(count=1)), say("{words} {unit} ago", Said(count=3))
    ('a day ago', 'three days ago')
    """
    phrases = table(language, "phrases.toml")
    words: dict[str, Any] = phrases["sayings"]["words"]
    fields: dict[str, object] = {"count": said.count, "number": said.number, "unit": ""}
    fields["ordinal"], fields["part"] = ordinal(said.number, phrases), words["parts"][said.shift + 1]
    for case in cases(words):
        fields |= _inflected(case, said, words)
    fields["daypart"], fields["name"] = words["dayparts"].get(said.key, ""), words["names"].get(said.key, "")
    fields["season"] = phrases["seasons"][said.number % 4]
    hour12 = said.hour % 12 or 12
    fields["clock"] = f"{hour12}:{said.minute:02} {words['halves'][said.hour >= 12]}"
    fields["clock24"] = f"{said.hour:02}:{said.minute:02}"
    for prefix, day in (("", said.day), ("to_", said.to)):
        if day is not None:
            fields |= _dated(prefix, day, phrases)
    return template.format(**fields)


def cases(words: dict[str, Any]) -> list[str]:
    """The endings of tables that a language has once for each of its cases and genders; the first is ``""``.

    >>> cases({"units": {}, "units_dative": {}, "names": {}})
    ['', '_dative']
    """
    found = [name.partition("_")[2] for name in words if name.split("_")[0] in ("units", "articles", "nth", "shifts")]
    return ["", *sorted({f"_{case}" for case in found if case})]


def _inflected(case: str, said: Said, words: dict[str, Any]) -> dict[str, object]:
    """The words that bend: ``unit_dative`` is taken from ``units_dative``, or from ``units`` where that is missing."""

    def table(name: str) -> Any:
        return words.get(name + case, words[name])

    fields: dict[str, object] = {}
    if said.unit in words["units"]:
        fields["unit"] = table("units")[said.unit][said.count != 1]
    numbers: list[str] = words["numbers"]
    told = numbers[said.count] if said.count < len(numbers) else str(said.count)
    article = table("articles").get(said.unit, table("articles")["other"])
    fields["words"], fields["article"] = told, article if said.count == 1 else told
    fields["nth"] = table("nth")[said.number] if said.number < len(words["nth"]) else str(said.number)
    fields["shift"] = table("shifts")[said.shift + 1]
    return {f"{name}{case}": value for name, value in fields.items()}


def ordinal(number: int, phrases: dict[str, Any]) -> str:
    """1st, 2nd, 11th, by the table of endings and its last digits."""
    endings = phrases["ordinals"]
    last = number % 100
    ending = endings.get(str(last if 4 <= last <= 20 else last % 10), endings["other"])
    return f"{number}{ending}"


def _dated(prefix: str, day: Day, phrases: dict[str, Any]) -> dict[str, object]:
    century = int(f"{day.year}"[:-2]) + 1
    fields: dict[str, object] = {
        "day": day.day,
        "day_th": ordinal(day.day, phrases),
        "month": phrases["months"][day.month - 1],
        "short": phrases["sayings"]["words"]["short"][day.month - 1],
        "year": day.year,
        "weekday": phrases["weekdays"][day.weekday - 1],
        "iso": iso(day),
        "week_year": day.week_year,
        "week": f"{day.week:02}",
        "decade": f"{day.year}"[:-1] + "0",
        "century": ordinal(century, phrases),
        "century_nth": phrases["sayings"]["words"]["centuries"].get(str(century), ""),
    }
    return {f"{prefix}{name}": value for name, value in fields.items()}
