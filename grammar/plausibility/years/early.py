"""Years of three digits: "on 8 April 217 near it", "until March 538".

A number behind "in" is a year of a story where its words leave no doubt, or where the story is at such years.
"""

from __future__ import annotations

import functools
import re
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.clauses.beside import ENDS, OWNER, second_word, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.names.borrowed import counts_things

_NUMBER: Final = re.compile(r"[^\S\n]+([1-9]\d\d)(?![\w%°/:-]|[.,]\d)")
_AFTER_DAY: Final = re.compile(r",[^\S\n]+([1-9]\d\d)(?![\w%°/:-]|[,;]?[^\S\n]*\d|\.\d)")
_TWO: Final = re.compile(r"[^\S\n]+([1-9]\d)(?![\w%°/:-]|[.,]\d)")
_COUNT: Final = re.compile(r"[^\S\n]+[1-9][\d,]{2,}[^\S\n]+[^\W\d_]")
"""A number of things right behind a year: "In November 885 700 ships came"."""
_MONTH_FIRST: Final = (("MONTH", "N2"), ("MONTH", "ORD"))
_THOUSAND: Final = 1000
_LIFE: Final = 60
"""Years after one of the years before our era that may be told without it."""
_AGE: Final = 150
"""Years back from one of three digits, and twice as many on, within which a story stays."""
_HUNDRED: Final = 100
_ROUND: Final = 50
_FIRST: Final = 150
"""Up to this year a story may tell one of two digits."""
_LONGEST: Final = 31
_BACK: Final = 50
"""So many years back from one before our era another one of three digits may be told without it."""
_SHORT_BACK: Final = 25
"""So many, of two digits."""
_NINE: Final = 9
"""So many years before the one that names it a decade before our era began."""
_SIGNALS: Final = ("in", "by", "until", "since", "from", "before", "after", "between", "during")
_NAMES: Final = re.compile(r"[^\S\n]+([A-Z][^\W\d_]*)(?:[^\S\n]+[A-Z][^\W\d_]*){0,3}")
_BYNAME: Final = re.compile(r"[^\S\n]+([a-z]+)[^\S\n]+[A-Z][^\W\d_]*")
_PAIR: Final = re.compile(r"(?<![\d.,])(\d{1,3})[^\S\n]+[^\W\d_]+[^\S\n]+(\d{1,3})(?!\w)")
_SHORT: Final = re.compile(r"[^\S\n]+(\d\d)(?=[^\S\n]*(?:[.,](?!\d)|[;:!?)\]]|\n|\Z)|[^\S\n]+[^\W\d_])")
_ENDS: Final = re.compile(r"[^\S\n]*(?:[.,;:!?)\]]|\n|\Z)")


def _acts(text: str, position: int, language: Language) -> bool:
    """Whether one name and what it did follow: "In January 878 Guthrum fell upon"; not "In May 300 Germans fell"."""
    named, island = _NAMES.match(text, position), language.words["island"]
    name = named[1].lower() if named is not None else ""
    one = name in island["one_person"] or name.endswith(
        tuple(island["one_person_ends"])
    )  # "In October 732 Charles won"
    if named is None or (name.endswith(tuple(island["peoples"])) and not one):
        return False
    byname, last = _BYNAME.match(text, named.end()), named.end()  # "Louis the Pious", "Henry of Anjou"
    if byname is not None and (byname[1] in language.words["THE"] or byname[1] in language.words["OF"]):
        last = byname.end()
    return lexicon(language).is_past(word_after(text, last).lower())


