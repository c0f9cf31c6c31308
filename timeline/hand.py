"""The analyst's hand as a command takes it: files of corrections and pairs of events, laid on timelines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from timeline.article import Article
from timeline.correction import Correction
from timeline.errors import BadCorrection
from timeline.formats.corrections import read
from timeline.pointing import place_of
from timeline.timeline import Timeline

Tell = Callable[[object], None]


def corrected(
    timelines: Sequence[Timeline], files: Sequence[str | Path], pairs: Sequence[Sequence[str]], tell: Tell
) -> tuple[Timeline, ...]:
    """Timelines with what files and *pairs* of one event say; *tell* hears what is bad, or could be applied to none.

    Of several timelines each gets what touches it; the articles of one alone may be left unnamed.
    """
    articles = [article for timeline in timelines for article in timeline.articles]
    hand = [*_read(files, tell), *_paired(pairs, articles)]
    if not hand or not timelines:
        return tuple(timelines)
    tried = [timeline.correct(*hand) for timeline in timelines]
    failed = [{id(one.correction): one for one in timeline.unmatched} for timeline in tried]
    for one in hand:
        if all(id(one) in each for each in failed):
            tell(f"correction of {one.place} not applied: {failed[0][id(one)].reason}")
    if len(timelines) == 1:
        return tuple(tried)
    return tuple(
        timeline.correct(*(one for one in hand if id(one) not in each))
        for timeline, each in zip(timelines, failed, strict=True)
    )


def _read(files: Sequence[str | Path], tell: Tell) -> Iterator[Correction]:
    for name in files:
        try:
            for one in read(name):
                if isinstance(one, BadCorrection):
                    tell(one)
                else:
                    yield one
        except BadCorrection as error:
            tell(error)


def _paired(pairs: Sequence[Sequence[str]], articles: Sequence[Article]) -> Iterator[Correction]:
    for pair in pairs:
        one, other = (place_of(text, articles) for text in pair)
        yield Correction(one.words, article=one.article, same=other)
