"""What figures of a time that is over count in: "the year's net includes a gain on the sale in July of a plant"."""

from __future__ import annotations

from typing import Final

from grammar.directions.asked import Asked, Verdict

_SUBJECT: Final = 5
"""So many words at most of a subject tell of which figures it is."""


def accounted(asked: Asked) -> Verdict:
    """What sums that are told include, exclude or reflect; not "the tour includes a show in July"."""
    read, lists = asked.read, asked.words.lists
    verb = read.last_verb(asked.place)
    if verb is None or verb.form != "finite" or verb.lemma not in lists["accounting"]:
        return ""
    if verb.tense != "present" or verb.perfect or verb.modality or verb.progressive:
        return ""
    figures = set(read.language.words["island"]["figures"]) | lists["covers"] | lists["sums"]
    subject = read.tokens[max(0, verb.first - _SUBJECT) : verb.first]
    return "past" if any(token.lower in figures for token in subject) else ""
