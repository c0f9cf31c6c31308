"""The lossless JSON form of a timeline (schema ``timeline/1``): out and in.

What follows from the rest (bounds, order, contradictions) is written for other tools and
worked out again on reading. Spans are code points; ``end`` is exclusive.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from importlib import metadata
from typing import Any, Final, TypeVar

from attrs import asdict, evolve

from grammar import Granularity, Interval, Policy
from grammar.calendar import DAY, iso, to_days
from timeline.article import Article
from timeline.constraint import Constraint, Evidence
from timeline.correction import ANALYST, Correction
from timeline.errors import BadTimeline, TimelineError
from timeline.event import Bounds, Event, EventAnchor, EventTime, PhraseRef, Quote
from timeline.export import Export, Format
from timeline.phrase import Reading, TimePhrase, Unread
from timeline.shape import Stored
from timeline.wellformed import well_formed

Made = TypeVar("Made")

SCHEMA: Final = "timeline/1"
Row = dict[str, Any]
_UNSEEN: Final = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
"""Line ends that tools split at, marks that turn the direction of what follows, halves that UTF-8 has not."""


def version() -> str:
    """The library's version."""
    try:
        return metadata.version("dateline")
    except metadata.PackageNotFoundError:  # run from a folder that was never installed
        return "0"


def dump(timeline: Stored) -> str:
    """The JSON text of a timeline."""
    return "{" + ",".join(f"\n{json.dumps(key)}: {_lines(value)}" for key, value in rows_of(timeline).items()) + "\n}\n"


FORMAT = Format("json", "everything, to be read again", (".json",), lambda timeline: Export(dump(timeline)))


def written(value: Any, indent: int | None = None) -> str:
    r"""JSON of a plain value, in letters where they are safe to see and to send, escaped where not.

    >>> written("Łódź"), written("one\u2028two")
    ('"Łódź"', '"one\\u2028two"')
    """
    return _UNSEEN.sub(lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(value, ensure_ascii=False, indent=indent))


def rows_of(timeline: Stored) -> Row:
    """All parts of a timeline as plain values, by name."""
    policy = timeline.articles[0].policy if timeline.articles else Policy.news()
    counts = timeline.corrected
    told = {event.id: event for event in counts.told}
    rows: Row = {
        "schema": SCHEMA,
        "library": version(),
        "policy": policy.to_dict(),
        "timezone": timeline.timezone,
        "articles": [_article(a) for a in timeline.articles],
        "sentences": {article: [list(span) for span in spans] for article, spans in timeline.sentences},
        "phrases": [_phrase(p) for p in timeline.phrases],
        "events": [_event(e, told[e.id]) for e in timeline.events],
        "constraints": [_constraint(c) for c in counts.constraints],
        "contradictions": [_plain(asdict(c)) for c in timeline.contradictions],
        "order": [list(group) for group in timeline.order],
        "undated": list(timeline.undated),
        "set_aside": list(timeline.set_aside),
        "unread": [_plain(asdict(u)) for u in timeline.unread],
        "sentences_without_event": timeline.sentences_without_event,
    }
    if timeline.duplicates:
        rows["duplicates"] = [_plain(asdict(d)) for d in timeline.duplicates]
    if timeline.corrections:
        rows["corrections"] = [_plain(asdict(c)) for c in timeline.corrections]
        rows["unmatched"] = [_plain(asdict(u)) for u in counts.unmatched]
        rows["as_read"] = _as_read(timeline)
    return rows


def _as_read(timeline: Stored) -> Row:
    """What the corrections changed or took out, as it was read, each with its place."""
    events = {event.id: event for event in timeline.corrected.told}
    constraints = {constraint.id for constraint in timeline.corrected.constraints}
    return {
        "events": [
            {**_event(event, event), "at": at}
            for at, event in enumerate(timeline.told)
            if events.get(event.id) != event
        ],
        "constraints": [
            {**_constraint(constraint), "at": at}
            for at, constraint in enumerate(timeline.constraints)
            if constraint.id not in constraints
        ],
        "made": sorted(timeline.corrected.made),
    }


def _lines(value: Any) -> str:
    """A list as one line for each row: quick to write, and a change shows as a changed line."""
    if not isinstance(value, list) or not value:
        return written(value)
    return "[\n" + ",\n".join(written(row) for row in value) + "\n]"


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(entry) for key, entry in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(entry) for entry in value]
    return value


