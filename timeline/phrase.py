"""``TimePhrase``: a time phrase of an article as the timeline keeps it, spelled for files and pages."""

from __future__ import annotations

from attrs import frozen


@frozen
class Reading:
    """Another reading of a phrase: TIMEX3 type and value, EDTF, both bounds in ISO 8601, and what would choose it."""

    type: str
    value: str
    edtf: str | None
    lower: str | None
    upper: str | None
    policy: str


@frozen
class TimePhrase:
    """A phrase with its span (signal and extent together), its extent, its signal, and how it was resolved.

    ``steps`` are (rule, given, result) each; ``conflict`` says why the phrase contradicts itself.
    """

    id: str
    article: str
    span: tuple[int, int]
    text: str
    extent: tuple[int, int]
    signal: tuple[int, int] | None
    type: str
    value: str
    mod: str
    edtf: str | None
    candidates: tuple[Reading, ...] = ()
    conflict: str | None = None
    steps: tuple[tuple[str, str, str], ...] = ()
    confidence: float = 1.0


@frozen
class Unread:
    """Words that look like a time or an anchor, or a part of a file, that could not be used, with the reason."""

    article: str
    span: tuple[int, int]
    text: str
    reason: str
