"""The page as ``axe-core`` judges it in Chromium, in light, in dark and in print, on a wide screen and a narrow one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shapes

Judge = Callable[..., list[str]]
ALL_SEEN = ".group, .event, .text { content-visibility: visible !important }"
"""What lies off the screen is not laid out, and would not be looked at."""


@pytest.fixture(scope="module")
def judge(chromium: Any, node_modules: Path) -> Iterator[Judge]:
    """Opens a page and tells which rules it breaks, and where first."""
    script = (node_modules / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    # a page lets no script run, not even this one, unless the browser is told to let its driver do so
    context = chromium.new_context(bypass_csp=True)
    page = context.new_page()

    def run(html: str, *, scheme: str = "light", width: int = 1200, media: str = "screen") -> list[str]:
        page.emulate_media(color_scheme=scheme, media=media)
        page.set_viewport_size({"width": width, "height": 900})
        page.set_content(html)
        page.add_style_tag(content=ALL_SEEN)
        page.evaluate(script)
        found = page.evaluate("() => axe.run(document, { resultTypes: ['violations'] })")
        return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found["violations"]]

    yield run
    context.close()


@pytest.mark.parametrize("media", ["screen", "print"])
@pytest.mark.parametrize(("scheme", "width"), [("light", 1200), ("light", 360), ("dark", 1200), ("dark", 360)])
@pytest.mark.parametrize("name", ["by hand", "bridge-inquiry", "harbour-ferry"])
def test_no_rule_is_broken(name: str, scheme: str, width: int, media: str, judge: Judge) -> None:
    assert judge(shapes.known()[name].export("html").text, scheme=scheme, width=width, media=media) == []


@pytest.mark.parametrize(
    ("written", "instead", "rule"),
    [
        (r'<html lang="en"', "<html", "html-has-lang"),
        (r"<title>[^<]*</title>", "", "document-title"),
        (r"<body[^>]*>", '<body><p style="color:#999;background:#aaa">Faint</p>', "color-contrast"),
        (r"<body[^>]*>", '<body><a href="#x"></a>', "link-name"),
        (r"<body[^>]*>", "<body><ul><p>x</p></ul>", "list"),
    ],
)
def test_a_broken_rule_is_seen(written: str, instead: str, rule: str, judge: Judge) -> None:
    html = shapes.by_hand().export("html").text
    broken = re.sub(written, instead, html, count=1)
    assert broken != html
    assert rule in {one.partition(":")[0] for one in judge(broken)}
