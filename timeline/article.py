"""``Article``: a text with its publication date, from a string, a file with YAML front matter, or a saved page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from grammar import GrammarError, Policy, Publication
from timeline.errors import BadArticle, NoPublication
from timeline.page import is_page, read_page

FIELDS: Final = ("title", "published", "url", "source", "language", "timezone", "policy", "id")
_FRONT: Final = re.compile(r"\A﻿?---[^\S\n]*\r?\n(.*?)(?:^|(?<=\n))---[^\S\n]*(?:\r?\n|\Z)", re.DOTALL)
UNKNOWN: Final = "unknown"
"""Stands for the publication date of an annotated text that tells none: it can be checked and shown, not read."""
_GUIDE: Final = (
    "give --published 2024-11-11 (published='2024-11-11' in Python), "
    "or front matter with a line 'published: 2024-11-11'"
)


def _published(value: Any) -> str:
    """ISO 8601 of a publication date, or ``UNKNOWN``; raises ``NoPublication`` where it is neither."""
    if value == UNKNOWN:
        return UNKNOWN
    if value is None or value == "":
        raise NoPublication(f"no publication date: {_GUIDE}")
    try:
        known = Publication.of(value)
    except GrammarError as error:
        raise NoPublication(f"{error}; {_GUIDE}") from error
    text = str(known)
    return text + (
        known.zone
        if known.moment is not None and known.zone and known.zone[0] in "+-"
        else "Z"
        if known.moment is not None and known.zone == "UTC"
        else ""
    )


def _policy(value: str | Mapping[str, Any] | Policy) -> Policy:
    return Policy.of(value)


@frozen
class Article:
    """A text and when it was published.

    ``text`` is the body, its code points untouched; ``published`` an ISO date or date-time, a
    ``date``, a ``datetime`` or a pendulum instance (kept as ISO text). ``policy`` is a
    ``Policy``, a preset's name or a table of fields; it wins over that of a command.

    Raises ``NoPublication`` where there is no date, ``BadArticle`` for other bad fields.

    >>> Article("He left on Monday.", published="2024-11-11").published
    '2024-11-11'
    """

    text: str = field(repr=lambda text: repr(text[:40] + "…" if len(text) > 40 else text))
    published: str = field(kw_only=True, converter=_published)
    id: str = field(default="", kw_only=True)
    title: str | None = field(default=None, kw_only=True)
    url: str | None = field(default=None, kw_only=True)
    source: str | None = field(default=None, kw_only=True)
    language: str = field(default="en", kw_only=True)
    timezone: str | None = field(default=None, kw_only=True)
    policy: Policy = field(factory=Policy.news, kw_only=True, converter=_policy)

    @property
    def name(self) -> str:
        """What people call it: the title, else the id."""
        return self.title or self.id or "article"

    @property
    def publication(self) -> Publication:
        """The publication as the grammar takes it; raises ``NoPublication`` where it is unknown."""
        if self.published == UNKNOWN:
            raise NoPublication(f"{self.name}: its publication date is unknown: {_GUIDE}")
        return Publication.of(self.published, self.timezone)

    @classmethod
    def read(cls, path: str | Path, published: str | date | None = None, **options: Any) -> Article:
        """An article from a file: text or Markdown, with YAML front matter or without, or a saved web page.

        *published* and *options* (``language``, ``timezone``, ``policy``) serve where the
        front matter has none. Raises ``NoPublication`` or ``BadArticle``, naming the file.
        """
        path = Path(path)
        try:
            raw = path.read_bytes()
        except OSError as error:
            raise BadArticle(f"{path}: can't be read: {error.strerror or error}") from error
        return cls.parse(raw, name=path.name, where=str(path), published=published, **options)

    @classmethod
    def parse(
        cls, raw: bytes, *, name: str, where: str = "", published: str | date | None = None, **options: Any
    ) -> Article:
        """An article from the bytes of a file; *name* becomes its id, *where* stands in errors."""
        where = where or name
        if is_page(raw, name):
            text, front = read_page(raw, where)
        else:
            text, front = split_front_matter(_decoded(raw, where), where)
        if not text.strip():
            raise BadArticle(f"{where}: the article is empty: there is no text to read")
        known: dict[str, Any] = {"id": name, **{key: value for key, value in options.items() if value is not None}}
        known.update(
            {key: _plain(key, value, where) for key, value in front.items() if key in FIELDS and value is not None}
        )
        known["published"] = known.get("published", published)
        if known["published"] == UNKNOWN:  # what is to be read needs a date
            known["published"] = None
        try:
            return cls(text, **known)
        except (BadArticle, GrammarError) as error:
            kind = NoPublication if isinstance(error, NoPublication) else BadArticle
            raise kind(f"{where}: {error}") from error


def _decoded(raw: bytes, where: str) -> str:
    """The text of a file; raises ``BadArticle`` where it is none."""
    if b"\0" in raw[:4096]:
        raise BadArticle(f"{where}: not a text file (it holds zero bytes): give plain text or Markdown in UTF-8")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadArticle(f"{where}: not UTF-8 (byte {error.start}): save it as UTF-8 and try again") from error


def split_front_matter(text: str, where: str = "article") -> tuple[str, dict[str, Any]]:
    r"""Body and front matter of a text; raises ``BadArticle`` where the front matter is broken.

    >>> split_front_matter("---\ntitle: A\n---\nBody.\n")
    ('Body.\n', {'title': 'A'})
    """
    found = _FRONT.match(text)
    if found is None:
        if re.match(r"\A﻿?---[^\S\n]*\r?\n[A-Za-z_]+:", text):
            raise BadArticle(f"{where}: the front matter has no closing line '---'")
        return text.removeprefix("﻿"), {}
    import yaml

    class Loader(yaml.SafeLoader):
        """Dates stay text, so that "2024-13-40" is told in our own words."""

    Loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in rows if not tag.endswith(":timestamp")]
        for first, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    try:
        table = yaml.load(found[1], Loader)  # noqa: S506  (a SafeLoader with fewer types)
    except yaml.YAMLError as error:
        place = getattr(error, "problem_mark", None)
        line = f" (line {place.line + 2})" if place is not None else ""
        raise BadArticle(
            f"{where}: the front matter is no YAML{line}: {getattr(error, 'problem', None) or error}"
        ) from error
    if table is None:
        table = {}
    if not isinstance(table, dict):
        raise BadArticle(f"{where}: the front matter is no table of fields such as 'published: 2024-11-11'")
    return text[found.end() :], table


def _plain(key: str, value: Any, where: str) -> Any:
    if key in ("published", "policy") or isinstance(value, str):
        return value
    if isinstance(value, int | float | date | datetime):
        return str(value)
    raise BadArticle(f"{where}: front matter field {key!r} is no text")
