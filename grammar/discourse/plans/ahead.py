"""Dates that may lie ahead of the clause that tells them: "extended to Nov. 20", "a Jan. 14 deadline"."""

from __future__ import annotations

import functools
import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY, weekday
from grammar.clauses.beside import second_word, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.group import Group
from grammar.context import UNTOLD, Context
from grammar.directions.events import is_with
from grammar.directions.focus import Read, clause_of, focus_of, verb_before
from grammar.directions.lasted import counted_over_at, is_tried, lasted_at
from grammar.directions.subjects import of_its_week
from grammar.discourse.days.feasts import coming_feast, past_feast
from grammar.discourse.plans.limits import limited
from grammar.discourse.running import by_clause, leads
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_SAYING: Final = 3
"""So many words at most has the day of a saying: "said late on Tuesday"."""
_REACH: Final = 30
"""So many words at most before what was said to come, the day of the saying is looked for."""


def told(text: str, reading: Reading, around: Context, language: Language) -> tuple[Reading, Context]:
    """A reading in a clause that points somewhere: a past one may leave a date open, or make a length of a time."""
    until = reading.signal is not None and reading.signal[2] == "until" and isinstance(reading.meaning, m.Bound)
    until = until and not (lasted_at(text, reading.first, language) or _was_over(text, reading, language, active=True))
    until = until and not (around.direction == "past" and _is_summed(text, reading, language))
    if around.direction == "past" and (until or _ahead_of_clause(text, reading, language)):
        had = until and word_before(text, reading.first).lower() in language.clauses["have"]["past"]
        hour = until and _was_until_hour(text, reading, language)
        near = had or hour or (not until and _takes_effect(text, reading, language))  # "they had until Friday to reply"
        by = reading.signal is not None and reading.signal[2] == "by"  # "half had left by 14 September"
        around = around.pointing("nearest" if near else "soon" if until or by else None)
    if around.direction in ("future", "coming", "due") and _said_that_day(text, reading, language):
        around = around.pointing("past")  # "winds will peak Tuesday night, the service said late Tuesday"
    elif around.direction in ("coming", "nearest") and around.previous is not None:
        reading = _after_saying(text, reading, around.previous, language)
    if around.direction in ("future", "coming") and around.previous is not None:
        reading = _before_that(text, reading, around.previous, language)
    if around.direction == "past" and _holds_from(text, reading, language):
        around = around.pointing("nearest")
    if around.direction == "past" and _is_annulled(text, reading, language):
        around = around.pointing("nearest")
    if around.direction == "past" and _is_anniversary(text, reading, language):
        around = around.pointing("nearest")
    if around.direction in UNTOLD and _is_yearly(text, reading, language):
        around = around.pointing("future")
    if around.direction == "past" and of_its_week(text, reading, language):
        around = around.pointing(None)
    if around.direction == "past" and _begins_then(text, reading, language):
        around = around.pointing("nearest")
    around = coming_feast(text, reading, past_feast(text, reading, around, language), language)
    window = reading.meaning if isinstance(reading.meaning, m.Window) else None
    back = window is not None and window.direction < 0 and not isinstance(window.anchor, m.Offset)
    if back and around.direction in ("future", "coming"):
        around = around.pointing("nearest")  # "results for the year to June 30 are due on Friday"
    if isinstance(reading.meaning, m.Offset) and reading.meaning.anchor is m.Anchor.PUBLICATION and by_clause(reading):
        over_it = around.direction == "past" or counted_over_at(text, reading.first, reading.meaning.length, language)
        over_it = over_it or is_tried(text, reading.first, language) or _is_owner(text, reading, language)
        over_it = over_it or _describes(text, reading)
        reading = evolve(reading, meaning=reading.meaning.length) if over_it else reading  # "it sank in two hours"
    return limited(text, reading, around, language)


def _is_summed(text: str, reading: Reading, language: Language) -> bool:
    """Whether a quarter or half up to which something lasted stands before the verb that tells its figures: "sales
    through the first half rose", "through the first half, sales were up".
    """
    piece = reading.time
    if not isinstance(piece, m.Spell) or piece.unit not in (Granularity.QUARTER, Granularity.HALF):
        return False
    read, here = clause_of(text, reading.first, language)
    return read is not None and here is not None and read.tokens[here.draft.group.first].start > reading.last


