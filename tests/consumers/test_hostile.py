"""Hostile texts in every field of every format, as the consumer of the format sees them: inert, and read as written.

Each check compares with the same timeline that holds a quiet word. Its control puts the texts in unescaped and counts
in how many cases the check sees it: a check that sees nothing proves nothing.
"""

from __future__ import annotations

import csv
import functools
import io
import json
import re
from collections.abc import Callable
from typing import Any

import hostile as texts
import pytest
from lines import faults as line_faults
from test_documents import by_cmark, by_markdown_it

from timeline import Timeline

QUIET = "quietword"
NUMBERS = range(len(texts.HOSTILE))
SENDABLE = [text for text in texts.HOSTILE if not re.search("[\ud800-\udfff]", text)]
SHAPES: dict[str, tuple[str, dict[str, Any]]] = {
    "page": ("html", {"texts": "full"}),
    "fragment": ("html", {"fragment": True}),
    "list": ("markdown", {}),
    "inline": ("markdown", {"provenance": "inline"}),
    "table": ("markdown", {"style": "table"}),
    "document with diagram": ("markdown", {"mermaid": True}),
    "csv": ("csv", {}),
    "safe csv": ("csv", {"safe": True}),
    "icalendar": ("icalendar", {}),
    "timelinejs": ("timelinejs", {}),
    "mermaid": ("mermaid", {}),
    "json": ("json", {}),
    "jsonl": ("jsonl", {}),
    "text": ("text", {}),
    "coloured text": ("text", {"color": "always"}),
}


@functools.cache
def written(shape: str, text: str) -> str:
    """A timeline that holds a text, in a shape."""
    name, options = SHAPES[shape]
    if name == "icalendar":
        pytest.importorskip("icalendar", reason="no icalendar: pip install 'dateline[icalendar]'")
    return texts.told(text).export(name, **options).text


def raw(shape: str, text: str) -> str:
    """The same as a careless exporter would write it."""
    return written(shape, QUIET).replace(QUIET, text)


# --- what each consumer sees: a list of faults ---


def tree(html: str) -> Any:
    html5lib = pytest.importorskip("html5lib", reason="no html5lib: pip install html5lib")
    return html5lib.parse(html, namespaceHTMLElements=False)


def parts(root: Any) -> list[tuple[str, tuple[str, ...]]]:
    """Elements and names of their attributes, in order; comments too."""
    return [(str(element.tag), tuple(sorted(map(str, element.attrib)))) for element in root.iter()]


def words(root: Any) -> str:
    return " ".join("".join(part for part in root.itertext()).split()).replace("\u2060", "")


def addresses(root: Any) -> list[str]:
    return [
        value
        for element in root.iter()
        for name, value in element.attrib.items()
        if str(name).lower() in ("href", "src", "action", "data", "formaction", "xlink:href")
        and not re.match(r"#|https?://example\.org/", value)
    ]


def in_html(html: str, quiet: str, text: str, *, exactly: bool) -> list[str]:
    """Elements, attributes or addresses that a quiet text doesn't bring; the text missing."""
    root, calm = tree(html), tree(quiet)
    known = set(parts(calm))
    found = [f"new element {part}" for part in parts(root) if part not in known]
    if exactly and parts(root) != parts(calm):
        found.append("elements come in another order")
    found += [f"address {address}" for address in addresses(root)]
    shown = texts.seen(text).replace("\u2060", "")
    if words(root).count(shown) < min(4, words(calm).count(QUIET)):
        found.append("the text is not shown as it was written")
    return found


def in_markdown(read: Callable[[str], str], document: str, quiet: str, text: str) -> list[str]:
    return in_html(read(document), read(quiet), text, exactly=True)


