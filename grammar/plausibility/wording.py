"""Judges of the words themselves: parts of longer words, names and titles, dates written short, numbers in words."""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import word_before
from grammar.granularity import Granularity
from grammar.plausibility.company import accompanied, early_part, in_work, lower_name
from grammar.plausibility.names.borrowed import is_code_of_years, is_uncounted, is_version
from grammar.plausibility.names.headlines import in_headline
from grammar.plausibility.names.namesakes import is_noun, is_title
from grammar.plausibility.names.runs import is_address, is_block, is_of_names
from grammar.plausibility.numbers.numeric import is_filed
from grammar.plausibility.seen import Seen
from grammar.plausibility.shortdays import ends_list

_SIGNS: Final = ("§", "¶", "#", "№")
_POSSESSIVE: Final = re.compile(r"['’]s[^\S\n]")
_AFTER: Final = re.compile(r"[-‐‑][^\W\d_]|[@_][^\W_]|\.[a-z]")
_MORE: Final = re.compile(r"[-‐‑]\d")
_DIGITS: Final = re.compile(r"[^\S\n]+\S+[^\S\n]+[12]\d{3}\b")
_CHANGED: Final = 40
"""So many characters before its figures at most stands what tells how they changed."""
_LAST_WORDS: Final = 3
"""So many words."""
_AS_IF: Final = 48
_WORKING: Final = range(1, 6)


def stamp_of_file(seen: Seen) -> str:
    """ "IMG_20220304_134705.jpg" has a time in its name."""
    return "time" if is_filed(seen.text, seen.reading) else ""


def part_of_word(seen: Seen) -> str:
    """ "The year-earlier", "5-4-3": a part of something longer; "vitamin B4 Friday"."""
    text, end = seen.text, seen.reading.last
    signal = seen.reading.signal
    if signal is not None and text[signal[0]].isupper() and text[signal[1] - 1].isdigit() and signal[0]:
        return "none"
    return "none" if _AFTER.match(text, end) or (text[end - 1].isdigit() and _MORE.match(text, end)) else ""


def of_dimensions(seen: Seen) -> str:
    """ "A 3D film", "1D tickets": a capital right behind its number; but "24H"."""
    glued = seen.word[-1:] == "D" and seen.word[:-1].isdigit()
    return "none" if glued or (seen.word == "D" and seen.text[seen.last.start - 1].isdigit()) else ""


def inside_of_unit(seen: Seen) -> str:
    """ "Rows 3 to 5 of last month's table": the table has rows, not the month."""
    inside = seen.reading.names[-4:] == ("N2", "OF", "DET", "UNIT")
    return "none" if inside and _POSSESSIVE.match(seen.text, seen.reading.last) else ""


def before_era(seen: Seen) -> str:
    """ "The late 5th century BC": not read as one of ours."""
    return "none" if seen.rules["before_eras"].match(seen.text, seen.reading.last) else ""


def as_if(seen: Seen) -> str:
    """ "They remember it as if it were yesterday", "it feels like only yesterday": no day."""
    if seen.named != m.Unit(Granularity.DAY, -1):
        return ""
    words = seen.text[max(0, seen.reading.first - _AS_IF) : seen.reading.first].lower().split()
    many = len(words)
    while words and words[-1] in seen.rules["as_if_it"]:
        words.pop()
    compared = " ".join(words[-2:]) in seen.rules["as_if"]
    return "none" if compared or (len(words) < many and words[-1:] and words[-1] in seen.rules["as_if"]) else ""


def told_behind(seen: Seen) -> str:
    """ "The year was 1588."."""
    return "none" if _is_subject(seen) else ""


def uncounted(seen: Seen) -> str:
    """ "Zillions of years ago"."""
    units = seen.names[0] == "UNITS"
    return "none" if units and is_uncounted(seen.text, seen.reading, seen.low_before, seen.rules) else ""


