"""What a phrase means only because it stands in running text: what the words beside it and its clause add or deny.

The parse knows the words of a phrase alone. "A day before" with nothing behind it counts from the time last
mentioned, not from an event; "at night" is a habit; "it sank in two hours" tells how long it took.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.telling import weekday_of
from grammar.calendar import DAY, from_days
from grammar.clauses.beside import CLOSES, second_word, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.context import AHEAD, Direction
from grammar.directions.direction import direction_at
from grammar.directions.lasted import more_than, verb_at
from grammar.directions.plans.deliveries import is_released
from grammar.discourse.earliest import told_then as at_earliest
from grammar.discourse.eventless import beside_event, has_article
from grammar.discourse.plans.deadlines import ends_day
from grammar.discourse.stories.last_of import is_of_something
from grammar.discourse.stories.styles import of_two_styles
from grammar.discourse.years.double import spans_of_years, two_years_of
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.lexing.numbers import two_years
from grammar.meaning import Anchor
from grammar.neighbours.beginning import is_compared
from grammar.neighbours.hours.military import hour_of_date
from grammar.neighbours.lasting import and_longer, lasts_from
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.names.months import has_figures
from grammar.plausibility.names.namesakes import is_new_year
from grammar.publication import Publication

_WORD: Final = re.compile(r"([^\W\d_]+)[^\S\n]*\Z")
_THREE: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+([^\W\d_]+)[^\S\n]+([^\W\d_]+)")
_SIGNS: Final = {">=": "not before", "≥": "not before", ">": "after", "<=": "by", "≤": "by", "<": "before"}
_SIGN: Final = re.compile(r"(?<=\S[^\S\n])(>=|<=|[<>≤≥])[^\S\n]?\Z")
_TURNED: Final = re.compile(r"[-–/](\d\d?)(?![\w/-])")
_POSSESSIVE: Final = re.compile(r"['’]s(?!\w)")
_ORDERED: Final = ("last", "next", "previous")
"""Words that tell which of several things comes, or came: "the last three-year contract"."""
_LATELY: Final = 4
"""What was so many months ago is hardly told by its month alone, where it comes again."""
_LONG_AGO: Final = 9
"""What a month so long ago had does not open a sentence by that month alone."""


def settled(text: str, reading: Reading, language: Language) -> Reading:
    """A reading whose meaning its neighbours settle, before any clause is read."""
    meaning, signal = reading.meaning, reading.signal
    if signal is None and reading.first and text[reading.first - 1] in " =<>≤≥":
        compared = _compared(text, reading)
        if compared is not None:
            return compared
    alone = beside_event(text, reading, language)
    if alone is not reading:
        if not isinstance(alone.meaning, m.Bound):
            return alone
        reading, meaning = alone, alone.meaning  # "from the month before"
    match meaning:
        case m.Clock() if text[reading.first - 1 : reading.first] == "~":
            return evolve(reading, meaning=m.Approximate(meaning))
        case m.Clock(midnight=True, date=None) if ends_day(text, reading, language):
            return evolve(reading, meaning=evolve(meaning, minute=0))
        case m.Clock(midnight=True) if word_before(text, reading.first).lower() in language.words.get("PAST", ()):
            return evolve(reading, meaning=evolve(meaning, hour=0))  # "just past midnight on Friday": of that day
        case m.Part(part="turn", whole=m.Date(year=int(year)) as whole) if whole == m.Date(year) and (
            (behind := _TURNED.match(text, reading.last)) and two_years(f"{year}-{behind[1]}")
        ):  # "at the turn of 1406/07": between the two
            turn = m.replaced(meaning, whole, m.Date(year + 1))
            return evolve(reading, meaning=turn, end=behind.end(), last=behind.end())
        case m.Range() | m.Window() | m.Offset() if (spans := spans_of_years(text, reading)) is not None:
            return evolve(reading, meaning=spans)
        case m.Length() if signal is not None and signal[2] == "over":
            return more_than(text, reading, meaning, language)
        case m.Range(start=m.Date(day=int())) if (old := of_two_styles(text, reading)) is not None:
            return evolve(reading, meaning=old, pieces=())
        case m.Window() if (both := and_longer(text, reading, language)) is not None:
            return both
        case m.Window(length=length, direction=1, anchor=m.Meaning()) if signal is not None and signal[2] == "for":
            planned = language.clauses["planned"]
            led = word_before(text, reading.first).lower() in (*planned["alone"], *planned["appointed"])
            if led and not _begins(text, reading, language):
                return evolve(reading, meaning=m.Offset(length, 1, meaning.anchor))  # "set for a week from Monday"
        case m.Window(length=length, direction=-1) if _is_verb(text, reading, language):
            return _without_det(reading, length)  # "it will last three days": a length
        case m.Window(length=length) if "DET" in reading.names and _is_of_noun(text, reading, language):
            return _without_det(reading, length)  # "the last three-year contract": the last contract
        case m.Window(length=length, direction=-1) if is_of_something(text, reading, language):
            return evolve(reading, meaning=length)  # "the last week of the campaign": not the week before publication
        case m.Offset(direction=1) if (stretch := lasts_from(text, reading, language)) is not None:
            return evolve(reading, meaning=stretch)  # "it lasted two hours from 9 a.m."
        case m.Date() if (of_day := hour_of_date(text, reading, meaning)) is not None:
            return evolve(reading, meaning=of_day)
        case m.Nearest(shift=-1, date=date) if _is_beyond(text, reading, language):
            return evolve(reading, meaning=m.Bound("after", date))  # "it could drag on past Christmas"
        case m.Named(year=None) if signal is not None and is_new_year(text, reading, rules_of(language)):
            return evolve(reading, meaning=m.Part("start", m.Around(G.YEAR, meaning)))  # "in the new year"
        case m.Range(end=m.Nearest(shift=1, anchor=Anchor.PUBLICATION) as end) if "THE" in reading.names[-3:-2]:
            return evolve(reading, meaning=evolve(meaning, end=evolve(end, anchor=Anchor.PREVIOUS)))
        case m.Ordinal(whole=m.Around(unit=G.WEEK, time=m.Offset())) if signal is not None and signal[2] == "in":
            last = reading.tokens[-1]  # "the third win in a week Sunday", not "in two weeks on Friday"
            if "ON" in reading.names:
                return reading
            day = evolve(reading, meaning=meaning.date or meaning, start=last.start, first=last.start, signal=None)
            return evolve(day, tokens=(last,)) if weekday_of(meaning.date) is not None else reading
        case m.Range(start=m.Date(year=int(year)), end=m.Named(rule="01-01", year=None)):
            return evolve(reading, meaning=evolve(meaning, end=m.Date(year + 1, 1, 1)))  # "in 1920 until the new year"
        case m.Bound(kind="from" | "by") if (then := at_earliest(text, reading, language)) is not reading:
            return then
        case m.Bound(kind="from", time=time) if is_compared(text, reading, language):
            return evolve(reading, meaning=time)  # "sales fell 3% in July from June"
        case m.Bound(kind="before", time=m.Unit(shift=0)) if _is_out(text, reading, language):
            return evolve(reading, meaning=evolve(meaning, kind="by"))  # "before the year was out"
        case m.Date() if (begun := _begun(text, reading, meaning, language)) is not None:
            return begun
        case m.Date() | m.Bound(time=m.Date()) if (years := two_years_of(text, reading, language)) is not None:
            return evolve(reading, meaning=bound_as(meaning, years))
        case m.Length(parts=((1, G.DAY),), mod="") if signal is None and (kind := _some_day(text, reading, language)):
            return evolve(reading, meaning=m.Vague(kind))  # "it will one day be", "One day he left"
        case m.Clock(date=m.Unit(unit=G.DAY, shift=0, anchor=Anchor.DISCUSSED)):
            on_day = evolve(meaning, date=m.Unit(G.DAY, 0, Anchor.PREVIOUS))
            return evolve(reading, meaning=on_day)  # "at 9 a.m. on the day"
        case m.Bound(time=m.Clock(date=m.Unit(unit=G.DAY, shift=0, anchor=Anchor.DISCUSSED)) as clock):
            on_day = evolve(clock, date=m.Unit(G.DAY, 0, Anchor.PREVIOUS))
            return evolve(reading, meaning=evolve(meaning, time=on_day))
        case m.DayPart(date=None) if _some_weekday(text, reading, language):
            return evolve(reading, meaning=m.Repeat(G.DAY, part=meaning.part))  # "at lunchtime on a weekday"
        case m.Clock(date=None) if _some_weekday(text, reading, language):
            return evolve(reading, meaning=m.Repeat(G.DAY, clock=meaning))  # "at 8 a.m. on a Sunday in 1998"
        case m.DayPart(part="NI", date=None) if signal is not None and signal[2] == "at":
            return evolve(reading, meaning=m.Repeat(G.DAY, part=meaning.part))
    return reading


def _is_beyond(text: str, reading: Reading, language: Language) -> bool:
    """Whether "past" stands for "beyond": without an article, in a clause of what is to come."""
    token = next((token for token in reading.tokens if token.kinds[0] == ("DET", "past")), None)
    if token is None or len(reading.tokens) > 3 or any(one.kinds[0][0] == "THE" for one in reading.tokens):
        return False
    if word_before(text, reading.first).lower() in lexicon(language).be:
        return False  # "the deadline is past Friday"
    return direction_at(text, reading.first, language) in ("future", "coming")


def _compared(text: str, reading: Reading) -> Reading | None:
    """ ">= 6 p.m. today": a limit told by a sign; one that opens its line may quote or mark it up."""
    if not isinstance(reading.meaning, m.Date | m.Clock | m.NumericDate | m.Unit | m.Nearest):
        return None
    found = _SIGN.search(text, max(0, reading.first - 6), reading.first)
    if found is None:
        return None
    kind = _SIGNS[found[1]]
    return evolve(reading, meaning=m.Bound(kind, reading.meaning), signal=(*found.span(1), kind), first=found.start(1))


def _is_out(text: str, reading: Reading, language: Language) -> bool:
    """Whether the words behind a unit say that it ends: "the year was out", "the month was over"."""
    be = word_after(text, reading.last).lower() in lexicon(language).be
    return be and second_word(text, reading.last) in language.words["island"]["over"]


def goes_on(text: str, reading: Reading, language: Language) -> Reading:
    """ "Ten years on, ...", "Ten years on it was sold", at the head of a sentence: so long after the time told last."""
    length = reading.meaning
    if not isinstance(length, m.Length) or length.vague or reading.signal is not None:
        return reading
    word = word_after(text, reading.last)
    end = reading.last + 1 + len(word)
    if word not in language.words["ON"] or not _OPENS.search(text, max(0, reading.first - 4), reading.first):
        return reading
    long = min(unit for _, unit in length.parts) >= G.MONTH
    subject = long and word_after(text, end).lower() in language.clauses["closed"]["subject_pronoun"]
    if not subject and not CLOSES.match(text, end):
        return reading  # "ten years on the board"
    return evolve(reading, meaning=m.Offset(length, 1, Anchor.PREVIOUS), end=end, last=end)


def _some_day(text: str, reading: Reading, language: Language) -> str:
    """Which reference "one day" is between a modal or "to" and its verb, or opening a sentence; "" where it is none."""
    if reading.names != ("CARD", "UNIT"):
        return ""
    before, after = word_before(text, reading.first).lower(), word_after(text, reading.last)
    modal = before in language.words["TO"] or any(before in words for words in language.clauses["modal"].values())
    if modal and after.islower():
        return "FUTURE_REF"
    subject = after.lower() in language.clauses["closed"]["subject_pronoun"] or after.lower() in language.words["THE"]
    if not (subject or text[reading.last : reading.last + 1] == ",") or not leads(text, reading.first):
        return ""
    return "PAST_REF" if direction_at(text, reading.first, language) == "past" else "FUTURE_REF"


def _some_weekday(text: str, reading: Reading, language: Language) -> bool:
    """Whether the day of a time of day is left open: "at 8 a.m. on a Sunday"."""
    words, island = language.words, language.words["island"]
    found = _THREE.match(text, reading.last)
    if found is None:
        return False
    on, a, day = (word.lower() for word in found.groups())
    some = day in words["WEEKDAY"] or any(often.split()[-1] == day for often in words["OFTEN"])  # "on a weekday"
    return on in words["ON"] and a in island["indefinite"] and some


def _is_verb(text: str, reading: Reading, language: Language) -> bool:
    """Whether the "last" that a phrase begins with is a verb."""
    if reading.signal is not None or reading.tokens[0].kinds[0] != ("DET", "last") or len(reading.tokens) < 2:
        return False
    return text[reading.start].islower() and verb_at(text, reading.start, language)


def _is_of_noun(text: str, reading: Reading, language: Language) -> bool:
    """Whether a length is told of a noun behind it, as its hyphen shows; not "in the last three-year period"."""
    last, det = reading.tokens[-1], reading.tokens[reading.names.index("DET")]
    if last.kinds[0][0] != "UNIT" or text[last.start - 1] != "-" or det.kinds[0][1] not in _ORDERED:
        return False  # "the past two-week rally"
    after = word_after(text, reading.last)
    return after.islower() and after not in language.words["island"]["spans"]


def _without_det(reading: Reading, length: m.Length) -> Reading:
    """A length without the "last" or "next" before it, and what stands before that."""
    place = reading.names.index("DET") + 1
    begin = reading.tokens[place].start
    return evolve(reading, meaning=length, start=begin, first=begin, tokens=reading.tokens[place:], signal=None)


def _begun(text: str, reading: Reading, date: m.Date, language: Language) -> Reading | None:
    """ "Beginning on 5 May", "beginning Monday": from that day on."""
    kind = reading.signal[2] if reading.signal is not None else ""
    if kind not in ("", "on", "in") or date == m.Date(date.year):
        return None
    before = word_before(text, reading.first)
    if before.lower() not in language.words["island"]["begins"]:
        return None
    start = reading.first - len(before) - 1
    signal = (start, start + len(before), "from")
    return evolve(reading, meaning=m.Bound("from", date), signal=signal, first=start)


_OPENS: Final = re.compile(r"(?:^|[.!?:;\n])[^\w(]*\Z")
HEADING: Final = 80
"""A line of at most so many code points that ends without a full stop is a heading."""


def leads(text: str, position: int) -> bool:
    """Whether words open a sentence or stand in a heading: there a year tells when the story goes on."""
    if _OPENS.search(text, max(0, position - 4), position):
        return True
    start = text.rfind("\n", max(0, position - HEADING), position) + 1
    end = text.find("\n", position, start + HEADING)
    return start > 0 and end > 0 and text[end - 1] not in ".,;"


def _begins(text: str, reading: Reading, language: Language) -> bool:
    """Whether a length begins with a date: "listed for three days commencing Monday", "for three days from 13 May"."""
    if any(isinstance(leaf, m.Date) and leaf.month is not None for leaf in reading.nodes):
        return True
    signs = [text[token.start : token.end].lower() for token in reading.tokens if token.kinds[0][0] == "FROM"]
    return any(sign.split()[0] in language.words["island"]["begins"] for sign in signs)


def by_clause(reading: Reading) -> bool:
    """Whether its clause may change what a phrase means though it has no turn of its own: "in two hours", "at year-end"
    and "on the last day of the year" are ahead unless it is past, "this January" if it plans, "that day" after a month
    if it tells.
    """
    meaning, signal = reading.time, reading.signal
    match meaning:
        case m.Ordinal(whole=m.Unit(shift=0)) | m.Offset(anchor=m.Offset(anchor=m.Ordinal(whole=m.Unit(shift=0)))):
            return True
        case m.Part(part="end" | "turn", whole=m.Unit()) | m.Unit(unit=G.DAY, shift=0, anchor=Anchor.PREVIOUS):
            return True
        case m.Nearest(shift=0, anchor=Anchor.PUBLICATION) | m.Unit(G.WEEKEND, 0, Anchor.PUBLICATION):
            return True
        case m.Clock(date=m.Nearest(shift=0)) | m.Part(whole=m.Nearest(shift=0)):
            return True
        case m.Offset(direction=1, anchor=Anchor.PUBLICATION):
            return signal is not None and signal[2] == "in"
    return False


def two_digits(meaning: m.Meaning) -> bool:
    """ "'27": of which century, the clause tells."""
    return any(getattr(leaf, "short", False) for leaf in m.leaves(meaning))


def over(text: str, reading: Reading, language: Language) -> bool:
    """ "December's figures", "the year ended Jan. 31": what a month or quarter has, or what ended, is told after it."""
    before = _WORD.search(text, max(0, reading.first - 20), reading.first)
    took = isinstance(reading.meaning, m.Offset)  # "the siege ended in eight hours"
    limit = reading.signal is not None and reading.signal[2] == "by"  # "if it has not ended by Friday"
    if before is not None and not took and not limit and language.words["ENDED"].get(before[1].lower()) == "past":
        have = word_before(text, before.start())
        led = word_before(text, before.start() - len(have) - 1).lower() in lexicon(language).to
        return not (led and have.lower() in language.clauses["have"]["present"])  # "was to have ended Oct. 2"
    if before is not None and before[1].lower() in language.words["island"]["determiners"]:
        earlier = word_before(text, before.start())
        if language.words["PREP"].get(earlier.lower()) == "since":
            return True  # "since his January 6 speech"
    ended = language.words["ENDED"].get(word_after(text, reading.last).lower()) == "past"
    if ended and not took:
        return True  # "the quarter ended June 30", not "the first strike in 25 years ended"
    if reading.signal is not None and reading.signal[2] == "for":
        told = word_before(text, reading.first).lower() in language.clauses["planned"]["reports"]
        return told and isinstance(reading.meaning, m.Date) and reading.meaning.day is None
    match reading.meaning:
        case m.Date(year=None, month=int(), day=None) | m.Spell(unit=G.QUARTER, year=None):
            if _POSSESSIVE.match(text, reading.last) is not None:
                return True
            verb = lexicon(language).lemma_as(word_before(text, reading.first).lower(), "VB", "VBZ", "VBD", "VBG")
            published = reading.signal is None and verb in language.words["island"]["publishing"]
            if not has_figures(text, reading, rules_of(language)):
                return False
            return published or is_released(text, reading, language)  # "will release June figures"
        case _:
            return False


def of_month(text: str, reading: Reading, publication: Publication, language: Language) -> Direction:
    """Where a month points that has something: back, "December's figures"; what is voted on or met for may be to come
    where its clause is not past, "will stand in September's election": not the one of the last months.
    """
    date, behind = reading.meaning, _POSSESSIVE.match(text, reading.last)
    today = publication.day.start
    if not isinstance(date, m.Date) or date.month is None or behind is None or today is None:
        return "nearest" if is_released(text, reading, language) else "past"
    following = (word_after(text, behind.end()).lower(), second_word(text, behind.end()).lower())
    passed = (from_days(today // DAY)[1] - date.month) % 12
    gathers = not lexicon(language).gatherings.isdisjoint(following)
    if not gathers and (passed < _LONG_AGO or not leads(text, reading.first)):
        return "past"  # "will publish December's figures on Friday"
    told = direction_at(text, reading.first, language)
    if told == "past":
        return "past"
    return "future" if told in AHEAD and passed >= _LATELY else "nearest"


def onward(reading: Reading) -> m.Meaning | None:
    """What "the next month", "over the next three days" are where a story goes on from the time last mentioned."""
    if isinstance(reading.meaning, m.Bound):  # "by the next spring"
        inner = onward(evolve(reading, meaning=reading.meaning.time))
        return None if inner is None else evolve(reading.meaning, time=inner)
    match reading.meaning:
        case m.Window(length=length, direction=1, anchor=Anchor.PUBLICATION, inclusive=True) if not length.vague:
            return evolve(reading.meaning, anchor=Anchor.PREVIOUS)  # "within a year he was dead"
        case m.Part(whole=whole) | m.Ordinal(whole=whole) if isinstance(whole, m.Window | m.Unit):
            inner = None if _without_article(reading) else onward(evolve(reading, meaning=whole))
            return None if inner is None else evolve(reading.meaning, whole=inner)  # "June of the next year"
        case m.Nearest(shift=shift, anchor=Anchor.PUBLICATION) if shift > 0 and has_article(reading):
            return evolve(reading.meaning, anchor=Anchor.PREVIOUS)
    if not has_article(reading):
        return None
    match reading.meaning:
        case m.Window(length=length, direction=1, anchor=Anchor.PUBLICATION, inclusive=False):
            ((amount, unit), *more) = length.parts
            lasted = reading.signal is not None and reading.signal[2] == "for"  # "the capital for the next decade"
            if amount == 1 and not more and unit >= G.DAY and not lasted:
                return m.Unit(unit, 1, Anchor.PREVIOUS)
            return evolve(reading.meaning, anchor=Anchor.PREVIOUS)
        case m.Unit(unit=unit, shift=1, anchor=Anchor.PUBLICATION) if unit > G.DAY:
            return evolve(reading.meaning, anchor=Anchor.PREVIOUS)
    return None


def from_there(meaning: m.Meaning, *, back: bool) -> m.Meaning | None:
    """What counts from publication elsewhere, counted from the time of a story that is told in the past.

    "By next spring", "over the next few years"; *back*, in hindsight, "for the last three years he had lived there".
    """
    match meaning:
        case m.Bound(time=time):
            inner = from_there(time, back=back)
            return None if inner is None else evolve(meaning, time=inner)
        case m.Nearest(anchor=Anchor.PUBLICATION) | m.Window(direction=1, anchor=Anchor.PUBLICATION):
            return evolve(meaning, anchor=Anchor.PREVIOUS)
        case m.Window(direction=-1, anchor=Anchor.PUBLICATION) if back:
            return evolve(meaning, anchor=Anchor.PREVIOUS)
    return None


def _without_article(reading: Reading) -> bool:
    """Whether the unit of a part is told without its article: "the middle of next year"."""
    kinds = reading.names
    return "OF" in kinds and "THE" not in kinds[kinds.index("OF") :]
