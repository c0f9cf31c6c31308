"""What holds of every reader of dates: each law a plain function that raises ``Misread``.

A law returns whether it had anything to say: a text that was not read, or a kind of meaning whose convention the
adapter does not follow, is no violation. A moment is right where it lies inside the expected interval (of "May 2019"
any moment of that month), an interval only where it is the expected one, or another reading that the phrase lists.

>>> from timeline.testing.adapters.ours import adapter
>>> known_meaning(adapter, phrase_of("days_ago", reference=datetime(2024, 3, 1)))
True
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from time import process_time
from typing import Final

from grammar.meaning import Clock, leaves, turns
from timeline.testing.adapter import Adapter, Answer, ask, ask_within, hits, imaginary, shifted
from timeline.testing.kinds import BY_NAME
from timeline.testing.oracles.calendar import Span, at
from timeline.testing.phrases import AnnotatedText, Phrase, day_of, rendered, seconds_of
from timeline.testing.violation import Misread

BARE: Final = ("weekday", "month", "month_and_day")
"""Kinds that look to the past or to the future as they are told."""
ZONES: Final = ("UTC", "Asia/Tokyo", "America/Phoenix", "Pacific/Apia")


def phrase_of(kind: str, *, reference: datetime, day: tuple[int, int, int] = (2024, 5, 5)) -> Phrase:
    """The plainest phrase of a kind, without drawing: for examples and for tests of laws."""
    found = BY_NAME[kind]
    return rendered(found, found.told((0, 0, 0), at(*day), day_of(reference), seconds_of(reference)), reference)


# --- right or wrong ---


def follows(adapter: Adapter, phrase: Phrase) -> bool:
    """Whether an adapter may be asked for this value: it is universal, or of a convention that it names."""
    return phrase.universal or phrase.policy in getattr(adapter, "policies", ())


def right(answer: Answer, phrase: Phrase) -> bool:
    """Whether an answer is the value of a phrase, or another reading that it lists."""
    if phrase.value is None or answer.other or isinstance(phrase.value, str):
        return answer.other == phrase.value
    spans = [phrase.value, *phrase.candidates, *([phrase.within] if phrase.within else [])]
    if answer.moment:
        return any(_holds(span, answer, phrase) for span in spans)
    return any((answer.start, answer.end) in _ends(span, phrase) for span in spans)


def _ends(span: Span, phrase: Phrase) -> list[tuple[datetime | None, datetime | None]]:
    """A span as moments: as the walk tells it, and where the zone of the reference skips an end, moved on."""
    plain = tuple(None if text is None else datetime.fromisoformat(text) for text in span)
    zone = phrase.reference.tzinfo
    moved = tuple(None if end is None else shifted(end, zone) for end in plain)
    return [(plain[0], plain[1]), (moved[0], moved[1])]


def _holds(span: Span, answer: Answer, phrase: Phrase) -> bool:
    moment = answer.start
    return moment is not None and any(
        (start is None or start <= moment) and (end is None or moment < end or start == end == moment)
        for start, end in _ends(span, phrase)
    )


def _shown(value: object) -> str:
    match value:
        case None:
            return "nothing: there is no such date"
        case str():
            return value
        case (start, end):
            return f"[{start or 'open'}, {end or 'open'})"
    return str(value)


def _broken(law: str, phrase: Phrase, expected: str, answer: Answer | None, *, text: str = "") -> Misread:
    got = "nothing" if answer is None else answer.shown
    return Misread(law, text or phrase.text, _when(phrase.reference), expected, got)


def _when(reference: datetime) -> str:
    shown = reference.isoformat().removesuffix("T00:00:00")
    return f"{shown} {reference.tzinfo}" if reference.tzinfo is not None else shown


def _same(first: Answer | None, second: Answer | None, phrase: Phrase) -> bool:
    """Equal; of two moments inside the expected time, the place in it is nobody's business."""
    if first == second:
        return True
    if first is None or second is None:
        return False
    if first.moment and second.moment:
        return first.days == second.days or (right(first, phrase) and right(second, phrase))
    return False


# --- laws of one phrase ---


def known_meaning(adapter: Adapter, phrase: Phrase) -> bool:
    """What is answered is what the words mean."""
    if not follows(adapter, phrase):
        return False
    answer = ask(adapter, phrase.text, phrase.reference)
    if answer is None:
        return phrase.value is None
    if not right(answer, phrase):
        raise _broken("known_meaning", phrase, _shown(phrase.value), answer)
    within = ask_within(adapter, phrase.text, phrase.reference)
    if within is not None and phrase.within and (within.start, within.end) not in _ends(phrase.within, phrase):
        raise _broken("known_meaning", phrase, f"{_shown(phrase.within)} with its signal", within)
    return True


