"""A timeline as one HTML page: complete without scripts, and asking nothing of any server.

Escaping is the wall: Jinja2 escapes every value, and no value goes into a script, a style, a comment or an event
handler, nor into an address that has not passed ``safe_url``. The content security policy is the second: it allows the
page's own style sheet and script by their hashes and nothing else, and the script may write no markup (Trusted Types).
"""

from __future__ import annotations

import base64
import functools
import hashlib
import re
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Final

from timeline.export import LOCALE, Export, Format, Option
from timeline.formats.json import version
from timeline.render.overview import overview
from timeline.render.view import view
from timeline.render.words import flat, safe_url
from timeline.shape import TimelineLike

if TYPE_CHECKING:
    from jinja2 import Environment

TEXTS = ("full", "context", "none")
_JOINT: Final = re.compile(r"(?<=>)\n(?!<(?:li|section|article)\b)|(?<=%})\n(?={%)")
FILES = (
    "page.html",
    "fragment.html",
    "content.html",
    "overview.html",
    "event.html",
    "style.css",
    "page.css",
    "script.js",
)


def to_html(
    timeline: TimelineLike, *, texts: str = "context", fragment: bool = False, locale: str | None = None
) -> str:
    """Render a timeline as an HTML page; the same timeline gives the same bytes.

    ``texts`` is how much of the articles stands in it: ``full``, ``context`` (sentences with events and those beside
    them) or ``none``; ``fragment`` gives an element for a page of one's own, without script, whose ids and style touch
    nothing else there; ``locale`` is that of the dates.
    """
    environment = _environment()
    seen = view(timeline, locale=locale, texts=texts, prefix=_prefix(timeline) if fragment else "")
    return environment.get_template("fragment.html" if fragment else "page.html").render(
        view=seen,
        m=seen.words.messages,
        words=seen.words,
        chart=overview(seen),
        texts=texts,
        policy=_policy(),
        p=seen.prefix,
        h=2 if fragment else 1,
        body="div" if fragment else "main",
        controls=not fragment,
        footer=seen.words.say("page", "footer_fragment" if fragment else "footer", version=version()),
    )


def _prefix(timeline: TimelineLike) -> str:
    """What tells the ids of one timeline from those of another on the same page."""
    told = repr([(event.id, event.text, event.span) for event in timeline.events])
    return f"t{hashlib.sha256(told.encode('utf-8', 'replace')).hexdigest()[:8]}-"


@functools.cache
def _policy() -> str:
    """The content security policy of a page: its own style and script, by their hashes, and nothing else."""
    environment = _environment()

    def digest(*names: str) -> str:
        text = "".join(environment.get_template(name).render() for name in names)
        return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"

    # frames and reports can't be governed from a meta element, so they are left to whoever serves the page
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src {digest('style.css', 'page.css')}",
            f"script-src {digest('script.js')}",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


@functools.cache
def _environment() -> Environment:
    from jinja2 import DictLoader, Environment, StrictUndefined  # only who renders pays for it

    folder = resources.files("timeline.render") / "templates"
    files = {name: (folder / name).read_text(encoding="utf-8") for name in FILES}
    files = {name: _tight(text, Path(name).suffix) for name, text in files.items()}
    environment = Environment(
        loader=DictLoader(files), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(safe_url=safe_url, machine_date=machine_date, clean=flat)
    return environment


def _tight(text: str, kind: str) -> str:
    r"""A template without the white space that nobody sees.

    A line break between two elements is a node that a browser makes and holds: half of all, were they kept.

    >>> _tight("a :is(b, c) {\n  color: red;\n}", ".css"), _tight("<p>a</p>\n<p>b</p>", ".html")
    ('a :is(b,c){color:red;}', '<p>a</p><p>b</p>')
    """
    if kind == ".html":
        return _JOINT.sub("", text)
    if kind == ".js":
        return re.sub(r"\n\s+", "\n", text)
    return re.sub(r"(?<=[a-z-]): ", ":", re.sub(r"\s*([{};,])\s*", r"\1", text))


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
