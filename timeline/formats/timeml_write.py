"""TimeML 1.2.1 out: an article, its phrases as TIMEX3, its events as EVENT and MAKEINSTANCE, its relations as TLINK.

The text is kept to the code point. An event is marked at the last word of its verb group, as TimeML has it. What the
format can't hold is counted in a comment at the top; what XML can't hold (control characters, lone surrogates) becomes
U+FFFD, and is counted too. Tense, aspect and part of speech are not known to a timeline: NONE and OTHER stand for that.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import define, field

from timeline.article import UNKNOWN, Article
from timeline.constraint import Constraint
from timeline.errors import BadTimeline
from timeline.event import Event, TimeRelation
from timeline.export import Export, Format, Option
from timeline.formats.timeml_links import link_of
from timeline.formats.timeml_markup import Markup, Span
from timeline.formats.timeml_sheet import CREATION, DEICTIC, VALUE
from timeline.phrase import TimePhrase
from timeline.shape import Stored

_WORD: Final = re.compile(r"\w+(?:[-’']\w+)*")
_CLASSES: Final = {"speech": "REPORTING", "state": "STATE"}
_TO_TIME: Final[dict[TimeRelation, str]] = {
    "within": "IS_INCLUDED",
    "at": "IS_INCLUDED",
    "spans": "SIMULTANEOUS",
    "includes": "INCLUDES",
    "before": "BEFORE",
    "after": "AFTER",
    "until": "ENDED_BY",
    "since": "BEGUN_BY",
}
"""How an event lies to the time of its own phrase; "by" has no name in TimeML."""
_FROM: Final = ("eventInstanceID", "timeID")
_TO: Final = ("relatedToEventInstance", "relatedToTime")
"""Attributes of both sides of a link, for an event and for a time."""


def dump(timeline: Stored, article: str | None = None) -> str:
    """The TimeML of one article, by its id; raises ``BadTimeline`` where there are several and none is named."""
    return write(timeline, article).text


def write(timeline: Stored, article: str | None = None) -> Export:
    """As ``dump``, with the list of what is lost."""
    known = {one.id: one for one in timeline.articles}
    if not known:
        raise BadTimeline("TimeML marks up the text of an article, and this timeline has none: write JSON instead")
    if article is None and len(known) > 1:
        raise BadTimeline(
            f"a TimeML file holds one article, and this timeline has {len(known)} ({', '.join(known)}): "
            "build each by itself, or name one with article="
        )
    if article is not None and article not in known:
        raise BadTimeline(f"no article {article!r} in this timeline: it has {', '.join(known)}")
    writer = _Writer(timeline, known[article or next(iter(known))])
    return Export(writer.text(), writer.told)


FORMAT = Format(
    "timeml",
    "TimeML 1.2.1 of one article, for tools of temporal annotation",
    (".tml",),
    write,
    (Option("article", "id of the article, where there are several", free=True),),
)


@define
class _Writer:
    """One article being written."""

    timeline: Stored
    article: Article
    lost: Counter[str] = field(factory=Counter)
    markup: Markup = field(factory=Markup)
    phrases: dict[str, TimePhrase] = field(factory=dict)

    def text(self) -> str:
        """The whole file."""
        article, timeline = self.article, self.timeline
        phrases = [phrase for phrase in timeline.phrases if phrase.article == article.id]
        events = [event for event in timeline.corrected.told if event.article == article.id and event.kind != "time"]
        self.phrases = {phrase.id: phrase for phrase in phrases}
        tids = _named((phrase.id for phrase in phrases), "t", "p")
        creation = next((p for p in phrases if any(rule == CREATION for rule, _, _ in p.steps)), None)
        head = self._creation(creation, tids)
        for phrase in phrases:
            if phrase is not creation:
                self._phrase(phrase, tids)
        eiids = _named((event.id for event in events), "ei", "e")
        instances = self._events(events, eiids)
        links = [*self._links(events, eiids, tids), *self._same(events, eiids)]
        lids = _named([str(key) for key, _ in links], "l", "c")
        body = self.markup.written(article.text)
        rows = [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
            'xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
            f"<DOCID>{self.markup.escaped(article.id)}</DOCID>",
            *head,
            *([f"<TITLE>{self.markup.escaped(article.title)}</TITLE>"] if article.title else []),
            f"<TEXT>{body}</TEXT>",
            *(self.markup.tag("MAKEINSTANCE", row, empty=True) for row in instances),
            *(self.markup.tag("TLINK", {"lid": lids[key], **row}, empty=True) for key, row in links),
            "</TimeML>",
        ]
        self._count(events, phrases)
        if self.told:
            rows.insert(2, f"<!-- what TimeML does not hold: {'; '.join(self.told)} -->")
        return "\n".join(rows) + "\n"

    @property
    def told(self) -> tuple[str, ...]:
        """What is lost, once the text is written."""
        return tuple(f"{what}: {number}" for what, number in sorted(self.lost.items()))

    # --- elements ---

    def _creation(self, phrase: TimePhrase | None, tids: dict[str, str]) -> list[str]:
        """The element DCT; none where the publication date is unknown and the document told no part of it."""
        published = self.article.published
        if phrase is None:
            if published == UNKNOWN:
                return []
            taken = set(tids.values())
            number = next(n for n in range(len(taken) + 1) if f"t{n}" not in taken)
            row = {"tid": f"t{number}", "type": "TIME" if "T" in published else "DATE", "value": published}
            words = published
        else:
            row, words = self._timex(phrase, tids), phrase.text
            if published not in (phrase.value, phrase.value.partition("T")[0], UNKNOWN):
                row["value"] = published
            if phrase.span[1] > phrase.span[0]:  # it stands in the text, and is marked there
                self.markup.add(phrase.extent, "TIMEX3", {**row, "functionInDocument": "CREATION_TIME"})
                return []
        row |= {"functionInDocument": "CREATION_TIME"}
        return [f"<DCT>{self.markup.tag('TIMEX3', row)}{self.markup.escaped(words)}</TIMEX3></DCT>"]

    def _timex(self, phrase: TimePhrase, tids: dict[str, str]) -> dict[str, str]:
        row = {"tid": tids[phrase.id], "type": phrase.type, "value": phrase.value, "mod": phrase.mod}
        row |= {"temporalFunction": "true"} if any(rule == DEICTIC for rule, _, _ in phrase.steps) else {}
        return {name: value for name, value in row.items() if value}

    def _phrase(self, phrase: TimePhrase, tids: dict[str, str]) -> None:
        if _outside(phrase.extent, phrase.text) or self.markup.crosses(phrase.extent):
            del tids[phrase.id]
            self.lost["times outside the text, or across another"] += 1
            return
        self.markup.add(phrase.extent, "TIMEX3", {**self._timex(phrase, tids), "functionInDocument": "NONE"})

    def _events(self, events: Sequence[Event], eiids: dict[str, str]) -> list[dict[str, str]]:
        """Mark all events; gives the rows of their instances."""
        rows = []
        marked: dict[tuple[Span, str], str] = {}
        for event in events:
            span = next((span for span in self._heads(event) if not self.markup.crosses(span)), None)
            if span is None or _outside(event.span, event.text):
                del eiids[event.id]
                self.lost["events that can't be marked in the text"] += 1
                continue
            kind = _CLASSES.get(event.kind, "OCCURRENCE")
            eid = marked.get((span, kind))
            if eid is None:
                eid = marked[span, kind] = eiids[event.id].replace("ei", "e")
                self.markup.add(span, "EVENT", {"eid": eid, "class": kind})
            row = {"eiid": eiids[event.id], "eventID": eid, "tense": "NONE", "aspect": "NONE", "pos": "OTHER"}
            rows.append({**row, "polarity": "NEG" if event.polarity == "-" else "POS"})
        return rows

    def _heads(self, event: Event) -> Iterable[Span]:
        """Where an event can be marked, best first: its one head, the last word of its verb group, any of its words."""
        text, (start, end) = self.article.text, event.span
        if event.head == event.text:
            yield event.span
        at = text.find(event.head, start, end) if event.head else -1
        low, high = (at, at + len(event.head)) if at >= 0 else (start, start)
        yield from reversed([match.span() for match in _WORD.finditer(text, low, high)])
        yield from (match.span() for match in _WORD.finditer(text, start, end))

    def _links(self, events: Sequence[Event], eiids: dict[str, str], tids: dict[str, str]) -> list[_Row]:
        """The rows of all constraints that a TLINK can say."""
        known = {event.id: event for event in events}
        sides = {event.id: (eiids[event.id], False) for event in events if event.id in eiids}
        for event in self.timeline.corrected.told:
            mine = event.article == self.article.id and event.kind == "time" and event.phrase is not None
            if mine and event.phrase is not None and event.phrase.id in tids:
                sides[event.id] = (tids[event.phrase.id], True)
        elsewhere = {event.id for event in self.timeline.corrected.told if event.article != self.article.id}
        aside, found = set(self.timeline.set_aside), []
        for constraint in self.timeline.corrected.constraints:
            if constraint.source in elsewhere:
                continue
            if constraint.id in aside:
                self.lost["uncertain statements that surer ones exclude"] += 1
                continue
            source, target = sides.get(constraint.source), sides.get(constraint.target or "")
            if constraint.kind == "date":
                if constraint.rule == VALUE and source is not None and source[1]:
                    continue  # the TIMEX3 says it
                link, tid = self._to_time(constraint, known.get(constraint.source), tids)
                target = (tid, True) if tid is not None else None
            else:
                link = self._name(constraint, any(side is not None and side[1] for side in (source, target)))
            if link is None or source is None or target is None:
                self.lost["statements about when that no TLINK says"] += 1
                continue
            self.lost["distances, told as an order only"] += constraint.kind == "offset"
            self.lost["uncertain statements, written like the others"] += not constraint.hard
            row = {"relType": link, _FROM[source[1]]: source[0], _TO[target[1]]: target[0]}
            found.append((constraint.id, row))
        return found

    def _to_time(
        self, constraint: Constraint, event: Event | None, tids: dict[str, str]
    ) -> tuple[str | None, str | None]:
        """How an event lies to the time of its own phrase; nothing where it has none that is a date."""
        if event is None or event.phrase is None or event.time is None:
            return None, None
        phrase = self.phrases.get(event.phrase.id)
        dated = phrase is not None and phrase.type in ("DATE", "TIME") and phrase.edtf is not None
        if not dated or constraint.rule not in (f"phrase {event.phrase.id}", "by hand"):
            return None, None
        return _TO_TIME.get(event.time.relation), tids.get(event.phrase.id)

    @staticmethod
    def _name(constraint: Constraint, with_time: bool) -> str | None:
        """The relType of a relation, or of the order in an offset."""
        if constraint.kind == "relation":
            wish = constraint.rule.removeprefix("TLINK ")
            return link_of(constraint.relation, "strict" if constraint.strict else "news", with_time, wish)
        if constraint.kind == "offset" and isinstance(constraint.relation, str):
            return constraint.relation.upper()
        return None

    def _same(self, events: Sequence[Event], eiids: dict[str, str]) -> list[_Row]:
        """Links of identity between tellings of one event, each to the first."""
        found: list[_Row] = []
        first: dict[str, str] = {}
        for event in events:
            twin = next((first[other] for other in event.same_as if other in first), event.id)
            first[event.id] = twin
            if twin != event.id and twin in eiids and event.id in eiids:
                row = {"eventInstanceID": eiids[event.id], "relatedToEventInstance": eiids[twin]}
                found.append((f"same {event.id}", {"relType": "IDENTITY", **row}))
        return found

    def _count(self, events: Sequence[Event], phrases: Sequence[TimePhrase]) -> None:
        """Count what else stays behind."""
        self.lost["events that are not told as fact (reported, denied, planned, hypothetical)"] += sum(
            event.factuality != "asserted" for event in events
        )
        self.lost["events that happen again and again"] += sum(event.habitual for event in events)
        self.lost["words that say how a time is used (signals)"] += sum(phrase.signal is not None for phrase in phrases)
        self.lost["times that contradict themselves"] += sum(phrase.conflict is not None for phrase in phrases)
        self.lost["things that were not read"] += sum(row.article == self.article.id for row in self.timeline.unread)
        self.lost["characters that XML can't hold, replaced"] += self.markup.replaced
        self.lost = +self.lost


_Row = tuple[str, dict[str, str]]
"""A link: the id of what it says, and its attributes."""


def _outside(span: Span, text: str) -> bool:
    """Whether words stand outside the text: they have no span there."""
    return span == (0, 0) and text != ""


def _named(ids: Iterable[str], prefix: str, own: str) -> dict[str, str]:
    """Names of TimeML for ids: kept where they are such, "e1" as "ei1" where that is free, else numbered on."""
    wanted = list(dict.fromkeys(ids))
    names = {one: one for one in wanted if re.fullmatch(rf"{prefix}\d+", one, re.ASCII)}
    taken = set(names.values())
    number = 0
    for one in wanted:
        if one in names:
            continue
        found = re.fullmatch(rf"{own}(\d+)", one, re.ASCII)
        name = f"{prefix}{found[1]}" if found else ""
        while not name or name in taken:
            number += 1
            name = f"{prefix}{number}"
        names[one] = name
        taken.add(name)
    return names
