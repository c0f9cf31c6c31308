"""A timeline as one HTML page: complete without scripts, and asking nothing of any server.

Escaping is the wall: Jinja2 escapes every value, and no value goes into a script, a style, a comment or an event
handler, nor into an address that has not passed ``safe_url``. The content security policy is the second: it allows the
page's own style sheet by its hash and nothing else.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import re
from importlib import resources
from typing import TYPE_CHECKING

from timeline.export import LOCALE, Export, Format, Option
from timeline.render.overview import overview
from timeline.render.view import view
from timeline.render.words import flat, safe_url
from timeline.shape import TimelineLike

if TYPE_CHECKING:
    from jinja2 import Environment

TEXTS = ("full", "context", "none")
FILES = ("page.html", "style.css")


def to_html(
    timeline: TimelineLike, *, texts: str = "context", fragment: bool = False, locale: str | None = None
) -> str:
    """Render a timeline as an HTML page; the same timeline gives the same bytes.

    ``texts`` is how much of the articles stands in it: ``full``, ``context`` (sentences with events and those beside
    them) or ``none``; ``fragment`` gives what can be put into a page of one's own; ``locale`` is that of the dates.
    """
    environment = _environment()
    seen = view(timeline, locale=locale, texts=texts)
    style = environment.get_template("style.css").render()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    # frames and reports can't be governed from a meta element, so they are left to whoever serves the page
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return environment.get_template("page.html").render(
        view=seen, m=seen.words.messages, words=seen.words, chart=overview(seen), policy=policy
    )


@functools.cache
def _environment() -> Environment:
    from jinja2 import DictLoader, Environment, StrictUndefined  # only who renders pays for it

    folder = resources.files("timeline.render") / "templates"
    files = {name: (folder / name).read_text(encoding="utf-8") for name in FILES}
    environment = Environment(
        loader=DictLoader(files), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(safe_url=safe_url, machine_date=machine_date, clean=flat)
    return environment


def machine_date(edtf: str) -> str | None:
    """Give what may stand in ``<time datetime>``: a year from 1 to 9999, with month and day or without.

    >>> machine_date("2024-11-10"), machine_date("2024-11~"), machine_date("-0043"), machine_date("2024-33")
    ('2024-11-10', None, None, None)
    """
    found = re.fullmatch(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-\d\d)?)?", edtf, re.ASCII)
    return edtf if found and found[1] != "0000" else None


FORMAT = Format(
    "html",
    "one self-contained page",
    (".html", ".htm"),
    lambda timeline, **options: Export(to_html(timeline, **options)),
    (
        Option("texts", "HTML: how much of the articles stands in the page (default: context)", TEXTS),
        Option("fragment", "HTML: an element to put into a page of your own, not a whole page"),
        LOCALE,
    ),
)
