"""A phrase on its own: ``read`` gives its meaning, ``resolve`` its value; ``in_words`` says a value."""

from __future__ import annotations

from datetime import date

from attrs import evolve

from grammar import meaning as m
from grammar import resolution, spell
from grammar.errors import UnreadPhrase
from grammar.interval import Interval
from grammar.language import table
from grammar.meaning import Meaning
from grammar.neighbours.joining import read_joined
from grammar.parsing.driver import TOKENS, Passed, Reading, driver
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolution import Context, Resolution
from grammar.vocabulary import Vocabulary, followed, region_order, speaking


def read(text: str, *, language: str = "en", vocabulary: Vocabulary | None = None) -> Meaning:
    """The meaning of a phrase: no date is known yet, so it serves for every publication.

    The whole of *text* must be one phrase (capitals and outer white space do not matter);
    ``UnreadPhrase`` says where reading stopped.

    >>> read("last week")
    Unit(unit=WEEK, shift=-1, anchor=PUBLICATION)
    >>> read("a day after the fair")
    Traceback (most recent call last):
        ...
    grammar.errors.UnreadPhrase: can't read 'a day after the fair': no time phrase goes on here
      a day after the fair
                 ^
    """
    phrase = text.strip()
    known = speaking(language, vocabulary)
    found = read_joined(driver(known), phrase, 0, known, loose=True) if phrase else None
    if phrase.endswith(".") and not (isinstance(found, Reading) and found.last == len(phrase)):
        phrase = phrase.rstrip(".")
    if found is None or isinstance(found, Passed):
        raise UnreadPhrase(text, 0, "no time phrase begins here" if phrase else "the phrase is empty")
    if found.last < len(phrase.rstrip()):
        reason = f"a phrase longer than {TOKENS} words is not read" if found.cut else "no time phrase goes on here"
        raise UnreadPhrase(text, found.last + len(text) - len(text.lstrip()), reason)
    return found.meaning


def resolve(
    phrase: str | Meaning,
    *,
    published: str | date | Publication,
    context: Context | None = None,
    policy: Policy | None = None,
    language: str = "en",
    timezone: str | None = None,
    vocabulary: Vocabulary | None = None,
) -> Resolution:
    """The value of a phrase, or of a meaning, against its publication date.

    Raises ``UnreadPhrase`` where the text is no time phrase, ``BadReference`` where
    *published* is no date. An impossible date gives no value, but a reason and candidates.

    >>> resolve("since August", published="2024-11-11").within.edtf
    '2024-08/2024-11-11'
    >>> resolve("30 February 2024", published="2024-11-11").reason
    '2024-02 has 29 days, not 30'
    """
    meaning = phrase if isinstance(phrase, Meaning) else read(phrase, language=language, vocabulary=vocabulary)
    region = region_order(language)
    if region and (context is None or not context.order):
        context = evolve(context or Context(), order=region)
    policy = followed(policy, vocabulary)
    if (
        isinstance(meaning, m.Offset)
        and meaning.anchor is m.Anchor.EVENT
        and context is not None
        and "event" in context.anchors
    ):
        known = context.anchors["event"]
        return resolution.resolve(
            evolve(meaning, anchor=m.Anchor.PREVIOUS),
            published=published,
            context=evolve(context, previous=known),
            policy=policy,
            timezone=timezone,
        )
    return resolution.resolve(meaning, published=published, context=context, policy=policy, timezone=timezone)


def in_words(value: Interval, language: str = "en") -> str:
    """An interval in the words of a language, as pages show it.

    >>> in_words(Interval.from_edtf("2024-11-10"))
    '10 November 2024'
    """
    return spell.in_words(value, table(language, "phrases.toml"))
