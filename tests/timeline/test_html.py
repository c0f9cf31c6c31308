from __future__ import annotations

import base64
import hashlib
import itertools
import re
from html.parser import HTMLParser

import hostile as texts
import pytest
import render_stub as stub

from grammar import Granularity, Interval
from timeline.article import Article
from timeline.event import Bounds, Event, EventTime
from timeline.render.html import to_html
from timeline.render.overview import overview
from timeline.render.view import view
from timeline.render.words import safe_url

HOSTILE, hostile = texts.HOSTILE, texts.hostile
VOID = {"meta", "input", "br"}
TAGS = {
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "a",
    "header",
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "nav",
    "ul",
    "ol",
    "li",
    "main",
    "section",
    "svg",
    "line",
    "text",
    "rect",
    "path",
    "div",
    "time",
    "span",
    "code",
    "blockquote",
    "mark",
    "b",
    "strong",
    "article",
    "bdi",
    "sup",
    "footer",
    "script",
    "form",
    "label",
    "input",
    "select",
    "option",
    "button",
    "output",
    "details",
    "summary",
    "g",
    "br",
}
ATTRIBUTES = {
    "lang",
    "charset",
    "http-equiv",
    "content",
    "name",
    "class",
    "href",
    "aria-label",
    "aria-labelledby",
    "id",
    "width",
    "height",
    "role",
    "viewbox",
    "aria-hidden",
    "focusable",
    "d",
    "x",
    "y",
    "x1",
    "x2",
    "y1",
    "y2",
    "cx",
    "cy",
    "r",
    "text-anchor",
    "overflow",
    "data-id",
    "data-edtf",
    "datetime",
    "rel",
    "dir",
    "hidden",
    "type",
    "value",
    "autocomplete",
    "open",
    "transform",
    "data-to",
    "data-said",
    "data-article",
    "data-told",
    "data-date",
}


