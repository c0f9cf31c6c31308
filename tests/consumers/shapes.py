"""Timelines under test, and what is true of their events, computed without a word of the exporters' code.

``by_hand`` holds every shape that a time can have; ``stories`` are the seed stories.
"""

from __future__ import annotations

import datetime as dt
import functools
from pathlib import Path
from typing import Any, NamedTuple

from attrs import evolve

from grammar import Granularity, Interval
from grammar.calendar import DAY, from_days, to_days
from timeline import Article, Constraint, Event, EventTime, Timeline

STORIES = Path(__file__).resolve().parents[2] / "seeds" / "stories"
G = Granularity
ROWS: list[tuple[str, str, str, dict[str, Any]]] = [
    # what happened, when (EDTF), how it lies in it, what else is known
    ("The senate killed Caesar", "-0043-03-15", "within", {}),
    ("Rome had kings", "-0752/-0508", "spans", {}),
    ("A monk drew the first map", "0845-05-03", "within", {}),
    ("Vikings raided the coast", "08XX", "within", {}),
    ("The mill was built", "176X", "within", {}),
    ("The canal was dug", "1790/1794", "spans", {}),
    ("The war began", "1914", "within", {}),
    ("The bank failed", "1929-10", "within", {}),
    ("Prices rose", "1929~", "within", {}),
    ("The ferry sank", "2024-03-05", "within", {"same": "A ship went down"}),
    ("A ship went down", "2024-03-05", "within", {"same": "The ferry sank"}),
    ("A driver saw the crack", "2024-03-06T08:30:00", "within", {"unit": G.MINUTE}),
    ("The alarm rang", "2024-03-06T09:15:30", "within", {}),
    ("The crew searched", "2024-03-06T10:00:00/2024-03-06T16:30:00", "spans", {"unit": G.MINUTE}),
    ("The night watch held", "2024-03-09T22:00:00/2024-03-10T06:00:00", "spans", {"unit": G.MINUTE}),
    ("Divers reached the wreck", "2024-03-07~", "within", {}),
    ("A thief took the bell", "2024-03-09/2024-03-12", "within", {}),
    ("The strike went on", "2024-03-09/2024-03-12", "spans", {}),
    ("The quay was shut", "2024-03-15/..", "since", {}),
    ("The quay had been open", "../2024-03-14", "until", {}),
    ("Somebody warned the owner", "../2024-03-04", "before", {}),
    ("The owner sold a boat", "2024-03-06/..", "after", {}),
    ("The court ruled", "../2024-04", "by", {}),
    ("The council voted", "2024-03-11/2024-03-17", "within", {"unit": G.WEEK}),
    ("The leaves fell", "2024-23", "within", {}),
    ("The firm reported", "2024-34", "within", {}),
    ("Rates climbed", "2024-01/2024-04", "within", {"unit": G.YEAR, "part": "early"}),
    ("The hearing opens", "2025-02-03", "within", {"factuality": "planned"}),
    ("The mayor took money", "2024-02-01", "within", {"factuality": "denied"}),
    ("The contract was signed", "2024-05-13", "within", {"disputed": "after"}),
    ("The contract was printed", "2024-05-14", "within", {}),
    ("The last star goes out", "Y12000", "within", {"factuality": "planned"}),
    ("The ice came", "Y-17000", "within", {}),
    ("The world rests", "9999-12-31", "within", {"factuality": "planned"}),
    ("The king lived", "", "", {}),
    ("The bridge held", "", "", {}),
    ("The lights had gone out", "../2024-03-06T10:30:00", "before", {"unit": G.MINUTE}),
    ("The sirens wailed", "2024-03-06T23:45:00/..", "since", {"unit": G.MINUTE}),
]


class Fact(NamedTuple):
    """What is true of an event: both ends in civil seconds, the end excluded, ``None`` where open."""

    id: str
    headline: str
    start: int | None
    end: int | None
    lasted: bool
    approximate: bool
    granularity: Granularity | None
    told_as: str
    edtf: str

    @property
    def dated(self) -> bool:
        return (self.start, self.end) != (None, None) if self.edtf else None not in (self.start, self.end)

    @property
    def open(self) -> bool:
        return self.dated and None in (self.start, self.end)

    @property
    def to_the_day(self) -> bool:
        """Whether it is known to the day: once, or lasting no longer than that."""
        if self.start is None or self.end is None or self.granularity is None or self.approximate or self.lasted:
            return False
        return (
            self.granularity <= G.DAY and self.end - self.start <= DAY and self.told_as not in ("before", "after", "by")
        )

    @property
    def clock(self) -> bool:
        return any(edge is not None and edge % DAY for edge in (self.start, self.end))


