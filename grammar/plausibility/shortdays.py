"""Weekdays cut short in posts, where no verb and no noun may stand: "i work sat at 6am", "show this sat at the Echo".

The same words are verbs and the sun ("we sat at noon", "in this sun"). They are days behind what a post announces, the
verb of those who speak, and where the day itself is told: "its wed already".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from grammar.clauses.beside import CLOSES, is_plural, second_word, word_after, word_before
from grammar.clauses.sentence import SENTENCE_END
from grammar.lexing.lexer import Token
from grammar.parsing.driver import Reading

_HOUR: Final = re.compile(
    r"[^\S\n]+(?:([^\W\d_]+)[^\S\n]+)?\d{1,2}(?:[:.]\d\d)?(?:[^\W\d_]{1,2})?(?:[-–]\d{1,2}(?:[:.]\d\d)?)?(?![\w%]|[,.:]\d)"
)
_LONGING: Final = 24
_LISTED: Final = 48
"""So many characters before a weekday another one of its list stands."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_PARTS: Final = re.compile(r"[^\W\d_]+|,")
_PLACE: Final = re.compile(r"[^\S\n]+(?:([^\W\d_]+)|@)[^\S\n]+(?=[^\W\d_])")
_EVENTS: Final = ("arranged", "gatherings", "evenings", "announced", "noted")


