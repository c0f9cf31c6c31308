"""Judges of the parts of a day: those of a day that is meant, and those of a kind, a habit or none in particular."""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import word_before
from grammar.plausibility.any_day import is_told
from grammar.plausibility.seen import Seen

_CALLED: Final = re.compile(r"[\"'”’»]\s\Z")
"""What closes a quotation right before a part of day, which is called so: "a “soup” night"."""


def part_of_day(seen: Seen) -> str:
    """ "Dawn is a nurse", "for 1 night", "on night raids", "a “soup” night"; "good evening", "night attacks"."""
    if seen.names == ("THE", "PARTDAY") and seen.low_after in seen.rules["broadcast"]:
        return "none"  # "more on the evening news"
    if len(seen.own) != 1:
        return ""
    rules, before = seen.rules, seen.low_before
    of_no_day = (
        before in rules["counting_parts"] or before.rstrip(".") in rules["months"] or before in rules["all_seasons"]
    )
    if _any_night(seen) or of_no_day:
        return "none"  # "one night last week", "for the second straight night", "on a cold December night"
    if seen.signal:
        return "none" if seen.signal == "on" and seen.counting else ""
    if _CALLED.search(seen.text, max(0, seen.reading.first - 2), seen.reading.first):
        return "latent"
    if (seen.word.lower() in rules["names"] and seen.word[0].isupper()) or seen.before.isdigit():
        return "none"
    if _is_kind(seen) or (before[:1].isdigit() and before in rules["held_nights"]):  # "80s night"
        return "latent"
    if before in rules["held_nights"] and _is_any_such(seen):
        return "latent"
    if before in rules["lexicon"].notes.get("pleased", ()):  # "what a great night"
        return "latent"
    greeted = before in rules["greetings"] or before in rules["a"] or rules["nouns"]
    return "latent" if greeted or seen.counting or seen.said in rules["latent"] else "time"


def _any_night(seen: Seen) -> bool:
    """Whether a part of day is none in particular: "night after night", "they worked day and night"."""
    word, start, text = seen.word.lower(), seen.own[-1].start, seen.text
    for idiom in seen.rules["any_night"]:
        for place in (idiom.find(word), idiom.rfind(word)):
            begin = start - place
            if place >= 0 and begin >= 0 and text[begin : begin + len(idiom)].lower() == idiom:
                return not text[max(0, begin - 1) : begin].isalnum()  # "afternoon and night"
    return False


def _is_kind(seen: Seen) -> bool:
    """Whether a word before a part of day tells what kind it is, and so not that of today: "on election night", "it was
    a dark night", "on a cool evening", "had a restless night"; but "on Saturday night", "all night".
    """
    rules, before = seen.rules, seen.before
    if not before.islower() or rules["nouns"] or before in rules["small"] or before in rules["a"]:
        return False
    start = seen.reading.first - len(before) - 1
    second = word_before(seen.text, start).lower()
    if second in rules["on"] or second not in rules["a"]:
        return second in rules["on"]
    dated = seen.low_after in rules["in"] or seen.second in rules["months"]
    led = word_before(seen.text, start - len(second) - 1).lower()
    had = rules["lexicon"].have.get(led) == "past"
    return dated or had or led in rules["be"] or (led in rules["on"] and is_told(seen.text, start, rules["lexicon"]))


def _is_any_such(seen: Seen) -> bool:
    """ "We love game night", "they talk about game night"; but "Date night with my love" is tonight."""
    words = seen.rules["lexicon"]
    led = word_before(seen.text, seen.reading.first - len(seen.before) - 1).lower()
    return led in words.closed["preposition"] or words.lemma_as(led, "VB", "VBZ", "VBD") is not None


def so_many_nights(seen: Seen) -> str:
    """ "Spent three nights", "for three nights", "three nights a week"; but "on three nights of May"."""
    if seen.signal or not isinstance(seen.reading.meaning, m.Length):
        return ""
    words = seen.rules["lexicon"]
    lasting = words.is_of(seen.low_before, words.lists["measuring"])
    return "" if lasting or seen.low_before in seen.rules["spent"] else "none"
