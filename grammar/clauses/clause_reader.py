"""Clauses of a running text: who does what, when it is told, and on whose word.

A sentence is cut around its verb groups: at subordinators and relatives, after a verb of
saying, at commas with a subject of their own, before "and" with a verb. Every clause has
classes only (tense, modality, link, speech ...), so that no caller need know a word of
the language; the words are in ``clauses.toml``.
"""

from __future__ import annotations

import functools
from collections.abc import Container, Sequence
from itertools import pairwise
from typing import Final, Protocol, TypeVar

from attrs import evolve

from grammar.clauses.beside import OWNER
from grammar.clauses.chain import infinitive
from grammar.clauses.clause import Clause, Reading, Subject
from grammar.clauses.draft import Draft
from grammar.clauses.extent import extent
from grammar.clauses.fields import Fields
from grammar.clauses.framed import framed
from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.made import made
from grammar.clauses.pasts import skip
from grammar.clauses.quoting import carried, spoken, told_after
from grammar.clauses.reduced import participle
from grammar.clauses.segment import Cutter
from grammar.clauses.sentence import Sentence, Token, quotations, tokens
from grammar.clauses.verbs import groups
from grammar.language import Language, load

ASIDE: Final = ("reduced", "infinitive")
"""Roles of clauses that nothing hangs on."""


@functools.lru_cache(maxsize=8)
def lexicon(language: Language) -> Lexicon:
    """The verb tables of a language, made once."""
    return Lexicon(language.clauses)


@functools.lru_cache(maxsize=8)
def _frame(text: str, code: str) -> tuple[Sentence, ...]:
    return tuple(lexicon(load(code)).splitter.all(text))


@functools.lru_cache(maxsize=4)
def read_clauses(text: str, *, language: str = "en") -> Reading:
    """All sentences and clauses of a text.

    >>> text = "In August, the council closed the bridge."
    >>> [(text[c.start:c.end], c.tense) for c in read_clauses(text).clauses]
    [('the council closed the bridge', 'past')]
    """
    known = load(language)
    found, quoted = _frame(text, known.code), tuple(quotations(text, known.clauses))
    clauses: list[Clause] = []
    for index, sentence in enumerate(found):
        clauses += sentence_clauses(text, sentence, index, len(clauses), known)
    from_quotes = spoken(clauses, quoted, found)
    return Reading(found, tuple(carried(text, from_quotes, found)), quoted)


class Place(Protocol):
    """Where a clause stands."""

    @property
    def start(self) -> int: ...  # noqa: D102
    @property
    def end(self) -> int: ...  # noqa: D102
    @property
    def full_end(self) -> int: ...  # noqa: D102
    @property
    def front(self) -> tuple[int, int] | None: ...  # noqa: D102


Placed = TypeVar("Placed", bound=Place)


def clause_at(clauses: Sequence[Placed], start: int) -> Placed | None:
    """The clause that a phrase at *start* hangs on: that with it in front, else the innermost that holds it."""
    holders = [c for c in clauses if c.start <= start < max(c.full_end, c.end)]
    fronted = [c for c in clauses if c.front is not None and c.front[0] <= start < c.front[1]]
    inner = max(holders, key=lambda c: (c.start, -c.end), default=None)
    if fronted and (inner is None or inner.start <= (fronted[0].front or (0,))[0]):
        return fronted[0]
    if inner is not None:
        return inner  # also in front: "In a case that may be decided on 6 March, the court has heard both"
    before = [c for c in clauses if c.end <= start]
    return before[-1] if before else (clauses[0] if clauses else None)


# --- one sentence -----------------------------------------------------------------------------------------------------


@functools.lru_cache(maxsize=8)
def _time_words(code: str) -> frozenset[str]:
    """Words that may open a fronted time phrase, from the tables of the phrase grammar."""
    tables = load(code).lexer.terminals
    names = ("DET", "TODAY", "TONIGHT", "EARLY", "EDGE", "DIR", "NOW", "VAGUE", "WEEKDAY", "MONTH")
    articles = {*tables.get("A", {}), *tables.get("THE", {})}
    return frozenset(word.split(" ")[0] for name in names for word in tables.get(name, {})) - articles


