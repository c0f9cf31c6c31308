"""Judges of what stands beside a time: what borrows its name, what it belongs to, what leaves it open."""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, ENDS, OPENS, OWNER, habitual, word_after, word_before
from grammar.directions.lasted import lasts_into
from grammar.granularity import Granularity
from grammar.plausibility.leaning import (
    is_change,
    is_idiom,
    is_of_verb,
    is_rate,
    is_unspecific,
    needs_neighbour,
    of_event,
    priced,
)
from grammar.plausibility.names.borrowed import goes_by, is_borrowed, tells_which
from grammar.plausibility.names.headlines import heads_page, heads_paragraph, in_headline
from grammar.plausibility.names.namesakes import befell, is_name, is_of_firm, is_other_name
from grammar.plausibility.numbers.games import by_the_minute, is_minute, is_of_game, quarter_of
from grammar.plausibility.seen import Seen
from grammar.plausibility.unsigned import owns

_AMOUNT: Final = re.compile(r"\s+[^\W\d_]+\s+[$€£¥]?\d")
"""A number behind a word."""


def borrowed(seen: Seen) -> str:
    """ "The Thirty Years' War"; "3% up on the year"."""
    text, reading, before, rules = seen.text, seen.reading, seen.low_before, seen.rules
    lent = is_borrowed(text, reading, before, seen.after, rules) or is_change(text, reading, before, rules)
    return "latent" if lent else ""


def of_game(seen: Seen) -> str:
    """ "In the fourth quarter he scored", "a minute before the end of the first half", "at 4:22 of the third"."""
    if by_the_minute(seen.named):
        return "latent"
    if is_minute(seen.text, seen.reading.last, seen.named, seen.rules):
        return "none"
    spoken = quarter_of(seen.named) and is_of_game(seen.text, seen.reading.first, seen.reading.last, seen.rules)
    return "latent" if spoken else ""


def idiom(seen: Seen) -> str:
    """ "A last-minute goal", "the cities of tomorrow", "the last nights of the show"."""
    if seen.text[seen.reading.start : seen.reading.end].lower() in seen.rules["unsigned"]:
        return "" if owns(seen.text, seen.reading, seen.rules) else "none"
    return "none" if is_idiom(seen.text, seen.reading, seen.low_before, seen.low_after, seen.rules) else ""


def unspecific(seen: Seen) -> str:
    """ "On a Monday in May", "as many weeks"."""
    if seen.names[0] == "QUANT" and seen.low_before in seen.rules["how"]:
        return "none"  # "how many days until Christmas"
    return "latent" if is_unspecific(seen.text, seen.reading, seen.before, seen.low_after, seen.rules) else ""


def vague(seen: Seen) -> str:
    """ "Shortly after the crash"; "in those days", not "on those days", "those days of May"."""
    if seen.said.lower() in seen.rules["only_in"] and (seen.signal != "in" or seen.low_after in seen.rules["of"]):
        return "none"
    return "none" if seen.low_after in seen.rules["beside"] or seen.low_after in seen.rules["enough"] else ""


def passing(seen: Seen) -> str:
    """ "The autumn brought rain", "May passed in mining"."""
    gone = not seen.signal and goes_by(seen.text, seen.reading, seen.word, seen.low_after, seen.rules)
    return "time" if gone else ""


def season(seen: Seen) -> str:
    """ "The fall of the city", "after fall in May"; "the spring", of what, is open."""
    text, reading, rules = seen.text, seen.reading, seen.rules
    of = seen.low_after in rules["of"] and not is_of_verb(text, reading, rules)
    thing = seen.names[-2:] == ("OF", "SEASON") and seen.low_after in rules["season_things"]  # "of spring training"
    if of or thing or befell(text, reading, seen.signal, rules) or _falls(seen):
        return "none"
    if len(seen.own) != 2 or seen.names[0] != "THE":
        return ""
    if seen.signal in rules["season_signals"] or lasts_into(text, reading, rules):
        return ""
    if not seen.signal and seen.low_before in rules["spent"]:
        return "time"  # "spent the autumn explaining himself"
    which = seen.low_before not in rules["wholly"] and tells_which(text, reading, seen.low_before, seen.after, rules)
    if seen.signal or which:
        return "none"  # "the summer she turned 16", not "all the summer she was ill"
    counting = seen.counting and not (seen.low_before in rules["words_over"] and seen.low_after in rules["amounts"])
    return "time" if seen.word in rules["seasons"] and not counting else "latent"  # "over the winter both sides rested"


