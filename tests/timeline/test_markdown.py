from __future__ import annotations

import html
import re

import pytest
import render_stub as stub
import test_html as pages
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from grammar import Interval
from timeline.event import Event, EventTime
from timeline.render.markdown import inert, to_markdown

ACTIVE = re.compile(r"[\\`*_\[\]<>|~^$@{}&#]|:(?!\s|$|(?<=\d:)\d\d)|//|www\.|^(?:[-+=]|\d+[.)])", re.IGNORECASE)


def active(written: str) -> list[str]:
    """Signs that Markdown or its hosts would act on, in a text that should have none."""
    return ACTIVE.findall(re.sub(r"\\[!-/:-@\[-`{-~]|&(?:#\d+|amp|lt|gt);", "x", written))


def shown(written: str) -> str:
    """What a reader sees of it, without the invisible word joiner."""
    text = re.sub(r"\\([!-/:-@\[-`{-~])", lambda found: f"&#{ord(found[1])};", written)
    return html.unescape(text).replace("\u2060", "")


@pytest.mark.parametrize("text", pages.HOSTILE, ids=range(len(pages.HOSTILE)))
def test_hostile_text_is_inert(text: str) -> None:
    written = inert(text)
    assert active(written) == []
    assert "\n" not in written


@pytest.mark.parametrize(
    "text",
    ["[x](y)", "*a*", "<b>", "@me", "#1", "http://a", "- a", "1. a", "`a`", "&copy;", "www.a", "{{a}}", ":smile:"],
)
def test_the_check_of_inert_text_can_fail(text: str) -> None:
    assert active(text) != []


@given(st.text())
def test_any_text_is_inert_and_reads_as_it_was(text: str) -> None:
    written = inert(text)
    assert active(written) == []
    unsafe = "[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
    kept = " ".join(re.sub(unsafe, "\ufffd", text).split())
    assert shown(written) == kept.replace("\u2060", "")


@pytest.mark.parametrize("text", pages.HOSTILE, ids=range(len(pages.HOSTILE)))
def test_hostile_text_adds_no_line(text: str) -> None:
    benign, document = to_markdown(pages.hostile("quiet")).split("\n"), to_markdown(pages.hostile(text)).split("\n")
    assert len(document) == len(benign)
    for line, quiet in zip(document, benign, strict=True):
        begin = re.match(r" *(?:#+ |- \*{0,2}|\[\^s\d+\]: )?", quiet)
        assert begin is not None
        assert line.startswith(begin[0])
    "\n".join(document).encode()


def test_every_event_is_told_once_with_date_and_source() -> None:
    timeline = stub.rich()
    document = to_markdown(timeline)
    for event in timeline.events:
        lines = [
            line
            for line in document.split("\n")
            if line.lstrip().startswith("- **") and f"“{event.headline}”[^s" in line
        ]
        assert len(lines) == 1, event.headline
        if event.time:
            assert f"(`{event.time.edtf}`)" in lines[0]
        item = document[document.index(lines[0]) :].split("\n- **")[0]
        assert ("Varnbeck Gazette" if event.article == stub.BRIDGE else "Meridian Wire") in item


def test_footnotes_are_all_defined_and_hold_the_sentences() -> None:
    timeline = stub.rich()
    body, _, notes = to_markdown(timeline).partition("\n[^s1]:")
    notes = "[^s1]:" + notes
    assert set(re.findall(r"\[\^s(\d+)\]", body)) == set(re.findall(r"^\[\^s(\d+)\]: ", notes, re.MULTILINE))
    for event in timeline.events:
        start, end = timeline.sentence(event.article, event.sentence)
        text = next(article.text for article in timeline.articles if article.id == event.article)
        assert text[start:end] in notes


def test_the_document_says_what_it_should() -> None:
    document = to_markdown(stub.rich())
    for said in (
        "# Timeline from 2 articles",
        "### June 2025",
        "### Contradiction 2 of 2: off by 3 days",
        "## Events without a date",
        "- *At the same time, or not told apart*",
        "*lasting all this time*",
        "*once, somewhere within*",
        "“on Monday” → 16 June 2025, counted from the publication on 20 June 2025",
        "2 sentences gave no event.",
        "<https://example.org/meridian/traders>",
        "**\\[Plan\\]**",
        "**\\[Claim: denied\\]**",
        "1 uncertain statement was set aside",
    ):
        assert said in document, said


def test_addresses_of_other_kinds_are_text() -> None:
    timeline = stub.rich()
    articles = tuple(evolve(article, url="javascript:alert(1)") for article in timeline.articles)
    assert "javascript&#58;alert(1)" in to_markdown(evolve(timeline, articles=articles))


def test_same_timeline_gives_the_same_document() -> None:
    assert to_markdown(stub.rich()) == to_markdown(stub.rich())


def test_empty_timeline() -> None:
    assert to_markdown(stub.Stub()).startswith("# Empty timeline\n\nno events from no articles;")


@pytest.mark.parametrize(("edtf", "said"), [("-0043", "44 BC"), ("Y12000", "12000"), ("Y-170000", "170001 BC")])
def test_years_beyond_the_usual(edtf: str, said: str) -> None:
    event = Event("e", "", "something happened", (0, 9), time=EventTime.of(Interval.from_edtf(edtf)))
    document = to_markdown(stub.Stub(events=(event,), order=(("e",),)))
    assert f"**{said}** (`{edtf}`)" in document
