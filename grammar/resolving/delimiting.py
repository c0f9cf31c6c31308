"""The stretch that the extent of a phrase and its signal delimit together: "since May", "until Friday"."""

from __future__ import annotations

from attrs import evolve

from grammar import meaning as m
from grammar.context import Context
from grammar.granularity import Granularity as G
from grammar.interval import Interval, Reference, Value
from grammar.meaning import Meaning
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolving.limiting import limited
from grammar.resolving.resolver import Resolver


def delimited(
    meaning: Meaning, value: Value, published: Publication, context: Context, policy: Policy
) -> Interval | None:
    """The stretch that extent and signal delimit together, as the policy table of the docs has it."""
    day = published.day
    if isinstance(value, Reference):
        if value.kind == "PRESENT_REF" and isinstance(meaning, m.Now) and published.moment is not None:
            return Interval.of(published.moment, G.SECOND)
        if value.kind == "PRESENT_REF" and isinstance(meaning, m.Bound) and meaning.kind == "from":
            return Interval(day.start, None, G.DAY)  # "from now on"
        if value.kind == "FUTURE_REF" and policy.by == "now" and published.moment is not None:
            return Interval(published.moment, None, G.SECOND)
        stretch = {"PAST_REF": (None, day.end), "PRESENT_REF": (day.start, day.end), "FUTURE_REF": (day.start, None)}
        return Interval(*stretch[value.kind], granularity=G.DAY)
    if not isinstance(value, Interval):
        return None
    if not isinstance(meaning, m.Bound):
        return limited(meaning, value, Resolver(published, context, policy))
    if meaning.kind == "from" and policy.since == "told":
        return value  # "a letter from 1916": of that year
    if meaning.kind in ("since", "from"):
        if policy.since == "open":
            return evolve(value, end=None, part=None)
        today = meaning.kind == "from" and value.granularity is G.DAY and value.start == day.start  # "from today on"
        over = value.start is None or day.end is None or value.start < day.end
        end = day.end if over and not today else None
        return evolve(value, end=end, part=None)
    if meaning.kind == "not before":
        return evolve(value, end=None, part=None)  # "2018 or later", "on or after 1 May": nothing says that it lasts
    clock = value.granularity <= G.HOUR or policy.ends == "excluded"  # a clock time is a moment, not a stretch
    if meaning.kind in ("until", "by"):
        end = value.start if clock else value.end
        now = day.start if published.moment is None else published.moment
        begins = meaning.kind == "by" and policy.by == "now" and None not in (now, end) and now < end  # type: ignore[operator]
        return evolve(value, start=now if begins else None, end=end, part=None)
    if meaning.kind == "before" and isinstance(meaning.time, m.Part) and meaning.time.part == "end":
        return evolve(value, start=None, part=None)  # "before the end of the year": its last day
    if meaning.kind == "before":
        return evolve(value, start=None, end=value.start, part=None)
    return evolve(value, start=value.start if clock else value.end, end=None, part=None)
