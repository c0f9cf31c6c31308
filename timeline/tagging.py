"""Rows of ``timeline tag``: a JSON object in for each text, one out for each phrase, in input order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, Final

from attrs import frozen

from grammar import GrammarError, Interval, Phrase, Policy, Recurrence, conflict_words, find
from grammar.language import table
from grammar.resolution import Candidate
from grammar.spell import timex

Row = dict[str, Any]
_AT_ONCE: Final = 16
"""So many lines are handed to a process at once."""


@frozen
class Tagged:
    """What one input line gave: rows for phrases, rows for unread ones, or the error that it is."""

    line: int
    rows: tuple[Row, ...] = ()
    unread: tuple[Row, ...] = ()
    error: str = ""


def tag(
    lines: Iterable[str],
    *,
    policy: Policy,
    language: str = "en",
    published: str | None = None,
    timezone: str | None = None,
    jobs: int = 1,
) -> Iterator[Tagged]:
    """Tag texts: each line ``{"doc", "dct", "text"}``, optionally ``"language"`` and ``"policy"``.

    A line that can't be read gives an error that says why; the others are answered. With *jobs* lines are read by so
    many processes at once; the answers are the same, in the same order.

    >>> line = '{"doc": "a", "dct": "2024-11-11", "text": "since August"}'
    >>> row = next(tag([line], policy=Policy.news())).rows[0]
    >>> row["value"], row["lower"], row["upper"]
    ('2024-08', '2024-08-01', '2024-11-12')
    """
    numbered = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    answer = partial(_answer, policy=policy, language=language, published=published, timezone=timezone)
    if jobs == 1:
        yield from map(answer, numbered)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(answer, numbered, chunksize=_AT_ONCE)


def _answer(
    numbered: tuple[int, str], policy: Policy, language: str, published: str | None, timezone: str | None
) -> Tagged:
    """What a line gives, or the error that it is."""
    number, line = numbered
    try:
        return _tagged(number, json.loads(line), policy, language, published, timezone)
    except json.JSONDecodeError as error:
        return Tagged(number, error=f"line {number}: no JSON: {error}")
    except (GrammarError, TypeError, KeyError) as error:
        return Tagged(number, error=f"line {number}: {error}")
    except Exception as error:  # a fault of ours is told like one of the input, and the other lines are answered
        fault = f"{type(error).__name__}: {error}"
        return Tagged(number, error=f"line {number}: not read, by a fault of this library ({fault}): please report it")


def _tagged(
    number: int,
    given: Any,
    policy: Policy,
    language: str,
    published: str | None,
    timezone: str | None,
) -> Tagged:
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        return Tagged(number, error=f'line {number}: an object with "doc", "dct" and "text" is meant')
    name = given.get("doc", str(number))
    dct = given.get("dct") or published
    if not dct:
        return Tagged(number, error=f'line {number}: no publication date: give "dct", or --published')
    code = given.get("language", language)
    own = Policy.of(given["policy"]) if given.get("policy") else policy
    rows, unread = [], []
    found = find(given["text"], published=dct, policy=own, language=code, timezone=timezone)
    for phrase in (half for whole in found for half in whole.halves or (whole,)):
        if not phrase.timex.type:
            unread.append(
                {
                    "doc": name,
                    "start": phrase.start,
                    "end": phrase.end,
                    "text": phrase.text,
                    "reason": phrase.resolution.reason,
                    "candidates": [candidate(phrase, c) for c in phrase.resolution.candidates],
                }
            )
        else:
            rows.append({"doc": name, **row(phrase, code)})
    return Tagged(number, tuple(rows), tuple(unread))


def row(phrase: Phrase, language: str) -> Row:
    """A phrase as a row, without its document."""
    stamp, resolution = phrase.timex, phrase.resolution
    within, value = resolution.within, resolution.value
    conflict = resolution.conflict
    unit = value.granularity.word if isinstance(value, Interval) else None
    return {
        "start": phrase.start,
        "end": phrase.end,
        "text": phrase.text,
        "type": stamp.type,
        "value": stamp.value,
        "mod": stamp.mod,
        "edtf": value.edtf if isinstance(value, Interval) else None,
        "signal": list(phrase.signal[:2]) if phrase.signal else None,
        "lower": within.lower if within else None,
        "upper": within.upper if within else None,
        "open": [name for name, end in (("lower", within.start), ("upper", within.end)) if end is None]
        if within
        else [],
        "granularity": unit,
        "candidates": [candidate(phrase, c) for c in resolution.candidates],
        "rrule": value.rrule if isinstance(value, Recurrence) else None,
        "duration": value.duration if isinstance(value, Recurrence) else None,
        "conflict": conflict and conflict_words(conflict.day, conflict.said, table(language, "phrases.toml")),
        "confidence": resolution.confidence,
    }


def candidate(phrase: Phrase, other: Candidate) -> Row:
    """Another reading as a row."""
    stamp = timex(phrase.meaning, other.value)
    return {
        "type": stamp.type,
        "value": stamp.value,
        "edtf": other.value.edtf if isinstance(other.value, Interval) else None,
        "lower": other.within.lower if other.within else None,
        "upper": other.within.upper if other.within else None,
        "policy": other.policy,
    }