def _falls(seen: Seen) -> bool:
    """Whether "that fall" tells what something does: "loans that fall due", "saw that fall to $3"."""
    if seen.names != ("DET", "SEASON") or seen.signal or seen.word not in seen.rules["amounts_move"]:
        return False
    if seen.said.partition(" ")[0].lower() not in seen.rules["lexicon"].closed["content"]:
        return False
    words, before = seen.rules["lexicon"], seen.low_before
    if words.is_of(before, words.lists["watching"]):
        return seen.low_after in seen.rules["small"] and _AMOUNT.match(seen.text, seen.reading.last) is not None
    many = before.endswith("s") and not words.is_past(before)
    return many and seen.low_after in seen.rules["falls"]


def name(seen: Seen) -> str:
    """ "Mrs May", "April Larkin", "the Sunday Herald"."""
    if len(seen.own) != 1:
        return ""
    if is_of_firm(seen.text, seen.reading, seen.rules):
        return "none"
    if seen.noted or seen.labels or heads_page(seen) or heads_paragraph(seen):
        return ""
    return "none" if is_name(seen.text, seen.reading, seen.said, seen.before, seen.after, seen.rules) else ""


def other_name(seen: Seen) -> str:
    """ "Easter Island"."""
    return "none" if is_other_name(seen.text, seen.reading, seen.word, seen.after, seen.rules) else ""


def part_of_event(seen: Seen) -> str:
    """ "The night of the crash", "the Friday following the vote"."""
    return "none" if of_event(seen.text, seen.reading, seen.named, seen.low_after, seen.rules) else ""


def habit(seen: Seen) -> str:
    """ "Is usually done in the second and fourth quarters": of any year; "daily except Mondays"."""
    named, rules = seen.named, seen.rules
    several = isinstance(named, m.Several) and any(m.turns(time) for time in named.times)
    if several and habitual(seen.text, seen.reading.first, rules["habitual"]):
        return "latent"
    if seen.low_before in rules["beside_habits"] and (isinstance(named, m.Repeat) or m.turns(named)):
        word = seen.low_before
        if word in rules["on"]:
            word = word_before(seen.text, seen.reading.first - len(word) - 1).lower()
        return "none" if word in rules["excepting"] and seen.names[0] != "EVERY" else ""  # "except each November"
    return ""


def each_year(seen: Seen) -> str:
    """ "From 1 April to 30 June each year": of no one year."""
    every = seen.low_after in seen.rules["every"] and m.turns(seen.named)
    return "latent" if every and seen.second in seen.rules["years"] else ""


def leaning(seen: Seen) -> str:
    """ "The 11th", "week 10": times only beside another."""
    return "latent" if needs_neighbour(seen.reading, seen.names, seen.signal) else ""


def then(seen: Seen) -> str:
    """ "At the time of the crash", "at the time Okoro left", "by the time the roof fell", "signed by then mayor Koch";
    but "By then Koch had left", "but by then the roof was on fire".
    """
    if not isinstance(seen.named, m.Then):
        return ""
    rules, meaning = seen.rules, seen.reading.meaning
    if seen.low_after in rules["of"]:
        return "none"
    if seen.after and seen.terminal == "TIME" and seen.names[0] == "THE" and seen.low_after not in rules["small"]:
        return "none"
    if not seen.after or not isinstance(meaning, m.Bound) or meaning.kind != "by":
        return ""
    goes_on = rules["determiners"] | rules["lexicon"].closed["subject_pronoun"] | rules["lexicon"].closed["possessive"]
    opens = seen.text[seen.reading.first].isupper()
    return "" if seen.terminal == "THEN" and (opens or seen.low_after in goes_on) else "none"