def with_early_year(text: str, reading: Reading, language: Language) -> Reading:
    """A date without a year, with the number behind it, where that can be nothing else."""
    found = _NUMBER.match(text, reading.last)
    if found is None and isinstance(reading.meaning, m.Unit) and reading.meaning.unit is G.YEAR:
        found = _TWO.match(text, reading.last)  # "the year 69"
    comma = found is None and reading.signal is not None and reading.names[-2:] in _MONTH_FIRST
    if comma:
        found = _AFTER_DAY.match(text, reading.last)  # "on August 15, 717"
        found = None if found is not None and int(found[1]) % _ROUND == 0 else found  # "on June 7, 500, most of them"
    if found is None or reading.end != reading.last:
        return reading
    date, year = reading.time, int(found[1])
    closed = _ENDS.match(text, found.end()) is not None
    after = word_after(text, found.end()).lower()
    if after in language.words["AND"]:
        closed = lexicon(language).is_past(second_word(text, found.end()).lower())  # "on 3 May 814 and was buried"
    match date:
        case m.Date(year=None, month=int(), day=int()) | m.Named(year=None):
            told: m.Meaning = evolve(date, year=year)
            sure = closed or after in (opening(language) if comma else going_on(language))
            sure = sure or (not comma and _begins(text, found.end(), language))
        case m.Date(year=None, month=int(), day=None):
            led = reading.signal[2] if reading.signal is not None else ""
            alone = led in _SIGNALS
            going, closed_class = going_on(language), lexicon(language).closed
            if led != "in":  # "until March 538 they", not "by April 450 more"
                going &= {*closed_class["subject_pronoun"], *closed_class["definite"]}
            goes_on = after in going and after not in language.words["IN"]
            goes_on = goes_on or (led == "in" and _acts(text, found.end(), language))
            closed = closed and (led == "in" or _opens(text, found.end(), language))
            alone = alone and (closed or goes_on or _COUNT.match(text, found.end()) is not None)
            alone = alone or (closed and _after_month(text, reading.first, language))
            alone = alone or (closed and word_before(text, reading.first).lower() in language.words["island"]["lived"])
            told, sure = evolve(date, year=year), alone or after in opening(language)
        case m.Range(
            start=m.Date(year=None, month=int()) as start, end=m.Date(year=None, month=int(), day=None) as end
        ):
            told, sure = m.Range(evolve(start, year=year), evolve(end, year=year)), closed
            sure = sure and reading.signal is not None and reading.signal[2] in ("from", "between")
        case m.Part(whole=m.Date(year=None, month=int(), day=None) as whole):
            told, sure = evolve(date, whole=evolve(whole, year=year)), closed or after in opening(language)
        case m.Range(start=start, end=m.Date(year=None, month=int(), day=int()) as end) if "OLDYEAR" in reading.names:
            begun = start.time if isinstance(start, m.Approximate) else start  # "(c. 673 – 26 May 735)"
            first = begun.year if isinstance(begun, m.Date) else None
            told = evolve(date, end=evolve(end, year=year))
            sure = closed and first is not None and first <= year <= first + _HUNDRED
        case m.Unit(unit=G.YEAR, shift=0) if any(token.kinds[0][0] in ("THE", "IN") for token in reading.tokens):
            sure = closed or (len(found[1]) > 2 and after in going_on(language))
            told, sure = m.Date(year), sure or _verb_next(text, reading, after, language)
        case m.Spell(unit=G.SEASON, year=None) | m.Part(whole=m.Spell(unit=G.SEASON, year=None)) if (
            reading.signal is not None and reading.signal[2] == "in"
        ):
            season = next(leaf for leaf in reading.nodes if isinstance(leaf, m.Spell))  # "in early spring 413"
            told = m.replaced(date, season, evolve(season, year=year))
            sure = closed or _verb_next(text, reading, after, language)
            sure = sure or (len(found[1]) > 2 and after in opening(language))  # "in spring 217 he left"
        case _:
            return reading
    if not sure:
        return reading
    meaning = bound_as(reading.meaning, told)
    token = Token((("YEAR", year),), found.start(1), found.end(1))
    pieces = (*reading.pieces[:-1], (reading.pieces[-1][0], found.end(1))) if reading.pieces else ()
    reading = evolve(reading, meaning=meaning, end=found.end(1), last=found.end(1), pieces=pieces)
    return evolve(reading, tokens=(*reading.tokens, token))


