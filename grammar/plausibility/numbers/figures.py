"""Judges of numbers: years, hours, days of a month, fractions, and what is counted."""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import (
    CLOSES,
    DASH,
    LINE_HEAD,
    OWNER,
    is_plural,
    line_before,
    opens_line,
    word_after,
    word_before,
)
from grammar.lexing.lexer import Token
from grammar.plausibility.hours.bare import SURE, dotted_hour, hour_alone
from grammar.plausibility.names.borrowed import counts_things, moves
from grammar.plausibility.numbers.announced import is_announced, is_span
from grammar.plausibility.numbers.counting import counts_behind, heads_line, is_day_alone, shares_noun
from grammar.plausibility.numbers.games import is_week_of
from grammar.plausibility.numbers.numeric import is_due, is_listed, is_replaced, is_sure, is_toured
from grammar.plausibility.numbers.referenced import is_of_report
from grammar.plausibility.seen import Seen
from grammar.plausibility.years.citing import is_of_pages, is_of_series, is_reserved
from grammar.plausibility.years.numbers import is_year

_YEARS: Final = ("in", "by", "since", "until", "from", "between", "before", "after", "during")
"""Signals before a year."""


def far_span(seen: Seen) -> str:
    """ "2200-25"; but "2500 BC"."""
    far = seen.names[0] == "FARYEAR" and len(seen.own) > 1 and seen.terminal != "ERA"
    return "none" if far and not seen.signal else ""


def far_year(seen: Seen) -> str:
    """ "2300" is a year only behind what tells one: "by 2300"; not in "a camp at about 8595 m"."""
    alone = len(seen.own) == 1 or (len(seen.own) == _ROUGHLY and seen.names[0] == "MODQ")
    return "none" if alone and not _is_far_year(seen) else ""


def _is_far_year(seen: Seen) -> bool:
    """Whether four digits from 2100 on may be a year: after a signal of years, and counting nothing."""
    told = seen.signal in ("in", "by", "until", "since", "before", "after", "from")
    told = told or (len(seen.own) == _ROUGHLY and not seen.signal)  # "around 2300 the ice is gone"
    return told and (not seen.after or seen.low_after in seen.rules["small"])


_BEHIND: Final = 40
"""So many characters behind a time of day at most tell in what it is one."""
_ROUGHLY: Final = 2
"""The words of "about 2300"."""
_FOUR: Final = 4
"""The digits of one year."""


def of_series(seen: Seen) -> str:
    """ "F. Supp. 2d 87", "(2d Cir. 2000)", "§ 2000d": a number with a letter, of what is cited."""
    first, last = seen.reading.first, seen.reading.last
    glued = seen.reading.signal is None and seen.text[first:last].isalnum() and not seen.text[first:last].isalpha()
    return "none" if glued and is_of_series(seen.text, first, last) else ""


def week_of(seen: Seen) -> str:
    """ "Lost in Week 3", "at week 24", "in week 12 of the trial": of no calendar."""
    return "latent" if is_week_of(seen.text, seen.reading, seen.rules) else ""


def week_of_season(seen: Seen) -> str:
    """ "That Week 3 game": a week with a number behind it."""
    weekly = seen.names[-2:] == ("DET", "UNIT") and seen.word.istitle() and not seen.rules["nouns"]
    return "none" if weekly and seen.text[seen.reading.last + 1 : seen.reading.last + 2].isdigit() else ""


def in_recording(seen: Seen) -> str:
    """ "At 00:37 in the video": no time of a day."""
    last = seen.reading.last
    if seen.names != ("HHMM",) or seen.low_after not in seen.rules["in"]:
        return ""
    words = [word.strip(".,;:") for word in seen.text[last : last + _BEHIND].lower().split()[:4]]
    return "latent" if not seen.rules["lexicon"].lists["recordings"].isdisjoint(words) else ""


def bare_year(seen: Seen) -> str:
    """ "1850" needs a cue: "in 1850", "born around 1850"."""
    if seen.names[0] not in ("YEAR", "MODQ") or len(seen.own) > 2:
        return ""
    if is_reserved(seen.text, seen.reading.first, seen.reading.last, seen.rules):
        return "none"
    first = seen.own[0]
    cue = seen.text[first.start : first.end] if len(seen.own) > 1 else seen.before
    told = is_year(seen.text, seen.reading, cue, seen.after, seen.rules) or _of_reign(seen, first.start, cue)
    return "none" if not told or (not seen.signal and seen.low_after in seen.rules["makes"]) else ""


