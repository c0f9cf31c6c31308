"""Ways of saying: parameters in, words of a language out, from its tables alone.

Nothing here computes a date: what a phrase means is said by ``kinds``, how it is said by ``[sayings]`` in the
language's ``phrases.toml``. A language is offered where that table is there.
"""

from __future__ import annotations

from typing import Any, Final, TypeAlias

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
    more: int = 1
    more_unit: str = ""
    inner: Inner | None = None
    other: Inner | None = None


Inner: TypeAlias = tuple[str, Said]
"""A time that stands inside another: its kind and what it says, told in the kind's plainest wording."""


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
    return template.format(**filled(said, language))


def filled(said: Said, language: str = "en") -> dict[str, object]:
    """Everything that a template may ask for."""
    phrases = table(language, "phrases.toml")
    words: dict[str, Any] = {"seasons": phrases["seasons"]} | phrases["sayings"]["words"]
    fields: dict[str, object] = {"count": said.count, "number": said.number, "more": said.more}
    fields["ordinal"] = ordinal(said.number, phrases)
    fields |= _clocked(said, words)
    for prefix, day in (("", said.day), ("to_", said.to)):
        if day is not None:
            fields |= _dated(prefix, day, phrases)
    for case in cases(words):
        fields |= _inflected(case, said, words)
    for name, inner in (("time", said.inner), ("other", said.other)):
        if inner is not None:
            inside, plain = filled(inner[1], language), wordings(inner[0], language)[0]
            for case in cases(words):
                fields[name + case] = words.get(f"times{case}", {}).get(inner[0], plain).format(**inside)
    return fields


_KEYED: Final = ("parts", "edges", "dayparts", "names", "vague", "halved", "sides")
"""Tables of words by a key, or by a place; a field is named by its table, without the "s"."""


def cases(words: dict[str, Any]) -> list[str]:
    """The endings of tables that a language has once for each of its cases and genders; the first is ``""``.

    >>> cases({"units": {}, "units_dative": {}, "names": {}})
    ['', '_dative']
    """
    bent = ("units", "articles", "nth", "shifts", "shifted", "times", "seasons", *_KEYED)
    found = [name.partition("_")[2] for name in words if name.split("_")[0] in bent]
    return ["", *sorted({f"_{case}" for case in found if case})]


def _inflected(case: str, said: Said, words: dict[str, Any]) -> dict[str, object]:
    """The words that bend: ``unit_dative`` is taken from ``units_dative``, or from ``units`` where that is missing."""

    def table(name: str) -> Any:
        return words.get(name + case, words.get(name, {}))

    def counted(prefix: str, count: int, unit: str) -> dict[str, object]:
        told, articles = _listed(words["numbers"], count), table("articles")
        return {
            f"{prefix}unit": table("units").get(unit, ["", ""])[count != 1],
            f"{prefix}words": told,
            f"{prefix}article": articles.get(unit, articles["other"]) if count == 1 else told,
        }

    fields = counted("", said.count, said.unit) | counted("more_", said.more, said.more_unit)
    fields["nth"], fields["more_nth"] = _listed(table("nth"), said.number), _listed(table("nth"), said.more)
    fields["shift"] = table("shifts")[said.shift + 1]
    fields["shifted"] = table("shifted").get(said.unit, ["", "", ""])[said.shift + 1]
    fields["season"] = table("seasons")[said.number % 4]
    for name in _KEYED:
        found = table(name)
        told = found[said.shift + 1] if isinstance(found, list) else found.get(said.key, "")
        fields[name.removesuffix("s")] = told
    return {f"{name}{case}": value for name, value in fields.items()}


def _clocked(said: Said, words: dict[str, Any]) -> dict[str, object]:
    """The hour, by two halves of the day and by 24 hours."""
    hour12, half = said.hour % 12 or 12, words["halves"][said.hour >= 12]
    return {
        "clock": f"{hour12}:{said.minute:02} {half}",
        "clock24": f"{said.hour:02}:{said.minute:02}",
        "hour": f"{hour12} {half}",
        "hour12": hour12,
        "hour24": said.hour,
    }


def _listed(words: list[str], place: int) -> str:
    """The word of a number, or its digits where the language lists none."""
    return words[place] if 0 <= place < len(words) else str(place)


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
        "day_two": f"{day.day:02}",
        "month": phrases["months"][day.month - 1],
        "month_number": day.month,
        "month_two": f"{day.month:02}",
        "short": phrases["sayings"]["words"]["short"][day.month - 1],
        "year": day.year,
        "year_two": f"{day.year % 100:02}",
        "weekday": phrases["weekdays"][day.weekday - 1],
        "weekday_number": day.weekday,
        "iso": iso(day),
        "week_year": day.week_year,
        "week": f"{day.week:02}",
        "decade": f"{day.year}"[:-1] + "0",
        "decade_two": f"{day.year}"[-2:-1] + "0",
        "decade_word": phrases["sayings"]["words"].get("decades", {}).get(f"{day.year}"[-2:-1], ""),
        "century": ordinal(century, phrases),
        "century_nth": phrases["sayings"]["words"].get("centuries", {}).get(str(century), ""),
    }
    return {f"{prefix}{name}": value for name, value in fields.items()}
