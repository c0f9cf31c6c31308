"""Times of day of what is so, or still to be, as a text is written: of publication, whatever day was told."""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.group import Group
from grammar.clauses.sentence import SENTENCE_END
from grammar.directions.focus import Place, Read, clause_of, focus_of
from grammar.discourse.carrying import told_now
from grammar.discourse.days.far_hours import PAGE
from grammar.discourse.known import Known
from grammar.discourse.records.chronicle import heads_line
from grammar.discourse.records.lines import tells_in_present
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_LED: Final = 24
"""So many characters at most tell that a time of day is what time it is."""
_LATELY: Final = 14 * DAY
"""What was told of a day so long ago at most is still to come."""
_LONG_AGO: Final = 366 * DAY
_QUOTES: Final = frozenset('"“”„«»')
_SENTENCE: Final = re.compile(r"[.!?]\s")


def is_hour_of_now(known: Known, reading: Reading, *, far: bool) -> bool:
    """Whether a time of day is that of what is so now, or to be, behind a day that is over: "the doors open at 8", "we
    must be home by 8"; *far* tells that nothing told is near it.
    """
    here, text = known.here, known.text
    over = (here is not None and (here.start if here.part == "NI" else here.end)) or 0
    if here is None or over > (known.published.day.start or 0) or m.counts_on(reading.meaning):
        return False
    if far and isinstance(reading.meaning, m.Clock | m.DayPart):
        return False
    if is_yet_to_be(known, reading) or is_so_as_of(known, reading) or _is_behind_life(known, reading):
        return True
    between, signal = text[known.mentioned : reading.first], reading.signal
    opens = between.rstrip().endswith((".", ";")) or heads_line(text, reading)
    goes_on = opens if signal is None else signal[2] == "until"
    if here.granularity <= Granularity.HOUR and goes_on:
        return False  # the next entry of a log; "shut at 8 p.m. on Monday. It stays so until 9"
    now = _SENTENCE.search(between) is not None and told_now(text, reading.first, None, known.language)
    now = now or is_now(text, reading, known.language)
    return now and not tells_in_present(text, known.begun, here, known.language)


def _is_behind_life(known: Known, reading: Reading) -> bool:
    """Whether an hour opens a paragraph behind what only tells who somebody is, of years ago: "said Lee, who fought at
    Salerno on Sept. 9, 1943.⏎By half past 11 they were back at the lodge".
    """
    here, text, time = known.here, known.text, reading.exact
    if here is None or (here.start or 0) > (known.published.day.start or 0) - _LONG_AGO:
        return False
    if not isinstance(time, m.Clock) or time.date is not None or "\n" not in text[known.mentioned : reading.first]:
        return False
    read, holder = clause_of(text, known.begun, known.language)
    if read is None or holder is None or holder.draft.role not in ("relative", "coordinate"):
        return False
    return any(
        place.draft.role == "relative" and place.draft.group.first <= holder.draft.group.first for place in read.places
    )


def is_yet_to_be(known: Known, reading: Reading) -> bool:
    """Whether an hour is none of a day that is over, as what will be is still to come: "officials said Sunday that the
    plane will land at 4:48 p.m.", told on a Monday; not in somebody's own words, which were said on that day.
    """
    here, time = known.here, reading.exact
    today = known.published.day.start or 0
    if here is None or here.granularity > Granularity.DAY or not today - _LATELY <= (here.end or 0) <= today:
        return False
    if not isinstance(time, m.Clock) or time.date is not None or reading.first - known.mentioned > PAGE:
        return False
    read, holder = clause_of(known.text, reading.first, known.language)
    if read is None or holder is None or not _QUOTES.isdisjoint(known.text[known.mentioned : reading.first]):
        return False
    return is_to_come(holder.draft.group) or _was_due(known, reading, read, holder)


def _was_due(known: Known, reading: Reading, read: Read, holder: Place) -> bool:
    """Whether a clause tells what was due, as somebody said in a paragraph of its own, or will be otherwise: "Lee was
    due to speak at 5 p.m., his office said", "was due to end at 5 p.m. but will now last until 8 p.m."; not "the train,
    which was due to leave at 5 p.m., was cancelled", "the show was due to begin at 5 p.m. when a fire broke out".
    """
    verb, planned = holder.draft.group, known.language.clauses["planned"]["alone"]
    due = verb.modality == "planned" or verb.lemma in read.lexicon.be  # "was at first due to end"
    if verb.tense != "past" or not due or verb.perfect or verb.negated:
        return False
    if holder.draft.role not in ("main", "complement", "coordinate") or known.mentioned > read.sentence.start:
        return False
    if not any(token.lower in planned for token in read.tokens[verb.first : read.place_of(reading.first)]):
        return False
    others = [group for group in read.groups if group is not verb and group.form == "finite"]
    if any(group.tense == "future" for group in others):
        return True
    said = bool(others) and all(group.lemma in read.lexicon.saying and not group.modality for group in others)
    return said and "\n" in known.text[known.mentioned : read.sentence.start]


def is_so_as_of(known: Known, reading: Reading) -> bool:
    """Whether an hour is that as of which a report tells what is so, behind a day that is over: "the storm hit on
    Saturday. As of 2 p.m., 40 homes were dark"; not where the hours of that day are told, nor in somebody's own words.
    """
    here, time, signal = known.here, reading.exact, reading.signal
    if signal is None or signal[2] != "as-of" or not isinstance(time, m.Clock) or time.date is not None:
        return False
    late = here is not None and (here.start or 0) >= (known.published.day.start or 0) - _LATELY
    if here is None or not late or here.granularity <= Granularity.HOUR:
        return False
    paragraph = max(known.mentioned, known.text.rfind("\n", known.mentioned, reading.first))
    own = _QUOTES.isdisjoint(known.text[paragraph : reading.first])
    return own and SENTENCE_END.search(known.text, known.mentioned, reading.first) is not None


def is_to_come(verb: Group) -> bool:
    """Whether a verb tells what will be, or is planned: "will land", "is scheduled to land"."""
    return verb.tense == "future" or (verb.tense == "present" and verb.modality == "planned")


def is_now(text: str, reading: Reading, language: Language) -> bool:
    """Whether a time of day is what time it is as somebody writes: "he fell ill last night and right now (it's 3 p.m.)
    he is asleep"; not "he said it is 3 p.m.", "it's 3 p.m. to 6 p.m.".
    """
    time = reading.meaning.time if isinstance(reading.meaning, m.Approximate) else reading.meaning
    if not isinstance(time, m.Clock) or reading.signal is not None:
        return False
    led = text[max(0, reading.first - _LED) : reading.first].lower().rstrip()
    told = next((one for one in rules_of(language)["clock_told"] if led.endswith(one)), None)
    if told is None or led[: -len(told)][-1:].isalnum():
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None:
        return False
    before = [group for group in read.groups if group.last < read.place_of(reading.first)]
    return not any(group.lemma in read.lexicon.saying for group in before)
