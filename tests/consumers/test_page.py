"""The page in Chromium, as readers meet it: by keyboard, without scripts, narrow, on paper, in a page of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from timeline import Article, Timeline

ROOT = Path(__file__).resolve().parents[2]
BRIDGE = sorted((ROOT / "seeds" / "stories" / "bridge-inquiry").glob("*.md"))
STORIES = sorted((ROOT / "seeds" / "stories").glob("*/*.md"))
ALL = "[...document.querySelectorAll('.event')].map(event => event.id)"
SHOWN = "[...document.querySelectorAll('.event:not([hidden])')].map(event => event.id)"

Open = Callable[..., Any]


@pytest.fixture(scope="module")
def bridge() -> Timeline:
    return Timeline.read(map(Article.read, BRIDGE))


@pytest.fixture(scope="module")
def stories() -> Timeline:
    return Timeline.read(map(Article.read, STORIES))


@pytest.fixture
def opened(chromium: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens HTML as a file; whatever the page asks for or says in the console is told at the end, and fails."""
    contexts: list[Any] = []
    told: list[str] = []

    def show(html: str, *, width: int = 1280, at: str = "", quiet: bool = True, **settings: Any) -> Any:
        file = tmp_path / f"{len(contexts)}.html"
        file.write_text(html, encoding="utf-8")
        context = chromium.new_context(viewport={"width": width, "height": 900}, **settings)
        contexts.append(context)
        page = context.new_page()
        if quiet:
            page.on("request", lambda ask: None if ask.url.startswith(file.as_uri()) else told.append(ask.url))
            page.on("console", lambda message: told.append(message.text))
            page.on("pageerror", lambda error: told.append(str(error)))
        page.goto(file.as_uri() + at)
        return page

    yield show
    for context in contexts:
        context.close()
    assert told == []


def test_every_event_is_reached_by_keyboard_and_by_heading(bridge: Timeline, opened: Open) -> None:
    page = opened(bridge.to_html())
    events = set(page.evaluate(ALL))
    assert len(events) == len(bridge.events)
    met: set[str] = set()
    for _ in range(20 * len(events)):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        met.add(page.evaluate("document.activeElement.closest('.event')?.id ?? ''"))
        seen = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert seen != "none", page.evaluate("document.activeElement.outerHTML")
    assert events <= met
    headed = page.evaluate(
        "[...document.querySelectorAll('.event')].filter(e => e.querySelectorAll('h3,h4').length === 1)"
        ".map(event => event.id)"
    )
    assert set(headed) == events


def test_all_is_there_without_scripts(bridge: Timeline, opened: Open) -> None:
    page = opened(bridge.to_html(), java_script_enabled=False)
    assert not page.locator(".controls").is_visible()  # what would do nothing is not shown
    for event in bridge.events:
        place = page.locator(f"#e-{event.id}")
        place.scroll_into_view_if_needed()
        assert place.is_visible()
        box = place.bounding_box()
        assert box is not None
        assert box["height"] > 40
        told = place.text_content()
        assert event.headline in told
        assert event.time is None or event.time.edtf in told


@pytest.mark.parametrize("texts", ["full", "context", "none"])
def test_phrase_and_event_lead_to_each_other_without_scripts(bridge: Timeline, opened: Open, texts: str) -> None:
    page = opened(bridge.to_html(texts=texts), java_script_enabled=False)
    links = page.locator(".how a[href^='#p-']")
    if texts == "none":
        assert links.count() == 0
        assert page.locator("mark[id]").count() == 0
        return
    links.first.click()
    there = page.locator("mark:target")
    assert there.count() == 1
    assert there.is_visible()
    there.locator("xpath=..").click()
    assert page.locator(".event:target").count() == 1


def test_a_filter_hides_counts_and_stays_in_the_address(stories: Timeline, opened: Open) -> None:
    page = opened(stories.to_html())
    total = len(page.evaluate(SHOWN))
    page.fill("[name=text]", "bridge COUNCIL")
    some = page.evaluate(SHOWN)
    assert 0 < len(some) < total
    for key in some:
        text = page.locator(f"#{key}").text_content().lower()
        assert "bridge" in text
        assert "council" in text
    assert page.locator("output").inner_text() == f"{len(some)} of {total} events are shown."
    page.select_option("[name=told]", "asserted")
    page.check("[name=disputed]")
    few = page.evaluate(SHOWN)
    assert 0 < len(few) < len(some)
    assert page.url.endswith("#?text=bridge+COUNCIL&told=asserted&disputed=1")
    # a month without events is hidden as a whole
    assert page.evaluate("[...document.querySelectorAll('.group:not([hidden])')].every(g => g.innerText.length > 40)")
    page.reload()
    assert page.evaluate(SHOWN) == few
    page.click("[type=reset]")
    page.wait_for_function("count => document.querySelectorAll('.event:not([hidden])').length === count", arg=total)
    assert "#" not in page.url


@pytest.mark.parametrize(
    ("state", "told"),
    [("date=exact", "exact"), ("date=within", "within"), ("date=lasted", "lasted"), ("date=unknown", "unknown")],
)
def test_a_filter_from_the_address(stories: Timeline, opened: Open, state: str, told: str) -> None:
    page = opened(stories.to_html(), at=f"#?{state}")
    shown = page.evaluate("[...document.querySelectorAll('.event:not([hidden])')].map(event => event.dataset.date)")
    assert shown
    assert set(shown) == {told}