class Page(HTMLParser):
    """Elements, attributes and text of a page."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.comments: list[str] = []
        self.text = self.style = self.script = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"{tag} closes another element"

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "style":
            self.style += data
        elif self.open and self.open[-1] == "script":
            self.script += data
        else:
            self.text += data

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)

    @property
    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]


def faults(html: str) -> list[str]:
    """What a page must not hold; the negative control below shows that it finds something."""
    try:
        page = Page(html)
    except (AssertionError, IndexError) as error:
        return [f"unbalanced: {error}"]
    found = [f"comment {text!r}" for text in page.comments] + [f"left open: {tag}" for tag in page.open]
    for tag, attributes in page.elements:
        found += [f"element {tag}"] if tag not in TAGS else []
        found += [f"attribute {tag}.{name}" for name in attributes if name not in ATTRIBUTES]
        link = attributes.get("href", "#")
        found += [f"address {link}"] if not re.match(r"#|https?://", link) else []
    scripts = [tag for tag, _ in page.elements if tag == "script"]
    found += [f"{len(scripts)} scripts"] if len(scripts) > 1 else []
    found += [f"id twice: {key}" for key in set(page.ids) if page.ids.count(key) > 1]
    found += [
        f"dead link {attributes['href']}"
        for _, attributes in page.elements
        if attributes.get("href", "").startswith("#") and attributes["href"][1:] not in page.ids
    ]
    found += [
        f"dead label {key}"
        for _, attributes in page.elements
        for key in attributes.get("aria-labelledby", "").split()
        if key not in page.ids
    ]
    return found


def test_page_is_sound_and_holds_every_event_once() -> None:
    timeline = stub.rich()
    html = to_html(timeline)
    assert faults(html) == []
    page = Page(html)
    shown = [attributes for tag, attributes in page.elements if tag == "li" and "data-id" in attributes]
    assert sorted(attributes["data-id"] for attributes in shown) == sorted(event.id for event in timeline.events)
    for attributes in shown:
        event = next(event for event in timeline.events if event.id == attributes["data-id"])
        assert attributes["id"] == f"e-{event.id}"
        if event.time:
            assert attributes["data-edtf"] == event.time.edtf


def test_phrase_and_event_lead_to_each_other() -> None:
    page = Page(to_html(stub.rich()))
    links = [attributes["href"] for _, attributes in page.elements if "href" in attributes]
    assert {"#p-1-te3", "#e-e3", "#s-1-1"} <= set(links)
    assert ("mark", {"id": "p-1-te3"}) in page.elements


def test_article_text_is_whole() -> None:
    timeline = stub.rich()
    text = re.sub(r"\s+", "", Page(to_html(timeline)).text)
    for paragraph in timeline.articles[1].text.split("\n\n"):
        # the numbers of the events stand between the words
        assert re.search(r"\d*".join(map(re.escape, re.sub(r"\s+", "", paragraph))), text)


def test_the_page_says_what_it_should() -> None:
    text = re.sub(r"\s+", " ", Page(to_html(stub.rich())).text)
    for said in (
        "18 events from 2 articles, April 1931 to September 2025; 2 contradictions; 3 events without a date.",
        "Contradiction 2 of 2: off by 3 days",
        "Dropping any one of these resolves it:",
        "Disputed: contradiction 2",
        "At the same time, or not told apart",
        "once, somewhere within",
        "lasting all this time",
        "Claim: denied",
        "Plan",
        "after 20 June 2025",
        "until September 2025",
        "about 2 June 2025, 08:00",
        "1 day after, counted from “Engineers put up barriers” (16 June 2025)",
        "Not after 18 June 2025",
        "Other statements narrow this to 21 June 2025 to 23 June 2025",
        "2 sentences gave no event",
        "between 10 June 2025 and 23 June 2025",
        "counted from the publication on 20 June 2025",
        "week of 23 June 2025",
        "Dates that would fit: 12 May 2025",
        "The vote is on 10 June 2025",
        "“four hours”: a length of time without an anchor",
    ):
        assert said in text, said


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_stays_text(text: str) -> None:
    html = to_html(hostile(text))
    assert faults(html) == []
    html.encode()  # no lone surrogate is left
    assert not re.search("[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]", html)
    assert texts.seen(text) in re.sub(r"\s+", " ", Page(html).text)


@pytest.mark.parametrize("text", HOSTILE[:8])
def test_the_check_of_hostile_text_can_fail(text: str) -> None:
    assert faults(to_html(stub.rich()).replace("Builders began", text)) != []


def test_the_check_of_hostile_attributes_can_fail() -> None:
    assert faults(to_html(stub.rich()).replace('data-id="e1"', f'data-id="{HOSTILE[8]}"')) != []


@pytest.mark.parametrize(
    ("url", "link"),
    [
        ("https://example.org/a?b=c&d", "https://example.org/a?b=c&d"),
        ("HTTP://example.org", "HTTP://example.org"),
        ('https://example.org/"><b>', "https://example.org/%22%3E%3Cb%3E"),
        ("https://example.org/\u202e", "https://example.org/%E2%80%AE"),
        ("https:///x", None),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("https://user@evil.org/", None),
        ("//evil.org", None),
        ("data:text/html,x", None),
        ("https://a b", None),
        ("http://[::1", None),
        ("https://a:x/", None),
        ("vbscript:x", None),
        (" https://example.org", None),
        ("http:\\\\evil.org", None),
        ("", None),
        (None, None),
    ],
)
def test_only_web_addresses_become_links(url: str | None, link: str | None) -> None:
    assert safe_url(url) == link


def test_policy_allows_its_own_style_and_script_and_nothing_else() -> None:
    html = to_html(stub.rich())
    page = Page(html)
    policy = next(attributes["content"] for tag, attributes in page.elements if "http-equiv" in attributes)
    style, script = (
        base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (page.style, page.script)
    )
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; ")
    assert "require-trusted-types-for 'script'; trusted-types 'none'" in policy
    assert page.style
    # nothing on the page can ask a server for anything, and the script writes no markup
    assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|eval|fetch|import|http", page.script)
    assert len((page.style + page.script).encode()) <= 12_000
    assert not re.search(r"url\(|@import|image-set", page.style)
    names = {name for _, attributes in page.elements for name in attributes}
    assert not names & {"src", "srcset", "style", "xlink:href"}


def test_headings_go_down_one_step_at_a_time() -> None:
    levels = [int(tag[1]) for tag, _ in Page(to_html(stub.rich())).elements if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_same_timeline_gives_the_same_page() -> None:
    assert to_html(stub.rich()) == to_html(stub.rich())


def test_empty_timeline() -> None:
    html = to_html(stub.Stub())
    assert faults(html) == []
    assert "No event was found." in html


@pytest.mark.parametrize(
    ("start", "unit", "said"),
    [
        ("-0043", Granularity.YEAR, "44 BC"),
        ("-0043-03-15", Granularity.DAY, "15 March 44 BC"),
        ("Y12000", Granularity.YEAR, "12000"),
        ("Y-170000", Granularity.YEAR, "170001 BC"),
        ("0000", Granularity.YEAR, "1 BC"),
        ("199X", Granularity.DECADE, "1990s"),
    ],
)
def test_years_beyond_the_usual(start: str, unit: Granularity, said: str) -> None:
    value = Interval.from_edtf(start)
    assert value.granularity is unit
    bounds = Bounds(value.start, None, None, value.end)
    event = Event("e", "", "something happened", (0, 9), time=EventTime.of(value), bounds=bounds)
    html = to_html(stub.Stub(events=(event,), order=(("e",),)))
    assert faults(html) == []
    assert said in html


def test_spans_beyond_the_text_do_no_harm() -> None:
    article = Article("He left. He came.", published="2024-11-11", id="a")
    events = tuple(
        Event(f"e{n}", "a", "He left", span, sentence=n)
        for n, span in enumerate([(-5, 900), (900, 1000), (5, 2), (0, 7), (0, 7)])
    )
    order = (("e1", "e1"), ("gone",))
    html = to_html(stub.Stub(articles=(article,), events=events, undated=("e0", "e0", "gone"), order=order))
    assert faults(html) == []
    assert len(re.findall("data-id=", html)) == 5


def test_a_crowded_month_is_shown_by_day() -> None:
    day = 86_400
    events = tuple(Event(f"e{n}", "", "it happened", (0, 2), time=EventTime(n * day, (n + 1) * day)) for n in range(31))
    seen = view(stub.Stub(events=events, order=tuple((event.id,) for event in events)))
    assert len(seen.groups) == 31
    assert seen.groups[4].title == "5 January 1970"


def test_overview_takes_a_unit_that_fits() -> None:
    for step, unit in ((1, "day"), (40, "month"), (400, "year"), (4000, "decade"), (40_000, "century")):
        events = tuple(
            Event(f"e{n}", "", "it happened", (0, 2), time=EventTime(n * step * 86_400, (n * step + 1) * 86_400))
            for n in range(60)
        )
        chart = overview(view(stub.Stub(events=events, order=tuple((event.id,) for event in events))))
        assert chart is not None
        first, *finer = chart.levels
        assert first.unit == unit
        assert not first.breaks
        assert len(first.bars) <= 90
        for level in chart.levels:
            assert all(0 <= float(bar.x[:-1]) <= 100 for bar in level.bars)
            assert len(level.bars) <= 90 * (level.since or 1)
        # one level takes over where the other leaves off
        assert [first.until, *(level.until for level in finer)] == [*(level.since for level in finer), 0]
