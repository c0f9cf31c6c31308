"""Files of corrections: YAML or TOML, one table for each; a file with ``same`` alone links articles.

In YAML a list under ``corrections``, or the list alone; in TOML ``[[corrections]]``. Beside it, ``by`` says whose hand
it is where a correction does not.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from timeline.article import Article
from timeline.correction import Correction, Place
from timeline.duplicates import Duplicate
from timeline.errors import BadCorrection, UnknownEvent
from timeline.event import Event
from timeline.pointing import event_of


def read(path: str | Path) -> Iterator[Correction | BadCorrection]:
    """The corrections of a file, one by one, and an error in place of each that says nothing.

    Raises ``BadCorrection`` for a file that can't be read at all. The ending ``.toml`` tells TOML, any other YAML.
    """
    path = Path(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise BadCorrection(f"{path}: can't be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise BadCorrection(f"{path}: not UTF-8 (byte {error.start}): save it as UTF-8 and try again") from error
    yield from parse(text, toml=path.suffix.lower() == ".toml", where=str(path))


def parse(text: str, *, toml: bool = False, where: str = "corrections") -> Iterator[Correction | BadCorrection]:
    r"""The corrections of a text, as ``read``.

    >>> list(parse('- words: "The mill burnt"\n  date: 1912\n'))[0].date
    '1912'
    """
    rows, by = _rows(text, toml, where)
    for number, row in enumerate(rows, 1):
        try:
            known = {"by": by, **row} if isinstance(row, Mapping) else row
            yield Correction.of(known)
        except BadCorrection as error:
            yield BadCorrection(f"{where}: correction {number}: {error}")


def _rows(text: str, toml: bool, where: str) -> tuple[list[Any], str]:
    if toml:
        try:
            table: Any = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise BadCorrection(f"{where}: no TOML: {error}") from error
    else:
        import yaml

        try:
            table = yaml.load(text, yaml.BaseLoader)  # noqa: S506  (text only, so dates stay as they are written)
        except yaml.YAMLError as error:
            place = getattr(error, "problem_mark", None)
            line = f" (line {place.line + 1})" if place is not None else ""
            raise BadCorrection(f"{where}: no YAML{line}: {getattr(error, 'problem', None) or error}") from error
    if isinstance(table, Mapping):
        by = table.get("by", "")
        odd = sorted(set(map(str, table)) - {"corrections", "by"})
        if odd:
            raise BadCorrection(f"{where}: {', '.join(odd)}: no such field: give a list under 'corrections', and 'by'")
        table = table.get("corrections", [])
    else:
        by = ""
    if table in ("", None):
        table = []
    if not isinstance(table, list):
        raise BadCorrection(f"{where}: no list of corrections such as '- words: ...'")
    if toml:
        table = [{key: _plain(value) for key, value in row.items()} if isinstance(row, dict) else row for row in table]
    else:
        table = [_truth(row) for row in table]
    return table, str(by)


def _plain(value: Any) -> Any:
    """Dates and numbers of TOML as text."""
    if isinstance(value, bool | str | list | dict):
        return value
    return str(value)


def _truth(row: Any) -> Any:
    """In YAML as it was written, "true" is a word."""
    if isinstance(row, dict) and row.get("drop") in ("true", "false", "yes", "no"):
        return {**row, "drop": row["drop"] in ("true", "yes")}
    return row


def dump(suggested: Iterable[Duplicate], articles: Sequence[Article], events: Sequence[Event]) -> str:
    """Suggestions as a file of corrections, for a person to strike out what is not one event: YAML, reasons beside."""
    import yaml

    by_id = {event.id: event for event in events}
    lines = []
    for one in suggested:
        first, second = (_pointing(by_id[key], articles, events) for key in (one.a, one.b))
        lines.append("# " + " ".join("; ".join(one.reasons).split()))
        lines.append(yaml.safe_dump([{**first, "same": second}], allow_unicode=True, sort_keys=False, width=1000))
    return "\n".join(lines)


def _pointing(event: Event, articles: Sequence[Article], events: Sequence[Event]) -> dict[str, str]:
    """Words and article that name an event; its id where the words alone do not."""
    place = Place(event.text, event.article)
    try:
        known = event_of(place, articles, events)
    except UnknownEvent:
        known = None
    words = " ".join(event.text.split()) if known is not None and known.id == event.id else event.id
    return {"article": event.article, "words": words}
