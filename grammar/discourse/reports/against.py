"""Times with which the figures of a report are compared, from which no other sentence counts: "fell to 7% in April from
May, the lowest since 1990. A month earlier" is a month before April.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from grammar import meaning as m
from grammar.calendar import DAY, from_days, to_days
from grammar.clauses.beside import word_before
from grammar.clauses.clause import ASIDE
from grammar.clauses.clause_reader import clause_at
from grammar.clauses.sentence import SENTENCE_END
from grammar.directions.focus import focus_of
from grammar.discourse.recall import beside_share
from grammar.discourse.records.quoted import is_of_saying
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_BEFORE: Final = 9
"""So many words at most stand between the word that compares and the time with which something is compared."""
_NAME: Final = 4
"""So many words at most has a name behind "since", with it."""
_FIRST: Final = 3
"""So many words at most stand between "the first" of its kind and "since"."""
_FIGURE: Final = 24
"""So many characters at most a figure takes up."""
_REACH: Final = 120
"""So many characters around a time at most its figure stands."""
_SLIGHT: Final = 2
"""So many words at most stand between a verb and its figure: "was only 3%"."""
_SHARE: Final = re.compile(r"[%$€£¥]")


def counts_back(text: str, reading: Reading, language: Language, listed: int = -1) -> bool:
    """Whether "since" says how far back nothing compares: "the lowest since 1990", "the first time since May"; and
    since whom: "the worst storm since Andrew in 1992". *listed*: where such a time before it ends, if any, with which
    this one may go on: "the most since Feb. 11 and 12, 1983".
    """
    if listed >= 0 and text[listed : reading.first].strip() in language.words["AND"]:
        return True
    if reading.signal is None or reading.signal[2] not in ("since", "in"):
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None:
        return False
    place, closed = read.place_of(reading.first), read.lexicon.closed
    if reading.signal[2] == "in":
        named = read.tokens[max(0, place - _NAME) : place]
        since = [at for at, token in enumerate(named) if language.words["PREP"].get(token.lower) == "since"]
        names, begin = named[since[-1] + 1 :] if since else [], place - len(named)
        if not since or any(begin <= group.first < place for group in read.groups):
            return False
        if not all(token.text[:1].isupper() for token in names) and len(names) != 1:
            return False  # "the worst storm since Andrew in 1992", "the worst toll since independence in 1991"
        place -= len(named) - since[-1]
    words = [token.lower for token in read.tokens[max(0, place - _BEFORE) : place]]
    pairs = {f"{one} {other}" for one, other in pairwise(words)}
    once = any(word in language.words["ORDW"] for word in words[-_FIRST:])  # "its first loss since 1990"
    if once or not pairs.isdisjoint(closed["once"]):
        return True
    beside = zip(["", *words], words, [*words[1:], ""], strict=False)  # not "at least 30, most of them"
    return any(
        word in closed["superlative"] and before not in language.words["AT"] and after not in language.words["OF"]
        for before, word, after in beside
    )


def is_against(
    text: str, reading: Reading, value: Interval, here: Interval | None, since: int, language: Language
) -> bool:
    """Whether a month or quarter is one with which the figures of the one told before it are compared, whose words end
    at *since*: "fell in April from March", "below those of July", "in April after a 1% rise in March"; not "in May
    and April".
    """
    if here is None or value.end is None or value.end > (here.start or 0) or value.granularity is not here.granularity:
        return False
    if not G.MONTH <= value.granularity <= G.YEAR or SENTENCE_END.search(text, since, reading.start):
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None:
        return False
    begin, place, closed = read.place_of(since), read.place_of(reading.start), read.lexicon.closed
    words = [token.lower for token in read.tokens[begin:place]]
    after = any(language.words["REL"].get(word) == "after" for word in words)
    verb = max((group.last for group in read.groups if group.last < place and group.form == "finite"), default=-1)
    if verb < begin and after and any(word[0].isdigit() for word in words):
        return True
    words = words[max(0, verb + 1 - begin) :]
    compared = {*closed["comparing"], *language.words["island"]["measured"]}
    return not compared.isdisjoint(words) or any(f"{one} {other}" in compared for one, other in pairwise(words))


def goes_on_with(text: str, last: int, position: int, language: Language) -> int | None:
    """Where the sentence begins that goes on with the figures of a month, whose words end at *last* in the one before:
    "prices rose 2% in April. They were up"; ``None`` where that has no figures, "it opened in April", or lies far back.
    """
    ends = [found.end() for found in SENTENCE_END.finditer(text, last, position)]
    read = focus_of(text, language.code).read_at(last - 1) if len(ends) == 1 else None
    if read is None:
        return None
    words, changes = read.lexicon, rules_of(language)["changes"]
    verbs = [group.lemma for group in read.groups]
    told = any(token.lower in changes for token in read.tokens) or not changes.isdisjoint(verbs)
    shares = language.words["island"]["shares_told"]
    told = told or any(token.lower in shares for token in read.tokens)  # "was 9.5 percent in June"
    told = told or _SHARE.search(text, read.sentence.start, read.sentence.end) is not None
    return ends[0] if told and words.frame is None else None


def from_month(
    text: str, reading: Reading, begun: int, told: tuple[Interval | None, Interval | None], language: Language
) -> Interval | None:
    """The month or quarter that a figure of the one before it is compared with, behind the day on which that was told:
    "fell 1% in September, the department said Friday, after rising 3% a month earlier".

    *told* are the time last mentioned, whose words begin at *begun*, and the one before it.
    """
    here, before = told
    match reading.time:
        case (
            m.Offset(anchor=m.Anchor.PREVIOUS, direction=-1, length=m.Length(parts=((1, unit),)))
            | m.Unit(unit=unit, shift=-1, anchor=m.Anchor.PREVIOUS)
        ) if unit in (G.MONTH, G.QUARTER):
            fits = here is not None and here.granularity is G.DAY and before is not None and before.granularity is unit
            fits = fits and beside_share(text, reading, language) and is_of_saying(text, begun, language)
            return before if fits else None
        case _:
            return None


def is_figure_again(text: str, last: int, reading: Reading, language: Language) -> bool:
    """Whether a clause does no more than tell the figure of another time, behind a sentence that told one: "it was 9%
    in June. A year earlier, it was 6%"; not "a year earlier, it opened a plant".
    """
    ends = [found.end() for found in SENTENCE_END.finditer(text, last, reading.first)]
    begun = focus_of(text, language.code).read_at(last - 1)
    read = focus_of(text, language.code).read_at(reading.first)
    if begun is None or read is None or len(ends) > 1 or read.lexicon.frame is not None:
        return False
    here = clause_at(read.places, reading.first)
    if here is None or here.draft.role in ASIDE:
        return False
    end = min(begun.sentence.end, reading.first)
    if not _has_share(text, max(begun.sentence.start, last - _REACH), min(end, last + _REACH), language):
        return False
    group = here.draft.group
    if group.lemma not in language.clauses["planned"]["totals"] or group.form != "finite" or group.modality:
        return False
    behind = read.tokens[group.last + 1 : group.last + 2 + _SLIGHT]
    slight = {*language.words["island"]["barely"], *language.clauses["planned"]["trading_at"]}
    number = next((token for token in behind if token.lower not in slight), None)
    if number is None or not (number.text[0].isdigit() or _SHARE.match(number.text)):
        return False
    closes = reading.first < number.start or reading.first - number.end < _FIGURE
    return closes and _has_share(text, number.start, number.end + _FIGURE, language)


def _has_share(text: str, begin: int, end: int, language: Language) -> bool:
    """Whether a stretch of text holds a share of something or a sum: "9 percent", "$3 million"."""
    if _SHARE.search(text, begin, end) is not None:
        return True
    words = text[begin:end].lower().split()
    return any(word.strip(".,;)") in language.words["island"]["shares_told"] for word in words)


def is_whole_year(text: str, reading: Reading, value: Interval, discussed: Interval | None, language: Language) -> bool:
    """Whether a report goes on with the figures of a year: of that in which its quarter lies, "for the year, net fell",
    "for 1988, net fell", or of one that it opens its sentence with, "in 1989 net fell".
    """
    if discussed is None or value.granularity is not G.YEAR or value.part is not None or discussed == value:
        return False
    before = language.words["PREP"].get(word_before(text, reading.first).lower())
    signal = reading.signal[2] if reading.signal is not None else str(before)
    inside = (value.start or 0) <= (discussed.start or 0) and (discussed.end or 0) <= (value.end or 0)
    opens = leads(text, reading.first)
    return (opens or signal == "for") if inside else (opens and signal == "in")


def lasts_a_year(length: m.Length, reading: Reading) -> bool:
    """Whether a length is that of the year whose figures are told: "for the 12 months", "full-year net"."""
    whole = length.parts == m.Length.of(1, G.YEAR).parts and reading.names[0] == "KIND"
    return whole or (length.parts == m.Length.of(12, G.MONTH).parts and (length.definite or reading.signal is None))


def year_to(end: int) -> Interval:
    """The twelve months up to an end."""
    year, month, _ = from_days(end // DAY)
    begin = to_days(year - 1, month, 1) * DAY
    return Interval.of(begin, G.YEAR) if month == 1 else Interval(begin, end, G.MONTH)
