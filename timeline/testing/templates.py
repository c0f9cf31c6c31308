"""Ways of telling events and days, from the ``articles.toml`` and ``phrases.toml`` of a language's folder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from grammar.language import table
from timeline.testing.oracles import civil

__all__ = ["DAY", "FIRST", "iso", "said", "templates"]

DAY = 86_400
FIRST = civil.days(2024)
"""Where days are drawn from on: 1 January 2024."""


def templates(language: str) -> dict[str, Any]:
    """Ways of telling an event, by the language's folder.

    >>> templates("en")["sentence"]["planned"]
    '{who} {will} {when}.'
    """
    try:
        return {**table(language, "articles.toml"), "names": table(language, "phrases.toml")}
    except FileNotFoundError as error:
        raise ValueError(f"language {language!r} has no articles.toml in its folder: write one") from error


def said(known: Mapping[str, Any], way: str, day: int) -> str:
    """A day in one of the ways of a language's ``articles.toml``, names from its ``phrases.toml``.

    >>> said(templates("en"), "month", FIRST)
    'in January 2024'
    """
    year, month, number = civil.civil(day)
    names = known["names"]
    weekday = names["weekdays"][(day + 3) % 7]  # 1970 began on a Thursday
    form: str = known["when"][way]
    return form.format(day=number, month=names["months"][month - 1], year=year, weekday=weekday)


def iso(day: int) -> str:
    """A day as EDTF has it."""
    year, month, number = civil.civil(day)
    return f"{year:04}-{month:02}-{number:02}"
