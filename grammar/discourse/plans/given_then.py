"""How long somebody was given on a day that is told: "on Monday he was ordered to leave within two days"."""

from __future__ import annotations

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.sentence import STOP_OR_END
from grammar.directions.focus import focus_of
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.meaning import Anchor
from grammar.parsing.driver import Reading
from grammar.publication import Publication


def given_then(
    text: str, reading: Reading, mentioned: int, told: Interval | None, published: Publication, language: Language
) -> Reading:
    """ "Within two days" behind the day of its sentence on which a past verb set that limit, as from that day; behind
    a longer time as a length: "in April they were told to leave within ten minutes". Not "elected in April, he will
    leave within two days".
    """
    window = reading.meaning
    if not isinstance(window, m.Window) or not window.inclusive or window.anchor is not Anchor.PUBLICATION:
        return reading
    if told is None or told.start is None or told.end is None or told.end > (published.day.start or 0):
        return reading
    if not 0 <= mentioned <= reading.first or STOP_OR_END.search(text, mentioned, reading.first):
        return reading
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or read.lexicon.frame is not None:
        return reading
    here, place = read.place_of(mentioned), read.place_of(reading.first)
    finite = [group for group in read.groups if group.form == "finite" and group.first < place]
    if not finite or finite[-1].tense != "past" or any(one.tense != "past" for one in finite if one.first >= here):
        return reading
    days = all(unit >= Granularity.DAY for _, unit in window.length.parts)
    if days and told.granularity is Granularity.DAY and not window.length.vague:
        return evolve(reading, meaning=evolve(window, anchor=Anchor.PREVIOUS))
    return evolve(reading, meaning=window.length)