def _of_reign(seen: Seen, start: int, cue: str) -> bool:
    """Whether brackets hold nothing but a year and what somebody did in it: "Peter III (reigned 1762)"."""
    begin = start - len(cue) - 2
    bracketed = begin > 0 and seen.text[begin] == "(" and seen.text[seen.reading.last : seen.reading.last + 1] == ")"
    return bracketed and cue.lower() in seen.rules["of_bearers"]


def many_things(seen: Seen) -> str:
    """ "To two thousand and fifty dollars"."""
    counted = "HUNDRED" in seen.names and isinstance(seen.named, m.Date | m.Range)
    return "none" if counted and _counts(seen) else ""


def of_two_years(token: Token) -> bool:
    """Whether a year is told with the one after it, as one token."""
    return token.kinds[0][0] == "YEAR" and token.end - token.start > _FOUR


def span_of_things(seen: Seen) -> str:
    """ "From 1800 to 1900 jobs", "pages 1901-1912"; "2019, 571, 1234-1240"."""
    years = isinstance(seen.reading.meaning, m.Range) and "MONTH" not in seen.names
    years = years and not any(map(of_two_years, seen.own))  # "the 2010-11 to 2014-15 seasons"
    if years and is_of_pages(seen.text, seen.reading.first):
        return "none"
    return "latent" if years and _counts(seen) else ""


def share(seen: Seen) -> str:
    """ "Fell almost a quarter", "rose by more than a quarter", "down nearly a quarter from May": how much."""
    names, tokens = seen.reading.names, seen.reading.tokens
    unit = names.index("UNIT") if "UNIT" in names[:3] else 0
    if not unit or names[unit - 1] != "A" or tokens[unit].kinds[0][1] != "quarter":
        return ""
    before, place = seen.before, seen.reading.first
    for passed in ("qualifying", "by_points"):
        if before.lower() in seen.rules[passed]:
            place -= len(before) + 1
            before = word_before(seen.text, place)
    taken = seen.rules["lexicon"].is_of(before.lower(), seen.rules["taking_off"])
    return "none" if taken or moves(before, seen.rules) else ""


def ends(seen: Seen) -> str:
    """ "The talks end June 5", but "end-June"."""
    if seen.names[0] != "EDGE" or len(seen.own) < 2 or seen.names[1] not in ("MONTH", "YEAR") or seen.signal:
        return ""
    return "none" if seen.text[seen.own[0].end] == " " else ""


def dotted(seen: Seen) -> str:
    """ "7.30" may be a price."""
    return (dotted_hour(seen.text, seen.reading, seen.rules) or "") if "HHMM" in seen.names else ""


def hour(seen: Seen) -> str:
    """ "At 7": an hour or a number of things."""
    text, reading, rules = seen.text, seen.reading, seen.rules
    cued = seen.signal in rules["clock_signals"]
    return hour_alone(text, reading, cued=cued, counting=seen.counting, after=seen.after, rules=rules) or ""


def counted_things(seen: Seen) -> str:
    """ "The fall of eighty-nine regimes", but "the fall of eighty-nine was warm"."""
    if seen.names[-3:] != ("OF", "TENS", "CARD") or not seen.after:
        return ""
    rules = seen.rules
    goes_on = seen.low_after in rules["small"] or seen.low_after in rules["be"] or seen.low_after in rules["having"]
    return "" if goes_on or CLOSES.match(seen.text, seen.reading.last) else "none"


def minutes_to(seen: Seen) -> str:
    """ "At five to ten percent"; "at 10 to 8" is a time beside a day."""
    named = seen.named.time if isinstance(seen.named, m.Approximate) else seen.named
    if len(seen.own) < 3 or seen.names[-2] not in ("TO", "OF") or not isinstance(named, m.Clock):
        return ""
    if seen.counting and seen.low_after not in seen.rules["days_beside"]:
        return "none"
    about = seen.own[0].kinds[0][0] == "MODQ"
    if about and (seen.low_before in seen.rules["amounting"] or seen.low_after in seen.rules["on"]):
        return "" if seen.low_before not in seen.rules["amounting"] else "none"  # "odds stand at about five to four"
    first = seen.own[1 if seen.own[0].kinds[0][0] == "MODQ" else 0]
    spelled = seen.signal in seen.rules["clock_signals"] and first.kinds[0][0] != "N2"
    return "latent" if seen.terminal == "N2" and not spelled else ""  # "at ten to 8", "at a quarter to 8"


def glued_era(seen: Seen) -> str:
    """ "Highway 97BC", "2000AD": an era that touches its year is read where what leads to it tells that it is one."""
    if seen.names[1:2] != ("ERA",) or not seen.text[seen.own[1].start - 1].isdigit():
        return ""
    return "" if seen.signal in _YEARS else "none"