def in_csv(table: str, quiet: str, text: str, *, safe: bool) -> list[str]:
    rows, calm = (list(csv.reader(io.StringIO(each, newline=""))) for each in (table, quiet))
    if [len(row) for row in rows] != [len(row) for row in calm]:
        return ["other rows or cells"]
    shown = texts.seen(text)
    found = []
    for row, still in zip(rows, calm, strict=True):
        for cell, word in zip(row, still, strict=True):
            start = cell.removeprefix("'") if safe and cell[:2] in {f"'{sign}" for sign in _FORMULA} else cell
            if word == QUIET and start != shown:
                found.append(f"{cell!r} is another text")
    if safe:
        found += [f"formula {cell!r}" for row in rows for cell in row if cell.startswith(tuple(_FORMULA))]
    return found + [f"control in {cell!r}" for row in rows for cell in row if texts._UNSAFE.search(cell)]


_FORMULA = "=+-@\t\r\uff1d\uff0b\uff0d\uff20"


def in_icalendar(calendar: str, quiet: str, text: str) -> list[str]:
    icalendar = pytest.importorskip("icalendar", reason="no icalendar: pip install 'dateline[icalendar]'")
    found = line_faults(calendar)
    try:
        read, calm = (icalendar.Calendar.from_ical(each) for each in (calendar, quiet))
    except ValueError as error:
        return [*found, str(error)]
    if [(one.name, sorted(one)) for one in read.walk()] != [(one.name, sorted(one)) for one in calm.walk()]:
        found.append("other components or properties")
    for event in read.walk("VEVENT"):
        if not str(event.get("SUMMARY", "")).endswith(texts.seen(text)):
            found.append("another summary")
        if str(event.get("X-PHRASE", texts.seen(text))) != texts.seen(text):
            found.append("another phrase")
    return found


def in_slides(story: str, quiet: str, text: str) -> list[str]:
    """TimelineJS takes all of its texts for HTML."""
    try:
        data, calm = json.loads(story), json.loads(quiet)
    except ValueError as error:
        return [str(error)]
    found = []
    if len(data["events"]) != len(calm["events"]):
        return ["other events"]
    for event, still in zip(data["events"], calm["events"], strict=True):
        if event.keys() != still.keys():
            found.append("other fields")
            continue
        for html, other in (
            (event["text"]["headline"], still["text"]["headline"]),
            (event["text"]["text"], still["text"]["text"]),
            # of these it takes the text, for HTML once more
            *((_text(event.get(key, "")), _text(still.get(key, ""))) for key in ("display_date", "group")),
        ):
            root = tree(html)
            if parts(root) != parts(tree(other)) or addresses(root):
                found.append(f"markup in {html[:80]!r}")
            elif QUIET in other and texts.seen(text).replace("\u2060", "") not in words(root):
                found.append(f"another text in {html[:80]!r}")
    return found


def _text(html: str) -> str:
    return "".join(tree(html).itertext())


def in_lines(told: str, quiet: str, text: str) -> list[str]:
    """JSON and JSON Lines: as many lines to any tool, the very text in every field."""
    found = [] if len(told.splitlines()) == len(quiet.splitlines()) else ["other lines"]
    read = Timeline.from_jsonl if told.startswith('{"record"') else Timeline.from_json
    try:
        timeline = read(told)
    except ValueError as error:
        return [*found, str(error)]
    if timeline.told[0].headline != text or timeline != texts.told(text):
        found.append("another timeline")
    return found + [f"sign {sign!r}" for sign in re.findall("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]", told)]


def in_terminal(told: str, _quiet: str, text: str) -> list[str]:
    """No sign that steers a terminal, but the colours that the library sets."""
    plain = re.sub(r"\x1b\[[0-9;]*m", "", told) if "\x1b[1m" in told else told
    found = [f"sign {sign!r}" for sign in re.findall("[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", plain)]
    shown = "".join(texts.seen(text).split())
    return found + ([] if shown in "".join(plain.split()) else ["another text"])