def shift(adapter: Adapter, phrase: Phrase, *, weeks: int = 1) -> bool:
    """Said whole weeks later, a phrase of days or weeks means what lies as much later; a full date stays."""
    if not phrase.moves or phrase.value is None:
        return False
    later = phrase.reference + timedelta(weeks=weeks)
    first, second = ask(adapter, phrase.text, phrase.reference), ask(adapter, phrase.text, later)
    if first is None or second is None or first.other:
        return False
    by = timedelta(weeks=weeks) if phrase.moves == "weekly" else timedelta(0)
    wanted = Answer(first.start and first.start + by, first.end and first.end + by, first.moment)
    if phrase.moves == "still" and _same(first, second, phrase):
        return True
    if wanted.days != second.days:
        expected = f"{wanted.shown}: {first.shown} and {weeks * 7 if by else 0} days"
        raise _broken("shift", phrase, expected, second, text=f"{phrase.text} ({weeks * 7} days later)")
    return True


def paraphrase(adapter: Adapter, group: tuple[Phrase, ...]) -> bool:
    """Two ways of saying the same mean the same; that one of them is not read is no contradiction."""
    first = group[0]
    answer = ask(adapter, first.text, first.reference)
    judged = False
    for other in group[1:]:
        found = ask(adapter, other.text, other.reference)
        if answer is None or found is None or other.text == first.text:
            continue
        judged = True
        if not _same(answer, found, first):
            raise _broken("paraphrase", other, f"{answer.shown}, as {first.text!r}", found)
    return judged


def containment(adapter: Adapter, phrase: Phrase) -> bool:
    """A date lies in its month, a month in its year, "early May" in May."""
    if not phrase.wider:
        return False
    inner = ask(adapter, phrase.text, phrase.reference)
    outer = ask(adapter, phrase.wider, phrase.reference)
    if inner is None or outer is None or outer.moment or inner.other or outer.other:
        return False
    (first, last), (begun, ended) = inner.days, outer.days
    if (begun and (first is None or first < begun)) or (ended and (last is None or last > ended)):
        raise _broken("containment", phrase, f"inside {outer.shown}, {phrase.wider!r}", inner)
    return True


def mirror(adapter: Adapter, phrase: Phrase) -> bool:
    """ "3 days ago" lies as far back as "in 3 days" lies ahead; of days and weeks."""
    if not phrase.mirror:
        return False
    first = ask(adapter, phrase.text, phrase.reference)
    second = ask(adapter, phrase.mirror, phrase.reference)
    if first is None or second is None or first.moment != second.moment or first.other or second.other:
        return False
    here, there = first.days[0], second.days[0]
    if here is None or there is None:
        return False
    apart = 2 * phrase.count * (7 if phrase.kind.startswith("week") else 1)
    if abs((there - here).days) != apart:
        raise _broken("mirror", phrase, f"{apart} days from {second.shown}, {phrase.mirror!r}", first)
    return True


def roundtrip(adapter: Adapter, phrase: Phrase) -> bool:
    """What ``format`` writes is read as the value that it was given."""
    write = getattr(adapter, "format", None)
    if write is None or not isinstance(phrase.value, tuple):
        return False
    words = write(phrase.value, phrase.reference)
    if not words:
        return False
    answer = ask(adapter, words, phrase.reference)
    if answer is None or (not right(answer, phrase)):
        raise _broken("roundtrip", phrase, _shown(phrase.value), answer, text=words)
    return True


def context(adapter: Adapter, phrase: Phrase) -> bool:
    """White space around and between the words, and capitals, change nothing."""
    plain = ask(adapter, phrase.text, phrase.reference)
    if plain is None:
        return False
    changed = [f"  {phrase.text} ", phrase.text.replace(" ", "  ")]
    if not phrase.kind.startswith("iso"):  # of a notation the capitals are a part
        changed += [phrase.text.upper(), phrase.text.lower()]
    for text in changed:
        found = ask(adapter, text, phrase.reference)
        if not _same(plain, found, phrase):
            raise _broken("context", phrase, f"{plain.shown}, as {phrase.text!r}", found, text=text)
    return True


def policy_kept(adapter: Adapter, phrase: Phrase) -> bool:
    """Told to look to the past, a bare weekday, month or day does not lie ahead; told to the future, not behind."""
    preferring = getattr(adapter, "preferring", None)
    if preferring is None or phrase.kind not in BARE:
        return False
    today, judged = phrase.reference.date(), False
    for direction in ("past", "future"):
        answer = ask(preferring(direction), phrase.text, phrase.reference)
        if answer is None:
            continue
        judged = True
        first, last = answer.days
        if direction == "past" and (first is None or first > today):
            raise _broken("policy_kept", phrase, f"no day after {today}, preferring the past", answer)
        if direction == "future" and (last is None or last < today):
            raise _broken("policy_kept", phrase, f"no day before {today}, preferring the future", answer)
    return judged


