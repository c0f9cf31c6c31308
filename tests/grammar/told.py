"""How rows of (published, text, times) are looked at: each time of a text, in order, by where it begins."""

from __future__ import annotations

import grammar

UNJUDGED = "-"
"""Stands in a row for a time of which the row says nothing but that it is there."""


def assert_told(published: str, text: str, told: str) -> None:
    """Fail unless the times of a text begin as *told*; those that lie nowhere (lengths, sets) by their value."""
    phrases = grammar.find(text, published=published)
    found = [getattr(phrase.resolution.value, "lower", None) or phrase.timex.value for phrase in phrases]
    starts = told.split()
    assert len(found) == len(starts), found
    assert all(start == UNJUDGED or one.startswith(start) for one, start in zip(found, starts, strict=True)), found
