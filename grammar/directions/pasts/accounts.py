"""What is over though it is told in the present, or as what was to be: "the net includes a gain on the sale in July",
"the row goes back to July 2", "they were to have left by March 28".
"""

from __future__ import annotations

from typing import Final

from grammar.directions.asked import Asked, Verdict

_SUBJECT: Final = 5
"""So many words at most of a subject tell of which figures it is."""


def accounted(asked: Asked) -> Verdict:
    """What sums that are told include or exclude, as a gain or a charge; not "the tour includes a show in July", "the
    forecast for net income includes a gain on the planned sale in June".
    """
    read, lists = asked.read, asked.words.lists
    verb = read.last_verb(asked.place)
    if verb is None or verb.form != "finite" or verb.lemma not in lists["accounting"]:
        return ""
    if verb.tense != "present" or verb.perfect or verb.modality or verb.progressive:
        return ""
    subject = {token.lower for token in read.tokens[max(0, verb.first - _SUBJECT) : verb.first]}
    counted = {token.lower for token in read.tokens[verb.last + 1 : asked.place]}
    ahead = asked.words.outlooks | lists["not_yet_done"]
    told = not lists["sums"].isdisjoint(subject) and not lists["entries"].isdisjoint(counted)
    return "past" if told and ahead.isdisjoint(subject | counted) else ""


def goes_back(asked: Asked) -> Verdict:
    """What began then: "the trouble goes back to July 2"; not "he goes back to work on Monday"."""
    read, words, place = asked.read, asked.words, asked.place
    if place < 2 or words.frame is not None:
        return ""
    before = [token.lower for token in read.tokens[max(0, place - 3) : place]]
    verb = read.last_verb(place)
    if verb is None or verb.tense != "present" or verb.lemma not in words.lists["reaching_back"]:
        return ""
    to = before[-1] in words.to and before[-2] in words.lists["back"]
    return "past" if to and verb.last == place - 3 else ""


def was_to_have(asked: Asked) -> Verdict:
    """What was to have been by then: "its troops were to have left by March 28"."""
    read, words, place = asked.read, asked.words, asked.place
    by = read.language.words["PREP"]
    if "by" not in (by.get(token.lower) for token in read.tokens[max(0, place - 1) : place + 1]):
        return ""  # "the season was to have ended Oct. 2"
    before = [group for group in read.groups if group.last < place][-2:]
    to_have = before[:1] if len(before) > 1 and before[1].form == "participle" else before[1:]
    words_of = [read.tokens[verb.last].lower for verb in to_have if verb.modality == "planned" and verb.tense == "past"]
    return "past" if any(word in words.have for word in words_of) else ""
