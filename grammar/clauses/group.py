"""A verb with its auxiliaries, by the places of its words."""

from __future__ import annotations

from typing import NamedTuple


class Group(NamedTuple):
    """A verb with its auxiliaries: token indices ``first`` to ``last`` (included), ``head`` the verb itself.

    ``tense`` is past, present, future or none (a participle); ``modality`` one of "", planned,
    would, possible, duty. ``form`` is finite or participle. ``told``: its mood says that somebody else told it.
    ``stative``: it tells what something is left like ("ist gesperrt").
    """

    first: int
    last: int
    head: int
    lemma: str
    tense: str
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    modality: str = ""
    negated: bool = False
    form: str = "finite"
    ambiguous: bool = False
    told: bool = False
    stative: bool = False