def exists(adapter: Adapter, phrase: Phrase) -> bool:
    """No answer is a wall time that its zone skips."""
    if phrase.reference.tzinfo is None:
        return False
    answer = ask(adapter, phrase.text, phrase.reference)
    if answer is None or answer.other:
        return False
    raw = answer.raw if isinstance(answer.raw, tuple) else (answer.raw,)
    moments = [end for end in raw if isinstance(end, datetime) and end.tzinfo is not None]
    for end in moments:
        if imaginary(end):
            raise _broken("exists", phrase, f"a time that exists in {end.tzinfo}", answer)
    return bool(moments)


def pure(adapter: Adapter, phrase: Phrase, *, threads: int = 4) -> bool:
    """The same question has the same answer: again, after others, in threads, whatever the machine's zone."""
    first = ask(adapter, phrase.text, phrase.reference)
    for text in (phrase.text, "tomorrow", "3 May 2001", phrase.text):
        found = ask(adapter, text, phrase.reference)
        if text == phrase.text and found != first:
            raise _broken("pure", phrase, "nothing" if first is None else f"{first.shown} again", found)
    answers: list[Answer | None] = [first] * threads

    def work(place: int) -> None:
        answers[place] = ask(adapter, phrase.text, phrase.reference)

    workers = [threading.Thread(target=work, args=(place,), daemon=True) for place in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(timeout=10)
    if any(answer != first for answer in answers):
        other = next(answer for answer in answers if answer != first)
        raise _broken("pure", phrase, "nothing" if first is None else f"{first.shown} in every thread", other)
    for zone in ZONES:
        with machine_zone(zone):
            found = ask(adapter, phrase.text, phrase.reference)
        if found != first:
            expected = "nothing" if first is None else first.shown
            raise _broken("pure", phrase, f"{expected} with TZ={zone}, too", found)
    return first is not None


@contextmanager
def machine_zone(zone: str) -> Iterator[None]:
    """The process in another time zone for a while; nothing happens where the platform has no ``tzset``."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    _set_zone()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        _set_zone()


def _set_zone() -> None:
    with suppress(ImportError):
        from time import tzset

        tzset()


# --- laws of text ---


def spans(adapter: Adapter, annotated: AnnotatedText) -> bool:
    """In running text nothing is found outside the gold spans, and a span found whole has its phrase's value.

    Of a phrase that looks back or ahead with its clause ("early January") the value is not compared, nor the half of
    the day of an hour that leaves it open ("at 3 o'clock").
    """
    found = hits(adapter, annotated.text, annotated.reference)
    if not found:
        return False
    for start, end, answer in found:
        piece = annotated.text[start:end]
        held = [gold for gold in annotated.spans if start < gold.end and gold.start < end]
        if not held:
            shown = Misread("spans", annotated.text, _when(annotated.reference), "no time there", repr(piece))
            raise shown
        phrase = held[0].phrase
        if answer is not None and piece == phrase.text and not turns(phrase.meaning):
            alone = ask(adapter, piece, annotated.reference)
            if alone is not None and not (_same(alone, answer, phrase) or _in_other_half(alone, answer, phrase)):
                raise _broken("spans", phrase, f"{alone.shown}, as {piece!r} alone", answer, text=annotated.text)
    return True


def _in_other_half(alone: Answer, answer: Answer, phrase: Phrase) -> bool:
    """Whether an hour that leaves its half of the day open is twelve hours away."""
    if alone.start is None or answer.start is None:
        return False
    is_open = any(isinstance(leaf, Clock) and leaf.open for leaf in leaves(phrase.meaning))
    return is_open and abs(alone.start - answer.start) == timedelta(hours=12)


def silence(adapter: Adapter, text: str, reference: datetime) -> bool:
    """Where there is no time nothing is found; without ``find``, nothing is resolved."""
    found = hits(adapter, text, reference)
    if found is None:
        answer = ask(adapter, text, reference)
        if answer is not None:
            raise Misread("silence", text, _when(reference), "nothing", answer.shown)
    elif found:
        start, end, _ = found[0]
        raise Misread("silence", text, _when(reference), "nothing", repr(text[start:end]))
    return True


def linear_time(adapter: Adapter, text: str, reference: datetime, *, factor: float = 3.0) -> bool:
    """Four times the text takes at most four times as long, give or take *factor*; of processor time."""
    read = hits if hasattr(adapter, "find") else ask

    def seconds(given: str) -> float:
        taken = []
        for _ in range(2):
            begun = process_time()
            read(adapter, given, reference)
            taken.append(process_time() - begun)
        return min(taken)

    short, long = seconds(text), seconds(text * 4)
    if long > 4 * factor * short and long > 0.1:  # below a tenth of a second a ratio is noise
        expected = f"at most {4 * factor:g} times {short:.3f} s for four times its {len(text)} characters"
        raise Misread("linear_time", text, _when(reference), expected, f"{long:.3f} s")
    return True
