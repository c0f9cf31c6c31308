"""A text with elements in it, as XML: spans that nest, characters that XML can hold."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from attrs import define, field, frozen

Span = tuple[int, int]
_NO_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@frozen
class _Element:
    span: Span
    name: str
    attributes: dict[str, str]


@define
class Markup:
    r"""Elements to be written into a text; ``replaced`` counts the characters that XML 1.0 can't hold.

    >>> markup = Markup()
    >>> markup.add((0, 2), "EVENT", {"eid": "e1"})
    >>> markup.crosses((1, 3)), markup.crosses((0, 5))
    (True, False)
    >>> markup.written("Go & \x00")
    '<EVENT eid="e1">Go</EVENT> &amp; \ufffd'
    """

    replaced: int = 0
    _elements: list[_Element] = field(factory=list)
    _spans: list[Span] = field(factory=list)
    _longest: int = 0

    def add(self, span: Span, name: str, attributes: dict[str, str]) -> None:
        """Put an element around a span, which must cross no other."""
        insort(self._spans, span)
        self._longest = max(self._longest, span[1] - span[0])
        self._elements.append(_Element(span, name, attributes))

    def crosses(self, span: Span) -> bool:
        """Whether a span has one end inside an element and the other outside it: elements only nest."""
        start, end = span
        for low, high in self._spans[bisect_left(self._spans, (start - self._longest, 0)) :]:
            if low >= end:
                break
            if low < start < high < end or start < low < end < high:
                return True
        return False

    def written(self, text: str) -> str:
        """The text with its elements; of two with one span, the one added first is the outer."""
        pieces: list[str] = []
        inside: list[_Element] = []
        at = 0

        def close(limit: int) -> None:
            nonlocal at
            while inside and inside[-1].span[1] <= limit:
                one = inside.pop()
                pieces.extend((self.escaped(text[at : one.span[1]]), f"</{one.name}>"))
                at = one.span[1]

        for one in sorted(self._elements, key=lambda one: (one.span[0], -one.span[1])):
            close(one.span[0])
            pieces += [self.escaped(text[at : one.span[0]]), self.tag(one.name, one.attributes)]
            at = one.span[0]
            inside.append(one)
        close(len(text))
        return "".join(pieces) + self.escaped(text[at:])

    def tag(self, name: str, attributes: dict[str, str], *, empty: bool = False) -> str:
        """An opening tag, or an element without content."""
        row = "".join(f" {key}={quoteattr(self._clean(value))}" for key, value in attributes.items())
        return f"<{name}{row}{' /' if empty else ''}>"

    def escaped(self, text: str) -> str:
        """Text as XML; a carriage return stays one."""
        return escape(self._clean(text), {"\r": "&#13;"})

    def _clean(self, text: str) -> str:
        cleaned, number = _NO_XML.subn("\ufffd", text)
        self.replaced += number
        return cleaned
