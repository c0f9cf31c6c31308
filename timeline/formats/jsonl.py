r"""JSON Lines: the lossless form of a timeline with a record on each line, for tools that read line by line.

Each line has ``record``: ``timeline`` (what is told once; the first line), ``article``, ``phrase``, ``event``,
``constraint``, ``contradiction``, ``unread`` ...; the other fields are those of the JSON form.

>>> from timeline import Timeline
>>> t = Timeline().add("The council met", when="on Monday", published="2024-11-11")
>>> [json.loads(line)["record"] for line in dump(t).splitlines()]
['timeline', 'article', 'phrase', 'event', 'constraint']
>>> load(dump(t), Timeline) == t
True
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final

from timeline.errors import BadTimeline
from timeline.export import Export, Format
from timeline.formats.json import SCHEMA, Made, Row, from_rows, rows_of, written
from timeline.shape import Stored

RECORDS: Final = {
    "article": "articles",
    "phrase": "phrases",
    "event": "events",
    "constraint": "constraints",
    "contradiction": "contradictions",
    "duplicate": "duplicates",
    "correction": "corrections",
    "unmatched": "unmatched",
    "unread": "unread",
}
"""Name of a record -> the part of the JSON form that it is a row of; all other parts stand in the first line."""


def dump(timeline: Stored) -> str:
    """The lines of a timeline, each ended by a line feed."""
    rows = rows_of(timeline)
    parts = {record: rows.pop(part) for record, part in RECORDS.items() if part in rows}
    lines = [{"record": "timeline", **rows}]
    lines += [{"record": record, **row} for record, part in parts.items() for row in part]
    return "".join(f"{written(line)}\n" for line in lines)


def load(text: str, make: Callable[..., Made]) -> Made:
    """A timeline from its lines, in any order but the first; raises ``BadTimeline`` with the number of a bad line."""
    rows: Row = {}
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise BadTimeline(f"line {number}: no JSON: {error}") from error
        record = row.pop("record", None) if isinstance(row, dict) else None
        if record == "timeline" and not rows:
            if row.get("schema") != SCHEMA:
                raise BadTimeline(f"line {number}: no timeline of schema {SCHEMA}: 'schema' says {row.get('schema')!r}")
            rows = {**{part: [] for part in RECORDS.values()}, **row}
        elif record in RECORDS and rows:
            rows[RECORDS[record]].append(row)
        else:
            wanted = "the first line must be the record 'timeline'" if not rows else f"records are {', '.join(RECORDS)}"
            raise BadTimeline(f"line {number}: record {record!r}: {wanted}")
    if not rows:
        raise BadTimeline("no lines: a timeline has at least one, the record 'timeline'")
    return from_rows(rows, make)


FORMAT = Format(
    "jsonl", "everything, a record on each line", (".jsonl", ".ndjson"), lambda timeline: Export(dump(timeline))
)
