"""Whether the words of a phrase are more likely a time, or a name, a verb, a number of things.

The tables are ``[island]`` of a language's ``words.toml``; what is more often no time is
latent, and read only on request.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.clauses.beside import ENDS, OPENS, habitual, is_plural, second_word, word_after, word_before
from grammar.directions.deliveries import names_goods, opens_trade
from grammar.directions.lasted import lasts_into
from grammar.directions.put_off import put_off_to
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.arranging import is_arranged
from grammar.plausibility.borrowed import (
    counts_things,
    goes_by,
    is_borrowed,
    is_code_of_years,
    is_uncounted,
    is_version,
    tells_which,
)
from grammar.plausibility.company import accompanied, early_part, in_work, lower_name
from grammar.plausibility.counting import counts_behind, is_day_alone, shares_noun
from grammar.plausibility.early import is_old, may_be_old
from grammar.plausibility.hours import dotted_hour, hour_alone, is_code
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.leaning import (
    is_age,
    is_change,
    is_idiom,
    is_rate,
    is_reported,
    is_seconds,
    is_unspecific,
    is_warmth,
    needs_neighbour,
    of_event,
    of_unknown_day,
    priced,
)
from grammar.plausibility.namesakes import befell, is_lent_name, is_name, is_noun, is_other_name, is_title
from grammar.plausibility.numeric import is_filed, is_listed, is_sure
from grammar.plausibility.papers import is_newspaper
from grammar.plausibility.referring import refers_here
from grammar.plausibility.shorthand import is_shorthand
from grammar.plausibility.years import is_far_year, is_subject, is_year

_SIGNS: Final = ("§", "¶", "#", "№")
_TITLED: Final = {"UNIT", "UNITS", "TODAY", "TONIGHT", "PARTDAY", "SEASON", "OFTEN", "NOON"}
_POSSESSIVE: Final = re.compile(r"['’]s[^\S\n]")
_AFTER: Final = re.compile(r"[-‐‑][^\W\d_]|[@_][^\W_]|\.[a-z]")
_MORE: Final = re.compile(r"[-‐‑]\d")


def kind_of(text: str, reading: Reading, language: Language) -> str | None:
    """``time``, ``latent``, or ``None`` where the words are more likely something else."""
    rules, names = rules_of(language), reading.names
    if names[0] == "PREFIX" and text[reading.tokens[0].end] not in "-‐‑":
        return None  # "at his post 1959"
    if is_old(reading):
        return "latent" if may_be_old(text, reading, language) else None
    if reading.joined:
        return "time"
    if names[-1] in ("NAMED", "RULER", "ROMANYEAR") and is_lent_name(text, reading, rules):
        return None
    if is_newspaper(text, reading, language):
        return None
    if "DECADE" in names:
        decades = [token for token in reading.tokens if token.kinds[0][0] == "DECADE"]
        if any(is_age(text, one.start, language) or is_warmth(text, one, language) for one in decades):
            return None
        if reading.own_names == ("DECADE",) and is_seconds(text, reading):
            return None
    kind = _judged(text, reading, rules)
    if kind == "time" and of_unknown_day(text, reading, language):
        return "latent"
    if kind == "latent" and reading.signal is None and is_day_alone(reading.meaning):
        if names[-1] == "UNIT":
            return "time"  # "the 1st of the month"
        return "time" if put_off_to(text, reading.first, language) else kind  # "the vote was moved to the 28th"
    if kind == "latent" and (refers_here(text, reading, language, rules) or is_reported(text, reading, language)):
        return "time"
    month = kind is None and names == ("MONTH",)
    if month and (put_off_to(text, reading.first, language) or opens_trade(text, reading.start, language)):
        return "time"  # "the vote was moved to June", "May wheat rose"
    if kind == "time" and names == ("DET",) and names_goods(text, reading.first, reading.last, language):
        return None  # "the bond future"
    if kind == "latent" and is_arranged(text, reading, language, rules):
        return "time"
    if kind != "time" and _is_all(text, reading):
        return "time"  # a text that is nothing but the phrase: a field of a form, a cell of a table
    return kind


def _excepted(text: str, start: int, rules: Mapping[str, Any]) -> bool:
    """Whether a day is told to be none of those that are meant: "every day except (on) Monday"."""
    word = word_before(text, start).lower()
    if word in rules["on"]:
        word = word_before(text, start - len(word) - 1).lower()
    return word in rules["excepting"]


def _is_all(text: str, reading: Reading) -> bool:
    """Whether a text is nothing but a phrase that is more than a number."""
    if len(text) > 80 or text[: reading.first].strip() or text[reading.last :].strip(" \t\n.,;:!?"):
        return False
    kinds = reading.names
    if set(kinds) <= {"CARD", "TENS"}:
        return False  # "three twenty"
    if kinds == ("HHMM",) and is_code(text, reading.tokens[0]):
        return False  # "3p", "0900" in a table
    if kinds[0] == "MODQ" and len(kinds) == 2 and needs_neighbour(reading, kinds, ""):
        return False  # "about 7"
    meaning = reading.time
    if isinstance(meaning, m.NumericDate) and (len(meaning.numbers) == 3 or "DASH" in kinds):
        return True  # "31 10 1974", "2-15"
    return kinds == ("YEAR",) or any(kind not in ("N2", "NUM", "YEAR", "DASH", "FARYEAR", "DEC") for kind in kinds)


def _judged(text: str, reading: Reading, rules: Mapping[str, Any]) -> str | None:
    """As ``kind_of``, by the words and their neighbours."""
    if is_filed(text, reading):
        return "time"
    if _AFTER.match(text, reading.last) or (text[reading.last - 1].isdigit() and _MORE.match(text, reading.last)):
        return None  # "the year-earlier": a part of a longer word
    inside = reading.names[-4:] == ("N2", "OF", "DET", "UNIT")
    if inside and _POSSESSIVE.match(text, reading.last):
        return None  # "rows 3 to 5 of last month's table"
    if rules["before_eras"].match(text, reading.last):
        return None  # "the late 5th century BC": not read as one of ours
    said = " ".join(text[reading.start : reading.end].lower().split())
    before, after = word_before(text, reading.first), word_after(text, reading.last)
    low_before, low_after = before.lower(), after.lower()
    signal = reading.signal[2] if reading.signal else ""
    own, names = reading.own, reading.own_names
    last = own[-1]
    if is_subject(text, reading, low_after, rules):
        return None  # "The year was 1588."
    if names[0] == "UNITS" and is_uncounted(text, reading, low_before, rules):
        return None
    word, terminal, named = text[last.start : last.end], names[-1], reading.time
    noted = is_shorthand(text, reading, own, rules)
    if not noted and lower_name(text, reading, signal, after, rules):
        return None
    if names[0] == "MODQ" and len(own) > 1 and _POSSESSIVE.match(text, reading.last):
        return None  # "a way around Wednesday's ruling": the ruling is meant
    addressed = low_before.rstrip(".") in rules["titles"] and word[0].isupper() and len(own) == 1
    if terminal == "WEEKDAY" and before.islower():
        addressed = False  # "he was named chairman Friday"
    if signal:
        addressed = False  # "he became a minister in June"
    if addressed and terminal in ("MONTH", "WEEKDAY", "NAMED", "NOON", *(("SEASON",) if rules["nouns"] else ())):
        return None  # "Judge Friday"
    if is_code_of_years(text, reading, low_before, rules):
        return None
    if is_version(text, reading, low_before, rules):
        return None  # "version 2.3.22"
    if terminal in ("SLASH", "ISOMONTH") and len(own) == 1 and _is_number(text, reading, low_before, rules):
        return None  # "application no. 2346/02", "section § 1998-04"
    if rules["nouns"] and is_noun(text, reading, own[0], last, low_after, rules):
        return None
    if terminal in ("MONTH", "YEAR") and after[:1].isupper() and second_word(text, reading.last) in rules["streets"]:
        return None  # "1600 Elm Street"
    if terminal == "MONTH" and low_after in rules["streets"]:
        return None
    if (
        names == ("WEEKDAY", "DASH", "WEEKDAY")
        and word.lower() in rules["company"]
        and (not noted or word[0].isupper())
    ):
        return "latent"  # "Mon-Fri", until hours stand behind it
    kept = noted or word.lower() not in rules["company"] or early_part(names, word, low_before, after, rules)
    if not kept and not accompanied(own, word, signal, after, rules):
        return None
    if word.lower() in rules["work_words"] and in_work(text, reading, rules):
        return None
    if terminal in ("NOON", "DECADE") and low_after in rules["qualified"]:
        return None
    if terminal in ("TENS", "CARD") and isinstance(named, m.Date) and word[0].isupper():
        return None  # "Nineteen Eighty-Four"
    thousands = names[1:2] == ("HUNDRED",) and own[1].kinds[0][1] == 1000
    if thousands and low_after in rules["uncounted"]:
        return None  # "in one thousand eight hundred cases"
    if (
        names.count("HUNDRED") > 1
        and not signal
        and low_after not in rules["be"]
        and named == m.Date(getattr(named, "year", None))
    ):
        return None  # "he paid one thousand nine hundred and two"
    beside = after[:1].isupper() and text[reading.last] == " " and not rules["nouns"]
    if terminal == "MONTH" and len(own) == 1 and not signal and beside:
        return None  # "November Two Alpha"
    counted_time = names[0] == "N2" and signal in ("in", "for", "within", "after")
    titled = terminal in _TITLED and not counted_time and not rules["nouns"]
    if titled and is_title(text, reading, word, last.start, after, rules):
        return None
    if names[0] == "FARYEAR" and len(own) > 1 and not signal:
        return None  # "2200-25"
    if terminal == "FARYEAR" and len(own) == 1 and not is_far_year(signal, after, rules):
        return None
    bare = terminal == "YEAR" and names[0] in ("YEAR", "MODQ") and len(own) <= 2
    if bare:
        cue = text[own[0].start : own[0].end] if len(own) > 1 else before  # "born around 1850"
        if not is_year(text, reading, cue, after, rules) or (not signal and low_after in rules["makes"]):
            return None
    if "HUNDRED" in names and isinstance(named, m.Date | m.Range) and _counts(text, reading, before, after, rules):
        return None  # "to two thousand and fifty dollars"
    years = terminal in ("YEAR", "FARYEAR") and isinstance(reading.meaning, m.Range) and "MONTH" not in names
    if years and _counts(text, reading, before, after, rules):
        return "latent"  # "from 1800 to 1900 jobs", "pages 1901-1912"
    counting = (after[:1].isupper() if rules["nouns"] else after.islower()) and low_after not in rules["small"]
    edged = names[0] == "EDGE" and len(own) > 1 and names[1] in ("MONTH", "YEAR")
    if edged and not signal and text[own[0].end] == " ":
        return None  # "the talks end June 5", but "end-June"
    cued = signal in rules["clock_signals"]
    dotted_clock = dotted_hour(text, reading, rules)
    if dotted_clock is not None:
        return None if dotted_clock == "none" else dotted_clock
    hour = hour_alone(text, reading, cued=cued, counting=counting, after=after, rules=rules)
    if hour is not None:
        return None if hour == "none" else hour
    minutes = len(own) > 2 and names[-2] == "TO" and terminal in ("CARD", "TENS", "N2")
    if minutes and isinstance(named, m.Clock):
        if counting and low_after not in rules["days_beside"]:
            return None  # "at five to ten percent"
        if terminal == "N2":
            return "latent"  # "at 10 to 8", beside a day
    numbered = terminal == "N2" and isinstance(named, m.Date) and named == m.Date(day=named.day)
    if numbered and (counting or low_after in rules["of"] or after[:1].isupper()):
        return None  # "on the 15 members"
    if terminal == "SLASH" and low_after in rules["months"] and len(own) == 1:
        return None  # "12/13/14 May"
    if terminal == "SLASH" and isinstance(named, m.Nearest):
        fraction = low_before in rules["articles"] or low_after in rules["of"] or after[:1].isupper()
        if counting or fraction:
            return None  # "the next 5/12 mile", "the last 3/4 of it"
    ordinal = named.end if isinstance(named, m.Range) else named.time if isinstance(named, m.Around) else named
    day_alone = terminal == "ORD" and is_day_alone(ordinal)  # "the 11th day of the 11th month"
    if day_alone and (counts_behind(text, reading, after, rules) or shares_noun(text, reading, rules)):
        return None  # "on the 12th floor", "the 11th Circuit"
    if terminal == "INSTANT" and counting:
        return None  # "the 2nd instant noodle bar"
    if terminal == "APOS" and low_after in rules["counted"]:
        return None  # "CBS's '60 Minutes'"
    if is_borrowed(text, reading, low_before, after, rules) or is_change(text, reading, low_before, rules):
        return "latent"
    if is_idiom(text, reading, low_before, low_after, rules):
        return None
    if is_unspecific(text, reading, before, low_after, rules):
        return "latent"
    if terminal == "VAGUE" and low_after in rules["beside"]:
        return None  # "shortly after the crash"
    if terminal == "WEEKDAYS" and low_before in rules["ordinals"]:
        return None  # "the first and third Mondays of every month": not every Monday
    if terminal == "UNITS" and names[0] == "HHMM":
        hour = text[own[0].start : own[0].end]
        if hour.isdigit() and hour[0] != "0":
            return "time" if signal in rules["clock_signals"] else None  # "at 1500 hours", but "it took 1500 hours"
    if isinstance(named, m.Clock) and named.minute is None and rules["to"].match(text, reading.last):
        return None  # "at ten to nine"
    ranged = isinstance(named, m.Range) and isinstance(named.start, m.Clock) and named.start.minute is None
    if ranged and not signal and low_before in rules["clock_signals"]:
        return None  # the same, from "ten"
    if isinstance(named, m.NumericDate) and len(own) == 3 and not signal:
        return "latent"  # "31 10 1974", "2-15"
    strokes = isinstance(named, m.Range) and isinstance(named.start, m.NumericDate) and len(named.start.numbers) == 2
    if strokes and (counting or signal not in rules["slash_signals"] | {"from", "between"}):
        return "latent"  # "1/2-3/4 inch"
    if terminal == "HHMM" and len(own) == 1 and signal not in rules["clock_signals"]:
        return "time" if text[reading.first - 1 : reading.first] == "~" else "latent"  # "filmed ~06:10"
    if not signal and goes_by(text, reading, word, low_after, rules):
        return "time"  # "the autumn brought rain", "May passed in mining"
    if terminal == "SEASON" and (low_after in rules["of"] or befell(text, reading, signal, rules)):
        return None  # "the fall of the city", "after fall in May"
    if (
        terminal == "SEASON"
        and len(own) == 2
        and names[0] == "THE"
        and not (signal in rules["season_signals"] or lasts_into(text, reading, rules))
    ):
        plain = word in rules["seasons"] and not counting
        return None if signal else "time" if plain else "latent"
    if len(own) == 1:
        if terminal in ("MONTH", "WEEKDAY") and not noted and is_name(text, reading, said, before, after, rules):
            return None
        if terminal == "SLASH" and isinstance(named, m.NumericDate) and len(named.numbers) == 2:
            told = signal in rules["slash_signals"] or is_listed(text, reading, rules) or is_sure(text, reading, rules)
            return "time" if told and not counting else "latent"
    if terminal == "NAMED" and is_other_name(text, reading, word, after, rules):
        return None
    if of_event(text, reading, named, low_after, rules):
        return None
    if terminal == "PARTDAY" and len(own) == 1 and not signal:
        greeted = low_before in rules["greetings"] or low_before in rules["a"] or rules["nouns"]
        if (word.lower() in rules["names"] and word[0].isupper()) or before.isdigit():
            return None  # "Dawn is a nurse", "for 1 night"
        return "latent" if greeted or counting or said in rules["latent"] else "time"  # "Good evening", "night attacks"
    if (
        isinstance(named, m.Several)
        and any(m.turns(time) for time in named.times)
        and habitual(text, reading.first, rules["habitual"])
    ):
        return "latent"  # "is usually done in the second and fourth quarters": of any year
    habit = low_before in rules["beside_habits"] and (isinstance(named, m.Repeat) or m.turns(named))
    if habit and _excepted(text, reading.first, rules):
        return None  # "daily except Mondays"
    if low_after in rules["every"] and m.turns(named) and second_word(text, reading.last) in rules["years"]:
        return "latent"  # "from 1 April to 30 June each year": of no one year
    if needs_neighbour(reading, names, signal):
        return "latent"
    if isinstance(named, m.Then) and (
        low_after in rules["of"]
        or (after and terminal == "TIME" and names[0] == "THE" and low_after not in rules["small"])
    ):
        return None  # "at the time of the crash", "at the time Okoro left"
    if isinstance(named, m.Then) and after and isinstance(reading.meaning, m.Bound) and reading.meaning.kind == "by":
        return None  # "by the time the roof fell"
    if isinstance(named, m.Offset) and "KIND" in names and low_after in rules["of"]:
        return None  # "the last working day of September"
    units = names in (("THE", "UNITS"), ("UNITS",))
    if units and text[reading.last + 1 : reading.last + 2].isdigit():
        return None  # "over the years 1995 to 1999", "in weeks 3 and 4"
    if isinstance(named, m.Ordinal) and isinstance(named.whole, m.Unit) and terminal == "UNIT":
        apart = named.whole.anchor is m.Anchor.DISCUSSED and names[-2] == "THE"
        if apart and (low_after in rules["beside"] or low_after in rules["following"]):
            return None  # "the first day of the month following enactment"
    if isinstance(named, m.Now) and (
        low_after in rules["of"] or (after and signal not in ("", "for") and said in rules["latent"])
    ):
        return None  # "from the moment he left", "at the moment of death"
    if isinstance(named, m.Window) and own[0].kinds[0] == ("DET", "following") and low_after in rules["of"]:
        return None  # "following months of talks"
    if isinstance(named, m.Unit) and tells_which(text, reading, low_before, after, rules):
        return None  # "the year he turned ninety", "the same year she died"
    if isinstance(named, m.Unit) and named.anchor is m.Anchor.DISCUSSED:
        if low_after in rules["of"] | rules["since"] | rules["owners"]:
            return None  # "since the day of the coup", "the weekend of 5 and 6 October", "the year since the flood"
        if names[0] == "THE" and named.unit < Granularity.WEEKEND:
            return "latent"
        if low_before in rules["words_to"] and ENDS.match(text, reading.last):
            return None  # "18 months later to the week"
    titled = terminal == "UNIT" and word.istitle() and len(own) == 2 and not rules["nouns"]
    if not signal and (said in rules["latent"] or titled):
        return "latent"  # "The Week"
    counts = text[reading.last + 1 : reading.last + 2].isdigit() or low_after in rules["numbers"]
    if terminal == "DET" and len(own) == 2 and counts:
        return None  # "in the past five sessions"
    if terminal == "DET" and len(own) == 1 and after and low_after not in rules["small"]:
        apart = low_before.endswith(("'s", "’s", "'", "’")) or low_before in rules["possessives"]
        return "time" if apart and low_after in rules["behind"] else "latent"  # "my future looks bright", "future wars"
    if terminal == "DET" and len(own) == 1 and low_before in rules["a"] and low_after in rules["in"]:
        return "latent"  # "a future in which"
    parts = reading.meaning.parts if isinstance(reading.meaning, m.Length) else ()
    if parts == (("some", Granularity.SECOND),):
        return "latent"
    rate = is_rate(text, reading, rules) and (low_after not in rules["today"] or low_before[-1:].isdigit())
    opens = rate and low_after in rules["on"] and OPENS.search(text, max(0, reading.first - 5), reading.first)
    rate = rate and not opens  # "A year on, he fled"
    if rate and low_before not in rules["duration_cues"] and priced(text, reading, named, rules):
        return "latent"
    fraction = "-" in text[reading.start : reading.end] or low_after in rules["of"]
    if fraction and any(unit is Granularity.QUARTER for _, unit in parts):
        return None  # "three-quarters of its food"
    if isinstance(reading.meaning, m.Length) and low_after in rules["nouns_after"]:
        return None
    return "time"


def _counts(text: str, reading: Reading, before: str, after: str, rules: Mapping[str, Any]) -> bool:
    """Whether the words beside years make a number of things of them."""
    led = reading.signal is not None and reading.signal[2] == "from" and isinstance(reading.meaning, m.Range)
    if before.lower().rstrip(".") in rules["numbered"] and not led:
        return True  # but "he held the office from 1989 to 1993"
    if after.lower() in rules["year_things"] or (is_plural(after) and not rules["nouns"]):
        return True
    return counts_things(text, reading, before, word_before(text, reading.first - len(before) - 1), rules)


def _is_number(text: str, reading: Reading, before: str, rules: Mapping[str, Any]) -> bool:
    """Whether a year and a month in digits are the number of something."""
    return before.rstrip(".") in rules["numbered"] or text[max(0, reading.first - 2) : reading.first].strip() in _SIGNS