@functools.lru_cache(maxsize=8)
def units(code: str) -> frozenset[str]:
    """Words for units and parts of day."""
    tables = load(code).lexer.terminals
    return frozenset(word for name in ("UNIT", "UNITS", "PARTDAY", "SECOND") for word in tables.get(name, {}))


def drafted(found: Sequence[Token], language: Language, verbs: Sequence[Group] | None = None) -> list[Draft]:
    """The clauses of a sentence in the making, from its words and its *verbs*, where these are known."""
    words = lexicon(language)
    if words.frame is not None:
        return [*Fields(found, words, words.frame, _time_words(language.code), units(language.code)).cut()]
    verbs = groups(found, words) if verbs is None else verbs
    verbs = [verb for verb in verbs if not _ends_length(found, verb, words, language.code)]
    verbs = _before_verbs(found, verbs, words, language.code)
    return Cutter(found, verbs, words, _time_words(language.code), units(language.code)).cut()


def _before_verbs(found: Sequence[Token], verbs: list[Group], words: Lexicon, code: str) -> list[Group]:
    """Past forms with no more than a time before the next verb are participles: "those involved should", "shares sold
    Monday fell".
    """
    closed, settled = words.closed, list(verbs)
    for place, (one, other) in enumerate(pairwise(verbs)):
        if not one.ambiguous or other.form != "finite":
            continue
        between = [token.lower for token in found[one.last + 1 : other.first]]
        if not between and (other.first == other.head or one.lemma in words.telling):
            continue
        if not all(
            _timely(word, code) and word not in words.subjects and word not in words.linking for word in between
        ):
            continue
        since = verbs[place - 1].last + 1 if place else 0
        earlier = {token.lower for token in found[since : one.first]}
        linked = (earlier & words.linking) - closed["conditional"]  # "people who died were ..."
        if not linked and not earlier & closed["subject_pronoun"]:
            settled[place] = participle(one)
    return settled


def _timely(word: str, code: str) -> bool:
    """Whether a word may be of a time phrase: a number, a name of a time or a unit."""
    return word[0].isdigit() or word in _time_words(code) or word in units(code)


def _ends_length(found: Sequence[Token], verb: Group, words: Lexicon, code: str) -> bool:
    """Whether a verb only says when a period ends: "the nine months ended Sept. 30"."""
    at = verb.first
    if verb.last > at or found[at].lower not in words.closed["ending"] or not 0 < at < len(found) - 1:
        return False
    return found[at - 1].lower in units(code) and (
        found[at + 1].text[0].isdigit() or found[at + 1].lower in _time_words(code)
    )


def sentence_clauses(text: str, sentence: Sentence, index: int, base: int, language: Language) -> list[Clause]:
    """The clauses of a sentence; *base* is the index in the text of its first one."""
    words = lexicon(language)
    found = tokens(text, sentence.start, sentence.end, words.clitics)
    if words.frame is not None:
        return framed(found, words, words.frame, index, base, _time_words(language.code), units(language.code))
    clauses: list[Clause] = []
    leading: set[tuple[int, int]] = set()
    for draft in drafted(found, language):
        clauses.append(_clause(found, draft, index, words))
        if draft.leading:
            leading.add(clauses[-1].verb)
        clauses += _intended(found, draft, index, language)
    clauses.sort(key=lambda clause: clause.verb)
    source = _according(found, words)
    if source is not None:
        clauses = [evolve(c, according=source) if c.role in ("main", "coordinate") else c for c in clauses]
    return _tied(clauses, base, leading)


