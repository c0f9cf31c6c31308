"""Mermaid ``timeline`` diagrams, which code hosts and note tools draw from text.

A section for each month, a period for each date, the events beneath. The drawing has equal steps and no uncertainty,
so the date's words say it. Every sign that the language reads is written as an entity (``#58;``). A host draws no more
than 50 000 characters (``LIMIT``): what comes after them is left out and counted.
"""

from __future__ import annotations

import re
from typing import Final

from timeline.export import Export, Format, counted
from timeline.formats.rows import left_out
from timeline.render.groups import grouped
from timeline.render.shown import View
from timeline.render.view import view
from timeline.render.words import flat
from timeline.shape import Stored

LIMIT: Final = 50_000
"""Characters that GitHub draws; Mermaid's own default."""
SMALL: Final = 60
"""Events that a diagram inside a document holds at most: more can't be read there."""
_ACTIVE: Final = re.compile(r"[#;:<>&\"{}%|`\[\]$\\]")


def dump(timeline: Stored) -> Export:
    """The diagram of all ordered events, within the limit."""
    seen = view(timeline, texts="none")
    text, drawn = diagram(seen)
    dated = len(seen.dated)
    return Export(
        text,
        (
            *counted(len(seen.undated), "event without a date", "events without a date"),
            *counted(dated - drawn, f"event beyond {LIMIT} characters", f"events beyond {LIMIT} characters"),
            *left_out(seen, len(timeline.constraints)),
        ),
    )


def diagram(seen: View) -> tuple[str, int]:
    """The text of the diagram, and how many events are in it."""
    lines = ["timeline", f"    title {label(seen.title)}"]
    size, drawn = sum(map(len, lines)), 0
    # of events that nothing tells apart, each stands under its own month: here no line says that they go together
    for group in grouped([[event] for event in seen.dated], seen.words):
        section = f"    section {label(group.title)}"
        for event in (event for tie in group.ties for event in tie):
            line = f"        {label(event.date)} : {label(event.headline)}"
            size += len(line) + len(section) + 2
            if size > LIMIT:
                return "\n".join(lines) + "\n", drawn
            lines += [section, line] if section else [line]
            section, drawn = "", drawn + 1
    return "\n".join(lines) + "\n", drawn


def label(text: str) -> str:
    """Text that a diagram shows as it is.

    >>> label("a: <b> #1")
    'a#58; #60;b#62; #35;1'
    """
    return _ACTIVE.sub(lambda found: f"#{ord(found[0])};", flat(text)) or "#8203;"


FORMAT = Format("mermaid", "a Mermaid timeline, for documents on code hosts", (".mmd", ".mermaid"), dump)
