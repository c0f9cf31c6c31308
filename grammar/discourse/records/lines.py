"""Lines of logs and timelines, which come one after the other: weekdays below a date, "Friday, Dec. 14: ..." above
"Saturday: ..."; what is told in the present of a day that is over, "On May 25, officers respond to a call. At 8:08 p.m.
they arrive".
"""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY
from grammar.clauses.beside import opens_line
from grammar.clauses.sentence import SENTENCE_END
from grammar.directions.focus import focus_of
from grammar.discourse.known import Known
from grammar.discourse.records.chronicle import is_headed
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_WEEK: Final = 8 * DAY
_FAR: Final = 200
"""So many characters at most stand between the day that opens a sentence and a weekday that it tells of."""


@frozen
class Line:
    """The day of the last line that a day or its hour heads; *near*: the weekdays below it are the next ones, as it was
    told with its own, "Friday, Dec. 14", or lies in the last week.
    """

    day: Interval
    near: bool

    def given(self, text: str, reading: Reading, published: Publication) -> Reading:
        """A weekday that heads a line as the first one behind that day, or else the last such day before publication;
        not where it is yet to come.
        """
        day = reading.time
        if not is_weekday(day) or not heads(text, reading):
            return reading
        first, today = (self.day.start or 0) // DAY, (published.day.start or 0) // DAY
        weekday = day.weekday or 0
        then = first + (weekday - calendar.weekday(first) - 1) % 7 + 1
        then = then if self.near else today - (calendar.weekday(today) - weekday) % 7
        if not first < then <= today:
            return reading
        year, month, number = calendar.from_days(then)
        return evolve(reading, meaning=m.replaced(reading.meaning, day, m.Date(year, month, number, weekday)))


def line_of(text: str, reading: Reading, value: Interval, before: Line | None, published: Publication) -> Line | None:
    """The last line that a day heads, behind a phrase."""
    date = next((leaf for leaf in reading.nodes if isinstance(leaf, m.Date)), None)
    if date is None or value.start is None or value.granularity > G.DAY or not heads(text, reading):
        return before
    if date.month is None or (date.day is None and date.weekday is None):
        return before
    late = value.start > published.start - _WEEK
    return Line(Interval.of(value.start, G.DAY), near=late or date.weekday is not None)


def heads(text: str, reading: Reading) -> bool:
    """Whether a day, or an hour with its day, heads a line: a colon or a dash stands behind it, or it stands alone."""
    if reading.signal is not None or not opens_line(text, reading.first):
        return False
    return is_headed(text, reading.last) or "\n" in text[reading.first : reading.last]


def behind_present(known: Known, reading: Reading) -> Reading:
    """A weekday in a sentence that opens with a day that is over and tells in the present: "On March 9, the chief
    prepares for a Friday hearing" is the first one after that day.
    """
    here, day = known.here, reading.time
    if not is_weekday(day) or here is None or here.granularity is not G.DAY or here.start is None:
        return reading
    between = known.text[known.mentioned : reading.first]
    if here.start >= (known.published.day.start or 0) or len(between) > _FAR or SENTENCE_END.search(between):
        return reading
    word = known.text[known.begun : known.mentioned].split()[0].lower()
    if known.language.words["PREP"].get(word, "on") != "on":
        return reading  # "by March 9, the chief prepares"
    if not leads(known.text, known.begun) or not tells_in_present(known.text, known.begun, here, known.language):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, day, _next(day.weekday or 0, here.start // DAY)))


def _next(weekday: int, day: int) -> m.Date:
    """The first such weekday after a day."""
    year, month, number = calendar.from_days(day + (weekday - calendar.weekday(day) - 1) % 7 + 1)
    return m.Date(year, month, number, weekday)


def tells_in_present(text: str, begun: int, here: Interval | None, language: Language) -> bool:
    """Whether the sentence of the time last mentioned, an hour or a day that opens it, tells in the present what is
    over: "On May 25, officers respond to a call", "CCTV of 25 August shows him entering at 22:15"; or when something
    was filmed: "the video was filmed on 25 August".
    """
    if here is None or here.granularity > G.DAY:
        return False
    read = focus_of(text, language.code).read_at(begun)
    if read is None:
        return False
    since = text.rfind(";", read.sentence.start, begun)  # "a cordon was in place; a camera shows them at 18:12"
    verbs = [one for one in read.groups if one.form == "finite" and read.tokens[one.first].start > since]
    if len(verbs) == 1 and verbs[0].passive and verbs[0].lemma in read.lexicon.lists["filming"]:
        return verbs[0].tense == "past"
    if here.granularity > G.HOUR and not leads(text, begun):
        return False
    return bool(verbs) and all(
        group.tense == "present"
        and not (group.perfect or group.progressive or group.modality)
        and group.lemma not in read.lexicon.saying
        for group in verbs
    )
