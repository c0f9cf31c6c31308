"""What each strategy shrinks to, that it draws what it promises, and that nothing is filtered away."""

from __future__ import annotations

import ast
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

import grammar
from grammar.language import table
from timeline.testing import strategies
from timeline.testing.adapter import imaginary
from timeline.testing.kinds import BY_NAME, KINDS, UNIVERSAL
from timeline.testing.oracles import calendar as walk
from timeline.testing.phrase_laws import phrase_of
from timeline.testing.phrases import Phrase, rendered, sayable
from timeline.testing.references import EDGES, NAIVE, moment
from timeline.testing.resolution_laws import meaning_is_that_of_the_words
from timeline.testing.sayings import languages, wordings
from timeline.testing.walk import asked

PACKAGE = Path(strategies.__file__).parent
MINE = {
    *("adapter", "checking", "guard", "kind", "kinds", "kinds_absolute", "kinds_beside", "kinds_clock", "kinds_dates"),
    *(
        "kinds_near",
        "kinds_places",
        "kinds_ranges",
        "kinds_relative",
        "kinds_sets",
        "phrase_laws",
        "phrases",
        "situations",
        "accounts",
    ),
    *(
        "situations",
        "accounts",
        "walk",
        "references",
        "report",
        "running_text",
        "sayings",
        "strategies",
        "laws",
        "calendar_laws",
        "length_laws",
    ),
}


def smallest(strategy: st.SearchStrategy, wanted=lambda _: True):
    return find(strategy, wanted, settings=settings(max_examples=4000, database=None))


# --- shrinking ---


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        (lambda _: True, "1 day ago"),
        (lambda phrase: phrase.kind == "days_ahead", "in 1 day"),
        (lambda phrase: phrase.kind == "days_ago" and phrase.count >= 3, "3 days ago"),
        (lambda phrase: phrase.kind == "weeks_ago", "1 week ago"),
        (lambda phrase: phrase.moves == "still", "5 May 2024"),
        (lambda phrase: phrase.kind == "days_ago" and "three" in phrase.text, "three days ago"),
    ],
)
def test_a_phrase_shrinks_to(wanted, text: str) -> None:
    found = smallest(strategies.phrases(), wanted)
    assert (found.text, found.reference) == (text, datetime(2024, 11, 11))


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS[::16]])
def test_a_kind_shrinks_to_its_plainest_wording(kind: str) -> None:
    found = smallest(strategies.phrases(kinds=[kind]))
    assert found.reference == datetime(2024, 11, 11)
    assert found == phrase_of(kind, reference=found.reference)


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_the_plainest_of_a_kind_is_plain(kind: str) -> None:
    found = phrase_of(kind, reference=datetime(2024, 11, 11))
    assert found.text == found.wordings[0]
    assert found.count <= 2


@pytest.mark.parametrize(
    ("strategy", "shown"),
    [
        (strategies.references(), datetime(2024, 11, 11)),
        (strategies.references(edges=["dst_gap"]), datetime(2024, 11, 11)),
        (strategies.meanings(), grammar.read("1 day ago")),
        (strategies.distractors(), "version 2.1.1"),
        (strategies.adversarial(), "1"),
        (strategies.vocabularies(), grammar.Vocabulary()),
    ],
)
def test_a_strategy_shrinks_to(strategy: st.SearchStrategy, shown: object) -> None:
    assert smallest(strategy) == shown


def test_paraphrases_shrink_to() -> None:
    assert [phrase.text for phrase in smallest(strategies.paraphrases())] == ["1 day ago", "one day ago"]


def test_texts_shrink_to() -> None:
    found = smallest(strategies.texts())
    assert (found.text, len(found.spans)) == ("The time in question: 1 day ago.", 1)
    noisy = smallest(strategies.texts(), lambda text: "won" in text.text)
    assert noisy.text == "The time in question: 1 day ago. They won 1-1."


def test_an_edge_shrinks_to_the_first_of_its_kind() -> None:
    found = smallest(strategies.references(edges=["leap_day"]), lambda reference: reference.day == 29)
    assert found == datetime(2024, 2, 29)


# --- what is drawn ---


SAID = [(language, kind) for language in languages() for kind in sayable(language)]


@pytest.mark.parametrize(("language", "kind"), SAID, ids=[f"{language} {kind.name}" for language, kind in SAID])
def test_the_grammar_reads_every_wording_as_its_meaning(kind, language) -> None:
    """Not how the expected value is made: the oracle makes that. This ties meaning and words together."""
    day, today = asked(kind, [walk.at(2024, 5, 5)])[0], walk.at(2024, 11, 11)
    for drawn in (0, 1, 5):
        told = kind.told(kind.numbers(drawn), day, today)
        for place in range(len(wordings(kind.name, language))):
            meaning_is_that_of_the_words(rendered(kind, told, datetime(2024, 11, 11), place, language), language)