@pytest.mark.parametrize("at", ["#?date=nonsense&other=%", "#%", "#e-%zz", "#?text=%F0%9F", "#e-none", "#?"])
def test_an_address_of_nonsense_does_no_harm(bridge: Timeline, opened: Open, at: str) -> None:
    page = opened(bridge.to_html(), at=at)
    assert page.locator(".controls").is_visible()


def test_a_link_to_a_hidden_event_shows_it(bridge: Timeline, opened: Open) -> None:
    page = opened(bridge.to_html(), at="#?text=nowhere")
    assert page.evaluate(SHOWN) == []
    page.evaluate("location.hash = '#e-e4'")
    page.wait_for_function("document.querySelector('.event:target:not([hidden])') !== null")
    assert len(page.evaluate(SHOWN)) == len(bridge.events)


def test_the_overview_is_zoomed_and_leads_to_events(stories: Timeline, opened: Open) -> None:
    page = opened(stories.to_html())
    names = "[...document.querySelectorAll('.chart .tick')].filter(tick => tick.getBoundingClientRect().width).length"
    width = "document.querySelector('.chart').getBoundingClientRect().width"
    before, plain = page.evaluate(names), page.evaluate(width)
    for _ in range(2):
        page.click(".zoom button >> nth=0")
    assert page.evaluate(width) == pytest.approx(4 * plain)
    assert page.evaluate(names) > before
    for _ in range(3):
        page.click(".zoom button >> nth=1")
    assert page.evaluate(width) == pytest.approx(plain)
    page.locator(".chart .f1 > rect[data-to]").last.click()
    assert page.locator(".event:target").count() == 1


@pytest.mark.parametrize("to", ["articles", "not-read", "e-e4", "s-1-8", "undated"])
def test_a_link_leads_to_its_place(stories: Timeline, opened: Open, to: str) -> None:
    page = opened(stories.to_html())  # long, and what lies off the screen has only an estimated height
    page.evaluate("to => document.querySelector(`[href='#${to}']`).click()", to)
    page.wait_for_timeout(300)
    top = page.evaluate("to => document.getElementById(to).getBoundingClientRect().top", to)
    assert -5 <= top < 900


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_runs_out_at_the_side(stories: Timeline, opened: Open, width: int) -> None:
    page = opened(stories.to_html(), width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_prints_on_paper(bridge: Timeline, opened: Open) -> None:
    page = opened(bridge.to_html())
    made = page.pdf(format="A4")
    assert made.startswith(b"%PDF")
    assert made.count(b"/Type /Page\n") + made.count(b"/Type /Page ") + made.count(b"/Type/Page/") >= 4
    page.emulate_media(media="print")
    assert not page.locator(".controls").is_visible()


def test_text_from_right_to_left(opened: Open) -> None:
    words = "اجتمع المجلس يوم الاثنين"
    article = Article(f"{words}. The council met on Monday.", published="2024-11-11", id="a", title=words)
    timeline = Timeline.read(article).add(words, when="on Monday", published="2024-11-11")
    page = opened(timeline.to_html(texts="full"))
    turned = "getComputedStyle([...document.querySelectorAll('.event :is(h3, h4)')].at(-1)).direction"
    assert page.evaluate(turned) == "rtl"
    assert page.evaluate("getComputedStyle(document.querySelector('.text')).direction") == "rtl"


def test_forced_colours_keep_the_marks(bridge: Timeline, opened: Open) -> None:
    page = opened(bridge.to_html(), forced_colors="active")
    fills = page.evaluate(
        "['.chart .fact', '.chart .warn'].map(one => getComputedStyle(document.querySelector(one)).fill)"
    )
    assert all(fill not in ("none", "rgba(0, 0, 0, 0)") for fill in fills)


INJECTED = "<p>Words</p><script>document.title = 'ran'</script><b onclick=x style='color:red'>s</b>"


@pytest.mark.parametrize(("policy", "title"), [(True, False), (False, True)])
def test_the_policy_is_a_second_wall(bridge: Timeline, opened: Open, policy: bool, title: bool) -> None:
    html = bridge.to_html().replace("<main>", f"<main>{INJECTED}")  # as if escaping had failed
    page = opened(html if policy else html.replace("Content-Security-Policy", "x-nothing"), quiet=False)
    assert (page.title() == "ran") is title
    refused = page.evaluate("(() => {try {document.body.innerHTML = '<i>x</i>'; return false} catch {return true}})()")
    assert refused is policy


def test_fragments_share_a_page_with_others_and_touch_nothing(bridge: Timeline, opened: Open) -> None:
    other = Timeline().add("The council met", when="on Monday", published="2024-11-11")
    parts = [bridge.to_html(fragment=True), other.to_html(fragment=True)]
    host = "<!DOCTYPE html><html lang=en><title>Host</title><h1>Host</h1><p id=mine>Mine <a href=x>link</a></p>"
    plain = opened(host)
    page = opened(host + "".join(parts))
    look = "(() => ['h1', '#mine', '#mine a', 'body'].map(one => {const s = getComputedStyle("
    look += "document.querySelector(one)); return [s.color, s.fontFamily, s.fontSize, s.margin, s.backgroundColor]}))()"
    assert page.evaluate(look) == plain.evaluate(look)
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)")
    assert len(ids) == len(set(ids))
    assert page.locator(".event").count() == len(bridge.events) + len(other.events)
    assert page.evaluate("getComputedStyle(document.querySelector('.event')).display") == "grid"
    assert page.locator("script").count() == 0