def in_post(text: str, reading: Reading, word: str, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether a short weekday is one by the words of a post around it."""
    before, earlier, first = _three(text, reading.first)
    if not before or reading.signal is not None or not rules["doers"]:
        return False
    low, this = after.lower(), reading.names[0] == "DET"
    ends = not after or low in rules["still_day"] or (low in rules["onward"] and low not in rules["at"])
    if "MONTH" in reading.names and after and low not in rules["still_day"]:
        return False  # "began its march to Greece"
    hour = before_hour(text, reading.last, rules)
    noon = second_word(text, reading.last) in rules["noons"] and low in rules["at"]
    place = _PLACE.match(text, reading.last)
    place_told = not noon and place is not None and (place[1] is None or place[1].lower() in rules["at"])
    ends = ends and (place is None or not place_told)
    if not (ends or hour or noon or place_told):
        return False
    last = ends and not this and not (after and before in rules["be"])  # "the game is sat in the box"
    if last and word not in rules["day_nouns"] and _is_awaited(before, earlier, first, rules):
        return True
    if before in rules["be"] or before in rules["its_day"] or before in rules["still_day"]:
        return ends and not this and word not in rules["day_nouns"] and _is_told(before, earlier, first, rules)
    notes = rules["lexicon"].notes
    if before in notes.get("proposing", ()) and earlier in notes["asking"]:
        return ends and not this  # "how bout wed or thurs"
    if is_event(before, earlier, rules):
        owned = not rules["determiners"].isdisjoint((earlier, first))  # "the show sat at the top"
        if this or not after or word not in rules["day_verbs"]:
            return True
        return not owned and (hour or noon or place_told or low in rules["listing"])  # not "Class sat in silence"
    if before in rules["parts_of_day"] and earlier in rules["held_nights"]:
        return True  # "poker night wed"
    if this and (hour or (place_told and word not in rules["day_nouns"])):
        return before not in rules["small"] or word not in rules["day_verbs"]
    return word not in rules["day_nouns"] and _is_done(before, earlier, rules)


def ends_list(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a short weekday closes what a sure one began: "a test friday, a paper thurs and a breakdown wed", "maybe
    thursday, maybe sat"; not "we met friday, and the kids sat".
    """
    after = word_after(text, reading.last).lower()
    ends = CLOSES.match(text, reading.last) is not None or after in rules["onward"]
    if reading.names != ("WEEKDAY",) or reading.signal is not None or not ends:
        return False
    before, earlier, _ = _three(text, reading.first)
    known, word = rules["lexicon"], text[reading.start : reading.last].lower().rstrip(".")
    who = known.closed["subject_pronoun"] | rules["determiners"] | rules["articles"]
    done = word in rules["day_verbs"] and (is_plural(before) or earlier in known.closed["definite"])
    if not before or before in who or before in rules["listing"] or done:
        return False
    if word in rules["day_verbs"] and before in known.closed["afterwards"]:
        return False  # "came ashore Thursday and then sat for three days"
    listed = SENTENCE_END.split(text[max(0, reading.first - _LISTED) : reading.first])[-1].lower()
    found = [match for match in _WORD.finditer(listed) if match[0] in rules["weekdays"] - rules["doubtful"]]
    between = _PARTS.findall(listed[found[-1].end() :]) if found else []
    return any(part in rules["listing"] or part == "," for part in between)


def _three(text: str, start: int) -> tuple[str, str, str]:
    """The three words before a place, the last one first, in small letters."""
    found: list[str] = []
    for _ in range(3):
        found.append(word_before(text, start))
        start -= len(found[-1]) + 1
    last, second, third = (word.lower() for word in found)
    return last, second if last else "", third if second else ""


def is_event(before: str, earlier: str, rules: Mapping[str, Any]) -> bool:
    """Whether two words end with what posts announce: "movie", "bdays", "back to school"."""
    single = before.removesuffix("s")
    return any(one in rules[name] for name in _EVENTS for one in (before, single, f"{earlier} {before}"))


def _is_told(before: str, earlier: str, first: str, rules: Mapping[str, Any]) -> bool:
    """Whether it is told which day it is: "its wed already", "it's only wed", "today is mon"."""
    if before in rules["still_day"]:
        before, earlier = earlier, first
    return before in rules["its_day"] or (
        before in rules["be"] and (earlier in rules["it"] or earlier in rules["today"])
    )


def _is_awaited(before: str, earlier: str, first: str, rules: Mapping[str, Any]) -> bool:
    """ "Looking forward to sat", "my birthday is sat"."""
    if before in rules["be"]:
        return is_event(earlier, first, rules)
    known = rules["lexicon"]
    return before in known.to and f"{first} {earlier}" in known.notes["awaiting"]


def _is_done(before: str, earlier: str, rules: Mapping[str, Any]) -> bool:
    """Whether a day stands behind what those who speak do, or what begins: "i work sat", "exams start mon"."""
    known = rules["lexicon"]
    if before in known.closed["object_pronoun"]:
        return earlier in rules["arranged"]
    if before in rules["starting"] and before not in rules["be"]:
        return True
    told = known.lemma_as(before, "VB", "VBP") is not None and before not in known.closed["between_verbs"]
    return told and earlier in rules["doers"]


def is_longed_for(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether somebody longs for what stands right before a place: "dec cant come soon enough"."""
    behind = text[position : position + _LONGING].lower()
    return any(behind.startswith(f" {words} ") for words in rules["cant_come"])


def of_days(own: Sequence[Token], words: Sequence[str], rules: Mapping[str, Any]) -> bool:
    """Whether a hyphen links two weekdays of which one can be nothing else: "snow tues-wed"."""
    return own[1].kinds[0][0] == "DASH" and any(word not in rules["doubtful"] for word in words)


def of_weekend(first: str, last: str, led: str, rules: Mapping[str, Any]) -> bool:
    """Whether a verb and a noun stand side by side that are a weekend: "we play sat & sun"."""
    pair = first in rules["day_verbs"] and last.lower() in rules["day_nouns"]
    return pair and led not in rules["determiners"] and led not in rules["subjects"]


def before_hour(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether an hour, and no number of things, stands right behind a place: "at 3", "10:30"."""
    found = _HOUR.match(text, position)
    if found is None or (found[1] is not None and found[1].lower() not in rules["at"]):
        return False
    after = word_after(text, found.end())
    return not after.islower() or after in rules["onward"] or after in rules["arranged"] or after in rules["halves"]