def _intended(found: Sequence[Token], draft: Draft, sentence: int, language: Language) -> list[Clause]:
    """What a verb plans: "decided on Tuesday to halve it and to pay it on 16 December", "talked of selling it"."""
    group, words = draft.group, lexicon(language)
    plans = group.modality == "planned" and group.first == group.last  # "expects": its verb is said to plan by itself
    weighs = group.lemma in words.weighing
    if (group.modality and not plans) or group.tense == "none" or not (weighs or group.lemma in words.intending):
        return []
    end = draft.end
    told = (group.tense == "past" or group.perfect) and not weighs
    if not told and not any(_timely(token.lower, language.code) for token in found[group.last + 1 : end]):
        return []  # nothing dates it: the plan tells it
    while end > group.last + 1 and not found[end - 1].word:
        end -= 1
    if weighs:
        verbs = _weighed(found, group.last + 1, end, words)
    else:
        verbs = {place: infinitive(found, place, words) for place in range(group.last + 1, end)}
    places = [place for place, verb in verbs.items() if 0 < verb < end]
    made = []
    for place, stop in pairwise([*places, end]):
        while stop > place + 2 and (not found[stop - 1].word or found[stop - 1].lower in words.closed["coordinator"]):
            stop -= 1
        verb = verbs[place]
        word = found[verb].lower
        made.append(
            Clause(
                found[place].start,
                found[stop - 1].end,
                sentence,
                (found[place].start, found[verb].end),
                words.lemma_as(word, "VBG" if weighs else "VB") or word,
                "none",
                modality="possible" if weighs else "planned",
                role="infinitive",
                full_end=found[stop - 1].end,
            )
        )
    return made


def _weighed(found: Sequence[Token], start: int, end: int, words: Lexicon) -> dict[int, int]:
    """Where what is weighed begins, and its verb: "talking openly [about possibly buying]"."""
    place = skip(found, start, words)
    if place < end and found[place].lower in words.weighing_of:
        place += 1
    verb = skip(found, place, words)
    return {place: verb} if verb < end and words.lemma_as(found[verb].lower, "VBG") else {}


def _clause(found: Sequence[Token], draft: Draft, sentence: int, words: Lexicon) -> Clause:
    """A draft with offsets and classes."""
    group = draft.group
    begin, end = extent(found, draft, words)
    front = None
    if draft.front is not None:
        front = (found[draft.front[0]].start, found[draft.front[1] - 1].end)
    return made(
        found,
        draft,
        words,
        sentence,
        (begin, end),
        {token.lower for token in found[begin:end]},
        modality="conditional" if draft.kind == "if" else group.modality,
        negated=_negated(found, begin, group, end, words),
        denied_verb=group.negated or (begin < group.first and found[begin].lower in words.closed["negation"]),
        front=front,
        subject=_subject(found, begin, group, end, words),
        full_end=found[draft.end - 1].end if draft.end else found[end - 1].end,
    )


def _according(found: Sequence[Token], words: Lexicon) -> tuple[int, int] | None:
    """The source that a preposition of saying names: "according to council papers"."""
    lowered = [token.lower for token in found]
    for phrase in words.sources:
        size = len(phrase)
        for start in range(len(lowered) - size):
            if tuple(lowered[start : start + size]) != phrase:
                continue
            end = start + size
            while end < len(found) and found[end].word and lowered[end] not in words.closed["relative"]:
                end += 1
            if end > start + size:
                return found[start + size].start, found[end - 1].end
    return None


def _negated(found: Sequence[Token], begin: int, group: Group, end: int, words: Lexicon) -> bool:
    """Whether the verb, its subject or its object is denied: "did not", "no ferry has", "found no cracks"."""
    if group.negated:
        return True
    if begin < group.first and group.form == "finite" and _denies(found, begin, words):
        return True
    after = next((place for place in range(group.last + 1, min(end, group.last + 3)) if found[place].word), None)
    return after is not None and _denies(found, after, words)


def _denies(found: Sequence[Token], place: int, words: Lexicon) -> bool:
    """Whether a word denies what follows; not of "no fewer than 20 died", "is to be held no later than Friday"."""
    if found[place].lower not in words.closed["negative_determiner"]:
        return False
    return not any(token.lower in words.closed["than"] for token in found[place + 2 : place + 3])


