"""A timeline as plain text for a terminal: dates in a column, what they rest on beneath, colours where they are wanted.

Text of articles can't steer the terminal: control characters are shown as U+FFFD (``words.clean``).
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Final

from timeline.errors import UnknownFormat
from timeline.export import LOCALE, Export, Format, Option
from timeline.render.shown import ContradictionView, EventView, View
from timeline.render.view import view
from timeline.shape import TimelineLike

COLUMN: Final = 24
"""Characters of the column of dates; a longer date stands on a line of its own."""
NARROW: Final = 40
"""Characters that a line has at least."""
_STYLES: Final = {"title": "1", "date": "1", "dim": "2", "dispute": "1;31", "claim": "33", "planned": "36"}
"""Use -> codes of ECMA-48 (Select Graphic Rendition)."""


def write(timeline: TimelineLike, *, color: str = "never", width: str | int = 80, locale: str | None = None) -> Export:
    """Render a timeline as lines of at most ``width`` characters; ``color`` is ``always`` or ``never``."""
    try:
        size = max(NARROW, int(width))
    except ValueError as error:
        raise UnknownFormat(f"width: {width!r} is no number of characters") from error
    page = _Page(view(timeline, locale=locale, texts="none"), color == "always", size)
    return Export("".join(f"{line.rstrip()}\n" for line in page.lines()))


class _Page:
    def __init__(self, seen: View, color: bool, width: int) -> None:
        self.view, self.words, self.color, self.width = seen, seen.words, color, width

    def styled(self, text: str, use: str) -> str:
        """Set text in a style, where there are any."""
        return f"\x1b[{_STYLES[use]}m{text}\x1b[0m" if self.color and text.strip() else text

    def wrapped(self, text: str, indent: int, use: str = "") -> Iterator[str]:
        """Break text into lines behind an indent."""
        for line in textwrap.wrap(text, self.width - indent, break_on_hyphens=False) or [""]:
            yield " " * indent + (self.styled(line, use) if use else line)

    def heading(self, text: str) -> Iterator[str]:
        """Set a heading off."""
        yield ""
        yield from self.wrapped(text, 0, "title")

    def lines(self) -> Iterator[str]:
        """Write it all."""
        seen, words = self.view, self.words
        yield from self.wrapped(seen.title, 0, "title")
        yield from self.wrapped(seen.scope, 0)
        if seen.contradictions:
            yield from self.heading(words.say("page", "contradictions"))
        for one in seen.contradictions:
            yield from self.contradiction(one)
        for group in seen.groups:
            yield from self.heading(group.title)
            for tie in group.ties:
                if len(tie) > 1:
                    yield from self.wrapped(words.say("page", "tie"), 2, "dim")
                for event in tie:
                    yield from self.event(event)
        if seen.undated:
            yield from self.heading(words.say("page", "undated"))
            for event in seen.undated:
                yield from self.event(event)
        if seen.hand:
            yield from self.heading(words.say("analyst", "title"))
            for line in seen.hand:
                yield from self.wrapped(line.text, 2)
        if seen.twins:
            yield from self.heading(words.say("duplicate", "title"))
            for pair in seen.twins:
                labels = words.listed([words.quoted(pair.a.label), words.quoted(pair.b.label)])
                yield from self.wrapped(labels, 2)
                yield from self.wrapped(pair.reasons, 4, "dim")
            if seen.twins_more:
                yield from self.wrapped(seen.twins_more, 2)
        yield from self.heading(words.say("page", "not_read"))
        for text, items in ((seen.unread_line, seen.unread), (seen.silent_line, ()), (seen.aside_line, seen.aside)):
            yield from self.wrapped(text, 2)
            for item in items:
                yield from self.wrapped(item, 4, "dim")

    def contradiction(self, one: ContradictionView) -> Iterator[str]:
        """Write a contradiction with its statements."""
        yield from self.wrapped(one.title, 2, "dispute")
        for side in one.statements:
            yield from self.wrapped(side.says, 4)
            quote = self.words.quoted("".join(part.text for part in side.parts))
            yield from self.wrapped(self.words.listed([quote, side.article]), 6, "dim")
        yield from self.wrapped(one.resolve, 4)
        for text in one.resolving:
            yield from self.wrapped(text, 6)

    def event(self, event: EventView) -> Iterator[str]:
        """Write an event: the date in its column, the rest behind it."""
        words, indent = self.words, COLUMN + 2
        date = event.date
        label = [f"[{one.text}]" for one in event.labels]
        if event.disputed:
            numbers = words.listed([str(number) for number in event.disputed])
            label.insert(
                0,
                f"[{words.say('disputed', 'mark_other' if len(event.disputed) > 1 else 'mark_one', numbers=numbers)}]",
            )
        use = "dispute" if event.disputed else "planned" if event.labels else "claim" if event.claim else ""
        body = list(self.wrapped(" ".join([*label, event.headline]), indent, use))
        if len(date) < COLUMN:
            first = body.pop(0)
            yield f"  {self.styled(date, 'date')}{' ' * (COLUMN - len(date))}{first.lstrip(' ')}"
        else:
            yield from self.wrapped(date, 2, "date")
        yield from body
        if event.phrase is not None:
            yield from self.wrapped(event.resolved(words), indent, "dim")
        if event.bounds:
            yield from self.wrapped(event.bounds, indent, "dim")
        yield from self.wrapped(event.source, indent, "dim")


FORMAT = Format(
    "text",
    "plain text for a terminal",
    (".txt",),
    write,
    (
        Option("color", "text: colours (default: where the output is a terminal)", ("always", "never")),
        Option("width", "text: characters of a line (default: those of the terminal, else 80)", free=True),
        LOCALE,
    ),
)
