"""Parts of a day with an article that nothing but the day told last makes a time: "was freed on Friday and spent the
evening at home", "Tuesday will be wet. The night will be dry".
"""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import OPENS, OWNER, habitual, word_after, word_before
from grammar.clauses.sentence import STOP
from grammar.context import AHEAD
from grammar.directions.direction import direction_at
from grammar.directions.focus import clause_of
from grammar.discourse.known import Known
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_FAR: Final = 400
"""So many characters behind the day told last an article no longer refers to it, unless it is that of publication."""
_MOST: Final = 24
"""So many characters at most stand between a verb and the part of which it tells: "spent most of the morning"."""


def is_of_told_day(known: Known, reading: Reading, following: Reading | None) -> bool:
    """Whether "the evening" is of the day told last: somebody spent it, it opens a sentence as its subject, or owns
    what follows; not where another day stands behind it: "spent the evening in jail on Friday".

    >>> from grammar import find
    >>> text = "She was freed on Friday and spent the evening at home."
    >>> [p.timex.value for p in find(text, published="2024-11-11")]
    ['2024-11-08', '2024-11-08TEV']
    """
    part, here = reading.time, known.here
    part = part.whole if isinstance(part, m.Part) else part
    if not isinstance(part, m.DayPart) or part.date is not None or reading.names[-1] != "PARTDAY":
        return False
    if reading.names[-2:-1] != ("THE",):
        return _came_first(known, reading) or _is_whole(known, reading, part.part, following)
    if reading.signal is None and part.part == "NI" and _is_night_ahead(known, reading):
        return True
    if reading.signal is not None or here is None or here.start is None or here.granularity > G.DAY:
        return False
    before = known.before_last
    if before is not None and before.granularity <= G.DAY and _is_later(before, here):
        return False  # of the later day, or of the one told last
    if reading.first - known.mentioned > _FAR and here.start // DAY != (known.published.day.start or 0) // DAY:
        return False
    if following is not None and _tells_day(following) and not _is_apart(known, reading, following):
        return False
    return _is_meant(known, reading, here)


def _came_first(known: Known, reading: Reading) -> bool:
    """Whether something of a part of the day told came before what is told of it: "was shut Sunday after a morning
    storm"; not "freed Sunday after a night in jail", which may be the one before.
    """
    text, words, part = known.text, known.language.words, reading.time
    if reading.names != ("PARTDAY",) or not isinstance(part, m.DayPart) or part.part == "NI":
        return False
    here, article = known.here, word_before(text, reading.first)
    if here is None or here.granularity is not G.DAY or article.lower() not in words["A"]:
        return False
    led = word_before(text, reading.first - len(article) - 1).lower()
    thing = word_after(text, reading.last)
    behind = words["REL"].get(led) == "after" or words["DET"].get(led) == "following"
    if not behind or not thing.islower() or thing in rules_of(known.language)["small"]:
        return False
    if STOP.search(text, known.mentioned, reading.first) is not None:
        return False
    return direction_at(text, reading.first, known.language) == "past"


def _is_whole(known: Known, reading: Reading, part: str, following: Reading | None) -> bool:
    """Whether something went on for all of a part of the day told: "It rained on Tuesday. He slept all afternoon"; a
    night only in the past, and not what is so on any day: "she works all morning".
    """
    text, here, rules = known.text, known.here, rules_of(known.language)
    if reading.signal is not None or here is None or here.start is None or here.granularity > G.DAY:
        return False
    if here.part in ("EV", "NI"):
        return False  # "went to bed last night after sleeping all afternoon": before it, or behind it
    if word_before(text, reading.first).lower() not in rules["whole_parts"] or reading.first - known.mentioned > _FAR:
        return False
    if following is not None and _tells_day(following) and not _is_apart(known, reading, following):
        return False
    after = word_after(text, reading.last)
    if after.islower() and after not in rules["small"]:
        return False  # "all morning trains"
    read, place = clause_of(text, reading.first, known.language)
    if read is None or place is None or habitual(text, reading.first, known.language.clauses["habitual"]["words"]):
        return False
    verb, way, today = place.draft.group, direction_at(text, reading.first, known.language), known.published.day.start
    if verb.modality == "would" or verb.perfect or (part == "NI" and way != "past"):
        return False
    if way == "past":
        return here.start < (today or 0) + DAY
    return verb.tense == "future" and (here.end or 0) > (today or 0)