def _is_owner(text: str, reading: Reading, language: Language) -> bool:
    """Whether a length tells how long something took, which follows: "in four hours' march"; not "'gone in two days'
    said she".
    """
    if text[reading.last : reading.last + 2] not in _OWNING or not text[reading.last - 1].isalpha():
        return False
    word, words = word_after(text, reading.last + 1), lexicon(language)
    small = word in language.words["island"]["small"] or word in words.closed["subject_pronoun"]
    return word.islower() and not small and words.lemma_as(word, "VBD", "VBZ") not in words.saying


_OWNING: Final = ("' ", "’ ")


def _describes(text: str, reading: Reading) -> bool:
    """Whether a length tells for how long what follows it is: "will sell $5 billion in two-year notes"."""
    unit = reading.tokens[-1].start
    return text[unit - 1] == "-" and word_after(text, reading.last).islower()


def _begins_then(text: str, reading: Reading, language: Language) -> bool:
    """Whether a year is told by the day with which it begins, not began: "a budget for the fiscal year beginning July
    1", "for the fiscal year that starts July 1".
    """
    match reading.meaning:
        case m.Window(direction=1, anchor=m.Date(year=None)) if reading.day_at is not None:
            behind = text[reading.last : reading.day_at].lower().split()
            words = focus_of(text, language.code).words
            return not any(words.lemma_as(word, "VBD") for word in behind)
        case _:
            return False


def _said_that_day(text: str, reading: Reading, language: Language) -> bool:
    """Whether a part of a day to come is of the weekday on which somebody foretold it, and so of that very day.

    Not in what is quoted, where whoever speaks calls that day "today".
    """
    leaves = reading.nodes
    day = next((leaf for leaf in leaves if isinstance(leaf, m.Date)), None)
    if not is_weekday(day):
        return False
    if not any(isinstance(leaf, m.Clock | m.DayPart | m.Part) for leaf in leaves):
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or read.lexicon.frame is not None:
        return False
    if is_quoted(text[read.sentence.start : reading.first], language):
        return False
    days, own = language.words["WEEKDAY"], range(reading.first, reading.last)
    for group in read.groups:
        if group.tense != "past":
            continue
        after = next((other for other in read.groups if other.first > group.last), None)
        if group.lemma not in read.lexicon.saying and (after is None or not _leads_to_content(read, group, after)):
            continue
        behind = read.tokens[group.last + 1 : group.last + 1 + _SAYING]
        at = next((token for token in behind if token.lower in days), None)
        if at is not None and days[at.lower] == day.weekday and at.start not in own:
            return True
    return False


