"""Plans that are told in their order: "the visit begins on Monday and ends on Friday", as told on a Wednesday; and days
of the week that opens their sentence: "next week they meet on Monday".
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import day_of, is_weekday, weekday_of
from grammar.calendar import DAY, weekday
from grammar.clauses.group import Group
from grammar.clauses.sentence import SENTENCE_END
from grammar.context import AHEAD, Direction
from grammar.directions.focus import Focus, Read, focus_of
from grammar.directions.plans.timetable import owned
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_NEAR: Final = 160
"""So many characters at most stand between the days of a plan."""
_PLACE: Final = 8
"""So many words at most stand between a week and its day."""
_LIST: Final = 7
"""So many words at most stand between two days of a list of what is due."""
_DAYS: Final = 16
"""So many words at most stand between a week and the last day of its list."""
_SUBJECT: Final = 3
"""So many words before a verb tell whose it is."""


def onward(
    text: str,
    reading: Reading,
    before: Reading | None,
    told: Interval | None,
    published: Publication,
    language: Language,
) -> Reading:
    """A weekday to come, behind another one to come, as the one after that: where a plan begins with the first day or
    is over with the second, tells what comes of the first, or lists what is due: "will sell notes Tuesday and bonds
    Thursday".

    *told* is the day of the phrase *before*; a day that lies behind it anyway stays.
    """
    date = day_of(reading.time)
    day = weekday_of(date)
    if date is None or day is None or before is None or told is None or told.start is None:
        return reading
    earlier = before.time.date if isinstance(before.time, m.Nearest) and m.counts_on(before.time) else before.time
    dated = _is_dated(day_of(earlier))
    if weekday_of(day_of(earlier)) is None and not dated:
        return reading
    today = (published.day.start or 0) // DAY
    first = told.start // DAY
    away = (day - weekday(today)) % 7
    if told.granularity > Granularity.DAY or not today < first or today + away >= first:
        return reading
    if not dated and first >= today + 8:
        return reading
    if not 0 <= reading.first - before.last <= _NEAR or not _is_order(text, before, reading, language, dated=dated):
        return reading
    after = m.Nearest(m.Date(weekday=day), 1, m.Anchor.PREVIOUS)
    return evolve(reading, meaning=m.replaced(reading.meaning, date, after))


def _is_dated(day: m.Meaning | None) -> bool:
    """Whether a day is told with its weekday and its date: "on Friday 24 June"."""
    return isinstance(day, m.Date) and None not in (day.weekday, day.month, day.day)


def is_of_thing(text: str, reading: Reading) -> bool:
    """Whether a length only tells which thing is meant: "[five-year] notes Wednesday"."""
    return isinstance(reading.meaning, m.Length) and "-" in text[reading.first : reading.last]


def of_week_told(
    text: str, reading: Reading, direction: Direction | None, published: Publication, language: Language
) -> Reading:
    """A weekday as that of the week with which its sentence begins: "Next week the council will meet on Wednesday",
    "Last week it met on Monday"; not "Next week's vote is in doubt, he said on Monday", "next week they leave, unless
    Monday's talks succeed".
    """
    day = next((leaf for leaf in reading.nodes if isinstance(leaf, m.Date | m.Nearest)), None)
    if not is_weekday(day) or any(isinstance(node, m.Ordinal) for node in reading.nodes):
        return reading  # "next week Monday" is of its own
    focus = focus_of(text, language.code)
    read = focus.read_at(reading.first)
    if read is None or read.lexicon.frame is not None:
        return reading
    words, table, place = read.lexicon, language.words, read.place_of(reading.start)
    if shift := _week_listed(read, read.place_of(reading.first)):
        return _of_week(reading, day, shift)
    if shift := _week_beside(read, read.place_of(reading.first)):
        ahead = direction in AHEAD if shift > 0 else direction == "past"
        return _of_week(reading, day, shift) if ahead else reading
    if direction != "past" and _week_of_subject(read, read.place_of(reading.first)):
        return _of_week(reading, day, 1)
    today = day.weekday == weekday((published.day.start or 0) // DAY)
    if today and direction not in AHEAD and _is_own(focus, read, place):
        return _of_week(reading, day, -1)
    first = 1 if read.tokens[0].lower in words.closed["coordinator"] else 0
    if place < first + 3 or table["UNIT"].get(read.tokens[first + 1].lower) != "week":
        return reading
    shift = {"next": 1, "last": -1}.get(str(table["DET"].get(read.tokens[first].lower)), 0)
    between = [token.lower for token in read.tokens[first + 2 : place]]
    if not shift or any(word in _ENDS or words.links.get(word) in _OTHER for word in between):
        return reading
    if any(word in words.closed["conditional"] or table["DET"].get(word) for word in between):
        return reading  # "next week they meet, and this week, on Friday, ..."
    verbs = [group for group in read.groups if group.form == "finite" and group.first < place]
    if shift < 0 and (direction != "past" or len(verbs) != 1 or between[0] in table["POSS"]):
        return reading
    if shift > 0 and (direction == "past" or any(verb.tense == "past" for verb in verbs)):
        return reading
    if shift > 0 and not verbs and direction not in AHEAD:
        return reading
    return _of_week(reading, day, shift)


def _of_week(reading: Reading, day: m.Date, shift: int) -> Reading:
    """A weekday of the week so many weeks from that of publication."""
    told = m.Ordinal(1, Granularity.DAY, m.Unit(Granularity.WEEK, shift), day)
    return evolve(reading, meaning=m.replaced(reading.meaning, day, told))


def _is_own(focus: Focus, read: Read, place: int) -> bool:
    """Whether those who speak tell of last week, and of a weekday in it: "Last week I was ill. On Monday I slept", as
    told on a Monday, which would be "today".
    """
    words, table = read.lexicon, read.language.words
    finite = [group for group in read.groups if group.form == "finite"]
    verbs = [group for group in finite if group.first < place] or finite[:1]
    joined = words.closed["coordinator"]
    whose = next((at for group in reversed(verbs) if read.tokens[at := group.first - 1].lower not in joined), 0)
    speaks = read.tokens[whose].lower in words.closed["subject_pronoun"].intersection(table["island"]["speakers"])
    if not speaks:
        return False
    last = focus.read_at(read.sentence.start - 1) if read.sentence.start else None
    told = [*(last.tokens if last is not None else ()), *read.tokens[:place]]
    return any(
        table["DET"].get(one.lower) == "last" and table["UNIT"].get(unit.lower) == "week"
        for one, unit in pairwise(told)
    )


def _week_beside(read: Read, place: int) -> int:
    """Whether the next week (1) or the last (-1) is told before a place, with nothing but where something was between
    both: "last week (Tuesday)", "last week in Leeds on Tuesday"; not "announced last week a strike on Friday".
    """
    found, table = read.tokens, read.language.words
    at = place - 1
    while at > max(1, place - _PLACE) and (not found[at].word or found[at].text[:1].isupper()):
        at -= 1
    if at < place - 1 and (found[at].lower in table["IN"] or found[at].lower in table["AT"]):
        at -= 1
    if at < 1 or table["UNIT"].get(found[at].lower) != "week":
        return 0
    if any(token.text in (*_ENDS, ".") for token in found[at:place]) or (found[at - 1].text[:1].isupper() and at > 1):
        return 0
    return {"next": 1, "last": -1}.get(str(table["DET"].get(found[at - 1].lower)), 0)


def _week_of_subject(read: Read, place: int) -> bool:
    """Whether the next week stands right before the verb of a day: "the tests next week are a vote Tuesday and a report
    Friday"; not "the vote next week is a test after Monday's defeat".
    """
    found, table, words, verb = read.tokens, read.language.words, read.lexicon, read.last_verb(place)
    if verb is None or verb.first < 2 or verb.tense not in ("present", "future") or verb.perfect or verb.passive:
        return False
    if table["UNIT"].get(found[verb.first - 1].lower) != "week" or owned(read, place) or owned(read, place + 1):
        return False
    if table["DET"].get(found[verb.first - 2].lower) != "next":
        return False
    between = [token.lower for token in found[verb.last + 1 : place + 1]]
    return not any(
        word in _ENDS or word in words.bygone or word in words.over or table["DET"].get(word) for word in between
    )


def _week_listed(read: Read, place: int) -> int:
    """Whether the next week (1) or the last (-1) stands before the list of its days: "robbed last week, one on Monday
    and one on Tuesday", "twice next week, on Monday and Wednesday", "next week, perhaps on Monday"; not "last week, and
    two on Monday".
    """
    found, table, numerals = read.tokens, read.language.words, read.lexicon.closed["numeral"]
    at = place - 1
    while at > max(1, place - _DAYS) and table["UNIT"].get(found[at].lower) != "week":
        at -= 1
    shift = {"next": 1, "last": -1}.get(str(table["DET"].get(found[at - 1].lower)), 0) if at > 0 else 0
    between = found[at + 1 : place]
    if not shift or len(between) < 2 or between[0].word or between[0].text in (";", "."):
        return 0
    words = [token.lower for token in between if token.word]
    if words and words[0] in read.lexicon.lists["maybe"] and all(word in table["ON"] for word in words[1:]):
        return shift
    counted = [word in numerals or word in table["ORDW"] or word[0].isdigit() for word in words]
    days = [word in table["WEEKDAY"] for word in words]
    listing = {*table["ON"], *table["AND"], *read.language.words["island"]["listed_days"]}
    if not all(one or day or word in listing for word, one, day in zip(words, counted, days, strict=True)):
        return 0
    if counted[:1] == [True]:
        return shift
    opens = words[:1] != [] and (days[0] or (words[0] in table["ON"] and days[1:2] == [True]))
    after = found[place + 1] if place + 1 < len(found) else None
    return shift if opens and any(days) and (after is None or not after.word) else 0


def goes_ahead(
    text: str, reading: Reading, told: Interval | None, since: int, published: Publication, language: Language
) -> bool:
    """Whether a weekday opens a part without a verb that goes on from a day to come, told right before it: "Coming up
    tomorrow, the champion. And Wednesday, a look at your taxes".
    """
    if weekday_of(reading.time) is None or told is None or (told.start or 0) < (published.day.end or 0):
        return False
    if told.granularity > Granularity.DAY or not 0 <= reading.first - since <= _NEAR:
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or read.lexicon.frame is not None or not text.startswith(",", reading.last):
        return False
    place = read.place_of(reading.start)
    at = place - (place > 0 and read.tokens[place - 1].lower in read.lexicon.closed["coordinator"])
    opens = at == 0 or read.tokens[at - 1].text in (".", ";")
    return opens and not any(group.first > place and group.tense == "past" for group in read.groups)


_ENDS: Final = (";", ":")
_OTHER: Final = ("before", "after", "since", "until", "if")
"""Links to clauses of which another week may be."""


def _is_order(text: str, before: Reading, reading: Reading, language: Language, *, dated: bool) -> bool:
    """Whether two plans are told in their order; behind a *dated* one, in another sentence, only how it goes on."""
    focus = focus_of(text, language.code)
    first, second = focus.read_at(before.first), focus.read_at(reading.first)
    if first is None or second is None or second.lexicon.frame is not None:
        return False
    here, place = first.place_of(before.first), second.place_of(reading.first)
    if first is second and _is_listed(first, first.word_at(before.last - 1) + 1, place):
        return True
    opens, ends = first.last_verb(here), second.last_verb(place)
    stops = len(SENTENCE_END.findall(text, before.last, reading.first))
    if opens is None or ends is None or stops > 1 or ends.form != "finite":
        return False
    if isinstance(before.meaning, m.Bound) and before.meaning.kind != "from":
        return False
    words, behind = second.lexicon, second.tokens[second.place_of(before.last) : place]
    if any(token.lower in words.thwarting or words.links.get(token.lower) == "before" for token in behind):
        return False  # "the hearing is on Monday, but they will meet on Thursday"
    if first is second and opens == ends:  # "... and ends on Friday", which looks like a noun
        return bool(behind) and words.lemma_as(behind[-1].lower, "VBZ", "VB") in words.concluding
    whose = _subject(second, ends)
    if not whose.isdisjoint(words.advance):
        return False  # "the fair opens on Saturday; tickets go on sale on Friday"
    if not whose.isdisjoint(words.reports):
        return True
    if (
        dated
        and stops
        and (ends.lemma not in words.opening | words.concluding or whose.isdisjoint(words.closed["expletive"]))
    ):
        return False
    own = stops > 0 and whose.isdisjoint(words.closed["subject_pronoun"] | words.closed["expletive"])
    if opens.lemma in words.opening:
        return not own or _goes_on(whose, second)  # "the trial begins Friday. Jurors will be picked Thursday"
    return ends.lemma in words.concluding and not own


def _is_listed(read: Read, begin: int, place: int) -> bool:
    """Whether nothing but another thing that is due stands from a day up to the next: "notes Tuesday and [bonds]
    Thursday"; not "will meet Tuesday after talks on Thursday".
    """
    found, words = read.tokens, read.lexicon
    between = found[begin:place]
    if not 2 <= len(between) <= _LIST or any(group.last >= begin for group in read.groups):
        return False
    if between[0].text != "," and between[0].lower not in words.closed["coordinator"]:
        return False
    signal = between[-1].lower in read.language.words["ON"]
    things = between[1 : len(between) - signal]
    apart = any(token.lower in words.links or token.lower in words.bygone for token in things)
    apart = apart or any(token.lower in read.language.words["A"] for token in things)  # "and a vigil Friday"
    return not apart and any(token.word and token.lower not in words.closed["coordinator"] for token in things)


def _goes_on(whose: frozenset[str], read: Read) -> bool:
    """Whether a sentence tells of what is known, or how something ends: "The leaders will", "Closing arguments are"."""
    words, known = read.lexicon, read.lexicon.closed["possessive"] | set(read.language.words["THE"])
    return not whose.isdisjoint(known) or any(words.lemma_as(word, "VBG") in words.concluding for word in whose)


def _subject(read: Read, verb: Group) -> frozenset[str]:
    """The words right before a verb."""
    return frozenset(token.lower for token in read.tokens[max(0, verb.first - _SUBJECT) : verb.first])
