"""A time of day and its day with words between them: whose time it is, where it was, another time of the same day.

"At 5 p.m. London time on Friday" is one phrase. "It fell at 5 p.m. near the harbour on Friday" and "it opens at 7 a.m.
and closes at 10 p.m. on 4 July" are two, of one day.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.intersect import on_day
from grammar.building.telling import is_clock, is_day
from grammar.clauses.beside import OPENS, OWNER, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.context import AHEAD
from grammar.directions.direction import direction_at
from grammar.directions.focus import focus_of
from grammar.directions.plans.timetable import is_noun
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.lexing.numbers import zone_after
from grammar.neighbours.hours.deed_clocks import is_of_deed
from grammar.neighbours.listing import Judged, joint_of
from grammar.neighbours.pair import Pair
from grammar.parsing.driver import Reading
from grammar.plausibility.any_day import is_of_works
from grammar.plausibility.island_rules import rules_of

BETWEEN: Final = 40
"""So many characters at most stand between a time of day and the day behind it."""
_WORDS: Final = re.compile(r"[^\W\d_]+")
_ASIDE: Final = re.compile(
    r"[^\S\n]*\(([^()\n,.;:]*)\),?[^\S\n]*|[^\S\n]+([^()\n,.;:]+),?[^\S\n]+|,[^\S\n]+([^\W\d_]+)[^\S\n]+"
    r"|,[^\S\n]+([^()\n,.;:]+),[^\S\n]+"
)
_COMMAS: Final = 4
"""The group of words between two commas."""
_SPACE: Final = re.compile(r"[^\S\n]+")
_PLACE: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+[\w'’-]+(?:[^\S\n]+[\w'’-]+){0,4}[^\S\n]+")
_TOWARD: Final = re.compile(r"[^\S\n]+([^\W\d_]+)(?:[^\S\n]+[A-Z][\w'’-]*){1,4}[^\S\n]+")
_THING: Final = re.compile(r"[^\S\n]+[^\W\d_][\w'’-]*(?:[^\S\n]+[\w'’-]+){0,5}[^\S\n]+")
"""The thing whose time of day stands before it, and where it is."""
_BESIDE: Final = re.compile(r",[^\S\n]+[^\n.,;:!?()\d]+,[^\S\n]+")
"""Words between two commas, between a time of day and its day."""
_LABEL: Final = re.compile(r"[,;][^\S\n]+([^\W\d_]+)[^\S\n]+")
_STROKE: Final = re.compile(r"[^\S\n]*[/&][^\S\n]*")
_ON: Final = re.compile(r"[^\S\n]?\(\+([1-3])(?:[^\S\n]?([^\W\d_]+))?\)")
_STOP: Final = re.compile(r"[.!?;:](?:\s|\Z)|\n")
_ENDS: Final = re.compile(r"[.!?](?:\s|\Z)|\n")
_FAR: Final = 400
_MANY: Final = 6
"""So many phrases before a time of day may tell its day."""
_HALF: Final = 12
_CODE: Final = re.compile(r"[A-Z]{3,5}")
_PARTING: Final = ("AND", "OR", "FROM", "REL")
"""Words that part what has a time of day from a day behind it."""
NEAR: Final = 3
"""So many words at most stand behind "and" before a second time of the same day."""


def told_apart(pair: Pair) -> bool:
    """Whether between a time of day and its day only stands whose time it is, or a word by the way.

    "5 p.m. (London time) on 20 June", "5 p.m., New York time, April 6", "16:40, probably on 9 April", "10 a.m. local
    tomorrow", "noon on the Saturday".
    """
    text, first, second, language = pair.text, pair.first, pair.second, pair.language
    if not 0 < second.first - first.last <= BETWEEN or not text[second.first - 1].isspace():
        return False
    if not is_clock(first.time) or not _has_day(second.time):
        return False
    found = _ASIDE.fullmatch(text, first.last, second.first)
    words = _WORDS.findall(found[found.lastindex or 0]) if found else []
    named = (
        bool(words) and words[-1].lower() in language.words["TIME"] and all(word[0].isupper() for word in words[:-1])
    )
    if not words or len(words) > NEAR + (named or (found is not None and found.lastindex == _COMMAS)):
        return False  # "5:30 p.m. (New York City time) on 6 October"
    if len(words) == 2 and words[0].lower() in language.words["ON"] and words[1].lower() in language.words["THE"]:
        after = word_after(text, second.last)
        return second.signal is None and not after[:1].isupper()  # "at 0230 on the Sunday", but "on the Sunday Times"
    asides = language.words["island"]["clock_asides"]
    if words[-1].lower() in language.words["TIME"]:
        return len(words) > 1 and all(word[0].isupper() or word.lower() in asides for word in words[:-1])
    zoned = len(words) == 1 and (words[0].lower() in language.words["ZONE"] or _is_code(words[0], second, language))
    return zoned or all(word.lower() in asides for word in words)


def _is_code(word: str, day: Reading, language: Language) -> bool:
    """Whether some capitals before "on" and a day are a zone that the tables do not have: "01:23 MSD on 26 April"."""
    on = day.signal is not None and day.signal[2] == "on"
    return on and _CODE.fullmatch(word) is not None and word.lower() not in lexicon(language).closed["coordinator"]


def starts_behind(text: str, reading: Reading) -> list[int]:
    """Where the day of a time of day may begin behind words that stand between both."""
    if not is_clock(reading.time):
        return []
    return [found.end() for found in _SPACE.finditer(text, reading.last, reading.last + BETWEEN)][1 : 2 + NEAR]


def _has_day(meaning: m.Meaning) -> bool:
    """Whether a meaning is a day, or a part of one that is told: "tonight"."""
    return is_day(meaning.date if isinstance(meaning, m.DayPart) and meaning.date is not None else meaning)


def with_offset(text: str, reading: Reading) -> Reading:
    """ "Mon May 6 13:55:36 2024 +0200": an offset behind the year of a time of day, as logs have it."""
    clock = reading.meaning
    if not isinstance(clock, m.Clock) or clock.second is None or clock.zone is not None:
        return reading
    last = reading.tokens[-1]
    if last.kinds[0][0] != "YEAR" or text[reading.last : reading.last + 1] != " ":
        return reading
    found = zone_after(text, reading.last, "YEAR")
    if found is None:
        return reading
    kinds, start, end, names = found
    tokens = (*reading.tokens, Token(kinds, start, end, names))
    return evolve(reading, meaning=evolve(clock, zone=kinds[0][1]), end=end, last=end, tokens=tokens)


def with_clocks(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, clock times without a day given that which the same clause tells behind them."""
    held: list[Judged] = []
    before: deque[Reading] = deque(maxlen=_MANY)
    rules = rules_of(language)
    for reading, kind in found:
        if kind == "time" and text[reading.last : reading.last + 3].strip().startswith("(+"):
            reading = _days_on(text, reading, language)
        if held and _counts(reading, kind):
            day = _day_of(text, held, reading, language) if kind == "time" else None
            if day is not None:
                yield from [_dated(one, taken, day, reading) for one, taken in held]
                held = []
            elif not _goes_on(text, held, reading, language):
                yield from held
                held = []
        bare = kind is not None and is_clock(reading.time)
        if bare and kind != "time" and not held and before:
            reading, kind = _again(text, before[-1], reading, kind, language)
        if held or (bare and (_opens_next(text, reading) or not any(_dates(text, one, reading) for one in before))):
            held.append((reading, kind))
            continue
        if kind == "time" and not is_of_works(text, reading, rules):
            before.append(reading)
        yield reading, kind
    yield from held


