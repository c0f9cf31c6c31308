"""Strategies for text around phrases: running text with gold spans, text without any time, text made to hurt."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

from hypothesis import strategies as st

from grammar.language import table
from grammar.vocabulary import Vocabulary
from timeline.testing.phrases import AnnotatedText, Gold, Phrase, plain
from timeline.testing.phrases import phrases as all_phrases

_HURTING: Final = (
    *("1", "(", " ", "1 ", "12/", "May ", "the day after ", "of the ", "Monday, ", "2024-", "two ", "a ", "'", "\n"),
    *("last ", "from 1 to ", "10:", "th", "early mid late ", "\u0660", "\u0130", "days "),
)


def _samples(language: str) -> dict[str, Any]:
    return table(language, "samples.toml")


def distractors(*, kinds: Collection[str] | None = None, language: str = "en") -> st.SearchStrategy[str]:
    """Texts that hold no time: versions, scores, prices, phone numbers, ages, measures, names, words, titles.

    Shrinks to "version 2.1.1".

    >>> from hypothesis import find
    >>> find(distractors(kinds=["names"]), lambda text: True)
    'Theresa May spoke.'
    """
    held: dict[str, list[str]] = _samples(language)["distractors"]
    unknown = sorted(set(kinds or ()) - set(held))
    if unknown:
        raise ValueError(f"no such kind of distractor: {', '.join(unknown)}; known: {', '.join(held)}")
    rows = [text for kind in (held if kinds is None else kinds) for text in held[kind]]

    def made(place: int, first: int, second: int) -> str:
        return rows[place].format(n=first, m=second)

    return st.builds(made, st.integers(0, len(rows) - 1), st.integers(1, 28), st.integers(1, 12))


def texts(
    *,
    phrases: st.SearchStrategy[Phrase] | None = None,
    max_phrases: int = 3,
    language: str = "en",
) -> st.SearchStrategy[AnnotatedText]:
    """Running text with gold spans: phrases in sentences, and at the end one without a time.

    All phrases are counted from one reference. Shrinks to one sentence with "1 day ago". The number of draws is that
    of *max_phrases*, whatever is shown of them.
    """
    if max_phrases < 1:
        raise ValueError("max_phrases: at least 1 is meant")
    return _texts(phrases, max_phrases, language)


@st.composite
def _texts(draw: st.DrawFn, given: st.SearchStrategy[Phrase] | None, most: int, language: str) -> AnnotatedText:
    data = _samples(language)
    moment: datetime = draw(plain())
    source = given if given is not None else all_phrases(reference=st.just(moment), language=language)
    shown = draw(st.integers(1, most))
    text, spans = "", list[Gold]()
    for place in range(most):
        phrase = draw(source)
        frame: str = data["frames"][draw(st.integers(0, len(data["frames"]) - 1))]
        between: str = data["between"][draw(st.integers(0, len(data["between"]) - 1))]
        if place >= shown:
            continue
        before, _, after = frame.partition("{phrase}")
        text += (between if text else "") + before
        spans.append(Gold(len(text), len(text) + len(phrase.text), phrase))
        text += phrase.text + after
    other, beside = draw(distractors(language=language)), draw(st.integers(0, 1))
    text += f" {other}" if beside else ""
    return AnnotatedText(text, spans[0].phrase.reference, tuple(spans))


def adversarial(*, max_size: int = 10_000) -> st.SearchStrategy[str]:
    """Text that is no phrase but looks like the start of one, over and over: up to *max_size* code points.

    Digits, brackets, "the day after the day after", months, digits of other scripts. Shrinks to "1".

    >>> from hypothesis import find
    >>> find(adversarial(), lambda text: True)
    '1'
    """
    if max_size < 1:
        raise ValueError("max_size: at least 1 is meant")

    def made(first: int, second: int, size: int) -> str:
        piece = _HURTING[first] + (_HURTING[second - 1] if second else "")
        return (piece * (size // len(piece) + 1))[:size]

    return st.builds(made, st.integers(0, len(_HURTING) - 1), st.integers(0, len(_HURTING)), st.integers(1, max_size))


def vocabularies(*, max_size: int = 3, language: str = "en") -> st.SearchStrategy[Vocabulary]:
    """Words of a user's own: named days by rule, events by EDTF, a fiscal calendar. Shrinks to an empty one.

    >>> from hypothesis import find
    >>> find(vocabularies(), lambda vocabulary: True)
    Vocabulary(days=(), events=(), fiscal=None)
    """
    data = _samples(language)["vocabulary"]
    most = min(max_size, len(data["days"]))

    def made(days: int, events: int, month: int, number: int, year: int, fiscal: int) -> Vocabulary:
        rule = f"{month:02}-{number:02}"
        when = f"{year:04}-{month:02}"
        return Vocabulary(
            days=dict.fromkeys(data["days"][:days], rule),
            events=dict.fromkeys(data["events"][:events], when),
            fiscal=None if fiscal == 0 else fiscal - 7,
        )

    small = st.integers(0, most)
    return st.builds(
        made, small, small, st.integers(1, 12), st.integers(1, 28), st.integers(1800, 2100), st.integers(0, 12)
    )
