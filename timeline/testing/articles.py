"""Articles put together from what was drawn, with the events that a reader should find in them, and their order.

Dates are drawn first and put into sentences from the ``articles.toml`` of a language's folder, so the gold never passes
through a reader. What a reader should prove comes from the oracle.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

from attrs import frozen
from hypothesis import strategies as st

from timeline.article import Article
from timeline.testing.oracles import civil
from timeline.testing.oracles import networks as oracle
from timeline.testing.oracles.networks import Span, Statement
from timeline.testing.templates import DAY, FIRST, iso, said, templates
from timeline.testing.violation import LawViolation
from timeline.timeline import Timeline

__all__ = [
    "ARTICLE_LAWS",
    "GoldArticle",
    "GoldEvent",
    "articles",
    "gold_events_are_read",
    "gold_order_is_proved",
    "stories",
]

_SINCE = 31
"""A month that was over so many days before is over."""


@frozen
class GoldEvent:
    """An event of an article: where its verb stands in the text, and its date as EDTF, "" where it has none.

    ``days`` are the first day of the date and the first after it, counted from 1970; ``planned``, that it is to come.
    """

    span: tuple[int, int]
    edtf: str
    days: Span | None = None
    planned: bool = False


@frozen
class GoldArticle:
    """An article and its events in the order of the text.

    ``before`` are pairs of their numbers of which the text says that the first had ended when the second began,
    ``apart`` two numbers and by how many days the second is later.
    """

    article: Article
    events: tuple[GoldEvent, ...]
    before: tuple[tuple[int, int], ...] = ()
    apart: tuple[tuple[int, int, int], ...] = ()


@frozen
class _Plan:
    """How one sentence is to be: its kind, and numbers of days from which its date is made."""

    kind: str
    far: int
    near: int


_KINDS = ("dated", "dated", "planned", "apart", "after", "before")
_PLANS = st.builds(_Plan, st.sampled_from(_KINDS), st.integers(0, 4 * 299 + 3), st.integers(0, 5))


@st.composite
def articles(draw: st.DrawFn, *, max_events: int = 4, language: str = "en") -> GoldArticle:
    """Articles of 1 to *max_events* events (10 at the most), dated, planned, so many days apart, or before and after.

    Raises ``ValueError`` for another number, and for a language whose folder has no ``articles.toml``.

    >>> from hypothesis import find
    >>> gold = find(articles(), lambda article: True)
    >>> gold.article.text, gold.article.published, gold.events
    ('The ferry sank on 1 January 2024.', '2024-01-02', (GoldEvent(span=(10, 14), edtf='2024-01-01', ...),))
    >>> find(articles(), lambda article: article.apart).article.text
    'The ferry sank on 1 January 2024. The day after, the council met.'
    """
    known = templates(language)
    if not 1 <= max_events <= len(known["events"]):
        raise ValueError(f"max_events {max_events}: give 1 to {len(known['events'])}")
    told = draw(st.permutations(known["events"]))
    return _written(draw, told, max_events, language)


@st.composite
def stories(draw: st.DrawFn, *, max_articles: int = 3, language: str = "en") -> tuple[GoldArticle, ...]:
    """Articles of different days that tell of different events; "on Tuesday" is another day in each.

    >>> from hypothesis import find
    >>> [gold.article.text for gold in find(stories(), lambda story: True)]
    ['The ferry sank on 1 January 2024.']
    """
    known = templates(language)
    if not 1 <= max_articles <= len(known["events"]) // 2:
        raise ValueError(f"max_articles {max_articles}: give 1 to {len(known['events']) // 2}")
    told, count = draw(st.permutations(known["events"])), draw(st.integers(1, max_articles))
    each = len(told) // max_articles
    return tuple(_written(draw, told[at * each : (at + 1) * each], each, language) for at in range(count))


def _written(draw: st.DrawFn, told: Sequence[Sequence[str]], most: int, language: str) -> GoldArticle:
    published = FIRST + 1 + draw(st.integers(0, 3000))
    page = _Page(templates(language), published)
    for plan in draw(st.lists(_PLANS, min_size=1, max_size=most)):
        if here := told[len(page.events) : min(most, len(page.events) + 2)]:
            page.tell(plan, here)
    return GoldArticle(
        Article(page.text, published=iso(published), language=language),
        tuple(page.events),
        tuple(page.before),
        tuple(page.apart),
    )


class _Page:
    """An article that is being written."""

    def __init__(self, known: dict[str, Any], published: int) -> None:
        self.known, self.published = known, published
        self.text = ""
        self.events: list[GoldEvent] = []
        self.before: list[tuple[int, int]] = []
        self.apart: list[tuple[int, int, int]] = []
        self.last: int | None = None  # the number of the event with the day told last

    def tell(self, plan: _Plan, told: Sequence[Sequence[str]]) -> None:
        """One more sentence, as planned as far as that goes: else an event with a date."""
        (who, did, will), here = told[0], len(self.events)
        if plan.kind == "planned":
            day = self.published + 1 + plan.near
            ways = ("weekday", "day")
            when = said(self.known, ways[plan.far % 2], day)
            self._write("planned", {"who": who, "will": will, "when": when}, [(will, iso(day), (day, day + 1), True)])
        elif plan.kind in ("after", "before") and len(told) > 1:
            when, edtf, days = self._date(plan)
            (other, other_did, _) = told[1]
            words = {"who": who, "did": did, "other": other, "other_did": other_did, "when": when}
            self._write(plan.kind, words, [(did, "", None, False), (other_did, edtf, days, False)])
            self.before.append((here, here + 1) if plan.kind == "before" else (here + 1, here))
            self.last = here + 1 if days[1] == days[0] + 1 else None
        elif plan.kind == "apart" and self.last is not None and (apart := self._apart(plan, self.last)):
            when, step, day = apart
            self._write("apart", {"who": who, "did": did, "when": when}, [(did, iso(day), (day, day + 1), False)])
            self.apart.append((self.last, here, step))
            self.last = here
        else:
            when, edtf, days = self._date(plan)
            self._write("dated", {"who": who, "did": did, "when": when}, [(did, edtf, days, False)])
            self.last = here if days[1] == days[0] + 1 else None

    def _apart(self, plan: _Plan, anchor: int) -> tuple[str, int, int] | None:
        """A number of days after the day told last, or before it, unless that is yet to come."""
        ways, days = ("later", "earlier")[plan.far % 2], self.events[anchor].days
        step = 1 + plan.near % len(self.known["when"][ways])
        if ways == "earlier":
            step = -step
        day = (days or (0, 0))[0] + step
        return (self.known["when"][ways][abs(step) - 1], step, day) if day <= self.published else None

    def _date(self, plan: _Plan) -> tuple[str, str, Span]:
        """A past date in one of four ways: its words, EDTF and days."""
        far, way = divmod(plan.far, 4)
        if way == 1:
            day = self.published - _SINCE - far
            year, month, _ = civil.civil(day)
            return said(self.known, "month", day), f"{year:04}-{month:02}", civil.month(year * 12 + month - 1)
        if way == 2:
            day = self.published - plan.near
            return said(self.known, "weekday", day), iso(day), (day, day + 1)
        if way == 3:
            ways = self.known["when"]["ago"]
            day = self.published - 1 - plan.near % len(ways)
            return ways[plan.near % len(ways)], iso(day), (day, day + 1)
        day = self.published - 1 - far
        return said(self.known, "day", day), iso(day), (day, day + 1)

    def _write(self, kind: str, words: dict[str, str], events: list[tuple[str, str, Span | None, bool]]) -> None:
        sentence = self.known["sentence"][kind].format(**words)
        sentence = sentence[:1].upper() + sentence[1:]
        self.text += " " * bool(self.text)
        start = 0
        for verb, edtf, days, planned in events:
            start = sentence.index(verb, start)
            at = len(self.text) + start
            self.events.append(GoldEvent((at, at + len(verb)), edtf, days, planned))
        self.text += sentence


# --- laws ---


def _read(article: Article) -> list[tuple[tuple[int, int], str]]:
    return [(event.span, event.time.edtf if event.time else "") for event in Timeline.read(article).events]


def gold_events_are_read(
    gold: GoldArticle, read: Callable[[Article], list[tuple[tuple[int, int], str]]] = _read
) -> None:
    """A reader finds each event once, with its date, and no other; *read* gives spans in the text and EDTF.

    What an event without a date of its own gets from its relation to another is not judged here.
    """
    found = read(gold.article)
    for event in gold.events:
        dates = [edtf for span, edtf in found if span[0] <= event.span[0] and event.span[1] <= span[1]]
        if len(dates) != 1 or (event.edtf and dates != [event.edtf]):
            raise LawViolation(f"articles: {gold.article.text!r}: {event} is read as {dates}")
    if len(found) != len(gold.events):
        raise LawViolation(f"articles: {gold.article.text!r}: {len(found)} events are read, {len(gold.events)} told")


def gold_order_is_proved(
    story: GoldArticle | Sequence[GoldArticle], read: Callable[[list[Article]], Timeline] = Timeline.read
) -> None:
    """A reader proves of two events which starts first where the texts do, and only there; its bounds are the tightest.

    What is told began by the end of the publication day, which is the only bound of an event without date or relation.
    """
    story = [story] if isinstance(story, GoldArticle) else list(story)
    timeline = read([gold.article for gold in story])
    names = [name for at, gold in enumerate(story) for name in _named(timeline, at, gold)]
    right = oracle.tightest(len(names), _meant(story))
    shown = " / ".join(f"{gold.article.published}: {gold.article.text}" for gold in story)
    if right is None:
        raise LawViolation(f"articles: {shown}: this can't be")
    for a, name in enumerate(names):
        low = [None if (far := right[point][0]) is None else -far for point in (2 * a + 1, 2 * a + 2)]
        expected = low[0], right[0][2 * a + 1], low[1], right[0][2 * a + 2]
        bounds = timeline.bounds(name)
        found = bounds.earliest_start, bounds.latest_start, bounds.earliest_end, bounds.latest_end
        if found != expected:
            raise LawViolation(f"articles: {shown}: bounds of {name} are {found}, should be {expected}")
    for (a, one), (b, other) in itertools.permutations(enumerate(names), 2):
        first = right[2 * b + 1][2 * a + 1]
        if timeline.proves_before(one, other) != (first is not None and first < 0):
            told = "not proved" if first is not None and first < 0 else "proved, but not told"
            raise LawViolation(f"articles: {shown}: that {one} starts before {other} is {told}")


def _named(timeline: Timeline, at: int, gold: GoldArticle) -> list[str]:
    """The ids of an article's events, as they were read."""
    article, found = timeline.articles[at].id, list[str]()
    for event in gold.events:
        inside = [
            one.id
            for one in timeline.events
            if one.article == article and one.span[0] <= event.span[0] and event.span[1] <= one.span[1]
        ]
        if len(inside) != 1:
            raise LawViolation(f"articles: {gold.article.text!r}: {event} is read {len(inside)} times")
        found += inside
    return found


def _meant(story: Sequence[GoldArticle]) -> list[Statement]:
    """What the texts say, as the oracle takes it."""
    found: list[Statement] = []
    base = 0
    for gold in story:
        year, month, day = map(int, gold.article.published.split("-"))
        over = (civil.days(year, month, day) + 1) * DAY
        for at, event in enumerate(gold.events, base):
            if event.days is None:
                found.append(("stp", 0, 2 * at + 2, None, over))
            else:
                found += [
                    ("stp", 0, 2 * at + 1, event.days[0] * DAY, None),
                    ("stp", 0, 2 * at + 2, None, event.days[1] * DAY),
                ]
        found += [("point", 2 * (base + a) + 2, "<=", 2 * (base + b) + 1) for a, b in gold.before]
        base += len(gold.events)
    return found


ARTICLE_LAWS: tuple[Callable[[GoldArticle], None], ...] = (gold_events_are_read, gold_order_is_proved)
"""All laws of readers of articles."""