def _is_night_ahead(known: Known, reading: Reading) -> bool:
    """Whether somebody is to spend a night: that of the day told, which is not over, "we fly on Friday and spend the
    night there", or where none is told those who write the one before them, "we will spend the night at sea".
    """
    text, here, words = known.text, known.here, known.language.words
    if word_before(text, reading.first).lower() not in rules_of(known.language)["spent"]:
        return False
    if word_after(text, reading.last).lower() in (*words["OF"], *words["REL"]):
        return False
    read, place = clause_of(text, reading.first, known.language)
    verb = None if place is None else place.draft.group
    if read is None or verb is None or verb.form != "finite" or verb.perfect or verb.negated:
        return False
    if habitual(text, reading.first, known.language.clauses["habitual"]["words"]):
        return False
    led = read.tokens[verb.first - 1].lower if verb.first else ""
    if here is None:
        return verb.tense == "future" and verb.modality != "conditional" and led in rules_of(known.language)["speakers"]
    if here.granularity > G.DAY or (here.start or 0) < (known.published.day.start or 0):
        return False
    goes_on = led in words["AND"] or led in read.lexicon.closed["lone"]
    plain = verb.tense in ("present", "future") and verb.modality in ("", "planned")
    return goes_on and plain and reading.first - known.mentioned <= _FAR


def _is_later(one: Interval, other: Interval) -> bool:
    """Whether a time begins and ends later than another."""
    return (one.start or 0) > (other.start or 0) and (one.end or 0) > (other.end or 0)


def _is_meant(known: Known, reading: Reading, here: Interval) -> bool:
    """Whether the words beside a part of day make it one that is told, on the side of publication of the day told."""
    text, language = known.text, known.language
    read, place = clause_of(text, reading.first, language)
    verb = None if place is None else place.draft.group
    if read is None or verb is None or verb.modality == "would":
        return False
    owns = text.startswith(OWNER, reading.last) and word_after(text, reading.last + len(OWNER[0])).islower()
    opens = OPENS.search(text, max(0, reading.start - 4), reading.start) is not None
    heads = opens and verb.form == "finite" and verb.first == read.place_of(reading.last)
    if not owns and not heads and not _is_spent(known, reading):
        return False
    way, today = direction_at(text, reading.first, language), known.published.day.start or 0
    if way in AHEAD or way == "nearest":
        return (here.end or 0) > today
    return way == "past" and (here.start or 0) < today + DAY


def _is_spent(known: Known, reading: Reading) -> bool:
    """Whether somebody spent a part of day, or most of it went so; not "often spent it so", "spent the evening shift",
    "spent the night of the crash".
    """
    text, words, rules = known.text, known.language.words, rules_of(known.language)
    after = word_after(text, reading.last)
    night = reading.time == m.DayPart("NI")  # "will be served, and spend the night at home": which one, is open
    is_open = night and direction_at(text, reading.first, known.language) != "past"
    if is_open or after.lower() in (*words["OF"], *words["REL"]):
        return _is_most(known, reading, after)
    if habitual(text, reading.first, known.language.clauses["habitual"]["words"]):
        return False
    lexicon = rules["lexicon"]
    if after.islower() and after not in rules["small"] and lexicon.lemma_as(after, "VBG", "VBD", "VBZ") is None:
        return False
    return word_before(text, reading.first).lower() in rules["spent"] or _is_most(known, reading, after)


def _is_most(known: Known, reading: Reading, after: str) -> bool:
    """Whether it is told how most of a part of day went: "most of the night looks wet", "spent most of the evening"."""
    text, rules = known.text, rules_of(known.language)
    before = word_before(text, reading.first)
    if before.lower() not in rules["of"] or after.lower() in rules["of"]:
        return False
    led = text[max(0, reading.first - _MOST) : reading.first].lower().split()[-3:-1]
    if not led or led[-1] not in rules["parts"]:
        return False
    lexicon = rules["lexicon"]
    goes = lexicon.lemma_as(after, "VBD", "VBZ") is not None or after in lexicon.be
    return goes or led[0] in rules["spent"]


def _tells_day(reading: Reading) -> bool:
    return any(isinstance(leaf, m.Date | m.NumericDate | m.Unit | m.Named | m.Offset) for leaf in reading.nodes)


def _is_apart(known: Known, reading: Reading, following: Reading) -> bool:
    """Whether a clause of its own holds what is told behind a part of day."""
    here = clause_of(known.text, reading.first, known.language)
    there = clause_of(known.text, following.first, known.language)
    return here[0] is not there[0] or here[1] is not there[1]