def written_small(seen: Seen) -> str:
    """ "It may", "he sat": words in small letters that are more often others."""
    small = lower_name(seen.text, seen.reading, seen.signal, seen.after, seen.rules)
    return "none" if small and not seen.noted and not ends_list(seen.text, seen.reading, seen.rules) else ""


def way_around(seen: Seen) -> str:
    """ "A way around Wednesday's ruling": the ruling is meant; "are you around Friday": somebody is there; "worried
    about October": that month itself.
    """
    about = seen.names[0] == "MODQ" and len(seen.own) > 1
    if about and seen.low_before in seen.rules["topical"] and _is_topic(seen):
        return "none"
    if about and (seen.names[1] == "TODAY" or (seen.names[1] in _THERE and _is_there(seen))):
        return "none"
    return "none" if about and _POSSESSIVE.match(seen.text, seen.reading.last) else ""


_THERE: Final = {"WEEKDAY", "DET", "TONIGHT", "NAMED"}


def _is_there(seen: Seen) -> bool:
    """Whether the word before tells who is about, or feels so: "who's about tonight?", "excited about Friday"."""
    owner = seen.low_before.partition("'")[0].partition("’")[0]
    asks = owner != seen.low_before and owner in seen.rules["lexicon"].notes.get("asking", ())
    return asks or seen.low_before in seen.rules["there"] or seen.low_before in seen.rules["feeling"]


def _is_topic(seen: Seen) -> bool:
    """Whether a day or a longer time is what something is about: "a book about 1968", not "he spoke about noon"."""
    first, named = seen.own[0], seen.named
    if seen.text[first.start : first.end].lower() not in seen.rules["topics"]:
        return False
    time = named.time if isinstance(named, m.Approximate) else named
    if len(seen.own) == 2 and seen.word.lower() in seen.rules["names"]:
        return False  # "certain about April": the bare word may be a person
    return isinstance(time, m.Date | m.Unit | m.Span | m.Nearest | m.Named | m.Spell)


def at_last(seen: Seen) -> str:
    """ "Money was found at last three years ago": so long ago, and no last years."""
    last = seen.own[0].kinds[0] == ("DET", "last") and len(seen.own) > 2 and seen.terminal in ("UNIT", "UNITS")
    return "none" if last and seen.low_after in seen.rules["ago"] else ""


def comes_then(seen: Seen) -> str:
    """ "Are you coming Thursday?": somebody comes then; but "this coming Thursday"."""
    first = seen.own[0]
    if first.kinds[0] != ("DET", "coming") or seen.names != ("DET", "WEEKDAY"):
        return ""
    if " " in seen.text[first.start : first.end]:
        return ""  # "the feast is this coming Sunday"
    before, rules = seen.low_before, seen.rules
    owner = before.partition("'")[0].partition("’")[0]
    who = (
        before in rules["there"]
        or before in rules["be"]
        or (owner != before and owner in rules["lexicon"].notes["asking"])
    )
    return "none" if who or before in rules["lexicon"].closed["subject_pronoun"] else ""


def addressed(seen: Seen) -> str:
    """ "Judge Friday"; but "he became a minister in June", "he was named chairman Friday"."""
    if seen.signal or len(seen.own) != 1 or seen.low_before.rstrip(".") not in seen.rules["titles"]:
        return ""
    if not seen.word[0].isupper() or (seen.terminal == "WEEKDAY" and seen.before.islower()):
        return ""
    return "none" if seen.terminal != "SEASON" or seen.rules["nouns"] else ""


def age_of_namesake(seen: Seen) -> str:
    """ "Mrs May, 61, was there", "his widow, June, 82": how old somebody is who is called as a month is."""
    if seen.names != ("MONTH", "COMMA", "YY") or seen.signal:
        return ""
    return "none" if seen.text[seen.reading.last : seen.reading.last + 1] == "," else ""