@functools.cache
def by_hand(zone: str | None = None, fields: tuple[tuple[str, str], ...] = ()) -> Timeline:
    """A timeline of all shapes, told by one article, in a time zone or in none."""
    text = ".\n\n".join(row[0] for row in ROWS) + "."
    article = Article(text, published="2024-06-01", id="shapes", title="Shapes", source="The Gazette", timezone=zone)
    article = evolve(article, url="https://example.org/shapes?a=b&c=d", **dict(fields))
    ids = {row[0]: f"e{number}" for number, row in enumerate(ROWS, 1)}
    events, said, spans = [], [], []
    for number, (headline, edtf, relation, more) in enumerate(ROWS):
        start = text.index(headline)
        spans.append((start, start + len(headline) + 1))
        key = ids[headline]
        event = Event(key, "shapes", headline, (start, start + len(headline)), number, headline=headline)
        event = evolve(event, factuality=more.get("factuality", "asserted"))
        if "same" in more:
            event = evolve(event, same_as=(ids[more["same"]],))
        if edtf:
            value = Interval.from_edtf(edtf)
            if more.get("unit") is G.MINUTE and relation == "within":
                value = Interval.of(value.start or 0, G.MINUTE)
            value = evolve(value, granularity=more.get("unit", value.granularity), part=more.get("part"))
            event = evolve(event, time=EventTime.of(value, relation))  # type: ignore[arg-type]
            said.append(Constraint(f"c{number}", "date", key, relation="during", interval=value, rule="date"))
        if "disputed" in more:
            said.append(Constraint(f"d{number}", "relation", key, f"e{number + 2}", more["disputed"], rule="by hand"))
        events.append(event)
    # what nobody dates, but others bound: after the ferry sank, and not later than the hearing
    held = ids["The bridge held"]
    said.append(Constraint("b1", "relation", held, ids["The ferry sank"], "after", rule="by hand"))
    said.append(Constraint("b2", "relation", held, ids["The hearing opens"], "before", rule="by hand"))
    return Timeline((article,), (), tuple(events), tuple(said), sentences=(("shapes", tuple(spans)),))


@functools.cache
def stories() -> dict[str, Timeline]:
    """A timeline of each seed story, and one of them all."""
    articles = {folder.name: sorted(folder.glob("*.md")) for folder in sorted(STORIES.iterdir())}
    articles["all"] = [path for paths in articles.values() for path in paths]
    return {name: Timeline.read([Article.read(path) for path in paths]) for name, paths in articles.items()}


def known() -> dict[str, Timeline]:
    """All timelines under test."""
    return {"by hand": by_hand(), "by hand, in a zone": by_hand("America/New_York"), **stories()}


SAID = {
    "en": {
        "quote": "“”",
        "open": {
            "before": "before",
            "after": "after",
            "by": "by",
            "since": "from",
            "until": "until",
            "within": "not before",
        },
        "between": "between",
        "about": "about",
        "bc": "BC",
        "months": [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        "hour": "{hour:02}:00",
    },
    "de": {
        "quote": "„“",
        "open": {
            "before": "vor",
            "after": "nach",
            "by": "spätestens",
            "since": "ab",
            "until": "bis",
            "within": "frühestens",
        },
        "between": "zwischen",
        "about": "etwa",
        "bc": "v. Chr.",
        "months": [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
        "hour": "{hour} Uhr",
    },
}
"""Language -> what pages and files say in it of open and approximate times; written by hand, from no message table."""

NAMES = ["by hand", "by hand, in a zone", *sorted(folder.name for folder in STORIES.iterdir()), "all"]


def facts(timeline: Timeline) -> list[Fact]:
    """What is true of the events: the ordered ones, then those without a date of their own, as they were read."""
    events = {event.id: event for event in timeline.events}
    keys = [key for tie in timeline.order for key in tie] + list(timeline.undated)
    found = []
    for event in map(events.__getitem__, keys):
        time, bounds = event.time, event.bounds
        start, end = (time.start, time.end) if time else (bounds.earliest_start, bounds.latest_end)
        if not time:  # "before" leaves a second: what is meant is the day
            start = start and start // 86_400 * 86_400 if (start or 0) % 86_400 < 10 else start
            end = end and -(-end // 86_400) * 86_400 if -(end or 0) % 86_400 < 10 else end
        if start is not None and end is not None and start > end:
            start = end = None
        found.append(
            Fact(
                event.id,
                " ".join(event.headline.split()),
                start,
                end,
                bool(time) and time.relation in ("spans", "since", "until", "includes"),  # type: ignore[union-attr]
                bool(time) and time.approximate,  # type: ignore[union-attr]
                time.granularity if time else None,
                time.relation if time else "bounds",
                time.edtf if time else "",
            )
        )
    return found


def day(seconds: int) -> tuple[int, int, int]:
    """Year, month and day in which a moment lies; years as astronomers count them."""
    return from_days(seconds // DAY)


def seconds(moment: dt.date) -> int:
    """Civil seconds of a date or a date-time of Python."""
    clock = moment.hour * 3600 + moment.minute * 60 + moment.second if isinstance(moment, dt.datetime) else 0
    return to_days(moment.year, moment.month, moment.day) * DAY + clock