def _subject(found: Sequence[Token], begin: int, group: Group, end: int, words: Lexicon) -> Subject | None:
    """The words before the verb; after a verb of saying that comes first, those behind it."""
    start, stop = begin, group.first
    if start >= stop and group.lemma in words.saying and group.form == "finite":
        start = group.last + 1
        stop = next(
            (i for i in range(start, end) if found[i].text in ",.;:(" or found[i].lower in words.closed["preposition"]),
            end,
        )
    while stop > start and (not found[stop - 1].word or words.adverb(found[stop - 1])):
        stop -= 1
    if start < stop and found[start].lower in words.closed["preposition"]:  # "On Wednesday the company denied"
        openers = words.closed["determiner"] | words.closed["subject_pronoun"]
        start = next((i for i in range(start + 2, stop) if found[i].lower in openers), start)
    for index in range(start + 1, stop - 1):  # ", who ...", ", 57,"
        if found[index].text == "," and (
            found[index + 1].lower in words.closed["relative"] or found[index + 1].text[0].isdigit()
        ):
            stop = index
            break
    if start >= stop:
        return None
    head = stop
    for index in range(start + 1, stop):
        if found[index].lower in words.closed["preposition"] or found[index].text in ",(":
            head = index
            break
    possessive = next((i for i in range(start + 1, stop) if found[i].lower in OWNER), None)
    possessor = None
    if possessive is not None and possessive < head:
        possessor = (found[start].start, found[possessive - 1].end)
    if possessor is None and found[start].lower in words.closed["possessive"]:
        possessor = (found[start].start, found[start].end)
    word = found[head - 1].lower
    act = word in words.speech_nouns and group.lemma in words.taking_place and not group.passive
    return Subject(found[start].start, found[stop - 1].end, word, possessor, act)


def _chained(clause: Clause) -> bool:
    """Whether a clause is the anchor of another's time."""
    kinds = ("after", "before", "since", "until")
    return clause.role == "adverbial" and clause.link is not None and clause.link.kind in kinds


def _tied(clauses: list[Clause], base: int, leading: Container[tuple[int, int]] = ()) -> list[Clause]:
    """Parents and contents: what hangs on what, and what is said by whom; *leading* has verbs before their parent."""
    result: list[Clause] = []
    for index, clause in enumerate(clauses):
        previous = next((i for i in range(index - 1, -1, -1) if clauses[i].role not in ASIDE), None)
        parent, content = None, None
        if clause.role in ("complement", "relative", "participle", "coordinate", *ASIDE) and previous is not None:
            parent = base + previous
        earlier = result[previous] if previous is not None else None
        if earlier is not None and _chained(clause) and _chained(earlier) and earlier.parent is not None:
            parent = earlier.parent  # "a year after A and a month after B": both hang on the same clause
        elif clause.role == "adverbial":
            following = next(
                (i for i in range(index + 1, len(clauses)) if clauses[i].role in ("main", "coordinate")), None
            )
            opens = previous is None or clause.verb in leading
            parent = (
                base + (following if opens and following is not None else previous or 0)
                if (previous is not None or following is not None)
                else None
            )
        if previous is not None:
            before = result[previous]
            if clause.role == "complement" and before.speech:
                content = base + previous
            elif clause.role == "complement":
                clause = evolve(clause, hearsay=True)
            elif clause.role in ("coordinate", "adverbial", "participle") and before.content_of is not None:
                content = before.content_of if not (clause.role == "coordinate" and clause.saying) else None
        if clause.role == "coordinate" and previous is not None and clause.subject is None:
            clause = evolve(clause, subject=result[previous].subject)
        if clause.role == "participle" and previous is not None:
            clause = evolve(clause, subject=clause.subject or result[previous].subject)
        result.append(evolve(clause, parent=parent, content_of=content))
    return told_after(result, base)
