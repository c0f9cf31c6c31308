"""Whether the words of a phrase are more likely a time, or a name, a verb, a number of things.

The tables are ``[island]`` of a language's ``words.toml``; what is more often no time is
latent, and read only on request.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.driver import Reading
from grammar.granularity import Granularity
from grammar.language import Language

_NUMERIC: Final = {"N2", "YEAR", "ORD", "HHMM"}
_TITLED: Final = {"UNIT", "TODAY", "PARTDAY", "SEASON"}
_AFTER: Final = re.compile(r"[-‐‑][^\W\d_]")


@functools.lru_cache(maxsize=8)
def _rules(language: Language) -> dict[str, Any]:
    island = language.words["island"]
    return {
        **{
            name: frozenset(island[name])
            for name in (
                "company",
                "names",
                "titles",
                "titled",
                "latent",
                "year_cues",
                "year_things",
                "nouns_after",
                "duration_cues",
                "clock_signals",
                "season_signals",
                "no_year_signals",
                "determiners",
            )
        },
        "of": frozenset(language.words["OF"]),
        "a": frozenset(language.words["A"]),
        "articles": frozenset({**language.words["A"], **language.words["THE"]}),
    }


def kind_of(text: str, reading: Reading, language: Language) -> str | None:
    """``time``, ``latent``, or ``None`` where the words are more likely something else."""
    rules = _rules(language)
    if _AFTER.match(text, reading.last):
        return None  # "the year-earlier": a part of a longer word
    said = " ".join(text[reading.start : reading.end].lower().split())
    before, after = _word_before(text, reading.first), _word_after(text, reading.last)
    signal = reading.signal[2] if reading.signal else ""
    own = [t for t in reading.tokens if reading.signal is None or not reading.signal[0] <= t.start < reading.signal[1]]
    last = own[-1]
    word, terminal = text[last.start : last.end], last.kinds[0][0]
    if word.lower() in rules["company"] and not any(token.kinds[0][0] in _NUMERIC for token in own):
        return None
    if terminal in _TITLED and _is_title(text, reading, word, last.start, after):
        return None
    bare = terminal == "YEAR" and own[0].kinds[0][0] in ("YEAR", "MODQ") and len(own) <= 2
    if bare and not _is_year(text, reading, before, after, rules):
        return None
    if terminal == "HHMM" and len(own) == 1 and signal not in rules["clock_signals"]:
        return "latent"
    if terminal == "SEASON" and len(own) == 2 and own[0].kinds[0][0] == "THE" and signal not in rules["season_signals"]:
        return None if signal else "latent"
    if len(own) == 1:
        if terminal in ("MONTH", "WEEKDAY") and _is_name(text, reading, said, before, after, rules):
            return None
        if terminal == "SLASH" and said.count("/") == 1:
            return "latent"
    named = reading.meaning.time if isinstance(reading.meaning, m.Bound) else reading.meaning
    if isinstance(named, m.Unit) and named.anchor is m.Anchor.DISCUSSED and own[0].kinds[0][0] == "THE":
        if after.lower() in rules["of"]:
            return None  # "since the day of the coup"
        if named.unit < Granularity.WEEKEND:
            return "latent"
    if said in rules["latent"] and not signal:
        return "latent"
    if _is_rate(reading) and before.lower() not in rules["duration_cues"]:
        return "latent"
    parts = reading.meaning.parts if isinstance(reading.meaning, m.Length) else ()
    fraction = "-" in text[reading.start : reading.end] or after.lower() in rules["of"]
    if fraction and any(unit is Granularity.QUARTER for _, unit in parts):
        return None  # "three-quarters of its food"
    if isinstance(reading.meaning, m.Length) and not signal and after.lower() in rules["nouns_after"]:
        return None
    return "time"


def lost_year(text: str, reading: Reading) -> str:
    """The number right after a date without a year, if it must be the year but is none that is read ("5 March 987")."""
    if reading.tokens[-1].kinds[0][0] not in ("N2", "ORD", "MONTH") or not m.turns(reading.meaning):
        return ""
    found = re.match(
        r",?[^\S\n]+(\d{3}|\d{5,})(?=[^\S\n]*(?:[.,;:!?)]|\Z|\n))(?![.,]\d)", text[reading.last : reading.last + 20]
    )
    return found[1] if found else ""


def _is_title(text: str, reading: Reading, word: str, position: int, after: str) -> bool:
    """ "ABC's This Week", "the Weekend Hotel": a unit written with a capital that does not open its sentence."""
    if not word[0].isupper() or word.isupper():
        return False
    opens = position == reading.first and re.search(r"(?:^|[.!?:\n“\"(])[^\w]*$", text[max(0, position - 5) : position])
    return not opens or (after[:1].isupper() and position > reading.first)


def _is_rate(reading: Reading) -> bool:
    """ "$2 a year": a bare unit with the indefinite article and nothing before it."""
    return (
        reading.signal is None
        and len(reading.tokens) == 2
        and reading.tokens[0].kinds[0][0] == "A"
        and isinstance(reading.meaning, m.Length)
    )


def _word_before(text: str, position: int) -> str:
    found = re.search(r"([\w'’.]+)[^\S\n]*$", text[max(0, position - 40) : position])
    return found[1] if found else ""


def _word_after(text: str, position: int) -> str:
    found = re.match(r"[^\S\n]+([^\W\d_]+)", text[position : position + 40])
    return found[1] if found else ""


def _is_year(text: str, reading: Reading, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """A bare year needs a cue: a preposition, brackets, a season before it; a thing counted after it denies it."""
    if after.lower() in rules["year_things"]:
        return False
    if reading.signal is not None:
        if reading.signal[2] in rules["no_year_signals"]:
            return False  # "at 1945 Elm Street"
        plural = (
            after[:1].islower()
            and after.endswith("s")
            and len(after) > 3
            and not after.endswith(("ss", "us", "is", "was"))
        )
        return not plural or reading.signal[2] not in ("over", "at", "for", "by", "to")
    described = before[:1].islower() and after[:1].islower() and len(after) > 3 and not after.endswith("s")
    second = _word_before(text, reading.first - len(before) - 1)
    if described and second.lower() in rules["determiners"]:
        return True  # "his unsuccessful 1996 campaign"
    opened = text[max(0, reading.first - 1) : reading.first] in ("(", "[")
    closed = text[reading.last : reading.last + 1] in (")", "]")
    return (opened and closed) or before.lower() in rules["year_cues"]


def _is_name(text: str, reading: Reading, said: str, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """ "Mrs May", "April Larkin", "the Sunday Herald": a month or day's name that names someone or something."""
    if after[:1].isupper() and after.lower() in rules["titled"]:
        return True
    named = after[:1].isupper() and text[reading.last : reading.last + 1] == " " and reading.signal is None
    if named and (
        before.lower() in rules["articles"]
        or re.search(r"(?:^|[.!?:—–\n“\"])[^\w]*$", text[max(0, reading.first - 4) : reading.first])
    ):
        return True  # "the Saturday Band", "Sunday Okoro scored": before a name, without a comma
    if said not in rules["names"] or before.lower() in rules["a"]:
        return False
    if before.lower().rstrip(".") in rules["titles"]:
        return True
    if reading.signal is not None:
        return after[:1].isupper() and text[reading.last : reading.last + 1] == " "
    return True