def day_of_kind(seen: Seen) -> str:
    """ "The last working day of September"; "day-earlier level", but not "left a day earlier" without its article."""
    if seen.names == ("UNIT", "DIR") and seen.own[0].kinds[0][1] == "day":
        return "none" if seen.text[seen.own[0].end] == " " else ""
    counted = isinstance(seen.named, m.Offset) and "KIND" in seen.names
    return "none" if counted and seen.low_after in seen.rules["of"] else ""


def units_of_number(seen: Seen) -> str:
    """ "Over the years 1995 to 1999", "in weeks 3 and 4"."""
    alone = seen.names in (("THE", "UNITS"), ("UNITS",))
    place = seen.reading.last + 1
    return "none" if alone and seen.text[place : place + 1].isdigit() else ""


def now(seen: Seen) -> str:
    """ "From the moment he left", "at the moment of death"; "an RN", but "so bored rn"."""
    if not isinstance(seen.named, m.Now):
        return ""
    if seen.said in seen.rules["brief_now"]:
        rules, before = seen.rules, seen.low_before
        closes = CLOSES.match(seen.text, seen.reading.last) is not None or not seen.after
        closes = closes or seen.low_after in rules["onward"]
        named = before in rules["articles"] or before in rules["determiners"]
        named = named or before in rules["possessives"] or before in rules["lexicon"].closed["preposition"]
        return "" if seen.word.islower() and closes and before and not seen.signal and not named else "none"
    told = seen.after and seen.signal not in ("", "for") and seen.said in seen.rules["latent"]
    return "none" if told or seen.low_after in seen.rules["of"] else ""


def months_of(seen: Seen) -> str:
    """ "Following months of talks"."""
    following = isinstance(seen.named, m.Window) and seen.own[0].kinds[0] == ("DET", "following")
    return "none" if following and seen.low_after in seen.rules["of"] else ""


def first_day(seen: Seen) -> str:
    """ "The first day of the month following enactment"."""
    named = seen.named
    if not isinstance(named, m.Ordinal) or not isinstance(named.whole, m.Unit) or seen.terminal != "UNIT":
        return ""
    if named.whole.anchor is not m.Anchor.DISCUSSED or seen.names[-2] != "THE":
        return ""
    return "none" if seen.low_after in seen.rules["beside"] or seen.low_after in seen.rules["following"] else ""


def unit(seen: Seen) -> str:
    """ "The year he turned ninety", "since the day of the coup", "18 months later to the week"; "the day" leans."""
    named, rules, after = seen.named, seen.rules, seen.low_after
    if not isinstance(named, m.Unit):
        return ""
    if f"{seen.word.lower()} {after}" in rules["lexicon"].notes.get("rounds", ()):
        return "none"  # "the quarter finals"
    if tells_which(seen.text, seen.reading, seen.low_before, seen.after, rules):
        return "none"
    if seen.low_before in rules["possessives"] and seen.own[0].kinds[0] == ("DET", "last") and len(seen.own) == 2:
        return "" if seen.text.startswith(OWNER, seen.reading.last) else "none"  # "his last year at school"
    if "KIND" in seen.names and ("DET", "last") in [token.kinds[0] for token in seen.own]:
        whose = after in rules["of"] or seen.low_before in rules["possessives"]
        return "none" if whose and named.unit is Granularity.YEAR else ""  # "the last full year of the war"
    if named.anchor is not m.Anchor.DISCUSSED:
        return ""
    if after in rules["since"]:
        lasted = named.unit > Granularity.WEEKEND and seen.low_before not in rules["of"]
        return "time" if lasted else "none"  # "the year since the flood", not "the best day of the year since"
    if after in rules["of"] or after in rules["owners"]:
        return "none"
    if seen.names[0] == "THE" and named.unit < Granularity.WEEKEND:
        return "latent"
    if seen.low_before in rules["of"] and (_is_season(seen) or _is_title(seen)):
        return "none"
    to = seen.low_before in rules["words_to"] and ENDS.match(seen.text, seen.reading.last) is not None
    edge = word_before(seen.text, seen.reading.first - len(seen.before) - 1).lower() if to else ""
    return "none" if to and edge not in rules["edges"] else ""  # but "a great start to the week"