def of_race(seen: Seen) -> str:
    """ "Won in 4:10 on Saturday": in how long, not when."""
    inside = seen.signal == "in" or seen.low_before in seen.rules["lexicon"].appointing_in
    return "none" if inside and seen.names[0] == "HHMM" and seen.names[1:2] == ("ON",) else ""


def of_change(seen: Seen) -> str:
    """ "The toll rose from 8 to 11 on Thursday": by how much, no hours; "voted Thursday, 9 to 4": for and against."""
    names, rules = seen.names, seen.rules
    if names[:4] == ("N2", "TO", "N2", "ON") and seen.signal == "from":
        words = seen.text[max(0, seen.reading.first - _CHANGED) : seen.reading.first].lower().split()
        return "none" if any(word in rules["changed"] for word in words[-_LAST_WORDS:]) else ""
    return ""


def number_of_something(seen: Seen) -> str:
    """ "Gate 1998-9", "version 2.3.22"."""
    text, reading, before, rules = seen.text, seen.reading, seen.low_before, seen.rules
    if seen.names == ("MONTH", "N2") and seen.own[0].end == seen.own[1].start and _is_code(seen):
        return "none"
    return "none" if is_code_of_years(text, reading, before, rules) or is_version(text, reading, before, rules) else ""


def _is_code(seen: Seen) -> bool:
    """Whether a month and a number in one word are a code: "use code MAY20", "promo code: DEC25"."""
    start, before = seen.reading.first, seen.low_before
    if not before and seen.text[max(0, start - 2) : start] == ": ":
        before = word_before(seen.text, start - 2).lower()
    return before in seen.rules["codes"]


def number_of_file(seen: Seen) -> str:
    """ "Application no. 2346/02", "section § 1998-04"."""
    if len(seen.own) != 1:
        return ""
    start = seen.reading.first
    signed = seen.text[max(0, start - 2) : start].strip() in _SIGNS
    return "none" if signed or seen.low_before.rstrip(".") in seen.rules["numbered"] else ""


def noun(seen: Seen) -> str:
    """A word that is a noun here, where a language writes all nouns with a capital."""
    if not seen.rules["nouns"]:
        return ""
    return "none" if is_noun(seen.text, seen.reading, seen.own[0], seen.last, seen.low_after, seen.rules) else ""


def address(seen: Seen) -> str:
    """ "1600 Elm Street", "the 1900 block of Elm", "May Street"; but "The May court date", "in March court papers"."""
    if seen.terminal == "MONTH":
        named = seen.low_after in seen.rules["streets"] and (seen.after[0].isupper() or seen.word.islower())
        return "none" if named else ""
    if seen.low_after in seen.rules["blocks"] and is_block(seen.text, seen.reading, seen.rules):
        return "none"
    return "none" if seen.after[:1].isupper() and is_address(seen.text, seen.reading, seen.before, seen.rules) else ""


def short_span(seen: Seen) -> str:
    """ "Mon-Fri", until hours stand behind it; but "snow Thurs-Fri" are two days."""
    if seen.names != ("WEEKDAY", "DASH", "WEEKDAY") or seen.word.lower() not in seen.rules["company"]:
        return ""
    first, last = seen.own[0].kinds[0][1], seen.own[-1].kinds[0][1]
    bracketed = seen.text[seen.reading.first - 1 : seen.reading.first] == "("  # "May 5-6 (Tues-Wed)"
    if last == first + 1 and last in _WORKING and seen.word[0].isupper() and not bracketed:
        return ""
    return "latent" if not seen.noted or seen.word[0].isupper() else ""


def without_company(seen: Seen) -> str:
    """ "Sat", "Mar", "Dec" by themselves; beside a number or a signal they are days and months."""
    if seen.word.lower() not in seen.rules["company"] or seen.noted:
        return ""
    if early_part(seen.names, seen.word, seen.low_before, seen.after, seen.rules):
        return ""
    if seen.labels or _names_occasion(seen) or ends_list(seen.text, seen.reading, seen.rules):
        return ""
    return "" if accompanied(seen.own, seen.word, seen.signal, seen.after, seen.rules) else "none"


