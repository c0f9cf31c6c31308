"""Times beside an event that no words behind them tell: "the day before.", "ten days after that", "the year after saw".

They count from the time last mentioned; "21 days after the day on which it is laid" waits for an event.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import day_of
from grammar.clauses.beside import CLOSES, ENDS, OPENS, is_plural, second_word, word_after, word_before
from grammar.clauses.clause_reader import clause_at, lexicon
from grammar.directions.focus import clause_of, focus_of
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.meaning import Anchor
from grammar.neighbours.beginning import is_compared
from grammar.parsing.driver import Reading


def beside_event(text: str, reading: Reading, language: Language) -> Reading:
    """A time before or after an event, counted from what the words right behind it tell."""
    meaning, signal = reading.meaning, reading.signal
    time = reading.time
    match day_of(time):
        case m.Date(year=None, day=None) | m.Spell(unit=G.SEASON, year=None) | m.Named(year=None) as date:
            return _next_to_event(text, reading, date, language)
    match meaning:
        case m.Offset(anchor=Anchor.EVENT) if signal is not None and signal[0] >= reading.end:
            many = has_article(reading) and meaning.length.parts[0][0] != 1  # "the two weeks after saw a rise"
            goes_on = not many and _goes_on(text, reading.last, reading.first, language)
            if CLOSES.match(text, reading.last) or goes_on:
                # "The day before, ...", "the year after bought a farm": no event follows
                told = evolve(meaning, anchor=Anchor.PREVIOUS)
                return evolve(reading, meaning=told, end=reading.last, signal=None)
            if _had_gone(text, reading, language) or _had_then(text, reading, language):
                told = evolve(meaning, anchor=Anchor.PREVIOUS)
                return evolve(reading, meaning=told, end=reading.last, signal=None)
            if (that := that_after(text, reading, language)) is not None:
                told = evolve(meaning, anchor=Anchor.PREVIOUS)
                return evolve(reading, meaning=told, end=that, last=that, signal=None)  # "ten days after that"
        case m.Offset(anchor=m.Unit(unit=G.DAY, shift=0, anchor=Anchor.DISCUSSED)) if _day_of(text, reading, language):
            last = next(place for place, token in enumerate(reading.tokens) if token.kinds[0][0] == "REL")
            end = reading.tokens[last - 1].end  # "21 days after the day on which it is laid": an event follows
            told, tokens = evolve(meaning, anchor=Anchor.EVENT), reading.tokens[:last]
            return evolve(reading, meaning=told, end=end, last=end, tokens=tokens)
        case m.Bound(time=m.Unit(unit=unit, shift=0, anchor=Anchor.DISCUSSED)) if _is_beside_event(
            text, reading, language
        ):
            way, begin = _way(text, reading, language), reading.last + 1
            told = m.Offset(m.Length.of(1, unit), way, Anchor.EVENT, definite=True)  # "until the week after the vote"
            signal = (begin, begin + len(word_after(text, reading.last)), "after" if way > 0 else "before")
            return evolve(reading, meaning=told, signal=signal)
        case m.Bound(time=m.Unit(unit=unit, shift=0, anchor=Anchor.DISCUSSED) as time) if unit > G.HOUR and (
            end := _one_before(text, reading, language)
        ):
            told = m.Offset(m.Length.of(1, unit), _way(text, reading, language), Anchor.PREVIOUS)
            if meaning.kind == "from" and is_compared(text, reading, language):
                return evolve(reading, meaning=told, end=end, last=end)  # "fell from the year before and then rose"
            return evolve(
                reading, meaning=m.replaced(meaning, time, told), end=end, last=end
            )  # "until the week after."
        case m.Range(start=begins, end=m.Unit(shift=0, anchor=Anchor.DISCUSSED)) if reading.pieces and _is_beside_event(
            text, reading, language
        ):  # "between now and the week after the vote": no more is known than when it begins
            end = reading.pieces[0][1]
            return evolve(reading, meaning=m.Bound("from", begins), end=end, last=end, pieces=())
        case m.Length(definite=False) if signal is None and (prior := _prior(text, reading, language)) is not None:
            told = m.Offset(meaning, -1, Anchor.PREVIOUS)  # "two years prior"
            return evolve(reading, meaning=told, end=prior, last=prior)
        case m.Bound(kind="from", time=m.Unit(unit=unit, shift=0, anchor=Anchor.DISCUSSED)) if unit > G.HOUR:
            word = word_after(text, reading.last)
            end, before = reading.last + 1 + len(word), _way(text, reading, language) < 0
            if before and (CLOSES.match(text, end) or _goes_on(text, end, reading.first, language)):
                told = m.Offset(m.Length.of(1, unit), -1, Anchor.PREVIOUS)  # "rose 3% from the month before"
                return evolve(reading, meaning=evolve(meaning, time=told), end=end, last=end)
            if before:
                return evolve(reading, meaning=m.Length.of(1, unit))  # "from the year before he married"
        case m.Unit(unit=unit, shift=0, anchor=Anchor.DISCUSSED) if way := _way(text, reading, language):
            word = word_after(text, reading.last)
            end, beside = reading.last + 1 + len(word), word.lower() in language.words["DET"]
            alone = CLOSES.match(text, end) or (signal is None and _goes_on(text, end, reading.first, language))
            if alone and text[reading.last] == " " and unit > G.HOUR and (way < 0 or not beside):
                told = m.Offset(m.Length.of(1, unit), way, Anchor.PREVIOUS)  # "in the month after.", "the year prior."
                return evolve(reading, meaning=told, end=end, last=end)
            if beside and is_told_of(text, end, language):
                return reading  # "in the year following, he fled"
            return evolve(reading, meaning=m.Length.of(1, unit))  # "in the year after the flood"
        case m.Unit(unit=unit, shift=0, anchor=Anchor.DISCUSSED) if (
            unit > G.WEEKEND and word_after(text, reading.last).lower() in lexicon(language).since
        ):
            return evolve(reading, meaning=m.Length.of(1, unit))  # "in the decade since the flood"
        case m.Unit(unit=unit, shift=0, anchor=Anchor.DISCUSSED) if (
            unit > G.HOUR and signal is not None and signal[2] in _DURING and _leads_up(text, reading, language)
        ):
            return evolve(reading, meaning=m.Length.of(1, unit))  # "in the year to the vote"
    return reading


def _is_beside_event(text: str, reading: Reading, language: Language) -> bool:
    """Whether an event stands behind "the week after", or before: "the week after the vote", "before his death"."""
    word, closed = word_after(text, reading.last).lower(), language.clauses["closed"]
    if _WAYS.get(str(language.words["REL"].get(word))) is None or text[reading.last] != " ":
        return False
    event = second_word(text, reading.last)
    owners = {*language.words["THE"], *language.words["A"], *closed["possessive"]}
    following = word_after(text, reading.last + 1 + len(word))
    named = following[:1].isupper() and following.lower() not in language.words["WEEKDAY"]
    return named or event in owners


def _one_before(text: str, reading: Reading, language: Language) -> int:
    """Where "the year before" ends as a limit behind which no event stands: "up from the year before."; else 0."""
    word, closed = word_after(text, reading.last).lower(), language.clauses["closed"]
    end = reading.last + 1 + len(word)
    if word not in language.words["REL"] or text[reading.last] != " " or not _way(text, reading, language):
        return 0
    if CLOSES.match(text, end):
        return end
    after, following = word_after(text, end).lower(), second_word(text, end)
    joins = after in closed["coordinator"] or after in closed["preposition"]
    compared = joins and following not in language.words["REL"] and is_compared(text, reading, language)
    return end if compared else 0


def _next_to_event(text: str, reading: Reading, date: m.Date | m.Spell | m.Named, language: Language) -> Reading:
    """The first of its kind after an event, or the last before it: "the Tuesday after the storm", "the summer before he
    died"; not "the Friday after work", "the Friday after, ...", which waits for no event, nor "the Fourth of July
    after".
    """
    if isinstance(date, m.Named) and word_after(text, reading.tokens[-1].start - 1).lower() in language.words["ORDW"]:
        return reading  # the article is that of the name
    word = word_after(text, reading.last)
    way = _WAYS.get(str(language.words["REL"].get(word)), 0)
    event, end = "", reading.last + 1 + len(word)
    if way:
        begins = reading.first, reading.tokens[-1].start  # "at 9 a.m. on the Tuesday"
        led = any(word_before(text, begin).lower() in language.words["THE"] for begin in begins)
        led = led or (has_article(reading) and not _is_of_day(reading))
        event = word_after(text, end) if led else ""
    told = not event or event in language.clauses["hours"]["words"] or _verb_next(text, end, language)
    if told or that_after(text, evolve(reading, last=end), language) is not None:
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, date, m.Nearest(date, way, Anchor.EVENT)))


def _is_of_day(reading: Reading) -> bool:
    """Whether the article is that of some hours of a day: "the predawn hours of Sunday"."""
    return "OF" in reading.names and reading.names[1:2] != ("WEEKDAY",)


_DURING: Final = ("in", "during", "over", "for")


def _leads_up(text: str, reading: Reading, language: Language) -> bool:
    """Whether an event with which a unit ends stands right behind it: "the year to the vote"."""
    behind, closed = text[reading.last : reading.last + 40].lower().split(), language.clauses["closed"]
    for words in language.words["island"]["leads_up"]:
        count = words.count(" ") + 1
        event = behind[count : count + 1]
        if behind[:count] == words.split() and event and event[0] in (*closed["definite"], *closed["possessive"]):
            return has_article(reading)
    return False


_WAYS: Final = {"after": 1, "before": -1, "following": 1, "previous": -1}


def _way(text: str, reading: Reading, language: Language) -> int:
    """Where a word right behind a unit leads: on (1) for "the year after", "the week following"; 0 for no such word."""
    word = word_after(text, reading.last).lower()
    return _WAYS.get(str(language.words["REL"].get(word) or language.words["DET"].get(word)), 0)


def _prior(text: str, reading: Reading, language: Language) -> int | None:
    """Where a word ends right behind a length that makes it lie before the time told: "two years prior."; ``None`` for
    no such word, or one of a thing, "two years prior service".
    """
    word = word_after(text, reading.last)
    end = reading.last + 1 + len(word)
    found = language.words["DET"].get(word.lower()) == "previous" and text[reading.last] == " "
    return end if found and CLOSES.match(text, end) else None


def _had_gone(text: str, reading: Reading, language: Language) -> bool:
    """Whether what a sentence tells behind a time before is only what had come about: "A year before he had won".

    "A year before he had won, he fell ill" tells of an event, and so may "the day before the battle had been quiet".
    """
    offset, signal = reading.meaning, reading.signal
    if isinstance(offset, m.Offset) and offset.direction > 0:
        return _told_after(text, reading, language)
    if not isinstance(offset, m.Offset) or not OPENS.search(text, max(0, reading.first - 5), reading.first):
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    place = clause_at(read.places, reading.last + 1) if read is not None else None
    if read is None or place is None or signal is None or any(one.draft.role == "main" for one in read.places):
        return False
    group = place.draft.group
    told = read.tokens[read.place_of(reading.last) : group.first]
    if group.tense != "past" or not told or group.first != read.groups[0].first:
        return False
    articles, closed = language.words["THE"], language.clauses["closed"]
    if not group.perfect or (has_article(reading) and told[0].lower in articles):
        return False
    owners = {*closed["subject_pronoun"], *closed["definite"], *closed["possessive"], *articles}
    joins = read.lexicon.closed["coordinator"] | read.lexicon.closed["preposition"] | {*owners, *language.words["A"]}
    return not any(  # "a year before the war it had been rich": what it had been before, is an event
        (one.lower in owners or one.text[:1].isupper()) and not before.text[:1].isupper() and before.lower not in joins
        for before, one in pairwise(told)
    )


def _had_then(text: str, reading: Reading, language: Language) -> bool:
    """Whether a relative clause tells of what had come about "the year before", and goes on with no event: "a firm that
    they had founded the year before in Boston"; not "which he had left the year before the war".
    """
    after, words = word_after(text, reading.last).lower(), lexicon(language)
    if after not in words.closed["preposition"] and not words.is_past(after):
        return False
    offset = reading.meaning
    if not isinstance(offset, m.Offset) or offset.direction > 0 or not has_article(reading):
        return False
    place = clause_of(text, reading.first, language)[1]
    if place is None or place.draft.role != "relative":
        return False
    return place.draft.group.perfect and place.draft.group.tense == "past"


def _told_after(text: str, reading: Reading, language: Language) -> bool:
    """Whether the one verb of a part tells what was "the year after": "The year after he was sent home.", "The day
    after the Emperor gave up his sword.", "he won; the day after he won again, and on the 12th".
    """
    before = text[max(0, reading.first - 5) : reading.first]
    joined = _is_joined(text, reading, language)
    if before.rstrip().endswith(",") or not (joined or OPENS.search(before) or before.rstrip().endswith(";")):
        return False  # "out by 4 p.m., three hours after it broke out"
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or not text[read.sentence.start : read.sentence.end].rstrip().endswith("."):
        return False
    place, end = read.place_of(reading.last), len(read.tokens)
    end = next((at for at in range(place, end) if read.tokens[at].text == ";"), end)
    verbs = [group for group in read.groups if place <= group.first < end and group.form == "finite"]
    if len(verbs) != 1 or verbs[0].tense != "past":
        return False
    told, closed = read.tokens[place : verbs[0].first], language.clauses["closed"]
    if (len(told) == 1 and told[0].lower in closed["subject_pronoun"]) or (
        joined and told and told[0].lower not in closed["complementizer"]
    ):
        return True  # "the plan was saved, and the year after the ruins passed into the care of the state"
    names = told[1:] if told and told[0].lower in language.words["THE"] else told  # "The day after Napoleon fled."
    named = 0 < len(names) <= _NAMES and all(name.text[:1].isupper() for name in names)
    return named and verbs[0].lemma not in read.lexicon.be


def _is_joined(text: str, reading: Reading, language: Language) -> bool:
    """Whether a comma and "and" stand right before a time."""
    link = word_before(text, reading.first)
    place = reading.first - len(link) - 1
    return link in language.clauses["closed"]["coordinator"] and text[max(0, place - 2) : place].rstrip().endswith(",")


_NAMES: Final = 2
"""So many words with a capital name at most who did something."""


def is_told_of(text: str, end: int, language: Language) -> bool:
    """Whether no event stands behind "the year following": "the year following was hard", "the year following he"."""
    lone = word_after(text, end).lower() in language.clauses["closed"]["lone"]
    return ENDS.match(text, end) is not None or lone or _verb_next(text, end, language)


def that_after(text: str, reading: Reading, language: Language) -> int | None:
    """Where "that" ends right behind "ten days after", where it stands for the time last mentioned; else ``None``."""
    word, closed = word_after(text, reading.last), language.clauses["closed"]
    if language.words["DET"].get(word.lower()) != "same" or word.lower() not in closed["complementizer"]:
        return None
    end, following = reading.last + 1 + len(word), second_word(text, reading.last)
    owners = (*closed["subject_pronoun"], *language.words["THE"], *language.words["island"]["possessives"])
    short = {*language.clauses["sentence"]["abbreviations"]}.intersection(language.words["island"]["titles"])  # "Mr"
    owners = (*owners, *short, *language.words["A"], *closed["coordinator"], *closed["preposition"])
    subject = following in owners or following in language.words["island"]["after_that"]
    subject = subject or _named(text, end, language)
    return end if CLOSES.match(text, end) or subject else None


def _named(text: str, position: int, language: Language) -> bool:
    """Whether a name and its verb of the past follow a place, or people of a country: "Rome fell", "Mr Ham called",
    "Arab ministers met"; or a verb whose subject stands before: "died in 1935, and a year after that shot himself".
    """
    words, found = lexicon(language), _NAMED.match(text, position)
    if found is None:
        auxiliary = second_word(text, position) in words.be
        if second_word(text, position) in language.clauses["planned"]["oneself"]:
            return words.is_past(word_after(text, position).lower())  # "and a year after that shot himself"
        return not auxiliary and _verb_next(text, position, language)  # "a year after that shot was fired"
    name, *more = found[1].split()
    verbs = [word for word in (*more, *found[2].lower().split()) if not word[:1].isupper()]
    if verbs and is_plural(verbs[0]) and not more:
        return True  # "that" points at one thing, not at "Arab ministers"
    return bool(name) and bool(verbs) and words.lemma_as(verbs[0], "VBD") is not None


def _verb_next(text: str, position: int, language: Language) -> bool:
    """Whether a verb of the past follows right behind a place, with what can be no noun of its own behind it."""
    words, small = lexicon(language), language.words["island"]["small"]
    verb = word_after(text, position).lower()
    if words.frame is not None:
        return False
    if verb in language.clauses["have"]["past"]:
        return True  # "the month before had been calm"
    if not words.is_past(verb):
        return False
    return words.lemma_as(verb, "VBN") is None or second_word(text, position) in small


def _goes_on(text: str, end: int, first: int, language: Language) -> bool:
    """Whether no event stands behind a time before: "the year before bought a farm", "rose the year before but fell",
    "$3 million the year before on sales of $9 million"; not "the day before and after the vote".
    """
    if _verb_next(text, end, language):
        return True
    closed, after = language.clauses["closed"], word_after(text, end).lower()
    had = word_before(text, first).lower() in language.clauses["have"]["past"]
    led = second_word(text, end) in (*language.words["island"]["small"], *closed["object_pronoun"])
    if had and led and lexicon(language).lemma_as(after, "VBN") is not None:
        return True  # "had two weeks before led them there"
    if after in closed["infinitive"] and lexicon(language).lemma_as(second_word(text, end), "VB"):
        return True  # "which had declined four years before to let her read"
    joins = after in closed["coordinator"]
    if not joins and after not in closed["preposition"]:
        return False
    following = _SECOND.match(text, end)
    if following is None or following[1].lower() in language.words["REL"]:
        return False
    if joins and (after not in language.words["AND"] or lexicon(language).is_past(following[1])):
        return True
    if joins and following[1].lower() in lexicon(language).be and _is_told_past(text, first, language):
        return True  # "had heard it an hour before and been told"
    amount = joins or after in closed["infinitive"] or _is_amount(after, following[1].lower(), language)
    if not amount and _is_told_past(text, first, language):
        return True  # "was killed the year before on suspicion of treason"; not "the day before at least 20 men fled"
    figure = _FIGURE.search(text, max(0, first - _BESIDE), first) is not None
    return figure and (not joins or following[1].lower() not in {*language.words["THE"], *language.words["A"]})


def _is_told_past(text: str, first: int, language: Language) -> bool:
    """Whether a verb of the past stands before a place: "was killed the day before", not "arrive the day before"."""
    read, holder = clause_of(text, first, language)
    if read is None or holder is None or holder.draft.group.tense not in ("past", "none"):
        return False
    place = read.place_of(first)
    return any(group.tense == "past" and group.first < place for group in read.groups)


def _is_amount(word: str, second: str, language: Language) -> bool:
    """Whether a preposition begins an amount: "over 100 men", "at least 20 men", "under half of them"."""
    words = language.words
    counts = second[:1].isdigit() or second in words["CARD"] or second in words["island"]["amounts"]
    return counts or second in lexicon(language).closed["superlative"] or word in words["TO"]


_NAMED: Final = re.compile(r"\s+([A-Z][\w'’-]*\.?(?:[^\S\n]+[A-Z][\w'’-]*){0,2})((?:[^\S\n]+[a-z]+){1,2})")
"""Up to three words of a name, and up to two words behind it."""
_SECOND: Final = re.compile(r"\s+[^\W\d_]+\s+([^\W\d_]+|\S)")
_FIGURE: Final = re.compile(r"\d[^.!?,;\n]*(?:\.\d[^.!?,;\n]*)?\Z")
_BESIDE: Final = 30
"""So many characters before a time is the figure of that time."""


def _day_of(text: str, reading: Reading, language: Language) -> bool:
    """Whether words behind "the day" tell which one it is: "the day on which it is laid", "the day of the vote"."""
    after, closed = word_after(text, reading.last).lower(), language.clauses["closed"]
    if not any(token.kinds[0][0] == "REL" for token in reading.tokens[1:]):
        return False
    relative = closed["relative"], closed["complementizer"], language.words["OF"]
    return any(after in words for words in relative) or (
        after in language.words["ON"] and second_word(text, reading.last) in closed["relative"]
    )


def has_article(reading: Reading) -> bool:
    """Whether a phrase has a definite article."""
    return any(token.kinds[0][0] == "THE" for token in reading.tokens)
