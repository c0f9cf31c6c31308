"""``Timeline``: articles, events and constraints with their verdict, as a frozen value.

>>> from timeline import Article, Timeline
>>> text = "The bridge was closed on Monday. Two days later, it was reopened."
>>> t = Timeline.read([Article(text, published="2024-11-15")])
>>> [(e.headline, e.time.edtf) for e in t.events]
[('The bridge was closed', '2024-11-11'), ('it was reopened', '2024-11-13')]

By hand:

>>> t = Timeline()
>>> t = t.add("The council met", when="on Monday", published="2024-11-11")
>>> t = t.add("The mayor resigned")
>>> t = t.relate("e2", "after", "e1", offset="P3D")
>>> t.event("e2").time.edtf
'2024-11-14'
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from timeline.article import Article
from timeline.export import Export
from timeline.questions import Questions
from timeline.reader import read_article
from timeline.sheet import Counters
from timeline.stating import Statements

__all__ = ["Timeline"]


@frozen
class Timeline(Statements, Questions):
    """A story: what was read or said, and what follows from it.

    Made by ``Timeline.read(articles)``, or by hand with ``add`` and ``relate``. Two
    timelines are equal when what was read and said is; what follows is worked out on first
    use. ``told`` are the events as read, ``events`` with the dates and bounds that the
    whole proves.
    """

    @classmethod
    def read(cls, articles: Article | Iterable[Article], *, across: bool = False) -> Timeline:
        """The timeline of one article or several; events of different articles stay apart.

        With *across*, "since the invasion" may name an event that another of the articles tells.

        >>> wire = Article("Rebels invaded the island in May 2022.", published="2022-06-01")
        >>> local = Article("Prices have doubled since the invasion.", published="2024-11-13")
        >>> [t.events[1].time for t in (Timeline.read([wire, local]),)]
        [None]
        >>> Timeline.read([wire, local], across=True).events[1].time.edtf
        '2022-05/2024-11-13'
        """
        known: list[Article] = []
        counters = Counters()
        parts = []
        for article in _named([articles] if isinstance(articles, Article) else list(articles)):
            known.append(article)
            parts.append(read_article(article, counters))
        if across and len(parts) > 1:
            from timeline.across import related_across

            parts = related_across(parts)
        return cls(
            tuple(known),
            tuple(p for part in parts for p in part.phrases),
            tuple(e for part in parts for e in part.events),
            tuple(c for part in parts for c in part.constraints),
            tuple(u for part in parts for u in part.unread),
            sum(part.sentences_without_event for part in parts),
            tuple((article.id, part.sentences) for article, part in zip(known, parts, strict=True)),
        )

    # --- leaving ---

    def to_json(self) -> str:
        """The lossless JSON form; ``Timeline.from_json(t.to_json()) == t``."""
        from timeline.formats.json import dump

        return dump(self)

    @classmethod
    def from_json(cls, text: str) -> Timeline:
        """A timeline from its JSON form; raises ``BadTimeline``."""
        from timeline.formats.json import load

        return load(text, cls)

    @classmethod
    def from_jsonl(cls, text: str) -> Timeline:
        """A timeline from JSON Lines, ``export("jsonl")``; raises ``BadTimeline``."""
        from timeline.formats.jsonl import load

        return load(text, cls)

    def to_timeml(self, article: str | None = None) -> str:
        """TimeML 1.2.1 of one article (its id; not needed where there is one); raises ``BadTimeline``."""
        from timeline.formats.timeml_write import dump

        return dump(self, article)

    @classmethod
    def from_timeml(cls, text: str | bytes, *, name: str = "document", **options: Any) -> Timeline:
        """A timeline from a TimeML document, *name* the id of its article; raises ``BadTimeline``.

        Options: ``tlinks``, how links are read ("strict", "news", the default, or "dated"); ``published``, the date
        that serves where the document has no full creation time; ``language``.

        >>> text = '<TimeML><TEXT>They <EVENT eid="e1" class="OCCURRENCE">met</EVENT>.</TEXT></TimeML>'
        >>> Timeline.from_timeml(text, published="2024-11-11").events[0].text
        'met'
        """
        from timeline.formats.timeml import load

        return load(text, cls, name=name, **options)

    @classmethod
    def read_timeml(cls, path: str | Path, **options: Any) -> Timeline:
        """A timeline from a TimeML file; options and errors as of ``from_timeml``, the file named."""
        from timeline.formats.timeml import read

        return read(Path(path), cls, **options)

    def export(self, format: str, **options: Any) -> Export:  # noqa: A002
        """The timeline in a format, with a list of what the format could not hold.

        The formats and their options are listed in the how-to on exporting. Raises ``UnknownFormat`` for a name or a
        choice that there is not, ``MissingExtra`` where a format needs a package that is not installed.

        >>> t = Timeline().add("The council met", when="on Monday", published="2024-11-11").add("The mayor left")
        >>> t.export("mermaid").lost[0]
        '1 event without a date'
        """
        from timeline.export import export

        return export(self, format, **options)

    def to_markdown(self, **options: Any) -> str:
        """A Markdown document; options: ``style``, ``provenance``, ``mermaid``, ``locale``."""
        return self.export("markdown", **options).text

    def to_html(self, **options: Any) -> str:
        """One self-contained HTML page; options: ``texts``, ``fragment``, ``locale``."""
        return self.export("html", **options).text

    def _repr_markdown_(self) -> str:
        """For notebooks that show no HTML."""
        return self.to_markdown()

    def _repr_html_(self) -> str:
        """For notebooks: what stands in a page, without the page."""
        return self.to_html(fragment=True)


def _named(articles: list[Article]) -> list[Article]:
    """Articles with ids of their own: a missing one is numbered, a second one of a name gets a number."""
    used: dict[str, int] = {}
    result = []
    for number, article in enumerate(articles, 1):
        identity = article.id or f"article-{number}"
        used[identity] = used.get(identity, 0) + 1
        if used[identity] > 1:
            identity = f"{identity}-{used[identity]}"
        result.append(article if article.id == identity else evolve(article, id=identity))
    return result
