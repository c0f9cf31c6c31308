"""Whether the words of a phrase are more likely a time, or a name, a verb, a number of things.

The tables are ``[island]`` of a language's ``words.toml``; what is more often no time is
latent, and read only on request.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.clauses.beside import word_after
from grammar.directions.plans.deliveries import names_goods, opens_trade
from grammar.directions.plans.put_off import put_off_to
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.arranging import is_arranged
from grammar.plausibility.hours.bare import is_code
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.leaning import is_age, is_reported, is_seconds, is_warmth, needs_neighbour, of_unknown_day
from grammar.plausibility.names.namesakes import is_lent_name, lacks_year
from grammar.plausibility.names.papers import is_newspaper
from grammar.plausibility.numbers.counting import is_day_alone
from grammar.plausibility.referring import refers_here
from grammar.plausibility.verdict import judged
from grammar.plausibility.years.early import is_old, may_be_old

_NOON: Final = 12


def kind_of(text: str, reading: Reading, language: Language) -> str | None:
    """``time``, ``latent``, or ``None`` where the words are more likely something else."""
    rules, names = rules_of(language), reading.names
    if names[0] == "PREFIX" and text[reading.tokens[0].end] not in "-‐‑":
        return None  # "at his post 1959"
    if is_old(reading):
        return "latent" if may_be_old(text, reading, language) else None
    if reading.joined:
        return "time"
    if names[-1] in ("NAMED", "RULER", "ROMANYEAR") and is_lent_name(text, reading, rules):
        return None
    if names[-1] in ("YEAR", "CYEAR") and "NAMED" in names and lacks_year(text, reading, rules):
        return None
    if is_newspaper(text, reading, language):
        return None
    if "DECADE" in names:
        decades = [token for token in reading.tokens if token.kinds[0][0] == "DECADE"]
        if any(is_age(text, one.start, language) or is_warmth(text, one, language) for one in decades):
            return None
        if reading.own_names == ("DECADE",) and (is_seconds(text, reading) or _of_night(text, reading, rules)):
            return None
    kind = judged(text, reading, rules)
    if kind == "time" and of_unknown_day(text, reading, language):
        return "latent"
    if kind == "latent" and reading.signal is None and is_day_alone(reading.meaning):
        if names[-1] == "UNIT":
            return "time"  # "the 1st of the month"
        told = put_off_to(text, reading.first, language) or is_arranged(text, reading, language, rules)
        return "time" if told else kind  # "the vote was moved to the 28th", "the wedding is the 28th"
    if kind == "latent" and (refers_here(text, reading, language, rules) or is_reported(text, reading, language)):
        return "time"
    month = kind is None and names == ("MONTH",)
    if month and (put_off_to(text, reading.first, language) or opens_trade(text, reading.start, language)):
        return "time"  # "the vote was moved to June", "May wheat rose"
    if kind == "time" and names == ("DET",) and names_goods(text, reading.first, reading.last, language):
        return None  # "the bond future"
    if kind == "latent" and is_arranged(text, reading, language, rules):
        return "time"
    if kind != "time" and _is_all(text, reading):
        return "time"  # a text that is nothing but the phrase: a field of a form, a cell of a table
    return kind


def _of_night(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """ "80s night": of the music of these years."""
    after = word_after(text, reading.last).lower()
    return reading.signal is None and after in rules["parts_of_day"] and text[reading.start].isdigit()


def _is_all(text: str, reading: Reading) -> bool:
    """Whether a text is nothing but a phrase that is more than a number."""
    if len(text) > 80 or text[: reading.first].strip() or text[reading.last :].strip(" \t\n.,;:!?"):
        return False
    kinds = reading.names
    if set(kinds) <= {"CARD", "TENS"} or kinds == ("NOW",):
        return False  # "three twenty"; "ATM", which is of the present only in a post
    if kinds == ("HHMM",) and is_code(text, reading.tokens[0]):
        return False  # "3p", "0900" in a table
    if kinds[0] == "MODQ" and len(kinds) == 2 and needs_neighbour(reading, kinds, ""):
        return False  # "about 7"
    meaning = reading.time
    if kinds == ("N2", "TODAY") and isinstance(meaning, m.Clock) and meaning.hour > _NOON:
        return False  # "18 tomorrow!": how old somebody is then
    if isinstance(meaning, m.NumericDate) and (len(meaning.numbers) == 3 or "DASH" in kinds):
        return True  # "31 10 1974", "2-15"
    return kinds == ("YEAR",) or any(kind not in ("N2", "NUM", "YEAR", "DASH", "FARYEAR", "DEC") for kind in kinds)