def _opens(text: str, comma: int, language: Language) -> bool:
    """Whether a comma, if there is one, opens something new: "until May 538, when", not "by May 400, mostly men"."""
    if text[comma : comma + 1] != ",":
        return True
    word, closed = word_after(text, comma + 1).lower(), lexicon(language).closed
    joins = (*language.words["AND"], *closed["relative"], *closed["opening"])
    return word in joins or word in going_on(language)


def _after_month(text: str, start: int, language: Language) -> bool:
    """Whether another month stands right before a place, joined by a word: "in July or" August."""
    words, link = language.words, word_before(text, start)
    if link not in words["OR"] and link not in words["AND"]:
        return False
    return word_before(text, start - len(link) - 1).lower() in words["MONTH"]


def _begins(text: str, end: int, language: Language) -> bool:
    """Whether a verb follows, or a name and its verb: "on 24 August 410 Rome was sacked"."""
    word, verb, words = word_after(text, end), second_word(text, end), lexicon(language)
    if words.lemma_as(word.lower(), "VBD") is not None:
        return True
    return word[:1].isupper() and words.tells(verb)


def _verb_next(text: str, reading: Reading, after: str, language: Language) -> bool:
    """Whether the verb that stands second follows, so that the number belongs to what opens the sentence."""
    words = lexicon(language)
    if words.frame is None or not text[reading.first].isupper():
        return False
    return words.tells(after) or after in words.have or after in words.modal


@functools.lru_cache(maxsize=8)
def opening(language: Language) -> frozenset[str]:
    """Words that begin something new behind a year: articles, pronouns, numbers; no number before them counts them."""
    closed = lexicon(language).closed
    words = [*closed["determiner"], *closed["subject_pronoun"], *language.words["CARD"]]
    return frozenset(words) - frozenset(language.words["A"])  # "in May 500 a day came"


@functools.lru_cache(maxsize=8)
def going_on(language: Language) -> frozenset[str]:
    """The same, and prepositions; not "of", which follows a number of things, nor what joins two numbers."""
    words = language.words
    links = [*words["OF"], *words["TO"], *words["AND"], *words["island"]["listing"]]
    return (opening(language) | frozenset(lexicon(language).closed["preposition"])) - frozenset(links)


def is_old(reading: Reading) -> bool:
    """Whether a phrase tells a year of up to three digits, which more often is a number, or a decade of such years."""
    if "DECADE" in reading.names and "ERA" not in reading.names and _old_decades(reading):
        return True
    return "OLDYEAR" in reading.names and not _is_life(reading)


def _is_life(reading: Reading) -> bool:
    """Whether a year begins a stretch that ends on a day of its own year: "(778 – 20 June 840)"."""
    match reading.meaning:
        case m.Range(end=m.Date(year=int(), month=int(), day=int())) if reading.signal is None:
            return reading.names[0] in ("OLDYEAR", "MODQ")
    return False


def _old_decades(reading: Reading) -> list[int]:
    """The first years of decades that are told with three digits and no era."""
    spans = (leaf for leaf in reading.nodes if isinstance(leaf, m.Span))
    return [span.first for span in spans if span.unit is G.DECADE and 100 <= span.first < _THOUSAND]


def may_be_old(text: str, reading: Reading, language: Language) -> bool:
    """Whether the number of such a phrase may be a year by its signal: it counts no names ("300 Spartans")."""
    if reading.signal is not None and reading.signal[2] not in _SIGNALS:
        return False
    if reading.signal is None and reading.tokens[0].kinds[0][0] == "OLDYEAR":
        return _of_event(text, reading, language)
    if _runs_on(reading):
        return True
    before = word_before(text, reading.first)
    earlier = word_before(text, reading.first - len(before) - 1)
    begun = evolve(reading, meaning=reading.meaning.start) if isinstance(reading.meaning, m.Range) else reading
    if counts_things(text, begun, before, earlier, rules_of(language)):
        return False  # "it grew from 300 to 500"
    named = _NAMES.match(text, reading.last)
    if named is None:
        return True
    if named[1].lower() in language.words["island"]["small"] or text.startswith(OWNER, named.end()):
        return True  # "In 870 Lothar's share was parted"
    behind = word_after(text, named.end()).lower()
    words = lexicon(language)
    return words.tells(behind) or behind in words.have or ENDS.match(text, named.end()) is not None


