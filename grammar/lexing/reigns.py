"""The names of rulers by whose years documents are dated: "Henry III", "Hen. 3", "Edward the First"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from grammar.lexing.numbers import ROMANS


def rulers(told: Mapping[str, Any], ordinals: Mapping[str, int]) -> dict[str, str]:
    """Every spelling of a ruler -> first and last day of the reign.

    >>> told = {"days": {"henry ii": "1154-12-19/1189-07-06"}, "short": {"henry": ["hen."]}}
    >>> list(rulers(told, {"second": 2}))
    ['henry ii', 'henry the second', 'hen. ii', 'hen. 2']
    """
    found: dict[str, str] = {}
    for name, days in told["days"].items():
        first, roman = name.split()
        number = ROMANS.index(roman.upper()) + 1
        found[name] = days
        found |= {f"{first} the {word}": days for word, worth in ordinals.items() if worth == number}
        for short in told["short"].get(first, ()):
            found[f"{short} {roman}"] = found[f"{short} {number}"] = days
    return found
