"""Whether a bare date behind one that was told lies before it: "charged on 9 May 2016 after his arrest on 3 December".

What a text tells one after the other goes on: "arrested on 9 May 2016 and sentenced on 3 April". Hindsight, "after" and
"before" turn that round; the date of a noun, of what was heard or of a plan is near the one that was told.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.clauses.beside import behind_comma, word_after, word_before
from grammar.clauses.clause_reader import clause_at, lexicon
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import Place, Read, clause_of, focus_of
from grammar.discourse.dated import Dated, back_to, begins
from grammar.discourse.known import Known
from grammar.discourse.passing import begun, dateless, hindsight
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.policy import Policy
from grammar.resolving import series

_NOUN: Final = 5
"""So many words at most has what was before, with "after": "after the attacks of"."""
_MONTH: Final = 30
_PLACES: Final = 8
"""So many words before a date the word may stand that tells what it followed: "after the trial and death of"."""

_SOON: Final = 100
"""So many days behind the time that a story is at, it comes back from a year to which it looked back."""
_HALF_A_YEAR: Final = 183 * calendar.DAY
"""So long at most what had come before a date lies before it, told by its month."""
_AGAIN: Final = 24
"""So many characters at most stand between two days of one verb: "and again on the"."""
_BESIDE: Final = 10
"""So many days from the middle of a week that was counted from a day, a day of it may lie."""


def came_before(text: str, reading: Reading, told: Dated, language: Language) -> bool:
    """Whether a phrase tells of what had come before a date of its sentence; not with the same verb again after that:
    "had called on Oct. 2 and again on the 5th".
    """
    if hindsight(text, reading, language):
        return not _same_again(text, reading, told, language)
    read, here = clause_of(text, reading.first, language)
    if read is None or here is None:
        return False
    there = clause_at(read.places, told.first) if told.first >= read.sentence.start else None
    group = here.draft.group
    leading = {read.lexicon.have.get(token.lower) for token in read.tokens[max(0, group.first - 2) : group.last + 1]}
    if group.form == "participle" and "ing" in leading:
        return True  # "having been arrested on 3 April"
    if here is not there and (here.draft.kind == "after" or (there is not None and there.draft.kind == "before")):
        return there is None or there.draft.kind != "after"
    if _accused(read, here, reading.first, told):
        return True
    if here.draft.role == "participle" and _is_soon(reading, told):
        return False
    return _link_before(read, here, reading.first, told) == "after" and not _went_on(read, reading.first, told)


def _is_soon(reading: Reading, told: Dated) -> bool:
    """Whether a bare day comes sooner behind a date than it came before it: "taken on 3 October after a fight, retaken
    on the 8th".
    """
    date = reading.time
    if not isinstance(date, m.Date) or date.day is None or date != m.Date(day=date.day) or told.time.start is None:
        return False
    _, _, day = calendar.from_days(told.time.start // calendar.DAY)
    return 0 < (date.day - day) % _MONTH < _MONTH / 2


def _same_again(text: str, reading: Reading, told: Dated, language: Language) -> bool:
    """Whether a bare day is the second of a verb, right behind the first: "had met on Sept. 9 and on the 13th"."""
    date = reading.time
    if reading.first - told.last > _AGAIN or not isinstance(date, m.Date) or date != m.Date(day=date.day):
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    between = text[told.last : reading.first].lower().split()
    if read is None or told.first < read.sentence.start or not any(word in language.words["AND"] for word in between):
        return False
    return clause_at(read.places, reading.first) is clause_at(read.places, told.first)


def is_governed(text: str, start: int, told: Dated, language: Language) -> bool:
    """Whether "after" before a phrase hangs on the verb that has a date: not "began on 3 May and ended after it fell on
    the 9th", "was crowned on 3 May, and after his defeat on 5 April he".
    """
    read = focus_of(text, language.code).read_at(start)
    there = clause_at(read.places, told.first) if read is not None else None
    if read is None or there is None:
        return False
    places = range(read.place_of(told.first), read.place_of(start))
    link = next((at for at in reversed(places) if read.lexicon.link_at(read.tokens, at)[0] == "after"), None)
    if link is None:
        return True  # "having been arrested on 3 April"
    verb = next((group for group in reversed(read.groups) if group.last < link and group.form == "finite"), None)
    joined = link > 0 and read.tokens[link - 1].lower in read.lexicon.closed["coordinator"]
    return not joined and verb is not None and verb.first == there.draft.group.first


def before_told(known: Known, reading: Reading, last: Interval) -> Reading | None:
    """A bare date of what had come before one of its sentence: "a month after the vote of 2 December"."""
    text, language, bare = known.text, known.language, begun(reading.meaning)
    if not isinstance(bare, m.Date) or bare.year is not None or bare.weekday is not None:
        return None
    if END_BEFORE_WORD.search(text, known.mentioned, reading.first + 1):
        return None
    if text[known.begun : known.mentioned].rpartition(" ")[2] in language.words["REL"]:
        return None  # "the day after he won at Montmirail, and on the 12th": no clause of "after"
    link = word_before(text, reading.first)
    joined = len(link) + 1 if link in lexicon(language).closed["coordinator"] else 0
    if behind_comma(text, reading.first - joined):
        return None  # "again, after it had been rebuilt, on the 19th", "that lapsed after May, and on 10 March"
    told = Dated(last, known.begun, known.mentioned, year=True)
    if hindsight(text, reading, language) or not came_before(text, reading, told, language):
        return None
    if not is_governed(text, reading.first, told, language):
        return None
    full = back_to(bare, told)
    if full is not None and bare.month is not None and (last.start or 0) - begins(full) > _HALF_A_YEAR:
        return None  # "in April they left, after the island fell in May"
    return None if full is None else evolve(reading, meaning=m.replaced(reading.meaning, bare, full))


def _accused(read: Read, here: Place, start: int, told: Dated) -> bool:
    """Whether a phrase dates what somebody was charged with at a date: "jailed in March 1995 for a theft in May"."""
    group, at = here.draft.group, read.place_of(start)
    low = max(read.place_of(told.last), group.last + 1)
    between = read.tokens[low:at]
    if group.lemma not in read.lexicon.closed["accusing"] or len(between) > _PLACES or not between:
        return False
    if any(low <= other.first < at for other in read.groups):
        return False
    led = [token.lower in read.lexicon.closed["accusing_of"] for token in between]
    return any(led) and all(token.word for token in between)


def _link_before(read: Read, here: Place, start: int, told: Dated) -> str:
    """ "after" or "before" where that leads to the noun of a date: "after his arrest on 3 April", "after a trial that
    began in May"; no verb stands between but that of a relative clause.
    """
    at = read.place_of(start)
    low = max(read.place_of(told.last), at - _PLACES)
    kinds = [(place, read.lexicon.link_at(read.tokens, place)[0]) for place in range(low, at)]
    links = [(place, kind) for place, kind in kinds if kind in ("after", "before") and not _is_count(read, place)]
    if not links:
        return ""
    between = [group for group in read.groups if links[-1][0] < group.first < at and group.form == "finite"]
    own = here.draft.role == "relative" and between == [here.draft.group]
    return links[-1][1] if not between or own else ""


def _is_count(read: Read, place: int) -> bool:
    """Whether a link that leads no noun counts here: "and once more on 3 May"."""
    word, closed = read.tokens[place].lower, read.lexicon.closed
    return read.lexicon.frame is None and word in closed["subordinator"] and word not in closed["preposition"]


def _went_on(read: Read, start: int, told: Dated) -> bool:
    """Whether "after" hangs on what came next: "arrested on 9 June and jailed after a trial in May", "and, after a
    trial in May, jailed"; not "arrested on 9 June after a theft in May".
    """
    low, at = read.place_of(told.last), read.place_of(start)
    link = next(
        (place for place in range(at - 1, low, -1) if read.lexicon.link_at(read.tokens, place)[0] == "after"), 0
    )
    joined = [place for place in range(low, link) if read.tokens[place].lower in read.lexicon.closed["coordinator"]]
    if not joined:
        return False
    behind = next((place for place in range(joined[-1] + 1, link) if read.tokens[place].word), None)
    verbs = (group for group in read.groups if joined[-1] < group.first < link)
    return behind is None or any(group.lemma not in read.lexicon.saying for group in verbs)


def follows_noun(text: str, reading: Reading, language: Language) -> bool:
    """Whether something came after what is of a date: "two months after the attacks of Sept. 11"."""
    if word_before(text, reading.first).lower() not in language.words["OF"]:
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None:
        return False
    at = read.place_of(reading.first)
    return any(read.lexicon.link_at(read.tokens, place)[0] == "after" for place in range(max(0, at - _NOUN), at))


def of_noun(text: str, reading: Reading, language: Language) -> bool:
    """Whether a date is that of a noun, whatever its clause tells: "a post of 9 August", "a letter dated 9 August"."""
    before = word_before(text, reading.first).lower()
    return before in language.words["OF"] or before in lexicon(language).stamped


def hangs_on(text: str, reading: Reading, told: Dated, language: Language) -> bool:
    """Whether a phrase tells of a noun, or what a clause told at that date is about: "the decision of 28 April"."""
    if of_noun(text, reading, language):
        return True
    read, here = clause_of(text, reading.first, language)
    if read is None or here is None or _link_before(read, here, reading.first, told) == "before":
        return False  # "before a trial that began on 3 April"
    return here.draft.role == "reduced" or (here.draft.group.tense == "past" and _is_about(read, here, told))


def _is_about(read: Read, here: Place, told: Dated) -> bool:
    """Whether a clause tells what the one of a date speaks of, or of one of its nouns."""
    if here.draft.group.modality or here.draft.link is None:
        return False
    return here is not clause_at(read.places, told.first) and here.draft.role in ("complement", "relative")


def looking_back(reading: Reading, told: Interval, here: Interval, unit: G = G.DAY) -> Reading | None:
    """A bare day that goes on from one that a story looked back to: "had been signed on the 1st, sent on the 4th".

    From a time no longer than a *unit*: "had come home in May, and on the 4th had been in Rome" is of that month.
    """
    date = reading.time
    if not isinstance(date, m.Date) or date.day is None or date != m.Date(day=date.day) or told.granularity > unit:
        return None
    start, now = (told.start or 0) // calendar.DAY, (here.start or 0) // calendar.DAY
    year, month, _ = calendar.from_days(start)
    for first in (calendar.to_days(year, month, 1), calendar.add_months(calendar.to_days(year, month, 1), 1)):
        year, month, _ = calendar.from_days(first)
        if date.day <= calendar.month_length(year, month) and start <= first + date.day - 1 <= now:
            full = m.Date(year, month, date.day)
            return evolve(reading, meaning=m.replaced(reading.meaning, date, full))
    return None


def is_main(text: str, start: int, language: Language) -> bool:
    """Whether a phrase stands in a clause that hangs on no other: not "though he had sworn in 1805, a month later"."""
    _, holder = clause_of(text, start, language)
    return holder is not None and holder.draft.role in ("main", "coordinate")


def inside_told(text: str, since: int, reading: Reading, told: Interval, language: Language) -> Reading | None:
    """A bare month or day of what was when something longer was, whose words end at *since*: "since the summer before,
    when it fell on 17 June".
    """
    link = word_after(text, since + (text[since : since + 1] == ","))
    date = begun(reading.meaning) if lexicon(language).links.get(link) == "when" else None
    if not isinstance(date, m.Date) or date.year is not None or date.month is None or told.start is None:
        return None
    if told.granularity not in (G.SEASON, G.YEAR) or END_BEFORE_WORD.search(text, since, reading.first + 1):
        return None
    first = calendar.from_days(told.start // calendar.DAY)[0]
    for year in (first, first + 1):
        day = calendar.to_days(year, date.month, min(date.day or 1, 28)) * calendar.DAY
        if told.start <= day < (told.end or told.start):
            return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))
    return None


def beside_weeks(reading: Reading, told: Interval) -> Reading | None:
    """A bare day beside the week that is so many weeks from a day: "two weeks later, on the 28th"."""
    date = reading.time
    if not isinstance(date, m.Date) or date.day is None or date != m.Date(day=date.day) or told.start is None:
        return None
    middle = told.start // calendar.DAY + 3
    for day in sorted(range(middle - _BESIDE, middle + _BESIDE + 1), key=lambda one: abs(one - middle)):
        year, month, number = calendar.from_days(day)
        if number == date.day:
            return evolve(reading, meaning=m.replaced(reading.meaning, date, m.Date(year, month, number)))
    return None


def comes_back(reading: Reading, told: Interval, here: Interval) -> bool:
    """Whether a bare month or day soon behind the time that a story is at, or inside its year, is of that, and not of
    the year to which it looked back: "in January 1944 they halted. In the previous year they had won. In February".
    """
    date = dateless(reading.meaning)
    if not isinstance(date, m.Date) or date.year is not None or date.month is None or here.start is None:
        return False
    if told.granularity < G.YEAR:
        return False
    now = here.start // calendar.DAY
    year = calendar.from_days(now)[0]
    days = [calendar.to_days(each, date.month, min(date.day or 28, 28)) for each in (year, year + 1)]
    soon = (here.end or 0) // calendar.DAY - 1 if here.granularity is G.YEAR else now + _SOON
    return any(now <= day <= soon for day in days)


def between(reading: Reading, told: Interval, here: Interval, policy: Policy, *, far: bool = False) -> Reading | None:
    """A bare month, day or season that lies between one that a story looked back to and where it is, no year apart; or
    *far* apart, where it looks back still: "had left in May 1840. By November he had reached the sea".
    """
    date = dateless(reading.meaning)
    if isinstance(date, m.Spell) and date.unit is G.SEASON and date.year is None and told.start is not None:
        _, holding, after = series.beside(date, told.start, policy)
        start = (holding or after or here).start
        if start is None or start >= (here.start or 0):
            return None
        year = calendar.from_days(start // calendar.DAY)[0]
        return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))
    if not isinstance(date, m.Date) or date.year is not None or date.month is None or told.start is None:
        return None
    first, last = told.start // calendar.DAY, (here.start or 0) // calendar.DAY
    year = calendar.from_days(first)[0]
    for each in (year, year + 1):
        day = calendar.to_days(each, date.month, min(date.day or 1, 28))
        if first <= day < last and (far or last < first + 366):
            return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=each)))
    return None
