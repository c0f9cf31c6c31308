"""What is known before a phrase, as the rules of a room see it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice

from attrs import define, field

from grammar.context import Context
from grammar.discourse.dated import Dated
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.policy import Policy
from grammar.publication import Publication


def place_in(every: Sequence[tuple[Reading, bool]], position: int) -> int:
    """How many phrases of a text begin before a position: the place of the one there, or of the first one after it."""
    return bisect_left(every, position, key=lambda told: told[0].first)


def behind(every: Sequence[tuple[Reading, bool]], position: int, most: int | None = None) -> Iterator[Reading]:
    """The phrases of a text that begin behind a position, without the latent ones; of the next *most* at most."""
    first = place_in(every, position + 1)
    last = None if most is None else first + most
    return (reading for reading, latent in islice(every, first, last) if not latent)


@define
class Known:
    """A text, its publication, and the times that it has told so far.

    The words of the time last mentioned lie from ``begun`` to ``mentioned``; ``before_last`` is the one before it, and
    ``year`` the last year that stood by itself.
    """

    text: str
    language: Language
    policy: Policy
    published: Publication
    around: Context = field(init=False)
    before_last: Interval | None = field(init=False)
    mentioned: int = field(init=False, default=0)
    begun: int = field(init=False, default=0)
    year: Dated | None = field(init=False, default=None)

    @property
    def here(self) -> Interval | None:
        """The time last mentioned."""
        return self.around.previous
