"""Laws of dates in numbers: which of them is the month, and when that is doubted.

>>> mixed_orders_are_doubted(datetime(2024, 11, 11))
"""

from __future__ import annotations

from datetime import datetime

import grammar
from grammar.meaning import NumericDate
from grammar.vocabulary import order_everywhere
from timeline.testing.kinds import BY_NAME
from timeline.testing.oracles.calendar import at
from timeline.testing.phrases import rendered, sayable
from timeline.testing.resolution_laws import told
from timeline.testing.sayings import languages
from timeline.testing.violation import LawViolation

__all__ = ["an_order_that_is_given_stays", "mixed_orders_are_doubted", "one_order_is_not_doubted"]


def mixed_orders_are_doubted(reference: datetime) -> None:
    """Where a text has dates of both orders, one that can be either is doubted, and the other order is a candidate."""
    context = grammar.Context(order="mdy", mixed=True)
    for numbers, doubted in (((3, 4, 2020), True), ((25, 12, 2019), False), ((5, 5, 2019), False)):
        found = grammar.resolve(NumericDate(numbers), published=reference, context=context)
        if (found.confidence == 0.5, "number order" in found.notes) != (doubted, doubted):
            raise LawViolation(f"orders: {numbers}: {found.confidence} {found.notes}, doubted: {doubted}")
        others = [told(one.value) for one in found.candidates if one.policy == "number order"]
        if others != ([("2020-04-03", "2020-04-04")] if doubted else []):
            raise LawViolation(f"orders: {numbers}: the other order is told {others}")


def an_order_that_is_given_stays(reference: datetime) -> None:
    """Who says in which order the numbers stand is not contradicted by the other dates of the text."""
    kind = BY_NAME["numeric_date"]
    months = [rendered(kind, kind.told((0, 0, 0), at(2019, 4, day), at(2024, 11, 11)), reference) for day in (3, 25)]
    text = "; ".join(phrase.text for phrase in months)
    found = grammar.find(text, published=reference, context=grammar.Context(order="dmy"))
    if [told(one.resolution.value) for one in found] != [("2019-03-04", "2019-03-05"), months[1].value]:
        raise LawViolation(f"orders: {text!r}, day first: told {[str(one.resolution.value) for one in found]}")


def one_order_is_not_doubted(reference: datetime) -> None:
    """In a language that has one order of numbers everywhere, a date that could be of the other is not doubted."""
    for language in (code for code in languages() if order_everywhere(code)):
        for kind in (one for one in sayable(language) if one.name in ("numeric_day_first", "short_numeric")):
            for number in range(0, 400, 37):
                told_of = kind.told(kind.numbers(number), at(2019, 4, 5), at(2024, 11, 11))
                text = rendered(kind, told_of, reference, 0, language).text
                for found in grammar.find(text, published=reference, language=language):
                    if "number order" in found.resolution.notes or found.resolution.value is None:
                        raise LawViolation(f"orders: {text!r} in {language} is doubted: {found.resolution}")
