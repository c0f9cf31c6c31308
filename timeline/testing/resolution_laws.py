"""Laws of this library's own answers, which say more than any reader is asked for: exact ends, steps, other readings.

Each takes a drawn phrase, or a text, and raises ``LawViolation``. What is expected comes of the walked calendar.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final

from attrs import evolve

import grammar
from grammar import Granularity, Interval, Policy, Resolution
from grammar.interval import Period, Recurrence, Reference, Value
from grammar.meaning import (
    Anchor,
    Date,
    Fixed,
    Meaning,
    Named,
    Now,
    Ordinal,
    Part,
    Range,
    Vague,
    leaves,
    turns,
)
from grammar.meaning import Span as Years
from grammar.spell import Timex
from timeline.testing.accounts import Story
from timeline.testing.oracles import civil
from timeline.testing.oracles.calendar import Span
from timeline.testing.phrases import Phrase
from timeline.testing.situations import Situation, Told
from timeline.testing.violation import LawViolation

__all__ = [
    "answers_compare_by_what_they_say",
    "as_the_walk_says",
    "candidates_name_their_policy",
    "confidence_by_doubt",
    "confidence_is_monotone",
    "in_its_situation",
    "last_pieces_end_the_whole",
    "latent_is_asked_for",
    "meaning_is_that_of_the_words",
    "open_times_have_no_parts",
    "references_delimit",
    "rivals_are_told",
    "steps_replay",
    "story_is_read",
]

Plain = Span | str | None
Resolve = Callable[..., Resolution]


def told(value: Value | None) -> Plain:
    """A value as a kind tells it: both ends in ISO 8601, the text of a length or a rule, the name of a reference."""
    match value:
        case Interval():
            return value.lower, value.upper
        case Recurrence():
            return value.rrule
        case Period():
            return str(value)
        case Reference():
            return value.kind
        case _:
            return None


def _where(phrase: Phrase) -> str:
    return f"{phrase.text!r} from {phrase.reference.isoformat()}"


def as_the_walk_says(phrase: Phrase, resolve: Resolve = grammar.resolve) -> None:
    """Value, what is delimited, and what contradicts itself are those of the walk, to the second."""
    found = resolve(phrase.text, published=phrase.reference)
    got = told(found.value), told(found.within)
    if got != (phrase.value, phrase.within):
        raise LawViolation(
            f"walk: {_where(phrase)}: {phrase.value} within {phrase.within}, got {got[0]} within {got[1]}"
        )
    clash = found.conflict.said if found.conflict else 0
    if clash != phrase.clash:
        raise LawViolation(f"walk: {_where(phrase)}: weekday {phrase.clash or None} clashes, told {clash or None}")
    if isinstance(found.value, Interval) and found.value.approximate != phrase.rough:
        raise LawViolation(f"walk: {_where(phrase)}: about right: {phrase.rough}, told {found.value.approximate}")
    if (found.value is None) != bool(found.reason):
        raise LawViolation(f"walk: {_where(phrase)}: value {found.value}, reason {found.reason!r}")


def in_its_situation(found: Situation, resolve: Resolve = grammar.resolve) -> None:
    """With what the text told before, a phrase denotes what the walk says."""
    context = grammar.Context(_told(found.previous), _told(found.discussed), found.direction or None)  # type: ignore[arg-type]
    policy = Policy.news().choosing(found.policy)
    answer = resolve(found.text, published=found.reference, context=context, policy=policy, language=found.language)
    got = told(answer.value), told(answer.within)
    if isinstance(answer.value, Recurrence):
        got = (str(answer.value.rrule).partition(";")[0], None), None
    if got != (found.value, found.within):
        raise LawViolation(f"situation: {found}: got {got[0]} within {got[1]} {answer.reason}")
    if found.other and found.other not in [told(one.value) for one in answer.candidates]:
        raise LawViolation(f"situation: {found}: that a length is meant is no candidate")


def _told(given: Told | None) -> Interval | None:
    """An interval of a context; of a part of a day with its name."""
    if given is None:
        return None
    start, last, (unit, _, part) = given[0], given[1], given[2].partition(" ")
    ends = (_seconds(start), _seconds(last))
    return Interval(*ends, Granularity[unit.upper()], part=part or None)


def _seconds(text: str | None) -> int | None:
    if text is None:
        return None
    moment = datetime.fromisoformat(text)
    return civil.days(moment.year, moment.month, moment.day) * 86_400 + moment.hour * 3600 + moment.minute * 60


def meaning_is_that_of_the_words(phrase: Phrase, language: str = "en") -> None:
    """A meaning without words gives what its words give."""
    plain = grammar.resolve(phrase.meaning, published=phrase.reference)
    read = grammar.resolve(phrase.text, published=phrase.reference, language=language)
    if (plain.value, plain.within) != (read.value, read.within):
        raise LawViolation(f"meaning: {_where(phrase)}: {read.value}, its meaning {plain.value}")


_UNTOLD: Final = ("fiscal",)
"""Fields of the policy whose other values are no candidates: nobody knows which of them is meant."""


def rivals_are_told(phrase: Phrase) -> None:
    """Under a rival policy a phrase delimits what the walk says, and that is among its candidates."""
    if not phrase.rivals:
        return
    offered = [told(one.within) for one in grammar.resolve(phrase.text, published=phrase.reference).candidates]
    for name, span in phrase.rivals:
        policy = Policy.news().choosing(name)
        found = told(grammar.resolve(phrase.text, published=phrase.reference, policy=policy).within)
        if found != span:
            raise LawViolation(f"rivals: {_where(phrase)}, {name}: {span}, got {found}")
        if span != phrase.within and span not in offered and not name.startswith(_UNTOLD):
            raise LawViolation(f"rivals: {_where(phrase)}: {name} gives {span}, which is no candidate of {offered}")


def answers_compare_by_what_they_say(phrase: Phrase) -> None:
    """What an answer was made from is no part of it: it neither compares nor prints; one made by hand has no others."""
    found = grammar.resolve(phrase.text, published=phrase.reference)
    named = grammar.resolve(phrase.text, published=phrase.reference, policy=evolve(Policy.news(), name="another"))
    if found != named or "given=" in repr(found) or found.latent:
        raise LawViolation(f"answers: {_where(phrase)}: {found} is not what it says, {named}")
    by_hand = Resolution(found.value)
    if by_hand.candidates != () or by_hand.latent or by_hand.confidence != 1:
        raise LawViolation(f"answers: {found.value} by hand is {by_hand}, with {by_hand.candidates}")


def candidates_name_their_policy(phrase: Phrase) -> None:
    """Every candidate differs from the value and from the others, and the policy that it names chooses it."""
    found = grammar.resolve(phrase.text, published=phrase.reference)
    seen = {(found.value, found.within)}
    for one in found.candidates:
        if (one.value, one.within) in seen:
            raise LawViolation(f"candidates: {_where(phrase)}: {one.value} is told twice")
        seen.add((one.value, one.within))
        if one.rival is not ("=" in one.policy):
            raise LawViolation(f"candidates: {_where(phrase)}: a convention is meant by {one.policy!r}: {one.rival}")
        policy = _named(one.policy) if found.value is not None else None
        if policy is None:
            continue
        chosen = grammar.resolve(phrase.text, published=phrase.reference, policy=policy)
        if (chosen.value, chosen.within) != (one.value, one.within):
            raise LawViolation(f"candidates: {_where(phrase)}: {one.policy!r} chooses {chosen.value}, not {one.value}")
    if found.value is None and phrase.candidates:
        days = [told(one.value) for one in found.candidates if one.policy == "nearest"]
        if days != list(phrase.candidates):
            raise LawViolation(f"candidates: {_where(phrase)}: {phrase.candidates} are real, told {days}")
    if phrase.clash:
        days = [told(one.value) for one in found.candidates if one.policy == "weekday"]
        if days != list(phrase.candidates):
            raise LawViolation(f"candidates: {_where(phrase)}: {phrase.candidates} lie nearest, told {days}")


def _named(name: str) -> Policy | None:
    """The news policy as a candidate names it; ``None`` where it names a doubt of the text, too, as number order."""
    try:
        return Policy.news().choosing(name)
    except grammar.UnknownPolicy:
        return None


def steps_replay(phrase: Phrase) -> None:
    """Each step, done again by itself, gives what it gave; the last one gives the value."""
    found = grammar.resolve(phrase.text, published=phrase.reference)
    if found.value is None:
        return
    if not found.steps or found.steps[-1].value != found.value:
        raise LawViolation(f"steps: {_where(phrase)}: {found.value} is not what the last of {len(found.steps)} gives")
    for step in found.steps:
        if not isinstance(step.meaning, Meaning) or step.rule != type(step.meaning).__name__.lower():
            if step.rule != "midnight":
                raise LawViolation(f"steps: {_where(phrase)}: {step.rule!r} is not the rule of {step.meaning!r}")
            continue
        if found.given is None or isinstance(found.given.meaning, Range):
            continue  # the end of a range is looked for from its start
        again = grammar.resolve(step.meaning, published=phrase.reference, context=found.given.context)
        if again.value != step.value:
            raise LawViolation(f"steps: {_where(phrase)}: {step.rule} gave {step.value}, now {again.value}")


def confidence_is_monotone(text: str, reference: datetime) -> None:
    """Asking for more confidence leaves phrases out and adds none; what has no value is never left out."""
    every = grammar.find(text, published=reference)
    for least in sorted({phrase.resolution.confidence for phrase in every} | {0.0, 1.0}):
        kept = grammar.find(text, published=reference, confidence=least)
        right = [one for one in every if one.resolution.confidence >= least or one.resolution.value is None]
        if kept != right:
            raise LawViolation(f"confidence: {text!r}: from {least} on {len(kept)} phrases, {len(right)} are due")
        if any(not 0 <= one.resolution.confidence <= 1 for one in kept):
            raise LawViolation(f"confidence: {text!r}: not between 0 and 1")


def latent_is_asked_for(text: str, reference: datetime) -> None:
    """Phrases that are more often no times are there on request only, marked, and the others stay as they are."""
    plain = grammar.find(text, published=reference)
    every = grammar.find(text, published=reference, latent=True)
    if any(one.resolution.latent for one in plain):
        raise LawViolation(f"latent: {text!r}: one is told unasked")
    if [(one.start, one.end) for one in every if not one.resolution.latent] != [(one.start, one.end) for one in plain]:
        raise LawViolation(f"latent: {text!r}: the others change when latent ones are asked for")


_ANCHORS: Final = (Anchor.DISCUSSED, Anchor.PREVIOUS)


def confidence_by_doubt(phrase: Phrase) -> None:
    """A conflict is trusted less than a direction that is open, that less than a date that is named."""
    found = grammar.resolve(phrase.text, published=phrase.reference)
    meaning = found.given.meaning if found.given else phrase.meaning
    nodes = leaves(meaning)
    if found.value is None:
        doubt, right = "no value", found.confidence == 0
    elif found.conflict:
        doubt, right = "a conflict", 0 < found.confidence <= 0.5
    elif [node for node in nodes if getattr(node, "anchor", None) in _ANCHORS]:
        doubt, right = "counted from what is told before", 0 < found.confidence < 0.9
    elif "calendar" in found.notes and any(isinstance(node, Named) for node in nodes):
        doubt, right = "a feast of two calendars", 0 < found.confidence <= 0.5
    elif turns(meaning):
        doubt, right = "a direction that is open", 0.7 < found.confidence < 0.98
    else:
        doubt, right = "none", found.confidence > 0.95
    if not right:
        raise LawViolation(f"confidence: {_where(phrase)}: {found.confidence}, where the doubt is: {doubt}")


def story_is_read(story: Story) -> None:
    """Every time of a story is found where it stands, with its value, signal and halves, and nothing else.

    What is more often no time is found on request only; of two times that stand beside each other none is lost.
    """
    policy = Policy.named(story.policy)
    look = partial(grammar.find, story.text, published=story.reference, policy=policy, language=story.language)
    found = look()
    got = [(one.start, one.end, told(one.resolution.value)) for one in found]
    right = [(one.start, one.end, one.value) for one in story.times]
    if got != right:
        raise LawViolation(f"story: {story.text!r} from {story.reference.date()}: {right}, found {got}")
    for one, time in zip(found, story.times, strict=True):
        if one.text != time.text or one.signal != time.signal:
            raise LawViolation(
                f"story: {story.text!r}: {time.text!r} with {time.signal}, found {one.text!r} {one.signal}"
            )
        begin = time.start if time.signal is None else min(time.start, time.signal[0])
        if one.span != (begin, time.end) or tuple(half.text for half in one.halves) != time.halves:
            raise LawViolation(f"story: {story.text!r}: {time}, found {one.span} {one.halves}")
        if time.signals and tuple(half.signal and half.signal[2] for half in one.halves) != time.signals:
            raise LawViolation(f"story: {story.text!r}: {time.signals} before the halves, found {one.halves}")
        if [story.text[half.start : half.end] for half in one.halves] != list(time.halves):
            raise LawViolation(f"story: {story.text!r}: the halves are not where they say")
        if (one.resolution.conflict.said if one.resolution.conflict else 0) != time.clash:
            raise LawViolation(f"story: {story.text!r}: {one.resolution.conflict}, clashes: {time.clash}")
        if not _is_its_timex(one.timex, time.value):
            raise LawViolation(f"story: {story.text!r}: {time.text!r} is {time.value}, in TIMEX3 {one.timex}")
        if any(half.signal is not None and half.signal[0] >= half.signal[1] for half in one.halves):
            raise LawViolation(f"story: {story.text!r}: a half has a signal of no length: {one.halves}")
        given = one.resolution.given
        if given is not None and not turns(one.meaning):
            again = grammar.resolve(one.meaning, published=story.reference, context=given.context, policy=policy)
            if again.value != one.resolution.value:
                raise LawViolation(f"story: {story.text!r}: {time.text!r} means {again.value}, told {got}")
        if any(f"{name}=" in repr(one) for name in ("meaning", "resolution", "halves")):
            raise LawViolation(f"story: a phrase prints all that is known of it: {one!r}")
    every = look(latent=True)
    latent = [one.text for one in every if one not in found]
    if latent != list(story.latent):
        raise LawViolation(f"story: {story.text!r}: {story.latent} are more often no times, told {latent}")


def _is_its_timex(timex: Timex | None, value: Plain) -> bool:
    """Whether it is there and, of one day that is told as a date, names that day."""
    if timex is None:
        return False
    ends = [datetime.fromisoformat(end) for end in value if end] if isinstance(value, tuple) else []
    if timex.type != "DATE" or len(ends) < 2 or ends[1] - ends[0] != timedelta(days=1):
        return True
    return timex.value == ends[0].date().isoformat()


def references_delimit(reference: datetime) -> None:
    """The past ends with the day of the reference, the future begins with it, now is its moment where one is known."""
    day = reference.date()
    start, end = day.isoformat(), (day + timedelta(days=1)).isoformat()
    second = reference.replace(tzinfo=None)
    moment = tuple(told_moment(second + timedelta(seconds=more)) for more in (0, 1))
    due: list[tuple[Meaning, str | date | datetime, str, object]] = [
        (Vague("PAST_REF"), reference, "PAST_REF", (None, end)),
        (Vague("FUTURE_REF"), reference, "FUTURE_REF", (start, None)),
        (Vague("PRESENT_REF"), reference, "PRESENT_REF", (start, end)),
        (Now(), reference, "PRESENT_REF", moment),
        (Now(), day, "PRESENT_REF", (start, end)),
    ]
    for meaning, published, name, within in due:
        found = grammar.resolve(meaning, published=published)
        if (told(found.value), told(found.within)) != (name, within):
            raise LawViolation(f"references: {meaning} from {published}: {name} within {within}, got {found}")
    try:
        Reference("SOME_REF")
    except ValueError:
        return
    raise LawViolation("references: one of no known kind can be made")


def told_moment(moment: datetime) -> str:
    """ISO 8601, without a clock at midnight."""
    return moment.isoformat().removesuffix("T00:00:00")


def last_pieces_end_the_whole(reference: datetime) -> None:
    """The last quarter of a century is its fourth, the last but one its third."""
    for number, start, end in ((-1, "1875-01-01", "1900-01-01"), (-2, "1850-01-01", "1875-01-01")):
        meaning = Ordinal(number, Granularity.QUARTER, Years(Granularity.CENTURY, 1800))
        got = told(grammar.resolve(meaning, published=reference).value)
        if got != (start, end):
            raise LawViolation(f"pieces: quarter {number} of 1800 to 1899: {start} to {end}, told {got}")


def open_times_have_no_parts(reference: datetime) -> None:
    """Of a time that is open on one side there is no half, no last day, no day before its start: nothing is guessed."""
    for text, near in (("2019-05-05/..", 1), ("../2019-05-05", -1)):
        time = Fixed(text)
        whole = told(grammar.resolve(time, published=reference).value)
        if whole != (("2019-05-05", None) if near > 0 else (None, "2019-05-06")):
            raise LawViolation(f"open: {text} is told {whole}")
        for meaning in (
            Part("early", time),
            Part("first", time),
            Ordinal(1, Granularity.DAY, time),
            Ordinal(-1, Granularity.MONTH, time),
            Range(time, Date(2030)),
        ):
            found = grammar.resolve(meaning, published=reference)
            if found.value is not None or not found.reason or found.confidence:
                raise LawViolation(f"open: {meaning} is told {found.value}, {found.reason!r}")
