"""The XML of a TimeML document: its text, and what is marked in it with exact offsets.

Read as a stream, so that no depth of elements and no size of text is too much. Entities are decoded, namespaces are
passed over; what lies outside the element TEXT has words but no span. The XML parser opens no other file and refuses
entities that expand to far more than they are.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Final

from attrs import define, field, frozen

from timeline.errors import BadTimeline

Attributes = dict[str, str]
MARKS: Final = frozenset({"EVENT", "TIMEX3", "MAKEINSTANCE", "TLINK", "DCT"})
"""Elements that are read; of others only the number is known, and the words of DOCID and TITLE."""
FRAME: Final = frozenset({"TimeML", "TEXT", "DOCID", "TITLE"})


@frozen
class Mark:
    """An element: its attributes, its words, and their span in the text, ``None`` outside TEXT."""

    tag: str
    attributes: Attributes
    words: str
    span: tuple[int, int] | None
    inside: str = ""

    def get(self, name: str) -> str:
        """An attribute, without white space around it; empty where there is none."""
        return self.attributes.get(name, "").strip()


@frozen
class Document:
    """Text and elements of a document, in its order; ``others`` counts the elements that are not read."""

    text: str
    marks: tuple[Mark, ...]
    others: dict[str, int]
    name: str = ""
    title: str = ""


def scan(data: str | bytes) -> Document:
    """Read a document; raises ``BadTimeline`` with the line where it is no XML, or no TimeML.

    >>> scan('<TimeML><TEXT>He <EVENT eid="e1">left</EVENT> &amp; ran.</TEXT></TimeML>').marks[0].span
    (3, 7)
    """
    target = _Target()
    parser = ET.XMLParser(target=target)  # noqa: S314  (opens no external entity; expat caps what entities expand to)
    try:
        parser.feed(data)
        parser.close()
    except ET.ParseError as error:
        line, column = error.position
        reason = str(error).rpartition(": line")[0] or str(error)
        raise BadTimeline(f"line {line}, column {column + 1}: no well-formed XML: {reason}") from error
    except UnicodeEncodeError as error:
        raise BadTimeline(f"character {error.start + 1}: no well-formed XML: it holds a lone surrogate") from error
    except (ValueError, LookupError) as error:
        raise BadTimeline(f"no XML that can be read: {error}; save it as UTF-8") from error
    return target.document()


@define
class _Open:
    """An element that is not closed yet: where its words begin, and its place among the marks."""

    tag: str
    attributes: Attributes
    start: int
    place: int
    inside: str


@define
class _Target:
    """What the parser tells, piece by piece."""

    pieces: list[str] = field(factory=list)
    size: int = 0
    open: list[_Open] = field(factory=list)
    marks: list[tuple[_Open, int] | None] = field(factory=list)
    others: dict[str, int] = field(factory=dict)
    root: str = ""
    texts: list[tuple[int, int]] = field(factory=list)
    frame: dict[str, tuple[int, int]] = field(factory=dict)

    def start(self, tag: str, attributes: Attributes) -> None:
        tag = tag.rpartition("}")[2]
        self.root = self.root or tag
        place = len(self.marks)
        if tag in MARKS:
            self.marks.append(None)
        elif tag not in FRAME:
            self.others[tag] = self.others.get(tag, 0) + 1
        inside = self.open[-1].tag if self.open else ""
        self.open.append(_Open(tag, attributes, self.size, place, inside))

    def data(self, text: str) -> None:
        self.pieces.append(text)
        self.size += len(text)

    def end(self, _tag: str) -> None:
        one = self.open.pop()
        if one.tag in MARKS:
            self.marks[one.place] = (one, self.size)
        elif one.tag == "TEXT" and all(other.tag != "TEXT" for other in self.open):
            self.texts.append((one.start, self.size))
        elif one.tag in FRAME:
            self.frame.setdefault(one.tag, (one.start, self.size))

    def close(self) -> None:
        """The end of the document."""

    def document(self) -> Document:
        """The whole, once it is read."""
        if self.root.lower() != "timeml":
            raise BadTimeline(f"no TimeML: its outermost element is <{self.root}>, not <TimeML>")
        whole = "".join(self.pieces)
        low, high = self.texts[0] if self.texts else (0, len(whole))
        others = dict(self.others)
        if len(self.texts) > 1:
            others["TEXT"] = len(self.texts) - 1
        marks = []
        for one, end in filter(None, self.marks):
            held = low <= one.start and end <= high and one.inside != "DCT" and one.tag in ("EVENT", "TIMEX3")
            span = (one.start - low, end - low) if held else None
            marks.append(Mark(one.tag, one.attributes, whole[one.start : end], span, one.inside))
        named = {tag: " ".join(whole[start:end].split()) for tag, (start, end) in self.frame.items()}
        return Document(whole[low:high], tuple(marks), others, named.get("DOCID", ""), named.get("TITLE", ""))
