"""The time as announcers tell it: "It's 7:43 in London.", "The time is six-thirty."."""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, OPENS
from grammar.plausibility.seen import Seen

_LONGEST: Final = 20
"""So many characters at most has what announces a time."""


def told_time(seen: Seen) -> str:
    """ "It's 7:43.", "It's six-thirty in London."; not "It's 7:43 minutes long", "It's five-ten."."""
    clock, text, first = seen.named, seen.text, seen.reading.first
    if not isinstance(clock, m.Clock) or clock.minute is None or clock.date is not None or seen.signal:
        return ""
    if seen.low_before not in seen.rules["announcing"]:
        return ""
    behind = text[max(0, first - _LONGEST - 4) : first].lower().rstrip()
    told = next((one for one in seen.rules["clock_told"] if behind.endswith(one)), None)
    before = behind.removesuffix(told or "")[-4:].rstrip(" ")
    if told is None or not (before.endswith(",") or OPENS.search(before)):
        return ""
    digits = seen.names == ("HHMM",)
    if digits and (CLOSES.match(text, seen.reading.last) or seen.low_after in seen.rules["on"]):
        return "time"
    place = text[seen.reading.last : seen.reading.last + _LONGEST].split(" ")
    return "time" if seen.after in seen.rules["in"] and len(place) > 2 and place[2][:1].isupper() else ""