def _days_on(text: str, reading: Reading, language: Language) -> Reading:
    """A time of day so many days after the one before it: "dep. 22:05, arr. 10:20 (+1)"."""
    found, clock = _ON.match(text, reading.last), reading.time
    if found is None or not isinstance(clock, m.Clock) or clock.date is not None or reading.signal is not None:
        return reading
    unit = found[2].lower() if found[2] else ""
    if unit and "day" not in (language.words["UNIT"].get(unit), language.words["UNITS"].get(unit)):
        return reading
    days = int(found[1])
    told = evolve(clock, date=m.Unit(G.DAY, days, m.Anchor.PREVIOUS))
    token = Token((("N2", days),), found.start(1), found.end())
    return evolve(reading, meaning=told, end=found.end(), last=found.end(), tokens=(*reading.tokens, token))


def _again(text: str, earlier: Reading, reading: Reading, kind: str | None, language: Language) -> Judged:
    """ "On 4 May at 01:12 and 12:54": another time of the day told with the first; else as it was."""
    first, time = earlier.time, reading.time
    day = first.date if isinstance(first, m.Clock) else None
    if day is None or not is_day(day) or not isinstance(time, m.Clock) or time.date is not None:
        return reading, kind
    if not (_spelled(earlier) and _spelled(reading)) or not 0 < reading.first - earlier.last <= BETWEEN:
        return reading, kind
    words = text[earlier.last : reading.first].replace(",", " ").lower().split()
    linked = all(word in language.words["AND"] or word in language.words["OR"] for word in words) and len(words) <= 1
    if not linked:
        return reading, kind
    return evolve(reading, meaning=bound_as(reading.meaning, on_day(time, day)), day_at=earlier.first), "time"


def _dates(text: str, earlier: Reading, reading: Reading) -> bool:
    """Whether an earlier phrase tells a day in the same sentence."""
    if reading.first - earlier.last > _FAR or not any(is_day(leaf) for leaf in earlier.nodes):
        return False
    return _STOP.search(text, earlier.last - 1, reading.first) is None


