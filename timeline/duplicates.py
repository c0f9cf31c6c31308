"""Which events of different articles may be one: suggested with reasons, for a person to confirm.

Compared are only events of which one tells nothing but a fact: asserted or reported, once. Nothing follows from a
suggestion; see ``Timeline.same``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import log
from typing import Any, Final

from attrs import field, frozen

from grammar import Clause, content_words, read_clauses
from grammar.attachment.names import names
from grammar.language import table
from timeline.article import Article
from timeline.event import Event

ENOUGH: Final = 4.5
"""A suggestion has so much weight: in natural logarithms of how rare among the events what is shared is."""
OTHERS: Final = 30
"""So many events more, that share nothing, are thought of: few articles do not show how rare a word is."""
VERB: Final = 0.7
"""The verb counts less than a name: "said" and "opened" are told of everybody."""


@frozen
class Duplicate:
    """Two events of different articles that may be one, by ids, with the reasons in words, and their weight.

    ``differ``: they are told of different times, so that one of the articles is wrong if they are one.
    """

    a: str
    b: str
    reasons: tuple[str, ...]
    weight: float
    differ: bool = False


@frozen(eq=False)
class _Telling:
    """An event with the words that are compared."""

    event: Event
    lemma: str
    subject: frozenset[str]
    words: frozenset[str]
    low: int | None = field(default=None)
    high: int | None = field(default=None)


def duplicates(articles: Sequence[Article], events: Sequence[Event], language: str) -> tuple[Duplicate, ...]:
    """Suggestions, the weightiest first; each event in one at the most for every other article."""
    if len(articles) < 2:
        return ()
    known = names("\n".join(article.text for article in articles), language)
    tellings: list[_Telling] = []
    for article in articles:
        own = [event for event in events if event.article == article.id and _fact(event)]
        if own:
            tellings += _tellings(article, own)
    rarity = _rarity(tellings)
    found = sorted(_pairs(tellings, rarity, known, language), key=lambda one: (-one.weight, one.a, one.b))
    taken: set[tuple[str, str]] = set()
    article_of = {event.id: event.article for event in events}
    kept = []
    for one in found:
        ends = {(one.a, article_of[one.b]), (one.b, article_of[one.a])}
        if not ends & taken:
            taken |= ends
            kept.append(one)
    return tuple(kept)


def _fact(event: Event) -> bool:
    return event.factuality in ("asserted", "reported") and event.polarity == "+" and not event.habitual


def _tellings(article: Article, events: Sequence[Event]) -> Iterator[_Telling]:
    reading = read_clauses(article.text, language=article.language)
    by_place: dict[int, list[Clause]] = {}
    for clause in reading.clauses:
        by_place.setdefault(clause.sentence, []).append(clause)
    for event in events:
        found = [clause for clause in by_place.get(event.sentence, ()) if _of(clause, event, article.text)]
        if not found:
            continue
        clause = found[0]
        subject: frozenset[str] = frozenset()
        if clause.subject is not None:
            subject = content_words(article.text, clause.subject.start, clause.subject.end, article.language)
        words = content_words(article.text, *event.span, article.language)
        words -= content_words(article.text, *clause.verb, article.language)
        if event.phrase is not None:
            words -= content_words(article.text, *event.phrase.span, article.language)
        low, high = event.bounds.earliest_start, event.bounds.latest_end
        yield _Telling(event, clause.lemma, subject, words | subject, low, high)


def _of(clause: Clause, event: Event, text: str) -> bool:
    inside = event.span[0] <= clause.verb[0] and clause.verb[1] <= event.span[1]
    return inside and text[slice(*clause.verb)] == event.head


def _rarity(tellings: Sequence[_Telling]) -> dict[str, float]:
    """How much a shared word says: the logarithm of in how few events it stands."""
    counts = Counter(word for telling in tellings for word in (*telling.words, f" {telling.lemma}"))
    return {word: log(1 + (len(tellings) + OTHERS) / count) for word, count in counts.items()}


def _pairs(
    tellings: Sequence[_Telling], rarity: dict[str, float], known: frozenset[str], language: str
) -> Iterator[Duplicate]:
    """Pairs that share the verb, or two words and the day; looked for by what they share, not each with each."""
    by_key: dict[str, list[_Telling]] = {}
    for telling in tellings:
        for word in (*telling.words, f" {telling.lemma}"):
            by_key.setdefault(word, []).append(telling)
    seen: set[tuple[str, str]] = set()
    for group in by_key.values():
        if len(group) > 200:
            continue  # what so many share tells nothing
        for at, one in enumerate(group):
            for other in group[at + 1 :]:
                pair = (one.event.id, other.event.id)
                if one.event.article == other.event.article or pair in seen or other.event.id in one.event.same_as:
                    continue
                seen.add(pair)
                suggestion = _compare(one, other, rarity, known, language)
                if suggestion is not None:
                    yield suggestion


def _compare(
    one: _Telling, other: _Telling, rarity: dict[str, float], known: frozenset[str], language: str
) -> Duplicate | None:
    shared, verb = one.words & other.words, one.lemma == other.lemma
    if not shared or (one.event.kind == "speech") != (other.event.kind == "speech"):
        return None
    dated = one.event.time is not None and other.event.time is not None
    apart = _apart(one, other)
    close = dated and not apart and _same_day(one, other)
    if not (verb or (close and len(shared) > 1 and shared & known)) or (one.event.kind == "speech" and not close):
        return None
    if apart and not (verb and one.subject & other.subject and shared - one.subject - other.subject):
        return None
    weight = sum(rarity[word] for word in shared) + (VERB * rarity[f" {one.lemma}"] if verb else 0)
    weight += 2.0 if close else -2.0 if apart else 0
    if weight < ENOUGH:
        return None
    said = table(language, "messages.toml")["duplicate"]
    reasons = [said["verb"].format(a=one.event.head, b=other.event.head)] if verb else []
    called = sorted(shared & known)
    if called:
        reasons.append(said["names"].format(words=_listed(called, capital=True)))
    if shared - known:
        reasons.append(said["words"].format(words=_listed(sorted(shared - known))))
    reasons.append(said["close" if close else "apart" if apart else "possible"])
    return Duplicate(one.event.id, other.event.id, tuple(reasons), round(weight, 2), apart)


def _listed(words: Sequence[str], capital: bool = False) -> str:
    return ", ".join(word.capitalize() if capital else word for word in words)


def _apart(one: _Telling, other: _Telling) -> bool:
    """Whether no day can hold both."""
    before: Any = one.high is not None and other.low is not None and one.high <= other.low
    after: Any = other.high is not None and one.low is not None and other.high <= one.low
    return bool(before or after)


def _same_day(one: _Telling, other: _Telling) -> bool:
    """Whether both lie within the same two days at the most."""
    lows = [x for x in (one.low, other.low) if x is not None]
    highs = [x for x in (one.high, other.high) if x is not None]
    return len(lows) == len(highs) == 2 and max(highs) - min(lows) <= 2 * 86_400