def _after_saying(text: str, reading: Reading, previous: Interval, language: Language) -> Reading:
    """A weekday of what was said to come, after that of the saying: "said on Sunday he would be home by Wednesday",
    as told on Friday; or of what something comes before: "fell on Thursday ahead of Friday's vote", "met on Monday
    before leaving on Friday"; or of what goes with it: "the semi-final was on Tuesday, with the final on Friday".
    """
    day = next((leaf for leaf in reading.nodes if isinstance(leaf, m.Date)), None)
    read = focus_of(text, language.code).read_at(reading.first)
    if not is_weekday(day) or read is None:
        return reading
    place = read.place_of(reading.first)
    verb = read.last_verb(place)
    if previous.granularity > Granularity.DAY or previous.start is None or verb is None:
        return reading
    end, saying = verb.first, read.last_verb(verb.first)
    before = verb.form == "participle" and read.lexicon.links.get(read.tokens[verb.first - 1].lower) == "before"
    if (
        before
        or (place > 1 and read.lexicon.link_at(read.tokens, place - 2) == ("before", 2))
        or (verb.tense == "past" and is_with(read, verb, place))
    ):
        end, said = place, True
    else:
        said = saying is not None and saying.tense == "past" and _leads_to_content(read, saying, verb)
        said = said and not verb.perfect and (verb.modality == "would" or verb.progressive)
    if not said:
        return reading
    days = language.words["WEEKDAY"]
    told = [days[token.lower] for token in read.tokens[max(0, end - _REACH) : end] if token.lower in days]
    if len(told) != 1 or told[0] != weekday(previous.start // DAY) or told[0] == day.weekday:
        return reading
    after = m.Nearest(day, 1, m.Anchor.PREVIOUS)
    return evolve(reading, meaning=m.replaced(reading.meaning, day, after))


def _leads_to_content(read: Read, saying: Group, verb: Group) -> bool:
    """Whether a verb tells what the next one does: "said he would", "advised them on Monday that he would"."""
    content = read.lexicon.closed["content"]
    between = read.tokens[saying.last + 1 : verb.first]
    return saying.lemma in read.lexicon.saying or any(token.lower in content for token in between)


def _holds_from(text: str, reading: Reading, language: Language) -> bool:
    """Whether a date tells from when what was settled holds, which may be later: "cut the cap from April 1", "resigned
    with effect from December 31".
    """
    date = reading.time
    if reading.signal is None or reading.signal[2] != "from" or not isinstance(date, m.Date) or date.month is None:
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    verb = None if read is None else read.last_verb(read.place_of(reading.first))
    settled = read is not None and verb is not None and verb.tense == "past" and not verb.perfect
    return settled and read is not None and verb is not None and verb.lemma in read.lexicon.beginning


def _before_that(text: str, reading: Reading, previous: Interval, language: Language) -> Reading:
    """A weekday after which something comes whose day was told before it: "will miss Saturday's derby after a scan on
    Monday", where no verb stands between.
    """
    day = reading.time
    if not is_weekday(day):
        return reading
    if (
        reading.signal is None
        or reading.signal[2] not in ("on", "after")
        or previous.granularity is not Granularity.DAY
    ):
        return reading
    read, days = focus_of(text, language.code).read_at(reading.first), language.words["WEEKDAY"]
    place = 0 if read is None else read.place_of(reading.first)
    if read is None or read.lexicon.frame is not None:
        return reading
    begin = max(0, place - _AFTER)
    after = next((at for at in range(place, begin, -1) if read.lexicon.links.get(read.tokens[at].lower) == "after"), 0)
    verb = read.last_verb(place)
    if not after or verb is None or verb.last > after or verb.tense == "past":
        return reading
    told = [days[token.lower] for token in read.tokens[max(verb.last, after - _REACH) : after] if token.lower in days]
    if told[-1:] != [weekday((previous.start or 0) // DAY)] or told[-1] == day.weekday:
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, day, m.Nearest(day, -1, m.Anchor.PREVIOUS)))


_AFTER: Final = 6
"""So many words at most before a day stands "after", and what is after that."""


def is_quoted(before: str, language: Language) -> bool:
    """Whether a quotation is open behind the words that begin a sentence."""
    pairs = language.clauses["sentence"]["quotes"]
    return any(
        before.count(opened) % 2 if opened == closed else before.rfind(opened) > before.rfind(closed)
        for opened, closed in pairs
    )


def _ahead_of_clause(text: str, reading: Reading, language: Language) -> bool:
    """Whether a day and month may lie ahead of its past clause: "extended to Nov. 20", "payable Dec. 7", "a Jan. 14
    deadline"; but "he died Jan. 6", "it was sold on Jan. 6".
    """
    date = reading.time
    if isinstance(date, m.Clock | m.DayPart) and date.date is not None:
        date = date.date
    if not isinstance(date, m.Date) or date.month is None or date.day is None:
        return False
    before, signal = word_before(text, reading.first).lower(), reading.signal
    if signal is not None and signal[2] == "on":  # "payable to holders of record on May 31"
        of = word_before(text, reading.first - len(before) - 1).lower()
        return before in language.clauses["planned"]["before_dates"] and of in language.words["OF"]
    by = signal is not None and signal[2] == "by" and " " not in text[signal[0] : signal[1]]  # not "as late as April 1"
    alone = not before and signal is None
    if alone or before in language.words["A"] or before in language.words["THE"]:
        return _is_of_plan(text, reading, language)  # "June 8 election backed by MPs", as headlines have it
    return before in _leading(language) or (
        by and not leads(text, reading.first) and not _was_over(text, reading, language)
    )


def _was_over(text: str, reading: Reading, language: Language, *, active: bool = False) -> bool:
    """Whether what a limit tells of was over then: "half had left by 14 November"; not "had hoped for it by then".

    Where *active*, not "had been held until then", nor "had closed it until then".
    """
    read = focus_of(text, language.code).read_at(reading.first)
    verb = None if read is None else read.last_verb(read.place_of(reading.first))
    if read is None or verb is None or not verb.perfect or verb.tense != "past":
        return False
    words = read.lexicon
    if active and (verb.passive or verb.lemma in words.lasting_on):
        return False
    return not verb.modality and verb.lemma not in words.aiming


def _was_until_hour(text: str, reading: Reading, language: Language) -> bool:
    """Whether something was so until a time of day: "the road was closed until 3 p.m. on Friday"."""
    if not any(isinstance(leaf, m.Clock) for leaf in reading.nodes):
        return False
    verb = verb_before(text, reading.first, language)
    return verb is not None and (verb.passive or verb.lemma == "be")


def _is_anniversary(text: str, reading: Reading, language: Language) -> bool:
    """Whether "this June" tells when it is so long: "they have been married 50 years this June", "it was signed three
    years ago this June".
    """
    time = reading.time
    if not isinstance(time, m.Nearest) or time.shift or reading.signal is not None:
        return False
    before = word_before(text, reading.first).lower()
    return before in language.words["UNITS"] or language.words["DIR"].get(before) == "ago"


def _is_annulled(text: str, reading: Reading, language: Language) -> bool:
    """Whether a note tells what is off on a date: "Train cancelled: the 07:15 to York, 5 May"."""
    date = reading.meaning
    if not isinstance(date, m.Date) or date.month is None or date.day is None or date.year is not None:
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    place = 0 if read is None else read.place_of(reading.first)
    verb = None if read is None else read.last_verb(place)
    if read is None or verb is None or not verb.ambiguous or verb.first != verb.last or verb.passive:
        return False
    if verb.lemma not in read.lexicon.annulling:
        return False
    beside = verb.last + 1 == place and reading.signal is None
    return beside or not read.tokens[verb.last + 1].word


def _is_yearly(text: str, reading: Reading, language: Language) -> bool:
    """Whether a date says when a day of each year is: "the anniversary, on 3 September, is a holiday"."""
    date = reading.meaning
    if not isinstance(date, m.Date) or date.month is None or date.day is None:
        return False
    noun = _APPOSED.search(text, max(0, reading.first - _NOUN), reading.first)
    return noun is not None and noun[1].lower() in language.clauses["planned"]["anniversaries"]


_APPOSED: Final = re.compile(r"([^\W\d_]+),[^\S\n]+\Z")
_NOUN: Final = 24
"""So many characters at most has the noun before a date, with its comma."""


def _takes_effect(text: str, reading: Reading, language: Language) -> bool:
    """Whether a date tells from when something holds, or is due: "the rules, effective July 1, were published"."""
    before = word_before(text, reading.first).lower()
    planned = language.clauses["planned"]
    return before in language.clauses["closed"]["dated_adjective"] and before not in planned["stamped"]


def _is_of_plan(text: str, reading: Reading, language: Language) -> bool:
    """Whether a date behind an article is that of a thing which comes: "a Jan. 14 deadline", "the July 4 election"; not
    "the Jan. 14 fire".
    """
    planned = language.clauses["planned"]
    behind = {word_after(text, reading.last).lower(), second_word(text, reading.last)}
    return not behind.isdisjoint({*planned["fixed"], *planned["gatherings"], *planned["fixtures"]})


@functools.lru_cache(maxsize=8)
def _leading(language: Language) -> frozenset[str]:
    """The words before a date that may lie ahead, whatever the tense."""
    closed, planned = language.clauses["closed"], language.clauses["planned"]
    stamped = frozenset(planned["stamped"])  # "a letter dated 28 July"
    found = frozenset(
        [
            *language.words["TO"],
            *closed["dated_adjective"],
            *planned["adjectives"],
            *planned["before_dates"],
        ]
    )
    return found - stamped
