"""Errors reach another process as they were raised, also those that are made of several things."""

from __future__ import annotations

import copy

import pytest

from grammar.errors import BrokenFolder, GrammarError, UnreadPhrase

RAISED = [
    UnreadPhrase("on fooday", 3, "no time phrase begins here"),
    BrokenFolder("english", "words.toml", 7, "no value"),
]


@pytest.mark.parametrize("error", RAISED)
def test_an_error_comes_back_from_another_process(error: GrammarError) -> None:
    again = copy.copy(error)  # by what another process is sent, too
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
