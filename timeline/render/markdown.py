"""A timeline as a Markdown document: CommonMark with the footnotes of GitHub.

It is for people; nothing parses it back. Text from articles is inert: it can't become markup, a link, a mention or
HTML, and reads as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from timeline.export import LOCALE, Export, Format, Option, counted
from timeline.formats.mermaid import SMALL, diagram
from timeline.render.shown import ContradictionView, EventView, View
from timeline.render.text import Part
from timeline.render.view import view
from timeline.render.words import flat, safe_url
from timeline.shape import TimelineLike

_ACTIVE: Final = re.compile(r"(?i)[\\`*_\[\]|~^$@&<>{}]|\#|(?!(?<=\d):\d\d(?!\d|:(?!\d))):(?=\S)|(?<=/)/|(?<=www)\.")
# A colon is left alone before white space and in a time of day.
_LEAD: Final = re.compile(r"^(?:([-+=:])|(\d+)([.)]))")
# Entities where a backslash would not do. Mentions and issue numbers are made after Markdown is done: a word joiner
# keeps their sign apart from what follows. Braces are for template engines that read Markdown.
_ENTITIES: Final = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    ":": "&#58;",
    "/": "&#47;",
    ".": "&#46;",
    "{": "&#123;",
    "}": "&#125;",
    "@": "&#64;&#8288;",
}


def _written(found: re.Match[str]) -> str:
    sign = found[0]
    if sign == "#" and found.string[found.end() : found.end() + 1].isalnum():
        return "&#35;&#8288;"
    return _ENTITIES.get(sign, f"\\{sign}")


def inert(text: str) -> str:
    r"""Write text so that Markdown shows it as it is, in one line, wherever in a line it stands.

    >>> inert("*a* <b> [x](http://y) @me 1. www.z")
    '\\*a\\* &lt;b&gt; \\[x\\](http&#58;/&#47;y) &#64;&#8288;me 1. www&#46;z'
    """
    text = _ACTIVE.sub(_written, flat(text))
    return _LEAD.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", text)


def write(
    timeline: TimelineLike,
    *,
    style: str = "list",
    provenance: str = "footnotes",
    mermaid: bool = False,
    locale: str | None = None,
) -> Export:
    """Render a timeline as a Markdown document; the same timeline gives the same text.

    ``style`` is ``list`` or ``table``; ``provenance`` puts the sentences in ``footnotes`` (of GitHub) or ``inline``,
    for readers without footnotes; ``mermaid`` adds a diagram, if it is small enough to be read; ``locale`` is that of
    the dates in words.
    """
    seen = view(timeline, locale=locale, texts="none")
    lost: tuple[str, ...] = ()
    if mermaid:
        lost = counted(len(seen.dated) > SMALL, f"diagram (more than {SMALL} events)", "")
    return Export(_Document(seen, style == "table", provenance == "inline", mermaid and not lost).text(), lost)


def to_markdown(timeline: TimelineLike) -> str:
    """Render a timeline as a Markdown document, as it is without options."""
    return write(timeline).text


def code(text: str) -> str:
    """Write text as a code span, whatever is in it; a pipe too is safe in a table.

    >>> code("e1"), code("a`b")
    ('`e1`', '``a`b``')
    """
    text = flat(text).replace("|", "\\|")
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    pad = " " if text[:1] == "`" or text[-1:] == "`" else ""
    return f"{fence}{pad}{text}{pad}{fence}"


class _Document:
    """One document being written: its lines, and the footnotes met so far."""

    def __init__(self, seen: View, table: bool, inline: bool, mermaid: bool) -> None:
        self.view, self.words = seen, seen.words
        self.table, self.inline, self.mermaid = table, inline, mermaid
        self.lines: list[str] = []
        self.notes: dict[tuple[str, tuple[int, int]], tuple[int, str]] = {}

    def say(self, room: str, key: str) -> str:
        """Give a message that has no field."""
        return inert(self.words.say(room, key))

    def text(self) -> str:
        """Write it all."""
        seen = self.view
        self.block(f"# {inert(seen.title)}")
        self.block(inert(seen.scope))
        if self.mermaid:
            self.block(f"```mermaid\n{diagram(seen)[0]}```")
        self.block(f"## {self.say('page', 'contradictions')}")
        if not seen.contradictions:
            self.block(self.say("page", "no_contradictions"))
        for one in seen.contradictions:
            self.contradiction(one)
        self.block(f"## {self.say('page', 'events')}")
        self.block(self.say("page", "order_note" if seen.groups else "no_events"))
        if self.table:
            self.tabled(seen.dated)
        for group in () if self.table else seen.groups:
            self.block(f"### {inert(group.title)}")
            for tie in group.ties:
                together = len(tie) > 1
                if together:
                    self.lines.append(f"- *{self.say('page', 'tie')}*")
                for event in tie:
                    self.entry(event, "  " if together else "")
            self.lines.append("")
        if seen.undated:
            self.block(f"## {self.say('page', 'undated')}")
            self.block(self.say("page", "undated_note"))
            if self.table:
                self.tabled(seen.undated)
            for event in () if self.table else seen.undated:
                self.entry(event, "")
            self.lines.append("")
        if seen.hand:
            self.block(f"## {self.say('analyst', 'title')}")
            self.block(self.say("analyst", "intro"))
            self.lines += [*(f"- {inert(line.text)}" for line in seen.hand), ""]
        if seen.twins:
            self.block(f"## {self.say('duplicate', 'title')}")
            self.block(self.say("duplicate", "intro"))
            for pair in seen.twins:
                for link, where in zip((pair.a, pair.b), pair.where, strict=True):
                    self.lines.append(f"- {inert(self.words.quoted(link.label))} ({inert(where)})")
                self.lines += [f"  - {inert(pair.reasons)}", ""]
            if seen.twins_more:
                self.block(inert(seen.twins_more))
        self.unread()
        self.sources()
        return "\n".join(self.lines).rstrip("\n") + "\n"

    def block(self, text: str) -> None:
        """Add a paragraph or heading."""
        self.lines += [text, ""]

    def contradiction(self, one: ContradictionView) -> None:
        """Add a contradiction with its statements."""
        self.block(f"### {inert(one.title)}")
        if one.message:
            self.block(inert(one.message))
        for side in one.statements:
            quote = self.words.quoted("".join(part.text for part in side.parts))
            self.lines.append(f"- **{inert(side.says)}** — {inert(quote)} ({inert(side.article)})")
        self.lines.append("")
        self.block(inert(one.resolve))
        self.lines += [f"- {inert(text)}" for text in one.resolving] + ([""] if one.resolving else [])
        if one.readings:
            self.block(self.labelled("readings", one.readings))
        if one.events:
            names = self.words.listed([self.words.quoted(link.label) for link in one.events])
            self.block(self.labelled("events", names))

    def labelled(self, label: str, text: str) -> str:
        """Set a label of contradictions before a text."""
        return inert(self.words.say("page", "colon", label=self.words.say("disputed", label), text=text))

    def entry(self, event: EventView, indent: str) -> None:
        """Add an event: one item, with what it rests on beneath."""
        mark = f" ({code(event.edtf)})" if event.edtf else ""
        shape = f" *{inert(event.shape_text)}*" if event.shape_text else ""
        quote = inert(self.words.quoted(event.headline))
        head = f"**{inert(event.date)}**{mark}{shape} —{self.labels(event)} {quote}{self.note(event)}"
        self.lines.append(f"{indent}- {head}")
        for line in self.details(event):
            self.lines.append(f"{indent}  - {line}")

    def labels(self, event: EventView) -> str:
        """Say what an event is besides a fact, and in which contradictions."""
        said = [label.text for label in event.labels]
        if event.disputed:
            form = "mark_one" if len(event.disputed) == 1 else "mark_other"
            numbers = self.words.listed([str(number) for number in event.disputed])
            said.insert(0, self.words.say("disputed", form, numbers=numbers))
        return "".join(f" **\\[{inert(text)}\\]**" for text in said)

    def tabled(self, events: Sequence[EventView]) -> None:
        """Add a table of events, a row for each."""
        heads = [self.say("table", key) for key in ("date", "edtf", "event", "how", "source")]
        rows = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}"]
        for event in events:
            *how, source = self.details(event)
            what = f"{inert(self.words.quoted(event.headline))}{self.labels(event)}{self.note(event)}"
            edtf = code(event.edtf) if event.edtf else ""
            rows.append(f"| **{inert(event.date)}** | {edtf} | {what} | {'; '.join(how)} | {source} |")
        self.lines += [*(rows if len(rows) > 2 else ()), ""]

    def details(self, event: EventView) -> list[str]:
        """Tell how the time was resolved, what is proved besides, and the source."""
        words, found, phrase = self.words, [], event.phrase
        if phrase is not None:
            found.append(". ".join(inert(text) for text in (event.resolved(words), phrase.rules) if text))
            found += [inert(phrase.conflict)] if phrase.conflict else []
            if phrase.candidates:
                found.append(inert(words.say("phrase", "candidates", candidates=phrase.candidates)))
            found += [inert(phrase.unsure)] if phrase.unsure else []
        elif event.counted:
            found.append(inert(words.messages["page"]["semicolon"].join([words.say("phrase", "none"), event.counted])))
        if event.bounds:
            found.append(inert(event.bounds))
        found += [inert(line) for line in event.hand]
        return [*found, f"{inert(event.source)} {code(event.id)}"]

    def note(self, event: EventView) -> str:
        """Refer to the footnote with the event's sentence; events of one sentence share it."""
        key = (event.article or event.anchor, event.sentence)  # by hand: no sentence to share
        quote = self.words.quoted(_plain(event.parts))
        if self.inline:
            return f" — {inert(quote)}" if _plain(event.parts).strip() != event.headline else ""
        if key not in self.notes:
            self.notes[key] = (len(self.notes) + 1, f"{inert(quote)} — {inert(event.where)}")
        return f"[^s{self.notes[key][0]}]"

    def unread(self) -> None:
        """Add what was not read."""
        seen = self.view
        self.block(f"## {self.say('page', 'not_read')}")
        for line, items in ((seen.unread_line, seen.unread), (seen.silent_line, ()), (seen.aside_line, seen.aside)):
            self.block(inert(line))
            self.lines += [f"- {inert(item)}" for item in items] + ([""] if items else [])

    def sources(self) -> None:
        """Add the articles and the footnotes."""
        if self.view.articles:
            self.block(f"## {self.say('page', 'articles')}")
        for article in self.view.articles:
            url = safe_url(article.url)
            # an address that passed is plain ASCII without angle brackets, so it can stand between them
            address = f"<{url}>" if url else inert(article.url)
            line = f"- **{inert(article.name)}** — {inert(article.byline)}"
            self.lines.append(f"{line} — {address}" if address else line)
        self.lines.append("")
        self.lines += [f"[^s{number}]: {text}" for number, text in self.notes.values()]


def _plain(parts: tuple[Part, ...]) -> str:
    return "".join(part.text for part in parts)


FORMAT = Format(
    "markdown",
    "a document for people",
    (".md", ".markdown"),
    write,
    (
        Option("style", "Markdown: a list, or a table for short timelines", ("list", "table")),
        Option("provenance", "Markdown: sentences in footnotes (of GitHub), or inline", ("footnotes", "inline")),
        Option("mermaid", "Markdown: with a Mermaid diagram, where there are few events"),
        LOCALE,
    ),
)
