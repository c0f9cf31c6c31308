"""A timeline built by hand for the tests of the renderers: two articles, fifteen events, two contradictions."""

from __future__ import annotations

import re
from typing import Any

from attrs import evolve, field, frozen

from grammar import Granularity, Interval
from timeline.article import Article
from timeline.constraint import Constraint, Evidence
from timeline.contradiction import Contradiction, Testimony
from timeline.correcting import Corrected
from timeline.duplicates import Duplicate
from timeline.event import Bounds, Event, EventAnchor, EventTime, PhraseRef, Quote
from timeline.phrase import Reading, TimePhrase, Unread

BRIDGE, WIRE = "bridge.md", "wire.md"
BRIDGE_TEXT = """\
The Harl Bridge in Varnbeck will stay shut until September while inspectors study cracks in its main arch, the town \
council said on Friday.

On Tuesday, 10 June, the town council voted to close the Harl Bridge. The motion passed 7-2 after a debate of \
four hours.

A driver had reported loose stones at about 8 a.m. on 2 June, the mayor, Edda Lorne, told the Varnbeck Gazette. A \
survey carried out in late 2023 found no cracks, she said.

Builders began the 240-metre bridge in April 1931 and finished it two years later.

Brackwater Works, the contractor, signed its repair contract on Monday, 13 May 2025, according to council papers. It \
finished the repairs on 30 May and left the site the next day.

Engineers put up barriers on Monday, three days after the town council voted to close the Harl Bridge. Buses were \
diverted on 17 June, a day after the barriers went up.

Brackwater Works denied on Wednesday that it had used cheap cement.

An inquiry led by a retired judge, aged 67, will open next week and report by December. If the cracks widen, the \
council may have to pull down the bridge, which carries 1,945 vehicles.
"""
WIRE_TEXT = """\
Traders near the closed Harl Bridge lost half of their sales between 9 and 17 June, a chamber of commerce said.

The detour has led through Old Harl since 17 June.

Mayor Edda Lorne met the traders. She promised them help after 20 June.
"""