def _article(article: Article) -> Row:
    row = {
        name: getattr(article, name) for name in ("id", "title", "url", "source", "published", "language", "timezone")
    }
    return {**row, "policy": article.policy.to_dict(), "text": article.text}


def _phrase(phrase: TimePhrase) -> Row:
    row: Row = _plain(asdict(phrase))
    row["timex"] = {name: row.pop(name) for name in ("type", "value", "mod")}
    return row


def _moment(seconds: int | None) -> str | None:
    return None if seconds is None else iso(seconds)


def _time(time: EventTime | None) -> Row | None:
    if time is None:
        return None
    return {
        "edtf": time.edtf,
        "start": _moment(time.start),
        "end": _moment(time.end),
        "granularity": time.granularity.word,
        "approximate": time.approximate,
        "relation": time.relation,
        "part": time.part,
    }


def _event(event: Event, told: Event) -> Row:
    row: Row = _plain(asdict(event, filter=lambda a, _: a.name not in ("time", "bounds", "instant")))
    if event.instant:
        row["instant"] = True
    row["time"] = _time(event.time)
    row["bounds"] = {name: _moment(value) for name, value in asdict(event.bounds).items()}
    if (told.time, told.anchor) != (event.time, event.anchor):  # dated by other events: what was read stays apart
        row["told"] = {"time": _time(told.time), "anchor": _plain(asdict(told.anchor)) if told.anchor else None}
    return row


def _constraint(constraint: Constraint) -> Row:
    row: Row = {
        "id": constraint.id,
        "kind": constraint.kind,
        "from": constraint.source,
        "to": constraint.target,
        "relation": constraint.relation if isinstance(constraint.relation, str) else list(constraint.relation),
        "offset": constraint.offset,
    }
    if constraint.interval is not None:
        interval = constraint.interval
        row["interval"] = interval.edtf
        row["limits"] = {
            "start": _moment(interval.start),
            "end": _moment(interval.end),
            "granularity": interval.granularity.word,
            "approximate": interval.approximate,
            "uncertain": interval.uncertain,
            "part": interval.part,
        }
    if constraint.options:
        row["options"] = [_constraint(option) for option in constraint.options]
    evidence = constraint.evidence
    row["evidence"] = {"article": evidence.article, "span": list(evidence.span)} if evidence else None
    row |= {"rule": constraint.rule, "confidence": constraint.confidence, "hard": constraint.hard}
    if constraint.kind == "distance":
        row |= {"least": constraint.least, "most": constraint.most, "ends": list(constraint.ends)}
    return {**row, "strict": True} if constraint.strict else row


# --- reading ----------------------------------------------------------------------------------------------------------


def load(text: str, make: Callable[..., Made]) -> Made:
    """A timeline, made by *make*, from its JSON text; raises ``BadTimeline`` with what is wrong and where."""
    try:
        rows = json.loads(text, parse_constant=_no_number)
    except ValueError as error:
        raise BadTimeline(f"no JSON: {error}") from error
    if not isinstance(rows, dict) or rows.get("schema") != SCHEMA:
        said = rows.get("schema") if isinstance(rows, dict) else None
        raise BadTimeline(f"no timeline of schema {SCHEMA}: its field 'schema' says {said!r}")
    return from_rows(rows, make)


def from_rows(rows: Row, make: Callable[..., Made]) -> Made:
    """A timeline from its parts, as ``rows_of`` gives them; raises ``BadTimeline``."""
    try:
        articles = tuple(
            Article(row["text"], **{k: v for k, v in row.items() if k != "text"}) for row in rows["articles"]
        )
        as_read = rows.get("as_read", {"events": [], "constraints": [], "made": []})
        events = tuple(map(_read_event, _uncorrected(rows["events"], as_read["events"], set(as_read["made"]))))
        made = {row["id"] for row in rows["constraints"] if row["rule"] == ANALYST}
        statements = _uncorrected(rows["constraints"], as_read["constraints"], made)
        return make(
            articles,
            tuple(_read_phrase(row) for row in rows["phrases"]),
            events,
            _all_well_formed(events, tuple(map(_read_constraint, statements))),
            tuple(Unread(r["article"], _span(r["span"]), r["text"], r["reason"]) for r in rows["unread"]),
            rows["sentences_without_event"],
            tuple((article, tuple(_span(s) for s in spans)) for article, spans in rows["sentences"].items()),
            tuple(map(Correction.of, rows.get("corrections", []))),
        )
    except (KeyError, TypeError, ValueError, AttributeError, TimelineError) as error:
        raise BadTimeline(f"a timeline of schema {SCHEMA} lacks or garbles something: {error!r}") from error


