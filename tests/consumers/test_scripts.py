"""Hostile texts in a real browser: no script runs, nothing is fetched, and the controls show that it could.

The page is shown as it is and without its content security policy; TimelineJS takes its texts for HTML.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from test_hostile import QUIET, SENDABLE, raw, texts, written
from test_slides import show, stage  # noqa: F401  (fixtures)

HOME = "http://page.test/"


@pytest.fixture(scope="module")
def opened(chromium: Any) -> Any:
    """Opens pages; tells what ran (dialogs) and what was asked for besides the page."""
    context = chromium.new_context()
    page = context.new_page()
    told: dict[str, list[str]] = {"ran": [], "asked": []}
    html = ""

    def serve(route: Any) -> None:
        if route.request.url == HOME:
            route.fulfill(body=html, content_type="text/html; charset=utf-8")
        else:
            told["asked"].append(route.request.url)
            route.abort()

    def dialog(one: Any) -> None:
        told["ran"].append(one.message)
        one.dismiss()

    page.route("**/*", serve)
    page.on("dialog", dialog)

    def open_page(text: str) -> tuple[list[str], list[str]]:
        nonlocal html
        html, told["ran"], told["asked"] = text, [], []
        page.goto(HOME, wait_until="load")
        page.wait_for_timeout(20)
        return told["ran"], [url for url in told["asked"] if not url.endswith("/favicon.ico")]

    yield open_page
    context.close()


def unguarded(html: str) -> str:
    """A page without its content security policy."""
    bare = re.sub(r"<meta http-equiv=[^>]*>", "", html)
    assert bare != html
    return bare


def test_no_script_runs_and_nothing_is_fetched(opened: Any) -> None:
    for text in texts.HOSTILE:
        html = written("page", text)
        assert opened(html) == ([], []), text
        assert opened(unguarded(html)) == ([], []), text


def test_unescaped_text_would_run(opened: Any) -> None:
    ran = asked = held = 0
    for text in SENDABLE:
        html = raw("page", text)
        one, other = opened(unguarded(html))
        ran, asked = ran + bool(one), asked + bool(other)
        held += bool(one) and not opened(html)[0]
    assert ran >= 2
    assert asked >= 2
    assert held == ran  # the policy alone keeps every script from running


@pytest.fixture
def asked(stage: tuple[Any, list[str]]) -> Iterator[list[str]]:  # noqa: F811
    """Dialogs and addresses of TimelineJS's page."""
    page, addresses = stage

    def ran(one: Any) -> None:
        addresses.append(f"ran {one.message}")
        one.dismiss()

    page.on("dialog", ran)
    addresses.clear()
    yield addresses
    page.remove_listener("dialog", ran)


def test_timelinejs_runs_no_script_and_shows_the_text(show: Any, asked: list[str]) -> None:  # noqa: F811
    quiet = show(written("timelinejs", QUIET))
    for text in texts.HOSTILE:
        value = show(written("timelinejs", text))
        assert value["errors"] == []
        shown = texts.seen(text).replace("\u2060", "")
        for event in value["events"]:
            assert " ".join(event["headline"].split()).replace("\u2060", "") == shown
        assert value["tags"] == quiet["tags"], text
        assert value["links"] == quiet["links"], text
        groups = {" ".join(each.split()).replace("\u2060", "") for each in value["groups"] if each.strip()}
        assert groups == {shown}, text
    assert asked == []


def test_timelinejs_would_take_markup(show: Any, stage: Any, asked: list[str]) -> None:  # noqa: F811
    """Why a group is escaped twice, and all else once: TimelineJS keeps images and frames."""
    data = json.loads(written("timelinejs", QUIET))
    data["events"][0]["group"] = "&lt;img src=//evil.example/x onerror=alert(1)&gt;"
    data["events"][0]["text"]["headline"] = "<iframe src=//evil.example/y></iframe>"
    show(json.dumps(data))
    stage[0].wait_for_timeout(500)
    asked_for = {one.removesuffix("/") for one in asked if "evil.example" in one}
    assert {url[-2:] for url in asked_for} == {"/x", "/y"}
