"""Text with marks in it: a quoted sentence in parts, and an article in paragraphs, sentences and runs.

Spans overlap freely (one sentence feeds several events, a phrase lies inside an event's words), so text is cut at every
boundary into runs that know what covers them; slices are never nested.
"""

from __future__ import annotations

import itertools
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from attrs import frozen

from timeline.render.words import clean

Span = tuple[int, int]
_PARAGRAPH: Final = re.compile(r"(?:\r?\n|\r)[^\S\r\n]*(?:(?:\r?\n|\r)[^\S\r\n]*)+")


@frozen
class Part:
    """A piece of a quoted sentence: whether it is of the event's words, and of its time phrase."""

    text: str
    words: bool = False
    phrase: bool = False


@frozen
class Link:
    """A way to an event: its number on the page, the id of its element, its headline."""

    number: int
    anchor: str
    label: str


@frozen
class Run:
    """A piece of an article that the same marks cover.

    ``ids`` are the marks that begin here; ``refs`` the events to which the number signs after it lead.
    """

    text: str
    ids: tuple[str, ...] = ()
    phrase: bool = False
    words: bool = False
    refs: tuple[Link, ...] = ()


@frozen
class Stretch:
    """A sentence of an article with its element id, or what stands between two (``None``)."""

    id: str | None
    runs: tuple[Run, ...]


@frozen
class Mark:
    """A span to be marked: the id its first run gets, and the events that refer to it."""

    span: Span
    id: str | None
    phrase: bool
    refs: tuple[Link, ...] = ()


def within(span: Span, size: int) -> Span:
    """Cut a span to a text of that size; an empty one where nothing is left."""
    start, end = max(0, min(span[0], size)), max(0, min(span[1], size))
    return (start, max(start, end))


def parts(text: str, whole: Span, words: Sequence[Span], phrases: Sequence[Span]) -> tuple[Part, ...]:
    """Cut a sentence at the borders of an event's words and its time phrase.

    >>> [part.text for part in parts("He left on Monday.", (0, 18), [(0, 7)], [(8, 17)])]
    ['He left', ' ', 'on Monday', '.']
    """
    start, end = within(whole, len(text))
    spans = [within(span, len(text)) for span in (*words, *phrases)]
    cuts = sorted({start, end, *(cut for span in spans for cut in span if start < cut < end)})
    return tuple(
        Part(clean(text[a:b]), _covered(a, b, words), _covered(a, b, phrases)) for a, b in itertools.pairwise(cuts)
    )


def _covered(start: int, end: int, spans: Sequence[Span]) -> bool:
    return any(a <= start and end <= b for a, b in spans)


GAP: Final = Stretch(None, (Run(" … "),))
"""What stands for words left out."""


def paragraphs(
    text: str, sentences: Mapping[str, Span], marks: Sequence[Mark], kept: Sequence[Span] | None = None
) -> tuple[tuple[Stretch, ...], ...]:
    """Cut an article into paragraphs, those into sentences, those into runs; ids are given once each.

    With ``kept``, only what is in these spans; a sign (``GAP``) stands for what is left out.
    """
    size = len(text)
    cut = [Mark(within(mark.span, size), mark.id, mark.phrase, mark.refs) for mark in marks]
    sweep = _Sweep(mark for mark in cut if mark.span[0] < mark.span[1])
    opened = deque(sorted((within(span, size), key) for key, span in sentences.items()))
    if kept is None:
        return tuple(tuple(_stretches(text, piece, opened, sweep)) for piece in _pieces(text))
    spans = _joined(text, [within(span, size) for span in kept])
    found: list[tuple[Stretch, ...]] = []
    at, spanned = 0, deque(spans)
    for piece in _pieces(text):
        shown: list[Stretch] = []
        while spanned and spanned[0][0] < piece[1]:
            start, end = max(spanned[0][0], piece[0]), min(spanned[0][1], piece[1])
            if start < end:
                if text[at:start].strip():
                    shown.append(GAP)
                shown += _stretches(text, (start, end), opened, sweep)
                at = end
            if spanned[0][1] > piece[1]:
                break
            spanned.popleft()
        if shown:
            found.append(tuple(shown))
    return (*found, (GAP,)) if text[at:].strip() else tuple(found)


def _joined(text: str, spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those joined that touch or have only white space between them."""
    found: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if found and (start <= found[-1][1] or not text[found[-1][1] : start].strip()):
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


class _Sweep:
    """Marks met while going through a text from its start to its end: time grows with the text, not with its square."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self.ahead = deque(sorted(marks, key=lambda mark: mark.span))
        self.alive: list[Mark] = []

    def over(self, start: int, end: int) -> list[Mark]:
        """Give the marks that touch a stretch; none of the stretches before it may be asked for again."""
        self.alive = [mark for mark in self.alive if mark.span[1] > start]
        while self.ahead and self.ahead[0].span[0] < end:
            mark = self.ahead.popleft()
            if mark.span[1] > start:
                self.alive.append(mark)
        return self.alive


def _pieces(text: str) -> Iterator[Span]:
    start = 0
    for gap in _PARAGRAPH.finditer(text):
        if text[start : gap.start()].strip():
            yield (start, gap.start())
        start = gap.end()
    if text[start:].strip():
        yield (start, len(text))


def _stretches(text: str, piece: Span, opened: deque[tuple[Span, str]], sweep: _Sweep) -> Iterator[Stretch]:
    at, last = piece
    while opened and opened[0][0][0] < last:
        (start, end), key = opened.popleft()
        if end <= at:
            continue
        begin, stop = max(start, at), min(end, last)
        if begin > at:
            yield Stretch(None, _runs(text, (at, begin), sweep))
        # a sentence that crosses a paragraph, or overlaps another, has its id where it begins
        yield Stretch(key if begin == start else None, _runs(text, (begin, stop), sweep))
        at = stop
    if at < last:
        yield Stretch(None, _runs(text, (at, last), sweep))


def _runs(text: str, span: Span, sweep: _Sweep) -> tuple[Run, ...]:
    start, end = span
    local = sweep.over(start, end)
    cuts = sorted({start, end, *(cut for mark in local for cut in mark.span if start < cut < end)})
    return tuple(_run(text, a, b, local) for a, b in itertools.pairwise(cuts))


def _run(text: str, start: int, end: int, marks: Sequence[Mark]) -> Run:
    covering = [mark for mark in marks if mark.span[0] <= start and end <= mark.span[1]]
    ids = tuple(dict.fromkeys(mark.id for mark in covering if mark.id is not None and mark.span[0] == start))
    refs = dict.fromkeys(link for mark in covering if mark.span[1] == end for link in mark.refs)
    return Run(
        clean(text[start:end]),
        ids,
        any(mark.phrase for mark in covering),
        any(not mark.phrase for mark in covering),
        tuple(sorted(refs, key=lambda link: link.number)),
    )