def _opens_next(text: str, reading: Reading) -> bool:
    """Whether a bare hour opens the next part of a list: "7 p.m. Friday, 2 and 7 p.m. Saturday"."""
    return text[reading.first - 2 : reading.first] == ", " and "AMPM" not in reading.names


def _last(held: list[Judged]) -> Reading:
    """The last of held readings that is a time; "a second" of "a second one" is none."""
    return next(reading for reading, kind in reversed(held) if _counts(reading, kind))


def _counts(reading: Reading, kind: str | None) -> bool:
    """Whether a reading is a time, or a time of day that its day may make one."""
    return kind == "time" or (kind is not None and is_clock(reading.time))


def _dated(reading: Reading, kind: str | None, day: m.Meaning, last: Reading) -> Judged:
    """A clock time on the day of the *last* one, and in its half: "at 8:19 and 8:31 last night"."""
    time, end = reading.time, last.time
    if kind is None or not is_clock(time):
        return reading, kind
    if isinstance(time, m.Clock) and time.open and isinstance(end, m.Clock) and not end.open:
        hour = time.hour + (_HALF if time.hour + _HALF <= end.hour else 0)
        time = evolve(time, hour=hour, open=False) if hour <= end.hour else time
    if isinstance(time, m.Clock) and time.midnight and isinstance(end, m.Clock) and not end.midnight:
        time = evolve(time, hour=0)  # "at midnight and at 6 a.m. on Sunday": as that day begins
    return evolve(reading, meaning=bound_as(reading.meaning, on_day(time, day)), day_at=last.first), "time"


def _goes_on(text: str, held: list[Judged], reading: Reading, language: Language) -> bool:
    """Whether another bare clock time goes on with a list: "9 a.m., 11 a.m. and"."""
    last = _last(held)
    if isinstance(reading.meaning, m.Length):  # "at 4.44 p.m., an hour late, on Tuesday"
        return len(held) == 1 and text[last.last : reading.first].strip() == ","
    if not is_clock(reading.time):
        return False
    listed = joint_of(language).fullmatch(text, last.last, reading.first) is not None
    return listed or _linked(text, last, reading, language)


def _day_of(text: str, held: list[Judged], reading: Reading, language: Language) -> m.Meaning | None:
    """The day of held clock times: that of another one behind them, or one behind a place."""
    last, meaning = _last(held), reading.time
    aside = isinstance(last.meaning, m.Length) and len(held) > 1
    last = held[0][0] if aside else last
    while isinstance(meaning, m.Approximate):
        meaning = meaning.time
    if isinstance(meaning, m.Clock) and meaning.date is not None:
        day = meaning.date
        signal = reading.signal[2] if reading.signal is not None else ""
        if signal == "until":
            return None  # "it closed at noon and stays shut till 7 a.m. on Friday"
        one = signal != "by" and _linked(text, last, reading, language)
        one = one or _in_one_tense(text, held, reading, language)
        if isinstance(day, m.Unit) and any(token.kinds[0] == ("DET", "next") for token in reading.tokens):
            return None  # "leaves 21:40, arrives 06:25 next day"
        return day if is_day(day) and not m.counts_on(day) and one else None
    if not is_day(meaning) or m.counts_on(meaning) or held[0][1] != "time":
        return None  # "shares closed at 8 in London on Friday"
    plain = reading.signal is None or reading.signal[2] == "on"
    if plain and all(one[1] == "time" for one in held) and is_of_deed(text, held[0][0], reading, language):
        return meaning
    if last is not held[0][0]:
        return None
    placed = (plain and _placed(text, last, reading, language)) or _is_given(text, last, reading, language)
    return meaning if placed else None


def _in_one_tense(text: str, held: list[Judged], reading: Reading, language: Language) -> bool:
    """Whether a sentence tells two times, the day with the later one: "took off at 8:19, exploded at 8:31 on", "doors
    open at 6 p.m., and the show starts at 8 p.m. Friday"; not "he spoke at 9 a.m., and the vote will be at 6 p.m. on".
    """
    (first, kind), *more = held
    later, time = reading.exact, first.exact
    if more or not isinstance(time, m.Clock) or not isinstance(later, m.Clock):
        return False
    if kind != "time" and (first.signal is None or not (_spelled(first) and _spelled(reading))):
        return False  # "seen at 11.05, and the alarm was raised at 11.20 on Monday"
    near = reading.first - first.last <= 2 * BETWEEN and not _ENDS.search(text, first.last, reading.first)
    near = near and text[first.last : reading.first].strip() != "("  # the same moment on another clock
    if not near or (time.hour % _HALF, time.minute or 0) >= (later.hour % _HALF, later.minute or 0):
        return False
    way = direction_at(text, first.first, language)
    return way in ("past", *AHEAD) and way == direction_at(text, reading.first, language)