CHECKS: dict[str, list[tuple[Callable[[str, str, str], list[str]], int]]] = {
    # shape -> checks, each with the number of texts in which it must see what a careless exporter does
    "page": [(functools.partial(in_html, exactly=False), 25)],
    "fragment": [(functools.partial(in_html, exactly=False), 25)],
    **{
        shape: [(functools.partial(in_markdown, read), 30) for read in (by_cmark, by_markdown_it)]
        for shape in ("list", "inline", "table", "document with diagram")
    },
    "csv": [(functools.partial(in_csv, safe=False), 8)],
    "safe csv": [(functools.partial(in_csv, safe=True), 14)],
    "icalendar": [(in_icalendar, 15)],
    "timelinejs": [(in_slides, 25)],
    "json": [(in_lines, 15)],
    "jsonl": [(in_lines, 15)],
    "text": [(in_terminal, 6)],
    "coloured text": [(in_terminal, 6)],
}


def test_there_are_enough_texts() -> None:
    assert len(set(texts.HOSTILE)) >= 45


@pytest.mark.parametrize("shape", CHECKS)
@pytest.mark.parametrize("number", NUMBERS)
def test_hostile_text_is_inert(shape: str, number: int) -> None:
    text = texts.HOSTILE[number]
    told = written(shape, text)
    told.encode()  # UTF-8 holds it: no lone surrogate is left
    for check, _ in CHECKS[shape]:
        assert check(told, written(shape, QUIET), text) == []


@pytest.mark.parametrize("shape", CHECKS)
def test_the_checks_can_fail(shape: str) -> None:
    for check, least in CHECKS[shape]:
        assert check(written(shape, QUIET), written(shape, QUIET), QUIET) == []
        seen = [text for text in SENDABLE if check(raw(shape, text), written(shape, QUIET), text)]
        assert len(seen) >= least, len(seen)


# --- the readers in JavaScript: all texts in one run ---


def test_mermaid_shows_hostile_text_as_it_is(understood: Any) -> None:
    quiet, *answers = understood("diagram", [written("mermaid", text) for text in (QUIET, *texts.HOSTILE)])
    careless = understood("diagram", [raw("mermaid", text) for text in texts.HOSTILE])

    def inert(answer: dict[str, Any], text: str) -> bool:
        shown = texts.seen(text)
        wanted = json.loads(json.dumps(quiet["value"]).replace(QUIET, "\ufffe")) if "value" in quiet else {}
        if len(text) > 5000:  # beyond what hosts draw: fewer events, and none of them another
            wanted["periods"] = wanted["periods"][: len(answer["value"]["periods"])]
            wanted["sections"] = wanted["sections"][: len(answer["value"]["sections"])]
        return "value" in answer and _filled(wanted, shown) == _filled(answer["value"], "")

    assert [text for text, answer in zip(texts.HOSTILE, answers, strict=True) if not inert(answer, text)] == []
    assert sum(not inert(answer, text) for text, answer in zip(texts.HOSTILE, careless, strict=True)) >= 30


def _filled(value: Any, shown: str) -> Any:
    """What was understood of the quiet word, with a text in its place."""
    if isinstance(value, dict):
        return {key: _filled(each, shown) for key, each in value.items()}
    if isinstance(value, list):
        return [_filled(each, shown) for each in value]
    return " ".join(value.replace("\ufffe", shown).split())


def test_ical_js_reads_hostile_text_as_it_is(understood: Any) -> None:
    quiet, *answers = understood("calendar", [written("icalendar", text) for text in (QUIET, *texts.HOSTILE)])
    careless = understood("calendar", [raw("icalendar", text) for text in texts.HOSTILE])

    def inert(answer: dict[str, Any], text: str) -> bool:
        if "error" in answer or len(answer["value"]["events"]) != len(quiet["value"]["events"]):
            return False
        events = zip(answer["value"]["events"], quiet["value"]["events"], strict=True)
        same = all(event["properties"] == still["properties"] for event, still in events)
        told = [event["summary"] for event in answer["value"]["events"]]
        return same and all(summary.endswith(texts.seen(text)) for summary in told)

    assert [text for text, answer in zip(texts.HOSTILE, answers, strict=True) if not inert(answer, text)] == []
    assert sum(not inert(answer, text) for text, answer in zip(texts.HOSTILE, careless, strict=True)) >= 8