def day_counts(seen: Seen) -> str:
    """ "On the 15 members"."""
    if not isinstance(seen.named, m.Date) or seen.named != m.Date(day=seen.named.day):
        return ""
    return "none" if seen.counting or seen.low_after in seen.rules["of"] or seen.after[:1].isupper() else ""


def share_of_month(seen: Seen) -> str:
    """ "It rained on 22 of September's 30 days"; "the 4 of July's fireworks"."""
    if seen.names != ("N2", "OF", "MONTH") or seen.low_before in seen.rules["determiners"]:
        return ""
    owner = next((sign for sign in OWNER if seen.text.startswith(sign, seen.reading.last)), "")
    behind = seen.text[seen.reading.last + len(owner) :].lstrip(" ")[:1]
    counted = behind.isdigit() or is_plural(word_after(seen.text, seen.reading.last + len(owner)))
    return "none" if owner and counted else ""


def fraction(seen: Seen) -> str:
    """ "The next 5/12 mile", "the last 3/4 of it"; "12/13/14 May"."""
    if len(seen.own) == 1 and seen.low_after in seen.rules["months"]:
        return "none"
    if not isinstance(seen.named, m.Nearest):
        return ""
    beside = seen.low_before in seen.rules["articles"] or seen.low_after in seen.rules["of"]
    return "none" if seen.counting or beside or seen.after[:1].isupper() else ""


def ordinal(seen: Seen) -> str:
    """ "On the 12th floor", "the 11th Circuit"; but "the 11th day of the 11th month"."""
    named = seen.named
    day = named.end if isinstance(named, m.Range) else named.time if isinstance(named, m.Around) else named
    if not is_day_alone(day) or heads_line(seen.text, seen.reading, seen.low_after, seen.rules):
        return ""
    if seen.signal == "in" and day is named:
        return "none"  # "four runs in the 11th"
    if seen.signal == "by" and seen.low_before in seen.rules["agents"]:
        return "none"  # "they were attacked by the 21st and fled", "an assault by the 23rd": troops
    shared = isinstance(named, m.Range) and seen.names[-2] in ("AND", "TO") and seen.after.islower()
    if (
        shared
        and is_plural(seen.after)
        and seen.after not in seen.rules["small"]
        and not seen.text[seen.reading.first].isupper()
    ):
        return "none"  # "the gap between the 3rd and 4th floors was wide"
    if seen.names[-3:-1] == ("WEEKDAY", "THE"):  # "on Sunday the 21st Tobruk fell", not "the 21st Infantry"
        apart = seen.low_after in seen.rules["determiners"] or seen.low_after in seen.rules["possessives"]
        return "" if apart or seen.rules["ordered"].isdisjoint((seen.low_after, seen.second)) else "none"
    counts = counts_behind(seen.text, seen.reading, seen.after, seen.rules)
    return "none" if counts or shares_noun(seen.text, seen.reading, seen.rules) else ""


def instant(seen: Seen) -> str:
    """ "The 2nd instant noodle bar"."""
    return "none" if seen.counting else ""


def quoted_number(seen: Seen) -> str:
    """ "CBS's '60 Minutes'"."""
    return "none" if seen.low_after in seen.rules["counted"] else ""


def so_many_hours(seen: Seen) -> str:
    """ "At 1500 hours", "between 2130 hrs on 14 May and", "between 2130 hrs and 0615 hrs"; but "it took 1500 hours"."""
    if seen.reading.names[0] == "BETWEEN" and seen.names[0] == "HHMM" and ":" not in seen.said:
        led = any(seen.text[token.start] == "0" for token in seen.own if token.kinds[0][0] == "HHMM")
        return "time" if led and seen.low_after not in seen.rules["of"] else "none"
    if seen.names[0] != "HHMM":
        return ""
    digits = seen.text[seen.own[0].start : seen.own[0].end]
    if not digits.isdigit() or digits[0] == "0":
        return ""
    between = seen.low_before in seen.rules["leads_range"] and seen.low_after in seen.rules["on"]
    return "time" if between or seen.signal in seen.rules["clock_signals"] else "none"


def to_hour(seen: Seen) -> str:
    """ "At ten to nine": no ten o'clock, also where it begins "from ten to nine"."""
    named, rules = seen.named, seen.rules
    if isinstance(named, m.Clock):
        if not SURE.isdisjoint(seen.names):
            return ""  # "from 3 p.m. to 5.30"
        return "none" if named.minute is None and rules["to"].match(seen.text, seen.reading.last) else ""
    ranged = isinstance(named, m.Range) and isinstance(named.start, m.Clock) and named.start.minute is None
    return "none" if ranged and not seen.signal and seen.low_before in rules["clock_signals"] else ""


