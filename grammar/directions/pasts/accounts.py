"""What is over though it is told in the present: "the net includes a gain on the sale in July",
"the trouble goes back to July 2".
"""

from __future__ import annotations

from typing import Final

from grammar.directions.asked import Asked, Verdict
from grammar.directions.plans.timetable import owned

_SUBJECT: Final = 5
"""So many words at most of a subject tell of which figures it is."""
_AMOUNT: Final = 3
"""So many words has a price with what leads to it: "worth $58"."""


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
    if place < 2:
        return ""
    before = [token.lower for token in read.tokens[max(0, place - 3) : place]]
    verb = read.last_verb(place)
    if verb is None or verb.tense != "present" or verb.lemma not in words.lists["reaching_back"]:
        return ""
    to = before[-1] in words.to and before[-2] in words.lists["back"]
    return "past" if to and verb.last == place - 3 else ""


def of_price(asked: Asked) -> Verdict:
    """What something stood at: "shares worth $58 at Friday's close"; not "by Friday's close"."""
    read, words, place, table = asked.read, asked.words, asked.place, asked.read.language.words
    found = [token.lower for token in read.tokens[place : place + 4]]
    if len(found) < 4 or not (found[0] in table["AT"] or found[0] in table["ON"]) or not owned(read, place + 1):
        return ""
    if place < _AMOUNT or found[3] not in words.lists["closing_prices"]:
        return ""
    led, sign, amount = read.tokens[place - _AMOUNT : place]
    money = sign.text[0] in "$€£¥" and amount.text[0].isdigit()
    return "past" if money and led.lower in words.lists["priced_at"] else ""