def _uncorrected(rows: list[Row], as_read: list[Row], made: set[str]) -> list[Row]:
    """Rows as they were before the corrections: without what these made, with what they changed or took out."""
    changed = {row["id"] for row in as_read}
    before = [row for row in rows if row["id"] not in made | changed]
    for row in sorted(as_read, key=lambda row: int(row["at"])):
        before.insert(row["at"], row)
    return before


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _all_well_formed(events: tuple[Event, ...], constraints: tuple[Constraint, ...]) -> tuple[Constraint, ...]:
    known = {event.id for event in events}
    for constraint in constraints:
        well_formed(constraint, known)
    return constraints


def _span(value: list[int]) -> tuple[int, int]:
    start, end = value
    return int(start), int(end)


def _seconds(text: str | None) -> int | None:
    if text is None:
        return None
    sign = -1 if text.startswith("-") else 1
    day, _, clock = text.lstrip("-").partition("T")
    year, month, date = map(int, day.split("-"))
    hour, minute, second = map(int, clock.split(":")) if clock else (0, 0, 0)
    return to_days(sign * year, month, date) * DAY + hour * 3600 + minute * 60 + second


def _read_phrase(row: Row) -> TimePhrase:
    return TimePhrase(
        row["id"],
        row["article"],
        _span(row["span"]),
        row["text"],
        _span(row["extent"]),
        _span(row["signal"]) if row["signal"] else None,
        row["timex"]["type"],
        row["timex"]["value"],
        row["timex"]["mod"],
        row["edtf"],
        tuple(Reading(**candidate) for candidate in row["candidates"]),
        row["conflict"],
        tuple((rule, given, result) for rule, given, result in row["steps"]),
        row["confidence"],
    )


def _read_time(row: Row | None) -> EventTime | None:
    if row is None:
        return None
    return EventTime(
        _seconds(row["start"]),
        _seconds(row["end"]),
        Granularity[row["granularity"].upper()],
        row["relation"],
        row["approximate"],
        row["part"],
    )


def _read_event(row: Row) -> Event:
    told = row.get("told", row)
    anchor = told["anchor"]
    return Event(
        row["id"],
        row["article"],
        row["text"],
        _span(row["span"]),
        row["sentence"],
        row["headline"],
        row["head"],
        row["kind"],
        row["factuality"],
        row["polarity"],
        row["habitual"],
        Quote(row["source"]["text"], _span(row["source"]["span"])) if row["source"] else None,
        PhraseRef(row["phrase"]["id"], row["phrase"]["text"], _span(row["phrase"]["span"])) if row["phrase"] else None,
        _read_time(told["time"]),
        EventAnchor(**anchor) if anchor else None,
        Bounds(),
        tuple(row["same_as"]),
        bool(row.get("instant", False)),
    )


def _read_constraint(row: Row) -> Constraint:
    interval = None
    limits = row.get("limits")
    if limits is not None:
        interval = Interval(
            _seconds(limits["start"]),
            _seconds(limits["end"]),
            Granularity[limits["granularity"].upper()],
            limits["approximate"],
            limits["uncertain"],
            limits["part"],
        )
    elif row.get("interval"):
        interval = Interval.from_edtf(row["interval"])
    relation = row["relation"]
    evidence = row["evidence"]
    made = Constraint(
        row["id"],
        row["kind"],
        row["from"],
        row["to"],
        relation if isinstance(relation, str) else tuple(relation),
        row["offset"],
        interval,
        (),
        Evidence(evidence["article"], _span(evidence["span"])) if evidence else None,
        row["rule"],
        row["confidence"],
        row["hard"],
        bool(row.get("strict", False)),
        row.get("least"),
        row.get("most"),
        tuple(row.get("ends", ("start", "start"))),
    )
    return evolve(made, options=tuple(_read_constraint(option) for option in row.get("options", ())))