def _is_season(seen: Seen) -> bool:
    """Whether a unit only tells what time it has: "at this time of the year"; not "the second time of the year"."""
    place = seen.reading.first - len(seen.before) - 1
    word = word_before(seen.text, place)
    if word.lower() not in seen.rules["times"]:
        return False
    which = word_before(seen.text, place - len(word) - 1).lower()
    return which in seen.rules["lexicon"].closed["determiner"] or which not in seen.rules["ordinals"]


def _is_title(seen: Seen) -> bool:
    """Whether a year ends a title that somebody was given: "was named player of the year"; not "named the best player
    of the year".
    """
    place = seen.reading.first - len(seen.before) - 1
    noun = word_before(seen.text, place)
    verb = word_before(seen.text, place - len(noun) - 1).lower()
    lexicon = seen.rules["lexicon"]
    if noun.lower() in seen.rules["parts"]:
        return False  # "chose most of the year"
    return seen.own[-1].kinds[0][0] == "UNIT" and lexicon.lemma_as(verb, "VBD", "VBN") in lexicon.lists["titling"]


def unsaid(seen: Seen) -> str:
    """ "A second", "The Week": more often no time."""
    if seen.signal:
        return ""
    whole = seen.terminal == "UNIT" and seen.low_before in seen.rules["of"] and seen.names[0] == "THE"
    if whole and word_before(seen.text, seen.reading.first - len(seen.before) - 1).lower() in seen.rules["parts"]:
        return ""  # "for most of the month"
    if seen.names == ("UNITS",) and _is_length(seen):
        return ""
    if seen.names == ("THE", "UNIT") and isinstance(seen.named, m.Unit) and seen.named.unit is Granularity.MONTH:
        verb = seen.rules["lexicon"].lemma_as(seen.low_before, "VB", "VBD", "VBZ", "VBG")
        if verb in seen.rules["ending_units"]:
            return ""  # "the index ended the month at 432"
    if (
        seen.names == ("OFTEN",)
        and seen.low_before in seen.rules["at_habits"]
        and CLOSES.match(seen.text, seen.reading.last)
    ):
        return ""  # "she works mornings."
    if (
        seen.names == ("OFTEN",)
        and seen.word.islower()
        and CLOSES.match(seen.text, seen.reading.last)
        and _is_done(seen)
    ):
        return ""  # "the board meets quarterly."
    titled = seen.terminal == "UNIT" and len(seen.own) == 2 and seen.word.istitle() and not seen.rules["nouns"]
    titled = titled and not in_headline(seen)
    return "latent" if titled or seen.said in seen.rules["latent"] else ""


def _is_done(seen: Seen) -> bool:
    """Whether the word before is a verb and no noun by its form: "meets", "is published"."""
    known, before = seen.rules["lexicon"], seen.low_before
    return before not in seen.rules["at_habits"] and known.lemma_as(before, "VBZ", "VBN", "VBD", "VB") is not None


def _is_length(seen: Seen) -> bool:
    """ "He spent years in jail", "a deal is weeks away", "after months of talks", "it could be weeks.", "it has been
    months.": units without a number.
    """
    rules, before, after = seen.rules, seen.low_before, seen.low_after
    if after in rules["of"] and before in rules["outlasted"]:
        return _plain_next(seen)
    off = after in rules["distant"] and before in rules["be"] | rules["barely"]  # not "11 light years away"
    if before in rules["be"] and CLOSES.match(seen.text, seen.reading.last):
        led = word_before(seen.text, seen.reading.first - len(before) - 1).lower()
        off = off or led in rules["lexicon"].modal or led in rules["lexicon"].have
    return off or before in rules["spending"]