def _spelled(reading: Reading) -> bool:
    """Whether a time of day is told in hours and minutes."""
    return any(token.kinds[0][0] == "HHMM" for token in reading.tokens)


def _linked(text: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether two clock times are of one list or one clause each: "at 7 a.m. and closes at 10 p.m."."""
    if _STROKE.fullmatch(text, first.last, second.first):
        return True
    between = text[first.last : second.first]
    if between.strip().lower() in language.words["island"]["hours_instead"]:
        return True
    if second.signal is not None and second.signal[2] == "for" and not between.strip():
        return True  # "at 7 for 7.30pm on Friday"
    plain = second.signal is None or second.signal[2] == "at"
    label = _LABEL.fullmatch(text, first.last, second.first) if plain else None
    if label is not None and is_noun(lexicon(language), label[1].lower()):
        return True  # "doors 7pm, show 8pm, Fri 22 Oct"
    words = between.lower().removeprefix(", " if len(between.split()) == 2 else "").split()
    if any(not (letter.isalpha() or letter in "'’-") for word in words for letter in word):
        return False
    return bool(words) and len(words) <= 1 + NEAR and any(words[0] in language.words[name] for name in ("AND", "OR"))


def _placed(text: str, first: Reading, day: Reading, language: Language) -> bool:
    """Whether only a place stands between a time of day and a day, or the thing whose time that is.

    "At 9.15 near the harbour on Friday"; "the 8 p.m. show on Friday", "the 2.30 a.m. blast near the station on Friday".
    """
    if day.first - first.last > BETWEEN or text.startswith(OWNER, day.last):
        return False
    if day.signal is None or not _BESIDE.fullmatch(text, first.last, day.first):
        place = _PLACE.fullmatch(text, first.last, day.first)
        toward = _TOWARD.fullmatch(text, first.last, day.first)
        if toward is not None and _leads(toward[1].lower(), language):
            return _in_clause(text, first, day, language)  # "the 08:12 to Leeds on 4 May"
        if place is not None and place[1].lower() in language.words["island"]["places"]:
            begun = place.end(1)
        elif _THING.fullmatch(text, first.last, day.first) and _describes(text, first, language):
            begun = first.last
        else:
            return False
        words = [word.lower() for word in _WORDS.findall(text[begun : day.first])]
        parting = _PARTING if begun == first.last else (*_PARTING, "TO", "PREP")
        small = begun == first.last and words[0] in language.words["island"]["small"]
        if small or any(word in language.words[name] for word in words for name in parting):
            return False
    return _in_clause(text, first, day, language)


def _is_given(text: str, first: Reading, day: Reading, language: Language) -> bool:
    """Whether what has its time of day before it gets a day: "A 7 p.m. meeting is set for Thursday", "was held Friday",
    "called a 7 p.m. meeting for Monday".
    """
    signal = day.signal[2] if day.signal is not None else "on"
    if signal not in ("on", "for") or not _describes(text, first, language) or day.first - first.last > 2 * BETWEEN:
        return False
    read = focus_of(text, language.code).read_at(first.first)
    if read is None or read.sentence.end < day.last:
        return False
    begun, place = read.place_of(first.first), read.place_of(day.start)
    verbs = [group for group in read.groups if begun < group.first < place]
    verb = verbs[0] if verbs else read.last_verb(begun)
    if verb is None or len(verbs) > 1 or verb.negated:
        return False
    days = read.lexicon.lists["given_days"]
    if not read.lexicon.is_of(read.tokens[verb.last].lower, days):
        return False
    between = [token.lower for token in read.tokens[verb.last + 1 : place]]
    if not verbs:
        return any(word in read.lexicon.fixing_for for word in between[-1:])
    return not between or (len(between) == 1 and (day.signal is not None or between[0] in read.lexicon.fixing_for))


def _leads(word: str, language: Language) -> bool:
    """Whether a word leads to a place, or from one: "to", "from", "for"."""
    return word in language.words["TO"] or word in language.words["FROM"] or language.words["PREP"].get(word) == "for"


def _in_clause(text: str, first: Reading, day: Reading, language: Language) -> bool:
    """Whether no verb parts a time of day from a day in its sentence."""
    read = focus_of(text, language.code).read_at(first.first)
    if read is None or read.sentence.end < day.last:
        return False
    return not any(first.last <= read.tokens[group.first].start < day.first for group in read.groups)


def _describes(text: str, first: Reading, language: Language) -> bool:
    """Whether a time of day stands before the thing whose time it is: "the 8 p.m. show", "A 3 p.m. meeting"."""
    if first.signal is not None:
        return False
    owned = word_before(text, first.first).lower() in language.words["island"]["determiners"]
    return owned or OPENS.search(text, max(0, first.first - 4), first.first) is not None