def _runs_on(reading: Reading) -> bool:
    """Whether a year and the next one stand behind "in", which count nothing: "in 672–673 Arab fleets took it"."""
    match reading.meaning:
        case m.Range(start=m.Date(year=int() as first), end=m.Date(year=int() as last)) if reading.signal is not None:
            return reading.signal[2] == "in" and _HUNDRED <= first == last - 1
    return False


def _of_event(text: str, reading: Reading, language: Language) -> bool:
    """Whether a number tells which event is meant, and counts nothing: "the flood of 365 swept", no "war of 30 days".

    A verb may be an adjective before what is counted, so something else must follow it: "the raid of 120 masked men".
    """
    after, second, words = word_after(text, reading.last), second_word(text, reading.last), lexicon(language)
    begins = going_on(language)
    if _ENDS.match(text, reading.last) or after.lower() in begins:
        return True
    if after.lower() in language.words["AND"]:
        return second.lower() in begins
    if after in words.have or after in words.be:
        return True
    ends = second in begins or not second.islower() or _ENDS.match(text, reading.last + len(after) + 1) is not None
    return ends and words.lemma_as(after, "VBD") is not None


def is_sure(text: str, reading: Reading, language: Language) -> bool:
    """Whether the words of such a phrase can be nothing but a time: "in early 453", "In 732 the", "in 481 or 482"."""
    kinds = reading.names
    island, before = language.words["island"], word_before(text, reading.first).lower()
    if "SEASON" in kinds or "EARLY" in kinds or _is_stretch(reading, led=before in island["reigned"]):
        return True
    if _runs_on(reading):
        return True
    if "DECADE" in kinds:
        return "THE" in kinds and reading.signal is not None
    led = reading.signal is not None and reading.signal[2] == "in" and reading.end - reading.tokens[-1].start == 3
    if led and before in island["lived"]:
        return True  # "died in 337"
    if reading.signal is None and kinds in (("OLDYEAR",), ("MODQ", "OLDYEAR")):
        return reading.end - reading.tokens[-1].start == 3  # "the earthquake of 365", "(born c. 673)"
    pair = _PAIR.search(text, max(0, reading.first - 16), reading.last + 8)
    if pair is not None and int(pair[2]) == int(pair[1]) + 1:
        return reading.signal is not None and reading.signal[2] == "in"
    opens = reading.signal is not None and reading.signal[2] == "in" and text[reading.first].isupper()
    return opens and reading.end - reading.tokens[-1].start == 3


def _is_stretch(reading: Reading, *, led: bool) -> bool:
    """Whether two years are one stretch: "the war of 602 to 628", "king from 871 until 899", not "from 300 to 500".

    It is *led* by a verb for that: "reigned from 768 to 814", "ruled from 618 to 907".
    """
    stretch = reading.meaning
    if isinstance(stretch, m.Range):
        ends = (one.time if isinstance(one, m.Approximate) else one for one in (stretch.start, stretch.end))
        stretch = m.Range(*ends)  # "(c. 410-455)"
    match stretch:
        case m.Range(start=m.Date(year=int() as first, month=None), end=m.Date(year=int() as last, month=None)):
            apart = reading.signal is None or "UNTIL" in reading.names or led
            return apart and _HUNDRED <= first < last <= first + (3 * _HUNDRED if led else _HUNDRED)
    return False