def doubtful_numbers(seen: Seen) -> str:
    """ "31 10 1974", "2-15"; "1/2-3/4 inch"."""
    named = seen.named
    if isinstance(named, m.NumericDate):
        return "latent" if len(seen.own) == 3 and not seen.signal and seen.names[0] != "WEEKDAY" else ""
    strokes = isinstance(named, m.Range) and isinstance(named.start, m.NumericDate) and len(named.start.numbers) == 2
    if not strokes:
        return ""
    dated = seen.signal in seen.rules["slash_signals"] or seen.signal in ("from", "between") or is_span(seen)
    return "latent" if seen.counting or not dated else ""


_HEADS: Final = re.compile(rf"{DASH}[^\S\n]+[^\W\d_]")
_HEADED: Final = re.compile(rf"{LINE_HEAD}(\d{{1,2}}[:.]\d\d)(?:[^\S\n]?[ap]\.?m\.?)?{DASH}[^\S\n]")
_BESIDE: Final = 600
"""So many characters at most stand between two lines that hours head."""
_NEXT_NUMBER: Final = re.compile(r",[^\S\n]*\d")
"""A score has more parts: "The match ended 21:15, 25:23"."""


def clock_alone(seen: Seen) -> str:
    """ "6:10" may be a score, "filmed ~06:10", "TONIGHT: 7:30 tip off" are times."""
    if len(seen.own) != 1 or seen.signal in seen.rules["clock_signals"]:
        return ""
    if seen.reading.first and seen.text[seen.reading.first - 2] == ":" and _of_label(seen):
        return "time"
    if ":" in seen.said and _heads_line_beside(seen):
        return "time"
    rings = seen.low_before in seen.rules["waking"] or _opens_then(seen)  # "alarm 5:45"
    return "time" if rings or seen.text[seen.reading.first - 1 : seen.reading.first] == "~" else "latent"


def _heads_line_beside(seen: Seen) -> bool:
    """Whether an hour heads a line, with a dash behind it, as another one does near it: "9:40 -- The plane turns"."""
    text, first = seen.text, seen.reading.first
    if _HEADS.match(text, seen.reading.last) is None or not opens_line(text, first):
        return False
    return any(one.start(1) != first for one in _HEADED.finditer(text, max(0, first - _BESIDE), first + _BESIDE))


def _opens_then(seen: Seen) -> bool:
    """Whether an hour stands right behind what begins then, in plain words: "Gates open 5:30, tailgate in Lot C"."""
    begins = seen.low_before in seen.rules["starting"] and seen.low_before not in seen.rules["be"]
    ends = CLOSES.match(seen.text, seen.reading.last) is not None
    return begins and ":" in seen.said and ends and _NEXT_NUMBER.match(seen.text, seen.reading.last) is None


def _of_label(seen: Seen) -> bool:
    """Whether a day and a colon are all that stands before an hour on its line: "Friday: 7:30"."""
    line = line_before(seen.text, seen.reading.first)
    words = (line or "").strip().rstrip(":").lower().split()
    return len(words) == 1 and words[0] in seen.rules["labels_of_day"]


def two_numbers(seen: Seen) -> str:
    """ "3/4": a date where a signal tells it, or a list of such; "about 2/3 of us"."""
    if isinstance(seen.named, m.Approximate) and isinstance(seen.named.time, m.NumericDate):
        share = len(seen.named.time.numbers) == 2 and (seen.counting or seen.low_after in seen.rules["of"])
        return "none" if share else ""
    if len(seen.own) != 1 or not isinstance(seen.named, m.NumericDate) or len(seen.named.numbers) != 2:
        return ""
    text, reading, rules = seen.text, seen.reading, seen.rules
    told = seen.signal in rules["slash_signals"] or is_listed(text, reading, rules) or is_sure(text, reading, rules)
    if is_announced(seen):
        return "time"
    told = told or is_toured(text, reading, rules) or is_replaced(text, reading, seen.signal, rules)
    told = told or is_of_report(text, reading, rules)
    told = told or is_due(text, reading, seen.signal, seen.low_before, rules)
    return "time" if told and not seen.counting and seen.low_after not in rules["of"] else "latent"


def _counts(seen: Seen) -> bool:
    """Whether the words beside years make a number of things of them."""
    led = seen.signal == "from" and isinstance(seen.reading.meaning, m.Range)
    if seen.low_before.rstrip(".") in seen.rules["numbered"] and not led:
        return True  # but "he held the office from 1989 to 1993"
    if seen.low_after in seen.rules["year_things"] or (is_plural(seen.after) and not seen.rules["nouns"]):
        return True
    second = word_before(seen.text, seen.reading.first - len(seen.before) - 1)
    return counts_things(seen.text, seen.reading, seen.before, second, seen.rules)
