"""Dates in the words of a locale: order, names of months, punctuation.

A language brings the locales that its ``phrases.toml`` lists under ``locale``. Any other comes from the Unicode CLDR
through Babel, the extra ``dateline[locale]``; the words around a date ("before", "about") stay those of the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from timeline.errors import UnknownFormat
from timeline.export import needs

_FIELDS: Final = {
    "d": "{day}",
    "dd": "{day:02}",
    "M": "{month_number}",
    "MM": "{month_number:02}",
    "MMMM": "{month}",
    "LLLL": "{month_alone}",
    "EEEE": "{weekday}",
}
"""Fields of CLDR patterns -> ours; a year in any length is the year."""


def builtin(phrases: Mapping[str, Any], tag: str) -> dict[str, Any] | None:
    """Ways of saying a time in a locale that the language lists; ``None`` where it lists no such one.

    >>> from grammar.language import table
    >>> builtin(table("en", "phrases.toml"), "en-US")["granule"]["day"]
    '{month} {day}, {year}'
    """
    listed = phrases.get("locale", {})
    known = {key.lower(): forms for key, forms in listed.items()}.get(tag.replace("_", "-").lower())
    return None if known is None else _merged(phrases, known)


def localised(phrases: Mapping[str, Any], tag: str) -> dict[str, Any]:
    """Ways of saying a time in any locale; raises ``UnknownFormat`` for none, ``MissingExtra`` without Babel."""
    known = builtin(phrases, tag)
    if known is not None:
        return known
    library = needs("babel", "locale", f"the locale {tag}")
    try:
        locale = library.Locale.parse(tag.replace("-", "_"))
    except (ValueError, library.UnknownLocaleError) as error:
        raise UnknownFormat(f"no locale {tag!r}: give one such as en-US, fr or de-AT") from error
    day, month = locale.date_formats["long"].pattern, locale.datetime_skeletons["yMMMM"].pattern
    forms = {"day": _template(library, day), "month": _template(library, month)}
    forms["week"] = phrases["granule"]["week"].replace("{day} {month} {year}", forms["day"])
    forms["weekend"] = phrases["granule"]["weekend"].replace("{day} {month} {year}", forms["day"])
    clocks = {"hour": "{hour}:00", "minute": "{hour}:{minute}", "second": "{hour}:{minute}:{second}"}
    forms |= {unit: f"{forms['day']}, {clock}" for unit, clock in clocks.items()}
    return _merged(
        phrases,
        {
            "months": list(locale.months["format"]["wide"].values()),
            "months_alone": list(locale.months["stand-alone"]["wide"].values()),
            "weekdays": list(locale.days["format"]["wide"].values()),
            "granule": {**forms, "daypart": forms["day"]},
        },
    )


def _template(library: Any, pattern: str) -> str:
    def pieces() -> Iterator[str]:
        for kind, value in library.dates.tokenize_pattern(pattern):
            if kind == "chars":
                yield str(value).replace("{", "{{").replace("}", "}}")
            else:
                name = value[0] * value[1]
                yield _FIELDS.get(name, "{year}" if name[0] in "yu" else "")

    return "".join(pieces()).strip()


def _merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: _merged(value, over.get(key, {})) if isinstance(value, dict) else over.get(key, value)
        for key, value in {**over, **base}.items()
    }
