"""How an event is told: factuality, source and polarity, by the classes of its clause.

The five values and their rules follow FactBank (Saurí & Pustejovsky 2009) reduced to what
a reader needs: asserted, reported, denied, hypothetical, planned.
"""

from __future__ import annotations

from collections.abc import Sequence

from grammar import Clause
from timeline.event import Factuality, Quote


def factuality(clause: Clause, clauses: Sequence[Clause]) -> Factuality:
    """What the article commits itself to.

    A saying is asserted unless it stands inside another one; its content is reported,
    denied or left open as the verb says; a plan stays a plan whoever tells of it.
    """
    speaker = clauses[clause.content_of] if clause.content_of is not None else None
    if clause.modality in ("possible", "conditional", "duty") or (clause.modality == "would" and clause.perfect):
        return "hypothetical"
    if clause.planned:
        return "planned"
    if clause.modality == "would":
        return "planned" if speaker is not None else "hypothetical"
    if speaker is not None and speaker.speech == "deny" and not speaker.negated:
        return "denied"
    if speaker is not None and speaker.speech == "doubt":
        return "hypothetical"
    if speaker is not None and speaker.speech == "plan" and clause.tense in ("none", "present"):
        return "planned"
    if clause.speech == "plan" and clause.tense == "present" and clause.progressive:
        return "planned"
    if speaker is not None or clause.quoted is not None or clause.hearsay or clause.according is not None:
        return "reported"
    return "asserted"


def source(text: str, clause: Clause, clauses: Sequence[Clause]) -> Quote | None:
    """Who says so: the subject of the verb of saying, or whoever the sentence names as its source."""
    if clause.content_of is None and clause.according is not None:
        return Quote(text[slice(*clause.according)], clause.according)
    seen = set()
    place = clause.content_of
    while place is not None and place not in seen:
        seen.add(place)
        speaker = clauses[place]
        if speaker.subject is not None:
            return Quote(
                text[speaker.subject.start : speaker.subject.end], (speaker.subject.start, speaker.subject.end)
            )
        place = speaker.parent
    return None
