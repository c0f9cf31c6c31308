"""Times of figures that are compared with others: "will slow to 2% from 3% in September", "above Monday's close"."""

from __future__ import annotations

from typing import Final

from grammar.context import Direction
from grammar.directions.focus import Read
from grammar.directions.heads import head_of
from grammar.directions.plans.timetable import owned

_PHRASE: Final = 4
"""So many words at most has a figure, or the noun of a price with what describes it."""
_DAY: Final = 2
"""So many words behind "are expected" stands "to", where a weekday parts them."""
_FAR: Final = 8
"""Half the words at most that stand between what is expected of figures and their time."""
_MEASURE: Final = 6
"""So many words at most stand between "more" or "worse" and the time behind "than"."""


def of_figures(read: Read, place: int) -> Direction | None:
    """Where a time points whose figures are expected to have come about, or are those from which others come: "is
    expected to have risen to 2% in October", "to slow to 2% from 3% in September".
    """
    words, language = read.lexicon, read.language
    found, begin = read.tokens, max(0, place - 2 * _FAR)
    if _is_reported(read, place) or _is_record(read, place):
        return "nearest"
    source = max(
        (at for at in range(max(0, place - _PHRASE), place) if found[at].lower in language.words["FROM"]), default=0
    )
    if (
        source
        and found[source - 1].lower in language.words["island"]["moved"]
        and found[place].lower in language.words["IN"]
    ):
        return "past"  # "the rate is down from 5 percent in November"
    if source and any(token.text[:1].isdigit() for token in found[source + 1 : place]):
        figure = not any(source < group.first < place for group in read.groups)
        onward = any(token.lower in language.words["TO"] for token in found[place + 1 : place + _PHRASE])
        reached = range(max(1, source - _PHRASE), source)
        goal = any(found[at - 1].lower in words.to and found[at].text[:1].isdigit() for at in reached)
        goal = goal or found[place].lower in language.words["AT"]
        return "nearest" if figure and goal and not onward else None  # not "from 4% in March to 3% in June"
    to = next((at for at in range(place - 3, begin, -1) if found[at + 1].lower in words.have), 0)
    if not to or found[to].lower not in words.to or words.lemma_as(found[to + 2].lower, "VBN") is None:
        return None
    leads = {words.lemma_as(token.lower, "VBD", "VBN", "VBZ", "VB", "VBP") for token in found[max(0, to - 2) : to]}
    likely = not leads.isdisjoint(words.forecasting) or found[to - 1].lower in language.clauses["planned"]["likely_to"]
    return "nearest" if likely and found[to - 2].lower in words.be else None


def moved_from(read: Read, place: int) -> Direction | None:
    """Where a month points in whose offer a figure was that has moved: "up from 55 cents in its January offer"."""
    owners, table = read.lexicon.closed["possessive"], read.language.words
    found = read.tokens
    if place < _PHRASE or found[place - 1].lower not in owners or found[place - 2].lower not in table["IN"]:
        return None
    sources = [at for at in range(max(1, place - 2 - _PHRASE), place - 2) if found[at].lower in table["FROM"]]
    sources = [at for at in sources if found[at + 1].text[:1].isdigit()]
    moved = any(found[at - 1].lower in table["island"]["moved"] for at in sources)
    return "past" if moved else None


def _is_record(read: Read, place: int) -> bool:
    """Whether a month is compared with those of other years: "it could be the best August in three years"."""
    found, words = read.tokens, read.language.words["MONTH"]
    return place > 0 and found[place].lower in words and found[place - 1].lower in read.lexicon.closed["superlative"]


def _is_reported(read: Read, place: int) -> bool:
    """Whether figures of a month are what is reported: "expected to report a 2% rise in sales in August"."""
    found, words = read.tokens, read.language.words
    if found[place].lower not in words["IN"] or place + 1 >= len(found) or found[place + 1].lower not in words["MONTH"]:
        return False
    verb = read.last_verb(place)
    if verb is None or place - verb.last > 2 * _FAR:
        return False
    last, lemma = verb.last, verb.lemma
    if verb.modality and last + _DAY + 1 < place and found[last + _DAY].lower in read.lexicon.to:
        last += _DAY + 1
        lemma = found[last].lower  # "are expected Thursday to report"
    if lemma not in words["island"]["publishing"]:
        return False
    told = found[last + 1 : place]  # not "will publish the sales report in August"
    if not any(one.text[:1].isdigit() for one in told):
        return False
    figures = read.lexicon.reports | frozenset(words["island"]["amounts_move"])
    return any(one.lower in figures for one in told)  # "a 2% rise in August"


def measured(read: Read, place: int) -> Direction | None:
    """Where a bare day or month points behind "than" (on, in), with which a clause compares: "it may be worse than
    Friday", "busier than in July".

    Beside another one it may be ahead as that is: "Sunday will be colder than Saturday".
    """
    words, table, found = read.lexicon, read.language.words, read.tokens
    if not 1 < place < len(found) or found[place - 1].lower not in words.closed["than"]:
        return None
    led = found[place].lower in table["ON"] or found[place].lower in table["IN"]
    at = place + led
    if not found[at : at + 1] or (found[at + 1 : at + 2] and found[at + 1].text[:1].isdigit()):
        return None
    kind = next((table[one] for one in ("WEEKDAY", "MONTH") if found[at].lower in table[one]), None)
    if kind is None or not _is_extent(read, place - 1, led=led):
        return None
    beside = any(token.lower in kind for token in (*found[: place - 1], *found[at + 1 :]))
    if not beside:
        return "past"
    return "held" if kind is table["WEEKDAY"] else "nearest"


def _is_extent(read: Read, than: int, *, led: bool) -> bool:
    """Whether what is compared before "than" is how much or how bad, and no time: not "sooner than Friday"."""
    words, found = read.lexicon, read.tokens
    for at in range(than - 1, max(-1, than - 1 - _MEASURE), -1):
        if not found[at].word:
            return False
        if found[at].lower in words.lists["worse"]:
            return True
        if found[at].lower in words.lists["more_of"]:
            return led or at + 1 < than
    return False


def is_closing(read: Read, place: int) -> bool:
    """Whether a day is that of a price with which another one is compared: "2 percent above Monday's close", "more than
    its close on Monday"; not "the offer ends at Monday's close".
    """
    words, language = read.lexicon, read.language
    found, closings = read.tokens, language.clauses["planned"]["closings"]
    owner = owned(read, place)
    at = place + 2 if owner else place - 1
    if not owner and at and found[at].lower not in closings:
        at -= 1  # "the closing price on Monday"
    if not 0 < at < len(found) or found[at].lower not in closings:
        return False
    if owner and head_of(read, place)[0] != found[at].lower and not words.lemma_as(found[at].lower, "VBG"):
        return False  # "Sunday's finish line"
    named = at > 1 and (found[at - 1].lower in words.owning or found[at - 1].text in language.words["POSS"])
    if not owner and not named:
        return False  # "shops open on Monday and close on Friday"
    if not owner and found[at - 1].lower in language.words["A"]:
        return False  # "it comes to a close on Friday"
    begin = place if owner else at
    comparing = {*words.closed["comparing"], *language.words["island"]["measured"], *language.words["TO"]}
    return any(token.lower in comparing for token in found[max(0, begin - (1 if owner else _PHRASE)) : begin])
