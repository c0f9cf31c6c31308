"""CSV for spreadsheets and data frames: RFC 4180, UTF-8, a header, one row for each event, the undated ones at the end.

``earliest`` and ``latest`` are the first and the last day (or the moment, where a clock time is known), both included;
an empty one is open. ``edtf`` tells lasting (``a/b``) from once within (``[a..b]``). With ``safe``, a cell that a
spreadsheet could take for a formula begins with an apostrophe (CWE-1236); that alters the data, so it is asked for.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

from timeline.export import Export, Format, Option
from timeline.formats.rows import EventRow, first_moment, last_moment, left_out, rows
from timeline.render.words import flat
from timeline.shape import Stored

COLUMNS: Final = (
    "id",
    "order",
    "date",
    "edtf",
    "earliest",
    "latest",
    "granularity",
    "lasted",
    "approximate",
    "headline",
    "quote",
    "phrase",
    "counted_from",
    "kind",
    "factuality",
    "polarity",
    "habitual",
    "source",
    "contradictions",
    "same_as",
    "article",
    "title",
    "published",
    "url",
    "sentence",
    "start",
    "end",
)
"""``order``: events with one number are told apart by nothing; ``sentence`` counts from 1; ``start`` and ``end`` are
code points in the article's text, the end excluded."""
_FORMULA: Final = tuple("=+-@\t\r＝＋－＠")


def dump(timeline: Stored, *, safe: bool = False) -> Export:
    """All events as rows."""
    seen, known = rows(timeline)
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in known:
        writer.writerow([guarded(cell) if safe else cell for cell in _cells(row)])
    return Export(out.getvalue(), left_out(seen, len(timeline.constraints)))


def guarded(cell: str) -> str:
    """Keep a spreadsheet from taking a cell for a formula.

    >>> guarded("=1+1"), guarded("1+1")
    ("'=1+1", '1+1')
    """
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _cells(row: EventRow) -> Iterator[str]:
    event, shown, article = row.event, row.shown, row.article
    yield flat(event.id)
    yield "" if row.place is None else str(row.place)
    yield shown.date
    yield shown.edtf
    yield first_moment(shown.span[0])
    yield last_moment(shown.span[1])
    yield row.unit.word if row.dated else ""
    yield _yes(row.lasted)
    yield _yes(shown.approximate)
    yield shown.headline
    yield flat(event.text)
    yield shown.phrase.text if shown.phrase else ""
    yield shown.counted
    yield event.kind
    yield event.factuality
    yield event.polarity
    yield _yes(event.habitual)
    yield flat(event.source.text) if event.source else ""
    yield " ".join(map(str, shown.disputed))
    yield " ".join(map(flat, event.same_as))
    yield flat(event.article)
    yield flat(article.title or "") if article else ""
    yield article.published if article else ""
    yield flat(article.url or "") if article else ""
    yield str(event.sentence + 1) if article else ""
    yield str(event.span[0]) if article else ""
    yield str(event.span[1]) if article else ""


def _yes(value: bool) -> str:
    return "yes" if value else "no"


FORMAT = Format(
    "csv",
    "a row for each event, for spreadsheets",
    (".csv",),
    dump,
    (Option("safe", "no cell can be taken for a formula (an apostrophe in front)", flag="--csv-safe"),),
)