def old_told(reading: Reading, previous: Interval | None) -> bool:
    """Whether a story that is at such years, of our era or before it, may go on with the year of a phrase."""
    years = [leaf.year for leaf in reading.nodes if isinstance(leaf, m.Date | m.Spell) and leaf.year]
    years += _old_decades(reading)
    if previous is None or previous.start is None or not years:
        return False
    known = calendar.from_days(previous.start // calendar.DAY)[0]
    if known <= 0:
        return all(_before_era(known, year) for year in years)
    back, ahead = (_LIFE, _FIRST) if min(years) < 100 else (_AGE, 2 * _AGE)
    return known < 1000 and all(known - back <= year <= known + ahead for year in years)


def _before_era(known: int, year: int) -> bool:
    """Whether a year told without an era is one before ours, in a story that is at such a one; of three digits also
    one before that: "fought from 218 to 201 BC. In 237 he", of two digits a little: "died in 62 BC. From 83 to 81".
    """
    back = _BACK if _HUNDRED <= year < _THOUSAND else _SHORT_BACK
    return known - back <= 1 - year <= known + _reach(year)


def _reach(year: int) -> int:
    """Years after one of the years before our era at which this one may be told without it: more, of three digits."""
    return 2 * _AGE if 100 <= year < 1000 else _LIFE


def in_era(text: str, reading: Reading, previous: Interval) -> Reading:
    """A year without an era in a story that is before ours, or in its first years: "crowned in 1186 BC. He died in
    1155", "born in AD 39. He succeeded on 24 June 79".
    """
    if previous.start is None or any(token.kinds[0][0] == "ERA" for token in reading.tokens):
        return reading
    known = calendar.from_days(previous.start // calendar.DAY)[0]
    if known > _FIRST:
        return reading
    reading = with_short_year(text, reading, known)
    for span in [leaf for leaf in reading.nodes if isinstance(leaf, m.Span)]:
        decade = known <= 0 and span.unit is G.DECADE and _HUNDRED <= span.first < _THOUSAND
        if decade and _before_era(known, span.first):  # "in 490 BC. In the early 460s": 469 to 460 BC
            begun = evolve(span, first=1 - (span.first + _NINE))
            reading = evolve(reading, meaning=m.replaced(reading.meaning, span, begun))
    for date in [leaf for leaf in reading.nodes if isinstance(leaf, m.Date | m.Spell)]:
        if date.year is None or date.year <= 0:
            continue
        year = date.year
        if date.short:
            year = int(text[reading.last - 2 : reading.last]) if text[reading.last - 2 : reading.last].isdigit() else 0
        told = 1 - year if known <= 0 else year
        near = _before_era(known, year) if known <= 0 else known <= year <= known + _FIRST
        if (date.short or known <= 0) and year and near:
            full = evolve(date, year=told, short=False)
            reading = evolve(reading, meaning=m.replaced(reading.meaning, date, full))
    return reading


def with_short_year(text: str, reading: Reading, known: int) -> Reading:
    """ "In October 97", in a story that is at the years before it: what is no day of the month is its year."""
    date, found = reading.time, _SHORT.match(text, reading.last)
    if found is None or not isinstance(date, m.Date) or date.year is not None or date.month is None:
        return reading
    year = int(found[1])
    told, life = (1 - year, _LIFE) if known <= 0 else (year, _FIRST)
    if (date.day is None and year <= _LONGEST) or not known <= told <= known + life:
        return reading
    token = Token((("YEAR", year),), found.start(1), found.end(1))
    meaning = m.replaced(reading.meaning, date, evolve(date, year=year))
    return evolve(reading, meaning=meaning, end=found.end(1), last=found.end(1), tokens=(*reading.tokens, token))


def lost_year(text: str, reading: Reading) -> str:
    """The number right after a date without a year, if it must be the year but is none that is read ("5 March 987")."""
    if reading.tokens[-1].kinds[0][0] not in ("N2", "ORD", "MONTH", "NAMED") or not m.turns(reading.meaning):
        return ""
    found = re.match(
        r",?[^\S\n]+(\d{3}|\d{5,})(?=[^\S\n]*(?:[.,;:!?)]|\Z|\n))(?![.,]\d)", text[reading.last : reading.last + 20]
    )
    return found[1] if found else ""