def _names_occasion(seen: Seen) -> bool:
    """ "The Dec gig", "our Aug meetup": a short month with a capital, before what is held or comes out in it."""
    rules, words = seen.rules, seen.rules["lexicon"]
    if seen.names != ("MONTH",) or not seen.word.istitle() or not seen.after.islower():
        return False
    if seen.low_before not in rules["articles"] | words.closed["possessive"] or seen.low_before in rules["a"]:
        return False
    known = (rules[name] for name in ("announced", "arranged", "gatherings", "evenings"))
    return any(seen.after in listed for listed in known) or seen.after in words.notes.get("released", ())


def in_name_of_work(seen: Seen) -> str:
    """ "Good Friday Agreement", "Black Friday": inside the name of a work, a group, a person."""
    works = seen.word.lower() in seen.rules["work_words"]
    return "none" if works and in_work(seen.text, seen.reading, seen.rules) else ""


def qualified(seen: Seen) -> str:
    """ "High noon", "the sixties sound": something that is called so."""
    return "none" if seen.low_after in seen.rules["qualified"] else ""


def title_in_words(seen: Seen) -> str:
    """ "Nineteen Eighty-Four"."""
    return "none" if isinstance(seen.named, m.Date) and seen.word[0].isupper() else ""


def many(seen: Seen) -> str:
    """ "In one thousand eight hundred cases", "he paid one thousand nine hundred and two"."""
    names, after = seen.names, seen.low_after
    if "HUNDRED" not in names:
        return ""
    if names[1:2] == ("HUNDRED",) and seen.own[1].kinds[0][1] == 1000 and after in seen.rules["uncounted"]:
        return "none"
    alone = names.count("HUNDRED") > 1 and not seen.signal and after not in seen.rules["be"]
    return "none" if alone and seen.named == m.Date(getattr(seen.named, "year", None)) else ""


_TITLE: Final = re.compile(r"(?:[^\S\n][A-Z][a-z]+){1,3}(?![\w'’-])")


def _heads_title(seen: Seen) -> bool:
    """ "October Newsletter", "April Board Meeting 2019", "May News Page": a month before what comes each month."""
    notes, found = seen.rules["lexicon"].notes, _TITLE.match(seen.text, seen.reading.last)
    if found is None or not notes:
        return False
    title = found[0].lower().split()
    at = next((at for at, word in enumerate(title) if word in notes["monthly"]), None)
    named = seen.said in seen.rules["names"]
    return at is not None and (not named or all(word in notes["boards"] for word in title[:at]))


def spelled_out(seen: Seen) -> str:
    """ "November Two Alpha": the letters of a call sign; but "the November G20 summit"."""
    beside = seen.after[:1].isupper() and seen.text[seen.reading.last] == " " and not seen.rules["nouns"]
    if not beside or len(seen.own) != 1 or seen.signal:
        return ""
    if _heads_title(seen):
        return "time"
    return "" if is_of_names(seen.text, seen.reading, seen.said, seen.before, seen.rules) else "none"


_COUNTED: Final = ("in", "for", "within", "after")


def title(seen: Seen) -> str:
    """ "ABC's This Week", "the Weekend Hotel"; but "in 60 Minutes" counts them."""
    if seen.rules["nouns"] or (seen.names[0] == "N2" and seen.signal in _COUNTED):
        return ""
    named = is_title(seen.text, seen.reading, seen.word, seen.last.start, seen.after, seen.rules)
    return "none" if named and not in_headline(seen) else ""


def _is_subject(seen: Seen) -> bool:
    """Whether "the year" is the one that is told right behind it: "The year was 1588."."""
    reading = seen.reading
    if seen.low_after not in seen.rules["be"] or reading.meaning != m.Unit(Granularity.YEAR, 0, m.Anchor.DISCUSSED):
        return False
    return _DIGITS.match(seen.text, reading.last) is not None