def _plain_next(seen: Seen) -> bool:
    """Whether what filled a stretch stands behind it without an article: "of talks"; not "after days of the week"."""
    word = word_after(seen.text, seen.reading.last + 1 + len(seen.after))
    closed = seen.rules["articles"] | seen.rules["possessives"] | seen.rules["determiners"]
    return word.islower() and word not in closed and word not in seen.rules["units"]


def determiner(seen: Seen) -> str:
    """ "In the past five sessions"; "future wars", but "my future looks bright"; "a future in which"."""
    rules, before, after = seen.rules, seen.low_before, seen.low_after
    if len(seen.own) == 2:
        place = seen.reading.last + 1
        counts = seen.text[place : place + 1].isdigit() or after in rules["numbers"]
        return "none" if counts else ""
    if len(seen.own) != 1:
        return ""
    if seen.after and after not in rules["small"]:
        apart = before.endswith(("'s", "’s", "'", "’")) or before in rules["possessives"]
        return "time" if apart and after in rules["behind"] else "latent"
    return "latent" if before in rules["a"] and after in rules["in"] else ""


def length(seen: Seen) -> str:
    """ "Some seconds"; "$2 a year"; "three-quarters of its food"; but "A year on, he fled"."""
    meaning, rules, after = seen.reading.meaning, seen.rules, seen.low_after
    parts = meaning.parts if isinstance(meaning, m.Length) else ()
    if parts == (("some", Granularity.SECOND),):
        return "latent"
    rate = _is_rate(seen) and seen.low_before not in rules["duration_cues"]
    if rate and priced(seen.text, seen.reading, seen.named, rules):
        return "latent"
    clock = isinstance(meaning, m.Offset) and isinstance(meaning.anchor, m.Clock)
    if clock and seen.names[:2] == ("A", "UNIT") and seen.low_before in rules["units"]:
        return "none"  # "six days a week from 5 a.m."
    if after in rules["of_days"] and seen.names == ("A", "UNIT") and meaning == m.Length.of(1, Granularity.DAY):
        return "none"  # "a day job"
    if _some_day(seen) or (seen.names[:1] == ("KIND",) and seen.low_before in rules["ordinals"]):
        return "none"  # "one day last month", "the first full year of operation"
    quarters = any(kind is Granularity.QUARTER for _, kind in parts)
    rough = quarters and seen.names == ("MODQ", "A", "UNIT") and seen.counting  # "about a quarter mile"
    if quarters and (rough or after in rules["of"] or "-" in seen.text[seen.reading.start : seen.reading.end]):
        return "none"
    return "none" if isinstance(meaning, m.Length) and after in rules["nouns_after"] else ""


def _some_day(seen: Seen) -> bool:
    """Whether a day is some day of a longer time behind it, at the head of a sentence: "One day last month, she"."""
    rules, reading = seen.rules, seen.reading
    if seen.names != ("CARD", "UNIT") or reading.meaning != m.Length.of(1, Granularity.DAY) or seen.signal:
        return False
    if not OPENS.search(seen.text, max(0, reading.first - 5), reading.first):
        return False
    whole = seen.low_after in rules["in"] or seen.low_after in rules["days_beside"]
    return whole and (
        seen.second in rules["months"] or seen.second in rules["units"] or seen.second in rules["all_seasons"]
    )


def _is_rate(seen: Seen) -> bool:
    """Whether a unit tells how often something is: "$2 a year"; not "A year on", "six months to a year"."""
    rules, first, joint = seen.rules, seen.reading.first, seen.low_before
    if not is_rate(seen.text, seen.reading, rules):
        return False
    joined = joint in rules["words_to"] or joint in rules["listing"]
    if joined and word_before(seen.text, first - 1 - len(joint)).lower() in rules["counted"]:
        return False
    if seen.low_after in rules["today"] and not seen.low_before[-1:].isdigit():
        return False
    return not (seen.low_after in rules["on"] and OPENS.search(seen.text, max(0, first - 5), first))
