"""What somebody foretold on a day that is told: "the general said Sunday that the war would be over in two days"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.clause_reader import clause_at
from grammar.clauses.group import Group
from grammar.directions.focus import Read, focus_of
from grammar.discourse.passing import told_then
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_LONG: Final = 366 * DAY
"""So long before publication at least is a story of which nothing is told from today."""
_AGES: Final = 30
"""So many years before publication at least is one that tells nothing of the years up to that."""
_WORDS: Final = 7
"""So many words at most stand from what somebody promised to do to its time."""


def counted_from_saying(text: str, reading: Reading, told: int, language: Language) -> Reading:
    """A length in which something would come, from the day at *told* on which somebody said so; not "said Sunday that
    it will be over in two days".
    """
    time = reading.time
    if not isinstance(time, m.Offset) or time.anchor is not m.Anchor.PUBLICATION or time.direction < 0:
        return reading
    if reading.signal is None or reading.signal[2] != "in":
        return reading
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or read.lexicon.frame is not None or not read.sentence.start <= told < reading.first:
        return reading
    here, place = clause_at(read.places, told), read.place_of(reading.first)
    verb = read.last_verb(place)
    saying = read.last_verb(verb.first) if verb is not None and verb.modality == "would" else verb
    if here is None or verb is None or saying is None or here.draft.group.first != saying.first:
        return reading
    words = read.lexicon
    if saying.tense != "past" or saying.perfect or saying.modality:
        return reading
    if saying is verb:
        between = read.tokens[max(verb.last + 1, place - _WORDS) : place]
        if verb.lemma not in words.lists["promising"] or not any(token.lower in words.to for token in between):
            return reading  # "promised Monday to return in two days"
    elif saying.lemma not in words.saying and saying.lemma not in words.lists["promising"]:
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, time, evolve(time, anchor=m.Anchor.PREVIOUS)))


def foretold_then(
    text: str, reading: Reading, here: Interval | None, published: Publication, language: Language
) -> Reading:
    """In how long something would come in a story of long ago, counted from there; no time where that is known less
    finely: "nothing could stop them from reaching it within two hours".
    """
    time, led = reading.time, reading.signal[2] if reading.signal is not None else ""
    offset = isinstance(time, m.Offset) and time.direction > 0 and led == "in"
    window = isinstance(time, m.Window) and time.direction > 0 and time.inclusive
    if not (offset or window) or not isinstance(time, m.Offset | m.Window) or time.anchor is not m.Anchor.PUBLICATION:
        return reading
    if here is None or here.end is None or here.end > published.start - _LONG:
        return reading
    read = focus_of(text, language.code).read_at(reading.first)
    groups = [group for group in read.groups if group.form == "finite"] if read is not None else []
    if read is None or not groups:
        return reading
    if offset and not any(group.modality == "would" for group in groups) and not _to_be(read, reading.first):
        then = all(group.tense == "past" for group in groups)  # "undertook to withdraw in ninety days"
        return evolve(reading, meaning=time.length) if then or _is_habit(read, groups, time) else reading
    able = read.lexicon.closed["able_then"]
    told = all(
        group.tense == "past" or group.modality == "would" or read.tokens[group.first].lower in able for group in groups
    )
    if not told:
        return evolve(reading, meaning=time.length) if _is_habit(read, groups, time) else reading
    onward = evolve(time, anchor=m.Anchor.PREVIOUS)
    fine = min(unit for _, unit in time.length.parts) < here.granularity > G.DAY
    return evolve(reading, meaning=time.length if fine else m.replaced(reading.meaning, time, onward))


def _is_habit(read: Read, groups: Sequence[Group], time: m.Offset | m.Window) -> bool:
    """Whether a sentence tells in how many hours something is or can be done nowadays: "it can be walked in an hour";
    not what is to come, "it opens in two hours".
    """
    if max(unit for _, unit in time.length.parts) >= G.DAY:
        return False
    days = read.lexicon.lists["on_one_day"]
    return all(
        group.tense == "present" and group.modality in ("", "possible") and group.lemma not in days for group in groups
    )


def _to_be(read: Read, start: int) -> bool:
    """Whether an infinitive before a place tells what was to be: "ordered two ships to be ready in a week"."""
    place = read.place_of(start)
    between = [token.lower for token in read.tokens[max(0, place - _WORDS) : place]]
    led = (at for at, word in enumerate(between) if word in read.lexicon.to)
    return any(between[at + 1 : at + 2] and between[at + 1] in read.lexicon.be for at in led)


def only_so_long(
    text: str, reading: Reading, here: Interval | None, published: Publication, language: Language
) -> Reading:
    """How long something was in a story of long ago, and no stretch up to today: "in the last year of siege"."""
    window = reading.meaning
    if not isinstance(window, m.Window) or window.direction > 0 or window.anchor is not m.Anchor.PUBLICATION:
        return reading
    if here is None or here.end is None or here.end > published.start - _AGES * _LONG:
        return reading
    return evolve(reading, meaning=window.length) if told_then(text, reading.first, language) else reading
