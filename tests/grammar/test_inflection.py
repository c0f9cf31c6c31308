"""The forms of verbs that endings make, and what a form may be that no table has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grammar.clauses.clause_reader import lexicon
from grammar.clauses.inflection import Inflection
from grammar.language import load

VERBS = Inflection(load("en").clauses)
REGULAR = [
    # base, present, participle in -ing, past
    ("topple", "topples", "toppling", "toppled"),
    ("vie", "vies", "vying", "vied"),
    ("repeal", "repeals", "repealing", "repealed"),
    ("agree", "agrees", "agreeing", "agreed"),
    ("deny", "denies", "denying", "denied"),
    ("delay", "delays", "delaying", "delayed"),
    ("launch", "launches", "launching", "launched"),
    ("ban", "bans", "banning", "banned"),
]


@pytest.mark.parametrize(("base", "present", "going", "past"), REGULAR)
def test_regular_forms(base: str, present: str, going: str, past: str) -> None:
    """The first row that fits the end of the base makes its forms."""
    for form, tag in ((base, "VB"), (present, "VBZ"), (going, "VBG"), (past, "VBD"), (past, "VBN")):
        assert (base, tag) in VERBS.forms[form]


def test_irregular_forms() -> None:
    """Listed forms are all that a verb has, and those of "be" stand in a table of their own."""
    assert ("go", "VBD") in VERBS.forms["went"]
    assert ("go", "VBN") in VERBS.forms["gone"]
    assert "goed" not in VERBS.forms
    assert "be" not in VERBS.forms


@pytest.mark.parametrize(
    ("word", "lemma", "tags"),
    [
        ("defrosted", "defrost", ("VBD", "VBN")),
        ("blogged", "blog", ("VBD", "VBN")),
        ("tarried", "tarry", ("VBD", "VBN")),
        ("gerrymandered", "gerrymander", ("VBD", "VBN")),
        ("fazed", "faze", ("VBD", "VBN")),
        ("embossed", "emboss", ("VBD", "VBN")),
        ("skiing", "ski", ("VBG",)),
        ("vlogging", "vlog", ("VBG",)),
        ("undaunted", "", ()),
        ("bled", "", ()),
        ("thermos", "", ()),
    ],
)
def test_guessed_forms(word: str, lemma: str, tags: tuple[str, ...]) -> None:
    """A form that no table has is told by its ending; what is no form is none."""
    assert VERBS.guessed(word) == [(lemma, tag) for tag in tags]


@given(st.from_regex(r"[bdfgklmnprt][aeiou][lmnrs][dkp]", fullmatch=True))
def test_a_plain_base_is_guessed_back(base: str) -> None:
    """Forms of a base that changes nothing before its endings lead back to it."""
    assert VERBS.guessed(f"{base}ed") == [(base, "VBD"), (base, "VBN")]
    assert VERBS.guessed(f"{base}ing") == [(base, "VBG")]


def test_words_that_are_no_verbs_have_no_forms() -> None:
    """What the tables call no verb is not guessed to be one."""
    assert lexicon(load("en")).tags("during") == []
    assert lexicon(load("en")).tags("defrosting") == [("defrost", "VBG")]
