"""Saved web pages: main text, and what their metadata tells; no date is guessed, nothing is fetched."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest

from timeline import Article, BadArticle, NoPublication, Timeline
from timeline.cli import main

PARAGRAPHS = (
    "The old mill at Cold Harrow burnt down on <b>Monday</b>, and two firemen were taken to hospital with burns.",
    "Police said on Tuesday that they had found a can of petrol near the water wheel, and that nobody was arrested.",
    "The mill was built in 1894 by the Sallow family, who sold it to the parish in May 1951 after a long quarrel.",
    "A public meeting about its future will be held in the village hall on Friday, the parish council said.",
)
SHELL = """<!DOCTYPE html>
<html lang="en"><head><meta charset="{charset}"><title>Mill burns down | Harrow Packet</title>{head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<aside>Sale ends on 1 May 2031! Buy now.</aside>
<main><article><h1>Mill burns down</h1>{text}</article></main>
<script>var later = "in June 1999";</script>
<footer>© 2030 Harrow Packet. All rights reserved.</footer></body></html>"""


def page(head: str, charset: str = "utf-8") -> bytes:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return SHELL.format(head=head, text=text, charset=charset).encode(charset)


@pytest.fixture
def library() -> None:
    pytest.importorskip("trafilatura", exc_type=ImportError)


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta property="article:published_time" content="2024-11-13T08:30:00+01:00">', "2024-11-13T08:30:00+01:00"),
        ('<meta property="article:published_time" content="2024-11-13T08:30:00.000Z">', "2024-11-13T08:30:00Z"),
        ('<meta name="date" content="2024-11-13">', "2024-11-13"),
        ('<meta name="DC.date.issued" content="2024-11-13">', "2024-11-13"),
        ('<meta itemprop="datePublished" content="2024-11-13T08:30:00+0100">', "2024-11-13T08:30:00+01:00"),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, '
            '{"@type": "NewsArticle", "headline": "Mill burns", "datePublished": "2024-11-13T08:30:00Z"}]}</script>',
            "2024-11-13T08:30:00Z",
        ),
        ('<script type="application/ld+json">no json</script><meta name="date" content="2024-11-13">', "2024-11-13"),
        ('<meta name="date" content="13 November"><meta name="pubdate" content="2024-11-13">', "2024-11-13"),
    ],
)
def test_the_metadata_tell_when_it_was_published(head: str, published: str) -> None:
    article = Article.parse(page(head), name="mill.html")
    assert article.published == published


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    "head", ["", '<meta name="date" content="2024-02-31">', '<meta name="date" content="last week">']
)
def test_no_date_is_guessed(head: str) -> None:
    with pytest.raises(NoPublication):
        Article.parse(page(head), name="mill.html")
    assert Article.parse(page(head), name="mill.html", published="2024-11-13").published == "2024-11-13"


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("name", ["mill.html", "mill.HTM", "mill.txt", "mill"])
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1"])
def test_the_main_text_is_read_and_nothing_else(name: str, charset: str) -> None:
    head = '<meta name="date" content="2024-11-13"><meta property="og:site_name" content="Harrow Packet">'
    head += '<link rel="canonical" href="https://example.org/mill">'
    article = Article.parse(page(head, charset), name=name)
    assert (article.title, article.source, article.url) == (
        "Mill burns down | Harrow Packet",
        "Harrow Packet",
        "https://example.org/mill",
    )
    for paragraph in PARAGRAPHS:
        assert paragraph.replace("<b>", "").replace("</b>", "") in article.text
    for word in ("2031", "1999", "2030", "Sport", "<"):
        assert word not in article.text
    dates = [event.time.edtf for event in Timeline.read(article).events if event.time]
    assert dates[:2] == ["2024-11-11", "2024-11-12"]
    assert {"1894", "1951-05", "2024-11-15"} <= set(dates)


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("raw", [b"<html></html>", b"<!doctype html>", b"<html><body><script>1</script></body></html>"])
def test_a_page_without_text_says_so(raw: bytes) -> None:
    with pytest.raises(BadArticle, match="page"):
        Article.parse(raw, name="empty.html", published="2024-11-13")


def test_without_the_library_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(BadArticle, match=r'pip install "dateline\[html\]"'):
        Article.parse(page(""), name="mill.html", published="2024-11-13")


def test_a_page_in_a_text_file_is_told_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(b"<html><body></body></html>")
    assert main(["build", str(path), "--published", "2024-11-13"]) == 2
    assert "page.txt" in capsys.readouterr().err


@pytest.mark.usefixtures("library")
def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object, **__: object) -> Any:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    assert len(Article.parse(page('<meta name="date" content="2024-11-13">'), name="a.html").text) > 100
