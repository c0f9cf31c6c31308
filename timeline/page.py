"""Saved web pages: the article's text by an extraction library, its date and title from the page's own metadata.

Nothing is fetched, and no date is guessed: a page whose metadata tells none needs ``--published``. The library,
trafilatura (Barbaresi 2021), is the optional extra ``dateline[html]``.
"""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator
from typing import Any, Final

from grammar import GrammarError, Publication
from timeline.errors import BadArticle

_SUFFIXES: Final = (".html", ".htm", ".xhtml")
_OPENING: Final = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_DATES: Final = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dcterms.issued",
    "parsely-pub-date",
    "sailthru.date",
)
"""Names under which pages tell when they were published, the surest first (Open Graph, schema.org, Dublin Core)."""


def is_page(raw: bytes, name: str) -> bool:
    """Whether a file is a web page, by its ending or by how it begins.

    >>> is_page(b"<!DOCTYPE html><p>It rained.", "a.txt"), is_page(b"It rained.", "a.txt")
    (True, False)
    """
    return name.lower().endswith(_SUFFIXES) or _OPENING.match(raw[:4096]) is not None


def read_page(raw: bytes, where: str) -> tuple[str, dict[str, str]]:
    """Main text of a page, and the fields of an article that its metadata tells; raises ``BadArticle``."""
    try:
        library: Any = importlib.import_module("trafilatura")
    except ImportError as error:
        raise BadArticle(
            f'{where}: a web page is read with an optional library: pip install "dateline[html]", or save it as text'
        ) from error
    tree = library.load_html(raw)
    if tree is None:
        raise BadArticle(f"{where}: no web page can be read in it: save it again, or as text")
    fields = _fields(tree)
    text = library.extract(tree, output_format="txt", include_comments=False, with_metadata=False)
    if not text or not text.strip():
        raise BadArticle(f"{where}: no main text was found in the page: save the article as text")
    return text, fields


def _fields(tree: Any) -> dict[str, str]:
    """Title, publication date, address, source and language, each where the page tells it."""
    named = dict(reversed(list(_meta(tree))))  # the first of a name counts
    linked = list(_linked_data(tree))
    dates = [row.get("datePublished") for row in linked]
    dates += [named.get(name) for name in _DATES]
    dates += [node.get("datetime") for node in tree.iter("time") if node.get("pubdate") is not None]
    titles = [named.get("og:title"), *(row.get("headline") for row in linked), tree.findtext(".//title")]
    canonical = [node.get("href") for node in tree.iter("link") if node.get("rel") == "canonical"]
    found = {
        "published": next(filter(None, map(_date, dates)), ""),
        "title": _first(titles),
        "url": _first([*canonical, named.get("og:url")]),
        "source": _first([named.get("og:site_name"), named.get("application-name")]),
    }
    return {key: value for key, value in found.items() if value}


def _first(values: list[Any]) -> str:
    return next((" ".join(value.split()) for value in values if isinstance(value, str) and value.strip()), "")


def _meta(tree: Any) -> Iterator[tuple[str, str]]:
    """Names and contents of the page's ``meta`` elements, and of those marked with ``itemprop``."""
    for node in tree.iter("meta", "time", "span"):
        content = node.get("content") or node.get("datetime")
        for name in (node.get("property"), node.get("name"), node.get("itemprop")):
            if name and content:
                yield name.lower(), content


def _linked_data(tree: Any) -> Iterator[dict[str, Any]]:
    """The objects of JSON-LD; what is no JSON is passed over."""
    for node in tree.iter("script"):
        if (node.get("type") or "").lower() != "application/ld+json":
            continue
        try:
            stack = [json.loads(node.text or "")]
        except ValueError:
            continue
        while stack:
            row = stack.pop()
            if isinstance(row, list):
                stack += reversed(row)
            elif isinstance(row, dict):
                yield row
                stack.append(row.get("@graph"))


def _date(value: Any) -> str:
    """An ISO date or date-time that is one; empty for all else: nothing is guessed."""
    if not isinstance(value, str):
        return ""
    found = re.match(r"\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?", value)
    if found is None:
        return ""
    day, clock, zone = found.groups()
    zone = f"{zone[:3]}:{zone[-2:]}" if zone and zone != "Z" else zone or ""
    text = f"{day}T{clock}{zone}" if clock else day
    try:
        Publication.of(text)
    except GrammarError:
        return ""
    return text