@frozen
class Stub:
    """What the renderers need of a timeline."""

    articles: tuple[Article, ...] = ()
    phrases: tuple[TimePhrase, ...] = ()
    events: tuple[Event, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    order: tuple[tuple[str, ...], ...] = ()
    undated: tuple[str, ...] = ()
    unread: tuple[Unread, ...] = ()
    set_aside: tuple[str, ...] = ()
    sentences_without_event: int = 0
    spans: dict[tuple[str, int], tuple[int, int]] = field(factory=dict)

    duplicates: tuple[Duplicate, ...] = ()

    @property
    def told(self) -> tuple[Event, ...]:
        return self.events

    @property
    def corrected(self) -> Corrected:
        return Corrected(self.events, self.constraints)

    def sentence(self, article_id: str, index: int) -> tuple[int, int]:
        return self.spans[article_id, index]


class Story:
    """Gathers the parts of a stub; spans are found by the words."""

    def __init__(self, *articles: Article) -> None:
        self.articles = articles
        self.texts = {article.id: article.text for article in articles}
        self.events: list[Event] = []
        self.phrases: list[TimePhrase] = []
        self.constraints: list[Constraint] = []
        self.spans: dict[tuple[str, int], tuple[int, int]] = {}
        for article in articles:
            at, index = 0, 0
            for piece in re.split(r"\n+|(?<=\.) (?=[A-Z])", article.text):
                if piece:
                    at = article.text.index(piece, at)
                    self.spans[article.id, index] = (at, at + len(piece))
                    index += 1

    def span(self, article: str, words: str, after: int = 0) -> tuple[int, int]:
        start = self.texts[article].index(words, after)
        return start, start + len(words)

    def event(
        self,
        article: str,
        words: str,
        edtf: str = "",
        phrase: str = "",
        *,
        relation: Any = "within",
        rule: str = "date",
        part: str | None = None,
        unit: Granularity | None = None,
        **fields: Any,
    ) -> None:
        key = f"e{len(self.events) + 1}"
        span = self.span(article, words)
        sentence = next(
            index for (name, index), (low, high) in self.spans.items() if name == article and low <= span[0] < high
        )
        ref = None
        if phrase:
            where = self.span(article, phrase, self.spans[article, sentence][0])
            ref = PhraseRef(f"t{key}", phrase, where)
            conflict = fields.pop("conflict", None)
            readings = fields.pop("readings", ())
            self.phrases.append(
                TimePhrase(
                    ref.id,
                    article,
                    where,
                    phrase,
                    where,
                    None,
                    "DATE",
                    edtf,
                    "",
                    edtf or None,
                    conflict=conflict,
                    candidates=readings,
                    steps=((rule, phrase, edtf),),
                )
            )
        time = None
        if edtf:
            value = Interval.from_edtf(edtf)
            if unit is Granularity.MINUTE:
                value = evolve(Interval.of(value.start or 0, unit), approximate=value.approximate)
            elif part or unit:
                value = evolve(value, part=part, granularity=unit or value.granularity)
            time = EventTime.of(value, relation)
        source = fields.pop("source", None)
        fields["source"] = Quote(source, self.span(article, source)) if source else None
        self.events.append(Event(key, article, words, span, sentence, headline=words, phrase=ref, time=time, **fields))
        if ref is not None:
            self.constraints.append(Constraint(f"k{key}", "date", key, evidence=Evidence(article, ref.span), rule=rule))

    def stub(self, **fields: Any) -> Stub:
        dated = sorted(
            (event for event in self.events if event.time),
            key=lambda event: event.time.start if event.time.start is not None else (event.time.end or 0),
        )  # type: ignore[union-attr]
        order: list[list[str]] = []
        last: object = None
        for event in dated:
            same = event.time and (event.time.start, event.time.end)
            if same == last:
                order[-1].append(event.id)
            else:
                order.append([event.id])
            last = same
        known = {"order": tuple(map(tuple, order)), "undated": tuple(e.id for e in self.events if not e.time), **fields}
        return Stub(
            self.articles, tuple(self.phrases), tuple(self.events), tuple(self.constraints), spans=self.spans, **known
        )


def rich() -> Stub:
    """The whole story of a bridge, as a reader of both articles would have it."""
    story = Story(
        Article(
            BRIDGE_TEXT,
            id=BRIDGE,
            title="Harl Bridge to stay shut as inquiry is called",
            published="2025-06-20",
            source="Varnbeck Gazette",
            url="https://example.org/varnbeck-gazette/harl-bridge",
        ),
        Article(
            WIRE_TEXT,
            id=WIRE,
            title="Traders count losses",
            published="2025-06-23",
            source="Meridian Wire",
            url="https://example.org/meridian/traders",
        ),
    )
    published, absolute = EventAnchor("publication"), EventAnchor("absolute")
    event = story.event
    event(
        BRIDGE,
        "The Harl Bridge in Varnbeck will stay shut",
        "../2025-09",
        "until September",
        relation="until",
        factuality="planned",
        kind="state",
        anchor=published,
        source="the town council",
    )
    event(BRIDGE, "the town council said", "2025-06-20", "on Friday", kind="speech", anchor=published)
    event(
        BRIDGE, "the town council voted to close the Harl Bridge", "2025-06-10", "On Tuesday, 10 June", anchor=published
    )
    event(BRIDGE, "The motion passed 7-2", "2025-06-10", anchor=EventAnchor("context", label="On Tuesday, 10 June"))
    event(
        BRIDGE,
        "A driver had reported loose stones",
        "2025-06-02T08:00:00~",
        "at about 8 a.m. on 2 June",
        unit=Granularity.MINUTE,
        rule="clock",
        factuality="reported",
        kind="speech",
        anchor=published,
        source="Edda Lorne",
    )
    event(
        BRIDGE,
        "A survey carried out in late 2023 found no cracks",
        "2023-09/2023-12",
        "in late 2023",
        part="late",
        unit=Granularity.YEAR,
        rule="part",
        factuality="reported",
        source="she",
        anchor=absolute,
    )
    event(BRIDGE, "Builders began the 240-metre bridge", "1931-04", "in April 1931", anchor=absolute)
    event(
        BRIDGE,
        "signed its repair contract",
        "2025-05-13",
        "on Monday, 13 May 2025",
        anchor=absolute,
        conflict="13 May 2025 is a Tuesday, not a Monday",
        source="council papers",
        factuality="reported",
        readings=(
            Reading("DATE", "2025-05-12", "2025-05-12", "2025-05-12", "2025-05-13", "weekday"),
            Reading("DATE", "2025-05-19", "2025-05-19", "2025-05-19", "2025-05-20", "weekday"),
        ),
    )
    event(BRIDGE, "finished the repairs", "2025-05-30", "on 30 May", anchor=published)
    event(BRIDGE, "Engineers put up barriers", "2025-06-16", "on Monday", anchor=published)
    event(BRIDGE, "Buses were diverted", "2025-06-17", "on 17 June", anchor=EventAnchor("event", "e10", offset="P1D"))
    event(
        BRIDGE,
        "it had used cheap cement",
        factuality="denied",
        source="Brackwater Works",
        bounds=Bounds(latest_end=Interval.from_edtf("2025-06-18").end),
    )
    event(
        BRIDGE,
        "An inquiry led by a retired judge, aged 67, will open",
        "2025-06-23/2025-06-29",
        "next week",
        unit=Granularity.WEEK,
        rule="unit",
        factuality="planned",
        anchor=published,
    )
    event(BRIDGE, "the council may have to pull down the bridge", factuality="hypothetical")
    event(
        WIRE,
        "Traders near the closed Harl Bridge lost half of their sales",
        "2025-06-09/2025-06-17",
        "between 9 and 17 June",
        relation="spans",
        rule="range",
        anchor=published,
        factuality="reported",
        source="a chamber of commerce",
    )
    event(
        WIRE,
        "The detour has led through Old Harl",
        "2025-06-17/2025-06-23",
        "since 17 June",
        relation="since",
        kind="state",
        anchor=published,
        same_as=("e11",),
    )
    event(
        WIRE,
        "Mayor Edda Lorne met the traders",
        bounds=Bounds(Interval.from_edtf("2025-06-10").start, None, None, Interval.from_edtf("2025-06-23").end),
    )
    event(
        WIRE,
        "She promised them help",
        "2025-06-21/..",
        "after 20 June",
        relation="after",
        kind="speech",
        anchor=published,
        bounds=Bounds(Interval.from_edtf("2025-06-21").start, None, None, Interval.from_edtf("2025-06-23").end),
    )
    text = BRIDGE_TEXT
    barriers = "Engineers put up barriers on Monday, three days after the town council voted to close the Harl Bridge."
    vote = "On Tuesday, 10 June, the town council voted to close the Harl Bridge."
    contract = (
        "Brackwater Works, the contractor, signed its repair contract on Monday, 13 May 2025, according to "
        "council papers."
    )
    spans = {quote: (text.index(quote), text.index(quote) + len(quote)) for quote in (barriers, vote, contract)}
    story.constraints.append(
        Constraint(
            "k-offset",
            "offset",
            "e10",
            "e3",
            "after",
            "P3D",
            rule="offset",
            evidence=Evidence(BRIDGE, story.span(BRIDGE, "three days after")),
        )
    )
    story.constraints.append(
        Constraint(
            "k-soft",
            "relation",
            "e9",
            "e11",
            "before",
            rule="tense",
            confidence=0.5,
            hard=False,
            evidence=Evidence(BRIDGE, story.span(BRIDGE, "left the site the next day")),
        )
    )
    contradictions = (
        Contradiction(
            "phrase",
            ("ke8",),
            ("e8",),
            "13 May 2025 is a Tuesday, not a Monday.",
            (Testimony(BRIDGE, spans[contract], contract, "the signing is on 13 May 2025, which is a Tuesday"),),
        ),
        Contradiction(
            "network",
            ("ke3", "ke10", "k-offset"),
            ("e3", "e10"),
            "The barriers can't have gone up on 16 June and also three days after the vote of 10 June.",
            (
                Testimony(BRIDGE, spans[vote], vote, "the vote is on 10 June 2025"),
                Testimony(
                    BRIDGE,
                    spans[barriers],
                    barriers,
                    "the barriers went up on 16 June 2025, and 3 days after the vote, on 13 June 2025",
                ),
            ),
            off_by=3 * 86400,
            resolved_by=("ke3", "ke10", "k-offset"),
        ),
    )
    return story.stub(
        contradictions=contradictions,
        set_aside=("k-soft",),
        sentences_without_event=2,
        unread=(
            Unread(BRIDGE, story.span(BRIDGE, "four hours"), "four hours", "a length of time without an anchor"),
            Unread(
                BRIDGE,
                story.span(BRIDGE, "two years later"),
                "two years later",
                "no event was found that it could be counted from",
            ),
        ),
    )