@settings(max_examples=200)
@given(strategies.phrases())
def test_a_phrase_is_whole(phrase: Phrase) -> None:
    assert phrase.text in phrase.wordings
    assert phrase.universal == (not phrase.policy) == BY_NAME[phrase.kind].universal
    if isinstance(phrase.value, tuple):
        start, end = phrase.value
        assert start is None or end is None or start < end
        assert phrase.value not in phrase.candidates
    assert "{" not in phrase.text
    assert phrase.text == phrase.text.strip()


@settings(max_examples=100)
@given(strategies.texts())
def test_gold_spans_are_where_they_say(annotated) -> None:
    assert all(annotated.text[start:end] == phrase.text for start, end, phrase in annotated.spans)
    assert {phrase.reference for _, _, phrase in annotated.spans} == {annotated.reference}


@settings(max_examples=100)
@given(strategies.adversarial(max_size=50))
def test_adversarial_text_is_no_longer_than_asked(text: str) -> None:
    assert 1 <= len(text) <= 50


@settings(max_examples=30)
@given(strategies.vocabularies())
def test_a_vocabulary_can_be_used(vocabulary: grammar.Vocabulary) -> None:
    for name, _ in (*vocabulary.days, *vocabulary.events):
        assert grammar.resolve(name, published="2024-11-11", vocabulary=vocabulary).value is not None


@settings(max_examples=300)
@given(strategies.references())
def test_a_reference_exists(reference: datetime) -> None:
    assert not imaginary(reference)


@pytest.mark.parametrize("edge", EDGES)
def test_every_edge_is_met(edge: str) -> None:
    wanted = {moment(text) for text in EDGES[edge]}
    assert smallest(strategies.references(edges=[edge]), lambda reference: reference in wanted) in wanted


def test_many_references_are_edges() -> None:
    known, met = {moment(text) for name in NAIVE for text in EDGES[name]}, []

    @settings(max_examples=400, derandomize=True)
    @given(strategies.references(edges=NAIVE, timezones=()))
    def count(reference: datetime) -> None:
        met.append(reference in known)

    count()
    assert sum(met) / len(met) > 0.3


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: strategies.phrases(kinds=["no such"]), "no such kind"),
        (lambda: strategies.phrases(kinds=[]), "no such kind"),
        (lambda: strategies.references(edges=["no such"]), "no such edge"),
        (lambda: strategies.distractors(kinds=["no such"]), "no such kind"),
        (lambda: strategies.adversarial(max_size=0), "at least 1"),
        (lambda: strategies.texts(max_phrases=0), "at least 1"),
    ],
)
def test_what_can_not_be_drawn_is_told_at_once(make, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make()


def test_a_policy_keeps_what_it_follows() -> None:
    found = {"universal": 0, "news": 0}

    @settings(max_examples=100)
    @given(strategies.phrases(policy=["news"]))
    def count(phrase: Phrase) -> None:
        found[phrase.policy or "universal"] += 1

    count()
    assert all(found.values())


# --- the house ---


def test_there_are_kinds_enough() -> None:
    assert len(KINDS) >= 30
    assert len({kind.name for kind in KINDS}) == len(KINDS)
    assert len(UNIVERSAL) >= 30


@pytest.mark.parametrize("language", languages())
def test_a_language_says_every_kind(language: str) -> None:
    assert all(wordings(kind.name, language) for kind in sayable(language))
    assert len(sayable(language)) == len(KINDS) - len(table(language, "phrases.toml").get("unsaid", {}))


def called(tree: ast.AST) -> set[str]:
    names = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {getattr(name, "attr", getattr(name, "id", "")) for name in names}


@pytest.mark.parametrize("module", sorted(MINE))
def test_nothing_is_filtered_away(module: str) -> None:
    tree = ast.parse((PACKAGE / f"{module}.py").read_text(encoding="utf-8"))
    assert not called(tree) & {"filter", "assume", "flatmap"}


def test_the_number_of_draws_is_fixed() -> None:
    """No draw stands under an ``if``, in a branch or behind an early return inside a loop of unknown length."""
    for module in ("phrases", "running_text", "references"):
        tree = ast.parse((PACKAGE / f"{module}.py").read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.If | ast.IfExp | ast.While):
                body = [*node.body, *node.orelse] if isinstance(node, ast.If | ast.While) else [node.body, node.orelse]
                assert not any("draw" in called(part) for part in body), (module, node.lineno)


def test_the_oracle_shares_no_import_with_the_library() -> None:
    for path in (PACKAGE / "oracles").glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        taken = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        taken |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        assert not [name for name in taken if name.split(".")[0] in ("grammar", "timeline")], path.name


def test_the_walk_is_that_of_the_families() -> None:
    assert walk.span(walk.run(walk.at(2024, 11, 11), "week")) == ("2024-11-11", "2024-11-18")
