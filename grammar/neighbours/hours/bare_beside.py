"""Bare numbers beside a day that are no hour of it: "about 7 on Monday were hurt", "after 3 Sunday games"."""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import ENDS, OPENS, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.granularity import Granularity as G
from grammar.neighbours.pair import Pair
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import about_hour, beside_hour
from grammar.plausibility.hours.departures import happens_about
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.names.borrowed import moves

_FRACTION: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+[^\W\d_]+[^\S\n]+([^\W\d_]+)")


def about(pair: Pair) -> bool:
    """ "About 7 on Monday were hurt", not "at about 7 on Monday", "since around 10 on Saturday"."""
    text, first, second, words = pair.text, pair.first, pair.second, pair.language.words
    if about_hour(first) and first.signal is None:
        word = word_before(text, first.first).lower()
        if word not in words["UNTIL"] and words["PREP"].get(word) != "since":
            return not _about_part(pair)
    return about_hour(second) and bool(pair.gap or not ENDS.match(text, second.last))


def _about_part(pair: Pair) -> bool:
    """ "He left about 9 this morning", "About nine last night, a bomb went off", "About nine last night the band left";
    not "killed about 9 this morning".
    """
    text, first, second = pair.text, pair.first, pair.second
    if pair.gap or not (isinstance(second.meaning, m.DayPart) and second.signal is None):
        return False
    if OPENS.search(text, max(0, first.first - 8), first.first) is not None:
        after, closed = word_after(text, second.last).lower(), lexicon(pair.language).closed
        words = pair.language.words["THE"], pair.language.words["A"], closed["subject_pronoun"], closed["possessive"]
        return text.startswith(",", second.last) or any(after in some for some in words)
    return happens_about(text, first.first, rules_of(pair.language))


def hour_alone(pair: Pair) -> bool:
    """A number is no hour here: "after 3 Sunday games", "from 3 on Monday", "on Friday from 3"."""
    text, first, second = pair.text, pair.first, pair.second
    if not beside_hour(first):
        if _has_fraction(pair):
            return True
        return beside_hour(second) and second.tokens[0].kinds[0][0] in ("FROM", "PREP")
    if first.tokens[0].kinds[0][0] in ("FROM", "PREP"):
        part = isinstance(second.meaning, m.DayPart) and second.signal is None
        if part and pair.signals[0] == "since":
            return False  # "up since 5 this morning"
        # "had left by 5 this morning", but "fell by 5 this morning"
        return not part or moves(word_before(text, first.first), rules_of(pair.language))
    if _closes_day(text, first, second) or _before_part(pair):
        return False
    return not (second.signal or second.tokens[0].kinds[0][0] in ("TODAY", "DET", "TONIGHT"))


def _has_fraction(pair: Pair) -> bool:
    """ "Closed Wednesday at nineteen and a quarter": a price."""
    found, words = _FRACTION.match(pair.text, pair.second.last), pair.language.words
    if (
        found is None
        or ENDS.match(pair.text, found.end()) is None
        or pair.second.own_names != ("CARD",)
        or found[1] not in words["AND"]
    ):
        return False
    part = found[2].lower()
    return part in words["HALF"] or "quarter" in (words["UNIT"].get(part), words["UNITS"].get(part))


def _closes_day(text: str, first: Reading, second: Reading) -> bool:
    """Whether an hour up to which something is open stands right before its weekday at an end: "till 8 Thursdays"."""
    weekday = second.tokens[-1].kinds[0][0] in ("WEEKDAY", "WEEKDAYS") and len(second.tokens) == 1
    until = first.tokens[0].kinds[0][0] == "UNTIL"
    return weekday and until and ENDS.match(text, second.last) is not None


def years_on(pair: Pair) -> bool:
    """ "He left at 19 more than ten years ago": no hour is told of a time of years or months ago."""
    ago = pair.second.time
    if not isinstance(ago, m.Offset) or ago.direction > 0 or {*pair.first.own_names} - {"N2", "CARD"}:
        return False
    return isinstance(pair.first.time, m.Clock) and all(unit >= G.MONTH for _, unit in ago.length.parts)


def _before_part(pair: Pair) -> bool:
    """Whether a part of a weekday behind an hour has nothing that it tells of: "just after 11 Monday night", "until 5
    Thursday morning"; not "after 2 Monday night games".
    """
    text, second = pair.text, pair.second
    if pair.gap or second.signal is not None or not isinstance(second.meaning, m.DayPart):
        return False
    if [token.kinds[0][0] for token in second.tokens] != ["WEEKDAY", "PARTDAY"]:
        return False
    after = word_after(text, second.last).lower()
    return ENDS.match(text, second.last) is not None or after in pair.language.words["island"]["small"]
